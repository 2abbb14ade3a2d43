/** Middleware of `npm run dev`: the page of a topic says what is wrong with the topic, also when it cannot be made at all. */
import type { MiddlewareHandler } from 'astro';
import { parseTopicId } from '../model/slug.ts';
import type { Finding } from '../model/finding.ts';
import { topicFindings } from './topic-findings.ts';

const findingsOf = topicFindings(process.cwd());

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const STYLE = `.dev-findings{position:relative;z-index:1;margin:0;padding:1rem 1.25rem;border-bottom:3px solid #b3261e;background:#fff4f2;color:#1b1b1b;font:0.9375rem/1.6 system-ui,sans-serif}.dev-findings h2{margin:0 0 .5rem;font-size:1.0625rem;color:#8c1d18}.dev-findings ol{margin:0;padding-inline-start:1.25rem}.dev-findings code{padding:0;border:0;background:none;color:inherit;font-size:.875rem}`;

function panel(findings: readonly Finding[]): string {
  const items = findings.map(
    ({ file, line, rule, message }) =>
      `<li><code>${escape(`${file}:${line}`)}</code> <code>${escape(rule)}</code> ${escape(message)}</li>`,
  );
  return `<style>${STYLE}</style><section class="dev-findings" role="alert" data-dev-findings><h2>이 주제에서 고칠 것 ${findings.length}개</h2><ol>${items.join('')}</ol></section>`;
}

/** A page of its own where the topic's cannot be made; opens again by itself when the topic is mended. */
const bare = (said: string): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>고칠 것이 있다</title><script type="module" src="/@vite/client"></script></head><body style="margin:0">${said}</body></html>`;

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const id = parseTopicId(url.pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, ''));
  const findings = id === undefined ? [] : findingsOf(id.id);
  if (findings.length === 0) return next();
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  try {
    const response = await next();
    const html = await response.text();
    if (response.status === 200 && /<body\b[^>]*>/.test(html))
      return new Response(
        html.replace(/<body\b[^>]*>/, (body) => body + panel(findings)),
        { headers },
      );
  } catch {
    // What cannot be made is what the findings are about.
  }
  return new Response(bare(panel(findings)), { headers });
};
