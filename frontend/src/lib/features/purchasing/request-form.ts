import type { NewRequest } from '$lib/api/types';
import { dayOf, momentOf, plusDays } from '$lib/format/dates';

/** What somebody fills in; every field is text until it is sent. */
export type RequestForm = {
  productId: string;
  description: string;
  quantity: string;
  unit: string;
  targetPrice: string;
  neededBy: string;
  /** Local time of the trade, as the browser's field has it: 2026-03-06T18:00. */
  deadline: string;
  note: string;
};

/** A form with times that usually suit: quotes until tomorrow evening, goods within five days. */
export const freshForm = (now = new Date()): RequestForm => {
  const today = dayOf(now);
  return {
    productId: '',
    description: '',
    quantity: '',
    unit: '箱',
    targetPrice: '',
    neededBy: plusDays(today, 5),
    deadline: `${plusDays(today, 1)}T18:00`,
    note: ''
  };
};

/** What is sent. The server judges it. */
export const toRequest = (form: RequestForm): NewRequest => ({
  description: form.description.trim(),
  quantity: form.quantity.trim(),
  unit: form.unit.trim(),
  neededBy: form.neededBy,
  deadline: momentOf(form.deadline) ?? '',
  ...(form.productId === '' ? {} : { productId: form.productId }),
  ...(form.targetPrice.trim() === '' ? {} : { targetPrice: form.targetPrice.trim() }),
  ...(form.note.trim() === '' ? {} : { note: form.note.trim() })
});
