import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/cost-explorer.mdx
var frontmatter = {
	"title": "AWS Cost Explorer",
	"titleEn": "AWS Cost Explorer",
	"kind": "service",
	"status": "published",
	"summary": "AWS에 쓴 돈과 사용량을 기간, 서비스, 계정, 태그로 걸러 그래프로 보고 앞으로의 비용을 예측하는 분석 도구다.",
	"aliases": [
		"Cost Explorer",
		"코스트 익스플로러",
		"비용 탐색기",
		"비용 분석",
		"AWS 요금",
		"AWS 요금 많이 나옴",
		"비용 예측",
		"사용량 분석",
		"비용 할당 태그",
		"cost allocation tag",
		"Savings Plans 추천",
		"예약 인스턴스 추천",
		"요금 확인",
		"비용 확인",
		"서비스별 요금",
		"요금 많이 나옴",
		"비용 그래프",
		"청구서 분석",
		"비용 추세",
		"태그별 비용",
		"비용 태그",
		"팀별 비용 나누기",
		"태그 활성화"
	],
	"related": [
		"management/budgets-and-cost-reports",
		"management/compute-optimizer",
		"management/trusted-advisor",
		"management/organizations",
		"compute/ec2-capacity-reservations",
		"management/cloudwatch-alarms",
		"compute/ec2",
		"analytics/athena"
	],
	"signals": [
		{
			"id": "cost-explorer-biyongi-wae",
			"need": "비용이 왜 늘었는지 만들 것 없이 그래프로 분석한다",
			"choose": "Cost Explorer",
			"see": "management/cost-explorer#scenario-why-cost-rose",
			"why": "기간과 묶을 것만 고르면 된다. CUR과 Athena는 더 자세하지만 만들 것이 많다."
		},
		{
			"id": "cost-explorer-jinan",
			"need": "지난 사용량으로 Savings Plans를 얼마나 살지 추천받는다",
			"choose": "Cost Explorer의 약정 추천",
			"see": "management/cost-explorer#commitments",
			"why": "지난 사용량으로 살 양을 계산한다. Budgets는 산 뒤의 사용률을 알린다."
		},
		{
			"id": "hwalseonghwahan-biyong-haldang",
			"need": "계정 하나의 비용을 팀마다 나눠 본다",
			"choose": "활성화한 비용 할당 태그",
			"see": "management/cost-explorer#tags",
			"why": "태그만 달면 보이지 않는다. 활성화해야 비용이 그 키로 나뉜다."
		},
		{
			"id": "budgets",
			"need": "정한 예산을 넘기 전에 알린다",
			"choose": "AWS Budgets",
			"see": "management/budgets-and-cost-reports#budgets",
			"why": "Cost Explorer는 보여 주고, Budgets는 예상이 넘으면 알린다."
		}
	],
	"facts": [
		{
			"id": "history",
			"label": "볼 수 있는 과거",
			"value": "13개월과 이번 달",
			"note": "월 단위의 여러 해 데이터를 켜면 38개월까지 본다.",
			"called": [
				"과거",
				"과거 데이터",
				"이력",
				"예전 데이터",
				"history months",
				"개월",
				"달",
				"보관 기간"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html"
		},
		{
			"id": "first-data",
			"label": "켠 뒤 첫 데이터까지",
			"value": "이번 달 데이터는 약 24시간",
			"note": "과거 데이터가 다 차는 데는 며칠 더 걸린다.",
			"called": [
				"켜다 걸리다",
				"첫 데이터",
				"처음 데이터",
				"켜다 데이터",
				"활성화 시간"
			],
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-enable.html"
		},
		{
			"id": "refresh",
			"label": "새로 고침",
			"value": "적어도 24시간에 한 번",
			"note": "실시간이 아니다. 청구 데이터는 하루에 최대 세 번 갱신된다.",
			"called": [
				"갱신",
				"업데이트",
				"refresh",
				"데이터 갱신",
				"update frequency",
				"시간마다"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html"
		},
		{
			"id": "forecast",
			"label": "예측 API의 기간",
			"value": "일 단위 3개월, 월 단위 18개월",
			"note": "시간 단위 예측은 없다.",
			"examEra": "월 단위 12개월",
			"called": [
				"예측",
				"forecast",
				"예상",
				"예측 기간",
				"forecast months",
				"forecast 개월"
			],
			"source": "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostForecast.html"
		},
		{
			"id": "granularity",
			"label": "시간 단위로 볼 수 있는 기간",
			"value": "지난 14일",
			"note": "시간·리소스 단위 데이터는 따로 켜고 요금을 낸다.",
			"called": [
				"시간별",
				"hourly",
				"시간단위",
				"시간별 데이터",
				"hourly data days"
			],
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-configuring-data.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "콘솔의 월·일 단위는 무료, API는 요청마다 0.01달러",
			"note": "API의 결과가 여러 쪽이면 쪽마다 한 번으로 센다. 시간 단위 데이터는 콘솔에서 보아도 낸다.",
			"called": ["API 요금", "api 비용"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/"
		},
		{
			"id": "cannot-disable",
			"label": "한번 켜면",
			"asks": "한번 켜면 끌 수 있나?",
			"value": "끌 수 없음",
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-enable.html"
		}
	],
	"scenarios": [
		{
			"id": "why-cost-rose",
			"situation": "EC2 비용이 지난달부터 갑자기 늘었다. 두 달 치를 견주어 어느 인스턴스 유형 때문인지 가장 적은 운영 부담으로 찾아 그래프로 보여야 한다.",
			"answer": ["management/cost-explorer"],
			"choose": "Cost Explorer에서 인스턴스 유형으로 묶기",
			"why": "“최소 운영 부담”, “심층 분석”, “그래프”가 결정한다. 기간을 정하고 인스턴스 유형으로 묶으면 끝난다.",
			"trap": "비용 및 사용 보고서를 S3에 받아 Athena와 QuickSight로 보는 것은 더 자세하지만 만들 것이 많다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "commitment-advice",
			"situation": "온디맨드로만 쓰던 컴퓨팅 비용을 줄이려 한다. 지난 사용량을 바탕으로 Savings Plans를 얼마나 사면 좋을지 추천받고, 산 뒤에는 얼마나 쓰고 있는지 보고 싶다.",
			"answer": ["management/cost-explorer"],
			"choose": "Cost Explorer의 Savings Plans 추천과 보고서",
			"why": "Cost Explorer가 지난 사용량으로 약정 금액을 추천하고 사용률과 적용률 보고서를 낸다.",
			"trap": "AWS Budgets는 사용률이 떨어지면 알려 줄 뿐 얼마를 사라고 추천하지 않는다. Pricing Calculator는 지난 사용량을 모른다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "team-chargeback",
			"situation": "계정 하나를 여러 팀이 나눠 쓴다. 팀마다 얼마를 썼는지 매달 나눠 보려 한다.",
			"answer": ["management/cost-explorer"],
			"choose": "비용 할당 태그",
			"why": "리소스에 팀 태그를 달고 비용 할당 태그로 활성화한 뒤 그 태그로 묶는다. 계정을 나누면 태그 없이도 된다.",
			"trap": "태그만 달고 끝내는 보기. 그것만으로는 청구 데이터에 나타나지 않는다. 활성화해야 한다. 그 전의 비용은 12개월까지 되는 소급 적용을 따로 요청하지 않으면 나뉘지 않는다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [{
		"id": "wording",
		"notes": "Cost Explorer는 따로 설정하거나 구축할 것이 없다고 한다.",
		"status": "simplified",
		"right": "구축할 서버가 없다는 점은 맞다. 처음 한 번은 관리 계정에서 켜야 하고 첫 데이터까지 하루쯤 걸린다.",
		"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-enable.html"
	}, {
		"id": "savings-plans",
		"notes": "비용 분석 전용 도구라고만 한다.",
		"status": "simplified",
		"right": "예측과 예약 인스턴스·Savings Plans의 추천, 적용률과 사용률 보고서까지 낸다. 알림과 한도는 Budgets의 일이다.",
		"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html"
	}],
	"sources": [{
		"note": "002",
		"section": "Cost Explorer(비용 탐색기)",
		"lines": "522-525"
	}],
	"references": [
		{
			"title": "Cost Explorer로 비용 분석",
			"url": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-what-is.html"
		},
		{
			"title": "Cost Explorer 켜기",
			"url": "https://docs.aws.amazon.com/cost-management/latest/userguide/ce-enable.html"
		},
		{
			"title": "AWS Budgets로 비용 관리",
			"url": "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
		},
		{
			"title": "비용 할당 태그",
			"url": "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html"
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
			"slug": "tags",
			"text": "비용 할당 태그"
		},
		{
			"depth": 2,
			"slug": "tools",
			"text": "비용 도구 나누기"
		},
		{
			"depth": 2,
			"slug": "commitments",
			"text": "약정 추천"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“돈이 어디로 갔나”를 알고 싶을 때 쓴다. 만들 것이 없고 콘솔에서 바로 그래프를 그린다. 문제에서 “비용을 분석”, “그래프로”, “<strong>최소한의 운영 부담</strong>”이 함께 나오면 이것이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>결제 콘솔에서 한 번 켠다. <a href=\"/management/organizations/\">조직</a>이라면 관리 계정에서 켜고, 멤버 계정은 자기 데이터를 본다.</li>\n<li>기간과 단위(월, 일, 시간)를 정한다.</li>\n<li><strong>필터</strong>로 볼 것을 고르고 <strong>그룹화</strong>로 나눈다. 서비스, 계정, 리전, 인스턴스 유형, 사용 유형, 구매 옵션, 태그로 나눌 수 있다.</li>\n<li>자주 보는 모양은 보고서로 저장한다.</li>\n</ol>\n<p>지난달과 견주어 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>가 늘었다면 서비스로 좁히고 <strong>사용 유형</strong>으로 묶는다. 서비스 목록에서 EC2는 <code>EC2-Instances</code>(인스턴스 시간)와 <code>EC2-Other</code>(<a href=\"/storage/ebs/\" class=\"mention\">EBS</a>, 데이터 전송, <a href=\"/networking/nat-gateway/\" class=\"mention\">NAT 게이트웨이</a>)로 갈려 있으니 둘을 함께 고른다. 인스턴스 시간 때문인지 데이터 전송 때문인지 EBS 때문인지가 갈린다.</p>\n<p>예측은 지난 사용량을 바탕으로 한 추정이고 신뢰 구간을 함께 보여 준다. 이제 막 쓰기 시작한 계정에는 나오지 않는다.</p>\n</div><h2 id=\"tags\">비용 할당 태그<a href=\"#tags\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>태그로 나눠 보려면 두 단계가 필요하다.</p>\n<ol>\n<li>리소스에 태그를 단다(<code>Team=checkout</code>).</li>\n<li>결제 콘솔에서 그 키를 <strong>비용 할당 태그로 활성화</strong>한다. 보이기까지 최대 24시간쯤 걸린다.</li>\n</ol>\n<p>활성화한 뒤의 비용부터 나뉜다. 지난 12개월까지는 소급을 따로 요청한다. 조직이면 관리 계정에서 켠다. 켜 둔 태그는 <a href=\"/management/budgets-and-cost-reports/\">Budgets와 비용 보고서</a>에서도 나누는 기준이 된다.</p>\n<p>태그를 달 수 없는 비용이나 여러 계정에 걸친 묶음은 비용 범주(Cost Categories)로 나눈다.</p>\n</div><h2 id=\"tools\">비용 도구 나누기<a href=\"#tools\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하고 싶은 일, 도구\" tabindex=\"0\"><table aria-label=\"비용 도구 나누기\">\n<thead>\n<tr>\n<th scope=\"col\">하고 싶은 일</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jinan-biyongeul-geuraepeuro-bunseok\">\n<th scope=\"row\"><a href=\"#row-jinan-biyongeul-geuraepeuro-bunseok\" class=\"anchor\" aria-label=\"줄 링크\"></a>지난 비용을 그래프로 분석, 예측</th>\n<td><strong>Cost Explorer</strong></td>\n</tr>\n<tr id=\"row-yesaneul-jeonghago-neomgi-jeone-allim\">\n<th scope=\"row\"><a href=\"#row-yesaneul-jeonghago-neomgi-jeone-allim\" class=\"anchor\" aria-label=\"줄 링크\"></a>예산을 정하고 넘기 전에 알림, 자동 조치</th>\n<td><a href=\"/management/budgets-and-cost-reports/\">AWS Budgets</a></td>\n</tr>\n<tr id=\"row-pyeongsowa-dareun-jichureul-araseo\">\n<th scope=\"row\"><a href=\"#row-pyeongsowa-dareun-jichureul-araseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>평소와 다른 지출을 알아서 찾기</th>\n<td><a href=\"/management/budgets-and-cost-reports/#anomaly-detection\">Cost Anomaly Detection</a></td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>리소스마다 시간마다의 원본 데이터를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로</th>\n<td><a href=\"/management/budgets-and-cost-reports/#cur\">Data Exports(CUR 2.0)</a></td>\n</tr>\n<tr id=\"row-mandeulgi-jeone-gapsseul-eorim\">\n<th scope=\"row\"><a href=\"#row-mandeulgi-jeone-gapsseul-eorim\" class=\"anchor\" aria-label=\"줄 링크\"></a>만들기 전에 값을 어림</th>\n<td>AWS Pricing Calculator</td>\n</tr>\n<tr id=\"row-almajeun-keugi-chucheon\">\n<th scope=\"row\"><a href=\"#row-almajeun-keugi-chucheon\" class=\"anchor\" aria-label=\"줄 링크\"></a>알맞은 크기 추천</th>\n<td><a href=\"/management/compute-optimizer/\">Compute Optimizer</a></td>\n</tr>\n<tr id=\"row-yuhyu-risoseureul-mobeom-saryero\">\n<th scope=\"row\"><a href=\"#row-yuhyu-risoseureul-mobeom-saryero\" class=\"anchor\" aria-label=\"줄 링크\"></a>유휴 리소스를 모범 사례로 점검</th>\n<td><a href=\"/management/trusted-advisor/\">Trusted Advisor</a></td>\n</tr>\n<tr id=\"row-jeolgam-bangbeobeul-hande-moa-bogi\">\n<th scope=\"row\"><a href=\"#row-jeolgam-bangbeobeul-hande-moa-bogi\" class=\"anchor\" aria-label=\"줄 링크\"></a>절감 방법을 한데 모아 보기</th>\n<td>Cost Optimization Hub</td>\n</tr>\n</tbody>\n</table></div>\n<p>Budgets에는 <strong><a href=\"/management/budgets-and-cost-reports/#budget-actions\">예산 작업</a></strong>이 있다. 임계값을 넘으면 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 정책이나 <a href=\"/management/organizations/#scp\">SCP</a>(조직의 권한 상한)를 붙이거나 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>와 <a href=\"/database/rds/\" class=\"mention\">RDS</a>를 멈춘다.</p>\n</div><h2 id=\"commitments\">약정 추천<a href=\"#commitments\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Cost Explorer는 지난 사용량으로 예약 인스턴스와 <a href=\"/compute/ec2-purchasing-options/#savings-plans\">Savings Plans</a>를 얼마나 사면 좋은지 추천하고, 산 것을 얼마나 썼는지(사용률)와 전체의 얼마를 덮는지(적용률)를 보여 준다. 사용률이 낮으면 너무 많이 산 것이고 적용률이 낮으면 덜 산 것이다. <a href=\"/compute/ec2-capacity-reservations/\">용량 예약</a>은 할인이 아니라 자리를 잡는 것이므로 여기의 약정과 다르다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					"Cost Explorer는 ",
					createVNode(_components.strong, { children: "보는" }),
					" 도구다. 알림은 Budgets나 ",
					createVNode(_components.a, {
						href: "/management/cloudwatch-alarms/",
						children: "결제 경보"
					}),
					"다."
				] }),
				"\n",
				createVNode(_components.li, { children: "실시간이 아니다. 방금 켠 리소스의 비용은 하루쯤 뒤에 보인다." }),
				"\n",
				createVNode(_components.li, { children: [
					"비용 데이터의 ",
					createVNode(_components.strong, { children: "가장 자세한" }),
					" 형태는 Data Exports다. 대신 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					", ",
					createVNode(_components.a, {
						href: "/analytics/athena/",
						children: "Athena"
					}),
					" 같은 뒷단을 내가 만든다."
				] }),
				"\n",
				createVNode(_components.li, { children: "멤버 계정이 조직을 나가면 조직에 있던 동안의 비용을 더는 보지 못한다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "가장 자세한가, 가장 손이 덜 가나",
				"set:html": "<p>보기가 Cost Explorer와 “CUR + Athena + <a href=\"/analytics/quicksight/\" class=\"mention\">QuickSight</a>”로 갈리면 조건을 본다. 운영 부담 최소면 Cost Explorer, 리소스 단위의 원본을 SQL로 다루라면 CUR이다.</p>"
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
var url = "content/management/cost-explorer.mdx/";
var file = "/work/wt/build/content/management/cost-explorer.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/cost-explorer.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
