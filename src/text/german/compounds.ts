/** Nouns that German builds words with, without their marks; what is here itself isn't parted. */
const NOUNS: ReadonlySet<string> = new Set(
  `
  abgabe abkommen ablauf absatz abschnitt abstand abteilung achse acker ader affe akademie akte aktie aktion alarm
  album allee alter analyse anbau angebot angriff angst anlage anlass annahme anschlag anspruch anstalt anteil
  antrag antrieb antwort anwalt anzahl anzug apfel apparat arbeit archiv armee artikel arzt atom aufgabe auflage
  aufnahme aufstand auftrag auge ausbau ausbildung ausbruch ausdruck ausgabe ausgang ausschuss ausstellung auto
  autor bach backe bahn balken ball band bank basis batterie bauch bauer baum bedarf bedingung befehl begriff
  behandlung behorde bein beispiel beitrag bereich berg bericht beruf besatzung beschreibung besitz besitzer bestand
  betrag betrieb bett bevolkerung bewegung beweis bewerb beziehung bezirk bibliothek bier bild bildung bindung biss
  bisschen blatt blick block blume blut boden bogen bombe boot borse brand brauch brief brot bruch brucke bruder
  brust buch buchse bucht bund bundnis burg burger buro busch butter camp chance charakter chef chor computer creme
  dach damm dampf dampfer dank darstellung datei daten datum dauer deck decke demokratie denkmal dichte dichter dieb
  diener dienst direktor dokument dorf dose draht drang dreieck druck durst ebene ecke eigenschaft eimer eingang
  einheit einkommen einrichtung einsatz eisen element elite eltern energie engel enkel entwicklung erbe erde
  ereignis erfahrung erfolg ergebnis erklarung ernte erziehung esel essen experte explosion fabrik fach faden
  fahigkeit fahne fahrer fahrt faktor fall falle familie fang farbe farm fass fassung feder fehler feier feind feld
  fell fels fenster ferien fest festival fett feuer fieber figur film finger firma fisch flache flagge flasche fleck
  fleisch fliege flotte flucht fluchtling flug flugel fluss flut folge form formel forscher forschung frage fraktion
  frau freiheit freund frieden frist frucht fuhrer fuhrung funktion furst fuss futter gabe galerie gang garten gast
  gebaude gebiet gebirge gebot gebuhr geburt gedanke gedicht gefahr gefangnis gefass gefuhl gegend gegner gehalt
  geist gelande geld gemalde gemeinde gemeinschaft gemuse generation gerat gericht geruch gesang geschaft geschichte
  geschmack geschwindigkeit gesellschaft gesetz gesicht gesprach gestalt gestein gesundheit getranke getreide gewalt
  gewasser gewebe gewehr gewerbe gewicht gewinn gewinner gift gipfel glas glaube gleichung glied glocke gluck gold
  gott grab graben grad graf gras grenze grosse gruft grund gruppe gurtel haar hafen haft halle hals haltung hammer
  hand handel handler handlung haupt haus haut heer heft heil heim held hemd herr herrschaft herz hilfe himmel
  hindernis hirsch hirte hitze hohe hohle holz honig horn hose hotel hugel hund hutte idee impfung industrie inhalt
  insekt insel instanz institut instrument jagd jager jahr jahrhundert jazz journal jugend junge kabel kabinett
  kaffee kaiser kalender kalk kalte kamera kammer kampf kampfer kanal kandidat kanone kapital kapitan karte kasse
  kasten katze kauf kaufer kegel keller kern kerze kessel kette kind kino kirche kiste klage klang klasse kleid
  klima klinik kloster klub knochen koch koffer kohle kollege kolonie kommission komplex konferenz kongress konig
  konto kontrolle konzept konzern konzert kopf korb korn korper kosten kraft krafte kranke krankheit kreis kreuz
  krieg krieger krise krone kuche kuchen kugel kultur kunde kunst kunstler kupfer kurs kurve kuste labor lack laden
  lage lager lampe land landschaft lange lauf laufer leben leder leere legende lehre lehrer leib leiche leid
  leistung leiter leitung lesen liebe lied lieferung linie linse liste literatur loch loffel lohn losung lowe luft
  macher macht madchen magen magnet mahl maler mangel mann mannschaft mantel marine marke markt maschine mass masse
  mast material mathematik mauer maus mechanik medizin meer mehl meile meister meisterschaft melodie menge mensch
  messe messer messung metall methode miete milch minister ministerium minute mission mitglied mitte mittel mobel
  mode modell moglichkeit molekul mord morder motiv motor muhle mulde mullerei mund munze museum musik musiker
  muskel muster mutter nacht nadel nagel nahe nahrung name nase nation natur nebel nerv netz niederlage niveau nord
  norm note notiz nummer nuss nutzer nutzung oberflache obst ofen offizier oper opfer orden ordnung organ
  organisation osten ozean paar palast panzer papier park parlament partei partner pass patient pause person pfad
  pfahl pfarrer pfeil pferd pflanze pflege pflicht phase philosophie physik plan planet platte platz politik
  politiker polizei position post posten prafix praxis preis presse priester prinz prinzip probe problem produkt
  produktion produzent professor programm projekt protest prozent prozess prufung publikum pulver pumpe punkt puppe
  quadrat qualitat quelle querschnitt quote radio rahmen rakete rand rang rasse rassen rate ratte raub rauch raum
  rechner rechnung recht rede redner reform regel regelung regen regierung region register reich reifen reihe reise
  reisende rennen rente republik rest revolution richter richtlinie richtung ring ritter rohr rolle roman rose
  rucken rucksicht ruhe runde rustung saal sache saft sage saison salat salz sammler sammlung sand sanger satz saule
  saure schach schacht schadel schaden schale schalter schaltung schatz scheibe schein schenke schere schicht
  schicksal schiene schiff schild schirm schlacht schlag schlange schloss schluss schlussel schmerz schmied schmuck
  schnee schneider schnitt schnur schrank schraube schreiben schreiber schrift schritt schuh schuld schule schuler
  schulter schuss schutz schwanz schwarm schwein schwert schwester schwimmen seele segel segen seide seil seite
  sekretar sekunde sender sendung senke serie siedler siedlung sieg sieger signal silber sinn sitte sitz sitzung
  sohn soldat sonne sorge sorte spalte spannung speicher speise sperre spezies spiegel spiel spieler spitze sport
  sportler sprache sprecher sprung spur staat stab stadion stadt stamm stand standard station statistik statte
  statu staub stelle stellung sterben stern steuer stiefel stiftung stil stimme stimmung stipendium stock stoff
  storung strafe strahl strand strasse strategie strecke streit strich strom stromung struktur stube stuck student
  studie studium stufe stuhl stunde sturm substanz suche suppe symbol symptom synthese system szene tabelle tafel
  tanz tasche tasse tatigkeit taube taxi team technik techniker technologie teich teil teilchen telefon teller
  tempel temperatur teppich termin test teufel text theater thema theologie theorie these tiefe titel tochter topf
  torte tote tour tracht tradition trager transport traum treffen treiber treppe trick trieb trinken trommel tropfen
  truppe tuch tugend tunnel turm turnier ubersetzung ufer umfang umgebung umsatz umwelt unfall union universitat
  unternehmen unterricht unterschied unterstutzung untersuchung ursache urteil vater verband verbindung verbot
  verbrauch verbrechen verbrecher verein verfahren verfassung vergleich verhalten verhaltnis verkauf verkaufer
  verkehr verlag verletzung verlust vermogen versammlung versicherung versorgung versuch verteidiger verteidigung
  vertrag vertreter vertretung verwaltung verzeichnis vieh vielfalt viertel vision vogel volk vorfall vorgang
  vorhang vorort vorrat vorschlag vorschrift vorstellung vortrag vulkan wache wachs wachstum waffe wagen wahl wahler
  wahrung wald wand wandel wanderung ware warme warnung wasser wechsel weib wein weise weisheit weite welle welt
  wende werbung werfer werk werkstatt wert wesen westen wette wetter wiese wild wille wind winkel winter wirkung
  wirt wirtschaft wissen wissenschaft wissenschaftler witz woche wohnung wolf wolke wolle wort wunder wunsch wurm
  wurst wurzel wuste zahl zahn zauber zeichen zeichnung zeile zeit zeitung zelle zelt zentrum zeug zeuge ziege ziel
  ziffer zimmer zins zone zorn zucht zucker zugang zustand zweck zweig zwerg zyklus
  `
    .trim()
    .split(/\s+/u),
);

const ENDINGS = ['', 'e', 's', 'n', 'es', 'en', 'er', 'ern'];

/** Both parts are of so many letters. */
const MIN_PART = 4;

/** Longer ones are no words. */
const COMPOUND = /^[a-z]{8,60}$/;

/**
 * The words that a German noun is made of: "burgerkriegs" as "burger" and "kriegs". Only the last one needs
 * to be known; what is parted wrongly is so wherever it stands, and found nevertheless.
 *
 * @param folded In lower case, without marks.
 */
export function compoundParts(folded: string): readonly string[] {
  if (!COMPOUND.test(folded) || isNoun(folded)) return [folded];
  for (let at = MIN_PART; at <= folded.length - MIN_PART; at += 1) {
    const last = folded.slice(at);
    const first = folded.slice(0, at);
    if (isNoun(last) && /[aeiouy]/.test(first)) return [...compoundParts(first), last];
  }
  return [folded];
}

/** In any of its forms. */
function isNoun(word: string): boolean {
  return ENDINGS.some(
    (ending) => word.endsWith(ending) && NOUNS.has(word.slice(0, word.length - ending.length)),
  );
}
