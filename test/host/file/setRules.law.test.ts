import fc from 'fast-check';
import { moveFormula } from '../../../src/core/moveFormula';
import type { ConditionalFormat, Validation } from '../../../src/sheets/spec';
import type { DeskFormat } from '../contract/ruleDesk';
import { FileDesk } from './fileDesk';
import { created } from './packages';
import { EMPTY_SHEET } from './specs';
import { structureFaults } from './structure';

const OURS: readonly ConditionalFormat[] = [
  { range: 'G8:G1048576', formula: '$G8="✓ Đạt"', style: 'statusMet' },
  { range: 'A8:F1048576', formula: 'OR($G8="a, b",$H7=A$1)', style: 'rowOff' },
  { range: 'D8:F1048576', formula: 'IF($X8<>"",INDEX(TT_SoLe,$X8),FALSE)', style: 'fine' },
];
const VALIDATIONS: readonly Validation[] = [
  { range: 'B8:B1048576', rule: { type: 'list', source: ['Có', 'Không'] }, strictness: 'stop' },
];

const row = fc.integer({ min: 8, max: 60 });
const column = fc.constantFrom('A', 'B', 'G', 'P', 'AB');

/** Rules that no copy of ours can be: of other cells, or of another text. */
const officers = fc.record({
  range: fc
    .tuple(column, row, fc.nat(9))
    .map(([at, first, more]) => `${at}${first}:${at}${first + more}`),
  formula: fc.oneof(
    fc.tuple(column, row).map(([at, place]) => `${at}${place}="của cán bộ"`),
    fc.integer({ min: 1, max: 7 }).map((place) => `$G$${place}="✓ Đạt"`),
    fc.constantFrom('1=1', 'ISBLANK(A8)', 'OR("a, b","$G8=""✓ Đạt""")'),
  ),
});

/** What a paste makes of one of ours. */
const copies = fc
  .tuple(fc.nat(OURS.length - 1), row, fc.nat(20), fc.boolean())
  .map(([index, first, gap, spaced]): DeskFormat => {
    const { range = '', formula = '' } = OURS[index] ?? {};
    const at = /^[A-Z]+/.exec(range)?.[0] ?? '';
    const moved = moveFormula(formula, first - 8, 0);
    const spelled = spaced ? moved.replace(/,(?=\$)/g, ' , ').replace('IF', 'if') : moved;
    const split = gap === 0 ? '' : ` ${at}${first + gap + 5}:${at}${first + gap + 9}`;
    return { range: `${at}${first}:${at}${first + 3}${split}`, formula: spelled };
  });

test('every rule of the officer stays, in order, and ours are there exactly once', async () => {
  const given = fc.array(
    fc.oneof(
      officers.map((format) => ({ format, own: false })),
      copies.map((format) => ({ format, own: true })),
    ),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(
      given,
      fc.constantFrom('first' as const, 'last' as const),
      async (rules, place) => {
        const sheet = { ...EMPTY_SHEET, conditionalFormats: OURS, validations: VALIDATIONS };
        const desk = new FileDesk(await created(sheet));
        await desk.format(
          'Trang',
          rules.map(({ format }) => format),
          place,
        );
        const change = {
          kind: 'setRules',
          sheet: 'Trang',
          conditionalFormats: OURS,
          validations: VALIDATIONS,
        } as const;
        await desk.apply([change]);
        const once = desk.save();
        expect((await desk.seen('Trang')).formats).toEqual([
          ...OURS.map(({ range, formula }) => ({ range, formula })),
          ...rules.filter(({ own }) => !own).map(({ format }) => format),
        ]);
        expect(structureFaults(once)).toEqual([]);
        await desk.apply([change]);
        expect(desk.save()).toEqual(once);
      },
    ),
    { numRuns: 60 },
  );
});
