const POINTER =
  /^["“‘«(]?\s*(?:he|she|it|they|him|his|her|hers|its|their|theirs|this|that|these|those|such|both|the (?:former|latter|same|other)|in the latter|however|moreover|furthermore|therefore|thus|hence|similarly|likewise|also|but|yet|instead|otherwise|consequently|nevertheless|nonetheless|additionally|besides|meanwhile|then|another|others)\b/iu;

/**
 * Whether a sentence opens with a pronoun or a connective that points back to what was said before
 * it: "They…", "However,…".
 */
export function opensWithPointer(sentence: string): boolean {
  return POINTER.test(sentence);
}
