import { describe, expect, it } from 'vitest';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import type { AnswerType } from '../../../../src/text/answer-type.ts';
import { ja } from '../../../../src/text/languages/ja.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, ja.words).map(({ term }) => term);
}

function withoutFrames(question: string): string {
  return (ja.questions.frames ?? []).reduce((rest, frame) => rest.replaceAll(frame, ' '), question);
}

describe('Japanese words', () => {
  it('are found where nothing parts them, without particles and endings', () => {
    expect(terms('灯台は誰が設計したのですか。')).toEqual(['灯台', '設計']);
  });

  it.each([
    ['forms of a verb', '始まり 始まる 始め'],
    ['forms of an adjective', '美しい 美しく'],
    ['half and full width', 'ガス ｶﾞｽ カ\u3099ス'],
    ['a sound drawn out at the end', 'コンピューター コンピュータ'],
  ])('meet in %s', (_, forms) => {
    expect(new Set(forms.split(' ').map((form) => terms(form)[0])).size).toBe(1);
  });

  it('are told apart by their marks', () => {
    expect(terms('ガラス')).not.toEqual(terms('カラス'));
  });

  it('are pairs of characters where they are long and in Han', () => {
    expect(terms('図書館')).toEqual(['図書', '書館']);
  });

  it('stand apart from figures and Latin letters', () => {
    expect(terms('高さ15メートルのNHKの塔')).toEqual(
      expect.arrayContaining(['15', 'メートル', 'nhk', '塔']),
    );
  });
});

describe('a Japanese question', () => {
  it.each([
    ['time', '灯台はいつ建てられましたか。'],
    ['time', '港が閉鎖されたのは何年ですか。'],
    ['money', '切符はいくらですか。'],
    ['age', '船長は何歳で亡くなりましたか。'],
    ['duration', '修理は何か月かかりましたか。'],
    ['share', '住民の何パーセントが船に乗りますか。'],
    ['frequency', '船は週に何回出ますか。'],
    ['number', '島には何人住んでいますか。'],
    ['person', '灯台を設計したのは誰？'],
    ['place', '船はどこへ行きますか。'],
    ['name', '船を運航しているのはどの会社ですか。'],
    ['reason', 'なぜ船は止まったのですか。'],
    ['manner', '灯台はどのように電気を得ていますか。'],
    ['wording', 'この船は何と呼ばれていますか。'],
    ['definition', '潮汐とは何ですか。'],
  ] as const)('asks for a %s: %s', (type, question) => {
    expect(answerTypesOf(question, ja.questions)).toContain(type);
  });

  it('is about the matter, whatever it is wrapped in', () => {
    for (const question of [
      '記事では船の事故',
      '船の事故について教えてください',
      'どの記事が船の事故',
    ])
      expect(terms(withoutFrames(question))).toEqual(terms('船の事故'));
    expect(ja.questions.whichArticles?.test('船の事故に関する記事はありますか')).toBe(true);
    expect(ja.questions.whichArticles?.test('船の事故はありますか')).toBe(false);
  });

  it('is one without its mark', () => {
    expect(ja.questions.opening?.test('なぜ船は止まった')).toBe(true);
    expect(ja.questions.opening?.test('船は止まりましたか')).toBe(true);
    expect(ja.questions.opening?.test('船は止まりました')).toBe(false);
  });
});

describe('a Japanese answer', () => {
  it.each([
    ['time', '灯台は1902年3月に完成した。', '灯台は完成した。'],
    ['time', '明治35年に完成した。', '完成した。'],
    ['money', '切符は1,200円だ。', '切符は12枚だ。'],
    ['age', '船長は47歳だった。', '船長は47隻を持った。'],
    ['duration', '修理は三か月かかった。', '修理は1998年だった。'],
    ['share', '住民の4割が船に乗る。', '住民の4人が船に乗る。'],
    ['frequency', '船は毎週出る。', '船は出る。'],
    ['number', '島には350人が住む。', '島は1998年にできた。'],
    ['person', '設計したのはアンナ・リードだ。', '設計は古い。'],
    ['place', '船は北浜町へ行く。', '船は古い。'],
    ['name', '運航するのは「海の会」だ。', '運航は早い。'],
    ['reason', '霧が出たため、船は止まった。', '船は止まった。'],
    ['manner', '海底ケーブルを通じて届く。', '電気が届く。'],
    ['wording', '人々は「老いた灯」と呼んだ。', '人々が来た。'],
    ['definition', '潮汐とは、海面の動きのことである。', '潮汐が来た。'],
  ] as const)('gives a %s: %s', (type: AnswerType, answer, other) => {
    const value = (sentence: string) => couldAnswer(type, sentence, termSet('灯台', ja.words), ja);
    expect(value(answer)).toBeGreaterThan(value(other));
  });

  it('leans on what was said before it', () => {
    expect(pointsBack('しかし船は来なかった。', ja.shape)).toBe(true);
    expect(pointsBack('船は来なかった。', ja.shape)).toBe(false);
  });
});
