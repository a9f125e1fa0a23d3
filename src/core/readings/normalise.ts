/**
 * Refresh and intake normalise cells (DOMAIN: Readings, What people type): what reads in one way
 * only is written canonically, with the raw text kept in Ghi chú; everything else stays and becomes
 * a finding with its cell.
 */
import type { Reading } from '../book';
import { isoToSerial, serialToIso } from '../calendar';
import { cellText, isBlank } from '../cells';
import type { CellValue } from '../cells';
import type { Finding } from '../finding';
import { readReadingType, readScope, readState } from '../intake/kindText';
import { encodingAdvice } from '../intake/legacyEncoding';
import { isRate } from '../measure/answer';
import { sentenceNumber } from '../measure/show';
import { PERIOD_WORDS } from '../period';
import type { Plan } from '../plan/types';
import { isEmptyRow, isNumber, sameText } from '../reading';
import type { Settings } from '../settings';
import type { Steps } from '../steps';
import { allSteps, eachOf } from '../steps';
import { UnitRegistry } from '../units/unitRegistry';
import { IndicatorIndex } from './indicatorIndex';
import type { KeyColumn, ReadingPlaces, Told } from './places';
import { placeOf } from './places';
import type { Read, Span } from './readCells';
import {
  readAmount,
  readChoice,
  readIndicator,
  readPeriodCell,
  readUnit,
  readValue,
  readYear,
} from './readCells';

/** What is found about readings, for each of them by itself. */
export type ByRow<T extends { readonly findings: readonly Finding[] }> = Omit<T, 'findings'> & {
  readonly findings: readonly (readonly Finding[])[];
};

export interface NormalisedReadings {
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  /** Cells that held a percent format and now hold points: their format has to go with it. */
  readonly percentCells: readonly { readonly row: number; readonly column: KeyColumn }[];
  /**
   * By row of the sheet, the first cell that is wrong in a way that no formula sees: a date among
   * numbers, a unit that was not there in the period. The row must not count.
   */
  readonly faults: ReadonlyMap<number, KeyColumn>;
}

interface NormalisedRow {
  readonly row: Reading;
  readonly findings: readonly Finding[];
}

/** Formulas take a number for a number, and a name for a unit, whatever it stands for. */
function isSeenByNoFormula(column: KeyColumn, cell: CellValue): boolean {
  return column === 'unit' || typeof cell === 'number';
}

/** A text in an old encoding matches nothing, and other advice would lead astray. */
function inItsEncoding(told: Told): Told {
  const advice = encodingAdvice(told.read);
  return advice === null ? told : { ...told, code: 'text.legacyEncoding', advice };
}

function shown(cell: CellValue): string {
  return typeof cell === 'number' ? sentenceNumber(cell, 9) : cellText(cell);
}

const FIGURES = [
  'numerator',
  'denominator',
  'value',
  'state',
] as const satisfies readonly KeyColumn[];

