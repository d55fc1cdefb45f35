import type { zh } from './words.zh';

export const en: typeof zh = {
  title: 'List',
  empty: 'Your list is empty',
  emptyDetail: 'Press + beside what you want. You can order from several suppliers at once.',
  goShopping: 'Find goods',
  problems: {
    unlisted: 'No longer on offer',
    out_of_stock: 'Not enough in stock',
    below_minimum: 'Below the minimum',
    not_a_multiple: 'Not a whole multiple'
  },
  missing: (packs, unit) => `${packs} ${unit} more for the minimum`,
  onlyLeft: (packs, unit) => `only ${packs} ${unit} left`,
  remove: 'Remove',
  removed: (name) => `Removed from the list: ${name}`,
  waiting: 'Not sent yet; it follows as soon as there is a connection',
  tier: (packs, unit) => `price from ${packs} ${unit}`,
  delivered: (day) => `delivery ${day}`,
  cutoff: (moment) => `(order by ${moment})`,
  subtotal: 'Subtotal',
  total: 'Total',
  taxIncluded: (tax) => `VAT included: ¥${tax}`,
  note: 'A note to the suppliers',
  notePlaceholder: 'For example: please use the back door',
  place: 'Place the order',
  blocked: (count) => (count === 1 ? '1 item needs a look first' : `${count} items need a look first`),
  certifyFirst: 'You can order once certified',
  confirmTitle: 'Place the order?',
  confirmDetail: (suppliers, amount) =>
    suppliers === 1 ? `One supplier, ¥${amount} in all.` : `${suppliers} suppliers, ¥${amount} in all.`,
  sending: 'Sending the order',
  unansweredTitle: 'The order was sent, but no answer came',
  unansweredDetail: 'It may have arrived or not. Asking again never orders twice.',
  askAgain: 'Ask again',
  placedTitle: 'Order placed',
  placed: (count) => (count === 1 ? 'One order.' : `${count} orders, one for each supplier.`),
  priceChanged: 'A price has just changed. The list is up to date now; please look again.'
};
