/**
 * The nouns of the API by their short names. Everything outside this folder takes them from here.
 * Ids are UUIDs, money and quantities decimal strings, times ISO 8601, dates YYYY-MM-DD.
 */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Page<T> = Pick<Schemas['PageOrderSummary'], 'next'> & { items: T[] };

// Accounts
export type SessionView = Schemas['SessionView'];
export type Locale = SessionView['locale'];
export type Role = SessionView['role'];
export type SignIn = Schemas['SignIn'];
export type DemoAccount = Schemas['DemoAccount'];
export type StaffView = Schemas['StaffView'];
export type NewStaff = Schemas['AppointStaff'];
export type AuditEntry = Schemas['AuditEntry'];

// Places
export type Township = Schemas['Township'];
export type DeliveryLine = Schemas['DeliveryLine'];

// Suppliers
export type Check = Schemas['Check'];
export type SupplierView = Schemas['SupplierView'];
export type SupplierStatus = SupplierView['status'];
export type SupplierDecision = Schemas['DecideOnSupplier']['decision'];

// Certification
export type ShopView = Schemas['ShopView'];
export type ShopStatus = ShopView['status'];
export type FoodPermitKind = ShopView['foodPermitKind'];
export type SaveShop = Schemas['SaveShop'];
export type ShopDocument = Schemas['ShopDocument'];
export type ShopDocumentKind = ShopDocument['kind'];
export type Decision = Schemas['DecisionView'];
export type CertificationDecision = Decision['decision'];
export type CertificationItem = Schemas['CertificationItem'];
export type CertificationView = Schemas['CertificationView'];
export type Inspection = Schemas['Inspection'];

// Catalogue
export type Category = Schemas['Category'];
export type VatRate = Schemas['VatRate'];
export type OfferView = Schemas['OfferView'];
export type ProductView = Schemas['ProductView'];
export type OwnOffer = Schemas['OwnOffer'];
export type ChangeOffer = Schemas['ChangeOffer'];
export type SearchResult = Schemas['SearchView'];

// Price lists
export type PriceListView = Schemas['PriceListView'];
export type PriceListStatus = PriceListView['status'];
export type Refusal = Schemas['Refusal'];

// Cart and orders
export type CartView = Schemas['CartView'];
export type CartGroup = Schemas['CartGroup'];
export type CartLine = Schemas['CartLine'];
export type CheckoutLine = Schemas['OrderedLine'];
export type CheckoutView = Schemas['CheckoutView'];
export type OrderSummary = Schemas['OrderSummary'];
export type OrderView = Schemas['OrderView'];
export type OrderStatus = OrderView['status'];
export type OrderLine = Schemas['OrderLineView'];
export type OrderEvent = Schemas['OrderEvent'];
export type Confirmation = Schemas['ConfirmOrder'];
export type ReceivedLine = Schemas['CountedLine'];

// Purchasing
export type NewRequest = Schemas['PostRequest'];
export type RequestView = Schemas['RequestView'];
export type RequestStatus = RequestView['status'];
export type NewQuote = Schemas['PutQuote'];
export type QuoteView = Schemas['QuoteView'];
export type QuoteStatus = QuoteView['status'];

// Jobs, papers, figures and what happens
export type JobView = Schemas['JobView'];
export type JobKind = JobView['kind'];
export type JobStatus = JobView['status'];
export type JobRequest = Schemas['RequestJob'];
export type JobSchedule = Schemas['JobSchedule'];
export type DocumentView = Schemas['DocumentView'];
export type DocumentKind = DocumentView['kind'];
export type Figures = Schemas['StaffFigures'];
export type SupplierFigures = Schemas['SupplierFigures'];
export type DayFigure = Schemas['DayFigure'];
export type NotificationView = Schemas['NotificationView'];
export type LiveEvent = Schemas['LiveEvent'];
export type LiveType = LiveEvent['type'];
