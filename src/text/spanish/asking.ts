import { asking, type AskingRules } from '../asking-rules.ts';
import { later } from '../later.ts';

const pattern = asking('y|e|o|u|así como');

const ARTICLE =
  '(?:artículos?|textos?|notas?|columnas?|editorial(?:es)?|ensayos?|escritos?|cartas?|piezas?|reportajes?|informes?|posts?|entrevistas?|reseñas?|crónicas?)';
const THE =
  '(?:(?:el|la|los|las|un|una|unos|unas|este|esta|estos|estas|ese|esa|esos|esas|su|sus|todos los|todas las) )';
const WHO = '(?:(?:el|la|los|las) )?WHO';
/** What joins a name to what is its owner's. */
const OF = '(?:de|del|por|en|escrit[oa]s? por|publicad[oa]s? (?:en|por)|firmad[oa]s? por)';
const ADVERB =
  '(?: (?:exactamente|realmente|también|además|aún|en concreto|concretamente|en realidad|algo|al respecto))*';

/** What is said of somebody's words; it tells nothing of what they are about. */
const SPEECH =
  '(?:dice|dicen|dijo|dijeron|decía|dicho|escribe|escriben|escribió|escribieron|escrito|opina|opinan|opinó|opinado|piensa|piensan|pensó|pensaba|cree|creen|creía|afirma|afirman|afirmó|sostiene|sostienen|sostuvo|argumenta|argumentan|argumentó|cuenta|cuentan|contó|explica|explican|explicó|menciona|mencionan|mencionó|mencionado|señala|señalan|señaló|comenta|comentan|comentó|comentado|declara|declaró|considera|consideran|plantea|plantean|planteó|habla|hablan|habló|hablado|describe|describen|concluye|aborda|abordan)';
const ON =
  '(?: (?:sobre|acerca del?|respecto (?:del?|al?)|con respecto al?|en cuanto al?|en torno al?|a propósito del?|ante|del?|al?|contra|que)\\b)';
const VIEW =
  '(?:opinión|opiniones|puntos? de vista|postura|posturas|posición|posiciones|pensamientos?|ideas?|argumentos?|análisis|juicio|juicios|críticas?|comentarios?|conclusión|conclusiones|visión|actitud|tesis|palabras|parecer|respuestas?|explicaci(?:ón|ones)|propuestas?|recomendaciones|valoración)';
const WHAT = '(?:qué es lo que |qué |lo que )';
const WHICH = '(?:cuál(?:es)? (?:es|son|era|eran|fue|fueron) |dame |dime |qué (?:es|son) )';

const MAIN = '(?: (?:principal(?:es)?|central(?:es)?|esencial(?:es)?|fundamental(?:es)?|clave))?';
const SUMMARY =
  '(?:resumen|síntesis|ideas? principal(?:es)?|puntos? (?:clave|claves|principales)|tl;?dr)';
const POINT = '(?:argumentos?|ideas?|tesis|mensajes?|temas?|conclusi(?:ón|ones)|asunto|propósito)';
const DIFFER =
  '(?:de acuerdo|en desacuerdo|coinciden|discrepan|difieren|se contradicen|contradicen|disienten|acuerdan|opinan lo mismo|piensan lo mismo|dicen lo mismo)';
const ALL_OF_THEM = `(?:${THE}(?:dos )?(?:${ARTICLE}|autor(?:es|as)|periódicos|periodistas)|ambos ${ARTICLE}|ell[oa]s|${WHO})`;
const PUBLISHED = '(?:publicad[oa]s?|escrit[oa]s?|aparecid[oa]s?|añadid[oa]s?|salido)';
const KIND =
  '(?:(?:otr[oa]s|tod[oa]s|los|las|más|nuev[oa]s|últim[oa]s|primer[oa]s|algún|alguna|algo) )*';
const BY = `(?: (?:${OF}|que (?:escribió|publicó|ha escrito|ha publicado)) ${WHO}| que ${WHO} (?:ha )?(?:escribió|escrito|publicó|publicado))`;

