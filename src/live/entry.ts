/** What is typed of one reading, and the cells that it means. Pure. */
import type { Reading } from '../core/book';
import type { CellValue } from '../core/cells';
import type { Period } from '../core/period';
import { PERIOD_WORDS } from '../core/period';
import type { Indicator } from '../core/plan/types';
import { usualScope } from '../core/readings/entryFields';
import type { ReadingType, Scope } from '../core/readingWords';
import { DEFAULT_READING_TYPE, defaultScope } from '../core/readingWords';
import type { ReadingColumn } from '../sheets/readingTable';

/** What an officer typed; texts as typed, '' for nothing, null: left alone, the cell keeps what it holds. */
export interface Entry {
  readonly indicator: Indicator;
  /** Name of a unit, or Toàn tỉnh. */
  readonly unit: string;
  readonly year: number;
  readonly period: Period;
  readonly type: ReadingType;
  /** Null: as the row has it, the usual one of indicator and unit for a new row. */
  readonly scope: Scope | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  /** Tình trạng, '' where there is a figure. */
  readonly state: string | null;
  readonly cause: string | null;
  readonly remedy: string | null;
}

export const FIGURES = ['numerator', 'denominator', 'value', 'state'] as const;
/** Columns that an entry leaves alone unless something was typed. */
export const TYPED = [...FIGURES, 'cause', 'remedy'] as const;
export type TypedColumn = (typeof TYPED)[number];

/** What a Vietnamese spreadsheet makes of the text: 60,5 is a number, 1.234 or 60% need a reader. */
function typedCell(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(,\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}

/** What a row is about. */
export type RowKeys = Pick<Entry, 'indicator' | 'unit' | 'year' | 'period' | 'type' | 'scope'>;

/** Phạm vi of a new row. */
const newScope = ({ indicator, unit, scope }: RowKeys): Scope =>
  scope ?? usualScope(indicator, unit);

/** Key cells of the entry; what an empty cell means anyway is not written. */
export function keyCells(entry: RowKeys) {
  const { indicator, unit, year, period, type } = entry;
  const scope = newScope(entry);
  return {
    indicator: indicator.id,
    unit,
    year,
    period: PERIOD_WORDS.words[period],
    scope: scope === defaultScope(unit) ? null : scope,
    type: type === DEFAULT_READING_TYPE ? null : type,
  };
}

function typedContent(column: TypedColumn, text: string): CellValue {
  if (column === 'numerator' || column === 'denominator' || column === 'value') {
    return typedCell(text);
  }
  return text.trim() === '' ? null : text.trim();
}

const isTypedColumn = (column: ReadingColumn): column is TypedColumn =>
  TYPED.some((known) => known === column);

/** Columns of figures and their explanation that the officer left alone. */
export const isLeftAlone = (entry: Entry, column: ReadingColumn): boolean =>
  isTypedColumn(column) && entry[column] === null;

/** The figures and their explanation: what was typed, else what stands in the row. */
export function figureCells(entry: Entry, before: Reading): Pick<Reading, TypedColumn> {
  const cell = (column: TypedColumn): CellValue => {
    const text = entry[column];
    return text === null ? before[column] : typedContent(column, text);
  };
  return {
    numerator: cell('numerator'),
    denominator: cell('denominator'),
    value: cell('value'),
    state: cell('state'),
    cause: cell('cause'),
    remedy: cell('remedy'),
  };
}
