import type { Article } from '../../articles/article.ts';
import type { Comparison } from '../quote-check/quote-check.ts';

/** Words of a quotation that are not the article's, and those that stand there instead; either may be empty. */
export interface WordChange {
  readonly given: string;
  readonly right: string;
}

/** What has to be changed to make a part of a quotation right, in its order. */
export function wordChanges(
  { runs }: Pick<Comparison, 'runs'>,
  { text }: Article,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let given = '';
  let right = '';
  const end = (): void => {
    if (given !== '' || right !== '') changes.push({ given: given.trim(), right: right.trim() });
    given = right = '';
  };
  for (const run of runs) {
    if (run.kind === 'same') end();
    else if (run.kind === 'added') given += run.text;
    else right += text.slice(run.start, run.end);
  }
  end();
  return changes;
}
