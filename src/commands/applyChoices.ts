/**
 * Lựa chọn of Điểm cần làm rõ bears on the targets of Chỉ tiêu: a run writes what the choices change
 * and says so. The cells stay the officer's: a number that no option knows is left alone.
 */
import { cellText } from '../core/cells';
import type { CellValue } from '../core/cells';
import type { Finding } from '../core/finding';
import type { CellEdit } from '../core/log';
import { sentenceNumber } from '../core/measure/show';
import type { ChosenTarget } from '../core/plan/choices';
import { chosenTargets } from '../core/plan/choices';
import { yearsOf } from '../core/plan/targets';
import type { Plan } from '../core/plan/types';
import { BASIS_WORDS } from '../core/words';
import type { LocatedTable } from '../sheets/locate';
import { addressAt, cellAt, locate, rowsOf } from '../sheets/locate';
import type { ObservedWorkbook } from '../sheets/observed';
import { indicatorTable } from '../sheets/planTables';

export interface AppliedChoices {
  readonly edits: readonly CellEdit[];
  readonly findings: readonly Finding[];
}

function shown(value: number | string | null): string {
  if (value === null) return 'không đặt';
  return typeof value === 'number' ? sentenceNumber(value, 9) : value;
}

/** The cells of one target: the number, and where it comes from when there was none before. */
function editsOf(table: LocatedTable, row: number, chosen: ChosenTarget): CellEdit[] {
  const { indicator, year, before, after, point, label } = chosen;
  const cell = (part: string, content: CellValue): CellEdit[] => {
    const key = `targets.${year}.${part}`;
    const column = table.columns.get(key);
    if (column === undefined) return [];
    const values = { before: cellAt(table, row, key), after: content };
    const reason = `Lựa chọn “${label}” của điểm ${point.id}`;
    const about = { id: indicator.id, unit: '', period: year };
    return [{ sheet: table.sheet.name, row, column, ...values, reason, ...about }];
  };
  const basis = after === null ? null : before === null ? BASIS_WORDS.words.stated : undefined;
  return [...cell('value', after), ...(basis === undefined ? [] : cell('basis', basis))];
}

function findingOf(table: LocatedTable, row: number, file: string, chosen: ChosenTarget): Finding {
  const { year, before, after, point, label } = chosen;
  const cell = addressAt(table, row, `targets.${year}.value`);
  return {
    code: 'target.chosen',
    severity: 'warning',
    place: { file, sheet: table.sheet.name, cell },
    read: before === null ? '' : shown(before),
    advice: `Mục tiêu năm ${year} đổi thành ${shown(after)} theo lựa chọn “${label}” của điểm ${point.id}.`,
  };
}

/**
 * What the choices change in the sheet.
 * @param plan as the sheets hold it, choices not applied
 * @param file name of the workbook, for the places of findings
 */
export function applyChoices(plan: Plan, observed: ObservedWorkbook, file: string): AppliedChoices {
  const table = locate(observed, indicatorTable(yearsOf(plan)));
  if (table === null) return { edits: [], findings: [] };
  const rows = new Map(
    rowsOf(table, ['id']).map(({ row }) => [cellText(cellAt(table, row, 'id')), row]),
  );
  const placed = chosenTargets(plan).flatMap((chosen) => {
    const row = rows.get(chosen.indicator.id);
    return row === undefined ? [] : [{ chosen, row }];
  });
  return {
    edits: placed.flatMap(({ chosen, row }) => editsOf(table, row, chosen)),
    findings: placed.map(({ chosen, row }) => findingOf(table, row, file, chosen)),
  };
}
