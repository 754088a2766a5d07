import { type Analyser, sentenceRules } from '../analyser.ts';
import { GENERAL_ANSWERS } from '../general-answers.ts';
import { foldUnparted, segmenterOf } from '../unparted-words.ts';
import { wordRules } from '../word-rules.ts';

/** Words that say nothing of what a text is about; the letters of years' short forms among them. */
const STOP_WORDS = foldUnparted(`
  ที่ ซึ่ง อัน และ หรือ แต่ ก็ ว่า ถ้า หาก เพราะ เนื่องจาก เพื่อ โดย ด้วย ของ ใน นอก บน ใต้ จาก ถึง กับ แก่ ต่อ ตาม สำหรับ ระหว่าง
      ไป มา ให้ ได้ ไม่ ไม่ได้ มี เป็น คือ อยู่ จะ กำลัง แล้ว ยัง เคย ต้อง ควร อาจ ถูก การ ความ นี้ นั้น โน้น นี่ นั่น ทุก แต่ละ บาง อื่น
      ผม ฉัน ดิฉัน เรา คุณ เขา เธอ มัน พวก พวกเขา ตัวเอง กัน อะไร ใคร ไหน ที่ไหน เมื่อไร เมื่อไหร่ เมื่อใด ทำไม อย่างไร ยังไง เท่าไร เท่าไหร่ เท่าใด กี่ ใด
      ครับ ค่ะ คะ นะ ไหม มั้ย หรือไม่ บ้าง มาก น้อย กว่า ที่สุด เช่น คน ๆ พ ศ ค จึง`);

const DIGIT = /[๐-๙]/gu;

/** Thai parts sentences with spaces alone, and has no short forms of its own that stand inside of them. */
export const th: Analyser = {
  sentences: sentenceRules({
    titles: 'mr mrs ms dr prof st vs vol ดร นาย',
    numbered: 'no vol p pp fig น',
    abbreviations: 'inc ltd co corp jr sr พ.ศ ค.ศ',
  }),
  words: wordRules({
    stopWords: STOP_WORDS,
    fold: (word) =>
      foldUnparted(word).replaceAll(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf)),
    wordsOfRun: segmenterOf('th'),
  }),
  questions: {
    opening: /(?:อะไร|ใคร|ที่ไหน|เมื่อ(?:ไร|ไหร่|ใด)|ทำไม|อย่างไร|ยังไง|เท่า(?:ไร|ไหร่|ใด)|กี่|ไหม|หรือไม่)/u,
    asksFor: [
      ['time', /เมื่อ(?:ไร|ไหร่|ใด)|ปี(?:ใด|ไหน|อะไร)|วัน(?:ใด|ไหน|ที่เท่าไร)|เวลาใด/u],
      ['money', /กี่(?:บาท|ดอลลาร์|ยูโร)|ราคาเท่า(?:ไร|ไหร่|ใด)/u],
      ['age', /อายุเท่า(?:ไร|ไหร่|ใด)|กี่ขวบ|อายุกี่ปี/u],
      ['duration', /นานเท่า(?:ไร|ไหร่|ใด)|กี่(?:ปี|เดือน|วัน|ชั่วโมง|นาที|สัปดาห์)/u],
      ['share', /ร้อยละเท่า|กี่เปอร์เซ็นต์/u],
      ['frequency', /กี่ครั้ง|บ่อยแค่ไหน/u],
      ['number', /กี่|เท่า(?:ไร|ไหร่|ใด)/u],
      ['person', /ใคร|ผู้ใด/u],
      ['place', /ที่ไหน|ที่ใด|(?:ประเทศ|เมือง|จังหวัด|อำเภอ|เกาะ)(?:อะไร|ใด|ไหน)/u],
      ['reason', /ทำไม|เพราะ(?:อะไร|เหตุใด)|เหตุใด/u],
      ['manner', /อย่างไร|ยังไง/u],
      ['wording', /ชื่อ(?:ว่า)?อะไร|เรียกว่าอะไร/u],
      ['definition', /คือ(?:อะไร|ใคร)/u],
    ],
    answers: {
      ...GENERAL_ANSWERS,
      time: /(?<!\p{N})(?:1\d{3}|2[0-5]\d{2})(?!\p{N})|(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)|ศตวรรษ/gu,
      money: /\p{N}[\p{N}.,]{0,20}\s?(?:ล้าน|พัน|หมื่น|แสน)?\s?(?:บาท|ดอลลาร์|ยูโร|ปอนด์|เยน)/gu,
      age: /อายุ\s?\p{N}+|\p{N}+\s?ขวบ/gu,
      duration: /\p{N}+\s?(?:ปี|เดือน|วัน|ชั่วโมง|นาที|สัปดาห์)/gu,
      share: /ร้อยละ|\p{N}\s?(?:%|เปอร์เซ็นต์)|ครึ่ง|ส่วนใหญ่/gu,
      frequency: /\p{N}+\s?ครั้ง|ทุก(?:ปี|เดือน|วัน|สัปดาห์)|(?:ราย|ประจำ)(?:ปี|เดือน|วัน)/gu,
      titled:
        /(?:นาย|นาง|นางสาว|ดร\.|พระ|เจ้าชาย|กษัตริย์|ประธานาธิบดี|ศาสตราจารย์)\s?(?<name>[\p{L}\p{M}]{2,30})/gu,
      place: /(?:ใน|ที่|จังหวัด|เมือง|ประเทศ|อำเภอ|เกาะ|ถนน)\s?(?<name>[\p{L}\p{M}]{2,30})/gu,
      reason: /เพราะ|เนื่องจาก|เพื่อ|ดังนั้น|ทำให้|สาเหตุ/gu,
      manner: /โดย|ด้วย|ผ่าน|ใช้/gu,
      said: /กล่าว|บอก|เรียก|ชื่อ/gu,
      definition: /คือ|เป็น|หมายถึง|เรียกว่า/gu,
    },
  },
  shape: {
    leaning:
      /^["'“‘(]*(?:แต่|และ|หรือ|เขา|เธอ|มัน|พวกเขา|ดังนั้น|อย่างไรก็ตาม|นอกจากนี้|ต่อมา|หลังจากนั้น|เพราะฉะนั้น)/u,
  },
  letters: { script: /\p{Script=Thai}/u },
};
