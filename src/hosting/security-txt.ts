const MONTHS = 6;

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a hole, and until when that holds: half a year from the day of the build, so
 * that a site that nobody builds any more says so. `undefined` when the build was not told whom.
 *
 * @param contacts addresses (`https:`, `mailto:`), the preferred first; a bare mail address becomes `mailto:`
 */
export function securityTxt(contacts: readonly string[], built: Date, canonical: string): string | undefined {
  if (contacts.length === 0) return undefined;
  const expires = new Date(built);
  expires.setUTCMonth(expires.getUTCMonth() + MONTHS);
  const lines = [
    ...contacts.map((contact) => `Contact: ${/^[a-z]+:/.test(contact) ? contact : `mailto:${contact}`}`),
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: ko, en',
    `Canonical: ${canonical}`,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Whom to tell, from what the build was told: `SECURITY_CONTACT` (addresses between commas), else the private report form beside
 * the public one of `REPORT_URL` on GitHub. Throws for an address that cannot be one.
 */
export function securityContacts(contact: string | undefined, report: string | undefined): string[] {
  const given = (contact ?? '').split(',').flatMap((one) => one.trim() || []);
  for (const one of given)
    if (!/^(?:https:\/\/[^\s/]+\S*|(?:mailto:)?[^\s@:]+@[^\s@]+\.[^\s@]+|tel:\+[\d-]+)$/.test(one))
      throw new Error(`SECURITY_CONTACT=${one}는 알릴 곳이 아니다. https 주소나 메일 주소를 쉼표로 나누어 적는다.`);
  const [repository] = /^https:\/\/github\.com\/[^/]+\/[^/]+(?=\/issues\/new)/.exec(report ?? '') ?? [];
  if (given.length > 0 || repository === undefined) return given;
  return [`${repository}/security/advisories/new`];
}
