import type { Choice } from './command.ts';
import type { Article, ArticleSource } from '../articles/article.ts';
import { plainLine } from '../presentation/markdown/draw-line.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import type { Pullquote } from '../pullquote.ts';
import { referenceTo } from '../articles/article-reference.ts';
import { MAX_CHOICE_UNITS, MAX_CHOICES } from './suggest.ts';

/** Leaves most of a choice to the title. */
const MAX_AUTHORS_UNITS = 40;

const MONTH = /^\d{4}(?:-\d\d)?/;

/**
 * Suggestions for an option that wants an article: its title, authors and month, standing for its id, or
 * for a reference to it if the id is too long to be sent.
 *
 * @param maxUnits How long their names may be.
 */
export async function articleChoices(
  pullquote: Pick<Pullquote, 'suggestArticles'>,
  typed: string,
  maxUnits = MAX_CHOICE_UNITS,
): Promise<readonly Choice[]> {
  return (await pullquote.suggestArticles(typed, MAX_CHOICES)).map((article) => ({
    name: nameArticle(article, maxUnits),
    value: isTooLong(article) ? referenceTo(article) : article.id,
  }));
}

/** The article that a suggestion stands for; undefined if this is none, or it is there no more. */
export async function findChosen(
  { article, articleByReference }: Pick<Pullquote, 'article' | 'articleByReference'>,
  value: string,
): Promise<Article | undefined> {
  const named = await article(value);
  if (named) return named;
  const referred = await articleByReference(value);
  return referred && isTooLong(referred) ? referred : undefined;
}

/** "The lamp · Mara Quill · 2021-04". The title is cut before who wrote it and when are lost. */
function nameArticle({ title, authors, published }: ArticleSource, maxUnits: number): string {
  const [month] = MONTH.exec(published ?? '') ?? [];
  const about = sideBySide(plainLine(authors.join(', '), MAX_AUTHORS_UNITS), month);
  const behindTitle = about && ` · ${about}`;
  return sideBySide(plainLine(title, maxUnits - behindTitle.length), about);
}

function isTooLong({ id }: ArticleSource): boolean {
  return id.length > MAX_CHOICE_UNITS;
}
