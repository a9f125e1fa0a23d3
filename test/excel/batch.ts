/** Runs a batch against the far end's objects: object paths first, then action by action. */
import {
  FarEndError,
  invalidArgument,
  isFarObject,
  unknownMember,
  type FarObject,
} from './farObject';
import { queryAnswer } from './query';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireBatch,
  type WireFailure,
  type WireObjectPath,
} from './wire';

const REFERENCE = 'kept-range';

/** Where object paths begin. */
export interface Roots {
  readonly workbook: FarObject;
  /** Objects beside the workbook, by the full name of their type. */
  readonly services: Readonly<Record<string, FarObject>>;
}

class ObjectPaths {
  private readonly known = new Map<number, FarObject | null>();

  constructor(
    private readonly roots: Roots,
    private readonly paths: WireBatch['ObjectPaths'],
  ) {}

  /** The object of a path; made when first asked for, so that methods run once and in their turn. */
  get(id: number): FarObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const made = this.make(this.path(id));
    this.known.set(id, made);
    return made;
  }

  path(id: number): WireObjectPath {
    const path = this.paths[String(id)];
    if (path === undefined) throw new FarEndError('InvalidObjectPath', `no object path ${id}`);
    return path;
  }

  /** Arguments with objects in place of their paths. */
  arguments(info: WireArguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === 'number' && id > 0 ? this.get(id) : value;
    });
  }

  private make(path: WireObjectPath): FarObject | null {
    if (path.ObjectPathType === PATH.global) return this.roots.workbook;
    if (path.ObjectPathType === PATH.service) return this.service(path.Name);
    if (path.ObjectPathType === PATH.nullObject) return null;
    const parent = this.get(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.property(parent, path.Name);
      case PATH.indexer:
        return this.item(parent, this.arguments(path.ArgumentInfo));
      case PATH.method:
        return this.call(parent, path);
      default:
        throw invalidArgument(`object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): FarObject {
    const service = this.roots.services[name];
    if (service === undefined) throw new FarEndError('ApiNotFound', `the far end has no ${name}`);
    return service;
  }

  private property(parent: FarObject, name: string): FarObject {
    const object = parent.objects?.[name];
    if (object === undefined) throw unknownMember(parent, name);
    return object();
  }

  private item(parent: FarObject, args: readonly unknown[]): FarObject {
    if (parent.item === undefined) throw unknownMember(parent, 'getItem');
    return parent.item(args[0]);
  }

  private call(parent: FarObject, path: WireObjectPath): FarObject | null {
    const result = callMethod(parent, path.Name, this.arguments(path.ArgumentInfo));
    if (result !== null && !isFarObject(result)) {
      throw invalidArgument(`${parent.className}.${path.Name} gives no object`);
    }
    return result;
  }
}

function callMethod(object: FarObject, name: string, args: readonly unknown[]): unknown {
  const method = object.methods?.[name];
  if (method === undefined) throw unknownMember(object, name);
  return method(args);
}

function setProperty(object: FarObject, name: string, args: readonly unknown[]): void {
  const setter = object.setters?.[name];
  if (setter === undefined) throw unknownMember(object, name);
  setter(args[0]);
}

/** What an object is known by once it is made. */
function identity(object: FarObject, path: WireObjectPath): Record<string, string> {
  const id = object.id === undefined ? {} : { Id: object.id() };
  return object.kept === true && path.D !== true ? { ...id, _ReferenceId: REFERENCE } : id;
}

function runAction(paths: ObjectPaths, action: WireAction): unknown {
  const object = paths.get(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(object, paths.path(action.ObjectPathId));
    case ACTION.query:
      return queryAnswer(object, action.QueryInfo?.Select ?? []);
    case ACTION.method: {
      const result = callMethod(object, action.Name, paths.arguments(action.ArgumentInfo));
      return isFarObject(result) || result === undefined ? null : result;
    }
    case ACTION.setProperty:
      setProperty(object, action.Name, paths.arguments(action.ArgumentInfo));
      return null;
    default:
      throw invalidArgument(`action type ${action.ActionType}`);
  }
}

function failure(error: unknown, action: WireAction, index: number): WireFailure {
  const known = error instanceof FarEndError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known && error.code === 'ItemNotFound' ? 404 : 400,
    Location: action.Name,
    ActionIndex: index,
  };
}

/**
 * Runs the actions in order until one fails; those before it stay done.
 * @param stop makes the action of that index fail with the code
 */
export function runBatch(
  roots: Roots,
  batch: WireBatch,
  stop: { readonly atAction: number; readonly code: string } | null,
): WireAnswer {
  const paths = new ObjectPaths(roots, batch.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (stop?.atAction === index) throw new FarEndError(stop.code, 'stopped by the test');
      const traced = action.ActionType === ACTION.trace;
      if (traced) traces.push(action.Id);
      const value = traced ? null : runAction(paths, action);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: failure(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}
