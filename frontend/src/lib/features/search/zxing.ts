import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Detect } from './detector';

const WIDTH = 800;

const pixels = (video: HTMLVideoElement, context: CanvasRenderingContext2D): ImageData => {
  const { canvas } = context;
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * video.videoHeight) / Math.max(1, video.videoWidth));
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

/** A detector for browsers that have none, about a megabyte of WebAssembly. */
export const zxing = (): Detect => {
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return async (video) => {
    if (context === null || video.videoWidth === 0) return undefined;
    const found = await readBarcodes(pixels(video, context), {
      formats: ['EAN-13', 'EAN-8', 'UPC-A', 'ITF'],
      maxNumberOfSymbols: 1
    });
    return found[0]?.text;
  };
};
