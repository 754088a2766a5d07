import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './make-article.ts';

/** The server that may use everything, and one that may use what is open alone. */
export const TRUSTED = '1200000000000000041';
export const OTHER = '1200000000000000042';

/** What an operator has written of the collections below. */
export const CANARY_RULES = `
collections:
  secret: { name: Zwarnickel, servers: [${TRUSTED}], licence: Krellmark terms }
  open: { name: Open }
`;

export const OPEN: readonly Article[] = [
  makeArticle({
    id: 'open/keepers',
    title: 'The keepers of the lamp',
    authors: ['Ann Lee'],
    publication: 'The Coast',
    published: '2021-04-03',
    url: 'https://coast.example/keepers',
    tags: ['sea'],
    paragraphs: [
      ['The keepers carried oil up the stairs.', 'They did so each evening.'],
      ['The Harbour Workers Union (HWU) paid them badly.', 'Nobody complained to the HWU.'],
      ['In winter the stairs were wet, and two men went together.'],
    ],
  }),
  makeArticle({
    id: 'orchard',
    title: 'An orchard in the north',
    authors: ['Ben Ode'],
    publication: 'Fields',
    published: '2022-09',
    url: 'https://fields.example/orchard',
    tags: ['land'],
    paragraphs: [
      ['The orchard bears apples late.', 'Frost comes in October.'],
      ['Its owner sells the apples to the harbour.'],
    ],
  }),
];

/** Every word that tells of it is in no other article. */
export const SECRET: readonly Article[] = [
  makeArticle({
    id: 'secret/vexmire-plan',
    title: 'The Zorblatt dossier',
    authors: ['Quibbert Vantrix'],
    publication: 'The Grobnar Courier',
    published: '1873-07-11',
    url: 'https://plonket.example/florp',
    language: 'sw',
    tags: ['xylograde'],
    paragraphs: [
      [
        'The Quorn Zestful Xebec (QZX) was sold to Ipplewick for nothing.',
        'Its keepers carried smergle up the stairs of the harbour.',
      ],
      ['Nobody complained but Dame Yorvella, who called the QZX a trumblefrost.'],
    ],
  }),
  makeArticle({
    id: 'servers/1200000000000000041/plonket.example/wibblestone',
    title: 'Wibblestone apples',
    authors: ['Ann Lee'],
    published: '1874-01-02',
    url: 'https://plonket.example/wibblestone',
    tags: ['sea', 'snorkwood'],
    paragraphs: [['The wibblestone apple bears late, says Oddmorel.', 'Frost never harms it.']],
  }),
];

/** Words that tell of what is secret, as they may stand anywhere in a reply. */
export const CANARIES =
  /zorblatt|quibbert|vantrix|grobnar|plonket|florp|xylograde|qzx|zestful|xebec|ipplewick|smergle|yorvella|trumblefrost|vexmire|wibblestone|snorkwood|oddmorel|zwarnickel|krellmark|swahili|187[34]/iu;

/** What somebody writes who knows nothing of it, and what they write who knows it. */
export const INNOCENT = [
  'Who carried oil up the stairs?',
  'apples late',
  'HWU',
  'Ann Lee',
  'sea',
  '',
  'trublefrost',
];
export const KNOWING = [
  'secret/vexmire-plan',
  'The Zorblatt dossier',
  'What is the QZX?',
  'Quibbert Vantrix',
  'xylograde',
  '1873',
  'https://plonket.example/florp',
  '“The Quorn Zestful Xebec (QZX) was sold to Ipplewick for nothing.”',
];
