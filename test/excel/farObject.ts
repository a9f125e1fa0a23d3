/** An object of the far end, as the batch sees it: only what is listed here exists. */

export type Arguments = readonly unknown[];

export interface FarObject {
  /** Name in the Excel API, for messages. */
  readonly className: string;
  /** Properties that can be loaded, by their name on the wire. */
  readonly values?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, () => FarObject>>;
  /** Methods; those that give an object give a FarObject, or null for a null object. */
  readonly methods?: Readonly<Record<string, (args: Arguments) => unknown>>;
  /** Members of a collection, and the one of a name or id. */
  readonly items?: () => readonly FarObject[];
  readonly item?: (key: unknown) => FarObject;
  /** What the object is known by in later requests. */
  readonly id?: () => string;
  /** Kept until it is released, unless the client asked not to: ranges. */
  readonly kept?: boolean;
}

export function isFarObject(value: unknown): value is FarObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

/** A refusal as Excel gives it, by its documented code. */
export class FarEndError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function itemNotFound(what: string): FarEndError {
  return new FarEndError('ItemNotFound', `${what} does not exist`);
}

export function invalidArgument(message: string): FarEndError {
  return new FarEndError('InvalidArgument', message);
}

/** For a member that ExcelHost began to use and the far end does not have yet. */
export function unknownMember(object: FarObject, member: string): FarEndError {
  return new FarEndError('ApiNotFound', `the far end has no ${object.className}.${member}`);
}

/** The object, or a null object where it does not exist. */
export function orNull(find: () => FarObject): FarObject | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof FarEndError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}
