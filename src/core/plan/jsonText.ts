/**
 * Where a JSON text goes wrong. `JSON.parse` names the place in some browsers only, and it keeps
 * the last of two equal keys in silence: a year copied twice would lose a target.
 */
import type { PlanPath } from './planPath';

export interface JsonScan {
  /** Offset of the first character that is no JSON; null when there is none. */
  readonly faultAt: number | null;
  /** Paths of keys that stand twice in one object. */
  readonly duplicates: readonly PlanPath[];
}

export interface TextSpot {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Deeper than any plan; keeps a hostile text from exhausting the call stack. */
const DEEPEST = 200;

/** Each reading method returns false where the text is no JSON and leaves `at` at that place. */
class Scanner {
  at = 0;
  readonly duplicates: PlanPath[] = [];

  constructor(private readonly text: string) {}

  document(): boolean {
    if (!this.value([])) return false;
    this.match(SPACE);
    return this.at === this.text.length;
  }

  private value(path: PlanPath): boolean {
    this.match(SPACE);
    if (path.length > DEEPEST) return false;
    if (this.take('{')) {
      const keys = new Set<string>();
      return this.items('}', () => this.member(path, keys));
    }
    if (this.take('[')) return this.items(']', (index) => this.value([...path, index]));
    return this.match(STRING) !== '' || this.match(ATOM) !== '';
  }

  private items(close: string, item: (index: number) => boolean): boolean {
    if (this.take(close)) return true;
    for (let index = 0; ; index += 1) {
      if (!item(index)) return false;
      if (this.take(close)) return true;
      if (!this.take(',')) return false;
    }
  }

  private member(path: PlanPath, keys: Set<string>): boolean {
    this.match(SPACE);
    const quoted = this.match(STRING);
    if (quoted === '') return false;
    const key = String(JSON.parse(quoted));
    const keyPath = [...path, key];
    if (keys.has(key)) this.duplicates.push(keyPath);
    keys.add(key);
    return this.take(':') && this.value(keyPath);
  }

  private take(character: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** Reads a text as JSON without building it. A text nested deeper than 200 levels counts as faulty. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  const fine = scanner.document();
  return { faultAt: fine ? null : scanner.at, duplicates: scanner.duplicates };
}

/** Line and column of an offset, both from 1, as editors count them. */
export function spotOf(text: string, offset: number): TextSpot {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}
