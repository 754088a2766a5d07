import type { Pronouns } from '../asking-rules.ts';

/** What English leans on something said before with. */
export const PRONOUNS: Pronouns = {
  person:
    /\b(?:he|she|they|him|her|them|(?:the|this|that|same) (?:same )?(?:author|writer|journalist|columnist)s?)\b/giu,
  any: /\b(?:it(?!\s+(?:that|matters?\s+(?:that|whether|if)|(?:(?:mean|take|cost|feel|feel\s+like|like|require|need|pay|help|hurt|make\s+sense)\s+)to)\b)|he|she|they(?!\s+(?:also\s+)?(?:say|write|think|argue|claim|report|mention|believe|tell|have to say|publish)\b)|him|her|them|(?:this|that|these|those)(?=\s*[?.!]*$|\s+(?:is|was|are|were|means?|happens?|happened|works?|does|did|will|would|can)\b))(?!['’]s? possible)\b/giu,
  possessive: /(?:\bhow\s+\w+\s+(?:is|was|are|were)\s+)?\b(?:its|his|her|their)\b/giu,
};
