/** Names of services and topics: as they are compared, and as titles have them. */

/** The form in which two names are the same name: NFC, lower case, no spaces. `foldName("Auto  Scaling") → "autoscaling"`. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** A name without the maker before it: `AWS CloudFormation` → `CloudFormation`. */
const withoutMaker = (name: string): string => name.replace(/^(?:amazon|aws)\s+/i, '');

/** Names as what is typed is compared with them: folded, and each once more without the maker before it. */
export const foldNames = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, withoutMaker(name)]).map(foldName);

/** A title as it stands in a text, and what its parentheses add: `Amazon EC2 → EC2`, `AWS SCT(스키마 변환 도구) → SCT, …`. */
export function titleNames(title: string): string[] {
  const [, before = title, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
  const first = before.replace(/^(\w[\w ]*\w)[와과] .*$/, '$1');
  return [first, first.replace(/^(?:Amazon|AWS) /, ''), ...(inside === undefined ? [] : [inside])];
}

/** What a service is called in short: `Amazon S3` → `S3`, `Application Load Balancer(ALB)` → `ALB`. */
export const shortName = (title: string): string =>
  title.replace(/^(?:Amazon|AWS) /, '').replace(/^.*\((\w+)\)$/, '$1');

/** A title without what its page tells besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`; one that lists more is whole: `RTO와 RPO, 재해 복구 전략`. */
export const bareTitle = (title: string): string => title.replace(/[와과] [^,]+$/, '');
