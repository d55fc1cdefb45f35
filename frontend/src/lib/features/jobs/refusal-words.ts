import { dictionary } from '$lib/i18n/dictionary';

const reasons = dictionary(
  {
    names: {
      required: '必填',
      too_long: '过长',
      not_a_number: '不是可用的数字',
      not_whole: '必须是整数',
      out_of_range: '超出范围',
      too_precise: '小数位数过多',
      gtin_length: '条码位数不对',
      gtin_characters: '条码只能是数字',
      gtin_check_digit: '条码校验位不对',
      duplicate: '商品在文件中重复',
      unknown_vat_rate: '不是现行税率',
      too_many_cells: '单元格比表头多：内容中的分隔符要加引号',
      not_counted: '还没有登记实收数量',
      unexpected: '出现意外错误，可以重新开始'
    },
    otherThanLine: (line: string) => `与第 ${line} 行不同的商品`
  },
  {
    names: {
      required: 'Required',
      too_long: 'Too long',
      not_a_number: 'Not a usable number',
      not_whole: 'Must be whole',
      out_of_range: 'Out of range',
      too_precise: 'Too many decimals',
      gtin_length: 'The barcode has the wrong length',
      gtin_characters: 'A barcode has digits only',
      gtin_check_digit: 'The barcode’s check digit is wrong',
      duplicate: 'The product stands in the file already',
      unknown_vat_rate: 'Not a VAT rate that is valid today',
      too_many_cells: 'More cells than headings: a separator within a cell needs quotation marks',
      not_counted: 'What arrived has not been counted yet',
      unexpected: 'Something unexpected happened; the job may be started again'
    },
    otherThanLine: (line) => `a product other than that of line ${line}`
  }
);

/** Why something was left out, by the stable codes of the jobs; an unknown code stands as it is. */
export const reasonName = (reason: string): string =>
  (reasons.names as Record<string, string>)[reason] ?? reason.replaceAll('_', ' ');

/** What would be taken instead. The server writes it without words, `≠ #12` for a row that repeats line 12. */
export const acceptedText = (accepted: string): string => {
  const line = /^≠ #(\d+)$/.exec(accepted)?.[1];
  return line === undefined ? accepted : reasons.otherThanLine(line);
};
