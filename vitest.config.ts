import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { RetriedTests } from './tests/support/retried-tests.ts';

/** They take up to minutes, most of them waiting: whoever began with one last would wait for it alone. */
const LONGEST = [
  'tests/resilience/resilience.test.ts',
  'tests/unit/replicas/replicas.test.ts',
  'tests/unit/thread/threaded-pullquote.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>) {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer’s own
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: (typeof files)[number]): boolean =>
      LONGEST.some((path) => moduleId.endsWith(path));
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

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

/** Set by `.ci/run`: what vitest's own `--exclude` is lost for where a project leaves out something itself. */
const LEFT_OUT = process.env['LEAVE_OUT']?.split(/\s+/u) ?? [];

/** Set by `.ci/run`: how often a test that fails is run once more before it counts. */
const RETRIES = Number(process.env['TEST_RETRIES'] ?? 0);

export default defineConfig({
  test: {
    retry: RETRIES,
    ...(RETRIES > 0 && { reporters: ['default', new RetriedTests()] }),
    // Speed is measured by benches; a busy machine fails no test.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 120_000 } },
    // The files of a worker share what they import, which takes longer than most tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [BROWSER_STORIES, ...ALONE, ...LEFT_OUT],
          globalSetup: 'tests/support/opensearch/shared-cluster-setup.ts',
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
