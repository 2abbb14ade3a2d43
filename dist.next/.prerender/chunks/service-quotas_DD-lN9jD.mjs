import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/service-quotas.mdx
var frontmatter = {
	"title": "Service Quotas",
	"titleEn": "AWS Service Quotas",
	"kind": "service",
	"status": "published",
	"summary": "서비스마다 정해진 상한(할당량)을 한곳에서 보고, 올려 달라고 신청하고, 가까워지면 알리게 하는 관리 도구다.",
	"aliases": [
		"서비스 할당량",
		"서비스 쿼터",
		"서비스 쿼타",
		"AWS 할당량",
		"할당량 증가",
		"할당량 늘리기",
		"할당량 상향",
		"한도 증가",
		"한도 상향 요청",
		"서비스 한도",
		"서비스 제한",
		"service limits",
		"limit increase",
		"quota increase",
		"할당량 요청 템플릿",
		"quota request template",
		"할당량 자동 관리",
		"조정 가능한 할당량",
		"vCPU 한도",
		"인스턴스 한도",
		"대기 리전 할당량",
		"복구 리전 할당량",
		"DR 리전 할당량",
		"standby quota",
		"대기 환경 할당량"
	],
	"related": [
		"management/trusted-advisor",
		"management/cloudwatch-alarms",
		"management/organizations",
		"compute/lambda-limits",
		"compute/ec2-capacity-reservations",
		"networking/vpc",
		"compute/auto-scaling-groups"
	],
	"signals": [
		{
			"id": "service-quotas-vcpu-hando",
			"need": "vCPU 한도 때문에 인스턴스가 더 뜨지 않아 한도를 올린다",
			"choose": "Service Quotas의 증가 신청",
			"see": "management/service-quotas#scenario-scale-out-fails",
			"why": "한도는 신청해야 오른다. Trusted Advisor는 알릴 뿐이다."
		},
		{
			"id": "haldangnyang-yocheong-tempeullit",
			"need": "새로 만드는 계정마다 한도 증가를 저절로 신청한다",
			"choose": "할당량 요청 템플릿",
			"see": "management/service-quotas#organization",
			"why": "새 계정이 태어날 때 템플릿대로 신청한다. 있던 계정에는 닿지 않는다."
		},
		{
			"id": "service-quotas-handoga-80-wa",
			"need": "한도가 80%와 95%에 닿으면 경보를 만들지 않고도 알린다",
			"choose": "Service Quotas의 자동 관리",
			"see": "management/service-quotas#fact-automatic-management",
			"why": "켜 두면 80%와 95%에서 저절로 알린다. 일부는 증가 신청까지 한다."
		},
		{
			"id": "ondimaendeu-yongnyang-yeyak",
			"need": "한도와 상관없이 그 AZ의 하드웨어 자리를 미리 확보한다",
			"choose": "온디맨드 용량 예약",
			"see": "compute/ec2-capacity-reservations#capacity-reservation",
			"why": "할당량은 허락일 뿐 자리가 아니다. 자리는 용량 예약이 잡는다."
		}
	],
	"facts": [
		{
			"id": "scope",
			"label": "할당량이 걸리는 단위",
			"value": "계정의 리전마다. 글로벌 서비스는 계정마다",
			"note": "VPC 수는 리전마다, IAM 역할 수는 계정마다다. 한 리전에서 올려도 다른 리전은 그대로다.",
			"source": "https://docs.aws.amazon.com/servicequotas/latest/userguide/intro.html"
		},
		{
			"id": "increase-only",
			"label": "콘솔에서 신청하는 것",
			"asks": "콘솔에서 할당량을 줄이는 것도 신청하나?",
			"value": "늘리기만. 줄이기는 지원 사례로",
			"note": "작은 증가는 저절로 승인되고, 큰 증가는 AWS Support가 심사한다. 신청은 우선 처리되지 않으므로 급하면 AWS Support에 연락한다.",
			"source": "https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html"
		},
		{
			"id": "template-size",
			"label": "할당량 요청 템플릿에 담는 것",
			"asks": "할당량 요청 템플릿에 할당량을 몇 개까지 담나?",
			"value": "최대 10개",
			"note": "조직에 새로 만든 계정에만 적용된다. 이미 있는 계정은 바뀌지 않는다.",
			"called": [
				"템플릿",
				"할당량 템플릿",
				"요청 템플릿"
			],
			"source": "https://docs.aws.amazon.com/servicequotas/latest/userguide/organization-templates.html"
		},
		{
			"id": "template-needs",
			"label": "템플릿을 쓰는 조건",
			"value": "모든 기능을 켠 조직",
			"note": "통합 결제만 쓰는 조직에서는 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/servicequotas/latest/userguide/organization-templates.html"
		},
		{
			"id": "alarm",
			"label": "할당량 경보",
			"asks": "할당량에 경보를 거는 방법은 무엇인가?",
			"value": "사용량 지표가 있는 할당량에 CloudWatch 경보",
			"note": "지표가 없는 할당량은 경보를 걸 수 없다.",
			"source": "https://docs.aws.amazon.com/servicequotas/latest/userguide/configure-cloudwatch.html"
		},
		{
			"id": "automatic-management",
			"label": "자동 관리(Automatic Management)가 알리는 때",
			"value": "사용률 80%와 95%",
			"note": "계정에서 켠다. 알리기만 하거나, 일부 할당량은 증가 신청까지 저절로 한다. 사용량 지표가 있으면 올릴 수 없는 할당량도 지켜본다.",
			"examEra": "없음. CloudWatch 경보를 하나씩 건다",
			"called": [
				"자동관리",
				"알림",
				"사용률 알림",
				"automatic management"
			],
			"source": "https://docs.aws.amazon.com/servicequotas/latest/userguide/automatic-management.html"
		}
	],
	"sharedFacts": [
		{
			"id": "ec2-unit",
			"from": "compute/ec2#on-demand-quota"
		},
		{
			"id": "eip",
			"from": "networking/ip-addressing#eip-quota"
		},
		{
			"id": "lambda-concurrency",
			"from": "compute/lambda-limits#concurrent-executions"
		},
		{
			"id": "lambda-timeout",
			"from": "compute/lambda-limits#timeout"
		},
		{
			"id": "trusted-advisor-warning",
			"from": "management/trusted-advisor#limit-warning"
		}
	],
	"scenarios": [
		{
			"id": "scale-out-fails",
			"situation": "행사 날 Auto Scaling 그룹이 vCPU 한도를 넘었다는 오류로 더 늘지 못했다. 다음 행사 전에 한도를 올리고, 그 뒤로는 이 한도의 사용량이 80%에 이르는 대로 알림을 받고 싶다.",
			"answer": ["management/service-quotas", "management/cloudwatch-alarms"],
			"choose": "할당량 증가 신청 + 사용량 80% 경보",
			"why": "오류가 할당량이므로 미리 올려 달라고 신청하고, 사용량 지표에 80% 경보를 건다.",
			"trap": "Trusted Advisor는 80%를 경고하지만 한도를 올리지 못하고, 점검을 새로 고칠 때만 안다. 용량 예약은 하드웨어의 자리를 잡을 뿐이고 예약도 할당량을 쓴다.",
			"requirements": ["sudden-load", "find-cause"]
		},
		{
			"id": "new-accounts-quota",
			"situation": "조직에 계정을 달마다 여러 개 만든다. 새 계정마다 EC2와 VPC의 할당량을 사람이 신청하고 있다. 저절로 하고 싶다.",
			"answer": ["management/service-quotas", "management/organizations"],
			"choose": "할당량 요청 템플릿",
			"why": "할당량 요청 템플릿을 조직에 연결하면 새 계정이 생길 때 신청이 저절로 들어간다.",
			"trap": "SCP는 할 수 있는 일의 한계를 정할 뿐 할당량을 올리지 못한다.",
			"requirements": ["many-accounts", "least-operations"]
		},
		{
			"id": "not-adjustable",
			"situation": "Lambda 함수가 20분 걸린다. 제한 시간을 올려 달라고 신청하려 한다.",
			"answer": ["compute/lambda-limits", "management/service-quotas"],
			"choose": "Fargate나 Step Functions로 바꾸기",
			"why": "15분은 조정할 수 없는 할당량이다. 신청이 아니라 Fargate나 Step Functions로 바꾼다.",
			"trap": "모든 할당량을 올릴 수 있다고 여기는 보기. 먼저 조정 가능한지 본다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Service Quotas란",
			"url": "https://docs.aws.amazon.com/servicequotas/latest/userguide/intro.html"
		},
		{
			"title": "할당량 증가 요청",
			"url": "https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html"
		},
		{
			"title": "할당량 요청 템플릿",
			"url": "https://docs.aws.amazon.com/servicequotas/latest/userguide/organization-templates.html"
		},
		{
			"title": "자동 관리",
			"url": "https://docs.aws.amazon.com/servicequotas/latest/userguide/automatic-management.html"
		},
		{
			"title": "CloudWatch 경보 만들기",
			"url": "https://docs.aws.amazon.com/servicequotas/latest/userguide/configure-cloudwatch.html"
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
			"slug": "adjustable",
			"text": "올릴 수 있는 것과 없는 것"
		},
		{
			"depth": 2,
			"slug": "organization",
			"text": "여러 계정에서"
		},
		{
			"depth": 2,
			"slug": "similar-tools",
			"text": "비슷한 것과 나누기"
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
		code: "code",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“왜 더 안 만들어지지?”와 “행사 전에 얼마까지 되지?”에 답할 때 쓴다. AWS의 서비스에는 상한이 있다. 실수로 수천 대를 띄우는 일과 남의 몫까지 쓰는 일을 막으려는 것이다. 큰 배포, 다른 리전으로의 <a href=\"/foundations/rto-rpo/\">재해 복구</a>, 계정을 새로 만들 때 먼저 확인한다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>할당량마다 <strong>기본값</strong>(모두에게 같은 값)과 <strong>적용값</strong>(내 계정에 올려 받은 값), 조정할 수 있는지가 적혀 있다.</p>\n<ol>\n<li>콘솔에서 서비스를 고르고 할당량과 지금의 사용률을 본다.</li>\n<li>조정 가능이면 새 값을 적어 신청한다. CLI와 API로도 된다.</li>\n<li>작은 증가는 바로, 큰 증가는 심사를 거쳐 승인되거나 일부만 승인되거나 거절된다.</li>\n<li>사용량 지표가 있는 할당량에는 <a href=\"/management/cloudwatch-alarms/\">CloudWatch 경보</a>를 건다. 경보는 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>로 알린다.</li>\n<li>하나씩 걸기 싫으면 <strong>자동 관리</strong>를 켠다. 80%와 95%에서 메일·Slack·<a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>로 알리고, 되는 할당량은 증가까지 대신 신청한다.</li>\n</ol>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> service-quotas</span><span class=\"tk-string\"> request-service-quota-increase</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --service-code</span><span class=\"tk-string\"> ec2</span><span class=\"tk-string\"> --quota-code</span><span class=\"tk-string\"> L-1216C47A</span><span class=\"tk-string\"> --desired-value</span><span class=\"tk-constant\"> 256</span></span></code></pre>\n</div><h2 id=\"adjustable\">올릴 수 있는 것과 없는 것<a href=\"#adjustable\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 할당량, 단위, 올릴 수 있나\" tabindex=\"0\"><table aria-label=\"올릴 수 있는 것과 없는 것\">\n<thead>\n<tr>\n<th scope=\"col\">할당량</th>\n<th scope=\"col\">단위</th>\n<th scope=\"col\">올릴 수 있나</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ec2-vcpu\">\n<th scope=\"row\"><a href=\"#row-ec2-vcpu\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 온디맨드 vCPU</th>\n<td>리전</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-vpc-ip\">\n<th scope=\"row\"><a href=\"#row-vpc-ip\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/vpc/\">VPC</a>의 수, 탄력적 IP</th>\n<td>리전</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda-limits/#concurrency\">Lambda 동시 실행</a></th>\n<td>리전</td>\n<td>된다</td>\n</tr>\n<tr id=\"row-lambda-15-10gb\">\n<th scope=\"row\"><a href=\"#row-lambda-15-10gb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 실행 시간 15분, 메모리 10GB</th>\n<td>함수</td>\n<td><strong>안 된다</strong></td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체 하나의 크기</th>\n<td>객체</td>\n<td>안 된다</td>\n</tr>\n<tr id=\"row-iam\">\n<th scope=\"row\"><a href=\"#row-iam\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할의 수</th>\n<td>계정</td>\n<td>된다</td>\n</tr>\n</tbody>\n</table></div>\n<p>할당량이 걸림돌이면 푸는 길은 셋이다. 올린다, <strong>계정이나 리전을 나눈다</strong>, 설계를 바꾼다. 올릴 수 없는 것은 뒤의 둘만 남는다.</p>\n</div><h2 id=\"organization\">여러 계정에서<a href=\"#organization\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>할당량 요청 템플릿</strong>은 조직에 새로 만드는 계정이 태어날 때 정해 둔 증가를 저절로 신청하게 한다. 이미 있는 계정에는 닿지 않으므로 API로 따로 신청한다.</p>\n</div><h2 id=\"similar-tools\">비슷한 것과 나누기<a href=\"#similar-tools\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하려는 일, 도구\" tabindex=\"0\"><table aria-label=\"비슷한 것과 나누기\">\n<thead>\n<tr>\n<th scope=\"col\">하려는 일</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-haldangnyangeul-bogo-ollinda-hanahanae\">\n<th scope=\"row\"><a href=\"#row-haldangnyangeul-bogo-ollinda-hanahanae\" class=\"anchor\" aria-label=\"줄 링크\"></a>할당량을 보고 <strong>올린다</strong>, 하나하나에 경보</th>\n<td><strong>Service Quotas</strong></td>\n</tr>\n<tr id=\"row-gakkawojin-haldangnyangeul-hankkeobeone\">\n<th scope=\"row\"><a href=\"#row-gakkawojin-haldangnyangeul-hankkeobeone\" class=\"anchor\" aria-label=\"줄 링크\"></a>가까워진 할당량을 한꺼번에 <strong>점검</strong></th>\n<td><a href=\"/management/trusted-advisor/#categories\">Trusted Advisor</a>의 서비스 한도</td>\n</tr>\n<tr id=\"row-hadeuweeoui-jarireul-jamneunda\">\n<th scope=\"row\"><a href=\"#row-hadeuweeoui-jarireul-jamneunda\" class=\"anchor\" aria-label=\"줄 링크\"></a>하드웨어의 <strong>자리</strong>를 잡는다</th>\n<td><a href=\"/compute/ec2-capacity-reservations/\">용량 예약</a></td>\n</tr>\n<tr id=\"row-donui-seoneul-geunneunda\">\n<th scope=\"row\"><a href=\"#row-donui-seoneul-geunneunda\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>돈</strong>의 선을 긋는다</th>\n<td><a href=\"/management/budgets-and-cost-reports/\">Budgets</a></td>\n</tr>\n<tr id=\"row-hal-su-inneun-irui-seoneul-geunneunda\">\n<th scope=\"row\"><a href=\"#row-hal-su-inneun-irui-seoneul-geunneunda\" class=\"anchor\" aria-label=\"줄 링크\"></a>할 수 있는 <strong>일</strong>의 선을 긋는다</th>\n<td><a href=\"/management/organizations/#scp\">SCP</a></td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "할당량과 용량" }),
					": 할당량을 올려도 그 가용 영역에 하드웨어가 남아 있다는 보장은 없다. 오류가 다르다. 앞은 ",
					createVNode(_components.code, { children: "VcpuLimitExceeded" }),
					", 뒤는 ",
					createVNode(_components.code, { children: "InsufficientInstanceCapacity" }),
					"다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "할당량과 스로틀링" }),
					": API를 너무 자주 불러 나는 ",
					createVNode(_components.code, { children: "ThrottlingException" }),
					"도 할당량이지만 개수가 아니라 초당 횟수다. 지수 백오프로 다시 부르는 것이 먼저다."
				] }),
				"\n",
				createVNode(_components.li, { children: "리전마다 따로다. 재해 복구 리전의 할당량이 기본값이면 복구할 때 다 뜨지 못한다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "복구 리전의 할당량",
				"set:html": "<p>파일럿 라이트와 웜 스탠바이는 복구할 때 갑자기 늘어난다. <strong>대기 리전의 할당량을 미리 운영 리전만큼 올려 둔다.</strong> 재해가 난 뒤에 신청하면 심사를 기다리는 동안 RTO가 지난다. “복구 훈련에서 인스턴스가 다 뜨지 않았다”면 복구 리전의 할당량을 먼저 의심한다.</p>"
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
var url = "content/management/service-quotas.mdx/";
var file = "/work/wt/build/content/management/service-quotas.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/service-quotas.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
