/**
 * Writes a zip file. Entries are copied as they were compressed, and every time stamp is the same,
 * so equal content gives equal bytes.
 */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './zipRead';

const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980, 00:00: the first moment that a zip file knows. */
const TIME = 0;
const DATE = 0x21;
/** Level 4 compresses sheets about as well as 6 and takes half the time. */
const LEVEL = 4;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;

/** Compresses a content into an entry. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: LEVEL });
  const smaller = packed.length < content.length;
  return {
    name,
    method: smaller ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    raw: smaller ? packed : content,
  };
}

/** The fields that the local header and the directory share, from "version needed" on. */
function writeShared(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, TIME, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function localHeader(entry: ZipEntry, name: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL_SIZE + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, entry, name.length);
  header.set(name, LOCAL_SIZE);
  return header;
}

function directoryEntry(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const record = new Uint8Array(ENTRY_SIZE + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  writeShared(view, 6, entry, name.length);
  view.setUint32(42, offset, true);
  record.set(name, ENTRY_SIZE);
  return record;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(END_SIZE);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

/** Joins pieces into one array. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The zip file with these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const header = localHeader(entry, name);
    directory.push(directoryEntry(entry, name, offset));
    body.push(header, entry.raw);
    offset += header.length + entry.raw.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  return joinBytes([...body, ...directory, endRecord(entries.length, size, offset)]);
}
