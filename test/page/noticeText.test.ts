import type { Finding } from '../../src/core/finding';
import { VI } from '../../src/locales/vi';
import { noticeText } from '../../src/page/noticeText';

function finding(cell: string, read: string): Finding {
  const place = { file: 'so.xlsx', sheet: 'Số liệu', cell };
  return {
    code: 'reading.number',
    severity: 'error',
    place,
    read,
    advice: 'Cần nhập số, ví dụ 9.',
  };
}

describe('what was typed wrongly', () => {
  test('is told with its cell, what was read and what is expected', () => {
    const notice = { kind: 'findings', findings: [finding('I5', 'abc')] } as const;
    expect(noticeText(notice, 'so.xlsx', VI)).toEqual({
      text: 'Ô I5: đọc được “abc”. Cần nhập số, ví dụ 9.',
      isTrouble: false,
      isVietnamese: true,
    });
  });

  test('of many cells the first is told, and how many more there are', () => {
    const findings = [finding('I5', 'abc'), finding('I6', 'x'), finding('I9', 'y')] as const;
    const { text } = noticeText({ kind: 'findings', findings: [...findings] }, 'so.xlsx', VI);
    expect(text).toBe(`Ô I5: đọc được “abc”. Cần nhập số, ví dụ 9. ${VI.file.more(2)}`);
  });
});

describe('what was typed into a tab whose work goes on in another one', () => {
  const said = (typed: { readonly cell: string; readonly text: string } | null) =>
    noticeText({ kind: 'closed', typed }, 'so.xlsx', VI);

  test('is told with why nothing was written, the way out and the text itself', () => {
    expect(said({ cell: 'I5', text: '60,5' })).toEqual({
      text: `Chưa ghi “60,5” vào ô I5: sổ đang được làm tiếp ở một thẻ khác. Bấm ${VI.file.takeBack} rồi nhập lại.`,
      isTrouble: true,
      isVietnamese: false,
    });
    expect(said(null).text).toMatch(/^Chưa ghi gì: /);
  });
});
