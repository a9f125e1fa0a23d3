/** Contract: rules of a sheet that exists are kept right, and the officer's stay. */
import type { Change } from '../../../src/host/host';
import type { ConditionalFormat, Validation } from '../../../src/sheets/spec';
import type { RuleDesk } from './ruleDesk';
import { sheetSpec, tableSpec } from './specs';
import { refusalOf, Subject, type MakeHost } from './subject';

const FORMATS: readonly ConditionalFormat[] = [
  { range: 'B4:B1048576', formula: '$B4="✗ Không đạt"', style: 'statusOff' },
  { range: 'B4:B1048576', formula: 'LEFT($B4,1)="✓"', style: 'statusMet' },
  { range: 'A4:B1048576', formula: 'AND($A4<>"",B3=$A$3)', style: 'rowOff' },
];
const OURS = FORMATS.map(({ range, formula }) => ({ range, formula }));

const STATES: Validation = {
  range: 'A4:A1048576',
  rule: { type: 'list', source: ['Có', 'Không'] },
  strictness: 'stop',
  prompt: 'Chọn trong danh sách.',
};
const YEARS: Validation = {
  range: 'B4:B1048576',
  rule: { type: 'whole', min: 2021, max: 2025 },
  strictness: 'warning',
};
const VALIDATIONS = [STATES, YEARS];
const SEEN_STATES = { range: STATES.range, rule: 'list "Có,Không"' };
const SEEN_YEARS = { range: YEARS.range, rule: 'whole 2021 2025' };

const RULES = {
  kind: 'setRules',
  sheet: 'Mới',
  conditionalFormats: FORMATS,
  validations: VALIDATIONS,
} as const satisfies Change;

const RED = { range: 'A1:C9', formula: 'A1="đỏ"' };
const BLUE = { range: 'C4:C20', formula: '$C4>5' };

interface Scene {
  readonly subject: Subject;
  readonly desk: RuleDesk;
}

/** A book whose sheet Mới has a table, and our rules from the start where they are given. */
async function scene(makeHost: MakeHost, rules?: 'with rules'): Promise<Scene> {
  const made = await makeHost();
  const subject = new Subject(made);
  const table = tableSpec('tblMoi', [['a', 1]]);
  const columns = table.columns.map((column) => ({ ...column, hint: 'Gợi ý' }));
  const own = rules === undefined ? {} : { conditionalFormats: FORMATS, validations: VALIDATIONS };
  const sheet = sheetSpec('Mới', { tables: [{ ...table, columns }], ...own });
  await subject.apply({ kind: 'addSheet', sheet });
  return { subject, desk: made.desk };
}

export function describeConditionalFormats(makeHost: MakeHost): void {
  test('a sheet without rules gets ours, in their order', async () => {
    const { subject, desk } = await scene(makeHost);
    await subject.apply(RULES);
    expect((await desk.seen('Mới')).formats).toEqual(OURS);
  });

  test('ours are there once after they are set again and again', async () => {
    const { subject, desk } = await scene(makeHost, 'with rules');
    await subject.apply(RULES);
    await subject.apply(RULES);
    expect((await desk.seen('Mới')).formats).toEqual(OURS);
  });

  test.each(['first', 'last'] as const)(
    "the officer's stay in their order behind ours; they had been put %s",
    async (place) => {
      const { subject, desk } = await scene(makeHost, 'with rules');
      await desk.format('Mới', [RED, BLUE], place);
      await subject.apply(RULES);
      expect((await desk.seen('Mới')).formats).toEqual([...OURS, RED, BLUE]);
    },
  );

  test('copies that a paste made are removed, wherever they lie and however they are split', async () => {
    const { subject, desk } = await scene(makeHost, 'with rules');
    await desk.format('Mới', [
      { range: 'B12:B20', formula: '$B12="✗ Không đạt"' },
      { range: 'P30', formula: '$B30="✗ Không đạt"' },
      { range: 'B40:B41 B4:B8', formula: 'left( $B4, 1 ) = "✓"' },
      RED,
      { range: 'D7:D9', formula: 'AND($A7<>"",E6=$A$3)' },
    ]);
    await subject.apply(RULES);
    expect((await desk.seen('Mới')).formats).toEqual([...OURS, RED]);
  });

  test('a rule that is like ours, but of another cell or text, is the officer’s', async () => {
    const { subject, desk } = await scene(makeHost, 'with rules');
    const alike = [
      { range: 'B12:B20', formula: '$B11="✗ Không đạt"' },
      { range: 'B12:B20', formula: '$B12="✗ không đạt"' },
      { range: 'B12:B20', formula: '$B$12="✗ Không đạt"' },
    ];
    await desk.format('Mới', alike);
    await subject.apply(RULES);
    expect((await desk.seen('Mới')).formats).toEqual([...OURS, ...alike]);
  });

  test('rules of an earlier layout go, with their copies', async () => {
    const { subject, desk } = await scene(makeHost);
    await desk.format('Mới', [
      { range: 'G8:G1048576', formula: '$G8="✓ Đạt"' },
      RED,
      { range: 'G20:G30', formula: '$G20="✓ Đạt"' },
    ]);
    const formerFormats = [{ range: 'G5:G1048576', formula: '$G5="✓ Đạt"' }];
    await subject.apply({ ...RULES, formerFormats });
    expect((await desk.seen('Mới')).formats).toEqual([...OURS, RED]);
  });

  test('without rules of ours the old ones go', async () => {
    const { subject, desk } = await scene(makeHost, 'with rules');
    await desk.format('Mới', [RED]);
    const none = { ...RULES, conditionalFormats: [], formerFormats: OURS, validations: [] };
    await subject.apply(none);
    expect((await desk.seen('Mới')).formats).toEqual([RED]);
  });
}

