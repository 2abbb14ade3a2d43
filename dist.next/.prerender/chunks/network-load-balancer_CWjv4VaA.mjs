import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/network-load-balancer.mdx
var frontmatter = {
	"title": "Network Load Balancer(NLB)",
	"titleEn": "Network Load Balancer",
	"kind": "service",
	"status": "published",
	"summary": "TCP·UDP·TLS 연결을 내용은 보지 않고 대상에 나눠 주는 4계층 로드 밸런서로, AZ마다 고정 IP를 가지며 아주 짧은 지연으로 초당 수백만 요청을 견딘다.",
	"aliases": [
		"NLB",
		"엔엘비",
		"네트워크 로드 밸런서",
		"L4 로드 밸런서",
		"4계층 로드 밸런서",
		"UDP 로드 밸런서",
		"TCP 로드 밸런서",
		"고정 IP 로드 밸런서",
		"NLB 보안 그룹",
		"출발지 IP 보존",
		"프록시 프로토콜",
		"Proxy Protocol",
		"초고성능 로드 밸런서",
		"고정 아이피 로드 밸런서",
		"TCP 분산",
		"UDP 분산",
		"초당 수백만 요청",
		"NLB TLS 종료"
	],
	"related": [
		"networking/alb-vs-nlb",
		"networking/elastic-load-balancing",
		"networking/application-load-balancer",
		"networking/global-accelerator",
		"networking/privatelink",
		"networking/ip-addressing",
		"networking/security-groups",
		"networking/sticky-sessions"
	],
	"signals": [
		{
			"id": "nlb",
			"need": "UDP나 수백만 TCP 연결의 급증을 아주 짧은 지연으로 받는다",
			"choose": "NLB",
			"see": "networking/network-load-balancer#when",
			"why": "4계층이라 내용을 보지 않고 넘겨 빠르다. ALB는 UDP를 받지 못한다."
		},
		{
			"id": "nlb-az",
			"need": "한 리전의 로드 밸런서에 방화벽에 적을 고정 IP가 필요하다",
			"choose": "NLB(AZ마다 하나)",
			"see": "networking/network-load-balancer#how",
			"why": "서브넷마다 네트워크 인터페이스의 IP가 고정된다. ALB의 IP는 바뀐다."
		},
		{
			"id": "nlb-tcp-443",
			"need": "TLS를 중간에서 풀지 않고 서버까지 암호문으로 보낸다",
			"choose": "NLB의 TCP 443 리스너",
			"see": "networking/network-load-balancer#scenario-end-to-end-tls",
			"why": "TCP 리스너는 암호문을 그대로 넘긴다. TLS·HTTPS 리스너는 복호화한다."
		},
		{
			"id": "alb",
			"need": "URL 경로나 호스트 이름에 따라 나눈다",
			"choose": "ALB",
			"see": "networking/application-load-balancer#routing",
			"why": "NLB는 요청의 내용을 모른다. 경로와 호스트는 ALB가 본다."
		}
	],
	"facts": [
		{
			"id": "listeners",
			"label": "NLB 하나의 리스너",
			"value": "50개(늘릴 수 없음)",
			"axis": "count",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html"
		},
		{
			"id": "per-region",
			"label": "리전의 NLB",
			"value": "50개(늘릴 수 있음)",
			"called": ["NLB 개", "NLB per region"],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html"
		},
		{
			"id": "alb-target-weight",
			"label": "NLB 뒤의 ALB 하나가 차지하는 대상 수",
			"value": "50개(교차 영역을 켜면 100개)",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html"
		},
		{
			"id": "flow-hash",
			"label": "대상을 고르는 기준",
			"value": "프로토콜, 출발지 IP·포트, 목적지 IP·포트, TCP 시퀀스 번호",
			"note": "UDP는 시퀀스 번호를 뺀 다섯 값이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html"
		},
		{
			"id": "tcp-idle-timeout",
			"label": "TCP 흐름의 유휴 제한 시간",
			"value": "기본 350초, 60–6,000초",
			"note": "TLS 리스너는 350초로 고정이다.",
			"examEra": "350초(바꿀 수 없음)",
			"called": [
				"유휴",
				"idle",
				"TCP 유휴",
				"TCP idle",
				"idle timeout",
				"연결 타임아웃",
				"타임아웃",
				"timeout",
				"connection timeout"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html"
		},
		{
			"id": "udp-idle-timeout",
			"label": "UDP 흐름의 유휴 제한 시간",
			"value": "120초(바꿀 수 없음)",
			"called": ["UDP 타임아웃"],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html"
		},
		{
			"id": "deregistration-delay",
			"label": "등록 취소 지연",
			"value": "300초(0–3,600초)",
			"note": "TCP는 지연이 끝나도 연결을 강제로 끊지 않는다. 끊으려면 연결 종료 속성을 켠다. 새 UDP·TCP_UDP 대상 그룹은 켜진 것이 기본이다.",
			"called": [
				"드레이닝",
				"draining",
				"deregistration"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html"
		},
		{
			"id": "security-group-rule",
			"label": "보안 그룹을 쓸 수 있는 조건",
			"value": "만들 때 하나라도 붙인 NLB만",
			"note": "보안 그룹이 붙었거나 듀얼 스택인 NLB에는 QUIC 리스너를 만들 수 없다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html"
		},
		{
			"id": "target-types",
			"label": "대상 유형",
			"value": "인스턴스, IP, ALB",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html"
		},
		{
			"id": "price",
			"label": "요금",
			"asks": "NLB는 무엇을 세어 요금을 매기나?",
			"value": "켜 둔 시간 + 쓴 NLCU",
			"note": "TCP의 NLCU 하나는 새 연결 800개/초, 활성 연결 100,000개, 1GB/시간이다. 셋 가운데 가장 많이 쓴 것으로 매긴다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/elasticloadbalancing/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "certificates",
		"from": "networking/sni#extra-certificates"
	}, {
		"id": "min-zones",
		"from": "networking/alb-vs-nlb#min-zones"
	}],
	"scenarios": [
		{
			"id": "instance-id-targets-in-public-subnet",
			"situation": "퍼블릭 서브넷의 EC2 여러 대를 인스턴스 ID로 NLB에 등록했다. 트래픽이 인스턴스의 어느 주소로 가는지 정해야 보안 그룹을 쓸 수 있다.",
			"answer": ["networking/network-load-balancer", "compute/ec2"],
			"choose": "기본 네트워크 인터페이스의 기본 프라이빗 IP",
			"why": "인스턴스 ID로 등록하면 기본 네트워크 인터페이스의 기본 프라이빗 IP로 간다. 퍼블릭 서브넷이어도 마찬가지다.",
			"trap": "퍼블릭 IP나 탄력적 IP로 간다는 보기는 틀리다. 다른 인터페이스의 주소로 보내려면 IP 유형으로 등록한다."
		},
		{
			"id": "millions-of-connections",
			"situation": "IoT 기기 수백만 대가 오래 유지되는 TCP 연결을 맺고, 접속이 순간적으로 몇 배로 튄다. 응답 지연은 밀리초 단위로 짧아야 한다.",
			"answer": ["networking/network-load-balancer"],
			"why": "“TCP”, “급증”, “극도로 짧은 지연”이 모두 NLB를 가리킨다. 미리 알리지 않아도 급증을 받는다.",
			"trap": "ALB는 HTTP만 받고, 요청을 풀어 보는 만큼 늦다.",
			"requirements": ["low-latency", "sudden-load"]
		},
		{
			"id": "end-to-end-tls",
			"situation": "규정상 TLS를 중간에서 풀면 안 되고, 서버가 직접 인증서를 내고 복호화해야 한다. 부하는 나눠야 한다.",
			"answer": ["networking/network-load-balancer"],
			"choose": "TCP 443 리스너(암호문 그대로)",
			"why": "TCP 443 리스너는 암호문을 그대로 넘긴다. 클라이언트와 서버가 직접 핸드셰이크한다.",
			"trap": "TLS 리스너와 ALB의 HTTPS 리스너는 로드 밸런서에서 복호화한다. 뒤에서 다시 암호화해도 중간에 평문이 생긴다.",
			"requirements": ["encryption"]
		},
		{
			"id": "clients-see-timeouts-after-nlb",
			"situation": "NLB의 TCP 대상으로 등록한 서버에 NLB를 거쳐 붙으면 시간 초과가 난다. 서버의 보안 그룹은 NLB의 프라이빗 IP만 허용한다.",
			"answer": ["networking/network-load-balancer", "networking/security-groups"],
			"choose": "NLB의 보안 그룹이나 사용자 주소를 허용",
			"why": "인스턴스 대상은 출발지 IP가 보존되어 서버가 보는 상대는 사용자다. NLB에 보안 그룹을 붙였다면 그 그룹을, 아니면 사용자 주소를 허용해야 한다.",
			"trap": "ALB처럼 로드 밸런서 IP만 허용하면 된다는 보기는 출발지 IP 보존이 꺼진 IP 대상에서나 맞는 말이다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "fixed-ip-for-allowlist",
			"situation": "한 리전의 TCP 서비스 앞에 둘 로드 밸런서를 고른다. 고객사 방화벽에 적을 고정 IP가 필요하고, 그 주소를 직접 골라야 한다.",
			"answer": ["networking/network-load-balancer", "networking/ip-addressing"],
			"choose": "AZ마다 탄력적 IP를 붙인 NLB",
			"why": "“한 리전”, “TCP”, “고정 IP”면 NLB다. 인터넷용 NLB는 서브넷마다 탄력적 IP를 하나씩 고를 수 있다.",
			"trap": "ALB의 IP는 바뀌고 탄력적 IP를 붙일 수 없다. 여러 리전이나 전 세계 사용자가 조건이면 Global Accelerator다.",
			"requirements": ["fixed-address"]
		}
	],
	"corrections": [
		{
			"id": "nlb-alb",
			"notes": "NLB의 지연이 100ms쯤이고 ALB는 400ms쯤이라고 한다.",
			"status": "wrong",
			"right": "AWS가 공표한 값이 아니다. 같은 가용 영역에서는 둘 다 그보다 훨씬 짧다. 4계층이라 NLB가 더 짧다는 것만 남긴다.",
			"source": "https://aws.amazon.com/elasticloadbalancing/network-load-balancer/"
		},
		{
			"id": "nlb-tcp",
			"notes": "NLB가 TCP·UDP(또는 TLS까지)를 지원한다고 한다.",
			"status": "outdated",
			"right": "지금은 TCP, TLS, UDP, TCP_UDP에 QUIC과 TCP_QUIC이 더해졌다. QUIC은 복호화하지 않고 연결 ID를 보아 같은 대상에 붙인다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html"
		},
		{
			"id": "udp-nlb",
			"notes": "UDP 트래픽이면 무조건 NLB가 정답이라고 한다.",
			"status": "simplified",
			"right": "로드 밸런서 가운데서는 NLB지만, 여러 리전의 사용자와 고정 애니캐스트 IP가 조건이면 Global Accelerator를 앞에 둔다. 보안 장비로 보내는 일이면 GWLB다.",
			"source": "https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html"
		},
		{
			"id": "az-ip",
			"notes": "AZ 하나마다 고정 IP 주소가 하나이고, ALB는 호스트 주소가 고정이라고 한다.",
			"status": "simplified",
			"right": "둘 다 DNS 이름이 있다. NLB는 그 뒤의 IP까지 AZ(서브넷)마다 고정이고, 인터넷용이면 탄력적 IP를 직접 골라 붙일 수 있다는 점이 다르다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html"
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
			"section": "ALB와 NLB의 차이",
			"lines": "366-374"
		},
		{
			"note": "002",
			"section": "NLB(Network Load Balancer)",
			"lines": "151-154"
		},
		{
			"note": "002",
			"section": "고르는 기준",
			"lines": "156-160"
		},
		{
			"note": "003",
			"section": "Network Load Balancer",
			"lines": "39-42"
		}
	],
	"references": [
		{
			"title": "Network Load Balancer란",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html"
		},
		{
			"title": "NLB의 대상 그룹",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html"
		},
		{
			"title": "NLB의 보안 그룹",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html"
		},
		{
			"title": "NLB의 리스너 규칙",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-rule.html"
		},
		{
			"title": "NLB 할당량",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html"
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
			"slug": "instance-targets",
			"text": "인스턴스 ID 대상과 기본 프라이빗 IP"
		},
		{
			"depth": 2,
			"slug": "security-and-health",
			"text": "보안 그룹과 상태 확인"
		},
		{
			"depth": 2,
			"slug": "cross-zone",
			"text": "여러 가용 영역과 교차 영역"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li>프로토콜이 <strong>HTTP가 아닐 때</strong>. 게임과 통신의 UDP, MQTT(기기용 메시지 프로토콜), 데이터베이스 프록시, 메일.</li>\n<li><strong>고정 IP</strong>가 필요할 때. 상대의 방화벽 허용 목록에 적을 주소를 줄 수 있다.</li>\n<li>지연이 아주 짧아야 하거나 접속이 <strong>순간적으로 튈 때</strong>. 게임, 광고, 통신 플랫폼이 흔한 예다.</li>\n<li>TLS를 서버까지 <strong>풀지 않고</strong> 보내야 할 때.</li>\n<li>서비스를 다른 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 <a href=\"/networking/privatelink/\">PrivateLink</a>로 내줄 때.</li>\n</ul>\n<p>2017년에 나온 신세대 로드 밸런서다. HTTP이고 경로나 헤더로 나눠야 하면 <a href=\"/networking/application-load-balancer/\">ALB</a>다. 고르는 순서는 <a href=\"/networking/alb-vs-nlb/\">ALB vs NLB</a>에 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>NLB를 만들면 고른 서브넷마다 <strong>네트워크 인터페이스 하나</strong>가 생기고 IP가 고정된다. 인터넷용이면 <a href=\"/networking/ip-addressing/\">탄력적 IP</a>를 지정할 수 있다.</li>\n<li>패킷이 오면 주소와 포트를 해시해 대상 하나를 고른다. <strong>그 흐름이 끝날 때까지 같은 대상</strong>으로 보낸다. 같은 사용자라도 새 연결은 다른 대상으로 갈 수 있다.</li>\n<li>TCP와 UDP는 연결을 끊고 새로 맺지 않으므로 대상은 사용자의 출발지 IP를 볼 수 있고, NLB는 요청의 내용을 모른다.</li>\n</ol>\n<p>내용을 모르는 값은 크다. 헤더를 읽을 일이 없으니 지연이 짧고, 연결마다 처리할 것이 적어 초당 수백만 요청으로 늘어난다. 대신 경로 라우팅, 리디렉션, 쿠키, 로그인, <a href=\"/security/waf/\" class=\"mention\">WAF</a>는 없다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 리스너, NLB가 하는 일, 인증서\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">리스너</th>\n<th scope=\"col\" role=\"columnheader\">NLB가 하는 일</th>\n<th scope=\"col\" role=\"columnheader\">인증서</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-tcp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tcp\" class=\"anchor\" aria-label=\"줄 링크\"></a>TCP</th>\n<td role=\"cell\">그대로 넘긴다. 443으로 받으면 암호문째 통과</td>\n<td role=\"cell\">서버가 가진다</td>\n</tr>\n<tr id=\"row-tls\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tls\" class=\"anchor\" aria-label=\"줄 링크\"></a>TLS</th>\n<td role=\"cell\">여기서 복호화해 TCP나 TLS로 넘긴다</td>\n<td role=\"cell\">NLB에 둔다. <a href=\"/networking/sni/\">SNI</a>로 여럿</td>\n</tr>\n<tr id=\"row-udp-tcp-udp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-udp-tcp-udp\" class=\"anchor\" aria-label=\"줄 링크\"></a>UDP, TCP_UDP</th>\n<td role=\"cell\">그대로 넘긴다. 뒤의 것은 DNS처럼 둘 다 쓰는 포트용</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-quic-tcp-quic\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-quic-tcp-quic\" class=\"anchor\" aria-label=\"줄 링크\"></a>QUIC, TCP_QUIC</th>\n<td role=\"cell\">연결 ID로 같은 대상에 붙여 통과. NLB에 하나뿐이고 UDP 리스너와 함께 두지 못한다</td>\n<td role=\"cell\">서버가 가진다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"instance-targets\">인스턴스 ID 대상과 기본 프라이빗 IP<a href=\"#instance-targets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 대상 유형, 트래픽이 가는 주소, 출발지 IP\" tabindex=\"0\"><table aria-label=\"인스턴스 ID 대상과 기본 프라이빗 IP\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">대상 유형</th>\n<th scope=\"col\" role=\"columnheader\">트래픽이 가는 주소</th>\n<th scope=\"col\" role=\"columnheader\">출발지 IP</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-id\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-id\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스 ID</th>\n<td role=\"cell\">기본 네트워크 인터페이스의 <strong>기본 프라이빗 IP</strong></td>\n<td role=\"cell\">보존된다</td>\n</tr>\n<tr id=\"row-ip\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>IP</th>\n<td role=\"cell\">적은 그 IP. 보조 인터페이스, 온프레미스, 피어링한 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>도 된다</td>\n<td role=\"cell\">UDP는 보존, TCP·<wbr>TLS는 기본이 꺼짐</td>\n</tr>\n<tr id=\"row-alb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></th>\n<td role=\"cell\">ALB로 넘겨 경로 라우팅까지</td>\n<td role=\"cell\">ALB가 헤더로 알려 준다</td>\n</tr>\n</tbody>\n</table></div>\n<p>인스턴스 ID로 등록하면 퍼블릭 서브넷에 있고 퍼블릭 IP가 있어도 프라이빗 주소로 간다. NLB와 인스턴스는 VPC 안에서 이야기하기 때문이다. 퍼블릭 IP는 필요 없으니 대상을 프라이빗 서브넷으로 옮기는 편이 낫다.</p>\n</div><h2 id=\"security-and-health\">보안 그룹과 상태 확인<a href=\"#security-and-health\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/security-groups/\">보안 그룹</a>은 <strong>만들 때</strong> 붙여야 나중에 바꿀 수 있다. 붙였다면 대상의 보안 그룹은 NLB의 그룹만 출발지로 허용하면 된다. 붙이지 않은 NLB는 모든 트래픽을 통과시키므로 대상의 규칙이 사용자 주소와 상태 확인 주소를 허용해야 한다.</p>\n<p>상태 확인은 TCP 연결만 볼 수도 있고 HTTP·HTTPS 경로를 부를 수도 있다. UDP 서비스도 검사는 TCP나 HTTP로 한다. 포트만 열린 채 멈춘 앱을 거르려면 HTTP를 쓴다. 한 AZ의 대상이 모두 비정상이면 그 AZ의 IP를 DNS 답에서 뺀다.</p>\n</div><h2 id=\"cross-zone\">여러 가용 영역과 교차 영역<a href=\"#cross-zone\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>NLB의 교차 영역 분산은 꺼져 있다. AZ의 노드는 제 AZ의 대상에만 보낸다. AZ 사이의 대상 수가 다르면 부하가 기울고, 켜면 고르게 되는 대신 AZ 간 전송료를 낸다. <a href=\"/networking/elastic-load-balancing/\">ELB</a>에서 숫자로 견준다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"NLB에도 DNS 이름이 있다. 고정 IP가 필요 없으면 ",
					createVNode(_components.a, {
						href: "/networking/route53/",
						children: "Route 53"
					}),
					" 별칭으로 가리키는 편이 낫다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "오래 노는 연결" }), "은 350초가 지나면 표에서 지워지고, 그 뒤에 온 패킷은 RST(연결 끊김)를 받는다. keepalive를 더 짧게 두거나 TCP 유휴 제한 시간을 늘린다."] }),
				"\n",
				createVNode(_components.li, { children: [
					"2026년 7월에 듀얼 스택 NLB에 ",
					createVNode(_components.a, {
						href: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-rule.html",
						children: "리스너 규칙"
					}),
					"이 생겼지만 조건은 출발지가 IPv4냐 IPv6냐뿐이다. 경로나 출발지 IP 대역으로 나누게 된 것이 아니다. 가중치를 준 대상 그룹 여럿으로 나누는 것은 된다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/networking/sticky-sessions/",
					children: "고정 세션"
				}), "을 켜면 쿠키가 아니라 출발지 IP를 기준으로 붙는다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "고정 IP 하나가 아니다",
				"set:html": "<p>NLB의 고정 IP는 <strong>AZ마다 하나</strong>다. 세 AZ를 쓰면 상대 방화벽에 셋을 적는다. 전 세계에 고정 IP 두 개만 주라면 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>다.</p>"
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
var url = "content/networking/network-load-balancer.mdx/";
var file = "/work/wt/build/content/networking/network-load-balancer.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/network-load-balancer.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
