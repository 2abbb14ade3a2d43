import { foldKey } from 'korean-search';
import { DOMAIN_KEYS, DOMAINS, type Domain } from '../../model/domain.ts';
import type { TopicId } from '../../model/slug.ts';
import { bodyText, type Section } from '../sections.ts';
import { assignTo, type Assignment } from './assignment.ts';
import type { Candidate, Placer } from './placer.ts';
import { proposeTopic } from './propose.ts';

/** How much of the best name a heading must be, and how much more than of the second, to be about that topic for sure. */
const SURE_NAME = 0.6;
const NAME = 0.3;
const MARGIN = 0.1;
/** How much of one name it must say at least. */
const CALLED = 0.85;
/** The same for a topic that goes deeper into the one above, whose name its heading need not say again: `RDS` / `다중 AZ`. */
const PART_NAME = 0.4;
const SURE_PART = 0.5;
/** What a text must score to be about a topic; how much, and how much more than of the second topic, for sure. */
const TEXT_MARGIN = 0.25;
const TEXT_SCORE = 0.5;
const SURE_SCORE = 1;
/** How much of a text is asked, and how often a note asks: an answer takes some hundredths of a second. */
const ASKED = 80;
const MOST_ASKED = 250;

const STAYS = '위 절의 주제';
/** Confidence in a heading at the head of a note that names no topic: not enough to be sure, too much to be told. */
const HEAD = 0.3;

const GLOSSARY = 'foundations/glossary' as TopicId;
/** Numbering in front of a heading: `2)`, `(1)`, `①`, `3.`. */
const NUMBERING = /^\s*(?:\(?\d{1,2}[.)]|[①-⑳])\s*/;

/** Headings that any part of any note may have. */
const GENERIC =
  /^(?:[^\p{L}\p{N}]*|개요|소개|특징|특성|개념|정의|정리|요약|설명|장단점|장점|단점|예시|예제|구성|설정|요금|비용|종류|유형|비교|참고|참조|주의|기타|핵심|한도|제한|보안|암호화|백업|스냅샷|복원|복제|성능|로그|모니터링|아키텍처|목차|링크|실습|참고 ?(?:자료|링크|문서)|서비스 한도|contents|table of contents|references?|links?|(?:service )?quotas|service limits|hands-?on|labs?|overview|summary|introduction|features?|use cases?|pricing|costs?|limits?|notes?|security|encryption|backups?|snapshots?|restore|replication|performance|logging|monitoring|architecture|config(?:uration)?s?)$/iu;

/** What a service may be praised for: below its heading no topic of its own. */
const QUALITY =
  /^(?:고?가용성|내구성|확장성|탄력성|비용 ?(?:절감|효율|최적화)|high availability|durability|scalability)$/i;

/** Headings of the parts of a question: the first kind starts one. */
export const QUESTION_PART =
  /^(?:(문제|질문|지문|question)|보기|선택지|선지|정답|답안?|해설|풀이|해답|설명|오답|핵심(?: ?(?:메모|정리|포인트|개념))?|키워드|메모|options?|choices?|answers?|explanation|keywords?)(?:\s*\d+)?$/i;
/** The parts that name the services of an answer come first when the question is asked for its topic. */
const TELLING = [/^(?:핵심|키워드|메모|keyword)/i, /^(?:해설|풀이|해답|설명|explanation)/i, /^(?:정답|답|answer)/i];

/** What a text says of its place. */
interface Opinion {
  readonly topic: TopicId;
  readonly isSure: boolean;
  readonly why: string;
}

/** What stands around the sections of a note. */
export interface NoteNames {
  /** What to call a new topic from a section without heading. */
  readonly name: string;
  /** Title and file name of the note, which count like a heading above all others; then the folders that it lies in. */
  readonly titles: readonly string[];
  readonly folders: readonly string[];
}

/** The domain that a heading names: `💾 데이터베이스` → database. */
function domainOf(heading: string): Domain | undefined {
  const key = foldKey(heading);
  return DOMAIN_KEYS.find((domain) =>
    [domain, ...DOMAINS[domain].title.split(/[와과]\s+/)].some((word) => key.includes(foldKey(word))),
  );
}

const domainIn = (topic: TopicId): string => topic.slice(0, topic.indexOf('/'));

