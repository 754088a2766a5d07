import type { Wording } from './en.ts';

/**
 * What the bot says, in French: the catalogue of `en.ts`, key for key.
 *
 * It says vous. Quotation marks « … »; the spaces inside them and before a colon are no-break spaces
 * (U+00A0), those before ; ! ? and % narrow ones (U+202F). None, of course, in `{count, plural, …}`.
 *
 * article: article · author: auteur · brief: panorama · channel: salon · command: commande ·
 * excerpt: extrait · focus: angle · outlet: média · page: page · paragraph: paragraphe ·
 * passage: passage · quote: citation · reference: référence · sentence: phrase · server: serveur ·
 * source: source · summary: résumé · tag: étiquette · topic: sujet ·
 * whoever runs this bot: la personne qui gère ce bot · word for word: mot pour mot
 */
export const fr: Partial<Wording> = {
  'command.ask.name': 'demander',
  'command.ask.about': 'Interrogez les articles : ils répondent avec leurs propres mots',
  'command.ask.question.name': 'question',
  'command.ask.question.about': 'Que voulez-vous savoir ?',
  'command.ask.article.name': 'article',
  'command.ask.article.about': 'N’interroger que cet article (par défaut : tous)',
  'command.ask.excerpts.name': 'extraits',
  'command.ask.excerpts.about':
    'Combien d’extraits au plus (par défaut : 3, sauf si le serveur en décide autrement)',
  'command.ask.private.name': 'privé',
  'command.ask.private.about':
    'Ne montrer la réponse qu’à vous (par défaut : non, sauf si le serveur en décide autrement)',

  'command.summarize.name': 'résumer',
  'command.summarize.about': 'Lisez les phrases les plus parlantes d’un article, mot pour mot',
  'command.summarize.article.name': 'article',
  'command.summarize.article.about': 'Quel article ?',
  'command.summarize.length.name': 'longueur',
  'command.summarize.length.about': 'La longueur du résumé (par défaut : moyen)',
  'command.summarize.length.short.name': 'court · 3 phrases',
  'command.summarize.length.medium.name': 'moyen · 5 phrases',
  'command.summarize.length.long.name': 'long · 8 phrases',
  'command.summarize.focus.name': 'angle',
  'command.summarize.focus.about': 'Ce sur quoi le résumé doit insister',
  'command.summarize.private.name': 'privé',
  'command.summarize.private.about':
    'Ne montrer le résumé qu’à vous (par défaut : non, sauf si le serveur en décide autrement)',

  'command.brief.name': 'panorama',
  'command.brief.about': 'Voyez côte à côte ce que les articles disent d’un sujet',
  'command.brief.topic.name': 'sujet',
  'command.brief.topic.about': 'Un thème, un nom, un lieu…',
  'command.brief.sort.name': 'tri',
  'command.brief.sort.about': 'Quel article vient en premier (par défaut : pertinence)',
  'command.brief.sort.relevance.name': 'pertinence',
  'command.brief.sort.newest.name': 'les plus récents',
  'command.brief.sort.oldest.name': 'les plus anciens',
  'command.brief.private.name': 'privé',
  'command.brief.private.about':
    'Ne montrer le panorama qu’à vous (par défaut : non, sauf si le serveur en décide autrement)',

  'command.articles.name': 'articles',
  'command.articles.about': 'Voyez quels articles vous pouvez interroger',
  'command.articles.query.name': 'recherche',
  'command.articles.query.about': 'Une partie d’un titre, un auteur, un média ou une étiquette',

  'command.about.name': 'à-propos',
  'command.about.about': 'Ce qu’est ce bot, ce qu’il promet et ce qu’il conserve',

  'about.headline': 'Pullquote répond aux questions avec les mots des articles.',
  'about.what':
    'Il cherche dans {count, plural, one {# article} other {# articles}} et cite les phrases qui répondent, avec leur source. Il n’écrit rien lui-même.',
  'about.verbatim.title': 'Mot pour mot',
  'about.verbatim':
    'Chaque citation est copiée de son article et comparée encore une fois avec lui avant l’envoi. Si un seul caractère diffère, rien n’est envoyé.',
  'about.opinions.title': 'Les opinions sont celles des auteurs',
  'about.opinions':
    'Les articles disent ce que pensent leurs auteurs. Les citer n’est pas les approuver.',
  'about.keeps.title': 'Ce qu’il conserve : rien',
  'about.keeps':
    'Il ne lit aucun message et ne conserve ni questions, ni réponses, ni rien sur vous. En cas de panne, il note l’erreur sans vos mots.',
  'about.next': '`/demander` pour interroger · `/articles` pour voir ce qu’il y a',

  'answer.question': 'Question : {question}',
  'answer.related': 'Aucun article n’y répond clairement. Les passages les plus proches :',
  'answer.head': 'titre et signature',

  'quote.label': 'Citation {number, number} sur {count, number}',
  'quote.opinions': 'Les opinions sont celles des auteurs.',
  'quote.verbatim': 'Mot pour mot, d’après les articles.',
  'quote.verbatim-with-cuts':
    'Mot pour mot, d’après les articles ; « […] » indique une citation abrégée.',
  'quote.cuts': 'Une citation qui finit par « […] » est abrégée.',

  'not-found.all': 'Les articles n’y répondent pas.',
  'not-found.one': '{title} n’y répond pas.',
  'not-found.nearest': 'Au plus près de vos mots :',
  'not-found.next-one':
    'Essayez d’autres mots, ou laissez `article` vide pour les interroger tous.',
  'not-found.next-nearest': 'Essayez d’autres mots, ou choisissez l’un de ceux-ci sous `article`.',
  'not-found.next': 'Essayez d’autres mots. `/articles` montre ce que vous pouvez interroger.',

  'unclear.none': 'Aucun article ne correspond à « {name} ».',
  'unclear.none-next':
    'Choisissez une des suggestions sous `article`. `/articles` montre ce qu’il y a.',
  'unclear.none-next-optional':
    'Choisissez une des suggestions sous `article`, ou laissez vide pour les interroger tous. `/articles` montre ce qu’il y a.',
  'unclear.several': 'Plusieurs articles correspondent à « {name} ».',
  'unclear.several-next':
    'Tapez davantage du titre sous `article` et choisissez parmi les suggestions.',

  'article.untitled': 'Sans titre',
  'article.open': 'Ouvrir l’article',
  'article.count': '{count, plural, one {# article} other {# articles}}',
  'article.gone': 'Cet article a été retiré.',
  'article.gone-next': '`/articles` montre ce qu’il y a.',
  'article.link-only': 'On peut faire un lien vers cet article, mais pas le citer.',
  'article.link-only-named': 'On peut faire un lien vers {title}, mais pas citer l’article.',

  'articles.for-query': '{count} pour « {query} »',
  'articles.none': 'Il n’y a pas encore d’articles.',
  'articles.none-next': 'La personne qui gère ce bot doit d’abord en ajouter.',
  'articles.no-match': 'Aucun article ne correspond à « {query} ».',
  'articles.no-match-next':
    'Essayez une partie d’un titre, un auteur ou un média, ou `/articles` sans recherche pour tout voir.',

  'paging.page': 'Page {page, number} sur {pages, number}',
  'paging.previous': 'Précédente',
  'paging.next': 'Suivante',

  'brief.topic': 'Ce que disent les articles à propos de : {topic}',
  'brief.nothing': 'Les articles ne disent rien sur « {topic} ».',
  'brief.nothing-next': 'Essayez d’autres mots. `/articles` montre ce qu’il y a.',
  'brief.nothing-next-nearest':
    'Essayez d’autres mots, ou interrogez l’un de ceux-ci avec `/demander`.',

  'summary.focus': 'Angle : {focus}',
  'summary.focus-missing': 'L’article ne dit rien sur « {focus} ». De façon générale, il dit :',
  'summary.whole':
    'Tout l’article : {count, plural, one {# phrase} other {# phrases}}, mot pour mot.',
  'summary.extent':
    '{shown, number} sur {count, plural, one {# phrase} other {# phrases}} ({percent} %), mot pour mot.',
  'summary.under-one-percent': 'moins de 1',
  'summary.read': 'Lire l’article',
  'summary.longer': 'Plus long',
  'summary.shorter': 'Plus court',
  'summary.source': 'Source',

  'source.by': 'De : {authors}',
  'source.in': 'Dans : {publication}',
  'source.published': 'Publication : {date}',
  'source.link': 'Lien : {link}',
  'source.tags': 'Étiquettes : {tags}',
  'source.length':
    'Longueur : {paragraphs, plural, one {# paragraphe} other {# paragraphes}} · {sentences, plural, one {# phrase} other {# phrases}}',
  'source.id': 'Identifiant : {id}',

  'failure.reference': 'Référence : {reference}',
  'failure.outdated': 'Je ne connais plus cette commande ou ce bouton.',
  'failure.outdated-next':
    'Cela vient d’une autre version de moi. Tapez `/` pour voir les commandes actuelles ; si elles semblent fausses, redémarrez Discord.',
  'failure.not-verbatim':
    'J’ai retenu ma réponse : une citation n’y correspondait pas mot pour mot à son article.',
  'failure.not-verbatim-next':
    'Essayez de demander avec d’autres mots. Prévenez la personne qui gère ce bot, avec la référence ci-dessous.',
  'failure.bug': 'Quelque chose n’a pas marché de mon côté.',
  'failure.bug-next':
    'Réessayez dans un instant. Si cela se reproduit, prévenez la personne qui gère ce bot, avec la référence ci-dessous.',
  'failure.refused': 'Discord n’a pas accepté ma réponse.',
  'failure.refused-next':
    'Réessayez avec d’autres mots. Si cela se reproduit, prévenez la personne qui gère ce bot.',
};
