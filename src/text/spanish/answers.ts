import { GENERAL_ANSWERS } from '../general-answers.ts';
import { later } from '../later.ts';
import type { AnswerPatterns } from '../question-rules.ts';
import { anyWord, eitherCase } from '../word-pattern.ts';

const MONTH =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const DAY = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';

const FEW = eitherCase(
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta',
);
const COUNT = String.raw`(?:\d[\d.,]{0,20}|${FEW}|${eitherCase('un|una|varios|varias|algunos|algunas|pocos|pocas|muchos|muchas|medio|media|cien|mil')})`;
const UNIT =
  '(?:segundos?|minutos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?|décadas?|siglos?|generaciones)';

const PLACE = String.raw`${anyWord('en|de|desde|hasta|hacia|a|cerca de|al norte de|al sur de|al este de|al oeste de|entre|por|fuera de')}\s(?:(?:la|el|los|las)\s)?(?:(?:ciudad|provincia|región|estado|costa|isla|norte|sur|este|oeste|centro)\s(?:de\s)?(?:la\s|los\s)?)?(?<name>\p{Lu}\p{Ll}[\p{L}-]*)`;

const TITLED = String.raw`${anyWord('rey|reina|papa|emperador|emperatriz|duque|duquesa|conde|condesa|san|santa|santo|presidente|presidenta|general|príncipe|princesa|lord|lady|sir|dr\\.|dra\\.|doctor|doctora|sr\\.|sra\\.|señor|señora|don|doña|capitán|coronel|almirante|gobernador|gobernadora|ministro|ministra|alcalde|alcaldesa|senador|senadora|profesor|profesora|obispo|cardenal|juez|jueza|entrenador|sultán|zar|kan')}\s(?<name>\p{Lu}[\p{L}’'.-]*)`;

const SOMEBODY = anyWord(
  'hombres?|mujeres|mujer|niños?|niñas?|personas?|gente|miembros?|soldados?|estudiantes?|científicos?|colonos?|refugiados?|inmigrantes?|policía|autoridades|gobierno|funcionarios?|víctimas?|residentes?|habitantes|manifestantes?|investigadores|expertos?|críticos?|votantes?|trabajadores|jugadores|padres|grupos?|equipos?|autora?|autores|presidente|ministro|alcalde|portavoz|ciudadanos?|médicos?|profesores|maestros?|esclavos?|indígenas|tropas',
);

const NO_PERSON = `el la los las lo un una unos unas en de del al a con por para sin sobre según desde hasta y o pero si no su sus este
  esta estos estas ese esa esos esas aquel aquella como cuando mientras aunque durante después antes entre tras también
  además muchos muchas algunos algunas todos todas cada otro otra otros otras se es fue era son hay ha él ella ellos ellas
  ministerio departamento oficina consejo tribunal unión organización cuerpo estado estados agencia comité comisión
  partido universidad río ley guerra tratado calle fuerzas fuerza reino república naciones nación parlamento cámara senado
  congreso gobierno ejército marina imperio iglesia escuela colegio instituto compañía banco grupo asociación sociedad
  fundación centro ciudad condado provincia isla islas lago mar océano montaña montañas sierra este oeste norte sur gran
  grande nuevo nueva unido unida unidos unidas europeo europea americano americana británico británica francés francesa
  alemán alemana inglés inglesa español española italiano italiana ruso rusa chino china romano romana griego turco
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
  viernes sábado domingo derecho derechos plan acuerdo revolución crisis mundo mundial nacional internacional real supremo
  general federal público central seguridad policía justicia defensa asuntos siglo museo teatro academia`;

