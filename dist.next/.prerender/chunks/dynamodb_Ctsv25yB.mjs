import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/dynamodb.mdx
var frontmatter = {
	"title": "Amazon DynamoDB",
	"titleEn": "Amazon DynamoDB",
	"kind": "service",
	"status": "published",
	"summary": "DynamoDB는 데이터가 아무리 커져도 키로 찾는 읽기·쓰기를 한 자릿수 밀리초에 처리하는 서버리스 키-값·문서 NoSQL 데이터베이스다.",
	"aliases": [
		"DynamoDB",
		"다이나모디비",
		"다이나모DB",
		"다이너모DB",
		"다이나모",
		"Dynamic DB",
		"NoSQL",
		"노에스큐엘",
		"키-값 데이터베이스",
		"키 밸류 데이터베이스",
		"비관계형 데이터베이스",
		"GSI",
		"LSI",
		"보조 인덱스",
		"글로벌 보조 인덱스",
		"로컬 보조 인덱스",
		"글로벌 세컨더리 인덱스",
		"해시 키",
		"정렬 키",
		"DynamoDB 트랜잭션",
		"테이블 클래스",
		"강력한 일관성 읽기",
		"NoSQL DB",
		"키값 DB",
		"서버리스 DB",
		"서버리스 데이터베이스",
		"다이나모디비 인덱스",
		"핫 파티션",
		"파티션 키 설계",
		"조건부 쓰기",
		"낙관적 잠금",
		"DynamoDB 쓰기 샤딩"
	],
	"related": [
		"database/choosing-a-database",
		"database/dynamodb-capacity-modes",
		"database/dax",
		"database/dynamodb-streams",
		"database/dynamodb-global-tables",
		"database/dynamodb-backup",
		"database/dynamodb-ttl",
		"networking/vpc-endpoints",
		"compute/lambda"
	],
	"signals": [
		{
			"id": "dynamodb",
			"need": "키로만 찾는 수백만 요청에 서버 없이 한 자릿수 밀리초로 답한다",
			"choose": "DynamoDB",
			"see": "database/dynamodb#when",
			"why": "찾는 키가 정해져 있으면 요청이 늘어도 파티션이 나뉘어 빠르기가 같다."
		},
		{
			"id": "dax",
			"need": "같은 DynamoDB 항목을 되풀이해 마이크로초에 읽는다",
			"choose": "DAX",
			"see": "database/dax#when",
			"why": "캐시가 메모리에서 답한다. 테이블을 바로 읽으면 한 자릿수 밀리초다."
		},
		{
			"id": "s3-dynamodb",
			"need": "파일은 크고 소유자·날짜 같은 메타데이터로 찾는다",
			"choose": "파일은 S3, 메타데이터는 DynamoDB",
			"see": "database/dynamodb#scenario-files-and-metadata",
			"why": "항목은 400KB까지라 파일은 S3에 두고 찾을 값만 테이블에 적는다."
		},
		{
			"id": "rds-aurora",
			"need": "조인과 복잡한 SQL이 중심이다",
			"choose": "RDS나 Aurora",
			"see": "database/choosing-a-database#relational-or-not",
			"why": "DynamoDB는 조인이 없고 찾는 길을 미리 정해야 한다."
		}
	],
	"facts": [
		{
			"id": "item-size",
			"label": "항목 최대 크기",
			"value": "400KB",
			"note": "속성 이름의 길이도 함께 센다.",
			"called": [
				"아이템최대",
				"아이템크기",
				"항목크기",
				"항목최대",
				"한줄크기",
				"한행크기",
				"로우크기",
				"레코드크기",
				"아이템 KB",
				"항목 KB",
				"item KB",
				"item size",
				"size of an item",
				"maximum size item",
				"max item",
				"row size",
				"아이템 사이즈",
				"항목 사이즈",
				"최대 항목",
				"record size",
				"document size"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"
		},
		{
			"id": "read-unit",
			"label": "읽기 단위 하나(RCU·RRU)",
			"asks": "읽기 단위 하나(RCU·RRU)로 얼마를 읽나?",
			"value": "4KB까지 강력한 일관성 읽기 1회 또는 최종 일관성 읽기 2회(8KB)",
			"note": "RCU는 초당, 온디맨드의 RRU는 요청당이다. 트랜잭션 읽기는 2단위다.",
			"called": [
				"RCU",
				"RRU",
				"읽기유닛",
				"읽기단위",
				"읽기용량단위",
				"RCU 읽다",
				"RCU 읽기",
				"read capacity unit",
				"read unit",
				"읽기 용량",
				"1 RCU"
			],
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"
		},
		{
			"id": "write-unit",
			"label": "쓰기 단위 하나(WCU·WRU)",
			"asks": "쓰기 단위 하나(WCU·WRU)로 얼마를 쓰나?",
			"value": "1KB까지 쓰기 1회",
			"note": "트랜잭션 쓰기는 2단위다.",
			"called": [
				"WCU",
				"WRU",
				"쓰기유닛",
				"쓰기단위",
				"쓰기용량단위",
				"WCU 쓰다",
				"WCU 쓰기",
				"write capacity unit",
				"write unit",
				"쓰기 용량",
				"1 WCU"
			],
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"
		},
		{
			"id": "partition-throughput",
			"label": "파티션 하나의 처리량",
			"value": "초당 3,000 RCU, 1,000 WCU",
			"note": "한 키에 요청이 몰리면 테이블 용량이 남아도 여기서 막힌다.",
			"called": [
				"파티션",
				"파티션 RCU",
				"파티션 WCU",
				"파티션당",
				"partition",
				"hot partition limit"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		},
		{
			"id": "table-throughput",
			"label": "테이블당 처리량 기본 할당량",
			"value": "읽기 40,000, 쓰기 40,000 단위",
			"note": "증설을 요청할 수 있다.",
			"called": [
				"테이블 처리량",
				"테이블 RCU",
				"테이블 WCU",
				"테이블 기본 처리량"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html"
		},
		{
			"id": "gsi-per-table",
			"label": "글로벌 보조 인덱스(GSI)",
			"value": "테이블당 기본 20개",
			"note": "아무 때나 더하고 지운다.",
			"called": [
				"GSI",
				"글로벌보조",
				"글로벌 인덱스",
				"global secondary index",
				"글로벌세컨더리인덱스",
				"GSI per table",
				"GSI count",
				"global secondary indexes per table"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html"
		},
		{
			"id": "lsi-per-table",
			"label": "로컬 보조 인덱스(LSI)",
			"value": "테이블당 5개, 테이블을 만들 때만",
			"note": "LSI가 있으면 같은 파티션 키의 데이터가 10GB를 넘을 수 없다.",
			"called": [
				"LSI",
				"로컬보조",
				"로컬 인덱스",
				"local secondary index",
				"로컬세컨더리인덱스",
				"local secondary indexes per table"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html"
		},
		{
			"id": "transaction-limit",
			"label": "트랜잭션 하나",
			"asks": "트랜잭션 하나에 작업을 몇 개까지 묶나?",
			"value": "작업 100개, 합계 4MB",
			"note": "같은 계정과 리전 안의 여러 테이블을 묶을 수 있다.",
			"examEra": "25개",
			"called": [
				"트랜잭션",
				"transaction",
				"트랜잭션 항목",
				"트랜잭션 아이템",
				"TransactWriteItems limit",
				"TransactWriteItems max items"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html"
		},
		{
			"id": "encryption",
			"label": "저장 암호화",
			"value": "항상 켜져 있음(끌 수 없음)",
			"note": "처음에는 DynamoDB가 가진 AWS 소유 키를 무료로 쓴다. 키의 사용 기록이나 정책이 필요하면 KMS 키로 바꾼다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"
		},
		{
			"id": "read-consistency",
			"label": "읽기의 일관성",
			"asks": "따로 정하지 않은 DynamoDB 읽기는 늘 최신 값인가?",
			"value": "기본은 최종, 요청하면 강력",
			"note": "요청마다 고른다. GSI와 스트림은 최종 일관성으로만 읽는다.",
			"axis": "consistency",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html"
		},
		{
			"id": "batch-limit",
			"label": "일괄 작업",
			"asks": "일괄 작업 한 번에 항목을 몇 개까지 다루나?",
			"value": "읽기(BatchGetItem) 100개, 쓰기(BatchWriteItem) 25개(각 16MB)",
			"note": "트랜잭션이 아니라 일부만 성공할 수 있다.",
			"called": [
				"배치쓰기",
				"batchwrite",
				"배치읽기",
				"batchget",
				"배치 작성",
				"배치",
				"batch",
				"배치 항목",
				"한번에 쓰기",
				"일괄쓰기",
				"배치 아이템",
				"BatchWriteItem 개",
				"batch write limit",
				"BatchGetItem max",
				"batch get item limit",
				"BatchWriteItem max size"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"
		},
		{
			"id": "query-page",
			"label": "Query·Scan 한 번의 결과",
			"value": "1MB",
			"note": "필터를 적용하기 전 크기다. 걸러 낸 항목도 읽기 용량을 쓴다.",
			"called": [
				"쿼리 MB",
				"스캔 MB",
				"query MB",
				"scan MB",
				"쿼리 결과",
				"쿼리 한번",
				"스캔 한번",
				"스캔 결과",
				"query 결과",
				"scan 결과",
				"query 최대 크기",
				"scan limit",
				"query result size",
				"scan max size",
				"query response size",
				"query page size",
				"스캔 페이지 크기"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"
		},
		{
			"id": "table-class",
			"label": "Standard-IA 테이블 클래스",
			"asks": "Standard-IA 테이블 클래스는 요금이 어떻게 다른가?",
			"value": "저장 요금 약 60% 저렴, 읽기·쓰기 요금 약 25% 비쌈",
			"note": "미국 동부 요금 기준이다. 클래스는 30일 동안 두 번까지 바꾼다.",
			"called": [
				"테이블 클래스",
				"IA 클래스",
				"IA 테이블",
				"standard ia",
				"IA 저렴",
				"standard IA 절감",
				"table class IA",
				"IA 테이블 할인"
			],
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableClass.html"
		},
		{
			"id": "ttl-delay",
			"label": "TTL 만료 뒤 실제 삭제",
			"value": "보통 며칠 안",
			"note": "삭제에 쓰기 용량이 들지 않는다. TTL 속성은 초 단위 에포크 시각을 담은 숫자다.",
			"examEra": "48시간 안",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
		},
		{
			"id": "copies",
			"label": "데이터를 두는 곳",
			"value": "한 리전의 여러 가용 영역에 저절로 복제",
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html"
		}
	],
	"sharedFacts": [{
		"id": "stream-retention",
		"from": "database/dynamodb-streams#retention"
	}, {
		"id": "pitr-window",
		"from": "database/dynamodb-backup#pitr-window"
	}],
	"scenarios": [
		{
			"id": "millions-of-requests-serverless",
			"situation": "행사 때 시간당 수백만 요청이 몰리는 웹 사이트를 밀리초대 지연으로 응답하게 한다. 운영 부담은 최소여야 한다.",
			"answer": [
				"database/dynamodb",
				"compute/lambda",
				"integration/api-gateway",
				"networking/cloudfront",
				"storage/s3"
			],
			"why": "운영 최소와 밀리초가 함께 나오면 서버리스 조합이다. 화면은 S3와 CloudFront, 처리는 API Gateway와 Lambda, 데이터는 DynamoDB가 맡고 각각 저절로 늘어난다.",
			"trap": "RDS와 EC2로도 되지만 인스턴스 크기, 연결 수, 패치를 사람이 챙겨야 한다.",
			"requirements": [
				"least-operations",
				"low-latency",
				"sudden-load"
			]
		},
		{
			"id": "files-and-metadata",
			"situation": "사용자가 올린 5MB짜리 이미지와 PDF를 보관하고, 소유자와 생성일로 빠르게 찾는다.",
			"answer": ["storage/s3", "database/dynamodb"],
			"choose": "파일은 S3, 메타데이터는 DynamoDB",
			"why": "파일은 S3에, 이름·크기·날짜·객체 키 같은 메타데이터는 DynamoDB에 둔다. 소유자로 찾는 길은 키나 GSI로 낸다.",
			"trap": "파일을 이진 속성으로 넣으면 400KB에서 막힌다."
		},
		{
			"id": "microsecond-reads",
			"situation": "게임 순위 화면이 같은 항목을 되풀이해 읽는다. 테이블은 DynamoDB이고, 코드를 거의 고치지 않고 마이크로초 응답을 원한다.",
			"answer": ["database/dax", "database/dynamodb"],
			"why": "읽기가 많고 마이크로초를 원하며 코드 변경이 없어야 하면 DAX다. API가 같아 클라이언트만 바꾼다.",
			"trap": "ElastiCache는 캐시를 읽고 채우는 코드를 직접 넣어야 한다. 계산한 집계 결과를 담는 일이라면 그쪽이 맞다.",
			"requirements": ["low-latency", "least-operations"]
		},
		{
			"id": "multi-region-writes",
			"situation": "미국과 시드니의 사용자가 각자 가까운 리전에서 읽고 써야 하며, 한 리전이 멈춰도 쓰기가 이어져야 한다.",
			"answer": ["database/dynamodb-global-tables", "database/dynamodb"],
			"why": "여러 리전에서 모두 쓰는 다중 활성이 단서다. 글로벌 테이블은 모든 복제본이 쓰기를 받는다.",
			"trap": "Aurora 글로벌 데이터베이스는 쓰기를 기본 리전 하나에서 처리한다.",
			"requirements": ["disaster-recovery", "low-latency"]
		},
		{
			"id": "web-session-expiry",
			"situation": "여러 웹 서버가 로그인 세션을 나눠 쓰고, 두 시간이 지난 세션은 따로 작업을 만들지 않고 치운다.",
			"answer": ["database/dynamodb-ttl", "database/dynamodb"],
			"choose": "TTL 속성",
			"why": "중앙 세션 저장소에 자동 만료가 필요하므로 TTL 속성을 쓴다. 만료 시각을 초 단위로 넣으면 추가 비용 없이 지워진다.",
			"trap": "예약된 Lambda가 테이블을 훑어 지우는 보기는 작업이 생기고 읽기·쓰기 용량도 든다. TTL도 정각에 지우지는 않으니 읽을 때 만료 시각을 비교한다.",
			"requirements": ["least-operations"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "한 노트는 초당 수백 번, 다른 노트들은 초당 수백만 건을 처리한다고 한다.",
			"status": "conflict",
			"card": false,
			"right": "수백만 건이 맞다. 파티션을 늘려 수평으로 커지며, 초당 수백 번은 오역이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
		},
		{
			"id": "gsi",
			"notes": "DynamoDB는 일관성이 높은 데이터베이스라고 한다.",
			"status": "simplified",
			"right": "원뜻은 성능이 일정하다는 말이다. 읽기의 기본은 최종 일관성이고, 요청마다 강력한 일관성을 고르면 용량을 두 배 쓴다. GSI에서는 고를 수 없다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html"
		},
		{
			"id": "wording-2",
			"notes": "프로비저닝 모드가 기본이고 온디맨드는 훨씬 비싸다고 한다.",
			"status": "outdated",
			"right": "지금은 온디맨드가 기본이자 대부분의 워크로드에 권장된다. 2024년 11월 요금이 절반으로 내렸다. 트래픽이 일정하면 프로비저닝이 여전히 싸다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
		},
		{
			"id": "rru-wru",
			"notes": "온디맨드 모드에는 읽기·쓰기 용량 단위의 개념이 없다고 한다.",
			"status": "simplified",
			"right": "미리 정하지 않을 뿐 요금은 읽기 요청 단위(RRU)와 쓰기 요청 단위(WRU)로 센다. 단위의 크기는 RCU·WCU와 같다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"
		},
		{
			"id": "lsi-gsi",
			"notes": "두 인덱스 모두 기본 키가 아닌 속성으로 찾게 해 준다고 묶어 설명한다.",
			"status": "simplified",
			"right": "LSI는 파티션 키가 테이블과 같고 정렬 키만 다르다. 전혀 다른 속성으로 찾으려면 GSI여야 한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/SecondaryIndexes.html"
		},
		{
			"id": "wording-3",
			"notes": "트랜잭션은 두 개의 테이블에 모두 쓰거나 모두 쓰지 않게 한다고 한다.",
			"status": "simplified",
			"right": "둘로 한정되지 않는다. 한 테이블이든 여러 테이블이든 최대 100개 작업을 묶으며 읽기 트랜잭션도 있다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html"
		},
		{
			"id": "wording-4",
			"notes": "항목의 속성은 비워 둘 수 있다고 한다.",
			"status": "simplified",
			"right": "키가 아닌 속성은 없어도 되지만, 파티션 키와 정렬 키는 모든 항목에 반드시 있어야 한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html"
		},
		{
			"id": "map-json",
			"notes": "문서 유형을 목록과 지도라고 옮긴다.",
			"status": "wrong",
			"card": false,
			"right": "지도가 아니라 맵(Map)이다. 이름과 값의 쌍을 담는 JSON 객체 같은 유형이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html"
		},
		{
			"id": "elasticache-dax",
			"notes": "집계 결과는 ElastiCache, 대용량 연산 결과는 DAX에 저장한다고 한다.",
			"status": "wrong",
			"right": "DAX는 DynamoDB의 항목과 쿼리 결과만 캐시한다. 앱이 계산한 결과는 집계든 연산이든 ElastiCache에 둔다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html"
		},
		{
			"id": "wording-5",
			"notes": "글로벌 테이블을 만들려면 스트림을 먼저 켜야 한다고 한다.",
			"status": "outdated",
			"right": "2017년 버전의 조건이다. 현재 버전(2019.11.21)은 복제본만 추가하면 된다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"
		},
		{
			"id": "ttl",
			"notes": "TTL 시각이 지나면 바로 항목이 지워진다고 한다.",
			"status": "simplified",
			"right": "백그라운드에서 보통 며칠 안에 지운다. 그 전까지는 조회에 나오므로 필터로 거른다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html"
		},
		{
			"id": "s3-csv",
			"notes": "S3에서 CSV·JSON·ION으로 내보내 새 테이블을 만든다고 한다.",
			"status": "wrong",
			"right": "S3에서 테이블로는 가져오기(CSV·DynamoDB JSON·Ion)다. 내보내기는 테이블에서 S3로이고 DynamoDB JSON·Ion만 되며 PITR을 켜야 한다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataImport.HowItWorks.html"
		},
		{
			"id": "dynamic-db",
			"notes": "Dynamic DB, Dynamo DB 등으로 적는다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon DynamoDB다. 변경 로그는 DynamoDB Streams다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html"
		},
		{
			"id": "wording-6",
			"notes": "테이블을 만들면 기본 키가 부여된다고 한다.",
			"status": "simplified",
			"right": "저절로 붙지 않는다. 어느 속성을 파티션 키와 정렬 키로 쓸지 만드는 사람이 정해야 한다. 나중에 키를 바꾸려면 새 테이블을 만들어 옮긴다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html"
		},
		{
			"id": "evolve",
			"notes": "스키마를 빠르게 “전개”할 수 있다고 옮긴다.",
			"status": "wrong",
			"card": false,
			"right": "전개는 evolve를 잘못 옮긴 말이다. 키 말고는 속성을 미리 정하지 않으므로, 항목의 모양을 그때그때 쉽게 바꿔 갈 수 있다는 뜻이다. 용량 모드의 “서서히 전개되는 부하”도 천천히 바뀌는 부하다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon DynamoDB",
			"lines": "43-47"
		},
		{
			"note": "000",
			"section": "DynamoDB의 고급 기능",
			"lines": "49-72"
		},
		{
			"note": "001",
			"section": "Dynamic DB",
			"lines": "1215-1228"
		},
		{
			"note": "001",
			"section": "Read/Write Capacity Modes",
			"lines": "1230-1237"
		},
		{
			"note": "001",
			"section": "DynamoDB Accelerator ( DAX )",
			"lines": "1241-1256"
		},
		{
			"note": "001",
			"section": "DynamoDB Streams·Global Tables·TTL",
			"lines": "1258-1278"
		},
		{
			"note": "001",
			"section": "DynamoDB - Indexes",
			"lines": "1280-1287"
		},
		{
			"note": "001",
			"section": "DynamoDB - Transactions",
			"lines": "1289-1293"
		},
		{
			"note": "001",
			"section": "DynamoDB",
			"lines": "1393-1400"
		},
		{
			"note": "002",
			"section": "Dynamo DB",
			"lines": "68-92"
		},
		{
			"note": "003",
			"section": "시간당 수백만 요청의 서버리스 구성",
			"lines": "10-14"
		},
		{
			"note": "004",
			"section": "3. Dynamo DB",
			"lines": "312-324"
		},
		{
			"note": "004",
			"section": "테이블 클래스와 데이터 유형",
			"lines": "325-363"
		},
		{
			"note": "004",
			"section": "2) Read/Write Capacity Modes",
			"lines": "365-377"
		},
		{
			"note": "004",
			"section": "DAX부터 S3 통합까지",
			"lines": "379-510"
		}
	],
	"references": [
		{
			"title": "핵심 구성 요소",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html"
		},
		{
			"title": "용량 모드",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
		},
		{
			"title": "보조 인덱스",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/SecondaryIndexes.html"
		},
		{
			"title": "테이블 클래스 고르기",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.tableclasses.html"
		},
		{
			"title": "파티션 키 설계",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"
		},
		{
			"title": "할당량",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html"
		},
		{
			"title": "낙관적 잠금",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/BestPractices_OptimisticLocking.html"
		},
		{
			"title": "조건식",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html"
		},
		{
			"title": "희소 인덱스",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-indexes-general-sparse-indexes.html"
		},
		{
			"title": "PartiQL의 SELECT",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.select.html"
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
			"slug": "data-model",
			"text": "데이터 모델"
		},
		{
			"depth": 2,
			"slug": "table-classes",
			"text": "테이블 클래스"
		},
		{
			"depth": 2,
			"slug": "indexes",
			"text": "보조 인덱스"
		},
		{
			"depth": 2,
			"slug": "transactions",
			"text": "트랜잭션"
		},
		{
			"depth": 2,
			"slug": "conditional-writes",
			"text": "조건부 쓰기와 낙관적 잠금"
		},
		{
			"depth": 2,
			"slug": "features",
			"text": "함께 묻는 기능"
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
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-dynamodb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M167 176c-11 8-33 13-55 13-21 0-44-5-54-13v17c0 9 22 18 54 18s55-9 55-18zm0-34h6c0 4-2 8-6 11 5 4 6 8 6 11v29c0 16-31 25-61 25-29 0-61-9-61-25v-29c0-3 1-7 6-11-5-4-6-8-6-10v-29c0-3 1-7 6-11-5-4-6-8-6-11V63c0-16 32-25 61-25 17 0 33 3 44 8l-2 6c-11-5-26-7-42-7-32 0-54 9-54 18s22 18 54 18h3v7h-3c-21 0-44-5-54-13v17c0 3 3 6 6 8 9 6 24 9 41 10v6c-18 0-33-4-43-9-2 1-4 4-4 7 0 8 22 18 54 18h9l1 6h-10c-21 0-44-4-54-13v17c0 4 3 7 6 9 10 6 28 10 48 10h2v6h-2c-20 0-38-4-50-10-2 2-4 4-4 7 0 9 22 18 54 18s55-9 55-18c0-3-3-5-5-7l-5 3-3-6 6-3c3-2 7-5 7-9m27-46h-18l-2-1-1-3 11-28h-41l-19 39h20l3 1v3l-18 56zm10-1-80 83-2 1-2-1-1-3 21-66h-22l-2-2v-3l22-44 3-2h48l2 1 1 3-11 28h21c1 0 2 0 3 2zM62 194l17 7 2-7-16-5zm17-44 2-6-16-6-3 5zM62 93l3-6 16 6-2 6z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>찾는 방법이 정해져 있고, 요청이 아주 많거나 들쭉날쭉할 때 쓴다. 모바일 앱, 게임, 쇼핑 장바구니, 세션, IoT 상태가 전형이다. 서버도 패치도 점검 시간도 없고, 스키마(데이터를 담는 구조의 약속)가 자주 바뀌어도 된다. 문제에 “한 자릿수 밀리초”, “서버리스 NoSQL”, “운영 부담 최소로 수백만 요청”이 나오면 DynamoDB다.</p>\n<p>조인, 즉석 분석, 복잡한 SQL이 중심이면 <a href=\"/database/rds/\">RDS</a>나 <a href=\"/database/aurora/\">Aurora</a>다. 관계를 몇 단계씩 따라가면 <a href=\"/database/neptune/\">Neptune</a>이다. 이미지나 PDF는 <a href=\"/storage/s3/\">S3</a>에 두고 메타데이터만 넣는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-partitions\" data-diagram=\"partitions\"><figcaption><span class=\"diagram-title\">파티션 키의 해시로 저장 위치를 찾는 <span class=\"diagram-title-end\">DynamoDB<a href=\"#diagram-partitions\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 파티션 키의 해시로 저장 위치를 찾는 DynamoDB\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"345\" height=\"554\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 552 886.3\"><svg width=\"552\" height=\"886.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-partitions-desc\" aria-labelledby=\"diagram-partitions-title\" role=\"img\" viewBox=\"-4 -4 552 886.3\"><title id=\"diagram-partitions-title\">파티션 키의 해시로 저장 위치를 찾는 DynamoDB</title><desc id=\"diagram-partitions-desc\">앱이 키로 요청하면 DynamoDB가 파티션 키를 해시해 한 파티션을 고른다. 파티션의 데이터는 세 가용 영역에 복제된다.</desc><g class=\"d-boundary\"><rect width=\"520\" height=\"690.3\" x=\"12\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"461.7\" height=\"315\" x=\"46.4\" y=\"527.3\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M180 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m186 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M195.5 357v23q0 7 7.1 7h67.1q7 0 7 7v182.3\"/><path fill=\"var(--diagram-line)\" d=\"m282.8 568.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M164.6 357v23q0 7-7 7H90.5q-7.1 0-7.1 7v23\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M253.3 642.3v23q0 7-7 7h-78.4q-7 0-7 7.1v73\"/><path fill=\"var(--diagram-line)\" d=\"m166.9 744.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M300.3 642.3v23q0 7 7 7h78.3q7.1 0 7.1 7.1v73\"/><path fill=\"var(--diagram-line)\" d=\"m398.7 744.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"58.4\" y=\"558.3\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">파티션 B</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"124.6\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"179.7\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 키로 요청</text></g><g class=\"d-edge-label\"><rect width=\"191.9\" height=\"30\" x=\"180.8\" y=\"440.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"276.7\" y=\"463.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 해시가 고른 파티션</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"127.4\" y=\"702.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"160.7\" y=\"725.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복제</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"359.2\" y=\"702.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"392.6\" y=\"725.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 복제</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"129.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"180.1\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\"><text x=\"180.1\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">DynamoDB</text><use width=\"72\" height=\"72\" x=\"144.1\" y=\"238\" href=\"#icon-aws-dynamodb\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M36 427.8a47.4 10.8 0 0 0 94.8 0 47.4 10.8 0 0 0-94.8 0v54.8a47.4 10.8 0 0 0 94.8 0v-54.8\"/><text x=\"83.4\" y=\"475.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">파티션 A</text></g><g class=\"d-node\"><rect width=\"162.6\" height=\"62\" x=\"195.5\" y=\"580.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"276.8\" y=\"620.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ A 리더</text></g><g class=\"d-node\"><rect width=\"181\" height=\"62\" x=\"70.4\" y=\"756.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"160.9\" y=\"796.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ B 복제본</text></g><g class=\"d-node\"><rect width=\"182.6\" height=\"62\" x=\"301.4\" y=\"756.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"392.7\" y=\"796.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ C 복제본</text></g></svg><a aria-label=\"DynamoDB\" href=\"/database/dynamodb/\" aria-current=\"page\"><rect width=\"122.3\" height=\"136\" x=\"118.9\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱이 키로 요청하면 DynamoDB가 파티션 키를 해시해 한 파티션을 고른다. 파티션의 데이터는 세 가용 영역에 복제된다.</p><ul><li>리전 안: 파티션 B, DynamoDB, 파티션 A</li><li>파티션 B 안: AZ A 리더, AZ B 복제본, AZ C 복제본</li><li>앱 → DynamoDB: ① 키로 요청</li><li>DynamoDB → AZ A 리더: ② 해시가 고른 파티션</li><li>DynamoDB → 파티션 A</li><li>AZ A 리더 → AZ B 복제본: ③ 복제</li><li>AZ A 리더 → AZ C 복제본: ③ 복제</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>요청은 HTTPS API다. 연결을 쥐고 있지 않으니 <a href=\"/compute/lambda/\">Lambda</a> 수천 개가 한꺼번에 불러도 연결이 마르지 않는다. DynamoDB의 권한은 모두 <a href=\"/security/iam/\">IAM</a>이 정한다.</li>\n<li>파티션 키를 해시해 파티션 하나로 곧장 간다. 테이블이 수백 TB, 항목이 수조 개여도 한 파티션만 보므로 응답은 한 자릿수 밀리초에 머문다.</li>\n<li>데이터는 한 리전의 여러 가용 영역에 저절로 복제된다.</li>\n</ol>\n<p>그래서 <strong>파티션 키를 고르게 흩어지는 값</strong>으로 잡는 것이 설계의 전부에 가깝다. 날짜처럼 몰리는 키는 한 파티션을 달군다(핫 파티션). 그런 키를 써야 하면 뒤에 난수나 계산한 꼬리표를 붙여 나누고(쓰기 샤딩), 읽을 때 꼬리표마다 물어 합친다.</p>\n<p>읽기는 기본이 최종 일관성이다. 쓰자마자 읽으면 옛 값이 올 수 있다. <code>ConsistentRead</code>를 켜면 최신 값을 주는 대신 용량을 두 배 쓴다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"data-model\">데이터 모델<a href=\"#data-model\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>데이터베이스를 따로 만들지 않고 바로 테이블을 만든다. 테이블은 항목(행)을, 항목은 속성(열)을 담는다. 항목 수에는 한도가 없고, 속성은 항목마다 달라도 되며 나중에 더해도 된다. 정해 두는 것은 <strong>기본 키</strong>뿐이고, 만든 뒤에는 바꾸지 못한다.</p>\n<ul>\n<li>파티션 키 하나, 또는 파티션 키 + 정렬 키. 뒤의 것은 같은 사용자의 주문을 날짜순으로 읽는 식의 범위 조회가 된다.</li>\n<li>유형: 스칼라(문자열, 숫자, 바이트 그대로 담는 이진, 불리언, 널), 문서(List, Map), 집합(문자열·숫자·이진 집합). 키에는 문자열, 숫자, 이진만 쓴다.</li>\n</ul>\n<p><code>GetItem</code>과 <code>Query</code>는 키로 찾아가고, <code>Scan</code>은 테이블을 통째로 읽어 느리고 비싸다. SQL처럼 쓰는 PartiQL도 같다. 파티션 키 조건이 없으면 <code>Scan</code>이 된다.</p>\n</div><h2 id=\"table-classes\">테이블 클래스<a href=\"#table-classes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, Standard(기본), Standard-IA\" tabindex=\"0\"><table aria-label=\"테이블 클래스\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">Standard(기본)</th>\n<th scope=\"col\">Standard-IA</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ssan-geot\">\n<th scope=\"row\"><a href=\"#row-ssan-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>싼 것</th>\n<td>읽기·쓰기</td>\n<td>저장</td>\n</tr>\n<tr id=\"row-goreul-ttae\">\n<th scope=\"row\"><a href=\"#row-goreul-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>고를 때</th>\n<td>자주 쓰는 데이터</td>\n<td>저장 요금이 읽기·쓰기 요금의 절반을 넘는 로그, 옛 주문</td>\n</tr>\n</tbody>\n</table></div>\n<p>성능, API, 내구성은 같고 요금만 다르다.</p>\n</div><h2 id=\"indexes\">보조 인덱스<a href=\"#indexes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 구분, GSI(글로벌), LSI(로컬)\" tabindex=\"0\"><table aria-label=\"보조 인덱스\">\n<thead>\n<tr>\n<th scope=\"col\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\">GSI(글로벌)</th>\n<th scope=\"col\">LSI(로컬)</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ki\">\n<th scope=\"row\"><a href=\"#row-ki\" class=\"anchor\" aria-label=\"줄 링크\"></a>키</th>\n<td>어떤 속성이든</td>\n<td>파티션 키는 그대로, 정렬 키만 다름</td>\n</tr>\n<tr id=\"row-mandeuneun-ttae\">\n<th scope=\"row\"><a href=\"#row-mandeuneun-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>만드는 때</th>\n<td>언제든</td>\n<td>테이블을 만들 때만</td>\n</tr>\n<tr id=\"row-yongnyang\">\n<th scope=\"row\"><a href=\"#row-yongnyang\" class=\"anchor\" aria-label=\"줄 링크\"></a>용량</th>\n<td>따로 쓴다</td>\n<td>테이블 것을 쓴다</td>\n</tr>\n<tr id=\"row-gangnyeokan-ilgwanseong-ikgi\">\n<th scope=\"row\"><a href=\"#row-gangnyeokan-ilgwanseong-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>강력한 일관성 읽기</th>\n<td>안 된다</td>\n<td>된다</td>\n</tr>\n</tbody>\n</table></div>\n<p>GSI는 다른 키로 정렬해 비동기로 복사해 둔 또 하나의 테이블이라고 보면 된다. 인덱스의 키 속성이 <strong>있는 항목만</strong> 들어가므로, 미처리 주문에만 속성을 달면 그것만 모은 작은 인덱스(희소 인덱스)가 된다. 쓰기가 늘고, GSI의 쓰기 용량이 모자라면 원래 테이블의 쓰기까지 막힌다. 지금은 GSI의 파티션 키와 정렬 키에 속성을 네 개씩 쓸 수 있고, 의미 검색용 벡터 인덱스도 생겼다(온디맨드 테이블에서만).</p>\n</div><h2 id=\"transactions\">트랜잭션<a href=\"#transactions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><code>TransactWriteItems</code>는 여러 항목의 쓰기를 전부 반영하거나 전부 취소한다. SQL이 아니라 API 한 번이다. 준비와 확정 두 단계를 거치므로 용량을 두 배 쓴다. 리전 하나 안에서만 통한다.</p>\n</div><h2 id=\"conditional-writes\">조건부 쓰기와 낙관적 잠금<a href=\"#conditional-writes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><code>PutItem</code>·<code>UpdateItem</code>·<code>DeleteItem</code>에 조건식을 달면 <strong>조건이 맞을 때만</strong> 쓴다. 어긋나면 <code>ConditionalCheckFailedException</code>이 온다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 요구, 조건\" tabindex=\"0\"><table aria-label=\"조건부 쓰기와 낙관적 잠금\">\n<thead>\n<tr>\n<th scope=\"col\">요구</th>\n<th scope=\"col\">조건</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gateun-jumuneul-du-beon-jeojanghaji-anki\">\n<th scope=\"row\"><a href=\"#row-gateun-jumuneul-du-beon-jeojanghaji-anki\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 주문을 두 번 저장하지 않기</th>\n<td><code>attribute_not_exists(orderId)</code></td>\n</tr>\n<tr id=\"row-du-sarami-hamkke-gochil-ttae-seoro\">\n<th scope=\"row\"><a href=\"#row-du-sarami-hamkke-gochil-ttae-seoro\" class=\"anchor\" aria-label=\"줄 링크\"></a>두 사람이 함께 고칠 때 서로 덮어쓰지 않기(낙관적 잠금)</th>\n<td>읽은 버전 번호가 그대로일 때만 쓰고 1을 올린다. 어긋나면 다시 읽어 시도한다</td>\n</tr>\n<tr id=\"row-jaegoreul-0-miteuro-naeriji-anki\">\n<th scope=\"row\"><a href=\"#row-jaegoreul-0-miteuro-naeriji-anki\" class=\"anchor\" aria-label=\"줄 링크\"></a>재고를 0 밑으로 내리지 않기</th>\n<td><code>stock >= :n</code></td>\n</tr>\n</tbody>\n</table></div>\n<p>잠그지 않으니 기다리는 쪽이 없다. 충돌이 잦으면 재시도가 늘어 맞지 않는다. 조건은 한 리전의 값만 보므로 <a href=\"/database/dynamodb-global-tables/\">글로벌 테이블</a>에서 리전을 넘는 잠금은 되지 않는다.</p>\n</div><h2 id=\"features\">함께 묻는 기능<a href=\"#features\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 요구, 기능, 핵심\" tabindex=\"0\"><table aria-label=\"함께 묻는 기능\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">요구</th>\n<th scope=\"col\" role=\"columnheader\">기능</th>\n<th scope=\"col\" role=\"columnheader\">핵심</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-yecheuk-mot-hal-geupjeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yecheuk-mot-hal-geupjeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>예측 못 할 급증</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-capacity-modes/\">온디맨드 모드</a></td>\n<td role=\"cell\">쓴 만큼 낸다. 지금의 기본값</td>\n</tr>\n<tr id=\"row-iljeonghan-teuraepik-jeollyak\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-iljeonghan-teuraepik-jeollyak\" class=\"anchor\" aria-label=\"줄 링크\"></a>일정한 트래픽, 절약</th>\n<td role=\"cell\">프로비저닝 + Auto Scaling</td>\n<td role=\"cell\">RCU·<wbr>WCU를 미리 정한다. 순간 급증에는 늦다</td>\n</tr>\n<tr id=\"row-maikeurocho-ikgi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-maikeurocho-ikgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>마이크로초 읽기</th>\n<td role=\"cell\"><a href=\"/database/dax/\">DAX</a></td>\n<td role=\"cell\"><a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 캐시 클러스터. 기본 TTL 5분</td>\n</tr>\n<tr id=\"row-byeongyeonge-baneung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-byeongyeonge-baneung\" class=\"anchor\" aria-label=\"줄 링크\"></a>변경에 반응</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-streams/\">Streams</a> → <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a></td>\n<td role=\"cell\">항목 단위 변경을 순서대로. 환영 메일, 실시간 집계, 파생 테이블에 쓴다. 더 오래, 더 여럿이 읽으려면 <a href=\"/database/dynamodb-streams-vs-kinesis/\">Kinesis Data Streams</a>(최대 1년)</td>\n</tr>\n<tr id=\"row-yeoreo-rijeoneseo-sseugi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeoreo-rijeoneseo-sseugi\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 리전에서 쓰기</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-global-tables/\">글로벌 테이블</a></td>\n<td role=\"cell\">기본은 최종 일관성, 강력한 일관성<wbr>(MRSC)도 선택</td>\n</tr>\n<tr id=\"row-jadong-mallyo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jadong-mallyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 만료</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-ttl/\">TTL</a></td>\n<td role=\"cell\">에포크 초, 무료. 세션, 최근 기록만 남기기, “2년 뒤 삭제” 규정</td>\n</tr>\n<tr id=\"row-jijeong-sijeom-bokgu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jijeong-sijeom-bokgu\" class=\"anchor\" aria-label=\"줄 링크\"></a>지정 시점 복구</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-backup/\">PITR</a></td>\n<td role=\"cell\">약 5분 전까지. 온디맨드 백업은 지울 때까지 남고 <a href=\"/storage/aws-backup/\">AWS Backup</a>으로 리전 간 복사</td>\n</tr>\n<tr id=\"row-tongjjaero-omgigi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-tongjjaero-omgigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>통째로 옮기기</th>\n<td role=\"cell\"><a href=\"/database/dynamodb-backup/#s3-export-import\">S3 가져오기·<wbr>내보내기</a></td>\n<td role=\"cell\">테이블 용량을 쓰지 않는다. 가져오기 오류는 CloudWatch Logs에</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "기본 용량 모드",
					"set:html": "<p>예전 자료는 프로비저닝이 기본이라고 가르친다. 지금은 온디맨드다. 온디맨드에서 프로비저닝으로는 언제든, 반대로는 24시간에 네 번까지 바꾼다.</p>"
				}),
				"\n",
				createVNode(_components.ul, { "set:html": "\n<li><strong><a href=\"/database/elasticache/\">ElastiCache</a>와</strong>: 둘 다 키-값이지만 ElastiCache는 메모리라 더 빠르고, DynamoDB는 데이터를 오래 안전하게 지킨다. 세션 저장소는 어느 쪽도 답이 되니 “영구 보관, 서버리스”인지 “1밀리초 미만”인지를 본다. 둘을 캐시로 견주는 일은 <a href=\"/database/dax-vs-elasticache/\">DAX vs ElastiCache</a>에 있다.</li>\n<li><strong>프라이빗 서브넷에서</strong>: DynamoDB는 퍼블릭 엔드포인트를 쓴다. 인터넷 없이 부르려면 무료인 <a href=\"/networking/vpc-endpoints/#gateway-endpoint\">게이트웨이 엔드포인트</a>를 라우팅 테이블에 건다.</li>\n<li><strong>다른 계정에 열기</strong>: DynamoDB 테이블에도 <a href=\"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html\">리소스 기반 정책</a>을 붙인다. 역할을 맡지 않고도 다른 계정이 읽고 쓴다.</li>\n<li><strong>일괄 작업은 트랜잭션이 아니다.</strong> <code>BatchWriteItem</code>은 일부만 성공할 수 있다.</li>\n<li><strong>쓰기 몰림</strong>: 스로틀링이 나면 용량부터 올리기 전에 앞에 <a href=\"/integration/sqs/\">SQS</a> 대기열을 두어 고르게 쓰는 방법도 본다.</li>\n" })
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
var url = "content/database/dynamodb.mdx/";
var file = "/work/wt/build/content/database/dynamodb.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/dynamodb.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
