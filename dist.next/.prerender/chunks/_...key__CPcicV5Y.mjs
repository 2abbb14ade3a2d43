import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { n as getPicture, t as getExhibits } from "./gallery_CmORQxdE.mjs";
// src/pages/architectures/pictures/[...key].svg.ts
var ____key__svg_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** The gallery's pictures as files that are fetched when they come into view. */
var getStaticPaths = async () => (await getExhibits()).map((exhibit) => ({
	params: { key: exhibit.key },
	props: { exhibit }
}));
var GET = async ({ props: { exhibit } }) => new Response(await getPicture(exhibit), { headers: { "content-type": "image/svg+xml" } });
// \0virtual:astro:page:src/pages/architectures/pictures/[...key].svg@_@ts
var page = () => ____key__svg_exports;
export { page };
