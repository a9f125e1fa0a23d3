/**
 * Random rows of Số liệu for one indicator, year and period: right ones, those that officers get
 * wrong, and those that stand on the edge of a rule (exactly on target, a hair beside it, 0/0).
 */
import fc from 'fast-check';
import type { Reading } from '../../src/core/book';
import type { CellValue } from '../../src/core/cells';
import { isRate } from '../../src/core/measure/answer';
import { countsAnswers } from '../../src/core/measure/pool';
import type { Period } from '../../src/core/period';
import { PERIOD_WORDS } from '../../src/core/period';
import type { Indicator } from '../../src/core/plan/types';
import { PROVINCE_UNIT, READING_TYPES, SCOPES, STATES } from '../../src/core/readingWords';
import { YES_NO } from '../../src/core/words';

export type Cells = Partial<Omit<Reading, 'row'>>;

/** What the rows of one key aim at. */
export interface Aim {
  readonly indicator: Indicator;
  readonly year: number;
  readonly period: Period;
  /** The target due in the period, or any number where there is none. */
  readonly target: number;
  readonly tolerance: number;
  /** Words of the indicator's list, best first. */
  readonly words: readonly string[];
  readonly unitNames: readonly string[];
  /** A unit, and one that is counted in it. */
  readonly family: readonly [parent: string, child: string];
}

const REF: CellValue = { error: '#REF!' };
const NA: CellValue = { error: '#N/A' };
const DIV: CellValue = { error: '#DIV/0!' };

/** One of the cells, the first ones more often. */
function among(...cells: readonly CellValue[]): fc.Arbitrary<CellValue> {
  return fc.constantFrom(...cells);
}

/**
 * Above it a tenth decimal is the 15th digit of the number, which doubles hold only in part: what
 * ROUND makes of a tie there is chance, in every program another.
 */
const LAST_WITH_TIES = 9999;

const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -50, max: 150 }),
  fc.integer({ min: -5_000, max: 30_000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 10_000),
  // A tie at the ninth decimal, where everything is rounded.
  fc.integer({ min: 0, max: LAST_WITH_TIES }).map((n) => Number(`${n}.0000000005`)),
  fc.integer({ min: 1_000_000, max: 2_000_000_000 }),
  fc.integer({ min: 100_000_000, max: 2_000_000_000 }).map((n) => n / 100),
);

/** On the target or on a threshold, or a hair beside. */
function aimedNumber({ target, tolerance }: Aim): fc.Arbitrary<number> {
  const centre = fc.constantFrom(target, target, target - tolerance, target + tolerance);
  const offset = fc.constantFrom(
    ...[0, 0, 0, 0, 1e-9, -1e-9, 1e-10, -5e-10, 0.004, -0.004, 0.5, -1, 3, -9],
  );
  return fc.tuple(centre, offset).map(([from, by]) => {
    const hasNoTie = Math.abs(by) < 1e-9 && Math.abs(from) > LAST_WITH_TIES;
    return hasNoTie ? from : from + by;
  });
}

function place({ target, tolerance }: Aim): fc.Arbitrary<number> {
  const beside = fc.constantFrom(0, 1, -1, tolerance, tolerance + 1);
  return fc.oneof(
    { weight: 5, arbitrary: beside.map((by) => Math.max(1, Math.round(target + by))) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 70 }) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1.5, 1000, -3) },
  );
}

const numberFor = (aim: Aim): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: aimedNumber(aim) }, { weight: 2, arbitrary: anyNumber });

/** (a) and (b) that yield a number. */
function pair(aim: Aim): fc.Arbitrary<Cells> {
  const base = fc.constantFrom(100, 1, 3, 7, 40, 1000, 1_234_567, 2_000_000);
  return fc.tuple(numberFor(aim), base).map(([value, denominator]) => {
    const part = aim.indicator.kind === 'reduction' ? 100 - value : value;
    return { numerator: (part * denominator) / 100, denominator };
  });
}

function respelt(word: string): fc.Arbitrary<string> {
  return fc.constantFrom(word, word, word, word.toUpperCase(), word.toLowerCase());
}

const listed = (words: readonly string[]): fc.Arbitrary<Cells> =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words).chain(respelt) },
      { weight: 1, arbitrary: fc.constantFrom('Chưa xếp loại', 'X', 'Đúng') },
    )
    .map((value) => ({ value }));

