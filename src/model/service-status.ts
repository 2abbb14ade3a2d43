import { z } from 'zod';
import { place } from './place.ts';
import { pastDay } from './iso-day.ts';
import { awsUrl } from './source.ts';
import { named } from './text-pattern.ts';

const text = z.string().trim().min(1);

/** How a service stands today where it is not simply there. */
export const SERVICE_STATES = {
  new: '새 서비스',
  renamed: '이름 바뀜',
  closed: '신규 가입 종료',
  ended: '종료된 서비스',
} as const;

/**
 * One entry of `content/_services.yaml`: a service, or a part of one, that is new, renamed, closed to new customers or gone.
 *
 * Example: `{ service: AWS App Runner, state: closed, since: 2026-04-30, topics: [compute/app-runner], … }`.
 */
export const serviceStatus = z
  .strictObject({
    /** Its name as AWS spelled it before the change. */
    service: text,
    state: z.enum(['new', 'renamed', 'closed', 'ended']),
    /** Since when, as precisely as AWS says: `"2026-04-30"`, `"2024-10"`, `"2021"`. */
    since: z
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'since는 따옴표로 감싼 "2026", "2026-04", "2026-04-30" 가운데 하나다')
      .optional(),
    /** Its present name (`renamed`), or what AWS recommends instead. */
    now: text.optional(),
    /** Words by which texts name it; where one stands, the page says how it stands. */
    names: z.array(text).min(1),
    /** Pages that are about it: their heads and cards say it. */
    topics: z.array(place).default([]),
    /** AWS page that says so. */
    source: awsUrl,
    /** Day on which that page was last read. */
    verifiedOn: pastDay,
  })
  .refine(({ state, now }) => state !== 'renamed' || now !== undefined, {
    path: ['now'],
    message: '이름이 바뀐 서비스는 지금 이름(now)을 적는다',
  });

/** The whole file. */
export const serviceStatuses = z.array(serviceStatus);

/** @see serviceStatus */
export type ServiceStatus = z.output<typeof serviceStatus>;

/** `2026-04-30` → `2026년 4월 30일`, `2024-10` → `2024년 10월`. */
const dayInKorean = (since: string): string =>
  since
    .split('-')
    .map((part, index) => `${Number(part)}${'년월일'.charAt(index)}`)
    .join(' ');

/** How it stands in one Korean sentence without its name: `2026년 4월 30일부터 신규 가입을 받지 않는다. 대신: ECS Express Mode`. */
export function explainStatus({ state, since, now }: Pick<ServiceStatus, 'state' | 'since' | 'now'>): string {
  const day = since === undefined ? undefined : dayInKorean(since);
  const instead = now === undefined ? '' : ` 대신: ${now}`;
  const from = day === undefined ? '' : `${day}부터 `;
  switch (state) {
    case 'renamed':
      return `${day === undefined ? '' : `${day}에 `}이름이 바뀌었다. 지금: ${now ?? ''}`;
    case 'closed':
      return `${from}신규 가입을 받지 않는다.${instead}`;
    case 'ended':
      return `${day === undefined ? '' : `${day}에 `}종료되었다.${instead}`;
    case 'new':
      return `${day === undefined ? '최근에' : `${day}에`} 나왔다.`;
  }
}

/** Tells whether a text names a service: one of its names stands there, not inside a longer Latin word. */
export const namesService = (body: string, { names }: Pick<ServiceStatus, 'names'>): boolean =>
  names.some((name) => body.includes(name)) && named(names).test(body);
