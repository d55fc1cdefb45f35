import { redirect } from '@sveltejs/kit';
import { homeOf, session } from '$lib/session/session.svelte';

/** Who is signed in goes to work. */
export const load = async (): Promise<void> => {
  const view = session.view ?? (await session.load());
  if (view !== null) redirect(307, homeOf(view.role));
};
