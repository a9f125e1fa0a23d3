import { findingSentence } from '../../../src/core/finding';
import { openFinding } from '../../../src/host/file/openFault';

test('a finding says the file and what to do', () => {
  expect(findingSentence(openFinding('file.encrypted', 'SGTVT.xlsx'))).toBe(
    'Tệp SGTVT.xlsx: Tệp có mật khẩu, không mở được. Đề nghị đơn vị gửi lại bản không đặt mật khẩu.',
  );
});

test('a file without a name has no place', () => {
  expect(openFinding('file.empty')).toMatchObject({ severity: 'error', place: {}, read: '' });
});
