import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/s3.mdx
var frontmatter = {
	"title": "Amazon S3",
	"titleEn": "Amazon Simple Storage Service (S3)",
	"kind": "service",
	"status": "published",
	"summary": "파일을 객체로 받아 리전의 여러 가용 영역에 나눠 두고 HTTP API로 내주는, 용량을 미리 정하지 않는 객체 스토리지다.",
	"aliases": [
		"S3",
		"에스쓰리",
		"에쓰쓰리",
		"에스3",
		"99.999999999%",
		"11 9s",
		"아마존 S3",
		"S3 버킷",
		"Simple Storage Service",
		"심플 스토리지 서비스",
		"버킷",
		"bucket",
		"오브젝트",
		"객체 스토리지",
		"오브젝트 스토리지",
		"object storage",
		"S3 이벤트 알림",
		"S3 이벤트",
		"S3 Event Notifications",
		"Event Notifications",
		"요청자 지불",
		"요청자 부담",
		"Requester Pays",
		"파일 저장소",
		"이미지 저장소",
		"무제한 스토리지",
		"클라우드 저장소",
		"객체 저장소",
		"파일 업로드 저장",
		"버킷 만들기",
		"블록 파일 객체 스토리지",
		"S3 EBS EFS 차이",
		"버킷 계정당",
		"버킷 수명 주기 설정"
	],
	"related": [
		"storage/s3-storage-classes",
		"storage/s3-versioning",
		"storage/s3-access-control",
		"storage/s3-encryption",
		"storage/s3-replication",
		"storage/s3-lifecycle",
		"storage/s3-performance",
		"storage/s3-object-lock"
	],
	"signals": [
		{
			"id": "s3",
			"need": "얼마나 늘지 모르는 파일을 용량 계획 없이 두고 HTTP로 읽는다",
			"choose": "S3",
			"see": "storage/s3#vs-ebs-efs",
			"why": "용량을 정하지 않고 HTTP로 낸다. EBS와 EFS는 마운트해 쓴다."
		},
		{
			"id": "sqs",
			"need": "업로드 이벤트가 몰려도 잃지 않고 서버 속도에 맞춰 처리한다",
			"choose": "이벤트 알림 → SQS 표준 대기열",
			"see": "storage/s3#event-notifications",
			"why": "대기열이 쌓아 두고 서버가 제 속도로 꺼낸다. Lambda는 바로 불린다."
		},
		{
			"id": "yocheongja-jibul",
			"need": "데이터를 받아 가는 쪽이 다운로드 비용을 낸다",
			"choose": "요청자 지불",
			"see": "storage/s3#requester-pays",
			"why": "켜면 요청과 전송을 받는 쪽이 낸다. 저장은 여전히 소유자가 낸다."
		},
		{
			"id": "efs",
			"need": "여러 Linux 서버가 POSIX 파일을 함께 고친다",
			"choose": "EFS",
			"see": "storage/efs#when",
			"why": "S3의 객체는 통째로 바꿔 쓴다. 함께 고치는 파일은 EFS다."
		}
	],
	"facts": [
		{
			"id": "durability",
			"label": "설계 내구성",
			"value": "99.999999999%(9가 11개)",
			"note": "모든 일반 클래스에 공통이다. 단일 AZ 클래스는 그 AZ가 살아 있을 때의 값이다.",
			"called": [
				"표준 내구성",
				"스탠다드 내구성",
				"11 9s",
				"11 9",
				"9가 11개",
				"나인 11개",
				"내구성",
				"durability",
				"durability nines"
			],
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html"
		},
		{
			"id": "max-object-size",
			"label": "객체 하나의 최대 크기",
			"value": "50TB(한도 표에는 48.8TiB)",
			"note": "5GiB 조각 1만 개를 이어 붙인 크기다. 버킷 전체의 용량과 객체 수에는 한도가 없다.",
			"examEra": "5TB",
			"called": [
				"객체최대",
				"객체크기",
				"객체하나",
				"객체 TB",
				"오브젝트 TB",
				"object TB",
				"obj TB",
				"파일 TB",
				"object size",
				"max object",
				"maximum object size",
				"max object size",
				"파일 최대",
				"파일 크기",
				"파일 하나",
				"오브젝트 크기",
				"오브젝트 최대",
				"개체 크기",
				"최대 객체",
				"객체 최대 크기",
				"오브젝트 하나",
				"객체당",
				"단일 객체"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html"
		},
		{
			"id": "request-rate",
			"label": "접두사당 초당 요청",
			"value": "쓰기(PUT·COPY·POST·DELETE) 3,500건, 읽기(GET·HEAD) 5,500건 이상",
			"note": "접두사를 늘리면 그만큼 늘어난다. 갑자기 몰리면 나뉘는 동안 503이 나올 수 있다.",
			"called": [
				"초당 요청수",
				"초당 요청 수",
				"접두사",
				"prefix",
				"프리픽스",
				"requests per second",
				"PUT 초당",
				"GET 초당",
				"PUT 요청 초당",
				"GET 요청 초당",
				"requests per prefix",
				"프리픽스당",
				"request rate",
				"request rate per prefix"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html"
		},
		{
			"id": "consistency",
			"label": "일관성",
			"asks": "쓰기와 목록의 일관성은 무엇인가?",
			"value": "쓰기·덮어쓰기·삭제·목록 모두 강력한 일관성",
			"note": "2020년 12월부터다.",
			"examEra": "덮어쓰기와 삭제는 최종 일관성",
			"axis": "consistency",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html"
		},
		{
			"id": "availability",
			"label": "S3 Standard 설계 가용성",
			"value": "연 99.99%",
			"called": [
				"스탠다드 가용성",
				"표준 가용성",
				"S3 가용성",
				"Standard availability"
			],
			"axis": "availability",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html"
		},
		{
			"id": "az-copies",
			"label": "객체를 나눠 두는 가용 영역",
			"value": "최소 3개",
			"note": "One Zone-IA와 Express One Zone은 1개다.",
			"called": [
				"가용영역 복제",
				"가용영역 저장",
				"AZ 저장",
				"AZ 복제",
				"가용 영역 이상",
				"copies AZ"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html"
		},
		{
			"id": "single-put",
			"label": "한 번의 PUT으로 올리는 최대 크기",
			"value": "5GB",
			"note": "넘으면 멀티파트 업로드가 필수다.",
			"called": [
				"PUT GB",
				"한번에 GB",
				"단일업로드",
				"단일 PUT",
				"한방에",
				"멀티파트 필수",
				"멀티파트 의무",
				"멀티파트 기가",
				"multipart 필수",
				"single PUT",
				"PUT 요청",
				"PUT 한도",
				"single upload",
				"업로드 한도",
				"single operation",
				"multipart must",
				"must use multipart",
				"단일 업로드 최대",
				"한 번의 업로드",
				"PUT 데이터 한도"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html"
		},
		{
			"id": "multipart-recommended",
			"label": "멀티파트 업로드 권장 크기",
			"value": "100MB부터",
			"called": [
				"멀티파트 권장",
				"멀티파트 추천",
				"멀티파트 MB",
				"multipart MB",
				"멀티파트 메가",
				"멀티파트 몇 메가",
				"multipart recommended",
				"멀티파트 이상",
				"multipart threshold"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html"
		},
		{
			"id": "multipart-parts",
			"label": "멀티파트 조각",
			"value": "최대 1만 개, 조각마다 5MiB~5GiB",
			"called": [
				"멀티파트 업로드 파트",
				"멀티파트 업로드 조각",
				"멀티파트 파트",
				"멀티파트 조각",
				"multipart 파트",
				"multipart part",
				"multipart 조각",
				"multipart part size",
				"part size",
				"multipart upload part size"
			],
			"note": "마지막 조각은 5MiB보다 작아도 된다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html"
		},
		{
			"id": "buckets-per-account",
			"label": "계정당 범용 버킷 수",
			"value": "기본 1만 개",
			"note": "Service Quotas에서 더 늘릴 수 있다.",
			"examEra": "기본 100개",
			"called": [
				"버킷 개",
				"버킷수",
				"bucket 개",
				"버킷 계정당",
				"버킷 최대",
				"버킷 만들기",
				"buckets per account",
				"버킷 한도",
				"버킷 제한",
				"max buckets",
				"buckets limit"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html"
		},
		{
			"id": "bucket-name",
			"label": "버킷 이름",
			"asks": "버킷 이름의 규칙은 무엇인가?",
			"value": "3~63자, 소문자·숫자·점·하이픈",
			"note": "만든 뒤에는 이름도 리전도 바꾸지 못한다.",
			"called": ["버킷이름", "버킷명"],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html"
		},
		{
			"id": "key-length",
			"label": "객체 키 길이",
			"value": "UTF-8로 최대 1,024바이트",
			"called": [
				"키길이",
				"키 바이트",
				"객체키 바이트",
				"파일이름 길이",
				"객체 이름 길이",
				"key length",
				"object key length",
				"파일명 길이"
			],
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html"
		},
		{
			"id": "event-delivery",
			"label": "이벤트 알림 전달",
			"asks": "이벤트 알림은 몇 번, 얼마 만에 오나?",
			"value": "최소 한 번, 보통 몇 초 안",
			"note": "1분 넘게 걸릴 때도 있다.",
			"called": ["event notification delay", "event notification delivery time"],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
		},
		{
			"id": "default-encryption",
			"label": "기본 암호화",
			"value": "새 객체는 모두 SSE-S3로 자동 암호화",
			"note": "2023년 1월 5일부터이며 추가 요금이 없다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html"
		}
	],
	"scenarios": [
		{
			"id": "unlimited-durable-files",
			"situation": "사용자가 올린 사진이 해마다 몇 배로 늘어난다. 용량 계획 없이 높은 내구성으로 보관하고, 웹에서 바로 꺼내 보여 줘야 한다.",
			"answer": ["storage/s3", "networking/cloudfront"],
			"why": "“용량 계획 없이”와 “높은 내구성”이 결정한다. S3는 용량 한도가 없고 객체마다 URL이 있다. 전 세계에 보여 주는 일은 CloudFront가 맡는다.",
			"trap": "EBS는 크기를 미리 잡아야 하고 한 AZ에 묶인다. EFS는 용량이 알아서 늘지만 단가가 높고 브라우저가 직접 읽지 못한다.",
			"requirements": ["least-operations", "durability"]
		},
		{
			"id": "process-on-upload",
			"situation": "이미지가 버킷에 올라올 때마다 작은 이미지를 만들고 이름과 크기를 데이터베이스에 남기려 한다. 서버는 관리하고 싶지 않다.",
			"answer": [
				"storage/s3",
				"compute/lambda",
				"database/dynamodb"
			],
			"choose": "객체 생성 이벤트 → Lambda",
			"why": "객체 생성 이벤트가 Lambda를 부르고, 함수가 결과 이미지는 다른 버킷에, 메타데이터는 DynamoDB에 쓴다. “올라올 때마다”는 이벤트 알림이라는 뜻이다.",
			"trap": "EC2에서 버킷을 주기적으로 훑는 방법은 늦고, 쉬는 동안에도 돈이 든다. 결과를 같은 버킷의 같은 접두사에 쓰면 함수가 자기를 끝없이 부른다.",
			"requirements": ["least-operations", "decoupling"]
		},
		{
			"id": "buffer-upload-events",
			"situation": "한꺼번에 수만 개 파일이 올라오면 처리 서버가 밀린다. 이벤트를 잃지 않고 서버 속도에 맞춰 처리하려 한다.",
			"answer": ["integration/sqs", "storage/s3"],
			"choose": "S3 이벤트 알림 → SQS 표준 대기열",
			"why": "이벤트 알림의 대상을 SQS 표준 대기열로 두면 급증을 대기열이 받아 준다. “잃지 않고”, “속도에 맞춰”는 대기열의 자리다.",
			"trap": "SQS FIFO 대기열은 S3 이벤트 알림의 대상이 되지 못한다. 순서가 필요하면 EventBridge를 거쳐 FIFO 대기열로 보낸다.",
			"requirements": [
				"sudden-load",
				"decoupling",
				"durability"
			]
		},
		{
			"id": "share-dataset-cost",
			"situation": "연구 기관이 수백 TB의 공개 데이터를 다른 기업에 나눠 주려는데, 다운로드 비용까지 떠안고 싶지는 않다.",
			"answer": ["storage/s3"],
			"choose": "요청자 지불",
			"why": "요청자 지불을 켜면 요청과 다운로드 비용이 요청자의 계정으로 간다. 저장 비용만 소유자가 낸다.",
			"trap": "사전 서명 URL로 공유하면 비용은 여전히 버킷 소유자가 낸다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "버킷에 담긴 파일(객체)을 ‘키’라고 부른다.",
			"status": "wrong",
			"right": "객체는 데이터와 메타데이터이고, 키는 버킷 안에서 그 객체를 가리키는 이름이다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html"
		},
		{
			"id": "tib-put",
			"notes": "객체의 최대 크기를 두 곳에서 5TB로 적었다.",
			"status": "outdated",
			"right": "2025년 12월부터 50TB(48.8TiB)다. 단일 PUT은 그대로 5GB까지다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html"
		},
		{
			"id": "wording-2",
			"notes": "버킷 이름은 어디서나 하나뿐이어야 한다고만 한다.",
			"status": "outdated",
			"right": "전역 네임스페이스에서는 파티션 전체에서 유일해야 한다. 지금은 내 계정만 쓰는 계정 리전 네임스페이스에도 만들 수 있다. 버킷 자체는 리전 리소스다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html"
		},
		{
			"id": "s3",
			"notes": "S3를 파일을 저장하는 시스템으로 소개한다.",
			"status": "simplified",
			"right": "파일 시스템이 아니라 객체 스토리지다. 폴더가 없고, 객체의 일부만 고쳐 쓰지 못하며, 통째로 다시 올린다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html"
		},
		{
			"id": "sns-sqs",
			"notes": "이벤트 알림의 대상을 SNS, SQS, Lambda로만 꼽는다.",
			"status": "outdated",
			"right": "Amazon EventBridge도 대상이다. SNS와 SQS는 표준 유형만 바로 연결된다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html"
		},
		{
			"id": "wording-3",
			"notes": "요청자 지불은 네트워크 비용을 요청자에게 넘기는 기능이라고 한다.",
			"status": "simplified",
			"right": "데이터 다운로드뿐 아니라 요청 비용도 요청자가 낸다. 저장 비용은 언제나 소유자 몫이고 익명 접근은 막힌다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html"
		},
		{
			"id": "wording-4",
			"notes": "썸네일을 원본과 같은 버킷에 올려도 되는 것처럼 적었다.",
			"status": "simplified",
			"right": "같은 버킷에 쓰면 그 쓰기가 다시 이벤트를 일으켜 함수가 되풀이 실행될 수 있다. 버킷을 나누거나, 적어도 알림의 접두사를 원본 쪽으로 한정한다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html"
		},
		{
			"id": "ebs-efs",
			"notes": "S3가 EBS·EFS보다 비용 효율과 확장성이 매우 높다고 한다.",
			"status": "simplified",
			"right": "GB당 저장 단가는 낮지만 요청과 전송이 따로 과금되고 지연 시간이 길다. 자주 고쳐 쓰는 블록이나 공유 파일의 대체품은 아니다.",
			"source": "https://aws.amazon.com/s3/pricing/"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "S3",
			"lines": "738-747"
		},
		{
			"note": "001",
			"section": "S3 Event Notifications",
			"lines": "901-905"
		},
		{
			"note": "001",
			"section": "S3 - Requesters Pays",
			"lines": "907-911"
		},
		{
			"note": "001",
			"section": "S3 (서비스 요약)",
			"lines": "1402-1407"
		},
		{
			"note": "002",
			"section": "S3와 EBS·EFS 비용 비교",
			"lines": "346"
		},
		{
			"note": "002",
			"section": "EBS와 대비한 S3의 가용성",
			"lines": "412"
		},
		{
			"note": "004",
			"section": "서버리스 썸네일 생성",
			"lines": "98-101"
		}
	],
	"references": [
		{
			"title": "Amazon S3란",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html"
		},
		{
			"title": "멀티파트 업로드 한도",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html"
		},
		{
			"title": "범용 버킷의 네임스페이스",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html"
		},
		{
			"title": "S3 이벤트 알림",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"
		},
		{
			"title": "요청자 지불 버킷",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html"
		},
		{
			"title": "S3 Files(버킷을 공유 파일 시스템으로)",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html"
		},
		{
			"title": "S3 Vectors와 벡터 버킷",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors.html"
		},
		{
			"title": "S3 Storage Lens",
			"url": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens.html"
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
			"slug": "buckets-and-objects",
			"text": "버킷과 객체"
		},
		{
			"depth": 2,
			"slug": "event-notifications",
			"text": "이벤트 알림"
		},
		{
			"depth": 2,
			"slug": "requester-pays",
			"text": "요청자 지불"
		},
		{
			"depth": 2,
			"slug": "features",
			"text": "요구로 찾는 S3 기능"
		},
		{
			"depth": 2,
			"slug": "vs-ebs-efs",
			"text": "객체·블록·파일 스토리지 고르기(S3, EBS, EFS)"
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
		h2: "h2",
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-aws-sqs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m92 140 10-10v-4l-10-10-5 5 4 4H77v6h15l-5 4zm73 0 13-9 1-3-1-3-13-9-4 5 5 4h-12v6h12l-5 4zm-52-12c0 7-2 13-4 19 6-3 13-4 19-4 7 0 13 1 19 4-2-6-4-12-4-19s2-13 4-19c-12 5-26 5-38 0 2 6 4 12 4 19m-16 31a3 3 0 0 1 0-5c6-5 9-15 9-26s-3-21-9-26a3 3 0 0 1 0-5 3 3 0 0 1 5 0c12 12 40 12 53 0h4a3 3 0 0 1 0 5c-6 5-9 15-9 26s3 21 9 26a3 3 0 0 1 0 5l-2 1-2-1c-13-12-41-12-53 0a3 3 0 0 1-5 0m114-31c0-3-1-6-3-8l-8-3c-3 0-6 1-8 3-4 4-4 12 0 16s12 4 16 0zm1 12c-3 4-7 5-12 5s-9-1-12-5c-7-6-7-18 0-24 6-7 18-7 24 0 7 6 7 18 0 24M67 128c0-3-1-6-3-8l-8-3-8 3-3 8 3 8c4 4 12 4 16 0zm1 12c-3 4-8 6-12 6-5 0-9-2-12-6-7-6-7-17 0-24 6-7 18-7 24 0 7 7 7 18 0 24m108 36c-13 12-30 19-48 19s-35-7-48-19c-9-9-14-20-16-27l-6 2c3 8 8 19 17 29 14 14 33 22 53 22s38-8 52-22c8-8 15-18 18-29l-6-2c-3 10-9 19-16 27M64 107l-6-2c4-11 10-22 17-29 14-14 33-22 53-22s38 8 52 22c8 8 15 18 18 29l-6 2c-3-10-9-19-16-27-13-12-30-19-48-19s-35 7-48 19c-7 7-13 17-16 27\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>얼마나 늘지 모르는 파일을 싸고 안전하게 두고 HTTP로 꺼낼 때 쓴다. 정적 웹 파일, 이미지와 동영상, 백업, 로그, 데이터 레이크가 대표다. 문제에 “용량 제한 없이”, “높은 내구성”, “정적 콘텐츠”가 보이면 S3부터 떠올린다.</p>\n<p>부팅 디스크나 데이터베이스 파일처럼 작은 블록을 쉬지 않고 고치는 데이터는 <a href=\"/storage/ebs/\">EBS</a>에, 여러 서버가 함께 여닫는 파일은 <a href=\"/storage/efs/\">EFS</a>에 둔다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-put-and-events\" data-diagram=\"put-and-events\"><figcaption><span class=\"diagram-title\">S3에 올린 객체가 저장되고 이벤트가 나가는 <span class=\"diagram-title-end\">길<a href=\"#diagram-put-and-events\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: S3에 올린 객체가 저장되고 이벤트가 나가는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"571\" height=\"788\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 912.9 1261\"><svg width=\"912.9\" height=\"1261\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-put-and-events-desc\" aria-labelledby=\"diagram-put-and-events-title\" role=\"img\" viewBox=\"-4 -4 912.9 1261\"><title id=\"diagram-put-and-events-title\">S3에 올린 객체가 저장되고 이벤트가 나가는 길</title><desc id=\"diagram-put-and-events-desc\">애플리케이션이 버킷에 객체를 올리면 S3가 세 곳 이상의 가용 영역에 나눠 저장한 뒤 성공을 응답한다. 그다음 객체 생성 이벤트가 Lambda, SQS, SNS, EventBridge로 비동기로 전달된다.</desc><g class=\"d-boundary\"><rect width=\"537.5\" height=\"1229\" x=\"355.4\" y=\"12\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"175.2\" height=\"739\" x=\"646.5\" y=\"478\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"222.4\" height=\"363\" x=\"646.5\" y=\"65\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M154.7 591H168q7 0 7-7v-7.4q0-7.1 7.1-7.1h139.4q3.9 0 3.9 3.9t3.9 3.9h46\"/><path fill=\"var(--diagram-line)\" d=\"m367.4 571.3 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M469.4 555.1h22.9q7 0 7-7V186.5q0-7.1 7.1-7.1h93q7.1 0 7.1-7V156q0-7.1 7.1-7.1h53\"/><path fill=\"var(--diagram-line)\" d=\"m658.5 143 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M469.4 568.4h34.9q7 0 7-7V268q0-7.1 7.1-7.1h148.1\"/><path fill=\"var(--diagram-line)\" d=\"m658.5 255 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M469.4 581.7h46.9q7 0 7-7V380q0-7.1 7.1-7.1h136.1\"/><path fill=\"var(--diagram-line)\" d=\"m658.5 367 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M379.4 612.7h-50.1q-4 0-4 4 0 3.8-3.8 3.8H182q-7 0-7-7V606q0-7.1-7.1-7.1h-9\"/><path fill=\"var(--diagram-line)\" d=\"m167 605-12-6 12-6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M469.4 595H685\"/><path fill=\"var(--diagram-line)\" d=\"m677.1 589 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M469.4 608.3h46.9q7 0 7 7V766q0 7.1 7.1 7.1H681\"/><path fill=\"var(--diagram-line)\" d=\"m673 767 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M461.3 621.6h43q7 0 7 7V944q0 7.1 7.1 7.1h162.4\"/><path fill=\"var(--diagram-line)\" d=\"m672.8 945 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M454.8 634.9h37.5q7 0 7 7v416.5q0 7.1 7.1 7.1h93q7.1 0 7.1 7v49.4q0 7.1 7.1 7.1h69.9\"/><path fill=\"var(--diagram-line)\" d=\"m675.5 1123 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"367.4\" y=\"43\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"658.5\" y=\"509\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">이벤트 대상</text></g><g class=\"d-boundary\"><text x=\"658.5\" y=\"96\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 3곳 이상</text></g><g class=\"d-edge-label\"><rect width=\"71\" height=\"30\" x=\"214.7\" y=\"554\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.2\" y=\"577\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PUT</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"164\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"187\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"245.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"268.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"357.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"380.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"195.1\" y=\"605\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.2\" y=\"628\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 성공 응답</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"579.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"602.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"757.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"780.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"935.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"958.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"553.4\" y=\"1050\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"564.9\" y=\"1073\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"12\" y=\"573\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"83.5\" y=\"604\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"424.4\" y=\"651\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"388.4\" y=\"540\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"173.3\" height=\"62\" x=\"670.5\" y=\"118\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"757.2\" y=\"158\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 A</text></g><g class=\"d-node\"><rect width=\"172.8\" height=\"62\" x=\"670.5\" y=\"230\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"756.9\" y=\"270\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 B</text></g><g class=\"d-node\"><rect width=\"174.4\" height=\"62\" x=\"670.5\" y=\"342\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"757.7\" y=\"382\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 C</text></g><g class=\"d-node\"><text x=\"734.1\" y=\"651\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda 함수</text><use width=\"72\" height=\"72\" x=\"698.1\" y=\"540\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"729.9\" y=\"829\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS(표준만)</text><use width=\"72\" height=\"72\" x=\"693.9\" y=\"718\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"729.8\" y=\"1007\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SNS(표준만)</text><use width=\"72\" height=\"72\" x=\"693.8\" y=\"896\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"732.5\" y=\"1185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"696.5\" y=\"1074\" href=\"#icon-aws-eventbridge\"/></g></svg><a aria-label=\"S3 버킷\" href=\"/storage/s3/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"375.4\" y=\"527\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda 함수\" href=\"/compute/lambda/\"><rect width=\"135.2\" height=\"136\" x=\"666.5\" y=\"527\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS(표준만)\" href=\"/integration/sqs/\"><rect width=\"126.7\" height=\"136\" x=\"666.5\" y=\"705\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SNS(표준만)\" href=\"/integration/sns/\"><rect width=\"126.6\" height=\"136\" x=\"666.5\" y=\"883\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"136\" x=\"666.5\" y=\"1061\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"312\" height=\"1113\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 498.5 1781.4\"><svg width=\"498.5\" height=\"1781.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-put-and-events-narrow-desc\" aria-labelledby=\"diagram-put-and-events-narrow-title\" role=\"img\" viewBox=\"-4 -4 498.5 1781.4\"><title id=\"diagram-put-and-events-narrow-title\">S3에 올린 객체가 저장되고 이벤트가 나가는 길</title><desc id=\"diagram-put-and-events-narrow-desc\">애플리케이션이 버킷에 객체를 올리면 S3가 세 곳 이상의 가용 영역에 나눠 저장한 뒤 성공을 응답한다. 그다음 객체 생성 이벤트가 Lambda, SQS, SNS, EventBridge로 비동기로 전달된다.</desc><g class=\"d-boundary\"><rect width=\"466.5\" height=\"1593.4\" x=\"12\" y=\"168\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"282.6\" height=\"761.2\" x=\"171.9\" y=\"976.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"240.8\" height=\"359.2\" x=\"36\" y=\"537\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M252.3 48v13q0 7-7.1 7H223q-7 0-7 7v56q0 7 7 7h31.3q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m267.4 209-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M254.7 341v35q0 7-7 7h-80q-7 0-7 7v102.8q0 4.2-4.3 4.2-4.1 0-4.1 4.2v109\"/><path fill=\"var(--diagram-line)\" d=\"m158.3 602.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M248 341v23q0 7-7.1 7H114.3q-7.1 0-7.1 7v112q0 7-7 7h-4.6q-7 0-7 7v179.1q0 7.1 7 7.1h7.8q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m116.5 708.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M268.1 341v59q0 7-7 7H246q-7.1 0-7.1 7v76q0 7 7 7h1.9q7 0 7 7v285.1q0 7.1-7 7.1h-39q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m207.8 814.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M281.5 221v-76q0-7 7.1-7h31.3q7 0 7-7V75q0-7-7-7h-22.2q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m284.7 60 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M274.8 341v59q0 7 7 7h14q7 0 7 7v515.1q0 7.1-7 7.1h-11.7q-7 0-7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m283 1041.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M281.5 341v47q0 7 7.1 7H339q7 0 7 7v528.7q0 5.5-5.4 5.5t-5.5 5.5v254.6q0 7.1-7.1 7.1h-7.5q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m319.5 1221.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M288.2 341v35q0 7 7.1 7h86.8q7.1 0 7.1 7v539.1q0 7.1-7 7.1h-2q-7 0-7 7v433.1q0 7.1-7.1 7.1h-9.9q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m355.1 1401.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M295 331v33q0 7 7 7h123.3q7 0 7 7v551.1q0 7.1-7 7.1h-7q-7 0-7 7v613.1q0 7.1-7.1 7.1h-11.5q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m391.6 1581.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"199\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"183.9\" y=\"1007.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">이벤트 <tspan x=\"183.9\" y=\"1035.8\">대상</tspan></text></g><g class=\"d-boundary\"><text x=\"160\" y=\"568\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 <tspan x=\"160\" y=\"596.6\">3곳 이상</tspan></text></g><g class=\"d-edge-label\"><rect width=\"71\" height=\"30\" x=\"180.5\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① PUT</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"148.6\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"160.2\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"95.2\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"106.8\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"226.9\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"238.5\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"271.5\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"326.6\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 성공 응답</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"290.9\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"302.4\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"334\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"345.6\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"377.2\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"388.8\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"420.4\" y=\"437\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"432\" y=\"460\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-node\"><rect width=\"135.2\" height=\"36\" x=\"203.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"271.5\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><text x=\"271.5\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"235.5\" y=\"226\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"141.3\" height=\"46\" x=\"101.5\" y=\"614.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"172.2\" y=\"646.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 A</text></g><g class=\"d-node\"><rect width=\"140.8\" height=\"46\" x=\"60\" y=\"720.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"130.4\" y=\"752.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 B</text></g><g class=\"d-node\"><rect width=\"142.4\" height=\"46\" x=\"110.4\" y=\"826.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"181.6\" y=\"858.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">가용 영역 C</text></g><g class=\"d-node\"><text x=\"259.5\" y=\"1165.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda 함수</text><use width=\"72\" height=\"72\" x=\"223.5\" y=\"1058.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"297.3\" y=\"1345.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SQS(표준만)</text><use width=\"72\" height=\"72\" x=\"261.3\" y=\"1238.4\" href=\"#icon-aws-sqs\"/></g><g class=\"d-node\"><text x=\"333\" y=\"1525.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">SNS(표준만)</text><use width=\"72\" height=\"72\" x=\"297\" y=\"1418.4\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><text x=\"368.6\" y=\"1705.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"332.6\" y=\"1598.4\" href=\"#icon-aws-eventbridge\"/></g></svg><a aria-label=\"S3 버킷\" href=\"/storage/s3/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"226.5\" y=\"217\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda 함수\" href=\"/compute/lambda/\"><rect width=\"135.2\" height=\"128\" x=\"191.9\" y=\"1049.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SQS(표준만)\" href=\"/integration/sqs/\"><rect width=\"126.7\" height=\"128\" x=\"233.9\" y=\"1229.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"SNS(표준만)\" href=\"/integration/sns/\"><rect width=\"126.6\" height=\"128\" x=\"269.7\" y=\"1409.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"128\" x=\"302.7\" y=\"1589.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션이 버킷에 객체를 올리면 S3가 세 곳 이상의 가용 영역에 나눠 저장한 뒤 성공을 응답한다. 그다음 객체 생성 이벤트가 Lambda, SQS, SNS, EventBridge로 비동기로 전달된다.</p><ul><li>리전 안: 가용 영역 3곳 이상, 이벤트 대상, S3 버킷</li><li>가용 영역 3곳 이상 안: 가용 영역 A, 가용 영역 B, 가용 영역 C</li><li>이벤트 대상 안: Lambda 함수, SQS(표준만), SNS(표준만), EventBridge</li><li>애플리케이션 → S3 버킷: ① PUT</li><li>② S3 버킷 → 가용 영역 A</li><li>② S3 버킷 → 가용 영역 B</li><li>② S3 버킷 → 가용 영역 C</li><li>S3 버킷 → 애플리케이션: ③ 성공 응답</li><li>④ S3 버킷 → Lambda 함수 (점선)</li><li>④ S3 버킷 → SQS(표준만) (점선)</li><li>④ S3 버킷 → SNS(표준만) (점선)</li><li>④ S3 버킷 → EventBridge (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>디스크를 붙이지 않는다. 애플리케이션이 API(PUT·GET·DELETE)를 부르므로 잡아 둘 용량도, 맡을 서버도 없다.</li>\n<li>S3는 객체를 세 곳 이상의 AZ에 나눠 적는다. 체크섬으로 늘 검사하고 깨진 사본은 다시 채운다. 내구성 9가 11개는 여기서 나온다.</li>\n<li>저장이 끝나야 성공을 응답한다. 그 뒤의 읽기와 목록은 곧바로 새 내용을 본다.</li>\n<li>설정해 두었다면 이벤트가 비동기로 나간다.</li>\n</ol>\n<p>새 버킷은 처음부터 닫혀 있다. 퍼블릭 액세스 차단이 켜져 있고 ACL은 꺼져 있다. 문은 <a href=\"/security/iam/\">IAM</a> 정책이나 <a href=\"/storage/s3-access-control/\">버킷 정책</a>으로 연다. <a href=\"/storage/s3-encryption/\">암호화</a>는 SSE-S3가 기본이고, 키 사용 기록까지 남기려면 <a href=\"/security/kms/\">KMS</a> 키로 바꾼다. 같은 리전의 <a href=\"/networking/vpc/\">VPC</a>에서는 무료인 <a href=\"/networking/vpc-endpoints/\">게이트웨이 엔드포인트</a>로 인터넷을 거치지 않고 닿는다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "buckets-and-objects",
			"set:html": "버킷과 객체<a href=\"#buckets-and-objects\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 용어, 뜻, 예",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "버킷과 객체",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "용어"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "뜻"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "예"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-beokit",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-beokit",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "버킷"]
									}),
									createVNode(_components.td, { children: "객체를 담는 리전 단위의 그릇" }),
									createVNode(_components.td, { children: createVNode(_components.code, { children: "my-photo" }) })
								]
							}),
							createVNode(_components.tr, {
								id: "row-gaekche",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-gaekche",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "객체"]
									}),
									createVNode(_components.td, { children: "데이터와 메타데이터 한 묶음. 버전 관리를 켜면 버전마다 따로 남는다" }),
									createVNode(_components.td, { children: "사진 한 장" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-ki",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-ki",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "키"]
									}),
									createVNode(_components.td, { children: "버킷 안에서 객체를 가리키는 전체 이름" }),
									createVNode(_components.td, { children: createVNode(_components.code, { children: "2026/11/cat.jpg" }) })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.strong, { children: "폴더는 없다." }),
					" 키 속의 ",
					createVNode(_components.code, { children: "/" }),
					"는 그냥 글자이고, 콘솔이 접두사를 폴더처럼 그려 줄 뿐이다. 객체는 통째로 갈아 끼운다. 한 글자만 바꿔도 전체를 다시 올린다."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"100MB가 넘으면 ",
					createVNode(_components.a, {
						href: "/storage/s3-performance/#multipart",
						children: "멀티파트 업로드"
					}),
					"가 낫다. 조각을 병렬로 보내고 실패한 조각만 다시 보낸다. 끝내지 못한 조각도 저장 비용이 드니 ",
					createVNode(_components.a, {
						href: "/storage/s3-lifecycle/",
						children: "수명 주기"
					}),
					" 규칙으로 지운다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "5TB와 전역 이름은 옛 기준이다",
					"set:html": "<p>객체 한도는 2025년 12월에 50TB가 되었다. 2026년부터는 <code>이름-계정ID-리전-an</code> 꼴로 내 계정만 쓰는 이름 공간에도 버킷을 만든다. 시험 문제에는 “5TB”와 “전 세계에서 유일한 이름”이 아직 나온다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "event-notifications",
			"set:html": "이벤트 알림<a href=\"#event-notifications\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "객체의 생성, 삭제, 복원, 복제 같은 일을 밖에 알린다." }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 대상, 고르는 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "이벤트 알림",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "대상"
						}), createVNode(_components.th, {
							scope: "col",
							children: "고르는 때"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-lambda",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-lambda",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/compute/lambda/",
										children: "Lambda"
									})]
								}), createVNode(_components.td, { children: "올라오는 즉시 가볍게 처리한다" })]
							}),
							createVNode(_components.tr, {
								id: "row-sqs",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-sqs",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/integration/sqs/",
											children: "SQS"
										}),
										" 표준 대기열"
									]
								}), createVNode(_components.td, { children: "급증을 쌓아 두고 천천히 처리한다" })]
							}),
							createVNode(_components.tr, {
								id: "row-sns",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-sns",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/integration/sns/",
											children: "SNS"
										}),
										" 표준 주제"
									]
								}), createVNode(_components.td, { children: "같은 이벤트를 여러 곳에 퍼뜨린다" })]
							}),
							createVNode(_components.tr, {
								id: "row-eventbridge",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-eventbridge",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/integration/eventbridge/",
										children: "EventBridge"
									})]
								}), createVNode(_components.td, { children: "크기 같은 속성으로 거르거나, FIFO 대기열 등 다른 서비스로 보낸다" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "앞의 셋은 키의 접두사와 접미사로 거른다. 대상은 버킷과 같은 리전에 있어야 하고, 대상의 정책이 S3를 허용해야 한다. 같은 이벤트가 두 번 올 수 있으니 처리는 여러 번 해도 결과가 같게 만든다." }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "알림이 자기를 다시 부른다",
					"set:html": "<p>썸네일을 원본과 같은 버킷에 쓰면 그 쓰기도 “객체 생성”이다. 결과는 다른 버킷에 두거나, 알림을 <code>original/</code> 접두사로만 건다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"requester-pays\">요청자 지불<a href=\"#requester-pays\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>평소에는 버킷 소유자가 다 낸다. 요청자 지불을 켜면 <strong>요청과 다운로드 비용은 요청자</strong>, 저장 비용은 소유자가 낸다. 청구할 계정을 알아야 하므로 익명 요청은 거절된다. 요청자는 돈을 낸다는 표시로 <code>x-amz-request-payer</code> 헤더를 보낸다. 역할을 맡아 요청하면 그 역할이 속한 계정이 낸다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> s3api</span><span class=\"tk-string\"> get-object</span><span class=\"tk-string\"> --bucket</span><span class=\"tk-string\"> shared-dataset</span><span class=\"tk-string\"> --key</span><span class=\"tk-string\"> maps/seoul.csv</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --request-payer</span><span class=\"tk-string\"> requester</span><span class=\"tk-string\"> seoul.csv</span></span></code></pre>\n</div><h2 id=\"features\">요구로 찾는 S3 기능<a href=\"#features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 기능\" tabindex=\"0\"><table aria-label=\"요구로 찾는 S3 기능\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">기능</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-silsuro-jiugeona-deopeosseun-gaekchereul\">\n<th scope=\"row\"><a href=\"#row-silsuro-jiugeona-deopeosseun-gaekchereul\" class=\"anchor\" aria-label=\"줄 링크\"></a>실수로 지우거나 덮어쓴 객체를 되살린다</th>\n<td><a href=\"/storage/s3-versioning/\">버전 관리</a>. 삭제해도 삭제 마커만 얹힌다</td>\n</tr>\n<tr id=\"row-oraedoen-gaekchereul-ssan-keullaeseuro\">\n<th scope=\"row\"><a href=\"#row-oraedoen-gaekchereul-ssan-keullaeseuro\" class=\"anchor\" aria-label=\"줄 링크\"></a>오래된 객체를 싼 클래스로 내리거나 지운다</th>\n<td><a href=\"/storage/s3-lifecycle/\">수명 주기</a> 규칙</td>\n</tr>\n<tr id=\"row-dareun-rijeonina-gyejeonge-saboneul\">\n<th scope=\"row\"><a href=\"#row-dareun-rijeonina-gyejeonge-saboneul\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전이나 계정에 사본을 둔다</th>\n<td><a href=\"/storage/s3-replication/\">복제</a> (리전 사이면 CRR, 같은 리전이면 SRR). 양쪽 모두 버전 관리가 필요하고, 켠 뒤에 올린 객체부터 옮긴다</td>\n</tr>\n<tr id=\"row-gyejeongi-eomneun-saramege-jamkkanman\">\n<th scope=\"row\"><a href=\"#row-gyejeongi-eomneun-saramege-jamkkanman\" class=\"anchor\" aria-label=\"줄 링크\"></a>계정이 없는 사람에게 잠깐만 열어 준다</th>\n<td><a href=\"/storage/s3-access-control/#presigned-url\">사전 서명 URL</a>. 만든 사람의 권한을 기한까지 빌려준다</td>\n</tr>\n<tr id=\"row-meon-naraeseo-ppareuge-ollinda\">\n<th scope=\"row\"><a href=\"#row-meon-naraeseo-ppareuge-ollinda\" class=\"anchor\" aria-label=\"줄 링크\"></a>먼 나라에서 빠르게 올린다</th>\n<td><a href=\"/storage/s3-performance/#transfer-acceleration\">Transfer Acceleration</a>. 가까운 엣지 로케이션에서 AWS 망을 탄다</td>\n</tr>\n<tr id=\"row-keun-gaekcheui-ilbuman-ttoneun-nanwoseo\">\n<th scope=\"row\"><a href=\"#row-keun-gaekcheui-ilbuman-ttoneun-nanwoseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>큰 객체의 일부만, 또는 나눠서 받는다</th>\n<td><a href=\"/storage/s3-performance/#byte-range\">바이트 범위 GET</a></td>\n</tr>\n<tr id=\"row-dareun-domeinui-wep-peijiga-beuraujeoro\">\n<th scope=\"row\"><a href=\"#row-dareun-domeinui-wep-peijiga-beuraujeoro\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 도메인의 웹 페이지가 브라우저로 읽는다</th>\n<td>버킷의 <a href=\"/storage/s3-access-control/#cors\">CORS</a> 설정</td>\n</tr>\n<tr id=\"row-beokise-deun-gaekcheui-mongnogeul\">\n<th scope=\"row\"><a href=\"#row-beokise-deun-gaekcheui-mongnogeul\" class=\"anchor\" aria-label=\"줄 링크\"></a>버킷에 든 객체의 목록을 받는다</th>\n<td>S3 Inventory. 이름·크기·클래스와 암호화·복제 상태를 날마다 또는 주마다 내준다. 얼마나 꺼냈는지는 담지 않는다</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>조직의 여러 계정과 버킷이 S3를 얼마나 쓰는지 본다</th>\n<td>S3 Storage Lens. 합친 지표와 비용·보호의 추천을 대시보드로 보인다</td>\n</tr>\n<tr id=\"row-imi-ssain-sueok-gaee-gateun-ireul-handa\">\n<th scope=\"row\"><a href=\"#row-imi-ssain-sueok-gaee-gateun-ireul-handa\" class=\"anchor\" aria-label=\"줄 링크\"></a>이미 쌓인 수억 개에 같은 일을 한다</th>\n<td>S3 Batch Operations. 대상은 S3 Inventory 목록이나 접두사로 정한다</td>\n</tr>\n<tr id=\"row-ai\">\n<th scope=\"row\"><a href=\"#row-ai\" class=\"anchor\" aria-label=\"줄 링크\"></a>AI용 벡터를 싸게 쌓고 비슷한 것을 찾는다</th>\n<td>S3 Vectors(벡터 버킷)</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"vs-ebs-efs\">객체·블록·파일 스토리지 고르기(S3, EBS, EFS)<a href=\"#vs-ebs-efs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, S3, EBS, EFS\" tabindex=\"0\"><table aria-label=\"객체·블록·파일 스토리지 고르기(S3, EBS, EFS)\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">S3</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/storage/ebs/\">EBS</a></th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/storage/efs/\">EFS</a></th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-jongnyu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jongnyu\" class=\"anchor\" aria-label=\"줄 링크\"></a>종류</th>\n<td role=\"cell\">객체<wbr>(키-값)</td>\n<td role=\"cell\">블록</td>\n<td role=\"cell\">파일<wbr>(NFS)</td>\n</tr>\n<tr id=\"row-beomwi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beomwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>범위</th>\n<td role=\"cell\">리전, AZ 3곳 이상</td>\n<td role=\"cell\">AZ 하나</td>\n<td role=\"cell\">리전, 여러 AZ</td>\n</tr>\n<tr id=\"row-sseuneun-jjok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sseuneun-jjok\" class=\"anchor\" aria-label=\"줄 링크\"></a>쓰는 쪽</th>\n<td role=\"cell\">HTTP로 어디서나</td>\n<td role=\"cell\">같은 AZ의 인스턴스, 보통 1대</td>\n<td role=\"cell\">여러 AZ의 Linux 수천 대</td>\n</tr>\n<tr id=\"row-yongnyang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yongnyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량</th>\n<td role=\"cell\">한도 없음, 쓴 만큼</td>\n<td role=\"cell\">미리 잡고 잡은 만큼</td>\n<td role=\"cell\">자동, 쓴 만큼</td>\n</tr>\n<tr id=\"row-gangjeom\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gangjeom\" class=\"anchor\" aria-label=\"줄 링크\"></a>강점</th>\n<td role=\"cell\">가장 낮은 저장 단가</td>\n<td role=\"cell\">부팅, 짧고 고른 지연 시간</td>\n<td role=\"cell\">동시 공유와 파일 잠금</td>\n</tr>\n<tr id=\"row-gyeoljeonghaneun-mal\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyeoljeonghaneun-mal\" class=\"anchor\" aria-label=\"줄 링크\"></a>결정하는 말</th>\n<td role=\"cell\">“HTTP”, “무제한”, “정적 파일”</td>\n<td role=\"cell\">“부팅”, “데이터베이스”, “낮은 지연”</td>\n<td role=\"cell\">“여러 서버가 함께”, “POSIX”, “NFS”</td>\n</tr>\n</tbody>\n</table></div>\n<p>Windows의 파일 공유(SMB)면 <a href=\"/storage/fsx-for-windows/\">FSx for Windows</a>, 고성능 계산이면 <a href=\"/storage/fsx-for-lustre/\">FSx for Lustre</a>다. 서버와 함께 사라져도 되는 가장 빠른 블록은 <a href=\"/storage/instance-store/\">인스턴스 스토어</a>다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>내구성과 가용성은 다르다.</strong> 내구성은 객체를 잃지 않을 확률, 가용성은 지금 읽힐 확률이다.</li>\n<li>내구성이 높아도 실수로 지운 객체는 사라진다. <a href=\"/storage/s3-versioning/\">버전 관리</a>나 <a href=\"/storage/s3-object-lock/\">객체 잠금</a>으로 막는다.</li>\n<li>웹 사이트 엔드포인트는 HTTP만 된다. HTTPS와 캐시는 앞에 둔 <a href=\"/networking/cloudfront/\">CloudFront</a>가 맡는다.</li>\n<li>최근에 나온 S3 Files는 버킷을 NFS 파일 시스템으로 열어 준다. 시험에서 “공유 파일 시스템”의 답은 여전히 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>다.</li>\n<li>저장 비용은 <a href=\"/storage/s3-storage-classes/\">스토리지 클래스</a>로 줄인다. 클래스는 버킷이 아니라 객체마다 정한다.</li>\n</ul></div>" })
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
var url = "content/storage/s3.mdx/";
var file = "/work/wt/build/content/storage/s3.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/s3.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
