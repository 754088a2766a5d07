import { defineConfig } from 'vitest/config';

const BROWSER_STORIES = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    // Speed is measured by benches; a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [BROWSER_STORIES] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_STORIES],
          globalSetup: 'tests/browser/support/build-page.ts',
          // The stories of a worker share its browser, and what all of them import.
          isolate: false,
        },
      },
    ],
  },
});
