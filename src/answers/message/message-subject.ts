import type { Article } from '../../articles/article.ts';
import type { Analyser } from '../../text/analyser.ts';
import { withoutLinks } from './linked-article.ts';
import { longestQuotation } from './quotation.ts';
import { tellingQuestion, type Worth } from './telling-question.ts';

/** What somebody who points at a message may want to know from the articles. */
export type MessageSubject =
  /** Whether it is quoted rightly. */
  | { readonly kind: 'quotation'; readonly text: string }
  /** What this article says, to which it links. */
  | { readonly kind: 'article'; readonly article: Article }
  /** What the articles say about this. */
  | { readonly kind: 'question'; readonly text: string }
  /** It has no words. */
  | { readonly kind: 'nothing' };

export interface SubjectContext {
  readonly linked: Article | undefined;
  /** Of the terms that the analyser makes of the message. */
  readonly worth: Worth;
  readonly analyser: Analyser;
}

/** A long quotation comes before a link, and a link before everything else. */
export function subjectOf(
  message: string,
  { linked, worth, analyser }: SubjectContext,
): MessageSubject {
  const quotation = longestQuotation(message);
  if (quotation !== undefined) return { kind: 'quotation', text: quotation };
  if (linked) return { kind: 'article', article: linked };
  const question = tellingQuestion(withoutLinks(message), worth, analyser);
  return question === undefined ? { kind: 'nothing' } : { kind: 'question', text: question };
}
