import { dictionary } from '$lib/i18n/dictionary';

export const staffWords = dictionary(
  {
    title: '员工账号',
    lead: '平台自己的人。停用的账号立刻退出，记录保留。',
    name: '姓名',
    phone: '手机号',
    role: '角色',
    state: '状态',
    roles: { staff: '工作人员', administrator: '管理员', retailer: '店家', supplier: '供应商' },
    active: '启用',
    disabled: '已停用',
    add: '新增账号',
    password: '初始密码',
    passwordHint: '至少 10 个字符，请本人登录后修改',
    create: '创建账号',
    created: '账号已创建',
    disable: '停用',
    enable: '重新启用',
    disableAsk: (name: string) => `停用 ${name} 的账号？所有设备会立刻退出登录。`,
    disabledDone: '已停用',
    enabledDone: '已启用',
    you: '您',
    emptyTitle: '还没有员工账号',
    emptyText: '新增的账号会列在这里。',
    errors: { name: '请填姓名', phone: '请填手机号，例如 138 0013 8000', password: '至少 10 个字符' }
  },
  {
    title: 'Staff accounts',
    lead: 'Our own people. A disabled account is signed out at once; its records stay.',
    name: 'Name',
    phone: 'Mobile number',
    role: 'Role',
    state: 'State',
    roles: { staff: 'Staff', administrator: 'Administrator', retailer: 'Retailer', supplier: 'Supplier' },
    active: 'Active',
    disabled: 'Disabled',
    add: 'Add an account',
    password: 'First password',
    passwordHint: 'At least 10 characters; to be changed after the first sign-in',
    create: 'Create',
    created: 'Account created',
    disable: 'Disable',
    enable: 'Enable again',
    disableAsk: (name) => `Disable the account of ${name}? Every device is signed out at once.`,
    disabledDone: 'Disabled',
    enabledDone: 'Enabled',
    you: 'you',
    emptyTitle: 'No staff accounts yet',
    emptyText: 'Accounts that you add are listed here.',
    errors: {
      name: 'Please give a name',
      phone: 'A mobile number, such as 138 0013 8000',
      password: 'At least 10 characters'
    }
  }
);
