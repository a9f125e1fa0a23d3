import { isSyllable } from '../../../src/core/intake/syllable';

test.each(
  (
    'a à y ở ôm ai áo máy cây kẻo nếu ìa rìu tiêu hòa hoài ngoáo loay ngoẹo chối phới của tủi thuở ' +
    'khuấy thuê buổi khuya khuỷu mưa gửi lưu tươi hươu ý yêu Yên yếng đường nghiêng khuếch huynh ' +
    'huỳnh quỳnh quốc quân quyển quý qua quẹt giếng gì giữa già oằn choẹt xoong cấp cách thịt ' +
    'được việc tuyết luật quých ngoặc'
  ).split(' '),
)('%p can be a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.toUpperCase())).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each([
  'Müller',
  'Krông',
  'Pleiku',
  'Đắk',
  'Wô',
  'flô',
  'Zà',
  'Jàng',
  'bà2',
  'sào-phơi',
  'hoạtđộng',
  'háò',
  'câp',
  'càp',
  'tuyêt',
  'cảch',
  'ei',
  'néi',
  'nuâ',
  'ă',
  '',
  'ng',
])('%p can not', (word) => {
  expect(isSyllable(word)).toBe(false);
});
