import { afterChanges } from '../../../src/changes/afterChanges';
import { officeFactChanges, officeFacts } from '../../../src/live/settings/officeFacts';
import { settingTableCell } from '../../../src/live/settings/settingPlaces';
import { locate } from '../../../src/sheets/locate';
import { SHEETS } from '../../../src/sheets/names';
import { SETTINGS_TABLE } from '../../../src/sheets/settingTables';
import { afterInsertion } from '../../support/insertions';
import { modelBook, workbookOf } from '../../support/modelBooks';
import { withCells, withSheet } from '../../support/observed';
import { modelOpen, opened } from '../openPlans';

const fact = (open: ReturnType<typeof modelOpen>, key: string) =>
  officeFacts(open).find((one) => one.key === key);

describe('settings of the office', () => {
  it('are what the cells say', () => {
    expect(officeFacts(modelOpen()).map(({ key, value }) => [key, value])).toEqual([
      ['agency', 'Sở Nội vụ'],
      ['superior', modelBook().settings.superior],
      ['place', 'Tỉnh Mẫu'],
      ['person', ''],
    ]);
  });

  it('are written into their cell alone, wherever the column stands', () => {
    const moved = opened(
      afterInsertion(workbookOf(modelBook()), { sheet: SHEETS.settings, beforeColumn: 2 }),
    );
    const changes = officeFactChanges(moved, 'place', '  Phú   Thọ ');
    expect(changes).toHaveLength(1);
    const after = opened(afterChanges(moved.observed, changes));
    expect(after.book.settings).toEqual({ ...moved.book.settings, place: 'Phú Thọ' });
  });

  it('are not written where the cell says so already', () => {
    expect(officeFactChanges(modelOpen(), 'agency', 'Sở Nội vụ ')).toEqual([]);
  });

  it('may be emptied, and tell what holds then', () => {
    const open = modelOpen();
    const after = opened(afterChanges(open.observed, officeFactChanges(open, 'agency', ' ')));
    expect(fact(after, 'agency')).toMatchObject({ value: '', whenEmpty: 'Sở Nội vụ' });
  });

  it('that a formula fills are left alone', () => {
    const open = modelOpen();
    const table = locate(open.observed, SETTINGS_TABLE);
    const row = (table?.headerRow ?? 0) + 1;
    const column = table?.columns.get('value') ?? 1;
    const formulas = withSheet(open.observed, SHEETS.settings, (sheet) => ({
      ...sheet,
      formulas: sheet.values.map((cells, index) =>
        cells.map((_, at) => (index === row - 1 && at === column - 1 ? 'A1' : null)),
      ),
    }));
    const own = opened(formulas);
    expect(fact(own, 'agency')?.isFormula).toBe(true);
    expect(officeFactChanges(own, 'agency', 'Sở Khác')).toEqual([]);
  });

  it('without a row have no cell', () => {
    const open = modelOpen();
    const cell = fact(open, 'place')?.cell ?? '';
    const label = cell.replace(/^[A-Z]+/, (letters) =>
      String.fromCharCode(letters.charCodeAt(0) - 1),
    );
    const own = opened(withCells(open.observed, SHEETS.settings, { [label]: 'Nơi' }));
    expect(fact(own, 'place')?.cell).toBeNull();
    expect(officeFactChanges(own, 'place', 'Phú Thọ')).toEqual([]);
  });
});

test('the tables of periods and of publication dates are found', () => {
  const { observed } = modelOpen();
  expect(settingTableCell(observed, 'periods')).toBe('G4');
  expect(settingTableCell(observed, 'publications')).toBe('N4');
});
