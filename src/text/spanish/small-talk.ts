import { nothingBut } from '../word-pattern.ts';

/** What people say to a bot that isn't about anything; accents may be left out. */
export const smallTalk = (): RegExp =>
  nothingBut(
    `(?:muchas |muchísimas |mil )?gracias(?: por todo| a ti)?|de nada|perd(?:o|ó)n|lo siento|bien hecho|genial|buen bot`,
    `hola|buenas|buen(?:os)? d(?:i|í)as?|buenas (?:tardes|noches)|saludos|adi(?:o|ó)s|chao|hasta (?:luego|pronto|ma(?:n|ñ)ana|la vista)|nos vemos|bot|amigos?|a todos|todos|ok|vale|por favor|y|pues|ahora|hoy`,
    `(?:c(?:o|ó)mo|qu(?:e|é)) (?:est(?:a|á)s?|est(?:a|á)n|te va|va(?: todo)?|andas|tal(?: est(?:a|á)s)?|hay(?: de nuevo)?|pasa|haces)(?: hoy| t(?:u|ú)| usted)?|todo bien`,
    `(?:qui(?:e|é)n|qu(?:e|é)) (?:eres|es usted|sois)(?: t(?:u|ú))?|c(?:o|ó)mo (?:te llamas|se llama usted|funcionas)|cu(?:a|á)l es tu nombre|cu(?:a|á)ntos a(?:n|ñ)os tienes|qu(?:e|é) edad tienes|de d(?:o|ó)nde eres|d(?:o|ó)nde vives|qui(?:e|é)n te (?:hizo|cre(?:o|ó)|program(?:o|ó)|ha creado|ha hecho)|qu(?:e|é) (?:puedes|sabes) hacer|eres (?:un |una )?(?:real|humano|humana|bot|robot|ia|persona|chatgpt)|te (?:quiero|amo|odio)|me (?:quieres|amas)|est(?:a|á)s ah(?:i|í)`,
    `(?:me )?(?:puedes |podr(?:i|í)as )?(?:cu(?:e|é)nta(?:me|nos)?|contar(?:me|nos)?|dime|decir(?:me)?|sabes)(?: (?:un|otro|alg(?:u|ú)n))(?: buen)? (?:chiste|cuento|poema|adivinanza)(?: gracioso| bueno| corto)?|(?:cu(?:e|é)ntame|dime) una (?:broma|adivinanza|historia)|hazme re(?:i|í)r|canta(?:me)?(?: una canci(?:o|ó)n| algo)|di algo(?: gracioso)?`,
    `qu(?:e|é) (?:hora es|horas son|hora tienes)(?: ahora)?|tienes hora|me dices la hora|dime la hora|qu(?:e|é) d(?:i|í)a es(?: hoy)?|a qu(?:e|é) (?:d(?:i|í)a )?estamos(?: hoy)?|qu(?:e|é) fecha es(?: hoy)?|en qu(?:e|é) a(?:n|ñ)o estamos|qu(?:e|é) tiempo hace(?: hoy)?`,
  );
