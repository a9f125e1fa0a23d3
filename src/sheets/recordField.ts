import type { Codec, Field } from './field';
import type { StyleName } from './styles';

type Options = Partial<
  Pick<Field, 'numberFormat' | 'hint' | 'outline' | 'hidden' | 'mayLack' | 'owner' | 'formerHeader'>
>;

/** A column that holds the property at a path such as `lead.text`; the path is its key. */
export function recordField(
  path: string,
  header: string,
  width: number,
  style: StyleName,
  codec: Codec,
  options: Options = {},
): Field {
  return { key: path, path: path.split('.'), header, width, style, codec, ...options };
}
