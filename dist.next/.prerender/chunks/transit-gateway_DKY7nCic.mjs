import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/transit-gateway.mdx
var frontmatter = {
	"title": "AWS Transit Gateway",
	"titleEn": "AWS Transit Gateway",
	"kind": "service",
	"status": "published",
	"summary": "VPC 수십 개와 VPN, Direct Connect를 한 허브에 붙이고, 허브의 라우팅 테이블로 누가 누구에게 닿을지 정하는 리전 단위의 관리형 라우터다.",
	"aliases": [
		"Transit Gateway",
		"TGW",
		"트랜짓 게이트웨이",
		"트랜싯 게이트웨이",
		"전송 게이트웨이",
		"트랜짓",
		"허브 앤 스포크",
		"hub and spoke",
		"VPC 여러 개 연결",
		"VPC 수십 개 연결",
		"중앙 라우터",
		"Transit Gateway 라우팅 테이블",
		"네트워크 분리 TGW",
		"어플라이언스 모드",
		"appliance mode",
		"Transit Gateway 피어링",
		"리전 간 Transit Gateway",
		"멀티캐스트",
		"multicast",
		"Cloud WAN",
		"클라우드 WAN",
		"피어링 vs Transit Gateway",
		"Transit Gateway vs VPC 피어링",
		"VPC 한 번에 연결"
	],
	"related": [
		"networking/vpc-peering",
		"architectures/hybrid-network-transit-gateway",
		"networking/site-to-site-vpn",
		"networking/direct-connect",
		"networking/route-tables",
		"security/network-firewall",
		"networking/privatelink",
		"management/organizations"
	],
	"signals": [
		{
			"id": "transit-gateway-gyesok",
			"need": "계속 늘어나는 VPC 수십 개와 온프레미스를 한 허브로 잇는다",
			"choose": "Transit Gateway",
			"see": "networking/transit-gateway#when",
			"why": "허브에 붙이기만 하면 서로 닿는다. 피어링은 연결이 제곱으로 는다."
		},
		{
			"id": "transit-gateway-unnyeonggwa",
			"need": "운영과 개발 VPC는 끊되 공용 VPC에는 함께 닿는다",
			"choose": "Transit Gateway의 라우팅 테이블",
			"see": "networking/transit-gateway#segmentation",
			"why": "연결마다 볼 테이블을 달리해 나눈다. 허브를 여럿 두지 않는다."
		},
		{
			"id": "eopeullaieonseu-modeu",
			"need": "검사 VPC의 방화벽을 지날 때 AZ가 다르면 연결이 끊긴다",
			"choose": "어플라이언스 모드",
			"see": "networking/transit-gateway#inspection",
			"why": "한 흐름을 같은 AZ의 장비로 보낸다. 돌아오는 길이 다르면 방화벽이 버린다."
		},
		{
			"id": "vpc",
			"need": "VPC 둘만 가장 싸게 잇는다",
			"choose": "VPC 피어링",
			"see": "networking/vpc-peering#when",
			"why": "연결 요금이 없고 장비도 지나지 않는다. 허브는 연결과 GB마다 낸다."
		}
	],
	"facts": [
		{
			"id": "per-account",
			"label": "리전의 Transit Gateway",
			"value": "계정당 5개(늘릴 수 있음)",
			"note": "리전 단위 리소스다. 환경을 나누는 데는 새 Transit Gateway가 아니라 라우팅 테이블을 쓴다.",
			"called": [
				"계정당 TGW",
				"계정당",
				"TGW per region",
				"TGW limit",
				"per account"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html"
		},
		{
			"id": "route-tables",
			"label": "라우팅 테이블과 경로",
			"value": "테이블 20개, 모두 합친 경로 10,000개(늘릴 수 있음)",
			"called": ["라우트 최대"],
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html"
		},
		{
			"id": "subnet-per-az",
			"label": "VPC를 붙일 때 고르는 서브넷",
			"value": "가용 영역마다 1개",
			"note": "서브넷을 고르지 않은 영역의 리소스는 Transit Gateway에 닿지 못한다. 작은 전용 서브넷을 쓰는 것이 좋다.",
			"called": ["서브넷 AZ당", "subnet per AZ"],
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html"
		},
		{
			"id": "attachment-bandwidth",
			"label": "VPC 연결 하나의 대역폭",
			"value": "가용 영역마다 최대 100Gbps",
			"examEra": "50Gbps",
			"called": [
				"attachment Gbps",
				"어태치먼트 Gbps",
				"연결 Gbps",
				"attachment 대역폭",
				"attachment 최대",
				"attachment bandwidth",
				"VPC 연결 대역폭",
				"대역폭",
				"bandwidth",
				"TGW 속도",
				"TGW 처리량",
				"throughput"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html"
		},
		{
			"id": "default-open",
			"label": "기본 설정의 통신",
			"asks": "기본 설정이면 붙인 네트워크끼리 통하나?",
			"value": "붙인 것은 모두 서로 통함",
			"note": "기본 테이블 하나에 저절로 연결되고 전파된다. 나누려면 두 옵션(기본 연결, 기본 전파)을 끈다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html"
		},
		{
			"id": "mtu",
			"label": "MTU",
			"value": "VPC·Direct Connect·Connect·피어링 8,500바이트, VPN 1,500바이트",
			"note": "같은 리전 VPC 피어링의 점보 프레임(9,001바이트)보다 작다. VPN은 IPsec 머리말이 더해져 실제로 실리는 패킷이 1,500바이트보다 작다.",
			"called": ["TGW MTU", "MTU 바이트"],
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html"
		},
		{
			"id": "overlapping-cidr",
			"label": "CIDR이 겹치는 VPC",
			"asks": "CIDR이 겹치는 VPC끼리 라우팅할 수 있나?",
			"value": "서로 라우팅하지 못함",
			"note": "붙기는 하지만 겹치는 경로가 전파되지 않는다. 오류 없이 통신만 안 된다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html"
		},
		{
			"id": "peering-routes",
			"label": "Transit Gateway끼리의 피어링",
			"asks": "Transit Gateway끼리 피어링하면 경로는 어떻게 넣나?",
			"value": "정적 경로만, 양쪽 테이블에 각각",
			"note": "같은 리전끼리도, 다른 계정끼리도 된다. 리전 사이의 트래픽은 AES-256으로 암호화된다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html"
		},
		{
			"id": "price",
			"label": "요금(미국 동부)",
			"value": "연결 하나에 시간당 0.05달러 + 보낸 데이터 GB당 0.02달러",
			"note": "VPC를 붙인 계정이 시간 요금을 낸다. 데이터 요금은 Transit Gateway로 보낸 쪽에 붙는다.",
			"called": ["attachment 요금", "cost per hour"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/transit-gateway/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "attachments",
		"from": "networking/vpc-peering#transit-gateway-attachments"
	}, {
		"id": "ecmp",
		"from": "networking/site-to-site-vpn#ecmp"
	}],
	"scenarios": [
		{
			"id": "forty-vpcs-and-datacenter",
			"situation": "계정 여러 개에 VPC가 40개 있고 계속 늘어난다. 서로 통신하고, 데이터 센터에는 VPN 하나로 모두 닿아야 한다. 관리 부담을 줄이고 싶다.",
			"answer": ["networking/transit-gateway", "networking/site-to-site-vpn"],
			"why": "“40개이고 늘어난다”와 “VPN 하나로 모두”가 결정한다. 허브 하나에 VPC와 VPN을 붙이고, AWS RAM으로 다른 계정에 나눈다.",
			"trap": "VPC 피어링은 780개의 연결이 필요하고 VPN을 넘겨주지도 않는다. VPC마다 VPN을 따로 만들면 연결이 40개다.",
			"requirements": [
				"hybrid",
				"least-operations",
				"many-accounts"
			]
		},
		{
			"id": "isolate-dev-and-prod",
			"situation": "운영 VPC들과 개발 VPC들은 서로 닿으면 안 되지만, 둘 다 공용 VPC의 Active Directory와 온프레미스에는 닿아야 한다.",
			"answer": ["networking/transit-gateway"],
			"choose": "Transit Gateway 라우팅 테이블 나누기",
			"why": "“나누되 공용에는 함께”는 Transit Gateway의 라우팅 테이블이다. 운영용과 개발용 테이블을 따로 두고, 공용 VPC와 VPN의 경로만 두 테이블에 전파한다.",
			"trap": "환경마다 Transit Gateway를 따로 두면 공용 VPC를 두 번 붙이고 요금도 두 번 낸다. 보안 그룹만으로 막으면 VPC마다 빠짐없이 관리해야 한다.",
			"requirements": ["access-control", "hybrid"]
		},
		{
			"id": "firewall-drops-half",
			"situation": "검사 VPC의 두 AZ에 상태 저장 방화벽을 두고 VPC 사이 트래픽을 모두 거치게 했다. 출발지와 도착지의 AZ가 다를 때만 연결이 끊긴다.",
			"answer": ["networking/transit-gateway", "security/network-firewall"],
			"choose": "검사 VPC 연결의 어플라이언스 모드",
			"why": "요청과 응답이 다른 AZ의 방화벽으로 갈라졌다. 검사 VPC의 연결에 어플라이언스 모드를 켜면 한 흐름이 같은 AZ를 지난다.",
			"trap": "방화벽을 더 큰 것으로 바꾸거나 규칙을 여는 답. 방화벽은 모르는 연결의 응답이라 버린 것이다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "two-regions-hubs",
			"situation": "서울과 도쿄에 각각 Transit Gateway가 있고 VPC가 수십 개씩 붙어 있다. 두 리전의 VPC를 인터넷 없이 암호화해 잇되 운영할 장비는 없어야 한다.",
			"answer": ["networking/transit-gateway"],
			"choose": "Transit Gateway 피어링",
			"why": "“리전마다 허브가 있다”면 두 허브를 피어링한다. AWS 백본을 지나고 저절로 암호화된다. 양쪽 테이블에 정적 경로를 넣는다.",
			"trap": "도쿄의 VPC를 서울의 Transit Gateway에 바로 붙이는 답. VPC 연결은 같은 리전에서만 된다.",
			"requirements": [
				"private-access",
				"encryption",
				"least-operations"
			]
		},
		{
			"id": "multicast-market-data",
			"situation": "시세 데이터를 UDP 멀티캐스트로 여러 VPC의 수신 서버에 뿌리는 온프레미스 앱을 그대로 옮기려 한다.",
			"answer": ["networking/transit-gateway"],
			"choose": "멀티캐스트 도메인",
			"why": "“멀티캐스트”면 Transit Gateway의 멀티캐스트 도메인뿐이다. VPC 혼자서는 멀티캐스트를 전달하지 않는다.",
			"trap": "NLB의 UDP 리스너는 한 대상에게만 보낸다. SNS 팬아웃은 앱을 고쳐야 한다.",
			"requirements": ["hybrid"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Transit Gateway란",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html"
		},
		{
			"title": "Transit Gateway의 동작",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
		},
		{
			"title": "VPC 연결과 제약",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html"
		},
		{
			"title": "멀티캐스트",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/how-multicast-works.html"
		},
		{
			"title": "Transit Gateway 할당량",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html"
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
			"slug": "attachments",
			"text": "붙일 수 있는 것"
		},
		{
			"depth": 2,
			"slug": "segmentation",
			"text": "라우팅 테이블로 나누기"
		},
		{
			"depth": 2,
			"slug": "inspection",
			"text": "검사와 출구를 한곳에"
		},
		{
			"depth": 2,
			"slug": "inter-region-and-multicast",
			"text": "리전을 넘어, 멀티캐스트"
		},
		{
			"depth": 2,
			"slug": "choosing",
			"text": "VPC 피어링과 Transit Gateway, Cloud WAN 고르기"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-route-table\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 14h44v36H10zM10 26h44M10 38h44M28 14v36\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-site-to-site-vpn\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 30h14v10h-14zM28 30v-4a4 4 0 0 1 8 0v4M8 22v26M56 22v26M8 28h11M8 42h11M45 28h11M45 42h11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>이을 네트워크가 <strong>여럿이고 늘어날 때</strong> 쓴다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>가 열 개를 넘거나, 온프레미스 회선 하나를 여러 VPC가 나눠 쓰거나, 인터넷 출구와 방화벽을 한곳에 모으는 설계가 그렇다.</p>\n<p>VPC 두세 개뿐이면 <a href=\"/networking/vpc-peering/\">피어링</a>이 더 싸고, 서비스 하나만 내주면 <a href=\"/networking/privatelink/\">PrivateLink</a>다. 붙이는 순서와 문제에 나오는 말은 <a href=\"/networking/vpc-peering/#transit-gateway\">피어링 쪽의 요약</a>에 있다. 여기서는 허브 안에서 무슨 일이 일어나는지를 본다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-segmented-hub\" data-diagram=\"segmented-hub\"><figcaption><span class=\"diagram-title\">운영과 개발을 나누고 공용에만 함께 닿게 한 Transit <span class=\"diagram-title-end\">Gateway<a href=\"#diagram-segmented-hub\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 운영과 개발을 나누고 공용에만 함께 닿게 한 Transit Gateway\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"585\" height=\"280\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 935.6 448.5\"><svg width=\"935.6\" height=\"448.5\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-segmented-hub-desc\" aria-labelledby=\"diagram-segmented-hub-title\" role=\"img\" viewBox=\"-4 -4 935.6 448.5\"><title id=\"diagram-segmented-hub-title\">운영과 개발을 나누고 공용에만 함께 닿게 한 Transit Gateway</title><desc id=\"diagram-segmented-hub-desc\">운영 VPC의 연결은 운영 테이블을, 개발 VPC의 연결은 개발 테이블을 본다. 두 테이블에는 공용 VPC와 VPN의 경로만 있어 운영과 개발은 서로 닿지 못한다. 공용 VPC와 VPN의 연결은 모든 경로가 있는 공용 테이블을 본다.</desc><g class=\"d-boundary\"><rect width=\"196.9\" height=\"383\" x=\"312.6\" y=\"45.5\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M170.3 162.5h184\"/><path fill=\"var(--diagram-line)\" d=\"m346.3 156.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M170.3 340.5h184\"/><path fill=\"var(--diagram-line)\" d=\"m346.3 334.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M448.3 135.9H520q7 0 7-7V34.5q0-7.1 7.1-7.1h196.2q7 0 7 7V39q0 7.1 7.1 7.1h9\"/><path fill=\"var(--diagram-line)\" d=\"m745.3 40 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M448.3 162.5H541a6 6 0 0 1 12 0h180.6q3.7 0 3.7 3.8t3.8 3.7h12.2\"/><path fill=\"var(--diagram-line)\" d=\"m745.3 164 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M448.3 322.8H540q7 0 7-7.1V85.6q0-7.1 7.1-7.1h176.2q7 0 7-7V67q0-7.1 7.1-7.1h9\"/><path fill=\"var(--diagram-line)\" d=\"m745.3 54 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M448.3 358.2H580q7 0 7-7V213q0-7.1 7.1-7.1h159.2\"/><path fill=\"var(--diagram-line)\" d=\"m745.3 200 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M449.4 189.1H541a6 6 0 0 1 12 0h7q7 0 7 7V316q0 7.1 7.1 7.1h7a6 6 0 0 1 12 0h164.2\"/><path stroke-width=\"3\" d=\"m741.8 316.7 13.5 13.5m0-13.5-13.5 13.5\"/></g><g class=\"d-boundary\"><text x=\"324.6\" y=\"76.5\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Transit Gateway</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"210.3\" y=\"147\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"243.7\" y=\"170\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"210.3\" y=\"325\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"243.7\" y=\"348\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"619.3\" y=\"12\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"662.2\" y=\"35\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"619.3\" y=\"147\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"662.2\" y=\"170\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"619.3\" y=\"63\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"662.2\" y=\"86\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"619.3\" y=\"191\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"662.2\" y=\"214\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"607\" y=\"307.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"662.2\" y=\"330.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 경로 없음</text></g><g class=\"d-node\"><rect width=\"158.3\" height=\"62\" x=\"12\" y=\"131.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"91.2\" y=\"171.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">운영 VPC</text></g><g class=\"d-node\"><rect width=\"158.3\" height=\"62\" x=\"12\" y=\"309.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"91.2\" y=\"349.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발 VPC</text></g><g class=\"d-node\"><text x=\"403.3\" y=\"218.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">운영 테이블</text><use width=\"72\" height=\"72\" x=\"367.3\" y=\"107.5\" href=\"#icon-saa-route-table\"/></g><g class=\"d-node\"><text x=\"403.3\" y=\"396.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">개발 테이블</text><use width=\"72\" height=\"72\" x=\"367.3\" y=\"285.5\" href=\"#icon-saa-route-table\"/></g><g class=\"d-node\"><rect width=\"158.3\" height=\"62\" x=\"757.3\" y=\"22\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"836.5\" y=\"62\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공용 VPC</text></g><g class=\"d-node\"><text x=\"802.7\" y=\"244\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPN 연결</text><use width=\"72\" height=\"72\" x=\"766.7\" y=\"133\" href=\"#icon-saa-site-to-site-vpn\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"757.3\" y=\"292\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"834.1\" y=\"332\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발 대역</text></g></svg><a aria-label=\"운영 테이블\" href=\"/networking/transit-gateway/\" aria-current=\"page\"><rect width=\"112.6\" height=\"136\" x=\"347\" y=\"94.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"개발 테이블\" href=\"/networking/transit-gateway/\" aria-current=\"page\"><rect width=\"112.6\" height=\"136\" x=\"347\" y=\"272.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPN 연결\" href=\"/networking/site-to-site-vpn/\"><rect width=\"98.9\" height=\"136\" x=\"753.3\" y=\"120\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"355\" height=\"450\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"6.7 -4 568.6 719.2\"><svg width=\"568.6\" height=\"719.2\" x=\"6.7\" y=\"-4\" aria-describedby=\"diagram-segmented-hub-narrow-desc\" aria-labelledby=\"diagram-segmented-hub-narrow-title\" role=\"img\" viewBox=\"6.7 -4 568.6 719.2\"><title id=\"diagram-segmented-hub-narrow-title\">운영과 개발을 나누고 공용에만 함께 닿게 한 Transit Gateway</title><desc id=\"diagram-segmented-hub-narrow-desc\">운영 VPC의 연결은 운영 테이블을, 개발 VPC의 연결은 개발 테이블을 본다. 두 테이블에는 공용 VPC와 VPN의 경로만 있어 운영과 개발은 서로 닿지 못한다. 공용 VPC와 VPN의 연결은 모든 경로가 있는 공용 테이블을 본다.</desc><g class=\"d-boundary\"><rect width=\"307.2\" height=\"221.2\" x=\"190.2\" y=\"178\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M260.6 58v87q0 3 3 3 2.9 0 2.9 3v100.2\"/><path fill=\"var(--diagram-line)\" d=\"m272.5 243.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M427 58v87q0 3-3 3t-3 3v100.2\"/><path fill=\"var(--diagram-line)\" d=\"m427 243.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M245.7 375.2v47q0 7-7 7H75.1q-7 0-7 7v139\"/><path fill=\"var(--diagram-line)\" d=\"m74.1 567.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M266.5 375.2v177q0 7 7 7h27q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m313.5 567.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M407.2 375.2v67q0 7-7 7h-107a6 6 0 0 0-12 0h-8.7a6 6 0 0 0-12 0h-92.7q-7 0-7 7v96q0 7-7.1 7h-43q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m109.6 567.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M434.9 375.2v107q0 7-7 7h-48.6q-7.1 0-7.1 7v56q0 7-7 7h-27q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m337.1 567.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M287.2 375.2v87q0 7 7 7H429a6 6 0 0 1 12 0h50.6q7 0 7 7v103\"/><path stroke-width=\"3\" d=\"m504.8 563.7-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-boundary\"><text x=\"278.2\" y=\"209\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Transit <tspan x=\"278.2\" y=\"237.6\">Gateway</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"227.1\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260.5\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"393.4\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426.8\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 연결</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"25.3\" y=\"509.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"68.1\" y=\"532.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"223.5\" y=\"509.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"266.3\" y=\"532.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"117.7\" y=\"509.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"160.6\" y=\"532.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"329.2\" y=\"509.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"372.1\" y=\"532.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 전파됨</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"443\" y=\"509.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"498.2\" y=\"532.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 경로 없음</text></g><g class=\"d-node\"><rect width=\"126.3\" height=\"46\" x=\"197.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"260.6\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">운영 VPC</text></g><g class=\"d-node\"><rect width=\"126.3\" height=\"46\" x=\"363.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"426.9\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발 VPC</text></g><g class=\"d-node\"><text x=\"266.5\" y=\"367.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">운영 테이블</text><use width=\"72\" height=\"72\" x=\"230.5\" y=\"260.2\" href=\"#icon-saa-route-table\"/></g><g class=\"d-node\"><text x=\"421.1\" y=\"367.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">개발 테이블</text><use width=\"72\" height=\"72\" x=\"385.1\" y=\"260.2\" href=\"#icon-saa-route-table\"/></g><g class=\"d-node\"><rect width=\"126.3\" height=\"46\" x=\"22.7\" y=\"579.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"85.9\" y=\"611.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">공용 VPC</text></g><g class=\"d-node\"><text x=\"319.3\" y=\"691.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPN 연결</text><use width=\"72\" height=\"72\" x=\"283.3\" y=\"584.2\" href=\"#icon-saa-site-to-site-vpn\"/></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"437.7\" y=\"579.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"498.5\" y=\"611.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">개발 대역</text></g></svg><a aria-label=\"운영 테이블\" href=\"/networking/transit-gateway/\" aria-current=\"page\"><rect width=\"112.6\" height=\"128\" x=\"210.2\" y=\"251.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"개발 테이블\" href=\"/networking/transit-gateway/\" aria-current=\"page\"><rect width=\"112.6\" height=\"128\" x=\"364.8\" y=\"251.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPN 연결\" href=\"/networking/site-to-site-vpn/\"><rect width=\"98.9\" height=\"128\" x=\"269.9\" y=\"575.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>운영 VPC의 연결은 운영 테이블을, 개발 VPC의 연결은 개발 테이블을 본다. 두 테이블에는 공용 VPC와 VPN의 경로만 있어 운영과 개발은 서로 닿지 못한다. 공용 VPC와 VPN의 연결은 모든 경로가 있는 공용 테이블을 본다.</p><ul><li>Transit Gateway 안: 운영 테이블, 개발 테이블</li><li>운영 VPC → 운영 테이블: ① 연결</li><li>개발 VPC → 개발 테이블: ① 연결</li><li>운영 테이블 → 공용 VPC: ② 전파됨</li><li>운영 테이블 → VPN 연결: ② 전파됨</li><li>개발 테이블 → 공용 VPC: ② 전파됨</li><li>개발 테이블 → VPN 연결: ② 전파됨</li><li>운영 테이블 → 개발 대역: ③ 경로 없음</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>운영 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 서브넷 테이블이 <code>10.0.0.0/8</code>을 <code>tgw-</code>로 보낸다. 패킷은 같은 AZ에 있는 Transit Gateway의 <a href=\"/networking/elastic-network-interface/\">네트워크 인터페이스</a>로 들어간다.</li>\n<li>Transit Gateway는 그 연결에 <strong>연결(association)된 테이블</strong>을 본다. 운영 테이블에는 공용 VPC와 VPN이 <strong>전파(propagation)</strong>한 경로가 있다.</li>\n<li>개발 VPC의 경로는 운영 테이블에 없으니 갈 곳이 없다. 공용 VPC와 VPN의 응답은 그 연결이 보는 공용 테이블을 따른다. 운영과 개발의 경로가 모두 전파된 테이블이며 그림에서는 뺐다.</li>\n</ol>\n<p>경로는 목적지로 고르며 더 좁은 대역이 이긴다. 2026년 7월부터는 라우팅 테이블 대신 <a href=\"https://docs.aws.amazon.com/vpc/latest/tgw/tgw-policy-tables.html\">정책 테이블</a>을 연결해 출발지·포트·프로토콜로 어느 테이블을 볼지 가를 수도 있다. VPC 쪽의 <a href=\"/networking/route-tables/\">라우팅 테이블</a>에는 경로가 저절로 생기지 않는다. <strong>두 층의 테이블을 모두</strong> 채워야 통한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"attachments\">붙일 수 있는 것<a href=\"#attachments\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 연결, 쓰임\" tabindex=\"0\"><table aria-label=\"붙일 수 있는 것\">\n<thead>\n<tr>\n<th scope=\"col\">연결</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-vpc\">\n<th scope=\"row\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a></th>\n<td>같은 리전의 VPC. 다른 계정이면 <a href=\"/security/resource-access-manager/\">AWS RAM</a>으로 나눈다</td>\n</tr>\n<tr id=\"row-vpn\">\n<th scope=\"row\"><a href=\"#row-vpn\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPN</th>\n<td><a href=\"/networking/site-to-site-vpn/\">Site-to-Site VPN</a>. BGP면 ECMP로 대역폭을 늘린다</td>\n</tr>\n<tr id=\"row-direct-connect\">\n<th scope=\"row\"><a href=\"#row-direct-connect\" class=\"anchor\" aria-label=\"줄 링크\"></a>Direct Connect 게이트웨이</th>\n<td><a href=\"/networking/direct-connect/\">트랜짓 VIF</a>로 들어온 전용 회선</td>\n</tr>\n<tr id=\"row-pieoring\">\n<th scope=\"row\"><a href=\"#row-pieoring\" class=\"anchor\" aria-label=\"줄 링크\"></a>피어링</th>\n<td>다른 Transit Gateway. 리전이 달라도 된다</td>\n</tr>\n<tr id=\"row-connect\">\n<th scope=\"row\"><a href=\"#row-connect\" class=\"anchor\" aria-label=\"줄 링크\"></a>Connect</th>\n<td>SD-WAN 장비를 GRE와 BGP로</td>\n</tr>\n<tr id=\"row-client-vpn\">\n<th scope=\"row\"><a href=\"#row-client-vpn\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/client-vpn/\" class=\"mention\">Client VPN</a></th>\n<td>직원의 노트북을 허브에 바로</td>\n</tr>\n<tr id=\"row-neteuwokeu-gineung\">\n<th scope=\"row\"><a href=\"#row-neteuwokeu-gineung\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크 기능</th>\n<td><a href=\"/security/network-firewall/\">Network Firewall</a>을 검사 VPC 없이 바로</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"segmentation\">라우팅 테이블로 나누기<a href=\"#segmentation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 정하는 것, 한 연결에\" tabindex=\"0\"><table aria-label=\"라우팅 테이블로 나누기\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">정하는 것</th>\n<th scope=\"col\">한 연결에</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-association\">\n<th scope=\"row\"><a href=\"#row-association\" class=\"anchor\" aria-label=\"줄 링크\"></a>연결(association)</th>\n<td>이 연결에서 <strong>나온</strong> 패킷이 볼 테이블</td>\n<td>하나</td>\n</tr>\n<tr id=\"row-propagation\">\n<th scope=\"row\"><a href=\"#row-propagation\" class=\"anchor\" aria-label=\"줄 링크\"></a>전파(propagation)</th>\n<td>이 연결의 대역을 <strong>알려 줄</strong> 테이블</td>\n<td>여럿</td>\n</tr>\n</tbody>\n</table></div>\n<ul>\n<li>기본값은 테이블 하나에 모두 연결하고 모두 전파하는 것이다. 그래서 붙이자마자 서로 통한다.</li>\n<li>나누려면 테이블을 <strong>환경마다 하나</strong>씩 둔다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>마다 하나가 아니고, Transit Gateway를 여럿 두는 것도 아니다.</li>\n<li>절대로 닿으면 안 되는 대역은 <strong>블랙홀 경로</strong>를 넣는다. 누군가 넓은 대역을 전파해도 그 대역은 버려진다.</li>\n</ul>\n</div><h2 id=\"inspection\">검사와 출구를 한곳에<a href=\"#inspection\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>스포크 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 <code>0.0.0.0/0</code>을 검사 VPC로 보내면 <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>와 방화벽을 한 벌만 두어도 된다. VPC 사이의 트래픽도 같은 방법으로 방화벽을 거친다. 이때 테이블은 둘이다. 스포크용은 모두 검사 VPC로, 검사 VPC용은 각 스포크로 돌려보낸다. 하나를 같이 쓰면 패킷이 검사 VPC로 되돌아온다.</p>\n<p><strong>어플라이언스 모드</strong>는 상태를 보는 장비가 있는 연결에 켠다. 기본 동작은 패킷이 들어온 AZ를 지키는 것이라, 출발지와 도착지의 AZ가 다르면 요청과 응답이 다른 AZ의 장비로 갈라진다. 켜면 한 흐름이 끝날 때까지 한 AZ만 쓴다. 켠 연결에서는 다른 AZ의 장비로 저절로 넘어가지 않으니, 장비의 장애는 <a href=\"/networking/gateway-load-balancer/\">GWLB</a>처럼 상태 확인이 있는 구성으로 대비한다.</p>\n</div><h2 id=\"inter-region-and-multicast\">리전을 넘어, 멀티캐스트<a href=\"#inter-region-and-multicast\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>피어링</strong>: 리전마다 Transit Gateway를 두고 서로 잇는다. 한쪽이 요청하고 다른 쪽이 수락한 뒤 <strong>정적 경로</strong>를 양쪽에 적는다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>가 늘 때마다 손으로 더하는 것이 부담이면 Cloud WAN이다.</li>\n<li><strong>프라이빗 DNS</strong>는 따라오지 않는다. 다른 VPC의 프라이빗 호스팅 영역을 풀려면 <a href=\"/networking/route53/\">Route 53</a>에서 영역을 연결하거나 리졸버를 쓴다.</li>\n<li><strong>멀티캐스트</strong>: 도메인에 서브넷을 넣고 그룹에 네트워크 인터페이스를 등록한다. 구성원은 IGMPv2로 스스로 들어오거나 API로 정한다.</li>\n</ul>\n</div><h2 id=\"choosing\">VPC 피어링과 Transit Gateway, Cloud WAN 고르기<a href=\"#choosing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 비교, 피어링, 가상 프라이빗 게이트웨이, Transit Gateway, Cloud WAN, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"VPC 피어링과 Transit Gateway, Cloud WAN 고르기\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">피어링</th>\n<th scope=\"col\">가상 프라이빗 게이트웨이</th>\n<th scope=\"col\">Transit Gateway</th>\n<th scope=\"col\">Cloud WAN</th>\n<th scope=\"col\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inneun-geot\">\n<th scope=\"row\"><a href=\"#row-inneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>잇는 것</th>\n<td><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 둘</td>\n<td>VPC 하나와 회사</td>\n<td>한 리전의 여럿과 회사</td>\n<td>여러 리전의 여럿과 회사</td>\n<td>규모에 맞게</td>\n</tr>\n<tr id=\"row-jeoni\">\n<th scope=\"row\"><a href=\"#row-jeoni\" class=\"anchor\" aria-label=\"줄 링크\"></a>전이</th>\n<td>안 된다</td>\n<td>안 된다</td>\n<td>된다</td>\n<td>된다</td>\n<td>허브가 필요하면 뒤의 둘</td>\n</tr>\n<tr id=\"row-nanugi\">\n<th scope=\"row\"><a href=\"#row-nanugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>나누기</th>\n<td>해당 없음</td>\n<td>해당 없음</td>\n<td>라우팅 테이블</td>\n<td>정책의 세그먼트</td>\n<td>한 리전은 TGW</td>\n</tr>\n<tr id=\"row-rijeon-sai\">\n<th scope=\"row\"><a href=\"#row-rijeon-sai\" class=\"anchor\" aria-label=\"줄 링크\"></a>리전 사이</th>\n<td>직접 맺는다</td>\n<td>안 된다</td>\n<td>피어링, 정적 경로</td>\n<td>저절로, 동적 경로</td>\n<td>리전이 많으면 Cloud WAN</td>\n</tr>\n<tr id=\"row-gb\">\n<th scope=\"row\"><a href=\"#row-gb\" class=\"anchor\" aria-label=\"줄 링크\"></a>시간·GB 요금</th>\n<td>없다(전송료만)</td>\n<td>VPN·DX 요금만</td>\n<td>연결과 GB</td>\n<td>엣지, 연결, GB</td>\n<td>싸기로는 피어링</td>\n</tr>\n<tr id=\"row-choedae-paekit\">\n<th scope=\"row\"><a href=\"#row-choedae-paekit\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 패킷</th>\n<td>9,001바이트(같은 리전)</td>\n<td>1,500바이트(VPN)</td>\n<td>8,500바이트</td>\n<td>8,500바이트</td>\n<td>점보 프레임은 피어링</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>판정</strong>: VPC 둘이면 피어링, VPC 하나와 회사면 가상 프라이빗 게이트웨이, 한두 리전의 여럿이면 Transit Gateway, 리전이 많고 정책 하나로 다루려면 Cloud WAN이다.</p>\n</div><h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>연결마다 시간 요금이 붙고, 보낸 데이터마다 GB 요금이 더해진다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 10개를 붙이면 데이터가 없어도 한 달에 365달러쯤이다(0.05달러 × 10 × 730시간). 많은 데이터를 주고받는 VPC 둘은 <strong>피어링을 따로</strong> 맺어 더 좁은 경로로 빼면 GB 요금이 사라진다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 가는 데이터는 각 VPC의 무료 <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>로 보낸다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						"Transit Gateway와 ",
						createVNode(_components.a, {
							href: "/networking/direct-connect/",
							class: "mention",
							children: "Direct Connect"
						}),
						" 게이트웨이"
					] }), ": 앞의 것은 리전의 라우터, 뒤의 것은 회선을 여러 리전에 잇는 글로벌 리소스다. 둘은 함께 쓴다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "CIDR 겹침은 풀어 주지 않는다." }),
						" 허브로 바꿔도 겹치는 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"끼리는 통하지 않는다. ",
						createVNode(_components.a, {
							href: "/networking/privatelink/",
							class: "mention",
							children: "PrivateLink"
						}),
						"나 프라이빗 ",
						createVNode(_components.a, {
							href: "/networking/nat-gateway/",
							class: "mention",
							children: "NAT 게이트웨이"
						}),
						"를 본다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "보안 그룹을 대신하지 않는다." }), " 길이 있어도 상대의 보안 그룹이 허용해야 한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "인터넷 게이트웨이가 아니다." }), " 인터넷에는 출구 VPC의 NAT와 인터넷 게이트웨이를 거쳐 나간다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "가용성은 AWS가 맡는다." }), " 이중화하려고 Transit Gateway를 둘 만들 필요는 없다. AZ마다 서브넷을 고르는 것이 내 몫이다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "AZ 하나만 안 통할 때",
					"set:html": "<p>“새 AZ의 인스턴스만 다른 VPC에 닿지 못한다”면 라우팅도 보안 그룹도 아니다. VPC 연결에 <strong>그 AZ의 서브넷</strong>이 빠졌다.</p>"
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
var url = "content/networking/transit-gateway.mdx/";
var file = "/work/wt/build/content/networking/transit-gateway.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/transit-gateway.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
