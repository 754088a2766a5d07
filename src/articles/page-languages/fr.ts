import type { PageLanguage } from '../page-language.ts';

export const french = {
  tag: 'fr',
  and: 'et',
  organisations: `académie agence assemblée association banque bureau cabinet centre collectif comité
    commission conseil coordination départements direction école fédération fondation gendarmerie
    gouvernement groupe institut journal ligue mairie ministère observatoire office ong organisation
    parquet parti police préfecture presse rédaction sarl sas service société syndicat tribunal
    université`,
  articles: "le la les l' un une des du au aux",
  by: `par, écrit par, article rédigé par, rédigé par, publié par, posté par, un texte de, un article de, propos recueillis par,
    une tribune de, une chronique de, une enquête de, un reportage de, de notre correspondant,
    de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale`,
  newsrooms: 'rédaction, la rédaction, avec afp',
  authorLabels: 'auteur, auteurs, autrice, auteure, texte, rédaction, signature, journaliste',
  roles: `journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée chroniqueur chroniqueuse
    éditorialiste reporter pigiste chef cheffe`,
  outlets:
    'édition numéro monde figaro parisien libération presse agence journal gazette courrier dépêche afp nouvelles',
  beside: 'pour, à, au, avec, avec afp',
  published: `publié, publiée, paru, parue, mis en ligne, posté, date, date de publication, écrit, créé, rendu,
    rendue, décision, arrêt, communiqué, communiqué de presse`,
  updated: `mis à jour, mise à jour, modifié, actualisé, dernière mise à jour, dernière modification`,
  on: 'le du à',
  labels: {
    title: 'titre, objet',
    publication: 'source, journal, média',
    url: 'lien, adresse',
    language: 'langue',
  },
  pressRelease: {
    openings: 'communiqué de presse, communiqué, pour diffusion immédiate, sous embargo',
    contacts:
      'contact, contacts, contact presse, contacts presse, contact médias, relations presse',
    about: "à propos de, à propos d', à propos du, à propos des, à propos",
    closings: 'déclarations prospectives, énoncés prospectifs',
    end: 'fin',
  },
  furniture: {
    pieces: `
      voir les commentaires
      article réservé aux abonnés
      article réservé à nos abonnés
      réservé aux abonnés
      partager l'article sur les réseaux sociaux
      un article de wikipédia, l'encyclopédie libre
      partager sur …
      partager sur
      partager
      partager l'article
      partager cet article
      imprimer
      envoyer
      envoyer par e-mail
      envoyer par mail
      copier le lien
      enregistrer
      écouter
      écouter l'article
      lire plus tard
      commenter
      réagir
      réagissez
      s'abonner
      abonnez-vous
      je m'abonne
      se connecter
      connexion
      s'inscrire
      menu
      rechercher
      recherche
      accueil
      fermer
      aller au contenu
      retour en haut
      haut de page
      lire la suite
      voir plus
      afficher plus
      publicité
      publicité …
      la suite après la publicité
      lire aussi
      lire aussi …
      à lire aussi
      à lire aussi …
      lisez aussi …
      à voir aussi …
      temps de lecture : # min
      temps de lecture # min
      temps de lecture : # minutes
      lecture # min
      # min de lecture
      # min
      voir dans le navigateur
      voir ce mail dans le navigateur
      version en ligne
      se désabonner
      se désinscrire
      mentions légales
      politique de confidentialité
      paramétrer les cookies
      gérer les cookies
      tout accepter
      accepter
      accepter et continuer
      accepter et fermer
      continuer sans accepter
      tout refuser
      refuser
      paramétrer
      votre vie privée nous importe
      nous respectons votre vie privée
      le respect de votre vie privée est notre priorité
      cet article a plus de # ans
      votre adresse e-mail
      votre e-mail
      adresse e-mail
      à propos de l'auteur
      à propos de l'autrice
      il y a # minutes
      il y a # heures
      il y a # jours
      mis à jour il y a # …
      suivez-nous`,
    openings: `
      déjà abonné ?
      déjà abonné?
      déjà abonnée ?
      la suite est réservée aux abonnés
      cet article est réservé aux abonnés
      il vous reste #% de cet article
      il vous reste # % de cet article
      abonnez-vous pour lire la suite
      lire la suite sur
      cet article date de plus
      merci de votre lecture
      merci d'avoir lu
      vous recevez cet e-mail
      vous recevez ce mail
      vous recevez cette lettre
      pour vous désabonner
      votre adresse e-mail ne sera pas publiée
      ce site est protégé par recaptcha
      suivez-nous sur
      en vous inscrivant, vous acceptez
      en vous inscrivant vous acceptez
      en vous abonnant, vous acceptez`,
    invitations: `
      abonnez-vous
      inscrivez-vous
      rejoignez
      recevez notre
      recevez nos
      recevez chaque
      recevez gratuitement
      suivez notre
      suivez nos
      retrouvez notre
      retrouvez nos
      téléchargez notre`,
    channels: `newsletter lettre infolettre e-mail mail chaîne compte podcast application notifications whatsapp telegram
facebook instagram twitter youtube`,
    tips: `
      vous avez une information
      une information à nous transmettre
      contactez-nous
      écrivez-nous
      contactez la rédaction`,
    pointers: `
      lire aussi
      à lire aussi
      lisez aussi
      lire également
      à lire
      à lire également
      voir aussi
      à voir aussi
      à écouter
      notre dossier
      sur le même sujet
      mots-clés
      mots clés
      thèmes
      thématiques
      sujets
      rubrique
      catégorie
      catégories
      tags
      étiquettes`,
    otherArticles: `
      sur le même sujet
      sur le même thème
      dans la même rubrique
      à lire aussi
      à lire également
      lire aussi
      articles liés
      articles similaires
      articles associés
      vous aimerez aussi
      vous pourriez aussi aimer
      cela peut vous intéresser
      ces articles peuvent vous intéresser
      les plus lus
      les articles les plus lus
      nos derniers articles
      article suivant
      article précédent
      pour aller plus loin
      pour en savoir plus
      lectures complémentaires`,
    comments: `
      commentaires
      commentaires (#)
      # commentaire
      # commentaires
      laisser un commentaire
      vos réactions
      les commentaires
      ajouter un commentaire
      réagir
      vos commentaires`,
    replies: `
      répondre
      a dit
      dit
      a écrit`,
    counts: 'commentaire commentaires partages vues',
    sections: `
      opinion
      opinions
      tribune
      éditorial
      édito
      analyse
      chronique
      politique
      économie
      culture
      société
      international
      monde
      sport
      sports
      faits divers
      actualité
      actualités
      enquête
      reportage
      entretien
      exclusif
      décryptage`,
    sharing: 'partager partagez',
    home: 'accueil',
    captions: 'photo photos image crédit légende illustration infographie',
    consent: `
      nous et nos …partenaires
      nous utilisons des cookies
      ce site utilise des cookies
      notre site utilise des cookies
      informations sur un appareil`,
  },
} satisfies PageLanguage;
