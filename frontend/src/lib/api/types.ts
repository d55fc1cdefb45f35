/**
 * The nouns of the API. Everything outside this folder takes them from here.
 * Ids are UUIDs, money and quantities decimal strings, times ISO 8601, dates YYYY-MM-DD.
 */
export type Locale = 'zh-CN' | 'en';
export type Role = 'retailer' | 'supplier' | 'staff' | 'administrator';
export type ShopStatus = 'draft' | 'submitted' | 'more_wanted' | 'approved' | 'rejected' | 'suspended';
export type SupplierStatus = 'applied' | 'returned' | 'approved' | 'suspended';
export type FoodPermitKind = 'licence' | 'filing' | 'none';
export type PositionSource = 'gps' | 'township';
export type ShopDocumentKind = 'business_licence' | 'food_permit' | 'shop_front' | 'shop_inside';
export type CertificationDecision = 'approve' | 'reject' | 'ask_more' | 'suspend';
export type InspectionResult = 'passed' | 'failed';
export type SupplierDecision = 'approve' | 'return' | 'suspend';
export type Availability = 'available' | 'few' | 'none';
export type PriceListStatus = 'uploaded' | 'needs_mapping' | 'imported' | 'failed';
export type CartProblem = 'unlisted' | 'out_of_stock' | 'below_minimum' | 'not_a_multiple';
export type OrderStatus =
  'placed' | 'confirmed' | 'partly_confirmed' | 'declined' | 'cancelled' | 'ready' | 'loaded' | 'received' | 'closed';
export type OrderAction = 'confirm' | 'ready' | 'cancel' | 'receive';
export type RequestStatus = 'open' | 'accepted' | 'withdrawn' | 'lapsed';
export type QuoteStatus = 'standing' | 'accepted' | 'withdrawn' | 'declined';
export type JobKind = 'price_list_import' | 'manifests' | 'invoices' | 'reindex';
export type JobStatus = 'requested' | 'running' | 'completed' | 'failed';
export type DocumentKind = 'invoice' | 'delivery_note' | 'manifest';
export type LiveType = 'order' | 'job' | 'price_list' | 'purchase_request' | 'shop' | 'supplier' | 'notification';

export type Page<T> = { items: T[]; next?: string | null };

// Accounts
export type SessionView = {
  accountId: string;
  name: string;
  phone: string;
  role: Role;
  locale: Locale;
  shopId?: string | null;
  supplierId?: string | null;
  shopStatus?: ShopStatus | null;
  supplierStatus?: SupplierStatus | null;
  certified: boolean;
  demo: boolean;
};
export type SignIn = {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent?: string | null;
  address?: string | null;
  current: boolean;
};
export type DemoAccount = { role: Role; name: string; phone: string; password: string };
export type StaffView = { id: string; name: string; phone: string; role: Role; disabled: boolean };
export type AuditEntry = {
  id: number;
  at: string;
  actorName?: string | null;
  action: string;
  subjectType: string;
  subjectId?: string | null;
  detail: Record<string, unknown>;
};

// Places
export type Township = {
  code: string;
  nameZh: string;
  nameEn: string;
  countyZh: string;
  countyEn: string;
  latitude: number;
  longitude: number;
  deliveryLineId?: string | null;
};
export type DeliveryLine = {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
  weekdays: number[];
  cutoff: string;
  timeZone: string;
  vehicle: string;
  capacityKg: number | string;
  nextDates: string[];
  townships: string[];
};

// Suppliers
export type Check = { name: string; result: 'ok' | 'warning' | 'missing'; detail?: string | null };
export type SupplierView = {
  id: string;
  code: string;
  name: string;
  creditCode: string;
  foodLicence?: string | null;
  contactName: string;
  contactPhone: string;
  address: string;
  status: SupplierStatus;
  reason?: string | null;
  appliedAt: string;
  decidedAt?: string | null;
  version: number;
  checks: Check[];
};

// Certification
export type ShopDocument = {
  id: string;
  kind: ShopDocumentKind;
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  uploadedAt: string;
};
export type Decision = { decision: CertificationDecision; reason: string; decidedBy: string; decidedAt: string };
export type ShopView = {
  id: string;
  name: string;
  registrationNumber?: string | null;
  foodPermitKind: FoodPermitKind;
  foodPermit?: string | null;
  permitExpiresOn?: string | null;
  townshipCode?: string | null;
  address: string;
  latitude?: number | null;
  longitude?: number | null;
  positionSource?: PositionSource | null;
  contactName: string;
  contactPhone: string;
  status: ShopStatus;
  submittedAt?: string | null;
  version: number;
  documents: ShopDocument[];
  decisions: Decision[];
  checks: Check[];
};
export type CertificationItem = {
  shopId: string;
  name: string;
  townshipCode?: string | null;
  status: ShopStatus;
  submittedAt?: string | null;
  contactName: string;
  warnings: number;
};
export type Inspection = {
  id: string;
  inspectedBy: string;
  inspectedOn: string;
  result: InspectionResult;
  note: string;
  photos: { fileId: string; name: string }[];
};
export type CertificationView = ShopView & {
  accountName: string;
  accountPhone: string;
  inspections: Inspection[];
  audit: AuditEntry[];
};

// Catalogue
export type Category = { code: string; parentCode?: string | null; nameZh: string; nameEn: string };
export type VatRate = { code: string; nameZh: string; nameEn: string; rate: string };
export type Barcode = { gtin: string; packUnit: string; baseQuantity: string };
export type Tier = { minPacks: number; price: string; basePrice: string };
export type OfferView = {
  id: string;
  supplierId: string;
  supplierName: string;
  packUnit: string;
  packQuantity: string;
  price?: string | null;
  basePrice?: string | null;
  tiers: Tier[];
  minimumPacks: number;
  multiplePacks: number;
  availability: Availability;
  availablePacks?: number | null;
  deliveryDate?: string | null;
  cutoffAt?: string | null;
  vatRate: string;
};
export type ProductView = {
  id: string;
  name: string;
  brand: string;
  specification: string;
  baseUnit: string;
  categoryCode?: string | null;
  picture?: string | null;
  barcodes: Barcode[];
  offers: OfferView[];
};
export type BarcodeResolution = {
  gtin: string;
  kind: 'shared' | 'in_store';
  packUnit: string;
  baseQuantity: string;
  product: ProductView;
};
export type OwnOffer = {
  id: string;
  productId: string;
  productName: string;
  specification: string;
  gtin?: string | null;
  packUnit: string;
  baseUnit: string;
  packQuantity: string;
  price: string;
  tiers: { minPacks: number; price: string }[];
  minimumPacks: number;
  multiplePacks: number;
  vatRate: string;
  listed: boolean;
  onHand: string;
  reserved: string;
  version: number;
};
export type SearchResult = {
  query: string;
  total: number;
  items: ProductView[];
  next?: string | null;
  barcode?: { valid: boolean; suggestions: string[] } | null;
};

export * from './trade-types';
export * from './work-types';
