import { SvelteMap } from 'svelte/reactivity';
import { asProblem, type Problem } from '$lib/api/problem';
import type { CartLine, CartView } from '$lib/api/types';
import { Resource } from '$lib/data/resource.svelte';
import { keep, recall } from '$lib/session/kept';
import { getCart, setPacks } from './api/cart';

const NAME = 'cart';

/**
 * The shop's list. A change shows at once, is sent one after the other, and waits on the phone
 * for as long as the network is away.
 */
export class Cart {
  readonly view = new Resource<CartView>(getCart);
  /** Changes that the server has not answered yet. */
  readonly waiting = new SvelteMap<string, number>();
  /** Why the last change of an offer was refused. */
  readonly refused = new SvelteMap<string, Problem>();
  #sending = false;

  readonly lines: CartLine[] = $derived(this.view.data?.groups.flatMap((group) => group.lines) ?? []);
  readonly count: number = $derived(this.lines.length);

  /** Takes up the changes that this account could not send before. */
  restore(): void {
    for (const [offerId, packs] of recall<[string, number][]>(NAME) ?? []) this.waiting.set(offerId, packs);
    void this.view.reload().then(this.send);
  }

  /** Packs of an offer in the list, as the person set them. */
  packs(offerId: string): number {
    return this.waiting.get(offerId) ?? this.lines.find((line) => line.offerId === offerId)?.packs ?? 0;
  }

  set(offerId: string, packs: number): void {
    this.waiting.set(offerId, packs);
    this.refused.delete(offerId);
    this.#keep();
    void this.send();
  }

  /** Sends what waits; called again when the network is back. */
  send = async (): Promise<void> => {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#first(); next !== undefined; next = this.#first()) await this.#sendOne(...next);
    } catch {
      // No answer: it goes on waiting.
    } finally {
      this.#sending = false;
    }
  };

  #first(): [string, number] | undefined {
    return this.waiting.entries().next().value;
  }

  async #sendOne(offerId: string, packs: number): Promise<void> {
    try {
      this.view.put(await setPacks(offerId, packs));
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.unanswered) throw problem;
      this.refused.set(offerId, problem);
    }
    if (this.waiting.get(offerId) === packs) this.waiting.delete(offerId);
    this.#keep();
  }

  #keep(): void {
    keep(NAME, this.waiting.size === 0 ? undefined : [...this.waiting]);
  }
}

export const cart = new Cart();
