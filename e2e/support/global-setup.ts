import { existsSync } from 'node:fs';
import { buildFixtureSite, PORTS } from './sites.ts';
import { serve } from './static-server.ts';

/** Builds the fixture site for both of its addresses and serves it beside the site of `dist/`; hands back what ends that. */
export default async function setUp(): Promise<() => void> {
  const origin = `http://localhost:${PORTS.fixture}`;
  const fixture = buildFixtureSite('site', { SITE_URL: origin });
  const basePath = buildFixtureSite('base-path', {
    SITE_URL: `http://localhost:${PORTS.basePath}`,
    BASE_PATH: '/notes',
  });
  if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: npm run build');
  const servers = [
    await serve(fixture, PORTS.fixture),
    await serve(basePath, PORTS.basePath, '/notes/'),
    await serve('dist', PORTS.dist),
  ];
  return () => {
    for (const close of servers) close();
  };
}
