import { type Command, Option } from 'commander';
import { DEFAULT_EXCERPTS, MAX_EXCERPTS } from '../answers/answer.ts';
import { MAX_SUMMARY_SENTENCES, SUMMARY_LENGTHS } from '../answers/summary/summary.ts';
import { corpusOption, numberOption } from './command-options.ts';
import type { AddOptions } from './print-added.ts';
import type { AddSourcesOptions } from './sources/print-added-sources.ts';
import type { SourceOptions } from './sources/told-settings.ts';
import type { PrintOptions } from './print-article.ts';
import type { AskOptions } from './print-answer.ts';
import type { CheckOptions } from './corpus-check.ts';
import type { Io } from './io.ts';
import type { QuoteOptions } from './print-quote-check.ts';
import type { VerifyOptions } from './print-draft-check.ts';
import type { SummarizeOptions } from './print-summary.ts';
import { UsageError } from './usage-error.ts';

/** Options that take questions or articles from standard input. */
interface Lines {
  readonly jsonl?: true;
}

/** The commands about articles. Each loads what it needs when it runs, and not before. */
export function addArticleCommands(program: Command, io: Io): void {
  addAsk(program, io);
  addSummarize(program, io);
  addQuote(program, io);
  addVerify(program, io);
  addArticle(program, io);
  addCorpusCheck(program, io);
  addAdd(program, io);
}

function addAsk(program: Command, io: Io): void {
  program
    .command('ask')
    .description('answer a question with quotes from the articles')
    .argument('[question...]', 'what you want to know')
    .addOption(corpusOption())
    .addOption(new Option('--article <id>', 'ask this article only').conflicts('jsonl'))
    .addOption(sourceOption('--author <name>', 'ask articles by this author'))
    .addOption(sourceOption('--from <date>', 'ask articles since then: 2023, “March 2024”'))
    .addOption(sourceOption('--until <date>', 'ask articles until then'))
    .addOption(sourceOption('--tag <tag>', 'ask articles with this tag'))
    .addOption(
      numberOption('--excerpts <n>', 'how many excerpts at most', MAX_EXCERPTS, DEFAULT_EXCERPTS),
    )
    .option('--closest', 'show what comes closest, even if it may not answer')
    .addOption(new Option('--json', 'print one JSON object').conflicts('jsonl'))
    .addOption(
      new Option('--explain', 'show why: terms, candidates, scores').conflicts(['json', 'jsonl']),
    )
    .option('--jsonl', 'read questions from standard input, one JSON object a line')
    .addHelpText(
      'after',
      `
A last name will do for --author if one has it. Dates are read as people write them, in English,
German, Spanish, French and Turkish: 2023, 2024-03-13, “13 March 2024”, “last year”.

With --jsonl, each line is {"question": "…", "article"?: "…", "author"?: "…", "from"?: "…",
"until"?: "…", "tag"?: "…"} and is answered with one line of JSON, in the same order.
Empty lines are skipped. A line that can't be answered gets
{"kind": "error", "line": …, "question"?: "…", "error": "…"}; the others go on, and the exit
code is 1.

Examples:
  $ pullquote ask "Who leads the sanctioned network?"
  $ pullquote ask "Who leads the sanctioned network?" --excerpts 1 --json
  $ pullquote ask --jsonl < questions.jsonl > answers.jsonl`,
    )
    .action(async (words: readonly string[], options: AskOptions & Lines) => {
      const { printAnswer, printAnswerLines } = await import('./print-answer.ts');
      if (!options.jsonl) return printAnswer(words.join(' '), options, io);
      if (words.length === 0) return printAnswerLines(options, io);
      throw new UsageError('with --jsonl, the questions come from standard input, one a line');
    });
}

/** It says whose articles are asked. */
function sourceOption(flags: string, what: string): Option {
  return new Option(flags, what).conflicts(['article', 'jsonl']);
}

function addSummarize(program: Command, io: Io): void {
  program
    .command('summarize')
    .description('summarise an article in its own sentences')
    .argument('[article]', 'its id, or the path of a file')
    .addOption(corpusOption())
    .addOption(
      numberOption(
        '--sentences <n>',
        'how many at most',
        MAX_SUMMARY_SENTENCES,
        SUMMARY_LENGTHS.medium,
      ),
    )
    .option('--focus <words>', 'what the summary should dwell on')
    .addOption(new Option('--json', 'print one JSON object').conflicts('jsonl'))
    .option('--jsonl', 'read articles from standard input, one JSON object a line')
    .addHelpText(
      'after',
      `
With --jsonl, each line is {"id": "…", "text": "…"}, a plain text, and is answered with one
line of JSON, in the same order. Empty lines are skipped. A line that can't be summarised gets
{"kind": "error", "line": …, "id"?: "…", "error": "…"}; the others go on, and the exit code
is 1.

Examples:
  $ pullquote summarize brief-recent-terrorist-threats
  $ pullquote summarize ~/notes/essay.txt --sentences 3 --focus "sleeper cells" --json
  $ pullquote summarize --jsonl --sentences 3 < articles.jsonl > summaries.jsonl`,
    )
    .action(async (article: string | undefined, options: SummarizeOptions & Lines) => {
      const { printSummary, printSummaryLines } = await import('./print-summary.ts');
      if (!options.jsonl) return printSummary(article, options, io);
      if (article === undefined) return printSummaryLines(options, io);
      throw new UsageError('with --jsonl, the articles come from standard input, one a line');
    });
}

