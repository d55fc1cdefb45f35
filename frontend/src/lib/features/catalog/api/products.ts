import { api, ok } from '$lib/api/client';

export const getProduct = (id: string) => ok(api.GET('/api/products/{id}', { params: { path: { id } } }));

/** Newest first, of one category or all. */
export const browse = (category: string | undefined) => (cursor: string | undefined) =>
  ok(api.GET('/api/products', { params: { query: { category, cursor } } }));

export const getCategories = () => ok(api.GET('/api/categories'));
