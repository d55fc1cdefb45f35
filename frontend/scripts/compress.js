/** After the build: lays compressed copies beside everything that compresses, for the portal to send. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BUILD = 'build';
const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|wasm|txt)$/;
const SMALLEST = 1024;

for (const entry of readdirSync(BUILD, { recursive: true })) {
  const file = `${BUILD}/${entry}`;
  if (!COMPRESSIBLE.test(file) || statSync(file).size < SMALLEST) continue;
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
  );
}
