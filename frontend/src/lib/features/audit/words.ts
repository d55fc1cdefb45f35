import { dictionary } from '$lib/i18n/dictionary';

export const words = dictionary(
  {
    title: '操作记录',
    lead: '谁在什么时候做了什么。只能看，不能改。',
    at: '时间',
    actor: '由谁',
    action: '操作',
    subject: '对象',
    detail: '内容',
    system: '系统',
    subjectType: '对象种类',
    emptyTitle: '还没有记录',
    emptyText: '登录、审核、改价、下单等操作都会记在这里。',
    onlyThis: '只看这个对象',
    showAll: '看全部'
  },
  {
    title: 'Audit log',
    lead: 'Who did what and when. It can be read, never changed.',
    at: 'Time',
    actor: 'By',
    action: 'Action',
    subject: 'Subject',
    detail: 'Detail',
    system: 'system',
    subjectType: 'Kind of subject',
    emptyTitle: 'Nothing recorded yet',
    emptyText: 'Sign-ins, decisions, price changes, orders: all are recorded here.',
    onlyThis: 'Only this subject',
    showAll: 'Show everything'
  }
);