const isClear = (best: Candidate, second: Candidate | undefined): boolean =>
  best.name >= SURE_NAME && best.name - (second?.name ?? 0) >= MARGIN;

/** The topic whose title the first words of a heading are. */
function titleAhead(placer: Placer, heading: string): TopicId | undefined {
  const words = heading.split(/\s+/);
  const beginnings = [3, 2, 1].map((count) => placer.named(words.slice(0, count).join(' ')));
  return beginnings.find((found) => found?.isTitle === true)?.topic;
}

/** What stands before a dash or colon is what the rest is about: `EFS 수명 주기 — 30일 뒤 IA`. */
const ASIDE = /\s[-–—]\s|:\s/;

/** What parts the names in a heading of several topics: `EC2 & EBS`, `SQS와 SNS`. */
const AND = /\s*(?:[&,/+·]|\bvs\b|및|[와과]\s)\s*/i;

/** Whether a heading names several topics, one beside the other. */
function namesSeveral(placer: Placer, heading: string): boolean {
  const named = heading.split(AND).flatMap((part) => placer.named(part)?.topic ?? []);
  return new Set(named).size > 1;
}

/** The topic that a heading names, best name first. */
async function readHeading(placer: Placer, text: string): Promise<Opinion | undefined> {
  const heading = text.replace(NUMBERING, '').trim();
  if (foldKey(heading).length < 2) return undefined;
  const exact = placer.named(heading);
  if (exact !== undefined) return { topic: exact.topic, isSure: true, why: `제목: ${heading}` };
  const ranked = (await placer.rank(heading)).filter(({ called }) => called >= CALLED);
  const [best, second] = [...ranked].sort((a, b) => b.name - a.name);
  const why = `제목에 든 이름: ${heading}`;
  const [subject = '', ...aside] = heading.split(ASIDE);
  const first = aside.length > 0 ? await readHeading(placer, subject) : undefined;
  if (
    best !== undefined &&
    best.name >= NAME &&
    (first === undefined || domainIn(first.topic) === domainIn(best.topic))
  )
    return {
      topic: best.topic,
      isSure: !namesSeveral(placer, heading) && (isClear(best, second) || titleAhead(placer, heading) === best.topic),
      why,
    };
  if (first !== undefined) return first;
  const beginning = placer.titledIn(heading, true)[0] ?? titleAhead(placer, heading);
  return beginning === undefined ? undefined : { topic: beginning, isSure: false, why };
}

/** Topics that go deeper into another: `database/dynamodb` → `database/dynamodb-ttl`. */
const isPart = (of: TopicId, topic: TopicId): boolean => topic.startsWith(`${of}-`);

/** A heading that only says what the topic above works together with. */
const TOGETHER = /(?:와|과)의?\s*(?:통합|연동|연결|결합)|integrat/i;

/** The topic that a heading names below the heading of a topic, which it leaves only for a part of that, or for a title of its own. */
async function readBelow(placer: Placer, above: TopicId, text: string): Promise<Opinion> {
  const heading = text.replace(NUMBERING, '').trim();
  const stay = { topic: above, isSure: true, why: STAYS };
  const exact = placer.named(heading);
  const isGeneric = GENERIC.test(heading) || QUALITY.test(heading) || QUESTION_PART.test(heading);
  if (exact?.isTitle === true && !isGeneric) return { topic: exact.topic, isSure: true, why: `제목: ${heading}` };
  const name = placer.shortName(above);
  const ranked = [...(await placer.rank(heading)), ...(await placer.rank(`${name} ${heading}`))];
  const [part] = ranked
    .filter(({ topic, called }) => isPart(above, topic) && called >= CALLED)
    .sort((a, b) => b.name - a.name);
  if (part !== undefined && part.name >= PART_NAME)
    return { topic: part.topic, isSure: part.name >= SURE_PART, why: `위 절과 제목: ${heading}` };
  if (isGeneric || TOGETHER.test(heading)) return stay;
  const own = await readHeading(placer, heading);
  const titled = placer.titledIn(heading).filter((topic) => topic !== above);
  if (own !== undefined && own.topic !== above && titled.includes(own.topic)) return own;
  const isElsewhere = titled.length > 0 || (own?.isSure === true && own.topic !== above);
  return { ...stay, isSure: !isElsewhere };
}

