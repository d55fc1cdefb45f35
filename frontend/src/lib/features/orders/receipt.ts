import type { OrderLine, ReceivedLine } from '$lib/api/types';
import { plainQuantity, times, units } from '$lib/format/number';

/** What arrived of one line, in base units, as typed. */
export type Receipt = { lineNo: number; delivered: string; quantity: string; reason: string };

export type ReceiptError = 'notQuantity' | 'tooMuch' | 'differenceMissing';

const bare = (decimal: string): string => plainQuantity(decimal).replaceAll(',', '');

/** The lines of a delivery, each as if all had arrived. */
export const receiptsOf = (lines: readonly OrderLine[]): Receipt[] =>
  lines.map((line) => {
    const delivered = bare(times(line.packQuantity, line.confirmedPacks ?? line.packs).replaceAll(',', ''));
    return { lineNo: line.lineNo, delivered, quantity: delivered, reason: '' };
  });

/** What is wrong with one line: less than was delivered needs a reason, more cannot be. */
export const receiptError = ({ quantity, delivered, reason }: Receipt): ReceiptError | undefined => {
  const typed = quantity.trim();
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(typed)) return 'notQuantity';
  if (units(typed) > units(delivered)) return 'tooMuch';
  if (units(typed) < units(delivered) && reason.trim() === '') return 'differenceMissing';
  return undefined;
};

/** What is sent: every line, with the reason where less arrived. */
export const linesOf = (receipts: readonly Receipt[]): ReceivedLine[] =>
  receipts.map(({ lineNo, quantity, delivered, reason }) => ({
    lineNo,
    quantity: quantity.trim(),
    ...(units(quantity.trim()) === units(delivered) ? {} : { reason: reason.trim() })
  }));
