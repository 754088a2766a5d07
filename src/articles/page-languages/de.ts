import type { PageLanguage } from '../page-language.ts';

export const german = {
  tag: 'de',
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
  newsrooms: 'redaktion, die redaktion, redaktionsteam, dpa, epd, kna, sid, dpa-afx',
  authorLabels: `autor, autorin, autoren, autorinnen, autor/in, autor:in, autor*in, verfasser, verfasserin, text, von`,
  roles: `redakteur redakteurin reporter reporterin korrespondent korrespondentin autor autorin kolumnist
    kolumnistin chefredakteur chefredakteurin journalist journalistin volontär volontärin politikredakteur
    gastautor gastautorin leiter leiterin`,
  outlets:
    'ausgabe druckausgabe zeitung nachrichten tagblatt tageblatt anzeiger rundschau kurier spiegel presse bote blatt dpa epd kna',
  beside: 'für, aus, in, mit material von, unter mitarbeit von',
  published: `veröffentlicht, erstveröffentlicht, erschienen, publiziert, datum, stand, erstellt,
    veröffentlichungsdatum, online seit, entschieden, verkündet, urteil, beschluss, artikel,
    pressemitteilung, presseinformation, medienmitteilung`,
  updated: `aktualisiert, zuletzt aktualisiert, letzte aktualisierung, zuletzt geändert, geändert, letzte änderung,
    update`,
  on: 'am vom den um',
  labels: {
    title: 'titel, überschrift, betreff',
    publication: 'zeitung, medium, quelle',
    url: 'adresse, link',
    language: 'sprache',
  },
  pressRelease: {
    openings:
      'pressemitteilung, presseinformation, medienmitteilung, zur sofortigen veröffentlichung, sperrfrist',
    contacts:
      'kontakt, pressekontakt, medienkontakt, ansprechpartner, ansprechpartnerin, rückfragen',
    about: 'über',
    closings: 'zukunftsgerichtete aussagen, hinweis für redaktionen',
    end: 'ende',
  },
  furniture: {
    pieces: `
      erstellt: aktualisiert
      nur für abonnenten
      exklusiv für abonnenten
      aus wikipedia, der freien enzyklopädie
      zur navigation springen
      zur suche springen
      teilen auf …
      auf facebook teilen
      teilen
      artikel teilen
      jetzt teilen
      drucken
      merken
      artikel merken
      vorlesen
      anhören
      artikel anhören
      link kopieren
      per e-mail versenden
      per mail
      senden
      speichern
      kommentieren
      jetzt kommentieren
      kommentar schreiben
      abonnieren
      jetzt abonnieren
      anmelden
      registrieren
      einloggen
      menü
      suche
      startseite
      schließen
      zum inhalt springen
      zum seitenanfang
      nach oben
      mehr lesen
      weiterlesen
      mehr anzeigen
      mehr laden
      anzeige
      anzeige …
      werbung
      hier weiterlesen
      lesen sie auch
      lesen sie auch …
      lesen sie mehr
      auch interessant
      # min
      # min. lesezeit
      # min lesezeit
      # minuten lesezeit
      lesezeit: # min
      lesezeit: # minuten
      lesezeit # min
      lesedauer: # min
      lesedauer: # minuten
      im browser ansehen
      im browser öffnen
      newsletter im browser ansehen
      abmelden
      newsletter abbestellen
      impressum
      datenschutz
      datenschutzerklärung
      cookie-einstellungen
      alle akzeptieren
      alle cookies akzeptieren
      akzeptieren
      zustimmen
      alle ablehnen
      ablehnen
      einstellungen
      einstellungen verwalten
      wir schätzen ihre privatsphäre
      ihre privatsphäre ist uns wichtig
      dieser artikel ist älter als # jahre
      dieser artikel ist mehr als # jahre alt
      dieser artikel ist älter als ein jahr
      e-mail-adresse
      ihre e-mail-adresse
      e-mail-adresse eingeben
      über den autor
      über die autorin
      vor # minuten
      vor # stunden
      vor # tagen
      aktualisiert vor # …
      folgen sie uns
      folgt uns`,
    openings: `
      sie haben bereits ein abo?
      sie haben schon ein abo?
      sie sind bereits abonnent?
      bereits abonnent?
      schon abonnent?
      jetzt abonnieren und weiterlesen
      weiterlesen auf
      dieser artikel ist älter als
      vielen dank fürs lesen
      danke fürs lesen
      mit der anmeldung stimmen sie
      mit ihrer anmeldung stimmen sie
      mit der registrierung stimmen sie
      sie erhalten diese e-mail
      sie erhalten diesen newsletter
      um sich abzumelden
      wenn sie keine e-mails mehr
      ihre e-mail-adresse wird nicht veröffentlicht
      diese website ist durch recaptcha geschützt
      diese seite ist durch recaptcha geschützt
      folgen sie uns auf
      folgt uns auf`,
    invitations: `
      abonnieren sie
      abonniere
      jetzt anmelden
      jetzt abonnieren
      hier geht es zum
      keine nachricht verpassen
      melden sie sich für unseren
      melden sie sich für den
      melden sie sich zum
      melden sie sich hier
      melden sie sich jetzt
      melde dich für unseren
      melde dich zum
      melde dich jetzt
      bestellen sie unseren
      bestellen sie jetzt
      erhalten sie unseren
      erhalten sie unsere
      folgen sie unserem
      folgen sie unserer`,
    channels:
      'newsletter e-mail mail postfach kanal podcast updates whatsapp telegram instagram facebook twitter youtube',
    tips: `
      haben sie einen hinweis
      haben sie hinweise
      schreiben sie uns
      hinweise an
      kontakt zur redaktion`,
    pointers: `
      lesen sie auch
      lesen sie mehr
      lesen sie dazu
      lesen sie hier
      lesen sie hierzu
      lies auch
      auch interessant
      mehr zum thema
      mehr dazu
      mehr zu …
      siehe auch
      hören sie auch
      schlagworte
      schlagwörter
      themen
      thema
      rubrik
      kategorie
      kategorien
      tags
      stichwörter`,
    otherArticles: `
      mehr zum thema
      mehr zu diesem thema
      mehr zu den themen
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      das könnte ihnen auch gefallen
      auch interessant
      ähnliche artikel
      verwandte artikel
      verwandte themen
      weitere artikel
      weitere meldungen
      weitere nachrichten
      meistgelesen
      meistgelesene artikel
      meist gelesen
      empfehlungen der redaktion
      unsere empfehlungen
      nächster artikel
      vorheriger artikel
      zum weiterlesen
      weiterführende links
      weiterführende literatur`,
    comments: `
      kommentare
      kommentare (#)
      # kommentar
      # kommentare
      leserkommentare
      diskutieren sie mit
      kommentar verfassen
      schreibe einen kommentar
      kommentar schreiben
      kommentar hinterlassen
      ihre kommentare`,
    replies: `
      antworten
      sagt
      schreibt
      schrieb
      meint`,
    counts: 'kommentar kommentare aufrufe',
    sections: `
      meinung
      kommentar
      leitartikel
      gastbeitrag
      gastkommentar
      analyse
      politik
      wirtschaft
      kultur
      feuilleton
      sport
      panorama
      lokales
      regionales
      ausland
      inland
      nachrichten
      interview
      reportage
      glosse
      eilmeldung
      exklusiv`,
    sharing: 'teilen weiterempfehlen',
    home: 'startseite home start',
    captions:
      'foto fotos bild bilder symbolbild archivbild archivfoto grafik illustration bildunterschrift',
    consent: `
      wir und unsere …partner
      wir verwenden cookies
      wir nutzen cookies
      wir setzen cookies
      diese website verwendet cookies
      diese webseite verwendet cookies
      diese website benutzt cookies
      informationen auf einem gerät`,
  },
} satisfies PageLanguage;
