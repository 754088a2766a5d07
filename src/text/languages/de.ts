import { dissentRules } from '../dissent.ts';
import { type Analyser, sentenceRules } from '../analyser.ts';
import { DEFINITION } from '../german/definition.ts';
import { VIEWS } from '../german/sentence-shape.ts';
import { PERIODS } from '../german/period-words.ts';
import { questions } from '../german/questions.ts';
import { WORDS } from '../german/words.ts';

export const de: Analyser = {
  sentences: sentenceRules({
    titles: `v Th Chr Ph dr prof Mag dipl ing nr nrn hl frhr fr hrn frl Abg mr mrs ms rd ca bzw vgl sog ggf evtl inkl exkl
      zzgl abzgl einschl ausschl mind lt gem bes bspw insb insbes allg dt engl frz ital span lat griech russ
      österr schweiz europ amerik ev kath jüd zit Hrsg hg hrsg Anm Aufl Ausg überarb Bd Bde Jg tel resp al
      betr bezügl gez geb gest verh urspr eigtl entspr ehem nördl südl östl westl z.b d.h d.i u.a.m
      i.d.r i.a i.e.s i.w.s i.v i.a.r h.c z.t z.zt z.hd u.u m.e s.o s.u o.g u.g vs c.t s.t p.a St Sr Jr Gen
      Kard Univ Ltn Oblt Hptm`,
    numbered: `abs art bd kap ziff abb tab nr s str pl anm fn lfd max min vol no rn satz buchst hs bl f ff Mo Di
      Mi Do Fr Sa So Tl Teilbd`,
    abbreviations: `mio mrd tsd std min sek mon jh jhd jhdt chr co inc ltd corp cie gebr bros etc usw usf u.a u.ä
      o.ä e.v a.d i.r a.m n.chr v.chr n.n s.a jun sen jr sr str pl jan feb jän febr apr aug sep sept okt nov
      dez ggü bf hbf bzgl stv stellv verw mod orig red bearb kg tgl wö wchtl vorm nachm jährl monatl u.s`,
    suffixes: 'str pl',
    openers: `der die das den dem des ein eine einer einem einen eines kein keine keiner keinen keinem er sie es
      wir ihr ich du man sein seine seiner seinen seinem ihre ihren ihrem ihrer unser unsere unserem mein meine
      dein deine euer eure dieser diese dieses diesem diesen jener jene jenes jeder jede jedes alle alles
      manche manches viele vieles einige einiges mehrere wenige beide beides andere anderes solche dies das
      daß dass wer was wie wo wann warum weshalb wieso woher wohin welche welcher welches wenn weil ob obwohl
      obgleich während nachdem bevor ehe bis seit seitdem sobald solange falls sofern damit indem als da denn
      doch aber und oder sondern jedoch allerdings dennoch trotzdem deshalb deswegen daher darum also somit
      folglich außerdem zudem ferner überdies auch nur noch schon erst sogar selbst so dann danach davor
      dabei dafür dagegen daran darauf daraus darin darüber darunter davon dazu dort hier heute gestern morgen
      jetzt nun bald bereits immer nie niemals oft manchmal meist meistens zuletzt zuerst zunächst zwar etwa
      rund insgesamt inzwischen mittlerweile später früher damals einst anschließend schließlich endlich
      allein am an auf aus außer bei beim durch für gegen gegenüber hinter im in infolge ins innerhalb laut
      mangels mit mithilfe nach neben ohne statt trotz über um unter unweit vom von vor wegen zu zum zur
      zwischen ab ans aufgrund dank entlang gemäß kurz nicht nichts niemand jemand etwas mehr sehr ganz ja
      nein leider natürlich vielleicht wahrscheinlich offenbar angeblich einerseits andererseits ebenso
      ebenfalls gleichzeitig zugleich dadurch hierzu hierbei hiermit hinzu umgekehrt stattdessen vielmehr
      wobei wodurch worauf ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können
      konnte soll sollen sollte muss müssen musste will wollen wollte darf mag möchte gibt`,
    months: `januar jänner februar feber märz april mai juni juli august september oktober november dezember jan
      feb febr mär mrz apr jun jul aug sep sept okt nov dez`,
    hasOrdinals: true,
    counted: `seite seiten platz rang nummer kapitel band artikel absatz paragraph paragraf abbildung tabelle
      teil bild zeile ziffer gleis tor zimmer raum halle block linie punkt folge staffel klasse stufe`,
  }),
  words: WORDS,
  get questions() {
    return questions();
  },
  shape: {
    ...VIEWS,
    definition: DEFINITION,
    dissent: dissentRules(
      String.raw`(?:das )?(?:genaue |genau das )?Gegenteil|entgegengesetzt\p{L}*|widerspr(?:echen|icht|ach|achen|ochen|uch)\p{L}*|bestreite[nt]\p{L}*|bestritt(?:en)?|bezweif\p{L}+|im Gegensatz|hingegen|dagegen|dementier\p{L}+|Kritiker\p{L}*|Gegner\p{L}*|Skeptiker\p{L}*|uneinig|uneins|strittig|umstritten|(?:lehn|lehnen|lehnt|lehnte|lehnten) .{0,60} ab|(?:sehen|sieht|sagen|sagt) (?:das|es) anders|anderer (?:Meinung|Ansicht|Auffassung)|andere (?:sagen|meinen|halten|behaupten|glauben|warnen)|(?:irrt|irren) sich|einspr(?:uch|üche)|Einwand|Einwände|falsch`,
      String.raw`aber|doch|jedoch|allerdings|obwohl|während|sondern|trotzdem|dennoch|andererseits|ich (?:halte|finde|meine|glaube)|(?:viel |noch )?zu (?:niedrig|hoch|wenig|viel|teuer|billig|\p{L}+)|nicht genug`,
    ),
    leaning:
      /^["'“„‘‚«»(]*(?:(?:er|sie|ihn|ihm|ihnen|ihr|ihre[nmrs]?|sein|seine[nmrs]?|deren|dessen|beide|letztere[rs]?|erstere[rs]?|dies|diese[nmrs]?|jene[nmrs]?|solche[nmrs]?|andere)(?!\p{L})(?! (?:Jahr|Woche|Monat|Artikel|Text))|es(?!\p{L})(?! (?:ist|war|wäre|bleibt) (?:\p{Ll}+ )?(?:wichtig|nötig|notwendig|klar|möglich|unmöglich|wahrscheinlich|schwer|leicht|richtig|falsch|Zeit))|(?:aber|und|oder|sondern|denn|doch|jedoch|dennoch|trotzdem|allerdings|deshalb|deswegen|daher|darum|somit|folglich|also|außerdem|zudem|ferner|überdies|auch|ebenso|ebenfalls|dann|danach|davor|dabei|dafür|dagegen|daran|darauf|daraufhin|daraus|darin|darüber|davon|dazu|dadurch|dort|hier|hierbei|hierfür|hierzu|stattdessen|vielmehr|sonst|zunächst|schließlich|inzwischen|später|zuvor|einerseits|andererseits|umgekehrt|gleichzeitig|zugleich|so)(?!\p{L})|zum Beispiel|im Gegensatz dazu|aus diesem Grund|in diesem|in dieser|mit diesem|mit dieser|unter diesen|trotz dieser|(?:wenige|einige|zwei|drei) \p{Lu}\p{Ll}+ (?:später|zuvor|danach))/iu,
    note: /dieser (?:artikel|text|beitrag) (?:erschien|wurde|ist)|(?:gibt|geben) (?:nur|allein|ausschließlich) die meinung|anmerkung der redaktion|folgen sie (?:uns|ihm|ihr)|hier klicken|klicken sie hier/u,
  },
  periods: PERIODS,
  letters: { script: /\p{Script=Latin}/u, own: /[äöüß]/iu },
  asksWith: /artikel|zusammenfass|(?<!\p{L})fasst?e?(?!\p{L})/iu,
};
