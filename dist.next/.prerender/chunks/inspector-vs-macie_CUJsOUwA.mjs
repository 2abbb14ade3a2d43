import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/inspector-vs-macie.mdx
var frontmatter = {
	"title": "Inspector vs Macie",
	"titleEn": "Amazon Inspector vs Amazon Macie",
	"kind": "comparison",
	"status": "published",
	"summary": "서버·이미지·함수의 취약점을 찾으면 Inspector, S3에 든 데이터의 민감 정보를 찾으면 Macie다.",
	"aliases": [
		"Inspector Macie 차이",
		"Macie vs Inspector",
		"취약점 검사 vs 민감 정보 탐지",
		"취약점이냐 개인정보냐",
		"인스펙터와 메이시",
		"보안 검사 서비스 비교"
	],
	"related": [
		"security/inspector",
		"security/macie",
		"security/guardduty",
		"management/config",
		"storage/s3",
		"compute/ecr",
		"security/shield-vs-guardduty"
	],
	"signals": [
		{
			"id": "inspector",
			"need": "EC2·ECR 이미지·Lambda에 취약한 패키지가 있는지",
			"choose": "Inspector",
			"see": "security/inspector-vs-macie#verdict",
			"why": "패키지의 CVE를 찾는다. Macie는 S3의 내용을 본다."
		},
		{
			"id": "macie",
			"need": "S3 객체 속에 개인 정보가 어디 있는지",
			"choose": "Macie",
			"see": "security/inspector-vs-macie#verdict",
			"why": "S3의 내용을 읽어 개인 정보를 찾는다. Inspector는 소프트웨어를 본다."
		},
		{
			"id": "guardduty",
			"need": "취약점도 내용도 아니고 로그에 드러난 수상한 행동",
			"choose": "GuardDuty",
			"see": "security/inspector-vs-macie#four-services",
			"why": "“행동”은 로그를 보는 GuardDuty다."
		}
	],
	"facts": [
		{
			"id": "targets",
			"label": "검사하는 것",
			"value": "Inspector는 워크로드(EC2·ECR·Lambda), Macie는 S3의 객체",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"
		},
		{
			"id": "findings",
			"label": "찾아내는 것",
			"value": "Inspector는 CVE(번호가 붙은 공개 취약점)와 네트워크 노출, Macie는 개인 정보와 위험한 버킷",
			"source": "https://docs.aws.amazon.com/macie/latest/user/findings-types.html"
		},
		{
			"id": "common-scope",
			"label": "두 서비스가 켜지는 단위",
			"value": "계정의 리전마다",
			"note": "조직에서는 위임 관리자가 멤버 계정까지 켠다.",
			"source": "https://docs.aws.amazon.com/inspector/latest/user/getting_started.html"
		}
	],
	"scenarios": [
		{
			"id": "two-audits",
			"situation": "감사에서 두 가지를 지적받았다. 웹 서버의 패키지가 오래되었고, 로그 버킷에 고객 이메일이 남아 있는 듯하다. 각각을 계속 확인할 서비스를 켜야 한다.",
			"answer": ["security/inspector", "security/macie"],
			"choose": "Inspector와 Macie를 함께",
			"why": "앞은 소프트웨어의 취약점, 뒤는 데이터의 내용이다. 하나로는 둘을 볼 수 없다.",
			"trap": "GuardDuty 하나로 둘 다 된다는 보기. GuardDuty는 로그에서 위협을 찾고 맬웨어를 검사할 뿐, 패키지의 취약점이나 파일 속의 개인 정보를 가려내지 않는다.",
			"requirements": ["threats", "compliance"]
		},
		{
			"id": "log4j-everywhere",
			"situation": "널리 쓰는 자바 라이브러리에 심각한 취약점이 발표됐다. 우리 인스턴스, 이미지, 함수 가운데 어디에 들어 있는지 오늘 안에 알아야 한다.",
			"answer": [
				"security/inspector",
				"compute/ecr",
				"compute/lambda"
			],
			"why": "“라이브러리의 취약점”이 “워크로드” 어디에 있는지를 묻는다. Inspector가 세 대상을 한꺼번에 본다.",
			"trap": "Macie는 S3의 객체를 읽지만 CVE를 알지 못한다.",
			"requirements": ["threats"]
		},
		{
			"id": "data-lake-compliance",
			"situation": "데이터 레이크의 S3 버킷에 의료 정보가 섞여 들어오는지 매주 확인하고 보고서를 내야 한다.",
			"answer": ["security/macie", "storage/s3"],
			"choose": "Macie 검색 작업",
			"why": "“S3”, “의료 정보”, “매주”는 Macie의 검색 작업이다.",
			"trap": "Inspector의 일정 검사로 S3를 볼 수 있다는 보기. Inspector의 대상에 S3는 없다.",
			"requirements": ["compliance"]
		}
	],
	"corrections": [{
		"id": "inspector-macie",
		"notes": "Inspector는 서버와 코드, Macie는 데이터를 본다고 한다.",
		"status": "simplified",
		"right": "뼈대는 맞다. 더하면, Inspector는 코드만이 아니라 인터넷에 열린 네트워크 경로도 찾고, Macie는 내용만이 아니라 퍼블릭으로 바뀐 버킷도 알린다.",
		"source": "https://docs.aws.amazon.com/inspector/latest/user/findings-types.html"
	}, {
		"id": "systems-manager",
		"notes": "둘 다 자동으로 검사하고 보호한다고 읽힌다.",
		"status": "simplified",
		"right": "둘 다 찾아서 알리기만 한다. 패치는 Systems Manager, 객체의 격리나 삭제는 EventBridge와 Lambda로 만든다.",
		"source": "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
	}],
	"sources": [{
		"note": "002",
		"section": "AWS Inspector와 Macie",
		"lines": "292-296"
	}],
	"references": [{
		"title": "Inspector란",
		"url": "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html"
	}, {
		"title": "Macie란",
		"url": "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
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
			"slug": "four-services",
			"text": "이름 넷을 한 줄로"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 알아서 훑어보고 결과를 알려 주는 보안 검사 서비스다. Inspector는 프로그램의 <strong>구멍</strong>을, <a href=\"/security/macie/\" class=\"mention\">Macie</a>는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 든 <strong>데이터의 내용</strong>을 본다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Inspector, Macie, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/inspector/\">Inspector</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/macie/\">Macie</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-mureum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-mureum\" class=\"anchor\" aria-label=\"줄 링크\"></a>물음</th>\n<td role=\"cell\">고쳐야 할 구멍이 있나</td>\n<td role=\"cell\">지켜야 할 데이터가 어디 있나</td>\n<td role=\"cell\">질문이 다르다</td>\n</tr>\n<tr id=\"row-daesang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td role=\"cell\"><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/compute/ecr/\" class=\"mention\">ECR</a> 이미지, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, 코드 저장소</td>\n<td role=\"cell\">S3 버킷과 객체</td>\n<td role=\"cell\">S3면 Macie</td>\n</tr>\n<tr id=\"row-channeun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-channeun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>찾는 것</th>\n<td role=\"cell\">패키지·<wbr>코드 취약점<wbr>(CVE), 네트워크 노출</td>\n<td role=\"cell\">개인·<wbr>금융·<wbr>의료 정보, 비밀 키, 열린 버킷</td>\n<td role=\"cell\">요구에 따라</td>\n</tr>\n<tr id=\"row-bangbeop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bangbeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>방법</th>\n<td role=\"cell\">소프트웨어 목록을 취약점 정보와 대조</td>\n<td role=\"cell\">객체를 읽어 기계 학습과 패턴으로 분류</td>\n<td role=\"cell\">요구에 따라</td>\n</tr>\n<tr id=\"row-eijeonteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-eijeonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>에이전트</th>\n<td role=\"cell\">SSM 에이전트 또는 스냅샷</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">설치가 싫으면 Macie</td>\n</tr>\n<tr id=\"row-dasi-boneun-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dasi-boneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>다시 보는 때</th>\n<td role=\"cell\">바뀔 때마다, 새 CVE가 나올 때</td>\n<td role=\"cell\">날마다 표본, 또는 정한 작업</td>\n<td role=\"cell\">실시간에 가까운 것은 Inspector</td>\n</tr>\n<tr id=\"row-dwitsil\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dwitsil\" class=\"anchor\" aria-label=\"줄 링크\"></a>뒷일</th>\n<td role=\"cell\"><a href=\"/management/systems-manager/\">Systems Manager</a>로 패치</td>\n<td role=\"cell\"><a href=\"/integration/eventbridge/\">EventBridge</a>로 격리, 버킷 정책</td>\n<td role=\"cell\">둘 다 따로 만든다</td>\n</tr>\n<tr id=\"row-gwageum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gwageum\" class=\"anchor\" aria-label=\"줄 링크\"></a>과금</th>\n<td role=\"cell\">검사한 인스턴스·<wbr>이미지·<wbr>함수 수</td>\n<td role=\"cell\">버킷 수와 읽은 데이터 양</td>\n<td role=\"cell\">데이터가 크면 Macie가 비쌀 수 있다</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"four-services\">이름 넷을 한 줄로<a href=\"#four-services\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>시험은 넷을 섞어 낸다. <strong>무엇을 읽느냐</strong>로 가르면 된다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 서비스, 읽는 것, 답하는 물음\" tabindex=\"0\"><table aria-label=\"이름 넷을 한 줄로\">\n<thead>\n<tr>\n<th scope=\"col\">서비스</th>\n<th scope=\"col\">읽는 것</th>\n<th scope=\"col\">답하는 물음</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-inspector\">\n<th scope=\"row\"><a href=\"#row-inspector\" class=\"anchor\" aria-label=\"줄 링크\"></a>Inspector</th>\n<td>설치된 소프트웨어와 네트워크 설정</td>\n<td>약한 곳이 있나</td>\n</tr>\n<tr id=\"row-macie\">\n<th scope=\"row\"><a href=\"#row-macie\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/macie/\" class=\"mention\">Macie</a></th>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체의 내용</td>\n<td>민감한 것이 있나</td>\n</tr>\n<tr id=\"row-guardduty\">\n<th scope=\"row\"><a href=\"#row-guardduty\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/guardduty/\">GuardDuty</a></th>\n<td>API·네트워크·DNS 로그</td>\n<td>수상한 행동이 있나</td>\n</tr>\n<tr id=\"row-config\">\n<th scope=\"row\"><a href=\"#row-config\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/config/\">Config</a></th>\n<td>리소스의 설정과 그 변화</td>\n<td>규칙대로 설정했나</td>\n</tr>\n</tbody>\n</table></div>\n<p>같은 사건도 넷이 다르게 본다. 웹 서버가 뚫려 고객 명단이 나갔다면, 취약한 패키지는 Inspector가, 명단이 그 버킷에 있다는 사실은 Macie가, 낯선 IP로의 대량 다운로드는 GuardDuty가, 버킷의 공개 설정이 바뀐 것은 Config가 안다. <a href=\"/security/security-hub/\" class=\"mention\">Security Hub</a>가 이 결과들을 한곳에 모은다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>Inspector</strong>: “취약점”, “CVE”, “패치”, “컨테이너 이미지 스캔”, “네트워크 노출”.</li>\n<li><strong><a href=\"/security/macie/\" class=\"mention\">Macie</a></strong>: “<a href=\"/storage/s3/\" class=\"mention\">S3</a>”와 “PII”, “개인 정보”, “민감한 데이터 분류”.</li>\n<li><strong><a href=\"/security/guardduty/\" class=\"mention\">GuardDuty</a></strong>: “비정상”, “악의적 활동”, “위협 탐지”.</li>\n<li><strong>함께</strong>: 규정 준수 문제에서 서버와 데이터를 모두 묻는다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"컨테이너 이미지는 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"가 아니라 ",
					createVNode(_components.a, {
						href: "/compute/ecr/",
						children: "ECR"
					}),
					"에 있다. ",
					createVNode(_components.a, {
						href: "/security/macie/",
						class: "mention",
						children: "Macie"
					}),
					"의 대상이 아니다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/compute/lambda/",
					class: "mention",
					children: "Lambda"
				}), " 함수에 비밀번호가 박혀 있는지는 Inspector의 Lambda 코드 검사가 본다. S3에 올린 파일 속의 비밀 키는 Macie가 본다."] }),
				"\n",
				createVNode(_components.li, { children: "둘 다 “기계 학습”이 언급될 수 있다. 그 단어로 고르지 않는다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "대상이 먼저다",
				"set:html": "<p>지문에서 <strong>무엇이 검사받는지</strong>를 먼저 찾는다. 인스턴스·이미지·함수면 Inspector, 버킷이면 Macie다. “보안 평가”나 “자동 검사” 같은 말은 둘 다에 붙는다.</p>"
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
var url = "content/security/inspector-vs-macie.mdx/";
var file = "/work/wt/build/content/security/inspector-vs-macie.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/inspector-vs-macie.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
