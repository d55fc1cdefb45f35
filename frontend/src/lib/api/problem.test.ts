import { describe, expect, it } from 'vitest';
import { Problem } from './problem';

const refused = (errors: unknown[]) =>
  Problem.read(422, { type: '/problems/validation', title: '填写有误', detail: '', errors });

describe('what the server refused', () => {
  it('says field by field what would be accepted', () => {
    const { fields } = refused([
      { field: 'password', message: '长度不对', accepted: '8–200' },
      { field: 'packs', message: '请订 5 或 10 箱', accepted: '5 或 10' },
      { field: 'name', message: '必填', accepted: null }
    ]);
    expect(fields).toEqual({ password: '长度不对 (8–200)', packs: '请订 5 或 10 箱', name: '必填' });
  });

  it('keeps the first message of a field', () => {
    expect(
      refused([
        { field: 'a', message: '1' },
        { field: 'a', message: '2' }
      ]).fields
    ).toEqual({ a: '1' });
  });

  it('makes something of an answer that is no problem', () => {
    expect(Problem.read(502, 'Bad gateway')).toMatchObject({ slug: 'server', status: 502, errors: [] });
  });
});
