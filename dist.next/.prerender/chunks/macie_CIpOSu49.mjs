import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/macie.mdx
var frontmatter = {
	"title": "Amazon Macie",
	"titleEn": "Amazon Macie",
	"kind": "service",
	"status": "published",
	"summary": "S3 버킷에 든 객체를 기계 학습과 패턴으로 읽어 개인 정보 같은 민감한 데이터가 어디 있는지, 그 버킷이 위험하게 열려 있는지를 알려 주는 서비스다.",
	"aliases": [
		"Macie",
		"메이시",
		"마시",
		"아마존 메이시",
		"민감 정보 탐지",
		"민감 데이터 검색",
		"민감한 데이터 탐지",
		"개인 정보 탐지",
		"개인정보 검색",
		"PII 탐지",
		"PII",
		"sensitive data discovery",
		"데이터 분류",
		"관리형 데이터 식별자",
		"사용자 지정 데이터 식별자",
		"managed data identifier",
		"S3 개인정보 찾기",
		"주민번호 찾기",
		"개인정보 유출 탐지",
		"민감 정보 찾기",
		"버킷 민감 정보",
		"카드번호 탐지"
	],
	"related": [
		"security/inspector-vs-macie",
		"storage/s3",
		"storage/s3-access-control",
		"storage/s3-encryption",
		"security/guardduty",
		"security/inspector",
		"security/kms",
		"integration/eventbridge"
	],
	"signals": [
		{
			"id": "macie",
			"need": "S3 버킷 수백 개 가운데 개인 정보가 든 곳을 코드 없이 찾는다",
			"choose": "Macie 자동 민감 데이터 검색",
			"see": "security/macie#discovery",
			"why": "표본을 살펴 버킷마다 민감도를 매긴다. 객체를 모두 보는 것은 작업이다."
		},
		{
			"id": "sayongja-jijeong-deiteo",
			"need": "사번처럼 회사만의 형식인 번호를 S3에서 찾는다",
			"choose": "사용자 지정 데이터 식별자",
			"see": "security/macie#scenario-company-specific-data",
			"why": "미리 갖춘 식별자에 없는 형식이라 정규식을 가르쳐야 한다."
		},
		{
			"id": "macie-eventbridge-lambda",
			"need": "S3에 개인 정보가 든 파일이 올라오면 알리고 격리한다",
			"choose": "Macie + EventBridge + Lambda",
			"see": "security/macie#scenario-notify-on-pii-upload",
			"why": "Macie는 알리기만 한다. 이벤트를 받은 함수가 옮긴다."
		},
		{
			"id": "guardduty",
			"need": "S3 파일의 내용이 아니라 수상한 접근이나 악성 코드를 찾는다",
			"choose": "GuardDuty",
			"see": "security/guardduty#protection-plans",
			"why": "Macie는 내용을 읽는다. 접근과 악성 코드는 GuardDuty가 본다."
		}
	],
	"facts": [
		{
			"id": "scope",
			"label": "보는 곳",
			"value": "S3 범용 버킷뿐",
			"note": "EBS, EFS, RDS, DynamoDB는 보지 않는다. 그 데이터를 검사하려면 S3로 내보낸다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
		},
		{
			"id": "bucket-monitoring",
			"label": "버킷 보안을 감시하는 최대 수",
			"value": "계정당 버킷 10,000개",
			"called": ["버킷 개", "버킷 수"],
			"source": "https://docs.aws.amazon.com/macie/latest/user/monitoring-s3-how-it-works.html"
		},
		{
			"id": "discovery-methods",
			"label": "민감 데이터를 찾는 방법",
			"value": "자동 검색(표본), 검색 작업(지정)",
			"note": "자동 검색은 날마다 버킷을 평가해 대표 객체만 읽는다. 작업은 버킷과 조건을 정해 한 번 또는 주기적으로 돌린다.",
			"source": "https://docs.aws.amazon.com/macie/latest/user/data-classification.html"
		},
		{
			"id": "finding-kinds",
			"label": "결과의 종류",
			"value": "정책 결과(버킷의 위험), 민감 데이터 결과(객체의 내용)",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/macie/latest/user/findings-types.html"
		},
		{
			"id": "finding-retention",
			"label": "결과 보관 기간",
			"value": "90일",
			"note": "오래 남기려면 EventBridge로 내보내고, 검색 결과를 둘 S3 버킷을 지정한다.",
			"called": ["findings retention", "finding retention"],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/macie/latest/user/findings.html"
		},
		{
			"id": "price",
			"label": "요금(버지니아 북부)",
			"value": "버킷당 월 0.10달러, 검사한 데이터 GB당 1달러",
			"note": "양이 많으면 GB 단가가 내려간다. 자동 검색은 객체 10만 개에 0.01달러가 더해지고, 달마다 1GB까지 무료로 검사한다.",
			"called": ["cost per GB"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/macie/pricing/"
		},
		{
			"id": "trial",
			"label": "무료 체험",
			"value": "30일, 자동 검색은 계정당 150GB까지",
			"called": ["free trial"],
			"source": "https://docs.aws.amazon.com/macie/latest/user/account-mgmt-free-trial.html"
		}
	],
	"scenarios": [
		{
			"id": "find-pii-in-buckets",
			"situation": "버킷 수백 개 가운데 어디에 주민등록번호와 카드 번호가 들어 있는지 모른다. 코드를 짜지 않고 찾아내 목록을 만들어야 한다.",
			"answer": ["security/macie", "storage/s3"],
			"choose": "Macie 자동 검색",
			"why": "“S3”, “개인 정보”, “자동으로 찾기”가 Macie를 가리킨다. 자동 검색을 켜면 버킷마다 민감도 점수가 생긴다.",
			"trap": "Athena나 Lambda로 정규식을 돌리는 방법도 되지만 개발과 운영이 따른다. Inspector는 S3를 보지 않는다.",
			"requirements": ["compliance", "least-operations"]
		},
		{
			"id": "notify-on-pii-upload",
			"situation": "협력사가 올린 파일에 개인 정보가 있으면 담당자에게 알리고 격리 버킷으로 옮겨야 한다.",
			"answer": [
				"security/macie",
				"integration/eventbridge",
				"compute/lambda"
			],
			"choose": "Macie 결과 → EventBridge → SNS·Lambda",
			"why": "Macie의 민감 데이터 결과가 EventBridge로 나간다. 규칙이 SNS로 알리고 Lambda가 객체를 옮긴다.",
			"trap": "Macie만 켜면 파일이 막히거나 가려진다는 답은 틀리다. Macie는 읽고 보고할 뿐이다.",
			"requirements": ["compliance"]
		},
		{
			"id": "company-specific-data",
			"situation": "사번처럼 회사만의 형식으로 된 번호가 S3의 로그에 섞여 나갔는지 확인해야 한다.",
			"answer": ["security/macie"],
			"choose": "사용자 지정 데이터 식별자",
			"why": "미리 갖춘 식별자에 없는 형식이면 정규식과 주변 단어로 사용자 지정 데이터 식별자를 만들어 작업에 넣는다.",
			"trap": "관리형 식별자만 켜 두면 회사 고유 번호는 걸리지 않는다.",
			"requirements": ["compliance"]
		},
		{
			"id": "public-bucket-alert",
			"situation": "버킷이 퍼블릭으로 바뀌거나 다른 계정에 공유되면 보안 팀이 바로 알아야 하고, 안에 개인 정보가 있는지도 함께 알고 싶다.",
			"answer": ["security/macie", "storage/s3-access-control"],
			"why": "정책 결과는 버킷의 위험한 변화를, 민감 데이터 결과는 내용을 알려 준다. 둘을 한곳에서 보는 것이 Macie다.",
			"trap": "퍼블릭이 되는 것 자체를 막으려면 퍼블릭 액세스 차단이다. Macie는 알리기만 한다.",
			"requirements": ["compliance", "access-control"]
		}
	],
	"corrections": [{
		"id": "eventbridge",
		"notes": "민감 정보를 자동으로 검색·분류하고 보호까지 한다고 한다.",
		"status": "simplified",
		"right": "찾고 분류해 보고하는 데까지다. 암호화, 마스킹, 삭제, 접근 차단은 하지 않는다. 보호는 EventBridge에 이은 조치나 버킷 정책이 한다.",
		"source": "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
	}, {
		"id": "s3-rds",
		"notes": "특히 S3의 데이터를 본다고 하여 다른 저장소도 되는 것처럼 읽힌다.",
		"status": "simplified",
		"right": "S3뿐이다. RDS나 DynamoDB의 데이터를 보려면 S3로 내보낸 뒤 검사한다.",
		"source": "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
	}],
	"sources": [{
		"note": "002",
		"section": "AWS Inspector와 Macie",
		"lines": "295-296"
	}],
	"references": [
		{
			"title": "Macie란",
			"url": "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html"
		},
		{
			"title": "민감 데이터 찾기",
			"url": "https://docs.aws.amazon.com/macie/latest/user/data-classification.html"
		},
		{
			"title": "자동 민감 데이터 검색",
			"url": "https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html"
		},
		{
			"title": "사용자 지정 데이터 식별자",
			"url": "https://docs.aws.amazon.com/macie/latest/user/custom-data-identifiers.html"
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
			"slug": "discovery",
			"text": "자동 검색과 작업"
		},
		{
			"depth": 2,
			"slug": "encrypted-objects",
			"text": "암호화된 객체"
		},
		{
			"depth": 2,
			"slug": "multi-account",
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“우리 <a href=\"/storage/s3/\">S3</a>에 <strong>개인 정보가 어디 있나</strong>”를 물을 때 쓴다. 데이터는 사람이 기억하는 것보다 넓게 흩어진다. 테스트용으로 복사한 덤프, 로그에 찍힌 이메일, 협력사가 올린 엑셀이 그렇다. 지켜야 할 것을 모르면 지킬 수 없으므로 찾는 일이 먼저다.</p>\n<p>문제의 신호는 “S3”와 “민감한 데이터(개인 식별 정보 PII, 의료 정보 PHI, 금융 정보)”, “기계 학습”, “자동으로 발견”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>켜면 그 리전의 버킷 목록을 만들고 각각의 공개 여부, 암호화, 공유를 감시한다. 위험해지면 <strong>정책 결과</strong>가 나온다.</li>\n<li>객체를 읽는다. 압축 파일, CSV, JSON, Parquet, PDF, 오피스 문서처럼 속을 알 수 있는 형식이 대상이다.</li>\n<li><strong>데이터 식별자</strong>로 찾는다. 관리형은 기계 학습과 패턴으로 여러 나라의 주민 번호, 여권, 카드, 이름과 주소, 의료 정보, AWS 비밀 키까지 알아본다. 사용자 지정은 내가 준 정규식과 주변 단어로 찾는다.</li>\n<li>찾으면 <strong>민감 데이터 결과</strong>를 만든다. 어느 객체의 어디에 무엇이 몇 개 있는지가 담기고 값 자체는 담지 않는다.</li>\n<li>결과는 <a href=\"/integration/eventbridge/\">EventBridge</a>와 <a href=\"/security/security-hub/\">Security Hub</a>로 나간다. 여기서부터가 보호다.</li>\n</ol>\n</div><h2 id=\"discovery\">자동 검색과 작업<a href=\"#discovery\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 비교, 자동 민감 데이터 검색, 민감 데이터 검색 작업\" tabindex=\"0\"><table aria-label=\"자동 검색과 작업\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">자동 민감 데이터 검색</th>\n<th scope=\"col\">민감 데이터 검색 작업</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ingneun-yang\">\n<th scope=\"row\"><a href=\"#row-ingneun-yang\" class=\"anchor\" aria-label=\"줄 링크\"></a>읽는 양</th>\n<td>버킷마다 대표 표본</td>\n<td>정한 범위 전부(또는 표본 비율)</td>\n</tr>\n<tr id=\"row-jugi\">\n<th scope=\"row\"><a href=\"#row-jugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>주기</th>\n<td>날마다 조금씩</td>\n<td>한 번, 또는 일·주·월마다</td>\n</tr>\n<tr id=\"row-naoneun-geot\">\n<th scope=\"row\"><a href=\"#row-naoneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>나오는 것</th>\n<td>버킷의 민감도 점수와 지도</td>\n<td>객체마다의 상세 결과</td>\n</tr>\n<tr id=\"row-sseuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-sseuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰는 때</th>\n<td>전체를 싸게 훑어 어디가 위험한지</td>\n<td>의심되는 버킷을 깊게, 규정 감사</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘은 이어서 쓴다. 자동 검색으로 점수가 높은 버킷을 찾고, 그 버킷에만 작업을 돌린다. 검사한 데이터 양이 요금이므로 로그 버킷처럼 볼 필요 없는 곳은 빼고, 접두사와 수정 날짜로 범위를 좁힌다.</p>\n</div><h2 id=\"encrypted-objects\">암호화된 객체<a href=\"#encrypted-objects\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Macie도 객체를 <strong>읽을 수 있어야</strong> 한다.</p>\n<ul>\n<li>SSE-S3와 AWS 관리형 키로 암호화한 객체는 그대로 읽는다.</li>\n<li>고객 관리형 <a href=\"/security/kms/\">KMS</a> 키라면 키 정책에서 Macie의 서비스 연결 역할에 복호화를 허용해야 한다.</li>\n<li>SSE-C와 클라이언트 측 암호화는 읽지 못한다. 메타데이터만 본다.</li>\n</ul>\n<p>버킷 정책이 Macie의 역할까지 거부하고 있으면 그 버킷은 검사되지 않는다. “Macie가 특정 버킷만 분석하지 못한다”의 원인은 대개 이 둘이다.</p>\n</div><h2 id=\"multi-account\">여러 계정<a href=\"#multi-account\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/management/organizations/\">Organizations</a>의 위임 관리자 계정이 멤버 계정의 버킷까지 함께 검사하고 결과를 모은다. 리전 서비스라서 버킷이 있는 리전마다 켠다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/security/guardduty/",
						children: "GuardDuty"
					}), "의 S3 Protection"] }),
					": 객체의 내용이 아니라 ",
					createVNode(_components.strong, { children: "접근 행동" }),
					"을 본다. 누가 평소와 다르게 읽어 가는가이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "GuardDuty의 Malware Protection for S3" }), ": 내용을 읽지만 악성 코드를 찾는다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "IAM Access Analyzer" }), ": 버킷이 밖에 열려 있는지를 정책으로 따진다. 내용은 모른다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
					href: "/storage/s3/",
					class: "mention",
					children: "S3"
				}), " 퍼블릭 액세스 차단"] }), ": 예방이다. Macie는 발견이다."] }),
				"\n",
				createVNode(_components.li, { children: "S3 객체에서 개인 정보(PII)를 찾는 것은 Macie다. 저장된 데이터를 보는 것이지 오가는 트래픽을 보는 것이 아니다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "Macie는 S3 전용이다",
				"set:html": "<p>“<a href=\"/database/rds/\" class=\"mention\">RDS</a>에 저장된 개인 정보를 Macie로 찾는다”는 보기는 틀리다. 스냅샷이나 테이블을 S3로 내보낸 다음이라야 한다. 이 한 단계가 보기에 있는지 본다.</p>"
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
var url = "content/security/macie.mdx/";
var file = "/work/wt/build/content/security/macie.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/macie.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
