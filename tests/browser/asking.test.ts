import { expect, it } from 'vitest';
import { ask } from '../../commands/ask/ask-command.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

const BEES = `---
title: The Night Shift of the Bees
author: Ida Stone
publication: The Orchard Review
url: https://example.org/bees?id=1
published: 2025-05-14
---

Bumblebees leave the hive before dawn. They can fly at four degrees, when honeybees still sit together and shiver.

The orchard pays them no wages. It grows clover between the trees, and the clover is paid back in apples.
`;

const HOSTILE = `---
title: "**Bold** title with [a link](https://evil.example) and @everyone"
author: "_Under_ ||Score||"
---

Beware of \`code\` and **bold** claims, @everyone: the lighthouse <@1> says <t:1:R> and [click here](https://evil.example/now) in ~~no strike~~ and ||no spoiler||.
`;

const GULLS = `---
title: What the harbour gulls remember
author: Ida Stone
publication: The Orchard Review
url: https://example.org/gulls
published: 2025-06-02
---

Gulls remember the faces of people who have fed them, and of those who have chased them away, for a whole year at least, so that a bird which was given bread in spring comes back in autumn to the same hand, on the same bench, at the same hour of the day, and waits there until somebody opens a bag, while the other hand, which threw a stone, is left alone.

Ringed gulls remember the chimney on which they were hatched, and found it again after nine winters at sea, though the roof around it had been rebuilt and the whole street looked another colour, whereas young ones from other towns, which were let go in the same place and on the same morning, flew on along the coast without as much as a look.
`;

const PEOPLE = `---
title: What people tell about gulls
author: Tomas Birch
url: https://example.net/people
---

Fishermen say that gulls remember the hour at which each boat comes home, and the way in which each skipper guts his catch, so that the roof of the auction hall is empty until the boat of the most careless one rounds the pier, and is white with birds before he has thrown his first rope, whatever the weather is and however late he may be.
`;

const TERNS = `---
title: What the terns of the outer pier remember
author: Ida Stone
publication: The Orchard Review
url: https://example.org/terns
published: 2025-07-02
---

Terns remember the pier on which they were hatched, and they come back to it from the other end of the earth within a few days of the same date. They remember its keeper as well, by her red cap, and spare her the blows that they give to everybody else who walks out there in June.

Terns remember where the sand eels stood last year. They remember it by the colour of the water and by the buoys, and when a buoy was moved for a regatta they dived beside the old place for a whole week and came up with nothing but weed and water in their bills. They remember the regatta too, it seems, and leave the bay on the morning on which the flags are put up, long before the first sail is up and the first whistle is blown, and nobody has seen one of them until the last boat was out of the water again.

Terns remember one another. A pair that nested together will remember the call of the other after eight months apart, and will answer it among four hundred others within a second, even where the wind blows from the land and the surf is loud on the stones. They remember their neighbours, whom they let pass, and the gulls that took an egg, which they follow far out over the water every single time that one of them shows itself above the sheds of the harbour.
`;

