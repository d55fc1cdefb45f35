/** Every route with what goes in and what comes out, in the shape that openapi-fetch reads. */
import type * as t from './types';

type Paged = { cursor?: string; limit?: number };
type Id = { id: string };
type Version = { 'If-Match': string };
type Json<T> = { content: { 'application/json': T } };
type Op<Out, Params extends object = object, In = never> = {
  parameters: Omit<{ query?: never; header?: never; path?: never; cookie?: never }, keyof Params> & Params;
  responses: { 200: Json<Out>; default: { content: { 'application/problem+json': unknown } } };
} & ([In] extends [never] ? { requestBody?: never } : { requestBody: Json<In> });
type List<T, Filter = object> = Op<t.Page<T>, { query?: Filter & Paged }>;
type One<T> = Op<T, { path: Id }>;
type Edit<T, In> = Op<T, { path: Id; header: Version }, In>;

type ShopFields = Omit<t.ShopView, 'id' | 'status' | 'submittedAt' | 'version' | 'documents' | 'decisions' | 'checks'>;
type SupplierFields = Pick<
  t.SupplierView,
  'name' | 'creditCode' | 'foodLicence' | 'contactName' | 'contactPhone' | 'address'
>;
type OfferFields = Pick<t.OwnOffer, 'price' | 'minimumPacks' | 'multiplePacks' | 'vatRate' | 'listed' | 'tiers'> & {
  onHandPacks: number | null;
};
type Application = Omit<SupplierFields, 'contactPhone'> & { phone: string; password: string; locale?: t.Locale };
type Credentials = { phone: string; password: string };

