/**
 * A hand scanner types like a keyboard, only faster than anybody can, and ends with Enter.
 * Tells such bursts of digits from people's typing wherever the focus is.
 */
export const BURST = 50;

export class HandScanner {
  #digits = '';
  #last = 0;
  readonly #onscan: (code: string) => void;

  constructor(onscan: (code: string) => void) {
    this.#onscan = onscan;
  }

  /** Takes one key; tells whether it ended a scan, so that the Enter does nothing else. */
  key(key: string, at: number): boolean {
    if (at - this.#last > BURST) this.#digits = '';
    this.#last = at;
    if (/^\d$/.test(key)) {
      this.#digits += key;
      return false;
    }
    const code = this.#digits;
    this.#digits = '';
    if (key !== 'Enter' || !/^(\d{8}|\d{12,14})$/.test(code)) return false;
    this.#onscan(code);
    return true;
  }
}
