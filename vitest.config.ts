import { defineConfig } from 'vitest/config';

const BROWSER_STORIES = 'tests/browser/**/*.test.ts';

/** Asks what its process has loaded, which has to be a process of its own. */
const ALONE = 'tests/unit/presentation/citation/reference-styles.test.ts';

export default defineConfig({
  test: {
    // Speed is measured by benches; a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The files of a worker share what they import, which takes longer than most tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [BROWSER_STORIES, ALONE] },
      },
      {
        extends: true,
        test: { name: 'alone', include: [ALONE], isolate: true },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_STORIES],
          globalSetup: 'tests/browser/support/build-page.ts',
        },
      },
    ],
  },
});
