import { fileNameOf } from '../../src/taskpane/fileNameOf';

test.each([
  ['https://so.example.vn/k%E1%BA%BF%20ho%E1%BA%A1ch.xlsx?web=1', 'kế hoạch.xlsx'],
  ['https://so.example.vn/a/so.xlsx#x', 'so.xlsx'],
  ['https://so.example.vn/100%.xlsx', '100%.xlsx'],
  ['C:\\Kế hoạch\\Sổ 50%25 #1.xlsx', 'Sổ 50%25 #1.xlsx'],
  ['/Users/lan/Sổ.xlsx', 'Sổ.xlsx'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('%s is named %s', (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});
