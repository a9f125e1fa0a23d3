/** Names of the workbook. */
import { FarEndError, invalidArgument, itemNotFound, type FarObject } from '../farObject';
import type { BookModel, NameModel } from '../model/book';

function checkFormula(value: unknown): string {
  if (typeof value === 'string' && value.startsWith('=')) return value;
  throw invalidArgument('the formula of a name starts with =');
}

function sameName(one: string, other: unknown): boolean {
  return one.toLowerCase() === String(other).toLowerCase();
}

function nameObject(book: BookModel, name: NameModel): FarObject {
  return {
    className: 'NamedItem',
    values: {
      Name: () => name.name,
      Formula: () => name.formula,
      Visible: () => name.visible,
      Scope: () => 'Workbook',
    },
    setters: { Formula: (value) => void (name.formula = checkFormula(value)) },
    methods: { Delete: () => void book.names.splice(book.names.indexOf(name), 1) },
  };
}

export function namesObject(book: BookModel): FarObject {
  return {
    className: 'NamedItemCollection',
    items: () => book.names.map((name) => nameObject(book, name)),
    item: (key) => {
      const found = book.names.find((name) => sameName(name.name, key));
      if (found === undefined) throw itemNotFound(`name ${String(key)}`);
      return nameObject(book, found);
    },
    methods: {
      Add: ([name, formula]) => {
        if (book.names.some((other) => sameName(other.name, name))) {
          throw new FarEndError('ItemAlreadyExists', `name ${String(name)} exists`);
        }
        const added = { name: String(name), formula: checkFormula(formula), visible: true };
        book.names.push(added);
        return nameObject(book, added);
      },
    },
  };
}
