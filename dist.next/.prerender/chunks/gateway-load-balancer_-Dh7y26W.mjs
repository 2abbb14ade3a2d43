import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/gateway-load-balancer.mdx
var frontmatter = {
	"title": "Gateway Load Balancer(GWLB)",
	"titleEn": "Gateway Load Balancer",
	"kind": "service",
	"status": "published",
	"summary": "네트워크를 지나는 모든 IP 패킷을 방화벽·침입 방지 같은 타사 가상 장비 여러 대에 나눠 통과시키는 3계층 로드 밸런서이자 투명한 게이트웨이다.",
	"aliases": [
		"GWLB",
		"GLB",
		"지더블유엘비",
		"게이트웨이 로드 밸런서",
		"L3 로드 밸런서",
		"3계층 로드 밸런서",
		"GENEVE",
		"제네브",
		"6081",
		"UDP 6081",
		"GWLB 엔드포인트",
		"GWLBE",
		"Gateway Load Balancer endpoint",
		"가상 어플라이언스",
		"보안 어플라이언스",
		"인라인 검사",
		"방화벽 장비 분산",
		"서드파티 방화벽",
		"외부 보안 장비",
		"보안 장비 로드 밸런싱",
		"트래픽 검사 장비"
	],
	"related": [
		"networking/elastic-load-balancing",
		"networking/alb-vs-nlb",
		"security/network-firewall",
		"networking/privatelink",
		"networking/network-load-balancer",
		"networking/vpc",
		"networking/vpc-endpoints"
	],
	"signals": [
		{
			"id": "gwlb",
			"need": "타사 방화벽·침입 방지 장비 여러 대에 모든 트래픽을 통과시킨다",
			"choose": "GWLB",
			"see": "networking/gateway-load-balancer#when",
			"why": "장비들 앞에서 모든 패킷을 나누고 죽은 장비를 뺀다."
		},
		{
			"id": "vpc-gwlb",
			"need": "계정이 다른 VPC들의 트래픽을 장비 한 벌로 모아 검사한다",
			"choose": "VPC마다 GWLB 엔드포인트",
			"see": "networking/gateway-load-balancer#scenario-central-inspection-vpc",
			"why": "엔드포인트가 계정을 넘어 한곳의 장비로 보낸다. 피어링은 중계하지 못한다."
		},
		{
			"id": "network-firewall",
			"need": "장비를 직접 운영하지 않고 VPC 트래픽을 검사한다",
			"choose": "AWS Network Firewall",
			"see": "security/network-firewall#when",
			"why": "관리형 방화벽이라 장비가 없다. GWLB는 내 장비를 앞에서 나눈다."
		},
		{
			"id": "vpc",
			"need": "길은 그대로 두고 패킷을 복사해 들여다보기만 한다",
			"choose": "VPC 트래픽 미러링",
			"see": "networking/elastic-network-interface#confusions",
			"why": "미러링은 사본만 보낸다. GWLB는 길목에 선다."
		}
	],
	"facts": [
		{
			"id": "geneve-port",
			"label": "장비와 주고받는 프로토콜",
			"value": "GENEVE, UDP 6081",
			"called": [
				"포트",
				"제네브 포트",
				"GENEVE 포트",
				"GENEVE port",
				"포트 번호"
			],
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html"
		},
		{
			"id": "listens-all",
			"label": "받는 트래픽",
			"value": "모든 포트의 모든 IP 패킷",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html"
		},
		{
			"id": "flow-stickiness",
			"label": "흐름을 장비에 붙이는 기준",
			"value": "기본 5튜플, 3튜플이나 2튜플로 변경 가능",
			"note": "2튜플은 출발지·목적지 IP, 3튜플은 거기에 프로토콜, 5튜플은 양쪽 포트까지 더한 것이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/edit-target-group-attributes.html"
		},
		{
			"id": "idle-timeout",
			"label": "유휴 흐름을 지우는 시간",
			"value": "TCP 기본 350초(60–6,000초), UDP 120초(바꿀 수 없음)",
			"note": "TCP만 리스너 속성으로 바꿀 수 있다.",
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html"
		},
		{
			"id": "target-failover",
			"label": "장비가 비정상일 때 이미 있던 흐름",
			"asks": "장비가 비정상이 되면 이미 있던 흐름을 다른 장비로 옮기나?",
			"value": "그대로 둔다(no_rebalance가 기본)",
			"note": "rebalance로 바꾸면 다른 장비에 다시 나눈다. 새 흐름은 언제나 정상 장비로 간다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/edit-target-group-attributes.html"
		},
		{
			"id": "target-types",
			"label": "대상 유형",
			"value": "인스턴스, IP",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/target-groups.html"
		},
		{
			"id": "endpoint-price",
			"label": "GWLB 엔드포인트의 요금",
			"value": "켜 둔 시간 + 지나간 데이터(GB)",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html"
		},
		{
			"id": "endpoint-zone",
			"label": "GWLB 엔드포인트가 놓이는 곳",
			"value": "서브넷 하나(가용 영역마다 하나씩 만든다)",
			"note": "만든 뒤에는 서브넷을 바꾸지 못한다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html"
		}
	],
	"sharedFacts": [{
		"id": "endpoint-quota",
		"from": "networking/vpc-endpoints#interface-per-vpc"
	}],
	"scenarios": [
		{
			"id": "third-party-ips-fleet",
			"situation": "라이선스를 산 타사 침입 방지 장비를 EC2로 여러 대 돌려, VPC를 드나드는 모든 트래픽을 검사하려 한다. 장비는 부하에 따라 늘고 줄어야 한다.",
			"answer": ["networking/gateway-load-balancer", "compute/auto-scaling-groups"],
			"why": "“타사 가상 장비”, “모든 트래픽”, “자동 확장”이 모이면 GWLB다. 라우팅 테이블이 엔드포인트로 보내고 장비를 거쳐 원래 길로 간다.",
			"trap": "NLB는 자기 주소로 온 연결만 나눈다. 지나가는 패킷을 붙잡지 못하고 출발지·목적지가 바뀐다.",
			"requirements": ["threats", "sudden-load"]
		},
		{
			"id": "transparent-to-addresses",
			"situation": "방화벽 장비가 원래의 출발지와 목적지 IP를 보고 판단해야 한다. 장비를 늘리거나 바꿀 때 앱 서버와 클라이언트의 설정은 건드리지 않으려 한다.",
			"answer": ["networking/gateway-load-balancer", "networking/vpc"],
			"why": "“원래 주소 그대로”와 “설정을 건드리지 않음”은 투명한 게이트웨이다. 패킷을 통째로 감싸 보내고, 길은 라우팅 테이블이 바꾼다.",
			"trap": "ALB는 연결을 새로 맺고 NLB는 목적지를 바꾼다. 장비를 직접 운영할 뜻이 없다면 관리형인 Network Firewall이 답이 된다.",
			"requirements": ["threats"]
		},
		{
			"id": "central-inspection-vpc",
			"situation": "계정이 다른 VPC 수십 개의 인터넷 트래픽을 보안 팀 계정의 장비 한 벌로 모아 검사하려 한다.",
			"answer": ["networking/gateway-load-balancer", "networking/privatelink"],
			"choose": "보안 VPC의 GWLB + VPC마다 GWLB 엔드포인트",
			"why": "보안 VPC에 GWLB와 장비를 두고 엔드포인트 서비스로 내준다. 각 VPC에는 GWLB 엔드포인트만 만든다.",
			"trap": "VPC마다 장비를 두면 라이선스와 운영이 VPC 수만큼 늘고, 피어링은 트래픽을 중계하지 못한다.",
			"requirements": ["threats", "many-accounts"]
		}
	],
	"corrections": [
		{
			"id": "gwlb-ip",
			"notes": "GWLB가 네트워크 계층에서 IP 프로토콜 3개를 제공한다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "“3계층(Layer 3)”이 잘못 옮겨진 것이다. 프로토콜을 가리지 않고 모든 IP 패킷을 다룬다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html"
		},
		{
			"id": "glb-gwlb",
			"notes": "줄임말을 GLB로 적는다.",
			"status": "wrong",
			"right": "AWS가 쓰는 줄임말은 GWLB다. 문서의 주소와 엔드포인트의 줄임말 GWLBE에도 그렇게 나온다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/using-gwlb-with-tg-for-cns.html"
		},
		{
			"id": "gwlb",
			"notes": "침입 탐지와 심층 패킷 검사를 GWLB의 예로 든다.",
			"status": "simplified",
			"right": "GWLB가 검사하는 것이 아니다. 검사는 뒤에 둔 가상 장비가 하고 GWLB는 통과시키며 나눌 뿐이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
		},
		{
			"id": "vpc-gwlb",
			"notes": "VPC의 모든 트래픽이 이 로드 밸런서를 지난다고 한다.",
			"status": "simplified",
			"right": "저절로 지나지 않는다. GWLB 엔드포인트를 만들고 검사할 서브넷과 인터넷 게이트웨이의 라우팅 테이블에 그 엔드포인트를 다음 홉으로 적어야 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/getting-started.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "로드밸런서 종류",
			"lines": "341-356"
		},
		{
			"note": "001",
			"section": "Gateway Load Balancer",
			"lines": "376-383"
		},
		{
			"note": "002",
			"section": "GLB(Gateway Load Balancer)",
			"lines": "162-164"
		}
	],
	"references": [
		{
			"title": "Gateway Load Balancer란",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
		},
		{
			"title": "GWLB 시작하기(라우팅 예)",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/getting-started.html"
		},
		{
			"title": "대상 그룹 속성",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/edit-target-group-attributes.html"
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
			"slug": "route-tables",
			"text": "라우팅 테이블 셋"
		},
		{
			"depth": 2,
			"slug": "failure",
			"text": "장비가 죽으면"
		},
		{
			"depth": 2,
			"slug": "among-load-balancers",
			"text": "로드 밸런서 셋 가운데서"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-saa-internet-gateway\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M14 52V30a18 18 0 0 1 36 0v22M9 52h46M25 46V29m-5 5 5-5 5 5M39 29v17m-5-5 5 5 5-5\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-vpc-endpoint\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M34 12H12v40h22M22 32h16M38 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>시장에서 산 <strong>가상 장비</strong>(방화벽, 침입 탐지·방지, 심층 패킷 검사)를 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>로 돌리며, 드나드는 트래픽을 빠짐없이 그 장비에 통과시켜야 할 때 쓴다. 한 대에 몰아 두면 그 한 대가 병목이자 단일 장애 지점이 된다. 2020년에 나온 GWLB가 그 앞에서 나누고, 죽은 장비를 빼고, 늘어난 장비를 넣는다.</p>\n<p>장비를 직접 운영할 뜻이 없으면 관리형인 <a href=\"/security/network-firewall/\">AWS Network Firewall</a>이 먼저다. 웹 요청만 거르면 <a href=\"/security/waf/\" class=\"mention\">WAF</a>로 충분하다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-inspection-path\" data-diagram=\"inspection-path\"><figcaption><span class=\"diagram-title\">인터넷 트래픽이 GWLB를 거쳐 검사된 뒤 서버에 닿는 <span class=\"diagram-title-end\">길<a href=\"#diagram-inspection-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 인터넷 트래픽이 GWLB를 거쳐 검사된 뒤 서버에 닿는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"294\" height=\"919\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 470.8 1471.2\"><svg width=\"470.8\" height=\"1471.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-inspection-path-desc\" aria-labelledby=\"diagram-inspection-path-title\" role=\"img\" viewBox=\"-4 -4 470.8 1471.2\"><title id=\"diagram-inspection-path-title\">인터넷 트래픽이 GWLB를 거쳐 검사된 뒤 서버에 닿는 길</title><desc id=\"diagram-inspection-path-desc\">사용자의 패킷이 인터넷 게이트웨이에 들어오면 라우팅 테이블이 GWLB 엔드포인트로 보낸다. 패킷은 보안 VPC의 GWLB로 가서 GENEVE로 감싸여 보안 장비에 전달되고, 검사를 통과하면 같은 길로 돌아와 원래 목적지인 앱 서버로 간다.</desc><g class=\"d-boundary\"><rect width=\"438.8\" height=\"381\" x=\"12\" y=\"1070.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"258.9\" height=\"764.2\" x=\"161\" y=\"176\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"170.6\" height=\"229.2\" x=\"241.5\" y=\"687\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.8 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m273.8 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M267.8 357v74\"/><path fill=\"var(--diagram-line)\" d=\"m273.8 423-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M231.8 563v23q0 7-7 7h-1.4q-7 0-7 7v363.2q0 7-7.1 7h-32.8q-7 0-7 7v56q0 7 7 7h35.6q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m225.2 1111.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M219.2 1255.2v19q0 7-7 7h-84.7q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m219.2 1251.6-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m126.4 1353.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242 1255.2v19q0 7 7 7h84.7q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m242 1251.6-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m346.8 1353.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M242 1123.2v-76q0-7 7-7h35.7q7 0 7-7v-56q0-7-7-7h-32.8q-7 0-7-7V600q0-7.1 7-7.1h8.9q7 0 7-7v-19\"/><path fill=\"var(--diagram-line)\" d=\"m261.8 575 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M303.8 563v23q0 7 7.1 7h8.9q7 0 7 7v160.2\"/><path fill=\"var(--diagram-line)\" d=\"m332.8 752.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"1101.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 VPC</text></g><g class=\"d-boundary\"><text x=\"173\" y=\"207\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">앱 VPC</text></g><g class=\"d-boundary\"><text x=\"337.5\" y=\"718\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">앱 <tspan x=\"337.5\" y=\"746.6\">서브넷</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"234.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"267.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 패킷</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"234.3\" y=\"381\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"267.7\" y=\"404\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 경로</text></g><g class=\"d-edge-label\"><rect width=\"137.8\" height=\"30\" x=\"100.4\" y=\"990.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"169.3\" y=\"1013.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ PrivateLink</text></g><g class=\"d-edge-label\"><rect width=\"111.7\" height=\"30\" x=\"64.4\" y=\"1311.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"120.2\" y=\"1334.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ GENEVE</text></g><g class=\"d-edge-label\"><rect width=\"111.7\" height=\"30\" x=\"284.8\" y=\"1311.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"340.6\" y=\"1334.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ GENEVE</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"258.2\" y=\"990.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.6\" y=\"1013.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 통과</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"261.8\" y=\"623\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.5\" y=\"646\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 원래 목적지</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"217.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"267.8\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"267.8\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인터넷 게이트웨이</text><use width=\"72\" height=\"72\" x=\"231.8\" y=\"238\" href=\"#icon-saa-internet-gateway\"/></g><g class=\"d-node\"><text x=\"267.8\" y=\"555\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">GWLB 엔드포인트</text><use width=\"72\" height=\"72\" x=\"231.8\" y=\"444\" href=\"#icon-saa-vpc-endpoint\"/></g><g class=\"d-node\"><text x=\"326.8\" y=\"884.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">앱 서버</text><use width=\"72\" height=\"72\" x=\"290.8\" y=\"773.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"230.6\" y=\"1243.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">GWLB</text><use width=\"72\" height=\"72\" x=\"194.6\" y=\"1132.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"168.8\" height=\"62\" x=\"36\" y=\"1365.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.4\" y=\"1405.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안 장비 1</text></g><g class=\"d-node\"><rect width=\"172\" height=\"62\" x=\"254.8\" y=\"1365.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"340.8\" y=\"1405.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안 장비 2</text></g></svg><a aria-label=\"인터넷 게이트웨이\" href=\"/networking/vpc/\"><rect width=\"169.6\" height=\"136\" x=\"183\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"GWLB 엔드포인트\" href=\"/networking/vpc-endpoints/\"><rect width=\"173.7\" height=\"136\" x=\"181\" y=\"431\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"앱 서버\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"277.8\" y=\"760.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"GWLB\" href=\"/networking/gateway-load-balancer/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"181.6\" y=\"1119.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 패킷이 인터넷 게이트웨이에 들어오면 라우팅 테이블이 GWLB 엔드포인트로 보낸다. 패킷은 보안 VPC의 GWLB로 가서 GENEVE로 감싸여 보안 장비에 전달되고, 검사를 통과하면 같은 길로 돌아와 원래 목적지인 앱 서버로 간다.</p><ul><li>앱 VPC 안: 앱 서브넷, 인터넷 게이트웨이, GWLB 엔드포인트</li><li>앱 서브넷 안: 앱 서버</li><li>보안 VPC 안: GWLB, 보안 장비 1, 보안 장비 2</li><li>사용자 → 인터넷 게이트웨이: ① 패킷</li><li>인터넷 게이트웨이 → GWLB 엔드포인트: ② 경로</li><li>GWLB 엔드포인트 → GWLB: ③ PrivateLink</li><li>GWLB ↔ 보안 장비 1: ④ GENEVE</li><li>GWLB ↔ 보안 장비 2: ④ GENEVE</li><li>GWLB → GWLB 엔드포인트: ⑤ 통과</li><li>GWLB 엔드포인트 → 앱 서버: ⑥ 원래 목적지</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자의 패킷이 앱 서버를 목적지로 하여 인터넷 게이트웨이에 들어온다.</li>\n<li>인터넷 게이트웨이에 연결한 라우팅 테이블(<a href=\"/networking/route-tables/#edge-association\">인그레스 라우팅</a>)이 앱 서브넷으로 가는 패킷을 <strong>GWLB 엔드포인트</strong>로 돌린다.</li>\n<li>엔드포인트는 <a href=\"/networking/privatelink/\">PrivateLink</a>로 보안 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>의 GWLB에 넘긴다. 계정이 달라도 된다.</li>\n<li>GWLB가 패킷을 <strong>통째로</strong> GENEVE(패킷을 다른 패킷에 담아 나르는 프로토콜)로 감싸 장비 하나에 보낸다. 장비는 원래의 출발지·목적지 주소를 그대로 보고 판단한다. 버리면 거기서 끝난다.</li>\n<li>통과한 패킷은 다시 감싸여 GWLB로, 엔드포인트로 돌아온다.</li>\n<li>엔드포인트가 있는 서브넷의 라우팅에 따라 앱 서버로 간다. 응답도 앱 서브넷의 기본 경로가 엔드포인트를 가리키므로 같은 장비를 거쳐 나간다.</li>\n</ol>\n<p>주소도 포트도 바뀌지 않으니 사용자와 서버는 장비가 있는 줄 모른다. 그래서 <strong>투명한 게이트웨이</strong>라 부른다. 같은 흐름의 오가는 패킷은 늘 같은 장비로 가므로 상태를 기억하는 방화벽도 제대로 동작한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"route-tables\">라우팅 테이블 셋<a href=\"#route-tables\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 라우팅 테이블, 목적지, 대상\" tabindex=\"0\"><table aria-label=\"라우팅 테이블 셋\">\n<thead>\n<tr>\n<th scope=\"col\">라우팅 테이블</th>\n<th scope=\"col\">목적지</th>\n<th scope=\"col\">대상</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inteonet-geiteuwei\">\n<th scope=\"row\"><a href=\"#row-inteonet-geiteuwei\" class=\"anchor\" aria-label=\"줄 링크\"></a>인터넷 게이트웨이</th>\n<td>앱 서브넷의 CIDR</td>\n<td>GWLB 엔드포인트</td>\n</tr>\n<tr id=\"row-aep-seobeunet\">\n<th scope=\"row\"><a href=\"#row-aep-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>앱 서브넷</th>\n<td><code>0.0.0.0/0</code></td>\n<td>GWLB 엔드포인트</td>\n</tr>\n<tr id=\"row-endeupointeu-seobeunet\">\n<th scope=\"row\"><a href=\"#row-endeupointeu-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>엔드포인트 서브넷</th>\n<td><code>0.0.0.0/0</code></td>\n<td>인터넷 게이트웨이</td>\n</tr>\n</tbody>\n</table></div>\n<p>엔드포인트는 <strong>앱과 다른 서브넷</strong>에 둔다. 같은 서브넷이면 검사를 마친 패킷이 다시 엔드포인트로 돌아가는 고리가 생긴다. 가용성을 위해 AZ마다 하나씩 만든다.</p>\n</div><h2 id=\"failure\">장비가 죽으면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>상태 확인(TCP, HTTP, HTTPS)에 실패한 장비에는 새 흐름을 보내지 않는다. 이미 있던 흐름은 기본으로 <strong>옮기지 않는다</strong>. 상태를 모르는 다른 장비에 보내면 어차피 끊기는 일이 많기 때문이다. 옮기게 하려면 대상 장애 조치를 rebalance로 바꾼다.</p>\n<p>GWLB의 교차 영역 분산은 기본으로 꺼져 있다. 어느 AZ의 장비가 모두 죽는 일에 대비하려면 켜고, AZ 간 전송료를 감수한다.</p>\n</div><h2 id=\"among-load-balancers\">로드 밸런서 셋 가운데서<a href=\"#among-load-balancers\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, ALB, NLB, GWLB\" tabindex=\"0\"><table aria-label=\"로드 밸런서 셋 가운데서\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/application-load-balancer/\">ALB</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/network-load-balancer/\">NLB</a></th>\n<th scope=\"col\" role=\"columnheader\">GWLB</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-gyecheung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyecheung\" class=\"anchor\" aria-label=\"줄 링크\"></a>계층</th>\n<td role=\"cell\">7</td>\n<td role=\"cell\">4</td>\n<td role=\"cell\">3</td>\n</tr>\n<tr id=\"row-teuraepigi-oneun-beop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-teuraepigi-oneun-beop\" class=\"anchor\" aria-label=\"줄 링크\"></a>트래픽이 오는 법</th>\n<td role=\"cell\">사용자가 그 주소로 접속</td>\n<td role=\"cell\">사용자가 그 주소로 접속</td>\n<td role=\"cell\">라우팅 테이블이 끌어온다</td>\n</tr>\n<tr id=\"row-dwie-inneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dwie-inneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>뒤에 있는 것</th>\n<td role=\"cell\">웹 서버</td>\n<td role=\"cell\">서버</td>\n<td role=\"cell\">보안 장비<wbr>(통과시킨다)</td>\n</tr>\n<tr id=\"row-juso-byeonhwan\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-juso-byeonhwan\" class=\"anchor\" aria-label=\"줄 링크\"></a>주소 변환</th>\n<td role=\"cell\">새 연결을 맺는다</td>\n<td role=\"cell\">목적지를 대상으로 바꾼다</td>\n<td role=\"cell\">바꾸지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "GWLB 엔드포인트" }),
						"는 ",
						createVNode(_components.a, {
							href: "/networking/vpc-endpoints/",
							children: "게이트웨이 엔드포인트"
						}),
						"와 이름만 비슷하다. 앞은 장비로 보내는 다음 홉이고, 뒤는 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"·",
						createVNode(_components.a, {
							href: "/database/dynamodb/",
							class: "mention",
							children: "DynamoDB"
						}),
						"로 가는 무료 경로다."
					] }),
					"\n",
					createVNode(_components.li, { children: "장비가 GENEVE를 알아야 한다. Marketplace의 주요 보안 장비가 지원한다." }),
					"\n",
					createVNode(_components.li, { children: [
						"GWLB는 듀얼 스택이면 IPv6 트래픽도 받는다. 장비와는 그대로 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html",
							children: "IPv4의 GENEVE"
						}),
						"로 주고받는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"트래픽을 ",
						createVNode(_components.strong, { children: "복사해서" }),
						" 들여다보기만 하면 되는 탐지라면 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 트래픽 미러링도 있다. 막아야 하면 인라인인 GWLB다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "UDP 6081에 속지 않는다",
					"set:html": "<p>6081은 GWLB와 장비 사이의 포트다. 사용자의 트래픽은 어떤 포트든 상관없다. 장비의 보안 그룹은 이 포트의 UDP를 열어야 한다.</p>"
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
var url = "content/networking/gateway-load-balancer.mdx/";
var file = "/work/wt/build/content/networking/gateway-load-balancer.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/gateway-load-balancer.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
