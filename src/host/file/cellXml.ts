/** A cell as XML: its address, its format and what it holds. */
import { type CellValue, isCellError } from '../../core/cells';
import { type CellContent, isFormula } from '../../sheets/spec';
import type { SharedStrings } from './sharedStrings';
import { escapeText, escapeXml } from './xmlWrite';

/** Limits of a cell (Excel specifications and limits). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

function checkedText(text: string, address: string): string {
  if (text.length > MAX_TEXT) throw new RangeError(`${address}: text of ${text.length} characters`);
  return text;
}

function numberText(value: number, address: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`${address}: ${value} is no cell value`);
  return String(value);
}

/** Excel refuses a file that has a control character, or half a pair, in a formula. */
const NOT_IN_FORMULAS = /(?![\t\n])[\p{Cc}\p{Cs}]/u;
/** What might be one of these: nearly no formula has any, and this tells in a third of the time. */
const SELDOM = /[^\t\n -~\u00A0-\uD7FF\uE000-\uFFFF]/;

function formulaText(formula: string, address: string): string {
  if (formula === '' || formula.length > MAX_FORMULA || formula.startsWith('=')) {
    throw new RangeError(`${address}: not a formula as cells hold it: ${formula.slice(0, 80)}`);
  }
  if (SELDOM.test(formula) && NOT_IN_FORMULAS.test(formula)) {
    throw new RangeError(`${address}: control character in a formula`);
  }
  return escapeXml(formula);
}

export class CellWriter {
  constructor(
    private readonly strings: SharedStrings,
    /** Prefix of the part's elements with its colon, `''` for none. */
    private readonly prefix = '',
  ) {}

  /**
   * A cell. The empty text is an empty cell, as when a person clears it; a formula may yield it.
   * @throws RangeError for what no cell can hold: a fault of the program
   */
  cell(address: string, format: number, content: CellContent): string {
    const open = `<${this.prefix}c r="${address}"${format === 0 ? '' : ` s="${format}"`}`;
    if (isFormula(content)) return this.formulaCell(open, address, content.formula, content.value);
    if (content === null || content === '') return `${open}/>`;
    if (typeof content === 'string') {
      const place = this.strings.place(checkedText(content, address));
      return `${open} t="s">${this.value(String(place))}</${this.prefix}c>`;
    }
    return `${open}${this.typedValue(content, address)}</${this.prefix}c>`;
  }

  private formulaCell(open: string, address: string, formula: string, value: CellValue): string {
    const f = `<${this.prefix}f>${formulaText(formula, address)}</${this.prefix}f>`;
    const close = `</${this.prefix}c>`;
    if (value === null) return `${open}>${f}${close}`;
    if (typeof value === 'string') {
      const text = this.value(escapeText(checkedText(value, address)));
      return `${open} t="str">${f}${text}${close}`;
    }
    const typed = this.typedValue(value, address);
    const bracket = typed.indexOf('>') + 1;
    return `${open}${typed.slice(0, bracket)}${f}${typed.slice(bracket)}${close}`;
  }

  /** Type attribute, `>` and value of a number, a truth value or an error. */
  private typedValue(value: Exclude<CellValue, string | null>, address: string): string {
    if (typeof value === 'number') return `>${this.value(numberText(value, address))}`;
    if (isCellError(value)) return ` t="e">${this.value(value.error)}`;
    return ` t="b">${this.value(value ? '1' : '0')}`;
  }

  private value(text: string): string {
    return `<${this.prefix}v>${text}</${this.prefix}v>`;
  }
}
