/** Indicators by their ids as people write them: a hundred thousand rows ask, nearly all canonically. */
import { nameKey } from '../intake/nameText';
import type { Indicator } from '../plan/types';

export class IndicatorIndex {
  private readonly byId: ReadonlyMap<string, Indicator>;
  private readonly byKey: ReadonlyMap<string, Indicator>;

  constructor(indicators: readonly Indicator[]) {
    this.byId = new Map(indicators.map((known) => [known.id, known]));
    this.byKey = new Map(indicators.map((known) => [nameKey(known.id), known]));
  }

  /** The indicator of this id, letters of either case and blanks aside. */
  find(text: string): Indicator | undefined {
    return this.byId.get(text) ?? this.byKey.get(nameKey(text));
  }
}
