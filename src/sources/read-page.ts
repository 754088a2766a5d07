import type { ArticleReader } from '../articles/article-reader.ts';
import type { Article } from '../articles/article.ts';
import { withoutTracking } from '../articles/article-address.ts';
import { CorpusError } from '../articles/corpus-error.ts';
import { packFetched } from '../articles/fetched-file.ts';
import { FETCHED_ENDING } from '../articles/fetched-format.ts';
import type { KnownOfFetched } from '../articles/fetched-head.ts';
import type { ListedItem } from './formats/listed.ts';
import { isWebPage, readPageLinks } from './formats/page-links.ts';
import type { FetchedPage, PageOutcome, PageSource, ReadPage, RereadPage } from './source-tools.ts';

/** An article of a page has so many letters of running text; what has fewer is a page about something else. */
const MIN_LETTERS = 140;

/** A sign of Chinese or Japanese says as much as so many letters. */
const LETTERS_A_SIGN = 4;

/** A page that says nothing is there doesn't say much else. */
const MAX_LETTERS_OF_NOTHING = 800;

/** What titles of pages say that stand for one which isn't there. */
const NOTHING_THERE =
  /^\W*(?:(?:error|fehler|erreur|hata)\W*)?(?:404|410)\b|\b(?:page|article|post|content|url|file)(?: \w+)? (?:(?:was|is|could) )?(?:not (?:be )?found|no longer|doesn['’]t exist|does not exist|(?:has been )?(?:removed|deleted)|unavailable)|^not found\b|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|sayfa bulunamadı/iu;

/** What titles of pages say that are shown in the place of another one: to sign in, to wait, or to come back. */
const SHOWN_INSTEAD = new RegExp(
  `^(?:${[
    '(?:please )?(?:sign in|log ?in|log on|subscribe|register)(?: (?:to|for) .{1,60})?',
    'just a moment|one moment(?:,? please)?|please wait|checking your browser',
    'attention required!?|access denied|403 forbidden|are you (?:a )?(?:robot|human)|verify (?:that )?you are (?:a )?human',
    'oops\\b.{0,60}|(?:sorry,? )?something went wrong|service unavailable|internal server error',
    "we(?:’|')(?:ll|re) (?:be )?(?:right )?back(?: soon)?|back soon|(?:under|down for|scheduled) maintenance",
    'anmelden|einloggen|jetzt registrieren|einen moment(?:,? bitte)?|zugriff verweigert|wartungsarbeiten|etwas ist schiefgelaufen',
    'se connecter|connexion|accès refusé|iniciar sesión|acceso denegado|oturum aç|giriş yap|erişim engellendi',
  ].join('|')})\\W*(?:\\s[|–—-]\\s.*)?$`,
  'iu',
);

/** Reads pages into articles as their files will be read. One at a time. */
export function pageReader(
  reader: ArticleReader,
  now: () => number,
): { readonly readPage: ReadPage; readonly rereadPage: RereadPage } {
  const understand = async (
    known: KnownOfFetched,
    bytes: Uint8Array,
    canonicalUrl: string | undefined,
  ): Promise<PageOutcome> => {
    const { packed } = await packFetched(known, bytes);
    try {
      const article = await reader.read(`page${FETCHED_ENDING}`, packed);
      return { kind: 'article', article, canonicalUrl, known, bytes };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      return { kind: 'left-out', reason: 'no-article', advice: error.message };
    }
  };
  return {
    async readPage(page, source, listed) {
      const { canonical, isNoindex } = linksOf(page);
      if (isNoindex) return { kind: 'left-out', reason: 'noindex' };
      const known = knownOf(page, source, listed, canonical, now());
      const outcome = await understand(known, page.bytes, canonical);
      const isBrought = listed.content !== undefined && source.fullText === 'feed';
      return outcome.kind === 'article' && !isBrought ? judged(outcome) : outcome;
    },
    rereadPage({ head, bytes }, source, listed) {
      const { revision: _revision, length: _length, ...known } = head;
      const told = { ...known, ...termsOf(source, listed) };
      return understand(told, bytes, head.canonical);
    },
  };
}

function linksOf(page: FetchedPage) {
  return isWebPage(page)
    ? readPageLinks(page.bytes, page.url, page.charset)
    : { canonical: undefined, isNoindex: false };
}

function knownOf(
  { url, mediaType, charset, validators }: FetchedPage,
  source: PageSource,
  listed: ListedItem,
  canonical: string | undefined,
  fetchedAtMs: number,
): KnownOfFetched {
  return {
    source: source.url,
    address: url,
    canonical: canonical ?? withoutTracking(url),
    fetchedAtMs,
    validators,
    mediaType,
    charset,
    ...termsOf(source, listed),
  };
}

/** What the list and the operator say of it. */
function termsOf(
  { licence, linkOnly, fields = {}, leaveOut }: PageSource,
  { title, authors, publication, published, language, tags }: ListedItem,
): Pick<KnownOfFetched, 'told' | 'given' | 'leaveOut'> {
  return {
    told: { title, authors, publication, published, language, tags },
    given: { ...fields, licence, ...(linkOnly && { linkOnly }) },
    leaveOut: leaveOut.selectors,
  };
}

/** Tells articles from what servers send instead of them. */
function judged(outcome: Extract<PageOutcome, { kind: 'article' }>): PageOutcome {
  const { article } = outcome;
  const letters = lettersOf(article);
  if (letters <= MAX_LETTERS_OF_NOTHING && NOTHING_THERE.test(article.title))
    return { kind: 'left-out', reason: 'not-found' };
  if (letters <= MAX_LETTERS_OF_NOTHING && SHOWN_INSTEAD.test(article.title))
    return { kind: 'left-out', reason: 'wall' };
  return letters < MIN_LETTERS ? { kind: 'left-out', reason: 'no-article' } : outcome;
}

function lettersOf({ text, paragraphs }: Article): number {
  let letters = 0;
  for (const { start, end } of paragraphs) {
    const words = text.slice(start, end);
    const signs = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length;
    letters += words.length + (signs ?? 0) * (LETTERS_A_SIGN - 1);
  }
  return letters;
}
