import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleIn } from '../../../../src/articles/article-in.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { paragraphsOf } from '../outline.ts';

/**
 * `gulls.md` as several programs print it: Chromium 156 with justified columns and hyphens, and with
 * indents for paragraphs; LibreOffice 7.4, justified, with hyphens, running heads and footnotes; LaTeX in
 * two columns with numbered sections.
 */
it.each(['chromium-columns', 'chromium-indents', 'libreoffice-hyphens', 'latex-columns'])(
  'An article that went through %s has the same paragraphs and sentences',
  async (name) => {
    const [printed, written] = await Promise.all([read(`${name}.pdf`), read('gulls.md')]);
    const { title, authors, published } = written;
    expect(printed).toMatchObject({ title, authors, published });
    // Set as large as the text and in no other letters, its notes are paragraphs.
    const paragraphs = outline(printed).slice(0, written.paragraphs.length);
    expect(paragraphs).toEqual(outline(written));
    expect(headings(printed)).toEqual(headings(written));
  },
);

/** Printed by Chromium, justified, in a narrow column; the Hebrew one in two, the first on the right. */
it.each([
  [
    'arabic.pdf',
    'الميناء الذي عدّ نوارسه',
    [
      'عندما فتح مكتب الميناء أبوابه من جديد في الربيع الماضي، لم يتوقع أحد أن يكون أول ما يُعدّ هو الطيور. قال مدير الميناء: لم تكن لدينا سفن، فعددنا ما كان موجودا في 12 يوما.',
      'يحتفظ المكتب بدفتر. كل صباح يمشي موظف إلى نهاية الرصيف الشرقي وينظر حوله عشر دقائق ثم يكتب رقما.',
    ],
  ],
  [
    'hebrew-columns.pdf',
    'הנמל שספר שחפים',
    [
      'כאשר נפתח משרד הנמל מחדש באביב שעבר, איש לא ציפה שהדבר הראשון שייספר יהיה הציפורים. מנהל הנמל אמר שלא היו אוניות, ולכן ספרו את מה שהיה שם במשך שנים עשר ימים.',
      'המשרד מחזיק פנקס ישן. בכל בוקר הולכת פקידה אל קצה המזח המזרחי, מביטה סביבה עשר דקות וכותבת מספר אחד. אף אחד לא בדק את המספרים מאז, כי אף אחד לא רצה לקום מוקדם כל כך.',
      'בקיץ הגיעה אונייה אחת. הקברניט שאל מדוע כתוב בפנקס שלו מספר השחפים, והפקידה ענתה שזה מה שסופרים כאן. הוא צחק, אבל לפני שהפליג ספר גם הוא.',
      'מאז נשלח הפנקס פעם בשנה אל העיר הגדולה, ושם קוראים אותו בעיון רב. מישהו כתב מכתב תודה, ומישהי ביקשה לדעת מה אוכלים השחפים בחורף כאשר אין דגים.',
    ],
  ],
  [
    'chinese.pdf',
    '数鸟的人',
    ['没有人数鸟，鸟也不数人。门口有一个人，他说：“有多少人，有多少鸟，我都不数。”'],
  ],
])('%s is read in the order of its writing', async (file, title, paragraphs) => {
  const article = await read(file);
  expect(article.title).toBe(title);
  expect(paragraphsOf(article)).toEqual(paragraphs);
});

async function read(file: string): Promise<Article> {
  return articleIn(file, Uint8Array.from(readFileSync(new URL(file, import.meta.url))));
}

/** The sentences of each paragraph. */
function outline({ text, paragraphs }: Article) {
  return paragraphs.map(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

function headings({ text, asides }: Article): readonly string[] {
  return asides
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => text.slice(start, end).replace(/^\d\s/u, ''));
}
