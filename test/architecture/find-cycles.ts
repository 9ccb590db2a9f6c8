/**
 * The knots of a graph: each group of nodes that reach each other, as one walk through it (`a → b → a`).
 *
 * Tarjan's strongly connected components: every file is visited once.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const knots: string[] = []
  const visit = (node: string): void => {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(node) !== order.get(node)) return
    const members = stack.splice(stack.indexOf(node))
    if (members.length > 1 || (graph.get(node) ?? []).includes(node)) knots.push([...members, node].join(' → '))
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return knots
}
