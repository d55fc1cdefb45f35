import { describe, expect, it } from 'vitest';
import { Problem } from '$lib/api/problem';
import { inTurn } from './in-turn';

describe('one command for many', () => {
  it('goes on after a refusal and keeps the first reason', async () => {
    const worked: number[] = [];
    const result = await inTurn([1, 2, 3, 4], async (n) => {
      worked.push(n);
      if (n % 2 === 0) throw new Problem(`refused-${n}`, 409);
    });
    expect(worked).toEqual([1, 2, 3, 4]);
    expect(result).toMatchObject({ done: 2, failed: 2 });
    expect(result.problem?.slug).toBe('refused-2');
  });
});
