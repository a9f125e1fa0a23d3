/** Finds texts that people see and that stand in the program instead of src/locales/. */
import ts from 'typescript';

export interface FoundText {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Attributes of elements and components whose text is shown or read out. */
const SHOWN = new Set([
  ...['title', 'alt', 'label', 'text', 'placeholder', 'description', 'errorMessage'],
  ...['ariaLabel', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['onText', 'offText', 'summary'],
]);

/** Functions that make keys of words to recognise them by, or measure them. */
const READERS = new Set(['nameKey', 'unmarkedKey', 'measureText', 'textWidth']);

/** Core tells findings in Vietnamese, in their `advice`; so may those who refuse a file. */
const ADVICE = 'advice';

const LETTER = /\p{L}/u;
const VIETNAMESE_LETTER = /[\u00C0-\u024F\u1EA0-\u1EF9]/;

export const hasVietnamese = (text: string): boolean =>
  VIETNAMESE_LETTER.test(text.normalize('NFC'));

type Piece =
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateHead
  | ts.TemplateMiddle
  | ts.TemplateTail;

const isPiece = (node: ts.Node): node is Piece =>
  ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);

/** A name that something is called or reached by: `x`, `'x'`, `a.x`. */
function nameOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return node.text;
  return '';
}

/** All nodes of a kind below one. */
export function nodesOf<N extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is N): N[] {
  const own = is(root) ? [root] : [];
  const below: N[] = [];
  ts.forEachChild(root, (child) => {
    below.push(...nodesOf(child, is));
  });
  return [...own, ...below];
}

/** Texts of a source that stand for themselves: no types, no names of modules or of properties. */
export function piecesOf(root: ts.Node): Piece[] {
  return nodesOf(root, isPiece).filter(({ parent }, index, pieces) => {
    if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent)) return false;
    return !(ts.isPropertyAssignment(parent) && parent.name === pieces[index]);
  });
}

export function parsed(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

const calls = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  nodesOf(node, ts.isCallExpression).some(({ expression }) => names.has(nameOf(expression)));

/** Whether a function takes its argument at a place as advice. */
function takesAdvice(call: ts.CallExpression, argument: ts.Node): boolean {
  const place = call.arguments.findIndex((each) => each === argument);
  return nodesOf(call.getSourceFile(), ts.isFunctionDeclaration)
    .filter(({ name }) => name?.text === nameOf(call.expression))
    .some(({ parameters }) => parameters[place]?.name.getText() === ADVICE);
}

function isOfReader(call: ts.CallExpression, argument: ts.Node): boolean {
  if (READERS.has(nameOf(call.expression))) return true;
  return READERS.has(nameOf(argument)) || takesAdvice(call, argument);
}

/** Whether a list of words is only read: `[…].map(nameKey)`. */
function isReadList(access: ts.PropertyAccessExpression): boolean {
  const call = access.parent;
  if (!ts.isCallExpression(call)) return false;
  return call.arguments.some((each) => READERS.has(nameOf(each)) || calls(each, READERS));
}

/** Uses of a constant in its file, its declaration apart. */
function usesOf(declaration: ts.VariableDeclaration): ts.Identifier[] {
  return nodesOf(declaration.getSourceFile(), ts.isIdentifier).filter(
    (each) => each.text === declaration.name.getText() && each !== declaration.name,
  );
}

/** Nodes that hand a text on as it is, or as a part of a longer one. */
function handsOn(node: ts.Node): boolean {
  return (
    ts.isTemplateSpan(node) ||
    ts.isTemplateExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadElement(node)
  );
}

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Whether a text ends where it may be Vietnamese: in advice, or where words are recognised. */
function mayBeVietnamese(node: ts.Node): boolean {
  const { parent } = node;
  if (handsOn(parent)) return mayBeVietnamese(parent);
  if (ts.isBinaryExpression(parent)) {
    return COMPARISONS.has(parent.operatorToken.kind) || mayBeVietnamese(parent);
  }
  if (ts.isPropertyAssignment(parent)) {
    return nameOf(parent.name) === ADVICE || mayBeVietnamese(parent.parent);
  }
  if (ts.isCallExpression(parent)) return isOfReader(parent, node);
  if (ts.isPropertyAccessExpression(parent)) return isReadList(parent);
  if (!ts.isVariableDeclaration(parent)) return false;
  if (nameOf(parent.name) === ADVICE) return true;
  const uses = usesOf(parent);
  return uses.length > 0 && uses.every(mayBeVietnamese);
}

/** Whether a text becomes a part of what stands in an attribute, a property or between tags. */
function isShownIn(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) && parent.condition === node) return false;
  if (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind)) return false;
  if (ts.isJsxAttribute(parent)) return SHOWN.has(nameOf(parent.name));
  if (ts.isPropertyAssignment(parent)) return SHOWN.has(nameOf(parent.name));
  if (ts.isJsxExpression(parent)) {
    const around = parent.parent;
    return ts.isJsxAttribute(around) ? SHOWN.has(nameOf(around.name)) : true;
  }
  return (handsOn(parent) || ts.isBinaryExpression(parent)) && isShownIn(parent);
}

/**
 * Texts of a component that people see and that no language has: between tags, in what is shown of attributes, and
 * every one with Vietnamese letters. Vietnamese may be: advice of findings, words that are recognised or measured
 * and not shown, and words of the product.
 * @param words of the product, as src/core/ and src/sheets/ have them
 */
export function shownTexts(file: string, source: string, words: ReadonlySet<string>): FoundText[] {
  const root = parsed(file, source);
  const between = nodesOf(root, ts.isJsxText).filter(({ text }) => LETTER.test(text));
  const isSaid = (piece: Piece): boolean => {
    if (!LETTER.test(piece.text)) return false;
    if (isShownIn(piece)) return true;
    return hasVietnamese(piece.text) && !words.has(piece.text) && !mayBeVietnamese(piece);
  };
  return [...between, ...piecesOf(root).filter(isSaid)].map((node) => ({
    line: root.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    text: node.text.trim(),
  }));
}
