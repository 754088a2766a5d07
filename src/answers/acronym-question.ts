import type { Article } from '../articles/article.ts';
import type { Answered, Excerpt } from './answer.ts';
import { catalogueOf } from '../retrieval/memory/catalogue.ts';
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
export function answerFromDefinition(
  articles: readonly Article[],
  question: string,
  wanted: WantedPage,
): Answered | undefined {
  const acronym = askedAcronym(question);
  if (acronym === undefined) return undefined;
  const excerpts = new Map<Article, Excerpt>();
  for (const { article, offset } of catalogueOf(articles).definitionsOf(acronym)) {
    if (excerpts.size === neededFor(wanted)) break;
    if (article.linkOnly || excerpts.has(article)) continue;
    const excerpt = excerptAt(article, offset);
    if (excerpt) excerpts.set(article, excerpt);
  }
  const page = excerptPage([...excerpts.values()], wanted);
  return page && { kind: 'answered', question, ...page };
}

function askedAcronym(question: string): string | undefined {
  for (const pattern of PATTERNS) {
    const acronym = pattern.exec(question)?.groups?.['acronym'];
    if (acronym !== undefined) return acronym;
  }
  return undefined;
}
