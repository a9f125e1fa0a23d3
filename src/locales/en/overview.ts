import type { Texts } from '../texts';
import { SHEETS } from '../../sheets/names';
import { PERIODS } from './periods';
import { ruleLines } from './rule';

const chart: Texts['overview']['chart'] = ({ baseline, targets, due, actual }) => {
  const parts = [
    baseline === null ? '' : `baseline ${baseline.year}: ${baseline.value}`,
    targets.length === 0
      ? 'no targets'
      : `targets ${targets.map(({ year, value }) => `${year}: ${value}`).join(', ')}`,
    due === null ? '' : `target of this period: ${due}`,
    actual === null ? 'no result yet' : `actual: ${actual}`,
  ];
  return `Chart: ${parts.filter((part) => part !== '').join('; ')}.`;
};

export const overview: Texts['overview'] = {
  illustration: 'This workbook holds made-up figures; it is not for reporting.',
  choices: 'Year, period and review date',
  year: 'Year',
  period: 'Period',
  periods: PERIODS,
  review: 'Figures as of',
  badDate: 'Type day/month/year, e.g. 20/12/2023.',
  early: (review, end, canJudge) =>
    `The review date ${review} is before the end of the period (${end})${canJudge ? ': choose a later one to judge this period.' : ', so indicators are not due yet.'}`,
  asOfToday: (today) => `As of today (${today})`,
  noChoices: `The workbook has no sheet ${SHEETS.track} yet, so nothing can be chosen here. Press Refresh to make it.`,
  total: (judged, all) => `${judged} of ${all} indicators judged`,
  lightsHint: 'Press one to see only those indicators, press again to see all.',
  list: 'Indicators, most urgent first',
  listOf: (light) => `Indicators: ${light}`,
  search: 'Search by id, name or lead agency',
  searchHint: 'Search id, name, lead',
  shown: (shown, found) =>
    shown < found ? `Showing ${shown} of ${found}.` : `${found} indicators.`,
  showMore: (more, left) =>
    more < left ? `Show ${more} more (${left} left)` : `Show the other ${left}`,
  nothingFound: 'There is no such indicator.',
  nothingOf: (light) => `No indicator is “${light}” in this period.`,
  clearFilter: 'See all indicators',
  noneNotMet: (judged) => `None of the ${judged} indicators judged misses its target.`,
  noneJudged: 'No indicator is judged in this period yet.',
  enterFigures: 'Enter figures',
  target: 'Target',
  actual: 'Actual',
  gap: 'Gap',
  missing: 'None',
  trend: (before) => `Against a year before${before === '' ? '' : ` (${before})`}`,
  trends: { up: '↑ up', down: '↓ down', level: '→ level' },
  outlook: 'Outlook',
  cause: 'Cause',
  remedy: 'Remedy',
  noCause: 'The agency has reported no cause.',
  noRemedy: 'The agency has reported no remedy.',
  severalTell: (rows) => `${rows} agencies say something, see the rows of figures.`,
  jump: 'Go to row',
  jumpTo: (id) => `Go to row ${id} in sheet ${SHEETS.track}`,
  chart,
  chartFrom: ({ year, value }) => `Baseline ${year}: ${value}`,
  chartTo: ({ year, value }) => `Target ${year}: ${value}`,
  legend: {
    title: 'How to read the charts',
    baseline: 'baseline',
    yearly: 'target of each year',
    due: 'target of this period',
    final: 'target of the last year',
    actual: 'actual',
    right: 'Further right is better, also where a smaller number is better.',
  },
  explain: 'Explanation',
  explainOf: (id) => `Explanation of ${id}`,
  rule: 'How it is judged',
  ruleLines,
  targets: 'Where the targets come from',
  basis: {
    assigned: 'Assigned by document',
    stated: 'Stated in the plan',
    derived: 'Derived from the plan',
    everyYear: 'Holds every year',
    assumed: 'Assumed to be kept up',
  },
  document: (number, date) => `${number} of ${date}`,
  noTarget: 'No target',
  clause: 'Clause',
  quote: 'Exact words',
  leadOfPlan: 'Lead by the plan',
  leadToday: 'Lead today',
  lead: 'Lead',
  noLead: 'The plan names no lead agency',
  figures: 'Figures used',
  numerator: 'Numerator (a)',
  denominator: 'Denominator (b)',
  pooled: (pooled, covered, assigned) =>
    assigned === 0
      ? `${pooled} agencies`
      : `${pooled} agencies (${covered} of ${assigned} assigned)`,
  pooledFrom: 'Pooled from',
  noReadings: 'There are no figures of this period yet.',
  readingRow: (row) => `Row ${row}`,
  readingJump: (row) => `Row ${row} in sheet ${SHEETS.readings}`,
  unused: 'not used',
  allReadings: (rows) => `Show all ${rows} rows`,
};
