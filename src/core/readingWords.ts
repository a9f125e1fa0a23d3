/**
 * The fixed words of a reading: Loại số liệu, Phạm vi, Tình trạng (DOMAIN: Readings). They are the
 * values themselves, in cells and in code: a reading counts only when they are spelled like this.
 */

/** Loại số liệu, the best first: Chính thức > Sơ bộ > Ước thực hiện. */
export const READING_TYPES = ['Chính thức', 'Sơ bộ', 'Ước thực hiện'] as const;
export type ReadingType = (typeof READING_TYPES)[number];

/** Phạm vi: the unit alone, the unit with those under it, the whole province. */
export const SCOPES = ['Riêng đơn vị', 'Gồm đơn vị trực thuộc', 'Toàn tỉnh'] as const;
export type Scope = (typeof SCOPES)[number];

/** What Nguồn says of figures that are made up, among other words. */
export const ILLUSTRATION = 'số liệu minh họa';

/** Tình trạng: answers that are no number. */
export const STATES = ['Không phát sinh', 'Không công bố', 'Không áp dụng'] as const;
export type State = (typeof STATES)[number];

/** Đơn vị báo cáo of the province's own figure. */
export const PROVINCE_UNIT = 'Toàn tỉnh';

/** What an empty Loại số liệu means. */
export const DEFAULT_READING_TYPE: ReadingType = 'Chính thức';

/** What an empty Phạm vi means for this Đơn vị báo cáo. */
export function defaultScope(unitName: string): Scope {
  return unitName === PROVINCE_UNIT ? 'Toàn tỉnh' : 'Riêng đơn vị';
}

/**
 * Place in the order of trust: 0 for Chính thức, 2 for Ước thực hiện. The lowest present counts.
 */
export function readingTypeRank(type: ReadingType): number {
  return READING_TYPES.indexOf(type);
}

export function isReadingType(word: string): word is ReadingType {
  return READING_TYPES.some((type) => type === word);
}

export function isScope(word: string): word is Scope {
  return SCOPES.some((scope) => scope === word);
}

export function isState(word: string): word is State {
  return STATES.some((state) => state === word);
}
