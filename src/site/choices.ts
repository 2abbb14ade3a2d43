import { foldName, foldNames } from '../model/fold-name.ts';
import { explainStatus, namesService, type ServiceStatus } from '../model/service-status.ts';
import { splitPlace } from '../model/split-place.ts';
import { isAboutTwo } from './about-two.ts';
import { getSectionSides, isComparable } from './comparable.ts';
import { getExam } from './exam.ts';
import { calledInGlossary } from './glossary.ts';
import { getPairs, knownInPairs } from './pairs.ts';
import { relationsOf } from './relations.ts';
import { getServices } from './services.ts';
import { getTopics, ofAllTopics, type Topic } from './topics.ts';
import { pageUrl, topicUrl } from './urls.ts';

/** What can be chosen, a topic or a section: its title and, in one text, the other names that people type. */
export interface Choice {
  /** Of a section its name. */
  readonly id: string;
  readonly title: string;
  readonly names: string;
  /** How many of the names the field's list shows. */
  readonly shown?: number;
  /** How many of the names, the first, are what it is called; the rest is what it speaks of: all are where it does not say. */
  readonly own?: number;
  /** Address of a section, and the title of the page that it stands on; that, too, of a service which a page only speaks of. */
  readonly url?: string;
  readonly page?: string;
  /** Address of an article about two or many, of an architecture, or of the page that speaks of a service: it is read and not put beside another. */
  readonly article?: string;
  /** Of a service which a page only speaks of how it stands. */
  readonly status?: string;
  /** What it was called before AWS renamed it, and what since. */
  readonly was?: readonly string[];
  readonly now?: string;
  /** When one chooses it, in short, where three or more have a name in common: `FSx`. */
  readonly use?: string;
  /** What it is confused with, by id; of an article the two that it is about. */
  readonly rivals?: readonly string[];
  /** What it is something to and not confused with, by id: ECS of Fargate. */
  readonly related?: readonly string[];
}

/** All that one is called, as names are compared. */
const namesOf = ({ title, names }: Choice): string[] => foldNames([title, ...names.split(',')]);

/** What services were called that were renamed, and what they are now, by what has the new name, or else the page that is about them. */
async function renamedIn(choices: readonly Choice[]): Promise<ReadonlyMap<Choice, Pick<Choice, 'was' | 'now'>>> {
  const own = choices.filter(({ article }) => article === undefined);
  const called = own.map((choice) => ({ choice, names: new Set(namesOf(choice)) }));
  return new Map(
    (await getServices()).flatMap(({ service, state, now, names, topics: [topic] }) => {
      if (state !== 'renamed' || now === undefined) return [];
      // Whoever is said to make it.
      const wanted = foldNames([now]);
      const named = called.find((one) => wanted.some((name) => one.names.has(name)));
      const choice = named?.choice ?? own.find(({ id }) => id === topic);
      const all = [service, ...names].flatMap((name) => [name, name.replace(/ Service$/, '')]);
      return choice === undefined ? [] : [[choice, { was: once(all), now }] as const];
    }),
  );
}

/** What each is chosen for that shares a name with two others, by its id. */
async function usesOf(choices: readonly Choice[]): Promise<ReadonlyMap<string, string>> {
  const own = choices.filter(({ article }) => article === undefined);
  const called = own.flatMap((choice) => [...new Set(namesOf(choice))].map((name) => ({ name, id: choice.id })));
  const families = [...Map.groupBy(called, ({ name }) => name).values()].filter(({ length }) => length > 2);
  const several = new Set(families.flat().map(({ id }) => id));
  const told = (await getPairs()).flatMap(({ sides: [a, b], chooseA: [forA = ''], chooseB: [forB = ''] }) => [
    [a.id, forA] as const,
    [b.id, forB] as const,
  ]);
  // The first of a side is of the pair that people confuse most.
  return new Map(told.toReversed().filter(([id]) => several.has(id)));
}

/** Aliases of a topic that the field's list shows: the names that people type most. */
const SHOWN = 4;

/** Each name once, where it stands first. */
const once = (names: readonly string[]): string[] => {
  const folded = names.map(foldName);
  return names.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
};

async function ofTopic(topic: Topic): Promise<Choice> {
  const { id, title, titleEn, aliases } = topic;
  const { also, rivals } = await knownInPairs(id);
  const related = Object.keys(await relationsOf(id));
  const shown = once([title, ...aliases.slice(0, SHOWN)]);
  const own = once([...shown, titleEn, ...(await calledInGlossary([title]))]);
  const all = once([...own, ...aliases, ...also]);
  return {
    ...{ id, title, names: all.join(','), shown: shown.length, own: own.length },
    ...(isComparable(topic) ? {} : { article: topicUrl(id) }),
    ...(rivals.length === 0 ? {} : { rivals }),
    ...(related.length === 0 ? {} : { related }),
  };
}

