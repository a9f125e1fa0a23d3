/**
 * Trouble that a host meets: the spreadsheet refuses, is busy or out of reach. The reason is one of
 * a closed set; the sentence that an officer reads is made of it elsewhere, in `locales/`.
 */

export const HOST_ERROR_REASONS = [
  /** A cell is being edited; nothing else is possible until Enter is pressed. */
  'cellEditMode',
  /** The sheet, or the workbook's structure when no sheet is named, is protected. */
  'protected',
  /** A sheet, table or name that the change speaks of does not exist. */
  'notFound',
  /** A sheet, table or column of that name exists already. */
  'nameTaken',
  /** Cells that must be free hold something, or belong to another table. */
  'occupied',
  /** The workbook was edited since the changes were worked out. Nothing was done. */
  'changed',
  /** The host cannot take or give that much. */
  'tooLarge',
  /** The host cannot be reached. Nothing was done. */
  'offline',
  /** The change was sent and no answer came: it may have been applied. */
  'lost',
  'other',
] as const;

export type HostErrorReason = (typeof HOST_ERROR_REASONS)[number];

export interface HostErrorDetail {
  /** The sheet concerned, where one is known. */
  readonly sheet?: string | undefined;
  /** The table, column or defined name concerned, where there is one. */
  readonly item?: string | undefined;
  /** The sheet that holds what has the name already, where that is known. */
  readonly holder?: string | undefined;
  /** False when it is certain that the workbook is as it was before the call. Default false. */
  readonly touched?: boolean;
  /** What the host itself said, for a log; never shown. */
  readonly cause?: unknown;
}

/**
 * @example new HostError('protected', { sheet: 'Số liệu' })
 */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly sheet: string | undefined;
  readonly item: string | undefined;
  readonly holder: string | undefined;
  readonly touched: boolean;

  constructor(
    readonly reason: HostErrorReason,
    detail: HostErrorDetail = {},
  ) {
    super([reason, detail.sheet, detail.item].filter((part) => part !== undefined).join(' '), {
      cause: detail.cause,
    });
    this.sheet = detail.sheet;
    this.item = detail.item;
    this.holder = detail.holder;
    this.touched = detail.touched ?? false;
  }
}

/** No answer came, and none will. */
export function isLost(error: unknown): boolean {
  return error instanceof HostError && error.reason === 'lost';
}
