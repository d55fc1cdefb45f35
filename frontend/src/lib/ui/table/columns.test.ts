import { describe, expect, it } from 'vitest';
import { sorted, turned, type Column } from './columns';

type Row = { name: string; price: string };
const rows: Row[] = [
  { name: '乙', price: '10.00' },
  { name: '甲', price: '9.50' }
];
const columns: Column<Row>[] = [{ key: 'price', label: '价', sort: (row) => Number(row.price) }];

describe('sorting', () => {
  it('turns up, down and back', () => {
    const up = turned(undefined, 'price');
    const down = turned(up, 'price');
    expect([up?.down, down?.down, turned(down, 'price')]).toEqual([false, true, undefined]);
  });

  it('sorts by value and leaves the given rows alone', () => {
    expect(sorted(rows, columns, { key: 'price', down: false }).map((row) => row.price)).toEqual(['9.50', '10.00']);
    expect(rows[0]?.price).toBe('10.00');
  });
});
