import { describe, expect, it } from 'vitest';
import { currentItem, type RailItem } from './rail';

const items: RailItem[] = ['/staff', '/staff/orders', '/staff/order'].map((href) => ({
  href,
  label: href,
  icon: 'list'
}));

describe('the rail', () => {
  it('marks the place that the address belongs to', () => {
    expect(currentItem(items, '/staff')?.href).toBe('/staff');
    expect(currentItem(items, '/staff/orders')?.href).toBe('/staff/orders');
    expect(currentItem(items, '/staff/orders/1')?.href).toBe('/staff/orders');
    expect(currentItem(items, '/staff/jobs')?.href).toBe('/staff');
    expect(currentItem(items, '/shop')).toBeUndefined();
  });
});
