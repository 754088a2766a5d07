import { z } from 'zod';
import { isRecord, line, truth, url } from '../articles/field-values.ts';
import { isFolderPath } from './address-id.ts';
import { MAX_EVERY_MS, MIN_EVERY_MS, readEvery } from './every.ts';
import { FULL_TEXTS, type LeaveOut, SOURCE_KINDS, type SourceKind } from './source.ts';

/** What people also call the kinds of sources. */
const KINDS: Readonly<Record<string, SourceKind | 'auto'>> = {
  ...Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, kind])),
  auto: 'auto',
  rss: 'feed',
  atom: 'feed',
  'json feed': 'feed',
  article: 'page',
  list: 'links',
};

const kind = z
  .string()
  .transform((name) => KINDS[name.trim().toLowerCase()])
  .refine((known) => known !== undefined, `must be one of auto, ${SOURCE_KINDS.join(', ')}`);

const collection = line.pipe(
  z
    .string()
    .transform((path) => path.normalize('NFC'))
    .refine(
      isFolderPath,
      'must be the name of a folder, in at most 40 letters, digits, spaces, “-”, “_” and “.”',
    ),
);

const EVERY = 'must be a time such as 30m, 2 hours, daily or weekly';

const everyMs = z
  .string(EVERY)
  .transform(readEvery)
  .pipe(
    z
      .number(EVERY)
      .min(MIN_EVERY_MS, 'must be 5 minutes or more')
      .max(MAX_EVERY_MS, 'must be a year or less'),
  );

const KEEP = 'must be a whole number from 1, or all';

const keep = z.union(
  [
    z.literal('all').transform(() => Number.MAX_SAFE_INTEGER),
    z.number().int(KEEP).min(1, KEEP).max(Number.MAX_SAFE_INTEGER, KEEP),
  ],
  KEEP,
);

const words = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(line));

const LEAVE_OUT = 'must be a list of CSS selectors and of paths such as /tag/*';

const leaveOut = z.union(
  [
    words.transform((all): LeaveOut => ({
      selectors: all.filter((one) => !isPath(one)),
      paths: all.filter(isPath),
    })),
    z.strictObject({ selectors: words.default([]), paths: words.default([]) }),
  ],
  LEAVE_OUT,
);

/** Whether a path is meant, and no selector: no selector begins with a slash, and `*` by itself would leave out all. */
export function isPath(one: string): boolean {
  return /^(?:\/|\*.*\/)/u.test(one);
}

const addedBy = z.object({ serverId: z.string(), userId: z.string(), atMs: z.number() });

const isEither = (options: readonly string[]): string => `must be ${options.join(' or ')}`;

const WHEN_TAKEN_BACK = ['remove', 'keep'] as const;

/** What may be said of many sources at once. */
export const COMMON_SETTINGS = {
  collection,
  every: everyMs,
  fullText: z.enum(FULL_TEXTS, isEither(FULL_TEXTS)),
  leaveOut,
  keep,
  licence: line,
  linkOnly: truth,
  whenTakenBack: z.enum(WHEN_TAKEN_BACK, isEither(WHEN_TAKEN_BACK)),
  kind,
} as const;

/** What may be said of one. */
export const SETTINGS = {
  url,
  title: line,
  ...COMMON_SETTINGS,
  fields: z.custom<Readonly<Record<string, unknown>>>(isRecord, 'must be a map, such as title: …'),
  addedBy,
} as const;

export type CommonSettings = Partial<{
  [Name in keyof typeof COMMON_SETTINGS]: z.output<(typeof COMMON_SETTINGS)[Name]>;
}>;

export type Settings = Partial<{
  [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]>;
}>;

const OTHER_NAMES: Readonly<Record<string, keyof typeof SETTINGS>> = {
  type: 'kind',
  license: 'licence',
  address: 'url',
};

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.keys(SETTINGS).map((name): [string, string] => [name.toLowerCase(), name]),
  ...Object.entries(OTHER_NAMES),
]);

/** A setting's name as Pullquote writes it, whatever stands between its words. */
export function settingName(written: string): string {
  return NAMES.get(written.toLowerCase().replaceAll(/[-_\s]/gu, '')) ?? written;
}
