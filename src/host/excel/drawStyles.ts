/** The look of a new sheet: one set of calls for each style, over all areas that have it. */
import type { CellRange } from '../../core/a1';
import type { SheetSpec, TableSpec } from '../../sheets/spec';
import { FONT, PALETTE, STYLES, type Style, type StyleName } from '../../sheets/styles';
import { callBytes } from './callBytes';
import { fixedWork, type Work } from './packets';
import { columnCount, rowCount, sheetNamed } from './ranges';
import { areaAddresses, joinAreas } from './rectangles';
import { bodyColumnArea, headerArea, placedArea } from './sheetLayout';

type AreasByStyle = Map<StyleName, CellRange[]>;

function addArea(byStyle: AreasByStyle, style: StyleName, area: CellRange): void {
  const areas = byStyle.get(style);
  if (areas === undefined) byStyle.set(style, [area]);
  else areas.push(area);
}

function addTable(byStyle: AreasByStyle, table: TableSpec): void {
  addArea(byStyle, 'header', headerArea(table));
  table.columns.forEach((column, index) => {
    addArea(byStyle, column.style, bodyColumnArea(table, index));
  });
}

function areasByStyle(sheet: SheetSpec): AreasByStyle {
  const byStyle: AreasByStyle = new Map();
  for (const cell of sheet.cells) addArea(byStyle, cell.style, placedArea(cell));
  for (const table of sheet.tables) addTable(byStyle, table);
  return byStyle;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function setLook(format: Excel.RangeFormat, style: Style): void {
  format.font.size = style.size;
  format.font.bold = style.bold ?? false;
  format.font.italic = style.italic ?? false;
  format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.input === true) format.protection.locked = false;
}

type Edge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The lines to draw, each on the areas that have it: a single row has none inside. */
function edgesOf(areas: readonly CellRange[]): (readonly [Edge, readonly CellRange[]])[] {
  return [
    ['EdgeTop', areas],
    ['EdgeBottom', areas],
    ['EdgeLeft', areas],
    ['EdgeRight', areas],
    ['InsideHorizontal', areas.filter((area) => rowCount(area) > 1)],
    ['InsideVertical', areas.filter((area) => columnCount(area) > 1)],
  ];
}

function setLine(format: Excel.RangeFormat, edge: Edge): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = `#${PALETTE.line}`;
}

/** Does something with the format of many areas, in as few calls as their addresses allow. */
function formatWorks(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly CellRange[],
  calls: number,
  change: (format: Excel.RangeFormat) => void,
): Work[] {
  return areaAddresses(areas).map((address) =>
    fixedWork(callBytes(calls, address), () => {
      change(sheetNamed(context, sheet).getRanges(address).untrack().format);
    }),
  );
}

/** Gives areas the look of a style, all but its number format. */
export function styleWorks(
  context: Excel.RequestContext,
  sheet: string,
  style: Style,
  areas: readonly CellRange[],
): Work[] {
  const look = formatWorks(context, sheet, areas, 14, (format) => setLook(format, style));
  if (style.border !== true) return look;
  const lines = edgesOf(areas).flatMap(([edge, own]) =>
    formatWorks(context, sheet, own, 6, (format) => setLine(format, edge)),
  );
  return [...look, ...lines];
}

/** Font of every cell of the sheet, those that are typed into later too. */
function baseFont(context: Excel.RequestContext, sheet: string): Work {
  return fixedWork(callBytes(5), () => {
    const { font } = sheetNamed(context, sheet).getRange().untrack().format;
    font.name = FONT;
    font.size = 11;
  });
}

/** Styles of all cells of a new sheet. */
export function drawStyles(context: Excel.RequestContext, sheet: SheetSpec): Work[] {
  const styled = [...areasByStyle(sheet)].flatMap(([name, areas]) =>
    styleWorks(context, sheet.name, STYLES[name], joinAreas(areas)),
  );
  return [baseFont(context, sheet.name), ...styled];
}
