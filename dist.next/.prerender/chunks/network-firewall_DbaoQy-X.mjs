import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/network-firewall.mdx
var frontmatter = {
	"title": "AWS Network Firewall",
	"titleEn": "AWS Network Firewall",
	"kind": "service",
	"status": "published",
	"summary": "VPC를 드나드는 트래픽이 반드시 지나가는 길목에 서서 IP·포트뿐 아니라 도메인 이름과 패킷 내용까지 보고 막는 관리형 방화벽이다.",
	"aliases": [
		"Network Firewall",
		"네트워크 파이어월",
		"네트워크 방화벽",
		"VPC 방화벽",
		"ANFW",
		"도메인 목록 규칙 그룹",
		"도메인 리스트 규칙 그룹",
		"Domain list rule group",
		"도메인 기반 필터링",
		"도메인 필터링",
		"FQDN 필터링",
		"FQDN",
		"아웃바운드 도메인 제한",
		"이그레스 필터링",
		"egress filtering",
		"침입 방지 시스템",
		"IPS",
		"IDS",
		"Suricata",
		"수리카타",
		"방화벽 엔드포인트",
		"심층 패킷 검사",
		"DPI",
		"도메인 차단",
		"특정 도메인 허용",
		"나가는 트래픽 차단",
		"아웃바운드 통제",
		"VPC 트래픽 검사",
		"침입 방지",
		"허용 도메인 목록"
	],
	"related": [
		"security/network-firewall-vs-firewall-manager",
		"security/firewall-manager",
		"networking/security-groups",
		"networking/gateway-load-balancer",
		"networking/vpc",
		"networking/nat-gateway"
	],
	"signals": [
		{
			"id": "network-firewall-seobeoga",
			"need": "서버가 정해진 외부 도메인에만 나가게, IP는 수시로 바뀐다",
			"choose": "Network Firewall의 도메인 목록",
			"see": "security/network-firewall#domain-list",
			"why": "IP가 바뀌어도 이름으로 거른다. 보안 그룹은 IP로만 거른다."
		},
		{
			"id": "network-firewall-jangbi-eopssi",
			"need": "장비 없이 VPC를 드나드는 침입 패턴을 관리형으로 막는다",
			"choose": "Network Firewall의 침입 방지 규칙",
			"see": "security/network-firewall#scenario-inspect-vpc-traffic",
			"why": "관리형 규칙이 침입 패턴을 막는다. GWLB 뒤의 장비는 내가 돌본다."
		},
		{
			"id": "gateway-load-balancer",
			"need": "쓰던 타사 방화벽 장비를 그대로 두고 통과시킨다",
			"choose": "Gateway Load Balancer",
			"see": "security/network-firewall#when",
			"why": "내 장비를 쓰려면 GWLB가 앞에서 나눈다."
		},
		{
			"id": "waf",
			"need": "웹 요청의 SQL 인젝션과 XSS를 막는다",
			"choose": "WAF",
			"see": "security/waf#when",
			"why": "HTTP 요청의 내용은 WAF가 본다. Network Firewall은 VPC의 길목이다."
		}
	],
	"facts": [
		{
			"id": "endpoint-per-az",
			"label": "방화벽 엔드포인트",
			"value": "가용 영역마다 전용 서브넷에 1개",
			"note": "자기가 있는 서브넷의 트래픽은 거르지 못하므로 그 서브넷에 다른 것을 두지 않는다. 엔드포인트 연결을 더하면 같은 방화벽의 엔드포인트를 다른 VPC에도 둔다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-subnets.html"
		},
		{
			"id": "throughput",
			"label": "방화벽 하나가 가용 영역마다 내는 처리량",
			"value": "최대 100Gbps",
			"note": "그 가용 영역의 엔드포인트들이 나눠 쓴다. 저절로 늘고, 넘는 트래픽은 버려진다.",
			"called": ["대역폭", "속도"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html"
		},
		{
			"id": "domain-basis",
			"label": "도메인을 알아보는 근거",
			"value": "HTTPS는 TLS의 SNI, HTTP는 Host 헤더",
			"note": "복호화하지 않아도 된다. 둘 다 없거나 속이면 알아보지 못한다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_RulesSourceList.html"
		},
		{
			"id": "domain-wildcard",
			"label": "도메인 목록의 와일드카드",
			"asks": "도메인 목록에서 하위 도메인까지 덮으려면 어떻게 적나?",
			"value": "앞에 점을 붙인다. `.example.com`",
			"note": "example.com과 모든 하위 도메인에 맞는다. 점이 없으면 그 이름 하나에만 맞는다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_RulesSourceList.html"
		},
		{
			"id": "home-net",
			"label": "도메인 목록이 기본으로 보는 출발지",
			"value": "방화벽이 있는 VPC의 주소 대역(CIDR)만",
			"note": "다른 VPC의 트래픽을 모아 검사하려면 `HOME_NET` 변수에 그 CIDR을 더한다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html"
		},
		{
			"id": "quotas",
			"label": "계정·리전당 기본 한도",
			"value": "방화벽 5개, 방화벽 정책 20개",
			"note": "늘릴 수 있다.",
			"called": [
				"방화벽 개",
				"정책 개",
				"방화벽 정책 개"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html"
		},
		{
			"id": "stateful-rules",
			"label": "정책 하나의 상태 저장 규칙",
			"value": "30,000개",
			"note": "기본값이고 늘릴 수 있다.",
			"called": [
				"규칙 개",
				"규칙 최대",
				"max rules",
				"rule capacity",
				"stateful rules limit"
			],
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html"
		},
		{
			"id": "price",
			"label": "요금(버지니아 북부)",
			"value": "엔드포인트 시간당 0.395달러, GB당 0.065달러",
			"note": "TLS 검사를 켜면 시간 요금을 더 내고, 예전에 붙던 GB 추가 요금은 지금 없다.",
			"called": ["cost per hour"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/network-firewall/pricing/"
		},
		{
			"id": "sla",
			"label": "가용성 약속(SLA)",
			"value": "월 99.99%",
			"axis": "availability",
			"source": "https://aws.amazon.com/network-firewall/sla/"
		}
	],
	"scenarios": [
		{
			"id": "allow-only-vendor-domains",
			"situation": "프라이빗 서브넷의 서버는 업데이트를 위해 외부 도메인 세 곳에만 나갈 수 있어야 한다. 그 도메인의 IP는 수시로 바뀐다.",
			"answer": ["security/network-firewall", "networking/nat-gateway"],
			"choose": "도메인 목록 규칙 그룹 + 방화벽 엔드포인트",
			"why": "“도메인 이름으로 제한”이 결정한다. 도메인 목록 규칙 그룹에 세 곳만 허용으로 적고, 서버에서 NAT 게이트웨이로 가는 길에 방화벽 엔드포인트를 둔다.",
			"trap": "보안 그룹과 네트워크 ACL에는 도메인을 적을 수 없다. IP를 조회해 적으면 바뀌는 날 끊긴다.",
			"requirements": ["access-control"]
		},
		{
			"id": "inspect-vpc-traffic",
			"situation": "VPC로 들어오고 나가는 트래픽을 검사해 알려진 침입 패턴을 막으라는 규정이 있다. 장비를 직접 운영하지 않으려 한다.",
			"answer": ["security/network-firewall"],
			"choose": "Suricata 호환 규칙과 관리형 규칙 그룹",
			"why": "“침입 방지”와 “관리형”이 함께면 Network Firewall이다. Suricata 호환 규칙과 AWS의 관리형 규칙 그룹으로 막는다.",
			"trap": "Gateway Load Balancer 뒤에 방화벽 장비를 두면 장비의 패치와 확장을 직접 맡는다. 쓰던 타사 장비를 그대로 두라는 조건일 때의 답이다.",
			"requirements": ["threats", "least-operations"]
		},
		{
			"id": "central-inspection",
			"situation": "VPC 40개가 Transit Gateway로 이어져 있다. 모든 인터넷 트래픽과 VPC 사이의 트래픽을 한곳에서 검사하려 한다.",
			"answer": ["security/network-firewall"],
			"choose": "검사 VPC의 Network Firewall",
			"why": "검사 전용 VPC에 방화벽을 두고 Transit Gateway의 라우팅을 그리로 보낸다. 지금은 Transit Gateway에 방화벽을 바로 붙일 수도 있다.",
			"trap": "VPC마다 방화벽을 두면 동작하지만 엔드포인트 시간 요금이 40배로 는다.",
			"requirements": ["threats"]
		}
	],
	"corrections": [
		{
			"id": "network-firewall",
			"notes": "보안 그룹의 한계를 도메인 목록 규칙 그룹으로 해결한다고 한다.",
			"status": "simplified",
			"right": "보안 그룹에 얹는 기능이 아니다. Network Firewall을 만들고 라우팅 테이블이 트래픽을 그 엔드포인트로 보내야 규칙이 돈다. 시간 요금도 든다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html"
		},
		{
			"id": "fqdn-dns",
			"notes": "도메인 이름(FQDN)을 분석해 막는다고 한다.",
			"status": "simplified",
			"right": "DNS 쿼리가 아니라 연결할 때 나오는 SNI와 Host 헤더를 본다. 앱이 SNI를 허용된 이름으로 속이면 지나갈 수 있다. DNS 쿼리 단계에서 막는 것은 Route 53 Resolver DNS Firewall이고 둘을 함께 쓴다.",
			"source": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html"
		},
		{
			"id": "rds",
			"notes": "보안 그룹은 인스턴스 수준의 방화벽이라고 한다.",
			"status": "simplified",
			"right": "정확히는 네트워크 인터페이스마다 걸린다. 그래서 로드 밸런서, RDS, 인터페이스 엔드포인트에도 붙는다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/changing-security-group.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "보안 규칙의 한계",
		"lines": "171-176"
	}, {
		"note": "002",
		"section": "Network Firewall과 Firewall Manager",
		"lines": "308-309"
	}],
	"references": [
		{
			"title": "Network Firewall이란",
			"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html"
		},
		{
			"title": "트래픽을 거르는 방식",
			"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policy-processing.html"
		},
		{
			"title": "도메인 목록 규칙 그룹",
			"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html"
		},
		{
			"title": "서브넷 구성",
			"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-subnets.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html"
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
			"slug": "rule-groups",
			"text": "규칙 그룹"
		},
		{
			"depth": 2,
			"slug": "domain-list",
			"text": "도메인 목록 규칙 그룹"
		},
		{
			"depth": 2,
			"slug": "deployment",
			"text": "배치와 로그"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-internet-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 46V29m-5 5 5-5 5 5M39 29v17m-5-5 5 5 5-5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-firewall\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 15h46v34H9zM9 26h46M9 38h46M24 15v11M40 15v11M17 26v12M32 26v12M47 26v12M24 38v11M40 38v11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/security-groups/\">보안 그룹</a>과 네트워크 ACL로 모자랄 때 쓴다. 둘은 IP와 포트만 보고, 패킷의 내용이나 도메인은 모른다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 막을 것, 도구\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">막을 것</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inseuteonseuro-oneun-ip-poteu\">\n<th scope=\"row\"><a href=\"#row-inseuteonseuro-oneun-ip-poteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스로 오는 IP·포트</th>\n<td>보안 그룹</td>\n</tr>\n<tr id=\"row-seobeunet-danwiro-teukjeong-ip-geobu\">\n<th scope=\"row\"><a href=\"#row-seobeunet-danwiro-teukjeong-ip-geobu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서브넷 단위로 특정 IP 거부</th>\n<td><a href=\"/networking/network-acl/\">네트워크 ACL</a></td>\n</tr>\n<tr id=\"row-vpc\">\n<th scope=\"row\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a>나가는 도메인, 침입 패턴, <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 사이 트래픽</th>\n<td>Network Firewall</td>\n</tr>\n<tr id=\"row-sql-xss\">\n<th scope=\"row\"><a href=\"#row-sql-xss\" class=\"anchor\" aria-label=\"줄 링크\"></a>웹 요청의 SQL 인젝션·XSS·봇</th>\n<td><a href=\"/security/waf/\">WAF</a></td>\n</tr>\n<tr id=\"row-dns\">\n<th scope=\"row\"><a href=\"#row-dns\" class=\"anchor\" aria-label=\"줄 링크\"></a>DNS 쿼리 자체</th>\n<td>Route 53 Resolver DNS Firewall</td>\n</tr>\n<tr id=\"row-tasa-banghwabyeok-jangbireul-geudaero\">\n<th scope=\"row\"><a href=\"#row-tasa-banghwabyeok-jangbireul-geudaero\" class=\"anchor\" aria-label=\"줄 링크\"></a>타사 방화벽 장비를 그대로</th>\n<td><a href=\"/networking/gateway-load-balancer/\">Gateway Load Balancer</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-egress-inspection\" data-diagram=\"egress-inspection\"><figcaption><span class=\"diagram-title\">나가는 트래픽이 방화벽 엔드포인트를 거쳐 인터넷으로 가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-egress-inspection\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 나가는 트래픽이 방화벽 엔드포인트를 거쳐 인터넷으로 가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"288\" height=\"931\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 460.8 1489.4\"><svg width=\"460.8\" height=\"1489.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-egress-inspection-desc\" aria-labelledby=\"diagram-egress-inspection-title\" role=\"img\" viewBox=\"-4 -4 460.8 1489.4\"><title id=\"diagram-egress-inspection-title\">나가는 트래픽이 방화벽 엔드포인트를 거쳐 인터넷으로 가는 길</title><desc id=\"diagram-egress-inspection-desc\">프라이빗 서브넷의 EC2에서 나간 트래픽은 라우팅 테이블에 따라 방화벽 서브넷의 엔드포인트로 간다. 통과하면 퍼블릭 서브넷의 NAT 게이트웨이와 인터넷 게이트웨이를 지나 허용된 도메인으로 간다. 허용되지 않은 도메인은 엔드포인트에서 버려진다. 돌아오는 트래픽도 같은 엔드포인트를 지난다.</desc><g class=\"d-boundary\"><rect width=\"353\" height=\"1275.4\" x=\"74.9\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"305\" height=\"972.4\" x=\"98.9\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"194.2\" height=\"229.2\" x=\"185.7\" y=\"784.2\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"209.6\" height=\"229.2\" x=\"122.9\" y=\"421\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.8\" height=\"205\" x=\"141.8\" y=\"118\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M227.8 299v195.2\"/><path fill=\"var(--diagram-line)\" d=\"m233.8 486.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M251.1 626.2v57q0 7 7 7h17.6q7.1 0 7.1 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m288.8 849.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M282.8 989.4v142\"/><path fill=\"var(--diagram-line)\" d=\"m288.8 1123.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M282.8 1263.4v47q0 7 7 7h48q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m351 1395.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M204.4 626.2v57q0 7-7 7h-17.6q-7.1 0-7.1 7v613.2q0 7-7 7h-48q-7.1 0-7.1 7v83\"/><path stroke-width=\"3\" d=\"m116.9 1391.9-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-boundary\"><text x=\"86.9\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"110.9\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-boundary\"><text x=\"197.7\" y=\"815.2\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 <tspan x=\"197.7\" y=\"843.8\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"134.9\" y=\"452\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">방화벽 <tspan x=\"134.9\" y=\"480.6\">서브넷</tspan></text></g><g class=\"d-boundary\"><text x=\"153.8\" y=\"149\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"115\" height=\"30\" x=\"169.8\" y=\"357\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"227.3\" y=\"380\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 0.0.0.0/0</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"249.3\" y=\"720.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.7\" y=\"743.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 통과</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"270.8\" y=\"1081.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.4\" y=\"1104.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"332.9\" y=\"1337.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"344.5\" y=\"1360.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"101.1\" height=\"30\" x=\"59.6\" y=\"1337.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"110.1\" y=\"1360.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SNI 불일치</text></g><g class=\"d-node\"><text x=\"227.8\" y=\"291\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"191.8\" y=\"180\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"227.8\" y=\"618.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">방화벽 엔드포인트</text><use width=\"72\" height=\"72\" x=\"191.8\" y=\"507.2\" href=\"#icon-saa-network-firewall\"/></g><g class=\"d-node\"><text x=\"282.8\" y=\"981.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"246.8\" y=\"870.4\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><text x=\"282.8\" y=\"1255.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"246.8\" y=\"1144.4\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"249.1\" y=\"1407.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"344.9\" y=\"1447.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">허용된 도메인</text></g><g class=\"d-node\"><rect width=\"197.1\" height=\"62\" x=\"12\" y=\"1407.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"110.6\" y=\"1447.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">그 밖의 도메인</text></g></svg><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"178.8\" y=\"167\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"방화벽 엔드포인트\" href=\"/security/network-firewall/\" aria-current=\"page\"><rect width=\"169.6\" height=\"136\" x=\"142.9\" y=\"494.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"205.7\" y=\"857.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"169.6\" height=\"136\" x=\"198\" y=\"1131.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>프라이빗 서브넷의 EC2에서 나간 트래픽은 라우팅 테이블에 따라 방화벽 서브넷의 엔드포인트로 간다. 통과하면 퍼블릭 서브넷의 NAT 게이트웨이와 인터넷 게이트웨이를 지나 허용된 도메인으로 간다. 허용되지 않은 도메인은 엔드포인트에서 버려진다. 돌아오는 트래픽도 같은 엔드포인트를 지난다.</p><ul><li>VPC 10.0.0.0/16 안: 가용 영역 A, 인터넷 게이트웨이</li><li>가용 영역 A 안: 프라이빗 서브넷, 방화벽 서브넷, 퍼블릭 서브넷</li><li>프라이빗 서브넷 안: EC2</li><li>방화벽 서브넷 안: 방화벽 엔드포인트</li><li>퍼블릭 서브넷 안: NAT 게이트웨이</li><li>EC2 → 방화벽 엔드포인트: ① 0.0.0.0/0</li><li>방화벽 엔드포인트 → NAT 게이트웨이: ② 통과</li><li>③ NAT 게이트웨이 → 인터넷 게이트웨이</li><li>④ 인터넷 게이트웨이 → 허용된 도메인</li><li>방화벽 엔드포인트 → 그 밖의 도메인: SNI 불일치</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>방화벽은 스스로 트래픽을 끌어오지 않는다. <strong><a href=\"/networking/route-tables/\">라우팅 테이블</a>이 보내 주어야</strong> 검사한다.</p>\n<ol>\n<li>프라이빗 서브넷의 라우팅 테이블이 <code>0.0.0.0/0</code>을 같은 AZ의 방화벽 엔드포인트로 보낸다.</li>\n<li>방화벽이 규칙을 적용하고 통과한 것만 다음 길로 보낸다.</li>\n<li><a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>가 주소를 바꾼다. 방화벽을 NAT보다 안쪽에 두어야 어느 서버의 트래픽인지 보인다.</li>\n<li>인터넷으로 나간다. 돌아온 패킷은 퍼블릭 서브넷의 라우팅 테이블에 적힌 대로 <strong>같은 엔드포인트</strong>를 거쳐 들어간다. 한쪽 방향만 지나면 상태를 몰라 끊긴다.</li>\n</ol>\n<p>규칙은 두 엔진이 차례로 본다. <strong>상태 비저장</strong> 규칙이 먼저 패킷 하나하나를 5튜플(출발지·목적지 IP와 포트, 프로토콜)로 보고 통과·버림·전달을 정한다. 전달된 것을 <strong>상태 저장</strong> 엔진이 연결 단위로 보며, 여기서 도메인과 내용까지 따진다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"rule-groups\">규칙 그룹<a href=\"#rule-groups\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>방화벽 하나에 <strong>방화벽 정책</strong> 하나가 붙고, 정책이 <strong>규칙 그룹</strong> 여럿을 담는다. 규칙 그룹은 여러 정책이 나눠 쓴다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 종류, 보는 것, 쓰임\" tabindex=\"0\"><table aria-label=\"규칙 그룹\">\n<thead>\n<tr>\n<th scope=\"col\">종류</th>\n<th scope=\"col\">보는 것</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sangtae-bijeojang\">\n<th scope=\"row\"><a href=\"#row-sangtae-bijeojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>상태 비저장</th>\n<td>IP, 포트, 프로토콜</td>\n<td>크게 거르기</td>\n</tr>\n<tr id=\"row-pyojun-sangtae-jeojang\">\n<th scope=\"row\"><a href=\"#row-pyojun-sangtae-jeojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>표준 상태 저장</th>\n<td>5튜플, 방향</td>\n<td>보통의 방화벽 규칙</td>\n</tr>\n<tr id=\"row-domein-mongnok\">\n<th scope=\"row\"><a href=\"#row-domein-mongnok\" class=\"anchor\" aria-label=\"줄 링크\"></a>도메인 목록</th>\n<td>SNI, HTTP Host</td>\n<td>나가는 도메인 허용·거부</td>\n</tr>\n<tr id=\"row-suricata\">\n<th scope=\"row\"><a href=\"#row-suricata\" class=\"anchor\" aria-label=\"줄 링크\"></a>Suricata 호환 규칙</th>\n<td>패킷 내용, 프로토콜의 필드</td>\n<td>침입 방지, 정교한 조건</td>\n</tr>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 관리형 규칙 그룹</th>\n<td>AWS가 갱신하는 위협 목록</td>\n<td>악성 도메인, 봇넷, 진행 중인 위협</td>\n</tr>\n</tbody>\n</table></div>\n<p>평가 순서는 <strong>엄격한 순서</strong>(strict order)를 권한다. 적은 순서대로 보고, 마지막에 무엇을 할지(모두 버림 등)를 정한다. 기본값인 동작 순서는 통과 규칙을 먼저 보므로 순서를 잘못 읽기 쉽다.</p>\n</div><h2 id=\"domain-list\">도메인 목록 규칙 그룹<a href=\"#domain-list\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>IP가 자주 바뀌는 외부 서비스를 <strong>이름으로</strong> 허용하거나 막는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"RulesSourceList\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"GeneratedRulesType\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"ALLOWLIST\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"TargetTypes\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\"TLS_SNI\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"HTTP_HOST\"</span><span>]</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"Targets\"</span><span class=\"tk-punctuation\">:</span><span> [</span><span class=\"tk-string-expression\">\".amazonaws.com\"</span><span class=\"tk-punctuation\">,</span><span class=\"tk-string-expression\"> \"repo.example.com\"</span><span>]</span></span>\n<span class=\"line\"><span>  }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>기본인 동작 순서에서는 허용 목록이 적지 않은 도메인의 HTTP·HTTPS까지 버려 준다. <strong>엄격한 순서에서는 버려 주지 않으므로</strong> 정책의 기본 동작을 버림으로 둔다. 어느 쪽이든 허용 목록만으로는 다른 프로토콜이 막히지 않는다. “이 도메인들 말고는 아무것도”라면 기본 동작을 버림으로 두고 필요한 포트만 연다. 막는 대신 거절(reject)하거나 기록만(alert) 할 수도 있다.</p>\n<p>HTTPS의 내용까지 보려면 <strong>TLS 검사</strong>를 켜고 인증서를 준다. 방화벽이 풀어 보고 다시 잠근다. 도메인만 거르는 데는 필요 없다.</p>\n</div><h2 id=\"deployment\">배치와 로그<a href=\"#deployment\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>분산</strong>: <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>마다 둔다. 단순하고 장애가 퍼지지 않지만 엔드포인트 요금이 VPC 수만큼 든다.</li>\n<li><strong>중앙 집중</strong>: 검사용 VPC와 <a href=\"/networking/transit-gateway/#inspection\">Transit Gateway</a>로 모은다. 이때 어플라이언스 모드를 켜서 오가는 트래픽이 같은 AZ의 엔드포인트를 지나게 한다. 최근에는 Transit Gateway에 방화벽을 바로 붙이거나, 한 방화벽의 엔드포인트를 다른 VPC에 더 만들 수도 있다.</li>\n<li><strong>로그</strong>: 경보(alert), 흐름(flow), TLS 로그를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>, <a href=\"/management/cloudwatch/#logs\">CloudWatch Logs</a>, <a href=\"/analytics/data-firehose/\">Firehose</a>로 보낸다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/security/waf/",
							children: "WAF"
						}), "와의 차이"] }),
						": WAF는 ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							children: "ALB"
						}),
						"·",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"·",
						createVNode(_components.a, {
							href: "/integration/api-gateway/",
							class: "mention",
							children: "API Gateway"
						}),
						"에 붙어 HTTP 요청을 본다. Network Firewall은 라우팅 길목에서 모든 프로토콜을 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "DNS Firewall과의 차이" }), ": DNS Firewall은 이름을 묻는 단계에서 막는다. IP로 곧장 접속하면 지나친다. Network Firewall은 연결 단계에서 막는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: createVNode(_components.a, {
							href: "/security/network-firewall-vs-firewall-manager/",
							children: "Firewall Manager와의 차이"
						}) }),
						": Network Firewall이 막고, ",
						createVNode(_components.a, {
							href: "/security/firewall-manager/",
							class: "mention",
							children: "Firewall Manager"
						}),
						"는 그 규칙을 여러 계정에 퍼뜨린다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "보안 그룹을 대신하지 않는다." }),
						" 같은 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 안의 트래픽은 라우팅을 따로 하지 않는 한 방화벽을 지나지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "AZ마다 둔다." }), " 엔드포인트가 한 AZ에만 있으면 그 AZ의 장애가 모든 트래픽을 멈추고 AZ 사이 요금도 든다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“도메인 이름”이 보이면",
					"set:html": "<p>나가는 트래픽을 도메인으로 제한하라는 문제에서 보안 그룹, 네트워크 ACL, <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>는 모두 틀리다. Network Firewall의 도메인 목록이 답이다.</p>"
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
var url = "content/security/network-firewall.mdx/";
var file = "/work/wt/build/content/security/network-firewall.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/network-firewall.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
