import { z } from 'zod';
import { SLUG_PATTERN } from './slug.ts';
import { awsUrl } from './source.ts';
import { text, word } from './text.ts';

/** So many letters of what is said of a failure a phone shows at once: how long it takes in a line, what is seen of it in two. */
const LEADS = { time: 24, user: 48 } as const;

/** What is said of a text at once: of its sentences, or what stands before a bracket, as many as have `most` letters together, and one at least. */
export function leadOf(said: string, most: number): string {
  const [first = 0, ...later] = [...said.matchAll(/\s*\(|(?<=\.)\s|$/g)].map(({ index }) => index);
  return said.slice(0, later.findLast((end) => end <= most) ?? first);
}

/** A text that is written so that its lead has room. */
const leading = (name: string, most: number) =>
  text.refine(
    (said) => leadOf(said, most).length <= most,
    `${name}의 앞부분(첫 문장, 괄호 앞까지)은 ${most}자 이내로 쓴다. 나머지는 괄호나 다음 문장에 쓴다`,
  );

/** Id of a node or a `subgraph` in the source of a diagram: `ec2a`, `aza`. */
const partId = z.string().regex(/^\w+$/, '부품은 그림 원본의 노드나 subgraph의 이름으로 적는다. 예: ec2a');

/** One step of the way that a request takes while the part is down. Without a line between the two, one is drawn. */
const detour = z.strictObject({
  from: partId,
  to: partId,
  /** What happens on it, in a few words: `남은 영역으로`. */
  text: text.max(60, '길의 한 걸음(text)은 60자 이내로 쓴다'),
});

/** Lines of the drawing, by the parts at their ends. */
const lines = z
  .array(z.strictObject({ from: partId, to: partId }))
  .min(1)
  .optional();

/** What happens when one part of a drawing fails: shown in the drawing at a tap, and as a list below it. */
export const failure = z.strictObject({
  /** Anchor: `#failure-<id>`. */
  id: z.string().regex(SLUG_PATTERN, 'id는 소문자 영문, 숫자, 하이픈만 쓴다. 예: az-a'),
  /** Id of a flowchart of this topic, as its fence says: `request-path`. */
  diagram: z.string().regex(SLUG_PATTERN, '그림은 울타리의 id로 적는다. 예: request-path'),
  /** Id of a diagram of this topic that shows just this failure: what comes out of it stands above that one too, or there alone where it is the same. */
  drawn: z.string().regex(SLUG_PATTERN, '그림은 울타리의 id로 적는다. 예: az-failure').optional(),
  /** Lines of that diagram which the way goes along then: they are blue in it, as is what takes over. */
  drawnWay: lines,
  /** What takes over in that diagram, where it goes by other names there or the first one does not have it. */
  drawnTakeover: z.array(partId).min(1).optional(),
  /** What fails. A boundary takes along everything inside it. */
  part: partId,
  /** Anchor of the row of this page that says why it has that part: `row-alb`. */
  why: z.string().startsWith('row-', 'why에는 왜 이 부품인가의 줄을 앵커로 적는다. 예: row-alb').optional(),
  /** The event, as a phrase: `가용 영역 a가 통째로 멈춘다`. */
  what: text.max(60, '무슨 일인지(what)는 60자 이내로 쓴다'),
  /** Only some of what it does fails: its lines go on, and its mark is another. */
  partly: z.literal(true).optional(),
  /** Lines that are cut, where nothing is wrong with `part` itself, which is only where one presses: a permission, a rule. */
  cuts: lines,
  /** The line that is cut is itself what fails, and `part`, where one presses, has lost nothing: a pipe that is drawn as a line. */
  lineFails: z.literal(true).optional(),
  /** Lines that carry nothing then, besides those from and to what stops and what lies behind them: nobody uses them. */
  idle: lines,
  /** Lines that go on though what they lead to has failed: it is called, or begun, and fails only then. Those to what stops with it (`stops`) are drawn so by themselves. */
  called: lines,
  /** Lines to what stops with it that go on all the same: what deploys it or renews its certificate asks nothing of it. */
  usual: lines,
  /** Other parts that fail with it: those of a zone that is drawn in pieces. */
  fails: z.array(partId).default([]),
  /** Other parts that stop or wait, though nothing is wrong with them. */
  stops: z.array(partId).default([]),
  /** Parts that take its work over. */
  takeover: z.array(partId).default([]),
  /** The way that is left, in order; the drawing numbers it anew from ①. */
  steps: z.array(detour).max(10, '길은 열 걸음까지 적는다').default([]),
  /** How long it takes until it works again, or how much is lost: `60~120초`, `바로`, `약 1분(30초 × 2회)`. */
  time: leading('걸리는 시간(time)', LEADS.time).max(60, '걸리는 시간(time)은 60자 이내로 쓴다'),
  /** What a user sees meanwhile, the worst first, with the status code where there is one: `일부가 502·504`. */
  user: leading('사용자가 보는 것(user)', LEADS.user),
  /** What one has to have done before, or what is easily overlooked. */
  note: text.optional(),
  /** AWS page that settles the time and what is seen. */
  source: awsUrl,
  /** Other AWS pages, where one settles only a part, and what each of all settles: first that of `source`. */
  also: z
    .strictObject({ urls: z.array(awsUrl).min(1), settles: z.array(word.max(12)) })
    .refine(({ urls, settles }) => settles.length === urls.length + 1, 'settles에는 source와 urls마다 하나씩 적는다')
    .optional(),
});

/** @see failure */
export type Failure = z.output<typeof failure>;
