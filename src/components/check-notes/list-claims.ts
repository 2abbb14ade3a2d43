import type { StatementMatcher } from '../../matching/matcher.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { hit } from '../../matching/reading.ts';
import { isAside } from '../../matching/same-words.ts';

/** What something is, and names of what is so, with nothing said of them: `Firehose 목적지: S3, Redshift`. */
const LISTING = /^([^:=]+?)\s?[:=]\s+([^:=→]+)$/;
const BETWEEN = /\s?[,·/&+]\s?|\s및\s/;
/** A name says nothing of itself: it is no sentence, and has no number but its own. */
const NAME = /^(?=.*[A-Za-z])[\w .()가-힣-]{2,24}$/;

/**
 * Tells which places say the same of every name that a statement lists: each must stand there, or in another cell of the same table,
 * and so must what they are listed for. What lists no names any place may say.
 */
export function createListTest(text: string, { read, places }: StatementMatcher): (place: PageStatement) => boolean {
  const [, head = '', list = ''] = LISTING.exec(text) ?? [];
  const names = list.split(BETWEEN);
  if (!names.every((name) => NAME.test(name) && !/\s[가-힣]+[다음함됨임]$/.test(name))) return () => true;
  const units = [head, ...names].map((name) => read(name).units.filter((unit) => !isAside(unit)));
  return ({ topic, anchor, about, text: told, called = [] }) => {
    const table = about.split(' / ').length > 2 ? about.split(' / ')[0] : undefined;
    const cells =
      table === undefined
        ? []
        : places.only(topic, (one) => one.anchor === anchor && one.about.startsWith(`${table} / `));
    const all = [[told, about, ...called], ...cells.map(({ statement }) => [statement.text, statement.about])].map(
      (texts) => read(texts.join(', ')).terms,
    );
    return units.every((each) => all.some((terms) => each.some((unit) => hit(unit, terms) === 1)));
  };
}
