import { asking, type AskingRules } from '../asking-rules.ts';
import { later } from '../later.ts';
import { PRONOUNS } from './pronouns.ts';

/** Whichever i a keyboard has. */
const pattern = asking('ve|ile|veya|ya da', { i: 'ı|İ', ı: 'i|İ' });

const ENDING = "(?:'?\\p{L}{1,6})?";
const WHO = `WHO${ENDING}`;
const ARTICLE =
  '(?:makale|yazı|metin|metn|köşe yazı|haber|rapor|deneme|mektup|mektub|röportaj)\\p{L}{0,10}';
const SPEECH =
  '(?:d(?:iyor|er|edi|emiş|emekte|ersin)|söyl(?:üyor|er|edi|emiş|emekte)|düşün(?:üyor|ür|dü|mekte)|yaz(?:ıyor|dı|mış|mıştı|ar|makta)|anlat(?:ıyor|tı|ır|mış|makta)|savun(?:uyor|du|ur|makta)|iddia e(?:diyor|tti|der)|öne sür(?:üyor|dü|er)|ifade e(?:diyor|tti|der)|belirt(?:iyor|ti|ir)|bahse(?:diyor|tti|der|tmiş)|söz e(?:diyor|tti|der)|açıkl(?:ıyor|adı|ar)|değin(?:iyor|di)|yorumlu(?:yor)|görüyor|inanıyor)(?:lar)?(?:dır|dir|du|dı)?';
const ABOUT =
  '(?:hakkında(?:ki)?|konusunda(?:ki)?|üzerine|üzerindeki|ile ilgili|ilişkin|dair|için|karşı|karşısında(?:ki)?|yönelik)';
const VIEW =
  '(?:görüş|düşünce|fikr|fikir|yorum|tutum|tavr|tavır|tez|argüman|iddia|savun|bakış açıs|eleştiri|yaklaşım|kanaat|kanı|değerlendirme|öneri|açıklama|cevab|yargı)\\p{L}{0,8}';
const IS = '(?: (?:ne|nedir|neydi|neler|nelerdir|nasıl|nasıldır)\\b)?';
const MAIN = '(?:ana|temel|asıl|başlıca|esas)';
const POINT = '(?:fikr|fikir|argüman|düşünce|mesaj|tez|konu|iddia|sonuc|sonuç|tema)\\p{L}{0,8}';
const SUMMARY = '(?:özet|ana hatlar|tl;?dr)\\p{L}{0,8}';
const PUBLISHED = '(?:yayınlan|yayımlan|yazıl|çık|eklen)\\p{L}{1,8}';
const DIFFER =
  '(?:hemfikir|aynı fikirde|aynı görüşte|anlaşıyor|uzlaşıyor|çelişiyor|ayrışıyor|ayrılıyor|farklı (?:mı )?düşünüyor|aynı (?:şeyi )?(?:mı )?(?:düşünüyor|söylüyor))\\p{L}{0,5}(?: m(?:i|u|ü)\\p{L}{0,8})?';
const SINCE = '(?: (?:beri|bu yana|itibaren))?';
/** No subject of its own. */
const TOPIC_ALONE = `(?!.*l[ae]r .*${ABOUT})(?<topic>.+?)`;
const ALL_OF_THEM = `(?:(?:bu |iki |tüm |bütün )*(?:${ARTICLE}|yazarlar)|onlar|${WHO})`;

