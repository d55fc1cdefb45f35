import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '$lib/api/problem';
import { placeOrders } from './api/cart';
import { Checkout } from './checkout.svelte';

vi.mock('./api/cart', () => ({ placeOrders: vi.fn() }));

const place = vi.mocked(placeOrders);
const lines = [{ offerId: 'o', packs: 2, price: '48.00' }];
const answer = { id: 'c', orders: [] };

const opened = (): Checkout => {
  const checkout = new Checkout();
  checkout.restore();
  return checkout;
};

describe('checkout', () => {
  beforeEach(() => {
    localStorage.clear();
    place.mockReset();
  });

  it('sends a double tap once', async () => {
    place.mockResolvedValue(answer);
    const checkout = opened();
    await Promise.all([checkout.place(lines, ''), checkout.place(lines, '')]);
    expect(place).toHaveBeenCalledTimes(1);
    expect(checkout.placed).toEqual(answer);
  });

  it('keeps key and order over a lost network and a closed browser', async () => {
    place.mockRejectedValueOnce(Problem.unanswered());
    const first = opened();
    await first.place(lines, ' 后门 ');
    expect(first.unanswered).toBe(true);

    place.mockResolvedValue(answer);
    const second = opened();
    await second.place([{ offerId: 'other', packs: 9, price: '1.00' }], '');
    expect(place.mock.calls[1]).toEqual(place.mock.calls[0]);
    expect(place.mock.calls[0]?.[1]).toEqual({ lines, note: '后门' });
    expect(opened().unanswered).toBe(false);
  });

  it('does not take a failing server for a refusal', async () => {
    place.mockRejectedValueOnce(new Problem('server', 503));
    const checkout = opened();
    await checkout.place(lines, '');
    expect(checkout.unanswered).toBe(true);
  });

  it('forgets the key of a refused order, so that the next try is a new one', async () => {
    place.mockRejectedValueOnce(new Problem('price-changed', 409));
    const checkout = opened();
    await checkout.place(lines, '');
    expect(checkout.unanswered).toBe(false);
    expect(checkout.problem?.slug).toBe('price-changed');

    place.mockResolvedValue(answer);
    await checkout.place(lines, '');
    expect(place.mock.calls[1]?.[0]).not.toBe(place.mock.calls[0]?.[0]);
  });
});
