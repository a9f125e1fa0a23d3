import { checkProbe, findSoffice, NOT_CALCULATED } from './libreOffice';

describe('Where LibreOffice is missing', () => {
  test('the test says which package to install', () => {
    expect(() => findSoffice({ PATH: '/nowhere' })).toThrow(/Debian package libreoffice-calc/);
  });

  test('a path in SOFFICE that leads nowhere is named', () => {
    expect(() => findSoffice({ SOFFICE: '/nowhere/soffice' })).toThrow('/nowhere/soffice');
  });
});

describe('The probe in every run', () => {
  test('is content with a value calculated in the locale', () => {
    expect(() => checkProbe('1.234,5', 'vi-VN')).not.toThrow();
    expect(() => checkProbe('1,234.5', 'en-US')).not.toThrow();
  });

  test('finds out that stored values were kept', () => {
    expect(() => checkProbe(NOT_CALCULATED, 'en-US')).toThrow(/kept stored values/);
  });

  test('finds out that the locale is another', () => {
    expect(() => checkProbe('1,234.5', 'vi-VN')).toThrow(/libreoffice-l10n-vi/);
  });
});
