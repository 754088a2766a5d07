import type { AnswerType } from '../answer-type.ts';
import { later } from '../later.ts';
import type { QuestionRules } from '../question-rules.ts';
import { asks, frame } from '../word-pattern.ts';
import { answers } from './answers.ts';
import { smallTalk } from './small-talk.ts';
import { asksArticles } from './asking.ts';

const ARTICLES = '(?:articles?|textes?|écrits?|billets?)';
const AUTHORS = '(?:articles?|textes?|auteure?s?|autrices?|rédact(?:eur|rice)s?)';
const THE = "(?:(?:le|la|les|cet?|cette|ces|l['’])\\s?)?";

const WHICH_ARTICLES = `(?:quel(?:le)?s?\\s(?:sont\\s)?(?:les\\s)?${ARTICLES}|(?:y\\sa-t-il|il\\sy\\sa|existe-t-il|as-tu|avez-vous|montre(?:-moi|z-moi)?|cherche|trouve)\\s(?:(?:des|un|les|tous|d['’]autres)\\s?){0,2}${ARTICLES})(?:\\s(?:qui|sont|il\\sy\\sa|portent|se)){0,3}\\s(?:sur|à\\spropos|au\\ssujet|concernant|parlent(?:\\sde)?|parlant(?:\\sde)?|traitent(?:\\sde)?|évoquent|mentionnent)`;

const WHAT = "(?:qu['’]?(?:est-ce\\squ['’]?e?\\s?)?|que|quel(?:le)?s?|quoi)";

/** What asks for each kind of answer, the plainest first; accents may be left out. */
function asksFor(): readonly (readonly [AnswerType, RegExp])[] {
  return [
    [
      'time',
      asks(
        "quand|quel(?:le)?s?\\s(?:(?:est|sont|était|fut)\\s(?:le|la|l['’]|les)\\s?)?(?:ann[ée]{2}s?|dates?|mois|jours?|si[èe]cles?|d[ée]cennies?|[ée]poque|moment|p[ée]riode|heure|an)|[àa]\\squand|depuis\\squand|il\\sy\\sa\\scombien",
      ),
    ],
    [
      'money',
      asks(
        "combien[^?]*\\s(?:co[uû]t\\p{L}*|vaut|valait|vend\\p{L}*|pay\\p{L}+|d[ée]pens\\p{L}+|gagn\\p{L}+|dollars|euros|francs|livres|argent)|combien\\sd['’](?:argent|euros)|quel(?:le)?\\s(?:(?:est|[ée]tait|fut)\\s(?:le|la|l['’])\\s?)?(?:prix|co[uû]t|montant|salaire|budget|somme|amende|chiffre\\sd['’]affaires|valeur)",
      ),
    ],
    ['age', asks("quel\\s[âa]ge|quel\\s(?:est|[ée]tait)\\s(?:l['’]|son\\s)[âa]ge")],
    [
      'duration',
      asks(
        "combien\\s(?:de\\s)?temps|combien\\sd['’](?:ann[ée]es|heures)|combien\\sde\\s(?:mois|semaines|jours|minutes|secondes|d[ée]cennies|si[èe]cles)|combien\\sd['’]ans|quelle\\s(?:(?:est|[ée]tait|fut)\\sla\\s)?dur[ée]e|pendant\\scombien",
      ),
    ],
    [
      'share',
      asks(
        'quel(?:le)?\\s(?:(?:est|[ée]tait|fut)\\s(?:le|la)\\s)?(?:pourcentage|proportion|part|fraction|taux|probabilit[ée])|combien\\sde\\spour\\s?cent',
      ),
    ],
    ['frequency', asks('[àa]\\squelle\\sfr[ée]quence|combien\\sde\\sfois|tous\\sles\\scombien')],
    [
      'number',
      asks(
        "combien|quel(?:le)?s?\\s(?:(?:est|[ée]tait|fut|sont)\\s(?:le|la|l['’])\\s?)?(?:nombre|quantit[ée]|population|taille|hauteur|distance|longueur|superficie|vitesse|temp[ée]rature|poids|altitude|profondeur|effectif|surface|largeur)",
      ),
    ],
    [
      'person',
      asks(
        "qui|quel(?:le)?s?\\s(?:(?:est|[ée]tait|fut|sont)\\s(?:le|la|les|l['’])\\s?)?(?:personne|personnage|dirigeant|roi|reine|empereur|pr[ée]sident|pr[ée]sidente|auteur|autrice|homme|femme|politicien|joueur|joueuse|acteur|actrice|artiste|scientifique|chanteur|chanteuse|philosophe|[ée]crivain|m[ée]decin|directeur|pape|architecte|peintre|musicien|compositeur|r[ée]alisateur|g[ée]n[ée]ral|ministre|chef|historien|fondateur)(?!\\p{L})|par\\squi|[àa]\\squi|de\\squi",
      ),
    ],
    [
      'place',
      asks(
        "o[uù]|quel(?:le)?s?\\s(?:(?:est|[ée]tait|fut|sont)\\s(?:le|la|les|l['’])\\s?)?(?:pays|villes?|lieux?|endroits?|r[ée]gions?|[ée]tats?|villages?|provinces?|continents?|[îi]les?|zones?|territoires?|rivi[èe]re|fleuve|rues?|capitale|d[ée]partement|quartiers?|communes?)",
      ),
    ],
    [
      'name',
      asks(
        "(?:quel(?:le)?s?|lequel|laquelle|lesquels|lesquelles)\\s(?:(?:est|sont|[ée]tait|[ée]taient|fut)\\s(?:le|la|les|l['’])\\s?)?\\p{L}+|comment\\s(?:s['’]appelle\\p{L}*|se\\snomme\\p{L}*|appelle-t-on|nomme-t-on|est\\sappel[ée]+|est\\snomm[ée]+)",
      ),
    ],
    [
      'reason',
      asks(
        `pourquoi|pour\\squelles?\\sraisons?|dans\\squel\\sbut|[àa]\\squoi\\s(?:est|sert|servent|servait)|${WHAT}\\s(?:(?:est|sont|[ée]tait|fut)\\s(?:le|la|les|l['’])\\s?)?(?:raisons?|causes?|buts?|objectifs?|motifs?)|qu['’]est-ce\\squi\\s(?:a\\s)?(?:caus|provoqu|permet|permis|pouss)\\p{L}*|gr[âa]ce\\s[àa]\\squoi`,
      ),
    ],
    [
      'manner',
      asks(
        "comment(?!\\s(?:s['’]appel|se\\snomm|appelle-t|nomme-t))|de\\squelle\\s(?:mani[èe]re|fa[çc]on)|par\\squel\\smoyen|avec\\squoi",
      ),
    ],
    [
      'wording',
      asks(
        'surnoms?|slogan|devise|citation|mots?|termes?|appel\\p{L}+|surnomm\\p{L}+|noms?|titres?|que\\s(?:dit|dirent|disait|[ée]crit|affirme|pense|pensait|d[ée]clare)|comment\\s(?:d[ée]crit|qualifie|d[ée]finit)',
      ),
    ],
    [
      'definition',
      /^[^\p{L}]*(?:qu['’]est-ce\sque?|quel(?:le)?s?\s(?:est|sont|était|étaient|fut)|qui\s(?:est|sont|était|étaient|fut)|que\s(?:signifie|désigne)|c['’]est\squoi)/iu,
    ],
  ];
}

