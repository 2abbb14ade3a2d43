import type { ScenarioList } from '../model/scenario-data.ts';
import type { Scenario } from '../model/topic.ts';
import { getTopicMap, getTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** Situations that an answer has to be said to be one that comes often, and to be counted. */
export const OFTEN = 5;

/** A requirement as exam questions word it. */
interface Requirement {
  /** URL segment: `/scenarios/<id>/`. */
  readonly id: string;
  readonly name: string;
  /** How a question says it, in Korean; `english` as the original words it. */
  readonly cues: readonly string[];
  readonly english: string;
  /** Words of a situation or its reason that show it. */
  readonly words: RegExp;
}

/** Requirements in the order in which readers should meet them. */
const REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'least-operations',
    name: '운영 부담을 가장 적게',
    cues: ['운영 오버헤드를 최소로', '관리형 서비스로', '인프라를 관리하지 않고'],
    english: 'least operational overhead',
    words: /운영 (?:부담|오버헤드)|관리하고 싶지 않|손(?:대지|을 덜)|관리형|직접 관리/,
  },
  {
    id: 'lowest-cost',
    name: '비용을 가장 적게',
    cues: ['가장 비용 효율적으로', '비용을 최소로'],
    english: 'most cost-effective',
    words: /비용|가장 싸|저렴|요금/,
  },
  {
    id: 'high-availability',
    name: '가용 영역에 장애가 나도',
    cues: ['고가용성', '단일 장애 지점 없이', 'AZ 장애에도'],
    english: 'highly available',
    words: /고가용성|가용 영역(?:이| 하나)|AZ(?:가| 하나)|장애 조치|끊기|다중 AZ|단일 장애점/,
  },
  {
    id: 'disaster-recovery',
    name: '리전에 장애가 나도',
    cues: ['재해 복구', 'RTO·RPO', '다른 리전으로 장애 조치'],
    english: 'disaster recovery',
    words: /재해 복구|RTO|RPO|리전 (?:장애|전체|하나)|다른 리전|리전이/,
  },
  {
    id: 'low-latency',
    name: '지연을 줄인다',
    cues: ['짧은 지연', '한 자릿수 밀리초', '전 세계 사용자에게 빠르게'],
    english: 'lowest latency',
    words: /지연|느리|밀리초|마이크로초|가까운|빠르게/,
  },
  {
    id: 'sudden-load',
    name: '몰리는 요청을 견딘다',
    cues: ['예측할 수 없는 트래픽', '갑작스러운 급증', '유실 없이 버퍼링'],
    english: 'unpredictable traffic',
    words: /급증|몰리|폭주|피크|들쭉날쭉|예측할 수 없|확장|버퍼|스로틀링/,
  },
  {
    id: 'decoupling',
    name: '느슨하게 잇는다',
    cues: ['느슨한 결합', '비동기로', '팬아웃'],
    english: 'decouple, loosely coupled',
    words: /느슨|분리|결합|대기열|비동기|팬아웃|메시지/,
  },
  {
    id: 'order-once',
    name: '순서대로, 한 번만',
    cues: ['순서대로', '중복 없이', '정확히 한 번', 'FIFO'],
    english: 'in order, exactly once',
    words: /순서|중복|정확히 한 번|FIFO/,
  },
  {
    id: 'private-access',
    name: '인터넷을 거치지 않는다',
    cues: ['인터넷을 거치지 않고', '프라이빗 서브넷에서'],
    english: 'without traversing the internet',
    words: /인터넷을 (?:거치|지나|타)|프라이빗|비공개|사설|내부에서만/,
  },
  {
    id: 'encryption',
    name: '암호화와 키',
    cues: ['저장 시 암호화', '전송 중 암호화', '키를 직접 관리'],
    english: 'encrypted at rest and in transit',
    words: /암호화|키를|KMS|인증서|TLS|복호화/,
  },
  {
    id: 'access-control',
    name: '누가 무엇을 할 수 있나',
    cues: ['최소 권한', '임시 자격 증명', '교차 계정 접근'],
    english: 'least privilege',
    words: /권한|자격 증명|역할|로그인|최소 권한|임시|접근/,
  },
  {
    id: 'compliance',
    name: '감사와 규정, 지우지 못하게',
    cues: ['규정 준수', '감사 추적', '변경할 수 없게(WORM)'],
    english: 'immutable, audit',
    words: /감사|규정|규제|WORM|보존|삭제하지 못|지우지 못|누가 언제/,
  },
  {
    id: 'shared-files',
    name: '여럿이 함께 쓰는 파일',
    cues: ['공유 파일 시스템', 'POSIX', 'NFS·SMB'],
    english: 'shared file system',
    words: /공유 (?:파일|스토리지)|파일 시스템|NFS|SMB|동시에 (?:붙|읽|마운트)/,
  },
  {
    id: 'hybrid',
    name: '온프레미스와 잇거나 옮긴다',
    cues: ['온프레미스에서 이전', '하이브리드', '최소 중단으로'],
    english: 'migrate from on premises',
    words: /온프레미스|데이터 센터|사내|하이브리드|마이그레이션|옮기|이전/,
  },
  {
    id: 'analytics',
    name: '모아서 분석한다',
    cues: ['실시간 수집', 'SQL로 분석', '데이터 레이크'],
    english: 'near-real-time analytics',
    words: /분석|로그를|SQL|대시보드|데이터 레이크|ETL|집계|스트림/,
  },
  {
    id: 'threats',
    name: '공격을 막고 알아챈다',
    cues: ['DDoS', '위협 탐지', '취약점 검사'],
    english: 'protect against DDoS attacks',
    words: /공격|DDoS|위협|취약점|침해|악성|의심|탐지|WAF/,
  },
];

