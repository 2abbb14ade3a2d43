import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { takeHeadingId } from './heading-ids.ts';
import { parseBody } from './parse-topic.ts';

/** A heading of a body: `{ id: "retention-mode", title: "보존 모드", level: 2 }`. */
export interface BodySection {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** The headings of an MDX body that have an id, in page order. Throws when the body is not MDX. */
export function bodySections(body: string): BodySection[] {
  const sections: BodySection[] = [];
  visit(parseBody(body), 'heading', (heading) => {
    const id = takeHeadingId(heading);
    if (id !== undefined) sections.push({ id, title: toString(heading), level: heading.depth });
  });
  return sections;
}
