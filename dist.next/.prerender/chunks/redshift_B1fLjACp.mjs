import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/redshift.mdx
var frontmatter = {
	"title": "Amazon Redshift",
	"titleEn": "Amazon Redshift",
	"kind": "service",
	"status": "published",
	"summary": "Redshift는 많은 데이터를 열 단위로 여러 노드에 나눠 담고 복잡한 분석 SQL을 병렬로 처리하는 관리형 데이터 웨어하우스다.",
	"aliases": [
		"Redshift",
		"레드시프트",
		"DW",
		"OLAP",
		"온라인 분석 처리",
		"데이터 웨어하우징",
		"Redshift Spectrum",
		"레드시프트 스펙트럼",
		"Redshift 클러스터",
		"Redshift Serverless",
		"레드시프트 서버리스",
		"COPY 명령",
		"UNLOAD",
		"MPP",
		"zero-ETL",
		"분석용 데이터베이스",
		"대용량 분석 쿼리",
		"복잡한 SQL 분석",
		"컬럼 기반 데이터베이스"
	],
	"related": [
		"analytics/athena",
		"analytics/quicksight",
		"analytics/data-firehose",
		"analytics/glue",
		"storage/s3",
		"analytics/emr",
		"database/rds",
		"migration/schema-conversion-tool"
	],
	"signals": [
		{
			"id": "redshift",
			"need": "적재한 몇 년 치 데이터의 복잡한 조인·집계를 되풀이한다",
			"choose": "Redshift",
			"see": "analytics/redshift#when",
			"why": "조인과 집계를 되풀이하는 웨어하우스다. 가끔이면 Athena다."
		},
		{
			"id": "redshift-spectrum",
			"need": "오래된 데이터는 S3에 두고 최근 데이터와 한 SQL로 조회한다",
			"choose": "Redshift Spectrum",
			"see": "analytics/redshift#spectrum",
			"why": "S3의 파일을 올리지 않고 Redshift의 SQL로 읽는다. 노드를 늘리지 않는다."
		},
		{
			"id": "redshift-serverless",
			"need": "적재한 표의 무거운 조인이 월초에만 몰리고 관리할 사람이 없다",
			"choose": "Redshift Serverless",
			"see": "analytics/redshift#scenario-unpredictable-analytics",
			"why": "쿼리가 도는 동안만 낸다. 프로비저닝 클러스터는 놀아도 노드 요금이 나간다."
		},
		{
			"id": "seunaepsyasui-gyocha-rijeon",
			"need": "웨어하우스의 리전 재해를 싸게 대비한다",
			"choose": "스냅샷의 교차 리전 자동 복사",
			"see": "analytics/redshift#snapshots",
			"why": "다른 리전에는 스냅샷만 두고 재해 때 복원한다. 노드를 미리 켜 두지 않는다."
		}
	],
	"facts": [
		{
			"id": "multi-az",
			"label": "다중 AZ",
			"asks": "다중 AZ는 어떤 클러스터에서, 가용 영역 몇 곳에 걸치나?",
			"value": "프로비저닝 클러스터(RA3·RG 노드)에서 두 가용 영역",
			"note": "두 영역의 노드가 함께 일하고 엔드포인트는 하나다. 복구 시점(RPO)은 0이다.",
			"examEra": "다중 AZ 미지원(스냅샷으로 복구)",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
		},
		{
			"id": "sla",
			"label": "월 가동률 약속(SLA)",
			"value": "다중 AZ 99.99%, 단일 AZ 99.9%",
			"called": [
				"SLA",
				"가용성",
				"가동률",
				"availability"
			],
			"axis": "availability",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
		},
		{
			"id": "spectrum-engine",
			"label": "S3 외부 테이블을 읽는 곳",
			"value": "RA3는 클러스터 밖의 Spectrum 서버, RG와 Serverless는 내장 엔진",
			"examEra": "Spectrum",
			"source": "https://docs.aws.amazon.com/redshift/latest/dg/c-spectrum-overview.html"
		},
		{
			"id": "auto-snapshot-frequency",
			"label": "자동 스냅샷 간격",
			"value": "약 8시간마다 또는 노드당 5GB가 바뀔 때마다",
			"note": "먼저 닿는 쪽이다. 일정을 직접 정하면 1시간까지 줄인다.",
			"called": [
				"스냅샷 주기",
				"스냅샷 간격",
				"자동스냅샷 주기",
				"자동백업 주기",
				"스냅샷 마다",
				"snapshot frequency",
				"automated snapshot frequency",
				"automatic snapshot interval",
				"snapshot interval"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
		},
		{
			"id": "auto-snapshot-retention",
			"label": "자동 스냅샷 보관",
			"value": "기본 1일, 최대 35일",
			"note": "클러스터를 지우면 자동 스냅샷도 지워진다.",
			"called": [
				"스냅샷 자동",
				"자동스냅샷",
				"스냅샷 보존",
				"자동백업",
				"백업보존",
				"백업보관",
				"스냅샷 보관"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
		},
		{
			"id": "manual-snapshot-retention",
			"label": "수동 스냅샷 보관",
			"value": "지울 때까지(또는 1~3,653일을 지정)",
			"called": [
				"수동스냅샷",
				"수동백업",
				"manual snapshot"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/redshift/latest/APIReference/API_EnableSnapshotCopy.html"
		},
		{
			"id": "cross-region-retention",
			"label": "다른 리전에 복사된 자동 스냅샷의 보관",
			"value": "기본 7일, 1~35일",
			"note": "KMS로 암호화한 클러스터는 대상 리전에 스냅샷 복사 권한(grant)을 먼저 만든다.",
			"called": [
				"교차리전 스냅샷",
				"다른 리전 스냅샷",
				"복사 스냅샷",
				"cross region snapshot"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/redshift/latest/APIReference/API_EnableSnapshotCopy.html"
		},
		{
			"id": "serverless-rpu",
			"label": "Redshift Serverless의 기본 용량",
			"value": "기본 128 RPU, 4~512 RPU(일부 리전 1,024)",
			"note": "RPU는 Redshift 처리 단위이고, 1 RPU는 메모리 16GB다. 4 RPU는 일부 리전에만 있고 서울은 목록에 없다(8부터).",
			"called": [
				"RPU",
				"서버리스 RPU",
				"서버리스 용량",
				"serverless RPU",
				"RPU range"
			],
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html"
		},
		{
			"id": "serverless-recovery-point",
			"label": "Redshift Serverless의 복구 시점",
			"value": "30분마다 자동으로 만들고 24시간 보관",
			"called": [
				"복구시점",
				"서버리스 복구",
				"서버리스 백업",
				"recovery point",
				"recovery point retention",
				"복구 지점 보관 시간"
			],
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-considerations.html"
		},
		{
			"id": "port",
			"label": "기본 포트",
			"value": "TCP 5439",
			"called": ["포트번호", "port"],
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "프로비저닝은 노드를 켜 둔 시간, Serverless는 쿼리가 도는 동안의 RPU",
			"note": "Serverless는 초 단위(최소 60초)로 세고, 쿼리가 돌지 않으면 계산 요금이 없다. 관리형 스토리지는 따로 낸다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/redshift/pricing/"
		},
		{
			"id": "spectrum-formats",
			"label": "S3에서 바로 읽는 형식",
			"value": "Parquet, ORC, Avro, JSON, Ion, CSV와 텍스트",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/redshift/latest/dg/c-spectrum-data-files.html"
		}
	],
	"scenarios": [
		{
			"id": "year-old-data-to-s3",
			"situation": "Redshift의 1년 지난 데이터를 S3로 내려 비용을 줄이되, 오늘 데이터와 한 SQL로 계속 비교해야 한다.",
			"answer": ["analytics/redshift", "storage/s3"],
			"choose": "Redshift Spectrum",
			"why": "“S3로 옮겨도 함께 조회”가 Redshift Spectrum이다. 외부 테이블이 S3를 가리키고 클러스터의 테이블과 조인한다.",
			"trap": "Athena로 S3만 조회하면 클러스터 안의 오늘 데이터가 빠진다. 연합 쿼리로 이을 수는 있지만 Lambda 커넥터를 더 운영해야 한다. 다시 COPY하면 줄인 비용이 돌아온다.",
			"requirements": ["lowest-cost", "analytics"]
		},
		{
			"id": "region-dr",
			"situation": "웨어하우스가 있는 리전 전체가 멈춰도 몇 시간 안에 다른 리전에서 되살려야 한다. 비용은 적어야 한다.",
			"answer": ["analytics/redshift"],
			"choose": "스냅샷의 교차 리전 자동 복사",
			"why": "스냅샷의 교차 리전 자동 복사를 켠다. 평소에는 스냅샷 저장 비용만 든다.",
			"trap": "다중 AZ는 한 리전 안의 이중화라 리전 장애를 막지 못한다.",
			"requirements": ["disaster-recovery", "lowest-cost"]
		},
		{
			"id": "oltp-slow-report",
			"situation": "주문 RDS에서 경영진 보고 쿼리가 수십 분씩 돌아 주문 처리까지 느려진다. 보고는 몇 년 치 데이터를 집계한다.",
			"answer": ["analytics/redshift", "database/rds"],
			"why": "“몇 년 치 집계”는 OLAP다. 데이터를 열 저장 웨어하우스로 보내 분석을 떼어 낸다.",
			"trap": "읽기 복제본은 부하를 나눌 뿐 행 저장 DB의 긴 집계는 그대로 느리다.",
			"requirements": ["analytics"]
		},
		{
			"id": "unpredictable-analytics",
			"situation": "웨어하우스에 적재해 둔 표를 BI 도구로 분석하는데 쿼리가 월초에만 몰리고 나머지는 거의 없다. 복잡한 조인이 많고 클러스터를 관리할 사람이 없다.",
			"answer": ["analytics/redshift"],
			"choose": "Redshift Serverless",
			"why": "“들쭉날쭉”과 “관리할 사람이 없다”면 Redshift Serverless다. 쿼리가 도는 동안만 RPU 시간으로 낸다.",
			"trap": "프로비저닝 클러스터는 놀아도 노드 시간이 나간다. Athena도 서버가 없지만 S3의 파일을 쿼리할 때마다 훑는다. 적재해 둔 표의 무거운 조인을 되풀이하는 일은 웨어하우스가 맡는다.",
			"requirements": [
				"analytics",
				"sudden-load",
				"least-operations"
			]
		}
	],
	"corrections": [
		{
			"id": "az-ra3",
			"notes": "다중 AZ를 지원하지 않아 스냅샷을 찍어야 한다고 한다.",
			"status": "outdated",
			"right": "2023년부터 RA3(지금은 RG도) 프로비저닝 클러스터는 두 AZ에 둘 수 있다. 스냅샷은 잘못 지운 데이터와 리전 장애에 여전히 필요하다.",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
		},
		{
			"id": "s3-spectrum",
			"notes": "Redshift는 S3에 있는 대량의 데이터를 분석하는 서비스라고 한다.",
			"status": "simplified",
			"right": "데이터를 웨어하우스에 적재해 분석하는 것이 본래 모습이다. 적재하지 않은 S3 데이터는 Spectrum의 외부 테이블로 읽는다.",
			"source": "https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html"
		},
		{
			"id": "spectrum-s3",
			"notes": "Spectrum에서 클러스터 테이블이 S3의 과거 데이터를 가리킨다고 한다.",
			"status": "wrong",
			"right": "S3를 가리키는 것은 외부 스키마의 외부 테이블이다. 정의는 Glue 데이터 카탈로그 같은 외부 카탈로그에 있다. 클러스터 테이블과는 조인한다.",
			"source": "https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html"
		},
		{
			"id": "wording",
			"notes": "다른 웨어하우스보다 성능이 10배 좋다고 한다.",
			"status": "simplified",
			"right": "출시 무렵의 홍보 문구다. 조건 없는 배수는 사실로 외우지 않는다.",
			"source": "https://aws.amazon.com/redshift/"
		},
		{
			"id": "emr-s3",
			"notes": "완전 관리형이라 사용자 책임이 없고 EMR, Redshift, S3가 그 예라고 한다.",
			"status": "simplified",
			"right": "하드웨어와 패치, 백업을 AWS가 맡을 뿐이다. 프로비저닝 클러스터라면 노드의 유형과 수를, 어느 쪽이든 테이블 설계와 권한, 스냅샷 보관은 사용자가 정한다. EMR은 클러스터 구성까지 남는다.",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/overview.html"
		},
		{
			"id": "redshift",
			"notes": "이름을 RedShift로 적는다.",
			"status": "wrong",
			"card": false,
			"right": "공식 표기는 Amazon Redshift다.",
			"source": "https://docs.aws.amazon.com/redshift/latest/mgmt/welcome.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon Redshift",
			"lines": "111-115"
		},
		{
			"note": "000",
			"section": "Amazon Redshift - 기능",
			"lines": "117-122"
		},
		{
			"note": "000",
			"section": "Redshift Spectrum",
			"lines": "123-124"
		},
		{
			"note": "001",
			"section": "RedShift",
			"lines": "1418-1427"
		},
		{
			"note": "002",
			"section": "Redshift",
			"lines": "45-49"
		},
		{
			"note": "003",
			"section": "Amazon RedShift",
			"lines": "33-37"
		}
	],
	"references": [
		{
			"title": "Redshift란",
			"url": "https://docs.aws.amazon.com/redshift/latest/mgmt/welcome.html"
		},
		{
			"title": "다중 AZ 배포",
			"url": "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
		},
		{
			"title": "스냅샷",
			"url": "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
		},
		{
			"title": "Redshift Spectrum",
			"url": "https://docs.aws.amazon.com/redshift/latest/dg/c-using-spectrum.html"
		},
		{
			"title": "데이터 적재",
			"url": "https://docs.aws.amazon.com/redshift/latest/dg/t_Loading_data.html"
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
			"depth": 3,
			"slug": "deployment",
			"text": "프로비저닝과 Serverless"
		},
		{
			"depth": 2,
			"slug": "loading",
			"text": "데이터 적재"
		},
		{
			"depth": 2,
			"slug": "spectrum",
			"text": "Redshift Spectrum"
		},
		{
			"depth": 2,
			"slug": "snapshots",
			"text": "스냅샷과 재해 복구"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-glue\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M106 74h6v-7h-6zm-7 3V64l3-3h13l3 3v13l-3 3h-13zm32-23h7v-6h-7zm-6 4V45l3-3h13l3 3v13l-3 3h-13zm13 28h6v-6h-6zm-4-12h13l3 3v13l-3 3h-13l-3-3V77zm-6 33c-6 0-26 0-39-3l32 51 1 2v7h12v-7l1-2 32-51c-13 3-33 3-39 3m-50-9-1-2c0-9 30-11 48-11v6c-22 0-36 3-40 5 5 2 19 5 43 5 23 0 38-3 43-5l-15-3 1-7c20 3 22 6 22 10l-1 2-37 60v8l-2 3c-4 2-7 2-11 2-3 0-7 0-11-2l-2-3v-8zm72 93-1 3-19 19-2 1-2-1-19-19a3 3 0 0 1 2-5h9v-10h7v13l-3 3h-5l11 12 11-12h-5l-3-3v-13h7v10h9z\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>여러 시스템의 데이터를 모아 <strong>복잡한 조인과 집계를 되풀이</strong>할 때 쓴다. 매출 보고, 경영 대시보드, 몇 년 치 추세 분석이 그렇다. 문제에 “데이터 웨어하우스”, “OLAP(분석용 집계)”, “페타바이트”, “BI 도구로 복잡한 SQL”이 나오면 Redshift다. 주문을 하나씩 읽고 쓰는 OLTP는 <a href=\"/database/rds/\">RDS</a>나 <a href=\"/database/aurora/\">Aurora</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>를 가끔 조회하는 일은 <a href=\"/analytics/athena/\">Athena</a>다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-warehouse-and-spectrum\" data-diagram=\"warehouse-and-spectrum\"><figcaption><span class=\"diagram-title\">최근 데이터는 클러스터에, 1년 지난 데이터는 S3에 두고 한 SQL로 조회하는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-warehouse-and-spectrum\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 최근 데이터는 클러스터에, 1년 지난 데이터는 S3에 두고 한 SQL로 조회하는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"371\" height=\"805\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 593.3 1288.4\"><svg width=\"593.3\" height=\"1288.4\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-warehouse-and-spectrum-desc\" aria-labelledby=\"diagram-warehouse-and-spectrum-title\" role=\"img\" viewBox=\"-4 -4 593.3 1288.4\"><title id=\"diagram-warehouse-and-spectrum-title\">최근 데이터는 클러스터에, 1년 지난 데이터는 S3에 두고 한 SQL로 조회하는 구성</title><desc id=\"diagram-warehouse-and-spectrum-desc\">BI 도구의 SQL을 리더 노드가 받아 계획을 세우고 컴퓨팅 노드에 나눠 준다. 최근 1년은 노드의 관리형 스토리지에서 읽는다. 1년 지난 데이터는 S3에 있고 Spectrum이 읽어 걸러 준다. 외부 테이블의 정의는 Glue 데이터 카탈로그에 있다. 리더가 둘을 합쳐 돌려준다.</desc><g class=\"d-boundary\"><rect width=\"476.8\" height=\"606.4\" x=\"96.4\" y=\"176\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m222 217-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216 357v23q0 7 7 7h225.3q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m461.4 459-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216 357v110\"/><path fill=\"var(--diagram-line)\" d=\"m222 459-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216 357v23q0 7-7.1 7h-94.4q-7 0-7 7v411.4q0 7-7.1 7h-10q-7 0-7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m89.3 890.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M455.4 533v23q0 7 7 7h25q7 0 7 7v76q0 7-7 7h-65a6 6 0 0 0-12 0H262q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m261 671-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216 533v23q0 7 7 7H248q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m261 671-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M455.4 533v23q0 7-7 7h-25q-7 0-7 7v238.4q0 4 4 4 4.2 0 4.2 4.1v58.9q0 7-7.1 7h-64.4q-7 0-7 7.1v42\"/><path fill=\"var(--diagram-line)\" d=\"m352 923.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M216 533v23q0 7-7.1 7H184q-7 0-7 7v235.4q0 7 7 7h70.4q7.1 0 7.1 7.1v55.9q0 7 7 7H339q7.1 0 7.1 7.1v42\"/><path fill=\"var(--diagram-line)\" d=\"m352 923.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M346 997.4v139\"/><path fill=\"var(--diagram-line)\" d=\"m352 1128.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"228.4\" y=\"207\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Redshift 클러스터</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"181\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"215.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SQL</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"409.4\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"455\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 나눠 줌</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"170\" y=\"417\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"215.6\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 나눠 줌</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"18.3\" y=\"832.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"83\" y=\"855.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 외부 테이블</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"429.4\" y=\"593\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"494\" y=\"616\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 내부 테이블</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"190\" y=\"593\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"254.6\" y=\"616\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 내부 테이블</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"391.1\" y=\"832.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"424.4\" y=\"855.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"228\" y=\"832.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"261.4\" y=\"855.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"290.5\" y=\"1070.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"345.7\" y=\"1093.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 걸러 읽음</text></g><g class=\"d-node\"><rect width=\"138.2\" height=\"44\" x=\"146.9\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"216\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">BI 도구·SQL</text></g><g class=\"d-node\"><text x=\"216\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 노드</text><use width=\"72\" height=\"72\" x=\"180\" y=\"238\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><rect width=\"187.8\" height=\"62\" x=\"361.5\" y=\"471\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"455.4\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">컴퓨팅 노드 1</text></g><g class=\"d-node\"><rect width=\"191\" height=\"62\" x=\"120.4\" y=\"471\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"216\" y=\"511\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">컴퓨팅 노드 2</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M209.9 693.5a45.1 10.5 0 0 0 90.2 0 45.1 10.5 0 0 0-90.2 0V748a45.1 10.5 0 0 0 90.2 0v-54.5\"/><text x=\"255\" y=\"740.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">최근 1년</text></g><g class=\"d-node\"><rect width=\"254.5\" height=\"62\" x=\"218.8\" y=\"935.4\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"346\" y=\"975.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Redshift Spectrum</text></g><g class=\"d-node\"><text x=\"83.3\" y=\"1022.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 카탈로그</text><use width=\"72\" height=\"72\" x=\"47.3\" y=\"911.4\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"346\" y=\"1260.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">1년 지난 데이터</text><use width=\"72\" height=\"72\" x=\"310\" y=\"1149.4\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"리더 노드\" href=\"/analytics/redshift/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"167\" y=\"225\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\"><rect width=\"150.6\" height=\"136\" x=\"8\" y=\"898.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"1년 지난 데이터\" href=\"/storage/s3/\"><rect width=\"146.8\" height=\"136\" x=\"272.6\" y=\"1136.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"335\" height=\"799\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 535.8 1279.2\"><svg width=\"535.8\" height=\"1279.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-warehouse-and-spectrum-narrow-desc\" aria-labelledby=\"diagram-warehouse-and-spectrum-narrow-title\" role=\"img\" viewBox=\"-4 -4 535.8 1279.2\"><title id=\"diagram-warehouse-and-spectrum-narrow-title\">최근 데이터는 클러스터에, 1년 지난 데이터는 S3에 두고 한 SQL로 조회하는 구성</title><desc id=\"diagram-warehouse-and-spectrum-narrow-desc\">BI 도구의 SQL을 리더 노드가 받아 계획을 세우고 컴퓨팅 노드에 나눠 준다. 최근 1년은 노드의 관리형 스토리지에서 읽는다. 1년 지난 데이터는 S3에 있고 Spectrum이 읽어 걸러 준다. 외부 테이블의 정의는 Glue 데이터 카탈로그에 있다. 리더가 둘을 합쳐 돌려준다.</desc><g class=\"d-boundary\"><rect width=\"412.8\" height=\"572.8\" x=\"103\" y=\"168\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203.3 48v169\"/><path fill=\"var(--diagram-line)\" d=\"m209.3 209-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203.3 341v23q0 7 7 7H407q7 0 7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m420 443-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203.3 341v28.4q0 1.6 1.6 1.6t1.6 1.6V451\"/><path fill=\"var(--diagram-line)\" d=\"m212.5 443-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M203.3 341v23q0 7-7 7h-81.7q-7 0-7 7v385.7q0 7-7.2 7H84.1q-7.1 0-7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m83 848.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M414 501v23q0 7 7 7h21.6q7 0 7 7v76q0 7-7 7h-65a6 6 0 0 0-12 0H249.4q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m248.3 639-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M206.5 501v23q0 7 7 7h21.7q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m248.3 639-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M414 501v23q0 7-7.1 7h-28.1q-7.1 0-7.1 7v225.7q0 7-7 7h-.3q-7 0-7 7.1v55.9q0 7-7.1 7h-87q-7 0-7 7.1v46\"/><path fill=\"var(--diagram-line)\" d=\"m262.3 885.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M206.5 501v23q0 7-7 7h-28.1q-7.1 0-7.1 7v225.7q0 7 7 7h32q7 0 7 7.1v55.9q0 7 7 7h32q7 0 7 7.1v46\"/><path fill=\"var(--diagram-line)\" d=\"m262.3 885.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M256.3 968v143\"/><path fill=\"var(--diagram-line)\" d=\"m262.3 1103-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"215\" y=\"199\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Redshift 클러스터</text></g><g class=\"d-edge-label\"><rect width=\"69.8\" height=\"30\" x=\"168.3\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"203.2\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① SQL</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"367.9\" y=\"401\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413.6\" y=\"424\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 나눠 줌</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"160.5\" y=\"401\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.2\" y=\"424\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 나눠 줌</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"12\" y=\"790.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"813.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 외부 테이블</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"384.7\" y=\"561\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"449.3\" y=\"584\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 내부 테이블</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"177.3\" y=\"561\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"241.9\" y=\"584\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 내부 테이블</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"323.9\" y=\"790.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"357.2\" y=\"813.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"176.8\" y=\"790.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"210.2\" y=\"813.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 요청</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"200.8\" y=\"1045\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"256\" y=\"1067.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 걸러 읽음</text></g><g class=\"d-node\"><rect width=\"130.3\" height=\"36\" x=\"138.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"203.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">BI 도구·SQL</text></g><g class=\"d-node\"><text x=\"203.3\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">리더 노드</text><use width=\"72\" height=\"72\" x=\"167.3\" y=\"226\" href=\"#icon-aws-redshift\"/></g><g class=\"d-node\"><rect width=\"155.8\" height=\"46\" x=\"336\" y=\"455\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"413.9\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">컴퓨팅 노드 1</text></g><g class=\"d-node\"><rect width=\"159\" height=\"46\" x=\"127\" y=\"455\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"206.5\" y=\"487\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">컴퓨팅 노드 2</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M201.2 661a41.1 10 0 0 0 82.2 0 41.1 10 0 0 0-82.2 0v45.8a41.1 10 0 0 0 82.2 0V661\"/><text x=\"242.3\" y=\"698.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">최근 1년</text></g><g class=\"d-node\"><rect width=\"135.6\" height=\"70.2\" x=\"188.5\" y=\"897.8\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"256.3\" y=\"929.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Redshift <tspan x=\"256.3\" y=\"953.9\">Spectrum</tspan></text></g><g class=\"d-node\"><text x=\"77\" y=\"972.7\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">데이터 <tspan x=\"77\" y=\"996.9\">카탈로그</tspan></text><use width=\"72\" height=\"72\" x=\"41\" y=\"865.7\" href=\"#icon-aws-glue\"/></g><g class=\"d-node\"><text x=\"256.3\" y=\"1226.9\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">1년 지난 <tspan x=\"256.3\" y=\"1251.1\">데이터</tspan></text><use width=\"72\" height=\"72\" x=\"220.3\" y=\"1119.9\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"리더 노드\" href=\"/analytics/redshift/\" aria-current=\"page\"><rect width=\"93.6\" height=\"128\" x=\"156.5\" y=\"217\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"데이터 카탈로그\" href=\"/analytics/glue/\"><rect width=\"90\" height=\"152.2\" x=\"32\" y=\"856.7\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"1년 지난 데이터\" href=\"/storage/s3/\"><rect width=\"90\" height=\"152.2\" x=\"211.3\" y=\"1110.9\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>BI 도구의 SQL을 리더 노드가 받아 계획을 세우고 컴퓨팅 노드에 나눠 준다. 최근 1년은 노드의 관리형 스토리지에서 읽는다. 1년 지난 데이터는 S3에 있고 Spectrum이 읽어 걸러 준다. 외부 테이블의 정의는 Glue 데이터 카탈로그에 있다. 리더가 둘을 합쳐 돌려준다.</p><ul><li>Redshift 클러스터 안: 리더 노드, 컴퓨팅 노드 1, 컴퓨팅 노드 2, 최근 1년</li><li>BI 도구·SQL → 리더 노드: ① SQL</li><li>리더 노드 → 컴퓨팅 노드 1: ② 나눠 줌</li><li>리더 노드 → 컴퓨팅 노드 2: ② 나눠 줌</li><li>리더 노드 → 데이터 카탈로그: ② 외부 테이블</li><li>컴퓨팅 노드 1 → 최근 1년: ③ 내부 테이블</li><li>컴퓨팅 노드 2 → 최근 1년: ③ 내부 테이블</li><li>컴퓨팅 노드 1 → Redshift Spectrum: ④ 요청</li><li>컴퓨팅 노드 2 → Redshift Spectrum: ④ 요청</li><li>Redshift Spectrum → 1년 지난 데이터: ⑤ 걸러 읽음</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>리더 노드가 SQL을 받아 실행 계획을 세운다. PostgreSQL에서 온 SQL이고 JDBC·ODBC로 붙는다.</li>\n<li>여러 컴퓨팅 노드가 나눠 처리한다(MPP). 결과는 리더가 합친다.</li>\n<li>데이터는 <strong>열 단위로 압축해</strong> 저장한다. 집계 쿼리는 필요한 열만 읽으므로 행 저장 DB보다 디스크를 훨씬 적게 읽는다. 어느 노드에 나눌지는 분산 키, 어떤 순서로 놓을지는 정렬 키가 정한다.</li>\n<li><a href=\"/storage/s3/\" class=\"mention\">S3</a>의 외부 테이블은 클러스터 밖의 Spectrum 서버에 맡긴다(RA3의 그림이다).</li>\n<li>Spectrum이 S3에서 거르고 집계해 줄인 결과만 클러스터로 보낸다.</li>\n</ol>\n<p>데이터 공유(복사 없이 다른 웨어하우스에서 읽음), 동시성 확장(쿼리가 몰릴 때 임시 클러스터를 더함), 구체화된 뷰로 사용자가 늘어도 버틴다. 긴 쿼리가 짧은 쿼리를 막지 않게 하는 것은 대기열을 나누는 워크로드 관리(WLM)다. <a href=\"/analytics/quicksight/\">QuickSight</a>나 Tableau 같은 BI 도구가 그대로 붙는다.</p>\n<h3 id=\"deployment\">프로비저닝과 Serverless<a href=\"#deployment\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 방식, 요금, 고르는 때\" tabindex=\"0\"><table aria-label=\"프로비저닝과 Serverless\">\n<thead>\n<tr>\n<th scope=\"col\">방식</th>\n<th scope=\"col\">요금</th>\n<th scope=\"col\">고르는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-peurobijeoning-keulleoseuteo\">\n<th scope=\"row\"><a href=\"#row-peurobijeoning-keulleoseuteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로비저닝 클러스터</th>\n<td>노드 시간(예약하면 할인) + 관리형 스토리지</td>\n<td>부하가 늘 있고 예측될 때</td>\n</tr>\n<tr id=\"row-serverless\">\n<th scope=\"row\"><a href=\"#row-serverless\" class=\"anchor\" aria-label=\"줄 링크\"></a>Serverless</th>\n<td>쿼리가 도는 동안의 RPU + 스토리지</td>\n<td>들쭉날쭉하거나 관리하기 싫을 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>RA3·RG 노드는 컴퓨팅과 저장이 나뉘어 있어 따로 늘린다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"loading\">데이터 적재<a href=\"#loading\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 방법, 쓰는 때\" tabindex=\"0\"><table aria-label=\"데이터 적재\">\n<thead>\n<tr>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">쓰는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3-copy\">\n<th scope=\"row\"><a href=\"#row-s3-copy\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a>에서 <code>COPY</code></th>\n<td>기본. 여러 파일을 노드가 병렬로 읽는다</td>\n</tr>\n<tr id=\"row-data-firehose\">\n<th scope=\"row\"><a href=\"#row-data-firehose\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/data-firehose/\">Data Firehose</a></th>\n<td>스트림을 준 실시간으로. 안에서는 S3를 거쳐 <code>COPY</code>한다</td>\n</tr>\n<tr id=\"row-jdbc-odbc-insert\">\n<th scope=\"row\"><a href=\"#row-jdbc-odbc-insert\" class=\"anchor\" aria-label=\"줄 링크\"></a>JDBC·ODBC의 <code>INSERT</code></th>\n<td>조금씩. 한 행씩 넣으면 느리므로 묶어 넣는다</td>\n</tr>\n<tr id=\"row-seuteuriming-sujip\">\n<th scope=\"row\"><a href=\"#row-seuteuriming-sujip\" class=\"anchor\" aria-label=\"줄 링크\"></a>스트리밍 수집</th>\n<td><a href=\"/analytics/kinesis-data-streams/\">Kinesis</a>·<a href=\"/analytics/msk/\">MSK</a>에서 구체화된 뷰로 바로</td>\n</tr>\n<tr id=\"row-zero-etl\">\n<th scope=\"row\"><a href=\"#row-zero-etl\" class=\"anchor\" aria-label=\"줄 링크\"></a>zero-ETL 통합</th>\n<td><a href=\"/database/aurora/\" class=\"mention\">Aurora</a>·<a href=\"/database/rds/\" class=\"mention\">RDS</a>·<a href=\"/database/dynamodb/\">DynamoDB</a>의 변경을 파이프라인 없이</td>\n</tr>\n<tr id=\"row-glue-dms\">\n<th scope=\"row\"><a href=\"#row-glue-dms\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/glue/\">Glue</a>·<a href=\"/migration/dms/\">DMS</a></th>\n<td>변환하며, 또는 다른 DB에서</td>\n</tr>\n</tbody>\n</table></div>\n<pre class=\"astro-code css-variables\" data-language=\"sql\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-keyword\">COPY</span><span> sales </span><span class=\"tk-keyword\">FROM</span><span class=\"tk-string-expression\"> 's3://example-lake/sales/2026/'</span></span>\n<span class=\"line\"><span>IAM_ROLE </span><span class=\"tk-string-expression\">'arn:aws:iam::111122223333:role/redshift-load'</span></span>\n<span class=\"line\"><span>FORMAT </span><span class=\"tk-keyword\">AS</span><span class=\"tk-keyword\"> PARQUET</span><span>;</span></span></code></pre>\n<p><strong>향상된 <a href=\"/networking/vpc/\" class=\"mention\">VPC</a> 라우팅</strong>을 켜면 <code>COPY</code>와 <code>UNLOAD</code>의 트래픽이 인터넷이 아니라 VPC를 지난다. 흐름 로그로 보고 <a href=\"/networking/vpc-endpoints/\">S3 엔드포인트</a> 정책으로 막을 수 있다.</p>\n</div><h2 id=\"spectrum\">Redshift Spectrum<a href=\"#spectrum\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Spectrum은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 파일을 <strong>올리지 않고</strong> Redshift의 SQL로 읽는 기능이다. 혼자서는 못 쓰고 Redshift가 있어야 한다. RA3 클러스터에서는 클러스터 밖의 전용 서버가 읽고 스캔한 양만큼 따로 낸다. 새 RG 노드와 Serverless는 같은 일을 하는 엔진이 자기 컴퓨팅 안에 들어 있다. SQL은 어느 쪽이나 같다. 오래된 데이터는 S3에 두고 최근 데이터만 클러스터에 두면, 노드를 늘리지 않고도 몇 년 치를 함께 본다. 파일은 Parquet(열 단위 형식)으로 두고 파티션을 나눠야 싸고 빠르다.</p>\n</div><h2 id=\"snapshots\">스냅샷과 재해 복구<a href=\"#snapshots\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 무엇을 막나, 방법",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "스냅샷과 재해 복구",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "무엇을 막나"
						}), createVNode(_components.th, {
							scope: "col",
							children: "방법"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-nodeu-hana",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-nodeu-hana",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "노드 하나"]
								}), createVNode(_components.td, { children: "자동 교체. 데이터는 이미 복제되어 있다" })]
							}),
							createVNode(_components.tr, {
								id: "row-gayong-yeongyeok",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-gayong-yeongyeok",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "가용 영역"]
								}), createVNode(_components.td, { children: "다중 AZ, 또는 다른 AZ로 클러스터 옮기기(relocation)" })]
							}),
							createVNode(_components.tr, {
								id: "row-rijeon",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-rijeon",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "리전"]
								}), createVNode(_components.td, { children: "스냅샷의 교차 리전 자동 복사 → 그 리전에서 복원" })]
							}),
							createVNode(_components.tr, {
								id: "row-jalmot-jiun-deiteo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-jalmot-jiun-deiteo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "잘못 지운 데이터"]
								}), createVNode(_components.td, { children: "자동·수동 스냅샷. 테이블 하나만 되살리기도 한다" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"스냅샷은 증분이고 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"에 저장된다. 복원하면 ",
					createVNode(_components.strong, { children: "새 클러스터" }),
					"가 생기므로 엔드포인트가 바뀐다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "다중 AZ를 지원한다",
					"set:html": "<p>시험의 옛 문제는 “Redshift는 다중 AZ가 안 되므로 스냅샷을 다른 리전에 복사한다”를 답으로 삼는다. 지금은 한 리전 안의 가용성은 <a href=\"/foundations/high-availability/\">다중 AZ</a>로 얻는다. <strong>리전</strong> 재해의 답이 스냅샷 복사인 것은 그대로다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Spectrum과 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a></strong>: 둘 다 <a href=\"/storage/s3/\" class=\"mention\">S3</a>를 그 자리에서 읽는다. Redshift의 테이블과 조인해야 하면 Spectrum, 클러스터가 없으면 Athena다.</li>\n<li><strong>열 저장과 OLTP</strong>: 한 행을 자주 고치는 일에는 느리다. 온라인 주문 DB로 쓰지 않는다.</li>\n<li><strong>기본 키는 강제되지 않는다.</strong> 중복을 막아 주지 않으므로 적재할 때 걸러야 한다.</li>\n<li>온프레미스 웨어하우스를 옮길 때는 <a href=\"/migration/schema-conversion-tool/\">스키마 변환 도구</a>와 그 데이터 추출 에이전트를 쓴다.</li>\n</ul></div>" })
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
var url = "content/analytics/redshift.mdx/";
var file = "/work/wt/build/content/analytics/redshift.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/redshift.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
