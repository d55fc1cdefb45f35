import { fieldWords } from './field-words';
import { fields } from './mapping';
import { words } from './words';

/** What a field of a refused row is called; `row` is the whole row. */
export const fieldName = (field: string): string => {
  const known = fields.find((each) => each === field);
  if (known) return fieldWords[known];
  return field === 'row' ? words.wholeRow : field;
};
