import { api, ifMatch, ok } from '$lib/api/client';
import type { Confirmation, OrderStatus, OrderSummary, OrderView, Page } from '$lib/api/types';

/** Which orders to read: of any status, line and day unless they are named. */
export type OrderFilter = {
  status?: OrderStatus[];
  deliveryLineId?: string;
  deliveryDate?: string;
  oldestFirst?: boolean;
};

type Versioned = { id: string; version: number };

const over = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const readDeskOrders = (filter: OrderFilter, cursor?: string): Promise<Page<OrderSummary>> =>
  ok(api.GET('/api/orders', { params: { query: { ...filter, cursor, limit: 100 } } }));

/** Answers an order over the version that was read: without lines the whole order. */
export const confirmOrder = (order: Versioned, confirmation: Confirmation = {}): Promise<OrderView> =>
  ok(api.POST('/api/orders/{id}/confirmation', { params: over(order), body: confirmation }));

export const markReady = (order: Versioned): Promise<OrderView> =>
  ok(api.POST('/api/orders/{id}/readiness', { params: over(order) }));
