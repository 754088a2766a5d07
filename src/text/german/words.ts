import { foldWord } from '../fold-word.ts';
import { type WordRules, wordRules } from '../word-rules.ts';
import { compoundParts } from './compounds.ts';
import { stem } from './stem.ts';

/**
 * Words that say nothing of what a text is about, without their marks: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, question words.
 */
const STOP_WORDS = `
  der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen keines
  dies diese dieser diesem diesen dieses jene jener jenem jenen jenes derjenige diejenige dasjenige diejenigen
  denjenigen derselbe dieselbe dasselbe denselben demselben dieselben solch solche solcher solchem solchen solches
  selbst selber
  ich mich mir mein meine meiner meinem meinen meines du dich dir dein deine deiner deinem deinen deines er ihn ihm
  sein seine seiner seinem seinen seines sie ihr ihre ihrer ihrem ihren ihres ihnen es wir uns unser unsere unserer
  unserem unseren unseres euch euer eure eurer eurem euren eures sich man einander jemand jemanden jemandem jemandes
  niemand niemanden niemandem irgend irgendein irgendeine irgendwas etwas nichts alle alles aller allem allen jeder
  jede jedes jedem jeden manche mancher manches manchem manchen einige einiger einiges einigem einigen mehrere
  mehrerer mehreren viel viele vieler vieles vielem vielen wenig wenige weniger weniges wenigen ander andere anderer
  anderem anderen anderes andern beide beider beides beiden beiderlei deren dessen denen derer
  wer wen wem wessen was welch welche welcher welches welchem welchen wann wo wohin woher wie warum weshalb weswegen
  wieso wieviel wieviele womit wodurch wofur wogegen woran worauf woraus worin woruber worum worunter wovon wovor wozu
  wobei wonach inwiefern inwieweit woruber woher
  ab an am ans auf aufs aus ausser bei beim bis durch durchs entlang fur furs gegen gegenuber hinter hinterm in im ins
  innerhalb ausserhalb mit mittels nach neben ohne seit statt anstatt trotz uber ubers um ums unter unterm unterhalb
  oberhalb von vom vor vorm vors wahrend wegen zu zum zur zwischen je pro per samt gemass bezuglich hinsichtlich
  angesichts anhand aufgrund infolge mithilfe
  und oder aber sondern denn doch jedoch noch weil da dass ob obwohl obgleich wenn als indem sodass falls sofern sowie
  sowohl weder entweder bevor ehe nachdem solange sobald sooft also
  bin bist ist sind seid war warst waren wart ware waren sei seien gewesen habe hast hat haben habt hatte hattest
  hatten hattet gehabt werde wirst wird werden werdet wurde wurdest wurden wurdet worden geworden kann kannst konnen
  konnt konnte konnten gekonnt muss musst mussen musste mussten gemusst soll sollst sollen sollte sollten gesollt will
  willst wollen wollt wollte wollten gewollt darf darfst durfen durfte durften mag mogen mochte mochten
  nicht nie niemals ja nein nur auch sehr so zu zwar mehr meist meiste meisten meistens eher etwa eben erst schon
  bereits immer wieder hier dort dorthin dann nun jetzt mal gar hin her dabei dadurch dafur dagegen daher dahin damit
  danach daneben daran darauf daraufhin daraus darin daruber darum darunter davon davor dazu deshalb deswegen trotzdem
  allerdings ausserdem dennoch somit sogar zudem hierbei hierfur hierzu jeweils ebenfalls ebenso sonst
  bitte bzw usw etc z.b`;

/** Words of a question that frame it: what kind of answer is wanted, and verbs that go with anything. */
const LIGHT_WORDS = `
  art arten sorte form name begriff wort bezeichnung titel person leute mensch mann frau ding sache ort stelle platz
  land region gebiet gegend stadt jahr datum tag monat woche jahrhundert jahrzehnt zeit zeitraum zeitpunkt uhrzeit
  alter anteil prozent prozentsatz zahl anzahl menge hohe grosse lange gruppe grund ursache zweck weise methode weg
  beispiel teil fall rolle faktor wirkung ergebnis ereignis folge
  geben gibt gab gegeben gehen geht ging kommen kommt kam machen tun tut tat nehmen nimmt nahm geschehen geschah
  passieren beginnen beginnt begann anfangen rufen nennen nennt nannte genannt heissen heisst hiess bezeichnen
  bezeichnet kennen kennt kannte bekannt wissen weiss denken glauben fuhlen verwenden verwendet nutzen benutzen benutzt
  helfen versuchen gehoren gehort enthalten enthalt umfassen umfasst finden findet fand gefunden befinden befindet
  liegen liegt lag leben lebt lebte halten halt hielt bedeuten bedeutet sagen sagt sagte beschreiben beschrieb
  beschrieben gelten gilt stehen steht stand lassen lasst liess zeigen zeigt erlauben ansehen angesehen dienen
  lauten lautet lautete lang gross alt neu modern bestimmt wichtig typisch oft haufig verschieden unterschiedlich besonders allgemein
  ungefahr genau ursprunglich aktuell heutig derzeit gewohnlich ublich`;

/** Umlauts written with an "e" are those without it: "Muenchen", but not "neue", "Bauer" and "Quelle". */
const UMLAUT = /(?<![aeq])([aou])e/g;

/** Nobody looks for a word of a thousand letters. */
const STEMMABLE = /^[a-z]{3,40}$/;

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  fold: (word) => foldWord(word).replaceAll('ß', 'ss').replaceAll(UMLAUT, '$1'),
  parts: compoundParts,
  stem: (folded) => (STEMMABLE.test(folded) ? stem(folded) : folded),
});
