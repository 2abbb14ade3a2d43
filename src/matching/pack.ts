import type { PlacedClaim } from './claim-phrases.ts';
import type { Until } from '../model/claim.ts';
import type { PageStatement, PlaceKind } from './page-statements.ts';

const KINDS: readonly PlaceKind[] = ['fact', 'text', 'scenario', 'trap', 'correction', 'signal', 'summary'];
const STATUSES: readonly (PageStatement['status'] | '')[] = ['', 'wrong', 'outdated', 'conflict', 'simplified'];

/** Rows as they travel: column by column, a value a line. Like stands beside like, which packs a thirtieth smaller than rows do. */
type Columns = readonly string[];

const columnsOf = (rows: readonly (readonly (string | number)[])[]): Columns =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => String(row[at] ?? '').replaceAll('\n', ' ')).join('\n'));

function rowsOf(columns: Columns): string[][] {
  const [first = [], ...others] = columns.map((column) => column.split('\n'));
  return first.map((value, at) => [value, ...others.map((column) => column[at] ?? '')]);
}

/** Apart in a value that is a list. */
const APART = '|';
const listOf = (value: string): string[] => (value === '' ? [] : value.split(APART));

/** What says that a value is that of the row before. */
const SAME = '=';

/** What a browser gets of the pages: statements topic by topic, in the order of the page. By column: topic, kind, anchor, what it is about, text, exam era, wrong, status, source, other names. */
export type PackedStatements = Columns;

/** Packs statements, those of each topic together. */
export function packStatements(statements: readonly PageStatement[]): PackedStatements {
  const all = [...Map.groupBy(statements, ({ topic }) => topic).values()].flat();
  return columnsOf(
    all.map((one, at) => {
      const before = all[at - 1];
      const again = (value: string, other: string | undefined): string => (value === other ? SAME : value);
      return [
        again(one.topic, before?.topic),
        KINDS.indexOf(one.kind),
        again(one.anchor, before?.anchor),
        again(one.about, before?.about),
        one.text,
        one.examEra ?? '',
        one.wrong ?? '',
        STATUSES.indexOf(one.status ?? ''),
        one.source === undefined ? '' : again(one.source, before?.source),
        one.called?.join(APART) ?? '',
      ];
    }),
  );
}

/** Unpacks what {@link packStatements} packed. */
export function unpackStatements(packed: PackedStatements): PageStatement[] {
  let [topic, anchor, about, source] = ['', '', '', ''];
  return rowsOf(packed).map(
    ([id = '', kind, at = '', of = '', text = '', examEra = '', wrong = '', status, settled = '', called = '']) => {
      topic = id === SAME ? topic : id;
      anchor = at === SAME ? anchor : at;
      about = of === SAME ? about : of;
      source = settled === SAME ? source : settled;
      const told = STATUSES[Number(status)];
      return {
        topic,
        anchor,
        kind: KINDS[Number(kind)] ?? 'text',
        text,
        about,
        ...(examEra && { examEra }),
        ...(wrong && { wrong }),
        ...(told && { status: told }),
        ...(source && { source }),
        ...(called && { called: listOf(called) }),
      };
    },
  );
}

/** Claims as they travel. By column: where the place stands among the statements, names, what is so, what is not, what was, what never is, what is on a condition, what it is called now, and until when it was. */
export type PackedClaims = Columns;

/** Packs claims about some statements, which stand topic by topic as {@link packStatements} leaves them. */
export function packClaims(claims: readonly PlacedClaim[], statements: readonly PageStatement[]): PackedClaims {
  const places = [...Map.groupBy(statements, ({ topic }) => topic).values()].flat();
  return columnsOf(
    claims.map(({ place, of, yes, no, old, wrong, partly, now = '', until = '' }) => {
      const lists = [of, yes, no, old, wrong, partly].map((list) => list.join(APART));
      return [places.indexOf(place), ...lists, now, until];
    }),
  );
}

/** Unpacks what {@link packClaims} packed. */
export const unpackClaims = (packed: PackedClaims, statements: readonly PageStatement[]): PlacedClaim[] =>
  rowsOf(packed).flatMap(([at, ...values]) => {
    const place = statements[Number(at)];
    if (place === undefined) return [];
    const [now = '', until] = values.slice(-2);
    const [of = [], yes = [], no = [], old = [], wrong = [], partly = []] = values.map(listOf);
    return {
      ...{ place, of, yes, no, old, wrong, partly, until: (until && (Number(until) || until)) || undefined },
      ...(now && { now }),
    } as PlacedClaim;
  });
