import { type Analyser, sentenceRules } from '../analyser.ts';
import { PERIODS } from '../english/period-words.ts';
import { QUESTIONS } from '../english/questions.ts';
import { SHAPE } from '../english/sentence-shape.ts';
import { WORDS } from '../english/words.ts';

export const en: Analyser = {
  sentences: sentenceRules({
    titles: `v p mr mrs ms mx dr drs prof gen maj col lt sgt cpt capt cmdr adm brig sen rep gov pres amb hon rev
      fr msgr sr messrs mme mlle supt det insp vs cf viz c ca approx fig figs eq Sec ch vol pp nos ed eds
      trans e.g i.e p.s`,
    numbered: 'no art arts sec ext para paras cl tab ref refs sect',
    abbreviations: `st mt ft jr esq inc ltd pvt co corp llc plc bros dept assoc univ assn ave blvd rd etc al ibid jan feb
      mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m ph.d b.a m.a
      b.sc m.sc ll.b m.d b.c a.d Ex Cir Supp App Stat Civ Crim Evid Fed Reg Rptr Ct Cl Ann Rul Amend Pub Fam
      Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
      Ore Pa Tenn Tex Va Vt Wash Wis Wyo`,
    openers: `the a an this that these those there here he she it they we i you his her its their our my your in
      on at by for from with without after before during since until while when where if as although though
      because but and or so yet however moreover furthermore meanwhile instead still then thus therefore both
      some many most several such other another each every all no not only even also according what who why
      how which to under over between despite once now today unlike nobody everybody
      everyone somebody someone nothing everything`,
  }),
  words: WORDS,
  questions: QUESTIONS,
  shape: SHAPE,
  periods: PERIODS,
  letters: { script: /\p{Script=Latin}/u },
};
