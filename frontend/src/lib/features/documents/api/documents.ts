import { api, ok } from '$lib/api/client';
import type { DocumentKind } from '$lib/api/types';

export const readDocuments = (kind: DocumentKind | undefined, limit?: number) => (cursor: string | undefined) =>
  ok(api.GET('/api/documents', { params: { query: { kind, cursor, limit } } }));
