/** What a page of AWS is called that no topic names. */
import type { PageTitles } from '../model/page-title.ts';

/** Pages that stand at the end of many addresses. */
const PAGES: Readonly<Record<string, string>> = {
  faqs: '자주 묻는 질문',
  features: '기능',
  introduction: '소개',
  limits: '할당량',
  pricing: '요금',
  quotas: '할당량',
  'service-quotas': '할당량',
  sla: 'SLA',
  welcome: '소개',
  'what-is': '소개',
};

const SHORT =
  /^(?:acm|ami|api|arn|aws|cidr|cli|cloudhsm|cors|db|dlq|dms|dns|drs|ebs|ec2|ecr|ecs|efs|eks|elb|emr|eni|faq|fifo|http|https|iam|id|io|ip|ipv[46]|kms|lsi|mfa|mq|msk|nat|nfs|ram|rds|s3|sdk|sla|sns|sqs|ssh|ssl|sts|tls|ttl|url|vif|vpc|vpn|waf)s?$/i;

/** The words of a part of an address: `DataDurability` → `Data durability`, `with-s3` → `With S3`. */
function inWords(part: string): string {
  const words = part
    .replace(/([a-z\d])(?=[A-Z][a-z])|([a-z])(?=[A-Z])/g, '$1$2 ')
    .split(/[-_.\s]+/)
    .filter((word) => word !== '')
    .map((word) => (SHORT.test(word) ? word.toUpperCase() : /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name of a service or a guide in an address: each word with a capital. */
const guideName = (part: string, guides: PageTitles['guides']): string =>
  guides[part] ??
  inWords(part)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** What begins the names of files and says nothing: `CHAP_Limits`, `bp-cluster-management`. */
const PREFIX = /^(?:CHAP|Concepts|as|bp|c|eb|fgw|orgs|securityhub|tf|tgw|USER|xray)[-_.]/i;

/** The page of a guide, without the name of the guide before it: `sqs-visibility-timeout` → `Visibility timeout`. */
function pageName(last: string, guide: string): string {
  const [, operation] = /^API_(.+)$/.exec(last) ?? [];
  if (operation !== undefined) return `API ${operation}`;
  const bare = last.replace(PREFIX, '');
  const text = inWords(bare);
  const rest = text.toLowerCase().startsWith(`${guide.toLowerCase()} `) ? text.slice(guide.length + 1) : text;
  return PAGES[bare.toLowerCase()] ?? rest.charAt(0).toUpperCase() + rest.slice(1);
}

/**
 * What a page of AWS is called: by its address `Lambda · With S3`, `CloudFront · 요금`, `EC2 · API CreateVolume`; with what it
 * calls itself, that with its guide before it.
 */
export function namePage(url: string, { guides, title }: { guides: PageTitles['guides']; title?: string }): string {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '' && !/^[a-z]{2}_[a-z]{2}$/.test(part));
  const [first = '', ...others] = parts.map((part) => part.replace(/\.html$/, ''));
  const last = others.pop();
  if (first === '') return hostname;
  if (last === undefined) return guideName(first, guides);
  const guide = guideName(others.find((part) => part in guides) ?? first, guides);
  if (title !== undefined) return title.includes(guide) ? title : `${guide} · ${title}`;
  if (first === 'blogs') return `AWS 블로그 · ${inWords(last)}`;
  if (first === 'about-aws') return `AWS 새 소식 · ${inWords(last)}`;
  if (first === 'whitepapers') return `AWS 백서 ${inWords(others.at(-1) ?? '')} · ${pageName(last, '')}`;
  const [, service] = first === 'general' ? (/^([a-z\d]+)(?:-service)?$/.exec(last) ?? []) : [];
  if (service !== undefined) return `${guideName(service, guides)} · 엔드포인트와 할당량`;
  return `${guide} · ${pageName(last, guide)}`;
}
