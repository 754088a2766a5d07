import { endsSentence } from './block.ts';
import { foldWords } from '../text/fold-words.ts';
import { anyOf, phrasesIn } from './page-languages.ts';
import { findDates } from '../text/written-date.ts';

/** No banner goes on for longer. */
const MAX_BANNER_LENGTH = 400;

/** A line of facts about an article is short. */
const MAX_LINE_LENGTH = 160;

/** What sites ask of their readers, in five languages; where it is no article's matter. */
const BANNER =
  /(?<!\p{L})(?:cookies?|javascript|ad[ -]?blockers?|newsletters?|subscribe|unsubscribe|sign (?:in|up)|log ?in|privacy policy|terms of (?:use|service)|in your browser|werbeblocker|abonnieren|einloggen|anmelden|datenschutz(?:erklarung)?|abonnez-vous|s'abonner|connectez-vous|politique de confidentialite|bloqueur|suscribete|suscribase|iniciar sesion|politica de privacidad|cerez(?:ler)?|abone ol|uye ol|giris yap|gizlilik politikasi)(?!\p{L})/u;

/** "Date: …", "Kategorie: …", and what stands before a name or a day. */
const LABEL = new RegExp(
  String.raw`^(?:(?:${anyOf([...phrasesIn('by'), ...phrasesIn('authorLabels')])})\s?:|(?:${anyOf([
    ...phrasesIn('published'),
    ...phrasesIn('updated'),
  ])}|posted (?:in|by|on)|filed under)(?!\p{L})|(?:author|byline|date|category|categories|tags?|keywords|topics?|source|contact|subject|from|location|copyright|isbn|doi|url|link|autor|datum|kategorien?|schlagworter|quelle|betreff|kontakt|auteur|date|categories?|mots-cles|objet|fecha|categorias?|etiquetas|fuente|asunto|contacto|yazar|tarih|kategori|etiketler|kaynak|konu)\s?:)`,
  'u',
);

const RELEASE =
  /^(?:for immediate release|embargo|sperrfrist|zur sofortigen veroffentlichung|pour diffusion immediate|para publicacion inmediata)/u;

const READING_TIME =
  /(?<!\p{L})\d{1,3}[ -]?(?:min(?:ute)?s?[ -](?:read|lesezeit|de lectur[ae])|dk(?:\.|ika)? okuma)/u;

const CONTACT = /\S@\S+\.\p{L}|https?:\/\/|(?<!\S)www\.|\+\d[\d\s().-]{7,}\d/u;

const SEPARATORS = /\s[|·•]\s/u;

/**
 * Whether the first paragraph of an article rather belongs to the page that it stood on: says when and where it
 * appeared, or asks something of the reader. It is a guess, for somebody to look at.
 *
 * @param others The paragraphs below it.
 */
export function looksLikePageLine(first: string, others: readonly string[]): boolean {
  if (first.length > MAX_BANNER_LENGTH) return false;
  const line = foldWords(first);
  if (RELEASE.test(line) || READING_TIME.test(line)) return true;
  const asked = BANNER.exec(line)?.[0];
  if (asked !== undefined && !others.some((other) => foldWords(other).includes(asked))) return true;
  return first.length <= MAX_LINE_LENGTH && looksLikeFacts(first, line, others);
}

function looksLikeFacts(first: string, line: string, others: readonly string[]): boolean {
  if (LABEL.test(line) || SEPARATORS.test(first) || CONTACT.test(first)) return true;
  if (isMostlySigns(first) || (/\p{Lu}{3}/u.test(first) && !/[\p{Ll}\p{Lo}]/u.test(first)))
    return true;
  if (endsSentence(first) || /[.!?…]\s|:$/u.test(first)) return false;
  // Verse and transcripts have no full stops anywhere.
  const ended = others.filter(endsSentence).length;
  return findDates(first).length > 0 || ended > others.length / 2;
}

function isMostlySigns(words: string): boolean {
  const letters = words.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const all = words.match(/\S/gu)?.length ?? 0;
  return letters < all / 2;
}
