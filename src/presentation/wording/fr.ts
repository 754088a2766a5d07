import type { Translation } from './en.ts';

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
export const fr = {
  'command.ask.name': 'demander',
  'command.ask.about': 'Interrogez les articles : ils répondent avec leurs propres mots',
  'command.ask.question.name': 'question',
  'command.ask.question.about': 'Que voulez-vous savoir ?',
  'command.ask.article.name': 'article',
  'command.ask.article.about': 'N’interroger que cet article (par défaut : tous)',
  'command.ask.author.name': 'auteur',
  'command.ask.author.about': 'Uniquement les articles de cet auteur ou de cette autrice',
  'command.ask.from.name': 'depuis',
  'command.ask.from.about':
    'Uniquement les articles à partir de cette date : 2023, mars 2024, l’an dernier…',
  'command.ask.until.name': 'jusque',
  'command.ask.until.about':
    'Uniquement les articles jusqu’à cette date : 2023, mars 2024, l’an dernier…',
  'command.ask.tag.name': 'étiquette',
  'command.ask.tag.about': 'Uniquement les articles qui ont cette étiquette',
  'command.ask.excerpts.name': 'extraits',
  'command.ask.excerpts.about':
    'Combien d’extraits au plus (par défaut : 3, sauf si le serveur en décide autrement)',
  'command.ask.private.name': 'privé',
  'command.ask.private.about':
    'Ne montrer la réponse qu’à vous (par défaut : non, sauf si le serveur en décide autrement)',
  'command.ask.mention.name': 'mentionner',
  'command.ask.mention.about':
    'À qui la réponse s’adresse : tout le monde la voit, et cette personne est prévenue',

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
  'command.brief.author.name': 'auteur',
  'command.brief.author.about': 'Uniquement les articles de cet auteur ou de cette autrice',
  'command.brief.from.name': 'depuis',
  'command.brief.from.about':
    'Uniquement les articles à partir de cette date : 2023, mars 2024, l’an dernier…',
  'command.brief.until.name': 'jusque',
  'command.brief.until.about':
    'Uniquement les articles jusqu’à cette date : 2023, mars 2024, l’an dernier…',
  'command.brief.tag.name': 'étiquette',
  'command.brief.tag.about': 'Uniquement les articles qui ont cette étiquette',
  'command.brief.private.name': 'privé',
  'command.brief.private.about':
    'Ne montrer le panorama qu’à vous (par défaut : non, sauf si le serveur en décide autrement)',

  'command.articles.name': 'articles',
  'command.articles.about': 'Voyez quels articles vous pouvez interroger',
  'command.articles.query.name': 'recherche',
  'command.articles.query.about': 'Une partie d’un titre, un auteur, un média ou une étiquette',
  'command.articles.author.name': 'auteur',
  'command.articles.author.about': 'Uniquement les articles de cet auteur ou de cette autrice',
  'command.articles.from.name': 'depuis',
  'command.articles.from.about':
    'Uniquement les articles à partir de cette date : 2023, mars 2024, l’an dernier…',
  'command.articles.until.name': 'jusque',
  'command.articles.until.about':
    'Uniquement les articles jusqu’à cette date : 2023, mars 2024, l’an dernier…',
  'command.articles.tag.name': 'étiquette',
  'command.articles.tag.about': 'Uniquement les articles qui ont cette étiquette',
  'command.articles.private.name': 'privé',
  'command.articles.private.about': 'Ne montrer la liste qu’à vous (par défaut : oui)',

  'command.read.name': 'lire',
  'command.read.about': 'Lisez un article ici, page par page ; personne d’autre ne le voit',
  'command.read.article.name': 'article',
  'command.read.article.about': 'Quel article ?',
  'command.read.page.name': 'page',
  'command.read.page.about': 'Quelle page (par défaut : la première)',
  'command.read.mention.name': 'mentionner',
  'command.read.mention.about':
    'À qui montrer la page : tout le monde la voit alors, et cette personne est prévenue',

  'command.quote.name': 'citation',
  'command.quote.about': 'Cette citation est-elle exacte ? Comparez-la aux articles, mot pour mot',
  'command.quote.text.name': 'texte',
  'command.quote.text.about':
    'La citation, « … » pour les mots omis ; ou un passage à voir, comme « titre ¶ 3–4 »',
  'command.quote.article.name': 'article',
  'command.quote.article.about': 'De quel article elle vient (par défaut : n’importe lequel)',
  'command.quote.private.name': 'privé',
  'command.quote.private.about':
    'Ne montrer le résultat qu’à vous (par défaut : non, sauf si le serveur en décide autrement)',
  'command.quote.mention.name': 'mentionner',
  'command.quote.mention.about':
    'À qui le résultat s’adresse : tout le monde le voit, et cette personne est prévenue',

  'command.about.name': 'à-propos',
  'command.about.about': 'Ce qu’est ce bot, ce qu’il promet et ce qu’il conserve',

  'command.follow.name': 'suivre',
  'command.follow.about': 'Être prévenu quand arrive un article attendu',
  'command.follow.question.name': 'question',
  'command.follow.question.about': 'Être prévenu quand un nouvel article répond à une question',
  'command.follow.question.question.name': 'question',
  'command.follow.question.question.about': 'Que voulez-vous savoir ?',
  'command.follow.question.where.name': 'où',
  'command.follow.question.where.about': 'Où l’annoncer (par défaut : en messages privés)',
  'command.follow.question.where.me.name': 'à moi',
  'command.follow.question.where.here.name': 'dans ce salon',
  'command.follow.question.when.name': 'quand',
  'command.follow.question.when.about': 'À quel rythme (par défaut : aussitôt)',
  'command.follow.question.when.at-once.name': 'aussitôt',
  'command.follow.question.when.daily.name': 'chaque jour',
  'command.follow.question.when.weekly.name': 'chaque semaine',
  'command.follow.question.hour.name': 'heure',
  'command.follow.question.hour.about':
    'À quelle heure viennent les nouvelles du jour et de la semaine, en UTC (par défaut : 8)',
  'command.follow.author.name': 'auteur',
  'command.follow.author.about':
    'Être prévenu quand il y a un nouvel article d’un auteur ou d’une autrice',
  'command.follow.author.author.name': 'auteur',
  'command.follow.author.author.about': 'Quel auteur ?',
  'command.follow.author.where.name': 'où',
  'command.follow.author.where.about': 'Où l’annoncer (par défaut : en messages privés)',
  'command.follow.author.where.me.name': 'à moi',
  'command.follow.author.where.here.name': 'dans ce salon',
  'command.follow.author.when.name': 'quand',
  'command.follow.author.when.about': 'À quel rythme (par défaut : aussitôt)',
  'command.follow.author.when.at-once.name': 'aussitôt',
  'command.follow.author.when.daily.name': 'chaque jour',
  'command.follow.author.when.weekly.name': 'chaque semaine',
  'command.follow.author.hour.name': 'heure',
  'command.follow.author.hour.about':
    'À quelle heure viennent les nouvelles du jour et de la semaine, en UTC (par défaut : 8)',
  'command.follow.tag.name': 'étiquette',
  'command.follow.tag.about': 'Être prévenu quand il y a un nouvel article avec une étiquette',
  'command.follow.tag.tag.name': 'étiquette',
  'command.follow.tag.tag.about': 'Quelle étiquette ?',
  'command.follow.tag.where.name': 'où',
  'command.follow.tag.where.about': 'Où l’annoncer (par défaut : en messages privés)',
  'command.follow.tag.where.me.name': 'à moi',
  'command.follow.tag.where.here.name': 'dans ce salon',
  'command.follow.tag.when.name': 'quand',
  'command.follow.tag.when.about': 'À quel rythme (par défaut : aussitôt)',
  'command.follow.tag.when.at-once.name': 'aussitôt',
  'command.follow.tag.when.daily.name': 'chaque jour',
  'command.follow.tag.when.weekly.name': 'chaque semaine',
  'command.follow.tag.hour.name': 'heure',
  'command.follow.tag.hour.about':
    'À quelle heure viennent les nouvelles du jour et de la semaine, en UTC (par défaut : 8)',
  'command.follow.collection.name': 'collection',
  'command.follow.collection.about':
    'Être prévenu quand il y a un nouvel article dans une collection',
  'command.follow.collection.collection.name': 'collection',
  'command.follow.collection.collection.about': 'Quelle collection ?',
  'command.follow.collection.where.name': 'où',
  'command.follow.collection.where.about': 'Où l’annoncer (par défaut : en messages privés)',
  'command.follow.collection.where.me.name': 'à moi',
  'command.follow.collection.where.here.name': 'dans ce salon',
  'command.follow.collection.when.name': 'quand',
  'command.follow.collection.when.about': 'À quel rythme (par défaut : aussitôt)',
  'command.follow.collection.when.at-once.name': 'aussitôt',
  'command.follow.collection.when.daily.name': 'chaque jour',
  'command.follow.collection.when.weekly.name': 'chaque semaine',
  'command.follow.collection.hour.name': 'heure',
  'command.follow.collection.hour.about':
    'À quelle heure viennent les nouvelles du jour et de la semaine, en UTC (par défaut : 8)',
  'command.follow.list.name': 'liste',
  'command.follow.list.about': 'Voir ce que vous suivez, et y mettre fin',

  'command.settings.name': 'paramètres',
  'command.settings.about': 'Réglez comment le bot travaille sur ce serveur',
  'command.settings.show.name': 'voir',
  'command.settings.show.about': 'Voyez ce qui est réglé, et changez-le',
  'command.settings.hide.name': 'masquer',
  'command.settings.hide.about':
    'Masquez un article, ou tous ceux qui ont une étiquette, sur ce serveur',
  'command.settings.hide.what.name': 'quoi',
  'command.settings.hide.what.about': 'Quel article ou quelle étiquette ?',
  'command.settings.unhide.name': 'réafficher',
  'command.settings.unhide.about': 'Ramenez un article ou une étiquette masqués sur ce serveur',
  'command.settings.unhide.what.name': 'quoi',
  'command.settings.unhide.what.about': 'Quel article ou quelle étiquette ?',
  'command.settings.collections.name': 'collections',
  'command.settings.collections.about':
    'Choisissez les collections utilisées ici, et dans quel salon',
  'command.settings.corrections.name': 'corrections',
  'command.settings.corrections.about':
    'Choisissez où annoncer les corrections de ce qui a été cité ici',
  'command.settings.unanswered.name': 'sans-réponse',
  'command.settings.unanswered.about': 'Voyez ce qui mérite une réponse selon les membres',
  'command.settings.reset.name': 'réinitialiser',
  'command.settings.reset.about':
    'Remettez tous les paramètres de ce serveur à leurs valeurs par défaut',

  'command.desk.name': 'bureau',
  'command.desk.about': 'Voyez ce qui a été demandé ici en vain, et répondez-y par les articles',

  'command.collection.name': 'recueil',
  'command.collection.about': 'Ajoutez des articles à ceux de ce serveur',
  'command.collection.add.name': 'ajouter',
  'command.collection.add.about':
    'Ajoutez un article : un lien ou un fichier ; vous voyez d’abord comment il est compris',
  'command.collection.add.url.name': 'adresse',
  'command.collection.add.url.about': 'L’adresse de la page',
  'command.collection.add.file.name': 'fichier',
  'command.collection.add.file.about': 'Un fichier, par exemple un PDF ou un texte',
  'command.collection.list.name': 'liste',
  'command.collection.list.about': 'Voyez ce qui a été ajouté sur ce serveur',
  'command.collection.queue.name': 'propositions',
  'command.collection.queue.about': 'Décidez de ce que proposent les membres',
  'command.collection.remove.name': 'retirer',
  'command.collection.remove.about': 'Retirez un article ajouté sur ce serveur',
  'command.collection.remove.article.name': 'article',
  'command.collection.remove.article.about': 'Quel article ?',

  'command.preferences.name': 'préférences',
  'command.preferences.about': 'Voyez ou choisissez l’aspect des réponses que le bot vous donne',
  'command.preferences.style.name': 'style',
  'command.preferences.style.about': 'L’aspect des réponses ; simple convient aux lecteurs d’écran',
  'command.preferences.style.rich.name': 'enrichi',
  'command.preferences.style.plain.name': 'simple',

  'command.privacy.name': 'confidentialité',
  'command.privacy.about':
    'Voyez ce qui est conservé et combien de temps, et supprimez ce qui l’est sur vous',

  'command.Find in articles.name': 'Chercher dans les articles',
  'command.Check quotations.name': 'Vérifier les citations',
  'command.Summarize the linked article.name': 'Résumer l’article en lien',
  'command.Add to the articles….name': 'Ajouter aux articles…',

  'about.headline': 'Pullquote répond aux questions avec les mots des articles.',
  'about.what':
    'Il cherche dans {count, plural, one {# article} other {# articles}} et cite les phrases qui répondent, avec leur source. Il n’écrit rien lui-même.',
  'about.verbatim.title': 'Mot pour mot',
  'about.verbatim':
    'Chaque citation est copiée de son article et comparée encore une fois avec lui avant l’envoi. Si un seul caractère diffère, rien n’est envoyé.',
  'about.opinions.title': 'Les opinions sont celles des auteurs',
  'about.opinions':
    'Les articles disent ce que pensent leurs auteurs. Les citer n’est pas les approuver.',
  'about.keeps.title': 'Ce qu’il conserve : peu',
  'about.keeps':
    'Il ne lit aucun message et ne conserve aucune réponse. Ce qu’il garde, comme vos préférences et l’utilité des réponses, est rangé sans votre nom ; `/confidentialité` dit tout et le supprime. En cas de panne, il note l’erreur sans vos mots.',
  'about.next': '`/demander` pour interroger · `/articles` pour voir ce qu’il y a',

  'first-question.author': 'Que dit {author} sur {topic} ?',
  'first-question.about': 'Que disent les articles sur {topic} ?',

  'answer.question': 'Question : {question}',
  'answer.follows': 'Comprise comme la suite de « {question} »',
  'answer.related': 'Je n’ai trouvé aucun passage qui y réponde clairement. Les plus proches :',
  'answer.chosen': 'Choisi par la modération de ce serveur :',
  'answer.closest':
    'Ces passages sont les plus proches de vos mots. Il se peut fort bien qu’ils n’y répondent pas.',
  'answer.head': 'titre et signature',

  'quote.label': 'Citation {number, number} sur {count, number}',
  'quote.opinions': 'Les opinions sont celles des auteurs.',
  'quote.verbatim': 'Mot pour mot, d’après les articles.',
  'quote.verbatim-with-cuts':
    'Mot pour mot, d’après les articles ; « […] » indique une citation abrégée.',
  'quote.cuts': 'Une citation qui finit par « […] » est abrégée.',

  'several.left':
    '{count, plural, one {# autre question n’a} other {# autres questions n’ont}} pas de place ici : posez à part les questions qui manquent.',

  'answer.shared-by': 'Partagé par {name}',
  'answer.further': 'Autres extraits : {first, number} à {last, number}',
  'answer.more': 'Plus',
  'answer.back': 'Retour',
  'answer.cite': 'Citer',
  'answer.share': 'Partager',
  'answer.shared': 'Partagé',
  'answer.share-confined': 'Dans ce salon, le bot ne répond pas publiquement.',
  'answer.share-confined-next': 'Posez la question dans un autre salon et partagez-y la réponse.',
  'answer.remove': 'Retirer',
  'answer.helpful': 'Utile',
  'answer.not-helpful': 'Pas utile',
  'answer.in-context': 'En contexte',
  'answer.at-the-quote': 'Aller à la citation',
  'answer.question-lost': 'Je ne sais plus quelle était la question.',
  'answer.question-lost-next': 'Posez-la de nouveau avec `/demander`.',
  'answer.not-yours':
    'Seules la personne qui a posé la question et la modération peuvent retirer ceci.',
  'answer.not-yours-next':
    'Vous pouvez dire aux autres que cela n’aide pas : appuyez sur « Pas utile ».',

  'context.wider': 'Élargir',
  'context.bold': 'Les mots cités sont en gras.',
  'context.paragraph': 'Paragraphe {numbers}',
  'context.part': 'en partie',
  'context.moved': 'L’article a changé depuis. Les mots cités se trouvent maintenant ici :',
  'context.changed': 'L’article a changé depuis, et ces mots n’y figurent plus.',
  'context.old-words': 'La citation était :',
  'context.nearest': 'Ce qui s’en rapproche le plus maintenant :',

  'cite.format': 'Format',
  'cite.which': 'Quelle citation',
  'cite.which-article': 'Quel article',
  'cite.style.plain': 'Texte brut',
  'cite.style.markdown': 'Markdown',
  'cite.style.apa': 'APA 7',
  'cite.style.mla': 'MLA 9',
  'cite.style.chicago': 'Chicago 17 (auteur et date)',
  'cite.style.bibtex': 'BibTeX',
  'cite.nothing': 'Il n’y a pas de citation à référencer ici.',
  'cite.nothing-next': 'Appuyez sur « En contexte » à côté d’une citation, puis sur « Citer ».',
  'cite.cut': 'La citation a été abrégée pour tenir ici.',
  'cite.too-long': 'Cette référence est trop longue pour un message.',
  'cite.too-long-next': 'Choisissez un autre format ou une citation plus courte.',

  'feedback.title': 'Qu’est-ce qui n’allait pas ?',
  'feedback.reason': 'Pourquoi la réponse n’a-t-elle pas aidé ?',
  'feedback.reason.wrong-passage': 'Ce n’est pas le bon passage',
  'feedback.reason.off-topic': 'C’est hors sujet',
  'feedback.reason.too-short': 'C’est trop court',
  'feedback.reason.altered-words': 'Les mots ont été modifiés',
  'feedback.reason.something-else': 'Autre chose',
  'feedback.note': 'Quelque chose à ajouter ?',
  'feedback.note-kept': 'Si vous voulez. C’est conservé avec votre vote.',
  'feedback.thanks-helpful': 'Merci : votre vote est « utile ».',
  'feedback.thanks-not-helpful': 'Merci : votre vote est « pas utile ».',
  'feedback.change': 'Pour le changer, appuyez sur l’autre bouton.',
  'feedback.keeps':
    'Conservés six mois : le vote, sa raison, le jour, le serveur et les passages cités. Ni votre nom ni votre question. `/confidentialité` les supprime.',
  'feedback.keeps-words':
    'Conservés six mois : le vote, sa raison, le jour, le serveur, les passages cités, la question et ce que vous avez écrit. Pas votre nom. `/confidentialité` les supprime.',

  'not-found.all': 'Je n’ai trouvé aucun passage qui y réponde.',
  'not-found.one': 'Dans {title}, je n’ai trouvé aucun passage qui y réponde.',
  'not-found.nearest': 'Au plus près de vos mots :',
  'not-found.others': 'D’autres en parlent :',
  'not-found.next-one':
    'Essayez d’autres mots, ou laissez `article` vide pour les interroger tous.',
  'not-found.next-nearest': 'Essayez d’autres mots, ou regardez dans l’un de ces articles.',
  'not-found.next': 'Essayez d’autres mots. `/articles` montre ce que vous pouvez interroger.',
  'not-found.language-one':
    'Il est en {languages}. Je ne traduis pas : posez la question dans sa langue.',
  'not-found.languages':
    'Les articles sont en {languages}. Je ne traduis pas : posez la question dans leur langue.',
  'not-found.other-languages':
    'J’ai cherché dans les articles en {asked}. D’autres sont en {others} ; je ne traduis pas : posez la question dans leur langue.',
  'not-found.closest': 'Passages les plus proches',
  'not-found.wish': 'Cela mérite une réponse',
  'not-found.passed-on': 'Transmis',

  'closest.none': 'Je n’ai trouvé aucun passage qui contienne l’un de ces mots.',

  'wish.thanks': 'Merci : l’équipe de modération et la personne qui gère ce bot peuvent le voir.',
  'wish.keeps':
    'Conservés six mois : un code pour la question, le jour et le serveur. Ni votre nom ni vos mots. `/confidentialité` les supprime.',
  'wish.keeps-words':
    'Conservés six mois : la question, le jour et le serveur. Pas votre nom. `/confidentialité` les supprime.',

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
  'sources.by': 'par {names}',
  'sources.in': 'dans {names}',
  'sources.article': 'dans « {title} »',
  'sources.since': 'depuis {date}',
  'sources.since-day': 'depuis le {date}',
  'sources.until': 'jusqu’en {date}',
  'sources.until-day': 'jusqu’au {date}',
  'sources.tag': 'étiquette {names}',
  'sources.ask-all': 'Interroger tout',
  'sources.none': 'Aucun article ne correspond à tout cela. {sources}',
  'sources.none-next': 'Retirez-en une partie ou choisissez parmi les suggestions.',
  'sources.gone': 'L’auteur ou l’étiquette dont il s’agit n’y est plus.',
  'sources.gone-next': '`/articles` montre ce qu’il y a.',

  'name.unknown-author': 'Aucun article n’est de « {name} ».',
  'name.unknown-tag': 'Aucun article n’a l’étiquette « {name} ».',
  'name.several': '« {name} » peut désigner plus d’un nom.',
  'name.nearest': 'Le plus proche :',
  'name.choose': 'Commencez à taper et choisissez parmi les suggestions.',

  'date.unread': 'Je ne peux pas lire « {date} » comme une date.',
  'date.unread-next':
    'Écrivez-la comme « 2023 », « mars 2024 », « 13 mars 2024 » ou « l’an dernier ».',
  'date.ambiguous': '« {date} » peut être le {first} ou le {second}.',
  'date.ambiguous-next': 'Écrivez le mois en lettres ou choisissez parmi les suggestions.',
  'date.reversed': '{from} vient après {until}.',
  'date.reversed-next': 'Échangez les deux dates ou retirez-en une.',

  'article.count': '{count, plural, one {# article} other {# articles}}',
  'article.gone': 'Cet article a été retiré.',
  'article.gone-next': '`/articles` montre ce qu’il y a.',
  'article.longest-quote':
    'Jusqu’à {count, plural, one {# mot} other {# mots}} en sont montrés ici',
  'article.part-only':
    'Seule une partie de cet article peut être montrée ici ; il est entier là où il a paru.',
  'article.link-only': 'On peut faire un lien vers cet article, mais pas le citer.',
  'article.link-only-named': 'On peut faire un lien vers {title}, mais pas citer l’article.',

  'articles.list-all': 'Tous les articles',
  'articles.for-query': '{count} pour « {query} »',
  'articles.choose': 'Lire, résumer ou interroger l’un d’eux',
  'listed.author': '{name} a écrit ici {count, plural, one {# article} other {# articles}}.',
  'listed.names': '{name} : {count, plural, one {# article} other {# articles}} ici.',
  'listed.newest':
    'Le plus récent de {count, plural, one {# article} other {# articles}}, pour autant que les dates soient connues',
  'listed.oldest':
    'Le plus ancien de {count, plural, one {# article} other {# articles}}, pour autant que les dates soient connues',
  'listed.writer': 'Écrit par {names}.',
  'listed.date': 'Publié : {date}',
  'listed.undated': 'Aucune date n’est connue pour les articles présents ici.',
  'listed.said': 'Ce qu’en disent les articles :',
  'listed.all': 'Voir les {count, number}',
  'asked-back.article': 'De quel article parlez-vous ?',
  'asked-back.article-next':
    'Choisissez-le pour le lire, le résumer ou l’interroger, ou nommez-le dans votre question.',
  'asked-back.subject': 'De qui ou de quoi parlez-vous ?',
  'asked-back.subject-next': 'Nommez-le, ou choisissez un article pour y poser la question.',
  'asked-back.topic': 'Sur quoi ?',
  'asked-back.topic-next': 'Nommez un sujet : « Sont-ils d’accord sur … ? », ou deux auteurs.',
  'articles.none': 'Il n’y a pas encore d’articles.',
  'articles.none-next': 'La personne qui gère ce bot doit d’abord en ajouter.',
  'articles.no-match': 'Aucun article ne correspond à « {query} ».',
  'articles.no-match-next':
    'Essayez une partie d’un titre, un auteur ou un média, ou `/articles` sans recherche pour tout voir.',

  'article.read-here': 'Lire ici',
  'article.summarize': 'Résumer',
  'article.ask-in': 'Interroger cet article',
  'article.full-text': 'Texte intégral',

  'article.extent':
    '{paragraphs, plural, one {# paragraphe} other {# paragraphes}} · {sentences, plural, one {# phrase} other {# phrases}}',

  'ask-in.audience': 'Qui voit la réponse',
  'ask-in.audience.public': 'Tout le monde ici',
  'ask-in.audience.private': 'Vous uniquement',

  'message.no-words': 'Il n’y a dans ce message aucun mot que je puisse chercher.',
  'message.no-words-next': 'Choisissez un message avec une question, une citation ou un lien.',
  'message.no-link': 'Rien dans ce message ne renvoie à un article que j’ai.',
  'message.no-link-next':
    '`/articles` montre ce qu’il y a ; `/résumer` accepte n’importe lequel. Avec « Chercher dans les articles », vous pouvez chercher ce que dit le message.',

  'quote-check.exact': 'Cette citation est exacte, mot pour mot.',
  'quote-check.exact-several':
    'Cette citation est exacte, mot pour mot. Elle figure à {count, plural, one {# endroit} other {# endroits}}.',
  'quote-check.exact-many':
    'Cette citation est exacte, mot pour mot. Elle figure à {count, number} endroits ou plus.',
  'quote-check.exact-first': 'Voici le premier :',
  'quote-check.differs':
    'Cette citation n’est pas exacte mot pour mot. Le passage le plus proche dit :',
  'quote-check.given': 'Proposée :',
  'quote-check.quote': 'Citation : {text}',
  'quote-check.added': 'Absent de l’article : {list}',
  'quote-check.added-one': '« {words} »',
  'quote-check.not-counted': 'Non compté comme différence : {list}.',
  'quote-check.difference.quotation-marks': 'les guillemets',
  'quote-check.difference.dashes': 'les tirets',
  'quote-check.difference.spaces': 'les espaces',
  'quote-check.difference.characters': 'la forme de certains caractères',
  'quote-check.difference.first-letter': 'la première lettre, majuscule ou minuscule',
  'quote-check.difference.surrounding-marks': 'les guillemets autour',
  'quote-check.difference.left-out': 'des points de suspension pour les mots omis',
  'quote-check.difference.footnote-marks': 'appels de note',
  'quote-check.exact-legend': 'En gras : la citation.',
  'quote-check.differs-legend':
    'En gras : seulement dans l’article. Barré : seulement dans la citation proposée.',
  'quote-check.parts-left':
    '{count, plural, one {# autre partie n’est pas montrée} other {# autres parties ne sont pas montrées}} ici.',
  'quote-check.not-in-articles': 'Les articles ne disent pas cela, ni rien d’approchant.',
  'quote-check.nearest': 'Ceux-ci parlent d’un sujet voisin :',
  'quote-check.not-in-articles-next':
    'Elle peut quand même être exacte : je ne connais que ces articles. `/articles` les montre.',
  'quote-check.too-short':
    'C’est trop court pour dire d’où cela vient : il faut au moins {count, plural, one {# mot} other {# mots}}.',
  'quote-check.too-short-next': 'Donnez un passage plus long de la citation.',

  'passage.place': '{extent} sur {count, number}.',
  'passage.rest': 'Pas de place ici pour {extent} : la suite est derrière « {button} ».',
  'passage.none': 'Il n’y a pas de {place} dans {title}.',
  'passage.range':
    '{last, plural, =0 {Il n’a pas de paragraphes de texte courant.} one {Il n’a qu’un paragraphe.} other {Ses paragraphes sont numérotés de 1 à #.}}',
  'passage.which': 'De quel article s’agit-il ?',
  'passage.which-next':
    'Mettez son titre ou son auteur devant le numéro, comme dans « titre ¶ 3 », ou choisissez-le sous `article`.',

  'draft.none': 'Ce message ne cite rien que je puisse vérifier.',
  'draft.none-next':
    'Choisissez un message avec au moins {count, plural, one {# mot} other {# mots}} entre guillemets ou dans un bloc de citation.',
  'draft.right':
    '{right, number} sur {count, plural, one {# citation est exacte} other {# citations {right, plural, one {est exacte} other {sont exactes}}}}.',
  'draft.exact': 'Exacte, mot pour mot',
  'draft.differs': 'Pas exacte mot pour mot',
  'draft.left-out': 'Des mots sont omis, et rien ne l’indique',
  'draft.wrong-author': 'Exacte, mais pas de {name}',
  'draft.not-in-articles': 'Absente des articles',
  'draft.apart':
    '{count, plural, one {# autre est un titre, ou trop courte ou trop longue pour le dire.} other {# autres sont des titres, ou trop courtes ou trop longues pour le dire.}}',
  'draft.more':
    '{count, plural, one {# autre n’est pas montrée} other {# autres ne sont pas montrées}} ici.',
  'draft.next': '`/citation` en dit plus sur l’une d’elles.',
  'draft.left-out-legend': 'En gras : ce qui est omis.',

  'read.place': '{page} · {extent} sur {count, number}.',
  'read.goes-on': '{number} · suite à la page suivante',
  'read.continued': '{number} · suite',
  'read.verbatim': 'Mot pour mot.',
  'read.before-first': 'Il n’y a pas de page {typed}. Voici la première.',
  'read.behind-last': 'Il n’y a pas de page {typed}. Voici la dernière.',
  'read.no-number': '« {typed} » n’est pas un numéro de page : vous êtes toujours ici.',
  'read.jump-title': 'Aller à une page',
  'read.jump-label': 'Numéro de page',
  'read.jump-range': 'Un nombre de 1 à {pages, number} ; vous êtes à la page {page, number}.',
  'read.sections': 'Aller à une section',
  'read.section': '« {heading} » commence ici ({place}).',
  'read.full-text': 'Le texte même de l’article, pas un caractère changé.',
  'read.too-large': 'Son texte est trop long pour un fichier ici.',
  'paging.jump': 'Aller à…',

  'paging.page': 'Page {page, number} sur {pages, number}',
  'paging.previous': 'Précédente',
  'paging.next': 'Suivante',

  'brief.topic': 'Ce que disent les articles à propos de : {topic}',
  'brief.topic-lost': 'Je ne peux plus dire quel était le sujet.',
  'brief.topic-lost-next': 'Redemandez le `/panorama`, s’il vous plaît.',
  'brief.compared': 'Divergent-ils ? Ce que disent les articles à propos de : {topic}',
  'brief.silent': 'Je n’ai trouvé aucun passage à ce sujet de : {names}',
  'brief.whole': 'Divergent-ils ? Je n’en juge pas. Ce que chacun dit avant tout :',
  'brief.whole-next':
    'Nommez un sujet pour voir ce qu’ils en disent : « Sont-ils d’accord sur … ? »',
  'brief.nothing': 'Je n’ai trouvé aucun passage sur « {topic} ».',
  'brief.nothing-next': 'Essayez d’autres mots. `/articles` montre ce qu’il y a.',
  'brief.nothing-next-nearest':
    'Essayez d’autres mots, ou interrogez l’un de ceux-ci avec `/demander`.',

  'summary.focus': 'Angle : {focus}',
  'summary.focus-missing':
    'Je n’ai rien trouvé sur « {focus} » dans l’article. De façon générale, il dit :',
  'summary.whole':
    'Tout l’article : {count, plural, one {# phrase} other {# phrases}}, mot pour mot.',
  'summary.extent':
    '{shown, number} sur {count, plural, one {# phrase} other {# phrases}} ({percent} %), mot pour mot.',
  'summary.under-one-percent': 'moins de 1',
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

  'audience.confined':
    'Personne d’autre ne voit ceci : dans ce salon, le bot ne répond pas publiquement.',
  'audience.related':
    'Personne d’autre ne voit ceci, car ce n’est peut-être pas une réponse. « Partager » le montre à tout le monde.',

  'mention.for': 'Pour {who}',
  'mention.not-told': '{who} n’a pas reçu de notification : personne d’autre ne voit ceci.',

  'hideable.tag':
    'Étiquette {tag} : {count, plural, =0 {aucun article} one {# article} other {# articles}}',
  'hideable.nameless': 'sans nom',
  'hideable.gone': '{id} (n’est plus parmi les articles)',

  'take-down.button': 'Supprimer…',
  'take-down.not-allowed':
    'Seules les personnes qui peuvent gérer le serveur suppriment des articles.',
  'take-down.ask': 'Supprimer cet article pour toujours ?',
  'take-down.ask.about':
    'Son fichier et ses versions antérieures sont effacés, ainsi que les messages où le bot l’a cité, autant qu’ils sont connus. Il ne revient pas.',
  'take-down.do': 'Supprimer pour toujours',
  'take-down.not-yours': 'Ce serveur n’a pas ajouté cet article, il ne peut donc pas le supprimer.',
  'take-down.not-yours.about': 'Vous pouvez le masquer sur ce serveur.',
  'take-down.hide': 'Le masquer ici',
  'take-down.hidden': 'L’article est masqué sur ce serveur.',
  'take-down.hidden-next': '`/paramètres réafficher` le ramène.',
  'take-down.done': 'L’article est supprimé et ne revient pas.',
  'take-down.messages':
    '{count, plural, one {# message qui le citait est effacé.} other {# messages qui le citaient sont effacés.}}',
  'take-down.left':
    '{count, plural, one {# message n’a pas pu être effacé ; effacez-le vous-même :} other {# messages n’ont pas pu être effacés ; effacez-les vous-même :}}',
  'take-down.left-elsewhere':
    '{count, plural, one {# message ailleurs n’a pas pu être effacé.} other {# messages ailleurs n’ont pas pu être effacés.}}',

  'collections.headline': 'Les collections utilisées sur ce serveur',
  'collections.in-channel': 'Les collections utilisées dans {channel}',
  'collections.about':
    'Choisissez parmi celles qui sont ouvertes ici ; sans choix, toutes sont utilisées.',
  'collections.all':
    '{count, plural, =0 {Aucune collection n’est ouverte ici.} one {La seule collection ouverte ici est utilisée.} other {Les # collections ouvertes ici sont toutes utilisées.}}',
  'collections.some': 'Utilisées : {names}.',
  'collections.none':
    'Aucune des collections choisies n’existe plus, donc rien n’est utilisé. Choisissez-en d’autres, ou utilisez-les toutes.',
  'collections.more': '{count, plural, one {# autre} other {# autres}}',
  'collections.gone':
    '{count, plural, one {# de celles choisies n’existe plus.} other {# de celles choisies n’existent plus.}}',
  'collections.choose': 'Choisir des collections',
  'collections.use-all': 'Toutes les utiliser',
  'collections.nameless': 'Une collection sans nom',
  'collections.root': 'Articles sans dossier',
  'collections.of-server': 'Ajoutés par ce serveur',
  'collections.channel': 'Un salon peut en utiliser d’autres que le serveur ; ses fils le suivent.',
  'collections.channel.choose': 'Choisir pour un salon',
  'collections.channels':
    '{count, plural, =0 {Aucun salon n’a de choix à lui.} one {# salon a un choix à lui.} other {# salons ont un choix à eux.}}',
  'collections.as-server': 'Comme sur le serveur',

  'settings.headline': 'Comment le bot travaille sur ce serveur',
  'settings.about':
    'On peut choisir autrement en demandant, sauf là où le bot ne répond pas publiquement.',
  'settings.visibility': 'Qui voit une réponse',
  'settings.visibility.public': 'Tout le monde',
  'settings.visibility.public.about': 'On peut garder une réponse pour soi',
  'settings.visibility.private': 'La personne qui demande',
  'settings.visibility.private.about': 'On peut faire montrer une réponse à tout le monde',
  'settings.excerpts': 'La longueur d’une réponse',
  'settings.excerpts.count': '{count, plural, one {# extrait} other {Jusqu’à # extraits}}',
  'settings.channels':
    'Où le bot répond publiquement{count, plural, =0 {} one { (# salon)} other { (# salons)}}',
  'settings.channels.all': 'Tous les salons',
  'settings.hidden': 'Masqué ici : {what}',
  'settings.hidden.articles': '{count, plural, one {# article} other {# articles}}',
  'settings.hidden.tags': '{count, plural, one {# étiquette} other {# étiquettes}}',
  'settings.hidden.none': 'Masqué ici : rien',
  'settings.hidden.more': 'et {count, number} de plus',
  'settings.collections':
    '{count, plural, =0 {} one {# salon a un choix à lui. } other {# salons ont un choix à eux. }}`/paramètres collections` change cela.',
  'settings.wanted':
    'Les membres demandent une réponse à {count, plural, one {# question} other {# questions}} : `/paramètres sans-réponse`',
  'settings.next':
    '`/paramètres masquer` et `/paramètres réafficher` changent ce qui est masqué, `/paramètres réinitialiser` annule tout.',
  'settings.reset': 'Remettre tous les paramètres de ce serveur à leurs valeurs par défaut ?',
  'settings.reset.about':
    'Les réponses sont alors publiques dans tous les salons, avec trois extraits, et rien n’est masqué. Ce que suivent les salons prend fin, et les réponses gardées sont supprimées.',
  'settings.reset.do': 'Réinitialiser',
  'settings.reset.keep': 'Les garder',
  'settings.not-allowed': 'Les paramètres sont réservés à qui peut gérer le serveur.',
  'settings.not-allowed-next':
    'Adressez-vous à l’une de ces personnes ; la permission s’appelle « Gérer le serveur ».',
  'settings.no-server': 'Il n’y a pas ici de serveur à régler.',
  'settings.no-server-next': 'Utilisez `/paramètres` dans un salon de votre serveur.',

  'choice.tag':
    'Étiquette : {tag} ({count, plural, =0 {aucun article} one {# article} other {# articles}})',
  'choice.article': 'Article : {title}',
  'choice.gone': 'Article : {id} (n’existe plus)',

  'hiding.hidden': 'Masqué sur ce serveur : {thing}',
  'hiding.hidden-next':
    'Plus rien n’en est cité ici désormais. Ce qui a déjà été cité reste en place.',
  'hiding.hidden-already': 'Déjà masqué sur ce serveur : {thing}',
  'hiding.hidden-already-next': 'Rien n’a changé.',
  'hiding.unhidden': 'N’est plus masqué sur ce serveur : {thing}',
  'hiding.unhidden-next': 'On peut de nouveau le citer ici.',
  'hiding.not-hidden': 'N’est pas masqué sur ce serveur : {thing}',
  'hiding.not-hidden-next': 'Rien n’a changé.',
  'hiding.hidden-by-tag': 'Encore masqué par une de ses étiquettes : {thing}',
  'hiding.hidden-by-tag-next':
    '`/paramètres voir` donne la liste des étiquettes ; réaffichez l’étiquette pour le ramener.',
  'hiding.left':
    '{count, plural, =0 {Aucun article n’est affiché} one {# article est affiché} other {# articles sont affichés}} sur ce serveur.',
  'hiding.none': 'Aucun article ni aucune étiquette ne s’appelle « {name} ».',
  'hiding.several': '« {name} » peut désigner plusieurs choses.',
  'hiding.choose': 'Tapez-en une partie sous `quoi` et choisissez parmi les suggestions.',

  'unanswered.headline': 'Ce qui mérite une réponse selon les membres',
  'unanswered.about':
    'Sur ce serveur, au cours des six derniers mois. Vous voyez combien l’ont dit, jamais qui.',
  'unanswered.members': '{count, plural, one {# membre} other {# membres}}',
  'unanswered.by-now': 'a désormais une réponse',
  'unanswered.more':
    '{count, plural, one {# autre question a été demandée} other {# autres questions ont été demandées}} moins souvent.',
  'unanswered.unknown':
    '{count, plural, one {Il y a # question dont} other {Il y a # questions dont}} les mots ne sont pas conservés ; la personne qui gère ce bot peut le permettre.',
  'unanswered.none': 'Aucun membre n’a encore dit qu’une question mérite une réponse.',
  'unanswered.none-next':
    'Quand je ne trouve aucun passage, ils peuvent appuyer sur « Cela mérite une réponse ».',

  'desk.not-allowed': 'Le bureau est réservé à qui peut gérer le serveur.',
  'desk.headline':
    'Demandé ici en vain : {count, plural, =0 {rien} one {# question} other {# questions}}',
  'desk.about':
    'Sur ce serveur, au cours des six derniers mois : aucun passage trouvé, ou il n’a pas aidé. Le plus récent d’abord. Vous voyez combien de membres ont demandé, jamais qui.',
  'desk.keeps-none':
    'La personne qui gère ce bot ne lui fait pas conserver les questions : il y a peu à voir ici. Le réglage FEEDBACK_KEEP_QUESTIONS le permet.',
  'desk.none': 'Rien n’attend de réponse.',
  'desk.not-found': 'aucun passage × {count, number}',
  'desk.not-helpful': 'pas utile × {count, number}',
  'desk.wanted': 'souhaitée × {count, number}',
  'desk.answer': 'Répondre par un article',
  'desk.dismiss': 'Écarter',
  'desk.dismissed': 'Écartée : {question}',
  'desk.bring-back': 'Ramener',
  'desk.gone': 'Rien n’est plus conservé de cette question.',
  'desk.gone-next': '`/bureau` montre ce qu’il y a.',
  'desk.which-article': 'Quel article y répond ?',
  'desk.choose-article': 'Choisissez un article',
  'desk.search-articles': 'Chercher un article',
  'desk.search-for': 'Partie d’un titre, auteur ou étiquette',
  'desk.no-passage':
    'Je n’y ai trouvé aucun passage proche de la question. Choisissez un autre article.',
  'desk.keep': 'Garder comme réponse ici',
  'desk.another': 'Autre passage',
  'desk.other-words': 'Autres mots',
  'desk.words-in-it': 'Des mots qui sont dans le passage',
  'desk.in-order': 'Rien n’y contient ces mots : ses paragraphes, l’un après l’autre.',
  'desk.post-in': 'Le publier dans un salon',
  'desk.posted': 'Publié dans {channel}.',
  'desk.posted-next':
    'La question n’est plus sur le bureau. « Retirer », sous le message, l’enlève.',
  'desk.confined': 'Dans {channel}, je ne réponds pas publiquement.',
  'desk.confined-next':
    'Choisissez un autre salon : `/bureau`. `/paramètres voir` dit où je le peux.',
  'desk.unused': '{channel} n’utilise pas cet article.',
  'desk.unused-next':
    'Choisissez un autre salon : `/bureau`. `/paramètres collections` dit ce que chacun utilise.',
  'desk.not-posted': 'Je n’ai pas pu publier là.',
  'desk.not-posted-next':
    'Choisissez un salon où je peux voir et envoyer des messages : `/bureau`.',
  'desk.kept-now': 'Gardé : qui demande cela ici voit d’abord ce passage.',
  'desk.kept-now-next':
    'La question n’est plus sur le bureau. `/bureau` liste ce qui est gardé, et l’oublie.',
  'desk.kept-full': 'Il n’y a plus de place pour une autre réponse gardée.',
  'desk.kept-full-next': 'Faites-en d’abord oublier une : `/bureau`.',
  'desk.kept': '{count, plural, one {# réponse gardée} other {# réponses gardées}}',
  'desk.kept-about':
    'Qui demande cela ici voit d’abord le passage. Gardé pendant {days, plural, one {# jour} other {# jours}}, et pour ce serveur seul.',
  'desk.kept-lost':
    '{count, plural, one {# réponse gardée ne sert plus : ses mots ont changé, ou son article n’est plus là.} other {# réponses gardées ne servent plus : leurs mots ont changé, ou leurs articles ne sont plus là.}}',
  'desk.kept-unused': 'Inutilisée : les mots ont changé, ou l’article n’est plus là.',
  'desk.forget': 'Oublier',
  'desk.weekly': 'Note hebdomadaire : choisissez un salon',
  'desk.weekly-ended':
    'La note hebdomadaire a pris fin : je ne peux pas écrire dans son salon. Choisissez-en un autre.',
  'weekly.headline':
    'Demandé en vain en une semaine : {count, plural, one {# question} other {# questions}}',
  'weekly.frequent': 'Par plusieurs membres :',
  'weekly.next': 'Les responsables du serveur peuvent y répondre : `/bureau`.',

  'addition.off': 'Ici, on ne peut pas ajouter d’articles depuis Discord.',
  'addition.off-next':
    'La personne qui gère ce bot peut le permettre, avec le réglage COLLECTION_ADD.',
  'addition.no-server': 'On ajoute des articles à ceux d’un serveur.',
  'addition.no-server-next': 'Utilisez-le dans un salon de votre serveur.',
  'addition.not-allowed': 'Ici, ce sont les responsables du serveur qui ajoutent des articles.',
  'addition.not-allowed-next': 'Envoyez le lien ou le fichier à l’un d’eux.',
  'addition.not-manager': 'Les responsables du serveur décident des propositions.',
  'addition.not-manager-next': 'La permission s’appelle « Gérer le serveur ».',
  'addition.nothing': 'Il n’y a ici ni lien ni fichier à ajouter.',
  'addition.nothing-next':
    'Donnez à `/recueil ajouter` une adresse ou un fichier, ou utilisez « Ajouter aux articles… » sur un message qui en a.',
  'addition.full':
    'Ce serveur a ses {count, plural, one {# article} other {# articles}}, et n’en prend pas d’autres.',
  'addition.full-next': 'Retirez-en d’abord un : `/recueil retirer`.',
  'addition.enough':
    'C’est assez pour aujourd’hui : {count, plural, one {# article} other {# articles}} par jour.',
  'addition.enough-next': 'Réessayez demain.',
  'addition.too-large': 'Ce fichier est trop grand : on lit jusqu’à {megabytes, number} Mo.',
  'addition.too-large-next': 'Ajoutez-en un plus petit.',
  'addition.unreachable': 'Je n’ai pas pu l’obtenir.',
  'addition.unreachable-next': 'Vérifiez l’adresse, ou réessayez plus tard.',
  'addition.refused':
    'On ne peut pas le prendre : son site, ou la personne qui gère ce bot, le dit.',
  'addition.refused-next': 'Ajoutez autre chose.',
  'addition.missing': 'Il n’y a pas de page à cette adresse.',
  'addition.missing-next': 'Vérifiez l’adresse.',
  'addition.wall':
    'On m’a montré autre chose que l’article : une connexion, ou une demande de consentement.',
  'addition.wall-next': 'Ajoutez-le comme fichier.',
  'addition.no-text': 'Je n’y ai trouvé aucun texte suivi à citer.',
  'addition.no-text-next': 'Ajoutez une page ou un fichier qui contient un article.',
  'addition.list':
    'Ce n’est pas un article, mais une liste de {count, plural, one {# entrée} other {# entrées}}.',
  'addition.list-next':
    'Ajoutez l’un de ses articles ; la personne qui gère ce bot peut tout faire chercher.',
  'addition.gone': 'C’est déjà décidé, ou trop ancien.',
  'addition.gone-next': '`/recueil ajouter` le relit.',
  'addition.decided': 'C’est déjà décidé, ou trop ancien.',
  'addition.decided-next': '`/recueil propositions` montre ce qui attend.',
  'addition.left': 'Rien n’a été ajouté.',
  'addition.left-next': '`/recueil ajouter` en prend un autre.',
  'addition.many-wait': 'Trop de propositions attendent déjà.',
  'addition.many-wait-next': 'Réessayez quand certaines auront été décidées.',
  'addition.suggested': 'Transmis à la modération.',
  'addition.suggested-next':
    'Un message privé vous dira ce qu’elle décide. D’ici là, votre proposition et votre identifiant Discord sont conservés, {days, plural, one {# jour} other {# jours}} au plus ; `/confidentialité` les supprime.',
  'addition.understood': 'Compris ainsi :',
  'addition.present': 'C’est déjà parmi les articles.',
  'addition.no-author': 'sans auteur',
  'addition.no-date': 'sans date',
  'addition.first-words': 'Ses premiers mots, mot pour mot.',
  'addition.add': 'L’ajouter',
  'addition.suggest': 'Le proposer',
  'addition.leave': 'Laisser',
  'addition.accept': 'Accepter',
  'addition.decline': 'Refuser',
  'addition.added': 'Ajouté aux articles de ce serveur.',
  'addition.answers': 'Il répond dès maintenant.',
  'addition.soon': 'Il répondra d’ici une minute.',
  'addition.told-accepted': 'La modération a ajouté ce que vous aviez proposé :',
  'addition.told-present': 'Ce que vous aviez proposé figure parmi les articles :',
  'addition.told-declined': 'La modération n’a pas retenu ce que vous aviez proposé :',
  'suggestions.headline':
    'Proposé par des membres : {count, plural, =0 {rien} one {# article} other {# articles}}',
  'suggestions.about':
    'Un message privé dit à qui a proposé ce que vous décidez. Personne n’est notifié d’être nommé ici.',
  'suggestions.none': 'Rien n’attend de décision.',
  'suggestions.look': 'Voir',
  'suggestions.open': '{count, plural, one {# proposition} other {# propositions}}',
  'added.headline':
    'Ajouté sur ce serveur : {count, plural, =0 {rien} one {# article} other {# articles}}',
  'added.about': 'Ils répondent sur ce serveur seul.',
  'added.not-yet': 'Pas encore là, ou masqué ici',
  'added.remove': 'Retirer cet article ?',
  'added.remove-about': 'Il ne répondra plus à rien, et ce qui en a été cité ne s’ouvrira plus.',
  'added.removed': 'L’article a été retiré.',
  'added.removed-next': '`/recueil liste` montre les autres.',
  'added.none-such': 'Il n’y a pas de tel article que vous puissiez retirer.',
  'added.none-such-next':
    'Choisissez l’une des suggestions ; il doit avoir été ajouté sur ce serveur.',

  'preferences.rich': 'Le bot vous répond dans le style enrichi.',
  'preferences.rich.about':
    'Ses réponses ont des cadres, des séparateurs et des signes courts comme « ¶ 3 ».',
  'preferences.plain': 'Le bot vous répond dans le style simple.',
  'preferences.plain.about':
    'Ses réponses n’ont ni cadres ni séparateurs, et disent en mots ce qui est ailleurs un signe.',
  'preferences.collections': 'Les collections que vous interrogez',
  'preferences.collections.about':
    'En messages privés, et partout où vous seul avez amené le bot. Sans choix, vous les interrogez toutes.',
  'preferences.next':
    '`/préférences style:` permet de choisir ; cela vaut partout où vous utilisez ce bot.',

  'follow.what.question': 'la question « {name} »',
  'follow.what.author': 'les articles de {name}',
  'follow.what.tag': 'les articles avec l’étiquette {name}',
  'follow.what.collection': 'les articles de la collection {name}',
  'follow.added': 'Suivi à partir de maintenant : {what}',
  'follow.changed': 'Déjà suivi, et modifié : {what}',
  'follow.to-you': 'en messages privés',
  'follow.at-once': 'aussitôt, cinq messages par jour au plus',
  'follow.daily': 'chaque jour',
  'follow.weekly': 'le lundi',
  'follow.until': 'jusqu’au {when}',
  'follow.keeps':
    'Gardé jusqu’au {when} sauf si vous le prolongez : ceci, et votre identifiant Discord, pour que les messages vous parviennent. `/confidentialité` efface les deux.',
  'follow.keeps-here':
    'Gardé jusqu’au {when} sauf si quelqu’un le prolonge : ceci, et votre identifiant Discord, pour que vous l’appreniez si je ne peux plus écrire ici. `/confidentialité` efface votre identifiant.',
  'follow.unfollow': 'Ne plus suivre',
  'follow.renew': 'Prolonger',
  'follow.unfollowed': 'N’est plus suivi : {what}',
  'follow.renewed': 'Suivi jusqu’au {when} : {what}',
  'follow.list': '{count, plural, one {# chose suivie} other {# choses suivies}}',
  'follow.none': 'Rien n’est suivi.',
  'follow.none-next':
    '`/suivre question` vous prévient quand un nouvel article répond à une question.',
  'follow.full':
    '{count, plural, one {# chose est déjà suivie} other {# choses sont déjà suivies}}, et il ne peut y en avoir plus.',
  'follow.full-next': '`/suivre liste` met fin à ce qui n’est plus voulu.',
  'follow.no-server': 'Il n’y a pas ici de salon d’un serveur.',
  'follow.no-server-next': 'Suivez-le en messages privés, ou dans un salon de votre serveur.',
  'follow.not-a-member':
    'Ce serveur ne m’a pas : je n’y réponds qu’à vous, et ne peux pas écrire de moi-même.',
  'follow.not-a-member-next': 'Suivez-le en messages privés.',
  'follow.not-allowed': 'Ce que suit un salon revient à qui peut le gérer.',
  'follow.not-allowed-next': 'Demandez à l’un d’eux, ou suivez-le vous-même, en messages privés.',
  'follow.confined': 'Dans ce salon, le bot n’écrit pas publiquement.',
  'follow.confined-next': 'Suivez-le dans un autre salon, ou en messages privés.',
  'follow.unreached': 'Mes messages privés ne vous parviennent pas, donc rien n’est suivi.',
  'follow.unreached-next':
    'Autorisez les messages privés des membres d’un serveur que nous partageons, et réessayez.',
  'follow.no-question': 'Ce n’est pas une question à laquelle un passage d’article peut répondre.',
  'follow.no-question-next':
    'Demandez une seule chose, sans « ils » ni « cela » ; les auteurs et les étiquettes se suivent à part.',
  'follow.no-collection': 'Aucune collection ne s’appelle ici « {name} ».',
  'follow.no-collection-next': 'Tapez une partie de son nom et choisissez parmi les suggestions.',
  'follow.part':
    'Certains articles ne sont ouverts que sur ce serveur : un salon qui le suit en est informé, les messages privés non.',
  'follow.closed-to-you':
    '« {name} » n’est pas ouverte en messages privés : je ne pourrais rien vous en dire.',
  'follow.closed-to-you-next': 'Qui gère un salon ici peut la lui faire suivre.',
  'follow.not-yours':
    'Seuls ceux qui l’ont créé, ou qui peuvent gérer le salon, peuvent le changer.',
  'follow.not-yours-next': 'Ou ce n’est plus suivi : `/suivre liste` montre ce que vous suivez.',
  'alert.new': 'Du nouveau pour {what}',
  'alert.digest': '{count, plural, one {# nouvel article} other {# nouveaux articles}} pour {what}',
  'alert.more': 'et {count, number} de plus',
  'alert.ending': 'Ceci prend fin le {when}, sauf prolongation : {what}',
  'alert.ended': 'Je ne peux plus y écrire, donc ceci n’est plus suivi :',
  'alert.ended-next': 'Si je peux de nouveau voir le salon et y écrire, `/suivre` recommence.',

  'corrections.on': 'Les corrections sont annoncées dans {channel}.',
  'corrections.off': 'Les corrections ne sont annoncées nulle part.',
  'corrections.about':
    'Si des mots que j’ai cités publiquement sur ce serveur changent dans leur article, ou si l’article disparaît, je le dis une fois dans le salon que vous choisissez, avec la différence mot à mot.',
  'corrections.choose': 'Aucun salon : non',
  'corrections.keeps':
    'Pour cela, je garde pendant {days, plural, one {# jour} other {# jours}} quels passages j’ai cités dans quel salon et quel message, et ces articles tels qu’ils étaient ; ni qui a demandé, ni quoi.',
  'correction.changed': 'Des mots cités ici ont changé dans leur article.',
  'correction.gone': 'Un article cité ici n’est plus là.',
  'correction.more':
    '{count, plural, one {# autre article cité ici a changé ou n’est plus là :} other {# autres articles cités ici ont changé ou ne sont plus là :}}',
  'correction.now': 'L’article dit maintenant :',
  'correction.was': 'Cité ici :',
  'correction.missing': 'L’article ne dit plus cela, ni rien d’approchant.',
  'correction.more-quotes':
    '{count, plural, one {# autre citation en a} other {# autres citations en ont}} changé.',
  'correction.where': 'Cité dans {channels}',
  'privacy.keeps': 'Ce que ce bot conserve',
  'privacy.preferences': 'Ce que vous choisissez avec `/préférences`, jusqu’à un autre choix.',
  'privacy.votes':
    'Pendant {days, plural, one {# jour} other {# jours}} : si une réponse vous a été utile, sinon pourquoi, sur quel serveur, et quels paragraphes elle citait.',
  'privacy.questions':
    'Pendant {days, plural, one {# jour} other {# jours}}, car la personne qui gère ce bot le permet : vos remarques sur les réponses, ce que vous aviez demandé, et les questions pour lesquelles je n’ai trouvé aucun passage. Les responsables d’un serveur voient ce qui y a été demandé en vain et par combien de membres, jamais par qui.',
  'privacy.no-questions': 'Pas vos mots : aucune question ni aucune remarque n’est conservée.',
  'privacy.wishes':
    'Pendant {days, plural, one {# jour} other {# jours}} : le fait que vous avez appuyé sur « Cela mérite une réponse », sur quels serveurs, et un code pour la question. Les responsables de ces serveurs voient combien de membres l’ont fait et, si elle est conservée, la question.',
  'privacy.follows':
    'Pendant {days, plural, one {# jour} other {# jours}} après le début ou la dernière prolongation : ce que vous suivez avec `/suivre`, dans vos mots, et quels articles ont été annoncés ou attendent. À côté, votre identifiant Discord, sans le code, car un code ne reçoit pas de messages ; il disparaît avec la dernière chose que vous suivez ou faites suivre à un salon.',
  'privacy.messages':
    'Pendant {days, plural, one {# jour} other {# jours}} : quels articles citent mes messages privés sur ce que vous suivez, pour que je puisse les effacer si un article doit disparaître.',
  'privacy.recent':
    'Pendant cinq minutes, en mémoire seulement : votre dernière question dans chaque salon et les articles montrés en réponse, ou l’article que vous avez lu ou résumé depuis, pour que vous puissiez enchaîner. « Qui la dirige ? » s’y rapporte alors.',
  'privacy.servers':
    'Ce que les responsables d’un serveur règlent avec `/paramètres`, jusqu’à sa réinitialisation ; pendant {days, plural, one {# jour} other {# jours}} après le début ou la dernière prolongation, ce qu’ils font suivre à ses salons, avec le code de qui l’a fait suivre, que vous pouvez supprimer ici. Rien d’autre n’y concerne une personne.',
  'privacy.desk':
    'Ce que les responsables d’un serveur gardent comme réponse à leur `/bureau`, avec la question telle qu’elle a été posée : pendant {days, plural, one {# jour} other {# jours}}, pour ce serveur seul, et jamais qui l’a posée.',
  'privacy.desk-work':
    'De leur `/bureau` encore : quelles questions sont réglées, sous forme de code, pendant {days, plural, one {# jour} other {# jours}} ; et où ils veulent une note hebdomadaire, jusqu’à ce qu’ils n’en veuillent plus.',
  'privacy.corrections':
    'Là où les responsables d’un serveur veulent être prévenus des corrections, pendant {days, plural, one {# jour} other {# jours}} : quels passages de quels articles j’y ai cités publiquement, dans quel salon et quel message, et ces articles tels qu’ils étaient. Ni nom, ni question.',
  'privacy.additions':
    'Ce que vous faites lire pour l’ajouter : une heure. Ce que vous proposez, avec votre identifiant Discord : jusqu’à la décision, {days, plural, one {# jour} other {# jours}} au plus. Que vous avez ajouté un article : un an au plus ; si vous faites supprimer cela, l’article reste.',
  'privacy.servers-left':
    'Ce qui est gardé d’un serveur est supprimé quand j’en suis absent depuis {days, plural, one {# jour} other {# jours}}.',
  'privacy.code':
    'Ce qui vous concerne est rangé sous un code, tiré de votre identifiant Discord et d’un secret.',
  'privacy.never': 'Ce qu’il ne conserve jamais',
  'privacy.never.about':
    'Votre nom, vos messages, les réponses que vous avez reçues et le nombre de commandes que vous utilisez.',
  'privacy.about-you': 'Conservé sur vous en ce moment :',
  'privacy.about-you.nothing': 'Rien n’est conservé sur vous en ce moment.',
  'privacy.count.preferences': 'vos préférences',
  'privacy.count.votes': '{count, plural, one {# vote} other {# votes}}',
  'privacy.count.questions': '{count, plural, one {# question} other {# questions}}',
  'privacy.count.wishes':
    '{count, plural, one {# question qui mérite une réponse} other {# questions qui méritent une réponse}}',
  'privacy.count.proposals':
    '{count, plural, one {# article que vous avez proposé} other {# articles que vous avez proposés}}',
  'privacy.count.additions':
    '{count, plural, one {votre identifiant Discord sur # article que vous avez ajouté} other {votre identifiant Discord sur # articles que vous avez ajoutés}}',
  'privacy.count.follows':
    '{count, plural, one {# chose que vous suivez} other {# choses que vous suivez}}',
  'privacy.count.recipients': 'votre identifiant Discord (pour vous prévenir)',
  'privacy.count.messages':
    '{count, plural, one {ce que cite # message privé à vous adressé} other {ce que citent # messages privés à vous adressés}}',
  'privacy.count.nothing': 'rien',
  'privacy.delete': 'Supprimer ce qui est conservé sur moi',
  'privacy.deleted': 'Supprimé : {what}.',

  'place.paragraph': 'paragraphe {paragraph, number}',
  'place.paragraphs': 'paragraphes {first, number} à {last, number}',
  'place.gap': '{place} ; ensuite, un passage est omis',
  'place.heading': 'intertitre',
  'place.caption': 'légende',
  'place.table': 'tableau',
  'place.code': 'bloc de code',
  'place.note': 'note de bas de page',
  'place.at': '{what} ({place})',
  'place.page': '{count, plural, one {page {pages}} other {pages {pages}}}',
  'place.page-short': '{count, plural, one {p. {pages}} other {p. {pages}}}',
  'place.chapter': 'dans « {chapter} »',
  'place.time': 'à {time}',

  busy: 'J’ai beaucoup de réponses à donner en ce moment.',
  'busy.next': 'Réessaie {when}.',
  'rate-limit': 'Cela fait beaucoup de commandes en peu de temps.',
  'rate-limit.next': 'La prochaine marchera {when}. Les boutons, eux, marchent toujours.',

  'failure.unread': 'Je n’ai pas pu consulter ce que j’ai enregistré.',
  'failure.records': 'Je n’ai pas pu enregistrer cela : rien n’a été changé.',
  'failure.records-next':
    'Réessayez dans un instant. Si cela se reproduit, prévenez la personne qui gère ce bot, avec la référence ci-dessous : le journal dit ce qui ne va pas avec le disque.',
  'failure.deletion': 'Je n’ai pas pu tout supprimer.',
  'failure.deletion-next':
    '`/confidentialité` montre ce qui reste. Réessayez dans un instant. Si cela se reproduit, prévenez la personne qui gère ce bot, avec la référence ci-dessous.',

  'failure.reference': 'Référence : {reference}',
  'failure.outdated': 'Je ne connais plus cette commande ou ce bouton.',
  'failure.outdated-next':
    'Cela vient d’une autre version de moi. Tapez `/` pour voir les commandes actuelles ; si elles semblent fausses, redémarrez Discord.',
  'failure.not-verbatim':
    'J’ai retenu ma réponse : une citation n’y correspondait pas mot pour mot à son article.',
  'failure.not-verbatim-next':
    'Essayez de demander avec d’autres mots. Prévenez la personne qui gère ce bot, avec la référence ci-dessous.',
  'failure.search': 'Ma recherche s’est arrêtée avant d’avoir une réponse. Elle redémarre.',
  'failure.search-away': 'Je n’ai pas accès aux articles en ce moment.',
  'failure.search-partial':
    'Je ne peux pas chercher dans une partie de la collection en ce moment : je ne peux donc pas dire ce qui s’y trouve ou non.',
  'failure.search-next':
    'Redemandez dans une minute. Si cela se reproduit, prévenez la personne qui gère ce bot, avec la référence ci-dessous.',
  'failure.bug': 'Quelque chose n’a pas marché de mon côté.',
  'failure.bug-next':
    'Réessayez dans un instant. Si cela se reproduit, prévenez la personne qui gère ce bot, avec la référence ci-dessous.',
  'failure.starting': 'Je viens de démarrer et je lis encore les articles.',
  'failure.starting-next': 'Réessayez dans une minute.',
  'failure.stopped': 'J’ai été arrêté avant d’avoir une réponse.',
  'failure.stopped-next': 'Je reviens bientôt : reposez votre question dans une minute.',
  'failure.doubtful': 'Ma réponse s’est peut-être perdue en chemin.',
  'failure.doubtful-next': 'Si vous ne la voyez pas, réessayez.',
  'failure.refused': 'Discord n’a pas accepté ma réponse.',
  'failure.refused-next':
    'Réessayez avec d’autres mots. Si cela se reproduit, prévenez la personne qui gère ce bot.',
} satisfies Translation;
