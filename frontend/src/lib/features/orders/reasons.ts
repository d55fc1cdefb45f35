import { dictionary } from '$lib/i18n/dictionary';

/** Reasons that the system gives, by code; everything else was written by a person. */
const given = dictionary(
  { nothing_received: '没有收到任何货，不开销售单' },
  { nothing_received: 'Nothing was received: there is no invoice' }
);

/** Why something happened to an order, as it is shown. */
export const reasonSaid = (reason: string): string => (given as Record<string, string>)[reason] ?? reason;
