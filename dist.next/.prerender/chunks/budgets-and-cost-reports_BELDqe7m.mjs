import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/budgets-and-cost-reports.mdx
var frontmatter = {
	"title": "AWS Budgets와 비용 보고서",
	"titleEn": "AWS Budgets, Cost Anomaly Detection and cost reports",
	"kind": "concept",
	"status": "published",
	"summary": "예산을 넘기 전에 알리고 막는 Budgets, 이상한 지출을 찾는 Cost Anomaly Detection, 원본 청구 데이터를 S3로 내보내는 CUR을 함께 정리한 것이다.",
	"aliases": [
		"AWS Budgets",
		"버짓",
		"버짓츠",
		"AWS 예산",
		"예산 알림",
		"예산 초과 알림",
		"예산 작업",
		"예산 조치",
		"budget action",
		"budget actions",
		"비용 알림",
		"요금 알림",
		"요금 폭탄 방지",
		"비용 이상 탐지",
		"비용 이상 감지",
		"Cost Anomaly Detection",
		"비용 및 사용 보고서",
		"CUR",
		"CUR 2.0",
		"Cost and Usage Report",
		"Data Exports",
		"청구 데이터 내보내기",
		"FOCUS",
		"비용 범주",
		"Cost Categories",
		"비용 넘으면 메일",
		"요금 폭탄",
		"월 비용 예상 알림"
	],
	"related": [
		"management/cost-explorer",
		"management/organizations",
		"management/cloudwatch-alarms",
		"analytics/athena",
		"integration/sns",
		"compute/ec2-purchasing-options",
		"analytics/quicksight"
	],
	"signals": [
		{
			"id": "budgets",
			"need": "예산을 넘기 전에 알리고 넘으면 저절로 막는다",
			"choose": "Budgets의 예상 비용 알림 + 예산 작업",
			"see": "management/budgets-and-cost-reports#budget-actions",
			"why": "예상은 넘기 전에 알리고, 작업이 IAM 정책이나 SCP를 붙여 막는다."
		},
		{
			"id": "cost-anomaly-detection",
			"need": "기준 금액 없이 평소와 다른 지출을 찾아 알린다",
			"choose": "Cost Anomaly Detection",
			"see": "management/budgets-and-cost-reports#anomaly-detection",
			"why": "평소의 모양을 학습해 벗어난 것을 찾는다. Budgets는 금액을 정해야 한다."
		},
		{
			"id": "cur-data-exports-athena",
			"need": "리소스·시간 단위의 비용 원본을 S3에 두고 SQL로 분석한다",
			"choose": "CUR(Data Exports) + Athena",
			"see": "management/budgets-and-cost-reports#cur",
			"why": "가장 자세한 청구 줄이 S3에 쌓인다. Cost Explorer는 그래프까지다."
		},
		{
			"id": "cost-explorer",
			"need": "만들 것 없이 지난 비용을 그래프로 보고 예측한다",
			"choose": "Cost Explorer",
			"see": "management/cost-explorer#when",
			"why": "콘솔에서 바로 그린다. CUR은 S3와 조회를 만들어야 한다."
		}
	],
	"facts": [
		{
			"id": "budgets-refresh",
			"label": "Budgets가 새로 고치는 때",
			"value": "하루에 최대 세 번, 8~12시간 간격",
			"note": "실시간이 아니다. 알림이 왔을 때는 이미 더 썼을 수 있다.",
			"called": [
				"갱신",
				"업데이트",
				"refresh",
				"예산 갱신",
				"budgets 갱신",
				"update frequency"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
		},
		{
			"id": "budgets-price",
			"label": "Budgets의 요금",
			"value": "알림만 하는 예산은 무료. 작업이 달린 예산은 둘까지 무료, 그 뒤 하루 0.10달러",
			"note": "예산 보고서를 메일로 받으면 한 통에 0.01달러다.",
			"called": [
				"예산 요금",
				"예산 무료",
				"무료 예산",
				"예산 작업 요금"
			],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/"
		},
		{
			"id": "free-tier-alert",
			"label": "프리 티어 한도에 가까워졌다는 메일",
			"value": "서비스마다 그 달 한도의 85%를 넘으면 자동으로",
			"note": "한도를 넘긴 만큼은 온디맨드 요금이다. 다른 비율이나 예상 초과를 알리려면 예산을 만든다.",
			"called": [
				"프리 티어",
				"프리티어",
				"free tier",
				"무료 한도",
				"프리티어 알림"
			],
			"source": "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/tracking-free-tier-usage.html"
		},
		{
			"id": "budget-types",
			"label": "예산의 종류",
			"value": "비용, 사용량, 예약·Savings Plans의 사용률과 적용률",
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
		},
		{
			"id": "budget-action-types",
			"label": "예산 작업이 하는 일",
			"value": "IAM 정책 붙이기, SCP 붙이기, 정한 EC2·RDS 인스턴스 멈추기",
			"note": "자동 실행과 승인 뒤 실행 가운데 고른다. SCP는 관리 계정에서 붙인다. 다른 계정의 EC2·RDS는 멈추지 못한다.",
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-controls.html"
		},
		{
			"id": "budget-thresholds",
			"label": "예산 하나의 작업 임계값",
			"value": "최대 5개, 임계값마다 작업 최대 10개",
			"note": "IAM·SCP 작업은 다음 예산 기간이 시작되면 되돌아간다. 멈춘 EC2·RDS는 되돌아가지 않는다.",
			"called": [
				"임계값",
				"예산 임계값",
				"threshold",
				"예산 작업",
				"budget 알림 개",
				"alerts per budget"
			],
			"source": "https://aws.amazon.com/about-aws/whats-new/2020/10/announcing-aws-budgets-actions/"
		},
		{
			"id": "anomaly-cycle",
			"label": "Cost Anomaly Detection이 도는 때",
			"value": "하루에 세 번쯤, 발견까지 최대 24시간",
			"note": "새로 쓰기 시작한 서비스는 10일 치 사용 기록이 쌓여야 찾는다. 요금은 없다.",
			"called": [
				"비용 이상탐지",
				"비용 이상",
				"cost anomaly",
				"cost anomaly detection"
			],
			"source": "https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html"
		},
		{
			"id": "anomaly-recipients",
			"label": "이상 알림을 받는 곳",
			"value": "구독마다 메일 10개 또는 SNS 주제 1개",
			"note": "SNS는 바로, 메일은 하루나 한 주 치를 묶어 받는다.",
			"called": ["비용 이상 메일", "anomaly 메일"],
			"source": "https://aws.amazon.com/aws-cost-management/aws-cost-anomaly-detection/faqs/"
		},
		{
			"id": "cur-delivery",
			"label": "CUR이 S3에 쓰이는 때",
			"value": "하루에 최대 세 번",
			"note": "달이 끝나 확정되기 전까지 이번 달 값은 바뀐다.",
			"called": [
				"CUR 갱신",
				"비용보고서 갱신",
				"CUR 업데이트",
				"CUR 하루",
				"CUR update frequency",
				"cost and usage report refresh"
			],
			"source": "https://docs.aws.amazon.com/cur/latest/userguide/what-is-cur.html"
		},
		{
			"id": "tag-backfill",
			"label": "비용 할당 태그를 거슬러 적용하는 기간",
			"value": "최대 12개월",
			"note": "관리 계정이 요청한다. 그때 리소스에 태그가 달려 있었던 기간만 나뉜다.",
			"examEra": "활성화한 뒤의 비용만 나뉜다",
			"called": [
				"태그 백필",
				"태그 backfill",
				"태그 과거"
			],
			"source": "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-allocation-backfill.html"
		}
	],
	"scenarios": [
		{
			"id": "stop-before-overrun",
			"situation": "개발 계정의 한 달 예산은 500달러다. 예상 비용이 예산의 90%에 닿으면 알리고, 실제 비용이 100%에 닿으면 새 EC2를 더 띄우지 못하게 저절로 막고 싶다.",
			"answer": ["management/budgets-and-cost-reports", "management/organizations"],
			"choose": "예산 작업으로 거부 정책이나 SCP 붙이기",
			"why": "“예상 비용으로 미리 알림”과 “저절로 막는다”는 Budgets와 예산 작업이다. 거부하는 IAM 정책이나 SCP를 붙인다.",
			"trap": "CloudWatch 결제 경보는 이미 쓴 금액만 보고 정책을 붙이지 못한다. Cost Explorer는 알리지 않는다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "unknown-spike",
			"situation": "서비스가 수십 가지라 예산을 하나씩 정하기 어렵다. 기준을 정하지 않아도 평소와 다른 지출을 찾아 원인과 함께 알려 주길 바란다.",
			"answer": ["management/budgets-and-cost-reports"],
			"choose": "Cost Anomaly Detection",
			"why": "기준 없이 “평소와 다른”을 찾는 것은 학습하는 Cost Anomaly Detection이다. 원인을 서비스·계정·리전·사용 유형으로 짚어 준다.",
			"trap": "Budgets는 내가 정한 금액을 넘을 때만 안다. 예산 안에서 갑자기 늘어난 지출은 지나친다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "per-resource-billing-sql",
			"situation": "재무팀이 리소스 하나하나의 시간별 비용을 몇 년 치 보관하며 SQL로 조회하고 대시보드로 만들려 한다.",
			"answer": [
				"management/budgets-and-cost-reports",
				"analytics/athena",
				"analytics/quicksight"
			],
			"choose": "CUR을 S3로 내보내 Athena·QuickSight",
			"why": "“리소스마다 시간마다의 원본”과 “SQL”이면 CUR을 S3로 내보내 Athena와 QuickSight로 본다.",
			"trap": "Cost Explorer의 시간 단위는 최근 14일뿐이고 원본 줄을 주지 않는다.",
			"requirements": ["lowest-cost", "analytics"]
		},
		{
			"id": "unused-commitment",
			"situation": "산 Savings Plans를 다 쓰지 못하는 날이 있다. 사용률이 80% 아래로 떨어지면 메일을 받고 싶다.",
			"answer": ["management/budgets-and-cost-reports", "compute/ec2-purchasing-options"],
			"choose": "Savings Plans 사용률 예산(80%)",
			"why": "Savings Plans의 사용률 예산을 만들어 임계값을 80%로 둔다.",
			"trap": "비용 예산은 금액만 본다. 약정은 덜 써도 나가는 돈이 같아 비용으로는 드러나지 않는다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "AWS Budgets로 비용 관리",
			"url": "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"
		},
		{
			"title": "예산 작업 설정",
			"url": "https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-controls.html"
		},
		{
			"title": "Cost Anomaly Detection",
			"url": "https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html"
		},
		{
			"title": "Data Exports란",
			"url": "https://docs.aws.amazon.com/cur/latest/userguide/what-is-data-exports.html"
		},
		{
			"title": "비용 할당 태그",
			"url": "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html"
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
			"depth": 3,
			"slug": "budgets",
			"text": "Budgets"
		},
		{
			"depth": 3,
			"slug": "budget-actions",
			"text": "예산 작업"
		},
		{
			"depth": 3,
			"slug": "anomaly-detection",
			"text": "Cost Anomaly Detection"
		},
		{
			"depth": 3,
			"slug": "cur",
			"text": "CUR과 Data Exports"
		},
		{
			"depth": 2,
			"slug": "allocation",
			"text": "팀마다 나누기"
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
		code: "code",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>돈에 관한 물음은 넷이다. <strong>얼마나 썼나</strong>는 <a href=\"/management/cost-explorer/\">Cost Explorer</a>가 그래프로 답한다. 나머지 셋이 이 쪽이다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 물음, 도구\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">물음</th>\n<th scope=\"col\">도구</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jeonghan-geumaegeul-neomeul-geot\">\n<th scope=\"row\"><a href=\"#row-jeonghan-geumaegeul-neomeul-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>정한 금액을 넘을 것 같으면 알리고 막아라</th>\n<td><strong>Budgets</strong></td>\n</tr>\n<tr id=\"row-gijuneun-eopjiman-pyeongsowa-dareumyeon\">\n<th scope=\"row\"><a href=\"#row-gijuneun-eopjiman-pyeongsowa-dareumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>기준은 없지만 평소와 다르면 알려라</th>\n<td><strong>Cost Anomaly Detection</strong></td>\n</tr>\n<tr id=\"row-wonboneul-tongjjaero-dalla-naega\">\n<th scope=\"row\"><a href=\"#row-wonboneul-tongjjaero-dalla-naega\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본을 통째로 달라. 내가 분석하겠다</th>\n<td><strong>CUR(Data Exports)</strong></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>셋 모두 하루에 몇 번 갱신되는 <strong>같은 청구 데이터</strong>를 읽는다. 그래서 어느 것도 실시간이 아니다. 조직에서는 관리 계정이 전체를 보고 멤버 계정은 제 것을 본다.</p>\n<h3 id=\"budgets\">Budgets<a href=\"#budgets\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<ol>\n<li>종류(비용, 사용량, 약정의 사용률·적용률)와 기간(일, 월, 분기, 연)을 정한다. 금액은 고정하거나 기간마다 다르게 적거나, 지난 사용량이나 예측에 맞춰 자동 조정하게 둔다.</li>\n<li>서비스, 계정, 리전, <a href=\"/management/cost-explorer/#tags\">비용 할당 태그</a>로 좁힌다. 팀마다 예산을 따로 둘 수 있다.</li>\n<li>임계값을 적는다. <strong>실제</strong> 비용과 <strong>예상</strong> 비용 가운데 고른다. 예상은 넘기 <strong>전에</strong> 알린다. 사용 기록이 5주쯤 쌓여야 예상이 나온다.</li>\n<li>알림은 메일과 <a href=\"/integration/sns/\">SNS</a>로 간다. SNS 뒤에 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>를 이으면 무엇이든 할 수 있다.</li>\n</ol>\n<p>프리 티어는 예산을 만들지 않아도 지켜본다. 한 서비스가 그 달 한도의 85%를 넘으면 계정의 메일로 알린다. 2025년 7월 15일부터 만든 계정은 12개월 무료 대신 <a href=\"https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html\">크레딧을 최대 200달러</a> 받고, 그 무료 플랜은 여섯 달이면 끝난다.</p>\n<h3 id=\"budget-actions\">예산 작업<a href=\"#budget-actions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>알림에 <strong>조치</strong>를 붙인 것이다. Budgets가 맡을 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할이 필요하다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 작업, 하는 일, 쓸 때\" tabindex=\"0\"><table aria-label=\"예산 작업\">\n<thead>\n<tr>\n<th scope=\"col\">작업</th>\n<th scope=\"col\">하는 일</th>\n<th scope=\"col\">쓸 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-iam\">\n<th scope=\"row\"><a href=\"#row-iam\" class=\"anchor\" aria-label=\"줄 링크\"></a>IAM 정책</th>\n<td>사용자·그룹·역할에 거부 정책을 붙인다</td>\n<td>한 계정에서 새로 만들기를 막는다</td>\n</tr>\n<tr id=\"row-scp\">\n<th scope=\"row\"><a href=\"#row-scp\" class=\"anchor\" aria-label=\"줄 링크\"></a>SCP</th>\n<td>OU나 계정에 붙인다</td>\n<td><a href=\"/management/organizations/#scp\">조직</a>의 계정을 통째로 막는다</td>\n</tr>\n<tr id=\"row-inseuteonseu-meomchugi\">\n<th scope=\"row\"><a href=\"#row-inseuteonseu-meomchugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스 멈추기</th>\n<td>정한 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>·<a href=\"/database/rds/\" class=\"mention\">RDS</a>를 멈춘다</td>\n<td>개발 서버의 요금을 바로 끊는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>정책은 <strong>이미 도는 것</strong>을 멈추지 않는다. 더 늘지 않게 할 뿐이다. 운영 계정에서는 승인 뒤 실행으로 둔다.</p>\n<h3 id=\"anomaly-detection\">Cost Anomaly Detection<a href=\"#anomaly-detection\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>서비스, 계정, 비용 할당 태그, 비용 범주마다 평소의 모양을 학습한다. 요일이나 월말의 오르내림을 알기 때문에 고정된 금액보다 헛경보가 적다. <strong>모니터</strong>가 무엇을 볼지, <strong>구독</strong>이 얼마 이상이면 누구에게 알릴지를 정한다. 임계값은 알림만 거르고 탐지에는 영향이 없다.</p>\n<h3 id=\"cur\">CUR과 Data Exports<a href=\"#cur\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>비용 및 사용 보고서(CUR)는 리소스마다, 시간마다의 줄로 된 가장 자세한 청구 데이터다. 지금은 <strong>Data Exports</strong>에서 만든다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 형식, 특징\" tabindex=\"0\"><table aria-label=\"CUR과 Data Exports\">\n<thead>\n<tr>\n<th scope=\"col\">형식</th>\n<th scope=\"col\">특징</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cur-2-0\">\n<th scope=\"row\"><a href=\"#row-cur-2-0\" class=\"anchor\" aria-label=\"줄 링크\"></a>CUR 2.0</th>\n<td>권장. 열이 정해져 있고 Parquet이나 GZIP으로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쓴다</td>\n</tr>\n<tr id=\"row-cur\">\n<th scope=\"row\"><a href=\"#row-cur\" class=\"anchor\" aria-label=\"줄 링크\"></a>옛 CUR</th>\n<td>아직 된다. 열이 달마다 바뀐다</td>\n</tr>\n<tr id=\"row-focus\">\n<th scope=\"row\"><a href=\"#row-focus\" class=\"anchor\" aria-label=\"줄 링크\"></a>FOCUS</th>\n<td>여러 클라우드가 함께 쓰는 공통 형식</td>\n</tr>\n</tbody>\n</table></div>\n<p>S3에 쌓인 것을 <a href=\"/analytics/athena/\">Athena</a>로 조회하고 <a href=\"/analytics/quicksight/\">QuickSight</a>로 보여 준다. <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>에 싣기도 한다.</p>\n</div><h2 id=\"allocation\">팀마다 나누기<a href=\"#allocation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 방법, 나누는 기준, 알아 둘 것\" tabindex=\"0\"><table aria-label=\"팀마다 나누기\">\n<thead>\n<tr>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">나누는 기준</th>\n<th scope=\"col\">알아 둘 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gyejeong-nanugi\">\n<th scope=\"row\"><a href=\"#row-gyejeong-nanugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>계정 나누기</th>\n<td>계정</td>\n<td>태그 없이도 나뉜다. 가장 확실하다</td>\n</tr>\n<tr id=\"row-biyong-haldang-taegeu\">\n<th scope=\"row\"><a href=\"#row-biyong-haldang-taegeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 할당 태그</th>\n<td>리소스의 태그</td>\n<td>달기와 <strong>활성화</strong>가 따로다. <code>aws:</code>로 시작하는 AWS 생성 태그와 내가 정한 태그가 있다</td>\n</tr>\n<tr id=\"row-biyong-beomju\">\n<th scope=\"row\"><a href=\"#row-biyong-beomju\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 범주</th>\n<td>계정·태그·서비스를 묶은 규칙</td>\n<td>공통 비용을 나눠 싣는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>활성화는 관리 계정(또는 조직에 들지 않은 계정)만 한다. 태그가 화면에 보이는 데 24시간, 활성화되는 데 다시 24시간까지 걸린다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "결제 경보와 Budgets" }),
					": ",
					createVNode(_components.a, {
						href: "/management/cloudwatch-alarms/",
						children: "CloudWatch 결제 경보"
					}),
					"는 us-east-1의 ",
					createVNode(_components.code, { children: "EstimatedCharges" }),
					"로 이미 쓴 금액만 본다. 예측, 서비스·태그별 예산, 작업은 Budgets다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "Budgets와 할당량" }),
					": Budgets는 돈의 선이고, ",
					createVNode(_components.a, {
						href: "/management/service-quotas/",
						children: "서비스 할당량"
					}),
					"은 개수의 선이다. 예산을 넘어도 AWS가 스스로 서비스를 끊지 않는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: ["CUR과 ", createVNode(_components.a, {
					href: "/management/cost-explorer/",
					class: "mention",
					children: "Cost Explorer"
				})] }), ": 손이 덜 가는 것은 Cost Explorer, 가장 자세한 것은 CUR이다."] }),
				"\n",
				createVNode(_components.li, { children: [
					"보고서를 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"에 두면 저장료와 ",
					createVNode(_components.a, {
						href: "/analytics/athena/",
						class: "mention",
						children: "Athena"
					}),
					" 조회료가 따로 든다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "예상 비용을 쓰라는 말을 찾는다",
				"set:html": "<p>“예산을 <strong>넘기 전에</strong>”라면 예상 비용 임계값이다. 실제 비용 100%에 건 알림은 넘은 다음에, 그것도 몇 시간 늦게 온다.</p>"
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
var url = "content/management/budgets-and-cost-reports.mdx/";
var file = "/work/wt/build/content/management/budgets-and-cost-reports.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/budgets-and-cost-reports.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
