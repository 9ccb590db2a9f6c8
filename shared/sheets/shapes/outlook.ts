import type { Shape } from './shape.ts'

/** Outlook's contacts in French: 92 columns, two of them named "Titre" (civility, then function), by position. */
export const outlookFrench: Shape = {
  id: 'outlook.contacts.fr', kind: 'roster', platform: null, has: ['Titre', 'Prénom', 'Nom', 'Suffixe', 'Société', 'Service'],
  fields: [
    { header: 'Titre', occurrence: 1, field: 'civility' },
    { header: 'Titre', occurrence: 2, field: 'role' },
    ...['Compte', 'Type de messagerie', 'Priorité', 'Privé', 'Sexe', 'Critère de diffusion', 'Langue', 'Nom complet de l’adresse de messagerie'].map(
      (header) => ({ header, field: null }),
    ),
  ],
  closed: true,
}

/** Outlook's contacts in English: "Title" is the civility, "Job Title" the function. */
export const outlookEnglish: Shape = {
  id: 'outlook.contacts.en', kind: 'roster', platform: null, has: ['First Name', 'Last Name', 'Title', 'Suffix', 'E-mail Address'],
  fields: [
    { header: 'Title', field: 'civility' },
    ...['Account', 'E-mail Type', 'E-mail Display Name', 'Priority', 'Private', 'Gender', 'Sensitivity'].map((header) => ({ header, field: null })),
  ],
  closed: true,
}
