import { dictionary } from '$lib/i18n/dictionary';

export const subjectWords = dictionary(
  {
    names: {
      account: '账号',
      shop: '店铺',
      supplier: '供应商',
      order: '订单',
      offer: '报价商品',
      price_list: '价格表',
      purchase_request: '求购',
      quote: '报价',
      job: '任务',
      job_schedule: '日程',
      document: '单据'
    }
  },
  {
    names: {
      account: 'Account',
      shop: 'Shop',
      supplier: 'Supplier',
      order: 'Order',
      offer: 'Offer',
      price_list: 'Price list',
      purchase_request: 'Purchase request',
      quote: 'Quote',
      job: 'Job',
      job_schedule: 'Schedule',
      document: 'Paper'
    }
  }
);

/** Actions whose words are not simply a noun and a verb. */
export const actionWords = dictionary(
  {
    names: {
      'account.password': '修改密码',
      'account.open': '注册账号',
      'staff.appoint': '新增员工账号',
      'staff.disable': '停用或启用员工账号'
    }
  },
  {
    names: {
      'account.password': 'Password changed',
      'account.open': 'Account opened',
      'staff.appoint': 'Staff account added',
      'staff.disable': 'Staff account disabled or enabled'
    }
  }
);

export const verbWords = dictionary(
  {
    names: {
      decide: '决定',
      passed: '合格',
      failed: '不合格',
      apply: '申请',
      approve: '通过',
      return: '退回',
      reject: '不通过',
      ask_more: '要求补充',
      suspend: '暂停',
      submit: '提交',
      save: '保存',
      inspect: '实地查看',
      change: '修改',
      upload: '上传',
      map: '对应列',
      post: '发布',
      give: '提交',
      withdraw: '撤回',
      accept: '接受',
      start: '开始',
      schedule: '改日程',
      placed: '下单',
      confirmed: '确认',
      partly_confirmed: '部分确认',
      declined: '拒绝',
      cancelled: '取消',
      ready: '备货',
      loaded: '装车',
      received: '收货',
      closed: '开单'
    }
  },
  {
    names: {
      decide: 'decided',
      passed: 'passed',
      failed: 'failed',
      apply: 'applied',
      approve: 'approved',
      return: 'sent back',
      reject: 'rejected',
      ask_more: 'more asked for',
      suspend: 'suspended',
      submit: 'submitted',
      save: 'saved',
      inspect: 'inspected',
      change: 'changed',
      upload: 'uploaded',
      map: 'columns mapped',
      post: 'posted',
      give: 'given',
      withdraw: 'withdrawn',
      accept: 'accepted',
      start: 'started',
      schedule: 'rescheduled',
      placed: 'placed',
      confirmed: 'confirmed',
      partly_confirmed: 'partly confirmed',
      declined: 'declined',
      cancelled: 'cancelled',
      ready: 'ready',
      loaded: 'loaded',
      received: 'received',
      closed: 'closed'
    }
  }
);

/** What is recorded with actions. */
export const detailWords = dictionary(
  {
    names: {
      reason: '原因',
      number: '编号',
      status: '状态',
      role: '角色',
      disabled: '停用',
      name: '名称',
      price: '价格',
      packs: '包装数',
      revision: '版次',
      decision: '决定',
      kind: '种类',
      result: '结果',
      fileName: '文件',
      cron: '日程',
      enabled: '启用',
      quote: '报价',
      request: '求购'
    }
  },
  {
    names: {
      reason: 'reason',
      number: 'number',
      status: 'state',
      role: 'role',
      disabled: 'disabled',
      name: 'name',
      price: 'price',
      packs: 'packs',
      revision: 'revision',
      decision: 'decision',
      kind: 'kind',
      result: 'result',
      fileName: 'file',
      cron: 'schedule',
      enabled: 'enabled',
      quote: 'quote',
      request: 'request'
    }
  }
);
