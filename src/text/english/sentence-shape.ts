import { dissentRules } from '../dissent.ts';
import { DEFINITION } from './definition.ts';
import type { SentenceShape } from '../sentence-shape.ts';

const OPENING_QUOTE = String.raw`^["'“‘«(]*`;

/** Words that lean on what was said before, where they open a sentence. */
const LEANING = new RegExp(
  `${OPENING_QUOTE}(?:${[
    // Pronouns, but not the "it" of "it is essential that".
    String.raw`(?:he|she|they|him|his|her|hers|its|their|theirs|him|them|both|neither|either|such|another|others|one of (?:them|these|those|the (?:few|many))|(?:all|much|some|most|many|few|each|none|any|half|neither|either) of (?:this|that|these|those|them))\b`,
    String.raw`it\b(?!(?:['’]s| is| was| would be| will be| remains| has been)(?: \w+)? (?:not )?(?:\w+ly )?(?:essential|necessary|important|imperative|crucial|vital|critical|clear|obvious|evident|true|likely|unlikely|possible|impossible|hard|difficult|easy|time|sufficient|foolish|wrong|right|unclear|worth|at odds)\b)`,
    String.raw`(?:this|that|these|those)\b(?! (?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|story|article|report|page)\b)`,
    String.raw`(?:the (?:former|latter|same|other|others|two|three|pair|first|second|third))\b`,
    // Connectives.
    String.raw`(?:but|and|or|nor|so|yet|then|still|also|too|instead(?! of)|otherwise|however|moreover|furthermore|therefore|thus|hence|similarly|likewise|consequently|nevertheless|nonetheless|additionally|besides(?! \p{L}+ing)|meanwhile|indeed|rather(?! than)|accordingly|afterwards?|afterward|later|earlier(?! this)|there|here)\b`,
    String.raw`(?:for (?:example|instance|that|this|these)|in (?:addition|contrast|turn|fact|other words|the (?:latter|former|first place|second place|end|meantime|process))|on the (?:other hand|contrary)|as a (?:result|consequence)|as such|at the same time|even so|after all|to (?:this|that) end|because of (?:this|that)|by (?:doing so|contrast|then)|(?:the )?(?:following|next|previous) (?:day|week|month|year|morning)|(?:just |only |barely )?(?:\S+ )?(?:minutes|hours|days|weeks|months|years) (?:later|earlier|before|after that))\b`,
    String.raw`(?:by (?:comparison|the same token)|put (?:another|differently|simply)|that said|(?:for|given|despite|because of|after|since|before|under|with|from|to|on|in|at|of|by|among|besides|beyond|without|against|like|unlike) (?:this|that|these|those|such|both|all (?:this|that|these|those))(?! (?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|who|which)\b)|since then|one (?:reason|answer|example|result|consequence|exception|such)|the (?:reason|answer|result|consequence|upshot|alternative|effect|solution|exception|irony|difference)s? (?:is|are|was|were|for this)|not so|far from it|no wonder|even (?:so|more)|(?:more|most) (?:importantly|broadly|generally|specifically|crucially|worryingly)|worse|equally|conversely|alternatively|specifically|admittedly|granted|for instance|yes|to illustrate|if so|if not)\b`,
    String.raw`(?:(?:first|second|third|fourth|fifth|last)(?:ly)?|finally|again|no),`,
    // One of these behind what stands first: "Politics, however, …"
    String.raw`[^,.;:]{1,40}, (?:however|therefore|too|moreover|meanwhile|instead|by contrast|in turn|for example|for instance|on the other hand|after all|then),`,
    // A demonstrative or "such" among the first words.
    String.raw`(?:\S+ ){1,4}(?:such (?:a|an)|these|those|this (?!year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season))\b`,
    String.raw`(?:only|just|even) (?:through|with|by) (?:such|this|that|these|those)\b`,
  ].join('|')})`,
  'iu',
);

const DEICTIC =
  'year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|century|decade|generation|moment|world|planet|country|nation|journal|newspaper|magazine|editorial|time around|side of';

/** "Is also", "of that text", "these plots", "such action", "this network": but not "this year", nor "those who". */
const REFERRING = new RegExp(
  [
    String.raw`\b(?:is|are|was|were|must|should|can|will|may|has|have) also\b`,
    String.raw`\b(?:to|of|in|from|with|by|for|on|at|under) that (?!(?:the|an?|he|she|it|they|we|i|is|are|was|were|\p{L}+s)\b)\p{Ll}`,
    String.raw`\b(?:to|of|in|from|with|by|for|on|at|under|about|like|than) (?:that|those)(?=[.,;:!])|\b(?:this|these)(?=[.,;:!])`,
    String.raw`\b(?:these|this|such|those)\b (?!(?:${DEICTIC}|as|a thing|who|whose|which|in|of|from|with|on|at|for|to|most|particularly|potentially|\p{L}+ed|\p{L}+ing)\b)`,
    String.raw`\b(?:the latter|the former)\b`,
    String.raw`\b(?:of|for|to|with|about|from|in|on|at) (?:them|him|her|it)[.!]$`,
    String.raw`\b(?:here|there)[.!]$`,
  ].join('|'),
  'u',
);

/** Somebody spoken of without a name or a noun before it: "In 1998 he left", but not "The baker said he would". */
const UNNAMED =
  /^(?:(?!\s\p{Lu}|\b(?:[Tt]he|[Aa]n?|[Ee]very|[Ee]ach|[Aa]ny|[Nn]o|[Ss]ome|[Mm]any|[Mm]ost|[Aa]ll|[Bb]oth|[Tt]hose|[Ww]ho|[Ww]e|I|[Yy]ou|[Oo]ur|[Mm]y|[Yy]our)\b|\p{L}{4,}s\b).)*?\b(?:he|she|him|his|her|hers|they|them|their|theirs|himself|herself|themselves)\b/u;

/** What hands on a view that the author may not share. */
const CONCEDING =
  /^["'“‘(]*(?:(?:some|many|most|critics?|opponents?|proponents?|sceptics?|skeptics?|supporters?|defenders?|advocates?|detractors?|apologists?|others)\b(?:,? \p{L}+){0,6} (?:say|says|said|argue|argues|argued|claim|claims|claimed|think|thinks|believe|believes|contend|contends|maintain|maintains|insist|insists|object|objects|worry|fear|assume|suggest|will|would|may|might)\b|(?:of course|granted|admittedly|to be sure|certainly|true|yes),|it (?:is|was|has been|may be|might be) (?:\p{L}+ )?(?:said|argued|claimed|suggested|thought|assumed|tempting|true|fashionable|objected)\b|(?:one|you|we) (?:may|might|could|can) (?:\p{L}+ )?(?:think|argue|say|object|believe|assume)\b|(?:the )?(?:conventional|received|popular|common) (?:wisdom|view|belief|argument)\b|the (?:argument|claim|idea|myth|objection|excuse|thinking|theory) (?:is|was|goes|runs|that)\b)/iu;

/** What says something else than the sentence before it. */
const OPPOSING =
  /^["'“‘(]*(?:but|yet|however|in (?:fact|reality|truth)|nevertheless|nonetheless)\b/iu;

/** What denies the sentence before it. */
const DENYING =
  /^["'“‘(]*(?:not so|wrong|nonsense|on the contrary|far from it|(?:that|this|such|these|those|they|he|she|it|all)\b[^.!?]{0,40}\b(?:is|are|was|were|remains?|sounds?) (?:\p{L}+ )?(?:wrong|false|a mistake|mistaken|a myth|myths|nonsense|untrue|misleading|misguided|flawed|absurd|a fallacy)|(?:that|this|such|these|those)\b[^.!?]{0,40}\b(?:misses|ignores?|overlooks?|does not|do not|doesn[’']t|don[’']t) (?:the point|hold|stand|add up|follow|work|survive|wash)|none of (?:this|these|that))\b/iu;

/** What a heading says whose section hands on what others say. */
const OTHERS =
  /\b(?:myths?|misconceptions?|objections?|excuses?|fallac(?:y|ies)|critics?|opponents?|counter-?arguments?|what (?:they|others|critics) (?:say|get wrong))\b/iu;

/** What a page says of the article, and not the article of its matter. */
const NOTE =
  /\b(?:contributed to this (?:report|story|article)|(?:views|opinions) expressed (?:in|are|here)|(?:is|are) solely (?:those|his|her)|editor[’']s note|this (?:page|article|story|commentary) (?:includes|was (?:first|originally|adapted|updated))|follow (?:him|her|us|@\w+) on|click here)\b/;

/** Those who are against something, where they do something and nothing is done to them: "silencing critics". */
const OTHERS_WHO = String.raw`(?<=^\P{L}*|[,;:—–(] |\b(?:that|which|what|but|and|while|as|though|although|its|their|some|many|most|few|even|where|yet) )(?:critics?|opponents?|detractors?|s[ck]eptics?)(?= (?!and\b|or\b))`;

const DISSENT = dissentRules(
  String.raw`(?:the )?(?:very |exact )?opposite|oppos(?:e[sd]?|ing|ed to|ition)|disagree\w*|disput(?:e[sd]?|ing)|dissent\w*|contradict\w*|(?:on|to) the contrary|contrary to|reject(?:s|ed)?|den(?:y|ies|ied)|object(?:s|ed|ions?)? (?:that|to)|objects?(?=[.,;])|rebut\w*|refut\w+|doubt(?:s|ed|ful)? (?:that|whether|if|it)|s[ck]eptic(?!s?\b)\w+|${OTHERS_WHO}|argue[sd]? (?:otherwise|against)|(?:say|says|think|thinks|claim|claims|see|sees) otherwise|differ(?:s|ed)? (?:on|over|about|from|with)|not everyone|others,? (?:\w+ )?(?:say|hold|argue|claim|think|believe|insist|maintain|see|counter|warn|fear)|(?:counter|countered|counters|retort|retorts) that|(?:by|in) contrast|(?:is|are|was|were) (?:\w+ )?(?:wrong|mistaken)|at odds`,
  String.raw`but|yet|however|although|though|whereas|instead|nevertheless|nonetheless|on the other hand|despite|even so|I (?:hold|think|believe|maintain|doubt)|too (?:low|high|little|much|few|many|\w+)|not enough|no reason`,
);

export const SHAPE: SentenceShape = {
  definition: DEFINITION,
  dissent: DISSENT,
  leaning: LEANING,
  referring: REFERRING,
  unnamed: UNNAMED,
  conceding: CONCEDING,
  opposing: OPPOSING,
  denying: DENYING,
  others: OTHERS,
  note: NOTE,
};
