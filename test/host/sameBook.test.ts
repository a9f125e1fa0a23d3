/** Load and refresh leave the same workbook through both hosts: everything that a person finds in it. */
import { demoBook } from '../../src/commands/demoBook';
import { loadBook } from '../../src/commands/loadPlan';
import type { Book } from '../../src/core/book';
import { modelBook, modelReadings, MODEL_ID, specOfBook } from '../support/modelBooks';
import { vinhPhuc } from '../support/plans';
import { refreshedWith } from '../support/runs';
import { account, differences } from './seen/differences';
import { sorted } from './seen/mustDiffer';
import { work, type Day } from './seen/officersDay';
import { seenBook } from './seen/seenBook';
import { ExcelSide, FileSide, type Side } from './seen/sides';

interface Subject {
  readonly name: string;
  readonly book: () => Book;
  readonly day: Omit<Day, 'inTable'>;
  /** What the refresh says of the day's work. */
  readonly finds: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'the demonstration of the built-in plan',
    book: () => demoBook(vinhPhuc()),
    day: { pooled: 'III.5.1', unit: 'Sở Tài chính', year: 2022 },
    finds: ['row.duplicate', 'row.duplicate'],
  },
  {
    name: 'the plan of another province',
    book: () => modelBook(modelReadings({ numerator: 30, denominator: 40, unit: 'Sở Tài chính' })),
    day: { pooled: MODEL_ID, unit: 'Sở Nội vụ', year: 2027 },
    finds: [],
  },
];

/** How often what must differ does: two charts, their series, the three columns of dates that we rule. */
const INHERENT = {
  'alternative texts of charts': 2,
  'any date': 3,
  'cells that series take their names from': 6,
};

describe.each(SUBJECTS)('$name', ({ book, day, finds }) => {
  let sides: readonly [file: Side, excel: Side];

  beforeAll(() => {
    sides = [new FileSide(), new ExcelSide(specOfBook(book()))];
  });

  async function onBoth<T>(run: (side: Side) => Promise<T>): Promise<readonly [T, T]> {
    const [file, excel] = sides;
    return [await run(file), await run(excel)];
  }

  function compared() {
    const [file, excel] = sides;
    return sorted(differences(seenBook(file.save()), seenBook(excel.save())));
  }

  test('is loaded alike', async () => {
    await onBoth((side) => loadBook(side.host(), book(), 'so.xlsx'));
    const { unexplained, counts } = compared();
    expect(account(unexplained)).toBe('');
    expect(counts).toEqual(INHERENT);
  });

  test('is refreshed alike, after a day of work', async () => {
    const inTable = book().readings.length;
    const [inFile, inExcel] = await onBoth(async (side) => {
      await work(side, { ...day, inTable });
      return refreshedWith(side.host());
    });
    expect(inExcel).toEqual(inFile);
    expect(inFile.map(({ code }) => code)).toEqual(finds);
    const { unexplained, counts } = compared();
    expect(account(unexplained)).toBe('');
    expect(counts).toEqual(INHERENT);
  });
});
