import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

const photo = {
  name: '照片.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64'
  )
};

test('a shop applies, loses nothing that was typed, and hears what is missing', async ({ page }) => {
  await page.goto('/register');
  await page.getByLabel('您的姓名').fill('测试店主');
  await page.getByLabel('手机号').fill(`137${String(Date.now()).slice(-8)}`);
  await page.getByLabel('密码').fill('a-long-password-1');
  await page.getByRole('button', { name: '注册' }).click();
  await page.waitForURL('/shop/certification');

  await page.getByLabel('店名').fill('测试小卖部');
  await page.getByLabel('统一社会信用代码或注册号').fill('92341126MA0000015');
  await page.getByLabel('地址').fill('村口 1 号');
  await expect(page.getByText('有几项没有保存')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('统一社会信用代码或注册号')).toHaveValue('92341126MA0000015');
  await page.getByLabel('统一社会信用代码或注册号').fill('92341126MA00000150');
  await page.getByLabel('联系人').fill('王五');
  await page.getByLabel('联系电话').fill('13700000000');
  await page.getByLabel('联系电话').blur();
  await expect(page.getByText(/已保存 /)).toBeVisible();

  await page.getByRole('button', { name: '提交认证' }).click();
  await expect(page.getByText('还不能提交，请补上这些：')).toBeVisible();
  await page.getByLabel('乡镇').selectOption({ index: 1 });
  for (const slot of ['营业执照', '店面照片']) {
    const field = page.getByLabel(slot);
    await field.setInputFiles(photo);
    await expect(page.getByRole('img', { name: photo.name })).toHaveCount(slot === '营业执照' ? 1 : 2);
  }
  await page.getByRole('button', { name: '提交认证' }).click();
  await expect(page.getByText('审核中').first()).toBeVisible();

  await page.goto('/shop');
  await expect(page.getByRole('heading', { name: '认证后看价格、下订单' })).toBeVisible();
  await expect(page.getByText('认证后可见价格').first()).toBeVisible();
});
