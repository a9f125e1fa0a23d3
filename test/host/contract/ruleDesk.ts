/** What an officer does to the rules of a sheet, and what can be seen of them, whatever the host. */

export interface DeskFormat {
  readonly range: string;
  readonly formula: string;
}

export interface DeskValidation {
  readonly range: string;
  /** `list "a,b"`, `list TenDanhMuc`, `whole 1 9`; `none` for a mere prompt. */
  readonly rule: string;
}

export interface SeenRules {
  /** From the highest priority to the lowest. */
  readonly formats: readonly DeskFormat[];
  /** In the order of their ranges. */
  readonly validations: readonly DeskValidation[];
}

export interface RuleDesk {
  /** Puts conditional formats at the end, or before all others. */
  format(sheet: string, formats: readonly DeskFormat[], place?: 'first' | 'last'): Promise<void>;
  /** Gives cells a validation in place of the one they have. */
  validate(sheet: string, validation: DeskValidation): Promise<void>;
  /** Takes validations away, as a paste from elsewhere does. */
  clear(sheet: string, range: string): Promise<void>;
  seen(sheet: string): Promise<SeenRules>;
}

export function inOrder(validations: readonly DeskValidation[]): DeskValidation[] {
  return [...validations].sort((a, b) => (a.range < b.range ? -1 : 1));
}
