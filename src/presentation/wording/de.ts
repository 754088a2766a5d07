import type { Wording } from './en.ts';

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
export const de: Partial<Wording> = {
  'command.ask.name': 'fragen',
  'command.ask.about': 'Frag die Artikel; sie antworten mit ihren eigenen Worten',
  'command.ask.question.name': 'frage',
  'command.ask.question.about': 'Was möchtest du wissen?',
  'command.ask.article.name': 'artikel',
  'command.ask.article.about': 'Nur diesen Artikel fragen (Standard: alle)',
  'command.ask.excerpts.name': 'auszüge',
  'command.ask.excerpts.about':
    'Wie viele Auszüge höchstens (Standard: 3, wenn der Server nichts anderes vorgibt)',
  'command.ask.private.name': 'privat',
  'command.ask.private.about':
    'Antwort nur dir zeigen (Standard: nein, wenn der Server nichts anderes vorgibt)',

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
  'command.brief.private.name': 'privat',
  'command.brief.private.about':
    'Überblick nur dir zeigen (Standard: nein, wenn der Server nichts anderes vorgibt)',

  'command.articles.name': 'artikel',
  'command.articles.about': 'Sieh, welche Artikel du fragen kannst',
  'command.articles.query.name': 'suche',
  'command.articles.query.about':
    'Teil eines Titels, eines Namens, eines Mediums oder eines Schlagworts',

  'command.about.name': 'info',
  'command.about.about': 'Was dieser Bot ist, was er verspricht und was er speichert',

  'about.headline': 'Pullquote beantwortet Fragen mit den Worten der Artikel.',
  'about.what':
    'Der Bot durchsucht {count, plural, one {# Artikel} other {# Artikel}} und zitiert die Sätze, die antworten, samt Quelle. Selbst schreibt er nichts.',
  'about.verbatim.title': 'Wort für Wort',
  'about.verbatim':
    'Jedes Zitat ist aus seinem Artikel kopiert und wird vor dem Senden noch einmal mit ihm verglichen. Weicht auch nur ein Zeichen ab, wird nichts gesendet.',
  'about.opinions.title': 'Meinungen sind die der Autorinnen und Autoren',
  'about.opinions':
    'Die Artikel sagen, was ihre Autorinnen und Autoren denken. Wer sie zitiert, stimmt ihnen damit nicht zu.',
  'about.keeps.title': 'Was er speichert: nichts',
  'about.keeps':
    'Der Bot liest keine Nachrichten mit und speichert keine Fragen, keine Antworten und nichts über dich. Geht etwas kaputt, protokolliert er den Fehler ohne deine Worte.',
  'about.next': '`/fragen`, um zu fragen · `/artikel`, um zu sehen, was es gibt',

  'answer.question': 'Frage: {question}',
  'answer.related': 'Kein Artikel beantwortet das klar. Am nächsten kommen diese Stellen:',
  'answer.head': 'Titel und Autorenzeile',

  'quote.label': 'Zitat {number, number} von {count, number}',
  'quote.opinions': 'Meinungen sind die der Autorinnen und Autoren.',
  'quote.verbatim': 'Wort für Wort aus den Artikeln.',
  'quote.verbatim-with-cuts':
    'Wort für Wort aus den Artikeln; „[…]“ steht, wo ein Zitat gekürzt ist.',
  'quote.cuts': 'Ein Zitat, das mit „[…]“ endet, ist gekürzt.',

  'not-found.all': 'Das beantworten die Artikel nicht.',
  'not-found.one': '{title} beantwortet das nicht.',
  'not-found.nearest': 'Am nächsten an deinen Worten:',
  'not-found.next-one':
    'Versuch es mit anderen Worten, oder lass `artikel` leer, um alle zu fragen.',
  'not-found.next-nearest':
    'Versuch es mit anderen Worten, oder wähl einen von diesen unter `artikel`.',
  'not-found.next': 'Versuch es mit anderen Worten. `/artikel` zeigt, was du fragen kannst.',

  'unclear.none': 'Kein Artikel passt zu „{name}“.',
  'unclear.none-next': 'Wähl unter `artikel` einen der Vorschläge. `/artikel` zeigt, was es gibt.',
  'unclear.none-next-optional':
    'Wähl unter `artikel` einen der Vorschläge, oder lass es leer, um alle zu fragen. `/artikel` zeigt, was es gibt.',
  'unclear.several': 'Zu „{name}“ passt mehr als ein Artikel.',
  'unclear.several-next': 'Gib unter `artikel` mehr vom Titel ein und wähl einen der Vorschläge.',

  'article.untitled': 'Ohne Titel',
  'article.open': 'Artikel öffnen',
  'article.count': '{count, plural, one {# Artikel} other {# Artikel}}',
  'article.gone': 'Dieser Artikel wurde entfernt.',
  'article.gone-next': '`/artikel` zeigt, was es gibt.',
  'article.link-only': 'Auf diesen Artikel darf verlinkt werden, zitiert werden darf er nicht.',
  'article.link-only-named':
    'Auf {title} darf verlinkt werden, zitiert werden darf der Artikel nicht.',

  'articles.for-query': '{count} zu „{query}“',
  'articles.none': 'Es gibt noch keine Artikel.',
  'articles.none-next': 'Die Bot-Betreuung muss erst welche hinzufügen.',
  'articles.no-match': 'Kein Artikel passt zu „{query}“.',
  'articles.no-match-next':
    'Versuch es mit einem Teil des Titels, einem Namen oder einem Medium, oder mit `/artikel` ohne Suche, um alle zu sehen.',

  'paging.page': 'Seite {page, number} von {pages, number}',
  'paging.previous': 'Zurück',
  'paging.next': 'Weiter',

  'brief.topic': 'Was die Artikel sagen über: {topic}',
  'brief.nothing': 'Die Artikel sagen nichts über „{topic}“.',
  'brief.nothing-next': 'Versuch es mit anderen Worten. `/artikel` zeigt, was es gibt.',
  'brief.nothing-next-nearest':
    'Versuch es mit anderen Worten, oder frag einen von diesen mit `/fragen`.',

  'summary.focus': 'Schwerpunkt: {focus}',
  'summary.focus-missing': 'Der Artikel sagt nichts über „{focus}“. Allgemein sagt er:',
  'summary.whole':
    'Der ganze Artikel: {count, plural, one {# Satz} other {# Sätze}}, Wort für Wort.',
  'summary.extent':
    '{shown, number} von {count, plural, one {# Satz} other {# Sätzen}} ({percent} %), Wort für Wort.',
  'summary.under-one-percent': 'unter 1',
  'summary.read': 'Artikel lesen',
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

  'failure.reference': 'Referenz: {reference}',
  'failure.outdated': 'Diesen Befehl oder Knopf kenne ich nicht mehr.',
  'failure.outdated-next':
    'Er gehört zu einer anderen Version von mir. Gib `/` ein, um die heutigen Befehle zu sehen; sehen sie falsch aus, starte Discord neu.',
  'failure.not-verbatim':
    'Ich habe meine Antwort zurückgehalten: Ein Zitat darin stimmte nicht Wort für Wort mit seinem Artikel überein.',
  'failure.not-verbatim-next':
    'Versuch es mit anderen Worten. Bitte sag es der Bot-Betreuung und nenn die Referenz unten.',
  'failure.bug': 'Bei mir ist etwas schiefgegangen.',
  'failure.bug-next':
    'Bitte versuch es gleich noch einmal. Passiert es wieder, sag es der Bot-Betreuung und nenn die Referenz unten.',
  'failure.refused': 'Discord hat meine Antwort nicht angenommen.',
  'failure.refused-next':
    'Bitte versuch es noch einmal mit anderen Worten. Passiert es wieder, sag es der Bot-Betreuung.',
};
