import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '$lib/api/problem';
import type { CartView } from '$lib/api/types';
import { setPacks } from './api/cart';
import { Cart } from './cart.svelte';

vi.mock('./api/cart', () => ({ getCart: vi.fn(), setPacks: vi.fn() }));

const send = vi.mocked(setPacks);
const view = (packs: number): CartView => ({
  orderable: true,
  problems: [],
  groups: [
    {
      supplierId: 's',
      supplierName: '供应商',
      lines: [
        {
          offerId: 'o',
          productId: 'p',
          name: '矿泉水',
          specification: '550ml',
          packUnit: '箱',
          baseUnit: '瓶',
          packQuantity: '24',
          packs,
          minimumPacks: 1,
          multiplePacks: 1
        }
      ]
    }
  ]
});
const settled = () => new Promise((done) => setTimeout(done));

describe('cart', () => {
  beforeEach(() => {
    localStorage.clear();
    send.mockReset();
  });

  it('shows a change at once and the answer when it comes', async () => {
    send.mockResolvedValue(view(3));
    const cart = new Cart();
    cart.set('o', 3);
    expect(cart.packs('o')).toBe(3);
    await settled();
    expect([cart.packs('o'), cart.waiting.size]).toEqual([3, 0]);
  });

  it('keeps a change that found no network, and sends it later', async () => {
    send.mockRejectedValueOnce(Problem.unanswered());
    const cart = new Cart();
    cart.set('o', 2);
    await settled();
    expect([cart.packs('o'), cart.waiting.size]).toEqual([2, 1]);

    send.mockResolvedValue(view(2));
    await cart.send();
    expect(cart.waiting.size).toBe(0);
  });

  it('sends the last of several quick changes', async () => {
    send.mockImplementation(async (_, packs) => view(packs));
    const cart = new Cart();
    cart.set('o', 1);
    cart.set('o', 2);
    cart.set('o', 5);
    await settled();
    expect(send.mock.calls.at(-1)).toEqual(['o', 5]);
    expect(cart.packs('o')).toBe(5);
  });

  it('drops a refused change and says why', async () => {
    send.mockRejectedValue(new Problem('quantity-not-orderable', 422));
    const cart = new Cart();
    cart.set('o', 7);
    await settled();
    expect(cart.waiting.size).toBe(0);
    expect(cart.refused.get('o')?.slug).toBe('quantity-not-orderable');
  });
});
