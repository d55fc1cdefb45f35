import { dictionary } from '$lib/i18n/dictionary';
import { en } from './words.en';
import { zh } from './words.zh';

export const words = dictionary(zh, en);
