/** Formulas of the contract suite, and what they yield: not every host under test can calculate. */
import type { FormulaCell } from '../../../src/sheets/spec';

export const SUM = { formula: '1+1', value: 2 } satisfies FormulaCell;
export const TEXT = { formula: 'IF(2>1,"Đạt","Không đạt")', value: 'Đạt' } satisfies FormulaCell;
export const EMPTY_TEXT = { formula: 'IF(2>1,"","x")', value: '' } satisfies FormulaCell;
export const TRUTH = { formula: '2>1', value: true } satisfies FormulaCell;

/** What a far end without a formula engine has to know. */
export const CONTRACT_RESULTS: Readonly<Record<string, string | number | boolean>> =
  Object.fromEntries(
    [SUM, TEXT, EMPTY_TEXT, TRUTH].map((cell) => [`=${cell.formula}`, cell.value]),
  );
