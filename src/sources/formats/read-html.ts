import { Parser } from 'htmlparser2';
import { ListingError } from './listing-format.ts';

/** Who is told of tags and words, in the order of the page. */
export interface HtmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  addText(words: string): void;
}

/** A parser's time grows with the square of it. Some pages leave hundreds of tags open. */
const MAX_DEPTH = 2000;

/** @throws ListingError if tags stand in each other by the thousands. */
export function readHtml(text: string, reader: HtmlReader): void {
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new ListingError('its tags stand in each other too deeply');
      reader.open(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      reader.close(name);
    },
    ontext: (words) => reader.addText(words),
  });
  parser.write(text);
  parser.end();
}
