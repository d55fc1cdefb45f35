/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

/** Keeps the app itself on the phone, so that it opens with one bar of signal. Data always comes from the server. */
const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `jinhuo-${version}`;
const SHELL = '/';
// What is only needed now and then is kept when it is first used.
const kept = new Set([...build, ...files]);
const first = build.filter((path) => /\/entry\/|\/nodes\/0\./.test(path));

const install = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await cache.addAll([SHELL, ...first]);
};

const activate = async (): Promise<void> => {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
};

const fromCache = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE);
  const known = await cache.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
};

const PATIENCE = 2_500;

const newest = async (request: Request): Promise<Response | undefined> => {
  const response = await fetch(request).catch(() => undefined);
  return response?.ok ? response : undefined;
};

/** The newest page when the network answers soon, else the one that is kept. */
const shell = async (request: Request): Promise<Response> => {
  const waited = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const asked = newest(request);
  const response = await Promise.race([asked, waited]);
  if (response) return response;
  const cache = await caches.open(CACHE);
  return (await cache.match(SHELL)) ?? (await asked) ?? Response.error();
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const immutable = kept.has(url.pathname) || url.pathname.startsWith('/_app/immutable/');
  if (immutable) event.respondWith(fromCache(request));
  else if (request.mode === 'navigate' && !/^\/(api|v3|actuator|swagger)/.test(url.pathname))
    event.respondWith(shell(request));
});