/** The page that has a service's names most often. */
function pageOfMost(pages: readonly Topic[], { names }: Pick<ServiceStatus, 'names'>): Topic | undefined {
  const timesIn = ({ prose }: Topic): number =>
    names.reduce((times, name) => times + prose().split(name).length - 1, 0);
  const told = pages.map((page) => ({ page, times: timesIn(page) }));
  const most = Math.max(...told.map(({ times }) => times));
  return told.find(({ times }) => times === most)?.page;
}

/** Services that have no page, and no part of one, and the page that speaks of them most: `S3 Files`. */
async function getMentions(choices: readonly Choice[]): Promise<Choice[]> {
  const called = new Set(choices.flatMap(namesOf));
  const pages = (await getTopics()).filter(({ kind }) => kind !== 'architecture');
  return (await getServices()).flatMap((service): Choice[] => {
    const names = once([service.service, ...service.names]).filter(
      (name) => !foldNames([name]).some((folded) => called.has(folded)),
    );
    const [title] = names;
    if (title === undefined) return [];
    const { id, heading } = splitPlace(service.topics[0] ?? pageOfMost(pages, service)?.id ?? '');
    const page = pages.find((topic) => topic.id === id);
    if (page === undefined || (heading === undefined && !namesService(page.prose(), service))) return [];
    return [
      {
        id: title,
        title,
        names: names.join(','),
        article: topicUrl(id, heading),
        page: page.title,
        status: explainStatus(service),
      },
    ];
  });
}

/** Services that the exam guide names only to leave them out: `GameLift`. */
async function getOutside(choices: readonly Choice[]): Promise<Choice[]> {
  const called = new Set(choices.flatMap(namesOf));
  return (await getExam()).outOfScope.flatMap(({ names }) =>
    names
      .filter((name) => !foldNames([name]).some((folded) => called.has(folded)))
      .map((name) => ({
        ...{ id: name, title: name, names: name, article: pageUrl('exam/#out-of-scope'), page: '시험 범위' },
        status: '시험 안내서가 범위 밖이라고 적은 것이다. 보기에 나와도 답인 일은 드물다.',
      })),
  );
}

/** Architectures, by their titles and what people call them most; not by what something else is called, nor by a row of such names: `SQS Lambda`. */
async function getArchitectures(choices: readonly Choice[]): Promise<Choice[]> {
  const called = new Set(choices.flatMap(namesOf));
  const isFree = (name: string): boolean =>
    !foldNames([name]).some((folded) => called.has(folded)) &&
    !name.split(' ').every((word) => called.has(foldName(word)));
  return (await getTopics())
    .filter(({ kind }) => kind === 'architecture')
    .map(({ id, slug, title, titleEn, aliases }) => {
      const names = once([titleEn, slug, ...aliases.slice(0, SHOWN)]).filter(isFree);
      const inFull = names.filter((name) => /[가-힣](?<!아키텍처|패턴)$/.test(name)).map((name) => `${name} 아키텍처`);
      return { id, title, names: once([...names, ...inFull]).join(','), article: topicUrl(id), page: title };
    });
}

/** What the comparison picker can put side by side, the articles about two or many, and what has no page of its own. */
export const getChoices = ofAllTopics(async (all): Promise<readonly Choice[]> => {
  const topics = all.filter(
    (topic) => isComparable(topic) || isAboutTwo(topic) || (topic.kind === 'comparison' && topic.comparable === false),
  );
  const sections = (await getSectionSides()).map(async ({ id, title, url, page }): Promise<Choice> => {
    const { also, rivals } = await knownInPairs(id);
    const names = once([...also, ...(await calledInGlossary([id, ...also]))]);
    return { id, title, names: names.join(','), url, ...(page === undefined ? {} : { page }), rivals };
  });
  const plain = await Promise.all([...topics.map(ofTopic), ...sections]);
  const [renamed, uses] = [await renamedIn(plain), await usesOf(plain)];
  const choices = plain.map((choice): Choice => {
    const use = uses.get(choice.id);
    return { ...choice, ...renamed.get(choice), ...(use === undefined ? {} : { use }) };
  });
  const mentions = await getMentions(choices);
  mentions.push(...(await getOutside([...choices, ...mentions])));
  const gathered = all.filter(({ kind, comparable }) => kind === 'concept' && comparable === false);
  const known = [...choices, ...mentions, ...(await Promise.all(gathered.map(ofTopic)))];
  return [...known, ...(await getArchitectures(known))];
});
