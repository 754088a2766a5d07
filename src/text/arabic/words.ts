import { foldLetters } from '../fold-letters.ts';
import { foldWord } from '../fold-word.ts';
import { type WordRules, wordRules } from '../word-rules.ts';

/** Words that say nothing of what a text is about: pronouns, prepositions, conjunctions, auxiliaries, question words. */
const LITTLE_WORDS = foldLetters(`
  في من إلى على عن مع عند لدى منذ حتى خلال بين بعد قبل تحت فوق أمام خلف حول ضد دون بدون عبر نحو ضمن داخل خارج سوى غير حسب وفق وفقا
  بسبب رغم مثل كما كل بعض جميع أي أية أيضا فقط قد لقد سوف إن أن أنه أنها إنه إنها أنهم إنهم بأن بأنه بأنها لأن لأنه لأنها كأن لكن لكنه لكنها
  لا لم لن ليس ليست ما ماذا بماذا لماذا لم متى أين كيف كم هل من مما ممن عما فيما بما لما كلما حيث حين حينما عندما بينما إذ إذا لو لولا كي لكي
  أو أم بل ثم إما هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هناك هنا كذلك هكذا الذي التي الذين اللذان اللتان اللاتي اللواتي ذات ذو ذا
  هو هي هم هن هما أنا نحن أنت أنتم إياه نفسه نفسها نفس أحد إحدى الآخر الأخرى آخر أخرى
  له لها لهم لهما لنا لي لك به بها بهم بهما بنا فيه فيها فيهم عليه عليها عليهم إليه إليها إليهم منه منها منهم عنه عنها عنهم معه معها معهم لديه لديها لديهم
  بينهم بينها بينهما حوله حولها عنده عندها بعده بعدها قبله قبلها كله كلها كلهم بعضها بعضهم
  كان كانت كانوا كانا يكون تكون يكونون سيكون ستكون كن كونه كونها أصبح أصبحت صار صارت ظل مازال لازال زال تم يتم تمت وتم
  أكثر أقل جدا معظم عدة عديد عديدة يمكن يمكنه يمكنها يجب ينبغي لدي ربما أما إلا بأي لأي بها لذا لذلك بذلك حاليا فضلك أخبرني`);

/** Such a word may have "and" or "then" joined to it. */
const STOP_WORDS = LITTLE_WORDS.trim()
  .split(/\s+/u)
  .flatMap((word) => [word, `و${word}`, `ف${word}`])
  .join(' ');

/** Words of a question that frame it: what kind of answer is wanted, and verbs that go with anything. */
const LIGHT_WORDS = `
  نوع أنواع شكل اسم أسماء مصطلح كلمة شخص أشخاص ناس رجل امرأة شيء أشياء مكان موقع بلد دولة منطقة مدينة عام سنة تاريخ يوم شهر قرن عقد
  وقت فترة زمن عمر نسبة عدد كمية مقدار مجموعة سبب أسباب غرض هدف طريقة وسيلة مثال جزء حالة دور عامل تأثير نتيجة حدث
  فعل عمل ذهب أتى جاء أخذ حدث وقع بدأ سمي يسمى تسمى أطلق يطلق دعا يدعى عرف يعرف تعرف اعتبر يعتبر تعتبر فكر استخدم يستخدم تستخدم ساعد حاول
  شمل يشمل تشمل وجد يوجد توجد عاش احتاج أراد عنى يعني تعني قال قالت ذكر وصف سمح قام قامت أدى يؤدي تؤدي جعل
  كبير كبيرة طويل قديم حديث رئيسي رئيسية معين محدد مختلف عادة الأول الأولى الأخير حالي أصلي مهم`;

/**
 * Conjunctions, prepositions and the article before a word, and endings behind it, as light10 takes them off (Larkey,
 * Ballesteros and Connell 2007), and the joined prepositions ب and ل without an article. */
const BEFORE = /^(?:[وف]?(?:[بک]?ال|لل)|[وبل](?=\p{L}{3}))(?=\p{L}{2})/u;
const BEHIND: readonly string[] = ['ها', 'ان', 'ات', 'ون', 'ین', 'یه', 'ه', 'ی'];

const MIN_LETTERS = 2;

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  fold: (word) => foldLetters(foldWord(word)),
  stem(folded) {
    let stem = folded.replace(BEFORE, '');
    for (const ending of BEHIND)
      if (stem.endsWith(ending) && stem.length - ending.length >= MIN_LETTERS)
        stem = stem.slice(0, -ending.length);
    return stem;
  },
});
