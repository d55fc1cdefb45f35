import { createSubscriber } from 'svelte/reactivity';

const STEP = 30_000;

/** The time, moving on twice a minute wherever it is shown. */
class Clock {
  readonly #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, STEP);
    return () => clearInterval(timer);
  });

  get now(): Date {
    this.#subscribe();
    return new Date();
  }
}

export const clock = new Clock();
