import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { newCreditCode, newGtin, newPhone } from './numbers';
import { papersAsPictures } from './papers';
import { DESK, fillApplication, PASSWORD, PHONE, person, picture, press, signInAs } from './people';

/** The whole main job as three people, in Chinese: the retailer on a phone, the supplier and the staff at a desk. */

const company = `东湖批发${String(Date.now()).slice(-6)}`;
const shopName = `王家小店${String(Date.now()).slice(-6)}`;
const water = { gtin: newGtin(), name: `东湖苏打水${String(Date.now()).slice(-6)}` };
const photo = readFileSync(new URL('../static/icon-512.png', import.meta.url));
const image = (name: string) => ({ name, mimeType: 'image/png', buffer: photo });

/** One good row, one with a wrong check digit. */
const priceList = [
  '商品条码,商品名称,规格,单位,箱规,批发价(元/箱),起订量(箱),库存(箱),税率',
  `${water.gtin},${water.name},500ml,瓶,24,48.00,2,50,13%`,
  '6291041500214,东湖错码饼干,100g,袋,20,60.00,1,10,13%'
].join('\r\n');

let supplier: Page;
let staff: Page;
let retailer: Page;

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(async ({ browser }) => {
  supplier = await person(browser, DESK);
  staff = await person(browser, DESK);
  retailer = await person(browser, PHONE);
});

/** Starts a job from its card and watches it to its end. */
const runJob = async (title: string): Promise<void> => {
  const card = staff.locator('.card').filter({ has: staff.getByRole('heading', { name: title }) });
  const [started] = await Promise.all([
    staff.waitForResponse((answer) => answer.url().endsWith('/api/jobs') && answer.request().method() === 'POST'),
    card.getByRole('button', { name: '开始' }).click()
  ]);
  const { id } = (await started.json()) as { id: string };
  await staff.goto(`/staff/jobs?open=${id}`);
  await expect(staff.getByRole('complementary').getByText('已完成')).toBeVisible({ timeout: 60_000 });
};

test('a supplier applies, and staff approve', async () => {
  await fillApplication(supplier, company, '李东');
  await picture(supplier, 'supplier-applies');
  await press(supplier, '提交申请');
  await expect(supplier.getByText('审核中').first()).toBeVisible();

  await signInAs(staff, 'staff');
  await staff.goto('/staff/suppliers');
  await staff.getByText(company).first().click();
  await expect(staff.getByRole('heading', { name: '检查结果' })).toBeVisible();
  await picture(staff, 'staff-checks-supplier');
  await press(staff, '开通');
  await expect(staff.getByText('已开通').first()).toBeVisible();
});

test('the supplier uploads a price list; the wrong row comes back with what would be accepted', async () => {
  await supplier.goto('/supplier/price-lists');
  await supplier.getByLabel('上传价格表').setInputFiles({
    name: '东湖价格表.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${priceList}`)
  });
  await expect(supplier.getByText('被拒的行（1）')).toBeVisible({ timeout: 60_000 });
  await expect(supplier.getByText('6291041500214').first()).toBeVisible();
  await picture(supplier, 'price-list-imported');
});

test('a retailer registers, fills in the shop and submits', async () => {
  await retailer.goto('/register');
  await retailer.getByLabel('您的姓名').fill('王小满');
  await retailer.getByLabel('手机号').fill(newPhone());
  await retailer.getByLabel('密码').fill(PASSWORD);
  await press(retailer, '注册');
  await retailer.waitForURL('**/shop/certification');
  await retailer.getByLabel('店名').fill(shopName);
  await retailer.getByLabel('统一社会信用代码或注册号').fill(newCreditCode('92'));
  await retailer.getByLabel('食品许可', { exact: true }).selectOption('none');
  await retailer.getByLabel('乡镇').selectOption({ index: 1 });
  await retailer.getByLabel('地址').fill('一村 12 号');
  await retailer.getByLabel('联系人').fill('王小满');
  await retailer.getByLabel('联系电话').fill('13800138000');
  for (const paper of ['营业执照', '店面照片', '店内照片']) {
    await retailer
      .getByLabel(paper)
      .and(retailer.locator('input[type=file]'))
      .setInputFiles(image(`${paper}.png`));
    await expect(
      retailer
        .getByText(`${paper}.png`)
        .or(retailer.getByRole('img', { name: paper }))
        .first()
    ).toBeVisible();
  }
  await picture(retailer, 'shop-form');
  await press(retailer, '提交认证');
  await expect(retailer.getByText('审核中').first()).toBeVisible();

  await retailer.goto(`/shop?q=${encodeURIComponent(water.name)}`);
  await expect(retailer.getByText(water.name).first()).toBeVisible({ timeout: 20_000 });
  await expect(retailer.getByText('认证后可见价格').first()).toBeVisible();
  await expect(retailer.getByText('48.00')).toHaveCount(0);
  await picture(retailer, 'browsing-without-prices');
});

test('staff visit the shop and approve it with a reason', async () => {
  await staff.goto('/staff/certifications');
  await staff.getByRole('link', { name: shopName }).click();
  await press(staff, '记录一次实地查看');
  await staff.getByRole('radio', { name: '合格', exact: true }).check();
  await staff.getByLabel('所见').fill('店在，货架整齐，证照挂在墙上');
  await staff.getByLabel('照片').and(staff.locator('input[type=file]')).setInputFiles(image('店面.png'));
  await press(staff, '保存查看记录');
  await expect(staff.getByText('查看记录已保存')).toBeVisible();
  await staff.getByRole('radio', { name: /通过认证/ }).check();
  await staff.getByLabel('原因（店家会看到）').fill('资料与实地一致');
  await picture(staff, 'staff-decides');
  await press(staff, '通过认证');
  await expect(staff.getByText('已通过').first()).toBeVisible();
});

