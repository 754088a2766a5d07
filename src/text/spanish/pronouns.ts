import type { Pronouns } from '../asking-rules.ts';

/** What Spanish leans on something said before with; the shortest of questions leave it out: "¿Cuándo murió?" */
export const PRONOUNS: Pronouns = {
  person:
    /(?<!\p{L})(?:ella|él|(?:el|la|est[ea]|es[ea]|del|al)\s(?:autora?|periodista|columnista))(?!\p{L})/giu,
  any: new RegExp(
    [
      '(?<!\\p{L})(?:él|ell[ao]s?|esto|eso|aquello)(?!\\p{L})',
      '(?<=^[\\s¿¡]*(?:y\\s+)?)qu[eé]\\s+edad\\s+(?:tiene|ten[ií]a)n?(?:\\s+(?:él|ell[ao]s?))?(?=[\\s?.!]*$)',
      // Behind "who" stands the verb, and "la" is no article; elsewhere, nothing may follow the verb.
      '(?<=^[\\s¿¡]*(?:y\\s+)?(?:(?:a|con|de|por|para)\\s+)?qui[eé]n(?:es)?\\s+(?:no\\s+)?(?:se\\s+)?)l[aoe]s?(?=\\s+\\p{L})',
      '(?<=(?:cu[aá]ndo|d[oó]nde|c[oó]mo|por\\squ[eé]|qu[eé]|cu[aá]nto)\\s+(?:no\\s+)?(?:se\\s+)?)lo(?!\\s+(?:que|m[aá]s|menos|mejor|peor|mismo|[uú]ltimo|primero|nuevo|bueno|malo|[uú]nico|de)(?!\\p{L}))(?=\\s+\\p{L})',
      '(?<=^[\\s¿¡]*(?:y\\s+)?(?:cu[aá]ndo|d[oó]nde|c[oó]mo|por\\squ[eé])\\s+(?:se\\s+)?)l[aoe]s?(?=\\s+(?:ha|han|hizo|hicieron|\\p{L}+(?:ó|aron|ieron))[^?]{0,20}[\\s?.!]*$)',
      '(?<=^[\\s¿¡]*(?:y\\s+)?)(?:cu[aá]ndo|a?d[oó]nde|cu[aá]nto|c[oó]mo|(?:por|de)\\squ[eé])\\s+(?:(?:se|fue|ha|est[aá]|estuvo|era)\\s+)?(?:\\p{L}+(?:ó|aron|ieron|aba|ía|ado|ido|aban|ían)|est[aá]n?|naci[oó]|cuestan?|vale|valen|funcionan?|es|son|era|fue|vive|viven|dura|duran|llama|llaman|hace|hacen)(?=[\\s?.!]*$)',
    ].join('|'),
    'giu',
  ),
  possessive: /(?<!\p{L})sus?(?=\s+\p{L})/giu,
};
