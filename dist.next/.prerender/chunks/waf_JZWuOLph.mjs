import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/waf.mdx
var frontmatter = {
	"title": "AWS WAF",
	"titleEn": "AWS WAF (Web Application Firewall)",
	"kind": "service",
	"status": "published",
	"summary": "웹 요청의 내용과 속도를 규칙으로 살펴 허용·차단하는 7계층 방화벽으로, CloudFront·ALB·API Gateway REST API 같은 입구에 웹 ACL을 붙여 쓴다.",
	"aliases": [
		"와프",
		"웹 애플리케이션 방화벽",
		"7계층 방화벽",
		"웹 어플리케이션 방화벽",
		"웹 ACL",
		"Web ACL",
		"web access control list",
		"보호 팩",
		"protection pack",
		"관리형 규칙",
		"AWS 관리형 규칙",
		"AWS Managed Rules",
		"규칙 그룹",
		"속도 기반 규칙",
		"rate-based rule",
		"레이트 리밋",
		"IP별 요청 제한",
		"웹 ACL 용량 단위",
		"WAF WCU",
		"Bot Control",
		"봇 제어",
		"봇 차단",
		"SQL 인젝션 차단",
		"XSS 차단",
		"나라별 차단 규칙",
		"웹 요청 IP 차단",
		"WAF 로그",
		"CAPTCHA",
		"WAF Classic",
		"무차별 대입 차단"
	],
	"related": [
		"security/shield",
		"security/firewall-manager",
		"networking/cloudfront",
		"networking/application-load-balancer",
		"integration/api-gateway-security",
		"security/network-firewall",
		"networking/security-groups"
	],
	"signals": [
		{
			"id": "waf",
			"need": "ALB로 오는 SQL 인젝션·XSS를 앱을 고치지 않고 막는다",
			"choose": "WAF의 AWS 관리형 규칙 그룹",
			"see": "security/waf#scenario-sql-injection-at-alb",
			"why": "요청의 내용을 본다. 보안 그룹은 IP와 포트만 본다."
		},
		{
			"id": "sokdo-giban-gyuchik-beomwi",
			"need": "로그인 경로에 한 IP가 몇 분 동안 보내는 요청 수를 제한한다",
			"choose": "속도 기반 규칙 + 범위 좁히기",
			"see": "security/waf#rate-based",
			"why": "IP마다 요청을 세고, 범위를 로그인 경로로 좁힌다."
		},
		{
			"id": "nlb-alb-waf",
			"need": "NLB의 고정 IP를 바꾸지 않고 웹 공격을 거른다",
			"choose": "NLB 뒤의 ALB에 WAF",
			"see": "security/waf#scenario-nlb-needs-waf",
			"why": "WAF는 NLB에 붙지 않는다. 뒤의 ALB에 붙이면 IP가 그대로다."
		},
		{
			"id": "network-firewall",
			"need": "나가는 도메인을 제한하고 HTTP 아닌 프로토콜도 거른다",
			"choose": "Network Firewall",
			"see": "security/network-firewall#when",
			"why": "WAF는 들어오는 HTTP만 본다."
		}
	],
	"facts": [
		{
			"id": "protected-resources",
			"label": "웹 ACL이 붙는 곳",
			"value": "CloudFront, ALB, API Gateway REST API, AppSync, Cognito 사용자 풀, App Runner, Verified Access, Amplify",
			"note": "최근에는 Bedrock AgentCore Gateway도 된다. NLB, EC2, HTTP API, Global Accelerator에는 붙지 않는다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html"
		},
		{
			"id": "one-per-resource",
			"label": "리소스 하나에 붙는 웹 ACL",
			"value": "1개",
			"note": "웹 ACL 하나는 여러 리소스에 붙인다. CloudFront에 붙인 것은 다른 종류의 리소스에 함께 쓰지 못한다.",
			"called": ["web ACL per resource", "웹 ACL 개"],
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html"
		},
		{
			"id": "wcu-max",
			"label": "웹 ACL의 최대 용량",
			"value": "5,000 WCU",
			"called": [
				"WCU",
				"WAF 용량",
				"WAF capacity",
				"web ACL capacity"
			],
			"note": "1,500까지가 기본 요청료에 들어 있고, 넘으면 500 WCU마다 요청료가 더 붙는다. 규칙 그룹 하나도 5,000까지다.",
			"examEra": "1,500 WCU",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html"
		},
		{
			"id": "rate-window",
			"label": "속도 기반 규칙이 세는 시간",
			"value": "1분, 2분, 5분(기본), 10분",
			"note": "돌아보는 길이다. 얼마나 자주 검사하는지는 이 값과 상관없다.",
			"examEra": "5분 고정",
			"called": [
				"속도 제한 분",
				"rate based window",
				"rate based rule window",
				"rate limit 시간",
				"evaluation window",
				"rate limit window",
				"rate limit 분"
			],
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html"
		},
		{
			"id": "rate-minimum",
			"label": "속도 기반 규칙의 가장 작은 한도",
			"value": "요청 10개",
			"note": "한도 근처에서 걸릴 뿐 정확히 그 수에서 끊지는 않는다.",
			"examEra": "요청 100개",
			"called": ["레이트리밋 최소", "rate limit 최소"],
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html"
		},
		{
			"id": "body-inspection",
			"label": "검사하는 본문의 크기",
			"value": "ALB·AppSync 8KB 고정, 나머지 기본 16KB(최대 64KB)",
			"note": "나머지는 CloudFront, API Gateway, Cognito, App Runner, Verified Access, AgentCore Gateway다. 넘는 본문은 앞부분만 보므로 넘칠 때의 동작을 따로 정한다. gRPC의 본문은 검사하지 않는다.",
			"called": [
				"body",
				"request body size",
				"바디 크기"
			],
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html"
		},
		{
			"id": "requests-per-second",
			"label": "웹 ACL 하나가 받는 요청",
			"value": "기본 초당 100,000개",
			"note": "웹 ACL의 용량이고 늘릴 수 있다. IP마다 막는 것은 속도 기반 규칙이며 1~10분 동안 센다. CloudFront에 붙인 웹 ACL은 CloudFront의 요청 한도를 따른다.",
			"called": [
				"초당",
				"초당 개",
				"throughput"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/limits.html"
		},
		{
			"id": "log-destination",
			"label": "로그를 보내는 곳",
			"value": "CloudWatch Logs, S3, Firehose 가운데 웹 ACL마다 하나",
			"note": "대상의 이름은 `aws-waf-logs-`로 시작해야 한다.",
			"source": "https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "웹 ACL 월 5달러, 규칙마다 월 1달러, 요청 100만 건에 0.60달러",
			"called": ["price per month"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/waf/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "sql-injection-at-alb",
			"situation": "ALB로 오는 웹 요청에서 SQL 인젝션과 XSS를 막아야 한다. 앱 코드는 당장 고칠 수 없고, 관리할 것이 가장 적어야 한다.",
			"answer": ["security/waf", "networking/application-load-balancer"],
			"choose": "ALB에 붙인 WAF의 관리형 규칙 그룹",
			"why": "“SQL 인젝션, XSS”는 HTTP 요청의 내용이다. ALB에 웹 ACL을 붙이고 AWS 관리형 규칙 그룹을 넣으면 규칙을 직접 쓰지 않아도 된다.",
			"trap": "보안 그룹과 네트워크 ACL은 IP와 포트만 본다. Shield Standard는 3·4계층의 공격만 막는다.",
			"requirements": ["threats", "least-operations"]
		},
		{
			"id": "login-brute-force",
			"situation": "로그인 주소에 한 IP가 5분 동안 수천 번씩 POST를 보낸다. 다른 페이지의 정상 이용은 건드리지 않고 그 IP들만 잠시 막으려 한다.",
			"answer": ["security/waf"],
			"choose": "속도 기반 규칙 + 범위 좁히기",
			"why": "“IP마다, 일정 시간의 요청 수”는 속도 기반 규칙이다. 범위 좁히기로 로그인 경로의 POST만 세면 다른 페이지는 세지 않는다.",
			"trap": "IP 집합으로 막으면 공격자가 IP를 바꿀 때마다 목록을 고쳐야 하고, 정상으로 돌아와도 풀리지 않는다.",
			"requirements": ["threats"]
		},
		{
			"id": "nlb-needs-waf",
			"situation": "협력사가 NLB의 탄력적 IP를 방화벽에 등록해 두고 쓰는 웹 서비스에 WAF를 적용해야 한다. 등록된 IP는 바꿀 수 없다.",
			"answer": [
				"security/waf",
				"networking/application-load-balancer",
				"networking/network-load-balancer"
			],
			"choose": "NLB 뒤의 ALB에 웹 ACL",
			"why": "WAF는 NLB에 붙지 않는다. NLB의 대상으로 ALB를 두고 그 ALB에 웹 ACL을 붙이면 주소와 검사를 함께 얻는다.",
			"trap": "앞에 CloudFront나 Global Accelerator를 두면 접속하는 IP가 바뀐다. Network Firewall은 VPC 트래픽을 검사하지만 WAF가 아니다.",
			"requirements": ["threats", "fixed-address"]
		},
		{
			"id": "new-rule-without-false-positive",
			"situation": "운영 중인 사이트에 관리형 규칙 그룹을 넣으려 한다. 정상 고객의 요청이 막히는 일은 없어야 하고, 무엇이 걸리는지 먼저 알아야 한다.",
			"answer": ["security/waf"],
			"choose": "세기(count) 동작",
			"why": "“막지 않고 먼저 안다”는 세기(count) 동작이다. 로그와 지표로 오탐을 확인해 예외를 둔 뒤 차단으로 바꾼다.",
			"trap": "기본 동작을 허용으로 두는 것만으로는 부족하다. 규칙의 동작이 차단이면 걸린 요청은 이미 막힌다.",
			"requirements": ["threats"]
		}
	],
	"references": [
		{
			"title": "AWS WAF 개발자 안내서",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"
		},
		{
			"title": "WAF로 보호할 수 있는 리소스",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html"
		},
		{
			"title": "웹 ACL 용량 단위(WCU)",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html"
		},
		{
			"title": "속도 기반 규칙의 설정",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-high-level-settings.html"
		},
		{
			"title": "WAF 도입 지침(백서)의 비용",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/guidelines-for-implementing-aws-waf/cost-considerations.html"
		}
	],
	"sources": [],
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
			"slug": "rules",
			"text": "규칙과 규칙 그룹"
		},
		{
			"depth": 3,
			"slug": "wcu",
			"text": "WCU"
		},
		{
			"depth": 2,
			"slug": "rate-based",
			"text": "속도 기반 규칙"
		},
		{
			"depth": 2,
			"slug": "logging-and-cost",
			"text": "로그와 비용"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>웹 서비스는 80·443 포트를 열어 둘 수밖에 없다. 공격도 그 문으로 들어온다. 그래서 IP와 포트가 아니라 <strong>요청에 무엇이 적혔나</strong>를 보는 방화벽이 필요하다. 문제의 신호는 “SQL 인젝션”, “XSS(사이트 간 스크립팅)”, “봇”, “한 IP의 지나친 요청”, “특정 나라의 접속 차단”, “HTTP 헤더로 거른다”이다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 막을 것, 도구\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">막을 것</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-wep-yocheongui-naeyonggwa-sokdo\">\n<th scope=\"row\"><a href=\"#row-wep-yocheongui-naeyonggwa-sokdo\" class=\"anchor\" aria-label=\"줄 링크\"></a>웹 요청의 내용과 속도</th>\n<td>WAF</td>\n</tr>\n<tr id=\"row-3-4-ddos\">\n<th scope=\"row\"><a href=\"#row-3-4-ddos\" class=\"anchor\" aria-label=\"줄 링크\"></a>대역폭을 채우는 3·4계층 DDoS</th>\n<td><a href=\"/security/shield/\">Shield</a></td>\n</tr>\n<tr id=\"row-vpc\">\n<th scope=\"row\"><a href=\"#row-vpc\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 드나드는 모든 프로토콜, 나가는 도메인</th>\n<td><a href=\"/security/network-firewall/\">Network Firewall</a></td>\n</tr>\n<tr id=\"row-seobeuneseseo-ip-poteu-geobu\">\n<th scope=\"row\"><a href=\"#row-seobeuneseseo-ip-poteu-geobu\" class=\"anchor\" aria-label=\"줄 링크\"></a>서브넷에서 IP·포트 거부</th>\n<td><a href=\"/networking/network-acl/\">네트워크 ACL</a></td>\n</tr>\n<tr id=\"row-inseuteonseue-daeul-ip-poteu-heoyong\">\n<th scope=\"row\"><a href=\"#row-inseuteonseue-daeul-ip-poteu-heoyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스에 닿을 IP·포트 허용</th>\n<td><a href=\"/networking/security-groups/\">보안 그룹</a></td>\n</tr>\n<tr id=\"row-wiui-geoseul-yeoreo-gyejeonge\">\n<th scope=\"row\"><a href=\"#row-wiui-geoseul-yeoreo-gyejeonge\" class=\"anchor\" aria-label=\"줄 링크\"></a>위의 것을 여러 계정에 한꺼번에</th>\n<td><a href=\"/security/firewall-manager/\">Firewall Manager</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-rule-evaluation\" data-diagram=\"rule-evaluation\"><figcaption><span class=\"diagram-title\">웹 ACL이 요청 하나를 평가하는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-rule-evaluation\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 웹 ACL이 요청 하나를 평가하는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"318\" height=\"563\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 508.9 900\"><svg width=\"508.9\" height=\"900\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-rule-evaluation-desc\" aria-labelledby=\"diagram-rule-evaluation-title\" role=\"img\" viewBox=\"-4 -4 508.9 900\"><title id=\"diagram-rule-evaluation-title\">웹 ACL이 요청 하나를 평가하는 순서</title><desc id=\"diagram-rule-evaluation-desc\">요청은 우선순위가 낮은 번호의 규칙부터 지난다. 허용 IP에 맞으면 바로 통과하고, 차단 동작에 맞으면 403을 받고 끝난다. 세기 동작은 기록하고 다음 규칙으로 넘어간다. 어느 규칙에도 끝나지 않은 요청은 기본 동작을 따른다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M194 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m200 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M170.8 210v13q0 7-7 7H55.5q-7.1 0-7.1 7v554q0 7 7 7h113.3q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m182 806-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M217.2 210v13q0 7 7 7h46.6q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m283.9 308-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M277.9 382v106\"/><path fill=\"var(--diagram-line)\" d=\"m283.9 480-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M250.5 536v13q0 7-7 7h-68.2q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m174.2 634-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M305.2 536v13q0 7 7.1 7h68.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m393.6 634-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M387.6 708v83q0 7-7.1 7h-134q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m245.4 806-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"123.4\" height=\"30\" x=\"132\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 우선순위 0</text></g><g class=\"d-edge-label\"><rect width=\"72.2\" height=\"30\" x=\"12\" y=\"499\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"48.1\" y=\"522\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예: 허용</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"246.9\" y=\"250\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"277.4\" y=\"273\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"148.3\" height=\"30\" x=\"203.4\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"277.5\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 기록하고 계속</text></g><g class=\"d-edge-label\"><rect width=\"96.9\" height=\"30\" x=\"119.7\" y=\"576\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"168.1\" y=\"599\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 예: 차단</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"356.6\" y=\"576\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"387.1\" y=\"599\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"354.1\" y=\"748\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"387.4\" y=\"771\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 통과</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"143.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"194\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">웹 요청</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 148.265625,0 159.265625,-22 148.265625,-44 11,-44 0,-22\" transform=\"translate(114.4 210)\"/><text x=\"194\" y=\"197\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사무실 IP인가</text></g><g class=\"d-node\"><rect width=\"221.8\" height=\"62\" x=\"167\" y=\"320\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"277.9\" y=\"360\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관리형 규칙: 세기</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 173.15625,0 184.15625,-22 173.15625,-44 11,-44 0,-22\" transform=\"translate(185.8 536)\"/><text x=\"277.9\" y=\"523\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">속도 한도를 넘나</text></g><g class=\"d-node\"><rect width=\"202.7\" height=\"62\" x=\"286.2\" y=\"646\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"387.5\" y=\"686\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">기본 동작: 허용</text></g><g class=\"d-node\"><rect width=\"210.6\" height=\"62\" x=\"102.4\" y=\"818\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"207.7\" y=\"858\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보호하는 리소스</text></g><g class=\"d-node\"><rect width=\"156\" height=\"62\" x=\"90.2\" y=\"646\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"168.2\" y=\"686\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">403 차단</text></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>요청은 우선순위가 낮은 번호의 규칙부터 지난다. 허용 IP에 맞으면 바로 통과하고, 차단 동작에 맞으면 403을 받고 끝난다. 세기 동작은 기록하고 다음 규칙으로 넘어간다. 어느 규칙에도 끝나지 않은 요청은 기본 동작을 따른다.</p><ul><li>웹 요청 → 사무실 IP인가: ① 우선순위 0</li><li>사무실 IP인가 → 보호하는 리소스: 예: 허용</li><li>사무실 IP인가 → 관리형 규칙: 세기: 아니요</li><li>관리형 규칙: 세기 → 속도 한도를 넘나: ② 기록하고 계속</li><li>속도 한도를 넘나 → 403 차단: ③ 예: 차단</li><li>속도 한도를 넘나 → 기본 동작: 허용: 아니요</li><li>기본 동작: 허용 → 보호하는 리소스: ④ 통과</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>나 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>가 요청을 받으면 서버에 보내기 전에 WAF에 묻는다. WAF는 <strong>웹 ACL</strong>(지금 콘솔에서는 보호 팩)의 규칙을 우선순위 번호가 작은 것부터 본다.</p>\n<ol>\n<li><strong>허용</strong>에 걸리면 거기서 끝나고 통과한다. 뒤의 규칙은 보지 않는다.</li>\n<li><strong>세기</strong>에 걸리면 기록만 하고 다음 규칙으로 간다.</li>\n<li><strong>차단</strong>에 걸리면 거기서 끝나고 403을 받는다. 응답 코드와 본문은 바꿀 수 있다.</li>\n<li>끝까지 결정되지 않은 요청은 <strong>기본 동작</strong>을 따른다. 공개 사이트는 허용을 기본으로 두고 나쁜 것을 막는다. 협력사만 쓰는 API는 차단을 기본으로 두고 아는 것만 연다.</li>\n</ol>\n<p>어디에 붙일 수 있고 어느 리전에 만드는지는 <a href=\"/security/shield/#waf\">Shield 쪽의 WAF 절</a>에 표로 있다. CloudFront용은 us-east-1에 만들고, 규칙은 모든 엣지에서 돈다. 나머지는 그 리소스의 리전에 만든다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"rules\">규칙과 규칙 그룹<a href=\"#rules\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>규칙은 <strong>조건</strong>(statement)과 <strong>동작</strong>이다. 조건은 IP 집합, 나라, 헤더·쿼리·경로·본문의 글자, 크기, SQL 인젝션·XSS 탐지, 속도이고, AND·OR·NOT으로 묶는다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 동작, 평가를 끝내나, 쓰는 때\" tabindex=\"0\"><table aria-label=\"규칙과 규칙 그룹\">\n<thead>\n<tr>\n<th scope=\"col\">동작</th>\n<th scope=\"col\">평가를 끝내나</th>\n<th scope=\"col\">쓰는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-heoyong\">\n<th scope=\"row\"><a href=\"#row-heoyong\" class=\"anchor\" aria-label=\"줄 링크\"></a>허용</th>\n<td>끝낸다</td>\n<td>믿는 IP를 뒤의 규칙에서 빼 줄 때</td>\n</tr>\n<tr id=\"row-chadan\">\n<th scope=\"row\"><a href=\"#row-chadan\" class=\"anchor\" aria-label=\"줄 링크\"></a>차단</th>\n<td>끝낸다</td>\n<td>확실히 나쁜 요청</td>\n</tr>\n<tr id=\"row-segi\">\n<th scope=\"row\"><a href=\"#row-segi\" class=\"anchor\" aria-label=\"줄 링크\"></a>세기</th>\n<td>이어 간다</td>\n<td>새 규칙을 시험할 때, 라벨만 붙일 때</td>\n</tr>\n<tr id=\"row-captcha\">\n<th scope=\"row\"><a href=\"#row-captcha\" class=\"anchor\" aria-label=\"줄 링크\"></a>CAPTCHA</th>\n<td>못 풀면 끝낸다</td>\n<td>사람인지 물어볼 때(추가 요금)</td>\n</tr>\n<tr id=\"row-chaellinji\">\n<th scope=\"row\"><a href=\"#row-chaellinji\" class=\"anchor\" aria-label=\"줄 링크\"></a>챌린지</th>\n<td>실패하면 끝낸다</td>\n<td>화면 없이 브라우저인지 확인할 때(추가 요금)</td>\n</tr>\n</tbody>\n</table></div>\n<p>규칙은 걸린 요청에 <strong>라벨</strong>을 붙일 수 있다. 뒤의 규칙이 “이 라벨이 있고 로그인 경로면 차단”처럼 이어 쓴다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 규칙 그룹, 누가 고치나, 보기\" tabindex=\"0\"><table aria-label=\"규칙과 규칙 그룹\">\n<thead>\n<tr>\n<th scope=\"col\">규칙 그룹</th>\n<th scope=\"col\">누가 고치나</th>\n<th scope=\"col\">보기</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-aws-gwallihyeong\">\n<th scope=\"row\"><a href=\"#row-aws-gwallihyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 관리형</th>\n<td>AWS</td>\n<td>핵심 규칙 집합(흔한 공격), SQL 데이터베이스, 알려진 나쁜 입력, IP 평판, 익명 IP</td>\n</tr>\n<tr id=\"row-aws-gwallihyeong-chuga-yogeum\">\n<th scope=\"row\"><a href=\"#row-aws-gwallihyeong-chuga-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 관리형, 추가 요금</th>\n<td>AWS</td>\n<td>Bot Control, 계정 탈취 방지(ATP), 가짜 가입 방지(ACFP), Anti-DDoS</td>\n</tr>\n<tr id=\"row-maketpeulleiseu\">\n<th scope=\"row\"><a href=\"#row-maketpeulleiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>마켓플레이스</th>\n<td>판매사</td>\n<td>구독해서 쓴다</td>\n</tr>\n<tr id=\"row-nae-gyuchik-geurup\">\n<th scope=\"row\"><a href=\"#row-nae-gyuchik-geurup\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 규칙 그룹</th>\n<td>나</td>\n<td>여러 웹 ACL이 나눠 쓰는 규칙 묶음</td>\n</tr>\n</tbody>\n</table></div>\n<p>ATP와 ACFP를 넣은 웹 ACL은 <a href=\"/security/cognito/\" class=\"mention\">Cognito</a> 사용자 풀에 붙이지 못한다.</p>\n<h3 id=\"wcu\">WCU<a href=\"#wcu\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>규칙이 복잡할수록 용량 단위(WCU)를 많이 쓴다. 웹 ACL의 합이 한도를 넘으면 저장되지 않는다. 핵심 규칙 집합이 700, SQL 데이터베이스와 알려진 나쁜 입력이 200씩이다. 셋이면 1,100이라 기본 요청료에 드는 1,500 안에 남는다. WCU는 검사 속도가 아니라 <strong>담을 수 있는 양</strong>이다.</p>\n</div><h2 id=\"rate-based\">속도 기반 규칙<a href=\"#rate-based\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>정한 시간 동안의 요청을 <strong>묶음마다</strong> 세어, 한도를 넘은 묶음의 요청에 동작을 건다. 수가 다시 줄면 저절로 풀린다.</p>\n<ul>\n<li>속도 기반 규칙이 묶는 기준은 대개 출발지 IP다. <code>X-Forwarded-For</code>의 IP, 헤더, 쿠키, 쿼리, 메서드, 경로를 섞을 수도 있다. 회사 NAT 뒤의 사용자처럼 한 IP에 여럿이 있으면 쿠키나 토큰을 함께 쓴다.</li>\n<li><strong>범위 좁히기</strong>(scope-down)로 로그인 경로만 세게 한다.</li>\n<li>동작에 허용은 고를 수 없다.</li>\n</ul>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Name\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"login-rate\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Priority\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 10</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Action\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"Block\"</span><span class=\"tk-punctuation\">:</span><span> {} }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"Statement\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"RateBasedStatement\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"Limit\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 300</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"EvaluationWindowSec\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 300</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"AggregateKeyType\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"IP\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">      \"ScopeDownStatement\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">        \"RegexMatchStatement\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">          \"RegexString\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"^/login\"</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">          \"FieldToMatch\"</span><span class=\"tk-punctuation\">:</span><span> { </span><span class=\"tk-keyword\">\"UriPath\"</span><span class=\"tk-punctuation\">:</span><span> {} }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">          \"TextTransformations\"</span><span class=\"tk-punctuation\">:</span><span> [{ </span><span class=\"tk-keyword\">\"Priority\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 0</span><span class=\"tk-punctuation\">,</span><span class=\"tk-keyword\"> \"Type\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"NONE\"</span><span> }]</span></span>\n<span class=\"line\"><span>        }</span></span>\n<span class=\"line\"><span>      }</span></span>\n<span class=\"line\"><span>    }</span></span>\n<span class=\"line\"><span>  }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"VisibilityConfig\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"SampledRequestsEnabled\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> true</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"CloudWatchMetricsEnabled\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> true</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"MetricName\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"login-rate\"</span></span>\n<span class=\"line\"><span>  }</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n</div><h2 id=\"logging-and-cost\">로그와 비용<a href=\"#logging-and-cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a> 지표와 요청 표본은 그냥 나온다. <strong>모든 요청</strong>을 남기려면 로그를 켠다. 인증 헤더 같은 필드는 가리고, 차단된 것만 남기도록 거를 수 있다. 실시간 조회는 CloudWatch Logs, 오래 싸게 두고 <a href=\"/analytics/athena/\">Athena</a>로 묻기는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>, 다른 분석 도구로 보내기는 Firehose다.</p>\n<p>요금은 <strong>웹 ACL 수 + 규칙 수 + 검사한 요청 수</strong>다. 관리형 규칙 그룹은 안에 규칙이 몇이든 하나로 센다. 막은 요청도 검사했으므로 센다. 비싼 Bot Control은 범위를 좁혀 필요한 경로에만 건다. Shield Advanced로 보호하는 리소스라면 기본 WAF 요금이 <a href=\"/security/shield/#tiers\">구독에 들어 있다</a>.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["WAF와 ", createVNode(_components.a, {
						href: "/security/shield/",
						children: "Shield"
					})] }), ": WAF는 요청의 내용과 횟수, Shield는 쏟아지는 양이다. 7계층 DDoS에서는 둘이 함께 나온다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["WAF와 ", createVNode(_components.a, {
							href: "/security/network-firewall/",
							children: "Network Firewall"
						})] }),
						": WAF는 웹 입구에 붙고, Network Firewall은 ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"의 길목에 선다. 나가는 트래픽의 도메인은 WAF가 보지 못한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: ["WAF와 ", createVNode(_components.a, {
							href: "/security/firewall-manager/",
							children: "Firewall Manager"
						})] }),
						": 거르는 것은 WAF, 모든 계정의 새 ",
						createVNode(_components.a, {
							href: "/networking/application-load-balancer/",
							class: "mention",
							children: "ALB"
						}),
						"에도 걸려 있게 하는 것은 Firewall Manager다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "나라 차단이 둘이다" }),
						": ",
						createVNode(_components.a, {
							href: "/networking/cloudfront/",
							children: "CloudFront"
						}),
						"의 지리적 제한은 배포 전체에 한 가지로 걸린다. 경로마다 다르게 하거나 다른 조건과 묶으려면 WAF다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "HTTP API에는 붙지 않는다" }),
						": ",
						createVNode(_components.a, {
							href: "/integration/api-gateway/",
							children: "API Gateway"
						}),
						"는 REST API에만 붙는다. HTTP API라면 앞에 CloudFront를 두고 거기에 붙인다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "붙인 곳을 돌아가는 길",
					"set:html": "<p>CloudFront에 WAF를 붙여도 ALB의 주소가 열려 있으면 공격자는 그리로 온다. ALB가 CloudFront에서 온 요청만 받게 닫아야 막힌다(<a href=\"/architectures/cloudfront-s3-alb/\">구조</a>).</p>"
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "WAF Classic은 옛것이다",
					"set:html": "<p>2019년 11월 전의 WAF Classic은 끝나 가는 중이다. AWS가 처음 밝힌 지원 종료일은 2025년 9월 30일이었고, 지금 <a href=\"https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html\">문서</a>는 리전마다의 날짜를 Health 대시보드에서 보라고 한다. 조건(condition)을 따로 만들어 규칙에 넣는다는 설명은 옛것이다.</p>"
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
var url = "content/security/waf.mdx/";
var file = "/work/wt/build/content/security/waf.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/waf.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
