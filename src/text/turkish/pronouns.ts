import type { Pronouns } from '../asking-rules.ts';

/** What may follow a word that isn't a determiner. */
const ASKING =
  '(?:ne|neler|neden|niye|ni[çc]in|nerede|nereden|nereye|nas[ıi]l|kim|kimin|ka[çc]|hangi|ger[çc]ekten|do[ğg]ru|m[iıuü])(?!\\p{L})';

const VERB =
  '\\p{L}+(?:d[ıiuü]|t[ıiuü]|yor|m[ıiuü][şs]|[ae]r|[ıiuü]r|[ae]c[ae]k|m[ae]z)(?:l[ae]r)?';

/** What Turkish leans on something said before with; the shortest of questions leave it out: "Ne zaman öldü?" */
export const PRONOUNS: Pronouns = {
  person: /(?<!\p{L})(?:o(?=\s)|onun|ona|(?:(?:bu|o|aynı)\s)?yazar(?:[ıi]n?)?)(?!\p{L})/giu,
  any: new RegExp(
    [
      `(?<!\\p{L})(?:o|bu|[şs]u)(?=[\\s?.!]*$|\\s+${ASKING})`,
      '(?<!\\p{L})(?:onu|ona|onda|ondan|onunla|onlar(?:[ıi]|a|da|dan)?|bunu|buna|bunda|bundan|bunlar(?:[ıi]|a|dan)?|[şs]unu|[şs]una)(?!\\p{L})',
      `(?<=^(?:peki\\s+)?)(?:kim|ne\\szaman|nerede|nereden|neden|niye|ni[çc]in|nas[ıi]l)\\s+${VERB}(?=[\\s?.!]*$)`,
      '(?<=^(?:peki\\s+)?)ka[çc]\\sya[şs][ıi]nda(?:yd[ıi])?(?=[\\s?.!]*$)',
    ].join('|'),
    'giu',
  ),
  possessive:
    /(?<!\p{L})(?:onun|onlar[ıi]n|bunun|bunlar[ıi]n)(?=\s+\p{L})|^\p{L}+[aeıioöuü]s[ıiuü](?=\s+(?:ne|nedir|ne\skadar|kim|kimdir|nerede|ka[çc])[\s?.!]*$)|^\p{L}{3,}[ıiuü](?=\s+(?:kim|kimdir)[\s?.!]*$)/giu,
};
