import { type Analyser, sentenceRules } from '../analyser.ts';
import { wordRules } from '../word-rules.ts';

/** Japanese ends sentences with marks of its own; Latin names inside keep their full stops. */
export const ja: Analyser = {
  sentences: sentenceRules({
    titles: 'mr mrs ms dr prof st vs vol',
    numbered: 'no vol p pp fig',
    abbreviations: 'inc ltd co corp jr sr',
  }),
  words: wordRules({}),
  questions: {},
  shape: {},
  letters: {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    own: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
};
