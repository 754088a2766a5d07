import { describe, expect, it } from 'vitest';
import {
  breachesOf,
  filesIn,
  findCycle,
  type Import,
  loadedBy,
  readImports,
} from './support/imports.ts';

/** From the ground up. Imports go down, or stay on their floor. */
const FLOORS = [
  'operational-error',
  'disk-fault',
  'unless-missing',
  'read-named-file',
  'replace-file',
  'one-at-a-time',
  'schedule',
  'without-secrets',
  'optional-packages',
  'network-fault',
  'listen-at',
  'start-worker',
  'start-process',
  'text',
  'articles',
  'collections',
  'retrieval',
  'models',
  'opensearch',
  'answers',
  'pullquote',
  'pullquote-over-archive',
  'thread',
  'living',
  'sources',
  'presentation',
  'records',
  'replicas',
  'backup',
  'discord',
  'monitoring',
  'alerts',
  'commands',
  'main',
] as const;

/** The doors to all that fetches and reads lists. */
const SOURCES_AT_WORK =
  /^src\/(?:open-sources|sources\/(?:keep-fresh|open-adding|read-listing|formats\/.+|fetching\/web-fetcher))\.ts$/u;

type Floor = (typeof FLOORS)[number];

/** The playground is a door beside the floors; this is the highest that it sees. */
const BESIDE_PLAYGROUND: Floor = 'discord';

/** Its rooms, and which of the others each looks into. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  browser: ['protocol'],
  /** What Discord refuses. */
  validation: [],
  'pretend-discord': ['protocol', 'validation'],
  server: ['pretend-discord', 'protocol'],
  /** The files right in it put the others together; the page only comes to life in a browser. */
  hall: ['pretend-discord', 'protocol', 'server'],
};

/** Rooms whose code also runs in a browser: it takes nothing from the house. */
const WALLED_ROOMS: ReadonlySet<string> = new Set(['protocol', 'browser']);

/** The rooms of the kit that commands draw with, and which of the others each looks into. */
const KIT_ROOMS: Readonly<Record<string, readonly string[]>> = {
  wording: [],
  markdown: [],
  citation: ['markdown', 'wording'],
  cards: ['citation', 'wording'],
  links: ['markdown', 'wording'],
  quotes: ['cards', 'citation', 'markdown', 'wording'],
  sources: ['cards', 'links', 'markdown', 'wording'],
};