/** The topic that a text speaks of; for sure only where it names it. */
async function readText(placer: Placer, text: string): Promise<Opinion | undefined> {
  const [best, second] = await placer.rank(text);
  if (best === undefined || best.score < TEXT_SCORE) return undefined;
  const isNamed = best.called >= CALLED || placer.titledIn(text).includes(best.topic);
  const isClearly = best.score >= SURE_SCORE && best.score - (second?.score ?? 0) >= TEXT_MARGIN;
  return { topic: best.topic, isSure: isNamed && isClearly, why: '본문' };
}

/** The parts of questions whose parts have headings of their own (`문제`, `선택지`, `정답`), by each part. */
function questionsOf(sections: readonly Section[]): ReadonlyMap<Section, readonly Section[]> {
  const questions = new Map<Section, Section[]>();
  let current: Section[] = [];
  for (const section of sections) {
    const [isPart, starts] = QUESTION_PART.exec(section.heading ?? '') ?? [];
    if (isPart === undefined || section.nodes.length === 0) continue;
    const [first] = current;
    const isBeside = first !== undefined && (section.parent === first.parent || section.parent === first.index);
    if (starts !== undefined || !isBeside) current = [];
    current.push(section);
    questions.set(section, current);
  }
  return questions;
}

/** What the parts of a question say, the most telling first. */
function tellingText(parts: readonly Section[]): string {
  const rank = ({ heading = '' }: Section): number => (TELLING.findIndex((kind) => kind.test(heading)) + 4) % 4;
  return parts
    .toSorted((a, b) => rank(a) - rank(b))
    .map(bodyText)
    .join('\n');
}

/** A term and its explanation (`*트리거` / `:어떤 사건의…`), as in the margin of a hand-out. */
const isGlossaryEntry = (section: Section, body: string): boolean =>
  section.headingNode?.depth === 6 && /^\s*:/.test(body);

const toAssignment = ({ topic, isSure, why }: Opinion): Assignment => assignTo(topic, isSure ? 0.9 : 0.2, [why]);

/** Goes through the sections of one note from top to bottom. */
class NotePlaces {
  readonly #placer: Placer;
  readonly #names: NoteNames;
  readonly #done: Assignment[] = [];
  readonly #domains: (Domain | undefined)[] = [];
  readonly #note: Opinion | undefined;
  readonly #questions: ReadonlyMap<Section, readonly Section[]>;

  constructor(placer: Placer, names: NoteNames, note: Opinion | undefined, sections: readonly Section[]) {
    this.#questions = questionsOf(sections);
    this.#placer = placer;
    this.#names = names;
    this.#note = note;
  }