export interface paths {
  '/api/accounts': { post: Op<t.SessionView, object, Credentials & { name: string; locale?: t.Locale }> };
  '/api/session': {
    get: Op<t.SessionView | undefined>;
    post: Op<t.SessionView, object, Credentials>;
    delete: Op<undefined>;
  };
  '/api/sessions': { get: Op<t.SignIn[]> };
  '/api/sessions/{id}': { delete: One<undefined> };
  '/api/account': { put: Op<t.SessionView, object, { name: string; locale: t.Locale }> };
  '/api/account/password': { put: Op<undefined, object, { current: string; next: string }> };
  '/api/demo-accounts': { get: Op<t.DemoAccount[]> };
  '/api/staff': {
    get: Op<t.StaffView[]>;
    post: Op<t.StaffView, object, Credentials & { name: string; role: t.Role }>;
  };
  '/api/staff/{id}': { put: Op<t.StaffView, { path: Id }, { disabled: boolean }> };
  '/api/audit': { get: List<t.AuditEntry, { subjectType?: string; subjectId?: string }> };
  '/api/townships': { get: Op<t.Township[]> };
  '/api/delivery-lines': { get: Op<t.DeliveryLine[]> };
  '/api/supplier-applications': { post: Op<t.SessionView, object, Application> };
  '/api/supplier': {
    get: Op<t.SupplierView>;
    put: Op<t.SupplierView, { header: Version }, SupplierFields>;
  };
  '/api/suppliers': { get: List<t.SupplierView, { status?: t.SupplierStatus }> };
  '/api/suppliers/{id}': { get: One<t.SupplierView> };
  '/api/suppliers/{id}/decision': {
    post: Edit<t.SupplierView, { decision: t.SupplierDecision; reason?: string }>;
  };
  '/api/shop': { get: Op<t.ShopView>; put: Op<t.ShopView, { header: Version }, ShopFields> };
  '/api/shop/documents/{id}': { delete: One<undefined> };
  '/api/shop/submission': { post: Op<t.ShopView, { header: Version }> };
  '/api/certifications': { get: List<t.CertificationItem, { status?: t.ShopStatus }> };
  '/api/certifications/{shopId}': { get: Op<t.CertificationView, { path: { shopId: string } }> };
  '/api/certifications/{shopId}/decision': {
    post: Op<
      t.CertificationView,
      { path: { shopId: string }; header: Version },
      { decision: t.CertificationDecision; reason: string }
    >;
  };
  '/api/categories': { get: Op<t.Category[]> };
  '/api/vat-rates': { get: Op<t.VatRate[]> };
  '/api/products/{id}': { get: One<t.ProductView> };
  '/api/products': { get: List<t.ProductView, { category?: string }> };
  '/api/barcodes/{code}': { get: Op<t.BarcodeResolution, { path: { code: string } }> };
  '/api/offers': { get: List<t.OwnOffer, { q?: string }> };
  '/api/offers/{id}': { put: Edit<t.OwnOffer, OfferFields> };
  '/api/price-lists': { get: List<t.PriceListView> };
  '/api/price-lists/{id}': { get: One<t.PriceListView> };
  '/api/price-lists/{id}/mapping': {
    put: Op<t.PriceListView, { path: Id }, { mapping: Record<string, number> }>;
  };
  '/api/price-lists/{id}/refusals': { get: Op<t.Page<t.Refusal>, { path: Id; query?: Paged }> };
  '/api/search': { get: Op<t.SearchResult, { query: { q: string } & Paged }> };
  '/api/cart': { get: Op<t.CartView> };
  '/api/cart/lines/{offerId}': {
    put: Op<t.CartView, { path: { offerId: string } }, { packs: number }>;
    delete: Op<t.CartView, { path: { offerId: string } }>;
  };
  '/api/checkouts': {
    post: Op<t.CheckoutView, { header: { 'Idempotency-Key': string } }, { lines: t.CheckoutLine[]; note?: string }>;
  };
  '/api/orders': {
    get: List<
      t.OrderSummary,
      {
        status?: t.OrderStatus | t.OrderStatus[];
        deliveryLineId?: string;
        deliveryDate?: string;
        oldestFirst?: boolean;
      }
    >;
  };
  '/api/orders/{id}': { get: One<t.OrderView> };
  '/api/orders/{id}/confirmation': {
    post: Edit<t.OrderView, { lines?: { lineNo: number; packs: number; reason?: string }[] }>;
  };
  '/api/orders/{id}/readiness': { post: Edit<t.OrderView, never> };
  '/api/orders/{id}/cancellation': { post: Edit<t.OrderView, { reason: string }> };
  '/api/orders/{id}/receipt': {
    post: Edit<t.OrderView, { lines: { lineNo: number; quantity: string; reason?: string }[] }>;
  };
  '/api/purchase-requests': {
    get: List<t.RequestView, { status?: t.RequestStatus }>;
    post: Op<t.RequestView, object, t.NewRequest>;
  };
  '/api/purchase-requests/{id}': { get: One<t.RequestView> };
  '/api/purchase-requests/{id}/withdrawal': { post: One<t.RequestView> };
  '/api/purchase-requests/{id}/quote': {
    put: Op<t.QuoteView, { path: Id }, t.NewQuote>;
    delete: One<undefined>;
  };
  '/api/purchase-requests/{id}/acceptance': {
    post: Op<t.OrderView, { path: Id }, { quoteId: string; revision: number }>;
  };
  '/api/jobs': {
    get: List<t.JobView, { kind?: t.JobKind }>;
    post: Op<t.JobView, object, { kind: t.JobKind; deliveryLineId?: string; date?: string }>;
  };
  '/api/jobs/{id}': { get: One<t.JobView> };
  '/api/jobs/{id}/refusals': { get: Op<t.Page<t.Refusal>, { path: Id; query?: Paged }> };
  '/api/job-schedules': { get: Op<t.JobSchedule[]> };
  '/api/job-schedules/{kind}': {
    put: Op<t.JobSchedule, { path: { kind: t.JobKind } }, { cron: string; enabled: boolean }>;
  };
  '/api/documents': { get: List<t.DocumentView, { kind?: t.DocumentKind }> };
  '/api/figures': { get: Op<t.Figures> };
  '/api/supplier-figures': { get: Op<t.SupplierFigures> };
  '/api/notifications': { get: List<t.NotificationView> };
  '/api/notifications/read': { post: Op<undefined, object, { ids?: string[] }> };
  '/api/notifications/unread': { get: Op<{ count: number }> };
}
