import type { OrderStatus } from '$lib/api/types';
import type { Face } from '$lib/ui/tone';

/** How the state of an order is shown; the word is `words.statuses[status]`. */
export const orderFaces: Record<OrderStatus, Face> = {
  placed: { tone: 'going', icon: 'clock' },
  confirmed: { tone: 'good', icon: 'check' },
  partly_confirmed: { tone: 'look', icon: 'warning' },
  declined: { tone: 'wrong', icon: 'wrong' },
  cancelled: { tone: 'neutral', icon: 'close' },
  ready: { tone: 'going', icon: 'box' },
  loaded: { tone: 'going', icon: 'truck' },
  received: { tone: 'good', icon: 'check' },
  closed: { tone: 'neutral', icon: 'paper' }
};

export const ORDER_STATUSES = Object.keys(orderFaces) as OrderStatus[];
