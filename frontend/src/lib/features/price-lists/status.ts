import type { JobStatus, PriceListStatus, PriceListView } from '$lib/api/types';
import type { Face } from '$lib/ui/tone';

export const faces: Record<PriceListStatus, Face> = {
  uploaded: { tone: 'going', icon: 'clock' },
  needs_mapping: { tone: 'look', icon: 'warning' },
  imported: { tone: 'good', icon: 'check' },
  failed: { tone: 'wrong', icon: 'wrong' }
};

const WORKING: readonly JobStatus[] = ['requested', 'running'];

/** Whether the import is waiting or under way. */
export const working = (list: PriceListView): boolean => WORKING.includes(list.job.status);
