import type { Locale } from '$lib/api/types';

/** English for the units that goods are packed in; a unit that is not here stays as the supplier wrote it. */
const ENGLISH: Record<string, string> = {
  箱: 'case',
  件: 'case',
  提: 'multipack',
  瓶: 'bottle',
  罐: 'can',
  袋: 'bag',
  包: 'pack',
  盒: 'box',
  桶: 'tub',
  支: 'piece',
  个: 'piece',
  只: 'piece',
  条: 'carton',
  块: 'bar',
  卷: 'roll',
  板: 'tray',
  杯: 'cup',
  斤: 'jin (500 g)',
  千克: 'kg',
  公斤: 'kg',
  克: 'g'
};

const plural = (word: string): string => {
  if (/^(kg|g|jin)/.test(word)) return word;
  return /(s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;
};

/** The word for a unit in the reader's language; in English for so many of them. */
export const unitWord = (unit: string, locale: Locale, count: number | string = 1): string => {
  if (locale !== 'en') return unit;
  const word = ENGLISH[unit];
  if (word === undefined) return unit;
  return Number(count) === 1 ? word : plural(word);
};
