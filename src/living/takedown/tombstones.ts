import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addressOf } from '../../articles/article-address.ts';
import type { ArticleSource } from '../../articles/article.ts';
import { diskFaultOf } from '../../disk-fault.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { OperationalError } from '../../operational-error.ts';
import { replaceFile } from '../../replace-file.ts';

const TOMBSTONES_FILE = 'takedowns.json';

/** An article that is never to be shown again: nothing of it is kept but this. */
const tombstone = z.strictObject({
  id: z.string(),
  /** Stands for its address, if it had one: under another id it isn't shown either. */
  address: z.string().optional(),
  /** In milliseconds since 1970. */
  at: z.number(),
  /** All that there was of it has been removed, as far as that can be. */
  isDone: z.boolean(),
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
  /** Whether an article, whatever its id, was taken down under its address. */
  hasAddressOf(article: Pick<ArticleSource, 'url'>): boolean;
  all(): readonly Tombstone[];
  /** Resolves when the article can't come back any more. */
  raise(article: Pick<ArticleSource, 'id' | 'url'>): Promise<void>;
  finish(articleId: string): Promise<void>;
}

export const NO_TOMBSTONES: Pick<Tombstones, 'has'> = { has: () => false };

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
    hasAddressOf({ url }) {
      const address = addressCode(url);
      return address !== undefined && [...byId.values()].some((one) => one.address === address);
    },
    all: () => [...byId.values()],
    async raise({ id, url }) {
      const address = addressCode(url) ?? byId.get(id)?.address;
      await change(id, { id, ...(address !== undefined && { address }), at: now(), isDone: false });
    },
    async finish(id) {
      const known = byId.get(id);
      if (known) await change(id, { ...known, isDone: true });
    },
  };
}

function addressCode(url: string | undefined): string | undefined {
  const address = url === undefined ? undefined : addressOf(url);
  return address === undefined
    ? undefined
    : createHash('sha256').update(address).digest('base64url').slice(0, CODE_LENGTH);
}

const CODE_LENGTH = 22;

async function readAll(file: string): Promise<readonly Tombstone[]> {
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw unread(file, cause);
  }
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
    const fault = diskFaultOf(cause);
    if (!fault) throw cause;
    throw new TombstonesError(`${file} ${fault.message}. ${fault.remedy}`, { cause });
  }
}
