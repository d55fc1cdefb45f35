import { dictionary } from '$lib/i18n/dictionary';

export const deskWords = dictionary(
  {
    lead: '配送单、送货单和销售单，都可以打开和打印。',
    number: '编号',
    type: '种类',
    order: '订单',
    shop: '店家',
    supplier: '供应商',
    issued: '开具',
    emptyTitle: '还没有单据',
    emptyText: '装车时生成配送单和送货单，收货后生成销售单。'
  },
  {
    lead: 'Manifests, delivery notes and invoices, to open and print.',
    number: 'Number',
    type: 'Kind',
    order: 'Order',
    shop: 'Shop',
    supplier: 'Supplier',
    issued: 'Issued',
    emptyTitle: 'No papers yet',
    emptyText: 'Manifests and delivery notes are made when a vehicle is loaded, invoices after receipt.'
  }
);
