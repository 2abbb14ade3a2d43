import type { TopicKind } from '../model/topic.ts';

/** What is needed of a topic to know its names. */
export interface NamedTopic {
  readonly id: string;
  readonly kind: TopicKind;
  readonly title: string;
  readonly titleEn: string;
  readonly aliases: readonly string[];
}

/** A proper name as AWS writes it: Latin, starting with a capital, of two letters or more. `S3`, `Step Functions`, `Amazon MQ`. */
const PROPER = /^[A-Z][A-Za-z0-9]*(?:[ -][A-Z0-9][A-Za-z0-9]*)*$/;

/** English words and parts of other names that would be taken for the service: `Config` files, `Shield` walls, `Backup`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    'AD API BI Backup Batch Bucket CDN Config Connect Consumer Cooldown DNS DX Docker EB ETL Elastic FTP ' +
    'Failover Firehose GA Glue HA IA Inspector Kubernetes Latency Lifecycle Lustre MQ Memcached NAT NFS OCR ' +
    'Organizations PII Producer Redis Region Regional SAM SG SSD Shield Snowball Stream Streams Transfer VPN ' +
    'Valkey Weighted'
  ).split(' '),
);

/** `AWS Lambda → Lambda`, `Amazon S3 → S3`. */
const bare = (name: string): string => name.replace(/^(?:AWS|Amazon) /, '');

/** `Elastic Load Balancing(ELB) → Elastic Load Balancing, ELB`. */
function split(name: string): string[] {
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
  return match === null ? [name] : [match[1] ?? '', match[2] ?? ''];
}

/** Letters of an abbreviation: the capitals and digits of a full name. `Elastic File System → EFS`. */
const initials = (name: string): string => name.replace(/[^A-Z0-9]/g, '');

/** `AWS Organizations와 SCP → AWS Organizations`: the first of two things that a page is about. */
const first = (name: string): string => name.replace(/^([A-Za-z0-9 ]+)[와과] .*$/, '$1');

function serviceNames({ title, titleEn, aliases }: NamedTopic): string[] {
  const titles = [title, titleEn].map(first).flatMap(split);
  const bares = titles.map(bare);
  // Of the other names only those that say the title again: `ALB` of Application Load Balancer, `Route53` of Route 53.
  const same = aliases.filter(
    (alias) =>
      bares.some((name) => name.replaceAll(' ', '').toLowerCase() === bare(alias).replaceAll(' ', '').toLowerCase()) ||
      (/^[A-Z0-9]{3,}$/.test(alias) && bares.some((name) => initials(name) === alias)),
  );
  const all = [...titles, ...bares, ...same];
  return [...all, ...all.flatMap((name) => [`AWS ${bare(name)}`, `Amazon ${bare(name)}`])].filter(
    (name) => PROPER.test(name) && !AMBIGUOUS.has(name),
  );
}

/** A title that says service and part, so that it can mean nothing else: `S3 수명 주기`, `NAT 게이트웨이`, `Lambda@Edge`. */
const isNameOfPart = (title: string): boolean =>
  /^[A-Z][A-Za-z0-9]*(?: [A-Z0-9][A-Za-z0-9]*)*(?:@| for | [가-힣])/.test(title) && !/ vs |\(|,|·|[와과] /.test(title);

/**
 * Proper names under which topics are mentioned in prose: `Lambda`, `AWS Lambda → compute/lambda`, `S3 수명 주기 →
 * storage/s3-lifecycle`.
 *
 * Only names that can mean nothing else: services as AWS spells them, parts of services by their full title, no everyday words
 * unless after AWS or Amazon, and none that two topics share.
 */
export function topicNames(topics: readonly NamedTopic[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const topic of topics) {
    const part = bare(topic.title);
    const names = [...(topic.kind === 'service' ? serviceNames(topic) : []), ...(isNameOfPart(part) ? [part] : [])];
    for (const name of names)
      owners.set(name, owners.has(name) && owners.get(name) !== topic.id ? undefined : topic.id);
  }
  return new Map([...owners].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const])));
}
