import type { Article } from '../articles/article.ts';
import { definitionsIn } from '../retrieval/acronym-definitions.ts';
import type { Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';

/** What people ask when they want an acronym spelled out. */
const PATTERNS: readonly RegExp[] = [
  /\bwhat\s+(?:do|does|did)\s+(?:the\s+)?(?:acronym\s+|abbreviation\s+|letters\s+)?["“”']?(?<acronym>\p{Lu}[\p{L}\p{N}.]{1,9})["“”']?\s+(?:stand\s+for|mean|abbreviate)/iu,
  /\bwhat\s+is\s+["“”']?(?<acronym>\p{Lu}[\p{L}\p{N}.]{1,9})["“”']?\s+(?:short|an\s+acronym|an\s+abbreviation)\b/iu,
  /\b(?:meaning|full\s+form|full\s+name|long\s+form)\s+of\s+(?:the\s+)?["“”']?(?<acronym>\p{Lu}[\p{L}\p{N}.]{1,9})["“”']?\s*\??\s*$/iu,
];

/**
 * Answers what an acronym stands for with the sentence that spells it out first in each article.
 * Undefined if the question isn't of that kind, or no article spells it out.
 */
export function answerFromDefinition(
  articles: readonly Article[],
  question: string,
  limit: number,
): readonly [Excerpt, ...Excerpt[]] | undefined {
  const acronym = askedAcronym(question);
  if (acronym === undefined) return undefined;
  const [first, ...others] = articles
    .flatMap((article) => definition(article, acronym) ?? [])
    .slice(0, limit);
  return first && [first, ...others];
}

function askedAcronym(question: string): string | undefined {
  for (const pattern of PATTERNS) {
    const acronym = pattern.exec(question)?.groups?.['acronym'];
    if (acronym !== undefined) return plain(acronym);
  }
  return undefined;
}

function definition(article: Article, acronym: string): Excerpt | undefined {
  if (!plain(article.text).includes(acronym)) return undefined;
  for (const { acronyms, offset } of definitionsIn(article.text)) {
    if (!acronyms.some((other) => plain(other) === acronym)) continue;
    const excerpt = excerptAt(article, offset);
    if (excerpt) return excerpt;
  }
  return undefined;
}

function plain(acronym: string): string {
  return acronym.replaceAll('.', '').toUpperCase();
}
