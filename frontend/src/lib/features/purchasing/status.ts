import type { QuoteStatus, RequestStatus } from '$lib/api/types';
import type { Face } from '$lib/ui/tone';

/** How the state of a purchase request is shown; the word is `words.statuses[status]`. */
export const requestFaces: Record<RequestStatus, Face> = {
  open: { tone: 'going', icon: 'clock' },
  accepted: { tone: 'good', icon: 'check' },
  withdrawn: { tone: 'neutral', icon: 'close' },
  lapsed: { tone: 'neutral', icon: 'clock' }
};

/** How the state of a quote is shown; the word is `words.quoteStatuses[status]`. */
export const quoteFaces: Record<QuoteStatus, Face> = {
  standing: { tone: 'going', icon: 'clock' },
  accepted: { tone: 'good', icon: 'check' },
  withdrawn: { tone: 'neutral', icon: 'close' },
  declined: { tone: 'neutral', icon: 'wrong' }
};
