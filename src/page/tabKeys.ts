/** Which tab a key leads to, as the pattern of tabs asks for; null for keys that mean nothing to tabs. */
export function tabAfter(names: readonly string[], selected: string, key: string): string | null {
  const at = names.indexOf(selected);
  const last = names.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? null : (names[place] ?? null);
}
