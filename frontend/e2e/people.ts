import type { Page } from '@playwright/test';

/** Signs in by the API, as the browser would, with the first demo account of a role. */
export const signInAs = async (page: Page, role: string): Promise<void> => {
  const accounts = (await (await page.request.get('/api/demo-accounts')).json()) as {
    role: string;
    phone: string;
    password: string;
  }[];
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`No demo account of a ${role}: was the sample data loaded?`);
  await page.goto('/sign-in');
  await page.getByLabel(/手机号|Mobile number/).fill(account.phone);
  await page.getByLabel(/密码|Password/).fill(account.password);
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
};

/** Chooses the language before the app starts. */
export const speak = (page: Page, locale: 'zh-CN' | 'en'): Promise<unknown> =>
  page.addInitScript((chosen) => localStorage.setItem('jinhuo.locale', chosen), locale);
