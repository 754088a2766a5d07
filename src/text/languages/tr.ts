import { dissentRules } from '../dissent.ts';
import { type Analyser, sentenceRules } from '../analyser.ts';
import { DEFINITION } from '../turkish/definition.ts';
import { VIEWS } from '../turkish/sentence-shape.ts';
import { PERIODS } from '../turkish/period-words.ts';
import { questions } from '../turkish/questions.ts';
import { WORDS } from '../turkish/words.ts';

export const tr: Analyser = {
  sentences: sentenceRules({
    titles: `v c ö d dr prof doç yrd uzm öğr Gör arş op Av sn hz bkz bk krş örn yön çev Haz ed mr mrs ms
      Gen Kor alb yb bnb yzb ütğm tğm asb st müh mim ecz vet muh ord yd tic san şti müd bşk yrd.doç
      öğr.gör m.ö m.s t.c a.g.e a.g.m i.ö i.s İ.Ö İ.S`,
    numbered: `no nr s ss sf sh cilt c md mad fık tel t şek res çiz kat k d m sok cad mah bul apt blv sk mh`,
    abbreviations: `cad Sok mah Bul apt blv ltd a.ş aş al inc co corp jr yy a.b.d k.k.t.c Oca Şub Mar Nis Tem Ağu
      Eyl Eki Kas`,
    openers: `bu şu o bunlar şunlar onlar ben sen biz siz bir her hiç hepsi bazı birçok kimi çoğu tüm bütün ve ama
      fakat ancak lakin yalnız veya ya ki de da çünkü zira eğer şayet ise oysa oysaki halbuki nitekim üstelik
      ayrıca hatta yani demek böylece böyle şöyle öyle sonra önce şimdi artık daha henüz hâlâ hala hemen
      bugün dün yarın burada orada şurada nerede nasıl neden niçin niye kim ne hangi kaç onun bunun şunun
      benim senin bizim sizin onların ona buna şuna bana sana bize size onu bunu şunu beni seni bizi sizi
      bunda onda bundan ondan bununla onunla için ile göre kadar gibi rağmen karşın dolayısıyla nedeniyle
      belki elbette tabii evet hayır var yok değil en çok az pek iki üç dört beş diğer başka aynı yine gene
      tekrar ilk son önceki sonraki aslında gerçekten özellikle genellikle kısaca sonuçta sonunda ardından
      derken bazen kimse kendisi kendi`,
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    hasOrdinals: true,
    counted: 'sayfa madde bölüm numara yıl sayı oda kanal sıra puan',
  }),
  words: WORDS,
  get questions() {
    return questions();
  },
  shape: {
    ...VIEWS,
    definition: DEFINITION,
    dissent: dissentRules(
      String.raw`tam tersi\p{L}*|tersini|aksini|aksine|karşı (?:çık\p{L}*|görüş\p{L}*)|karşıt\p{L}*|muhalif\p{L}*|itiraz\p{L}*|reddedi\p{L}*|reddett\p{L}*|yalanl\p{L}+|inkâr\p{L}*|katılm(?:ıyor|az|adı)\p{L}*|eleştirmen\p{L}*|eleştiren\p{L}*|şüphe\p{L}*|kuşku\p{L}*|başkaları|diğerleri|aynı fikirde değil\p{L}*|çeliş\p{L}+|yanılıyor\p{L}*|tartışmalı`,
      String.raw`ama|fakat|ancak|oysa|oysaki|yine de|buna rağmen|rağmen|öte yandan|halbuki|bence|çok (?:düşük|yüksek|az|pahalı|ucuz)|fazla \p{L}+|yeterli değil|yetmez`,
    ),
    leaning:
      /^["'“‘«(]*(?:(?:o|onlar|onun|onu|ona|onda|ondan|onların|onları|onlara|bu|bunlar|bunun|bunu|buna|bunda|bundan|bununla|bunların|bunları|şu|şunlar|kendisi|kendileri|her ikisi|ikisi de|diğeri|diğerleri|böyle|şöyle|öyle|ilki|ikincisi|sonuncusu)(?!\p{L})(?! (?:yıl|hafta|ay|makale|yazı|metin|sabah|akşam))|(?:ve|ama|fakat|ancak|lakin|yine de|oysa|oysaki|halbuki|çünkü|zira|ayrıca|üstelik|dahası|hatta|böylece|böylelikle|dolayısıyla|sonuç olarak|bu nedenle|bu yüzden|bu sebeple|bununla birlikte|buna rağmen|buna karşın|buna karşılık|öte yandan|aksine|örneğin|mesela|yani|nitekim|daha sonra|sonra|sonrasında|ardından|önce|öncesinde|orada|burada|bu arada|aynı zamanda|benzer şekilde|aynı şekilde|bir yandan|aksi takdirde|nihayet|sonunda|de|da|ise)(?!\p{L}))/iu,
    note: /bu (?:makale|yazı) .{0,40}(?:yayımlan|yayınlan|güncellen)|yazarın (?:kendi )?görüş|editörün notu|tıklayın|takip edin/u,
  },
  periods: PERIODS,
  letters: { script: /\p{Script=Latin}/u, own: /[ğışİ]/u },
  asksWith: /makale|yaz[ıi](?:y[ıi]|s[ıi]|lar)|[öo]zet|etiketli/iu,
};
