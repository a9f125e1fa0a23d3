import { strToU8, unzipSync } from 'fflate';
import { joinBytes, packEntry, writeZip } from '../../../src/host/file/zipWrite';

test('another program reads what we zip, Vietnamese names included', () => {
  const text = strToU8('Chỉ tiêu '.repeat(100));
  const zipped = writeZip([packEntry('xl/Sổ.xml', text), packEntry('nhỏ.xml', strToU8('x'))]);
  expect(unzipSync(zipped)).toEqual({ 'xl/Sổ.xml': text, 'nhỏ.xml': strToU8('x') });
});

test('what deflate would make longer is stored', () => {
  const entry = packEntry('a', strToU8('x'));
  expect([entry.method, entry.raw.length]).toEqual([0, 1]);
});

test('pieces are joined in their order', () => {
  expect(joinBytes([strToU8('ab'), strToU8(''), strToU8('c')])).toEqual(strToU8('abc'));
});