/** Reads the rows of one book, one after another: what it needs of the plan is made once. */
export class Normaliser {
  private readonly indicators: IndicatorIndex;
  private readonly registry: UnitRegistry;
  /** Of the row that is read. */
  private findings: Finding[] = [];
  readonly percentCells: { row: number; column: KeyColumn }[] = [];
  readonly faults = new Map<number, KeyColumn>();

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    private readonly places: ReadingPlaces,
  ) {
    this.indicators = new IndicatorIndex(plan.indicators);
    this.registry = new UnitRegistry(plan.units, plan.groups);
  }

  row(reading: Reading): NormalisedRow {
    this.findings = [];
    const row = this.read(reading);
    // Nothing is asked about a row in which nothing was entered yet.
    if (isEmptyRow(row)) {
      this.findings = [];
      this.faults.delete(row.row);
    }
    for (const column of FIGURES) this.askForResult(row, column);
    return { row, findings: this.findings };
  }

  private read(reading: Reading): Reading {
    const notes: string[] = [];
    let row = reading;
    const take = (column: KeyColumn, read: Read): void => {
      row = this.taken(row, column, read, notes);
    };
    take('indicator', readIndicator(row.indicator, this.indicators));
    take('year', readYear(row.year, this.plan));
    take('period', readPeriodCell(row.period));
    take('unit', readUnit(row.unit, this.registry, this.spanOf(row)));
    take('state', readChoice(row.state, readState));
    take('scope', readChoice(row.scope, readScope));
    take('type', readChoice(row.type, readReadingType));
    const format = (column: KeyColumn): string | null => this.places.formatOf(row.row, column);
    take('numerator', readAmount(row.numerator, format('numerator'), 'whole'));
    take('denominator', readAmount(row.denominator, format('denominator'), 'whole'));
    const indicator = this.indicators.find(cellText(row.indicator));
    if (indicator !== undefined) {
      take('value', readValue(row, format('value'), this.plan, indicator));
    }
    return notes.length === 0 ? row : { ...row, note: withNotes(row.note, notes) };
  }

  /** The days of the row's period: those of Kỳ, else the calendar year. */
  private spanOf(row: Reading): Span {
    const period = PERIOD_WORDS.of(cellText(row.period)) ?? 'year';
    const year = typeof row.year === 'number' ? row.year : this.plan.lastYear;
    const set = this.settings.periods.find((one) => one.year === year && one.period === period);
    if (set !== undefined) return { from: set.from, to: set.to };
    const day = (monthAndDay: string): string =>
      serialToIso(isoToSerial(`${year}-${monthAndDay}`) ?? 0) ??
      `${this.plan.lastYear}-${monthAndDay}`;
    return { from: day('01-01'), to: day('12-31') };
  }

  /** A formula that a program wrote and no spreadsheet has calculated yet may yield anything. */
  private askForResult(reading: Reading, column: (typeof FIGURES)[number]): void {
    const { row } = reading;
    if (reading[column] !== null || !this.places.isFormula(row, column)) return;
    // What (a) and (b) yield is used, whatever the formula would.
    if (column === 'value' && this.isYielded(reading)) return;
    const place = placeOf(this.places, row, column);
    const advice = 'Ô là công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi cập nhật.';
    this.findings.push({ code: 'cell.uncalculated', severity: 'error', place, read: '', advice });
    this.faults.set(row, column);
  }

  private isYielded({ indicator, numerator, denominator }: Reading): boolean {
    const known = this.indicators.find(cellText(indicator));
    return (
      known !== undefined && isRate(known.kind) && isNumber(numerator) && isNumber(denominator)
    );
  }

  private tell(row: Reading, column: KeyColumn, told: Told): void {
    const place = placeOf(this.places, row.row, column);
    this.findings.push({ ...inItsEncoding(told), place });
    const isFault = told.severity === 'error' && isSeenByNoFormula(column, row[column]);
    if (isFault && !this.faults.has(row.row)) this.faults.set(row.row, column);
  }

  private taken(row: Reading, column: KeyColumn, read: Read, notes: string[]): Reading {
    if (read.kind === 'same') return row;
    if (read.kind === 'finding') {
      const { code, read: text, advice, severity = 'error' } = read;
      this.tell(row, column, { code, severity, read: text, advice });
      return row;
    }
    if (this.places.isFormula(row.row, column)) {
      if (typeof read.value === 'string' && sameText(row[column], read.value)) return row;
      const advice = `Ô này là công thức nên không được sửa thay. Sửa để công thức cho “${shown(read.value)}”.`;
      this.tell(row, column, { code: 'cell.formula', severity: 'error', read: read.raw, advice });
      return row;
    }
    if (read.wasPercent === true) this.percentCells.push({ row: row.row, column });
    notes.push(rawNote(this.places.headerOf(column), read.raw));
    return { ...row, [column]: read.value };
  }
}

/** What Ghi chú keeps of a cell that is written anew. */
export function rawNote(header: string, raw: string): string {
  return `${header} gốc: “${raw}”`;
}

/** Raw texts are kept once, after what the officer wrote. */
export function withNotes(note: CellValue, notes: readonly string[]): string {
  const before = isBlank(note) ? [] : [cellText(note)];
  const added = notes.filter((text) => !before.some((known) => known.includes(text)));
  return [...before, ...added].join('; ');
}

/** {@link normaliseReadings} step by step, one a row; findings row by row. */
export function* normaliseSteps(
  plan: Plan,
  settings: Settings,
  readings: readonly Reading[],
  places: ReadingPlaces,
): Steps<ByRow<NormalisedReadings>> {
  const normaliser = new Normaliser(plan, settings, places);
  const rows = yield* eachOf(readings, (reading) => normaliser.row(reading));
  const { percentCells, faults } = normaliser;
  return {
    readings: rows.map(({ row }) => row),
    findings: rows.map(({ findings }) => findings),
    percentCells,
    faults,
  };
}

/**
 * Reads every row as people type and writes canonically what is certain.
 * @returns rows in the same order; findings name file, sheet and cell
 */
export function normaliseReadings(
  plan: Plan,
  settings: Settings,
  readings: readonly Reading[],
  places: ReadingPlaces,
): NormalisedReadings {
  const steps = normaliseSteps(plan, settings, readings, places);
  const { findings, ...normalised } = allSteps(steps);
  return { ...normalised, findings: findings.flat() };
}
