import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMPACT_FROM_PASSAGES } from '../../../src/retrieval/search-engine.ts';
import { makeFolder, removeFolder } from '../../support/scratch-folder.ts';

const HOUSE = fileURLToPath(new URL('../../../', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** Long enough to be worth remembering. */
const PAGE = [
  '<h1>Antern &amp; Sons</h1>',
  '<p>The lantern on the quay was lit by Antern &amp; Co&#x2E; for eleven years.</p>',
  ...Array.from(
    { length: COMPACT_FROM_PASSAGES },
    (_, nth) => `<p>Oak ${nth} &lt; elm ${nth}.</p>`,
  ),
].join('\n');

let copy: string;

beforeAll(async () => {
  copy = await makeFolder('copy');
  for (const part of ['src', 'commands', 'package.json']) {
    await cp(join(HOUSE, part), join(copy, part), { recursive: true });
  }
  await symlink(join(HOUSE, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await mkdir(join(copy, 'corpus'));
  await writeFile(join(copy, 'corpus/lantern.page'), PAGE);
});

afterAll(() => removeFolder(copy));

async function pullquote(...args: readonly string[]): Promise<string> {
  const program = [join(copy, 'src/cli/pullquote.ts'), ...args];
  const { PATH = '' } = process.env;
  const run = promisify(execFile)(process.execPath, ['--import', TSX, ...program], {
    cwd: copy,
    env: { PATH, CACHE_DIR: join(copy, 'cache') },
  });
  return run.then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}

it('A format is added by its file and an entry in the table', async () => {
  expect(await pullquote('corpus', 'check')).toMatch(/^Not read, .*: lantern\.page$/mu);

  const format = await readFile(join(HOUSE, 'tests/support/page-format.ts'), 'utf8');
  const moved = format.replaceAll('../../src/articles/', '../');
  await writeFile(join(copy, 'src/articles/formats/page.ts'), moved);
  const table = join(copy, 'src/articles/formats.ts');
  const entries = await readFile(table, 'utf8');
  const entry = "import { page } from './formats/page.ts';\n";
  await writeFile(table, entry + entries.replace('Format[] = [', 'Format[] = [page, '));

  const ask = () => pullquote('ask', 'Who lit the lantern on the quay?', '--json');
  const first = await ask();
  expect(JSON.parse(first)).toMatchObject({
    kind: 'answered',
    excerpts: [
      {
        articleId: 'lantern',
        title: 'Antern & Sons',
        quote: 'The lantern on the quay was lit by Antern & Co. for eleven years.',
      },
    ],
  });
  expect(await readdir(join(copy, 'cache'))).toHaveLength(1);
  expect(await ask()).toBe(first);
});
