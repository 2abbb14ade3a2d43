import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { DIAGRAM_FONT } from './theme.ts';

const ORIGIN = 'http://diagrams.invalid';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FILES: Readonly<Record<string, { path: string; type: string }>> = {
  '/mermaid.js': { path: here('../../node_modules/mermaid/dist/mermaid.min.js'), type: 'text/javascript' },
  '/font.woff2': { path: here('../../assets/fonts/PretendardVariable.woff2'), type: 'font/woff2' },
};

const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><style>
@font-face{font-family:'${DIAGRAM_FONT}';src:url(/font.woff2);font-weight:45 920}
body{margin:0;font-family:'${DIAGRAM_FONT}'}</style><body>가나다 ABC ①</body></html>`;

/** Flags for a Chromium without a graphics card that opens no connection of its own. */
const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Starts the Chromium at a path. Throws a Korean message when it does not open. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--font-render-hinting=none'] });
  } catch (cause) {
    throw new Error(`Chromium을 열지 못했다(${executablePath}). CHROME_PATH에 브라우저 경로를 준다`, { cause });
  }
}

async function answer(path: string): Promise<{ contentType: string; body: string | Buffer } | undefined> {
  if (path === '/') return { contentType: 'text/html', body: PAGE };
  const file = FILES[path];
  if (file !== undefined) return { contentType: file.type, body: await readFile(file.path) };
  // The page's modules are this folder's own TypeScript and what it shares with Markdown, their types erased on the way like Node does for scripts.
  const module = /^\/((?:page\/|markdown\/)?[a-z-]+\.ts)$/.exec(path)?.[1]?.replace(/^markdown/, '../$&');
  if (module === undefined) return undefined;
  return { contentType: 'text/javascript', body: stripTypeScriptTypes(await readFile(here(module), 'utf8')) };
}

/** Opens a page that has mermaid, the site's font and this room's page modules, and no network. */
export async function openDrawingPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const reply = url.origin === ORIGIN ? await answer(url.pathname) : undefined;
    await (reply === undefined ? route.abort() : route.fulfill(reply));
  });
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(async (font) => {
    await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 20px '${font}'`, '가나다 ABC ①')));
  }, DIAGRAM_FONT);
  await page.addScriptTag({ url: `${ORIGIN}/mermaid.js` });
  await page.addScriptTag({ url: `${ORIGIN}/page/main.ts`, type: 'module' });
  return page;
}
