import { api, ok } from '$lib/api/client';

export const changePassword = (current: string, next: string) =>
  ok(api.PUT('/api/account/password', { body: { current, next } }));

/** The places where this account is signed in. */
export const readSignIns = () => ok(api.GET('/api/sessions'));

export const endSignIn = (id: string) => ok(api.DELETE('/api/sessions/{id}', { params: { path: { id } } }));
