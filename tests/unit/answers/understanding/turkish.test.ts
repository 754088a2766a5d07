import { describe, expect, it } from 'vitest';
import { leftAsItIs, understoodOf } from '../../../support/bylines.ts';

describe('Turkish', () => {
  it.each([
    ['Quill yaptırımlar hakkında ne diyor?', 'Mara Quill: yaptırımlar'],
    ['quill yaptirimlar hakkinda ne diyor', 'Mara Quill: yaptirimlar'],
    ['Yaptırımlar hakkında Quill ne diyor?', 'Mara Quill: yaptırımlar hakkında ne diyor'],
    ["Quill'a göre hücreler nerede bekliyor?", 'Mara Quill: hücreler nerede bekliyor'],
    ['Quilla göre hücreler nerede bekliyor?', 'Mara Quill: hücreler nerede bekliyor'],
    ['Birch’e göre kim özgürce oy kullanıyor?', 'Tomas Birch: kim özgürce oy kullanıyor'],
    ['birche gore kim oy kullaniyor', 'Tomas Birch: kim oy kullaniyor'],
    ["Birch'in seçim hakkındaki görüşü nedir?", 'Tomas Birch: seçim'],
    ['Birchin seçim hakkındaki görüşü ne', 'Tomas Birch: seçim'],
    ["Seçim hakkında Birch'in görüşü nedir?", 'Tomas Birch: seçim'],
    ["Birch'in müzakereler konusundaki düşünceleri neler?", 'Tomas Birch: müzakereler'],
    ['Mara Quill yaptırımlar konusunda ne düşünüyor?', 'Mara Quill: yaptırımlar'],
    ['Birch seçim için ne yazdı?', 'Tomas Birch: seçim'],
    ["Birch'in makalesine göre rejimi kim yönetiyor?", 'Tomas Birch: rejimi kim yönetiyor'],
    ["Birch'in makalesinde seçim hakkında ne yazıyor?", 'Tomas Birch: seçim'],
    ['Birch neden seçime maskaralık diyor?', '(Tomas Birch): neden seçime maskaralık diyor'],
    ['Neden Birch seçime maskaralık diyor?', '(Tomas Birch): neden seçime maskaralık diyor'],
    ['The Orchard Review bal hakkında ne yazdı?', 'The Orchard Review: bal'],
    ["The Orchard Review'e göre bal ne kadar?", 'The Orchard Review: bal ne kadar'],
    ["Robert Stone'a göre bal kaç para?", 'Robert Stone: bal kaç para'],
    ["Ida Stone'un arılar hakkındaki yazısı", 'Ida Stone: arılar'],
    ['Birch: rejimi kim yönetiyor?', 'Tomas Birch: rejimi kim yönetiyor'],
    ['Quill yaptırımlardan bahsediyor mu?', 'Mara Quill: yaptırımlardan bahsediyor mu'],
    ['Birch ve Quill rejim hakkında ne diyor?', 'Tomas Birch, Mara Quill: rejim'],
  ])('“%s” asks %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    ['Ida Stone kim?', 'author of Ida Stone'],
    ['Ida Stone kimdir?', 'author of Ida Stone'],
    ['tomas birch kimdir', 'author of Tomas Birch'],
    ['Ida Stone başka ne yazdı?', 'list of Ida Stone'],
    ['Ida Stone başka neler yazmış?', 'list of Ida Stone'],
    ["Ida Stone'un makaleleri neler?", 'list of Ida Stone'],
    ["Birch'in yazdığı makaleler", 'list of Tomas Birch'],
    ['Birch hangi makaleleri yazdı?', 'list of Tomas Birch'],
    ['En yeni makale hangisi?', 'newest'],
    ['En eski makale hangisi?', 'oldest'],
    ['İlk makale ne zaman yayımlandı?', 'oldest'],
    ['Kaç makale var?', 'count'],
    ['birch kac makale yazdi', 'count of Tomas Birch'],
    ['Makaleler ne hakkında?', 'overview'],
    ['Makalelerin konusu ne?', 'overview'],
    ['makaleler neden bahsediyor', 'overview'],
    ["Birch'in makalesini özetle", "(Tomas Birch): 'in makalesini özetle"],
    ['birchin makalesini özetler misin', 'birchin makalesini özetler misin'],
    ['bal hakkındaki makaleyi özetle', 'summary on bal hakkındaki makaleyi'],
    ["Birch'in yazısının özeti", 'summary of Tomas Birch on yazısının'],
    ["Birch'in makalesinin ana fikri nedir?", 'summary of Tomas Birch on makalesinin'],
    ["Quill'ın temel argümanı ne?", 'summary of Mara Quill'],
    ["Quill'ın makalesi ne hakkında?", 'summary of Mara Quill on makalesi'],
    ["Birch'in makalesi tl;dr", 'summary of Tomas Birch on makalesi'],
    ['Makaleler bal fiyatı konusunda hemfikir mi?', 'comparison on bal fiyatı'],
    ['Yazarlar yaptırımlar hakkında aynı fikirde mi?', 'comparison on yaptırımlar'],
    [
      'Birch ve Quill rejim konusunda anlaşıyor mu?',
      'comparison of Tomas Birch, Mara Quill on rejim',
    ],
    [
      "Birch ile Quill'ın rejim hakkındaki görüşlerini karşılaştır",
      'comparison of Tomas Birch, Mara Quill on rejim',
    ],
  ])('“%s” wants the %s', async (question, understood) => {
    expect(await understoodOf(question)).toBe(understood);
  });

  it.each([
    'Güller nerede yetişir?',
    'Bir kavanoz bal ne kadar?',
    'Kraliçe neden yalnız uyuyor?',
    'Mayıs ayında ne olacak?',
    'Kanun neyi yasaklıyor?',
    'Seçim nedir?',
  ])('“%s” is left as it is', async (question) => {
    expect(await understoodOf(question)).toBe(leftAsItIs(question));
  });
});
