/** A time of day, in minutes from midnight: `570` is `09:30`. Past midnight it goes on counting: `1530` is `25:30`. */
export function clockOfMinute(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(Math.floor(minute % 60))}`
}

/** A time of day in whole seconds from midnight, to the second: `34215` is `09:30:15`. */
export function clockOfSecond(second: number): string {
  return `${clockOfMinute(Math.floor(second / 60))}:${twoDigits(second % 60)}`
}

/** A time of day in whole seconds from midnight, with seconds where they say something: `09:30`, `09:30:15`. */
export function shortClockOfSecond(second: number): string {
  return second % 60 === 0 ? clockOfMinute(second / 60) : clockOfSecond(second)
}

/** `07`, `12`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
