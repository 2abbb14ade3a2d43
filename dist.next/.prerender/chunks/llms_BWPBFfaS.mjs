import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/llms.txt.ts
var llms_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** The site's map for language models: every topic's Markdown with its one-sentence summary. */
var GET = async ({ site }) => {
	const sections = [...await getTopicsByDomain()].map(([domain, topics]) => [
		`## ${DOMAINS[domain].title}`,
		"",
		...topics.map(({ id, title, summary }) => `- [${title}](${new URL(pageUrl(`${id}.md`), site).href}): ${summary}`)
	].join("\n"));
	return new Response(`${["# SAA 노트\n\n> AWS Solutions Architect – Associate(SAA-C03) 지식 베이스. 한국어. 숫자마다 근거가 되는 AWS 문서가 있다.", ...sections].join("\n\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
// \0virtual:astro:page:src/pages/llms.txt@_@ts
var page = () => llms_txt_exports;
export { page };
