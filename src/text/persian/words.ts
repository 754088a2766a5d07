import { foldLetters } from '../fold-letters.ts';
import { foldWord } from '../fold-word.ts';
import { type WordRules, wordRules } from '../word-rules.ts';

/**
 * Words that say nothing of what a text is about, and what stands for itself where a word's joint is typed as
 * a space: pronouns, prepositions, conjunctions, auxiliaries, question words, as they are written and spoken.
 */
const STOP_WORDS = foldLetters(`
  و در به از که را رو با برای بر تا این آن اون ان یک هر هم هیچ همه همین همان چنین چنان بسیار بسیاری خیلی دیگر دیگری دیگه دیگران برخی بعضی چندین
  من تو او وی ما شما آنها آنان ایشان اونا خود خودش خودشان خویش یکدیگر همدیگر اینها آنرا اینکه آنکه آنچه هرچه
  ها های هایی می نمی ام ات اش مان تان شان ای اند تر ترین
  چه چی چیه چیست چیا کی کیه کیست کدام کدوم کدامیک چرا چگونه چطور چطوری کجا کجاست کجاها کجای چند چندم چندمین چقدر چقدره آیا یعنی
  است هست نیست هستند نیستند هستم هستیم هستید بود نبود بودند بوده باشد باشند باشه شد نشد شدند شده شود نشود شوند میشود میشه شه شن میشن کنه کنن میشوند میشدند میشد شدن
  خواهد خواهند نخواهد دارد ندارد دارند داشت داشتند داشته داره دارن دارم داریم کرد نکرد کردند کرده کند کنند میکند میکنند میکنه میکنن میکرد میکردند نمیکند کردن
  باید نباید شاید میتوان میتواند میتوانند توان توانست میتونه بتواند
  اما ولی اگر اگرچه گرچه زیرا چون چونکه پس سپس بلکه یا نه نیز حتی فقط تنها البته مانند مثل بدون بین میان روی زیر بالای پیش بعد قبل هنگام هنگامی وقتی زمانی
  توسط طی طبق درباره دربارهٔ جهت ضمن علاوه نسبت سوی سمت بیش بیشتر کمتر پیرامون حدود
  اینجا آنجا اینجور الان اکنون هنوز همیشه هرگز باز بار لطفا بگو بگویید`);

/** Words of a question that frame it: what kind of answer is wanted, and verbs that go with anything. */
const LIGHT_WORDS = `
  نوع انواع شکل نام اسم عنوان اصطلاح کلمه واژه کس کسی کسانی شخص فرد افراد مردم مرد زن چیز چیزی جا جایی مکان محل کشور منطقه شهر استان
  سال تاریخ روز ماه قرن سده دهه زمان دوره مدت سن درصد تعداد مقدار میزان گروه دلیل علت هدف منظور روش راه طریق صورت مثال بخش قسمت نقش عامل اثر تاثیر نتیجه رویداد
  معنی معنای تعریف مورد
  رفت آمد گرفت داد می‌دهد افتاد شروع نامیده می‌نامند گفته می‌گویند گفت نامند شناخته می‌شناسند استفاده کمک شامل یافت پیدا قرار وجود زندگی خواست می‌خواهد ساخته ایجاد انجام تشکیل
  بزرگ بزرگترین کوچک بلند قدیمی جدید اصلی مهم مهم‌ترین معین مختلف اولین نخستین آخرین کنونی معمولا`;

/** What is left of a word without an ending is no shorter. */
const MIN_LETTERS = 3;

/** Endings as they are taken off, the outermost first: of persons and "to be", of plurals and comparatives. */
const ENDINGS: readonly (readonly string[])[] = [
  'هایشان هایمان هایتان هایش هایم هایت هایی های ها شان مان تان اند ایم اید ند ید یم اش ات ام یی ای ش م ی'.split(
    ' ',
  ),
  'ترین تری تر ها ان ین'.split(' '),
  'ی ه'.split(' '),
];

/** A verb that goes on, or doesn't. */
const GOING_ON = /^ن?می(?=\p{L}{3})/u;

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  fold: (word) => foldLetters(foldWord(word)),
  stem: (folded) => ENDINGS.reduce(without, folded.replace(GOING_ON, '')),
});

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= MIN_LETTERS,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
