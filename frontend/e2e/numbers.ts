/** Numbers that nobody has yet, valid as their check digits go. */

const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码, GB 32100-2015. */
export function newCreditCode(kind: '91' | '92'): string {
  const body = kind + Array.from({ length: 15 }, () => LETTERS[Math.floor(Math.random() * 31)]).join('');
  let sum = 0;
  for (let i = 0, weight = 1; i < body.length; i++, weight = (weight * 3) % 31) {
    sum += LETTERS.indexOf(body[i]!) * weight;
  }
  return body + LETTERS[(31 - (sum % 31)) % 31];
}

export function newPhone(): string {
  return `138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
}

/** A GTIN-13 from a range that the sample goods do not use. */
export function newGtin(): string {
  const body = `6997${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return body + ((10 - (sum % 10)) % 10);
}
