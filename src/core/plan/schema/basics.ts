/** Building blocks that several parts of the plan schema share. */
import { FIRST_YEAR, LAST_YEAR } from '../../calendar';
import * as z from './zod';

/** Any text, the empty one included. */
export function text(description: string) {
  return z.string().describe(description);
}

/** Text that says something: at least one character that is not white space. */
export function words(description: string) {
  return z.string().regex(/\S/).describe(description);
}

export function codes(description: string) {
  return z.array(z.string()).describe(description);
}

export function whole(description: string, min: number, max: number) {
  return z.int().min(min).max(max).describe(description);
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
  return z.iso.date().describe(description);
}

/** Key of an object by year. */
export const yearKey = z
  .string()
  .regex(/^(?:19|20|21)\d\d$/)
  .meta({ id: 'year', title: 'Năm', description: 'Năm bốn chữ số, ví dụ "2023"' });

/** A number in the indicator's unit, or a word of its list. */
export const targetValue = z.union([z.number(), z.string()]).meta({
  id: 'value',
  title: 'Giá trị',
  description:
    'Số theo ĐVT của chỉ tiêu (60 nghĩa là 60%); từ trong danh mục với xếp loại, Có/Không',
});

export const responsibility = z
  .strictObject({
    text: text('Tên cơ quan như văn bản ghi; để trống khi văn bản không nêu'),
    units: codes('Mã đơn vị hoặc mã nhóm đơn vị'),
  })
  .meta({ id: 'responsibility', title: 'Cơ quan chủ trì hoặc phối hợp' });
