export const zh = {
  title: '单据',
  kinds: { invoice: '销售单', delivery_note: '送货单', manifest: '配送单' },
  all: '全部',
  empty: '还没有单据',
  emptyDetail: '送货单在装车时生成，销售单在收货后生成。',
  open: '打开',
  notReady: '正在生成',
  order: (number: string) => `订单 ${number}`
};
