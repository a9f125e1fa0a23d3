/**
 * Where the parts of a plan stand in a workbook: the checker of plans names paths of a plan file, an
 * officer needs sheet and cell.
 */
import type { CellValue } from '../core/cells';
import { cellText, isCellError } from '../core/cells';
import type { Finding, Place } from '../core/finding';
import type { PlanPath } from '../core/plan/planPath';
import { pathText } from '../core/plan/planPath';
import type { Codec, Field, Json } from './field';
import { valueAt } from './field';
import type { LocatedTable } from './locate';
import { addressAt, cellAt } from './locate';
import { SHEETS } from './names';

/** Where one path of a plan stands; without a cell it is the sheet as a whole. */
interface Spot {
  readonly sheet: string;
  readonly cell?: string;
  readonly codec?: Codec;
  /** What the cell was read as; `undefined` when it is empty. */
  readonly value?: Json | undefined;
}

/** Findings about the shape of one value: what a cell should hold is said by its codec. */
const SHAPE_CODES = new Set(['plan.missing', 'plan.type', 'plan.choice', 'plan.format']);
const LAST_STEP = /(?:\.[^.[\]]+|\[[^\]]*\])$/;
/** A path of a plan file inside a sentence. */
const PATH_IN_TEXT = /mục (\w+\[\d+\](?:\.\w+)*)/g;

export class PlanSpots {
  private readonly spots = new Map<string, Spot>();

  /** All cells of a record that stands in one row. */
  addRecord(
    path: PlanPath,
    record: Json,
    table: LocatedTable,
    row: number,
    fields: readonly Field[],
  ): void {
    for (const field of fields) {
      const value = valueAt(record, field.path);
      this.addCell([...path, ...field.path], table, row, field.key, field.codec, value);
    }
  }

  /** One cell; where a path has several, the first is named. */
  addCell(
    path: PlanPath,
    table: LocatedTable,
    row: number,
    key: string,
    codec?: Codec,
    value?: Json,
  ): void {
    const text = pathText(path);
    if (this.spots.has(text)) return;
    const spot = { sheet: table.sheet.name, cell: addressAt(table, row, key), value };
    this.spots.set(text, codec === undefined ? spot : { ...spot, codec });
  }

  addSheet(path: string, sheet: string): void {
    this.spots.set(path, { sheet });
  }

  /** The spot of a path, else of the first part of it, else of what it is part of. */
  private find(path: string): Spot | null {
    for (let rest = path; rest !== ''; rest = rest.replace(LAST_STEP, '')) {
      const exact = this.spots.get(rest);
      if (exact !== undefined) return exact;
      for (const [known, spot] of this.spots) {
        if (known.startsWith(`${rest}.`) || known.startsWith(`${rest}[`)) return spot;
      }
      if (!LAST_STEP.test(rest)) return null;
    }
    return null;
  }

  private advice(finding: Finding, path: string): string {
    const spot = this.spots.get(path);
    const { codec } = spot ?? {};
    if (codec !== undefined && SHAPE_CODES.has(finding.code) && !codec.fits(spot?.value)) {
      return codec.wanted;
    }
    return finding.advice.replace(PATH_IN_TEXT, (whole, inside: string) => {
      const other = this.find(inside);
      return other?.cell === undefined ? whole : `sheet ${other.sheet}, ô ${other.cell}`;
    });
  }

  /** The finding with sheet and cell in place of the path. */
  placed(finding: Finding, file: string): Finding {
    const path = finding.place.path ?? '';
    const spot = this.find(path);
    const place: Place =
      spot === null
        ? { file, sheet: SHEETS.settings, ...(path === '' ? {} : { path }) }
        : { file, sheet: spot.sheet, ...(spot.cell === undefined ? {} : { cell: spot.cell }) };
    return { ...finding, place, advice: this.advice(finding, path) };
  }
}

/** Error values are told with their cell, also where a text would be taken (DOMAIN: What people type). */
export function errorCells(
  file: string,
  table: LocatedTable,
  rows: readonly number[],
  keys: readonly string[],
): Finding[] {
  return rows.flatMap((row) =>
    keys.flatMap((key): Finding[] => {
      const cell: CellValue = cellAt(table, row, key);
      if (!isCellError(cell)) return [];
      const place = { file, sheet: table.sheet.name, cell: addressAt(table, row, key) };
      const advice = 'Ô báo lỗi. Sửa công thức hoặc liên kết, hoặc nhập lại.';
      return [{ code: 'plan.cellError', severity: 'error', place, read: cellText(cell), advice }];
    }),
  );
}
