/**
 * After the build: moves the start script out of the page into a file, so that the page runs under
 * `script-src 'self'` alone, and lays compressed copies beside everything that compresses.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BUILD = 'build';
const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|wasm|txt)$/;
const SMALLEST = 1024;

const page = `${BUILD}/index.html`;
const html = readFileSync(page, 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(html);
if (!script) throw new Error('The page has no start script: has SvelteKit changed?');
const hash = createHash('sha256').update(script[1]).digest('hex').slice(0, 8);
const start = `_app/immutable/start.${hash}.js`;
writeFileSync(`${BUILD}/${start}`, script[1].trim());
writeFileSync(page, html.replace(script[0], `<script src="/${start}"></script>`).replace(/ 'sha256-[^']+'/g, ''));

for (const entry of readdirSync(BUILD, { recursive: true })) {
  const file = `${BUILD}/${entry}`;
  if (/\.(br|gz)$/.test(file)) rmSync(file);
  else if (COMPRESSIBLE.test(file) && statSync(file).size >= SMALLEST) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
    );
  }
}
