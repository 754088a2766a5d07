import { GENERAL_ANSWERS } from '../general-answers.ts';
import { later } from '../later.ts';
import type { AnswerPatterns } from '../question-rules.ts';
import { anyWord, eitherCase } from '../word-pattern.ts';

const MONTH =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

const FEW = eitherCase(
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante',
);
const COUNT = String.raw`(?:\d[\d.,]{0,20}|${FEW}|${eitherCase('un|une|plusieurs|quelques|demi|cent|mille')})`;
const UNIT =
  '(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?|décennies?|siècles?|générations)';

const PLACE = String.raw`(?:${anyWord('à|au|aux|en|dans|de|du|des|vers|depuis|près de|autour de|entre|chez|hors de')}\s|(?<!\p{L})[dD]['’])(?:(?:la|le|les)\s|l['’])?(?:(?:ville|province|région|état|côte|île|nord|sud|est|ouest|centre)\s(?:de\s|du\s|des\s)?(?:la\s)?)?(?<name>\p{Lu}\p{Ll}[\p{L}-]*)`;

const TITLED = String.raw`${anyWord('roi|reine|pape|empereur|impératrice|duc|duchesse|comte|comtesse|saint|sainte|président|présidente|général|prince|princesse|lord|lady|sir|dr|docteur|m\\.|mme|mlle|monsieur|madame|maréchal|capitaine|colonel|amiral|gouverneur|ministre|maire|sénateur|sénatrice|professeur|évêque|cardinal|abbé|juge|sultan|tsar|khan|baron|marquis|chancelier')}\s(?<name>\p{Lu}[\p{L}’'.-]*)`;

const SOMEBODY = anyWord(
  'hommes?|femmes?|enfants?|garçons?|filles?|personnes?|gens|membres?|soldats?|étudiants?|scientifiques?|chercheurs?|chercheuses?|colons?|réfugiés?|immigrés?|police|autorités|gouvernement|fonctionnaires?|victimes?|habitants|manifestants|experts?|critiques?|électeurs|ouvriers|travailleurs|joueurs?|parents|couples?|groupes?|équipes?|auteurs?|autrice|président|présidente|ministre|maire|citoyens?|médecins?|professeurs?|esclaves|troupes|artistes?|architectes?|musiciens?|moines?|paysans?|marchands?|élèves',
);

const NO_PERSON = `le la les l un une des du de d au aux en dans à avec par pour sans sur sous selon depuis jusqu et ou mais si ne son sa
  ses ce cet cette ces comme quand lorsque puisque durant pendant après avant entre vers aussi plusieurs certains certaines
  tous toutes chaque autre autres il elle ils elles on c est était sont a ont ainsi alors enfin puis malgré outre dès
  ministère département bureau conseil tribunal cour union organisation corps état états agence comité commission parti
  université rivière fleuve loi guerre traité rue avenue place forces force royaume république nations nation parlement
  chambre sénat congrès assemblée gouvernement armée marine empire église école collège lycée institut compagnie banque
  groupe association société fondation centre ville comté province région île îles lac mer océan mont monts montagne
  montagnes est ouest nord sud grand grande grands nouveau nouvelle unis unies européen européenne américain américaine
  britannique français française allemand allemande anglais anglaise espagnol espagnole italien italienne russe chinois
  chinoise romain romaine grec grecque turc janvier février mars avril mai juin juillet août septembre octobre novembre
  décembre lundi mardi mercredi jeudi vendredi samedi dimanche droit droits plan accord révolution crise monde mondiale
  national nationale international internationale royal royale suprême général générale fédéral public centrale sécurité
  police justice défense affaires siècle musée théâtre académie moyen âge première seconde deuxième`;

