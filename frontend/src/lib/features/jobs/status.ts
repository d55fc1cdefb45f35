import type { JobStatus } from '$lib/api/types';
import type { Face } from '$lib/ui/tone';

export const faces: Record<JobStatus, Face> = {
  requested: { tone: 'going', icon: 'clock' },
  running: { tone: 'going', icon: 'clock' },
  completed: { tone: 'good', icon: 'check' },
  failed: { tone: 'wrong', icon: 'wrong' }
};

/** Whether a job is waiting or under way. */
export const underWay = (status: JobStatus): boolean => status === 'requested' || status === 'running';
