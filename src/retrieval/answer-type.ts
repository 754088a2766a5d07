/** What kind of answer a question wants. */
export type AnswerType =
  | 'time'
  | 'number'
  | 'person'
  | 'place'
  | 'reason'
  | 'wording'
  | 'definition';

const ASKS_FOR: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'time',
    /\b(?:when|(?:what|which) (?:year|date|month|day|century|decade)|how long ago|what time)\b/iu,
  ],
  [
    'number',
    /\b(?:how (?:many|much|long|far|old|often|large|big|tall|high|fast)|what (?:percentage|percent|number|amount|fraction|proportion|share)|what (?:was|is) the (?:population|number|price|cost|size|total))\b/iu,
  ],
  ['person', /\b(?:who|whom|whose|which (?:person|leader|king|president|author|man|woman))\b/iu],
  [
    'place',
    /\b(?:where|(?:what|which) (?:country|city|place|region|state|town|province|area|continent))\b/iu,
  ],
  [
    'reason',
    /\b(?:why|how come|what (?:caused|reason|purpose|led|made)|what (?:is|was|are|were) the (?:reason|purpose|goal|aim|point))\b|\bwhat\b.*\b(?:used|meant|intended|good) for\b/iu,
  ],
  [
    'wording',
    /\b(?:nicknames?|slogans?|phrases?|quotes?|motto|called|names?|named|titles?|words?|terms?)\b/iu,
  ],
  ['definition', /^\s*what (?:is|are|was|were|does)\b/iu],
];

/** What a question asks for, at most two kinds, the plainest first; none if it doesn't say. */
export function answerTypesOf(question: string): readonly AnswerType[] {
  return ASKS_FOR.filter(([, pattern]) => pattern.test(question))
    .map(([type]) => type)
    .slice(0, 2);
}
