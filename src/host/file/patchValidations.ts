/** Writes our validations of an opened sheet anew; what is not ours stays as it is written. */
import type { CellRange } from '../../core/a1';
import { anyOverlap, areasAddress, firstCell, subtractAreas } from '../../core/areas';
import { moveFormula } from '../../core/moveFormula';
import type { Validation } from '../../sheets/spec';
import { mayWrite, ownAreas, type SetRules, validationKeys } from '../ownRules';
import { foreignChildren, listRemoval, removal } from './extensions';
import {
  findValidations,
  type FoundValidation,
  type FoundValidations,
  isWritten,
} from './foundValidations';
import { SheetOutline, WORKSHEET_ORDER } from './sheetOutline';
import { type HintedHeaders, hintsXml, validationListXml, validationXml } from './sheetRules';
import {
  applyEdits,
  changeStartTag,
  children,
  type Edit,
  editElement,
  insertInOrder,
  type XmlElement,
} from './xmlTree';
import { escapeText, unescapeText } from './xmlWrite';

/** Another text inside an element that holds nothing but text. */
function textEdit({ innerStart, innerEnd }: XmlElement, text: string): Edit {
  return { start: innerStart, end: innerEnd, text: escapeText(text) };
}

/** The elements of a validation's formulas that hold their text. */
function formulaElements({ element, extended }: FoundValidation): readonly XmlElement[] {
  const formulas = ['formula1', 'formula2'].flatMap((name) => foreignChildren(element, name));
  return extended ? formulas.flatMap((formula) => foreignChildren(formula, 'f')) : formulas;
}

/** Another range for a validation; its formulas follow the first cell, which they are relative to. */
function withAreas(source: string, found: FoundValidation, areas: readonly CellRange[]): Edit[] {
  const { element, extended } = found;
  const sqref = areasAddress(areas);
  const [from, to] = [firstCell(found.areas), firstCell(areas)];
  const formulas = formulaElements(found).flatMap((formula) => {
    const text = unescapeText(formula.text);
    const moved = moveFormula(text, to.row - from.row, to.column - from.column);
    return moved === text ? [] : [textEdit(formula, moved)];
  });
  if (!extended) {
    const { start, innerStart: end } = element;
    const tag = changeStartTag(source.slice(start, end), { sqref });
    return [{ start, end, text: tag }, ...formulas];
  }
  return [...foreignChildren(element, 'sqref').map((each) => textEdit(each, sqref)), ...formulas];
}

/** The ranges that get a validation of ours: free, or with one of ours that is not as it should be. */
function toWrite(found: readonly FoundValidation[], change: SetRules): Validation[] {
  const own = validationKeys(change);
  return change.validations.filter((validation) => {
    const areas = ownAreas(validation);
    const touching = found.filter((each) => anyOverlap(each.areas, areas));
    const keys = touching.map(({ key }) => key);
    return mayWrite(keys, own) && !isWritten(touching, validation);
  });
}

interface Remainder {
  readonly found: FoundValidation;
  readonly areas: readonly CellRange[];
}

function extensionEdits(
  source: string,
  { extension }: FoundValidations,
  gone: readonly FoundValidation[],
): Edit[] {
  if (extension === undefined || gone.length === 0) return [];
  const { list } = extension;
  const count = list.children.length - gone.length;
  if (count === 0) return [listRemoval(extension)];
  const tag = editElement(source, list, { attributes: { count } });
  return [...tag, ...gone.map(({ element }) => removal(element))];
}

function plainEdits(
  source: string,
  sheet: SheetOutline,
  { list }: FoundValidations,
  gone: readonly FoundValidation[],
  added: readonly string[],
): Edit[] {
  if (list === undefined) {
    const xml = validationListXml(added, sheet.prefix);
    return insertInOrder(source, sheet.root, WORKSHEET_ORDER, 'dataValidations', xml);
  }
  const count = children(list, 'dataValidation').length - gone.length + added.length;
  const grown = editElement(source, list, { attributes: { count }, append: added.join('') });
  return [...grown, ...gone.map(({ element }) => removal(element))];
}

/** Takes cells away from validations and appends new ones. */
function replaced(
  sheet: SheetOutline,
  all: FoundValidations,
  cuts: readonly CellRange[],
  added: readonly string[],
): string {
  const { source } = sheet;
  const touched = all.validations.filter(({ areas }) => anyOverlap(areas, cuts));
  const left = touched.map((found): Remainder => ({
    found,
    areas: subtractAreas(found.areas, cuts),
  }));
  const gone = left.filter(({ areas }) => areas.length === 0).map(({ found }) => found);
  const cut = left.filter(({ areas }) => areas.length > 0);
  return applyEdits(source, [
    ...cut.flatMap(({ found, areas }) => withAreas(source, found, areas)),
    ...extensionEdits(
      source,
      all,
      gone.filter(({ extended }) => extended),
    ),
    ...plainEdits(
      source,
      sheet,
      all,
      gone.filter(({ extended }) => !extended),
      added,
    ),
  ]);
}

/**
 * The part with our validations as the change asks for them; the very same text when they are so
 * already, or must not be written.
 */
export function patchValidations(source: string, part: string, change: SetRules): string {
  const sheet = new SheetOutline(source, part);
  const all = findValidations(sheet.root);
  const wanted = toWrite(all.validations, change);
  if (wanted.length === 0) return source;
  const added = wanted.map((validation) => validationXml(validation, sheet.prefix));
  return replaced(sheet, all, wanted.flatMap(ownAreas), added);
}

/** The part with hints for the headers of new columns; a cell that has a validation keeps it. */
export function appendHints(source: string, part: string, headers: HintedHeaders): string {
  const sheet = new SheetOutline(source, part);
  const all = findValidations(sheet.root);
  const added = headers.columns.flatMap((column, index) => {
    const firstColumn = headers.firstColumn + index;
    const cell = { firstRow: headers.headerRow, lastRow: headers.headerRow, firstColumn };
    const area = { ...cell, lastColumn: firstColumn };
    if (all.validations.some(({ areas }) => anyOverlap(areas, [area]))) return [];
    return hintsXml({ ...headers, firstColumn, columns: [column] }, sheet.prefix);
  });
  return added.length === 0 ? source : replaced(sheet, all, [], added);
}
