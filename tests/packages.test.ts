import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RUNTIME } from '../src/models/runtime.ts';
import { ENGINE_PACKAGES } from '../src/opensearch/engine/packages.ts';
import { breachesOf, type Import, loadedBy, readImports } from './support/imports.ts';

type Homes = Readonly<Record<string, readonly string[]>>;

/** Where the product imports each package: files, or folders if they end in a slash. */
const HOMES: Homes = {
  '@citation-js/name': ['src/presentation/citation/csl-item.ts'],
  '@huggingface/tokenizers': ['src/models/inference/'],
  '@mozilla/readability': ['src/articles/html/main-text.ts'],
  '@orama/stemmers': [
    'src/text/french/words.ts',
    'src/text/russian/words.ts',
    'src/text/spanish/words.ts',
  ],
  '@opensearch-project/opensearch': ['src/opensearch/engine/'],
  chokidar: ['src/living/watching/watch-folders.ts'],
  citeproc: ['src/presentation/citation/'],
  cockatiel: ['src/opensearch/engine/'],
  commander: ['src/cli/'],
  consola: ['src/console-log.ts'],
  diff: ['src/answers/quote-check/compare.ts'],
  '@discordjs/ws': ['src/discord/shards/'],
  'discord-api-spec': ['src/playground/validation/'],
  'discord-api-types': ['src/presentation/', 'src/discord/', 'src/playground/', 'commands/'],
  'discord.js': ['src/discord/'],
  entities: [
    'src/articles/document-fields.ts',
    'src/articles/markdown/write-html.ts',
    'src/sources/formats/opml.ts',
    'src/sources/formats/plain-words.ts',
  ],
  eld: ['src/text/detect-language.ts'],
  'fastest-levenshtein': ['src/retrieval/spelling.ts'],
  fflate: ['src/articles/unzip.ts', 'src/articles/formats/word.ts'],
  htmlparser2: ['src/sources/formats/'],
  'intl-messageformat': ['src/presentation/wording/voice.ts'],
  linkedom: ['src/articles/html/parse-html.ts'],
  mammoth: ['src/articles/formats/word.ts'],
  'markdown-it': ['src/articles/markdown/'],
  'media-captions': ['src/articles/formats/subtitles.ts'],
  'modern-tar': ['src/backup/'],
  minisearch: ['src/retrieval/minisearch-index.ts'],
  'onnxruntime-node': ['src/models/inference/'],
  'opencc-js': ['src/text/chinese/simplified.ts'],
  pg: ['src/records/postgres/database.ts'],
  picocolors: ['src/cli/io.ts'],
  'postal-mime': ['src/articles/formats/mail.ts'],
  'prom-client': ['src/monitoring/metrics.ts'],
  'smol-toml': ['src/articles/front-matter-syntax.ts'],
  // Node's own WebSocket comes with Node 22 only.
  undici: ['src/discord/greet-gateway.ts', 'src/models/fetching/proxied-fetch.ts'],
  unpdf: ['src/articles/pdf/open-pdf.ts'],
  'word-list': ['src/articles/word-lists.ts'],
  yaml: [
    'src/articles/front-matter-syntax.ts',
    'src/cli/testing/yaml-items.ts',
    'src/collections/read-collections.ts',
    'src/sources/add-sources.ts',
    'src/sources/read-sources.ts',
  ],
  // Wherever something comes in from outside.
  zod: [
    'src/answers/quote-reference/quote-reference.ts',
    'src/articles/article-fields.ts',
    'src/articles/fetched-head.ts',
    'src/articles/field-values.ts',
    'src/cli/database-in-folder/',
    'src/cli/doctor/',
    'src/cli/print-answer.ts',
    'src/cli/print-summary.ts',
    'src/cli/sources/told-settings.ts',
    'src/cli/testing/',
    'src/collections/read-collections.ts',
    'src/config.ts',
    'src/discord-config.ts',
    'src/environment.ts',
    'src/additions-config.ts',
    'src/backup/',
    'src/engine-config.ts',
    'src/fetching-config.ts',
    'src/living/control/',
    'src/living/takedown/',
    'src/search-config.ts',
    'src/secret-files.ts',
    'src/models/',
    'src/opensearch/',
    'src/optional-packages.ts',
    'src/discord/',
    'src/replicas/',
    'src/playground/server/parse-action.ts',
    'src/playground/validation/',
    'src/records/',
    'src/sources/',
    'commands/',
  ],
};

/** The same for packages that only tests import. */
const TEST_HOMES: Homes = {
  '@orama/orama': ['tests/bench/rivals.ts'],
  'axe-core': ['tests/browser/'],
  'fast-check': ['tests/unit/', 'tests/support/'],
  flexsearch: ['tests/bench/rivals.ts'],
  lunr: ['tests/bench/rivals.ts'],
  'playwright-core': ['tests/browser/'],
  rolldown: ['tests/support/bundle-process.ts'],
  stemmer: ['tests/eval/'],
  vitest: ['tests/'],
  'wink-porter2-stemmer': ['tests/unit/text/english/stem.test.ts'],
  ws: ['tests/support/fake-discord/'],
};

/** Packages that a bot in Discord never loads. */
const NOT_IN_DISCORD: ReadonlySet<string> = new Set(['discord-api-spec']);

