import { resource, type Resource } from '$lib/data/resource.svelte';
import { onLive } from '$lib/live/live';
import type { LiveType } from '$lib/api/types';

/** Figures that are read again when something that they count has changed. To be called where an effect may be. */
export const figures = <T>(read: () => Promise<T>, types: readonly LiveType[]): Resource<T> => {
  const made = resource(read);
  $effect(() => onLive(types, () => void made.reload()));
  return made;
};
