import { asking, type AskingRules } from '../asking-rules.ts';
import { later } from '../later.ts';
import { PRONOUNS } from './pronouns.ts';

const pattern = asking('et|ou|ainsi que');

const ARTICLE =
  '(?:articles?|textes?|papiers?|billets?|tribunes?|éditorial|éditoriaux|éditos?|chroniques?|essais?|lettres?|rapports?|posts?|entretiens?|reportages?|analyses?)';
const THE = "(?:l'|(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|tous les|toutes les) )";
const WHO = "(?:\\b(?:l'|(?:le|la|les) ))?WHO";
/** What joins a name to what is its owner's. */
const OF = "(?:d'|(?:de|du|des|par|chez|dans|écrit par|écrite par|publié dans|paru dans|signé) )";
const ADVERB =
  '(?: (?:donc|exactement|vraiment|réellement|aussi|encore|précisément|quoi|pas|concrètement|au juste|en fait))*';

/** What is said of somebody's words; it tells nothing of what they are about. */
const SPEECH =
  '(?:dit|disent|disait|dire|écrit|écrivent|écrivait|pense|pensent|pensait|pensé|affirme|affirment|affirmé|estime|estiment|explique|expliquent|expliqué|raconte|racontent|soutient|soutiennent|déclare|déclarent|déclaré|croit|croient|considère|considèrent|rapporte|rapportent|mentionne|mentionnent|mentionné|parle|parlent|parlé|évoque|évoquent|évoqué|note|observe|conclut|concluent|prétend|prétendent|décrit|décrivent|avance|argumente|argumentent)';
const ON =
  "(?: (?:à propos|au sujet|vis-à-vis|à l'égard|en matière|du côté) (?:d'|(?:de|du|des)\\b)| (?:sur|concernant|envers|contre|pour|à propos|quant (?:à|au|aux)|face (?:à|au|aux)|de|du|des|à|au|aux|que)\\b| d'| qu')";
const VIEW =
  '(?:avis|opinions?|points? de vue|positions?|pensées?|idées?|arguments?|analyses?|jugements?|critiques?|commentaires?|conclusions?|prises? de position|attitudes?|vision|thèses?|propos|regard|sentiment|réponses?|explications?|propositions?|recommandations?|mots)';
const WHAT = "(?:qu(?:'| )est[- ]ce qu(?:e |'| )|quoi |que |qu')";
const WHICH =
  "(?:quel(?:le)?s? (?:est|sont|était|étaient) |c'est quoi |donne(?:z)?(?:-moi|-nous)? )";

const MAIN = '(?: (?:principa(?:l|le|les|ux)|centra(?:l|le|les|ux)|essentiel(?:le)?s?))?';
const SUMMARY =
  '(?:résumé|synthèse|essentiel|idées? principales?|points? (?:clés?|principaux|essentiels?)|tl;?dr)';
const POINT = '(?:arguments?|idées?|thèses?|messages?|propos|thèmes?|sujets?|conclusions?|objet)';
const ASKS = "(?:(?:est-ce qu(?:e |'))?)";
const DIFFER =
  "(?:d'accord|en désaccord|du même avis|unanimes?|divergent|diffèrent|s'opposent|se contredisent|s'accordent|se rejoignent|disent-ils la même chose|disent la même chose|contredisent-ils|opposent-ils|accordent-ils)";
const VIEWS = '(?:opinions|avis|positions|points de vue|thèses|visions)';
const AUTHORS = '(?:auteure?s|autrices|journalistes|chroniqueurs)';
const ALL_OF_THEM = `(?:${THE}(?:deux )?(?:${ARTICLE}|auteurs|journaux|journalistes)|ils|elles|${WHO})`;
const PUBLISHED = '(?:publiée?s?|parue?s?|écrite?s?|sortie?s?|ajoutée?s?)';
const KIND = "(?:(?:d'autres|autres?|tous|toutes|les|des|nouveaux|derniers|premiers) )*";
const TAGGED =
  '(?:(?:avec|sous|ont|a|portent|porte) (?:l\'étiquette|le tag|le mot[- ]clé)|étiquetée?s?|taguée?s?) ?[“"«„]? ?';
