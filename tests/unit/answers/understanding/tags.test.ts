import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/answers/understanding/understand.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { archiveOf } from '../../../support/archives.ts';
import { makeArticle } from '../../../support/make-article.ts';

const archive = await archiveOf([
  makeArticle({ id: 'a', tags: ['housing', 'city law'], published: '2024-02-01' }),
  makeArticle({ id: 'b', tags: ['sea'], published: '2022-02-01' }),
]);

const understood = (question: string) => understand(archive, question, { today: '2025-03-01' });

describe('A tag', () => {
  it.each([
    ['show me everything tagged housing', ['housing']],
    ['Which articles are tagged “city law”?', ['city law']],
    ['articles with the tag sea', ['sea']],
    ['Are there any articles tagged as housing?', ['housing']],
  ])('is asked for: %s', async (question, tags) => {
    expect(await understood(question)).toMatchObject({
      sources: { tags },
      request: { kind: 'list' },
    });
  });

  it('chooses whom the rest is asked', async () => {
    const { sources, rest } = await understood(
      'What do the articles tagged housing say about rent?',
    );
    expect(sources).toEqual({ tags: ['housing'] });
    expect(rest).toBe('rent?');
  });

  it.each(['What does housing cost?', 'Who owns the sea?', 'Who tagged the whales in the sea?'])(
    'is no more than a word elsewhere: %s',
    async (question) => {
      expect(await understood(question)).toMatchObject({ sources: {}, perhaps: {} });
    },
  );
});

describe('A time behind what is asked about', () => {
  it('is when it was written', async () => {
    const { sources, rest } = await understood('What has been written about rent since 2024?');
    expect(sources).toEqual({ from: '2024' });
    expect(rest).toContain('rent');
  });
});

const TAGS = 'law sea city.law meer mer mar deniz море Иран إيران البحر دریا 伊朗 海'.split(' ');
const tagged = makeArticle({ id: 'c', tags: TAGS.map((tag) => tag.replace('.', ' ')) });
const other = makeArticle({ id: 'd', title: 'Hedges', tags: [] });
const shelf = await archiveOf([tagged, other]);

describe('Articles on something', () => {
  it.each([
    ['Which articles are about law?', ['law']],
    ['articles on law', ['law']],
    ['Show me all articles about law', ['law']],
    ['What articles do you have on law?', ['law']],
    ['Are there any pieces on city law?', ['city law']],
    ['list everything about law', ['law']],
    ['Which article is about the sea?', ['sea']],
    ['anything on law?', ['law']],
    ['which pieces deal with law', ['law']],
    ['any articles about law and sea?', ['law', 'sea']],
    ['Welche Artikel handeln von law?', ['law']],
    ['Artikel über law', ['law']],
    ['Welche Artikel gibt es zum Thema law?', ['law']],
    ['Zeig mir alle Artikel zu law', ['law']],
    ['Gibt es Texte über das Meer?', ['meer']],
    ['Hast du etwas über law?', ['law']],
    ['Quels articles y a-t-il sur law ?', ['law']],
    ['Articles sur law', ['law']],
    ['Montre-moi les articles qui parlent de la mer', ['mer']],
    ['Quels articles parlent de law ?', ['law']],
    ['As-tu quelque chose sur la mer ?', ['mer']],
    ['¿Qué artículos hay sobre law?', ['law']],
    ['Artículos sobre law', ['law']],
    ['Muéstrame los artículos que hablan del mar', ['mar']],
    ['¿Qué artículos tratan de law?', ['law']],
    ['¿Tienes algo sobre el mar?', ['mar']],
    ['law hakkında hangi makaleler var?', ['law']],
    ['law hakkındaki makaleler', ['law']],
    ['Hangi makaleler law hakkında?', ['law']],
    ['Deniz ile ilgili makaleleri göster', ['deniz']],
    ['Deniz konusunda bir şey var mı?', ['deniz']],
    ['Какие статьи есть о море?', ['море']],
    ['Статьи о море', ['море']],
    ['Покажи все статьи про Иран', ['Иран']],
    ['Есть ли статьи об Иране?', ['Иран']],
    ['Какие статьи посвящены Ирану?', ['Иран']],
    ['مقالات عن إيران', ['إيران']],
    ['ما هي المقالات التي تتحدث عن إيران؟', ['إيران']],
    ['هل هناك مقالات عن البحر؟', ['البحر']],
    ['مقالات درباره دریا', ['دریا']],
    ['چه مقاله‌هایی درباره دریا دارید؟', ['دریا']],
    ['关于伊朗的文章', ['伊朗']],
    ['有哪些关于伊朗的文章？', ['伊朗']],
    ['哪些文章讲伊朗？', ['伊朗']],
    ['有没有关于伊朗的文章？', ['伊朗']],
    ['海についての記事', ['海']],
    ['海に関する記事はありますか？', ['海']],
    ['どの記事が海についてですか？', ['海']],
    ['海についての記事を見せて', ['海']],
  ] as const)('are those of a tag that is called so: %s', async (question, tags) => {
    expect(await understand(shelf, question)).toMatchObject({
      sources: { tags },
      request: { kind: 'list' },
    });
  });

  it.each([
    'What do the articles say about law?',
    'Which articles are about hedges?',
    'Which articles are about sea law reform?',
    'the article on law',
    'What is there to know about law?',
    'Was sagen die Artikel über law?',
    'Welche Artikel handeln von Hecken?',
    'Que disent les articles sur law ?',
    'Quels articles parlent des haies ?',
    '¿Qué dicen los artículos sobre law?',
    '¿Qué artículos hay sobre los setos?',
    'Makaleler law hakkında ne diyor?',
    'Çitler hakkında hangi makaleler var?',
    'Что говорят статьи о море?',
    'Какие статьи есть о пчёлах?',
    'ماذا تقول المقالات عن إيران؟',
    'مقاله‌ها درباره دریا چه می‌گویند؟',
    '文章怎么说伊朗？',
    '記事は海について何と言っていますか？',
  ])('aren’t wanted, or no tag is called so: %s', async (question) => {
    const { sources, request } = await understand(shelf, question);
    expect(sources).toEqual({});
    expect(request?.kind).not.toBe('list');
  });

  it('are listed', async () => {
    const pullquote = await createPullquote([tagged, other]);
    expect(await pullquote.ask({ text: 'Which articles are about the sea?' })).toMatchObject({
      kind: 'articles',
      wanted: 'list',
      total: 1,
      articles: [{ article: { id: 'c' } }],
      sources: { tags: ['sea'] },
    });
  });
});
