import type { SentenceShape } from '../sentence-shape.ts';

/** How it hands on what others hold and denies it, and speaks of something as named before. */
export const VIEWS: Pick<
  SentenceShape,
  'referring' | 'conceding' | 'opposing' | 'denying' | 'others'
> = {
  referring:
    /(?<![\p{L}’'-])(?:cet|cette|ces|ce|de\stel(?:le)?s|un\stel|une\stelle)\s(?!(?:mois|matin|soir|an|année|semaine|week-end|jour|jours|nuit|printemps|été|hiver|automne|siècle|pays|monde|ville|article|texte|journal|qu|que|qui|dont|sont|n|ne|fut|sera|à|point)(?!\p{L}))\p{L}|(?<!\p{L})(?:celui-ci|celle-ci|ceux-ci|celles-ci|ces?\sderni(?:er|ers|ères)|cette\sdernière)(?!\p{L})/u,
  conceding:
    /^["«“(\s]*(?:(?:certains|beaucoup|d['’]aucuns|(?:les|ses|leurs)\s(?:critiques|opposants|partisans|défenseurs|détracteurs|adversaires|sceptiques)|la\splupart|d['’]autres)(?:\s[\p{L}’'-]+){0,6}\s(?:disent|affirment|prétendent|croient|pensent|soutiennent|estiment|objectent|craignent|diront|objecteront)(?!\p{L})|(?:bien\ssûr|certes|il\sest\svrai|on\s(?:dit|prétend|entend|pourrait\s(?:croire|penser|dire|objecter))|il\sest\s(?:tentant|de\sbon\ston)|l['’](?:argument|idée|objection|excuse)\s(?:est|veut|va))(?!\p{L}))/iu,
  opposing:
    /^["«“(\s]*(?:mais|or|pourtant|cependant|toutefois|en\s(?:réalité|fait|vérité)|néanmoins)(?!\p{L})/iu,
  denying:
    /^["«“(\s]*(?:(?:c['’]est|c['’]était)\s(?:\p{L}+\s)?(?:faux|une\serreur|un\smythe|absurde|trompeur|un\sleurre)|faux[.!]|absurde[.!]|au\scontraire|loin\sde\slà|il\sn['’]en\sest\srien|(?:cela|ce|cet|cette|ces|ils|elles|tout\scela)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:est|sont|était|étaient)\s(?:\p{L}+\s)?(?:faux|fausses?|un\smythe|une\serreur|absurdes?|trompeu(?:r|se|rs|ses)|infondée?s?)|(?:cela|cet\sargument|cette\sidée)[^.!?]{0,30}ne\s(?:tient|résiste|suffit)\spas)/iu,
  others:
    /(?<!\p{L})(?:mythes?|idées?\sreçues?|préjugés?|objections?|excuses|critiques|opposants|adversaires|contre-arguments?)(?!\p{L})/iu,
};
