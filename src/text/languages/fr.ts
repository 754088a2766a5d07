import { dissentRules } from '../dissent.ts';
import { type Analyser, sentenceRules } from '../analyser.ts';
import { DEFINITION } from '../french/definition.ts';
import { VIEWS } from '../french/sentence-shape.ts';
import { PERIODS } from '../french/period-words.ts';
import { questions } from '../french/questions.ts';
import { WORDS } from '../french/words.ts';

export const fr: Analyser = {
  sentences: sentenceRules({
    titles: `v c Ch Ph Th Chr M MM mme mmes mlle mlles mgr dr drs Pr prof Me st ste cf ex p.ex d càd av apr ap boul
      gal Col cdt Cap lt adj sgt gén capt cne cél mr mrs ms vs hab réf éd dir trad coll intr préf obs resp`,
    numbered: `no n nos h art al p pp vol t chap ch fig tabl tab sect par num tél f ff ann env alin l av vers`,
    abbreviations: `cie sté al jr inc ltd co corp bros janv févr avr juil sept oct nov déc ed bd bld fbg sq tél s.a
      s.a.r.l u.s u.s.a o.n.u`,
    openers: `le la les l' un une des du de d' ce cet cette ces c' ceci cela ça il elle ils elles on nous vous je
      j' tu son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes dans en à au aux pour par sur sous
      avec sans chez entre vers depuis pendant durant avant après dès lors selon malgré contre parmi hors
      jusqu' et mais ou où donc or ni car si s' quand lorsque lorsqu' comme puisque puisqu' parce quoique
      qu' que qui quoi quel quelle quels quelles pourquoi comment combien ainsi alors aussi puis ensuite enfin
      cependant toutefois pourtant néanmoins certes ailleurs aujourd'hui hier demain ici là déjà encore
      toujours jamais plus moins très tout toute tous toutes plusieurs certains certaines chaque aucun aucune
      autre autres deux trois quatre cinq n' ne y lui celui celle ceux celles finalement actuellement
      notamment oui non bien voici voilà tandis tant afin face grâce outre sauf quant même seul seule`,
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  }),
  words: WORDS,
  get questions() {
    return questions();
  },
  shape: {
    ...VIEWS,
    definition: DEFINITION,
    dissent: dissentRules(
      String.raw`(?:le |tout le )?contraire|inverse|oppos(?:e|ent|é|és|ée|ées|ants?|ition)|conteste(?:nt|r|nt)?|contesté\p{L}*|contredi\p{L}+|désaccord\p{L}*|réfut\p{L}+|rejett?ent?|ni(?:e|ent)|objecte(?:nt)?|objections?|doute(?:nt)?|critiques|détracteurs?|adversaires?|sceptiques?|d’autres (?:disent|pensent|soutiennent|affirment|estiment|jugent)|d'autres (?:disent|pensent|soutiennent|affirment|estiment|jugent)|pas d['’]accord|(?:a|ont) tort|en revanche|divergent|diverge|autrement`,
      String.raw`mais|pourtant|cependant|toutefois|alors que|tandis que|bien que|quoique|néanmoins|au lieu|malgré|je (?:pense|crois|tiens|trouve|soutiens)|trop \p{L}+|pas assez`,
    ),
    leaning:
      /^["'“‘«(]*\s?(?:(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|cela|ceci|ça|ce dernier|cette dernière|ces derniers|ces dernières|les deux|d[’']autres|ce|cet|cette|ces|c[’'])(?!\p{L})(?! (?:année|semaine|mois|article|texte))(?! (?:est|était|faut|serait) (?:\p{Ll}+ )?(?:important|nécessaire|clair|possible|impossible|probable|difficile|facile|vrai|temps))|c[’']est|c[’']était|(?:mais|et|ou|or|donc|car|puis|ensuite|alors|ainsi|aussi|cependant|toutefois|pourtant|néanmoins|en effet|par conséquent|en conséquence|de plus|en outre|par ailleurs|d[’']ailleurs|également|de même|au contraire|en revanche|par contre|sinon|enfin|finalement|dès lors|là|ici|auparavant|plus tard|par exemple|autrement dit|c[’']est pourquoi|pour cela|malgré cela|dans ce|dans cette|à cet|à cette|pour cette|en même temps|d[’']une part|d[’']autre part|y|en)(?!\p{L}))/iu,
    note: /cet article (?:a été|est paru)|n[’']engagent? que (?:leur|son|ses|l[’']) ?auteur|note de la rédaction|suivez-(?:nous|le|la)|cliquez ici/u,
  },
  periods: PERIODS,
  letters: { script: /\p{Script=Latin}/u, own: /[êëîïôûœ]/iu },
  asksWith: /r[ée]sum[ée]|(?:d|l)['’]articles?|(?:les?|des|derniers?)\sarticles?/iu,
};
