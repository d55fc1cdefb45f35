import { speak } from '$lib/api/transport';
import type { Locale } from '$lib/api/types';

export const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const KEY = 'jinhuo.locale';

const isLocale = (value: string | null): value is Locale => LOCALES.includes(value as Locale);

class Language {
  #current = $state<Locale>('zh-CN');

  /** The language that the page speaks; reading it in a template makes the template follow it. */
  get current(): Locale {
    return this.#current;
  }

  /** Switches every text on the page, and the language of the server's answers. */
  use(locale: Locale): void {
    this.#current = locale;
    speak(locale);
    document.documentElement.lang = locale;
    localStorage.setItem(KEY, locale);
  }

  /** What was chosen on this device before, else Chinese. */
  restore(): void {
    const kept = localStorage.getItem(KEY);
    this.use(isLocale(kept) ? kept : 'zh-CN');
  }

  /** Whether this device has chosen a language before. */
  get chosen(): boolean {
    return isLocale(localStorage.getItem(KEY));
  }
}

export const language = new Language();
