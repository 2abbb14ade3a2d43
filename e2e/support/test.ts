import { test as base } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

/** What the test of a page may expect to be logged or asked for, beside nothing. */
interface Options {
  /** Messages of the console that this test causes on purpose. */
  readonly expectedErrors: readonly RegExp[];
}

/**
 * Playwright's `test` where a page must be clean: no error in its console, no exception, nothing forbidden by its policy,
 * and no request to another site.
 */
export const test = base.extend<Options & { cleanPage: undefined }>({
  expectedErrors: [[], { option: true }],
  cleanPage: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const problems: string[] = [];
      const own = new URL(baseURL ?? '').origin;
      context.on('weberror', (error) => problems.push(`exception: ${error.error().stack ?? error.error().message}`));
      context.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !expectedErrors.some((expected) => expected.test(text)))
          problems.push(`console: ${text} (${message.location().url})`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== own) problems.push(`request to ${url.href}`);
      });
      await use(undefined);
      if (problems.length > 0) throw new Error(`The page is not clean:\n${problems.join('\n')}`);
    },
    { auto: true },
  ],
});
