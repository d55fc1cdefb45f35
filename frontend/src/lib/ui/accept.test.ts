import { describe, expect, it } from 'vitest';
import { papers, refusal, sheets } from './accept';

const file = (name: string, type: string, megabytes: number): File => {
  const one = new File([], name, { type });
  Object.defineProperty(one, 'size', { value: megabytes * 1024 * 1024 });
  return one;
};

describe('what a file field takes', () => {
  it('takes a large photo, which is made smaller, but no large PDF', () => {
    expect(refusal(file('licence.jpg', 'image/jpeg', 12), papers)).toBeUndefined();
    expect(refusal(file('licence.jpg', 'image/jpeg', 31), papers)).toBe('size');
    expect(refusal(file('licence.pdf', 'application/pdf', 6), papers)).toBe('size');
  });

  it('takes the price lists that the server takes', () => {
    expect(refusal(file('list.csv', 'text/csv', 10), sheets)).toBeUndefined();
    expect(refusal(file('list.xlsx', '', 11), sheets)).toBe('size');
    expect(refusal(file('list.doc', 'application/msword', 1), sheets)).toBe('kind');
  });
});
