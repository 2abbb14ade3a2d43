import { z } from 'zod';
import { isHashed } from './uploads.ts';

/** Where a deployed site says what its last deploys were made of, below its base. */
export const DEPLOYS_PATH = 'deploys.json';

/** Deploys whose hashed files a site keeps beside its own, so that a page opened before a deploy still finds its scripts. */
const KEPT_DEPLOYS = 3;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const hashedPath = z
  .string()
  .regex(/^[\w./+-]+$/)
  .refine((path) => isHashed(path) && !path.split('/').includes('..'));

/** The deploys of a site, the last one first, each with its hashed files and their SHA-256. */
export const deploys = z.strictObject({
  deploys: z.array(z.strictObject({ at: z.iso.datetime(), files: z.record(hashedPath, sha256) })).max(KEPT_DEPLOYS + 1),
});

/** @see deploys */
export type Deploys = z.output<typeof deploys>;

/** What to take over from the site that is there, and what the new one is to say of itself. */
interface Plan {
  /** Hashed files of former deploys that the build does not have, with their SHA-256. */
  readonly missing: ReadonlyMap<string, string>;
  readonly next: Deploys;
}

/** Plans a deploy of the hashed files of a build (with their SHA-256) over a site that says `before` of itself. */
export function planDeploy(files: Readonly<Record<string, string>>, before: Deploys | undefined, at: string): Plan {
  const same = (other: Readonly<Record<string, string>>): boolean =>
    JSON.stringify(Object.entries(other).sort()) === JSON.stringify(Object.entries(files).sort());
  // The same build put there again pushes no other out.
  const former = (before?.deploys ?? []).filter((one) => !same(one.files)).slice(0, KEPT_DEPLOYS);
  const missing = former.flatMap((one) => Object.entries(one.files)).filter(([path]) => !Object.hasOwn(files, path));
  return { missing: new Map(missing), next: { deploys: [{ at, files }, ...former] } };
}
