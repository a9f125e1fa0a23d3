/**
 * Refresh and intake normalise cells (DOMAIN: Readings, What people type): what reads in one way
 * only is written canonically, with the raw text kept in Ghi chú; everything else stays and becomes
 * a finding with its cell.
 */
import type { Reading } from '../book';
import { isoToSerial, serialToIso } from '../calendar';
import { cellText, isBlank } from '../cells';
import type { CellValue } from '../cells';
import type { Finding, Severity } from '../finding';
import { isProvinceUnit, readReadingType, readScope, readState } from '../intake/kindText';
import { nameKey } from '../intake/nameText';
import type { NumberKind } from '../intake/numberReading';
import { readNumber } from '../intake/numberText';
import { readPeriod } from '../intake/periodText';
import { readWord } from '../intake/wordText';
import { countsAnswers } from '../measure/pool';
import { rulesOf } from '../measure/score';
import { PERIOD_WORDS } from '../period';
import type { Indicator, IndicatorKind, Plan } from '../plan/types';
import { isNumber } from '../reading';
import { PROVINCE_UNIT, SCOPES } from '../readingWords';
import type { Settings } from '../settings';
import { dueDates } from '../settings';
import { UnitRegistry } from '../units/unitRegistry';
import { YES_NO } from '../words';

/** Columns that rules look at. */
export type KeyColumn =
  | 'indicator'
  | 'unit'
  | 'year'
  | 'period'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'state'
  | 'scope'
  | 'type';

/** Where readings stand, so that findings can name cells; and what formats their cells have. */
export interface ReadingPlaces {
  readonly file?: string;
  readonly sheet: string;
  /** Header of a column, as people see it. */
  headerOf(column: KeyColumn): string;
  addressOf(row: number, column: KeyColumn): string;
  /** Invariant number-format code, null for General. */
  formatOf(row: number, column: KeyColumn): string | null;
}

export interface NormalisedReadings {
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  /** Cells that held a percent format and now hold points: their format has to go with it. */
  readonly percentCells: readonly { readonly row: number; readonly column: KeyColumn }[];
}

/** What reading one cell came to. */
type Read =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed';
      readonly value: CellValue;
      /** What stood there, as a person saw it. */
      readonly raw: string;
      readonly wasPercent?: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly code: string;
      readonly read: string;
      readonly advice: string;
      readonly severity?: Severity;
    };

const SAME: Read = { kind: 'same' };

const NUMBER_KINDS: Readonly<Record<IndicatorKind, NumberKind | null>> = {
  percent: 'percent',
  reduction: 'percent',
  count: 'whole',
  score: 'decimal',
  rank: 'rank',
  grade: null,
  yesNo: null,
};

function changed(cell: CellValue, value: CellValue): Read {
  return cell === value ? SAME : { kind: 'changed', value, raw: cellText(cell) };
}

function readIndicator(cell: CellValue, byKey: ReadonlyMap<string, Indicator>): Read {
  const known = byKey.get(nameKey(cellText(cell)));
  if (known !== undefined) return changed(cell, known.id);
  const advice = isBlank(cell)
    ? 'Chưa ghi mã chỉ tiêu. Chọn mã trong danh sách.'
    : 'Mã này không có trong kế hoạch. Chọn mã trong danh sách.';
  return { kind: 'finding', code: 'indicator.unknown', read: cellText(cell), advice };
}

function readYear(cell: CellValue): Read {
  const found = readNumber(cell, null, 'whole');
  if (found.kind === 'number') return found.note === undefined ? SAME : changed(cell, found.value);
  const advice = 'Cần ghi năm bằng số, ví dụ 2023.';
  return { kind: 'finding', code: 'year.unknown', read: cellText(cell), advice };
}

function readPeriodCell(cell: CellValue): Read {
  const found = readPeriod(cell);
  if (found.kind === 'period') return changed(cell, PERIOD_WORDS.words[found.period]);
  if (found.kind === 'finding') return found;
  const advice = 'Chưa ghi kỳ. Chọn Cả năm, 6 tháng, 9 tháng hoặc một quý.';
  return { kind: 'finding', code: 'period.missing', read: '', advice };
}

function readUnit(cell: CellValue, registry: UnitRegistry, onDate: string): Read {
  const text = cellText(cell);
  if (isBlank(cell)) {
    const advice = `Chưa ghi đơn vị. Số của cả tỉnh ghi “${PROVINCE_UNIT}”.`;
    return { kind: 'finding', code: 'unit.missing', read: '', advice };
  }
  if (isProvinceUnit(text)) return changed(cell, PROVINCE_UNIT);
  const found = registry.resolveUnit(text, onDate);
  const finding = (code: string, advice: string): Read => ({
    kind: 'finding',
    code,
    read: text,
    advice,
  });
  switch (found.kind) {
    case 'unit':
      return changed(cell, found.unit.name);
    case 'group':
      return finding('unit.group', 'Đây là tên một nhóm đơn vị. Ghi tên từng đơn vị báo cáo.');
    case 'ambiguous': {
      const names = found.candidates.map(({ name }) => name).join(', ');
      return finding('unit.ambiguous', `Tên này có thể là: ${names}. Ghi tên một đơn vị.`);
    }
    case 'unknown': {
      const names = found.suggestions.map(({ name }) => name).join(', ');
      const hint = names === '' ? '' : ` Có thể là: ${names}.`;
      return finding('unit.unknown', `Không có đơn vị này trong danh sách đơn vị.${hint}`);
    }
  }
}

