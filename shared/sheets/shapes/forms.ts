import type { Shape } from './shape.ts'

/** Google Forms in French: the other headers are whole questions. */
export const googleFormsFrench: Shape = {
  id: 'google.forms.fr', kind: 'roster', platform: null, has: ['Horodateur'], dateOrder: 'dmy',
}

/** Microsoft Forms in French: `Nom` is the full display name. */
export const microsoftFormsFrench: Shape = {
  id: 'microsoft.forms.fr', kind: 'roster', platform: null, has: ['Heure de début', 'Heure de fin', 'Adresse de messagerie', 'Nom'],
  fields: [
    { header: 'ID', field: null },
    { header: 'Heure de début', field: null },
    { header: 'Heure de fin', field: 'answeredAt' },
    { header: 'Heure de la dernière modification', field: null },
    { header: 'Nom', occurrence: 1, field: 'fullName' },
  ],
}

/** Eventbrite's attendees. Refunded and "Not Attending" rows say so in their status. */
export const eventbrite: Shape = {
  id: 'eventbrite.attendees', kind: 'roster', platform: null, has: ['Order #', 'First Name', 'Last Name', 'Attendee Status'],
  fields: [{ header: 'Order #', field: null }, { header: 'Attendee #', field: null }, { header: 'Order Date', field: 'answeredAt' }],
}
