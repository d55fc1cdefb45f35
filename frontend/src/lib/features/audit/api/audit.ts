import { api, ok } from '$lib/api/client';
import type { AuditEntry, Page } from '$lib/api/types';

/** The log, newest first; of one kind of subject or one subject. */
export const readAudit = (
  subjectType: string | undefined,
  subjectId: string | undefined,
  cursor?: string
): Promise<Page<AuditEntry>> =>
  ok(api.GET('/api/audit', { params: { query: { subjectType, subjectId, cursor, limit: 100 } } }));
