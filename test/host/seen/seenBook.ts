/**
 * A saved workbook as a person would find it, read from its parts: two workbooks are the same when the
 * same is seen in both, however their files are written.
 */
import { child, children, parseTree } from '../../../src/host/file/xmlTree';
import { unescapeText } from '../../../src/host/file/xmlWrite';
import { partsOf } from '../file/packages';
import { relatedParts } from '../file/structure';
import { seeCells } from './seenCells';
import { seeCharts } from './seenCharts';
import { SeenLooks } from './seenLooks';
import { relatedTree, sharedTexts, type SeenBook } from './seenParts';
import { seeAround } from './seenSheet';

const WORKBOOK = 'xl/workbook.xml';

function splitAtCells(source: string): { readonly data: string; readonly around: string } {
  const start = source.indexOf('<sheetData>') + '<sheetData>'.length;
  const end = source.indexOf('</sheetData>');
  if (end < 0) return { data: '', around: source };
  return { data: source.slice(start, end), around: source.slice(0, start) + source.slice(end) };
}

export function seenBook(bytes: Uint8Array): SeenBook {
  const parts = partsOf(bytes);
  const seen: SeenBook = new Map();
  const workbook = parseTree(parts[WORKBOOK] ?? '', WORKBOOK);
  const styles = relatedTree(parts, WORKBOOK, 'styles');
  if (styles === undefined) throw new Error('a workbook without styles');
  const context = { parts, looks: new SeenLooks(styles), strings: sharedTexts(parts) };
  const sheets = children(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes);
  const names = sheets.map(({ name = '' }) => name);
  seen.set('sheets', names.join(' | '));
  const view = children(child(workbook, 'bookViews'), 'workbookView')[0];
  seen.set('active sheet', names[Number(view?.attributes['activeTab'] ?? 0)] ?? '');
  for (const { attributes, text } of children(child(workbook, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden = '0' } = attributes;
    const scope = localSheetId === undefined ? '' : `${names[Number(localSheetId)] ?? ''}!`;
    seen.set(`${scope}name ${name}`, `${unescapeText(text)} hidden ${hidden}`);
  }
  const related = relatedParts(parts, WORKBOOK);
  for (const { name = '', state = 'visible', 'r:id': id } of sheets) {
    const part = related.find((each) => each.id === id)?.target ?? '';
    const { data, around } = splitAtCells(parts[part] ?? '');
    seen.set(`${name}!state`, state);
    seeCells(seen, name, data, context);
    seeAround(seen, { name, part, root: parseTree(around, part) }, context);
    seeCharts(seen, name, parts, part);
  }
  return seen;
}
