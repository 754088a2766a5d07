import type { SentenceShape } from '../sentence-shape.ts';

/** How it hands on what others hold and denies it, and speaks of something as named before. */
export const VIEWS: Pick<
  SentenceShape,
  'referring' | 'conceding' | 'opposing' | 'denying' | 'others'
> = {
  referring:
    /(?<!\p{L})(?:este|esta|estos|estas|ese|esa|esos|esas|dich[oa]s?|semejantes?|tal|tales)\s(?!(?:año|mes|semana|mañana|tarde|noche|día|días|primavera|verano|otoño|invierno|siglo|país|mundo|ciudad|artículo|texto|que|vez|como|cual|de|del|y|o|es|son)(?!\p{L}))\p{L}|(?<!\p{L})(?:est[eo]s?\súltim[oa]s?|esta\súltima)(?!\p{L})/u,
  conceding:
    /^["«“(¿¡]*(?:(?:algunos|muchos|hay\squien(?:es)?|(?:los|sus)\s(?:críticos|detractores|defensores|partidarios|opositores|escépticos)|otros|la\smayoría)(?:\s[\p{L}-]+){0,6}\s(?:dicen?|afirman?|sostienen?|creen?|piensan?|alegan?|objetan?|temen?|dirán|objetarán)(?!\p{L})|(?:por\ssupuesto|desde\sluego|es\s(?:cierto|verdad|tentador)|se\sdice|suele\sdecirse|se\spodría\s(?:pensar|decir|objetar)|el\s(?:argumento|mito)\s(?:es|dice)|la\s(?:idea|objeción|excusa)\s(?:es|dice))(?!\p{L}))/iu,
  opposing:
    /^["«“(¿¡]*(?:pero|sin\sembargo|no\sobstante|en\srealidad|con\stodo|ahora\sbien|aun\sasí)(?!\p{L})/iu,
  denying:
    /^["«“(¿¡]*(?:falso[.!]|mentira|nada\sde\seso|(?:todo\slo\s|al\s)contrario|(?:es[eao]|est[eao]|es[oa]s|est[oa]s|ellos|ellas|todo\seso)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:es|son|era|eran)\s(?:\p{L}+\s)?(?:fals[oa]s?|un\serror|un\smito|absurd[oa]s?|engaños[oa]s?|mentira)|(?:eso|ese\sargumento|esa\sidea)[^.!?]{0,30}no\s(?:se\s(?:sostiene|tiene)|es\s(?:cierto|verdad)|basta))/iu,
  others:
    /(?<!\p{L})(?:mitos?|prejuicios?|objeci(?:ón|ones)|excusas?|críticos|detractores|opositores|contraargumentos?|falacias?)(?!\p{L})/iu,
};
