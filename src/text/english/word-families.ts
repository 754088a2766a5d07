/** Irregular verbs, with nouns of the same root that a stemmer can't see; the first form stands for all. */
const VERBS = `
  arise arose arisen, bear bore borne born birth, beat beaten, become became,
  begin began begun beginning, bind bound, bite bit bitten, bleed bled, blow blew blown,
  break broke broken, breed bred, bring brought, build built building, burn burnt, buy bought,
  catch caught, choose chose chosen choice, cling clung, come came, creep crept, deal dealt,
  die dead death died dying, dig dug, draw drew drawn, drink drank drunk, drive drove driven,
  eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
  fly flew flown flight, forbid forbade forbidden, forget forgot forgotten,
  forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone,
  grow grew grown growth, hang hung, hear heard, hide hid hidden, hold held, keep kept,
  know knew known knowledge, lay laid, lead led, leave left, lend lent, lose lost loss,
  make made, mean meant, meet met, pay paid, prove proven proof, ride rode ridden,
  ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold,
  send sent, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk,
  sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken speech, spend spent,
  spin spun, stand stood, steal stole stolen, stick stuck, strike struck stricken,
  strive strove striven, swear swore sworn, sweep swept, swim swam swum, take took taken,
  teach taught, tear tore torn, tell told, think thought, throw threw thrown,
  understand understood, wake woke woken, wear wore worn, weave wove woven, win won winner,
  withdraw withdrew withdrawn withdrawal, write wrote written writer
`;

const NOUNS = `
  man men, woman women, child children, person people, foot feet, tooth teeth, mouse mice,
  life lives, wife wives, leaf leaves, wolf wolves, half halves
`;

const NUMBERS = `
  2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven,
  12 twelve, 20 twenty, 100 hundred, 1000 thousand, 1st first, 2nd second, 3rd third, 4th fourth,
  5th fifth, 6th sixth, 7th seventh, 8th eighth, 9th ninth, 10th tenth, 11th eleventh,
  12th twelfth, 13th thirteenth, 14th fourteenth, 15th fifteenth, 16th sixteenth,
  17th seventeenth, 18th eighteenth, 19th nineteenth, 20th twentieth, 21st twenty-first
`;

/** Countries and their people, where the stems differ. */
const NATIONS = `
  france french, britain british briton britons, england english, scotland scottish scots,
  wales welsh, ireland irish, spain spanish spaniard spaniards, portugal portuguese,
  netherlands dutch holland, denmark danish danes dane, sweden swedish swedes swede,
  norway norwegian, finland finnish finns finn, poland polish poles, germany german germans,
  switzerland swiss, greece greek greeks, turkey turkish turks turk, cyprus cypriot,
  iceland icelandic, europe european, china chinese, japan japanese, vietnam vietnamese,
  lebanon lebanese, israel israeli, iraq iraqi, iran iranian, yemen yemeni, pakistan pakistani,
  afghanistan afghan, thailand thai, philippines filipino, peru peruvian, mexico mexican,
  canada canadian, america american, africa african, asia asian, australia australian,
  russia russian, ukraine ukrainian, italy italian, belgium belgian, austria austrian,
  hungary hungarian, albania albanian, serbia serbian serb serbs, egypt egyptian, syria syrian,
  arabia arab arabian arabic, palestine palestinian, india indian, korea korean,
  brazil brazilian, cuba cuban
`;

/** Not what ends as "French", "Chinese" and "Swiss" do. */
const HAS_PLURAL = /[^ehs]$/u;

const PEOPLES = membersOf(NATIONS)
  .filter(([member]) => HAS_PLURAL.test(member))
  .map(([member, head]): Member => [`${member}s`, head]);

const HEADS: ReadonlyMap<string, string> = new Map(
  [...[VERBS, NOUNS, NUMBERS, NATIONS].map(membersOf), PEOPLES].flat(),
);

/** A word, and the one that stands for all of its family. */
type Member = readonly [word: string, head: string];

function membersOf(families: string): readonly Member[] {
  return families.split(',').flatMap((family) => {
    const [head = '', ...others] = family.trim().split(' ');
    return others.map((other): Member => [other, head]);
  });
}

/** The word that stands for all forms of a word which no stemmer brings together: "built" is "build". */
export function familyOf(word: string): string {
  return HEADS.get(word) ?? word;
}

/** All that {@link familyOf} knows, each with the word that stands for it. */
export const FAMILY_MEMBERS: Iterable<Member> = HEADS;
