import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/articles/article-language.ts';
import { readText } from '../../../src/articles/formats/text.ts';

/** A few sentences of news in each language, written for this test. */
const NEWS: Readonly<Record<string, string>> = {
  en: 'The harbour has been open again since yesterday, and the first boats left early in the morning. Nobody on the quay had thought that it would go so fast, the warden said. ',
  de: 'Der Hafen ist seit gestern wieder offen, und die ersten Boote sind früh am Morgen ausgelaufen. Niemand am Kai hatte damit gerechnet, dass es so schnell geht, sagte der Wart. ',
  fr: 'Le port est de nouveau ouvert depuis hier, et les premiers bateaux sont partis tôt le matin. Personne sur le quai ne pensait que cela irait si vite, a dit le gardien. ',
  es: 'El puerto está abierto de nuevo desde ayer, y los primeros barcos salieron muy temprano. Nadie en el muelle pensaba que todo iría tan deprisa, según dijo el guarda. ',
  tr: 'Liman dünden beri yeniden açık ve ilk tekneler sabah erkenden denize açıldı. Rıhtımdaki hiç kimse işlerin bu kadar çabuk olacağını düşünmemişti, dedi bekçi. ',
  ru: 'Гавань со вчерашнего дня снова открыта, и первые лодки вышли рано утром. Никто на причале не думал, что всё пойдёт так быстро, сказал смотритель. ',
  ar: 'الميناء مفتوح من جديد منذ أمس، وخرجت القوارب الأولى في الصباح الباكر. لم يكن أحد على الرصيف يظن أن الأمر سيسير بهذه السرعة، كما قال الحارس. ',
  fa: 'بندر از دیروز دوباره باز است و نخستین قایق‌ها صبح زود به دریا رفتند. هیچ‌کس در اسکله گمان نمی‌کرد که کارها به این زودی پیش برود، نگهبان گفت. ',
  zh: '港口从昨天起重新开放，第一批船只清晨就出海了。守门人说，码头上没有人想到一切会这么快。人们站在岸边，看着渔船慢慢远去，直到再也看不见。',
  ja: '港は昨日からふたたび開いていて、最初の船は朝早く出ていった。こんなに早く進むとは岸壁の誰も思わなかった、と番人は言った。人々は岸に立って船を見送った。',
  it: 'Il porto è di nuovo aperto da ieri, e le prime barche sono uscite la mattina presto. Nessuno sul molo pensava che sarebbe andato tutto così in fretta, ha detto il guardiano. ',
};

const languageIn = (text: string) => languageOf(readText(text, 'a.txt'));

describe('languageOf', () => {
  it.each(Object.keys(NEWS))('tells %s by a few sentences, and by many', async (language) => {
    const text = NEWS[language] ?? '';
    expect(await languageIn(text.repeat(2))).toBe(language);
    expect(await languageIn(`${text.repeat(3)}\n\n`.repeat(12))).toBe(language);
  });

  it('lets the field win', async () => {
    const reading = readText(NEWS['de'] ?? '', 'a.txt');
    expect(await languageOf({ ...reading, fields: { language: 'gsw' } })).toBe('gsw');
  });

  it('says nothing of texts too short to be sure, nor of such without letters', async () => {
    for (const text of ['', 'Der Hafen ist offen.', '12 300 4.5 % '.repeat(100)]) {
      expect(await languageIn(text)).toBeUndefined();
    }
  });

  it('says nothing of a text of which half is in another language', async () => {
    const { de = '', fr = '', en = '' } = NEWS;
    expect(await languageIn(de.repeat(8) + en.repeat(8))).toBeUndefined();
    expect(await languageIn(fr.repeat(4) + de.repeat(4))).toBeUndefined();
  });

  it('is not misled by a quotation', async () => {
    const { de = '', en = '' } = NEWS;
    expect(await languageIn(de.repeat(9) + en + de.repeat(3))).toBe('de');
  });
});
