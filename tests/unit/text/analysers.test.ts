import { describe, expect, it } from 'vitest';
import { ANALYSERS, analyserOf } from '../../../src/text/analysers.ts';
import { general } from '../../../src/text/languages/general.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { describeAnalyser } from '../../support/analyser-contract.ts';

/** `|` stands between two sentences; `｜` where none but the sentences themselves stand. */
function split(marked: string, language?: string): string {
  const text = marked.replaceAll('|', ' ').replaceAll('｜', '');
  const sentences = splitSentences(
    text,
    { start: 0, end: text.length },
    analyserOf(language).sentences,
  );
  return sentences
    .map(({ start, end }, index) => {
      const isApart = index === 0 || /\s/u.test(text.charAt(start - 1));
      return `${index === 0 ? '' : isApart ? '|' : '｜'}${text.slice(start, end)}`;
    })
    .join('');
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The rule of 12 Ex. 3d 45 (2d Cir. 1999) stands.|It was read twice.',
    'See 410 U.S. 113 and 12 F. Supp. 2d 99 (S.D. Tex. Jan. 5, 2001) for that.|They agree.',
    'Rev. Stat. § 12 bars it, as does Fed. R. Civ. P. 12(b)(6).|Nobody asked.',
    'The pier fell in 1902.[citation needed]|It was built again.',
    'The pier fell in 1902. [citation needed]|It was built again. [12]|It stands.',
    'The town grew.[note 3]|Its harbour did not.',
    'P.S. I will be back.|Ask for Ext. 12.',
    'Plants need vitamin C.|They make it of light.',
    'She read J. R. A. Marsh.|He did not.',
    'It cost him $ 5.|Nobody knew.',
    'They left … !|Nobody saw it.',
    'i saw the tide.|it was high!|nobody came, etc. and so on.',
    'He studied art.|She read para. 3, cl. 2 and Art. IV of Tex. Fam. Code Ann. § 6.001.',
    'Reed v. Marsh, 123 F.3d 456, 460 (9th Cir. 2005), and 55 So. 2d 12 (Fla. Ct. App. 1990) agree.',
    'He asked "who is it? " and left.|He said "it is late. "|Then he left.',
  ],
  de: [
    'Das Boot legte am 12. März 2024 um 9.30 Uhr ab.|Der 1. Vorsitzende blieb an Land.',
    'Im 19. Jahrhundert kam die Bahn.|Vom 3. bis 5. Mai ruhte sie.',
    'Es geschah am 3. 10. 1990 in Kiel.|Alle waren da.',
    'Friedrich II. Preußen zählte ihn mit.|Karl XIV. Johann kam 1818.',
    'Man braucht z. B. Holz, d. h. Bretter, u. a. Eiche.|Der Rest ist Leim.',
    'Man braucht z.B. Holz, bzw. Bretter, ca. 20 Stück.|Mehr ist es nicht.',
    'Nach Nr. 5 Abs. 2 Satz 1 und Art. 7 gilt das.|Die Frist läuft.',
    'Die Kosten liegen bei rd. 5 Mio. Euro, so Dr. h. c. Karl Meier (58).|Das ist viel.',
    'Es waren 5 Mrd. Das war zu viel.'.replace(' Das', '|Das'),
    'Der Hafenverein e. V. Kiel lud ein.|Er zahlte.',
    'Sie wohnt in der Hafenstr. 5 in Kiel, er am Markt, Bd. 3 lag auf S. 12.|Das war alles.',
    'Das Haus steht seit 1998.|Es ist alt.|Sie kam auf Platz 3.|Trainer Müller war zufrieden.',
    'Um 200 v. Chr. Das war früh.'.replace(' Das', '|Das'),
    '„Wir fahren morgen!“, rief sie.|»Niemand fährt«, sagte er.|»Doch!«|Dann ging er.',
    'Prof. Dr. Anna Lund, geb. Reuter, sprach mit Hrn. Voss vgl. Anm. 4.|Er schwieg.',
    'Er sagte: „Ich komme.“|Dann ging er.|‚Nie.‘|Das war alles.',
    'Am 31.12. Heiligabend feiern sie nicht.|Sie ist 42.|Ihr Mann wartet.',
    'Nach § 5 Abs. 1 Nr. 2 i. V. m. § 7 Abs. 3 S. 1 gilt das.|Vgl. Bd. 2, 3. Aufl., S. 12 ff.',
    'Er las Schiller, Goethe usw. Danach schlief er.'.replace(' Danach', '|Danach'),
  ],
  fr: [
    '« Nous sommes prêts ! » s’est réjouie la maire.|Elle part demain.',
    '«\u00a0Où est-il\u00a0?\u00a0» a demandé M.\u00a0Dupont.|Mme Leroy n’a rien dit.',
    'Est-ce vrai\u202f?|Oui\u00a0!|Il est parti.',
    'Il l’a dit : « C’est fini. »|Personne ne l’a cru.',
    'MM. Le Goff et Petit, le Dr Morel et Mlle. Anne sont venus.|Ils ont dîné.',
    'Il est né en 50 av. J.-C. Son père était forgeron.'.replace(' Son', '|Son'),
    'L’art. R. 12 et l’art. L 5 le disent.|Il est 10 h. 30, il est tard.',
    'Voir p. ex. art. 5, al. 2, p. 12 et chap. IV du vol. 3.|C’est tout.',
    'Il vend du bois, des clous, etc.|Les clients sont rares.',
  ],
  es: [
    'Viajó a EE. UU. El barco salió tarde.'.replace(' El', '|El'),
    'El Gobierno de EE. UU. Mexicano no era.|El Sr. García, la Sra. Ruiz y D. Juan lo saben.',
    'Está en la pág. 12, art. 3, núm. 7, cap. IV.|No hay más.',
    'El siglo II a. C. fue largo.|Ocurrió en el 50 d. C. La villa cayó.'.replace(' La', '|La'),
    '¿Quién es?|¡Nadie!|—¿Seguro? —dijo ella.|Luego se fue.',
    'Llegó a las 5 p. m. Marta no estaba.'.replace(' Marta', '|Marta'),
    'Vende pan, vino, etc.|Los clientes son pocos.',
    'Tiene 300 hab. / km² y crece.|La Dra. Paz (n. Lima, 1950) vive allí.',
  ],
  tr: [
    '3. Kongre dün toplandı.|Başkan Dr. Ayşe Kaya konuştu.',
    'Dün 3. Kongre toplandı.|Prof. Dr. Ali Can geldi.',
    'Osmanlı tahtına II. Mahmut çıktı.|Bu 19. Yüzyılda oldu.',
    '12. Mart günü M.Ö. 200 yılı anlatıldı.|Kimse gelmedi.',
    'Elma, armut vb. Satıcı bunları sattı.'.replace(' Satıcı', '|Satıcı'),
    'Yrd. Doç. Dr. Can ve Av. Deniz, No. 5 ve bkz. s. 12 dedi.|Sonra gittiler.',
    'Oran % 10.|Kredi pahalı.',
    '“Gelecek misin?” diye sordu.|Cevap yoktu.',
  ],
  ru: [
    'Улица им. Ленина длинна, т. е. тянется до реки.|Она старая.',
    'Он родился в 1998 г. Москва росла.'.replace(' Москва', '|Москва'),
    'Он живёт в г. Тула на ул. Мира, д. 5, кв. 3.|Это далеко.',
    'А. С. Реутов и В. В. Лунин приехали.|Они устали.',
    'Он купил хлеб, соль и т. д. Лавка закрылась.'.replace(' Лавка', '|Лавка'),
    'См. рис. 5, табл. 2, стр. 12 и т. п.|Проф. Лунин согласен.',
    'Иван Реутов (род. 5 мая 1950 г.) живёт здесь.|Он врач.',
    '— Кто там? — спросил он.|Никто не ответил.',
  ],
  ar: ['قال د. سالم ذلك. ثم غادر.'.replace(' ثم', '|ثم'), 'هل عاد؟|نعم!|رأيناه في ص. 12 هنا.'],
  fa: ['آیا او آمد؟|بله.|دکتر رضا رفت!', 'این کار خوب است۔|او رفت.'],
  zh: [
    '“你好！”，她说。｜他走了。',
    '他问：“谁？”。｜没有人。',
    '“不行。”｜他走了！｜真的吗?｜是的。',
    'Dr. Lee 来了。｜他很累。',
  ],
  ja: [
    '「船が出る。」と彼女は言った。｜誰もいない。',
    '「水は待たない！！」」と叫んだ。｜夜だ。',
    'すごい！と思った。｜本当?｜そうだ!｜帰ろう。',
    '彼は「行く。」の一言だけだ。｜終わり。',
  ],
};

