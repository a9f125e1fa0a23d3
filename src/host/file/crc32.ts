/**
 * CRC-32 as zip files use it (polynomial 0xEDB88320, reflected). Four bytes a step: the sheet of all steps
 * has tens of megabytes, and its checksum is taken when it is opened and when it is saved.
 */

const STEP = 4;

/** Four tables one behind the other: the k-th is for a byte that k more bytes of its step follow. */
function makeTables(): Uint32Array {
  const tables = new Uint32Array(STEP * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const value = tables[at - 256] ?? 0;
    tables[at] = (tables[value & 0xff] ?? 0) ^ (value >>> 8);
  }
  return tables;
}

const TABLES = makeTables();

/** The checksum of these bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const steps = bytes.length - (bytes.length % STEP);
  let crc = 0xffffffff;
  for (let at = 0; at < steps; at += STEP) {
    crc ^= view.getUint32(at, true);
    crc =
      (TABLES[768 + (crc & 0xff)] ?? 0) ^
      (TABLES[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (TABLES[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (TABLES[crc >>> 24] ?? 0);
  }
  for (let at = steps; at < bytes.length; at++) {
    crc = (TABLES[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
