import { type Analyser, sentenceRules } from '../analyser.ts';
import { wordRules } from '../word-rules.ts';

/** Persian has no capitals: each full stop ends a sentence, but for those of short forms. */
export const fa: Analyser = {
  sentences: sentenceRules({
    titles: 'ق.م ب.م ه.ش ه.ق ر.ک رک نک',
    numbered: 'ص ج ش ق هـ ه',
  }),
  words: wordRules({}),
  questions: {},
  shape: {},
  letters: { script: /\p{Script=Arabic}/u, own: /[پچژگکی]/u },
};
