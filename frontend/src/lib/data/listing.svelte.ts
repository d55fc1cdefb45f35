import { asProblem, type Problem } from '$lib/api/problem';
import type { Page } from '$lib/api/types';

type ReadPage<T> = (cursor: string | undefined) => Promise<Page<T>>;

/** A list that is read page after page. */
export class Listing<T> {
  items = $state.raw<T[]>([]);
  problem = $state.raw<Problem>();
  loading = $state(false);
  /** Whether the first page has been read. */
  known = $state(false);
  #next = $state<string | undefined>();
  #turn = 0;
  #pages = 0;
  readonly #read: ReadPage<T>;

  constructor(read: ReadPage<T>) {
    this.#read = read;
  }

  get more(): boolean {
    return this.#next !== undefined;
  }

  get empty(): boolean {
    return this.known && this.items.length === 0;
  }

  /** Reads from the start, as many pages as are on the screen; what is shown stays until the answer is there. */
  reload = (): Promise<void> =>
    this.#turnOver(async () => {
      const wanted = Math.max(1, this.#pages);
      let page = await this.#read(undefined);
      const items = [...page.items];
      let pages = 1;
      while (pages < wanted && page.next) {
        page = await this.#read(page.next);
        items.push(...page.items);
        pages++;
      }
      return { items, next: page.next ?? undefined, pages };
    });

  /** Appends the next page. */
  loadMore = async (): Promise<void> => {
    if (this.loading || this.#next === undefined) return;
    const from = this.#next;
    await this.#turnOver(async () => {
      const page = await this.#read(from);
      return { items: [...this.items, ...page.items], next: page.next ?? undefined, pages: this.#pages + 1 };
    });
  };

  /** Forgets everything and reads the first page, as when the filter has changed. */
  restart = (): Promise<void> => {
    this.#pages = 0;
    this.known = false;
    this.items = [];
    return this.reload();
  };

  async #turnOver(work: () => Promise<{ items: T[]; next: string | undefined; pages: number }>): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const { items, next, pages } = await work();
      if (turn !== this.#turn) return;
      this.items = items;
      this.#next = next;
      this.#pages = pages;
      this.known = true;
      this.problem = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}

/** A listing whose first page is being read. */
export const listing = <T>(read: ReadPage<T>): Listing<T> => {
  const made = new Listing(read);
  void made.reload();
  return made;
};
