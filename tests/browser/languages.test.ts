import { expect, it } from 'vitest';
import { describeStories, openScene, PHONE } from './support/scene.ts';

const BEES = `---
title: The Night Shift of the Bees
author: Ida Stone
publication: The Orchard Review
url: https://example.org/bees?id=1
published: 2025-05-14
---

Bumblebees leave the hive before dawn. They can fly at four degrees, when honeybees still sit together and shiver.
`;

describeStories('the languages in the playground', () => {
  it.each([
    ['de', 'fragen', 'artikel', 'Artikel öffnen', '14. Mai 2025', '1 Artikel'],
    ['fr', 'demander', 'articles', 'Ouvrir l’article', '14 mai 2025', '1 article'],
    ['es-419', 'preguntar', 'artículos', 'Abrir el artículo', '14 de mayo de 2025', '1 artículo'],
    ['tr', 'sor', 'makaleler', 'Makaleyi aç', '14 Mayıs 2025', '1 makale'],
  ])('answers in %s, and leaves the quotes in theirs', async (locale, ask, list, ...shown) => {
    const [open, date, count] = shown;
    const { page, see, use, picture } = await openScene({
      corpus: { 'bees.md': BEES },
      device: PHONE,
    });
    await page.locator('#me').click();
    await page.locator('#locale').selectOption(locale);
    await page.keyboard.press('Escape');
    await use(ask, 'When do bumblebees leave the hive?');
    const answer = await see(open);
    expect(await answer.innerText()).toContain(date);
    expect(await answer.locator('blockquote').innerText()).toContain('before dawn.');
    await use(list);
    await see(count);
    await picture(`language-${locale}`);
  });
});
