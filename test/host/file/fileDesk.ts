/** A file host whose file an officer works on between runs: rules are written into its XML by hand. */
import { parseRange } from '../../../src/core/a1';
import { areasAddress, parseAreas, subtractAreas } from '../../../src/core/areas';
import type { FileHost } from '../../../src/host/file/fileHost';
import { child, children, parseTree, type XmlElement } from '../../../src/host/file/xmlTree';
import type { ChangeSet, Host, ObservedWorkbook } from '../../../src/host/host';
import {
  type DeskFormat,
  type DeskValidation,
  inOrder,
  type RuleDesk,
  type SeenRules,
} from '../contract/ruleDesk';
import { openHost, partsOf, zipParts } from './packages';
import { relatedParts } from './structure';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (mark) => ENTITIES[mark] ?? mark);
}

function formatXml({ range, formula }: DeskFormat, priority: number): string {
  return (
    `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="${priority}">` +
    `<formula>${escaped(formula)}</formula></cfRule></conditionalFormatting>`
  );
}

function validationXml({ range, rule }: DeskValidation): string {
  const [, type = '', one = '', two = ''] = /^(\w+) ?(".*"|\S*) ?(\S*)$/.exec(rule) ?? [];
  if (type === 'none')
    return `<dataValidation prompt="Nhắc" showInputMessage="1" sqref="${range}"/>`;
  const operands = [one, two].filter((each) => each !== '');
  const formulas = operands.map(
    (each, at) => `<formula${at + 1}>${escaped(each)}</formula${at + 1}>`,
  );
  return `<dataValidation type="${type}" sqref="${range}">${formulas.join('')}</dataValidation>`;
}

/** Behind the cells, and behind what comes before rules. */
function insertRules(xml: string, rules: string): string {
  return xml.replace(
    /(<\/sheetData>|<sheetData\/>)(<mergeCells.*?<\/mergeCells>)?/s,
    (before) => before + rules,
  );
}

function firstFree(xml: string): number {
  const used = [...xml.matchAll(/ priority="(\d+)"/g)].map(([, priority]) => Number(priority));
  return Math.max(0, ...used) + 1;
}

/** The sheet with conditional formats at the end, or before all others. */
export function withFormats(
  xml: string,
  formats: readonly DeskFormat[],
  place: 'first' | 'last',
): string {
  if (place === 'last') {
    const next = firstFree(xml);
    return insertRules(xml, formats.map((each, at) => formatXml(each, next + at)).join(''));
  }
  const moved = xml.replace(
    / priority="(\d+)"/g,
    (_, priority: string) => ` priority="${Number(priority) + formats.length}"`,
  );
  return insertRules(moved, formats.map((each, at) => formatXml(each, at + 1)).join(''));
}

function withoutValidations(xml: string, range: string): string {
  const cut = parseRange(range);
  if (cut === null) throw new Error(range);
  return xml.replace(/<dataValidation [^>]*?(?:\/>|>.*?<\/dataValidation>)/gs, (element) => {
    const areas = parseAreas(/sqref="([^"]*)"/.exec(element)?.[1] ?? '') ?? [];
    const left = subtractAreas(areas, [cut]);
    return left.length === 0
      ? ''
      : element.replace(/sqref="[^"]*"/, `sqref="${areasAddress(left)}"`);
  });
}

/** The count is right, and no list is empty. */
export function withValidation(xml: string, added: string): string {
  const all = /<dataValidations[^>]*>(.*)<\/dataValidations>/s.exec(xml);
  const inner = (all?.[1] ?? '') + added;
  const count = inner.split('<dataValidation ').length - 1;
  const list = count === 0 ? '' : `<dataValidations count="${count}">${inner}</dataValidations>`;
  if (all !== null) return xml.replace(all[0], () => list);
  const anchor = /(.*<\/conditionalFormatting>|.*<\/mergeCells>|.*<\/sheetData>|.*<sheetData\/>)/s;
  return xml.replace(anchor, (before) => before + list);
}

function ruleText(validation: XmlElement): string {
  const formulas = ['formula1', 'formula2'].flatMap((name) => child(validation, name)?.text ?? []);
  return [validation.attributes['type'] ?? 'none', ...formulas].join(' ');
}

function priorityOf(rule: XmlElement): number {
  return Number(rule.attributes['priority']);
}

export function seenRules(xml: string): SeenRules {
  const root = parseTree(xml, 'sheet');
  const formats = children(root, 'conditionalFormatting').flatMap((holder) =>
    children(holder, 'cfRule').map((rule) => ({
      priority: priorityOf(rule),
      range: holder.attributes['sqref'] ?? '',
      formula: child(rule, 'formula')?.text ?? '',
    })),
  );
  const validations = children(child(root, 'dataValidations'), 'dataValidation').map((each) => ({
    range: each.attributes['sqref'] ?? '',
    rule: ruleText(each),
  }));
  formats.sort((a, b) => a.priority - b.priority);
  return {
    formats: formats.map(({ range, formula }) => ({ range, formula })),
    validations: inOrder(validations),
  };
}

/** Name of the part of a sheet. */
export function sheetPartOf(parts: Readonly<Record<string, string>>, name: string): string {
  const workbook = parseTree(parts['xl/workbook.xml'] ?? '', 'workbook');
  const sheet = children(child(workbook, 'sheets'), 'sheet').find(
    ({ attributes }) => attributes['name'] === name,
  );
  const related = relatedParts(parts, 'xl/workbook.xml');
  return related.find(({ id }) => id === sheet?.attributes['r:id'])?.target ?? '';
}

export class FileDesk implements Host, RuleDesk {
  constructor(private current: FileHost) {}

  read(sheetNames?: readonly string[]): Promise<ObservedWorkbook> {
    return this.current.read(sheetNames);
  }

  apply(changes: ChangeSet): Promise<void> {
    return this.current.apply(changes);
  }

  save(): Uint8Array {
    return this.current.save();
  }

  format(
    sheet: string,
    formats: readonly DeskFormat[],
    place: 'first' | 'last' = 'last',
  ): Promise<void> {
    return this.edit(sheet, (xml) => withFormats(xml, formats, place));
  }

  validate(sheet: string, validation: DeskValidation): Promise<void> {
    return this.edit(sheet, (xml) =>
      withValidation(withoutValidations(xml, validation.range), validationXml(validation)),
    );
  }

  clear(sheet: string, range: string): Promise<void> {
    return this.edit(sheet, (xml) => withValidation(withoutValidations(xml, range), ''));
  }

  seen(sheet: string): Promise<SeenRules> {
    const parts = partsOf(this.save());
    return Promise.resolve(seenRules(parts[sheetPartOf(parts, sheet)] ?? ''));
  }

  /** Changes the XML of a sheet, as another program would. */
  edit(sheet: string, change: (xml: string) => string): Promise<void> {
    const parts = partsOf(this.save());
    const part = sheetPartOf(parts, sheet);
    this.current = openHost(zipParts({ ...parts, [part]: change(parts[part] ?? '') }));
    return Promise.resolve();
  }
}
