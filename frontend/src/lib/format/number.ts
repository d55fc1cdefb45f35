/** Decimal strings in, decimal strings out: no binary floating point touches money or quantities that are sent. */

/** Groups of three, as in 12,345.60. The text is a decimal string of the API. */
export const grouped = (decimal: string): string => {
  const [whole = '0', fraction] = decimal.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return sign + digits + (fraction === undefined ? '' : `.${fraction}`);
};

/** At least two decimals, and no zeros beyond them: 2.5 → 2.50, 2.5250 → 2.525, 2.5000 → 2.50. */
export const priceDigits = (decimal: string): string => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return grouped(`${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`);
};

/** Trailing zeros of a quantity mean nothing: 24.000 → 24. */
export const plainQuantity = (decimal: string): string =>
  grouped(decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

const SCALE = 10_000n;

/** A decimal string with up to four decimals as a count of ten-thousandths. */
export const units = (decimal: string): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const size = BigInt(whole.replace('-', '') || '0') * SCALE + BigInt(fraction.slice(0, 4).padEnd(4, '0'));
  return whole.startsWith('-') ? -size : size;
};

const decimalOf = (count: bigint, decimals: number): string => {
  const digits = (count < 0n ? -count : count).toString().padStart(decimals + 1, '0');
  const sign = count < 0n ? '-' : '';
  return sign + digits.slice(0, -decimals) + '.' + digits.slice(-decimals);
};

/** Price × whole packs, rounded half up to two decimals. */
export const amount = (price: string, packs: number): string =>
  decimalOf((units(price) * BigInt(packs) + 50n) / 100n, 2);

/** The sum of amounts with two decimals. */
export const total = (amounts: string[]): string =>
  decimalOf(amounts.reduce((sum, next) => sum + units(next), 0n) / 100n, 2);

/** How often one quantity is in another, cut off after three decimals: 11 / 6 → 1.833, 300 / 6 → 50. */
export const quotient = (quantity: string, by: string): string =>
  decimalOf((units(quantity) * 1000n) / units(by), 3).replace(/\.?0+$/, '');

/** Quantity of base units in so many packs: 3 × 24 → 72, 2 × 0.5 → 1. */
export const times = (quantity: string, packs: number): string =>
  plainQuantity(decimalOf(units(quantity) * BigInt(packs), 4));
