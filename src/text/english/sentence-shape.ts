import type { SentenceShape } from '../sentence-shape.ts';

const OPENING_QUOTE = String.raw`^["'“‘«(]*`;

/** Words that lean on what was said before, where they open a sentence. */
const LEANING = new RegExp(
  `${OPENING_QUOTE}(?:${[
    // Pronouns, but not the "it" of "it is essential that".
    String.raw`(?:he|she|they|him|his|her|hers|its|their|theirs|him|them|both|neither|either|such|another|others|one of them)\b`,
    String.raw`it\b(?!(?:['’]s| is| was| would be| will be| remains| has been)(?: \w+)? (?:not )?(?:\w+ly )?(?:essential|necessary|important|imperative|crucial|vital|critical|clear|obvious|evident|true|likely|unlikely|possible|impossible|hard|difficult|easy|time|sufficient|foolish|wrong|right|unclear|worth|at odds)\b)`,
    String.raw`(?:this|that|these|those)\b(?! (?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|story|article|report|page)\b)`,
    String.raw`(?:the (?:former|latter|same|other|others|two|three|pair|first|second|third))\b`,
    // Connectives.
    String.raw`(?:but|and|or|nor|so|yet|then|still|also|too|instead|otherwise|however|moreover|furthermore|therefore|thus|hence|similarly|likewise|consequently|nevertheless|nonetheless|additionally|besides|meanwhile|indeed|rather|accordingly|afterwards?|afterward|later|earlier|there|here)\b`,
    String.raw`(?:for (?:example|instance|that|this|these)|in (?:addition|contrast|turn|fact|other words|the (?:latter|former|first place|second place|end|meantime|process))|on the (?:other hand|contrary)|as a (?:result|consequence)|as such|at the same time|even so|after all|to (?:this|that) end|because of (?:this|that)|by (?:doing so|contrast|then)|(?:the )?(?:following|next|previous) (?:day|week|month|year|morning)|(?:just |only |barely )?(?:\S+ )?(?:minutes|hours|days|weeks|months|years) (?:later|earlier|before|after that))\b`,
    // A demonstrative or "such" among the first words.
    String.raw`(?:\S+ ){1,4}(?:such (?:a|an)|these|those|this (?!year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season))\b`,
    String.raw`(?:only|just|even) (?:through|with|by) (?:such|this|that|these|those)\b`,
  ].join('|')})`,
  'iu',
);

/** What a page says of the article, and not the article of its matter. */
const NOTE =
  /\b(?:contributed to this (?:report|story|article)|(?:views|opinions) expressed (?:in|are|here)|(?:is|are) solely (?:those|his|her)|editor[’']s note|this (?:page|article|story|commentary) (?:includes|was (?:first|originally|adapted|updated))|follow (?:him|her|us|@\w+) on|click here)\b/;

export const SHAPE: SentenceShape = { leaning: LEANING, note: NOTE };
