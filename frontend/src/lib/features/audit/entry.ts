import { actionWords, detailWords, subjectWords, verbWords } from './entry-words';

const record = (words: Record<string, string>): Record<string, string> => words;

/** The kinds of things that actions are recorded about, with their names. */
export const subjectTypes = (): Record<string, string> => ({ ...record(subjectWords.names) });

export const subjectName = (type: string): string => subjectTypes()[type] ?? type.replaceAll('_', ' ');

/**
 * What a recorded action is called. Codes are `noun.verb`; one without words of its own is put together from both,
 * and an unknown part stands as it is.
 */
export const actionName = (action: string): string => {
  const whole = record(actionWords.names)[action];
  if (whole !== undefined) return whole;
  const [noun = '', verb] = action.split('.');
  if (verb === undefined) return action.replaceAll('_', ' ');
  return `${subjectName(noun)} · ${record(verbWords.names)[verb] ?? verb.replaceAll('_', ' ')}`;
};

const text = (value: unknown): string => {
  if (typeof value === 'object') return JSON.stringify(value);
  return record(verbWords.names)[String(value)] ?? String(value);
};

/** What was recorded with an action, as names and texts; ids tell people nothing and are left out. */
export const detailPairs = (detail: Record<string, unknown>): [string, string][] =>
  Object.entries(detail)
    .filter(([name, value]) => value !== null && value !== '' && !/(^|[a-z])Ids?$/.test(name))
    .map(([name, value]) => [record(detailWords.names)[name] ?? name, text(value)]);
