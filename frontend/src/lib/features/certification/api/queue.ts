import { api, ifMatch, ok } from '$lib/api/client';
import type {
  CertificationDecision,
  CertificationItem,
  CertificationView,
  Inspection,
  Page,
  ShopStatus
} from '$lib/api/types';
import { upload } from '$lib/api/upload';

/** The verifier's queue, oldest first. */
export const readQueue = (status: ShopStatus, cursor?: string): Promise<Page<CertificationItem>> =>
  ok(api.GET('/api/certifications', { params: { query: { status, cursor, limit: 100 } } }));

export const readCertification = (shopId: string): Promise<CertificationView> =>
  ok(api.GET('/api/certifications/{shopId}', { params: { path: { shopId } } }));

/** Decides over the version that was read; the shop reads the reason. */
export const decide = (
  shop: { id: string; version: number },
  decision: CertificationDecision,
  reason: string
): Promise<CertificationView> =>
  ok(
    api.POST('/api/certifications/{shopId}/decision', {
      params: { path: { shopId: shop.id }, header: ifMatch(shop.version) },
      body: { decision, reason }
    })
  );

export type NewInspection = { inspectedOn: string; result: string; note: string; photos: readonly File[] };

export const recordInspection = (
  shopId: string,
  { inspectedOn, result, note, photos }: NewInspection,
  onProgress?: (part: number) => void
): Promise<Inspection> => {
  const form = new FormData();
  form.append('inspectedOn', inspectedOn);
  form.append('result', result);
  form.append('note', note);
  for (const photo of photos) form.append('photo', photo);
  return upload<Inspection>(`/api/certifications/${shopId}/inspections`, form, onProgress);
};
