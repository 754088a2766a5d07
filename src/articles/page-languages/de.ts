import type { PageLanguage } from '../page-language.ts';

export const german = {
  tag: 'de',
  months: `januar/jänner/jan/jän februar/feber/feb märz/mrz april/apr mai juni/juno/jun juli/julei/jul
    august/aug september/sept/sep oktober/okt november/nov dezember/dez`,
  weekdays:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  isDayFirst: true,
  and: 'und',
  organisations: `ag akademie amt behörde bundes* bündnis *agentur *amt *behörde für fraktion
    *genossenschaft genossenschaft gesellschaft *gesellschaft gewerkschaft *gewerkschaft gmbh hochschule
    institut *institut *kammer kanzlei klinikum kommission *kommission landes* landkreis ministerium
    *ministerium nachrichten* partei polizei polizei* *präsidium presse pressestelle pressedienst presseamt
    redaktion *redaktion regierung *regierung rundfunk* senat stadtrat gemeinderat bundesrat verwaltung
    *verwaltung stiftung *stiftung universität *universität verband *verband verbraucherzentrale verein
    *verein e.v zeitung *zeitung zentrale`,
  articles: 'der die das den dem des ein eine einem einer',
  by: `von, text von, geschrieben von, verfasst von, veröffentlicht von, erstellt von, ein beitrag von, ein artikel von,
    ein gastbeitrag von, gastbeitrag von, ein kommentar von, kommentar von, eine analyse von, eine reportage von,
    ein interview von, interview von, ein bericht von, bericht von, aufgezeichnet von, von unserem korrespondenten,
    von unserer korrespondentin, von unserem redaktionsmitglied`,
  authorLabels: `autor, autorin, autoren, autorinnen, autor/in, autor:in, autor*in, verfasser, verfasserin, text, von`,
  roles: `redakteur redakteurin reporter reporterin korrespondent korrespondentin autor autorin kolumnist
    kolumnistin chefredakteur chefredakteurin journalist journalistin volontär volontärin politikredakteur
    gastautor gastautorin leiter leiterin`,
  outlets:
    'zeitung nachrichten tagblatt tageblatt anzeiger rundschau kurier spiegel presse bote blatt dpa epd kna',
  beside: 'für, aus, in, mit material von, unter mitarbeit von',
  published: `veröffentlicht, erstveröffentlicht, erschienen, publiziert, datum, stand, erstellt,
    veröffentlichungsdatum, online seit, entschieden, verkündet, urteil, beschluss, artikel`,
  updated: `aktualisiert, zuletzt aktualisiert, letzte aktualisierung, zuletzt geändert, geändert, letzte änderung,
    update`,
  on: 'am vom den um',
} satisfies PageLanguage;
