export const zh = {
  nav: '主要栏目',
  goods: '进货',
  list: '清单',
  orders: '订单',
  me: '我的',
  certification: '小店认证',
  requests: '求购',
  papers: '单据',
  notifications: '通知',
  account: '账号和设置',
  hello: (name: string) => `${name}，您好`
};
