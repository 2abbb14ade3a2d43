import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/compute-optimizer.mdx
var frontmatter = {
	"title": "AWS Compute Optimizer",
	"titleEn": "AWS Compute Optimizer",
	"kind": "service",
	"status": "published",
	"summary": "지난 사용 지표를 학습해 EC2, EBS, Lambda, RDS 같은 리소스의 알맞은 크기와 놀고 있는 리소스를 추천하는 무료 분석 서비스다.",
	"aliases": [
		"Compute Optimizer",
		"컴퓨트 옵티마이저",
		"컴퓨트 옵티마이져",
		"컴퓨팅 옵티마이저",
		"라이트사이징",
		"right sizing",
		"적정 크기 조정",
		"인스턴스 크기 추천",
		"인스턴스 유형 추천",
		"과다 프로비저닝",
		"과소 프로비저닝",
		"over-provisioned",
		"유휴 리소스 추천",
		"인스턴스 사이즈 줄이기",
		"비용 최적화 추천",
		"비용 줄이기 추천",
		"사양 추천",
		"EC2 사양",
		"사양 과한지"
	],
	"related": [
		"management/trusted-advisor",
		"management/cost-explorer",
		"management/cloudwatch",
		"compute/ec2",
		"compute/ec2-purchasing-options",
		"compute/auto-scaling-groups",
		"storage/ebs-volume-types"
	],
	"signals": [
		{
			"id": "compute-optimizer",
			"need": "지난 사용량으로 EC2·EBS의 알맞은 유형과 크기를 추천받는다",
			"choose": "Compute Optimizer",
			"see": "management/compute-optimizer#scenario-oversized-fleet",
			"why": "사용량을 분석해 유형을 권한다. Cost Explorer는 줄일 EC2만 찾는다."
		},
		{
			"id": "cloudwatch",
			"need": "크기 추천에 메모리 사용률까지 들어가게 한다",
			"choose": "CloudWatch 에이전트를 설치",
			"see": "management/compute-optimizer#fact-memory-metric",
			"why": "메모리는 운영 체제 안의 값이다. 에이전트가 없으면 CPU와 네트워크만 본다."
		},
		{
			"id": "trusted-advisor",
			"need": "비용과 보안, 한도를 함께 모범 사례로 점검한다",
			"choose": "Trusted Advisor",
			"see": "management/trusted-advisor#when",
			"why": "Compute Optimizer는 크기만 본다. 보안과 한도까지는 Trusted Advisor다."
		},
		{
			"id": "cost-explorer",
			"need": "크기가 아니라 약정을 얼마나 살지 추천받는다",
			"choose": "Cost Explorer",
			"see": "management/cost-explorer#commitments",
			"why": "약정의 양은 Cost Explorer가 지난 사용량으로 권한다. 크기가 먼저다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "요금",
			"value": "무료. 향상된 인프라 지표만 유료",
			"note": "향상된 인프라 지표는 한 달 내내 켠 리소스 하나에 0.25달러쯤이다. CloudWatch의 상세 모니터링이나 에이전트가 보내는 지표의 요금은 따로다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/compute-optimizer/pricing/"
		},
		{
			"id": "opt-in",
			"label": "쓰기 시작하는 법",
			"value": "계정이나 조직 단위로 옵트인",
			"note": "켠 뒤 분석이 끝나 추천이 보이기까지 24시간쯤 걸린다.",
			"source": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/getting-started.html"
		},
		{
			"id": "lookback",
			"label": "살펴보는 기간",
			"value": "기본 14일",
			"note": "EC2, Auto Scaling 그룹, RDS는 32일을 무료로 고를 수 있고, 93일(3개월)은 향상된 인프라 지표를 켜야 한다. 지금은 EBS 볼륨, Fargate의 ECS 서비스, Aurora 스토리지의 기간도 바꾼다(API 참조).",
			"called": [
				"분석 기간",
				"분석 데이터",
				"과거 데이터",
				"lookback",
				"지표 기간"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/rightsizing-preferences.html"
		},
		{
			"id": "memory-metric",
			"label": "EC2의 메모리 사용률",
			"asks": "EC2의 메모리까지 분석에 넣으려면 무엇이 있어야 하나?",
			"value": "CloudWatch 에이전트를 깔아야 분석에 들어감",
			"note": "없으면 CPU·네트워크·디스크만 보고 추천한다. Datadog 같은 다른 회사의 관측 도구를 이어 메모리를 넣는 길도 있다.",
			"source": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/metrics.html"
		},
		{
			"id": "idle-resources",
			"label": "유휴로 찾아 주는 것",
			"value": "EC2, Auto Scaling 그룹, EBS, Fargate의 ECS 서비스, RDS·Aurora, NAT 게이트웨이 등",
			"note": "DynamoDB, ElastiCache, MemoryDB, DocumentDB, WorkSpaces, SageMaker 엔드포인트도 찾는다. 매일 새로 고친다.",
			"axis": "inspection",
			"source": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-idle-recommendations.html"
		},
		{
			"id": "automation",
			"label": "추천을 저절로 적용하는 것(Automation)",
			"value": "EBS 볼륨의 스냅샷·삭제·유형 변경",
			"note": "규칙을 날·주·달 단위로 돌린다. 따로 켜야 하고, 인스턴스의 크기는 아직 바꾸지 않는다.",
			"examEra": "추천만 한다",
			"source": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/automation.html"
		},
		{
			"id": "unattached-ebs",
			"label": "EBS 볼륨과 NAT 게이트웨이를 유휴로 보는 기간",
			"value": "32일",
			"note": "EBS는 그동안 붙어 있지 않았는지를 본다. 다른 리소스는 기본 14일, WorkSpaces는 63일이다.",
			"called": [
				"유휴 ebs",
				"ebs 유휴",
				"미사용 ebs",
				"유휴",
				"nat 유휴",
				"unattached volume days"
			],
			"source": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-idle-recommendations.html"
		}
	],
	"scenarios": [
		{
			"id": "oversized-fleet",
			"situation": "계정 수십 개의 EC2 수백 대와 EBS 볼륨이 너무 크거나 작게 잡혀 있는 것 같다. 지난 사용량을 바탕으로 어느 유형으로 바꾸면 값과 성능이 어떻게 되는지 한곳에서 추천받고 싶다. 도구를 만들지 않는다.",
			"answer": ["management/compute-optimizer", "management/organizations"],
			"choose": "조직 전체를 옵트인한 Compute Optimizer",
			"why": "“지난 사용량으로 알맞은 유형을 추천”이면 Compute Optimizer다. 관리 계정에서 조직 전체를 옵트인한다.",
			"trap": "Cost Explorer의 크기 조정 추천은 줄이거나 없앨 EC2만 찾는다. 모자란 서버와 EBS는 보지 않는다. Budgets는 넘으면 알릴 뿐 크기를 추천하지 않는다.",
			"requirements": ["lowest-cost", "many-accounts"]
		},
		{
			"id": "memory-bound",
			"situation": "Compute Optimizer가 CPU가 낮은 서버를 절반 크기로 줄이라고 한다. 실제로는 메모리를 90% 쓰는 서버다. 추천에 메모리가 반영되게 한다.",
			"answer": ["management/compute-optimizer", "management/cloudwatch"],
			"choose": "CloudWatch 에이전트의 메모리 지표",
			"why": "EC2는 메모리 사용률을 스스로 내보내지 않는다. CloudWatch 에이전트를 깔아 메모리 지표를 보내야 분석에 들어간다.",
			"trap": "상세 모니터링은 주기를 1분으로 줄일 뿐 메모리를 더해 주지 않는다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "lambda-memory",
			"situation": "Lambda 함수 수백 개의 메모리를 어림으로 정했다. 느리거나 낭비하는 함수를 찾아 알맞은 메모리를 알고 싶다.",
			"answer": ["management/compute-optimizer", "compute/lambda-limits"],
			"why": "Lambda의 메모리 크기 추천도 Compute Optimizer가 한다. 최근 14일에 50번 이상 불렸고 메모리가 1,792MB 이하인 함수가 대상이다.",
			"trap": "X-Ray는 어디서 느린지를 추적할 뿐 메모리 값을 추천하지 않는다.",
			"requirements": ["lowest-cost", "low-latency"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "AWS Compute Optimizer란",
			"url": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/what-is-compute-optimizer.html"
		},
		{
			"title": "분석하는 지표",
			"url": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/metrics.html"
		},
		{
			"title": "유휴 리소스 추천",
			"url": "https://docs.aws.amazon.com/compute-optimizer/latest/ug/view-idle-recommendations.html"
		},
		{
			"title": "분석 기간을 바꿀 수 있는 리소스",
			"url": "https://docs.aws.amazon.com/compute-optimizer/latest/APIReference/API_PutRecommendationPreferences.html"
		},
		{
			"title": "Compute Optimizer 자주 묻는 질문",
			"url": "https://aws.amazon.com/compute-optimizer/faqs/"
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
			"slug": "resources",
			"text": "추천하는 리소스"
		},
		{
			"depth": 2,
			"slug": "similar-tools",
			"text": "비슷한 도구와 나누기"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“이 서버가 너무 큰가, 작은가”에 답할 때 쓴다. 약정을 사기 <strong>전에</strong> 크기부터 맞춘다. 큰 서버를 3년 약정하면 낭비도 3년이다. 문제의 신호는 “과다 프로비저닝”, “지난 사용량을 바탕으로”, “알맞은 인스턴스 유형을 추천”이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ol>\n<li>계정이나 <a href=\"/management/organizations/\">조직</a>에서 옵트인한다.</li>\n<li><a href=\"/management/cloudwatch/\">CloudWatch</a>에 쌓인 CPU·네트워크·디스크(있으면 메모리) 지표를 읽는다.</li>\n<li>머신 러닝으로 부하의 모양을 보고 다른 유형에서는 어떻게 돌지 견준다.</li>\n<li>리소스마다 <strong>판정</strong>과 선택지를 낸다. 선택지에는 값의 차이, 성능 위험, 옮기는 수고가 함께 붙는다.</li>\n</ol>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 판정, 뜻, 할 일\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">판정</th>\n<th scope=\"col\">뜻</th>\n<th scope=\"col\">할 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gwada-peurobijeoning\">\n<th scope=\"row\"><a href=\"#row-gwada-peurobijeoning\" class=\"anchor\" aria-label=\"줄 링크\"></a>과다 프로비저닝</th>\n<td>줄여도 부하를 견딘다</td>\n<td>작은 유형, 새 세대로</td>\n</tr>\n<tr id=\"row-gwaso-peurobijeoning\">\n<th scope=\"row\"><a href=\"#row-gwaso-peurobijeoning\" class=\"anchor\" aria-label=\"줄 링크\"></a>과소 프로비저닝</th>\n<td>성능이 모자랄 위험이 있다</td>\n<td>키우거나 늘린다</td>\n</tr>\n<tr id=\"row-choejeokwadoem\">\n<th scope=\"row\"><a href=\"#row-choejeokwadoem\" class=\"anchor\" aria-label=\"줄 링크\"></a>최적화됨</th>\n<td>알맞다</td>\n<td>그대로</td>\n</tr>\n<tr id=\"row-yuhyu\">\n<th scope=\"row\"><a href=\"#row-yuhyu\" class=\"anchor\" aria-label=\"줄 링크\"></a>유휴</th>\n<td>거의 쓰지 않는다</td>\n<td>멈추거나 지운다</td>\n</tr>\n</tbody>\n</table></div>\n<p>인스턴스와 함수는 추천까지가 일이고 바꾸는 것은 내 몫이다. 결과를 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로 내보내거나 API로 읽어 내가 잇는다. <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 볼륨만은 <strong>Automation</strong> 규칙으로 저절로 고치게 할 수 있다. 붙어 있지 않은 볼륨을 스냅샷으로 남기고 지우거나, 유형을 새 것으로 올린다. 되돌리기도 된다.</p>\n</div><h2 id=\"resources\">추천하는 리소스<a href=\"#resources\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 리소스, 추천\" tabindex=\"0\"><table aria-label=\"추천하는 리소스\">\n<thead>\n<tr>\n<th scope=\"col\">리소스</th>\n<th scope=\"col\">추천</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ec2-auto-scaling\">\n<th scope=\"row\"><a href=\"#row-ec2-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\">EC2</a>, <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a></th>\n<td>인스턴스 유형과 크기, Graviton으로 옮길 때의 값</td>\n</tr>\n<tr id=\"row-ebs\">\n<th scope=\"row\"><a href=\"#row-ebs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/ebs-volume-types/\">EBS</a></th>\n<td>유형(gp2→gp3), IOPS, 처리량</td>\n</tr>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\">Lambda</a></th>\n<td>메모리 크기</td>\n</tr>\n<tr id=\"row-fargate-ecs\">\n<th scope=\"row\"><a href=\"#row-fargate-ecs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>의 <a href=\"/compute/ecs/\" class=\"mention\">ECS</a> 서비스</th>\n<td>태스크의 CPU와 메모리</td>\n</tr>\n<tr id=\"row-rds-aurora\">\n<th scope=\"row\"><a href=\"#row-rds-aurora\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/database/rds/\">RDS</a>, <a href=\"/database/aurora/\" class=\"mention\">Aurora</a></th>\n<td>인스턴스 클래스와 스토리지</td>\n</tr>\n<tr id=\"row-sangnyong-raiseonseu\">\n<th scope=\"row\"><a href=\"#row-sangnyong-raiseonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>상용 라이선스</th>\n<td>SQL Server 에디션을 낮출 수 있는지</td>\n</tr>\n</tbody>\n</table></div>\n<p>월말에만 바쁜 서버처럼 <strong>주기가 14일보다 긴 부하</strong>면 기간을 늘린다. 32일이면 한 달을 보고, 향상된 인프라 지표(유료)를 켜면 3개월까지 거슬러 본다.</p>\n</div><h2 id=\"similar-tools\">비슷한 도구와 나누기<a href=\"#similar-tools\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 물음, 도구\" tabindex=\"0\"><table aria-label=\"비슷한 도구와 나누기\">\n<thead>\n<tr>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-eoneu-keugiga-almanna\">\n<th scope=\"row\"><a href=\"#row-eoneu-keugiga-almanna\" class=\"anchor\" aria-label=\"줄 링크\"></a>어느 크기가 알맞나</th>\n<td><strong>Compute Optimizer</strong></td>\n</tr>\n<tr id=\"row-mobeom-saryeeseo-beoseonan-got-handoe\">\n<th scope=\"row\"><a href=\"#row-mobeom-saryeeseo-beoseonan-got-handoe\" class=\"anchor\" aria-label=\"줄 링크\"></a>모범 사례에서 벗어난 곳, 한도에 가까운 곳</th>\n<td><a href=\"/management/trusted-advisor/\">Trusted Advisor</a></td>\n</tr>\n<tr id=\"row-doni-eodiro-ganna-yakjeongeul-eolmana\">\n<th scope=\"row\"><a href=\"#row-doni-eodiro-ganna-yakjeongeul-eolmana\" class=\"anchor\" aria-label=\"줄 링크\"></a>돈이 어디로 갔나, 약정을 얼마나 살까</th>\n<td><a href=\"/management/cost-explorer/\">Cost Explorer</a></td>\n</tr>\n<tr id=\"row-jeolgam-bangbeobeul-gyeopchiji-anke\">\n<th scope=\"row\"><a href=\"#row-jeolgam-bangbeobeul-gyeopchiji-anke\" class=\"anchor\" aria-label=\"줄 링크\"></a>절감 방법을 겹치지 않게 합쳐 큰 것부터</th>\n<td>Cost Optimization Hub</td>\n</tr>\n<tr id=\"row-yesaneul-neomgi-jeone-allim\">\n<th scope=\"row\"><a href=\"#row-yesaneul-neomgi-jeone-allim\" class=\"anchor\" aria-label=\"줄 링크\"></a>예산을 넘기 전에 알림</th>\n<td><a href=\"/management/budgets-and-cost-reports/\">AWS Budgets</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>Cost Optimization Hub는 Compute Optimizer의 크기 추천과 Cost Explorer의 약정 추천을 한 목록으로 모은다. 한 인스턴스에 “줄여라”와 “약정해라”가 함께 나와도 절감액을 두 번 세지 않는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Auto Scaling과 다르다." }), " Auto Scaling은 대수를 부하에 맞춰 바로 바꾸고, Compute Optimizer는 크기를 사람에게 추천한다."] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
					createVNode(_components.a, {
						href: "/management/trusted-advisor/",
						class: "mention",
						children: "Trusted Advisor"
					}),
					"의 “사용률이 낮은 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"”"
				] }), "는 찾기까지다. 어떤 유형으로 바꿀지는 Compute Optimizer가 말한다."] }),
				"\n",
				createVNode(_components.li, { children: [
					"절감액은 보통 온디맨드 값으로 어림한다. 이미 ",
					createVNode(_components.a, {
						href: "/compute/ec2-purchasing-options/",
						children: "Savings Plans나 예약 인스턴스"
					}),
					"가 있으면 덜 줄 수 있다."
				] }),
				"\n",
				createVNode(_components.li, { children: "막 만든 인스턴스에는 추천이 없다. EC2는 최근 14일 안에 30시간 넘는 지표가 쌓여야 한다." }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "줄이기 전에 메모리를 본다",
				"set:html": "<p>CPU만 낮다고 줄이면 메모리가 모자라 죽는다. 추천에 메모리가 들어갔는지 먼저 본다. 에이전트가 없으면 들어가지 않는다.</p>"
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
var url = "content/management/compute-optimizer.mdx/";
var file = "/work/wt/build/content/management/compute-optimizer.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/compute-optimizer.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
