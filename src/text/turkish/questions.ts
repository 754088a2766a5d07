import type { AnswerType } from '../answer-type.ts';
import { later } from '../later.ts';
import type { QuestionRules } from '../question-rules.ts';
import { asks, frame } from '../word-pattern.ts';
import { answers } from './answers.ts';
import { smallTalk } from './small-talk.ts';
import { asksArticles } from './asking.ts';

const ARTICLES = '(?:makale|yaz[ıi]|metin|metn)\\p{L}{0,8}';
const AUTHORS = '(?:makale|yaz[ıi]|metin|metn|yazar)\\p{L}{0,8}';

const SAYS = 'ne\\s(?:diyor|s[öo]yl[üu]yor|anlat[ıi]yor|d[üu][şs][üu]n[üu]yor|yaz[ıi]yor)(?:lar)?';

const WHICH_ARTICLES = `(?:(?:hakk[ıi]nda|konusunda|[üu]zerine|ile\\silgili|dair)\\s(?:(?:hangi|ne|bir)\\s)?${ARTICLES}|hangi\\s${ARTICLES})`;

/** What asks for each kind of answer, the plainest first; marks may be left out. */
function asksFor(): readonly (readonly [AnswerType, RegExp])[] {
  return [
    [
      'time',
      asks(
        'ne\\szaman\\p{L}*|(?:hangi|ka[çc](?:[ıi]nc[ıi])?)\\s(?:y[ıi]l|tarih|ay|g[üu]n|y[üu]zy[ıi]l|d[öo]nem|sene|as[ıi]r|zaman)(?:[ıi]?n?d[ae]n?|l[ae]r\\p{L}*|t[ae]n?|[ıi]nd[ae]|e|a)?|saat\\ska[çc]ta',
      ),
    ],
    [
      'money',
      asks(
        'ka[çc]\\s(?:dolar|lira|euro|avro|sterlin|para|milyon\\sdolar)\\p{L}*|ne\\skadar(?:a|l[ıi]k)?[^?]*\\s(?:para|dolar|maliyet|[öo]de|harca|kazan|fiyat|[üu]cret|gelir|de[ğg]er)\\p{L}*|(?:fiyat|maliyet|b[üu]t[çc]e|maa[şs]|[üu]cret)\\p{L}*\\s(?:nedir|neydi|ne\\skadar\\p{L}*|ka[çc]\\p{L}*)',
      ),
    ],
    ['age', asks('ka[çc]\\sya[şs]\\p{L}*|hangi\\sya[şs]\\p{L}*')],
    [
      'duration',
      asks(
        'ne\\skadar\\s(?:s[üu]re\\p{L}*|zaman|uzun)|ka[çc]\\s(?:y[ıi]l|ay|g[üu]n|saat|dakika|saniye|hafta|sene)(?:d[ıi]r|l[ıi]k|\\sboyunca|\\ss[üu]r\\p{L}+)?',
      ),
    ],
    [
      'share',
      asks(
        'y[üu]zde\\ska[çc]\\p{L}*|hangi\\soran\\p{L}*|y[üu]zdesi\\p{L}*|oran[ıi]\\s(?:nedir|ka[çc]\\p{L}*|neydi)|ne\\skadar[ıi]\\p{L}*',
      ),
    ],
    ['frequency', asks('ne\\ss[ıi]kl[ıi]k\\p{L}*|ka[çc]\\s(?:kez|kere|defa)')],
    [
      'number',
      asks(
        'ka[çc]\\p{L}*|ne\\skadar\\p{L}*|(?:say[ıi]s|n[üu]fus|miktar|uzunlu|y[üu]ksekli|boyut|mesafe|alan)\\p{L}*\\s(?:nedir|neydi|ka[çc]\\p{L}*)',
      ),
    ],
    [
      'person',
      asks(
        'kim\\p{L}{0,6}|hangi\\s(?:ki[şs]i|kral|krali[çc]e|lider|ba[şs]kan|yazar|adam|kad[ıi]n|oyuncu|sanat[çc][ıi]|bilim\\sadam|[şs]ark[ıi]c[ıi]|filozof|doktor|imparator|padi[şs]ah|politikac[ıi]|komutan|y[öo]netmen)\\p{L}*',
      ),
    ],
    [
      'place',
      asks(
        'nere\\p{L}{0,8}|hangi\\s(?:[üu]lke|[şs]ehir|[şs]ehr|kent|b[öo]lge|eyalet|yer|k[öo]y|il|il[çc]e|k[ıi]ta|ada|alan|nehir|cadde|sokak)\\p{L}*',
      ),
    ],
    [
      'name',
      asks(
        'hangi(?:si|leri)?\\p{L}*(?:\\s\\p{L}+)?|(?:ad|ismi?)[ıi]?\\s(?:nedir|neydi|ne)|ne\\sad\\p{L}*|ne\\s(?:denir|denilir|denmektedir|ad\\sverilir)',
      ),
    ],
    [
      'reason',
      asks(
        'neden(?:dir|i)?|ni[çc]in|niye|(?:sebeb|neden|ama[çc]|amac)[ıi]\\p{L}*\\s(?:nedir|neydi|ne)|ne(?:yin|ye)?\\s(?:sebep|neden|yol\\sa[çc])\\p{L}*|hangi\\s(?:neden|sebep|ama[çc])\\p{L}*',
      ),
    ],
    [
      'manner',
      asks('nas[ıi]l\\p{L}{0,4}|ne\\s[şs]ekilde|hangi\\s(?:yol|y[öo]ntem|[şs]ekil)\\p{L}*'),
    ],
    [
      'wording',
      asks(
        'lakab[ıi]\\p{L}*|slogan\\p{L}*|s[öo]zc[üu]k\\p{L}*|kelime\\p{L}*|terim\\p{L}*|ad[ıi]\\p{L}{0,5}|ismi\\p{L}{0,5}|adland[ıi]r\\p{L}+|ne\\s(?:dedi|s[öo]yledi|yazd[ıi]|d[üu][şs][üu]n\\p{L}+|iddia\\setti)',
      ),
    ],
    ['definition', asks('nedir|neydi|kimdir|ne\\sdemek\\p{L}*|ne\\sanlama\\sgel\\p{L}+|nelerdir')],
  ];
}

