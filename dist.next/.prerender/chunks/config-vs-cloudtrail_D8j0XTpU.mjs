import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/config-vs-cloudtrail.mdx
var frontmatter = {
	"title": "AWS Config vs CloudTrail",
	"titleEn": "AWS Config vs AWS CloudTrail",
	"kind": "comparison",
	"status": "published",
	"summary": "리소스의 모습이 어떻게 바뀌었고 규정에 맞는지는 Config가, 누가 언제 어떤 API를 불렀는지는 CloudTrail이 답한다.",
	"aliases": [
		"Config CloudTrail 차이",
		"CloudTrail vs Config",
		"구성 변경 vs API 호출",
		"컨피그 vs 클라우드트레일",
		"클라우드워치 클라우드트레일 차이",
		"감사 서비스 비교",
		"변경 추적 비교",
		"누가 vs 무엇이",
		"변경 이력과 호출 이력"
	],
	"related": [
		"management/config",
		"management/cloudtrail",
		"management/cloudwatch",
		"integration/eventbridge",
		"security/guardduty",
		"management/organizations",
		"management/systems-manager",
		"management/cloudwatch-alarms"
	],
	"signals": [
		{
			"id": "config",
			"need": "리소스 설정의 변경 전후와 규정 준수 여부를 본다",
			"choose": "AWS Config",
			"see": "management/config-vs-cloudtrail#verdict",
			"why": "구성 항목이 바뀔 때마다 남기고 규칙으로 평가한다."
		},
		{
			"id": "cloudtrail",
			"need": "누가 부르고 로그인하고 객체를 읽었는지 본다",
			"choose": "CloudTrail",
			"see": "management/config-vs-cloudtrail#verdict",
			"why": "호출과 로그인을 적는 감사 기록이다. Config는 부른 사람을 모른다."
		},
		{
			"id": "config-cloudtrail",
			"need": "설정이 어떻게 바뀌었는지와 바꾼 사람을 모두 밝힌다",
			"choose": "Config와 CloudTrail 둘 다",
			"see": "management/config-vs-cloudtrail#scenario-who-and-what",
			"why": "Config가 바뀐 설정과 시각을, CloudTrail이 그 시각의 호출자를 안다."
		}
	],
	"facts": [
		{
			"id": "on-by-default",
			"label": "처음부터 켜져 있나",
			"value": "CloudTrail 이벤트 기록은 켜짐, Config는 꺼짐",
			"note": "CloudTrail도 90일을 넘겨 남기려면 추적을 만들어야 한다.",
			"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
		},
		{
			"id": "record-unit",
			"label": "기록의 단위",
			"value": "CloudTrail은 이벤트(API 호출), Config는 구성 항목(리소스의 모습)",
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/config-item-table.html"
		},
		{
			"id": "region-scope",
			"label": "여러 리전을 한 번에",
			"asks": "여러 리전을 한 번에 켤 수 있는 것은 Config와 CloudTrail 가운데 무엇인가?",
			"value": "CloudTrail은 여러 리전 추적 하나, Config는 리전마다 레코더",
			"note": "Config의 결과는 애그리게이터로 모아 본다.",
			"source": "https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"
		}
	],
	"scenarios": [
		{
			"id": "who-and-what",
			"situation": "S3 버킷이 어제부터 공개 상태다. 언제 어떤 설정이 바뀌었는지와 그 변경을 한 사람을 모두 밝혀야 한다.",
			"answer": ["management/config", "management/cloudtrail"],
			"choose": "Config 타임라인 + CloudTrail 이벤트",
			"why": "둘을 다 묻는다. Config의 타임라인이 바뀐 설정과 시각을, 그 시각의 CloudTrail 이벤트가 호출자를 알려 준다.",
			"trap": "CloudTrail 하나로도 호출은 찾지만, 바뀌기 전후의 전체 설정과 지금 어긋난 버킷의 목록은 나오지 않는다.",
			"requirements": ["compliance"]
		},
		{
			"id": "continuous-compliance",
			"situation": "모든 RDS 인스턴스가 다중 AZ인지 계속 확인하고 어긋나면 알려야 한다.",
			"answer": ["management/config"],
			"choose": "Config 관리형 규칙",
			"why": "지금의 상태를 규칙으로 평가하는 일이다. 관리형 규칙 하나면 된다.",
			"trap": "CloudTrail의 CreateDBInstance를 감시하면 나중에 바뀐 것과 이미 있던 것을 놓친다.",
			"requirements": ["compliance"]
		},
		{
			"id": "console-login",
			"situation": "루트 사용자가 콘솔에 로그인하면 몇 분 안에 보안 팀에 알려야 한다.",
			"answer": [
				"management/cloudtrail",
				"management/cloudwatch-alarms",
				"integration/sns"
			],
			"choose": "CloudTrail 로그의 지표 필터와 경보",
			"why": "로그인은 리소스의 변경이 아니라 활동이다. CloudTrail 기록을 CloudWatch Logs로 보내 지표 필터와 경보를 걸거나 EventBridge 규칙으로 잡는다.",
			"trap": "Config에는 로그인이라는 리소스가 없다.",
			"requirements": ["compliance", "threats"]
		}
	],
	"corrections": [{
		"id": "config-cloudtrail",
		"notes": "Config는 구성 변경 관리, CloudTrail은 계정 활동 추적이라고 한 줄씩 나눈다.",
		"status": "simplified",
		"right": "나눔은 맞다. 다만 CloudTrail은 데이터 이벤트를 켜야 객체 수준 활동이 남고, Config는 규칙을 두어야 규정 준수가 나온다. 그리고 Config의 타임라인은 CloudTrail 이벤트로 이어진다.",
		"source": "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html"
	}, {
		"id": "api-cloudtrail",
		"notes": "CloudTrail을 호출 이벤트 로그로만 적는다.",
		"status": "simplified",
		"right": "콘솔 로그인처럼 API가 아닌 이벤트와 AWS 서비스가 스스로 한 동작도 기록한다.",
		"source": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-non-api-events.html"
	}],
	"sources": [
		{
			"note": "002",
			"section": "AWS Config와 CloudTrail",
			"lines": "547"
		},
		{
			"note": "002",
			"section": "Config: 구성 변경 관리",
			"lines": "548-549"
		},
		{
			"note": "002",
			"section": "CloudTrail: 호출 기록",
			"lines": "550-551"
		}
	],
	"references": [{
		"title": "AWS Config란",
		"url": "https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html"
	}, {
		"title": "CloudTrail이란",
		"url": "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html"
	}],
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
			"slug": "same-event",
			"text": "같은 사건을 두 눈으로"
		},
		{
			"depth": 2,
			"slug": "with-cloudwatch",
			"text": "CloudWatch까지 셋을 나누면"
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
		code: "code",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 계정에서 일어난 일을 남기는 감사 도구다. Config는 리소스의 <strong>상태</strong>를, <a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a>은 그것을 바꾼 <strong>행동</strong>을 남긴다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Config, CloudTrail, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/management/config/\">Config</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/management/cloudtrail/\">CloudTrail</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-dapaneun-jilmun\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dapaneun-jilmun\" class=\"anchor\" aria-label=\"줄 링크\"></a>답하는 질문</th>\n<td role=\"cell\">무엇이 어떤 모습이고 어떻게 바뀌었나</td>\n<td role=\"cell\">누가 언제 어디서 무엇을 불렀나</td>\n<td role=\"cell\">모습이면 Config, 사람이면 CloudTrail</td>\n</tr>\n<tr id=\"row-namneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-namneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>남는 것</th>\n<td role=\"cell\">구성 항목, 관계, 스냅샷</td>\n<td role=\"cell\">API 호출과 로그인 이벤트</td>\n<td role=\"cell\">요구에 따라 다르다</td>\n</tr>\n<tr id=\"row-cheoeum-sangtae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cheoeum-sangtae\" class=\"anchor\" aria-label=\"줄 링크\"></a>처음 상태</th>\n<td role=\"cell\">꺼져 있다</td>\n<td role=\"cell\">90일 이벤트 기록이 켜져 있다</td>\n<td role=\"cell\">바로 찾아볼 일은 CloudTrail</td>\n</tr>\n<tr id=\"row-gyujeong-junsu-pyeongga\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyujeong-junsu-pyeongga\" class=\"anchor\" aria-label=\"줄 링크\"></a>규정 준수 평가</th>\n<td role=\"cell\">규칙, 적합성 팩</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">Config</td>\n</tr>\n<tr id=\"row-jadong-sujeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jadong-sujeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 수정</th>\n<td role=\"cell\"><a href=\"/management/systems-manager/\">Systems Manager</a> Automation을 붙인다</td>\n<td role=\"cell\">없다. <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>로 직접 만든다</td>\n<td role=\"cell\">Config</td>\n</tr>\n<tr id=\"row-byeongyeong-jeonhu-bigyo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byeongyeong-jeonhu-bigyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>변경 전후 비교</th>\n<td role=\"cell\">타임라인에서 나란히 본다</td>\n<td role=\"cell\">요청 값을 읽어 짐작한다</td>\n<td role=\"cell\">Config</td>\n</tr>\n<tr id=\"row-ip\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a>호출자, 출발지 IP</th>\n<td role=\"cell\">이어진 CloudTrail 이벤트에서 본다</td>\n<td role=\"cell\">이벤트에 들어 있다</td>\n<td role=\"cell\">CloudTrail</td>\n</tr>\n<tr id=\"row-deiteoreul-ilgeun-girok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-deiteoreul-ilgeun-girok\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터를 읽은 기록</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">데이터 이벤트를 켜면 있다</td>\n<td role=\"cell\">CloudTrail</td>\n</tr>\n<tr id=\"row-yeoreo-gyejeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeoreo-gyejeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 계정</th>\n<td role=\"cell\">애그리게이터, 조직 규칙</td>\n<td role=\"cell\">조직 추적</td>\n<td role=\"cell\">둘 다 된다</td>\n</tr>\n<tr id=\"row-mangneun-him\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mangneun-him\" class=\"anchor\" aria-label=\"줄 링크\"></a>막는 힘</th>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">막는 것은 <a href=\"/security/iam/\">IAM</a>과 <a href=\"/management/organizations/\">SCP</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"same-event\">같은 사건을 두 눈으로<a href=\"#same-event\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>보안 그룹에 포트를 하나 열었다고 하자.</p>\n<ul>\n<li><a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a>에는 <code>AuthorizeSecurityGroupIngress</code> 이벤트가 남는다. 역할 이름, IP, 시각, 요청한 포트가 있다.</li>\n<li>Config에는 그 보안 그룹의 <strong>새 구성 항목</strong>이 생긴다. 규칙 전체, 붙어 있는 인스턴스, 바로 앞의 모습과 다른 곳이 있다. 규칙이 있으면 비준수로 바뀐다.</li>\n</ul>\n<p>조사의 차례도 이렇다. Config에서 언제 무엇이 달라졌는지 찾고, 그 시각의 CloudTrail 이벤트로 넘어가 사람을 찾는다.</p>\n<p>설정을 바꾸지 않는 활동은 Config에 없다. 객체를 내려받거나, 로그인하거나, 권한이 없어 거절당한 호출은 CloudTrail에만 남는다.</p>\n</div><h2 id=\"with-cloudwatch\">CloudWatch까지 셋을 나누면<a href=\"#with-cloudwatch\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 질문, 서비스\" tabindex=\"0\"><table aria-label=\"CloudWatch까지 셋을 나누면\">\n<thead>\n<tr>\n<th scope=\"col\">질문</th>\n<th scope=\"col\">서비스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cpu\">\n<th scope=\"row\"><a href=\"#row-cpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>CPU가 왜 높나, 오류가 몇 번 났나</th>\n<td><a href=\"/management/cloudwatch/\">CloudWatch</a></td>\n</tr>\n<tr id=\"row-nuga-inseuteonseureul-kkeonna\">\n<th scope=\"row\"><a href=\"#row-nuga-inseuteonseureul-kkeonna\" class=\"anchor\" aria-label=\"줄 링크\"></a>누가 인스턴스를 껐나</th>\n<td><a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a></td>\n</tr>\n<tr id=\"row-bollyumi-modu-amhohwadwaenna-jinandal\">\n<th scope=\"row\"><a href=\"#row-bollyumi-modu-amhohwadwaenna-jinandal\" class=\"anchor\" aria-label=\"줄 링크\"></a>볼륨이 모두 암호화됐나, 지난달 설정은 어땠나</th>\n<td>Config</td>\n</tr>\n<tr id=\"row-geu-hwaldongi-gonggyeokginga\">\n<th scope=\"row\"><a href=\"#row-geu-hwaldongi-gonggyeokginga\" class=\"anchor\" aria-label=\"줄 링크\"></a>그 활동이 공격인가</th>\n<td><a href=\"/security/guardduty/\">GuardDuty</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>Config</strong>: 규정 준수 평가, 변경 이력, 리소스 목록과 관계, 비준수 자동 수정.</li>\n<li><strong><a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a></strong>: 감사 증거, 사고 조사, 특정 API에 반응, 데이터 접근 기록.</li>\n<li><strong>둘 다</strong>: “무엇이 바뀌었고 누가 바꿨나”를 함께 물을 때. 감사 대상 계정이라면 둘 다 켜고 로그는 별도 계정의 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 모은다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"“API 호출을 ",
					createVNode(_components.strong, { children: "추적" }),
					"”은 ",
					createVNode(_components.a, {
						href: "/management/cloudtrail/",
						class: "mention",
						children: "CloudTrail"
					}),
					", “구성 변경을 ",
					createVNode(_components.strong, { children: "추적" }),
					"”은 Config다. 추적이라는 낱말이 아니라 앞의 낱말을 본다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"“실시간으로 반응”하는 것은 둘 다 아니고 ",
					createVNode(_components.a, {
						href: "/integration/eventbridge/",
						children: "EventBridge"
					}),
					"다. 둘의 이벤트가 모두 그리로 간다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"둘 다 예방이 아니다. 끄지 못하게 하려면 ",
					createVNode(_components.a, {
						href: "/management/organizations/",
						children: "SCP"
					}),
					"로 ",
					createVNode(_components.code, { children: "cloudtrail:StopLogging" }),
					"과 ",
					createVNode(_components.code, { children: "config:StopConfigurationRecorder" }),
					"를 거부한다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "“누가”가 있으면 CloudTrail, “맞는지”가 있으면 Config",
				"set:html": "<p>한 문장에 둘이 섞여 나온다. “비준수 보안 그룹을 찾아라”에는 누가가 없으니 Config다. “그 규칙을 추가한 사용자를 찾아라”는 CloudTrail이다.</p>"
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
var url = "content/management/config-vs-cloudtrail.mdx/";
var file = "/work/wt/build/content/management/config-vs-cloudtrail.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/config-vs-cloudtrail.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
