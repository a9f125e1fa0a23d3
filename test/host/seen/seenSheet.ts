/** What stands around the cells of a sheet: view, columns, merges, rules, page, tables. */
import { columnName } from '../../../src/core/a1';
import { firstCell, parseAreas } from '../../../src/core/areas';
import { formulaKey } from '../../../src/core/formulaKey';
import { child, children, parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import { unescapeText } from '../../../src/host/file/xmlWrite';
import type { Parts } from '../file/packages';
import { relatedParts } from '../file/structure';
import type { SeenLooks } from './seenLooks';
import { attributesText, textOf, type SeenBook } from './seenParts';

/** Areas in one order, however they were listed. */
function areasText(sqref: string | undefined): string {
  return (sqref ?? '').split(' ').sort().join(' ');
}

function keyOf(formula: string, sqref: string): string {
  return formulaKey(formula, firstCell(parseAreas(sqref) ?? []));
}

function seeView(seen: SeenBook, sheet: string, root: XmlElement): void {
  const view = child(child(root, 'sheetViews') ?? root, 'sheetView');
  const pane = view === undefined ? undefined : child(view, 'pane');
  seen.set(`${sheet}!gridlines`, view?.attributes['showGridLines'] ?? '1');
  seen.set(`${sheet}!selected`, view?.attributes['tabSelected'] ?? '0');
  seen.set(`${sheet}!panes`, attributesText(pane));
  const properties = child(root, 'sheetPr');
  for (const name of ['tabColor', 'pageSetUpPr']) {
    const found = properties === undefined ? undefined : child(properties, name);
    seen.set(`${sheet}!${name}`, attributesText(found));
  }
  const format = child(root, 'sheetFormatPr');
  seen.set(`${sheet}!default row`, format?.attributes['defaultRowHeight'] ?? '');
}

function seeColumns(seen: SeenBook, sheet: string, root: XmlElement): void {
  for (const { attributes } of children(child(root, 'cols'), 'col')) {
    const { min, max, width, hidden = '0', outlineLevel = '0', ...others } = attributes;
    const rest = Object.entries(others).map(([name, value]) => `${name}=${value}`);
    const text = [`width ${width ?? ''}`, `hidden ${hidden}`, `outline ${outlineLevel}`, ...rest];
    for (let column = Number(min); column <= Number(max); column++) {
      seen.set(`${sheet}!column ${columnName(column)}`, text.join(' '));
    }
  }
}

function seeFormats(seen: SeenBook, sheet: string, root: XmlElement, looks: SeenLooks): void {
  const rules = children(root, 'conditionalFormatting').flatMap((holder) =>
    children(holder, 'cfRule').map((rule) => ({
      sqref: holder.attributes['sqref'] ?? '',
      priority: Number(rule.attributes['priority']),
      rule,
    })),
  );
  rules.sort((a, b) => a.priority - b.priority);
  rules.forEach(({ rule, sqref }, index) => {
    const { type = '', stopIfTrue = '0', dxfId } = rule.attributes;
    const formula = keyOf(textOf(child(rule, 'formula')), sqref);
    const text = [areasText(sqref), type, formula, `stop ${stopIfTrue}`, looks.rule(dxfId)];
    seen.set(`${sheet}!format ${index + 1}`, text.join(' | '));
  });
}

/** What is asked or refused when something else is typed; texts that are never shown do not count. */
function alertText({ attributes }: XmlElement): string {
  const { showErrorMessage, errorStyle = 'stop', errorTitle = '', error = '' } = attributes;
  return showErrorMessage === '1'
    ? unescapeText([errorStyle, errorTitle, error].join(' | '))
    : 'none';
}

function promptText({ attributes }: XmlElement): string {
  const { showInputMessage, promptTitle = '', prompt = '' } = attributes;
  return showInputMessage === '1' ? unescapeText([promptTitle, prompt].join(' | ')) : 'none';
}

function seeValidations(seen: SeenBook, sheet: string, root: XmlElement): void {
  for (const each of children(child(root, 'dataValidations'), 'dataValidation')) {
    const { sqref = '', type = 'none', operator = 'between', allowBlank = '0' } = each.attributes;
    const place = `${sheet}!validation ${areasText(sqref)}`;
    if (seen.has(`${place} rule`)) throw new Error(`${place} twice`);
    const formulas = ['formula1', 'formula2'].flatMap((name) => child(each, name) ?? []);
    const keys = formulas.map((formula) => {
      const text = textOf(formula);
      return text.startsWith('"') ? text : keyOf(text, sqref);
    });
    seen.set(`${place} rule`, [type, operator, ...keys, `blank ${allowBlank}`].join(' '));
    seen.set(`${place} alert`, alertText(each));
    seen.set(`${place} prompt`, promptText(each));
  }
}

function seePage(seen: SeenBook, sheet: string, root: XmlElement): void {
  for (const name of ['pageMargins', 'pageSetup']) {
    for (const [attribute, value] of Object.entries(child(root, name)?.attributes ?? {})) {
      seen.set(`${sheet}!${name} ${attribute}`, value);
    }
  }
  for (const text of child(root, 'headerFooter')?.children ?? []) {
    seen.set(`${sheet}!${text.name}`, text.text);
  }
  for (const ignored of children(child(root, 'ignoredErrors'), 'ignoredError')) {
    seen.set(`${sheet}!ignored error`, attributesText(ignored));
  }
}

function seeTables(seen: SeenBook, sheet: string, parts: Parts, sheetPart: string): void {
  for (const { type, target } of relatedParts(parts, sheetPart)) {
    if (type !== 'table') continue;
    const table = parseTree(parts[target] ?? '', target);
    const { displayName = '', ref = '', totalsRowShown = '' } = table.attributes;
    const headers = children(child(table, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
      unescapeText(attributes['name'] ?? ''),
    );
    const place = `${sheet}!table ${displayName}`;
    seen.set(place, `${ref} totals ${totalsRowShown}`);
    seen.set(`${place} headers`, headers.join(' | '));
    seen.set(`${place} filter`, attributesText(child(table, 'autoFilter')));
    seen.set(`${place} style`, attributesText(child(table, 'tableStyleInfo')));
  }
}

/** @param root the worksheet, its cells left out */
export function seeAround(
  seen: SeenBook,
  sheet: { readonly name: string; readonly part: string; readonly root: XmlElement },
  { looks, parts }: { readonly looks: SeenLooks; readonly parts: Parts },
): void {
  const { name, part, root } = sheet;
  seeView(seen, name, root);
  seeColumns(seen, name, root);
  for (const { attributes } of children(child(root, 'mergeCells'), 'mergeCell')) {
    seen.set(`${name}!merge ${attributes['ref'] ?? ''}`, 'merged');
  }
  seeFormats(seen, name, root, looks);
  seeValidations(seen, name, root);
  seePage(seen, name, root);
  seeTables(seen, name, parts, part);
}
