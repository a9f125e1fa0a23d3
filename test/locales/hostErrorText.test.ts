// DESIGN: "Cell-edit mode, a protected sheet …: bounded retry or one clear sentence". "Error texts come from
// error.code through our own table; never error.message on screen."
import { HOST_ERROR_REASONS, HostError } from '../../src/host/hostError';
import { hostErrorText } from '../../src/locales/hostErrorText';
import { LANGUAGES, languageOf } from '../../src/locales/language';

const CASES = HOST_ERROR_REASONS.flatMap((reason) =>
  LANGUAGES.map((language) => [reason, language] as const),
);

describe.each(CASES)('trouble of the kind %s in %s', (reason, language) => {
  const told = (detail: ConstructorParameters<typeof HostError>[1]): string =>
    hostErrorText(new HostError(reason, detail), language);

  test('is told in whole sentences, with what to do', () => {
    const text = told({ sheet: 'Số liệu', item: 'tblSoLieu' });
    expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(text.split(/[.;:] /).length).toBeGreaterThan(2);
    expect(told({})).not.toMatch(/null|undefined|“”/);
  });

  test('says whether anything was written', () => {
    const [whole, touched] = [told({}), told({ touched: true })];
    expect([whole, touched].map((text) => text.split(/(?<=\.) /).pop())).toEqual(
      language === 'vi'
        ? ['Sổ chưa thay đổi.', 'Một phần có thể đã được ghi; thực hiện lại sẽ làm nốt.']
        : [
            'The workbook is as it was.',
            'Part of it may have been written; trying again completes it.',
          ],
    );
  });

  test('never shows what Excel itself said', () => {
    const cause = new Error('RichApi.Error: generalException');
    expect(told({ cause })).not.toContain('RichApi');
  });
});

test.each([
  ['protected', 'Sheet “Số liệu” đang được bảo vệ'],
  ['notFound', 'Không còn sheet “Số liệu”'],
  ['occupied', 'ở sheet “Số liệu” đang có nội dung khác'],
] as const)('the sheet is named: %s', (reason, expected) => {
  const error = new HostError(reason, { sheet: 'Số liệu' });
  expect(hostErrorText(error, 'vi')).toContain(expected);
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['fr-FR', 'vi'],
  ['', 'vi'],
])('an interface in %j is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
