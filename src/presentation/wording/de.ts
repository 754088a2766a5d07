import type { Translation } from './en.ts';

/**
 * What the bot says, in German: the catalogue of `en.ts`, key for key.
 *
 * It says du. Quotation marks „…“, a no-break space before %. People are named so that all are meant
 * (Autorinnen und Autoren, wer gefragt hat).
 *
 * article: Artikel · author: Autorin, Autor · brief: Überblick · channel: Kanal · command: Befehl ·
 * excerpt: Auszug · focus: Schwerpunkt · outlet: Medium · page: Seite · paragraph: Absatz ·
 * passage: Stelle · quote: Zitat · reference: Referenz · sentence: Satz · server: Server ·
 * source: Quelle · summary: Zusammenfassung · tag: Schlagwort · topic: Thema ·
 * whoever runs this bot: Bot-Betreuung · word for word: Wort für Wort
 */
export const de = {
  'command.ask.name': 'fragen',
  'command.ask.about': 'Frag die Artikel; sie antworten mit ihren eigenen Worten',
  'command.ask.question.name': 'frage',
  'command.ask.question.about': 'Was möchtest du wissen?',
  'command.ask.article.name': 'artikel',
  'command.ask.article.about': 'Nur diesen Artikel fragen (Standard: alle)',
  'command.ask.author.name': 'autor',
  'command.ask.author.about': 'Nur Artikel dieser Autorin oder dieses Autors',
  'command.ask.from.name': 'von',
  'command.ask.from.about': 'Nur Artikel ab dann: 2023, März 2024, letztes Jahr …',
  'command.ask.until.name': 'bis',
  'command.ask.until.about': 'Nur Artikel bis dann: 2023, März 2024, letztes Jahr …',
  'command.ask.tag.name': 'schlagwort',
  'command.ask.tag.about': 'Nur Artikel mit diesem Schlagwort',
  'command.ask.excerpts.name': 'auszüge',
  'command.ask.excerpts.about':
    'Wie viele Auszüge höchstens (Standard: 3, wenn der Server nichts anderes vorgibt)',
  'command.ask.private.name': 'privat',
  'command.ask.private.about':
    'Antwort nur dir zeigen (Standard: nein, wenn der Server nichts anderes vorgibt)',
  'command.ask.mention.name': 'erwähnen',
  'command.ask.mention.about':
    'Für wen die Antwort ist: alle sehen sie, und die Person wird benachrichtigt',

  'command.summarize.name': 'zusammenfassen',
  'command.summarize.about': 'Lies die wichtigsten Sätze eines Artikels, Wort für Wort',
  'command.summarize.article.name': 'artikel',
  'command.summarize.article.about': 'Welcher Artikel?',
  'command.summarize.length.name': 'länge',
  'command.summarize.length.about': 'Wie lang die Zusammenfassung ist (Standard: mittel)',
  'command.summarize.length.short.name': 'kurz · 3 Sätze',
  'command.summarize.length.medium.name': 'mittel · 5 Sätze',
  'command.summarize.length.long.name': 'lang · 8 Sätze',
  'command.summarize.focus.name': 'schwerpunkt',
  'command.summarize.focus.about': 'Worum es in der Zusammenfassung vor allem gehen soll',
  'command.summarize.private.name': 'privat',
  'command.summarize.private.about':
    'Zusammenfassung nur dir zeigen (Standard: nein, wenn der Server nichts anderes vorgibt)',

  'command.brief.name': 'überblick',
  'command.brief.about': 'Sieh nebeneinander, was die Artikel zu einem Thema sagen',
  'command.brief.topic.name': 'thema',
  'command.brief.topic.about': 'Ein Gegenstand, ein Name, ein Ort …',
  'command.brief.sort.name': 'sortierung',
  'command.brief.sort.about': 'Welcher Artikel zuerst kommt (Standard: Relevanz)',
  'command.brief.sort.relevance.name': 'Relevanz',
  'command.brief.sort.newest.name': 'neueste',
  'command.brief.sort.oldest.name': 'älteste',
  'command.brief.author.name': 'autor',
  'command.brief.author.about': 'Nur Artikel dieser Autorin oder dieses Autors',
  'command.brief.from.name': 'von',
  'command.brief.from.about': 'Nur Artikel ab dann: 2023, März 2024, letztes Jahr …',
  'command.brief.until.name': 'bis',
  'command.brief.until.about': 'Nur Artikel bis dann: 2023, März 2024, letztes Jahr …',
  'command.brief.tag.name': 'schlagwort',
  'command.brief.tag.about': 'Nur Artikel mit diesem Schlagwort',
  'command.brief.private.name': 'privat',
  'command.brief.private.about':
    'Überblick nur dir zeigen (Standard: nein, wenn der Server nichts anderes vorgibt)',

  'command.articles.name': 'artikel',
  'command.articles.about': 'Sieh, welche Artikel du fragen kannst',
  'command.articles.query.name': 'suche',
  'command.articles.query.about':
    'Teil eines Titels, eines Namens, eines Mediums oder eines Schlagworts',
  'command.articles.author.name': 'autor',
  'command.articles.author.about': 'Nur Artikel dieser Autorin oder dieses Autors',
  'command.articles.from.name': 'von',
  'command.articles.from.about': 'Nur Artikel ab dann: 2023, März 2024, letztes Jahr …',
  'command.articles.until.name': 'bis',
  'command.articles.until.about': 'Nur Artikel bis dann: 2023, März 2024, letztes Jahr …',
  'command.articles.tag.name': 'schlagwort',
  'command.articles.tag.about': 'Nur Artikel mit diesem Schlagwort',
  'command.articles.private.name': 'privat',
  'command.articles.private.about': 'Liste nur dir zeigen (Standard: ja)',

  'command.read.name': 'lesen',
  'command.read.about': 'Lies einen Artikel hier, Seite für Seite; nur du siehst ihn',
  'command.read.article.name': 'artikel',
  'command.read.article.about': 'Welcher Artikel?',
  'command.read.page.name': 'seite',
  'command.read.page.about': 'Welche Seite (Standard: die erste)',
  'command.read.mention.name': 'erwähnen',
  'command.read.mention.about':
    'Wem du die Seite zeigst: alle sehen sie dann, und die Person wird benachrichtigt',

  'command.quote.name': 'zitat',
  'command.quote.about': 'Stimmt dieses Zitat? Vergleich es mit den Artikeln, Wort für Wort',
  'command.quote.text.name': 'wortlaut',
  'command.quote.text.about':
    'Das Zitat, „…“ für Ausgelassenes; oder eine Stelle wie „Titel ¶ 3–4“, um sie zu sehen',
  'command.quote.article.name': 'artikel',
  'command.quote.article.about': 'Aus welchem Artikel es ist (Standard: aus einem beliebigen)',
  'command.quote.private.name': 'privat',
  'command.quote.private.about':
    'Ergebnis nur dir zeigen (Standard: nein, wenn der Server nichts anderes vorgibt)',
  'command.quote.mention.name': 'erwähnen',
  'command.quote.mention.about':
    'Für wen das Ergebnis ist: alle sehen es, und die Person wird benachrichtigt',

  'command.about.name': 'info',
  'command.about.about': 'Was dieser Bot ist, was er verspricht und was er speichert',

  'command.follow.name': 'abonnieren',
  'command.follow.about': 'Erfahre es, wenn ein Artikel kommt, auf den du wartest',
  'command.follow.question.name': 'frage',
  'command.follow.question.about': 'Erfahre es, wenn ein neuer Artikel eine Frage beantwortet',
  'command.follow.question.question.name': 'frage',
  'command.follow.question.question.about': 'Was möchtest du wissen?',
  'command.follow.question.where.name': 'wo',
  'command.follow.question.where.about':
    'Wo du es erfährst (Standard: in Direktnachrichten an dich)',
  'command.follow.question.where.me.name': 'an mich',
  'command.follow.question.where.here.name': 'in diesem Kanal',
  'command.follow.question.when.name': 'wann',
  'command.follow.question.when.about': 'Wie oft (Standard: sofort)',
  'command.follow.question.when.at-once.name': 'sofort',
  'command.follow.question.when.daily.name': 'täglich',
  'command.follow.question.when.weekly.name': 'wöchentlich',
  'command.follow.question.hour.name': 'stunde',
  'command.follow.question.hour.about':
    'Um wie viel Uhr (UTC) Tägliches und Wöchentliches kommt (Standard: 8)',
  'command.follow.author.name': 'autor',
  'command.follow.author.about':
    'Erfahre es, wenn es Neues von einer Autorin oder einem Autor gibt',
  'command.follow.author.author.name': 'autor',
  'command.follow.author.author.about': 'Von wem?',
  'command.follow.author.where.name': 'wo',
  'command.follow.author.where.about': 'Wo du es erfährst (Standard: in Direktnachrichten an dich)',
  'command.follow.author.where.me.name': 'an mich',
  'command.follow.author.where.here.name': 'in diesem Kanal',
  'command.follow.author.when.name': 'wann',
  'command.follow.author.when.about': 'Wie oft (Standard: sofort)',
  'command.follow.author.when.at-once.name': 'sofort',
  'command.follow.author.when.daily.name': 'täglich',
  'command.follow.author.when.weekly.name': 'wöchentlich',
  'command.follow.author.hour.name': 'stunde',
  'command.follow.author.hour.about':
    'Um wie viel Uhr (UTC) Tägliches und Wöchentliches kommt (Standard: 8)',
  'command.follow.tag.name': 'schlagwort',
  'command.follow.tag.about': 'Erfahre es, wenn es einen neuen Artikel mit einem Schlagwort gibt',
  'command.follow.tag.tag.name': 'schlagwort',
  'command.follow.tag.tag.about': 'Welches Schlagwort?',
  'command.follow.tag.where.name': 'wo',
  'command.follow.tag.where.about': 'Wo du es erfährst (Standard: in Direktnachrichten an dich)',
  'command.follow.tag.where.me.name': 'an mich',
  'command.follow.tag.where.here.name': 'in diesem Kanal',
  'command.follow.tag.when.name': 'wann',
  'command.follow.tag.when.about': 'Wie oft (Standard: sofort)',
  'command.follow.tag.when.at-once.name': 'sofort',
  'command.follow.tag.when.daily.name': 'täglich',
  'command.follow.tag.when.weekly.name': 'wöchentlich',
  'command.follow.tag.hour.name': 'stunde',
  'command.follow.tag.hour.about':
    'Um wie viel Uhr (UTC) Tägliches und Wöchentliches kommt (Standard: 8)',
  'command.follow.collection.name': 'sammlung',
  'command.follow.collection.about':
    'Erfahre es, wenn es einen neuen Artikel in einer Sammlung gibt',
  'command.follow.collection.collection.name': 'sammlung',
  'command.follow.collection.collection.about': 'Welche Sammlung?',
  'command.follow.collection.where.name': 'wo',
  'command.follow.collection.where.about':
    'Wo du es erfährst (Standard: in Direktnachrichten an dich)',
  'command.follow.collection.where.me.name': 'an mich',
  'command.follow.collection.where.here.name': 'in diesem Kanal',
  'command.follow.collection.when.name': 'wann',
  'command.follow.collection.when.about': 'Wie oft (Standard: sofort)',
  'command.follow.collection.when.at-once.name': 'sofort',
  'command.follow.collection.when.daily.name': 'täglich',
  'command.follow.collection.when.weekly.name': 'wöchentlich',
  'command.follow.collection.hour.name': 'stunde',
  'command.follow.collection.hour.about':
    'Um wie viel Uhr (UTC) Tägliches und Wöchentliches kommt (Standard: 8)',
  'command.follow.list.name': 'liste',
  'command.follow.list.about': 'Sieh, was du abonniert hast, und bestell es ab',

  'command.settings.name': 'einstellungen',
  'command.settings.about': 'Leg fest, wie der Bot auf diesem Server arbeitet',
  'command.settings.show.name': 'zeigen',
  'command.settings.show.about': 'Sieh, was festgelegt ist, und ändere es',
  'command.settings.hide.name': 'ausblenden',
  'command.settings.hide.about':
    'Blende einen Artikel oder alle Artikel mit einem Schlagwort auf diesem Server aus',
  'command.settings.hide.what.name': 'was',
  'command.settings.hide.what.about': 'Welcher Artikel oder welches Schlagwort?',
  'command.settings.unhide.name': 'einblenden',
  'command.settings.unhide.about':
    'Hol zurück, was auf diesem Server ausgeblendet ist: einen Artikel oder ein Schlagwort',
  'command.settings.unhide.what.name': 'was',
  'command.settings.unhide.what.about': 'Welcher Artikel oder welches Schlagwort?',
  'command.settings.collections.name': 'sammlungen',
  'command.settings.collections.about':
    'Wähl, welche Sammlungen hier benutzt werden, und in welchem Kanal',
  'command.settings.corrections.name': 'korrekturen',
  'command.settings.corrections.about': 'Wähl, wo Korrekturen an hier Zitiertem gemeldet werden',
  'command.settings.unanswered.name': 'unbeantwortet',
  'command.settings.unanswered.about':
    'Sieh, was nach Ansicht der Mitglieder beantwortet werden sollte',
  'command.settings.reset.name': 'zurücksetzen',
  'command.settings.reset.about': 'Setz alle Einstellungen dieses Servers auf den Standard zurück',

  'command.desk.name': 'pult',
  'command.desk.about':
    'Sieh, was hier vergeblich gefragt wurde, und beantworte es aus den Artikeln',

  'command.collection.name': 'sammlung',
  'command.collection.about': 'Füg den Artikeln dieses Servers eigene hinzu',
  'command.collection.add.name': 'hinzufügen',
  'command.collection.add.about':
    'Füg einen Artikel hinzu: einen Link oder eine Datei; du siehst erst, wie er verstanden wird',
  'command.collection.add.url.name': 'adresse',
  'command.collection.add.url.about': 'Die Adresse der Seite',
  'command.collection.add.file.name': 'datei',
  'command.collection.add.file.about': 'Eine Datei, etwa ein PDF oder ein Text',
  'command.collection.list.name': 'liste',
  'command.collection.list.about': 'Sieh, was auf diesem Server hinzugefügt wurde',
  'command.collection.queue.name': 'vorschläge',
  'command.collection.queue.about': 'Entscheide über Vorschläge der Mitglieder',
  'command.collection.remove.name': 'entfernen',
  'command.collection.remove.about':
    'Entferne einen Artikel, der auf diesem Server hinzugefügt wurde',
  'command.collection.remove.article.name': 'artikel',
  'command.collection.remove.article.about': 'Welcher Artikel?',

  'command.preferences.name': 'vorlieben',
  'command.preferences.about': 'Sieh oder wähl, wie die Antworten des Bots an dich aussehen',
  'command.preferences.style.name': 'stil',
  'command.preferences.style.about': 'Wie Antworten aussehen; schlicht passt zu Screenreadern',
  'command.preferences.style.rich.name': 'gestaltet',
  'command.preferences.style.plain.name': 'schlicht',

  'command.privacy.name': 'datenschutz',
  'command.privacy.about':
    'Sieh, was wie lange gespeichert wird, und lösch, was über dich gespeichert ist',

  'command.Find in articles.name': 'In Artikeln suchen',
  'command.Check quotations.name': 'Zitate prüfen',
  'command.Summarize the linked article.name': 'Link zusammenfassen',
  'command.Add to the articles….name': 'Zu den Artikeln …',

  'about.headline': 'Pullquote beantwortet Fragen mit den Worten der Artikel.',
  'about.what':
    'Der Bot durchsucht {count, plural, one {# Artikel} other {# Artikel}} und zitiert die Sätze, die antworten, samt Quelle. Selbst schreibt er nichts.',
  'about.verbatim.title': 'Wort für Wort',
  'about.verbatim':
    'Jedes Zitat ist aus seinem Artikel kopiert und wird vor dem Senden noch einmal mit ihm verglichen. Weicht auch nur ein Zeichen ab, wird nichts gesendet.',
  'about.opinions.title': 'Meinungen sind die der Autorinnen und Autoren',
  'about.opinions':
    'Die Artikel sagen, was ihre Autorinnen und Autoren denken. Wer sie zitiert, stimmt ihnen damit nicht zu.',
  'about.keeps.title': 'Was er speichert: wenig',
  'about.keeps':
    'Der Bot liest keine Nachrichten mit und speichert keine Antworten. Was er speichert, etwa deine Vorlieben und ob Antworten dir geholfen haben, steht ohne deinen Namen da; `/datenschutz` sagt alles dazu und löscht es. Geht etwas kaputt, protokolliert er den Fehler ohne deine Worte.',
  'about.next': '`/fragen`, um zu fragen · `/artikel`, um zu sehen, was es gibt',

  'first-question.author': 'Was sagt {author} über {topic}?',
  'first-question.about': 'Was steht in den Artikeln über {topic}?',

  'answer.question': 'Frage: {question}',
  'answer.follows': 'Als Anschluss verstanden an „{question}“',
  'answer.related':
    'Ich habe keine Stelle gefunden, die das klar beantwortet. Am nächsten kommen diese:',
  'answer.chosen': 'Von der Moderation dieses Servers gewählt:',
  'answer.closest':
    'Diese Stellen kommen deinen Worten am nächsten. Es kann gut sein, dass sie keine Antwort sind.',
  'answer.head': 'Titel und Autorenzeile',

  'quote.label': 'Zitat {number, number} von {count, number}',
  'quote.opinions': 'Meinungen sind die der Autorinnen und Autoren.',
  'quote.verbatim': 'Wort für Wort aus den Artikeln.',
  'quote.verbatim-with-cuts':
    'Wort für Wort aus den Artikeln; „[…]“ steht, wo ein Zitat gekürzt ist.',
  'quote.cuts': 'Ein Zitat, das mit „[…]“ endet, ist gekürzt.',

  'several.left':
    '{count, plural, one {# weitere Frage hat} other {# weitere Fragen haben}} hier keinen Platz: Frag einzeln, was fehlt.',

  'answer.shared-by': 'Geteilt von {name}',
  'answer.further': 'Weitere Auszüge: {first, number} bis {last, number}',
  'answer.more': 'Mehr',
  'answer.back': 'Zurück',
  'answer.cite': 'Zitieren',
  'answer.share': 'Teilen',
  'answer.shared': 'Geteilt',
  'answer.share-confined': 'In diesem Kanal antwortet der Bot nicht öffentlich.',
  'answer.share-confined-next': 'Frag in einem anderen Kanal und teile die Antwort dort.',
  'answer.remove': 'Entfernen',
  'answer.helpful': 'Hilfreich',
  'answer.not-helpful': 'Nicht hilfreich',
  'answer.in-context': 'Im Kontext',
  'answer.at-the-quote': 'Zur Textstelle',
  'answer.question-lost': 'Ich weiß nicht mehr, wie die Frage lautete.',
  'answer.question-lost-next': 'Bitte stell sie mit `/fragen` noch einmal.',
  'answer.not-yours': 'Das kann nur entfernen, wer gefragt hat oder hier moderiert.',
  'answer.not-yours-next':
    'Du kannst den anderen sagen, dass es nicht hilft: Drück auf „Nicht hilfreich“.',

  'context.wider': 'Mehr Kontext',
  'context.bold': 'Die zitierten Worte sind fett.',
  'context.paragraph': 'Absatz {numbers}',
  'context.part': 'ein Teil davon',
  'context.moved': 'Der Artikel wurde seitdem geändert. Die zitierten Worte stehen jetzt hier:',
  'context.changed': 'Der Artikel wurde seitdem geändert, und diese Worte stehen nicht mehr darin.',
  'context.old-words': 'Zitiert wurde:',
  'context.nearest': 'Am nächsten kommt dem jetzt:',

  'cite.format': 'Format',
  'cite.which': 'Welches Zitat',
  'cite.which-article': 'Welcher Artikel',
  'cite.style.plain': 'Reiner Text',
  'cite.style.markdown': 'Markdown',
  'cite.style.apa': 'APA 7',
  'cite.style.mla': 'MLA 9',
  'cite.style.chicago': 'Chicago 17 (Autor und Jahr)',
  'cite.style.bibtex': 'BibTeX',
  'cite.nothing': 'Hier ist kein Zitat, das sich belegen ließe.',
  'cite.nothing-next': 'Drück neben einem Zitat auf „Im Kontext“ und dann auf „Zitieren“.',
  'cite.cut': 'Das Zitat wurde gekürzt, damit es passt.',
  'cite.too-long': 'Diese Quellenangabe ist zu lang für eine Nachricht.',
  'cite.too-long-next': 'Wähl ein anderes Format oder ein kürzeres Zitat.',

  'feedback.title': 'Was stimmte nicht?',
  'feedback.reason': 'Warum hat die Antwort nicht geholfen?',
  'feedback.reason.wrong-passage': 'Die falsche Stelle ist zitiert',
  'feedback.reason.off-topic': 'Es geht am Thema vorbei',
  'feedback.reason.too-short': 'Es ist zu kurz',
  'feedback.reason.altered-words': 'Der Wortlaut wurde verändert',
  'feedback.reason.something-else': 'Etwas anderes',
  'feedback.note': 'Möchtest du etwas ergänzen?',
  'feedback.note-kept': 'Wenn du magst. Es wird mit deiner Stimme gespeichert.',
  'feedback.thanks-helpful': 'Danke: Deine Stimme ist „hilfreich“.',
  'feedback.thanks-not-helpful': 'Danke: Deine Stimme ist „nicht hilfreich“.',
  'feedback.change': 'Um sie zu ändern, drück auf den anderen Knopf.',
  'feedback.keeps':
    'Ein halbes Jahr gespeichert: die Stimme, ihr Grund, der Tag, der Server und welche Stellen zitiert wurden. Weder dein Name noch deine Frage. `/datenschutz` löscht es.',
  'feedback.keeps-words':
    'Ein halbes Jahr gespeichert: die Stimme, ihr Grund, der Tag, der Server, welche Stellen zitiert wurden, die Frage und was du geschrieben hast. Nicht dein Name. `/datenschutz` löscht es.',

  'not-found.all': 'Ich habe keine Stelle gefunden, die das beantwortet.',
  'not-found.one': 'In {title} habe ich keine Stelle gefunden, die das beantwortet.',
  'not-found.nearest': 'Am nächsten an deinen Worten:',
  'not-found.others': 'Andere sprechen davon:',
  'not-found.next-one':
    'Versuch es mit anderen Worten, oder lass `artikel` leer, um alle zu fragen.',
  'not-found.next-nearest':
    'Versuch es mit anderen Worten, oder sieh in einem dieser Artikel nach.',
  'not-found.next': 'Versuch es mit anderen Worten. `/artikel` zeigt, was du fragen kannst.',
  'not-found.language-one': 'Er ist auf {languages}. Ich übersetze nicht: Frag in seiner Sprache.',
  'not-found.languages':
    'Die Artikel sind auf {languages}. Ich übersetze nicht: Frag in ihrer Sprache.',
  'not-found.other-languages':
    'Gesucht habe ich in den Artikeln auf {asked}. Andere sind auf {others}; ich übersetze nicht: Frag in ihrer Sprache.',
  'not-found.closest': 'Was am nächsten kommt',
  'not-found.wish': 'Das sollte beantwortet werden',
  'not-found.passed-on': 'Weitergegeben',

  'closest.none': 'Ich habe keine Stelle mit einem dieser Wörter gefunden.',

  'wish.thanks': 'Danke: Wer hier moderiert und wer diesen Bot betreut, kann es sehen.',
  'wish.keeps':
    'Ein halbes Jahr gespeichert: ein Code für die Frage, der Tag und der Server. Weder dein Name noch deine Worte. `/datenschutz` löscht es.',
  'wish.keeps-words':
    'Ein halbes Jahr gespeichert: die Frage, der Tag und der Server. Nicht dein Name. `/datenschutz` löscht es.',

  'unclear.none': 'Kein Artikel passt zu „{name}“.',
  'unclear.none-next': 'Wähl unter `artikel` einen der Vorschläge. `/artikel` zeigt, was es gibt.',
  'unclear.none-next-optional':
    'Wähl unter `artikel` einen der Vorschläge, oder lass es leer, um alle zu fragen. `/artikel` zeigt, was es gibt.',
  'unclear.several': 'Zu „{name}“ passt mehr als ein Artikel.',
  'unclear.several-next': 'Gib unter `artikel` mehr vom Titel ein und wähl einen der Vorschläge.',

  'article.untitled': 'Ohne Titel',
  'article.open': 'Artikel öffnen',
  'sources.by': 'von {names}',
  'sources.in': 'aus {names}',
  'sources.article': 'in „{title}“',
  'sources.since': 'seit {date}',
  'sources.since-day': 'seit dem {date}',
  'sources.until': 'bis {date}',
  'sources.until-day': 'bis zum {date}',
  'sources.tag': 'Schlagwort {names}',
  'sources.ask-all': 'Alle Artikel fragen',
  'sources.none': 'Auf keinen Artikel trifft all das zu. {sources}',
  'sources.none-next': 'Lass etwas davon weg oder wähl einen der Vorschläge.',
  'sources.gone': 'Autor oder Schlagwort, wonach hier gefragt wird, gibt es nicht mehr.',
  'sources.gone-next': '`/artikel` zeigt, was es gibt.',

  'name.unknown-author': 'Kein Artikel ist von „{name}“.',
  'name.unknown-tag': 'Kein Artikel hat das Schlagwort „{name}“.',
  'name.several': '„{name}“ kann mehr als eines bedeuten.',
  'name.nearest': 'Dem am nächsten:',
  'name.choose': 'Fang an zu tippen und wähl einen der Vorschläge.',

  'date.unread': '„{date}“ kann ich nicht als Datum lesen.',
  'date.unread-next': 'Schreib es wie „2023“, „März 2024“, „13. März 2024“ oder „letztes Jahr“.',
  'date.ambiguous': '„{date}“ kann {first} oder {second} sein.',
  'date.ambiguous-next': 'Schreib den Monat in Buchstaben oder wähl einen der Vorschläge.',
  'date.reversed': '{from} ist später als {until}.',
  'date.reversed-next': 'Vertausch die beiden Daten oder lass eines weg.',

  'article.count': '{count, plural, one {# Artikel} other {# Artikel}}',
  'article.gone': 'Dieser Artikel wurde entfernt.',
  'article.gone-next': '`/artikel` zeigt, was es gibt.',
  'article.longest-quote':
    'Hier werden bis zu {count, plural, one {# Wort} other {# Wörter}} davon gezeigt',
  'article.part-only':
    'Von diesem Artikel darf hier nur ein Teil gezeigt werden; ganz steht er dort, wo er erschienen ist.',
  'article.link-only': 'Auf diesen Artikel darf verlinkt werden, zitiert werden darf er nicht.',
  'article.link-only-named':
    'Auf {title} darf verlinkt werden, zitiert werden darf der Artikel nicht.',

  'articles.list-all': 'Alle Artikel',
  'articles.for-query': '{count} zu „{query}“',
  'articles.choose': 'Einen davon lesen, zusammenfassen oder fragen',
  'listed.author':
    '{name} hat hier {count, plural, one {# Artikel} other {# Artikel}} geschrieben.',
  'listed.names': '{name}: hier {count, plural, one {# Artikel} other {# Artikel}}.',
  'listed.newest':
    'Der neueste von {count, plural, one {# Artikel} other {# Artikeln}}, soweit Daten bekannt sind',
  'listed.oldest':
    'Der älteste von {count, plural, one {# Artikel} other {# Artikeln}}, soweit Daten bekannt sind',
  'listed.writer': 'Geschrieben von {names}.',
  'listed.date': 'Erschienen: {date}',
  'listed.undated': 'Von den Artikeln hier ist kein Datum bekannt.',
  'listed.said': 'Was Artikel dazu sagen:',
  'listed.all': 'Alle {count, number} auflisten',
  'asked-back.article': 'Welchen Artikel meinst du?',
  'asked-back.article-next':
    'Wähle ihn aus, um ihn zu lesen, zusammenzufassen oder zu fragen, oder nenne ihn in deiner Frage.',
  'asked-back.subject': 'Wen oder was meinst du damit?',
  'asked-back.subject-next': 'Nenne es beim Namen, oder wähle einen Artikel und frage dort.',
  'asked-back.topic': 'Worin?',
  'asked-back.topic-next': 'Nenne ein Thema: „Sind sie sich einig über …?“, oder zwei Autoren.',
  'articles.none': 'Es gibt noch keine Artikel.',
  'articles.none-next': 'Die Bot-Betreuung muss erst welche hinzufügen.',
  'articles.no-match': 'Kein Artikel passt zu „{query}“.',
  'articles.no-match-next':
    'Versuch es mit einem Teil des Titels, einem Namen oder einem Medium, oder mit `/artikel` ohne Suche, um alle zu sehen.',

  'article.read-here': 'Hier lesen',
  'article.summarize': 'Zusammenfassen',
  'article.ask-in': 'Diesen Artikel fragen',
  'article.full-text': 'Volltext',

  'article.extent':
    '{paragraphs, plural, one {# Absatz} other {# Absätze}} · {sentences, plural, one {# Satz} other {# Sätze}}',

  'ask-in.audience': 'Wer die Antwort sieht',
  'ask-in.audience.public': 'Alle hier',
  'ask-in.audience.private': 'Nur du',

  'message.no-words': 'In dieser Nachricht sind keine Wörter, nach denen ich suchen könnte.',
  'message.no-words-next': 'Nimm eine Nachricht mit einer Frage, einem Zitat oder einem Link.',
  'message.no-link': 'Nichts in dieser Nachricht verlinkt einen Artikel, den ich habe.',
  'message.no-link-next':
    '`/artikel` zeigt, was es gibt; `/zusammenfassen` nimmt davon jeden. Mit „In Artikeln suchen“ kannst du nach dem suchen, was die Nachricht sagt.',

  'quote-check.exact': 'Dieses Zitat stimmt, Wort für Wort.',
  'quote-check.exact-several':
    'Dieses Zitat stimmt, Wort für Wort. Es steht an {count, plural, one {# Stelle} other {# Stellen}}.',
  'quote-check.exact-many':
    'Dieses Zitat stimmt, Wort für Wort. Es steht an {count, number} Stellen oder mehr.',
  'quote-check.exact-first': 'Hier die erste davon:',
  'quote-check.differs':
    'Dieses Zitat stimmt nicht Wort für Wort. An der nächstliegenden Stelle heißt es:',
  'quote-check.given': 'Angegeben:',
  'quote-check.quote': 'Zitat: {text}',
  'quote-check.added': 'Nicht im Artikel: {list}',
  'quote-check.added-one': '„{words}“',
  'quote-check.not-counted': 'Nicht als Unterschied gezählt: {list}.',
  'quote-check.difference.quotation-marks': 'Anführungszeichen',
  'quote-check.difference.dashes': 'Striche',
  'quote-check.difference.spaces': 'Leerräume',
  'quote-check.difference.characters': 'die Form einiger Zeichen',
  'quote-check.difference.first-letter': 'der erste Buchstabe, groß oder klein',
  'quote-check.difference.surrounding-marks': 'Anführungszeichen ringsum',
  'quote-check.difference.left-out': 'Auslassungspunkte für fehlende Wörter',
  'quote-check.difference.footnote-marks': 'Fußnotenzeichen',
  'quote-check.exact-legend': 'Fett: das Zitat.',
  'quote-check.differs-legend': 'Fett: nur im Artikel. Durchgestrichen: nur im angegebenen Zitat.',
  'quote-check.parts-left':
    '{count, plural, one {# weiterer Teil wird} other {# weitere Teile werden}} hier nicht gezeigt.',
  'quote-check.not-in-articles': 'Das sagen die Artikel nicht, auch nichts Ähnliches.',
  'quote-check.nearest': 'Von Ähnlichem handeln:',
  'quote-check.not-in-articles-next':
    'Es kann trotzdem stimmen: Ich kenne nur diese Artikel. `/artikel` zeigt sie.',
  'quote-check.too-short':
    'Das ist zu kurz, um zu sagen, woher es kommt: Es braucht mindestens {count, plural, one {# Wort} other {# Wörter}}.',
  'quote-check.too-short-next': 'Gib ein längeres Stück des Zitats an.',

  'passage.place': '{extent} von {count, number}.',
  'passage.rest': 'Für {extent} ist hier kein Platz: Mit „{button}“ geht es weiter.',
  'passage.none': '{place} gibt es in {title} nicht.',
  'passage.range':
    '{last, plural, =0 {Er hat keine Absätze mit fortlaufendem Text.} one {Er hat nur einen Absatz.} other {Seine Absätze tragen die Nummern 1 bis #.}}',
  'passage.which': 'Welchen Artikel meinst du?',
  'passage.which-next':
    'Setz Titel oder Autor vor die Nummer, etwa „Titel ¶ 3“, oder wähl den Artikel unter `artikel`.',

  'draft.none': 'Diese Nachricht zitiert nichts, was ich prüfen könnte.',
  'draft.none-next':
    'Nimm eine Nachricht mit mindestens {count, plural, one {# Wort} other {# Wörtern}} in Anführungszeichen oder in einem Zitatblock.',
  'draft.right':
    '{right, number} von {count, plural, one {# Zitat stimmt} other {# Zitaten {right, plural, one {stimmt} other {stimmen}}}}.',
  'draft.exact': 'Stimmt, Wort für Wort',
  'draft.differs': 'Nicht Wort für Wort',
  'draft.left-out': 'Wörter sind ausgelassen, und nichts zeigt es an',
  'draft.wrong-author': 'Wort für Wort, aber nicht von {name}',
  'draft.not-in-articles': 'Nicht in den Artikeln',
  'draft.apart':
    '{count, plural, one {# weiteres ist ein Titel oder zu kurz oder zu lang} other {# weitere sind Titel oder zu kurz oder zu lang}}, um es zu sagen.',
  'draft.more':
    '{count, plural, one {# weiteres wird} other {# weitere werden}} hier nicht gezeigt.',
  'draft.next': '`/zitat` sagt mehr über eines davon.',
  'draft.left-out-legend': 'Fett: was ausgelassen ist.',

  'read.place': '{page} · {extent} von {count, number}.',
  'read.goes-on': '{number} · geht auf der nächsten Seite weiter',
  'read.continued': '{number} · Fortsetzung',
  'read.verbatim': 'Wort für Wort.',
  'read.before-first': 'Eine Seite {typed} gibt es nicht. Das ist die erste.',
  'read.behind-last': 'Eine Seite {typed} gibt es nicht. Das ist die letzte.',
  'read.no-number': '„{typed}“ ist keine Seitenzahl, darum bist du noch hier.',
  'read.jump-title': 'Zu einer Seite springen',
  'read.jump-label': 'Seite',
  'read.jump-range': 'Eine Zahl von 1 bis {pages, number}; du bist auf Seite {page, number}.',
  'read.sections': 'Zu einem Abschnitt springen',
  'read.section': '„{heading}“ beginnt hier, bei {place}.',
  'read.full-text': 'Der Text des Artikels, kein Zeichen verändert.',
  'read.too-large': 'Sein Text ist zu lang für eine Datei hier.',
  'paging.jump': 'Springen',

  'paging.page': 'Seite {page, number} von {pages, number}',
  'paging.previous': 'Zurück',
  'paging.next': 'Weiter',

  'brief.topic': 'Was die Artikel sagen über: {topic}',
  'brief.topic-lost': 'Ich kann nicht mehr sagen, was das Thema war.',
  'brief.topic-lost-next': 'Bitte den `/überblick` noch einmal erstellen lassen.',
  'brief.compared': 'Gehen sie auseinander? Was die Artikel sagen über: {topic}',
  'brief.silent': 'Dazu habe ich keine Stelle gefunden von: {names}',
  'brief.whole': 'Gehen sie auseinander? Das beurteile ich nicht. Was sie vor allem sagen:',
  'brief.whole-next':
    'Nenne ein Thema, um zu sehen, was sie darüber sagen: „Sind sie sich einig über …?“',
  'brief.nothing': 'Über „{topic}“ habe ich keine Stelle gefunden.',
  'brief.nothing-next': 'Versuch es mit anderen Worten. `/artikel` zeigt, was es gibt.',
  'brief.nothing-next-nearest':
    'Versuch es mit anderen Worten, oder frag einen von diesen mit `/fragen`.',

  'summary.focus': 'Schwerpunkt: {focus}',
  'summary.focus-missing': 'Über „{focus}“ habe ich im Artikel nichts gefunden. Allgemein sagt er:',
  'summary.whole':
    'Der ganze Artikel: {count, plural, one {# Satz} other {# Sätze}}, Wort für Wort.',
  'summary.extent':
    '{shown, number} von {count, plural, one {# Satz} other {# Sätzen}} ({percent} %), Wort für Wort.',
  'summary.under-one-percent': 'unter 1',
  'summary.longer': 'Länger',
  'summary.shorter': 'Kürzer',
  'summary.source': 'Quelle',

  'source.by': 'Von: {authors}',
  'source.in': 'Erschienen in: {publication}',
  'source.published': 'Veröffentlicht: {date}',
  'source.link': 'Link: {link}',
  'source.tags': 'Schlagworte: {tags}',
  'source.length':
    'Länge: {paragraphs, plural, one {# Absatz} other {# Absätze}} · {sentences, plural, one {# Satz} other {# Sätze}}',
  'source.id': 'Kennung: {id}',

  'audience.confined': 'Das siehst nur du: In diesem Kanal antwortet der Bot nicht öffentlich.',
  'audience.related':
    'Das siehst nur du, denn vielleicht beantwortet es deine Frage nicht. „Teilen“ zeigt es allen.',

  'mention.for': 'Für {who}',
  'mention.not-told': '{who} wurde nicht benachrichtigt: Das siehst nur du.',

  'hideable.tag':
    'Schlagwort {tag}: {count, plural, =0 {kein Artikel} one {# Artikel} other {# Artikel}}',
  'hideable.nameless': 'namenlos',
  'hideable.gone': '{id} (nicht mehr unter den Artikeln)',

  'take-down.button': 'Entfernen …',
  'take-down.not-allowed': 'Artikel entfernen nur diejenigen, die den Server verwalten dürfen.',
  'take-down.ask': 'Diesen Artikel endgültig entfernen?',
  'take-down.ask.about':
    'Seine Datei und seine früheren Fassungen werden gelöscht, ebenso die Nachrichten, in denen der Bot ihn zitiert hat, soweit sie bekannt sind. Er kommt nicht wieder.',
  'take-down.do': 'Endgültig entfernen',
  'take-down.not-yours':
    'Dieser Server hat den Artikel nicht hinzugefügt, also kann er ihn nicht entfernen.',
  'take-down.not-yours.about': 'Du kannst ihn auf diesem Server ausblenden.',
  'take-down.hide': 'Hier ausblenden',
  'take-down.hidden': 'Der Artikel ist auf diesem Server ausgeblendet.',
  'take-down.hidden-next': '`/einstellungen einblenden` holt ihn zurück.',
  'take-down.done': 'Der Artikel ist entfernt und kommt nicht wieder.',
  'take-down.messages':
    '{count, plural, one {# Nachricht, die ihn zitiert hat, ist gelöscht.} other {# Nachrichten, die ihn zitiert haben, sind gelöscht.}}',
  'take-down.left':
    '{count, plural, one {# Nachricht ließ sich nicht löschen; lösch sie selbst:} other {# Nachrichten ließen sich nicht löschen; lösch sie selbst:}}',
  'take-down.left-elsewhere':
    '{count, plural, one {# Nachricht an anderer Stelle ließ} other {# Nachrichten an anderer Stelle ließen}} sich nicht löschen.',

  'collections.headline': 'Welche Sammlungen auf diesem Server benutzt werden',
  'collections.in-channel': 'Welche Sammlungen in {channel} benutzt werden',
  'collections.about':
    'Wähl aus den Sammlungen, die hier verfügbar sind; ist keine gewählt, werden alle benutzt.',
  'collections.all':
    '{count, plural, =0 {Hier ist keine Sammlung verfügbar.} one {Die eine Sammlung, die hier verfügbar ist, wird benutzt.} other {Alle # Sammlungen, die hier verfügbar sind, werden benutzt.}}',
  'collections.some': 'Benutzt: {names}.',
  'collections.none':
    'Von den gewählten Sammlungen gibt es keine mehr, also wird keine benutzt. Wähl andere oder benutz alle.',
  'collections.more': '{count, number} weitere',
  'collections.gone':
    '{count, plural, one {# gewählte Sammlung gibt} other {# gewählte Sammlungen gibt}} es nicht mehr.',
  'collections.choose': 'Sammlungen wählen',
  'collections.use-all': 'Alle benutzen',
  'collections.nameless': 'Eine Sammlung ohne Namen',
  'collections.root': 'Artikel ohne Ordner',
  'collections.of-server': 'Von diesem Server hinzugefügt',
  'collections.channel':
    'Ein Kanal kann andere Sammlungen benutzen als der Server; für seine Threads gilt dasselbe.',
  'collections.channel.choose': 'Für einen Kanal wählen',
  'collections.channels':
    '{count, plural, =0 {Kein Kanal hat eine eigene Auswahl.} one {# Kanal hat eine eigene Auswahl.} other {# Kanäle haben eine eigene Auswahl.}}',
  'collections.as-server': 'Wie auf dem Server',

  'settings.headline': 'Wie der Bot auf diesem Server arbeitet',
  'settings.about':
    'Wer fragt, kann es anders wählen; nur öffentlich wird nichts, wo der Bot nicht öffentlich antwortet.',
  'settings.visibility': 'Wer eine Antwort sieht',
  'settings.visibility.public': 'Alle',
  'settings.visibility.public.about': 'Wer fragt, kann die Antwort für sich behalten',
  'settings.visibility.private': 'Nur wer fragt',
  'settings.visibility.private.about': 'Wer fragt, kann die Antwort allen zeigen lassen',
  'settings.excerpts': 'Wie lang eine Antwort ist',
  'settings.excerpts.count': '{count, plural, one {# Auszug} other {Bis zu # Auszüge}}',
  'settings.channels':
    'Wo der Bot öffentlich antwortet{count, plural, =0 {} one { (# Kanal)} other { (# Kanäle)}}',
  'settings.channels.all': 'Jeder Kanal',
  'settings.hidden': 'Hier ausgeblendet: {what}',
  'settings.hidden.articles': '{count, plural, one {# Artikel} other {# Artikel}}',
  'settings.hidden.tags': '{count, plural, one {# Schlagwort} other {# Schlagworte}}',
  'settings.hidden.none': 'Hier ausgeblendet: nichts',
  'settings.hidden.more': 'und {count, number} weitere',
  'settings.collections':
    '{count, plural, =0 {} one {# Kanal hat eine eigene Auswahl. } other {# Kanäle haben eine eigene Auswahl. }}`/einstellungen sammlungen` ändert das.',
  'settings.wanted':
    'Mitglieder wünschen sich eine Antwort auf {count, plural, one {# Frage} other {# Fragen}}: `/einstellungen unbeantwortet`',
  'settings.next':
    '`/einstellungen ausblenden` und `/einstellungen einblenden` ändern, was ausgeblendet ist; `/einstellungen zurücksetzen` macht alles rückgängig.',
  'settings.reset': 'Alle Einstellungen dieses Servers auf den Standard zurücksetzen?',
  'settings.reset.about':
    'Antworten sind dann in jedem Kanal öffentlich und haben drei Auszüge, und nichts ist ausgeblendet. Was Kanäle abonniert haben, endet, und hinterlegte Antworten werden gelöscht.',
  'settings.reset.do': 'Zurücksetzen',
  'settings.reset.keep': 'Behalten',
  'settings.not-allowed': 'Einstellungen sind für alle, die den Server verwalten dürfen.',
  'settings.not-allowed-next':
    'Frag jemanden von ihnen; die Berechtigung heißt „Server verwalten“.',
  'settings.no-server': 'Hier ist kein Server, für den sich etwas festlegen ließe.',
  'settings.no-server-next': 'Nutz `/einstellungen` in einem Kanal deines Servers.',

  'choice.tag':
    'Schlagwort: {tag} ({count, plural, =0 {kein Artikel} one {# Artikel} other {# Artikel}})',
  'choice.article': 'Artikel: {title}',
  'choice.gone': 'Artikel: {id} (nicht mehr da)',

  'hiding.hidden': 'Auf diesem Server ausgeblendet: {thing}',
  'hiding.hidden-next':
    'Von jetzt an wird hier nichts davon zitiert. Was schon zitiert ist, bleibt stehen.',
  'hiding.hidden-already': 'Auf diesem Server schon ausgeblendet: {thing}',
  'hiding.hidden-already-next': 'Nichts hat sich geändert.',
  'hiding.unhidden': 'Auf diesem Server nicht mehr ausgeblendet: {thing}',
  'hiding.unhidden-next': 'Es darf hier wieder zitiert werden.',
  'hiding.not-hidden': 'Auf diesem Server nicht ausgeblendet: {thing}',
  'hiding.not-hidden-next': 'Nichts hat sich geändert.',
  'hiding.hidden-by-tag': 'Noch durch ein Schlagwort ausgeblendet: {thing}',
  'hiding.hidden-by-tag-next':
    '`/einstellungen zeigen` nennt die Schlagworte; blende das Schlagwort ein, um den Artikel zurückzuholen.',
  'hiding.left':
    'Auf diesem Server {count, plural, =0 {wird kein Artikel} one {wird # Artikel} other {werden # Artikel}} gezeigt.',
  'hiding.none': 'Kein Artikel und kein Schlagwort heißt „{name}“.',
  'hiding.several': '„{name}“ kann mehreres meinen.',
  'hiding.choose': 'Gib unter `was` einen Teil davon ein und wähl einen der Vorschläge.',

  'unanswered.headline': 'Was nach Ansicht der Mitglieder beantwortet werden sollte',
  'unanswered.about':
    'Auf diesem Server im letzten halben Jahr. Du siehst, wie viele das gesagt haben, nie wer.',
  'unanswered.members': '{count, plural, one {# Mitglied} other {# Mitglieder}}',
  'unanswered.by-now': 'inzwischen beantwortet',
  'unanswered.more':
    '{count, plural, one {# weitere Frage wird} other {# weitere Fragen werden}} seltener gewünscht.',
  'unanswered.unknown':
    '{count, plural, one {Es gibt # Frage, deren} other {Es gibt # Fragen, deren}} Wortlaut nicht gespeichert wird; die Bot-Betreuung kann das erlauben.',
  'unanswered.none': 'Noch hat kein Mitglied gesagt, dass eine Frage beantwortet werden sollte.',
  'unanswered.none-next':
    'Wo ich keine Stelle finde, können sie auf „Das sollte beantwortet werden“ drücken.',

  'desk.not-allowed': 'Das Pult ist für alle, die den Server verwalten dürfen.',
  'desk.headline':
    'Hier vergeblich gefragt: {count, plural, =0 {nichts} one {# Frage} other {# Fragen}}',
  'desk.about':
    'Fragen, zu denen sich auf diesem Server im letzten halben Jahr keine Stelle fand oder nur eine, die nicht half; die neuesten zuerst. Du siehst, wie viele Mitglieder gefragt haben, nie wer.',
  'desk.keeps-none':
    'Die Bot-Betreuung lässt keine Fragen speichern, deshalb ist hier wenig zu sehen. Die Einstellung FEEDBACK_KEEP_QUESTIONS erlaubt es.',
  'desk.none': 'Keine Frage wartet auf eine Antwort.',
  'desk.not-found': 'keine Stelle × {count, number}',
  'desk.not-helpful': 'nicht hilfreich × {count, number}',
  'desk.wanted': 'gewünscht × {count, number}',
  'desk.answer': 'Mit einem Artikel antworten',
  'desk.dismiss': 'Verwerfen',
  'desk.dismissed': 'Verworfen: {question}',
  'desk.bring-back': 'Zurückholen',
  'desk.gone': 'Von dieser Frage ist nichts mehr gespeichert.',
  'desk.gone-next': '`/pult` zeigt, was es gibt.',
  'desk.which-article': 'Welcher Artikel beantwortet das?',
  'desk.choose-article': 'Wähl einen Artikel',
  'desk.search-articles': 'Artikel suchen',
  'desk.search-for': 'Teil eines Titels, Autor oder Schlagwort',
  'desk.no-passage':
    'Ich habe keine Stelle darin gefunden, die der Frage nahekommt. Wähl einen anderen Artikel.',
  'desk.keep': 'Hier als Antwort hinterlegen',
  'desk.another': 'Andere Stelle',
  'desk.other-words': 'Andere Worte',
  'desk.words-in-it': 'Worte, die in der Stelle vorkommen',
  'desk.in-order':
    'Diese Worte kommen darin nicht vor; hier sind die Absätze, einer nach dem anderen.',
  'desk.post-in': 'In einem Kanal posten',
  'desk.posted': 'In {channel} gepostet.',
  'desk.posted-next':
    'Die Frage ist erledigt. „Entfernen“ unter der Nachricht löscht diese wieder.',
  'desk.confined': 'In {channel} antworte ich nicht öffentlich.',
  'desk.confined-next':
    'Wähl einen anderen Kanal: `/pult`. `/einstellungen zeigen` sagt, wo ich es darf.',
  'desk.unused': '{channel} benutzt diesen Artikel nicht.',
  'desk.unused-next':
    'Wähl einen anderen Kanal: `/pult`. `/einstellungen sammlungen` zeigt, was jeder Kanal benutzt.',
  'desk.not-posted': 'Ich konnte dort nichts posten.',
  'desk.not-posted-next':
    'Wähl einen Kanal, in dem ich Nachrichten sehen und senden darf: `/pult`.',
  'desk.kept-now': 'Hinterlegt: Wer das hier fragt, sieht diese Stelle zuerst.',
  'desk.kept-now-next': 'Die Frage ist erledigt. `/pult` zeigt, was hinterlegt ist, und löscht es.',
  'desk.kept-full': 'Für eine weitere hinterlegte Antwort ist kein Platz.',
  'desk.kept-full-next': 'Lösch zuerst eine: `/pult`.',
  'desk.kept': '{count, plural, one {# hinterlegte Antwort} other {# hinterlegte Antworten}}',
  'desk.kept-about':
    'Wer das hier fragt, sieht die Stelle zuerst. Hinterlegt für {days, plural, one {# Tag} other {# Tage}}, nur auf diesem Server.',
  'desk.kept-lost':
    '{count, plural, one {# hinterlegte Antwort wird nicht mehr benutzt: Ihr Wortlaut hat sich geändert, oder ihr Artikel ist nicht mehr da.} other {# hinterlegte Antworten werden nicht mehr benutzt: Ihr Wortlaut hat sich geändert, oder ihre Artikel sind nicht mehr da.}}',
  'desk.kept-unused':
    'Nicht benutzt: Der Wortlaut hat sich geändert, oder der Artikel ist nicht mehr da.',
  'desk.forget': 'Löschen',
  'desk.weekly': 'Wochenbericht: Wähl einen Kanal',
  'desk.weekly-ended':
    'Der Wochenbericht ist eingestellt: Ich kann in seinem Kanal nicht schreiben. Wähl einen anderen.',
  'weekly.headline':
    'In der letzten Woche vergeblich gefragt: {count, plural, one {# Frage} other {# Fragen}}',
  'weekly.frequent': 'Von mehreren Mitgliedern:',
  'weekly.next': 'Wer den Server verwaltet, kann sie beantworten: `/pult`.',

  'addition.off': 'Hier können aus Discord keine Artikel hinzugefügt werden.',
  'addition.off-next': 'Die Bot-Betreuung kann das erlauben, mit der Einstellung COLLECTION_ADD.',
  'addition.no-server': 'Artikel lassen sich nur auf einem Server hinzufügen.',
  'addition.no-server-next': 'Benutz das in einem Kanal deines Servers.',
  'addition.not-allowed': 'Hier fügt die Verwaltung des Servers Artikel hinzu.',
  'addition.not-allowed-next': 'Schick den Link oder die Datei jemandem aus der Verwaltung.',
  'addition.not-manager': 'Über Vorschläge entscheidet, wer den Server verwaltet.',
  'addition.not-manager-next': 'Die Berechtigung heißt „Server verwalten“.',
  'addition.nothing': 'Hier ist weder ein Link noch eine Datei, die sich hinzufügen ließe.',
  'addition.nothing-next':
    'Gib bei `/sammlung hinzufügen` eine Adresse oder eine Datei an, oder wähl „Zu den Artikeln …“ im Menü einer Nachricht, die eine enthält.',
  'addition.full':
    'Auf diesem Server {count, plural, one {ist schon # Artikel} other {sind schon # Artikel}} hinzugefügt; mehr werden nicht angenommen.',
  'addition.full-next': 'Entferne zuerst einen: `/sammlung entfernen`.',
  'addition.enough':
    'Für heute reicht es: höchstens {count, plural, one {# Artikel} other {# Artikel}} am Tag.',
  'addition.enough-next': 'Versuch es morgen wieder.',
  'addition.too-large': 'Diese Datei ist zu groß: Gelesen werden bis zu {megabytes, number} MB.',
  'addition.too-large-next': 'Nimm eine kleinere.',
  'addition.unreachable': 'Das konnte ich nicht abrufen.',
  'addition.unreachable-next': 'Prüf die Adresse oder versuch es später wieder.',
  'addition.refused':
    'Das darf ich nicht übernehmen: So will es die Website oder die Bot-Betreuung.',
  'addition.refused-next': 'Nimm etwas anderes.',
  'addition.missing': 'Unter dieser Adresse ist keine Seite.',
  'addition.missing-next': 'Prüf die Adresse.',
  'addition.wall':
    'Mir wurde etwas anderes gezeigt als der Artikel: eine Anmeldeseite oder eine Bitte um Zustimmung.',
  'addition.wall-next': 'Füg ihn als Datei hinzu.',
  'addition.no-text': 'Ich habe darin keinen Fließtext gefunden, der sich zitieren ließe.',
  'addition.no-text-next': 'Nimm eine Seite oder eine Datei mit einem Artikel darin.',
  'addition.list':
    'Das ist kein Artikel, sondern eine Liste mit {count, plural, one {# Eintrag} other {# Einträgen}}.',
  'addition.list-next':
    'Füg einen Artikel daraus hinzu; die Bot-Betreuung kann alle abrufen lassen.',
  'addition.gone': 'Darüber ist schon entschieden, oder es ist zu lange her.',
  'addition.gone-next': '`/sammlung hinzufügen` liest es neu.',
  'addition.decided': 'Darüber ist schon entschieden, oder es ist zu lange her.',
  'addition.decided-next': '`/sammlung vorschläge` zeigt, was wartet.',
  'addition.left': 'Es wurde nichts hinzugefügt.',
  'addition.left-next': '`/sammlung hinzufügen` nimmt etwas anderes.',
  'addition.many-wait': 'Es warten schon zu viele Vorschläge.',
  'addition.many-wait-next': 'Versuch es wieder, wenn über einige entschieden ist.',
  'addition.suggested': 'An die Moderation weitergegeben.',
  'addition.suggested-next':
    'Eine Direktnachricht sagt dir, was sie entscheidet. Bis dahin sind dein Vorschlag und deine Discord-ID gespeichert, höchstens {days, plural, one {# Tag} other {# Tage}}; `/datenschutz` löscht es.',
  'addition.understood': 'Verstanden als:',
  'addition.present': 'Das ist schon unter den Artikeln.',
  'addition.no-author': 'ohne Autorennamen',
  'addition.no-date': 'ohne Datum',
  'addition.first-words': 'Seine ersten Worte, Wort für Wort.',
  'addition.add': 'Hinzufügen',
  'addition.suggest': 'Vorschlagen',
  'addition.leave': 'Nicht hinzufügen',
  'addition.accept': 'Annehmen',
  'addition.decline': 'Ablehnen',
  'addition.added': 'Zu den Artikeln dieses Servers hinzugefügt.',
  'addition.answers': 'Ab jetzt antworte ich auch aus ihm.',
  'addition.soon': 'Binnen einer Minute antworte ich auch aus ihm.',
  'addition.told-accepted': 'Die Moderation hat hinzugefügt, was du vorgeschlagen hast:',
  'addition.told-present': 'Was du vorgeschlagen hast, ist unter den Artikeln:',
  'addition.told-declined': 'Die Moderation hat nicht angenommen, was du vorgeschlagen hast:',
  'suggestions.headline':
    'Von Mitgliedern vorgeschlagen: {count, plural, =0 {nichts} one {# Artikel} other {# Artikel}}',
  'suggestions.about':
    'Wer etwas vorgeschlagen hat, erfährt per Direktnachricht, wie du entscheidest. Wer hier genannt ist, wird davon nicht benachrichtigt.',
  'suggestions.none': 'Kein Vorschlag wartet auf eine Entscheidung.',
  'suggestions.look': 'Ansehen',
  'suggestions.open': '{count, plural, one {# Vorschlag} other {# Vorschläge}}',
  'added.headline':
    'Auf diesem Server hinzugefügt: {count, plural, =0 {nichts} one {# Artikel} other {# Artikel}}',
  'added.about': 'Aus ihnen antworte ich nur auf diesem Server.',
  'added.not-yet': 'Noch nicht da oder hier ausgeblendet',
  'added.remove': 'Diesen Artikel entfernen?',
  'added.remove-about':
    'Aus ihm antworte ich dann nicht mehr, und was aus ihm zitiert wurde, lässt sich nicht mehr öffnen.',
  'added.removed': 'Der Artikel wurde entfernt.',
  'added.removed-next': '`/sammlung liste` zeigt die anderen.',
  'added.none-such': 'Einen solchen Artikel kannst du nicht entfernen.',
  'added.none-such-next':
    'Wähl einen der Vorschläge; er muss auf diesem Server hinzugefügt worden sein.',

  'preferences.rich': 'Der Bot antwortet dir gestaltet.',
  'preferences.rich.about':
    'Seine Antworten haben Rahmen, Trennlinien und kurze Zeichen wie „¶ 3“.',
  'preferences.plain': 'Der Bot antwortet dir schlicht.',
  'preferences.plain.about':
    'Seine Antworten haben weder Rahmen noch Trennlinien und sagen in Worten, was sonst ein Zeichen ist.',
  'preferences.collections': 'Welche Sammlungen du fragst',
  'preferences.collections.about':
    'In Direktnachrichten und überall, wo nur du den Bot mitgebracht hast. Ist keine gewählt, fragst du alle.',
  'preferences.next': '`/vorlieben stil:` wählt das; es gilt überall, wo du diesen Bot nutzt.',

  'follow.what.question': 'die Frage „{name}“',
  'follow.what.author': 'Artikel von {name}',
  'follow.what.tag': 'Artikel mit dem Schlagwort {name}',
  'follow.what.collection': 'Artikel in {name}',
  'follow.added': 'Ab jetzt abonniert: {what}',
  'follow.changed': 'Schon abonniert, und jetzt geändert: {what}',
  'follow.to-you': 'in Direktnachrichten an dich',
  'follow.at-once': 'sofort, höchstens fünf Nachrichten am Tag',
  'follow.daily': 'täglich',
  'follow.weekly': 'montags',
  'follow.until': 'bis {when}',
  'follow.keeps':
    'Gespeichert bis {when}, wenn du es nicht verlängerst: dies und deine Discord-ID, damit dich Nachrichten erreichen. `/datenschutz` löscht beides.',
  'follow.keeps-here':
    'Gespeichert bis {when}, wenn es niemand verlängert: dies und deine Discord-ID, damit du es erfährst, wenn ich hier nicht mehr schreiben kann. `/datenschutz` löscht deine ID.',
  'follow.unfollow': 'Abbestellen',
  'follow.renew': 'Verlängern',
  'follow.unfollowed': 'Abbestellt: {what}',
  'follow.renewed': 'Bis {when} abonniert: {what}',
  'follow.list': '{count, plural, one {# Abo} other {# Abos}}',
  'follow.none': 'Es ist nichts abonniert.',
  'follow.none-next':
    '`/abonnieren frage` sagt dir Bescheid, wenn ein neuer Artikel eine Frage beantwortet.',
  'follow.full':
    'Es gibt schon {count, plural, one {# Abo} other {# Abos}}; mehr sind nicht möglich.',
  'follow.full-next':
    'Mit `/abonnieren liste` lässt sich abbestellen, was nicht mehr gebraucht wird.',
  'follow.no-server': 'Das hier ist kein Kanal eines Servers.',
  'follow.no-server-next':
    'Abonnier es für Direktnachrichten an dich oder in einem Kanal deines Servers.',
  'follow.not-a-member':
    'Ich bin nicht auf diesem Server: Hier antworte ich nur dir und kann nicht von mir aus schreiben.',
  'follow.not-a-member-next': 'Abonnier es für Direktnachrichten an dich.',
  'follow.not-allowed': 'Was ein Kanal abonniert, entscheidet, wer ihn verwalten darf.',
  'follow.not-allowed-next':
    'Bitte jemanden darum, der das darf; oder abonnier es für Direktnachrichten an dich.',
  'follow.confined': 'In diesem Kanal schreibt der Bot nicht öffentlich.',
  'follow.confined-next': 'Abonnier es in einem anderen Kanal oder für Direktnachrichten an dich.',
  'follow.unreached': 'Meine Direktnachrichten erreichen dich nicht, darum ist nichts abonniert.',
  'follow.unreached-next':
    'Erlaub Direktnachrichten von Mitgliedern eines Servers, auf dem wir beide sind, und versuch es noch einmal.',
  'follow.no-question': 'Das ist keine Frage, die eine Stelle eines Artikels beantworten kann.',
  'follow.no-question-next':
    'Frag nach einer Sache, ohne „sie“ oder „es“; Personen und Schlagwörter lassen sich eigens abonnieren.',
  'follow.no-collection': 'Hier heißt keine Sammlung „{name}“.',
  'follow.no-collection-next': 'Tipp einen Teil ihres Namens und wähl aus den Vorschlägen.',
  'follow.part':
    'Manche Artikel sind nur auf diesem Server offen: Ein Kanal, der folgt, hört davon, Direktnachrichten nicht.',
  'follow.closed-to-you':
    'In Direktnachrichten ist „{name}“ nicht verfügbar, ich könnte dir nichts davon melden.',
  'follow.closed-to-you-next': 'Wer hier einen Kanal verwaltet, kann es für ihn abonnieren.',
  'follow.not-yours': 'Das kann nur ändern, wer es angelegt hat oder den Kanal verwalten darf.',
  'follow.not-yours-next':
    'Oder es ist schon abbestellt: `/abonnieren liste` zeigt, was du abonniert hast.',
  'alert.new': 'Neu im Abo: {what}',
  'alert.digest': '{count, plural, one {# neuer Artikel} other {# neue Artikel}} im Abo: {what}',
  'alert.more': 'und {count, number} weitere',
  'alert.ending': 'Dieses Abo endet am {when}, wenn es niemand verlängert: {what}',
  'alert.ended': 'Ich kann dort nicht mehr schreiben, darum ist das abbestellt:',
  'alert.ended-next':
    'Wenn ich den Kanal wieder sehen und darin schreiben darf, abonnier es mit `/abonnieren` neu.',

  'corrections.on': 'Korrekturen werden in {channel} gemeldet.',
  'corrections.off': 'Korrekturen werden nirgends gemeldet.',
  'corrections.about':
    'Wenn sich Worte, die ich auf diesem Server öffentlich zitiert habe, in ihrem Artikel ändern oder der Artikel verschwindet, melde ich das einmal in dem Kanal, den du wählst, und zeige den Unterschied Wort für Wort.',
  'corrections.choose': 'Kein Kanal: keine Meldung',
  'corrections.keeps':
    'Dafür speichere ich {days, plural, one {# Tag} other {# Tage}} lang, welche Stellen ich in welchem Kanal und welcher Nachricht zitiert habe, und den damaligen Stand dieser Artikel; nicht, wer gefragt hat, und nicht, was.',
  'correction.changed': 'Worte, die hier zitiert wurden, haben sich in ihrem Artikel geändert.',
  'correction.gone': 'Ein Artikel, der hier zitiert wurde, ist nicht mehr da.',
  'correction.more':
    '{count, plural, one {# weiterer hier zitierter Artikel hat sich geändert oder ist nicht mehr da:} other {# weitere hier zitierte Artikel haben sich geändert oder sind nicht mehr da:}}',
  'correction.now': 'Im Artikel steht jetzt:',
  'correction.was': 'Hier zitiert:',
  'correction.missing': 'Das oder Ähnliches steht nicht mehr im Artikel.',
  'correction.more-quotes':
    '{count, plural, one {# weiteres Zitat daraus hat} other {# weitere Zitate daraus haben}} sich geändert.',
  'correction.where': 'Zitiert in {channels}',
  'privacy.keeps': 'Was dieser Bot speichert',
  'privacy.preferences': 'Was du mit `/vorlieben` wählst, bis du etwas anderes wählst.',
  'privacy.votes':
    'Für {days, plural, one {# Tag} other {# Tage}}: ob eine Antwort dir geholfen hat, warum nicht, auf welchem Server, und welche Absätze sie zitiert hat.',
  'privacy.questions':
    'Für {days, plural, one {# Tag} other {# Tage}}, weil die Bot-Betreuung es erlaubt: deine Anmerkungen zu Antworten, was du gefragt hattest, und Fragen, zu denen ich keine Stelle gefunden habe. Wer einen Server verwaltet, sieht, was dort vergeblich gefragt wurde und von wie vielen, nie von wem.',
  'privacy.no-questions': 'Nicht deine Worte: Keine Frage und keine Anmerkung wird gespeichert.',
  'privacy.wishes':
    'Für {days, plural, one {# Tag} other {# Tage}}: dass du auf „Das sollte beantwortet werden“ gedrückt hast, auf welchen Servern, und einen Code für die Frage. Wer diese Server verwaltet, sieht, wie viele das getan haben, und die Frage, wo sie gespeichert wird.',
  'privacy.follows':
    'Für {days, plural, one {# Tag} other {# Tage}}, nachdem du es beginnst oder verlängerst: was du mit `/abonnieren` abonnierst, in deinen Worten, und welche Artikel gemeldet sind oder warten. Daneben deine Discord-ID, ohne den Code, denn an einen Code lässt sich keine Nachricht schicken; sie verschwindet mit dem letzten Abo, das du für dich oder einen Kanal angelegt hast.',
  'privacy.messages':
    'Für {days, plural, one {# Tag} other {# Tage}}: welche Artikel meine Direktnachrichten zu deinen Abos zitieren, damit ich sie löschen kann, wenn ein Artikel verschwinden muss.',
  'privacy.recent':
    'Fünf Minuten lang, nur im Arbeitsspeicher: deine letzte Frage in jedem Kanal und die Artikel, die ihre Antwort gezeigt hat, oder der Artikel, den du seither gelesen oder zusammengefasst hast, damit du nachfragen kannst. „Wer leitet sie?“ bezieht sich dann darauf.',
  'privacy.servers':
    'Was die Verwaltung eines Servers mit `/einstellungen` festlegt, bis sie es zurücksetzt; {days, plural, one {# Tag} other {# Tage}} lang ab Beginn oder Verlängerung, was sie für Kanäle abonniert, mit dem Code dafür, wer das Abo angelegt hat; den kannst du hier löschen. Sonst steht darin nichts über Personen.',
  'privacy.desk':
    'Was die Verwaltung eines Servers an ihrem `/pult` als Antwort hinterlegt, mit der Frage, wie sie gestellt wurde: für {days, plural, one {# Tag} other {# Tage}}, nur für diesen Server, und nie, wer gefragt hat.',
  'privacy.desk-work':
    'Von ihrem `/pult` sonst noch: welche Fragen erledigt sind, als Code, {days, plural, one {# Tag} other {# Tage}} lang; und wo ein Wochenbericht erscheinen soll, bis keiner mehr gewünscht ist.',
  'privacy.corrections':
    'Wo die Verwaltung eines Servers von Korrekturen erfahren will, für {days, plural, one {# Tag} other {# Tage}}: welche Stellen welcher Artikel ich dort öffentlich zitiert habe, in welchem Kanal und welcher Nachricht, und den damaligen Stand dieser Artikel. Keine Namen, keine Fragen.',
  'privacy.additions':
    'Was du lesen lässt, um es hinzuzufügen: eine Stunde. Was du vorschlägst, mit deiner Discord-ID: bis entschieden ist, höchstens {days, plural, one {# Tag} other {# Tage}}. Dass du einen Artikel hinzugefügt hast: höchstens ein Jahr; lässt du das löschen, bleibt der Artikel.',
  'privacy.servers-left':
    'Was über einen Server gespeichert ist, wird gelöscht, wenn ich {days, plural, one {# Tag} other {# Tage}} lang nicht mehr auf ihm bin.',
  'privacy.code':
    'Was von dir handelt, steht unter einem Code, der aus deiner Discord-ID und einem Geheimnis gebildet wird.',
  'privacy.never': 'Was er nie speichert',
  'privacy.never.about':
    'Deinen Namen, deine Nachrichten, die Antworten, die du bekommen hast, und wie viele Befehle du benutzt.',
  'privacy.about-you': 'Jetzt über dich gespeichert:',
  'privacy.about-you.nothing': 'Über dich ist gerade nichts gespeichert.',
  'privacy.count.preferences': 'deine Vorlieben',
  'privacy.count.votes': '{count, plural, one {# Stimme} other {# Stimmen}}',
  'privacy.count.questions': '{count, plural, one {# Frage} other {# Fragen}}',
  'privacy.count.wishes':
    '{count, plural, one {# Frage, die beantwortet werden sollte} other {# Fragen, die beantwortet werden sollten}}',
  'privacy.count.proposals':
    '{count, plural, one {# von dir vorgeschlagener Artikel} other {# von dir vorgeschlagene Artikel}}',
  'privacy.count.additions':
    '{count, plural, one {deine Discord-ID bei # Artikel, den du hinzugefügt hast} other {deine Discord-ID bei # Artikeln, die du hinzugefügt hast}}',
  'privacy.count.follows': '{count, plural, one {# Abo} other {# Abos}}',
  'privacy.count.recipients': 'deine Discord-ID (für Nachrichten an dich)',
  'privacy.count.messages':
    '{count, plural, one {was # Direktnachricht an dich zitiert} other {was # Direktnachrichten an dich zitieren}}',
  'privacy.count.nothing': 'nichts',
  'privacy.delete': 'Löschen, was über mich gespeichert ist',
  'privacy.deleted': 'Gelöscht: {what}.',

  'place.paragraph': 'Absatz {paragraph, number}',
  'place.paragraphs': 'Absätze {first, number} bis {last, number}',
  'place.gap': '{place}; danach ist etwas ausgelassen',
  'place.heading': 'Überschrift',
  'place.caption': 'Bildunterschrift',
  'place.table': 'Tabelle',
  'place.code': 'Quelltext',
  'place.note': 'Fußnote',
  'place.at': '{what} bei {place}',
  'place.page': '{count, plural, one {Seite {pages}} other {Seiten {pages}}}',
  'place.page-short': '{count, plural, one {S. {pages}} other {S. {pages}}}',
  'place.chapter': 'in „{chapter}“',
  'place.time': 'bei {time}',

  busy: 'Ich habe gerade sehr viel zu beantworten.',
  'busy.next': 'Bitte versuch es {when} wieder.',
  'rate-limit': 'Das waren viele Befehle in kurzer Zeit.',
  'rate-limit.next': 'Der nächste geht {when}. Knöpfe gehen die ganze Zeit.',

  'failure.unread': 'Ich konnte nicht nachsehen, was ich gespeichert habe.',
  'failure.records': 'Das konnte ich nicht speichern: Nichts wurde geändert.',
  'failure.records-next':
    'Bitte versuch es gleich noch einmal. Passiert es wieder, sag es der Bot-Betreuung und nenn die Referenz unten: Im Protokoll steht, was mit der Festplatte nicht stimmt.',
  'failure.deletion': 'Ich konnte nicht alles löschen.',
  'failure.deletion-next':
    '`/datenschutz` zeigt, was noch da ist. Bitte versuch es gleich noch einmal. Passiert es wieder, sag es der Bot-Betreuung und nenn die Referenz unten.',

  'failure.reference': 'Referenz: {reference}',
  'failure.outdated': 'Diesen Befehl oder Knopf kenne ich nicht mehr.',
  'failure.outdated-next':
    'Er gehört zu einer anderen Version von mir. Gib `/` ein, um die heutigen Befehle zu sehen; sehen sie falsch aus, starte Discord neu.',
  'failure.not-verbatim':
    'Ich habe meine Antwort zurückgehalten: Ein Zitat darin stimmte nicht Wort für Wort mit seinem Artikel überein.',
  'failure.not-verbatim-next':
    'Versuch es mit anderen Worten. Bitte sag es der Bot-Betreuung und nenn die Referenz unten.',
  'failure.search':
    'Meine Suche ist abgebrochen, bevor sie eine Antwort hatte. Sie startet gerade neu.',
  'failure.search-away': 'Ich komme gerade nicht an die Artikel heran.',
  'failure.search-partial':
    'Einen Teil der Sammlung kann ich gerade nicht durchsuchen. Deshalb kann ich nicht sagen, was darin steht und was nicht.',
  'failure.search-next':
    'Bitte frag in einer Minute noch einmal. Wenn es wieder passiert, sag der Bot-Betreuung Bescheid und nenne die Referenz unten.',
  'failure.bug': 'Bei mir ist etwas schiefgegangen.',
  'failure.bug-next':
    'Bitte versuch es gleich noch einmal. Passiert es wieder, sag es der Bot-Betreuung und nenn die Referenz unten.',
  'failure.starting': 'Ich starte gerade erst und lese noch die Artikel.',
  'failure.starting-next': 'Versuch es in einer Minute noch einmal.',
  'failure.stopped': 'Ich wurde angehalten, bevor ich eine Antwort hatte.',
  'failure.stopped-next': 'Ich bin bald wieder da: Frag bitte in einer Minute noch einmal.',
  'failure.doubtful': 'Meine Antwort ist vielleicht unterwegs verloren gegangen.',
  'failure.doubtful-next': 'Wenn du sie nicht siehst, versuch es bitte noch einmal.',
  'failure.refused': 'Discord hat meine Antwort nicht angenommen.',
  'failure.refused-next':
    'Bitte versuch es noch einmal mit anderen Worten. Passiert es wieder, sag es der Bot-Betreuung.',
} satisfies Translation;
