/** Collects what the interface says: every Korean string of its code and templates, with the place where it stands. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/** A string as a reader sees it; what is filled in stands as `{…}`. */
export interface UiString {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** What a button says. */
  readonly isControl: boolean;
}

/** Where the interface says something; what a guide to a domain says is a text of its own. */
const FILES = 'src/{components,pages,layouts,site,study,model,search/query}/**/*.{ts,astro}';

/** Words that the interface says otherwise. */
const PREFERRED: readonly (readonly [avoid: RegExp, say: string])[] = [
  [/차례/, '순서, 목차'],
  [/거르기|거른|걸러 (?:본|보)|거르지/, '필터, 찾기'],
  [/필터를? (?:푼|풀)/, '필터 지우기'],
  [/^다른 하나$|하나\/다른 하나/, '첫 번째 서비스나 기능, 두 번째 서비스나 기능'],
  [/^이게 뭐야\??$/, '정의'],
  [/클릭/, '누른다, 선택한다'],
  [/(?:^|[\s“(])쪽(?=[은을이과의마에]|[\s:]|$)/, '페이지'],
  [/견[주준줄줌줘]/, '비교, 대조, 확인'],
  [/까닭/, '이유'],
  [/깃발/, '표시'],
  [/저절로|스스로 (?:받|찾)/, '자동으로'],
  [/(?:^|[\s“])(?:새|옛|이|앞의|새로운) 판(?=[은을이의에]|[\s.”]|$)/, '버전'],
  [/빈자리|기기의 자리/, '저장 공간, 남은 공간'],
  [/기기에 [두둘둔]/, '기기에 저장'],
  [/(?<!요)청(?:하기|할 때|한 사람)/, '요청'],
  [/셈하|어림/, '계산, 추정, 예상'],
  [/같은 꼴/, '형식'],
  [/[는의] 갈림길/, '선택 기준'],
  [/풀어 둔 자리/, '설명 보기'],
  [/새 고객|끝난 서비스/, '신규 가입 종료, 종료된 서비스'],
  [/처음 보는 말|이 사이트에 없는 (?:말|내용)/, '맞는 내용을 찾지 못한 문장'],
  [/친 말|이 치는/, '입력한 검색어'],
  [/찾는가\?|찾았는가\?/, '혹시 이 주제인가?'],
  [/고른 답/, '선택한 답'],
];
/** In what a component says: choosing is 선택. */
const COMPONENT: typeof PREFERRED = [[/고른다|고르기|골라|고른 (?:글|것|도메인)/, '선택한다']];
/** A button says what it does, not that it is done. */
const CONTROL: typeof PREFERRED = [[/다\.?$/, '-기, 또는 이름']];

const HANGUL = /[가-힣]/;
const isElsewhere = (file: string): boolean => /\.(?:test|fixture)\.ts$|^src\/site\/guides\/.+-to-/.test(file);
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Messages to authors and programmers: what an error or a schema says. */
function isForAuthors(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const call = at.parent;
    if (ts.isNewExpression(call) && call.expression.getText().endsWith('Error')) return true;
    if (ts.isPropertyAssignment(call) && call.name.getText() === 'message') return true;
    if (
      ts.isCallExpression(call) &&
      call.expression !== at &&
      /(?:^|\.)(?:refine|regex|max|min|enum|missing|fail)$/.test(call.expression.getText())
    )
      return true;
  }
  return false;
}

/** Tells whether a button says it: it stands in `<button>`, or in `button(…)` or `element('button', …)`. */
function isOnButton(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isJsxElement(at) && at.openingElement.tagName.getText() === 'button') return true;
    if (!ts.isCallExpression(at)) continue;
    const [first] = at.arguments;
    const isMade = first !== undefined && ts.isStringLiteral(first) && first.text === 'button';
    if (at.expression.getText() === 'button' || (at.expression.getText() === 'element' && isMade)) return true;
  }
  return false;
}

