import { language } from '$lib/i18n/locale.svelte';
import { textSize } from '$lib/i18n/text-size.svelte';

// One page for every address; the browser draws the rest.
export const ssr = false;
export const prerender = false;

export const load = (): void => {
  language.restore();
  textSize.restore();
};
