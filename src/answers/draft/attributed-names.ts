import { GAP, type Quotation } from './draft.ts';

/** A name as it is written in the languages that the bot speaks: "Ann Lee", "J. de la Cruz", "The Marsh Herald". */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|del|della|der|den|di|da|du|la|le|el|al|bin|ibn|von|van|zu|of|the)\s+){0,3}\p{Lu}[\p{L}\p{M}.'’-]*){0,5})`;

const VERBS = [
  'says? said writes? wrote writing argues? argued notes? noted observes? observed adds? added explains? explained',
  'claims? claimed warns? warned insists? insisted told tells? declares? declared states? stated remarks? remarked',
  'concludes? concluded puts? recalls? recalled reports? reported asks? asked calls? called describes? described',
  'sagte? schreibt schrieb erklärte? meinte? betonte? behauptete? warnte? argumentierte? formulierte? nennt nannte',
  'berichtete? urteilte? fragte? erklärt meint betont behauptet warnt argumentiert formuliert berichtet urteilt fragt',
  'dit écrit écrivait explique expliquait affirme affirmait déclare déclarait déclaré note notait ajoute ajoutait',
  'estime estimait souligne soulignait raconte racontait rapporte observe résume',
  'dice dijo escribe escribió afirma afirmó señala señaló explica explicó declara declaró sostiene sostuvo añade',
  'añadió advierte advirtió cuenta contó',
  'diyor dedi yazıyor yazdı söylüyor söyledi belirtiyor belirtti açıkladı anlatıyor vurguluyor vurguladı aktarıyor',
]
  .join(' ')
  .replaceAll(' ', '|');

const WORD_ENDS = String.raw`(?![\p{L}\p{M}])`;
const WORD_BEGINS = String.raw`(?<![\p{L}\p{M}])`;

/** "writes Ann Lee" */
const VERB_AND_NAME = String.raw`${WORD_BEGINS}(?:${VERBS})\s+${NAME}`;

/** "Ann Lee, a poet, has also said" */
const NAME_AND_VERB = String.raw`${NAME}(?:,[^,]{1,80},|\s+\([^()]{1,80}\))?(?:\s+(?:also|then|later|once|has|had|hat|a|ha|ayrıca)){0,2}\s+(?:${VERBS})${WORD_ENDS}`;

/** "according to Ann Lee" */
const SOURCE = String.raw`${WORD_BEGINS}(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of|[Ll]aut|[Nn]ach\s+Angaben\s+von|[Mm]it\s+den\s+Worten\s+von|[Ss]elon|[Dd]['’]après|[Ss]egún|[Ee]n\s+palabras\s+de)\s+${NAME}|${NAME.replace('name', 'namedFirst')}\s+(?:zufolge|göre)${WORD_ENDS}`;

/** Right before a quotation: "Ann Lee writes in the same place that". */
const LEADS_TO = String.raw`[^,;]{0,40}[,:：]?\s*$`;

/** Behind one: ", as Ann Lee put it". */
const FOLLOWS = String.raw`^[\s,;.:–—(-]*(?:(?:as|wie|comme|como)\s+)?(?:(?:a|ha|hat)\s+)?`;

const BEFORE = patterns(
  VERB_AND_NAME + LEADS_TO,
  NAME_AND_VERB + LEADS_TO,
  String.raw`(?:${SOURCE})[^;]{0,80}$`,
);

const BEHIND = patterns(
  FOLLOWS + VERB_AND_NAME,
  FOLLOWS + NAME_AND_VERB,
  `${FOLLOWS}(?:${SOURCE})`,
  // “…”, so Ann Lee.
  String.raw`^,?\s*so\s+${NAME}\s*(?=[,;:.]|$)`,
  // — Ann Lee
  String.raw`^[—–―-]+\s*${NAME}`,
);

/** Turkish has the quotation between the name and the verb. */
const AROUND = patterns(
  String.raw`${NAME}(?:,[^,]{1,80})?,?\s*${GAP}\s*(?:diye\s+)?(?:diyor|dedi|yazıyor|yazdı|söylüyor|söyledi)${WORD_ENDS}`,
);

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'gu'));
}

/** What opens a sentence that ends in a name's verb. */
const OPENING =
  /^(?:As|But|And|When|While|Then|Wie|Als|Doch|Aber|Und|Comme|Mais|Et|Puis|Como|Pero|Y|Ama|Ve)\s+(?=\p{Lu})/u;

/** "Lee’ye göre", "Lee’s" */
const ENDING = /['’](?:s|\p{Ll}{1,4})?$/u;

/**
 * Whose words a quotation is said to be, as far as what stands right beside it names anybody: between it and
 * the next quotation, on both sides.
 */
export function attributedNames({
  before: sentenceBefore,
  after: sentenceAfter,
}: Pick<Quotation, 'before' | 'after'>): readonly string[] {
  const before = sentenceBefore.slice(sentenceBefore.lastIndexOf(GAP) + 1);
  const [after = ''] = sentenceAfter.split(GAP, 1);
  const names = [
    ...namesIn(before, BEFORE),
    ...namesIn(after, BEHIND),
    ...namesIn(`${before} ${GAP} ${after}`, AROUND),
  ];
  return [...new Set(names)];
}

function namesIn(text: string, all: readonly RegExp[]): readonly string[] {
  return all
    .flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .map(({ groups = {} }) => bareName(groups['name'] ?? groups['namedFirst'] ?? ''))
    .filter((name) => name !== '');
}

function bareName(name: string): string {
  return name
    .replace(OPENING, '')
    .replace(/[.,]+$/u, '')
    .replace(ENDING, '');
}