  /** The topic of the nearest section above that has one; above all others stands the note. */
  #above(section: Section): TopicId | undefined {
    const above = section.parent === undefined ? undefined : this.#done[section.parent];
    if (above === undefined || above.grouping) return this.#note?.topic;
    return above.proposed === undefined ? above.topic : undefined;
  }

  async place(section: Section): Promise<Assignment> {
    const own = section.heading === undefined || section.nodes.length > 0 ? undefined : domainOf(section.heading);
    const whole = [...this.#names.titles, ...this.#names.folders].map(domainOf).find((domain) => domain !== undefined);
    const domain = own ?? (section.parent === undefined ? whole : this.#domains[section.parent]);
    this.#domains.push(domain);
    const assignment = await this.#assign(section, domain);
    this.#done.push(assignment);
    return assignment;
  }

  async #assign(section: Section, domain: Domain | undefined): Promise<Assignment> {
    const heading = section.heading?.replace(NUMBERING, '').trim();
    const body = bodyText(section);
    const above = this.#above(section);
    const isName = heading !== undefined && this.#placer.named(heading)?.isTitle === true;
    if (isGlossaryEntry(section, body) && !isName && this.#placer.topics.has(GLOSSARY))
      return assignTo(GLOSSARY, 0.9, ['용어와 풀이 꼴']);
    const isEmpty = section.nodes.length === 0;
    // `네트워킹 및 콘텐츠 전송` names a domain, although CDN is the name of a topic
    if (
      isEmpty &&
      heading !== undefined &&
      !isName &&
      section.parent === undefined &&
      domainOf(heading) !== undefined &&
      this.#note === undefined
    )
      return { ...proposeTopic(heading, domain), grouping: true };
    if (above !== undefined) {
      const opinion =
        heading === undefined ? await this.#partOf(above, body) : await readBelow(this.#placer, above, heading);
      // the head of a note may speak of the note itself
      if (heading !== undefined && section.index === 0 && !isName && opinion.why === STAYS)
        return assignTo(opinion.topic, this.#note?.isSure === false ? 0.2 : HEAD, [opinion.why]);
      const isDoubtful = opinion.topic === this.#note?.topic && !this.#note.isSure;
      return toAssignment(isDoubtful ? { ...opinion, isSure: false } : opinion);
    }
    const question = this.#questions.get(section);
    if (question !== undefined) return this.#partOfQuestion(section, question, domain);
    const isGeneric = heading === undefined || GENERIC.test(heading);
    const named = isGeneric ? undefined : await readHeading(this.#placer, heading);
    if (named?.isSure === true) return toAssignment(named);
    if (isEmpty && named === undefined) return { ...proposeTopic(heading ?? this.#names.name, domain), grouping: true };
    const told = await readText(this.#placer, `${heading ?? ''}\n${body}`);
    const isTold = isGeneric || told?.isSure === true;
    const opinion = named !== undefined && named.topic !== told?.topic ? { ...named, isSure: false } : (named ?? told);
    if (opinion !== undefined && (named !== undefined || isTold))
      return toAssignment(isGeneric ? opinion : { ...opinion, isSure: false });
    return { ...proposeTopic(isGeneric ? this.#names.name : heading, domain ?? told?.topic.split('/')[0] as Domain | undefined), grouping: false }; // prettier-ignore
  }

  /** All parts of a question go where it belongs as a whole, which is told once. */
  async #partOfQuestion(section: Section, parts: readonly Section[], domain: Domain | undefined): Promise<Assignment> {
    const [first] = parts;
    const known = first === undefined || first === section ? undefined : this.#done[first.index];
    if (known !== undefined) return { ...known, confidence: HEAD, evidence: ['문제의 주제'] };
    const told = await readText(this.#placer, tellingText(parts));
    return told === undefined
      ? { ...proposeTopic(this.#names.name, domain), grouping: false }
      : toAssignment({ ...told, isSure: false });
  }

  /** A question below the heading of a topic is about it, or about a part of it. */
  async #partOf(above: TopicId, body: string): Promise<Opinion> {
    const ranked = await this.#placer.rank(body);
    const part = ranked.slice(0, 3).find(({ topic }) => isPart(above, topic));
    const [best] = ranked;
    if (part !== undefined && part.topic === best?.topic)
      return { topic: part.topic, isSure: true, why: '위 절과 본문' };
    const isNear = best === undefined || ranked.slice(0, 2).some(({ topic }) => topic === above);
    return { topic: above, isSure: isNear, why: STAYS };
  }
}

/** A placer that is asked the same only once, and not without end; after that a note has only names that are exact. */
function limited(placer: Placer): Placer {
  const known = new Map<string, Promise<readonly Candidate[]>>();
  return {
    ...placer,
    rank(text) {
      const asked = text.slice(0, ASKED);
      const answer = known.get(asked) ?? (known.size < MOST_ASKED ? placer.rank(asked) : Promise.resolve([]));
      if (known.size < MOST_ASKED) known.set(asked, answer);
      return answer;
    },
  };
}

/**
 * Assigns every section of a note to a topic of the catalogue, or proposes a new one.
 *
 * A heading that names a topic decides; any other follows the heading above it, above all of which stand the note's title,
 * file name and only heading of the first level; a text without headings is asked itself. What is not clear gets little confidence, so that it is told.
 */
export async function placeSections(
  all: Placer,
  sections: readonly Section[],
  names: NoteNames,
): Promise<Assignment[]> {
  const placer = limited(all);
  let note: Opinion | undefined;
  const [top, ...others] = sections.filter(({ headingNode }) => headingNode?.depth === 1);
  const headings = top?.heading === undefined || others.length > 0 ? [] : [top.heading];
  for (const title of [...names.titles, ...headings]) note ??= await readHeading(placer, title);
  const places = new NotePlaces(placer, names, note, sections);
  const assignments: Assignment[] = [];
  for (const section of sections) assignments.push(await places.place(section));
  return assignments;
}
