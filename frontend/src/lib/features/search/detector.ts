/** Reads the barcodes of a camera's picture. */
export type Detect = (video: HTMLVideoElement) => Promise<string | undefined>;

type NativeDetector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type NativeConstructor = {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats: () => Promise<string[]>;
};

const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'itf'];

const native = async (): Promise<Detect | undefined> => {
  const constructor = (globalThis as { BarcodeDetector?: NativeConstructor }).BarcodeDetector;
  if (constructor === undefined) return undefined;
  const known = await constructor.getSupportedFormats().catch((): string[] => []);
  if (!known.includes('ean_13')) return undefined;
  const detector = new constructor({ formats: FORMATS.filter((format) => known.includes(format)) });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
};

/** The browser's own detector, else one that is downloaded only now. */
export const detector = async (): Promise<Detect> => (await native()) ?? (await import('./zxing')).zxing();
