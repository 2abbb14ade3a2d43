import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/rds-proxy.mdx
var frontmatter = {
	"title": "Amazon RDS Proxy",
	"titleEn": "Amazon RDS Proxy",
	"kind": "service",
	"status": "published",
	"summary": "수많은 애플리케이션 연결을 받아 적은 수의 DB 연결로 나눠 쓰게 하고, 장애 조치 때 연결을 지켜 주는 RDS·Aurora용 관리형 프록시다.",
	"aliases": [
		"RDS Proxy",
		"RDS 프록시",
		"알디에스 프록시",
		"연결 풀링",
		"커넥션 풀링",
		"커넥션 풀",
		"연결 풀",
		"connection pooling",
		"connection pool",
		"데이터베이스 프록시",
		"DB 프록시",
		"세션 고정",
		"pinning",
		"연결 폭주",
		"too many connections",
		"DB 커넥션 관리",
		"람다 DB 연결 폭증",
		"DB 연결 재사용",
		"커넥션 너무 많음",
		"연결 수 초과",
		"람다 DB 커넥션",
		"커넥션 너무 많이",
		"RDS 커넥션 꽉 참",
		"람다 때문에 커넥션",
		"람다 때문에 RDS 커넥션"
	],
	"related": [
		"database/rds",
		"database/aurora",
		"compute/lambda-vpc",
		"compute/lambda",
		"database/rds-read-replicas-vs-multi-az",
		"security/secrets-manager",
		"security/iam",
		"networking/vpc"
	],
	"signals": [
		{
			"id": "rds-proxy-lambda-sucheon-gaega",
			"need": "Lambda 수천 개가 붙어 RDS에 `too many connections`가 난다",
			"choose": "RDS Proxy",
			"see": "database/rds-proxy#scenario-lambda-connection-storm",
			"why": "함수마다 여는 연결을 프록시가 모아 적은 DB 연결로 돌려 쓴다."
		},
		{
			"id": "rds-proxy-jangae-jochi-ttae",
			"need": "장애 조치 때 클라이언트의 DNS 캐시로 끊기는 시간을 줄인다",
			"choose": "RDS Proxy",
			"see": "database/rds-proxy#scenario-faster-failover",
			"why": "프록시의 주소는 바뀌지 않아 DNS 캐시가 끼어들지 않는다."
		},
		{
			"id": "iam-rds-proxy",
			"need": "연결을 나눠 쓰면서 모든 접속을 IAM으로 인증한다",
			"choose": "IAM 인증을 필수로 둔 RDS Proxy",
			"see": "database/rds-proxy#scenario-enforce-iam-auth",
			"why": "프록시가 연결을 나눠 쓰고 토큰 없는 접속을 거절한다. DB의 IAM 인증만으로는 못 나눈다."
		},
		{
			"id": "elasticache",
			"need": "연결이 아니라 같은 조회가 되풀이되어 DB가 느리다",
			"choose": "ElastiCache",
			"see": "database/elasticache#when",
			"why": "프록시는 연결만 덜어 준다. 같은 조회는 캐시가 끊는다."
		}
	],
	"facts": [
		{
			"id": "failover-reduction",
			"label": "줄어드는 장애 조치 시간",
			"value": "최대 66%",
			"note": "DNS 갱신을 기다리지 않고 새 기본 DB로 바로 잇기 때문이다.",
			"called": [
				"장애조치 %",
				"페일오버 %",
				"failover %",
				"장애조치시간",
				"failover time reduced",
				"failover time by",
				"reduced failover",
				"장애 조치 시간 감소",
				"페일오버 시간",
				"failover reduction",
				"장애 조치 시간 단축",
				"reduce failover percent"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-features-availability.html"
		},
		{
			"id": "engines",
			"label": "지원 엔진",
			"value": "RDS의 MySQL·PostgreSQL·MariaDB·SQL Server, Aurora MySQL·PostgreSQL",
			"note": "Oracle과 Db2는 되지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "subnets",
			"label": "필요한 서브넷",
			"value": "서로 다른 AZ의 서브넷 2개 이상",
			"note": "DB와 같은 VPC여야 한다.",
			"called": ["서브넷", "subnet"],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"
		},
		{
			"id": "proxies-quota",
			"label": "계정의 프록시",
			"value": "20개(기본)",
			"note": "늘릴 수 있다.",
			"called": [
				"계정 프록시",
				"계정 proxy",
				"max per account",
				"RDS proxy limit",
				"RDS proxy 개",
				"RDS proxy quota"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "secrets-quota",
			"label": "프록시 하나에 묶는 비밀",
			"value": "최대 200개",
			"called": [
				"시크릿 개",
				"secret 개",
				"비밀 개",
				"secrets limit",
				"secrets per proxy",
				"시크릿 최대",
				"max secrets"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "idle-timeout",
			"label": "쉬는 클라이언트 연결을 끊는 시간",
			"value": "기본 30분(1,800초)",
			"called": [
				"유휴",
				"idle",
				"유휴연결",
				"유휴 커넥션",
				"idle connection",
				"쉬다"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connections.html"
		},
		{
			"id": "borrow-timeout",
			"label": "풀에서 연결을 빌리려고 기다리는 시간",
			"value": "기본 120초(최대 300초)",
			"note": "풀이 쓰는 연결은 DB의 max_connections에 대한 비율로 정한다. 기본 100%, SQL Server는 10%다.",
			"called": [
				"borrow",
				"연결 대기",
				"커넥션 대기",
				"연결 빌리다",
				"connection borrow"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ConnectionPoolConfiguration.html"
		},
		{
			"id": "pricing-unit",
			"label": "요금의 단위",
			"value": "연결한 DB 인스턴스의 vCPU 시간(Serverless v2는 ACU 시간)",
			"note": "최소 과금 단위가 있다. 금액은 요금 페이지에서 확인한다.",
			"called": [
				"vCPU 요금",
				"과금 단위",
				"price per vCPU"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/rds/proxy/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "lambda-connection-storm",
			"situation": "트래픽이 몰리면 Lambda 함수 수천 개가 RDS MySQL에 연결을 열어 “too many connections” 오류가 난다. 코드는 되도록 고치지 않는다.",
			"answer": ["database/rds-proxy", "compute/lambda"],
			"why": "“Lambda”와 “연결이 너무 많다”의 짝은 RDS Proxy다. 함수는 프록시에 붙고 DB 연결은 풀에서 돌려 쓴다.",
			"trap": "인스턴스를 키워 최대 연결 수를 올려도 다음 폭주에 또 막히고, 함수의 동시성을 줄이면 요청이 스로틀링된다.",
			"requirements": ["sudden-load", "least-operations"]
		},
		{
			"id": "faster-failover",
			"situation": "Aurora 장애 조치 때마다 애플리케이션이 몇 분씩 옛 주소로 접속한다. 끊기는 시간을 줄여야 한다.",
			"answer": ["database/rds-proxy", "database/aurora"],
			"why": "프록시는 자기 주소를 바꾸지 않고 뒤에서 새 라이터로 잇는다. DNS 캐시가 끼어들지 않는다.",
			"trap": "읽기 복제본을 더 두어도 클라이언트의 DNS 캐시는 그대로다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "enforce-iam-auth",
			"situation": "Lambda 함수 수천 개가 DB 연결을 풀로 나눠 쓰게 하려 한다. 코드에 DB 비밀번호를 두지 못하고, 모든 접속을 IAM으로 인증하라는 보안 요구도 있다.",
			"answer": [
				"database/rds-proxy",
				"security/iam",
				"security/secrets-manager"
			],
			"choose": "RDS Proxy의 IAM 인증 필수",
			"why": "“풀”과 “IAM 인증”을 함께 요구한다. 프록시에서 IAM 인증을 필수로 두면 토큰이 없는 연결을 받지 않는다. 비밀번호는 Secrets Manager가 들고 있거나, 아예 IAM으로만 잇는다.",
			"trap": "DB에 바로 IAM 데이터베이스 인증을 켜면 비밀번호는 사라지지만 연결을 나눠 쓰지 못한다. 보안 그룹은 어디서 오는지만 보고 누구인지는 모른다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "db-pooling",
			"notes": "한 노트는 DB 연결의 “폴링”이라 하고, 다른 노트는 풀링을 수영장에 빗댄다.",
			"status": "conflict",
			"right": "풀링(pooling)이다. 연결을 미리 맺어 모아 두고 나눠 쓰는 것으로, 주기적으로 물어보는 폴링(polling)과 다르다. 여기서 pool은 수영장이 아니라 함께 쓰는 리소스의 모음이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "db-vcpu",
			"notes": "요금이 프록시 인스턴스 클래스에 따른 시간당 요금이라고 한다.",
			"status": "wrong",
			"right": "프록시에는 고를 인스턴스 클래스가 없다. 뒤에 붙은 DB 인스턴스의 vCPU 수(Serverless v2는 ACU)로 매긴다.",
			"source": "https://aws.amazon.com/rds/proxy/pricing/"
		},
		{
			"id": "db-secrets",
			"notes": "프록시가 쓸 DB 비밀번호는 늘 Secrets Manager에 둔다는 듯이 적었다.",
			"status": "outdated",
			"right": "기본 방식은 그렇다. 2025년부터는 클라이언트에서 프록시, 프록시에서 DB까지 모두 IAM으로 인증하는 종단 간 방식도 있어 비밀이 없어도 된다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html"
		},
		{
			"id": "lambda-vpc",
			"notes": "퍼블릭 액세스가 안 되므로 Lambda를 그 VPC 안에서 실행해야 한다고 한다.",
			"status": "simplified",
			"right": "퍼블릭 주소가 없는 것은 맞다. 함수는 프록시에 닿는 VPC에 연결하면 된다. 피어링 등으로 이어진 다른 VPC에서도 접속할 수 있다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"
		},
		{
			"id": "db",
			"notes": "장애 조치 시간이 66% 줄어든다고 한다.",
			"status": "simplified",
			"right": "최대 66%다. 줄어드는 것은 클라이언트가 새 DB를 찾는 시간이고, DB가 스스로 승격하는 시간은 그대로다.",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-features-availability.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Lambda in VPC",
			"lines": "37-41"
		},
		{
			"note": "002",
			"section": "RDS Proxy",
			"lines": "98-102"
		},
		{
			"note": "004",
			"section": "Lambda & RDS Proxy",
			"lines": "296-310"
		}
	],
	"references": [
		{
			"title": "Amazon RDS Proxy",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"title": "개념과 용어",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html"
		},
		{
			"title": "고정(pinning) 피하기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-pinning.html"
		},
		{
			"title": "IAM 인증 설정",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html"
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
			"slug": "placement",
			"text": "놓는 자리와 권한"
		},
		{
			"depth": 2,
			"slug": "pinning",
			"text": "고정(pinning)"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-aws-secrets-manager\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M124 139a4 4 0 0 0 4 4 4 4 0 0 0 4-4 4 4 0 0 0-4-4 4 4 0 0 0-4 4m-6 0c0-6 4-11 10-11s10 5 10 11c0 4-3 8-7 10v8h-6v-8c-4-2-7-6-7-10m39-17H99v41h58v-9h-10v-7h10v-9h-10v-7h10zm-48-7h38V99c0-8-9-16-19-16-5 0-10 2-14 5-3 3-5 7-5 11zm45-16v16h6l3 3v48a3 3 0 0 1-3 4H96a3 3 0 0 1-3-4v-48l3-3h6V99c0-6 3-11 8-16 5-4 12-6 18-6 14 0 26 10 26 22m-93 77 6-4c-9-12-14-26-15-41h9v-6h-9c1-15 6-29 15-41l-6-4c-9 13-14 29-15 45h-8v6h8c1 16 6 32 15 45m111 13c-12 9-26 14-41 15v-9h-6v9c-15-1-29-6-41-15l-4 6c13 9 29 14 45 15v8h6v-8c16-1 32-6 45-15zM84 67c12-9 26-14 41-14v8h6v-8c15 0 29 5 41 14l4-5c-13-10-29-15-45-16v-8h-6v8c-16 1-32 6-45 16zm126 58c-1-16-6-32-15-45l-6 4c9 12 14 26 15 41h-9v6h9c-1 15-6 29-15 41l6 4c9-13 14-29 15-45h8v-6zm-30-45 26-25-5-4-25 25zM76 176l-26 25 5 5 25-25zm16-89L44 40l-4 4 47 48zm81 82 43 43-4 4-43-43z\"/></symbol><symbol id=\"icon-saa-rds-proxy\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3f55c9\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 14h12l10 14M8 32h22M8 50h12l10-14M38 24a9 3 0 0 1 18 0a9 3 0 0 1 -18 0v17a9 3 0 0 0 18 0v-17M30 32h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>연결을 <strong>많이, 짧게, 자주</strong> 여닫는 쪽이 <a href=\"/database/rds/\">RDS</a>나 <a href=\"/database/aurora/\">Aurora</a>를 부를 때 쓴다. <a href=\"/compute/lambda/\">Lambda</a>가 대표이고, 수시로 늘어나는 <a href=\"/compute/ecs/\">ECS</a>·<a href=\"/compute/eks/\">EKS</a>·<a href=\"/compute/fargate/\">Fargate</a> 컨테이너, 연결을 재사용하지 못하는 PHP 애플리케이션도 그렇다. 연결 수가 적고 오래가는 서버라면 애플리케이션 안의 연결 풀로 충분하다.</p>\n<p>관계형 DB의 연결은 비싸다. 하나를 맺을 때마다 TLS 협상과 인증을 하고 DB의 메모리를 먹는다. 함수 3,000개가 저마다 연결을 열면 DB는 쿼리를 처리하기도 전에 지친다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-pool-between-lambda-and-db\" data-diagram=\"pool-between-lambda-and-db\"><figcaption><span class=\"diagram-title\">많은 Lambda 함수와 RDS 사이의 RDS <span class=\"diagram-title-end\">Proxy<a href=\"#diagram-pool-between-lambda-and-db\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 많은 Lambda 함수와 RDS 사이의 RDS Proxy\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"282\" height=\"675\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 450.6 1080.2\"><svg width=\"450.6\" height=\"1080.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-pool-between-lambda-and-db-desc\" aria-labelledby=\"diagram-pool-between-lambda-and-db-title\" role=\"img\" viewBox=\"-4 -4 450.6 1080.2\"><title id=\"diagram-pool-between-lambda-and-db-title\">많은 Lambda 함수와 RDS 사이의 RDS Proxy</title><desc id=\"diagram-pool-between-lambda-and-db-desc\">VPC에 연결된 Lambda 함수 여러 개가 IAM 토큰으로 RDS Proxy에 접속한다. 프록시는 Secrets Manager에서 DB 자격 증명을 읽거나 IAM으로 기본 DB에 적은 수의 연결을 유지하고 나눠 쓴다. 기본 DB가 죽으면 프록시가 대기 DB로 잇는다.</desc><g class=\"d-boundary\"><rect width=\"418.6\" height=\"800.2\" x=\"12\" y=\"260\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"191.8\" height=\"229.2\" x=\"30.1\" y=\"807\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.5\" height=\"229.2\" x=\"237.1\" y=\"807\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M221.6 441v77q0 7-7 7h-3.8q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m209.8 543-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M361.6 441v77q0 7-7 7h-113q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m240.5 543-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M88.5 441v77q0 7 7.1 7h39.7q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m148.4 543-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M153 140v378q0 7 7.2 7h5.8q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m179.1 543-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M214 683v23q0 7 7 7h94.8q7 0 7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m328.8 872.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M162.9 683v23q0 7-7.1 7H133q-7 0-7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m132 872.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"291\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"42.1\" y=\"838\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"42.1\" y=\"866.6\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"249.1\" y=\"838\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"249.1\" y=\"866.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.6\" height=\"30\" x=\"166.1\" y=\"465\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"221.4\" y=\"488\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① IAM 인증</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"349.6\" y=\"465\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"361.2\" y=\"488\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"76.5\" y=\"465\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"88.1\" y=\"488\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"100.6\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 비밀번호</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"267.3\" y=\"743\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322.5\" y=\"766\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 적은 연결</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"79.9\" y=\"743\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.6\" y=\"766\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 장애 때</text></g><g class=\"d-node\"><text x=\"221.6\" y=\"433\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">함수 1</text><use width=\"72\" height=\"72\" x=\"185.6\" y=\"322\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"361.6\" y=\"433\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">함수 2</text><use width=\"72\" height=\"72\" x=\"325.6\" y=\"322\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"88.5\" y=\"433\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">함수 3,000</text><use width=\"72\" height=\"72\" x=\"52.5\" y=\"322\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"188.4\" y=\"675\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS Proxy 연결 풀</text><use width=\"72\" height=\"72\" x=\"152.4\" y=\"564\" href=\"#icon-saa-rds-proxy\"/></g><g class=\"d-node\"><text x=\"322.8\" y=\"1004.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">기본 DB</text><use width=\"72\" height=\"72\" x=\"286.8\" y=\"893.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"125.9\" y=\"1004.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 DB</text><use width=\"72\" height=\"72\" x=\"89.9\" y=\"893.2\" href=\"#icon-aws-rds\"/></g><g class=\"d-node\"><text x=\"153.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DB 자격 증명</text><use width=\"72\" height=\"72\" x=\"117.1\" y=\"21\" href=\"#icon-aws-secrets-manager\"/></g></svg><a aria-label=\"함수 1\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"172.6\" y=\"309\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"함수 2\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"312.6\" y=\"309\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"함수 3,000\" href=\"/compute/lambda/\"><rect width=\"113.1\" height=\"136\" x=\"32\" y=\"309\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS Proxy 연결 풀\" href=\"/database/rds-proxy/\" aria-current=\"page\"><rect width=\"183\" height=\"136\" x=\"96.9\" y=\"551\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"기본 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"273.8\" y=\"880.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 DB\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"76.9\" y=\"880.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"DB 자격 증명\" href=\"/security/secrets-manager/\"><rect width=\"127.8\" height=\"136\" x=\"89.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC에 연결된 Lambda 함수 여러 개가 IAM 토큰으로 RDS Proxy에 접속한다. 프록시는 Secrets Manager에서 DB 자격 증명을 읽거나 IAM으로 기본 DB에 적은 수의 연결을 유지하고 나눠 쓴다. 기본 DB가 죽으면 프록시가 대기 DB로 잇는다.</p><ul><li>VPC 안: 가용 영역 A, 가용 영역 C, 함수 1, 함수 2, 함수 3,000, RDS Proxy 연결 풀</li><li>가용 영역 A 안: 기본 DB</li><li>가용 영역 C 안: 대기 DB</li><li>함수 1 → RDS Proxy 연결 풀: ① IAM 인증</li><li>① 함수 2 → RDS Proxy 연결 풀</li><li>① 함수 3,000 → RDS Proxy 연결 풀</li><li>DB 자격 증명 → RDS Proxy 연결 풀: ② 비밀번호</li><li>RDS Proxy 연결 풀 → 기본 DB: ③ 적은 연결</li><li>RDS Proxy 연결 풀 → 대기 DB: ④ 장애 때 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>함수는 DB 대신 <strong>프록시의 엔드포인트</strong>로 접속한다. 드라이버와 SQL은 그대로이고 접속 주소만 바꾼다. 프록시에서 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 인증을 강제할 수 있다.</li>\n<li>프록시가 <a href=\"/security/secrets-manager/\">Secrets Manager</a>에서 DB 자격 증명을 꺼낸다. 종단 간 IAM 인증을 쓰면 이 단계가 없다.</li>\n<li>프록시는 DB 연결을 미리 맺어 두고, <strong>트랜잭션이 끝날 때마다</strong> 다른 클라이언트에게 넘긴다(멀티플렉싱). 그래서 클라이언트 수천 개를 DB 연결 수십 개로 감당한다. 넘치는 요청은 줄을 세워 기다리게 하고, 한도를 넘으면 거절해 DB를 지킨다.</li>\n<li>기본 DB가 죽으면 클라이언트의 연결을 붙든 채 대기 DB로 다시 잇는다. 처리 중이던 트랜잭션은 실패하지만 DNS가 바뀌기를 기다릴 필요가 없다.</li>\n</ol>\n<p>프록시 자체는 여러 AZ에 걸친 서버리스 구성이라 크기를 정하거나 패치할 일이 없다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"placement\">놓는 자리와 권한<a href=\"#placement\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>RDS Proxy는 DB와 같은 <a href=\"/networking/vpc/\">VPC</a>의 서브넷에 놓이고 <strong>퍼블릭 주소가 없다</strong>. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 VPC에 연결해야 닿는다. <a href=\"/compute/lambda-vpc/\">VPC 안의 Lambda</a>를 함께 본다.</li>\n<li>보안 그룹은 두 번 연다. 함수 → 프록시, 프록시 → DB.</li>\n<li>프록시의 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할이 비밀을 읽을 권한(또는 <code>rds-db:connect</code>)을 가진다. 함수의 역할에는 프록시에 대한 <code>rds-db:connect</code>를 준다.</li>\n<li><a href=\"/database/aurora/\" class=\"mention\">Aurora</a>와 다중 AZ DB 클러스터라면 읽기 전용 엔드포인트를 더해 읽기를 나눈다. 기본 엔드포인트는 모든 연결을 라이터로 보낸다. <a href=\"/database/rds/\" class=\"mention\">RDS</a>의 읽기 복제본은 프록시 뒤에 두지 못한다.</li>\n</ul>\n</div><h2 id=\"pinning\">고정(pinning)<a href=\"#pinning\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>세션 상태를 바꾸는 요청이 오면 프록시는 그 DB 연결을 한 클라이언트에 묶어 둔다. 세션 변수, 임시 테이블, 테이블 잠금, 일부 준비된 문장이 그렇다. MySQL의 <code>TIME_ZONE</code>이나 <code>CHARACTER_SET_CLIENT</code>처럼 프록시가 추적하는 변수는 예외라, 값이 같은 세션끼리 연결을 나눠 쓴다. 묶인 연결은 돌려 쓰지 못하므로 풀의 이득이 사라진다. <code>DatabaseConnectionsCurrentlySessionPinned</code> 지표가 높으면 세션 설정을 프록시의 초기화 쿼리로 옮긴다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "캐시가 아니다." }),
						" 쿼리 결과를 담지 않는다. 같은 조회가 문제면 ",
						createVNode(_components.a, {
							href: "/database/elasticache/",
							children: "ElastiCache"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "RDS Proxy는 쿼리를 빠르게 하지 않는다." }), " 한 단계를 더 거쳐 몇 밀리초 늘 수 있다. 지키는 것은 연결 수와 가용성이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "RDS Proxy는 읽기와 쓰기를 알아서 나누지 않는다." }), " 어느 엔드포인트로 보낼지는 애플리케이션이 정한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/database/dynamodb/",
						class: "mention",
						children: "DynamoDB"
					}), "에는 필요 없다. HTTP로 부르므로 붙들고 있을 연결이 없다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "RDS Data API" }),
						"는 ",
						createVNode(_components.a, {
							href: "/database/aurora/",
							class: "mention",
							children: "Aurora"
						}),
						"에 HTTPS로 SQL을 보내는 다른 길이다. 연결도 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 설정도 필요 없지만 응답이 1MiB를 넘으면 끊긴다. 드라이버를 그대로 쓰려면 프록시다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Lambda와 관계형 DB",
					"set:html": "<p>“<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> + <a href=\"/database/rds/\" class=\"mention\">RDS</a> + 연결 오류·시간 초과”면 답은 거의 RDS Proxy다. “예약된 동시성을 낮춘다”는 연결 수는 줄이지만 처리량을 버리는 보기다.</p>"
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
var url = "content/database/rds-proxy.mdx/";
var file = "/work/wt/build/content/database/rds-proxy.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/rds-proxy.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
