/** The embedded workbook: a book in, its sheets out. What a spreadsheet does by its formulas. */
import type { Book } from '../core/book';
import { scoreBook } from '../core/measure/scoreBook';
import type { WorkbookSpec } from '../sheets/spec';
import { workbookSpec } from '../sheets/workbook';
import { readingAdvice } from './typedReading';

export interface Recalculated {
  readonly spec: WorkbookSpec;
  /** Ids of indicators whose numbers need more decimals than usual to agree with their light. */
  readonly fineRows: ReadonlySet<string>;
  /** Sentences about cells of Số liệu, by address. */
  readonly advice: ReadonlyMap<string, string>;
}

export function recalculate(book: Book): Recalculated {
  const scores = scoreBook(book);
  const fine = scores.filter(({ why }) => why.isFine);
  return {
    spec: workbookSpec(book, scores),
    fineRows: new Set(fine.map(({ indicator }) => indicator.id)),
    advice: readingAdvice(book),
  };
}