/**
 * What a feature has for the others: buttons that lead into it, what comes of pressing them, and what
 * others show as their own. All else in its folder is its own affair, and can change without a look
 * around.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  articles: ['article-card.ts', 'article-list-card.ts', 'article-row.ts', 'article-select.ts'],
  ask: [
    'answer-question.ts',
    'ask-in-button.ts',
    'asked-question.ts',
    'kept-answer.ts',
    'remove-action.ts',
    'reply-row.ts',
    'sharing.ts',
  ],
  brief: ['all-button.ts', 'brief-card.ts'],
  cite: [
    'cite-article-action.ts',
    'cite-article-button.ts',
    'cite-action.ts',
    'cite-button.ts',
    'quotes-in.ts',
  ],
  collection: ['queue-button.ts'],
  'in-context': [
    'context-action.ts',
    'context-button.ts',
    'draw-excerpt.ts',
    'lost-quote-card.ts',
    'shown-quotes.ts',
  ],
  quote: ['draw-given.ts', 'quote-place.ts', 'show-quote-check.ts'],
  read: ['draw-heading.ts', 'read-button.ts'],
  settings: ['collection-choice.ts', 'offered-collections.ts'],
  summarize: ['summary-button.ts', 'summary-card.ts'],
};

const imports = readImports('src', 'commands');

describe('the house', () => {
  it('gives every file a floor, or a room of the playground', () => {
    const homeless = filesIn('src', 'commands').filter(
      (file) => floorOf(file) === undefined && !((roomOf(file) ?? '') in ROOMS),
    );
    expect(homeless).toEqual([]);
  });

  it('has imports go down only, towards text', () => {
    expect(breachesOf(goesUp, imports)).toEqual([]);
  });

  it('makes the playground a door beside the floors, which main alone opens', () => {
    expect(breachesOf(opensPlayground, imports)).toEqual([]);
    expect(breachesOf(leavesPlayground, imports)).toEqual([]);
  });

  it('loads nothing of the playground for a bot that is in Discord', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const loaded = [...loadedBy('src/main.ts', atOnce), ...loadedBy('src/start-bot.ts', imports)];
    expect(loaded).toContain('src/discord/gateway.ts');
    expect(loaded.filter((file) => roomOf(file) !== undefined)).toEqual([]);
  });

  it('loads nothing that runs models, and no vectors, before some are in use', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const doors = ['src/main.ts', 'src/cli/print-answer.ts', 'src/thread/pullquote-worker.ts'];
    const loaded = doors.flatMap((door) => loadedBy(door, atOnce));
    expect(loaded).toContain('src/models/open-archive.ts');
    expect(loaded.filter((file) => /^src\/models\/(?:inference|vectors)\//u.test(file))).toEqual(
      [],
    );
  });

  it('loads nothing that fetches or reads lists before there are sources', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const loaded = ['src/main.ts', 'src/start-bot.ts'].flatMap((door) => loadedBy(door, atOnce));
    expect(loaded).toContain('src/start-sources.ts');
    expect(loaded.filter((file) => SOURCES_AT_WORK.test(file))).toEqual([]);
  });

  it('loads nothing that counts or tells of it before somebody wants to know', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const loaded = ['src/main.ts', 'src/start-bot.ts'].flatMap((door) => loadedBy(door, atOnce));
    expect(loaded).toContain('src/start-monitor.ts');
    expect(loaded.filter((file) => file.startsWith('src/monitoring/'))).toEqual([]);
  });

  it('loads nothing of a database before one is set', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const loaded = ['src/main.ts', 'src/start-bot.ts'].flatMap((door) => loadedBy(door, atOnce));
    expect(loaded).toContain('src/open-kept.ts');
    expect(loaded.filter((file) => file === 'pg' || file.includes('/postgres/'))).toEqual([]);
  });

  it('loads nothing of a search engine elsewhere before one is set', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const doors = ['src/main.ts', 'src/start-bot.ts', 'src/cli/run.ts', 'src/cli/print-answer.ts'];
    const loaded = doors.flatMap((door) => loadedBy(door, atOnce));
    expect(loaded).toContain('src/open-services.ts');
    const elsewhere =
      /^src\/(?:opensearch\/(?!engine\/)|open-articles-elsewhere|open-indexed|living\/indexed)/u;
    expect(loaded.filter((file) => elsewhere.test(file))).toEqual([]);
  });

  it('loads nothing of the HTTP endpoint for a bot that connects to Discord', () => {
    const atOnce = imports.filter(({ isDeferred }) => !isDeferred);
    const loaded = ['src/main.ts', 'src/start-bot.ts'].flatMap((door) => loadedBy(door, atOnce));
    expect(loaded).toContain('src/open-door.ts');
    expect(loaded.filter((file) => file.startsWith('src/discord/http-door/'))).toEqual([]);
  });

  it('keeps the rooms of the playground apart', () => {
    expect(breachesOf(crossesRooms, imports)).toEqual([]);
  });

  it('gives every file of the kit a room, and keeps the rooms apart', () => {
    const homeless = filesIn('src/presentation').filter(
      (file) => !((kitRoomOf(file) ?? '') in KIT_ROOMS),
    );
    expect(homeless).toEqual([]);
    expect(breachesOf(crossesKitRooms, imports)).toEqual([]);
  });

  it('has features that meet at their doors only, and the table of commands on top', () => {
    expect(breachesOf(entersFeature, imports)).toEqual([]);
    const used = new Set(imports.filter(isBetweenFeatures).map(({ to }) => to));
    const doors = Object.entries(DOORS).flatMap(([feature, files]) =>
      files.map((file) => `commands/${feature}/${file}`),
    );
    expect(doors.filter((door) => !used.has(door))).toEqual([]);
  });

  it('has records kept in a place that main alone chooses', () => {
    expect(breachesOf(knowsRecordFiles, imports)).toEqual([]);
  });

  it('has formats that know neither each other nor who reads with them', () => {
    expect(breachesOf(leavesFormat, imports)).toEqual([]);
  });

  it('has no circle of files that wait for each other to run, nor have its tests', () => {
    const all = [...imports, ...readImports('tests')];
    expect(findCycle(all.filter(({ isTypeOnly }) => !isTypeOnly))).toEqual([]);
  });

  it('has no circle of types either', () => {
    expect(findCycle(imports)).toEqual([]);
  });

  it('does not know its tests', () => {
    expect(breachesOf(knowsTests, imports)).toEqual([]);
  });
});

function goesUp({ from, to }: Import): string | undefined {
  const [here, there] = [floorOf(from), floorOf(to)];
  if (!here || !there || height(there) <= height(here)) return undefined;
  return `${there} stands above ${here}, and imports go down`;
}

function opensPlayground({ from, to }: Import): string | undefined {
  if (roomOf(to) === undefined || roomOf(from) !== undefined) return undefined;
  return floorOf(from) === 'main' ? undefined : 'only main opens the playground';
}

function leavesPlayground({ from, to }: Import): string | undefined {
  const room = roomOf(from);
  const there = floorOf(to);
  if (room === undefined || !there) return undefined;
  if (WALLED_ROOMS.has(room)) return `${room} also runs in a browser and takes nothing from src`;
  if (height(there) <= height(BESIDE_PLAYGROUND)) return undefined;
  return `the playground sees ${BESIDE_PLAYGROUND} and what is below, not ${there}`;
}

function crossesRooms({ from, to }: Import): string | undefined {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === undefined || there === undefined || here === there) return undefined;
  if (ROOMS[here]?.includes(there)) return undefined;
  return `of the playground's rooms, ${here} does not look into ${there}`;
}

function crossesKitRooms({ from, to }: Import): string | undefined {
  const [here, there] = [kitRoomOf(from), kitRoomOf(to)];
  if (here === undefined || there === undefined || here === there) return undefined;
  if (KIT_ROOMS[here]?.includes(there)) return undefined;
  return `of the kit's rooms, ${here} does not look into ${there}`;
}

function entersFeature(one: Import): string | undefined {
  const { from, to } = one;
  const [there, file = ''] = featureAndFile(to);
  if (to === 'commands/index.ts' && from.startsWith('commands/')) {
    return 'a command does not know of all the others';
  }
  if (from === 'commands/index.ts') {
    return there === undefined || file.endsWith('-command.ts')
      ? undefined
      : 'the table takes commands, which bring all else';
  }
  if (!isBetweenFeatures(one) || DOORS[there ?? '']?.includes(file)) return undefined;
  return `this is no door of ${there}`;
}

function isBetweenFeatures({ from, to }: Import): boolean {
  const [[here], [there]] = [featureAndFile(from), featureAndFile(to)];
  return here !== undefined && there !== undefined && here !== there;
}

function knowsRecordFiles({ from, to }: Import): string | undefined {
  const [here, there] = [from, to].map(
    (file) => /^src\/records\/(files|postgres)\//u.exec(file)?.[1],
  );
  if (there === undefined || here === there || floorOf(from) === 'main') return undefined;
  return 'records are reached by their port, record-store.ts';
}

/** What reads with formats, on the floor that they stand on. */
const FORMATS_USERS: ReadonlySet<string> = new Set(
  ['formats', 'find-files', 'load-corpus', 'parse-article', 'packed-article'].map(
    (name) => `src/articles/${name}.ts`,
  ),
);

