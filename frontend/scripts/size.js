/** Measures what a phone downloads, compressed, before the retailer's start page stands, and fails above the limit. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 90_000;
const OUTPUT = '.svelte-kit/output/client';
const MANIFEST = `${OUTPUT}/.vite/manifest.json`;
const PAGE = '/shop';

if (!existsSync(MANIFEST)) throw new Error('Nothing is built yet: npm run build');
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));

/** The nodes of SvelteKit's generated manifest that one page needs: its layouts and itself. */
const nodesOf = (route) => {
  const source = readFileSync('.svelte-kit/generated/client-optimized/app.js', 'utf8');
  const dictionary = /export const dictionary = (\{[\s\S]*?\});/.exec(source)?.[1];
  const entry = new RegExp(`"${route}": \\[(\\d+)(?:,\\[([\\d,]*)\\])?`).exec(dictionary ?? '');
  if (!entry) throw new Error(`The build has no page ${route}`);
  return [0, Number(entry[1]), ...(entry[2] ?? '').split(',').filter(Boolean).map(Number)];
};

const keys = Object.keys(manifest);
const keyOf = (ending) => {
  const key = keys.find((candidate) => candidate.endsWith(ending));
  if (!key) throw new Error(`The build has no ${ending}`);
  return key;
};

const files = new Set();
const seen = new Set();
const visit = (key) => {
  if (seen.has(key)) return;
  seen.add(key);
  const chunk = manifest[key];
  files.add(chunk.file);
  chunk.css?.forEach((file) => files.add(file));
  chunk.imports?.forEach(visit);
};

visit(keyOf('client/entry.js'));
visit(keyOf('client-optimized/app.js'));
for (const node of new Set(nodesOf(PAGE))) visit(keyOf(`client-optimized/nodes/${node}.js`));

const size = (file) => gzipSync(readFileSync(`${OUTPUT}/${file}`), { level: 9 }).length;
const sum = (ending) => [...files].filter((file) => file.endsWith(ending)).reduce((all, file) => all + size(file), 0);
const [scripts, styles] = [sum('.js'), sum('.css')];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${PAGE}: ${kB(scripts)} JavaScript + ${kB(styles)} CSS = ${kB(scripts + styles)} compressed, in ${files.size} files (at most ${kB(LIMIT)})`
);
if (scripts + styles > LIMIT) process.exit(1);
