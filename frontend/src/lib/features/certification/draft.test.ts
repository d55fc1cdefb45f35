import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '$lib/api/problem';
import type { ShopView } from '$lib/api/types';
import { readShop, saveShop } from './api/shop';
import { ShopDraft } from './draft.svelte';

vi.mock('./api/shop', () => ({ readShop: vi.fn(), saveShop: vi.fn() }));

const save = vi.mocked(saveShop);
const shop: ShopView = {
  id: 's',
  name: '',
  foodPermitKind: 'none',
  address: '',
  contactName: '',
  contactPhone: '',
  status: 'draft',
  version: 3,
  documents: [],
  decisions: [],
  checks: []
};
const saves = () => save.mockImplementation(async (version, fields) => ({ ...shop, ...fields, version: version + 1 }));

describe('draft of a shop', () => {
  beforeEach(() => {
    localStorage.clear();
    save.mockReset();
  });

  it('sends what was typed over the version that was read', async () => {
    saves();
    const draft = new ShopDraft(shop);
    draft.fields.name = ' 老王小店 ';
    await draft.save();
    expect(save).toHaveBeenCalledWith(3, expect.objectContaining({ name: '老王小店' }));
    expect([draft.state, draft.shop.version]).toEqual(['saved', 4]);
  });

  it('saves one after the other, whoever asks, so that the version that is submitted is the last', async () => {
    let running = 0;
    save.mockImplementation(async (version, fields) => {
      running += 1;
      await new Promise((done) => setTimeout(done, 5));
      expect(running).toBe(1);
      running -= 1;
      return { ...shop, ...fields, version: version + 1 };
    });
    const draft = new ShopDraft(shop);
    const saved = ['老', '老王', '老王小店'].map((name) => {
      draft.fields.name = name;
      return draft.save();
    });
    await Promise.all(saved);
    expect([draft.shop.version, draft.state, draft.shop.name]).toEqual([4, 'saved', '老王小店']);
  });

  it('takes a number that the server writes its own way for saved', async () => {
    save.mockImplementation(async (version, fields) => ({
      ...shop,
      ...fields,
      contactPhone: '+8613700000000',
      version: version + 1
    }));
    const draft = new ShopDraft(shop);
    draft.fields.contactPhone = '137 0000 0000';
    await draft.save();
    expect([draft.state, draft.fields.contactPhone]).toEqual(['saved', '137 0000 0000']);
  });

  it('keeps what was typed through a lost network and a closed browser', async () => {
    save.mockRejectedValueOnce(Problem.unanswered());
    const draft = new ShopDraft(shop);
    draft.fields.name = '老王小店';
    await draft.save();
    expect(draft.state).toBe('kept');

    saves();
    const later = new ShopDraft(shop);
    expect(later.fields.name).toBe('老王小店');
    await vi.waitFor(() => expect(later.state).toBe('saved'));
  });

  it('saves the other fields when one is refused, and clears nothing', async () => {
    const refusal = new Problem('validation', 422, '', '', [{ field: 'registrationNumber', message: '18 位' }]);
    save.mockRejectedValueOnce(refusal);
    save.mockImplementationOnce(async (version, fields) => ({ ...shop, ...fields, version: version + 1 }));
    const draft = new ShopDraft(shop);
    draft.fields.name = '老王小店';
    draft.fields.registrationNumber = '123';
    await draft.save();
    expect(save.mock.calls[1]?.[1]).toMatchObject({ name: '老王小店', registrationNumber: undefined });
    expect([draft.fields.registrationNumber, draft.errors.registrationNumber]).toEqual(['123', '18 位']);
    expect(draft.state).toBe('refused');
  });

  it('goes on after somebody else changed the shop', async () => {
    vi.mocked(readShop).mockResolvedValue({ ...shop, version: 9 });
    saves();
    save.mockRejectedValueOnce(new Problem('stale-version', 412));
    const draft = new ShopDraft(shop);
    draft.fields.name = '老王小店';
    await draft.save();
    expect(save.mock.calls.at(-1)?.[0]).toBe(9);
    expect(draft.state).toBe('saved');
  });
});
