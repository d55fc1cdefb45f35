import type { IconName } from '../icons';

/** One place of a desk workspace. */
export type RailItem = {
  href: string;
  label: string;
  icon: IconName;
  /** How much waits there; nothing is shown for none. */
  waits?: number;
};

/** The item that the address belongs to: the longest that it begins with. */
export const currentItem = (items: readonly RailItem[], path: string): RailItem | undefined =>
  items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
