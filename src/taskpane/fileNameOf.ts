function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The name of a workbook by where it is kept: an address on the web or a path of a disk.
 * @example fileNameOf('https://so.example.vn/Ke%20hoach.xlsx?web=1') // 'Ke hoach.xlsx'
 */
export function fileNameOf(url: string | null | undefined): string {
  const place = url ?? '';
  const isAddress = /^https?:/i.test(place);
  const path = isAddress ? place.replace(/[?#].*$/, '') : place;
  const name = path.split(/[\\/]/).pop() ?? '';
  return isAddress ? decoded(name) : name;
}
