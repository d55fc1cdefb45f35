import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, ifMatch, ok } from './client';
import { Problem } from './problem';
import { speak } from './transport';

const json = (status: number, body: unknown, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
const sent = (call: number): Request => vi.mocked(fetch).mock.calls[call]?.[0] as Request;
const problem = async (answer: Promise<unknown>): Promise<Problem> => {
  const thrown: unknown = await answer.catch((failure: unknown) => failure);
  if (!(thrown instanceof Problem)) throw new Error('no problem was thrown');
  return thrown;
};

describe('client', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
    vi.stubGlobal('fetch', vi.fn());
    document.cookie = 'XSRF-TOKEN=token-1';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.cookie = 'XSRF-TOKEN=; Max-Age=0';
  });

  it('gives the body of a success', async () => {
    vi.mocked(fetch).mockResolvedValue(json(200, { count: 3 }));
    expect(await ok(api.GET('/api/notifications/unread'))).toEqual({ count: 3 });
  });

  it('sends token, language and version with what writes', async () => {
    vi.mocked(fetch).mockResolvedValue(json(200, {}));
    speak('en');
    const params = { path: { id: 'o 1' }, header: ifMatch(7) };
    await ok(api.POST('/api/orders/{id}/cancellation', { params, body: { reason: 'x' } }));
    const { headers, url } = sent(0);
    expect(url).toContain('/api/orders/o%201/cancellation');
    expect([headers.get('X-XSRF-TOKEN'), headers.get('Accept-Language'), headers.get('If-Match')]).toEqual([
      'token-1',
      'en',
      '"7"'
    ]);
  });

  it('fetches the token that a first request lacks', async () => {
    document.cookie = 'XSRF-TOKEN=; Max-Age=0';
    vi.mocked(fetch).mockImplementation(async (input) => {
      if (input === '/api/session') document.cookie = 'XSRF-TOKEN=token-2';
      return new Response(null, { status: 204 });
    });
    await ok(api.DELETE('/api/session'));
    expect(sent(1).headers.get('X-XSRF-TOKEN')).toBe('token-2');
  });

  it('repeats what reads until it is answered', async () => {
    vi.mocked(fetch)
      .mockRejectedValueOnce(new TypeError('network'))
      .mockResolvedValueOnce(json(503, {}))
      .mockResolvedValueOnce(json(200, []));
    expect(await ok(api.GET('/api/categories'))).toEqual([]);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('never repeats what writes', async () => {
    vi.mocked(fetch).mockRejectedValue(new TypeError('network'));
    const answer = api.POST('/api/session', { body: { phone: '1', password: '2' } });
    expect((await problem(ok(answer))).unanswered).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('makes a refusal a problem with its fields and what would be accepted', async () => {
    const body = {
      type: '/problems/quantity-not-orderable',
      title: '数量订不了',
      status: 422,
      detail: '',
      errors: [{ field: 'packs', message: '要 5 的倍数', accepted: '5, 10' }],
      offerId: 'o'
    };
    vi.mocked(fetch).mockResolvedValue(json(422, body, 'application/problem+json'));
    const refused = await problem(ok(api.GET('/api/cart')));
    expect([refused.slug, refused.fields, refused.extras.offerId]).toEqual([
      'quantity-not-orderable',
      { packs: '要 5 的倍数 (5, 10)' },
      'o'
    ]);
  });

  it('survives an answer that is no problem at all', async () => {
    vi.mocked(fetch).mockResolvedValue(new Response('<html>bad gateway</html>', { status: 500 }));
    expect((await problem(ok(api.GET('/api/cart')))).slug).toBe('server');
  });
});
