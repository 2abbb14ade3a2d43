/**
 * `npm run new -- <domain>/<slug> [--kind service|concept|comparison|architecture]`: a valid empty draft in `content/`.
 *
 * Exit 2, with one line that says why, when the address is not valid or taken.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { AGREED_HEADINGS } from '../src/checks/headings.ts';
import { blankTopic, guessKind } from '../src/checks/blank-topic.ts';
import { didYouMean } from '../src/checks/suggest.ts';
import { DOMAIN_KEYS, isDomain } from '../src/model/domain.ts';
import { parseTopicId } from '../src/model/slug.ts';
import type { TopicKind } from '../src/model/topic.ts';
import { placeIn } from './lib/place-in.ts';
import { readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run new -- <도메인>/<슬러그>  예: npm run new -- storage/s3-lifecycle';

const isKind = (value: string): value is TopicKind => Object.hasOwn(AGREED_HEADINGS, value);

const { positionals, values } = readArguments(USAGE, {
  allowPositionals: true,
  options: { kind: { type: 'string' } },
});
const [address, ...more] = positionals;
if (address === undefined || more.length > 0) refuse(`주소를 하나 적는다. ${USAGE}`);
const [domain = ''] = address.split('/');
if (!isDomain(domain)) {
  refuse(
    `“${domain}”: 그런 도메인은 없다.${didYouMean(domain, DOMAIN_KEYS)} 쓸 수 있는 도메인: ${DOMAIN_KEYS.join(', ')}`,
  );
}
const topic = parseTopicId(address);
if (topic === undefined) {
  refuse(
    `“${address}”: 주소로 쓸 수 없다. 슬러그에는 소문자 영문, 숫자, 하이픈만 80자까지 쓰고, con이나 nul처럼 Windows가 장치로 여기는 이름은 쓰지 않는다. ${USAGE}`,
  );
}
const wanted = values.kind ?? guessKind(topic.id);
if (!isKind(wanted))
  refuse(`“${wanted}”: 그런 종류는 없다. 다음 가운데 하나를 적는다: ${Object.keys(AGREED_HEADINGS).join(', ')}`);

const path = `content/${topic.id}.mdx`;
if (existsSync(path)) refuse(`${path}가 이미 있다. 그 파일을 열어 고치거나 다른 슬러그를 쓴다.`);
// `wx`: a file that appears in between is not overwritten.
writeFileSync(placeIn('.', path), blankTopic(topic.id, wanted), { flag: 'wx' });
console.log(`${path}를 만들었다. 열어서 쓰고 npm run check로 확인한다.`);
