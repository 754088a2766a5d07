import type { AnswerType } from '../answer-type.ts';
import { later } from '../later.ts';
import type { QuestionRules } from '../question-rules.ts';
import { asks, frame } from '../word-pattern.ts';
import { answers } from './answers.ts';
import { smallTalk } from './small-talk.ts';
import { asksArticles } from './asking.ts';

const ARTICLES = '(?:art[ií]culos?|textos?|notas?|escritos?)';
const AUTHORS = '(?:art[ií]culos?|textos?|autor(?:a|es|as)?|escritor(?:a|es|as)?)';

const WHICH_ARTICLES = `(?:(?:qu[eé]|cu[aá]les|alg[uú]n|algunos)\\s${ARTICLES}|(?:hay|tienes|tienen|existen?|mu[eé]stra(?:me|nos)?|encuentra|busca)\\s(?:(?:me|los|las|alg[uú]n|un|otros|m[aá]s)\\s){0,2}${ARTICLES})(?:\\s(?:que|hay|tienes|se|est[aá]n?|son)){0,3}\\s(?:sobre|acerca\\sde|hablan?(?:\\s(?:de|sobre))?|tratan?(?:\\s(?:de|sobre))?|mencionan?|relacionados\\scon)`;

/** What asks for each kind of answer, the plainest first; accents may be left out. */
function asksFor(): readonly (readonly [AnswerType, RegExp])[] {
  return [
    [
      'time',
      asks(
        'cu[aá]ndo|(?:qu[eé]|cu[aá]l)\\s(?:(?:fue|es|era)\\s(?:el|la)\\s)?(?:a[nñ]os?|fechas?|mes(?:es)?|d[ií]as?|siglos?|d[eé]cadas?|[eé]poca|momento|per[ií]odo|hora)|hace\\scu[aá]nto',
      ),
    ],
    [
      'money',
      asks(
        'cu[aá]nto(?:\\sdinero)?[^?]*\\s(?:cost\\p{L}+|cuestan?|val\\p{L}+|pag\\p{L}+|gast\\p{L}+|gan\\p{L}+|cobr\\p{L}+|invirti\\p{L}+|recaud\\p{L}+|d[oó]lares|euros|dinero)|cu[aá]nto\\sdinero|(?:qu[eé]|cu[aá]l)\\s(?:(?:es|fue|era)\\s(?:el|la)\\s)?(?:precio|coste|costo|salario|presupuesto|tarifa|multa|valor)',
      ),
    ],
    [
      'age',
      asks('qu[eé]\\sedad|cu[aá]ntos\\sa[nñ]os\\sten[ií]an?|cu[aá]l\\s(?:es|era)\\sla\\sedad'),
    ],
    [
      'duration',
      asks(
        'cu[aá]nto\\s(?:tiempo|dur\\p{L}+|tard\\p{L}+)|cu[aá]nt[oa]s\\s(?:a[nñ]os|meses|semanas|d[ií]as|horas|minutos|segundos|d[eé]cadas|siglos)',
      ),
    ],
    [
      'share',
      asks(
        '(?:qu[eé]|cu[aá]l)\\s(?:(?:es|fue|era)\\s(?:el|la)\\s)?(?:porcentaje|proporci[oó]n|fracci[oó]n|parte|tasa|probabilidad)|qu[eé]\\stanto\\spor\\sciento',
      ),
    ],
    [
      'frequency',
      asks('con\\s(?:qu[eé]|cu[aá]nta)\\sfrecuencia|cu[aá]ntas\\sveces|cada\\scu[aá]nto'),
    ],
    [
      'number',
      asks(
        'cu[aá]nt[oa]s?|qu[eé]\\s(?:tan|cantidad|n[uú]mero|altura|tama[nñ]o|distancia|longitud|velocidad|temperatura)|cu[aá]l\\s(?:es|fue|era)\\s(?:el|la)\\s(?:n[uú]mero|cantidad|poblaci[oó]n|tama[nñ]o|total|distancia|altura|longitud|superficie|velocidad)',
      ),
    ],
    [
      'person',
      asks(
        'qui[eé]n(?:es)?|(?:qu[eé]|cu[aá]l)\\s(?:persona|l[ií]der|rey|reina|emperador|presidente|presidenta|autor|autora|hombre|mujer|pol[ií]tic[oa]|jugador|jugadora|actor|actriz|artista|cient[ií]fic[oa]|cantante|fil[oó]sofo|escritor|escritora|m[eé]dico|director|papa)',
      ),
    ],
    [
      'place',
      asks(
        'd[oó]nde|ad[oó]nde|(?:qu[eé]|cu[aá]l(?:es)?)\\s(?:pa[ií]s(?:es)?|ciudad(?:es)?|lugar(?:es)?|regi[oó]n|regiones|estados?|pueblos?|provincias?|[aá]reas?|continentes?|islas?|naci[oó]n|naciones|zonas?|territorios?|r[ií]os?|calles?)',
      ),
    ],
    [
      'name',
      asks(
        '(?:qu[eé]|cu[aá]l(?:es)?)\\s(?!(?:es|son|era|eran|fue|fueron|se|ha|han|hay|hizo|hace|hacen|hacer|dijo|dice|causa|pasa|significa|ocurri[oó]|sucedi[oó]|tiene|ten[ií]a|tipo)\\s)\\p{L}+|c[oó]mo\\sse\\s(?:llama|llaman|llamaba|llam[oó]|denomina|denominan|conoce)|de\\squ[eé]',
      ),
    ],
    [
      'reason',
      asks(
        'por\\s?qu[eé]|para\\s?qu[eé]|a\\squ[eé]\\sse\\sdebe|(?:qu[eé]|cu[aá]l(?:es)?)\\s(?:(?:es|fue|era|fueron|son)\\s(?:el|la|los|las)\\s)?(?:raz[oó]n|razones|motivos?|causas?|prop[oó]sito|objetivo|finalidad)|qu[eé]\\s(?:caus[oó]|provoc[oó]|llev[oó]|motiv[oó]|hizo\\sque)',
      ),
    ],
    [
      'manner',
      asks(
        'c[oó]mo(?!\\sse\\s(?:llam|denomin|conoc))|de\\squ[eé]\\s(?:manera|forma|modo)|mediante\\squ[eé]',
      ),
    ],
    [
      'wording',
      asks(
        'apodos?|sobrenombre|lema|eslogan|frase|cita|palabras?|t[eé]rminos?|llam\\p{L}+|nombres?|t[ií]tulos?|qu[eé]\\s(?:dijo|dice|dijeron|escribi[oó]|afirm[oó]|piensa|pensaba|opina|sosten[ií]a)|c[oó]mo\\s(?:describi[oó]|describe|defini[oó]|calific[oó]|llam[oó])',
      ),
    ],
    [
      'definition',
      /^[^\p{L}]*(?:(?:qu[eé]|cu[aá]l|qui[eé]n)\s(?:es|son|era|eran|fue|fueron|significa))(?!\p{L})/iu,
    ],
  ];
}

