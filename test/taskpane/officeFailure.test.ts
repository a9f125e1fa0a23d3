import { hostLocale, isNeededScript } from '../../src/taskpane/officeFailure';

test.each([
  ['https://a.vn/office-js/office.js', '', true],
  ['https://a.vn/office-js/excel-web-16.00.js', 'HOST', true],
  ['https://a.vn/office-js/o15apptofilemappingtable.js', 'O15Mapping', true],
  ['https://a.vn/office-js/en-us/office_strings.js', 'OFFICESTRINGS', true],
  ['https://a.vn/office-js/vi-vn/office_strings.js', 'OFFICESTRINGS', false],
  ['https://a.vn/office-js/telemetry/oteljs_agave.js', '', false],
])('Office.js cannot do without %s: %s %s', (address, id, isNeeded) => {
  expect(isNeededScript(address, id)).toBe(isNeeded);
});

test.each([
  ['?_host_Info=Excel$Win32$16.01$en-US$$$$0', '', 'en-US'],
  ['?_host_Info=Excel%24Mac%2416.00%24vi-VN%24', '', 'vi-VN'],
  ['', '{"hostInfo":"Excel|Web|16.01|en-GB|c1|||1"}', 'en-GB'],
  ['?q=%', '', ''],
  ['', '', ''],
])('the language that Office says in %s %s is "%s"', (search, name, locale) => {
  expect(hostLocale(search, name)).toBe(locale);
});
