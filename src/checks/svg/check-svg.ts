import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { isPlainCss, isSvgAttribute, isSvgElement, TEXT_ONLY } from './allowed.ts';
import { readSvg, type SvgNode } from './read-svg.ts';

/** A drawing in the project or in the built site: `{ path: "content/_diagrams/storage/s3/put.svg", text: "<svg …" }`. */
export interface SvgFile {
  readonly path: string;
  readonly text: string;
}

const REDRAW = 'npm run diagrams로 다시 그리거나 그 부분을 지운다.';

function checkNode(node: SvgNode, parent: string, file: string, findings: Finding[]): void {
  const say = (message: string): void => {
    findings.push(report('svg-part', { file, line: node.line }, `${message} ${REDRAW}`));
  };
  if (node.kind === 'text') {
    if (parent === 'style' && !isPlainCss(node.value))
      say('<style>에는 색, 크기, 글꼴만 적는다: @규칙, url(), 주석, \\가 없다.');
    if (!TEXT_ONLY.has(parent) && parent !== 'text') say(`<${parent}> 안에 글이 있다.`);
    return;
  }
  const { name, attributes, children } = node;
  // A sheet of its own has only the picture that is a file.
  if (name === 'style' ? attributes.length > 0 : !isSvgElement(name))
    say(`<${name}>: 그림에 쓸 수 있는 요소가 아니다.`);
  else if (TEXT_ONLY.has(parent) || (parent === 'text' && name !== 'tspan'))
    say(`<${parent}> 안에는 글만 둔다(<${name}>).`);
  for (const [key, value] of attributes)
    if (isSvgElement(name) && !isSvgAttribute(name, key, value))
      say(`<${name} ${key}="${value.slice(0, 40)}">: 그림에 쓸 수 있는 속성이나 값이 아니다.`);
  for (const child of children) checkNode(child, name, file, findings);
}

/**
 * Rules `svg-form` and `svg-part`: a drawing is made only of what `allowed.ts` names, so that nothing in it runs or fetches,
 * inside a page or opened alone. Never throws.
 */
export function checkSvg({ path: file, text }: SvgFile): Finding[] {
  const root = readSvg(text);
  if ('message' in root)
    return [report('svg-form', { file, line: root.line }, `SVG로 읽을 수 없다. ${root.message} ${REDRAW}`)];
  if (root.kind === 'text' || root.name !== 'svg' || !root.attributes.some(([name]) => name === 'xmlns'))
    return [
      report('svg-form', { file, line: 1 }, `<svg xmlns="http://www.w3.org/2000/svg">로 시작하지 않는다. ${REDRAW}`),
    ];
  const findings: Finding[] = [];
  checkNode(root, '', file, findings);
  return findings;
}
