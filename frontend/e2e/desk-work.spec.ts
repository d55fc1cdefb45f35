import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { newGtin } from './numbers';
import { DESK, fillApplication, person, press, signInAs } from './people';

/** What a supplier and the staff do at their desks besides the straight way of the main job. */

const company = `西河批发${String(Date.now()).slice(-6)}`;
let supplier: Page;
let staff: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  supplier = await person(browser, DESK);
  staff = await person(browser, DESK);
  await signInAs(staff, 'staff');
});

const upload = (lines: string[]) =>
  supplier.getByLabel('上传价格表').setInputFiles({
    name: '西河.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`)
  });

test('an application is sent back with a reason, corrected and approved', async () => {
  await fillApplication(supplier, company, '何西');
  await press(supplier, '提交申请');
  await expect(supplier.getByText('审核中').first()).toBeVisible();

  await staff.goto('/staff/suppliers');
  await staff.getByText(company).first().click();
  await press(staff, '退回');
  await expect(staff.getByText('请写原因')).toBeVisible();
  await staff.getByLabel('原因（供应商会看到）').fill('地址缺门牌号');
  await press(staff, '退回');
  await expect(staff.getByText('已退回').first()).toBeVisible();

  await expect(supplier.getByText('退回修改').first()).toBeVisible(); // live, without a reload
  await supplier.goto('/supplier/company');
  await expect(supplier.getByText('地址缺门牌号')).toBeVisible();
  await supplier.getByLabel('公司地址').fill('西河路 16 号');
  await press(supplier, '修改并重新提交');
  await expect(supplier.getByText('审核中').first()).toBeVisible();

  await staff.goto('/staff/suppliers');
  await staff.getByText(company).first().click();
  await expect(staff.getByText('西河路 16 号')).toBeVisible();
  await press(staff, '开通');
  await expect(staff.getByText('已开通').first()).toBeVisible();
});

test('headings that nobody knows are mapped on screen; refused rows are downloaded, corrected and taken', async () => {
  const [good, bad] = [newGtin(), newGtin()];
  const wrong = `${bad.slice(0, -1)}${(Number(bad.at(-1)) + 1) % 10}`;
  await supplier.goto('/supplier/price-lists');
  await upload([
    '甲,乙,丙,丁,戊,己,庚',
    `${good},西河豆浆,250ml,盒,24,36.00,100`,
    `${wrong},西河米糕,200g,袋,12,54.00,40`
  ]);
  await expect(supplier.getByRole('heading', { name: '请告诉我们每一列是什么' })).toBeVisible();
  await press(supplier, '按此导入');
  await expect(supplier.getByRole('alert')).toContainText('还要选');
  const columns = { gtin: '甲', name: '乙', specification: '丙', unit: '丁', packQuantity: '戊', price: '己' };
  for (const [field, heading] of Object.entries({ ...columns, stock: '庚' }))
    await supplier.locator(`#column-${field}`).selectOption({ label: heading });
  await press(supplier, '按此导入');
  await expect(supplier.getByText('被拒的行（1）')).toBeVisible();

  const [download] = await Promise.all([
    supplier.waitForEvent('download'),
    supplier.getByRole('link', { name: '下载被拒的行（CSV）' }).click()
  ]);
  const refused = readFileSync(await download.path(), 'utf8');
  expect(refused).toContain(wrong);
  const before = supplier.url();
  await upload(
    refused
      .replace(/^\uFEFF/, '')
      .replace(wrong, bad)
      .trim()
      .split('\r\n')
  );
  await supplier.waitForURL((url) => url.href !== before);
  await expect(supplier.getByText('已完成').first()).toBeVisible();
  await expect(supplier.getByText('被拒的行（1）')).toHaveCount(0);

  await supplier.goto('/supplier/offers');
  await expect(supplier.getByText('西河豆浆')).toBeVisible();
  await expect(supplier.getByText('西河米糕')).toBeVisible();
});

test('an offer is changed beside the table and stays changed', async () => {
  await supplier.goto('/supplier/offers');
  await supplier.getByText('西河豆浆').click();
  const panel = supplier.getByRole('complementary');
  await panel
    .getByLabel(/价格|每箱/)
    .first()
    .fill('35.50');
  await panel.getByRole('button', { name: '保存' }).click();
  await expect(supplier.getByText('35.50').first()).toBeVisible();
  await supplier.reload();
  await expect(supplier.getByText('35.50').first()).toBeVisible();
});

test('the schedule of a job is kept', async () => {
  await staff.goto('/staff/jobs');
  const form = staff.locator('form').filter({ has: staff.getByRole('heading', { name: '销售单', exact: true }) });
  const before = await form.getByLabel('时间').inputValue();
  await form.getByLabel('时间').fill('22:45');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText('22:45')).toBeVisible();
  await staff.reload();
  await expect(form.getByLabel('时间')).toHaveValue('22:45');
  await form.getByLabel('时间').fill(before);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText(before)).toBeVisible();
});
