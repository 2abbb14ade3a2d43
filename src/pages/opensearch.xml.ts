import type { APIRoute } from 'astro';
import { pageUrl } from '../site/urls.ts';

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(pageUrl(path), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>SAA 노트</ShortName>
  <Description>AWS SAA-C03 주제를 한국어로 찾는다</Description>
  <Language>ko</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute('favicon.svg')}</Image>
  <Url type="text/html" template="${absolute('search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute('opensearch.xml')}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
