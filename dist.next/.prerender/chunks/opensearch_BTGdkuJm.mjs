import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { r as pageUrl } from "./urls_D88qjGWT.mjs";
// src/pages/opensearch.xml.ts
var opensearch_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Lets a browser search the site from its address bar. */
var GET = ({ site }) => {
	const absolute = (path) => new URL(pageUrl(path), site).href;
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>SAA 노트</ShortName>
  <Description>AWS SAA-C03 주제를 한국어로 찾는다</Description>
  <Language>ko</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute("favicon.svg")}</Image>
  <Url type="text/html" template="${absolute("search/")}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute("opensearch.xml")}"/>
</OpenSearchDescription>
`;
	return new Response(xml, { headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" } });
};
// \0virtual:astro:page:src/pages/opensearch.xml@_@ts
var page = () => opensearch_xml_exports;
export { page };
