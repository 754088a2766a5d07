import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../../support/make-article.ts';

const pullquote = await createPullquote([
  makeArticle({
    id: 'bridge-ru',
    title: 'Мост через залив',
    language: 'ru',
    authors: ['Анна Ветрова'],
    paragraphs: [['Мост через залив стоит девять миллионов крон. Паром отменили зимой.']],
  }),
  makeArticle({
    id: 'bees-ru',
    title: 'Пчёлы на крышах',
    language: 'ru',
    authors: ['Тимур Кия'],
    paragraphs: [['Пчёлы на крышах голодают в июле. Пасечники сажают липы.']],
  }),
  makeArticle({
    id: 'bridge-ar',
    title: 'جسر على الخليج',
    language: 'ar',
    authors: ['نادر كيا'],
    paragraphs: [['يكلف الجسر تسعة ملايين كرون. ألغيت العبارة في الشتاء.']],
  }),
  makeArticle({
    id: 'bridge-fa',
    title: 'پلی بر خلیج',
    language: 'fa',
    authors: ['بهرام رادان'],
    paragraphs: [['پل نه میلیون کرون هزینه دارد. کشتی در زمستان لغو شد.']],
  }),
  makeArticle({
    id: 'bridge-zh',
    title: '海湾上的桥',
    language: 'zh',
    authors: ['王小兰'],
    paragraphs: [['这座桥耗资九百万克朗。渡轮在冬天取消了。']],
  }),
  makeArticle({
    id: 'bridge-ja',
    title: '湾に架かる橋',
    language: 'ja',
    authors: ['田中 花子'],
    paragraphs: [['橋の建設費は九百万クローネだ。フェリーは冬に廃止された。']],
  }),
]);

describe('An article that a question names', () => {
  it.each([
    ['Перескажи статью Ветровой', 'bridge-ru'],
    ['Краткое содержание статьи о пчёлах', 'bees-ru'],
    ['В чём главный тезис Кии?', 'bees-ru'],
    ['لخص مقال كيا', 'bridge-ar'],
    ['عن ماذا يتحدث مقال كيا؟', 'bridge-ar'],
    ['مقاله رادان را خلاصه کن', 'bridge-fa'],
    ['总结王小兰的文章', 'bridge-zh'],
    ['王小兰的文章讲了什么？', 'bridge-zh'],
    ['田中さんの記事を要約して', 'bridge-ja'],
    ['田中花子の記事の要約', 'bridge-ja'],
  ])('is summarized: %s', async (text, id) => {
    expect(await pullquote.ask({ text })).toMatchObject({
      kind: 'summarized',
      summary: { article: { id } },
    });
  });

  it.each([
    ['Что пишет Ветрова о мосте?', 'bridge-ru', 'Анна Ветрова'],
    ['По словам Ветровой, сколько стоит мост?', 'bridge-ru', 'Анна Ветрова'],
    ['وفقا لكيا، كم يكلف الجسر؟', 'bridge-ar', 'نادر كيا'],
    ['به گفته رادان، هزینه پل چقدر است؟', 'bridge-fa', 'بهرام رادان'],
    ['根据王小兰的文章，渡轮什么时候取消了？', 'bridge-zh', '王小兰'],
    ['田中さんによると、橋の建設費はいくらですか？', 'bridge-ja', '田中 花子'],
  ])('is asked for its author: %s', async (text, id, author) => {
    const outcome = await pullquote.ask({ text });
    expect(outcome).toMatchObject({ kind: 'answered', sources: { authors: [author] } });
    expect(outcome).toMatchObject({ excerpts: [{ quote: { article: { id } } }] });
  });

  it('is listed for its author, in any form of the name', async () => {
    for (const text of ['Что ещё написал Кия?', 'Статьи Кии', 'Покажи статьи Тимура Кии']) {
      expect(await pullquote.ask({ text })).toMatchObject({
        kind: 'articles',
        articles: [{ article: { id: 'bees-ru' } }],
      });
    }
  });
});
