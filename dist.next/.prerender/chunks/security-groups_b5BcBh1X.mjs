import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/security-groups.mdx
var frontmatter = {
	"title": "보안 그룹과 인바운드·아웃바운드",
	"titleEn": "Security groups",
	"kind": "concept",
	"status": "published",
	"summary": "보안 그룹은 네트워크 인터페이스에 붙어 어떤 상대와 어떤 포트의 연결을 받아들이고 내보낼지 허용 규칙만으로 정하는 상태 저장 방화벽이다.",
	"aliases": [
		"보안 그룹",
		"Security Group",
		"SG",
		"시큐리티 그룹",
		"보안 그룹 규칙",
		"인바운드",
		"아웃바운드",
		"인바운드 규칙",
		"아웃바운드 규칙",
		"inbound",
		"outbound",
		"포트",
		"포트 번호",
		"SSH 22",
		"HTTPS 443",
		"RDP 3389",
		"상태 저장 방화벽",
		"서버 방화벽",
		"포트 열기",
		"포트 허용",
		"인스턴스 방화벽",
		"방화벽 규칙",
		"SSH 접속 시간 초과",
		"SSH connection timed out",
		"스테이트풀",
		"스테이트풀 방화벽"
	],
	"related": [
		"networking/vpc",
		"networking/network-acl",
		"compute/ec2",
		"networking/elastic-network-interface",
		"networking/elastic-load-balancing",
		"security/network-firewall",
		"security/bastion-host",
		"networking/vpc-peering",
		"networking/network-load-balancer"
	],
	"signals": [
		{
			"id": "chulbaljie-aep-seobeoui-boan",
			"need": "수시로 바뀌는 앱 서버들만 DB의 3306 포트에 붙는다",
			"choose": "출발지에 앱 서버의 보안 그룹",
			"see": "networking/security-groups#scenario-db-only-from-app-tier",
			"why": "출발지에 그룹을 적으면 IP가 바뀌어도 된다. CIDR은 다른 서버까지 연다."
		},
		{
			"id": "alb",
			"need": "웹 서버가 로드 밸런서를 거친 요청만 받는다",
			"choose": "출발지에 ALB의 보안 그룹",
			"see": "networking/security-groups#scenario-only-through-load-balancer",
			"why": "ALB의 IP는 바뀌어도 보안 그룹은 그대로다."
		},
		{
			"id": "acl",
			"need": "공격하는 IP 대역 하나만 거부한다",
			"choose": "네트워크 ACL",
			"see": "networking/network-acl#when",
			"why": "보안 그룹은 허용만 한다. 거부는 네트워크 ACL에 있다."
		},
		{
			"id": "network-firewall",
			"need": "나가는 트래픽을 도메인 이름으로 거른다",
			"choose": "Network Firewall의 도메인 목록",
			"see": "security/network-firewall#domain-list",
			"why": "보안 그룹은 IP와 포트만 본다. 도메인 이름은 Network Firewall이 본다."
		}
	],
	"facts": [
		{
			"id": "rules-per-group",
			"label": "보안 그룹 하나의 규칙",
			"value": "인바운드 기본 60개, 아웃바운드 기본 60개",
			"note": "IPv4와 IPv6를 따로 센다. 늘릴 수 있다. 접두사 목록은 담을 수 있는 최대 항목 수만큼 센다.",
			"called": [
				"규칙",
				"룰",
				"rule",
				"inbound rule",
				"security group rule",
				"인바운드 규칙",
				"규칙 개",
				"rules per security group",
				"룰 개",
				"rules per group"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "groups-per-interface",
			"label": "네트워크 인터페이스 하나에 붙는 보안 그룹",
			"value": "기본 5개, 최대 16개",
			"note": "규칙 수 할당량과 곱해 1,000을 넘길 수 없다.",
			"called": [
				"ENI당",
				"인터페이스당",
				"ENI 보안그룹",
				"ENI SG",
				"ENI security group",
				"interface security group",
				"붙이는 수",
				"붙는 개수",
				"인스턴스당",
				"서버당",
				"EC2당",
				"security groups per ENI",
				"per network interface",
				"groups per instance",
				"security groups per instance"
			],
			"axis": "target",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "groups-per-region",
			"label": "리전의 보안 그룹",
			"value": "2,500개(늘릴 수 있음)",
			"called": ["max security groups"],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"id": "new-group-defaults",
			"label": "새 보안 그룹의 처음 상태",
			"value": "인바운드 모두 막힘, 아웃바운드 모두 허용",
			"note": "VPC에 딸린 기본(default) 보안 그룹은 같은 그룹끼리의 인바운드를 허용한다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"
		},
		{
			"id": "stateful",
			"label": "응답 트래픽",
			"asks": "응답 트래픽에도 규칙을 적어야 하나?",
			"value": "규칙과 상관없이 허용(상태 저장)",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"
		},
		{
			"id": "port-admin",
			"label": "관리 접속 포트",
			"value": "SSH 22, RDP 3389",
			"note": "SFTP는 SSH 위에서 돌므로 22다.",
			"called": [
				"SSH 포트",
				"SSH port",
				"RDP 포트",
				"RDP port",
				"RDP 포트 번호"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html"
		},
		{
			"id": "port-web",
			"label": "웹 포트",
			"value": "HTTP 80, HTTPS 443",
			"called": [
				"HTTP 포트",
				"HTTP port",
				"HTTPS 포트",
				"HTTPS port",
				"HTTP 포트 번호"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html"
		},
		{
			"id": "port-database",
			"label": "데이터베이스 포트",
			"value": "MySQL·Aurora 3306, PostgreSQL 5432, SQL Server 1433, Oracle 1521, Redshift 5439",
			"called": [
				"MySQL 포트",
				"MySQL port",
				"PostgreSQL 포트",
				"PostgreSQL port",
				"Aurora 포트",
				"Oracle 포트",
				"MSSQL 포트",
				"SQL Server 포트",
				"PostgreSQL 포트 번호"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html"
		},
		{
			"id": "nacl-rules",
			"label": "네트워크 ACL의 규칙",
			"value": "방향마다 기본 20개, 최대 40개",
			"note": "늘리면 네트워크 성능이 떨어질 수 있다.",
			"called": [
				"NACL rule",
				"NACL 규칙 인바운드 아웃바운드",
				"NACL 규칙 개",
				"NACL 규칙 기본",
				"NACL rules",
				"NACL 룰",
				"NACL 규칙"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		}
	],
	"scenarios": [
		{
			"id": "db-only-from-app-tier",
			"situation": "Auto Scaling으로 수시로 바뀌는 앱 서버들만 데이터베이스의 3306 포트에 붙게 하고, 서버가 늘 때마다 규칙을 고치고 싶지 않다.",
			"answer": [
				"networking/security-groups",
				"compute/auto-scaling-groups",
				"database/rds"
			],
			"choose": "출발지를 앱 서버의 보안 그룹으로",
			"why": "규칙의 출발지를 IP가 아니라 앱 서버의 보안 그룹으로 적으면, 그 그룹을 단 인스턴스는 IP가 무엇이든 허용된다.",
			"trap": "앱 서브넷의 CIDR을 적으면 그 서브넷에 있는 다른 서버까지 열린다. 개별 IP를 적으면 확장할 때마다 깨진다.",
			"requirements": ["access-control", "least-operations"]
		},
		{
			"id": "block-one-address",
			"situation": "공격해 오는 IP 대역 하나만 서브넷 전체에서 막고, 나머지 접속은 그대로 받아야 한다.",
			"answer": ["networking/network-acl"],
			"choose": "앞 번호의 인바운드 거부 규칙",
			"why": "“막는다”는 거부 규칙이다. 네트워크 ACL에 그 대역을 거부하는 규칙을 허용 규칙보다 작은 번호로 넣는다.",
			"trap": "보안 그룹에는 거부가 없다. 모두 허용인 상태에서 한 주소만 뺄 방법이 없다.",
			"requirements": ["threats"]
		},
		{
			"id": "request-times-out",
			"situation": "새 웹 서버에 접속하면 한참 기다리다 시간 초과가 난다. 서버 안에서 `curl localhost`는 바로 응답한다.",
			"answer": ["networking/security-groups"],
			"choose": "80·443 인바운드 규칙부터",
			"why": "시간 초과는 패킷이 말없이 버려졌다는 뜻이다. 앱은 살아 있으니 80·443 인바운드 규칙부터 본다.",
			"trap": "앱을 다시 설치해도 소용없다. 앱이 죽었다면 시간 초과가 아니라 connection refused가 바로 돌아온다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "only-through-load-balancer",
			"situation": "웹 서버가 인터넷에서 직접 불리지 않고 반드시 로드 밸런서를 거쳐 온 요청만 받게 하려 한다.",
			"answer": ["networking/security-groups", "networking/application-load-balancer"],
			"choose": "출발지를 ALB의 보안 그룹으로",
			"why": "서버의 인바운드 출발지로 ALB의 보안 그룹만 적는다. ALB의 IP는 바뀌지만 그룹은 그대로다.",
			"trap": "ALB의 지금 IP를 조회해 적으면 ALB가 확장될 때 끊긴다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "connection-refused",
			"notes": "시간 초과면 보안 그룹, connection refused면 애플리케이션을 보면 된다고 한다.",
			"status": "simplified",
			"right": "보안 그룹이 첫 용의자인 것은 맞지만 네트워크 ACL, 라우팅 테이블, 퍼블릭 IP가 없어도 똑같이 시간 초과가 난다. 보안 그룹은 거절 응답을 보내지 않으므로 refused는 서버까지 닿았다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html"
		},
		{
			"id": "rds-lambda",
			"notes": "보안 규칙은 인스턴스 수준의 방화벽이라고 한다.",
			"status": "simplified",
			"right": "붙는 곳은 인스턴스가 아니라 네트워크 인터페이스다. 그래서 로드 밸런서, RDS, Lambda, 인터페이스 엔드포인트에도 붙고, 인터페이스가 둘이면 규칙도 따로다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/changing-security-group.html"
		},
		{
			"id": "network-firewall",
			"notes": "보안 그룹의 한계를 도메인 목록 규칙 그룹으로 푼다고만 하고 어느 서비스인지 적지 않는다.",
			"status": "simplified",
			"right": "보안 그룹의 기능이 아니라 AWS Network Firewall의 상태 저장 규칙 그룹이다. 방화벽 엔드포인트를 두고 라우팅 테이블로 트래픽을 그리로 돌려야 한다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html"
		},
		{
			"id": "ip-prefix",
			"notes": "특정 IP를 적으면 바뀔 때마다 고쳐야 한다는 것을 보안 그룹의 한계로 든다.",
			"status": "simplified",
			"right": "IP 대신 다른 보안 그룹이나 접두사 목록(prefix list)을 적으면 된다. 접두사 목록을 한 번 고치면 그것을 가리키는 모든 규칙에 반영된다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html"
		},
		{
			"id": "wording",
			"notes": "프라이빗 서브넷에 두면 외부의 인바운드가 원천 차단된다는 설명을 보안 규칙과 나란히 둔다.",
			"status": "simplified",
			"right": "막는 것은 규칙이 아니라 길이다. 프라이빗 서브넷에는 인터넷 게이트웨이로 가는 경로가 없어 밖에서 먼저 걸 수 없다. 보안 그룹은 길이 있을 때 거르는 다음 겹이다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Security Group 설정과 포트",
			"lines": "136-140"
		},
		{
			"note": "002",
			"section": "인바운드와 아웃바운드",
			"lines": "166-169"
		},
		{
			"note": "002",
			"section": "보안 규칙의 한계",
			"lines": "171-176"
		}
	],
	"references": [
		{
			"title": "보안 그룹으로 트래픽 제어하기",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"
		},
		{
			"title": "용도별 보안 그룹 규칙",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html"
		},
		{
			"title": "네트워크 ACL",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"title": "VPC 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		},
		{
			"title": "고객 관리형 접두사 목록",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/work-with-cust-managed-prefix-lists.html"
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
			"slug": "prefix-lists",
			"text": "관리형 접두사 목록"
		},
		{
			"depth": 2,
			"slug": "inbound-outbound",
			"text": "인바운드와 아웃바운드"
		},
		{
			"depth": 2,
			"slug": "ports",
			"text": "주요 포트 번호"
		},
		{
			"depth": 2,
			"slug": "limits",
			"text": "보안 그룹의 한계"
		},
		{
			"depth": 2,
			"slug": "network-acl",
			"text": "네트워크 ACL과 견주기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/vpc/\">VPC</a>에 놓이는 것이면 언제나 쓴다. <a href=\"/compute/ec2/\">EC2</a>, <a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>, <a href=\"/database/rds/\">RDS</a>, VPC에 연결한 <a href=\"/compute/lambda-vpc/\">Lambda</a>, <a href=\"/networking/vpc-endpoints/\">인터페이스 엔드포인트</a>는 모두 <a href=\"/networking/elastic-network-interface/\">네트워크 인터페이스</a>를 가지며, 보안 그룹은 그 인터페이스에 붙는다. 요금은 없다.</p>\n<p>좋은 설계는 단순하다. <strong>층마다 그룹 하나</strong>를 만들고, 앞 층의 그룹만 출발지로 허용한다. 인터넷 → <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 그룹(443) → 앱 그룹(8080) → DB 그룹(3306)처럼 이어진다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>연결이 들어오면 그 인터페이스에 붙은 모든 그룹의 규칙을 <strong>합쳐서</strong> 본다. 하나라도 맞으면 통과하고, 맞는 것이 없으면 버린다. 순서도 거부도 없다.</p>\n<p>규칙 한 줄은 프로토콜, 포트 범위, 상대로 이루어진다. 상대로 적을 수 있는 것은 넷이다. CIDR은 IP 대역을 적는 표기로, <code>/32</code>는 주소 하나다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 상대, 예, 쓰는 때\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">상대</th>\n<th scope=\"col\">예</th>\n<th scope=\"col\">쓰는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cidr\">\n<th scope=\"row\"><a href=\"#row-cidr\" class=\"anchor\" aria-label=\"줄 링크\"></a>CIDR</th>\n<td><code>0.0.0.0/0</code>, <code>203.0.113.7/32</code></td>\n<td>인터넷 전체, 사무실 IP</td>\n</tr>\n<tr id=\"row-dareun-boan-geurup\">\n<th scope=\"row\"><a href=\"#row-dareun-boan-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 보안 그룹</th>\n<td><code>sg-0a1b2c…</code></td>\n<td>앞 층의 서버들. IP가 바뀌어도 된다</td>\n</tr>\n<tr id=\"row-jagi-jasin\">\n<th scope=\"row\"><a href=\"#row-jagi-jasin\" class=\"anchor\" aria-label=\"줄 링크\"></a>자기 자신</th>\n<td>같은 그룹 ID</td>\n<td>클러스터 노드끼리</td>\n</tr>\n<tr id=\"row-jeopdusa-mongnok\">\n<th scope=\"row\"><a href=\"#row-jeopdusa-mongnok\" class=\"anchor\" aria-label=\"줄 링크\"></a>접두사 목록</th>\n<td><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 오리진용 목록</td>\n<td>바뀌는 IP 묶음을 이름 하나로</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>상태 저장</strong>이 핵심이다. 허용된 연결은 표에 적어 두고, 그 연결의 응답은 반대 방향 규칙을 보지 않고 내보낸다. 그래서 웹 서버의 그룹에는 인바운드 443만 있으면 되고 응답용 아웃바운드 규칙은 필요 없다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> authorize-security-group-ingress</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --group-id</span><span class=\"tk-string\"> sg-0db11111111111111</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --protocol</span><span class=\"tk-string\"> tcp</span><span class=\"tk-string\"> --port</span><span class=\"tk-constant\"> 3306</span><span class=\"tk-string\"> --source-group</span><span class=\"tk-string\"> sg-0a220222222222222</span></span></code></pre>\n<h3 id=\"prefix-lists\">관리형 접두사 목록<a href=\"#prefix-lists\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><strong>AWS 관리형</strong>은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a> 같은 서비스의 IP 대역을 AWS가 고쳐 준다. <strong>고객 관리형</strong>은 사무실·협력사 CIDR을 내가 적고, <a href=\"/security/resource-access-manager/\">AWS RAM</a>으로 다른 계정과 나눈다. 보안 그룹과 라우팅 테이블이 이름으로 가리키므로 목록 한 곳만 고치면 모두 바뀐다. 규칙 수는 지금 든 개수가 아니라 목록의 <strong>최대 항목 수</strong>로 센다. 최대 20개짜리 하나를 적으면 규칙 20개다.</p>\n</div><h2 id=\"inbound-outbound\">인바운드와 아웃바운드<a href=\"#inbound-outbound\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘은 패킷의 방향이 아니라 <strong>누가 먼저 연결을 걸었는가</strong>로 가른다. 전화로 치면 걸려 오는 전화가 인바운드, 내가 거는 전화가 아웃바운드다. 통화가 이어지는 동안 말은 양쪽으로 오간다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 상황, 필요한 규칙\" tabindex=\"0\"><table aria-label=\"인바운드와 아웃바운드\">\n<thead>\n<tr>\n<th scope=\"col\">상황</th>\n<th scope=\"col\">필요한 규칙</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sayongjaga-wep-seobeoe-jeopsok\">\n<th scope=\"row\"><a href=\"#row-sayongjaga-wep-seobeoe-jeopsok\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자가 웹 서버에 접속</th>\n<td>웹 서버의 인바운드 443</td>\n</tr>\n<tr id=\"row-api\">\n<th scope=\"row\"><a href=\"#row-api\" class=\"anchor\" aria-label=\"줄 링크\"></a>서버가 외부 API를 호출</th>\n<td>서버의 아웃바운드 443(기본으로 열려 있다)</td>\n</tr>\n<tr id=\"row-db\">\n<th scope=\"row\"><a href=\"#row-db\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱이 DB에 쿼리</th>\n<td>DB의 인바운드 3306, 앱의 아웃바운드 3306</td>\n</tr>\n</tbody>\n</table></div>\n<p>규칙이 있어도 길이 없으면 통하지 않는다. 프라이빗 서브넷의 인스턴스는 인터넷에서 오는 길 자체가 없고, 나갈 때는 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>를 거친다.</p>\n</div><h2 id=\"ports\">주요 포트 번호<a href=\"#ports\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 포트, 쓰임, 알아 둘 것\" tabindex=\"0\"><table aria-label=\"주요 포트 번호\">\n<thead>\n<tr>\n<th scope=\"col\">포트</th>\n<th scope=\"col\">쓰임</th>\n<th scope=\"col\">알아 둘 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-21\">\n<th scope=\"row\"><a href=\"#row-21\" class=\"anchor\" aria-label=\"줄 링크\"></a>21</th>\n<td>FTP</td>\n<td>제어용이다. 암호화하지 않고 데이터는 다른 포트로 오간다</td>\n</tr>\n<tr id=\"row-22\">\n<th scope=\"row\"><a href=\"#row-22\" class=\"anchor\" aria-label=\"줄 링크\"></a>22</th>\n<td>SSH, SFTP</td>\n<td>SFTP는 SSH로 파일을 옮기므로 같은 포트다</td>\n</tr>\n<tr id=\"row-80-443\">\n<th scope=\"row\"><a href=\"#row-80-443\" class=\"anchor\" aria-label=\"줄 링크\"></a>80 / 443</th>\n<td>HTTP / HTTPS</td>\n<td>80은 보통 443으로 돌려보내는 데만 쓴다</td>\n</tr>\n<tr id=\"row-2049\">\n<th scope=\"row\"><a href=\"#row-2049\" class=\"anchor\" aria-label=\"줄 링크\"></a>2049</th>\n<td>NFS</td>\n<td><a href=\"/storage/efs/\">EFS</a> 마운트</td>\n</tr>\n<tr id=\"row-3306-5432\">\n<th scope=\"row\"><a href=\"#row-3306-5432\" class=\"anchor\" aria-label=\"줄 링크\"></a>3306 / 5432</th>\n<td>MySQL·<a href=\"/database/aurora/\" class=\"mention\">Aurora</a> / PostgreSQL</td>\n<td>앱 서버의 그룹에만 연다</td>\n</tr>\n<tr id=\"row-3389\">\n<th scope=\"row\"><a href=\"#row-3389\" class=\"anchor\" aria-label=\"줄 링크\"></a>3389</th>\n<td>RDP</td>\n<td>Windows 원격 데스크톱</td>\n</tr>\n</tbody>\n</table></div>\n<p>22와 3389를 <code>0.0.0.0/0</code>에 여는 것이 가장 흔한 실수다. <a href=\"/management/systems-manager/#session-manager\">Session Manager</a>를 쓰면 두 포트를 아예 닫을 수 있다. 꼭 열어야 하면 사무실 IP나 <a href=\"/security/bastion-host/\">배스천</a>의 보안 그룹만 적는다.</p>\n</div><h2 id=\"limits\">보안 그룹의 한계<a href=\"#limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>거부할 수 없다.</strong> 특정 IP를 막는 일은 <a href=\"/networking/network-acl/\">네트워크 ACL</a>이나 <a href=\"/security/waf/\">WAF</a>의 몫이다.</li>\n<li><strong>3·4계층만 본다.</strong> URL, HTTP 헤더, 도메인 이름으로는 거르지 못한다. 웹 요청은 WAF로, 나가는 도메인은 <a href=\"/security/network-firewall/\">Network Firewall</a>의 도메인 목록 규칙 그룹으로 거른다.</li>\n<li><strong>IP를 박아 두면 낡는다.</strong> 다른 보안 그룹이나 접두사 목록을 적는다.</li>\n<li><strong><a href=\"/security/iam/\" class=\"mention\">IAM</a>을 모른다.</strong> 포트가 열렸다고 권한이 생기지는 않고, 권한이 있어도 포트가 닫혔으면 못 붙는다.</li>\n</ul>\n</div><h2 id=\"network-acl\">네트워크 ACL과 견주기<a href=\"#network-acl\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 보안 그룹, 네트워크 ACL\" tabindex=\"0\"><table aria-label=\"네트워크 ACL과 견주기\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">보안 그룹</th>\n<th scope=\"col\">네트워크 ACL</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-geoneun-got\">\n<th scope=\"row\"><a href=\"#row-geoneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>거는 곳</th>\n<td>네트워크 인터페이스</td>\n<td>서브넷</td>\n</tr>\n<tr id=\"row-sangtae\">\n<th scope=\"row\"><a href=\"#row-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>상태</th>\n<td>저장한다</td>\n<td>저장하지 않는다. 응답이 나갈 임시 포트(1024–65535)도 연다</td>\n</tr>\n<tr id=\"row-gyuchik\">\n<th scope=\"row\"><a href=\"#row-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>규칙</th>\n<td>허용만</td>\n<td>허용과 거부</td>\n</tr>\n<tr id=\"row-pyeongga\">\n<th scope=\"row\"><a href=\"#row-pyeongga\" class=\"anchor\" aria-label=\"줄 링크\"></a>평가</th>\n<td>모두 합쳐서</td>\n<td>작은 번호부터 처음 맞는 것</td>\n</tr>\n<tr id=\"row-gibongap\">\n<th scope=\"row\"><a href=\"#row-gibongap\" class=\"anchor\" aria-label=\"줄 링크\"></a>기본값</th>\n<td>새 그룹은 인바운드 막힘</td>\n<td>기본 ACL은 모두 허용, 새 ACL은 모두 거부</td>\n</tr>\n</tbody>\n</table></div>\n<p>같은 서브넷 안의 트래픽은 네트워크 ACL을 지나지 않는다. 그래서 서브넷 안을 나누는 것은 보안 그룹뿐이다. 항목마다의 차이는 <a href=\"/networking/network-acl/#vs-security-groups\">보안 그룹과 네트워크 ACL의 차이</a>에, 규칙 번호와 임시 포트도 그 글에 있다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"보안 그룹은 인스턴스를 켠 채로 바꿔도 바로 적용된다. 다만 ",
					createVNode(_components.strong, { children: "이미 맺은 연결" }),
					"은 규칙을 지워도 한동안 이어질 수 있다. 당장 끊으려면 네트워크 ACL로 막는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.a, {
						href: "/networking/nat-gateway/",
						class: "mention",
						children: "NAT 게이트웨이"
					}),
					"에는 보안 그룹을 붙일 수 없고, ",
					createVNode(_components.a, {
						href: "/networking/application-load-balancer/",
						class: "mention",
						children: "ALB"
					}),
					"에는 반드시 붙는다. ",
					createVNode(_components.a, {
						href: "/networking/network-load-balancer/",
						children: "NLB"
					}),
					"는 없이도 만들 수 있지만, 그러면 나중에도 붙일 수 없다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"다른 ",
					createVNode(_components.a, {
						href: "/networking/vpc/",
						class: "mention",
						children: "VPC"
					}),
					"의 보안 그룹을 상대로 적는 것은 같은 리전의 ",
					createVNode(_components.a, {
						href: "/networking/vpc-peering/",
						children: "피어링"
					}),
					"에서 된다. 같은 리전의 ",
					createVNode(_components.a, {
						href: "/networking/transit-gateway/",
						class: "mention",
						children: "Transit Gateway"
					}),
					"에서도 지원을 켜면 인바운드 규칙에 적을 수 있다. 리전이 다르면 CIDR로 적는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"직접 만든 ",
					createVNode(_components.a, {
						href: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSecurityGroupVpc.html",
						children: "그룹을 다른 VPC에도"
					}),
					" 연결해 함께 쓸 수 있다. 같은 리전이어야 하고, 기본 그룹과 기본 VPC는 안 된다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "응답 포트를 열라는 보기",
				"set:html": "<p>“보안 그룹의 아웃바운드에 임시 포트를 열어야 응답이 나간다”는 틀리다. 그것은 상태를 저장하지 않는 <strong>네트워크 ACL</strong>의 이야기다.</p>"
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
var url = "content/networking/security-groups.mdx/";
var file = "/work/wt/build/content/networking/security-groups.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/security-groups.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
