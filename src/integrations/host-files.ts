import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostRules } from '../hosting/addresses.ts';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import { headersFile } from '../hosting/headers.ts';
import { securityContacts, securityTxt } from '../hosting/security-txt.ts';

/** What the files for hosts are made from. */
interface HostFileOptions {
  readonly topics: readonly PublishedTopic[];
  /** Licence of the font, which must lie beside it. */
  readonly fontLicence: string;
  /** `SECURITY_CONTACT` and `REPORT_URL` of the build. */
  readonly contact: string | undefined;
  readonly reportUrl: string | undefined;
}

/**
 * Writes what hosts read: former addresses (`_redirects`), headers (`_headers`), `/.well-known/security.txt` and the font's licence. On hosts
 * that read neither, pages at the former addresses forward.
 */
export function hostFiles({ topics, fontLicence, contact, reportUrl }: HostFileOptions): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'saa:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site = '', base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        const place = (path: string): string => fileURLToPath(new URL(path, dir));
        await writeFile(place('_redirects'), hostRules(topics, base));
        await writeFile(place('_headers'), headersFile(base));
        await copyFile(fontLicence, place('_astro/OFL.txt'));
        const securityPath = '.well-known/security.txt';
        const contacts = securityContacts(contact, reportUrl);
        const text = securityTxt(contacts, new Date(), new URL(base + securityPath, site).href);
        if (text === undefined) return;
        await mkdir(place('.well-known'), { recursive: true });
        await writeFile(place(securityPath), text);
      },
    },
  };
}
