import type { PageLanguage } from '../page-language.ts';

export const turkish = {
  tag: 'tr',
  and: 've',
  organisations: `ajansı akademisi anonim bakanlığı başkanlığı belediyesi birliği birimi bankası bürosu
    cumhurbaşkanlığı dairesi derneği dergisi editörü enstitüsü federasyonu gazetesi genel girişimi grubu
    haber haberleri holding komisyonu komitesi konfederasyonu konseyi kulübü kurulu kurumu masası medya
    merkezi meclisi müdürlüğü odası partisi platformu sendikası servisi şirketi üniversitesi valiliği
    vakfı`,
  articles: 'bir bu şu o',
  by: 'yazan, yazar, haber, haberi hazırlayan, hazırlayan, kaleme alan, muhabir',
  newsrooms:
    'haber merkezi, anadolu ajansı, aa, dha, iha, anka, demirören haber ajansı, ihlas haber ajansı',
  authorLabels:
    'yazan, yazar, yazarlar, yazarı, haber, muhabir, hazırlayan, haberi hazırlayan, kaleme alan, editör, metin',
  roles: 'muhabir muhabiri yazar yazarı editör editörü gazeteci temsilcisi köşe sorumlusu',
  outlets:
    'baskı sayısı gazetesi ajansı haber haberleri medya dergisi anadolu hürriyet milliyet cumhuriyet aa dha iha',
  beside: 'için',
  published: `yayın, yayın tarihi, yayınlanma, yayınlanma tarihi, yayımlanma, yayımlanma tarihi, yayınlandı, yayımlandı,
    tarih, giriş, giriş tarihi, eklenme, eklenme tarihi, oluşturulma, oluşturulma tarihi, haber tarihi,
    karar tarihi, basın bülteni, basın açıklaması`,
  updated: `güncelleme, güncelleme tarihi, güncellenme, güncellenme tarihi, son güncelleme, son güncelleme tarihi,
    güncellendi, değiştirilme`,
  on: 'saat',
  labels: {
    title: 'başlık, konu',
    publication: 'kaynak, gazete',
    url: 'bağlantı, adres',
    language: 'dil',
  },
  pressRelease: {
    openings: 'basın bülteni, basın açıklaması, hemen yayınlanabilir',
    contacts: 'iletişim, basın iletişim, medya iletişim',
    about: 'hakkında',
    closings: 'ileriye dönük beyanlar, ileriye yönelik ifadeler',
    end: 'son',
  },
  furniture: {
    pieces: `
      bizimle iletişimde kalın
      favorilerime ekle
      vikipedi, özgür ansiklopedi
      paylaş
      haberi paylaş
      bu haberi paylaş
      yazdır
      gönder
      e-posta gönder
      bağlantıyı kopyala
      linki kopyala
      kaydet
      dinle
      haberi dinle
      yorum yap
      yorum yaz
      abone ol
      giriş yap
      üye ol
      kayıt ol
      menü
      ara
      arama
      anasayfa
      ana sayfa
      kapat
      içeriğe geç
      başa dön
      yukarı çık
      devamını oku
      daha fazla
      daha fazla göster
      haberin devamı
      reklam
      reklam …
      ilginizi çekebilir
      ilginizi çekebilir …
      ayrıca okuyun …
      bunu da okuyun …
      # dk okuma
      # dakika okuma süresi
      okuma süresi: # dk
      okuma süresi # dk
      okuma süresi: # dakika
      tarayıcıda görüntüle
      bu e-postayı tarayıcıda görüntüle
      abonelikten çık
      künye
      gizlilik politikası
      çerez politikası
      çerez ayarları
      kabul et
      tümünü kabul et
      hepsini kabul et
      reddet
      tümünü reddet
      ayarlar
      tercihleri yönet
      gizliliğinize önem veriyoruz
      gizliliğinize değer veriyoruz
      bu haber # yıldan eski
      e-posta adresiniz
      e-posta adresinizi girin
      yazar hakkında
      # dakika önce
      # saat önce
      # gün önce
      güncelleme: # … önce
      bizi takip edin
      bizi takip et`,
    openings: `
      zaten abone misiniz?
      okumaya devam etmek için abone
      okumaya devam etmek için giriş
      okuduğunuz için teşekkür
      bu e-postayı alıyorsunuz
      bu e-postayı aldınız
      abonelikten çıkmak için
      e-posta hesabınız yayımlanmayacak
      e-posta adresiniz yayınlanmayacak
      bu site recaptcha ile korunmaktadır
      abone olarak kabul
      kaydolarak kabul`,
    invitations: `
      abone olun
      abone ol
      kaydolun
      takip edin
      bültenimize
      kanalımıza`,
    channels:
      'bülten bültenimize e-posta kanal kanalımıza kanalımızı podcast bildirim whatsapp telegram facebook instagram twitter youtube',
    tips: `
      bir haberiniz mi var
      haber ihbar
      bize yazın
      bize ulaşın`,
    pointers: `
      ayrıca okuyun
      ayrıca bakınız
      bunu da okuyun
      ilginizi çekebilir
      ilgili haber
      ilgili haberler
      okuyun
      izleyin
      etiketler
      etiket
      konular
      konu
      kategori
      kategoriler`,
    otherArticles: `
      ilginizi çekebilir
      bunlar da ilginizi çekebilir
      bunlar ilginizi çekebilir
      ilgili haberler
      ilgili içerikler
      benzer haberler
      diğer haberler
      son haberler
      en çok okunanlar
      çok okunanlar
      önerilen haberler
      sıradaki haber
      sonraki haber
      önceki haber
      ileri okuma
      ek okumalar`,
    comments: `
      yorumlar
      yorumlar (#)
      # yorum
      okur yorumları
      bir yanıt yazın
      yorum bırakın
      yorum yap
      yorum yaz
      yorumunuz`,
    replies: `
      yanıtla
      cevapla
      dedi ki
      diyor ki
      yazdı
      önce`,
    counts: 'yorum görüntülenme paylaşım',
    sections: `
      gündem
      dünya
      ekonomi
      siyaset
      spor
      kültür
      sanat
      yaşam
      analiz
      yorum
      görüş
      köşe yazısı
      röportaj
      son dakika
      haberler`,
    sharing: 'paylaş paylaşın',
    home: 'anasayfa',
    captions: 'fotoğraf fotoğraflar foto görsel resim grafik',
    consent: `
      biz ve …ortaklarımız
      çerez kullanıyoruz
      çerezleri kullanıyoruz
      çerezler kullanıyoruz
      bu site çerez
      sitemizde çerez
      cihazdaki bilgi`,
  },
} satisfies PageLanguage;
