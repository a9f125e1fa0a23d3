/** What a schema says of itself to whoever writes a plan: it stands in the published JSON Schema. */
import * as z from './zod';

type Meta = Parameters<(typeof z.globalRegistry)['add']>[1];

/** A copy that says more than its original: what the original says of itself holds for it, but for its id. */
function saying<T extends z.ZodMiniType>(schema: T, meta: Meta): T {
  const copy = z.clone(schema, schema._zod.def, { parent: true });
  z.globalRegistry.add(copy, meta);
  return copy;
}

/** @param description a Vietnamese sentence or word */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  return saying(schema, { description });
}

/** A part with a definition of its own. */
export function titled<T extends z.ZodMiniType>(
  schema: T,
  meta: { readonly id: string; readonly title: string; readonly description?: string },
): T {
  return saying(schema, meta);
}
