import type { SupplierStatus } from '$lib/api/types';
import type { Face } from '$lib/ui/tone';

export const faces: Record<SupplierStatus, Face> = {
  applied: { tone: 'going', icon: 'clock' },
  returned: { tone: 'look', icon: 'warning' },
  approved: { tone: 'good', icon: 'check' },
  suspended: { tone: 'wrong', icon: 'wrong' }
};
