import { anchorsOf } from '../../src/checks/anchors.ts';
import type { Content } from '../../src/checks/check-content.ts';
import { readEntries } from '../../src/checks/data-files.ts';
import { readTopicDocument } from '../../src/checks/topic-document.ts';
import { report } from '../../src/checks/rules.ts';
import { checkTarget } from '../../src/checks/topic-refs.ts';
import { readPublishedTopics, type PublishedTopic } from '../../src/markdown/published-topics.ts';
import type { TopicFile } from '../../src/markdown/topic-files.ts';
import { CLAIM_WORDS } from '../../src/matching/claim-words.ts';
import {
  isStatedBy,
  pageStatements,
  type PageStatement,
  type StatedTopic,
  type TitleOf,
} from '../../src/matching/page-statements.ts';
import { claims, type Claims } from '../../src/model/claim.ts';
import type { Finding } from '../../src/model/finding.ts';
import { matchesOf } from '../../src/korean/matches-of.ts';

/** Lines of a topic that no claim can point to, or not to all of: what heads a column or a section says nothing. */
const UNSETTLED = /^(?:\||#| *(?:situation|why|trap): ).*$|^```[\s\S]*?^```$/gm;

const CLAIMS = 'content/_claims.yaml';

/** The sides of a claim, each with its phrases. */
const SIDES = ['yes', 'no', 'old', 'wrong', 'partly'] as const;
const NAMED = /(?<=^|[\s/>!])\$([^\s/]*)/g;
/** Words of a phrase that name many words, and name none: they would fit everything. */
const unknownIn = (phrase: string): string[] =>
  matchesOf(phrase, NAMED).flatMap(([word, name = '']) => (name in CLAIM_WORDS ? [] : [word]));

/** Rule `claim-word`: a phrase names no words that there are not. */
function checkWords(all: Claims, lineOf: (path: (string | number)[]) => number): Finding[] {
  const known = Object.keys(CLAIM_WORDS).map((name) => `$${name}`);
  return Object.entries(all).flatMap(([id, list]) =>
    list.flatMap((claim, at) =>
      SIDES.flatMap((side) =>
        (claim[side] ?? []).flatMap((phrase, nth) =>
          unknownIn(phrase).map((word) => {
            const place = { file: CLAIMS, line: lineOf([id, at, side, nth]) };
            const message = `${id}의 “${claim.says}”: ${word}라는 낱말 묶음은 없다. 있는 것은 ${known.join(', ')}이다.`;
            return report('claim-word', place, message);
          }),
        ),
      ),
    ),
  );
}

interface Pages {
  readonly publish: (topic: TopicFile) => PublishedTopic | undefined;
  readonly read: (page: StatedTopic, titleOf: TitleOf) => readonly PageStatement[];
}
const PAGES: Pages = { publish: (topic) => readPublishedTopics([topic])[0], read: pageStatements };

/**
 * Rules `link-*` for the topics of claims, `claim-word`, and `claim-unsaid` for a claim whose sentence its page does not have: where the
 * checks meet the reader of pages that notes are matched with.
 *
 * @param page a published topic, and what it says, by reading it or as somebody has before
 */
export function checkClaims({ topics: files, data }: Content, page: Pages = PAGES): Finding[] {
  const file = readEntries(
    data.find(({ path }) => path === CLAIMS),
    claims,
  );
  if (file === undefined) return [];
  const { entries, lineOf } = file;
  const topics = new Map(files.map((topic) => [topic.id, readTopicDocument(topic)]));
  const titleOf = (id: string): string | undefined => topics.get(id)?.fields.get('title')?.value;
  const unknown = checkWords(entries, lineOf);
  const unsaid = Object.entries(entries).flatMap(([id, list]): Finding[] => {
    const broken = checkTarget(id, undefined, topics, { file: CLAIMS, line: lineOf([id]) });
    const topic = topics.get(id);
    if (topic === undefined || broken.length > 0) return broken;
    // most stand there letter by letter; not where nothing is settled, or drawn, and not across the cells of a table
    const text = topic.text.replaceAll(UNSETTLED, '');
    const rest = list
      .map(({ says }, at) => ({ says, at }))
      .filter(({ says }) => anchorsOf(topic)?.has(says) !== true && (says.includes('|') || !text.includes(says)));
    if (rest.length === 0 || !topic.isWhole) return [];
    // a page that is refused itself says nothing yet, and what cannot be read is told by the other rules
    const published = page.publish(topic);
    if (published === undefined) return [];
    const statements = page.read(published, titleOf);
    return rest
      .filter(({ says }) => !statements.some((one) => isStatedBy(one, says)))
      .map(({ says, at }) => {
        const place = { file: CLAIMS, line: lineOf([id, at, 'says']) };
        const message = `“${says}”: ${id}에 그런 문장이나 fact가 없다. 그 파일의 문장 일부나 fact-<id>를 그대로 적는다.`;
        return report('claim-unsaid', place, message);
      });
  });
  return [...unknown, ...unsaid];
}
