import type { Wording } from './en.ts';

/**
 * What the bot says, in Spanish, worded for Spain and read in America: the catalogue of `en.ts`, key
 * for key.
 *
 * It says tú. Quotation marks «…», a no-break space before %.
 *
 * article: artículo · author: autor · brief: panorama · channel: canal · command: comando ·
 * excerpt: fragmento · focus: enfoque · outlet: medio · page: página · paragraph: párrafo ·
 * passage: pasaje · quote: cita · reference: referencia · sentence: frase · server: servidor ·
 * source: fuente · summary: resumen · tag: etiqueta · topic: tema ·
 * whoever runs this bot: quien gestiona este bot · word for word: palabra por palabra
 */
export const es: Partial<Wording> = {
  'command.ask.name': 'preguntar',
  'command.ask.about': 'Pregunta a los artículos; responden con sus propias palabras',
  'command.ask.question.name': 'pregunta',
  'command.ask.question.about': '¿Qué quieres saber?',
  'command.ask.article.name': 'artículo',
  'command.ask.article.about': 'Preguntar solo a este artículo (por defecto: a todos)',
  'command.ask.excerpts.name': 'fragmentos',
  'command.ask.excerpts.about':
    'Cuántos fragmentos como máximo (por defecto: 3, salvo que el servidor diga otra cosa)',
  'command.ask.private.name': 'privado',
  'command.ask.private.about':
    'Mostrar la respuesta solo a ti (por defecto: no, salvo que el servidor diga otra cosa)',

  'command.summarize.name': 'resumir',
  'command.summarize.about': 'Lee las frases más reveladoras de un artículo, palabra por palabra',
  'command.summarize.article.name': 'artículo',
  'command.summarize.article.about': '¿Qué artículo?',
  'command.summarize.length.name': 'extensión',
  'command.summarize.length.about': 'Qué extensión tiene el resumen (por defecto: medio)',
  'command.summarize.length.short.name': 'corto · 3 frases',
  'command.summarize.length.medium.name': 'medio · 5 frases',
  'command.summarize.length.long.name': 'largo · 8 frases',
  'command.summarize.focus.name': 'enfoque',
  'command.summarize.focus.about': 'En qué debe centrarse el resumen',
  'command.summarize.private.name': 'privado',
  'command.summarize.private.about':
    'Mostrar el resumen solo a ti (por defecto: no, salvo que el servidor diga otra cosa)',

  'command.brief.name': 'panorama',
  'command.brief.about': 'Mira, uno al lado del otro, qué dicen los artículos sobre un tema',
  'command.brief.topic.name': 'tema',
  'command.brief.topic.about': 'Un asunto, un nombre, un lugar…',
  'command.brief.sort.name': 'orden',
  'command.brief.sort.about': 'Qué artículo va primero (por defecto: relevancia)',
  'command.brief.sort.relevance.name': 'relevancia',
  'command.brief.sort.newest.name': 'más recientes',
  'command.brief.sort.oldest.name': 'más antiguos',
  'command.brief.private.name': 'privado',
  'command.brief.private.about':
    'Mostrar el panorama solo a ti (por defecto: no, salvo que el servidor diga otra cosa)',

  'command.articles.name': 'artículos',
  'command.articles.about': 'Mira a qué artículos puedes preguntar',
  'command.articles.query.name': 'búsqueda',
  'command.articles.query.about': 'Parte de un título, de un autor, de un medio o de una etiqueta',

  'command.about.name': 'acerca-de',
  'command.about.about': 'Qué es este bot, qué promete y qué guarda',

  'about.headline': 'Pullquote responde con las palabras de los propios artículos.',
  'about.what':
    'Busca en {count, plural, one {# artículo} other {# artículos}} y cita las frases que responden, con su fuente. Él mismo no escribe nada.',
  'about.verbatim.title': 'Palabra por palabra',
  'about.verbatim':
    'Cada cita se copia de su artículo y se compara con él una vez más antes de enviarla. Si difiere un solo carácter, no se envía nada.',
  'about.opinions.title': 'Las opiniones son de sus autores',
  'about.opinions':
    'Los artículos dicen lo que piensan sus autores. Citarlos no es darles la razón.',
  'about.keeps.title': 'Qué guarda: nada',
  'about.keeps':
    'No lee mensajes y no guarda preguntas, respuestas ni nada sobre ti. Si algo falla, registra el error sin tus palabras.',
  'about.next': '`/preguntar` para preguntar · `/artículos` para ver qué hay',

  'answer.question': 'Pregunta: {question}',
  'answer.related': 'Ningún artículo lo responde con claridad. Los pasajes más cercanos:',
  'answer.head': 'título y firma',

  'quote.label': 'Cita {number, number} de {count, number}',
  'quote.opinions': 'Las opiniones son de sus autores.',
  'quote.verbatim': 'Palabra por palabra, de los artículos.',
  'quote.verbatim-with-cuts':
    'Palabra por palabra, de los artículos; «[…]» indica dónde se acortó una cita.',
  'quote.cuts': 'Una cita que termina en «[…]» está acortada.',

  'not-found.all': 'Los artículos no responden a eso.',
  'not-found.one': '{title} no responde a eso.',
  'not-found.nearest': 'Lo más cercano a tus palabras:',
  'not-found.next-one': 'Prueba con otras palabras o deja `artículo` vacío para preguntar a todos.',
  'not-found.next-nearest': 'Prueba con otras palabras o elige uno de estos en `artículo`.',
  'not-found.next': 'Prueba con otras palabras. `/artículos` muestra a qué puedes preguntar.',

  'unclear.none': 'Ningún artículo coincide con «{name}».',
  'unclear.none-next':
    'Elige una de las sugerencias de `artículo`. `/artículos` muestra lo que hay.',
  'unclear.none-next-optional':
    'Elige una de las sugerencias de `artículo` o déjalo vacío para preguntar a todos. `/artículos` muestra lo que hay.',
  'unclear.several': 'Más de un artículo coincide con «{name}».',
  'unclear.several-next': 'Escribe más del título en `artículo` y elige una de las sugerencias.',

  'article.untitled': 'Sin título',
  'article.open': 'Abrir el artículo',
  'article.count': '{count, plural, one {# artículo} other {# artículos}}',
  'article.gone': 'Este artículo se ha retirado.',
  'article.gone-next': '`/artículos` muestra lo que hay.',
  'article.link-only': 'Este artículo se puede enlazar, pero no citar.',
  'article.link-only-named': '{title} se puede enlazar, pero no citar.',

  'articles.for-query': '{count} para «{query}»',
  'articles.none': 'Todavía no hay artículos.',
  'articles.none-next':
    'Quien gestiona este bot tiene que añadir algunos antes de que pueda responder.',
  'articles.no-match': 'Ningún artículo coincide con «{query}».',
  'articles.no-match-next':
    'Prueba con parte de un título, un autor o un medio, o usa `/artículos` sin búsqueda para verlos todos.',

  'paging.page': 'Página {page, number} de {pages, number}',
  'paging.previous': 'Anterior',
  'paging.next': 'Siguiente',

  'brief.topic': 'Qué dicen los artículos sobre: {topic}',
  'brief.nothing': 'Los artículos no dicen nada sobre «{topic}».',
  'brief.nothing-next': 'Prueba con otras palabras. `/artículos` muestra lo que hay.',
  'brief.nothing-next-nearest':
    'Prueba con otras palabras o pregunta a uno de estos con `/preguntar`.',

  'summary.focus': 'Enfoque: {focus}',
  'summary.focus-missing': 'El artículo no dice nada sobre «{focus}». En general dice:',
  'summary.whole':
    'El artículo completo: {count, plural, one {# frase} other {# frases}}, palabra por palabra.',
  'summary.extent':
    '{shown, number} de {count, plural, one {# frase} other {# frases}} ({percent} %), palabra por palabra.',
  'summary.under-one-percent': 'menos del 1',
  'summary.read': 'Leer el artículo',
  'summary.longer': 'Más largo',
  'summary.shorter': 'Más corto',
  'summary.source': 'Fuente',

  'source.by': 'De: {authors}',
  'source.in': 'En: {publication}',
  'source.published': 'Fecha: {date}',
  'source.link': 'Enlace: {link}',
  'source.tags': 'Etiquetas: {tags}',
  'source.length':
    'Extensión: {paragraphs, plural, one {# párrafo} other {# párrafos}} · {sentences, plural, one {# frase} other {# frases}}',
  'source.id': 'Identificador: {id}',

  'failure.reference': 'Referencia: {reference}',
  'failure.outdated': 'Ya no conozco este comando o botón.',
  'failure.outdated-next':
    'Es de otra versión de mí. Escribe `/` para ver los comandos de hoy; si no se ven bien, reinicia Discord.',
  'failure.not-verbatim':
    'He retenido mi respuesta: una de sus citas no coincidía palabra por palabra con su artículo.',
  'failure.not-verbatim-next':
    'Prueba a preguntar con otras palabras. Avisa a quien gestiona este bot, con la referencia de abajo.',
  'failure.bug': 'Algo ha fallado por mi parte.',
  'failure.bug-next':
    'Prueba otra vez dentro de un momento. Si vuelve a pasar, avisa a quien gestiona este bot, con la referencia de abajo.',
  'failure.refused': 'Discord no ha aceptado mi respuesta.',
  'failure.refused-next':
    'Prueba otra vez con otras palabras. Si vuelve a pasar, avisa a quien gestiona este bot.',
};