/** What Spanish asks articles with; accents may be left out. */
export const asksArticles = later((): AskingRules => ({
  frills: [
    /^[\s\p{P}]*(?:(?:entonces|y|pero|bueno|oye|hola|por favor|porfa|pullquote)[\s,!:]+)*[\s¿¡]*/iu,
    /^(?:(?:me |nos )?(?:puedes|podr[ií]as|puede|podr[ií]a|podr[eé]is|pod[eé]is) (?:por favor )?(?:decir(?:me|nos)?|explicar(?:me|nos)?|mostrar(?:me|nos)?|contar(?:me|nos)?|(?=\p{L}))|dime |(?:quiero|quisiera|me gustar[ií]a) saber |sabes )[\s¿¡]*/iu,
    /[\s,]+(?:por favor|porfa|gracias)[\s.!?]*$/iu,
  ],
  articles: new RegExp(
    `(?<!\\p{L})(?:(?:el|la|los|las|un|una|del?|al|este|esta|estos|estas|todos|todas|[uú]ltim[oa]s?|primer[oa]?s?|otr[oa]s?|m[aá]s|nuev[oa]s?)\\s+)*${ARTICLE.replaceAll('í', '[ií]').replaceAll('ñ', '[nñ]').replaceAll('ó', '[oó]')}(?:\\s+m[aá]s\\s+(?:recientes?|nuev[oa]s?|antigu[oa]s?|viej[oa]s?))?(?!\\p{L})|^(?:lo|esto|eso|todo|este|el)$`,
    'giu',
  ),
  ends: [
    ['newest', /[uú]ltim[oa]s?|m[aá]s recientes?|m[aá]s nuev[oa]s?/iu],
    ['oldest', /primer[oa]?s?|m[aá]s antigu[oa]s?|m[aá]s viej[oa]s?/iu],
  ],
  about:
    /^\s*(?:(?:sobre|acerca del?|respecto al?|que (?:trata|habla)(?: del?| sobre)?|titulad[oa]|llamad[oa]|del?|en|por)\s+)+/iu,
  determiner:
    /(?<!\p{L})(?:el|la|los|las|un|una|unos|unas|del|al|este|esta|estos|estas|ese|esa|su|sus|cada)\s$/iu,
  editorial: /(?<!\p{L})editorial(?!\p{L})/iu,
  inside: [
    `\\b(?:en|según) (?:${THE}?${ARTICLE} )?(?:titulad[oa] )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“],?`,
    `\\b${WHAT}(?:se )?${SPEECH} (?:en )?(?:${THE}?${ARTICLE} )?(?:titulad[oa] )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“](?:${ON})?`,
    `\\b(?:en|según) (?<of>(?:el|la|este|esta) ${ARTICLE} (?:sobre|acerca del?) [^,?:]{2,100})[,:]`,
    `\\b(?:en|según) (?<of>(?:el|la|este|esta) ${ARTICLE} (?:sobre|acerca del?) [^,?:]{2,100}?)(?=[\\s?.!]*$)`,
    `\\b${WHAT}${SPEECH} (?<of>(?:el|la|este|esta) ${ARTICLE} (?:sobre|acerca del?) [^,?:]{2,60}?)(?: (?:sobre|acerca del?|del?)\\b)`,
    `(?:\\ben|según|${WHAT}${SPEECH}) (?<of>(?:el|la) editorial)\\b,?(?:${ON})?`,
  ].map(pattern),
  attributions: [
    `\\b${WHAT}?(?:nos |se |lo )?(?:ha |han |había )?${SPEECH}${ADVERB} ${WHO}(?: WHEN)?${ADVERB}${ON}?`,
    `(?:\\b${WHAT})?${WHO},?(?: WHEN)?(?: (?:no|nos|lo|se|ha|han|había|también|ya|qué|alguna vez))* ${SPEECH}${ADVERB}${ON}?`,
    `\\b${WHAT}(?:opinión|postura|posición|visión|actitud|argumentos?|ideas?) (?:tiene|tienen|tenía|da|dan|defiende|sostiene|mantiene|ofrece|presenta) ${WHO}(?: WHEN)?${ON}?`,
    `\\b(?:según|de acuerdo con|conforme a|como (?:dice|escribe|afirma|explica)|a (?:juicio|ojos|decir|entender) de|en (?:opinión|palabras|la opinión|las palabras) del?|siguiendo a|si creemos a) (?:${THE}?${ARTICLE} ${OF} )?${WHO}(?: WHEN)?,?`,
    `\\b${WHICH}?${THE}?${VIEW}${MAIN} ${OF} ${WHO}(?: WHEN)?${ON}?`,
    `\\b(?:en |de |según |${WHAT}${SPEECH} )?${THE}?${ARTICLE}(?: WHEN)? ${OF} ${WHO}(?: WHEN)?,?(?: (?:qué )?(?:se )?${SPEECH}${ADVERB})?${ON}?`,
    `,? ?\\b(?:por|según|de acuerdo con) ${WHO}(?: WHEN)?(?=[\\s?.!]*$)`,
    `,? ?\\ben (?:(?:el|la|los|las) )?OUTLET(?: WHEN)?(?=[\\s?.!]*$)`,
    `^(?:para|por) AUTHOR(?: WHEN)?[,:]`,
    `^en (?:(?:el|la|los|las) )?OUTLET(?: WHEN)?[,:]`,
    `^${WHO}(?: WHEN)?(?:${ON}|:| -|,)`,
  ].map(pattern),
  requests: (
    [
      [
        'comparison',
        `^(?:(?:en|sobre|acerca de) qué )?(?:(?:están|no|se) )*${ALL_OF_THEM}(?: (?:están|se|todos|todas|no|realmente))* ${DIFFER}(?:(?: en| con)?${ON}| en(?: lo de)?| con)? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:(?:en|sobre|acerca de) qué )?(?:no )?(?:están |se muestran )?(?:(?<=están |muestran )(?:de acuerdo|en desacuerdo)|coinciden|discrepan|difieren|se contradicen|disienten)(?: ${ALL_OF_THEM})?(?:(?: en| con)?${ON}| en(?: lo de)?| con)? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:compara(?:r|me|d)?|contrasta) (?:${THE}?(?:${ARTICLE}|${VIEW}|autores|lo que dicen)|a? ?${WHO})(?: (?:${OF} |con |y )?${WHO})*(?:${ON}| en) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^(?:cuáles son|qué|hay) (?:las |los )?(?:diferencias|desacuerdos|discrepancias|opiniones (?:distintas|diferentes|opuestas))(?: (?:hay|entre|de|los|las|${ARTICLE}|autores|${WHO}))*(?:${ON}| en) (?<topic>.+?)`,
      ],
      ['overview', `^(?:de|sobre) qué (?:tratan|hablan|son|van) ${THE}?${ARTICLE}`],
      [
        'overview',
        `^(?:cuáles son los|qué) (?:temas|asuntos)(?: (?:de|los|las|estos|tratan|hay|se|cubren|cubiertos|abordan|tratados|${ARTICLE}))*`,
      ],
      ['overview', `^qué (?:te |le )?(?:puedo|podemos|se puede) preguntar(?:te|le)?`],
      ['overview', `^(?:resume|resumir|resúmeme|${SUMMARY} de) (?:todos )?(?:los|las) ${ARTICLE}`],
      [
        'count',
        `^cuánt[oa]s ${KIND}${ARTICLE}(?:${BY}| (?:hay|tienes|tienen|tiene|existen|son|en total|aquí|se|han|ha|la|colección|contiene|WHEN|${PUBLISHED})| (?:ha )?(?:escrito|escribió|publicado|publicó) ${WHO})*`,
      ],
      ['count', `^${WHICH}?el número de ${ARTICLE}(?:${BY})?`],
      [
        'newest',
        `^(?:cuál(?:es)? (?:es|son) |muéstrame |qué es |dame )?(?:el |la |los |las |lo )(?:últim[oa]s?(?: ${ARTICLE})?|(?:${ARTICLE} )?más (?:recientes?|nuev[oa]s?|actual(?:es)?))(?:${BY}| ${PUBLISHED}| que (?:hay|tienes))*`,
      ],
      ['newest', `^(?:qué hay de nuevo|qué hay nuevo|alguna novedad|novedades)`],
      [
        'newest',
        `^cuándo (?:se publicó|fue publicado|salió) (?:el|la) (?:últim[oa] ${ARTICLE}|${ARTICLE} más reciente)(?:${BY})?`,
      ],
      [
        'oldest',
        `^(?:cuál(?:es)? (?:es|son) |muéstrame |qué es |dame )?(?:el |la |los |las |lo )(?:primer[oa]?s?(?: ${ARTICLE})?|(?:${ARTICLE} )?más (?:antigu[oa]s?|viej[oa]s?))(?:${BY}| ${PUBLISHED}| que (?:hay|tienes))*`,
      ],
      [
        'oldest',
        `^cuándo (?:se publicó|fue publicado|salió) (?:el|la) (?:primer[oa]? ${ARTICLE}|${ARTICLE} más antigu[oa])(?:${BY})?`,
      ],
      [
        'list',
        `^qué (?:más |otra cosa |otras cosas )?(?:ha |han )?(?:escribió|escrito|publicó|publicado|escribieron)(?: también| además)? ${WHO}(?: (?:además|también|WHEN))*`,
      ],
      [
        'list',
        `^qué (?:se )?(?:ha |han |fue )?(?:sido )?(?:publicó|${PUBLISHED})(?: (?:en|por) ${WHO}| WHEN)+`,
      ],
      [
        'list',
        `^(?:(?:qué|cuáles son|muéstrame|muestra|lista|enumera|dame|encuentra|busca|hay|tienes) )?${KIND}(?:${ARTICLE}|algo|más)(?:${BY}| (?:se|han|ha|hay|fueron|publicados?|publicaron|WHEN)| (?:ha )?(?:escrito|escribió|publicado|publicó) ${WHO})+`,
      ],
      [
        'list',
        `^(?:qué|muéstrame|muestra|lista|enumera|dame) ${KIND}${ARTICLE}(?: (?:hay|tienes|tienen|existen|disponibles|aquí))*`,
      ],
      ['author', `^quién (?:es|era|fue) (?:el autor |la autora |el periodista )?${WHO}`],
      [
        'summary',
        `^(?:(?:haz|hazme|dame|escribe|quiero|necesito) )?(?:resum(?:e|ir|a|en)(?:me|nos)?|resúmeme|(?:${THE}(?:breve |corto )?)?${SUMMARY} (?:del?|sobre)|tl;?dr(?: del?)?)\\b(?<of>.*?)`,
      ],
      [
        'summary',
        `^(?:${WHICH})?${THE}?${POINT}${MAIN} (?:del?|en) (?<of>(?:el |la |este |esta )?${ARTICLE}.*?)`,
      ],
      ['summary', `^(?:de|sobre) qué (?:trata|habla|va) (?<of>(?:el|la|este|esta) ${ARTICLE}.*?)`],
      ['summary', `^qué dice (?<of>(?:el|la|este|esta) ${ARTICLE}(?: (?:de|del|por) ${WHO})?)`],
      ['summary', `^qué (?:dice|piensa|opina) (?<of>${WHO})(?: en (?:resumen|general|breve))?`],
      ['summary', `^(?<of>.*?),? ?\\b(?:tl;?dr|en resumen)`],
    ] as const
  ).map(([request, source]) => [request, pattern(`${source}[\\s?.!…]*$`)] as const),
}));
