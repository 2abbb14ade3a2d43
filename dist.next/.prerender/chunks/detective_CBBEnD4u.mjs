import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/detective.mdx
var frontmatter = {
	"title": "Amazon Detective",
	"titleEn": "Amazon Detective",
	"kind": "service",
	"status": "published",
	"summary": "보안 결과가 나온 뒤 로그를 그래프로 이어 원인과 번진 범위를 찾게 해 주는 조사 서비스로, 최대 1년의 활동을 거슬러 볼 수 있다.",
	"aliases": [
		"Detective",
		"디텍티브",
		"아마존 디텍티브",
		"보안 조사",
		"침해 조사",
		"사고 조사",
		"근본 원인 분석 보안",
		"보안 사고 원인 분석",
		"행동 그래프",
		"behavior graph",
		"결과 그룹",
		"finding group",
		"포렌식 조사",
		"침해 범위 파악"
	],
	"related": [
		"security/guardduty",
		"security/security-hub",
		"management/cloudtrail",
		"security/inspector",
		"security/macie",
		"management/organizations"
	],
	"signals": [
		{
			"id": "detective",
			"need": "보안 결과의 원인과 몇 달간 번진 범위를 쿼리 없이 조사한다",
			"choose": "Detective",
			"see": "security/detective#scenario-root-cause-after-finding",
			"why": "로그를 미리 그래프로 이어 두었다. Athena는 쿼리를 짜야 한다."
		},
		{
			"id": "guardduty",
			"need": "침입이나 도용을 처음 찾아 알려 주는 것이 필요하다",
			"choose": "GuardDuty",
			"see": "security/guardduty#when",
			"why": "처음 찾는 것은 GuardDuty다. Detective는 찾은 뒤에 파고든다."
		},
		{
			"id": "security-hub",
			"need": "여러 보안 서비스의 결과를 모아 무엇부터 볼지 정한다",
			"choose": "Security Hub",
			"see": "security/security-hub#when",
			"why": "결과를 모아 순서를 매긴다. Detective는 하나를 파고든다."
		}
	],
	"facts": [
		{
			"id": "history",
			"label": "거슬러 볼 수 있는 기간",
			"value": "최대 1년",
			"note": "계정이 그래프에 들어온 때부터 모은다. 사고가 난 뒤에 켜면 지난 몇 달의 활동은 없다.",
			"called": [
				"과거",
				"보관",
				"데이터 보관",
				"data retention",
				"history period"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/detective/latest/userguide/behavior-graph-data-about.html"
		},
		{
			"id": "core-sources",
			"label": "기본 데이터 원본",
			"value": "CloudTrail 로그, VPC 흐름 로그, GuardDuty 결과",
			"note": "GuardDuty 결과는 GuardDuty를 켠 계정에서만 들어온다. 로그는 따로 받는 사본이라 내가 켠 로그 설정과 그 요금, 성능에 영향이 없다. EKS 감사 로그와 다른 보안 결과는 골라서 더한다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/detective/latest/userguide/detective-source-data-about.html"
		},
		{
			"id": "member-accounts",
			"label": "행동 그래프 하나의 멤버 계정",
			"value": "최대 1,200개",
			"source": "https://docs.aws.amazon.com/detective/latest/userguide/accounts.html"
		},
		{
			"id": "region-scope",
			"label": "범위",
			"value": "관리자 계정마다 리전에 행동 그래프 하나",
			"note": "리전마다 켠다. 멤버 계정은 여러 그래프에 들어갈 수 있다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/detective/latest/APIReference/Welcome.html"
		},
		{
			"id": "trial",
			"label": "무료 체험",
			"value": "리전마다 30일",
			"note": "그 뒤에는 그래프에 들어온 데이터의 양만큼 낸다.",
			"called": ["free trial"],
			"source": "https://docs.aws.amazon.com/detective/latest/userguide/detective-source-data-about.html"
		}
	],
	"scenarios": [
		{
			"id": "root-cause-after-finding",
			"situation": "보안 서비스를 두루 켜 둔 지 1년이 넘은 계정에서 GuardDuty가 한 IAM 역할의 수상한 API 호출을 알렸다. 보안팀은 그 역할이 지난 몇 달 동안 무엇을 했고 다른 리소스로 번졌는지, 로그 쿼리를 직접 짜지 않고 알고 싶다.",
			"answer": ["security/detective", "security/guardduty"],
			"why": "“결과가 나온 뒤”, “원인과 범위”, “지난 몇 달”이 Detective다. 로그를 이미 그래프로 이어 두었다.",
			"trap": "Security Hub는 결과를 모아 순서를 매길 뿐 활동을 시간순으로 파고들지 않는다. Athena로도 되지만 쿼리를 직접 짜야 한다.",
			"requirements": ["threats", "least-operations"]
		},
		{
			"id": "first-alert-missing",
			"situation": "계정에서 침입이 일어나도 아무 알림이 없다. 위협을 스스로 찾아 알려 주는 것부터 필요하다.",
			"answer": ["security/guardduty"],
			"why": "“찾아서 알린다”는 GuardDuty다. Detective는 나온 결과를 조사하는 다음 단계다.",
			"trap": "Detective를 켜면 탐지까지 된다는 보기는 틀리다.",
			"requirements": ["threats"]
		},
		{
			"id": "investigate-many-accounts",
			"situation": "조직의 계정 수백 개에 걸친 침해를 보안 계정 한 곳에서 이어서 조사해야 한다.",
			"answer": ["security/detective", "management/organizations"],
			"choose": "위임 관리자 계정의 행동 그래프",
			"why": "“여러 계정을 한곳에서 조사”다. 위임 관리자 계정의 행동 그래프에 조직의 계정을 멤버로 넣는다.",
			"trap": "계정마다 따로 켜면 그래프가 나뉘어 계정을 넘는 움직임이 이어지지 않는다.",
			"requirements": ["threats", "many-accounts"]
		}
	],
	"references": [
		{
			"title": "행동 그래프의 데이터",
			"url": "https://docs.aws.amazon.com/detective/latest/userguide/behavior-graph-data-about.html"
		},
		{
			"title": "조사(StartInvestigation)",
			"url": "https://docs.aws.amazon.com/detective/latest/APIReference/API_StartInvestigation.html"
		},
		{
			"title": "GuardDuty Investigation(미리 보기)",
			"url": "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-investigation.html"
		},
		{
			"title": "계정 관리",
			"url": "https://docs.aws.amazon.com/detective/latest/userguide/accounts.html"
		},
		{
			"title": "원본 데이터",
			"url": "https://docs.aws.amazon.com/detective/latest/userguide/detective-source-data-about.html"
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
			"slug": "investigation-flow",
			"text": "조사의 순서"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>알림은 시작일 뿐이다. “낯선 나라에서 API를 불렀다”는 결과를 받으면 다음 물음이 이어진다. 그 키로 또 무엇을 했나, 언제부터인가, 다른 역할과 서버로 번졌나. 로그를 모아 쿼리로 잇는 데 며칠이 걸린다. Detective는 그 로그를 <strong>미리 이어 두고 눌러 가며 보게</strong> 한다.</p>\n<p>문제의 신호는 “근본 원인”, “조사”, “범위 파악”, “결과를 받은 뒤”다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>켜면 <a href=\"/management/cloudtrail/\">CloudTrail</a>과 <a href=\"/networking/vpc-flow-logs/\" class=\"mention\">VPC 흐름 로그</a>, <a href=\"/security/guardduty/\">GuardDuty</a> 결과를 AWS 안쪽에서 받는다. 로그를 따로 켜거나 모을 필요가 없다.</li>\n<li>사용자, 역할, IP, 인스턴스, 버킷을 점으로, 로그인과 API 호출과 통신을 선으로 이은 <strong>행동 그래프</strong>를 만든다. 평소의 모습도 함께 배운다.</li>\n<li>결과나 대상 하나를 열면 시간에 따른 활동, 처음 보는 지역이나 API, 이어진 대상이 보인다.</li>\n<li>한 사건으로 보이는 결과들은 <strong>결과 그룹</strong>으로 묶인다. 따로 보던 경보 열 개가 한 이야기가 된다.</li>\n</ol>\n<p>GuardDuty나 <a href=\"/security/security-hub/\">Security Hub</a>의 결과 화면에서 바로 넘어올 수 있다. <a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자나 역할 하나를 골라 <strong>조사(investigation)</strong>를 돌리면 정한 기간의 침해 지표를 모아 보고서를 만든다.</p>\n</div><h2 id=\"investigation-flow\">조사의 순서<a href=\"#investigation-flow\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 단계, 물음, 서비스\" tabindex=\"0\"><table aria-label=\"조사의 순서\">\n<thead>\n<tr>\n<th scope=\"col\">단계</th>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">서비스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-tamji\">\n<th scope=\"row\"><a href=\"#row-tamji\" class=\"anchor\" aria-label=\"줄 링크\"></a>탐지</th>\n<td>수상한 일이 있나</td>\n<td><a href=\"/security/guardduty/\" class=\"mention\">GuardDuty</a>, <a href=\"/security/macie/\">Macie</a>, <a href=\"/security/inspector/\">Inspector</a></td>\n</tr>\n<tr id=\"row-moeugi\">\n<th scope=\"row\"><a href=\"#row-moeugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>모으기</th>\n<td>무엇부터 볼까</td>\n<td><a href=\"/security/security-hub/\" class=\"mention\">Security Hub</a></td>\n</tr>\n<tr id=\"row-josa\">\n<th scope=\"row\"><a href=\"#row-josa\" class=\"anchor\" aria-label=\"줄 링크\"></a>조사</th>\n<td>왜, 어디까지</td>\n<td>Detective</td>\n</tr>\n<tr id=\"row-daeeung\">\n<th scope=\"row\"><a href=\"#row-daeeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>대응</th>\n<td>격리하고 고치기</td>\n<td><a href=\"/integration/eventbridge/\">EventBridge</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, <a href=\"/management/systems-manager/\">Systems Manager</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>여러 계정에서는 <a href=\"/management/organizations/\">Organizations</a>의 관리 계정이 위임 관리자를 정하고, 그 계정의 행동 그래프에 멤버를 넣는다. 조직의 멤버는 스스로 빠질 수 없다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "GuardDuty와의 차이" }),
					": GuardDuty가 “무슨 일이 있다”를, Detective가 “왜 그리고 어디까지”를 말한다. 미리 보기로 나온 GuardDuty Investigation도 조사하지만 90일까지이고 서울 리전에는 없다(",
					createVNode(_components.a, {
						href: "/security/guardduty/#confusions",
						children: "GuardDuty"
					}),
					")."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
					href: "/management/cloudtrail/",
					class: "mention",
					children: "CloudTrail"
				}), "과의 차이"] }), ": CloudTrail은 원본 기록이고 감사의 증거다. Detective는 그것을 이어 보여 준다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
					href: "/security/security-hub/",
					class: "mention",
					children: "Security Hub"
				}), "와의 차이"] }), ": Security Hub는 많은 결과에 순서를 매기고, Detective는 결과 하나를 깊이 판다."] }),
				"\n",
				createVNode(_components.li, { children: "Detective는 막거나 고치지 않는다. 조치는 다른 서비스로 한다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "탐지와 조사",
				"set:html": "<p>“탐지(detect)”라는 말이 있으면 이름이 비슷한 Detective에 끌리기 쉽다. 새 위협을 찾는 것은 GuardDuty, 찾은 뒤의 원인 분석이 Detective다.</p>"
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
var url = "content/security/detective.mdx/";
var file = "/work/wt/build/content/security/detective.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/detective.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
