import type { List, ListItem, RootContent } from 'mdast';
import { glue } from '../../korean/normalize.ts';
import type { TopicId } from '../../model/slug.ts';
import { spanOf, textOf, type Section } from '../sections.ts';
import { assignTo, type Assignment } from './assignment.ts';
import { bestShare, fitHeading } from './heading.ts';
import type { Matcher } from './matcher.ts';

/** Sections with their assignments, side by side. */
export interface Assigned {
  readonly sections: readonly Section[];
  readonly assignments: readonly Assignment[];
}

/** Items of a list that are about one topic. */
interface Run {
  readonly topic: TopicId;
  readonly name: string;
  readonly items: ListItem[];
}

/** What stands before the colon or dash of an item: `**RDS** - 관계형 DB` → RDS; `undefined` when nothing follows. */
function nameOf(item: ListItem): string | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  return /^(.{2,50}?)(?:\s*[::=]|\s+[-–—→])\s*\S/u.exec(textOf(first))?.[1];
}

/** The topic whose name an item starts with. */
function topicOf(matcher: Matcher, item: ListItem): { topic: TopicId; name: string } | undefined {
  const name = nameOf(item);
  if (name === undefined) return undefined;
  const owners = (matcher.terms.byKey.get(glue(name)) ?? []).filter((term) => term.weight === 1);
  const [owner] = owners;
  return owner !== undefined && owners.length === 1 ? { topic: owner.topic, name } : undefined;
}

/** A list of several topics in runs; what comes before the first name stays where it is. `undefined` for any other list. */
function runsOf(matcher: Matcher, list: List): { before: ListItem[]; runs: Run[] } | undefined {
  const before: ListItem[] = [];
  const runs: Run[] = [];
  let named = 0;
  for (const item of list.children) {
    const found = topicOf(matcher, item);
    if (found !== undefined) named += 1;
    const last = runs.at(-1);
    if (found !== undefined && found.topic !== last?.topic) runs.push({ ...found, items: [item] });
    else (last?.items ?? before).push(item);
  }
  const topics = new Set(runs.map((run) => run.topic));
  return topics.size > 1 && named * 2 >= list.children.length ? { before, runs } : undefined;
}

function pieceOf(list: List, items: readonly ListItem[]): List {
  const [start, end] = spanOf(items);
  const skipped = list.children.findIndex((item) => item === items[0]);
  const number = list.ordered === true ? { start: (list.start ?? 1) + skipped } : {};
  const position = { start: { line: start, column: 1 }, end: { line: end, column: 1 } };
  return { ...list, ...number, children: [...items], position };
}

/** Whether a section is about nothing in particular: no topic in its heading, none above. */
function isOpen(matcher: Matcher, section: Section, assigned: Assigned): boolean {
  const above = section.parent === undefined ? undefined : assigned.assignments[section.parent];
  if (above?.grouping === false && bestShare(headingFit(matcher, assigned.sections[section.parent ?? -1])) >= 0.34)
    return false;
  return section.headingNode !== undefined && bestShare(headingFit(matcher, section)) < 0.34;
}

function headingFit(matcher: Matcher, section: Section | undefined): ReturnType<typeof fitHeading> {
  return fitHeading(matcher, section?.heading ?? '', undefined);
}

/**
 * Parts lists whose items are topics of their own (`- S3: …` / `- EBS: …`) below a heading that names none (스토리지 서비스):
 * each run of items goes to its topic.
 *
 * Lists below the heading of a topic stay whole: there the items say what the topic has to do with the others.
 */
export function splitLists(matcher: Matcher, assigned: Assigned): Assigned {
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
      const split = node.type === 'list' && isOpen(matcher, section, assigned) ? runsOf(matcher, node) : undefined;
      if (node.type !== 'list' || split === undefined) kept.push(node);
      else {
        if (split.before.length > 0) kept.push(pieceOf(node, split.before));
        parts.push(...split.runs.map((run) => ({ run, list: pieceOf(node, run.items) })));
      }
    }
    const isEmptied = parts.length > 0 && kept.length === 0;
    sections.push({ ...section, index, parent, nodes: kept });
    assignments.push(isEmptied ? { ...assignment, grouping: true } : assignment);
    for (const { run, list } of parts) {
      sections.push({
        index: sections.length,
        parent: index,
        heading: undefined,
        headingNode: undefined,
        name: run.name,
        nodes: [list],
        lines: spanOf([list]),
      });
      assignments.push(assignTo(run.topic, 0.7, [`목록 항목의 이름: ${run.name}`]));
    }
  });
  return { sections, assignments };
}
