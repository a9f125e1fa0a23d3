/** Đơn vị: the units of the plan, whom each is counted in, and whether it has sent for the chosen period. */
import type { SentWord } from '../core/overview/sending';
import { SENT_WORDS } from '../core/overview/sending';
import type { Plan, Unit, UnitGroup } from '../core/plan/types';
import { ancestorsOf } from '../core/units/ancestors';
import { groupsOf } from '../core/units/groupNames';
import { YES_NO } from '../core/words';
import { IS_TEXT, saysNothing } from './calculation/criteria';
import { encodeRecord } from './field';
import { and, choose, or, quote } from './formula';
import type { Layout } from './layout';
import { STANDARD_LAYOUT } from './layout';
import { NAMES } from './names';
import { asJson, choice as choiceList, heading, listSheet } from './planSheets';
import {
  ANCESTOR_KEYS,
  ANCESTOR_NAMES,
  chosenPeriod,
  DV,
  GROUP_KEYS,
  KY,
  NH,
  SL,
  UNIT_SHEET_TABLE,
} from './ranges';
import type { CellContent, SheetSpec, TableRow } from './spec';
import type { TableDef } from './table';
import { area, rowCell } from './table';

type Made = Map<string, CellContent>;

/** Of the nearest unit above its name, of the others what stands one level higher in its row. */
function ancestorCells(
  def: TableDef,
  unit: Unit,
  row: number,
  byCode: ReadonlyMap<string, Unit>,
): Made {
  const parent = rowCell(def, 'parent', row);
  const above = ancestorsOf(unit, byCode);
  return new Map(
    ANCESTOR_KEYS.map((key, level) => {
      const from = level === 0 ? DV.name : ANCESTOR_NAMES[level - 1];
      const formula = `IF(${parent}="","",INDEX(${from},MATCH(${parent},${DV.code},0))&"")`;
      return [key, { formula, value: above[level]?.name ?? '' }];
    }),
  );
}

/** Twin of `sendingOf`: rows of the unit in Số liệu that say something of the chosen period. */
function sentFormula(def: TableDef, row: number): string {
  const cell = (key: string): string => rowCell(def, key, row);
  const end = chosenPeriod(KY.to);
  const day = `IF(${end}=0,${NAMES.review},${end})`;
  const isOutside = (key: string, sign: string): string =>
    and(`ISNUMBER(${cell(key)})`, `${cell(key)}${sign}${day}`);
  const rows = [
    `${SL.indicator},${IS_TEXT}`,
    `${SL.unit},${cell('name')}`,
    `${SL.year},">="&${NAMES.year}`,
    `${SL.year},"<="&${NAMES.year}`,
    `${SL.period},${NAMES.period}`,
  ].join(',');
  const isAsked = or(
    `${cell('mustReport')}<>${quote(YES_NO[0])}`,
    isOutside('validFrom', '>'),
    isOutside('validTo', '<'),
  );
  return choose(
    [
      [isAsked, quote(SENT_WORDS.none)],
      [`COUNTIFS(${rows})-COUNTIFS(${rows},${saysNothing(SL)})>0`, quote(SENT_WORDS.sent)],
    ],
    quote(SENT_WORDS.missing),
  );
}

/** The k-th code of Nhóm giao, from 0: codes stand between semicolons or in lines of their own. */
function groupCode(groups: string, place: number): string {
  const wide = `SUBSTITUTE(SUBSTITUTE(${groups},CHAR(10),";"),";",REPT(" ",${CODE_WIDTH}))`;
  return `TRIM(MID(${wide},${place * CODE_WIDTH + 1},${CODE_WIDTH}))`;
}

/** Longer than any code: what stands between two of them is wider than this. */
const CODE_WIDTH = 200;

function groupCells(
  def: TableDef,
  unit: Unit,
  row: number,
  byCode: ReadonlyMap<string, UnitGroup>,
): Map<string, CellContent> {
  const cell = rowCell(def, 'groups', row);
  const groups = groupsOf(unit, byCode);
  return new Map(
    GROUP_KEYS.map((key, place) => {
      const code = groupCode(cell, place);
      const formula = `IF(${code}="","",IFERROR(INDEX(${NH.name},MATCH(${code},${NH.code},0))&"",""))`;
      return [key, { formula, value: groups[place]?.name ?? '' }];
    }),
  );
}

function unitRows(plan: Plan, def: TableDef, sending: ReadonlyMap<string, SentWord>): TableRow[] {
  const byCode = new Map(plan.units.map((unit) => [unit.code, unit]));
  const groupByCode = new Map(plan.groups.map((group) => [group.code, group]));
  return plan.units.map((unit, index) => {
    const row = def.headerRow + 1 + index;
    const made: Made = new Map([
      ...ancestorCells(def, unit, row, byCode),
      ...groupCells(def, unit, row, groupByCode),
    ]);
    made.set('order', index + 1);
    made.set('sent', {
      formula: sentFormula(def, row),
      value: sending.get(unit.code) ?? SENT_WORDS.none,
    });
    const cells = encodeRecord(asJson(unit), def.columns);
    return {
      key: unit.code,
      cells: cells.map((cell, column) => made.get(def.columns[column]?.key ?? '') ?? cell),
    };
  });
}

/** @param sending of the same book, see `sendingOf`; nobody is asked without */
export function unitSheet(
  plan: Plan,
  layout: Layout = STANDARD_LAYOUT,
  sending: ReadonlyMap<string, SentWord> = new Map(),
): SheetSpec {
  const def = layout.placed(UNIT_SHEET_TABLE);
  const sheet = listSheet({
    standard: UNIT_SHEET_TABLE,
    def,
    rows: unitRows(plan, def, sending),
    keys: ['code'],
    head: heading(
      'ĐƠN VỊ',
      'Tên ghi ở đây là tên dùng trong Số liệu; tên cũ và cách viết khác được nhận theo cột Cách viết khác',
    ),
    printed: 'ranked',
    freezeColumns: 3,
  });
  const missing = `${rowCell(def, 'sent', def.headerRow + 1)}=${quote(SENT_WORDS.missing)}`;
  return {
    ...sheet,
    validations: [
      choiceList(def, 'parent', DV.code),
      choiceList(def, 'mustReport', YES_NO),
      choiceList(def, 'ranked', YES_NO),
    ],
    conditionalFormats: [{ range: area(def, 'sent'), formula: missing, style: 'statusOff' }],
  };
}
