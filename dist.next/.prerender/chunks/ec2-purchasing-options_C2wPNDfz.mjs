import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ec2-purchasing-options.mdx
var frontmatter = {
	"title": "EC2 구매 옵션",
	"titleEn": "EC2 purchasing options",
	"kind": "comparison",
	"status": "published",
	"summary": "같은 EC2 인스턴스를 온디맨드, 스팟, Savings Plans, 예약 인스턴스, 전용 호스트·인스턴스 가운데 어떤 값과 조건으로 쓸지 고르는 방법이다.",
	"aliases": [
		"EC2 구매 방법",
		"EC2 요금제",
		"EC2 요금 모델",
		"인스턴스 구매 옵션",
		"EC2 pricing models",
		"Savings Plans",
		"세이빙스 플랜",
		"1년 약정",
		"3년 약정",
		"3년간",
		"Compute Savings Plans",
		"컴퓨트 세이빙스 플랜",
		"EC2 Instance Savings Plans",
		"SageMaker Savings Plans",
		"Database Savings Plans",
		"데이터베이스 세이빙스 플랜",
		"스팟 플릿",
		"Spot Fleet",
		"EC2 플릿",
		"EC2 Fleet",
		"스팟 할당 전략",
		"price-capacity-optimized",
		"capacity-optimized",
		"스팟 중단",
		"스팟 중단 알림",
		"스팟 회수",
		"재조정 권고",
		"rebalance recommendation",
		"예약 인스턴스",
		"Reserved Instance",
		"Reserved Instances",
		"RI",
		"표준 예약 인스턴스",
		"컨버터블 예약 인스턴스",
		"Convertible RI",
		"예약 인스턴스 마켓플레이스",
		"Reserved Instance Marketplace",
		"전용 호스트 전용 인스턴스 차이",
		"Dedicated Instance",
		"BYOL",
		"물리 코어 라이선스",
		"소켓 라이선스",
		"코어 단위 소프트웨어 라이선스",
		"EC2 비용 절감",
		"인스턴스 상태별 과금",
		"인스턴스 갑자기 종료",
		"인스턴스 갑자기 꺼짐",
		"예약 인스턴스 Savings Plans 비교",
		"계속 켜 둘 서버 할인",
		"항상 켜 두는 서버",
		"예약 인스턴스 약정"
	],
	"related": [
		"compute/ec2",
		"compute/ec2-capacity-reservations",
		"compute/auto-scaling-groups",
		"compute/fargate",
		"management/cost-explorer",
		"compute/lambda",
		"analytics/emr"
	],
	"signals": [
		{
			"id": "seupat-inseuteonseu",
			"need": "중간에 끊겨도 다시 돌리면 되고 가장 싸야 한다",
			"choose": "스팟 인스턴스",
			"see": "compute/ec2-purchasing-options#spot",
			"why": "“끊겨도” 되고 “가장 싸야” 하면 스팟이다. 2분 전에 알리고 회수한다."
		},
		{
			"id": "compute-savings-plans",
			"need": "꾸준히 쓰지만 계열·리전이 바뀌고 Fargate·Lambda도 쓴다",
			"choose": "Compute Savings Plans",
			"see": "compute/ec2-purchasing-options#savings-plans",
			"why": "계열·리전과 서비스까지 바꿔도 할인이 따라온다. EC2형은 계열과 리전이 묶인다."
		},
		{
			"id": "ec2-instance-savings-plans",
			"need": "한 리전에서 유형을 바꾸지 않고 3년, 할인이 가장 커야 한다",
			"choose": "EC2 Instance Savings Plans·표준 예약",
			"see": "compute/ec2-purchasing-options#verdict",
			"why": "적게 바꿀수록 할인이 크다. 계열과 리전까지 약속하는 쪽이 가장 싸다."
		},
		{
			"id": "jeonnyong-hoseuteu",
			"need": "물리 소켓·코어 수로 매기는 라이선스를 가져온다",
			"choose": "전용 호스트",
			"see": "compute/ec2-purchasing-options#dedicated",
			"why": "소켓과 코어가 보여야 라이선스를 센다. 전용 인스턴스에서는 보이지 않는다."
		}
	],
	"facts": [
		{
			"id": "convertible-discount",
			"label": "컨버터블 예약 인스턴스 할인",
			"value": "최대 54%",
			"note": "AWS 예약 인스턴스 쪽의 값이다. 66%로 적은 자료도 많다. 숫자가 아니라 표준(최대 72%)보다 덜 깎아 준다는 관계로 가른다.",
			"called": [
				"전환형 할인",
				"convertible 할인",
				"convertible discount",
				"convertible RI",
				"컨버터블 할인",
				"convertible %",
				"컨버터블 %"
			],
			"source": "https://aws.amazon.com/ec2/pricing/reserved-instances/"
		},
		{
			"id": "savings-plans-types",
			"label": "Savings Plans의 종류",
			"value": "Compute, EC2 Instance, SageMaker, Database 네 가지",
			"note": "모두 시간당 금액을 약정한다. 기간은 1년 또는 3년이다(Database는 1년). 넘긴 만큼은 온디맨드 요금이다.",
			"examEra": "Compute, EC2 Instance, SageMaker 세 가지",
			"source": "https://aws.amazon.com/savingsplans/faqs/"
		},
		{
			"id": "database-savings-plans",
			"label": "Database Savings Plans",
			"asks": "Database Savings Plans의 할인과 약정은 얼마인가?",
			"value": "최대 35%, 1년 약정, 선결제 없음",
			"note": "2025년 12월에 나왔다. Aurora·RDS·DynamoDB·ElastiCache(Valkey)·DocumentDB·Neptune 등에 리전과 엔진을 가리지 않고 적용된다. 7세대 이상 인스턴스와 서버리스가 대상이고, 35%는 서버리스의 값이라 인스턴스는 그보다 적다.",
			"called": [
				"데이터베이스 할인",
				"database 할인",
				"database percent",
				"database term"
			],
			"source": "https://aws.amazon.com/savingsplans/faqs/"
		},
		{
			"id": "sagemaker-savings-plans",
			"label": "SageMaker Savings Plans",
			"asks": "SageMaker Savings Plans의 할인은 얼마인가?",
			"value": "최대 64%",
			"note": "SageMaker의 ML 인스턴스에만 적용된다.",
			"called": ["세이지메이커 할인", "SageMaker 할인"],
			"source": "https://aws.amazon.com/savingsplans/faqs/"
		},
		{
			"id": "savings-plans-return",
			"label": "Savings Plans를 무를 수 있는 때",
			"value": "산 지 7일 안, 같은 달, 시간당 약정 100달러 이하",
			"note": "관리 계정마다 한 해 10번까지다. 그 밖에는 만기까지 내며 되팔 수도 없다.",
			"called": [
				"세이빙스플랜 환불",
				"세이빙스플랜 반품",
				"savings plans 환불",
				"세이빙스플랜 취소",
				"savings plans return"
			],
			"source": "https://docs.aws.amazon.com/savingsplans/latest/userguide/return-sp.html"
		},
		{
			"id": "apply-order",
			"label": "할인이 적용되는 순서",
			"asks": "예약 인스턴스와 Savings Plans 가운데 어느 할인이 먼저 적용되나?",
			"value": "예약 인스턴스 먼저, 남은 사용량에 Savings Plans",
			"note": "스팟 사용량에는 둘 다 적용되지 않는다.",
			"source": "https://docs.aws.amazon.com/savingsplans/latest/userguide/sp-applying.html"
		},
		{
			"id": "marketplace",
			"label": "예약 인스턴스 마켓플레이스에 되파는 조건",
			"value": "표준만, 30일 이상 보유, 남은 기간 1개월 이상",
			"note": "리전 범위는 영역 범위로 바꾼 뒤에 내놓는다. AWS가 선결제 판매가의 12%를 수수료로 뗀다. RDS나 ElastiCache의 예약은 팔 수 없다.",
			"called": [
				"되팔기 조건",
				"marketplace 판매 조건",
				"marketplace 며칠 보유"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ri-market-general.html"
		},
		{
			"id": "spot-first-hour",
			"label": "첫 1시간 안에 AWS가 회수한 스팟",
			"value": "요금 없음",
			"note": "Linux와 Windows 모두다. 내가 끄거나 1시간이 지난 뒤 회수되면 쓴 초만큼 낸다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-for-interrupted-spot-instances.html"
		},
		{
			"id": "spot-strategy",
			"label": "권장하는 스팟 할당 전략",
			"value": "price-capacity-optimized",
			"note": "API로 EC2 Fleet을 만들면 기본은 lowest-price라 바꿔 주어야 한다.",
			"examEra": "capacity-optimized, diversified",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-fleet-allocation-strategy.html"
		},
		{
			"id": "spot-hibernate-notice",
			"label": "회수 동작을 최대 절전으로 정한 스팟의 예고",
			"asks": "회수 동작이 최대 절전인 스팟에도 2분의 여유가 있나?",
			"value": "알림은 오지만 2분의 여유가 없음",
			"note": "최대 절전이 바로 시작된다. 다시 켜는 것도 용량이 생겼을 때 EC2가 한다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html"
		},
		{
			"id": "hibernate-stopping",
			"label": "stopping 상태의 인스턴스 요금",
			"value": "중지하는 중이면 없음, 최대 절전으로 가는 중이면 있음",
			"note": "stopped가 되면 둘 다 없다. EBS 요금은 계속 나간다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html"
		}
	],
	"sharedFacts": [
		{
			"id": "spot-discount",
			"from": "compute/ec2#spot-discount"
		},
		{
			"id": "spot-notice",
			"from": "compute/ec2#spot-notice"
		},
		{
			"id": "commitment-discount",
			"from": "compute/ec2#commitment-discount"
		},
		{
			"id": "on-demand-billing",
			"from": "compute/ec2#billing"
		}
	],
	"scenarios": [
		{
			"id": "steady-base-spiky-batch",
			"situation": "웹 서버 4대는 1년 내내 켜 두고, 그 위로 하루에 몇 번 30분씩 몰리는 부하와 밤마다 도는 이미지 변환이 있다. 웹은 끊기면 안 되고 변환은 다시 돌리면 된다. 비용을 가장 낮춘다.",
			"answer": ["compute/ec2-purchasing-options", "compute/auto-scaling-groups"],
			"choose": "Savings Plans + 온디맨드 + 스팟",
			"why": "늘 켜 두는 4대는 Savings Plans, 짧고 끊기면 안 되는 급증은 온디맨드, 다시 돌려도 되는 변환은 스팟이다. 조건이 셋이면 답도 셋을 섞는다.",
			"trap": "급증의 최댓값까지 약정하면 한가한 시간에도 돈을 낸다. 급증을 스팟으로만 받으면 웹이 끊긴다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "moving-to-fargate",
			"situation": "지금은 EC2로 돌지만 1년 안에 일부를 다른 리전으로 옮기고 일부는 Fargate와 Lambda로 바꿀 계획이다. 3년 동안 컴퓨팅에 쓸 금액은 비슷하다.",
			"answer": ["compute/ec2-purchasing-options"],
			"choose": "Compute Savings Plans",
			"why": "리전이 바뀌고 Fargate·Lambda까지 따라가야 한다. 그것은 Compute Savings Plans뿐이다.",
			"trap": "EC2 Instance Savings Plans는 더 싸지만 한 리전의 한 계열에 묶인다. 컨버터블 예약 인스턴스도 리전은 못 바꾼다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "per-socket-license",
			"situation": "물리 소켓 수로 매기는 데이터베이스 라이선스를 이미 샀다. AWS로 옮기면서 그대로 쓰고, 감사 때 어느 서버에서 돌았는지 보여야 한다.",
			"answer": ["compute/ec2-purchasing-options", "compute/ec2"],
			"choose": "전용 호스트",
			"why": "소켓과 코어가 보이고 같은 물리 서버에 다시 놓을 수 있는 것은 전용 호스트다.",
			"trap": "전용 인스턴스는 다른 고객과 하드웨어만 나누지 않을 뿐 소켓 수를 알 수 없다.",
			"requirements": ["compliance"]
		},
		{
			"id": "spot-lost-work",
			"situation": "6시간짜리 렌더링을 스팟 한 유형, 한 가용 영역에서 돌린다. 자주 회수되어 처음부터 다시 돌린다. 스팟 값은 유지하면서 낭비를 줄이려 한다.",
			"answer": [
				"compute/ec2-purchasing-options",
				"compute/auto-scaling-groups",
				"storage/s3"
			],
			"choose": "유형·AZ 섞기(price-capacity-optimized) + 진행 저장",
			"why": "유형과 가용 영역을 여럿 섞고 price-capacity-optimized로 고르면 덜 회수된다. 2분 알림을 받아 진행 상황을 S3에 저장하면 이어서 돌린다.",
			"trap": "최대 가격을 올려도 용량이 모자라 회수되는 것은 막지 못한다. lowest-price는 가장 싼 풀만 보아 오히려 더 자주 끊긴다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "unused-standard-ri",
			"situation": "3년짜리 표준 예약 인스턴스를 선결제로 샀는데 1년 만에 그 서비스를 접는다. 같은 유형을 쓰는 다른 서비스나 계정은 없다. 남은 2년의 손해를 줄이려 한다.",
			"answer": ["compute/ec2-purchasing-options", "compute/ec2-capacity-reservations"],
			"choose": "예약 인스턴스 마켓플레이스에 되팔기",
			"why": "표준 예약 인스턴스는 마켓플레이스에 되팔 수 있다. 리전 범위라면 먼저 영역 범위로 바꿔 내놓는다.",
			"trap": "취소나 환불은 없다. 컨버터블로 바꾸는 것도 되지 않고, 컨버터블은 되팔지 못한다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "EC2 결제와 구매 옵션",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html"
		},
		{
			"title": "Savings Plans 자주 묻는 질문",
			"url": "https://aws.amazon.com/savingsplans/faqs/"
		},
		{
			"title": "스팟 인스턴스 모범 사례",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html"
		},
		{
			"title": "표준과 컨버터블 예약 인스턴스",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/reserved-instances-types.html"
		},
		{
			"title": "전용 호스트와 전용 인스턴스",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html"
		},
		{
			"title": "스팟 배치 점수",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotPlacementScore.html"
		},
		{
			"title": "리전 예약 인스턴스의 크기 유연성",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/cost-optimization-reservation-models/maximizing-utilization-with-size-flexibility-in-regional-reserved-instances.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "decision",
			"text": "고르는 순서"
		},
		{
			"depth": 2,
			"slug": "spot",
			"text": "스팟 인스턴스"
		},
		{
			"depth": 3,
			"slug": "interruption",
			"text": "회수되는 순서"
		},
		{
			"depth": 3,
			"slug": "fleet",
			"text": "플릿과 할당 전략"
		},
		{
			"depth": 2,
			"slug": "savings-plans",
			"text": "Savings Plans"
		},
		{
			"depth": 2,
			"slug": "reserved-instances",
			"text": "예약 인스턴스"
		},
		{
			"depth": 2,
			"slug": "dedicated",
			"text": "전용 호스트와 전용 인스턴스"
		},
		{
			"depth": 2,
			"slug": "billing-by-state",
			"text": "상태별 요금"
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
		p: "p",
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>인스턴스는 같고 <strong>값을 내는 약속</strong>만 다르다. 약속은 셋이다. 얼마나 오래 쓸지, 끊겨도 되는지, 물리 서버를 혼자 쓸지. <a href=\"/compute/ec2/#purchase-options\">EC2의 구매 옵션</a>이 조건을 한 줄씩 적었다면 여기서는 그 속을 가른다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 옵션, 약속, 할인, 자리 보장, 끊김, 이럴 때 유리\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">옵션</th>\n<th scope=\"col\" role=\"columnheader\">약속</th>\n<th scope=\"col\" role=\"columnheader\">할인</th>\n<th scope=\"col\" role=\"columnheader\">자리 보장</th>\n<th scope=\"col\" role=\"columnheader\">끊김</th>\n<th scope=\"col\" role=\"columnheader\">이럴 때 유리</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-ondimaendeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ondimaendeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>온디맨드</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">짧고 예측할 수 없는 일</td>\n</tr>\n<tr id=\"row-seupat\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seupat\" class=\"anchor\" aria-label=\"줄 링크\"></a>스팟</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">최대 90%</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\"><strong>AWS가 회수</strong></td>\n<td role=\"cell\">다시 돌려도 되는 일</td>\n</tr>\n<tr id=\"row-compute-savings-plans\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-compute-savings-plans\" class=\"anchor\" aria-label=\"줄 링크\"></a>Compute Savings Plans</th>\n<td role=\"cell\">시간당 금액, 1·<wbr>3년</td>\n<td role=\"cell\">최대 66%</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">계열·<wbr>리전·<wbr>서비스가 바뀐다</td>\n</tr>\n<tr id=\"row-ec2-instance-savings-plans\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2-instance-savings-plans\" class=\"anchor\" aria-label=\"줄 링크\"></a>EC2 Instance Savings Plans</th>\n<td role=\"cell\">시간당 금액, 1·<wbr>3년</td>\n<td role=\"cell\">최대 72%</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">한 리전의 한 계열로 꾸준하다</td>\n</tr>\n<tr id=\"row-pyojun-yeyak-inseuteonseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pyojun-yeyak-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>표준 예약 인스턴스</th>\n<td role=\"cell\">인스턴스의 모양, 1·<wbr>3년</td>\n<td role=\"cell\">최대 72%</td>\n<td role=\"cell\">영역 범위만</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">모양이 안 바뀌고 되팔 길도 둔다</td>\n</tr>\n<tr id=\"row-keonbeoteobeul-yeyak-inseuteonseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keonbeoteobeul-yeyak-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨버터블 예약 인스턴스</th>\n<td role=\"cell\">같음. 교환할 수 있다</td>\n<td role=\"cell\">표준보다 작다</td>\n<td role=\"cell\">영역 범위만</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">같은 리전에서 계열·<wbr>OS가 바뀐다</td>\n</tr>\n<tr id=\"row-jeonnyong-hoseuteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeonnyong-hoseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>전용 호스트</th>\n<td role=\"cell\">물리 서버 한 대</td>\n<td role=\"cell\">약정하면 있다</td>\n<td role=\"cell\">그 서버</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">소켓·<wbr>코어 라이선스</td>\n</tr>\n<tr id=\"row-jeonnyong-inseuteonseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeonnyong-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>전용 인스턴스</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">약정하면 있다</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">하드웨어를 남과 나누지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"decision\">고르는 순서<a href=\"#decision\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-which-purchase-option\" data-diagram=\"which-purchase-option\"><figcaption><span class=\"diagram-title\">EC2 구매 옵션을 고르는 <span class=\"diagram-title-end\">순서<a href=\"#diagram-which-purchase-option\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: EC2 구매 옵션을 고르는 순서\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"837\" height=\"466\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1339.5 746\"><svg width=\"1339.5\" height=\"746\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-purchase-option-desc\" aria-labelledby=\"diagram-which-purchase-option-title\" role=\"img\" viewBox=\"-4 -4 1339.5 746\"><title id=\"diagram-which-purchase-option-title\">EC2 구매 옵션을 고르는 순서</title><desc id=\"diagram-which-purchase-option-desc\">끊겨도 되는 일이면 스팟이다. 끊기면 안 되고 물리 서버를 혼자 써야 하면, 소켓이나 코어 라이선스일 때 전용 호스트, 아니면 전용 인스턴스다. 1년 넘게 꾸준하면 계열이나 리전이 바뀔 때 Compute Savings Plans, 그대로면 EC2 Instance Savings Plans나 표준 예약 인스턴스다. 꾸준하지 않은데 자리를 보장해야 하면 용량 예약, 아니면 온디맨드다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M730.2 56v13q0 7 7 7h98.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m849.1 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M730.2 56v13q0 7-7 7h-98.9q-7 0-7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m623.3 163-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M617.3 219v22q0 7-7.1 7H225.9q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m224.9 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.9 382v13q0 7 7 7h97q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m336 480-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M218.9 382v13q0 7-7.1 7h-97q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m113.8 480-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M617.3 219v22q0 7 7 7H842q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m855 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M849 382v13q0 7 7.2 7h215q7 0 7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m1084.2 489-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M1078.2 545v22q0 7 7 7h129.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m1228.1 652-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M1078.2 545v22q0 7-7 7h-130q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m940.2 652-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M849 382v13q0 7-7 7H578.5q-7 0-7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m577.4 489-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M571.4 545v22q0 7 7.1 7h81.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m672.8 652-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M571.4 545v22q0 7-7 7H483q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m482 652-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"831.1\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"842.6\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"586.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"616.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"206.9\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.4\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"317.9\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"329.4\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"76.8\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"107.3\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"818.1\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"848.6\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"1066.2\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"1077.7\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"1210.1\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"1221.7\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"903.2\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"933.7\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"540.4\" y=\"422\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"571\" y=\"445\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"654.8\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"666.4\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"445\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"475.5\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 129.609375,0 140.609375,-22 129.609375,-44 11,-44 0,-22\" transform=\"translate(659.9 56)\"/><text x=\"730.2\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">끊겨도 되나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 216.734375,0 227.734375,-22 216.734375,-44 11,-44 0,-22\" transform=\"translate(503.4 219)\"/><text x=\"617.3\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버를 혼자 써야 하나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 230.25,0 241.25,-22 230.25,-44 11,-44 0,-22\" transform=\"translate(98.2 382)\"/><text x=\"218.9\" y=\"369\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소켓·코어 라이선스인가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 182.8125,0 193.8125,-22 182.8125,-44 11,-44 0,-22\" transform=\"translate(752.2 382)\"/><text x=\"849.1\" y=\"369\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">1년 넘게 꾸준한가</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 192.21875,0 203.21875,-22 192.21875,-44 11,-44 0,-22\" transform=\"translate(976.6 545)\"/><text x=\"1078.2\" y=\"532\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">계열·리전이 바뀌나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 219.453125,0 230.453125,-22 219.453125,-44 11,-44 0,-22\" transform=\"translate(456.2 545)\"/><text x=\"571.4\" y=\"532\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ의 자리가 필요한가</text></g><g class=\"d-node\"><rect width=\"144\" height=\"62\" x=\"771.1\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"843.1\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스팟</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"243.6\" y=\"492\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"329.9\" y=\"532\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">전용 호스트</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"12\" y=\"492\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"107.8\" y=\"532\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">전용 인스턴스</text></g><g class=\"d-node\"><rect width=\"194.7\" height=\"62\" x=\"1124.8\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"1222.1\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Compute SP</text></g><g class=\"d-node\"><rect width=\"301.2\" height=\"62\" x=\"783.6\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"934.2\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2 Instance SP·표준 RI</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"590\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"666.8\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">용량 예약</text></g><g class=\"d-node\"><rect width=\"148.1\" height=\"62\" x=\"402\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"476\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">온디맨드</text></g></svg><a aria-label=\"용량 예약\" href=\"/compute/ec2-capacity-reservations/\"><rect width=\"161.6\" height=\"70\" x=\"586\" y=\"660\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"354\" height=\"1216\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 566 1945.2\"><svg width=\"566\" height=\"1945.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-which-purchase-option-narrow-desc\" aria-labelledby=\"diagram-which-purchase-option-narrow-title\" role=\"img\" viewBox=\"-4 -4 566 1945.2\"><title id=\"diagram-which-purchase-option-narrow-title\">EC2 구매 옵션을 고르는 순서</title><desc id=\"diagram-which-purchase-option-narrow-desc\">끊겨도 되는 일이면 스팟이다. 끊기면 안 되고 물리 서버를 혼자 써야 하면, 소켓이나 코어 라이선스일 때 전용 호스트, 아니면 전용 인스턴스다. 1년 넘게 꾸준하면 계열이나 리전이 바뀔 때 Compute Savings Plans, 그대로면 EC2 Instance Savings Plans나 표준 예약 인스턴스다. 꾸준하지 않은데 자리를 보장해야 하면 용량 예약, 아니면 온디맨드다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M303.8 48v13q0 7 7 7H342q7.1 0 7.1 7v249.2\"/><path fill=\"var(--diagram-line)\" d=\"m355 316.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M303.8 48v13q0 7-7 7h-31q-7.2 0-7.2 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m264.6 216-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M258.6 288.2v99q0 7-7 7h-117q-7.2 0-7.2 7v119\"/><path fill=\"var(--diagram-line)\" d=\"m133.4 512.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M127.4 584.4v153.2q0 7-7 7h-31q-7.1 0-7.1 7v219\"/><path fill=\"var(--diagram-line)\" d=\"m88.3 962.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M127.4 584.4v153.2q0 7 7.1 7h31q7 0 7 7v305\"/><path fill=\"var(--diagram-line)\" d=\"m178.6 1048.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M258.6 288.2v99q0 7 7.1 7h81q7 0 7 7v219.2\"/><path fill=\"var(--diagram-line)\" d=\"m359.7 612.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M353.7 684.6v123q0 7-7 7h-67.2q-7.1 0-7.1 7v421.2\"/><path fill=\"var(--diagram-line)\" d=\"m278.4 1234.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.4 1307v123q0 7-7 7h-39q-7 0-7 7v431.2\"/><path fill=\"var(--diagram-line)\" d=\"m225.4 1867.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.4 1307v123q0 7 7 7h39q7 0 7 7v321\"/><path fill=\"var(--diagram-line)\" d=\"m331.4 1757-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M353.7 684.6v123q0 7 7 7h79.8q7.1 0 7.1 7v321\"/><path fill=\"var(--diagram-line)\" d=\"m453.6 1134.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M447.6 1206.8V1360q0 7-7 7h-26.3q-7.1 0-7.1 7v219\"/><path fill=\"var(--diagram-line)\" d=\"m413.2 1585-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M447.6 1206.8V1360q0 7 7 7H481q7.1 0 7.1 7v305\"/><path fill=\"var(--diagram-line)\" d=\"m494 1671-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"337\" y=\"158\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.5\" y=\"181\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"227.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"258.2\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"115.4\" y=\"414.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"127\" y=\"437.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"70.3\" y=\"764.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.8\" y=\"787.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"141.6\" y=\"764.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"172.1\" y=\"787.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"322.7\" y=\"414.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"353.2\" y=\"437.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"260.4\" y=\"904.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"271.9\" y=\"927.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"207.4\" y=\"1527\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"218.9\" y=\"1550\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"294.4\" y=\"1457\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"324.9\" y=\"1480\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"416.6\" y=\"834.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"447.1\" y=\"857.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"395.2\" y=\"1387\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"406.7\" y=\"1410\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"457\" y=\"1387\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"487.5\" y=\"1410\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 119.609375,0 128.609375,-18 119.609375,-36 9,-36 0,-18\" transform=\"translate(239.5 48)\"/><text x=\"303.8\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">끊겨도 되나</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 125.65937519073486,0 140.70937538146973,-30.100000381469727 125.65937519073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(188.3 288.2)\"/><text x=\"258.6\" y=\"255\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">서버를 혼자 <tspan x=\"258.6\" y=\"279.2\">써야 하나</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 139.14375019073486,0 154.19375038146973,-30.100000381469727 139.14375019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(50.3 584.4)\"/><text x=\"127.4\" y=\"551.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소켓·코어 <tspan x=\"127.4\" y=\"575.4\">라이선스인가</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 101.11250019073486,0 116.16250038146973,-30.100000381469727 101.11250019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(295.6 684.6)\"/><text x=\"353.7\" y=\"651.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">1년 넘게 <tspan x=\"353.7\" y=\"675.6\">꾸준한가</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 125.70625019073486,0 140.75625038146973,-30.100000381469727 125.70625019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(202 1307)\"/><text x=\"272.4\" y=\"1273.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">계열·리전이 <tspan x=\"272.4\" y=\"1298\">바뀌나</tspan></text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"15.050000190734863,0 133.92500019073486,0 148.97500038146973,-30.100000381469727 133.92500019073486,-60.20000076293945 15.050000190734863,-60.20000076293945 0,-30.100000381469727\" transform=\"translate(373.1 1206.8)\"/><text x=\"447.6\" y=\"1173.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ의 자리가 <tspan x=\"447.6\" y=\"1197.8\">필요한가</tspan></text></g><g class=\"d-node\"><rect width=\"80\" height=\"46\" x=\"309\" y=\"328.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"349\" y=\"360.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스팟</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"12\" y=\"974.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"82.3\" y=\"1006.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">전용 호스트</text></g><g class=\"d-node\"><rect width=\"159.6\" height=\"46\" x=\"92.8\" y=\"1060.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"172.6\" y=\"1092.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">전용 인스턴스</text></g><g class=\"d-node\"><rect width=\"162.7\" height=\"46\" x=\"138\" y=\"1879.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"219.4\" y=\"1911.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Compute SP</text></g><g class=\"d-node\"><rect width=\"170\" height=\"70.2\" x=\"240.4\" y=\"1769\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"325.4\" y=\"1801\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EC2 Instance <tspan x=\"325.4\" y=\"1825.2\">SP·표준 RI</tspan></text></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"346.4\" y=\"1597\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"407.2\" y=\"1629\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">용량 예약</text></g><g class=\"d-node\"><rect width=\"116.1\" height=\"46\" x=\"430\" y=\"1683\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"488\" y=\"1715\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">온디맨드</text></g></svg><a aria-label=\"용량 예약\" href=\"/compute/ec2-capacity-reservations/\"><rect width=\"129.6\" height=\"54\" x=\"342.4\" y=\"1593\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>끊겨도 되는 일이면 스팟이다. 끊기면 안 되고 물리 서버를 혼자 써야 하면, 소켓이나 코어 라이선스일 때 전용 호스트, 아니면 전용 인스턴스다. 1년 넘게 꾸준하면 계열이나 리전이 바뀔 때 Compute Savings Plans, 그대로면 EC2 Instance Savings Plans나 표준 예약 인스턴스다. 꾸준하지 않은데 자리를 보장해야 하면 용량 예약, 아니면 온디맨드다.</p><ul><li>끊겨도 되나 → 스팟: 예</li><li>끊겨도 되나 → 서버를 혼자 써야 하나: 아니요</li><li>서버를 혼자 써야 하나 → 소켓·코어 라이선스인가: 예</li><li>소켓·코어 라이선스인가 → 전용 호스트: 예</li><li>소켓·코어 라이선스인가 → 전용 인스턴스: 아니요</li><li>서버를 혼자 써야 하나 → 1년 넘게 꾸준한가: 아니요</li><li>1년 넘게 꾸준한가 → 계열·리전이 바뀌나: 예</li><li>계열·리전이 바뀌나 → Compute SP: 예</li><li>계열·리전이 바뀌나 → EC2 Instance SP·표준 RI: 아니요</li><li>1년 넘게 꾸준한가 → AZ의 자리가 필요한가: 아니요</li><li>AZ의 자리가 필요한가 → 용량 예약: 예</li><li>AZ의 자리가 필요한가 → 온디맨드: 아니요</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>그림의 SP는 Savings Plans, RI는 예약 인스턴스다. 실제 계정은 섞어 쓴다. <strong>늘 있는 바닥은 약정, 끊기면 안 되는 급증은 온디맨드, 끊겨도 되는 나머지는 스팟</strong>이다. 자리와 할인이 모두 필요하면 <a href=\"/compute/ec2-capacity-reservations/\">용량 예약</a>에 Savings Plans를 겹친다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"spot\">스팟 인스턴스<a href=\"#spot\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>스팟은 가장 싼 인스턴스다. AWS에 남는 용량을 싸게 빌린다. 값은 수요에 따라 천천히 바뀌고, AWS가 다시 필요하면 가져간다. 최대 가격을 적을 수 있지만 적지 않는 것이 권장이다. 적지 않으면 온디맨드 값이 상한이다.</p>\n<h3 id=\"interruption\">회수되는 순서<a href=\"#interruption\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<ol>\n<li><strong>재조정 권고</strong>: 회수될 위험이 커졌다는 신호다. 2분 알림보다 먼저 올 수 있다. 용량 재조정(Capacity Rebalancing)을 켜면 그룹이 대신할 인스턴스를 미리 띄운다.</li>\n<li><strong>회수 알림</strong>: 2분 전에 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a> 이벤트와 인스턴스 메타데이터로 온다. 연결을 비우고 진행 상황을 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 같은 바깥에 저장한다.</li>\n<li><strong>회수</strong>: 기본은 종료다. 영구(persistent) 요청에서 중지나 최대 절전으로 정해 두면 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a>를 남겼다가 용량이 생길 때 다시 켠다. 그동안은 EBS 요금만 낸다.</li>\n</ol>\n<h3 id=\"fleet\">플릿과 할당 전략<a href=\"#fleet\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>같은 유형 + 같은 가용 영역의 남는 용량을 <strong>풀</strong>이라 한다. 풀을 여럿 섞을수록 한꺼번에 끊길 일이 준다. AWS는 유형 10가지 이상과 모든 가용 영역을 권한다. 어느 리전이나 가용 영역에서 잘 잡힐지는 <strong>스팟 배치 점수</strong>(1~10)로 미리 견준다. 권고일 뿐 보장은 아니다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 할당 전략, 고르는 풀, 쓸 때\" tabindex=\"0\"><table aria-label=\"플릿과 할당 전략\">\n<thead>\n<tr>\n<th scope=\"col\">할당 전략</th>\n<th scope=\"col\">고르는 풀</th>\n<th scope=\"col\">쓸 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-price-capacity-optimized\">\n<th scope=\"row\"><a href=\"#row-price-capacity-optimized\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>price-capacity-optimized</code></th>\n<td>용량이 넉넉한 풀 가운데 싼 것</td>\n<td>대부분. 권장</td>\n</tr>\n<tr id=\"row-capacity-optimized\">\n<th scope=\"row\"><a href=\"#row-capacity-optimized\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>capacity-optimized</code></th>\n<td>용량이 가장 넉넉한 풀</td>\n<td>끊기면 손해가 큰 긴 작업</td>\n</tr>\n<tr id=\"row-diversified\">\n<th scope=\"row\"><a href=\"#row-diversified\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>diversified</code></th>\n<td>모든 풀에 고르게</td>\n<td>크고 오래 도는 무리</td>\n</tr>\n<tr id=\"row-lowest-price\">\n<th scope=\"row\"><a href=\"#row-lowest-price\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>lowest-price</code></th>\n<td>가장 싼 풀</td>\n<td>권하지 않는다. 자주 끊긴다</td>\n</tr>\n</tbody>\n</table></div>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요청하는 방법, 쓸 때\" tabindex=\"0\"><table aria-label=\"플릿과 할당 전략\">\n<thead>\n<tr>\n<th scope=\"col\">요청하는 방법</th>\n<th scope=\"col\">쓸 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-auto-scaling\">\n<th scope=\"row\"><a href=\"#row-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a></th>\n<td>수를 맞추고 늘리고 줄인다. 온디맨드와 스팟의 비율을 정한다</td>\n</tr>\n<tr id=\"row-ec2-fleet-instant\">\n<th scope=\"row\"><a href=\"#row-ec2-fleet-instant\" class=\"anchor\" aria-label=\"줄 링크\"></a>EC2 Fleet(<code>instant</code>)</th>\n<td>한 번의 호출로 온디맨드와 스팟을 섞어 띄운다. 확장은 내가 한다</td>\n</tr>\n<tr id=\"row-spot-fleet\">\n<th scope=\"row\"><a href=\"#row-spot-fleet\" class=\"anchor\" aria-label=\"줄 링크\"></a>Spot Fleet, 스팟 인스턴스 요청</th>\n<td>옛 API. 시험에는 나오지만 새로 쓰지 말라고 한다</td>\n</tr>\n</tbody>\n</table></div>\n<p><a href=\"/analytics/emr/\">EMR</a>의 태스크 노드, <a href=\"/compute/batch/\">AWS Batch</a>, <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>, <a href=\"/compute/eks/\" class=\"mention\">EKS</a>는 스팟을 대신 다뤄 준다. 컨테이너에는 따로 <a href=\"/compute/fargate/#cost\">Fargate Spot</a>이 있다.</p>\n</div><h2 id=\"savings-plans\">Savings Plans<a href=\"#savings-plans\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>“시간당 10달러를 3년 동안 쓰겠다”처럼 <strong>금액</strong>을 약속한다. 맞는 사용량에 저절로 할인가가 적용되고, 덜 써도 약정한 만큼은 낸다. 선결제는 전액, 일부, 없음에서 고르며 많이 낼수록 싸다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 종류, 바꿔도 되는 것, 적용되는 곳\" tabindex=\"0\"><table aria-label=\"Savings Plans\">\n<thead>\n<tr>\n<th scope=\"col\">종류</th>\n<th scope=\"col\">바꿔도 되는 것</th>\n<th scope=\"col\">적용되는 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-compute\">\n<th scope=\"row\"><a href=\"#row-compute\" class=\"anchor\" aria-label=\"줄 링크\"></a>Compute</th>\n<td>계열, 크기, OS, 테넌시, <strong>리전</strong>, 서비스</td>\n<td><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>, <a href=\"/compute/fargate/\">Fargate</a>, <a href=\"/compute/lambda/#pricing\">Lambda</a></td>\n</tr>\n<tr id=\"row-ec2-instance\">\n<th scope=\"row\"><a href=\"#row-ec2-instance\" class=\"anchor\" aria-label=\"줄 링크\"></a>EC2 Instance</th>\n<td>크기, OS, 테넌시, 가용 영역</td>\n<td>정한 리전의 정한 계열 EC2</td>\n</tr>\n<tr id=\"row-sagemaker\">\n<th scope=\"row\"><a href=\"#row-sagemaker\" class=\"anchor\" aria-label=\"줄 링크\"></a>SageMaker</th>\n<td>계열, 크기, 리전, 작업 종류</td>\n<td>SageMaker의 ML 인스턴스</td>\n</tr>\n<tr id=\"row-database\">\n<th scope=\"row\"><a href=\"#row-database\" class=\"anchor\" aria-label=\"줄 링크\"></a>Database</th>\n<td>엔진, 계열, 크기, 리전, 배포 방식</td>\n<td><a href=\"/database/aurora/\" class=\"mention\">Aurora</a>, <a href=\"/database/rds/\" class=\"mention\">RDS</a>, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a> 등</td>\n</tr>\n</tbody>\n</table></div>\n<p>Compute Savings Plans는 RDS를 덮지 않는다. 얼마를 살지는 <a href=\"/management/cost-explorer/#commitments\">Cost Explorer의 추천</a>으로 정한다. 조직에서는 한 계정이 산 할인을 다른 계정도 나눠 쓴다.</p>\n</div><h2 id=\"reserved-instances\">예약 인스턴스<a href=\"#reserved-instances\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"리전·영역 범위의 차이는 ",
					createVNode(_components.a, {
						href: "/compute/ec2-capacity-reservations/#reserved-instances",
						children: "용량 예약 쪽"
					}),
					"에 있다. 여기서는 ",
					createVNode(_components.strong, { children: "바꾸고 그만두는 길" }),
					"을 본다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 구분, 표준, 컨버터블",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "예약 인스턴스",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: createVNode(_components.span, {
									class: "visually-hidden",
									"data-pagefind-ignore": "",
									children: "구분"
								})
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "표준"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "컨버터블"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-os",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-os",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "교환(계열, OS, 테넌시)"]
									}),
									createVNode(_components.td, { children: "교환하지 못한다" }),
									createVNode(_components.td, { children: "같거나 비싼 것으로, 몇 번이든" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-sujeong-gayong-yeongyeok-beomwi",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-sujeong-gayong-yeongyeok-beomwi",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "수정(가용 영역, 범위)"]
									}),
									createVNode(_components.td, { children: "된다" }),
									createVNode(_components.td, { children: "된다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-keugi",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-keugi",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "크기"]
									}),
									createVNode(_components.td, { children: "리전 범위·공유 테넌시의 Linux는 같은 계열의 다른 크기에 저절로 나눠 적용(크기 유연성)" }),
									createVNode(_components.td, { children: "같음" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-rijeon-bakkugi",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-rijeon-bakkugi",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "리전 바꾸기"]
									}),
									createVNode(_components.td, { children: "못 한다" }),
									createVNode(_components.td, { children: "못 한다" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-maketpeulleiseu",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-maketpeulleiseu",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "마켓플레이스"]
									}),
									createVNode(_components.td, { children: "사고팔 수 있다" }),
									createVNode(_components.td, { children: "사지도 팔지도 못한다" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "예정된 예약 인스턴스는 팔지 않는다",
					"set:html": "<p>“매주 월요일 오전만” 예약하던 Scheduled Reserved Instances는 더 살 수 없다. 지금은 용량 예약을 쓴다. 옛 문제의 보기에 남아 있다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"dedicated\">전용 호스트와 전용 인스턴스<a href=\"#dedicated\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘 다 물리 서버를 다른 고객과 나누지 않고, 성능과 보안도 같다. 무엇이 <strong>보이고 고를 수 있는지</strong>가 다르다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, 전용 호스트, 전용 인스턴스\" tabindex=\"0\"><table aria-label=\"전용 호스트와 전용 인스턴스\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">전용 호스트</th>\n<th scope=\"col\">전용 인스턴스</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-yogeum\">\n<th scope=\"row\"><a href=\"#row-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>요금</th>\n<td>호스트 단위. 비어 있어도 낸다</td>\n<td>인스턴스 단위. 리전마다 시간 요금이 더 붙는다</td>\n</tr>\n<tr id=\"row-id\">\n<th scope=\"row\"><a href=\"#row-id\" class=\"anchor\" aria-label=\"줄 링크\"></a>소켓·코어·호스트 ID</th>\n<td>보인다</td>\n<td>안 보인다</td>\n</tr>\n<tr id=\"row-gateun-seobeoe-dasi-noki\">\n<th scope=\"row\"><a href=\"#row-gateun-seobeoe-dasi-noki\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 서버에 다시 놓기</th>\n<td>된다</td>\n<td>안 된다</td>\n</tr>\n<tr id=\"row-byol\">\n<th scope=\"row\"><a href=\"#row-byol\" class=\"anchor\" aria-label=\"줄 링크\"></a>가져온 라이선스(BYOL)</th>\n<td>된다. 수는 <a href=\"/management/license-manager/\">License Manager</a>로 센다</td>\n<td>일부만</td>\n</tr>\n<tr id=\"row-yongnyang-yeyak\">\n<th scope=\"row\"><a href=\"#row-yongnyang-yeyak\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량 예약</th>\n<td>못 쓴다</td>\n<td>쓸 수 있다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"billing-by-state\">상태별 요금<a href=\"#billing-by-state\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 상태, 인스턴스, EBS, 탄력적 IP\" tabindex=\"0\"><table aria-label=\"상태별 요금\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">상태</th>\n<th scope=\"col\" role=\"columnheader\">인스턴스</th>\n<th scope=\"col\" role=\"columnheader\">EBS</th>\n<th scope=\"col\" role=\"columnheader\">탄력적 IP</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-pending\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-pending\" class=\"anchor\" aria-label=\"줄 링크\"></a>pending</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">낸다</td>\n<td role=\"cell\">낸다</td>\n</tr>\n<tr id=\"row-running\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-running\" class=\"anchor\" aria-label=\"줄 링크\"></a>running, 재부팅</th>\n<td role=\"cell\">낸다</td>\n<td role=\"cell\">낸다</td>\n<td role=\"cell\">낸다</td>\n</tr>\n<tr id=\"row-stopping-jungji\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-stopping-jungji\" class=\"anchor\" aria-label=\"줄 링크\"></a>stopping<wbr>(중지)</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">낸다</td>\n<td role=\"cell\">낸다</td>\n</tr>\n<tr id=\"row-stopping-choedae-jeoljeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-stopping-choedae-jeoljeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>stopping<wbr>(최대 절전)</th>\n<td role=\"cell\"><strong>낸다</strong></td>\n<td role=\"cell\">낸다</td>\n<td role=\"cell\">낸다</td>\n</tr>\n<tr id=\"row-stopped\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-stopped\" class=\"anchor\" aria-label=\"줄 링크\"></a>stopped<wbr>(중지·<wbr>최대 절전)</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">낸다</td>\n<td role=\"cell\">낸다</td>\n</tr>\n<tr id=\"row-terminated\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-terminated\" class=\"anchor\" aria-label=\"줄 링크\"></a>terminated</th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">남긴 볼륨만</td>\n<td role=\"cell\">반납하지 않았다면 낸다</td>\n</tr>\n</tbody>\n</table></div>\n<p>최대 절전은 <a href=\"/security/resource-access-manager/\" class=\"mention\">RAM</a>을 담은 루트 볼륨의 몫까지 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 요금이 된다. 예약 인스턴스와 Savings Plans는 인스턴스가 꺼져 있어도 만기까지 낸다. IPv4 주소의 요금은 <a href=\"/networking/ip-addressing/#elastic-ip\">탄력적 IP</a>에 있다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 문제에 나오는 말, 고를 것\" tabindex=\"0\"><table aria-label=\"그래서 언제 무엇을\">\n<thead>\n<tr>\n<th scope=\"col\">문제에 나오는 말</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jungdandwaedo-doenda-sangtaega-eopda\">\n<th scope=\"row\"><a href=\"#row-jungdandwaedo-doenda-sangtaega-eopda\" class=\"anchor\" aria-label=\"줄 링크\"></a>중단돼도 된다, 상태가 없다, <strong>가장 싸게</strong></th>\n<td>스팟</td>\n</tr>\n<tr id=\"row-fargate-lambda\">\n<th scope=\"row\"><a href=\"#row-fargate-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a>꾸준하다 + 유형·리전이 바뀔지 모른다 + <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>·<a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></th>\n<td>Compute Savings Plans</td>\n</tr>\n<tr id=\"row-kkujunhada-yuhyeongi-jeonghaejyeotda\">\n<th scope=\"row\"><a href=\"#row-kkujunhada-yuhyeongi-jeonghaejyeotda\" class=\"anchor\" aria-label=\"줄 링크\"></a>꾸준하다 + 유형이 정해졌다 + <strong>최대 할인</strong></th>\n<td>EC2 Instance Savings Plans, 표준 예약 인스턴스</td>\n</tr>\n<tr id=\"row-doepal-su-isseoya-handa\">\n<th scope=\"row\"><a href=\"#row-doepal-su-isseoya-handa\" class=\"anchor\" aria-label=\"줄 링크\"></a>되팔 수 있어야 한다</th>\n<td>표준 예약 인스턴스</td>\n</tr>\n<tr id=\"row-myeot-sigan-myeochil-kkeunkimyeon-an\">\n<th scope=\"row\"><a href=\"#row-myeot-sigan-myeochil-kkeunkimyeon-an\" class=\"anchor\" aria-label=\"줄 링크\"></a>몇 시간·며칠, 끊기면 안 된다</th>\n<td>온디맨드</td>\n</tr>\n<tr id=\"row-az\">\n<th scope=\"row\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>특정 AZ에서 반드시 뜬다</th>\n<td>용량 예약</td>\n</tr>\n<tr id=\"row-soket-koeo-raiseonseu-mulli-seobeoreul\">\n<th scope=\"row\"><a href=\"#row-soket-koeo-raiseonseu-mulli-seobeoreul\" class=\"anchor\" aria-label=\"줄 링크\"></a>소켓·코어 라이선스, 물리 서버를 지정</th>\n<td>전용 호스트</td>\n</tr>\n<tr id=\"row-gyujeong-ttaemune-namgwa-hadeuweeoreul\">\n<th scope=\"row\"><a href=\"#row-gyujeong-ttaemune-namgwa-hadeuweeoreul\" class=\"anchor\" aria-label=\"줄 링크\"></a>규정 때문에 남과 하드웨어를 나누지 않는다</th>\n<td>전용 인스턴스</td>\n</tr>\n</tbody>\n</table></div>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "할인과 자리는 다르다." }), " Savings Plans와 리전 예약 인스턴스는 값만 깎는다."] }),
					"\n",
					createVNode(_components.li, { children: "데이터베이스, 세션을 메모리에 둔 웹 서버, 되돌릴 수 없는 작업은 스팟에 두지 않는다. “비용 최소”라도 끊기면 안 된다는 말이 먼저다." }),
					"\n",
					createVNode(_components.li, { children: [
						"전용 호스트와 ",
						createVNode(_components.strong, { children: "베어 메탈" }),
						"은 다른 말이다. 베어 메탈은 하이퍼바이저 없이 쓰는 인스턴스 유형이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.a, {
							href: "/database/rds/",
							class: "mention",
							children: "RDS"
						}),
						"·",
						createVNode(_components.a, {
							href: "/database/elasticache/",
							class: "mention",
							children: "ElastiCache"
						}),
						"·",
						createVNode(_components.a, {
							href: "/analytics/redshift/",
							class: "mention",
							children: "Redshift"
						}),
						"의 예약은 그 서비스에서 따로 산다. ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						" 예약 인스턴스로 덮이지 않는다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "스팟 블록은 없다",
					"set:html": "<p>1–6시간 동안 끊기지 않는 스팟(정해진 기간 스팟)은 없어졌다. “몇 시간은 반드시 끝까지 돌아야 한다”면 온디맨드다.</p>"
				})
			]
		})
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
var url = "content/compute/ec2-purchasing-options.mdx/";
var file = "/work/wt/build/content/compute/ec2-purchasing-options.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ec2-purchasing-options.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
