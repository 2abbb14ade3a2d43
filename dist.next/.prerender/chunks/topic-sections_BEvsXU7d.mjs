// src/model/topic-sections.ts
/** The sections around a topic's text, in page order. A new one gets its line here, its looks in `TopicSections.astro` and its Markdown in `topic-markdown.ts`. */
var TOPIC_SECTIONS = [
	{
		id: "facts",
		title: "숫자와 한도",
		fields: ["facts", "sharedFacts"],
		anchor: "fact",
		place: "before"
	},
	{
		id: "scenarios",
		title: "시험에서는 이렇게 나온다",
		fields: ["scenarios"],
		anchor: "scenario",
		place: "after"
	},
	{
		id: "corrections",
		title: "흔한 노트가 어긋난 점",
		fields: ["corrections"],
		anchor: "correction",
		place: "after"
	},
	{
		id: "sources",
		title: "출처",
		fields: [],
		anchor: "source",
		place: "after"
	}
];
[...TOPIC_SECTIONS.flatMap(({ fields, anchor }) => fields.map((list) => [list, anchor]))];
/** Title of a section: `sectionTitle("facts") → "숫자와 한도"`. */
function sectionTitle(id) {
	return TOPIC_SECTIONS.find((section) => section.id === id)?.title ?? id;
}
/** The sections that a topic has, in page order; `has` tells whether one of its lists has something. */
var sectionsOf = (has) => TOPIC_SECTIONS.filter(({ fields }) => fields.length === 0 || fields.some(has));
export { sectionTitle as n, sectionsOf as r, TOPIC_SECTIONS as t };
