import type { SearchRecord } from 'korean-search';
import { namesOutside, type ExamGuide } from '../model/exam.ts';
import type { SitePage } from '../model/site-page.ts';

/** Texts with the figures of the exam in them: `{passing}점`. @throws Error for a figure that it does not have */
function withFigures<T>(value: T, { format, domains, outOfScope, removed }: ExamGuide): T {
  const [least, most] = format.scale;
  const weights = domains.map(({ title, weight }) => `${title} ${weight}%`).join(', ');
  const figures = new Map<string, number | string>([
    ...Object.entries({ ...format, scale: `${least}~${most.toLocaleString('ko')}`, weights }),
    ['scored', format.questions - format.unscored],
    ['each', format.minutes / format.questions],
    ['outside', outOfScope.map(({ group, names }) => `${group}: ${names.join(', ')}`).join('. ')],
    ['removed', removed.names.join(', ')],
  ]);
  const filled = JSON.stringify(value).replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures.get(name);
    if (figure === undefined)
      throw new Error(`content/_search/pages.yaml: {${name}}은 content/_exam.yaml의 숫자가 아니다`);
    return String(figure);
  });
  return JSON.parse(filled) as T;
}

/** The section, of the page that has it, that tells what is not asked. */
const OUTSIDE = 'out-of-scope';

/** The pages of a site that are no topics, with their sections and facts, as records. */
export const pageRecords = (entries: readonly SitePage[], guide: ExamGuide): SearchRecord[] =>
  entries.flatMap((entry): SearchRecord[] => {
    const { page, title, aliases, text, sections, facts } = withFigures(entry, guide);
    const url = `/${page}/`;
    return [
      { type: 'page', url, title, aliases, body: text, filter: { domain: 'page', kind: 'page' } },
      ...sections.map((section) => ({
        type: 'section',
        url,
        anchor: section.id,
        title: section.heading,
        aliases: section.id === OUTSIDE ? namesOutside(guide) : [],
        body: section.text,
      })),
      ...facts.map(({ id, label, value, note, examEra, called }) => ({
        type: 'fact',
        url,
        anchor: `fact-${id}`,
        title: label,
        aliases: called,
        body: [value, note, examEra].filter(Boolean).join('. '),
        data: { page: title, value, note, examEra, called },
      })),
    ];
  });
