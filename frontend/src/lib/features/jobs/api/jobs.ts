import { api, ok } from '$lib/api/client';
import type { JobKind, JobRequest, JobSchedule, JobView, Page, Refusal } from '$lib/api/types';

export const readJobs = (kind: JobKind | undefined, cursor?: string): Promise<Page<JobView>> =>
  ok(api.GET('/api/jobs', { params: { query: { kind, cursor, limit: 50 } } }));

export const readJob = (id: string): Promise<JobView> => ok(api.GET('/api/jobs/{id}', { params: { path: { id } } }));

/** What a job left out, and why. */
export const readJobRefusals = (id: string, cursor?: string): Promise<Page<Refusal>> =>
  ok(api.GET('/api/jobs/{id}/refusals', { params: { path: { id }, query: { cursor, limit: 100 } } }));

/** Without a line, manifests are made for every line. */
export const startJob = (body: JobRequest): Promise<JobView> => ok(api.POST('/api/jobs', { body }));

export const readSchedules = (): Promise<JobSchedule[]> => ok(api.GET('/api/job-schedules'));

export const saveSchedule = (kind: JobKind, cron: string, enabled: boolean): Promise<JobSchedule> =>
  ok(api.PUT('/api/job-schedules/{kind}', { params: { path: { kind } }, body: { cron, enabled } }));
