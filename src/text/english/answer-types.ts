import type { AnswerType } from '../answer-type.ts';

/** What asks for each kind of answer, the plainest first. */
export const ASKS_FOR: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'time',
    /\b(?:when|(?:what|which) (?:year|date|month|day|century|decade)|how long ago|how recently|what time)\b/iu,
  ],
  [
    'money',
    /\bhow much\b.*\b(?:costs?|worth|pa(?:y|id|ys)|spen[dt]s?|earn\w*|charg\w+|raised?|ow(?:e|ed|es)|money|price|fined?|donat\w+|invest\w*)\b|\b(?:what|which) (?:is|was|are|were|did|does|do)\b.*\b(?:costs?|prices?|worth|salary|budget|revenues?|fee)\b/iu,
  ],
  ['age', /\b(?:how old|(?:at )?(?:what|which) age)\b/iu],
  [
    'duration',
    /\bhow (?:long(?! ago)|soon|quickly)\b|\bhow many (?:years|months|weeks|days|hours|minutes|seconds|decades)\b/iu,
  ],
  [
    'share',
    /\bwhat (?:percentage|percent|fraction|proportion|share|portion)\b|\bhow likely\b|\bwhat (?:is|are|was|were) the (?:odds|probability|chances?|rate)\b/iu,
  ],
  ['frequency', /\bhow (?:often|frequently|many times)\b/iu],
  [
    'measure',
    /\bhow (?:far|tall|fast|deep|wide|heavy|hot|cold|thick)\b|\bwhat (?:is|was|are|were) the (?:distance|height|speed|length|weight|depth|width|temperature)\b/iu,
  ],
  [
    'number',
    /\b(?:how (?:many|much|far|large|big|tall|high|fast|deep|wide|heavy|hot|cold|thick)|what (?:number|amount)|what (?:was|is) the (?:population|number|size|total|distance|height|speed|length))\b/iu,
  ],
  [
    'person',
    /\b(?:who|whom|whose|(?:which|what) (?:person|people|leader|king|queen|president|author|man|woman|politician|player|actor|actress|artist|scientist|judge|minister|mayor|senator|governor|director|founder|doctor|professor|researcher|writer|journalist|philosopher|coach|curator|editor|critic|economist|historian))\b/iu,
  ],
  [
    'place',
    /\b(?:where|(?:what|which) (?:country|countries|city|cities|place|places|region|state|states|town|province|area|continent|village|island|nation|nations))\b/iu,
  ],
  [
    'name',
    /\bwhich \p{L}+|\bwhat (?:company|firm|law|act|group|organi[sz]ation|agency|team|university|college|school|book|film|movie|song|show|airline|bank|newspaper|magazine|party|program|language|religion|tribe|ship|court|treaty|award|prize|brand|channel|network|hospital|church)\b/iu,
  ],
  [
    'reason',
    /\b(?:why|how come|what (?:caused|reason|purpose|led|made)|what (?:is|was|are|were) the (?:reason|purpose|goal|aim|point)|for what (?:reason|purpose))\b|\bwhat\b.*\b(?:used|meant|intended|good) for\b/iu,
  ],
  [
    'manner',
    /\bhow (?:can|could|should|do|does|did|will|would|might|has|have|had|to)\b|\bin what way\b|\bby what means\b/iu,
  ],
  [
    'wording',
    /\b(?:nicknames?|slogans?|phrases?|quotes?|motto|called|names?|named|titles?|words?|terms?)\b|\bwhat (?:did|does|do|has|have)\b.*\b(?:say|call|tell|think|describe|warn|claim|argue|compare)\b|\bhow (?:did|does|do)\b.*\b(?:describe|characteri[sz]e|call|portray)\b/iu,
  ],
  ['definition', /^\W*(?:what (?:is|are|was|were|does)|who (?:is|was|are|were))\b/iu],
];
