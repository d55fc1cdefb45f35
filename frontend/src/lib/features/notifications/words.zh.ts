type Detail = Record<string, unknown>;

const number = (detail: Detail): string => String(detail.number ?? '');

export const zh = {
  title: '通知',
  empty: '还没有通知',
  emptyDetail: '订单、认证和求购有进展时，会在这里告诉您。',
  readAll: '全部标为已读',
  unread: '未读',
  kinds: {
    order_placed: (d: Detail) => `新订单 ${number(d)}`,
    order_confirmed: (d: Detail) => `订单 ${number(d)} 已确认`,
    order_declined: (d: Detail) => `订单 ${number(d)} 被拒绝`,
    order_cancelled: (d: Detail) => `订单 ${number(d)} 已取消`,
    order_ready: (d: Detail) => `订单 ${number(d)} 已备货`,
    order_loaded: (d: Detail) => `订单 ${number(d)} 已装车配送`,
    order_received: (d: Detail) => `订单 ${number(d)} 已收货`,
    order_invoiced: (d: Detail) => `订单 ${number(d)} 的销售单已开`,
    shop_submitted: () => '有小店提交认证',
    shop_decided: () => '小店认证有了答复',
    supplier_applied: () => '有供应商申请供货',
    supplier_decided: () => '供货申请有了答复',
    request_posted: () => '有新的求购',
    quote_given: () => '求购收到报价',
    quote_withdrawn: () => '有供应商撤回了报价',
    quote_accepted: () => '您的报价被接受了',
    request_withdrawn: () => '求购已撤回',
    price_list_imported: () => '价目表导入完成'
  } as Record<string, (detail: Detail) => string>,
  other: '有新的消息'
};
