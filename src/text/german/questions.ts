import type { AnswerType } from '../answer-type.ts';
import { later } from '../later.ts';
import type { QuestionRules } from '../question-rules.ts';
import { answers } from './answers.ts';
import { smallTalk } from './small-talk.ts';
import { asksArticles } from './asking.ts';

const ARTICLES = '(?:Artikeln?s?|Texte?n?s?|Beiträge?n?s?|Aufsätze?n?)';
const AUTHORS =
  '(?:Artikeln?s?|Autor(?:in|innen|en|s)?|Verfasser(?:in|innen|s)?|Texte?n?s?|Beiträge?n?s?)';

/** What people ask when they want articles rather than an answer. */
function whichArticles(): RegExp {
  return word(
    `(?:(?:welche[rsn]?|alle)\\s${ARTICLES}|(?:gibt\\ses|habt\\sihr|hast\\sdu|zeig\\p{L}*(?:\\smir)?|such\\p{L}*(?:\\smir)?|finde)\\s(?:(?:einen?|alle|die|irgendwelche|auch)\\s)?${ARTICLES})\\s(?:(?:die|der|das|hier|es|gibt|sind|sich|mir)\\s){0,3}(?:über|zu|zum|zur|von|handeln|handelt|behandeln|behandelt|erwähnen|erwähnt|mit|befassen)`,
  );
}

export const questions = later((): QuestionRules => ({
  frames: [
    new RegExp(whichArticles(), 'giu'),
    word(
      `was\\s(?:sagt|sagen|schreibt|schreiben|meint|meinen|behauptet|behaupten|erklärt|erklären|berichtet|berichten|steht)\\s(?:(?:in|im)\\s)?(?:(?:der|die|das|den|dem|dieser|diese|dieses|diesem)\\s)?${AUTHORS}(?:\\s(?:über|zu|zum|zur|von|dazu))?`,
      'giu',
    ),
    word(
      `(?:laut|gemäß|nach\\sAngaben)\\s(?:(?:der|die|das|dem|den|des|dieses|diesem)\\s)?${AUTHORS}`,
      'giu',
    ),
    word(
      '(?:(?:kannst\\sdu|können\\ssie|könnt\\sihr|könntest\\sdu|könnten\\ssie)(?:\\smir|\\suns)?(?:\\sbitte)?\\s(?:sagen|erklären|erzählen)|(?:sag|erklär|erzähl)e?(?:n\\ssie)?\\s(?:mir|uns)(?:\\sbitte)?(?:\\s(?:etwas|mehr))?(?:\\süber)?|(?:weißt\\sdu|wissen\\ssie|wisst\\sihr)|ich\\s(?:möchte|will|würde\\sgerne?)\\s(?:gerne?\\s)?wissen)',
      'giu',
    ),
  ],
  whichArticles: whichArticles(),
  opening:
    /^[\s\p{P}]*(?:wer|wen|wem|wessen|was|welche[mnrs]?|wann|wo|wohin|woher|wie|warum|weshalb|weswegen|wieso|wozu|womit|wodurch|wof[uü]r|wor(?:in|an|auf|aus|um|[uü]ber|unter)|wovon|wogegen|wobei)(?!\p{L})/iu,
  smallTalk: smallTalk(),
  asksFor: asksFor(),
  answers: answers(),
  get asking() {
    return asksArticles();
  },
}));

