/** What may stand in the way of the page: to be run in it before anything of it. */

/** A store that is full. */
export function fillStore(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

/** A store that may not be looked at, as in some private windows. */
export function forbidStore(): void {
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

/** Workers are never asked to open a file or to run a command: what is told meanwhile stays. */
export function holdWork(): void {
  type Post = (this: Worker, message: unknown, more?: unknown) => void;
  const post = Reflect.get(Worker.prototype, 'postMessage') as Post;
  Worker.prototype.postMessage = function hold(this: Worker, message: unknown, more?: unknown) {
    const { name, kind } = Object(message) as { name?: unknown; kind?: unknown };
    if (name !== 'open' && kind !== 'run') post.call(this, message, more);
  };
}
