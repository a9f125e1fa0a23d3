import { createElement } from 'react';
import { scoreBook } from '../../../src/core/measure/scoreBook';
import type { ObservedWorkbook } from '../../../src/host/host';
import { VI } from '../../../src/locales/vi';
import { ChoiceFields } from '../../../src/pane/overview/ChoiceFields';
import { serialOf } from '../../support/books';
import { MODEL_YEAR, modelBook, workbookOf } from '../../support/modelBooks';
import { markupOf } from '../../support/markup';

type Props = Parameters<typeof ChoiceFields>[0];

beforeAll(() => jest.useFakeTimers({ now: new Date(`${MODEL_YEAR + 1}-02-01T12:00:00`) }));
afterAll(() => jest.useRealTimers());

/** The fields as they are drawn, with this cut-off of the year. */
function drawn(dayAndMonth: string, observed: ObservedWorkbook | null = null): string {
  const review = serialOf(`${MODEL_YEAR}-${dayAndMonth}`);
  const book = modelBook([], { selection: { review } });
  const open = { book, observed: observed ?? workbookOf(book), scores: scoreBook(book) };
  const props = { open, text: VI, actions: {} } as unknown as Props;
  return markupOf(createElement(ChoiceFields, props));
}

const SENTENCE = 'Ngày chốt 30/04/2027 trước khi kỳ kết thúc (14/12/2027): đổi ngày chốt';
const BUTTON = 'Chốt đến hôm nay (01/02/2028)</button>';

test('a cut-off before the end of the period is told below the fields, with today to choose', () => {
  const page = drawn('04-30');
  expect(page).toContain(SENTENCE);
  expect(page).toContain(BUTTON);
});

test('nothing is told of a cut-off after it', () => {
  expect(drawn('12-31')).not.toContain('trước khi kỳ kết thúc');
});

test('where the cut-off cannot be chosen here there is no button', () => {
  const page = drawn('04-30', { sheets: [], names: [] });
  expect(page).toContain(SENTENCE);
  expect(page).not.toContain(BUTTON);
});
