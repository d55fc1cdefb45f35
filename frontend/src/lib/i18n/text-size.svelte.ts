const KEY = 'jinhuo.larger-text';

class TextSize {
  larger = $state(false);

  set(larger: boolean): void {
    this.larger = larger;
    document.documentElement.classList.toggle('larger', larger);
    localStorage.setItem(KEY, String(larger));
  }

  restore(): void {
    this.set(localStorage.getItem(KEY) === 'true');
  }
}

/** The setting for larger text, kept on this device. */
export const textSize = new TextSize();
