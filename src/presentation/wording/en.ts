/**
 * What the bot says in its own words, in British English: the catalogue that the other languages
 * translate. A key names the card and the place on it.
 *
 * Each sentence is an ICU message (https://unicode-org.github.io/icu/userguide/format_parse/messages/):
 * `{count, plural, one {# article} other {# articles}}` counts, `{title}` is filled in. Keep what
 * stands in braces, `backticks` (commands: write their name in your language) and asterisks.
 */
export const en = {
  'command.ask.about': 'Ask the articles; they answer in their own words',
  'command.ask.question.about': 'What do you want to know?',
  'command.ask.article.about': 'Ask only this article (default: all of them)',
  'command.ask.author.about': 'Only articles by this author',
  'command.ask.from.about': 'Only articles from then on: 2023, March 2024, last year …',
  'command.ask.until.about': 'Only articles up to then: 2023, March 2024, last year …',
  'command.ask.tag.about': 'Only articles with this tag',
  'command.ask.excerpts.about':
    'How many excerpts at most (default: 3, unless the server says otherwise)',
  'command.ask.private.about':
    'Show the answer to you only (default: no, unless the server says otherwise)',
  'command.ask.mention.about': 'Whom the answer is for: everyone sees it, and they are told',

  'command.summarize.about': 'Read an article’s most telling sentences, word for word',
  'command.summarize.article.about': 'Which article?',
  'command.summarize.length.about': 'How long the summary is (default: medium)',
  'command.summarize.focus.about': 'What the summary should dwell on',
  'command.summarize.private.about':
    'Show the summary to you only (default: no, unless the server says otherwise)',

  'command.brief.about': 'See side by side what the articles say about a topic',
  'command.brief.topic.about': 'A subject, a name, a place …',
  'command.brief.sort.about': 'Which article comes first (default: relevance)',
  'command.brief.author.about': 'Only articles by this author',
  'command.brief.from.about': 'Only articles from then on: 2023, March 2024, last year …',
  'command.brief.until.about': 'Only articles up to then: 2023, March 2024, last year …',
  'command.brief.tag.about': 'Only articles with this tag',
  'command.brief.private.about':
    'Show the brief to you only (default: no, unless the server says otherwise)',

  'command.articles.about': 'See which articles there are to ask about',
  'command.articles.query.about': 'Part of a title, an author, an outlet or a tag',
  'command.articles.author.about': 'Only articles by this author',
  'command.articles.from.about': 'Only articles from then on: 2023, March 2024, last year …',
  'command.articles.until.about': 'Only articles up to then: 2023, March 2024, last year …',
  'command.articles.tag.about': 'Only articles with this tag',
  'command.articles.private.about': 'Show the list to you only (default: yes)',

  'command.read.about': 'Read an article here, page by page; only you see it',
  'command.read.article.about': 'Which article?',
  'command.read.page.about': 'Which page (default: the first)',
  'command.read.mention.about':
    'Whom to show the page to: everyone sees it then, and they are told',

  'command.quote.about': 'Is this quote right? Check it against the articles, word for word',
  'command.quote.text.about':
    'The quote, “…” where words are left out; or a place such as “title ¶ 3–4” to see it',
  'command.quote.article.about': 'Which article it is of (default: any)',
  'command.quote.private.about':
    'Show the result to you only (default: no, unless the server says otherwise)',
  'command.quote.mention.about': 'Whom the result is for: everyone sees it, and they are told',

  'command.about.about': 'What this bot is, what it promises and what it keeps',

  'command.follow.about': 'Be told when an article comes that you have been waiting for',
  'command.follow.question.about': 'Be told when a new article answers a question',
  'command.follow.question.question.about': 'What do you want to know?',
  'command.follow.question.where.about': 'Where you are told (default: in direct messages to you)',
  'command.follow.question.when.about': 'How often (default: at once)',
  'command.follow.question.hour.about':
    'At which hour daily and weekly news come, in UTC (default: 8)',
  'command.follow.author.about': 'Be told when there is a new article by an author',
  'command.follow.author.author.about': 'Which author?',
  'command.follow.author.where.about': 'Where you are told (default: in direct messages to you)',
  'command.follow.author.when.about': 'How often (default: at once)',
  'command.follow.author.hour.about':
    'At which hour daily and weekly news come, in UTC (default: 8)',
  'command.follow.tag.about': 'Be told when there is a new article with a tag',
  'command.follow.tag.tag.about': 'Which tag?',
  'command.follow.tag.where.about': 'Where you are told (default: in direct messages to you)',
  'command.follow.tag.when.about': 'How often (default: at once)',
  'command.follow.tag.hour.about': 'At which hour daily and weekly news come, in UTC (default: 8)',
  'command.follow.collection.about': 'Be told when there is a new article in a collection',
  'command.follow.collection.collection.about': 'Which collection?',
  'command.follow.collection.where.about':
    'Where you are told (default: in direct messages to you)',
  'command.follow.collection.when.about': 'How often (default: at once)',
  'command.follow.collection.hour.about':
    'At which hour daily and weekly news come, in UTC (default: 8)',
  'command.follow.list.about': 'See what you follow, and end it',

  'command.settings.about': 'Settle how the bot works in this server',
  'command.settings.show.about': 'See what is settled, and change it',
  'command.settings.hide.about': 'Hide an article, or all articles with a tag, in this server',
  'command.settings.hide.what.about': 'Which article or tag?',
  'command.settings.unhide.about': 'Bring back an article or a tag that is hidden in this server',
  'command.settings.unhide.what.about': 'Which article or tag?',
  'command.settings.collections.about':
    'Choose which collections are used here, and in which channel',
  'command.settings.corrections.about': 'Choose where corrections of what was quoted here are told',
  'command.settings.unanswered.about': 'See what members say should be answered',
  'command.settings.reset.about': 'Put all settings of this server back to their defaults',

  'command.desk.about': 'See what was asked here in vain, and answer it from the articles',

  'command.collection.about': 'Add articles to this server’s own',
  'command.collection.add.about':
    'Add an article: a link or a file; you see first how it is understood',
  'command.collection.add.url.about': 'The address of the page',
  'command.collection.add.file.about': 'A file, such as a PDF or a text',
  'command.collection.list.about': 'See what was added in this server',
  'command.collection.queue.about': 'Decide on what members suggest',
  'command.collection.remove.about': 'Remove an article that was added in this server',
  'command.collection.remove.article.about': 'Which article?',

  'command.preferences.about': 'See or choose how the bot’s replies to you look',
  'command.preferences.style.about': 'How replies look; plain suits screen readers',

  'command.privacy.about': 'See what is kept and for how long, and delete what is kept about you',

  'about.headline': 'Pullquote answers questions in the articles’ own words.',
  'about.what':
    'It searches {count, plural, one {# article} other {# articles}} and quotes the sentences that answer, with their source. It writes nothing itself.',
  'about.verbatim.title': 'Word for word',
  'about.verbatim':
    'Every quote is copied from its article and compared with it once more before it is sent. If a single character differs, nothing is sent.',
  'about.opinions.title': 'Opinions are their authors’',
  'about.opinions':
    'The articles say what their authors think. Quoting them is not agreeing with them.',
  'about.keeps.title': 'What it keeps: little',
  'about.keeps':
    'It reads no messages and stores no answers. What it does keep, such as your preferences and whether answers helped you, stands without your name; `/privacy` tells all of it and deletes it. If something breaks, it logs the fault without your words.',
  'about.next': '`/ask` to ask · `/articles` to see what there is',

  'first-question.author': 'What does {author} say about {topic}?',
  'first-question.about': 'What is said about {topic}?',

  'answer.question': 'Question: {question}',
  'answer.follows': 'Taken as a follow-up to “{question}”',
  'answer.related': 'I found no passage that clearly answers this. The closest ones:',
  'answer.chosen': 'Chosen by this server’s moderators:',
  'answer.closest': 'These passages come closest to your words. They may well not answer.',
  'answer.head': 'title and byline',

  'quote.label': 'Quote {number, number} of {count, number}',
  'quote.opinions': 'Opinions are their authors’.',
  'quote.verbatim': 'Word for word from the articles.',
  'quote.verbatim-with-cuts':
    'Word for word from the articles; “[…]” stands where a quote was cut short.',
  'quote.cuts': 'A quote that ends in “[…]” was cut short.',

  'several.left':
    '{count, plural, one {# more question has} other {# more questions have}} no room here: ask by itself what is missing.',

  'answer.shared-by': 'Shared by {name}',
  'answer.further': 'Further excerpts: {first, number} to {last, number}',
  'answer.more': 'More',
  'answer.back': 'Back',
  'answer.cite': 'Cite',
  'answer.share': 'Share',
  'answer.shared': 'Shared',
  'answer.share-confined': 'In this channel, the bot doesn’t answer publicly.',
  'answer.share-confined-next': 'Ask in another channel, and share the answer there.',
  'answer.remove': 'Remove',
  'answer.helpful': 'Helpful',
  'answer.not-helpful': 'Not helpful',
  'answer.in-context': 'In context',
  'answer.at-the-quote': 'At the quote',
  'answer.question-lost': 'I can’t tell any more what the question was.',
  'answer.question-lost-next': 'Please `/ask` it again.',
  'answer.not-yours': 'Only the one who asked, or a moderator, can remove this.',
  'answer.not-yours-next': 'You can tell others that it doesn’t help: press “Not helpful”.',

  'context.wider': 'Wider',
  'context.bold': 'The quoted words are in bold.',
  'context.paragraph': 'Paragraph {numbers}',
  'context.part': 'a part of it',
  'context.moved': 'The article has changed since. The quoted words stand here now:',
  'context.changed': 'The article has changed since, and these words are no longer in it.',
  'context.old-words': 'It was quoted as:',
  'context.nearest': 'What comes nearest in it now:',

  'cite.format': 'Format',
  'cite.which': 'Which quote',
  'cite.which-article': 'Which article',
  'cite.style.plain': 'Plain text',
  'cite.style.markdown': 'Markdown',
  'cite.style.apa': 'APA 7',
  'cite.style.mla': 'MLA 9',
  'cite.style.chicago': 'Chicago 17 (author and date)',
  'cite.style.bibtex': 'BibTeX',
  'cite.nothing': 'There is no quote here to cite.',
  'cite.nothing-next': 'Press “In context” beside a quote, then “Cite”.',
  'cite.cut': 'The quote was cut short to fit.',
  'cite.too-long': 'This citation is too long for a message.',
  'cite.too-long-next': 'Choose another format, or a shorter quote.',

  'feedback.title': 'What was wrong?',
  'feedback.reason': 'Why did the answer not help?',
  'feedback.reason.wrong-passage': 'It quotes the wrong passage',
  'feedback.reason.off-topic': 'It is off topic',
  'feedback.reason.too-short': 'It is too short',
  'feedback.reason.altered-words': 'The words were altered',
  'feedback.reason.something-else': 'Something else',
  'feedback.note': 'Anything to add?',
  'feedback.note-kept': 'If you like. It is kept with your vote.',
  'feedback.thanks-helpful': 'Thank you: your vote is “helpful”.',
  'feedback.thanks-not-helpful': 'Thank you: your vote is “not helpful”.',
  'feedback.change': 'To change it, press the other button.',
  'feedback.keeps':
    'Kept for half a year: the vote, its reason, the day, the server and which places were quoted. Neither your name nor your question. `/privacy` deletes it.',
  'feedback.keeps-words':
    'Kept for half a year: the vote, its reason, the day, the server, which places were quoted, the question and what you wrote. Not your name. `/privacy` deletes it.',

  'not-found.all': 'I found no passage that answers this.',
  'not-found.one': 'I found no passage in {title} that answers this.',
  'not-found.nearest': 'Nearest to your words:',
  'not-found.others': 'Others speak of it:',
  'not-found.next-one': 'Try other words, or leave `article` empty to ask all of them.',
  'not-found.next-nearest': 'Try other words, or look into one of these articles.',
  'not-found.next': 'Try other words. `/articles` lists what there is to ask about.',
  'not-found.language-one': 'It is in {languages}. I don’t translate: ask in its language.',
  'not-found.languages':
    'The articles are in {languages}. I don’t translate: ask in their language.',
  'not-found.other-languages':
    'I looked in the articles in {asked}. Others are in {others}; I don’t translate: ask in their language.',
  'not-found.closest': 'Closest passages',
  'not-found.wish': 'This should be answered',
  'not-found.passed-on': 'Passed on',

  'closest.none': 'I found no passage with any of these words.',

  'wish.thanks': 'Thank you: the moderators here, and whoever runs this bot, can see it.',
  'wish.keeps':
    'Kept for half a year: a code for the question, the day and the server. Neither your name nor your words. `/privacy` deletes it.',
  'wish.keeps-words':
    'Kept for half a year: the question, the day and the server. Not your name. `/privacy` deletes it.',

  'unclear.none': 'No article matches “{name}”.',
  'unclear.none-next':
    'Choose one of the suggestions under `article`. `/articles` shows what there is.',
  'unclear.none-next-optional':
    'Choose one of the suggestions under `article`, or leave it empty to ask all of them. `/articles` shows what there is.',
  'unclear.several': 'More than one article matches “{name}”.',
  'unclear.several-next': 'Type more of the title under `article` and choose from the suggestions.',

  'article.untitled': 'Untitled',
  'article.open': 'Open article',
  'sources.by': 'by {names}',
  'sources.in': 'in {names}',
  'sources.article': 'in “{title}”',
  'sources.since': 'since {date}',
  'sources.since-day': 'since {date}',
  'sources.until': 'until {date}',
  'sources.until-day': 'until {date}',
  'sources.tag': 'tag {names}',
  'sources.ask-all': 'Ask all articles',
  'sources.none': 'No article fits all of that. {sources}',
  'sources.none-next': 'Leave part of it out, or choose from the suggestions.',
  'sources.gone': 'The author or tag that this asks is there no more.',
  'sources.gone-next': '`/articles` shows what there is.',

  'name.unknown-author': 'No article is by “{name}”.',
  'name.unknown-tag': 'No article has the tag “{name}”.',
  'name.several': '“{name}” may be more than one.',
  'name.nearest': 'Nearest to that:',
  'name.choose': 'Start typing, and choose one of the suggestions.',

  'date.unread': 'I can’t read “{date}” as a date.',
  'date.unread-next': 'Write it like “2023”, “March 2024”, “13 March 2024” or “last year”.',
  'date.ambiguous': '“{date}” may be {first} or {second}.',
  'date.ambiguous-next': 'Write the month in letters, or choose one of the suggestions.',
  'date.reversed': '{from} is later than {until}.',
  'date.reversed-next': 'Swap the two dates, or leave one out.',

  'article.count': '{count, plural, one {# article} other {# articles}}',
  'article.gone': 'This article was removed.',
  'article.gone-next': '`/articles` shows what there is.',
  'article.longest-quote':
    'Up to {count, plural, one {# word} other {# words}} of it are shown here',
  'article.part-only':
    'Only a part of this article may be shown here; all of it is where it was published.',
  'article.link-only': 'This article may be linked to, but not quoted.',
  'article.link-only-named': '{title} may be linked to, but not quoted.',

  'articles.list-all': 'All articles',
  'articles.for-query': '{count} for “{query}”',
  'articles.choose': 'Read, summarize or ask one of these',
  'listed.author':
    '{name} is the author of {count, plural, one {# article} other {# articles}} here.',
  'listed.names': '{name}: {count, plural, one {# article} other {# articles}} here.',
  'listed.newest':
    'The newest of {count, plural, one {# article} other {# articles}}, as far as dates are known',
  'listed.oldest':
    'The oldest of {count, plural, one {# article} other {# articles}}, as far as dates are known',
  'listed.writer': 'Written by {names}.',
  'listed.date': 'Published: {date}',
  'listed.undated': 'No date is known of the articles here.',
  'listed.said': 'What articles say:',
  'listed.all': 'List all {count, number}',
  'asked-back.article': 'Which article do you mean?',
  'asked-back.article-next': 'Choose it to read, summarize or ask it, or name it in your question.',
  'asked-back.subject': 'Whom or what do you mean by that?',
  'asked-back.subject-next': 'Name it, or choose an article and ask it there.',
  'asked-back.topic': 'On what?',
  'asked-back.topic-next': 'Name a topic: “Do they agree on …?”, or two authors.',
  'articles.none': 'There are no articles yet.',
  'articles.none-next': 'Whoever runs this bot has to add some before it can answer.',
  'articles.no-match': 'No article matches “{query}”.',
  'articles.no-match-next':
    'Try part of a title, an author or an outlet, or use `/articles` without a query to see all.',

  'article.read-here': 'Read here',
  'article.summarize': 'Summarize',
  'article.ask-in': 'Ask in this one',
  'article.full-text': 'Full text',

  'article.extent':
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}} · {sentences, plural, one {# sentence} other {# sentences}}',

  'ask-in.audience': 'Who sees the answer',
  'ask-in.audience.public': 'Everyone here',
  'ask-in.audience.private': 'Only you',

  'message.no-words': 'There are no words in this message that I could look for.',
  'message.no-words-next': 'Use this on a message with a question, a quote or a link.',
  'message.no-link': 'Nothing in this message links to an article that I have.',
  'message.no-link-next':
    '`/articles` lists what there is; `/summarize` takes any of it. With “Find in articles” you can look for what the message says.',

  'quote-check.exact': 'This quote is right, word for word.',
  'quote-check.exact-several':
    'This quote is right, word for word. It stands in {count, plural, one {# place} other {# places}}.',
  'quote-check.exact-many':
    'This quote is right, word for word. It stands in {count, number} places or more.',
  'quote-check.exact-first': 'Here is the first of them:',
  'quote-check.differs': 'This quote is not right word for word. The nearest passage says:',
  'quote-check.given': 'Given:',
  'quote-check.quote': 'Quote: {text}',
  'quote-check.added': 'Not in the article: {list}',
  'quote-check.added-one': '“{words}”',
  'quote-check.not-counted': 'Not counted as a difference: {list}.',
  'quote-check.difference.quotation-marks': 'quotation marks',
  'quote-check.difference.dashes': 'dashes',
  'quote-check.difference.spaces': 'spacing',
  'quote-check.difference.characters': 'the form of some characters',
  'quote-check.difference.first-letter': 'a capital or small first letter',
  'quote-check.difference.surrounding-marks': 'quotation marks around it',
  'quote-check.difference.left-out': 'an ellipsis for words left out',
  'quote-check.difference.footnote-marks': 'marks of footnotes',
  'quote-check.exact-legend': 'In bold: the quote.',
  'quote-check.differs-legend':
    'In bold: only in the article. Struck through: only in what was given.',
  'quote-check.parts-left':
    '{count, plural, one {# more part is} other {# more parts are}} not shown here.',
  'quote-check.not-in-articles': 'The articles don’t say this, nor anything close to it.',
  'quote-check.nearest': 'These speak of something like it:',
  'quote-check.not-in-articles-next':
    'It may still be right: I only know these articles. `/articles` lists them.',
  'quote-check.too-short':
    'This is too short to tell where it comes from: it takes at least {count, plural, one {# word} other {# words}}.',
  'quote-check.too-short-next': 'Give a longer stretch of the quote.',

  'passage.place': '{extent} of {count, number}.',
  'passage.rest': 'For {extent} there is no room here: “{button}” goes on.',
  'passage.none': 'There is no {place} in {title}.',
  'passage.range':
    '{last, plural, =0 {It has no paragraphs of running text.} one {It has a single paragraph.} other {Its paragraphs are numbered 1 to #.}}',
  'passage.which': 'Which article do you mean?',
  'passage.which-next':
    'Put its title or its author before the number, as in “title ¶ 3”, or choose it under `article`.',

  'draft.none': 'This message quotes nothing that I could check.',
  'draft.none-next':
    'Use this on a message with at least {count, plural, one {# word} other {# words}} in quotation marks or in a block quote.',
  'draft.right':
    '{right, number} of {count, plural, one {# quotation is} other {# quotations {right, plural, one {is} other {are}}}} right.',
  'draft.exact': 'Right, word for word',
  'draft.differs': 'Not word for word',
  'draft.left-out': 'Words are left out, and nothing marks it',
  'draft.wrong-author': 'Word for word, but not by {name}',
  'draft.not-in-articles': 'Not in the articles',
  'draft.apart':
    '{count, plural, one {# more is a title, or too short or too long to tell.} other {# more are titles, or too short or too long to tell.}}',
  'draft.more': '{count, plural, one {# more is} other {# more are}} not shown here.',
  'draft.next': '`/quote` tells more of one.',
  'draft.left-out-legend': 'In bold: what was left out.',

  'read.place': '{page} · {extent} of {count, number}.',
  'read.goes-on': '{number} · goes on on the next page',
  'read.continued': '{number} · continued',
  'read.verbatim': 'Word for word.',
  'read.before-first': 'There is no page {typed}. This is the first one.',
  'read.behind-last': 'There is no page {typed}. This is the last one.',
  'read.no-number': '“{typed}” is no page number, so you are still here.',
  'read.jump-title': 'Jump to a page',
  'read.jump-label': 'Page',
  'read.jump-range': 'A number from 1 to {pages, number}; you are on page {page, number}.',
  'read.sections': 'Jump to a section',
  'read.section': '“{heading}” begins here, at {place}.',
  'read.full-text': 'The article’s own text, not a character changed.',
  'read.too-large': 'Its text is too long for a file here.',
  'paging.jump': 'Jump',

  'paging.page': 'Page {page, number} of {pages, number}',
  'paging.previous': 'Previous',
  'paging.next': 'Next',

  'brief.topic': 'What the articles say about: {topic}',
  'brief.topic-lost': 'I can’t tell any more what the topic was.',
  'brief.topic-lost-next': 'Please ask for the `/brief` again.',
  'brief.compared': 'Do they differ? What the articles say about: {topic}',
  'brief.silent': 'I found no passage on this from: {names}',
  'brief.whole': 'Do they differ? I don’t judge that. What each says above all:',
  'brief.whole-next': 'Name a topic to see what they say of it: “Do they agree on …?”',
  'brief.nothing': 'I found no passage about “{topic}”.',
  'brief.nothing-next': 'Try other words. `/articles` lists what there is.',
  'brief.nothing-next-nearest': 'Try other words, or `/ask` one of these.',

  'summary.focus': 'Focus: {focus}',
  'summary.focus-missing': 'I found nothing about “{focus}” in the article. In general it says:',
  'summary.whole':
    'The whole article: {count, plural, one {# sentence} other {# sentences}}, word for word.',
  'summary.extent':
    '{shown, number} of {count, plural, one {# sentence} other {# sentences}} ({percent} %), word for word.',
  'summary.under-one-percent': 'under 1',
  'summary.longer': 'Longer',
  'summary.shorter': 'Shorter',
  'summary.source': 'Source',

  'source.by': 'By: {authors}',
  'source.in': 'In: {publication}',
  'source.published': 'Published: {date}',
  'source.link': 'Link: {link}',
  'source.tags': 'Tags: {tags}',
  'source.length':
    'Length: {paragraphs, plural, one {# paragraph} other {# paragraphs}} · {sentences, plural, one {# sentence} other {# sentences}}',
  'source.id': 'Id: {id}',

  'audience.confined': 'Only you see this: in this channel, the bot doesn’t answer publicly.',
  'audience.related':
    'Only you see this, as it may not answer your question. “Share” shows it to everyone.',

  'mention.for': 'For {who}',
  'mention.not-told': '{who} wasn’t told of it: only you see this.',

  'hideable.tag': 'Tag {tag}: {count, plural, =0 {no article} one {# article} other {# articles}}',
  'hideable.nameless': 'nameless',
  'hideable.gone': '{id} (no longer among the articles)',

  'take-down.button': 'Remove…',
  'take-down.not-allowed': 'Only those who may manage the server remove articles.',
  'take-down.ask': 'Remove this article for good?',
  'take-down.ask.about':
    'Its file and its earlier versions are deleted, and messages in which the bot has quoted it, as far as they are known. It doesn’t come back.',
  'take-down.do': 'Remove for good',
  'take-down.not-yours': 'This server hasn’t added this article, so it can’t remove it.',
  'take-down.not-yours.about': 'You can hide it in this server.',
  'take-down.hide': 'Hide it here',
  'take-down.hidden': 'The article is hidden in this server.',
  'take-down.hidden-next': '`/settings unhide` brings it back.',
  'take-down.done': 'The article is removed, and doesn’t come back.',
  'take-down.messages':
    '{count, plural, one {# message} other {# messages}} that quoted it deleted.',
  'take-down.left':
    '{count, plural, one {# message} other {# messages}} could not be deleted; delete them yourself:',
  'take-down.left-elsewhere':
    '{count, plural, one {# message elsewhere} other {# messages elsewhere}} couldn’t be deleted.',

  'collections.headline': 'Which collections are used in this server',
  'collections.in-channel': 'Which collections are used in {channel}',
  'collections.about':
    'Choose of those that are open here; if none is chosen, all of them are used.',
  'collections.all':
    '{count, plural, =0 {No collection is open here.} one {The one collection that is open here is used.} other {All # collections that are open here are used.}}',
  'collections.some': 'Used: {names}.',
  'collections.none':
    'None of the collections that were chosen is there any more, so nothing is used. Choose others, or use all.',
  'collections.more': '{count, number} more',
  'collections.gone':
    '{count, plural, one {# that was chosen is} other {# that were chosen are}} not there any more.',
  'collections.choose': 'Choose collections',
  'collections.use-all': 'Use all',
  'collections.nameless': 'A collection without a name',
  'collections.root': 'Articles in no folder',
  'collections.of-server': 'Added by this server',
  'collections.channel': 'A channel may use others than the server; its threads follow it.',
  'collections.channel.choose': 'Choose for a channel',
  'collections.channels':
    '{count, plural, =0 {No channel has a choice of its own.} one {# channel has a choice of its own.} other {# channels have a choice of their own.}}',
  'collections.as-server': 'As in the server',

  'settings.headline': 'How the bot works in this server',
  'settings.about': 'Askers may choose otherwise, except where the bot doesn’t answer publicly.',
  'settings.visibility': 'Who sees an answer',
  'settings.visibility.public': 'Everyone',
  'settings.visibility.public.about': 'Askers can keep an answer to themselves',
  'settings.visibility.private': 'The asker alone',
  'settings.visibility.private.about': 'Askers can have an answer shown to everyone',
  'settings.excerpts': 'How long an answer is',
  'settings.excerpts.count': '{count, plural, one {# excerpt} other {Up to # excerpts}}',
  'settings.channels':
    'Where the bot answers publicly{count, plural, =0 {} one { (# channel)} other { (# channels)}}',
  'settings.channels.all': 'Every channel',
  'settings.hidden': 'Hidden here: {what}',
  'settings.hidden.articles': '{count, plural, one {# article} other {# articles}}',
  'settings.hidden.tags': '{count, plural, one {# tag} other {# tags}}',
  'settings.hidden.none': 'Hidden here: nothing',
  'settings.hidden.more': 'and {count, number} more',
  'settings.collections':
    '{count, plural, =0 {} one {# channel has a choice of its own. } other {# channels have a choice of their own. }}`/settings collections` changes this.',
  'settings.wanted':
    'Members want {count, plural, one {# question} other {# questions}} answered: `/settings unanswered`',
  'settings.next':
    '`/settings hide` and `/settings unhide` change what is hidden, `/settings reset` undoes everything.',
  'settings.reset': 'Put all settings of this server back to their defaults?',
  'settings.reset.about':
    'Answers are public in every channel then, with three excerpts, and nothing is hidden. What channels follow ends, and kept answers are deleted.',
  'settings.reset.do': 'Reset',
  'settings.reset.keep': 'Keep them',
  'settings.not-allowed': 'Settings are for those who may manage the server.',
  'settings.not-allowed-next': 'Ask one of them; the permission is called “Manage Server”.',
  'settings.no-server': 'There is no server here to settle anything for.',
  'settings.no-server-next': 'Use `/settings` in a channel of your server.',

  'choice.tag': 'Tag: {tag} ({count, plural, =0 {no article} one {# article} other {# articles}})',
  'choice.article': 'Article: {title}',
  'choice.gone': 'Article: {id} (no longer there)',

  'hiding.hidden': 'Hidden in this server: {thing}',
  'hiding.hidden-next':
    'Nothing of it is quoted here from now on. What was quoted before stays where it is.',
  'hiding.hidden-already': 'Hidden in this server already: {thing}',
  'hiding.hidden-already-next': 'Nothing changed.',
  'hiding.unhidden': 'No longer hidden in this server: {thing}',
  'hiding.unhidden-next': 'It may be quoted here again.',
  'hiding.not-hidden': 'Not hidden in this server: {thing}',
  'hiding.not-hidden-next': 'Nothing changed.',
  'hiding.hidden-by-tag': 'Still hidden by one of its tags: {thing}',
  'hiding.hidden-by-tag-next': '`/settings show` lists the tags; unhide the tag to bring it back.',
  'hiding.left':
    '{count, plural, =0 {No article is} one {# article is} other {# articles are}} shown in this server.',
  'hiding.none': 'No article and no tag is called “{name}”.',
  'hiding.several': '“{name}” may mean more than one thing.',
  'hiding.choose': 'Type a part of it under `what` and choose from the suggestions.',

  'unanswered.headline': 'What members say should be answered',
  'unanswered.about':
    'Said in this server within half a year. You see how many said so, never who.',
  'unanswered.members': '{count, plural, one {# member} other {# members}}',
  'unanswered.by-now': 'answered by now',
  'unanswered.more':
    '{count, plural, one {# more question is} other {# more questions are}} wanted less.',
  'unanswered.unknown':
    '{count, plural, one {There is # question} other {There are # questions}} of which the words aren’t kept; whoever runs this bot can allow that.',
  'unanswered.none': 'No member has said yet that a question should be answered.',
  'unanswered.none-next': 'Where I find no passage, they can press “This should be answered”.',

  'desk.not-allowed': 'The desk is for those who may manage the server.',
  'desk.headline':
    'Asked here in vain: {count, plural, =0 {nothing} one {# question} other {# questions}}',
  'desk.about':
    'Within half a year in this server: no passage was found, or it didn’t help. The newest first. You see how many members asked, never who.',
  'desk.keeps-none':
    'Whoever runs this bot doesn’t have it keep questions, so there is little to see here. The setting FEEDBACK_KEEP_QUESTIONS allows it.',
  'desk.none': 'Nothing waits for an answer.',
  'desk.not-found': 'no passage × {count, number}',
  'desk.not-helpful': 'not helpful × {count, number}',
  'desk.wanted': 'wanted × {count, number}',
  'desk.answer': 'Answer with an article',
  'desk.dismiss': 'Dismiss',
  'desk.dismissed': 'Dismissed: {question}',
  'desk.bring-back': 'Bring back',
  'desk.gone': 'Nothing is kept of this question any more.',
  'desk.gone-next': '`/desk` shows what there is.',
  'desk.which-article': 'Which article answers this?',
  'desk.choose-article': 'Choose an article',
  'desk.search-articles': 'Search articles',
  'desk.search-for': 'Part of a title, an author or a tag',
  'desk.no-passage':
    'I found no passage in it that comes near the question. Choose another article.',
  'desk.keep': 'Keep as the answer here',
  'desk.another': 'Another passage',
  'desk.other-words': 'Other words',
  'desk.words-in-it': 'Words that stand in the passage',
  'desk.in-order': 'Nothing in it has these words: its paragraphs, one after the other.',
  'desk.post-in': 'Post it in a channel',
  'desk.posted': 'Posted in {channel}.',
  'desk.posted-next':
    'The question is off the desk. “Remove” below the message takes it away again.',
  'desk.confined': 'I don’t answer publicly in {channel}.',
  'desk.confined-next': 'Choose another channel: `/desk`. `/settings show` says where I may.',
  'desk.unused': '{channel} doesn’t use this article.',
  'desk.unused-next':
    'Choose another channel: `/desk`. `/settings collections` says what each one uses.',
  'desk.not-posted': 'I couldn’t post there.',
  'desk.not-posted-next': 'Choose a channel in which I may see and send messages: `/desk`.',
  'desk.kept-now': 'Kept: whoever asks this here sees that passage first.',
  'desk.kept-now-next': 'The question is off the desk. `/desk` lists what is kept, and forgets it.',
  'desk.kept-full': 'There is no room for another kept answer.',
  'desk.kept-full-next': 'Have one forgotten first: `/desk`.',
  'desk.kept': '{count, plural, one {# kept answer} other {# kept answers}}',
  'desk.kept-about':
    'Whoever asks this here sees the passage first. Kept for {days, plural, one {# day} other {# days}}, and for this server alone.',
  'desk.kept-lost':
    '{count, plural, one {# kept answer isn’t used any more: its words have changed, or its article isn’t here.} other {# kept answers aren’t used any more: their words have changed, or their articles aren’t here.}}',
  'desk.kept-unused': 'Not used: its words have changed, or its article isn’t here any more.',
  'desk.forget': 'Forget',
  'desk.weekly': 'Weekly note: choose a channel',
  'desk.weekly-ended':
    'The weekly note has ended: I can’t write in its channel. Choose another one.',
  'weekly.headline':
    'Asked in vain within a week: {count, plural, one {# question} other {# questions}}',
  'weekly.frequent': 'By several members:',
  'weekly.next': 'Those who manage the server can answer them: `/desk`.',

  'addition.off': 'Articles can’t be added from Discord here.',
  'addition.off-next': 'Whoever runs this bot can allow it, with the setting COLLECTION_ADD.',
  'addition.no-server': 'Articles are added to those of a server.',
  'addition.no-server-next': 'Use this in a channel of your server.',
  'addition.not-allowed': 'Here, those who manage the server add articles.',
  'addition.not-allowed-next': 'Send one of them the link or the file.',
  'addition.not-manager': 'Those who manage the server decide on suggestions.',
  'addition.not-manager-next': 'The permission is called “Manage Server”.',
  'addition.nothing': 'There is no link and no file here to add.',
  'addition.nothing-next':
    'Give `/collection add` an address or a file, or use “Add to the articles…” on a message that has one.',
  'addition.full':
    'This server has its {count, plural, one {# article} other {# articles}}, and no more are taken.',
  'addition.full-next': 'Remove one first: `/collection remove`.',
  'addition.enough':
    'That is enough for today: {count, plural, one {# article} other {# articles}} a day.',
  'addition.enough-next': 'Try again tomorrow.',
  'addition.too-large': 'This file is too large: up to {megabytes, number} MB are read.',
  'addition.too-large-next': 'Add a smaller one.',
  'addition.unreachable': 'I couldn’t fetch that.',
  'addition.unreachable-next': 'Check the address, or try again later.',
  'addition.refused': 'That may not be taken: its site, or whoever runs this bot, says so.',
  'addition.refused-next': 'Add another one.',
  'addition.missing': 'There is no page at this address.',
  'addition.missing-next': 'Check the address.',
  'addition.wall':
    'I was shown something else than the article: a login, or a question for consent.',
  'addition.wall-next': 'Add it as a file instead.',
  'addition.no-text': 'I found no running text in it that could be quoted.',
  'addition.no-text-next': 'Add a page or a file with an article in it.',
  'addition.list':
    'This is no article, but a list with {count, plural, one {# entry} other {# entries}}.',
  'addition.list-next':
    'Add one of its articles; whoever runs this bot can have all of it fetched.',
  'addition.gone': 'This was decided already, or it is too old.',
  'addition.gone-next': '`/collection add` reads it anew.',
  'addition.decided': 'This was decided already, or it is too old.',
  'addition.decided-next': '`/collection queue` shows what waits.',
  'addition.left': 'Nothing was added.',
  'addition.left-next': '`/collection add` takes another one.',
  'addition.many-wait': 'Too many suggestions are waiting already.',
  'addition.many-wait-next': 'Try again once the moderators have decided on some.',
  'addition.suggested': 'Passed on to the moderators.',
  'addition.suggested-next':
    'A direct message tells you what they decide. Until then, what you suggest and your Discord id are kept, for {days, plural, one {# day} other {# days}} at most; `/privacy` deletes it.',
  'addition.understood': 'Understood as:',
  'addition.present': 'This is among the articles already.',
  'addition.no-author': 'no author named',
  'addition.no-date': 'no date',
  'addition.first-words': 'Its first words, word for word.',
  'addition.add': 'Add it',
  'addition.suggest': 'Suggest it',
  'addition.leave': 'Leave it',
  'addition.accept': 'Accept',
  'addition.decline': 'Decline',
  'addition.added': 'Added to this server’s articles.',
  'addition.answers': 'It answers from now on.',
  'addition.soon': 'It answers within a minute.',
  'addition.told-accepted': 'The moderators have added what you suggested:',
  'addition.told-present': 'What you suggested is among the articles:',
  'addition.told-declined': 'The moderators have not taken what you suggested:',
  'suggestions.headline':
    'Suggested by members: {count, plural, =0 {nothing} one {# article} other {# articles}}',
  'suggestions.about':
    'A direct message tells whoever suggested it what you decide. Nobody is notified of being named here.',
  'suggestions.none': 'Nothing waits for a decision.',
  'suggestions.look': 'Look',
  'suggestions.open': '{count, plural, one {# suggestion} other {# suggestions}}',
  'added.headline':
    'Added in this server: {count, plural, =0 {nothing} one {# article} other {# articles}}',
  'added.about': 'They answer in this server alone.',
  'added.not-yet': 'Not there yet, or hidden here',
  'added.remove': 'Remove this article?',
  'added.remove-about':
    'It answers nothing any more then, and what was quoted of it can’t be opened.',
  'added.removed': 'The article was removed.',
  'added.removed-next': '`/collection list` shows the others.',
  'added.none-such': 'There is no such article that you could remove.',
  'added.none-such-next':
    'Choose one of the suggestions; it has to have been added in this server.',

  'preferences.rich': 'Replies to you are rich.',
  'preferences.rich.about': 'They come in frames, with dividers and short marks such as “¶ 3”.',
  'preferences.plain': 'Replies to you are plain.',
  'preferences.plain.about':
    'They come without frames and dividers, and say in words what is a mark elsewhere.',
  'preferences.collections': 'Which collections you ask',
  'preferences.collections.about':
    'In direct messages, and wherever only you have brought the bot. If none is chosen, you ask all of them.',
  'preferences.next': '`/preferences style:` chooses; it holds wherever you use this bot.',

  'follow.what.question': 'the question “{name}”',
  'follow.what.author': 'articles by {name}',
  'follow.what.tag': 'articles with the tag {name}',
  'follow.what.collection': 'articles in {name}',
  'follow.added': 'Followed from now on: {what}',
  'follow.changed': 'Followed already, and changed: {what}',
  'follow.to-you': 'in direct messages to you',
  'follow.at-once': 'at once, five messages a day at most',
  'follow.daily': 'daily',
  'follow.weekly': 'on Mondays',
  'follow.until': 'until {when}',
  'follow.keeps':
    'Kept until {when} unless you renew it: this, and your Discord id, so that messages reach you. `/privacy` deletes both.',
  'follow.keeps-here':
    'Kept until {when} unless somebody renews it: this, and your Discord id, so that you hear of it if I can’t post here any more. `/privacy` deletes your id.',
  'follow.unfollow': 'Unfollow',
  'follow.renew': 'Renew',
  'follow.unfollowed': 'No longer followed: {what}',
  'follow.renewed': 'Followed until {when}: {what}',
  'follow.list': '{count, plural, one {# thing is} other {# things are}} followed',
  'follow.none': 'Nothing is followed.',
  'follow.none-next': '`/follow question` tells you when a new article answers a question.',
  'follow.full':
    '{count, plural, one {# thing is} other {# things are}} followed already, and no more can be.',
  'follow.full-next': '`/follow list` ends what isn’t wanted any more.',
  'follow.no-server': 'There is no server’s channel here.',
  'follow.no-server-next': 'Follow it in direct messages to you, or in a channel of your server.',
  'follow.not-a-member':
    'This server doesn’t have me: I only answer you here, and can’t post of my own accord.',
  'follow.not-a-member-next': 'Follow it in direct messages to you.',
  'follow.not-allowed': 'What a channel follows is for those who may manage it.',
  'follow.not-allowed-next': 'Ask one of them; or follow it yourself, in direct messages.',
  'follow.confined': 'In this channel, the bot doesn’t post publicly.',
  'follow.confined-next': 'Follow it in another channel, or in direct messages to you.',
  'follow.unreached': 'My direct messages don’t reach you, so nothing is followed.',
  'follow.unreached-next':
    'Allow direct messages from members of a server that we share, and try again.',
  'follow.no-question': 'That is no question that a passage of an article can answer.',
  'follow.no-question-next':
    'Ask one thing, without “they” or “it”; authors and tags can be followed by themselves.',
  'follow.no-collection': 'No collection here is called “{name}”.',
  'follow.no-collection-next': 'Type a part of its name and choose from the suggestions.',
  'follow.part':
    'Some articles are open in this server alone: a channel that follows this hears of them, direct messages don’t.',
  'follow.closed-to-you':
    'In direct messages, “{name}” isn’t open, so that I could tell you nothing of it.',
  'follow.closed-to-you-next': 'Those who manage a channel here can have it followed there.',
  'follow.not-yours': 'Only those who made this, or may manage the channel, can change it.',
  'follow.not-yours-next': 'Or it isn’t followed any more: `/follow list` shows what you follow.',
  'alert.new': 'New for {what}',
  'alert.digest': '{count, plural, one {# new article} other {# new articles}} for {what}',
  'alert.more': 'and {count, number} more',
  'alert.ending': 'On {when} this ends, unless you renew it: {what}',
  'alert.ended': 'I can’t post there any more, so this is no longer followed:',
  'alert.ended-next': 'If I may see the channel and write in it again, `/follow` begins anew.',

  'corrections.on': 'Corrections are told in {channel}.',
  'corrections.off': 'Corrections are told nowhere.',
  'corrections.about':
    'If words that I quoted publicly in this server change in their article, or the article goes, I say so in the channel that you choose, once, with the difference word by word.',
  'corrections.choose': 'No channel: off',
  'corrections.keeps':
    'For that, I keep for {days, plural, one {# day} other {# days}} which places I quoted in which channel and message, and those articles as they were; not who asked, nor what.',
  'correction.changed': 'Words that were quoted here have changed in their article.',
  'correction.gone': 'An article that was quoted here is gone.',
  'correction.more':
    '{count, plural, one {# more article that was quoted here has changed or is gone:} other {# more articles that were quoted here have changed or are gone:}}',
  'correction.now': 'The article says now:',
  'correction.was': 'Quoted here:',
  'correction.missing': 'The article doesn’t say this, or anything near it, any more.',
  'correction.more-quotes':
    '{count, plural, one {# more quote} other {# more quotes}} of it changed.',
  'correction.where': 'Quoted in {channels}',
  'privacy.keeps': 'What this bot keeps',
  'privacy.preferences': 'What you choose with `/preferences`, until you choose otherwise.',
  'privacy.votes':
    'For {days, plural, one {# day} other {# days}}: whether an answer helped you, why not, in which server, and which paragraphs it quoted.',
  'privacy.questions':
    'For {days, plural, one {# day} other {# days}}, as whoever runs this bot allows it: your notes on answers, what you had asked, and questions to which I found no passage. Those who manage a server see what was asked there in vain and by how many, never by whom.',
  'privacy.no-questions': 'Not your words: no question and no note is kept.',
  'privacy.wishes':
    'For {days, plural, one {# day} other {# days}}: that you pressed “This should be answered”, in which servers, and a code for the question. Those who manage these servers see how many members did, and what they asked where it is kept.',
  'privacy.follows':
    'For {days, plural, one {# day} other {# days}} after you begin or renew it: what you follow with `/follow`, in your words, and which articles were told or wait. Beside it your Discord id, without the code, because a message can’t be sent to a code; it goes with the last thing that you follow or made a channel follow.',
  'privacy.messages':
    'For {days, plural, one {# day} other {# days}}: which articles my direct messages to you quote, of what you follow, so that I can delete them if an article has to go.',
  'privacy.recent':
    'For five minutes, in memory alone: your last question in each channel and which articles its answer showed, or which one you read or had summarized since, so that you can ask on. “Who leads it?” means them then.',
  'privacy.servers':
    'What a server’s managers settle with `/settings`, until they reset it; for {days, plural, one {# day} other {# days}} after they begin or renew it, what they have its channels follow, with the code of who made a channel follow it, which you can delete here. Nothing else in it is about a person.',
  'privacy.desk':
    'What a server’s managers keep as answers at their `/desk`, each with the question as it was asked: for {days, plural, one {# day} other {# days}}, for that server alone, and never who asked.',
  'privacy.desk-work':
    'Of their `/desk` besides: which questions they are done with, as a code, for {days, plural, one {# day} other {# days}}; and where they want a weekly note, until they want none.',
  'privacy.corrections':
    'Where a server’s managers want to hear of corrections, for {days, plural, one {# day} other {# days}}: which places of which articles I quoted there publicly, in which channel and message, and these articles as they were. Nobody’s name, and no question.',
  'privacy.additions':
    'What you have read so that it may be added: for an hour. What you suggest, with your Discord id: until it is decided, {days, plural, one {# day} other {# days}} at most. That you added an article: for a year at most; if you have this deleted, the article stays.',
  'privacy.servers-left':
    'What is kept of a server is deleted once I have been away from it for {days, plural, one {# day} other {# days}}.',
  'privacy.code': 'What is about you stands under a code, made from your Discord id with a secret.',
  'privacy.never': 'What it never keeps',
  'privacy.never.about':
    'Your name, your messages, the answers you got, and how many commands you use.',
  'privacy.about-you': 'Kept about you right now:',
  'privacy.about-you.nothing': 'Nothing is kept about you right now.',
  'privacy.count.preferences': 'your preferences',
  'privacy.count.votes': '{count, plural, one {# vote} other {# votes}}',
  'privacy.count.questions': '{count, plural, one {# question} other {# questions}}',
  'privacy.count.wishes':
    '{count, plural, one {# question that should be answered} other {# questions that should be answered}}',
  'privacy.count.proposals':
    '{count, plural, one {# article that you proposed} other {# articles that you proposed}}',
  'privacy.count.additions':
    '{count, plural, one {your Discord id at # article that you added} other {your Discord id at # articles that you added}}',
  'privacy.count.follows':
    '{count, plural, one {# thing that you follow} other {# things that you follow}}',
  'privacy.count.recipients': 'your Discord id (for messages to you)',
  'privacy.count.messages':
    '{count, plural, one {what # direct message to you quotes} other {what # direct messages to you quote}}',
  'privacy.count.nothing': 'nothing',
  'privacy.delete': 'Delete what is kept about me',
  'privacy.deleted': 'Deleted: {what}.',

  'place.paragraph': 'paragraph {paragraph, number}',
  'place.paragraphs': 'paragraphs {first, number} to {last, number}',
  'place.gap': '{place}; then something is left out',
  'place.heading': 'heading',
  'place.caption': 'caption',
  'place.table': 'table',
  'place.code': 'code',
  'place.note': 'footnote',
  'place.at': '{what} at {place}',
  'place.page': '{count, plural, one {page {pages}} other {pages {pages}}}',
  'place.page-short': '{count, plural, one {p. {pages}} other {pp. {pages}}}',
  'place.chapter': 'in “{chapter}”',
  'place.time': 'at {time}',

  busy: 'I have a lot to answer right now.',
  'busy.next': 'Please try again {when}.',
  'rate-limit': 'That was a lot of commands in a short time.',
  'rate-limit.next': 'The next one works {when}. Buttons work all the while.',

  'failure.unread': 'I couldn’t look up what I have saved.',
  'failure.records': 'I couldn’t save that: nothing was changed.',
  'failure.records-next':
    'Please try again in a moment. If it happens again, tell whoever runs this bot, with the reference below: the log says what is wrong with the disk.',
  'failure.deletion': 'I couldn’t delete all of it.',
  'failure.deletion-next':
    '`/privacy` shows what is left. Please try again in a moment. If it happens again, tell whoever runs this bot, with the reference below.',

  'failure.reference': 'Reference: {reference}',
  'failure.outdated': 'I don’t know this command or button any more.',
  'failure.outdated-next':
    'It belongs to another version of me. Type `/` for the commands of today; if they look wrong, restart Discord.',
  'failure.not-verbatim':
    'I held my answer back: a quote in it did not match its article word for word.',
  'failure.not-verbatim-next':
    'Try asking in other words. Please tell whoever runs this bot, with the reference below.',
  'failure.search': 'My search stopped before it had an answer. It is starting again.',
  'failure.search-away': 'I can’t reach the articles at the moment.',
  'failure.search-partial':
    'I can’t search a part of the collection at the moment, so I can’t tell what is in it and what isn’t.',
  'failure.search-next':
    'Please ask again in a minute. If it happens again, tell whoever runs this bot, with the reference below.',
  'failure.bug': 'Something went wrong on my side.',
  'failure.bug-next':
    'Please try again in a moment. If it happens again, tell whoever runs this bot, with the reference below.',
  'failure.starting': 'I’m only just starting: I’m still reading the articles.',
  'failure.starting-next': 'Try again in a minute.',
  'failure.stopped': 'I’ve been stopped before I had an answer.',
  'failure.stopped-next': 'I’ll be back soon: please ask again in a minute.',
  'failure.doubtful': 'My answer may have been lost on its way here.',
  'failure.doubtful-next': 'If you don’t see it, please try again.',
  'failure.refused': 'Discord did not take my answer.',
  'failure.refused-next':
    'Please try again in other words. If it happens again, tell whoever runs this bot.',
} as const;

/** All that is said, by key. */
export type Wording = Readonly<Record<keyof typeof en, string>>;

/**
 * The same in another language, and what commands, options and choices are called there. In English
 * their names stand where they are defined; which of them there are is told there as well.
 */
export type Translation = Wording & Readonly<Record<`command.${string}.name`, string>>;
