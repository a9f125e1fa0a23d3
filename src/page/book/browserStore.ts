/** The browser's own store (IndexedDB) for the work that is kept. */
import type { ChangeSet } from '../../host/host';
import type { KeptWork, WorkFacts, WorkStore } from './keptWork';

const DATABASE = 'PlanMonitor';
const VERSION = 1;
const WORK = 'work';
const EDITS = 'edits';
const FACTS_KEY = 'facts';
const BYTES_KEY = 'bytes';

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the store does not answer'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (): void => reject(transaction.error ?? new Error('the store refuses'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = failed;
    transaction.onabort = failed;
  });
}

async function opened(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(WORK);
    request.result.createObjectStore(EDITS);
  };
  const database = await answered(request);
  database.onclose = onClosed;
  return database;
}

interface Stores {
  readonly work: IDBObjectStore;
  readonly edits: IDBObjectStore;
  readonly done: Promise<void>;
}

/** Opens the database when it is first asked for, and again once it is lost. */
function storesOf(factory: () => IDBFactory): (mode: IDBTransactionMode) => Promise<Stores> {
  let database: Promise<IDBDatabase> | null = null;
  // A connection that failed, or that the browser has closed, says nothing of the next one.
  const forget = (): void => {
    database = null;
  };
  return async (mode) => {
    database ??= Promise.resolve().then(() => opened(factory(), forget));
    database.catch(forget);
    const transaction = (await database).transaction([WORK, EDITS], mode);
    const done = finished(transaction);
    // Told by the requests as well, where nobody waits for the end.
    done.catch(() => undefined);
    return {
      work: transaction.objectStore(WORK),
      edits: transaction.objectStore(EDITS),
      done,
    };
  };
}

/** @param factory the browser's; asked for late, because reading it may be forbidden */
export function browserStore(factory: () => IDBFactory): WorkStore {
  const stores = storesOf(factory);
  return {
    load: async () => {
      const { work, edits } = await stores('readonly');
      const [facts, bytes, changes, keys] = await Promise.all([
        answered<unknown>(work.get(FACTS_KEY)),
        answered<unknown>(work.get(BYTES_KEY)),
        answered<unknown[]>(edits.getAll()),
        answered(edits.getAllKeys()),
      ]);
      if (facts === undefined) return null;
      return {
        ...(facts as WorkFacts),
        bytes: (bytes as KeptWork['bytes'] | undefined) ?? null,
        edits: changes as ChangeSet[],
        last: Number(keys[keys.length - 1] ?? 0),
      } satisfies KeptWork;
    },
    replace: async ({ bytes, ...facts }) => {
      const { work, edits, done } = await stores('readwrite');
      edits.clear();
      work.put(facts, FACTS_KEY);
      work.put(bytes, BYTES_KEY);
      return done;
    },
    putCheckpoint: async ({ bytes, ...facts }, next) => {
      const { work, edits, done } = await stores('readwrite');
      work.put(facts, FACTS_KEY);
      work.put(bytes, BYTES_KEY);
      edits.delete(IDBKeyRange.upperBound(next, true));
      return done;
    },
    putFacts: async (facts) => {
      const { work, done } = await stores('readwrite');
      work.put(facts, FACTS_KEY);
      return done;
    },
    append: async (number, changes) => {
      const { edits, done } = await stores('readwrite');
      edits.put(changes, number);
      return done;
    },
    clear: async () => {
      const { work, edits, done } = await stores('readwrite');
      work.clear();
      edits.clear();
      return done;
    },
  };
}
