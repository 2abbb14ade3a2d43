import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/networking/sticky-sessions.mdx
var frontmatter = {
	"title": "고정 세션(Sticky Sessions)",
	"titleEn": "Sticky sessions",
	"kind": "concept",
	"status": "published",
	"summary": "로드 밸런서가 쿠키(NLB는 출발지 IP)를 기억해 같은 사용자의 요청을 같은 대상으로 계속 보내는 설정으로, 세션을 서버 메모리에 둔 앱을 위한 타협책이다.",
	"aliases": [
		"고정 세션",
		"스티키 세션",
		"Sticky session",
		"세션 어피니티",
		"Session affinity",
		"세션 선호도",
		"stickiness",
		"스티키니스",
		"AWSALB",
		"AWSALBAPP",
		"AWSALBTG",
		"AWSELB",
		"애플리케이션 기반 쿠키",
		"기간 기반 쿠키",
		"외부 세션 저장",
		"상태 비저장",
		"같은 서버로 연결",
		"로그인 풀림",
		"세션 끊김",
		"쿠키 기반 세션 고정",
		"같은 인스턴스로 보내기",
		"사용자별로 같은 서버로",
		"사용자마다 같은 서버로"
	],
	"related": [
		"networking/elastic-load-balancing",
		"networking/application-load-balancer",
		"networking/network-load-balancer",
		"compute/auto-scaling-groups",
		"database/caching-strategies",
		"database/elasticache",
		"database/dynamodb"
	],
	"signals": [
		{
			"id": "gojeong-sesyeon",
			"need": "세션이 서버 메모리에 있고 코드를 고칠 수 없다",
			"choose": "고정 세션",
			"see": "networking/sticky-sessions#when",
			"why": "같은 사용자를 같은 서버로 보낸다. 코드를 고칠 수 있으면 세션을 밖에 둔다."
		},
		{
			"id": "aepeullikeisyeon-giban-kuki",
			"need": "앱의 로그인 쿠키가 살아 있는 동안만 같은 서버로 보낸다",
			"choose": "애플리케이션 기반 쿠키",
			"see": "networking/sticky-sessions#application-based",
			"why": "앱의 쿠키가 없어지면 묶임도 풀린다. 기간 기반은 정한 시간만 센다."
		},
		{
			"id": "elasticache-dynamodb",
			"need": "서버가 줄거나 죽어도 로그인이 풀리지 않는다",
			"choose": "세션을 ElastiCache·DynamoDB로",
			"see": "networking/sticky-sessions#scenario-sessions-survive-scale-in",
			"why": "고정 세션은 서버와 함께 사라진다. 세션이 밖에 있어야 남는다."
		},
		{
			"id": "deungnok-chwiso-jiyeon",
			"need": "빠지는 서버가 진행 중이던 요청을 마친다",
			"choose": "등록 취소 지연",
			"see": "networking/elastic-load-balancing#draining",
			"why": "새 요청만 막고 하던 것은 기다린다. 고정 세션은 어디로 보낼지만 정한다."
		}
	],
	"facts": [
		{
			"id": "duration",
			"label": "ALB 고정 세션의 기간",
			"value": "1초~7일, 기본 1일",
			"called": [
				"스티키 기간",
				"쿠키 기간",
				"sticky 기간",
				"stickiness duration",
				"cookie duration",
				"스티키 세션 기간",
				"cookie expiration"
			],
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html"
		},
		{
			"id": "duration-cookies",
			"label": "기간 기반 쿠키의 이름",
			"value": "ALB `AWSALB`, CLB `AWSELB`",
			"note": "ALB는 CORS 요청을 위해 `AWSALBCORS`도 함께 만든다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "app-cookie",
			"label": "애플리케이션 기반일 때 ALB가 만드는 쿠키",
			"value": "AWSALBAPP-숫자",
			"note": "대상이 만든 쿠키를 보고 이 쿠키를 더한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "reserved-names",
			"label": "내 쿠키에 쓸 수 없는 이름",
			"value": "AWSALB, AWSALBAPP, AWSALBTG",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "level",
			"label": "켜는 곳",
			"value": "대상 그룹",
			"note": "한 ALB 안에서도 대상 그룹마다 다르게 한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "nlb-basis",
			"label": "NLB의 고정 기준",
			"value": "출발지 IP",
			"note": "TLS 리스너에서는 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html"
		}
	],
	"scenarios": [
		{
			"id": "cart-disappears",
			"situation": "ALB 뒤의 서버를 두 대로 늘렸더니 장바구니가 비었다 찼다 한다. 세션은 서버 메모리에 있고 코드는 당장 고칠 수 없다.",
			"answer": ["networking/sticky-sessions", "networking/application-load-balancer"],
			"choose": "대상 그룹의 고정 세션",
			"why": "“코드를 당장 고칠 수 없다”면 대상 그룹의 고정 세션을 켠다. 같은 사용자가 세션을 가진 서버로 돌아간다.",
			"trap": "교차 영역 분산을 끄거나 인스턴스를 키워도 다음 요청이 다른 서버로 갈 수 있다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "sessions-survive-scale-in",
			"situation": "Auto Scaling이 서버를 줄일 때마다 로그인이 풀린다. 서버가 사라져도 세션이 남아야 하고 응답은 밀리초 단위로 빨라야 한다.",
			"answer": ["database/elasticache", "database/dynamodb"],
			"choose": "ElastiCache나 DynamoDB에 세션 두기",
			"why": "“서버가 사라져도”가 고정 세션을 지운다. 세션을 ElastiCache나 DynamoDB 같은 바깥 저장소로 옮겨 서버를 상태 비저장으로 만든다.",
			"trap": "고정 세션의 기간을 늘려도 서버가 없어지면 그 메모리의 세션도 사라진다.",
			"requirements": [
				"high-availability",
				"low-latency",
				"durability"
			]
		},
		{
			"id": "uneven-after-scale-out",
			"situation": "서버를 늘렸는데 옛 서버 두 대만 계속 바쁘고 새 서버는 한가하다. 고정 세션이 7일로 켜져 있다.",
			"answer": ["networking/sticky-sessions", "compute/auto-scaling-groups"],
			"choose": "기간을 줄이거나 세션을 밖으로 빼고 끄기",
			"why": "기존 사용자가 쿠키 때문에 옛 서버에 묶여 있다. 기간을 줄이거나 세션을 바깥으로 빼고 고정 세션을 끈다.",
			"trap": "상태 확인 간격을 줄여도 묶인 사용자는 옮겨 가지 않는다.",
			"requirements": ["sudden-load", "find-cause"]
		},
		{
			"id": "follow-app-session",
			"situation": "앱이 로그인할 때 `SESSIONID` 쿠키를 만들고 로그아웃하면 지운다. 그동안에만 같은 사용자를 같은 서버로 보내야 한다.",
			"answer": ["networking/sticky-sessions", "networking/application-load-balancer"],
			"choose": "애플리케이션 기반 고정 세션",
			"why": "앱의 쿠키를 따라야 하므로 애플리케이션 기반이다. 그 쿠키 이름을 대상 그룹에 적는다.",
			"trap": "기간 기반은 앱의 로그아웃을 모르고 정한 시간 동안 묶는다."
		}
	],
	"corrections": [
		{
			"id": "target",
			"notes": "사용자 지정 쿠키가 “목표”에 의해 만들어지고 이름이 “목적지마다” 다르다고 옮겼다.",
			"status": "wrong",
			"card": false,
			"right": "target을 직역한 것이다. 대상(서버의 앱)이 만드는 쿠키이고, 그 이름을 대상 그룹마다 적는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "alb-clb",
			"notes": "쿠키를 이용해 고정 세션을 한다고 한다.",
			"status": "simplified",
			"right": "ALB와 CLB의 이야기다. NLB는 4계층이라 쿠키를 모르고 출발지 IP로 붙인다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html"
		},
		{
			"id": "alb-awsalbapp",
			"notes": "애플리케이션 기반에 사용자 지정 쿠키와 애플리케이션 쿠키 두 가지가 있어 고르는 것처럼 적는다.",
			"status": "simplified",
			"right": "둘은 함께 쓰인다. 앱이 만든 쿠키(사용자 지정)를 ALB가 보고, 어느 대상인지 적은 암호화된 쿠키 `AWSALBAPP`(애플리케이션 쿠키)을 더한다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"id": "wording",
			"notes": "같은 사용자는 같은 인스턴스로 연결된다고 한다.",
			"status": "simplified",
			"right": "보장이 아니다. 그 대상이 비정상이 되거나 등록이 취소되면 다른 대상으로 가고 쿠키도 새로 받는다.",
			"source": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		}
	],
	"sources": [{
		"note": "001",
		"section": "Load balancing",
		"lines": "329-339"
	}, {
		"note": "001",
		"section": "Sticky Sessions",
		"lines": "387-402"
	}],
	"references": [
		{
			"title": "ALB의 고정 세션",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html"
		},
		{
			"title": "NLB 대상 그룹의 고정 세션",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html"
		},
		{
			"title": "CLB의 고정 세션",
			"url": "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html"
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
			"slug": "duration-based",
			"text": "기간 기반 쿠키"
		},
		{
			"depth": 2,
			"slug": "application-based",
			"text": "애플리케이션 기반 쿠키"
		},
		{
			"depth": 2,
			"slug": "by-load-balancer",
			"text": "로드 밸런서별"
		},
		{
			"depth": 2,
			"slug": "costs",
			"text": "치르는 값"
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
		code: "code",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>앱이 로그인 상태나 장바구니를 <strong>서버 메모리</strong>에 두고 있어, 같은 사용자가 다른 서버로 가면 깨질 때 쓴다. 고치기 어려운 옛 앱을 로드 밸런서 뒤로 옮길 때의 빠른 처방이다. 서버에 데운 캐시를 다시 쓰려는 목적도 있다.</p>\n<p>새로 설계한다면 쓰지 않는 편이 낫다. 세션을 <a href=\"/database/elasticache/\">ElastiCache</a>나 <a href=\"/database/dynamodb/\">DynamoDB</a>에 두면(<a href=\"/database/caching-strategies/#session-store\">방법</a>) 어느 서버가 받아도 되고(상태 비저장), 서버가 죽어도 세션이 남는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-sticky-cookie\" data-diagram=\"sticky-cookie\"><figcaption><span class=\"diagram-title\">기간 기반 쿠키로 같은 서버에 붙는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-sticky-cookie\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 기간 기반 쿠키로 같은 서버에 붙는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"588\" height=\"479\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 940 766\"><svg width=\"940\" height=\"766\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-sticky-cookie-desc\" aria-labelledby=\"diagram-sticky-cookie-title\" role=\"img\" viewBox=\"-58 -18 940 766\"><title id=\"diagram-sticky-cookie-title\">기간 기반 쿠키로 같은 서버에 붙는 순서</title><desc id=\"diagram-sticky-cookie-desc\">첫 요청을 ALB가 서버 A에 보내고 응답에 AWSALB 쿠키를 더한다. 다음 요청에 쿠키가 있으면 ALB는 서버 A로 보낸다. 서버 A가 비정상이 되면 서버 B로 보내고 새 쿠키를 준다.</desc><g class=\"d-frame\"><line x1=\"744\" x2=\"744\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"664\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"744\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 B</text></g><g class=\"d-frame\"><line x1=\"524\" x2=\"524\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"444\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"524\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 A</text></g><g class=\"d-frame\"><line x1=\"304\" x2=\"304\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"224\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"304\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">브라우저</text></g><g class=\"d-note\"><rect width=\"160\" height=\"50\" x=\"444\" y=\"528\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"524\" y=\"561.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">비정상</text></g><g class=\"d-edge-label\"><rect width=\"97.3\" height=\"28.6\" x=\"142.4\" y=\"82.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"191\" y=\"104.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 첫 요청</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"300\" y1=\"136\" y2=\"136\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m285.6 128.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"354.9\" y=\"158.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413\" y=\"180.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 고른 대상</text></g><g class=\"d-edge\"><line x1=\"305\" x2=\"520\" y1=\"212\" y2=\"212\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m505.6 204.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"392\" y=\"234.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"416\" y=\"256.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">응답</text></g><g class=\"d-edge\"><line x1=\"523\" x2=\"308\" y1=\"288\" y2=\"288\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m322.4 295.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"164.2\" height=\"28.6\" x=\"111.9\" y=\"310.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"194\" y=\"332.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ AWSALB 쿠키</text></g><g class=\"d-edge\"><line x1=\"303\" x2=\"84\" y1=\"364\" y2=\"364\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M98.4 371.5 81.9 364l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"123.4\" y=\"386.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"191\" y=\"408.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 쿠키와 함께</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"300\" y1=\"440\" y2=\"440\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m285.6 432.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"354.9\" y=\"462.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413\" y=\"484.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 같은 대상</text></g><g class=\"d-edge\"><line x1=\"305\" x2=\"520\" y1=\"516\" y2=\"516\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m505.6 508.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"135.3\" height=\"28.6\" x=\"123.4\" y=\"600.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"191\" y=\"622.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쿠키와 함께</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"300\" y1=\"654\" y2=\"654\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m285.6 646.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"190\" height=\"28.6\" x=\"428\" y=\"676.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"523\" y=\"698.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 다른 대상, 새 쿠키</text></g><g class=\"d-edge\"><line x1=\"305\" x2=\"740\" y1=\"730\" y2=\"730\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m725.6 722.5 16.5 7.5-15 7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"369\" height=\"501\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 590 802\"><svg width=\"590\" height=\"802\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-sticky-cookie-narrow-desc\" aria-labelledby=\"diagram-sticky-cookie-narrow-title\" role=\"img\" viewBox=\"-58 -18 590 802\"><title id=\"diagram-sticky-cookie-narrow-title\">기간 기반 쿠키로 같은 서버에 붙는 순서</title><desc id=\"diagram-sticky-cookie-narrow-desc\">첫 요청을 ALB가 서버 A에 보내고 응답에 AWSALB 쿠키를 더한다. 다음 요청에 쿠키가 있으면 ALB는 서버 A로 보낸다. 서버 A가 비정상이 되면 서버 B로 보내고 새 쿠키를 준다.</desc><g class=\"d-frame\"><line x1=\"420\" x2=\"420\" y1=\"44\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"44\" x=\"366\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"420\" y=\"30\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 B</text></g><g class=\"d-frame\"><line x1=\"298\" x2=\"298\" y1=\"44\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"44\" x=\"244\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"298\" y=\"30\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버 A</text></g><g class=\"d-frame\"><line x1=\"176\" x2=\"176\" y1=\"44\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"44\" x=\"122\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"176\" y=\"30\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ALB</text></g><g class=\"d-frame\"><line x1=\"54\" x2=\"54\" y1=\"44\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"44\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"54\" y=\"30\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">브라우저</text></g><g class=\"d-note\"><rect width=\"108\" height=\"42\" x=\"244\" y=\"548\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"298\" y=\"579.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">비정상</text></g><g class=\"d-edge-label\"><rect width=\"97.3\" height=\"28.6\" x=\"65.4\" y=\"61.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114\" y=\"83.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 첫 요청</text></g><g class=\"d-edge\"><line x1=\"55\" x2=\"172\" y1=\"116\" y2=\"116\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m157.6 108.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"177.9\" y=\"133.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"236\" y=\"155.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 고른 대상</text></g><g class=\"d-edge\"><line x1=\"177\" x2=\"294\" y1=\"188\" y2=\"188\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m279.6 180.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"215\" y=\"205.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"239\" y=\"227.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">응답</text></g><g class=\"d-edge\"><line x1=\"297\" x2=\"180\" y1=\"260\" y2=\"260\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m194.4 267.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"120.7\" height=\"28.6\" x=\"56.7\" y=\"277.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"117\" y=\"299.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ AWSALB</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"93\" y=\"303.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"117\" y=\"325.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">쿠키</text></g><g class=\"d-edge\"><line x1=\"175\" x2=\"58\" y1=\"364\" y2=\"364\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"M72.4 371.5 55.9 364l15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"91.7\" height=\"28.6\" x=\"68.1\" y=\"381.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114\" y=\"403.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 쿠키와</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"90\" y=\"407.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114\" y=\"429.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">함께</text></g><g class=\"d-edge\"><line x1=\"55\" x2=\"172\" y1=\"468\" y2=\"468\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m157.6 460.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"116.3\" height=\"28.6\" x=\"177.9\" y=\"485.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"236\" y=\"507.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 같은 대상</text></g><g class=\"d-edge\"><line x1=\"177\" x2=\"294\" y1=\"540\" y2=\"540\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m279.6 532.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"91.7\" height=\"28.6\" x=\"68.1\" y=\"607.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114\" y=\"629.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 쿠키와</text></g><g class=\"d-edge-label\"><rect width=\"48\" height=\"28.6\" x=\"90\" y=\"633.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114\" y=\"655.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">함께</text></g><g class=\"d-edge\"><line x1=\"55\" x2=\"172\" y1=\"694\" y2=\"694\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m157.6 686.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"190\" height=\"28.6\" x=\"202\" y=\"711.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"297\" y=\"733.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 다른 대상, 새 쿠키</text></g><g class=\"d-edge\"><line x1=\"177\" x2=\"416\" y1=\"766\" y2=\"766\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m401.6 758.5 16.5 7.5-15 7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>첫 요청을 ALB가 서버 A에 보내고 응답에 AWSALB 쿠키를 더한다. 다음 요청에 쿠키가 있으면 ALB는 서버 A로 보낸다. 서버 A가 비정상이 되면 서버 B로 보내고 새 쿠키를 준다.</p><ul><li>브라우저 → ALB: ① 첫 요청</li><li>ALB → 서버 A: ② 고른 대상</li><li>서버 A → ALB: 응답 (응답)</li><li>ALB → 브라우저: ③ AWSALB 쿠키 (응답)</li><li>브라우저 → ALB: ④ 쿠키와 함께</li><li>ALB → 서버 A: ⑤ 같은 대상</li><li>서버 A: 비정상</li><li>브라우저 → ALB: ⑥ 쿠키와 함께</li><li>ALB → 서버 B: ⑦ 다른 대상, 새 쿠키</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>쿠키가 없는 첫 요청(①)은 평소의 알고리즘으로 대상을 고른다(②).</li>\n<li>응답을 돌려줄 때 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>가 <strong>어느 대상인지 암호화해 담은 쿠키</strong>를 더한다(③).</li>\n<li>브라우저가 그 쿠키를 보내면(④) 같은 대상으로 간다(⑤).</li>\n<li>대상이 비정상이거나 빠졌으면(⑥) 다른 대상을 고르고 쿠키를 새로 준다(⑦). 옛 서버 메모리의 세션은 잃는다.</li>\n</ol>\n<p>켜는 곳은 로드 밸런서가 아니라 <strong>대상 그룹</strong>이다. 쿠키를 보내지 않는 클라이언트에는 소용이 없다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> elbv2</span><span class=\"tk-string\"> modify-target-group-attributes</span><span class=\"tk-string\"> --target-group-arn</span><span class=\"tk-string-expression\"> \"$TG_ARN\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --attributes</span><span class=\"tk-string\"> Key=stickiness.enabled,Value=</span><span class=\"tk-constant\">true</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">    Key=stickiness.type,Value=lb_cookie</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">    Key=stickiness.lb_cookie.duration_seconds,Value=</span><span class=\"tk-constant\">3600</span></span></code></pre>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"duration-based\">기간 기반 쿠키<a href=\"#duration-based\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>로드 밸런서가 혼자 만든다. <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>는 <code>AWSALB</code>, CLB는 <code>AWSELB</code>다. 정한 기간이 지나면 다시 고른다. 앱에 세션 쿠키가 없거나 상관하지 않을 때 쓴다.</p>\n</div><h2 id=\"application-based\">애플리케이션 기반 쿠키<a href=\"#application-based\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>앱이 이미 만드는 세션 쿠키를 기준으로 삼는다. 쿠키가 두 개 등장한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 쿠키, 누가 만드나, 이름\" tabindex=\"0\"><table aria-label=\"애플리케이션 기반 쿠키\">\n<thead>\n<tr>\n<th scope=\"col\">쿠키</th>\n<th scope=\"col\">누가 만드나</th>\n<th scope=\"col\">이름</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sayongja-jijeong-kuki\">\n<th scope=\"row\"><a href=\"#row-sayongja-jijeong-kuki\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정 쿠키</th>\n<td>대상의 앱</td>\n<td>내가 정하고 대상 그룹마다 적는다. 예약된 이름은 안 된다</td>\n</tr>\n<tr id=\"row-aepeullikeisyeon-kuki\">\n<th scope=\"row\"><a href=\"#row-aepeullikeisyeon-kuki\" class=\"anchor\" aria-label=\"줄 링크\"></a>애플리케이션 쿠키</th>\n<td><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a></td>\n<td><code>AWSALBAPP</code></td>\n</tr>\n</tbody>\n</table></div>\n<p>앱이 그 쿠키를 응답에 담을 때만 ALB가 <code>AWSALBAPP</code>을 더한다. 앱의 쿠키가 없어지면 묶임도 풀린다. 로그인해 있는 동안만 붙이고 싶을 때 맞다.</p>\n<p>가중치를 준 대상 그룹 여럿으로 보낼 때는 <strong>대상 그룹 단위</strong>의 고정도 켤 수 있다. 이때의 쿠키가 <code>AWSALBTG</code>이고, 블루/그린 배포에서 사용자가 두 버전을 오가지 않게 한다. 애플리케이션 기반 고정은 가중치를 준 대상 그룹과 함께 쓰지 못한다.</p>\n</div><h2 id=\"by-load-balancer\">로드 밸런서별<a href=\"#by-load-balancer\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 기준, 약점\" tabindex=\"0\"><table aria-label=\"로드 밸런서별\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">기준</th>\n<th scope=\"col\">약점</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-alb\">\n<th scope=\"row\"><a href=\"#row-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\">ALB</a></th>\n<td>쿠키</td>\n<td>쿠키를 막은 클라이언트</td>\n</tr>\n<tr id=\"row-nlb\">\n<th scope=\"row\"><a href=\"#row-nlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/network-load-balancer/\">NLB</a></th>\n<td>출발지 IP</td>\n<td>같은 NAT 뒤의 사용자가 한 서버로 몰린다</td>\n</tr>\n<tr id=\"row-gwlb\">\n<th scope=\"row\"><a href=\"#row-gwlb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/gateway-load-balancer/\">GWLB</a></th>\n<td>흐름(주소·포트·프로토콜의 묶음, 5·3·2-튜플)</td>\n<td>세션이 아니라 흐름을 붙인다</td>\n</tr>\n<tr id=\"row-clb\">\n<th scope=\"row\"><a href=\"#row-clb\" class=\"anchor\" aria-label=\"줄 링크\"></a>CLB</th>\n<td>쿠키</td>\n<td>구세대</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"costs\">치르는 값<a href=\"#costs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>부하가 기운다.</strong> 오래 머무는 사용자가 한 서버에 쌓이고, 새로 늘린 서버는 새 사용자만 받는다.</li>\n<li><strong>장애에 약하다.</strong> 서버 하나가 죽으면 그 서버의 세션이 모두 사라진다.</li>\n<li><strong>축소와 배포가 어렵다.</strong> <a href=\"/networking/elastic-load-balancing/#draining\">등록 취소 지연</a>으로 진행 중인 요청은 마치지만 세션까지 옮겨 주지는 않는다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"고정 세션과 ",
						createVNode(_components.strong, { children: "등록 취소 지연" }),
						"은 다르다. 앞은 다음 요청을 어디로 보낼지, 뒤는 하던 요청을 마칠 시간이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						" 대상 그룹에서 ",
						createVNode(_components.a, {
							href: "/networking/elastic-load-balancing/#cross-zone",
							children: "교차 영역"
						}),
						"을 끄면 고정 세션을 쓸 수 없다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							children: "CloudFront"
						}),
						"가 앞에 있으면 ",
						createVNode(_components.code, { children: "AWSALB" }),
						" 쿠키를 오리진까지 ",
						createVNode(_components.strong, { children: "전달하도록" }),
						" 설정해야 한다. 빠뜨리면 붙지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: "WebSocket은 연결 하나가 이어지므로 고정 세션 없이도 같은 대상에 머문다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "고가용성 문제에서는 대개 오답",
					"set:html": "<p>“서버가 줄어도 세션이 유지돼야 한다”에 고정 세션은 오답이다. 세션을 바깥 저장소로 옮긴다. “코드 변경 없이 같은 서버로”일 때만 정답이다.</p>"
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
var url = "content/networking/sticky-sessions.mdx/";
var file = "/work/wt/build/content/networking/sticky-sessions.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/networking/sticky-sessions.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
