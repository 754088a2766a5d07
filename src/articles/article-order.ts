import type { ArticleSource } from './article.ts';

/** Made with the first titles that need it: it loads tables, which takes as long as to read a few articles. */
let collator: Intl.Collator | undefined;

type TitledSource = Pick<ArticleSource, 'id' | 'title'>;

/** The order of articles: by title, and of those with the same title by id. */
export function byTitle(a: TitledSource, b: TitledSource): number {
  return compareTitles(a.title, b.title) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

const LETTER = /^[a-z]$/;

/** Where the first characters that differ are plain letters, they decide, as they do in Unicode's own order. */
function compareTitles(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  const [first, second] = [a, b].map((title) => title.charAt(at).toLowerCase());
  const isPlain = LETTER.test(first ?? '') && LETTER.test(second ?? '');
  if (isPlain && first !== second) return (first ?? '') < (second ?? '') ? -1 : 1;
  collator ??= new Intl.Collator('en');
  return collator.compare(a, b);
}

/** By date, those without one last; equal ones are left as they are. */
export function byDate(order: 'newest' | 'oldest') {
  const direction = order === 'newest' ? -1 : 1;
  return (
    { published: a }: Pick<ArticleSource, 'published'>,
    { published: b }: Pick<ArticleSource, 'published'>,
  ): number => {
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    return direction * (a < b ? -1 : Number(a > b));
  };
}
