import ts from "typescript";

/** Calls whose words a person reads when something is refused. */
const refusing =
  /(?:^|\.)(?:refuse\w*|contradiction|notCounted|fileFault|damaged|oversized|fault|unless|\w+Error|CellFault)$/;

/** Sources that hold little but the words of refusals, in tables of their own: all of their texts are taken. */
const ofRefusals = /(?:mapping-faults|refused-kind|system-error|ask-rule|policy-for|add-all)\.ts$/;

/** A text of the source: its printed parts, with what it computes as the source writes it. */
interface RefusalText {
  readonly written: string;
  readonly printed: readonly string[];
}

/** Every text that a source hands to a call that refuses, in the order in which they stand. */
export function refusalTexts(path: string, text: string): readonly RefusalText[] {
  const found: RefusalText[] = [];
  const take = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ expression, literal }) => [expression.getText(), literal.text] as const);
      const written = spans.reduce((all, [value, rest]) => `${all}\${${value}}${rest}`, node.head.text);
      if (isProse(written)) found.push({ written, printed: [node.head.text, ...spans.map(([, rest]) => rest)] });
    } else if (ts.isStringLiteralLike(node) && isProse(node.text))
      found.push({ written: node.text, printed: [node.text] });
    ts.forEachChild(node, take);
  };
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (!isCall || !refusing.test(node.expression.getText())) ts.forEachChild(node, visit);
    else for (const given of node.arguments ?? []) take(given);
  };
  if (ofRefusals.test(path)) take(source);
  else visit(source);
  return found;
}

/** Chinese, or several words: a path, a code or a separator is neither. */
function isProse(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || /[a-z'}]+ [a-z$]/i.test(text);
}
