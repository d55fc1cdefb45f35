import { asProblem, type Problem } from '$lib/api/problem';
import type { ShopView } from '$lib/api/types';
import { moment } from '$lib/format/dates';
import { keep, recall } from '$lib/session/kept';
import { readShop, saveShop } from './api/shop';
import { fieldsOf, same, tidy, type ShopFields } from './shop-fields';

const NAME = 'shop';

/**
 * The shop's form. What is typed is kept on this device at once and sent when a field is left; a field that the
 * server refuses keeps what was typed and does not hold the others back.
 */
export class ShopDraft {
  fields = $state<ShopFields>() as ShopFields;
  shop = $state.raw<ShopView>() as ShopView;
  state = $state<'saved' | 'saving' | 'typing' | 'kept' | 'refused'>('saved');
  savedAt = $state<string>();
  errors = $state.raw<Record<string, string>>({});
  problem = $state.raw<Problem>();
  #running = Promise.resolve();
  /** What the server knows, as it was typed: it may write a number its own way. */
  #known: ShopFields;

  constructor(shop: ShopView) {
    this.shop = shop;
    this.#known = fieldsOf(shop);
    this.fields = { ...this.#known, ...recall<ShopFields>(NAME) };
    if (!this.saved) void this.save();
  }

  get saved(): boolean {
    return same(this.fields, this.#known);
  }

  /** Keeps what is typed on this device. */
  typed = (): void => keep(NAME, this.fields);

  /** Takes over what the server says of the shop, unless a later state is known, and leaves alone what is typed. */
  take(shop: ShopView): void {
    if (shop.version >= this.shop.version) this.shop = shop;
  }

  /** Sends what the server does not know yet; one after the other. */
  save = async (): Promise<void> => {
    this.typed();
    this.#running = this.#running.then(() => this.#send());
    await this.#running;
  };

  async #send(): Promise<void> {
    if (this.saved) return this.#settle('saved');
    this.state = 'saving';
    try {
      await this.#put(tidy(this.fields));
      this.errors = {};
      this.#settle(this.saved ? 'saved' : 'typing');
    } catch (thrown) {
      await this.#refused(asProblem(thrown));
    }
  }

  async #put(fields: ShopFields): Promise<void> {
    try {
      this.shop = await saveShop(this.shop.version, fields);
    } catch (thrown) {
      if (asProblem(thrown).status !== 412) throw thrown;
      // Changed from another device, or an answer that got lost: what is typed here wins.
      const { version } = await readShop();
      this.shop = await saveShop(version, fields);
    }
    this.#known = fields;
  }

  async #refused(problem: Problem): Promise<void> {
    this.problem = problem.errors.length === 0 ? problem : undefined;
    if (problem.status !== 422 && problem.status !== 400) return this.#settle('kept');
    this.errors = problem.fields;
    const wrong = Object.keys(problem.fields).filter((name) => name in this.fields);
    const known = this.#known;
    const rest = Object.fromEntries(
      Object.entries(tidy(this.fields)).map(([name, value]) => [
        name,
        wrong.includes(name) ? known[name as keyof ShopFields] : value
      ])
    ) as ShopFields;
    if (wrong.length > 0 && !same(rest, known)) await this.#put(rest).catch(() => undefined);
    this.#settle('refused');
  }

  #settle(state: 'saved' | 'typing' | 'kept' | 'refused'): void {
    this.state = state;
    if (state === 'saved' || state === 'typing') this.problem = undefined;
    if (state !== 'saved') return;
    this.savedAt = moment();
    keep(NAME, undefined);
  }
}
