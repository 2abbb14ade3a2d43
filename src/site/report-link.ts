/**
 * Address of a new issue about a page, filled in: `https://host/o/r/issues/new?title=…&body=…`. The body has a line
 * `절: ` that a script completes with where the reader was.
 *
 * @param form address of the form for a new issue; what it already asks for (a template, labels) is kept
 * @see https://docs.github.com/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function reportLink(form: string, title: string, page: string): string {
  const link = new URL(form);
  link.searchParams.set('title', `틀린 곳: ${title}`);
  link.searchParams.set('body', `페이지: ${page}\n절: \n\n틀린 내용:\n\n바른 내용과 근거(AWS 문서 주소):\n`);
  return link.href;
}
