/** Bytes of a part ↔ its text. Parts are UTF-8 almost always; what else XML allows is read too. */
import { OpenFault } from './openFault';

/** V8 cannot hold longer strings; a part beyond it is no sheet that an office works with. */
const MAX_PART_BYTES = 500_000_000;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  return /^[^<]{0,3}<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

function makeDecoder(encoding: string): TextDecoder {
  // Only UTF-8 is written back, so only there the byte order mark has to survive.
  const options = { fatal: true, ignoreBOM: /^utf-?8$/i.test(encoding) };
  try {
    return new TextDecoder(encoding, options);
  } catch {
    return new TextDecoder('utf-8', options);
  }
}

/**
 * The text of an XML part; a UTF-8 byte order mark stays in it.
 * @throws OpenFault `file.damaged` for bytes that are no text, `file.tooLarge`
 */
export function decodePart(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_PART_BYTES) throw new OpenFault('file.tooLarge', name);
  try {
    return makeDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    throw new OpenFault('file.damaged', `${name}: ${error instanceof Error ? error.message : ''}`);
  }
}

const DECLARED = /^(\uFEFF?<\?xml[^>]*\sencoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

/** The text as UTF-8; a declaration of another encoding is corrected. */
export function encodePart(text: string): Uint8Array {
  const corrected = text.replace(
    DECLARED,
    (whole: string, before: string, double?: string, single?: string) =>
      /^utf-?8$/i.test(double ?? single ?? '') ? whole : `${before}"UTF-8"`,
  );
  return new TextEncoder().encode(corrected);
}
