import { api, ifMatch, ok } from '$lib/api/client';
import type { ShopDocument, ShopDocumentKind, ShopView } from '$lib/api/types';
import { upload, type OnProgress } from '$lib/api/upload';
import type { ShopFields } from '../shop-fields';

export const readShop = () => ok(api.GET('/api/shop'));

/** Saves a draft over the version that was read. */
export const saveShop = (version: number, body: ShopFields): Promise<ShopView> =>
  ok(api.PUT('/api/shop', { params: { header: ifMatch(version) }, body }));

export const submitShop = (version: number): Promise<ShopView> =>
  ok(api.POST('/api/shop/submission', { params: { header: ifMatch(version) } }));

export const addDocument = (kind: ShopDocumentKind, file: File, onProgress: OnProgress): Promise<ShopDocument> => {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', file);
  return upload<ShopDocument>('/api/shop/documents', form, onProgress);
};

export const removeDocument = (id: string) => ok(api.DELETE('/api/shop/documents/{id}', { params: { path: { id } } }));
