/** What each indicator is: numerator, denominator, what it covers, what happens with missing data (M6). */
export const indicatorsFr = {
  'indicator.participants.count.definition': 'Toutes les personnes de la liste, quelle que soit leur réponse.',
  'indicator.participants.live.definition': 'Personnes présentes dans au moins une diffusion qui a eu lieu.',
  'indicator.participants.firstTime.definition':
    'Personnes dont c’est la première fois, parmi celles pour qui on le sait (n). Les autres ne comptent ni pour oui ni pour non.',
  'indicator.mobilisation.confirmed.definition':
    'Personnes qui ont confirmé ÷ personnes sollicitées. Sollicité : toute personne au-delà de « à contacter » ; un refus compte comme une réponse.',
  'indicator.teams.represented.definition':
    'Équipes dont une personne au moins est passée en direct, est dans un créneau prévu ou a confirmé, sur toutes les équipes de la liste.',
  'indicator.cohesion.mean.definition':
    'Moyenne des réponses, de 1 à 5, à la question de la fiche retour sur le travail ensemble : somme des réponses ÷ nombre de réponses (n), avec la médiane.',
  'indicator.streams.planned.definition': 'Créneaux prévus, ni annulés ni remplacés. Le créneau qui en remplace un autre compte.',
  'indicator.streams.delivered.definition': 'Créneaux prévus dont une diffusion au moins a eu lieu, sur tous les créneaux prévus.',
  'indicator.streams.count.definition': 'Diffusions qui ont eu lieu, improvisées comprises, annulées exclues.',
  'indicator.duration.mean.definition':
    'Somme des durées ÷ nombre de diffusions dont la durée est connue (n), avec la médiane. Durée notée, sinon de début à fin, sinon celle de la plus longue vidéo.',
  'indicator.coverage.share.definition':
    'Minutes de la plage du jour où une diffusion au moins est prévue ÷ minutes de la plage. Deux diffusions en même temps comptent une fois.',
  'indicator.views.total.definition':
    'Somme des dernières vues relevées des diffusions qui en ont (n). Les publications d’une diffusion s’additionnent ; chaque plateforme compte une vue à sa façon.',
  'indicator.views.mean.definition': 'Somme des vues ÷ nombre de diffusions dont on a les vues (n), avec la médiane.',
  'indicator.views.median.definition': 'Vues de la diffusion du milieu, parmi celles dont on a les vues (n).',
  'indicator.retention.mean.definition':
    'Somme des durées de visionnage ÷ somme des vues, en secondes par vue. Seulement si les mêmes diffusions donnent les deux.',
  'indicator.likes.total.definition': 'Somme des derniers j’aime relevés des diffusions qui en ont (n).',
  'indicator.likes.perView.definition':
    'Somme des j’aime ÷ somme des vues. Seulement si les mêmes diffusions donnent les deux. Un j’aime peut se répéter : ce n’est jamais un taux.',
  'indicator.comments.total.definition': 'Somme des derniers commentaires relevés des diffusions qui en ont (n).',
  'indicator.shares.total.definition': 'Somme des derniers partages relevés des diffusions qui en ont (n).',
  'indicator.mentions.total.definition':
    'Publications qui citent la campagne, chacune une fois (même lien ; sans lien, même auteur, mêmes mots, même moment). Une mention n’est pas une vue.',
  'indicator.trend.minutes.definition':
    'Minutes pendant lesquelles la campagne figurait dans les tendances d’un lieu, chacune une fois. Une fenêtre sans fin notée ne compte pas.',
  'indicator.followers.definition':
    'Dernier chiffre daté d’abonnés d’un compte. Les comptes ne s’additionnent pas : les mêmes personnes en suivent plusieurs.',
} as const
