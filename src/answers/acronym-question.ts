import type { Answered, Excerpt } from './answer.ts';
import type { Archive, PlaceInArticle } from '../retrieval/archive.ts';
import type { Asked } from '../retrieval/retrieve.ts';
import { excerptAt } from './excerpt-at.ts';
import { excerptPage, neededFor, type WantedPage } from './excerpt-page.ts';

const ACRONYM = String.raw`["'“”‘’«]?(?<acronym>\p{L}[\p{L}\p{N}.]{1,11})["'“”‘’»]?`;
const NAMED = String.raw`(?:the\s+)?(?:(?:acronym|abbreviation|letters|initials)\s+)?`;

/** What people ask when they want an acronym spelled out. */
const PATTERNS: readonly RegExp[] = [
  String.raw`\bwhat\s+(?:do|does|did)\s+${NAMED}${ACRONYM}\s+(?:stand\s+for|mean|abbreviate)\b`,
  String.raw`\bwhat(?:\s+is|['’]?s)\s+${NAMED}${ACRONYM}\s+(?:short\s+for|an?\s+(?:acronym|abbreviation))\b`,
  String.raw`\b(?:meaning|full\s+form|full\s+name|long\s+form)\s+of\s+${NAMED}${ACRONYM}\W*$`,
  String.raw`^\W*${ACRONYM}\s+(?:meaning|full\s+form|full\s+name|stands?\s+for(?:\s+what)?)\W*$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * Answers what an acronym stands for with the sentence that spells it out first in each article.
 * Undefined if the question isn't of that kind, or no article spells it out.
 */
export async function answerFromDefinition(
  asked: Asked['asked'],
  question: string,
  wanted: WantedPage,
): Promise<Answered | undefined> {
  const acronym = askedAcronym(question);
  if (acronym === undefined) return undefined;
  for (const { archive } of asked) {
    const places = await archive.spelledOut(acronym);
    const page = excerptPage(await firstOfEachArticle(archive, places, neededFor(wanted)), wanted);
    if (page) return { kind: 'answered', question, ...page };
  }
  return undefined;
}

/** The first sentence of each article that holds one of the places, of so many articles at most. */
async function firstOfEachArticle(
  archive: Archive,
  places: readonly PlaceInArticle[],
  limit: number,
): Promise<readonly Excerpt[]> {
  const shown = places.filter(({ article }) => !article.linkOnly);
  const ids = [...new Set(shown.map(({ article }) => article.id))];
  const excerpts: Excerpt[] = [];
  for (let next = 0; next < ids.length && excerpts.length < limit; next += limit) {
    for (const article of await archive.articles(ids.slice(next, next + limit))) {
      const [first] = shown
        .filter((place) => place.article.id === article.id)
        .flatMap(({ offset }) => excerptAt(article, offset) ?? []);
      if (first) excerpts.push(first);
    }
  }
  return excerpts.slice(0, limit);
}

function askedAcronym(question: string): string | undefined {
  for (const pattern of PATTERNS) {
    const acronym = pattern.exec(question)?.groups?.['acronym'];
    if (acronym !== undefined) return acronym;
  }
  return undefined;
}
