/** What the first bytes of a file say, before anything is taken apart. */
import { OpenFault } from './openFault';

const ZIP = [0x50, 0x4b];
/** Compound files: .xls, and .xlsx with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = 'EncryptedPackage';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Stream names of a compound file are UTF-16, low byte first. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/**
 * Refuses what is no zip file.
 * @throws OpenFault `file.empty`, `file.tooLarge`, `file.encrypted`, `file.oldFormat`, `file.notZip`
 */
export function checkSignature(bytes: Uint8Array, maxBytes: number): void {
  if (bytes.length === 0) throw new OpenFault('file.empty', 'no bytes');
  if (bytes.length > maxBytes) throw new OpenFault('file.tooLarge', `${bytes.length} bytes`);
  if (startsWith(bytes, COMPOUND)) {
    const encrypted = holdsName(bytes, ENCRYPTED_STREAM);
    throw new OpenFault(encrypted ? 'file.encrypted' : 'file.oldFormat', 'compound file');
  }
  if (!startsWith(bytes, ZIP)) throw new OpenFault('file.notZip', 'no zip signature');
}
