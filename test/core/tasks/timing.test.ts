import { dueOfTiming } from '../../../src/core/tasks/timing';
import { model, vinhPhuc } from '../../support/plans';

/** Every Thời gian thực hiện that the two plans print. */
const PRINTED: Readonly<Record<string, string | null>> = {
  'Hàng năm': null,
  'Hằng năm': null,
  'Thường xuyên': null,
  'Thường xuyên hàng năm': null,
  '≥1 lần/năm': null,
  'Từ năm 2022': null,
  'Từ khi thực hiện Nghị quyết': null,
  'Theo kỳ quy hoạch, kế hoạch sử dụng đất': null,
  'Năm 2022': '2022-12-31',
  'Năm 2023': '2023-12-31',
  '2022': '2022-12-31',
  '2023': '2023-12-31',
  'Ban hành kế hoạch năm 2022': '2022-12-31',
  '2022-2023': '2023-12-31',
  '2022-2025': '2025-12-31',
  '2023-2025': '2025-12-31',
  '2026 - 2030': '2030-12-31',
  'Quý III/2026': '2026-09-30',
};

describe('Hạn from Thời gian thực hiện', () => {
  test.each([vinhPhuc(), model()].flatMap(({ tasks }) => tasks.map(({ timing }) => timing)))(
    'as a plan prints it: “%s”',
    (timing) => {
      expect(Object.keys(PRINTED)).toContain(timing);
      expect(dueOfTiming(timing)).toBe(PRINTED[timing]);
    },
  );

  test.each<[string, string | null]>([
    ['Quý IV/2022', '2022-12-31'],
    ['Quý I năm 2023', '2023-03-31'],
    ['Quý 2/2024', '2024-06-30'],
    ['Quý III, Quý IV/2023', '2023-12-31'],
    ['Tháng 2/2024', '2024-02-29'],
    ['Tháng 12 năm 2023', '2023-12-31'],
    ['6 tháng đầu năm 2023', '2023-06-30'],
    ['30/6/2023', '2023-06-30'],
    ['Đến hết 30-06-2023', '2023-06-30'],
    ['Hoàn thành trong năm 2024', '2024-12-31'],
    ['Từ năm 2023 đến năm 2025', '2025-12-31'],
    ['Giai đoạn 2022 – 2025', '2025-12-31'],
    ['QUÝ IV/2022', '2022-12-31'],
    ['Hàng năm, từ 2022 đến 2025', null],
    ['Định kỳ hằng quý năm 2023', null],
    ['Theo Nghị quyết số 19/2021/NQ-HĐND', null],
    ['30/2/2023', null],
    ['Sau năm 2025', null],
    ['', null],
  ])('as people write it: “%s” is %s', (timing, due) => {
    expect(dueOfTiming(timing)).toBe(due);
  });

  // As the duties to report: "before" is strictly before that day.
  test.each([
    ['Trước 30/6/2023', '2023-06-29'],
    ['Trước ngày 01/01/2024', '2023-12-31'],
    ['Trước tháng 7/2023', '2023-06-30'],
    ['Trước Quý IV/2023', '2023-09-30'],
    ['Trước năm 2025', '2024-12-31'],
  ])('before a time is the day before it begins: “%s” is %s', (timing, due) => {
    expect(dueOfTiming(timing)).toBe(due);
  });

  test('as text with its marks apart', () => {
    expect(dueOfTiming('Quý III/2026'.normalize('NFD'))).toBe('2026-09-30');
  });
});
