import { GENERAL_ANSWERS } from '../general-answers.ts';
import { later } from '../later.ts';
import type { AnswerPatterns } from '../question-rules.ts';
import { eitherCase } from '../word-pattern.ts';

const MONTH = 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık';
const DAY = 'Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar';

const FEW =
  'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin';
const COUNT = String.raw`(?<!\p{L})(?:\d[\d.,]{0,20}|${cases(`bir|birkaç|yarım|çok|${FEW}`)})`;

/** With any ending. */
const UNIT = String.raw`(?:saniye|dakika|saat|gün|gece|hafta|ay|yıl|sene|yüzyıl|asır|nesil)\p{L}{0,9}`;

/** Places stand in the locative and its like: "Ankara'da", "İzmir’den". */
const PLACE = String.raw`(?<!\p{L})(?<name>\p{Lu}\p{Ll}{1,30})['’](?:[dt][ae]n?|[yn]?[ae]|n?[ıiuü]n)(?:ki)?(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}{2,30}\s(?:şehri|kenti|ilçesi|bölgesi|eyaleti|adası|köyü|nehri|gölü|dağı|caddesi)\p{L}{0,6}`;

const TITLED = String.raw`(?<!\p{L})(?:[Kk]ral|[Kk]raliçe|[Pp]adişah|[Ss]ultan|[İi]mparator|[Pp]apa|[Cc]umhurbaşkanı|[Bb]aşkan|[Bb]aşbakan|[Bb]akan|[Gg]eneral|[Pp]rens|[Pp]renses|[Ll]ord|Dr\.|Prof\.|[Dd]oktor|[Pp]rofesör|[Aa]lbay|[Yy]üzbaşı|[Aa]miral|[Vv]ali|[Ss]enatör|[Pp]aşa|[Ss]ayın|[Aa]ziz|[Dd]ük|[Kk]ont|[Yy]azar|[Oo]yuncu)\s(?<name>\p{Lu}[\p{L}’'.-]*)`;

const SOMEBODY = String.raw`(?<!\p{L})(?:${cases('adam|kadın|erkek|çocuk|kişi|insan|halk|üye|asker|öğrenci|bilim adam|bilim insan|araştırmacı|göçmen|mülteci|polis|hükümet|yetkili|memur|kurban|sakin|uzman|eleştirmen|seçmen|işçi|oyuncu|aile|grup|takım|yazar|başkan|bakan|vatandaş|doktor|öğretmen|köle|lider|sanatçı|mimar|çiftçi')})\p{L}{0,9}(?!\p{L})`;

const NO_PERSON = `bir bu şu o ve ile ama fakat ancak ayrıca çünkü daha sonra önce ilk son her bazı birçok tüm bütün diğer kendi
  bakanlığı dairesi ofisi konseyi mahkemesi birliği örgütü devlet devleti devletleri ajansı komitesi komisyonu partisi
  üniversitesi nehri yasası kanunu savaşı antlaşması anlaşması caddesi sokağı kuvvetleri krallık krallığı cumhuriyeti
  milletler meclisi parlamentosu senatosu kongresi hükümeti ordusu donanması imparatorluğu kilisesi okulu koleji
  enstitüsü şirketi bankası grubu derneği topluluğu vakfı merkezi şehri ili ilçesi adası adaları gölü denizi okyanusu dağı
  dağları doğu batı kuzey güney büyük yeni birleşik avrupa amerika amerikan ingiliz fransız alman rus çin roma yunan türk
  osmanlı ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık dünya ulusal uluslararası kraliyet
  yüksek genel federal merkez güvenlik polis adalet savunma yüzyıl müzesi tiyatrosu akademisi`;

