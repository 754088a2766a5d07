import { z } from 'zod';
import type { CorpusError } from '../../articles/corpus-error.ts';
import type { CorpusFolders } from '../../articles/corpus-folders.ts';
import { OperationalError } from '../../operational-error.ts';
import type { EngineApi } from './engine-api.ts';
import { askWhole, readReply } from './ask-surely.ts';
import { countDocuments } from './count-documents.ts';
import type { ServedFile } from './known-files.ts';
import { problemsOf } from './problems-of.ts';
import type { FilledVersion } from './take-in-article.ts';

/** A version doesn't hold what it should, so that nobody may ask it. */
export class FaultyVersionError extends OperationalError {
  override readonly name = 'FaultyVersionError';
}

export interface CheckedVersion {
  readonly articles: number;
  readonly passages: number;
  /** How many files can't be used. */
  readonly leftOut: number;
  /** Of so many articles the text was compared. */
  readonly compared: number;
  /** Why; the first of many. */
  readonly problems: readonly CorpusError[];
}

/** So many articles are compared to the last character. */
const SAMPLE = 200;
const AT_ONCE = 20;

const MAX_PROBLEMS = 100;

/**
 * Compares what a version holds with what was written to it: how many documents there are, and of some articles,
 * drawn at random, the hash of their text.
 *
 * @throws FaultyVersionError if it isn't the same.
 * @throws PartialSearchError if that can't be told, as a part of it is on no node.
 */
export async function checkVersion(
  api: EngineApi,
  { index, known, layout }: FilledVersion,
  folders: CorpusFolders,
): Promise<CheckedVersion> {
  const counted = { articles: 0, passages: 0, leftOut: 0 };
  const drawn: ServedFile[] = [];
  const problems: CorpusError[] = [];
  for await (const page of known.pages()) {
    for (const one of page) {
      const found = problemsOf(one, folders);
      counted.leftOut += found.length;
      problems.push(...found.slice(0, MAX_PROBLEMS - problems.length));
      if (!one.served) continue;
      counted.articles += 1;
      counted.passages += one.served.stored.passages;
      draw(drawn, one.served, counted.articles);
    }
  }
  const count = await countDocuments(api, index);
  const wanted = counted.articles + counted.passages;
  if (count !== wanted)
    throw new FaultyVersionError(
      `${index} holds ${count} documents, and not ${wanted} as it should. It isn’t used. Remove it, and build it anew.`,
    );
  for (let at = 0; at < drawn.length; at += AT_ONCE) {
    const some = drawn.slice(at, at + AT_ONCE);
    const docs = some.map(({ stored }) => {
      const [own] = layout.idsOf({ ...stored, passages: 0 });
      return { _id: own?.id, routing: own?.routing };
    });
    const reply = await askWhole(api, {
      method: 'POST',
      path: `/${index}/_mget`,
      body: { docs },
    });
    const { docs: found } = readReply(documentsReply, reply);
    for (const [nth, { stored, textHash }] of some.entries()) {
      if (layout.textHashIn(found[nth]) === textHash) continue;
      throw new FaultyVersionError(
        `${index} holds another text of ${stored.articleId} than its file. It isn’t used. Remove it, and build it anew.`,
      );
    }
  }
  return { ...counted, compared: drawn.length, problems };
}

/** Each of so many has the same chance (reservoir sampling). */
function draw(drawn: ServedFile[], one: ServedFile, nth: number): void {
  if (drawn.length < SAMPLE) {
    drawn.push(one);
    return;
  }
  const place = Math.floor(Math.random() * nth);
  if (place < SAMPLE) drawn[place] = one;
}

const documentsReply = z.object({
  docs: z.array(z.object({ _source: z.unknown() }).transform(({ _source: source }) => source)),
});
