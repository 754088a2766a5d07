import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/scratch-folder.ts';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
const TSX = import.meta.resolve('tsx');
const TSC = join(HOUSE, 'node_modules/typescript/bin/tsc');

const WORDINGS = ['en', 'de', 'es', 'fr', 'tr'].map(
  (name) => `src/presentation/wording/${name}.ts`,
);
const OPENING = /^export const (?:en|de|es|fr|tr) = \{$/m;

const COMMAND = `import { defineCommand } from '../../src/discord/define-command.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';

export const latest = defineCommand({
  name: 'latest',
  async run(_values, { pullquote, voice }) {
    const [article] = await pullquote.suggestArticles('', 1);
    return drawNotice({ happened: article?.title ?? '', next: '' }, voice);
  },
});
`;

const ACTION = `import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

export const countId = actionId('count', stateOf({ from: wholeNumber() }));

export function drawCountButton(from: number, { say }: Voice) {
  return button(say('about.count'), countId.of({ from }));
}

export const count = defineAction(countId, {
  async press({ from }, _click, { pullquote, voice }) {
    const happened = \`\${from} + \${await pullquote.countArticles()}\`;
    return { kind: 'reply', reply: drawNotice({ happened, next: '' }, voice) };
  },
});
`;

const FORMAT = `import type { Format } from '../format.ts';

export const asciidoc = {
  endings: ['.adoc'],
  maxBytes: 1_000_000,
  read(bytes) {
    const text = Buffer.from(bytes).toString('utf8').replaceAll('&amp;', '&');
    const span = { start: 0, end: text.length };
    return { fields: {}, text, blocks: [{ ...span, kind: 'prose', words: text, parts: [span] }] };
  },
} satisfies Format;
`;

const ENGINE = `import { buildCompactIndex } from './compact-index.ts';
import type { BuildIndex } from './search-index.ts';

export const buildPlainIndex: BuildIndex = buildCompactIndex;
`;

const ANALYSER = `import { type Analyser, sentenceRules } from '../analyser.ts';
import { wordRules } from '../word-rules.ts';

export const it: Analyser = {
  sentences: sentenceRules({ titles: 'sig dott' }),
  words: wordRules({ stopWords: 'il lo la i gli le di e che' }),
  questions: {},
  shape: {},
  letters: { script: /\\p{Script=Latin}/u },
};
`;

/** Looks at all that was added. */
const LOOK = `import { commands } from './commands/index.ts';
import { formatOf } from './src/articles/formats.ts';
import { SEARCH_ENGINES } from './src/retrieval/search-engine.ts';
import { spokenLocale } from './src/presentation/wording/locales.ts';
import { createBot } from './src/discord/create-bot.ts';
import { createPullquote } from './src/pullquote-over-archive.ts';
import { analyserOf } from './src/text/analysers.ts';
import { loadCorpus } from './src/articles/load-corpus.ts';
import { isByline } from './src/articles/byline.ts';
import { countId } from './commands/about/count-action.ts';

const { articles } = await loadCorpus('corpus');
const pullquote = await createPullquote(articles, 'plain');
const records = {
  preferences: { get: async () => ({ style: 'rich', collections: [] }) },
  serverSettings: { get: async () => ({ visibility: 'public', excerpts: 3, publicChannels: [], hiddenArticles: [], hiddenTags: [], collections: [], channelCollections: {} }) },
};
const log = { debug() {}, info() {}, warn: console.error, error: console.error };
const bot = createBot({ commands, services: { pullquote, records } as never, log });
const user = { id: '1', username: 'ada' };
const send = async (type: number, data: object) => {
  const message = { components: [], flags: 0 };
  const { response } = await bot({ type, data, user, message, locale: 'it', channel: { id: '2', type: 1 } } as never);
  return JSON.stringify(response);
};
console.log(JSON.stringify({
  latest: await send(2, { name: 'latest', type: 1 }),
  about: await send(2, { name: 'about', type: 1 }),
  pressed: await send(3, { custom_id: countId.of({ from: 40 }), component_type: 2 }),
  declared: commands.some(({ declaration }) => declaration.name === 'latest'),
  format: formatOf('a.adoc')?.endings,
  engines: SEARCH_ENGINES,
  locale: spokenLocale('it'),
  titles: [...analyserOf('it-CH').sentences.titles],
  isByline: isByline({ words: 'Scritto da Anna Lago' }),
}));
`;

let copy: string;

beforeAll(async () => {
  copy = await makeFolder('growing');
  for (const part of ['src', 'commands', 'corpus', 'package.json', 'tsconfig.json']) {
    await cp(join(HOUSE, part), join(copy, part), { recursive: true });
  }
  await symlink(join(HOUSE, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => removeFolder(copy));

/** Changes files of the copy, and remembers which. */
function startList() {
  const touched: string[] = [];
  return {
    touched,
    async add(file: string, content: string) {
      touched.push(file);
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), content);
    },
    async change(file: string, ...changes: readonly (readonly [RegExp | string, string])[]) {
      touched.push(file);
      let content = await readFile(join(copy, file), 'utf8');
      for (const [before, after] of changes) {
        expect(content).toMatch(before);
        content = content.replace(before, after);
      }
      await writeFile(join(copy, file), content);
    },
  };
}

type List = ReturnType<typeof startList>;

const LISTS: Readonly<Record<string, (list: List) => Promise<void>>> = {
  async 'A format'(list) {
    await list.add('src/articles/formats/asciidoc.ts', FORMAT);
    await list.change(
      'src/articles/formats.ts',
      [/^/, "import { asciidoc } from './formats/asciidoc.ts';\n"],
      ['Format[] = [', 'Format[] = [asciidoc, '],
    );
  },
  async 'A command'(list) {
    await list.add('commands/latest/latest-command.ts', COMMAND);
    await list.change(
      'commands/index.ts',
      [/^/, "import { latest } from './latest/latest-command.ts';\n"],
      ['commandTable([', 'commandTable([\n  latest,'],
    );
    for (const file of WORDINGS) {
      const name = file.endsWith('/en.ts') ? '' : "\n  'command.latest.name': 'latest',";
      await list.change(file, [OPENING, `$&${name}\n  'command.latest.about': 'The newest',`]);
    }
  },
  async 'A button'(list) {
    await list.add('commands/about/count-action.ts', ACTION);
    await list.change(
      'commands/about/about-command.ts',
      [/^/, "import { count, drawCountButton } from './count-action.ts';\n"],
      ["name: 'about',", "name: 'about',\n  actions: [count],"],
      [
        /components: card\(voice, 'ink', \[/,
        '$&\n      { type: 1, components: [drawCountButton(40, voice)] },',
      ],
    );
    for (const file of WORDINGS)
      await list.change(file, [OPENING, "$&\n  'about.count': 'Count',"]);
  },
  async 'A language'(list) {
    const french = await readFile(join(copy, 'src/presentation/wording/fr.ts'), 'utf8');
    const italian = french
      .replace('export const fr', 'export const it')
      .replace("'about.count': 'Count'", "'about.count': 'Conta'");
    await list.add('src/presentation/wording/it.ts', italian);
    await list.change(
      'src/presentation/wording/locales.ts',
      [/^/, "import { it } from './it.ts';\n"],
      ['TRANSLATIONS = {', 'TRANSLATIONS = { it,'],
    );
  },
  async 'An analyser'(list) {
    await list.add('src/text/languages/it.ts', ANALYSER);
    await list.change(
      'src/text/analysers.ts',
      [/^/, "import { it } from './languages/it.ts';\n"],
      ["  ['ja', ja],", "  ['it', it],\n  ['ja', ja],"],
    );
  },
  async 'The words of pages'(list) {
    const spanish = await readFile(join(copy, 'src/articles/page-languages/es.ts'), 'utf8');
    const italian = spanish
      .replace('export const spanish', 'export const italian')
      .replace("tag: 'es'", "tag: 'it'")
      .replace('by: `por,', 'by: `scritto da, por,');
    await list.add('src/articles/page-languages/it.ts', italian);
    await list.change(
      'src/articles/page-languages.ts',
      [/^/, "import { italian } from './page-languages/it.ts';\n"],
      ['PageLanguage[] = [', 'PageLanguage[] = [italian, '],
    );
  },
  async 'An engine'(list) {
    await list.add('src/retrieval/plain-index.ts', ENGINE);
    await list.change(
      'src/retrieval/search-engine.ts',
      [/^/, "import { buildPlainIndex } from './plain-index.ts';\n"],
      ['ENGINES = {', "ENGINES = {\n  plain: { title: 'a plain index', build: buildPlainIndex },"],
    );
  },
};

/** The files that the map names in a numbered list. */
async function listedUnder(title: string): Promise<readonly string[]> {
  const map = await readFile(join(HOUSE, 'ARCHITECTURE.md'), 'utf8');
  const [list = ''] =
    new RegExp(`^\\*\\*${title}\\*\\*[^]*?(?=^\\*\\*|$(?![^]))`, 'm').exec(map) ?? [];
  return Array.from(list.matchAll(/^\d+\. `([^`]+)`/gm), ([, file = '']) => file);
}

describe('the map', () => {
  it.each(Object.keys(LISTS))('%s is added by what it lists, and no more', async (title) => {
    const list = startList();
    await LISTS[title]?.(list);
    expect(list.touched).toEqual(await listedUnder(title));
  });

  it('leaves nothing to be remembered: all that was added works, and the types agree', async () => {
    const run = promisify(execFile);
    await writeFile(join(copy, 'look.ts'), LOOK);
    const { stdout: faults } = await run(process.execPath, [TSC, '--noEmit'], { cwd: copy }).catch(
      (error: { readonly stdout: string }) => error,
    );
    expect(faults).toBe('');
    const { stdout } = await run(process.execPath, ['--import', TSX, 'look.ts'], { cwd: copy });
    expect(JSON.parse(stdout)).toMatchObject({
      latest: expect.stringContaining('Brief: '),
      about: expect.stringContaining('"Conta"'),
      pressed: expect.stringContaining('40 + 2'),
      declared: true,
      format: ['.adoc'],
      engines: expect.arrayContaining(['plain']),
      locale: 'it',
      titles: ['sig', 'dott'],
      isByline: true,
    });
  });
});
