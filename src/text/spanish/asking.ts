import { asking, type AskingRules } from '../asking-rules.ts';
import { later } from '../later.ts';
import { PRONOUNS } from './pronouns.ts';

const pattern = asking('y|e|o|u|así como');

const ARTICLE =
  '(?:artículos?|textos?|notas?|columnas?|editorial(?:es)?|ensayos?|escritos?|cartas?|piezas?|reportajes?|informes?|posts?|entrevistas?|reseñas?|crónicas?)';
const THE =
  '(?:(?:el|la|los|las|un|una|unos|unas|este|esta|estos|estas|ese|esa|esos|esas|su|sus|todos los|todas las) )';
const WHO = '(?:\\b(?:el|la|los|las) )?WHO';
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
const VIEWS = '(?:opiniones|posturas|posiciones|puntos de vista|visiones|tesis)';
const AUTHORS = '(?:autor(?:es|as)|periodistas|columnistas|escritor(?:es|as))';
const ALL_OF_THEM = `(?:${THE}(?:dos )?(?:${ARTICLE}|autor(?:es|as)|periódicos|periodistas)|ambos ${ARTICLE}|ell[oa]s|${WHO})`;
const PUBLISHED = '(?:publicad[oa]s?|escrit[oa]s?|aparecid[oa]s?|añadid[oa]s?|salido)';
const KIND =
  '(?:(?:otr[oa]s|tod[oa]s|los|las|más|nuev[oa]s|últim[oa]s|primer[oa]s|algún|alguna|algo) )*';
const TAGGED =
  '(?:(?:con|bajo|tienen|tiene|llevan|lleva) (?:la etiqueta|el tag|la palabra clave)|etiquetad[oa]s?(?: (?:como|con))?) ["“«]?';
const BY = `(?: (?:${OF}|que (?:escribió|publicó|ha escrito|ha publicado)) ${WHO}| que ${WHO} (?:ha )?(?:escribió|escrito|publicó|publicado))`;

