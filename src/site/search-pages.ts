import type { SiteTopic } from '../search/build/build-index.ts';
import type { Page } from '../search/build/read-pages.ts';
import { namesOutside, type ExamGuide } from '../model/exam.ts';
import type { SitePage } from '../model/site-page.ts';
import { topicFrontMatter } from '../model/topic.ts';

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

/** The pages of a site that are no topics, as the search's index takes them: their text, and what they are called by their address. */
export function readSitePages(entries: readonly SitePage[], exam: ExamGuide): readonly (readonly [Page, SiteTopic])[] {
  return entries.map((entry) => {
    const { page, title, aliases, text, sections, facts } = withFigures(entry, exam);
    const sourced = facts.map((one) => ({ ...one, source: exam.source }));
    const meta = topicFrontMatter.parse({
      title,
      titleEn: title,
      kind: 'concept',
      status: 'draft',
      aliases,
      facts: sourced,
    });
    return [
      { url: `/${page}/`, title, sections: [{ id: '', heading: title, text }, ...sections] },
      { ...meta, kind: 'page', sections: { [OUTSIDE]: namesOutside(exam) } },
    ];
  });
}
