import { language } from './locale.svelte';

/**
 * The words of one feature in both languages. The English table has the Chinese table's type, so a missing
 * or a superfluous key is a type error. Reading a word in a template follows the language.
 */
export const dictionary = <Words extends object>(zh: Words, en: NoInfer<Words>): Words =>
  new Proxy(zh, {
    get: (_, key) => Reflect.get(language.current === 'en' ? en : zh, key)
  });

/** The name in the reader's language of what carries both. */
export const named = (thing: { nameZh: string; nameEn: string }): string =>
  language.current === 'en' ? thing.nameEn : thing.nameZh;
