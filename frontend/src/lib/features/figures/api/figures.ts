import { api, ok } from '$lib/api/client';
import type { Figures, SupplierFigures } from '$lib/api/types';

export const readFigures = (): Promise<Figures> => ok(api.GET('/api/figures'));

export const readSupplierFigures = (): Promise<SupplierFigures> => ok(api.GET('/api/supplier-figures'));
