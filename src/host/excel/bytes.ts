/** Sizes of what goes over the wire: JSON in UTF-8, where a Vietnamese letter takes up to three bytes. */

const encoder = new TextEncoder();

/**
 * UTF-8 bytes of the JSON text of a value.
 * @example jsonBytes(['ế']) is 7: two brackets, two quotes, three bytes of the letter
 */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
