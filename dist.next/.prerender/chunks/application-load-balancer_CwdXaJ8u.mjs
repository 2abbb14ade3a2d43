import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/application-load-balancer.mdx
var frontmatter = {
	"title": "Application Load Balancer(ALB)",
	"titleEn": "Application Load Balancer",
	"kind": "service",
	"status": "published",
	"summary": "HTTP 요청의 내용을 읽고 경로·헤더·쿼리에 따라 알맞은 대상 그룹으로 나눠 보내는 7계층 로드 밸런서다.",
	"aliases": [
		"ALB",
		"에이엘비",
		"애플리케이션 로드 밸런서",
		"어플리케이션 로드 밸런서",
		"HTTP 502",
		"HTTP 503",
		"HTTP 504",
		"L7 로드 밸런서",
		"7계층 로드 밸런서",
		"X-Forwarded-For",
		"XFF",
		"X-Forwarded-Proto",
		"클라이언트 IP 확인",
		"대상 그룹",
		"타깃 그룹",
		"Target Group",
		"경로 기반 라우팅",
		"호스트 기반 라우팅",
		"Path-based routing",
		"리스너 규칙",
		"HTTPS 리디렉션",
		"HTTP 로드 밸런서",
		"URL별 분산",
		"경로별 분산",
		"도메인별 라우팅",
		"least outstanding requests",
		"상태 확인 실패",
		"로드 밸런서 헬스 체크",
		"HTTP를 HTTPS로",
		"HTTPS로 넘기기",
		"느린 시작",
		"웹소켓 로드 밸런서",
		"HTTP 5xx"
	],
	"related": [
		"networking/alb-vs-nlb",
		"networking/elastic-load-balancing",
		"networking/sticky-sessions",
		"networking/sni",
		"architectures/cloudfront-s3-alb",
		"compute/auto-scaling-groups",
		"networking/security-groups",
		"security/cognito"
	],
	"signals": [
		{
			"id": "alb",
			"need": "도메인 하나의 `/orders`와 `/payments`를 다른 서비스로 나눈다",
			"choose": "ALB의 경로 기반 규칙",
			"see": "networking/application-load-balancer#routing",
			"why": "규칙이 경로를 보고 대상 그룹을 고른다. NLB는 경로를 못 읽는다."
		},
		{
			"id": "80-poteu-riseuneoui-ridireksyeon",
			"need": "서버 코드를 고치지 않고 HTTP 접속을 HTTPS로 돌린다",
			"choose": "80 포트 리스너의 리디렉션",
			"see": "networking/application-load-balancer#https-redirect",
			"why": "리스너가 바로 돌려보낸다. 서버까지 오지 않는다."
		},
		{
			"id": "x-forwarded-for",
			"need": "ALB 뒤의 서버 로그에 실제 사용자 IP를 남긴다",
			"choose": "`X-Forwarded-For` 헤더",
			"see": "networking/application-load-balancer#x-forwarded-for",
			"why": "서버에는 ALB의 주소가 보인다. ALB가 이 헤더에 사용자의 주소를 적는다."
		},
		{
			"id": "nlb",
			"need": "UDP를 받거나 방화벽에 등록할 고정 IP가 필요하다",
			"choose": "NLB",
			"see": "networking/network-load-balancer#when",
			"why": "ALB는 HTTP만 받고 IP가 바뀐다."
		}
	],
	"facts": [
		{
			"id": "protocols",
			"label": "받는 프로토콜",
			"value": "HTTP, HTTPS(HTTP/2·WebSocket·gRPC 포함)",
			"note": "gRPC는 HTTP/2로 함수를 원격 호출하는 방식이다. 2016년에 나왔다. TCP·UDP를 그대로 받지는 못한다.",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html"
		},
		{
			"id": "min-zones",
			"label": "서브넷",
			"value": "서로 다른 가용 영역 2개 이상",
			"note": "서브넷마다 `/27` 이상이고 빈 IP가 8개 이상 있어야 한다. 로컬 영역과 Outposts는 예외다.",
			"called": [
				"AZ 개",
				"가용영역 개",
				"최소 AZ",
				"AZ 개 필요"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"
		},
		{
			"id": "idle-timeout",
			"label": "유휴 제한 시간",
			"value": "기본 60초(1–4,000초)",
			"note": "대상 서버의 keep-alive는 이보다 길게 둔다. 짧으면 502가 섞여 나온다.",
			"called": [
				"idle",
				"유휴",
				"타임아웃",
				"idle timeout",
				"유휴 시간",
				"유휴 제한",
				"connection timeout",
				"연결 유휴"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"
		},
		{
			"id": "health-check-defaults",
			"label": "상태 확인 기본값",
			"value": "30초마다, 제한 5초, 연속 실패 2번이면 비정상, 연속 성공 5번이면 정상",
			"note": "대상이 인스턴스나 IP일 때다. 새로 등록한 대상은 한 번만 통과하면 요청을 받는다. 간격은 제한 시간보다 길어야 한다.",
			"called": [
				"헬스체크",
				"health check",
				"health check interval",
				"헬스체크 간격",
				"상태 검사 간격",
				"헬스체크 주기"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "unhealthy-detection",
			"label": "ALB가 죽은 대상을 빼는 데 걸리는 시간",
			"value": "약 1분(30초 간격, 연속 실패 2회, 기본값)",
			"note": "간격을 5초까지 줄이면 10초 남짓이 된다. 제한 시간은 간격보다 짧아야 하므로 기본값 5초도 함께 줄인다(2초부터).",
			"called": ["비정상 감지"],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"id": "deregistration-delay",
			"label": "등록 취소 지연",
			"value": "300초(0–3,600초)",
			"note": "0이면 기다리지 않는다. CLB에서는 연결 드레이닝이라고 불렀다.",
			"called": [
				"등록취소",
				"deregistration",
				"드레이닝",
				"draining",
				"connection draining",
				"deregistration delay",
				"연결 드레이닝",
				"커넥션 드레이닝",
				"등록 해제 지연",
				"등록 취소 지연"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html"
		},
		{
			"id": "rules",
			"label": "로드 밸런서 하나의 규칙",
			"value": "100개(기본 규칙 제외, 늘릴 수 있음)",
			"called": [
				"리스너 규칙",
				"라우팅 규칙 개",
				"라우팅 규칙 개수"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"
		},
		{
			"id": "targets",
			"label": "로드 밸런서 하나의 대상",
			"value": "1,000개(늘릴 수 있음)",
			"called": [
				"타깃 개",
				"타겟 개",
				"target 개",
				"targets limit",
				"인스턴스 대"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"
		},
		{
			"id": "target-groups-per-alb",
			"label": "ALB 하나의 대상 그룹",
			"value": "100개",
			"called": ["대상 그룹 최대", "대상그룹 개수"],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"
		},
		{
			"id": "target-groups-per-action",
			"label": "한 동작에 넣는 대상 그룹",
			"value": "5개(가중치 분배)",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"
		},
		{
			"id": "lambda-body",
			"label": "Lambda 대상의 요청·응답 크기",
			"value": "각각 1MB",
			"note": "Lambda 대상 그룹에는 함수 하나만 등록한다. WebSocket은 안 된다.",
			"called": [
				"람다 본문",
				"람다 페이로드 크기",
				"lambda payload size",
				"lambda request body size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html"
		},
		{
			"id": "target-types",
			"label": "대상 유형",
			"value": "인스턴스, IP, Lambda",
			"note": "대상 그룹을 만들 때 하나를 고르고, 나중에 바꾸지 못한다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"
		},
		{
			"id": "security-group-rule",
			"label": "보안 그룹을 쓸 수 있는 조건",
			"asks": "ALB에는 언제든 보안 그룹을 붙이고 바꿀 수 있나?",
			"value": "언제나 붙고, 언제든 바꾼다",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
		},
		{
			"id": "stickiness",
			"label": "고정 세션 기간(쿠키 `AWSALB`)",
			"value": "1초–7일",
			"called": [
				"스티키",
				"sticky",
				"stickiness",
				"쿠키 기간",
				"고정 세션",
				"cookie"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html"
		},
		{
			"id": "lcu",
			"label": "LCU 하나의 크기",
			"asks": "LCU 하나에 무엇이 얼마나 들어 있나?",
			"value": "새 연결 25개/초 · 활성 연결 3,000개/분 · 1GB/시간 · 규칙 평가 1,000회/초",
			"note": "넷 가운데 가장 많이 쓴 것으로 매긴다. Lambda 대상의 데이터는 0.4GB/시간이 하나다. 규칙은 처음 10개를 빼고 센다. 시간 요금은 따로다.",
			"source": "https://aws.amazon.com/elasticloadbalancing/pricing/"
		},
		{
			"id": "price",
			"label": "요금",
			"asks": "ALB는 무엇을 세어 요금을 매기나?",
			"value": "켜 둔 시간 + 쓴 LCU",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/elasticloadbalancing/pricing/"
		}
	],
	"sharedFacts": [{
		"id": "certificates",
		"from": "networking/sni#extra-certificates"
	}],
	"scenarios": [
		{
			"id": "one-entry-many-services",
			"situation": "컨테이너로 나눈 주문·결제·상품 서비스를 도메인 하나의 `/orders`, `/payments`, `/products`로 나눠 보내려 한다.",
			"answer": ["networking/application-load-balancer"],
			"choose": "ALB의 경로 기반 규칙",
			"why": "“경로에 따라”는 7계층이다. 규칙 셋과 대상 그룹 셋이면 로드 밸런서 하나로 된다.",
			"trap": "NLB는 TCP 연결만 보므로 경로를 모른다. 서비스마다 로드 밸런서를 두면 되긴 하지만 비싸다."
		},
		{
			"id": "force-https",
			"situation": "HTTP로 들어오는 사용자를 서버 코드를 고치지 않고 모두 HTTPS로 보내야 한다.",
			"answer": ["networking/application-load-balancer"],
			"choose": "80 포트 리스너의 리디렉션",
			"why": "80 포트 리스너의 기본 동작을 리디렉션으로 두면 ALB가 301로 답하고 끝낸다.",
			"trap": "보안 그룹에서 80 포트를 막으면 HTTPS로 가는 것이 아니라 접속이 실패한다.",
			"requirements": ["encryption"]
		},
		{
			"id": "real-client-ip",
			"situation": "EC2 웹 서버 로그에 로드 밸런서의 프라이빗 IP만 남아, 실제 사용자 IP를 분석할 수 없다.",
			"answer": ["networking/application-load-balancer"],
			"choose": "`X-Forwarded-For` 헤더",
			"why": "ALB가 연결을 새로 맺기 때문이다. `X-Forwarded-For` 헤더를 읽어 로그에 남긴다.",
			"trap": "서버의 보안 그룹을 인터넷에 열어도 출발지 주소는 바뀌지 않는다. 우회 길만 생긴다.",
			"requirements": ["find-cause"]
		},
		{
			"id": "errors-on-scale-in",
			"situation": "Auto Scaling으로 인스턴스가 줄 때마다, 처리 중이던 긴 요청이 끊겨 오류가 난다.",
			"answer": ["networking/application-load-balancer", "compute/auto-scaling-groups"],
			"choose": "등록 취소 지연",
			"why": "“처리 중인 요청”은 등록 취소 지연이다. 가장 긴 요청보다 길게 잡으면 마치고 나서 빠진다.",
			"trap": "고정 세션은 다음 요청을 같은 대상에 보낼 뿐, 진행 중인 요청을 지키지 못한다.",
			"requirements": ["high-availability", "find-cause"]
		},
		{
			"id": "login-before-app",
			"situation": "사내 웹 앱에 로그인 코드를 넣지 않고, 인증한 사용자만 들어오게 하고 싶다.",
			"answer": ["networking/application-load-balancer", "security/cognito"],
			"choose": "리스너 규칙의 인증 동작",
			"why": "HTTPS 리스너 규칙에 인증 동작을 넣으면, ALB가 Cognito나 OIDC로 로그인시킨 뒤에 앱으로 넘긴다.",
			"trap": "보안 그룹은 주소만 보므로 사람을 구별하지 못한다.",
			"requirements": ["access-control"]
		}
	],
	"corrections": [
		{
			"id": "alb-https",
			"notes": "사용자가 80번으로 접속하면 ALB가 알아서 HTTPS로 옮겨 준다고 읽힌다.",
			"status": "simplified",
			"right": "저절로 되지 않는다. 80 포트 리스너를 만들고 그 규칙에 리디렉션 동작(301 또는 302)을 넣어야 하며, 443 리스너와 인증서도 있어야 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html"
		},
		{
			"id": "forwarded-ip",
			"notes": "대상은 X-Forwarded-For에 든 값을 클라이언트 IP로 쓰면 된다고 한다.",
			"status": "simplified",
			"right": "기본값(append)은 클라이언트가 보낸 값 뒤에 ALB가 본 주소를 덧붙인다. 앞쪽 값은 꾸며낼 수 있으니, 믿을 수 있는 프록시 수만큼 오른쪽에서 세어 읽는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html"
		},
		{
			"id": "alb-lambda",
			"notes": "ALB의 교차 영역 로드 밸런싱은 언제나 켜져 있고 끌 수 없다고 한다.",
			"status": "outdated",
			"right": "로드 밸런서 수준에서는 지금도 끌 수 없지만, 대상 그룹 수준에서는 끌 수 있다. 끄면 고정 세션과 Lambda 대상을 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "alb-http",
			"notes": "ALB가 HTTP와 HTTPS 트래픽만 처리한다고 적은 곳과 WebSocket도 된다고 적은 곳이 있다.",
			"status": "simplified",
			"right": "리스너 프로토콜은 HTTP와 HTTPS 둘뿐이다. WebSocket은 HTTP에서 업그레이드되어 그 위로 흐르고, HTTP/2와 gRPC도 같은 리스너로 받는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html"
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
			"section": "ALB에서 클라이언트 IP 알기",
			"lines": "358-364"
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
		},
		{
			"note": "002",
			"section": "ALB(Application Load Balancer)",
			"lines": "145-149"
		}
	],
	"references": [
		{
			"title": "ALB 할당량",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html"
		},
		{
			"title": "리스너 규칙",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html"
		},
		{
			"title": "대상 그룹의 상태 확인",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"
		},
		{
			"title": "X-Forwarded 헤더",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html"
		},
		{
			"title": "LCU 예약",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/capacity-unit-reservation.html"
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
			"slug": "routing",
			"text": "경로·헤더·쿼리로 나누기"
		},
		{
			"depth": 2,
			"slug": "https-redirect",
			"text": "HTTP를 HTTPS로"
		},
		{
			"depth": 2,
			"slug": "x-forwarded-for",
			"text": "클라이언트 IP와 X-Forwarded-For"
		},
		{
			"depth": 2,
			"slug": "health-checks",
			"text": "상태 확인과 대상 빼기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li>웹 앱과 HTTP API를 여러 대가 나눠 받을 때. 한 대가 죽어도 남은 대상이 받는다.</li>\n<li>도메인이나 경로가 여럿인 마이크로서비스를 <strong>로드 밸런서 하나</strong>로 받을 때.</li>\n<li>TLS, 로그인, 리디렉션, <a href=\"/security/waf/\">WAF</a> 같은 일을 서버 앞에서 처리하고 싶을 때.</li>\n<li>컨테이너에 알맞다. <a href=\"/compute/fargate/\">ECS on Fargate</a>처럼 주소가 자주 바뀌어도, 서비스가 대상 그룹에 스스로 등록하고 빠진다.</li>\n</ul>\n<p>TCP·UDP 자체를 다루거나 고정 IP가 꼭 필요하면 <a href=\"/networking/alb-vs-nlb/\">NLB와 비교</a>한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-listener-rules\" data-diagram=\"listener-rules\"><figcaption><span class=\"diagram-title\">ALB의 리스너, 규칙, 대상 <span class=\"diagram-title-end\">그룹<a href=\"#diagram-listener-rules\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: ALB의 리스너, 규칙, 대상 그룹\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"598\" height=\"507\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 956.5 811\"><svg width=\"956.5\" height=\"811\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-listener-rules-desc\" aria-labelledby=\"diagram-listener-rules-title\" role=\"img\" viewBox=\"-4 -4 956.5 811\"><title id=\"diagram-listener-rules-title\">ALB의 리스너, 규칙, 대상 그룹</title><desc id=\"diagram-listener-rules-desc\">사용자의 HTTPS 요청을 443 리스너가 받아 TLS 암호화를 푼다. 규칙을 우선순위 순으로 보아 /api/* 는 API 대상 그룹으로, 나머지는 기본 규칙에 따라 웹 대상 그룹으로 보낸다. 대상은 두 가용 영역에 있고, 상태 확인에 실패한 대상은 빠진다.</desc><g class=\"d-boundary\"><rect width=\"400.1\" height=\"205\" x=\"536.5\" y=\"586\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"484.5\" height=\"139\" x=\"12\" y=\"586\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M478.2 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m484.2 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M456 294v13q0 7-7 7H261q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m260 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M500.3 294v13q0 7 7 7h200.8q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m721.1 392-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M223.3 466v13q0 7-7 7h-76.9q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m138.4 627-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M284.6 466v13q0 7 7 7h77q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m381.6 627-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M692.9 466v13q0 7-7.1 7h-64.1q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m620.6 627-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M737.4 466v13q0 7 7 7h64.2q7 0 7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m821.6 627-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"628.5\" y=\"617\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">웹 대상 그룹</text></g><g class=\"d-boundary\"><text x=\"144\" y=\"617\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">API 대상 그룹</text></g><g class=\"d-edge-label\"><rect width=\"97.8\" height=\"30\" x=\"429.2\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"478.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"189\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"253.6\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 우선순위 순</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"669.1\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"714.8\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 맨 나중</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"120.4\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"131.9\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"363.6\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"375.2\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"602.6\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"614.2\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"760.1\" y=\"506\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"815.3\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사 실패</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"427.7\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"478.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"478.2\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB 443 리스너</text><use width=\"72\" height=\"72\" x=\"442.2\" y=\"175\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"203.8\" height=\"62\" x=\"152.1\" y=\"404\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"254\" y=\"444\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규칙 10: /api/*</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"638.3\" y=\"404\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"715.1\" y=\"444\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">기본 규칙</text></g><g class=\"d-node\"><rect width=\"192.7\" height=\"62\" x=\"36\" y=\"639\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"132.4\" y=\"679\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 · AZ A</text></g><g class=\"d-node\"><rect width=\"193.8\" height=\"62\" x=\"278.7\" y=\"639\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"375.6\" y=\"679\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 · AZ C</text></g><g class=\"d-node\"><text x=\"614.6\" y=\"759\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 · AZ A</text><use width=\"72\" height=\"72\" x=\"578.6\" y=\"648\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><rect width=\"193.8\" height=\"62\" x=\"718.8\" y=\"639\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"815.6\" y=\"679\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">비정상 · AZ C</text><use width=\"40\" height=\"40\" x=\"902.6\" y=\"609\" href=\"#down-cross\"/></g></svg><a aria-label=\"ALB 443 리스너\" href=\"/networking/application-load-balancer/\" aria-current=\"page\"><rect width=\"160.7\" height=\"136\" x=\"397.8\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 · AZ A\" href=\"/compute/ec2/\"><rect width=\"116.3\" height=\"136\" x=\"556.5\" y=\"635\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"340\" height=\"593\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 543.5 949.6\"><svg width=\"543.5\" height=\"949.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-listener-rules-narrow-desc\" aria-labelledby=\"diagram-listener-rules-narrow-title\" role=\"img\" viewBox=\"-4 -4 543.5 949.6\"><title id=\"diagram-listener-rules-narrow-title\">ALB의 리스너, 규칙, 대상 그룹</title><desc id=\"diagram-listener-rules-narrow-desc\">사용자의 HTTPS 요청을 443 리스너가 받아 TLS 암호화를 푼다. 규칙을 우선순위 순으로 보아 /api/* 는 API 대상 그룹으로, 나머지는 기본 규칙에 따라 웹 대상 그룹으로 보낸다. 대상은 두 가용 영역에 있고, 상태 확인에 실패한 대상은 빠진다.</desc><g class=\"d-boundary\"><rect width=\"216.1\" height=\"327.2\" x=\"307.4\" y=\"602.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"255.4\" height=\"253.2\" x=\"12\" y=\"602.4\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283.2 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m289.2 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M271.5 302.2v13q0 7-7 7h-94.9q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m168.5 400.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M295 302.2v13q0 7 7 7h109.6q7 0 7 7v95.1\"/><path fill=\"var(--diagram-line)\" d=\"m424.6 416.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M147.2 482.4v13q0 7-7 7h-16.8q-7 0-7 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m122.4 667.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M177.8 482.4v13q0 7 7.1 7h16.7q7.1 0 7.1 7v239.1q0 7.1-7 7.1H193q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m191.9 773.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M401.7 474.3v21q0 7.1-7 7.1h-12.3q-7.1 0-7.1 7v57.9q0 5.1 5.1 5.1 5.2 0 5.2 5.1v98.1\"/><path fill=\"var(--diagram-line)\" d=\"m391.6 667.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M435.6 474.3v21q0 7.1 7 7.1H455q7 0 7 7v56q0 7-7 7h-5.8q-7.1 0-7.1 7v276.2\"/><path fill=\"var(--diagram-line)\" d=\"m448 847.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"447.4\" y=\"633.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">웹 대상 <tspan x=\"447.4\" y=\"662\">그룹</tspan></text></g><g class=\"d-boundary\"><text x=\"24\" y=\"633.4\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">API <tspan x=\"24\" y=\"662\">대상 그룹</tspan></text></g><g class=\"d-edge-label\"><rect width=\"97.8\" height=\"30\" x=\"234.2\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"283.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① HTTPS</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"97.5\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"162.2\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 우선순위 순</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"372.6\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"418.3\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 맨 나중</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"104.4\" y=\"522.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"115.9\" y=\"545.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"196.7\" y=\"522.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.3\" y=\"545.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"363.3\" y=\"522.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"374.9\" y=\"545.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"386.8\" y=\"557.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"442\" y=\"580.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사 실패</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"244.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"283.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"283.2\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB 443 <tspan x=\"283.2\" y=\"294.2\">리스너</tspan></text><use width=\"72\" height=\"72\" x=\"247.2\" y=\"163\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><rect width=\"111.9\" height=\"70.2\" x=\"106.6\" y=\"412.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"162.5\" y=\"444.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">규칙 10: <tspan x=\"162.5\" y=\"468.4\">/api/*</tspan></text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"357.8\" y=\"428.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"418.6\" y=\"460.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">기본 규칙</text></g><g class=\"d-node\"><rect width=\"160.7\" height=\"46\" x=\"36\" y=\"679.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"116.3\" y=\"711.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 · AZ A</text></g><g class=\"d-node\"><rect width=\"161.8\" height=\"46\" x=\"81.7\" y=\"785.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"162.5\" y=\"817.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 · AZ C</text></g><g class=\"d-node\"><text x=\"385.6\" y=\"791.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 · AZ A</text><use width=\"72\" height=\"72\" x=\"349.6\" y=\"684.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><rect width=\"161.8\" height=\"46\" x=\"337.8\" y=\"859.6\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" x=\"418.6\" y=\"891.6\" fill=\"var(--diagram-down-line)\" text-anchor=\"middle\">비정상 · AZ C</text><use width=\"40\" height=\"40\" x=\"307.8\" y=\"829.6\" href=\"#down-cross\"/></g></svg><a aria-label=\"ALB 443 리스너\" href=\"/networking/application-load-balancer/\" aria-current=\"page\"><rect width=\"98.1\" height=\"152.2\" x=\"234.2\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 · AZ A\" href=\"/compute/ec2/\"><rect width=\"116.3\" height=\"128\" x=\"327.4\" y=\"675.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>사용자의 HTTPS 요청을 443 리스너가 받아 TLS 암호화를 푼다. 규칙을 우선순위 순으로 보아 /api/* 는 API 대상 그룹으로, 나머지는 기본 규칙에 따라 웹 대상 그룹으로 보낸다. 대상은 두 가용 영역에 있고, 상태 확인에 실패한 대상은 빠진다.</p><ul><li>API 대상 그룹 안: 태스크 · AZ A, 태스크 · AZ C</li><li>웹 대상 그룹 안: EC2 · AZ A, 비정상 · AZ C</li><li>사용자 → ALB 443 리스너: ① HTTPS</li><li>ALB 443 리스너 → 규칙 10: /api/*: ② 우선순위 순</li><li>ALB 443 리스너 → 기본 규칙: ② 맨 나중</li><li>③ 규칙 10: /api/* → 태스크 · AZ A</li><li>③ 규칙 10: /api/* → 태스크 · AZ C</li><li>③ 기본 규칙 → EC2 · AZ A</li><li>기본 규칙 → 비정상 · AZ C: ④ 검사 실패 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>사용자는 ALB의 <strong>DNS 이름</strong>으로 온다. ALB의 노드는 고른 가용 영역마다 있고, 그 IP는 늘고 줄며 바뀐다.</li>\n<li>리스너가 TLS 암호화를 풀고 규칙을 우선순위 숫자가 작은 것부터 본다. 기본 규칙은 맨 나중이다.</li>\n<li>처음 맞은 규칙의 대상 그룹에서 대상 하나를 고른다. 기본은 라운드 로빈이고, 요청마다 걸리는 시간이 들쭉날쭉하면 처리 중인 요청이 가장 적은 대상(least outstanding requests)으로 바꾼다.</li>\n<li>상태 확인에 실패한 대상에는 보내지 않는다.</li>\n</ol>\n<p>대상 그룹의 대상은 <strong>인스턴스, IP, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 함수</strong> 가운데 한 종류다. IP로는 온프레미스 서버도 넣을 수 있다. 사용자와 ALB, ALB와 대상은 <strong>서로 다른 연결</strong>이다. 그래서 내용을 읽고 고칠 수 있고, 그래서 대상은 사용자의 주소를 바로 보지 못한다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"routing\">경로·헤더·쿼리로 나누기<a href=\"#routing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 조건, 예, 쓰임\" tabindex=\"0\"><table aria-label=\"경로·헤더·쿼리로 나누기\">\n<thead>\n<tr>\n<th scope=\"col\">조건</th>\n<th scope=\"col\">예</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gyeongno\">\n<th scope=\"row\"><a href=\"#row-gyeongno\" class=\"anchor\" aria-label=\"줄 링크\"></a>경로</th>\n<td><code>/api/*</code></td>\n<td>마이크로서비스 나누기</td>\n</tr>\n<tr id=\"row-hoseuteu\">\n<th scope=\"row\"><a href=\"#row-hoseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>호스트</th>\n<td><code>admin.example.com</code></td>\n<td>도메인 여럿을 한 ALB로</td>\n</tr>\n<tr id=\"row-http\">\n<th scope=\"row\"><a href=\"#row-http\" class=\"anchor\" aria-label=\"줄 링크\"></a>HTTP 헤더</th>\n<td><code>User-Agent</code>에 <code>Mobile</code></td>\n<td>기기별 서버</td>\n</tr>\n<tr id=\"row-kwori-munjayeol\">\n<th scope=\"row\"><a href=\"#row-kwori-munjayeol\" class=\"anchor\" aria-label=\"줄 링크\"></a>쿼리 문자열</th>\n<td><code>version=beta</code></td>\n<td>시험 배포</td>\n</tr>\n<tr id=\"row-meseodeu\">\n<th scope=\"row\"><a href=\"#row-meseodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>메서드</th>\n<td><code>POST</code></td>\n<td>쓰기만 따로</td>\n</tr>\n<tr id=\"row-ip\">\n<th scope=\"row\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>출발지 IP</th>\n<td><code>203.0.113.0/24</code></td>\n<td>사내망만 관리자 화면</td>\n</tr>\n</tbody>\n</table></div>\n<p>규칙의 끝은 셋 가운데 하나다. <strong>전달</strong>(가중치를 주어 최대 5개 그룹에 나누면 블루/그린 배포가 된다), <strong>리디렉션</strong>, <strong>고정 응답</strong>이다. HTTPS 리스너라면 그 앞에 <strong><a href=\"/security/cognito/\" class=\"mention\">Cognito</a>·OIDC(외부 로그인 표준) 로그인</strong>이나 토큰(JWT, 서명된 로그인 증표) 검증을 넣을 수 있다. 클라이언트 인증서를 검증하는 <a href=\"https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html\">상호 TLS(mTLS)</a>도 켤 수 있다. 전달하기 전에 호스트와 URL을 정규식으로 고쳐 쓰는 변환도 된다.</p>\n</div><h2 id=\"https-redirect\">HTTP를 HTTPS로<a href=\"#https-redirect\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>80 포트 리스너에는 전달 대신 리디렉션만 둔다. 경로와 쿼리는 그대로 남는다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> elbv2</span><span class=\"tk-string\"> create-listener</span><span class=\"tk-string\"> --load-balancer-arn</span><span class=\"tk-string-expression\"> \"$ALB_ARN\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --protocol</span><span class=\"tk-string\"> HTTP</span><span class=\"tk-string\"> --port</span><span class=\"tk-constant\"> 80</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --default-actions</span><span class=\"tk-string-expression\"> 'Type=redirect,RedirectConfig={Protocol=HTTPS,Port=443,StatusCode=HTTP_301}'</span></span></code></pre>\n<p>인증서는 ALB와 같은 리전의 <a href=\"/security/acm/\">ACM</a>에서 가져온다. 도메인이 여럿이면 <a href=\"/networking/sni/\">SNI</a>가 알맞은 것을 고른다.</p>\n</div><h2 id=\"x-forwarded-for\">클라이언트 IP와 X-Forwarded-For<a href=\"#x-forwarded-for\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 헤더, 담긴 것\" tabindex=\"0\"><table aria-label=\"클라이언트 IP와 X-Forwarded-For\">\n<thead>\n<tr>\n<th scope=\"col\">헤더</th>\n<th scope=\"col\">담긴 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-x-forwarded-for\">\n<th scope=\"row\"><a href=\"#row-x-forwarded-for\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>X-Forwarded-For</code></th>\n<td>거쳐 온 주소의 목록. ALB는 자기가 본 주소를 맨 오른쪽에 붙인다</td>\n</tr>\n<tr id=\"row-x-forwarded-proto\">\n<th scope=\"row\"><a href=\"#row-x-forwarded-proto\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>X-Forwarded-Proto</code></th>\n<td>사용자가 쓴 프로토콜(<code>http</code>, <code>https</code>)</td>\n</tr>\n<tr id=\"row-x-forwarded-port\">\n<th scope=\"row\"><a href=\"#row-x-forwarded-port\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>X-Forwarded-Port</code></th>\n<td>사용자가 접속한 포트</td>\n</tr>\n</tbody>\n</table></div>\n<p>앞에 <a href=\"/networking/cloudfront/\">CloudFront</a>가 있으면 ALB가 보는 상대는 엣지다. 사용자의 주소는 오른쪽에서 두 번째가 된다. TLS를 ALB가 풀고 대상에는 흔히 HTTP로 보내는데(대상 그룹을 HTTPS로 두면 다시 암호화한다), 원래 HTTPS였는지는 <code>X-Forwarded-Proto</code>로 안다.</p>\n</div><h2 id=\"health-checks\">상태 확인과 대상 빼기<a href=\"#health-checks\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>대상이 <strong>모두</strong> 비정상이면 ALB는 오히려 모두에게 보낸다(fail open). 검사 경로를 잘못 적어도 서비스가 통째로 멈추지 않게 하려는 것이다.</p>\n<p>등록을 취소한 대상은 새 요청을 받지 않고, 처리 중인 요청은 <a href=\"/networking/elastic-load-balancing/#draining\">등록 취소 지연</a> 동안 마친다. 짧은 요청뿐이라면 30초쯤으로 줄여야 배포와 축소가 빨라진다. 서버가 준비되는 데 시간이 걸리면 느린 시작(30–900초)으로 몫을 서서히 늘린다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"ALB에는 ",
						createVNode(_components.strong, { children: "고정 IP를 붙일 수 없다" }),
						". 방화벽에 적을 주소가 필요하면 앞에 ",
						createVNode(_components.a, {
							href: "/networking/network-load-balancer/",
							children: "NLB"
						}),
						"나 ",
						createVNode(_components.a, {
							href: "/networking/global-accelerator/",
							children: "Global Accelerator"
						}),
						"를 둔다. 루트 도메인은 ",
						createVNode(_components.a, {
							href: "/networking/route53/",
							children: "Route 53"
						}),
						" 별칭으로 가리킨다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"대상의 ",
						createVNode(_components.a, {
							href: "/networking/security-groups/",
							children: "보안 그룹"
						}),
						"은 IP 대역이 아니라 ",
						createVNode(_components.strong, { children: "ALB의 보안 그룹" }),
						"을 출발지로 허용한다. ALB를 거치지 않은 요청이 막힌다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"ALB의 상태 확인이 실패해도 인스턴스가 ",
						createVNode(_components.strong, { children: "교체" }),
						"되지는 않는다. ",
						createVNode(_components.a, {
							href: "/compute/auto-scaling-groups/",
							children: "Auto Scaling 그룹"
						}),
						"의 상태 확인 유형에 ",
						createVNode(_components.a, {
							href: "/networking/elastic-load-balancing/",
							class: "mention",
							children: "ELB"
						}),
						"를 켜야 한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "대상을 프라이빗 서브넷에 두어도 된다. 인터넷용 ALB의 노드만 퍼블릭 서브넷에 있으면 된다." }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "액세스 로그" }),
						"는 꺼져 있다. 켜면 5분마다 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 쌓이고(",
						createVNode(_components.a, {
							href: "/analytics/athena/",
							children: "Athena"
						}),
						"로 분석), 지금은 CloudWatch Logs로도 보낸다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "접속이 한꺼번에 몰릴 날을 알면" }), " LCU 예약으로 최소 용량을 미리 올려 둔다. 예전에는 AWS에 사전 준비(pre-warming)를 부탁했다."] }),
					"\n",
					createVNode(_components.li, { children: "504는 대상이 제때 답하지 못했다는 뜻이고, 502는 대상이 연결을 끊었거나 답이 깨졌다는 뜻이다. 503은 대상 그룹에 등록된 대상이 없을 때 흔하다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "교차 영역은 ALB에서 공짜다",
					"set:html": "<p>ALB는 교차 영역 분산이 기본으로 켜져 있고 가용 영역 사이 전송료를 받지 않는다. 기본이 꺼짐이고 켜면 전송료가 드는 것은 NLB다.</p>"
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
var url = "content/networking/application-load-balancer.mdx/";
var file = "/work/wt/build/content/networking/application-load-balancer.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/application-load-balancer.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
