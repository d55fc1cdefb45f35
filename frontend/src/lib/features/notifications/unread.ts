import { Resource } from '$lib/data/resource.svelte';
import { countUnread } from './api/notifications';

/** How many notifications nobody has read yet; a workspace's frame reads it and keeps it fresh. */
export const unread = new Resource(countUnread);
