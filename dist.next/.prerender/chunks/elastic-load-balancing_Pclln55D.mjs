import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/elastic-load-balancing.mdx
var frontmatter = {
	"title": "Elastic Load Balancing",
	"titleEn": "Elastic Load Balancing (ELB)",
	"kind": "service",
	"status": "published",
	"summary": "들어오는 트래픽을 여러 가용 영역의 정상 대상에 나눠 보내는 관리형 서비스로, ALB·NLB·GWLB와 구세대 CLB 네 종류가 있다.",
	"aliases": [
		"ELB",
		"이엘비",
		"로드 밸런서",
		"로드밸런싱",
		"부하 분산",
		"부하 분산 장치",
		"Load Balancer",
		"Load Balancing",
		"CLB",
		"Classic Load Balancer",
		"클래식 로드 밸런서",
		"교차 영역 로드 밸런싱",
		"교차 영역 분산",
		"슬로우 스타트",
		"Cross-Zone Load Balancing",
		"Connection Draining",
		"연결 드레이닝",
		"커넥션 드레이닝",
		"등록 취소 지연",
		"Deregistration Delay",
		"서버 부하 분산",
		"트래픽 분산",
		"로드발란서",
		"여러 서버로 나누기",
		"로드 밸런서 상태 검사"
	],
	"related": [
		"networking/application-load-balancer",
		"networking/network-load-balancer",
		"networking/gateway-load-balancer",
		"networking/alb-vs-nlb",
		"networking/sticky-sessions",
		"networking/sni",
		"compute/auto-scaling-groups",
		"networking/security-groups"
	],
	"signals": [
		{
			"id": "az",
			"need": "주소 하나로 받아 여러 AZ의 정상 서버에만 요청을 나눈다",
			"choose": "로드 밸런서 + 여러 AZ의 대상",
			"see": "networking/elastic-load-balancing#when",
			"why": "상태 확인에 떨어진 대상을 빼고 DNS 이름 하나로 받는다."
		},
		{
			"id": "deungnok-chwiso-jiyeon",
			"need": "대상을 뺄 때 처리 중이던 요청은 마치게 한다",
			"choose": "등록 취소 지연",
			"see": "networking/elastic-load-balancing#draining",
			"why": "새 요청만 끊고 하던 것은 이 시간만큼 기다린다."
		},
		{
			"id": "gyocha-yeongyeok-rodeu",
			"need": "AZ마다 대상 수가 달라 NLB의 부하가 한쪽으로 기운다",
			"choose": "교차 영역 로드 밸런싱",
			"see": "networking/elastic-load-balancing#cross-zone",
			"why": "NLB는 꺼져 있어 AZ 안에서만 나눈다. 켜면 모든 대상에 고르게 간다."
		},
		{
			"id": "auto-scaling",
			"need": "부하가 늘면 서버 수도 저절로 늘어야 한다",
			"choose": "Auto Scaling 그룹",
			"see": "compute/auto-scaling-groups#when",
			"why": "로드 밸런서는 나누기만 한다. 대수를 바꾸는 것은 Auto Scaling이다."
		}
	],
	"facts": [
		{
			"id": "generations",
			"label": "세대",
			"asks": "이전 세대와 현 세대의 로드 밸런서는 무엇인가?",
			"value": "CLB는 이전 세대, ALB·NLB·GWLB는 현 세대",
			"note": "나온 해는 CLB 2009, ALB 2016, NLB 2017, GWLB 2020이다. AWS는 CLB를 옮기라고 권한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html"
		},
		{
			"id": "layers",
			"label": "계층",
			"value": "ALB 7계층, NLB 4계층, GWLB 3계층, CLB 4·7계층",
			"source": "https://aws.amazon.com/elasticloadbalancing/features/"
		},
		{
			"id": "draining-range",
			"label": "등록 취소 지연(ALB·NLB·GWLB)",
			"value": "기본 300초, 0–3,600초",
			"note": "0이면 기다리지 않는다.",
			"called": [
				"드레이닝",
				"draining",
				"connection draining",
				"deregistration delay",
				"연결 드레이닝",
				"커넥션 드레이닝",
				"등록 해제 지연",
				"등록 취소 지연",
				"등록 취소",
				"deregistration"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html"
		},
		{
			"id": "clb-draining",
			"label": "CLB의 연결 드레이닝",
			"value": "기본 300초, 1–3,600초",
			"note": "켜고 끄는 설정이 따로 있다.",
			"called": [
				"클래식 드레이닝",
				"CLB 드레이닝",
				"CLB draining",
				"classic draining",
				"CLB connection draining"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html"
		},
		{
			"id": "cross-zone-charge",
			"label": "교차 영역의 AZ 간 전송료",
			"value": "ALB·CLB 없음, NLB·GWLB 있음",
			"source": "https://aws.amazon.com/elasticloadbalancing/faqs/"
		},
		{
			"id": "dns-ttl",
			"label": "로드 밸런서 DNS 이름의 TTL",
			"value": "60초",
			"note": "노드가 늘고 줄 때 IP가 바뀌어도 빨리 따라오게 하려는 값이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
		},
		{
			"id": "subnet-free-ips",
			"label": "서브넷에 남겨 둘 IP(ALB)",
			"asks": "ALB의 서브넷은 얼마나 크고 빈 주소가 몇 개 있어야 하나?",
			"value": "서브넷 /27 이상, 빈 주소 8개 이상",
			"called": ["서브넷 여유 IP 개"],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"
		}
	],
	"sharedFacts": [
		{
			"id": "alb-health-check",
			"from": "networking/application-load-balancer#health-check-defaults"
		},
		{
			"id": "alb-idle-timeout",
			"from": "networking/application-load-balancer#idle-timeout"
		},
		{
			"id": "nlb-tcp-idle-timeout",
			"from": "networking/network-load-balancer#tcp-idle-timeout"
		}
	],
	"scenarios": [
		{
			"id": "single-server-down",
			"situation": "서버 한 대로 서비스하다 장애로 전체가 멈췄다. 한 대나 한 AZ가 죽어도 계속되고, 사용자에게는 주소 하나만 알리고 싶다.",
			"answer": ["networking/elastic-load-balancing", "compute/auto-scaling-groups"],
			"choose": "로드 밸런서 + 여러 AZ의 Auto Scaling 그룹",
			"why": "로드 밸런서가 상태 확인으로 죽은 대상을 빼고 남은 AZ로 보낸다. DNS 이름은 그대로다. Auto Scaling 그룹이 빈자리를 새로 채운다.",
			"trap": "Route 53에 서버 IP 여러 개를 적으면 죽은 서버의 답이 TTL 동안 캐시에 남는다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "uneven-load-per-zone",
			"situation": "NLB 뒤의 대상이 AZ A에 2대, AZ C에 8대다. AZ A의 두 대만 CPU가 가득하다.",
			"answer": ["networking/elastic-load-balancing", "networking/network-load-balancer"],
			"choose": "교차 영역 로드 밸런싱 켜기",
			"why": "교차 영역이 꺼져 AZ마다 트래픽의 절반씩 받기 때문이다. 켜거나 AZ별 대상 수를 맞춘다.",
			"trap": "인스턴스를 더 큰 유형으로 바꾸면 기울어진 분배는 그대로다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "errors-during-deploy",
			"situation": "배포를 빨리 끝내려고 대상 그룹 설정을 줄인 뒤로, 옛 서버가 빠질 때마다 처리 중이던 요청 일부가 실패한다. 요청은 길어야 20초다.",
			"answer": ["networking/elastic-load-balancing", "networking/application-load-balancer"],
			"choose": "등록 취소 지연을 20초보다 조금 길게",
			"why": "등록 취소 지연이 요청보다 짧아졌다. 20초보다 조금 길게 두면 새 요청만 막고 하던 요청은 마친다. 기본값 300초까지 되돌릴 필요는 없다.",
			"trap": "고정 세션은 다음 요청을 어디로 보낼지 정할 뿐 하던 요청을 지켜 주지 않는다. 지연을 0초로 두면 배포는 빠르지만 진행 중인 요청이 모두 끊긴다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "internal-tier",
			"situation": "웹 계층이 앱 계층을 부를 때도 부하를 나눠야 하는데, 앱 계층은 인터넷에서 보이면 안 된다.",
			"answer": ["networking/elastic-load-balancing", "networking/vpc"],
			"choose": "내부(internal) 로드 밸런서",
			"why": "내부(internal) 스킴의 로드 밸런서는 프라이빗 IP만 가진다. 웹 계층은 그 DNS 이름을 부른다.",
			"trap": "인터넷용 로드 밸런서에 보안 그룹만 조이면 퍼블릭 주소가 남는다.",
			"requirements": ["private-access"]
		}
	],
	"corrections": [
		{
			"id": "alb",
			"notes": "ALB의 교차 영역은 언제나 켜져 있고 끌 수 없다고 한다.",
			"status": "outdated",
			"right": "로드 밸런서 수준에서는 늘 켜져 있지만 대상 그룹마다 끌 수 있다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "clb-api",
			"notes": "CLB의 교차 영역은 기본으로 꺼져 있다고 한다.",
			"status": "simplified",
			"right": "API·CLI로 만들 때 꺼져 있고 콘솔로 만들면 켜져 있다. 전송료가 없다는 설명은 맞다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html"
		},
		{
			"id": "clb-alb",
			"notes": "드레이닝 시간이 0–3,600초이고 0이면 기능이 꺼진다고 CLB와 함께 적는다.",
			"status": "simplified",
			"right": "0–3,600초는 ALB·NLB의 등록 취소 지연이다. CLB의 연결 드레이닝은 1–3,600초이고 켜고 끄는 설정이 따로 있다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html"
		},
		{
			"id": "clb-alb-2",
			"notes": "비정상으로 표시된 인스턴스도 드레이닝으로 요청을 마칠 시간을 받는다고 한다.",
			"status": "simplified",
			"right": "CLB의 이야기다. ALB·NLB의 지연은 등록을 취소할 때 적용된다. ALB는 비정상 대상에 새 요청을 보내지 않을 뿐 등록은 남아 있다. Auto Scaling이 비정상 인스턴스를 뺄 때 등록이 취소되며 드레이닝이 시작된다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "ip",
			"notes": "게이트웨이 로드 밸런서가 IP 프로토콜 세 개를 제공한다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "3계층에서 모든 IP 패킷을 다룬다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
		},
		{
			"id": "downstream-ip",
			"notes": "로드 밸런서를 서버 트래픽을 여러 서버로 나누는 “다운스트림 형태”라고 적는다.",
			"status": "wrong",
			"right": "형태의 이름이 아니라, 클라이언트의 트래픽을 뒤쪽(downstream)의 대상들에 나눠 보낸다는 뜻이다. 대상은 서버만이 아니라 컨테이너와 IP 주소, ALB라면 Lambda 함수도 된다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Load balancing",
			"lines": "329-339"
		},
		{
			"note": "001",
			"section": "로드밸런서 종류",
			"lines": "341-356"
		},
		{
			"note": "001",
			"section": "Cross Zone Load Balancing",
			"lines": "404-415"
		},
		{
			"note": "001",
			"section": "Connection Draining",
			"lines": "435-444"
		}
	],
	"references": [
		{
			"title": "Elastic Load Balancing의 동작 방식",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
		},
		{
			"title": "로드 밸런서 기능 비교",
			"url": "https://aws.amazon.com/elasticloadbalancing/features/"
		},
		{
			"title": "ALB 대상 그룹의 교차 영역",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"title": "CLB의 연결 드레이닝",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html"
		},
		{
			"title": "영역 이동(zonal shift)",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/zonal-shift.html"
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
			"slug": "types",
			"text": "로드 밸런서 종류"
		},
		{
			"depth": 2,
			"slug": "cross-zone",
			"text": "교차 영역 로드 밸런싱"
		},
		{
			"depth": 2,
			"slug": "draining",
			"text": "연결 드레이닝과 등록 취소 지연"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버가 한 대를 넘는 순간 필요하다. 얻는 것은 넷이다.</p>\n<ul>\n<li><strong>주소 하나</strong>: 사용자는 DNS 이름 하나만 알고, 뒤의 서버는 바뀌어도 된다.</li>\n<li><strong><a href=\"/foundations/high-availability/\">고가용성</a></strong>: 상태 확인에 실패한 대상을 빼고, AZ 하나가 죽어도 남은 AZ로 보낸다.</li>\n<li><strong>TLS 종료</strong>: <a href=\"/security/acm/\">ACM</a> 인증서를 로드 밸런서에 두고 암호화를 여기서 풀어 서버의 부담을 던다.</li>\n<li><strong>확장</strong>: <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>이 늘린 서버가 저절로 등록된다.</li>\n</ul>\n<p>로드 밸런서 자체도 AWS가 이중화하고 늘리는 관리형이다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 직접 HAProxy를 세우면 이 일을 모두 떠안는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-listener-to-targets\" data-diagram=\"listener-to-targets\"><figcaption><span class=\"diagram-title\">ELB가 두 가용 영역의 대상에 트래픽을 나누는 <span class=\"diagram-title-end\">구조<a href=\"#diagram-listener-to-targets\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: ELB가 두 가용 영역의 대상에 트래픽을 나누는 구조\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"442\" height=\"715\" class=\"diagram-svg diagram-slim diagram-from-360 diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 707.8 1144\"><svg width=\"707.8\" height=\"1144\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-listener-to-targets-desc\" aria-labelledby=\"diagram-listener-to-targets-title\" role=\"img\" viewBox=\"-4 -4 707.8 1144\"><title id=\"diagram-listener-to-targets-title\">ELB가 두 가용 영역의 대상에 트래픽을 나누는 구조</title><desc id=\"diagram-listener-to-targets-desc\">사용자는 DNS로 두 가용 영역에 있는 로드 밸런서 노드의 주소를 받아 접속한다. 각 노드는 상태 확인을 통과한 대상에 보내고, 교차 영역이 켜져 있으면 다른 가용 영역의 대상에도 보낸다. 검사에 실패한 대상은 빠진다.</desc><g class=\"d-boundary\"><rect width=\"448.3\" height=\"417\" x=\"239.5\" y=\"707\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"207\" height=\"381\" x=\"153.4\" y=\"196\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M252.9 56v13q0 7-7 7H74.5q-7.1 0-7.1 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 184-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.1 56v33q0 7 7 7h4.2q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m297.4 237-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M293.4 56v13q0 7 7 7h135.4q7.1 0 7.1 7v587q0 7 7 7h4.2q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m467.2 748-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M280 377v23q0 7-7 7h-16.5q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m255.4 479-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M449.8 888v23q0 7-7 7H363q-7 0-7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m362 1026-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M302.8 377v23q0 7 7 7h16.5q7.1 0 7.1 7v256q0 7-7 7h-4.2q-7 0-7 7v350\"/><path fill=\"var(--diagram-line)\" d=\"m321.1 1026-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M472.6 888v23q0 7 7 7h74q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m566.7 1026-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"327.5\" y=\"738\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"165.4\" y=\"227\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"116\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"139\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 주소 묻기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"257.9\" y=\"116\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"291.3\" y=\"139\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 접속</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"409.4\" y=\"371.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442.8\" y=\"394.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 접속</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"237.4\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"249\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"344.3\" y=\"948\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"355.9\" y=\"971\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"277.9\" y=\"627\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"333.1\" y=\"650\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 교차 영역</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"505.2\" y=\"948\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"560.3\" y=\"971\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 검사 실패</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"222.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"273.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"67.5\" y=\"316\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DNS 이름</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"205\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><text x=\"291.4\" y=\"369\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 A</text><use width=\"72\" height=\"72\" x=\"255.4\" y=\"258\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"177.4\" y=\"491\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"249.4\" y=\"531\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대상 A1</text></g><g class=\"d-node\"><text x=\"461.2\" y=\"880\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 C</text><use width=\"72\" height=\"72\" x=\"425.2\" y=\"769\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"263.5\" y=\"1038\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"335.5\" y=\"1078\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대상 C1</text></g><g class=\"d-node\"><rect width=\"206.3\" height=\"62\" x=\"457.5\" y=\"1038\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"560.7\" y=\"1078\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">대상 C2 비정상</text><use width=\"40\" height=\"40\" x=\"437.5\" y=\"1018\" href=\"#down-cross\"/></g></svg><a aria-label=\"DNS 이름\" href=\"/networking/route53/\"><rect width=\"99.8\" height=\"136\" x=\"17.6\" y=\"192\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 A\" href=\"/networking/elastic-load-balancing/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"242.4\" y=\"245\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 C\" href=\"/networking/elastic-load-balancing/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"412.2\" y=\"756\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"357\" height=\"698\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 570.6 1116.4\"><svg width=\"570.6\" height=\"1116.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-listener-to-targets-narrow-desc\" aria-labelledby=\"diagram-listener-to-targets-narrow-title\" role=\"img\" viewBox=\"-4 -4 570.6 1116.4\"><title id=\"diagram-listener-to-targets-narrow-title\">ELB가 두 가용 영역의 대상에 트래픽을 나누는 구조</title><desc id=\"diagram-listener-to-targets-narrow-desc\">사용자는 DNS로 두 가용 영역에 있는 로드 밸런서 노드의 주소를 받아 접속한다. 각 노드는 상태 확인을 통과한 대상에 보내고, 교차 영역이 켜져 있으면 다른 가용 영역의 대상에도 보낸다. 검사에 실패한 대상은 빠진다.</desc><g class=\"d-boundary\"><rect width=\"318.2\" height=\"417.2\" x=\"232.5\" y=\"679.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"175\" height=\"381.2\" x=\"153.4\" y=\"168\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248.9 48v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v89\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 156-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M263.4 48v193.2\"/><path fill=\"var(--diagram-line)\" d=\"m269.4 233.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M278 48v13q0 7 7 7h113.5q7 0 7 7v653.2\"/><path fill=\"var(--diagram-line)\" d=\"m411.5 720.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M253.3 365.2v23q0 7-7 7h-8.5q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m236.7 467.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M395.4 852.2v23q0 7-7 7h-56.2q-7 0-7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m331.2 990.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.5 365.2v23q0 7 7 7h8.5q7 0 7 7v247h.2v349\"/><path fill=\"var(--diagram-line)\" d=\"m302.2 990.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M415.5 852.2v23q0 7 7 7h41.2q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m476.8 990.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"416.5\" y=\"710.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"165.4\" y=\"199\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"165.4\" y=\"227.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 주소 묻기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"229.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"263.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 접속</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"372.1\" y=\"343.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"405.4\" y=\"366.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 접속</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"218.7\" y=\"425.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"230.3\" y=\"448.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"313.6\" y=\"912.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"325.2\" y=\"935.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"240.6\" y=\"599.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"295.7\" y=\"622.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 교차 영역</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"415.3\" y=\"912.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"470.4\" y=\"935.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 검사 실패</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"224.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"263.4\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"67.5\" y=\"280\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DNS 이름</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"173\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><text x=\"263.4\" y=\"357.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 A</text><use width=\"72\" height=\"72\" x=\"227.4\" y=\"250.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"106.7\" height=\"46\" x=\"177.4\" y=\"479.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"230.7\" y=\"511.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대상 A1</text></g><g class=\"d-node\"><text x=\"405.4\" y=\"844.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">노드 C</text><use width=\"72\" height=\"72\" x=\"369.4\" y=\"737.2\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"108.5\" height=\"46\" x=\"256.5\" y=\"1002.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"310.7\" y=\"1034.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대상 C1</text></g><g class=\"d-node\"><rect width=\"111.7\" height=\"70.2\" x=\"414.9\" y=\"1002.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"470.8\" y=\"1034.2\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">대상 C2 <tspan x=\"470.8\" y=\"1058.4\">비정상</tspan></text><use width=\"40\" height=\"40\" x=\"394.9\" y=\"1052.4\" href=\"#down-cross\"/></g></svg><a aria-label=\"DNS 이름\" href=\"/networking/route53/\"><rect width=\"99.8\" height=\"128\" x=\"17.6\" y=\"164\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 A\" href=\"/networking/elastic-load-balancing/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"218.4\" y=\"241.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"노드 C\" href=\"/networking/elastic-load-balancing/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"360.4\" y=\"728.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자는 DNS로 두 가용 영역에 있는 로드 밸런서 노드의 주소를 받아 접속한다. 각 노드는 상태 확인을 통과한 대상에 보내고, 교차 영역이 켜져 있으면 다른 가용 영역의 대상에도 보낸다. 검사에 실패한 대상은 빠진다.</p><ul><li>가용 영역 A 안: 노드 A, 대상 A1</li><li>가용 영역 C 안: 노드 C, 대상 C1, 대상 C2 비정상</li><li>사용자 → DNS 이름: ① 주소 묻기</li><li>사용자 → 노드 A: ② 접속</li><li>사용자 → 노드 C: ② 접속</li><li>③ 노드 A → 대상 A1</li><li>③ 노드 C → 대상 C1</li><li>노드 A → 대상 C1: ④ 교차 영역</li><li>노드 C → 대상 C2 비정상: ⑤ 검사 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>로드 밸런서를 만들 때 고른 AZ마다 <strong>노드</strong>가 생긴다. DNS는 노드들의 IP를 답한다.</li>\n<li>사용자는 그중 하나에 접속한다. 그래서 AZ별로 들어오는 양은 거의 같다.</li>\n<li>노드의 <strong>리스너</strong>(프로토콜과 포트)가 받아 <strong>대상 그룹</strong>에서 대상을 고른다.</li>\n<li>교차 영역이 켜져 있으면 다른 AZ의 대상에도 보낸다.</li>\n<li>상태 확인에 실패한 대상에는 새 요청을 보내지 않는다.</li>\n</ol>\n<p>스킴은 둘이다. <strong>인터넷용</strong>은 퍼블릭 IP를 가지므로 퍼블릭 서브넷에 노드가 놓여야 하고, <strong>내부용</strong>은 프라이빗 IP만 가진다. 어느 쪽이든 대상은 프라이빗 서브넷에 둔다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"types\">로드 밸런서 종류<a href=\"#types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 다루는 것, 고르는 때\" tabindex=\"0\"><table aria-label=\"로드 밸런서 종류\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">다루는 것</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-types-alb\">\n<th scope=\"row\"><a href=\"#row-types-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\">ALB</a></th>\n<td>HTTP, HTTPS, WebSocket, gRPC</td>\n<td>경로·호스트로 나누기, 웹 서비스의 기본값</td>\n</tr>\n<tr id=\"row-nlb\">\n<th scope=\"row\"><a href=\"#row-nlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/network-load-balancer/\">NLB</a></th>\n<td>TCP, UDP, TLS, QUIC</td>\n<td>고정 IP, 극히 짧은 지연, UDP</td>\n</tr>\n<tr id=\"row-gwlb\">\n<th scope=\"row\"><a href=\"#row-gwlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/gateway-load-balancer/\">GWLB</a></th>\n<td>모든 IP 패킷</td>\n<td>방화벽·침입 방지 장비에 통과시키기</td>\n</tr>\n<tr id=\"row-types-clb\">\n<th scope=\"row\"><a href=\"#row-types-clb\" class=\"anchor\" aria-label=\"줄 링크\"></a>CLB</th>\n<td>HTTP, HTTPS, TCP, SSL</td>\n<td>고르지 않는다. 옛 구성의 이전 대상</td>\n</tr>\n</tbody>\n</table></div>\n<p>자세한 비교는 <a href=\"/networking/alb-vs-nlb/\">ALB vs NLB</a>에 있다. CLB에는 대상 그룹도 경로 라우팅도 <a href=\"/networking/sni/\">SNI</a>도 없어서 도메인이나 서비스마다 하나씩 세워야 했다.</p>\n</div><h2 id=\"cross-zone\">교차 영역 로드 밸런싱<a href=\"#cross-zone\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>AZ A에 대상 2대, AZ C에 8대가 있고 DNS가 절반씩 나눠 준다고 하자.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, A의 대상 하나가 받는 몫, C의 대상 하나가 받는 몫\" tabindex=\"0\"><table aria-label=\"교차 영역 로드 밸런싱\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">A의 대상 하나가 받는 몫</th>\n<th scope=\"col\">C의 대상 하나가 받는 몫</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-kkeojim\">\n<th scope=\"row\"><a href=\"#row-kkeojim\" class=\"anchor\" aria-label=\"줄 링크\"></a>꺼짐</th>\n<td>50% ÷ 2 = 25%</td>\n<td>50% ÷ 8 = 6.25%</td>\n</tr>\n<tr id=\"row-kyeojim\">\n<th scope=\"row\"><a href=\"#row-kyeojim\" class=\"anchor\" aria-label=\"줄 링크\"></a>켜짐</th>\n<td>10%</td>\n<td>10%</td>\n</tr>\n</tbody>\n</table></div>\n<p>꺼진 채로 대상 수가 다르면 적은 쪽이 먼저 지친다. 켜면 고르지만 트래픽이 AZ를 넘는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 기본값, 끄고 켜기, AZ 간 전송료\" tabindex=\"0\"><table aria-label=\"교차 영역 로드 밸런싱\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">기본값</th>\n<th scope=\"col\" role=\"columnheader\">끄고 켜기</th>\n<th scope=\"col\" role=\"columnheader\">AZ 간 전송료</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-cross-zone-alb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cross-zone-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></th>\n<td role=\"cell\">켜짐</td>\n<td role=\"cell\">대상 그룹에서 끌 수 있다</td>\n<td role=\"cell\">없음</td>\n</tr>\n<tr id=\"row-nlb-gwlb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nlb-gwlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>, <a href=\"/networking/gateway-load-balancer/\" class=\"mention\">GWLB</a></th>\n<td role=\"cell\">꺼짐</td>\n<td role=\"cell\">켤 수 있다</td>\n<td role=\"cell\">있음</td>\n</tr>\n<tr id=\"row-cross-zone-clb\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cross-zone-clb\" class=\"anchor\" aria-label=\"줄 링크\"></a>CLB</th>\n<td role=\"cell\">콘솔은 켜짐, API·<wbr>CLI는 꺼짐</td>\n<td role=\"cell\">가능</td>\n<td role=\"cell\">없음</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"draining\">연결 드레이닝과 등록 취소 지연<a href=\"#draining\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>대상을 뺄 때 새 요청은 막고 <strong>하던 요청은 마치게</strong> 기다리는 시간이다. CLB에서는 연결 드레이닝, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>·<a href=\"/networking/network-load-balancer/\" class=\"mention\">NLB</a>에서는 등록 취소 지연이라 부른다.</p>\n<ul>\n<li>짧은 API뿐이면 30초쯤으로 줄인다. 축소와 배포가 빨라진다.</li>\n<li>업로드처럼 긴 요청이 있으면 가장 긴 것보다 길게 둔다.</li>\n<li>Auto Scaling 그룹은 진행 중인 요청이 모두 끝나거나 이 시간이 다 지난 뒤에 인스턴스를 종료한다.</li>\n</ul>\n<p>반대 방향의 설정도 있다. 느린 시작은 새 대상의 몫을 서서히 늘려 캐시가 데워질 틈을 준다(ALB).</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"로드 밸런서의 ",
						createVNode(_components.strong, { children: "IP를 적어 두지 않는다" }),
						". DNS 이름을 쓰고, 루트 도메인이면 ",
						createVNode(_components.a, {
							href: "/networking/cname-vs-alias/",
							children: "별칭 레코드"
						}),
						"로 가리킨다. IP가 고정인 것은 ",
						createVNode(_components.a, {
							href: "/networking/network-load-balancer/",
							class: "mention",
							children: "NLB"
						}),
						"뿐이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"ELB는 ",
						createVNode(_components.strong, { children: "리전 서비스" }),
						"다. 리전을 넘어 나누려면 ",
						createVNode(_components.a, {
							href: "/networking/route53/",
							children: "Route 53"
						}),
						"이나 ",
						createVNode(_components.a, {
							href: "/networking/global-accelerator/",
							children: "Global Accelerator"
						}),
						"를 앞에 둔다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "AZ 하나가 앓고 있을 뿐 상태 확인은 통과하면" }),
						" 영역 이동(zonal shift)을 켜 둔 로드 밸런서에서 그 AZ로 가는 새 트래픽을 손으로 뺀다. AWS가 알아채서 빼 주는 자동 이동(autoshift)도 있다. ",
						createVNode(_components.a, {
							href: "/compute/auto-scaling-groups/",
							children: "Auto Scaling 그룹"
						}),
						"도 지원한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"같은 사용자를 같은 서버로 보내는 일은 저절로 되지 않는다. ",
						createVNode(_components.a, {
							href: "/networking/sticky-sessions/",
							children: "고정 세션"
						}),
						"을 켜거나, 세션을 서버 밖에 둔다."
					] }),
					"\n",
					createVNode(_components.li, { children: "상태 확인에 실패했다고 인스턴스가 교체되지는 않는다. 교체는 Auto Scaling 그룹이 ELB 상태 확인을 볼 때 일어난다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "부하 분산과 확장은 다른 일",
					"set:html": "<p>로드 밸런서는 있는 서버에 나눠 줄 뿐 서버를 늘리지 않는다. “부하가 늘면 서버도 늘어야”가 있으면 Auto Scaling이 함께 답이다.</p>"
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
var url = "content/networking/elastic-load-balancing.mdx/";
var file = "/work/wt/build/content/networking/elastic-load-balancing.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/elastic-load-balancing.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
