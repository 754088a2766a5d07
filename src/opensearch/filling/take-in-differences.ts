import type { SeenFile } from '../../articles/look-at-files.ts';
import type { Differences } from './find-differences.ts';
import { letGoOf, takeInArticle, type TakenIn, type TakeInParts } from './take-in-article.ts';
import { openGate } from './gate.ts';

export interface TakeInAllParts extends TakeInParts {
  /** Aborted when no more is to be begun. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each article. */
  readonly onTaken: (taken: TakenIn, id: string) => void;
}

/**
 * So many articles are under way at a time, and so many bytes of files: that bounds the memory. Each waits for two
 * requests, one after the other, of some twenty articles each.
 */
const MOST_AT_ONCE = { count: 384, weight: 48_000_000 };

/**
 * Has the index hold what the files say, an article after the other, many at a time. What it fails at keeps no
 * other out, but an engine that is away.
 *
 * @throws SearchUnavailableError once the engine has taken nothing for too long.
 */
export async function takeInDifferences(
  { changed, gone }: Pick<Differences, 'changed' | 'gone'>,
  parts: TakeInAllParts,
): Promise<void> {
  const gate = openGate(MOST_AT_ONCE);
  let failure: { readonly error: unknown } | undefined;
  const begin = async (weight: number, work: () => Promise<void>): Promise<void> => {
    const leave = await gate.enter(weight);
    if (failure) return leave();
    void work()
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(leave);
  };
  for (const known of gone) {
    if ((failure ??= abortedBy(parts.signal))) break;
    await begin(0, async () => {
      await letGoOf(known, parts.version);
      const kind = known.served ? 'removed' : 'same';
      parts.onTaken({ kind, paragraphs: 0 }, known.id);
    });
  }
  for (const seen of changed) {
    if ((failure ??= abortedBy(parts.signal))) break;
    await begin(sizeOf(seen.files), async () => {
      parts.onTaken(await takeInArticle(seen, parts), seen.id);
    });
  }
  await gate.empty();
  if (failure) throw failure.error;
}

function abortedBy(signal: AbortSignal | undefined): { readonly error: unknown } | undefined {
  return signal?.aborted ? { error: signal.reason } : undefined;
}

function sizeOf(files: readonly SeenFile[]): number {
  return files[0]?.status?.size ?? 0;
}
