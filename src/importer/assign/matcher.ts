import { analyze, findMentions } from '../../korean/analyze.ts';
import type { CatalogueTopic } from '../catalogue/catalogue.ts';
import type { TopicId } from '../../model/slug.ts';
import { indexBuilds, type Build } from './builds.ts';
import { indexComparisons, type Comparison } from './comparisons.ts';
import { indexTerms, wordsOf, type TermIndex } from './terms.ts';

/** The words of one name. */
interface Bag {
  readonly topic: TopicId;
  readonly words: readonly string[];
}

/** What is known before any section is looked at. */
export interface Matcher {
  readonly topics: ReadonlyMap<TopicId, CatalogueTopic>;
  readonly terms: TermIndex;
  readonly comparisons: readonly Comparison[];
  /** How telling a term is in running text, by key: a service that every topic mentions tells little. */
  readonly telling: ReadonlyMap<string, number>;
  /** Words of each topic's names, by the first word, for headings that put them in another order. */
  readonly bags: ReadonlyMap<string, readonly Bag[]>;
  /** Architectures with the parts that they are built from. */
  readonly builds: readonly Build[];
}

/** Words that appear everywhere in notes: as a heading they count, in running text hardly. */
export const COMMON: ReadonlySet<string> = new Set('인스턴스 disasterrecovery 지역 리전 가용성 고가용성 서브넷 포트 버킷 주제 토픽 구독 조직 암호화 지표 백업 dns 로직 세션 트리거 스트림 프로비저닝 환경변수 확장성 스케일링 장애조치 알람 region 서버리스 객체 오브젝트 tcp udp 인바운드 아웃바운드 cli sdk latency regional 배포 정책 스키마 오리진 정적ip 복구 replication bucket 엣지 관리형데이터베이스 관계형데이터베이스 도커 docker 컨테이너 메타데이터 api엔드포인트 오케스트레이션 워크플로 알림서비스 로드밸런싱 로드밸런서 종료시삭제 iops 재해복구 dr elastic 페타바이트 수명주기 스냅샷 ssl tls 대기열 세션관리 백업서비스 backup config'.split(' ')); // prettier-ignore

function tellingOf(topics: readonly CatalogueTopic[], terms: TermIndex): Map<string, number> {
  const mentions = new Map<string, Set<string>>();
  for (const topic of topics) {
    const names = [topic.titleKo, topic.titleEn, ...topic.aliases, ...topic.covers].join(' / ');
    // names inside longer names too: EC2 배치 그룹 says EC2
    for (const { key } of findMentions(analyze(names, terms.vocabulary), terms.vocabulary))
      mentions.set(key, (mentions.get(key) ?? new Set()).add(topic.id));
  }
  return new Map(
    [...terms.byKey].map(([key, owners]) => {
      const spread = mentions.get(key)?.size ?? 1;
      // `Amazon EC2` is as common as `EC2`.
      const bare = mentions.get(key.replace(/^(?:amazon|aws)(?=.{2})/, ''))?.size ?? 1;
      const rarity = 1 / (1 + Math.log2(Math.max(1, spread, bare, owners.length)));
      return [key, COMMON.has(key) ? Math.min(rarity, 0.15) : rarity];
    }),
  );
}

/** Prepares a catalogue for scoring. */
export function createMatcher(topics: readonly CatalogueTopic[]): Matcher {
  const terms = indexTerms(topics);
  const bags = topics.flatMap((topic) =>
    [topic.slug.replaceAll('-', ' '), topic.titleKo, topic.titleEn, ...topic.aliases]
      .filter((name) => !/ vs /i.test(name))
      .map((name): Bag => ({ topic: topic.id, words: wordsOf(terms, name) }))
      .filter(({ words }) => words.length > 1),
  );
  return {
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    terms,
    comparisons: indexComparisons(topics, terms.byKey),
    telling: tellingOf(topics, terms),
    bags: Map.groupBy(bags, ({ words: [first = ''] }) => first),
    builds: indexBuilds(topics, terms),
  };
}
