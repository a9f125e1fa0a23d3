/** The conditional formats of an opened sheet, those in its extensions too. */
import type { CellRange } from '../../core/a1';
import { firstCell, parseAreas } from '../../core/areas';
import { formulaKey } from '../../core/formulaKey';
import {
  EXTENSION,
  extensionList,
  type ExtensionList,
  foreignChildren,
  foreignText,
} from './extensions';
import { child, children, type XmlElement } from './xmlTree';
import { unescapeText } from './xmlWrite';

export interface FoundFormat {
  readonly rule: XmlElement;
  /** The element that holds it, alone or with others of the same range. */
  readonly holder: XmlElement;
  readonly areas: readonly CellRange[];
  /** What it is known by; null for a rule that is no formula, and so none of ours. */
  readonly key: string | null;
  /** 1 is the highest; null for a part of a rule that has its priority elsewhere. */
  readonly priority: number | null;
  readonly extended: boolean;
}

export interface FoundFormats {
  /** From the highest priority to the lowest. */
  readonly formats: readonly FoundFormat[];
  readonly extension: ExtensionList | undefined;
}

function found(
  holder: XmlElement,
  rule: XmlElement,
  sqref: string | undefined,
  formula: string | undefined,
): Omit<FoundFormat, 'extended'> {
  const areas = parseAreas(sqref ?? '');
  const { type, priority } = rule.attributes;
  const ofPivot = ['1', 'true'].includes(holder.attributes['pivot'] ?? '0');
  const isFormula = type === 'expression' && formula !== undefined && !ofPivot;
  return {
    rule,
    holder,
    areas: areas ?? [],
    key: areas !== null && isFormula ? formulaKey(unescapeText(formula), firstCell(areas)) : null,
    priority: priority === undefined ? null : Number(priority),
  };
}

function plainFormats(worksheet: XmlElement): FoundFormat[] {
  return children(worksheet, 'conditionalFormatting').flatMap((holder) =>
    children(holder, 'cfRule').map((rule) => ({
      ...found(holder, rule, holder.attributes['sqref'], child(rule, 'formula')?.text),
      extended: false,
    })),
  );
}

function extendedFormats(list: XmlElement): FoundFormat[] {
  return foreignChildren(list, 'conditionalFormatting').flatMap((holder) =>
    foreignChildren(holder, 'cfRule').map((rule) => ({
      ...found(holder, rule, foreignText(holder, 'sqref'), foreignText(rule, 'f')),
      extended: true,
    })),
  );
}

export function findFormats(worksheet: XmlElement): FoundFormats {
  const extension = extensionList(worksheet, EXTENSION.conditionalFormats);
  const extended = extension === undefined ? [] : extendedFormats(extension.list);
  const formats = [...plainFormats(worksheet), ...extended];
  // Sorting is stable: rules of one priority keep the order of the file.
  const rank = ({ priority }: FoundFormat): number => priority ?? Infinity;
  return { formats: formats.sort((a, b) => rank(a) - rank(b) || 0), extension };
}
