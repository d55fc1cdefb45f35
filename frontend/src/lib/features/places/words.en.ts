import type { zh } from './words.zh';

export const en: typeof zh = {
  nextDelivery: 'Next delivery',
  cutoff: (time) => `order until ${time}`,
  line: 'Delivery line',
  days: 'Delivery days'
};
