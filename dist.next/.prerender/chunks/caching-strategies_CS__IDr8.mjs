import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/caching-strategies.mdx
var frontmatter = {
	"title": "캐싱 전략과 세션 저장소",
	"titleEn": "Caching strategies and session store",
	"kind": "concept",
	"status": "published",
	"summary": "캐시를 언제 채우고 언제 고치고 언제 버릴지 정하는 규칙(지연 로딩, 동시 쓰기, TTL)과, 세션을 서버 밖에 두는 방법이다.",
	"aliases": [
		"캐싱 전략",
		"캐시 전략",
		"캐싱 패턴",
		"캐시 패턴",
		"지연 로딩",
		"레이지 로딩",
		"Lazy Loading",
		"캐시 어사이드",
		"cache-aside",
		"동시 쓰기",
		"Write Through",
		"Write-Through",
		"라이트 스루",
		"라이트쓰루",
		"캐시 적중",
		"캐시 히트",
		"캐시 미스",
		"세션 저장소",
		"세션 스토어",
		"Session Store",
		"세션 관리",
		"웹 세션",
		"세션 클러스터링",
		"스테이트리스",
		"무상태",
		"캐시 쓰기 전략",
		"캐시 읽기 전략",
		"세션 저장",
		"세션 공유",
		"로그인 세션 보관",
		"캐시 갱신 방법",
		"캐시 만료 전략",
		"세션 외부 저장",
		"상태 비저장 웹 서버",
		"세션 데이터"
	],
	"related": [
		"database/elasticache",
		"database/redis-vs-memcached",
		"networking/sticky-sessions",
		"database/dynamodb-ttl",
		"database/dax",
		"database/dynamodb",
		"compute/auto-scaling-groups",
		"networking/cloudfront"
	],
	"signals": [
		{
			"id": "ttl",
			"need": "읽은 것만 캐시에 담고 조금 옛 값이 보여도 된다",
			"choose": "지연 로딩 + TTL",
			"see": "database/caching-strategies#lazy-loading",
			"why": "읽을 때 없으면 DB에서 채우고, TTL이 옛 값이 보이는 시간을 묶는다."
		},
		{
			"id": "dongsi-sseugi",
			"need": "DB 값을 고친 즉시 캐시에도 새 값이 보여야 한다",
			"choose": "동시 쓰기",
			"see": "database/caching-strategies#write-through",
			"why": "DB에 쓰는 코드가 캐시도 함께 고친다. 지연 로딩은 만료까지 옛 값이다."
		},
		{
			"id": "elasticache",
			"need": "웹 서버를 지워도 남는 세션을 1밀리초 안에 읽는다",
			"choose": "세션을 ElastiCache에",
			"see": "database/caching-strategies#session-store",
			"why": "상태를 서버 밖 메모리에 둔다. DynamoDB는 한 자릿수 밀리초다."
		},
		{
			"id": "dynamodb-ttl",
			"need": "서버리스로 세션을 잃지 않게 보관하고 기한 뒤 지운다",
			"choose": "세션을 DynamoDB에(TTL)",
			"see": "database/caching-strategies#session-store",
			"why": "DynamoDB는 내구성이 있고 TTL로 지운다. 메모리 캐시는 잃을 수 있다."
		}
	],
	"facts": [
		{
			"id": "lazy-miss-cost",
			"label": "지연 로딩에서 미스 한 번의 왕복",
			"value": "3번(캐시 조회, DB 조회, 캐시에 쓰기)",
			"called": [
				"캐시미스",
				"lazy loading 왕복",
				"cache miss",
				"cache miss trips"
			],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"
		},
		{
			"id": "write-through-cost",
			"label": "동시 쓰기에서 쓰기 한 번의 왕복",
			"value": "2번(캐시에 쓰기, DB에 쓰기)",
			"called": [
				"write through 왕복",
				"라이트스루 왕복",
				"write through trips"
			],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"
		},
		{
			"id": "ttl-unit",
			"label": "캐시 TTL의 단위",
			"value": "Valkey·Redis OSS는 초 또는 밀리초, Memcached는 초",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"
		},
		{
			"id": "dax-strategy",
			"label": "DAX에 내장된 전략",
			"value": "읽기 통과와 쓰기 통과",
			"note": "코드로 구현하지 않는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html"
		},
		{
			"id": "session-ttl-lag",
			"label": "DynamoDB에 둔 세션의 자동 삭제",
			"value": "만료 뒤 보통 며칠 안",
			"note": "캐시의 TTL과 달리 만료 시각에 바로 사라지지 않는다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		}
	],
	"scenarios": [
		{
			"id": "stale-price",
			"situation": "상품 가격을 고쳐도 화면에는 몇 시간째 옛 가격이 보인다. 캐시는 읽을 때만 채우고 만료 시간이 없다.",
			"answer": ["database/caching-strategies", "database/elasticache"],
			"choose": "동시 쓰기 + TTL",
			"why": "지연 로딩만 써서 생긴 일이다. 가격을 고칠 때 캐시도 함께 고치고(동시 쓰기), 안전망으로 TTL을 둔다.",
			"trap": "캐시 노드를 키우면 옛 값이 더 오래 남는다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "cache-full-of-unread",
			"situation": "쓸 때마다 캐시에 넣었더니 아무도 안 읽는 기록으로 메모리가 가득 찼다.",
			"answer": ["database/caching-strategies"],
			"choose": "TTL을 붙이거나 자주 읽는 것만 동시 쓰기",
			"why": "동시 쓰기의 약점이다. TTL을 붙여 안 읽는 값이 빠지게 하거나, 자주 읽는 것에만 쓴다.",
			"trap": "노드를 계속 늘리면 읽지 않을 값의 보관료를 내는 셈이다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "stateless-web-tier",
			"situation": "ALB 뒤의 웹 서버가 늘고 줄 때마다 로그인이 풀린다. 서버를 언제든 지울 수 있게 하고 싶다.",
			"answer": [
				"database/elasticache",
				"database/dynamodb",
				"compute/auto-scaling-groups"
			],
			"choose": "ElastiCache나 DynamoDB에 세션 두기",
			"why": "“상태 없는 서버”다. 세션을 ElastiCache나 DynamoDB 같은 중앙 저장소로 옮긴다. 밀리초 아래의 응답이면 ElastiCache, 운영 최소와 내구성이면 DynamoDB다.",
			"trap": "고정 세션은 서버에 세션을 묶어 두므로 그 서버를 지우면 같은 일이 생긴다.",
			"requirements": ["durability"]
		},
		{
			"id": "thundering-herd",
			"situation": "인기 항목의 캐시가 만료되는 순간 수천 요청이 한꺼번에 DB로 몰려 DB가 멈춘다.",
			"answer": ["database/caching-strategies"],
			"choose": "TTL에 무작위 값 + 한 요청만 DB로",
			"why": "만료가 한순간에 겹친 것이다. TTL에 무작위 값을 더해 흩고, 한 요청만 DB에 다녀오게 잠그거나, 만료 전에 미리 갱신한다.",
			"trap": "모든 키의 TTL을 똑같이 늘리면 몰리는 간격만 길어진다.",
			"requirements": ["sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "지연 로딩을 쓰면 읽을 데이터가 모두 캐시에 들어 있다고 한다.",
			"status": "simplified",
			"right": "한 번이라도 요청된 것만 들어간다. 그래서 메모리를 아끼는 대신 첫 요청은 반드시 미스다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"
		},
		{
			"id": "db",
			"notes": "동시 쓰기를 하면 오래된 데이터가 없다고 한다.",
			"status": "simplified",
			"right": "그 길로 쓴 것만 그렇다. 다른 프로그램이 DB를 직접 고치면 캐시는 모른다. 새로 뜬 노드는 비어 있어 지연 로딩과 함께 써야 한다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"
		},
		{
			"id": "dynamodb-ttl",
			"notes": "세션을 DynamoDB에 두면 두 시간 뒤 자동으로 삭제된다고 한다.",
			"status": "simplified",
			"right": "TTL은 그때부터 삭제 대상이 된다는 뜻이고 실제 삭제는 며칠 안이다. 로그인을 막으려면 읽을 때 만료 시각을 확인한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html"
		},
		{
			"id": "redis-memcached",
			"notes": "세션 관리는 Redis나 Memcached를 쓰는 것이라고 한다.",
			"status": "simplified",
			"right": "어느 쪽에 둘지가 답을 가른다. 노드가 죽어도 세션이 남아야 하면 복제가 되는 Valkey·Redis OSS나 DynamoDB다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "DynamoDB - TTL",
			"lines": "67-69"
		},
		{
			"note": "001",
			"section": "ElastiCache 패턴",
			"lines": "657-663"
		},
		{
			"note": "002",
			"section": "Elastic Cache",
			"lines": "119-124"
		},
		{
			"note": "002",
			"section": "세션 관리",
			"lines": "136-139"
		},
		{
			"note": "004",
			"section": "TTL의 Use cases",
			"lines": "483-485"
		},
		{
			"note": "004",
			"section": "세션",
			"lines": "487-490"
		}
	],
	"references": [
		{
			"title": "캐싱 전략",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"
		},
		{
			"title": "캐싱의 모범 사례",
			"url": "https://aws.amazon.com/caching/best-practices/"
		},
		{
			"title": "세션 관리",
			"url": "https://aws.amazon.com/caching/session-management/"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "when",
			"text": "언제 쓰나"
		},
		{
			"depth": 2,
			"slug": "how",
			"text": "어떻게 동작하나"
		},
		{
			"depth": 2,
			"slug": "lazy-loading",
			"text": "지연 로딩"
		},
		{
			"depth": 2,
			"slug": "write-through",
			"text": "동시 쓰기"
		},
		{
			"depth": 2,
			"slug": "ttl-and-eviction",
			"text": "TTL과 버리기"
		},
		{
			"depth": 2,
			"slug": "session-store",
			"text": "세션 저장소"
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
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-elasticache\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 197v-19c-8 5-23 8-36 8-16 0-27-3-34-7v18c0 5 12 11 34 11 21 0 36-6 36-11m-36-39c-16 0-27-3-34-8v19c0 5 13 11 34 11s36-6 36-11v-19c-8 5-23 8-36 8m36-18v-22c-8 6-23 8-36 8-16 0-27-2-34-7v21c0 6 13 11 34 11s36-6 36-11m-70-31c0 5 13 11 34 11 23 0 36-7 36-11 0-5-13-11-36-11-22 0-34 5-34 11m77 0v88c0 12-23 17-43 17-25 0-41-6-41-17v-88c0-11 16-18 41-18 20 0 43 6 43 18m44-41a3 3 0 0 0 4-4V48c0-2-2-3-4-3H42c-2 0-4 1-4 3v16a3 3 0 0 0 4 4c4 0 7 3 7 7s-3 7-7 7a3 3 0 0 0-4 3v65a3 3 0 0 0 4 4h32v-7H58v-9h16v-7H54l-3 3v13h-6V88c6-2 10-7 10-13 0-7-4-12-10-13V51h166v11c-6 1-10 6-10 13 0 6 4 11 10 13v59h-6v-13l-3-3h-20v7h16v9h-16v7h32a3 3 0 0 0 4-4V85a3 3 0 0 0-4-3c-4 0-7-3-7-7s3-7 7-7M90 90V64c0-2-2-3-4-3H67c-2 0-3 1-3 3v54a3 3 0 0 0 3 4h10v-7h-7V67h13v23zm96 25h-4v7h7a3 3 0 0 0 3-4V64c0-2-1-3-3-3h-19c-2 0-4 1-4 3v26h7V67h13zm-26-29V64c0-2-1-3-3-3h-23c-1 0-3 1-3 3v19h7V67h16v19zm-42-3V67h-16v19h-6V64c0-2 1-3 3-3h23c1 0 3 1 3 3v19z\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>캐시를 두기로 정한 다음의 질문이다. <strong>언제 채우고, 언제 고치고, 언제 버리나.</strong> 답은 “옛 값이 보여도 되는 시간”에서 나온다. 몇 분이면 지연 로딩(읽다가 없을 때 채우기)과 TTL(만료 시간)로 충분하고, 고친 즉시 보여야 하면 동시 쓰기(DB에 쓸 때 캐시도 고치기)를 더한다. 조금도 안 되면 캐시를 두지 않고 DB를 읽는다.</p>\n<p>캐시 엔진은 <a href=\"/database/elasticache/\">ElastiCache</a>와 <a href=\"/database/redis-vs-memcached/\">Redis vs Memcached</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>라면 <a href=\"/database/dax/\">DAX</a>에서 고른다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-lazy-loading-and-write-through\" data-diagram=\"lazy-loading-and-write-through\"><figcaption><span class=\"diagram-title\">지연 로딩의 적중과 미스, 동시 쓰기의 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-lazy-loading-and-write-through\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 지연 로딩의 적중과 미스, 동시 쓰기의 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"355\" height=\"206\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 567.4 329.3\"><svg width=\"567.4\" height=\"329.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-lazy-loading-and-write-through-desc\" aria-labelledby=\"diagram-lazy-loading-and-write-through-title\" role=\"img\" viewBox=\"-4 -4 567.4 329.3\"><title id=\"diagram-lazy-loading-and-write-through-title\">지연 로딩의 적중과 미스, 동시 쓰기의 흐름</title><desc id=\"diagram-lazy-loading-and-write-through-desc\">애플리케이션이 캐시를 먼저 조회한다. 있으면 바로 쓰고, 없으면 DB에서 읽어 캐시에 넣는다. 쓸 때는 DB에 저장하고 같은 값을 캐시에도 넣는다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M153.6 120.3H168q7 0 7-7.1V34.6q0-7.1 7.1-7.1h248.2q7.1 0 7.1 7v8.7q0 7 7 7h9\"/><path fill=\"var(--diagram-line)\" d=\"m445.4 44.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.7 132.3H188q7 0 7 7v80.9q0 7 7.1 7h251.3\"/><path fill=\"var(--diagram-line)\" d=\"m445.4 221.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.7 124.3H188q7 0 7-7.1V84.3q0-7 7.1-7h251.3\"/><path fill=\"var(--diagram-line)\" d=\"m445.4 71.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M153.6 136.3H168q7 0 7 7v112.9q0 7 7.1 7h271.3\"/><path fill=\"var(--diagram-line)\" d=\"m445.4 257.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M155 128.3h53.4q6.7 0 6.7 6.6t6.6 6.6h208.6q7.1 0 7.1-7v-23.2q0-7 7-7h33\"/><path fill=\"var(--diagram-line)\" d=\"m469.4 98.3 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"182.3\" height=\"30\" x=\"235.1\" y=\"12\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.2\" y=\"35\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 조회(적중이면 끝)</text></g><g class=\"d-edge-label\"><rect width=\"163.5\" height=\"30\" x=\"244.5\" y=\"212.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.2\" y=\"235.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 미스면 DB 읽기</text></g><g class=\"d-edge-label\"><rect width=\"173.5\" height=\"30\" x=\"239.5\" y=\"62.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.2\" y=\"85.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ TTL과 함께 넣기</text></g><g class=\"d-edge-label\"><rect width=\"139\" height=\"30\" x=\"256.7\" y=\"248.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.2\" y=\"271.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 쓰기는 DB에</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"252.1\" y=\"126\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.2\" y=\"149\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 캐시도 고치기</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"12\" y=\"106.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"83.5\" y=\"137.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"502.4\" y=\"133.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">캐시</text><use width=\"72\" height=\"72\" x=\"466.4\" y=\"22.2\" href=\"#icon-aws-elasticache\"/></g><g class=\"d-node\"><text x=\"502.4\" y=\"301.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DB</text><use width=\"72\" height=\"72\" x=\"466.4\" y=\"190.2\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"캐시\" href=\"/database/elasticache/\"><rect width=\"98\" height=\"136\" x=\"453.4\" y=\"9.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"453.4\" y=\"177.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션이 캐시를 먼저 조회한다. 있으면 바로 쓰고, 없으면 DB에서 읽어 캐시에 넣는다. 쓸 때는 DB에 저장하고 같은 값을 캐시에도 넣는다.</p><ul><li>애플리케이션 → 캐시: ① 조회(적중이면 끝)</li><li>애플리케이션 → DB: ② 미스면 DB 읽기</li><li>애플리케이션 → 캐시: ③ TTL과 함께 넣기</li><li>애플리케이션 → DB: ④ 쓰기는 DB에</li><li>애플리케이션 → 캐시: ⑤ 캐시도 고치기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>①~③이 지연 로딩, ④~⑤가 동시 쓰기다. 둘은 서로의 약점을 메우므로 함께 쓰고, TTL이 마지막 안전망이 된다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 지연 로딩, 동시 쓰기\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">지연 로딩</th>\n<th scope=\"col\">동시 쓰기</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-chaeuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-chaeuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>채우는 때</th>\n<td>읽다가 없을 때</td>\n<td>DB에 쓸 때</td>\n</tr>\n<tr id=\"row-jangjeom\">\n<th scope=\"row\"><a href=\"#row-jangjeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>장점</th>\n<td>읽힌 것만 담는다. 캐시가 죽어도 돌아간다</td>\n<td>이 코드로 쓴 값은 바로 최신이다. 읽기가 빠르다</td>\n</tr>\n<tr id=\"row-danjeom\">\n<th scope=\"row\"><a href=\"#row-danjeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>단점</th>\n<td>첫 읽기가 느리다. 옛 값이 남는다</td>\n<td>쓰기가 느려진다. 안 읽는 것까지 담는다</td>\n</tr>\n<tr id=\"row-nodeureul-saero-ttuiumyeon\">\n<th scope=\"row\"><a href=\"#row-nodeureul-saero-ttuiumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>노드를 새로 띄우면</th>\n<td>서서히 다시 찬다</td>\n<td>다음에 쓸 때까지 비어 있다</td>\n</tr>\n<tr id=\"row-manneun-deiteo\">\n<th scope=\"row\"><a href=\"#row-manneun-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>맞는 데이터</th>\n<td>대부분의 조회</td>\n<td>자주 읽고 가끔 바뀌는 값</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"lazy-loading\">지연 로딩<a href=\"#lazy-loading\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<pre class=\"astro-code css-variables\" data-language=\"python\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">def</span><span class=\"tk-function\"> get_product</span><span>(</span><span class=\"tk-parameter\">product_id</span><span>):</span></span>\n<span class=\"line\"><span>    key </span><span class=\"tk-keyword\">=</span><span class=\"tk-keyword\"> f</span><span class=\"tk-string-expression\">\"product:</span><span class=\"tk-constant\">{</span><span>product_id</span><span class=\"tk-constant\">}</span><span class=\"tk-string-expression\">\"</span></span>\n<span class=\"line\"><span>    cached </span><span class=\"tk-keyword\">=</span><span> cache</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">get</span><span class=\"tk-punctuation\">(key)</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    if</span><span> cached </span><span class=\"tk-keyword\">is</span><span class=\"tk-keyword\"> not</span><span class=\"tk-constant\"> None</span><span class=\"tk-punctuation\">:</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        return</span><span> json</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">loads</span><span class=\"tk-punctuation\">(cached)</span></span>\n<span class=\"line\"><span>    row </span><span class=\"tk-keyword\">=</span><span> db</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">fetch_product</span><span class=\"tk-punctuation\">(product_id)</span></span>\n<span class=\"line\"><span>    cache</span><span class=\"tk-punctuation\">.</span><span class=\"tk-function\">set</span><span class=\"tk-punctuation\">(key, json.</span><span class=\"tk-function\">dumps</span><span class=\"tk-punctuation\">(row), ex</span><span class=\"tk-keyword\">=</span><span class=\"tk-constant\">300</span><span class=\"tk-keyword\"> +</span><span class=\"tk-punctuation\"> random.</span><span class=\"tk-function\">randint</span><span class=\"tk-punctuation\">(</span><span class=\"tk-constant\">0</span><span class=\"tk-punctuation\">, </span><span class=\"tk-constant\">60</span><span class=\"tk-punctuation\">))</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    return</span><span> row</span></span></code></pre>\n<p>애플리케이션이 캐시와 DB 사이를 오가므로 cache-aside라고도 부른다. 캐시가 통째로 죽어도 느려질 뿐 멈추지 않는다. 대신 DB가 바뀐 것을 캐시가 모른다. TTL이 그 시간을 한정한다. 위의 <code>random</code>은 여러 키가 한꺼번에 만료되는 일을 막는다.</p>\n</div><h2 id=\"write-through\">동시 쓰기<a href=\"#write-through\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>DB에 쓰는 코드가 캐시도 함께 고친다. 순서가 중요하다. <strong>DB에 먼저 쓰고</strong> 성공하면 캐시를 고친다. 캐시를 먼저 고치고 DB가 실패하면 없는 값을 보여 주게 된다. 고치는 대신 <strong>지우는 방법</strong>도 있다. 다음 읽기가 새 값을 채우므로, 두 요청이 엇갈려 옛 값을 다시 덮는 일이 준다.</p>\n<p>캐시에만 먼저 쓰고 DB에는 나중에 모아 쓰는 write-behind는 빠르지만 캐시가 죽으면 데이터를 잃는다. 시험의 답으로 나오는 일은 드물다.</p>\n</div><h2 id=\"ttl-and-eviction\">TTL과 버리기<a href=\"#ttl-and-eviction\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>TTL은 “옛 값을 얼마나 봐줄 것인가”다. 짧으면 최신이고 DB가 바쁘며, 길면 반대다. TTL 전에도 메모리가 차면 오래 안 쓴 것부터 버려진다(eviction). TTL은 버릴 때를 내가 정하는 것이고, eviction은 자리가 모자라 밀려나는 것이다. 후자가 잦으면 메모리가 모자라다는 신호다.</p>\n</div><h2 id=\"session-store\">세션 저장소<a href=\"#session-store\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>세션은 로그인 상태나 장바구니처럼 여러 요청에 걸쳐 이어지는 사용자 정보다. 서버 메모리에 두면 그 서버가 사라질 때 함께 사라진다. 밖으로 옮기면 어느 서버가 요청을 받아도 되고, <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>이 마음껏 늘고 줄 수 있다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 두는 곳, 빠르기, 서버가 사라지면, 만료, 고르는 때\" tabindex=\"0\"><table aria-label=\"세션 저장소\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">두는 곳</th>\n<th scope=\"col\" role=\"columnheader\">빠르기</th>\n<th scope=\"col\" role=\"columnheader\">서버가 사라지면</th>\n<th scope=\"col\" role=\"columnheader\">만료</th>\n<th scope=\"col\" role=\"columnheader\">고르는 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-seobeo-memori-gojeong-sesyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobeo-memori-gojeong-sesyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버 메모리 + 고정 세션</th>\n<td role=\"cell\">가장 빠름</td>\n<td role=\"cell\">잃음</td>\n<td role=\"cell\">직접</td>\n<td role=\"cell\">고칠 수 없는 옛 앱</td>\n</tr>\n<tr id=\"row-elasticache-valkey-redis-oss\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-elasticache-valkey-redis-oss\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/elasticache/\" class=\"mention\">ElastiCache</a>(Valkey·<wbr>Redis OSS)</th>\n<td role=\"cell\">마이크로초</td>\n<td role=\"cell\">남음</td>\n<td role=\"cell\">시각에 맞춰 사라짐</td>\n<td role=\"cell\">밀리초 아래, 잦은 읽기</td>\n</tr>\n<tr id=\"row-dynamodb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/dynamodb/\">DynamoDB</a></th>\n<td role=\"cell\">한 자릿수 밀리초</td>\n<td role=\"cell\">남음<wbr>(내구성)</td>\n<td role=\"cell\"><a href=\"/database/dynamodb-ttl/\">TTL</a>, 며칠 안</td>\n<td role=\"cell\">서버리스, 운영 최소</td>\n</tr>\n<tr id=\"row-jwt\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jwt\" class=\"anchor\" aria-label=\"줄 링크\"></a>쿠키<wbr>(JWT)</th>\n<td role=\"cell\">조회 없음</td>\n<td role=\"cell\">상관없음</td>\n<td role=\"cell\">토큰의 만료</td>\n<td role=\"cell\">작고 공개돼도 되는 정보<wbr>(JWT는 내용이 보이는 서명된 토큰)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/networking/sticky-sessions/",
							children: "고정 세션"
						}), "은 세션 저장이 아니다."] }),
						" ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							children: "ALB"
						}),
						"가 같은 서버로 보내 줄 뿐이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "CDN의 TTL, DNS의 TTL, 캐시의 TTL" }),
						"은 이름만 같다. ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							children: "CloudFront"
						}),
						"는 응답 파일을, 여기서는 데이터 값을 다룬다."
					] }),
					"\n",
					createVNode(_components.li, { children: "캐시는 원본이 아니다. 세션을 캐시에만 두었다면 복제본과 백업(Valkey 9.0부터는 내구성 옵션)을 켜고, 잃었을 때 다시 로그인하면 되는지부터 확인한다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "단서로 고르기",
					"set:html": "<p>“읽은 것만 캐시”, “옛 데이터가 보일 수 있다”는 지연 로딩, “캐시가 항상 최신”, “쓰기가 느려진다”는 동시 쓰기, “세션을 만료시킨다”는 TTL이다.</p>"
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
var url = "content/database/caching-strategies.mdx/";
var file = "/work/wt/build/content/database/caching-strategies.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/caching-strategies.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
