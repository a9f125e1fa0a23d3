/** Answers a `load`: only what was selected, so that all else stays unloaded in the client. */
import { unknownMember, type FarObject } from './farObject';

type Answer = Record<string, unknown>;

function onWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Puts the value of `a/b/c` into the answer of `a`. */
function select(object: FarObject, parts: readonly string[], answer: Answer): void {
  const [first = '', ...rest] = parts;
  const name = onWire(first);
  if (rest.length === 0) {
    const value = object.values?.[name];
    if (value === undefined) throw unknownMember(object, first);
    answer[name] = value();
    return;
  }
  const child = object.objects?.[name];
  if (child === undefined) throw unknownMember(object, first);
  const own = answer[name];
  const nested: Answer = typeof own === 'object' && own !== null ? { ...own } : {};
  select(child(), rest, nested);
  answer[name] = nested;
}

function objectAnswer(object: FarObject, selected: readonly string[]): Answer {
  const answer: Answer = object.id === undefined ? {} : { Id: object.id() };
  for (const path of selected) select(object, path.split('/'), answer);
  return answer;
}

/** The properties of an object, or of each member of a collection. */
export function queryAnswer(object: FarObject, selected: readonly string[]): Answer {
  if (object.items === undefined) return objectAnswer(object, selected);
  return { _Items: object.items().map((item) => objectAnswer(item, selected)) };
}
