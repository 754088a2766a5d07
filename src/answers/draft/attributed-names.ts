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

const AFTER = String.raw`(?![\p{L}\p{M}])`;
const BEFORE = String.raw`(?<![\p{L}\p{M}])`;

/** How the sentence around a quotation says whose words it holds. */
const PATTERNS = [
  // "writes Ann Lee", "as Ann Lee put it"
  String.raw`${BEFORE}(?:${VERBS})\s+${NAME}`,
  String.raw`${NAME}(?:,[^,\uFFFC]{1,80},|\s+\([^()]{1,80}\))?(?:\s+(?:also|then|later|once|has|had|hat|a|ha|ayrıca)){0,2}\s+(?:${VERBS})${AFTER}`,
  // "according to Ann Lee", "laut", "selon", "según"
  String.raw`${BEFORE}(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of|[Ll]aut|[Nn]ach\s+Angaben\s+von|[Mm]it\s+den\s+Worten\s+von|[Ss]elon|[Dd]['’]après|[Ss]egún|[Ee]n\s+palabras\s+de)\s+${NAME}`,
  String.raw`${NAME}\s+zufolge${AFTER}`,
  String.raw`${NAME}\s+göre${AFTER}`,
  // “…”, so Ann Lee.
  String.raw`^,?\s*so\s+${NAME}\s*(?=[,;:]|$|${GAP})`,
  // Turkish has the quotation between the name and the verb.
  String.raw`^${NAME},?\s*${GAP}\s*(?:diye\s+)?(?:diyor|dedi|yazıyor|yazdı|söylüyor|söyledi)${AFTER}`,
  // — Ann Lee
  String.raw`^[—–―-]+\s*${NAME}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** What opens a sentence that ends in a name's verb. */
const OPENING =
  /^(?:As|But|And|When|While|Then|Wie|Als|Doch|Aber|Und|Comme|Mais|Et|Puis|Como|Pero|Y|Ama|Ve)\s+(?=\p{Lu})/u;

/** "Lee’ye göre", "Lee’s" */
const ENDING = /['’](?:s|\p{Ll}{1,4})?$/u;

/** Whose words a quotation is said to be, as far as the sentence around it names anybody. */
export function attributedNames({
  before,
  after,
}: Pick<Quotation, 'before' | 'after'>): readonly string[] {
  const texts = [before, after, `${before} ${GAP} ${after}`.trim()];
  const names = texts.flatMap((text) =>
    PATTERNS.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ groups }) => bareName(groups?.['name'] ?? '')),
    ),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

function bareName(name: string): string {
  return name
    .replace(OPENING, '')
    .replace(/[.,]+$/u, '')
    .replace(ENDING, '');
}
