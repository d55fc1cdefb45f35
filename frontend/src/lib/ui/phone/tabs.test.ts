import { describe, expect, it } from 'vitest';
import { here, type Tab } from './tabs';

const tabs: Tab[] = [
  { href: '/shop', label: '进货', icon: 'goods' },
  { href: '/shop/orders', label: '订单', icon: 'orders', also: ['/shop/requests'] }
];

describe('bottom bar', () => {
  it('marks the room with the longest matching path', () => {
    expect(here(tabs, '/shop')?.label).toBe('进货');
    expect(here(tabs, '/shop/products/1')?.label).toBe('进货');
    expect(here(tabs, '/shop/orders/1')?.label).toBe('订单');
    expect(here(tabs, '/shop/requests/new')?.label).toBe('订单');
  });
});
