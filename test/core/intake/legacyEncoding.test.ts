import { TCVN3, VNI_LETTERS, VNI_MARKS } from '../../../src/core/intake/legacyTables';
import { legacyEncoding } from '../../../src/core/intake/legacyEncoding';

const NAMES = `Sở Nội vụ
Sở Tài chính
Sở Tài nguyên và Môi trường
Sở Lao động - Thương binh và Xã hội
Sở Kế hoạch và Đầu tư
Sở Thông tin và Truyền thông
Sở Nông nghiệp và Phát triển nông thôn
Ủy ban nhân dân tỉnh Vĩnh Phúc
Ủy ban Mặt trận Tổ quốc tỉnh
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
Thanh tra tỉnh
Công an tỉnh
Đài Phát thanh - Truyền hình
Huyện Tam Đảo
Thành phố Phúc Yên
Xã Ngọc Thanh
Phường Khai Quang
Đơn vị trực thuộc
Số lượt hồ sơ nộp trực tuyến mức độ 3, 4`.split('\n');

/** Encodes as old programs did, shown as Western letters. Capitals with marks go by small letters. */
function toTcvn3(text: string): string {
  const bytes = new Map([...TCVN3].map(([byte, letter]) => [letter, byte]));
  return [...text].map((char) => bytes.get(char) ?? bytes.get(char.toLowerCase()) ?? char).join('');
}

/** A capital vowel's marks are capitals too in VNI. */
function inCaseOf(char: string, coded: string): string {
  return char === char.toLowerCase() ? coded : coded.toUpperCase();
}

function vniOf(char: string): string {
  const letter = char.toLowerCase();
  for (const [coded, plain] of VNI_LETTERS) if (plain === letter) return inCaseOf(char, coded);
  for (const [mark, combining] of VNI_MARKS) {
    for (const vowel of 'aeouyơư') {
      if ((vowel + combining).normalize('NFC') !== letter) continue;
      const coded = VNI_LETTERS.has(vowel) ? vowel : vowel.replace('ơ', 'ô').replace('ư', 'ö');
      return inCaseOf(char, coded + mark);
    }
  }
  return char;
}

function toVni(text: string): string {
  return [...text].map(vniOf).join('');
}

test('the encoders of this test write what old files hold', () => {
  expect(toTcvn3('Sở Nội vụ')).toBe('Së Néi vô');
  expect(toTcvn3('UBND tỉnh Vĩnh Phúc')).toBe('UBND tØnh VÜnh Phóc');
  expect(toVni('Sở Nội vụ')).toBe('Sôû Noäi vuï');
  expect(toVni('ĐƯỜNG')).toBe('ÑÖÔØNG');
});

describe('old encodings are recognised', () => {
  test.each(NAMES.filter((name) => toTcvn3(name) !== name))('%p in TCVN3', (name) => {
    expect(legacyEncoding(toTcvn3(name))).toBe('TCVN3');
  });

  test.each(NAMES.filter((name) => toVni(name) !== name))('%p in VNI', (name) => {
    expect(legacyEncoding(toVni(name))).toBe('VNI');
    expect(legacyEncoding(toVni(name.toUpperCase()))).toBe('VNI');
  });

  test.each(
    'Bắc Bằng Hẳn Sẵn Mặc Cẩm Mẫu Tầng Tấn Tập Tết Bền Bể Bệnh Hổ Đỗ Mới Sờ Nở Hỡi Hợp Mỹ'.split(
      ' ',
    ),
  )('%p alone is recognised in VNI', (word) => {
    expect(legacyEncoding(toVni(word))).toBe('VNI');
  });

  test.each([
    ['Së Néi vô', 'TCVN3'],
    ['UBND tØnh VÜnh Phóc', 'TCVN3'],
    ['§¬n vÞ b¸o c¸o', 'TCVN3'],
    ['®¬n vÞ', 'TCVN3'],
    ['n­íc', 'TCVN3'],
    ['Së Th«ng tin (Internet)', 'TCVN3'],
    ['Sôû Noäi vuï', 'VNI'],
    ['Thaønh phoá Hoà Chí Minh', 'VNI'],
    ['ÑAÙNH GIAÙ', 'VNI'],
    ['deã thöïc hieän', 'VNI'],
  ])('%p is %s', (text, encoding) => {
    expect(legacyEncoding(text)).toBe(encoding);
  });
});

describe('other text is left alone', () => {
  test.each(NAMES)('%p', (name) => {
    expect(legacyEncoding(name)).toBeNull();
    expect(legacyEncoding(name.toUpperCase())).toBeNull();
    expect(legacyEncoding(name.normalize('NFD'))).toBeNull();
  });

  test.each([
    '',
    'So Noi vu',
    'Hà Nam',
    'Gò Công',
    'Cà Mau',
    'Trà Vinh',
    'Tây Ninh',
    'Sông Lô',
    'Hoà Bình',
    'Mê Linh',
    'Cô Tô',
    'Vân Hòa',
    'Bà Rịa - Vũng Tàu',
    'Đắk Lắk',
    'Krông Nô',
    'Krông Bông',
    'Kon Plông',
    'Đăk Glong',
    'Pleiku',
    "Ea H'leo",
    "Cư M'gar",
    'Buôn Đôn',
    'Ya Ly',
    'Müller',
    'Köln, Zürich, Malmö',
    'São Paulo',
    'Zoë Brontë',
    'Señor Muñoz, El Niño',
    'café, résumé, naïve, façade',
    'Noël và Björk',
    'Ångström',
    'Curaçao',
    'Perú, Bogotá, Panamá',
    'André, René, José, Tomás',
    'Hué',
    'Dvořák',
    'Łódź',
    'Øresund',
    '«Hà Nội»',
    '« Paris »',
    '· Nội dung',
    '30°C',
    '12 m² đất',
    '5 µm',
    '50 µg/m³',
    '© 2023 PAPI®',
    '½ số hộ',
    'Điều 5 § 2',
    'Chương trình “Sóng và máy tính cho em”',
    '北京',
    'Москва',
  ])('%p', (text) => {
    expect(legacyEncoding(text)).toBeNull();
  });

  test('one foreign word does not make a Vietnamese sentence old', () => {
    expect(legacyEncoding('Ông Müller làm việc với Sở Nội vụ tại Hà Nam')).toBeNull();
  });
});
