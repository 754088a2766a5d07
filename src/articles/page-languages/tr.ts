import type { PageLanguage } from '../page-language.ts';

export const turkish = {
  tag: 'tr',
  months: `ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl
    ekim/eki kasım/kas aralık/ara`,
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz',
  isDayFirst: true,
  and: 've',
  organisations: `ajansı akademisi anonim bakanlığı başkanlığı belediyesi birliği birimi bankası bürosu
    cumhurbaşkanlığı dairesi derneği dergisi editörü enstitüsü federasyonu gazetesi genel girişimi grubu
    haber haberleri holding komisyonu komitesi konfederasyonu konseyi kulübü kurulu kurumu masası medya
    merkezi meclisi müdürlüğü odası partisi platformu sendikası servisi şirketi üniversitesi valiliği
    vakfı`,
  articles: 'bir bu şu o',
  by: 'yazan, yazar, haber, haberi hazırlayan, hazırlayan, kaleme alan, muhabir',
  authorLabels:
    'yazan, yazar, yazarlar, yazarı, haber, muhabir, hazırlayan, haberi hazırlayan, kaleme alan, editör, metin',
  roles: 'muhabir muhabiri yazar yazarı editör editörü gazeteci temsilcisi köşe sorumlusu',
  outlets:
    'gazetesi ajansı haber haberleri medya dergisi anadolu hürriyet milliyet cumhuriyet aa dha iha',
  beside: 'için',
  published: `yayın tarihi, yayınlanma, yayınlanma tarihi, yayımlanma, yayımlanma tarihi, yayınlandı, yayımlandı,
    tarih, giriş, giriş tarihi, eklenme, eklenme tarihi, oluşturulma, oluşturulma tarihi, haber tarihi,
    karar tarihi`,
  updated: `güncelleme, güncelleme tarihi, güncellenme, güncellenme tarihi, son güncelleme, son güncelleme tarihi,
    güncellendi, değiştirilme`,
  on: 'saat',
} satisfies PageLanguage;
