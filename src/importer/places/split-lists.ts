import type { List, ListItem, RootContent } from 'mdast';
import type { TopicId } from '../../model/slug.ts';
import { spanOf, textOf, type Section } from '../sections.ts';
import { assignTo, type Assignment } from './assignment.ts';
import { QUESTION_PART } from './place-sections.ts';
import type { Placer } from './placer.ts';

/** Items of a list that are about one topic. */
interface Run {
  readonly topic: TopicId;
  readonly name: string;
  readonly items: ListItem[];
}

/** The topic whose name stands before the colon or dash of an item: `**RDS** - 관계형 DB` → RDS. */
function topicOf(placer: Placer, item: ListItem): { topic: TopicId; name: string } | undefined {
  const [first] = item.children;
  const text = first?.type === 'paragraph' ? textOf(first) : '';
  const name = /^(.{2,50}?)(?:\s*[::=]|\s+[-–—→])\s*\S/u.exec(text)?.[1];
  const found = name === undefined ? undefined : placer.named(name);
  return name === undefined || found === undefined ? undefined : { topic: found.topic, name };
}

/** A list of several topics in runs; what comes before the first name stays where it is. `undefined` for any other list. */
function runsOf(placer: Placer, list: List): { before: ListItem[]; runs: Run[] } | undefined {
  const before: ListItem[] = [];
  const runs: Run[] = [];
  let named = 0;
  for (const item of list.children) {
    const found = topicOf(placer, item);
    if (found !== undefined) named += 1;
    const last = runs.at(-1);
    if (found !== undefined && found.topic !== last?.topic) runs.push({ ...found, items: [item] });
    else (last?.items ?? before).push(item);
  }
  const topics = new Set(runs.map(({ topic }) => topic));
  return topics.size > 1 && named * 2 >= list.children.length ? { before, runs } : undefined;
}

function pieceOf(list: List, items: readonly ListItem[]): List {
  const [start, end] = spanOf(items);
  const skipped = list.children.findIndex((item) => item === items[0]);
  const number = list.ordered === true ? { start: (list.start ?? 1) + skipped } : {};
  const position = { start: { line: start, column: 1 }, end: { line: end, column: 1 } };
  return { ...list, ...number, children: [...items], position };
}

/** Headings of questions, which are but numbers, and of their parts: below them a list holds what somebody may choose. */
const isQuestion = (heading: string): boolean =>
  QUESTION_PART.test(heading) || /^(?:문제|문항|질문|q|question)?[\s#]*\d+\s*(?:번|[.)])?$/i.test(heading);

/** Sections with their assignments, side by side. */
export interface Assigned {
  readonly sections: readonly Section[];
  readonly assignments: readonly Assignment[];
}

/**
 * Parts lists whose items are topics of their own (`- S3: …` / `- EBS: …`) below a heading that has no topic (스토리지 서비스):
 * each run of items goes to its topic.
 *
 * Lists below the heading of a topic stay whole: there the items say what the topic has to do with the others.
 */
export function splitLists(placer: Placer, assigned: Assigned): Assigned {
  const sections: Section[] = [];
  const assignments: Assignment[] = [];
  const places = new Map<number, number>();
  assigned.sections.forEach((section, old) => {
    const assignment = assigned.assignments[old];
    if (assignment === undefined) return;
    const index = sections.length;
    places.set(old, index);
    const parent = section.parent === undefined ? undefined : places.get(section.parent);
    const kept: RootContent[] = [];
    const parts: { run: Run; list: List }[] = [];
    for (const node of section.nodes) {
      const { heading } = section;
      const isOpen = assignment.proposed !== undefined && heading !== undefined && !isQuestion(heading);
      const split = isOpen && node.type === 'list' ? runsOf(placer, node) : undefined;
      if (node.type !== 'list' || split === undefined) kept.push(node);
      else {
        if (split.before.length > 0) kept.push(pieceOf(node, split.before));
        parts.push(...split.runs.map((run) => ({ run, list: pieceOf(node, run.items) })));
      }
    }
    sections.push({ ...section, index, parent, nodes: kept });
    assignments.push(parts.length > 0 && kept.length === 0 ? { ...assignment, grouping: true } : assignment);
    for (const { run, list } of parts) {
      const nameless = { heading: undefined, headingNode: undefined, name: run.name, nodes: [list] };
      sections.push({ ...nameless, index: sections.length, parent: index, lines: spanOf([list]) });
      assignments.push(assignTo(run.topic, 0.9, [`목록 항목의 이름: ${run.name}`]));
    }
  });
  return { sections, assignments };
}
