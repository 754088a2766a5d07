import type { SentenceShape } from '../sentence-shape.ts';

/** How it hands on what others hold and denies it, and speaks of something as named before. */
export const VIEWS: Pick<
  SentenceShape,
  'referring' | 'conceding' | 'opposing' | 'denying' | 'others'
> = {
  referring:
    /(?<!\p{L})(?:bu|şu|böyle|böylesi|bunun|bunların)\s(?!(?:an|yıl|ay|hafta|sabah|akşam|gece|yaz|kış|bahar|sonbahar|yüzyıl|ülke|dünya|şehir|kent|makale|metin)\p{L}*|(?:kadar|arada|yana|yüzden|nedenle|bir)(?!\p{L}))\p{L}/u,
  conceding:
    /^["“(]*(?:(?:bazıları|bazı\s\p{L}+|birçok\skişi|çoğu\skişi|kimileri|kimisi|eleştirenler|eleştirmenler|karşı\sçıkanlar|karşıtlar\p{L}*|savunanlar|destekçiler\p{L}*|muhalifler)(?!\p{L})[^.!?]{0,120}(?:söylüyor|diyor|savunuyor|iddia\sediyor|inanıyor|düşünüyor|öne\ssürüyor|korkuyor|söyler|der|savunur)(?:lar|ler)?[.!]|(?:elbette|kuşkusuz|şüphesiz|tabii\ski)(?!\p{L}))/iu,
  opposing: /^["“(]*(?:ama|fakat|ancak|oysa|h[âa]lbuki|aslında|gerçekte|yine\sde)(?!\p{L})/iu,
  denying:
    /^["“(]*(?:yanlış[.!]|tam\stersine|aksine|(?:bu|bunlar|bunların\shepsi)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:yanlış(?:tır)?|doğru\sdeğil(?:dir)?|bir\s(?:efsane|yanılgı|hata)(?:dır|dir)?|saçma(?:dır)?|yanıltıcı(?:dır)?)[.!])/iu,
  others:
    /(?<!\p{L})(?:efsaneler|efsane|yanılgılar|yanılgı|itirazlar|itiraz|bahaneler|eleştirenler|eleştirmenler|muhalifler|karşı\sgörüşler)(?!\p{L})/iu,
};
