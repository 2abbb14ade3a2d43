/** The end of a range that is written with a hyphen, and has a unit; what is a day, or begins one, and no time; what makes a number one of a rate. */
export const NUMBERS = {
  /** Digits that are no part of a name or an address: not S3, x86_64, 169.254.169.254, 10.0.0.0/16, TLS 1.2. */
  digits:
    '(?<![\\w.:/-])(\\$?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d,]*(?:\\.\\d|:(?!1(?!\\d))\\d))',
  /** Names with figures. */
  code: '\\b[a-z]{2,}(?:-[a-z]+)+-\\d[a-z]?\\b|\\btls ?\\d\\.\\d\\b',
  /** How much of an address is fixed: /16 ~ /28, not 10.0.0.0/16. */
  prefix: '(?<![\\p{L}\\p{N}.:/]|\\d\\s)\\/(\\d{1,2})(?![\\d./])',
  /** Numbers side by side that share the unit of the last: 1·10Gbps, 1 or 10Gbps. */
  sides: '^(?:이내|이상|이하|미만|초과|안에|까지)$',
  sideBySide: '^(?:\\s?(?:[·,/]|or|또는)\\s?\\d+(?:\\.\\d+)?(?!\\d|,\\d))+',
  version: '(?:redis|memcached|(?:my|postgre|no)sql|mariadb|postgres|oracle|kafka|k8s|php|ruby|ubuntu)\\s?\\d+\\.\\d+$',
  rangeEnd: '(?<=(?<![\\w.:/-])\\d{1,4}-)()(\\d{1,4})(?=\\s?(?:초|분|시간|일|개월|년|[kmgt]i?b))',
  year: '^(?!\\s?(?:개|명|건|회|번|mb|gb|초|분|일))(?:년|[-./]\\d|\\D|$)',
  month: '^월(?:\\s?\\d{1,2}일|(?!\\s?\\d|당))',
  rate: '^(?:\\s?[~–·,/-]\\s?[\\d.]+\\s?[KMGT]i?B)?\\s?\\/\\s?(?:s|초)|^\\s?(?:씩|단위)',
} as const;
