import { createHash } from 'node:crypto';
import { PACKS, WORKER_PATH } from '../offline/store-index.ts';
import type { Ask, Verdict } from './live-site.ts';

/** Looks whether readers of a live site get the store of the build that its worker names; the worker's headers are looked at elsewhere. */
export async function checkStore(base: string, ask: Ask): Promise<Verdict[]> {
  const worker = new TextDecoder().decode((await ask(base + WORKER_PATH)).body);
  const packs = [...new Set(worker.match(new RegExp(`${PACKS}[0-9a-f]{16}\\.bin`, 'g')))];
  if (packs.length === 0)
    return [
      { area: '오프라인', state: 'unsure', says: `${base}${WORKER_PATH}: 거둔 워커이거나 이 사이트의 것이 아니다.` },
    ];
  return Promise.all(
    packs.map(async (path): Promise<Verdict> => {
      const { status, body, headers } = await ask(base + path);
      const isWhole = path.includes(createHash('sha256').update(body).digest('hex').slice(0, 16));
      const fine = status === 200 && isWhole && headers['content-encoding'] === undefined;
      const says = fine
        ? `${base}${path} 그대로`
        : `${base}${path}: 상태 ${status}, ${isWhole ? '호스트가 다시 압축한다' : '내용이 이름과 다르다'}. 묶음과 ${WORKER_PATH}를 같은 빌드에서, 묶음부터 올린다.`;
      return { area: '오프라인', state: fine ? 'good' : 'bad', says };
    }),
  );
}