/** What Turkish asks articles with; marks may be left out, and apostrophes before endings. */
export const asksArticles = later((): AskingRules => ({
  frills: [
    /^[\s\p{P}]*(?:(?:peki|ve|ama|merhaba|selam|l[üu]tfen|hey|pullquote|acaba)[\s,!:]+)*/iu,
    /^(?:bana |bize )(?=.*(?:s[öo]yle|anlat|a[çc][ıi]kla|[öo]zetle|listele|g[öo]ster|ver))/iu,
    /[\s,]+(?:l[üu]tfen|te[şs]ekk[üu]rler|s[öo]yler misin(?:iz)?|anlat[ıi]r m[ıi]s[ıi]n(?:[ıi]z)?|biliyor musun(?:uz)?|acaba|merak ediyorum)[\s.!?]*$/iu,
  ],
  howMany:
    /^(?:(?:ve|peki)\s+)?(?:(?:toplam(?:da)?|bunlardan|onlardan)\s+)*ka[çc](?:\s+(?:tane|var|adet|makale))*[\s?.!]*$/iu,
  articles:
    /(?<!\p{L})(?:(?:bu|[şs]u|o|bir|son|ilk|en|yeni|eski|t[üu]m|b[üu]t[üu]n|di[ğg]er|hangi)\s+)*(?:makale|yaz[ıi]|metin|metn|haber|rapor)\p{L}{0,10}|^(?:bunu|onu|[şs]unu|hepsini|bu|o)$/giu,
  ends: [
    ['newest', /en (?:yeni|son|g[üu]ncel)\p{L}*|(?<!\p{L})son (?=makale|yaz[ıi])/iu],
    ['oldest', /en eski\p{L}*|(?<!\p{L})ilk (?=makale|yaz[ıi])/iu],
  ],
  about:
    /^\s*(?:hakk[ıi]ndaki?|konusundaki?|konulu|ba[şs]l[ıi]kl[ıi]|adl[ıi]|ile ilgili|[üu]zerine)\s+/iu,
  nameEndings:
    /^(?:n?[iu]n|y?[aeiu]|n?d[ae]n?|t[ae]n?|y?l[ae]|c[ae]|l[ae]r(?:in|a|e|i|d[ae]n?)?|n?d[ae]ki|ninki|inki|ki)$/u,
  editorial: /(?<!\p{L})ba[şs]yaz[ıi]\p{L}*/iu,
  inside: [
    `\\b(?<of>başyazı\\p{L}{0,6})\\b(?: göre)?,?`,
    `[“"«„] ?(?<title>[^“”"«»„]{2,150}?) ?[”"»“](?:'?\\p{L}{1,6})?(?: (?:başlıklı|adlı))?(?: ${ARTICLE})?(?: göre)?,?`,
    `^(?<of>[^?,:]{2,80} (?:hakkındaki|konusundaki|konulu|üzerine|ile ilgili) ${ARTICLE})(?: göre)?,?(?= )`,
  ].map(pattern),
  except: /(?<!\p{L})ne\s$/iu,
  exceptBehind:
    /^(?:['’]?\p{L}{1,6})?\s(?:d[ıi][şs][ıi]nda(?:ki)?|hari[çc]|haricinde|(?<=[dt][ae]n\s)ba[şs]ka)(?:\s(?:herkes|kim|yazarlar?|di[ğg]er|makaleler?|yaz[ıi]lar?|ki)|\s?[?.!]|$)/iu,
  pronouns: PRONOUNS,
  between:
    /\?+\s+(?:(?:peki|ve|ayr[ıi]ca)\s+)?(?=\S)|(?<=(?:yor|d[ıiuü]|t[ıiuü]|m[ıiuü][şs]|[ıiuüae]r|[ae]c[ae]k)(?:l[ae]r)?),?\s+ve\s+/giu,
  opening:
    /(?<!\p{L})(?:kim\p{L}*|ne|neler|nedir|neden|niye|ni[çc]in|nere\p{L}*|nas[ıi]l|hangi\p{L}*|ka[çc]\p{L}*|m[ıiuü](?:d[ıiuü]r)?)(?!\p{L})/iu,
  taggedBehind: /^["”»]?\s(?:etiketli|etiketiyle|etiketine\ssahip)/iu,
  hint: /makale|burada|yaz[ıi]|yay[ıi][nm]l|metin|metn|haber|rapor|deneme|mektu[pb]|r[öo]portaj|[öo]zet|ana\shat|ana\sfik|arg[üu]man|tl;?dr|hemfikir|ayn[ıi]|anla[şs]|uzla[şs]|[çc]eli[şs]|ayr[ıi]|fark|kar[şs][ıi]la[şs]t[ıi]r|k[ıi]yasla|konu|sor(?:abilir|ay[ıi]m)|biliyorsun|yeni|(?<!\p{L})(?:son|en|ilk|bir\s[şs]ey|neler?)(?!\p{L})|yazar|gazeteci|etiket|[“"„«]/iu,
  onTopic: pattern(
    `^(?:(?:hangi ${ARTICLE} )?(?<topic>[^?]+?) (?:${ABOUT})(?: (?:hangi|başka|tüm|bütün|diğer|bir))*(?: (?:${ARTICLE}|şey))?(?: (?:var|var mı|mevcut|göster|listele|neler|hangileri))*)[\\s?.!…]*$`,
  ),
  attributions: [
    `WHEN\\p{L}*${SINCE},? (?<rest>[^?]+?)(?: ${ABOUT}) (?:ne|neler) (?:yazıl|yayınlan|yayımlan|söylen)\\p{L}+`,
    `(?<rest>[^?]+?)(?: ${ABOUT}) WHEN\\p{L}*${SINCE} (?:ne|neler) (?:yazıl|yayınlan|yayımlan|söylen)\\p{L}+`,
    `WHEN\\p{L}*(?: tarihli| yılındaki)? ${ARTICLE}(?: göre)?,? (?<rest>[^?]+?)(?: ${ABOUT}) (?:ne|neler) ${SPEECH}`,
    `^WHEN\\p{L}*(?: tarihli| yılındaki)? ${ARTICLE}(?: göre)?,?`,
    `${WHO}(?: WHEN)?(?: ${ARTICLE}| ${VIEW})? göre,?`,
    `${WHO}(?: WHEN)?,?(?: ${ARTICLE})? (?<rest>[^?]+?)(?: ${ABOUT})? (?:ne|neler|nasıl|nasıl bir şey) (?:${SPEECH}|yazı\\p{L}+)`,
    `(?:(?<= )${ABOUT} )?\\b${WHO}(?: WHEN)?(?: (?:da|de|tam olarak|aslında))? (?:ne|neler|nasıl) ${SPEECH}`,
    `${WHO}(?: WHEN)?,? (?<rest>[^?]+?) ${ABOUT} (?:${VIEW}|${ARTICLE})${IS}`,
    `(?:${ABOUT} )?${WHO} ${VIEW}${IS}`,
    `${WHO} (?:kendi )?(?:${ARTICLE})(?: WHEN)?,?(?: (?:ne|neler) (?:${SPEECH}|yazıyor|var))?`,
    `,? ?${WHO}(?= (?:\\p{L}+ )?${SPEECH}(?: m(?:i|u|ü)\\p{L}*)?[\\s?.!]*$)`,
    `^${WHO}(?: WHEN)?(?:,|:| -)`,
  ].map(pattern),
  requests: (
    [
      [
        'comparison',
        `^(?:onları|bunları|ikisini|makaleleri|yazıları|yazarları|${WHO}(?: (?:ile|ve) ${WHO})?) (?:birbiriyle )?(?:karşılaştır|kıyasla)\\p{L}*`,
      ],
      [
        'comparison',
        `^(?:aralarındaki|${WHO}(?: (?:ile|ve) ${WHO})? arasındaki) fark(?:lar)? (?:ne|nedir|neler|nelerdir)`,
      ],
      [
        'comparison',
        `^(?:nerede|hangi konuda|hangi konularda) (?:ayrışıyor|ayrılıyor|çelişiyor)lar`,
      ],
      [
        'comparison',
        `^${ALL_OF_THEM} (?<topic>.+?)(?: ${ABOUT}| noktasında| meselesinde)? ${DIFFER}`,
      ],
      ['comparison', `^(?<topic>.+?) ${ABOUT} ${ALL_OF_THEM} ${DIFFER}`],
      [
        'comparison',
        `^${ALL_OF_THEM}(?: arasındaki)? (?<topic>.+?) ${ABOUT} ?(?:${VIEW} |fark\\p{L}* )?(?:karşılaştır\\p{L}*|kıyasla\\p{L}*|fark\\p{L}* ne\\p{L}*|ne fark\\p{L}* var)`,
      ],
      [
        'comparison',
        `^(?<topic>.+?) ${ABOUT} ${ALL_OF_THEM} ?(?:${VIEW} )?(?:karşılaştır\\p{L}*|kıyasla\\p{L}*)`,
      ],
      ['comparison', `^${TOPIC_ALONE} ${ABOUT} ${DIFFER}`],
      [
        'comparison',
        `^(?<topic>.+?) ${ABOUT} (?:bir )?(?:görüş ayrılığı|fikir ayrılığı|anlaşmazlık|görüş farkı) var(?: mı)?`,
      ],
      [
        'comparison',
        `^(?<topic>.+?) ${ABOUT} (?:farklı|değişik|zıt|karşıt) (?:görüş|fikir|düşünce|tutum)\\p{L}*(?: (?:ne|neler|nelerdir|var mı))?`,
      ],
      [
        'comparison',
        `^(?<topic>.+?) ${ABOUT} WHO (?:ile|ve|ya da|karşısında) WHO (?:karşılaştır|kıyasla)\\p{L}*`,
      ],
      [
        'comparison',
        `^${WHO}(?: (?:ile|ve) ${WHO})? arasında (?<topic>.+?) ${ABOUT} (?:bir )?(?:çelişki|fark|anlaşmazlık|görüş ayrılığı) var(?: mı)?`,
      ],
      ['overview', `^burada (?:ne|neler) var`],
      [
        'overview',
        `^(?:makalelerde|yazılarda|metinlerde) (?:ne|neler) (?:var|anlatılıyor|yazıyor)`,
      ],
      ['overview', `^(?:ne|neler) bil(?:iyorsun|iyorsunuz|irsin)`],
      [
        'overview',
        `^(?:bu |tüm )?(?:makaleler|yazılar)(?:in|ın|da|de)? (?:konu(?:su|ları|lar)? )?(?:ne(?:dir|ler|lerdir)?(?: hakkında(?:dır)?| üzerine(?:dir)?)?|neden bahsediyor\\p{L}*|hangi konu\\p{L}*(?: \\p{L}+)?)`,
      ],
      [
        'overview',
        `^(?:hangi|ne gibi) konu\\p{L}*(?: (?:var|ele alınıyor|işleniyor|makale\\p{L}*))*`,
      ],
      ['overview', `^(?:sana |size )?(?:ne|neler) sorabilir\\p{L}*`],
      ['overview', `^(?:tüm |bütün )?(?:makaleleri|yazıları) özetle\\p{L}*`],
      [
        'count',
        `^(?:(?:burada|toplam|${WHO}|WHEN\\p{L}*${SINCE}) )*kaç (?:tane )?${ARTICLE}(?: (?:var|yazdı|yazmış|yayınla\\p{L}+|yayımla\\p{L}+|mevcut|bulunuyor|${PUBLISHED}|WHEN))*`,
      ],
      ['count', `^(?:${ARTICLE} sayısı|toplam ${ARTICLE})(?: (?:kaç|ne|nedir|kaçtır))?`],
      [
        'newest',
        `^(?:${WHO} )?(?:en (?:yeni|son|güncel)(?:si|leri)?|son)(?: (?:çıkan|yayınlanan|yayımlanan|yazılan|yazdığı|eklenen))?(?: ${ARTICLE})?(?: (?:hangisi|hangisidir|ne|nedir|neydi|göster))?`,
      ],
      ['newest', `^en son (?:ne|neler|hangi ${ARTICLE}) ${PUBLISHED}`],
      ['newest', `^(?:ne |neler )?yeni(?: (?:ne|neler))?(?: var)?`],
      ['newest', `^(?:${WHO} )?(?:son|en (?:yeni|son)) ${ARTICLE} ne zaman ${PUBLISHED}`],
      ['newest', `^hangi ${ARTICLE} en (?:yeni|son)(?:si|u)?(?: ${PUBLISHED})?`],
      [
        'oldest',
        `^(?:${WHO} )?(?:en eski(?:si)?|ilk)(?: (?:çıkan|yayınlanan|yayımlanan|yazılan|yazdığı))?(?: ${ARTICLE})?(?: (?:hangisi|hangisidir|ne|nedir|neydi|göster))?`,
      ],
      ['oldest', `^(?:${WHO} )?(?:ilk|en eski) ${ARTICLE} ne zaman ${PUBLISHED}`],
      ['oldest', `^hangi ${ARTICLE} en eski(?:si)?`],
      [
        'list',
        `^${WHO} (?:başka|daha|ayrıca|şimdiye kadar|WHEN)(?: başka)? (?:ne|neler|hangi ${ARTICLE})(?: daha)? (?:yaz|yayınla|yayımla)\\p{L}+`,
      ],
      [
        'list',
        `^${WHO} (?:ne|neler|hangi ${ARTICLE}) (?:yaz|yayınla|yayımla)(?:dı|mış|mıştır|mıştı)`,
      ],
      ['list', `^${ARTICLE} (?:kimin|kime ait)(?:dir)?`],
      [
        'list',
        `^${WHO} (?:her şey\\p{L}*|tüm yazdık\\p{L}+|ne(?:ler)? var)(?: (?:göster|listele|ver))?`,
      ],
      ['list', `^hangi ${ARTICLE} ${WHO}(?: (?:ait|yazdığı))?`],
      [
        'list',
        `^(?:yazarlar kim(?:ler|lerdir|dir)?|(?:hangi|kaç) yazar(?:lar)?(?: var)?|(?:tüm |bütün )?yazarları (?:listele|göster)|(?:makale|yazı|metin)(?:leri|ları) kim(?:ler)? yaz(?:dı|mış|ıyor)|burada kim(?:ler)? yazıyor)`,
      ],
      ['list', `^WHEN\\p{L}* (?:bir şey(?:ler)?|${ARTICLE}) var(?: mı)?`],
      [
        'list',
        `^(?:(?:hangi|tüm|bütün) )?(?:${ARTICLE} )?WHO["”»]? (?:etiketli|etiketiyle|etiketine sahip)(?:dir)?(?: (?:tüm|bütün|hangi))?(?: ${ARTICLE})?(?: (?:göster|listele|neler|var|mı|hangileri))*`,
      ],
      [
        'list',
        `^(?:(?:${WHO} )?WHEN(?: ${WHO})?|WHEN)\\p{L}* ?(?:bu yana |beri |itibaren )?(?:ne|neler|hangi ${ARTICLE}|başka ne) ${PUBLISHED}`,
      ],
      [
        'list',
        `^(?:hangi |tüm |bütün |diğer )?(?:${WHO}(?: WHEN)?|WHEN) (?:(?:ait|yazdığı|başka|diğer|tüm|bütün|yayımlanan|yayınlanan|hangi|olan) )*(?:${ARTICLE})(?: (?:neler|nelerdir|hangileri|hangileridir|göster|listele|var|var mı|mı|yazdı))*`,
      ],
      [
        'list',
        `^(?:hangi ${ARTICLE} (?:var|mevcut)|(?:tüm |bütün )?${ARTICLE} (?:listele|göster|neler|nelerdir))`,
      ],
      ['author', `^(?:bana )?${WHO}(?: hakkında bilgi)? (?:anlat|tanıt|ver)(?:ır mısın)?`],
      ['author', `^${WHO} (?:tanıyor|biliyor) mus(?:un|unuz)`],
      ['author', `^(?:(?:bu|yazar|gazeteci) )?${WHO} (?:kim|kimdir|kimdi|kim ki)`],
      ['author', `^(?:kim|kimdir) (?:bu )?${WHO}`],
      [
        'summary',
        `^(?<of>.*?) (?:kısaca |bana |kısa bir şekilde )?özetle(?:r misin(?:iz)?|yin|yiniz|yebilir misin(?:iz)?|sene|mek)?`,
      ],
      [
        'summary',
        `^(?<of>.*?) (?:kısa bir |kısa )?${SUMMARY}(?: (?:ver|çıkar|nedir|ne|yaz|lazım|istiyorum)(?:ir misin(?:iz)?)?)?`,
      ],
      ['summary', `^(?<of>(?:.*? )?(?:${ARTICLE}|${WHO})) ${MAIN} ${POINT}${IS}`],
      [
        'summary',
        `^(?<of>(?:.*? )?${ARTICLE}) (?:kısaca|özet olarak) (?:anlat|açıkla)(?:ır mısın)?`,
      ],
      ['summary', `^(?<of>${WHO}) (?:sonuç|sonuc|tez|argüman|mesaj|fikir|fikr)\\p{L}{0,5}${IS}`],
      [
        'summary',
        `^(?<of>(?:.*? )?${ARTICLE}) (?:konusu )?(?:ne(?:dir)?|ne hakkında(?:dır)?|neden bahsediyor|neyi anlatıyor|ne anlatıyor|ne diyor)`,
      ],
      ['summary', `^(?<of>${WHO}) (?:(?:kısaca|genel olarak|özetle) )?(?:ne|neler) ${SPEECH}`],
      ['summary', `^(?:özetle|özet|tl;?dr):? ?(?<of>.*?)`],
    ] as const
  ).map(([request, source]) => [request, pattern(`${source}[\\s?.!…]*$`)] as const),
}));
