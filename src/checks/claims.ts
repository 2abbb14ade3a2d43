import { readPublishedTopics } from '../markdown/published-topics.ts';
import { isStatedBy, pageStatements } from '../matching/page-statements.ts';
import { claims } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { anchorsOf } from './anchors.ts';
import { readData, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { checkTarget, type TopicIndex } from './topic-refs.ts';

/** Lines of a topic that no claim can point to. */
const UNSETTLED = /^ *(?:situation|why|trap): .*$|^```[\s\S]*?^```$/gm;

/** Rules `link-*` for the topics of claims, and `claim-unsaid` for a claim whose sentence its page does not have. */
export function checkClaims(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const values = data === undefined ? undefined : readData(data);
  if (data === undefined || values === undefined || 'rule' in values) return [];
  const parsed = claims.safeParse(values.value);
  if (!parsed.success) return [];
  const titleOf = (id: string): string | undefined => topics.get(id)?.fields.get('title')?.value;
  return Object.entries(parsed.data).flatMap(([id, list]): Finding[] => {
    const broken = checkTarget(id, undefined, topics, { file: data.path, line: values.lineOf([id]) });
    const topic = topics.get(id);
    // a page that is refused itself says nothing yet
    const [page] = topic === undefined || broken.length > 0 ? [] : readPublishedTopics([topic]);
    if (topic === undefined || page === undefined) return broken;
    // most stand there letter by letter; not where nothing is settled, or drawn, and not across the cells of a table
    const text = topic.text.replaceAll(UNSETTLED, '');
    const rest = list
      .map(({ says }, at) => ({ says, at }))
      .filter(({ says }) => anchorsOf(topic)?.has(says) !== true && (says.includes('|') || !text.includes(says)));
    const statements = rest.length === 0 ? [] : pageStatements(page, titleOf);
    return rest
      .filter(({ says }) => !statements.some((one) => isStatedBy(one, says)))
      .map(({ says, at }) => {
        const place = { file: data.path, line: values.lineOf([id, at, 'says']) };
        const message = `“${says}”: ${id}에 그런 문장이나 fact가 없다. 그 파일의 문장 일부나 fact-<id>를 그대로 적는다.`;
        return report('claim-unsaid', place, message);
      });
  });
}
