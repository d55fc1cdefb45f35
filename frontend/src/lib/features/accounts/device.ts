const BROWSERS: [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari']
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux']
];

const first = (known: [RegExp, string][], text: string): string | undefined =>
  known.find(([pattern]) => pattern.test(text))?.[1];

/** The browser and system that a user agent tells of, if it does: Chrome · Android. */
export const device = (userAgent: string | null | undefined): string | undefined => {
  const said = [first(BROWSERS, userAgent ?? ''), first(SYSTEMS, userAgent ?? '')].filter((word) => word !== undefined);
  return said.length === 0 ? undefined : said.join(' · ');
};
