import { type Analyser, sentenceRules } from '../analyser.ts';
import { wordRules } from '../word-rules.ts';
import { en } from './en.ts';

/** For texts of any language, and of no known one: English, and what is right in all of them. */
export const general: Analyser = {
  sentences: sentenceRules({
    titles: `${[...en.sentences.titles].join(' ')} nr hr sra srta dra mlles doç bkz z.b d.h i.d.r bzw ggf evtl
      inkl p.ex p.ej т.е т.к им проф акад`,
    numbered: `${[...en.sentences.numbered].join(' ')} Abs Bd Kap núm pág págs стр рис табл`,
    abbreviations: `${[...en.sentences.abbreviations].join(' ')} mio mrd ee.uu a.c d.c v.chr n.chr e.v`,
    closing: 'т.д т.п',
    openers: [...en.sentences.openers].join(' '),
    ordinalsBehind: 'der das dem den im vom zum zur beim',
    months: `januar jänner februar märz april mai juni juli august september oktober november dezember janvier
      février mars avril juin juillet août septembre octobre novembre décembre ocak şubat mart nisan mayıs
      haziran temmuz ağustos eylül ekim kasım aralık`,
  }),
  words: wordRules({}),
  questions: {},
  shape: {},
  letters: { script: /\p{L}/u },
};