export const questions = later((): QuestionRules => ({
  frames: [
    frame(`${WHICH_ARTICLES}(?:\\s(?:var(?:\\sm[ıi])?|bulunuyor|bahsediyor|s[öo]z\\sediyor))?`),
    frame(`${AUTHORS}(?=\\s[^?]{0,60}\\s${SAYS})`),
    frame(`(?:(?:hakk[ıi]nda|konusunda|i[çc]in)\\s)?${SAYS}`),
    frame(`${AUTHORS}\\sg[öo]re`),
    frame(
      '(?:(?:bana|bize)\\s)?(?:s[öo]yler\\smisin(?:iz)?|anlat[ıi]r\\sm[ıi]s[ıi]n(?:[ıi]z)?|a[çc][ıi]klar\\sm[ıi]s[ıi]n(?:[ıi]z)?|s[öo]yle|anlat|a[çc][ıi]kla)|biliyor\\smusun(?:uz)?|bilmek\\sistiyorum|merak\\sediyorum',
    ),
  ],
  whichArticles: asks(WHICH_ARTICLES),
  opening:
    /^[\s\p{P}]*(?:kim\p{L}{0,6}|ne|neyi|neye|neler|ne\szaman|nere\p{L}{0,8}|neden|ni[çc]in|niye|nas[ıi]l|hangi\p{L}{0,6}|ka[çc]\p{L}{0,6})(?!\p{L})/iu,
  smallTalk: smallTalk(),
  asksFor: asksFor(),
  answers: answers(),
  get asking() {
    return asksArticles();
  },
}));
