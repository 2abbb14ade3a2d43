import type { Name } from '../features/compare/names.ts';
import { foldName, foldNames } from '../model/fold-name.ts';
import { splitPlace } from '../model/place.ts';
import { calledInGlossary } from './glossary.ts';
import { getServices } from './services.ts';
import { alsoCalled, getSections, isComparable } from './sides.ts';
import { getTopics, ofAllTopics, type Topic } from './topics.ts';
import { pageUrl, topicUrl } from './urls.ts';

/** Aliases of what is read and not put beside another: the names that people type most. */
const FEW = 4;

/** Each name once, and none that the title says. */
function distinct(title: string, names: readonly string[]): string[] {
  const known = new Set([foldName(title)]);
  return names.filter((name) => {
    const isNew = !known.has(foldName(name));
    known.add(foldName(name));
    return isNew;
  });
}

async function ofTopic(topic: Topic): Promise<Name> {
  const { id, title, titleEn, aliases } = topic;
  if (!isComparable(topic))
    return { id, title, names: distinct(title, [titleEn, ...aliases.slice(0, FEW)]), url: topicUrl(id) };
  return {
    id,
    title,
    names: distinct(title, [titleEn, ...aliases, ...(await calledInGlossary([title])), ...(await alsoCalled(id))]),
  };
}

/** Services that were renamed, by what they are called now, and those that no page is about. */
async function addServices(own: readonly Name[]): Promise<readonly Name[]> {
  const called = (name: Name): readonly string[] => foldNames([name.title, ...name.names]);
  const known = new Map(own.flatMap((name) => called(name).map((one) => [one, name] as const)));
  const added: Name[] = [];
  for (const {
    service,
    state,
    now = '',
    names,
    topics: [place],
  } of await getServices()) {
    const all = [service, ...names];
    const named = state === 'renamed' ? known.get(foldName(now)) : undefined;
    const unknown = all.filter((name) => !foldNames([name]).some((one) => known.has(one)));
    const [title] = unknown;
    if (title === undefined) continue;
    if (named !== undefined) {
      added.push({ ...named, names: [...named.names, ...unknown] });
      continue;
    }
    const { id, heading } = splitPlace(place ?? '');
    const url = place === undefined ? pageUrl(`search/?q=${encodeURIComponent(title)}`) : topicUrl(id, heading);
    added.push({ id: title, title, names: distinct(title, unknown), url });
  }
  const byId = new Map([...own, ...added].map((name) => [name.id, name]));
  return [...byId.values()];
}

/** Everything that can be named in the comparison: topics, sections that are confused with something, known services. */
export const getNames = ofAllTopics(async (): Promise<readonly Name[]> => {
  const sections = (await getSections()).map(async ({ id, title }): Promise<Name> => {
    const also = await alsoCalled(id);
    return { id, title, names: distinct(title, [...also, ...(await calledInGlossary([id, ...also]))]) };
  });
  return addServices(await Promise.all([...(await getTopics()).map(ofTopic), ...sections]));
});
