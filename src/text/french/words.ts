import { stemmer } from '@orama/stemmers/french';
import { foldWord } from '../fold-word.ts';
import { type WordRules, wordRules } from '../word-rules.ts';

/**
 * Words that say nothing of what a text is about, without their marks: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, question words.
 */
const STOP_WORDS = `
  le la les l un une des du de d au aux ce cet cette ces ceci cela ca celui celle ceux celles ci la meme memes tel telle
  tels telles autre autres autrui chaque chacun chacune tout toute tous toutes quelque quelques quelqu certain certaine
  certains certaines aucun aucune nul nulle plusieurs divers diverses
  je j me m moi mon ma mes mien mienne miens tu te t toi ton ta tes tien tienne il ils elle elles lui leur leurs eux on
  se s soi son sa ses sien sienne siens nous notre nos notres vous votre vos votres en y rien personne quelqu
  qui que qu quoi quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel
  desquels desquelles dont ou quand comment combien pourquoi c n
  a afin apres avant avec chez contre dans depuis derriere des devant durant en entre envers hormis hors jusque jusqu
  malgre moyennant outre par parmi pendant pour sans sauf selon sous suivant sur vers via dehors dedans dessous dessus
  travers cause grace lors pres loin autour
  et mais donc or ni car si comme lorsque lorsqu puisque puisqu quoique tandis alors ainsi aussi
  suis es est sommes etes sont etais etait etions etaient fus fut furent serai sera serons seront serais serait seraient
  sois soit soyons soient fusse fussent etant ete etre ai as a avons avez ont avais avait avions avaient eus eut eurent
  aurai aura auront aurais aurait auraient aie ait aient eu eue eus eues ayant avoir peut peux peuvent pouvait pouvaient
  pourra pourront pourrait pourraient pu puisse puissent pouvoir doit doivent devait devaient devra devront devrait
  devraient du devoir faut fallait faudra va vont allait allaient
  ne pas point non oui jamais plus moins tres trop peu beaucoup assez tant tellement si encore deja toujours souvent
  maintenant ici puis ensuite enfin surtout presque seulement egalement notamment cependant toutefois pourtant
  neanmoins bien fait faite etc est ce t
  stp svp`;

/** Words of a question that frame it: what kind of answer is wanted, and verbs that go with anything. */
const LIGHT_WORDS = `
  type types sorte genre forme nom noms mot terme titre personne personnes gens homme hommes femme femmes chose choses
  lieu endroit place pays region zone ville territoire an ans annee annees date jour mois semaine siecle decennie epoque
  temps periode moment heure age pourcentage part partie parties nombre quantite chiffre total taille groupe raison
  raisons cause but objectif maniere facon methode moyen chemin exemple cas role facteur effet resultat evenement
  donner donne donnent donna aller venir vient vint faire font faisait fit firent prendre prend prit pris mettre met mis
  arriver arrive arriva passer passe passa produire produit commencer commence commenca debuter debute debuta appeler
  appelle appellent appelait appela appele appelee nommer nomme nommee connaitre connait connu connue considerer considere
  savoir sait croire croit penser pense pensait sentir utiliser utilise utilisent utilisait aider essayer devenir devient
  devint inclure inclut comprendre comprend trouver trouve trouvent trouvait situer situe situee vivre vit vivait
  tenir tient falloir vouloir veut veulent signifier signifie dire dit disait referer decrire decrit permettre permet
  permis permettait montrer montre laisser rester reste voir voit designer designe agir agit servir sert
  long grand grande grands grandes gros vieux nouveau nouvelle nouveaux moderne principal principale principaux actuel
  actuelle original typique frequent different differente differents divers specifique particulier particuliere general
  generale habituel habituellement generalement principalement exact environ premier`;
/** "L’été", "qu’il": the article and the pronoun stand before the word that is looked for. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ＇](?=\p{L})/iu;

function fold(word: string): string {
  return foldWord(word.replace(ELIDED, '')).replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** Nobody looks for a word of a thousand letters. */
const STEMMABLE = /^[a-z]{3,40}$/;

/**
 * Snowball's stem of what has no accents, as they are left out when typing; "mangée" keeps an "e" then that
 * "manger" hasn't.
 */
function stem(folded: string): string {
  return STEMMABLE.test(folded) ? stemmer(folded).replace(/(?<=.{3})e$/, '') : folded;
}

export const WORDS: WordRules = wordRules({
  stopWords: STOP_WORDS,
  lightWords: LIGHT_WORDS,
  fold,
  stem,
});