export const questions = later((): QuestionRules => ({
  frames: [
    frame(WHICH_ARTICLES),
    frame(
      `(?:qu[eé]|c[oó]mo)\\s(?:dicen?|explican?|cuentan?|argumentan?|afirman?|opinan?|piensan?|escriben?|sostienen?|menciona[n]?)\\s(?:(?:el|la|los|las|este|estos|ese)\\s)?${AUTHORS}(?:\\s(?:sobre|acerca\\sdel?|del?|que))?`,
    ),
    frame(`seg[uú]n\\s(?:(?:el|la|los|las|este|estos|ese)\\s)?${AUTHORS}`),
    frame(
      '(?:(?:me\\s)?puedes?\\s(?:decir(?:me)?|explicar(?:me)?|contar(?:me)?)|(?:podr[ií]as?)\\s(?:decir(?:me)?|explicar(?:me)?)|dime|expl[ií]came|cu[eé]ntame|(?:quiero|quisiera|me\\sgustar[ií]a)\\ssaber|sabes)(?:\\s(?:algo|m[aá]s))?(?:\\s(?:sobre|acerca\\sde))?',
    ),
  ],
  whichArticles: asks(WHICH_ARTICLES),
  opening:
    /^[\s\p{P}]*(?:(?:a|de|en|con|por|para|desde|hasta|sobre)\s)?(?:qui[eé]n(?:es)?|qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|ad[oó]nde)(?!\p{L})/iu,
  smallTalk: smallTalk(),
  asksFor: asksFor(),
  answers: answers(),
  get asking() {
    return asksArticles();
  },
}));
