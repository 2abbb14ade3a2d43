import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/alb-vs-nlb.mdx
var frontmatter = {
	"title": "ALB vs NLB",
	"titleEn": "Application Load Balancer vs Network Load Balancer",
	"kind": "comparison",
	"status": "published",
	"summary": "요청의 내용을 보고 나눠야 하면 ALB, UDP·고정 IP·초저지연처럼 연결 자체가 중요하면 NLB, 트래픽을 보안 장비에 통과시키려면 GWLB를 고른다.",
	"aliases": [
		"ALB NLB 차이",
		"NLB vs ALB",
		"로드 밸런서 비교",
		"로드 밸런서 선택",
		"L7 vs L4",
		"L4 L7 차이",
		"4계층 7계층 로드 밸런서",
		"로드 밸런서 종류 비교",
		"ALB NLB 선택"
	],
	"related": [
		"networking/application-load-balancer",
		"networking/network-load-balancer",
		"networking/gateway-load-balancer",
		"networking/elastic-load-balancing",
		"networking/global-accelerator",
		"networking/privatelink",
		"networking/sticky-sessions",
		"networking/route53"
	],
	"signals": [
		{
			"id": "alb",
			"need": "요청을 URL 경로·호스트 이름·HTTP 헤더로 나눈다",
			"choose": "ALB",
			"see": "networking/application-load-balancer",
			"why": "ALB는 HTTP의 내용을 읽는다. NLB는 연결만 넘긴다."
		},
		{
			"id": "nlb",
			"need": "한 리전에서 고정 IP로 받거나 UDP를 여러 서버에 나눈다",
			"choose": "NLB",
			"see": "networking/network-load-balancer",
			"why": "AZ마다 고정 IP가 있고 UDP를 받는다. ALB의 IP는 바뀐다."
		},
		{
			"id": "nlb-alb",
			"need": "고정 IP와 경로 기반 라우팅이 다 필요하다",
			"choose": "NLB 뒤에 ALB",
			"see": "networking/alb-vs-nlb#nlb-in-front-of-alb",
			"why": "앞의 NLB가 고정 IP를, 뒤의 ALB가 경로를 맡는다."
		},
		{
			"id": "gwlb",
			"need": "모든 트래픽을 타사 보안 장비로 검사한다",
			"choose": "GWLB",
			"see": "networking/alb-vs-nlb#gwlb",
			"why": "GWLB는 모든 IP 패킷을 장비로 보내고 제 길로 돌려놓는다."
		}
	],
	"facts": [
		{
			"id": "nlb-static-ip",
			"label": "NLB의 고정 IP",
			"value": "가용 영역(서브넷)마다 1개",
			"note": "인터넷용이면 탄력적 IP를 지정할 수 있다. ALB의 IP는 바뀌므로 DNS 이름으로만 쓴다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html"
		},
		{
			"id": "nlb-protocols",
			"label": "NLB 리스너 프로토콜",
			"value": "TCP, TLS, UDP, TCP_UDP, QUIC, TCP_QUIC",
			"examEra": "TCP, TLS, UDP, TCP_UDP",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html"
		},
		{
			"id": "min-zones",
			"label": "필요한 가용 영역",
			"value": "ALB 2개 이상, NLB 1개 이상",
			"called": [
				"NLB 가용 영역",
				"로드 밸런서 가용 영역",
				"NLB AZ"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"
		},
		{
			"id": "idle-timeout",
			"label": "유휴 제한 시간",
			"value": "ALB 60초, NLB TCP 350초",
			"note": "ALB는 1–4,000초, NLB의 TCP는 60–6,000초로 바꾼다. NLB의 TLS 리스너는 350초로 고정이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html"
		},
		{
			"id": "cross-zone-default",
			"label": "교차 영역 분산의 기본값",
			"value": "ALB 켜짐, NLB 꺼짐",
			"note": "ALB는 AZ 간 전송료가 없고 NLB는 켜면 낸다. GWLB도 꺼짐이다. CLB는 콘솔에서 만들면 켜짐, API·CLI로 만들면 꺼짐이고, 켜도 AZ 간 전송료가 없다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
		},
		{
			"id": "target-quota",
			"label": "로드 밸런서 하나의 대상",
			"value": "ALB 1,000개, NLB 3,000개(AZ마다 500개)",
			"note": "NLB에서 교차 영역을 켜면 합쳐서 500개다. 늘릴 수 있다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html"
		},
		{
			"id": "stickiness",
			"label": "고정 세션의 기준",
			"value": "ALB 쿠키, NLB 출발지 IP",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html"
		},
		{
			"id": "gwlb-geneve",
			"label": "GWLB가 장비와 주고받는 방식",
			"value": "GENEVE, UDP 6081 포트",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
		}
	],
	"scenarios": [
		{
			"id": "udp-game",
			"situation": "한 리전의 실시간 게임 서버 여러 대에 UDP 접속을 나눠 주어야 하고, 지연은 짧을수록 좋다.",
			"answer": ["networking/alb-vs-nlb", "networking/network-load-balancer"],
			"choose": "NLB",
			"why": "“UDP”와 “낮은 지연”이면 NLB다. 흐름(flow)을 대상 하나에 붙여 4계층에서 그대로 넘긴다.",
			"trap": "ALB는 UDP 리스너를 만들 수 없다. 여러 리전의 사용자를 가까운 곳으로 보내라는 조건이 붙으면 Global Accelerator를 NLB 앞에 둔다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "partner-firewall-allowlist",
			"situation": "협력사가 방화벽에 IP 두 개만 적을 수 있다고 한다. 서비스는 서울 리전의 두 AZ에만 있고 사용자도 국내뿐이다. HTTP이고 경로마다 다른 서버로 보내야 한다.",
			"answer": [
				"networking/alb-vs-nlb",
				"networking/network-load-balancer",
				"networking/application-load-balancer"
			],
			"choose": "ALB를 대상으로 둔 NLB",
			"why": "“고정 IP”는 NLB, “경로”는 ALB다. NLB의 대상 그룹 유형을 ALB로 하여 앞에 세우면 둘 다 얻는다.",
			"trap": "ALB의 IP를 지금 조회해 적어 두면, 노드가 늘거나 교체될 때 끊긴다. Global Accelerator도 고정 IP 둘을 주지만 전 세계 사용자나 여러 리전이 조건일 때의 답이다. 여기서는 전송 할증만 더 낸다.",
			"requirements": ["fixed-address"]
		},
		{
			"id": "expose-service-privately",
			"situation": "우리 서비스를 고객사 VPC 수십 곳에 인터넷을 거치지 않고 제공하려 한다. IP 대역(CIDR)이 겹치는 고객도 있다.",
			"answer": ["networking/privatelink", "networking/network-load-balancer"],
			"choose": "NLB 위의 PrivateLink 엔드포인트 서비스",
			"why": "PrivateLink 엔드포인트 서비스는 NLB(또는 GWLB) 위에 만든다. 고객 쪽에는 인터페이스 엔드포인트만 생기므로 CIDR이 겹쳐도 된다.",
			"trap": "ALB에는 엔드포인트 서비스를 바로 붙일 수 없고, VPC 피어링은 CIDR이 겹치면 맺지 못한다.",
			"requirements": ["private-access"]
		},
		{
			"id": "inspect-all-traffic",
			"situation": "VPC를 드나드는 모든 트래픽을 타사 침입 방지 장비 여러 대로 검사하고, 장비도 자동으로 늘고 줄어야 한다.",
			"answer": ["networking/gateway-load-balancer", "networking/alb-vs-nlb"],
			"why": "“타사 가상 장비”와 “모든 트래픽을 통과”는 GWLB다. 라우팅 테이블이 GWLB 엔드포인트로 보내면, 장비를 거친 뒤 원래 길로 돌아온다.",
			"trap": "NLB는 자기 주소로 온 연결만 나눈다. 지나가는 패킷을 중간에서 붙잡는 투명한 게이트웨이가 아니다.",
			"requirements": ["threats", "sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "nlb-alb",
			"notes": "NLB의 지연은 100ms쯤, ALB는 400ms쯤이라고 한다.",
			"status": "wrong",
			"right": "AWS가 공표하거나 보장한 값이 아니다. 4계층이라 NLB가 더 짧다는 비교만 남기고 숫자는 외우지 않는다.",
			"source": "https://aws.amazon.com/elasticloadbalancing/network-load-balancer/"
		},
		{
			"id": "udp-global",
			"notes": "한 노트는 UDP가 나오면 무조건 NLB라 하고, 다른 노트는 UDP 스포츠 중계의 답으로 Global Accelerator를 든다.",
			"status": "conflict",
			"right": "로드 밸런서끼리 비교하면 UDP는 NLB다. “전 세계 사용자”, “고정 애니캐스트 IP”, “리전 간 전환”이 붙으면 Global Accelerator이고, 그 뒤에 NLB를 둔다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html"
		},
		{
			"id": "ip-glb",
			"notes": "게이트웨이 로드 밸런서를 “3개의 IP 프로토콜을 제공한다”고 적고 GLB로 줄여 부른다.",
			"status": "wrong",
			"card": false,
			"right": "3계층(네트워크 계층)에서 모든 IP 패킷을 GENEVE로 감싸 장비에 넘긴다는 뜻이 잘못 옮겨진 것이다. 줄임말은 GWLB다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
		},
		{
			"id": "clb-api",
			"notes": "교차 영역 분산은 ALB에서 절대 끌 수 없고 CLB는 기본이 꺼짐이라고 한다.",
			"status": "outdated",
			"right": "ALB도 대상 그룹에서는 끌 수 있다. CLB는 API·CLI로 만들 때만 꺼져 있고 콘솔로 만들면 켜져 있다. NLB와 GWLB가 꺼짐인 것은 맞다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "tcp-udp",
			"notes": "NLB가 다루는 것은 TCP와 UDP(또는 TLS까지)라고 한다.",
			"status": "outdated",
			"right": "TLS 종료와 TCP_UDP에 더해, 지금은 HTTP/3의 바탕인 QUIC을 그대로 통과시키는 리스너도 있다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html"
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
			"section": "ALB 와 NLB의 차이",
			"lines": "366-374"
		},
		{
			"note": "001",
			"section": "Gateway Load Balancer",
			"lines": "376-383"
		},
		{
			"note": "001",
			"section": "Cross Zone Load Balancing",
			"lines": "404-415"
		},
		{
			"note": "002",
			"section": "Load Balancer(Application vs Network)",
			"lines": "143-154"
		},
		{
			"note": "002",
			"section": "시험에서 고르는 기준",
			"lines": "156-160"
		},
		{
			"note": "002",
			"section": "GLB(Gateway Load Balancer)",
			"lines": "162-164"
		},
		{
			"note": "003",
			"section": "AWS Global Accelerator",
			"lines": "16-19"
		},
		{
			"note": "003",
			"section": "Network Load Balancer",
			"lines": "39-42"
		}
	],
	"references": [
		{
			"title": "Elastic Load Balancing 기능 비교",
			"url": "https://aws.amazon.com/elasticloadbalancing/features/"
		},
		{
			"title": "Network Load Balancer란",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html"
		},
		{
			"title": "ALB를 NLB의 대상으로 쓰기",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html"
		},
		{
			"title": "Gateway Load Balancer란",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "criteria",
			"text": "UDP, 고정 IP, L7 라우팅으로 가르기"
		},
		{
			"depth": 3,
			"slug": "nlb-in-front-of-alb",
			"text": "둘을 겹치기"
		},
		{
			"depth": 2,
			"slug": "gwlb",
			"text": "GWLB는 언제"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 트래픽을 여러 가용 영역의 대상에 나누는 <a href=\"/networking/elastic-load-balancing/\">ELB</a>다. <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>는 HTTP 요청을 <strong>읽고</strong> 나누고, <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>는 TCP·UDP 연결을 <strong>읽지 않고</strong> 넘긴다. 아래의 차이는 모두 여기서 나온다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, ALB, NLB, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/application-load-balancer/\">ALB</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/networking/network-load-balancer/\">NLB</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-gyecheunggwa-peurotokol\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyecheunggwa-peurotokol\" class=\"anchor\" aria-label=\"줄 링크\"></a>계층과 프로토콜</th>\n<td role=\"cell\">7계층. HTTP, HTTPS, WebSocket, gRPC</td>\n<td role=\"cell\">4계층. TCP, UDP, TLS, QUIC</td>\n<td role=\"cell\">UDP·<wbr>비HTTP는 NLB</td>\n</tr>\n<tr id=\"row-nanuneun-gijun\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nanuneun-gijun\" class=\"anchor\" aria-label=\"줄 링크\"></a>나누는 기준</th>\n<td role=\"cell\">호스트, 경로, 헤더, 쿼리, 메서드, 출발지 IP 대역</td>\n<td role=\"cell\">흐름<wbr>(주소·<wbr>포트·<wbr>프로토콜의 해시). 규칙은 출발지가 IPv4냐 IPv6냐만</td>\n<td role=\"cell\">내용으로 나누면 ALB</td>\n</tr>\n<tr id=\"row-juso\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-juso\" class=\"anchor\" aria-label=\"줄 링크\"></a>주소</th>\n<td role=\"cell\">바뀌는 IP, DNS 이름만</td>\n<td role=\"cell\">AZ마다 고정 IP, 탄력적 IP 가능</td>\n<td role=\"cell\">방화벽 허용 목록은 NLB</td>\n</tr>\n<tr id=\"row-ip\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>클라이언트 IP</th>\n<td role=\"cell\"><code>X-Forwarded-For</code> 헤더</td>\n<td role=\"cell\">출발지 주소를 그대로 보존 가능</td>\n<td role=\"cell\">서버를 안 고치려면 NLB</td>\n</tr>\n<tr id=\"row-seongneung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seongneung\" class=\"anchor\" aria-label=\"줄 링크\"></a>성능</th>\n<td role=\"cell\">자동 확장, 요청을 해석하는 시간</td>\n<td role=\"cell\">초당 수백만 요청, 초저지연, 급증에 강함</td>\n<td role=\"cell\">극한 성능은 NLB</td>\n</tr>\n<tr id=\"row-buga-gineung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-buga-gineung\" class=\"anchor\" aria-label=\"줄 링크\"></a>부가 기능</th>\n<td role=\"cell\"><a href=\"/security/waf/\" class=\"mention\">WAF</a>, 리디렉션, 로그인, 고정 응답, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 대상</td>\n<td role=\"cell\"><a href=\"/networking/privatelink/\" class=\"mention\">PrivateLink</a>, ALB 대상</td>\n<td role=\"cell\">웹 기능은 ALB</td>\n</tr>\n<tr id=\"row-tls\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tls\" class=\"anchor\" aria-label=\"줄 링크\"></a>TLS</th>\n<td role=\"cell\">반드시 여기서 푼다</td>\n<td role=\"cell\">풀거나<wbr>(TLS) 그대로 통과<wbr>(TCP 443)</td>\n<td role=\"cell\">종단 간 암호화는 NLB</td>\n</tr>\n<tr id=\"row-gojeong-sesyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gojeong-sesyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/sticky-sessions/\">고정 세션</a></th>\n<td role=\"cell\">쿠키</td>\n<td role=\"cell\">출발지 IP</td>\n<td role=\"cell\">같은 NAT 뒤 사용자가 많으면 ALB</td>\n</tr>\n<tr id=\"row-gyocha-yeongyeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyocha-yeongyeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>교차 영역</th>\n<td role=\"cell\">켜짐, 무료</td>\n<td role=\"cell\">꺼짐, 켜면 전송료</td>\n<td role=\"cell\">고르게 나누려면 ALB</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"criteria\">UDP, 고정 IP, L7 라우팅으로 가르기<a href=\"#criteria\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-which-load-balancer\" data-diagram=\"which-load-balancer\"><figcaption><span class=\"diagram-title\">로드 밸런서 고르는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-which-load-balancer\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 로드 밸런서 고르는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"455\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 639.8 728\"><svg width=\"639.8\" height=\"728\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-load-balancer-desc\" aria-labelledby=\"diagram-which-load-balancer-title\" role=\"img\" viewBox=\"-4 -4 639.8 728\"><title id=\"diagram-which-load-balancer-title\">로드 밸런서 고르는 순서</title><desc id=\"diagram-which-load-balancer-desc\">트래픽을 보안 장비에 통과시켜야 하면 GWLB, 아니고 UDP나 비HTTP 프로토콜이면 NLB, HTTP인데 경로나 헤더로 나눠야 하면 ALB다. 거기에 고정 IP까지 필요하면 NLB 뒤에 ALB를 두고, 내용으로 나누지 않고 고정 IP나 초저지연이 필요하면 NLB다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.4 56v13q0 7 7.1 7h92.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m553.8 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M441.4 56v13q0 7-7 7h-92.2q-7.1 0-7.1 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m341 163-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M335 219v22q0 7 7.2 7h184.3q7 0 7 7v387\"/><path fill=\"var(--diagram-line)\" d=\"m539.5 634-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M335 219v22q0 7-7 7h-51q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m275.9 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M269.9 382v13q0 7-7.1 7H151q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m150 480-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M144 536v13q0 7-7.2 7H120q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m118.9 634-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M144 536v13q0 7 7 7h92.3q7 0 7 7v56q0 7 7.1 7h80.8q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m351.3 634-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M269.9 382v13q0 7 7 7h132.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m422.8 480-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M416.8 536v13q0 7 7.1 7h37.3q7.1 0 7.1 7v56q0 7 7 7h51.2q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m539.5 634-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M416.8 536v13q0 7-7 7h-17q-7 0-7 7v56q0 7-7 7h-26.5q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m351.3 634-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"535.8\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"547.3\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"304.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"522\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"533.5\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"238.9\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269.4\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"131.9\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"143.4\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"100.9\" y=\"576\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"112.4\" y=\"599\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"219.4\" y=\"576\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249.9\" y=\"599\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"385.8\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"416.3\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"456.3\" y=\"576\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"467.8\" y=\"599\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"354.8\" y=\"576\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"385.3\" y=\"599\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 192.15625,0 203.15625,-22 192.15625,-44 11,-44 0,-22\" transform=\"translate(339.9 56)\"/><text x=\"441.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안 장비를 거치나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 190.359375,0 201.359375,-22 190.359375,-44 11,-44 0,-22\" transform=\"translate(234.4 219)\"/><text x=\"335.1\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">UDP·비HTTP인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 167.625,0 178.625,-22 167.625,-44 11,-44 0,-22\" transform=\"translate(180.5 382)\"/><text x=\"269.8\" y=\"369\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">내용으로 나누나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 191.828125,0 202.828125,-22 191.828125,-44 11,-44 0,-22\" transform=\"translate(42.5 536)\"/><text x=\"143.9\" y=\"523\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고정 IP도 필요한가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 209.953125,0 220.953125,-22 209.953125,-44 11,-44 0,-22\" transform=\"translate(306.3 536)\"/><text x=\"416.8\" y=\"523\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고정 IP·초저지연인가</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"475.8\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"547.8\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">GWLB</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"461.5\" y=\"646\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"533.5\" y=\"686\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NLB</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"273.3\" y=\"646\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"345.3\" y=\"686\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-node\"><rect width=\"201.8\" height=\"62\" x=\"12\" y=\"646\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"112.9\" y=\"686\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NLB 뒤에 ALB</text></g></svg><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"152\" height=\"70\" x=\"269.3\" y=\"642\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"344\" height=\"435\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 550.1 696.2\"><svg width=\"550.1\" height=\"696.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-load-balancer-narrow-desc\" aria-labelledby=\"diagram-which-load-balancer-narrow-title\" role=\"img\" viewBox=\"-4 -4 550.1 696.2\"><title id=\"diagram-which-load-balancer-narrow-title\">로드 밸런서 고르는 순서</title><desc id=\"diagram-which-load-balancer-narrow-desc\">트래픽을 보안 장비에 통과시켜야 하면 GWLB, 아니고 UDP나 비HTTP 프로토콜이면 NLB, HTTP인데 경로나 헤더로 나눠야 하면 ALB다. 거기에 고정 IP까지 필요하면 NLB 뒤에 ALB를 두고, 내용으로 나누지 않고 고정 IP나 초저지연이 필요하면 NLB다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M387 48v13q0 7 7 7h78.5q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m485.6 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M387 48v13q0 7-7 7h-78.6q-7 0-7 7v84\"/><path fill=\"var(--diagram-line)\" d=\"m300.4 151-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M294.4 199v18q0 7 7 7h163.2q7.1 0 7.1 7v372.2q0 7-7 7h-9.3q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m454.4 618.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M294.4 199v18q0 7-7.1 7h-40.2q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m246 302-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M240 350v13q0 7-7 7h-98q-7 0-7 7v91.1\"/><path fill=\"var(--diagram-line)\" d=\"m134 460.1-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M128 508.1v25q0 7.1-7.2 7.1H104q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m102.9 618.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M128 508.1v25q0 7.1 7 7.1h68.3q7 0 7 7v56q0 7 7.1 7h67q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m297.4 618.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M240 350v13q0 7 7 7H356q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m369 448-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M363 520.2v13q0 7 7 7h17q7 0 7 7v56q0 7 7 7h40.3q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m454.4 618.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M363 520.2v13q0 7-7.1 7H339q-7 0-7 7v56q0 7-7.1 7h-26.4q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m297.4 618.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"467.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"479.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"263.4\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"293.9\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"459.7\" y=\"390\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"471.2\" y=\"413\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"209\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"239.5\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"115.9\" y=\"390\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"127.4\" y=\"413\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"84.9\" y=\"560.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"96.4\" y=\"583.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"179.4\" y=\"560.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"209.9\" y=\"583.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"332\" y=\"390\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"362.5\" y=\"413\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"382\" y=\"560.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"393.5\" y=\"583.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"300.9\" y=\"560.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"331.5\" y=\"583.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 182.15625,0 191.15625,-18 182.15625,-36 9,-36 0,-18\" transform=\"translate(291.4 48)\"/><text x=\"387\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안 장비를 거치나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 180.359375,0 189.359375,-18 180.359375,-36 9,-36 0,-18\" transform=\"translate(199.7 199)\"/><text x=\"294.4\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">UDP·비HTTP인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 157.625,0 166.625,-18 157.625,-36 9,-36 0,-18\" transform=\"translate(156.7 350)\"/><text x=\"240\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">내용으로 나누나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 181.828125,0 190.828125,-18 181.828125,-36 9,-36 0,-18\" transform=\"translate(32.5 508.1)\"/><text x=\"127.9\" y=\"499.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고정 IP도 필요한가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 162.45625019073486,0 177.50625038146973,-30.100000381469727 162.45625019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(274.2 520.2)\"/><text x=\"363\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">고정 <tspan x=\"363\" y=\"511.2\">IP·초저지연인가</tspan></text></g><g class=\"d-node\"><rect width=\"101.1\" height=\"46\" x=\"429\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"479.6\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">GWLB</text></g><g class=\"d-node\"><rect width=\"81.2\" height=\"46\" x=\"407.8\" y=\"630.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"448.4\" y=\"662.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NLB</text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"251.4\" y=\"630.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"291.4\" y=\"662.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-node\"><rect width=\"169.8\" height=\"46\" x=\"12\" y=\"630.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"96.9\" y=\"662.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">NLB 뒤에 ALB</text></g></svg><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"88\" height=\"54\" x=\"247.4\" y=\"626.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>트래픽을 보안 장비에 통과시켜야 하면 GWLB, 아니고 UDP나 비HTTP 프로토콜이면 NLB, HTTP인데 경로나 헤더로 나눠야 하면 ALB다. 거기에 고정 IP까지 필요하면 NLB 뒤에 ALB를 두고, 내용으로 나누지 않고 고정 IP나 초저지연이 필요하면 NLB다.</p><ul><li>보안 장비를 거치나 → GWLB: 예</li><li>보안 장비를 거치나 → UDP·비HTTP인가: 아니요</li><li>UDP·비HTTP인가 → NLB: 예</li><li>UDP·비HTTP인가 → 내용으로 나누나: 아니요</li><li>내용으로 나누나 → 고정 IP도 필요한가: 예</li><li>고정 IP도 필요한가 → NLB 뒤에 ALB: 예</li><li>고정 IP도 필요한가 → ALB: 아니요</li><li>내용으로 나누나 → 고정 IP·초저지연인가: 아니요</li><li>고정 IP·초저지연인가 → NLB: 예</li><li>고정 IP·초저지연인가 → ALB: 아니요</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>차이는 <strong>연결을 대신 받느냐 그대로 넘기느냐</strong>에서 나온다. <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>는 사용자의 연결을 자기가 받아 요청을 읽고, 대상과는 따로 연결을 맺는다. 그래서 경로를 알고 헤더를 고치지만, HTTP만 된다. <a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>는 흐름을 대상 하나에 붙여 패킷을 넘긴다. 내용을 모르는 대신 프로토콜을 가리지 않고, 주소와 지연을 지킨다.</p>\n<h3 id=\"nlb-in-front-of-alb\">둘을 겹치기<a href=\"#nlb-in-front-of-alb\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>의 대상 그룹 유형을 <code>alb</code>로 두면 고정 IP(또는 <a href=\"/networking/privatelink/\">PrivateLink</a>)와 L7 라우팅을 함께 얻는다. 값은 로드 밸런서 둘의 요금이다. 전 세계 사용자에게 고정 IP 두 개를 주려면 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>를 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 앞에 둔다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"gwlb\">GWLB는 언제<a href=\"#gwlb\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>방화벽, 침입 탐지·방지, 심층 패킷 검사 장비 앞에 <a href=\"/networking/gateway-load-balancer/\">GWLB</a>를 둔다. 3계층에서 모든 IP 패킷을 받아 GENEVE(6081)로 감싸 장비에 보내고, 돌아온 것을 원래 길로 내보낸다. 드나드는 길목에 선 <strong>투명한 게이트웨이</strong>이면서 장비들 사이의 <strong>로드 밸런서</strong>다. 웹 요청을 나누는 일과는 상관이 없다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></strong>: HTTP이고, 경로·호스트·헤더·쿼리로 나누거나 <a href=\"/security/waf/\" class=\"mention\">WAF</a>·리디렉션·로그인이 필요하다. 특별한 조건이 없는 웹 서비스의 기본값이다.</li>\n<li><strong><a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a></strong>: UDP이거나 HTTP가 아니다. 고정 IP, 초저지연, 초당 수백만 요청, <a href=\"/networking/privatelink/\" class=\"mention\">PrivateLink</a>, 출발지 IP 보존이 필요하다. 게임, 광고, 통신, IoT, 데이터베이스 프록시가 흔한 예다.</li>\n<li><strong>둘 다</strong>: 고정 IP와 경로 라우팅이 같이 나온다.</li>\n<li><strong><a href=\"/networking/gateway-load-balancer/\" class=\"mention\">GWLB</a></strong>: 타사 보안 장비에 트래픽을 통과시킨다.</li>\n<li><strong>CLB</strong>: 2009년의 구세대라 새로 고를 이유가 없다. ALB는 2016년, NLB는 2017년, GWLB는 2020년에 나왔다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"HTTP라고 ",
						createVNode(_components.a, {
							href: "/networking/network-load-balancer/",
							class: "mention",
							children: "NLB"
						}),
						"가 틀리는 것은 아니다. TCP 443으로 그대로 넘길 수 있다. ",
						createVNode(_components.strong, { children: "내용으로 나누라는 말" }),
						"이 있을 때만 ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						"로 정해진다. 2026년 7월에 생긴 NLB의 ",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-rule.html",
							children: "리스너 규칙"
						}),
						"도 듀얼 스택에서 출발지가 IPv4인지 IPv6인지만 가르므로, 경로나 IP 대역으로 나누라면 여전히 ALB다."
					] }),
					"\n",
					createVNode(_components.li, { children: "NLB의 상태 확인은 TCP뿐 아니라 HTTP·HTTPS로도 할 수 있다. 포트는 열렸는데 앱이 죽은 서버를 걸러 낸다." }),
					"\n",
					createVNode(_components.li, { children: [
						"대상을 ",
						createVNode(_components.strong, { children: "인스턴스 ID" }),
						"로 등록하면 그 인스턴스의 기본 네트워크 인터페이스에 있는 기본 프라이빗 IP로 보낸다. 퍼블릭 서브넷에 있고 퍼블릭 IP가 있어도 마찬가지다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"출발지 IP는 인스턴스 대상이거나 UDP이면 보존되고, TCP·TLS의 ",
						createVNode(_components.strong, { children: "IP 대상" }),
						"은 기본이 꺼짐이다. 보존되면 대상의 보안 그룹이 사용자 주소를 허용해야 한다. 꺼졌을 때 주소를 알려면 프록시 프로토콜 v2를 쓴다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "NLB에도 보안 그룹이 있다",
					"set:html": "<p>2023년 8월부터 NLB에 보안 그룹을 붙일 수 있다. 다만 <strong>만들 때</strong> 하나라도 붙여야 나중에 바꿀 수 있다. “NLB에는 보안 그룹이 없으니 대상에서 막는다”는 보기는 옛 전제다.</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "UDP만 보고 고르지 않는다",
					"set:html": "<p>“UDP + 한 리전”은 NLB, “UDP + 전 세계 사용자 + 빠른 리전 전환”은 <a href=\"/networking/global-accelerator/\" class=\"mention\">Global Accelerator</a>다. <a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>는 HTTP만 다루므로 UDP 문제의 답이 아니다.</p>"
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
var url = "content/networking/alb-vs-nlb.mdx/";
var file = "/work/wt/build/content/networking/alb-vs-nlb.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/alb-vs-nlb.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
