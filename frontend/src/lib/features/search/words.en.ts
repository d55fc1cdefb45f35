import type { zh } from './words.zh';

export const en: typeof zh = {
  search: 'Search',
  placeholder: 'Name, pinyin, initials or barcode',
  clear: 'Clear',
  scan: 'Scan',
  results: (count) => `${count} found`,
  searching: 'Searching',
  nothing: (query) => `Nothing found for “${query}”`,
  nothingDetail: 'Try other words, or post a request with one tap and let suppliers quote.',
  postRequest: (query) => `Request “${query}”`,
  notSuitable: 'Nothing suitable? Post a request',
  wrongDigit: 'The check digit is wrong. Is it one of these?',
  wrongDigitNone: 'The check digit is wrong. Scan again or check the digits.',
  scanTitle: 'Scan a barcode',
  scanHint: 'Hold the barcode in the frame',
  noCamera: 'The camera cannot be opened. Allow it, or type the digits of the barcode.',
  starting: 'Opening the camera',
  simplified: 'Simplified search: words are found only as written just now. Scanning and ordering work as ever.'
};
