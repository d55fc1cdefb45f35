import { redirect } from '@sveltejs/kit';
import type { Role } from '$lib/api/types';
import { homeOf, session } from './session.svelte';

/**
 * Lets only these roles into a workspace: nobody signed in goes to the sign-in page and comes back afterwards,
 * somebody of another role goes home. The server refuses on its own; this only spares people the refusal.
 */
export const only = async (roles: readonly Role[], url: URL): Promise<void> => {
  const view = session.view === undefined ? await session.load() : session.view;
  if (view === null) redirect(307, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`);
  if (!roles.includes(view.role)) redirect(307, homeOf(view.role));
};

/** An address of this app to go to after signing in; anything else becomes the start page. */
export const comeBack = (to: string | null, home: string): string =>
  to !== null && /^\/[a-z]/.test(to) && !to.startsWith('//') ? to : home;
