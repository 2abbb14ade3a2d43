import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/service-catalog.mdx
var frontmatter = {
	"title": "AWS Service Catalog",
	"titleEn": "AWS Service Catalog",
	"kind": "service",
	"status": "published",
	"summary": "관리자가 승인한 구성(제품)을 목록으로 내놓고, 사용자는 리소스를 만들 권한 없이도 그 안에서 골라 스스로 띄우게 하는 서비스다.",
	"aliases": [
		"Service Catalog",
		"서비스 카탈로그",
		"AWS 서비스 카탈로그",
		"승인된 제품",
		"승인된 서비스 목록",
		"셀프 서비스 포털",
		"셀프서비스 프로비저닝",
		"포트폴리오 제품",
		"시작 제약",
		"launch constraint",
		"템플릿 제약",
		"template constraint",
		"표준 구성 배포",
		"IT 서비스 카탈로그",
		"TagOption",
		"AppRegistry",
		"제품 카탈로그"
	],
	"related": [
		"management/cloudformation",
		"management/control-tower",
		"management/organizations",
		"management/license-manager",
		"security/iam",
		"security/resource-access-manager"
	],
	"signals": [
		{
			"id": "service-catalog",
			"need": "만들 권한 없이 승인된 구성만 스스로 골라 띄운다",
			"choose": "시작 제약을 건 Service Catalog",
			"see": "management/service-catalog#scenario-approved-only",
			"why": "시작 제약의 역할이 대신 만든다. 사용자에게는 고를 권한만 있으면 된다."
		},
		{
			"id": "tempeullit-jeyak",
			"need": "승인된 제품에서 고를 인스턴스 유형을 좁힌다",
			"choose": "템플릿 제약",
			"see": "management/service-catalog#constraints",
			"why": "템플릿 제약이 고를 수 있는 값을 좁힌다. 시작 제약은 누가 만드는지다."
		},
		{
			"id": "cloudformation-stacksets",
			"need": "사용자가 고르지 않고 관리자가 모든 계정에 똑같이 밀어 넣는다",
			"choose": "CloudFormation StackSets",
			"see": "management/cloudformation#stacksets",
			"why": "Service Catalog는 사용자가 고른다. 관리자가 밀어 넣는 것은 StackSets다."
		}
	],
	"facts": [
		{
			"id": "product",
			"label": "제품(product)",
			"asks": "제품(product)은 무엇으로 이루어지나?",
			"value": "CloudFormation 템플릿이나 Terraform 구성 하나",
			"note": "버전을 여러 개 두고 쓰는 쪽이 고르거나 올린다.",
			"source": "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html"
		},
		{
			"id": "launch-constraint",
			"label": "시작 제약",
			"value": "제품을 띄우고 고치고 지울 때 쓸 IAM 역할",
			"note": "없으면 사용자 자신의 권한으로 띄우므로 CloudFormation과 안의 서비스 권한이 모두 있어야 한다.",
			"source": "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html"
		},
		{
			"id": "launch-constraint-scope",
			"label": "시작 제약이 걸리는 곳",
			"value": "포트폴리오 안의 제품 하나하나",
			"note": "포트폴리오 전체에 한 번에 걸지 못한다. 제품과 포트폴리오의 짝마다 하나만 둔다.",
			"source": "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html"
		},
		{
			"id": "constraint-types",
			"label": "제약의 종류",
			"value": "시작, 알림, 리소스 업데이트, 스택 세트, 템플릿",
			"note": "시작 제약과 스택 세트 제약은 함께 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreateConstraint.html"
		},
		{
			"id": "local-role",
			"label": "다른 계정과 나눌 때의 역할",
			"value": "이름으로 적은 역할(LocalRoleName)",
			"note": "같은 이름의 역할이 제약을 만든 계정과 띄우는 계정에 모두 있어야 한다.",
			"source": "https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreateConstraint.html"
		}
	],
	"scenarios": [
		{
			"id": "approved-only",
			"situation": "개발자 수백 명이 스스로 환경을 띄우되, 보안팀이 승인한 EC2와 RDS 구성만 쓰게 한다. 개발자에게 EC2와 RDS의 생성 권한을 주고 싶지 않다.",
			"answer": ["management/service-catalog", "management/cloudformation"],
			"choose": "Service Catalog의 시작 제약",
			"why": "“승인된 것만”, “셀프 서비스”, “권한은 주지 않고”가 Service Catalog다. 시작 제약의 역할이 대신 만든다.",
			"trap": "CloudFormation 템플릿을 나눠 주기만 하면 고쳐서 쓸 수 있고, 만들 권한도 모두 줘야 한다.",
			"requirements": ["access-control", "compliance"]
		},
		{
			"id": "limit-instance-type",
			"situation": "승인된 웹 서버 제품은 그대로 쓰되, 개발 팀의 포트폴리오에서는 작은 인스턴스 유형만 고를 수 있게 하려 한다. 템플릿은 하나로 유지한다.",
			"answer": ["management/service-catalog"],
			"choose": "포트폴리오의 템플릿 제약",
			"why": "같은 제품이라도 포트폴리오마다 템플릿 제약으로 고를 수 있는 값을 좁힌다.",
			"trap": "시작 제약은 **누구의 권한으로** 띄우는지를 정할 뿐 값의 범위를 정하지 않는다.",
			"requirements": ["compliance", "access-control"]
		},
		{
			"id": "share-across-org",
			"situation": "중앙 팀이 관리하는 표준 제품을 조직의 모든 계정에서 쓰게 하고, 새 버전을 내면 한곳에서 고쳐지길 바란다.",
			"answer": ["management/service-catalog", "management/organizations"],
			"choose": "조직에 공유한 포트폴리오",
			"why": "포트폴리오를 조직이나 OU에 공유하면 받은 계정이 같은 제품을 본다. 원본은 중앙에 하나다.",
			"trap": "StackSets는 관리자가 모든 계정에 밀어 넣는다. 사용자가 필요할 때 고르는 것이 아니다.",
			"requirements": ["many-accounts", "compliance"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Service Catalog란",
			"url": "https://docs.aws.amazon.com/servicecatalog/latest/dg/what-is-service-catalog.html"
		},
		{
			"title": "시작 제약",
			"url": "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html"
		},
		{
			"title": "제약 만들기(종류와 매개변수)",
			"url": "https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreateConstraint.html"
		},
		{
			"title": "AppRegistry의 제공 변경",
			"url": "https://docs.aws.amazon.com/servicecatalog/latest/arguide/app-registry-availability-change.html"
		}
	],
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
			"slug": "constraints",
			"text": "제약"
		},
		{
			"depth": 2,
			"slug": "sharing",
			"text": "여러 계정"
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
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-cloudformation\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M170 128h16v-7h-16zm-80 38h16v-6H90zm-32 0h22v-6H58zm0-19h38v-6H58zm0-38h28v-7H58zm0 19h105v-7H58zm60 70H45V89h73v26h7V86l-3-3H42a3 3 0 0 0-4 3v116a3 3 0 0 0 4 3h80l3-3v-65h-7zm100-80c0 21-19 28-29 29h-51v-6h51s22-3 22-23c0-18-16-22-20-22a3 3 0 0 1-2-4c0-10-7-13-9-14-6-2-11 0-14 4l-3 1-3-2c-2-6-5-9-9-13-10-10-23-13-36-8-7 3-13 10-16 18l-6-3c4-9 11-17 19-21 16-6 32-3 44 9l8 11c5-3 12-4 18-2 7 2 12 9 13 18 11 3 23 11 23 28\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-rds\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m49 45 30 30-4 4-30-30v25h-7V42a3 3 0 0 1 4-4h32v7zm169-3v32h-7V49l-30 30-4-4 30-30h-25v-7h32a3 3 0 0 1 4 4m-7 140h7v32a3 3 0 0 1-4 4h-32v-7h25l-30-30 4-4 30 30zm-1-57c0-10-13-21-33-28l2-6c23 8 37 21 37 34 0 14-14 27-37 35l-2-6c20-7 33-18 33-29m-163 0c0 11 11 21 30 28l-2 6c-22-8-35-20-35-34 0-13 13-25 35-33l2 6c-19 7-30 17-30 27m32 56-30 30h25v7H42a3 3 0 0 1-4-4v-32h7v25l30-30zm49-81c-23 0-35-6-35-8 0-3 12-9 35-9s35 6 35 9c0 2-12 8-35 8m0 25c-22 0-35-6-35-9v-16c8 4 22 7 35 7s27-3 35-7v16c0 3-13 9-35 9m0 24c-22 0-35-6-35-9v-16c8 5 21 7 35 7s27-2 35-7v16c0 3-13 9-35 9m0 22c-23 0-35-6-35-9v-13c8 4 21 7 35 7s27-3 35-7v13c0 3-12 9-35 9m0-94c-20 0-42 5-42 15v70c0 10 21 16 42 16s42-6 42-16V92c0-10-22-15-42-15\"/></symbol><symbol id=\"icon-saa-service-catalog\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#bf2a6b\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 12h18v18H10zM36 12h18v18H36zM10 38h18v16H10zM36 46h18M45 37v18\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>사용자에게 자유를 주되 고를 수 있는 것을 정해 두고 싶을 때</strong> 쓴다. 개발자는 기다리지 않고 스스로 띄우고, 관리자는 승인한 구성만 나가게 한다. 문제의 신호는 “승인된(approved) 제품만”, “표준화”, “셀프 서비스”, “최소 권한”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-launch-product\" data-diagram=\"launch-product\"><figcaption><span class=\"diagram-title\">사용자가 승인된 제품을 골라 띄우는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-launch-product\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 사용자가 승인된 제품을 골라 띄우는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"314\" height=\"656\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 502 1049\"><svg width=\"502\" height=\"1049\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-launch-product-desc\" aria-labelledby=\"diagram-launch-product-title\" role=\"img\" viewBox=\"-4 -4 502 1049\"><title id=\"diagram-launch-product-title\">사용자가 승인된 제품을 골라 띄우는 흐름</title><desc id=\"diagram-launch-product-desc\">관리자가 템플릿을 제품으로 등록해 포트폴리오에 담고 시작 제약과 템플릿 제약을 건 뒤 그룹에 권한을 준다. 사용자는 포트폴리오에서 제품을 골라 값을 넣는다. Service Catalog가 시작 역할을 맡아 CloudFormation 스택을 만들고 EC2와 RDS가 생긴다.</desc><g class=\"d-boundary\"><rect width=\"444.7\" height=\"139\" x=\"12\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248.5 56v13q0 7-7.1 7H165q-7 0-7 7v56q0 7-7.2 7h-6.4q-7 0-7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m143.3 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248.5 56v13q0 7 7 7H306q7 0 7 7v56q0 7 7.1 7h33.6q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m366.7 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M431.6 56v83q0 7-7.1 7h-44.7q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m378.7 164-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M204.3 315v106\"/><path fill=\"var(--diagram-line)\" d=\"m210.3 413-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M204.3 553v106\"/><path fill=\"var(--diagram-line)\" d=\"m210.3 651-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M204.3 791v13q0 7-7 7h-50.9q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m145.3 889-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M204.3 791v13q0 7 7.1 7h50.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m275.3 889-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">포트폴리오</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"124.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"157.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 등록</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"279.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"312.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 제약</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"388.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"431.4\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 고른다</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"170.8\" y=\"355\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204.2\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 검사</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"148.8\" y=\"593\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"204\" y=\"616\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 시작 역할</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"96.3\" y=\"831\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"139.2\" y=\"854\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 만든다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"226.3\" y=\"831\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"269.2\" y=\"854\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 만든다</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"198\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"248.5\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">관리자</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"381.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"431.6\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><rect width=\"202.7\" height=\"62\" x=\"36\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"137.3\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">승인된 제품 v2</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"288.7\" y=\"229\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"360.7\" y=\"269\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">제약</text></g><g class=\"d-node\"><text x=\"204.3\" y=\"545\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Service Catalog</text><use width=\"72\" height=\"72\" x=\"168.3\" y=\"434\" href=\"#icon-saa-service-catalog\"/></g><g class=\"d-node\"><text x=\"204.3\" y=\"783\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudFormation</text><use width=\"72\" height=\"72\" x=\"168.3\" y=\"672\" href=\"#icon-aws-cloudformation\"/></g><g class=\"d-node\"><text x=\"139.3\" y=\"1021\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"103.3\" y=\"910\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"269.3\" y=\"1021\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">RDS</text><use width=\"72\" height=\"72\" x=\"233.3\" y=\"910\" href=\"#icon-aws-rds\"/></g></svg><a aria-label=\"Service Catalog\" href=\"/management/service-catalog/\" aria-current=\"page\"><rect width=\"167.6\" height=\"136\" x=\"120.5\" y=\"421\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudFormation\" href=\"/management/cloudformation/\"><rect width=\"168.4\" height=\"136\" x=\"120.2\" y=\"659\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"90.3\" y=\"897\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"RDS\" href=\"/database/rds/\"><rect width=\"98\" height=\"136\" x=\"220.3\" y=\"897\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>관리자가 템플릿을 제품으로 등록해 포트폴리오에 담고 시작 제약과 템플릿 제약을 건 뒤 그룹에 권한을 준다. 사용자는 포트폴리오에서 제품을 골라 값을 넣는다. Service Catalog가 시작 역할을 맡아 CloudFormation 스택을 만들고 EC2와 RDS가 생긴다.</p><ul><li>포트폴리오 안: 승인된 제품 v2, 제약</li><li>관리자 → 승인된 제품 v2: ① 등록</li><li>관리자 → 제약: ② 제약</li><li>사용자 → 포트폴리오: ③ 고른다</li><li>포트폴리오 → Service Catalog: ④ 검사</li><li>Service Catalog → CloudFormation: ⑤ 시작 역할</li><li>CloudFormation → EC2: ⑥ 만든다</li><li>CloudFormation → RDS: ⑥ 만든다</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>관리자가 <a href=\"/management/cloudformation/\">CloudFormation</a> 템플릿(또는 Terraform 구성)을 <strong>제품</strong>으로 등록하고 <strong>포트폴리오</strong>에 담는다.</li>\n<li>제약을 건다. <a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자, 그룹, 역할에 포트폴리오를 볼 권한을 준다.</li>\n<li>사용자는 목록에서 제품과 버전을 고르고 값을 넣는다.</li>\n<li>템플릿 제약이 값을 검사한다.</li>\n<li><strong>시작 역할</strong>을 맡아 스택을 만든다. 사용자에게는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>나 <a href=\"/database/rds/\" class=\"mention\">RDS</a>의 권한이 없어도 된다.</li>\n<li>만들어진 것은 <strong>프로비저닝된 제품</strong>이다. 사용자는 이것을 고치거나 지울 수 있다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"constraints\">제약<a href=\"#constraints\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 제약, 정하는 것\" tabindex=\"0\"><table aria-label=\"제약\">\n<thead>\n<tr>\n<th scope=\"col\">제약</th>\n<th scope=\"col\">정하는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-launch\">\n<th scope=\"row\"><a href=\"#row-launch\" class=\"anchor\" aria-label=\"줄 링크\"></a>시작(launch)</th>\n<td>어떤 <a href=\"/security/iam/\">IAM</a> 역할로 만드나</td>\n</tr>\n<tr id=\"row-template\">\n<th scope=\"row\"><a href=\"#row-template\" class=\"anchor\" aria-label=\"줄 링크\"></a>템플릿(template)</th>\n<td>고를 수 있는 값의 범위(인스턴스 유형, 포트)</td>\n</tr>\n<tr id=\"row-notification\">\n<th scope=\"row\"><a href=\"#row-notification\" class=\"anchor\" aria-label=\"줄 링크\"></a>알림(notification)</th>\n<td>스택 이벤트를 보낼 <a href=\"/integration/sns/\" class=\"mention\">SNS</a> 주제</td>\n</tr>\n<tr id=\"row-stack-set\">\n<th scope=\"row\"><a href=\"#row-stack-set\" class=\"anchor\" aria-label=\"줄 링크\"></a>스택 세트(stack set)</th>\n<td>여러 계정·리전에 띄우나</td>\n</tr>\n<tr id=\"row-risoseu-eopdeiteu\">\n<th scope=\"row\"><a href=\"#row-risoseu-eopdeiteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>리소스 업데이트</th>\n<td>띄운 뒤 태그를 바꿀 수 있나</td>\n</tr>\n</tbody>\n</table></div>\n<p>시작 제약은 <strong>제품마다</strong> 건다. 하나라도 빠뜨리면 그 제품은 사용자의 권한으로 띄우려다 실패한다. 태그를 강제하려면 TagOption을 붙인다. 부서와 비용 태그가 빠지지 않는다.</p>\n</div><h2 id=\"sharing\">여러 계정<a href=\"#sharing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>포트폴리오를 계정, OU, 조직에 공유한다. 받은 쪽은 가져온(imported) 포트폴리오에 자기 계정의 사용자를 연결한다. 제품의 내용은 원본 계정에서만 고친다. 시작 역할은 이름으로 적어, 받는 계정마다 같은 이름의 역할을 둔다. 그 역할은 <a href=\"/management/cloudformation/#stacksets\">StackSets</a>로 미리 깔아 둔다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 비교, 주도하는 쪽, 하는 일",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "비교"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "주도하는 쪽"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "하는 일"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-service-catalog",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-service-catalog",
											class: "anchor",
											"aria-label": "줄 링크"
										}), createVNode(_components.strong, { children: "Service Catalog" })]
									}),
									createVNode(_components.td, { children: "사용자가 고른다" }),
									createVNode(_components.td, { children: "승인된 구성을 셀프 서비스로" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-cloudformation",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-cloudformation",
											class: "anchor",
											"aria-label": "줄 링크"
										}), createVNode(_components.a, {
											href: "/management/cloudformation/",
											children: "CloudFormation"
										})]
									}),
									createVNode(_components.td, { children: "작성자가 배포한다" }),
									createVNode(_components.td, { children: "템플릿을 스택으로" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-stacksets",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-stacksets",
											class: "anchor",
											"aria-label": "줄 링크"
										}), createVNode(_components.a, {
											href: "/management/cloudformation/#stacksets",
											children: "StackSets"
										})]
									}),
									createVNode(_components.td, { children: "관리자가 밀어 넣는다" }),
									createVNode(_components.td, { children: "모든 계정에 똑같이" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-control-tower",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-control-tower",
											class: "anchor",
											"aria-label": "줄 링크"
										}), createVNode(_components.a, {
											href: "/management/control-tower/",
											children: "Control Tower"
										})]
									}),
									createVNode(_components.td, { children: "관리자가 세운다" }),
									createVNode(_components.td, { children: "계정과 통제. 새 계정을 Account Factory로" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-aws-marketplace",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-aws-marketplace",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "AWS Marketplace"]
									}),
									createVNode(_components.td, { children: "회사가 산다" }),
									createVNode(_components.td, { children: "타사 소프트웨어 구매" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
						href: "/management/license-manager/",
						children: "License Manager"
					}) }), ": 라이선스를 센다. 무엇을 띄울 수 있는지 정하는 목록이 아니다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "SCP와의 차이" }),
						": ",
						createVNode(_components.a, {
							href: "/management/organizations/#scp",
							children: "SCP"
						}),
						"는 할 수 없는 일을 막고, Service Catalog는 할 수 있는 일을 ",
						createVNode(_components.strong, { children: "골라 준다" }),
						". 둘을 함께 써야 목록 밖으로 새지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "AppRegistry" }), ": 리소스를 앱 단위로 묶어 적어 두는 곳이다. 제품을 띄우는 기능과 다르다. 이제 새 고객을 받지 않는다(Service Catalog는 그대로다)."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "권한을 주지 않고 만들게 한다",
					"set:html": "<p>“개발자에게 리소스 생성 권한을 주지 말고 승인된 것만 스스로 배포하게 하라”는 <strong>시작 제약이 있는 Service Catalog</strong>다. <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책을 촘촘히 쓰는 보기는 권한을 주는 것이라 조건에 어긋난다.</p>"
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
var url = "content/management/service-catalog.mdx/";
var file = "/work/wt/build/content/management/service-catalog.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/service-catalog.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
