import { brotliCompressSync, constants } from 'node:zlib';
import type { Finding } from '../../model/finding.ts';
import { report } from '../rules.ts';
import type { DistFile } from './page.ts';

/** What a topic page may cost on a slow line, without the font: bytes as a host sends them (Brotli). */
const TOPIC_BYTES = 34 * 1024;
/** What any page may hold, on paper too: bytes of HTML. */
const PAGE_BYTES = 1_500_000;

const sentBytes = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** Rule `dist-size` over a page. */
export function checkPageSize({ path, text }: DistFile): Finding[] {
  const place = { file: `dist/${path}`, line: 1 };
  const bytes = Buffer.byteLength(text);
  if (bytes > PAGE_BYTES)
    return [report('dist-size', place, `${bytes}바이트다. ${PAGE_BYTES}바이트까지다. 여러 쪽으로 나눈다.`)];
  if (!text.includes('data-topic-id=') || bytes < TOPIC_BYTES) return [];
  const sent = sentBytes(text);
  if (sent <= TOPIC_BYTES) return [];
  return [report('dist-size', place, `압축해 ${sent}바이트다. ${TOPIC_BYTES}바이트까지다. 주제를 나누거나 줄인다.`)];
}
