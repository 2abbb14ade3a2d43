import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3-storage-classes.mdx
var frontmatter = {
	"title": "S3 스토리지 클래스 비교",
	"titleEn": "Amazon S3 storage classes",
	"kind": "comparison",
	"status": "published",
	"summary": "객체마다 고르는 저장 등급으로, 얼마나 자주 꺼내고 얼마나 기다릴 수 있으며 AZ 하나를 잃어도 되는지에 따라 저장 단가와 꺼내는 값이 달라진다.",
	"aliases": [
		"S3 보관 기간",
		"인텔리전트 티어링",
		"스토리지 클래스",
		"스토리지 클라스",
		"저장 클래스",
		"S3 클래스",
		"S3 Standard",
		"S3 스탠다드",
		"Standard-IA",
		"스탠다드 IA",
		"One Zone-IA",
		"원존 IA",
		"지능형 계층화",
		"Intelligent-Tiering",
		"인텔리젠트 티어링",
		"IA",
		"Infrequent Access",
		"S3 Express One Zone",
		"RRS",
		"Reduced Redundancy Storage",
		"감소된 중복 스토리지",
		"저장 등급",
		"보관 등급",
		"가끔 쓰는 파일",
		"S3 요금 절감",
		"S3 저렴하게",
		"접근 빈도별 저장",
		"접근 패턴 모름",
		"자주 안 쓰는 데이터",
		"한 달에 한 번 접근",
		"infrequent access pattern",
		"unknown access pattern",
		"changing access pattern",
		"infrequently accessed data",
		"data accessed infrequently",
		"S3 요금 폭탄"
	],
	"related": [
		"storage/s3",
		"storage/s3-lifecycle",
		"storage/s3-glacier",
		"storage/s3-object-lock",
		"storage/ebs",
		"storage/efs"
	],
	"signals": [
		{
			"id": "intelligent-tiering",
			"need": "접근 패턴을 모르거나 바뀌고 운영 부담이 없어야 한다",
			"choose": "Intelligent-Tiering",
			"see": "storage/s3-storage-classes#intelligent-tiering",
			"why": "꺼내는 값이 없어 예측이 빗나가도 된다. 옮기는 규칙도 적지 않는다."
		},
		{
			"id": "standard-ia",
			"need": "하나뿐인 사본을 월 1회쯤 보되 바로 읽는다",
			"choose": "Standard-IA",
			"see": "storage/s3-storage-classes#standard-ia",
			"why": "“하나뿐인”이라 여러 AZ에 두고, “바로” 읽어 Glacier가 아니다."
		},
		{
			"id": "one-zone-ia",
			"need": "다시 만들 수 있는 사본을 월 1회쯤 가장 싸게, 바로 읽는다",
			"choose": "One Zone-IA",
			"see": "storage/s3-storage-classes#one-zone-ia",
			"why": "다시 만들 수 있으면 AZ 하나여도 된다. 그만큼 싸다."
		},
		{
			"id": "glacier-deep-archive",
			"need": "7년 동안 가장 싸게 두고 꺼낼 때 12시간을 기다린다",
			"choose": "Glacier Deep Archive",
			"see": "storage/s3-storage-classes#glacier",
			"why": "가장 싼 클래스이고 Standard 복원이 12시간 이내다."
		}
	],
	"facts": [
		{
			"id": "durability",
			"label": "설계 내구성",
			"value": "모든 클래스 99.999999999%(RRS만 99.99%)",
			"note": "One Zone-IA와 Express One Zone은 AZ 하나 안에서의 값이다. 그 AZ가 통째로 망가지면 지켜 주지 못한다.",
			"called": [
				"IA durability",
				"IA 내구성",
				"One Zone IA durability",
				"One Zone IA 내구성"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "availability",
			"label": "설계 가용성",
			"value": "Standard 99.99% · Standard-IA·Intelligent-Tiering·Glacier Instant 99.9% · One Zone-IA 99.5%",
			"note": "Glacier Flexible과 Deep Archive는 복원한 뒤 99.99%, Express One Zone은 99.95%다.",
			"called": [
				"가용성",
				"IA 가용성",
				"One Zone 가용성",
				"Intelligent 가용성",
				"Instant 가용성",
				"원존 가용성",
				"availability",
				"가용성 %",
				"설계 가용성",
				"Standard IA availability",
				"One Zone IA availability",
				"Intelligent Tiering availability"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "ia-minimum",
			"label": "Standard-IA·One Zone-IA의 최소 과금",
			"asks": "Standard-IA와 One Zone-IA는 적어도 며칠, 몇 KB로 계산하나?",
			"value": "30일, 객체당 128KB",
			"note": "더 일찍 지우거나 더 작아도 저장은 되지만 30일치, 128KB로 계산한다.",
			"called": [
				"IA 최소",
				"IA 과금",
				"원존 최소",
				"IA 최소 보관일",
				"IA 최소 보관",
				"minimum storage duration",
				"IA minimum",
				"최소 저장 기간",
				"IA 최소 저장 기간",
				"IA 최소 저장",
				"IA KB",
				"최소 과금",
				"IA 최소 크기",
				"최소 객체 크기",
				"IA minimum billable"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "glacier-minimum",
			"label": "Glacier 클래스의 최소 보관 과금",
			"asks": "Glacier 클래스마다 적어도 며칠로 계산하나?",
			"value": "Instant 90일(128KB) · Flexible 90일 · Deep Archive 180일",
			"called": [
				"최소보관",
				"최소저장",
				"최소 보관기간",
				"딥아카이브 최소",
				"deep archive 최소",
				"인스턴트 최소 보관기간",
				"instant 최소",
				"minimum storage duration",
				"minimum storage",
				"최소 저장 기간",
				"최소 보관 기간",
				"최소 스토리지 기간",
				"최소 보관 일",
				"minimum duration",
				"최소 유지",
				"deep archive minimum storage",
				"instant retrieval minimum",
				"flexible 최소",
				"early deletion",
				"조기 삭제",
				"IR minimum"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "intelligent-tiers",
			"label": "Intelligent-Tiering이 내려보내는 때",
			"value": "30일 미접근 → Infrequent, 90일 미접근 → Archive Instant(자동)",
			"note": "꺼내려면 복원해야 하는 Archive(90~730일)와 Deep Archive(180~730일) 계층은 켰을 때만 쓴다. 최소 보관 기간은 없다.",
			"examEra": "Frequent와 Infrequent 두 계층",
			"called": [
				"인텔리전트",
				"intelligent",
				"인텔리전트 쓰다 IA 내려가다",
				"인텔리전트 IA 내려가다",
				"인텔리전트 IA",
				"infrequent access days",
				"티어링 이동 기간"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html"
		},
		{
			"id": "intelligent-archive-scope",
			"label": "Intelligent-Tiering의 아카이브 계층을 켜는 범위",
			"value": "버킷 전체, 접두사, 객체 태그",
			"note": "범위마다 Archive만, Deep Archive만, 또는 둘 다 켠다.",
			"source": "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-s3-bucket-intelligenttieringconfiguration.html"
		},
		{
			"id": "intelligent-small-objects",
			"label": "Intelligent-Tiering의 작은 객체",
			"asks": "Intelligent-Tiering에 넣은 128KB 미만 객체는 어느 계층에 머무나?",
			"value": "128KB부터 계층을 옮긴다. 더 작으면 넣어도 Frequent에 머문다",
			"note": "작은 객체는 감시하지 않고, 대신 감시 요금도 없다.",
			"called": [
				"티어링 KB",
				"인텔리전트 KB",
				"인텔리전트 작은",
				"인텔리전트 최소 크기",
				"인텔리전트 최소 객체 크기",
				"인텔리전트 객체 크기"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html"
		},
		{
			"id": "archive-retrieval",
			"label": "아카이브에서 꺼내는 시간",
			"value": "Flexible 1~5분(Expedited)·3~5시간(Standard)·5~12시간(Bulk), Deep Archive 12시간 이내(Standard)·48시간 이내(Bulk)",
			"note": "Expedited는 Deep Archive에 없다. 1~5분은 250MB 미만 객체에 해당한다.",
			"called": [
				"expedited",
				"bulk",
				"검색시간",
				"꺼내",
				"복원시간",
				"retrieval",
				"급하게 꺼내",
				"신속 검색",
				"대량 검색",
				"딥아카이브 복원",
				"글래시어 복원",
				"신속",
				"대량",
				"벌크",
				"expedited minutes",
				"standard hours",
				"bulk hours",
				"대용량 데이터 가져",
				"대용량 검색",
				"데이터 가져오기",
				"가져오는 시간",
				"꺼내는 데"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"id": "lifecycle-to-ia",
			"label": "수명 주기로 IA에 옮기는 조건",
			"value": "0일부터, 기본은 128KB 이상만",
			"examEra": "만든 지 30일 뒤부터",
			"note": "2026년 7월에 30일 조건이 없어졌다. 128KB 미만은 기본 설정에서 어느 클래스로도 옮기지 않는다. 크기 필터를 적으면 바뀐다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		}
	],
	"scenarios": [
		{
			"id": "unknown-pattern",
			"situation": "새 데이터 레이크에 객체가 쌓이는데, 어떤 데이터가 얼마나 쓰일지 아무도 모른다. 운영자가 규칙을 손보지 않고 저장 비용을 줄이려 한다.",
			"answer": ["storage/s3-storage-classes"],
			"choose": "Intelligent-Tiering",
			"why": "“접근 패턴을 모른다”와 “운영 부담 없이”는 Intelligent-Tiering이다. 잘못 내려가도 꺼내는 값이 없어 손해가 작다.",
			"trap": "30일 뒤 Standard-IA로 옮기는 규칙은 자주 읽히는 객체까지 내려보낸다. 검색 요금이 저장에서 아낀 돈을 넘길 수 있다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "recreatable-thumbnails",
			"situation": "원본에서 언제든 다시 만들 수 있는 썸네일을 보관한다. 한 달에 한 번쯤 보지만 볼 때는 바로 떠야 하고, 비용은 가장 낮아야 한다.",
			"answer": ["storage/s3-storage-classes", "storage/s3"],
			"choose": "One Zone-IA",
			"why": "다시 만들 수 있으니 AZ 하나를 잃어도 된다. 드물게, 즉시 읽으므로 One Zone-IA다.",
			"trap": "Glacier Flexible Retrieval은 더 싸지만 복원을 기다려야 한다. “바로”에서 탈락한다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "only-copy-backup",
			"situation": "온프레미스를 닫으면서 하나뿐인 백업을 S3에 둔다. 한 달에 한 번쯤 복원 시험으로 꺼내고, 재해 때는 몇 초 안에 읽혀야 한다. 두 달이 지난 백업은 지운다.",
			"answer": ["storage/s3-storage-classes"],
			"choose": "Standard-IA",
			"why": "“하나뿐”이라 여러 AZ가 필요하고, “월 1회, 즉시”라서 Standard-IA다. 두 달은 최소 보관 30일도 넘긴다.",
			"trap": "One Zone-IA는 AZ가 사라지면 유일한 사본도 사라진다. Glacier Instant Retrieval은 저장이 싸지만 최소 90일을 내고 꺼내는 값이 비싸다. 분기에 한 번보다 드물고 90일 넘게 둘 때의 답이다.",
			"requirements": ["disaster-recovery", "durability"]
		},
		{
			"id": "seven-year-retention",
			"situation": "규정 때문에 거래 기록을 7년 보관한다. 그동안 아무도 지우거나 고칠 수 없어야 한다. 감사 요청이 오면 하루 안에 내면 되고, 비용은 가장 낮아야 한다.",
			"answer": [
				"storage/s3-glacier",
				"storage/s3-storage-classes",
				"storage/s3-object-lock"
			],
			"choose": "Deep Archive + 객체 잠금의 규정 준수 모드",
			"why": "하루를 기다릴 수 있으니 12시간 안에 복원되는 Deep Archive다. “아무도 지울 수 없게”는 객체 잠금의 규정 준수 모드가 맡는다.",
			"trap": "Glacier Instant Retrieval은 즉시 읽히는 값을 치른다. 기다려도 되는 데이터에는 낭비다.",
			"requirements": ["compliance", "lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "standard-ia",
			"notes": "Standard-IA가 Standard와 같은 가용성을 준다고 한다.",
			"status": "wrong",
			"right": "같은 것은 내구성(9가 11개)이다. 설계 가용성은 Standard 99.99%, Standard-IA 99.9%다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "standard-express",
			"notes": "모든 클래스 가운데 Standard의 저장 비용이 가장 비싸다고 한다.",
			"status": "outdated",
			"right": "S3 Express One Zone의 저장 단가가 더 높다. 단일 AZ에 두는 대신 지연 시간을 한 자릿수 밀리초로 줄인 클래스다.",
			"source": "https://aws.amazon.com/s3/pricing/"
		},
		{
			"id": "intelligent-tiering",
			"notes": "Intelligent-Tiering이 Frequent와 Infrequent 두 계층 사이만 옮긴다고 한다.",
			"status": "outdated",
			"right": "90일 동안 읽지 않으면 Archive Instant Access까지 자동으로 내려간다. 켜 두면 Archive와 Deep Archive 계층도 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html"
		},
		{
			"id": "standard-ia-2",
			"notes": "Standard-IA에 30일 보관과 128KB라는 최소 정책이 있다고 해서 더 작은 객체는 못 두는 것처럼 읽힌다.",
			"status": "simplified",
			"right": "저장을 막는 제한이 아니라 최소 과금 단위다. 1KB 객체도 128KB로, 10일 만에 지워도 30일로 계산할 뿐이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "glacier",
			"notes": "Glacier는 버킷이 아니라 볼트 단위로 쓴다고 한다.",
			"status": "outdated",
			"right": "지금의 Glacier는 버킷 안 객체에 붙는 스토리지 클래스 셋이다. 볼트를 쓰던 독립 서비스는 2025년 12월 15일부터 신규 고객을 받지 않는다.",
			"source": "https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html"
		},
		{
			"id": "deep-archive",
			"notes": "Deep Archive에서 꺼내는 데 기본 12시간 이상 걸린다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "Standard 검색은 보통 12시간 이내, Bulk는 48시간 이내다. 12시간은 하한이 아니라 상한이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"id": "glacier-flexible",
			"notes": "Glacier Flexible Retrieval에서 꺼내면 언제나 검색 비용이 든다고 한다.",
			"status": "simplified",
			"right": "Bulk 검색(5~12시간)은 GB당 검색 요금이 없다. Standard와 Expedited는 요금이 붙는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html"
		},
		{
			"id": "one-zone",
			"notes": "One Zone-IA는 AZ에 장애가 나면 데이터를 잃는다고 한다.",
			"status": "simplified",
			"right": "정전 같은 일시 장애면 그동안 읽지 못할 뿐이고, AZ가 물리적으로 파괴되면 잃는다. AZ 안에서는 여러 장치에 나눠 둔다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"id": "standard-sla",
			"notes": "Standard가 99.99% 가용성과 9가 11개인 내구성을 제공한다고 한다.",
			"status": "simplified",
			"right": "숫자는 맞지만 둘 다 보장이 아니라 설계 목표다. 가용성이 밑돌 때의 보상은 SLA가 따로 정한다. 내구성은 실수로 지우거나 덮어쓰는 일을 막아 주지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3 Storage Classes",
			"lines": "856-861"
		},
		{
			"note": "001",
			"section": "Glacier(클래스 목록 안)",
			"lines": "862-864"
		},
		{
			"note": "001",
			"section": "S3 Reduced Redundancy Storage",
			"lines": "865-867"
		},
		{
			"note": "002",
			"section": "S3 스토리지 클래스 상세 비교",
			"lines": "344"
		},
		{
			"note": "002",
			"section": "S3와 EBS·EFS 비용 비교",
			"lines": "346"
		},
		{
			"note": "002",
			"section": "S3 Standard (스탠다드)",
			"lines": "348-352"
		},
		{
			"note": "002",
			"section": "S3 Intelligent-Tiering",
			"lines": "354-360"
		},
		{
			"note": "002",
			"section": "S3 Standard-IA (Infrequent Access)",
			"lines": "362-367"
		},
		{
			"note": "002",
			"section": "S3 One Zone-IA",
			"lines": "369-373"
		},
		{
			"note": "002",
			"section": "S3 Glacier Instant Retrieval (Glacier IR)",
			"lines": "375-380"
		},
		{
			"note": "002",
			"section": "S3 Glacier Flexible Retrieval (Glacier FR)",
			"lines": "382-387"
		},
		{
			"note": "002",
			"section": "S3 Glacier Deep Archive (Glacier DA)",
			"lines": "389-394"
		}
	],
	"references": [
		{
			"title": "S3 스토리지 클래스 이해와 비교",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"
		},
		{
			"title": "Intelligent-Tiering의 동작",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html"
		},
		{
			"title": "아카이브 검색 옵션",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html"
		},
		{
			"title": "수명 주기 전환의 제약",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html"
		},
		{
			"title": "S3 Express One Zone의 차이",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html"
		},
		{
			"title": "S3 요금",
			"url": "https://aws.amazon.com/s3/pricing/"
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
			"slug": "standard",
			"text": "Standard"
		},
		{
			"depth": 2,
			"slug": "intelligent-tiering",
			"text": "Intelligent-Tiering"
		},
		{
			"depth": 2,
			"slug": "standard-ia",
			"text": "Standard-IA"
		},
		{
			"depth": 2,
			"slug": "one-zone-ia",
			"text": "One Zone-IA"
		},
		{
			"depth": 2,
			"slug": "glacier",
			"text": "Glacier 세 클래스"
		},
		{
			"depth": 2,
			"slug": "reduced-redundancy",
			"text": "RRS(옛 클래스)"
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
		div: "div",
		p: "p",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p>아래로 갈수록 저장 단가는 싸지고 꺼내는 부담은 커진다(Intelligent-Tiering, Express One Zone, RRS는 예외). One Zone-IA와 Express One Zone만 AZ 하나에 두고, 나머지는 셋 이상에 둔다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 클래스, 꺼내는 시간, 최소 과금, 저장 단가(버지니아, GB·월), 꺼내는 값(버지니아), 이럴 때 유리하다\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\">클래스</th>\n<th scope=\"col\">꺼내는 시간</th>\n<th scope=\"col\">최소 과금</th>\n<th scope=\"col\">저장 단가(버지니아, GB·월)</th>\n<th scope=\"col\">꺼내는 값(버지니아)</th>\n<th scope=\"col\">이럴 때 유리하다</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-standard\">\n<th scope=\"row\"><a href=\"#row-standard\" class=\"anchor\" aria-label=\"줄 링크\"></a>Standard</th>\n<td>밀리초</td>\n<td>없음</td>\n<td>0.023달러</td>\n<td>없음</td>\n<td>한 달에 한 번보다 자주 읽는다</td>\n</tr>\n<tr id=\"row-intelligent-tiering\">\n<th scope=\"row\"><a href=\"#row-intelligent-tiering\" class=\"anchor\" aria-label=\"줄 링크\"></a>Intelligent-Tiering</th>\n<td>밀리초(선택 아카이브 계층 제외)</td>\n<td>없음</td>\n<td>0.023~0.004달러</td>\n<td>없음, 객체당 감시 요금</td>\n<td>패턴을 모르거나 바뀐다</td>\n</tr>\n<tr id=\"row-standard-ia\">\n<th scope=\"row\"><a href=\"#row-standard-ia\" class=\"anchor\" aria-label=\"줄 링크\"></a>Standard-IA</th>\n<td>밀리초</td>\n<td>30일, 128KB</td>\n<td>0.0125달러</td>\n<td>GB당 0.01달러</td>\n<td>월 1회쯤, 하나뿐인 사본</td>\n</tr>\n<tr id=\"row-one-zone-ia\">\n<th scope=\"row\"><a href=\"#row-one-zone-ia\" class=\"anchor\" aria-label=\"줄 링크\"></a>One Zone-IA</th>\n<td>밀리초</td>\n<td>30일, 128KB</td>\n<td>0.01달러</td>\n<td>GB당 0.01달러</td>\n<td>다시 만들 수 있는 사본</td>\n</tr>\n<tr id=\"row-glacier-instant-retrieval\">\n<th scope=\"row\"><a href=\"#row-glacier-instant-retrieval\" class=\"anchor\" aria-label=\"줄 링크\"></a>Glacier Instant Retrieval</th>\n<td>밀리초</td>\n<td>90일, 128KB</td>\n<td>0.004달러</td>\n<td>GB당 0.03달러</td>\n<td>분기 1회, 그래도 즉시</td>\n</tr>\n<tr id=\"row-glacier-flexible-retrieval\">\n<th scope=\"row\"><a href=\"#row-glacier-flexible-retrieval\" class=\"anchor\" aria-label=\"줄 링크\"></a>Glacier Flexible Retrieval</th>\n<td>분~시간</td>\n<td>90일</td>\n<td>0.0036달러</td>\n<td>GB당 0.01달러, Bulk는 무료</td>\n<td>연 1~2회, 몇 시간은 괜찮다</td>\n</tr>\n<tr id=\"row-glacier-deep-archive\">\n<th scope=\"row\"><a href=\"#row-glacier-deep-archive\" class=\"anchor\" aria-label=\"줄 링크\"></a>Glacier Deep Archive</th>\n<td>12~48시간 이내</td>\n<td>180일</td>\n<td>0.00099달러</td>\n<td>GB당 0.02달러</td>\n<td>7~10년 규제 보관, 테이프 대체</td>\n</tr>\n<tr id=\"row-express-one-zone\">\n<th scope=\"row\"><a href=\"#row-express-one-zone\" class=\"anchor\" aria-label=\"줄 링크\"></a>Express One Zone</th>\n<td>한 자릿수 밀리초</td>\n<td>없음</td>\n<td>0.11달러</td>\n<td>요청·전송량</td>\n<td>같은 AZ의 학습·분석처럼 지연이 전부일 때</td>\n</tr>\n<tr id=\"row-rrs\">\n<th scope=\"row\"><a href=\"#row-rrs\" class=\"anchor\" aria-label=\"줄 링크\"></a>RRS</th>\n<td>밀리초</td>\n<td>없음</td>\n<td>0.024달러</td>\n<td>없음</td>\n<td>쓰지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n<p>단가는 버지니아 북부(us-east-1)의 첫 50TB, Standard 검색의 값이고 요청료는 따로다. 다른 리전은 <a href=\"https://aws.amazon.com/s3/pricing/\">요금 페이지</a>에서 확인한다.</p>\n<p>감소된 중복 스토리지(RRS)는 내구성이 낮은 옛 클래스로, <a href=\"https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html\">AWS가 쓰지 말라고 한다</a>.</p>\n<p>클래스는 버킷이 아니라 <strong>객체마다</strong> 정한다. 한 <a href=\"/storage/s3/\">S3</a> 버킷에 여러 클래스가 섞여도 된다. 올릴 때 고르거나, 나중에 <a href=\"/storage/s3-lifecycle/\">수명 주기</a> 규칙으로 내린다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3</span><span class=\"tk-string\"> cp</span><span class=\"tk-string\"> backup.tar</span><span class=\"tk-string\"> s3://my-backup/2026/</span><span class=\"tk-string\"> --storage-class</span><span class=\"tk-string\"> STANDARD_IA</span></span></code></pre>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"standard\">Standard<a href=\"#standard\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>클래스를 적지 않으면 Standard다. 저장 단가는 높지만 꺼내는 값도, 최소 보관 기간도 없다. 그래서 웹 정적 파일, 모바일 앱 데이터, 실시간 분석처럼 자주 읽거나 금방 지우는 데이터는 이쪽이 오히려 싸다.</p>\n</div><h2 id=\"intelligent-tiering\">Intelligent-Tiering<a href=\"#intelligent-tiering\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>객체마다 마지막 접근을 보고 안에서 계층을 옮긴다. 30일 동안 읽지 않으면 Infrequent Access, 90일이면 Archive Instant Access로 내려가고, 한 번 읽으면 Frequent로 돌아온다. 세 계층 모두 밀리초에 읽힌다. <strong>꺼내는 요금이 없어서</strong> 예측이 빗나가도 손해가 작다. 대신 객체 수에 비례한 감시 요금이 붙는다.</p>\n<p>더 내리고 싶으면 복원해야 읽히는 <strong>Archive·Deep Archive 계층</strong>을 따로 켠다. 버킷 전체에 켜거나, 접두사(<code>logs/</code>)나 객체 태그로 일부에만 켠다. 기다려도 되는 데이터만 골라 켜면 나머지는 그대로 밀리초에 읽힌다.</p>\n<p>패턴이 정해져 있다면 감시 요금은 낭비다. 그때는 <a href=\"/storage/s3-lifecycle/\">수명 주기</a> 규칙으로 직접 내리는 편이 싸다.</p>\n</div><h2 id=\"standard-ia\">Standard-IA<a href=\"#standard-ia\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "여러 AZ에 두므로 Standard와 내구성이 같고 가용성만 99.9%로 낮다. 싼 저장 값은 GB당 검색 요금과 맞바꾼 것이다. 장기 백업, 재해 복구용 사본, 거의 안 보는 로그에 쓴다." }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "작고 수명이 짧은 객체는 IA가 더 비싸다",
					"set:html": "<p>10KB 객체는 128KB로, 일주일 쓰고 지운 객체는 30일로 과금된다. 로그 조각 수백만 개라면 묶어서 올리거나 Standard에 둔다. Glacier Flexible과 Deep Archive는 객체마다 40KB(이름표 8KB는 Standard 단가, 색인 32KB는 Glacier 단가)도 더해진다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"one-zone-ia\">One Zone-IA<a href=\"#one-zone-ia\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Standard-IA와 조건이 같은데 AZ 하나에만 둔다. 사본이 줄어든 만큼 약 20% 싸고 가용성은 99.5%다. One Zone-IA는 AZ가 파괴되면 데이터도 끝이다. 원본에서 다시 뽑을 썸네일, 온프레미스나 다른 리전에 원본이 있는 2차 백업에만 쓴다.</p>\n</div><h2 id=\"glacier\">Glacier 세 클래스<a href=\"#glacier\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Instant Retrieval</strong>: 의료 영상, 지난 뉴스 영상, 감사 때 바로 내야 하는 규제 문서처럼 분기에 한 번 찾지만 찾을 때는 즉시 봐야 하는 데이터.</li>\n<li><strong>Flexible Retrieval</strong>: 예전의 “S3 Glacier”. 복원을 요청하고 기다리면 임시 사본이 생긴다. 급하면 Expedited, 대량이면 무료인 Bulk를 고른다.</li>\n<li><strong>Deep Archive</strong>: 가장 싸다. 12시간을 기다릴 수 있는 규제 보관, 원본 영상, 연구 데이터, 자기 테이프의 대체.</li>\n</ul>\n<p>뒤의 둘은 GET으로 바로 읽지 못한다. 먼저 복원(restore)해야 한다. 복원 등급과 절차는 <a href=\"/storage/s3-glacier/\">Glacier 스토리지 클래스</a>에 있다.</p>\n</div><h2 id=\"reduced-redundancy\">RRS(옛 클래스)<a href=\"#reduced-redundancy\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>RRS(Reduced Redundancy Storage)는 사본을 줄이고 값을 낮췄던 옛 클래스다. 내구성이 99.99%라서 객체 1만 개를 두면 해마다 1개꼴로 잃는다. 지금은 Standard의 단가가 더 낮아 고를 까닭이 없다. 보기에 나오면 지운다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n" }),
		createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-choose-class\" data-diagram=\"choose-class\"><figcaption><span class=\"diagram-title\">질문 여섯 개로 고르는 S3 스토리지 <span class=\"diagram-title-end\">클래스<a href=\"#diagram-choose-class\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 질문 여섯 개로 고르는 S3 스토리지 클래스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"611\" height=\"574\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 977.6 918\"><svg width=\"977.6\" height=\"918\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-choose-class-desc\" aria-labelledby=\"diagram-choose-class-title\" role=\"img\" viewBox=\"-4 -4 977.6 918\"><title id=\"diagram-choose-class-title\">질문 여섯 개로 고르는 S3 스토리지 클래스</title><desc id=\"diagram-choose-class-desc\">접근 패턴을 모르면 Intelligent-Tiering, 자주 읽으면 Standard다. 드물게 읽되 즉시 필요하면 다시 만들 수 있는지와 분기 한 번 이하인지로 One Zone-IA, Glacier Instant, Standard-IA를 가른다. 기다릴 수 있으면 몇 시간이면 Flexible, 12시간이면 Deep Archive다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M515.4 56v13q0 7 7 7h117.9q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m653.3 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M515.4 56v13q0 7-7.1 7H390.4q-7 0-7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m389.4 163-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M383.4 219v22q0 7-7 7h-89q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m286.4 326-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M383.4 219v22q0 7 7 7h89q7 0 7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m492.4 335-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M486.4 391v22q0 7 7 7h238.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m744.8 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M486.4 391v22q0 7-7 7H246.7q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m245.8 498-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M738.8 554v13q0 7 7 7H852q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m865.1 652-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M738.8 554v13q0 7-7 7H625.4q-7 0-7 7v88\"/><path fill=\"var(--diagram-line)\" d=\"m624.5 661-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M618.5 717v22q0 7-7.1 7h-107q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m503.3 824-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M618.5 717v22q0 7 7 7h107q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m745.6 824-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239.8 554v13q0 7-7.1 7h-112q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m119.7 652-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239.8 554v13q0 7 7 7h112q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m371.8 652-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"616.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"646.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"371.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"382.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"268.4\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"279.9\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"455.4\" y=\"268\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"485.9\" y=\"291\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"726.8\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"738.3\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"208.8\" y=\"440\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"239.3\" y=\"463\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"847.1\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"858.6\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"587.5\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"618\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"485.3\" y=\"766\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"496.8\" y=\"789\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"708.6\" y=\"766\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"739.1\" y=\"789\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"101.7\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"113.2\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"334.8\" y=\"594\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"365.4\" y=\"617\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 202.71875,0 213.71875,-22 202.71875,-44 11,-44 0,-22\" transform=\"translate(408.5 56)\"/><text x=\"515.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">접근 패턴을 아는가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 193.359375,0 204.359375,-22 193.359375,-44 11,-44 0,-22\" transform=\"translate(281.2 219)\"/><text x=\"383.4\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">월 1회보다 잦은가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 159.15625,0 170.15625,-22 159.15625,-44 11,-44 0,-22\" transform=\"translate(401.3 391)\"/><text x=\"486.4\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">즉시 필요한가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 189.25,0 200.25,-22 189.25,-44 11,-44 0,-22\" transform=\"translate(638.7 554)\"/><text x=\"738.8\" y=\"541\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다시 만들 수 있나?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 193.34375,0 204.34375,-22 193.34375,-44 11,-44 0,-22\" transform=\"translate(516.3 717)\"/><text x=\"618.5\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">분기 1회 이하인가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"11,0 181.734375,0 192.734375,-22 181.734375,-44 11,-44 0,-22\" transform=\"translate(143.4 554)\"/><text x=\"239.8\" y=\"541\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">12시간도 괜찮나?</text></g><g class=\"d-node\"><rect width=\"243.5\" height=\"62\" x=\"525.6\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"647.3\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Intelligent-Tiering</text></g><g class=\"d-node\"><rect width=\"162\" height=\"62\" x=\"199.4\" y=\"338\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"280.4\" y=\"378\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard</text></g><g class=\"d-node\"><rect width=\"197\" height=\"62\" x=\"760.6\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"859.1\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">One Zone-IA</text></g><g class=\"d-node\"><rect width=\"213.5\" height=\"62\" x=\"390.6\" y=\"836\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"497.3\" y=\"876\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Glacier Instant</text></g><g class=\"d-node\"><rect width=\"191\" height=\"62\" x=\"644.1\" y=\"836\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"739.6\" y=\"876\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard-IA</text></g><g class=\"d-node\"><rect width=\"220.9\" height=\"62\" x=\"255.4\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"365.8\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Glacier Flexible</text></g><g class=\"d-node\"><rect width=\"203.4\" height=\"62\" x=\"12\" y=\"664\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"113.7\" y=\"704\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Deep Archive</text></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"369\" height=\"1125\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 589.9 1800\"><svg width=\"589.9\" height=\"1800\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-choose-class-narrow-desc\" aria-labelledby=\"diagram-choose-class-narrow-title\" role=\"img\" viewBox=\"-4 -4 589.9 1800\"><title id=\"diagram-choose-class-narrow-title\">질문 여섯 개로 고르는 S3 스토리지 클래스</title><desc id=\"diagram-choose-class-narrow-desc\">접근 패턴을 모르면 Intelligent-Tiering, 자주 읽으면 Standard다. 드물게 읽되 즉시 필요하면 다시 만들 수 있는지와 분기 한 번 이하인지로 One Zone-IA, Glacier Instant, Standard-IA를 가른다. 기다릴 수 있으면 몇 시간이면 Flexible, 12시간이면 Deep Archive다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M287.3 48v13q0 7 7 7h49.3q7 0 7 7v225\"/><path fill=\"var(--diagram-line)\" d=\"m356.6 292-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M287.3 48v13q0 7-7.1 7h-49.3q-7 0-7 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m229.9 216-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M223.9 264v99q0 7-7.1 7h-28.4q-7 0-7 7v119\"/><path fill=\"var(--diagram-line)\" d=\"m187.4 488-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M223.9 264v99q0 7 7 7h28.4q7 0 7 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m272.4 574-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M266.4 622v13q0 7 7 7h96q7 0 7 7v225\"/><path fill=\"var(--diagram-line)\" d=\"m382.4 866-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M266.4 622v13q0 7-7.1 7H157.6q-7 0-7 7v149\"/><path fill=\"var(--diagram-line)\" d=\"m156.5 790-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M376.4 914v123q0 7-7 7h-44.5q-7 0-7 7v397\"/><path fill=\"var(--diagram-line)\" d=\"m323.8 1440-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M376.4 914v123q0 7 7 7H428q7.1 0 7.1 7v321\"/><path fill=\"var(--diagram-line)\" d=\"m441 1364-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M435 1412v99q0 7-7 7h-41.3q-7 0-7 7v119\"/><path fill=\"var(--diagram-line)\" d=\"m385.6 1636-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M435 1412v99q0 7 7 7h41.3q7 0 7 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m496.4 1722-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M150.5 838v129q0 7-7 7h-38.7q-7.1 0-7.1 7v219\"/><path fill=\"var(--diagram-line)\" d=\"m103.7 1192-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M150.5 838v129q0 7 7.1 7h38.7q7 0 7 7v305\"/><path fill=\"var(--diagram-line)\" d=\"m209.4 1278-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"319.6\" y=\"158\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350.2\" y=\"181\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"211.9\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.4\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"169.4\" y=\"390\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"180.9\" y=\"413\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"235.4\" y=\"390\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.9\" y=\"413\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"364.4\" y=\"732\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"375.9\" y=\"755\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"119.5\" y=\"662\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"150.1\" y=\"685\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"305.8\" y=\"1134\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"317.3\" y=\"1157\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"404\" y=\"1064\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"434.5\" y=\"1087\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"367.6\" y=\"1538\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"379.1\" y=\"1561\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"459.4\" y=\"1538\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"489.9\" y=\"1561\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-edge-label\"><rect width=\"23\" height=\"30\" x=\"85.7\" y=\"994\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.2\" y=\"1017\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">예</text></g><g class=\"d-edge-label\"><rect width=\"61\" height=\"30\" x=\"172.4\" y=\"994\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"202.9\" y=\"1017\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">아니요</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 192.71875,0 201.71875,-18 192.71875,-36 9,-36 0,-18\" transform=\"translate(186.4 48)\"/><text x=\"287.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">접근 패턴을 아는가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 183.359375,0 192.359375,-18 183.359375,-36 9,-36 0,-18\" transform=\"translate(127.7 264)\"/><text x=\"223.9\" y=\"255\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">월 1회보다 잦은가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 149.15625,0 158.15625,-18 149.15625,-36 9,-36 0,-18\" transform=\"translate(187.3 622)\"/><text x=\"266.3\" y=\"613\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">즉시 필요한가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 179.25,0 188.25,-18 179.25,-36 9,-36 0,-18\" transform=\"translate(282.3 914)\"/><text x=\"376.4\" y=\"905\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">다시 만들 수 있나?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 183.34375,0 192.34375,-18 183.34375,-36 9,-36 0,-18\" transform=\"translate(338.8 1412)\"/><text x=\"435\" y=\"1403\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">분기 1회 이하인가?</text></g><g class=\"d-node\"><polygon fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" points=\"9,0 171.734375,0 180.734375,-18 171.734375,-36 9,-36 0,-18\" transform=\"translate(60.2 838)\"/><text x=\"150.5\" y=\"829\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">12시간도 괜찮나?</text></g><g class=\"d-node\"><rect width=\"211.5\" height=\"46\" x=\"244.9\" y=\"304\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"350.6\" y=\"336\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Intelligent-Tiering</text></g><g class=\"d-node\"><rect width=\"130\" height=\"46\" x=\"116.4\" y=\"500\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"181.4\" y=\"532\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard</text></g><g class=\"d-node\"><rect width=\"165\" height=\"46\" x=\"235.3\" y=\"1452\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"317.8\" y=\"1484\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">One Zone-IA</text></g><g class=\"d-node\"><rect width=\"181.5\" height=\"46\" x=\"288.9\" y=\"1648\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"379.6\" y=\"1680\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Glacier Instant</text></g><g class=\"d-node\"><rect width=\"159\" height=\"46\" x=\"410.9\" y=\"1734\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"490.4\" y=\"1766\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Standard-IA</text></g><g class=\"d-node\"><rect width=\"188.9\" height=\"46\" x=\"108.9\" y=\"1290\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"203.4\" y=\"1322\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Glacier Flexible</text></g><g class=\"d-node\"><rect width=\"171.4\" height=\"46\" x=\"12\" y=\"1204\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"97.7\" y=\"1236\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Deep Archive</text></g></svg></svg></div>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>접근 패턴을 모르면 Intelligent-Tiering, 자주 읽으면 Standard다. 드물게 읽되 즉시 필요하면 다시 만들 수 있는지와 분기 한 번 이하인지로 One Zone-IA, Glacier Instant, Standard-IA를 가른다. 기다릴 수 있으면 몇 시간이면 Flexible, 12시간이면 Deep Archive다.</p><ul><li>접근 패턴을 아는가? → Intelligent-Tiering: 아니요</li><li>접근 패턴을 아는가? → 월 1회보다 잦은가?: 예</li><li>월 1회보다 잦은가? → Standard: 예</li><li>월 1회보다 잦은가? → 즉시 필요한가?: 아니요</li><li>즉시 필요한가? → 다시 만들 수 있나?: 예</li><li>즉시 필요한가? → 12시간도 괜찮나?: 아니요</li><li>다시 만들 수 있나? → One Zone-IA: 예</li><li>다시 만들 수 있나? → 분기 1회 이하인가?: 아니요</li><li>분기 1회 이하인가? → Glacier Instant: 예</li><li>분기 1회 이하인가? → Standard-IA: 아니요</li><li>12시간도 괜찮나? → Deep Archive: 예</li><li>12시간도 괜찮나? → Glacier Flexible: 아니요</li></ul></details></figure>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<p>한 줄로: <strong>모르면 Intelligent-Tiering, 자주면 Standard, 드물지만 즉시면 IA나 Glacier Instant, 기다릴 수 있으면 Flexible, 하루가 괜찮으면 Deep Archive</strong>다. 저장 단가는 Deep Archive가 가장 싸다. 밀리초 한 자리가 요구되면 디렉터리 버킷의 Express One Zone을 따로 본다.</p>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>“IA”는 느리다는 뜻이 아니다. 읽는 속도는 Standard와 같고 <strong>값을 무는 곳</strong>이 다르다.</li>\n<li>Glacier Instant Retrieval도 이름과 달리 밀리초에 읽힌다.</li>\n<li>Intelligent-Tiering의 Archive Instant 계층은 자동이고 즉시 읽힌다. 복원이 필요한 것은 따로 켜는 Archive·Deep Archive 계층이다.</li>\n<li>수명 주기로 IA에 내리려면 30일이 지나야 한다는 조건은 2026년 7월에 없어졌다. 시험은 아직 30일을 전제로 한다. 30일을 못 채우고 지우면 30일치를 내는 것은 지금도 같다.</li>\n<li>볼트(vault)가 나오는 설명은 신규 가입이 끝난 옛 Glacier 서비스 이야기다.</li>\n</ul></div>" })
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
var url = "content/storage/s3-storage-classes.mdx/";
var file = "/work/wt/build/content/storage/s3-storage-classes.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3-storage-classes.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
