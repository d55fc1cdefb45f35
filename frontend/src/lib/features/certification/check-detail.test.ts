import { describe, expect, it } from 'vitest';
import { checkDetail } from './check-detail';

const check = (name: string, detail?: string) => ({ name, result: 'warning' as const, detail });

describe('what a check found', () => {
  it('says how many others use the registration', () => {
    expect(checkDetail(check('duplicate_registration', '2'))).toBe('另有 2 家店用同一证号');
  });

  it('names the documents that are missing', () => {
    expect(checkDetail(check('documents_complete', 'business_licence, shop_front'))).toBe('营业执照、店面照片');
  });

  it('shows the day of expiry', () => {
    expect(checkDetail(check('permit_expiry', '2031-05-06'))).toContain('2031-05-06');
  });

  it('shows anything else as it stands', () => {
    expect(checkDetail(check('food_permit_check_digit', 'JY1'))).toBe('JY1');
    expect(checkDetail(check('inspection'))).toBe('');
  });
});