/** A formula that yields an empty text stays: its cell counts as blank, and may fill later. */
function readAmount(cell: CellValue, format: string | null, wanted: NumberKind): Read {
  if (isBlank(cell)) return SAME;
  const found = readNumber(cell, format, wanted);
  if (found.kind === 'finding') return found;
  if (found.kind === 'missing') return changed(cell, null);
  const { value, note, raw = cellText(cell) } = found;
  if (note === undefined) return SAME;
  return { kind: 'changed', value, raw, wasPercent: note === 'number.percentCell' };
}

/**
 * Giá trị of a rate whose (a) and (b) are numbers is computed from them: a share under 1 stands
 * beside its own proof, and whether it agrees is looked at in `check`.
 */
function readRate(cell: CellValue, format: string | null, isComputed: boolean): Read {
  const read = readAmount(cell, format, 'percent');
  const isFraction = read.kind === 'finding' && read.code === 'number.percentFraction';
  return isComputed && isFraction ? readAmount(cell, format, 'decimal') : read;
}

function readListed(cell: CellValue, words: readonly string[]): Read {
  if (isBlank(cell)) return SAME;
  const found = readWord(cell, words);
  if (found.kind === 'word') return changed(cell, found.word);
  return found.kind === 'missing' ? changed(cell, null) : found;
}

function readValue(
  { value, numerator, denominator, unit, scope }: Reading,
  format: string | null,
  plan: Plan,
  indicator: Indicator,
): Read {
  const rules = rulesOf(plan, indicator);
  const isOfUnit = unit !== PROVINCE_UNIT && scope !== SCOPES[2];
  if (isOfUnit && countsAnswers(rules)) return readListed(value, YES_NO);
  const wanted = NUMBER_KINDS[indicator.kind];
  if (wanted === null) return readListed(value, rules.words);
  if (wanted !== 'percent') return readAmount(value, format, wanted);
  return readRate(value, format, isNumber(numerator) && isNumber(denominator));
}

function readChoice(
  cell: CellValue,
  found: ReturnType<typeof readScope | typeof readState | typeof readReadingType>,
): Read {
  if (isBlank(cell)) return SAME;
  if (found.kind === 'word') return changed(cell, found.word);
  return found.kind === 'missing' ? changed(cell, null) : found;
}

/** Reads the rows of one book. */
class Normaliser {
  private readonly byKey: ReadonlyMap<string, Indicator>;
  private readonly registry: UnitRegistry;
  readonly findings: Finding[] = [];
  readonly percentCells: { row: number; column: KeyColumn }[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly settings: Settings,
    private readonly places: ReadingPlaces,
  ) {
    this.byKey = new Map(plan.indicators.map((known) => [nameKey(known.id), known]));
    this.registry = new UnitRegistry(plan.units, plan.groups);
  }

  row(reading: Reading): Reading {
    const notes: string[] = [];
    let row = reading;
    const take = (column: KeyColumn, read: Read): void => {
      row = this.taken(row, column, read, notes);
    };
    take('indicator', readIndicator(row.indicator, this.byKey));
    take('year', readYear(row.year));
    take('period', readPeriodCell(row.period));
    take('unit', readUnit(row.unit, this.registry, this.dayOf(row)));
    take('state', readChoice(row.state, readState(row.state)));
    take('scope', readChoice(row.scope, readScope(row.scope)));
    take('type', readChoice(row.type, readReadingType(row.type)));
    const format = (column: KeyColumn): string | null => this.places.formatOf(row.row, column);
    take('numerator', readAmount(row.numerator, format('numerator'), 'whole'));
    take('denominator', readAmount(row.denominator, format('denominator'), 'whole'));
    const indicator = this.byKey.get(nameKey(cellText(row.indicator)));
    if (indicator !== undefined) {
      take('value', readValue(row, format('value'), this.plan, indicator));
    }
    return notes.length === 0 ? row : { ...row, note: withNotes(row.note, notes) };
  }

  /** The last day of the row's period, on which unit names are understood. */
  private dayOf(row: Reading): string {
    const period = PERIOD_WORDS.of(cellText(row.period)) ?? 'year';
    const year = typeof row.year === 'number' ? row.year : this.plan.lastYear;
    const end = dueDates(this.settings, year, period, 0).periodEnd ?? isoToSerial(`${year}-12-31`);
    return serialToIso(end ?? 0) ?? `${this.plan.lastYear}-12-31`;
  }

  private taken(row: Reading, column: KeyColumn, read: Read, notes: string[]): Reading {
    if (read.kind === 'same') return row;
    const place = {
      ...(this.places.file === undefined ? {} : { file: this.places.file }),
      sheet: this.places.sheet,
      cell: this.places.addressOf(row.row, column),
    };
    if (read.kind === 'finding') {
      const { code, read: text, advice, severity = 'error' } = read;
      this.findings.push({ code, severity, place, read: text, advice });
      return row;
    }
    if (read.wasPercent === true) this.percentCells.push({ row: row.row, column });
    notes.push(`${this.places.headerOf(column)} gốc: “${read.raw}”`);
    return { ...row, [column]: read.value };
  }
}

/** Raw texts are kept once, after what the officer wrote. */
function withNotes(note: CellValue, notes: readonly string[]): string {
  const before = isBlank(note) ? [] : [cellText(note)];
  const added = notes.filter((text) => !before.some((known) => known.includes(text)));
  return [...before, ...added].join('; ');
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
  const normaliser = new Normaliser(plan, settings, places);
  const rows = readings.map((reading) => normaliser.row(reading));
  const { findings, percentCells } = normaliser;
  return { readings: rows, findings, percentCells };
}
