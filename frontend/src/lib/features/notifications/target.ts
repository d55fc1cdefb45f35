import type { NotificationView, Role } from '$lib/api/types';

type Routes = Partial<Record<string, (id: string) => string>>;

const shop: Routes = {
  order: (id) => `/shop/orders/${id}`,
  purchase_request: (id) => `/shop/requests/${id}`,
  shop: () => '/shop/certification'
};
const supplier: Routes = {
  order: (id) => `/supplier/orders?open=${id}`,
  purchase_request: (id) => `/supplier/requests?open=${id}`,
  price_list: (id) => `/supplier/price-lists/${id}`,
  supplier: () => '/supplier/company'
};
const staff: Routes = {
  order: (id) => `/staff/orders?open=${id}`,
  purchase_request: (id) => `/staff/requests?open=${id}`,
  shop: (id) => `/staff/certifications/${id}`,
  supplier: (id) => `/staff/suppliers?status=all&open=${id}`
};
const routes: Record<Role, Routes> = { retailer: shop, supplier, staff, administrator: staff };

/** Where somebody of a role sees what a notification is about. */
export const target = ({ subjectType, subjectId }: NotificationView, role: Role): string | undefined =>
  routes[role][subjectType]?.(subjectId);
