import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/vpc-peering.mdx
var frontmatter = {
	"title": "VPC 피어링",
	"titleEn": "VPC peering",
	"kind": "concept",
	"status": "published",
	"summary": "두 VPC를 프라이빗 IP로 직접 이어 한 네트워크처럼 통신하게 하는 일대일 연결로, 다른 계정·다른 리전의 VPC와도 맺지만 CIDR이 겹치면 안 되고 제3의 VPC로 이어지지 않는다.",
	"aliases": [
		"VPC 피어링 연결",
		"브이피씨 피어링",
		"피어링",
		"피어링 연결",
		"peering connection",
		"VPC 간 연결",
		"전이적 라우팅",
		"전이적 피어링",
		"transitive peering",
		"VPC 연결",
		"VPC 두 개 연결",
		"VPC 사이 통신",
		"다른 VPC와 통신",
		"VPC 서로 연결",
		"다른 계정 VPC 연결"
	],
	"related": [
		"networking/vpc",
		"networking/transit-gateway",
		"networking/privatelink",
		"networking/security-groups",
		"networking/vpc-endpoints",
		"networking/direct-connect",
		"networking/site-to-site-vpn",
		"management/organizations"
	],
	"signals": [
		{
			"id": "vpc",
			"need": "VPC 둘의 서버가 프라이빗 IP로 서로 가장 싸게 부른다",
			"choose": "VPC 피어링",
			"see": "networking/vpc-peering#when",
			"why": "연결 요금이 없고 둘뿐이면 가장 싸다. 수가 늘면 Transit Gateway다."
		},
		{
			"id": "transit-gateway",
			"need": "가운데 VPC를 거쳐 다른 VPC나 온프레미스까지 가야 한다",
			"choose": "Transit Gateway",
			"see": "networking/transit-gateway#when",
			"why": "피어링은 둘 사이만 잇고 건너가지 못한다. 허브는 건너간다."
		},
		{
			"id": "privatelink",
			"need": "CIDR이 겹치는 VPC에 서비스 하나만 열어 준다",
			"choose": "PrivateLink",
			"see": "networking/privatelink#vs-peering",
			"why": "피어링은 대역이 겹치면 안 된다. 서비스 하나는 엔드포인트로 연다."
		},
		{
			"id": "yangjjogui-gyeongnowa-boan",
			"need": "피어링은 `active`인데 접속이 시간 초과된다",
			"choose": "양쪽의 경로와 보안 그룹을 연다",
			"see": "networking/vpc-peering#scenario-peered-but-unreachable",
			"why": "피어링은 길을 만들 뿐이다. 경로가 한쪽에만 있으면 응답이 못 온다."
		}
	],
	"facts": [
		{
			"id": "active-per-vpc",
			"label": "VPC 하나의 활성 피어링",
			"value": "기본 50개, 최대 125개",
			"called": [
				"피어링",
				"peering",
				"피어링 연결",
				"VPC 피어링 연결",
				"peering connections",
				"피어링 개",
				"피어링 수",
				"peering connections per VPC",
				"connections per VPC"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html"
		},
		{
			"id": "request-expiry",
			"label": "수락하지 않은 요청의 만료",
			"value": "1주일(168시간)",
			"called": [
				"요청 만료",
				"피어링요청",
				"request expiration",
				"peering request expiration"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html"
		},
		{
			"id": "pending-requests",
			"label": "수락을 기다리는 요청",
			"value": "25개(늘릴 수 있음)",
			"called": [
				"대기 요청",
				"수락 대기",
				"outstanding peering requests",
				"미수락 요청",
				"pending requests",
				"peering pending requests"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html"
		},
		{
			"id": "transitive",
			"label": "전이적 라우팅",
			"value": "지원하지 않음",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"
		},
		{
			"id": "overlapping-cidr",
			"label": "CIDR이 겹치는 VPC",
			"value": "맺을 수 없음",
			"note": "블록이 여럿이면 하나만 겹쳐도 안 된다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "연결 자체는 무료, 같은 AZ 안의 전송 무료",
			"note": "AZ를 넘으면 AZ 간 요금, 리전을 넘으면 리전 간 요금을 낸다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html"
		},
		{
			"id": "full-mesh",
			"label": "VPC n개를 모두 이을 때의 연결 수",
			"value": "n(n-1)/2",
			"note": "10개면 45개, 100개면 4,950개다.",
			"called": ["full mesh", "풀메시 개"],
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/vpc-peering.html"
		},
		{
			"id": "transit-gateway-attachments",
			"label": "Transit Gateway 하나에 붙는 연결",
			"value": "5,000개(늘릴 수 없음)",
			"note": "VPC 연결의 대역폭은 가용 영역마다 방향별로 100Gbps까지다. VPC 하나는 Transit Gateway 5개까지, Transit Gateway끼리의 피어링은 50개까지 붙는다.",
			"called": [
				"TGW 연결",
				"TGW VPC",
				"TGW attachment",
				"TGW 어태치먼트",
				"Transit Gateway attachment",
				"트랜짓게이트웨이 어태치먼트",
				"Transit Gateway 어태치먼트",
				"Transit Gateway 연결",
				"트랜짓게이트웨이 VPC",
				"트랜짓게이트웨이 연결"
			],
			"source": "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html"
		}
	],
	"scenarios": [
		{
			"id": "two-accounts-private-db",
			"situation": "다른 계정의 분석 VPC 하나가 운영 VPC의 데이터베이스를 프라이빗 IP로 조회해야 한다. 인터넷은 지나지 않고 비용은 가장 적어야 한다.",
			"answer": ["networking/vpc-peering", "networking/vpc"],
			"choose": "VPC 피어링",
			"why": "“VPC 둘”과 “가장 적은 비용”이면 피어링이다. 연결 요금이 없고 대역폭 병목도 없다.",
			"trap": "Transit Gateway는 연결마다 시간 요금과 GB 요금이 든다. VPC가 많을 때의 답이다.",
			"requirements": ["private-access", "lowest-cost"]
		},
		{
			"id": "peered-but-unreachable",
			"situation": "피어링이 active 상태인데 상대 VPC의 서버에 접속하면 시간 초과가 난다.",
			"answer": ["networking/vpc-peering", "networking/security-groups"],
			"choose": "양쪽 라우팅 테이블의 경로 + 보안 그룹",
			"why": "피어링은 길을 만들 뿐이다. 양쪽 라우팅 테이블에 상대 CIDR 경로를 넣고, 보안 그룹이 상대를 허용해야 한다.",
			"trap": "한쪽에만 경로를 넣으면 요청은 가도 응답이 돌아오지 못한다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "hub-vpc-as-router",
			"situation": "공용 VPC를 가운데 두고 A, B, C와 각각 피어링했다. A에서 B로는 통신이 되지 않는다.",
			"answer": ["networking/vpc-peering"],
			"choose": "A와 B를 직접 피어링하거나 Transit Gateway",
			"why": "피어링은 전이되지 않는다. A와 B를 직접 맺거나, VPC가 많다면 Transit Gateway로 바꾼다.",
			"trap": "공용 VPC의 라우팅 테이블에 경로를 더 넣어도 소용없다. 피어링으로 들어온 패킷은 다른 피어링으로 나가지 못한다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "overlapping-partner-cidr",
			"situation": "협력사 VPC와 우리 VPC가 둘 다 10.0.0.0/16이다. 우리 서비스 하나만 사설로 쓰게 해야 한다.",
			"answer": ["networking/privatelink"],
			"why": "“CIDR이 겹친다”와 “서비스 하나만”은 PrivateLink다. 상대 VPC에는 그 VPC의 IP를 가진 엔드포인트만 생긴다.",
			"trap": "피어링은 겹치는 CIDR로 맺을 수 없고, 되더라도 네트워크 전체가 이어진다.",
			"requirements": ["private-access"]
		}
	],
	"corrections": [
		{
			"id": "cidr-nat",
			"notes": "같은 VPC 안에서는 피어링이 필요하지도 가능하지도 않다고만 적는다.",
			"status": "simplified",
			"right": "맞는 말이지만 더 중요한 제약이 빠졌다. CIDR이 겹치면 못 맺고, 전이되지 않으며, 상대 VPC의 인터넷 게이트웨이·NAT·VPN·게이트웨이 엔드포인트를 빌려 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"
		},
		{
			"id": "vpc",
			"notes": "피어링이 서로 다른 VPC 리소스의 사설 통신을 허용한다고 한다.",
			"status": "simplified",
			"right": "맺기만 해서는 통하지 않는다. 양쪽의 라우팅 테이블과 보안 그룹을 함께 고쳐야 한다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"
		},
		{
			"id": "privatelink",
			"notes": "PrivateLink가 피어링과 비슷하지만 더 안전하다고 한다.",
			"status": "simplified",
			"right": "풀려는 문제가 다르다. 피어링은 두 네트워크를 양방향으로 잇고, PrivateLink는 서비스 하나를 한 방향으로 내준다. 서로 부를 일이 많으면 피어링이 맞다.",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/what-is-privatelink.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "VPC 피어링 연결",
		"lines": "240-242"
	}, {
		"note": "002",
		"section": "PrivateLink",
		"lines": "244-247"
	}],
	"references": [
		{
			"title": "VPC 피어링이란",
			"url": "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html"
		},
		{
			"title": "피어링의 기본과 제약",
			"url": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html"
		},
		{
			"title": "피어링을 위한 라우팅 테이블",
			"url": "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"
		},
		{
			"title": "Transit Gateway의 동작과 라우팅",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"
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
			"slug": "non-transitive",
			"text": "전이되지 않는다"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "VPC를 잇는 세 방법"
		},
		{
			"depth": 3,
			"slug": "transit-gateway",
			"text": "Transit Gateway"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-nat-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M21 40h21m-7-7 7 7-7 7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/networking/vpc/\">VPC</a> 둘(많아야 몇 개)이 서로의 서버를 프라이빗 IP로 부를 때 쓴다. 개발과 운영, 본사와 인수한 회사의 계정, 서울 VPC와 도쿄 VPC가 그렇다. 연결 요금이 없고 게이트웨이 같은 장비를 지나지 않아 <strong>가장 싸고 병목이 없다</strong>.</p>\n<p>VPC가 열 개를 넘어가면 연결 수가 제곱으로 는다. 그때는 허브 하나에 모두 붙이는 <strong><a href=\"/networking/transit-gateway/\">Transit Gateway</a></strong>가 낫다. 서비스 하나만 내주려면 <a href=\"/networking/privatelink/\">PrivateLink</a>다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-non-transitive\" data-diagram=\"non-transitive\"><figcaption><span class=\"diagram-title\">피어링은 직접 맺은 상대와만 <span class=\"diagram-title-end\">통한다<a href=\"#diagram-non-transitive\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 피어링은 직접 맺은 상대와만 통한다\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"263\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-14.8 -4 1152.6 420\"><svg width=\"1152.6\" height=\"420\" x=\"-14.8\" y=\"-4\" aria-describedby=\"diagram-non-transitive-desc\" aria-labelledby=\"diagram-non-transitive-title\" role=\"img\" viewBox=\"-14.8 -4 1152.6 420\"><title id=\"diagram-non-transitive-title\">피어링은 직접 맺은 상대와만 통한다</title><desc id=\"diagram-non-transitive-desc\">VPC A와 VPC B, VPC B와 VPC C가 각각 피어링되어 서로 통한다. VPC A에서 B를 거쳐 C로 가거나, B의 NAT 게이트웨이로 인터넷에 나가는 길은 막혀 있다.</desc><g class=\"d-boundary\"><rect width=\"216\" height=\"139\" x=\"905.8\" y=\"13.3\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"206.9\" height=\"317\" x=\"531.5\" y=\"83\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"213.7\" height=\"139\" x=\"1.2\" y=\"83\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184 167h123q7 0 7 7v16.8q0 7 7 7h179.8q7 0 7-7v-16.7q0-7.1 7.1-7.1h44\"/><path fill=\"var(--diagram-line)\" d=\"m180.4 167 12 6v-12z\"/><path fill=\"var(--diagram-line)\" d=\"m551 161 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M711 167h169.7q7.1 0 7.1-7v-49q0-7 7-7h43\"/><path fill=\"var(--diagram-line)\" d=\"m707.4 167 12 6v-12z\"/><path fill=\"var(--diagram-line)\" d=\"m929.8 98 12 6-12 6z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M180 156.9h29q1 0 1-1t1-.9h76q7 0 7-7V34.5q0-7.1 7-7.1h579.7q7.1 0 7.1 7v49q0 7 7 7h47\"/><path stroke-width=\"3\" d=\"m926.3 84.2 13.5 13.5m0-13.5-13.5 13.5\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M180 177.1h29q1 0 1 1t1 .9h76q7 0 7 7v88q0 7.1 7 7.1h199.8q7 0 7 7V305q0 7.1 7.1 7.1h75\"/><path stroke-width=\"3\" d=\"m574.5 305.7 13.5 13.5m0-13.5-13.5 13.5\"/></g><g class=\"d-boundary\"><text x=\"917.8\" y=\"44.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC C 10.2.0.0/16</text></g><g class=\"d-boundary\"><text x=\"543.5\" y=\"114\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC B 10.1.0.0/16</text></g><g class=\"d-boundary\"><text x=\"13.2\" y=\"114\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC A 10.0.0.0/16</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"368.1\" y=\"182.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"410.9\" y=\"205.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 피어링</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"782.1\" y=\"151.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"824.9\" y=\"174.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 피어링</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"577.1\" y=\"12\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"635\" y=\"35\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 전이 안 됨</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"334\" y=\"265.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"410.9\" y=\"288.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 빌려 쓰지 못함</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"36\" y=\"136\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"108\" y=\"176\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 A</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"563\" y=\"136\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"635\" y=\"176\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 B</text></g><g class=\"d-node\"><text x=\"635\" y=\"368\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"599\" y=\"257\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"941.8\" y=\"66.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"1013.8\" y=\"106.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 C</text></g></svg><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"136\" x=\"557.9\" y=\"244\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"343\" height=\"528\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-23.2 -4 548.4 844.4\"><svg width=\"548.4\" height=\"844.4\" x=\"-23.2\" y=\"-4\" aria-describedby=\"diagram-non-transitive-narrow-desc\" aria-labelledby=\"diagram-non-transitive-narrow-title\" role=\"img\" viewBox=\"-23.2 -4 548.4 844.4\"><title id=\"diagram-non-transitive-narrow-title\">피어링은 직접 맺은 상대와만 통한다</title><desc id=\"diagram-non-transitive-narrow-desc\">VPC A와 VPC B, VPC B와 VPC C가 각각 피어링되어 서로 통한다. VPC A에서 B를 거쳐 C로 가거나, B의 NAT 게이트웨이로 인터넷에 나가는 길은 막혀 있다.</desc><g class=\"d-boundary\"><rect width=\"324.8\" height=\"147.2\" x=\"-7.2\" y=\"677.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"341.4\" height=\"221.2\" x=\"167.8\" y=\"326\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"213.7\" height=\"123\" x=\"133.6\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M240.4 115v110.4q0 .6.7.6t.6.7v68.7q0 .6-.6.6t-.7.7v139.5\"/><path fill=\"var(--diagram-line)\" d=\"m240.4 111.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m246.4 428.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M240.4 490.2v150q0 7-7 7h-58.2q-7.1 0-7.1 7.1v96.1\"/><path fill=\"var(--diagram-line)\" d=\"m240.4 486.6-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m174 742.4-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M221.4 111v108q0 7-7 7H77q-7.1 0-7.1 7.1v407.1q0 7 7 7h58.3q7 0 7 7.1v100.1\"/><path stroke-width=\"3\" d=\"m148.6 739-13.5 13.4m13.5 0L135.1 739\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M259.5 111v108q0 7 7 7h137.3q7 0 7 7.1v62.3q0 .6.7.6t.6.7v106.5\"/><path stroke-width=\"3\" d=\"M418.4 387.7 405 401.2m13.5 0L405 387.7\"/></g><g class=\"d-boundary\"><text x=\"4.8\" y=\"708.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC C <tspan x=\"4.8\" y=\"736.8\">10.2.0.0/16</tspan></text></g><g class=\"d-boundary\"><text x=\"251.8\" y=\"357\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC B <tspan x=\"251.8\" y=\"385.6\">10.1.0.0/16</tspan></text></g><g class=\"d-boundary\"><text x=\"145.6\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC A 10.0.0.0/16</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"198.7\" y=\"246\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.6\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 피어링</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"197.4\" y=\"597.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"240.3\" y=\"620.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 피어링</text></g><g class=\"d-edge-label\"><rect width=\"115.8\" height=\"30\" x=\"12\" y=\"421.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"69.9\" y=\"444.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 전이 안 됨</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"333.9\" y=\"246\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"410.8\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 빌려 쓰지 못함</text></g><g class=\"d-node\"><rect width=\"97.8\" height=\"46\" x=\"191.5\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"240.4\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 A</text></g><g class=\"d-node\"><rect width=\"97.2\" height=\"46\" x=\"191.8\" y=\"440.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"240.4\" y=\"472.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 B</text></g><g class=\"d-node\"><text x=\"412.1\" y=\"515.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NAT 게이트웨이</text><use width=\"72\" height=\"72\" x=\"376.1\" y=\"408.2\" href=\"#icon-saa-nat-gateway\"/></g><g class=\"d-node\"><rect width=\"98.8\" height=\"46\" x=\"105.8\" y=\"754.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"155.2\" y=\"786.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 C</text></g></svg><a aria-label=\"NAT 게이트웨이\" href=\"/networking/nat-gateway/\"><rect width=\"154.2\" height=\"128\" x=\"335\" y=\"399.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC A와 VPC B, VPC B와 VPC C가 각각 피어링되어 서로 통한다. VPC A에서 B를 거쳐 C로 가거나, B의 NAT 게이트웨이로 인터넷에 나가는 길은 막혀 있다.</p><ul><li>VPC A 10.0.0.0/16 안: 서버 A</li><li>VPC B 10.1.0.0/16 안: 서버 B, NAT 게이트웨이</li><li>VPC C 10.2.0.0/16 안: 서버 C</li><li>서버 A ↔ 서버 B: ① 피어링</li><li>서버 B ↔ 서버 C: ② 피어링</li><li>서버 A → 서버 C: ③ 전이 안 됨</li><li>서버 A → NAT 게이트웨이: ④ 빌려 쓰지 못함</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>한쪽이 요청하고 다른 쪽이 <strong>수락</strong>한다. 피어링은 계정이나 리전이 달라도 된다. 일주일 안에 수락하지 않으면 사라진다.</li>\n<li>양쪽 서브넷의 라우팅 테이블에 상대 CIDR(<a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 프라이빗 주소 대역)을 목적지로, <code>pcx-…</code>를 대상으로 하는 경로를 넣는다.</li>\n<li>양쪽 <a href=\"/networking/security-groups/\">보안 그룹</a>이 상대를 허용한다. 같은 리전이면 상대의 보안 그룹 ID를 적을 수 있고, 리전이 다르면 CIDR로 적는다.</li>\n<li>상대의 사설 DNS 이름을 프라이빗 IP로 풀려면 피어링의 DNS 확인 옵션을 켠다.</li>\n</ol>\n<p>트래픽은 AWS 망 안에 머문다. 리전을 넘는 피어링은 암호화된다. VPC의 라우팅을 그대로 쓰므로 단일 장애 지점이나 대역폭을 따로 걱정할 장비가 없다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> create-route</span><span class=\"tk-string\"> --route-table-id</span><span class=\"tk-string\"> rtb-0a0a0a0a0a0a0a0a0</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --destination-cidr-block</span><span class=\"tk-string\"> 10.1.0.0/16</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --vpc-peering-connection-id</span><span class=\"tk-string\"> pcx-0b0b0b0b0b0b0b0b0</span></span></code></pre>\n<p>경로를 서브넷마다 나눠 넣으면 VPC 전체가 아니라 <strong>일부 서브넷만</strong> 이을 수 있다. 목적지를 <code>10.1.5.0/24</code>처럼 좁히는 것도 된다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"non-transitive\">전이되지 않는다<a href=\"#non-transitive\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>피어링으로 들어온 패킷의 목적지는 그 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 주소여야 한다. 전이적 라우팅이 없으니 다음은 모두 되지 않는다.</p>\n<ul>\n<li>A–B, B–C 피어링이 있어도 <strong>A에서 C로</strong> 가기.</li>\n<li>상대 VPC의 <strong>인터넷 게이트웨이나 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a></strong>로 인터넷에 나가기.</li>\n<li>상대 VPC의 <a href=\"/networking/site-to-site-vpn/\">VPN</a>·<a href=\"/networking/direct-connect/\">Direct Connect</a>로 온프레미스에 가기.</li>\n<li>상대 VPC의 <strong>게이트웨이 엔드포인트</strong>로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 가기. 프라이빗 IP가 있는 <a href=\"/networking/vpc-endpoints/\">인터페이스 엔드포인트</a>는 된다.</li>\n</ul>\n</div><h2 id=\"alternatives\">VPC를 잇는 세 방법<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, VPC 피어링, Transit Gateway, PrivateLink\" tabindex=\"0\"><table aria-label=\"VPC를 잇는 세 방법\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">VPC 피어링</th>\n<th scope=\"col\" role=\"columnheader\">Transit Gateway</th>\n<th scope=\"col\" role=\"columnheader\">PrivateLink</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-inneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-inneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>잇는 것</th>\n<td role=\"cell\">네트워크 둘</td>\n<td role=\"cell\">네트워크 여럿과 온프레미스</td>\n<td role=\"cell\">서비스 하나</td>\n</tr>\n<tr id=\"row-banghyang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-banghyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>방향</th>\n<td role=\"cell\">양방향</td>\n<td role=\"cell\">양방향</td>\n<td role=\"cell\">소비자에서 제공자로만</td>\n</tr>\n<tr id=\"row-jeoni\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeoni\" class=\"anchor\" aria-label=\"줄 링크\"></a>전이</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">해당 없음</td>\n</tr>\n<tr id=\"row-cidr\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cidr\" class=\"anchor\" aria-label=\"줄 링크\"></a>CIDR 겹침</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n</tr>\n<tr id=\"row-bunneun-su\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bunneun-su\" class=\"anchor\" aria-label=\"줄 링크\"></a>붙는 수</th>\n<td role=\"cell\"><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>마다 최대 125</td>\n<td role=\"cell\">허브 하나에 연결 5,000</td>\n<td role=\"cell\">소비자 수천</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">전송료만</td>\n<td role=\"cell\">연결 시간 + GB</td>\n<td role=\"cell\">엔드포인트 시간 + GB</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"transit-gateway\">Transit Gateway<a href=\"#transit-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>리전에 두는 <strong>관리형 라우터</strong>다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>, <a href=\"/networking/site-to-site-vpn/\">VPN</a>, <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a> 게이트웨이, 다른 Transit Gateway를 <strong>연결</strong>(attachment)로 붙이면 허브를 거쳐 서로 통한다.</p>\n<ol>\n<li>VPC를 붙일 때 쓰는 <strong>가용 영역마다</strong> 서브넷을 하나씩 고른다. 빠뜨린 영역의 서버는 닿지 못한다.</li>\n<li>서브넷의 라우팅 테이블에 상대 대역을 <code>tgw-…</code>로 보내는 경로를 넣는다.</li>\n<li>Transit Gateway에도 라우팅 테이블이 있다. 기본은 하나라 모두 통한다. 연결마다 다른 테이블을 쓰게 하면 개발과 운영은 끊고 공용 VPC에만 닿게 할 수 있다. 2026년 7월부터는 출발지·포트·프로토콜로 길을 고르는 정책 테이블을 대신 붙일 수도 있다.</li>\n</ol>\n<p>나누는 법, 어플라이언스 모드, 비용은 <a href=\"/networking/transit-gateway/\">AWS Transit Gateway</a>에, <a href=\"/networking/transit-gateway/#choosing\">피어링과 고르는 기준</a>도 거기에 있다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 방법\" tabindex=\"0\"><table aria-label=\"Transit Gateway\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">방법</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-vpc-susip-gaewa-onpeuremiseureul\">\n<th scope=\"row\"><a href=\"#row-vpc-susip-gaewa-onpeuremiseureul\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPC 수십 개와 온프레미스를 한곳에서</th>\n<td>Transit Gateway 하나에 모두 붙인다</td>\n</tr>\n<tr id=\"row-dareun-gyejeongui-vpc\">\n<th scope=\"row\"><a href=\"#row-dareun-gyejeongui-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 계정의 VPC</th>\n<td><a href=\"/security/resource-access-manager/\">AWS RAM</a>으로 Transit Gateway를 공유한다</td>\n</tr>\n<tr id=\"row-dareun-rijeonui-vpc\">\n<th scope=\"row\"><a href=\"#row-dareun-rijeonui-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전의 VPC</th>\n<td>리전마다 하나씩 두고 <strong>서로 피어링</strong>한다. 경로는 정적으로만 적는다</td>\n</tr>\n<tr id=\"row-vpn\">\n<th scope=\"row\"><a href=\"#row-vpn\" class=\"anchor\" aria-label=\"줄 링크\"></a>VPN 대역폭을 터널 하나보다 크게</th>\n<td>BGP로 연결하고 ECMP를 쓴다</td>\n</tr>\n<tr id=\"row-hoeseon-hanaro-vpc-yeoreose\">\n<th scope=\"row\"><a href=\"#row-hoeseon-hanaro-vpc-yeoreose\" class=\"anchor\" aria-label=\"줄 링크\"></a>회선 하나로 VPC 여럿에</th>\n<td>트랜짓 VIF와 Direct Connect 게이트웨이를 거친다</td>\n</tr>\n<tr id=\"row-inteonet-chulguna-banghwabyeogeul-han\">\n<th scope=\"row\"><a href=\"#row-inteonet-chulguna-banghwabyeogeul-han\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 출구나 <a href=\"/security/network-firewall/\">방화벽</a>을 한 VPC로</th>\n<td><code>0.0.0.0/0</code>을 그 VPC로 보내고, 방화벽이 있는 연결에는 어플라이언스 모드를 켠다</td>\n</tr>\n<tr id=\"row-meoltikaeseuteu\">\n<th scope=\"row\"><a href=\"#row-meoltikaeseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>멀티캐스트</th>\n<td>Transit Gateway의 멀티캐스트 도메인</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"피어링은 ",
						createVNode(_components.strong, { children: "계정 사이의 권한" }),
						"이 아니다. ",
						createVNode(_components.a, {
							href: "/security/iam/",
							class: "mention",
							children: "IAM"
						}),
						"과는 상관없고 네트워크만 잇는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"두 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 사이에는 피어링을 하나만 맺는다. 둘을 맺어 대역폭을 늘릴 수 없다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"같은 ",
						createVNode(_components.a, {
							href: "/management/organizations/",
							children: "조직"
						}),
						"의 계정끼리라면 서브넷을 나눠 쓰는 ",
						createVNode(_components.strong, { children: "VPC 공유" }),
						"(",
						createVNode(_components.a, {
							href: "/security/resource-access-manager/",
							children: "RAM"
						}),
						")가 피어링보다 단순할 때도 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "가운데 VPC를 라우터로 쓰는 보기",
					"set:html": "<p>“공용 서비스 VPC와 피어링하여 나머지 VPC가 서로 통신한다”는 틀리다. 허브가 필요하면 <a href=\"/networking/transit-gateway/\" class=\"mention\">Transit Gateway</a>다.</p>"
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
var url = "content/networking/vpc-peering.mdx/";
var file = "/work/wt/build/content/networking/vpc-peering.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/vpc-peering.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
