import { optionChoiceRows, optionsOfPoint, unitChoiceRows } from '../../src/sheets/choiceLists';
import { clarificationSheet, indicatorSheet } from '../../src/sheets/planSheets';
import { unitSheet } from '../../src/sheets/unitSheet';
import { OPTION_CHOICE_TABLE, UNIT_CHOICE_TABLE } from '../../src/sheets/settingTables';
import type { SheetSpec } from '../../src/sheets/spec';
import { shownValue } from '../../src/sheets/spec';
import { model } from '../support/plans';

const plan = model();
const shown = (rows: ReturnType<typeof unitChoiceRows>) =>
  rows.map(({ cells }) => cells.map(shownValue));
const listsOf = ({ validations }: SheetSpec) =>
  validations.map(({ range, rule, strictness }) => [
    range.replace(/\d+$/, ''),
    rule.type === 'list' ? rule.source : rule.type,
    strictness,
  ]);

describe('names to choose from', () => {
  const rows = shown(unitChoiceRows(UNIT_CHOICE_TABLE, plan));

  test('are “Toàn tỉnh” and the units for readings', () => {
    const names = rows.map(([name]) => name).filter((name) => name !== '');
    expect(names).toEqual(['Toàn tỉnh', ...plan.units.map(({ name }) => name)]);
  });

  test('are the groups and then the units for assignments', () => {
    const names = rows.map(([, name]) => name).filter((name) => name !== '');
    expect(names).toEqual([...plan.groups, ...plan.units].map(({ name }) => name));
  });

  test('leave room for units that officers add', () => {
    expect(rows.filter(([name]) => name === '').length).toBeGreaterThan(10);
  });
});

describe('the options of a point', () => {
  test('stand one below the other, each once though it says several numbers', () => {
    expect(shown(optionChoiceRows(OPTION_CHOICE_TABLE, plan))).toEqual([
      ['LR.1', 'Theo Phụ lục'],
      ['LR.1', 'Theo thân văn bản'],
      ['LR.2', 'Chưa giao'],
      ['LR.2', 'Giao theo văn bản sau'],
    ]);
  });

  test('are found by its id', () => {
    expect(optionsOfPoint('$B5')).toBe(
      'INDEX(DS_PhuongAn,MATCH($B5,DS_Diem,0)):' +
        'INDEX(DS_PhuongAn,MATCH($B5,DS_Diem,0)+COUNTIF(DS_Diem,$B5)-1)',
    );
  });
});

describe('what officers fill in on sheets of the plan has a list', () => {
  test('on Chỉ tiêu', () => {
    expect(
      listsOf(indicatorSheet(plan)).map(([, source, strictness]) => [source, strictness]),
    ).toEqual([
      [['Có', 'Không'], 'warning'],
      [['Có', 'Không'], 'warning'],
      [['% mục tiêu', 'Theo ĐVT'], 'warning'],
    ]);
  });

  test('on Đơn vị: the codes of the units, and whether a unit reports and is ranked', () => {
    expect(listsOf(unitSheet(plan))).toEqual([
      ['H5:H', 'DV_Ma', 'warning'],
      ['M5:M', ['Có', 'Không'], 'warning'],
      ['N5:N', ['Có', 'Không'], 'warning'],
    ]);
  });

  test('on Điểm cần làm rõ: the options of the row’s point', () => {
    expect(listsOf(clarificationSheet(plan))).toEqual([['G5:G', optionsOfPoint('$B5'), 'warning']]);
  });
});
