import { nothingBut } from '../word-pattern.ts';

/** What people say to a bot that isn't about anything; marks may be left out. */
export const smallTalk = (): RegExp =>
  nothingBut(
    `(?:(?:ç|c)ok )?(?:te(?:ş|s)ekk(?:ü|u)r(?:ler)?(?: ederim| ederiz| ettim)?|sa(?:ğ|g) ?ol(?:un)?|eyvallah)|rica ederim|(?:ö|o)z(?:ü|u)r dilerim|pardon|aferin|bravo|iyi bot`,
    `merhaba(?:lar)?|selam(?:lar)?|selam(?:ü|u)n ?aleyk(?:ü|u)m|hey|g(?:ü|u)nayd(?:ı|i)n|iyi (?:g(?:ü|u)nler|ak(?:ş|s)amlar|geceler|sabahlar)|ho(?:ş|s)(?:ç|c)a ?kal|g(?:ö|o)r(?:ü|u)(?:ş|s)(?:ü|u)r(?:ü|u)z|g(?:ü|u)le g(?:ü|u)le|bot|herkese|arkada(?:ş|s)lar|millet|tamam|l(?:ü|u)tfen|peki|ve|(?:ş|s)imdi|(?:ş|s)u an|bug(?:ü|u)n`,
    `nas(?:ı|i)l(?:s(?:ı|i)n|s(?:ı|i)n(?:ı|i)z| gidiyor)(?: bug(?:ü|u)n)?|ne haber|naber|ne var ne yok|iyi misin(?:iz)?|ne yap(?:ı|i)yorsun|nas(?:ı|i)l hissediyorsun`,
    `(?:sen |siz )?kim ?sin(?:iz)?(?: sen| siz)?|(?:sen )?nesin(?: sen)?|ad(?:ı|i)n(?:ı|i)?z? ne(?:dir)?|ismin(?:iz)? ne(?:dir)?|senin (?:ad(?:ı|i)n|ismin) ne(?:dir)?|ka(?:ç|c) ya(?:ş|s)(?:ı|i)ndas(?:ı|i)n|nerelisin|nerede ya(?:ş|s)(?:ı|i)yorsun|seni kim (?:yapt(?:ı|i)|yaratt(?:ı|i)|programlad(?:ı|i)|yazd(?:ı|i))|neler? yapabil(?:iyor|ir)(?:sun|sin)|nas(?:ı|i)l (?:ç|c)al(?:ı|i)(?:ş|s)(?:ı|i)yorsun|(?:sen )?(?:bir )?(?:ger(?:ç|c)ek|insan|robot|bot|yapay zeka|yapay zek(?:â)) m(?:ı|i|u|ü)s(?:ı|i|u|ü)n|orada m(?:ı|i)s(?:ı|i)n|seni seviyorum|beni seviyor musun`,
    `(?:bana |bize )?(?:bir |ba(?:ş|s)ka (?:bir )?)?(?:komik (?:bir )?)?(?:f(?:ı|i)kra|(?:ş|s)aka|espri|bilmece|hik(?:a|â)ye|masal|(?:ş|s)iir)(?: (?:anlat|yap|s(?:ö|o)yle|oku|sor)(?:s(?:a|e)n(?:e|a)|(?:ı|i|a|e)r m(?:ı|i)s(?:ı|i)n(?:(?:ı|i)z)?)?)|beni g(?:ü|u)ld(?:ü|u)r|(?:bana )?(?:bir )?(?:ş|s)ark(?:ı|i) s(?:ö|o)yle|bir (?:ş|s)ey s(?:ö|o)yle`,
    `saat(?:iniz)? ka(?:ç|c)(?:t(?:ı|i)r)?(?: (?:ş|s)imdi| (?:ş|s)u an)?|bug(?:ü|u)n (?:g(?:ü|u)nlerden ne|hangi g(?:ü|u)n|ay(?:ı|i)n ka(?:ç|c)(?:ı|i))(?:d(?:ı|i)r)?|hangi (?:g(?:ü|u)ndeyiz|y(?:ı|i)lday(?:ı|i)z)|(?:bug(?:ü|u)n )?hava nas(?:ı|i)l(?: bug(?:ü|u)n)?`,
  );
