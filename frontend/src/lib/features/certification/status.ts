import type { Check, ShopStatus } from '$lib/api/types';
import type { Face } from '$lib/ui/tone';

/** How the state of a shop is shown; the word is `words.statuses[status]`. */
export const shopFaces: Record<ShopStatus, Face> = {
  draft: { tone: 'neutral', icon: 'edit' },
  submitted: { tone: 'going', icon: 'clock' },
  more_wanted: { tone: 'look', icon: 'ask' },
  approved: { tone: 'good', icon: 'check' },
  rejected: { tone: 'wrong', icon: 'wrong' },
  suspended: { tone: 'wrong', icon: 'warning' }
};

/** How the result of a check is shown; the words are `words.checks[name]` and `words.results[result]`. */
export const checkFaces: Record<Check['result'], Face> = {
  ok: { tone: 'good', icon: 'check' },
  warning: { tone: 'look', icon: 'warning' },
  missing: { tone: 'wrong', icon: 'wrong' }
};
