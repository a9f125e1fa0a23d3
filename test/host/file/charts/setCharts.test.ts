import { HostError } from '../../../../src/host/hostError';
import type { FileHost } from '../../../../src/host/file/fileHost';
import type { Change } from '../../../../src/host/host';
import type { ChartSpec } from '../../../../src/sheets/chart';
import { chartSheet, CHART_SHEET, LIGHTS_CHART, TREND_CHART } from '../../../support/charts';
import {
  bookParts,
  created,
  openHost,
  partsOf,
  relationships,
  worksheet,
  zipParts,
} from '../packages';
import { seenCharts } from '../seenCharts';
import { structureFaults } from '../structure';

const ON_FIRST = 'xl/worksheets/sheet1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const TYPES = '[Content_Types].xml';

/** The charts refer to the first sheet, whatever its name. */
function on(sheet: string, chart: ChartSpec): ChartSpec {
  const text = JSON.stringify(chart).replaceAll(`'${CHART_SHEET}'`, `'${sheet}'`);
  return JSON.parse(text) as ChartSpec;
}

const TREND = on('Trang', TREND_CHART);
const LIGHTS = on('Trang', LIGHTS_CHART);

function setCharts(...charts: ChartSpec[]): Change {
  return { kind: 'setCharts', sheet: 'Trang', charts };
}

type Parts = Readonly<Record<string, string>>;

async function applied(parts: Parts, ...changes: Change[]): Promise<Record<string, string>> {
  const host = openHost(zipParts(parts));
  await host.apply(changes);
  return partsOf(host.save());
}

/** A file with a picture of the officer's on its sheet, and a comment. */
function withPicture(): Record<string, string> {
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
    after:
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
  });
  const parts = bookParts(sheet, {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      rId1: ['drawing', '../drawings/drawing1.xml'],
      rId2: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    }),
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
    [DRAWING]: PICTURE_DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['image', '../media/a.png'] }),
    'xl/media/a.png': 'png',
  });
  const types = parts[TYPES] ?? '';
  const own =
    '<Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `<Override PartName="/${DRAWING}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`;
  return { ...parts, [TYPES]: types.replace('</Types>', `${own}</Types>`) };
}

/** As another program writes it: the anchors' namespace without a prefix, ids with a gap. */
const PICTURE_DRAWING =
  "<?xml version='1.0'?>\n<wsDr xmlns='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing' >" +
  '<oneCellAnchor><from><col>9</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></from><ext cx="9" cy="9"/>' +
  '<pic><nvPicPr><cNvPr id="7" name="Ảnh &amp; dấu"/><cNvPicPr/></nvPicPr></pic><clientData/></oneCellAnchor></wsDr>';

describe('a sheet that has a drawing', () => {
  test('gets another anchor in it; all else of the drawing stays byte for byte', async () => {
    const before = withPicture();
    const after = await applied(before, setCharts(TREND));
    const [head = '', tail] = PICTURE_DRAWING.split('</wsDr>');
    const drawing = after[DRAWING] ?? '';
    expect([drawing.startsWith(head), drawing.endsWith(`</wsDr>${tail ?? ''}`)]).toEqual([
      true,
      true,
    ]);
    expect(drawing).toContain('<cNvPr id="8" name="chartXuHuong" descr="Ba chỉ tiêu chính');
    expect(after[ON_FIRST]).toBe(before[ON_FIRST]);
    expect(after['xl/drawings/_rels/drawing1.xml.rels']).toContain('Id="rId2"');
    expect(Object.keys(after).filter((part) => !(part in before))).toEqual([
      'xl/charts/chart1.xml',
    ]);
  });

  test('with no picture in it yet', async () => {
    const empty = PICTURE_DRAWING.replace(/ ><oneCell.*$/, '/>');
    const after = await applied({ ...withPicture(), [DRAWING]: empty }, setCharts(TREND));
    expect(after[DRAWING]).toMatch(/^<\?xml[^>]*>\n<wsDr [^>]*><twoCellAnchor.*<\/wsDr>$/);
  });

  test('that cannot be read is a host error, and nothing is done', async () => {
    const host = openHost(zipParts({ ...withPicture(), [DRAWING]: '<wsDr>' }));
    const before = host.save();
    await expect(host.apply([setCharts(TREND)])).rejects.toMatchObject({
      reason: 'other',
      sheet: 'Trang',
    });
    await expect(host.apply([setCharts(TREND)])).rejects.toBeInstanceOf(HostError);
    expect(host.save()).toEqual(before);
  });
});

