import type { QuestionRules } from '../question-rules.ts';
import { ANSWERS } from './answer-patterns.ts';
import { ASKS_FOR } from './answer-types.ts';
import { SMALL_TALK } from './small-talk.ts';
import { ASKING } from './asking.ts';

/** What people ask when they want articles rather than an answer. */
const WHICH_ARTICLES =
  /\b(?:(?:which|what|any|(?:list|show|find|give)(?: me)?(?: all| the| any)*)\s+(?:of the )?(?:articles?|pieces?|texts?)|(?:is|are) there an?y? (?:articles?|pieces?|texts?))\s+(?:(?:are|is|that|which|do|there|you have) )*(?:about|on|covers?|covering|mentions?|mentioning|discuss(?:es|ing)?|deals? with|talks? about)\b/iu;

/** What people wrap a question in when they ask about articles; it says nothing of the matter. */
const FRAMES = [
  new RegExp(WHICH_ARTICLES, 'giu'),
  /\b(?:what|which|how|where|does|do|did|is|are)\b[^?]{0,20}\b(?:articles?|authors?|texts?|writers?|pieces?)\s+(?:say|argue|claim|write|mention|think|report|state|explain|describe|tell(?:\s+us)?)s?\b(?:\s+(?:about|of|on|regarding|that))?/giu,
  /\b(?:did|does|do)\s+(?:the|these|those)?\s*(?:articles?|authors?)\s+(?:say|argue|claim|write|mention|think|call)\b/giu,
  /\baccording to (?:the|this|these|your) (?:articles?|authors?|texts?|writers?|pieces?)\b/giu,
  /\b(?:can|could|would) you (?:please )?(?:tell|explain|show|say)\b(?: (?:me|us))?/giu,
  /\b(?:tell me|explain to me|i(?: would|['’]d) like to know|do you know|i want to know)\b(?: (?:more )?about)?/giu,
];

export const QUESTIONS: QuestionRules = {
  frames: FRAMES,
  whichArticles: WHICH_ARTICLES,
  opening: /^[\s\p{P}]*(?:who|whom|whose|what|which|when|where|why|how)\b/iu,
  smallTalk: SMALL_TALK,
  asksFor: ASKS_FOR,
  counts:
    /\bhow many (?:(?:of|more|other|the|these|those|different|new|such|his|her|its|their|our) )*(?<counted>[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+)?)/iu,
  answers: ANSWERS,
  asking: ASKING,
};