export const answers = later((): AnswerPatterns => ({
  ...GENERAL_ANSWERS,
  time: new RegExp(
    String.raw`${anyWord(DAY)}|(?<![\p{N}.,])(?:1\d{3}|20\d{2})(?!\p{N})|${anyWord(MONTH)}|(?<!\p{L})[IVXL]{1,6}(?:e|ème|er)\ssiècle|${anyWord('il y a')}\s${COUNT}\s${UNIT}|${COUNT}\s${UNIT}\s(?:après|avant|plus\s(?:tard|tôt)|auparavant)|${UNIT}\s(?:derni(?:er|ère)|prochaine?|suivante?s?|précédente?s?)(?!\p{L})|années\s(?:19)?\d{2}`,
    'gu',
  ),
  money: new RegExp(
    String.raw`[$£€¥]\s?\d[\d.,]{0,20}|(?<![\p{N}.,])(?:\d[\d.,]{0,20}|${FEW})\s?(?:(?:mille|millions?|milliards?)\s(?:de\s|d['’])?)?(?:[$£€¥]|dollars?|euros?|francs?|livres?|marks?|yens?|roupies|centimes|écus|sous|USD|EUR)`,
    'gu',
  ),
  age: new RegExp(
    String.raw`${COUNT}\sans(?!\p{L})|${anyWord("âgée?s? de|à l[’']âge de|âge de")}\s${COUNT}|,\s\d{1,3},|\(\d{1,3}\)`,
    'gu',
  ),
  duration: new RegExp(
    String.raw`${COUNT}(?:\s(?:à|ou|et)\s${COUNT})?\s(?:\p{L}{4,12}\s)?${UNIT}(?!\p{L})|\d{4}\s?(?:[–-]|à)\s?\d{2,4}|${anyWord("jusqu[’']en|jusqu[’']à|jusqu[’']au")}\s\p{L}?`,
    'gu',
  ),
  share: new RegExp(
    String.raw`\d\s?%|${anyWord('pour cent|moitié|un tiers|deux tiers|tiers|quart|cinquième|dixième|majorité|minorité|plupart|pourcentage')}|(?:\d|${FEW})\ssur\s(?:\d|${FEW})`,
    'gu',
  ),
  frequency: new RegExp(
    String.raw`${anyWord('une fois|deux fois|trois fois|\\d{1,4} fois|\\p{L}{3,12} fois|quotidiennement|quotidien|quotidienne|hebdomadaire|mensuel|mensuelle|annuel|annuelle|chaque année|régulièrement|rarement|fréquemment')}|${anyWord('chaque|par|tous les|toutes les')}\s(?:${COUNT}\s)?${UNIT}(?!\p{L})`,
    'gu',
  ),
  number: new RegExp(
    String.raw`[$£€]?\d[\d.,]{0,20}|(?<!\p{L})(?:${FEW}|${eitherCase('dizaines?|douzaines?|centaines?|cent|milliers?|mille|millions?|milliards?|moitié|demi|tiers|quart|double|triple')})(?!\p{L})`,
    'gu',
  ),
  monthBefore: new RegExp(String.raw`(?:${MONTH})\s*$`, 'u'),
  place: new RegExp(PLACE, 'gu'),
  titled: new RegExp(TITLED, 'gu'),
  somebody: new RegExp(SOMEBODY, 'gu'),
  named:
    /(?<=[\p{Ll}\p{N},;:]["'”’»)]?\s?["'“‘’«(]?)\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s(?:(?:de|du|des|la|le|les|et|en)\s){0,2}\p{Lu}[\p{L}\p{N}&’'.-]*)*/gu,
  reason: new RegExp(
    anyWord(
      "parce que|parce qu|car|puisque|puisqu|en raison|à cause|grâce à|grâce au|afin de|afin d|afin que|pour \\p{L}{2,20}(?:er|ir|re|oir)|pour que|pour qu|dû à|due à|dus à|dues à|si bien que|c[’']est pourquoi|donc|ainsi|par conséquent|suite à|à la suite|causée?s?|cause|causes|provoquée?s?|provoque|entraîne|entraîné|entraîna|conduit à|raison|raisons|but|objectif|permet|permettre|permettait|permettant|faute de|par crainte|de peur|en vue de|à force de",
    ),
    'gu',
  ),
  manner: new RegExp(
    anyWord(
      "grâce à|grâce au|grâce aux|au moyen de|à l[’']aide de|à l[’']aide d|par le biais|en \\p{L}{2,20}ant|à travers|par|sans|afin de|de manière|de façon|avec",
    ),
    'gu',
  ),
  said: new RegExp(
    anyWord(
      'dit|disait|dirent|appelle|appela|appelait|appelée?s?|nommée?s?|surnommée?s?|décrit|décrivait|écrit|écrivit|écrivait|affirme|affirma|affirmait|soutient|déclare|déclara|déclarait|ajoute|ajouta|explique|expliqua|qualifie|qualifiée?s?|désigne|désignée?s?|estime|estimait|selon',
    ),
    'gu',
  ),
  definition: new RegExp(
    String.raw`${anyWord('est|sont|était|étaient|fut|furent')}\s(?:une?|le|la|les|des|l['’])|${anyWord("appelée?s?|nommée?s?|dénommée?s?|désigne|désignée?s?|signifie|connue?s? sous le nom|c[’']est-à-dire|défini\\p{L}{0,2} comme|consiste à|se compose|il s[’']agit")}|(?<=\p{L}),\s(?:une?|le|la)\s\p{L}|[—–]`,
    'gu',
  ),
  noPerson: new Set(NO_PERSON.split(/\s+/u)),
}));
