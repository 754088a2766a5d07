import type { Answer, Asked, Excerpt, NotFound } from '../answers/answer.ts';
import { placeIn } from '../answers/place.ts';
import type { Sources } from '../answers/understanding/sources.ts';
import type { ArticleLanguages } from '../retrieval/archive.ts';
import { sideBySide } from '../presentation/sources/describe-article.ts';
import { distinctNames } from '../presentation/sources/describe-sources.ts';
import { drawPlaceIn } from './draw-place.ts';
import { drawSource } from './draw-source.ts';
import { type Output, textColumns } from './io.ts';
import { onOneLine, withoutControls, wrap } from './terminal-text.ts';

const RELATED = 'I found no passage that clearly answers this. The closest ones:';

/**
 * An answer for people. On a terminal, a quote is wrapped to the width behind a bar, which breaks
 * it at spaces only; anywhere else its characters are printed as they stand in the article.
 */
export function drawAnswer(answer: Answer, output: Output): string {
  const blocks = [drawHead(answer, output), ...blocksOf(answer, output)];
  return output.isTerminal ? `\n${indented(blocks.join('\n\n'))}\n\n` : `${blocks.join('\n\n')}\n`;
}

/** What was asked, and below it of whose articles, if not of all. */
export function drawHead({ question, sources }: Asked, output: Output): string {
  const asked = drawLines(question, output, output.colors.bold);
  return sources
    ? `${asked}\n${drawLines(tellSources(sources), output, output.colors.dim)}`
    : asked;
}

/** "Ida Stone · from 2023". */
function tellSources({
  authors = [],
  publications = [],
  tags = [],
  from,
  until,
  article,
}: Sources): string {
  return sideBySide(
    ...[authors, publications, tags].flatMap(distinctNames),
    article?.title,
    from !== undefined && from === until ? from : undefined,
    from !== undefined && from !== until ? `from ${from}` : undefined,
    until !== undefined && from !== until ? `until ${until}` : undefined,
  );
}

function blocksOf(answer: Answer, output: Output): readonly string[] {
  if (answer.kind === 'not-found') return drawNotFound(answer, output);
  const excerpts = answer.excerpts.map((excerpt) => drawExcerpt(excerpt, output));
  return answer.kind === 'related' ? [drawLines(RELATED, output), ...excerpts] : excerpts;
}

function drawNotFound({ nearest, languages, others }: NotFound, output: Output): readonly string[] {
  const told = languages ? ` ${tellLanguages(languages)}` : '';
  const silence = drawLines(`I found no passage that answers this.${told}`, output);
  const offered = others ?? nearest;
  if (offered.length === 0) return [silence];
  const heading = others ? 'Others speak of it:' : 'The nearest are:';
  const titles = offered.map(
    ({ title, id }) => `${drawLines(title, output)}
${drawLines(id, output, output.colors.dim)}`,
  );
  return languages ? [silence, heading, ...titles] : [`${silence} ${heading}`, ...titles];
}

function tellLanguages({ asked, others }: ArticleLanguages): string {
  const searched = asked.length === 0 ? '' : `Searched: articles in ${namesOf(asked)}. `;
  return `${searched}There are articles in ${namesOf(others)}; nothing is translated.`;
}

function namesOf(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });
  return new Intl.ListFormat('en-GB').format(languages.map((tag) => names.of(tag) ?? tag));
}

export function drawExcerpt({ quote, paragraph }: Excerpt, output: Output): string {
  const { article } = quote;
  const source = sideBySide(drawSource(article), drawPlaceIn(article, placeIn(quote, paragraph)));
  const url = article.url === undefined ? [] : [output.colors.cyan(onOneLine(article.url))];
  if (!output.isTerminal) {
    return [quote.text, `— ${sideBySide(onOneLine(article.title), source)}`, ...url].join('\n');
  }
  const { bold, dim } = output.colors;
  return [
    drawQuote(quote.text, output),
    drawLines(article.title, output, bold),
    drawLines(source, output, dim),
    ...url,
  ].join('\n');
}

/** Behind a bar, wrapped. */
export function drawQuote(text: string, output: Output): string {
  return wrap(withoutControls(text), textColumns(output) - 6)
    .map((line) => output.colors.yellow('┃') + (line === '' ? '' : ` ${line}`))
    .join('\n');
}

/** What is no quote, wrapped on a terminal. */
export function drawLines(
  text: string,
  output: Output,
  color: (line: string) => string = String,
): string {
  return wrap(onOneLine(text), textColumns(output) - 4)
    .map((line) => color(line))
    .join('\n');
}

export function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