export const answers = later((): AnswerPatterns => ({
  ...GENERAL_ANSWERS,
  time: new RegExp(
    String.raw`${anyWord(DAY)}|(?<![\p{N}.,])(?:1\d{3}|20\d{2})(?!\p{N})|${anyWord(MONTH)}|${anyWord('siglos?')}\s[IVXL]+(?!\p{L})|${anyWord('hace')}\s${COUNT}\s${UNIT}|${COUNT}\s${UNIT}\s(?:después|antes|atrás|más\starde)|${anyWord('próximo|próxima|pasado|pasada|mismo|misma')}\s${UNIT}|${UNIT}\s(?:pasad[oa]|siguientes?|anterior(?:es)?)(?!\p{L})|(?:años|década\sde)\s(?:los\s)?\d{2}`,
    'gu',
  ),
  money: new RegExp(
    String.raw`[$£€¥]\s?\d[\d.,]{0,20}|(?<![\p{N}.,])(?:\d[\d.,]{0,20}|${FEW})\s?(?:(?:mil|mil\smillones|millones|millón|billones|billón)\s(?:de\s)?)?(?:[$£€¥]|dólares|euros?|libras|pesetas|pesos|francos|marcos|yenes|rupias|centavos|céntimos|USD|EUR)`,
    'gu',
  ),
  age: new RegExp(
    String.raw`${COUNT}\saños(?:\sde\sedad)?(?!\p{L})|(?:edad\sde|a\slos)\s${COUNT}|,\s\d{1,3},|\(\d{1,3}\)`,
    'gu',
  ),
  duration: new RegExp(
    String.raw`${COUNT}(?:\s(?:a|o|y)\s${COUNT})?(?:\s\p{L}{4,12})?\s${UNIT}(?!\p{L})|\d{4}\s?(?:[–-]|a|hasta)\s?\d{2,4}|${anyWord('hasta')}\s\p{L}{2,}`,
    'gu',
  ),
  share: new RegExp(
    String.raw`\d\s?%|${anyWord('por ciento|mitad|un tercio|dos tercios|tercera parte|cuarta parte|cuarto|quinto|mayoría|minoría|la mayor parte|porcentaje')}|(?:\d|${FEW})\s(?:de\scada|de)\s(?:\d|${FEW})`,
    'gu',
  ),
  frequency: new RegExp(
    String.raw`${anyWord('una vez|dos veces|tres veces|\\d{1,4} veces|\\p{L}{3,12} veces|diariamente|semanalmente|mensualmente|anualmente|diario|diaria|semanal|mensual|anual|regularmente|frecuentemente|raramente')}|${anyWord('cada|por|al|a la')}\s(?:${COUNT}\s)?${UNIT}(?!\p{L})|todos\slos\s${UNIT}`,
    'gu',
  ),
  number: new RegExp(
    String.raw`[$£€]?\d[\d.,]{0,20}|(?<!\p{L})(?:${FEW}|${eitherCase('docenas?|cientos|cien|miles|mil|millón|millones|mitad|medio|tercio|cuarto|doble|triple')})(?!\p{L})`,
    'gu',
  ),
  monthBefore: new RegExp(String.raw`(?:${eitherCase(MONTH)})(?:\sdel?)?\s*$`, 'u'),
  place: new RegExp(PLACE, 'gu'),
  titled: new RegExp(TITLED, 'gu'),
  somebody: new RegExp(SOMEBODY, 'gu'),
  named:
    /(?<=[\p{Ll}\p{N},;:]["'”’»)]?\s["'“‘«(]?)\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s(?:(?:del?|la|los|las|y|e)\s){0,2}\p{Lu}[\p{L}\p{N}&’'.-]*)*/gu,
  reason: new RegExp(
    anyWord(
      'porque|ya que|debido a|debido al|puesto que|dado que|gracias a|a causa de|a fin de|con el fin de|para que|para \\p{L}+[aei]r(?:se|lo|la|los|las)?|por lo que|por lo tanto|por ello|por eso|por tanto|así que|como resultado|como consecuencia|causa|causas|causó|causado|causada|provocó|provocado|llevó a|condujo a|condujeron a|razón|razones|motivo|motivos|objetivo|propósito|permite|permitió|permitir|a raíz de|tras|por temor|por miedo|pues|en respuesta',
    ),
    'gu',
  ),
  manner: new RegExp(
    anyWord(
      'mediante|a través de|por medio de|gracias a|con la ayuda de|utilizando|usando|\\p{L}{3,20}[aei]ndo(?:se|lo|la)?|de manera|de forma|al \\p{L}{2,20}[aei]r|sin \\p{L}{2,20}[aei]r|para \\p{L}{2,20}[aei]r',
    ),
    'gu',
  ),
  said: new RegExp(
    anyWord(
      'dijo|dice|dijeron|llamó|llamaron|llaman|llamado|llamada|describió|describe|describieron|escribió|escribe|argumentó|argumenta|afirmó|afirma|sostuvo|sostiene|advirtió|declaró|añadió|explicó|denominó|denominado|denominada|conocido como|conocida como|calificó|se refirió',
    ),
    'gu',
  ),
  definition: new RegExp(
    String.raw`${anyWord('es|son|era|eran|fue|fueron')}\s(?:una?|el|la|los|las|uno\sde|aquel)(?!\p{L})|${anyWord('conocid[oa]s? como|llamad[oa]s?|denominad[oa]s?|se llama|se denomina|se refiere a|se define como|significa|es decir|o sea|consiste en|se entiende')}|(?<=\p{L}),\s(?:una?|el|la)\s\p{L}|[—–]`,
    'gu',
  ),
  noPerson: new Set(NO_PERSON.split(/\s+/u)),
}));
