import {
  folderOf,
  relationshipsPart,
  relativeTarget,
  resolveTarget,
} from '../../../src/host/file/partNames';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['book.xml', '_rels/book.xml.rels'],
])('relationships of %j stand in %s', (source, part) => {
  expect(relationshipsPart(source)).toBe(part);
});

test.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', './a.xml#x', 'xl/worksheets/a.xml'],
  ['xl\\workbook.xml', 'worksheets\\s.xml', 'worksheets/s.xml'],
])('from %j, %j means %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test.each([
  ['', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'],
  ['xl/workbook.xml', 'other/sheet.xml'],
  ['a/b/c.xml', 'd.xml'],
])('a target from %j to %s leads there', (source, part) => {
  expect(resolveTarget(source, relativeTarget(source, part))).toBe(part);
});

test('a target is as short as Excel writes it', () => {
  expect(relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml')).toBe(
    '../tables/table1.xml',
  );
});

test('the folder of a part ends with a slash', () => {
  expect([folderOf('xl/workbook.xml'), folderOf('a.xml')]).toEqual(['xl/', '']);
});
