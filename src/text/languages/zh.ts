import { type Analyser, sentenceRules } from '../analyser.ts';
import { wordRules } from '../word-rules.ts';

/** Chinese ends sentences with marks of its own; Latin names inside keep their full stops. */
export const zh: Analyser = {
  sentences: sentenceRules({
    titles: 'mr mrs ms dr prof st vs vol',
    numbered: 'no vol p pp fig',
    abbreviations: 'inc ltd co corp jr sr',
  }),
  words: wordRules({}),
  questions: {},
  shape: {},
  letters: {
    script: /\p{Script=Han}/u,
    own: /[们們这這么麼谁吗嗎哪怎呢说没为个对发经过还进样长实现开问题间关业员产种话应该给书车马几从队东两边让请认识读买卖谈论议时电网头见视觉]/u,
  },
};
