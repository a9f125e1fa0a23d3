import { hasIllustration } from '../../../src/core/readings/illustration';
import { reading } from '../../support/books';

// What Nguồn says of made-up figures stands in `ILLUSTRATION`.
test.each([
  ['a source that says so, in letters of either case', { source: 'Số liệu minh họa (thử)' }, true],
  ['any other source', { source: 'Báo cáo số 12' }, false],
  ['no source', {}, false],
  ['a row without an indicator', { indicator: null, source: 'số liệu minh họa' }, false],
])('%s', (_, cells, expected) => {
  expect(hasIllustration([reading(), reading(cells)])).toBe(expected);
});
