/** Which numbers of packs an offer takes: at least the minimum, and whole multiples. */
export type QuantityRule = { minimum: number; multiple: number };

/** The smallest number of packs that can be ordered. */
export const lowest = ({ minimum, multiple }: QuantityRule): number => Math.ceil(minimum / multiple) * multiple;

export const orderable = (packs: number, rule: QuantityRule): boolean =>
  Number.isSafeInteger(packs) && packs >= lowest(rule) && packs % rule.multiple === 0;

/** The next orderable number above. */
export const above = (packs: number, rule: QuantityRule): number =>
  Math.max(lowest(rule), (Math.floor(packs / rule.multiple) + 1) * rule.multiple);

/** The next orderable number below, or 0 when there is none. */
export const below = (packs: number, rule: QuantityRule): number => {
  const next = (Math.ceil(packs / rule.multiple) - 1) * rule.multiple;
  return next >= lowest(rule) ? next : 0;
};

/** What can be ordered instead of a number that cannot: its valid neighbours, smaller first. */
export const neighbours = (packs: number, rule: QuantityRule): number[] =>
  [below(packs, rule), above(packs, rule)].filter((next) => next > 0);
