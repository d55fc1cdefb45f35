import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { Problem } from './problem';
import { transport } from './transport';

/** The one client of the API: `await ok(api.GET('/api/orders/{id}', { params: { path: { id } } }))`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: transport });

type Refused = components['schemas']['Problem'];
type Answer<T> = Promise<
  { data: T; error?: never; response: Response } | { data?: never; error: Refused; response: Response }
>;

/** The body of a success (undefined for 204); everything else is thrown as a {@link Problem}. */
export const ok = async <T>(answer: Answer<T>): Promise<T> => {
  const { data, error, response } = await answer.catch((failure: unknown) => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw Problem.unanswered();
  });
  if (response.ok) return data as T;
  throw Problem.read(response.status, error);
};

/** For what two people may edit: the version that was read. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
