/**
 * Does the work for the latest input only: while it is under way, inputs that are overtaken by later ones are let go.
 * She changes three columns in a row; the second is never worked on.
 */
export function latestOnly<Input>(work: (input: Input) => Promise<void>): (input: Input) => void {
  let waiting: { readonly input: Input } | null = null
  let isBusy = false
  const go = async (): Promise<void> => {
    isBusy = true
    while (waiting !== null) {
      const { input } = waiting
      waiting = null
      await work(input)
    }
    isBusy = false
  }
  return (input) => {
    waiting = { input }
    if (!isBusy) void go()
  }
}
