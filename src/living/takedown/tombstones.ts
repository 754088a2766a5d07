import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { diskFaultOf } from '../../disk-fault.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { OperationalError } from '../../operational-error.ts';
import { replaceFile } from '../../replace-file.ts';
import { unlessMissing } from '../../unless-missing.ts';
import { type ShownMessage, shownMessage } from './takedown-report.ts';

const TOMBSTONES_FILE = 'takedowns.json';

/** An article that is never to be shown again: nothing of it is kept but this. */
export const tombstone = z.strictObject({
  id: z.string(),
  /** In milliseconds since 1970. */
  at: z.number(),
  /** All that there was of it has been removed, as far as that can be. */
  isDone: z.boolean(),
  /** Those that are still to be deleted. */
  messages: z.array(shownMessage).readonly().optional(),
});

export type Tombstone = Readonly<z.infer<typeof tombstone>>;

const fileSchema = z.strictObject({ version: z.literal(1), articles: z.array(tombstone) });

/** What was taken down can't be told, so nothing may be shown. */
export class TombstonesError extends OperationalError {
  override readonly name = 'TombstonesError';
}

/** Which articles were taken down; it outlasts the process. */
export interface Tombstones {
  has(articleId: string): boolean;
  all(): readonly Tombstone[];
  /** Resolves when the article can't come back any more. */
  raise(articleId: string): Promise<void>;
  /** Remembers which messages are to be deleted, beside those that were before. @returns all of them. */
  note(articleId: string, messages: readonly ShownMessage[]): Promise<readonly ShownMessage[]>;
  finish(articleId: string): Promise<void>;
}

/**
 * Opens those of a bot's folder of records. Nobody else may write them.
 *
 * @throws TombstonesError if they can't be read.
 */
export async function openTombstones(
  dataDir: string,
  now: () => number = Date.now,
): Promise<Tombstones> {
  const file = join(dataDir, TOMBSTONES_FILE);
  let byId = new Map((await readAll(file)).map((one) => [one.id, one]));
  const turns = oneAtATime();
  const change = (id: string, made: Tombstone): Promise<void> =>
    turns.take(async () => {
      const changed = new Map([...byId, [id, made]]);
      await writeAll(dataDir, file, [...changed.values()]);
      byId = changed;
    });
  return {
    has: (articleId) => byId.has(articleId),
    all: () => [...byId.values()],
    raise: (id) => change(id, { ...byId.get(id), id, at: now(), isDone: false }),
    async note(id, messages) {
      const noted = withMessages(byId.get(id) ?? { id, at: now() }, messages);
      await change(id, noted);
      return noted.messages;
    },
    async finish(id) {
      const known = byId.get(id);
      if (known) await change(id, { id, at: known.at, isDone: true });
    },
  };
}

/** One with these messages beside those that it has. */
export function withMessages(
  { id, at, messages: before = [] }: Pick<Tombstone, 'id' | 'at' | 'messages'>,
  messages: readonly ShownMessage[],
): Tombstone & { readonly messages: readonly ShownMessage[] } {
  const both = [...before, ...messages];
  const all = [...new Map(both.map((one) => [JSON.stringify(one), one])).values()];
  return { id, at, isDone: false, messages: all };
}

async function readAll(file: string): Promise<readonly Tombstone[]> {
  const source = await unlessMissing(readFile(file, 'utf8')).catch((cause: unknown) => {
    throw refused(file, cause);
  });
  if (source === undefined) return [];
  try {
    return fileSchema.parse(JSON.parse(source)).articles;
  } catch (cause) {
    throw unread(file, cause);
  }
}

function unread(file: string, cause: unknown): TombstonesError {
  const message =
    `${file} can’t be read, so that nobody knows which articles were taken down. ` +
    'Put back a copy of it; or remove it, and take those articles down again.';
  return new TombstonesError(message, { cause });
}

async function writeAll(
  dataDir: string,
  file: string,
  articles: readonly Tombstone[],
): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await replaceFile(file, `${JSON.stringify({ version: 1, articles }, undefined, 1)}\n`);
  } catch (cause) {
    throw refused(file, cause);
  }
}

/** What the system says of it, if it does. */
function refused(file: string, cause: unknown): unknown {
  const fault = diskFaultOf(cause);
  if (!fault) return cause;
  return new TombstonesError(`${file} ${fault.message}. ${fault.remedy}`, { cause });
}
