/** The validations of an opened sheet, those in its extensions too. */
import type { CellRange } from '../../core/a1';
import { firstCell, parseAreas, subtractAreas } from '../../core/areas';
import type { Validation } from '../../sheets/spec';
import { ownAreas, ownValidationKey, PROMPT_ONLY } from '../ownRules';
import { validationKey } from '../validationRule';
import {
  EXTENSION,
  extensionList,
  type ExtensionList,
  foreignChildren,
  foreignText,
} from './extensions';
import { child, children, type XmlElement } from './xmlTree';
import { unescapeText } from './xmlWrite';

export interface FoundValidation {
  readonly element: XmlElement;
  readonly areas: readonly CellRange[];
  /** What its rule is known by; `PROMPT_ONLY` for a mere prompt. */
  readonly key: string;
  readonly extended: boolean;
}

export interface FoundValidations {
  readonly validations: readonly FoundValidation[];
  /** `<dataValidations>`. */
  readonly list: XmlElement | undefined;
  readonly extension: ExtensionList | undefined;
}

function found(
  element: XmlElement,
  sqref: string | undefined,
  formulas: readonly (string | undefined)[],
): Omit<FoundValidation, 'extended'> {
  const areas = parseAreas(sqref ?? '') ?? [];
  const { type = 'none', operator = 'between' } = element.attributes;
  const texts = formulas.map((formula) => unescapeText(formula ?? ''));
  const rule = { type, operator, formulas: texts };
  return {
    element,
    areas,
    key: type === 'none' ? PROMPT_ONLY : validationKey(rule, firstCell(areas)),
  };
}

function plainValidation(element: XmlElement): FoundValidation {
  const formulas = ['formula1', 'formula2'].map((name) => child(element, name)?.text);
  return { ...found(element, element.attributes['sqref'], formulas), extended: false };
}

function extendedValidation(element: XmlElement): FoundValidation {
  const formulas = ['formula1', 'formula2'].map((name) => foreignText(element, name, 'f'));
  return { ...found(element, foreignText(element, 'sqref'), formulas), extended: true };
}

export function findValidations(worksheet: XmlElement): FoundValidations {
  const list = child(worksheet, 'dataValidations');
  const extension = extensionList(worksheet, EXTENSION.validations);
  const extended = extension === undefined ? [] : foreignChildren(extension.list, 'dataValidation');
  return {
    validations: [
      ...children(list, 'dataValidation').map(plainValidation),
      ...extended.map(extendedValidation),
    ],
    list,
    extension,
  };
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

type Strictness = Validation['strictness'] | 'information';

function strictness({ attributes }: XmlElement): Strictness {
  if (!isOn(attributes['showErrorMessage'])) return 'none';
  const style = attributes['errorStyle'] ?? 'stop';
  return style === 'stop' || style === 'warning' ? style : 'information';
}

const TEXTS = ['promptTitle', 'prompt', 'errorTitle', 'error'] as const;

/** True for a validation that is in the file as we would write it, but for its range. */
function saysTheSame({ element, key }: FoundValidation, wanted: Validation): boolean {
  const { attributes } = element;
  const prompted = wanted.prompt !== undefined || wanted.promptTitle !== undefined;
  return (
    key === ownValidationKey(wanted) &&
    strictness(element) === wanted.strictness &&
    isOn(attributes['allowBlank']) &&
    !isOn(attributes['showDropDown']) &&
    (!prompted || isOn(attributes['showInputMessage'])) &&
    TEXTS.every((name) => unescapeText(attributes[name] ?? '') === (wanted[name] ?? ''))
  );
}

/** True when every cell of the range has the validation as we would write it. */
export function isWritten(touching: readonly FoundValidation[], wanted: Validation): boolean {
  if (!touching.every((each) => saysTheSame(each, wanted))) return false;
  const covered = touching.flatMap(({ areas }) => areas);
  return subtractAreas(ownAreas(wanted), covered).length === 0;
}
