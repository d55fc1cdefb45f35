import { api, ifMatch, ok } from '$lib/api/client';
import type { OrderStatus, OrderView, ReceivedLine } from '$lib/api/types';

type Seen = Pick<OrderView, 'id' | 'version'>;

const edit = ({ id, version }: Seen) => ({ path: { id }, header: ifMatch(version) });

/** Newest first, of one status or all. */
export const readOrders = (status: OrderStatus | undefined) => (cursor: string | undefined) =>
  ok(api.GET('/api/orders', { params: { query: { status: status && [status], cursor } } }));

export const readOrder = (id: string) => ok(api.GET('/api/orders/{id}', { params: { path: { id } } }));

export const cancelOrder = (order: Seen, reason: string) =>
  ok(api.POST('/api/orders/{id}/cancellation', { params: edit(order), body: { reason } }));

/** Says what arrived of each line, in base units, and why where it is less than what was confirmed. */
export const receiveOrder = (order: Seen, lines: ReceivedLine[]) =>
  ok(api.POST('/api/orders/{id}/receipt', { params: edit(order), body: { lines } }));
