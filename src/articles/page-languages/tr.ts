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
} satisfies PageLanguage;
