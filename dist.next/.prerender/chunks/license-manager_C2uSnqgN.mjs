import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/license-manager.mdx
var frontmatter = {
	"title": "AWS License Manager",
	"titleEn": "AWS License Manager",
	"kind": "service",
	"status": "published",
	"summary": "Windows Server, SQL Server, Oracle처럼 가져온 소프트웨어 라이선스를 규칙으로 적어 두고 쓴 수를 세며 한도를 넘는 실행을 막는 서비스다.",
	"aliases": [
		"License Manager",
		"라이선스 매니저",
		"라이센스 매니저",
		"라이선스 관리",
		"라이센스 관리",
		"소프트웨어 라이선스 관리",
		"라이선스 추적",
		"라이선스 초과 방지",
		"라이선스 규정 준수",
		"자체 관리형 라이선스",
		"self-managed license",
		"license configuration",
		"호스트 리소스 그룹",
		"host resource group",
		"bring your own license",
		"라이선스 가져오기",
		"Oracle 라이선스",
		"SQL Server 라이선스"
	],
	"related": [
		"compute/ec2-purchasing-options",
		"compute/ec2",
		"management/systems-manager",
		"management/organizations",
		"management/compute-optimizer",
		"compute/ami"
	],
	"signals": [
		{
			"id": "license-manager",
			"need": "산 라이선스 수를 넘는 EC2 실행을 막는다",
			"choose": "License Manager의 하드 한도",
			"see": "management/license-manager#scenario-block-over-license",
			"why": "하드 한도는 넘는 실행을 거부한다. Config는 어긴 뒤에 알린다."
		},
		{
			"id": "hoseuteu-risoseu-geurup",
			"need": "코어로 센 라이선스의 전용 호스트를 저절로 잡고 돌려준다",
			"choose": "호스트 리소스 그룹",
			"see": "management/license-manager#host-resource-groups",
			"why": "모자라면 호스트를 잡고 비면 돌려준다. 코어를 세려면 전용 호스트여야 한다."
		},
		{
			"id": "license-manager-systems",
			"need": "온프레미스와 여러 계정의 설치 수를 산 라이선스와 견준다",
			"choose": "License Manager + Systems Manager 인벤토리",
			"see": "management/license-manager#scenario-org-wide-inventory",
			"why": "인벤토리가 설치를 찾고 License Manager가 산 수와 견준다."
		},
		{
			"id": "service-catalog",
			"need": "라이선스 수가 아니라 승인된 구성만 띄우게 한다",
			"choose": "Service Catalog",
			"see": "management/service-catalog#when",
			"why": "License Manager는 수를 센다. 고를 구성을 정하는 것은 Service Catalog다."
		}
	],
	"facts": [
		{
			"id": "counting",
			"label": "라이선스를 세는 단위",
			"value": "vCPU, 코어, 소켓, 인스턴스",
			"note": "코어나 소켓으로 세면 물리 서버가 보여야 하므로 전용 호스트가 필요하다.",
			"source": "https://docs.aws.amazon.com/license-manager/latest/userguide/config-overview.html"
		},
		{
			"id": "limits",
			"label": "한도를 넘을 때",
			"asks": "하드 한도와 소프트 한도는 넘을 때 무엇이 다른가?",
			"value": "하드 한도는 실행을 막고, 소프트 한도는 알리기만",
			"source": "https://docs.aws.amazon.com/license-manager/latest/userguide/config-overview.html"
		},
		{
			"id": "affinity",
			"label": "라이선스를 한 호스트에 묶어 두는 기간",
			"value": "1~180일",
			"note": "코어나 소켓으로 셀 때 정한다. 기간이 지나면 24시간 안에 다시 쓸 수 있게 된다.",
			"called": [
				"호스트 고정",
				"호스트 선호도",
				"host affinity",
				"affinity days"
			],
			"source": "https://docs.aws.amazon.com/license-manager/latest/userguide/config-overview.html"
		},
		{
			"id": "quotas",
			"label": "자체 관리형 라이선스",
			"value": "리전마다 25개, 리소스 하나에 10개까지",
			"called": [
				"라이선스",
				"license",
				"자체관리형",
				"licenses per region",
				"리소스당 라이선스",
				"self managed licenses limit"
			],
			"source": "https://docs.aws.amazon.com/license-manager/latest/userguide/license-configurations.html"
		},
		{
			"id": "discovery",
			"label": "설치된 소프트웨어를 저절로 찾는 것",
			"value": "Systems Manager 인벤토리",
			"note": "Windows Server와 SQL Server를 찾는다. 온프레미스 서버도 Systems Manager에 등록하면 된다. RDS for Oracle과 RDS for Db2도 찾아 주지만 vCPU로만 세고 하드 한도는 걸지 못한다.",
			"source": "https://docs.aws.amazon.com/license-manager/latest/userguide/automated-discovery.html"
		}
	],
	"scenarios": [
		{
			"id": "block-over-license",
			"situation": "코어 단위로 산 데이터베이스 라이선스가 100코어다. 여러 팀이 EC2를 띄우다 넘겨 감사에서 벌금을 물었다. 100코어를 넘는 실행을 아예 막아야 한다.",
			"answer": ["management/license-manager", "compute/ec2-purchasing-options"],
			"choose": "License Manager 하드 한도",
			"why": "“넘는 실행을 막는다”는 License Manager의 하드 한도다. 코어로 세므로 전용 호스트에서 돌린다.",
			"trap": "Config는 규칙을 어긴 뒤에 알린다. Budgets는 금액만 본다.",
			"requirements": ["compliance"]
		},
		{
			"id": "auto-host",
			"situation": "코어 단위로 산 Windows Server 라이선스를 가져와 전용 호스트에서 돌린다. 호스트가 차면 새로 할당하고 비면 반납하는 일을 손으로 한다. 저절로 하고 싶다.",
			"answer": ["management/license-manager", "compute/ec2-purchasing-options"],
			"choose": "호스트 리소스 그룹",
			"why": "호스트 리소스 그룹이 전용 호스트의 할당과 반납, 복구를 맡는다.",
			"trap": "Auto Scaling 그룹은 인스턴스 수를 맞출 뿐 라이선스를 아끼도록 호스트를 고르지 않는다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "org-wide-inventory",
			"situation": "조직의 계정 수십 개와 온프레미스에 SQL Server가 어디에 몇 개 깔렸는지 한곳에서 세어 산 라이선스 수와 견주고 싶다.",
			"answer": [
				"management/license-manager",
				"management/systems-manager",
				"management/organizations"
			],
			"choose": "License Manager + Systems Manager 인벤토리",
			"why": "License Manager를 조직과 잇고 Systems Manager 인벤토리로 설치된 제품을 찾는다. 찾은 수를 산 수와 견주는 것이 License Manager다.",
			"trap": "인벤토리만으로는 목록이 나올 뿐 산 수와 견주지 못한다. 비용 보고서는 AWS에서 산 라이선스 포함 인스턴스만 보인다. 가져온 라이선스는 나오지 않는다.",
			"requirements": ["many-accounts", "compliance"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "License Manager가 동작하는 법",
			"url": "https://docs.aws.amazon.com/license-manager/latest/userguide/license-manager-overview.html"
		},
		{
			"title": "자체 관리형 라이선스의 값과 규칙",
			"url": "https://docs.aws.amazon.com/license-manager/latest/userguide/config-overview.html"
		},
		{
			"title": "호스트 리소스 그룹",
			"url": "https://docs.aws.amazon.com/license-manager/latest/userguide/host-resource-groups.html"
		},
		{
			"title": "인벤토리 자동 발견",
			"url": "https://docs.aws.amazon.com/license-manager/latest/userguide/automated-discovery.html"
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
			"slug": "host-resource-groups",
			"text": "전용 호스트와 함께"
		},
		{
			"depth": 2,
			"slug": "reduce",
			"text": "라이선스 비용 줄이기"
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
		ol: "ol",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>이미 산 소프트웨어 라이선스를 AWS로 가져올 때(<strong>BYOL</strong>) 쓴다. 클라우드에서는 누구나 몇 분 만에 서버를 띄우므로 산 수를 넘기기 쉽다. 문제의 신호는 “라이선스 규정 준수”, “초과 사용을 막는다”, “소켓·코어 단위”다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 라이선스를 얻는 길, 뜻, License Manager의 일\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">라이선스를 얻는 길</th>\n<th scope=\"col\">뜻</th>\n<th scope=\"col\">License Manager의 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-raiseonseu-poham\">\n<th scope=\"row\"><a href=\"#row-raiseonseu-poham\" class=\"anchor\" aria-label=\"줄 링크\"></a>라이선스 포함</th>\n<td>인스턴스 요금에 들어 있다</td>\n<td>셀 것이 없다</td>\n</tr>\n<tr id=\"row-byol\">\n<th scope=\"row\"><a href=\"#row-byol\" class=\"anchor\" aria-label=\"줄 링크\"></a>BYOL</th>\n<td>내 것을 가져온다</td>\n<td>규칙으로 세고 막는다</td>\n</tr>\n<tr id=\"row-sayongja-gudok\">\n<th scope=\"row\"><a href=\"#row-sayongja-gudok\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 구독</th>\n<td>Office, Visual Studio처럼 사용자마다 다달이 낸다</td>\n<td>구독과 사용자를 잇는다</td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"계약을 아는 사람이 ",
						createVNode(_components.strong, { children: "자체 관리형 라이선스" }),
						"(옛 이름은 라이선스 구성)를 만든다. 세는 단위, 산 수, 한도의 종류, 테넌시, 호스트에 묶는 기간을 적는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"그것을 ",
						createVNode(_components.a, {
							href: "/compute/ami/",
							children: "AMI"
						}),
						"나 시작 템플릿에 붙인다. 그 AMI로 띄우는 순간 수가 는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"손으로 설치한 것은 ",
						createVNode(_components.a, {
							href: "/management/systems-manager/",
							children: "Systems Manager"
						}),
						" 인벤토리가 찾아 센다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"산 수를 넘으면 하드 한도는 ",
						createVNode(_components.strong, { children: "실행을 막고" }),
						", 소프트 한도는 ",
						createVNode(_components.a, {
							href: "/integration/sns/",
							class: "mention",
							children: "SNS"
						}),
						"로 알린다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/management/organizations/",
							children: "조직"
						}),
						"과 이으면 여러 계정의 사용량을 한곳에서 보고, ",
						createVNode(_components.a, {
							href: "/security/resource-access-manager/",
							children: "AWS RAM"
						}),
						"으로 규칙을 나눈다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "note",
					title: "AMI를 복사하면 빠져나간다",
					"set:html": "<p>규칙은 붙인 AMI에만 걸린다. 사용자가 그 AMI를 복사하거나 인스턴스에서 새 AMI를 만들면 세지 못하므로, 그 권한을 <a href=\"/security/iam/\" class=\"mention\">IAM</a>으로 막는다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"host-resource-groups\">전용 호스트와 함께<a href=\"#host-resource-groups\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>소켓과 코어로 세는 라이선스는 물리 서버가 보이는 <a href=\"/compute/ec2-purchasing-options/#dedicated\">전용 호스트</a>에서만 쓸 수 있다. <strong>호스트 리소스 그룹</strong>은 전용 호스트 여럿을 하나처럼 다룬다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 설정, 하는 일\" tabindex=\"0\"><table aria-label=\"전용 호스트와 함께\">\n<thead>\n<tr>\n<th scope=\"col\">설정</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jadong-haldang\">\n<th scope=\"row\"><a href=\"#row-jadong-haldang\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 할당</th>\n<td>자리가 모자라면 새 호스트를 잡는다</td>\n</tr>\n<tr id=\"row-jadong-bannap\">\n<th scope=\"row\"><a href=\"#row-jadong-bannap\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 반납</th>\n<td>빈 호스트를 돌려준다</td>\n</tr>\n<tr id=\"row-jadong-bokgu\">\n<th scope=\"row\"><a href=\"#row-jadong-bokgu\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 복구</th>\n<td>호스트가 고장 나면 인스턴스를 새 호스트로 옮긴다</td>\n</tr>\n</tbody>\n</table></div>\n<p>그룹에 넣은 호스트에는 직접 띄우지 못하고 그룹을 지정해 띄운다.</p>\n</div><h2 id=\"reduce\">라이선스 비용 줄이기<a href=\"#reduce\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>vCPU로 세는 라이선스라면 <a href=\"/compute/ec2/#vcpu\">CPU 옵션</a>으로 세는 수를 줄인다. 규칙에서 바뀐 수를 세게 할 수 있다.</li>\n<li>코어로 센다면 큰 호스트에 빽빽이 모은다.</li>\n<li>라이선스 포함과 BYOL 사이는 <strong>라이선스 유형 변환</strong>으로 오간다. 인스턴스를 다시 만들지 않는다.</li>\n<li><a href=\"/management/compute-optimizer/\">Compute Optimizer</a>는 SQL Server 에디션을 낮춰도 되는지 알려 준다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>전용 호스트와 License Manager</strong>: 앞은 라이선스를 쓸 수 있는 <strong>자리</strong>, 뒤는 그 <strong>수를 세는 장부</strong>다. 문제에 “추적”이나 “초과 방지”가 있으면 뒤가 필요하다.</li>\n<li><strong>전용 인스턴스</strong>로는 소켓과 코어를 셀 수 없다.</li>\n<li><a href=\"/management/service-catalog/\">Service Catalog</a>는 승인된 제품만 띄우게 하는 목록이다. 라이선스를 세지 않는다.</li>\n<li><strong>Marketplace</strong>에서 산 소프트웨어의 사용 권한도 License Manager로 다른 계정에 나눠 준다.</li>\n</ul></div>" })
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
var url = "content/management/license-manager.mdx/";
var file = "/work/wt/build/content/management/license-manager.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/license-manager.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
