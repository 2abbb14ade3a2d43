import { t as DOMAINS } from "./domain_BqP1MC7V.mjs";
import { i as topicUrl, n as domainUrl, r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/site/metadata.ts
/** Name of the site in titles and feeds. */
var SITE_NAME = "SAA 노트";
var graph = (...nodes) => ({
	"@context": "https://schema.org",
	"@graph": nodes
});
var absoluteAt = (site) => (path) => new URL(path, site ?? "https://site.invalid").href;
function breadcrumbs(absolute, steps) {
	return {
		"@type": "BreadcrumbList",
		itemListElement: [{
			name: SITE_NAME,
			path: pageUrl("")
		}, ...steps].map(({ name, path }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name,
			item: absolute(path)
		}))
	};
}
/** What search engines read about a topic page: the article, its sections, and the way to it. */
function topicData(topic, { picture, sections }, site) {
	const absolute = absoluteAt(site);
	const url = absolute(topicUrl(topic.id));
	return graph({
		"@type": "TechArticle",
		"@id": `${url}#article`,
		url,
		headline: topic.title,
		...topic.titleEn === topic.title ? {} : { alternativeHeadline: topic.titleEn },
		description: topic.summary,
		inLanguage: "ko",
		dateModified: topic.verifiedOn,
		image: absolute(picture),
		keywords: [topic.titleEn, ...topic.aliases].slice(0, 12).join(", "),
		isPartOf: {
			"@type": "WebSite",
			name: SITE_NAME,
			url: absolute(pageUrl(""))
		},
		author: {
			"@type": "Organization",
			name: SITE_NAME,
			url: absolute(pageUrl(""))
		},
		license: "https://creativecommons.org/licenses/by/4.0/",
		hasPart: sections.map(({ slug, text }) => ({
			"@type": "WebPageElement",
			name: text,
			url: `${url}#${slug}`
		})),
		citation: topic.references.map(({ url: reference }) => reference)
	}, breadcrumbs(absolute, [{
		name: DOMAINS[topic.domain].title,
		path: domainUrl(topic.domain)
	}, {
		name: topic.title,
		path: topicUrl(topic.id)
	}]));
}
/** The way to a list page: `listData([{ name: '숫자와 한도', path: '/facts/' }], …)`. */
var listData = (way, site) => graph(breadcrumbs(absoluteAt(site), way));
/** The site itself, with its search for engines that offer one. */
function siteData(description, site) {
	const absolute = absoluteAt(site);
	return graph({
		"@type": "WebSite",
		name: SITE_NAME,
		url: absolute(pageUrl("")),
		description,
		inLanguage: "ko",
		potentialAction: {
			"@type": "SearchAction",
			target: {
				"@type": "EntryPoint",
				urlTemplate: `${absolute(pageUrl("search/"))}?q={search_term_string}`
			},
			"query-input": "required name=search_term_string"
		}
	});
}
/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element. */
var toDataBlock = (data) => JSON.stringify(data).replaceAll("<", "\\u003c");
export { topicData as a, toDataBlock as i, listData as n, siteData as r, SITE_NAME as t };
