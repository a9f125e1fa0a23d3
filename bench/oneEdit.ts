/** A reading of a workbook whose figure is typed anew, and the lights that it should change. */
import { columnName } from '../src/core/a1';
import type { Book } from '../src/core/book';
import { scoreBook } from '../src/core/measure/scoreBook';
import { yearsOf } from '../src/core/plan/targets';
import { FileHost } from '../src/host/file/fileHost';
import { addressAt, locate } from '../src/sheets/locate';
import { readBook } from '../src/sheets/readBook';
import { statusText } from '../src/sheets/track/statusText';
import { trackTable } from '../src/sheets/track/trackTable';

/** Words of column Đánh giá by indicator. */
export type Lights = ReadonlyMap<string, string>;

export interface OneEdit {
  readonly sheet: string;
  readonly address: string;
  readonly number: number;
  readonly lights: {
    readonly sheet: string;
    /** Its first column holds the indicators, its last one the lights. */
    readonly range: string;
    readonly before: Lights;
    readonly after: Lights;
  };
}

/** Far above any figure of the made-up readings, whichever way is better. */
const TYPED = 1e6;

function lightsOf(book: Book): Lights {
  return new Map(
    scoreBook(book).map(({ indicator, current }) => [indicator.id, statusText(current.verdict)]),
  );
}

/** The first reading of the chosen period whose new figure changes a light. */
function changingReading(book: Book, before: Lights): { row: number; after: Lights } {
  for (const reading of book.readings) {
    if (typeof reading.value !== 'number') continue;
    const readings = book.readings.map((other) =>
      other === reading ? { ...other, value: TYPED } : other,
    );
    const after = lightsOf({ ...book, readings });
    if ([...after].some(([id, light]) => before.get(id) !== light)) {
      return { row: reading.row, after };
    }
  }
  throw new Error('no reading of the benchmark changes a light');
}

/** @param bytes a workbook with readings of the chosen period */
export async function oneEdit(bytes: Uint8Array): Promise<OneEdit> {
  const host = FileHost.open(bytes);
  if (!host.ok) throw new Error('the file that was written cannot be opened');
  const observed = await host.value.read();
  const read = readBook(observed, 'book.xlsx');
  if (!read.ok) throw new Error('the file that was written cannot be read');
  const { readingTable, plan } = read.value;
  const track = locate(observed, trackTable(yearsOf(plan)));
  if (track === null) throw new Error('the file that was written has no lights');
  const before = lightsOf(read.value);
  const { row, after } = changingReading(read.value, before);
  const columns = ['id', 'status'].map((key) => columnName(track.columns.get(key) ?? 1));
  const range = `${columns[0] ?? ''}${track.headerRow + 1}:${columns[1] ?? ''}${track.lastRow}`;
  return {
    sheet: readingTable.sheet.name,
    address: addressAt(readingTable, row, 'value'),
    number: TYPED,
    lights: { sheet: track.sheet.name, range, before, after },
  };
}
