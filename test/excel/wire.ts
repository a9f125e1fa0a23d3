/** What the Excel client library sends and expects, as far as ExcelHost makes it speak. */

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  nullObject: 7,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** The object path of each argument that is an object; 0 for plain ones. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** True for an object that the client does not want kept. */
  readonly D?: boolean;
}

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireFailure {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireFailure;
}

/** The envelope of the native bridge. */
export interface WireMessage {
  readonly id: number;
  readonly message: { readonly body: WireBatch };
}

export interface WireReply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