function leavesFormat({ from, to }: Import): string | undefined {
  const folder = 'src/articles/formats/';
  if (!from.startsWith(folder) || !(to.startsWith(folder) || FORMATS_USERS.has(to)))
    return undefined;
  return 'a format reads a file into what all formats are read into, and no more';
}

function knowsTests({ to }: Import): string | undefined {
  return to.startsWith('tests/') ? 'the product may not import its tests' : undefined;
}

/** Where a file stands; undefined for the playground and for packages. */
function floorOf(file: string): Floor | undefined {
  const [top, folder = ''] = file.split('/');
  if (top === 'commands') return 'commands';
  if (top !== 'src') return undefined;
  const floor = FLOORS.find((name) => name === folder || `${name}.ts` === folder);
  return floor ?? (folder === 'cli' || folder.endsWith('.ts') ? 'main' : undefined);
}

/** Which room of `src/presentation` a file stands in, if any. */
function kitRoomOf(file: string): string | undefined {
  return /^src\/presentation\/(?:([^/]+)\/)?/u.exec(file)?.[1];
}

/** Whose a file below `commands/` is, and what it is called there. */
function featureAndFile(file: string): readonly (string | undefined)[] {
  return /^commands\/([^/]+)\/(.+)$/u.exec(file)?.slice(1) ?? [];
}

/** Which room of the playground a file stands in, if any. */
function roomOf(file: string): string | undefined {
  const [, room, ...rest] = /^src\/playground\/(?:([^/]+)\/)?([^/]+)/u.exec(file) ?? [];
  return rest.length === 0 ? undefined : (room ?? 'hall');
}

function height(floor: Floor): number {
  return FLOORS.indexOf(floor);
}
