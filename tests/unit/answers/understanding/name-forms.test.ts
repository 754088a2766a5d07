import { describe, expect, it } from 'vitest';
import {
  type NameForms,
  plainForms,
  stuckTo,
} from '../../../../src/answers/understanding/name-forms.ts';
import { analyserOf } from '../../../../src/text/analysers.ts';

const formsOf = (language: string): readonly NameForms[] => {
  const { asking } = analyserOf(language).questions;
  return asking ? [asking] : [];
};

describe('A name in another form', () => {
  it.each([
    ['ru', 'кии', 'кия'],
    ['ru', 'киеи', 'кия'],
    ['ru', 'ветровои', 'ветрова'],
    ['ru', 'анну', 'анна'],
    ['ru', 'тимура', 'тимур'],
    ['ru', 'ивановым', 'иванов'],
    ['ru', 'андрея', 'андреи'],
    ['ru', 'игоря', 'игорь'],
    ['ru', 'лужского', 'лужскии'],
    ['ru', 'лужскои', 'лужская'],
    ['ru', 'вечернеи', 'вечерняя'],
    ['ar', 'لکیا', 'کیا'],
    ['ar', 'وللحداد', 'الحداد'],
    ['fa', 'رادانی', 'رادان'],
    ['de', 'birchs', 'birch'],
    ['tr', 'birchin', 'birch'],
  ])('is known in %s: %s is %s', (language, typed, own) => {
    expect(stuckTo(typed, own, formsOf(language))).toBeDefined();
    expect(plainForms(typed, formsOf(language))).toContain(own);
  });

  it('has what is stuck to it told', () => {
    expect(stuckTo('birchs', 'birch', formsOf('de'))).toEqual({ before: 0, behind: 1 });
    expect(stuckTo('ولکیا', 'کیا', formsOf('ar'))).toEqual({ before: 2, behind: 0 });
    expect(stuckTo('кии', 'кия', formsOf('ru'))).toEqual({ before: 0, behind: 0 });
  });

  it.each([
    ['ru', 'кино', 'кия'],
    ['ru', 'тимуровцы', 'тимур'],
    ['ar', 'احتکیا', 'کیا'],
    ['de', 'birchen', 'birch'],
    ['en', 'ass', 'as'],
  ])('is another word in %s: %s is not %s', (language, typed, own) => {
    expect(stuckTo(typed, own, formsOf(language))).toBeUndefined();
  });
});
