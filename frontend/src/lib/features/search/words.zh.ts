export const zh = {
  search: '搜索',
  placeholder: '货名、拼音、首字母或条码',
  clear: '清空',
  scan: '扫码',
  results: (count: string) => `找到 ${count} 种`,
  searching: '正在搜索',
  nothing: (query: string) => `没有找到“${query}”`,
  nothingDetail: '换个说法试试，或者一键发求购，让供应商来报价。',
  postRequest: (query: string) => `求购“${query}”`,
  notSuitable: '没有合适的？发一条求购',
  wrongDigit: '条码的校验位不对，是不是这些：',
  wrongDigitNone: '条码的校验位不对，请再扫一次或检查数字。',
  scanTitle: '扫条码',
  scanHint: '把条码放在框里',
  noCamera: '打不开相机。请允许使用相机，或输入条码数字。',
  starting: '正在打开相机',
  simplified: '搜索引擎暂时没有应答，现在只按字面查找。扫码和下单不受影响。'
};
