import type { PlacedClaim } from './claim-phrases.ts';
import type { PageStatement, PlaceKind } from './page-statements.ts';

const KINDS: readonly PlaceKind[] = ['fact', 'text', 'scenario', 'trap', 'correction', 'signal', 'summary'];
const STATUSES: readonly (PageStatement['status'] | '')[] = ['', 'wrong', 'outdated', 'conflict', 'simplified'];

/** Rows as they travel: column by column, a value a line. Like stands beside like, which packs a thirtieth smaller than rows do. */
type Columns = readonly string[];

/** What says that a value is that of the row before. */
const SAME = '\t';

function columnsOf(rows: readonly (readonly (string | number)[])[]): Columns {
  const plain = rows.map((row) => row.map((value) => String(value).replaceAll(/[\n\t]/g, ' ')));
  return (plain[0] ?? []).map((_, at) =>
    plain.map((row, of) => (row[at] !== '' && row[at] === plain[of - 1]?.[at] ? SAME : row[at])).join('\n'),
  );
}

function rowsOf(columns: Columns): string[][] {
  const all = columns.map((column) => column.split('\n'));
  let above: string[] = [];
  return (all[0] ?? []).map((_, row) => {
    above = all.map(({ [row]: value = '' }, at) => (value === SAME ? (above[at] ?? '') : value));
    return above;
  });
}

/** Apart in a value that is a list. */
const APART = '|';
const listOf = (value: string): string[] => (value ? value.split(APART) : []);

/** What a browser gets of the pages: statements topic by topic, in the order of the page. By column: topic, kind, anchor, what it is about, text, exam era, wrong, status, source, other names. */
export type PackedStatements = Columns;

/** Packs statements, those of each topic together. */
export const packStatements = (statements: readonly PageStatement[]): PackedStatements =>
  columnsOf(
    [...Map.groupBy(statements, ({ topic }) => topic).values()]
      .flat()
      .map(({ topic, kind, anchor, about, text, examEra = '', wrong = '', status, source = '', called = [] }) => [
        ...[topic, KINDS.indexOf(kind), anchor, about, text],
        ...[examEra, wrong, STATUSES.indexOf(status ?? ''), source, called.join(APART)],
      ]),
  );

/** Unpacks what {@link packStatements} packed. */
export const unpackStatements = (packed: PackedStatements): PageStatement[] =>
  rowsOf(packed).map(
    ([topic = '', kind, anchor = '', about = '', text = '', examEra, wrong, status, source, called = '']) => {
      const told = STATUSES[Number(status)];
      return {
        ...{ topic, anchor, kind: KINDS[Number(kind)] ?? 'text', text, about },
        ...(examEra && { examEra }),
        ...(wrong && { wrong }),
        ...(told && { status: told }),
        ...(source && { source }),
        ...(called && { called: listOf(called) }),
      };
    },
  );

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
  rowsOf(packed).flatMap(([at, of = '', yes = '', no = '', old = '', wrong = '', partly = '', now, until]) => {
    const place = statements[Number(at)];
    if (place === undefined) return [];
    const year = Number(until);
    return {
      ...{ place, of: listOf(of), yes: listOf(yes), no: listOf(no), old: listOf(old), wrong: listOf(wrong) },
      ...{
        partly: listOf(partly),
        until: (year > 0 ? year : until === '' ? undefined : until) as PlacedClaim['until'],
      },
      ...(now && { now }),
    };
  });
