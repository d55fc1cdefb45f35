import { asProblem, type Problem } from '$lib/api/problem';

/**
 * Something read from the server: what is known of it, whether it is being read, and what went wrong.
 * A reload keeps what was known on the screen, and an answer that was overtaken is dropped.
 */
export class Resource<T> {
  data = $state.raw<T>();
  problem = $state.raw<Problem>();
  loading = $state(false);
  readonly #read: () => Promise<T>;
  #turn = 0;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Reads it (again). Never rejects: failures land in `problem`. */
  reload = async (): Promise<void> => {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const data = await this.#read();
      if (turn !== this.#turn) return;
      this.data = data;
      this.problem = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = asProblem(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  };

  /** Takes over what another answer already told. */
  put(data: T): void {
    this.#turn++;
    this.loading = false;
    this.data = data;
    this.problem = undefined;
  }
}

/** A resource that is being read from now on. */
export const resource = <T>(read: () => Promise<T>): Resource<T> => {
  const made = new Resource(read);
  void made.reload();
  return made;
};
