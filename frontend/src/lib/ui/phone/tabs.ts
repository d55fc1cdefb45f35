import type { IconName } from '../icons';

/** One of the rooms of the bottom bar. */
export type Tab = { href: string; label: string; icon: IconName; count?: number; also?: string[] };

/** The room that an address stands in: the one with the longest matching path. */
export const here = (tabs: Tab[], path: string): Tab | undefined => {
  const fit = (start: string): number => (path === start || path.startsWith(`${start}/`) ? start.length : 0);
  const best = (tab: Tab): number => Math.max(...[tab.href, ...(tab.also ?? [])].map(fit));
  return [...tabs].sort((a, b) => best(b) - best(a))[0];
};
