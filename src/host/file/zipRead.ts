/**
 * The directory of a zip file, and the content of one entry, checked. fflate inflates; the directory
 * is read here because an untouched part is to be copied as it stands (compressed bytes, checksum),
 * and because sizes and checksums must be known: a part that was cut short is a damaged file, not a
 * wrong number.
 */
import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { OpenFault } from './openFault';

export const STORED = 0;
export const DEFLATED = 8;

/** One entry as it stands in the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes of the content. */
  readonly size: number;
  /** The bytes in the file, compressed by `method`. */
  readonly raw: Uint8Array;
}

export interface ZipLimits {
  /** Bytes of all contents together, against zip bombs. */
  readonly maxContentBytes: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

function damaged(detail: string): OpenFault {
  return new OpenFault('file.damaged', detail);
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged('no end of central directory');
}

/** Where the directory starts and how many entries it has. Zip64 values stand in a record before. */
function directoryStart(view: DataView): { at: number; count: number } {
  const end = endOfDirectory(view);
  const plain = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return plain;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== END64_SIGNATURE) return plain;
  return {
    at: Number(view.getBigUint64(record + 48, true)),
    count: Number(view.getBigUint64(record + 32, true)),
  };
}

/** Sizes and offset of an entry; those written as 0xFFFFFFFF stand in the zip64 extra field. */
function longValues(view: DataView, at: number): { size: number; packed: number; local: number } {
  const values = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let field = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  field += 4;
  const [size = 0, packed = 0, local = 0] = values.map((value) => {
    if (value !== IN_ZIP64 || field + 8 > end) return value;
    const long = Number(view.getBigUint64(field, true));
    field += 8;
    return long;
  });
  return { size, packed, local };
}

/** Some writers use backslashes or a leading slash; part names have neither. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged('bad central directory');
  const { size, packed, local } = longValues(view, at);
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) {
    throw new OpenFault('file.encrypted', 'encrypted zip entry');
  }
  const nameStart = at + ENTRY_SIZE;
  const name = entryName(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true)));
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged(`bad local header of ${name}`);
  const dataStart =
    local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + packed > bytes.length) throw damaged(`${name} is cut short`);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    raw: bytes.subarray(dataStart, dataStart + packed),
  };
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = directoryStart(view);
  const entries: ZipEntry[] = [];
  let at = directory.at;
  for (let count = 0; count < directory.count; count++) {
    entries.push(readEntry(bytes, view, at));
    at +=
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Reads the directory. Nothing is inflated yet.
 * @throws OpenFault `file.damaged`, `file.encrypted` or `file.tooLarge`
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries: ZipEntry[];
  try {
    entries = readEntries(bytes, view);
  } catch (error) {
    // An offset that points outside the file.
    if (error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.maxContentBytes) throw new OpenFault('file.tooLarge', `${total} bytes inside`);
  return entries;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // One byte more than announced, and never beyond: a longer stream is noticed and costs nothing.
    return inflateSync(entry.raw, { out: new Uint8Array(entry.size + 1) });
  } catch (error) {
    throw damaged(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The content of an entry.
 * @throws OpenFault `file.damaged` when it does not have the announced length and checksum
 */
export function entryContent(entry: ZipEntry): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw damaged(`${entry.name}: compression method ${entry.method}`);
  }
  const content = entry.method === STORED ? entry.raw : inflate(entry);
  if (content.length !== entry.size) throw damaged(`${entry.name}: not the announced length`);
  if (crc32(content) !== entry.crc) throw damaged(`${entry.name}: checksum`);
  return content;
}
