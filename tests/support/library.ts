import type { Article } from '../../src/articles/article.ts';
import { readMarkdown } from '../../src/articles/formats/markdown.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { LIGHTHOUSE, ORCHARD } from './sample-articles.ts';

/** Nothing is known of who wrote it, or when. It speaks of a book and of the book's author. */
const FERRY = `---
title: How the ferry strike ended
tags: [work, sea]
---

The Harbour and Dock Workers Union (HDWU) called its members out on 2 June 1997. For eleven weeks no ferry left Saltmouth, and the islands were supplied by fishing boats.

The strike ended because the county bought the ferries. “Nobody won,” wrote Lena Marsh in her book The Salt Road, “but everybody crossed again.”

Marsh, a deckhand at the time, now teaches history in Northam. Her book sold forty thousand copies and was turned into a play by Piers Holloway.

The HDWU still meets every June. It lays a wreath at the quay, where the last picket stood, and sings the song that the deckhands made in the third week.
`;

const WEATHER = `---
title: "Fog: a short history"
authors: [Noor Adeyemi, Paul Stein]
---

Fog is a cloud that touches the ground. It forms when damp air cools below its dew point, which on this coast happens mostly in May.

The U.S. Weather Bureau counted 140 days of fog at Hollow Point in 1911. No other station on the coast has counted more.

Sailors feared it more than storms. Bells, guns and at last the foghorn of 1854 told them where the rocks were.
`;

const FILES: Readonly<Record<string, string>> = {
  lighthouse: LIGHTHOUSE,
  orchard: ORCHARD,
  ferry: FERRY,
  fog: WEATHER,
};

/** Four small articles written for this project, in English: lighthouse, orchard, ferry and fog. */
export const LIBRARY: readonly Article[] = Object.entries(FILES).map(([id, text]) =>
  Object.assign(parseArticle(`${id}.md`, id, readMarkdown(text, `${id}.md`)), { language: 'en' }),
);

/** One of them. */
export function fromLibrary(id: string): Article {
  const article = LIBRARY.find((one) => one.id === id);
  if (!article) throw new Error(`the library has no ${id}`);
  return article;
}