const HINTS = [
  { range: 'A3', rule: 'none' },
  { range: 'B3', rule: 'none' },
];

export function describeValidations(makeHost: MakeHost): void {
  test('a sheet without validations gets ours; hints of headers stay', async () => {
    const { subject, desk } = await scene(makeHost);
    await subject.apply(RULES);
    expect((await desk.seen('Mới')).validations).toEqual([
      HINTS[0],
      SEEN_STATES,
      HINTS[1],
      SEEN_YEARS,
    ]);
  });

  test('they are there once after they are set again and again', async () => {
    const { subject, desk } = await scene(makeHost, 'with rules');
    await subject.apply(RULES);
    await subject.apply(RULES);
    const { validations } = await desk.seen('Mới');
    expect(validations).toEqual([HINTS[0], SEEN_STATES, HINTS[1], SEEN_YEARS]);
  });

  async function afterwards(prepare: (desk: RuleDesk) => Promise<void>): Promise<unknown[]> {
    const { subject, desk } = await scene(makeHost, 'with rules');
    await prepare(desk);
    await subject.apply(RULES);
    const { validations } = await desk.seen('Mới');
    return validations.filter(({ rule }) => rule !== 'none');
  }

  test('cells that a paste took ours from get it back', async () => {
    const seen = await afterwards((desk) => desk.clear('Mới', 'A10:B12'));
    expect(seen).toEqual([SEEN_STATES, SEEN_YEARS]);
  });

  test('a range with a rule of the officer’s is left as it is, the others are not', async () => {
    const seen = await afterwards(async (desk) => {
      await desk.clear('Mới', 'A20:B20');
      await desk.validate('Mới', { range: 'A10:A12', rule: 'list "Đúng,Sai"' });
    });
    expect(seen).toEqual([
      { range: 'A10:A12', rule: 'list "Đúng,Sai"' },
      { ...SEEN_STATES, range: 'A4:A9 A13:A19 A21:A1048576' },
      SEEN_YEARS,
    ]);
  });

  test('a range that has no rule but one of the officer’s is left to that', async () => {
    const seen = await afterwards(async (desk) => {
      await desk.clear('Mới', 'A4:A1048576');
      await desk.validate('Mới', { range: 'A4:A9', rule: 'whole 1 9' });
    });
    expect(seen).toEqual([{ range: 'A4:A9', rule: 'whole 1 9' }, SEEN_YEARS]);
  });

  test('a range with several rules is left, be they ours: who meant them cannot be told', async () => {
    const seen = await afterwards((desk) =>
      desk.validate('Mới', { range: 'A10', rule: 'whole 2021 2025' }),
    );
    expect(seen).toEqual([
      { range: 'A10', rule: 'whole 2021 2025' },
      { ...SEEN_STATES, range: 'A4:A9 A11:A1048576' },
      SEEN_YEARS,
    ]);
  });

  test('a rule like ours that the officer uses elsewhere stays', async () => {
    const elsewhere = { range: 'F4:F9', rule: 'list "Có,Không"' };
    const seen = await afterwards((desk) => desk.validate('Mới', elsewhere));
    expect(seen).toEqual([SEEN_STATES, SEEN_YEARS, elsewhere]);
  });

  test('a prompt without a rule gives way where there is no rule, and stays among ours', async () => {
    const seen = await afterwards(async (desk) => {
      await desk.validate('Mới', { range: 'A6', rule: 'none' });
      await desk.clear('Mới', YEARS.range);
      await desk.validate('Mới', { range: 'B6', rule: 'none' });
    });
    expect(seen).toEqual([{ ...SEEN_STATES, range: 'A4:A5 A7:A1048576' }, SEEN_YEARS]);
  });
}

export function describeRuleRefusals(makeHost: MakeHost): void {
  test('rules of a sheet that is not there: not found', async () => {
    const { subject } = await scene(makeHost);
    const error = await refusalOf(subject, { ...RULES, sheet: 'Không có' });
    expect([error.reason, error.sheet, error.touched]).toEqual(['notFound', 'Không có', false]);
  });

  test.each<[string, readonly Change[]]>([
    ['twice for one sheet', [RULES, RULES]],
    [
      'for a sheet that is added',
      [
        { kind: 'addSheet', sheet: sheetSpec('Hai') },
        { ...RULES, sheet: 'Hai' },
      ],
    ],
    ['for a range that is none', [{ ...RULES, validations: [{ ...STATES, range: 'A4:' }] }]],
  ])('rules %s are a fault of the program', async (_, changes) => {
    const { subject } = await scene(makeHost);
    await expect(subject.apply(...changes)).rejects.toBeInstanceOf(RangeError);
  });
}
