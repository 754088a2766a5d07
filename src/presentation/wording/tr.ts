import type { Translation } from './en.ts';

/**
 * What the bot says, in Turkish: the catalogue of `en.ts`, key for key.
 *
 * It says sen. Quotation marks “…”, the percent sign stands first: %5. What is filled in takes no
 * suffix (“{name}” ile, “{topic}” hakkında, {title} için), and a noun after a number no plural.
 *
 * article: makale · author: yazar · brief: genel bakış · channel: kanal · command: komut ·
 * excerpt: kesit · focus: odak · outlet: yayın · page: sayfa · paragraph: paragraf ·
 * passage: bölüm · quote: alıntı · reference: referans · sentence: cümle · server: sunucu ·
 * source: kaynak · summary: özet · tag: etiket · topic: konu ·
 * whoever runs this bot: bu botu yöneten kişi · word for word: kelimesi kelimesine
 */
export const tr = {
  'command.ask.name': 'sor',
  'command.ask.about': 'Makalelere sor; kendi sözleriyle yanıtlasınlar',
  'command.ask.question.name': 'soru',
  'command.ask.question.about': 'Ne öğrenmek istiyorsun?',
  'command.ask.article.name': 'makale',
  'command.ask.article.about': 'Yalnızca bu makaleye sor (varsayılan: hepsine)',
  'command.ask.author.name': 'yazar',
  'command.ask.author.about': 'Yalnızca bu yazarın makaleleri',
  'command.ask.from.name': 'başlangıç',
  'command.ask.from.about': 'Yalnızca o zamandan beri çıkan makaleler: 2023, Mart 2024, geçen yıl…',
  'command.ask.until.name': 'bitiş',
  'command.ask.until.about': 'Yalnızca o zamana kadar çıkan makaleler: 2023, Mart 2024, geçen yıl…',
  'command.ask.tag.name': 'etiket',
  'command.ask.tag.about': 'Yalnızca bu etiketi taşıyan makaleler',
  'command.ask.excerpts.name': 'kesitler',
  'command.ask.excerpts.about':
    'En fazla kaç kesit (varsayılan: 3, sunucu başka bir şey belirlemediyse)',
  'command.ask.private.name': 'özel',
  'command.ask.private.about':
    'Yanıtı yalnızca sana göster (varsayılan: hayır, sunucu başka bir şey belirlemediyse)',
  'command.ask.mention.name': 'bahset',
  'command.ask.mention.about': 'Yanıt kimin için: herkes görür ve o kişiye bildirim gider',

  'command.summarize.name': 'özetle',
  'command.summarize.about': 'Bir makalenin en önemli cümlelerini kelimesi kelimesine oku',
  'command.summarize.article.name': 'makale',
  'command.summarize.article.about': 'Hangi makale?',
  'command.summarize.length.name': 'uzunluk',
  'command.summarize.length.about': 'Özet ne kadar uzun olsun (varsayılan: orta)',
  'command.summarize.length.short.name': 'kısa · 3 cümle',
  'command.summarize.length.medium.name': 'orta · 5 cümle',
  'command.summarize.length.long.name': 'uzun · 8 cümle',
  'command.summarize.focus.name': 'odak',
  'command.summarize.focus.about': 'Özet en çok neyin üzerinde dursun',
  'command.summarize.private.name': 'özel',
  'command.summarize.private.about':
    'Özeti yalnızca sana göster (varsayılan: hayır, sunucu başka bir şey belirlemediyse)',

  'command.brief.name': 'genel-bakış',
  'command.brief.about': 'Makalelerin bir konu hakkında ne dediğini yan yana gör',
  'command.brief.topic.name': 'konu',
  'command.brief.topic.about': 'Bir mesele, bir ad, bir yer…',
  'command.brief.sort.name': 'sıralama',
  'command.brief.sort.about': 'Önce hangi makale gelsin (varsayılan: ilgililik)',
  'command.brief.sort.relevance.name': 'ilgililik',
  'command.brief.sort.newest.name': 'en yeni',
  'command.brief.sort.oldest.name': 'en eski',
  'command.brief.author.name': 'yazar',
  'command.brief.author.about': 'Yalnızca bu yazarın makaleleri',
  'command.brief.from.name': 'başlangıç',
  'command.brief.from.about':
    'Yalnızca o zamandan beri çıkan makaleler: 2023, Mart 2024, geçen yıl…',
  'command.brief.until.name': 'bitiş',
  'command.brief.until.about':
    'Yalnızca o zamana kadar çıkan makaleler: 2023, Mart 2024, geçen yıl…',
  'command.brief.tag.name': 'etiket',
  'command.brief.tag.about': 'Yalnızca bu etiketi taşıyan makaleler',
  'command.brief.private.name': 'özel',
  'command.brief.private.about':
    'Genel bakışı yalnızca sana göster (varsayılan: hayır, sunucu başka bir şey belirlemediyse)',

  'command.articles.name': 'makaleler',
  'command.articles.about': 'Hangi makalelere sorabileceğini gör',
  'command.articles.query.name': 'arama',
  'command.articles.query.about': 'Bir başlığın, yazarın, yayının veya etiketin bir parçası',
  'command.articles.author.name': 'yazar',
  'command.articles.author.about': 'Yalnızca bu yazarın makaleleri',
  'command.articles.from.name': 'başlangıç',
  'command.articles.from.about':
    'Yalnızca o zamandan beri çıkan makaleler: 2023, Mart 2024, geçen yıl…',
  'command.articles.until.name': 'bitiş',
  'command.articles.until.about':
    'Yalnızca o zamana kadar çıkan makaleler: 2023, Mart 2024, geçen yıl…',
  'command.articles.tag.name': 'etiket',
  'command.articles.tag.about': 'Yalnızca bu etiketi taşıyan makaleler',
  'command.articles.private.name': 'özel',
  'command.articles.private.about': 'Listeyi yalnızca sana göster (varsayılan: evet)',

  'command.read.name': 'oku',
  'command.read.about': 'Bir makaleyi burada sayfa sayfa oku; yalnızca sen görürsün',
  'command.read.article.name': 'makale',
  'command.read.article.about': 'Hangi makale?',
  'command.read.page.name': 'sayfa',
  'command.read.page.about': 'Hangi sayfa (varsayılan: ilki)',
  'command.read.mention.name': 'bahset',
  'command.read.mention.about':
    'Sayfa kime gösterilsin: o zaman herkes görür ve o kişiye bildirim gider',

  'command.quote.name': 'alıntı',
  'command.quote.about': 'Bu alıntı doğru mu? Makalelerle kelimesi kelimesine karşılaştır',
  'command.quote.text.name': 'metin',
  'command.quote.text.about':
    'Alıntı, atlananların yerine “…”; ya da görmek istediğin yer, örneğin “başlık ¶ 3–4”',
  'command.quote.article.name': 'makale',
  'command.quote.article.about': 'Hangi makaleden (varsayılan: herhangi biri)',
  'command.quote.private.name': 'özel',
  'command.quote.private.about':
    'Sonucu yalnızca sana göster (varsayılan: hayır, sunucu başka bir şey belirlemediyse)',
  'command.quote.mention.name': 'bahset',
  'command.quote.mention.about': 'Sonuç kimin için: herkes görür ve o kişiye bildirim gider',

  'command.about.name': 'hakkında',
  'command.about.about': 'Bu bot nedir, neye söz verir, neyi saklar',

  'command.follow.name': 'takip',
  'command.follow.about': 'Beklediğin bir makale gelince haberin olsun',
  'command.follow.question.name': 'soru',
  'command.follow.question.about': 'Yeni bir makale bir soruyu yanıtlayınca haberin olsun',
  'command.follow.question.question.name': 'soru',
  'command.follow.question.question.about': 'Ne öğrenmek istiyorsun?',
  'command.follow.question.where.name': 'nerede',
  'command.follow.question.where.about': 'Nerede bildirilsin (varsayılan: sana özel mesajla)',
  'command.follow.question.where.me.name': 'bana',
  'command.follow.question.where.here.name': 'bu kanalda',
  'command.follow.question.when.name': 'ne-zaman',
  'command.follow.question.when.about': 'Ne sıklıkla (varsayılan: hemen)',
  'command.follow.question.when.at-once.name': 'hemen',
  'command.follow.question.when.daily.name': 'her gün',
  'command.follow.question.when.weekly.name': 'her hafta',
  'command.follow.question.hour.name': 'saat',
  'command.follow.question.hour.about':
    'Günlük ve haftalık haberlerin geldiği saat, UTC (varsayılan: 8)',
  'command.follow.author.name': 'yazar',
  'command.follow.author.about': 'Bir yazarın yeni makalesi gelince haberin olsun',
  'command.follow.author.author.name': 'yazar',
  'command.follow.author.author.about': 'Hangi yazar?',
  'command.follow.author.where.name': 'nerede',
  'command.follow.author.where.about': 'Nerede bildirilsin (varsayılan: sana özel mesajla)',
  'command.follow.author.where.me.name': 'bana',
  'command.follow.author.where.here.name': 'bu kanalda',
  'command.follow.author.when.name': 'ne-zaman',
  'command.follow.author.when.about': 'Ne sıklıkla (varsayılan: hemen)',
  'command.follow.author.when.at-once.name': 'hemen',
  'command.follow.author.when.daily.name': 'her gün',
  'command.follow.author.when.weekly.name': 'her hafta',
  'command.follow.author.hour.name': 'saat',
  'command.follow.author.hour.about':
    'Günlük ve haftalık haberlerin geldiği saat, UTC (varsayılan: 8)',
  'command.follow.tag.name': 'etiket',
  'command.follow.tag.about': 'Bir etiketle yeni bir makale gelince haberin olsun',
  'command.follow.tag.tag.name': 'etiket',
  'command.follow.tag.tag.about': 'Hangi etiket?',
  'command.follow.tag.where.name': 'nerede',
  'command.follow.tag.where.about': 'Nerede bildirilsin (varsayılan: sana özel mesajla)',
  'command.follow.tag.where.me.name': 'bana',
  'command.follow.tag.where.here.name': 'bu kanalda',
  'command.follow.tag.when.name': 'ne-zaman',
  'command.follow.tag.when.about': 'Ne sıklıkla (varsayılan: hemen)',
  'command.follow.tag.when.at-once.name': 'hemen',
  'command.follow.tag.when.daily.name': 'her gün',
  'command.follow.tag.when.weekly.name': 'her hafta',
  'command.follow.tag.hour.name': 'saat',
  'command.follow.tag.hour.about':
    'Günlük ve haftalık haberlerin geldiği saat, UTC (varsayılan: 8)',
  'command.follow.collection.name': 'koleksiyon',
  'command.follow.collection.about': 'Bir koleksiyona yeni bir makale gelince haberin olsun',
  'command.follow.collection.collection.name': 'koleksiyon',
  'command.follow.collection.collection.about': 'Hangi koleksiyon?',
  'command.follow.collection.where.name': 'nerede',
  'command.follow.collection.where.about': 'Nerede bildirilsin (varsayılan: sana özel mesajla)',
  'command.follow.collection.where.me.name': 'bana',
  'command.follow.collection.where.here.name': 'bu kanalda',
  'command.follow.collection.when.name': 'ne-zaman',
  'command.follow.collection.when.about': 'Ne sıklıkla (varsayılan: hemen)',
  'command.follow.collection.when.at-once.name': 'hemen',
  'command.follow.collection.when.daily.name': 'her gün',
  'command.follow.collection.when.weekly.name': 'her hafta',
  'command.follow.collection.hour.name': 'saat',
  'command.follow.collection.hour.about':
    'Günlük ve haftalık haberlerin geldiği saat, UTC (varsayılan: 8)',
  'command.follow.list.name': 'liste',
  'command.follow.list.about': 'Neleri takip ettiğine bak ve bırak',

  'command.settings.name': 'ayarlar',
  'command.settings.about': 'Botun bu sunucuda nasıl çalışacağını belirle',
  'command.settings.show.name': 'göster',
  'command.settings.show.about': 'Neyin belirlendiğini gör ve değiştir',
  'command.settings.hide.name': 'gizle',
  'command.settings.hide.about':
    'Bu sunucuda bir makaleyi veya bir etiketin bütün makalelerini gizle',
  'command.settings.hide.what.name': 'ne',
  'command.settings.hide.what.about': 'Hangi makale veya etiket?',
  'command.settings.unhide.name': 'geri-getir',
  'command.settings.unhide.about': 'Bu sunucuda gizli olan bir makaleyi veya etiketi geri getir',
  'command.settings.unhide.what.name': 'ne',
  'command.settings.unhide.what.about': 'Hangi makale veya etiket?',
  'command.settings.collections.name': 'koleksiyonlar',
  'command.settings.collections.about':
    'Burada ve her kanalda hangi koleksiyonların kullanılacağını seç',
  'command.settings.corrections.name': 'düzeltmeler',
  'command.settings.corrections.about':
    'Burada alıntılananların düzeltmelerinin bildirileceği yeri seç',
  'command.settings.unanswered.name': 'yanıtsız',
  'command.settings.unanswered.about': 'Üyelere göre hangi soruların yanıtlanması gerektiğini gör',
  'command.settings.reset.name': 'sıfırla',
  'command.settings.reset.about': 'Bu sunucunun bütün ayarlarını varsayılana döndür',

  'command.desk.name': 'masa',
  'command.desk.about': 'Burada boşuna sorulanları gör ve makalelerden yanıtla',

  'command.collection.name': 'derleme',
  'command.collection.about': 'Bu sunucunun kendi makalelerine ekle',
  'command.collection.add.name': 'ekle',
  'command.collection.add.about':
    'Bir makale ekle: bağlantı veya dosya; önce nasıl anlaşıldığını görürsün',
  'command.collection.add.url.name': 'adres',
  'command.collection.add.url.about': 'Sayfanın adresi',
  'command.collection.add.file.name': 'dosya',
  'command.collection.add.file.about': 'PDF veya metin gibi bir dosya',
  'command.collection.list.name': 'liste',
  'command.collection.list.about': 'Bu sunucuda eklenenleri gör',
  'command.collection.queue.name': 'öneriler',
  'command.collection.queue.about': 'Üyelerin önerileri hakkında karar ver',
  'command.collection.remove.name': 'kaldır',
  'command.collection.remove.about': 'Bu sunucuda eklenmiş bir makaleyi kaldır',
  'command.collection.remove.article.name': 'makale',
  'command.collection.remove.article.about': 'Hangi makale?',

  'command.preferences.name': 'tercihler',
  'command.preferences.about': 'Botun sana verdiği yanıtların görünümünü gör veya seç',
  'command.preferences.style.name': 'görünüm',
  'command.preferences.style.about': 'Yanıtlar nasıl görünsün; sade, ekran okuyuculara uygundur',
  'command.preferences.style.rich.name': 'zengin',
  'command.preferences.style.plain.name': 'sade',

  'command.privacy.name': 'gizlilik',
  'command.privacy.about':
    'Neyin ne kadar süre saklandığını gör ve seninle ilgili saklananları sil',

  'command.Find in articles.name': 'Makalelerde ara',
  'command.Check quotations.name': 'Alıntıları denetle',
  'command.Summarize the linked article.name': 'Bağlantıdaki makaleyi özetle',
  'command.Add to the articles….name': 'Makalelere ekle…',

  'about.headline': 'Pullquote soruları makalelerin kendi sözleriyle yanıtlar.',
  'about.what':
    '{count, number} makalede arar ve yanıt veren cümleleri kaynaklarıyla birlikte alıntılar. Kendisi hiçbir şey yazmaz.',
  'about.verbatim.title': 'Kelimesi kelimesine',
  'about.verbatim':
    'Her alıntı makalesinden kopyalanır ve gönderilmeden önce onunla bir kez daha karşılaştırılır. Tek bir karakter bile farklıysa hiçbir şey gönderilmez.',
  'about.opinions.title': 'Görüşler yazarlarına aittir',
  'about.opinions':
    'Makaleler yazarlarının ne düşündüğünü söyler. Onları alıntılamak, aynı fikirde olmak demek değildir.',
  'about.keeps.title': 'Ne saklar: az şey',
  'about.keeps':
    'Mesajları okumaz ve yanıtları saklamaz. Sakladıkları, örneğin tercihlerin ve yanıtların sana yardımcı olup olmadığı, adın olmadan durur; `/gizlilik` hepsini söyler ve siler. Bir şey bozulursa hatayı senin sözlerin olmadan kaydeder.',
  'about.next': 'Sormak için `/sor` · neler olduğunu görmek için `/makaleler`',

  'first-question.author': '{author} {topic} hakkında ne diyor?',
  'first-question.about': 'Makaleler {topic} hakkında ne diyor?',

  'answer.question': 'Soru: {question}',
  'answer.follows': 'Şu sorunun devamı sayıldı: “{question}”',
  'answer.related': 'Bunu açıkça yanıtlayan bir bölüm bulamadım. En yakın olanlar:',
  'answer.chosen': 'Bu sunucunun moderatörleri seçti:',
  'answer.closest': 'Sözlerine en yakın bölümler bunlar. Sorunu yanıtlamıyor olabilirler.',
  'answer.head': 'başlık ve yazar satırı',

  'quote.label': 'Alıntı {number, number}/{count, number}',
  'quote.opinions': 'Görüşler yazarlarına aittir.',
  'quote.verbatim': 'Makalelerden kelimesi kelimesine.',
  'quote.verbatim-with-cuts':
    'Makalelerden kelimesi kelimesine; “[…]” bir alıntının kısaltıldığı yeri gösterir.',
  'quote.cuts': '“[…]” ile biten alıntı kısaltılmıştır.',

  'several.left': '{count, number} soru daha buraya sığmadı: eksik olanı ayrıca sor.',

  'answer.shared-by': 'Paylaşan: {name}',
  'answer.further': 'Diğer kesitler: {first, number}–{last, number}',
  'answer.more': 'Daha fazla',
  'answer.back': 'Geri',
  'answer.cite': 'Kaynak göster',
  'answer.share': 'Paylaş',
  'answer.shared': 'Paylaşıldı',
  'answer.share-confined': 'Bu kanalda bot herkese açık yanıt vermez.',
  'answer.share-confined-next': 'Başka bir kanalda sor ve yanıtı orada paylaş.',
  'answer.remove': 'Kaldır',
  'answer.helpful': 'Yararlı',
  'answer.not-helpful': 'Yararlı değil',
  'answer.in-context': 'Bağlamıyla',
  'answer.at-the-quote': 'Alıntıya git',
  'answer.question-lost': 'Sorunun ne olduğunu artık bilemiyorum.',
  'answer.question-lost-next': 'Lütfen `/sor` ile yeniden sor.',
  'answer.not-yours': 'Bunu yalnızca soran kişi veya bir moderatör kaldırabilir.',
  'answer.not-yours-next':
    'Yardımcı olmadığını başkalarına söyleyebilirsin: “Yararlı değil” düğmesine bas.',

  'context.wider': 'Genişlet',
  'context.bold': 'Alıntılanan sözler kalın yazılı.',
  'context.paragraph': 'Paragraf {numbers}',
  'context.part': 'bir kısmı',
  'context.moved': 'Makale o zamandan beri değişti. Alıntılanan sözler artık burada:',
  'context.changed': 'Makale o zamandan beri değişti ve bu sözler artık içinde yok.',
  'context.old-words': 'Şöyle alıntılanmıştı:',
  'context.nearest': 'Şimdi buna en yakın olan:',

  'cite.format': 'Biçim',
  'cite.which': 'Hangi alıntı',
  'cite.which-article': 'Hangi makale',
  'cite.style.plain': 'Düz metin',
  'cite.style.markdown': 'Markdown',
  'cite.style.apa': 'APA 7',
  'cite.style.mla': 'MLA 9',
  'cite.style.chicago': 'Chicago 17 (yazar ve tarih)',
  'cite.style.bibtex': 'BibTeX',
  'cite.nothing': 'Burada kaynak gösterilecek bir alıntı yok.',
  'cite.nothing-next':
    'Bir alıntının yanındaki “Bağlamıyla” düğmesine, sonra “Kaynak göster” düğmesine bas.',
  'cite.cut': 'Alıntı sığması için kısaltıldı.',
  'cite.too-long': 'Bu kaynak gösterimi bir mesaj için çok uzun.',
  'cite.too-long-next': 'Başka bir biçim veya daha kısa bir alıntı seç.',

  'feedback.title': 'Sorun neydi?',
  'feedback.reason': 'Yanıt neden yardımcı olmadı?',
  'feedback.reason.wrong-passage': 'Yanlış bölümü alıntılıyor',
  'feedback.reason.off-topic': 'Konuyla ilgisi yok',
  'feedback.reason.too-short': 'Çok kısa',
  'feedback.reason.altered-words': 'Sözler değiştirilmiş',
  'feedback.reason.something-else': 'Başka bir şey',
  'feedback.note': 'Ekleyeceğin bir şey var mı?',
  'feedback.note-kept': 'İstersen. Verdiğin oyla birlikte saklanır.',
  'feedback.thanks-helpful': 'Teşekkürler: verdiğin oy “yararlı”.',
  'feedback.thanks-not-helpful': 'Teşekkürler: verdiğin oy “yararlı değil”.',
  'feedback.change': 'Değiştirmek için öteki düğmeye bas.',
  'feedback.keeps':
    'Yarım yıl saklananlar: oy, nedeni, gün, sunucu ve hangi yerlerin alıntılandığı. Ne adın ne de sorun. `/gizlilik` bunları siler.',
  'feedback.keeps-words':
    'Yarım yıl saklananlar: oy, nedeni, gün, sunucu, hangi yerlerin alıntılandığı, soru ve yazdıkların. Adın değil. `/gizlilik` bunları siler.',

  'not-found.all': 'Bunu yanıtlayan bir bölüm bulamadım.',
  'not-found.one': '{title} içinde bunu yanıtlayan bir bölüm bulamadım.',
  'not-found.nearest': 'Sözlerine en yakın olanlar:',
  'not-found.others': 'Bundan söz eden başkaları:',
  'not-found.next-one':
    'Başka sözcüklerle dene ya da hepsine sormak için `makale` seçeneğini boş bırak.',
  'not-found.next-nearest': 'Başka sözcüklerle dene ya da bu makalelerden birine bak.',
  'not-found.next': 'Başka sözcüklerle dene. `/makaleler` neler sorabileceğini gösterir.',
  'not-found.language-one': 'Makalenin dili: {languages}. Çeviri yapmıyorum: onun dilinde sor.',
  'not-found.languages': 'Makalelerin dili: {languages}. Çeviri yapmıyorum: onların dilinde sor.',
  'not-found.other-languages':
    'Şu dildeki makalelere baktım: {asked}. Diğerlerinin dili: {others}. Çeviri yapmıyorum: onların dilinde sor.',
  'not-found.closest': 'En yakın bölümler',
  'not-found.wish': 'Bu yanıtlanmalı',
  'not-found.passed-on': 'İletildi',

  'closest.none': 'Bu sözcüklerden birinin geçtiği bir bölüm bulamadım.',

  'wish.thanks': 'Teşekkürler: buradaki moderatörler ve bu botu yöneten kişi bunu görebilir.',
  'wish.keeps':
    'Yarım yıl saklananlar: soru için bir kod, gün ve sunucu. Ne adın ne de sözlerin. `/gizlilik` bunları siler.',
  'wish.keeps-words':
    'Yarım yıl saklananlar: soru, gün ve sunucu. Adın değil. `/gizlilik` bunları siler.',

  'unclear.none': '“{name}” ile eşleşen makale yok.',
  'unclear.none-next':
    '`makale` seçeneğindeki önerilerden birini seç. `/makaleler` neler olduğunu gösterir.',
  'unclear.none-next-optional':
    '`makale` seçeneğindeki önerilerden birini seç ya da hepsine sormak için boş bırak. `/makaleler` neler olduğunu gösterir.',
  'unclear.several': '“{name}” ile birden çok makale eşleşiyor.',
  'unclear.several-next':
    '`makale` seçeneğine başlığın daha fazlasını yaz ve önerilerden birini seç.',

  'article.untitled': 'Başlıksız',
  'article.open': 'Makaleyi aç',
  'sources.by': 'yazar: {names}',
  'sources.in': 'yayın: {names}',
  'sources.article': 'makale: “{title}”',
  'sources.since': '{date} ve sonrası',
  'sources.since-day': '{date} ve sonrası',
  'sources.until': '{date} ve öncesi',
  'sources.until-day': '{date} ve öncesi',
  'sources.tag': 'etiket: {names}',
  'sources.ask-all': 'Tümüne sor',
  'sources.none': 'Bunların hepsine uyan makale yok. {sources}',
  'sources.none-next': 'Bir kısmını çıkar veya önerilerden birini seç.',
  'sources.gone': 'Burada sorulan yazar veya etiket artık yok.',
  'sources.gone-next': '`/makaleler` neler olduğunu gösterir.',

  'name.unknown-author': 'Yazarı “{name}” olan makale yok.',
  'name.unknown-tag': 'Etiketi “{name}” olan makale yok.',
  'name.several': '“{name}” birden çok ad olabilir.',
  'name.nearest': 'En yakın olanlar:',
  'name.choose': 'Yazmaya başla ve önerilerden birini seç.',

  'date.unread': '“{date}” ifadesini tarih olarak okuyamıyorum.',
  'date.unread-next': '“2023”, “Mart 2024”, “13 Mart 2024” veya “geçen yıl” gibi yaz.',
  'date.ambiguous': '“{date}” hem {first} hem {second} olabilir.',
  'date.ambiguous-next': 'Ayı harfle yaz veya önerilerden birini seç.',
  'date.reversed': '{until} daha önce, {from} daha sonra.',
  'date.reversed-next': 'İki tarihin yerini değiştir veya birini çıkar.',

  'article.count': '{count, number} makale',
  'article.gone': 'Bu makale kaldırıldı.',
  'article.gone-next': '`/makaleler` neler olduğunu gösterir.',
  'article.longest-quote':
    'Burada en fazla {count, plural, one {# sözcüğü} other {# sözcüğü}} gösterilir',
  'article.part-only':
    'Bu makalenin burada yalnız bir bölümü gösterilebilir; tamamı yayımlandığı yerdedir.',
  'article.link-only': 'Bu makaleye bağlantı verilebilir ama makale alıntılanamaz.',
  'article.link-only-named': '{title} için bağlantı verilebilir ama makale alıntılanamaz.',

  'articles.list-all': 'Tüm makaleler',
  'articles.for-query': '“{query}” için {count}',
  'articles.choose': 'Birini oku, özetle veya ona sor',
  'listed.author': '{name} burada {count, number} makalenin yazarı.',
  'listed.names': '{name}: burada {count, number} makale.',
  'listed.newest': 'Tarihi bilindiği kadarıyla {count, number} makalenin en yenisi',
  'listed.oldest': 'Tarihi bilindiği kadarıyla {count, number} makalenin en eskisi',
  'listed.writer': 'Yazan: {names}',
  'listed.date': 'Yayımlanma tarihi: {date}',
  'listed.undated': 'Buradaki makalelerin tarihi bilinmiyor.',
  'listed.said': 'Makalelerin söyledikleri:',
  'listed.all': '{count, number} makaleyi listele',
  'asked-back.article': 'Hangi makaleyi kastediyorsun?',
  'asked-back.article-next': 'Okumak, özetlemek ya da sormak için seç veya sorunda adını ver.',
  'asked-back.subject': 'Bununla kimi ya da neyi kastediyorsun?',
  'asked-back.subject-next': 'Adını ver ya da bir makale seçip ona sor.',
  'asked-back.topic': 'Hangi konuda?',
  'asked-back.topic-next':
    'Bir konu söyle: “… konusunda aynı fikirdeler mi?” ya da iki yazar adı ver.',
  'articles.none': 'Henüz makale yok.',
  'articles.none-next':
    'Yanıt verebilmesi için önce bu botu yöneten kişinin makale eklemesi gerekiyor.',
  'articles.no-match': '“{query}” ile eşleşen makale yok.',
  'articles.no-match-next':
    'Bir başlığın, yazarın veya yayının bir parçasını dene ya da hepsini görmek için `/makaleler` komutunu arama olmadan kullan.',

  'article.read-here': 'Burada oku',
  'article.summarize': 'Özetle',
  'article.ask-in': 'Bu makaleye sor',
  'article.full-text': 'Tam metin',

  'article.extent': '{paragraphs, number} paragraf · {sentences, number} cümle',

  'ask-in.audience': 'Yanıtı kim görsün',
  'ask-in.audience.public': 'Buradaki herkes',
  'ask-in.audience.private': 'Yalnızca sen',

  'message.no-words': 'Bu mesajda arayabileceğim bir sözcük yok.',
  'message.no-words-next': 'İçinde soru, alıntı ya da bağlantı olan bir mesaj seç.',
  'message.no-link': 'Bu mesajdaki hiçbir bağlantı bendeki bir makaleye gitmiyor.',
  'message.no-link-next':
    '`/makaleler` neler olduğunu gösterir; `/özetle` hepsini alır. “Makalelerde ara” ile mesajın söylediğini arayabilirsin.',

  'quote-check.exact': 'Bu alıntı kelimesi kelimesine doğru.',
  'quote-check.exact-several':
    'Bu alıntı kelimesi kelimesine doğru. {count, number} yerde geçiyor.',
  'quote-check.exact-many':
    'Bu alıntı kelimesi kelimesine doğru. En az {count, number} yerde geçiyor.',
  'quote-check.exact-first': 'İlki şurada:',
  'quote-check.differs': 'Bu alıntı kelimesi kelimesine doğru değil. En yakın yerde şöyle diyor:',
  'quote-check.given': 'Verilen:',
  'quote-check.quote': 'Alıntı: {text}',
  'quote-check.added': 'Makalede yok: {list}',
  'quote-check.added-one': '“{words}”',
  'quote-check.not-counted': 'Fark sayılmadı: {list}.',
  'quote-check.difference.quotation-marks': 'tırnak işaretleri',
  'quote-check.difference.dashes': 'çizgiler',
  'quote-check.difference.spaces': 'boşluklar',
  'quote-check.difference.characters': 'bazı karakterlerin biçimi',
  'quote-check.difference.first-letter': 'ilk harfin büyük ya da küçük olması',
  'quote-check.difference.surrounding-marks': 'çevresindeki tırnaklar',
  'quote-check.difference.left-out': 'atlanan sözcükler yerine üç nokta',
  'quote-check.difference.footnote-marks': 'dipnot işaretleri',
  'quote-check.exact-legend': 'Kalın: alıntı.',
  'quote-check.differs-legend': 'Kalın: yalnızca makalede. Üstü çizili: yalnızca verilen alıntıda.',
  'quote-check.parts-left': '{count, number} parça daha burada gösterilmiyor.',
  'quote-check.not-in-articles': 'Makaleler bunu söylemiyor, buna yakın bir şey de.',
  'quote-check.nearest': 'Bunlar benzer bir konudan söz ediyor:',
  'quote-check.not-in-articles-next':
    'Yine de doğru olabilir: ben yalnızca bu makaleleri biliyorum. `/makaleler` onları gösterir.',
  'quote-check.too-short':
    'Nereden geldiğini söylemek için çok kısa: en az {count, number} sözcük gerekir.',
  'quote-check.too-short-next': 'Alıntının daha uzun bir bölümünü ver.',

  'passage.place': '{extent}, toplam {count, number}.',
  'passage.rest': 'Buraya sığmadı: {extent}. Devamı “{button}” ile.',
  'passage.none': '{title} içinde {place} yok.',
  'passage.range':
    '{last, plural, =0 {Düz metin paragrafı yok.} one {Tek bir paragrafı var.} other {Paragrafları 1 ile # arasında numaralı.}}',
  'passage.which': 'Hangi makaleyi kastediyorsun?',
  'passage.which-next':
    'Numaranın önüne başlığını ya da yazarını yaz, örneğin “başlık ¶ 3”, ya da `makale` seçeneğinden seç.',

  'draft.none': 'Bu mesaj denetleyebileceğim bir şey alıntılamıyor.',
  'draft.none-next':
    'Tırnak içinde ya da alıntı bloğunda en az {count, number} sözcük olan bir mesaj seç.',
  'draft.right': '{count, number} alıntıdan {right, number} tanesi doğru.',
  'draft.exact': 'Kelimesi kelimesine doğru',
  'draft.differs': 'Kelimesi kelimesine değil',
  'draft.left-out': 'Sözcükler atlanmış, ama bu belirtilmemiş',
  'draft.wrong-author': 'Kelimesi kelimesine doğru, ama {name} söylememiş',
  'draft.not-in-articles': 'Makalelerde yok',
  'draft.apart':
    '{count, number} tanesi daha başlık ya da karar vermek için çok kısa veya çok uzun.',
  'draft.more': '{count, number} tanesi daha burada gösterilmiyor.',
  'draft.next': '`/alıntı` bunlardan biri için daha fazlasını söyler.',
  'draft.left-out-legend': 'Kalın: atlananlar.',

  'read.place': '{page} · {extent}, toplam {count, number}.',
  'read.goes-on': '{number} · sonraki sayfada sürüyor',
  'read.continued': '{number} · devamı',
  'read.verbatim': 'Kelimesi kelimesine.',
  'read.before-first': '{typed} numaralı sayfa yok. Bu ilk sayfa.',
  'read.behind-last': '{typed} numaralı sayfa yok. Bu son sayfa.',
  'read.no-number': '“{typed}” bir sayfa numarası değil, o yüzden hâlâ buradasın.',
  'read.jump-title': 'Bir sayfaya git',
  'read.jump-label': 'Sayfa',
  'read.jump-range': '1 ile {pages, number} arasında bir sayı; şu anki sayfa: {page, number}.',
  'read.sections': 'Bir bölüme git',
  'read.section': '“{heading}” burada başlıyor ({place}).',
  'read.full-text': 'Makalenin kendi metni, tek karakteri bile değişmeden.',
  'read.too-large': 'Metni burada dosya olarak göndermek için çok uzun.',
  'paging.jump': 'Git',

  'paging.page': 'Sayfa {page, number}/{pages, number}',
  'paging.previous': 'Önceki',
  'paging.next': 'Sonraki',

  'brief.topic': 'Makaleler bu konuda ne diyor: {topic}',
  'brief.topic-lost': 'Konunun ne olduğunu artık bilemiyorum.',
  'brief.topic-lost-next': 'Lütfen `/genel-bakış` komutunu yeniden kullan.',
  'brief.compared': 'Ayrışıyorlar mı? Makaleler bu konuda ne diyor: {topic}',
  'brief.silent': 'Bu konuda bir bölüm bulamadığım kaynaklar: {names}',
  'brief.whole': 'Ayrışıyorlar mı? Buna ben karar vermem. Her birinin en başta söylediği:',
  'brief.whole-next':
    'Ne dediklerini görmek için bir konu söyle: “… konusunda aynı fikirdeler mi?”',
  'brief.nothing': '“{topic}” hakkında bir bölüm bulamadım.',
  'brief.nothing-next': 'Başka sözcüklerle dene. `/makaleler` neler olduğunu gösterir.',
  'brief.nothing-next-nearest': 'Başka sözcüklerle dene ya da `/sor` ile bunlardan birine sor.',

  'summary.focus': 'Odak: {focus}',
  'summary.focus-missing':
    'Makalede “{focus}” hakkında bir şey bulamadım. Genel olarak şunu diyor:',
  'summary.whole': 'Makalenin tamamı: {count, number} cümle, kelimesi kelimesine.',
  'summary.extent':
    '{count, number} cümleden {shown, number} tanesi (%{percent}), kelimesi kelimesine.',
  'summary.under-one-percent': '1’den az',
  'summary.longer': 'Daha uzun',
  'summary.shorter': 'Daha kısa',
  'summary.source': 'Kaynak',

  'source.by': 'Yazan: {authors}',
  'source.in': 'Yayın: {publication}',
  'source.published': 'Tarih: {date}',
  'source.link': 'Bağlantı: {link}',
  'source.tags': 'Etiketler: {tags}',
  'source.length': 'Uzunluk: {paragraphs, number} paragraf · {sentences, number} cümle',
  'source.id': 'Kimlik: {id}',

  'audience.confined': 'Bunu yalnızca sen görüyorsun: bot bu kanalda herkese açık yanıt vermiyor.',
  'audience.related':
    'Bunu yalnızca sen görüyorsun, çünkü sorunu yanıtlamıyor olabilir. “Paylaş” herkese gösterir.',

  'mention.for': '{who} için',
  'mention.not-told': '{who} bildirim almadı: bunu yalnızca sen görüyorsun.',

  'hideable.tag': 'Etiket {tag}: {count, plural, =0 {makale yok} one {# makale} other {# makale}}',
  'hideable.nameless': 'adsız',
  'hideable.gone': '{id} (artık makaleler arasında yok)',

  'take-down.button': 'Kaldır…',
  'take-down.not-allowed': 'Makaleleri yalnızca sunucuyu yönetebilenler kaldırır.',
  'take-down.ask': 'Bu makale tümüyle kaldırılsın mı?',
  'take-down.ask.about':
    'Dosyası ve önceki sürümleri silinir; botun onu alıntıladığı bilinen mesajlar da silinir. Geri gelmez.',
  'take-down.do': 'Tümüyle kaldır',
  'take-down.not-yours': 'Bu makaleyi bu sunucu eklemediği için kaldıramaz.',
  'take-down.not-yours.about': 'Onu bu sunucuda gizleyebilirsin.',
  'take-down.hide': 'Burada gizle',
  'take-down.hidden': 'Makale bu sunucuda gizlendi.',
  'take-down.hidden-next': '`/ayarlar geri-getir` onu geri getirir.',
  'take-down.done': 'Makale kaldırıldı ve geri gelmez.',
  'take-down.messages':
    '{count, plural, one {Onu alıntılayan # mesaj silindi.} other {Onu alıntılayan # mesaj silindi.}}',
  'take-down.left':
    '{count, plural, one {# mesaj silinemedi; onu kendin sil:} other {# mesaj silinemedi; onları kendin sil:}}',
  'take-down.left-elsewhere':
    '{count, plural, one {Başka yerdeki # mesaj silinemedi.} other {Başka yerlerdeki # mesaj silinemedi.}}',

  'collections.headline': 'Bu sunucuda kullanılan koleksiyonlar',
  'collections.in-channel': '{channel} kanalında kullanılan koleksiyonlar',
  'collections.about': 'Burada açık olanlardan seç; hiçbiri seçilmezse hepsi kullanılır.',
  'collections.all':
    '{count, plural, =0 {Burada açık koleksiyon yok.} one {Burada açık olan tek koleksiyon kullanılıyor.} other {Burada açık olan # koleksiyonun hepsi kullanılıyor.}}',
  'collections.some': 'Kullanılanlar: {names}.',
  'collections.none':
    'Seçilen koleksiyonların hiçbiri artık yok, bu yüzden hiçbir şey kullanılmıyor. Başkalarını seç veya hepsini kullan.',
  'collections.more': '{count, number} tane daha',
  'collections.gone': 'Seçilenlerden {count, number} tanesi artık yok.',
  'collections.choose': 'Koleksiyon seç',
  'collections.use-all': 'Hepsini kullan',
  'collections.nameless': 'Adsız bir koleksiyon',
  'collections.root': 'Klasörsüz makaleler',
  'collections.of-server': 'Bu sunucunun ekledikleri',
  'collections.channel':
    'Bir kanal sunucudan başka koleksiyonlar kullanabilir; alt başlıkları ona uyar.',
  'collections.channel.choose': 'Bir kanal için seç',
  'collections.channels':
    '{count, plural, =0 {Hiçbir kanalın kendi seçimi yok.} one {# kanalın kendi seçimi var.} other {# kanalın kendi seçimi var.}}',
  'collections.as-server': 'Sunucudaki gibi',

  'settings.headline': 'Bot bu sunucuda nasıl çalışıyor',
  'settings.about':
    'Soran başka bir şey seçebilir; yalnızca botun herkese açık yanıt vermediği yerlerde yanıt herkese açık olmaz.',
  'settings.visibility': 'Yanıtı kim görür',
  'settings.visibility.public': 'Herkes',
  'settings.visibility.public.about': 'Soran, yanıtı kendine saklayabilir',
  'settings.visibility.private': 'Yalnızca soran',
  'settings.visibility.private.about': 'Soran, yanıtı herkese gösterebilir',
  'settings.excerpts': 'Yanıt ne kadar uzun olur',
  'settings.excerpts.count': '{count, plural, one {# kesit} other {En fazla # kesit}}',
  'settings.channels':
    'Botun herkese açık yanıt verdiği yerler{count, plural, =0 {} one { (# kanal)} other { (# kanal)}}',
  'settings.channels.all': 'Her kanal',
  'settings.hidden': 'Burada gizli: {what}',
  'settings.hidden.articles': '{count, plural, one {# makale} other {# makale}}',
  'settings.hidden.tags': '{count, plural, one {# etiket} other {# etiket}}',
  'settings.hidden.none': 'Burada gizli bir şey yok',
  'settings.hidden.more': 've {count, number} tane daha',
  'settings.collections':
    '{count, plural, =0 {} one {# kanalın kendi seçimi var. } other {# kanalın kendi seçimi var. }}`/ayarlar koleksiyonlar` bunu değiştirir.',
  'settings.wanted': 'Üyeler {count, number} soruya yanıt bekliyor: `/ayarlar yanıtsız`',
  'settings.next':
    '`/ayarlar gizle` ve `/ayarlar geri-getir` neyin gizli olduğunu değiştirir, `/ayarlar sıfırla` hepsini geri alır.',
  'settings.reset': 'Bu sunucunun bütün ayarları varsayılana döndürülsün mü?',
  'settings.reset.about':
    'O zaman yanıtlar her kanalda herkese açık olur, üç kesit içerir ve hiçbir şey gizli olmaz. Kanalların takip ettikleri biter, saklanan yanıtlar silinir.',
  'settings.reset.do': 'Sıfırla',
  'settings.reset.keep': 'Kalsın',
  'settings.not-allowed': 'Ayarlar, sunucuyu yönetebilenler içindir.',
  'settings.not-allowed-next': 'Onlardan birine sor; iznin adı “Sunucuyu Yönet”.',
  'settings.no-server': 'Burada ayarlanacak bir sunucu yok.',
  'settings.no-server-next': '`/ayarlar` komutunu sunucunun bir kanalında kullan.',

  'choice.tag': 'Etiket: {tag} ({count, plural, =0 {makale yok} one {# makale} other {# makale}})',
  'choice.article': 'Makale: {title}',
  'choice.gone': 'Makale: {id} (artık yok)',

  'hiding.hidden': 'Bu sunucuda gizlendi: {thing}',
  'hiding.hidden-next':
    'Bundan sonra burada ondan hiçbir şey alıntılanmaz. Önceden alıntılananlar yerinde kalır.',
  'hiding.hidden-already': 'Bu sunucuda zaten gizli: {thing}',
  'hiding.hidden-already-next': 'Hiçbir şey değişmedi.',
  'hiding.unhidden': 'Bu sunucuda artık gizli değil: {thing}',
  'hiding.unhidden-next': 'Burada yeniden alıntılanabilir.',
  'hiding.not-hidden': 'Bu sunucuda gizli değil: {thing}',
  'hiding.not-hidden-next': 'Hiçbir şey değişmedi.',
  'hiding.hidden-by-tag': 'Etiketlerinden biri yüzünden hâlâ gizli: {thing}',
  'hiding.hidden-by-tag-next':
    '`/ayarlar göster` etiketleri listeler; makaleyi geri getirmek için etiketi geri getir.',
  'hiding.left':
    'Bu sunucuda {count, plural, =0 {hiçbir makale gösterilmiyor} one {# makale gösteriliyor} other {# makale gösteriliyor}}.',
  'hiding.none': '“{name}” adında bir makale veya etiket yok.',
  'hiding.several': '“{name}” birden çok şey olabilir.',
  'hiding.choose': '`ne` seçeneğine bir parçasını yaz ve önerilerden birini seç.',

  'unanswered.headline': 'Üyelere göre yanıtlanması gerekenler',
  'unanswered.about':
    'Bu sunucuda, son yarım yıl içinde. Kaç kişinin söylediğini görürsün, kimin söylediğini asla.',
  'unanswered.members': '{count, plural, one {# üye} other {# üye}}',
  'unanswered.by-now': 'artık yanıtı var',
  'unanswered.more': 'Daha az istenen {count, number} soru daha var.',
  'unanswered.unknown':
    'Sözleri saklanmayan {count, number} soru var; bu botu yöneten kişi buna izin verebilir.',
  'unanswered.none': 'Henüz hiçbir üye bir sorunun yanıtlanması gerektiğini söylemedi.',
  'unanswered.none-next': 'Bir bölüm bulamadığımda “Bu yanıtlanmalı” düğmesine basabilirler.',

  'desk.not-allowed': 'Masa, sunucuyu yönetebilenler içindir.',
  'desk.headline':
    'Burada boşuna sorulan: {count, plural, =0 {hiçbir şey} one {# soru} other {# soru}}',
  'desk.about':
    'Bu sunucuda, son yarım yıl içinde: bölüm bulunamadı ya da yardımcı olmadı. En yenisi önce. Kaç üyenin sorduğunu görürsün, kimin sorduğunu asla.',
  'desk.keeps-none':
    'Bu botu yöneten kişi soruları saklatmıyor, bu yüzden burada görecek pek bir şey yok. FEEDBACK_KEEP_QUESTIONS ayarı buna izin verir.',
  'desk.none': 'Yanıt bekleyen bir şey yok.',
  'desk.not-found': 'bölüm yok × {count, number}',
  'desk.not-helpful': 'yararsız × {count, number}',
  'desk.wanted': 'isteniyor × {count, number}',
  'desk.answer': 'Bir makaleyle yanıtla',
  'desk.dismiss': 'Kapat',
  'desk.dismissed': 'Kapatıldı: {question}',
  'desk.bring-back': 'Geri getir',
  'desk.gone': 'Bu sorudan artık hiçbir şey saklanmıyor.',
  'desk.gone-next': '`/masa` neler olduğunu gösterir.',
  'desk.which-article': 'Bunu hangi makale yanıtlıyor?',
  'desk.choose-article': 'Bir makale seç',
  'desk.search-articles': 'Makale ara',
  'desk.search-for': 'Başlığın bir parçası, yazar veya etiket',
  'desk.no-passage': 'İçinde soruya yaklaşan bir bölüm bulamadım. Başka bir makale seç.',
  'desk.keep': 'Buradaki yanıt olarak sakla',
  'desk.another': 'Başka bölüm',
  'desk.other-words': 'Başka sözcükler',
  'desk.words-in-it': 'Bölümde geçen sözcükler',
  'desk.in-order': 'İçinde bu sözcükler geçmiyor: paragrafları sırayla.',
  'desk.post-in': 'Bir kanalda paylaş',
  'desk.posted': '{channel} kanalında paylaşıldı.',
  'desk.posted-next': 'Soru masadan kalktı. Mesajın altındaki “Kaldır” onu geri alır.',
  'desk.confined': '{channel} kanalında herkese açık yanıt vermiyorum.',
  'desk.confined-next':
    'Başka bir kanal seç: `/masa`. Nerede verebildiğimi `/ayarlar göster` söyler.',
  'desk.unused': '{channel} bu makaleyi kullanmıyor.',
  'desk.unused-next':
    'Başka bir kanal seç: `/masa`. Hangisinin ne kullandığını `/ayarlar koleksiyonlar` söyler.',
  'desk.not-posted': 'Orada paylaşamadım.',
  'desk.not-posted-next': 'Mesajları görebildiğim ve gönderebildiğim bir kanal seç: `/masa`.',
  'desk.kept-now': 'Saklandı: Bunu burada soran önce bu bölümü görür.',
  'desk.kept-now-next': 'Soru masadan kalktı. `/masa` saklananları listeler ve unutur.',
  'desk.kept-full': 'Saklanacak başka bir yanıt için yer yok.',
  'desk.kept-full-next': 'Önce birini unuttur: `/masa`.',
  'desk.kept': '{count, plural, one {# saklanan yanıt} other {# saklanan yanıt}}',
  'desk.kept-about':
    'Bunu burada soran önce bu bölümü görür. {days, number} gün boyunca ve yalnızca bu sunucu için saklanır.',
  'desk.kept-lost':
    '{count, plural, one {# saklanan yanıt artık kullanılmıyor: sözleri değişti ya da makalesi burada değil.} other {# saklanan yanıt artık kullanılmıyor: sözleri değişti ya da makaleleri burada değil.}}',
  'desk.kept-unused': 'Kullanılmıyor: Sözler değişti ya da makale artık burada değil.',
  'desk.forget': 'Unut',
  'desk.weekly': 'Haftalık not: bir kanal seç',
  'desk.weekly-ended': 'Haftalık not sona erdi: Kanalına yazamıyorum. Başkasını seç.',
  'weekly.headline':
    'Bir hafta içinde boşuna sorulan: {count, plural, one {# soru} other {# soru}}',
  'weekly.frequent': 'Birden çok üyenin sordukları:',
  'weekly.next': 'Sunucuyu yönetenler bunları yanıtlayabilir: `/masa`.',

  'addition.off': 'Burada Discord’dan makale eklenemez.',
  'addition.off-next': 'Bu botu yöneten kişi COLLECTION_ADD ayarıyla buna izin verebilir.',
  'addition.no-server': 'Makaleler bir sunucununkilere eklenir.',
  'addition.no-server-next': 'Bunu sunucunun bir kanalında kullan.',
  'addition.not-allowed': 'Burada makaleleri sunucuyu yönetenler ekler.',
  'addition.not-allowed-next': 'Bağlantıyı veya dosyayı onlardan birine gönder.',
  'addition.not-manager': 'Öneriler hakkında sunucuyu yönetenler karar verir.',
  'addition.not-manager-next': 'İznin adı “Sunucuyu Yönet”.',
  'addition.nothing': 'Burada eklenecek bir bağlantı ya da dosya yok.',
  'addition.nothing-next':
    '`/derleme ekle` komutuna bir adres veya dosya ver ya da bunları içeren bir mesajda “Makalelere ekle…” öğesini kullan.',
  'addition.full':
    'Bu sunucunun {count, plural, one {# makalesi} other {# makalesi}} var, daha fazlası alınmıyor.',
  'addition.full-next': 'Önce birini kaldır: `/derleme kaldır`.',
  'addition.enough': 'Bugünlük bu kadar: günde {count, plural, one {# makale} other {# makale}}.',
  'addition.enough-next': 'Yarın yeniden dene.',
  'addition.too-large': 'Bu dosya çok büyük: en çok {megabytes, number} MB okunur.',
  'addition.too-large-next': 'Daha küçüğünü ekle.',
  'addition.unreachable': 'Bunu alamadım.',
  'addition.unreachable-next': 'Adresi denetle ya da daha sonra yeniden dene.',
  'addition.refused': 'Bu alınamaz: sitesi ya da bu botu yöneten kişi böyle diyor.',
  'addition.refused-next': 'Başka bir şey ekle.',
  'addition.missing': 'Bu adreste bir sayfa yok.',
  'addition.missing-next': 'Adresi denetle.',
  'addition.wall': 'Bana makale yerine başka bir şey gösterildi: bir giriş ya da onay sayfası.',
  'addition.wall-next': 'Onu dosya olarak ekle.',
  'addition.no-text': 'İçinde alıntılanabilecek düz metin bulamadım.',
  'addition.no-text-next': 'İçinde makale olan bir sayfa veya dosya ekle.',
  'addition.list':
    'Bu bir makale değil, {count, plural, one {# girdili} other {# girdili}} bir liste.',
  'addition.list-next': 'Makalelerinden birini ekle; bu botu yöneten kişi hepsini aldırabilir.',
  'addition.gone': 'Bu zaten karara bağlandı ya da çok eski.',
  'addition.gone-next': '`/derleme ekle` onu yeniden okur.',
  'addition.decided': 'Bu zaten karara bağlandı ya da çok eski.',
  'addition.decided-next': '`/derleme öneriler` bekleyenleri gösterir.',
  'addition.left': 'Hiçbir şey eklenmedi.',
  'addition.left-next': '`/derleme ekle` başkasını alır.',
  'addition.many-wait': 'Zaten çok fazla öneri bekliyor.',
  'addition.many-wait-next': 'Moderatörler bazılarına karar verdiğinde yeniden dene.',
  'addition.suggested': 'Moderatörlere iletildi.',
  'addition.suggested-next':
    'Kararlarını bir doğrudan mesaj bildirir. O zamana kadar önerin ve Discord kimliğin en çok {days, number} gün saklanır; `/gizlilik` bunları siler.',
  'addition.understood': 'Şöyle anlaşıldı:',
  'addition.present': 'Bu zaten makaleler arasında.',
  'addition.no-author': 'yazarı belirtilmemiş',
  'addition.no-date': 'tarihsiz',
  'addition.first-words': 'İlk sözleri, sözcüğü sözcüğüne.',
  'addition.add': 'Ekle',
  'addition.suggest': 'Öner',
  'addition.leave': 'Vazgeç',
  'addition.accept': 'Kabul et',
  'addition.decline': 'Reddet',
  'addition.added': 'Bu sunucunun makalelerine eklendi.',
  'addition.answers': 'Artık yanıt veriyor.',
  'addition.soon': 'Bir dakika içinde yanıt verecek.',
  'addition.told-accepted': 'Moderatörler önerdiğini ekledi:',
  'addition.told-present': 'Önerdiğin, makalelerin arasında:',
  'addition.told-declined': 'Moderatörler önerdiğini almadı:',
  'suggestions.headline':
    'Üyelerin önerdiği: {count, plural, =0 {hiçbir şey} one {# makale} other {# makale}}',
  'suggestions.about':
    'Bir doğrudan mesaj, önerene kararını bildirir. Burada adı geçen kimseye bildirim gitmez.',
  'suggestions.none': 'Karar bekleyen bir şey yok.',
  'suggestions.look': 'Bak',
  'suggestions.open': '{count, plural, one {# öneri} other {# öneri}}',
  'added.headline':
    'Bu sunucuda eklenen: {count, plural, =0 {hiçbir şey} one {# makale} other {# makale}}',
  'added.about': 'Yalnızca bu sunucuda yanıt verirler.',
  'added.not-yet': 'Henüz yok ya da burada gizli',
  'added.remove': 'Bu makale kaldırılsın mı?',
  'added.remove-about': 'Artık hiçbir şeyi yanıtlamaz ve ondan alıntılananlar açılamaz.',
  'added.removed': 'Makale kaldırıldı.',
  'added.removed-next': '`/derleme liste` diğerlerini gösterir.',
  'added.none-such': 'Kaldırabileceğin böyle bir makale yok.',
  'added.none-such-next': 'Önerilerden birini seç; bu sunucuda eklenmiş olması gerekir.',

  'preferences.rich': 'Bot sana zengin görünümle yanıt veriyor.',
  'preferences.rich.about': 'Yanıtlarda çerçeveler, ayırıcılar ve “¶ 3” gibi kısa işaretler var.',
  'preferences.plain': 'Bot sana sade görünümle yanıt veriyor.',
  'preferences.plain.about':
    'Yanıtlarda çerçeve ve ayırıcı yok; başka yerde işaret olan sözle söyleniyor.',
  'preferences.collections': 'Hangi koleksiyonlara soruyorsun',
  'preferences.collections.about':
    'Doğrudan mesajlarda ve botu yalnız senin getirdiğin her yerde. Hiçbiri seçilmezse hepsine sorarsın.',
  'preferences.next':
    '`/tercihler görünüm:` ile seçilir; bu botu kullandığın her yerde geçerlidir.',

  'follow.what.question': '“{name}” sorusu',
  'follow.what.author': '{name} makaleleri',
  'follow.what.tag': '{name} etiketli makaleler',
  'follow.what.collection': '{name} koleksiyonundaki makaleler',
  'follow.added': 'Şimdiden itibaren takipte: {what}',
  'follow.changed': 'Zaten takipteydi, değiştirildi: {what}',
  'follow.to-you': 'sana özel mesajla',
  'follow.at-once': 'hemen, günde en çok beş mesaj',
  'follow.daily': 'her gün',
  'follow.weekly': 'pazartesileri',
  'follow.until': '{when} tarihine kadar',
  'follow.keeps':
    'Yenilemezsen {when} tarihine kadar saklanır: bu ve mesajların sana ulaşması için Discord kimliğin. `/gizlilik` ikisini de siler.',
  'follow.keeps-here':
    'Kimse yenilemezse {when} tarihine kadar saklanır: bu ve artık buraya yazamazsam haberin olsun diye Discord kimliğin. `/gizlilik` kimliğini siler.',
  'follow.unfollow': 'Takibi bırak',
  'follow.renew': 'Yenile',
  'follow.unfollowed': 'Artık takipte değil: {what}',
  'follow.renewed': '{when} tarihine kadar takipte: {what}',
  'follow.list': '{count, plural, one {# şey} other {# şey}} takipte',
  'follow.none': 'Takip edilen bir şey yok.',
  'follow.none-next': '`/takip soru` yeni bir makale bir soruyu yanıtlayınca sana bildirir.',
  'follow.full': 'Zaten {count, plural, one {# şey} other {# şey}} takipte; daha fazlası olmaz.',
  'follow.full-next': '`/takip liste` artık istenmeyenleri bırakır.',
  'follow.no-server': 'Burada bir sunucu kanalı yok.',
  'follow.no-server-next': 'Özel mesajla ya da sunucunun bir kanalında takip et.',
  'follow.not-a-member':
    'Bu sunucuda ben yokum: burada yalnızca sana yanıt veririm, kendiliğimden yazamam.',
  'follow.not-a-member-next': 'Özel mesajla takip et.',
  'follow.not-allowed': 'Bir kanalın neyi takip ettiğine onu yönetenler karar verir.',
  'follow.not-allowed-next': 'Onlardan birine sor; ya da kendin özel mesajla takip et.',
  'follow.confined': 'Bu kanalda bot herkese açık yazmaz.',
  'follow.confined-next': 'Başka bir kanalda ya da özel mesajla takip et.',
  'follow.unreached': 'Özel mesajlarım sana ulaşmıyor, bu yüzden bir şey takip edilmiyor.',
  'follow.unreached-next':
    'Ortak bir sunucunun üyelerinden özel mesaj almaya izin ver ve yeniden dene.',
  'follow.no-question': 'Bu, bir makale bölümünün yanıtlayabileceği bir soru değil.',
  'follow.no-question-next':
    '“Onlar” ya da “o” demeden tek bir şey sor; yazarlar ve etiketler ayrıca takip edilir.',
  'follow.no-collection': 'Burada adı “{name}” olan bir koleksiyon yok.',
  'follow.no-collection-next': 'Adının bir bölümünü yaz ve önerilerden seç.',
  'follow.part':
    'Bazı makaleler yalnızca bu sunucuda açık: bunu takip eden bir kanal onlardan haberdar olur, özel mesajlar olmaz.',
  'follow.closed-to-you': '“{name}” özel mesajlarda açık değil; sana ondan bir şey bildiremem.',
  'follow.closed-to-you-next':
    'Buradaki bir kanalı yöneten, kanalın onu takip etmesini sağlayabilir.',
  'follow.not-yours': 'Bunu yalnızca oluşturan ya da kanalı yönetebilen değiştirebilir.',
  'follow.not-yours-next':
    'Ya da artık takipte değil: `/takip liste` neleri takip ettiğini gösterir.',
  'alert.new': 'Yeni: {what}',
  'alert.digest': '{count, plural, one {# yeni makale} other {# yeni makale}}: {what}',
  'alert.more': 've {count, number} tane daha',
  'alert.ending': 'Yenilenmezse {when} tarihinde biter: {what}',
  'alert.ended': 'Artık oraya yazamadığım için bunlar takipten çıktı:',
  'alert.ended-next': 'Kanalı yeniden görüp yazabilirsem `/takip` baştan başlatır.',

  'corrections.on': 'Düzeltmeler şurada bildirilir: {channel}.',
  'corrections.off': 'Düzeltmeler hiçbir yerde bildirilmez.',
  'corrections.about':
    'Bu sunucuda herkese açık alıntıladığım sözler makalesinde değişirse ya da makale giderse, bunu seçtiğin kanalda bir kez, farkı sözcük sözcük göstererek söylerim.',
  'corrections.choose': 'Kanal yok: kapalı',
  'corrections.keeps':
    'Bunun için hangi kanalda ve mesajda hangi yerleri alıntıladığımı ve o makaleleri oldukları hâliyle {days, number} gün saklarım; kimin ne sorduğunu değil.',
  'correction.changed': 'Burada alıntılanan sözler makalesinde değişti.',
  'correction.gone': 'Burada alıntılanan bir makale artık yok.',
  'correction.more':
    '{count, plural, one {Burada alıntılanan # makale daha değişti ya da artık yok:} other {Burada alıntılanan # makale daha değişti ya da artık yok:}}',
  'correction.now': 'Makale şimdi şöyle diyor:',
  'correction.was': 'Burada alıntılanan:',
  'correction.missing': 'Makale artık bunu ya da benzerini demiyor.',
  'correction.more-quotes': '{count, plural, one {# alıntı daha} other {# alıntı daha}} değişti.',
  'correction.where': 'Alıntılandığı yer: {channels}',
  'privacy.keeps': 'Bu bot ne saklar',
  'privacy.preferences': '`/tercihler` ile seçtiklerin, sen başka bir şey seçene kadar.',
  'privacy.votes':
    '{days, number} gün boyunca: bir yanıtın sana yardımcı olup olmadığı, olmadıysa nedeni, hangi sunucuda ve hangi paragrafları alıntıladığı.',
  'privacy.questions':
    '{days, number} gün boyunca, bu botu yöneten kişi izin verdiği için: yanıtlarla ilgili notların, sormuş oldukların ve hakkında hiçbir bölüm bulamadığım sorular. Bir sunucuyu yönetenler orada neyin boşuna sorulduğunu ve kaç kişinin sorduğunu görür, kimin sorduğunu asla.',
  'privacy.no-questions': 'Sözlerin değil: hiçbir soru ve hiçbir not saklanmaz.',
  'privacy.wishes':
    '{days, number} gün boyunca: “Bu yanıtlanmalı” düğmesine bastığın, bunu hangi sunucularda yaptığın ve soru için bir kod. Bu sunucuları yönetenler kaç üyenin bastığını ve saklanıyorsa soruyu görür.',
  'privacy.follows':
    'Başlattığından ya da yenilediğinden sonra {days, number} gün boyunca: `/takip` ile neyi takip ettiğin, kendi sözcüklerinle, ve hangi makalelerin bildirildiği ya da beklediği. Yanında kod olmadan Discord kimliğin, çünkü bir koda mesaj gitmez; takip ettiğin ya da bir kanala takip ettirdiğin son şeyle birlikte silinir.',
  'privacy.messages':
    '{days, number} gün boyunca: takip ettiklerinle ilgili sana yazdığım direkt mesajların hangi makaleleri alıntıladığı; bir makalenin kaldırılması gerekirse onları silebileyim diye.',
  'privacy.recent':
    'Beş dakika boyunca, yalnızca bellekte: her kanaldaki son sorun ve yanıtında gösterilen makaleler ya da o zamandan beri okuduğun veya özetlettiğin makale; böylece sormayı sürdürebilirsin. “Onu kim yönetiyor?” o zaman bunlarla ilgilidir.',
  'privacy.servers':
    'Sunucuyu yönetenlerin `/ayarlar` ile belirledikleri, onlar sıfırlayana kadar; başlattıklarından ya da yenilediklerinden sonra {days, number} gün boyunca, kanallara takip ettirdikleri ve bunu yapanın kodu; onu burada silebilirsin. İçinde kişilerle ilgili başka bir şey yok.',
  'privacy.desk':
    'Sunucuyu yönetenlerin `/masa` ile yanıt olarak sakladıkları, sorulduğu hâliyle sorusuyla birlikte: {days, number} gün boyunca, yalnızca o sunucu için ve asla kimin sorduğu değil.',
  'privacy.desk-work':
    'Ayrıca `/masa` için: hangi sorularla işlerinin bittiği, kod olarak, {days, number} gün boyunca; haftalık notu nerede istedikleri, istemez olana dek.',
  'privacy.corrections':
    'Bir sunucuyu yönetenler düzeltmelerden haberdar olmak istiyorsa, {days, number} gün boyunca: orada hangi makalelerin hangi yerlerini hangi kanalda ve mesajda herkese açık alıntıladığım ve o makalelerin o hâli. Ne ad ne soru.',
  'privacy.additions':
    'Eklemek için okuttukların: bir saat. Önerdiklerin, Discord kimliğinle: karar verilene kadar, en çok {days, number} gün. Bir makale eklediğin: en çok bir yıl; bunu sildirirsen makale kalır.',
  'privacy.servers-left':
    'Bir sunucuyla ilgili saklananlar, {days, number} gün boyunca o sunucuda olmazsam silinir.',
  'privacy.code':
    'Seninle ilgili olanlar, Discord kimliğinden ve bir sırdan üretilen bir kodun altında durur.',
  'privacy.never': 'Neyi asla saklamaz',
  'privacy.never.about': 'Adını, mesajlarını, aldığın yanıtları ve kaç komut kullandığını.',
  'privacy.about-you': 'Şu anda seninle ilgili saklananlar:',
  'privacy.about-you.nothing': 'Şu anda seninle ilgili hiçbir şey saklanmıyor.',
  'privacy.count.preferences': 'tercihlerin',
  'privacy.count.votes': '{count, plural, one {# oy} other {# oy}}',
  'privacy.count.questions': '{count, plural, one {# soru} other {# soru}}',
  'privacy.count.wishes':
    '{count, plural, one {yanıtlanması gereken # soru} other {yanıtlanması gereken # soru}}',
  'privacy.count.proposals': '{count, plural, one {önerdiğin # makale} other {önerdiğin # makale}}',
  'privacy.count.additions':
    '{count, plural, one {eklediğin # makaledeki Discord kimliğin} other {eklediğin # makaledeki Discord kimliğin}}',
  'privacy.count.follows': '{count, plural, one {takip ettiğin # şey} other {takip ettiğin # şey}}',
  'privacy.count.recipients': 'Discord kimliğin (sana mesaj için)',
  'privacy.count.messages':
    '{count, plural, one {sana # direkt mesajın alıntıladıkları} other {sana # direkt mesajın alıntıladıkları}}',
  'privacy.count.nothing': 'hiçbir şey',
  'privacy.delete': 'Benimle ilgili saklananları sil',
  'privacy.deleted': 'Silindi: {what}.',

  'place.paragraph': '{paragraph, number}. paragraf',
  'place.paragraphs': '{first, number}–{last, number}. paragraflar',
  'place.gap': '{place}; sonrasında bir yer atlandı',
  'place.heading': 'ara başlık',
  'place.caption': 'resim altı yazısı',
  'place.table': 'tablo',
  'place.code': 'kod',
  'place.note': 'dipnot',
  'place.at': '{what} ({place})',
  'place.page': '{count, plural, one {sayfa {pages}} other {sayfa {pages}}}',
  'place.page-short': '{count, plural, one {s. {pages}} other {s. {pages}}}',
  'place.chapter': '“{chapter}” bölümünde',
  'place.time': '{time} anında',

  busy: 'Şu anda yanıtlayacak çok şey var.',
  'busy.next': 'Lütfen {when} yeniden dene.',
  'rate-limit': 'Kısa sürede çok komut kullandın.',
  'rate-limit.next': 'Sıradaki komut: {when}. Düğmeler bu arada da çalışır.',

  'failure.unread': 'Kaydettiklerime bakamadım.',
  'failure.records': 'Bunu kaydedemedim: hiçbir şey değişmedi.',
  'failure.records-next':
    'Lütfen birazdan yeniden dene. Yine olursa bu botu yöneten kişiye aşağıdaki referansla haber ver: diskte neyin yanlış olduğu günlükte yazıyor.',
  'failure.deletion': 'Hepsini silemedim.',
  'failure.deletion-next':
    '`/gizlilik` neyin kaldığını gösterir. Lütfen birazdan yeniden dene. Yine olursa bu botu yöneten kişiye aşağıdaki referansla haber ver.',

  'failure.reference': 'Referans: {reference}',
  'failure.outdated': 'Bu komutu veya düğmeyi artık tanımıyorum.',
  'failure.outdated-next':
    'Başka bir sürümüme ait. Bugünkü komutları görmek için `/` yaz; yanlış görünüyorlarsa Discord uygulamasını yeniden başlat.',
  'failure.not-verbatim':
    'Yanıtımı göndermedim: içindeki bir alıntı makalesiyle kelimesi kelimesine uyuşmuyordu.',
  'failure.not-verbatim-next':
    'Başka sözcüklerle sormayı dene. Lütfen bu botu yöneten kişiye aşağıdaki referansla haber ver.',
  'failure.search': 'Aramam yanıt bulamadan durdu. Yeniden başlıyor.',
  'failure.search-away': 'Şu anda makalelere ulaşamıyorum.',
  'failure.search-partial':
    'Şu anda koleksiyonun bir bölümünde arama yapamıyorum; bu yüzden içinde ne olup ne olmadığını söyleyemem.',
  'failure.search-next':
    'Lütfen bir dakika sonra yeniden sor. Tekrarlanırsa aşağıdaki referansla bu botu yöneten kişiye haber ver.',
  'failure.bug': 'Benim tarafımda bir şeyler ters gitti.',
  'failure.bug-next':
    'Lütfen birazdan yeniden dene. Yine olursa bu botu yöneten kişiye aşağıdaki referansla haber ver.',
  'failure.starting': 'Daha yeni başladım, makaleleri hâlâ okuyorum.',
  'failure.starting-next': 'Bir dakika sonra yeniden dene.',
  'failure.stopped': 'Yanıtım hazır olmadan durduruldum.',
  'failure.stopped-next': 'Birazdan dönerim: bir dakika sonra yeniden sor.',
  'failure.doubtful': 'Yanıtım yolda kaybolmuş olabilir.',
  'failure.doubtful-next': 'Görmüyorsan lütfen yeniden dene.',
  'failure.refused': 'Discord yanıtımı kabul etmedi.',
  'failure.refused-next':
    'Lütfen başka sözcüklerle yeniden dene. Yine olursa bu botu yöneten kişiye haber ver.',
} satisfies Translation;
