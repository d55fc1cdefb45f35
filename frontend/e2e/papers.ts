import { expect, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES } from './people';

type Paper = { id: string; kind: string; number: string; ready: boolean };

/** Reads the newest papers that this person may see and leaves each kind as a PDF and a picture; answers the kinds. */
export async function papersAsPictures(page: Page, whose: string): Promise<string[]> {
  const kinds: string[] = [];
  for (const kind of ['delivery_note', 'invoice', 'manifest']) {
    const answer = await page.request.get(`/api/documents?kind=${kind}&limit=1`);
    const { items } = (await answer.json()) as { items: Paper[] };
    const [paper] = items;
    if (paper === undefined) continue;
    expect(paper.ready).toBe(true);
    const pdf = await page.request.get(`/api/documents/${paper.id}/pdf`);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    const file = join(PICTURES, `paper-${whose}-${kind}`);
    writeFileSync(`${file}.pdf`, await pdf.body());
    execFileSync('pdftoppm', ['-png', '-r', '90', `${file}.pdf`, file]);
    kinds.push(kind);
  }
  return kinds;
}
