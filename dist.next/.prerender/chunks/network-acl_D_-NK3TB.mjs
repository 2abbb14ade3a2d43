import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/network-acl.mdx
var frontmatter = {
	"title": "네트워크 ACL",
	"titleEn": "Network access control list (network ACL)",
	"kind": "concept",
	"status": "published",
	"summary": "서브넷의 경계를 드나드는 패킷을 번호 순서의 허용·거부 규칙으로 거르는 상태 비저장 방화벽으로, 보안 그룹이 못 하는 ‘특정 IP 거부’를 맡는다.",
	"aliases": [
		"Network ACL",
		"NACL",
		"나클",
		"엔에이씨엘",
		"네트워크 접근 제어 목록",
		"네트워크 액세스 제어 목록",
		"서브넷 방화벽",
		"상태 비저장 방화벽",
		"stateless 방화벽",
		"NACL 규칙 번호",
		"임시 포트",
		"ephemeral port",
		"에페메럴 포트",
		"휘발성 포트",
		"1024-65535",
		"IP 차단",
		"특정 IP 거부",
		"기본 네트워크 ACL",
		"사용자 지정 네트워크 ACL",
		"SG vs NACL",
		"Security Group vs NACL",
		"스테이트리스 방화벽"
	],
	"related": [
		"networking/security-groups",
		"networking/vpc",
		"networking/route-tables",
		"security/network-firewall",
		"networking/nat-gateway",
		"security/firewall-manager",
		"security/shield"
	],
	"signals": [
		{
			"id": "acl",
			"need": "특정 IP 대역만 서브넷 전체에서 거부한다",
			"choose": "네트워크 ACL의 거부 규칙",
			"see": "networking/network-acl#when",
			"why": "보안 그룹에는 거부가 없다. 서브넷 전체의 거부는 네트워크 ACL이다."
		},
		{
			"id": "autbaundeu-1024-65535-heoyong",
			"need": "네트워크 ACL 인바운드 443을 열었는데 응답이 오지 않는다",
			"choose": "아웃바운드 1024–65535 허용",
			"see": "networking/network-acl#ephemeral-ports",
			"why": "네트워크 ACL은 상태가 없다. 응답이 나가는 임시 포트도 열어야 한다."
		},
		{
			"id": "boan-geurup",
			"need": "수시로 바뀌는 앱 서버들만 DB 포트에 붙게 한다",
			"choose": "보안 그룹",
			"see": "networking/security-groups#scenario-db-only-from-app-tier",
			"why": "IP가 바뀌어도 그룹은 그대로다. 출발지에 앱의 보안 그룹을 적는다."
		},
		{
			"id": "waf",
			"need": "CloudFront 뒤의 서버에서 특정 사용자의 IP를 막는다",
			"choose": "WAF",
			"see": "security/waf#when",
			"why": "CloudFront 뒤에서는 사용자의 IP가 출발지에 없다. 요청을 보는 WAF가 막는다."
		}
	],
	"facts": [
		{
			"id": "stateless",
			"label": "응답 트래픽",
			"asks": "응답 트래픽은 저절로 허용되나?",
			"value": "저절로 허용되지 않음(상태 비저장)",
			"note": "들어온 요청의 응답도 아웃바운드 규칙을, 나간 요청의 응답도 인바운드 규칙을 따로 통과해야 한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"id": "rule-number",
			"label": "규칙 번호",
			"asks": "규칙 번호는 몇까지이고, 여럿이 맞으면 어느 규칙을 쓰나?",
			"value": "1–32766, 작은 번호부터 처음 맞는 규칙 하나만",
			"note": "마지막은 고칠 수 없는 `*` 규칙이고 모두 거부한다. 번호는 10이나 100씩 띄워 둔다.",
			"called": [
				"규칙 번호 최대",
				"precedence number",
				"rule number",
				"rules number",
				"규칙 번호",
				"룰 번호",
				"우선순위 번호",
				"rules have a number",
				"higher precedence",
				"rule number range"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html"
		},
		{
			"id": "association",
			"label": "서브넷과 네트워크 ACL",
			"asks": "서브넷 하나에 네트워크 ACL은 몇 개 붙고, ACL 하나에 서브넷은 몇 개 붙나?",
			"value": "서브넷 하나에 ACL 하나, ACL 하나에 서브넷 여럿",
			"note": "따로 연결하지 않은 서브넷은 VPC의 기본 ACL을 쓴다.",
			"called": [
				"NACL per subnet",
				"서브넷당 NACL",
				"서브넷 ACL 연결",
				"서브넷 NACL 연결",
				"subnet ACL",
				"서브넷 하나의 ACL",
				"서브넷마다 ACL"
			],
			"axis": "target",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"id": "default-acl",
			"label": "VPC에 딸린 기본 ACL",
			"asks": "VPC에 딸린 기본 ACL은 무엇을 허용하나?",
			"value": "인바운드·아웃바운드 모두 허용",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"id": "custom-acl",
			"label": "새로 만든 ACL",
			"asks": "새로 만든 ACL은 처음에 무엇을 허용하나?",
			"value": "규칙을 더할 때까지 양방향 모두 거부",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"id": "ephemeral-ports",
			"label": "응답이 쓰는 임시 포트",
			"value": "Linux 32768–61000, Windows 49152–65535, ELB·NAT 게이트웨이·Lambda 1024–65535",
			"note": "연결을 먼저 건 쪽의 운영 체제가 고른다. 누가 올지 모르면 1024–65535를 연다.",
			"called": ["포트 범위", "ephemeral port range"],
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"id": "not-filtered",
			"label": "네트워크 ACL이 막지 못하는 것",
			"value": "Route 53 리졸버(VPC DNS), 인스턴스 메타데이터 등",
			"note": "DHCP와 시간 동기화처럼 AWS가 VPC 안에 주는 기능도 막지 못한다. DNS 쿼리는 Route 53 Resolver DNS Firewall로 거른다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "없음",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		}
	],
	"sharedFacts": [{
		"id": "rule-quota",
		"from": "networking/security-groups#nacl-rules"
	}, {
		"id": "security-group-stateful",
		"from": "networking/security-groups#stateful"
	}],
	"scenarios": [
		{
			"id": "block-attacker-range",
			"situation": "ALB와 NLB, EC2가 함께 있는 퍼블릭 서브넷에 한 IP 대역이 여러 포트로 공격해 온다. 추가 비용 없이 그 대역만 서브넷 전체에서 막아야 한다.",
			"answer": ["networking/network-acl"],
			"choose": "앞 번호의 인바운드 거부 규칙",
			"why": "“그 대역만 거부”와 “서브넷 전체”가 결정한다. 네트워크 ACL의 인바운드에 거부 규칙을 허용 규칙보다 작은 번호로 넣는다.",
			"trap": "보안 그룹에는 거부 규칙이 없다. 허용이 열려 있는 한 한 대역만 빼낼 수 없다.",
			"requirements": ["threats", "lowest-cost"]
		},
		{
			"id": "custom-acl-no-response",
			"situation": "웹 서버 서브넷에 새 네트워크 ACL을 연결하고 인바운드 443을 허용했다. 보안 그룹도 443을 허용하는데 접속이 시간 초과된다.",
			"answer": ["networking/network-acl"],
			"choose": "아웃바운드에 임시 포트 1024–65535 허용",
			"why": "네트워크 ACL은 상태를 기억하지 않는다. 응답이 나갈 임시 포트 1024–65535를 아웃바운드에 허용해야 한다.",
			"trap": "보안 그룹의 아웃바운드에 임시 포트를 더하는 답. 보안 그룹은 응답을 저절로 내보낸다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "deny-rule-ignored",
			"situation": "규칙 100이 0.0.0.0/0의 443을 허용하고 규칙 200이 203.0.113.0/24를 거부한다. 그런데 그 대역이 여전히 접속한다.",
			"answer": ["networking/network-acl"],
			"choose": "거부 규칙을 100보다 앞 번호로",
			"why": "작은 번호부터 보고 처음 맞는 규칙에서 끝난다. 거부 규칙을 90처럼 100보다 앞 번호로 옮긴다.",
			"trap": "거부가 허용보다 늘 우선한다는 답. 그것은 IAM 정책의 이야기다.",
			"requirements": ["access-control", "find-cause"]
		},
		{
			"id": "nat-subnet-acl",
			"situation": "프라이빗 서브넷의 서버가 NAT 게이트웨이로 업데이트를 받다가, NAT 게이트웨이가 있는 퍼블릭 서브넷에 사용자 지정 네트워크 ACL을 건 뒤로 받지 못한다. 아웃바운드는 모두 허용이다.",
			"answer": ["networking/network-acl", "networking/nat-gateway"],
			"choose": "인바운드에 임시 포트 1024–65535 허용",
			"why": "인터넷에서 돌아오는 응답은 NAT 게이트웨이의 임시 포트로 온다. 인바운드에 1024–65535를 열어야 한다.",
			"trap": "NAT 게이트웨이의 보안 그룹을 고치는 답. NAT 게이트웨이에는 보안 그룹이 없다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "네트워크 ACL로 서브넷 트래픽 제어하기",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"
		},
		{
			"title": "CreateNetworkAclEntry",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html"
		},
		{
			"title": "로드 밸런서 서브넷의 네트워크 ACL",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-vpc-network-acls.html"
		},
		{
			"title": "VPC 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "rules",
			"text": "규칙과 번호"
		},
		{
			"depth": 2,
			"slug": "ephemeral-ports",
			"text": "임시 포트"
		},
		{
			"depth": 2,
			"slug": "default-and-custom",
			"text": "기본 ACL과 사용자 지정 ACL"
		},
		{
			"depth": 2,
			"slug": "vs-security-groups",
			"text": "보안 그룹과 네트워크 ACL의 차이"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>평소의 방화벽은 <a href=\"/networking/security-groups/\">보안 그룹</a>이다. 네트워크 ACL은 그 위에 <strong>서브넷 단위로 한 겹 더</strong> 두는 것이고, 다음 셋에서 꼭 필요하다.</p>\n<ul>\n<li><strong>특정 IP나 대역을 거부</strong>할 때. 보안 그룹에는 거부가 없다.</li>\n<li>서버마다의 설정을 믿지 못해 <strong>서브넷 전체에 바닥선</strong>을 그을 때. 예를 들어 DB 서브넷에는 앱 서브넷의 3306만 들인다.</li>\n<li>이미 맺은 연결까지 <strong>당장 끊을</strong> 때. 보안 그룹은 이어지던 연결을 한동안 살려 두기도 한다.</li>\n</ul>\n<p>웹 요청의 내용은 <a href=\"/security/waf/\">WAF</a>가, 도메인 이름은 <a href=\"/security/network-firewall/\">Network Firewall</a>이 본다. 네트워크 ACL은 주소, 프로토콜, 포트까지만 안다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-request-and-response\" data-diagram=\"request-and-response\"><figcaption><span class=\"diagram-title\">요청과 응답이 네트워크 ACL을 따로 지나는 <span class=\"diagram-title-end\">길<a href=\"#diagram-request-and-response\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 요청과 응답이 네트워크 ACL을 따로 지나는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"260\" height=\"509\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 416.6 814\"><svg width=\"416.6\" height=\"814\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-and-response-desc\" aria-labelledby=\"diagram-request-and-response-title\" role=\"img\" viewBox=\"-4 -4 416.6 814\"><title id=\"diagram-request-and-response-title\">요청과 응답이 네트워크 ACL을 따로 지나는 길</title><desc id=\"diagram-request-and-response-desc\">사용자의 요청은 서브넷의 네트워크 ACL 인바운드 규칙과 인스턴스의 보안 그룹 인바운드 규칙을 차례로 지나 웹 서버에 닿는다. 응답은 보안 그룹을 저절로 지나지만, 네트워크 ACL에서는 아웃바운드의 임시 포트 규칙을 다시 통과해야 사용자에게 돌아간다.</desc><g class=\"d-boundary\"><rect width=\"384.6\" height=\"618\" x=\"12\" y=\"176\" fill=\"var(--diagram-public)\" stroke=\"var(--diagram-public-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"237.7\" height=\"205\" x=\"37.4\" y=\"379\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M199.2 56v13q0 7-7 7h-32q-7.1 0-7.1 7v61.4q0 1.6 1.6 1.6t1.6 1.6V225\"/><path fill=\"var(--diagram-line)\" d=\"m162.3 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M156.3 291v137\"/><path fill=\"var(--diagram-line)\" d=\"m162.3 420-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M156.3 560v111q0 7 7 7h5.7q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m182 696-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M268.9 708v-23q0-7 7-7h5.6q7.1 0 7.1-7V147.5q0-1.6 1.6-1.6t1.6-1.6V83q0-7.1-7-7.1h-32q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m239.7 68 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-public-line)\" stroke=\"var(--diagram-public)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">퍼블릭 서브넷</text></g><g class=\"d-boundary\"><text x=\"49.4\" y=\"410\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 그룹</text></g><g class=\"d-edge-label\"><rect width=\"107.8\" height=\"30\" x=\"99.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"153\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 443으로</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"100.8\" y=\"315\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"156\" y=\"338\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 규칙 확인</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"91.3\" y=\"618\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"156\" y=\"641\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 저절로 통과</text></g><g class=\"d-edge-label\"><rect width=\"129.1\" height=\"30\" x=\"226.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 50123으로</text></g><g class=\"d-node\"><rect width=\"159.5\" height=\"44\" x=\"142.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"222.5\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자 :50123</text></g><g class=\"d-node\"><rect width=\"240.6\" height=\"62\" x=\"36\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"156.3\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ACL 인바운드 443</text></g><g class=\"d-node\"><rect width=\"300.2\" height=\"62\" x=\"72.4\" y=\"708\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"222.5\" y=\"748\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ACL 아웃바운드 임시 포트</text></g><g class=\"d-node\"><text x=\"156.3\" y=\"552\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">웹 서버 :443</text><use width=\"72\" height=\"72\" x=\"120.3\" y=\"441\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"웹 서버 :443\" href=\"/compute/ec2/\"><rect width=\"126.7\" height=\"136\" x=\"92.9\" y=\"428\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 요청은 서브넷의 네트워크 ACL 인바운드 규칙과 인스턴스의 보안 그룹 인바운드 규칙을 차례로 지나 웹 서버에 닿는다. 응답은 보안 그룹을 저절로 지나지만, 네트워크 ACL에서는 아웃바운드의 임시 포트 규칙을 다시 통과해야 사용자에게 돌아간다.</p><ul><li>퍼블릭 서브넷 안: 보안 그룹, ACL 인바운드 443, ACL 아웃바운드 임시 포트</li><li>보안 그룹 안: 웹 서버 :443</li><li>사용자 :50123 → ACL 인바운드 443: ① 443으로</li><li>ACL 인바운드 443 → 웹 서버 :443: ② 규칙 확인</li><li>웹 서버 :443 → ACL 아웃바운드 임시 포트: ③ 저절로 통과</li><li>ACL 아웃바운드 임시 포트 → 사용자 :50123: ④ 50123으로</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자의 50123 포트에서 서버의 443으로 요청이 온다. 서브넷에 들어설 때 <strong>ACL의 인바운드 규칙</strong>을 본다.</li>\n<li>통과하면 인스턴스의 보안 그룹이 인바운드 443을 확인한다. 둘 다 허용해야 닿는다.</li>\n<li>응답은 보안 그룹을 그냥 지난다. 요청을 기억하기 때문이다.</li>\n<li>서브넷을 나설 때는 <strong>ACL의 아웃바운드 규칙</strong>을 처음부터 다시 본다. 목적지가 443이 아니라 사용자의 <strong>임시 포트</strong> 50123이다.</li>\n</ol>\n<p>검사는 서브넷의 <strong>경계를 넘을 때만</strong> 한다. 같은 서브넷 안의 두 서버 사이에는 걸리지 않는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"rules\">규칙과 번호<a href=\"#rules\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>규칙 한 줄은 번호, 프로토콜, 포트 범위, 상대 CIDR, 허용 또는 거부다. 인바운드 목록과 아웃바운드 목록이 따로 있고, <strong>작은 번호부터 보다가 처음 맞는 줄에서 끝난다.</strong> 뒤의 규칙이 반대로 말해도 보지 않는다.</p>\n<p>퍼블릭 웹 서브넷의 예다. 90이 막을 대역, 100이 서비스, 120이 서버가 밖에 건 연결의 응답이다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 방향, 번호, 포트, 상대, 동작\" tabindex=\"0\"><table aria-label=\"규칙과 번호\">\n<thead>\n<tr>\n<th scope=\"col\">방향</th>\n<th scope=\"col\">번호</th>\n<th scope=\"col\">포트</th>\n<th scope=\"col\">상대</th>\n<th scope=\"col\">동작</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-rules-inbaundeu\">\n<th scope=\"row\"><a href=\"#row-rules-inbaundeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>인바운드</th>\n<td>90</td>\n<td>모두</td>\n<td><code>203.0.113.0/24</code></td>\n<td>거부</td>\n</tr>\n<tr id=\"row-rules-inbaundeu-2\">\n<th scope=\"row\"><a href=\"#row-rules-inbaundeu-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>인바운드</th>\n<td>100</td>\n<td>443</td>\n<td><code>0.0.0.0/0</code></td>\n<td>허용</td>\n</tr>\n<tr id=\"row-rules-inbaundeu-3\">\n<th scope=\"row\"><a href=\"#row-rules-inbaundeu-3\" class=\"anchor\" aria-label=\"줄 링크\"></a>인바운드</th>\n<td>120</td>\n<td>1024–65535</td>\n<td><code>0.0.0.0/0</code></td>\n<td>허용</td>\n</tr>\n<tr id=\"row-rules-inbaundeu-4\">\n<th scope=\"row\"><a href=\"#row-rules-inbaundeu-4\" class=\"anchor\" aria-label=\"줄 링크\"></a>인바운드</th>\n<td><code>*</code></td>\n<td>모두</td>\n<td><code>0.0.0.0/0</code></td>\n<td>거부</td>\n</tr>\n<tr id=\"row-rules-autbaundeu\">\n<th scope=\"row\"><a href=\"#row-rules-autbaundeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>아웃바운드</th>\n<td>100</td>\n<td>443</td>\n<td><code>0.0.0.0/0</code></td>\n<td>허용</td>\n</tr>\n<tr id=\"row-rules-autbaundeu-2\">\n<th scope=\"row\"><a href=\"#row-rules-autbaundeu-2\" class=\"anchor\" aria-label=\"줄 링크\"></a>아웃바운드</th>\n<td>120</td>\n<td>1024–65535</td>\n<td><code>0.0.0.0/0</code></td>\n<td>허용</td>\n</tr>\n<tr id=\"row-rules-autbaundeu-3\">\n<th scope=\"row\"><a href=\"#row-rules-autbaundeu-3\" class=\"anchor\" aria-label=\"줄 링크\"></a>아웃바운드</th>\n<td><code>*</code></td>\n<td>모두</td>\n<td><code>0.0.0.0/0</code></td>\n<td>거부</td>\n</tr>\n</tbody>\n</table></div>\n<ul>\n<li>상대로는 <strong>CIDR만</strong> 적는다. 보안 그룹이나 접두사 목록은 적지 못한다.</li>\n<li>IPv6는 규칙을 따로 둔다. <code>0.0.0.0/0</code>은 IPv6를 포함하지 않는다.</li>\n<li>고치면 연결된 모든 서브넷에 바로 적용된다.</li>\n</ul>\n</div><h2 id=\"ephemeral-ports\">임시 포트<a href=\"#ephemeral-ports\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>연결을 먼저 거는 쪽은 자기 포트를 그때그때 빌린다. 이것이 임시(ephemeral) 포트이고, <strong>응답이 돌아갈 목적지</strong>가 된다. 범위는 거는 쪽의 운영 체제가 정한다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 연결을 거는 쪽, 임시 포트\" tabindex=\"0\"><table aria-label=\"임시 포트\">\n<thead>\n<tr>\n<th scope=\"col\">연결을 거는 쪽</th>\n<th scope=\"col\">임시 포트</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-linux\">\n<th scope=\"row\"><a href=\"#row-linux\" class=\"anchor\" aria-label=\"줄 링크\"></a>Linux 커널 대부분</th>\n<td>32768–61000</td>\n</tr>\n<tr id=\"row-windows-server-2008\">\n<th scope=\"row\"><a href=\"#row-windows-server-2008\" class=\"anchor\" aria-label=\"줄 링크\"></a>Windows Server 2008 이후</th>\n<td>49152–65535</td>\n</tr>\n<tr id=\"row-nat-lambda\">\n<th scope=\"row\"><a href=\"#row-nat-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a>로드 밸런서, <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></th>\n<td>1024–65535</td>\n</tr>\n</tbody>\n</table></div>\n<p>그래서 시험의 답은 대개 <strong>1024–65535</strong>다. 어느 방향에 여는지는 “누가 먼저 걸었나”로 정한다. 사용자가 걸어오면 <strong>아웃바운드</strong>에, 서브넷 안에서 밖으로 걸면 <strong>인바운드</strong>에 연다. 앱 서브넷이 DB 서브넷을 부르면 두 서브넷의 ACL에 규칙이 네 줄 필요하다.</p>\n</div><h2 id=\"default-and-custom\">기본 ACL과 사용자 지정 ACL<a href=\"#default-and-custom\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 기본 ACL, 새로 만든 ACL\" tabindex=\"0\"><table aria-label=\"기본 ACL과 사용자 지정 ACL\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">기본 ACL</th>\n<th scope=\"col\">새로 만든 ACL</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-eodiseo-ona\">\n<th scope=\"row\"><a href=\"#row-eodiseo-ona\" class=\"anchor\" aria-label=\"줄 링크\"></a>어디서 오나</th>\n<td><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 만들면 딸려 온다</td>\n<td>직접 만든다</td>\n</tr>\n<tr id=\"row-cheoeum-gyuchik\">\n<th scope=\"row\"><a href=\"#row-cheoeum-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>처음 규칙</th>\n<td>양방향 모두 허용</td>\n<td>양방향 모두 거부</td>\n</tr>\n<tr id=\"row-sseuneun-seobeunet\">\n<th scope=\"row\"><a href=\"#row-sseuneun-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰는 서브넷</th>\n<td>연결을 정하지 않은 모든 서브넷</td>\n<td>연결한 서브넷만</td>\n</tr>\n<tr id=\"row-gochigi\">\n<th scope=\"row\"><a href=\"#row-gochigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>고치기</th>\n<td>된다</td>\n<td>된다</td>\n</tr>\n</tbody>\n</table></div>\n<p>새 ACL을 만들어 서브넷에 연결하는 순간 <strong>모든 통신이 멈춘다.</strong> 규칙을 먼저 적고 연결한다.</p>\n</div><h2 id=\"vs-security-groups\">보안 그룹과 네트워크 ACL의 차이<a href=\"#vs-security-groups\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 보안 그룹, 네트워크 ACL, 문제에서\" tabindex=\"0\"><table aria-label=\"보안 그룹과 네트워크 ACL의 차이\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/security-groups/\">보안 그룹</a></th>\n<th scope=\"col\" role=\"columnheader\">네트워크 ACL</th>\n<th scope=\"col\" role=\"columnheader\">문제에서</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-geoneun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-geoneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>거는 곳</th>\n<td role=\"cell\">네트워크 인터페이스</td>\n<td role=\"cell\">서브넷</td>\n<td role=\"cell\">“서브넷 전체”면 ACL</td>\n</tr>\n<tr id=\"row-sangtae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>상태</th>\n<td role=\"cell\">저장한다<wbr>(응답 트래픽은 저절로 허용)</td>\n<td role=\"cell\">저장하지 않는다<wbr>(응답 트래픽은 따로 허용)</td>\n<td role=\"cell\">“응답”만 막히면 ACL</td>\n</tr>\n<tr id=\"row-gyuchik\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>규칙</th>\n<td role=\"cell\">허용만</td>\n<td role=\"cell\">허용과 거부</td>\n<td role=\"cell\">“차단·<wbr>거부”면 ACL</td>\n</tr>\n<tr id=\"row-pyeongga\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pyeongga\" class=\"anchor\" aria-label=\"줄 링크\"></a>평가</th>\n<td role=\"cell\">모두 합쳐서</td>\n<td role=\"cell\">번호 순서, 처음 맞는 것</td>\n<td role=\"cell\">“번호·<wbr>순서”면 ACL</td>\n</tr>\n<tr id=\"row-sangdae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sangdae\" class=\"anchor\" aria-label=\"줄 링크\"></a>상대</th>\n<td role=\"cell\">CIDR, 보안 그룹, 접두사 목록</td>\n<td role=\"cell\">CIDR만</td>\n<td role=\"cell\">“앱 서버들만”이면 보안 그룹</td>\n</tr>\n<tr id=\"row-saero-mandeulmyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-saero-mandeulmyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>새로 만들면</th>\n<td role=\"cell\">인바운드만 막힘</td>\n<td role=\"cell\">양방향 막힘<wbr>(<a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 기본 ACL은 모두 허용)</td>\n<td role=\"cell\">“방금 만든 뒤 전부 끊김”이면 ACL</td>\n</tr>\n<tr id=\"row-gateun-seobeunet-an\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gateun-seobeunet-an\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 서브넷 안</th>\n<td role=\"cell\">거른다</td>\n<td role=\"cell\">거르지 않는다</td>\n<td role=\"cell\">서버끼리 나누면 보안 그룹</td>\n</tr>\n<tr id=\"row-buchineun-il\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-buchineun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>붙이는 일</th>\n<td role=\"cell\">인터페이스마다 골라 붙인다</td>\n<td role=\"cell\">서브넷에 놓이면 저절로 걸린다</td>\n<td role=\"cell\">“빠뜨려도 걸리게”면 ACL</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>판정</strong>: 기본은 보안 그룹으로 설계하고, 네트워크 ACL은 모두 허용인 채로 둔다. 거부할 대역이 있거나 서브넷 단위의 바닥선이 필요할 때만 ACL을 고친다. 둘은 고르는 사이가 아니라 <strong>둘 다 통과해야</strong> 하는 두 겹이다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "거부가 늘 이기지 않는다." }),
						" 번호가 작은 쪽이 이긴다. ",
						createVNode(_components.a, {
							href: "/security/iam/",
							children: "IAM"
						}),
						"의 명시적 거부와 다르다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/networking/vpc/",
						class: "mention",
						children: "VPC"
					}), " 전체에 거는 것이 아니다."] }), " VPC에 여러 개를 두고 서브넷마다 하나를 연결한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [
							createVNode(_components.a, {
								href: "/networking/cloudfront/",
								class: "mention",
								children: "CloudFront"
							}),
							"나 ",
							createVNode(_components.a, {
								href: "/networking/application-load-balancer/",
								class: "mention",
								children: "ALB"
							}),
							" 뒤의 서버 서브넷"
						] }),
						"에서는 사용자의 IP를 막지 못한다. 그 서브넷에 닿는 출발지는 사용자가 아니라 앞단의 주소이기 때문이다. 그때는 앞단에 ",
						createVNode(_components.a, {
							href: "/security/waf/",
							class: "mention",
							children: "WAF"
						}),
						"를 붙인다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						createVNode(_components.a, {
							href: "/networking/vpc-endpoints/",
							children: "게이트웨이 엔드포인트"
						}),
						"로 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 가는 길"
					] }), "도 서브넷을 나서므로 ACL을 지난다. 443과 응답 포트가 막히면 끊긴다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"여러 계정의 ACL에 같은 규칙을 강제하는 것은 ",
						createVNode(_components.a, {
							href: "/security/firewall-manager/",
							children: "Firewall Manager"
						}),
						"다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "인바운드만 열었다는 지문",
					"set:html": "<p>“네트워크 ACL 인바운드에 443을 허용했는데 응답이 없다”의 답은 거의 언제나 <strong>아웃바운드 1024–65535</strong>다. 같은 지문이 보안 그룹이라면 아웃바운드는 볼 필요가 없다.</p>"
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
var url = "content/networking/network-acl.mdx/";
var file = "/work/wt/build/content/networking/network-acl.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/network-acl.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
