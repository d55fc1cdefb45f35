import { dictionary } from '$lib/i18n/dictionary';

export const deskWords = dictionary(
  {
    title: '配送线路',
    lead: '每条线路按固定日子走一串乡镇；截单后的订单赶下一班。',
    line: '线路',
    days: '配送日',
    cutoff: '截单',
    cutoffValue: (time: string) => `前一天 ${time}`,
    vehicle: '车辆',
    kilograms: (weight: string) => `${weight} 公斤`,
    next: '接下来',
    stops: '停靠顺序',
    townships: '乡镇',
    township: '乡镇',
    county: '县',
    unserved: '没有线路',
    position: '位置',
    emptyTitle: '还没有配送线路',
    emptyText: '线路和乡镇由管理员在初始数据里设置。'
  },
  {
    title: 'Delivery lines',
    lead: 'Each line visits its townships on fixed days; what comes after the cut-off goes with the next run.',
    line: 'Line',
    days: 'Days',
    cutoff: 'Cut-off',
    cutoffValue: (time) => `${time} the day before`,
    vehicle: 'Vehicle',
    kilograms: (weight) => `${weight} kg`,
    next: 'Next',
    stops: 'Stops in order',
    townships: 'Townships',
    township: 'Township',
    county: 'County',
    unserved: 'No line',
    position: 'Position',
    emptyTitle: 'No delivery lines yet',
    emptyText: 'Lines and townships come with the data that the administrator loads.'
  }
);