/** What Spanish asks articles with; accents may be left out. */
export const asksArticles = later((): AskingRules => ({
  frills: [
    /^[\s\p{P}]*(?:(?:entonces|y|pero|bueno|oye|hola|por favor|porfa|pullquote)[\s,!:]+)*[\s¿¡]*/iu,
    /^(?:(?:me |nos )?(?:puedes|podr[ií]as|puede|podr[ií]a|podr[eé]is|pod[eé]is) (?:por favor )?(?:decir(?:me|nos)?|explicar(?:me|nos)?|mostrar(?:me|nos)?|contar(?:me|nos)?|(?=\p{L}))|dime |(?:quiero|quisiera|me gustar[ií]a) saber |sabes )[\s¿¡]*/iu,
    /[\s,]+(?:por favor|porfa|gracias)[\s.!?]*$/iu,
  ],
  howMany:
    /^[\s¿]*(?:(?:y|pero)\s+)?cu[aá]ntos(?:\s+(?:hay|son|tienes|ten[eé]is|en\s+total|de\s+ellos))*[\s?.!]*$/iu,
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
  except:
    /(?<!\p{L})(?:menos|salvo|excepto|excluyendo|aparte de|adem[aá]s de|a excepci[oó]n de|que no sean?|que no|ni|distintos? (?:de|a))\s(?:(?:el|la|los|las)\s)?$/iu,
  pronouns: PRONOUNS,
  between:
    /\?+\s+(?:¿\s*)?(?:(?:y|tambi[eé]n|pero)\s+)?(?=\S)|,?\s+[ye]\s+(?:¿\s*)?(?=(?:(?:a|de|en|con|para)\s+)?(?:qui[eé]n(?:es)?|qué|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|por\squé)(?!\p{L}))/giu,
  opening:
    /^[\s\p{P}]*(?:(?:y|tambi[eé]n|pero)\s+)?(?:(?:a|de|en|con|por|para|desde|sobre)\s+)?(?:qui[eé]n(?:es)?|qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|a?d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|es|son|fue|hay|est[aá]n?|ha|han|puede|pueden)(?!\p{L})/iu,
  tagged:
    /(?<!\p{L})(?:(?:con|bajo|tienen|tiene|llevan|lleva)\s(?:la\setiqueta|el\stag|la\spalabra\sclave)|etiquetad[oa]s?(?:\s(?:como|con))?)\s["“«]?/iu,
  hint: /art[ií]culos?|(?<!\p{L})(?:algo|todo|textos?|notas?|columnas?|editorial(?:es)?|ensayos?|escritos?|cartas?|piezas?|posts?|tl;?dr|[uú]ltim[oa]s?|primer[oa]?s?|nuev[oa]s?|nuevo|hay|sabes|sab[eé]is|preguntar\p{L}*|lo\smismo)(?!\p{L})|reportaje|informe|entrevista|rese[nñ]a|cr[oó]nica|res[uú]m|s[ií]ntesis|punto|idea|argumento|tesis|mensaje|conclusi|acuerdo|de\squi[eé]n|de\squ[eé]\s(?:va|trata)|diferencia|coincid|discrep|difer|difier|contradi|disient|opini|postura|posici|visi[oó]n|comp[aá]r|contrast|recientes?|antigu|viej[oa]|novedad|temas|asuntos|public|sali[oó]|apareci[oó]|escri(?:be|bi|to)|autora?|periodista|columnista|etiqueta|tag|[“"„«]/iu,
  editorial: /(?<!\p{L})editorial(?!\p{L})/iu,
  inside: [
    `\\b(?:en|según) (?:${THE}?${ARTICLE} )?(?:titulad[oa] )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“],?`,
    `\\b${WHAT}(?:se )?${SPEECH} (?:en )?(?:${THE}?${ARTICLE} )?(?:titulad[oa] )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“](?:${ON})?`,
    `\\b(?:en|según) (?<of>(?:el|la|este|esta) ${ARTICLE} (?:sobre|acerca del?) [^,?:]{2,100})[,:]`,
    `\\b(?:en|según) (?<of>(?:el|la|este|esta) ${ARTICLE} (?:sobre|acerca del?) [^,?:]{2,100}?)(?=[\\s?.!]*$)`,
    `\\b${WHAT}${SPEECH} (?<of>(?:el|la|este|esta) ${ARTICLE} (?:sobre|acerca del?) [^,?:]{2,60}?)(?: (?:sobre|acerca del?|del?)\\b)`,
    `(?:\\ben|según|${WHAT}${SPEECH}) (?<of>(?:el|la) editorial)\\b,?(?:${ON})?`,
  ].map(pattern),
  onTopic: pattern(
    `^(?:(?:qué|cuáles|muéstrame|muestra|enséñame|lista|enumera|dame|encuentra|busca|hay|tienes|tenéis) )?${KIND}(?:${ARTICLE}|algo)(?: (?:hay|tienes|tenéis|que|son))*(?: (?:sobre|acerca del?|(?:hablan|habla|tratan|trata) (?:sobre|del?))) (?<topic>.+?)[\\s?.!…]*$`,
  ),
  attributions: [
    `\\b${WHAT}?(?:nos |se |lo )?(?:ha |han |había )?${SPEECH}${ADVERB} ${WHO}(?: WHEN)?${ADVERB}${ON}?`,
    `\\bqué (?:tiene|tienen|tenía) que decir ${WHO}${ON}?`,
    `\\bqué se (?:ha |había )?(?:escrito|dicho|publicado|escribió|dijo|publicó)${ON} (?<rest>[^?]+?) WHEN(?=[\\s?.!]*$)`,
    `\\bqué se (?:ha |había )?(?:escrito|dicho|publicado|escribió|dijo|publicó) WHEN${ON}`,
    `(?:\\b(?:en|según|${WHAT}${SPEECH}) )?\\b${THE}?${ARTICLE} WHEN,?(?: (?:qué )?${SPEECH})?${ON}?`,
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
        `^(?:compáral[oa]s|compara(?:r|me|d)? (?:${THE}(?:dos )?(?:${ARTICLE}|${AUTHORS})|(?:a )?${WHO}(?: (?:con|y) (?:a )?${WHO})?))`,
      ],
      [
        'comparison',
        `^(?:cuál(?:es)? (?:es|son)|qué|hay) (?:la |las |una )?diferencias?(?: hay)? entre (?:ell[oa]s|${THE}(?:dos )?(?:${ARTICLE}|${AUTHORS})|${WHO})`,
      ],
      [
        'comparison',
        `^(?:dónde|en qué) (?:se contradicen|difieren|discrepan|no coinciden)(?: ${ALL_OF_THEM})?`,
      ],
      [
        'comparison',
        `^(?:(?:en|sobre|acerca de) qué )?(?:(?:están|no|se) )*${ALL_OF_THEM}(?: (?:están|se|todos|todas|no|realmente))* ${DIFFER}(?:(?: en| con)?${ON}| en(?: lo de)?| con)? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:(?:en|sobre|acerca de) qué )?(?:no )?(?:están |se muestran )?(?:(?<=están |muestran )(?:de acuerdo|en desacuerdo)|coinciden|discrepan|difieren|se contradicen|disienten)(?: ${ALL_OF_THEM})?(?:(?: en| con)?${ON}| en(?: lo de)?| con|(?=[\\s?.!]*$)) ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:compara(?:r|me|d)?|contrasta) (?:${THE}?(?:${ARTICLE}|${VIEW}|autores|lo que dicen)|a? ?${WHO})(?: (?:${OF} |con |y )?${WHO})*(?:${ON}| en) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^(?:cuáles son|qué|hay) (?:las |los )?(?:diferencias|desacuerdos|discrepancias|opiniones (?:distintas|diferentes|opuestas))(?: (?:hay|entre|de|los|las|${ARTICLE}|autores|${WHO}))*(?:${ON}| en) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^(?:cuáles son|qué|hay|existen?) (?:las |los |algún |alguna )?(?:(?:distintas|diferentes|diversas|opuestas) ${VIEWS}|${VIEWS} (?:distintas|diferentes|opuestas)|desacuerdos?|discrepancias?)(?: (?:hay|entre|de|los|las|${ARTICLE}|${AUTHORS}|${WHO}))*(?:${ON}| en) (?<topic>.+?)`,
      ],
      ['comparison', `^WHO (?:contra|o|vs\\.?|versus|frente a) WHO(?::|${ON}) (?<topic>.+?)`],
      [
        'comparison',
        `^(?:hay|existe) (?:alguna |una )?(?:contradicción|contradicciones|diferencias?|desacuerdos?) entre ${WHO}(?:(?:${ON}| en) (?<topic>.+?))?`,
      ],
      ['comparison', `^contradice WHO a WHO(?:${ON}| en)? ?(?<topic>.*?)`],
      ['overview', `^qué hay en (?:los|las|estos|tus) (?:artículos|textos|notas|columnas)`],
      ['overview', `^de qué (?:va|trata|habla) (?:esto|todo esto)`],
      ['overview', `^(?:dame|haz|hazme) (?:un )?(?:breve )?resumen de todos los ${ARTICLE}`],
      ['overview', `^qué (?:sabes|sabéis|sabe usted)`],
      ['overview', `^(?:de|sobre) qué (?:tratan|hablan|son|van) ${THE}?${ARTICLE}`],
      [
        'overview',
        `^(?:cuáles son los|qué) (?:temas|asuntos)(?: (?:de|los|las|estos|tratan|hay|se|cubren|cubiertos|abordan|tratados|${ARTICLE}))*`,
      ],
      ['overview', `^qué (?:te |le )?(?:puedo|podemos|se puede) preguntar(?:te|le)?`],
      ['overview', `^(?:resume|resumir|resúmeme|${SUMMARY} de) (?:todos )?(?:los|las) ${ARTICLE}`],
      [
        'count',
        `^cuánt[oa]s ${KIND}${ARTICLE}(?:${BY}| (?:hay|tienes|tenéis|tienen|tiene|existen|son|en total|aquí|se|han|ha|la|colección|contiene|WHEN|${PUBLISHED})| (?:ha )?(?:escrito|escribió|publicado|publicó) ${WHO})*`,
      ],
      ['count', `^${WHICH}?(?:el )?número (?:total )?de ${ARTICLE}(?:${BY})?`],
      [
        'newest',
        `^(?:cuál(?:es)? (?:es|son) |muéstrame |enséñame |qué es |dame )?(?:el |la |los |las |lo )(?:últim[oa]s?(?: ${ARTICLE})?|(?:${ARTICLE} )?más (?:recientes?|nuev[oa]s?|actual(?:es)?))(?:${BY}| ${PUBLISHED}| que (?:hay|tienes))*`,
      ],
      [
        'newest',
        `^qué ${ARTICLE} (?:salió|se publicó|apareció|fue publicado|es) (?:(?:el|la) )?(?:últim[oa]|más reciente)`,
      ],
      ['newest', `^(?:qué hay de nuevo|qué hay nuevo|alguna novedad|novedades)`],
      [
        'newest',
        `^cuándo (?:se publicó|fue publicado|salió) (?:el|la) (?:últim[oa] ${ARTICLE}|${ARTICLE} más reciente)(?:${BY})?`,
      ],
      [
        'oldest',
        `^(?:cuál(?:es)? (?:es|son) |muéstrame |enséñame |qué es |dame )?(?:el |la |los |las |lo )(?:primer[oa]?s?(?: ${ARTICLE})?|(?:${ARTICLE} )?más (?:antigu[oa]s?|viej[oa]s?))(?:${BY}| ${PUBLISHED}| que (?:hay|tienes))*`,
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
        `^(?:ha escrito|escribió|ha publicado) WHO (?:algo más|otra cosa|otras cosas|otr[oa]s ${ARTICLE}|más ${ARTICLE})`,
      ],
      ['list', `^de quién(?:es)? son (?:los|estos|todos los) ${ARTICLE}`],
      ['list', `^(?:todo lo|qué hay|algo) (?:de|que (?:ha escrito|escribió)) WHO`],
      ['list', `^qué ${ARTICLE} son de ${WHO}`],
      [
        'list',
        `^(?:quiénes son|cuáles son|qué|cuánt[oa]s|lista|muéstrame|enséñame|dime) (?:(?:los|las|todos|todas|tus) )*${AUTHORS}(?: (?:hay|tienes|tenéis|aquí|de|los|estos|la|${ARTICLE}|colección))*`,
      ],
      [
        'list',
        `^quién(?:es)? (?:escribe|escriben|escribió|escribieron|ha escrito)(?: (?:aquí|para vosotros|(?:los|las|estos|todos los|tus) ${ARTICLE}))+`,
      ],
      ['list', `^qué (?:salió|apareció|hay)(?: (?:en|por) ${WHO}| WHEN)+`],
      [
        'list',
        `^(?:(?:qué|muéstrame|muestra|enséñame|lista|enumera|dame|busca|hay|tienes) )?(?:${KIND}${ARTICLE}|algo|todo)(?: (?:que|hay|están))* ${TAGGED}WHO["”»]?(?: WHEN)?`,
      ],
      [
        'list',
        `^qué (?:se )?(?:ha |han |fue )?(?:sido )?(?:publicó|${PUBLISHED})(?: (?:en|por) ${WHO}| WHEN)+`,
      ],
      [
        'list',
        `^(?:(?:qué|cuáles son|muéstrame|muestra|enséñame|lista|enumera|dame|encuentra|busca|hay|tienes) )?${KIND}(?:${ARTICLE}|algo|más)(?:${BY}| (?:del? )?WHEN| (?:se|han|ha|hay|fueron|publicados?|publicaron|WHEN)| (?:ha )?(?:escrito|escribió|publicado|publicó) ${WHO})+`,
      ],
      [
        'list',
        `^(?:qué|muéstrame|muestra|enséñame|lista|enumera|dame) ${KIND}${ARTICLE}(?: (?:hay|tienes|tienen|existen|disponibles|aquí))*`,
      ],
      ['author', `^(?:háblame|hábleme|cuéntame algo|cuéntame) (?:de|sobre) ${WHO}`],
      ['author', `^(?:conoces|conocéis|conoce usted) a ${WHO}`],
      [
        'author',
        `^quién (?:es|era|fue) (?:es[ea] |este |esta |el autor |la autora |el periodista )?${WHO}`,
      ],
      [
        'summary',
        `^(?:(?:haz|hazme|dame|escribe|quiero|necesito) )?(?:resum(?:e|ir|a|en)(?:me|nos)?|resúmeme|(?:${THE}(?:breve |corto )?)?${SUMMARY} (?:del?|sobre)|tl;?dr(?: del?)?)\\b(?<of>.*?)`,
      ],
      [
        'summary',
        `^(?:${WHICH})?${THE}?${POINT}${MAIN} (?:del?|en) (?<of>(?:el |la |este |esta )?${ARTICLE}.*?)`,
      ],
      [
        'summary',
        `^(?:${WHICH})${THE}?(?:(?:principal|central) )?(?:argumento|idea|tesis|mensaje|conclusión)${MAIN} de (?<of>WHO)`,
      ],
      ['summary', `^(?:hazme|haz|dame) (?:un )?(?:breve )?resumen(?<of>)`],
      ['summary', `^(?:resúmelo|resúmela|resúmemelo)(?<of>)`],
      ['summary', `^(?:de|sobre) qué (?:trata|habla|va) (?<of>(?:el|la|este|esta) ${ARTICLE}.*?)`],
      ['summary', `^qué dice (?<of>(?:el|la|este|esta) ${ARTICLE}(?: (?:de|del|por) ${WHO})?)`],
      ['summary', `^qué (?:dice|piensa|opina) (?<of>${WHO})(?: en (?:resumen|general|breve))?`],
      ['summary', `^(?<of>.*?),? ?\\b(?:tl;?dr|en resumen)`],
    ] as const
  ).map(([request, source]) => [request, pattern(`${source}[\\s?.!…]*$`)] as const),
}));