/** What a template, a string or a piece of markup says, or nothing. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map(({ expression, literal }) => (textOf(expression) ?? '{…}') + literal.text).join('')
    );
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node)) return node.expression === undefined ? '' : (textOf(node.expression) ?? '{…}');
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return node.children.map(textOf).join('');
  return undefined;
}

const saysSomething = (node: ts.Node): boolean =>
  (ts.isJsxElement(node) || ts.isJsxFragment(node)) &&
  node.children.some((child) => ts.isJsxText(child) && HANGUL.test(child.text));

/** The strings of one parsed file, each once: an element with words is one string with all that stands in it. */
function stringsIn(tree: ts.SourceFile, add: (text: string, position: number, isControl: boolean) => void): void {
  const visit = (node: ts.Node, isSaid: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isPiece = ts.isJsxText(node) || ts.isJsxElement(node) || ts.isJsxFragment(node);
    const isWhole = saysSomething(node) || (!isPiece && !ts.isJsxExpression(node));
    const text = isSaid || !isWhole ? undefined : textOf(node);
    if (text !== undefined && HANGUL.test(text) && !isForAuthors(node))
      add(tidy(text), node.getStart(), isOnButton(node));
    const inside = (isPiece && isSaid) || saysSomething(node) || (text !== undefined && ts.isTemplateExpression(node));
    node.forEachChild((child) => {
      visit(child, inside && (isPieceOf(child) || ts.isTemplateExpression(node)));
    });
  };
  visit(tree, false);
}
const isPieceOf = (child: ts.Node): boolean =>
  ts.isJsxText(child) || ts.isJsxElement(child) || ts.isJsxFragment(child) || ts.isJsxExpression(child);

/** Every string of the interface below `root`, by file and line. */
export function collectStrings(root: string): UiString[] {
  return globSync(FILES, { cwd: root })
    .filter((file) => !isElsewhere(file))
    .sort()
    .flatMap((file): UiString[] => {
      const source = readFileSync(`${root}/${file}`, 'utf8');
      const tsx = file.endsWith('.astro') ? convertToTsx(source, { filename: file }) : undefined;
      const kind = tsx === undefined ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
      const tree = ts.createSourceFile(file, tsx?.code ?? source, ts.ScriptTarget.Latest, true, kind);
      const found: UiString[] = [];
      stringsIn(tree, (text, position, isControl) => {
        const from = tsx?.mappings.find(([start, length]) => start <= position && position < start + length);
        const original = from === undefined ? position : from[2] + position - from[0];
        const line = source.slice(0, original).split('\n').length;
        if (!found.some((one) => one.line === line && one.text === text)) found.push({ text, file, line, isControl });
      });
      return found;
    });
}

/** Where the interface says a word otherwise than it should: `파일:줄 …`. */
export const strangeWords = (strings: readonly UiString[]): string[] =>
  strings.flatMap(({ text, file, line, isControl }) =>
    [...PREFERRED, ...(file.startsWith('src/components/') ? COMPONENT : []), ...(isControl ? CONTROL : [])]
      .filter(([avoid]) => avoid.test(text))
      .map(([, say]) => `${file}:${line} “${text}”: “${say}”로 쓴다`),
  );

/** All strings on one page, by room and file (`docs/strings.md`). */
export function renderStrings(strings: readonly UiString[]): string {
  const rooms = Map.groupBy(strings, ({ file }) => dirname(file));
  const lines = [...rooms].flatMap(([room, members]) => [
    `## ${relative('src', room)}`,
    '',
    ...[...Map.groupBy(members, ({ file }) => file)].flatMap(([file, own]) => [
      `### [${relative(room, file)}](../${file})`,
      '',
      ...own.map(({ text }) => `- ${text.replace(/[<|*_\\[\]`]/g, '\\$&')}`),
      '',
    ]),
  ]);
  return [
    '# 화면의 글',
    '',
    '`npm run strings`가 만든다. 글은 제 컴포넌트 옆에서 고친다([왜](decisions/0013-strings.md)). `{…}`는 그때그때 채워지는 자리다.',
    '',
    ...lines,
  ].join('\n');
}
