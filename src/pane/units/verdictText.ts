/** What is said of a pasted line. */
import { vietnameseDate } from '../../core/calendar';
import type { BadLine, PastedVerdict } from '../../live/units/pastedVerdicts';
import type { Texts } from '../../locales/texts';

function badText(bad: BadLine, { units }: Texts): string {
  const words = units.paste.bad;
  switch (bad.why) {
    case 'legacy':
      return words.legacy(bad.encoding);
    case 'isGroup':
      return words.isGroup(bad.group);
    case 'shortNameTaken':
      return words.shortNameTaken(bad.by);
    case 'code':
      return words.code(bad.code);
    case 'codeTaken':
      return words.codeTaken(bad.code, bad.by);
    case 'unknownGroup':
      return words.unknownGroup(bad.group);
    case 'tooManyGroups':
      return words.tooManyGroups(bad.most);
    case 'date':
      return words.date(bad.text);
    case 'unknownSuccessor':
      return words.unknownSuccessor(bad.name);
    case 'successorEnded':
      return words.successorEnded(bad.name);
    case 'successorWaits':
      return words.successorWaits(bad.name, bad.line);
    default:
      return words[bad.why];
  }
}

function nearText(verdict: Extract<PastedVerdict, { kind: 'near' }>, { units }: Texts): string {
  switch (verdict.why) {
    case 'alike':
      return units.paste.alike(verdict.names);
    case 'sameLetters':
      return units.paste.sameLetters(verdict.line);
    case 'ended':
      return units.paste.ended(vietnameseDate(verdict.on), verdict.names);
  }
}

/** '' for a line that is simply new. */
export function verdictText(verdict: PastedVerdict, text: Texts): string {
  switch (verdict.kind) {
    case 'new':
      return '';
    case 'there':
      return text.units.paste.there(verdict.unit.name, verdict.unit.code);
    case 'repeated':
      return text.units.paste.repeated(verdict.line);
    case 'total':
      return text.units.paste.total;
    case 'near':
      return nearText(verdict, text);
    case 'bad':
      return badText(verdict, text);
  }
}

/** The colours of a note that says such a thing. */
export const VERDICT_NOTES: Readonly<Record<PastedVerdict['kind'], string>> = {
  new: 'met',
  near: 'near',
  bad: 'off',
  there: '',
  repeated: '',
  total: '',
};

/** In the order in which they ask for something to be done. */
export const VERDICT_ORDER = [
  'bad',
  'near',
  'new',
  'there',
  'repeated',
  'total',
] as const satisfies readonly PastedVerdict['kind'][];
