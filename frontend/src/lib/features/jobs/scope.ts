import type { DeliveryLine, JobView } from '$lib/api/types';
import { sayDay } from '$lib/format/dates';
import { named } from '$lib/i18n/dictionary';
import { language } from '$lib/i18n/locale.svelte';
import { words } from './words';

/** What a job was asked to do: a line and a day for manifests, everything else otherwise. */
export const scopeOf = (job: JobView, lines: readonly DeliveryLine[]): string => {
  if (job.kind !== 'manifests') return words.everything;
  const { deliveryLineId, date } = job.parameters;
  const line = lines.find(({ id }) => id === deliveryLineId);
  const day = typeof date === 'string' ? sayDay(date, language.current) : '';
  return `${line ? `${line.code} ${named(line)}` : words.allLines} ${day}`.trim();
};
