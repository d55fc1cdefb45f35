/** The nouns of trading: price lists, cart, orders and purchasing. Taken through `types.ts`. */
import type { DocumentView, JobView } from './work-types';
import type { CartProblem, OrderAction, OrderStatus, PriceListStatus, QuoteStatus, RequestStatus } from './types';

// Price lists
export type PriceListView = {
  id: string;
  fileName: string;
  uploadedAt: string;
  status: PriceListStatus;
  encoding?: string | null;
  headings?: string[] | null;
  sample?: string[][] | null;
  mapping?: Record<string, number> | null;
  created: number;
  changed: number;
  unchanged: number;
  job?: JobView | null;
};
export type Refusal = {
  line: number;
  field: string;
  value: string;
  reason: string;
  accepted: string;
  source: string[];
};

// Cart
export type CartLine = {
  offerId: string;
  productId: string;
  name: string;
  specification: string;
  picture?: string | null;
  packUnit: string;
  baseUnit: string;
  packQuantity: string;
  packs: number;
  price?: string | null;
  tierMinPacks?: number | null;
  gross?: string | null;
  minimumPacks: number;
  multiplePacks: number;
  availablePacks?: number | null;
  problem?: CartProblem | null;
};
export type CartGroup = {
  supplierId: string;
  supplierName: string;
  deliveryDate?: string | null;
  cutoffAt?: string | null;
  gross?: string | null;
  lines: CartLine[];
};
export type CartView = {
  groups: CartGroup[];
  gross?: string | null;
  net?: string | null;
  tax?: string | null;
  orderable: boolean;
  problems: string[];
};

// Orders
export type CheckoutLine = { offerId: string; packs: number; price: string };
export type CheckoutView = { id: string; orders: OrderSummary[] };
export type OrderSummary = {
  id: string;
  number: string;
  shopId: string;
  shopName: string;
  supplierId: string;
  supplierName: string;
  status: OrderStatus;
  gross: string;
  lineCount: number;
  deliveryLineId: string;
  deliveryDate: string;
  placedAt: string;
  version: number;
};
export type OrderLine = {
  lineNo: number;
  productId?: string | null;
  gtin?: string | null;
  name: string;
  specification: string;
  packUnit: string;
  baseUnit: string;
  packQuantity: string;
  packs: number;
  confirmedPacks?: number | null;
  shortReason?: string | null;
  receivedQuantity?: string | null;
  differenceReason?: string | null;
  price: string;
  vatRate: string;
  gross: string;
  net: string;
  tax: string;
};
export type OrderEvent = {
  fromStatus?: OrderStatus | null;
  toStatus: OrderStatus;
  reason?: string | null;
  actorName?: string | null;
  at: string;
};
export type OrderView = OrderSummary & {
  net: string;
  tax: string;
  note: string;
  townshipCode: string;
  address: string;
  contactName: string;
  contactPhone: string;
  fromQuote: boolean;
  lines: OrderLine[];
  events: OrderEvent[];
  documents: DocumentView[];
  allowed: OrderAction[];
};

// Purchasing
export type NewRequest = {
  productId?: string | null;
  description: string;
  quantity: string;
  unit: string;
  targetPrice?: string | null;
  neededBy: string;
  deadline: string;
  note?: string | null;
};
export type NewQuote = {
  offerId?: string | null;
  description: string;
  packUnit: string;
  baseUnit: string;
  packQuantity: string;
  packs: number;
  price: string;
  vatRate: string;
  validUntil: string;
  note?: string | null;
};
export type QuoteView = {
  id: string;
  supplierId: string;
  supplierName: string;
  offerId?: string | null;
  description: string;
  packUnit: string;
  baseUnit: string;
  packQuantity: string;
  packs: number;
  price: string;
  basePrice: string;
  gross: string;
  vatRate: string;
  validUntil: string;
  note: string;
  status: QuoteStatus;
  revision: number;
  quotedAt: string;
};
export type RequestView = {
  id: string;
  productId?: string | null;
  description: string;
  quantity: string;
  unit: string;
  targetPrice?: string | null;
  neededBy: string;
  deadline: string;
  townshipCode: string;
  note: string;
  status: RequestStatus;
  createdAt: string;
  shopName?: string | null;
  quoteCount?: number | null;
  quotes: QuoteView[];
  orderId?: string | null;
  version: number;
};
