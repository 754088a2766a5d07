import { describe, expect, it } from 'vitest';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import type { AnswerType } from '../../../../src/text/answer-type.ts';
import { zh } from '../../../../src/text/languages/zh.ts';
import { pointsBack } from '../../../../src/text/sentence-shape.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, zh.words).map(({ term }) => term);
}

function withoutFrames(question: string): string {
  return (zh.questions.frames ?? []).reduce((rest, frame) => rest.replaceAll(frame, ' '), question);
}

describe('Chinese words', () => {
  it('are found where nothing parts them, without those that say nothing', () => {
    expect(terms('港口的灯塔是谁建造的？')).toEqual(['港口', '灯塔', '建造']);
    expect(terms('为什么渡轮在冬天停航')).toContain('渡轮');
  });

  it('are pairs of characters where they are long', () => {
    expect(terms('共和国')).toEqual(['共和', '和国']);
  });

  it('stand apart from figures and Latin letters', () => {
    expect(terms('灯塔高308米，由NFL资助')).toEqual(expect.arrayContaining(['308', '灯塔', 'nfl']));
  });

  it('meet in whatever form their characters are encoded', () => {
    expect(terms('\uF9F4')).toEqual(terms('林'));
  });

  it('meet in traditional and simplified characters', () => {
    expect(terms('國際貿易的燈塔')).toEqual(terms('国际贸易的灯塔'));
  });

  it('of a run of any length take a time that grows with it alone', () => {
    const run = '渡轮在冬天停航港口的灯塔'.repeat(5000);
    expect(termSet(run, zh.words).size).toBeLessThan(100);
  });
});

describe('a Chinese question', () => {
  it.each([
    ['time', '灯塔是什么时候建成的？'],
    ['time', '港口在哪一年关闭？'],
    ['money', '渡轮花了多少钱？'],
    ['age', '船长去世时几岁？'],
    ['duration', '修理用了多长时间？'],
    ['share', '百分之多少的居民坐渡轮？'],
    ['frequency', '渡轮每隔多久开一次？'],
    ['number', '岛上有多少居民？'],
    ['person', '谁设计了灯塔？'],
    ['place', '渡轮开往哪里？'],
    ['place', '灯塔在哪个国家？'],
    ['name', '哪家公司经营渡轮？'],
    ['reason', '渡轮为什么停航？'],
    ['manner', '灯塔如何供电？'],
    ['wording', '这艘渡轮叫什么名字？'],
    ['definition', '什么是潮汐？'],
  ] as const)('asks for a %s: %s', (type, question) => {
    expect(answerTypesOf(question, zh.questions)).toContain(type);
  });

  it('is about the matter, whatever it is wrapped in', () => {
    for (const question of [
      '文章里怎么说渡轮罢工',
      '请告诉我关于渡轮罢工',
      '请问渡轮罢工',
      '哪些文章提到渡轮罢工',
    ])
      expect(terms(withoutFrames(question))).toEqual(terms('渡轮罢工'));
    expect(zh.questions.whichArticles?.test('有哪些文章提到渡轮罢工？')).toBe(true);
    expect(zh.questions.whichArticles?.test('哪些渡轮罢工了？')).toBe(false);
  });

  it('is one without its mark', () => {
    expect(zh.questions.opening?.test('为什么渡轮停航')).toBe(true);
    expect(zh.questions.opening?.test('渡轮停航了吗')).toBe(true);
    expect(zh.questions.opening?.test('渡轮停航了')).toBe(false);
  });
});

describe('a Chinese answer', () => {
  it.each([
    ['time', '灯塔于1902年3月建成。', '灯塔于冬天建成。'],
    ['money', '船票是12.5欧元。', '船票是12张。'],
    ['age', '船长当时47岁。', '船长有47艘船。'],
    ['duration', '修理用了三个月。', '修理在1998年。'],
    ['share', '约百分之四十的人坐船。', '约四十人坐船。'],
    ['frequency', '渡轮每周开两次。', '渡轮开了。'],
    ['number', '岛上住着350人。', '岛上建于1998年。'],
    ['person', '建筑师是安娜·里德。', '建筑很高。'],
    ['place', '灯塔位于北部海岸。', '灯塔很高。'],
    ['name', '经营者是《海报》。', '经营得好。'],
    ['reason', '因为有雾，渡轮停航。', '渡轮停航。'],
    ['manner', '它通过海底电缆供电。', '它供电。'],
    ['wording', '人们叫它“老灯”。', '人们来了。'],
    ['definition', '潮汐是一种海水运动。', '潮汐来了。'],
  ] as const)('gives a %s: %s', (type: AnswerType, answer, other) => {
    const value = (sentence: string) => couldAnswer(type, sentence, termSet('灯塔', zh.words), zh);
    expect(value(answer)).toBeGreaterThan(value(other));
  });

  it('leans on what was said before it', () => {
    expect(pointsBack('但是渡轮没有来。', zh.shape)).toBe(true);
    expect(pointsBack('渡轮没有来。', zh.shape)).toBe(false);
  });
});
