import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/neptune.mdx
var frontmatter = {
	"title": "Amazon Neptune",
	"titleEn": "Amazon Neptune",
	"kind": "service",
	"status": "published",
	"summary": "사람·계정·물건 사이의 관계를 점과 선으로 저장하고, 몇 단계를 건너는 관계도 밀리초에 찾아 주는 관리형 그래프 데이터베이스다.",
	"aliases": [
		"Neptune",
		"넵튠",
		"냅튠",
		"아마존 넵튠",
		"그래프 데이터베이스",
		"그래프 DB",
		"graph database",
		"Gremlin",
		"그렘린",
		"openCypher",
		"SPARQL",
		"RDF",
		"속성 그래프",
		"property graph",
		"지식 그래프",
		"knowledge graph",
		"Neptune Analytics",
		"Neptune Serverless",
		"소셜 네트워크 DB",
		"관계 분석 DB",
		"친구 관계 DB",
		"그래프디비",
		"추천 엔진 DB",
		"사기 탐지 그래프"
	],
	"related": [
		"database/choosing-a-database",
		"database/aurora",
		"database/dynamodb",
		"database/rds",
		"analytics/redshift",
		"analytics/opensearch",
		"storage/s3",
		"networking/vpc",
		"security/iam"
	],
	"signals": [
		{
			"id": "neptune-chinguui-chingucheoreom",
			"need": "친구의 친구처럼 몇 단계의 관계를 밀리초에 따라간다",
			"choose": "Neptune",
			"see": "database/neptune#scenario-social-recommendation",
			"why": "그래프는 선을 따라가기만 한다. RDS는 단계마다 큰 조인을 되풀이한다."
		},
		{
			"id": "neptune-gateun-kadeuwa-gigireul",
			"need": "같은 카드와 기기를 돌려 쓰는 사기 조직을 결제 순간에 찾는다",
			"choose": "Neptune",
			"see": "database/neptune#scenario-fraud-ring",
			"why": "공유된 점으로 이어진 무리를 찾는 일이라 관계를 따라가는 그래프다."
		},
		{
			"id": "neptune-analytics",
			"need": "그래프 전체를 훑어 최단 경로·무리 찾기를 분석한다",
			"choose": "Neptune Analytics",
			"see": "database/neptune#serverless-and-analytics",
			"why": "그래프를 메모리에 올려 알고리즘을 돌린다. Database는 늘 읽고 쓰는 곳이다."
		},
		{
			"id": "rds-aurora",
			"need": "관계를 따라가지 않고 행을 조인하고 트랜잭션으로 고친다",
			"choose": "RDS나 Aurora",
			"see": "database/neptune#when",
			"why": "관계를 따라가는 질문이 아니면 조인과 트랜잭션이 있는 관계형이다."
		}
	],
	"facts": [
		{
			"id": "replicas",
			"label": "읽기 복제본",
			"value": "최대 15개",
			"called": [
				"복제본",
				"레플리카",
				"replica"
			],
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html"
		},
		{
			"id": "storage-copies",
			"label": "스토리지 사본",
			"value": "3개 AZ에 6개",
			"note": "읽기 복제본의 수와는 상관없다.",
			"called": [
				"사본",
				"복사본",
				"copy",
				"AZ 사본",
				"AZ 복제"
			],
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-serverless-capacity-scaling.html"
		},
		{
			"id": "volume-max",
			"label": "클러스터 볼륨(스토리지)의 최대 크기",
			"value": "128TiB",
			"note": "중국과 GovCloud 리전은 64TiB다. 자동으로 커지고, 저장 요금은 가장 많이 찼던 때를 기준으로 나와 지워도 줄지 않는다.",
			"examEra": "64TB",
			"called": [
				"용량",
				"스토리지",
				"저장공간",
				"볼륨",
				"storage",
				"TB"
			],
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-storage.html"
		},
		{
			"id": "query-languages",
			"label": "쿼리 언어",
			"value": "Gremlin과 openCypher(속성 그래프), SPARQL(RDF)",
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html"
		},
		{
			"id": "failover",
			"label": "장애 조치",
			"value": "복제본이 있으면 보통 120초 안, 흔히 60초 안",
			"called": [
				"페일오버",
				"failover",
				"장애조치",
				"failover time"
			],
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview-fault-tolerance.html"
		},
		{
			"id": "serverless-range",
			"label": "Neptune Serverless의 용량",
			"value": "1~128 NCU(0.5 단위)",
			"note": "1 NCU는 메모리 2GiB다.",
			"called": [
				"NCU",
				"서버리스 NCU",
				"서버리스 용량",
				"serverless NCU"
			],
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-serverless-capacity-scaling.html"
		}
	],
	"scenarios": [
		{
			"id": "social-recommendation",
			"situation": "사용자 수억 명의 친구 관계를 저장하고, “친구의 친구가 좋아한 게시물” 같은 추천을 밀리초에 보여 주어야 한다.",
			"answer": ["database/neptune"],
			"why": "“관계”와 “몇 단계를 건너는 조회”가 결정한다. 그래프는 점에서 선을 따라가기만 한다.",
			"trap": "RDS로 하면 단계마다 같은 큰 테이블을 다시 조인해 느려진다. DynamoDB에는 조인이 없다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "fraud-ring",
			"situation": "여러 계정이 같은 카드, 같은 기기, 같은 주소를 돌려 쓰는 사기 조직을 결제 순간에 찾아야 한다.",
			"answer": ["database/neptune"],
			"why": "공유된 점을 거쳐 이어진 무리를 찾는 일이다. 사기 탐지, 지식 그래프, 추천, 네트워크 보안이 Neptune의 단서다.",
			"trap": "Redshift는 많은 행을 모아 세는 분석에 맞고 관계를 따라가는 실시간 조회에는 맞지 않는다.",
			"requirements": ["threats"]
		},
		{
			"id": "highly-connected-ha",
			"situation": "그래프 데이터베이스를 여러 AZ에 걸쳐 두고, 읽기를 늘리며, 잘못 지운 데이터를 어제 시점으로 되돌릴 수 있어야 한다.",
			"answer": ["database/neptune"],
			"why": "읽기 복제본 15개, 자동 장애 조치, 시점 복구가 모두 들어 있다.",
			"trap": "EC2에 오픈 소스 그래프 DB를 직접 올리면 복제와 백업을 스스로 만들어야 한다.",
			"requirements": ["high-availability", "durability"]
		}
	],
	"corrections": [
		{
			"id": "sql-redshift",
			"notes": "Neptune은 복잡한 쿼리를 처리할 때 가장 적합한 AWS 데이터베이스라고 한다.",
			"status": "simplified",
			"right": "관계를 여러 단계 따라가는 쿼리일 때의 이야기다. 많은 행을 집계하는 복잡한 SQL이라면 Redshift, 트랜잭션과 조인이라면 Aurora다.",
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html"
		},
		{
			"id": "az",
			"notes": "3개 AZ에 15개의 읽기 복제본을 둔다고 한다.",
			"status": "simplified",
			"right": "세 AZ에 자동으로 퍼지는 것은 스토리지의 사본 여섯 개다. 복제본은 0~15개를 내가 만들고, 놓을 AZ도 내가 고른다.",
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-storage.html"
		},
		{
			"id": "it",
			"notes": "주로 소셜 네트워킹에 쓴다고 한다.",
			"status": "simplified",
			"right": "대표 예일 뿐이다. 사기 탐지, 추천, 지식 그래프, 신원 통합, 네트워크와 IT 자산의 의존 관계에도 쓴다.",
			"source": "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "Neptune",
		"lines": "1437-1444"
	}, {
		"note": "003",
		"section": "Amazon Neptune",
		"lines": "90-96"
	}],
	"references": [
		{
			"title": "Amazon Neptune이란",
			"url": "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html"
		},
		{
			"title": "스토리지, 안정성, 가용성",
			"url": "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-storage.html"
		},
		{
			"title": "Neptune Serverless",
			"url": "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-serverless.html"
		},
		{
			"title": "Neptune Analytics란",
			"url": "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/what-is-neptune-analytics.html"
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
			"slug": "models-and-languages",
			"text": "두 가지 모델과 세 가지 언어"
		},
		{
			"depth": 2,
			"slug": "availability",
			"text": "가용성과 저장"
		},
		{
			"depth": 2,
			"slug": "serverless-and-analytics",
			"text": "Serverless와 Analytics"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>데이터 자체보다 <strong>데이터 사이의 관계</strong>가 질문일 때 쓴다. 지문의 단서는 “그래프”, “관계”, “친구의 친구”, “추천”, “사기 조직”, “지식 그래프”, “대화형 그래프 쿼리”, “고도로 연결된(highly connected) 데이터”다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 질문의 모양, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">질문의 모양</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-nugureul-geochyeo-nuguwa-ieojina\">\n<th scope=\"row\"><a href=\"#row-nugureul-geochyeo-nuguwa-ieojina\" class=\"anchor\" aria-label=\"줄 링크\"></a>누구를 거쳐 누구와 이어지나</th>\n<td>Neptune</td>\n</tr>\n<tr id=\"row-haengeul-joinhago-teuraenjaeksyeoneuro\">\n<th scope=\"row\"><a href=\"#row-haengeul-joinhago-teuraenjaeksyeoneuro\" class=\"anchor\" aria-label=\"줄 링크\"></a>행을 조인하고 트랜잭션으로 고친다</th>\n<td><a href=\"/database/rds/\">RDS</a>, <a href=\"/database/aurora/\">Aurora</a></td>\n</tr>\n<tr id=\"row-ki-hanaro-hangmogeul-channeunda\">\n<th scope=\"row\"><a href=\"#row-ki-hanaro-hangmogeul-channeunda\" class=\"anchor\" aria-label=\"줄 링크\"></a>키 하나로 항목을 찾는다</th>\n<td><a href=\"/database/dynamodb/\">DynamoDB</a></td>\n</tr>\n<tr id=\"row-susibeok-haengeul-moa-senda\">\n<th scope=\"row\"><a href=\"#row-susibeok-haengeul-moa-senda\" class=\"anchor\" aria-label=\"줄 링크\"></a>수십억 행을 모아 센다</th>\n<td><a href=\"/analytics/redshift/\">Redshift</a></td>\n</tr>\n<tr id=\"row-geureul-geomsaekanda\">\n<th scope=\"row\"><a href=\"#row-geureul-geomsaekanda\" class=\"anchor\" aria-label=\"줄 링크\"></a>글을 검색한다</th>\n<td><a href=\"/analytics/opensearch/\">OpenSearch Service</a></td>\n</tr>\n<tr id=\"row-mongodb-json\">\n<th scope=\"row\"><a href=\"#row-mongodb-json\" class=\"anchor\" aria-label=\"줄 링크\"></a>MongoDB를 그대로 옮긴다(JSON 문서)</th>\n<td><a href=\"/database/documentdb/\">DocumentDB</a></td>\n</tr>\n<tr id=\"row-apache-cassandra-cql\">\n<th scope=\"row\"><a href=\"#row-apache-cassandra-cql\" class=\"anchor\" aria-label=\"줄 링크\"></a>Apache Cassandra(CQL)를 그대로 옮긴다</th>\n<td>Amazon Keyspaces</td>\n</tr>\n<tr id=\"row-sigagi-jjikin-senseo-gapsseul-ssako\">\n<th scope=\"row\"><a href=\"#row-sigagi-jjikin-senseo-gapsseul-ssako\" class=\"anchor\" aria-label=\"줄 링크\"></a>시각이 찍힌 센서 값을 쌓고 집계한다</th>\n<td><a href=\"/database/choosing-a-database/#time-series\">Timestream for InfluxDB</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>그래프는 <strong>점(vertex)</strong> 과 <strong>선(edge)</strong> 으로 이루어진다. 사용자, 상품, 기기가 점이고 “팔로우한다”, “샀다”, “썼다”가 선이다. 점과 선에 이름과 날짜 같은 속성을 붙인다.</p>\n<p>관계형 DB에서 친구의 친구를 찾으려면 친구 테이블을 자기 자신과 조인한다. 세 단계면 세 번 조인하고, 테이블이 커질수록 매번 더 느려진다. 그래프 DB는 점마다 이어진 선을 바로 알고 있어 <strong>따라가기만</strong> 한다. 걸리는 시간이 전체 크기가 아니라 지나간 선의 수에 달려 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"text\" lang=\"en\"><code><span class=\"line\"><span>g.V('user-7').out('follows').out('likes')</span></span>\n<span class=\"line\"><span>  .dedup().limit(10)</span></span></code></pre>\n<p>위의 Gremlin 한 줄이 “7번 사용자가 팔로우하는 사람들이 좋아한 것 10개”다.</p>\n<h3 id=\"models-and-languages\">두 가지 모델과 세 가지 언어<a href=\"#models-and-languages\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 모델, 언어, 맞는 일\" tabindex=\"0\"><table aria-label=\"두 가지 모델과 세 가지 언어\">\n<thead>\n<tr>\n<th scope=\"col\">모델</th>\n<th scope=\"col\">언어</th>\n<th scope=\"col\">맞는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sokseong-geuraepeu\">\n<th scope=\"row\"><a href=\"#row-sokseong-geuraepeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>속성 그래프</th>\n<td>Gremlin, openCypher</td>\n<td>추천, 사기 탐지, 소셜</td>\n</tr>\n<tr id=\"row-rdf\">\n<th scope=\"row\"><a href=\"#row-rdf\" class=\"anchor\" aria-label=\"줄 링크\"></a>RDF(주어-술어-목적어)</th>\n<td>SPARQL</td>\n<td>지식 그래프, 표준 어휘로 데이터 합치기</td>\n</tr>\n</tbody>\n</table></div>\n<p>Gremlin과 openCypher는 같은 데이터를 함께 다룰 수 있지만, RDF 데이터와는 섞이지 않는다.</p>\n</div><h2 id=\"availability\">가용성과 저장<a href=\"#availability\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>뼈대는 <a href=\"/database/aurora/\">Aurora</a>와 같다. 컴퓨팅과 스토리지가 나뉘고, 한 볼륨을 세 AZ에 사본 여섯으로 둔다. 쓰는 인스턴스는 하나, 읽기 복제본은 15개까지다.</p>\n<ul>\n<li><strong>엔드포인트</strong>: 클러스터(쓰기), 리더(읽기 분산), 인스턴스.</li>\n<li><strong>장애 조치</strong>: 우선순위가 높은 복제본이 승격된다. 복제본을 다른 AZ에 하나 이상 둔다. 복제본이 없으면 새 인스턴스를 만드느라 10분 가까이 걸린다.</li>\n<li><strong>백업</strong>: S3로 연속 백업되고 보존 기간 안의 어느 시점으로든 새 클러스터를 복원한다.</li>\n<li><strong>리전</strong>: Neptune 글로벌 데이터베이스가 다른 리전(최대 5개)에 읽기 전용 사본을 둔다.</li>\n<li><strong>보안</strong>: <a href=\"/networking/vpc/\">VPC</a> 안에 두고 <a href=\"/security/iam/\">IAM</a> 인증, TLS, <a href=\"/security/kms/\" class=\"mention\">KMS</a> 저장 암호화를 쓴다. 저장 암호화는 만들 때 정한다.</li>\n<li><strong>데이터 넣기</strong>: <a href=\"/storage/s3/\">S3</a>에 CSV나 RDF 파일을 두고 벌크 로더로 한꺼번에 싣는다. 한 건씩 넣는 것보다 훨씬 빠르다.</li>\n<li><strong>변경 받기</strong>: Neptune Streams가 바뀐 점과 선을 순서대로 내준다.</li>\n</ul>\n</div><h2 id=\"serverless-and-analytics\">Serverless와 Analytics<a href=\"#serverless-and-analytics\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>Neptune Serverless</strong>는 NCU의 최소와 최대만 정하면 부하에 따라 오르내린다. 최소가 1 NCU라 완전히 0이 되지는 않는다. 부하가 들쭉날쭉하거나 크기를 모를 때 쓴다.</p>\n<p><strong>Neptune Analytics</strong>는 그래프를 메모리에 올려 최단 경로, 중심성, 무리 찾기 같은 알고리즘과 벡터 검색을 돌리는 분석 엔진이다. 서비스가 늘 읽고 쓰는 곳은 Neptune Database, 전체를 훑어 답을 찾는 곳은 Analytics다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "관계형(relational)과 관계(relationship)" }), " 는 다른 말이다. 관계형 DB는 표이고, 관계를 따라가는 일은 그래프 DB가 잘한다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/database/dynamodb/",
					class: "mention",
					children: "DynamoDB"
				}), "로도 인접 목록을 만들어 한두 단계의 관계를 다룬다. 깊이가 정해지지 않은 조회면 Neptune이다."] }),
				"\n",
				createVNode(_components.li, { children: "QLDB는 그래프가 아니라 원장(ledger)이었고 2025년에 서비스가 끝났다. 옛 문제의 보기로만 남아 있다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "15라는 숫자",
				"set:html": "<p><a href=\"/database/aurora/\" class=\"mention\">Aurora</a>와 Neptune 모두 복제본이 15개까지다. 숫자로는 갈리지 않는다. <strong>“그래프”, “관계를 탐색”</strong> 이라는 말로 고른다.</p>"
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
var url = "content/database/neptune.mdx/";
var file = "/work/wt/build/content/database/neptune.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/neptune.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
