import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/firewall-manager.mdx
var frontmatter = {
	"title": "AWS Firewall Manager",
	"titleEn": "AWS Firewall Manager",
	"kind": "service",
	"status": "published",
	"summary": "조직의 여러 계정에 WAF, Shield Advanced, 보안 그룹, Network Firewall 같은 방화벽 규칙을 한곳에서 정해 퍼뜨리고 어긋난 리소스를 찾아 바로잡는 관리 도구다.",
	"aliases": [
		"Firewall Manager",
		"파이어월 매니저",
		"파이어웰 매니저",
		"방화벽 관리자",
		"방화벽 중앙 관리",
		"FMS",
		"WAF 중앙 관리",
		"보안 그룹 중앙 관리",
		"보안 그룹 감사",
		"security group policy",
		"DNS Firewall 중앙 관리",
		"여러 계정 방화벽",
		"방화벽 일괄 적용",
		"WAF 일괄 적용",
		"여러 계정 WAF",
		"조직 전체 방화벽",
		"보안 규칙 일괄 관리"
	],
	"related": [
		"security/network-firewall-vs-firewall-manager",
		"security/network-firewall",
		"security/shield",
		"management/organizations",
		"management/config",
		"networking/security-groups",
		"networking/application-load-balancer",
		"networking/cloudfront"
	],
	"signals": [
		{
			"id": "firewall-manager-waf",
			"need": "새로 만든 것까지 조직의 모든 ALB에 같은 WAF 규칙을 건다",
			"choose": "Firewall Manager의 WAF 정책",
			"see": "security/firewall-manager#scenario-waf-on-every-alb",
			"why": "범위의 새 리소스에도 붙이고 떼면 되돌린다. StackSets는 새 ALB를 모른다."
		},
		{
			"id": "boan-geurup-kontencheu-gamsa",
			"need": "정책 하나로 모든 계정의 너무 열린 보안 그룹을 찾아 고친다",
			"choose": "보안 그룹 콘텐츠 감사 정책",
			"see": "security/firewall-manager#policy-types",
			"why": "너무 열린 규칙을 찾아 고친다. 공통 정책은 정한 그룹을 붙인다."
		},
		{
			"id": "firewall-manager-shield-advanced",
			"need": "모든 계정의 인터넷용 로드 밸런서를 빠짐없이 DDoS에서 지킨다",
			"choose": "Firewall Manager의 Shield Advanced 정책",
			"see": "security/firewall-manager#scenario-shield-for-all",
			"why": "보호는 리소스마다 건다. 정책이 새 계정의 것까지 붙인다."
		},
		{
			"id": "network-firewall",
			"need": "한 VPC의 트래픽을 실제로 검사하고 차단한다",
			"choose": "Network Firewall",
			"see": "security/network-firewall-vs-firewall-manager#verdict",
			"why": "Firewall Manager는 나눠 줄 뿐이다. 막는 것은 Network Firewall이다."
		}
	],
	"facts": [
		{
			"id": "prerequisites",
			"label": "켜기 전에 갖출 것",
			"value": "Organizations(모든 기능), 관리자 계정 지정, AWS Config",
			"note": "Config는 멤버 계정과 쓰는 리전 모두에 켠다. Network Firewall과 DNS Firewall 정책에는 AWS RAM 공유도 필요하다.",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/fms-prereq.html"
		},
		{
			"id": "policy-types",
			"label": "정책의 종류",
			"value": "WAF, Shield Advanced, 보안 그룹, 네트워크 ACL, Network Firewall, DNS Firewall, 타사 방화벽",
			"note": "정책 하나는 한 종류만 다룬다. Route 53과 Global Accelerator에 거는 Shield Advanced 보호는 여기서 못 하고 따로 건다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/working-with-policies.html"
		},
		{
			"id": "region-scope",
			"label": "정책이 미치는 리전",
			"value": "정책을 만든 리전 하나",
			"note": "리전마다 정책을 따로 만든다. CloudFront용 WAF 정책만 글로벌이다.",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/create-policy.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "정책마다 리전당 월 100달러",
			"note": "밑에 깔리는 WAF·Network Firewall·Config 요금은 따로다. Shield Advanced 구독자는 WAF와 Shield Advanced 정책 요금이 포함된다. 타사 방화벽 정책은 리전에 따라 더 비싸다.",
			"called": ["매달", "price per policy"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/firewall-manager/pricing/"
		},
		{
			"id": "auto-apply",
			"label": "새 계정과 새 리소스",
			"asks": "새 계정과 새 리소스에도 정책이 저절로 걸리나?",
			"value": "범위 안이면 자동 적용",
			"source": "https://docs.aws.amazon.com/fms/2018-01-01/APIReference/API_PutPolicy.html"
		},
		{
			"id": "sla",
			"label": "가용성 약속(SLA)",
			"value": "월 99.9%",
			"axis": "availability",
			"source": "https://aws.amazon.com/firewall-manager/sla/"
		}
	],
	"scenarios": [
		{
			"id": "waf-on-every-alb",
			"situation": "조직의 계정 80개에 있는 모든 ALB에 같은 WAF 규칙이 걸려 있어야 한다. 개발팀이 새 ALB를 만들어도 저절로 붙어야 한다.",
			"answer": ["security/firewall-manager", "security/waf"],
			"choose": "Firewall Manager의 WAF 정책(자동 수정)",
			"why": "“여러 계정”, “모든 ALB”, “새것도 자동”이 Firewall Manager를 가리킨다. WAF 정책을 만들고 자동 수정을 켠다.",
			"trap": "CloudFormation StackSets로 웹 ACL을 퍼뜨릴 수는 있지만 새 ALB에 붙이고 떼어진 것을 되돌리는 일은 하지 못한다.",
			"requirements": [
				"compliance",
				"threats",
				"many-accounts"
			]
		},
		{
			"id": "audit-open-ssh",
			"situation": "조직의 어느 계정에서든 22번 포트를 `0.0.0.0/0`에 연 보안 그룹이 생기면 찾아서 고쳐야 한다. 중앙의 정책 하나로 하고 새 계정도 저절로 들어와야 한다.",
			"answer": ["security/firewall-manager", "networking/security-groups"],
			"choose": "보안 그룹 콘텐츠 감사 정책",
			"why": "보안 그룹 콘텐츠 감사 정책이 허용되는 규칙의 기준을 정하고 벗어난 규칙을 찾아 지운다.",
			"trap": "Config의 조직 규칙도 찾을 수는 있다. 그러나 고치는 동작은 Systems Manager 자동화를 계정마다 이어 직접 만들어야 한다.",
			"requirements": ["compliance", "many-accounts"]
		},
		{
			"id": "network-firewall-everywhere",
			"situation": "모든 계정의 VPC에 같은 도메인 차단 규칙을 가진 Network Firewall을 배포하고 유지해야 한다.",
			"answer": ["security/firewall-manager", "security/network-firewall"],
			"choose": "Firewall Manager의 Network Firewall 정책",
			"why": "막는 것은 Network Firewall, 퍼뜨리는 것은 Firewall Manager다. Network Firewall 정책이 엔드포인트까지 만들어 준다.",
			"trap": "Network Firewall만 고르면 계정마다 손으로 만들어야 한다.",
			"requirements": [
				"compliance",
				"threats",
				"many-accounts"
			]
		},
		{
			"id": "shield-for-all",
			"situation": "모든 계정의 인터넷용 로드 밸런서를 Shield Advanced로 보호하고, 새 계정도 빠뜨리지 않으려 한다.",
			"answer": ["security/firewall-manager", "security/shield"],
			"choose": "Firewall Manager의 Shield Advanced 정책",
			"why": "Shield Advanced 정책이 멤버 계정을 구독시키고 범위 안의 리소스에 보호를 붙인다.",
			"trap": "관리 계정에서 구독만 하면 된다는 보기. 보호는 리소스마다 따로 걸어야 하므로 새 계정의 로드 밸런서는 보호 없이 남는다.",
			"requirements": [
				"compliance",
				"threats",
				"many-accounts"
			],
			"decides": ["계정", "조직"]
		}
	],
	"corrections": [{
		"id": "cloudfront-waf",
		"notes": "조직의 여러 계정과 리전에 정책을 한 번에 배포한다고 한다.",
		"status": "simplified",
		"right": "계정은 한 번에 되지만 리전은 아니다. 정책은 리전에 속하므로 쓰는 리전마다 만든다. CloudFront용 WAF 정책만 글로벌이다.",
		"source": "https://docs.aws.amazon.com/waf/latest/developerguide/create-policy.html"
	}, {
		"id": "organizations-config",
		"notes": "Organizations와 통합되어 운영 오버헤드가 최소라고 한다.",
		"status": "simplified",
		"right": "시작하기 전에 조직의 모든 기능을 켜고 계정과 리전마다 AWS Config를 켜야 한다. 정책마다 월 요금과 Config 기록 요금이 든다. 계정이 몇 개뿐이면 과할 수 있다.",
		"source": "https://docs.aws.amazon.com/waf/latest/developerguide/fms-prereq.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Network Firewall과 Firewall Manager",
		"lines": "310-311"
	}],
	"references": [
		{
			"title": "Firewall Manager란",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html"
		},
		{
			"title": "시작하기 전에 갖출 것",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/fms-prereq.html"
		},
		{
			"title": "정책의 종류",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/working-with-policies.html"
		},
		{
			"title": "정책 만들기",
			"url": "https://docs.aws.amazon.com/waf/latest/developerguide/create-policy.html"
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
			"slug": "policy-types",
			"text": "정책의 종류"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><symbol id=\"icon-aws-config\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m187 151 6 2-3 11-3 2h-1l-12-2 1-6 7 1c-3-5-8-7-14-7-8 0-15 4-16 11l-6-1c2-10 10-17 22-17 7 0 14 4 18 9zm-4 21 6 1c-2 10-10 17-21 17-8 0-14-3-18-8l-1 3-6-2 3-11 3-3 12 2-1 7-6-2c3 5 8 7 14 7 8 0 14-4 15-11m25 1h-4l-3 2-4 11v4l3 3-7 7-3-3h-4l-11 4-2 3v4h-10v-4l-3-3-10-4h-4l-3 3-7-7 3-3v-4l-4-11-3-2h-4v-10h4l3-3 4-10v-4l-3-3 7-7 3 3h4l10-4 3-3v-4h10v4l2 3 11 4h4l3-3 7 7-3 3v4l4 10c0 2 2 3 3 3h4zm5-16-2-1h-5l-3-7 4-3 1-3-1-2-12-12-3-1-2 1-3 3-8-3 1-4-1-3-3-1h-17a3 3 0 0 0-3 4v4l-7 3-3-3-3-1-2 1-12 12-1 2 1 3 3 3-3 7h-4l-3 1-1 2v17l1 3 3 1 4-1 3 8-3 3a3 3 0 0 0 0 5l12 12 2 1 3-1 3-4 7 3v5l3 3h17l3-1 1-2-1-5 8-3 3 4 2 1 3-1 12-12 1-3-1-2-4-3 3-8 5 1 2-1 1-3v-17zM48 175h64v7H45a3 3 0 0 1-3-4V45l3-3h146l3 3v70h-6V48H48zm105-89h-3v-6h19v6zm3-13h7V61h-7zm13 42V93h3a3 3 0 0 0 3-4V77a3 3 0 0 0-3-4h-3V58a3 3 0 0 0-3-4h-13a3 3 0 0 0-3 4v15h-3a3 3 0 0 0-4 4v12a3 3 0 0 0 4 4h3v22h6V93h7v22zm-61 6h-3v-6h19v6zm4-13h6V61h-6zm12 26v-6h4a3 3 0 0 0 3-4v-12a3 3 0 0 0-3-4h-4V58a3 3 0 0 0-3-4h-13a3 3 0 0 0-3 4v50h-3a3 3 0 0 0-3 4v12a3 3 0 0 0 3 4h3v35h7v-35h6v6zM61 89h19v7H61zm6-6h6V61h-6zm0 73h6v-54h-6zm-3 7h13a3 3 0 0 0 3-4v-57h3l3-3V86l-3-3h-3V58a3 3 0 0 0-3-4H64a3 3 0 0 0-3 4v25h-3a3 3 0 0 0-4 3v13a3 3 0 0 0 4 3h3v57a3 3 0 0 0 3 4\"/></symbol><symbol id=\"icon-aws-waf\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M46 131h-8v-6h8c1-16 6-32 15-45l6 4c-9 12-14 26-15 41h9v6h-9c1 15 6 29 15 41l-6 4c-9-13-14-29-15-45m130 64c-13 9-29 14-45 15v8h-6v-8c-16-1-32-6-45-15l4-6c12 9 26 14 41 15v-9h6v9c15-1 29-6 41-15zM80 62c13-10 29-15 45-16v-8h6v8c16 1 32 6 45 16l-4 5c-12-9-26-14-41-14v8h-6v-8c-15 0-29 5-41 14zm138 63v6h-8c-1 16-6 32-15 45l-6-4c9-12 14-26 15-41h-9v-6h9c-1-15-6-29-15-41l6-4c9 13 14 29 15 45zm-42-49 25-25 5 4-26 25zM80 181l-25 25-5-5 26-25zm7-89L40 44l4-4 48 47zm82 72 47 48-4 4-48-47zm-68-34 1-1c5-8 4-20 2-27 5 3 9 9 10 12l3 2 3-2c5-14 3-24-1-31l10 10c4 10 3 23-3 34-8 16-7 32-5 40l-13-7c-9-6-12-19-7-30m43-1a3 3 0 0 0 2 4l3-1c1 0 6-4 9-15 3 5 6 14 2 30-5 17-25 21-32 22-2-6-5-23 4-39 6-11 7-24 4-34 6 6 11 17 8 33m-48-2c-8 13-4 30 9 39 5 4 12 7 20 10h1c1 0 33-3 40-27 8-31-8-41-9-41a3 3 0 0 0-5 2l-1 6c-2-24-21-34-25-36-4-3-9-5-15-6l-3 1v4c1 1 11 9 8 26-4-5-10-11-17-11a3 3 0 0 0-3 4c0 1 7 18 1 28z\"/></symbol><symbol id=\"icon-saa-firewall-manager\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M32 9l20 7v15c0 12-8 19-20 24-12-5-20-12-20-24V16zM14 28h36M16 38h32M32 18v10M24 28v10M40 28v10M32 38v10\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-firewall\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 15h46v34H9zM9 26h46M9 38h46M24 15v11M40 15v11M17 26v12M32 26v12M47 26v12M24 38v11M40 38v11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>계정이 많아지면 방화벽 규칙은 <strong>빠진 곳</strong>에서 뚫린다. 누군가 만든 새 <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>에 <a href=\"/security/waf/\" class=\"mention\">WAF</a>가 없고, 누군가 열어 둔 보안 그룹이 남는다. Firewall Manager는 “조직의 이 범위에는 이 규칙이 <strong>언제나</strong> 걸려 있어야 한다”를 정해 두고 지키는 도구다.</p>\n<p>문제의 신호는 “<a href=\"/management/organizations/\">Organizations</a>”, “모든 계정”, “중앙에서”, “새 리소스에도 자동으로”, “규정 준수”이고, 여기에 WAF·Shield·보안 그룹·<a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a> 가운데 하나가 함께 나온다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-policy-rollout\" data-diagram=\"policy-rollout\"><figcaption><span class=\"diagram-title\">Firewall Manager가 조직의 계정에 방화벽 정책을 퍼뜨리는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-policy-rollout\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Firewall Manager가 조직의 계정에 방화벽 정책을 퍼뜨리는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"649\" height=\"483\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1037.7 772\"><svg width=\"1037.7\" height=\"772\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-policy-rollout-desc\" aria-labelledby=\"diagram-policy-rollout-title\" role=\"img\" viewBox=\"-4 -4 1037.7 772\"><title id=\"diagram-policy-rollout-title\">Firewall Manager가 조직의 계정에 방화벽 정책을 퍼뜨리는 흐름</title><desc id=\"diagram-policy-rollout-desc\">보안 계정의 관리자가 정책과 범위를 정한다. AWS Config가 멤버 계정의 리소스를 기록해 알려 주면 Firewall Manager가 WAF와 보안 그룹, Network Firewall을 배포한다. 어긋난 리소스가 생기면 다시 고치거나 알린다.</desc><g class=\"d-boundary\"><rect width=\"216.2\" height=\"205\" x=\"801.5\" y=\"547\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"201.6\" height=\"495\" x=\"801.5\" y=\"12\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"220\" height=\"205\" x=\"332.3\" y=\"262.5\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 379.5h280.3\"/><path fill=\"var(--diagram-line)\" d=\"m385.3 373.5 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M825.5 129h-46.9q-7 0-7 7v49.4q0 7.1-7.1 7.1H589.3q-7 0-7 7v141q0 7-7.1 7h-84\"/><path fill=\"var(--diagram-line)\" d=\"m499.3 353.6-12-6 12-6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M487.3 368.9h107.9q7 0 7-7.1V314q0-7.1 7.1-7.1h227.2\"/><path fill=\"var(--diagram-line)\" d=\"m828.5 301 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M487.3 390.1h107.9q7 0 7 7.1V445q0 7.1 7.1 7.1h212.2\"/><path fill=\"var(--diagram-line)\" d=\"m813.5 446 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M521.5 411.4h53.7q7 0 7 7V657q0 7.1 7.1 7.1h271.3\"/><path fill=\"var(--diagram-line)\" d=\"m852.6 658 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"813.5\" y=\"578\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">새 계정 B</text></g><g class=\"d-boundary\"><text x=\"813.5\" y=\"43\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">계정 A</text></g><g class=\"d-boundary\"><text x=\"344.3\" y=\"293.5\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 계정</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"153\" y=\"364\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"217.6\" y=\"387\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 정책과 범위</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"622.2\" y=\"177\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"686.9\" y=\"200\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 리소스 변화</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"631.7\" y=\"291.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"686.9\" y=\"314.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배포·수정</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"631.7\" y=\"436.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"686.9\" y=\"459.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 감사·수정</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"631.7\" y=\"648.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"686.9\" y=\"671.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 자동 포함</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"357.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"388.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안팀</text></g><g class=\"d-node\"><text x=\"442.2\" y=\"435.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firewall Manager</text><use width=\"72\" height=\"72\" x=\"406.2\" y=\"324.5\" href=\"#icon-saa-firewall-manager\"/></g><g class=\"d-node\"><text x=\"870.5\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Config</text><use width=\"72\" height=\"72\" x=\"834.5\" y=\"74\" href=\"#icon-aws-config\"/></g><g class=\"d-node\"><text x=\"885.5\" y=\"363\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">WAF 웹 ACL</text><use width=\"72\" height=\"72\" x=\"849.5\" y=\"252\" href=\"#icon-aws-waf\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"825.5\" y=\"421\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"902.3\" y=\"461\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안 그룹</text></g><g class=\"d-node\"><text x=\"909.6\" y=\"720\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Network Firewall</text><use width=\"72\" height=\"72\" x=\"873.6\" y=\"609\" href=\"#icon-saa-network-firewall\"/></g></svg><a aria-label=\"Firewall Manager\" href=\"/security/firewall-manager/\" aria-current=\"page\"><rect width=\"180\" height=\"136\" x=\"352.3\" y=\"311.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Config\" href=\"/management/config/\"><rect width=\"98\" height=\"136\" x=\"821.5\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"보안 그룹\" href=\"/networking/security-groups/\"><rect width=\"161.6\" height=\"70\" x=\"821.5\" y=\"417\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Network Firewall\" href=\"/security/network-firewall/\"><rect width=\"176.2\" height=\"136\" x=\"821.5\" y=\"596\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"379\" height=\"554\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 606.7 886.4\"><svg width=\"606.7\" height=\"886.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-policy-rollout-narrow-desc\" aria-labelledby=\"diagram-policy-rollout-narrow-title\" role=\"img\" viewBox=\"-4 -4 606.7 886.4\"><title id=\"diagram-policy-rollout-narrow-title\">Firewall Manager가 조직의 계정에 방화벽 정책을 퍼뜨리는 흐름</title><desc id=\"diagram-policy-rollout-narrow-desc\">보안 계정의 관리자가 정책과 범위를 정한다. AWS Config가 멤버 계정의 리소스를 기록해 알려 주면 Firewall Manager가 WAF와 보안 그룹, Network Firewall을 배포한다. 어긋난 리소스가 생기면 다시 고치거나 알린다.</desc><g class=\"d-boundary\"><rect width=\"196.2\" height=\"245.4\" x=\"390.5\" y=\"563.4\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"299.9\" height=\"303\" x=\"12\" y=\"563.4\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"139.4\" height=\"245.4\" x=\"210.7\" y=\"168\" fill=\"var(--diagram-account)\" stroke=\"var(--diagram-account-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M280.5 48v193.2\"/><path fill=\"var(--diagram-line)\" d=\"m286.5 233.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M77 616.4v-80.2q0-2.8 2.8-2.8t2.8-2.8v-80.1q0-7.1 7-7.1h162.8q7.1 0 7.1-7v-43\"/><path fill=\"var(--diagram-line)\" d=\"m253.5 401.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M273.5 389.4v67q0 7-7 7H235q-7 0-7 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m234 604.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M287.5 389.4v67q0 7 7 7h56.7q7 0 7 7v56q0 7-7 7H307q-7 0-7 7v219q0 7-7.1 7h-80.6q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m211.1 784.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M301.4 389.4v47q0 7 7 7h173.2q7 0 7 7v186.2\"/><path fill=\"var(--diagram-line)\" d=\"m494.6 628.6-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"402.5\" y=\"594.4\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">새 계정 <tspan x=\"402.5\" y=\"623\">B</tspan></text></g><g class=\"d-boundary\"><text x=\"88\" y=\"594.4\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">계정 A</text></g><g class=\"d-boundary\"><text x=\"222.7\" y=\"199\" fill=\"var(--diagram-account-line)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 <tspan x=\"222.7\" y=\"227.6\">계정</tspan></text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"215.5\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"280.1\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 정책과 범위</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"17.6\" y=\"483.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"82.2\" y=\"506.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 리소스 변화</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"172.4\" y=\"483.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"227.6\" y=\"506.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 배포·수정</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"302.8\" y=\"483.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"357.9\" y=\"506.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 감사·수정</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"433.1\" y=\"483.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"488.3\" y=\"506.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 자동 포함</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"241.4\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"280.5\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안팀</text></g><g class=\"d-node\"><text x=\"280.3\" y=\"357.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firewall <tspan x=\"280.5\" y=\"381.4\">Manager</tspan></text><use width=\"72\" height=\"72\" x=\"244.5\" y=\"250.2\" href=\"#icon-saa-firewall-manager\"/></g><g class=\"d-node\"><text x=\"77\" y=\"728.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Config</text><use width=\"72\" height=\"72\" x=\"41\" y=\"621.4\" href=\"#icon-aws-config\"/></g><g class=\"d-node\"><text x=\"227.9\" y=\"728.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">WAF 웹 ACL</text><use width=\"72\" height=\"72\" x=\"191.9\" y=\"621.4\" href=\"#icon-aws-waf\"/></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"127.6\" y=\"796.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"188.4\" y=\"828.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">보안 그룹</text></g><g class=\"d-node\"><text x=\"488.6\" y=\"752.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-account)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Network <tspan x=\"488.3\" y=\"776.8\">Firewall</tspan></text><use width=\"72\" height=\"72\" x=\"452.6\" y=\"645.6\" href=\"#icon-saa-network-firewall\"/></g></svg><a aria-label=\"Firewall Manager\" href=\"/security/firewall-manager/\" aria-current=\"page\"><rect width=\"99.4\" height=\"152.2\" x=\"230.7\" y=\"241.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Config\" href=\"/management/config/\"><rect width=\"90\" height=\"128\" x=\"32\" y=\"612.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"보안 그룹\" href=\"/networking/security-groups/\"><rect width=\"129.6\" height=\"54\" x=\"123.6\" y=\"792.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Network Firewall\" href=\"/security/network-firewall/\"><rect width=\"96.3\" height=\"152.2\" x=\"440.5\" y=\"636.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>보안 계정의 관리자가 정책과 범위를 정한다. AWS Config가 멤버 계정의 리소스를 기록해 알려 주면 Firewall Manager가 WAF와 보안 그룹, Network Firewall을 배포한다. 어긋난 리소스가 생기면 다시 고치거나 알린다.</p><ul><li>보안 계정 안: Firewall Manager</li><li>계정 A 안: Config, WAF 웹 ACL, 보안 그룹</li><li>새 계정 B 안: Network Firewall</li><li>보안팀 → Firewall Manager: ① 정책과 범위</li><li>Config → Firewall Manager: ② 리소스 변화 (점선)</li><li>Firewall Manager → WAF 웹 ACL: ③ 배포·수정</li><li>Firewall Manager → 보안 그룹: ③ 감사·수정</li><li>Firewall Manager → Network Firewall: ④ 자동 포함</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>관리 계정이 Firewall Manager <strong>관리자 계정</strong>을 정한다. 관리자는 정책의 종류와 <strong>범위</strong>를 적는다. 범위는 계정, 조직 단위(OU), 리소스 유형, 태그로 좁힌다.</li>\n<li><strong><a href=\"/management/config/\">AWS Config</a></strong>가 계정마다 리소스의 변화를 기록한다. Firewall Manager는 이 기록으로 무엇이 있고 무엇이 어긋났는지 안다. 그래서 Config가 필수다.</li>\n<li>어긋난 리소스를 <strong>알리기만</strong> 할지 <strong>자동으로 고칠지</strong> 고른다. 처음에는 알림만으로 영향을 보고, 자신이 생기면 자동 수정을 켠다.</li>\n<li>새 계정이 조직에 들어오거나 새 리소스가 생기면 따로 손대지 않아도 범위에 든다.</li>\n</ol>\n<p>Firewall Manager 자신은 패킷을 보지 않는다. 규칙을 <strong>집행하는 것은 밑에 있는 서비스</strong>다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"policy-types\">정책의 종류<a href=\"#policy-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 정책, 하는 일\" tabindex=\"0\"><table aria-label=\"정책의 종류\">\n<thead>\n<tr>\n<th scope=\"col\">정책</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-waf\">\n<th scope=\"row\"><a href=\"#row-waf\" class=\"anchor\" aria-label=\"줄 링크\"></a>WAF</th>\n<td><a href=\"/security/waf/\">웹 ACL</a>을 만들어 붙인다. 중앙의 규칙 그룹이 맨 앞과 맨 뒤에 서고, 그 사이에 계정 팀이 자기 규칙을 넣는다</td>\n</tr>\n<tr id=\"row-shield-advanced\">\n<th scope=\"row\"><a href=\"#row-shield-advanced\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/shield/\">Shield Advanced</a></th>\n<td>계정을 구독시키고 리소스에 보호를 건다</td>\n</tr>\n<tr id=\"row-boan-geurup-gongtong\">\n<th scope=\"row\"><a href=\"#row-boan-geurup-gongtong\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안 그룹: 공통</th>\n<td>지정한 보안 그룹을 모든 대상에 붙인다</td>\n</tr>\n<tr id=\"row-boan-geurup-kontencheu-gamsa\">\n<th scope=\"row\"><a href=\"#row-boan-geurup-kontencheu-gamsa\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안 그룹: 콘텐츠 감사</th>\n<td>너무 열린 규칙을 찾아 고친다</td>\n</tr>\n<tr id=\"row-boan-geurup-sayong-gamsa\">\n<th scope=\"row\"><a href=\"#row-boan-geurup-sayong-gamsa\" class=\"anchor\" aria-label=\"줄 링크\"></a>보안 그룹: 사용 감사</th>\n<td>안 쓰거나 겹치는 보안 그룹을 정리한다</td>\n</tr>\n<tr id=\"row-acl\">\n<th scope=\"row\"><a href=\"#row-acl\" class=\"anchor\" aria-label=\"줄 링크\"></a>네트워크 ACL</th>\n<td>맨 앞과 맨 뒤의 규칙을 강제한다</td>\n</tr>\n<tr id=\"row-network-firewall\">\n<th scope=\"row\"><a href=\"#row-network-firewall\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/network-firewall/\">Network Firewall</a></th>\n<td>방화벽과 엔드포인트를 배포하고 라우팅을 점검한다</td>\n</tr>\n<tr id=\"row-dns-firewall\">\n<th scope=\"row\"><a href=\"#row-dns-firewall\" class=\"anchor\" aria-label=\"줄 링크\"></a>DNS Firewall</th>\n<td>Route 53 VPC Resolver의 차단 목록을 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에 연결한다</td>\n</tr>\n<tr id=\"row-tasa-banghwabyeok\">\n<th scope=\"row\"><a href=\"#row-tasa-banghwabyeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>타사 방화벽</th>\n<td>마켓플레이스에서 구독한 방화벽을 배포한다</td>\n</tr>\n</tbody>\n</table></div>\n<p>WAF 정책의 앞·뒤 구조가 잘 만든 부분이다. 중앙의 규칙은 팀이 뺄 수 없고, 팀의 규칙은 중앙이 몰라도 된다.</p>\n</div><h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>정책마다 리전별로 월 요금이 있고, 배포된 <a href=\"/security/waf/\" class=\"mention\">WAF</a>·<a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a>의 요금과 Config의 기록 요금이 더해진다. 리전이 셋이고 정책이 둘이면 여섯 개의 정책이다. Shield Advanced를 구독하면 WAF와 Shield Advanced 정책의 요금이 포함된다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Firewall Manager와 ", createVNode(_components.a, {
						href: "/management/organizations/#scp",
						children: "SCP"
					})] }), ": SCP는 API를 막아 “만들지 못하게” 한다. Firewall Manager는 “있어야 할 것이 있게” 한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Firewall Manager와 Config" }), ": Config는 설정이 규칙에 맞는지 기록하고 알린다. Firewall Manager는 그 위에서 방화벽 종류만 맡아 배포와 수정까지 한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["Firewall Manager와 ", createVNode(_components.a, {
						href: "/security/security-hub/",
						children: "Security Hub"
					})] }), ": Security Hub는 여러 서비스의 결과를 모아 보여 준다. 규칙을 배포하지 않는다."] }),
					"\n",
					createVNode(_components.li, { children: "Firewall Manager는 조직이 없는 계정 하나에서는 쓸 수 없다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "막는 것과 관리하는 것",
					"set:html": "<p>“트래픽을 검사하고 차단하라”면 <a href=\"/security/network-firewall/\" class=\"mention\">Network Firewall</a>이나 <a href=\"/security/waf/\" class=\"mention\">WAF</a>, “여러 계정에 <strong>일관되게 적용</strong>하라”면 Firewall Manager다. 두 요구가 함께 나오면 둘 다 있는 보기를 고른다.</p>"
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
var url = "content/security/firewall-manager.mdx/";
var file = "/work/wt/build/content/security/firewall-manager.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/firewall-manager.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
