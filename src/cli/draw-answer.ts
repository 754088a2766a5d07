import type { Answer, Excerpt, NotFound } from '../answers/answer.ts';
import { sideBySide } from '../presentation/describe-article.ts';
import { drawSource } from './draw-source.ts';
import { type Output, textColumns } from './io.ts';
import { onOneLine, withoutControls, wrap } from './terminal-text.ts';

/**
 * An answer for people. On a terminal, a quote is wrapped to the width behind a bar, which breaks
 * it at spaces only; anywhere else its characters are printed as they stand in the article.
 */
export function drawAnswer(answer: Answer, output: Output): string {
  const blocks = [output.colors.bold(onOneLine(answer.question)), ...blocksOf(answer, output)];
  return output.isTerminal ? `\n${indented(blocks.join('\n\n'))}\n\n` : `${blocks.join('\n\n')}\n`;
}

function blocksOf(answer: Answer, output: Output): readonly string[] {
  return answer.kind === 'answered'
    ? answer.excerpts.map((excerpt) => drawExcerpt(excerpt, output))
    : drawNotFound(answer, output);
}

function drawNotFound({ nearest }: NotFound, { colors }: Output): readonly string[] {
  if (nearest.length === 0) return ['The articles don’t answer this.'];
  const titles = nearest.map(
    ({ title, id }) => `${onOneLine(title)}\n${colors.dim(onOneLine(id))}`,
  );
  return ['The articles don’t answer this. The nearest are:', ...titles];
}

function drawExcerpt({ quote, paragraph }: Excerpt, output: Output): string {
  const { article } = quote;
  const place = paragraph === 0 ? 'title and byline' : `¶ ${paragraph}`;
  const source = sideBySide(drawSource(article), `${place} of ${onOneLine(article.id)}`);
  const title = onOneLine(article.title);
  const url = article.url === undefined ? [] : [onOneLine(article.url)];
  if (!output.isTerminal) {
    return [quote.text, `— ${sideBySide(title, source)}`, ...url].join('\n');
  }
  const { bold, cyan, dim } = output.colors;
  return [
    drawQuote(quote.text, output),
    ...wrap(title, textColumns(output) - 4).map(bold),
    ...wrap(source, textColumns(output) - 4).map(dim),
    ...url.map(cyan),
  ].join('\n');
}

/** Behind a bar, wrapped. */
function drawQuote(text: string, output: Output): string {
  return wrap(withoutControls(text), textColumns(output) - 6)
    .map((line) => output.colors.yellow('┃') + (line === '' ? '' : ` ${line}`))
    .join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
