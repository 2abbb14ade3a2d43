import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import { attribute, lineOf, type DistPage } from './page.ts';

/** Rule `dist-id`: an id that stands twice makes its links and labels ambiguous. */
export function checkPageIds(page: DistPage): Finding[] {
  return [...page.ids].flatMap(([id, elements]) =>
    elements
      .slice(1)
      .map((element) =>
        report(
          'dist-id',
          { file: `dist/${page.path}`, line: lineOf(element) },
          `id="${id}"가 ${elements.length}번 있다(<${element.tagName}>). 하나만 남긴다.`,
        ),
      ),
  );
}

/** Rule `dist-image`: every `<img>` has an `alt`, empty where the image only decorates. */
export function checkPageImages(page: DistPage): Finding[] {
  const findings: Finding[] = [];
  visit(page.tree, 'element', (element) => {
    if (element.tagName !== 'img' || element.properties.alt !== undefined) return;
    const source = attribute(element, 'src') ?? '';
    findings.push(
      report(
        'dist-image',
        { file: `dist/${page.path}`, line: lineOf(element) },
        `${source}: alt가 없다. 뜻이 있으면 적고, 꾸밈이면 비운다.`,
      ),
    );
  });
  return findings;
}
