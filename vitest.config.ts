import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,packages}/**/*.test.{ts,tsx}'],
    // Node runs the code as it is: nothing is transformed.
    experimental: { viteModuleRunner: false },
    // Stops what does not end by itself; nothing is measured by it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false,
  },
});
