/**
 * Who carries on the work of pasted units (DOMAIN, Units: merges are many to one): units of the workbook, or others
 * of the same list, which may have no code yet.
 */
import { isoToSerial } from '../../core/calendar';
import type { IsoDate, Plan, Unit } from '../../core/plan/types';
import type { NameIndex } from '../../core/units/nameIndex';
import { indexUnits, NAMED_BY } from '../../core/units/nameIndex';
import type { PastedUnit } from './pastedColumns';
import type { Validity } from './pastedValidity';
import { validityOf } from './pastedValidity';
import type { BadLine, ListDefaults, PastedLine } from './pastedVerdicts';
import { groupTexts, isWritten, safeCode } from './pastedVerdicts';

type Found =
  | { readonly kind: 'unit'; readonly code: string }
  | { readonly kind: 'line'; readonly line: number }
  | ({ readonly kind: 'fault' } & BadLine);

const successorTexts = ({ successors }: PastedUnit): readonly string[] => groupTexts(successors);

/** A line as names are looked up. */
function unitOfLine({ name, shortName, code }: PastedUnit, when: Validity): Unit {
  const bare = { level: '', block: '', groups: [], successors: [], aliases: [] };
  return { ...bare, name, shortName, code: safeCode(code), ...when };
}

/** A successor is there when the other one is no more. */
function lastsBeyond({ validTo }: Unit, own: Validity): boolean {
  if (validTo === undefined) return true;
  if (own.validTo !== undefined) return validTo > own.validTo;
  return own.validFrom === undefined || validTo >= own.validFrom;
}

/** Takes over at once: of two that bear one name after each other it is the first. */
function isNext({ validFrom }: Unit, { validTo }: Validity): boolean {
  const [first, last] = [validFrom, validTo].map((day) =>
    day === undefined ? null : isoToSerial(day),
  );
  return typeof first !== 'number' || typeof last !== 'number' || first <= last + 1;
}

function only<T>(all: readonly T[]): T | null {
  const [first] = all;
  return all.length === 1 && first !== undefined ? first : null;
}

/** Looks for successors among the units of the workbook and the lines of one list. */
export class SuccessorFinder {
  private readonly index: NameIndex<Unit>;
  private readonly lines = new Map<Unit, PastedLine>();

  constructor(
    plan: Pick<Plan, 'units'>,
    lines: readonly PastedLine[],
    private readonly usual: IsoDate | null,
    private readonly accepted: ReadonlySet<string>,
  ) {
    for (const line of lines) {
      const { pasted, verdict } = line;
      if (verdict.kind === 'new' || verdict.kind === 'near' || verdict.kind === 'bad') {
        this.lines.set(unitOfLine(pasted, validityOf(pasted, usual)), line);
      }
    }
    this.index = indexUnits([...plan.units, ...this.lines.keys()]);
  }

  of(pasted: PastedUnit): readonly Found[] {
    return successorTexts(pasted).map((text) => this.find(pasted, text));
  }

  private find(pasted: PastedUnit, name: string): Found {
    const own = validityOf(pasted, this.usual);
    const meant = this.meant(pasted, name);
    const lasting = meant.filter((unit) => lastsBeyond(unit, own));
    const there = lasting.filter((one) => this.isThere(one));
    const unit = only(there.filter((one) => isNext(one, own))) ?? only(there) ?? only(lasting);
    if (unit === null) {
      const isPast = meant.length > 0 && lasting.length === 0;
      return { kind: 'fault', why: isPast ? 'successorEnded' : 'unknownSuccessor', name };
    }
    const line = this.lines.get(unit)?.pasted.line;
    if (line === undefined) return { kind: 'unit', code: unit.code };
    return this.isThere(unit)
      ? { kind: 'line', line }
      : { kind: 'fault', why: 'successorWaits', name, line };
  }

  /** All others that the text names in the strongest way: by code, by name, by another spelling. */
  private meant(pasted: PastedUnit, text: string): readonly Unit[] {
    const isOther = (unit: Unit): boolean => this.lines.get(unit)?.pasted !== pasted;
    const ways = [
      this.index.find(safeCode(text), 'code'),
      ...NAMED_BY.map((by) => this.index.find(text, by)),
    ];
    return ways.map((units) => units.filter(isOther)).find((units) => units.length > 0) ?? [];
  }

  /** In the workbook, or written with the list. */
  private isThere(unit: Unit): boolean {
    const line = this.lines.get(unit);
    return line === undefined || isWritten(line, this.accepted);
  }
}

/**
 * The lines, those told whose successors will be neither in the workbook nor written with them. A line that is not
 * written for that is no successor either.
 */
export function linkedLines(
  plan: Pick<Plan, 'units'>,
  lines: readonly PastedLine[],
  { validFrom }: Pick<ListDefaults, 'validFrom'>,
  accepted: ReadonlySet<string>,
): readonly PastedLine[] {
  const finder = new SuccessorFinder(plan, lines, validFrom, accepted);
  const linked = lines.map((line): PastedLine => {
    const { pasted, verdict } = line;
    if (pasted.successors === '' || (verdict.kind !== 'new' && verdict.kind !== 'near'))
      return line;
    const fault = finder.of(pasted).find((found) => found.kind === 'fault');
    return fault === undefined ? line : { pasted, verdict: { ...fault, kind: 'bad' } };
  });
  const isSame = linked.every((line, index) => line === lines[index]);
  return isSame ? lines : linkedLines(plan, linked, { validFrom }, accepted);
}
