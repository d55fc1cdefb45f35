import type { zh } from './words.zh';

type Detail = Record<string, unknown>;

const number = (detail: Detail): string => String(detail.number ?? '');

export const en: typeof zh = {
  title: 'Notifications',
  empty: 'No notifications yet',
  emptyDetail: 'News of your orders, certification and requests will stand here.',
  readAll: 'Mark all as read',
  unread: 'Unread',
  kinds: {
    order_placed: (d) => `New order ${number(d)}`,
    order_confirmed: (d) => `Order ${number(d)} is confirmed`,
    order_declined: (d) => `Order ${number(d)} was declined`,
    order_cancelled: (d) => `Order ${number(d)} was cancelled`,
    order_ready: (d) => `Order ${number(d)} is ready`,
    order_loaded: (d) => `Order ${number(d)} is on the way`,
    order_received: (d) => `Order ${number(d)} was received`,
    order_invoiced: (d) => `Order ${number(d)} has its invoice`,
    shop_submitted: () => 'A shop asks for certification',
    shop_decided: () => 'The certification has an answer',
    supplier_applied: () => 'A supplier applied',
    supplier_decided: () => 'The application has an answer',
    request_posted: () => 'A new purchase request',
    quote_given: () => 'A quote for your request',
    quote_withdrawn: () => 'A supplier withdrew a quote',
    quote_accepted: () => 'Your quote was accepted',
    request_withdrawn: () => 'The request was withdrawn',
    price_list_imported: () => 'The price list is imported'
  },
  other: 'Something new'
};
