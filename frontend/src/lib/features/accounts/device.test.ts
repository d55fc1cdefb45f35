import { describe, expect, it } from 'vitest';
import { device } from './device';

describe('device', () => {
  it('names browser and system', () => {
    const agent =
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';
    expect(device(agent)).toBe('Chrome · Android');
  });

  it('says nothing of what it does not know', () => {
    expect(device('curl/8.0')).toBeUndefined();
    expect(device(null)).toBeUndefined();
  });
});
