import type { Check } from '$lib/api/types';
import { sayDay } from '$lib/format/dates';
import { language } from '$lib/i18n/locale.svelte';
import { deskWords } from './desk-words';
import { words } from './words';

const documentName = (kind: string): string => (words.documents as Record<string, string>)[kind] ?? kind;

/** What a check found, in words: the server tells days, counts and codes. */
export const checkDetail = ({ name, detail }: Check): string => {
  if (!detail) return '';
  switch (name) {
    case 'duplicate_registration':
      return /^\d+$/.test(detail) ? deskWords.duplicates(Number(detail)) : detail;
    case 'documents_complete':
      return detail
        .split(', ')
        .map(documentName)
        .join(language.current === 'en' ? ', ' : '、');
    case 'permit_expiry':
      return /^\d{4}-\d{2}-\d{2}$/.test(detail)
        ? deskWords.expiresOn(detail, sayDay(detail, language.current))
        : detail;
    default:
      return detail;
  }
};
