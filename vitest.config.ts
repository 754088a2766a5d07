import { defineConfig } from 'vitest/config';

const BROWSER_STORIES = 'tests/browser/**/*.test.ts';

/**
 * What has to have a process of its own: it asks what that has loaded, or loads a newer undici than discord.js's,
 * which then sends with it, and its files never arrive.
 */
const ALONE = [
  'tests/unit/presentation/citation/reference-styles.test.ts',
  'tests/unit/models/fetching/**/*.test.ts',
  'tests/unit/cli/models/**/*.test.ts',
];

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
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [BROWSER_STORIES, ...ALONE],
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, isolate: true },
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
