/**
 * `npm run where -- compute/lambda-limits#timeout`: every line of `content/` that says the value of that fact where its service is
 * named, as `file:line text`. References to the fact are lines
 * like the others, and counted.
 *
 * Exit 0 when lines were found, 1 when none was, 2 on bad usage or when there is no such fact.
 */
import { readContent } from '../src/checks/read-content.ts';
import { linesThatSay } from '../src/checks/old-values.ts';
import { didYouMean } from '../src/checks/suggest.ts';
import { factMentions, factsAmong, factValuesIn, insertFactValues } from '../src/markdown/fact-values.ts';
import { readTopicText } from '../src/markdown/topic-text.ts';
import { parseFactRef } from '../src/model/place.ts';
import { readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run where -- 도메인/슬러그#숫자의-id. 예: compute/lambda-limits#timeout';
const { positionals } = readArguments(USAGE, { allowPositionals: true, options: {} });
const [written = '', ...rest] = positionals;
const ref = parseFactRef(written.replace(/#fact-/, '#'));
if (ref === undefined || rest.length > 0) refuse(USAGE);

const { topics, data } = readContent(process.cwd());
const topic = topics.find(({ id }) => id === ref.topic);
if (topic === undefined) refuse(`${ref.topic}: 그런 주제가 없다. ${USAGE}`);
const values = factValuesIn(topic.text);
const value = values.get(ref.fact);
if (value === undefined)
  refuse(
    `${ref.topic}의 facts에 “${ref.fact}”가 없다.${didYouMean(ref.fact, values.keys())} 있는 것: ${[...values.keys()].join(', ')}`,
  );

const valueOf = factsAmong(topics);
const files = [...topics, ...data].map(({ path, text }) => ({ path, text: insertFactValues(text, valueOf) }));
const { title = '', aliases = [] } = (readTopicText(topic.text)?.data ?? {}) as { title?: string; aliases?: string[] };
const lines = linesThatSay(files, { id: topic.id, title, aliases }, value);
for (const { file, line, text } of lines) console.log(`${file}:${line} ${text}`);
const count = new Set(lines.map(({ file }) => file)).size;
const references = [...topics, ...data]
  .flatMap(({ text }) => factMentions(text))
  .filter((mention) => mention.topic === topic.id && mention.fact === ref.fact).length;
console.error(`${ref.topic}#${ref.fact} “${value}”: 파일 ${count}개의 ${lines.length}줄(참조 ${references}곳)`);
process.exitCode = lines.length === 0 ? 1 : 0;
