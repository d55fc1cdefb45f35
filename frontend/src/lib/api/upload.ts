import { Problem } from './problem';
import { commonHeaders } from './transport';

/** Part of a whole that has been sent, from 0 to 1. */
export type OnProgress = (part: number) => void;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends a form with files and tells how far it is; refusals and lost connections are thrown as a {@link Problem}. */
export const upload = async <T>(path: string, form: FormData, onProgress?: OnProgress): Promise<T> => {
  const headers = await commonHeaders('POST').catch(() => {
    throw Problem.unanswered();
  });
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(Problem.unanswered());
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300) resolve(body as T);
      else reject(Problem.read(request.status, body));
    };
    request.send(form);
  });
};

/** Where a stored file can be read by those who may see it. */
export const fileUrl = (fileId: string): string => `/api/files/${fileId}`;
