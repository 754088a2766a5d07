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
  letters: { script: /\p{Script=Han}/u },
};
