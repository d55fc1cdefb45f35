import { api, ok } from '$lib/api/client';
import { asProblem } from '$lib/api/problem';
import type { Locale, Role, SessionView } from '$lib/api/types';
import { keepTimeOf } from '$lib/format/dates';
import { language } from '$lib/i18n/locale.svelte';
import { connect, disconnect } from '$lib/live/live';

const HOMES: Record<Role, string> = {
  retailer: '/shop',
  supplier: '/supplier',
  staff: '/staff',
  administrator: '/staff'
};

/** Where a role works. */
export const homeOf = (role: Role): string => HOMES[role];

const KEY = 'jinhuo.session';

/** Who was signed in on this device when the server last said so. */
const remembered = (): SessionView | null => JSON.parse(localStorage.getItem(KEY) ?? 'null') as SessionView | null;

class Session {
  /** Who is signed in: undefined before it is known, null when nobody is. */
  view = $state.raw<SessionView | null>();

  get signedIn(): boolean {
    return this.view !== undefined && this.view !== null;
  }

  /** Whether the account's shop may see prices and order. */
  get certified(): boolean {
    return this.view?.certified ?? false;
  }

  /** Takes over who signed in, with the language of the account unless this device chose one. */
  take(view: SessionView | null): void {
    this.view = view;
    if (view === null) {
      localStorage.removeItem(KEY);
      return disconnect();
    }
    localStorage.setItem(KEY, JSON.stringify(view));
    keepTimeOf(view.timeZone);
    if (!language.chosen) language.use(view.locale);
    connect();
  }

  /** Asks the server who is signed in; without an answer, whoever was is believed to be still. */
  async load(): Promise<SessionView | null> {
    const view = await ok(api.GET('/api/session')).catch((thrown: unknown) => {
      const before = remembered();
      if (asProblem(thrown).unanswered && before !== null) return before;
      throw thrown;
    });
    this.take(view ?? null);
    return this.view ?? null;
  }

  async signIn(phone: string, password: string): Promise<SessionView> {
    const view = await ok(api.POST('/api/session', { body: { phone, password } }));
    this.take(view);
    return view;
  }

  /** Signs out and starts afresh, so that nothing of this account stays in memory. */
  async signOut(): Promise<void> {
    await ok(api.DELETE('/api/session'));
    this.take(null);
    location.assign('/');
  }

  /** Speaks another language from now on, here and wherever this account signs in. */
  async speak(locale: Locale): Promise<void> {
    language.use(locale);
    if (!this.view) return;
    this.view = await ok(api.PUT('/api/account', { body: { name: this.view.name, locale } }));
  }
}

export const session = new Session();