describeStories('asking in the playground', () => {
  it('cuts long excerpts to a screen and a half of a phone, but not the first', async () => {
    const { page, use, picture } = await openScene({
      corpus: { 'terns.md': TERNS },
      device: PHONE,
    });
    await use('ask', 'What do terns remember of the pier, the bay and their neighbours?');
    const reply = page.locator('.message').last();
    await reply.locator('blockquote').nth(2).waitFor();
    const { height = Infinity } = (await reply.boundingBox()) ?? {};
    expect(height).toBeLessThan(1.5 * PHONE.viewport.height);
    const quotes = await reply.locator('blockquote').allInnerTexts();
    expect(quotes[0]).not.toContain('[…]');
    expect(quotes.slice(1).join('\n')).toContain('[…]');
    await picture('ask-long-phone');
  });

  it('answers with three excerpts on a screen and a half of a phone', async () => {
    const corpus = { 'gulls.md': GULLS, 'people.md': PEOPLE };
    const { page, use, picture } = await openScene({ corpus, device: PHONE });
    await use('ask', 'What do gulls remember?');
    const reply = page.locator('.message').last();
    await reply.locator('blockquote').nth(2).waitFor();
    const { height = Infinity } = (await reply.boundingBox()) ?? {};
    expect(height).toBeLessThan(1.5 * PHONE.viewport.height);
    expect(await reply.locator('.action-row').count()).toBe(1);
    expect(await reply.getByRole('link', { name: 'Open article' }).count()).toBe(2);
    await picture('ask-phone');
  });

  it('answers in the articles’ own words, under the command that was used', async () => {
    const { page, use, picture } = await openScene({ corpus: { 'bees.md': BEES } });
    await use('ask', 'When do bumblebees leave the hive?');
    const reply = page.locator('.message').last();
    await reply.locator('blockquote').first().waitFor();
    expect(await reply.locator('.origin').textContent()).toBe('Ada used /ask');
    expect(await reply.locator('blockquote').first().innerText()).toContain(
      'Bumblebees leave the hive before dawn.',
    );
    expect(await reply.locator('.app-tag').innerText()).toBe('APP');
    expect(await reply.getByRole('link').first().getAttribute('href')).toContain(
      'example.org/bees',
    );
    await picture('ask');
  });

  it('says to the asker alone that the articles hold no answer, until it is dismissed', async () => {
    const { page, use, picture } = await openScene({ corpus: { 'bees.md': BEES } });
    await use('ask', 'Who won the chess tournament in Reykjavik?');
    const reply = page.locator('.message.is-private');
    await reply.getByText('Only you can see this').waitFor();
    expect(await reply.innerText()).toContain('I found no passage that answers this.');
    await picture('not-found');

    await page.locator('#me').click();
    await page.getByRole('radio', { name: 'Ben' }).check();
    expect(await page.locator('.message').count()).toBe(0);
    await page.getByRole('radio', { name: 'Ada' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await reply.waitFor({ state: 'detached' });
  });

  it('shows an article full of Markdown literally', async () => {
    const { page, use, picture } = await openScene({ corpus: { 'hostile.txt': HOSTILE } });
    await use('ask', 'What does the lighthouse say?');
    const reply = page.locator('.message').last();
    const quote = reply.locator('blockquote');
    await quote.waitFor();
    expect(await quote.innerText()).toBe(
      'Beware of `code` and **bold** claims, @everyone: the lighthouse <@1> says <t:1:R> and ' +
        '[click here](https://evil.example/now) in ~~no strike~~ and ||no spoiler||.',
    );
    expect(await reply.locator('.mention, .timestamp, .spoiler, s, h3').count()).toBe(0);
    expect(await reply.locator('a').count()).toBe(0);
    await picture('hostile-article');
  });

  it('tells the asker alone that something broke, with a reference and no secrets', async () => {
    const broken = { ...ask, run: () => Promise.reject(new Error('password: hunter2')) };
    const { page, see, use, picture } = await openScene({ commands: [broken] });
    await use('ask', 'Who did that?');
    const reply = await see('Reference:');
    expect(await reply.innerText()).toContain('Only you can see this');
    expect(await page.content()).not.toContain('hunter2');
    await picture('error');
  });

  it('lays the payloads open, with the budgets they use', async () => {
    const { page, use, picture } = await openScene();
    await use('about');
    const toggle = page.getByRole('button', { name: 'payload' });
    await toggle.click();
    const panel = page.locator('.payload');
    await panel.getByText(/of 4,000 characters/).waitFor();
    expect(await panel.innerText()).toMatch(/of 40 components[^]*of 10,170 bytes/);
    const [response = '', interaction = ''] = await panel.locator('pre').allInnerTexts();
    expect(JSON.parse(response)).toMatchObject({ type: 4 });
    expect(JSON.parse(interaction)).toMatchObject({ type: 2, data: { name: 'about' } });
    await picture('payload');
    await toggle.click();
    expect(await panel.isVisible()).toBe(false);
  });
});
