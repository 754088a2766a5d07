import type { Translation } from './en.ts';

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
export const es = {
  'command.ask.name': 'preguntar',
  'command.ask.about': 'Pregunta a los artículos; responden con sus propias palabras',
  'command.ask.question.name': 'pregunta',
  'command.ask.question.about': '¿Qué quieres saber?',
  'command.ask.article.name': 'artículo',
  'command.ask.article.about': 'Preguntar solo a este artículo (por defecto: a todos)',
  'command.ask.author.name': 'autor',
  'command.ask.author.about': 'Solo artículos de este autor o esta autora',
  'command.ask.from.name': 'desde',
  'command.ask.from.about': 'Solo artículos desde entonces: 2023, marzo de 2024, el año pasado…',
  'command.ask.until.name': 'hasta',
  'command.ask.until.about': 'Solo artículos hasta entonces: 2023, marzo de 2024, el año pasado…',
  'command.ask.tag.name': 'etiqueta',
  'command.ask.tag.about': 'Solo artículos con esta etiqueta',
  'command.ask.excerpts.name': 'fragmentos',
  'command.ask.excerpts.about':
    'Cuántos fragmentos como máximo (por defecto: 3, salvo que el servidor diga otra cosa)',
  'command.ask.private.name': 'privado',
  'command.ask.private.about':
    'Mostrar la respuesta solo a ti (por defecto: no, salvo que el servidor diga otra cosa)',
  'command.ask.mention.name': 'mencionar',
  'command.ask.mention.about':
    'Para quién es la respuesta: la ven todos y esa persona recibe un aviso',

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
  'command.brief.author.name': 'autor',
  'command.brief.author.about': 'Solo artículos de este autor o esta autora',
  'command.brief.from.name': 'desde',
  'command.brief.from.about': 'Solo artículos desde entonces: 2023, marzo de 2024, el año pasado…',
  'command.brief.until.name': 'hasta',
  'command.brief.until.about': 'Solo artículos hasta entonces: 2023, marzo de 2024, el año pasado…',
  'command.brief.tag.name': 'etiqueta',
  'command.brief.tag.about': 'Solo artículos con esta etiqueta',
  'command.brief.private.name': 'privado',
  'command.brief.private.about':
    'Mostrar el panorama solo a ti (por defecto: no, salvo que el servidor diga otra cosa)',

  'command.articles.name': 'artículos',
  'command.articles.about': 'Mira a qué artículos puedes preguntar',
  'command.articles.query.name': 'búsqueda',
  'command.articles.query.about': 'Parte de un título, de un autor, de un medio o de una etiqueta',
  'command.articles.author.name': 'autor',
  'command.articles.author.about': 'Solo artículos de este autor o esta autora',
  'command.articles.from.name': 'desde',
  'command.articles.from.about':
    'Solo artículos desde entonces: 2023, marzo de 2024, el año pasado…',
  'command.articles.until.name': 'hasta',
  'command.articles.until.about':
    'Solo artículos hasta entonces: 2023, marzo de 2024, el año pasado…',
  'command.articles.tag.name': 'etiqueta',
  'command.articles.tag.about': 'Solo artículos con esta etiqueta',
  'command.articles.private.name': 'privado',
  'command.articles.private.about': 'Mostrar la lista solo a ti (por defecto: sí)',

  'command.read.name': 'leer',
  'command.read.about': 'Lee un artículo aquí, página a página; solo lo ves tú',
  'command.read.article.name': 'artículo',
  'command.read.article.about': '¿Qué artículo?',
  'command.read.page.name': 'página',
  'command.read.page.about': 'Qué página (por defecto: la primera)',
  'command.read.mention.name': 'mencionar',
  'command.read.mention.about':
    'A quién enseñar la página: entonces la ven todos y esa persona recibe un aviso',

  'command.quote.name': 'cita',
  'command.quote.about': '¿Es exacta esta cita? Compárala con los artículos, palabra por palabra',
  'command.quote.text.name': 'texto',
  'command.quote.text.about':
    'La cita, «…» por lo omitido; o un pasaje que ver, como «título ¶ 3–4»',
  'command.quote.article.name': 'artículo',
  'command.quote.article.about': 'De qué artículo es (por defecto: de cualquiera)',
  'command.quote.private.name': 'privado',
  'command.quote.private.about':
    'Mostrar el resultado solo a ti (por defecto: no, salvo que el servidor diga otra cosa)',
  'command.quote.mention.name': 'mencionar',
  'command.quote.mention.about':
    'Para quién es el resultado: lo ven todos y esa persona recibe un aviso',

  'command.about.name': 'acerca-de',
  'command.about.about': 'Qué es este bot, qué promete y qué guarda',

  'command.follow.name': 'seguir',
  'command.follow.about': 'Entérate cuando llegue un artículo que esperas',
  'command.follow.question.name': 'pregunta',
  'command.follow.question.about': 'Entérate cuando un artículo nuevo responda a una pregunta',
  'command.follow.question.question.name': 'pregunta',
  'command.follow.question.question.about': '¿Qué quieres saber?',
  'command.follow.question.where.name': 'dónde',
  'command.follow.question.where.about': 'Dónde te enteras (predeterminado: por mensajes directos)',
  'command.follow.question.where.me.name': 'a mí',
  'command.follow.question.where.here.name': 'en este canal',
  'command.follow.question.when.name': 'cuándo',
  'command.follow.question.when.about': 'Con qué frecuencia (predeterminado: enseguida)',
  'command.follow.question.when.at-once.name': 'enseguida',
  'command.follow.question.when.daily.name': 'a diario',
  'command.follow.question.when.weekly.name': 'cada semana',
  'command.follow.question.hour.name': 'hora',
  'command.follow.question.hour.about':
    'A qué hora llega lo diario y lo semanal, en UTC (predeterminado: 8)',
  'command.follow.author.name': 'autor',
  'command.follow.author.about': 'Entérate cuando haya un artículo nuevo de un autor o una autora',
  'command.follow.author.author.name': 'autor',
  'command.follow.author.author.about': '¿Qué autor o autora?',
  'command.follow.author.where.name': 'dónde',
  'command.follow.author.where.about': 'Dónde te enteras (predeterminado: por mensajes directos)',
  'command.follow.author.where.me.name': 'a mí',
  'command.follow.author.where.here.name': 'en este canal',
  'command.follow.author.when.name': 'cuándo',
  'command.follow.author.when.about': 'Con qué frecuencia (predeterminado: enseguida)',
  'command.follow.author.when.at-once.name': 'enseguida',
  'command.follow.author.when.daily.name': 'a diario',
  'command.follow.author.when.weekly.name': 'cada semana',
  'command.follow.author.hour.name': 'hora',
  'command.follow.author.hour.about':
    'A qué hora llega lo diario y lo semanal, en UTC (predeterminado: 8)',
  'command.follow.tag.name': 'etiqueta',
  'command.follow.tag.about': 'Entérate cuando haya un artículo nuevo con una etiqueta',
  'command.follow.tag.tag.name': 'etiqueta',
  'command.follow.tag.tag.about': '¿Qué etiqueta?',
  'command.follow.tag.where.name': 'dónde',
  'command.follow.tag.where.about': 'Dónde te enteras (predeterminado: por mensajes directos)',
  'command.follow.tag.where.me.name': 'a mí',
  'command.follow.tag.where.here.name': 'en este canal',
  'command.follow.tag.when.name': 'cuándo',
  'command.follow.tag.when.about': 'Con qué frecuencia (predeterminado: enseguida)',
  'command.follow.tag.when.at-once.name': 'enseguida',
  'command.follow.tag.when.daily.name': 'a diario',
  'command.follow.tag.when.weekly.name': 'cada semana',
  'command.follow.tag.hour.name': 'hora',
  'command.follow.tag.hour.about':
    'A qué hora llega lo diario y lo semanal, en UTC (predeterminado: 8)',
  'command.follow.collection.name': 'colección',
  'command.follow.collection.about': 'Entérate cuando haya un artículo nuevo en una colección',
  'command.follow.collection.collection.name': 'colección',
  'command.follow.collection.collection.about': '¿Qué colección?',
  'command.follow.collection.where.name': 'dónde',
  'command.follow.collection.where.about':
    'Dónde te enteras (predeterminado: por mensajes directos)',
  'command.follow.collection.where.me.name': 'a mí',
  'command.follow.collection.where.here.name': 'en este canal',
  'command.follow.collection.when.name': 'cuándo',
  'command.follow.collection.when.about': 'Con qué frecuencia (predeterminado: enseguida)',
  'command.follow.collection.when.at-once.name': 'enseguida',
  'command.follow.collection.when.daily.name': 'a diario',
  'command.follow.collection.when.weekly.name': 'cada semana',
  'command.follow.collection.hour.name': 'hora',
  'command.follow.collection.hour.about':
    'A qué hora llega lo diario y lo semanal, en UTC (predeterminado: 8)',
  'command.follow.list.name': 'lista',
  'command.follow.list.about': 'Mira lo que sigues y termínalo',

  'command.settings.name': 'ajustes',
  'command.settings.about': 'Decide cómo trabaja el bot en este servidor',
  'command.settings.show.name': 'ver',
  'command.settings.show.about': 'Mira qué está decidido y cámbialo',
  'command.settings.hide.name': 'ocultar',
  'command.settings.hide.about':
    'Oculta un artículo, o todos los que tienen una etiqueta, en este servidor',
  'command.settings.hide.what.name': 'qué',
  'command.settings.hide.what.about': '¿Qué artículo o etiqueta?',
  'command.settings.unhide.name': 'mostrar',
  'command.settings.unhide.about':
    'Recupera un artículo o una etiqueta que está oculta en este servidor',
  'command.settings.unhide.what.name': 'qué',
  'command.settings.unhide.what.about': '¿Qué artículo o etiqueta?',
  'command.settings.collections.name': 'colecciones',
  'command.settings.collections.about': 'Elige qué colecciones se usan aquí, y en qué canal',
  'command.settings.corrections.name': 'correcciones',
  'command.settings.corrections.about':
    'Elige dónde se avisa de correcciones de lo que se citó aquí',
  'command.settings.unanswered.name': 'sin-respuesta',
  'command.settings.unanswered.about': 'Mira qué preguntas merecen respuesta según los miembros',
  'command.settings.reset.name': 'restablecer',
  'command.settings.reset.about':
    'Devuelve todos los ajustes de este servidor a sus valores por defecto',

  'command.desk.name': 'mesa',
  'command.desk.about': 'Mira qué se ha preguntado aquí en vano y respóndelo con los artículos',

  'command.collection.name': 'colección',
  'command.collection.about': 'Añade artículos a los propios de este servidor',
  'command.collection.add.name': 'añadir',
  'command.collection.add.about':
    'Añade un artículo: un enlace o un archivo; primero ves cómo se entiende',
  'command.collection.add.url.name': 'dirección',
  'command.collection.add.url.about': 'La dirección de la página',
  'command.collection.add.file.name': 'archivo',
  'command.collection.add.file.about': 'Un archivo, como un PDF o un texto',
  'command.collection.list.name': 'lista',
  'command.collection.list.about': 'Mira qué se ha añadido en este servidor',
  'command.collection.queue.name': 'propuestas',
  'command.collection.queue.about': 'Decide sobre lo que proponen los miembros',
  'command.collection.remove.name': 'quitar',
  'command.collection.remove.about': 'Quita un artículo añadido en este servidor',
  'command.collection.remove.article.name': 'artículo',
  'command.collection.remove.article.about': '¿Qué artículo?',

  'command.preferences.name': 'preferencias',
  'command.preferences.about': 'Mira o elige qué aspecto tienen las respuestas que te da el bot',
  'command.preferences.style.name': 'estilo',
  'command.preferences.style.about':
    'El aspecto de las respuestas; el sencillo va bien con lectores de pantalla',
  'command.preferences.style.rich.name': 'con formato',
  'command.preferences.style.plain.name': 'sencillo',

  'command.privacy.name': 'privacidad',
  'command.privacy.about': 'Mira qué se guarda y cuánto tiempo, y borra lo que se guarda sobre ti',

  'command.Find in articles.name': 'Buscar en los artículos',
  'command.Check quotations.name': 'Comprobar las citas',
  'command.Summarize the linked article.name': 'Resumir el artículo enlazado',
  'command.Add to the articles….name': 'Añadir a los artículos…',

  'about.headline': 'Pullquote responde con las palabras de los propios artículos.',
  'about.what':
    'Busca en {count, plural, one {# artículo} other {# artículos}} y cita las frases que responden, con su fuente. Él mismo no escribe nada.',
  'about.verbatim.title': 'Palabra por palabra',
  'about.verbatim':
    'Cada cita se copia de su artículo y se compara con él una vez más antes de enviarla. Si difiere un solo carácter, no se envía nada.',
  'about.opinions.title': 'Las opiniones son de sus autores',
  'about.opinions':
    'Los artículos dicen lo que piensan sus autores. Citarlos no es darles la razón.',
  'about.keeps.title': 'Qué guarda: poco',
  'about.keeps':
    'No lee mensajes ni guarda respuestas. Lo que sí guarda, como tus preferencias y si las respuestas te han ayudado, figura sin tu nombre; `/privacidad` lo cuenta todo y lo borra. Si algo falla, registra el error sin tus palabras.',
  'about.next': '`/preguntar` para preguntar · `/artículos` para ver qué hay',

  'first-question.author': '¿Qué dice {author} sobre {topic}?',
  'first-question.about': '¿Qué dicen los artículos sobre {topic}?',

  'answer.question': 'Pregunta: {question}',
  'answer.follows': 'Entendida como continuación de «{question}»',
  'answer.related': 'No he encontrado ningún pasaje que responda con claridad. Los más cercanos:',
  'answer.chosen': 'Elegido por quienes moderan este servidor:',
  'answer.closest':
    'Estos pasajes son los más cercanos a tus palabras. Es muy posible que no respondan.',
  'answer.head': 'título y firma',

  'quote.label': 'Cita {number, number} de {count, number}',
  'quote.opinions': 'Las opiniones son de sus autores.',
  'quote.verbatim': 'Palabra por palabra, de los artículos.',
  'quote.verbatim-with-cuts':
    'Palabra por palabra, de los artículos; «[…]» indica dónde se acortó una cita.',
  'quote.cuts': 'Una cita que termina en «[…]» está acortada.',

  'several.left':
    '{count, plural, one {# pregunta más no cabe} other {# preguntas más no caben}} aquí: pregunta aparte lo que falta.',

  'answer.shared-by': 'Compartido por {name}',
  'answer.further': 'Más fragmentos: del {first, number} al {last, number}',
  'answer.more': 'Más',
  'answer.back': 'Atrás',
  'answer.cite': 'Citar',
  'answer.share': 'Compartir',
  'answer.shared': 'Compartido',
  'answer.share-confined': 'En este canal, el bot no responde en público.',
  'answer.share-confined-next': 'Pregunta en otro canal y comparte la respuesta allí.',
  'answer.remove': 'Quitar',
  'answer.helpful': 'Útil',
  'answer.not-helpful': 'No es útil',
  'answer.in-context': 'En contexto',
  'answer.at-the-quote': 'Ir a la cita',
  'answer.question-lost': 'Ya no sé cuál era la pregunta.',
  'answer.question-lost-next': 'Hazla otra vez con `/preguntar`.',
  'answer.not-yours': 'Solo puede quitar esto quien preguntó o quien modera.',
  'answer.not-yours-next': 'Puedes decir a los demás que no ayuda: pulsa «No es útil».',

  'context.wider': 'Ampliar',
  'context.bold': 'Las palabras citadas están en negrita.',
  'context.paragraph': 'Párrafo {numbers}',
  'context.part': 'una parte',
  'context.moved': 'El artículo ha cambiado desde entonces. Las palabras citadas están ahora aquí:',
  'context.changed': 'El artículo ha cambiado desde entonces y estas palabras ya no están en él.',
  'context.old-words': 'Se citó así:',
  'context.nearest': 'Lo más parecido que hay ahora:',

  'cite.format': 'Formato',
  'cite.which': 'Qué cita',
  'cite.which-article': 'Qué artículo',
  'cite.style.plain': 'Texto sin formato',
  'cite.style.markdown': 'Markdown',
  'cite.style.apa': 'APA 7',
  'cite.style.mla': 'MLA 9',
  'cite.style.chicago': 'Chicago 17 (autor y fecha)',
  'cite.style.bibtex': 'BibTeX',
  'cite.nothing': 'Aquí no hay ninguna cita que referenciar.',
  'cite.nothing-next': 'Pulsa «En contexto» junto a una cita y luego «Citar».',
  'cite.cut': 'La cita se acortó para que quepa.',
  'cite.too-long': 'Esta referencia es demasiado larga para un mensaje.',
  'cite.too-long-next': 'Elige otro formato o una cita más corta.',

  'feedback.title': '¿Qué estaba mal?',
  'feedback.reason': '¿Por qué no ayudó la respuesta?',
  'feedback.reason.wrong-passage': 'No es el pasaje correcto',
  'feedback.reason.off-topic': 'No viene al caso',
  'feedback.reason.too-short': 'Es demasiado corto',
  'feedback.reason.altered-words': 'Las palabras están cambiadas',
  'feedback.reason.something-else': 'Otra cosa',
  'feedback.note': '¿Algo que añadir?',
  'feedback.note-kept': 'Si quieres. Se guarda con tu voto.',
  'feedback.thanks-helpful': 'Gracias: tu voto es «útil».',
  'feedback.thanks-not-helpful': 'Gracias: tu voto es «no es útil».',
  'feedback.change': 'Para cambiarlo, pulsa el otro botón.',
  'feedback.keeps':
    'Se guardan medio año: el voto, su motivo, el día, el servidor y qué pasajes se citaron. Ni tu nombre ni tu pregunta. `/privacidad` lo borra.',
  'feedback.keeps-words':
    'Se guardan medio año: el voto, su motivo, el día, el servidor, qué pasajes se citaron, la pregunta y lo que has escrito. Tu nombre, no. `/privacidad` lo borra.',

  'not-found.all': 'No he encontrado ningún pasaje que responda a esto.',
  'not-found.one': 'En {title} no he encontrado ningún pasaje que responda a esto.',
  'not-found.nearest': 'Lo más cercano a tus palabras:',
  'not-found.others': 'Otros hablan de ello:',
  'not-found.next-one': 'Prueba con otras palabras o deja `artículo` vacío para preguntar a todos.',
  'not-found.next-nearest': 'Prueba con otras palabras o mira en uno de estos artículos.',
  'not-found.next': 'Prueba con otras palabras. `/artículos` muestra a qué puedes preguntar.',
  'not-found.language-one': 'Está en {languages}. No traduzco: pregunta en su idioma.',
  'not-found.languages': 'Los artículos están en {languages}. No traduzco: pregunta en su idioma.',
  'not-found.other-languages':
    'He buscado en los artículos en {asked}. Hay otros en {others}; no traduzco: pregunta en su idioma.',
  'not-found.closest': 'Pasajes más cercanos',
  'not-found.wish': 'Esto merece una respuesta',
  'not-found.passed-on': 'Transmitido',

  'closest.none': 'No he encontrado ningún pasaje con alguna de estas palabras.',

  'wish.thanks': 'Gracias: quienes moderan aquí y quien gestiona este bot pueden verlo.',
  'wish.keeps':
    'Se guardan medio año: un código para la pregunta, el día y el servidor. Ni tu nombre ni tus palabras. `/privacidad` lo borra.',
  'wish.keeps-words':
    'Se guardan medio año: la pregunta, el día y el servidor. Tu nombre, no. `/privacidad` lo borra.',

  'unclear.none': 'Ningún artículo coincide con «{name}».',
  'unclear.none-next':
    'Elige una de las sugerencias de `artículo`. `/artículos` muestra lo que hay.',
  'unclear.none-next-optional':
    'Elige una de las sugerencias de `artículo` o déjalo vacío para preguntar a todos. `/artículos` muestra lo que hay.',
  'unclear.several': 'Más de un artículo coincide con «{name}».',
  'unclear.several-next': 'Escribe más del título en `artículo` y elige una de las sugerencias.',

  'article.untitled': 'Sin título',
  'article.open': 'Abrir el artículo',
  'sources.by': 'de {names}',
  'sources.in': 'en {names}',
  'sources.article': 'en «{title}»',
  'sources.since': 'desde {date}',
  'sources.since-day': 'desde el {date}',
  'sources.until': 'hasta {date}',
  'sources.until-day': 'hasta el {date}',
  'sources.tag': 'etiqueta {names}',
  'sources.ask-all': 'Preguntar a todos',
  'sources.none': 'Ningún artículo cumple todo eso. {sources}',
  'sources.none-next': 'Quita una parte o elige una de las sugerencias.',
  'sources.gone': 'El autor o la etiqueta por los que se pregunta ya no están.',
  'sources.gone-next': '`/artículos` muestra lo que hay.',

  'name.unknown-author': 'Ningún artículo es de «{name}».',
  'name.unknown-tag': 'Ningún artículo tiene la etiqueta «{name}».',
  'name.several': '«{name}» puede ser más de uno.',
  'name.nearest': 'Lo más parecido:',
  'name.choose': 'Empieza a escribir y elige una de las sugerencias.',

  'date.unread': 'No puedo leer «{date}» como una fecha.',
  'date.unread-next':
    'Escríbela como «2023», «marzo de 2024», «13 de marzo de 2024» o «el año pasado».',
  'date.ambiguous': '«{date}» puede ser {first} o {second}.',
  'date.ambiguous-next': 'Escribe el mes con letras o elige una de las sugerencias.',
  'date.reversed': '{from} es posterior a {until}.',
  'date.reversed-next': 'Intercambia las dos fechas o quita una.',

  'article.count': '{count, plural, one {# artículo} other {# artículos}}',
  'article.gone': 'Este artículo se ha retirado.',
  'article.gone-next': '`/artículos` muestra lo que hay.',
  'article.longest-quote':
    'Aquí se muestran hasta {count, plural, one {# palabra} other {# palabras}} de él',
  'article.part-only':
    'De este artículo solo se puede mostrar aquí una parte; entero está donde se publicó.',
  'article.link-only': 'Este artículo se puede enlazar, pero no citar.',
  'article.link-only-named': '{title} se puede enlazar, pero no citar.',

  'articles.list-all': 'Todos los artículos',
  'articles.for-query': '{count} para «{query}»',
  'articles.choose': 'Lee, resume o pregunta a uno de estos',
  'listed.author': '{name} firma aquí {count, plural, one {# artículo} other {# artículos}}.',
  'listed.names': '{name}: {count, plural, one {# artículo} other {# artículos}} aquí.',
  'listed.newest':
    'El más reciente de {count, plural, one {# artículo} other {# artículos}}, hasta donde se conocen las fechas',
  'listed.oldest':
    'El más antiguo de {count, plural, one {# artículo} other {# artículos}}, hasta donde se conocen las fechas',
  'listed.writer': 'Escrito por {names}.',
  'listed.date': 'Publicado: {date}',
  'listed.undated': 'No se conoce la fecha de ningún artículo de los que hay aquí.',
  'listed.said': 'Lo que dicen los artículos:',
  'listed.all': 'Ver los {count, number}',
  'asked-back.article': '¿A qué artículo te refieres?',
  'asked-back.article-next':
    'Elígelo para leerlo, resumirlo o preguntarle, o nómbralo en tu pregunta.',
  'asked-back.subject': '¿A quién o a qué te refieres?',
  'asked-back.subject-next': 'Nómbralo, o elige un artículo y pregúntale a él.',
  'asked-back.topic': '¿En qué?',
  'asked-back.topic-next': 'Nombra un tema: «¿Están de acuerdo en …?», o dos autores.',
  'articles.none': 'Todavía no hay artículos.',
  'articles.none-next':
    'Quien gestiona este bot tiene que añadir algunos antes de que pueda responder.',
  'articles.no-match': 'Ningún artículo coincide con «{query}».',
  'articles.no-match-next':
    'Prueba con parte de un título, un autor o un medio, o usa `/artículos` sin búsqueda para verlos todos.',

  'article.read-here': 'Leer aquí',
  'article.summarize': 'Resumir',
  'article.ask-in': 'Preguntar a este artículo',
  'article.full-text': 'Texto completo',

  'article.extent':
    '{paragraphs, plural, one {# párrafo} other {# párrafos}} · {sentences, plural, one {# frase} other {# frases}}',

  'ask-in.audience': 'Quién ve la respuesta',
  'ask-in.audience.public': 'Todo el mundo aquí',
  'ask-in.audience.private': 'Solo tú',

  'message.no-words': 'En este mensaje no hay palabras que pueda buscar.',
  'message.no-words-next': 'Elige un mensaje con una pregunta, una cita o un enlace.',
  'message.no-link': 'Nada en este mensaje enlaza a un artículo que yo tenga.',
  'message.no-link-next':
    '`/artículos` muestra lo que hay; `/resumir` acepta cualquiera. Con «Buscar en los artículos» puedes buscar lo que dice el mensaje.',

  'quote-check.exact': 'Esta cita es exacta, palabra por palabra.',
  'quote-check.exact-several':
    'Esta cita es exacta, palabra por palabra. Está en {count, plural, one {# lugar} other {# lugares}}.',
  'quote-check.exact-many':
    'Esta cita es exacta, palabra por palabra. Está en {count, number} lugares o más.',
  'quote-check.exact-first': 'Este es el primero:',
  'quote-check.differs': 'Esta cita no es exacta palabra por palabra. El pasaje más cercano dice:',
  'quote-check.given': 'Se dio:',
  'quote-check.quote': 'Cita: {text}',
  'quote-check.added': 'No está en el artículo: {list}',
  'quote-check.added-one': '«{words}»',
  'quote-check.not-counted': 'No cuenta como diferencia: {list}.',
  'quote-check.difference.quotation-marks': 'las comillas',
  'quote-check.difference.dashes': 'las rayas',
  'quote-check.difference.spaces': 'los espacios',
  'quote-check.difference.characters': 'la forma de algunos caracteres',
  'quote-check.difference.first-letter': 'la primera letra, mayúscula o minúscula',
  'quote-check.difference.surrounding-marks': 'las comillas alrededor',
  'quote-check.difference.left-out': 'puntos suspensivos por palabras omitidas',
  'quote-check.difference.footnote-marks': 'llamadas de nota',
  'quote-check.exact-legend': 'En negrita: la cita.',
  'quote-check.differs-legend':
    'En negrita: solo en el artículo. Tachado: solo en la cita que se dio.',
  'quote-check.parts-left':
    '{count, plural, one {# parte más no se muestra} other {# partes más no se muestran}} aquí.',
  'quote-check.not-in-articles': 'Los artículos no dicen esto, ni nada parecido.',
  'quote-check.nearest': 'Estos hablan de algo parecido:',
  'quote-check.not-in-articles-next':
    'Aun así puede ser exacta: solo conozco estos artículos. `/artículos` los muestra.',
  'quote-check.too-short':
    'Es demasiado corto para saber de dónde viene: hace falta al menos {count, plural, one {# palabra} other {# palabras}}.',
  'quote-check.too-short-next': 'Da un fragmento más largo de la cita.',

  'passage.place': '{extent} de {count, number}.',
  'passage.rest': 'No caben aquí: {extent}. Siguen en «{button}».',
  'passage.none': 'No hay {place} en {title}.',
  'passage.range':
    '{last, plural, =0 {No tiene párrafos de texto corrido.} one {Tiene un solo párrafo.} other {Sus párrafos van del 1 al #.}}',
  'passage.which': '¿A qué artículo te refieres?',
  'passage.which-next':
    'Pon su título o su autor delante del número, como en «título ¶ 3», o elígelo en `artículo`.',

  'draft.none': 'Este mensaje no cita nada que yo pueda comprobar.',
  'draft.none-next':
    'Elige un mensaje con al menos {count, plural, one {# palabra} other {# palabras}} entre comillas o en un bloque de cita.',
  'draft.right':
    '{right, number} de {count, plural, one {# cita es exacta} other {# citas {right, plural, one {es exacta} other {son exactas}}}}.',
  'draft.exact': 'Exacta, palabra por palabra',
  'draft.differs': 'No es literal',
  'draft.left-out': 'Se omiten palabras y nada lo señala',
  'draft.wrong-author': 'Exacta, pero no es de {name}',
  'draft.not-in-articles': 'No está en los artículos',
  'draft.apart':
    '{count, plural, one {# más es un título, o demasiado corta o larga para decirlo.} other {# más son títulos, o demasiado cortas o largas para decirlo.}}',
  'draft.more': '{count, plural, one {# más no se muestra} other {# más no se muestran}} aquí.',
  'draft.next': '`/cita` dice más de una de ellas.',
  'draft.left-out-legend': 'En negrita: lo que se omitió.',

  'read.place': '{page} · {extent} de {count, number}.',
  'read.goes-on': '{number} · sigue en la página siguiente',
  'read.continued': '{number} · continuación',
  'read.verbatim': 'Palabra por palabra.',
  'read.before-first': 'No hay página {typed}. Esta es la primera.',
  'read.behind-last': 'No hay página {typed}. Esta es la última.',
  'read.no-number': '«{typed}» no es un número de página, así que sigues aquí.',
  'read.jump-title': 'Ir a una página',
  'read.jump-label': 'Página',
  'read.jump-range': 'Un número del 1 al {pages, number}; estás en la página {page, number}.',
  'read.sections': 'Ir a una sección',
  'read.section': '«{heading}» empieza aquí ({place}).',
  'read.full-text': 'El texto del propio artículo, sin cambiar ni un carácter.',
  'read.too-large': 'Su texto es demasiado largo para un archivo aquí.',
  'paging.jump': 'Ir a…',

  'paging.page': 'Página {page, number} de {pages, number}',
  'paging.previous': 'Anterior',
  'paging.next': 'Siguiente',

  'brief.topic': 'Qué dicen los artículos sobre: {topic}',
  'brief.topic-lost': 'Ya no puedo saber cuál era el tema.',
  'brief.topic-lost-next': 'Pide el `/panorama` otra vez, por favor.',
  'brief.compared': '¿Discrepan? Qué dicen los artículos sobre: {topic}',
  'brief.silent': 'No he encontrado ningún pasaje sobre esto de: {names}',
  'brief.whole': '¿Discrepan? Eso no lo juzgo. Lo que dice cada uno ante todo:',
  'brief.whole-next': 'Nombra un tema para ver qué dicen de él: «¿Están de acuerdo en …?»',
  'brief.nothing': 'No he encontrado ningún pasaje sobre «{topic}».',
  'brief.nothing-next': 'Prueba con otras palabras. `/artículos` muestra lo que hay.',
  'brief.nothing-next-nearest':
    'Prueba con otras palabras o pregunta a uno de estos con `/preguntar`.',

  'summary.focus': 'Enfoque: {focus}',
  'summary.focus-missing': 'No he encontrado nada sobre «{focus}» en el artículo. En general dice:',
  'summary.whole':
    'El artículo completo: {count, plural, one {# frase} other {# frases}}, palabra por palabra.',
  'summary.extent':
    '{shown, number} de {count, plural, one {# frase} other {# frases}} ({percent} %), palabra por palabra.',
  'summary.under-one-percent': 'menos del 1',
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

  'audience.confined': 'Esto solo lo ves tú: en este canal, el bot no responde en público.',
  'audience.related':
    'Esto solo lo ves tú, porque quizá no responda a tu pregunta. «Compartir» lo muestra a todo el mundo.',

  'mention.for': 'Para {who}',
  'mention.not-told': '{who} no ha recibido ningún aviso: esto solo lo ves tú.',

  'hideable.tag':
    'Etiqueta {tag}: {count, plural, =0 {ningún artículo} one {# artículo} other {# artículos}}',
  'hideable.nameless': 'sin nombre',
  'hideable.gone': '{id} (ya no está entre los artículos)',

  'take-down.button': 'Eliminar…',
  'take-down.not-allowed': 'Solo quienes pueden gestionar el servidor eliminan artículos.',
  'take-down.ask': '¿Eliminar este artículo para siempre?',
  'take-down.ask.about':
    'Se borran su archivo y sus versiones anteriores, y los mensajes en que el bot lo ha citado, hasta donde se conocen. No vuelve.',
  'take-down.do': 'Eliminar para siempre',
  'take-down.not-yours': 'Este servidor no ha añadido este artículo, así que no puede eliminarlo.',
  'take-down.not-yours.about': 'Puedes ocultarlo en este servidor.',
  'take-down.hide': 'Ocultarlo aquí',
  'take-down.hidden': 'El artículo está oculto en este servidor.',
  'take-down.hidden-next': '`/ajustes mostrar` lo recupera.',
  'take-down.done': 'El artículo está eliminado y no vuelve.',
  'take-down.messages':
    '{count, plural, one {# mensaje que lo citaba, borrado.} other {# mensajes que lo citaban, borrados.}}',
  'take-down.left':
    '{count, plural, one {# mensaje no se pudo borrar; bórralo tú:} other {# mensajes no se pudieron borrar; bórralos tú:}}',
  'take-down.left-elsewhere':
    '{count, plural, one {# mensaje en otro lugar no se pudo borrar.} other {# mensajes en otros lugares no se pudieron borrar.}}',

  'collections.headline': 'Qué colecciones se usan en este servidor',
  'collections.in-channel': 'Qué colecciones se usan en {channel}',
  'collections.about':
    'Elige entre las que están abiertas aquí; si no eliges ninguna, se usan todas.',
  'collections.all':
    '{count, plural, =0 {Aquí no hay ninguna colección abierta.} one {Se usa la única colección abierta aquí.} other {Se usan las # colecciones abiertas aquí.}}',
  'collections.some': 'Se usan: {names}.',
  'collections.none':
    'Ya no existe ninguna de las colecciones elegidas, así que no se usa nada. Elige otras o úsalas todas.',
  'collections.more': '{count, number} más',
  'collections.gone':
    '{count, plural, one {# de las elegidas ya no existe.} other {# de las elegidas ya no existen.}}',
  'collections.choose': 'Elegir colecciones',
  'collections.use-all': 'Usar todas',
  'collections.nameless': 'Una colección sin nombre',
  'collections.root': 'Artículos sin carpeta',
  'collections.of-server': 'Añadidos por este servidor',
  'collections.channel': 'Un canal puede usar otras que el servidor; sus hilos lo siguen.',
  'collections.channel.choose': 'Elegir para un canal',
  'collections.channels':
    '{count, plural, =0 {Ningún canal tiene una elección propia.} one {# canal tiene una elección propia.} other {# canales tienen una elección propia.}}',
  'collections.as-server': 'Como en el servidor',

  'settings.headline': 'Cómo trabaja el bot en este servidor',
  'settings.about':
    'Quien pregunta puede elegir otra cosa, salvo donde el bot no responde en público.',
  'settings.visibility': 'Quién ve una respuesta',
  'settings.visibility.public': 'Todo el mundo',
  'settings.visibility.public.about': 'Quien pregunta puede quedarse la respuesta para sí',
  'settings.visibility.private': 'Solo quien pregunta',
  'settings.visibility.private.about':
    'Quien pregunta puede hacer que todo el mundo vea la respuesta',
  'settings.excerpts': 'Qué extensión tiene una respuesta',
  'settings.excerpts.count': '{count, plural, one {# fragmento} other {Hasta # fragmentos}}',
  'settings.channels':
    'Dónde responde el bot en público{count, plural, =0 {} one { (# canal)} other { (# canales)}}',
  'settings.channels.all': 'Todos los canales',
  'settings.hidden': 'Oculto aquí: {what}',
  'settings.hidden.articles': '{count, plural, one {# artículo} other {# artículos}}',
  'settings.hidden.tags': '{count, plural, one {# etiqueta} other {# etiquetas}}',
  'settings.hidden.none': 'Oculto aquí: nada',
  'settings.hidden.more': 'y {count, number} más',
  'settings.collections':
    '{count, plural, =0 {} one {# canal tiene una elección propia. } other {# canales tienen una elección propia. }}`/ajustes colecciones` lo cambia.',
  'settings.wanted':
    'Los miembros piden respuesta a {count, plural, one {# pregunta} other {# preguntas}}: `/ajustes sin-respuesta`',
  'settings.next':
    '`/ajustes ocultar` y `/ajustes mostrar` cambian lo que está oculto; `/ajustes restablecer` lo deshace todo.',
  'settings.reset': '¿Devolver todos los ajustes de este servidor a sus valores por defecto?',
  'settings.reset.about':
    'Entonces las respuestas son públicas en todos los canales, con tres fragmentos, y no hay nada oculto. Termina lo que siguen los canales, y se borran las respuestas guardadas.',
  'settings.reset.do': 'Restablecer',
  'settings.reset.keep': 'Conservarlos',
  'settings.not-allowed': 'Los ajustes son para quienes pueden gestionar el servidor.',
  'settings.not-allowed-next':
    'Pídeselo a una de esas personas; el permiso se llama «Gestionar servidor».',
  'settings.no-server': 'Aquí no hay ningún servidor que ajustar.',
  'settings.no-server-next': 'Usa `/ajustes` en un canal de tu servidor.',

  'choice.tag':
    'Etiqueta: {tag} ({count, plural, =0 {ningún artículo} one {# artículo} other {# artículos}})',
  'choice.article': 'Artículo: {title}',
  'choice.gone': 'Artículo: {id} (ya no está)',

  'hiding.hidden': 'Oculto en este servidor: {thing}',
  'hiding.hidden-next':
    'Desde ahora no se cita aquí nada de ello. Lo ya citado se queda donde está.',
  'hiding.hidden-already': 'Ya estaba oculto en este servidor: {thing}',
  'hiding.hidden-already-next': 'No ha cambiado nada.',
  'hiding.unhidden': 'Ya no está oculto en este servidor: {thing}',
  'hiding.unhidden-next': 'Se puede volver a citar aquí.',
  'hiding.not-hidden': 'No está oculto en este servidor: {thing}',
  'hiding.not-hidden-next': 'No ha cambiado nada.',
  'hiding.hidden-by-tag': 'Sigue oculto por una de sus etiquetas: {thing}',
  'hiding.hidden-by-tag-next':
    '`/ajustes ver` enumera las etiquetas; muestra la etiqueta para recuperarlo.',
  'hiding.left':
    '{count, plural, =0 {No se muestra ningún artículo} one {Se muestra # artículo} other {Se muestran # artículos}} en este servidor.',
  'hiding.none': 'Ningún artículo ni etiqueta se llama «{name}».',
  'hiding.several': '«{name}» puede ser más de una cosa.',
  'hiding.choose': 'Escribe una parte en `qué` y elige una de las sugerencias.',

  'unanswered.headline': 'Lo que merece una respuesta según los miembros',
  'unanswered.about':
    'En este servidor, durante el último medio año. Ves cuántas personas lo dijeron, nunca quiénes.',
  'unanswered.members': '{count, plural, one {# miembro} other {# miembros}}',
  'unanswered.by-now': 'ya tiene respuesta',
  'unanswered.more':
    '{count, plural, one {# pregunta más se ha pedido} other {# preguntas más se han pedido}} menos.',
  'unanswered.unknown':
    '{count, plural, one {Hay # pregunta cuyo} other {Hay # preguntas cuyo}} texto no se guarda; quien gestiona este bot puede permitirlo.',
  'unanswered.none': 'Ningún miembro ha dicho todavía que una pregunta merezca respuesta.',
  'unanswered.none-next':
    'Cuando no encuentro ningún pasaje, pueden pulsar «Esto merece una respuesta».',

  'desk.not-allowed': 'La mesa es para quienes pueden gestionar el servidor.',
  'desk.headline':
    'Preguntado aquí en vano: {count, plural, =0 {nada} one {# pregunta} other {# preguntas}}',
  'desk.about':
    'En este servidor, durante el último medio año: no se encontró ningún pasaje o no ayudó. Lo más nuevo, primero. Ves cuántos miembros preguntaron, nunca quiénes.',
  'desk.keeps-none':
    'Quien gestiona este bot no deja que guarde preguntas, así que aquí hay poco que ver. El ajuste FEEDBACK_KEEP_QUESTIONS lo permite.',
  'desk.none': 'Nada espera una respuesta.',
  'desk.not-found': 'ningún pasaje × {count, number}',
  'desk.not-helpful': 'no útil × {count, number}',
  'desk.wanted': 'pedida × {count, number}',
  'desk.answer': 'Responder con un artículo',
  'desk.dismiss': 'Descartar',
  'desk.dismissed': 'Descartada: {question}',
  'desk.bring-back': 'Recuperar',
  'desk.gone': 'De esta pregunta ya no se guarda nada.',
  'desk.gone-next': '`/mesa` muestra lo que hay.',
  'desk.which-article': '¿Qué artículo responde a esto?',
  'desk.choose-article': 'Elige un artículo',
  'desk.search-articles': 'Buscar artículos',
  'desk.search-for': 'Parte de un título, autor o etiqueta',
  'desk.no-passage':
    'No he encontrado en él ningún pasaje que se acerque a la pregunta. Elige otro artículo.',
  'desk.keep': 'Guardar como respuesta aquí',
  'desk.another': 'Otro pasaje',
  'desk.other-words': 'Otras palabras',
  'desk.words-in-it': 'Palabras que están en el pasaje',
  'desk.in-order': 'Nada en él tiene estas palabras: sus párrafos, uno tras otro.',
  'desk.post-in': 'Publicarlo en un canal',
  'desk.posted': 'Publicado en {channel}.',
  'desk.posted-next': 'La pregunta ya no está en la mesa. «Quitar», bajo el mensaje, lo retira.',
  'desk.confined': 'En {channel} no respondo en público.',
  'desk.confined-next': 'Elige otro canal: `/mesa`. `/ajustes ver` dice dónde puedo.',
  'desk.unused': '{channel} no usa este artículo.',
  'desk.unused-next': 'Elige otro canal: `/mesa`. `/ajustes colecciones` dice qué usa cada uno.',
  'desk.not-posted': 'No he podido publicar ahí.',
  'desk.not-posted-next': 'Elige un canal en el que pueda ver y enviar mensajes: `/mesa`.',
  'desk.kept-now': 'Guardado: quien pregunte esto aquí verá primero ese pasaje.',
  'desk.kept-now-next':
    'La pregunta ya no está en la mesa. `/mesa` muestra lo guardado y lo olvida.',
  'desk.kept-full': 'No hay sitio para otra respuesta guardada.',
  'desk.kept-full-next': 'Haz que se olvide una primero: `/mesa`.',
  'desk.kept': '{count, plural, one {# respuesta guardada} other {# respuestas guardadas}}',
  'desk.kept-about':
    'Quien pregunte esto aquí ve primero el pasaje. Se guarda durante {days, plural, one {# día} other {# días}} y solo para este servidor.',
  'desk.kept-lost':
    '{count, plural, one {# respuesta guardada ya no se usa: sus palabras han cambiado o su artículo no está.} other {# respuestas guardadas ya no se usan: sus palabras han cambiado o sus artículos no están.}}',
  'desk.kept-unused': 'No se usa: las palabras han cambiado o el artículo ya no está aquí.',
  'desk.forget': 'Olvidar',
  'desk.weekly': 'Nota semanal: elige un canal',
  'desk.weekly-ended': 'La nota semanal ha terminado: no puedo escribir en su canal. Elige otro.',
  'weekly.headline':
    'Preguntado en vano en una semana: {count, plural, one {# pregunta} other {# preguntas}}',
  'weekly.frequent': 'Por varios miembros:',
  'weekly.next': 'Quienes gestionan el servidor pueden responderlas: `/mesa`.',

  'addition.off': 'Aquí no se pueden añadir artículos desde Discord.',
  'addition.off-next': 'Quien gestiona este bot puede permitirlo, con el ajuste COLLECTION_ADD.',
  'addition.no-server': 'Los artículos se añaden a los de un servidor.',
  'addition.no-server-next': 'Úsalo en un canal de tu servidor.',
  'addition.not-allowed': 'Aquí añaden artículos quienes gestionan el servidor.',
  'addition.not-allowed-next': 'Envía el enlace o el archivo a alguien de ese grupo.',
  'addition.not-manager': 'Sobre las propuestas deciden quienes gestionan el servidor.',
  'addition.not-manager-next': 'El permiso se llama «Gestionar servidor».',
  'addition.nothing': 'Aquí no hay ningún enlace ni archivo que añadir.',
  'addition.nothing-next':
    'Da a `/colección añadir` una dirección o un archivo, o usa «Añadir a los artículos…» en un mensaje que los tenga.',
  'addition.full':
    'Este servidor ya tiene sus {count, plural, one {# artículo} other {# artículos}} y no se admiten más.',
  'addition.full-next': 'Quita uno primero: `/colección quitar`.',
  'addition.enough':
    'Es suficiente por hoy: {count, plural, one {# artículo} other {# artículos}} al día.',
  'addition.enough-next': 'Inténtalo de nuevo mañana.',
  'addition.too-large': 'Este archivo es demasiado grande: se leen hasta {megabytes, number} MB.',
  'addition.too-large-next': 'Añade uno más pequeño.',
  'addition.unreachable': 'No he podido obtenerlo.',
  'addition.unreachable-next': 'Comprueba la dirección o inténtalo más tarde.',
  'addition.refused': 'Eso no se puede tomar: así lo dice su sitio o quien gestiona este bot.',
  'addition.refused-next': 'Añade otra cosa.',
  'addition.missing': 'No hay ninguna página en esta dirección.',
  'addition.missing-next': 'Comprueba la dirección.',
  'addition.wall':
    'Se me ha mostrado otra cosa en vez del artículo: un inicio de sesión o una petición de consentimiento.',
  'addition.wall-next': 'Añádelo como archivo.',
  'addition.no-text': 'No he encontrado en él un texto corrido que se pueda citar.',
  'addition.no-text-next': 'Añade una página o un archivo con un artículo.',
  'addition.list':
    'Esto no es un artículo, sino una lista con {count, plural, one {# entrada} other {# entradas}}.',
  'addition.list-next':
    'Añade uno de sus artículos; quien gestiona este bot puede hacer que se obtenga todo.',
  'addition.gone': 'Esto ya está decidido o es demasiado antiguo.',
  'addition.gone-next': '`/colección añadir` lo lee de nuevo.',
  'addition.decided': 'Esto ya está decidido o es demasiado antiguo.',
  'addition.decided-next': '`/colección propuestas` muestra lo que espera.',
  'addition.left': 'No se ha añadido nada.',
  'addition.left-next': '`/colección añadir` admite otro.',
  'addition.many-wait': 'Ya esperan demasiadas propuestas.',
  'addition.many-wait-next': 'Inténtalo de nuevo cuando se haya decidido sobre algunas.',
  'addition.suggested': 'Enviado a quienes moderan.',
  'addition.suggested-next':
    'Un mensaje directo te dirá qué deciden. Hasta entonces se guardan tu propuesta y tu identificador de Discord, {days, plural, one {# día} other {# días}} como máximo; `/privacidad` lo borra.',
  'addition.understood': 'Se entiende así:',
  'addition.present': 'Esto ya está entre los artículos.',
  'addition.no-author': 'sin autor',
  'addition.no-date': 'sin fecha',
  'addition.first-words': 'Sus primeras palabras, al pie de la letra.',
  'addition.add': 'Añadirlo',
  'addition.suggest': 'Proponerlo',
  'addition.leave': 'Dejarlo',
  'addition.accept': 'Aceptar',
  'addition.decline': 'Rechazar',
  'addition.added': 'Añadido a los artículos de este servidor.',
  'addition.answers': 'Responde desde ahora.',
  'addition.soon': 'Responderá en menos de un minuto.',
  'addition.told-accepted': 'Quienes moderan han añadido lo que propusiste:',
  'addition.told-present': 'Lo que propusiste está entre los artículos:',
  'addition.told-declined': 'Quienes moderan no han admitido lo que propusiste:',
  'suggestions.headline':
    'Propuesto por miembros: {count, plural, =0 {nada} one {# artículo} other {# artículos}}',
  'suggestions.about':
    'Un mensaje directo dice a quien lo propuso qué decides. A nadie se le notifica que aparece aquí.',
  'suggestions.none': 'Nada espera una decisión.',
  'suggestions.look': 'Ver',
  'suggestions.open': '{count, plural, one {# propuesta} other {# propuestas}}',
  'added.headline':
    'Añadido en este servidor: {count, plural, =0 {nada} one {# artículo} other {# artículos}}',
  'added.about': 'Responden solo en este servidor.',
  'added.not-yet': 'Aún no está o está oculto aquí',
  'added.remove': '¿Quitar este artículo?',
  'added.remove-about': 'Ya no responderá a nada, y lo que se citó de él no se podrá abrir.',
  'added.removed': 'El artículo se ha quitado.',
  'added.removed-next': '`/colección lista` muestra los demás.',
  'added.none-such': 'No hay ningún artículo así que puedas quitar.',
  'added.none-such-next':
    'Elige una de las sugerencias; tiene que haberse añadido en este servidor.',

  'preferences.rich': 'El bot te responde con formato.',
  'preferences.rich.about': 'Sus respuestas llevan marcos, separadores y signos breves como «¶ 3».',
  'preferences.plain': 'El bot te responde en estilo sencillo.',
  'preferences.plain.about':
    'Sus respuestas no llevan marcos ni separadores, y dicen con palabras lo que en otras es un signo.',
  'preferences.collections': 'A qué colecciones preguntas',
  'preferences.collections.about':
    'En mensajes directos y dondequiera que solo tú hayas traído el bot. Si no eliges ninguna, preguntas a todas.',
  'preferences.next': '`/preferencias estilo:` lo elige; vale dondequiera que uses este bot.',

  'follow.what.question': 'la pregunta «{name}»',
  'follow.what.author': 'artículos de {name}',
  'follow.what.tag': 'artículos con la etiqueta {name}',
  'follow.what.collection': 'artículos de la colección {name}',
  'follow.added': 'Se sigue desde ahora: {what}',
  'follow.changed': 'Ya se seguía, y ha cambiado: {what}',
  'follow.to-you': 'por mensajes directos',
  'follow.at-once': 'enseguida, cinco mensajes al día como mucho',
  'follow.daily': 'a diario',
  'follow.weekly': 'los lunes',
  'follow.until': 'hasta el {when}',
  'follow.keeps':
    'Se guarda hasta el {when} si no lo renuevas: esto y tu ID de Discord, para que te lleguen los mensajes. `/privacidad` borra ambos.',
  'follow.keeps-here':
    'Se guarda hasta el {when} si nadie lo renueva: esto y tu ID de Discord, para que te enteres si ya no puedo escribir aquí. `/privacidad` borra tu ID.',
  'follow.unfollow': 'Dejar de seguir',
  'follow.renew': 'Renovar',
  'follow.unfollowed': 'Ya no se sigue: {what}',
  'follow.renewed': 'Se sigue hasta el {when}: {what}',
  'follow.list': '{count, plural, one {Se sigue # cosa} other {Se siguen # cosas}}',
  'follow.none': 'No se sigue nada.',
  'follow.none-next':
    '`/seguir pregunta` te avisa cuando un artículo nuevo responde a una pregunta.',
  'follow.full':
    'Ya se {count, plural, one {sigue # cosa} other {siguen # cosas}}, y no pueden ser más.',
  'follow.full-next': '`/seguir lista` termina lo que ya no se quiere.',
  'follow.no-server': 'Aquí no hay ningún canal de un servidor.',
  'follow.no-server-next': 'Síguelo por mensajes directos, o en un canal de tu servidor.',
  'follow.not-a-member':
    'Este servidor no me tiene: aquí solo te respondo a ti y no puedo publicar por mi cuenta.',
  'follow.not-a-member-next': 'Síguelo por mensajes directos.',
  'follow.not-allowed': 'Lo que sigue un canal es cosa de quienes pueden gestionarlo.',
  'follow.not-allowed-next': 'Pídeselo a una de esas personas, o síguelo tú por mensajes directos.',
  'follow.confined': 'En este canal, el bot no publica a la vista de todos.',
  'follow.confined-next': 'Síguelo en otro canal, o por mensajes directos.',
  'follow.unreached': 'Mis mensajes directos no te llegan, así que no se sigue nada.',
  'follow.unreached-next':
    'Permite los mensajes directos de miembros de un servidor que compartamos, y prueba otra vez.',
  'follow.no-question': 'Eso no es una pregunta a la que pueda responder un pasaje de un artículo.',
  'follow.no-question-next':
    'Pregunta una sola cosa, sin «ellos» ni «eso»; a los autores y las etiquetas se los sigue aparte.',
  'follow.no-collection': 'Aquí ninguna colección se llama «{name}».',
  'follow.no-collection-next': 'Escribe parte de su nombre y elige entre las sugerencias.',
  'follow.part':
    'Algunos artículos solo están abiertos en este servidor: un canal que lo siga se entera de ellos; los mensajes directos, no.',
  'follow.closed-to-you':
    '«{name}» no está abierta en mensajes directos: no podría avisarte de nada.',
  'follow.closed-to-you-next': 'Quien gestiona aquí un canal puede hacer que lo siga.',
  'follow.not-yours': 'Solo puede cambiarlo quien lo creó o quien puede gestionar el canal.',
  'follow.not-yours-next': 'O ya no se sigue: `/seguir lista` muestra lo que sigues.',
  'alert.new': 'Novedad para {what}',
  'alert.digest': '{count, plural, one {# artículo nuevo} other {# artículos nuevos}} para {what}',
  'alert.more': 'y {count, number} más',
  'alert.ending': 'Esto termina el {when} si nadie lo renueva: {what}',
  'alert.ended': 'Ya no puedo escribir ahí, así que esto ya no se sigue:',
  'alert.ended-next':
    'Si puedo volver a ver el canal y escribir en él, `/seguir` empieza de nuevo.',

  'corrections.on': 'Las correcciones se avisan en {channel}.',
  'corrections.off': 'Las correcciones no se avisan en ningún sitio.',
  'corrections.about':
    'Si unas palabras que cité en público en este servidor cambian en su artículo, o el artículo desaparece, lo digo una vez en el canal que elijas, con la diferencia palabra por palabra.',
  'corrections.choose': 'Ningún canal: no',
  'corrections.keeps':
    'Para ello guardo durante {days, plural, one {# día} other {# días}} qué pasajes cité en qué canal y en qué mensaje, y esos artículos como eran; no quién preguntó ni qué.',
  'correction.changed': 'Unas palabras que se citaron aquí han cambiado en su artículo.',
  'correction.gone': 'Un artículo que se citó aquí ya no está.',
  'correction.more':
    '{count, plural, one {# artículo más de los citados aquí ha cambiado o ya no está:} other {# artículos más de los citados aquí han cambiado o ya no están:}}',
  'correction.now': 'El artículo dice ahora:',
  'correction.was': 'Citado aquí:',
  'correction.missing': 'El artículo ya no dice esto ni nada parecido.',
  'correction.more-quotes':
    '{count, plural, one {Ha cambiado # cita más} other {Han cambiado # citas más}} de él.',
  'correction.where': 'Citado en {channels}',
  'privacy.keeps': 'Qué guarda este bot',
  'privacy.preferences': 'Lo que eliges con `/preferencias`, hasta que elijas otra cosa.',
  'privacy.votes':
    'Durante {days, plural, one {# día} other {# días}}: si una respuesta te ayudó, por qué no, en qué servidor, y qué párrafos citaba.',
  'privacy.questions':
    'Durante {days, plural, one {# día} other {# días}}, porque lo permite quien gestiona este bot: tus notas sobre las respuestas, lo que habías preguntado y las preguntas para las que no encontré ningún pasaje. Quienes gestionan un servidor ven qué se preguntó allí en vano y cuántas personas, nunca quiénes.',
  'privacy.no-questions': 'Tus palabras, no: no se guarda ninguna pregunta ni ninguna nota.',
  'privacy.wishes':
    'Durante {days, plural, one {# día} other {# días}}: que pulsaste «Esto merece una respuesta», en qué servidores, y un código para la pregunta. Quienes gestionan esos servidores ven cuántas personas lo hicieron y, si se guarda, la pregunta.',
  'privacy.follows':
    'Durante {days, plural, one {# día} other {# días}} desde que lo empiezas o lo renuevas: lo que sigues con `/seguir`, en tus palabras, y qué artículos se avisaron o esperan. Junto a ello, tu identificador de Discord, sin el código, porque a un código no le llegan mensajes; se va con lo último que sigues o que hiciste seguir a un canal.',
  'privacy.messages':
    'Durante {days, plural, one {# día} other {# días}}: qué artículos citan mis mensajes directos para ti, sobre lo que sigues, para poder borrarlos si un artículo tiene que desaparecer.',
  'privacy.recent':
    'Durante cinco minutos y solo en memoria: tu última pregunta en cada canal y los artículos que mostró su respuesta, o el que has leído o resumido desde entonces, para que puedas seguir preguntando. «¿Quién lo dirige?» se refiere entonces a eso.',
  'privacy.servers':
    'Lo que quienes gestionan un servidor deciden con `/ajustes`, hasta que lo restablecen; durante {days, plural, one {# día} other {# días}} desde que lo empiezan o lo renuevan, lo que hacen seguir a sus canales, con el código de quien hizo que un canal lo siguiera, que puedes borrar aquí. Nada más de ello trata de una persona.',
  'privacy.desk':
    'Lo que quienes gestionan un servidor guardan como respuesta en su `/mesa`, con la pregunta tal como se hizo: durante {days, plural, one {# día} other {# días}}, solo para ese servidor, y nunca quién preguntó.',
  'privacy.desk-work':
    'De su `/mesa`, además: qué preguntas dan por atendidas, como código, durante {days, plural, one {# día} other {# días}}; y dónde quieren una nota semanal, hasta que no la quieran.',
  'privacy.corrections':
    'Donde quienes gestionan un servidor quieren saber de correcciones, durante {days, plural, one {# día} other {# días}}: qué pasajes de qué artículos cité allí en público, en qué canal y en qué mensaje, y esos artículos como eran. Ni nombres ni preguntas.',
  'privacy.additions':
    'Lo que haces leer para añadirlo: una hora. Lo que propones, con tu identificador de Discord: hasta que se decida, {days, plural, one {# día} other {# días}} como máximo. Que añadiste un artículo: un año como máximo; si haces borrar esto, el artículo queda.',
  'privacy.servers-left':
    'Lo que se guarda de un servidor se borra cuando llevo {days, plural, one {# día} other {# días}} fuera de él.',
  'privacy.code':
    'Lo que trata de ti figura con un código que se forma con tu identificador de Discord y un secreto.',
  'privacy.never': 'Qué no guarda nunca',
  'privacy.never.about':
    'Tu nombre, tus mensajes, las respuestas que recibiste y cuántos comandos usas.',
  'privacy.about-you': 'Guardado ahora sobre ti:',
  'privacy.about-you.nothing': 'Ahora no hay nada guardado sobre ti.',
  'privacy.count.preferences': 'tus preferencias',
  'privacy.count.votes': '{count, plural, one {# voto} other {# votos}}',
  'privacy.count.questions': '{count, plural, one {# pregunta} other {# preguntas}}',
  'privacy.count.wishes':
    '{count, plural, one {# pregunta que merece respuesta} other {# preguntas que merecen respuesta}}',
  'privacy.count.proposals':
    '{count, plural, one {# artículo que propusiste} other {# artículos que propusiste}}',
  'privacy.count.additions':
    '{count, plural, one {tu identificador de Discord en # artículo que añadiste} other {tu identificador de Discord en # artículos que añadiste}}',
  'privacy.count.follows': '{count, plural, one {# cosa que sigues} other {# cosas que sigues}}',
  'privacy.count.recipients': 'tu identificador de Discord (para avisarte)',
  'privacy.count.messages':
    '{count, plural, one {lo que cita # mensaje directo para ti} other {lo que citan # mensajes directos para ti}}',
  'privacy.count.nothing': 'nada',
  'privacy.delete': 'Borrar lo que se guarda sobre mí',
  'privacy.deleted': 'Borrado: {what}.',

  'place.paragraph': 'párrafo {paragraph, number}',
  'place.paragraphs': 'párrafos {first, number} a {last, number}',
  'place.gap': '{place}; después se omite algo',
  'place.heading': 'título de sección',
  'place.caption': 'pie de imagen',
  'place.table': 'tabla',
  'place.code': 'código',
  'place.note': 'nota al pie',
  'place.at': '{what} ({place})',
  'place.page': '{count, plural, one {página {pages}} other {páginas {pages}}}',
  'place.page-short': '{count, plural, one {pág. {pages}} other {págs. {pages}}}',
  'place.chapter': 'en «{chapter}»',
  'place.time': 'en {time}',

  busy: 'Ahora mismo tengo mucho que responder.',
  'busy.next': 'Vuelve a intentarlo {when}.',
  'rate-limit': 'Han sido muchos comandos en poco tiempo.',
  'rate-limit.next': 'El próximo funcionará {when}. Los botones funcionan mientras tanto.',

  'failure.unread': 'No he podido consultar lo que tengo guardado.',
  'failure.records': 'No he podido guardarlo: no se ha cambiado nada.',
  'failure.records-next':
    'Prueba otra vez dentro de un momento. Si vuelve a pasar, avisa a quien gestiona este bot, con la referencia de abajo: el registro dice qué le pasa al disco.',
  'failure.deletion': 'No he podido borrarlo todo.',
  'failure.deletion-next':
    '`/privacidad` muestra lo que queda. Prueba otra vez dentro de un momento. Si vuelve a pasar, avisa a quien gestiona este bot, con la referencia de abajo.',

  'failure.reference': 'Referencia: {reference}',
  'failure.outdated': 'Ya no conozco este comando o botón.',
  'failure.outdated-next':
    'Es de otra versión de mí. Escribe `/` para ver los comandos de hoy; si no se ven bien, reinicia Discord.',
  'failure.not-verbatim':
    'He retenido mi respuesta: una de sus citas no coincidía palabra por palabra con su artículo.',
  'failure.not-verbatim-next':
    'Prueba a preguntar con otras palabras. Avisa a quien gestiona este bot, con la referencia de abajo.',
  'failure.search': 'Mi búsqueda se detuvo antes de tener una respuesta. Se está reiniciando.',
  'failure.search-away': 'Ahora mismo no tengo acceso a los artículos.',
  'failure.search-partial':
    'Ahora mismo no puedo buscar en una parte de la colección, así que no puedo decir qué hay en ella y qué no.',
  'failure.search-next':
    'Vuelve a preguntar dentro de un minuto. Si se repite, avisa a quien gestiona este bot, con la referencia de abajo.',
  'failure.bug': 'Algo ha fallado por mi parte.',
  'failure.bug-next':
    'Prueba otra vez dentro de un momento. Si vuelve a pasar, avisa a quien gestiona este bot, con la referencia de abajo.',
  'failure.starting': 'Acabo de arrancar y todavía estoy leyendo los artículos.',
  'failure.starting-next': 'Vuelve a intentarlo dentro de un minuto.',
  'failure.stopped': 'Me han detenido antes de que tuviera una respuesta.',
  'failure.stopped-next': 'Volveré pronto: pregunta otra vez dentro de un minuto.',
  'failure.doubtful': 'Puede que mi respuesta se haya perdido por el camino.',
  'failure.doubtful-next': 'Si no la ves, prueba otra vez.',
  'failure.refused': 'Discord no ha aceptado mi respuesta.',
  'failure.refused-next':
    'Prueba otra vez con otras palabras. Si vuelve a pasar, avisa a quien gestiona este bot.',
} satisfies Translation;
