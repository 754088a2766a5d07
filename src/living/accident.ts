import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import { isGreatLoss } from '../articles/great-loss.ts';
import type { SeenFolder } from '../articles/look-at-files.ts';

/** Articles that would be gone, of a folder that has lost so many that nobody can have meant it. */
export interface Accident {
  readonly directory: string;
  readonly isFolderGone: boolean;
  readonly missing: number;
  readonly of: number;
}

/** An article that is served, and the folder that it is from. */
export interface ServedFrom {
  readonly directory: string;
  readonly article: Article;
}

/**
 * Where so much is gone at once that it is likely a disk that isn't there: which then looks like a folder
 * that is gone, or like an empty one.
 *
 * @param lost What would be gone of all that is served.
 * @param come New articles: of those with other names and the same words, nothing is lost.
 */
export function findAccidents(
  served: readonly ServedFrom[],
  lost: readonly ServedFrom[],
  come: readonly Article[],
  folders: readonly SeenFolder[],
): readonly Accident[] {
  return folders.flatMap(({ directory, kind }) => {
    const missing = lost.filter((one) => one.directory === directory);
    const { length: of } = served.filter((one) => one.directory === directory);
    const isFolderGone = kind === 'missing' && missing.length > 0;
    const isMany =
      isGreatLoss(missing.length, of) && isGreatLoss(withoutMoved(missing, come).length, of);
    if (!isFolderGone && !isMany) return [];
    return [{ directory, isFolderGone, missing: missing.length, of }];
  });
}

/** A folder that gets another name takes its articles along. */
function withoutMoved(
  missing: readonly ServedFrom[],
  come: readonly Article[],
): readonly ServedFrom[] {
  const texts = new Set(come.map(({ text }) => hashOf(text)));
  return missing.filter(({ article }) => !texts.has(hashOf(article.text)));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** For the admin: what is wrong, and what to do if it isn't. */
export function describeAccident({ directory, isFolderGone, missing, of }: Accident): string {
  const all = missing === 1 ? 'its article' : `${missing} articles`;
  const what = isFolderGone
    ? `The folder ${directory} is gone, with ${all}.`
    : `Of ${of} articles in ${directory}, ${missing} are gone at once.`;
  return `${what} That is taken for an accident, and they go on being served. If it is meant, run: npx pullquote reload --confirm`;
}
