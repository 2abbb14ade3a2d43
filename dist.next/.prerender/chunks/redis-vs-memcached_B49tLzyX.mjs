import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/redis-vs-memcached.mdx
var frontmatter = {
	"title": "Redis vs Memcached",
	"titleEn": "Redis (Valkey) vs Memcached",
	"kind": "comparison",
	"status": "published",
	"summary": "복제·자동 장애 조치·백업·자료 구조가 하나라도 필요하면 Valkey(Redis OSS), 잃어도 되는 단순한 캐시를 여러 코어로 빠르게 돌리면 Memcached다.",
	"aliases": [
		"Valkey",
		"밸키",
		"발키",
		"Memcached",
		"멤캐시드",
		"맴캐시드",
		"맴캐시",
		"멤캐시",
		"Memcashed",
		"sorted set",
		"정렬된 집합",
		"클러스터 모드",
		"레디스와 멤캐시드",
		"인메모리 엔진 비교",
		"실시간 순위표",
		"리더보드",
		"게임 순위표",
		"레디스 멤캐시드 선택"
	],
	"related": [
		"database/elasticache",
		"database/caching-strategies",
		"database/dax-vs-elasticache",
		"database/dax",
		"database/dynamodb",
		"database/rds"
	],
	"signals": [
		{
			"id": "valkey-redis-oss-nodeuga-jugeodo",
			"need": "노드가 죽어도 복제와 자동 장애 조치로 세션이 남는다",
			"choose": "Valkey·Redis OSS",
			"see": "database/redis-vs-memcached#scenario-session-must-survive",
			"why": "Memcached에는 복제가 없어 노드가 죽으면 그 세션이 사라진다."
		},
		{
			"id": "valkey-redis-oss-sunwipyo-wichi",
			"need": "순위표·위치 검색·발행·구독을 메모리에서 한다",
			"choose": "Valkey·Redis OSS",
			"see": "database/redis-vs-memcached#verdict",
			"why": "정렬된 집합, 위치, 발행·구독은 Memcached에 없는 자료 구조다."
		},
		{
			"id": "memcached",
			"need": "잃어도 되는 단순한 값을 멀티스레드 큰 노드에 캐시한다",
			"choose": "Memcached",
			"see": "database/redis-vs-memcached#scenario-simple-page-cache-multicore",
			"why": "“잃어도 되는”과 “멀티스레드”가 Memcached다. 복제와 백업이 없는 대신 단순하다."
		},
		{
			"id": "memorydb-valkey",
			"need": "캐시가 아니라 Redis 호환 원본 데이터베이스로 쓴다",
			"choose": "MemoryDB나 내구성을 켠 Valkey",
			"see": "database/redis-vs-memcached#verdict",
			"why": "캐시는 잃어도 되는 사본이다. 원본이면 쓰기를 내구성 있게 남겨야 한다."
		}
	],
	"facts": [
		{
			"id": "threads",
			"label": "스레드 모델",
			"value": "Memcached 멀티스레드, Valkey·Redis OSS 명령 처리는 단일 스레드",
			"note": "Valkey와 최근 Redis OSS는 네트워크 입출력에 여러 코어를 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html"
		},
		{
			"id": "replication",
			"label": "복제와 자동 장애 조치",
			"asks": "복제와 자동 장애 조치가 되는 엔진은 무엇이고 복제본은 몇 개까지인가?",
			"value": "Valkey·Redis OSS만, 샤드마다 복제본 최대 5개",
			"called": [
				"복제본",
				"레플리카",
				"replica",
				"샤드 복제본"
			],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html"
		},
		{
			"id": "persistence",
			"label": "백업과 복원",
			"asks": "백업과 복원이 되는 엔진은 무엇인가?",
			"value": "Valkey·Redis OSS, Serverless Memcached",
			"note": "직접 만든 Memcached 클러스터에는 없다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html"
		},
		{
			"id": "partitioning",
			"label": "나누는 단위",
			"value": "Memcached 노드 1~60개, Valkey·Redis OSS는 클러스터 모드의 샤드",
			"called": ["memcached 노드", "멤캐시드 노드"],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.html"
		},
		{
			"id": "global-datastore",
			"label": "다른 리전으로 복제(Global Datastore)",
			"asks": "다른 리전으로 복제(Global Datastore)하는 엔진은 무엇이고 리전은 몇 개까지인가?",
			"value": "보조 리전 최대 2개, Valkey·Redis OSS만",
			"called": ["보조리전", "글로벌데이터스토어"],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Console.html"
		}
	],
	"scenarios": [
		{
			"id": "session-must-survive",
			"situation": "쇼핑몰의 로그인 세션과 장바구니를 메모리에 둔다. 노드 하나가 죽어도 사용자가 로그아웃되면 안 된다.",
			"answer": ["database/redis-vs-memcached", "database/elasticache"],
			"choose": "복제본과 다중 AZ를 둔 Valkey·Redis OSS",
			"why": "“노드가 죽어도”가 결정한다. 복제본과 다중 AZ 자동 장애 조치가 있는 Valkey·Redis OSS다.",
			"trap": "Memcached는 노드가 죽으면 그 노드의 세션이 모두 사라진다.",
			"requirements": ["high-availability", "durability"]
		},
		{
			"id": "simple-page-cache-multicore",
			"situation": "렌더링한 HTML 조각을 캐시한다. 잃으면 다시 만들면 되고, 코어가 많은 큰 노드를 최대한 쓰고 싶다. 데이터 구조는 필요 없다.",
			"answer": ["database/redis-vs-memcached"],
			"choose": "Memcached",
			"why": "“단순한 객체”, “잃어도 됨”, “멀티스레드”가 모두 Memcached의 단서다.",
			"trap": "Redis도 되지만 복제와 백업이 필요 없다는 조건이라면 시험의 답은 Memcached다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "geo-and-pubsub",
			"situation": "배달 앱이 가까운 기사 찾기와 실시간 알림 채널을 인메모리로 처리하려 한다.",
			"answer": ["database/redis-vs-memcached", "database/elasticache"],
			"choose": "Valkey·Redis OSS",
			"why": "위치 자료 구조와 발행·구독은 Valkey·Redis OSS에만 있다.",
			"trap": "Memcached는 문자열을 넣고 빼는 일만 한다.",
			"requirements": ["low-latency"]
		}
	],
	"corrections": [
		{
			"id": "az-valkey",
			"notes": "뒤쪽 정리에서 Redis는 클러스터링, Memcached는 멀티 AZ와 읽기 복제본이라고 짝지었다. 같은 노트의 앞쪽 설명과 반대다.",
			"status": "conflict",
			"right": "다중 AZ 자동 장애 조치와 읽기 복제본은 Valkey·Redis OSS의 기능이다. Memcached는 노드를 여러 AZ에 흩어 둘 수만 있고 복제하지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html"
		},
		{
			"id": "valkey-oss",
			"notes": "Memcached만 샤딩으로 데이터를 나눈다는 듯이 적었다.",
			"status": "simplified",
			"right": "Valkey·Redis OSS도 클러스터 모드에서 샤드로 나눈다. 다른 점은 나눈 조각마다 복제본이 있다는 것이다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.Redis-RedisCluster.html"
		},
		{
			"id": "elasticache-serverless",
			"notes": "Memcached는 백업을 저장하지 못한다고 한다.",
			"status": "outdated",
			"right": "노드를 직접 만든 클러스터에서는 맞다. ElastiCache Serverless의 Memcached는 백업과 복원이 된다. 시험은 앞의 것을 전제로 한다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html"
		},
		{
			"id": "az-memorydb",
			"notes": "Redis는 영구 캐시라 데이터 지속성이 있다고 한다.",
			"status": "simplified",
			"right": "기본은 스냅샷으로 백업하고 복제본으로 지키는 수준이다. 복제가 비동기라 마지막 쓰기를 잃을 수 있다. 잃으면 안 되는 원본이라면 트랜잭션 로그를 여러 AZ에 남기는 MemoryDB나 DynamoDB, 또는 내구성(동기 쓰기)을 켠 Valkey 9.0 이상을 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Options.html"
		},
		{
			"id": "valkey-api",
			"notes": "엔진을 Redis와 Memcached 둘로만 적었다.",
			"status": "outdated",
			"right": "Redis의 라이선스가 바뀐 뒤 갈라져 나온 Valkey가 더해졌다. API가 같고 더 싸서 AWS는 새로 만들 때 Valkey를 권한다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		},
		{
			"id": "rds-az",
			"notes": "Redis는 RDS와 비슷하다고 한다.",
			"status": "simplified",
			"right": "다중 AZ, 읽기 복제본, 백업이라는 기능의 짝이 비슷하다는 뜻이다. SQL이나 관계형 모델은 없다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html"
		},
		{
			"id": "master-replica",
			"notes": "Redis의 복제를 Master-Replica라고 부른다.",
			"status": "outdated",
			"right": "지금 문서는 기본(primary) 노드와 복제본(replica)이라고 한다. 쓰기는 기본 노드가 받고, 읽기는 복제본이 나눠 받는다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Redis",
			"lines": "626-635"
		},
		{
			"note": "001",
			"section": "Memcashed",
			"lines": "637-646"
		},
		{
			"note": "001",
			"section": "ElastiCache(데이터베이스 정리)",
			"lines": "1382-1391"
		},
		{
			"note": "002",
			"section": "Redis",
			"lines": "126-129"
		},
		{
			"note": "002",
			"section": "Memcached",
			"lines": "131-134"
		}
	],
	"references": [
		{
			"title": "엔진 고르기",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html"
		},
		{
			"title": "샤드 다루기",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html"
		},
		{
			"title": "다중 AZ와 자동 장애 조치",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"
		}
	],
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
			"slug": "failure-behaviour",
			"text": "구조가 다르면 실패도 다르다"
		},
		{
			"depth": 2,
			"slug": "threading",
			"text": "단일 스레드와 멀티스레드"
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
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/database/elasticache/\">ElastiCache</a>로 메모리 캐시를 만들 때 고르는 두 갈래의 엔진이다. 둘 다 DB 앞에서 읽기를 대신 받는다. 갈리는 것은 <strong>노드가 죽었을 때 데이터가 남는가</strong>와 담을 수 있는 자료의 모양이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Valkey·Redis OSS, Memcached, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">Valkey·<wbr>Redis OSS</th>\n<th scope=\"col\" role=\"columnheader\">Memcached</th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jaryo-gujo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jaryo-gujo\" class=\"anchor\" aria-label=\"줄 링크\"></a>자료 구조</th>\n<td role=\"cell\">문자열, 리스트, 해시, 집합, 정렬된 집합, 스트림, 위치</td>\n<td role=\"cell\">문자열</td>\n<td role=\"cell\">순위표·<wbr>목록·<wbr>위치는 Valkey</td>\n</tr>\n<tr id=\"row-bokjewa-ikgi-bokjebon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bokjewa-ikgi-bokjebon\" class=\"anchor\" aria-label=\"줄 링크\"></a>복제와 읽기 복제본</th>\n<td role=\"cell\">있음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">읽기 확장은 Valkey</td>\n</tr>\n<tr id=\"row-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>다중 AZ 자동 장애 조치</th>\n<td role=\"cell\">있음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">끊기면 안 되면 Valkey</td>\n</tr>\n<tr id=\"row-baegeopgwa-bogwon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-baegeopgwa-bogwon\" class=\"anchor\" aria-label=\"줄 링크\"></a>백업과 복원</th>\n<td role=\"cell\">있음</td>\n<td role=\"cell\">직접 만든 클러스터는 없음</td>\n<td role=\"cell\">되살려야 하면 Valkey</td>\n</tr>\n<tr id=\"row-nanueo-damgi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nanueo-damgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>나누어 담기</th>\n<td role=\"cell\">클러스터 모드의 샤드</td>\n<td role=\"cell\">노드 단위, 클라이언트가 나눔</td>\n<td role=\"cell\">비김</td>\n</tr>\n<tr id=\"row-seuredeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seuredeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>스레드</th>\n<td role=\"cell\">명령은 한 스레드</td>\n<td role=\"cell\">멀티스레드</td>\n<td role=\"cell\">큰 노드 하나를 다 쓰려면 Memcached</td>\n</tr>\n<tr id=\"row-lua\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-lua\" class=\"anchor\" aria-label=\"줄 링크\"></a>트랜잭션, 발행·<wbr>구독, Lua</th>\n<td role=\"cell\">있음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">Valkey</td>\n</tr>\n<tr id=\"row-injeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증</th>\n<td role=\"cell\">사용자별 권한<wbr>(RBAC), <a href=\"/security/iam/\" class=\"mention\">IAM</a>, AUTH 토큰</td>\n<td role=\"cell\">없음<wbr>(네트워크와 TLS)</td>\n<td role=\"cell\">감사 요건은 Valkey</td>\n</tr>\n<tr id=\"row-rijeon-gan-bokje\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rijeon-gan-bokje\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전 간 복제</th>\n<td role=\"cell\">Global Datastore</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">Valkey</td>\n</tr>\n<tr id=\"row-dansunham\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dansunham\" class=\"anchor\" aria-label=\"줄 링크\"></a>단순함</th>\n<td role=\"cell\">설정이 많다</td>\n<td role=\"cell\">넣고 빼고 끝</td>\n<td role=\"cell\">Memcached</td>\n</tr>\n</tbody>\n</table></div>\n<p>이 페이지의 “Redis”는 시험이 부르는 이름이다. 지금 ElastiCache에서 새로 만든다면 같은 명령을 쓰는 <strong>Valkey</strong>를 고른다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"failure-behaviour\">구조가 다르면 실패도 다르다<a href=\"#failure-behaviour\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>Redis</strong>는 샤드마다 기본 노드와 복제본이 있다. 기본 노드가 죽으면 복제본이 승격되고 주소는 그대로다. 데이터가 남으므로 DB는 장애를 거의 느끼지 못한다. 2026년 6월부터는 Valkey 9.0의 <strong>내구성</strong> 옵션으로 쓰기를 여러 AZ의 로그에 남길 수도 있다.</p>\n<p><strong>Memcached</strong>는 키를 해시해 노드마다 한 벌씩만 담는다. 노드 하나가 죽으면 그 몫의 캐시가 사라지고, 그 읽기가 모두 DB로 몰린다. 노드가 많을수록 잃는 몫은 작아진다. 클라이언트는 자동 검색(Auto Discovery)으로 노드 목록을 따라간다.</p>\n</div><h2 id=\"threading\">단일 스레드와 멀티스레드<a href=\"#threading\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Redis 계열은 명령을 하나씩 처리한다. 그래서 순위 올리기나 카운터 증가가 경합 없이 원자적이다. 대신 <code>KEYS</code> 같은 긴 명령 하나가 모두를 멈춘다. 늘리려면 샤드를 더한다(수평). Memcached는 한 노드 안에서 여러 코어로 동시에 처리하므로 노드를 키우는 것(수직)만으로도 빨라진다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>Valkey·Redis OSS</strong>: <a href=\"/database/caching-strategies/\">세션 저장소</a>, 장바구니, 순위표, 발행·구독, 위치 검색, 고가용성, 백업, 암호화와 인증 요건. <strong>망설여지면 이쪽</strong>이다.</li>\n<li><strong>Memcached</strong>: 잃어도 되는 객체나 페이지 조각, 가장 단순한 모델, 코어가 많은 노드, 노드를 자주 넣고 빼는 캐시.</li>\n<li><strong>둘 다 아님</strong>: <a href=\"/database/dynamodb/\">DynamoDB</a> 앞이면 <a href=\"/database/dax/\">DAX</a>, 원본 데이터베이스로 쓸 Redis라면 <a href=\"/database/choosing-a-database/\">MemoryDB</a>나 내구성을 켠 Valkey.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"“다중 AZ”를 Memcached에서 보면 ",
					createVNode(_components.strong, { children: "노드를 여러 AZ에 흩어 놓는 것" }),
					"이지 복제가 아니다."
				] }),
				"\n",
				createVNode(_components.li, { children: "클러스터 모드를 꺼도 복제와 장애 조치는 된다. 켜는 까닭은 데이터와 쓰기를 나누기 위해서다." }),
				"\n",
				createVNode(_components.li, { children: "읽기 복제본은 비동기라 방금 쓴 값이 안 보일 수 있다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "단서 단어",
				"set:html": "<p>“멀티스레드”, “가장 단순한”, “여러 노드에 나눠 담기만”은 Memcached다. “복제”, “장애 조치”, “영속성”, “백업”, “정렬”, “Pub/Sub”은 하나만 나와도 Redis다.</p>"
			})
		]
	})] });
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
var url = "content/database/redis-vs-memcached.mdx/";
var file = "/work/wt/build/content/database/redis-vs-memcached.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/redis-vs-memcached.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
