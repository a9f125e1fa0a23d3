/** The units of a pasted list, and the rows of Đơn vị that they become. */
import { afterChanges } from '../../changes/afterChanges';
import { onlyDifferences } from '../../changes/onlyDifferences';
import { cellAddress } from '../../core/a1';
import type { Finding } from '../../core/finding';
import { moveFormula } from '../../core/moveFormula';
import { sendingOf } from '../../core/overview/sending';
import type { Plan, Unit, UnitGroup } from '../../core/plan/types';
import type { NameIndex } from '../../core/units/nameIndex';
import { indexGroups } from '../../core/units/nameIndex';
import type { ChangeSet } from '../../host/host';
import { unitChoiceRows } from '../../sheets/choiceLists';
import type { Layout } from '../../sheets/layout';
import { observedLayout } from '../../sheets/layout';
import { locate } from '../../sheets/locate';
import { readBook } from '../../sheets/readBook';
import { UNIT_SHEET_TABLE } from '../../sheets/ranges';
import { UNIT_CHOICE_TABLE } from '../../sheets/settingTables';
import { isFormula } from '../../sheets/spec';
import type { CellContent, TableSpec } from '../../sheets/spec';
import { tableSpec } from '../../sheets/table';
import { unitSheet } from '../../sheets/unitSheet';
import type { OpenPlan } from '../openBook';
import type { NoRows } from '../tableRows';
import { rowChanges } from '../tableRows';
import type { ListDefaults, PastedLine } from './pastedVerdicts';
import { groupCode, groupTexts, isWritten, levelOfName, safeCode } from './pastedVerdicts';
import type { PastedUnit } from './pastedColumns';
import { SuccessorFinder } from './pastedSuccessors';
import { validityOf } from './pastedValidity';
import { codeKey, CodeGiver } from './unitCodes';

/** A unit that would be written, and the line that says so. */
export interface ListedUnit {
  readonly line: number;
  readonly unit: Unit;
}

function unitOf(
  known: NameIndex<UnitGroup>,
  pasted: PastedUnit,
  defaults: ListDefaults,
  code: string,
  successors: readonly string[],
): Unit {
  const { name, shortName, level, block, groups } = pasted;
  const own = groupTexts(groups).flatMap((text) => groupCode(known, text) ?? []);
  const given = own.length > 0 ? own : defaults.group === '' ? [] : [defaults.group];
  return {
    code,
    name,
    shortName,
    level: levelOf({ name, level }, defaults),
    block: block === '' ? defaults.block : block,
    groups: [...new Set(given)],
    successors,
    aliases: [],
    ...validityOf(pasted, defaults.validFrom),
    ...(defaults.mustReport ? { mustReport: true } : {}),
  };
}

function levelOf({ name, level }: Pick<PastedUnit, 'name' | 'level'>, defaults: ListDefaults) {
  if (level !== '') return level;
  return defaults.level === '' ? levelOfName(name) : defaults.level;
}

/**
 * The units that are written, each with a code of its own.
 * @param accepted names of near lines that the officer takes for new units
 */
export function listedUnits(
  plan: Plan,
  lines: readonly PastedLine[],
  defaults: ListDefaults,
  accepted: ReadonlySet<string>,
): ListedUnit[] {
  const written = lines.filter((line) => isWritten(line, accepted));
  const taken = new Set(
    [
      ...plan.units.map(({ code }) => code),
      ...plan.groups.map(({ code }) => code),
      ...written.map(({ pasted }) => safeCode(pasted.code)),
    ].map(codeKey),
  );
  const givers = new Map<string, CodeGiver>();
  const given = new Set<string>();
  const next = (level: string): string => {
    const giver = givers.get(level) ?? new CodeGiver(plan.units, level, taken);
    givers.set(level, giver);
    let code = giver.next();
    while (given.has(codeKey(code))) code = giver.next();
    given.add(codeKey(code));
    return code;
  };
  const groups = indexGroups(plan.groups);
  const codes = new Map(
    written.map(({ pasted }) => {
      const own = pasted.code === '' ? next(levelOf(pasted, defaults)) : safeCode(pasted.code);
      return [pasted.line, own] as const;
    }),
  );
  const finder = new SuccessorFinder(plan, lines, defaults.validFrom, accepted);
  const successorsOf = (pasted: PastedUnit): readonly string[] =>
    finder.of(pasted).flatMap((found) => {
      if (found.kind === 'fault') return [];
      return (found.kind === 'unit' ? found.code : codes.get(found.line)) ?? [];
    });
  return written.map(({ pasted }) => {
    const code = codes.get(pasted.line) ?? '';
    const successors = [...new Set(successorsOf(pasted))];
    return { line: pasted.line, unit: unitOf(groups, pasted, defaults, code, successors) };
  });
}

