import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/migration/dms.mdx
var frontmatter = {
	"title": "AWS DMS",
	"titleEn": "AWS Database Migration Service (DMS)",
	"kind": "service",
	"status": "published",
	"summary": "DMS는 원본 데이터베이스를 멈추지 않고 기존 데이터를 옮긴 뒤 변경까지 계속 따라 적어, 거의 중단 없이 갈아타게 하는 서비스다.",
	"aliases": [
		"DMS",
		"디엠에스",
		"Database Migration Service",
		"Amazon DMS",
		"데이터베이스 마이그레이션 서비스",
		"DB 마이그레이션",
		"DB 이전",
		"전체 로드",
		"Full Load",
		"복제 인스턴스",
		"DMS 복제 인스턴스",
		"지속적 복제",
		"DMS CDC",
		"DMS Serverless",
		"무중단 DB 이전",
		"다운타임 없는 DB 이전",
		"동종 마이그레이션",
		"데이터베이스 이전",
		"오라클 이전",
		"DB 옮기기",
		"이기종 DB 마이그레이션",
		"온프레미스 DB 마이그레이션"
	],
	"related": [
		"migration/schema-conversion-tool",
		"migration/dms-vs-datasync",
		"migration/datasync",
		"database/rds",
		"database/aurora",
		"analytics/kinesis-data-streams",
		"storage/s3",
		"analytics/redshift"
	],
	"signals": [
		{
			"id": "dms-cdc",
			"need": "돌고 있는 DB를 몇 분만 멈추고 AWS로 옮긴다",
			"choose": "DMS 전체 로드 + CDC",
			"see": "migration/dms#how",
			"why": "전체를 옮기는 동안의 변경을 따라 적어, 전환할 때만 멈춘다."
		},
		{
			"id": "sct-dms",
			"need": "Oracle을 Aurora PostgreSQL로, 저장 프로시저까지 옮긴다",
			"choose": "스키마 변환(SCT) + DMS",
			"see": "migration/dms#homogeneous",
			"why": "DMS는 데이터만 옮긴다. 프로시저는 먼저 변환해야 한다."
		},
		{
			"id": "s3-dms",
			"need": "S3의 기존 파일과 새 변경을 코드 없이 Kinesis로 보낸다",
			"choose": "S3를 원본으로 한 DMS",
			"see": "migration/dms#s3-to-kinesis",
			"why": "기존 파일은 전체 로드로, 새 변경은 CDC로 보낸다. 짤 코드가 없다."
		},
		{
			"id": "datasync",
			"need": "테이블이 아니라 파일 서버의 파일을 옮긴다",
			"choose": "DataSync",
			"see": "migration/dms-vs-datasync#verdict",
			"why": "행이면 DMS, 파일이면 DataSync다."
		}
	],
	"facts": [
		{
			"id": "task-types",
			"label": "작업의 종류",
			"value": "전체 로드, 전체 로드 + CDC, CDC만",
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.Creating.html"
		},
		{
			"id": "one-side-aws",
			"label": "엔드포인트의 조건",
			"value": "원본과 대상 가운데 하나는 AWS에 있어야 함",
			"note": "온프레미스에서 온프레미스로는 옮기지 못한다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Introduction.html"
		},
		{
			"id": "s3-source-format",
			"label": "S3를 원본으로 할 때의 형식",
			"value": "CSV, Parquet(DMS 3.5.3부터)",
			"note": "표의 구조를 적은 JSON(외부 테이블 정의)이 함께 있어야 한다.",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html"
		},
		{
			"id": "s3-source-cdc",
			"label": "S3의 변경을 읽는 방식",
			"value": "정한 경로에 사전 순으로 올라오는 CDC CSV 파일",
			"note": "순서를 건너뛰어 올린 파일은 복제되지 않는다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html"
		},
		{
			"id": "s3-source-region",
			"label": "S3 원본 버킷의 위치",
			"value": "복제 인스턴스와 같은 리전",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html"
		},
		{
			"id": "multi-az",
			"label": "복제 인스턴스의 고가용성",
			"asks": "복제 인스턴스의 고가용성은 무엇으로 얻나?",
			"value": "다중 AZ(다른 가용 영역에 대기 복제본)",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html"
		},
		{
			"id": "migration-hub",
			"label": "AWS Migration Hub의 새 고객",
			"value": "2025-11-07부터 받지 않음",
			"note": "여러 이전 작업을 한곳에서 추적하던 서비스다. 쓰던 고객은 계속 쓰고, 새로 시작하면 AWS Transform이다.",
			"examEra": "이전 진행 상황을 모아 보는 서비스",
			"source": "https://docs.aws.amazon.com/migrationhub/latest/ug/migrationhub-availability-change.html"
		},
		{
			"id": "fleet-advisor",
			"label": "DMS Fleet Advisor",
			"value": "2026-05-20 지원 종료",
			"note": "온프레미스 DB를 조사하던 기능이다. 새 설계에서 고르지 않는다.",
			"source": "https://docs.aws.amazon.com/dms/latest/APIReference/API_BatchStartRecommendations.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "복제 인스턴스를 켜 둔 시간(Serverless는 용량 단위 시간)",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/dms/pricing/"
		}
	],
	"scenarios": [
		{
			"id": "minimal-downtime-oracle",
			"situation": "주문이 끊이지 않는 온프레미스 Oracle을 Aurora PostgreSQL로 옮긴다. 중단은 몇 분만 허용된다.",
			"answer": [
				"migration/dms",
				"migration/schema-conversion-tool",
				"database/aurora"
			],
			"choose": "스키마 변환 + DMS 전체 로드와 CDC",
			"why": "“엔진이 바뀌고 중단이 거의 없어야” 한다. 먼저 스키마 변환 도구로 스키마를 바꾸고, DMS의 전체 로드 + CDC로 따라잡은 뒤 접속 주소를 바꾼다.",
			"trap": "DMS만으로 저장 프로시저와 인덱스까지 바뀌지 않는다. 덤프와 복원은 그동안의 변경을 놓친다.",
			"requirements": ["hybrid"]
		},
		{
			"id": "s3-to-kinesis-stream",
			"situation": "S3에 있는 기존 데이터 파일과 앞으로 올라올 변경 파일을 코드 없이 Kinesis Data Streams로 흘려보내 실시간 분석에 쓰려 한다.",
			"answer": [
				"migration/dms",
				"analytics/kinesis-data-streams",
				"storage/s3"
			],
			"choose": "DMS로 S3에서 Kinesis로(전체 로드 + CDC)",
			"why": "“기존 + 앞으로”와 “코드 없이”다. DMS는 S3를 원본으로, Kinesis를 대상으로 삼아 전체 로드 뒤 CDC를 이어 간다.",
			"trap": "S3 이벤트와 Lambda로도 되지만 함수를 만들고, 이미 있던 파일은 따로 처리해야 한다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "ongoing-to-warehouse",
			"situation": "RDS MySQL의 변경을 계속 S3 데이터 레이크로 보내 분석한다. 원본 DB의 부하는 적어야 한다.",
			"answer": ["migration/dms", "storage/s3"],
			"choose": "대상이 S3인 DMS CDC 작업",
			"why": "CDC는 트랜잭션 로그를 읽으므로 쿼리를 되풀이하지 않는다. 대상이 S3인 CDC 작업을 계속 돌린다.",
			"trap": "Glue로 매일 테이블을 통째로 읽으면 원본에 부하가 크고 늦다.",
			"requirements": ["analytics"]
		},
		{
			"id": "unencrypted-to-encrypted",
			"situation": "암호화하지 않은 RDS를 암호화된 RDS로 바꿔야 한다. 스냅샷을 복사하고 복원하는 동안의 중단을 줄이고 싶다.",
			"answer": ["migration/dms", "database/rds"],
			"choose": "암호화된 새 인스턴스로 DMS 전체 로드 + CDC",
			"why": "암호화된 새 인스턴스를 대상으로 전체 로드 + CDC를 돌리면 전환 순간만 멈춘다. 지금은 블루/그린 배포의 그린에 KMS 키를 지정하는 길도 있다.",
			"trap": "암호화되지 않은 DB는 켠 채로 암호화를 켤 수 없다.",
			"requirements": ["encryption"]
		}
	],
	"corrections": [
		{
			"id": "database-service",
			"notes": "이름을 Amazon Database Migration Service라고 한다.",
			"status": "wrong",
			"right": "공식 이름은 AWS Database Migration Service(AWS DMS)다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html"
		},
		{
			"id": "s3-kinesis",
			"notes": "S3의 데이터와 로그 파일, 새로 저장되는 파일을 DMS가 그대로 Kinesis로 스트리밍한다고 한다.",
			"status": "simplified",
			"right": "아무 로그나 되지 않는다. CSV나 Parquet이어야 하고 표의 정의가 있어야 한다. 새 데이터는 정해진 모양의 CDC 파일로 순서대로 올려야 읽는다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html"
		},
		{
			"id": "db-dms",
			"notes": "DMS로 DB 엔진을 바꿀 수 있다고 한다.",
			"status": "simplified",
			"right": "데이터는 형을 바꿔 옮기지만 DMS가 만드는 것은 테이블과 기본 키 정도다. 보조 인덱스, 외래 키, 저장 프로시저, 트리거는 스키마 변환 도구로 따로 옮긴다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html"
		},
		{
			"id": "sla-binlog",
			"notes": "변경을 실시간으로 복제한다고 한다.",
			"status": "simplified",
			"right": "원본의 트랜잭션 로그를 읽어 비동기로 적으므로 지연이 있고, AWS는 실시간 복제가 아니라고 못 박으며 지연에 SLA도 두지 않는다. 원본에 로그 보관(binlog, 아카이브 로그, 논리 복제)을 켜 두어야 하고, 전환 전에 지연이 0에 가까운지 확인한다.",
			"source": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html"
		}
	],
	"sources": [
		{
			"note": "002",
			"section": "DMS와 DataSync",
			"lines": "606-608"
		},
		{
			"note": "002",
			"section": "전자상거래 시스템 마이그레이션",
			"lines": "610-612"
		},
		{
			"note": "003",
			"section": "Amazon Database Migration Service(DMS)",
			"lines": "117-123"
		}
	],
	"references": [
		{
			"title": "AWS DMS란",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html"
		},
		{
			"title": "S3를 원본으로 쓰기",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html"
		},
		{
			"title": "Kinesis Data Streams를 대상으로 쓰기",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kinesis.html"
		},
		{
			"title": "지속적 복제(CDC) 작업",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html"
		},
		{
			"title": "모범 사례",
			"url": "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html"
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
			"slug": "homogeneous",
			"text": "동종과 이기종"
		},
		{
			"depth": 2,
			"slug": "endpoints",
			"text": "원본과 대상"
		},
		{
			"depth": 2,
			"slug": "s3-to-kinesis",
			"text": "S3에서 Kinesis로 흘려보내기"
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
		ol: "ol",
		p: "p",
		strong: "strong",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>DMS는 돌고 있는 데이터베이스를 멈추지 않고</strong> 옮길 때 쓴다. 온프레미스 Oracle을 <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>로, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 MySQL을 <a href=\"/database/rds/\" class=\"mention\">RDS</a>로, 운영 DB의 변경을 <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 Kinesis로 보내는 일이다. 문제에 “최소 중단”, “데이터베이스 이전”, “지속적 복제(CDC)”가 나오면 DMS다. 파일 서버는 <a href=\"/migration/datasync/\">DataSync</a>의 일이다. 둘의 경계는 <a href=\"/migration/dms-vs-datasync/\">비교</a>에 있다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-full-load-and-cdc\" data-diagram=\"full-load-and-cdc\"><figcaption><span class=\"diagram-title\">전체 로드와 변경 복제로 갈아타는 <span class=\"diagram-title-end\">흐름<a href=\"#diagram-full-load-and-cdc\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 전체 로드와 변경 복제로 갈아타는 흐름\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"362\" height=\"615\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 579.1 984.5\"><svg width=\"579.1\" height=\"984.5\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-full-load-and-cdc-desc\" aria-labelledby=\"diagram-full-load-and-cdc-title\" role=\"img\" viewBox=\"-4 -4 579.1 984.5\"><title id=\"diagram-full-load-and-cdc-title\">전체 로드와 변경 복제로 갈아타는 흐름</title><desc id=\"diagram-full-load-and-cdc-desc\">복제 인스턴스가 원본 데이터베이스의 기존 행을 읽어 대상에 쓴다. 그동안 쌓인 변경은 트랜잭션 로그에서 읽어 모아 두었다가 이어서 적는다. 대상이 따라잡으면 앱의 접속을 대상으로 바꾼다. S3를 원본, Kinesis Data Streams를 대상으로 하면 파일의 기존 데이터와 변경을 스트림으로 흘려보낸다.</desc><g class=\"d-boundary\"><rect width=\"353.7\" height=\"139\" x=\"30.4\" y=\"414\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M300 56v13q0 7-7.1 7H155.4q-7.1 0-7.1 7v114\"/><path fill=\"var(--diagram-line)\" d=\"m154.3 189-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M142.4 276.4h-2.9q-3 0-3 3v27.5q0 7.1-7 7.1h-55q-7 0-7 7v56q0 7 7 7h83.2q7 0 7 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m170.8 455-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M154.2 276.4h2.9q3 0 3 3v27.5q0 7.1 7 7.1h33.1q7.1 0 7.1 7v142\"/><path fill=\"var(--diagram-line)\" d=\"m213.3 455-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M235.6 529v210.5q0 7 7.1 7h44.8q7 0 7 7.1v55.9q0 7 7.1 7h103q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m417.6 824.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M327 56v13q0 7 7 7h184.8q7 0 7 7v726.5q0 7-7 7h-69q-7.1 0-7.1 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m448.7 824.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M382 294v83q0 7-7 7H257q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m255.8 455-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M179 529v210.5q0 7-7.1 7h-10.4q-7 0-7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m160.4 824.5-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"42.4\" y=\"445\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS DMS</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"105.3\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.1\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">계속 사용</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 전체 로드</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"142.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.9\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 로그의 변경</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"261.1\" y=\"766.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"294.4\" y=\"789.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"492.3\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"525.7\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 전환</text></g><g class=\"d-edge-label\"><rect width=\"180.8\" height=\"30\" x=\"291.6\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"382\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 기존 + CDC 파일</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"101.9\" y=\"766.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"154.3\" y=\"789.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 스트리밍</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"262.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"313.4\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M103.2 211.5a45.1 10.5 0 0 0 90.2 0 45.1 10.5 0 0 0-90.2 0V266a45.1 10.5 0 0 0 90.2 0v-54.5\"/><text x=\"148.3\" y=\"258.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">원본 DB</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"111.5\" y=\"467\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"207.3\" y=\"507\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">복제 인스턴스</text></g><g class=\"d-node\"><text x=\"427.1\" y=\"956.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대상 Aurora</text><use width=\"72\" height=\"72\" x=\"391.1\" y=\"845.5\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"382.1\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 파일</text><use width=\"72\" height=\"72\" x=\"346.1\" y=\"175\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"154.4\" y=\"956.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis 스트림</text><use width=\"72\" height=\"72\" x=\"118.4\" y=\"845.5\" href=\"#icon-aws-kinesis\"/></g></svg><a aria-label=\"대상 Aurora\" href=\"/database/aurora/\"><rect width=\"121.2\" height=\"136\" x=\"366.5\" y=\"832.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3 파일\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"333.1\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Kinesis 스트림\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"144.8\" height=\"136\" x=\"82\" y=\"832.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>복제 인스턴스가 원본 데이터베이스의 기존 행을 읽어 대상에 쓴다. 그동안 쌓인 변경은 트랜잭션 로그에서 읽어 모아 두었다가 이어서 적는다. 대상이 따라잡으면 앱의 접속을 대상으로 바꾼다. S3를 원본, Kinesis Data Streams를 대상으로 하면 파일의 기존 데이터와 변경을 스트림으로 흘려보낸다.</p><ul><li>AWS DMS 안: 복제 인스턴스</li><li>앱 → 원본 DB: 계속 사용</li><li>원본 DB → 복제 인스턴스: ① 전체 로드</li><li>원본 DB → 복제 인스턴스: ② 로그의 변경 (점선)</li><li>복제 인스턴스 → 대상 Aurora: ③ 쓰기</li><li>앱 → 대상 Aurora: ④ 전환 (점선)</li><li>S3 파일 → 복제 인스턴스: ⑤ 기존 + CDC 파일</li><li>복제 인스턴스 → Kinesis 스트림: ⑥ 스트리밍</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><strong>전체 로드</strong>: 복제 인스턴스가 테이블을 병렬로 읽어 대상에 쓴다. 원본은 계속 쓰인다.</li>\n<li><strong>CDC</strong>: 그사이의 변경을 원본의 트랜잭션 로그에서 읽어 모은다. 테이블을 다시 조회하지 않으므로 부하가 적다.</li>\n<li>로드가 끝나면 모아 둔 변경을 적고, 그 뒤로는 계속 따라간다.</li>\n<li>지연이 0에 가까워지면 앱을 잠깐 멈추고 접속 주소를 바꾼다. <strong>중단은 이 순간뿐이다.</strong></li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>의 파일을 원본으로 읽을 때도 같다. 기존 파일이 전체 로드, 뒤에 올라온 파일이 CDC가 된다.</li>\n<li>대상이 Kinesis면 행 하나하나가 스트림의 레코드가 된다.</li>\n</ol>\n<p>엔드포인트는 원본과 대상의 접속 정보이고, 작업은 그 둘 사이에 무엇을 어떻게 옮길지 적은 것이다. 일은 <strong>복제 인스턴스</strong>(<a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 안의 서버)가 한다. 크기를 고르기 싫으면 DMS Serverless가 알아서 늘고 준다. 길게 돌리는 CDC라면 다중 AZ로 둔다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"homogeneous\">동종과 이기종<a href=\"#homogeneous\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 예, 절차\" tabindex=\"0\"><table aria-label=\"동종과 이기종\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">구분</th>\n<th scope=\"col\" role=\"columnheader\">예</th>\n<th scope=\"col\" role=\"columnheader\">절차</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-dongjong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dongjong\" class=\"anchor\" aria-label=\"줄 링크\"></a>동종</th>\n<td role=\"cell\">MySQL → <a href=\"/database/rds/\">RDS</a> MySQL</td>\n<td role=\"cell\">스키마가 같다. 엔진의 복제 도구나 DMS의 동종 데이터 마이그레이션도 쓴다</td>\n</tr>\n<tr id=\"row-igijong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-igijong\" class=\"anchor\" aria-label=\"줄 링크\"></a>이기종</th>\n<td role=\"cell\">Oracle → <a href=\"/database/aurora/\">Aurora</a> PostgreSQL</td>\n<td role=\"cell\">먼저 <a href=\"/migration/schema-conversion-tool/\">스키마와 코드를 변환</a>하고, 그다음 DMS로 데이터를 옮긴다</td>\n</tr>\n</tbody>\n</table></div>\n<p>DMS는 데이터를 옮기는 데 필요한 테이블과 기본 키만 만든다. 인덱스와 외래 키는 로드가 끝난 뒤 더하는 편이 빠르다.</p>\n</div><h2 id=\"endpoints\">원본과 대상<a href=\"#endpoints\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 쪽, 쓸 수 있는 것\" tabindex=\"0\"><table aria-label=\"원본과 대상\">\n<thead>\n<tr>\n<th scope=\"col\">쪽</th>\n<th scope=\"col\">쓸 수 있는 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-wonbon\">\n<th scope=\"row\"><a href=\"#row-wonbon\" class=\"anchor\" aria-label=\"줄 링크\"></a>원본</th>\n<td>Oracle, SQL Server, MySQL·MariaDB, PostgreSQL, Db2, SAP ASE, MongoDB·DocumentDB, <a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/database/aurora/\" class=\"mention\">Aurora</a>, <strong><a href=\"/storage/s3/\" class=\"mention\">S3</a></strong></td>\n</tr>\n<tr id=\"row-daesang\">\n<th scope=\"row\"><a href=\"#row-daesang\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상</th>\n<td>관계형 DB, <a href=\"/analytics/redshift/\">Redshift</a>, S3, <a href=\"/database/dynamodb/\">DynamoDB</a>, <a href=\"/database/documentdb/\">DocumentDB</a>, <a href=\"/analytics/opensearch/\">OpenSearch</a>, <a href=\"/database/neptune/\">Neptune</a>, <strong><a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a></strong>, Kafka(<a href=\"/analytics/msk/\">MSK</a>)</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘 가운데 하나는 AWS에 있어야 한다. 대상이 관계형 DB만이 아니라는 점이 시험에 나온다.</p>\n</div><h2 id=\"s3-to-kinesis\">S3에서 Kinesis로 흘려보내기<a href=\"#s3-to-kinesis\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"에 모인 데이터를 ",
					createVNode(_components.a, {
						href: "/analytics/kinesis-data-streams/",
						children: "Kinesis Data Streams"
					}),
					"로 보내 실시간 분석에 쓰고 싶을 때, DMS를 다리로 놓으면 새 코드가 필요 없다."
				] }),
				"\n",
				createVNode(_components.ol, { children: [
					"\n",
					createVNode(_components.li, { children: "원본 엔드포인트를 S3로 만들고 표의 구조를 JSON으로 적는다." }),
					"\n",
					createVNode(_components.li, { children: "기존 파일은 전체 로드로 보낸다." }),
					"\n",
					createVNode(_components.li, { children: [
						"새 변경은 ",
						createVNode(_components.code, { children: "INSERT" }),
						", ",
						createVNode(_components.code, { children: "UPDATE" }),
						", ",
						createVNode(_components.code, { children: "DELETE" }),
						"로 시작하는 CDC CSV 파일로 정한 경로에 ",
						createVNode(_components.strong, { children: "이름 순서대로" }),
						" 올린다. DMS가 올라오는 대로 읽는다."
					] }),
					"\n",
					createVNode(_components.li, { children: "대상 엔드포인트는 Kinesis다. 레코드는 JSON이 된다." }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"구조가 제각각인 로그에는 맞지 않는다. 그때는 S3 이벤트와 ",
					createVNode(_components.a, {
						href: "/compute/lambda/",
						class: "mention",
						children: "Lambda"
					}),
					", 또는 처음부터 ",
					createVNode(_components.a, {
						href: "/analytics/data-firehose/",
						children: "Firehose"
					}),
					"나 Kinesis로 받는 구성을 쓴다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "DMS가 못 하는 것",
					"set:html": "<p>저장 프로시저, 트리거, 뷰의 정의, 사용자 권한은 옮기지 않는다. “엔진이 다르다”는 말이 있으면 스키마 변환 도구가 답에 함께 있어야 한다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>DMS와 백업·복원</strong>: 중단해도 되고 엔진이 같으면 덤프나 스냅샷이 간단하다. DMS는 중단을 줄이려고 쓴다.</li>\n<li><strong>DMS와 Glue</strong>: DMS는 그대로 옮기고 따라 적는다. 조인하고 바꾸는 일은 <a href=\"/analytics/glue/\">Glue</a>다.</li>\n<li>복제 인스턴스는 원본과 대상 <strong>모두에 네트워크로 닿아야</strong> 한다. 온프레미스라면 <a href=\"/networking/site-to-site-vpn/\">VPN</a>이나 <a href=\"/networking/direct-connect/\">Direct Connect</a>를 둔다.</li>\n<li>큰 객체(LOB) 열은 옮기는 방식을 따로 정한다. 제한 모드에서는 정한 크기를 넘은 부분이 잘린다.</li>\n<li>옮긴 뒤에는 데이터 검증을 켜서 행을 견준다.</li>\n</ul></div>" })
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
var url = "content/migration/dms.mdx/";
var file = "/work/wt/build/content/migration/dms.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/migration/dms.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
