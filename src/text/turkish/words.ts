import { foldWord } from '../fold-word.ts';
import { type WordRules, wordRules } from '../word-rules.ts';
import { stem } from './stem.ts';

/**
 * Words that say nothing of what a text is about, without their marks and with one "i": pronouns,
 * postpositions, conjunctions, auxiliaries, question words; and endings that stand behind a figure. "Şu" isn't
 * among them, which would be water.
 */
const STOP_WORDS = `
  bir bu o ve ile de da ki mi mu ya ise icin gibi kadar daha cok en her hic hicbir bazi birkac bircok cogu butun tum
  diger baska ayni hep hepsi biri birisi kimse herkes hersey sey boyle soyle oyle
  ben beni bana bende benden benim sen seni sana sende senden senin onu ona onda ondan onun biz bizi bize bizde bizden
  bizim siz sizi size sizde sizden sizin onlar onlari onlara onlarda onlardan onlarin bunu buna bunda bundan bunun
  bunlar bunlari bunlara bunlarda bunlardan bunlarin kendi kendisi kendisini kendisine kendini kendine kendileri kendilerini
  ne neler neyi neye neyin neden nedeniyle nicin niye nasil nasildir nerede neredeydi neredeki nereden nereye neresi
  neresidir neresinde nerededir nere kim kimi kime kimin kimden kimde kimler kimdi kimdir kimlerdir hangi hangisi
  hangisidir hangileri hangileridir kac kaci kacinci kactir nedir nelerdir neydi
  ama fakat ancak lakin veya yahut ya da hem yani cunku eger sayet oysa halbuki dahi bile zaten yine gene artik hala
  henuz simdi sadece yalnizca yalniz once sonra icinde uzerinde uzerine altinda arasinda arasindaki tarafindan icindeki
  uzerindeki hakkinda gore karsi ragmen dolayi boyunca sirasinda itibaren beri uzere dogru ait dair iliskin olarak birlikte
  olan olanlar oldu oldugu oldugunu oldular olmak olmasi olmus olmustur olmustu olup olur olurlar olabilir olabilecek
  olacak olacagi olsa olsun oluyor oluyordu idi imis ediyor eder ederek eden edilen edildi edilir edilmis edilmistir
  etmek etmis etmistir etti ettigi ettiler edilmesi etmesi degil degildir degildi var vardir vardi yok yoktur yoktu
  dir tir dur tur idir di ti mis mistir midir mudur
  ta te dan den tan ten in un nin nun ya ye yi na ne lar ler lari leri larda lerde lardan lerden larin lerin daki deki
  taki teki inci nci uncu lutfen`;

/** Words of a question that frame it: what kind of answer is wanted, and verbs that go with anything. */
const LIGHT_WORDS = `
  tur turu cesit tip sekil isim ismi ad adi adlari terim kelime sozcuk baslik kisi kisiler insan insanlar adam kadin nesne
  yer yeri ulke bolge alan sehir kent yil yili yilda yillar yillarinda tarih tarihi tarihte gun ay hafta yuzyil zaman
  donem donemi sure sureyle saat yas yasinda yuzde oran orani miktar sayi sayisi grup neden nedeni sebep sebebi amac amaci
  yol yontem ornek parca bolum kisim durum rol faktor etki sonuc sonucu olay
  vermek verdi verir veren verilen gelmek geldi gelen gitmek gitti yapmak yapti yapan yapar yapilan yapildi almak aldi
  alir gerceklesmek gerceklesti meydana baslamak basladi basladigi demek denir denilen dedi adlandirilir adlandirilan
  bilinen bilinir bilinmektedir bilmek dusunmek dusunulen dusunuyordu kullanmak kullanilan kullanilir kullandi
  bulunmak bulunan bulunur bulunuyor bulundu bulunmaktadir yasamak yasayan yasadi saglamak sagladi saglar soylemek
  soyledi gostermek gosterir gosterdi tanimlamak tanimlanir kabul sayilir istemek istedi gerek kalmak kaldi
  uzun buyuk eski yeni modern belli onemli ana ilk son farkli cesitli ozel genel genellikle ozellikle yaklasik simdiki gunumuzde`;
/** A name's endings stand behind an apostrophe: "Ankara’da". */
const APOSTROPHE = /['’ʼ＇].*$/su;

/** Without marks and with one "i", as on keyboards that have no other. */
function fold(word: string): string {
  return foldWord(word.replace(APOSTROPHE, '')).replaceAll('ı', 'i');
}

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  fold,
  stem,
});
