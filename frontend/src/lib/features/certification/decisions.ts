import type { CertificationDecision, ShopStatus } from '$lib/api/types';

/** What a verifier can decide about a shop in this state. The server has the last word. */
export const decisionsFor = (status: ShopStatus): CertificationDecision[] => {
  if (status === 'submitted') return ['approve', 'ask_more', 'reject'];
  if (status === 'approved') return ['suspend'];
  return status === 'suspended' ? ['approve'] : [];
};
