/** Building blocks that several parts of the plan schema share. */
import { FIRST_YEAR, LAST_YEAR } from '../../calendar';
import * as z from './zod';
import { described, titled } from './told';

/** Any text, the empty one included. */
export function text(description: string) {
  return described(z.string(), description);
}

/** Text that says something: at least one character that is not white space. */
export function words(description: string) {
  return described(z.string().check(z.regex(/\S/)), description);
}

export function codes(description: string) {
  return described(z.array(z.string()), description);
}

export function whole(description: string, min: number, max: number) {
  return described(z.int().check(z.gte(min), z.lte(max)), description);
}

/** Place in a list (TT). */
export function order() {
  return whole('TT', 1, 9999);
}

/** Four digits: a year that two digits abbreviate, or a serial date, is a slip. */
export function year(description: string) {
  return whole(description, FIRST_YEAR, LAST_YEAR);
}

/** A day of the calendar, `yyyy-mm-dd`; 30 February is refused. */
export function isoDate(description: string) {
  return described(z.iso.date(), description);
}

/** Key of an object by year. */
export const yearKey = titled(z.string().check(z.regex(/^(?:19|20|21)\d\d$/)), {
  id: 'year',
  title: 'Năm',
  description: 'Năm bốn chữ số, ví dụ "2023"',
});

/** A number in the indicator's unit, or a word of its list. */
export const targetValue = titled(z.union([z.number(), z.string()]), {
  id: 'value',
  title: 'Giá trị',
  description:
    'Số theo ĐVT của chỉ tiêu (60 nghĩa là 60%); từ trong danh mục với xếp loại, Có/Không',
});

export const responsibility = titled(
  z.strictObject({
    text: text('Tên cơ quan như văn bản ghi; để trống khi văn bản không nêu'),
    units: codes('Mã đơn vị hoặc mã nhóm đơn vị'),
  }),
  { id: 'responsibility', title: 'Cơ quan chủ trì hoặc phối hợp' },
);
