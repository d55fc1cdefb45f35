import { asProblem, type Problem } from '$lib/api/problem';
import type { CheckoutLine, CheckoutView } from '$lib/api/types';
import { keep, newKey, recall } from '$lib/session/kept';
import { placeOrders } from './api/cart';

type Pending = { key: string; lines: CheckoutLine[]; note?: string };

const NAME = 'checkout';

/** Nobody knows whether these were carried out, or they surely were not but may be sent as they are. */
const stillOpen = ({ unanswered, status }: Problem): boolean =>
  unanswered || status >= 500 || status === 429 || status === 401;

/**
 * Placing orders so that they are placed once: the key and what was ordered stay on the phone until an answer
 * has come, through lost networks, double taps and closed browsers.
 */
export class Checkout {
  pending = $state.raw<Pending>();
  sending = $state(false);
  /** Why it was refused: nothing was ordered. */
  problem = $state.raw<Problem>();
  placed = $state.raw<CheckoutView>();

  /** Takes up what this account left unanswered on this device. */
  restore(): void {
    this.pending = recall<Pending>(NAME);
  }

  /** Whether an order was sent that nobody has answered. */
  get unanswered(): boolean {
    return this.pending !== undefined && !this.sending;
  }

  /** Sends a new order, unless one is still open: then that one is asked about again. */
  async place(lines: CheckoutLine[], note: string): Promise<void> {
    if (this.sending) return;
    this.placed = undefined;
    if (this.pending === undefined) {
      const trimmed = note.trim();
      this.#keep({
        key: newKey(),
        lines,
        ...(trimmed === '' ? {} : { note: trimmed })
      });
    }
    await this.again();
  }

  /** Asks about the order that is still open, with its own key. */
  again = async (): Promise<void> => {
    const pending = this.pending;
    if (this.sending || pending === undefined) return;
    this.sending = true;
    this.problem = undefined;
    try {
      const { key, lines, note } = pending;
      this.placed = await placeOrders(key, { lines, note });
      this.#keep(undefined);
    } catch (thrown) {
      this.problem = asProblem(thrown);
      if (!stillOpen(this.problem)) this.#keep(undefined);
    } finally {
      this.sending = false;
    }
  };

  #keep(pending: Pending | undefined): void {
    this.pending = pending;
    keep(NAME, pending);
  }
}

export const checkout = new Checkout();
