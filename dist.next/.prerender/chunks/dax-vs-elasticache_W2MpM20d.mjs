import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dax-vs-elasticache.mdx
var frontmatter = {
	"title": "DAX vs ElastiCache",
	"titleEn": "DAX vs ElastiCache",
	"kind": "comparison",
	"status": "published",
	"summary": "DynamoDB의 항목과 조회 결과를 코드 수정 없이 캐시하면 DAX, 애플리케이션이 계산한 값이나 다른 DB의 결과를 담으면 ElastiCache다.",
	"aliases": [
		"DAX ElastiCache 차이",
		"DAX와 ElastiCache 차이",
		"DAX Redis 차이",
		"DynamoDB 캐시 선택",
		"다이나모디비 캐시 비교",
		"캐시 서비스 비교",
		"닥스 레디스 비교"
	],
	"related": [
		"database/dax",
		"database/elasticache",
		"database/dynamodb",
		"database/caching-strategies",
		"database/redis-vs-memcached",
		"database/rds"
	],
	"signals": [
		{
			"id": "dax",
			"need": "DynamoDB의 항목 읽기를 코드를 거의 고치지 않고 빠르게 한다",
			"choose": "DAX",
			"see": "database/dax-vs-elasticache#verdict",
			"why": "API가 같아 클라이언트만 바꾼다. ElastiCache는 캐시 코드를 짜야 한다."
		},
		{
			"id": "elasticache-gyesan-jipgyehan",
			"need": "계산·집계한 결과나 여러 DB를 합친 값을 캐시한다",
			"choose": "ElastiCache",
			"see": "database/dax-vs-elasticache#verdict",
			"why": "DAX는 DynamoDB의 항목만 담는다. 계산한 값은 직접 넣는 캐시가 맞다."
		},
		{
			"id": "elasticache-rds-apui-kaesina",
			"need": "RDS 앞의 캐시나 세션, 순위표가 필요하다",
			"choose": "ElastiCache",
			"see": "database/dax-vs-elasticache#verdict",
			"why": "DAX는 DynamoDB 앞에만 선다."
		}
	],
	"facts": [
		{
			"id": "cached-data",
			"label": "담을 수 있는 것",
			"value": "DAX는 DynamoDB 항목과 Query·Scan 결과, ElastiCache는 아무 값이나",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html"
		},
		{
			"id": "code-change",
			"label": "코드 변경",
			"asks": "DAX와 ElastiCache를 붙일 때 코드를 얼마나 고치나?",
			"value": "DAX는 클라이언트와 주소만, ElastiCache는 캐시를 읽고 채우는 로직",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.client.html"
		},
		{
			"id": "serverless-option",
			"label": "서버리스 방식",
			"asks": "서버리스로 쓸 수 있는 쪽은 어느 것인가?",
			"value": "ElastiCache만",
			"note": "DAX는 노드 유형과 수를 정한다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		}
	],
	"scenarios": [
		{
			"id": "dynamodb-reads-no-code",
			"situation": "DynamoDB를 쓰는 모바일 백엔드의 항목 조회가 느리다. 개발 인력이 없어 코드는 거의 손대지 못한다.",
			"answer": ["database/dax", "database/dax-vs-elasticache"],
			"why": "“DynamoDB”와 “코드 변경 최소”다. 같은 API라 클라이언트만 바꾼다.",
			"trap": "ElastiCache로도 빨라지지만 모든 조회에 캐시 코드를 넣어야 한다.",
			"requirements": ["low-latency", "least-operations"]
		},
		{
			"id": "aggregated-ranking",
			"situation": "DynamoDB의 주문 기록으로 한 시간마다 지역별 판매 순위를 계산하고, 그 결과를 수만 명이 본다.",
			"answer": ["database/elasticache", "database/dax-vs-elasticache"],
			"choose": "ElastiCache의 정렬된 집합",
			"why": "담을 것이 항목이 아니라 “계산한 결과”다. 정렬된 집합에 넣어 두고 나눠 준다.",
			"trap": "DAX는 원본 항목을 빨리 줄 뿐이라 계산은 매번 다시 해야 한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "rds-and-dynamodb-mixed",
			"situation": "한 화면이 RDS의 상품과 DynamoDB의 후기를 합쳐 보여 준다. 합친 결과를 캐시하려 한다.",
			"answer": ["database/elasticache"],
			"why": "여러 원본을 합친 값은 어느 DB의 것도 아니다. 임의의 값을 담는 ElastiCache다.",
			"trap": "DAX는 RDS 앞에 둘 수 없다.",
			"requirements": ["low-latency"]
		}
	],
	"corrections": [
		{
			"id": "dynamodb-query",
			"notes": "두 노트가 집계 결과는 ElastiCache, 대용량 연산 결과는 DAX가 맞다고 한다.",
			"status": "wrong",
			"right": "연산 결과도 집계 결과와 같이 ElastiCache다. DAX가 캐시하는 것은 DynamoDB의 항목과 Query·Scan 결과뿐이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html"
		},
		{
			"id": "dynamodb-dax",
			"notes": "DynamoDB에는 보통 DAX를 쓴다고 한다.",
			"status": "simplified",
			"right": "항목을 읽는 캐시라면 그렇다. 강력한 일관성, 순위표나 발행·구독, 세션처럼 값의 모양이 다르면 ElastiCache나 DynamoDB 자체가 답이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html"
		},
		{
			"id": "dynamodb-api",
			"notes": "애플리케이션이 DynamoDB에 접속하는 API를 바꾸지 않는다고 한다.",
			"status": "simplified",
			"right": "호출 이름은 같지만 SDK 클라이언트와 엔드포인트는 DAX용으로 바꾼다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.client.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DAX vs ElastiCache",
			"lines": "55-57"
		},
		{
			"note": "001",
			"section": "DAX와 ElastiCache의 차이",
			"lines": "1251-1256"
		},
		{
			"note": "004",
			"section": "DAX vs ElastiCache",
			"lines": "400-410"
		}
	],
	"references": [{
		"title": "DAX로 인메모리 가속",
		"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html"
	}, {
		"title": "Amazon ElastiCache란",
		"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
	}],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "position",
			"text": "어디에 서 있느냐가 다르다"
		},
		{
			"depth": 2,
			"slug": "same-requirement",
			"text": "같은 요구를 두 캐시로 풀어 보면"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
		},
		{
			"depth": 2,
			"slug": "confusions",
			"text": "헷갈리는 점"
		}
	];
}
function _createMdxContent(props) {
	const _components = {
		a: "a",
		div: "div",
		li: "li",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol><symbol id=\"icon-aws-elasticache\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 197v-19c-8 5-23 8-36 8-16 0-27-3-34-7v18c0 5 12 11 34 11 21 0 36-6 36-11m-36-39c-16 0-27-3-34-8v19c0 5 13 11 34 11s36-6 36-11v-19c-8 5-23 8-36 8m36-18v-22c-8 6-23 8-36 8-16 0-27-2-34-7v21c0 6 13 11 34 11s36-6 36-11m-70-31c0 5 13 11 34 11 23 0 36-7 36-11 0-5-13-11-36-11-22 0-34 5-34 11m77 0v88c0 12-23 17-43 17-25 0-41-6-41-17v-88c0-11 16-18 41-18 20 0 43 6 43 18m44-41a3 3 0 0 0 4-4V48c0-2-2-3-4-3H42c-2 0-4 1-4 3v16a3 3 0 0 0 4 4c4 0 7 3 7 7s-3 7-7 7a3 3 0 0 0-4 3v65a3 3 0 0 0 4 4h32v-7H58v-9h16v-7H54l-3 3v13h-6V88c6-2 10-7 10-13 0-7-4-12-10-13V51h166v11c-6 1-10 6-10 13 0 6 4 11 10 13v59h-6v-13l-3-3h-20v7h16v9h-16v7h32a3 3 0 0 0 4-4V85a3 3 0 0 0-4-3c-4 0-7-3-7-7s3-7 7-7M90 90V64c0-2-2-3-4-3H67c-2 0-3 1-3 3v54a3 3 0 0 0 3 4h10v-7h-7V67h13v23zm96 25h-4v7h7a3 3 0 0 0 3-4V64c0-2-1-3-3-3h-19c-2 0-4 1-4 3v26h7V67h13zm-26-29V64c0-2-1-3-3-3h-23c-1 0-3 1-3 3v19h7V67h16v19zm-42-3V67h-16v19h-6V64c0-2 1-3 3-3h23c1 0 3 1 3 3v19z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-saa-dax\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3f55c9\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M13 17a19 6 0 0 1 38 0a19 6 0 0 1 -38 0v30a19 6 0 0 0 38 0v-30M35 26l-8 10h10l-8 10\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 데이터베이스 앞에서 자주 읽는 값을 메모리에 담아 두는 캐시다. <a href=\"/database/dax/\" class=\"mention\">DAX</a>는 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 전용이고, <a href=\"/database/elasticache/\" class=\"mention\">ElastiCache</a>는 Valkey·Redis OSS·Memcached를 관리해 주는 범용 캐시다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, DAX, ElastiCache, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/database/dax/\">DAX</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/database/elasticache/\">ElastiCache</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-wonbon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-wonbon\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본</th>\n<td role=\"cell\">DynamoDB만</td>\n<td role=\"cell\">무엇이든<wbr>(<a href=\"/database/rds/\" class=\"mention\">RDS</a>, API, 계산 결과)</td>\n<td role=\"cell\">여러 원본이면 ElastiCache</td>\n</tr>\n<tr id=\"row-damneun-gap\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-damneun-gap\" class=\"anchor\" aria-label=\"줄 링크\"></a>담는 값</th>\n<td role=\"cell\">항목, Query·<wbr>Scan 결과</td>\n<td role=\"cell\">키와 임의의 값, 자료 구조</td>\n<td role=\"cell\">집계·<wbr>순위표는 ElastiCache</td>\n</tr>\n<tr id=\"row-kodeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>코드</th>\n<td role=\"cell\">같은 API, 클라이언트만 교체</td>\n<td role=\"cell\">읽고 채우는 로직을 작성</td>\n<td role=\"cell\">손을 덜 대려면 DAX</td>\n</tr>\n<tr id=\"row-chaeugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-chaeugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>채우기</th>\n<td role=\"cell\">읽기 통과, 쓰기 통과가 내장</td>\n<td role=\"cell\">지연 로딩·<wbr>동시 쓰기를 내가 구현</td>\n<td role=\"cell\">DAX</td>\n</tr>\n<tr id=\"row-nalgeun-gap-darugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nalgeun-gap-darugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>낡은 값 다루기</th>\n<td role=\"cell\">TTL<wbr>(기본 5분), 쿼리 캐시는 무효화 불가</td>\n<td role=\"cell\">원하는 때 지우고 고친다</td>\n<td role=\"cell\">세밀한 제어는 ElastiCache</td>\n</tr>\n<tr id=\"row-gangnyeokan-ilgwanseong-ikgi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gangnyeokan-ilgwanseong-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>강력한 일관성 읽기</th>\n<td role=\"cell\">통과<wbr>(캐시 안 함)</td>\n<td role=\"cell\">개념 없음. 코드가 정한다</td>\n<td role=\"cell\">둘 다 답이 아니다</td>\n</tr>\n<tr id=\"row-unnyeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-unnyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영</th>\n<td role=\"cell\">노드 1~11개</td>\n<td role=\"cell\">노드 기반 또는 Serverless</td>\n<td role=\"cell\">용량을 안 정하려면 ElastiCache</td>\n</tr>\n<tr id=\"row-buga-gineung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-buga-gineung\" class=\"anchor\" aria-label=\"줄 링크\"></a>부가 기능</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">발행·<wbr>구독, 위치, 정렬, 세션</td>\n<td role=\"cell\">ElastiCache</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"position\">어디에 서 있느냐가 다르다<a href=\"#position\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-two-caches-together\" data-diagram=\"two-caches-together\"><figcaption><span class=\"diagram-title\">DAX와 ElastiCache를 함께 쓰는 <span class=\"diagram-title-end\">애플리케이션<a href=\"#diagram-two-caches-together\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: DAX와 ElastiCache를 함께 쓰는 애플리케이션\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"190\" height=\"643\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 304.4 1028\"><svg width=\"304.4\" height=\"1028\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-caches-together-desc\" aria-labelledby=\"diagram-two-caches-together-title\" role=\"img\" viewBox=\"-4 -4 304.4 1028\"><title id=\"diagram-two-caches-together-title\">DAX와 ElastiCache를 함께 쓰는 애플리케이션</title><desc id=\"diagram-two-caches-together-desc\">애플리케이션은 항목 조회를 DAX로 보내고 DAX가 DynamoDB에서 읽어 담는다. DynamoDB의 변경 스트림을 받은 집계 함수는 계산한 결과를 ElastiCache에 넣고, 애플리케이션은 순위 화면을 ElastiCache에서 읽는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M132.8 56v13q0 7-7 7H84Q77 76 77 83v79\"/><path fill=\"var(--diagram-line)\" d=\"m83 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M77 294v106\"/><path fill=\"var(--diagram-line)\" d=\"m83 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M77 532v106\"/><path fill=\"var(--diagram-line)\" d=\"m83 630-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M77 770v83q0 7 7 7h45.7q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m142.7 868-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M173.8 56v13q0 7 7.1 7h41.7q7 0 7 7v770q0 7-7 7H177q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m175.9 868-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"21.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 항목 조회</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"21.5\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 미스일 때</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"12\" y=\"572\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"595\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 변경 스트림</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"21.5\" y=\"810\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"833\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 계산 결과</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"174.1\" y=\"453\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"229.3\" y=\"476\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 순위 화면</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"81.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"153.3\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"77\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DAX</text><use width=\"72\" height=\"72\" x=\"41\" y=\"175\" href=\"#icon-saa-dax\"/></g><g class=\"d-node\"><text x=\"153.3\" y=\"1000\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ElastiCache</text><use width=\"72\" height=\"72\" x=\"117.3\" y=\"889\" href=\"#icon-aws-elasticache\"/></g><g class=\"d-node\"><text x=\"77\" y=\"524\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"41\" y=\"413\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><text x=\"77\" y=\"762\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">집계 함수</text><use width=\"72\" height=\"72\" x=\"41\" y=\"651\" href=\"#icon-aws-lambda\"/></g></svg><a aria-label=\"DAX\" href=\"/database/dax/\"><rect width=\"98\" height=\"136\" x=\"28\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ElastiCache\" href=\"/database/elasticache/\"><rect width=\"127.4\" height=\"136\" x=\"89.6\" y=\"876\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\"><rect width=\"122.3\" height=\"136\" x=\"15.9\" y=\"400\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"집계 함수\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"28\" y=\"638\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션은 항목 조회를 DAX로 보내고 DAX가 DynamoDB에서 읽어 담는다. DynamoDB의 변경 스트림을 받은 집계 함수는 계산한 결과를 ElastiCache에 넣고, 애플리케이션은 순위 화면을 ElastiCache에서 읽는다.</p><ul><li>애플리케이션 → DAX: ① 항목 조회</li><li>DAX → DynamoDB: ② 미스일 때</li><li>DynamoDB → 집계 함수: ③ 변경 스트림 (점선)</li><li>집계 함수 → ElastiCache: ④ 계산 결과</li><li>애플리케이션 → ElastiCache: ⑤ 순위 화면</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p><a href=\"/database/dax/\" class=\"mention\">DAX</a>는 <strong>길목</strong>에 서 있다. 애플리케이션이 DAX에 물으면 DAX가 알아서 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에 다녀온다. 그래서 코드가 그대로이고, 그래서 DynamoDB가 아는 것만 담는다.</p>\n<p><a href=\"/database/elasticache/\" class=\"mention\">ElastiCache</a>는 <strong>옆</strong>에 서 있다(cache-aside). 애플리케이션이 캐시에 묻고, 없으면 스스로 원본에 다녀와 캐시에 넣는다. 코드가 늘지만, 원본이 무엇이든 무슨 모양이든 담는다.</p>\n<p>둘은 서로를 대신하지 않고 <strong>보완한다</strong>. 그림처럼 개별 항목은 DAX가, 그 항목들로 계산한 순위는 ElastiCache가 맡는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"same-requirement\">같은 요구를 두 캐시로 풀어 보면<a href=\"#same-requirement\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>“최근 본 상품 10개”를 보여 준다고 하자. 목록이 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 항목 하나에 들어 있고 그대로 보여 주면 <a href=\"/database/dax/\" class=\"mention\">DAX</a>가 가장 적게 고친다. 여러 사용자의 기록을 모아 “지금 인기 상품 10개”를 뽑아야 한다면, 그 값은 어느 항목에도 없다. 계산한 뒤 <a href=\"/database/elasticache/\" class=\"mention\">ElastiCache</a>의 <a href=\"/database/redis-vs-memcached/\">정렬된 집합(Valkey·Redis OSS)</a>에 둔다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/database/dax/\" class=\"mention\">DAX</a></strong>: 원본이 <a href=\"/database/dynamodb/\">DynamoDB</a> 하나, 읽기가 많고 반복됨, 최종 일관성으로 충분, 코드 변경 최소.</li>\n<li><strong><a href=\"/database/elasticache/\" class=\"mention\">ElastiCache</a></strong>: 원본이 <a href=\"/database/rds/\">RDS</a>이거나 여럿, 계산·집계 결과, 세션, 순위표, 발행·구독, 캐시를 지우는 때를 직접 정해야 함.</li>\n<li><strong>둘 다</strong>: DynamoDB 중심 서비스에 집계 화면이 있을 때.</li>\n<li><strong>아무것도 안 둠</strong>: 한 자릿수 밀리초로 충분할 때. 캐시 없는 구조가 가장 단순하다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						" 앞에 ",
						createVNode(_components.a, {
							href: "/database/elasticache/",
							class: "mention",
							children: "ElastiCache"
						}),
						"를 두는 것이 틀린 구성은 아니다. 문제에 “코드 변경 최소”가 있을 때 ",
						createVNode(_components.a, {
							href: "/database/dax/",
							class: "mention",
							children: "DAX"
						}),
						"로 정해진다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"둘 다 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 안에 있다(ElastiCache Serverless의 퍼블릭 엔드포인트만 예외). ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"에서 쓰려면 ",
						createVNode(_components.a, {
							href: "/compute/lambda-vpc/",
							children: "함수를 VPC에 연결"
						}),
						"한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "둘 다 데이터의 원본이 아니다. 캐시를 지워도 잃는 것이 없어야 한다. 내구성을 켠 Valkey 9.0만 예외로 원본이 될 수 있다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“집계”라는 단어",
					"set:html": "<p>보기 둘에 DAX와 ElastiCache가 나란히 있고 지문에 “집계·계산·합친 결과”가 있으면 ElastiCache다. “개별 항목”, “같은 Query”가 있으면 DAX다.</p>"
				})
			]
		})
	] });
}
function MDXContent(props = {}) {
	const { wrapper: MDXLayout } = props.components || {};
	return MDXLayout ? createVNode(MDXLayout, {
		...props,
		children: createVNode(_createMdxContent, { ...props })
	}) : _createMdxContent(props);
}
function _missingMdxReference(id, component) {
	throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
var url = "content/database/dax-vs-elasticache.mdx/";
var file = "/work/wt/build/content/database/dax-vs-elasticache.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dax-vs-elasticache.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
