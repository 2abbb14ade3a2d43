import { asksOf, CARD_KINDS, CORE, kindOf } from '../model/card-data.ts';
import { DOMAINS } from '../model/domain.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { plainInline } from '../model/plain-inline.ts';
import { ankiFile, field, linkTo } from './anki.ts';
import type { RankedCard } from './card-decks.ts';

/** What those are called that the exam asks most. */
const MOST = `많이 묻는 ${CORE}장`;

/** Cards as Anki's text file. `site` is the address that links lead to. */
export const ankiText = (cards: readonly RankedCard[], site: URL | undefined): string =>
  ankiFile(
    'SAA 노트',
    cards.map(({ id, context, domain, front, back, note, era, url, isCore }) => ({
      id,
      front: [`<small>${renderInline(context)}</small>`, renderInline(front), asksOf(id)].filter((line) => line !== ''),
      back: [
        ...back.map((line) => `<b>${renderInline(line)}</b>`),
        ...(note === undefined ? [] : [renderInline(note)]),
        ...(era === undefined ? [] : [`예전 값(옛 문제집 기준): ${renderInline(era)}`]),
        linkTo(url, site, '설명 보기'),
      ],
      tags: [[DOMAINS[domain].title], [CARD_KINDS[kindOf(id)]], ...(isCore ? [[MOST]] : [])],
    })),
  );

const COLUMNS = ['id', '도메인', '종류', '자리', '앞', '뒤', '조건', '옛 값', '주소', '순위', MOST];

/** Cards as a table for any spreadsheet; the mark at its beginning tells them that it is UTF-8. */
export function csvText(cards: readonly RankedCard[], site: URL | undefined): string {
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
