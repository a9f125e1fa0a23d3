/** The look of one or several areas: every property that is set is noted as a look of the sheet. */
import type { CellRange } from '../../../src/core/a1';
import { invalidArgument, type FarObject } from '../farObject';
import type { SheetModel } from '../model/book';

type Note = (property: string, value: unknown) => void;

function settersOf(
  names: readonly string[],
  prefix: string,
  note: Note,
): Record<string, (value: unknown) => void> {
  return Object.fromEntries(
    names.map((name) => [name, (value: unknown) => note(prefix + name, value)]),
  );
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

/** A single row has no line inside: Excel refuses to draw one. */
function checkInside(edge: string, areas: readonly CellRange[]): void {
  const refused = areas.some(
    (area) =>
      (edge === 'InsideHorizontal' && area.firstRow === area.lastRow) ||
      (edge === 'InsideVertical' && area.firstColumn === area.lastColumn),
  );
  if (refused) throw invalidArgument(`no ${edge} in a single row or column`);
}

function bordersObject(areas: readonly CellRange[], note: Note): FarObject {
  return {
    className: 'RangeBorderCollection',
    item: (key) => {
      const edge = String(key);
      if (!EDGES.includes(edge)) throw invalidArgument(`no border ${edge}`);
      checkInside(edge, areas);
      return {
        className: 'RangeBorder',
        setters: settersOf(['Style', 'Weight', 'Color'], `Borders.${edge}.`, note),
      };
    },
  };
}

function hasStandardWidth(sheet: SheetModel, areas: readonly CellRange[]): boolean {
  return areas.every(
    ({ firstRow, firstColumn }) => sheet.lookAt(firstRow, firstColumn, 'ColumnWidth') === undefined,
  );
}

export function rangeFormatObject(sheet: SheetModel, areas: readonly CellRange[]): FarObject {
  const note: Note = (property, value) => {
    sheet.checkWritable();
    if (value === null) throw invalidArgument(`${property} cannot be null`);
    for (const area of areas) sheet.looks.push({ area, property, value });
  };
  const aligned = ['HorizontalAlignment', 'VerticalAlignment', 'IndentLevel', 'WrapText'];
  const own = [...aligned, 'ColumnWidth', 'RowHeight'];
  return {
    className: 'RangeFormat',
    values: { UseStandardWidth: () => hasStandardWidth(sheet, areas) },
    setters: settersOf(own, '', note),
    objects: {
      Font: () => ({
        className: 'RangeFont',
        setters: settersOf(['Name', 'Size', 'Bold', 'Italic', 'Color'], 'Font.', note),
      }),
      Fill: () => ({ className: 'RangeFill', setters: settersOf(['Color'], 'Fill.', note) }),
      Protection: () => ({
        className: 'FormatProtection',
        setters: settersOf(['Locked'], 'Protection.', note),
      }),
      Borders: () => bordersObject(areas, note),
    },
    methods: { AutofitRows: () => note('AutofitRows', true) },
  };
}
