import { reviewDay, reviewText } from '../../src/page/reviewDate';

test('a review date is shown as people write it and read back', () => {
  expect(reviewText(45046)).toBe('30/04/2023');
  expect(reviewDay('30/04/2023')).toBe(45046);
  expect(reviewDay('30/4/2023')).toBe(45046);
});

test.each(['', '30/04', '31/02/2023', 'hôm nay'])('%p is no date', (text) => {
  expect(reviewDay(text)).toBeNull();
});

test('a serial that is no day shows nothing', () => {
  expect(reviewText(0)).toBe('');
});
