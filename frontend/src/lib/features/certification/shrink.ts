const LONGEST = 2000;
const SMALL = 1_500_000;

const draw = (picture: ImageBitmap): HTMLCanvasElement => {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** A phone's photo made small enough for one bar of signal, still readable; anything else as it is. */
export const shrunk = async (file: File): Promise<File> => {
  if (!file.type.startsWith('image/') || file.size <= SMALL) return file;
  try {
    const canvas = draw(await createImageBitmap(file));
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    return blob === null || blob.size >= file.size
      ? file
      : new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    // What the browser cannot draw, the server judges.
    return file;
  }
};
