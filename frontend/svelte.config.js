import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    // Every address is answered with the start page: the portal serves it as its fall-back.
    adapter: adapter({ pages: 'build', assets: 'build', fallback: 'index.html' }),
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        // WebAssembly reads barcodes where the browser cannot.
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self'],
        // SvelteKit hides its announcer of pages with a style attribute.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'blob:', 'data:'],
        'media-src': ['self', 'blob:'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    },
    typescript: {
      config: (config) => ({ ...config, include: [...config.include, '../*.ts', '../e2e/**/*.ts'] })
    }
  }
};
