import type { PageLanguage } from '../page-language.ts';

export const french = {
  tag: 'fr',
  months: `janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
    novembre/nov décembre/déc`,
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  isDayFirst: true,
  and: 'et',
  organisations: `académie agence assemblée association banque bureau cabinet centre collectif comité
    commission conseil coordination départements direction école fédération fondation gendarmerie
    gouvernement groupe institut journal ligue mairie ministère observatoire office ong organisation
    parquet parti police préfecture presse rédaction sarl sas service société syndicat tribunal
    université`,
  articles: "le la les l' un une des du au aux",
  by: `par, écrit par, rédigé par, publié par, posté par, un texte de, un article de, propos recueillis par,
    une tribune de, une chronique de, une enquête de, un reportage de, de notre correspondant,
    de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale`,
  authorLabels: 'auteur, auteurs, autrice, auteure, texte, rédaction, signature, journaliste',
  roles: `journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée chroniqueur chroniqueuse
    éditorialiste reporter pigiste chef cheffe`,
  outlets:
    'monde figaro parisien libération presse agence journal gazette courrier dépêche afp nouvelles',
  beside: 'pour, à, au, avec, avec afp',
  published: `publié, publiée, paru, parue, mis en ligne, posté, date, date de publication, écrit, créé, rendu,
    rendue, décision, arrêt`,
  updated: `mis à jour, mise à jour, modifié, actualisé, dernière mise à jour, dernière modification`,
  on: 'le du à',
} satisfies PageLanguage;
