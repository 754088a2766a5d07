import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE, type Scene, type SceneParts } from './support/scene.ts';

const BEES = `---
title: The Night Shift of the Bees
author: Ida Stone
publication: The Orchard Review
url: https://example.org/bees
published: 2025-05-14
---

Bumblebees leave the hive before dawn. They can fly at four degrees, when honeybees still sit together and shiver.

The orchard pays them no wages. It grows clover between the trees, and the clover is paid back in apples.
`;

/** Of which something stands beside the running text. */
const HIVES = `---
title: What the hives weighed
author: Ida Stone
publication: The Orchard Review
published: 2025-06-02
---

## The scales under the hives

Each hive stands on a pair of kitchen scales. Nobody had ever weighed a night.[^1]

| Night | Weight at dusk | Weight at dawn |
| --- | --- | --- |
| 12 May | 31 kilos | 30 kilos and a half |
| 13 May | 30 kilos and a half | 33 kilos |

![A hive on a scale](hive.jpg)

*A hive on a pair of kitchen scales, in the first week*

> The scales creak,
> the bees don’t care.

\`\`\`sh
weigh --hive 3 --every 10m
\`\`\`

[^1]: A beekeeper in Norham had tried it with a bathroom scale.
`;

const TALK = `1
00:12:03,000 --> 00:12:06,000
The bees of the orchard fly at night,

2
00:12:06,000 --> 00:12:10,000
and nobody had ever weighed them before.
`;

const RIGHT = 'they can fly at four degrees, when honeybees still sit together';
const ALTERED = 'They can easily fly at five degrees, when honeybees still sit together and sleep.';
const NARROW = { ...PHONE, viewport: { width: 400, height: 844 } };

/** Somebody says something, and somebody else looks for it. */
async function lookFor(words: string, command: string, parts: SceneParts = {}): Promise<Scene> {
  const scene = await openScene({ corpus: { 'bees.md': BEES }, ...parts });
  const { page } = scene;
  await page.locator('#me').click();
  await page.getByRole('radio', { name: 'Ben' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Message' }).fill(words);
  await page.keyboard.press('Enter');
  await page.locator('#me').click();
  await page.getByRole('radio', { name: 'Ada' }).check();
  await page.keyboard.press('Escape');
  const said = page.locator('.message').first();
  await said.click({ button: 'right' });
  await page.getByRole('menuitem', { name: command }).click();
  return scene;
}

describeStories('checking quotes in the playground', () => {
  it('says that a quote is right, and leads to where it stands', async () => {
    const { page, use, see, picture } = await openScene({ corpus: { 'bees.md': BEES } });
    await use('quote', RIGHT);
    const reply = await see('This quote is right, word for word.');
    expect(await reply.locator('blockquote strong').innerText()).toBe(
      'They can fly at four degrees, when honeybees still sit together',
    );
    await picture('quote-right');
    await page.getByRole('button', { name: 'Read here' }).click();
    await see('Page 1 of 1');
  });

  it.each([
    ['13 May 30 kilos and a half 33 kilos', 'table at ¶ 1', 'table'],
    ['The scales under the hives', 'heading at ¶ 1', 'heading'],
    ['on a pair of kitchen scales, in the first week', 'caption at ¶ 1', 'caption'],
    ['weigh --hive 3 --every 10m', 'code at ¶', 'code'],
    ['had tried it with a bathroom scale', 'footnote at ¶', 'footnote'],
  ])(
    'names what stands beside the text, and shows it in context: %s',
    async (quote, kind, name) => {
      const corpus = { 'hives.md': HIVES };
      const { page, use, see, picture } = await openScene({ corpus, device: NARROW });
      await use('quote', quote);
      await see(kind);
      await picture(`quote-${name}-phone`);
      await page.getByRole('button', { name: 'In context' }).click();
      await see('The quoted words are in bold.');
      await page.getByRole('button', { name: 'Wider' }).click();
      await see(/¶ \d/);
      await picture(`quote-${name}-in-context-phone`);
      await page.getByRole('button', { name: 'Cite' }).last().click();
      const cited = await see('Ida Stone, “What the hives weighed”');
      expect(await cited.locator('code').first().innerText()).toContain(kind);
      await picture(`quote-${name}-cited-phone`);
    },
  );

  it('tells the time of what was said in a recording', async () => {
    const { use, see, picture } = await openScene({ corpus: { 'talk.srt': TALK }, device: NARROW });
    await use('ask', 'When do the bees of the orchard fly?');
    const reply = await see('¶ 1 · 12:03');
    expect(await reply.locator('blockquote').innerText()).toContain('fly at night, and nobody');
    await picture('time-phone');
  });

  it.each([
    ['desktop', undefined],
    ['phone', NARROW],
  ])('shows what is altered in a quote, on a %s', async (name, device) => {
    const { use, see, picture } = await openScene({
      corpus: { 'bees.md': BEES },
      ...(device && { device }),
    });
    await use('quote', ALTERED);
    const reply = await see('This quote is not right word for word.');
    expect(await reply.locator('blockquote strong').allInnerTexts()).toEqual(['four', 'shiver']);
    expect(await reply.locator('s').allInnerTexts()).toEqual(['easily', 'five', 'sleep']);
    await picture(`quote-altered-${name}`);
  });

  it('says that a quote is in no article, or too short', async () => {
    const { use, see, picture } = await openScene({ corpus: { 'bees.md': BEES } });
    await use('quote', 'The bumblebees of the orchard are the ones who get their wages in clover');
    const unknown = await see('The articles don’t say this');
    expect(await unknown.innerText()).toContain('Only you can see this');
    await use('quote', 'before dawn');
    await see('too short');
    await picture('quote-unknown');
  });
});

describeStories('looking for a message in the playground', () => {
  it.each([
    ['desktop', undefined],
    ['phone', NARROW],
  ])('asks what it asks, on a %s', async (name, device) => {
    const words = 'My **clover** is blooming! When do bumblebees leave the hive, by the way?';
    const { see, picture } = await lookFor(words, 'Find in articles', {
      ...(device && { device }),
    });
    const reply = await see('When do bumblebees leave the hive, by the way?');
    expect(await reply.locator('blockquote').first().innerText()).toContain('before dawn');
    await see('Only you can see this');
    await picture(`find-question-${name}`);
  });

  it('checks what it quotes', async () => {
    const { see, picture } = await lookFor(`> ${RIGHT}\nis that so?`, 'Find in articles');
    const reply = await see('This quote is right');
    expect(await reply.innerText()).toContain('Only you can see this');
    await picture('find-quote');
  });

  it('offers the article that it links to', async () => {
    const words = 'Worth reading: https://www.example.org/bees/?utm_source=newsletter';
    const { page, see, picture } = await lookFor(words, 'Find in articles');
    const reply = await see('The Night Shift of the Bees');
    expect(await reply.innerText()).toContain('2 paragraphs · 4 sentences');
    await picture('find-article');
    await page.getByRole('button', { name: 'Summarize' }).click();
    await see('4 sentences');
  });

  it('summarizes the article that it links to', async () => {
    const words = 'Worth reading: https://example.org/bees';
    const { see } = await lookFor(words, 'Summarize the linked article');
    const summary = await see('The whole article: 4 sentences');
    expect(await summary.innerText()).toContain('Only you can see this');
  });

  it('says that it links to no article that could be summarized', async () => {
    const { see, picture } = await lookFor('Worth reading?', 'Summarize the linked article');
    const notice = await see('Nothing in this message links to an article that I have.');
    expect(await notice.innerText()).toContain('Only you can see this');
    await picture('summarize-no-link');
  });
});
