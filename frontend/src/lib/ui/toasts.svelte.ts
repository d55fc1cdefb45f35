type Toast = { id: number; text: string; undo?: () => void };

const SHOWN = 6_000;

class Toasts {
  shown = $state<Toast[]>([]);
  #last = 0;

  /** Says what has been done, for a few seconds, with a way back where there is one. */
  say(text: string, undo?: () => void): void {
    const id = ++this.#last;
    this.shown = [...this.shown.slice(-1), { id, text, undo }];
    setTimeout(() => this.drop(id), SHOWN);
  }

  drop(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();
