import { describe, expect, it } from 'vitest';
import { couldAnswer } from '../../../../src/retrieval/could-answer.ts';
import { answerTypesOf } from '../../../../src/retrieval/query.ts';
import { th } from '../../../../src/text/languages/th.ts';
import { termsOf, termSet } from '../../../../src/text/terms.ts';

function terms(text: string): readonly string[] {
  return termsOf(text, th.words).map(({ term }) => term);
}

describe('Thai words', () => {
  it('are found where nothing parts them, with their marks, without those that say nothing', () => {
    expect(terms('ใครเป็นคนสร้างประภาคาร')).toEqual(['สร้าง', 'ประภาคาร']);
    expect(terms('ทำไมเรือหยุด')).toEqual(['เรือ', 'หยุด']);
  });

  it('meet in Thai digits and others', () => {
    expect(terms('เกาะ ๓๕๐')).toEqual(terms('เกาะ 350'));
  });
});

describe('a Thai question', () => {
  it.each([
    ['time', 'ประภาคารสร้างเมื่อไร'],
    ['person', 'ใครสร้างประภาคาร'],
    ['place', 'ประภาคารอยู่ที่ไหน'],
    ['number', 'มีเรือกี่ลำ'],
    ['reason', 'ทำไมเรือหยุด'],
    ['definition', 'ประภาคารคืออะไร'],
  ] as const)('asks for a %s: %s', (type, question) => {
    expect(answerTypesOf(question, th.questions)).toContain(type);
  });

  it('is answered by what looks like it', () => {
    const asked = termSet('เรือ', th.words);
    expect(couldAnswer('reason', 'เรือหยุดเพราะหมอก', asked, th)).toBe(1);
    expect(couldAnswer('reason', 'เรือหยุด', asked, th)).toBe(0);
  });
});