for (const [language, analyser] of ANALYSERS) describeAnalyser(language, analyser);
describeAnalyser('any other language', general);

describe('a language’s sentences', () => {
  it.each(
    Object.entries(SENTENCES).flatMap(([language, all]) =>
      all.map((marked) => [language, marked] as const),
    ),
  )('end where they do in %s: %s', (language, marked) => {
    expect(split(marked, language)).toBe(marked);
  });

  it('end before a capital in texts of no known language, but where any language says no', () => {
    const marked =
      'It left on 12. März, z. B. from Kiel.|Der 1. Vorsitzende blieb im 3. Stock.|I am 12.|Bob is 13.|Sra. Ruiz saw it.|The U.K. Navy did not.|Nr. 5 came.';
    expect(split(marked)).toBe(marked);
  });
});

describe('analyserOf', () => {
  it('knows a language by its tag, whatever else the tag says', () => {
    expect(analyserOf('de-AT')).toBe(analyserOf('de'));
    expect(analyserOf('ZH-Hant-TW')).toBe(analyserOf('zh'));
    expect(analyserOf('pt_BR')).toBe(analyserOf('pt'));
  });

  it('falls back to a general one', () => {
    for (const tag of [undefined, '', 'eo', 'constructor', 'deu']) {
      expect(analyserOf(tag)).toBe(general);
    }
  });
});