const BY = `(?: (?:par|de|dans|chez|a|écrits? par|publiés? (?:par|dans)) ${WHO}| d'${WHO}| qu(?:e |')${WHO} a (?:écrits?|publiés?))`;

/** What French asks articles with; accents may be left out. */
export const asksArticles = later((): AskingRules => ({
  frills: [
    /^[\s¿¡\p{P}]*(?:(?:alors|donc|et|mais|bon|salut|bonjour|dis|dites|stp|svp|s['’]il (?:te|vous) pla[iî]t|pullquote)[\s,!:]+)*/iu,
    /^(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez)(?: me| nous)?(?: dire| expliquer| montrer)? (?=\p{L})|(?:dis|dites)-moi |je (?:veux|voudrais|veux bien|aimerais) (?:savoir |conna[iî]tre )|sais-tu |savez-vous )/iu,
    /[\s,]+(?:s['’]il (?:te|vous) pla[iî]t|stp|svp|merci)[\s.!?]*$/iu,
  ],
  howMany:
    /^(?:(?:et|mais)\s+)?combien(?:\s+(?:y\s+en\s+a(?:-t-il)?|en\s+(?:as-tu|avez-vous)|sont-ils|en\s+tout|au\s+total|il\s+y\s+en\s+a|tu\s+en\s+as))*[\s?.!]*$/iu,
  articles: new RegExp(
    `(?<!\\p{L})(?:(?:l['’]|(?:le|la|les|un|une|des|de|du|cet?|cette|ces|tous|toutes|derni[eè]re?s?|premi[eè]re?s?|autres?|plus|r[ée]cents?|anciens?|nouvel|nouveaux?)\\s+)*${ARTICLE.replaceAll('é', '[ée]')})(?:\\s+(?:le|la|les)\\s+plus\\s+(?:r[ée]cente?s?|anciene?s?|ancienn?es?))?(?!\\p{L})|^(?:l[ae]|les|[çc]a|cela|ceci|tout|celui-ci)$`,
    'giu',
  ),
  ends: [
    ['newest', /derni[eè]re?s?|plus r[ée]cente?s?|nouveaux?|nouvel/iu],
    ['oldest', /premi[eè]re?s?|plus ancien(?:ne)?s?|plus vieux/iu],
  ],
  about:
    /^\s*(?:(?:sur|concernant|[àa] propos d(?:e|u|es)|au sujet d(?:e|u|es)|de|du|des|qui parle de|intitul[ée]e?|titr[ée]e?|d['’]|dans)\s*)+/iu,
  determiner:
    /(?<!\p{L})(?:l['’]|(?:le|la|les|un|une|des|du|aux?|cet?|cette|ces|mon|ma|mes|son|sa|ses|leurs?|quel(?:le)?s?)\s)$/iu,
  except:
    /(?<!\p{L})(?:sauf|hormis|except[ée]|[àa] part|[àa] l['’]exception d[eu]|en dehors d[eu]|hors|ni|autres? que)\s(?:l['’]|(?:le|la|les)\s)?$|(?<!\p{L})(?:[àa] l['’]exception|en dehors)\sd['’]$/iu,
  pronouns: PRONOUNS,
  between:
    /\s?\?+\s+(?:(?:et|aussi|mais|puis)\s+)?(?=\S)|,?\s+(?:et|et aussi|mais)\s+(?=(?:(?:[àa]|de|en|pour)\s+)?(?:qui|que|qu['’]|quoi|quel(?:le)?s?|quand|o[ùu]|comment|combien|pourquoi)(?!\p{L}))/giu,
  opening:
    /^[\s\p{P}]*(?:(?:et|aussi|mais|puis)\s+)?(?:(?:[àa]|de|en|par|pour|dans|depuis|sur)\s+)?(?:qui|que|qu['’]|quoi|quel(?:le)?s?|quand|o[ùu]|comment|combien|pourquoi|est-ce|est-il|est-elle|sont-ils|sont-elles|y\sa-t-il|a-t-(?:il|elle|on)|c['’]est\squ(?:i|oi|and))(?!\p{L})/iu,
  tagged:
    /(?<!\p{L})(?:(?:avec|sous|ont|a|portent|porte)\s(?:l['’][ée]tiquette|le\stag|le\smot[- ]cl[ée])|[ée]tiquet[ée]e?s?|tagu[ée]e?s?)\s["“«„]?\s?/iu,
  hint: /articles?|(?<!\p{L})(?:tout|quelque\schose|textes?|papiers?|billets?|tribunes?|chroniques?|essais?|lettres?|rapports?|posts?|entretiens?|reportages?|analyses?|quoi|demander|sais-tu|savez-vous|tu\ssais|vous\ssavez|qui\s(?:a\s)?[ée]cri\p{L}+|derni[eè]re?s?|premi[eè]re?s?|r[ée]cente?s?|ancien(?:ne)?s?|nouveau|tl;?dr)(?!\p{L})|[ée]dito|r[ée]sum|synth[eè]se|essentiel|en\sbref|id[ée]es?\sprincipale|points?\s(?:cl[ée]|principaux)|argument|th[eè]se|accord|contradict|diff[ée]ren|ça\sparle|de\squi|aper[çc]u|avis|unanime|diverg|diff[èée]r|oppos|contredi|rejoi|compare|m[êe]me\schose|opinion|th[eè]mes|sujets|publi[ée]|paru|sorti[es]?(?!\p{L})|[ée]crit|auteur|autrice|journaliste|chroniqueu|[ée]tiquet|tagu|(?<!\p{L})tag(?!\p{L})|[“"„«]/iu,
  editorial: /[ée]ditorial|[ée]dito(?!\p{L})/iu,
  inside: [
    `\\b(?:dans|selon|d'après) (?:${THE}?${ARTICLE} )?(?:intitulée? )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“],?`,
    `\\b${WHAT}${SPEECH} (?:${THE}?${ARTICLE} )?(?:intitulée? )?[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“](?:${ON})?`,
    `\\b(?:dans|selon|d'après) (?<of>(?:l'|le |la |cet? |cette )${ARTICLE} (?:sur|à propos d(?:e|u|es)|concernant) [^,?:]{2,100})[,:]`,
    `\\b(?:dans|selon|d'après) (?<of>(?:l'|le |la |cet? |cette )${ARTICLE} (?:sur|à propos d(?:e|u|es)|concernant) [^,?:]{2,100}?)(?=[\\s?.!]*$)`,
    `\\b${WHAT}${SPEECH} (?<of>(?:l'|le |la |cet? |cette )${ARTICLE} (?:sur|à propos d(?:e|u|es)|concernant) [^,?:]{2,60}?)(?: (?:de|du|des|sur|à propos d(?:e|u|es)|concernant)\\b| d')`,
    `(?:dans|selon|d'après|${WHAT}${SPEECH}) (?<of>l'édito(?:rial)?)\\b,?(?:${ON})?`,
  ].map(pattern),
  onTopic: pattern(
    `^(?:(?:quel(?:le)?s?|montre(?:-moi|z-moi)?|liste[rz]?|donne(?:-moi)?|trouve(?:-moi)?|y a-t-il|il y a|as-tu|avez-vous) )?${KIND}(?:${ARTICLE}|quelque chose)(?: (?:y a-t-il|il y a|as-tu|avez-vous|qui|sont))*(?: (?:parlent|parle|traitent|traite|portent)(?: sur| d'| de la | de l'| de | du | des )|(?:sur|concernant|à propos d(?:e|u|es)| au sujet d(?:e|u|es))|(?: (?:sur|concernant|à propos d(?:e|u|es))))+ ?(?<topic>.+?)[\\s?.!…]*$`,
  ),
  attributions: [
    `\\b${WHAT}(?:dit|écrit|pense|affirme|explique)-WHO${ON}?`,
    `\\bqu'est-ce qui (?:a été|est|s'est) (?:écrit|dit|publié)${ON} (?<rest>[^?]+?) WHEN(?=[\\s?.!]*$)`,
    `\\bqu'est-ce qui (?:a été|est|s'est) (?:écrit|dit|publié) WHEN${ON}`,
    `\\bqu'a-t-on (?:écrit|dit|publié)(?: WHEN)?${ON} (?<rest>[^?]+?) WHEN(?=[\\s?.!]*$)`,
    `\\bqu'a-t-on (?:écrit|dit|publié) WHEN${ON}`,
    `(?:\\b(?:dans|selon|${WHAT}${SPEECH}) )?\\b${THE}?${ARTICLE} (?:de )?WHEN,?(?: ${SPEECH}(?:-(?:t-)?(?:ils?|elles?))?)?${ON}?`,
    `\\b${WHAT}?(?:en |nous |y )?(?:a |ont |avait )?(?:il |elle |ils |elles )?${SPEECH}(?:-(?:t-)?(?:il|elle|ils|elles|on))?${ADVERB} ${WHO}(?: WHEN)?${ADVERB}${ON}?`,
    `(?:\\b${WHAT})?${WHO},?(?: WHEN)?(?: (?:en|y|nous|lui|a|ont|avait|il|elle|ils|elles))*(?: (?:a|ont|avait)-(?:t-)?(?:il|elle|ils|elles))? ${SPEECH}(?:-(?:t-)?(?:il|elle|ils|elles))?${ADVERB}${ON}?`,
    `\\b(?:selon|d'après|suivant|à en croire|si l'on en croit|comme (?:le |l')?(?:dit|écrit|affirme|explique)|(?:aux yeux|à l'avis|de l'avis|au dire|aux dires|de l'aveu|à entendre|sous la plume|dans l'esprit) d(?:e|u|es)?) ?(?:${THE}?${ARTICLE} ${OF})?'?${WHO}(?: WHEN)?,?`,
    `\\b${WHICH}?(?:${THE})?${VIEW}${MAIN} ${OF}${WHO}(?: WHEN)?${ON}?`,
    `\\b(?:dans |sur |de |${WHAT}${SPEECH} )?(?:${THE})?${ARTICLE}(?: WHEN)? ${OF}${WHO}(?: WHEN)?,?(?: ${SPEECH}(?:-(?:t-)?(?:il|elle))?${ADVERB})?${ON}?`,
    `,? ?\\b(?:par|chez|selon|d'après|vu par) ${WHO}(?: WHEN)?(?=[\\s?.!]*$)`,
    `,? ?\\bdans (?:l'|(?:le|la|les) )?OUTLET(?: WHEN)?(?=[\\s?.!]*$)`,
    `^(?:chez|pour|par) AUTHOR(?: WHEN)?[,:]`,
    `^dans (?:l'|(?:le|la|les) )?OUTLET(?: WHEN)?[,:]`,
    `^${WHO}(?: WHEN)?(?:${ON}|:| :| -|,)`,
  ].map(pattern),
  requests: (
    [
      [
        'comparison',
        `^compare[rz]?(?:-les| les (?:deux|(?:deux )?(?:${ARTICLE}|${AUTHORS}))| ${WHO}(?: (?:à|avec|et) ${WHO})?)`,
      ],
      [
        'comparison',
        `^(?:en quoi|sur quoi|où) (?:(?:diffèrent|divergent)-(?:ils|elles)|s'opposent-(?:ils|elles)|se contredisent-(?:ils|elles))`,
      ],
      [
        'comparison',
        `^(?:quelles? (?:est|sont)|y a-t-il|c'est quoi) (?:la |les |une |des )?différences? entre (?:eux|elles|les (?:deux )?(?:${ARTICLE}|${AUTHORS})|${WHO})`,
      ],
      [
        'comparison',
        `^(?:sur quoi |en quoi |où )?${ASKS}${ALL_OF_THEM}(?: (?:sont|sont-ils|sont-elles|se|s|ils|elles|tous|toutes|vraiment|ne))* ?'?(?:sont-ils |sont-elles )?${DIFFER}(?:${ON})? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:compare[rz]?|oppose[rz]?|mets en regard) (?:${THE}?(?:${ARTICLE}|${VIEW}|auteurs|ce que disent)|${WHO})(?:(?: ${OF}|, | )${WHO})*(?:${ON}) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^(?:quelles? (?:sont|est)|y a-t-il) (?:les|la|des|une?) (?:différences?|divergences?|désaccords?|opinions divergentes)(?: (?:entre|de|des|les|${ARTICLE}|auteurs|${WHO}))*(?:${ON}) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^(?:sont|ne sont)-(?:ils|elles) (?:pas )?(?:tous |toutes |vraiment )?${DIFFER}(?:${ON})? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:est-ce qu'|en quoi |sur quoi )?(?:ils|elles|se) (?:sont |ne sont pas |s'|se )?(?:opposent|contredisent|accordent|${DIFFER})(?:-(?:ils|elles))?(?:${ON})? ?(?<topic>.*?)`,
      ],
      [
        'comparison',
        `^(?:quels? (?:sont|est)|quelles? (?:sont|est)|y a-t-il|il y a) (?:les |la |le |des |une? )?(?:(?:différente?s|divergentes?|opposée?s) ${VIEWS}|désaccords?)(?: (?:entre|de|des|les|${ARTICLE}|${AUTHORS}|${WHO}))*(?:${ON}) (?<topic>.+?)`,
      ],
      [
        'comparison',
        `^y a-t-il (?:une? |des |un )?(?:contradictions?|différences?|désaccords?|divergences?) entre ${WHO}(?:${ON})? ?(?<topic>.*?)`,
      ],
      ['comparison', `^WHO (?:contre|ou|vs\\.?|versus|face à) WHO(?: ?:|${ON}) (?<topic>.+?)`],
      [
        'comparison',
        `^(?:est-ce que )?WHO contredit(?:-(?:il|elle))? WHO(?:${ON})? ?(?<topic>.*?)`,
      ],
      ['overview', `^de quoi (?:parlent|traitent|s'agit-il dans) ${THE}${ARTICLE}`],
      [
        'overview',
        `^(?:quels (?:sont les )?(?:sujets|thèmes)|sur quoi portent|qu'y a-t-il dans)(?: (?:des|les|ces|tes|de|sont|abordés|couverts|traités|abordent|traitent|il|y|a-t-il|${ARTICLE}))*`,
      ],
      [
        'overview',
        `^(?:que |qu'est-ce que )?(?:puis-je|je peux|peut-on|on peut) (?:te |vous )?demander`,
      ],
      ['overview', `^(?:que |qu'est-ce que )?(?:peut-on|puis-je|on peut) (?:te |vous )?demander`],
      ['overview', `^de quoi (?:ça parle|est-ce que ça parle|parle-t-on|on parle)(?: ici)?`],
      [
        'overview',
        `^(?:(?:donne|fais)(?:-moi)? )?(?:un )?(?:aperçu|résumé) de (?:tous les|toutes les) ${ARTICLE}`,
      ],
      ['overview', `^(?:que |qu'est-ce que )(?:sais-tu|savez-vous|tu sais|vous savez)`],
      ['overview', `^(?:résume[rz]?|${SUMMARY} de) (?:tous )?les ${ARTICLE}`],
      [
        'count',
        `^(?:il y a |y a )?combien (?:(?:y a-t-il|il y a|as-tu|avez-vous) )?d'${ARTICLE}(?:${BY}| WHO a-t-(?:il|elle) (?:écrits?|publiés?)| (?:as-tu|avez-vous|y a-t-il|il y a|ici|en tout|au total|contient|la|collection|sont|ont|été|${PUBLISHED}|WHEN)| (?:WHO a|a) (?:écrits?|publiés?)(?: WHO)?)*`,
      ],
      ['count', `^${WHICH}?(?:le )?nombre (?:total )?d'${ARTICLE}(?:${BY})?`],
      [
        'newest',
        `^(?:quel(?:le)?s? (?:est|sont) |montre(?:-moi)? |c'est quoi )?${THE}(?:tout )?(?:derni[eè]re?s?|(?:${ARTICLE} )?(?:le |la |les )?plus récente?s?)(?: ${ARTICLE})?(?:${BY}| ${PUBLISHED})*`,
      ],
      [
        'newest',
        `^quel(?:le)? ${ARTICLE} (?:est|a été|est-il) (?:(?:paru|publié|sorti)e? )?(?:en dernier|le dernier|la dernière|le plus récent)`,
      ],
      ['newest', `^(?:quoi de neuf|qu'est-ce qui est nouveau|du nouveau)`],
      [
        'newest',
        `^quand (?:a été |est )(?:publié|paru|sorti) (?:le |l')derni(?:er|ère) ${ARTICLE}(?:${BY})?`,
      ],
      [
        'oldest',
        `^(?:quel(?:le)?s? (?:est|sont) |montre(?:-moi)? |c'est quoi )?${THE}(?:tout )?(?:premi[eè]re?s?|(?:${ARTICLE} )?(?:le |la |les )?plus (?:ancien(?:ne)?s?|vie(?:ux|il|ille)))(?: ${ARTICLE})?(?:${BY}| ${PUBLISHED})*`,
      ],
      [
        'oldest',
        `^quand (?:a été |est )(?:publié|paru|sorti) (?:le |la )premi(?:er|ère) ${ARTICLE}(?:${BY})?`,
      ],
      [
        'list',
        `^(?:qu'est-ce qu(?:e |')|qu'|que |quoi )(?:${WHO} )?(?:a|ont)(?: ${WHO})? (?:encore |aussi )?(?:écrit|publié)(?: d'autre)?(?: ${WHO})?(?: (?:d'autre|encore|aussi|WHEN))*`,
      ],
      [
        'list',
        `^qu'(?:a|ont)(?:-t-| )WHO (?:encore |aussi )?(?:écrit|publié)(?: (?:d'autre|encore|aussi|WHEN))*`,
      ],
      [
        'list',
        `^(?:est-ce que |est-ce qu')?(?:a-t-WHO|WHO a(?:-t-(?:il|elle))?) (?:encore |aussi )?(?:écrit|publié) (?:autre chose|d'autres ${ARTICLE}|quelque chose d'autre)`,
      ],
      [
        'list',
        `^(?:(?:montre|donne)(?:-moi)? )?tout ce qu(?:e |')(?:a (?:écrit|publié) WHO|WHO a (?:écrit|publié))`,
      ],
      ['list', `^de qui sont (?:les|ces|tous les) ${ARTICLE}`],
      ['list', `^(?:qu'est-ce qu'il y a|qu'y a-t-il|quoi) (?:de |d')WHO`],
      [
        'list',
        `^(?:qui sont|quels sont|quelles sont|combien (?:y a-t-il )?d'|liste[rz]?|montre(?:-moi)?) ?(?:(?:les|tous|tes|vos) )*${AUTHORS}(?: (?:ici|des|de|la|ces|${ARTICLE}|collection))*`,
      ],
      [
        'list',
        `^qui (?:écrit|a écrit|écrivent)(?: (?:ici|pour vous|(?:les|ces|tous les|tes) ${ARTICLE}))+`,
      ],
      [
        'list',
        `^(?:qu'est-ce qui est|qu'est-il|quoi) (?:paru|sorti|nouveau)(?: (?:dans|chez) ${WHO}| WHEN)+`,
      ],
      [
        'list',
        `^(?:(?:quel(?:le)?s? |montre(?:-moi|z-moi)? |liste[rz]? |donne(?:-moi)? |y a-t-il |as-tu |avez-vous ))?(?:${KIND}${ARTICLE}|quelque chose|tout)(?: (?:sont|qui|qui sont))* ${TAGGED}WHO ?[”"»]?(?: WHEN)?`,
      ],
      [
        'list',
        `^(?:qu'est-ce qui |quoi |qu')a(?:-t-on)? (?:été )?${PUBLISHED}(?: (?:dans|par|chez) ${WHO}| WHEN)+`,
      ],
      [
        'list',
        `^(?:(?:quel(?:le)?s? (?:sont )?|montre(?:-moi|z-moi)? |liste[rz]? |donne(?:-moi)? |trouve(?:-moi)? |y a-t-il |il y a |as-tu |avez-vous ))?${KIND}(?:${ARTICLE}|quelque chose)(?:${BY}| (?:de )?WHEN| (?:ont|été|sont|publiés|parus|WHEN)| a (?:écrits?|publiés?) ${WHO})+`,
      ],
      [
        'list',
        `^(?:quels |montre(?:-moi|z-moi)? |liste[rz]? |donne(?:-moi)? )${KIND}${ARTICLE}(?: (?:as-tu|avez-vous|y a-t-il|il y a|disponibles|ici))*`,
      ],
      ['author', `^parlez?-(?:moi|nous) (?:de |d')WHO`],
      [
        'author',
        `^(?:qui est|c'est qui,?|qui était|qui c'est,?|connais-tu|connaissez-vous|tu connais) (?:l'auteur |l'autrice |le journaliste )?${WHO}`,
      ],
      [
        'summary',
        `^(?:(?:fais|fait|donne|faites|donnez)(?:-moi)? )?(?:résume(?:r|z)?(?:[- ](?:moi|nous))?|(?:${THE}|un (?:bref |court )?|bref )?${SUMMARY}(?: (?:de|du|des|pour|sur)| d')|tl;?dr(?: de| du| d')?)(?<of>.*?)`,
      ],
      [
        'summary',
        `^(?:${WHICH}|quoi )?${THE}${POINT}${MAIN} (?:de |du |d'|dans )(?<of>(?:l'|le |la |cet? |cette )?${ARTICLE}.*?)`,
      ],
      [
        'summary',
        `^${WHICH}(?:${THE})(?:(?:principa(?:l|le)|centrale?|essentiel(?:le)?) )?(?:argument|idée|thèse|message|conclusion)${MAIN} (?:de |d'|du )(?<of>WHO)`,
      ],
      [
        'summary',
        `^(?:de quoi (?:parle|traite|s'agit-il dans)|(?:il s'agit|ça parle|il est question) de quoi(?: dans)?) (?<of>(?:l'|le |la |cet? |cette )?${ARTICLE}.*?)`,
      ],
      [
        'summary',
        `^(?:que|qu'est-ce que) dit (?<of>(?:l'|le |la |cet? |cette )${ARTICLE}(?: (?:de|d'|du|par) ?WHO)?)`,
      ],
      [
        'summary',
        `^(?:que dit|qu'est-ce que dit|que pense) (?<of>${WHO})(?: en (?:bref|gros|résumé))?`,
      ],
      [
        'summary',
        `^(?:fais|donne|faites|donnez)(?:-(?:moi|nous))? (?:un )?(?:bref |court )?résumé(?<of>)`,
      ],
      ['summary', `^(?<of>.*?),? ?\\b(?:tl;?dr|en (?:bref|résumé))`],
    ] as const
  ).map(([request, source]) => [request, pattern(`${source}[\\s?.!…]*$`)] as const),
}));