export const questions = later((): QuestionRules => ({
  frames: [
    frame(WHICH_ARTICLES),
    frame(
      `(?:que|qu['’]est-ce\\sque|comment)\\s(?:dit|disent|raconte|écrit|écrivent|pense|pensent|affirme|affirment|explique|expliquent|rapporte)\\s${THE}${AUTHORS}(?:\\s(?:sur|de|du|des|à\\spropos\\sde|au\\ssujet\\sde))?`,
    ),
    frame(
      `(?:qu['’]est-ce\\sque|que)\\s${THE}${AUTHORS}\\s(?:dit|disent|écrit|écrivent|pense|pensent|affirme|affirment|explique|expliquent)(?:\\s(?:sur|de|du|des|à\\spropos\\sde))?`,
    ),
    frame(`(?:selon|d['’]après)\\s${THE}${AUTHORS}`),
    frame(
      "(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu\\speux|vous\\spouvez)\\s(?:me\\s|nous\\s)?(?:dire|expliquer|raconter)|(?:dis|dites|explique|expliquez|parle|parlez)-(?:moi|nous)|(?:je\\s(?:veux|voudrais)|j['’]aimerais)\\ssavoir|(?:sais-tu|savez-vous))(?:\\s(?:plus|quelque\\schose))?(?:\\s(?:sur|de))?",
    ),
  ],
  whichArticles: asks(WHICH_ARTICLES),
  opening:
    /^[\s\p{P}]*(?:(?:à|a|de|en|dans|avec|par|pour|depuis|sur|chez)\s)?(?:qui|que|qu['’]est|quoi|quel(?:le)?s?|quand|où|comment|combien|pourquoi|lequel|laquelle|est-ce)(?!\p{L})/iu,
  smallTalk: smallTalk(),
  asksFor: asksFor(),
  answers: answers(),
  get asking() {
    return asksArticles();
  },
}));
