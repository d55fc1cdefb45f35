import { dictionary } from '$lib/i18n/dictionary';

/** What the places of the desk workspaces are called. */
export const railWords = dictionary(
  {
    supplierDesk: '供应商',
    staffDesk: '平台',
    overview: '工作台',
    orders: '订单',
    requests: '求购',
    offers: '报价商品',
    priceLists: '价格表',
    papers: '单据',
    company: '公司资料',
    certifications: '店铺认证',
    suppliers: '供应商',
    jobs: '任务',
    lines: '配送线路',
    audit: '操作记录',
    accounts: '员工账号'
  },
  {
    supplierDesk: 'Supplier',
    staffDesk: 'Platform',
    overview: 'Overview',
    orders: 'Orders',
    requests: 'Requests',
    offers: 'Offers',
    priceLists: 'Price lists',
    papers: 'Papers',
    company: 'Company',
    certifications: 'Shops',
    suppliers: 'Suppliers',
    jobs: 'Jobs',
    lines: 'Delivery lines',
    audit: 'Audit log',
    accounts: 'Staff accounts'
  }
);
