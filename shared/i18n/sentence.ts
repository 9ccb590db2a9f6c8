/** The variables of a text: `"{{file}}: {{count, number}} lines"` has `file` and `count`. */
export type VariablesOf<Text> = Text extends `${string}{{${infer Variable}}}${infer Rest}`
  ? (Variable extends `${infer Name}, ${string}` ? Name : Variable) | VariablesOf<Rest>
  : never

type Checked<Sentences, Params> = {
  readonly [Code in keyof Sentences]: Code extends keyof Params
    ? VariablesOf<Sentences[Code]> extends keyof Params[Code]
      ? Sentences[Code]
      : `no such variable: ${VariablesOf<Sentences[Code]>}`
    : 'no such code'
}

/**
 * The sentences of a closed list of codes. A missing code, a code too many or a variable that the code does not carry
 * does not compile.
 *
 * Each sentence begins with a small letter, because its place may stand before it ("Ligne 12 : « 25h » n’est pas…");
 * the capital is put by `describeError` and `describeIssue`.
 */
export const sentencesFor =
  <Params>() =>
  <const Sentences extends Readonly<Record<keyof Params, string>>>(
    sentences: Sentences & Checked<Sentences, Params>,
  ): Sentences =>
    sentences
