import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/artifact.mdx
var frontmatter = {
	"title": "AWS Artifact",
	"titleEn": "AWS Artifact",
	"kind": "service",
	"status": "published",
	"summary": "AWS가 받은 감사 보고서(SOC, PCI, ISO)를 내려받고 BAA 같은 AWS와의 계약을 맺는 무료 창구다. 내 계정의 설정은 보지 않는다.",
	"aliases": [
		"Artifact",
		"아티팩트",
		"AWS 아티팩트",
		"아티펙트",
		"Artifact Reports",
		"Artifact Agreements",
		"규정 준수 보고서",
		"컴플라이언스 보고서",
		"감사 보고서 다운로드",
		"SOC 보고서",
		"SOC 2 보고서",
		"PCI DSS 보고서",
		"ISO 27001 인증서",
		"AWS 인증서 증빙",
		"BAA",
		"Business Associate Addendum",
		"HIPAA 계약",
		"감사인 제출 자료",
		"감사 증빙 자료"
	],
	"related": [
		"foundations/shared-responsibility-model",
		"management/config",
		"security/security-hub",
		"management/organizations",
		"management/cloudtrail",
		"management/trusted-advisor"
	],
	"signals": [
		{
			"id": "artifact-awsga-badeun-soc",
			"need": "AWS가 받은 SOC·PCI·ISO 보고서를 내려받아 감사인에게 낸다",
			"choose": "Artifact 보고서",
			"see": "security/artifact#scenario-auditor-wants-soc",
			"why": "AWS가 받은 감사 보고서다. Config는 내 리소스를 본다."
		},
		{
			"id": "artifact-jojigui-modeun-gyejeong",
			"need": "조직의 모든 계정, 앞으로 만들 계정까지 AWS와 BAA를 맺는다",
			"choose": "Artifact의 조직 계약",
			"see": "security/artifact#agreements",
			"why": "관리 계정에서 한 번 맺으면 앞으로의 멤버까지 덮는다."
		},
		{
			"id": "config",
			"need": "감사인이 우리 리소스의 설정이 어떻게 바뀌었는지 묻는다",
			"choose": "AWS Config",
			"see": "security/artifact#whose-evidence",
			"why": "Artifact는 AWS의 증거다. 내 리소스의 이력은 Config에 있다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "Artifact 요금",
			"value": "무료",
			"note": "모든 AWS 계정이 쓴다. 지원 플랜도 따지지 않는다.",
			"source": "https://aws.amazon.com/artifact/faq/"
		},
		{
			"id": "reports-scope",
			"label": "Artifact 보고서가 다루는 범위",
			"value": "AWS 쪽만(인프라와 서비스)",
			"note": "내 앱과 내 설정의 증거는 내가 만든다. AWS Marketplace 판매사가 올린 자기 제품의 보고서를 볼 수도 있다.",
			"source": "https://docs.aws.amazon.com/artifact/latest/ug/what-is-aws-artifact.html"
		},
		{
			"id": "access",
			"label": "Artifact를 쓰는 데 필요한 것",
			"value": "IAM 권한",
			"note": "루트와 관리자가 아닌 사용자에게는 관리형 정책으로 따로 허용한다. 보고서 읽기는 AWSArtifactReportsReadOnlyAccess다.",
			"source": "https://docs.aws.amazon.com/artifact/latest/ug/security-iam-awsmanpol.html"
		},
		{
			"id": "org-agreement",
			"label": "조직 계약을 맺는 계정",
			"value": "Organizations의 관리 계정",
			"note": "지금의 멤버와 나중에 들어올 멤버까지 저절로 덮는다. 조직의 모든 기능(all features)이 켜져 있어야 한다.",
			"source": "https://docs.aws.amazon.com/artifact/latest/ug/manage-org-agreement.html"
		},
		{
			"id": "leaving-account",
			"label": "조직을 떠난 계정의 계약",
			"asks": "조직을 떠난 계정에도 조직 계약이 남나?",
			"value": "조직 계약에서 빠진다",
			"note": "필요하면 그 계정이 계정 계약을 따로 맺는다.",
			"source": "https://docs.aws.amazon.com/artifact/latest/ug/manage-org-agreement.html"
		}
	],
	"scenarios": [
		{
			"id": "auditor-wants-soc",
			"situation": "외부 감사인이 AWS 데이터 센터의 물리 보안과 SOC 2, PCI DSS 인증을 증명하는 문서를 달라고 한다.",
			"answer": ["security/artifact"],
			"why": "“AWS의 인증과 보고서를 내려받아 제출”은 Artifact다. 데이터 센터는 AWS의 책임이라 AWS가 받은 보고서를 낸다.",
			"trap": "Config와 Security Hub는 내 계정의 설정이 규칙에 맞는지 보여 준다. AWS의 감사 보고서는 나오지 않는다.",
			"requirements": ["compliance"]
		},
		{
			"id": "hipaa-baa-for-org",
			"situation": "병원 그룹이 AWS에서 환자 정보를 다루려 한다. 조직의 계정 40개와 앞으로 만들 계정이 모두 AWS와 BAA를 맺은 상태여야 한다.",
			"answer": ["security/artifact", "management/organizations"],
			"choose": "관리 계정의 조직 계약",
			"why": "“BAA”와 “앞으로 만들 계정까지”가 정한다. 관리 계정에서 조직 계약을 한 번 받아들이면 모든 멤버를 덮는다.",
			"trap": "계정마다 계정 계약을 맺으면 새 계정이 빠진다. 지원 사례를 여는 일도 아니다.",
			"requirements": ["compliance", "many-accounts"]
		},
		{
			"id": "own-config-evidence",
			"situation": "감사인이 지난 1년 동안 우리 S3 버킷이 공개된 적이 있는지, 누가 설정을 바꿨는지 묻는다.",
			"answer": ["management/config", "management/cloudtrail"],
			"choose": "Config 설정 이력 + CloudTrail",
			"why": "“우리 버킷의 설정 이력”과 “누가”는 고객의 몫이다. Config가 설정의 변화를, CloudTrail이 바꾼 사람을 보여 준다.",
			"trap": "감사라는 말만 보고 Artifact를 고르기 쉽다. Artifact에는 내 리소스에 대한 정보가 없다.",
			"requirements": ["compliance"]
		}
	],
	"references": [
		{
			"title": "AWS Artifact란",
			"url": "https://docs.aws.amazon.com/artifact/latest/ug/what-is-aws-artifact.html"
		},
		{
			"title": "여러 계정의 계약 관리",
			"url": "https://docs.aws.amazon.com/artifact/latest/ug/manage-org-agreement.html"
		},
		{
			"title": "Artifact의 관리형 정책",
			"url": "https://docs.aws.amazon.com/artifact/latest/ug/security-iam-awsmanpol.html"
		},
		{
			"title": "Artifact FAQ",
			"url": "https://aws.amazon.com/artifact/faq/"
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
			"slug": "agreements",
			"text": "계정 계약과 조직 계약"
		},
		{
			"depth": 2,
			"slug": "whose-evidence",
			"text": "누구의 증거인가"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>규제를 받는 회사는 “클라우드 회사의 데이터 센터는 안전한가”를 문서로 보여야 한다. 가서 볼 수는 없으니 제삼자가 AWS를 감사한 보고서를 대신 낸다. 그 보고서를 <strong>내려받는 곳</strong>이 Artifact다. AWS와 맺는 법적 계약도 여기서 읽고 받아들인다.</p>\n<p>문제의 신호는 “규정 준수 보고서를 내려받아”, “감사인에게 제출”, “SOC·PCI·ISO”, “BAA”, “HIPAA 계약”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>켤 것도 설정할 것도 없다. 콘솔에 들어가 문서를 고르고, 그 문서의 조건에 동의하고, 파일을 받는다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 갈래, 무엇이 있나, 무엇을 하나\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">갈래</th>\n<th scope=\"col\" role=\"columnheader\">무엇이 있나</th>\n<th scope=\"col\" role=\"columnheader\">무엇을 하나</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-reports\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-reports\" class=\"anchor\" aria-label=\"줄 링크\"></a>보고서<wbr>(Reports)</th>\n<td role=\"cell\">SOC 1·<wbr>2·<wbr>3, PCI DSS, ISO 인증, 나라별 인증</td>\n<td role=\"cell\">골라서 내려받아 감사인에게 낸다</td>\n</tr>\n<tr id=\"row-agreements\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-agreements\" class=\"anchor\" aria-label=\"줄 링크\"></a>계약<wbr>(Agreements)</th>\n<td role=\"cell\">BAA, 비밀 유지 계약<wbr>(NDA) 등</td>\n<td role=\"cell\">읽고, 받아들이고, 상태를 보고, 끝낸다</td>\n</tr>\n</tbody>\n</table></div>\n<p>보고서를 모두에게 열 필요는 없다. <a href=\"/security/iam/\">IAM</a> 정책으로 감사 담당자에게 읽기만 준다. 보고서에는 비밀 유지 조건이 붙으니 조건을 읽고 나눈다.</p>\n</div><h2 id=\"agreements\">계정 계약과 조직 계약<a href=\"#agreements\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 계정 계약, 조직 계약\" tabindex=\"0\"><table aria-label=\"계정 계약과 조직 계약\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">계정 계약</th>\n<th scope=\"col\">조직 계약</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-maenneun-got\">\n<th scope=\"row\"><a href=\"#row-maenneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>맺는 곳</th>\n<td>그 계정</td>\n<td><a href=\"/management/organizations/\">Organizations</a> 관리 계정</td>\n</tr>\n<tr id=\"row-deomneun-beomwi\">\n<th scope=\"row\"><a href=\"#row-deomneun-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>덮는 범위</th>\n<td>그 계정 하나</td>\n<td>지금의 멤버와 앞으로의 멤버 모두</td>\n</tr>\n<tr id=\"row-jojigeul-tteonamyeon\">\n<th scope=\"row\"><a href=\"#row-jojigeul-tteonamyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>조직을 떠나면</th>\n<td>그대로다</td>\n<td>빠진다</td>\n</tr>\n</tbody>\n</table></div>\n<p>BAA는 미국의 의료 정보 법(HIPAA)이 요구하는 계약이다. BAA를 맺었다고 앱이 저절로 규정에 맞는 것은 아니다. 암호화와 접근 통제는 여전히 내가 한다. 그 경계가 <a href=\"/foundations/shared-responsibility-model/\">공동 책임 모델</a>이다.</p>\n</div><h2 id=\"whose-evidence\">누구의 증거인가<a href=\"#whose-evidence\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>감사 문제는 <strong>누구의 무엇을 증명하나</strong>를 먼저 가른다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 물음, 서비스\" tabindex=\"0\"><table aria-label=\"누구의 증거인가\">\n<thead>\n<tr>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">서비스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS의 데이터 센터와 서비스가 인증을 받았나</th>\n<td>Artifact</td>\n</tr>\n<tr id=\"row-nae-risoseuui-seoljeongi-gyuchige-matgo\">\n<th scope=\"row\"><a href=\"#row-nae-risoseuui-seoljeongi-gyuchige-matgo\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 리소스의 설정이 규칙에 맞고 어떻게 바뀌었나</th>\n<td><a href=\"/management/config/\">Config</a></td>\n</tr>\n<tr id=\"row-nuga-eonje-mueoseul-haenna\">\n<th scope=\"row\"><a href=\"#row-nuga-eonje-mueoseul-haenna\" class=\"anchor\" aria-label=\"줄 링크\"></a>누가 언제 무엇을 했나</th>\n<td><a href=\"/management/cloudtrail/\">CloudTrail</a></td>\n</tr>\n<tr id=\"row-cis\">\n<th scope=\"row\"><a href=\"#row-cis\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 계정이 CIS 같은 표준에 얼마나 맞나</th>\n<td><a href=\"/security/security-hub/\">Security Hub</a></td>\n</tr>\n<tr id=\"row-nae-hwangyeongui-jeunggeoreul-moa-gamsa\">\n<th scope=\"row\"><a href=\"#row-nae-hwangyeongui-jeunggeoreul-moa-gamsa\" class=\"anchor\" aria-label=\"줄 링크\"></a>내 환경의 증거를 모아 감사 보고서로 만들기</th>\n<td>Audit Manager(새 고객은 받지 않는다)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Audit Manager" }), "는 내 계정에서 증거를 모으던 서비스고, Artifact는 AWS의 문서를 내려받는 곳이다. 이름이 나란히 나오면 “내 것인가 AWS 것인가”로 가른다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: createVNode(_components.a, {
					href: "/management/trusted-advisor/",
					children: "Trusted Advisor"
				}) }), "는 내 계정의 비용·보안·한도를 점검해 권한다. 문서를 주지 않는다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "CodeArtifact" }), "는 개발 패키지(npm, Maven)를 두는 저장소다. 이름만 비슷하다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "준수 상태와 준수 보고서",
				"set:html": "<p>“규정 준수(compliance)”라는 말은 세 서비스에 다 나온다. <strong>보고서를 내려받는다</strong>면 Artifact, <strong>설정이 규칙에 맞는지</strong>면 Config, <strong>표준의 점수</strong>면 <a href=\"/security/security-hub/\" class=\"mention\">Security Hub</a>다.</p>"
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
var url = "content/security/artifact.mdx/";
var file = "/work/wt/build/content/security/artifact.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/artifact.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
