import { describe, expect, it } from 'vitest';
import { freshForm, toRequest } from './request-form';

const now = new Date('2026-03-05T15:30:00Z');

describe('request form', () => {
  it('starts with quotes until tomorrow evening', () => {
    const { neededBy, deadline } = freshForm(now);
    expect([neededBy, deadline]).toEqual(['2026-03-10', '2026-03-06T18:00']);
  });

  it('sends the deadline as a moment and leaves out what is empty', () => {
    const sent = toRequest({ ...freshForm(now), description: ' 老干妈 ', quantity: '5' });
    expect(sent).toEqual({
      description: '老干妈',
      quantity: '5',
      unit: '箱',
      neededBy: '2026-03-10',
      deadline: '2026-03-06T10:00:00.000Z'
    });
  });
});