/** What of the box is still to be decided once the list is written: nothing of it is lost. */
export function leftInBox(
  lines: readonly PastedLine[],
  accepted: ReadonlySet<string>,
  header: string | null,
): string {
  const left = lines.filter(
    (line) =>
      (line.verdict.kind === 'bad' || line.verdict.kind === 'near') && !isWritten(line, accepted),
  );
  if (left.length === 0) return '';
  const raw = left.map(({ pasted }) => pasted.raw);
  return [...(header === null ? [] : [header]), ...raw].join('\n');
}

export type AddingOutcome =
  | { readonly ok: true; readonly changes: ChangeSet; readonly cell: string }
  | { readonly ok: false; readonly why: NoRows }
  /** The workbook could not be read with them. */
  | { readonly ok: false; readonly why: 'finding'; readonly finding: Finding | null };

function movedUp(content: CellContent, rows: number): CellContent {
  if (!isFormula(content)) return content;
  return { ...content, formula: moveFormula(content.formula, -rows, 0) };
}

/** The rows of the new units alone, as if the table began with them. */
function newRows(open: OpenPlan, plan: Plan, count: number, layout: Layout): TableSpec | undefined {
  const [table] = unitSheet(plan, layout, sendingOf({ ...open.book, plan })).tables;
  if (table === undefined) return undefined;
  const before = plan.units.length - count;
  const rows = table.rows
    .slice(before)
    .map((row) => ({ ...row, cells: row.cells.map((cell) => movedUp(cell, before)) }));
  return { ...table, rows, identity: { by: 'append' } };
}

/** The lists behind the validations, so that the new units can be chosen at once. */
function choiceChanges({ observed }: OpenPlan, plan: Plan, layout: Layout): ChangeSet {
  const def = layout.placed(UNIT_CHOICE_TABLE);
  if (locate(observed, UNIT_CHOICE_TABLE) === null) return [];
  const table = tableSpec(def, unitChoiceRows(def, plan), {
    filter: false,
    identity: { by: 'place' },
  });
  const made = rowChanges(observed, def.sheet, table);
  return made.ok ? made.changes : [];
}

/**
 * Works out the rows below the last unit. Columns are found by header, the officer's own stay, and a
 * list with which the workbook could not be read any more is not written.
 */
export function addingChanges(open: OpenPlan, units: readonly Unit[]): AddingOutcome {
  const { book, observed, file } = open;
  const table = locate(observed, UNIT_SHEET_TABLE);
  const plan: Plan = { ...book.plan, units: [...book.plan.units, ...units] };
  const layout = observedLayout(observed);
  const spec = newRows(open, plan, units.length, layout);
  if (table === null || spec === undefined) return { ok: false, why: 'noTable' };
  const made = rowChanges(observed, table.sheet.name, spec);
  if (!made.ok) return made;
  const changes = onlyDifferences(
    [...made.changes, ...choiceChanges(open, plan, layout)],
    observed,
  );
  const read = readBook(afterChanges(observed, changes), file);
  if (!read.ok) {
    const finding = read.findings.find(({ severity }) => severity === 'error') ?? null;
    return { ok: false, why: 'finding', finding };
  }
  const column = table.columns.get('name') ?? table.columns.get('code') ?? 1;
  return { ok: true, changes, cell: cellAddress(table.lastRow + 1, column) };
}
