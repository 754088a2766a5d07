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
