/**
 * Excel on the web, as far as office.js can tell: it answers the messages of the page in its frame. Batches go to
 * the far end; settings, commands of the ribbon and the pane itself are kept here.
 */
import { cellAddress, rangeAddress } from '../../../src/core/a1';
import { FarEnd } from '../../excel/farEnd';
import type { RichEvent } from '../../excel/events';
import { calculatedEvent, EVENT, richEvent, WORKBOOK } from '../../excel/events';
import type { FormulaResult, SheetModel } from '../../excel/model/book';
import type { WireBatch } from '../../excel/wire';

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, register: 1 } as const;
const RESPONSE = { call: 0, event: 1 } as const;

const DISPATCH = { saveSettings: 76, batch: 93, commandEnded: 94 } as const;

/** What the page tells of the keyboard. */
const HOST_ACTION = { tabExit: 13, tabExitShift: 14 } as const;

/** Where in the pane's request the batch stands. */
const BATCH_PLACE = 4;

const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';
const INTERNAL = 'Microsoft.InternalService.AddinInternalService';

const OK = 200;

const SUCCESS = 0;

/** Numbers by which office.js knows that a batch was refused. */
const REFUSALS: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Any number of an error that office.js knows. */
const FAILURE = 5001;

interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodData {
  readonly ArrayData?: readonly unknown[];
  /** Of a command: the id that it began with. */
  readonly 0?: string;
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

export interface WebOptions {
  readonly locale?: string;
  /** Versions by requirement set. */
  readonly sets?: Readonly<Record<string, number>>;
  /** Settings that the workbook was saved with. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the pane is open from the beginning. */
  readonly isPaneOpen?: boolean;
}

/** A row and column, from 1, and what is typed there. */
export type Typed = readonly [row: number, column: number, entry: unknown];

/** Who edits: the officer, or another person who has the workbook open. */
export type Who = 'officer' | 'coAuthor';

const SETS = { ExcelApi: 1.14, SharedRuntime: 1.1 };

export class ExcelOnTheWeb {
  readonly farEnd: FarEnd;
  readonly locale: string;
  readonly settings: Map<string, unknown>;
  /** Ids of commands that told their end. */
  readonly ended: string[] = [];
  /** How often the pane gave the focus back to Excel by Tab. */
  exits = 0;
  /** Excel cannot save settings. */
  refusesSettings = false;
  isPaneOpen: boolean;
  private readonly sets: Readonly<Record<string, number>>;
  private readonly heard = new Set<string>();
  private conversation = '';
  private pressed = 0;
  private awaited: readonly (() => boolean)[] = [];
  /** Batches are answered when this resolves. */
  private atWork: Promise<void> = Promise.resolve();
  /** Sends messages to the page, which gets them at once. */
  send: (messages: readonly string[]) => Promise<void> = () => Promise.reject(new Error('no page'));

  constructor(options: WebOptions = {}) {
    this.locale = options.locale ?? 'vi-VN';
    this.sets = options.sets ?? SETS;
    this.settings = new Map(Object.entries(options.settings ?? {}));
    this.isPaneOpen = options.isPaneOpen ?? true;
    const visible = { SetAppRuntimeState: ([state]: readonly unknown[]) => this.setPane(state) };
    const nothing = { NotifyActionHandlerReady: () => undefined };
    this.farEnd = new FarEnd({
      services: {
        [RUNTIME]: { className: 'AppRuntimeService', methods: visible },
        [INTERNAL]: { className: 'AddinInternalService', methods: nothing },
      },
    });
    this.farEnd.book.name = 'Theo doi.xlsx';
  }

  /** What office.js reads from the name of its frame. */
  frameName(origin: string): string {
    return JSON.stringify({
      baseFrameName: this.id,
      // The last part says that pane and ribbon share a runtime.
      hostInfo: `Excel|Web|16.01|${this.locale}|${this.id}|||1`,
      xdmInfo: `${this.id}|control|${origin}`,
      serializerVersion: '1',
    });
  }

  /** The answer to a message of the page; null for what is none. */
  async answer(text: string): Promise<string | null> {
    const request = JSON.parse(text) as Request;
    if (request._messageType !== MESSAGE.request) return null;
    this.conversation = request._conversationId;
    await this.atWork;
    setImmediate(() => this.look());
    return JSON.stringify({
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _data: this.result(request),
      _errorCode: SUCCESS,
      _responseType: RESPONSE.call,
      _serializerVersion: 1,
    });
  }

  /** Resolves when that is so; asked whenever the page has told something. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const asked = (): boolean => {
        const isOver = isSo();
        if (isOver) resolve();
        return isOver;
      };
      this.awaited = [...this.awaited, asked];
      this.look();
    });
  }

  /** Whether the page wants to be told of an event. */
  hears(event: string): boolean {
    return this.heard.has(event);
  }

  /** Presses a button of the ribbon. @returns the id that its end is told with */
  async press(functionName: string): Promise<string> {
    this.pressed += 1;
    const id = `button-${this.pressed}`;
    await this.tell('appCommandInvoked', { 0: id, 1: functionName, 2: '{"source":{"id":"x"}}' });
    return id;
  }

  /** Somebody types into cells of a sheet; each cell is told by itself. */
  async edit(sheet: string, cells: readonly Typed[], who: Who = 'officer'): Promise<void> {
    const model = this.farEnd.book.sheet(sheet);
    for (const typed of cells) model.cells.type(...typed);
    const addresses = cells.map(([row, column]) => cellAddress(row, column));
    await this.tellEdits(model, addresses, 'RangeEdited', who);
  }

  /** Somebody pastes cells side by side; they are told as one area. Undefined leaves a cell as it is. */
  async paste(
    sheet: string,
    [row, column]: readonly [row: number, column: number],
    entries: readonly unknown[],
    who: Who = 'officer',
  ): Promise<void> {
    const model = this.farEnd.book.sheet(sheet);
    entries.forEach((entry, index) => {
      if (entry !== undefined) model.cells.type(row, column + index, entry);
    });
    const area = { firstRow: row, lastRow: row, firstColumn: column };
    const address = rangeAddress({ ...area, lastColumn: column + entries.length - 1 });
    await this.tellEdits(model, [address], 'RangeEdited', who);
  }

  /** Excel has calculated formulas of a sheet after an edit: they yield this. */
  async calculate(sheet: string, results: readonly FormulaResult[]): Promise<void> {
    const { book } = this.farEnd;
    const model = book.sheet(sheet);
    await this.rich(calculatedEvent(model.id, book.calculate(model, results)));
  }

  /** The officer puts an empty row before another; the table there grows. */
  async insertRow(sheet: string, before: number): Promise<void> {
    const model = this.farEnd.book.sheet(sheet);
    model.cells.insertRow(before);
    for (const table of model.tables) {
      const { firstRow, lastRow } = table.area;
      const moved = (row: number): number => (row < before ? row : row + 1);
      table.area = { ...table.area, firstRow: moved(firstRow), lastRow: moved(lastRow) };
    }
    await this.tellEdits(model, [`${before}:${before}`], 'RowInserted', 'officer');
  }

  /** Excel is busy and answers nothing. @returns lets it go on with what was asked meanwhile */
  keepBusy(): () => void {
    let goOn: () => void = () => undefined;
    this.atWork = new Promise((resolve) => {
      goOn = resolve;
    });
    return goOn;
  }

  /** The officer opens or closes the pane. */
  async setPaneOpen(isOpen: boolean): Promise<void> {
    this.isPaneOpen = isOpen;
    const visibility = isOpen ? 'Visible' : 'Hidden';
    await this.rich(richEvent(EVENT.visibilityChanged, '', { visibility }));
  }

  /** A fresh one for each page: office.js remembers conversations. */
  private readonly id = `c${Math.random().toString(36).slice(2)}`;

  private look(): void {
    this.awaited = this.awaited.filter((asked) => !asked());
  }

  private setPane(state: unknown): void {
    const isOpen = state === 'Visible';
    // Told after the answer to the request, as by Excel.
    if (isOpen !== this.isPaneOpen) setImmediate(() => void this.setPaneOpen(isOpen));
  }

  private result({ _actionName: name, _actionType: type, _data: data }: Request): unknown {
    if (type === ACTION.register) {
      this.heard.add(name);
      return { Error: SUCCESS };
    }
    if (name === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    if (name === 'ContextActivationManager_notifyHost') this.notified(data);
    if (name === 'executeMethod') return this.method(data as MethodData);
    return { Error: SUCCESS };
  }

  private notified(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : null;
    if (action === HOST_ACTION.tabExit || action === HOST_ACTION.tabExitShift) this.exits += 1;
  }

  private appContext(): object {
    return {
      _id: this.id,
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      // Where it was when the page was opened: Office tells no other place after Save As.
      _docUrl: 'https://so.example.vn/Ban%20cu.xlsx?web=1',
      _clientMode: 1,
      _settings: [...this.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: 1,
      _requirementMatrix: JSON.stringify(this.sets),
      _initialDisplayMode: this.isPaneOpen ? 2 : 1,
    };
  }

  private method(data: MethodData): object {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.batch:
        return this.batch(data);
      case DISPATCH.saveSettings:
        return this.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
      case DISPATCH.commandEnded:
        this.ended.push(data[0] ?? '');
        return { Error: SUCCESS };
      default:
        throw new Error(`no answer to method ${data.DdaMethod.DispatchId}`);
    }
  }

  private batch({ ArrayData }: MethodData): object {
    const batch = JSON.parse(String(ArrayData?.[BATCH_PLACE])) as WireBatch;
    const { statusCode, body } = this.farEnd.answerTo(batch);
    if (statusCode === OK) return { Error: SUCCESS, Data: [OK, [], JSON.stringify(body)] };
    // A refusal of the whole is not said in the body, as it is over the bridge of the desktop.
    const { error } = JSON.parse(String(body)) as { readonly error: { readonly code: string } };
    const number = REFUSALS[error.code];
    if (number !== undefined) return { Error: number };
    const failure = { Code: error.code, Message: '', HttpStatusCode: 400, Location: '' };
    return { Error: SUCCESS, Data: [OK, [], JSON.stringify({ Results: [], Error: failure })] };
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): object {
    if (this.refusesSettings) return { Error: FAILURE };
    this.settings.clear();
    for (const [key, json] of properties) this.settings.set(key, JSON.parse(json));
    return { Error: SUCCESS };
  }

  private tellEdits(
    { id }: SheetModel,
    addresses: readonly string[],
    changeType: 'RangeEdited' | 'RowInserted',
    who: Who,
  ): Promise<void> {
    if (!this.farEnd.book.tellsEdits) throw new Error('nobody listens to edits');
    const isRemote = who === 'coAuthor';
    const change = {
      changeType,
      source: isRemote ? 'Remote' : 'Local',
      triggerSource: 'Unknown',
      worksheetId: id,
    };
    const events = addresses.map((address) =>
      richEvent(EVENT.cellsChanged, WORKBOOK, { address, ...change }, isRemote),
    );
    return this.rich(...events);
  }

  private rich(...events: readonly RichEvent[]): Promise<void> {
    return this.tell('richApiMessage', ...events.map((event) => ({ ArrayData: [event] })));
  }

  private async tell(event: string, ...messages: readonly object[]): Promise<void> {
    if (!this.hears(event)) throw new Error(`nobody listens to ${event}`);
    await this.send(
      messages.map((data) =>
        JSON.stringify({
          _messageType: MESSAGE.response,
          _actionName: event,
          _conversationId: this.conversation,
          _correlationId: -1,
          _data: data,
          _errorCode: SUCCESS,
          _responseType: RESPONSE.event,
          _serializerVersion: 1,
        }),
      ),
    );
  }
}
