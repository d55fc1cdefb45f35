import { dictionary } from '$lib/i18n/dictionary';

/** What the fields of a price list are called. */
export const fieldWords = dictionary(
  {
    name: '商品名称',
    unit: '单位',
    packQuantity: '箱规（每箱数量）',
    price: '批发价（元/箱）',
    gtin: '商品条码',
    specification: '规格',
    brand: '品牌',
    category: '分类',
    minimumPacks: '起订量（箱）',
    stock: '库存（箱）',
    vatRate: '税率'
  },
  {
    name: 'Product name',
    unit: 'Unit',
    packQuantity: 'Units in a case',
    price: 'Price of a case (¥)',
    gtin: 'Barcode',
    specification: 'Specification',
    brand: 'Brand',
    category: 'Category',
    minimumPacks: 'Minimum (cases)',
    stock: 'Stock (cases)',
    vatRate: 'VAT rate'
  }
);
