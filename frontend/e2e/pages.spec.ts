import { expect, test, type Page } from '@playwright/test';
import { DESK, PHONE, signInAs, speak } from './people';
import { shown, walk } from './walk';

/** Every page of everybody: in each language and at each width, in daylight and in the dark. */

const PUBLIC = ['/', '/sign-in', '/register', '/apply'];
const ROOMS = {
  retailer: [
    '/shop',
    '/shop?q=shui',
    '/shop?q=zzzzqqqq',
    '/shop/cart',
    '/shop/orders',
    '/shop/requests',
    '/shop/requests/new',
    '/shop/me',
    '/shop/certification',
    '/shop/papers',
    '/shop/notifications',
    '/shop/account'
  ],
  supplier: [
    '',
    '/orders',
    '/requests',
    '/offers',
    '/price-lists',
    '/papers',
    '/notifications',
    '/company',
    '/account'
  ].map((room) => `/supplier${room}`),
  administrator: [
    '',
    '/certifications',
    '/suppliers',
    '/orders',
    '/requests',
    '/jobs',
    '/papers',
    '/lines',
    '/notifications',
    '/audit',
    '/accounts',
    '/account'
  ].map((room) => `/staff${room}`)
};

/** The first thing of a list, opened: on the phone its page, at the desk the panel beside the table. */
const firstOf = async (page: Page, list: string): Promise<string> => {
  await shown(page, list);
  const things = page
    .locator(`main a[href^="${list}/"]`)
    .or(page.locator('main tbody tr'))
    .or(page.locator('main ul a.card'));
  await things.first().click();
  await page.waitForURL((url) => url.pathname + url.search !== list);
  const url = new URL(page.url());
  return url.pathname + url.search;
};

const DETAILS: Record<keyof typeof ROOMS, string[]> = {
  retailer: ['/shop', '/shop/orders', '/shop/requests'],
  supplier: ['/supplier/orders', '/supplier/requests', '/supplier/offers', '/supplier/price-lists'],
  administrator: ['/staff/certifications', '/staff/suppliers', '/staff/orders', '/staff/requests', '/staff/jobs']
};

type Look = ['zh-CN' | 'en', typeof DESK, 'light' | 'dark'];

const DESK_LOOKS: Look[] = [
  ['zh-CN', DESK, 'light'],
  ['en', PHONE, 'dark']
];
const LOOKS: Record<keyof typeof ROOMS, Look[]> = {
  retailer: [
    ['zh-CN', PHONE, 'light'],
    ['zh-CN', DESK, 'dark'],
    ['en', PHONE, 'dark'],
    ['en', DESK, 'light']
  ],
  supplier: DESK_LOOKS,
  administrator: DESK_LOOKS
};

for (const role of Object.keys(ROOMS) as (keyof typeof ROOMS)[])
  for (const [locale, viewport, colorScheme] of LOOKS[role])
    test(`every page of the ${role} is usable in ${locale} at ${viewport.width} px, ${colorScheme}`, async ({
      page
    }, info) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await speak(page, locale);
      const problems = role === 'retailer' ? await walk(page, PUBLIC, info) : [];
      await signInAs(page, role);
      const details: string[] = [];
      for (const list of DETAILS[role]) details.push(await firstOf(page, list));
      problems.push(...(await walk(page, [...ROOMS[role], ...details], info)));
      expect(problems).toEqual([]);
    });
