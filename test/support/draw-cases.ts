import fc from 'fast-check'

/**
 * Which cases the laws draw. By themselves they draw others in each run, so that `npm run check` goes on looking;
 * `JOUR_J_SEED` (a whole number) makes them the same each time: `npm test` sets it, because whether a version passes
 * must not depend on luck. A law that fails prints its seed.
 */
const seed = process.env['JOUR_J_SEED']
if (seed !== undefined && seed !== '') {
  if (!/^-?\d+$/u.test(seed)) throw new Error(`JOUR_J_SEED must be a whole number: ${seed}`)
  fc.configureGlobal({ seed: Number(seed) })
}
