import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/secrets-manager-vs-parameter-store.mdx
var frontmatter = {
	"title": "Secrets Manager vs Parameter Store",
	"titleEn": "AWS Secrets Manager vs AWS Systems Manager Parameter Store",
	"kind": "comparison",
	"status": "published",
	"summary": "값이 저절로 바뀌어야 하는 비밀번호면 Secrets Manager, 바뀌지 않아도 되는 설정값을 싸게 모아 두는 일이면 Parameter Store를 고른다.",
	"aliases": [
		"시크릿 매니저 vs 파라미터 스토어",
		"Parameter Store vs Secrets Manager",
		"SSM Parameter Store 비교",
		"자격 증명 저장소 비교",
		"SecureString",
		"시큐어 스트링",
		"보안 문자열",
		"비밀번호 어디 저장",
		"설정값 비밀값 저장",
		"비밀 저장 비교",
		"파라미터스토어 시크릿매니저"
	],
	"related": [
		"security/secrets-manager",
		"management/systems-manager",
		"security/kms",
		"compute/lambda",
		"compute/ecs",
		"database/rds"
	],
	"signals": [
		{
			"id": "secrets-manager-db",
			"need": "DB 비밀번호를 코드 없이 주기마다 바꾼다",
			"choose": "Secrets Manager",
			"see": "security/secrets-manager-vs-parameter-store#rotation",
			"why": "교체의 네 단계를 갖고 DB의 값까지 바꾼다. Parameter Store는 짜야 한다."
		},
		{
			"id": "parameter-store",
			"need": "바뀌지 않는 설정값을 경로로 정리해 가장 싸게 둔다",
			"choose": "Parameter Store 표준 파라미터",
			"see": "security/secrets-manager-vs-parameter-store#hierarchy",
			"why": "표준 파라미터는 무료이고 경로로 묶인다."
		},
		{
			"id": "parameter-store-securestring",
			"need": "교체는 필요 없고 암호화만 해서 가장 싸게 둔다",
			"choose": "Parameter Store SecureString",
			"see": "security/secrets-manager-vs-parameter-store#confusions",
			"why": "SecureString도 KMS로 잠근다. 교체가 없으면 싼 쪽이다."
		},
		{
			"id": "secrets-manager-gateun-bimireul",
			"need": "같은 비밀을 다른 리전에 복제한다",
			"choose": "Secrets Manager",
			"see": "security/secrets-manager-vs-parameter-store#at-a-glance",
			"why": "복제는 Secrets Manager에만 있다."
		}
	],
	"facts": [
		{
			"id": "parameter-standard",
			"label": "Parameter Store 표준 파라미터",
			"asks": "Parameter Store 표준 파라미터는 몇 개까지, 값은 얼마까지, 무료인가?",
			"value": "10,000개, 값 4KB, 무료",
			"note": "계정의 리전마다의 개수다.",
			"called": [
				"스탠다드",
				"standard",
				"표준 KB",
				"표준 파라미터"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
		},
		{
			"id": "parameter-advanced",
			"label": "Parameter Store 고급 파라미터",
			"asks": "Parameter Store 고급 파라미터는 몇 개까지, 값은 얼마까지, 무료인가?",
			"value": "100,000개, 값 8KB, 유료",
			"note": "표준에서 고급으로는 바꿀 수 있지만 되돌리지 못한다. 지우고 다시 만든다.",
			"called": [
				"어드밴스드",
				"advanced",
				"고급 KB",
				"고급 파라미터"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
		},
		{
			"id": "parameter-types",
			"label": "파라미터 유형",
			"value": "String, StringList, SecureString",
			"note": "암호화되는 것은 KMS를 쓰는 SecureString뿐이다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"
		},
		{
			"id": "parameter-policies",
			"label": "파라미터 정책",
			"asks": "파라미터 정책으로 무엇을 정하나?",
			"value": "만료, 만료 알림, 변경 없음 알림",
			"note": "고급 파라미터에만 있다. 알려 주거나 지울 뿐 값을 바꾸지는 않는다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html"
		},
		{
			"id": "reference-secret",
			"label": "Parameter Store에서 비밀 읽기",
			"asks": "Parameter Store로 비밀을 읽을 때 어느 경로를 부르나?",
			"value": "`/aws/reference/secretsmanager/비밀이름`",
			"note": "같은 GetParameter 호출로 Secrets Manager의 값을 꺼낸다. 복호화 옵션이 있어야 한다.",
			"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html"
		}
	],
	"scenarios": [
		{
			"id": "config-values-cheap",
			"situation": "수백 개 마이크로서비스가 기능 플래그, 엔드포인트 주소, 라이선스 키를 환경별로 읽는다. 라이선스 키는 암호화해야 하고 비용은 가장 낮아야 한다. 값은 거의 바뀌지 않는다.",
			"answer": ["management/systems-manager", "security/secrets-manager-vs-parameter-store"],
			"choose": "Parameter Store(SecureString)",
			"why": "교체 요구가 없고 “비용 최소”와 “계층으로 정리”가 나오면 Parameter Store다. 표준 파라미터는 무료이고 SecureString으로 암호화한다.",
			"trap": "Secrets Manager에 모두 넣으면 개수만큼 월 요금이 나간다.",
			"requirements": ["lowest-cost", "encryption"]
		},
		{
			"id": "rotate-without-code",
			"situation": "RDS for MySQL의 비밀번호를 45일마다 바꿔야 한다. 교체 코드를 개발하고 유지할 사람이 없다.",
			"answer": ["security/secrets-manager", "database/rds"],
			"choose": "Secrets Manager 자동 교체",
			"why": "“코드 없이 교체”가 결정한다. Secrets Manager는 RDS와 이어져 값과 DB의 비밀번호를 함께 바꾼다.",
			"trap": "SecureString에 넣고 EventBridge와 Lambda로 교체하는 구성도 동작하지만, 만들고 지켜야 할 코드가 생긴다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "mixed-values",
			"situation": "ECS 태스크가 데이터베이스 비밀번호와 로그 수준, 서비스 주소를 함께 받아야 한다. 비밀번호만 주기적으로 바뀐다.",
			"answer": [
				"security/secrets-manager",
				"management/systems-manager",
				"compute/ecs"
			],
			"choose": "비밀번호는 Secrets Manager, 설정은 Parameter Store",
			"why": "둘은 함께 쓴다. 비밀번호는 Secrets Manager, 설정은 Parameter Store에 두고 태스크 정의의 `secrets`에서 둘 다 가리킨다.",
			"trap": "설정까지 Secrets Manager에 넣거나 비밀번호까지 Parameter Store에 넣으면 비용이나 교체 가운데 하나를 잃는다."
		}
	],
	"corrections": [{
		"id": "lambda-eventbridge",
		"notes": "Parameter Store는 교체를 자동으로 해 주지 않아 Lambda 자바스크립트를 따로 개발해야 한다고 한다.",
		"status": "simplified",
		"right": "자동 교체가 없고 직접 만들면 운영 부담이 는다는 결론은 맞다. 언어는 자바스크립트일 필요가 없고, 대개 EventBridge 일정이 어느 언어로 짠 Lambda든 부른다. 애초에 교체가 필요하면 Secrets Manager를 쓴다.",
		"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"
	}, {
		"id": "wording",
		"notes": "두 저장소를 교체 여부 하나로만 가른다.",
		"status": "simplified",
		"right": "다중 리전 복제, 다른 계정에 여는 방법, 값의 크기, 요금도 다르다. 교체가 없는 문제에서는 이 조건들이 답을 정한다.",
		"source": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Parameter Store와 교체",
		"lines": "519-520"
	}, {
		"note": "002",
		"section": "Secret Manager",
		"lines": "288-290"
	}],
	"references": [
		{
			"title": "Parameter Store란",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"
		},
		{
			"title": "파라미터 계층(표준·고급)",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html"
		},
		{
			"title": "Parameter Store에서 Secrets Manager 비밀 참조",
			"url": "https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html"
		},
		{
			"title": "비밀 교체",
			"url": "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
		}
	],
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
			"slug": "rotation",
			"text": "교체가 가르는 까닭"
		},
		{
			"depth": 2,
			"slug": "hierarchy",
			"text": "계층으로 읽기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>둘 다 코드 밖에 값을 두고 앱이 실행 중에 읽어 가게 하는 저장소다. <a href=\"/security/secrets-manager/\" class=\"mention\">Secrets Manager</a>는 <strong>바뀌어야 하는 비밀</strong>을 위해, Parameter Store는 <strong>설정값 전반</strong>을 위해 만들어졌다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, Secrets Manager, Parameter Store, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/security/secrets-manager/\">Secrets Manager</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/management/systems-manager/#parameter-store\">Parameter Store</a></th>\n<th scope=\"col\" role=\"columnheader\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-bollae-sseuim\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bollae-sseuim\" class=\"anchor\" aria-label=\"줄 링크\"></a>본래 쓰임</th>\n<td role=\"cell\">비밀번호, API 키, 토큰</td>\n<td role=\"cell\">설정값, 주소, AMI ID, 비밀도 가능</td>\n<td role=\"cell\">설정이 섞이면 Parameter Store</td>\n</tr>\n<tr id=\"row-jadong-gyoche\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jadong-gyoche\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 교체</th>\n<td role=\"cell\">있다<wbr>(<a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a> 등과 연동)</td>\n<td role=\"cell\">없다. 직접 만든다</td>\n<td role=\"cell\">교체는 Secrets Manager</td>\n</tr>\n<tr id=\"row-bimilbeonho-saengseong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-bimilbeonho-saengseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>비밀번호 생성</th>\n<td role=\"cell\">무작위 값을 만들어 준다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">Secrets Manager</td>\n</tr>\n<tr id=\"row-amhohwa\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-amhohwa\" class=\"anchor\" aria-label=\"줄 링크\"></a>암호화</th>\n<td role=\"cell\">언제나 KMS</td>\n<td role=\"cell\">SecureString만 <a href=\"/security/kms/\">KMS</a></td>\n<td role=\"cell\">실수로 평문을 남기지 않으려면 Secrets Manager</td>\n</tr>\n<tr id=\"row-gapssui-keugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gapssui-keugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>값의 크기</th>\n<td role=\"cell\">64KB</td>\n<td role=\"cell\">4KB, 고급 8KB</td>\n<td role=\"cell\">크면 Secrets Manager</td>\n</tr>\n<tr id=\"row-ireum-gujo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ireum-gujo\" class=\"anchor\" aria-label=\"줄 링크\"></a>이름 구조</th>\n<td role=\"cell\">이름에 <code>/</code>를 쓸 수 있음</td>\n<td role=\"cell\">경로로 계층을 만들고 한꺼번에 읽음</td>\n<td role=\"cell\">환경별 정리는 Parameter Store</td>\n</tr>\n<tr id=\"row-dareun-rijeon-bokje\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dareun-rijeon-bokje\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전 복제</th>\n<td role=\"cell\">있다</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">Secrets Manager</td>\n</tr>\n<tr id=\"row-dareun-gyejeonggwa-gongnyu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dareun-gyejeonggwa-gongnyu\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 계정과 공유</th>\n<td role=\"cell\">리소스 정책</td>\n<td role=\"cell\">고급 파라미터를 <a href=\"/security/resource-access-manager/\">AWS RAM</a>으로 공유</td>\n<td role=\"cell\">Secrets Manager가 흔하다</td>\n</tr>\n<tr id=\"row-byeongyeong-allim\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byeongyeong-allim\" class=\"anchor\" aria-label=\"줄 링크\"></a>변경 알림</th>\n<td role=\"cell\"><a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a></td>\n<td role=\"cell\">EventBridge, 만료·<wbr>미변경 알림 정책<wbr>(고급)</td>\n<td role=\"cell\">비슷하다</td>\n</tr>\n<tr id=\"row-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td role=\"cell\">비밀마다 월 요금과 호출 요금</td>\n<td role=\"cell\">표준은 무료</td>\n<td role=\"cell\">비용은 Parameter Store</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"rotation\">교체가 가르는 까닭<a href=\"#rotation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>값을 새로 적는 일은 어디서나 한 줄이면 된다. 어려운 것은 <strong>저장소의 값과 데이터베이스의 비밀번호를 함께 바꾸는 일</strong>이다. 새 값을 만들고, DB에 반영하고, 접속해 보고, 통과하면 새 값을 현재 값으로 올린다. 도중에 실패해도 현재 값은 옛것 그대로다. <a href=\"/security/secrets-manager/\" class=\"mention\">Secrets Manager</a>는 이 네 단계를 틀로 갖고 있고 주요 데이터베이스에는 완성된 방법을 준다. Parameter Store에는 이 틀이 없다. <a href=\"/integration/eventbridge/\">EventBridge</a>로 때를 맞추고 <a href=\"/compute/lambda/\">Lambda</a>로 단계를 짜야 하며, 그 코드를 계속 돌봐야 한다.</p>\n<p>고급 파라미터의 <strong>만료 정책</strong>은 교체가 아니다. 기한이 되면 파라미터를 <strong>지운다</strong>. 알림 정책은 “오래 안 바뀌었다”고 알려 줄 뿐이다.</p>\n</div><h2 id=\"hierarchy\">계층으로 읽기<a href=\"#hierarchy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Parameter Store의 강점은 경로다. <code>/shop/prod/</code> 아래를 한 번에 읽으면 그 환경의 설정이 모두 나온다. <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책도 경로로 자를 수 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> ssm</span><span class=\"tk-string\"> get-parameters-by-path</span><span class=\"tk-string\"> --path</span><span class=\"tk-string\"> /shop/prod/</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --recursive</span><span class=\"tk-string\"> --with-decryption</span></span></code></pre>\n<p><code>--with-decryption</code>이 없으면 SecureString은 암호문으로 온다. 읽는 쪽에는 <code>ssm:GetParametersByPath</code>와 함께, 고객 관리형 키를 썼다면 <code>kms:Decrypt</code>가 필요하다.</p>\n<p>코드가 Parameter Store만 부르게 통일하고 싶으면 <code>/aws/reference/secretsmanager/</code> 경로로 <a href=\"/security/secrets-manager/\" class=\"mention\">Secrets Manager</a>의 비밀을 읽는다. 읽기만 되고, 쓰기와 교체는 Secrets Manager에서 한다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong><a href=\"/security/secrets-manager/\" class=\"mention\">Secrets Manager</a></strong>: 데이터베이스 자격 증명, 정기 교체, 여러 리전에 같은 비밀, 다른 계정에 여는 비밀.</li>\n<li><strong>Parameter Store</strong>: 설정값, 기능 플래그, 교체하지 않는 라이선스 키, 최신 <a href=\"/compute/ami/\">AMI</a> ID 같은 공개 파라미터, 비용 최소.</li>\n<li><strong>둘 다</strong>: 한 앱이 비밀번호와 설정을 함께 쓸 때. <a href=\"/compute/ecs/\">ECS</a>, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, <a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a>은 둘을 모두 참조할 수 있다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"SecureString도 ",
					createVNode(_components.a, {
						href: "/security/kms/",
						class: "mention",
						children: "KMS"
					}),
					"로 암호화한다. “암호화해서 보관”만 요구하면 둘 다 맞으므로, 남은 조건(교체, 비용)을 찾는다."
				] }),
				"\n",
				createVNode(_components.li, { children: "Parameter Store는 값의 버전을 남긴다. 버전이 있다고 교체가 되는 것은 아니다." }),
				"\n",
				createVNode(_components.li, { children: "앱이 초당 수천 번 읽는다면 둘 다 호출 한도가 문제다. 캐시부터 한다. Parameter Store는 처리량 상한을 올릴 수 있지만 그때는 요금이 든다." }),
				"\n",
				createVNode(_components.li, { children: "기능 플래그를 점진적으로 배포하고 되돌려야 하면 AppConfig가 따로 있다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "“가장 안전하고 운영 부담이 적은” 두 조건",
				"set:html": "<p>보기가 “SecureString + <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 교체”와 “<a href=\"/security/secrets-manager/\" class=\"mention\">Secrets Manager</a> 자동 교체”로 갈리면, 안전은 비슷하고 부담에서 갈린다. 뒤쪽이 답이다. 교체 요구 없이 “비용 효율”만 남으면 Lambda도 필요 없는 SecureString이 답이다.</p>"
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
var url = "content/security/secrets-manager-vs-parameter-store.mdx/";
var file = "/work/wt/build/content/security/secrets-manager-vs-parameter-store.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/secrets-manager-vs-parameter-store.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
