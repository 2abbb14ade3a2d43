import { defineConfig } from '@playwright/test';
import { PORTS } from './e2e/support/sites.ts';
import { findBrowser } from './scripts/lib/browser.ts';

const desktop = { width: 1280, height: 900 };
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e/results',
  globalSetup: './e2e/support/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may lose a key or a moment once; what fails twice has failed. The report tells which were tried again.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'dot',
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    viewport: desktop,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    // The offline specs allow it: a page that a worker answers is another page.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    // What readers do, on a small site whose content nobody edits but its tests.
    { name: 'features', testDir: 'e2e/features', use: { baseURL: `http://localhost:${PORTS.fixture}/` } },
    // The same small site below a path: addresses must not leave it.
    { name: 'base-path', testDir: 'e2e/base-path', use: { baseURL: `http://localhost:${PORTS.basePath}/notes/` } },
    // The site that is published: that it stands, is accessible, and keeps its addresses and shapes.
    { name: 'site', testDir: 'e2e/site', use: { baseURL: `http://localhost:${PORTS.dist}/` } },
  ],
});
