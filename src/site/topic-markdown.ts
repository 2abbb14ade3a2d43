import { bodyFences } from '../markdown/diagram-fences.ts';
import { namesOfParts } from '../markdown/diagram-parts.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import { LEAD_HEADINGS, PAGE_ORDER, sectionTitle } from '../model/topic-sections.ts';
import { splitPlace } from '../model/place.ts';
import type { Topic } from './topics.ts';

/** Finds a topic's title and absolute URL by its id. */
export type LinkTo = (id: string) => { title: string; url: string };

/** Renders a topic as plain Markdown: front matter parts in page order around the body, links absolute, components as quotes. */
export function toMarkdown(topic: Topic, linkTo: LinkTo): string {
  const link = (id: string): string => `[${linkTo(id).title}](${linkTo(id).url})`;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
  const fences = bodyFences(topic.prose());
  const sourceOf = (diagram: string): string => fences.find(({ id }) => id === diagram)?.source ?? '';
  const [lead, body] = splitLead(topic.prose());
  const parts: Readonly<Record<(typeof PAGE_ORDER)[number], readonly string[]>> = {
    lead: [bodyToMarkdown(lead, linkTo)],
    scenarios: section(
      sectionTitle('scenarios'),
      topic.scenarios.map(
        ({ situation, answer, choose, why, trap }) =>
          `- ${situation}\n  - 답: ${choose === undefined ? '' : `**${choose}** · `}${answer.map(link).join(', ')}\n  - 왜: ${why}${trap === undefined ? '' : `\n  - 함정: ${trap}`}`,
      ),
    ),
    facts: section(
      sectionTitle('facts'),
      topic.shownFacts.map(
        ({ label, value, note, examEra, source }) =>
          `- ${label}: **${value}**${note === undefined ? '' : ` — ${note}`}${examEra === undefined ? '' : ` (시험 답: ${examEra})`} ([AWS](${source}))`,
      ),
    ),
    body: [
      bodyToMarkdown(body, linkTo),
      ...section(
        '부품이 고장 나면',
        topic.failures.map(
          ({ what, time, user, note, source, also, diagram, parts: { takeover } }) =>
            `- ${what} — ${time}. ${user}${takeover.length === 0 ? '' : ` 이어받는 것: ${namesOfParts(sourceOf(diagram), takeover).join(', ')}.`}${note === undefined ? '' : ` ${note}`} (${also === undefined ? `[AWS](${source})` : [source, ...also.urls].map((url, at) => `[AWS: ${also.settles[at] ?? ''}](${url})`).join(', ')})`,
        ),
      ),
    ],
    sources: section(
      sectionTitle('corrections'),
      topic.corrections.map(({ notes, right, source }) => `- ${notes} → ${right} ([AWS](${source}))`),
    ),
  };
  return `${[
    `# ${topic.title}`,
    `> ${topic.summary}`,
    ...signalLines(topic, linkTo),
    `${link(topic.id)} · AWS 문서로 ${topic.verifiedOn}에 확인`,
    ...PAGE_ORDER.flatMap((part) => parts[part]),
    ...section(
      '함께 보면 좋은 주제',
      topic.related.map((id) => `- ${link(id)}`),
    ),
    ...section(
      'AWS 문서',
      topic.references.map(({ title, url }) => `- [${title}](${url})`),
    ),
  ].join('\n\n')}\n`;
}

/** The text up to the first heading that does not tell what the topic is for, and the rest. */
function splitLead(prose: string): [lead: string, body: string] {
  const headings = [...prose.matchAll(/^## .*\[#([a-z0-9-]+)\]\s*$/gm)];
  const cut = headings.find(([, id = '']) => !LEAD_HEADINGS.has(id))?.index ?? prose.length;
  return [prose.slice(0, cut), prose.slice(cut)];
}

/** What a requirement says and what to choose then, as one list; nothing without one. */
function signalLines({ signals }: Topic, linkTo: LinkTo): string[] {
  const lines = signals.map(({ need, choose, see }) => {
    if (see === undefined) return `- ${need} → **${choose}**`;
    const { id, heading } = splitPlace(see);
    return `- ${need} → **[${choose}](${linkTo(id).url}${heading === undefined ? '' : `#${heading}`})**`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

const CALLOUT_OPEN = /^<Callout type="(\w+)"(?: title="([^"]*)")?>$/;

function bodyToMarkdown(body: string, linkTo: LinkTo): string {
  let inCode = false;
  let inCallout = false;
  const lines = body
    .trim()
    .split('\n')
    .flatMap((line): string[] => {
      if (/^\s*```/.test(line)) inCode = !inCode;
      if (inCode) return [line];
      const open = CALLOUT_OPEN.exec(line.trim());
      if (open !== null) {
        inCallout = true;
        return [`> **${open[2] ?? '참고'}**`];
      }
      if (line.trim() === '</Callout>') {
        inCallout = false;
        return [];
      }
      const text = line.replace(/^(#+ .*?)\s*\[#[a-z0-9-]+\]\s*$/, '$1');
      return [inCallout ? `> ${linkText(text, linkTo)}`.trimEnd() : linkText(text, linkTo)];
    });
  return lines.join('\n');
}

function linkText(line: string, linkTo: LinkTo): string {
  // In a table the separator of a wiki link is written `\\|`; the parser of links knows only `|`.
  return splitWikiLinks(line.replace(/\[\[[^\]]*\]\]/g, (wikiLink) => wikiLink.replace('\\|', '|')))
    .map((part) => {
      if (typeof part === 'string') return part;
      const { title, url } = linkTo(part.target);
      return `[${part.text ?? title}](${url}${part.heading === undefined ? '' : `#${part.heading}`})`;
    })
    .join('');
}
