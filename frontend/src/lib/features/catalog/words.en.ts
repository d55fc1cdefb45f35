import type { zh } from './words.zh';

export const en: typeof zh = {
  suppliers: (count) => (count === 1 ? '1 supplier' : `${count} suppliers`),
  noOffer: 'Not on offer now',
  priceAfterCertification: 'Prices after certification',
  cheapest: 'Lowest',
  tierFrom: (packs, unit) => `from ${packs} ${unit}`,
  minimum: (packs, unit) => `from ${packs} ${unit}`,
  multiple: (packs, unit) => `multiples of ${packs} ${unit}`,
  perPack: (quantity, base, pack) => `${quantity} ${base} a ${pack}`,
  stock: { available: 'In stock', few: 'Few left', none: 'Out of stock' },
  left: (packs, unit) => `${packs} ${unit} left`,
  delivered: (day) => `delivery ${day}`,
  nextLineDay: 'Out of stock; the next delivery day at the earliest',
  cutoff: (moment) => `(order by ${moment})`,
  barcodeOf: (quantity, base, pack) => `${pack} (${quantity} ${base})`,
  offers: 'Offers',
  vat: (percent) => `${percent}% VAT included`,
  noneSuits: 'Nothing suitable? Post a request',
  allCategories: 'All',
  categories: 'Categories',
  empty: 'No goods yet',
  emptyDetail: 'Once suppliers upload their price lists, the goods stand here.'
};
