import { stringify } from 'yaml';
import { HEADER_RULES, headersOf } from './headers.ts';
import type { Redirect } from './addresses.ts';
import { withoutMarks, type Regions } from './regions.ts';

/**
 * Response headers policies by the headers they send, each with the paths that it is for; the first is for all the rest.
 *
 * How long a hashed file lasts is said by the object itself (`uploads.ts`), and a policy gives way to it: a policy of their folder
 * would say the same of a file that is not there.
 */
interface HeaderPolicy {
  readonly id: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const POLICY_IDS = ['PageHeaders', 'PictureHeaders'] as const;

function policies(): HeaderPolicy[] {
  const bySent = Map.groupBy(
    HEADER_RULES.filter(({ headers }) => Object.keys(headers).some((name) => name !== 'Cache-Control')),
    ({ path }) => JSON.stringify(headersOf(path.replace('*', '-'))),
  );
  return [...bySent].map(([sent, rules], index) => {
    const id = POLICY_IDS[index];
    if (id === undefined)
      throw new Error('src/hosting/headers.ts에 새 헤더의 묶음이 있다: POLICY_IDS에 이름을 더한다.');
    return { id, paths: rules.map(({ path }) => path), headers: JSON.parse(sent) as Record<string, string> };
  });
}

/** CloudFront takes these headers only in fields of their own. */
const SECURITY_FIELDS: Readonly<Record<string, (value: string) => object>> = {
  'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { ReferrerPolicy: value, Override: true } }),
  'Strict-Transport-Security': (value) => {
    const seconds = Number(/^max-age=(\d+)$/.exec(value)?.[1]);
    return { StrictTransportSecurity: { AccessControlMaxAgeSec: seconds, Override: true } };
  },
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
};

const linesOf = (value: unknown): string[] => stringify(value, { lineWidth: 0 }).trimEnd().split('\n');

function policyLines({ id, headers }: HeaderPolicy): string[] {
  const entries = Object.entries(headers);
  const security = entries.map(([name, value]) => SECURITY_FIELDS[name]?.(value) ?? {});
  const custom = entries
    .filter(([name]) => !Object.hasOwn(SECURITY_FIELDS, name))
    .map(([Header, Value]) => ({ Header, Value, Override: Header !== 'Cache-Control' }));
  const config = {
    Name: { 'Fn::Sub': `\${AWS::StackName}-${id}` },
    SecurityHeadersConfig: Object.assign({}, ...security) as object,
    CustomHeadersConfig: { Items: custom },
  };
  const type = 'AWS::CloudFront::ResponseHeadersPolicy';
  return linesOf({ [id]: { Type: type, Properties: { ResponseHeadersPolicyConfig: config } } });
}

const behaviour = (PathPattern: string, id: string) => ({
  PathPattern,
  TargetOriginId: 'site',
  ViewerProtocolPolicy: 'redirect-to-https',
  Compress: true,
  CachePolicyId: { 'Fn::FindInMap': ['Managed', 'CachePolicy', 'CachingOptimized'] },
  ResponseHeadersPolicyId: { Ref: id },
});

/** The generated region of `hosting/aws/viewer-request.js`. */
export const functionRegions = (base: string, redirects: readonly Redirect[]): Regions => ({
  'former-addresses': [
    `const BASE = '${base}';`,
    ...(redirects.length === 0
      ? ['const FORMER = {};']
      : ['const FORMER = {', ...redirects.map(({ from, to }) => `  '${from}': '${to}',`), '};']),
  ],
});

/** The generated regions of `hosting/aws/site.yaml`; `code` is what `viewer-request.js` says. */
export function cloudFormationRegions(base: string, code: string): Regions {
  const [pages, ...others] = policies();
  if (pages === undefined) throw new Error('src/hosting/headers.ts에 규칙이 없다.');
  return {
    'header-policies': [pages, ...others].flatMap(policyLines),
    behaviours: linesOf(others.flatMap(({ id, paths }) => paths.map((path) => behaviour(base + path, id)))),
    'missing-page': [`ResponsePagePath: ${base}404.html`],
    'viewer-request': [
      'FunctionCode: |',
      ...withoutMarks(code)
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`.trimEnd()),
    ],
  };
}
