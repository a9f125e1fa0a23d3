import { leadToday } from '../../../src/core/plan/lead';
import { indicator } from '../../support/books';

// DOMAIN, Units: "chủ trì hiện nay" beside "chủ trì theo kế hoạch".
describe('who leads today', () => {
  const lead = { text: 'Sở Cũ', units: [] };

  test.each([
    [{ lead }, 'Sở Cũ'],
    [{ lead, currentLead: '' }, 'Sở Cũ'],
    [{ lead, currentLead: 'Sở Mới' }, 'Sở Mới'],
    [{}, ''],
  ])('%j: “%s”', (changes, expected) => {
    expect(leadToday(indicator(changes))).toBe(expected);
  });
});