/** What a row should hold. `ofUnit`: a unit's row, where units may answer Có or Không. */
function rightContent(aim: Aim, ofUnit: boolean): fc.Arbitrary<Cells> {
  const { indicator } = aim;
  if (indicator.kind === 'grade') return listed(aim.words);
  if (indicator.kind === 'yesNo' || (ofUnit && countsAnswers(indicator))) return listed(YES_NO);
  const value = numberFor(aim).map((number): Cells => ({ value: number }));
  if (indicator.kind === 'rank') {
    const ranked = among(63, 60, null, '63', 1_063);
    return fc.record({ value: place(aim), denominator: ranked });
  }
  if (!isRate(indicator.kind)) return value;
  const both = fc.tuple(pair(aim), value).map(([one, other]) => ({ ...one, ...other }));
  return fc.oneof(
    { weight: 4, arbitrary: pair(aim) },
    { weight: ofUnit ? 1 : 3, arbitrary: value },
    { weight: 1, arbitrary: both },
  );
}

const WRONG: readonly Cells[] = [
  {},
  {},
  { value: '' },
  { value: ' ' },
  { value: '60,5' },
  { value: '60' },
  { value: '60%' },
  { value: 'đạt 95% (190/200)' },
  { value: '-' },
  { value: REF },
  { value: DIV },
  { value: 'trung binh cao' },
  { value: 'A ' },
  { value: 'Tốt'.normalize('NFD') },
  { value: 'Đạt' },
  { value: 3 },
  { numerator: 0, denominator: 0 },
  { numerator: 5, denominator: 0 },
  { numerator: 95, denominator: 0, value: 95 },
  { numerator: 5, denominator: -3 },
  { numerator: 12 },
  { denominator: 100 },
  { numerator: '12', denominator: 100 },
  { numerator: 12, denominator: NA },
  { numerator: 12, denominator: '', value: 60 },
];

const STATED: readonly Cells[] = [
  ...[...STATES, ...STATES].map((state) => ({ state })),
  { state: STATES[1].toUpperCase() },
  { state: STATES[1], value: 60 },
  { state: STATES[0], value: 'x' },
  { state: STATES[0], numerator: 5, denominator: 10 },
  { state: STATES[2], value: NA },
  { state: 'Chưa có' },
  { state: 5 },
  { state: DIV },
  { state: '' },
];

const content = (aim: Aim, ofUnit: boolean): fc.Arbitrary<Cells> =>
  fc.oneof(
    { weight: 24, arbitrary: rightContent(aim, ofUnit) },
    { weight: 4, arbitrary: fc.constantFrom(...WRONG) },
    { weight: 3, arbitrary: fc.constantFrom(...STATED) },
  );

const type: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: among(null, null, '', READING_TYPES[0]) },
  { weight: 6, arbitrary: among(READING_TYPES[1], READING_TYPES[2]) },
  {
    weight: 1,
    arbitrary: among('ƯỚC THỰC HIỆN', 'chính thức', 'Chinh thuc', 'Ước', 5, REF),
  },
);

const ownScope = among(null, null, null, SCOPES[0], 'RIÊNG ĐƠN VỊ');
const wrongScope = among('Cả tỉnh', 'Riêng', 1, NA, SCOPES[1]);
const wideScope = among(SCOPES[2], SCOPES[2], SCOPES[2].toLowerCase());
const provinceUnit = among(PROVINCE_UNIT, PROVINCE_UNIT, PROVINCE_UNIT, 'TOÀN TỈNH');

const skipFault = among('Lỗi: mã chỉ tiêu không có', 'Lỗi', 'LỖI: chữ hoa', 'lỗi nhỏ');
const skip: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 20, arbitrary: among(null, null, null, '') },
  { weight: 1, arbitrary: among('Đã có số chính thức', ' ', 1, NA) },
  { weight: 1, arbitrary: skipFault },
);

/** What is not met is explained now and then, by some in cells that hold no text. */
const said: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: among(null) },
  { weight: 4, arbitrary: among('Phần mềm chưa kết nối.', 'Thiếu nhân lực', 'Do “mưa lũ”; 5%') },
  { weight: 1, arbitrary: among('', ' ', 5, NA) },
);

function row(
  cells: fc.Arbitrary<Cells>,
  unit: fc.Arbitrary<CellValue>,
  scope: fc.Arbitrary<CellValue>,
  skipped: fc.Arbitrary<CellValue> = skip,
): fc.Arbitrary<Cells> {
  return fc
    .tuple(cells, fc.record({ unit, scope, type, skip: skipped, cause: said, remedy: said }))
    .map(([filled, keys]) => ({ ...filled, ...keys }));
}

const provinceRow = (aim: Aim): fc.Arbitrary<Cells> =>
  row(content(aim, false), provinceUnit, among(null, null, SCOPES[2], 'x'));

const leadRow = (aim: Aim): fc.Arbitrary<Cells> =>
  row(content(aim, false), among(...aim.unitNames), wideScope);