/** A scenario and the topic it stands on. */
interface PlacedScenario extends Scenario {
  readonly topic: Topic;
}

/** A requirement with its scenarios and the topics that answer them most often. */
export interface RequirementGroup extends Pick<Requirement, 'id' | 'name' | 'cues' | 'english'> {
  readonly scenarios: readonly PlacedScenario[];
  /** Answering topic ids with how often, most frequent first. */
  readonly answers: readonly (readonly [id: string, count: number])[];
}

function countAnswers(scenarios: readonly PlacedScenario[]): [string, number][] {
  const counts = new Map<string, number>();
  // The first answer is the deciding one.
  for (const { answer } of scenarios) {
    const [first] = answer;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort(([first, a], [second, b]) => b - a || (first < second ? -1 : 1));
}

const allScenarios = async (): Promise<PlacedScenario[]> =>
  (await getTopics()).flatMap((topic) => topic.scenarios.map((each): PlacedScenario => ({ ...each, topic })));

/** Every scenario of the site, as its filter finds it. */
export async function listScenarios(): Promise<ScenarioList> {
  const topics = await getTopicMap();
  const all = await allScenarios();
  const places = new Map(all.map((each, place) => [each, place]));
  const scenarios = all.map(({ id, situation, why, answer, choose, topic }) => ({
    ...{ situation, why, choose, url: topicUrl(topic.id, `scenario-${id}`) },
    ...{ topic: topic.id, answers: answer.filter((one) => topics.has(one)) },
  }));
  const named = new Set(scenarios.flatMap(({ topic, answers }) => [topic, ...answers]));
  return {
    topics: Object.fromEntries(
      [...named].flatMap((id) => {
        const topic = topics.get(id);
        return topic === undefined
          ? []
          : [[id, { title: topic.title, url: topicUrl(id), names: topic.aliases.join(', ') }]];
      }),
    ),
    scenarios,
    requirements: groupByRequirement(all).map(({ name, cues, english, scenarios: members, answers }) => {
      const rank = ({ answer: [first] }: Scenario): number => answers.findIndex(([id]) => id === first);
      return {
        names: [name, ...cues, english],
        members: members.toSorted((a, b) => rank(a) - rank(b)).map((each) => places.get(each) ?? -1),
      };
    }),
  };
}

function groupByRequirement(all: readonly PlacedScenario[]): RequirementGroup[] {
  return REQUIREMENTS.map(({ words, ...requirement }) => {
    const scenarios = all.filter(({ situation, why }) => words.test(`${situation} ${why}`));
    return { ...requirement, scenarios, answers: countAnswers(scenarios) };
  }).filter(({ scenarios }) => scenarios.length > 0);
}

/** All scenarios grouped by the requirements in them; one scenario may stand in several groups. */
export const getRequirementGroups = async (): Promise<readonly RequirementGroup[]> =>
  groupByRequirement(await allScenarios());
