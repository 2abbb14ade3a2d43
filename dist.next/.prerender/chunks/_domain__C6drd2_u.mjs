import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { i as topicCard } from "./card_B3HpyLLr.mjs";
import { i as getTopicsByDomain } from "./topics_B2cVM85A.mjs";
// src/pages/previews/[domain].json.ts
var _domain__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => [...await getTopicsByDomain()].map(([domain, topics]) => ({
	params: { domain },
	props: { topics }
}));
/** What the previews of links to a domain's topics say; the same as their pictures in chats. */
var GET = ({ props: { topics } }) => {
	const previews = Object.fromEntries(topics.map((topic) => {
		const { title, kicker, summary, facts } = topicCard(topic);
		return [topic.slug, {
			title,
			where: kicker,
			summary,
			facts: facts.map(({ label, value }) => [label, value])
		}];
	}));
	return Response.json(previews);
};
// \0virtual:astro:page:src/pages/previews/[domain].json@_@ts
var page = () => _domain__json_exports;
export { page };
