import { stemmer } from '@orama/stemmers/spanish';
import { type WordRules, wordRules } from '../word-rules.ts';

/**
 * Words that say nothing of what a text is about, without their marks: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, question words.
 */
const STOP_WORDS = `
  el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello
  aquellos aquellas tal tales mismo misma mismos mismas otro otra otros otras cada todo toda todos todas algun alguno
  alguna algunos algunas ningun ninguno ninguna ambos ambas demas cualquier cualquiera varios varias
  yo me mi mis mio mia mios mias conmigo tu tus te ti tuyo tuya contigo usted ustedes vosotros vosotras vos os nosotros
  nosotras nos nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras ella ellos ellas ello se si
  consigo su sus suyo suya suyos suyas le les alguien nadie algo nada uno
  que quien quienes cual cuales cuando donde adonde como cuanto cuanta cuantos cuantas cuyo cuya cuyos cuyas porque
  a ante bajo con contra de desde durante en entre hacia hasta mediante para por segun sin sobre tras excepto salvo
  dentro fuera encima debajo delante detras antes despues cerca lejos junto alrededor traves
  y e o u ni pero sino aunque pues si mientras ya sea
  soy eres es somos sois son fui fuiste fue fuimos fueron era eras eramos eran sere sera seran seria serian siendo sido
  sea sean fuera fueran fuese fuesen estoy estas esta estamos estan estuvo estuvieron estaba estaban estar estara
  estaria este esten estado he has ha hemos han hay haya hayan hube hubo hubieron habia habian habra habran habria
  habrian haber habiendo hubiera hubieran puede pueden podia podian podria podrian pudo pudieron poder pueda puedan
  debe deben debia debian debio deberia deberian deber suele suelen solia solian ser va van iba iban
  no tampoco tambien muy mas menos mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta tantos tantas
  demasiado bastante solo solamente aun todavia siempre nunca jamas ahora entonces luego asi aqui ahi alli alla aca
  quiza quizas bien apenas incluso ademas embargo obstante
  favor dime`;

/** Words of a question that frame it: what kind of answer is wanted, and verbs that go with anything. */
const LIGHT_WORDS = `
  tipo tipos clase forma nombre nombres palabra termino titulo persona personas gente hombre mujer cosa cosas lugar sitio
  pais region area zona ciudad territorio ano anos fecha dia mes semana siglo decada epoca tiempo periodo momento hora
  edad porcentaje parte partes numero cantidad cifra total tamano grupo razon causa motivo proposito objetivo manera modo
  metodo camino ejemplo caso papel factor efecto resultado evento
  dar da dan dio dieron ir fueron venir viene vino hacer hace hacen hizo hicieron hecho tomar toma tomo poner puso
  suceder sucedio ocurrir ocurre ocurrio pasar paso comenzar comenzo comienza empezar empezo empieza llamar llama llaman
  llamo llamaba llamado llamada conocer conoce conocen conocido conocida considerar considera considerado saber sabe
  creer cree pensar piensa sentir usar usa usan uso usado utilizar utiliza utilizan utilizado ayudar intentar
  convertir convirtio incluir incluye incluyen encontrar encuentra encontro encontraba ubicar ubicado situado vivir vive
  vivian tener tiene tienen tenia tenian tuvo tuvieron necesitar querer quiere significar significa decir dice dijo
  referir refiere describir describe descrito permitir permite permitio mostrar muestra quedar quedo dejar dejo
  largo grande gran grandes viejo nuevo nueva nuevos moderno cierto cierta principal principales primer actual original
  tipico frecuente menudo diferente diferentes diverso especifico particular general usual normalmente generalmente
  principalmente exacto aproximadamente`;
/** Nobody looks for a word of a thousand letters. */
const STEMMABLE = /^[a-z]{3,40}$/;

/**
 * Snowball's stem of what has no accents, as they are left out when typing; "comió" keeps an "i" then that
 * "comer" hasn't.
 */
function stem(folded: string): string {
  return STEMMABLE.test(folded) ? stemmer(folded).replace(/(?<=.{3})i$/, '') : folded;
}

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  stem,
});
