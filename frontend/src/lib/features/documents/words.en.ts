import type { zh } from './words.zh';

export const en: typeof zh = {
  title: 'Papers',
  kinds: { invoice: 'Invoice', delivery_note: 'Delivery note', manifest: 'Manifest' },
  all: 'All',
  empty: 'No papers yet',
  emptyDetail: 'Delivery notes are made when goods are loaded, invoices once they are received.',
  open: 'Open',
  notReady: 'Being made',
  order: (number) => `Order ${number}`
};
