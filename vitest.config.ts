import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/browser/support/build-page.ts',
    // Speed is measured by benches; a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
