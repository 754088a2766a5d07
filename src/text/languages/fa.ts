import { type Analyser, sentenceRules } from '../analyser.ts';
import { shapeInArabic } from '../arabic-pattern.ts';
import { later } from '../later.ts';
import { questions } from '../persian/questions.ts';
import { WORDS } from '../persian/words.ts';
import { PERIODS } from '../persian/period-words.ts';

/** Pronouns and connectives that lean on what was said before. */
const LEANING =
  '(?:او|وی|آنها|آن‌ها|آنان|ایشان|این|آن|اینها|این‌ها|همین|همان|چنین|اینجا|آنجا|اما|ولی|لیکن|و|یا|پس|سپس|بعد|آنگاه|همچنین|نیز|با این حال|با این وجود|با وجود این|بااین‌حال|بنابراین|در نتیجه|از این رو|ازاین‌رو|به همین دلیل|به این ترتیب|بدین ترتیب|علاوه بر این|افزون بر این|از سوی دیگر|از طرف دیگر|برای مثال|به عنوان مثال|مثلا|در عین حال|در همین حال|در واقع|در مقابل|در این|در آن|پس از آن|پیش از آن|بعدها|سرانجام|در نهایت|هر دو|دیگری|اولی|دومی)';

/** What a page says of the article. */
const NOTE =
  'این مقاله (?:نخستین|برای|در تاریخ|دیدگاه|نظر)|یادداشت (?:ویراستار|سردبیر)|اینجا کلیک کنید|کلیه حقوق|بازنشر';

const shape = later(() => shapeInArabic(LEANING, NOTE));

/** Persian has no capitals: each full stop ends a sentence, but for those of short forms. */
export const fa: Analyser = {
  sentences: sentenceRules({
    titles: 'ق.م ب.م ه.ش ه.ق ر.ک رک نک',
    numbered: 'ص ج ش ق هـ ه',
  }),
  words: WORDS,
  get questions() {
    return questions();
  },
  get shape() {
    return shape();
  },
  periods: PERIODS,
  letters: { script: /\p{Script=Arabic}/u, own: /[پچژگکی]/u },
};
