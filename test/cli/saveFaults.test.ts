import { saveFault, type SaveStep } from '../../src/cli/saveFaults';

test.each<[string | undefined, SaveStep, NodeJS.Platform, string, RegExp]>([
  ['ENOSPC', 'write', 'linux', 'file.diskFull', /^Ổ đĩa đã đầy/],
  ['EDQUOT', 'write', 'linux', 'file.diskFull', /^Ổ đĩa đã đầy/],
  ['ENOSPC', 'replace', 'win32', 'file.diskFull', /^Ổ đĩa đã đầy/],
  ['EFBIG', 'write', 'linux', 'file.tooLargeForDisk', /^Ổ đĩa không nhận tệp lớn như vậy/],
  ['EACCES', 'write', 'linux', 'file.noRight', /^Không có quyền ghi vào thư mục này/],
  ['EPERM', 'write', 'win32', 'file.noRight', /^Không có quyền ghi vào thư mục này/],
  ['EROFS', 'write', 'linux', 'file.noRight', /^Không có quyền ghi vào thư mục này/],
  // A folder where each may take away only his own files (sticky bit).
  ['EPERM', 'replace', 'linux', 'file.noRight', /^Không có quyền ghi vào thư mục này/],
  ['EPERM', 'replace', 'win32', 'file.openElsewhere', /^Tệp đang mở ở chương trình khác/],
  ['EACCES', 'replace', 'win32', 'file.openElsewhere', /^Tệp đang mở ở chương trình khác/],
  ['EBUSY', 'replace', 'win32', 'file.openElsewhere', /^Tệp đang mở ở chương trình khác/],
  ['ENOTDIR', 'write', 'linux', 'file.unwritable', /^Không ghi được tệp này/],
  [undefined, 'write', 'linux', 'file.unwritable', /^Không ghi được tệp này/],
])('%s at %s on %s is %s', (error, step, platform, code, advice) => {
  const finding = saveFault('so.xlsx', error, step, platform);
  expect([finding.code, finding.severity, finding.place]).toEqual([
    code,
    'error',
    { file: 'so.xlsx' },
  ]);
  expect(finding.advice).toMatch(advice);
});
