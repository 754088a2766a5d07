import { nothingBut } from '../word-pattern.ts';

/** What people say to a bot that isn't about anything; accents may be left out. */
export const smallTalk = (): RegExp =>
  nothingBut(
    `merci(?: beaucoup| bien| (?:a|à) (?:toi|vous|tous)| infiniment)?|mille mercis|de rien|pardon|d(?:e|é)sol(?:e|é)e?|bien jou(?:e|é)|bravo|super|bon bot`,
    `salut|bonjour|bonsoir|coucou|bonne (?:nuit|journ(?:e|é)e|soir(?:e|é)e)|au revoir|adieu|(?:a|à) (?:bient(?:o|ô)t|plus|demain|plus tard)|bot|tout le monde|tous|toi|vous|ok|d'accord|s'il (?:te|vous) pla(?:i|î)t|stp|svp|et|alors|maintenant|aujourd'hui`,
    `(?:comment )?(?:(?:ç|c)a va|vas tu|allez vous|tu vas|vous allez|est ce que (?:ç|c)a va)(?: bien)?(?: aujourd'hui)?|quoi de neuf|qu'est ce que tu fais|que fais tu|(?:ç|c)a roule`,
    `(?:qui|que) (?:es tu|(?:e|ê)tes vous)|(?:t'es|tu es|vous (?:e|ê)tes) qui|qu'(?:es tu|est ce que tu es)|comment (?:t'appelles tu|tu t'appelles|vous appelez vous|fonctionnes tu|tu fonctionnes)|quel est (?:ton|votre) (?:nom|(?:a|â)ge)|quel (?:a|â)ge as tu|tu as quel (?:a|â)ge|d'o(?:u|ù) viens tu|o(?:u|ù) habites tu|qui t'a (?:cr(?:e|é)(?:e|é)|fait|programm(?:e|é)|invent(?:e|é))|que (?:sais|peux) tu faire|qu'est ce que tu (?:sais|peux) faire|es tu (?:un |une )?(?:r(?:e|é)el|humain|humaine|bot|robot|ia|l(?:a|à)|personne)|tu es (?:un )?(?:robot|humain|bot)|je t'(?:aime|adore)|je te d(?:e|é)teste|tu m'aimes|m'aimes tu`,
    `(?:(?:peux tu|pouvez vous|tu peux|pourrais tu) )?(?:me |nous )?(?:raconter?|racontez|dis|dire|fais|donne|connais tu)(?: moi| nous)? (?:une|un|encore une)(?: bonne| petite| autre)? (?:blague|histoire|devinette|po(?:e|è)me)(?: dr(?:o|ô)le)?|tu connais une (?:bonne )?blague|fais moi rire|chante(?: moi)?(?: une chanson| quelque chose)|dis quelque chose(?: de dr(?:o|ô)le)?`,
    `(?:il est )?quelle heure(?: est il| il est)?(?: maintenant)?|tu as l'heure|avez vous l'heure|quel jour (?:sommes nous|on est|est on|est ce|est il)(?: aujourd'hui)?|on est quel jour|quelle (?:est la )?date(?: sommes nous| est on)?(?: aujourd'hui)?|quel temps (?:fait il|il fait)(?: aujourd'hui)?`,
  );
