import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as SITE_NAME } from "./metadata_n_Ctn-DE.mjs";
import { r as pageUrl, t as BASE } from "./urls_D88qjGWT.mjs";
// src/pages/manifest.webmanifest.ts
var manifest_webmanifest_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var icon = (name, size, purpose = "any") => ({
	src: pageUrl(name),
	sizes: `${size}x${size}`,
	type: "image/png",
	purpose
});
var screenshot = (name, sizes, form, label) => ({
	src: pageUrl(`screenshots/${name}.webp`),
	sizes,
	type: "image/webp",
	form_factor: form,
	label
});
var shortcut = (name, path, description) => ({
	name,
	description,
	url: pageUrl(path),
	icons: [icon("icon-192.png", 192)]
});
/** Lets a device install the site. Its colours are the light ones; pages tell those of the theme that is in use. */
var GET = () => {
	const manifest = {
		id: BASE,
		name: SITE_NAME,
		short_name: SITE_NAME,
		description: "AWS SAA-C03을 한국어로 찾아보고, 검색하고, 연습한다",
		lang: "ko",
		dir: "ltr",
		start_url: BASE,
		scope: BASE,
		display: "minimal-ui",
		background_color: "#fbfdfc",
		theme_color: "#fbfdfc",
		categories: ["education"],
		icons: [
			{
				src: pageUrl("favicon.svg"),
				sizes: "any",
				type: "image/svg+xml"
			},
			icon("icon-192.png", 192),
			icon("icon-512.png", 512),
			icon("icon-maskable-512.png", 512, "maskable")
		],
		screenshots: [
			screenshot("topic-wide", "1280x800", "wide", "주제: 한 문장, 신호, 숫자와 한도"),
			screenshot("search-wide", "1280x800", "wide", "검색: 숫자로 답하고 글을 찾는다"),
			screenshot("topic-narrow", "390x844", "narrow", "휴대전화에서 읽는 주제"),
			screenshot("cards-narrow", "390x844", "narrow", "휴대전화에서 외우는 카드")
		],
		shortcuts: [
			shortcut("검색", "search/", "주제와 숫자를 찾는다"),
			shortcut("암기 카드", "study/cards/", "오늘 볼 카드를 본다"),
			shortcut("연습", "study/quiz/", "문항을 푼다")
		]
	};
	return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
// \0virtual:astro:page:src/pages/manifest.webmanifest@_@ts
var page = () => manifest_webmanifest_exports;
export { page };
