import { only } from '$lib/session/guard';

export const load = ({ url }: { url: URL }): Promise<void> => only(['administrator'], url);
