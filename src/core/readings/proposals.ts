/**
 * What one click may write where a cell of Số liệu was not understood (DOMAIN, What people type: "a
 * finding with a proposal"). Only what reads in one way is proposed, and a person accepts it.
 */
import type { Reading } from '../book';
import { isYear, serialToIso } from '../calendar';
import { cellText, isBlank, sameValue } from '../cells';
import type { CellValue } from '../cells';
import { readReadingType, readScope, readState } from '../intake/kindText';
import { nameKey, unmarkedKey } from '../intake/nameText';
import { isDateFormat, isPercentFormat } from '../intake/numberFormat';
import type { NumberProposal, RatioProposal } from '../intake/numberReading';
import { PERIOD_WORDS, PERIODS } from '../period';
import type { Plan, Unit } from '../plan/types';
import { PROVINCE_UNIT } from '../readingWords';
import type { Settings } from '../settings';
import { dueDates } from '../settings';
import { isValidOn } from '../units/validity';
import { IndicatorIndex } from './indicatorIndex';
import { Normaliser } from './normalise';
import type { KeyColumn, ReadingPlaces } from './places';
import type { Read } from './readCells';
import { readAmount, readChoice, readPeriodCell, readValue } from './readCells';

/** Cells of one row, as they shall be. */
export type ProposedCells = Readonly<Partial<Record<KeyColumn, CellValue>>>;

export interface Proposal {
  readonly cells: ProposedCells;
  /** Cells that show a percentage or a date: their number format has to go with what they held. */
  readonly reformatted: readonly KeyColumn[];
}

const AMOUNTS = ['numerator', 'denominator', 'value'] as const satisfies readonly KeyColumn[];

const PROVINCE_KEY = unmarkedKey(PROVINCE_UNIT);

function only<T>(all: readonly T[]): T | null {
  const [first] = all;
  return all.length === 1 && first !== undefined ? first : null;
}

/** Only the letters and digits, without marks: `III 5 1.` and `III.5.1` are the same. */
const bareId = (text: string): string => unmarkedKey(text).replace(/[^a-z0-9]/g, '');

/** A year of four digits in a text; null where there is none, or more than one. */
function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

const isRatio = (proposal: NumberProposal | string): proposal is RatioProposal =>
  typeof proposal === 'object';

