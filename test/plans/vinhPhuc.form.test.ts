/** The built-in plan as a file that goes through sheets: ids, lists, spelling, wording of open points. */
import { chosenTargets } from '../../src/core/plan/choices';
import { parsePlanText } from '../../src/core/plan/parsePlan';
import { planText, vinhPhucPlan } from '../support/planSource';

const text = planText();
const plan = vinhPhucPlan();

/** Every text of the plan with its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const texts = textsOf(plan);

describe('the file of the built-in plan', () => {
  test('passes the check of plans without a finding', () => {
    const outcome = parsePlanText(text, 'vinh-phuc-2022-2025.json');
    expect(outcome.findings).toEqual([]);
  });

  test('is written in composed Vietnamese, each text on one line without stray blanks', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const untidy = texts.filter(
      ([, words]) => words !== words.normalize('NFC').replace(/\s+/g, ' ').trim(),
    );
    expect(untidy).toEqual([]);
  });

  test('has no text that a spreadsheet would take for a formula', () => {
    expect(texts.filter(([, words]) => /^[=+@-]/.test(words))).toEqual([]);
  });

  test('speaks of a signed plan: the word “mâu thuẫn” is nowhere in it', () => {
    expect(text.normalize('NFC').toLowerCase()).not.toContain('mâu thuẫn');
  });

  test('has no semicolon inside an item of a list, because sheets join lists by it', () => {
    const items = [
      ...[...plan.units, ...plan.groups].flatMap(({ aliases }) => aliases),
      ...plan.components.flatMap(({ subDimensions }) => subDimensions),
      ...plan.lists.flatMap(({ words }) => words),
      ...[...plan.units, ...plan.groups].map(({ code }) => code),
      ...plan.clarifications.flatMap(({ options }) => options.map(({ label }) => label)),
    ];
    expect(items.filter((item) => item.includes(';'))).toEqual([]);
  });
});

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)[-./ ]?\d/i;

describe('an id of the plan', () => {
  const keys: Readonly<Record<string, readonly string[]>> = {
    components: plan.components.map(({ id }) => id),
    indicators: plan.indicators.map(({ id }) => id),
    tasks: plan.tasks.map(({ id }) => id),
    unitsAndGroups: [...plan.units, ...plan.groups].map(({ code }) => code),
    duties: plan.duties.map(({ id }) => id),
    clarifications: plan.clarifications.map(({ id }) => id),
    lists: plan.lists.map(({ id }) => id),
  };

  test.each(Object.entries(keys))('is unique among %s, whatever the case', (_, ids) => {
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
  });

  test('starts with a letter and is never taken for a number or a date', () => {
    const all = Object.values(keys).flat();
    const unsafe = all.filter(
      (id) => !/^[A-Za-z][A-Za-z0-9.-]*$/.test(id) || MONTH.test(id) || !Number.isNaN(Number(id)),
    );
    expect(all.length).toBeGreaterThan(250);
    expect(unsafe).toEqual([]);
  });

  test('comes with an order that follows the document', () => {
    const { components, indicators, tasks, clarifications } = plan;
    for (const items of [components, indicators, tasks, clarifications]) {
      expect(items.map(({ order }) => order)).toEqual(items.map((_, index) => index + 1));
    }
  });
});

describe('a point to clarify', () => {
  const { clarifications } = plan;

  test('has a topic that fits its column', () => {
    expect(clarifications.filter(({ topic }) => topic.length > 60)).toEqual([]);
    expect(new Set(clarifications.map(({ topic }) => topic)).size).toBe(clarifications.length);
  });

  test('says in one or two sentences what is applied', () => {
    const long = clarifications.filter(({ applied }) => {
      const sentences = applied.split(/(?<=[.?]) (?=[\p{Lu}“])/u);
      return applied === '' || !applied.endsWith('.') || sentences.length > 2;
    });
    expect(long).toEqual([]);
  });

  test('quotes the document and leaves a choice of at least two options', () => {
    const bare = clarifications.filter(
      ({ body, appendix, options }) => (body === null && appendix === null) || options.length < 2,
    );
    expect(bare).toEqual([]);
  });

  test('applies the first option until an officer chooses, without changing a target', () => {
    expect(clarifications.filter(({ options, choice }) => options[0]?.label !== choice)).toEqual(
      [],
    );
    expect(chosenTargets(plan)).toEqual([]);
  });

  test('that lists the indicators without a lead, or with one year only, lists them all', () => {
    const written = plan.indicators.filter(({ optional }) => optional !== true);
    const noLead = written.filter(({ lead }) => lead.units.length === 0).map(({ id }) => id);
    const lastYear = written
      .filter(({ targets }) => Object.keys(targets).join() === '2025')
      .map(({ id }) => id);
    const listOf = (topic: RegExp): readonly string[] | undefined =>
      clarifications.find((point) => topic.test(point.topic))?.indicators;
    expect(listOf(/^29 chỉ tiêu không có cơ quan chủ trì/)).toEqual(noLead);
    expect(listOf(/^21 chỉ tiêu chỉ có mức năm 2025/)).toEqual(lastYear);
  });
});
