import { expect, it } from 'vitest';
import { keepRecords } from '../support/records.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

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

const GULLS = `---
title: What the harbour gulls remember
author: Tomas Birch
url: https://example.org/gulls
published: 2025-06-02
---

Gulls remember the faces of people who have fed them. They come back in autumn to the same hand.

The harbour master counts them every Sunday, from the roof of the auction hall.
`;

const corpus = { 'bees.md': BEES, 'gulls.md': GULLS };
const QUESTION = 'Which zeppelin pilots painted lions on hives and harbour walls in Samarkand?';

/** Who begins in the playground. */
const ADA = '1180000000000000101';

describeStories('after a no', () => {
  it('the nearest articles are opened, asked, read and summarized', async () => {
    const { page, use, see, picture } = await openScene({ corpus });
    await use('ask', QUESTION);
    const reply = await see('I found no passage that answers this.');
    await picture('no-desktop');
    await reply.getByRole('button', { name: 'Ask in this one' }).click();
    const form = page.getByRole('dialog');
    expect(await form.getByRole('textbox').inputValue()).toBe(QUESTION);
    await picture('no-ask-in');
    await page.keyboard.press('Escape');
    await reply.getByRole('button', { name: 'Summarize' }).click();
    await see('word for word.');
  });

  it('what comes closest is shown as no answer, and a wish is passed on, on a phone', async () => {
    const { use, see, picture, become } = await openScene({ corpus, device: PHONE });
    await use('ask', QUESTION);
    const reply = await see('I found no passage that answers this.');
    await picture('no-phone');
    await reply.getByRole('button', { name: 'This should be answered' }).click();
    await reply.getByRole('button', { name: 'Passed on' }).waitFor();
    await picture('no-wish-phone');
    await reply.getByRole('button', { name: 'Closest passages' }).click();
    const closest = await see('They may well not answer.');
    expect(await closest.getByRole('button', { name: 'Share' }).count()).toBe(0);
    await picture('no-closest-phone');

    await become('Mo');
    await use('settings unanswered');
    const wanted = await see('What members say should be answered');
    expect(await wanted.innerText()).toContain(QUESTION);
    await picture('no-unanswered-phone');
  });

  it.each([
    ['rich', {}],
    ['plain', {}],
    ['rich', { device: PHONE }],
    ['plain', { device: PHONE }],
  ] as const)('what helps fits the screen in the %s style: %o', async (style, device) => {
    const records = await keepRecords();
    await records.preferences.change(ADA, { style });
    const { page, use, see, picture } = await openScene({ corpus, records, ...device });
    await use('ask', QUESTION);
    const reply = await see('I found no passage that answers this.');
    const { width = 0 } = page.viewportSize() ?? {};
    for (const part of await reply.locator('.container, .select, .button').all()) {
      const { x = 0, width: wide = Infinity } = (await part.boundingBox()) ?? {};
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    await reply.getByRole('combobox').click();
    await picture(`no-${style}-${width}`);
    await reply.getByRole('option', { name: /Night Shift/ }).click();
    await reply.getByRole('combobox').filter({ hasText: 'Night Shift' }).waitFor();
    await picture(`no-${style}-${width}-chosen`);
  });

  it.each([
    ['de', 'fragen', 'Das sollte beantwortet werden', 'Weitergegeben'],
    ['fr', 'demander', 'Cela mérite une réponse', 'Transmis'],
    ['es-ES', 'preguntar', 'Esto merece una respuesta', 'Transmitido'],
    ['tr', 'sor', 'Bu yanıtlanmalı', 'İletildi'],
  ])('help comes in %s', async (locale, ask, wish, passedOn) => {
    const { page, use, picture } = await openScene({ corpus, device: PHONE });
    await page.locator('#me').click();
    await page.locator('#locale').selectOption(locale);
    await page.keyboard.press('Escape');
    await use(ask, QUESTION);
    await page.getByRole('button', { name: wish }).click();
    const passed = page.getByRole('button', { name: passedOn });
    await passed.waitFor();
    expect(await passed.isDisabled()).toBe(true);
    await picture(`no-${locale}`);
  });
});