describe('a sheet without a drawing', () => {
  test.each([
    ['at its end', '', ''],
    ['before the tables', '<ignoredErrors/>', '<tableParts count="0"/>'],
    ['before comments and extensions', '<headerFooter/>', '<legacyDrawing r:id="rId1"/><extLst/>'],
  ])('gets one in its place: %s', async (_, before, after) => {
    const sheet = worksheet('', { after: before + after });
    const parts = bookParts(sheet, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['vmlDrawing', 'a.vml'] }),
    });
    const changed = (await applied(parts, setCharts(TREND)))[ON_FIRST] ?? '';
    const drawing = /<drawing [^>]*r:id="rId2"\/>/.exec(changed)?.[0] ?? 'none';
    expect(changed.replace(drawing, '')).toBe(sheet);
    expect(changed).toContain(`${before}${drawing}${after}</worksheet>`);
  });

  test('and with a prefix for its elements and none for relationships', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const changed = await applied(bookParts(sheet), setCharts(TREND));
    expect(changed[ON_FIRST]).toMatch(
      /<x:sheetData\/><x:drawing xmlns:r="[^"]*officeDocument\/2006\/relationships" r:id="rId1"\/>/,
    );
    expect(seenCharts(zipParts(changed), 'Trang').map(({ name }) => name)).toEqual([TREND.name]);
  });

  test('of a strict book gets a strict one', async () => {
    const strict = Object.fromEntries(
      Object.entries(bookParts(worksheet(''))).map(([part, text]) => [
        part,
        text
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/',
            'http://purl.oclc.org/ooxml/spreadsheetml/',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          ),
      ]),
    );
    const after = await applied(strict, setCharts(TREND));
    const made = [
      DRAWING,
      'xl/charts/chart1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/drawings/_rels/drawing1.xml.rels',
    ];
    for (const part of made) {
      expect(after[part]).toContain('http://purl.oclc.org/ooxml/');
      expect(after[part]).not.toMatch(/schemas\.openxmlformats\.org\/(?!package)/);
    }
  });
});

describe('charts that are there', () => {
  async function drawnBook(): Promise<FileHost> {
    return openHost((await created(chartSheet(TREND_CHART, LIGHTS_CHART))).save());
  }

  const again: Change = {
    kind: 'setCharts',
    sheet: CHART_SHEET,
    charts: [TREND_CHART, LIGHTS_CHART],
  };

  test('drawn again they give the same bytes', async () => {
    const host = await drawnBook();
    const before = host.save();
    await host.apply([again]);
    expect(host.save()).toEqual(before);
  });

  test('added and drawn again, in two files, they give the same bytes', async () => {
    const once = openHost(zipParts(withPicture()));
    await once.apply([setCharts(TREND, LIGHTS)]);
    const twice = openHost(once.save());
    await twice.apply([setCharts(TREND, LIGHTS)]);
    expect(twice.save()).toEqual(once.save());
  });

  test('stay where an officer moved them, the alternative text is renewed', async () => {
    const parts = partsOf((await drawnBook()).save());
    const moved = (parts[DRAWING] ?? '').replace('<xdr:row>15<', '<xdr:row>40<');
    const host = openHost(zipParts({ ...parts, [DRAWING]: moved }));
    const altText = 'Ba chỉ tiêu & mục tiêu.';
    await host.apply([{ ...again, charts: [{ ...TREND_CHART, altText }] }]);
    const after = partsOf(host.save());
    expect(after[DRAWING]).toBe(moved.replace(TREND_CHART.altText, 'Ba chỉ tiêu &amp; mục tiêu.'));
    expect(seenCharts(host.save(), CHART_SHEET)[0]?.area?.lastRow).toBe(40);
  });

  test('only the part of the chart that changed is written', async () => {
    const host = await drawnBook();
    const before = partsOf(host.save());
    await host.apply([{ ...again, charts: [{ ...LIGHTS_CHART, title: 'Theo nội dung' }] }]);
    const after = partsOf(host.save());
    const changed = Object.keys(after).filter((part) => after[part] !== before[part]);
    expect(changed).toEqual(['xl/charts/chart2.xml']);
  });

  test('a chart of the officer keeps its name, its place and its part', async () => {
    const parts = partsOf((await drawnBook()).save());
    const renamed = (parts[DRAWING] ?? '').replace(TREND_CHART.name, 'Biểu đồ 1');
    const officer =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
    const host = openHost(
      zipParts({ ...parts, [DRAWING]: renamed, 'xl/charts/chart1.xml': officer }),
    );
    await host.apply([again]);
    const after = partsOf(host.save());
    expect(after['xl/charts/chart1.xml']).toBe(officer);
    expect(after[DRAWING]?.startsWith(renamed.replace('</xdr:wsDr>', ''))).toBe(true);
    expect(after['xl/charts/chart3.xml']).toBe(parts['xl/charts/chart1.xml']);
    expect(structureFaults(host.save())).toEqual([]);
  });

  test('cells that change in the same change set are written too', async () => {
    const host = openHost((await created(chartSheet())).save());
    await host.apply([
      { kind: 'setCells', sheet: CHART_SHEET, row: 31, column: 3, rows: [[25.5]] },
      again,
    ]);
    const { sheets } = await host.read([CHART_SHEET]);
    expect(sheets[0]?.values[30]?.[2]).toBe(25.5);
    expect(seenCharts(host.save(), CHART_SHEET)).toHaveLength(2);
    expect(structureFaults(host.save())).toEqual([]);
  });
});
