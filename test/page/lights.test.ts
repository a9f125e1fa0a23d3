import { lightRule } from '../../src/page/lights';

test.each([
  ['✓ Vượt', 'statusMet'],
  ['✓ Đạt', 'statusMet'],
  ['▲ Gần đạt', 'statusNear'],
  ['✗ Không đạt', 'statusOff'],
  ['✗ Chưa đạt', 'statusOff'],
  ['○ Chưa có số liệu', 'statusNone'],
  ['○ Chờ công bố', 'statusNone'],
  ['○ Số liệu cần kiểm tra', 'statusNone'],
])('%s takes the colours of %s', (text, rule) => {
  expect(lightRule(text)).toBe(rule);
});

test.each(['', 'Đạt', '✗ Đạt', 'constructor'])('%p is no light', (text) => {
  expect(lightRule(text)).toBeNull();
});
