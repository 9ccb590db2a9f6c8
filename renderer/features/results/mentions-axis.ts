/** What the drawing of the day spans, in minutes of the campaign day. */
export interface ChartAxis {
  readonly from: number
  readonly minutes: number
}
