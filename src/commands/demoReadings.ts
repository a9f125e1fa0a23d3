/**
 * Readings of the demonstration. PAPI results are the published ones; every other figure is made up
 * to show what the workbook does, and says so in its Nguồn.
 */
import type { Reading } from '../core/book';
import { ILLUSTRATION, PROVINCE_UNIT } from '../core/readingWords';
import type { ReadingColumn } from '../sheets/readingTable';
import { READING_TABLE } from '../sheets/readingTable';
import papi from '../plans/vinh-phuc-papi-2021-2022.json';

type Cells = Partial<Omit<Reading, 'row'>>;

const EMPTY = Object.fromEntries(READING_TABLE.columns.map(({ key }) => [key, null])) as Record<
  ReadingColumn,
  null
>;

const RANK_SOURCE = 'Chỉ số PAPI công bố; thứ hạng tổng hợp từ điểm số công bố';
const SCORE_SOURCE = 'Chỉ số PAPI công bố (papi.org.vn)';

/** Rank and score of the province and its eight components, as published for 2021 and 2022. */
function published(): Cells[] {
  return Object.entries(papi.years).flatMap(([year, results]) =>
    Object.entries(results).flatMap(([component, { score, rank, ranked }]): Cells[] => {
      const place = { unit: PROVINCE_UNIT, year: Number(year), period: 'Cả năm' };
      const number = component.replace('C', '');
      const ofRank = component === 'overall' ? 'II.1' : `II.2.${number}.HANG`;
      const rankRow = {
        ...place,
        indicator: ofRank,
        value: rank,
        denominator: ranked,
        source: RANK_SOURCE,
      };
      if (component === 'overall') return [rankRow];
      return [
        rankRow,
        { ...place, indicator: `II.2.${number}.DIEM`, value: score, source: SCORE_SOURCE },
      ];
    }),
  );
}

type Pair = readonly [unit: string, numerator: number, denominator: number, type?: string];

/** Rows of units with (a) and (b), for the whole year 2022. */
function pooled(indicator: string, pairs: readonly Pair[]): Cells[] {
  return pairs.map(([unit, numerator, denominator, type]) => ({
    indicator,
    unit,
    year: 2022,
    period: 'Cả năm',
    numerator,
    denominator,
    type: type ?? null,
    source: ILLUSTRATION,
  }));
}

function province(indicator: string, cells: Cells): Cells {
  return {
    indicator,
    unit: PROVINCE_UNIT,
    year: 2022,
    period: 'Cả năm',
    source: ILLUSTRATION,
    ...cells,
  };
}

/** Made up: each row shows one thing that officers meet. */
const ILLUSTRATIVE: readonly Cells[] = [
  ...pooled('III.5.1', [
    ['Văn phòng UBND tỉnh', 1840, 2950],
    ['Sở Nội vụ', 905, 1420],
    ['Sở Tư pháp', 2310, 3870],
    ['Sở Tài nguyên và Môi trường', 5120, 8460],
    ['Sở Y tế', 1130, 1760, 'Ước thực hiện'],
  ]),
  ...pooled('III.5.3', [
    ['Sở Tư pháp', 410, 2260],
    ['Sở Tài nguyên và Môi trường', 720, 4900],
    ['Sở Giao thông vận tải', 530, 2180],
  ]),
  province('III.5.5', { numerator: 15987, denominator: 53055 }),
  province('PL.II.1', { numerator: 42, denominator: 42 }),
  province('PL.V.1', { numerator: 3160, denominator: 4000 }),
  province('PL.V.3.1', {
    numerator: 38412,
    denominator: 53055,
    cause: 'Một số phần mềm chuyên ngành chưa kết nối.',
    remedy: 'Hoàn thành kết nối trong quý I năm 2023.',
  }),
  province('PL.V.3.3', { value: 29, type: 'Ước thực hiện' }),
  province('PL.V.4.3', { value: 45 }),
  province('PL.V.5.1', { value: 89.96 }),
  province('PL.VI.7', { value: 85 }),
  province('PL.VI.12.1', { numerator: 612, denominator: 655 }),
  province('PL.VI.12.2', { value: 75 }),
  province('PL.VI.12.3', { numerator: 731, denominator: 731 }),
  province('PL.VIII.2', { value: 'B' }),
  province('PL.VIII.4', { value: 2 }),
  province('PL.VIII.5', {
    value: 0,
    cause: 'Chuyển sang năm 2023.',
    remedy: 'Tổ chức trong tháng 3 năm 2023.',
  }),
  province('PL.VIII.6', { value: 127450 }),
  province('PL.VIII.14', { value: 99.96 }),
  province('PL.VIII.19', { state: 'Không phát sinh' }),
  province('PL.VIII.21', { value: 238 }),
];

/** Rows from the sheet's first data row on. */
export function demoReadings(): Reading[] {
  return [...published(), ...ILLUSTRATIVE].map((cells, index) => ({
    ...EMPTY,
    ...cells,
    row: READING_TABLE.headerRow + 1 + index,
  }));
}

export const PUBLISHED_ON: Readonly<Record<string, string>> = papi.publishedOn;
