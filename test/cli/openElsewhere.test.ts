import { openedBy, personOfExcelLock, personOfLibreOfficeLock } from '../../src/cli/openElsewhere';
import { excelLock, TestFolder } from './files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the person in the lock of LibreOffice', () => {
  test.each<[string, string, string | null]>([
    ['a name', 'Nguyễn Văn An,an,MAY-12,25.11.2026 08:30,file:///C:/Users/an;', 'Nguyễn Văn An'],
    ['no name, a login', ',an,MAY-12,25.11.2026 08:30,file:///C:/Users/an;', 'an'],
    ['a comma in the name', 'Lê Thị Bình\\, Sở Nội vụ,binh,MAY,x,y;', 'Lê Thị Bình, Sở Nội vụ'],
    ['neither name nor login', ',,MAY-12,25.11.2026 08:30,file:///;', null],
    ['nothing', '', null],
    ['something else', 'x'.repeat(500), null],
  ])('%s', (_, lock, person) => {
    expect(personOfLibreOfficeLock(bytes(lock))).toBe(person);
  });
});

describe('the person in the lock of Excel', () => {
  test('stands in UTF-16 behind the name in the computer’s own encoding', () => {
    expect(personOfExcelLock(excelLock('Nguyễn Văn An'))).toBe('Nguyễn Văn An');
  });

  test.each<[string, readonly number[], string | null]>([
    ['a short lock', [2, 0x41, 0x6e], 'An'],
    ['one in Windows-1258', [2, 0xd0, 0xfd], 'Đư'],
    ['an empty one', [], null],
    ['one of zeros', Array.from({ length: 165 }, () => 0), null],
  ])('%s', (_, lock, person) => {
    expect(personOfExcelLock(Uint8Array.from(lock))).toBe(person);
  });
});

describe('who has a file open', () => {
  const folder = new TestFolder();
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  test('is told by the lock beside it, not by that of another file', async () => {
    await folder.write('.~lock.khac.xlsx#', 'An,an,MAY,x,y;');
    expect(await openedBy(folder.path('so.xlsx'))).toBeNull();
    await folder.write('~$so.xlsx', excelLock('Bình'));
    expect(await openedBy(folder.path('so.xlsx'))).toEqual({ lock: '~$so.xlsx', person: 'Bình' });
    expect(await openedBy(folder.path('khac.xlsx'))).toEqual({
      lock: '.~lock.khac.xlsx#',
      person: 'An',
    });
  });
});
