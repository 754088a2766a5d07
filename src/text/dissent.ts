/** How a sentence of a language says that something else is held, or isn't so. */
export interface DissentRules {
  /** Somebody holds the opposite, or denies it: "critics disagree". */
  readonly opposed: RegExp;
  /** Something stands against something: "but", "too low". */
  readonly contrast: RegExp;
}

/** @param words Alternatives, each between edges of words in any script. */
export function dissentRules(opposed: string, contrast: string): DissentRules {
  return { opposed: anyOf(opposed), contrast: anyOf(contrast) };
}

function anyOf(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');
}

/** How much a sentence stands against something: 0, not; 1, it has a contrast; 2, it says so. */
export function dissentIn(sentence: string, rules: DissentRules | undefined): 0 | 1 | 2 {
  if (rules?.opposed.test(sentence)) return 2;
  return rules?.contrast.test(sentence) ? 1 : 0;
}
