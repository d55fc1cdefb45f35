import { describe, expect, it } from 'vitest';

type Words = Record<string, unknown>;
type Found = [string, string];

const modules = (glob: Record<string, unknown>): [string, Words][] =>
  Object.entries(glob).map(([path, module]) => [path, Object.values(module as Words)[0] as Words]);

/** Every text of a table; functions are asked with something to say. */
const texts = (words: unknown, path = ''): Found[] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words({ number: 'X1' }, 'X2', 'X3'))]];
  return Object.entries(words as Words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
};

const english = modules(import.meta.glob(['../**/*words.en.ts', '../../routes/**/words.en.ts'], { eager: true }));
const chinese = modules(import.meta.glob(['../**/*words.zh.ts', '../../routes/**/words.zh.ts'], { eager: true }));

describe('words', () => {
  it('are found in both languages', () => {
    expect(english.length).toBeGreaterThan(8);
    expect(english.length).toBe(chinese.length);
  });

  it.each(english)('%s is English throughout', (_, words) => {
    expect(texts(words).filter(([, text]) => /[\u4e00-\u9fff]/.test(text) || text.trim() === '')).toEqual([]);
  });

  it.each(chinese)('%s says everything', (_, words) => {
    expect(texts(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
