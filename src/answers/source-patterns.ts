import type { ArticleSource } from '../articles/article.ts';
import { en } from '../text/languages/en.ts';
import { termsOf } from '../text/terms.ts';

/** A question about where words come from. */
export interface SourceAsked {
  /** The words that name what is asked about; none if only "it" or "the article" is. */
  readonly about: string;
  /**
   * What these words are: "article" if they say that one is meant, or name nothing at all,
   * "perhaps" if the thing may be one ("the report on…"), "title" if they have to be its title.
   */
  readonly reference: 'article' | 'perhaps' | 'title';
  /** What of a source is asked. */
  readonly wanted: 'writer' | 'date' | 'title';
  /** Whether a source says what is asked. */
  readonly isKnownOf: (source: ArticleSource) => boolean;
}

const WRITER = '(?:authors?|writers?|journalists?|reporters?|columnists?)';
const WROTE = '(?:wrote|written|writes?|authored|penned)';
const PUBLISHED = String.raw`(?:published|written|released|printed|posted|come\s+out|appear)`;
const ARTICLE = '(?:articles?|pieces?|essays?|op-?eds?)';
const IS = String.raw`(?:['’]?s|\s+(?:is|was|are|were))`;
const ABOUT = '(?<about>.+)';

/** Not "Article 12", which stands in a law. */
const SAYS_ARTICLE = new RegExp(String.raw`\b(?:the\s+|this\s+)?${ARTICLE}\b(?!\s+\d)`, 'giu');
const MAY_SAY_ARTICLE = /\b(?:texts?|briefs?|columns?|stor(?:y|ies)|reports?)\b|^(?:about|on)\b/giu;
const SAYS_WRITTEN = /\b(?:write|written|wrote)\b/giu;

/** What people say before they come to the question. */
const LEAD_IN =
  /^(?:(?:so|and|ok|okay|hey|hi|please)[\s,]+)*(?:(?:(?:can|could|would) you (?:please )?)?tell me|do you know|i(?: would|['’]d) like to know|i want to know)?\s*/iu;

/** The questions that a source answers; "about" is what they ask about, nothing if it goes without saying. */
const QUESTIONS: readonly {
  readonly patterns: readonly RegExp[];
  readonly wanted: SourceAsked['wanted'];
  readonly isKnownOf: SourceAsked['isKnownOf'];
}[] = [
  {
    wanted: 'writer',
    isKnownOf: ({ authors }) => authors.length > 0,
    patterns: [
      String.raw`who(?:${IS})?(?:\s+the)?\s+${WRITER}(?:\s+(?:of|behind)\s+${ABOUT})?`,
      String.raw`(?:who|(?:which|what)\s+${WRITER})(?:\s+has)?\s+${WROTE}(?:\s+${ABOUT})?`,
      String.raw`who${IS}\s+(?<about>.+?)\s+(?:written\s+|authored\s+)?by`,
      String.raw`by\s+whom\s+(?:is|was|were)\s+${ABOUT}\s+written`,
      String.raw`(?:what(?:${IS})?\s+)?(?:the\s+)?(?:name\s+of\s+the\s+)?(?:${WRITER}|byline)(?:['’]s?)?(?:\s+name)?(?:\s+of\s+${ABOUT})?`,
      String.raw`whose\s+(?<about>${ARTICLE}\b.*)`,
      String.raw`(?<about>(?:(?:which|what)\s+)?(?:${ARTICLE}|stories|texts|briefs|columns|reports)\b.*\b(?:write|written|wrote|by)\b.*)`,
    ].map(whole),
  },
  {
    wanted: 'date',
    isKnownOf: ({ published }) => published !== undefined,
    patterns: [
      String.raw`(?:when|(?:in\s+|on\s+)?(?:what|which)\s+(?:year|date|day|month))\s+(?:was|were|did|is)\s+${ABOUT}\s+(?:first\s+)?${PUBLISHED}`,
      String.raw`(?:what(?:${IS})?\s+)?(?:the\s+)?(?:publication\s+date|date\s+of\s+publication)(?:\s+of\s+${ABOUT})?`,
    ].map(whole),
  },
  {
    wanted: 'title',
    isKnownOf: () => true,
    patterns: [String.raw`what(?:${IS})?\s+the\s+title\s+of\s+${ABOUT}`].map(whole),
  },
];

/** What a question asks of a source; undefined if it asks something else. */
export function sourceAskedFor(question: string): SourceAsked | undefined {
  const plain = withoutFrills(question);
  for (const { patterns, wanted, isKnownOf } of QUESTIONS) {
    for (const pattern of patterns) {
      const match = pattern.exec(plain);
      if (match) return { ...referenceIn(match.groups?.['about'] ?? ''), wanted, isKnownOf };
    }
  }
  return undefined;
}

function referenceIn(about: string): Pick<SourceAsked, 'about' | 'reference'> {
  const article = about.replaceAll(SAYS_ARTICLE, ' ');
  if (article !== about)
    return { about: article.replaceAll(SAYS_WRITTEN, ' '), reference: 'article' };
  const perhaps = about.replaceAll(MAY_SAY_ARTICLE, ' ');
  if (perhaps !== about)
    return { about: perhaps.replaceAll(SAYS_WRITTEN, ' '), reference: 'perhaps' };
  return { about, reference: termsOf(about, en.words).length === 0 ? 'article' : 'title' };
}

/** On one line, without lead-in, emoji and marks at its ends. */
function withoutFrills(question: string): string {
  return question
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}"“‘«]+/u, '')
    .replace(LEAD_IN, '')
    .replace(/(?<=[\p{L}\p{N}"”’»])[^\p{L}\p{N}"”’»]+$/u, '')
    .replace(/,? please$/iu, '');
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu');
}
