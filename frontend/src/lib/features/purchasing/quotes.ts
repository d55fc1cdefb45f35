import type { QuoteView } from '$lib/api/types';
import { units } from '$lib/format/number';

/** Standing quotes that still hold come first, the cheapest base unit before all. */
export const comparedQuotes = (quotes: QuoteView[], now = new Date()): QuoteView[] => {
  const rank = (quote: QuoteView): number => (acceptable(quote, now) ? 0 : quote.status === 'accepted' ? -1 : 1);
  return [...quotes].sort((a, b) => {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
    return units(a.basePrice) < units(b.basePrice) ? -1 : 1;
  });
};

/** Whether a quote stands and has not run out. */
export const acceptable = ({ status, validUntil }: QuoteView, now = new Date()): boolean =>
  status === 'standing' && Date.parse(validUntil) > now.getTime();
