import { expect, it, onTestFinished } from 'vitest';
import { CorpusError } from '../../../src/articles/corpus-error.ts';
import { openControl } from '../../../src/living/control/open-control.ts';
import { reloadControl } from '../../../src/living/control/reload-control.ts';
import type { ReloadOptions, ReloadOutcome } from '../../../src/living/living-corpus.ts';
import { runCli } from './fake-io.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const NOTHING = { added: 0, changed: 0, removed: 0, problems: [], unfinished: 0 };

async function begin(outcome?: ReloadOutcome) {
  const dataDir = await scratchFolder('reload');
  const asked: (ReloadOptions | undefined)[] = [];
  const reload = async (options?: ReloadOptions): Promise<ReloadOutcome> => {
    asked.push(options);
    return outcome ?? { kind: 'reloaded', ...NOTHING };
  };
  const control =
    outcome &&
    (await openControl({ dataDir, commands: [reloadControl({ reload })], onFailed() {} }));
  onTestFinished(async () => {
    await control?.close();
  });
  return { asked, dataDir, environment: { DATA_DIR: dataDir } };
}

it('A reload tells how many articles came, changed and went, and what is wrong', async () => {
  const problem = new CorpusError({ file: 'a.md', message: 'it is empty', remedy: 'Fill it.' });
  const { environment, asked } = await begin({
    kind: 'reloaded',
    ...NOTHING,
    added: 1,
    changed: 1200,
    unfinished: 2,
    problems: Array.from({ length: 12 }, () => problem),
  });
  const { stdout, exitCode } = await runCli(['reload'], { environment });
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '✓ 1 article added, 1,200 changed, 0 removed',
    '2 files that somebody is writing will be taken in by and by',
    'a.md: it is empty. Fill it.',
  ]);
  expect(stdout).toContain('and 2 other problems; see: npx pullquote corpus check\n');
  expect([exitCode, asked]).toEqual([0, [{ isConfirmed: false }]]);
});

it('A reload that finds an accident says how it is confirmed', async () => {
  const { environment, asked } = await begin({ kind: 'held', ...NOTHING, missing: 9, of: 10 });
  const { stdout, exitCode } = await runCli(['reload', '--confirm'], { environment });
  expect(stdout).toContain('✗ 9 of 10 articles would be gone at once.');
  expect([exitCode, asked]).toEqual([1, [{ isConfirmed: true }]]);
});

it('A reload without a running bot says that a start reads everything', async () => {
  const { environment, dataDir } = await begin();
  expect(await runCli(['reload'], { environment })).toEqual({
    stdout: `No bot is running that keeps its records in ${dataDir}. When one is started, it reads all articles as they are then.\n`,
    stderr: '',
    exitCode: 0,
  });
});
