import { api, ifMatch, ok } from '$lib/api/client';
import type { Page, SupplierDecision, SupplierStatus, SupplierView } from '$lib/api/types';

export const readOwn = (): Promise<SupplierView> => ok(api.GET('/api/supplier'));

export type SupplierFields = {
  name: string;
  creditCode: string;
  foodLicence: string;
  contactName: string;
  contactPhone: string;
  address: string;
};

/** Saves the own company over the version that was read; one that was sent back is submitted again by it. */
export const saveOwn = (supplier: SupplierView, fields: SupplierFields): Promise<SupplierView> =>
  ok(
    api.PUT('/api/supplier', {
      params: { header: ifMatch(supplier.version) },
      body: { ...fields, foodLicence: fields.foodLicence.trim() || null }
    })
  );

export const readSuppliers = (status: SupplierStatus | undefined, cursor?: string): Promise<Page<SupplierView>> =>
  ok(api.GET('/api/suppliers', { params: { query: { status, cursor, limit: 100 } } }));

export const readSupplier = (id: string): Promise<SupplierView> =>
  ok(api.GET('/api/suppliers/{id}', { params: { path: { id } } }));

/** Decides over the version that was read; the supplier reads the reason. */
export const decideSupplier = (
  supplier: SupplierView,
  decision: SupplierDecision,
  reason: string
): Promise<SupplierView> =>
  ok(
    api.POST('/api/suppliers/{id}/decision', {
      params: { path: { id: supplier.id }, header: ifMatch(supplier.version) },
      body: { decision, ...(reason === '' ? {} : { reason }) }
    })
  );
