import type { FieldRule, Shape } from './shape.ts'

/** "* Work" and the like: they say which address it is, and nothing of the person. */
const LABELS: readonly FieldRule[] = ['E-mail', 'Phone', 'Address', 'Website'].flatMap((what) =>
  [1, 2, 3, 4].flatMap((place) => [
    { header: `${what} ${place} - Label`, field: null },
    { header: `${what} ${place} - Type`, field: null },
  ]),
)

/** Google Contacts since 2024. "File As" repeats the name. */
export const googleContacts: Shape = {
  id: 'google.contacts', kind: 'roster', platform: null, has: ['First Name', 'Last Name', 'File As', 'Labels'],
  fields: [
    { header: 'File As', field: null },
    { header: 'Labels', field: null },
    { header: 'Photo', field: null },
    ...LABELS,
  ],
  closed: true,
}

/** Google Contacts before 2024. */
export const googleContactsOld: Shape = {
  id: 'google.contacts.old', kind: 'roster', platform: null, has: ['Name', 'Given Name', 'Family Name', 'Group Membership'],
  fields: [{ header: 'Group Membership', field: null }, ...LABELS],
  closed: true,
}