export const answers = later((): AnswerPatterns => ({
  ...GENERAL_ANSWERS,
  time: new RegExp(
    String.raw`(?<!\p{L})(?:${DAY}|${MONTH})(?:['’]?\p{Ll}{0,6})(?!\p{L})|(?<![\p{N}.,])(?:1\d{3}|20\d{2})(?!\p{N})|\d{1,2}\.\syüzyıl|${COUNT}\s${UNIT}\s(?:önce|sonra)|(?:geçen|gelecek|önceki|sonraki|aynı|ertesi)\s${UNIT}`,
    'gu',
  ),
  money: new RegExp(
    String.raw`[$£€¥₺]\s?\d[\d.,]{0,20}|(?:\d[\d.,]{0,20}|${cases(FEW)})\s?(?:(?:bin|milyon|milyar|trilyon)\s)?(?:[$£€¥₺]|dolar|avro|euro|lira|TL|sterlin|pound|frank|mark|yen|ruble|kuruş|sent)\p{L}{0,6}`,
    'gu',
  ),
  age: new RegExp(
    String.raw`${COUNT}\syaş\p{L}{0,8}|${COUNT}['’]?(?:\p{L}{2,4})?\syaşında|[,(]\s?\d{1,3}[,)]`,
    'gu',
  ),
  duration: new RegExp(
    String.raw`${COUNT}(?:\s(?:ila|veya|ve)\s${COUNT})?\s(?:\p{L}{4,12}\s)?${UNIT}|\d{4}\s?[–-]\s?\d{2,4}|(?<=\p{L}{2})\s(?:kadar|boyunca|süren|sürdü)(?!\p{L})`,
    'gu',
  ),
  share: new RegExp(
    String.raw`[%]\s?\d|\d\s?%|(?<!\p{L})(?:${cases('yüzde|yarısı|üçte|dörtte|beşte|çeyreği|çoğunluğu|azınlığı|büyük bölümü|büyük kısmı')})`,
    'gu',
  ),
  frequency: new RegExp(
    String.raw`${COUNT}\s(?:kez|kere|defa)(?!\p{L})|(?<!\p{L})(?:${cases('her|günde|haftada|ayda|yılda')})\s(?:${UNIT}|${COUNT})|(?<!\p{L})(?:${cases('günlük|haftalık|aylık|yıllık|düzenli|nadiren|sıklıkla|sık sık')})(?!\p{L})`,
    'gu',
  ),
  number: new RegExp(
    String.raw`[$£€₺]?\d[\d.,]{0,20}|(?<!\p{L})(?:${cases(`${FEW}|milyon|milyar|yarım|yarısı|düzine|düzinelerce|yüzlerce|binlerce|milyonlarca`)})(?!\p{L})`,
    'gu',
  ),
  monthBefore: new RegExp(String.raw`(?:${MONTH})\s*$`, 'u'),
  place: new RegExp(PLACE, 'gu'),
  titled: new RegExp(TITLED, 'gu'),
  somebody: new RegExp(SOMEBODY, 'gu'),
  reason: new RegExp(
    String.raw`(?<!\p{L})(?:${cases('çünkü|zira|için|amacıyla|sebebiyle|nedeniyle|yüzünden|dolayı|dolayısıyla|sayesinde|üzere|böylece|sonucunda|bu nedenle|bu yüzden|bu sebeple|neden oldu|neden olan|neden olmuştur|yol açtı|yol açan|yol açmıştır|sonucu|amacı|nedeni|sebebi|karşılık|korkusuyla')})(?!\p{L})|(?<=\p{L}{2})(?:dığı|diği|duğu|düğü|tığı|tiği|tuğu|tüğü)\siçin`,
    'gu',
  ),
  manner: new RegExp(
    String.raw`(?<=\p{L}{2})(?:arak|erek)(?!\p{L})|(?<!\p{L})(?:${cases('yoluyla|aracılığıyla|vasıtasıyla|sayesinde|kullanarak|ile|yöntemiyle|şekilde|tarafından')})(?!\p{L})|(?<=\p{L}{3})(?:madan|meden)(?!\p{L})|(?<=\p{L}{2})(?:ıyla|iyle|uyla|üyle)(?!\p{L})`,
    'gu',
  ),
  said: new RegExp(
    String.raw`(?<!\p{L})(?:${cases('dedi|der|demiştir|söyledi|söyler|söylemiştir|belirtti|belirtmiştir|açıkladı|iddia etti|savundu|savunur|yazdı|yazmıştır|tanımladı|tanımlar|uyardı|ekledi|adlandırdı|olarak adlandırılır|olarak bilinir|denir|diye')})(?!\p{L})`,
    'gu',
  ),
  definition: new RegExp(
    String.raw`(?<=\p{L}{2})(?:dır|dir|dur|dür|tır|tir|tur|tür)(?=[.,;]|$)|(?<!\p{L})(?:${cases('olarak bilinen|olarak bilinir|olarak adlandırılır|adı verilen|adı verilir|denilen|denir|anlamına gelir|anlamına gelen|ifade eder|olarak tanımlanır|yani')})(?!\p{L})|[—–]`,
    'gu',
  ),
  noPerson: new Set(NO_PERSON.split(/\s+/u)),
}));

/** "İki" is the capital of "iki": what only lower case is known of is written out. */
function cases(words: string): string {
  return eitherCase(words).replaceAll('[iI]', '[iİ]');
}
