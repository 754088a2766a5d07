import { dissentRules } from '../dissent.ts';
import { type Analyser, sentenceRules } from '../analyser.ts';
import { DEFINITION } from '../spanish/definition.ts';
import { VIEWS } from '../spanish/sentence-shape.ts';
import { PERIODS } from '../spanish/period-words.ts';
import { questions } from '../spanish/questions.ts';
import { WORDS } from '../spanish/words.ts';

export const es: Analyser = {
  sentences: sentenceRules({
    titles: `v c sr sra srta sres sras srtas d dña dñª D Dª dr dra dres dras lic lcdo lcda licda ing arq
      prof profa gral gral cnel cap capit tte sgto alm cte mons pbro fr hno hna sto sta st pdte pdta excmo
      excma ilmo ilma rvdo rvda rev abg ab mr mrs ms vs cf cfr p.ej p.e ej aprox ca f n núms dir coord comp
      trad ed eds av avda avd pza plza pl ctra urb depto dpto edif prov gob diput admón atte s.s s.m ss.mm
      aa.rr`,
    numbered: `núm num no nº n.º n.o nro pág págs pag pags p pp art arts vol vols t cap caps fig figs tel teléf
      tlf ap apdo apto km secc sec párr vers f ff fol a s l d`,
    abbreviations: `ee.uu ff.aa jj.oo cc.oo rr.hh dd.hh s.a s.l s.r.l s.a.b a.c d.c cía co inc ltd corp
      bros jr hnos al ud uds vd vds ene feb abr jun jul sept oct nov dic min máx mín sig ss u.s u.s.a r.u`,
    closing: 'a.m p.m',
    openers: `el la los las lo un una unos unas este esta esto estos estas ese esa eso esos esas aquel aquella
      aquello aquellos aquellas él ella ellos ellas yo tú nosotros vosotros usted ustedes uno su sus mi mis tu
      tus nuestro nuestra nuestros nuestras en a al de del con sin por para según sobre bajo ante tras hacia
      hasta desde durante entre contra mediante y e o u ni pero sino aunque si cuando mientras como porque
      pues que quien quienes cual cuales cuyo donde dónde cuándo cómo qué quién cuál por así además también
      tampoco sin embargo no obstante entonces luego después antes ahora hoy ayer mañana ya aún todavía
      siempre nunca jamás aquí allí allá más menos muy tan tanto todo toda todos todas cada otro otra otros
      otras varios varias muchos muchas algunos algunas alguno alguna ningún ninguna dos tres cuatro se le
      les me nos es son fue fueron era eran está están había hay ha han no sí nadie nada alguien algo quizá quizás acaso ambos ambas luego sino pese tal tales asimismo finalmente actualmente
      posteriormente mientras incluso sólo solo respecto debido dado`,
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  }),
  words: WORDS,
  get questions() {
    return questions();
  },
  shape: {
    ...VIEWS,
    definition: DEFINITION,
    dissent: dissentRules(
      String.raw`(?:lo |todo lo )?contrario|opuesto|opon(?:e|en|entes?)|discrepa\p{L}*|desacuerdo\p{L}*|contradi\p{L}+|rechaza\p{L}*|niega[n]?|negaron|objeta[n]?|objeción|objeciones|refuta\p{L}*|duda[n]?|críticos|detractores|adversarios|escépticos?|otros (?:dicen|sostienen|afirman|creen|opinan|piensan)|no (?:todos )?est(?:á|án) de acuerdo|se equivocan?|en cambio|disputa\p{L}*|cuestiona\p{L}*`,
      String.raw`pero|sin embargo|no obstante|aunque|mientras que|sino|en lugar de|a pesar de|yo (?:creo|pienso|sostengo|opino)|(?:creo|sostengo|opino) que|demasiado \p{L}+|no (?:es |son )?suficiente`,
    ),
    leaning:
      /^["'“‘«¿¡(]*(?:(?:él|ella|ellos|ellas|ello|su|sus|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquello|aquellos|aquellas|dicho|dicha|dichos|dichas|ambos|ambas|otro|otra|otros|otras|tal|tales|le|les|lo|la suya|el primero|la primera|el segundo|la segunda|el último|la última)(?!\p{L})(?! (?:año|semana|mes|artículo|texto))(?! (?:que|cual) )|(?:pero|y|e|o|u|sino|pues|así|entonces|luego|además|también|tampoco|sin embargo|no obstante|por lo tanto|por tanto|por eso|por ello|por consiguiente|en consecuencia|asimismo|igualmente|después|antes|finalmente|por último|mientras tanto|entretanto|allí|ahí|aquí|en cambio|por el contrario|al contrario|por ejemplo|es decir|de hecho|en efecto|en este|en esta|en ese|en esa|con este|con esta|por este|por esta|a pesar de ello|al mismo tiempo|por un lado|por otro lado|más tarde|posteriormente|aun así|de este modo|de esta manera)(?!\p{L}))/iu,
    note: /este artículo (?:fue|se publicó|apareció)|opiniones expresadas|nota de la redacción|nota del editor|síg(?:ue|a)(?:nos|lo|la)|haz clic|haga clic/u,
  },
  periods: PERIODS,
  letters: { script: /\p{Script=Latin}/u, own: /[ñ¿¡áíóú]/iu },
  asksWith: /art[ií]culos?|res[uú]m(?:e|en|ir)(?!\p{L})/iu,
};
