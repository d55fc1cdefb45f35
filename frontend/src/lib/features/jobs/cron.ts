/** A time of day on some days of the week: what nearly every schedule is. Days as ISO numbers, Monday 1; none is none. */
export type Daily = {
  time: string;
  weekdays: number[];
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

const day = (word: string): number | undefined => {
  const named = names.indexOf(word.toUpperCase());
  if (named >= 0) return named === 0 ? 7 : named;
  if (!/^[0-7]$/.test(word)) return undefined;
  return word === '0' ? 7 : Number(word);
};

const days = (field: string): number[] | undefined => {
  if (field === '*' || field === '?') return everyDay;
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [first, last = first] = part.split('-');
    const from = day(first ?? '');
    const to = day(last ?? '');
    if (!from || !to || from > to) return undefined;
    for (let each = from; each <= to; each++) found.add(each);
  }
  return [...found].sort();
};

/** Reads a cron expression of six fields (second first); undefined when it says more than a time on some weekdays. */
export const readDaily = (cron: string): Daily | undefined => {
  const [second, minute, hour, dayOfMonth, month, weekday, ...rest] = cron.trim().split(/\s+/);
  if (second !== '0' || !/^[0-5]?\d$/.test(minute ?? '') || !/^([01]?\d|2[0-3])$/.test(hour ?? '')) return undefined;
  if (!['*', '?'].includes(dayOfMonth ?? '') || month !== '*' || rest.length > 0) return undefined;
  const weekdays = days(weekday ?? '');
  return weekdays && { time: `${hour?.padStart(2, '0')}:${minute?.padStart(2, '0')}`, weekdays };
};

/** Writes the six fields. */
export const writeDaily = ({ time, weekdays }: Daily): string => {
  const [hour, minute] = time.split(':').map(Number);
  const days =
    weekdays.length === 7
      ? '*'
      : [...weekdays]
          .sort()
          .map((each) => names[each])
          .join(',');
  return `0 ${minute} ${hour} * * ${days}`;
};
