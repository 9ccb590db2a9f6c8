/** Whether a text names a time zone that the machine knows: `Europe/Paris`, `UTC`, `Etc/GMT-1`. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return false
  }
}
