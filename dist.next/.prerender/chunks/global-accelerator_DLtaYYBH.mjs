import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/global-accelerator.mdx
var frontmatter = {
	"title": "AWS Global Accelerator",
	"titleEn": "AWS Global Accelerator",
	"kind": "service",
	"status": "published",
	"summary": "고정 애니캐스트 IP로 사용자를 가장 가까운 엣지에서 받아 AWS 전용망으로 가장 알맞은 리전까지 나르고, 리전이 죽으면 곧바로 다른 리전으로 돌리는 네트워크 서비스다.",
	"aliases": [
		"Global Accelerator",
		"글로벌 액셀러레이터",
		"글로벌 엑셀러레이터",
		"글로벌 엑셀레이터",
		"글로벌 액셀레이터",
		"글로벌 가속기",
		"AWS GA",
		"GA",
		"애니캐스트",
		"애니캐스트 IP",
		"Anycast",
		"Anycast IP",
		"유니캐스트",
		"Unicast",
		"액셀러레이터",
		"트래픽 다이얼",
		"사용자 지정 라우팅 액셀러레이터",
		"고정 IP 가속",
		"해외 접속 느림",
		"UDP 가속",
		"AWS 백본 경로",
		"게임 서버 가속",
		"전 세계 고정 IP",
		"고정 IP 2개",
		"고정 IP 두 개"
	],
	"related": [
		"networking/cloudfront-vs-global-accelerator",
		"networking/network-load-balancer",
		"networking/route53-routing-policies",
		"networking/cloudfront",
		"networking/route53",
		"networking/application-load-balancer",
		"security/shield"
	],
	"signals": [
		{
			"id": "global-accelerator-jeon-segye",
			"need": "전 세계 사용자에게 UDP로 보내고 리전 장애도 견딘다",
			"choose": "Global Accelerator",
			"see": "networking/global-accelerator#scenario-udp-sports-scores",
			"why": "UDP를 가까운 엣지에서 받아 정상 리전으로 보낸다. CloudFront는 HTTP만이다."
		},
		{
			"id": "global-accelerator-ip",
			"need": "두 리전의 서비스를 바뀌지 않는 IP 두 개로 받는다",
			"choose": "Global Accelerator의 애니캐스트 IP",
			"see": "networking/global-accelerator#scenario-partner-allowlist-two-regions",
			"why": "애니캐스트 IP 둘이 두 리전을 함께 가린다. NLB의 IP는 리전마다 다르다."
		},
		{
			"id": "global-accelerator",
			"need": "클라이언트의 DNS 캐시와 상관없이 리전을 바로 전환한다",
			"choose": "Global Accelerator",
			"see": "networking/global-accelerator#failover",
			"why": "IP가 그대로라 DNS를 기다리지 않는다. Route 53은 캐시가 남는다."
		},
		{
			"id": "cloudfront",
			"need": "같은 웹 콘텐츠를 여러 사용자에게 캐시해 준다",
			"choose": "CloudFront",
			"see": "networking/cloudfront#when",
			"why": "Global Accelerator는 캐시하지 않는다."
		}
	],
	"facts": [
		{
			"id": "static-ips",
			"label": "고정 애니캐스트 IP",
			"value": "IPv4 2개(듀얼 스택이면 IPv6 2개 추가)",
			"called": [
				"고정 IP",
				"애니캐스트 IP",
				"anycast IP",
				"static IP",
				"정적 IP",
				"정적 Anycast IP",
				"고정 Anycast IP",
				"애니캐스트 IP 개",
				"static anycast IP",
				"external IP",
				"정적 애니캐스트",
				"static ips",
				"anycast ip count"
			],
			"note": "서로 다른 네트워크 영역에서 나오므로 한쪽이 막혀도 다른 쪽이 남는다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html"
		},
		{
			"id": "endpoints",
			"label": "엔드포인트가 되는 것",
			"value": "ALB, NLB, EC2 인스턴스, 탄력적 IP",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints.html"
		},
		{
			"id": "protocols",
			"label": "프로토콜",
			"value": "TCP와 UDP",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-listeners.html"
		},
		{
			"id": "accelerators-per-account",
			"label": "계정의 표준 액셀러레이터",
			"value": "20개(늘릴 수 있음)",
			"called": [
				"액셀러레이터 개",
				"max accelerators",
				"accelerators per account"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/limits-global-accelerator.html"
		},
		{
			"id": "listeners",
			"label": "액셀러레이터 하나의 리스너",
			"value": "10개(늘릴 수 있음)",
			"called": ["listeners per accelerator"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/limits-global-accelerator.html"
		},
		{
			"id": "endpoint-groups",
			"label": "액셀러레이터 하나의 엔드포인트 그룹",
			"value": "42개",
			"note": "그룹 하나가 리전 하나다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/limits-global-accelerator.html"
		},
		{
			"id": "traffic-dial",
			"label": "트래픽 다이얼(리전의 몫)",
			"value": "0–100%, 기본 100%",
			"note": "그 리전으로 갈 트래픽 가운데 받을 몫이다. 새 연결에만 적용된다.",
			"called": ["traffic dial range", "traffic dial default"],
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-traffic-dial.html"
		},
		{
			"id": "endpoint-weight",
			"label": "엔드포인트의 가중치(리전 안의 몫)",
			"asks": "엔드포인트의 가중치(리전 안의 몫)는 얼마까지 정하나?",
			"value": "0–255, 기본 128",
			"note": "0이면 그 엔드포인트로 보내지 않는다.",
			"called": [
				"weight",
				"endpoint weight range",
				"endpoint weight"
			],
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.html"
		},
		{
			"id": "health-check-interval",
			"label": "상태 확인 간격",
			"value": "10초 또는 30초(기본 30초)",
			"note": "연달아 3번(기본) 실패하면 비정상이다. ALB·NLB 엔드포인트는 로드 밸런서 자신의 상태 확인을 따른다.",
			"called": [
				"헬스체크",
				"상태검사",
				"health check interval",
				"헬스체크 간격"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/api/API_CreateEndpointGroup.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "액셀러레이터마다 시간당 0.025달러 + 데이터 전송 할증(드나드는 양 가운데 많은 쪽)",
			"note": "꺼 둔 액셀러레이터도 지울 때까지 시간 요금을 낸다. 할증은 보통의 데이터 전송료에 더해지고, 단가는 출발·도착 지역에 따라 다르다.",
			"called": ["cost per hour"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/global-accelerator/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "udp-sports-scores",
			"situation": "전 세계 사용자에게 경기 결과를 UDP로 실시간 전송한다. 지연이 짧아야 하고 한 리전이 죽어도 서비스가 이어져야 한다.",
			"answer": ["networking/global-accelerator", "networking/network-load-balancer"],
			"choose": "리전마다 NLB를 둔 액셀러레이터",
			"why": "“UDP”와 “전 세계”와 “리전 장애”가 함께 있다. 리전마다 NLB를 두고 액셀러레이터의 엔드포인트로 등록한다.",
			"trap": "CloudFront는 HTTP 계열만 다뤄 UDP 애플리케이션을 나르지 못한다. NLB만으로는 먼 사용자가 공용 인터넷을 길게 지난다.",
			"requirements": ["low-latency", "disaster-recovery"]
		},
		{
			"id": "partner-allowlist-two-regions",
			"situation": "고객사 방화벽에 적을 IP가 바뀌면 안 되고, 서비스는 두 리전의 ALB에서 HTTPS로 돈다. 한 리전이 죽어도 IP는 그대로여야 한다.",
			"answer": ["networking/global-accelerator", "networking/application-load-balancer"],
			"choose": "애니캐스트 고정 IP 둘",
			"why": "애니캐스트 IP 둘이 두 리전을 함께 가린다. 뒤의 ALB가 바뀌어도 적어 둔 IP는 그대로다.",
			"trap": "리전마다 NLB를 두면 고정 IP는 얻지만 IP가 리전마다 달라 장애 때 DNS를 바꿔야 한다.",
			"requirements": ["fixed-address", "disaster-recovery"]
		},
		{
			"id": "dns-cache-slows-failover",
			"situation": "Route 53 장애 조치 라우팅으로 두 리전을 쓰는데, 모바일 앱이 DNS 답을 오래 캐시해 전환이 몇 분씩 걸린다. 전환을 수십 초로 줄여야 한다.",
			"answer": ["networking/global-accelerator", "networking/route53"],
			"choose": "Global Accelerator로 전환",
			"why": "IP가 그대로이고 목적지만 엣지에서 바뀌므로 클라이언트의 DNS 캐시와 상관없다.",
			"trap": "TTL을 0에 가깝게 줄여도 TTL을 지키지 않는 클라이언트는 어쩔 수 없다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "blue-green-across-regions",
			"situation": "새 리전으로 트래픽을 5%씩 옮기며 지켜보고, 문제가 있으면 바로 되돌리고 싶다.",
			"answer": ["networking/global-accelerator"],
			"choose": "엔드포인트 그룹의 트래픽 다이얼",
			"why": "엔드포인트 그룹의 트래픽 다이얼을 5%로 두면 그 리전으로 갈 몫만 준다. DNS 전파를 기다리지 않는다.",
			"trap": "Route 53 가중치도 나눌 수 있지만 되돌린 값이 캐시가 풀릴 때까지 늦게 퍼진다."
		}
	],
	"corrections": [
		{
			"id": "ip",
			"notes": "유니캐스트를 설명하며 “12로 시작하면 12쪽으로 보낸다”고 한다.",
			"status": "wrong",
			"right": "숫자와는 상관없다. 유니캐스트는 IP 하나가 한 곳을 가리키고, 애니캐스트는 여러 곳이 같은 IP를 광고해 네트워크가 가까운 곳으로 데려간다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html"
		},
		{
			"id": "ip-2",
			"notes": "애니캐스트는 모든 서버가 같은 IP를 가진다고 한다.",
			"status": "simplified",
			"right": "같은 IP를 광고하는 것은 엣지 로케이션이다. 뒤의 서버들은 저마다 다른 주소를 가진다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html"
		},
		{
			"id": "wording",
			"notes": "지연이 가장 짧은 리전으로 보낸다고 한다.",
			"status": "simplified",
			"right": "실제 지연만 보는 것이 아니다. 사용자의 위치, 엔드포인트의 상태, 트래픽 다이얼과 가중치를 함께 보고 고른다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html"
		},
		{
			"id": "dns",
			"notes": "한 리전에 장애가 나면 즉시 다른 리전으로 전환된다고 한다.",
			"status": "simplified",
			"right": "상태 확인이 연달아 실패한 뒤다. DNS 전파를 기다리지 않아 빠르지만 검사 간격 × 실패 횟수만큼은 걸린다. 옮겨 가는 것은 새 연결이다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-health-check-options.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Unicast IP와 Anycast IP",
			"lines": "945-950"
		},
		{
			"note": "001",
			"section": "Global Accelerator",
			"lines": "952-956"
		},
		{
			"note": "002",
			"section": "Global Accelerator",
			"lines": "199-205"
		},
		{
			"note": "003",
			"section": "AWS Global Accelerator",
			"lines": "16-19"
		}
	],
	"references": [
		{
			"title": "Global Accelerator의 동작 방식",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html"
		},
		{
			"title": "구성 요소",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html"
		},
		{
			"title": "엔드포인트",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints.html"
		},
		{
			"title": "비정상 엔드포인트의 장애 조치",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html"
		},
		{
			"title": "Global Accelerator 할당량",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/limits-global-accelerator.html"
		},
		{
			"title": "Global Accelerator의 구성 요소와 BYOIP",
			"url": "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-components.html"
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
			"slug": "unicast-anycast",
			"text": "유니캐스트와 애니캐스트"
		},
		{
			"depth": 2,
			"slug": "failover",
			"text": "장애 조치와 클라이언트 IP"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li>사용자는 세계에 흩어져 있는데 콘텐츠를 <strong>캐시할 수 없을 때</strong>. 게임, 음성, IoT, 실시간 API.</li>\n<li><strong>TCP·UDP</strong> 어느 쪽이든 날라야 할 때.</li>\n<li>고객 방화벽에 적을 <strong>바뀌지 않는 IP</strong>가 필요하고, 뒤에는 여러 리전이 있을 때.</li>\n<li>리전 장애를 <strong>DNS를 기다리지 않고</strong> 넘기고 싶을 때.</li>\n</ul>\n<p>캐시할 수 있는 웹 콘텐츠라면 <a href=\"/networking/cloudfront/\">CloudFront</a>다. 둘의 선택은 <a href=\"/networking/cloudfront-vs-global-accelerator/\">비교 페이지</a>에서 다룬다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-anycast-to-regions\" data-diagram=\"anycast-to-regions\"><figcaption><span class=\"diagram-title\">애니캐스트 IP로 들어와 AWS 전용망으로 리전까지 가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-anycast-to-regions\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 애니캐스트 IP로 들어와 AWS 전용망으로 리전까지 가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"599\" height=\"301\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 958.2 482\"><svg width=\"958.2\" height=\"482\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-anycast-to-regions-desc\" aria-labelledby=\"diagram-anycast-to-regions-title\" role=\"img\" viewBox=\"-4 -4 958.2 482\"><title id=\"diagram-anycast-to-regions-title\">애니캐스트 IP로 들어와 AWS 전용망으로 리전까지 가는 길</title><desc id=\"diagram-anycast-to-regions-desc\">서울과 파리의 사용자가 같은 고정 IP로 접속하면 각자 가까운 엣지 로케이션이 받는다. 엣지는 AWS 전용망으로 가까운 리전의 엔드포인트에 보낸다. 서울 리전의 상태 확인이 실패하면 엣지가 파리 리전으로 돌린다.</desc><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"800.2\" y=\"257\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"800.2\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"201.6\" height=\"251\" x=\"360.9\" y=\"203.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M141.6 287.4h239.3\"/><path fill=\"var(--diagram-line)\" d=\"m372.9 281.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M141.6 399.4h239.3\"/><path fill=\"var(--diagram-line)\" d=\"m372.9 393.4 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M538.5 280.6h46.9q7 0 7-7V136q0-7.1 7.1-7.1h220.7\"/><path fill=\"var(--diagram-line)\" d=\"m812.2 123 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M538.5 399.4h53.9l.1.1h173.8q3.9 0 3.9-3.9t3.9-3.9h46\"/><path fill=\"var(--diagram-line)\" d=\"m812.2 385.7 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M538.5 294.1h46.9q7 0 7 7V322q0 7.1 7.1 7.1h163.6q7 0 7 7v13.2q0 7 7.2 7h42.9\"/><path fill=\"var(--diagram-line)\" d=\"m812.2 350.3 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"812.2\" y=\"288\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파리 리전</text></g><g class=\"d-boundary\"><text x=\"812.2\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-boundary\"><text x=\"372.9\" y=\"234.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">같은 고정 IP</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"181.6\" y=\"271.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"246.2\" y=\"294.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 엣지</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"181.6\" y=\"383.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"246.2\" y=\"406.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 엣지</text></g><g class=\"d-edge-label\"><rect width=\"137.7\" height=\"30\" x=\"612.5\" y=\"113.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"681.3\" y=\"136.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 전용망</text></g><g class=\"d-edge-label\"><rect width=\"137.7\" height=\"30\" x=\"612.5\" y=\"384\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"681.3\" y=\"407\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 전용망</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"635.7\" y=\"313.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"681.3\" y=\"336.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 장애 때</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"12\" y=\"265.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"76.8\" y=\"296.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서울 사용자</text></g><g class=\"d-node\"><rect width=\"129.6\" height=\"44\" x=\"12\" y=\"377.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"76.8\" y=\"408.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파리 사용자</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"384.9\" y=\"256.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"461.7\" y=\"296.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서울 엣지</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"384.9\" y=\"368.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"461.7\" y=\"408.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파리 엣지</text></g><g class=\"d-node\"><text x=\"869.2\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NLB 서울</text><use width=\"72\" height=\"72\" x=\"833.2\" y=\"74\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"869.2\" y=\"430\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NLB 파리</text><use width=\"72\" height=\"72\" x=\"833.2\" y=\"319\" href=\"#icon-aws-elb\"/></g></svg><a aria-label=\"NLB 서울\" href=\"/networking/network-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"820.2\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NLB 파리\" href=\"/networking/network-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"820.2\" y=\"306\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"295\" height=\"414\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 472.5 662.2\"><svg width=\"472.5\" height=\"662.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-anycast-to-regions-narrow-desc\" aria-labelledby=\"diagram-anycast-to-regions-narrow-title\" role=\"img\" viewBox=\"-4 -4 472.5 662.2\"><title id=\"diagram-anycast-to-regions-narrow-title\">애니캐스트 IP로 들어와 AWS 전용망으로 리전까지 가는 길</title><desc id=\"diagram-anycast-to-regions-narrow-desc\">서울과 파리의 사용자가 같은 고정 IP로 접속하면 각자 가까운 엣지 로케이션이 받는다. 엣지는 AWS 전용망으로 가까운 리전의 엔드포인트에 보낸다. 서울 리전의 상태 확인이 실패하면 엣지가 파리 리전으로 돌린다.</desc><g class=\"d-boundary\"><rect width=\"136.7\" height=\"221.2\" x=\"229.9\" y=\"421\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"136.7\" height=\"221.2\" x=\"12.6\" y=\"421\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"341.2\" height=\"123\" x=\"111.3\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M196.1 48v169\"/><path fill=\"var(--diagram-line)\" d=\"m202.1 209-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M367.7 48v169\"/><path fill=\"var(--diagram-line)\" d=\"m373.7 209-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M179.4 267v47q0 7-7 7H88q-7.1 0-7.1 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m87 486.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M367.7 267v50q0 4 4 4t4 4v59q0 7-7 7h-52.2q-7 0-7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m315.5 486.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M212.8 267v47q0 7 7 7h4.3q7 0 7 7v56q0 7 7.1 7H280q7 0 7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m293 486.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"241.9\" y=\"452\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파리 <tspan x=\"241.9\" y=\"480.6\">리전</tspan></text></g><g class=\"d-boundary\"><text x=\"24.6\" y=\"452\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 <tspan x=\"24.6\" y=\"480.6\">리전</tspan></text></g><g class=\"d-boundary\"><text x=\"207.3\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">같은 고정 IP</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"131.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.7\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 엣지</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"302.7\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"367.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 가까운 엣지</text></g><g class=\"d-edge-label\"><rect width=\"137.7\" height=\"30\" x=\"12\" y=\"341\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"80.9\" y=\"364\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 전용망</text></g><g class=\"d-edge-label\"><rect width=\"137.7\" height=\"30\" x=\"306.7\" y=\"341\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"375.6\" y=\"364\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② AWS 전용망</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"185.1\" y=\"341\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"230.8\" y=\"364\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 장애 때</text></g><g class=\"d-node\"><rect width=\"121.7\" height=\"36\" x=\"135.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"196.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서울 사용자</text></g><g class=\"d-node\"><rect width=\"121.7\" height=\"36\" x=\"306.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"367.7\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파리 사용자</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"135.3\" y=\"221\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"196.1\" y=\"253\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서울 엣지</text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"306.9\" y=\"221\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"367.7\" y=\"253\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파리 엣지</text></g><g class=\"d-node\"><text x=\"81\" y=\"610.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NLB 서울</text><use width=\"72\" height=\"72\" x=\"45\" y=\"503.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"298.3\" y=\"610.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">NLB 파리</text><use width=\"72\" height=\"72\" x=\"262.3\" y=\"503.2\" href=\"#icon-aws-elb\"/></g></svg><a aria-label=\"NLB 서울\" href=\"/networking/network-load-balancer/\"><rect width=\"96.7\" height=\"128\" x=\"32.6\" y=\"494.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"NLB 파리\" href=\"/networking/network-load-balancer/\"><rect width=\"96.7\" height=\"128\" x=\"249.9\" y=\"494.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>서울과 파리의 사용자가 같은 고정 IP로 접속하면 각자 가까운 엣지 로케이션이 받는다. 엣지는 AWS 전용망으로 가까운 리전의 엔드포인트에 보낸다. 서울 리전의 상태 확인이 실패하면 엣지가 파리 리전으로 돌린다.</p><ul><li>같은 고정 IP 안: 서울 엣지, 파리 엣지</li><li>서울 리전 안: NLB 서울</li><li>파리 리전 안: NLB 파리</li><li>서울 사용자 → 서울 엣지: ① 가까운 엣지</li><li>파리 사용자 → 파리 엣지: ① 가까운 엣지</li><li>서울 엣지 → NLB 서울: ② AWS 전용망</li><li>파리 엣지 → NLB 파리: ② AWS 전용망</li><li>서울 엣지 → NLB 파리: ③ 장애 때 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>모든 <a href=\"/foundations/edge-locations/\">엣지</a>가 <strong>같은 IP</strong>를 인터넷에 광고한다. 사용자의 패킷은 가장 가까운 엣지로 들어온다.</li>\n<li>엣지부터는 혼잡한 공용 인터넷 대신 AWS 전용망으로 리전까지 간다. TCP는 엣지에서 먼저 연결을 맺어 첫 왕복을 줄인다.</li>\n<li>상태 확인이 실패하면 엣지가 새 연결을 다음으로 알맞은 리전에 보낸다. 사용자가 아는 IP는 그대로다.</li>\n</ol>\n<p>구성은 <strong>액셀러레이터 → 리스너(포트와 프로토콜) → 엔드포인트 그룹(리전마다 하나) → 엔드포인트</strong>의 네 층이다. 리전의 몫은 트래픽 다이얼로, 리전 안의 몫은 가중치로 조절한다. 한 사용자를 늘 같은 엔드포인트로 보내려면 클라이언트 선호도를 출발지 IP로 둔다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"unicast-anycast\">유니캐스트와 애니캐스트<a href=\"#unicast-anycast\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 유니캐스트, 애니캐스트\" tabindex=\"0\"><table aria-label=\"유니캐스트와 애니캐스트\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">유니캐스트</th>\n<th scope=\"col\">애니캐스트</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ip\">\n<th scope=\"row\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>IP 하나가 가리키는 곳</th>\n<td>한 곳</td>\n<td>같은 IP를 광고하는 여러 곳 가운데 가까운 곳</td>\n</tr>\n<tr id=\"row-han-gosi-jugeumyeon\">\n<th scope=\"row\"><a href=\"#row-han-gosi-jugeumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>한 곳이 죽으면</th>\n<td>IP가 죽는다</td>\n<td>네트워크가 다음 가까운 곳으로 보낸다</td>\n</tr>\n<tr id=\"row-sseuneun-got\">\n<th scope=\"row\"><a href=\"#row-sseuneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰는 곳</th>\n<td><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/networking/elastic-load-balancing/\" class=\"mention\">ELB</a>의 IP</td>\n<td>Global Accelerator, <a href=\"/networking/route53/\" class=\"mention\">Route 53</a> 이름 서버</td>\n</tr>\n</tbody>\n</table></div>\n<p>가까움은 지도 위의 거리가 아니라 인터넷 경로(BGP)가 정한다.</p>\n</div><h2 id=\"failover\">장애 조치와 클라이언트 IP<a href=\"#failover\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·<a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a> 엔드포인트는 로드 밸런서가 이미 하는 상태 확인을 따르고, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>·탄력적 IP는 Global Accelerator가 TCP·HTTP·HTTPS로 직접 검사한다. 한 그룹이 모두 비정상이면 다른 그룹으로 넘기는데, 이때는 트래픽 다이얼을 보지 않아 0%로 둔 리전도 쓴다. 정상인 엔드포인트를 찾지 못하면 사용자와 가까운 그룹의 아무 엔드포인트로나 보낸다(fail open).</p>\n<p>ALB, EC2, 보안 그룹이 있는 NLB는 사용자의 IP를 보존할 수 있다. 이때 엔드포인트의 <a href=\"/networking/security-groups/\">보안 그룹</a>은 사용자 주소를 허용해야 한다. <strong>내부용 ALB</strong>도 엔드포인트가 되므로 로드 밸런서를 인터넷에 드러내지 않고 Global Accelerator로만 열 수 있다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"Global Accelerator에는 캐시가 없다. 정적 파일을 빨리 주는 일에는 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							class: "mention",
							children: "CloudFront"
						}),
						"가 맞고 더 싸다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/networking/route53/",
							children: "Route 53"
						}),
						" 지연 시간 라우팅은 ",
						createVNode(_components.strong, { children: "어느 주소를 답할지" }),
						"만 정한다. 트래픽은 그다음 공용 인터넷을 지난다. Global Accelerator는 트래픽 자체를 나른다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/storage/s3-performance/#transfer-acceleration",
							children: "S3 Transfer Acceleration"
						}),
						"은 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						" 버킷 전용이다. 둘은 다른 서비스다."
					] }),
					"\n",
					createVNode(_components.li, { children: "액셀러레이터를 지우면 IP도 사라진다. 끄기만(disable) 하면 IP는 남고 시간 요금도 계속 나간다." }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "사용자 지정 라우팅 액셀러레이터" }),
						"는 따로 있는 유형이다. 알맞은 곳을 골라 주지 않고, 액셀러레이터의 포트를 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						" 서브넷의 정해진 EC2 IP와 포트에 짝지어 보낸다. 한 판의 참가자를 같은 게임 서버에 모을 때 쓰며, 장애 조치는 하지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "우리 회사가 가진 IPv4 대역" }), "(BYOIP)을 액셀러레이터의 고정 IP로 쓸 수 있다. 만든 뒤에는 IP를 바꾸지 못한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"Global Accelerator에는 다른 계정의 엔드포인트도 붙인다. 리소스의 주인이 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_CreateCrossAccountAttachment.html",
							children: "계정 간 연결"
						}),
						"로 허용한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "글로벌 서비스지만 API는 us-west-2로 부른다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "고정 IP와 UDP가 보이면",
					"set:html": "<p>“전 세계 + UDP” 또는 “고정 IP + 여러 리전 + 빠른 전환”이면 Global Accelerator다. 한 리전 안의 UDP나 고정 IP라면 <a href=\"/networking/network-load-balancer/\">NLB</a>로 충분하다.</p>"
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
var url = "content/networking/global-accelerator.mdx/";
var file = "/work/wt/build/content/networking/global-accelerator.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/global-accelerator.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
