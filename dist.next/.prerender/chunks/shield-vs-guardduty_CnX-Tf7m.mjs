import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/shield-vs-guardduty.mdx
var frontmatter = {
	"title": "Shield Advanced vs GuardDuty",
	"titleEn": "AWS Shield Advanced vs Amazon GuardDuty",
	"kind": "comparison",
	"status": "published",
	"summary": "밖에서 밀려드는 DDoS를 막아 서비스를 살려 두려면 Shield Advanced, 안에서 벌어지는 침입과 도용을 찾아내려면 GuardDuty를 고른다.",
	"aliases": [
		"Shield GuardDuty 차이",
		"Shield vs GuardDuty",
		"GuardDuty vs Shield",
		"DDoS 방어 vs 위협 탐지",
		"보안 서비스 비교",
		"디도스 방어와 위협 탐지",
		"막는 것과 찾는 것",
		"보안 서비스 차이"
	],
	"related": [
		"security/shield",
		"security/guardduty",
		"security/inspector-vs-macie",
		"security/network-firewall",
		"networking/cloudfront"
	],
	"signals": [
		{
			"id": "shield-advanced",
			"need": "DDoS 중에도 서비스가 살아 있고 전문가의 도움을 받는다",
			"choose": "Shield Advanced",
			"see": "security/shield-vs-guardduty#verdict",
			"why": "“DDoS”와 “전문가”가 Advanced다. GuardDuty는 막지 않는다."
		},
		{
			"id": "guardduty",
			"need": "도용된 자격 증명이나 낯선 API 호출을 알아챈다",
			"choose": "GuardDuty",
			"see": "security/shield-vs-guardduty#verdict",
			"why": "로그에서 수상한 호출을 찾는다. Shield는 DDoS만 본다."
		},
		{
			"id": "shield-standard",
			"need": "흔한 3·4계층 DDoS만 추가 비용 없이 막는다",
			"choose": "Shield Standard(이미 켜져 있음)",
			"see": "security/shield-vs-guardduty#verdict",
			"why": "Standard는 모든 고객에게 이미 켜져 있다. Advanced는 월 요금을 낸다."
		}
	],
	"facts": [
		{
			"id": "purpose",
			"label": "하는 일",
			"value": "Shield Advanced는 막는다, GuardDuty는 알려 준다",
			"source": "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
		},
		{
			"id": "billing",
			"label": "과금 방식",
			"value": "Shield Advanced 월 구독(1년 약정), GuardDuty 분석량",
			"note": "Shield Advanced는 조직에 한 번, GuardDuty는 계정과 리전마다 쓴 만큼이다.",
			"source": "https://aws.amazon.com/shield/pricing/"
		},
		{
			"id": "unit",
			"label": "켜는 단위",
			"value": "Shield Advanced 리소스마다, GuardDuty 계정의 리전마다",
			"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-protected-resources.html"
		}
	],
	"scenarios": [
		{
			"id": "availability-under-attack",
			"situation": "선거 정보 사이트가 개표일에 대규모 공격을 받을 것으로 보인다. 공격 중에도 열려 있어야 하고 전문가와 함께 대응하고 싶다.",
			"answer": ["security/shield", "networking/cloudfront"],
			"choose": "Shield Advanced",
			"why": "“공격 중에도 살아 있어야”와 “전문가”가 Shield Advanced를 가리킨다. CloudFront를 앞에 두고 배포를 보호 대상으로 지정한다.",
			"trap": "GuardDuty는 수상한 행동을 알려 주지만 몰려드는 트래픽을 줄이지 못한다.",
			"requirements": ["threats"]
		},
		{
			"id": "suspicious-api-calls",
			"situation": "평소 쓰지 않던 리전에서 새벽에 인스턴스를 만드는 API 호출이 있었다. 이런 활동을 계속 찾아내고 싶다.",
			"answer": ["security/guardduty"],
			"why": "계정 안의 비정상 행동이다. GuardDuty가 CloudTrail 관리 이벤트를 분석해 찾는다.",
			"trap": "Shield는 네트워크로 들어오는 공격만 본다. API 호출은 보지 않는다.",
			"requirements": ["threats"]
		},
		{
			"id": "both-needed",
			"situation": "금융 서비스가 두 가지를 요구한다. 대규모 트래픽 공격에도 거래 화면이 열려야 하고, 운영자 자격 증명이 도용되면 즉시 알아야 한다.",
			"answer": ["security/shield", "security/guardduty"],
			"choose": "Shield Advanced와 GuardDuty를 함께",
			"why": "앞은 가용성, 뒤는 탐지다. 둘은 겹치지 않으므로 함께 쓴다.",
			"trap": "하나로 둘 다 된다는 보기는 없다. 유료인 Shield Advanced라고 침입까지 찾아 주지 않는다.",
			"requirements": ["threats"]
		}
	],
	"corrections": [{
		"id": "advanced-shield",
		"notes": "공격의 표적이 되기 쉬운 대규모 서비스면 Shield Advanced, 지속적 감시면 GuardDuty라고 한다.",
		"status": "simplified",
		"right": "결론은 맞다. 기준은 서비스의 크기가 아니라 요구다. “막아서 살려 두라”면 Shield, “찾아서 알려 달라”면 GuardDuty이고, 둘 다 필요하면 함께 쓴다.",
		"source": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-deciding.html"
	}, {
		"id": "advanced-guardduty",
		"notes": "사용량 과금을 GuardDuty의 특징으로 적고 Shield의 요금은 유료라고만 한다.",
		"status": "simplified",
		"right": "Shield Advanced도 정액만이 아니다. 월 구독료에 보호 대상에서 나가는 데이터의 요금이 더해지고 1년 약정이 걸린다.",
		"source": "https://aws.amazon.com/shield/pricing/"
	}],
	"sources": [{
		"note": "002",
		"section": "AWS Shield Advanced와 GuardDuty",
		"lines": "298-302"
	}],
	"references": [{
		"title": "Shield의 동작 방식",
		"url": "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"
	}, {
		"title": "GuardDuty란",
		"url": "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
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
			"slug": "block-or-detect",
			"text": "막기와 찾기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>DDoS는 수많은 곳에서 한꺼번에 요청을 밀어 넣어 서비스를 마비시키는 공격이다. Shield는 이것을 문 앞에서 막고, <a href=\"/security/guardduty/\" class=\"mention\">GuardDuty</a>는 이미 안에서 벌어지는 수상한 행동을 로그에서 찾는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Shield Advanced, GuardDuty, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/shield/\">Shield Advanced</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/guardduty/\">GuardDuty</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-mokjeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mokjeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>목적</th>\n<td role=\"cell\">공격을 받아도 서비스를 살린다</td>\n<td role=\"cell\">수상한 행동을 찾아낸다</td>\n<td role=\"cell\">가용성은 Shield, 탐지는 GuardDuty</td>\n</tr>\n<tr id=\"row-haneun-il\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-haneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>하는 일</th>\n<td role=\"cell\">차단, 완화</td>\n<td role=\"cell\">분석, 알림</td>\n<td role=\"cell\">막으려면 Shield</td>\n</tr>\n<tr id=\"row-boneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-boneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>보는 것</th>\n<td role=\"cell\">들어오는 네트워크 트래픽과 웹 요청</td>\n<td role=\"cell\">API 기록, 흐름 로그, DNS, 런타임 등</td>\n<td role=\"cell\">자격 증명 도용은 GuardDuty</td>\n</tr>\n<tr id=\"row-sangdae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sangdae\" class=\"anchor\" aria-label=\"줄 링크\"></a>상대</th>\n<td role=\"cell\">밖에서 밀려드는 DDoS</td>\n<td role=\"cell\">침입자, 도용된 키, 악성 코드</td>\n<td role=\"cell\">요구에 따라</td>\n</tr>\n<tr id=\"row-jikineun-got\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jikineun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>지키는 곳</th>\n<td role=\"cell\"><a href=\"/networking/cloudfront/\" class=\"mention\">CloudFront</a>, <a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>, 탄력적 IP 등 지정한 리소스</td>\n<td role=\"cell\">계정의 리전 전체</td>\n<td role=\"cell\">넓게 보려면 GuardDuty</td>\n</tr>\n<tr id=\"row-kyeoneun-beop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-kyeoneun-beop\" class=\"anchor\" aria-label=\"줄 링크\"></a>켜는 법</th>\n<td role=\"cell\">구독하고 리소스를 지정</td>\n<td role=\"cell\">버튼 하나, 에이전트 없음</td>\n<td role=\"cell\">간단한 것은 GuardDuty</td>\n</tr>\n<tr id=\"row-saramui-doum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-saramui-doum\" class=\"anchor\" aria-label=\"줄 링크\"></a>사람의 도움</th>\n<td role=\"cell\">대응팀<wbr>(SRT) 24시간</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">Shield</td>\n</tr>\n<tr id=\"row-biyong-boho\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-biyong-boho\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 보호</th>\n<td role=\"cell\">공격으로 는 요금을 크레딧으로</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">Shield</td>\n</tr>\n<tr id=\"row-gwageum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gwageum\" class=\"anchor\" aria-label=\"줄 링크\"></a>과금</th>\n<td role=\"cell\">월 구독, 1년 약정</td>\n<td role=\"cell\">분석한 양만큼, 무료 체험</td>\n<td role=\"cell\">작게 시작하려면 GuardDuty</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"block-or-detect\">막기와 찾기<a href=\"#block-or-detect\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>보안 도구는 하는 일의 <strong>때</strong>로 나눠 보면 헷갈리지 않는다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 때, 물음, 도구\" tabindex=\"0\"><table aria-label=\"막기와 찾기\">\n<thead>\n<tr>\n<th scope=\"col\">때</th>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gonggyeok-jeon\">\n<th scope=\"row\"><a href=\"#row-gonggyeok-jeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>공격 전</th>\n<td>약한 곳이 어디인가</td>\n<td><a href=\"/security/inspector/\">Inspector</a>는 취약점, <a href=\"/security/macie/\">Macie</a>는 민감 정보의 위치</td>\n</tr>\n<tr id=\"row-gonggyeok-jung-mun-apeseo\">\n<th scope=\"row\"><a href=\"#row-gonggyeok-jung-mun-apeseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>공격 중, 문 앞에서</th>\n<td>어떻게 막을까</td>\n<td>Shield, <a href=\"/security/waf/\" class=\"mention\">WAF</a>, <a href=\"/security/network-firewall/\">Network Firewall</a></td>\n</tr>\n<tr id=\"row-gonggyeok-jung-aneseo\">\n<th scope=\"row\"><a href=\"#row-gonggyeok-jung-aneseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>공격 중, 안에서</th>\n<td>누가 들어왔나</td>\n<td><a href=\"/security/guardduty/\" class=\"mention\">GuardDuty</a></td>\n</tr>\n<tr id=\"row-gonggyeok-dwi\">\n<th scope=\"row\"><a href=\"#row-gonggyeok-dwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>공격 뒤</th>\n<td>어디까지 번졌나</td>\n<td><a href=\"/security/detective/\">Detective</a>, <a href=\"/management/cloudtrail/\">CloudTrail</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>Shield와 GuardDuty는 같은 줄에 있지 않다. Shield는 <strong>패킷이 서버에 닿기 전에</strong> 버린다. GuardDuty는 로그가 생긴 <strong>뒤에</strong> 읽는다. 그래서 GuardDuty는 아무리 빨라도 트래픽 폭주를 막지 못하고, Shield는 훔친 키로 조용히 부르는 API를 알아채지 못한다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>Shield Advanced</strong>: “DDoS”, “가용성”, “공격 중 전문가 지원”, “늘어난 요금의 보상”이 나온다.</li>\n<li><strong><a href=\"/security/guardduty/\" class=\"mention\">GuardDuty</a></strong>: “비정상 활동”, “지속적 모니터링”, “자격 증명 유출”, “에이전트 없이”, “사용한 만큼”이 나온다.</li>\n<li><strong>Shield Standard로 충분</strong>: DDoS 걱정은 있으나 추가 요구와 예산이 없다. 이미 켜져 있다.</li>\n<li><strong>둘 다</strong>: 가용성과 침입 탐지가 따로 요구된다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"둘 다 “위협으로부터 보호”라고 소개되지만, ",
					createVNode(_components.a, {
						href: "/security/guardduty/",
						class: "mention",
						children: "GuardDuty"
					}),
					"의 보호는 알림까지다. 막으려면 ",
					createVNode(_components.a, {
						href: "/integration/eventbridge/",
						children: "EventBridge"
					}),
					"와 ",
					createVNode(_components.a, {
						href: "/compute/lambda/",
						class: "mention",
						children: "Lambda"
					}),
					"를 잇는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"GuardDuty에도 서비스 거부와 관련된 결과 유형이 있다. 내 인스턴스가 ",
					createVNode(_components.strong, { children: "남을 공격하는 데 쓰이고 있다" }),
					"는 뜻이지, 내가 받는 DDoS를 막는다는 뜻이 아니다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"Shield Advanced의 7계층 방어는 ",
					createVNode(_components.a, {
						href: "/security/waf/",
						class: "mention",
						children: "WAF"
					}),
					"로 한다. WAF만으로 되는 요구라면 구독이 필요 없다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "“유료, 관리형”만 보고 고르지 않는다",
				"set:html": "<p>두 서비스 모두 관리형이고 돈이 든다. 지문에서 <strong>살려 두라</strong>는 말인지 <strong>찾아내라</strong>는 말인지만 가리면 된다.</p>"
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
var url = "content/security/shield-vs-guardduty.mdx/";
var file = "/work/wt/build/content/security/shield-vs-guardduty.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/shield-vs-guardduty.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
