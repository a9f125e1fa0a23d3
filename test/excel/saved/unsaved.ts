/**
 * What the far end holds and the writer of files cannot say is told with its place: a look that was
 * left out of a file would be a difference that nobody sees.
 */
export class Unsaved extends Error {
  constructor(place: string, property: string, value: unknown) {
    super(`${place}: ${property} ${JSON.stringify(value)} cannot be saved`);
  }
}

/** Properties of one thing, taken one by one; none may be left. */
export class Properties {
  private readonly left: Map<string, unknown>;

  constructor(
    private readonly place: string,
    properties: Readonly<Record<string, unknown>>,
  ) {
    this.left = new Map(Object.entries(properties));
  }

  /** The value of a property, undefined where it was never set. */
  take(property: string): unknown {
    const value = this.left.get(property);
    this.left.delete(property);
    return value;
  }

  text(property: string): string | undefined {
    const value = this.take(property);
    if (value === undefined || typeof value === 'string') return value;
    throw new Unsaved(this.place, property, value);
  }

  number(property: string): number | undefined {
    const value = this.take(property);
    if (value === undefined || typeof value === 'number') return value;
    throw new Unsaved(this.place, property, value);
  }

  flag(property: string): boolean | undefined {
    const value = this.take(property);
    if (value === undefined || typeof value === 'boolean') return value;
    throw new Unsaved(this.place, property, value);
  }

  /** RRGGBB of `#RRGGBB`. */
  color(property: string): string | undefined {
    const value = this.text(property);
    if (value === undefined) return undefined;
    const [, color] = /^#([0-9A-F]{6})$/.exec(value) ?? [];
    if (color === undefined) throw new Unsaved(this.place, property, value);
    return color;
  }

  /** What one of the known words stands for. */
  word<T>(property: string, words: Readonly<Record<string, T>>): T | undefined {
    const value = this.text(property);
    if (value === undefined) return undefined;
    const meaning = words[value];
    if (meaning === undefined) throw new Unsaved(this.place, property, value);
    return meaning;
  }

  /** Takes a property that the writer gives to everything of its kind. */
  mustBe(property: string, expected: unknown): void {
    const value = this.take(property);
    if (value !== expected) throw new Unsaved(this.place, property, value ?? null);
  }

  /** To be called once all that is known was taken. */
  end(): void {
    for (const [property, value] of this.left) throw new Unsaved(this.place, property, value);
  }
}
