import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { analysingCode, BUILT_CODE, codeVersion } from '../../../src/retrieval/code-version.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** As it is where the product is developed, and as it is compiled or built to be installed. */
const HOUSES = {
  source: {
    house: 'src',
    files: {
      'src/text/terms.ts': "import stem from 'stemmer';\nimport type { Tree } from 'tree';\n",
      'src/text/words.txt': 'words\n',
      'src/articles/formats/page.ts': 'const { read } = await import("@pages/read");\n',
      'src/retrieval/analysis.ts':
        "import {\n  pack,\n} from 'packing/fast';\nimport { terms } from '../text/terms.ts';\nnew URL('../text/words.txt');\n",
      'src/retrieval/snapshot.ts': '',
      'src/retrieval/rank.ts': "import search from 'searching';\n",
      'src/discord/bot.ts': "import bot from 'bot';\n",
    },
  },
  compiled: {
    house: 'node_modules/product/dist/src',
    files: {
      'node_modules/product/dist/src/text/terms.js': 'import stem from "stemmer";\n',
      'node_modules/product/dist/src/articles/formats/page.js': 'await import("@pages/read");\n',
      'node_modules/product/dist/src/retrieval/analysis.js':
        "import { a } from 'packing/fast';\nimport { terms } from '../text/terms.js';\n",
      'node_modules/product/dist/src/retrieval/snapshot.js': '',
      'node_modules/product/dist/src/retrieval/rank.js': "import search from 'searching';\n",
      'node_modules/product/dist/src/discord/bot.js': "import bot from 'bot';\n",
    },
  },
  bundled: {
    house: 'node_modules/product/dist/src',
    files: {
      [`node_modules/product/dist/src/${BUILT_CODE}`]:
        '{"hash":"1a2b","packages":["stemmer","@pages/read","packing"]}',
      'node_modules/product/dist/src/rank-3c4d.js': 'import search from "searching";\n',
      'node_modules/product/dist/src/discord/bot.js': 'import bot from "bot";\n',
    },
  },
} as const;

let folder: string;

beforeEach(async () => {
  folder = await scratchFolder('code');
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

interface Installed {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Whose code the floors import, and what these import; and one that only others need. */
const PACKAGES: Readonly<Record<string, Installed>> = {
  stemmer: { version: '1.0.0' },
  '@pages/read': { version: '1.0.0', dependencies: { parse: '^1.0.0', '@types/tree': '^1.0.0' } },
  '@pages/read/node_modules/tokens': { version: '2.0.0' },
  parse: { version: '1.0.0', dependencies: { tokens: '^1.0.0' } },
  tokens: { version: '1.0.0', dependencies: { parse: '^1.0.0' } },
  packing: { version: '1.0.0' },
  searching: { version: '1.0.0' },
  bot: { version: '1.0.0' },
};

async function install(packages: Readonly<Record<string, Installed>>): Promise<void> {
  for (const [name, manifest] of Object.entries(packages)) {
    await write({ [`node_modules/${name}/package.json`]: JSON.stringify(manifest) });
  }
}

it('The version of the code is the same as long as the code is', () => {
  expect(codeVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(codeVersion()).toBe(codeVersion());
});

it('The version of the code is another one if code that reads articles moves or comes along', async () => {
  await write(HOUSES.source.files);
  const house = join(folder, 'src');
  const versions = [codeVersion(house)];
  await write({ 'src/articles/deep/below/more.ts': '' });
  versions.push(codeVersion(house));
  await rm(join(folder, 'src/articles/deep'), { recursive: true });
  await write({ 'src/articles/deep/above/more.ts': '' });
  versions.push(codeVersion(house));
  expect(new Set(versions).size).toBe(3);
});

it('The version of the code is that of the source, once it is built', async () => {
  await write(HOUSES.source.files);
  await install(PACKAGES);
  const built = JSON.stringify(analysingCode(join(folder, 'src')));
  await write({ [`dist/src/${BUILT_CODE}`]: built, 'dist/src/chunk-1a2b.js': 'code' });
  expect(codeVersion(join(folder, 'dist/src'))).toBe(codeVersion(join(folder, 'src')));
});

describe.each(Object.entries(HOUSES))('The version of the code, %s', (_, { house, files }) => {
  let before: string;

  const version = (): string => codeVersion(join(folder, house));

  beforeEach(async () => {
    await write(files);
    await install(PACKAGES);
    before = version();
  });

  it.each(Object.keys(files).filter((file) => !/discord|rank/.test(file)))(
    'is another one if %s changes',
    async (file) => {
      await write({
        [file]: file.endsWith('.json') ? '{"hash":"3c4d","packages":[]}' : 'other code',
      });
      expect(version()).not.toBe(before);
    },
  );

  it.each(['stemmer', '@pages/read', 'packing', 'parse', 'tokens'])(
    'is another one if %s is upgraded',
    async (name) => {
      await install({ [name]: { ...PACKAGES[name], version: '1.0.1' } });
      expect(version()).not.toBe(before);
    },
  );

  it('is the same whatever happens to code and packages of other floors', async () => {
    await install({ bot: { version: '2.0.0' }, searching: { version: '2.0.0' } });
    const ranking = Object.keys(files).find((file) => file.includes('rank')) ?? '';
    await write({
      [ranking]: 'other code',
      [`${house}/text/closest.ts`]: 'code that nothing of it imports',
      [`${house}/discord/bot.js`]: 'other code',
      [`${Object.keys(files)[0]}.map`]: '{}',
    });
    expect(version()).toBe(before);
  });
});

async function upgrade(name: string): Promise<void> {
  const file = join(folder, 'node_modules', name, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Installed;
  await install({ [name]: { ...manifest, version: '999.0.0' } });
}

it('The version of the code is another one if what reads words is upgraded', async () => {
  for (const floor of ['text', 'articles', 'retrieval']) {
    await cp(join(PROJECT, 'src', floor), join(folder, 'src', floor), { recursive: true });
  }
  const installed = await readdir(join(PROJECT, 'node_modules'), { recursive: true });
  for (const file of installed.filter((one) => /^(?:@[^/\\]+.)?[^/\\]+.package\.json$/.test(one))) {
    await cp(join(PROJECT, 'node_modules', file), join(folder, 'node_modules', file));
  }
  const versions = [codeVersion(join(folder, 'src'))];
  for (const name of ['yaml', 'markdown-it', 'linkify-it', 'entities', 'eld']) {
    await upgrade(name);
    versions.push(codeVersion(join(folder, 'src')));
  }
  expect(new Set(versions).size).toBe(versions.length);
  await upgrade('discord.js');
  await upgrade('minisearch');
  expect(codeVersion(join(folder, 'src'))).toBe(versions.at(-1));
});

it('A package is found where it lies, if what is installed are links', async () => {
  await write({
    'src/text/a.ts': "import 'stemmer';",
    'src/articles/b.ts': '',
    'src/retrieval/analysis.ts': "import '../text/a.ts';",
  });
  await write({ 'store/stemmer/package.json': '{"version":"1","dependencies":{"tokens":"1"}}' });
  await write({ 'store/node_modules/tokens/package.json': '{"version":"1"}' });
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(folder, 'store/stemmer'), join(folder, 'node_modules/stemmer'), 'junction');
  const before = codeVersion(join(folder, 'src'));
  await write({ 'store/node_modules/tokens/package.json': '{"version":"2"}' });
  expect(codeVersion(join(folder, 'src'))).not.toBe(before);
});
