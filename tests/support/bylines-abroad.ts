import type { Article } from '../../src/articles/article.ts';
import { understanding } from './bylines.ts';
import { makeArticle } from './make-article.ts';

/** Articles of people and outlets whose names aren't in Latin letters. */
export const BYLINES_ABROAD: readonly Article[] = [
  ...articlesIn('ru', 'Вечерняя гавань', ['Анна Ветрова', 'Игорь Лужский', 'Тимур Кия']),
  ...articlesIn('ar', 'صحيفة المرفأ', ['سلمى الحداد', 'نادر كيا']),
  ...articlesIn('fa', 'روزنامه بندر', ['شیرین فردی', 'بهرام رادان']),
  ...articlesIn('zh', '港口周刊', ['王小兰', '伊尔凡·法尔德']),
  ...articlesIn('ja', '港新聞', ['佐藤健', '田中 花子', 'ケイト・リード']),
];

/** What is understood of a question to them. */
export const understoodAbroad = understanding(BYLINES_ABROAD);

function articlesIn(
  language: string,
  publication: string,
  authors: readonly string[],
): readonly Article[] {
  return authors.map((author, number) =>
    makeArticle({
      title: `${language} ${number}`,
      language,
      authors: [author],
      publication,
      published: `202${number + 1}-03-02`,
    }),
  );
}
