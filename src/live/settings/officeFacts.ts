/** Cơ quan lập, Cơ quan cấp trên, Địa danh, Người thực hiện: cells of Thiết lập that the pane shows and edits. */
import type { Change, ChangeSet } from '../../host/host';
import { cellText, sameValue } from '../../core/cells';
import { plainText } from '../../core/intake/plainText';
import { addressAt, cellAt, locate, rowsOf } from '../../sheets/locate';
import { SETTING_FACTS, SETTINGS_TABLE } from '../../sheets/settingTables';
import type { Settings } from '../../core/settings';
import type { OpenPlan } from '../openBook';

/** The settings that are one text. */
const OFFICE_KEYS = [
  'agency',
  'superior',
  'place',
  'person',
] as const satisfies readonly (keyof Settings)[];
export type OfficeKey = (typeof OFFICE_KEYS)[number];

export interface OfficeFact {
  readonly key: OfficeKey;
  /** What the cell says. */
  readonly value: string;
  /** What holds while the cell is empty. */
  readonly whenEmpty: string;
  /** Cell of the value; null where the sheet has no such row. */
  readonly cell: string | null;
  /** True for a cell that a formula fills: it is not written over. */
  readonly isFormula: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf({ observed }: Pick<OpenPlan, 'observed'>, key: OfficeKey) {
  const table = locate(observed, SETTINGS_TABLE);
  const column = table?.columns.get('value');
  const label = SETTING_FACTS.find(({ path }) => path[0] === key)?.label;
  if (table === null || column === undefined) return null;
  const row = rowsOf(table, ['label']).find(({ cells }) => cells[0] === label)?.row;
  return row === undefined ? null : { table, row, column };
}

const formulaAt = ({ observed }: Pick<OpenPlan, 'observed'>, { row, column }: Place): boolean => {
  const sheet = observed.sheets.find(({ name }) => name === SETTINGS_TABLE.sheet);
  return (sheet?.formulas[row - 1]?.[column - 1] ?? null) !== null;
};

export function officeFacts(open: OpenPlan): OfficeFact[] {
  return OFFICE_KEYS.map((key) => {
    const place = placeOf(open, key);
    const whenEmpty = open.book.settings[key];
    if (place === null) return { key, value: '', whenEmpty, cell: null, isFormula: false };
    return {
      key,
      value: cellText(cellAt(place.table, place.row, 'value')),
      whenEmpty,
      cell: addressAt(place.table, place.row, 'value'),
      isFormula: formulaAt(open, place),
    };
  });
}

/**
 * What is written when the officer changes one of them; nothing where the cell says so already, lacks
 * its row, or is a formula of the officer's.
 */
export function officeFactChanges(open: OpenPlan, key: OfficeKey, typed: string): ChangeSet {
  const place = placeOf(open, key);
  if (place === null || formulaAt(open, place)) return [];
  const { table, row, column } = place;
  const text = plainText(typed).normalize('NFC');
  const content = text === '' ? null : text;
  if (sameValue(cellAt(table, row, 'value'), content)) return [];
  const change: Change = {
    kind: 'setCells',
    sheet: table.sheet.name,
    row,
    column,
    rows: [[content]],
  };
  return [change];
}
