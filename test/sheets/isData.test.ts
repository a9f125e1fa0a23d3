// Specifications pass between threads (commands run in a worker): they are data, nothing else.
import { wholeBook } from '../../src/commands/loadPlan';
import { modelBook, specOfBook } from '../support/modelBooks';

test('a whole workbook and the changes that draw it can be copied, and the copy is the same', () => {
  const spec = specOfBook(modelBook());
  const changes = wholeBook(spec);
  expect(structuredClone(spec)).toEqual(spec);
  expect(structuredClone(changes)).toEqual(changes);
});