test('the shop finds goods by name and by barcode, and orders across suppliers', async () => {
  await retailer.goto('/shop/certification');
  await expect(retailer.getByText('资料与实地一致')).toBeVisible();
  await picture(retailer, 'certified');

  await retailer.goto('/shop');
  const field = retailer.getByRole('textbox', { name: '搜索' });
  await field.fill(water.gtin);
  await field.press('Enter');
  await expect(retailer.getByText(water.name).first()).toBeVisible();
  await retailer
    .getByRole('link', { name: new RegExp(water.name) })
    .first()
    .click();
  await expect(retailer.getByText('48.00').first()).toBeVisible();
  await retailer.getByRole('button', { name: /^增加/ }).first().click();
  await picture(retailer, 'offers-side-by-side');

  await retailer.goto('/shop?q=kele');
  await retailer.getByRole('main').getByRole('link').filter({ hasText: '可乐' }).first().click();
  await retailer.getByRole('button', { name: /^增加/ }).first().click();
  await retailer.goto('/shop/cart');
  await expect(retailer.getByRole('region', { name: company })).toBeVisible();
  await picture(retailer, 'cart-across-suppliers');
  await press(retailer, '下订单');
  await retailer.getByRole('dialog').getByRole('button', { name: '下订单' }).click();
  await expect(retailer.getByText('下单成功')).toBeVisible();
  await picture(retailer, 'orders-placed');
});

test('what search does not find becomes a purchase request, a quote and an order', async () => {
  const wanted = `竹编鱼篓${String(Date.now()).slice(-5)}`;
  await retailer.goto(`/shop?q=${encodeURIComponent(wanted)}`);
  await retailer.getByRole('link', { name: new RegExp(`求购“${wanted}”`) }).click();
  await retailer.getByLabel('数量').fill('30');
  await retailer.getByLabel('单位', { exact: true }).fill('只');
  await picture(retailer, 'purchase-request');
  await press(retailer, '发布');
  await expect(retailer.getByText('还没有报价')).toBeVisible();

  await supplier.goto('/supplier/requests');
  await supplier.getByText(wanted).first().click();
  await press(supplier, '报价');
  await supplier.getByLabel('包装单位').fill('箱');
  await supplier.getByLabel('基本单位').fill('只');
  await supplier.getByLabel('每包装数量').fill('10');
  await supplier.getByLabel('包装数', { exact: true }).fill('3');
  await supplier.getByLabel('每包装价格（含税，元）').fill('85.00');
  await picture(supplier, 'quote');
  await press(supplier, '提交报价');
  await expect(supplier.getByText('报价已提交')).toBeVisible();

  await expect(retailer.getByText(company).first()).toBeVisible({ timeout: 20_000 }); // live, without a reload
  await picture(retailer, 'quotes');
  await press(retailer, '接受这个报价');
  await retailer.getByRole('dialog').getByRole('button', { name: /接受/ }).click();
  await expect(retailer.getByText('来自求购报价')).toBeVisible();
});

test('the supplier confirms one order short, one whole, and packs both', async () => {
  await supplier.goto('/supplier/orders');
  const rows = supplier.getByRole('row').filter({ hasText: shopName });
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: '96.00' }).click();
  await press(supplier, '供不齐，逐行填写');
  await supplier.getByLabel('可供').fill('1');
  await supplier.getByLabel('原因').fill('库存不足');
  await picture(supplier, 'confirms-short');
  await press(supplier, '按此确认');
  await press(supplier, '标记已备货');
  await expect(supplier.getByText('已标记备货').first()).toBeVisible();

  await supplier.goto('/supplier/orders');
  await supplier.getByRole('row').filter({ hasText: '255.00' }).click();
  await press(supplier, '全部确认');
  await press(supplier, '标记已备货');
  await expect(supplier.getByText('已标记备货').first()).toBeVisible();
});

test('staff load the vehicle: manifests and delivery notes', async () => {
  await retailer.goto('/shop/orders');
  const order = await retailer.request.get('/api/orders?status=ready');
  const { items } = (await order.json()) as { items: { deliveryDate: string }[] };
  await staff.goto('/staff/jobs');
  await staff.getByLabel('送货日期').fill(items[0]!.deliveryDate);
  await runJob('生成配送单');
  await picture(staff, 'manifests-made');
});

test('the shop counts what arrived; only that is invoiced', async () => {
  await retailer.goto('/shop/orders');
  await retailer.getByRole('link').filter({ hasText: company }).filter({ hasText: '48.00' }).first().click();
  await retailer.getByLabel(/实收/).fill('22');
  await retailer.getByLabel('差异原因').fill('破损');
  await picture(retailer, 'receipt');
  await press(retailer, '确认收货');
  await expect(retailer.getByText('已收货').first()).toBeVisible();

  await staff.goto('/staff/jobs');
  await runJob('生成销售单');

  await expect(retailer.getByText('已开单').first()).toBeVisible({ timeout: 20_000 });
  await picture(retailer, 'invoiced');
  await retailer.goto('/shop/papers');
  await expect(retailer.getByText(/^XS-/).first()).toBeVisible();
  await picture(retailer, 'papers');
});

test('everyone finds their papers', async () => {
  expect(await papersAsPictures(retailer, 'shop')).toEqual(['delivery_note', 'invoice']);
  expect(await papersAsPictures(supplier, 'supplier')).toEqual(['delivery_note', 'invoice']);
  expect(await papersAsPictures(staff, 'staff')).toContain('manifest');
});
