/**
 * Looking a typed text up. MATCH takes * and ? in what it looks for as wildcards; comparing what it
 * found with the text leaves only true matches. An error or a blank finds nothing.
 */

/** TRUE where the cell's text stands in the named column. */
export function isListed(name: string, cell: string): string {
  return `IFERROR(INDEX(${name},MATCH(${cell},${name},0))=${cell},FALSE)`;
}

/** Place of the cell's text in the named column, from 1; `""` where it is not there. */
export function placeIn(name: string, cell: string): string {
  const place = `MATCH(${cell},${name},0)`;
  return `IFERROR(IF(${cell}="","",IF(INDEX(${name},${place})=${cell},${place},"")),"")`;
}

/** TRUE for a whole number from the first to the last year. */
export function isPlanYear(cell: string, years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const bounds = `AND(${cell}>=${first},${cell}<=${last},${cell}=INT(${cell}))`;
  return `IF(ISNUMBER(${cell}),${bounds},FALSE)`;
}
