/**
 * Expected trouble is a value: what was found where, what was read and what to do about it.
 * A fault of the program throws instead.
 */

/** Where in the user's material a finding lies. Absent parts are unknown or do not apply. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Path inside a JSON file, e.g. `indicators[3].targets.2023`. */
  readonly path?: string;
}

/** Lỗi: the value does not count. Cảnh báo: it counts and should be looked at. */
export type Severity = 'error' | 'warning';

export interface Finding {
  /** Stable name of the kind of trouble, e.g. `number.text`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What was read, as a person sees it; empty when something is missing. */
  readonly read: string;
  /** What was expected, a Vietnamese sentence that says what to do, e.g. `Cần nhập số, ví dụ 95.` */
  readonly advice: string;
}

/** Result of reading something that a person made: the value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

function placeText(place: Place): string {
  const parts = [
    place.file === undefined ? '' : `Tệp ${place.file}`,
    place.sheet === undefined ? '' : `sheet ${place.sheet}`,
    place.cell === undefined ? '' : `ô ${place.cell}`,
    place.path === undefined || place.path === '' ? '' : `mục ${place.path}`,
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The sentence an officer reads (SHEETS: "Errors say place, fault, what to do").
 * @example `Tệp SGTVT.xlsx, sheet Biểu 01-CT, ô H12: đọc được “đạt 95%”. Cần nhập số, ví dụ 95.`
 */
export function findingSentence(finding: Finding): string {
  const place = placeText(finding.place);
  const read = finding.read === '' ? '' : `đọc được “${finding.read}”. `;
  const rest = read + finding.advice;
  return place === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${place}: ${rest}`;
}
