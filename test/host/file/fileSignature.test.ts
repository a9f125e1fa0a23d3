import { OpenFault } from '../../../src/host/file/openFault';
import { checkSignature } from '../../../src/host/file/fileSignature';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function codeOf(bytes: readonly number[]): string {
  try {
    checkSignature(new Uint8Array(bytes), 200);
  } catch (error) {
    if (error instanceof OpenFault) return error.code;
    throw error;
  }
  return 'none';
}

const text = (words: string): number[] => [...new TextEncoder().encode(words)];

test.each<[string, number[], string]>([
  ['no bytes', [], 'file.empty'],
  ['too many bytes', new Array<number>(201).fill(0x50), 'file.tooLarge'],
  ['a zip file', text('PK\u0003\u0004'), 'none'],
  ['an old .xls', [...COMPOUND, 0, ...utf16('Workbook'), ...utf16('Encrypted')], 'file.oldFormat'],
  ['a workbook with a password', [...COMPOUND, 0, ...utf16('EEncryptedPackage')], 'file.encrypted'],
  ['a table saved as HTML under .xls', text('<html><table>'), 'file.notZip'],
  ['a CSV file', text('Mã;Giá trị\n'), 'file.notZip'],
  ['half a signature', [0xd0, 0xcf], 'file.notZip'],
])('%s', (_, bytes, code) => {
  expect(codeOf(bytes)).toBe(code);
});
