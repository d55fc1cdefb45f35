import { dictionary } from '$lib/i18n/dictionary';

export const words = dictionary(
  {
    skip: '跳到内容',
    menu: '菜单',
    waiting: '项待处理',
    all: '全部',
    filters: '筛选',
    clear: '清除',
    since: (time: string) => `已等 ${time}`,
    left: (time: string) => `还剩 ${time}`,
    over: '已截止',
    bulkFailed: (failed: number, total: number) => `${total} 项中有 ${failed} 项没有完成`,
    stale: '刚才有变化，已为您更新，请再看一眼。'
  },
  {
    skip: 'Skip to content',
    menu: 'Menu',
    waiting: 'waiting',
    all: 'All',
    filters: 'Filter',
    clear: 'Clear',
    since: (time) => `${time} ago`,
    left: (time) => `${time} left`,
    over: 'closed',
    bulkFailed: (failed, total) => `${failed} of ${total} could not be done`,
    stale: 'This has just changed and is shown anew: please look once more.'
  }
);
