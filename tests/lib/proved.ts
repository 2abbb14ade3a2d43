/**
 * Tests of what is decided by the files that a page loads. Of the many cases of a test the first one opens its pages each time; so does
 * every other one, unless `tests/proofs/` records that it has passed with files that say the same, by the same code, in this browser.
 *
 * `PROOFS=write` opens what the record does not hold for and writes it down (`npm run prove`); `PROOFS=none` opens everything.
 */
import { basename, join } from 'node:path';
import { afterAll, expect, TestRunner } from 'vitest';
import { askedFor, SLOW } from './browser.ts';
import { hashCode, SiteFiles } from './loaded-files.ts';
import type { OpenSite } from './open-site.ts';
import { ProofRecord } from './proof-record.ts';

/** What is opened besides the first case: what the record does not hold for, the same to write it down, or everything. */
type Mode = 'kept' | 'write' | 'none';

/** Where proofs are, and of what site; other ones are for tests of this. */
interface Place {
  readonly records?: string;
  readonly folder?: string;
  readonly mode?: Mode;
}

declare module 'vitest' {
  interface TaskMeta {
    /** The record that spared a test its pages. */
    provedBy?: string;
  }
}

/** What a test does for one case. */
type Body<Case extends unknown[]> = (...of: Case) => Promise<void>;

/**
 * Hands back what wraps the body of a test. A body that is wrapped opens its pages itself, and is decided by nothing but the files that
 * they load: it reads no other, and asks for no time.
 *
 * @param module the file of the tests
 */
export function provedOn(
  site: Pick<OpenSite, 'browser' | 'origin'>,
  module: string,
  { records = 'tests/proofs', folder = 'dist', mode = (process.env.PROOFS ?? 'kept') as Mode }: Place = {},
): <Case extends unknown[]>(body: Body<Case>) => Body<Case> {
  const path = join(records, `${basename(module, '.test.ts')}.json`);
  // On a page that is slowed down something else is proved.
  const isTrusted = mode !== 'none' && SLOW === 1;
  let record: ProofRecord | undefined;
  const open = (): ProofRecord => {
    const [version = ''] = site.browser.version().split('.');
    return (record ??= new ProofRecord(path, new SiteFiles(folder), `${hashCode(module)} ${version}`));
  };
  afterAll(() => {
    if (mode === 'write') record?.write();
    record = undefined;
  });
  return (body) => {
    let isFirst = true;
    return async (...of) => {
      const name = expect.getState().currentTestName ?? '';
      const isSpared = isTrusted && !isFirst && open().holds(name);
      isFirst = false;
      if (isSpared) {
        const test = TestRunner.getCurrentTest();
        if (test) test.meta.provedBy = path;
        return;
      }
      open().forget(name);
      askedFor.clear();
      await body(...of);
      const asked = Array.from(askedFor, (url) => new URL(url)).filter(({ protocol }) => protocol.startsWith('http'));
      const paths = asked.map(({ pathname }) => pathname);
      // Of another host nobody knows what it says next time.
      if (asked.every(({ origin }) => origin === site.origin)) open().note(name, paths);
    };
  };
}
