import type { Article } from '../articles/article.ts';
import { definitionsIn } from '../retrieval/acronym-definitions.ts';
import type { Answered, Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';

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
  limit: number,
): Answered | undefined {
  const acronym = askedAcronym(question);
  if (acronym === undefined) return undefined;
  const [first, ...others] = articles
    .filter(({ linkOnly }) => !linkOnly)
    .flatMap((article) => definition(article, acronym) ?? [])
    .slice(0, limit);
  return first && { kind: 'answered', question, excerpts: [first, ...others] };
}

function askedAcronym(question: string): string | undefined {
  for (const pattern of PATTERNS) {
    const acronym = pattern.exec(question)?.groups?.['acronym'];
    if (acronym !== undefined) return plain(acronym);
  }
  return undefined;
}

function definition(article: Article, acronym: string): Excerpt | undefined {
  if (!mentions(article.text, acronym)) return undefined;
  for (const { acronyms, offset } of definitionsIn(article.text)) {
    if (!acronyms.some((other) => plain(other) === acronym)) continue;
    const excerpt = excerptAt(article, offset);
    if (excerpt) return excerpt;
  }
  return undefined;
}

/** A quick look before the text is read closely; dots may stand between the letters. */
function mentions(text: string, acronym: string): boolean {
  return new RegExp(Array.from(acronym).join(String.raw`[.&-]?`), 'iu').test(text);
}

function plain(acronym: string): string {
  return acronym.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
