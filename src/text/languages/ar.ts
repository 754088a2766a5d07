import { type Analyser, sentenceRules } from '../analyser.ts';
import { wordRules } from '../word-rules.ts';

/** Arabic has no capitals: each full stop ends a sentence, but for those of short forms. */
export const ar: Analyser = {
  sentences: sentenceRules({
    titles: 'أ.د م.م ق.م ب.م',
    numbered: 'ص ج م ف هـ ه رقم',
  }),
  words: wordRules({}),
  questions: {},
  shape: {},
  letters: { script: /\p{Script=Arabic}/u, own: /[ةىيكأإ]/u },
};
