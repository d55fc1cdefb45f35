export const zh = {
  nextDelivery: '下次送货',
  cutoff: (time: string) => `${time} 截单`,
  line: '配送线路',
  days: '送货日'
};
