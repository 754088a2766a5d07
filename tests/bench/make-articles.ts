import { pick } from './random.ts';
import { NAME_INSIDE, PLAIN_WORD, type SourceTexts } from './source-texts.ts';

export const PARAGRAPHS_AN_ARTICLE = 20;

const SENTENCES = { least: 2, most: 7 };
/** How often a sentence comes from the text that the article is about. */
const ON_TOPIC = 0.8;
/** How often a name or a figure is another one; in one article always the same for the same. */
const RENAMED = 0.6;
/** How often a plain word is another one with the same ending. */
const REWORDED = 0.15;

/**
 * An article of recombined sentences as a Markdown file. Names, figures and some words are other
 * ones in each article, coined from those of the texts, so that the vocabulary goes on growing with
 * the corpus and few sentences are the same, as in real ones.
 */
export function makeArticle(texts: SourceTexts, random: () => number): string {
  const topic = pick(texts.articles, random);
  const cast = new Map<string, string>();
  const sentence = (): string =>
    reword(pick(random() < ON_TOPIC ? topic : pick(texts.articles, random), random), {
      texts,
      cast,
      random,
    });
  const paragraphs = Array.from({ length: PARAGRAPHS_AN_ARTICLE }, () => {
    const count = SENTENCES.least + Math.floor(random() * (SENTENCES.most - SENTENCES.least + 1));
    return Array.from({ length: count }, sentence).join(' ');
  });
  const author = `${coin(texts.names, random)} ${coin(texts.names, random)}`;
  const title = sentence().split(' ').slice(0, 7).join(' ');
  const frontMatter = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `author: ${JSON.stringify(author)}`,
    '---',
  ];
  return [frontMatter.join('\n'), ...paragraphs].join('\n\n').concat('\n');
}

interface Article {
  readonly texts: SourceTexts;
  /** What each name of the sentences is called here. */
  readonly cast: Map<string, string>;
  readonly random: () => number;
}

function reword(sentence: string, { texts, cast, random }: Article): string {
  const renamed = (name: string, make: () => string): string => {
    const known = cast.get(name);
    if (known !== undefined) return known;
    const chosen = random() < RENAMED ? make() : name;
    cast.set(name, chosen);
    return chosen;
  };
  return sentence
    .replaceAll(NAME_INSIDE, (name) => renamed(name, () => coin(texts.names, random)))
    .replaceAll(/\d+/g, (figure) => renamed(figure, () => otherFigure(figure, random)))
    .replaceAll(PLAIN_WORD, (word) => {
      if (random() >= REWORDED) return word;
      return pick(texts.wordsByEnding.get(word.slice(-2)) ?? [word], random);
    });
}

/** The beginning of one name with the end of another. */
function coin(names: readonly string[], random: () => number): string {
  const beginning = pick(names, random).slice(0, 3 + Math.floor(random() * 2));
  return beginning + pick(names, random).slice(-4).toLowerCase();
}

function otherFigure(figure: string, random: () => number): string {
  const digits = Array.from(figure.slice(1), () => Math.floor(random() * 10));
  return `${figure.charAt(0)}${digits.join('')}`;
}
