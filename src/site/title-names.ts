/** A title as it stands in a text, and what its parentheses add: `Amazon EC2 → EC2`, `AWS SCT(스키마 변환 도구) → SCT, …`. */
export function titleNames(title: string): string[] {
  const [, before = title, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(title) ?? [];
  const first = before.replace(/^(\w[\w ]*\w)[와과] .*$/, '$1');
  return [first, first.replace(/^(?:Amazon|AWS) /, ''), ...(inside === undefined ? [] : [inside])];
}
