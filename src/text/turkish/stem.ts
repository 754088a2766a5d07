/** Endings of case, number, person and tense, several of which come in a row; with one "i" and no marks. */
const ENDINGS = `
  larin lerin larinin lerinin larina lerine larini lerini larinda lerinde larindan lerinden lari leri lardan lerden
  larda lerde lara lere lar ler sinin sunun sinda sinde sunda sina sine suna sini sunu sindan sinden sundan sidir sudur
  inin unun inda inde unda ina ine una ini unu indan inden undan nin nun in un dan den tan ten da de ta te ya ye yi yu
  si su i u a e dir dur tir tur miz muz ligi lugu lik luk li lu siz suz ci cu mak mek masi mesi ma me di du ti tu mis mus
  yor iyor uyor acak ecek an en ar er ir ur ildi ilan ilen ilmis ince diginda diginde digi dugu tigi tugu arak erek ip up
  mistir mustur ki la le yla yle
  imiz umuz iniz unuz imizin umuzun imizi umuzu imiza imize umuza imizda imizde umuzda imizdan imizden umuzdan
`;

/** What is left of a word has so many letters at least; the longest ending that leaves them goes. */
const ENDING = new RegExp(`(?<=.{4})(?:${ENDINGS.trim().split(/\s+/u).join('|')})$`);

/** A longer stem is told by its first letters: nearly as good alone as all endings (Can et al. 2008). */
const MAX_LENGTH = 6;

const STEMMABLE = /^[a-z]{2,40}$/;

/** Before a vowel, "k" and "p" are "ğ" and "b", "t" is "d". */
const SOFTENED: ReadonlyMap<string, string> = new Map([
  ['g', 'k'],
  ['b', 'p'],
  ['d', 't'],
]);

/**
 * What is left of a Turkish word without two endings, the last of which may be several in one:
 * "kitabımızdan" and "kitaplar" are "kitap". Snowball's algorithm wants all marks, which are often left out
 * when typing.
 *
 * @param folded In lower case, without marks, with one "i".
 */
export function stem(folded: string): string {
  if (!STEMMABLE.test(folded)) return folded;
  const bare = folded.replace(ENDING, '').replace(ENDING, '');
  const last = bare.slice(-1);
  return `${bare.slice(0, -1)}${SOFTENED.get(last) ?? last}`.slice(0, MAX_LENGTH);
}