function asksFor(): readonly (readonly [AnswerType, RegExp])[] {
  return [
    [
      'time',
      word(
        'wann|welche[mnrs]?\\s(?:Jahr(?:e[ns]?|hunderte?n?|zehnte?n?)?|Datum|Monate?n?|Tage?n?|Zeitpunkt|Zeitraum|Zeit|Epoche|Ära|Woche)|wie\\slange\\sist\\ses\\sher|wie\\s?viel\\sUhr|wie\\slange\\sher',
      ),
    ],
    [
      'money',
      word(
        '(?:wie\\s?viel(?:\\sGeld)?|wie\\s(?:hoch|teuer))\\b[^?]*(?:kost|wert|zahl|verdien|Preis|ausgeb|ausgegeben|Geld|Dollar|Euro|Kosten|Budget|Gehalt|Lohn|Einnahmen|Umsatz|Gewinn|Strafe|Schulden)\\p{L}*|wie\\steuer|welche[mnrs]?\\s(?:Preis|Betrag|Summe|Geldsumme|Gehalt|Kosten)|was\\s(?:kostete?n?)',
      ),
    ],
    ['age', word('wie\\salt|welche[mn]\\sAlter|wie\\sjung')],
    [
      'duration',
      word(
        'wie\\slange?|wie\\sviele\\s(?:Jahre|Monate|Wochen|Tage|Stunden|Minuten|Sekunden|Jahrzehnte|Jahrhunderte)|welche[mnrs]?\\s(?:Dauer|Zeitspanne)',
      ),
    ],
    [
      'share',
      word(
        '(?:welche[mnrs]?|wie\\s(?:hoch|groß)\\s(?:ist|war)\\sder|was\\s(?:ist|war)\\sder)\\s(?:\\p{L}+\\s)?(?:Prozentsatz|Prozent|Anteil|Bruchteil|Quote|Wahrscheinlichkeit)|wie\\s?viele?\\sProzent|zu\\swie\\s?viel\\sProzent|wie\\s(?:hoch|groß)\\s(?:ist|war|sind|waren)\\s(?:der\\s\\p{L}*anteil|die\\s\\p{L}*(?:quote|rate))',
      ),
    ],
    ['frequency', word('wie\\s(?:oft|häufig|regelmäßig)|wie\\sviele\\sMale')],
    [
      'number',
      word(
        'wie\\s?viele?|wie\\svielen|wie\\s(?:groß|hoch|weit|schwer|tief|breit|lang|schnell|stark|viel|warm|kalt|heiß)(?=\\s(?:ist|sind|war|waren|wird|wurde|kann|können|muss|darf|liegt))|welche[mnrs]?\\s(?:Anzahl|Zahl|Menge|Höhe|Größe|Entfernung|Länge|Fläche|Temperatur|Geschwindigkeit)|was\\s(?:ist|war)\\sdie\\s(?:Anzahl|Zahl|Bevölkerung|Größe|Höhe|Länge|Fläche|Entfernung)',
      ),
    ],
    [
      'person',
      word(
        'wer|wen|wem|wessen|welche[mnrs]?\\s(?:\\p{Ll}+e[nrms]?\\s)?(?:Person|Mann|Frau|König(?:in)?|Kaiser(?:in)?|Papst|Präsident(?:in|en)?|Autor(?:in|en)?|Politiker(?:in|s)?|Spieler(?:in|s)?|Schauspieler(?:in|s)?|Künstler(?:in|s)?|Wissenschaftler(?:in|s)?|Forscher(?:in|s)?|Sänger(?:in|s)?|Anführer(?:in|s)?|Herrscher(?:in|s)?|Philosoph(?:in|en)?|\\p{L}{2,20}(?:ler|ner|ger|ker|iker|ist|ent|ant|in|or|loge))',
      ),
    ],
    [
      'place',
      word(
        'wo|wohin|woher|welche[mnrs]?\\s(?:\\p{Ll}+e[nrms]?\\s)?(?:Land|Landes|Ländern?|Stadt|Städten?|Orte?n?s?|Region(?:en)?|Bundesstaat(?:en|s)?|Bundesland|Provinz(?:en)?|Gebiete?n?s?|Kontinente?n?s?|Dorf|Dörfern?|Inseln?|Gegend|Straßen?|Staate?n?s?|Stelle|Platz|Fluss|Meer|Bezirk)',
      ),
    ],
    [
      'name',
      word(
        'welche[mnrs]?\\s\\p{L}+|wie\\s(?:heißt|heißen|hieß|hießen|lautete?)|was\\sfür\\seine?[nmr]?|wonach|wie\\s(?:wird|wurde|werden|wurden|nennt|nannte)\\b',
      ),
    ],
    [
      'reason',
      word(
        'warum|weshalb|weswegen|wieso|wozu|wofür|wodurch|aus\\swelche[mn]\\sGr(?:und|ünden)|zu\\swelchem\\sZweck|was\\s(?:ist|war|sind|waren)\\s(?:der|die|das)\\s(?:\\p{Ll}+\\s)?(?:Grund|Gründe|Ursachen?|Zweck|Ziele?|Auslöser)|was\\s(?:verursachte?|führte?|löste?|bewirkte?|bewog|veranlasste)|worauf\\s(?:ist|war)',
      ),
    ],
    [
      'manner',
      word(
        'wie\\s(?:kann|können|konnten?|sollte?n?|würden?|wird|werden|wurden?|hat|haben|hatten?|macht|machten?)|auf\\swelche\\s(?:Art|Weise)|womit|mit\\swelchen\\sMitteln|inwiefern|wodurch|anhand\\swelche[rsn]',
      ),
    ],
    [
      'wording',
      word(
        'Spitznamen?|Slogan|Motto|Zitate?|Begriff|Wort|Worte|Ausdruck|Bezeichnung|genannt|bezeichnet|Namen?|Titel|was\\s(?:sagte?n?|schrieb|nannte|behauptete?|meinte?|erklärte?|forderte?|kritisierte?|denkt|dachte)\\b|wie\\s(?:beschreibt|beschrieb|bezeichnete?|nannte)',
      ),
    ],
    [
      'definition',
      /^[^\p{L}]*(?:was\s(?:ist|sind|war|waren|bedeutet|bedeuten|versteht)|wer\s(?:ist|sind|war|waren)|worum\shandelt)(?!\p{L})/iu,
    ],
  ];
}

/** Whole words, whatever letters they have; marks may be left out, or written as letters. */
function word(source: string, flags = 'iu'): RegExp {
  const typed = source
    .replaceAll('ß', '(?:ß|ss)')
    .replaceAll(/[äöü]/gu, (letter) => `(?:${letter}|${letter.normalize('NFD').charAt(0)}e?)`);
  return new RegExp(String.raw`(?<!\p{L})(?:${typed})(?!\p{L})`, flags);
}
