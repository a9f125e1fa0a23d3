import type { CellValue } from '../../../src/core/cells';
import { type RuleCells, ruleTest } from '../../../src/page/grid/ruleFormula';

function cells(values: Readonly<Record<string, CellValue>>): RuleCells {
  return {
    value: (row, column) => values[`${row}|${column}`] ?? null,
    named: (name, place) => values[`${name} ${place}`] ?? null,
  };
}

const HERE = { row: 8, column: 7 };

describe('ruleTest', () => {
  const HOLDS: readonly [string, CellValue][] = [
    ['$G8="✗ Không đạt"', '✗ Không đạt'],
    ['LEFT(G8,1)="○"', '○ Chưa có số liệu'],
    ['OR($G8="a",$G8="B")', 'b'],
    ['AND($G8<>"",NOT($G8="x"))', 'y'],
    ['N($G8)<0', -0.5],
    ['G8=0', 0],
    ['G8=0', null],
    ['G8=""', null],
    ['-G8+2*3>=(1+1)*2', 2],
    ['"số "&G8="SỐ 2"', 2],
    ['IF(G8>1,TRUE)', 2],
    ['LEN(G8)=3', 'abc'],
    ['"a""b"=G8', 'a"b'],
    ['1E3>G8', 999],
    ['TRUE', null],
  ];
  it.each(HOLDS)('%s holds where G8 is %p', (formula, value) => {
    expect(ruleTest(formula, HERE)(HERE, cells({ '8|7': value }))).toBe(true);
  });

  const FAILS: readonly [string, CellValue][] = [
    ['N($G8)<0', 'một'],
    ['G8=0', ''],
    ['G8="x"', { error: '#N/A' }],
    ['OR(G8="x",TRUE)', { error: '#N/A' }],
    ['1/G8>0', 0],
    ['G8+1>0', 'một'],
    ['"x"', null],
  ];
  it.each(FAILS)('%s does not hold where G8 is %p', (formula, value) => {
    expect(ruleTest(formula, HERE)(HERE, cells({ '8|7': value }))).toBe(false);
  });

  it('moves with its cell where no dollar holds it', () => {
    const test = ruleTest('AND($G8="x",H$8=1,H8=2)', HERE);
    expect(test({ row: 10, column: 8 }, cells({ '10|7': 'x', '8|9': 1, '10|9': 2 }))).toBe(true);
  });

  it('looks up a defined name by place, as the rule for more decimals does', () => {
    const test = ruleTest('IF($S8<>"",INDEX(TT_Le,$S8),FALSE)', HERE);
    expect(test(HERE, cells({ '8|19': 3, 'TT_Le 3': true }))).toBe(true);
    expect(test(HERE, cells({ '8|19': 4, 'TT_Le 3': true }))).toBe(false);
    expect(test(HERE, cells({ 'TT_Le 0': true }))).toBe(false);
  });

  it.each(['SUM(A1:A9)>1', 'VLOOKUP(1,x,2)', 'G8=', '(G8', "'Sheet 2'!A1=1", '{1}', ''])(
    'never holds where it is not understood: %s',
    (formula) => {
      expect(ruleTest(formula, HERE)(HERE, cells({ '8|7': 5 }))).toBe(false);
    },
  );
});
