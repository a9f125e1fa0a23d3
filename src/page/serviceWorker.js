/**
 * Gives file mode out without a network after the first visit. Files whose names carry their content's hash
 * never change and come from what is stored; the page itself comes from the network, where there is one, so
 * that a new version is seen at once. What belongs to Excel is none of its business. The build fills in the
 * list of files and the name of the store.
 */
/* global self, caches, fetch, URL */
const FILES = ['/*FILES*/'];
const STORE = '/*STORE*/';
const PAGE = 'index.html';

const address = (file) => new URL(file, self.registration.scope).href;
const ADDRESSES = new Set(FILES.map(address));
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;

self.addEventListener('install', (event) => {
  const store = async () => {
    const cache = await caches.open(STORE);
    await cache.addAll(FILES);
    await self.skipWaiting();
  };
  event.waitUntil(store());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('PlanMonitor.') && name !== STORE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

/** The stored file first: its name says its content. */
async function stored(request) {
  const cache = await caches.open(STORE);
  return (await cache.match(request)) ?? fetch(request);
}

/** The network first; without one, what is stored. */
async function fresh(request, file) {
  const cache = await caches.open(STORE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(file, response.clone());
    return response;
  } catch (error) {
    const known = await cache.match(file);
    if (known !== undefined) return known;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  const file = url.href === address('') ? address(PAGE) : url.href;
  if (!ADDRESSES.has(file)) return;
  event.respondWith(HASHED.test(file) ? stored(file) : fresh(request, file));
});
