/**
 * What every host does alike. The same suite runs on the file host, on ExcelHost over the far end, and
 * by the page “Tự kiểm tra” in a real Excel, where jest is not: what it uses of jest is what
 * `test/selfcheck/runner` has. A host that passes may stand in for the other.
 */
import { describeCells } from './contract/cells';
import { describeColumns } from './contract/columns';
import { describeCharts } from './contract/charts';
import { describeNames, describeRefusals } from './contract/refusals';
import {
  describeConditionalFormats,
  describeRuleRefusals,
  describeValidations,
} from './contract/rules';
import { describeSheets } from './contract/sheets';
import type { MakeHost } from './contract/subject';
import { describeTables } from './contract/tables';

/**
 * Describes the contract for one host.
 * @param makeHost gives a host over a fresh workbook; that may hold sheets of its own. Formulas of
 *   the suite must yield what {@link CONTRACT_RESULTS} says.
 */
export function describeHostContract(name: string, makeHost: MakeHost): void {
  describe(name, () => {
    describe('sheets', () => describeSheets(makeHost));
    describe('cells', () => describeCells(makeHost));
    describe('tables', () => describeTables(makeHost));
    describe('new columns', () => describeColumns(makeHost));
    describe('conditional formats', () => describeConditionalFormats(makeHost));
    describe('validations', () => describeValidations(makeHost));
    describe('refused rules', () => describeRuleRefusals(makeHost));
    describe('charts', () => describeCharts(makeHost));
    describe('names', () => describeNames(makeHost));
    describe('refusals', () => describeRefusals(makeHost));
  });
}

export { CONTRACT_RESULTS } from './contract/formulas';
export type { HostUnderTest, MakeHost, SeenChart } from './contract/subject';
