/**
 * What a sentence tells of its author, in English. All but the first function want the author's own
 * words, a sentence without its quotations; `lower` says that they want them in lower case.
 */

const QUOTATION = /"[^"]*"|“[^“”]*”|«[^«»]*»|「[^「」]*」/gu;

/** A sentence with a space where somebody else's words stand in quotation marks. */
export function withoutQuotations(sentence: string): string {
  return /["“«「]/u.test(sentence) ? sentence.replaceAll(QUOTATION, ' ') : sentence;
}

const SELF = /\b(?:I|me|my|myself|we|us|our|you|your)\b/;

/** Whether the author speaks in the first person, or to the reader. */
export function speaksOfSelf(own: string): boolean {
  return SELF.test(own);
}

const CLAIM =
  /\b(?:must|should|ought|needs? to|requires?|demands?|necessitates?|essential|imperative|crucial|foolish|unless|only (?:if|when|through|by)|cannot|underscores?|reveals?|demonstrates?|proves?|argues|contends|maintains|warns|concludes|it is time)\b/g;

/** How often it claims or demands something. */
export function claimsIn(lower: string): number {
  return lower.match(CLAIM)?.length ?? 0;
}

const REPORTING = /\b(?:said|told|announced|added)\b/;

/** Whether it hands on what somebody else said. */
export function isReported(lower: string): boolean {
  return REPORTING.test(lower);
}

/** "Is also", "of that text", "these plots", "this network": but not "this year", nor "those who". */
const REFERENCE =
  /\b(?:is|are|was|were|must|should|can|will|may|has|have) also\b|\b(?:to|of|in|from|with|by|for|on|at|under) that (?!(?:the|an?|he|she|it|they|we|i|is|are|was|were|\p{L}+s)\b)\p{Ll}|\b(?:these|this|such|those)\b (?!(?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|as|who|whose|in|of|from|with|on|at|for|most|particularly|potentially|\p{L}+ed|\p{L}+ing)\b)/u;

/** Whether it speaks of something as named before. */
export function refersBack(lower: string): boolean {
  return REFERENCE.test(lower);
}
