import { describe, expect, it } from 'vitest';
import { headingsOf, paragraphsOf, parse } from './outline.ts';

const ONE = 'The tide came in at four, and nobody was ready for it.';
const TWO = 'The keeper opened the gate. She had waited for this.';
const THREE = 'By noon the water stood in the lanes.';

/** A page with these lines in its middle. */
const around = (lines: string) =>
  parse(`The Marsh\n\n${ONE}\n\n${TWO}\n\n${lines}\n\n${THREE}\n\n${ONE}`);

describe('furniture', () => {
  it.each([
    'Teilen',
    'Artikel teilen',
    'Facebook Twitter WhatsApp',
    'Share | Print | E-mail',
    'Share this story with your friends: Twitter | LinkedIn | E-mail',
    'Diesen Artikel teilen: Facebook Twitter E-Mail',
    'Partagez cet article : WhatsApp, Telegram',
    'Compártelo en: Facebook | Twitter | WhatsApp',
    'Bu haberi paylaş: Facebook',
    'Already a subscriber? Log in.',
    'Subscribe to continue reading this story.',
    'Continue reading at marsh.example',
    'Do you have an opinion on the issues raised in this article? Write to us.',
    'Sie haben bereits ein Abo? Hier anmelden.',
    'Déjà abonné ? Connectez-vous',
    'Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.',
    '¿Ya eres suscriptor? Inicia sesión.',
    'Zaten abone misiniz? Giriş yapın.',
    'Lesen Sie auch: Fünf Tore, die alles änderten',
    'Lesen Sie auch Fünf Tore',
    'Anzeige',
    'Lesezeit: 4 Min.',
    'Melden Sie sich für unseren Newsletter an.',
    'Folgen Sie uns auf Instagram.',
    'Startseite > Nachrichten > Lokales',
    'Startseite / Nachrichten / Lokales',
    'Alle Rechte vorbehalten.',
    'vor 2 Stunden',
    'Dieser Artikel ist älter als 2 Jahre.',
    'Lire aussi : Les pêcheurs en colère',
    'À LIRE AUSSI Les pêcheurs en colère',
    'Abonnez-vous à notre lettre d’information.',
    'La suite après la publicité',
    'Partager sur',
    'Temps de lecture : 4 min',
    'Cet article a plus de 2 ans.',
    'Mis à jour il y a 2 heures',
    'Cet article date de plus de deux ans.',
    'Article réservé à nos abonnés',
    'Accueil | Société | Ports',
    'Lee también: El puerto abre',
    'Te puede interesar',
    'Suscríbete a nuestro boletín y no te pierdas nada.',
    'Síguenos en Twitter.',
    'Etiquetas: puerto, mar',
    '4 min de lectura',
    'Hace 3 horas',
    'Compartir en Facebook',
    'İlginizi çekebilir',
    'İLGİNİZİ ÇEKEBİLİR: Liman açıldı',
    'Ayrıca okuyun: Liman açıldı',
    'Bültenimize abone olun.',
    'Haberi paylaş',
    'Okuma süresi: 4 dk',
    'Tüm hakları saklıdır.',
    'Etiketler: liman, deniz',
    'This article is more than 2 years old',
    'View this email in your browser',
    'Got a story? Email us at news@marsh.example or call 555 0100.',
    'You received this email because you signed up at marsh.example.',
    'Unsubscribe',
    'This site is protected by reCAPTCHA and the Privacy Policy applies.',
    'By signing up you agree to our terms.',
  ])('is no part of the article, wherever it stands: %s', (line) => {
    const article = around(line);
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE, ONE]);
    expect(headingsOf(article)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    'Get our weekly email\nEnter your email address\nSign up\nBy signing up you agree to our terms.',
    'We value your privacy\nWe and our 842 partners store and access information on a device.\nAccept all\nReject all',
    'Wir schätzen Ihre Privatsphäre\nWir und unsere 842 Partner speichern Informationen auf einem Gerät. Sie können widersprechen.\nAlle akzeptieren\nAblehnen',
    'Nous respectons votre vie privée\nNous et nos 842 partenaires stockons des informations sur un appareil.\nTout accepter\nContinuer sans accepter',
    'Valoramos tu privacidad\nUtilizamos cookies propias y de terceros.\nAceptar todo\nRechazar',
    'Gizliliğinize önem veriyoruz\nSitemizde çerez kullanılmaktadır.\nTümünü kabul et\nReddet',
  ])('may be a box of several lines: %j', (box) => {
    expect(paragraphsOf(around(box))).toEqual([ONE, TWO, THREE, ONE]);
    const article = parse(`${box}\n\nThe Marsh\n\nBy Ann Lee\n\n${ONE}\n\n${TWO}`);
    expect(article).toMatchObject({ title: 'The Marsh', authors: ['Ann Lee'] });
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it.each([
    'Foto: Anna Reuter',
    'Symbolbild: Ein Kran im Hafen.',
    'Crédit photo : Anne Lefèvre',
    'Imagen: una grúa en el puerto.',
    'Fotoğraf: Ayşe Yılmaz',
  ])('knows what stands under a picture: %s', (line) => {
    const article = around(line);
    expect(paragraphsOf(article)).toEqual([ONE, TWO, THREE, ONE]);
    expect(article.asides.map(({ kind }) => kind)).toEqual(['caption']);
  });

  it.each([
    'We use cookies to feed the birds, said the keeper.',
    'Subscribe to no creed, she told us.',
    'Already a subscriber to his father’s paper, he read on.',
    'There is one thing that they share: Facebook and Twitter, which they loathe.',
    'Die drei teilen eines: Hunger.',
    'Il vous reste 72 % de cet argent à rendre.',
    'Like us, the herons had come back in spring.',
    'Follow the channel to the sea for two miles.',
    'Melden Sie sich bis Freitag per E-Mail bei der Stadt an.',
    'Teilen heißt für ihn, dass niemand hungert.',
    'Recevez cette lettre avec bonté, écrivait-il.',
    'Les réactions à la marée ont été vives.',
    'Sigue el canal hasta el mar durante dos millas.',
    'Publicidad y mentira son lo mismo, dijo.',
    'Paylaş dedi ve ekmeğini uzattı.',
    'Reklam yapmak kolay değil.',
    'Advertisement is the root of it.',
    'Got a story to tell, he had, and nobody listened.',
    'To unsubscribe from life is not that easy.',
    'He signed up at the gate to be a keeper.',
    'Home is where the gate stands open.',
    'This article is about gates.',
  ])('is no sentence that only sounds like it: %s', (sentence) => {
    expect(paragraphsOf(around(sentence))).toEqual([ONE, TWO, sentence, THREE, ONE]);
  });

  it.each([
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren:',
    'Sur le même sujet',
    'Les plus lus',
    'Lo más leído',
    'Noticias relacionadas',
    'İlgili Haberler',
    'En çok okunanlar',
  ])('goes on to the end behind a list of other articles: %s', (line) => {
    const article = parse(`The Marsh\n\n${ONE}\n\n${TWO}\n\n${line}\n\nThe Sea\n\nIt came in.\n`);
    expect(paragraphsOf(article)).toEqual([ONE, TWO]);
  });

  it.each(['Kommentare', 'Comments', 'Commentaires (12)', 'Yorumlar'])(
    'leads to what readers say above the text, and ends it below: %s',
    (line) => {
      const article = parse(`The Marsh\n\n${line}\n\n${ONE}\n\n${TWO}\n\n${line}\n\n${THREE}`);
      expect(paragraphsOf(article)).toEqual([ONE, TWO]);
      expect(headingsOf(article)).toEqual([undefined, undefined]);
    },
  );

  const SECTIONS = [
    'Comments',
    'Further reading',
    'Recommended',
    'Kommentare',
    'Weiterführende Literatur',
    'Commentaires',
    'Pour aller plus loin',
    'Comentarios',
    'Para saber más',
    'Yorumlar',
    'İleri okuma',
  ];

  it.each(SECTIONS)('is no section in the middle of an article: %s', (line) => {
    const section = 'In the code, they begin with two strokes.';
    const before = Array.from({ length: 9 }, () => ONE);
    for (const heading of [`## ${line}`, `### ${line}`]) {
      const article = parse(
        `# The Marsh\n\n## Reeds\n\n${before.join('\n\n')}\n\n${heading}\n\n${section}\n\n## Gates\n\n${TWO}`,
        'markdown',
      );
      expect(paragraphsOf(article)).toEqual([...before, section, TWO]);
      expect(headingsOf(article).slice(-2)).toEqual([line, 'Gates']);
    }
  });

  it.each(SECTIONS)(
    'is a section so called where nothing but the page’s own follows: %s',
    (line) => {
      for (const rest of ['', '\n\n## Subscribe to our newsletter\n\nIt comes on Fridays.']) {
        const article = parse(
          `# The Marsh\n\n## Reeds\n\n${ONE}\n\n${TWO}\n\n${ONE}\n\n## ${line}\n\n${THREE}${rest}`,
          'markdown',
        );
        expect(paragraphsOf(article)).toEqual([ONE, TWO, ONE]);
      }
    },
  );

  it.each(['Reader One says:', 'March 3, 2024 at 5:03 pm', 'Reply'])(
    'is what readers say at length, named with the time: %s',
    (head) => {
      const comments = Array.from({ length: 9 }, () => `${head}\n\n${THREE}`).join('\n\n');
      const article = parse(`# The Marsh\n\n${ONE}\n\n## Comments\n\n${comments}`, 'markdown');
      expect(paragraphsOf(article)).toEqual([ONE]);
    },
  );

  it('is no long section about comments at the end of an article', () => {
    const lines = Array.from({ length: 9 }, () => TWO);
    const article = parse(
      `# The Marsh\n\n${ONE}\n\n## Comments\n\n${lines.join('\n\n')}`,
      'markdown',
    );
    expect(paragraphsOf(article)).toEqual([ONE, ...lines]);
  });

  it.each(['Politik', 'TRIBUNE', 'Opinión', 'Köşe Yazısı'])(
    'may be the part of the paper over the title: %s',
    (section) => {
      expect(parse(`${section}\n\nThe Marsh\n\n${ONE}`).title).toBe('The Marsh');
    },
  );
});

describe('what is said of an author at the end', () => {
  it.each([
    ['Ann Lee', 'Ann Lee is a local reporter who covers ports. She joined in 2019.'],
    ['Anna Reuter', 'Anna Reuter ist Redakteurin im Ressort Häfen.'],
    ['Anne Lefèvre', 'Anne Lefèvre est journaliste.'],
    ['Ana Ruiz', 'Ana Ruiz es periodista y escribe sobre puertos.'],
    ['Ayşe Yılmaz', 'Ayşe Yılmaz, liman muhabiridir.'],
  ])('is no part of the article by %s', (author, words) => {
    const article = parse(`---\nauthor: ${author}\n---\nThe Marsh\n\n${ONE}\n\n${words}\n\nShare`);
    expect(paragraphsOf(article)).toEqual([ONE]);
  });

  it.each([
    ['of somebody else', 'Tom Reed is a local reporter who covers ports.', ''],
    ['in the middle', 'Ann Lee is a local reporter who covers ports.', `\n\n${TWO}`],
    ['what she did', 'Ann Lee is gone, and the gate with her.', ''],
  ])('stays %s', (_, words, behind) => {
    const article = parse(`The Marsh\n\nBy Ann Lee\n\n${ONE}\n\n${words}${behind}`);
    expect(paragraphsOf(article)).toContain(words);
  });
});
