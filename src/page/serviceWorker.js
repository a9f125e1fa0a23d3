/**
 * Gives file mode out without a network after the first visit. A build is stored whole when it is installed,
 * and never touched again. Every file but the page itself has its content's hash in its address, so whatever
 * page is open, old or new, finds its own files in one of the stores; the page comes from the network, where
 * there is one, so that a new version is seen at once, else from the newest build that is stored. A build that
 * is installed waits until no tab needs the one before it. What belongs to Excel is none of its business.
 * The build fills in the list of files and the name of the store.
 */
/* global self, caches, fetch, Request, URL */
const FILES = ['/*FILES*/'];
const STORE = '/*STORE*/';
const PAGE = 'index.html';

const address = (file) => new URL(file, self.registration.scope).href;
const PAGES = [address(''), address(PAGE)];

/** True also for the files of another build. */
const isHashed = (href) =>
  href.startsWith(address('')) && /(?:\.[0-9a-f]{8}\.js|\?[0-9a-f]{8})$/.test(href);

async function ourStores() {
  return (await caches.keys()).filter((name) => name.startsWith('PlanMonitor.'));
}

self.addEventListener('install', (event) => {
  const store = async () => {
    const cache = await caches.open(STORE);
    // All or nothing, and nothing that the browser remembers of the build before.
    await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
  };
  event.waitUntil(store());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const old = (await ourStores()).filter((name) => name !== STORE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** The page of the newest build that is stored; undefined where there is none. */
async function storedPage() {
  const names = await ourStores();
  const pages = await Promise.all(
    names.map(async (name) => (await caches.open(name)).match(address(PAGE))),
  );
  return pages.filter((page) => page !== undefined).pop();
}

/** The network first; without one, or while the server is being changed, what is stored. */
async function page(request) {
  try {
    const response = await fetch(request);
    return response.ok ? response : ((await storedPage()) ?? response);
  } catch (error) {
    const known = await storedPage();
    if (known !== undefined) return known;
    throw error;
  }
}

/** Whatever build's it is: its address says its content. */
async function stored(request) {
  return (await caches.match(request)) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { href, origin, pathname } = new URL(request.url);
  if (PAGES.includes(origin + pathname)) event.respondWith(page(request));
  else if (isHashed(href)) event.respondWith(stored(request));
});
