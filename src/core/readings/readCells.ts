/**
 * Reading the cells of a row of Số liệu one by one: what reads in one way only is written canonically,
 * everything else becomes a finding (DOMAIN: Readings, What people type).
 */
import type { Reading } from '../book';
import { isYear } from '../calendar';
import { cellText, isBlank } from '../cells';
import type { CellValue } from '../cells';
import type { Severity } from '../finding';
import type { readReadingType, readScope, readState } from '../intake/kindText';
import { isProvinceUnit } from '../intake/kindText';
import type { NumberKind, NumberProposal } from '../intake/numberReading';
import { readNumber } from '../intake/numberText';
import { readPeriod } from '../intake/periodText';
import { readWord } from '../intake/wordText';
import { countsAnswers } from '../measure/pool';
import { rulesOf } from '../measure/score';
import { PERIOD_WORDS } from '../period';
import type { Indicator, IndicatorKind, IsoDate, Plan } from '../plan/types';
import { isNumber } from '../reading';
import { PROVINCE_UNIT, SCOPES } from '../readingWords';
import { suggest } from '../units/suggestions';
import type { Named } from '../units/suggestions';
import type { UnitRegistry, UnitResolution } from '../units/unitRegistry';
import { YES_NO } from '../words';
import type { IndicatorIndex } from './indicatorIndex';

/** What reading one cell came to. */
export type Read =
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
      /** What the cell may have meant: a number, (a) and (b) with their value, a word, a period. */
      readonly proposal?: NumberProposal | string;
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

export function readIndicator(cell: CellValue, indicators: IndicatorIndex): Read {
  const known = indicators.find(cellText(cell));
  if (known !== undefined) return changed(cell, known.id);
  const advice = isBlank(cell)
    ? 'Chưa ghi mã chỉ tiêu. Chọn mã trong danh sách.'
    : 'Mã này không có trong kế hoạch. Chọn mã trong danh sách.';
  return { kind: 'finding', code: 'indicator.unknown', read: cellText(cell), advice };
}

/** 23, 20223 and a date shown as a year are no years; a year beside the plan is asked about. */
export function readYear(cell: CellValue, { firstYear, lastYear }: Plan): Read {
  const found = readNumber(cell, null, 'whole');
  if (found.kind !== 'number' || !isYear(found.value)) {
    const advice = 'Cần ghi năm bằng số, ví dụ 2023.';
    return { kind: 'finding', code: 'year.unknown', read: cellText(cell), advice };
  }
  if (found.note !== undefined) return changed(cell, found.value);
  if (found.value >= firstYear - 1 && found.value <= lastYear) return SAME;
  const advice = `Năm này ngoài kế hoạch (${firstYear} - ${lastYear}) nên không được đánh giá. Kiểm tra lại năm.`;
  return {
    kind: 'finding',
    code: 'year.beyond',
    severity: 'warning',
    read: cellText(cell),
    advice,
  };
}

export function readPeriodCell(cell: CellValue): Read {
  const found = readPeriod(cell);
  if (found.kind === 'period') return changed(cell, PERIOD_WORDS.words[found.period]);
  if (found.kind === 'finding') return found;
  const advice = 'Chưa ghi kỳ. Chọn Cả năm, 6 tháng, 9 tháng hoặc một quý.';
  return { kind: 'finding', code: 'period.missing', read: '', advice };
}

/** The days of a row's period: its unit may have ended, or begun, within them. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Who a name means on the period's last day, or on its first where it had another bearer then. */
function unitInSpan(text: string, registry: UnitRegistry, { from, to }: Span): UnitResolution {
  const last = registry.resolveUnit(text, to);
  if (last.kind === 'group' || (last.kind === 'unit' && last.note !== 'renamed')) return last;
  const first = registry.resolveUnit(text, from);
  return first.kind === 'unit' && first.note !== 'renamed' ? first : last;
}

function names(units: readonly { readonly name: string }[]): string {
  return units.map(({ name }) => name).join(', ');
}

/** No unit of the plan, and yet who most figures are of. */
const PROVINCE: Named = { name: PROVINCE_UNIT, aliases: [] };

function unknownUnit(found: Extract<UnitResolution, { kind: 'unknown' }>, text: string): Read {
  const finding = (advice: string): Read => ({
    kind: 'finding',
    code: 'unit.unknown',
    read: text,
    advice,
  });
  if (found.inactive !== undefined) {
    return finding(
      'Đơn vị này không hoạt động trong kỳ và chưa có đơn vị kế thừa. Kiểm tra ngày ở danh sách đơn vị.',
    );
  }
  const meant = suggest(text, [PROVINCE, ...found.suggestions]);
  const hint = meant.length === 0 ? '' : ` Có thể là: ${names(meant)}.`;
  return finding(`Không có đơn vị này trong danh sách đơn vị.${hint}`);
}

export function readUnit(cell: CellValue, registry: UnitRegistry, span: Span): Read {
  const text = cellText(cell);
  const finding = (code: string, advice: string): Read => ({
    kind: 'finding',
    code,
    read: text,
    advice,
  });
  if (isBlank(cell)) {
    return finding('unit.missing', `Chưa ghi đơn vị. Số của cả tỉnh ghi “${PROVINCE_UNIT}”.`);
  }
  if (isProvinceUnit(text)) return changed(cell, PROVINCE_UNIT);
  const found = unitInSpan(text, registry, span);
  switch (found.kind) {
    case 'unit':
      return changed(cell, found.unit.name);
    case 'group':
      return finding('unit.group', 'Đây là tên một nhóm đơn vị. Ghi tên từng đơn vị báo cáo.');
    case 'ambiguous':
      return finding(
        'unit.ambiguous',
        `Tên này có thể là: ${names(found.candidates)}. Ghi tên một đơn vị.`,
      );
    case 'unknown':
      return unknownUnit(found, text);
  }
}

/** A formula that yields an empty text stays: its cell counts as blank, and may fill later. */
export function readAmount(cell: CellValue, format: string | null, wanted: NumberKind): Read {
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

export function readValue(
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

/** A cell of a fixed list. @param read how the list reads a cell that holds something */
export function readChoice(
  cell: CellValue,
  read: typeof readScope | typeof readState | typeof readReadingType,
): Read {
  if (isBlank(cell)) return SAME;
  const found = read(cell);
  if (found.kind === 'word') return changed(cell, found.word);
  return found.kind === 'missing' ? changed(cell, null) : found;
}
