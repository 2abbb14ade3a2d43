import { n as renderInline } from "./render-inline_CMdH2URu.mjs";
import { m as splitWikiLinks } from "./topics_B2cVM85A.mjs";
import { i as topicUrl } from "./urls_D88qjGWT.mjs";
// src/site/guides/guide-html.ts
/** A line of a guide as HTML; a link to a topic that is not published stays as its words. */
function guideHtml(line, topics) {
	const parts = splitWikiLinks(line).map((part) => {
		if (typeof part === "string") return part;
		const title = topics.get(part.target)?.title;
		const words = part.text ?? title ?? "";
		return title === void 0 ? words : `[${words}](${topicUrl(part.target, part.heading)})`;
	});
	return renderInline(parts.join(""));
}
export { guideHtml as t };
