/** How a request travels: with the anti-forgery token, the language, and a second try where that is safe. */

const SAFE = new Set(['GET', 'HEAD']);
const PAUSES = [300, 1200];
const PASSING = new Set([502, 503, 504]);

let language = 'zh-CN';

/** Problems are answered in this language from now on. */
export const speak = (locale: string): void => {
  language = locale;
};

export const csrfToken = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);

/** Headers that every request carries. A first request that writes fetches the token that it lacks. */
export const commonHeaders = async (method: string): Promise<Record<string, string>> => {
  const headers: Record<string, string> = { 'Accept-Language': language };
  if (SAFE.has(method)) return headers;
  if (csrfToken() === undefined) await fetch('/api/session', { credentials: 'same-origin' });
  return { ...headers, 'X-XSRF-TOKEN': decodeURIComponent(csrfToken() ?? '') };
};

const pause = (millis: number): Promise<void> => new Promise((done) => setTimeout(done, millis));

const tryAgain = async (request: Request): Promise<Response> => {
  for (const millis of PAUSES) {
    try {
      const response = await fetch(request.clone());
      if (!PASSING.has(response.status) || response.headers.has('Retry-After')) return response;
    } catch (failure) {
      if (request.signal.aborted) throw failure;
    }
    await pause(millis);
  }
  return fetch(request);
};

/** A fetch that repeats what only reads, and never what writes. */
export const transport = async (request: Request): Promise<Response> => {
  for (const [name, value] of Object.entries(await commonHeaders(request.method))) request.headers.set(name, value);
  return SAFE.has(request.method) ? tryAgain(request) : fetch(request);
};
