/** Variables with which Vitest tells a program that it is under test: a build that sees them runs as if in development, slowly. */
const OF_VITEST = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*)$/;

/** The environment of a build that a test starts: what an author's shell has, and some variables more. */
export function buildEnvironment(more: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  return { ...Object.fromEntries(own), ...more };
}
