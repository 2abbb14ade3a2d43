import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/elasticache.mdx
var frontmatter = {
	"title": "Amazon ElastiCache",
	"titleEn": "Amazon ElastiCache",
	"kind": "service",
	"status": "published",
	"summary": "자주 읽는 값을 메모리에 두고 마이크로초 단위로 돌려주는, Valkey·Redis OSS·Memcached 호환 관리형 인메모리 캐시다.",
	"aliases": [
		"ElastiCache",
		"캐시",
		"엘라스틱캐시",
		"엘라스티캐시",
		"글로벌 데이터스토어",
		"Global Datastore",
		"온라인 리샤딩",
		"online resharding",
		"구성 엔드포인트",
		"일래스티캐시",
		"Elastic Cache",
		"ElastiCathe",
		"인메모리 캐시",
		"인메모리 데이터베이스",
		"ElastiCache Serverless",
		"엘라스티캐시 서버리스",
		"SASL",
		"캐시 보안",
		"RBAC 사용자 그룹",
		"캐시 클러스터",
		"관리형 레디스",
		"메모리 캐시",
		"DB 앞 캐시",
		"DB 부하 줄이는 캐시",
		"인메모리 DB",
		"Redis",
		"레디스",
		"Redis OSS",
		"쿼리 결과 캐시",
		"실시간 랭킹",
		"게임 랭킹"
	],
	"related": [
		"database/redis-vs-memcached",
		"database/dax-vs-elasticache",
		"database/caching-strategies",
		"database/rds",
		"database/dax",
		"database/dynamodb",
		"networking/sticky-sessions",
		"networking/cloudfront"
	],
	"signals": [
		{
			"id": "elasticache-rdse-gateun-johoega",
			"need": "RDS에 같은 조회가 되풀이되고 코드는 고칠 수 있다",
			"choose": "ElastiCache",
			"see": "database/elasticache#scenario-repeated-rds-queries",
			"why": "코드가 캐시를 먼저 본다. 복제본을 늘려도 같은 조회를 또 처리한다."
		},
		{
			"id": "elasticache-seobeoga-sarajyeodo",
			"need": "서버가 사라져도 남는 세션을 1밀리초 안에 읽는다",
			"choose": "ElastiCache에 둔 세션",
			"see": "database/elasticache#scenario-shared-session-store",
			"why": "어느 서버가 받아도 같은 세션을 본다. 고정 세션은 서버와 함께 사라진다."
		},
		{
			"id": "valkey-redis-oss",
			"need": "점수 순 실시간 순위표를 메모리에서 유지한다",
			"choose": "Valkey·Redis OSS의 정렬된 집합",
			"see": "database/elasticache#scenario-real-time-leaderboard",
			"why": "정렬된 집합이 점수 순서를 지킨다. Memcached에는 문자열뿐이다."
		},
		{
			"id": "dax",
			"need": "DynamoDB 읽기를 코드를 거의 고치지 않고 빠르게 한다",
			"choose": "DAX",
			"see": "database/dax-vs-elasticache#verdict",
			"why": "DynamoDB API 그대로 앞에 선다. ElastiCache는 캐시 코드를 짠다."
		}
	],
	"facts": [
		{
			"id": "engines",
			"label": "엔진",
			"value": "Valkey, Redis OSS, Memcached",
			"note": "Valkey는 Redis OSS에서 갈라진 공개 소스이고 AWS가 권하는 가장 싼 선택이다.",
			"examEra": "Redis, Memcached",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		},
		{
			"id": "cluster-nodes",
			"label": "Valkey·Redis OSS 클러스터의 노드",
			"value": "기본 90개, 신청하면 500개",
			"note": "클러스터 모드를 켰을 때다. 500은 Valkey 7.2·Redis OSS 5.0.6부터다.",
			"called": [
				"redis 노드",
				"레디스 노드",
				"valkey 노드",
				"클러스터 노드",
				"redis node",
				"valkey nodes per cluster",
				"nodes per cluster",
				"노드 최대"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html"
		},
		{
			"id": "replicas-per-shard",
			"label": "샤드 하나의 읽기 복제본",
			"value": "최대 5개",
			"called": [
				"레플리카",
				"리플리카",
				"복제본",
				"replica",
				"샤드 복제본",
				"샤드 레플리카",
				"샤드당 복제본",
				"read replicas",
				"읽기 복제본",
				"읽기 전용 복제본",
				"replicas per shard",
				"redis replicas",
				"redis 레플리카"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html"
		},
		{
			"id": "memcached-nodes",
			"label": "Memcached 클러스터의 노드",
			"value": "1~60개",
			"note": "API 참조는 아직 40개로 적는다. 더 필요하면 신청한다.",
			"called": [
				"memcached 노드",
				"멤캐시드 노드",
				"memcached node",
				"멤캐시 노드"
			],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.html"
		},
		{
			"id": "iam-auth",
			"label": "IAM 인증",
			"value": "Valkey 7.2, Redis OSS 7.0부터",
			"note": "전송 암호화(TLS)를 켜야 한다. Memcached는 되지 않는다.",
			"examEra": "지원하지 않음",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
		},
		{
			"id": "iam-token",
			"label": "IAM 인증 토큰의 수명",
			"value": "15분",
			"called": [
				"토큰",
				"IAM 토큰",
				"인증 토큰",
				"토큰 만료",
				"auth token lifetime",
				"IAM auth token lifetime",
				"auth token expires"
			],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
		},
		{
			"id": "memcached-tls",
			"label": "Memcached의 전송 암호화",
			"value": "1.6.12부터",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html"
		},
		{
			"id": "durability",
			"label": "내구성 옵션(Valkey 9.0부터, 노드 기반)",
			"asks": "내구성 옵션(Valkey 9.0부터, 노드 기반)을 켜면 장애 때 얼마나 잃나?",
			"value": "동기 쓰기는 손실 없음, 비동기 쓰기는 장애 때 최대 10초분 손실",
			"note": "2026년 6월에 나왔고 기본은 꺼짐이다. 켜면 쓰기를 여러 AZ의 트랜잭션 로그에 남긴다. 동기 쓰기는 한 자릿수 밀리초가 걸린다.",
			"examEra": "없음(캐시는 언제나 잃을 수 있음)",
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Options.html"
		},
		{
			"id": "endpoints",
			"label": "접속하는 엔드포인트",
			"value": "클러스터 모드를 끄면 기본(쓰기)과 리더(읽기), 켜면 구성 엔드포인트 하나",
			"note": "기본 엔드포인트는 장애 조치 뒤에도 새 기본 노드를 가리킨다. 노드마다의 엔드포인트도 있다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Endpoints.html"
		},
		{
			"id": "online-resharding",
			"label": "온라인 리샤딩",
			"asks": "요청을 받으면서 샤드를 늘리고 줄일 수 있나?",
			"value": "요청을 받으면서 샤드를 늘리고 줄이고 다시 고르게 나눔",
			"note": "클러스터 모드를 켠 Valkey·Redis OSS에서 된다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-cluster-resharding-online.html"
		},
		{
			"id": "backup-retention",
			"label": "자동 백업의 보존",
			"value": "최대 35일",
			"note": "날마다 S3에 스냅샷을 남긴다. Valkey, Redis OSS, Serverless Memcached만 된다. 노드 기반 Memcached에는 백업이 없다.",
			"called": [
				"백업",
				"스냅샷",
				"자동백업",
				"백업보존",
				"backup",
				"snapshot"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html"
		},
		{
			"id": "global-datastore",
			"label": "글로벌 데이터스토어",
			"asks": "글로벌 데이터스토어는 다른 리전 몇 곳까지 두나?",
			"value": "다른 리전 2곳까지 읽기 전용 클러스터",
			"note": "복제는 비동기다. 노드 기반 Valkey·Redis OSS만 되고, 리전 사이의 장애 조치는 자동이 아니라 손으로 승격한다.",
			"called": [
				"글로벌데이터스토어",
				"global datastore",
				"보조리전",
				"다른 리전",
				"datastore regions",
				"global datastore secondary regions",
				"global datastore secondary clusters"
			],
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Getting-Started.html"
		},
		{
			"id": "ports",
			"label": "기본 포트",
			"value": "Valkey·Redis OSS 6379, Memcached 11211",
			"called": [
				"포트",
				"port",
				"포트번호",
				"redis 포트",
				"memcached 포트",
				"레디스 포트",
				"port number",
				"redis port",
				"memcached port",
				"valkey port"
			],
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html"
		}
	],
	"scenarios": [
		{
			"id": "repeated-rds-queries",
			"situation": "상품 상세 화면이 같은 조회를 초당 수천 번 RDS에 보내 CPU가 90%다. 상품 정보는 하루에 몇 번만 바뀐다.",
			"answer": ["database/elasticache", "database/caching-strategies"],
			"why": "“되풀이되는 같은 읽기”와 “드문 변경”은 캐시다. 애플리케이션이 캐시를 먼저 보고 없을 때만 DB로 간다.",
			"trap": "인스턴스를 키우거나 읽기 복제본을 늘려도 같은 조회를 계속 디스크와 CPU로 처리한다. 코드를 고칠 수 없는 조건이면 복제본이 답이 된다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "shared-session-store",
			"situation": "Auto Scaling 그룹의 웹 서버가 줄어들 때마다 사용자가 로그아웃된다. 세션을 서버 밖에 두고 1밀리초 안에 읽어야 한다.",
			"answer": ["database/elasticache", "database/caching-strategies"],
			"why": "“상태 없는 서버”와 “세션”이면 중앙 인메모리 저장소다. 어느 서버가 받아도 같은 세션을 본다.",
			"trap": "ALB의 고정 세션은 사용자를 한 서버에 묶을 뿐이라, 그 서버가 사라지면 세션도 사라진다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "real-time-leaderboard",
			"situation": "게임의 실시간 순위표를 점수 순으로 유지하고, 상위 100명을 수시로 보여 주어야 한다.",
			"answer": ["database/elasticache", "database/redis-vs-memcached"],
			"choose": "Valkey·Redis OSS의 정렬된 집합",
			"why": "“순위표”는 정렬된 집합(sorted set)이 있는 Valkey·Redis OSS다.",
			"trap": "Memcached에는 문자열뿐이라 정렬을 애플리케이션이 해야 한다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "secure-redis-access",
			"situation": "Redis 캐시에 누구나 접속하지 못하게 하고, 비밀번호를 코드에 두지 않으며, 오가는 데이터도 암호화하라는 감사 지적을 받았다.",
			"answer": ["database/elasticache", "security/iam"],
			"choose": "전송 암호화 + RBAC 사용자의 IAM 인증",
			"why": "전송 암호화를 켜고 RBAC 사용자를 IAM 인증으로 만든다. 역할이 15분짜리 토큰을 받는다.",
			"trap": "보안 그룹만으로는 같은 서브넷의 다른 서버를 가려내지 못한다. AUTH 토큰은 모두가 나눠 쓰는 비밀번호 하나다.",
			"requirements": ["encryption", "access-control"]
		}
	],
	"corrections": [
		{
			"id": "redis-memcached",
			"notes": "Redis와 Memcached를 관리형으로 제공한다고 한다.",
			"status": "outdated",
			"right": "Valkey가 더해졌고 AWS가 먼저 권한다. Redis OSS는 7.1까지이며, 그 뒤 버전의 자리는 Valkey가 잇는다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		},
		{
			"id": "ec2-serverless",
			"notes": "EC2 인스턴스를 프로비저닝해야 한다고 한다.",
			"status": "outdated",
			"right": "EC2를 직접 만들지 않는다. 노드 유형과 수를 고르거나, 용량을 정하지 않는 ElastiCache Serverless를 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		},
		{
			"id": "iam-api",
			"notes": "IAM 인증을 지원하지 않고 IAM 정책은 API 수준에서만 쓴다고 한다.",
			"status": "outdated",
			"right": "Valkey 7.2와 Redis OSS 7.0부터 IAM으로 접속을 인증한다. Memcached는 지금도 되지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
		},
		{
			"id": "redis-auth",
			"notes": "Redis AUTH로 비밀번호를 걸어 보안 그룹보다 강한 보안을 얻는다고 한다.",
			"status": "outdated",
			"right": "AUTH는 모두가 쓰는 비밀번호 하나다. 지금은 사용자마다 명령과 키를 제한하는 RBAC을 쓰고, 인증은 비밀번호나 IAM으로 한다. AUTH도 전송 암호화를 켜야 쓸 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"
		},
		{
			"id": "memcached-sasl",
			"notes": "Memcached는 조금 더 높은 수준의 SASL 인증을 지원한다고 한다.",
			"status": "simplified",
			"right": "SASL은 Memcached 자체에 있는 기능이고 옛 시험 자료에 나온다. ElastiCache 문서가 안내하는 Memcached의 보호 수단은 VPC, 보안 그룹, TLS다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html"
		},
		{
			"id": "memorydb-db",
			"notes": "데이터가 실시간으로 추가되면 캐시가 부적합하다고 한다.",
			"status": "simplified",
			"right": "읽기보다 쓰기가 많아 캐시가 늘 낡는 경우에 그렇다. 순위표, 실시간 집계, 메시지처럼 메모리에서 바로 고치는 일에는 오히려 알맞다. 다만 ElastiCache에만 둔 값은 장애 때 잃을 수 있다. 원본으로 쓰려면 내구성을 켜거나 MemoryDB를 쓰고, 아니면 원본을 DB에 남긴다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-use-cases.html"
		},
		{
			"id": "rds",
			"notes": "RDS와 같은 이점이 있어 유지 보수가 좋다고만 한다.",
			"status": "simplified",
			"right": "패치, 장애 감지, 백업을 AWS가 맡는 점이 같다. 다른 점은 캐시를 읽고 채우는 코드를 내가 넣어야 한다는 것이다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		},
		{
			"id": "elastic-cache",
			"notes": "이름을 Elastic Cache나 ElastiCathe로 적고, 메모리에 캐시하는 기술이라고 소개한다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon ElastiCache이고 붙여 쓴다. 캐싱은 기법이고, ElastiCache는 그 저장소(Valkey·Memcached·Redis OSS)를 운영해 주는 관리형 서비스다.",
			"source": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "ElastiCache",
			"lines": "617-624"
		},
		{
			"note": "001",
			"section": "Cache Security",
			"lines": "648-655"
		},
		{
			"note": "001",
			"section": "ElastiCache(데이터베이스 정리)",
			"lines": "1382-1391"
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
		}
	],
	"references": [
		{
			"title": "Amazon ElastiCache란",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html"
		},
		{
			"title": "구성 요소와 기능",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.Components.html"
		},
		{
			"title": "데이터 보안",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html"
		},
		{
			"title": "내구성",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Options.html"
		},
		{
			"title": "IAM으로 인증하기",
			"url": "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
		},
		{
			"title": "엔드포인트와 할당량",
			"url": "https://docs.aws.amazon.com/general/latest/gr/elasticache-service.html"
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
			"depth": 3,
			"slug": "deployment-options",
			"text": "두 가지 운영 방식"
		},
		{
			"depth": 3,
			"slug": "topology",
			"text": "노드, 샤드, 클러스터"
		},
		{
			"depth": 3,
			"slug": "endpoints",
			"text": "엔드포인트와 온라인 리샤딩"
		},
		{
			"depth": 3,
			"slug": "backup-global",
			"text": "백업과 다른 리전"
		},
		{
			"depth": 2,
			"slug": "security",
			"text": "캐시 보안"
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
		code: "code",
		div: "div",
		h2: "h2",
		li: "li",
		p: "p",
		pre: "pre",
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>같은 값을 되풀이해 읽고, 조금 옛 값이어도 되며, DB가 그 읽기로 바쁠 때 쓴다. <a href=\"/database/rds/\">RDS</a> 앞의 조회 캐시, 웹 <a href=\"/database/caching-strategies/\">세션 저장소</a>, 순위표, 발행·구독이 대표다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 상황, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">상황</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-db\">\n<th scope=\"row\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>관계형 DB의 반복 조회, 계산 결과, 세션</th>\n<td>ElastiCache</td>\n</tr>\n<tr id=\"row-dynamodb\">\n<th scope=\"row\"><a href=\"#row-dynamodb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 읽기를 코드 수정 없이 빠르게</th>\n<td><a href=\"/database/dax/\">DAX</a></td>\n</tr>\n<tr id=\"row-imijiwa-wep-peijireul-sayongja-gakkaie\">\n<th scope=\"row\"><a href=\"#row-imijiwa-wep-peijireul-sayongja-gakkaie\" class=\"anchor\" aria-label=\"줄 링크\"></a>이미지와 웹 페이지를 사용자 가까이에</th>\n<td><a href=\"/networking/cloudfront/\">CloudFront</a></td>\n</tr>\n<tr id=\"row-redis\">\n<th scope=\"row\"><a href=\"#row-redis\" class=\"anchor\" aria-label=\"줄 링크\"></a>캐시가 아니라 Redis 호환 원본 저장소</th>\n<td>MemoryDB, 또는 내구성을 켠 Valkey 9.0</td>\n</tr>\n</tbody>\n</table></div>\n<p>값이 쉴 새 없이 바뀌거나 매번 다른 것을 읽으면 적중률이 낮아 캐시가 짐이 된다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>디스크를 읽고 SQL을 풀어 밀리초가 걸리던 일을, 메모리의 키-값 조회로 바꿔 마이크로초로 줄인다. 캐시는 DB 앞에 저절로 끼어들지 않는다. <strong>애플리케이션이 캐시를 먼저 보고, 없으면 DB에서 읽어 캐시에 넣는 코드</strong>를 내가 짜야 한다. 시험에서 “코드를 바꿀 수 없다”고 하면 ElastiCache는 빠진다.</p>\n<p>캐시는 <a href=\"/networking/vpc/\">VPC</a>의 서브넷 그룹 안에 뜨고 인터넷에 드러나지 않는다. <a href=\"/compute/lambda-vpc/\">Lambda가 쓰려면 VPC에 연결</a>해야 한다. 예외로 Valkey 9.0부터의 Serverless 캐시는 만들 때 <a href=\"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/serverless-public-endpoints-chapter.html\">퍼블릭 엔드포인트</a>를 골라 VPC 없이 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 인증으로 붙기도 한다. 시험은 VPC 안의 캐시를 전제로 한다.</p>\n<h3 id=\"deployment-options\">두 가지 운영 방식<a href=\"#deployment-options\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방식, 정하는 것, 요금, 맞는 때\" tabindex=\"0\"><table aria-label=\"두 가지 운영 방식\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방식</th>\n<th scope=\"col\" role=\"columnheader\">정하는 것</th>\n<th scope=\"col\" role=\"columnheader\">요금</th>\n<th scope=\"col\" role=\"columnheader\">맞는 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-serverless\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-serverless\" class=\"anchor\" aria-label=\"줄 링크\"></a>Serverless</th>\n<td role=\"cell\">없음<wbr>(한도만 선택)</td>\n<td role=\"cell\">저장한 GB·<wbr>시간과 처리량</td>\n<td role=\"cell\">새로 시작, 예측 불가, 운영 최소</td>\n</tr>\n<tr id=\"row-nodeu-giban\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nodeu-giban\" class=\"anchor\" aria-label=\"줄 링크\"></a>노드 기반</th>\n<td role=\"cell\">노드 유형, 샤드, 복제본</td>\n<td role=\"cell\">노드 시간<wbr>(예약 가능)</td>\n<td role=\"cell\">부하가 일정, 세밀한 조절, 최저 비용</td>\n</tr>\n</tbody>\n</table></div>\n<p>Serverless는 처음부터 여러 AZ에 걸쳐 있다. 노드 기반은 복제본과 다중 AZ를 직접 켠다.</p>\n<h3 id=\"topology\">노드, 샤드, 클러스터<a href=\"#topology\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><strong>노드</strong>는 메모리 한 덩어리이고, <strong>샤드</strong>는 쓰기를 받는 기본 노드 하나와 읽기 복제본 0~5개다. 클러스터 모드를 끄면 샤드가 하나뿐이라 데이터가 노드 하나의 메모리를 넘지 못한다. 켜면 키를 여러 샤드에 나눠 쓰기와 용량까지 수평으로 늘린다. 기본 노드가 죽으면 복제본이 승격되고, 복제가 비동기라 마지막 쓰기 일부를 잃을 수 있다. Valkey 9.0부터 고르는 내구성의 동기 쓰기는 둘 이상의 AZ에 적은 뒤 응답하므로 잃지 않는다.</p>\n<p>엔진 고르기는 <a href=\"/database/redis-vs-memcached/\">Redis vs Memcached</a>, 채우고 비우는 규칙은 <a href=\"/database/caching-strategies/\">캐싱 전략</a>에서 다룬다.</p>\n<h3 id=\"endpoints\">엔드포인트와 온라인 리샤딩<a href=\"#endpoints\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>애플리케이션에는 노드 주소가 아니라 <strong>역할의 주소</strong>를 적는다. 그래야 장애 조치나 크기 조정 뒤에도 설정을 고치지 않는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 클러스터 모드, 쓰기, 읽기\" tabindex=\"0\"><table aria-label=\"엔드포인트와 온라인 리샤딩\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">클러스터 모드</th>\n<th scope=\"col\" role=\"columnheader\">쓰기</th>\n<th scope=\"col\" role=\"columnheader\">읽기</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-kkeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kkeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>끔</th>\n<td role=\"cell\">기본<wbr>(primary) 엔드포인트</td>\n<td role=\"cell\">리더<wbr>(reader) 엔드포인트가 복제본에 나눈다</td>\n</tr>\n<tr id=\"row-kyeom\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kyeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>켬</th>\n<td role=\"cell\">구성<wbr>(configuration) 엔드포인트</td>\n<td role=\"cell\">같은 주소. 클라이언트가 샤드를 찾아간다</td>\n</tr>\n</tbody>\n</table></div>\n<p>클러스터 모드를 켜면 <strong>멈추지 않고</strong> 샤드를 더하거나 빼고, 치우친 키를 다시 나눌 수 있다. 끈 채로는 노드 유형을 바꾸거나 복제본 수를 바꾸는 길뿐이다.</p>\n<h3 id=\"backup-global\">백업과 다른 리전<a href=\"#backup-global\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>스냅샷은 날마다 자동으로, 또는 손으로 찍어 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 남긴다. 되돌릴 때는 <strong>새 캐시</strong>를 만들어 채운다. 빈 캐시로 시작해 DB가 요청을 몰아 맞는 일을 줄여 준다.</p>\n<p>다른 리전에서도 빠르게 읽고 리전 재해에도 대비하려면 <strong>글로벌 데이터스토어</strong>를 쓴다. 쓰기는 기본 리전만 받고, 나머지는 읽기만 한다. 기본 리전이 멈추면 보조를 직접 승격한다.</p>\n</div><h2 id=\"security\">캐시 보안<a href=\"#security\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 층, Valkey·Redis OSS, Memcached",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "캐시 보안",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "층"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Valkey·Redis OSS"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "Memcached"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-neteuwokeu",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-neteuwokeu",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "네트워크"]
									}),
									createVNode(_components.td, { children: "프라이빗 서브넷, 보안 그룹(6379)" }),
									createVNode(_components.td, { children: "같음(11211)" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-jeopsok-injeung",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-jeopsok-injeung",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "접속 인증"]
									}),
									createVNode(_components.td, { children: "RBAC 사용자(비밀번호 또는 IAM), 옛 방식 AUTH" }),
									createVNode(_components.td, { children: "없음" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-myeongnyeong-ki-gwonhan",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-myeongnyeong-ki-gwonhan",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "명령·키 권한"]
									}),
									createVNode(_components.td, { children: "RBAC 접근 문자열" }),
									createVNode(_components.td, { children: "없음" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-jeonsong-amhohwa",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-jeonsong-amhohwa",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "전송 암호화"]
									}),
									createVNode(_components.td, { children: "TLS" }),
									createVNode(_components.td, { children: "TLS(1.6.12부터)" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-jeojang-amhohwa",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-jeojang-amhohwa",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "저장 암호화"]
									}),
									createVNode(_components.td, { children: ["스냅샷과 동기화 때의 디스크, ", createVNode(_components.a, {
										href: "/security/kms/",
										children: "KMS"
									})] }),
									createVNode(_components.td, { children: "Serverless에서" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-api",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-api",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "관리 API"]
									}),
									createVNode(_components.td, { children: [createVNode(_components.a, {
										href: "/security/iam/",
										children: "IAM"
									}), " 정책"] }),
									createVNode(_components.td, { children: "IAM 정책" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/networking/security-groups/",
						children: "보안 그룹"
					}),
					"은 애플리케이션의 보안 그룹에서 오는 포트만 연다. IAM 인증은 비밀번호 대신 15분짜리 서명 토큰을 쓴다. 권한은 ",
					createVNode(_components.code, { children: "elasticache:Connect" }),
					"로 준다."
				] }),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "json",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "{" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "  \"Version\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"2012-10-17\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "  \"Statement\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " [{" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Effect\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"Allow\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Action\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, {
									class: "tk-string-expression",
									children: " \"elasticache:Connect\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ","
								})
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-keyword",
									children: "    \"Resource\""
								}),
								createVNode(_components.span, {
									class: "tk-punctuation",
									children: ":"
								}),
								createVNode(_components.span, { children: " [" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [createVNode(_components.span, {
								class: "tk-string-expression",
								children: "      \"arn:aws:elasticache:ap-northeast-2:111122223333:replicationgroup:session-cache\""
							}), createVNode(_components.span, {
								class: "tk-punctuation",
								children: ","
							})]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, {
								class: "tk-string-expression",
								children: "      \"arn:aws:elasticache:ap-northeast-2:111122223333:user:web-app\""
							})
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "    ]" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "  }]" })
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: createVNode(_components.span, { children: "}" })
						})
					] })
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "“ElastiCache는 IAM 인증이 안 된다”는 옛말이다",
					"set:html": "<p>2022년 말 Redis OSS 7.0부터 된다. 옛 문제의 “Redis AUTH로 인증한다”는 보기는 지금도 틀리지 않지만, 선택지에 IAM 인증과 RBAC이 있으면 그쪽이 낫다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "키-값이라고 DynamoDB를 대신하지 않는다." }),
						" ",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							children: "DynamoDB"
						}),
						"는 디스크에 남는 원본이고 한 자릿수 밀리초, ElastiCache는 (내구성을 켜지 않는 한) 메모리의 사본이고 마이크로초다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "캐시가 비면 DB가 몰린 요청을 맞는다." }), " 노드를 바꾸거나 재시작한 직후가 가장 위험하다. 복제본과 단계적 채우기로 막는다."] }),
					"\n",
					createVNode(_components.li, { children: "메모리가 차면 정책에 따라 오래 안 쓴 키부터 버린다(eviction). 버려지는 수가 늘면 노드를 키우거나 샤드를 늘린다." }),
					"\n",
					createVNode(_components.li, { children: "DB의 쓰기 부하는 줄지 않는다. 줄어드는 것은 읽기다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "코드 변경이 있느냐",
					"set:html": "<p>“애플리케이션을 거의 고치지 않고”와 DynamoDB가 함께 나오면 <a href=\"/database/dax/\" class=\"mention\">DAX</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a>면 읽기 복제본을 본다. ElastiCache는 언제나 코드를 고친다.</p>"
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
var url = "content/database/elasticache.mdx/";
var file = "/work/wt/build/content/database/elasticache.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/elasticache.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
