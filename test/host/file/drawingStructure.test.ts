import { chartSheet, LIGHTS_CHART, TREND_CHART } from '../../support/charts';
import { created, partsOf, zipParts } from './packages';
import { tableSpec } from './specs';
import { structureFaults } from './structure';

async function book(): Promise<Uint8Array> {
  const tables = [tableSpec({ headerRow: 70 })];
  const sheet = { ...chartSheet(TREND_CHART, LIGHTS_CHART), tables };
  return (await created(sheet, { ...chartSheet(TREND_CHART), name: 'Bìa' })).save();
}

test('a book with charts on two sheets breaks no rule', async () => {
  expect(structureFaults(await book())).toEqual([]);
});

const SHEET = 'xl/worksheets/sheet1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const TREND = 'xl/charts/chart1.xml';
const LIGHTS = 'xl/charts/chart2.xml';

/** Each breaks one rule, so that the check itself is known to see it. */
const BREAKS: readonly (readonly [string, string, RegExp, string])[] = [
  ['a drawing behind the tables', SHEET, /(<drawing [^>]*>)(<tableParts.*<\/tableParts>)/, '$2$1'],
  ['a drawing of no relationship', SHEET, /<drawing r:id="\w+"/, '<drawing r:id="rId9"'],
  ['a drawing that is not shown', SHEET, /<drawing [^>]*>/, ''],
  ['a drawing of two sheets', 'xl/worksheets/_rels/sheet2.xml.rels', /drawing2/, 'drawing1'],
  ['a drawing without a type', '[Content_Types].xml', /<[^<]*drawing1\.xml[^>]*>/, ''],
  ['a chart of another type', '[Content_Types].xml', /drawingml\.chart\+xml/, 'drawing+xml'],
  ['a chart of no relationship', DRAWING, / r:id="rId1"/, ' r:id="rId9"'],
  ['a chart that is missing', 'xl/drawings/_rels/drawing1.xml.rels', /chart1/, 'chart9'],
  ['a chart shown twice', 'xl/drawings/_rels/drawing1.xml.rels', /chart1/, 'chart2'],
  ['a shape id twice', DRAWING, /<xdr:cNvPr id="3"/, '<xdr:cNvPr id="2"'],
  ['a shape name twice', DRAWING, /name="chartNoiDung"/, 'name="CHARTXUHUONG"'],
  ['an anchor without rows', DRAWING, /<xdr:row>15</, '<xdr:row>1<'],
  ['a series index twice', LIGHTS, /<c:idx val="1"/, '<c:idx val="0"'],
  ['a place in the order twice', TREND, /<c:order val="1"/, '<c:order val="0"'],
  ['a plot of other axes', TREND, /<c:axId val="1/, '<c:axId val="3'],
  ['axes that do not cross', TREND, /<c:crossAx val="1/, '<c:crossAx val="2'],
  ['labels at the end of a stacked bar', LIGHTS, /dLblPos val="ctr"/, 'dLblPos val="outEnd"'],
  ['points of other cells', TREND, /<c:ptCount val="14"/, '<c:ptCount val="13"'],
  ['a point beyond the cells', TREND, /<c:pt idx="13"/, '<c:pt idx="14"'],
  ['a point twice', TREND, /<c:pt idx="13"/, '<c:pt idx="12"'],
];

test.each(BREAKS)('%s is noticed', async (_, part, pattern, replacement) => {
  const parts = partsOf(await book());
  const before = parts[part] ?? '';
  const broken = before.replace(pattern, replacement);
  expect(broken).not.toBe(before);
  expect(structureFaults(zipParts({ ...parts, [part]: broken }))).not.toEqual([]);
});
