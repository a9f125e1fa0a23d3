/**
 * Collects the tests of files that are written for jest, and lends them its globals: such a file may
 * run where jest is not.
 */
import { expect } from './expectation';

export type Body = () => unknown;

export interface TestCase {
  /** With the names of the groups around it, e.g. `cells > later changes win`. */
  readonly name: string;
  /** From the outermost group to the innermost. */
  readonly before: readonly Body[];
  readonly body: Body;
}

type TableBody = (...row: unknown[]) => unknown;

interface Group {
  readonly names: readonly string[];
  readonly parent: Group | null;
  readonly before: Body[];
}

/** As jest does it for `%s`, the only placeholder that the suite uses. */
function filledIn(name: string, row: readonly unknown[]): string {
  const left = [...row];
  return name.replace(/%s/g, (whole) => (left.length > 0 ? String(left.shift()) : whole));
}

function allBefore(group: Group | null): Body[] {
  return group === null ? [] : [...allBefore(group.parent), ...group.before];
}

class Collector {
  readonly tests: { readonly name: string; readonly group: Group; readonly body: Body }[] = [];
  private group: Group = { names: [], parent: null, before: [] };

  readonly describe = (name: string, body: Body): void => {
    const outer = this.group;
    this.group = { names: [...outer.names, name], parent: outer, before: [] };
    const result = body();
    this.group = outer;
    if (result instanceof Promise) throw new Error(`the group ${name} is asynchronous`);
  };

  readonly beforeEach = (body: Body): void => {
    this.group.before.push(body);
  };

  private readonly add = (name: string, body: Body): void => {
    const { group } = this;
    this.tests.push({ name: [...group.names, name].join(' > '), group, body });
  };

  private readonly each =
    (table: readonly unknown[]) =>
    (name: string, body: TableBody): void => {
      for (const entry of table) {
        const row: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
        this.add(filledIn(name, row), () => body(...row));
      }
    };

  readonly test = Object.assign(this.add, { each: this.each });
}

type Globals = Readonly<Record<string, unknown>>;

function put(globals: Globals): void {
  Object.assign(globalThis, globals);
}

function present(names: readonly string[]): Globals {
  return Object.fromEntries(names.map((name) => [name, Reflect.get(globalThis, name)]));
}

/**
 * The tests that `describeAll` describes, in their order.
 * @param describeAll uses describe, test, test.each and beforeEach as globals
 */
export function collectTests(describeAll: () => void): TestCase[] {
  const { describe, beforeEach, test, tests } = new Collector();
  const lent = { describe, beforeEach, test };
  const before = present(Object.keys(lent));
  put(lent);
  try {
    describeAll();
  } finally {
    put(before);
  }
  return tests.map(({ name, group, body }) => ({ name, before: allBefore(group), body }));
}

/** Runs something while our `expect` stands in for jest's. */
export async function withExpect<T>(run: () => Promise<T>): Promise<T> {
  const before = present(['expect']);
  put({ expect });
  try {
    return await run();
  } finally {
    put(before);
  }
}
