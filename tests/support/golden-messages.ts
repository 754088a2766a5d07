import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { makeArticle } from './make-article.ts';

// Articles, and messages as version 0.1 drew them for these: as raw as Discord sends them along with a
// click. They stay as they are, whatever later versions draw.

/** Of two pages to read. */
const LAMP = makeArticle({
  id: 'lamp',
  title: 'The lamp at Hollow Point',
  url: 'https://gazette.example/lamp',
  paragraphs: Array.from({ length: 20 }, (_, nth) => [
    `The lamp burned oil from barrel ${nth}, which the keeper carried up the stairs.`,
    `Nobody counted the ${nth}00 steps of that tower in those days.`,
    `Ships saw its light ${nth} miles away.`,
  ]),
});

const MIST = makeArticle({
  id: 'mist',
  title: 'Mist at the gates',
  paragraphs: Array.from({ length: 8 }, (_, nth) => [
    `Mist came to the ${nth}00 gates.`,
    `Nobody saw gate ${nth} that day.`,
  ]),
});

/** Of three pages to list. */
const TALES = Array.from({ length: 21 }, (_, nth) => makeArticle({ title: `Tale ${nth + 1}` }));

export const GOLDEN_ARTICLES = [LAMP, MIST, ...TALES];

/** An answer to everyone: two quotes, each beside its button "In context". */
export const ANSWER = message(0, [
  text('-# Question: What is known of mist at the gates?'),
  text('> Mist came to the 000 gates.'),
  besideContext('¶ 1', '1;context;21,4,1;kFSWbz3wqIDJqOVNYlv.ropen0'),
  text('> Mist came to the 100 gates.'),
  besideContext('¶ 2', '1;context;22,4,1;kFSWbz3wqIPaWsMg9l2g.ropen1'),
  text('-# Word for word from the articles. Opinions are their authors’.'),
]);

/** What version 0.4 quoted of an article without a button beside each quote. */
export const QUOTING = message(0, [
  text('> Mist came to the 000 gates.'),
  text('-# ¶ 1 […]'),
  text('> Mist came to the 100 gates.'),
  text('-# ¶ 2'),
  buttonOf('Cite', '1;cite;5,10;shownkFSWbz3wqI'),
]);

/** A list of articles, as version 0.4 let choose from it. */
export const LIST = message(MessageFlags.Ephemeral, [
  selectOf('1;article;;', ['yY6F8kkALw', 'kFSWbz3wqI']),
]);

/** An answer for its asker alone. */
export const PRIVATE_ANSWER = { ...ANSWER, flags: MessageFlags.Ephemeral };

/** A brief of some articles, as version 0.4 drew it. */
export const BRIEF = message(0, [
  text('-# What the articles say about: mist at the gates'),
  text('> Mist came to the 000 gates.'),
]);

/** A question for which nothing was found, as version 0.4 drew it. */
export const NOT_FOUND = message(MessageFlags.Ephemeral, [
  text('**I found no passage that answers this.**'),
  text('-# Question: Which zeppelin painted the mist and the lamp over Samarkand?'),
]);

/** A citation of the first of its quotes, in plain text; its selects. */
export const CITATION = message(MessageFlags.Ephemeral, [
  text('**Mist at the gates**\n-# Ann Author'),
  text('```\n“Mist came to the 000 gates.”\n— Ann Author, “Mist at the gates”, ¶ 1\n```'),
  selectOf('1;cite;5,21;stylekFSWbz3wqIDJqOVNYlv.r', ['plain', 'markdown', 'apa']),
  selectOf('1;cite;6,5;choiceplain', ['kFSWbz3wqIDJqOVNYlv.r', 'kFSWbz3wqIPaWsMg9l2g.r']),
]);

/** One without words that any button reads. */
export const PUBLIC_MESSAGE = message(0, []);
export const PRIVATE_MESSAGE = message(MessageFlags.Ephemeral, []);

function message(flags: number, components: readonly object[]): Partial<APIMessage> {
  const framed = [{ type: 17, accent_color: 4020864, components }];
  return { id: '1200000000000000020', flags, components: framed };
}

function text(content: string): object {
  return { type: 10, content };
}

function besideContext(place: string, customId: string): object {
  const button = { type: 2, style: 2, label: 'In context', custom_id: customId, disabled: false };
  const source = text(`-# **Mist at the gates** · Ann Author · ${place}`);
  return { type: 9, components: [source], accessory: button };
}

function buttonOf(label: string, customId: string): object {
  return { type: 1, components: [{ type: 2, style: 2, label, custom_id: customId }] };
}

function selectOf(customId: string, values: readonly string[]): object {
  const options = values.map((value) => ({ label: value, value, default: false }));
  return { type: 1, components: [{ type: 3, custom_id: customId, options }] };
}
