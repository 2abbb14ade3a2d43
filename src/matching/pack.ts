import type { PlacedClaim } from './claim-phrases.ts';
import type { Until } from '../model/claim.ts';
import type { PageStatement, PlaceKind } from './page-statements.ts';

const KINDS: readonly PlaceKind[] = ['fact', 'text', 'scenario', 'trap', 'correction', 'signal', 'summary'];
const STATUSES: readonly (PageStatement['status'] | '')[] = ['', 'wrong', 'outdated', 'conflict', 'simplified'];

/** A statement as it travels: kind, anchor, what it is about, text, exam era, wrong, status, source, other names; empty where the one before has the same. */
type Row = readonly [number, string, string, string, string?, string?, number?, string?, string?];

/** What a browser gets of the pages: statements by topic, in the order of the page. */
export interface PackedStatements {
  readonly topics: readonly { readonly id: string; readonly rows: readonly Row[] }[];
}

/** What says that a value is that of the row before. */
const SAME = '\u0001';

function packRow(one: PageStatement, before: PageStatement | undefined): Row {
  const again = (value: string, other: string | undefined): string => (value === other ? SAME : value);
  const row = [
    KINDS.indexOf(one.kind),
    again(one.anchor, before?.anchor),
    again(one.about, before?.about),
    one.text,
    one.examEra ?? '',
    one.wrong ?? '',
    STATUSES.indexOf(one.status ?? ''),
    one.source === undefined ? '' : again(one.source, before?.source),
    one.called?.join('|') ?? '',
  ];
  while (row.length > 4 && (row.at(-1) === '' || row.at(-1) === 0)) row.pop();
  return row as unknown as Row;
}

/** Packs statements, those of each topic together: half the bytes of the objects. */
export function packStatements(statements: readonly PageStatement[]): PackedStatements {
  const topics = Map.groupBy(statements, ({ topic }) => topic);
  return {
    topics: [...topics].map(([id, list]) => ({ id, rows: list.map((one, at) => packRow(one, list[at - 1])) })),
  };
}

/** Unpacks what {@link packStatements} packed. */
export function unpackStatements({ topics }: PackedStatements): PageStatement[] {
  return topics.flatMap(({ id: topic, rows }) => {
    let anchor = '';
    let about = '';
    let source = '';
    return rows.map(
      ([kind, at, of, text, examEra = '', wrong = '', status = 0, settled = '', called = '']): PageStatement => {
        anchor = at === SAME ? anchor : at;
        about = of === SAME ? about : of;
        source = settled === SAME ? source : settled;
        const told = STATUSES[status];
        return {
          topic,
          anchor,
          kind: KINDS[kind] ?? 'text',
          text,
          about,
          ...(examEra === '' ? {} : { examEra }),
          ...(wrong === '' ? {} : { wrong }),
          ...(told === undefined || told === '' ? {} : { status: told }),
          ...(source === '' ? {} : { source }),
          ...(called === '' ? {} : { called: called.split('|') }),
        };
      },
    );
  });
}

/** Claims as they travel: where the place stands among the statements, names, what is so, what is not, what was, what never is, what is on a condition, what it is called now, and until when it was. */
export type PackedClaims = readonly (readonly [
  at: number,
  of: readonly string[],
  yes: readonly string[],
  no: readonly string[],
  old: readonly string[],
  wrong: readonly string[],
  partly: readonly string[],
  now: string,
  until?: Until,
])[];

/** Packs claims about some statements, which stand topic by topic as {@link packStatements} leaves them. */
export function packClaims(claims: readonly PlacedClaim[], statements: readonly PageStatement[]): PackedClaims {
  const places = [...Map.groupBy(statements, ({ topic }) => topic).values()].flat();
  return claims.map(({ place, of, yes, no, old, wrong, partly, now = '', until }): PackedClaims[number] => {
    const packed = [places.indexOf(place), of, yes, no, old, wrong, partly, now] as const;
    return until === undefined ? packed : [...packed, until];
  });
}

/** Unpacks what {@link packClaims} packed. */
export const unpackClaims = (packed: PackedClaims, statements: readonly PageStatement[]): PlacedClaim[] =>
  packed.flatMap(([at, of, yes, no, old, wrong, partly, now, until]) => {
    const place = statements[at];
    return place === undefined ? [] : [{ place, of, yes, no, old, wrong, partly, until, ...(now && { now }) }];
  });
