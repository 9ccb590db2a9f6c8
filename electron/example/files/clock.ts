/** `"09:30"` in minutes from midnight. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** Paris in April is two hours ahead of UTC: a time of the day as an instant. */
export function instantOf(day: string, minute: number, seconds = 0): string {
  return new Date(Date.parse(`${day}T00:00:00+02:00`) + (minute * 60 + seconds) * 1000).toISOString()
}
