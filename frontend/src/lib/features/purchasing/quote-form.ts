import type { NewQuote, QuoteView, RequestView } from '$lib/api/types';
import { localInput, momentOf } from '$lib/format/dates';
import { units } from '$lib/format/number';

/** What is typed: text, until it is right. `validUntil` is by the trade's clock, YYYY-MM-DDTHH:MM. */
export type QuoteForm = {
  description: string;
  packUnit: string;
  baseUnit: string;
  packQuantity: string;
  packs: string;
  price: string;
  vatRate: string;
  validUntil: string;
  note: string;
};

export type QuoteError = 'text' | 'quantity' | 'packs' | 'price' | 'past';

const QUANTITY = /^\d{1,9}(\.\d{1,3})?$/;
const PRICE = /^\d{1,7}(\.\d{1,4})?$/;

const positive = (text: string, form: RegExp): boolean => form.test(text) && units(text) > 0n;

/** The form as it opens: the own quote if there is one, else what the request tells. */
export const quoteFormOf = (request: RequestView, quote: QuoteView | undefined): QuoteForm => ({
  description: quote?.description ?? request.description,
  packUnit: quote?.packUnit ?? request.unit,
  baseUnit: quote?.baseUnit ?? request.unit,
  packQuantity: quote?.packQuantity ?? '1',
  packs: quote ? String(quote.packs) : /^\d+$/.test(request.quantity) ? request.quantity : '',
  price: quote?.price ?? '',
  vatRate: quote?.vatRate ?? '0.13',
  validUntil: localInput(quote?.validUntil ?? request.deadline),
  note: quote?.note ?? ''
});

/** The first thing wrong with each field. */
export const quoteErrors = (form: QuoteForm, now: Date): Partial<Record<keyof QuoteForm, QuoteError>> => {
  const until = Date.parse(momentOf(form.validUntil) ?? '');
  const checks: [keyof QuoteForm, QuoteError, boolean][] = [
    ['description', 'text', form.description.trim() !== ''],
    ['packUnit', 'text', form.packUnit.trim() !== ''],
    ['baseUnit', 'text', form.baseUnit.trim() !== ''],
    ['packQuantity', 'quantity', positive(form.packQuantity.trim(), QUANTITY)],
    ['packs', 'packs', /^[1-9]\d{0,6}$/.test(form.packs.trim()) && Number(form.packs) <= 1_000_000],
    ['price', 'price', positive(form.price.trim(), PRICE)],
    ['validUntil', 'past', until > now.getTime()]
  ];
  return Object.fromEntries(checks.filter(([, , right]) => !right).map(([field, error]) => [field, error]));
};

/** What is sent. Call it only for a form without errors. */
export const quoteOf = (form: QuoteForm, offerId?: string | null): NewQuote => ({
  ...(offerId ? { offerId } : {}),
  description: form.description.trim(),
  packUnit: form.packUnit.trim(),
  baseUnit: form.baseUnit.trim(),
  packQuantity: form.packQuantity.trim(),
  packs: Number(form.packs),
  price: form.price.trim(),
  vatRate: form.vatRate,
  validUntil: momentOf(form.validUntil) ?? '',
  note: form.note.trim()
});
