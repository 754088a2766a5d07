import { type Analyser, sentenceRules } from '../analyser.ts';
import { shapeInArabic } from '../arabic-pattern.ts';
import { later } from '../later.ts';
import { questions } from '../arabic/questions.ts';
import { WORDS } from '../arabic/words.ts';
import { PERIODS } from '../arabic/period-words.ts';

/** Pronouns and connectives that lean on what was said before. */
const LEANING =
  '(?:[وف])?(?:هو|هي|هم|هن|هما|هذا|هذه|هؤلاء|ذلك|تلك|أولئك|هناك|هنا|لكن|لكنه|لكنها|لكنهم|غير أن|إلا أن|ومع ذلك|مع ذلك|رغم ذلك|بالرغم من ذلك|لذلك|لذا|وبالتالي|بالتالي|ثم|بعد ذلك|قبل ذلك|عندئذ|حينها|آنذاك|كما|كذلك|أيضا|بالإضافة إلى ذلك|علاوة على ذلك|فضلا عن ذلك|من ناحية أخرى|في المقابل|على سبيل المثال|مثلا|نتيجة لذلك|في الوقت نفسه|في النهاية|أخيرا|كلاهما|الأول|الأخير|الآخر)';

/** What a page says of the article. */
const NOTE =
  '(?:هذه المقالة|هذا المقال) (?:نشرت|نشر|تعبر|يعبر|كتبت)|ملاحظة المحرر|انقر هنا|جميع الحقوق محفوظة|الآراء الواردة';

const shape = later(() => shapeInArabic(LEANING, NOTE));

/** Arabic has no capitals: each full stop ends a sentence, but for those of short forms. */
export const ar: Analyser = {
  sentences: sentenceRules({
    titles: 'أ.د م.م ق.م ب.م',
    numbered: 'ص ج م ف هـ ه رقم',
  }),
  words: WORDS,
  get questions() {
    return questions();
  },
  get shape() {
    return shape();
  },
  periods: PERIODS,
  letters: { script: /\p{Script=Arabic}/u, own: /[ةىيكأإ]/u },
};
