import { api, ok } from '$lib/api/client';
import type { DeliveryLine, Township } from '$lib/api/types';

export const readLines = (): Promise<DeliveryLine[]> => ok(api.GET('/api/delivery-lines'));

export const readTownships = (): Promise<Township[]> => ok(api.GET('/api/townships'));
