import { dictionary } from '$lib/i18n/dictionary';
import { fieldWords } from './field-words';
import { fields } from './mapping';
import { words } from './words';

/** Why a row was not taken, by the stable codes of the import. */
const reasons = dictionary<Record<string, string>>({}, {});

export const reasonName = (reason: string): string => reasons[reason] ?? reason.replaceAll('_', ' ');

export const fieldName = (field: string): string => {
  const known = fields.find((each) => each === field);
  return known ? fieldWords[known] : field === '' || field === 'row' ? words.wholeRow : field;
};
