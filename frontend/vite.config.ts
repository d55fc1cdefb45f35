import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** The portal that `npm run dev` talks to. */
const portal = process.env.JINHUO_PORTAL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [sveltekit()],
  server: { proxy: { '/api': portal, '/v3': portal } },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], env: { TZ: 'Asia/Shanghai' } }
});
