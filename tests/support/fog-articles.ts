import { makeArticle } from './make-article.ts';

/** Eight paragraphs that answer "What is known of fog at the gates?" alike. */
export const FOG = makeArticle({
  id: 'fog',
  title: 'Fog at the gates',
  url: 'https://news.example/fog',
  published: '2023-05-01',
  paragraphs: Array.from({ length: 8 }, (_, nth) => [
    `Fog came to the ${nth}00 gates.`,
    `Nobody saw gate ${nth} that day.`,
  ]),
});

export const FOG_QUESTION = 'What is known of fog at the gates?';
