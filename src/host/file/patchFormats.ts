/** Writes our conditional formats of an opened sheet anew; the officer's stay as they are written. */
import { sameAreas } from '../../core/areas';
import type { ConditionalFormat } from '../../sheets/spec';
import { RULE_STYLES } from '../../sheets/styles';
import { formatKey, formatKeys, ownAreas, type SetRules } from '../ownRules';
import { listRemoval, removal } from './extensions';
import { findFormats, type FoundFormat, type FoundFormats } from './foundFormats';
import { ruleLook, sameLook } from './ruleLooks';
import { SheetOutline, WORKSHEET_ORDER } from './sheetOutline';
import { conditionalFormatsXml } from './sheetRules';
import type { StyleSheet } from './styleSheet';
import {
  applyEdits,
  child,
  type Edit,
  editElement,
  insertInOrder,
  type XmlElement,
} from './xmlTree';

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

/** True for a rule that is in the file as we would write it, however it is spelled. */
function isWritten(found: FoundFormat, format: ConditionalFormat, styles: StyleSheet): boolean {
  const { stopIfTrue, dxfId } = found.rule.attributes;
  const look = dxfId === undefined ? undefined : styles.ruleElement(Number(dxfId));
  return (
    !found.extended &&
    found.key === formatKey(format) &&
    sameAreas(found.areas, ownAreas(format)) &&
    isOn(stopIfTrue) === (format.stopIfTrue === true) &&
    look !== undefined &&
    sameLook(ruleLook(look), RULE_STYLES[format.style])
  );
}

/** True when ours are there, once each and in order, and before all others. */
function areWritten(
  formats: readonly FoundFormat[],
  own: readonly FoundFormat[],
  change: SetRules,
  styles: StyleSheet,
): boolean {
  const wanted = change.conditionalFormats;
  const places = own.map(({ priority }) => priority ?? Infinity);
  if (own.length !== wanted.length || new Set(places).size < places.length) return false;
  const last = Math.max(0, ...places);
  const others = formats.filter((format) => !own.includes(format));
  if (others.some(({ priority }) => priority !== null && priority <= last)) return false;
  return wanted.every((format, index) => {
    const found = own[index];
    return found !== undefined && isWritten(found, format, styles);
  });
}

/** Takes rules out, with the elements that would be left without one. */
function removals(own: readonly FoundFormat[], { formats, extension }: FoundFormats): Edit[] {
  const stays = new Set(
    formats.filter((format) => !own.includes(format)).map((each) => each.holder),
  );
  const empty = new Set(own.map(({ holder }) => holder).filter((holder) => !stays.has(holder)));
  const isGone = (holder: FoundFormat['holder']): boolean => empty.has(holder);
  const single = own.filter(({ holder }) => !isGone(holder)).map(({ rule }) => removal(rule));
  if (extension?.list.children.every(isGone) !== true)
    return [...[...empty].map(removal), ...single];
  const inside = new Set(extension.list.children);
  const plain = [...empty].filter((holder) => !inside.has(holder));
  return [...plain.map(removal), listRemoval(extension), ...single];
}

/** The others keep their order behind ours. */
function renumbered(source: string, others: readonly FoundFormat[], before: number): Edit[] {
  return others
    .filter(({ priority }) => priority !== null)
    .flatMap(({ rule, priority }, index) => {
      const place = before + index + 1;
      return place === priority
        ? []
        : editElement(source, rule, { attributes: { priority: place } });
    });
}

/** Before all others: LibreOffice goes by the order of the elements where Excel goes by priority. */
function insertion(source: string, root: XmlElement, xml: string): Edit[] {
  const first = child(root, 'conditionalFormatting');
  if (first !== undefined) return [{ start: first.start, end: first.start, text: xml }];
  return insertInOrder(source, root, WORKSHEET_ORDER, 'conditionalFormatting', xml);
}

/**
 * The part with our conditional formats as the change asks for them; the very same text when they
 * are so already.
 */
export function patchFormats(
  source: string,
  part: string,
  change: SetRules,
  styles: StyleSheet,
): string {
  const { root, prefix } = new SheetOutline(source, part);
  const found = findFormats(root);
  const keys = formatKeys(change);
  const own = found.formats.filter(({ key }) => key !== null && keys.has(key));
  if (areWritten(found.formats, own, change, styles)) return source;
  const others = found.formats.filter((format) => !own.includes(format));
  const xml = conditionalFormatsXml(change, styles, prefix);
  return applyEdits(source, [
    ...removals(own, found),
    ...renumbered(source, others, change.conditionalFormats.length),
    ...insertion(source, root, xml),
  ]);
}
