import { createHash } from 'node:crypto';
import type { Analyser } from '../text/analyser.ts';
import { ANALYSERS } from '../text/analysers.ts';
import { general } from '../text/languages/general.ts';
import { splitSentences } from '../text/sentences.ts';
import { termsOf } from '../text/terms.ts';
import { findEvidence } from './acronym-evidence.ts';

/** Words of many kinds, in many languages and scripts; each analyser reads all of them. */
const PROBE = `The keepers’ lamps weren’t lit on 3 May 1998, e.g. by Mr. Reed of the U.S. Harbour and Dock Workers Union (HDWU). It cost 1,250.50 dollars!
Die Leuchtturmwärterinnen gingen am 3. Mai z. B. über die größten Straßen, weil der Schiffsverkehr ruhte. Das Häuschen blieb leer.
¿Cuándo volverán los pescadores de la Sra. Núñez al muelle viejo? Llegaron a las 10 p. m. y no había ningún farol encendido.
L’été où l’îlot s’éteignit, M. Œuvrard n’avait plus que dix chevaux. « Aujourd’hui ? » dit-elle ; personne ne répondit.
İstanbul’daki ışıklarımız 1998’de söndü, çünkü Dr. Yılmaz’ın gemileri gelmedi. Ilgaz’da kar vardı.
Смотрители маяков уехали в 1998 г. на ёлку, т. е. без ламп. Кто же писал им письма?
كتبتِ المعلّمةُ رسائلَها إلى أصدقائِنا في المدينة القديمة عام ١٩٩٨. هل وصلت إليهم؟
می‌خواهم کتاب‌های دوستانم را در خانهٔ قدیمی بخوانم. نامه‌ها کجا هستند؟
灯台守の家では、毎晩ランプを磨いていました。「今日は霧ですか」と彼は尋ねた。コンピューター、ﾗﾝﾌﾟ。
守塔人每天晚上都擦亮灯。他们什么时候回来？１９９８年的船沒有靠岸。
วันนี้คนเฝ้าประภาคารจุดตะเกียงแล้ว ເຮືອມາແລ້ວ ភ្លើង មီးပြတိုက်
등대지기는 등불을 켰다. Ο φαροφύλακας έφυγε. Strażnik wrócił do łodzi; è tornato più tardi. Åsa så øen. ﬁn ﷺ Ⅻ ½ 𝐀𝐁 e\u0301te\u0301 so\u00ADft zero\u200Cwidth.`;

/**
 * A hash of what analysers make of words, sentences and acronyms: another one as soon as one of them does
 * anything else, be it by a new version of Node, which brings Unicode and the segmenter of words along.
 */
export function probeAnalysers(analysers: ReadonlyMap<string, Analyser> = ANALYSERS): string {
  const hash = createHash('sha256');
  for (const { sentences, words } of [...analysers.values(), general]) {
    for (const { start, end } of splitSentences(PROBE, { start: 0, end: PROBE.length }, sentences))
      hash.update(JSON.stringify([start, end, termsOf(PROBE.slice(start, end), words)]));
  }
  const { definitions, capitals, names } = findEvidence(PROBE);
  hash.update(JSON.stringify([definitions, [...capitals], names]));
  return hash.digest('hex');
}
