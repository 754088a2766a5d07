import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { readFolder } from './collection.ts';
import { type CollectionSettings, settle, type WrittenCollection } from './collection-settings.ts';

/** What is wrong in the file, where, and what to do. */
export interface CollectionFault {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export type CollectionsReading =
  | { readonly kind: 'settings'; readonly settings: CollectionSettings }
  /** Nothing in it holds. */
  | {
      readonly kind: 'faulty';
      readonly faults: readonly [CollectionFault, ...CollectionFault[]];
    };

/** Reads what an operator has written of collections; all faults are told at once. */
export function readCollections(source: string): CollectionsReading {
  const lines = new LineCounter();
  // Ids of servers are larger than numbers are exact.
  const document = parseDocument(source, {
    lineCounter: lines,
    logLevel: 'error',
    intAsBigInt: true,
  });
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const at = nodeAt(document.contents, path.slice(0, depth));
      if (at?.range) return lines.linePos(at.range[0]).line;
    }
    return 1;
  };
  const syntax = document.errors.map(({ message, linePos }) => ({
    line: linePos?.[0].line ?? 1,
    message: `it is not YAML: ${message.split(/ at line|\n/u)[0] ?? ''}. Correct it there.`,
  }));
  if (isFilled(syntax)) return { kind: 'faulty', faults: syntax };
  if (document.contents === null) {
    return faulty(1, 'it is empty. Write “collections: {}” if everything is to be open.');
  }
  const value = valueOf(() => document.toJS() as unknown);
  if (value === GROWS) return faulty(1, 'it refers to itself without end. Write it out.');
  const read = fileSchema.safeParse(value);
  if (!read.success) {
    const faults = read.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key) => {
        const path = key === undefined ? issue.path : [...issue.path, key];
        const name = path.map(String).join(' → ');
        const message = key === undefined ? issue.message : unknownField(issue.path);
        return { line: lineOf(path), message: name === '' ? message : `${name}: ${message}` };
      });
    });
    const [first, ...more] = faults.toSorted((a, b) => a.line - b.line);
    return first ? { kind: 'faulty', faults: [first, ...more] } : faulty(1, 'it can’t be used.');
  }
  const { collections, others } = read.data;
  const written = new Map<string, WrittenCollection>();
  const faults: CollectionFault[] = [];
  for (const [name, collection] of Object.entries(collections)) {
    const folder = readFolder(name);
    const line = lineOf(['collections', name]);
    if (folder === undefined) {
      faults.push({ line, message: `${name}: this is no folder below the articles. ${FOLDERS}` });
    } else if (written.has(folder)) {
      faults.push({ line, message: `${name}: it is there twice. Put both into one.` });
    } else written.set(folder, collection ?? {});
  }
  if (isFilled(faults)) return { kind: 'faulty', faults };
  return { kind: 'settings', settings: settle(others, written) };
}

const FOLDERS = 'Write its path from there: “news” or “news/world”, or “.” for that folder itself.';

const SERVERS =
  'Write “all”, “none” or a list of ids of servers, which have 17 to 20 digits, such as ["123456789012345678"].';

const YES_OR_NO = 'Write yes or no.';

const yesOrNo = z.union(
  [z.boolean(), z.enum(['yes', 'no', 'Yes', 'No']).transform((word) => /^yes$/iu.test(word))],
  YES_OR_NO,
);

const serverId = z
  .union([z.string(), z.bigint()], SERVERS)
  .transform(String)
  .refine((id) => /^\d{17,20}$/u.test(id), SERVERS);

const line = (max: number) =>
  z
    .string('Write a line of words.')
    .trim()
    .min(1, 'Write a line of words, or leave it out.')
    .max(max, `It is too long: write at most ${max} characters.`)
    .refine((words) => !/[\n\r]/u.test(words), 'Write it on one line.');

/** Discord's limit for what can be chosen is 100, and the number of articles stands behind it. */
const name = line(60);

const names = z.union(
  [
    name.transform((only) => ({ en: only })),
    z.record(z.string().regex(/^[a-z]{2,3}(?:-[\w-]+)?$/iu), name),
  ],
  'Write a name of at most 60 characters, or one for each language: {en: News, de: Nachrichten}.',
);

/** What can be settled is written below a name. */
const FIELDS = 'Write what holds for it, each on a line below it, such as “servers: none”.';

const collectionSchema = z.strictObject(
  {
    name: names.optional(),
    licence: line(200).optional(),
    longestQuote: z
      .bigint('Write a number of words, such as 100.')
      .min(1n, 'Write a number of words from 1 on; linkOnly: yes shows none.')
      .max(1_000_000n, 'Write a smaller number of words, or leave it out.')
      .transform(Number)
      .optional(),
    linkOnly: yesOrNo.optional(),
    servers: z
      .union([z.literal('all'), z.literal('none').transform(() => []), z.array(serverId)], SERVERS)
      .optional(),
    directMessages: yesOrNo.optional(),
  },
  FIELDS,
);

const written = collectionSchema.transform(({ name: called, ...others }) => ({
  ...others,
  names: called,
}));

const BELOW = 'Write “collections:” and below it folders, each with what holds for it.';

const fileSchema = z.strictObject(
  {
    collections: z
      .record(z.string(), written.nullable(), `${BELOW} If there are none, write {}.`)
      .default({}),
    others: collectionSchema.omit({ name: true }).default({}),
  },
  BELOW,
);

function unknownField(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'this means nothing here. Write “collections:” or “others:”.';
  const known = Object.keys(collectionSchema.shape)
    .filter((field) => path[0] === 'collections' || field !== 'name')
    .join(', ');
  return `this means nothing here. What can be settled is ${known}.`;
}

const GROWS = Symbol('grows');

/** Aliases may make much of little. */
function valueOf(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return GROWS;
  }
}

/** What stands at a path; of a field, its name. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | undefined {
  let at: unknown = root;
  let key: unknown;
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      key = pair?.key;
      at = pair?.value;
    } else if (isNode(at) && 'items' in at && Array.isArray(at.items)) {
      const item: unknown = at.items[Number(step)];
      key = item;
      at = item;
    } else return undefined;
    if (key === undefined) return undefined;
  }
  if (path.length === 0) return root ?? undefined;
  return isNode(key) ? key : undefined;
}

function faulty(line: number, message: string): CollectionsReading {
  return { kind: 'faulty', faults: [{ line, message }] };
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
