import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/client-vpn.mdx
var frontmatter = {
	"title": "AWS Client VPN",
	"titleEn": "AWS Client VPN",
	"kind": "service",
	"status": "published",
	"summary": "재택근무자의 노트북 같은 개별 기기를 OpenVPN 기반의 TLS 터널로 VPC와 사내망에 붙이는 관리형 원격 접속 VPN이다.",
	"aliases": [
		"Client VPN",
		"클라이언트 VPN",
		"AWS 클라이언트 VPN",
		"원격 접속 VPN",
		"재택근무 VPN",
		"직원 VPN",
		"노트북 VPN",
		"OpenVPN",
		"오픈VPN",
		"분할 터널",
		"split tunnel",
		"split-tunnel",
		"스플릿 터널",
		"권한 부여 규칙",
		"authorization rule",
		"상호 인증 VPN",
		"Client VPN 엔드포인트",
		"원격 근무 접속"
	],
	"related": [
		"networking/site-to-site-vpn",
		"networking/transit-gateway",
		"security/directory-service",
		"security/iam-identity-center",
		"security/acm",
		"security/bastion-host",
		"management/systems-manager"
	],
	"signals": [
		{
			"id": "client-vpn",
			"need": "재택 직원의 노트북이 프라이빗 서브넷의 웹과 DB 도구를 쓴다",
			"choose": "Client VPN",
			"see": "networking/client-vpn#when",
			"why": "기기 한 대씩 VPC에 붙인다. Site-to-Site는 네트워크끼리 잇는다."
		},
		{
			"id": "bunhal-teoneol",
			"need": "VPC로 가는 트래픽만 터널에 싣고 웹 서핑은 싣지 않는다",
			"choose": "분할 터널",
			"see": "networking/client-vpn#split-tunnel",
			"why": "엔드포인트에 적은 대역만 터널로 간다. 기본은 모두 터널로 간다."
		},
		{
			"id": "site-to-vpn",
			"need": "지사의 라우터와 VPC를 네트워크째 잇는다",
			"choose": "Site-to-Site VPN",
			"see": "networking/site-to-site-vpn#when",
			"why": "노트북이 아니라 네트워크끼리다. 라우터 하나면 지사 전체가 붙는다."
		},
		{
			"id": "session-manager",
			"need": "인바운드 포트 없이 서버 셸에만 들어가고 명령을 기록한다",
			"choose": "Session Manager",
			"see": "management/systems-manager#session-manager",
			"why": "셸만 필요하면 VPN이 과하다. 포트를 열지 않고 명령이 남는다."
		}
	],
	"facts": [
		{
			"id": "authentication",
			"label": "사용자 인증",
			"value": "Active Directory, 상호 인증(인증서), SAML 2.0",
			"note": "인증서와 사용자 인증을 함께 쓸 수 있고, 그러면 둘 다 통과해야 한다.",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html"
		},
		{
			"id": "server-certificate",
			"label": "서버 인증서",
			"asks": "서버 인증서가 필요한가, 어디에 두나?",
			"value": "언제나 필요, AWS Certificate Manager에 둠",
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html"
		},
		{
			"id": "client-cidr",
			"label": "클라이언트 CIDR의 크기",
			"value": "/22부터 /12까지",
			"note": "만든 뒤에는 바꿀 수 없다. VPC의 대역이나 경로와 겹치면 안 된다. 일부 주소는 이중화에 쓰이므로 동시 접속의 두 배로 잡는다.",
			"called": ["cidr 대역"],
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is-best-practices.html"
		},
		{
			"id": "concurrent",
			"label": "엔드포인트 하나의 동시 접속",
			"value": "서브넷 1개 7,000, 2개 36,500, 5개 126,000",
			"note": "연결한 서브넷 수에 따라 늘고, 더 늘려 달라고 요청할 수 있다.",
			"called": [
				"동시접속 명",
				"사용자 명",
				"concurrent connections limit"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/limits.html"
		},
		{
			"id": "authorization-rules",
			"label": "엔드포인트 하나의 권한 부여 규칙",
			"value": "200개(늘릴 수 있음)",
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/limits.html"
		},
		{
			"id": "endpoints",
			"label": "리전의 엔드포인트",
			"value": "5개(늘릴 수 있음)",
			"called": ["엔드포인트 개", "endpoints per region"],
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/limits.html"
		},
		{
			"id": "bandwidth",
			"label": "접속 하나의 기본 대역폭",
			"value": "최대 50Mbps",
			"note": "늘리려면 AWS Support에 요청한다.",
			"called": ["속도", "throughput"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is-best-practices.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "연결한 서브넷마다 시간 요금 + 접속한 클라이언트마다 시간 요금",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/vpn/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "remote-employees",
			"situation": "직원 300명이 집에서 노트북으로 프라이빗 서브넷의 사내 웹과 DB 도구에 접속해야 한다. VPN 서버는 운영하지 않고, 사내 Active Directory 계정으로 로그인해야 한다.",
			"answer": ["networking/client-vpn", "security/directory-service"],
			"choose": "Client VPN + Directory Service 인증",
			"why": "“노트북”, “서버를 운영하지 않음”, “Active Directory”가 결정한다. Client VPN 엔드포인트를 만들고 AWS Directory Service로 인증한다.",
			"trap": "Site-to-Site VPN은 사무실 라우터와 VPC를 잇는다. 집마다 고객 게이트웨이를 둘 수 없다.",
			"requirements": ["access-control", "least-operations"]
		},
		{
			"id": "internet-through-vpn-slow",
			"situation": "Client VPN을 켜면 사용자의 화상 회의와 웹 서핑까지 VPC를 거쳐 느려지고 전송료가 는다. VPC로 가는 트래픽만 터널에 실어야 한다.",
			"answer": ["networking/client-vpn"],
			"choose": "분할 터널",
			"why": "“VPC로 가는 것만”이면 분할 터널이다. 엔드포인트의 경로에 있는 대역만 터널로 가고 나머지는 사용자의 인터넷으로 나간다.",
			"trap": "NAT 게이트웨이를 키우는 답은 느린 길을 그대로 두고 비용만 늘린다.",
			"requirements": ["low-latency", "lowest-cost"]
		},
		{
			"id": "group-based-access",
			"situation": "같은 VPN에 접속하되 개발자 그룹은 개발 서브넷에만, DBA 그룹은 DB 서브넷에도 닿아야 한다.",
			"answer": ["networking/client-vpn"],
			"choose": "권한 부여 규칙(CIDR마다 그룹)",
			"why": "“그룹마다 다른 네트워크”는 권한 부여 규칙이다. 목적지 CIDR마다 Active Directory나 SAML 그룹을 적는다.",
			"trap": "보안 그룹은 엔드포인트 단위라 접속한 사람을 가르지 못한다.",
			"requirements": ["access-control"]
		},
		{
			"id": "one-time-admin-shell",
			"situation": "관리자 두 명이 프라이빗 서브넷의 Linux 서버 셸에 가끔 들어가기만 하면 된다. 포트를 열지 않고 비용도 거의 없어야 하며 명령이 기록돼야 한다.",
			"answer": ["management/systems-manager"],
			"choose": "Session Manager",
			"why": "“셸만”, “포트 없이”, “기록”이면 Session Manager다. 네트워크 전체에 붙일 까닭이 없다.",
			"trap": "Client VPN은 접속이 없어도 서브넷마다 시간 요금이 나간다.",
			"requirements": [
				"access-control",
				"lowest-cost",
				"compliance"
			]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Client VPN의 인증",
			"url": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html"
		},
		{
			"title": "Client VPN의 권한 부여",
			"url": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authorization.html"
		},
		{
			"title": "Client VPN의 경로",
			"url": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-routes.html"
		},
		{
			"title": "규칙과 모범 사례",
			"url": "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is-best-practices.html"
		},
		{
			"title": "Transit Gateway의 Client VPN 연결",
			"url": "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-client-vpn-attachments.html"
		},
		{
			"title": "Verified Access의 동작 방식",
			"url": "https://docs.aws.amazon.com/verified-access/latest/ug/how-it-works.html"
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
			"slug": "authorization",
			"text": "세 겹의 허용"
		},
		{
			"depth": 2,
			"slug": "split-tunnel",
			"text": "분할 터널"
		},
		{
			"depth": 2,
			"slug": "availability",
			"text": "고가용성과 규모"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-client-vpn\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 16h30v22H8zM16 46h14M23 38v8M40 38h14v10h-14zM43 38v-4a4 4 0 0 1 8 0v4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-directory-service\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 9h14v12H25zM9 43h14v12H9zM41 43h14v12H41zM32 21v11M16 43V32h32v11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-transit-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M24 32a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M28 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M28 52a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M8 32a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M48 32a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M32 16v8M32 40v8M16 32h8M40 32h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>사람과 기기</strong>를 네트워크에 붙일 때 쓴다. 집이나 출장지의 노트북이 프라이빗 서브넷의 서버, 사내 웹, 데이터베이스를 프라이빗 IP로 부르게 한다. 사무실 전체를 잇는 것은 <a href=\"/networking/site-to-site-vpn/\">Site-to-Site VPN</a>이다.</p>\n<p>VPN 서버를 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 직접 세우는 것과 견주면 확장, 이중화, 패치를 AWS가 맡는다. 서버의 셸에만 들어가면 된다면 <a href=\"/management/systems-manager/#session-manager\">Session Manager</a>가 더 싸고 단순하다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-remote-access\" data-diagram=\"remote-access\"><figcaption><span class=\"diagram-title\">노트북이 Client VPN 엔드포인트를 거쳐 VPC와 사내망에 닿는 <span class=\"diagram-title-end\">길<a href=\"#diagram-remote-access\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 노트북이 Client VPN 엔드포인트를 거쳐 VPC와 사내망에 닿는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"347\" height=\"874\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-38.1 -4 555 1397.6\"><svg width=\"555\" height=\"1397.6\" x=\"-38.1\" y=\"-4\" aria-describedby=\"diagram-remote-access-desc\" aria-labelledby=\"diagram-remote-access-title\" role=\"img\" viewBox=\"-38.1 -4 555 1397.6\"><title id=\"diagram-remote-access-title\">노트북이 Client VPN 엔드포인트를 거쳐 VPC와 사내망에 닿는 길</title><desc id=\"diagram-remote-access-desc\">사용자는 OpenVPN 클라이언트로 엔드포인트에 TLS 터널을 맺고 Active Directory나 SAML로 인증한다. 권한 부여 규칙이 허용한 목적지면 연결된 서브넷의 네트워크 인터페이스를 거쳐 VPC의 서버로 가고, 경로를 더하면 Transit Gateway를 거쳐 사내망까지 간다.</desc><g class=\"d-boundary\"><rect width=\"399.8\" height=\"613.6\" x=\"-22.1\" y=\"414\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"320.8\" height=\"205\" x=\"17.4\" y=\"477\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M310 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m316 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M310 294v13q0 7 7 7h118.1q7.1 0 7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m448.2 402-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M310 294v13q0 7-7 7H184.8q-7.1 0-7.1 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m183.8 518-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.8 658v126.6q0 7-7 7h-14.4q-7.1 0-7.1 7.1v73\"/><path fill=\"var(--diagram-line)\" d=\"m155.3 863.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.8 658v126.6q0 7 7 7h14.4q7 0 7 7.1v345\"/><path fill=\"var(--diagram-line)\" d=\"m212.3 1135.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M206.3 1275.6v36\"/><path fill=\"var(--diagram-line)\" d=\"m212.3 1303.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"-10.1\" y=\"445\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC 10.0.0.0/16</text></g><g class=\"d-boundary\"><text x=\"29.4\" y=\"508\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">연결한 서브넷</text></g><g class=\"d-edge-label\"><rect width=\"110.8\" height=\"30\" x=\"254.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"309.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① TLS 터널</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"408.7\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442.1\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 인증</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"122.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"177.4\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 규칙 확인</text></g><g class=\"d-edge-label\"><rect width=\"83.7\" height=\"30\" x=\"107.3\" y=\"821.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"149.1\" y=\"844.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ SNAT</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"150.8\" y=\"1077.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"205.9\" y=\"1100.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 경로 추가</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"259.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"310\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">노트북</text></g><g class=\"d-node\"><text x=\"442.2\" y=\"534\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">디렉터리·IdP</text><use width=\"72\" height=\"72\" x=\"406.2\" y=\"423\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><text x=\"310\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">VPN 엔드포인트</text><use width=\"72\" height=\"72\" x=\"274\" y=\"175\" href=\"#icon-saa-client-vpn\"/></g><g class=\"d-node\"><text x=\"177.8\" y=\"650\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ENI</text><use width=\"72\" height=\"72\" x=\"141.8\" y=\"539\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"149.3\" y=\"995.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">사내 웹</text><use width=\"72\" height=\"72\" x=\"113.3\" y=\"884.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"206.3\" y=\"1267.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Transit Gateway</text><use width=\"72\" height=\"72\" x=\"170.3\" y=\"1156.6\" href=\"#icon-saa-transit-gateway\"/></g><g class=\"d-node\"><rect width=\"167.1\" height=\"62\" x=\"122.7\" y=\"1315.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"206.3\" y=\"1355.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">온프레미스</text></g></svg><a aria-label=\"디렉터리·IdP\" href=\"/security/directory-service/\"><rect width=\"125.3\" height=\"136\" x=\"379.6\" y=\"410\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"VPN 엔드포인트\" href=\"/networking/client-vpn/\" aria-current=\"page\"><rect width=\"155.9\" height=\"136\" x=\"232.1\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ENI\" href=\"/networking/elastic-network-interface/\"><rect width=\"98\" height=\"136\" x=\"128.8\" y=\"526\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"사내 웹\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"100.3\" y=\"871.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Transit Gateway\" href=\"/networking/transit-gateway/\"><rect width=\"172\" height=\"136\" x=\"120.3\" y=\"1143.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자는 OpenVPN 클라이언트로 엔드포인트에 TLS 터널을 맺고 Active Directory나 SAML로 인증한다. 권한 부여 규칙이 허용한 목적지면 연결된 서브넷의 네트워크 인터페이스를 거쳐 VPC의 서버로 가고, 경로를 더하면 Transit Gateway를 거쳐 사내망까지 간다.</p><ul><li>VPC 10.0.0.0/16 안: 연결한 서브넷, 사내 웹</li><li>연결한 서브넷 안: ENI</li><li>노트북 → VPN 엔드포인트: ① TLS 터널</li><li>VPN 엔드포인트 → 디렉터리·IdP: ② 인증</li><li>VPN 엔드포인트 → ENI: ③ 규칙 확인</li><li>ENI → 사내 웹: ④ SNAT</li><li>ENI → Transit Gateway: ⑤ 경로 추가</li><li>Transit Gateway → 온프레미스</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자가 AWS가 주는 앱이나 OpenVPN 클라이언트로 엔드포인트에 TLS 터널을 맺는다. 기기는 <strong>클라이언트 CIDR</strong>에서 IP를 받는다.</li>\n<li>인증한다. <a href=\"/security/directory-service/\">Active Directory</a>, SAML(<a href=\"/security/iam-identity-center/\">Identity Center</a> 등), 상호 인증서 가운데 고른다.</li>\n<li>목적지가 <strong>권한 부여 규칙</strong>에 있는지 본다. 규칙이 없으면 인증에 성공해도 아무 데도 닿지 못한다.</li>\n<li>연결한 서브넷의 네트워크 인터페이스로 나간다. 이때 IPv4 출발지가 <strong>그 인터페이스의 IP로 바뀌어</strong>(SNAT) 서버에는 사용자의 IP가 보이지 않는다. IPv6는 바꾸지 않는다.</li>\n<li>피어링한 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>, 온프레미스, 인터넷으로 가려면 엔드포인트의 라우팅 테이블에 경로를 <strong>손으로</strong> 더하고 권한 부여 규칙도 더한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"authorization\">세 겹의 허용<a href=\"#authorization\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 겹, 막는 것, 단위\" tabindex=\"0\"><table aria-label=\"세 겹의 허용\">\n<thead>\n<tr>\n<th scope=\"col\">겹</th>\n<th scope=\"col\">막는 것</th>\n<th scope=\"col\">단위</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-injeung\">\n<th scope=\"row\"><a href=\"#row-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증</th>\n<td>누가 접속하나</td>\n<td>사용자, 인증서</td>\n</tr>\n<tr id=\"row-gwonhan-buyeo-gyuchik\">\n<th scope=\"row\"><a href=\"#row-gwonhan-buyeo-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>권한 부여 규칙</th>\n<td>어느 대역에 가나</td>\n<td>목적지 CIDR마다 그룹</td>\n</tr>\n<tr id=\"row-boan-geurup\">\n<th scope=\"row\"><a href=\"#row-boan-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/security-groups/\">보안 그룹</a></th>\n<td>어느 포트로 가나</td>\n<td>엔드포인트에 붙인 그룹</td>\n</tr>\n</tbody>\n</table></div>\n<p>서버의 보안 그룹은 엔드포인트에 붙인 보안 그룹을 출발지로 허용한다. 사람의 IP는 바뀌므로 적지 않는다.</p>\n</div><h2 id=\"split-tunnel\">분할 터널<a href=\"#split-tunnel\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>기본은 <strong>모든</strong> 트래픽이 터널을 탄다. 인터넷까지 가려면 <code>0.0.0.0/0</code> 경로와 규칙, 나갈 길이 있어야 한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 전체 터널(기본), 분할 터널\" tabindex=\"0\"><table aria-label=\"분할 터널\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">전체 터널(기본)</th>\n<th scope=\"col\">분할 터널</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-teoneollo-ganeun-geot\">\n<th scope=\"row\"><a href=\"#row-teoneollo-ganeun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>터널로 가는 것</th>\n<td>모두</td>\n<td>엔드포인트 경로에 있는 대역만</td>\n</tr>\n<tr id=\"row-inteonet\">\n<th scope=\"row\"><a href=\"#row-inteonet\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷</th>\n<td><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 거쳐 나간다</td>\n<td>사용자의 회선으로 나간다</td>\n</tr>\n<tr id=\"row-goreuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-goreuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 때</th>\n<td>모든 트래픽을 검사해야 한다</td>\n<td>속도와 전송료를 아낀다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"availability\">고가용성과 규모<a href=\"#availability\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>서브넷을 둘 이상의 AZ에서 연결하면 한 AZ가 죽어도 이어진다. 연결한 서브넷마다 시간 요금이 붙는다. 서브넷이 여럿이면 <strong>경로를 서브넷마다 똑같이</strong> 넣는다. 하나라도 빠지면 될 때와 안 될 때가 갈린다.</p>\n<p>지금은 엔드포인트를 서브넷 대신 <strong><a href=\"/networking/transit-gateway/\">Transit Gateway</a>에 바로</strong> 붙일 수도 있다. 여러 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>와 온프레미스에 한꺼번에 닿는다. Transit Gateway에 CIDR 블록을 주고 그 연결의 경로 전파를 켜야 한다. 시험의 보기는 대개 서브넷에 연결하는 쪽이다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Site-to-Site VPN과의 차이" }), ": 장비와 네트워크면 Site-to-Site(IPsec), 사람의 기기면 Client VPN(TLS)이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/security/bastion-host/",
						children: "배스천"
					}), "과의 차이"] }), ": 배스천은 SSH로 한 번 더 들어가는 서버다. Client VPN은 네트워크에 붙으므로 웹, DB 도구, 파일 공유까지 쓴다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Verified Access와의 차이" }),
						": Verified Access는 VPN 없이 ",
						createVNode(_components.strong, { children: "애플리케이션 하나씩" }),
						" 연다. 요청마다 사용자와 기기 상태를 정책과 견주고, 정책이 없으면 모두 거부한다. Client VPN은 네트워크에 붙인다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						"클라이언트 CIDR은 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"의 대역이 아니다."
					] }), " 겹치면 안 되고 나중에 바꿀 수 없으니 넉넉히 잡는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "IPv4만은 아니다." }),
						" Client VPN은 IPv6와 듀얼 스택도 받는다. 엔드포인트의 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-endpoints.html",
							children: "주소 유형"
						}),
						"은 만든 뒤에 바꾸지 못한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "기기의 보안 상태" }),
						": 지금은 CrowdStrike·Jamf·JumpCloud가 확인한 기기 상태를 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyClientVpnEndpointAuthorizationPolicy.html",
							children: "권한 부여 정책"
						}),
						"으로 볼 수도 있다. 시험은 아직 묻지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "인증에 성공했는데 안 닿는다" }), "면 권한 부여 규칙, 엔드포인트의 경로, 보안 그룹의 순서로 본다."] }),
					"\n",
					createVNode(_components.li, { children: "사내 도메인을 풀게 하려면 엔드포인트에 DNS 서버를 적는다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“VPN”이라는 말만 보고 고르지 않는다",
					"set:html": "<p>“지사”, “데이터 센터”, “라우터”면 Site-to-Site VPN이다. “직원”, “재택”, “노트북”, “OpenVPN”이면 Client VPN이다.</p>"
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
var url = "content/networking/client-vpn.mdx/";
var file = "/work/wt/build/content/networking/client-vpn.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/client-vpn.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
