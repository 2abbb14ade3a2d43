import { z } from 'zod';
import { SLUG_PATTERN } from './slug.ts';
import { awsUrl } from './source.ts';
import { text, word } from './text.ts';

/** Id of a node or a `subgraph` in the source of a diagram: `ec2a`, `aza`. */
const partId = z.string().regex(/^\w+$/, '부품은 그림 원본의 노드나 subgraph의 이름으로 적는다. 예: ec2a');
/** A line of a drawing by the parts at its ends: `alb_ec2a`. */
const edgeId = z.string().regex(/^\w+_\w+$/, '선은 양 끝의 부품을 _로 이어 적는다. 예: alb_ec2a');

/** What happens when one part of a drawing fails: a row of the table beside it. */
export const failure = z.strictObject({
  /** Anchor: `#failure-<id>`. */
  id: z.string().regex(SLUG_PATTERN, 'id는 소문자 영문, 숫자, 하이픈만 쓴다. 예: az-a'),
  /** Id of a flowchart of this topic, as its fence says: `request-path`. */
  diagram: z.string().regex(SLUG_PATTERN, '그림은 울타리의 id로 적는다. 예: request-path'),
  /** The event, as a phrase: `가용 영역 a가 통째로 멈춘다`. */
  what: text.max(60, '무슨 일인지(what)는 60자 이내로 쓴다'),
  /** How long it takes until it works again, or how much is lost: `60~120초`, `바로`. */
  time: text.max(60, '걸리는 시간(time)은 60자 이내로 쓴다'),
  /** What a user sees meanwhile, the worst first, with the status code where there is one: `일부가 502·504`. */
  user: text,
  /** What one has to have done before, what is easily overlooked, the way that is left. */
  note: text.optional(),
  /** Parts of the drawing: what has failed, what stops or waits with it, what takes over. A boundary stands for all in it. */
  parts: z
    .strictObject({
      down: z.array(partId).default([]),
      waiting: z.array(partId).default([]),
      takeover: z.array(partId).default([]),
    })
    .prefault({}),
  /** Lines of the drawing: those that carry nothing or fail, and the way that is left. */
  edges: z.strictObject({ off: z.array(edgeId).default([]), on: z.array(edgeId).default([]) }).prefault({}),
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
