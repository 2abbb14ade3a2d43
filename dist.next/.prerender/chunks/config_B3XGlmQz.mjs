import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/config.mdx
var frontmatter = {
	"title": "AWS Config",
	"titleEn": "AWS Config",
	"kind": "service",
	"status": "published",
	"summary": "리소스의 설정을 시간순으로 기록하고 규칙과 견주어, 무엇이 어떻게 바뀌었고 지금 규정에 맞는지를 보여 주는 서비스다.",
	"aliases": [
		"컨피그",
		"AWS 컨피그",
		"구성 기록",
		"구성 변경 이력",
		"리소스 구성 이력",
		"구성 이력",
		"구성 항목",
		"configuration item",
		"Config 규칙",
		"Config rule",
		"규정 준수 평가",
		"적합성 팩",
		"conformance pack",
		"구성 레코더",
		"configuration recorder",
		"Config 애그리게이터",
		"aggregator",
		"자동 수정",
		"컴플라이언스 점검",
		"설정 변경 이력",
		"리소스 설정 추적",
		"규정 준수 검사",
		"설정 감시",
		"구성 규칙 위반",
		"리소스 변경 추적",
		"자동 교정",
		"태그 없는 리소스 찾기"
	],
	"related": [
		"management/config-vs-cloudtrail",
		"management/cloudtrail",
		"management/systems-manager",
		"management/organizations",
		"management/trusted-advisor",
		"integration/eventbridge",
		"storage/s3"
	],
	"signals": [
		{
			"id": "config-boan-geurupbuteo-s3kkaji",
			"need": "보안 그룹부터 S3까지 규칙 위반을 계속 찾아 저절로 고친다",
			"choose": "Config 규칙 + 자동 수정",
			"see": "management/config#remediation",
			"why": "규칙이 위반을 찾고 수정이 Systems Manager 자동화로 고친다."
		},
		{
			"id": "config-seok-dal-jeon",
			"need": "석 달 전 그 시각의 설정과 리소스 사이의 관계를 본다",
			"choose": "Config의 구성 타임라인",
			"see": "management/config#scenario-past-configuration",
			"why": "리소스마다 시각별 구성과 관계를 남긴다. CloudTrail은 호출만 남긴다."
		},
		{
			"id": "jojik-gyuchik-aegeurigeiteo",
			"need": "우리가 정한 규칙을 여러 계정에 걸고 결과를 한 화면에서 본다",
			"choose": "조직 규칙 + 애그리게이터",
			"see": "management/config#rules",
			"why": "조직 규칙은 계정마다 걸리고 애그리게이터가 결과를 모은다."
		},
		{
			"id": "scp",
			"need": "어긋난 것을 찾는 대신 계정에서 아예 만들지 못하게 막는다",
			"choose": "SCP",
			"see": "management/organizations#scp",
			"why": "Config는 만들어진 뒤에 찾는다. SCP는 요청 자체를 거부한다."
		}
	],
	"facts": [
		{
			"id": "item-retention",
			"label": "구성 항목 보관 기간",
			"value": "30일~7년(2,557일), 기본 7년",
			"note": "S3로 보낸 스냅샷과 이력 파일의 보관은 S3에서 따로 정한다.",
			"called": [
				"보관",
				"보존",
				"이력 보관",
				"기록 보관",
				"retention",
				"이력 보존",
				"유지",
				"구성 보관",
				"구성 이력 보관",
				"구성 항목 보관",
				"보유",
				"이력 얼마나",
				"config 년"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html"
		},
		{
			"id": "recording-frequency",
			"label": "기록 방식",
			"value": "연속(바뀔 때마다) 또는 매일",
			"note": "매일 방식은 24시간 동안 바뀐 마지막 모습만 남긴다. 리소스 유형마다 다르게 정할 수 있다.",
			"called": ["기록 주기"],
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"
		},
		{
			"id": "scope",
			"label": "켜는 단위",
			"value": "계정의 리전마다 레코더 1개",
			"note": "처음에는 꺼져 있다. 켜면 IAM 글로벌 리소스를 뺀 모든 리소스를 기록한다. IAM은 한 리전에서만 기록하게 둔다.",
			"called": [
				"레코더",
				"recorder",
				"recorder per region"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html"
		},
		{
			"id": "rule-triggers",
			"label": "규칙이 평가되는 때",
			"value": "설정이 바뀔 때, 또는 1·3·6·12·24시간마다",
			"note": "배포하기 전에 평가하는 사전(proactive) 방식도 있다.",
			"called": [
				"규칙 평가",
				"평가 주기",
				"규칙 주기",
				"룰 주기",
				"rule frequency",
				"rule evaluation frequency",
				"periodic rule frequency"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html"
		},
		{
			"id": "rule-kinds",
			"label": "규칙의 종류",
			"value": "AWS 관리형, 사용자 지정(Lambda 또는 Guard)",
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html"
		},
		{
			"id": "history-delivery",
			"label": "S3에 구성 이력 파일이 오는 주기",
			"value": "6시간",
			"note": "바뀐 리소스가 있을 때만 온다. 전체 모습인 스냅샷은 1~24시간 가운데 정한 주기나 요청할 때 온다.",
			"called": [
				"이력 파일",
				"s3 이력",
				"구성이력 파일",
				"이력 전달",
				"configuration history delivery"
			],
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html"
		},
		{
			"id": "pricing-model",
			"label": "요금",
			"value": "기록한 구성 항목 수와 규칙 평가 수",
			"note": "자주 바뀌는 리소스를 연속으로 기록하면 비싸다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/config/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "open-ssh-continuous",
			"situation": "누군가 보안 그룹에 22번 포트를 0.0.0.0/0으로 열면 알아채고, 사람 손 없이 닫아야 한다.",
			"answer": ["management/config", "management/systems-manager"],
			"choose": "restricted-ssh 규칙 + Systems Manager Automation",
			"why": "관리형 규칙 restricted-ssh가 어긋난 그룹을 찾고, 연결해 둔 Systems Manager Automation이 고친다. “계속 평가하고 자동으로 수정”이 결정한다.",
			"trap": "CloudTrail은 누가 열었는지 알려 줄 뿐 지금 열린 그룹의 목록을 만들지 않는다.",
			"requirements": ["compliance", "threats"]
		},
		{
			"id": "past-configuration",
			"situation": "석 달 전 장애가 난 시각에 로드 밸런서와 보안 그룹의 설정이 어땠는지 보여 달라고 감사인이 요구한다.",
			"answer": ["management/config"],
			"choose": "Config 리소스 타임라인",
			"why": "리소스마다의 타임라인에서 그 시각의 구성 항목과 서로의 관계를 볼 수 있다.",
			"trap": "CloudWatch 지표에는 설정이 없고, CloudTrail의 호출을 되짚어 모습을 다시 짜 맞추는 것은 어렵다.",
			"requirements": ["compliance"]
		},
		{
			"id": "all-accounts-compliance",
			"situation": "계정 40개에서 EBS 볼륨이 모두 암호화됐는지, 필수 태그가 있는지를 한 화면에서 보고 싶다.",
			"answer": ["management/config", "management/organizations"],
			"choose": "조직 규칙·적합성 팩 + 애그리게이터",
			"why": "조직 규칙이나 적합성 팩을 모든 계정에 배포하고 애그리게이터로 결과를 모은다.",
			"trap": "SCP와 태그 정책은 앞으로의 생성을 막을 뿐, 이미 있는 볼륨이 규칙에 맞는지 목록으로 보여 주지 않는다.",
			"requirements": ["compliance", "many-accounts"]
		}
	],
	"corrections": [{
		"id": "config",
		"notes": "Config가 감시와 규정 준수 기록을 보여 준다고 한다.",
		"status": "simplified",
		"right": "맞지만 리전마다 레코더를 켜야 시작하고, 규칙을 두어야 준수 여부가 나온다. 켜기 전의 변경은 남지 않는다.",
		"source": "https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html"
	}, {
		"id": "iam-scp",
		"notes": "Config는 구성 변경을 관리하는 서비스라고 한다.",
		"status": "simplified",
		"right": "기록하고 평가할 뿐 변경을 막지 않는다. 막는 것은 IAM과 SCP, 되돌리는 것은 규칙에 붙인 수정 작업이다.",
		"source": "https://docs.aws.amazon.com/config/latest/developerguide/remediation.html"
	}],
	"sources": [{
		"note": "001",
		"section": "AWS Config",
		"lines": "1522-1527"
	}, {
		"note": "002",
		"section": "Config: 구성 변경 관리",
		"lines": "548-549"
	}],
	"references": [
		{
			"title": "AWS Config란",
			"url": "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html"
		},
		{
			"title": "AWS Config가 동작하는 방식",
			"url": "https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html"
		},
		{
			"title": "규정 위반 리소스 수정",
			"url": "https://docs.aws.amazon.com/config/latest/developerguide/remediation.html"
		},
		{
			"title": "적합성 팩",
			"url": "https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html"
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
			"slug": "rules",
			"text": "규칙과 적합성 팩"
		},
		{
			"depth": 2,
			"slug": "remediation",
			"text": "자동 수정"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용 줄이기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“설정이 <strong>언제 어떻게 바뀌었나</strong>”, “지금 <strong>규정에 맞나</strong>”를 답해야 할 때 쓴다. 리소스 목록, 변경 이력, 리소스 사이의 관계, 규칙 위반이 한곳에 모인다. 문제에서는 “구성 변경을 추적”, “규정 준수를 지속적으로 평가”, “비준수 리소스를 자동으로 수정”이 신호다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>리전에서 <strong>구성 레코더</strong>를 켠다. 리소스가 만들어지고 바뀌고 지워질 때마다 그 모습을 찍은 <strong>구성 항목</strong>이 생긴다.</li>\n<li>구성 항목에는 속성, 태그, <strong>관계</strong>가 들어 있다. 이 보안 그룹이 어느 인스턴스에 붙었는지까지 보인다.</li>\n<li>이력과 스냅샷은 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷에 쌓이고, 변경 알림은 <a href=\"/integration/sns/\">SNS</a>와 <a href=\"/integration/eventbridge/\">EventBridge</a>로 간다.</li>\n<li><strong>규칙</strong>이 구성 항목을 평가해 준수와 비준수를 매긴다.</li>\n<li>비준수에는 <strong>수정 작업</strong>을 붙인다. <a href=\"/management/systems-manager/\">Systems Manager</a> Automation 문서가 실행된다. 준수 상태가 바뀌면 SNS로도 알린다.</li>\n</ol>\n<p>리소스의 변경은 <a href=\"/management/cloudtrail/\">CloudTrail</a>에 남은 API 호출과 이어진다(<a href=\"/management/config-vs-cloudtrail/\">비교</a>). Config의 타임라인에서 “무엇이 바뀌었나”를 보고 CloudTrail 이벤트로 넘어가 “누가 했나”를 본다.</p>\n</div><h2 id=\"rules\">규칙과 적합성 팩<a href=\"#rules\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 것, 뜻\" tabindex=\"0\"><table aria-label=\"규칙과 적합성 팩\">\n<thead>\n<tr>\n<th scope=\"col\">것</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gwallihyeong-gyuchik\">\n<th scope=\"row\"><a href=\"#row-gwallihyeong-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>관리형 규칙</th>\n<td>AWS가 만든 규칙에 값만 넣는다. 예: <code>encrypted-volumes</code>, <code>s3-bucket-public-read-prohibited</code>, <code>required-tags</code></td>\n</tr>\n<tr id=\"row-sayongja-jijeong-gyuchik\">\n<th scope=\"row\"><a href=\"#row-sayongja-jijeong-gyuchik\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정 규칙</th>\n<td><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 함수나 Guard(조건만 글로 적는 규칙 언어)로 직접 쓴다</td>\n</tr>\n<tr id=\"row-jeokapseong-paek\">\n<th scope=\"row\"><a href=\"#row-jeokapseong-paek\" class=\"anchor\" aria-label=\"줄 링크\"></a>적합성 팩</th>\n<td>규칙과 수정 작업을 YAML 하나로 묶어 계정과 조직에 배포한다</td>\n</tr>\n<tr id=\"row-aegeurigeiteo\">\n<th scope=\"row\"><a href=\"#row-aegeurigeiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>애그리게이터</th>\n<td>여러 계정과 리전의 결과를 한 계정에서 본다. 보기만 한다</td>\n</tr>\n</tbody>\n</table></div>\n<p>평가 시점은 둘이다. <strong>바뀔 때</strong> 방식은 그 리소스만 곧바로 보고, <strong>주기</strong> 방식은 정한 간격으로 전체를 본다. 규칙은 계정의 리전마다 <a href=\"https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigRule.html\">1,000개까지</a>다. 만들어지기 전에 템플릿의 값을 미리 평가하는 <strong>사전 평가</strong>는 배포 파이프라인에서 부르는 것이지, 그 자체가 배포를 막지는 않는다.</p>\n</div><h2 id=\"remediation\">자동 수정<a href=\"#remediation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<pre class=\"astro-code css-variables\" data-language=\"text\"><code><span class=\"line\"><span>보안 그룹 변경 → 규칙 평가: 비준수 → Automation 문서 실행 → 다시 평가: 준수</span></span></code></pre>\n<p>수정은 자동과 수동 가운데 고르고 다시 시도할 횟수를 정한다. 실행할 역할의 권한이 필요하다. 잘못된 규칙에 자동 수정을 걸면 멀쩡한 리소스를 끊을 수 있으므로 처음에는 수동으로 돌려 본다.</p>\n</div><h2 id=\"cost\">비용 줄이기<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>요금은 구성 항목의 수를 따라간다. Auto Scaling으로 인스턴스와 네트워크 인터페이스가 쉴 새 없이 생기고 사라지는 계정에서 갑자기 비싸진다. 필요한 리소스 유형만 기록하거나, 그런 유형만 <strong>매일</strong> 방식으로 바꾼다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "막지 않는다" }),
					". Config 규칙은 사후 탐지다. 생성 자체를 막는 요구면 ",
					createVNode(_components.a, {
						href: "/management/organizations/",
						children: "SCP"
					}),
					"나 ",
					createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					}),
					"이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
					href: "/management/trusted-advisor/",
					children: "Trusted Advisor"
				}) }), "는 정해진 모범 사례를 점검해 조언한다. 내 회사의 규칙을 넣고 이력을 보려면 Config다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
					href: "/security/security-hub/",
					children: "Security Hub CSPM"
				}) }), "은 Config 규칙을 CIS·PCI DSS 같은 표준으로 묶어 켜고 점수를 낸다. 변경 이력은 Config에 있다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/security/inspector/",
					children: "Inspector"
				}), "는 소프트웨어의 취약점, Config는 AWS 리소스의 설정이다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
					href: "/security/artifact/",
					children: "AWS Artifact"
				}) }), "는 AWS 쪽의 감사 보고서(SOC, ISO, PCI)와 계약을 내려받는 곳이다. 내 설정은 보지 않는다. 감사 증거를 모으던 Audit Manager는 새 고객을 받지 않는다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Systems Manager Inventory" }), "는 운영 체제 안에 깔린 소프트웨어 목록이다. Config가 이 정보를 기록하게 이을 수도 있다."] }),
				"\n",
				createVNode(_components.li, { children: "글로벌 리소스(IAM)을 모든 리전에서 기록하면 같은 것을 여러 번 세어 돈을 더 낸다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "Config를 켠 시점부터만 보인다",
				"set:html": "<p>“지난달의 설정을 확인하라”는데 레코더를 오늘 켰다면 답할 수 없다. 감사 대상 계정에는 처음부터 켜 둔다.</p>"
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
var url = "content/management/config.mdx/";
var file = "/work/wt/build/content/management/config.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/config.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
