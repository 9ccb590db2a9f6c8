import ts from 'typescript'
import type { Source } from './read-sources.ts'

/** The texts that a source builds: string literals, and the fixed beginnings of template literals (`recap.part.${x}`). */
export interface Literals {
  readonly whole: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
}

/**
 * Every string literal that makes a value. Those that only look at one do not count: types, `case` labels and sides of
 * `===`, since a code that is only compared is never made.
 */
export function literalsOf(sources: readonly Source[]): Literals {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    if (ts.isStringLiteralLike(node) && !isOnlyCompared(node)) whole.add(node.text)
    if (ts.isTemplateExpression(node) && node.head.text !== '') beginnings.add(node.head.text)
    ts.forEachChild(node, visit)
  }
  for (const source of sources) visit(source.tree)
  return { whole, beginnings }
}

const COMPARISONS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken])

function isOnlyCompared(node: ts.Node): boolean {
  const { parent } = node
  return ts.isCaseClause(parent) || (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind))
}
