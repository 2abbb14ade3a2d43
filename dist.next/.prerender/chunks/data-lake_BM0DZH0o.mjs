import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/data-lake.mdx
var frontmatter = {
	"title": "S3 데이터 레이크에서 대시보드까지",
	"titleEn": "Data lake on Amazon S3",
	"kind": "architecture",
	"status": "published",
	"summary": "흩어진 데이터를 S3에 원본째 모으고 Glue로 다듬어, Lake Formation의 권한 아래 Athena·Redshift Spectrum·QuickSight가 함께 읽는 구성이다.",
	"aliases": [
		"데이터 레이크 아키텍처",
		"데이터 레이크 구성",
		"데이터 레이크 파이프라인",
		"S3 데이터 레이크",
		"서버리스 데이터 레이크",
		"서버리스 분석 파이프라인",
		"S3 Glue Athena",
		"S3 Athena QuickSight",
		"메달리온 아키텍처",
		"원본 정제 소비 계층",
		"레이크하우스",
		"lakehouse",
		"데이터 수집 파이프라인"
	],
	"related": [
		"analytics/lake-formation",
		"analytics/glue",
		"analytics/athena",
		"analytics/redshift",
		"analytics/quicksight",
		"storage/s3",
		"architectures/api-gateway-kinesis-firehose-s3"
	],
	"signals": [{
		"id": "s3-glue-athena-quicksight",
		"need": "여러 출처의 원본을 S3에 두고 SQL과 대시보드로 본다",
		"choose": "S3 + Glue + Athena + QuickSight",
		"see": "architectures/data-lake#request-path",
		"why": "S3에 쌓고 Glue가 정리하고 Athena가 조회하고 QuickSight가 그린다. 서버가 없다."
	}, {
		"id": "lake-formation",
		"need": "Athena와 Redshift Spectrum에 열 단위 권한을 한곳에서 건다",
		"choose": "Lake Formation",
		"see": "architectures/data-lake#scenario-column-permission-lake",
		"why": "엔진마다 따로 걸지 않고 한 규칙을 함께 쓴다. 버킷 정책은 객체까지만 가른다."
	}],
	"facts": [
		{
			"id": "layers",
			"label": "버킷을 나누는 층",
			"value": "원본(raw), 변환(transformed), 소비(curated)",
			"note": "층마다 권한과 수명 주기가 달라 버킷이나 접두사를 나눈다. 이름은 회사마다 다르다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-data-lakes/data-lake-foundation.html"
		},
		{
			"id": "raw-immutable",
			"label": "원본 층의 규칙",
			"asks": "원본 층의 파일은 고쳐도 되나?",
			"value": "들어온 형식 그대로, 고치지 않는다",
			"note": "변환이 틀렸을 때 여기서 다시 만든다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-data-lakes/data-lake-foundation.html"
		},
		{
			"id": "columnar",
			"label": "변환 층의 형식",
			"value": "Parquet, ORC 같은 열 지향 형식",
			"note": "필요한 열만 읽으므로 스캔하는 양과 값이 준다.",
			"source": "https://docs.aws.amazon.com/whitepapers/latest/building-data-lakes/data-lake-foundation.html"
		}
	],
	"sharedFacts": [
		{
			"id": "athena-price",
			"from": "analytics/athena#price"
		},
		{
			"id": "permission-levels",
			"from": "analytics/lake-formation#levels"
		},
		{
			"id": "permission-scope",
			"from": "analytics/lake-formation#scope"
		},
		{
			"id": "firehose-buffer",
			"from": "analytics/data-firehose#buffer-interval"
		},
		{
			"id": "spectrum-engine",
			"from": "analytics/redshift#spectrum-engine"
		},
		{
			"id": "durability",
			"from": "storage/s3#durability"
		}
	],
	"scenarios": [
		{
			"id": "least-operations-analytics",
			"situation": "웹 클릭 로그와 RDS의 주문을 원본 파일째 S3에 모아, 다른 곳에 다시 싣지 않고 SQL로 함께 분석하며 임원에게 대시보드를 보여 준다. 분석은 하루 몇 번이다. 웨어하우스를 두지 않고 서버도 관리하지 않으려 한다.",
			"answer": [
				"architectures/data-lake",
				"analytics/athena",
				"analytics/quicksight"
			],
			"choose": "S3 + Glue 카탈로그 + Athena + QuickSight",
			"why": "“S3에 둔 채로”, “가끔”, “서버 없이”면 S3에 모으고 Glue 카탈로그, Athena, QuickSight로 잇는다.",
			"trap": "Redshift 프로비저닝 클러스터는 쉬는 동안에도 값을 내고, 데이터를 따로 싣는 일이 생긴다. EMR은 Spark 같은 처리 작업을 돌리는 곳이라 SQL 몇 번에는 과하다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "column-permission-lake",
			"situation": "데이터 과학자는 Athena로, 분석가는 Redshift Spectrum으로 같은 S3 데이터를 본다. 주민번호 열은 둘 다 볼 수 없어야 하고 규칙을 한곳에서 관리한다.",
			"answer": ["analytics/lake-formation", "architectures/data-lake"],
			"choose": "Lake Formation의 열 권한",
			"why": "“열 단위”와 “여러 엔진에 같은 규칙”은 Lake Formation이다.",
			"trap": "S3 버킷 정책은 객체까지만 가른다. 파일 안의 열은 나누지 못한다.",
			"requirements": ["access-control", "analytics"]
		},
		{
			"id": "ingest-database-and-saas",
			"situation": "온프레미스 Oracle의 변경과 Salesforce의 영업 데이터를 S3 데이터 레이크에 계속 모으려 한다. 수집 코드를 짜지 않으려 한다.",
			"answer": [
				"migration/dms",
				"integration/appflow",
				"architectures/data-lake"
			],
			"choose": "DMS의 CDC + AppFlow",
			"why": "“데이터베이스의 변경”은 DMS의 CDC가 S3에 적고, “SaaS”는 AppFlow가 일정이나 이벤트로 가져온다.",
			"trap": "DataSync는 파일을 옮긴다. 데이터베이스의 행도 SaaS의 API도 읽지 못한다.",
			"requirements": [
				"analytics",
				"hybrid",
				"least-operations"
			]
		},
		{
			"id": "bad-transform",
			"situation": "변환 작업의 버그로 지난 2주의 집계가 모두 틀렸다. 원천 시스템의 로그는 이미 지워졌다. 이런 때 집계를 다시 만들 수 있으려면 데이터를 어떻게 저장해 두었어야 하나?",
			"answer": ["architectures/data-lake", "storage/s3"],
			"choose": "고치지 않고 남겨 두는 원본 층",
			"why": "원본 층을 고치지 않고 남겨 두었다면 고친 작업을 다시 돌리면 된다. 이것이 층을 나누는 까닭이다.",
			"trap": "들어올 때 변환한 것만 저장하는 구성은 되돌릴 재료가 없다. 집계 결과에 버전 관리를 켜도 틀린 집계의 옛 버전만 남는다.",
			"requirements": ["analytics"]
		}
	],
	"corrections": [],
	"failures": [
		{
			"id": "job-failed",
			"diagram": "request-path",
			"drawn": "bad-data",
			"drawnWay": [
				{
					"from": "job",
					"to": "eb"
				},
				{
					"from": "eb",
					"to": "sns"
				},
				{
					"from": "sns",
					"to": "human"
				}
			],
			"part": "job",
			"why": "row-glue",
			"what": "Glue 변환 작업이 실패한다",
			"called": [{
				"from": "raw",
				"to": "job"
			}],
			"takeover": ["raw"],
			"steps": [
				{
					"from": "ingest",
					"to": "raw",
					"text": "원본은 계속 쌓인다"
				},
				{
					"from": "qs",
					"to": "query",
					"text": "대시보드는 그대로 조회한다"
				},
				{
					"from": "query",
					"to": "cur",
					"text": "앞서 성공한 결과까지 읽는다"
				}
			],
			"time": "작업을 고쳐 그 날짜를 다시 돌릴 때까지",
			"user": "화면은 뜨지만 새 날짜의 데이터가 없다.",
			"note": "소비 층에 절반만 쓴 결과가 보이지 않게 끝난 뒤에 테이블을 바꾼다. 작업 북마크는 성공한 곳까지만 적어 둔다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html"
		},
		{
			"id": "raw-blocked",
			"diagram": "request-path",
			"part": "raw",
			"why": "row-wonbon-cheunggwa-sobi-cheung",
			"what": "원본 버킷의 정책이나 키가 쓰기를 막는다",
			"cuts": [{
				"from": "ingest",
				"to": "raw"
			}],
			"stops": ["dms", "af"],
			"takeover": ["fh"],
			"steps": [{
				"from": "qs",
				"to": "query",
				"text": "대시보드는 그대로 조회한다"
			}, {
				"from": "query",
				"to": "cur",
				"text": "이미 변환한 것까지 읽는다"
			}],
			"time": "Firehose가 24시간까지 다시 쓴다",
			"user": "화면은 뜨지만 새 데이터가 없다. 24시간 안에 고치지 못하면 흐름 데이터를 잃는다. DMS 작업과 AppFlow 실행도 실패하지만 원천에 남아 있어 고친 뒤 이어서 옮긴다.",
			"note": "DMS는 원본 DB가 변경 로그를 지우기 전에 이어야 한다. Firehose가 더 오래 버티려면 앞에 Kinesis Data Streams를 둔다. 그러면 그 스트림의 보존 기간만큼이다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		},
		{
			"id": "raw-deleted",
			"diagram": "request-path",
			"part": "raw",
			"why": "row-wonbon-cheunggwa-sobi-cheung",
			"what": "실수로 원본 객체를 지운다",
			"partly": true,
			"takeover": ["cur"],
			"steps": [{
				"from": "qs",
				"to": "query",
				"text": "조회는 그대로 된다"
			}, {
				"from": "query",
				"to": "cur",
				"text": "이미 변환한 것은 남아 있다"
			}],
			"time": "버전 관리를 켰다면 즉시(삭제 마커를 지운다)",
			"user": "사용자는 모르고, 다시 변환할 재료만 없다.",
			"note": "버전 관리를 켜 둔다. 꺼져 있으면 되살릴 수 없다. 버전까지 지우는 것은 객체 잠금이나 다른 계정으로의 복제가 막는다.",
			"source": "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html"
		},
		{
			"id": "permission-lost",
			"diagram": "request-path",
			"part": "lf",
			"why": "row-lake-formation",
			"what": "Lake Formation에서 테이블 권한이 빠진다",
			"idle": [{
				"from": "qs",
				"to": "query"
			}],
			"cuts": [{
				"from": "query",
				"to": "lf"
			}],
			"stops": ["query"],
			"takeover": ["qs"],
			"time": "권한을 다시 주는 대로",
			"user": "쿼리가 권한 오류다(Athena, Redshift Spectrum). SPICE에 담아 둔 대시보드는 마지막에 새로 고친 값으로 뜬다.",
			"note": "엔진은 Lake Formation이 내준 임시 자격 증명으로 S3를 읽으니, 버킷 권한을 더해도 풀리지 않는다.",
			"source": "https://docs.aws.amazon.com/lake-formation/latest/dg/how-vending-works.html"
		},
		{
			"id": "dms-stopped",
			"diagram": "request-path",
			"part": "dms",
			"what": "DMS 작업이 멈춘다",
			"steps": [
				{
					"from": "raw",
					"to": "job",
					"text": "스트림과 SaaS의 원본은 계속 변환한다"
				},
				{
					"from": "job",
					"to": "cur",
					"text": "새 날짜가 쌓인다"
				},
				{
					"from": "qs",
					"to": "query",
					"text": "대시보드는 그대로 조회한다"
				},
				{
					"from": "query",
					"to": "cur",
					"text": "DB에서 온 표만 멈춘 때의 값이다"
				}
			],
			"time": "작업을 이어서 시작할 때까지(환경 오류면 정해 둔 횟수만큼 저절로 다시)",
			"user": "DB에서 온 표에만 새 데이터가 없다. 다른 출처는 그대로다.",
			"note": "원본 DB가 변경 로그를 지우기 전에 이어야 한다. 지워졌으면 처음부터 다시 싣는다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.ErrorHandling.html"
		},
		{
			"id": "appflow-failed",
			"diagram": "request-path",
			"part": "af",
			"what": "AppFlow 실행이 실패한다",
			"steps": [
				{
					"from": "raw",
					"to": "job",
					"text": "스트림과 DB의 원본은 계속 변환한다"
				},
				{
					"from": "job",
					"to": "cur",
					"text": "새 날짜가 쌓인다"
				},
				{
					"from": "qs",
					"to": "query",
					"text": "대시보드는 그대로 조회한다"
				},
				{
					"from": "query",
					"to": "cur",
					"text": "SaaS에서 온 표만 멈춘 때의 값이다"
				}
			],
			"time": "다음 일정의 실행까지",
			"user": "SaaS에서 온 표에만 새 데이터가 없다.",
			"note": "증분 전송은 마지막으로 성공한 실행 뒤에 더하거나 바뀐 것을 옮기므로 다음 실행이 빠진 몫까지 가져온다.",
			"source": "https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html"
		},
		{
			"id": "schema-changed",
			"diagram": "request-path",
			"part": "cat",
			"why": "row-deiteo-katallogeu",
			"what": "원천이 열의 형을 바꿔 카탈로그와 어긋난다",
			"partly": true,
			"steps": [{
				"from": "ingest",
				"to": "raw",
				"text": "원본은 계속 쌓인다"
			}],
			"time": "테이블과 파티션의 스키마를 맞출 때까지",
			"user": "어긋난 파티션을 읽는 쿼리가 오류다. Athena는 HIVE_PARTITION_SCHEMA_MISMATCH를 낸다. 다른 표의 쿼리는 그대로다.",
			"note": "크롤러가 파티션까지 고치게 정해 두거나, 열의 추가와 변경을 다루는 Iceberg 테이블을 쓴다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/updates-and-partitions.html"
		},
		{
			"id": "curated-denied",
			"diagram": "request-path",
			"part": "cur",
			"why": "row-wonbon-cheunggwa-sobi-cheung",
			"what": "KMS 키가 소비 층의 읽기를 막는다",
			"called": [{
				"from": "query",
				"to": "lf"
			}, {
				"from": "lf",
				"to": "cat"
			}],
			"idle": [{
				"from": "qs",
				"to": "query"
			}],
			"cuts": [{
				"from": "query",
				"to": "cur"
			}],
			"stops": ["query"],
			"takeover": ["qs"],
			"steps": [{
				"from": "ingest",
				"to": "raw",
				"text": "원본은 계속 쌓인다"
			}],
			"time": "키 정책을 되돌릴 때까지",
			"user": "쿼리가 권한 오류다. SPICE에 담아 둔 대시보드는 마지막에 새로 고친 값으로 뜬다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/encryption.html"
		},
		{
			"id": "refresh-failed",
			"diagram": "request-path",
			"part": "qs",
			"why": "row-quicksight",
			"what": "QuickSight의 SPICE 새로 고침이 실패한다",
			"partly": true,
			"steps": [{
				"from": "ingest",
				"to": "raw",
				"text": "원본은 계속 쌓인다"
			}, {
				"from": "query",
				"to": "cur",
				"text": "쿼리로는 새 값을 읽는다"
			}],
			"time": "새로 고침이 다시 성공할 때까지",
			"user": "대시보드가 앞서 담은 값으로 뜬다.",
			"source": "https://docs.aws.amazon.com/quicksight/latest/user/refreshing-imported-data.html"
		},
		{
			"id": "scan-limit",
			"diagram": "request-path",
			"part": "at",
			"why": "row-athena",
			"what": "쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다",
			"partly": true,
			"time": "한도를 넘으면 취소된다",
			"user": "그 쿼리만 취소된다. 파티션으로 날짜를 좁혀 다시 돌린다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html"
		},
		{
			"id": "stream-throttled",
			"diagram": "request-path",
			"part": "fh",
			"what": "흐름 데이터가 Firehose의 초당 한도를 넘는다",
			"partly": true,
			"steps": [{
				"from": "ingest",
				"to": "raw",
				"text": "다른 수집은 그대로다"
			}, {
				"from": "qs",
				"to": "query",
				"text": "대시보드는 그대로 조회한다"
			}],
			"time": "몰림이 풀리거나 한도를 올릴 때까지",
			"user": "화면은 그대로다. 다시 보내지 않은 레코드만 빠진다.",
			"note": "보내는 쪽이 거절당한 것을 간격을 늘리며 다시 보낸다. `PutRecordBatch`는 성공해도 실패한 수를 본다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		}
	],
	"sources": [],
	"references": [
		{
			"title": "데이터 레이크의 바탕(버킷을 나누는 층)",
			"url": "https://docs.aws.amazon.com/whitepapers/latest/building-data-lakes/data-lake-foundation.html"
		},
		{
			"title": "Lake Formation이란",
			"url": "https://docs.aws.amazon.com/lake-formation/latest/dg/what-is-lake-formation.html"
		},
		{
			"title": "Athena 성능 조정",
			"url": "https://docs.aws.amazon.com/athena/latest/ug/performance-tuning.html"
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
			"slug": "request-path",
			"text": "요청의 길"
		},
		{
			"depth": 3,
			"slug": "ingestion",
			"text": "출처마다 싣는 법"
		},
		{
			"depth": 2,
			"slug": "why",
			"text": "왜 이 부품인가"
		},
		{
			"depth": 2,
			"slug": "failure",
			"text": "무엇이 고장 나면"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
		},
		{
			"depth": 2,
			"slug": "variants",
			"text": "변형"
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
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-appflow\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m133 61-50 84-3-12-6 2 6 23 23-6-1-7-14 4 49-82h48l24 42-24 41h-25v7h29l27-48-27-48zm16 43 2 7 13-4-46 82H70l-24-42 24-41h19v-7H66l-28 48 28 48h56l47-84 3 12 7-2-7-23z\"/></symbol><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-glue\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M106 74h6v-7h-6zm-7 3V64l3-3h13l3 3v13l-3 3h-13zm32-23h7v-6h-7zm-6 4V45l3-3h13l3 3v13l-3 3h-13zm13 28h6v-6h-6zm-4-12h13l3 3v13l-3 3h-13l-3-3V77zm-6 33c-6 0-26 0-39-3l32 51 1 2v7h12v-7l1-2 32-51c-13 3-33 3-39 3m-50-9-1-2c0-9 30-11 48-11v6c-22 0-36 3-40 5 5 2 19 5 43 5 23 0 38-3 43-5l-15-3 1-7c20 3 22 6 22 10l-1 2-37 60v8l-2 3c-4 2-7 2-11 2-3 0-7 0-11-2l-2-3v-8zm72 93-1 3-19 19-2 1-2-1-19-19a3 3 0 0 1 2-5h9v-10h7v13l-3 3h-5l11 12 11-12h-5l-3-3v-13h7v10h9z\"/></symbol><symbol id=\"icon-aws-lake-formation\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M173 145a13 13 0 0 0 10 4c7 0 13-6 13-13h-6a7 7 0 0 1-7 7 7 7 0 0 1-7-7h-7a7 7 0 0 1-6 7 7 7 0 0 1-7-7h-7a7 7 0 0 1-7 7 7 7 0 0 1-7-7h-6c0 4-3 7-7 7v6c4 0 8-1 10-4a13 13 0 0 0 10 4 13 13 0 0 0 10-4 13 13 0 0 0 11 4 13 13 0 0 0 10-4m-3-44h-7c0 4-3 7-7 7a7 7 0 0 1-6-7h-7c0 4-3 7-7 7s-7-3-7-7h-6c0 4-3 7-7 7v6c4 0 8-1 10-4a13 13 0 0 0 10 4c4 0 8-1 10-4a13 13 0 0 0 10 4 13 13 0 0 0 11-4 13 13 0 0 0 10 4v-6c-4 0-7-3-7-7m-51 88c4 0 8-2 10-5a13 13 0 0 0 10 5c4 0 8-2 10-5a13 13 0 0 0 10 5v-7c-3 0-6-3-6-7h-7c0 4-3 7-7 7s-7-3-7-7h-6c0 4-3 7-7 7s-7-3-7-7h-6c0 4-3 7-7 7v7c4 0 8-2 10-5a13 13 0 0 0 10 5M74 64h3v-3h-3zm-7 3v-9a3 3 0 0 1 3-4h10a3 3 0 0 1 3 4v9c0 2-1 3-3 3H70zm26-16h3v-3h-3zm-7 3v-9c0-2 2-3 4-3h9l3 3v9c0 2-1 4-3 4h-9a3 3 0 0 1-4-4m10 20h3v-4h-3zm6-10a3 3 0 0 1 4 3v10c0 2-2 3-4 3h-9l-3-3V67c0-2 1-3 3-3zM90 90c-3 0-15 0-24-2l20 32v6h7v-6l21-32zm-35-8zc0-2 0-8 31-8v6l-22 2 26 2 26-2-7-1 1-6c11 1 16 3 16 7 0 1 0 2-2 3l-25 39v5l-2 3-7 1-8-1-2-3v-5L55 84zm31 62v-10h-6v7h-6a3 3 0 0 0-3 5l16 19a3 3 0 0 0 5 0l16-19a3 3 0 0 0-2-5h-7v-7h-6v10l3 3h3l-9 11-10-11h3c2 0 3-1 3-3m119-6c0 42-35 76-77 76s-77-34-77-76c0-12 3-23 8-34l6 3c-5 10-7 20-7 31 0 38 31 70 70 70s70-32 70-70c0-39-31-71-70-71l-12 1-1-6 13-1c42 0 77 34 77 77\"/></symbol><symbol id=\"icon-aws-quicksight\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M208 77c0-4-3-7-6-7s-7 3-7 7 3 6 7 6 6-3 6-6m-74 73c0-3-2-6-6-6s-6 3-6 6 2 7 6 7 6-3 6-7m-6-44c4 0 6-3 6-7s-2-6-6-6-6 3-6 6 2 7 6 7m-67 64c0-4-3-7-7-7s-6 3-6 7 3 6 6 6 7-3 7-6m153-93c0 7-5 13-12 13-3 0-6-1-8-3l-55 57 2 6c0 7-6 13-13 13s-13-6-13-13c0-6 4-11 10-12v-26l-5-3-55 54 2 7c0 7-6 12-13 12s-12-5-12-12 5-13 12-13l7 1 55-55-1-4c0-7 6-13 13-13s13 6 13 13c0 6-4 11-10 13v26l3 1 56-56-1-6c0-7 6-13 13-13s12 6 12 13M54 54h148v4h6v-7l-3-3H51l-3 3v99h6zm148 42h6v109l-3 3H51l-3-3v-16h6v13h148z\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-aws-sns\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M54 122c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m77 83c-37 0-69-28-76-64 6-1 10-4 12-10h19v-6H67c-2-6-6-9-12-10 7-36 39-64 76-64 14 0 28 5 43 16l4-6c-16-11-32-16-47-16-41 0-77 31-83 72-4 2-6 6-6 11s2 9 6 11c6 41 42 72 83 72 18 0 35-6 50-16l-4-6c-13 10-30 16-46 16m-35-88 19 1 18-1-14 29-1 1v14l-9 5v-20zm19-11c13 0 20 2 22 3-2 1-9 3-22 3s-20-2-22-3c2-1 9-3 22-3m-9 67h3c4-1 9-4 13-7h1l2-3v-15l18-36 1-3c0-9-18-10-29-10s-29 1-29 10l1 3 15 36v22a3 3 0 0 0 4 3m92-3c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m0-96c4 0 7 2 7 6s-3 6-7 6-6-2-6-6 3-6 6-6m7 48c3 0 6 2 6 6s-3 6-6 6-7-2-7-6 3-6 7-6m-32 9h19c2 6 7 10 13 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-13 10h-19V83h13c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-16a3 3 0 0 0-4 3v45h-22v6h22v45a3 3 0 0 0 4 3h16c1 6 6 10 12 10 7 0 13-6 13-13s-6-13-13-13c-6 0-11 4-12 10h-13z\"/></symbol><symbol id=\"icon-saa-data-catalog\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 12h18a4 4 0 0 1 4 4v38a4 4 0 0 0-4-4H12zM52 12H38a4 4 0 0 0-4 4v38a4 4 0 0 1 4-4h14zM19 22h8M19 31h8\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-dms\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#0c7a80\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 20a8.5 3 0 0 1 17 0a8.5 3 0 0 1 -17 0v24a8.5 3 0 0 0 17 0v-24M39 20a8.5 3 0 0 1 17 0a8.5 3 0 0 1 -17 0v24a8.5 3 0 0 0 17 0v-24M27 32h10m-4-4 4 4-4 4\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>형식과 출처가 제각각인 데이터를 한곳에 모아, 여러 팀이 여러 도구로</strong> 볼 때 쓴다. 로그, 데이터베이스, SaaS, 센서가 따로 있으면 둘을 이어 보는 질문마다 복사가 생긴다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 한 벌만 두고 도구가 찾아와 읽게 한다.</p>\n<p>데이터 레이크와 데이터 웨어하우스의 차이는 <a href=\"/analytics/lake-formation/#data-lake\">Lake Formation</a>에서 견준다. 정해진 보고서를 몇 초 안에 수백 명이 보는 일이라면 웨어하우스가 앞에 선다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-46\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">데이터가 모이고 다듬어져 쿼리와 대시보드가 되는 <span class=\"diagram-title-end\">길<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"job-failed\">Glue 변환 작업이 실패한다</option><option value=\"raw-blocked\">원본 버킷의 정책이나 키가 쓰기를 막는다</option><option value=\"raw-deleted\">실수로 원본 객체를 지운다</option><option value=\"permission-lost\">Lake Formation에서 테이블 권한이 빠진다</option><option value=\"dms-stopped\">DMS 작업이 멈춘다</option><option value=\"appflow-failed\">AppFlow 실행이 실패한다</option><option value=\"schema-changed\">원천이 열의 형을 바꿔 카탈로그와 어긋난다</option><option value=\"curated-denied\">KMS 키가 소비 층의 읽기를 막는다</option><option value=\"refresh-failed\">QuickSight의 SPICE 새로 고침이 실패한다</option><option value=\"scan-limit\">쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다</option><option value=\"stream-throttled\">흐름 데이터가 Firehose의 초당 한도를 넘는다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를, 밑줄 친 부품을 누르면 그 노트를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 데이터가 모이고 다듬어져 쿼리와 대시보드가 되는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"370\" height=\"765\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 591.5 1224.2\"><svg id=\"diagram-request-path-picture\" width=\"591.5\" height=\"1224.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 591.5 1224.2\"><title id=\"diagram-request-path-title\">데이터가 모이고 다듬어져 쿼리와 대시보드가 되는 길</title><desc id=\"diagram-request-path-desc\">스트림은 Firehose가, 데이터베이스는 DMS가, SaaS는 AppFlow가 S3 원본 층에 싣는다. Glue 작업이 원본을 Parquet으로 바꿔 소비 층에 쓰고 데이터 카탈로그에 테이블을 적는다. Athena와 Redshift Spectrum은 Lake Formation의 허락을 받아 소비 층을 읽고, QuickSight가 대시보드로 보여 준다.</desc><g class=\"d-boundary\" data-part=\"query\"><rect width=\"348.5\" height=\"205\" x=\"223\" y=\"479\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\" data-part=\"ingest\"><rect width=\"252\" height=\"357\" x=\"12\" y=\"12\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"ingest_raw\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M138 369v132.4\"/><path fill=\"var(--diagram-line)\" d=\"m144 493.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"raw_job\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M138 657.6V790\"/><path fill=\"var(--diagram-line)\" d=\"m144 782-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"job_cur\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M126 922v126\"/><path fill=\"var(--diagram-line)\" d=\"m132 1040-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"job_cat\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M150 922v33q0 7 7.1 7h151.6a6 6 0 0 1 12 0h53.4q7 0 7 7v56q0 7 7.1 7h13.5q7.1 0 7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m414.8 1040-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"lf_cat\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M477.4 922v103q0 7-7.1 7h-13.5q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m455.7 1040-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"query_lf\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M452 684v13q0 7 7 7h11.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m483.4 782-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"query_cur\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M342.5 684v13q0 7-7 7H329q-7 0-7 7v227.4q0 3.6-3.7 3.6-3.6 0-3.6 3.6v79.4q0 7-7 7H156.3q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m155.3 1040-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"qs_query\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M397.3 369v106\"/><path fill=\"var(--diagram-line)\" d=\"m403.3 467-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"query\"><text x=\"235\" y=\"510\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">쿼리 엔진</text></g><g class=\"d-boundary\" data-part=\"ingest\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">수집</text></g><g class=\"d-edge-label\" data-edge=\"ingest_raw\"><rect width=\"85.7\" height=\"30\" x=\"95\" y=\"409\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137.9\" y=\"432\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 싣는다</text></g><g class=\"d-edge-label\" data-edge=\"raw_job\"><rect width=\"85.7\" height=\"30\" x=\"95\" y=\"724\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"137.9\" y=\"747\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽는다</text></g><g class=\"d-edge-label\" data-edge=\"job_cur\"><rect width=\"105.6\" height=\"30\" x=\"73\" y=\"982\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"125.8\" y=\"1005\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ Parquet</text></g><g class=\"d-edge-label\" data-edge=\"job_cat\"><rect width=\"85.7\" height=\"30\" x=\"338.1\" y=\"982\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"381\" y=\"1005\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 테이블</text></g><g class=\"d-edge-label\" data-edge=\"lf_cat\"><rect width=\"66.7\" height=\"30\" x=\"443.9\" y=\"982\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"477.2\" y=\"1005\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 권한</text></g><g class=\"d-edge-label\" data-edge=\"query_lf\"><rect width=\"66.7\" height=\"30\" x=\"443.9\" y=\"724\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"477.2\" y=\"747\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 허락</text></g><g class=\"d-edge-label\" data-edge=\"query_cur\"><rect width=\"66.7\" height=\"30\" x=\"288.4\" y=\"843\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"321.8\" y=\"866\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 스캔</text></g><g class=\"d-edge-label\" data-edge=\"qs_query\"><rect width=\"66.7\" height=\"30\" x=\"363.8\" y=\"409\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"397.1\" y=\"432\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑧ 조회</text></g><g class=\"d-node\" data-part=\"fh\"><text x=\"81\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"45\" y=\"74\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\" data-part=\"dms\"><text x=\"195\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DMS</text><use width=\"72\" height=\"72\" x=\"159\" y=\"74\" href=\"#icon-saa-dms\"/></g><g class=\"d-node\" data-part=\"af\"><text x=\"81\" y=\"337\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AppFlow</text><use width=\"72\" height=\"72\" x=\"45\" y=\"226\" href=\"#icon-aws-appflow\"/></g><g class=\"d-node\" data-part=\"raw\"><text x=\"138\" y=\"625.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원본 층 <tspan x=\"138\" y=\"649.6\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"102\" y=\"514.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"job\"><text x=\"138\" y=\"914\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Glue 작업</text><use width=\"72\" height=\"72\" x=\"102\" y=\"803\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\" data-part=\"cur\"><text x=\"137.6\" y=\"1172\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">소비 층 <tspan x=\"137.6\" y=\"1196.2\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"101.6\" y=\"1061\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"cat\"><text x=\"429.3\" y=\"1172\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그 <tspan x=\"429.3\" y=\"1196.2\">Glue</tspan></text><use width=\"72\" height=\"72\" x=\"393.3\" y=\"1061\" href=\"#icon-saa-data-catalog\"/></g><g class=\"d-node\" data-part=\"lf\"><text x=\"477.4\" y=\"914\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lake Formation</text><use width=\"72\" height=\"72\" x=\"441.4\" y=\"803\" href=\"#icon-aws-lake-formation\"/></g><g class=\"d-node\" data-part=\"at\"><text x=\"292\" y=\"652\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"256\" y=\"541\" href=\"#icon-aws-athena\"/></g><g class=\"d-node leads\" data-part=\"rs\"><text x=\"454.3\" y=\"652\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift Spectrum</text><use width=\"72\" height=\"72\" x=\"418.3\" y=\"541\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\" data-part=\"qs\"><text x=\"397.3\" y=\"361\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">QuickSight</text><use width=\"72\" height=\"72\" x=\"361.3\" y=\"250\" href=\"#icon-aws-quicksight\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 흐름 데이터가 Firehose의 초당 한도를 넘는다\" data-breaks=\"stream-throttled\"><rect x=\"32\" y=\"61\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M130 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: DMS 작업이 멈춘다\" data-breaks=\"dms-stopped\"><rect x=\"146\" y=\"61\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M244 61m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: AppFlow 실행이 실패한다\" data-breaks=\"appflow-failed\"><rect x=\"32\" y=\"213\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M130 213m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: QuickSight의 SPICE 새로 고침이 실패한다\" data-breaks=\"refresh-failed\"><rect x=\"338\" y=\"237\" width=\"119\" height=\"136\" rx=\"10\"/><path d=\"M457 237m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실수로 원본 객체를 지운다. 다른 고장: 원본 버킷의 정책이나 키가 쓰기를 막는다\" data-breaks=\"raw-deleted\" data-then=\"raw-blocked\"><rect x=\"89\" y=\"501\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M187 501m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다\" data-breaks=\"scan-limit\"><rect x=\"243\" y=\"528\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M341 528m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Glue 변환 작업이 실패한다\" data-breaks=\"job-failed\"><rect x=\"88\" y=\"790\" width=\"100\" height=\"136\" rx=\"10\"/><path d=\"M188 790m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Lake Formation에서 테이블 권한이 빠진다\" data-breaks=\"permission-lost\"><rect x=\"396\" y=\"790\" width=\"163\" height=\"136\" rx=\"10\"/><path d=\"M559 790m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: KMS 키가 소비 층의 읽기를 막는다\" data-breaks=\"curated-denied\"><rect x=\"89\" y=\"1048\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M187 1048m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 원천이 열의 형을 바꿔 카탈로그와 어긋난다\" data-breaks=\"schema-changed\"><rect x=\"354\" y=\"1048\" width=\"151\" height=\"160\" rx=\"10\"/><path d=\"M505 1048m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><a aria-label=\"Redshift Spectrum\" href=\"/analytics/redshift/\"><rect width=\"194.5\" height=\"136\" x=\"357\" y=\"528\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>데이터가 <a href=\"/storage/s3/\">S3</a> <strong>원본 층</strong>에 온 모양 그대로 쌓인다. 아래 표처럼 출처마다 싣는 것이 다르다.</li>\n<li>새 객체의 이벤트나 일정으로 <a href=\"/analytics/glue/\">Glue</a> 작업이 시작된다. 이미 처리한 것은 작업 북마크로 건너뛴다.</li>\n<li>잘못된 행을 걸러 날짜로 파티션을 나눈 Parquet으로 <strong>소비 층</strong>에 쓴다. 그림은 변환 층과 소비 층을 하나로 그렸다. 집계를 따로 만들면 둘로 나눈다.</li>\n<li>테이블과 파티션을 데이터 카탈로그에 적는다. 모양을 모르는 데이터는 크롤러가 알아낸다.</li>\n<li><a href=\"/analytics/lake-formation/\">Lake Formation</a>에서 S3 위치를 등록하고 테이블, 열, 행의 권한을 정한다.</li>\n<li><a href=\"/analytics/athena/\">Athena</a>나 <a href=\"/analytics/redshift/\">Redshift Spectrum</a>이 쿼리 전에 권한을 묻고 임시 자격 증명을 받는다.</li>\n<li>필요한 파티션과 열만 읽는다. 데이터를 옮기지 않는다.</li>\n<li><a href=\"/analytics/quicksight/\">QuickSight</a>가 SPICE에 담아 두고 대시보드를 보여 준다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-job-failed\" name=\"failures-request-path\" data-failure='{\"down\":[\"job\"],\"over\":[\"raw\"],\"way\":[[\"ingest\",\"raw\"],[\"qs\",\"query\"],[\"query\",\"cur\"]],\"called\":[[\"raw\",\"job\"]]}'><summary>Glue 변환 작업이 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>작업을 고쳐 그 날짜를 다시 돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>화면은 뜨지만 새 날짜의 데이터가 없다.</dd></div><div><dt>이어받는 것</dt><dd>원본 층 S3</dd></div><div><dt>이때의 경로</dt><dd><ol><li>원본은 계속 쌓인다</li><li>대시보드는 그대로 조회한다</li><li>앞서 성공한 결과까지 읽는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>소비 층에 절반만 쓴 결과가 보이지 않게 끝난 뒤에 테이블을 바꾼다. 작업 북마크는 성공한 곳까지만 적어 둔다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/glue/\">Glue 작업</a> · <a href=\"#row-glue\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-raw-blocked\" name=\"failures-request-path\" data-failure='{\"down\":[\"raw\"],\"with\":[\"dms\",\"af\"],\"over\":[\"fh\"],\"way\":[[\"qs\",\"query\"],[\"query\",\"cur\"]],\"cuts\":[[\"ingest\",\"raw\"]]}'><summary>원본 버킷의 정책이나 키가 쓰기를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>Firehose가 24시간까지 다시 쓴다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>화면은 뜨지만 새 데이터가 없다. 24시간 안에 고치지 못하면 흐름 데이터를 잃는다. DMS 작업과 AppFlow 실행도 실패하지만 원천에 남아 있어 고친 뒤 이어서 옮긴다.</dd></div><div><dt>이어받는 것</dt><dd>Firehose</dd></div><div><dt>이때의 경로</dt><dd><ol><li>대시보드는 그대로 조회한다</li><li>이미 변환한 것까지 읽는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>DMS는 원본 DB가 변경 로그를 지우기 전에 이어야 한다. Firehose가 더 오래 버티려면 앞에 Kinesis Data Streams를 둔다. 그러면 그 스트림의 보존 기간만큼이다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">원본 층 S3</a> · <a href=\"#row-wonbon-cheunggwa-sobi-cheung\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-raw-deleted\" name=\"failures-request-path\" data-failure='{\"down\":[\"raw\"],\"over\":[\"cur\"],\"way\":[[\"qs\",\"query\"],[\"query\",\"cur\"]],\"partly\":true}'><summary>실수로 원본 객체를 지운다</summary><dl><div><dt>걸리는 시간</dt><dd><b>버전 관리를 켰다면 즉시(삭제 마커를 지운다)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>사용자는 모르고, 다시 변환할 재료만 없다.</dd></div><div><dt>이어받는 것</dt><dd>소비 층 S3</dd></div><div><dt>이때의 경로</dt><dd><ol><li>조회는 그대로 된다</li><li>이미 변환한 것은 남아 있다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>버전 관리를 켜 둔다. 꺼져 있으면 되살릴 수 없다. 버전까지 지우는 것은 객체 잠금이나 다른 계정으로의 복제가 막는다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">원본 층 S3</a> · <a href=\"#row-wonbon-cheunggwa-sobi-cheung\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-permission-lost\" name=\"failures-request-path\" data-failure='{\"down\":[\"lf\"],\"with\":[\"query\"],\"over\":[\"qs\"],\"cuts\":[[\"query\",\"lf\"]],\"idle\":[[\"qs\",\"query\"]]}'><summary>Lake Formation에서 테이블 권한이 빠진다</summary><dl><div><dt>걸리는 시간</dt><dd><b>권한을 다시 주는 대로</b></dd></div><div><dt>사용자가 보는 것</dt><dd>쿼리가 권한 오류다(Athena, Redshift Spectrum). SPICE에 담아 둔 대시보드는 마지막에 새로 고친 값으로 뜬다.</dd></div><div><dt>이어받는 것</dt><dd>QuickSight</dd></div><div><dt>미리 해 둘 것</dt><dd>엔진은 Lake Formation이 내준 임시 자격 증명으로 S3를 읽으니, 버킷 권한을 더해도 풀리지 않는다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/lake-formation/\">Lake Formation</a> · <a href=\"#row-lake-formation\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lake-formation/latest/dg/how-vending-works.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-dms-stopped\" name=\"failures-request-path\" data-failure='{\"down\":[\"dms\"],\"way\":[[\"raw\",\"job\"],[\"job\",\"cur\"],[\"qs\",\"query\"],[\"query\",\"cur\"]]}'><summary>DMS 작업이 멈춘다</summary><dl><div><dt>걸리는 시간</dt><dd><b>작업을 이어서 시작할 때까지(환경 오류면 정해 둔 횟수만큼 저절로 다시)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>DB에서 온 표에만 새 데이터가 없다. 다른 출처는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>스트림과 SaaS의 원본은 계속 변환한다</li><li>새 날짜가 쌓인다</li><li>대시보드는 그대로 조회한다</li><li>DB에서 온 표만 멈춘 때의 값이다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>원본 DB가 변경 로그를 지우기 전에 이어야 한다. 지워졌으면 처음부터 다시 싣는다.</dd></div><div><dt>부품</dt><dd><a href=\"/migration/dms/\">DMS</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.ErrorHandling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-appflow-failed\" name=\"failures-request-path\" data-failure='{\"down\":[\"af\"],\"way\":[[\"raw\",\"job\"],[\"job\",\"cur\"],[\"qs\",\"query\"],[\"query\",\"cur\"]]}'><summary>AppFlow 실행이 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>다음 일정의 실행까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>SaaS에서 온 표에만 새 데이터가 없다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>스트림과 DB의 원본은 계속 변환한다</li><li>새 날짜가 쌓인다</li><li>대시보드는 그대로 조회한다</li><li>SaaS에서 온 표만 멈춘 때의 값이다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>증분 전송은 마지막으로 성공한 실행 뒤에 더하거나 바뀐 것을 옮기므로 다음 실행이 빠진 몫까지 가져온다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/appflow/\">AppFlow</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-schema-changed\" name=\"failures-request-path\" data-failure='{\"down\":[\"cat\"],\"way\":[[\"ingest\",\"raw\"]],\"partly\":true}'><summary>원천이 열의 형을 바꿔 카탈로그와 어긋난다</summary><dl><div><dt>걸리는 시간</dt><dd><b>테이블과 파티션의 스키마를 맞출 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>어긋난 파티션을 읽는 쿼리가 오류다. Athena는 HIVE_PARTITION_SCHEMA_MISMATCH를 낸다. 다른 표의 쿼리는 그대로다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>원본은 계속 쌓인다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>크롤러가 파티션까지 고치게 정해 두거나, 열의 추가와 변경을 다루는 Iceberg 테이블을 쓴다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/glue/\">데이터 카탈로그 Glue</a> · <a href=\"#row-deiteo-katallogeu\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/athena/latest/ug/updates-and-partitions.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-curated-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"cur\"],\"with\":[\"query\"],\"over\":[\"qs\"],\"way\":[[\"ingest\",\"raw\"]],\"cuts\":[[\"query\",\"cur\"]],\"idle\":[[\"qs\",\"query\"]],\"called\":[[\"query\",\"lf\"],[\"lf\",\"cat\"]]}'><summary>KMS 키가 소비 층의 읽기를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>키 정책을 되돌릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>쿼리가 권한 오류다. SPICE에 담아 둔 대시보드는 마지막에 새로 고친 값으로 뜬다.</dd></div><div><dt>이어받는 것</dt><dd>QuickSight</dd></div><div><dt>이때의 경로</dt><dd><ol><li>원본은 계속 쌓인다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">소비 층 S3</a> · <a href=\"#row-wonbon-cheunggwa-sobi-cheung\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/athena/latest/ug/encryption.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-refresh-failed\" name=\"failures-request-path\" data-failure='{\"down\":[\"qs\"],\"way\":[[\"ingest\",\"raw\"],[\"query\",\"cur\"]],\"partly\":true}'><summary>QuickSight의 SPICE 새로 고침이 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>새로 고침이 다시 성공할 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>대시보드가 앞서 담은 값으로 뜬다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>원본은 계속 쌓인다</li><li>쿼리로는 새 값을 읽는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/analytics/quicksight/\">QuickSight</a> · <a href=\"#row-quicksight\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/quicksight/latest/user/refreshing-imported-data.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-scan-limit\" name=\"failures-request-path\" data-failure='{\"down\":[\"at\"],\"partly\":true}'><summary>쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>한도를 넘으면 취소된다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 쿼리만 취소된다. 파티션으로 날짜를 좁혀 다시 돌린다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>부품</dt><dd><a href=\"/analytics/athena/\">Athena</a> · <a href=\"#row-athena\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-stream-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"fh\"],\"way\":[[\"ingest\",\"raw\"],[\"qs\",\"query\"]],\"partly\":true}'><summary>흐름 데이터가 Firehose의 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀리거나 한도를 올릴 때까지</b></dd></div><div><dt>사용자가 보는 것</dt><dd>화면은 그대로다. 다시 보내지 않은 레코드만 빠진다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>다른 수집은 그대로다</li><li>대시보드는 그대로 조회한다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>보내는 쪽이 거절당한 것을 간격을 늘리며 다시 보낸다. <code>PutRecordBatch</code>는 성공해도 실패한 수를 본다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/data-firehose/\">Firehose</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>스트림은 Firehose가, 데이터베이스는 DMS가, SaaS는 AppFlow가 S3 원본 층에 싣는다. Glue 작업이 원본을 Parquet으로 바꿔 소비 층에 쓰고 데이터 카탈로그에 테이블을 적는다. Athena와 Redshift Spectrum은 Lake Formation의 허락을 받아 소비 층을 읽고, QuickSight가 대시보드로 보여 준다.</p><ul><li>수집 안: Firehose, DMS, AppFlow</li><li>쿼리 엔진 안: Athena, Redshift Spectrum</li><li>수집 → 원본 층 S3: ① 싣는다</li><li>원본 층 S3 → Glue 작업: ② 읽는다</li><li>Glue 작업 → 소비 층 S3: ③ Parquet</li><li>Glue 작업 → 데이터 카탈로그 Glue: ④ 테이블</li><li>Lake Formation → 데이터 카탈로그 Glue: ⑤ 권한</li><li>쿼리 엔진 → Lake Formation: ⑥ 허락</li><li>쿼리 엔진 → 소비 층 S3: ⑦ 스캔</li><li>QuickSight → 쿼리 엔진: ⑧ 조회</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<h3 id=\"ingestion\">출처마다 싣는 법<a href=\"#ingestion\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 출처, 싣는 것, 걸리는 시간\" tabindex=\"0\"><table aria-label=\"출처마다 싣는 법\">\n<thead>\n<tr>\n<th scope=\"col\">출처</th>\n<th scope=\"col\">싣는 것</th>\n<th scope=\"col\">걸리는 시간</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keullik-rogeu-senseoui-heureum\">\n<th scope=\"row\"><a href=\"#row-keullik-rogeu-senseoui-heureum\" class=\"anchor\" aria-label=\"줄 링크\"></a>클릭, 로그, 센서의 흐름</th>\n<td><a href=\"/analytics/data-firehose/\">Data Firehose</a></td>\n<td>몇 초에서 몇 분</td>\n</tr>\n<tr id=\"row-dasi-ilgeoya-haneun-heureum\">\n<th scope=\"row\"><a href=\"#row-dasi-ilgeoya-haneun-heureum\" class=\"anchor\" aria-label=\"줄 링크\"></a>다시 읽어야 하는 흐름</th>\n<td><a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a> → Firehose</td>\n<td>몇 초에서 몇 분</td>\n</tr>\n<tr id=\"row-unnyeong-deiteobeiseu\">\n<th scope=\"row\"><a href=\"#row-unnyeong-deiteobeiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영 데이터베이스</th>\n<td><a href=\"/migration/dms/\">DMS</a>(처음 전체, 그 뒤 CDC)</td>\n<td>변경은 몇 분</td>\n</tr>\n<tr id=\"row-salesforce-saas\">\n<th scope=\"row\"><a href=\"#row-salesforce-saas\" class=\"anchor\" aria-label=\"줄 링크\"></a>Salesforce 같은 SaaS</th>\n<td><a href=\"/integration/appflow/\">AppFlow</a></td>\n<td>일정이나 이벤트</td>\n</tr>\n<tr id=\"row-onpeuremiseu-pail\">\n<th scope=\"row\"><a href=\"#row-onpeuremiseu-pail\" class=\"anchor\" aria-label=\"줄 링크\"></a>온프레미스 파일</th>\n<td><a href=\"/migration/datasync/\">DataSync</a></td>\n<td>일정</td>\n</tr>\n<tr id=\"row-georaecheoga-ollineun-pail\">\n<th scope=\"row\"><a href=\"#row-georaecheoga-ollineun-pail\" class=\"anchor\" aria-label=\"줄 링크\"></a>거래처가 올리는 파일</th>\n<td><a href=\"/migration/transfer-family/\">Transfer Family</a></td>\n<td>올리는 대로</td>\n</tr>\n<tr id=\"row-hoeseoneuro-mot-omgil-yang\">\n<th scope=\"row\"><a href=\"#row-hoeseoneuro-mot-omgil-yang\" class=\"anchor\" aria-label=\"줄 링크\"></a>회선으로 못 옮길 양</th>\n<td><a href=\"/migration/snow-family/\">물리 전송</a></td>\n<td>한두 주</td>\n</tr>\n</tbody>\n</table></div>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a></th>\n<td>끝없는 용량의 한 벌</td>\n<td>도구마다 복사본이 생긴다</td>\n</tr>\n<tr id=\"row-wonbon-cheunggwa-sobi-cheung\">\n<th scope=\"row\"><a href=\"#row-wonbon-cheunggwa-sobi-cheung\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본 층과 소비 층</th>\n<td>되돌릴 재료와 빨리 읽을 것을 나눔</td>\n<td>변환이 틀리면 다시 만들 수 없다</td>\n</tr>\n<tr id=\"row-glue\">\n<th scope=\"row\"><a href=\"#row-glue\" class=\"anchor\" aria-label=\"줄 링크\"></a>Glue 작업</th>\n<td>형식을 바꾸고 거른다</td>\n<td>쿼리마다 JSON 전체를 읽는다</td>\n</tr>\n<tr id=\"row-deiteo-katallogeu\">\n<th scope=\"row\"><a href=\"#row-deiteo-katallogeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터 카탈로그</th>\n<td>파일을 테이블로 보이게 함</td>\n<td>엔진마다 스키마를 따로 적는다</td>\n</tr>\n<tr id=\"row-lake-formation\">\n<th scope=\"row\"><a href=\"#row-lake-formation\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/lake-formation/\" class=\"mention\">Lake Formation</a></th>\n<td>열과 행까지 한곳에서 권한</td>\n<td>엔진과 버킷마다 정책을 맞춘다</td>\n</tr>\n<tr id=\"row-athena\">\n<th scope=\"row\"><a href=\"#row-athena\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/athena/\" class=\"mention\">Athena</a></th>\n<td>가끔 던지는 SQL</td>\n<td>서버를 띄워 둔다</td>\n</tr>\n<tr id=\"row-redshift-spectrum\">\n<th scope=\"row\"><a href=\"#row-redshift-spectrum\" class=\"anchor\" aria-label=\"줄 링크\"></a>Redshift Spectrum</th>\n<td>웨어하우스의 표와 S3를 함께 조인</td>\n<td>S3 데이터를 모두 싣는다</td>\n</tr>\n<tr id=\"row-quicksight\">\n<th scope=\"row\"><a href=\"#row-quicksight\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/quicksight/\" class=\"mention\">QuickSight</a></th>\n<td>사람이 보는 화면</td>\n<td>보고서를 손으로 만든다</td>\n</tr>\n</tbody>\n</table></div>\n<p>데이터는 <a href=\"/security/kms/\">KMS</a> 키로 암호화하고, 버킷은 퍼블릭 액세스를 막는다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 작업은 <a href=\"/networking/vpc-endpoints/\">S3 게이트웨이 엔드포인트</a>로 다녀 NAT 비용을 피한다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-job-failed\">Glue 변환 작업이 실패한다</a></li><li><a href=\"#failure-raw-blocked\">원본 버킷의 정책이나 키가 쓰기를 막는다</a></li><li><a href=\"#failure-raw-deleted\">실수로 원본 객체를 지운다</a></li><li><a href=\"#diagram-request-path\">나머지 8가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-bad-data\" data-diagram=\"bad-data\"><figcaption><span class=\"diagram-title\">변환이 실패했을 때 격리하고 다시 돌리는 <span class=\"diagram-title-end\">길<a href=\"#diagram-bad-data\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>Glue 변환 작업이 실패한다</strong> <span>작업을 고쳐 그 날짜를 다시 돌릴 때까지</span> <span>화면은 뜨지만 새 날짜의 데이터가 없다. 이어받는 것: 원본 층 S3.</span> <a href=\"https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 변환이 실패했을 때 격리하고 다시 돌리는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"324\" height=\"700\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 518.5 1120.6\"><svg width=\"518.5\" height=\"1120.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-bad-data-desc\" aria-labelledby=\"diagram-bad-data-title\" role=\"img\" viewBox=\"-4 -4 518.5 1120.6\"><title id=\"diagram-bad-data-title\">변환이 실패했을 때 격리하고 다시 돌리는 길</title><desc id=\"diagram-bad-data-desc\">원본 층의 파일을 Glue 작업이 읽다가 형식이 틀린 것은 격리 접두사로 보낸다. 작업이 실패하면 EventBridge가 SNS로 알린다. 담당자가 작업을 고친 뒤 원본 층에서 다시 돌려 소비 층을 새로 쓴다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M261.5 164.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m267.5 262.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M239.8 402.2v13q0 7-7 7H65q-7.1 0-7.1 7v99\"/><path fill=\"var(--diagram-line)\" d=\"m64 520.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M254.2 402.2v33q0 7-7 7H195q-7.1 0-7.1 7v83\"/><path stroke-width=\"3\" d=\"m194.3 516.7-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M268.7 402.2v33q0 7 7 7H328q7 0 7 7v91.1\"/><path fill=\"var(--diagram-link)\" d=\"m341 532.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M335 672.3v118.1\"/><path fill=\"var(--diagram-link)\" d=\"m341 782.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M335 946.6v83q0 7 7 7h26.7q7 0 7 7v9\"/><path fill=\"var(--diagram-link)\" d=\"m381.8 1044.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M402.8 1056.6v-13q0-7 7-7h26.8q7 0 7-7V429.1q0-7-7-7H290.2q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m277.1 414.2 6-12 6 12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"218.5\" y=\"204.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261.3\" y=\"227.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"12\" y=\"462.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"57.6\" y=\"485.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 틀린 행</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"154.5\" y=\"462.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"187.9\" y=\"485.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 실패</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"301.4\" y=\"462.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.8\" y=\"485.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 상태</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"301.4\" y=\"724.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.8\" y=\"747.4\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 전달</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"301.4\" y=\"986.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.8\" y=\"1009.6\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">④ 알림</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"388.2\" y=\"724.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"443.3\" y=\"747.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 다시 실행</text></g><g class=\"d-node\"><text x=\"261.5\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">원본 층 <tspan x=\"261.5\" y=\"156.2\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"225.5\" y=\"21\" href=\"#icon-aws-s3\"/></g><rect width=\"98\" height=\"160.2\" x=\"212.5\" y=\"8\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><rect width=\"100.3\" height=\"136\" x=\"211.3\" y=\"270.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"261.5\" y=\"394.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Glue 작업</text><use width=\"72\" height=\"72\" x=\"225.5\" y=\"283.2\" href=\"#icon-aws-glue\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M237.5 295.2l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"58\" y=\"652.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">격리 <tspan x=\"58\" y=\"676.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"22\" y=\"541.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"188\" y=\"652.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">소비 층 <tspan x=\"188\" y=\"676.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"152\" y=\"541.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"334.9\" y=\"664.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EventBridge</text><use width=\"72\" height=\"72\" x=\"298.9\" y=\"553.3\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><text x=\"334.9\" y=\"914.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">알림 <tspan x=\"334.9\" y=\"938.6\">SNS</tspan></text><use width=\"72\" height=\"72\" x=\"298.9\" y=\"803.4\" href=\"#icon-aws-sns\"/></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"338.8\" y=\"1056.6\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"389.3\" y=\"1087.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">담당자</text></g></svg><a aria-label=\"원본 층 S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"160.2\" x=\"212.5\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Glue 작업\" href=\"/analytics/glue/\"><rect width=\"100.3\" height=\"136\" x=\"211.3\" y=\"270.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"격리 S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"160.2\" x=\"9\" y=\"528.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"소비 층 S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"160.2\" x=\"139\" y=\"528.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EventBridge\" href=\"/integration/eventbridge/\"><rect width=\"131.8\" height=\"136\" x=\"269\" y=\"540.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"알림 SNS\" href=\"/integration/sns/\"><rect width=\"98\" height=\"160.2\" x=\"285.9\" y=\"790.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>원본 층의 파일을 Glue 작업이 읽다가 형식이 틀린 것은 격리 접두사로 보낸다. 작업이 실패하면 EventBridge가 SNS로 알린다. 담당자가 작업을 고친 뒤 원본 층에서 다시 돌려 소비 층을 새로 쓴다.</p><ul><li>원본 층 S3 → Glue 작업: ① 읽는다</li><li>Glue 작업 → 격리 S3: ② 틀린 행</li><li>Glue 작업 → 소비 층 S3: ③ 실패</li><li>Glue 작업 → EventBridge: ④ 상태 (점선)</li><li>EventBridge → 알림 SNS: ④ 전달 (점선)</li><li>알림 SNS → 담당자: ④ 알림 (점선)</li><li>담당자 → Glue 작업: ⑤ 다시 실행</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>변환 작업 실패</strong>: 원본은 그대로 있다(①). 틀린 행은 격리해 작업 전체가 멈추지 않게 하고(②), 소비 층에는 <strong>절반만 쓴 결과가 보이지 않게</strong> 끝난 뒤에 테이블을 바꾼다(③). 상태 이벤트로 알리고(④), 고쳐서 그 날짜만 다시 돌린다(⑤).</li>\n<li><strong>스키마가 바뀜</strong>: 원천이 열을 더하거나 형을 바꾸면 쿼리가 깨진다. 크롤러의 변경 정책을 정하고, 열의 추가와 변경을 다루는 Iceberg 테이블을 쓴다.</li>\n<li><strong>수집이 막힘</strong>: Firehose는 목적지가 막혀도 다시 시도하며 한동안 들고 있다. 더 길게 버티려면 앞에 <a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a>를 둔다.</li>\n<li><strong>작은 파일이 너무 많음</strong>: 고장은 아니지만 쿼리가 점점 느려진다. 모아서 큰 파일로 다시 쓴다(압축, compaction).</li>\n<li><strong>실수로 삭제</strong>: <a href=\"/storage/s3-versioning/\">버전 관리</a>를 켜고, 원본 층에는 <a href=\"/storage/s3-object-lock/\">객체 잠금</a>이나 다른 계정으로의 <a href=\"/storage/s3-replication/\">복제</a>를 둔다.</li>\n<li><strong>리전 장애</strong>: <a href=\"/storage/s3/\" class=\"mention\">S3</a>는 여러 AZ에 두므로 AZ 하나로는 멈추지 않는다. 리전까지 대비하려면 원본 층만 복제하고 나머지는 다시 만든다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>쿼리</strong>: <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>는 읽은 양에 매긴다. 파티션, Parquet, 압축이 곧 할인이다. 팀마다 작업 그룹에 스캔 한도를 건다.</li>\n<li><strong>저장</strong>: 원본 층은 처음 한 번 변환하면 거의 읽지 않는다. <a href=\"/storage/s3-lifecycle/\">수명 주기</a>로 <a href=\"/storage/s3-storage-classes/\">Standard-IA나 Glacier</a>로 내린다. 읽는 모양을 모르면 Intelligent-Tiering이다.</li>\n<li><strong>변환</strong>: Glue 작업은 DPU와 시간만큼 낸다. 급하지 않은 작업은 남는 용량을 쓰는 Flex 실행으로 싸게 돌린다.</li>\n<li><strong>늘 켜진 것</strong>: <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a> 클러스터와 <a href=\"/analytics/quicksight/\" class=\"mention\">QuickSight</a> 사용자다. 쿼리가 뜸하면 Redshift Serverless나 Athena로 낮춘다.</li>\n<li>작은 파일이 많으면 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 요청료가 저장 요금보다 커질 수 있다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>실시간 화면까지</strong>: <a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a>에서 둘로 갈라, 하나는 레이크로, 하나는 <a href=\"/analytics/opensearch/\">OpenSearch</a>나 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>로 보낸다(<a href=\"/architectures/kinesis-lambda-dynamodb/\">구성</a>).</li>\n<li><strong>웨어하우스와 함께</strong>: 뜨거운 최근 데이터는 <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>에, 오래된 것은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 두고 Spectrum으로 잇는다. 흔히 레이크하우스라고 한다.</li>\n<li><strong>Spark를 직접</strong>: 복잡한 처리나 쓰던 Hadoop 코드는 Glue 대신 <a href=\"/analytics/emr/\">EMR</a>이다.</li>\n<li><strong>여러 계정</strong>: 데이터는 중앙 계정에 두고 <a href=\"/analytics/lake-formation/\" class=\"mention\">Lake Formation</a>으로 테이블을 다른 계정에 나눈다.</li>\n<li><strong>기계 학습</strong>: 소비 층을 <a href=\"/ml/sagemaker/\">SageMaker AI</a>의 학습 데이터로 읽는다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Glue 크롤러는 데이터를 옮기지 않는다" }), ". 훑어보고 테이블 정의만 적는다. 옮기고 바꾸는 것은 작업이다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [
						createVNode(_components.a, {
							href: "/analytics/lake-formation/",
							class: "mention",
							children: "Lake Formation"
						}),
						" 권한은 ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"로 바로 읽는 사람을 막지 못한다"
					] }), ". 등록한 위치를 연동된 엔진으로 읽을 때만 걸린다. 버킷 정책도 닫는다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/analytics/athena/",
							class: "mention",
							children: "Athena"
						}), "와 Redshift Spectrum"] }),
						": 둘 다 S3를 그 자리에서 읽는다. 웨어하우스의 표와 ",
						createVNode(_components.strong, { children: "조인" }),
						"해야 하면 Spectrum, S3만 보면 Athena다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/analytics/quicksight/",
						class: "mention",
						children: "QuickSight"
					}), "의 SPICE"] }), "는 복사본이다. 새로 고친 시각까지의 데이터만 보인다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“S3에 모아 놓았다”가 끝이 아니다",
					"set:html": "<p>카탈로그와 권한이 없으면 아무도 무엇이 있는지 모르는 <strong>데이터 늪</strong>이 된다. “찾을 수 있게”와 “볼 수 있는 사람만”이라는 요구가 Glue 데이터 카탈로그와 Lake Formation을 답에 넣는다.</p>"
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
var url = "content/architectures/data-lake.mdx/";
var file = "/work/wt/build/content/architectures/data-lake.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/data-lake.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
