import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/quote.ts';
import { textFragmentLink } from '../../src/presentation/links/text-fragment.ts';
import { makeArticle } from '../support/make-article.ts';
import { describeStories } from './support/scene.ts';
import { borrowPage, giveBack } from './support/pages.ts';

const DEVICE = { viewport: { width: 600, height: 600 } };
const MAX_UNITS = 2000;

/** Paragraphs, of which the last but one shares words with the first. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Der Wärter löschte das Licht.',
    'Die Fähre kam um zwölf.',
    'Größere Schiffe blieben draußen, und der Wärter löschte das Licht.',
    'Am Ende blieb nur der Nebel über der Mole.',
  ],
  tr: [
    'Bekçi ışığı söndürdü.',
    'İstanbul’dan gelen gemi öğlen yanaştı.',
    'Irmağın ağzında büyük gemiler bekledi, bekçi ışığı söndürdü.',
    'Sonunda İskele’nin üstünde yalnız sis kaldı.',
  ],
  ru: [
    'Смотритель погасил огонь.',
    'Паром пришёл в полдень.',
    'Ёлка у маяка стояла до весны, и смотритель погасил огонь.',
    'В конце остался только туман.',
  ],
  ar: [
    'أطفأ الحارس الضوء.',
    'وصلت العبّارة عند الظهر.',
    'بقيت السفن الكبيرة في الخارج، وأطفأ الحارس الضوء.',
    'كتبتِ المعلّمةُ رسائلَها إلى أصدقائِنا عامَ ١٩٩٨.',
  ],
  fa: [
    'نگهبان چراغ را خاموش کرد.',
    'کشتی ظهر رسید.',
    'کشتی‌های بزرگ بیرون ماندند و نگهبان چراغ را خاموش کرد.',
    'نامه‌های دوستانم در خانهٔ قدیمی ماند.',
  ],
  zh: [
    '守塔人熄灭了灯。',
    '渡船中午到达了码头。',
    '大船都留在海上，守塔人熄灭了灯。',
    '最后只剩下码头上的雾。',
  ],
  ja: [
    '灯台守は明かりを消した。',
    '渡し船は正午に着いた。',
    '大きな船は沖に残り、灯台守は明かりを消した。',
    '最後に桟橋の上のコンクリートタワーだけが残った。',
  ],
  th: [
    'คนเฝ้าประภาคารดับไฟแล้ว',
    'เรือข้ามฟากมาถึงตอนเที่ยง',
    'เรือใหญ่จอดอยู่ข้างนอกและคนเฝ้าประภาคารดับไฟแล้ว',
    'สุดท้ายเหลือแต่หมอกเหนือท่าเรือ',
  ],
};

let server: Server;
let page: Page;

describeStories('a link to quoted words', () => {
  beforeAll(async () => {
    server = createServer((request, response) => {
      const language = request.url?.slice(1) ?? '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(drawPage(language, TEXTS[language] ?? []));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    page = await borrowPage(DEVICE);
  });

  afterAll(() => {
    giveBack(page, DEVICE);
    server.close();
  });

  it.each(Object.keys(TEXTS))('opens the page at them: %s', async (language) => {
    const paragraphs = (TEXTS[language] ?? []).map((text) => [text]);
    const article = makeArticle({ title: 'A', authors: [], language, paragraphs });
    for (const { number, start, end } of article.paragraphs.slice(1)) {
      expect(await paragraphAt(article, { start, end })).toBe(number);
      const cut = start + nextWord(article.text.slice(start, end));
      expect(await paragraphAt(article, { start: cut, end })).toBe(number);
    }
  });
});

/** The second one, or anywhere where the script doesn't part words. */
function nextWord(words: string): number {
  return words.includes(' ') ? words.indexOf(' ') + 1 : 3;
}

/** The paragraph that the link to these words shows on top. */
async function paragraphAt(
  article: Article,
  span: { readonly start: number; readonly end: number },
): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/${article.language}`;
  const link = textFragmentLink(address, quote(article, span), MAX_UNITS);
  await page.goto('about:blank');
  await page.goto(link ?? address);
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
  return page.evaluate<number>(
    `[...document.querySelectorAll('p')].findIndex((each) => each.getBoundingClientRect().bottom > 0) + 1`,
  );
}

function drawPage(language: string, paragraphs: readonly string[]): string {
  const drawn = paragraphs.map((text) => `<p style="margin: 0 0 1500px">${text}</p>`).join('');
  return `<!doctype html><html lang="${language}"><body>${drawn}</body></html>`;
}
