import { dictionary } from '$lib/i18n/dictionary';

/** What the recorded actions are called; one without words here is shown by its code. */
const actions = dictionary<Record<string, string>>({}, {});

export const actionName = (action: string): string => actions[action] ?? action.replaceAll('_', ' ');

const text = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** What was recorded with an action, as names and texts; ids tell people nothing and are left out. */
export const detailPairs = (detail: Record<string, unknown>): [string, string][] =>
  Object.entries(detail)
    .filter(([name, value]) => value !== null && value !== '' && !/(^|[a-z])Ids?$/.test(name))
    .map(([name, value]) => [name, text(value)]);
