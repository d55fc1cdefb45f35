import { api, ok } from '$lib/api/client';
import type { NewStaff, StaffView } from '$lib/api/types';

export const readStaff = (): Promise<StaffView[]> => ok(api.GET('/api/staff'));

export const addStaff = (body: NewStaff): Promise<StaffView> => ok(api.POST('/api/staff', { body }));

/** Disables an account, which ends its sessions at once, or lets it in again. */
export const disableStaff = (id: string, disabled: boolean): Promise<StaffView> =>
  ok(api.PUT('/api/staff/{id}', { params: { path: { id } }, body: { disabled } }));