function addQuote(program: Command, io: Io): void {
  program
    .command('quote')
    .description('check whether a quote is in the articles, word for word, or print a passage')
    .argument('[text...]', 'the quote, “…” where words are left out; or a place: ID ¶ 3–4')
    .addOption(corpusOption())
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The exit code is 0 if the quote is right, typography aside, and 1 if it isn't, is not in the
articles or is too short to tell. A place is an article’s id, title or author and the numbers of
paragraphs, as answers show it: it prints them, and exits with 1 if there are none.

Examples:
  $ pullquote quote "A step that hardly any other state has ventured to take."
  $ pullquote quote "brief-guarding-against-the-shadow ¶ 3–4"
  $ pullquote quote "In Fard’s reading … a step that hardly any other state has ventured" --json`,
    )
    .action(async (words: readonly string[], options: QuoteOptions) => {
      const { printQuoteCheck } = await import('./print-quote-check.ts');
      await printQuoteCheck(words.join(' '), options, io);
    });
}

function addVerify(program: Command, io: Io): void {
  program
    .command('verify')
    .description('check all quotations of a draft against the articles')
    .argument('[draft]', 'a file in any format of articles; standard input unless told')
    .addOption(corpusOption())
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Quotations are what stands in quotation marks of any language, and block quotes. Titles, and
what has fewer than four words, are set apart. The draft’s paragraphs are counted as those
of articles: headings don’t count. Standard input is read as Markdown.

The exit code is 0 if all quotations are right, typography aside, or there is none, and 1 if
one isn’t.

Examples:
  $ pullquote verify draft.docx
  $ pullquote verify --json < draft.md`,
    )
    .action(async (draft: string | undefined, options: VerifyOptions) => {
      const { printDraftCheck } = await import('./print-draft-check.ts');
      await printDraftCheck(draft, options, io);
    });
}

function addArticle(program: Command, io: Io): void {
  program
    .command('article')
    .description('print an article’s text and source, to check a quote')
    .argument('<id>', 'as answers name it: the file’s path without its ending')
    .addOption(corpusOption())
    .option('--json', 'print one JSON object, with the text that offsets point into')
    .action(async (id: string, options: PrintOptions) => {
      const { printArticle } = await import('./print-article.ts');
      await printArticle(id, options, io);
    });
}

function addCorpusCheck(program: Command, io: Io): void {
  program
    .command('corpus')
    .description('look at the folder of articles')
    .command('check')
    .description(
      'show what was understood of the articles, and each problem with its remedy; exit 1 if there is one',
    )
    .addOption(corpusOption())
    .option('--verbose', 'tell of each article, and list the lines of text that are not quoted')
    .option('--json', 'print one JSON object')
    .action(async (options: CheckOptions) => {
      const { printCorpusCheck } = await import('./corpus-check.ts');
      await printCorpusCheck(options, io);
    });
}

function addAdd(program: Command, io: Io): void {
  program
    .command('add')
    .description(
      'copy files into the folder of articles, or have articles fetched from an address, and show what was understood',
    )
    .argument('<path or url...>', 'files, and folders, which keep their structure; or addresses')
    .addOption(corpusOption())
    .option('--dry-run', 'only show it, and change nothing')
    .option('--verbose', 'tell of each article, and list the lines of text that are not quoted')
    .option('--json', 'print one JSON object')
    .optionsGroup('Of addresses:')
    .option('--collection <name>', 'the folder for their articles; “web” unless told')
    .option('--kind <kind>', 'page, feed, sitemap or links; told from what is there unless given')
    .option('--title <words>', 'what they are called')
    .option('--every <time>', 'how often to look: 30m, 2 hours, daily; hourly unless told')
    .option('--full-text <where>', 'page, or feed: what the feed brings along')
    .option('--leave-out <what...>', 'CSS selectors of what is no article’s, and paths of pages')
    .option('--keep <number>', 'so many articles, the newest; or all; 1000 unless told')
    .option('--licence <words>', 'a line on what may be done with them')
    .option('--link-only', 'show titles and links, and quote nothing')
    .option('--when-taken-back <what>', 'remove, or keep, what they took back')
    .addHelpText(
      'after',
      `
Nothing is overwritten. The exit code is 1 if a file or an address can't be used; the others are
added.

An address of a page, a feed (RSS, Atom, JSON Feed), a sitemap or a list of links is looked at, and
written at the end of sources.yaml in the folder of articles; the rest of that stays as it is.

Examples:
  $ pullquote add essay.docx talk.srt
  $ pullquote add ~/Documents/essays --dry-run
  $ pullquote add https://example.org/feed.xml --collection press --every daily`,
    )
    .action(async (given: readonly string[], options: AddOptions & AddSourcesOptions) => {
      const urls = given.filter(isAddress);
      if (urls.length === 0) {
        if (Object.keys(options).some((name) => name in ADDRESS_OPTIONS))
          throw new UsageError('only addresses can be said more of: these are files');
        const { printAdded } = await import('./print-added.ts');
        return printAdded(given, options, io);
      }
      if (urls.length < given.length)
        throw new UsageError('add either files or addresses, one after the other');
      const { printAddedSources } = await import('./sources/print-added-sources.ts');
      await printAddedSources(urls, options, io);
    });
}

/** Each of them is said of addresses alone. */
const ADDRESS_OPTIONS: Readonly<Record<keyof SourceOptions, true>> = {
  collection: true,
  kind: true,
  title: true,
  every: true,
  fullText: true,
  leaveOut: true,
  keep: true,
  licence: true,
  linkOnly: true,
  whenTakenBack: true,
};

function isAddress(given: string): boolean {
  return /^https?:\/\//iu.test(given);
}
