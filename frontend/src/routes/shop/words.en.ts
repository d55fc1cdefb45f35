import type { zh } from './words.zh';

export const en: typeof zh = {
  nav: 'Main',
  goods: 'Goods',
  list: 'List',
  orders: 'Orders',
  me: 'Me',
  certification: 'Certification',
  requests: 'Requests',
  papers: 'Papers',
  notifications: 'Notifications',
  account: 'Account and settings',
  hello: (name) => `Hello, ${name}`
};
