import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/robots.txt.ts
var robots_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var GET = ({ site }) => new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(pageUrl("sitemap-index.xml"), site).href}\n`);
// \0virtual:astro:page:src/pages/robots.txt@_@ts
var page = () => robots_txt_exports;
export { page };
