import { asProblem, type Problem } from '$lib/api/problem';
import type { ProductView, SearchResult } from '$lib/api/types';
import { search } from './api/search';

const PAUSE = 250;

/** A search that follows what is typed: after a short pause, and dropping the answers that were overtaken. */
export class Search {
  query = $state('');
  items = $state.raw<ProductView[]>([]);
  total = $state(0);
  barcode = $state.raw<SearchResult['barcode']>();
  /** While the search engine is away. */
  simplified = $state(false);
  problem = $state.raw<Problem>();
  loading = $state(false);
  /** The query that `items` answer; undefined before the first answer. */
  answered = $state<string>();
  #next = $state<string | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  get more(): boolean {
    return this.#next !== undefined;
  }

  /** Searches for this soon; an empty text ends the search. */
  type(query: string): void {
    this.query = query;
    this.#stop();
    if (query.trim() === '') {
      this.answered = undefined;
      this.items = [];
      this.loading = false;
      return;
    }
    this.loading = true;
    this.#timer = setTimeout(() => void this.#ask(undefined), PAUSE);
  }

  /** Searches for this at once. */
  now(query: string): void {
    this.type(query);
    this.again();
  }

  again = (): void => {
    this.#stop();
    if (this.query.trim() !== '') void this.#ask(undefined);
  };

  loadMore = (): void => {
    if (!this.loading && this.#next !== undefined) void this.#ask(this.#next);
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  async #ask(cursor: string | undefined): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.loading = true;
    const query = this.query.trim();
    try {
      const found = await search(query, cursor, running.signal);
      if (running.signal.aborted) return;
      this.items = cursor === undefined ? found.items : [...this.items, ...found.items];
      this.total = found.total;
      this.barcode = found.barcode;
      this.simplified = found.simplified;
      this.#next = found.next ?? undefined;
      this.answered = query;
      this.problem = undefined;
    } catch (thrown) {
      if (!running.signal.aborted) this.problem = asProblem(thrown);
    } finally {
      if (!running.signal.aborted) this.loading = false;
    }
  }
}