/** Rows of different units, each alone. */
const unitRows = (aim: Aim): fc.Arbitrary<Cells[]> =>
  fc
    .shuffledSubarray([...aim.unitNames], { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(...names.map((name) => row(content(aim, true), fc.constant(name), ownScope))),
    );

/** Rows of different units that can be pooled: with figures, with nothing that arose, not filled in. */
function pooledRows(aim: Aim): fc.Arbitrary<Cells[]> {
  const cells = fc.oneof(
    { weight: 4, arbitrary: rightContent(aim, true) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Cells>({ state: STATES[0] }, { numerator: 0, denominator: 0 }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Cells>({}, { value: '' }, { numerator: 5, denominator: 0 }),
    },
  );
  return fc
    .shuffledSubarray([...aim.unitNames], { minLength: 2, maxLength: 5 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => row(cells, fc.constant(name), fc.constant(null), fc.constant(null))),
      ),
    );
}

/** A unit counted twice, unknown or in another one's figure, or a scope that is none. */
function tangledRows(aim: Aim): fc.Arbitrary<Cells[]> {
  const cells = content(aim, true);
  const [parent, child] = aim.family;
  const strange = among('Sở Không Có', null, '', 7, REF, parent.toUpperCase(), ...aim.unitNames);
  return fc.oneof(
    fc.tuple(
      row(cells, fc.constant(parent), fc.constant(SCOPES[1])),
      row(cells, fc.constant(child), ownScope),
    ),
    fc.array(row(cells, strange, ownScope), { minLength: 1, maxLength: 3 }),
    fc.array(row(cells, among(...aim.unitNames), wrongScope), { minLength: 1, maxLength: 2 }),
    fc.array(row(cells, among(parent, child), ownScope), { minLength: 2, maxLength: 3 }),
  );
}

const together = (...parts: readonly fc.Arbitrary<Cells[]>[]): fc.Arbitrary<Cells[]> =>
  fc.tuple(...parts).map((rows) => rows.flat());

const rowsOf = (arbitrary: fc.Arbitrary<Cells>, minLength: number, maxLength: number) =>
  fc.array(arbitrary, { minLength, maxLength });

function scenario(aim: Aim): fc.Arbitrary<Cells[]> {
  const province = provinceRow(aim);
  const rejected = row(content(aim, false), provinceUnit, among(null), skipFault);
  return fc.oneof(
    { weight: 10, arbitrary: rowsOf(province, 1, 1) },
    { weight: 3, arbitrary: rowsOf(province, 2, 3) },
    { weight: 2, arbitrary: rowsOf(leadRow(aim), 1, 2) },
    { weight: 5, arbitrary: unitRows(aim) },
    { weight: countsAnswers(aim.indicator) ? 20 : 5, arbitrary: pooledRows(aim) },
    { weight: 1, arbitrary: tangledRows(aim) },
    { weight: 3, arbitrary: together(rowsOf(province, 1, 1), unitRows(aim)) },
    { weight: 1, arbitrary: together(rowsOf(leadRow(aim), 1, 1), unitRows(aim)) },
    { weight: 1, arbitrary: rowsOf(rejected, 1, 2) },
  );
}

/** The keys as they should be spelled, and now and then otherwise. */
function keys({ indicator, year, period }: Aim): fc.Arbitrary<Cells> {
  const word = PERIOD_WORDS.words[period];
  const usual = <T extends CellValue>(value: T, ...others: readonly CellValue[]) =>
    fc.oneof(
      { weight: 40, arbitrary: fc.constant(value) },
      { weight: 1, arbitrary: among(...others) },
    );
  return fc.record({
    indicator: usual(
      indicator.id,
      indicator.id.toLowerCase(),
      `${indicator.id} `,
      `${indicator.id}.X`,
    ),
    year: usual(year, String(year), year + 0.5, null),
    period: usual(word, word.toUpperCase(), `${word} `, 'Năm', 6, NA),
  });
}

/** The rows of one key; none at all is another case, made by not asking. */
export function randomRows(aim: Aim): fc.Arbitrary<Cells[]> {
  return scenario(aim).chain((rows) =>
    fc.tuple(...rows.map((cells) => keys(aim).map((spelled) => ({ ...cells, ...spelled })))),
  );
}

/** Rows whose id leads nowhere. */
export const strayRow: fc.Arbitrary<Cells> = fc.record({
  indicator: among('XX.1', null, REF, 12, ''),
  unit: provinceUnit,
  year: among(2023, '2023', null),
  period: among('Cả năm', null),
  value: anyNumber,
  skip: among(null, 'Lỗi: mã chỉ tiêu không có'),
});
