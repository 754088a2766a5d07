import { allText } from './dom.ts';
import { parseHtml } from './parse-html.ts';

/** Many systems write HTML's entities where none are meant, or twice: "Antern &amp; Sons". */
export function withoutEntities(text: string): string {
  if (!/&(?:#\d|#x|[a-z])/iu.test(text)) return text;
  return allText(parseHtml(text.replaceAll('<', '&lt;'), 'metadata').body);
}
