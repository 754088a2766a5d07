import { describe, expect, it } from 'vitest';
import { readQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { findMarkup } from '../support/discord-markup.ts';
import { beginStory } from '../support/story.ts';

const SENTENCE =
  '@everyone and <@123456789012345678> met the *starry* __zeppelin__ of ||secret|| `colour` at ' +
  '[the gate](https://evil.example/gate) near <https://evil.example/field>, :smile: or not.';

const ARTICLE = `A zeppelin with **too much** markup

By Odd Writer

${SENTENCE} It cost 1_000_000 crowns \\ and ~~nobody~~ paid for it in the end.

The rest of the article is about the weather, which was fair on that day and on the day after it.
`;

describe('an article full of Markdown and mentions', () => {
  it('is quoted word for word, and pings, formats and links nothing', async () => {
    const { use } = await beginStory({ corpus: { 'zeppelin.txt': ARTICLE } });
    const seen = await use('ask', { question: 'Who met the starry zeppelin?' });
    const { text = '', pings } = seen.message ?? {};
    const drawn = text.split('\n').find((line) => line.startsWith('> ')) ?? '';
    expect(readQuote(drawn)).toContain(SENTENCE);
    expect(ARTICLE).toContain(readQuote(drawn));
    expect(findMarkup(drawn.slice('> '.length))).toEqual([]);
    expect(text).toContain(String.raw`A zeppelin with \*\*too much\*\* markup`);
    expect(pings).toEqual([]);
  });

  it('is listed by its title as it stands', async () => {
    const { use } = await beginStory({ corpus: { 'zeppelin.txt': ARTICLE } });
    const seen = await use('articles');
    expect(seen.message?.text).toContain(String.raw`\*\*too much\*\*`);
    expect(seen.message?.pings).toEqual([]);
  });
});
