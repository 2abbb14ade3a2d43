import { findWikiLinks } from '../markdown/scan-body.ts';
import { once } from './once.ts';
import { getTopics, type Topic } from './topics.ts';

/** A topic that points to another, and the anchor of the place where it does first. */
export interface Backlink {
  readonly topic: Topic;
  /** `"failure"`, `"scenario-static-site"`; `undefined` when it stands above the first heading. */
  readonly anchor: string | undefined;
}

type BacklinkMap = ReadonlyMap<string, readonly Backlink[]>;

/** Where a topic points to, each target once: links in its text first, then the answers of its scenarios. */
function linksOf({ prose, scenarios }: Topic): Map<string, string | undefined> {
  const links = new Map<string, string | undefined>();
  const add = (target: string, anchor: string | undefined): void => {
    if (!links.has(target)) links.set(target, anchor);
  };
  for (const { target, section } of findWikiLinks(prose())) add(target, section);
  for (const { id, answer } of scenarios) for (const target of answer) add(target, `scenario-${id}`);
  return links;
}

const getBacklinks = once(async (): Promise<BacklinkMap> => {
  const found = (await getTopics()).flatMap((topic) =>
    [...linksOf(topic)]
      .filter(([target]) => target !== topic.id)
      .map(([target, anchor]) => ({ target, backlink: { topic, anchor } })),
  );
  return new Map(
    [...Map.groupBy(found, ({ target }) => target)].map(([target, group]) => [
      target,
      group.map(({ backlink }) => backlink),
    ]),
  );
});

/** Topics that point to a topic, in reading order. Links that the site adds by itself do not count. */
export async function backlinksOf(topic: Topic): Promise<readonly Backlink[]> {
  return (await getBacklinks()).get(topic.id) ?? [];
}
