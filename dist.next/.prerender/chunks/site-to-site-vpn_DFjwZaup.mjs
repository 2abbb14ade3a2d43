import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/site-to-site-vpn.mdx
var frontmatter = {
	"title": "Site-to-Site VPN과 가상 프라이빗 게이트웨이",
	"titleEn": "AWS Site-to-Site VPN",
	"kind": "service",
	"status": "published",
	"summary": "온프레미스 네트워크와 VPC를 인터넷 위의 IPsec 암호화 터널 두 개로 잇는 관리형 VPN이며, AWS 쪽 끝은 가상 프라이빗 게이트웨이나 Transit Gateway가 받는다.",
	"aliases": [
		"VPN",
		"Site-to-Site VPN",
		"사이트 간 VPN",
		"브이피엔",
		"사이트 투 사이트 VPN",
		"S2S VPN",
		"AWS VPN",
		"IPsec",
		"IPsec VPN",
		"아이피섹",
		"VGW",
		"VPG",
		"Virtual Private Gateway",
		"버추얼 프라이빗 게이트웨이",
		"가상 사설 게이트웨이",
		"가상 프라이빗 게이트웨이",
		"고객 게이트웨이",
		"Customer Gateway",
		"CGW",
		"VPN CloudHub",
		"Accelerated VPN",
		"회사와 VPC 연결",
		"사무실 VPN",
		"지사 연결",
		"암호화 터널",
		"온프레미스 VPN 연결",
		"사설망 암호화 연결"
	],
	"related": [
		"networking/direct-connect",
		"networking/transit-gateway",
		"networking/client-vpn",
		"networking/vpc",
		"networking/global-accelerator",
		"networking/vpc-peering",
		"networking/route53"
	],
	"signals": [
		{
			"id": "site-to-vpn",
			"need": "지사를 며칠 안에 싸게, 암호화해서 VPC와 잇는다",
			"choose": "Site-to-Site VPN",
			"see": "networking/site-to-site-vpn#when",
			"why": "인터넷 회선에 IPsec을 얹어 바로 붙인다. Direct Connect는 공사가 필요하다."
		},
		{
			"id": "vpn",
			"need": "Direct Connect가 끊기면 느려도 싸게 이어져야 한다",
			"choose": "VPN을 예비로",
			"see": "networking/site-to-site-vpn#scenario-dx-backup",
			"why": "“느려도 싸게”가 VPN이다. 두 번째 회선은 같은 성능을 지킬 때다."
		},
		{
			"id": "transit-gateway-ecmp",
			"need": "VPN의 대역폭이 터널 하나로는 모자란다",
			"choose": "Transit Gateway에 붙이고 ECMP",
			"see": "networking/site-to-site-vpn#virtual-private-gateway",
			"why": "가상 프라이빗 게이트웨이는 ECMP가 없다. Transit Gateway가 터널을 묶는다."
		},
		{
			"id": "direct-connect",
			"need": "지연과 대역폭이 일정해야 하고 인터넷을 거치지 않는다",
			"choose": "Direct Connect",
			"see": "networking/direct-connect#when",
			"why": "VPN은 인터넷을 지나 들쭉날쭉하다. 일정한 것은 전용 회선이다."
		}
	],
	"facts": [
		{
			"id": "tunnels",
			"label": "VPN 연결 하나의 터널",
			"value": "2개(서로 다른 가용 영역의 엔드포인트)",
			"note": "둘째 터널에 추가 요금은 없다.",
			"called": [
				"터널 개",
				"tunnel 개",
				"connection 터널",
				"connection tunnel",
				"연결 터널",
				"VPN 터널",
				"VPN tunnels",
				"터널 두",
				"tunnels per",
				"tunnels for"
			],
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
		},
		{
			"id": "tunnel-bandwidth",
			"label": "터널 하나의 대역폭",
			"value": "1.25Gbps, 대용량 터널은 5Gbps",
			"note": "5Gbps는 Transit Gateway나 Cloud WAN에 붙인 연결에서만, 지원하는 리전에서 고를 수 있고 요금이 더 든다.",
			"examEra": "1.25Gbps",
			"called": [
				"터널 Gbps",
				"터널당",
				"tunnel당",
				"tunnel Gbps",
				"tunnel 대역폭",
				"tunnel bandwidth",
				"터널 대역폭",
				"Gbps",
				"연결 대역폭",
				"연결 기가",
				"VPN 대역폭",
				"throughput per tunnel",
				"최대 처리량",
				"VPN 처리량",
				"처리량",
				"throughput",
				"터널 처리량"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
		},
		{
			"id": "connections-per-vgw",
			"label": "가상 프라이빗 게이트웨이 하나의 VPN 연결",
			"value": "10개(늘릴 수 있음)",
			"called": ["connections per VGW"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html"
		},
		{
			"id": "connections-per-region",
			"label": "리전의 VPN 연결",
			"value": "50개(늘릴 수 있음)",
			"called": ["connections per region", "connections limit"],
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html"
		},
		{
			"id": "vgw-per-vpc",
			"label": "VPC에 붙는 가상 프라이빗 게이트웨이",
			"value": "1개",
			"note": "리전에는 기본 5개까지 만든다.",
			"called": ["VGW per VPC"],
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html"
		},
		{
			"id": "bgp-routes",
			"label": "고객 쪽에서 BGP로 알리는 경로",
			"value": "VGW 연결 100개, Transit Gateway 연결 1,000개(늘릴 수 없음)",
			"note": "손으로 적는 정적 경로도 VGW 연결에서는 100개다. 넘칠 것 같으면 경로를 요약해 알린다.",
			"called": [
				"BGP 개",
				"경로 개",
				"route 개",
				"경로 최대",
				"라우트 한도",
				"routes limit",
				"BGP routes limit"
			],
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html"
		},
		{
			"id": "ecmp",
			"label": "여러 터널을 묶어 대역폭 늘리기(ECMP)",
			"value": "Transit Gateway에서만, 동적 라우팅으로",
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html"
		},
		{
			"id": "nat-traversal",
			"label": "NAT 뒤에 있는 고객 게이트웨이",
			"asks": "고객 게이트웨이가 NAT 뒤에 있으면 어느 IP를 등록하고 어느 포트를 여나?",
			"value": "NAT 장치의 고정 퍼블릭 IP를 등록하고 UDP 500과 4500을 연다",
			"note": "4500은 NAT-T(NAT 통과)의 포트다. NAT가 없으면 UDP 500과 ESP(IP 프로토콜 50)를 연다.",
			"called": [
				"NAT-T",
				"NAT 통과",
				"UDP 4500",
				"IPsec 포트",
				"NAT-T 포트",
				"UDP 포트",
				"포트 번호"
			],
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "연결마다 시간 요금 + 인터넷 데이터 전송료",
			"note": "서울과 버지니아를 비롯한 많은 리전에서 연결 하나에 시간당 0.05달러다. 대용량 터널은 단가가 다르고, 리전별 단가는 요금 페이지에 있다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html"
		},
		{
			"id": "encryption",
			"label": "암호화",
			"value": "터널마다 IPsec",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
		}
	],
	"scenarios": [
		{
			"id": "fast-encrypted-link",
			"situation": "지사를 며칠 안에 VPC와 이어야 한다. 트래픽은 암호화돼야 하고 양은 많지 않으며 비용을 아껴야 한다.",
			"answer": ["networking/site-to-site-vpn"],
			"choose": "Site-to-Site VPN",
			"why": "“며칠 안”, “암호화”, “낮은 비용”이면 VPN이다. 인터넷 회선만 있으면 바로 만든다.",
			"trap": "Direct Connect는 회선 공사에 몇 주에서 몇 달이 걸리고, 그 자체로는 암호화하지 않는다.",
			"requirements": [
				"hybrid",
				"lowest-cost",
				"encryption"
			]
		},
		{
			"id": "dx-backup",
			"situation": "Direct Connect 한 회선을 쓰고 있다. 회선이 끊겨도 느리더라도 계속 연결되어야 하고, 예비 비용은 작아야 한다.",
			"answer": ["networking/site-to-site-vpn", "networking/direct-connect"],
			"choose": "예비 Site-to-Site VPN",
			"why": "“느려도 된다”와 “작은 비용”이면 VPN을 예비로 둔다. 같은 게이트웨이에 함께 붙이면 Direct Connect 경로가 먼저 쓰이고, 끊기면 VPN으로 넘어간다.",
			"trap": "두 번째 Direct Connect도 예비가 되지만 비용이 크다. 같은 성능을 유지하라는 조건일 때 고른다.",
			"requirements": [
				"hybrid",
				"high-availability",
				"lowest-cost"
			]
		},
		{
			"id": "more-than-one-tunnel-bandwidth",
			"situation": "VPN으로 VPC 여러 개와 이어져 있는데 1.25Gbps로는 모자란다. Direct Connect는 아직 쓸 수 없다.",
			"answer": ["networking/transit-gateway", "networking/site-to-site-vpn"],
			"choose": "Transit Gateway의 ECMP",
			"why": "가상 프라이빗 게이트웨이는 한 번에 터널 하나로 내보낸다. Transit Gateway로 옮겨 ECMP로 여러 터널을 함께 쓰거나 거기서만 되는 5Gbps 터널을 고른다.",
			"trap": "가상 프라이빗 게이트웨이에 VPN 연결을 더 만들어도 같은 목적지로 나가는 대역폭은 합쳐지지 않는다.",
			"requirements": ["hybrid", "low-latency"]
		},
		{
			"id": "branches-talk-to-each-other",
			"situation": "지사 세 곳이 저마다 VPC와 VPN으로 이어져 있다. 지사끼리도 통신하게 하되 새 장비는 두지 않으려 한다.",
			"answer": ["networking/site-to-site-vpn"],
			"choose": "VPN CloudHub",
			"why": "한 가상 프라이빗 게이트웨이에 여러 연결을 붙이고 BGP로 경로를 알리면, AWS를 허브로 지사끼리 통한다(VPN CloudHub).",
			"trap": "지사마다 VPC를 만들어 피어링해도 온프레미스까지 길이 이어지지 않는다. 피어링은 VPN을 넘겨주지 않는다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "hybrid-dns-over-vpn",
			"situation": "VPN으로 망은 이어졌다. 이제 VPC의 앱은 온프레미스의 `erp.corp.local`을, 온프레미스 서버는 프라이빗 호스팅 영역의 이름을 그대로 불러야 한다. DNS 서버를 새로 운영하지는 않는다.",
			"answer": ["networking/route53", "networking/site-to-site-vpn"],
			"choose": "아웃바운드·인바운드 리졸버 엔드포인트",
			"why": "“양쪽의 이름”과 “서버 없이”면 Route 53 리졸버 엔드포인트다. 나가는 쿼리는 아웃바운드 엔드포인트와 전달 규칙이, 들어오는 쿼리는 인바운드 엔드포인트가 받는다.",
			"trap": "프라이빗 호스팅 영역에 온프레미스의 레코드를 옮겨 적으면 바뀔 때마다 어긋난다. 퍼블릭 영역에 올리면 내부 이름이 드러난다.",
			"requirements": ["hybrid", "least-operations"]
		}
	],
	"corrections": [
		{
			"id": "vpg-vgw",
			"notes": "가상 프라이빗 게이트웨이를 VPG로 줄여 쓴다.",
			"status": "wrong",
			"right": "AWS가 쓰는 줄임말은 VGW다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html"
		},
		{
			"id": "termination-vpn",
			"notes": "가상 프라이빗 게이트웨이가 VPN 연결이나 전용 회선을 “종료”한다고 한다.",
			"status": "wrong",
			"right": "끊는다는 뜻이 아니라 termination, 곧 터널과 회선의 AWS 쪽 끝을 받아 준다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html"
		},
		{
			"id": "wording",
			"notes": "터널 두 개로 고가용성을 확보한다고 한다.",
			"status": "simplified",
			"right": "두 터널은 AWS 쪽 장애와 점검을 견딘다. 온프레미스 장비와 인터넷 회선이 하나면 거기서 끊긴다. 장비도 둘로 하고 연결을 하나 더 만들어야 한다. 또 온프레미스 장비에 두 터널을 모두 설정해야 소용이 있다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html"
		},
		{
			"id": "vpc-transit",
			"notes": "VPN 연결을 받는 AWS 쪽은 가상 프라이빗 게이트웨이뿐이다.",
			"status": "simplified",
			"right": "VPC 하나면 가상 프라이빗 게이트웨이, VPC가 여럿이거나 대역폭을 늘려야 하면 Transit Gateway(또는 Cloud WAN)가 받는다.",
			"source": "https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "Site-to-Site VPN",
		"lines": "230-233"
	}, {
		"note": "002",
		"section": "가상 프라이빗 게이트웨이",
		"lines": "249-251"
	}],
	"references": [
		{
			"title": "Site-to-Site VPN의 동작 방식",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html"
		},
		{
			"title": "터널 옵션",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"
		},
		{
			"title": "이중화된 VPN 연결",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html"
		},
		{
			"title": "라우팅 테이블과 경로의 우선순위",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html"
		},
		{
			"title": "Site-to-Site VPN 할당량",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html"
		},
		{
			"title": "고객 게이트웨이 장비의 방화벽 규칙",
			"url": "https://docs.aws.amazon.com/vpn/latest/s2svpn/FirewallRules.html"
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
			"slug": "virtual-private-gateway",
			"text": "가상 프라이빗 게이트웨이(VGW)"
		},
		{
			"depth": 2,
			"slug": "vs-direct-connect",
			"text": "Direct Connect와의 차이"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-customer-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 36h44v14H10zM18 43h1M26 43h1M42 36l7-20M22 36l-7-20M32 28v-6\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-virtual-private-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 37h14v10h-14zM28 37v-4a4 4 0 0 1 8 0v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>온프레미스 데이터 센터나 지사를 <a href=\"/networking/vpc/\">VPC</a>와 <strong>빨리, 싸게, 암호화해서</strong> 이어야 할 때 쓴다. 인터넷 회선과 IPsec을 아는 라우터만 있으면 몇 시간 안에 붙는다.</p>\n<ul>\n<li>사내 서버가 VPC의 프라이빗 IP를 그대로 불러야 하는 하이브리드 구성.</li>\n<li><a href=\"/networking/direct-connect/\">Direct Connect</a>를 기다리는 동안의 임시 연결, 또는 그 예비 회선.</li>\n<li>Direct Connect 위에서 암호화가 필요할 때.</li>\n</ul>\n<p>노트북 한 대씩 붙는 재택근무용은 <a href=\"/networking/client-vpn/\">Client VPN</a>이다. Site-to-Site는 <strong>네트워크와 네트워크</strong>를 잇는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-two-tunnels\" data-diagram=\"two-tunnels\"><figcaption><span class=\"diagram-title\">온프레미스와 VPC를 잇는 IPsec 터널 두 <span class=\"diagram-title-end\">개<a href=\"#diagram-two-tunnels\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 온프레미스와 VPC를 잇는 IPsec 터널 두 개\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"313\" height=\"753\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 501.5 1204\"><svg width=\"501.5\" height=\"1204\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-two-tunnels-desc\" aria-labelledby=\"diagram-two-tunnels-title\" role=\"img\" viewBox=\"-4 -4 501.5 1204\"><title id=\"diagram-two-tunnels-title\">온프레미스와 VPC를 잇는 IPsec 터널 두 개</title><desc id=\"diagram-two-tunnels-desc\">온프레미스 서버의 트래픽이 고객 게이트웨이 장비에서 암호화되어 인터넷을 지나는 IPsec 터널 1로 가상 프라이빗 게이트웨이에 닿고, 라우팅 테이블에 따라 VPC의 EC2로 간다. 터널 1이 끊기면 다른 가용 영역에서 끝나는 터널 2로 넘어간다.</desc><g class=\"d-boundary\"><rect width=\"457\" height=\"498\" x=\"18.3\" y=\"686\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"469.5\" height=\"139\" x=\"12\" y=\"487\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"294.7\" height=\"345\" x=\"99.4\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"362.3\" height=\"205\" x=\"65.6\" y=\"955\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M246.8 127v74\"/><path fill=\"var(--diagram-line)\" d=\"m252.8 193-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M226.6 333v47q0 7-7 7h-83.7q-7 0-7 7v62.6q0 .4-.4.4t-.4.4V536\"/><path fill=\"var(--diagram-line)\" d=\"m134 528-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M267 333v47q0 7 7 7h71.5q7.1 0 7.1 7v57.4q0 5.6 5.6 5.6t5.6 5.6V536\"/><path fill=\"var(--diagram-line)\" d=\"m369.8 528-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M128 602v47q0 7 7.1 7H206q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m219 727-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M363.8 602v47q0 7-7 7h-69.2q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m286.5 727-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M246.8 867v137\"/><path fill=\"var(--diagram-line)\" d=\"m252.8 996-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"30.3\" y=\"717\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"518\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">인터넷</text></g><g class=\"d-boundary\"><text x=\"111.4\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스 192.168.0.0/16</text></g><g class=\"d-boundary\"><text x=\"77.6\" y=\"986\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">프라이빗 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"234.8\" y=\"151\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"246.3\" y=\"174\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">①</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"85.9\" y=\"407\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"128.7\" y=\"430\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 암호화</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"306.6\" y=\"407\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.3\" y=\"430\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 장애 때</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"203.8\" y=\"891\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"246.6\" y=\"914\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 라우팅</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"170\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"246.8\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사내 서버</text></g><g class=\"d-node\"><text x=\"246.8\" y=\"325\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">고객 게이트웨이</text><use width=\"72\" height=\"72\" x=\"210.8\" y=\"214\" href=\"#icon-saa-customer-gateway\"/></g><g class=\"d-node\"><rect width=\"184.1\" height=\"62\" x=\"36\" y=\"540\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"128.1\" y=\"580\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">IPsec 터널 1</text></g><g class=\"d-node\"><rect width=\"187.4\" height=\"62\" x=\"270.1\" y=\"540\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"363.8\" y=\"580\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">IPsec 터널 2</text></g><g class=\"d-node\"><text x=\"246.8\" y=\"859\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">가상 프라이빗 게이트웨이</text><use width=\"72\" height=\"72\" x=\"210.8\" y=\"748\" href=\"#icon-saa-virtual-private-gateway\"/></g><g class=\"d-node\"><text x=\"246.8\" y=\"1128\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"210.8\" y=\"1017\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"고객 게이트웨이\" href=\"/networking/site-to-site-vpn/\" aria-current=\"page\"><rect width=\"150.6\" height=\"136\" x=\"171.4\" y=\"201\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"가상 프라이빗 게이트웨이\" href=\"/networking/site-to-site-vpn/\" aria-current=\"page\"><rect width=\"232.2\" height=\"136\" x=\"130.7\" y=\"735\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"197.8\" y=\"1004\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>온프레미스 서버의 트래픽이 고객 게이트웨이 장비에서 암호화되어 인터넷을 지나는 IPsec 터널 1로 가상 프라이빗 게이트웨이에 닿고, 라우팅 테이블에 따라 VPC의 EC2로 간다. 터널 1이 끊기면 다른 가용 영역에서 끝나는 터널 2로 넘어간다.</p><ul><li>온프레미스 192.168.0.0/16 안: 사내 서버, 고객 게이트웨이</li><li>인터넷 안: IPsec 터널 1, IPsec 터널 2</li><li>VPC 10.0.0.0/16 안: 프라이빗 서브넷, 가상 프라이빗 게이트웨이</li><li>프라이빗 서브넷 안: EC2</li><li>① 사내 서버 → 고객 게이트웨이</li><li>고객 게이트웨이 → IPsec 터널 1: ② 암호화</li><li>고객 게이트웨이 → IPsec 터널 2: ③ 장애 때 (점선)</li><li>IPsec 터널 1 → 가상 프라이빗 게이트웨이</li><li>IPsec 터널 2 → 가상 프라이빗 게이트웨이 (점선)</li><li>가상 프라이빗 게이트웨이 → EC2: ④ 라우팅</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사내 서버가 <code>10.0.11.5</code> 같은 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 프라이빗 주소로 보낸다. 사내 라우터가 그 대역을 고객 게이트웨이로 넘긴다.</li>\n<li>고객 게이트웨이 장비가 패킷을 IPsec으로 암호화해 터널에 싣는다. 패킷은 공용 인터넷을 지나지만 내용은 보이지 않는다.</li>\n<li>터널 하나가 점검이나 장애로 내려가면 다른 터널로 간다. 두 터널의 AWS 쪽 끝은 다른 가용 영역에 있다.</li>\n<li>가상 프라이빗 게이트웨이가 받아 VPC의 라우팅에 따라 인스턴스로 보낸다. 돌아오는 길을 위해 서브넷의 라우팅 테이블에 <code>192.168.0.0/16 → vgw-…</code> 경로가 있어야 한다. <strong>경로 전파</strong>를 켜면 저절로 생긴다.</li>\n</ol>\n<p>경로를 알리는 방법은 둘이다. 장비가 BGP(서로의 경로를 알려 주는 프로토콜)를 알면 <strong>동적</strong>으로 하여 장애 조치와 경로 변경을 맡기고, 모르면 <strong>정적</strong>으로 대역을 직접 적는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"virtual-private-gateway\">가상 프라이빗 게이트웨이(VGW)<a href=\"#virtual-private-gateway\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 붙이는 <strong>AWS 쪽 관문</strong>이다. VPN 터널과 <a href=\"/networking/direct-connect/\" class=\"mention\">Direct Connect</a>의 프라이빗 VIF(VPC로 들어오는 가상 인터페이스)를 모두 받는다. VPC 하나에 하나만 붙고, AWS가 두 가용 영역에 이중화한다. 반대편 끝은 <strong>고객 게이트웨이</strong>라 부르며, 온프레미스 장비와 그 정보를 AWS에 등록한 것을 함께 가리킨다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: AWS 쪽 끝, 고르는 때, 대역폭\" tabindex=\"0\"><table aria-label=\"가상 프라이빗 게이트웨이(VGW)\">\n<thead>\n<tr>\n<th scope=\"col\">AWS 쪽 끝</th>\n<th scope=\"col\">고르는 때</th>\n<th scope=\"col\">대역폭</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gasang-peuraibit-geiteuwei\">\n<th scope=\"row\"><a href=\"#row-gasang-peuraibit-geiteuwei\" class=\"anchor\" aria-label=\"줄 링크\"></a>가상 프라이빗 게이트웨이</th>\n<td>VPC 하나</td>\n<td>내보낼 때 터널 하나(1.25Gbps)</td>\n</tr>\n<tr id=\"row-transit-gateway\">\n<th scope=\"row\"><a href=\"#row-transit-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/transit-gateway/\">Transit Gateway</a></th>\n<td>VPC 여럿, 계정 여럿</td>\n<td>ECMP로 여러 터널, 또는 5Gbps 터널</td>\n</tr>\n</tbody>\n</table></div>\n<p>인터넷 구간이 멀어 지연이 들쭉날쭉하면 <strong>가속(Accelerated) VPN</strong>을 쓴다. 가까운 엣지로 들어와 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>의 망을 타며, Transit Gateway에 붙인 연결에서만 된다.</p>\n</div><h2 id=\"vs-direct-connect\">Direct Connect와의 차이<a href=\"#vs-direct-connect\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, Site-to-Site VPN, Direct Connect\" tabindex=\"0\"><table aria-label=\"Direct Connect와의 차이\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">Site-to-Site VPN</th>\n<th scope=\"col\">Direct Connect</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jinaneun-gil\">\n<th scope=\"row\"><a href=\"#row-jinaneun-gil\" class=\"anchor\" aria-label=\"줄 링크\"></a>지나는 길</th>\n<td>공용 인터넷</td>\n<td>전용 회선</td>\n</tr>\n<tr id=\"row-amhohwa\">\n<th scope=\"row\"><a href=\"#row-amhohwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화</th>\n<td>터널마다 IPsec으로 늘 한다</td>\n<td>기본은 하지 않는다</td>\n</tr>\n<tr id=\"row-seongneung\">\n<th scope=\"row\"><a href=\"#row-seongneung\" class=\"anchor\" aria-label=\"줄 링크\"></a>성능</th>\n<td>인터넷 사정에 따라 흔들린다</td>\n<td>일정하다</td>\n</tr>\n<tr id=\"row-daeyeokpok\">\n<th scope=\"row\"><a href=\"#row-daeyeokpok\" class=\"anchor\" aria-label=\"줄 링크\"></a>대역폭</th>\n<td>터널당 1.25Gbps(대용량 5Gbps)</td>\n<td>최대 400Gbps</td>\n</tr>\n<tr id=\"row-junbi\">\n<th scope=\"row\"><a href=\"#row-junbi\" class=\"anchor\" aria-label=\"줄 링크\"></a>준비</th>\n<td>몇 시간</td>\n<td>몇 주~몇 달</td>\n</tr>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>낮다: 연결마다 시간 요금, 데이터 전송료</td>\n<td>고정비가 높다: 포트 시간, 회선비. 나가는 데이터는 인터넷보다 싸다</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘을 함께 쓰는 답도 흔하다(<a href=\"/networking/direct-connect/#resilience-and-encryption\">Direct Connect의 이중화와 암호화</a>). 성능은 Direct Connect, 예비는 VPN이다. <strong>일정한 성능과 암호화를 모두</strong> 원하면 Direct Connect 위에 VPN을 얹는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"VPN을 붙여도 ",
						createVNode(_components.a, {
							href: "/networking/vpc-endpoints/",
							children: "게이트웨이 엔드포인트"
						}),
						"나 ",
						createVNode(_components.a, {
							href: "/networking/vpc-peering/",
							children: "피어링"
						}),
						"한 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"까지 이어지지 않는다. VPC는 남의 트래픽을 ",
						createVNode(_components.strong, { children: "중계하지 않는다" }),
						"."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "같은 대역의 경로가 겹치면" }),
						" 라우팅 테이블에서는 정적 경로가 전파된 경로를 이긴다. 가상 프라이빗 게이트웨이는 ",
						createVNode(_components.a, {
							href: "/networking/direct-connect/",
							class: "mention",
							children: "Direct Connect"
						}),
						", 정적 VPN, BGP로 받은 VPN의 순서로 고른다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "고객 게이트웨이가 NAT 뒤에 있으면" }),
						" 장비의 프라이빗 IP가 아니라 ",
						createVNode(_components.strong, { children: "NAT 장치의 고정 퍼블릭 IP" }),
						"를 AWS에 등록하고, 그 길의 방화벽에서 UDP 500(IKE)과 4500(NAT-T)을 연다. NAT가 없을 때는 500과 ESP다."
					] }),
					"\n",
					createVNode(_components.li, { children: "온프레미스와 VPC의 CIDR이 겹치면 길이 정해지지 않는다. 설계할 때 대역을 나눈다." }),
					"\n",
					createVNode(_components.li, { children: [
						"가상 프라이빗 게이트웨이에 붙인 VPN은 IPv4만 나른다. IPv6가 필요하면 ",
						createVNode(_components.a, {
							href: "/networking/transit-gateway/",
							class: "mention",
							children: "Transit Gateway"
						}),
						"나 Cloud WAN에 붙인다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"대역폭이 작은 지사가 수십 곳이면 Transit Gateway에 붙이는 ",
						createVNode(_components.strong, { children: "VPN Concentrator" }),
						"도 있다. 지사들이 합쳐 5Gbps를 나눠 쓴다. 시험은 아직 묻지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: "흐름 하나는 터널 하나만 탄다. ECMP로 묶어도 한 연결의 속도는 터널 하나의 상한을 넘지 못한다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "암호화와 일정한 성능",
					"set:html": "<p>“암호화”가 보이면 VPN, “일정한 대역폭과 낮은 지연”이 보이면 Direct Connect다. 둘 다 보이면 <strong>Direct Connect + VPN</strong>이다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "터널이 1.25Gbps뿐이 아니다",
					"set:html": "<p>2025년 말부터 Transit Gateway와 Cloud WAN의 연결에서는 터널당 5Gbps를 고를 수 있다. 시험 문제의 1.25Gbps는 가상 프라이빗 게이트웨이에서 여전히 맞다.</p>"
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
var url = "content/networking/site-to-site-vpn.mdx/";
var file = "/work/wt/build/content/networking/site-to-site-vpn.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/site-to-site-vpn.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
