/** Names of parts inside a package: folders, relationship parts, relative targets. */

/** Folder of a part with its slash, e.g. `xl/worksheets/`; `''` for the package itself. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/**
 * The part that holds the relationships of a part; `''` is the package.
 * @example relationshipsPart('xl/workbook.xml') is `xl/_rels/workbook.xml.rels`
 */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The part that a target means, seen from its source part. Targets may be absolute. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const steps = (path.startsWith('/') ? path : folderOf(source) + path).split('/');
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

/**
 * The target as a relationship of `source` writes it.
 * @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') is `../tables/table1.xml`
 */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}
