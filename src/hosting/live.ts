import { checkStore } from './live-offline.ts';
import { checkSample, samplesOf } from './live-sample.ts';
import { kb, KB, type Answer, type LiveSite, type Say, type Verdict } from './live-site.ts';

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);

/** Addresses that lead to another: without their slash, or from before. */
async function checkFormer({ base, origin, redirects, ask }: LiveSite, topic: string, say: Say): Promise<void> {
  const bare = await ask(base + topic);
  const bareTo = pathOf(bare.headers.location, origin);
  say(
    '옛 주소',
    bare.status >= 301 && bare.status <= 308 && bareTo === `${base}${topic}/`,
    `${base}${topic} → /`,
    `${base}${topic}: 끝에 /가 없는 주소가 제 쪽으로 넘어가지 않는다(상태 ${bare.status}${bareTo === undefined ? '' : `, ${bareTo}`}).`,
  );
  for (const { from, to } of redirects) {
    const former = await ask(from);
    const target = pathOf(former.headers.location, origin);
    const forwards = former.status === 200 && textOf(former).includes(`data-target="${to}"`);
    const fine = [301, 308].includes(former.status) && target === to;
    // Without rules of the host, a file of this name stands there and is the answer.
    const isFile = former.status === 404 && from.endsWith('.md') ? 'unsure' : false;
    const slash = target === `${from}/` ? 'unsure' : isFile;
    say(
      '옛 주소',
      fine || (forwards ? 'unsure' : slash),
      `${from} → ${to}`,
      `${from}: ${forwards ? '301이 아니라 쪽이 넘긴다' : `${to}로 넘어가지 않는다`}(상태 ${former.status}${target === undefined ? '' : `, ${target}`}).`,
    );
  }
}

async function checkMissing({ base, ask }: LiveSite, say: Say): Promise<void> {
  for (const path of ['no/such/page/', '_astro/no-such-file.js']) {
    const missing = await ask(base + path);
    const own = /<h1[^>]*>/.test(textOf(missing)) && textOf(missing).includes(`data-base="${base}"`);
    say(
      '없는 쪽',
      missing.status === 404,
      `${base}${path} 404`,
      `${base}${path}: 없는 쪽인데 상태 ${missing.status}이다. 404로 답해야 검색 엔진과 브라우저가 안다.`,
    );
    if (missing.status === 404) {
      say('없는 쪽', own, `${base}${path} 404.html`, `${base}${path}: 호스트의 404가 나온다. 404.html을 보이게 한다.`);
      const lasting = /immutable|max-age=[1-9]\d{4,}/.test(missing.headers['cache-control'] ?? '');
      say(
        '없는 쪽',
        !lasting,
        `${base}${path} 오래 남지 않음`,
        `${base}${path}: 없는 파일의 404를 브라우저가 오래 간직한다(${missing.headers['cache-control'] ?? ''}).`,
      );
    }
  }
}

/** Whether the files of the search are there, and come as they are. */
async function checkSearch({ base, ask }: LiveSite, say: Say): Promise<void> {
  for (const path of ['korean-search/index.bin', 'korean-search/terms/main-0.bin']) {
    const file = await ask(base + path);
    say(
      '검색',
      file.status === 200,
      `${base}${path}`,
      `${base}${path}: 상태 ${file.status}. korean-search/ 폴더가 다 올라갔는지 본다.`,
    );
    if (file.status === 200) {
      const gzip = file.body[0] === 0x1f && file.body[1] === 0x8b;
      say(
        '검색',
        gzip,
        `${base}${path} 그대로`,
        `${base}${path}: 호스트가 풀어서 보낸다. Content-Encoding을 붙이지 말고 올린 그대로 보내야 한다.`,
      );
      say(
        '크기',
        file.wire.length <= 170 * KB,
        `${base}${path} ${kb(file.wire.length)}`,
        `${base}${path}: ${kb(file.wire.length)}다.`,
      );
    }
  }
}

/** Looks at a live site from outside; the first verdict tells whether there is one at all. */
export async function checkLive(site: LiveSite): Promise<Verdict[]> {
  const { base, ask } = site;
  const verdicts: Verdict[] = [];
  const say: Say = (area, fine, good, bad = good) => {
    verdicts.push({
      area,
      state: fine === true ? 'good' : fine === false ? 'bad' : 'unsure',
      says: fine === true ? good : bad,
    });
  };

  const home = await ask(base);
  say('쪽', home.status === 200, `${base} 200`, `${base}: 상태 ${home.status}. 파일이 ${base} 아래에 올라갔는지 본다.`);
  const list = await ask(`${base}topics.json`);
  const topic = /"id":\s*"([^"]+)"/.exec(textOf(list))?.[1];
  if (home.status !== 200 || list.status !== 200 || topic === undefined) {
    say('쪽', false, '', `${base}topics.json: 상태 ${list.status}. 이 사이트의 빌드가 아니다.`);
    return verdicts;
  }

  const architectures = textOf(await ask(`${base}architectures/`));
  const samples = samplesOf(textOf(home), architectures, topic, base);
  const answers = new Map(await Promise.all(samples.map(async (path) => [path, await ask(base + path)] as const)));

  for (const [path, answer] of answers) checkSample(site, path, answer, say);

  const etag = home.headers.etag ?? '';
  const again = etag === '' ? undefined : await ask(base, { 'if-none-match': etag });
  say(
    '캐시',
    again?.status === 304 || 'unsure',
    `${base} 다시 물으면 304`,
    `${base}: 바뀌지 않았는데 다시 물어도 ${again === undefined ? 'ETag가 없어' : ''} 전부 다시 보낸다.`,
  );

  await checkFormer(site, topic, say);
  await checkMissing(site, say);
  await checkSearch(site, say);
  verdicts.push(...(await checkStore(base, ask)));

  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(textOf(home))?.[1];
  say(
    '주소',
    canonical === site.builtFor + base,
    `SITE_URL ${site.builtFor}`,
    `${base}: 쪽에 적힌 주소가 ${canonical ?? '없다'}이다. SITE_URL=${site.builtFor} BASE_PATH=${base}로 다시 빌드한다.`,
  );
  const contact = await ask(`${base}.well-known/security.txt`);
  const expires = /^Expires: (\d{4}-\d{2}-\d{2})/m.exec(textOf(contact))?.[1];
  say(
    '주소',
    contact.status === 200 ? (expires ?? '') > site.today : 'unsure',
    `security.txt ${expires ?? ''}까지`,
    contact.status === 200
      ? `security.txt: Expires가 지났거나 없다(${expires ?? '없음'}). 다시 빌드해 올린다.`
      : 'security.txt가 없다. SECURITY_CONTACT나 REPORT_URL을 주고 빌드한다.',
  );
  return verdicts;
}

/** The path that a `Location` leads to on this host; the whole address when it leads to another. */
function pathOf(location: string | undefined, origin: string): string | undefined {
  if (location === undefined) return undefined;
  const url = new URL(location, origin);
  return url.origin === origin ? url.pathname + url.search : url.href;
}
