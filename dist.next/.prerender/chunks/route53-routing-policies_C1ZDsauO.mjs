import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/route53-routing-policies.mdx
var frontmatter = {
	"title": "Route 53 라우팅 정책",
	"titleEn": "Route 53 routing policies",
	"kind": "comparison",
	"status": "published",
	"summary": "같은 이름의 쿼리에 어떤 답을 줄지 정하는 여덟 가지 규칙으로, 비율이면 가중치, 속도면 지연 시간, 나라면 지리적 위치, 예비 전환이면 장애 조치를 고른다.",
	"aliases": [
		"라우팅 정책",
		"Routing Policy",
		"DNS 라우팅",
		"루트 53 라우팅 정책",
		"단순 라우팅",
		"Simple routing",
		"가중치 기반",
		"가중치 라우팅",
		"Weighted",
		"Weighted routing",
		"지연 시간 기반",
		"지연 시간 라우팅",
		"Latency",
		"Latency routing",
		"장애 조치 라우팅",
		"Failover routing",
		"활성-수동",
		"액티브 패시브",
		"Active-Passive",
		"Active-Passive Failover",
		"지리적 위치",
		"지리적 위치 라우팅",
		"Geolocation",
		"지오로케이션",
		"지리 근접",
		"지리 근접 라우팅",
		"Geoproximity",
		"지오프록시미티",
		"다중값 응답",
		"다중값 응답 라우팅",
		"Multivalue Answer",
		"IP 기반 라우팅",
		"트래픽 플로",
		"Traffic Flow",
		"국가별 라우팅",
		"나라별 서버",
		"대륙별 라우팅",
		"대륙별 서버",
		"가까운 리전 라우팅",
		"가까운 리전으로 보내기",
		"트래픽 비율 나누기",
		"DNS 장애 조치",
		"위치 기반 라우팅",
		"라우트53 라우팅",
		"도메인 라우팅 방식",
		"트래픽 10%만",
		"일부 트래픽만",
		"전 세계 사용자 가까운 리전 DNS",
		"DNS로 다른 리전 전환",
		"점진적 전환",
		"위치에 따라 다른 서버",
		"위치별 서버"
	],
	"related": [
		"networking/route53",
		"networking/cname-vs-alias",
		"networking/global-accelerator",
		"networking/application-load-balancer",
		"networking/elastic-load-balancing",
		"networking/cloudfront"
	],
	"signals": [
		{
			"id": "gajungchi",
			"need": "새 버전에 사용자의 5%만 보내고 조금씩 늘린다",
			"choose": "가중치",
			"see": "networking/route53-routing-policies#scenario-canary-release",
			"why": "비율을 정하는 것은 가중치뿐이다. 지연 시간은 빠르기로 고른다."
		},
		{
			"id": "jangae-jochi",
			"need": "평소에는 주 리전만, 죽으면 대기 사이트로 넘긴다",
			"choose": "장애 조치",
			"see": "networking/route53-routing-policies#active-passive",
			"why": "상태 확인이 실패할 때만 보조로 답한다. 가중치는 평소에도 나눈다."
		},
		{
			"id": "jirijeok-wichi",
			"need": "법이나 언어 때문에 사용자의 나라로 나눈다",
			"choose": "지리적 위치",
			"see": "networking/route53-routing-policies#policies",
			"why": "나라가 기준이다. 지연 시간은 다른 나라의 리전을 고를 수도 있다."
		},
		{
			"id": "jiyeon-sigan",
			"need": "나라와 상관없이 가장 빨리 응답하는 리전으로 보낸다",
			"choose": "지연 시간",
			"see": "networking/route53-routing-policies#policies",
			"why": "측정한 지연이 기준이다. 지리적 위치는 느려도 나라로 고른다."
		}
	],
	"facts": [
		{
			"id": "weight-range",
			"label": "가중치",
			"value": "0–255",
			"note": "몫은 그 레코드의 가중치 ÷ 전체 합이다. 0인 레코드는 답하지 않지만, 0이 아닌 것이 모두 비정상이면 0도 쓴다. 모두 0이면 똑같이 나눈다.",
			"called": [
				"weight",
				"가중치",
				"weights",
				"weight range"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-weighted.html"
		},
		{
			"id": "bias-range",
			"label": "지리 근접의 치우침(bias)",
			"value": "-99 ~ +99",
			"note": "양수면 그 리소스의 영역이 넓어지고 음수면 좁아진다.",
			"called": [
				"bias",
				"치우침",
				"편향",
				"bias 범위",
				"geoproximity bias",
				"편향 값"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html"
		},
		{
			"id": "simple-health-check",
			"label": "단순 정책의 상태 확인",
			"value": "붙일 수 없음",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-simple.html"
		},
		{
			"id": "multivalue-max",
			"label": "다중값 응답이 한 번에 주는 값",
			"value": "정상 레코드 최대 8개",
			"called": [
				"다중값 라우팅",
				"다중값 레코드 반환",
				"multivalue",
				"다중 값",
				"다중값",
				"멀티밸류",
				"healthy records",
				"정상 레코드",
				"정상 레코드 개",
				"multivalue answer records",
				"multivalue answer healthy records"
			],
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-multivalue.html"
		},
		{
			"id": "geolocation-units",
			"label": "지리적 위치의 단위",
			"value": "대륙, 나라, 미국의 주",
			"note": "좁은 것이 먼저다. 어디에도 맞지 않는 사용자를 위해 기본 레코드를 둔다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geo.html"
		},
		{
			"id": "cidr-prefix",
			"label": "IP 기반의 CIDR 길이",
			"value": "IPv4 /1–/24, IPv6 /1–/48",
			"note": "나머지 주소는 기본(*) 위치가 받는다. 프라이빗 호스팅 영역에서는 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-ipbased.html"
		}
	],
	"scenarios": [
		{
			"id": "canary-release",
			"situation": "새 버전 서버에 사용자의 5%만 먼저 보내 보고, 문제가 없으면 조금씩 늘리려 한다.",
			"answer": ["networking/route53-routing-policies"],
			"choose": "가중치",
			"why": "“5%”처럼 비율이 나오면 가중치다. 5와 95로 시작해 값을 바꿔 간다.",
			"trap": "지연 시간 정책은 비율을 정하지 못한다. 한 ALB 안에서 나눠도 되면 ALB의 가중치 대상 그룹이 DNS 캐시의 영향을 받지 않아 더 정확하다."
		},
		{
			"id": "passive-dr-region",
			"situation": "평소에는 서울 리전만 쓰고, 서울이 죽으면 도쿄의 축소판 사이트로 자동으로 넘겨야 한다.",
			"answer": ["networking/route53-routing-policies", "networking/route53"],
			"choose": "장애 조치(활성-수동)",
			"why": "“평소에는 하나만”은 활성-수동, 곧 장애 조치 정책이다. 주 레코드에 상태 확인을 붙인다.",
			"trap": "다중값 응답과 지연 시간 정책은 두 리전을 모두 쓰는 활성-활성이다.",
			"requirements": ["disaster-recovery"]
		},
		{
			"id": "content-by-country",
			"situation": "유럽 사용자의 데이터는 법에 따라 프랑크푸르트에서만 처리하고, 나머지 나라는 서울로 보낸다.",
			"answer": ["networking/route53-routing-policies"],
			"choose": "지리적 위치",
			"why": "근거가 속도가 아니라 “법”과 “사용자의 나라”이므로 지리적 위치다. 유럽 레코드와 기본 레코드를 만든다.",
			"trap": "지연 시간 정책이면 유럽 사용자가 다른 리전으로 갈 수 있다. 지리 근접도 경계가 나라와 맞지 않는다.",
			"requirements": ["compliance"]
		},
		{
			"id": "shift-region-boundary",
			"situation": "도쿄와 서울 두 리전을 거리로 나눠 쓰는데, 서울의 여유가 커서 도쿄 쪽 사용자를 조금씩 더 서울로 끌어오고 싶다.",
			"answer": ["networking/route53-routing-policies"],
			"choose": "지리 근접의 bias",
			"why": "경계를 밀고 당기는 것은 지리 근접의 bias다. 서울의 bias를 올리면 영역이 넓어진다.",
			"trap": "가중치는 위치를 보지 않아 먼 사용자까지 뒤섞인다."
		},
		{
			"id": "several-ips-without-elb",
			"situation": "로드 밸런서 없이 웹 서버 여섯 대의 IP를 DNS로 돌려주되, 죽은 서버의 IP는 답에서 빠져야 한다.",
			"answer": ["networking/route53-routing-policies", "networking/route53"],
			"choose": "다중값 응답",
			"why": "“상태 확인을 통과한 여러 값”은 다중값 응답이다.",
			"trap": "단순 정책에도 값을 여럿 넣을 수 있지만 상태 확인이 없어 죽은 IP도 준다.",
			"requirements": ["high-availability"]
		}
	],
	"corrections": [
		{
			"id": "ip-cidr",
			"notes": "라우팅 정책이 일곱 가지라고 한다.",
			"status": "outdated",
			"right": "사용자 IP의 CIDR로 나누는 IP 기반이 더해져 여덟 가지다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html"
		},
		{
			"id": "wording",
			"notes": "단순 정책은 무작위로 하나에 연결한다고 한다.",
			"status": "wrong",
			"right": "값이 여럿이면 순서만 섞어 모두 돌려준다. 하나를 고르는 것은 클라이언트다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-simple.html"
		},
		{
			"id": "wording-2",
			"notes": "지리 근접은 트래픽 플로를 써야 하는 것처럼 적는다.",
			"status": "outdated",
			"right": "지금은 일반 레코드로도 만든다. 트래픽 플로는 여러 정책을 트리로 엮고 영역을 지도로 보여 주는 편집기다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html"
		},
		{
			"id": "ip",
			"notes": "가중치는 IP마다 비중을 두고, 장애 조치는 인스턴스 사이를 바꾼다고 한다.",
			"status": "simplified",
			"right": "단위는 레코드다. 값은 IP뿐 아니라 로드 밸런서나 배포를 가리키는 별칭일 수 있고, 대개 리전의 로드 밸런서 사이를 나눈다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-weighted.html"
		},
		{
			"id": "wording-3",
			"notes": "지연 시간 정책은 지연이 가장 적은 곳으로 연결한다고 한다.",
			"status": "simplified",
			"right": "그 순간의 내 회선을 재는 것이 아니라, 사용자 위치와 AWS 리전 사이에 쌓아 둔 측정값으로 고른다. 가장 가까운 리전과 다를 수 있다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-latency.html"
		},
		{
			"id": "alb-elb",
			"notes": "다중값 응답이 ALB처럼 부하를 고르게 유지한다고 한다.",
			"status": "simplified",
			"right": "정상인 값을 무작위로 최대 8개 줄 뿐 부하를 모른다. 답은 캐시되고 고르는 것은 클라이언트다. 같은 노트가 말하듯 ELB를 대신하지 못한다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-multivalue.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Routing Policies",
			"lines": "700-712"
		},
		{
			"note": "002",
			"section": "Route 53 라우팅 정책 비교",
			"lines": "265"
		},
		{
			"note": "002",
			"section": "활성-수동 장애 조치",
			"lines": "266-268"
		},
		{
			"note": "002",
			"section": "다중값 응답 라우팅 정책",
			"lines": "270-274"
		}
	],
	"references": [
		{
			"title": "라우팅 정책 고르기",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html"
		},
		{
			"title": "활성-활성과 활성-수동 장애 조치",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html"
		},
		{
			"title": "지리 근접 라우팅",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geoproximity.html"
		},
		{
			"title": "IP 기반 라우팅",
			"url": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-ipbased.html"
		},
		{
			"title": "ARC의 라우팅 제어",
			"url": "https://docs.aws.amazon.com/recovery-cluster/latest/api/what-is-recovery-control.html"
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
			"slug": "policies",
			"text": "7가지와 새로 생긴 하나"
		},
		{
			"depth": 2,
			"slug": "active-passive",
			"text": "활성-수동 장애 조치"
		},
		{
			"depth": 2,
			"slug": "multivalue",
			"text": "다중값 응답"
		},
		{
			"depth": 2,
			"slug": "combining",
			"text": "정책 섞기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-route53\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M156 130q3 3 3 9t-4 10-12 3l-11-2v-5l11 2q5 0 8-2 2-2 2-6c0-5-3-7-9-7h-6v-4l13-14h-18v-5h25v5l-13 13h1q6 0 10 3m-36-1q4 4 4 10c0 4-1 7-4 9-3 3-7 4-12 4l-12-2v-5l12 2 7-2 3-6q0-5-3-7l-7-1H98v-4l1-18h23v5h-17l-1 12h6q6 0 10 3m46 45c-15 3-29 9-38 14-9-5-23-11-38-14-5-1-26-5-26-18 0-6 2-10 6-17 4-8 10-18 10-33 0-10-2-21-8-30l2-3c8 5 17 7 25 7 11 0 20-3 29-9 9 6 18 9 29 9 8 0 17-2 25-7l2 3c-6 9-8 20-8 30 0 15 6 25 10 33 4 7 6 11 6 17 0 13-21 17-26 18m16-68c0-10 3-20 8-29v-3l-5-7h-4c-8 4-16 6-24 6-10 0-19-3-27-8h-4c-8 5-17 8-27 8-8 0-16-2-24-6h-4l-5 7v3c5 9 8 19 8 29 0 13-5 23-10 30-4 8-7 13-7 20 0 17 24 23 32 24 15 3 29 10 37 15h4c8-5 22-12 37-15 8-1 32-7 32-24 0-7-3-12-7-20-5-7-10-17-10-30m-12 87c-20 3-36 14-42 17-6-3-22-14-42-17-38-7-41-30-41-37 0-11 4-19 8-26s9-14 9-24c0-15-9-26-14-31l22-27c9 8 19 13 29 13 11 0 21-5 29-14 8 9 18 14 29 14 10 0 20-5 29-13l22 27c-5 5-14 16-14 31 0 10 5 17 9 24s8 15 8 26c0 7-3 30-41 37m38-66c-4-7-7-13-7-21 0-17 13-28 13-28l1-2-1-2-26-33-2-1-2 1c-8 9-18 13-27 13-11 0-19-4-26-14-2-2-4-2-6 0-7 10-15 14-26 14-9 0-19-4-27-13l-2-1-3 1c-4 7-25 32-25 33l-1 2 1 2s13 11 13 28c0 8-3 14-7 21-5 7-10 16-10 29 0 22 18 38 47 43 22 4 41 18 41 18h4s19-14 41-18c29-5 47-21 47-43 0-13-5-22-10-29\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>같은 이름을 물어도 누구에게 어떤 주소를 줄지가 라우팅 정책이다. <a href=\"/networking/route53/\">Route 53</a>은 어느 주소를 <strong>답할지</strong>만 정한다. 트래픽이 Route 53을 지나지는 않는다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 정책, 보는 것, 내가 적는 것, 상태 확인, 유리한 때\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\">정책</th>\n<th scope=\"col\">보는 것</th>\n<th scope=\"col\">내가 적는 것</th>\n<th scope=\"col\">상태 확인</th>\n<th scope=\"col\">유리한 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-dansun\">\n<th scope=\"row\"><a href=\"#row-dansun\" class=\"anchor\" aria-label=\"줄 링크\"></a>단순</th>\n<td>없음</td>\n<td>값(여럿도 된다)</td>\n<td>안 된다</td>\n<td>리소스가 하나일 때</td>\n</tr>\n<tr id=\"row-gajungchi\">\n<th scope=\"row\"><a href=\"#row-gajungchi\" class=\"anchor\" aria-label=\"줄 링크\"></a>가중치</th>\n<td>정해 둔 비율</td>\n<td>레코드마다 0–255</td>\n<td>된다</td>\n<td>카나리 배포(새 버전을 일부에게만 먼저), 단계적 이전</td>\n</tr>\n<tr id=\"row-jiyeon-sigan\">\n<th scope=\"row\"><a href=\"#row-jiyeon-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>지연 시간</th>\n<td>사용자와 리전 사이의 측정된 지연</td>\n<td>레코드마다 리전</td>\n<td>된다</td>\n<td>여러 리전, 속도가 우선</td>\n</tr>\n<tr id=\"row-jangae-jochi\">\n<th scope=\"row\"><a href=\"#row-jangae-jochi\" class=\"anchor\" aria-label=\"줄 링크\"></a>장애 조치</th>\n<td>주 레코드의 상태</td>\n<td>주(primary)와 보조(secondary)</td>\n<td>주 레코드에 꼭</td>\n<td>활성-수동 재해 복구</td>\n</tr>\n<tr id=\"row-jirijeok-wichi\">\n<th scope=\"row\"><a href=\"#row-jirijeok-wichi\" class=\"anchor\" aria-label=\"줄 링크\"></a>지리적 위치</th>\n<td>사용자의 대륙·나라·주</td>\n<td>곳마다 답, 그 밖의 기본값</td>\n<td>된다</td>\n<td>언어, 법, 판권</td>\n</tr>\n<tr id=\"row-jiri-geunjeop\">\n<th scope=\"row\"><a href=\"#row-jiri-geunjeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>지리 근접</th>\n<td>거리 + bias</td>\n<td>리소스의 위치, bias(-99 ~ +99)</td>\n<td>된다</td>\n<td>거리로 나누되 경계를 조절</td>\n</tr>\n<tr id=\"row-dajunggap-eungdap\">\n<th scope=\"row\"><a href=\"#row-dajunggap-eungdap\" class=\"anchor\" aria-label=\"줄 링크\"></a>다중값 응답</th>\n<td>정상인 값 가운데 무작위 최대 8개</td>\n<td>값마다 레코드 하나</td>\n<td>된다</td>\n<td>로드 밸런서 없이 여러 IP</td>\n</tr>\n<tr id=\"row-ip\">\n<th scope=\"row\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>IP 기반</th>\n<td>사용자 IP의 CIDR</td>\n<td>CIDR의 묶음</td>\n<td>된다</td>\n<td>통신사·사업장별로 경로 지정</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"policies\">7가지와 새로 생긴 하나<a href=\"#policies\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>시험 자료의 일곱 가지에 IP 기반이 더해져 여덟이다. 무엇을 기준으로 답을 고르는지로 나누면 외우기 쉽다.</p>\n<ul>\n<li><strong>고르지 않는다</strong>: 단순. 값이 여럿이면 모두 준다. 별칭이면 값은 하나다.</li>\n<li><strong>내가 정한 몫으로</strong>: 가중치. 100 대 0으로 두어 급히 한쪽을 비울 수도 있다.</li>\n<li><strong>사용자의 위치로</strong>: 지리적 위치는 경계가 나라이고, 지리 근접은 경계가 거리다. IP 기반은 내가 아는 CIDR이 경계다.</li>\n<li><strong>네트워크의 빠르기로</strong>: 지연 시간. 서울 사용자가 도쿄 리전이 더 빠르다고 측정되면 도쿄를 답한다.</li>\n<li><strong>상태로</strong>: 장애 조치와 다중값 응답.</li>\n</ul>\n<p>위치는 사용자의 DNS 리졸버가 보내는 정보(EDNS Client Subnet)로 짐작한다. 리졸버가 이를 보내지 않으면 <strong>리졸버의 위치</strong>로 판단하므로 어긋날 수 있다.</p>\n</div><h2 id=\"active-passive\">활성-수동 장애 조치<a href=\"#active-passive\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-failover-routing\" data-diagram=\"failover-routing\"><figcaption><span class=\"diagram-title\">활성-수동 장애 <span class=\"diagram-title-end\">조치<a href=\"#diagram-failover-routing\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 활성-수동 장애 조치\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"506\" height=\"298\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 809.6 476\"><svg width=\"809.6\" height=\"476\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-failover-routing-desc\" aria-labelledby=\"diagram-failover-routing-title\" role=\"img\" viewBox=\"-4 -4 809.6 476\"><title id=\"diagram-failover-routing-title\">활성-수동 장애 조치</title><desc id=\"diagram-failover-routing-desc\">Route 53이 주 리전의 ALB를 상태 확인으로 지켜보다가 정상이면 주 레코드를 답하고, 비정상이면 보조 레코드인 다른 리전의 사이트를 답한다. 사용자는 받은 주소로 직접 접속한다.</desc><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"313.3\" y=\"251\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"138\" height=\"205\" x=\"651.6\" y=\"18.8\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.1 189.5H126q7 0 7-7V83q0-7.1 7-7.1h186.4\"/><path fill=\"var(--diagram-line)\" d=\"m318.4 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M422.3 76h192.2q7 0 7 7v28q0 7 7.1 7h43\"/><path fill=\"var(--diagram-line)\" d=\"m663.6 112 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 195.5h501.5q7 0 7-7v-28q0-7 7.1-7h43\"/><path fill=\"var(--diagram-line)\" d=\"m663.6 147.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M112.1 201.5H126q7 0 7 7V361q0 7.1 7 7.1h193.3\"/><path fill=\"var(--diagram-line)\" d=\"m325.3 362 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"325.3\" y=\"282\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 리전</text></g><g class=\"d-boundary\"><text x=\"663.6\" y=\"49.7\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 리전</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"153\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.1\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 쿼리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"491.3\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"546.4\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 상태 확인</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"343.9\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"377.3\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 평소</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"162.5\" y=\"352.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"208.1\" y=\"375.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 장애 때</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"173.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"204.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"377.3\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Route 53</text><use width=\"72\" height=\"72\" x=\"341.3\" y=\"21\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><text x=\"720.6\" y=\"191.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주 ALB</text><use width=\"72\" height=\"72\" x=\"684.6\" y=\"80.7\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"382.3\" y=\"424\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">보조 ALB</text><use width=\"72\" height=\"72\" x=\"346.3\" y=\"313\" href=\"#icon-aws-elb\"/></g></svg><a aria-label=\"Route 53\" href=\"/networking/route53/\"><rect width=\"101.7\" height=\"136\" x=\"326.4\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"주 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"671.6\" y=\"67.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"보조 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"333.3\" y=\"300\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"260\" height=\"469\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 416.2 750.4\"><svg width=\"416.2\" height=\"750.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-failover-routing-narrow-desc\" aria-labelledby=\"diagram-failover-routing-narrow-title\" role=\"img\" viewBox=\"-4 -4 416.2 750.4\"><title id=\"diagram-failover-routing-narrow-title\">활성-수동 장애 조치</title><desc id=\"diagram-failover-routing-narrow-desc\">Route 53이 주 리전의 ALB를 상태 확인으로 지켜보다가 정상이면 주 레코드를 답하고, 비정상이면 보조 레코드인 다른 리전의 사이트를 답한다. 사용자는 받은 주소로 직접 접속한다.</desc><g class=\"d-boundary\"><rect width=\"135.1\" height=\"221.2\" x=\"261.1\" y=\"168\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"130\" height=\"221.2\" x=\"62.7\" y=\"509.2\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M173.3 48v13q0 7-7 7H74.5q-7.1 0-7.1 7v134.6\"/><path fill=\"var(--diagram-line)\" d=\"m73.5 201.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M67.5 333.6v138.5q0 7.1 7 7.1h36q7.1 0 7.1 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m123.6 574.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M187.8 48v424.2q0 7-7 7h-36q-7 0-7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m143.7 574.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M202.4 48v13q0 7 7 7h112.2q7 0 7 7v166.2\"/><path fill=\"var(--diagram-line)\" d=\"m334.6 233.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"273.1\" y=\"199\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">도쿄 <tspan x=\"273.1\" y=\"227.6\">리전</tspan></text></g><g class=\"d-boundary\"><text x=\"146.7\" y=\"540.2\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울 <tspan x=\"146.7\" y=\"568.8\">리전</tspan></text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 이름 쿼리</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"429.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"452.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 상태 확인</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"154.3\" y=\"258.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"187.7\" y=\"281.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 평소</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"282.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"328.3\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 장애 때</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"148.8\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"187.8\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"67.5\" y=\"325.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Route 53</text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"218.6\" href=\"#icon-aws-route53\"/></g><g class=\"d-node\"><text x=\"127.7\" y=\"698.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">주 ALB</text><use width=\"72\" height=\"72\" x=\"91.7\" y=\"591.4\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"328.6\" y=\"357.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">보조 ALB</text><use width=\"72\" height=\"72\" x=\"292.6\" y=\"250.2\" href=\"#icon-aws-elb\"/></g></svg><a aria-label=\"Route 53\" href=\"/networking/route53/\"><rect width=\"101.7\" height=\"128\" x=\"16.7\" y=\"209.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"주 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"90\" height=\"128\" x=\"82.7\" y=\"582.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"보조 ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"95.1\" height=\"128\" x=\"281.1\" y=\"241.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Route 53이 주 리전의 ALB를 상태 확인으로 지켜보다가 정상이면 주 레코드를 답하고, 비정상이면 보조 레코드인 다른 리전의 사이트를 답한다. 사용자는 받은 주소로 직접 접속한다.</p><ul><li>서울 리전 안: 주 ALB</li><li>도쿄 리전 안: 보조 ALB</li><li>사용자 → Route 53: ① 이름 쿼리</li><li>Route 53 → 주 ALB: ② 상태 확인 (점선)</li><li>사용자 → 주 ALB: ③ 평소</li><li>사용자 → 보조 ALB: ④ 장애 때 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>레코드 둘을 같은 이름으로 만들고 하나를 <strong>주(primary)</strong>, 하나를 <strong>보조(secondary)</strong>로 둔다. 주 레코드에는 상태 확인(또는 별칭의 대상 상태 평가)이 꼭 있어야 한다. 없으면 늘 정상으로 보아 넘어가지 않는다. 보조로 <a href=\"/storage/s3/\">S3</a> 정적 “점검 중” 페이지를 두는 것이 가장 싼 구성이다.</p>\n<p>전환에 걸리는 시간은 <strong>상태 확인이 실패를 확인하는 시간 + TTL</strong>이다. 둘 다 비정상이면 <a href=\"/networking/route53/\" class=\"mention\">Route 53</a>은 주 레코드를 답한다. 자동 판단 대신 <strong>사람이 누르는 스위치</strong>로 넘기려면 Amazon Application Recovery Controller(ARC)의 <strong>라우팅 제어</strong>를 레코드의 상태 확인에 건다. 다섯 리전의 엔드포인트로 누르고, 안전 규칙이 둘 다 꺼지는 실수를 막는다.</p>\n<p><strong>활성-활성</strong>은 따로 있는 정책이 아니다. 가중치, 지연 시간, 지리적 위치, 다중값 응답에 상태 확인을 붙이면 비정상 레코드가 답에서 빠진다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"multivalue\">다중값 응답<a href=\"#multivalue\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>여러 IP를 저마다 레코드로 만들고 상태 확인을 붙인다. 쿼리가 오면 정상인 것 가운데 최대 8개를 무작위로 준다. 클라이언트가 하나를 골라 시도하고, 안 되면 다음 값을 쓴다. 단순 정책에 값 여럿을 넣은 것과의 차이는 <strong>죽은 값이 빠진다</strong>는 점이다.</p>\n<p><a href=\"/networking/elastic-load-balancing/\">로드 밸런서</a>를 대신하지는 못한다. 연결 수도 부하도 모르고, 답이 캐시되는 동안은 고칠 수 없다.</p>\n</div><h2 id=\"combining\">정책 섞기<a href=\"#combining\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/networking/cname-vs-alias/\">별칭 레코드</a>가 같은 호스팅 영역의 다른 레코드를 가리키면 <strong>트리</strong>가 된다. 예를 들어 맨 위는 지연 시간으로 리전을 고르고, 리전마다 가중치로 새 버전을 나눈다. 이렇게 얽힌 구성을 그림으로 편집하고 버전을 관리하는 것이 트래픽 플로다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li>“몇 %”, “점진적으로” → <strong>가중치</strong></li>\n<li>“가장 빠른 응답”, “지연 최소” → <strong>지연 시간</strong></li>\n<li>“주 사이트가 죽으면”, “대기 사이트” → <strong>장애 조치</strong></li>\n<li>“어느 나라 사용자는”, “규정”, “언어” → <strong>지리적 위치</strong></li>\n<li>“거리”, “bias”, “영역을 넓힌다” → <strong>지리 근접</strong></li>\n<li>“정상인 IP 여러 개를 답한다” → <strong>다중값 응답</strong></li>\n<li>“특정 통신사나 지점의 IP 대역은” → <strong>IP 기반</strong></li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "지리적 위치와 지리 근접" }), ": 앞은 나라의 경계, 뒤는 거리다. bias가 나오면 뒤의 것이다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "지리적 위치는 차단이 아니다." }),
						" 답을 주지 않을 수는 있어도 IP를 아는 사람은 접속한다. 막으려면 ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							children: "CloudFront"
						}),
						"의 지리적 제한이나 ",
						createVNode(_components.a, {
							href: "/security/waf/",
							class: "mention",
							children: "WAF"
						}),
						"를 쓴다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "같은 이름의 레코드는 정책이 같아야" }), " 한다. 단순과 가중치를 섞어 만들 수 없다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "DNS 전환이 느리다는 조건",
					"set:html": "<p>“클라이언트가 DNS를 캐시해 전환이 늦다”가 조건이면 TTL을 줄이는 것이 아니라 <a href=\"/networking/global-accelerator/\">Global Accelerator</a>가 답이다.</p>"
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
var url = "content/networking/route53-routing-policies.mdx/";
var file = "/work/wt/build/content/networking/route53-routing-policies.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/route53-routing-policies.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
