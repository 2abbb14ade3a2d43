import { asksOf, CARD_KINDS, CORE, kindOf } from '../model/card-data.ts';
import { DOMAINS } from '../model/domain.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { plainInline } from '../model/plain-inline.ts';
import type { Ranked } from './cards.ts';

/** What those are called that the exam asks most. */
const MOST = `많이 묻는 ${CORE}장`;

/** A field between tabs or commas: in quotes when it holds what would end it (RFC 4180, as Anki reads it too). */
const field = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /[",\t]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
};

/** A tag of Anki: no spaces, parts of a path between `::`. */
const tag = (...parts: readonly string[]): string =>
  ['SAA노트', ...parts].map((part) => part.replace(/\s+/g, '_')).join('::');

/**
 * Cards as Anki's text file. The id is the note's guid: importing a later file brings what has changed into the same notes and
 * keeps what was learnt. `site` is the address that links lead to.
 */
export function ankiText(cards: readonly Ranked[], site: URL | undefined): string {
  const head = ['#separator:tab', '#html:true', '#deck:SAA 노트', '#guid column:1', '#tags column:4'];
  const lines = cards.map(({ id, context, domain, front, back, note, era, url, isCore }) => {
    const answer = [
      ...back.map((line) => `<b>${renderInline(line)}</b>`),
      ...(note === undefined ? [] : [renderInline(note)]),
      ...(era === undefined ? [] : [`시험 자료의 옛 값: ${renderInline(era)}`]),
      `<a href="${new URL(url, site).href.replaceAll('&', '&amp;')}">설명 보기</a>`,
    ].join('<br>');
    const asks = asksOf(id);
    const question = [`<small>${renderInline(context)}</small>`, renderInline(front), ...(asks === '' ? [] : [asks])];
    const tags = [DOMAINS[domain].title, CARD_KINDS[kindOf(id)], ...(isCore ? [MOST] : [])]
      .map((part) => tag(part))
      .join(' ');
    return [id, question.join('<br>'), answer, tags].map(field).join('\t');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}

const COLUMNS = ['id', '도메인', '종류', '자리', '앞', '뒤', '조건', '옛 값', '주소', '순위', MOST];

/** Cards as a table for any spreadsheet; the mark at its beginning tells them that it is UTF-8. */
export function csvText(cards: readonly Ranked[], site: URL | undefined): string {
  const rows = cards.map(({ id, context, domain, front, back, note = '', era = '', url, rank, isCore }) =>
    [
      ...[id, DOMAINS[domain].title, CARD_KINDS[kindOf(id)], context, front, back.join(' / '), note, era].map(
        plainInline,
      ),
      ...[new URL(url, site).href, String(rank), isCore ? '예' : ''],
    ].map(field),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}