/** Packages that no file imports and no script names, and who needs them. */
const NEEDED_BY: Readonly<Record<string, string>> = {
  rolldown: 'scripts/build.mjs',
  'oxlint-tsgolint': 'oxlint --type-aware',
  typescript: 'tsc',
};

const imports = readImports('src', 'commands');
const testImports = readImports('tests');
const { dependencies, peerDependencies, devDependencies, scripts } = readManifest();

describe('a package', () => {
  it('has one home, where alone it is imported', () => {
    expect(breachesOf(outside(HOMES), imports)).toEqual([]);
    const ofTests = testImports.filter(({ to }) => !(to in HOMES));
    expect(breachesOf(outside(TEST_HOMES), ofTests)).toEqual([]);
  });

  it('has no home where nobody imports it', () => {
    expect([...emptyHomes(HOMES, imports), ...emptyHomes(TEST_HOMES, testImports)]).toEqual([]);
  });

  it('is declared, for the product if the product imports it', () => {
    const ofProduct = [...dependencies, ...peerDependencies];
    expect(breachesOf(undeclaredIn(ofProduct, typesAmong(devDependencies)), imports)).toEqual([]);
    expect(breachesOf(undeclaredIn(ofProduct, devDependencies), testImports)).toEqual([]);
  });

  it('is declared only if it is used: by the product, or else by tests or scripts', () => {
    const byProduct = new Set(imports.map(({ to }) => to));
    const byAnyone = new Set([
      ...byProduct,
      ...testImports.map(({ to }) => to),
      ...scripts.flatMap((script) => script.split(/\s+/u)),
      ...Object.keys(NEEDED_BY),
      '@types/node',
    ]);
    expect({
      dependencies: dependencies.filter((name) => !byProduct.has(name)),
      devDependencies: devDependencies.filter(
        (name) => !byAnyone.has(name) && !byAnyone.has(name.replace('@types/', '')),
      ),
    }).toEqual({ dependencies: [], devDependencies: [] });
  });
});

describe('a package that runs models', () => {
  it('is loaded by the process that runs models, when it opens one', () => {
    const process = 'src/models/inference/inference-process.ts';
    const optional = new Set<string>(RUNTIME);
    expect(loadedBy(process, imports)).toEqual(expect.arrayContaining([...RUNTIME]));
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    expect(loadedBy(process, atOnce).filter((name) => optional.has(name))).toEqual([]);
    const elsewhere = imports.filter(({ to }) => to !== process);
    const loaded = ['src/main.ts', 'src/models/inference/start-inference.ts'].flatMap((file) =>
      loadedBy(file, elsewhere),
    );
    expect(loaded.filter((name) => optional.has(name))).toEqual([]);
  });
});

describe('a package that asks a search engine', () => {
  it('is loaded when one is opened', () => {
    const door = 'src/opensearch/engine/open-engine.ts';
    const ofEngines = new Set<string>(ENGINE_PACKAGES);
    expect(loadedBy(door, imports)).toEqual(expect.arrayContaining([...ENGINE_PACKAGES]));
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const loaded = ['src/main.ts', 'src/cli/pullquote.ts', door].flatMap((file) =>
      loadedBy(file, atOnce),
    );
    expect(loaded.filter((name) => ofEngines.has(name))).toEqual([]);
  });
});

describe('a bot in Discord', () => {
  it('loads no package that only the playground and the tests need', () => {
    const loaded = loadedBy('src/start-bot.ts', imports);
    expect(loaded).toContain('discord.js');
    expect(loaded.filter((name) => NOT_IN_DISCORD.has(name))).toEqual([]);
  });
});

function outside(homes: Homes) {
  return ({ from, to, isPackage }: Import): string | undefined => {
    if (!isPackage || to.startsWith('node:')) return undefined;
    const places = homes[to];
    if (!places) return 'the table gives the package no home';
    if (places.some((place) => liesIn(from, place))) return undefined;
    return `its home is ${places.join(', ')}`;
  };
}

function emptyHomes(homes: Homes, all: readonly Import[]): readonly string[] {
  return Object.entries(homes).flatMap(([name, places]) =>
    places
      .filter((place) => !all.some(({ from, to }) => to === name && liesIn(from, place)))
      .map((place) => `${name} in ${place}`),
  );
}

function liesIn(file: string, place: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : file === place;
}

function undeclaredIn(...declared: readonly (readonly string[])[]) {
  const names = new Set(declared.flat());
  return ({ to, isPackage }: Import): string | undefined => {
    if (!isPackage || to.startsWith('node:')) return undefined;
    return names.has(to) || names.has(`@types/${to}`) ? undefined : 'package.json lacks it';
  };
}

/** Types leave no trace in what is built. */
function typesAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith('@types/'));
}

function readManifest() {
  const table = z.record(z.string(), z.string());
  const manifest = z
    .object({
      dependencies: table,
      peerDependencies: table,
      devDependencies: table,
      scripts: table,
    })
    .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
  return {
    dependencies: Object.keys(manifest.dependencies),
    peerDependencies: Object.keys(manifest.peerDependencies),
    devDependencies: Object.keys(manifest.devDependencies),
    scripts: Object.values(manifest.scripts),
  };
}
