import type { WrittenBlock } from '../reading-text.ts';
import { applyClassStyles } from './class-styles.ts';
import { domBlocks } from './dom-blocks.ts';
import { parseHtml } from './parse-html.ts';

/**
 * What a reader sees of HTML that another format is made of, as blocks.
 *
 * @param file For an error to name.
 * @throws CorpusError as `parseHtml` does.
 */
export function htmlBlocks(html: string, file: string): readonly WrittenBlock[] {
  const document = parseHtml(html, file);
  applyClassStyles(document);
  return domBlocks(document.body);
}
