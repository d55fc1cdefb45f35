import { api, ok } from '$lib/api/client';

export const readNotifications = (cursor: string | undefined) =>
  ok(api.GET('/api/notifications', { params: { query: { cursor } } }));

/** Marks these as read, or all without ids. */
export const markRead = (ids?: string[]) => ok(api.POST('/api/notifications/read', { body: { ids } }));

export const countUnread = () => ok(api.GET('/api/notifications/unread'));
