import type { Locale } from '$lib/api/types';

let zone = 'Asia/Shanghai';

/** All days and times are of this IANA zone from now on: the trade's, wherever the browser is. */
export const keepTimeOf = (timeZone: string): void => {
  zone = timeZone;
};

const DAY = 86_400_000;

const parts = (at: Date): { date: string; time: string } => {
  const [date = '', time = ''] = at.toLocaleString('sv-SE', { timeZone: zone }).split(' ');
  return { date, time: time.slice(0, 5) };
};

/** The trade's calendar day, YYYY-MM-DD, of a moment. */
export const dayOf = (at: Date): string => parts(at).date;

/** A moment as a datetime-local input has it, by the trade's clock: 2026-03-06T18:00. */
export const localInput = (iso: string): string => {
  const { date, time } = parts(new Date(iso));
  return `${date}T${time}`;
};

/** The moment, in ISO, that a datetime-local input means by the trade's clock; undefined for no moment. */
export const momentOf = (input: string): string | undefined => {
  const wanted = Date.parse(`${input}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(input) || Number.isNaN(wanted)) return undefined;
  const shift = Date.parse(`${localInput(new Date(wanted).toISOString())}:00Z`) - wanted;
  return new Date(wanted - shift).toISOString();
};

/** A calendar day some days later, YYYY-MM-DD. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const near = (days: number, locale: Locale): string | undefined => {
  const words = {
    'zh-CN': { '-1': '昨天', '0': '今天', '1': '明天', '2': '后天' },
    en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }
  } as Record<Locale, Record<string, string>>;
  return words[locale][String(days)];
};

const far = (day: string, today: string, locale: Locale): string => {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
    ...(sameYear ? {} : { year: 'numeric' })
  }).format(new Date(`${day}T00:00:00Z`));
};

/** A calendar day as people say it: 今天, 明天, 3月5日周四. */
export const sayDay = (day: string, locale: Locale, now = new Date()): string => {
  const today = dayOf(now);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  return near(days, locale) ?? far(day, today, locale);
};

/** A moment as people say it: 明天 06:00. */
export const sayMoment = (iso: string, locale: Locale, now = new Date()): string => {
  const { date, time } = parts(new Date(iso));
  return `${sayDay(date, locale, now)} ${time}`;
};

/** A moment or a day to the minute, for hovering: 2026-03-05 06:00. */
export const exact = (iso: string): string => {
  if (iso.length === 10) return iso;
  const { date, time } = parts(new Date(iso));
  return `${date} ${time}`;
};

/** Time that is left, in its largest two units: 2 天 3 小时; nothing when it is over. */
export const left = (iso: string, locale: Locale, now = new Date()): string | undefined => {
  const minutes = Math.floor((Date.parse(iso) - now.getTime()) / 60_000);
  if (minutes < 0) return undefined;
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const [d, h, m] = locale === 'en' ? ['d', 'h', 'min'] : ['天', '小时', '分钟'];
  if (days > 0) return `${days} ${d} ${hours} ${h}`;
  return hours > 0 ? `${hours} ${h} ${rest} ${m}` : `${rest} ${m}`;
};

const WEEKDAYS: Record<Locale, string[]> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
};

/** ISO weekdays 1 (Monday) to 7 as words: 周二、周五. */
export const sayWeekdays = (weekdays: number[], locale: Locale): string =>
  weekdays.map((day) => WEEKDAYS[locale][day - 1] ?? '').join(locale === 'en' ? ', ' : '、');

/** This moment, as the API writes moments. */
export const moment = (): string => new Date().toISOString();
