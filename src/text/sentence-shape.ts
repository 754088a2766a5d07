/**
 * What a sentence tells of itself by its shape, in English; sentences of other languages have the
 * plain shape of one that may stand alone.
 */

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

/** Whether a sentence opens with a word that points back, so that it can't stand alone. */
export function pointsBack(sentence: string): boolean {
  return LEANING.test(sentence.slice(0, MAX_OPENING));
}

/** The words that point back stand before it; a run of quotation marks is not read over and over. */
const MAX_OPENING = 200;

/** Ends as running text does; what closes with it, or an aside, may follow. */
const ENDED = /[.!…。！｡؟۔।॥։]["'”’»›)\]*_」』）]*(?:\[\^?\w{1,4}\]|[¹²³⁰-⁹]|\s\([^()]*\))*$/u;

const QUESTION = /[?？؟]["'”’»›)\]*_」』）]*$/u;

/** Nothing that closes a sentence is longer. */
const MAX_END = 80;

/** What a page says of the article, and not the article of its matter. */
const NOTE =
  /\b(?:contributed to this (?:report|story|article)|(?:views|opinions) expressed (?:in|are|here)|(?:is|are) solely (?:those|his|her)|editor[’']s note|this (?:page|article|story|commentary) (?:includes|was (?:first|originally|adapted|updated))|follow (?:him|her|us|@\w+) on|click here)\b/;

/** A shorter sentence says too little on its own; scripts without spaces need fewer characters. */
const MIN_WORDS = 4;
const MIN_CHARACTERS = 8;

/**
 * Whether it is a statement from end to end: no question, no half of a quotation, nothing that
 * leads over to a list, no fragment, no note about the article.
 */
export function isWholeStatement(sentence: string): boolean {
  const end = sentence.slice(-MAX_END);
  if (!ENDED.test(end) || QUESTION.test(end) || /^\P{L}*\p{Ll}/u.test(sentence)) return false;
  const isUnparted = /\p{Lo}{4}/u.test(sentence.slice(0, MAX_END)) || !/\s/u.test(sentence);
  const isLong = isUnparted
    ? sentence.length >= MIN_CHARACTERS
    : sentence.split(/\s+/u, MIN_WORDS).length === MIN_WORDS;
  return isLong && hasBothEnds(sentence) && !NOTE.test(sentence.toLowerCase());
}

/** Every quotation mark and bracket that opens is closed. */
function hasBothEnds(sentence: string): boolean {
  const open = { straight: 0, curly: 0, angled: 0, brackets: 0 };
  for (const mark of sentence.match(/["“”«»()[\]（）]/gu) ?? []) {
    if (mark === '"') open.straight = 1 - open.straight;
    else if (mark === '“') open.curly += 1;
    else if (mark === '”') open.curly -= 1;
    else if (mark === '«') open.angled += 1;
    else if (mark === '»') open.angled -= 1;
    else open.brackets += '([（'.includes(mark) ? 1 : -1;
  }
  return Object.values(open).every((count) => count === 0);
}
