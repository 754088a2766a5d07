import type { Wording } from './en.ts';

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
export const tr: Partial<Wording> = {
  'command.ask.name': 'sor',
  'command.ask.about': 'Makalelere sor; kendi sözleriyle yanıtlasınlar',
  'command.ask.question.name': 'soru',
  'command.ask.question.about': 'Ne öğrenmek istiyorsun?',
  'command.ask.article.name': 'makale',
  'command.ask.article.about': 'Yalnızca bu makaleye sor (varsayılan: hepsine)',
  'command.ask.excerpts.name': 'kesitler',
  'command.ask.excerpts.about':
    'En fazla kaç kesit (varsayılan: 3, sunucu başka bir şey belirlemediyse)',
  'command.ask.private.name': 'özel',
  'command.ask.private.about':
    'Yanıtı yalnızca sana göster (varsayılan: hayır, sunucu başka bir şey belirlemediyse)',

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
  'command.brief.private.name': 'özel',
  'command.brief.private.about':
    'Genel bakışı yalnızca sana göster (varsayılan: hayır, sunucu başka bir şey belirlemediyse)',

  'command.articles.name': 'makaleler',
  'command.articles.about': 'Hangi makalelere sorabileceğini gör',
  'command.articles.query.name': 'arama',
  'command.articles.query.about': 'Bir başlığın, yazarın, yayının veya etiketin bir parçası',

  'command.about.name': 'hakkında',
  'command.about.about': 'Bu bot nedir, neye söz verir, neyi saklar',

  'about.headline': 'Pullquote soruları makalelerin kendi sözleriyle yanıtlar.',
  'about.what':
    '{count, number} makalede arar ve yanıt veren cümleleri kaynaklarıyla birlikte alıntılar. Kendisi hiçbir şey yazmaz.',
  'about.verbatim.title': 'Kelimesi kelimesine',
  'about.verbatim':
    'Her alıntı makalesinden kopyalanır ve gönderilmeden önce onunla bir kez daha karşılaştırılır. Tek bir karakter bile farklıysa hiçbir şey gönderilmez.',
  'about.opinions.title': 'Görüşler yazarlarına aittir',
  'about.opinions':
    'Makaleler yazarlarının ne düşündüğünü söyler. Onları alıntılamak, aynı fikirde olmak demek değildir.',
  'about.keeps.title': 'Ne saklar: hiçbir şey',
  'about.keeps':
    'Mesajları okumaz; soruları, yanıtları ve seninle ilgili hiçbir şeyi saklamaz. Bir şey bozulursa hatayı senin sözlerin olmadan kaydeder.',
  'about.next': 'Sormak için `/sor` · neler olduğunu görmek için `/makaleler`',

  'answer.question': 'Soru: {question}',
  'answer.related': 'Hiçbir makale bunu açıkça yanıtlamıyor. En yakın bölümler:',
  'answer.head': 'başlık ve yazar satırı',

  'quote.label': 'Alıntı {number, number}/{count, number}',
  'quote.opinions': 'Görüşler yazarlarına aittir.',
  'quote.verbatim': 'Makalelerden kelimesi kelimesine.',
  'quote.verbatim-with-cuts':
    'Makalelerden kelimesi kelimesine; “[…]” bir alıntının kısaltıldığı yeri gösterir.',
  'quote.cuts': '“[…]” ile biten alıntı kısaltılmıştır.',

  'not-found.all': 'Makaleler bunu yanıtlamıyor.',
  'not-found.one': '{title} bunu yanıtlamıyor.',
  'not-found.nearest': 'Sözlerine en yakın olanlar:',
  'not-found.next-one':
    'Başka sözcüklerle dene ya da hepsine sormak için `makale` seçeneğini boş bırak.',
  'not-found.next-nearest':
    'Başka sözcüklerle dene ya da `makale` seçeneğinde bunlardan birini seç.',
  'not-found.next': 'Başka sözcüklerle dene. `/makaleler` neler sorabileceğini gösterir.',

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
  'article.count': '{count, number} makale',
  'article.gone': 'Bu makale kaldırıldı.',
  'article.gone-next': '`/makaleler` neler olduğunu gösterir.',
  'article.link-only': 'Bu makaleye bağlantı verilebilir ama makale alıntılanamaz.',
  'article.link-only-named': '{title} için bağlantı verilebilir ama makale alıntılanamaz.',

  'articles.for-query': '“{query}” için {count}',
  'articles.none': 'Henüz makale yok.',
  'articles.none-next':
    'Yanıt verebilmesi için önce bu botu yöneten kişinin makale eklemesi gerekiyor.',
  'articles.no-match': '“{query}” ile eşleşen makale yok.',
  'articles.no-match-next':
    'Bir başlığın, yazarın veya yayının bir parçasını dene ya da hepsini görmek için `/makaleler` komutunu arama olmadan kullan.',

  'paging.page': 'Sayfa {page, number}/{pages, number}',
  'paging.previous': 'Önceki',
  'paging.next': 'Sonraki',

  'brief.topic': 'Makaleler bu konuda ne diyor: {topic}',
  'brief.nothing': 'Makaleler “{topic}” hakkında bir şey söylemiyor.',
  'brief.nothing-next': 'Başka sözcüklerle dene. `/makaleler` neler olduğunu gösterir.',
  'brief.nothing-next-nearest': 'Başka sözcüklerle dene ya da `/sor` ile bunlardan birine sor.',

  'summary.focus': 'Odak: {focus}',
  'summary.focus-missing': 'Makale “{focus}” hakkında bir şey söylemiyor. Genel olarak şunu diyor:',
  'summary.whole': 'Makalenin tamamı: {count, number} cümle, kelimesi kelimesine.',
  'summary.extent':
    '{count, number} cümleden {shown, number} tanesi (%{percent}), kelimesi kelimesine.',
  'summary.under-one-percent': '1’den az',
  'summary.read': 'Makaleyi oku',
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

  'failure.reference': 'Referans: {reference}',
  'failure.outdated': 'Bu komutu veya düğmeyi artık tanımıyorum.',
  'failure.outdated-next':
    'Başka bir sürümüme ait. Bugünkü komutları görmek için `/` yaz; yanlış görünüyorlarsa Discord uygulamasını yeniden başlat.',
  'failure.not-verbatim':
    'Yanıtımı göndermedim: içindeki bir alıntı makalesiyle kelimesi kelimesine uyuşmuyordu.',
  'failure.not-verbatim-next':
    'Başka sözcüklerle sormayı dene. Lütfen bu botu yöneten kişiye aşağıdaki referansla haber ver.',
  'failure.bug': 'Benim tarafımda bir şeyler ters gitti.',
  'failure.bug-next':
    'Lütfen birazdan yeniden dene. Yine olursa bu botu yöneten kişiye aşağıdaki referansla haber ver.',
  'failure.refused': 'Discord yanıtımı kabul etmedi.',
  'failure.refused-next':
    'Lütfen başka sözcüklerle yeniden dene. Yine olursa bu botu yöneten kişiye haber ver.',
};