/** Built once for the readings of a plan, then asked of single cells. */
export class Proposals {
  private readonly indicators: IndicatorIndex;
  private readonly normaliser: Normaliser;

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    private readonly places: ReadingPlaces,
  ) {
    this.indicators = new IndicatorIndex(plan.indicators);
    this.normaliser = new Normaliser(plan, settings, places);
  }

  /**
   * @param typed the row as its cells hold it
   * @returns null where nothing is certain, where the cell holds a formula, and where nothing changes
   */
  of(typed: Reading, column: KeyColumn): Proposal | null {
    const { row } = this.normaliser.row(typed);
    const readable = row[column];
    const cells = sameValue(readable, typed[column])
      ? this.guessed(row, column)
      : { [column]: readable };
    return cells === null ? null : this.proposal(typed, cells);
  }

  private proposal(typed: Reading, cells: ProposedCells): Proposal | null {
    const columns = (Object.keys(cells) as KeyColumn[]).filter(
      (column) => !sameValue(cells[column] ?? null, typed[column]),
    );
    if (columns.length === 0) return null;
    if (columns.some((column) => this.places.isFormula(typed.row, column))) return null;
    const reformatted = columns.filter((column) => {
      const format = this.places.formatOf(typed.row, column);
      const isAmount = AMOUNTS.some((known) => known === column);
      return isAmount && (isPercentFormat(format) || isDateFormat(format));
    });
    const changed = columns.map((column) => [column, cells[column] ?? null] as const);
    return { cells: Object.fromEntries(changed), reformatted };
  }

  private guessed(row: Reading, column: KeyColumn): ProposedCells | null {
    switch (column) {
      case 'indicator':
        return this.indicator(cellText(row.indicator));
      case 'unit':
        return this.unit(row);
      case 'year':
        return this.year(row.year);
      case 'period':
        return this.period(row);
      case 'state':
        return word(column, readChoice(row.state, readState));
      case 'scope':
        return word(column, readChoice(row.scope, readScope));
      case 'type':
        return word(column, readChoice(row.type, readReadingType));
      default:
        return this.amount(row, column);
    }
  }

  private indicator(text: string): ProposedCells | null {
    const bare = bareId(text);
    if (bare === '') return null;
    const known = only(this.plan.indicators.filter(({ id }) => bareId(id) === bare));
    return known === null ? null : { indicator: known.id };
  }

  /** Written without its marks, and no other unit of the period looks like that; the province is one of them. */
  private unit(row: Reading): ProposedCells | null {
    const text = cellText(row.unit);
    if (text === '') return null;
    const year = typeof row.year === 'number' ? row.year : this.plan.lastYear;
    const period = PERIOD_WORDS.of(cellText(row.period)) ?? 'year';
    const { periodEnd } = dueDates(this.settings, year, period, 0);
    const day = periodEnd === null ? null : serialToIso(periodEnd);
    const key = unmarkedKey(text);
    const looksLike = ({ name, shortName, aliases }: Unit): boolean =>
      [name, shortName, ...aliases].some((known) => unmarkedKey(known) === key);
    const there = this.plan.units.filter((unit) => day === null || isValidOn(unit, day));
    const names = there.filter(looksLike).map(({ name }) => name);
    const name = only(key === PROVINCE_KEY ? [PROVINCE_UNIT, ...names] : names);
    return name === null || nameKey(name) === nameKey(text) ? null : { unit: name };
  }

  /** Two digits of a year of the plan, or a text around one year. */
  private year(cell: CellValue): ProposedCells | null {
    const { firstYear, lastYear } = this.plan;
    const isOfPlan = (year: number): boolean =>
      isYear(year) && year >= firstYear - 1 && year <= lastYear;
    const text = cellText(cell).trim();
    const short = /^'?(\d\d)$/.exec(text)?.[1];
    const year = short === undefined ? yearIn(text) : Number(short) + 2000;
    return year !== null && isOfPlan(year) ? { year } : null;
  }

  /** "Quý I/2023" is the period where the row is of that year, or of none yet. */
  private period(row: Reading): ProposedCells | null {
    const read = readPeriodCell(row.period);
    if (read.kind !== 'finding' || read.proposal === undefined) return null;
    const period = PERIODS.find((known) => known === read.proposal);
    if (period === undefined) return null;
    const year = yearIn(cellText(row.period));
    const written = { period: PERIOD_WORDS.words[period] };
    if (year === null || year === row.year) return written;
    return isBlank(row.year) ? { ...written, year } : null;
  }

  private amount(row: Reading, column: (typeof AMOUNTS)[number]): ProposedCells | null {
    const format = this.places.formatOf(row.row, column);
    const indicator = this.indicators.find(cellText(row.indicator));
    if (column !== 'value') return amount(row, column, readAmount(row[column], format, 'whole'));
    if (indicator === undefined) return null;
    const read = readValue(row, format, this.plan, indicator);
    return amount(row, column, read, indicator.kind === 'rank');
  }
}

function word(column: KeyColumn, read: Read): ProposedCells | null {
  const proposal = read.kind === 'finding' ? read.proposal : undefined;
  return typeof proposal === 'string' ? { [column]: proposal } : null;
}

/** An answer that is no number has a column of its own. */
function stateOf(row: Reading, column: (typeof AMOUNTS)[number]): ProposedCells | null {
  const found = readState(row[column]);
  return found.kind === 'word' && isBlank(row.state) ? { [column]: null, state: found.word } : null;
}

function amount(
  row: Reading,
  column: (typeof AMOUNTS)[number],
  read: Read,
  isRank = false,
): ProposedCells | null {
  if (read.kind !== 'finding') return null;
  if (read.code === 'number.state') return stateOf(row, column);
  const { proposal } = read;
  if (proposal === undefined) return null;
  if (!isRatio(proposal)) return { [column]: proposal };
  return column === 'value' ? ratio(row, proposal, isRank) : null;
}

/** For a rank the place and the number ranked; else (a), (b) and their rate. Never against what stands there. */
function ratio(
  row: Reading,
  { numerator, denominator, value }: RatioProposal,
  isRank: boolean,
): ProposedCells | null {
  const isFree = (cell: CellValue, wanted: number): boolean => isBlank(cell) || cell === wanted;
  if (!isFree(row.denominator, denominator)) return null;
  if (isRank) return { denominator, value };
  return isFree(row.numerator, numerator) ? { numerator, denominator, value } : null;
}
