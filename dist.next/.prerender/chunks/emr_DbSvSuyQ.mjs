import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/emr.mdx
var frontmatter = {
	"title": "Amazon EMR",
	"titleEn": "Amazon EMR",
	"kind": "service",
	"status": "published",
	"summary": "EMR은 Hadoop, Spark, Hive 같은 오픈 소스 빅데이터 프레임워크를 EC2·EKS·서버리스 위에서 돌려 주는 관리형 클러스터 서비스다.",
	"aliases": [
		"EMR",
		"이엠알",
		"Elastic MapReduce",
		"일래스틱 맵리듀스",
		"하둡",
		"Hadoop",
		"아파치 스파크",
		"Apache Spark",
		"스파크",
		"Hive",
		"HBase",
		"Presto",
		"맵리듀스",
		"MapReduce",
		"EMR 클러스터",
		"EMR Serverless",
		"EMRFS",
		"빅데이터 클러스터",
		"클릭 스트림 분석",
		"하둡 관리형 클러스터",
		"스파크 관리형",
		"대규모 데이터 처리 클러스터",
		"관리형 하둡"
	],
	"related": [
		"analytics/glue",
		"analytics/redshift",
		"analytics/athena",
		"storage/s3",
		"analytics/lake-formation",
		"compute/ec2",
		"analytics/kinesis",
		"compute/eks"
	],
	"signals": [
		{
			"id": "emr",
			"need": "쓰던 Spark·Hadoop을 클러스터 설정까지 조정하며 돌린다",
			"choose": "EMR",
			"see": "analytics/emr#scenario-clickstream-batch",
			"why": "Glue도 Spark를 돌리지만 클러스터 설정까지 고를 수 있는 것은 EMR이다."
		},
		{
			"id": "s3-emrfs",
			"need": "Hadoop을 옮기며 데이터는 남기고 계산 비용을 줄인다",
			"choose": "S3(EMRFS) + 스팟 태스크 노드",
			"see": "analytics/emr#scenario-hadoop-migration-cost",
			"why": "데이터를 S3에 두면 노드를 잃어도 남는다. 태스크 노드는 회수되어도 된다."
		},
		{
			"id": "emr-serverless",
			"need": "EMR의 런타임은 유지하되 클러스터는 관리하지 않는다",
			"choose": "EMR Serverless",
			"see": "analytics/emr#scenario-spark-no-cluster",
			"why": "같은 EMR 런타임에 필요한 만큼만 컴퓨팅을 붙였다 뗀다. Glue는 런타임이 다르다."
		},
		{
			"id": "glue",
			"need": "스키마 찾기부터 ETL까지 클러스터 없이 맡긴다",
			"choose": "Glue",
			"see": "analytics/glue#choose",
			"why": "Glue는 크롤러와 카탈로그, Spark ETL을 서버 없이 함께 맡는다."
		}
	],
	"facts": [
		{
			"id": "node-types",
			"label": "노드의 종류",
			"value": "프라이머리, 코어(HDFS 저장), 태스크(계산만)",
			"note": "태스크 노드에는 데이터가 없어 스팟 인스턴스로 두기 좋다. 옛 이름은 마스터 노드다.",
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-master-core-task-nodes.html"
		},
		{
			"id": "primary-count",
			"label": "프라이머리 노드 수",
			"value": "1개 또는 3개",
			"note": "3개로 두면 하나가 죽어도 이어지고, 종료 보호가 저절로 켜진다.",
			"called": [
				"프라이머리",
				"마스터",
				"마스터노드",
				"master node",
				"primary node",
				"프라이머리노드",
				"master node count"
			],
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-ha.html"
		},
		{
			"id": "availability-zone",
			"label": "클러스터(EC2)가 놓이는 곳",
			"value": "가용 영역 하나",
			"note": "프라이머리를 3개로 두어도 AZ 장애는 막지 못한다. 데이터를 S3에 두고 다시 띄운다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-ha.html"
		},
		{
			"id": "deployment",
			"label": "돌리는 방식",
			"value": "EC2 클러스터, EKS, Serverless, Outposts",
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html"
		},
		{
			"id": "billing",
			"label": "요금",
			"value": "EC2·EBS 요금에 EMR 요금을 더해 초 단위(최소 1분)",
			"note": "Serverless는 쓴 vCPU·메모리·저장 공간만큼이다. 단가는 요금 페이지에서 다시 확인할 것.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/emr/pricing/"
		},
		{
			"id": "frameworks",
			"label": "돌리는 프레임워크",
			"value": "Hadoop, Spark, Hive, Presto·Trino, HBase, Flink",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-release-app-versions-7.x.html"
		}
	],
	"scenarios": [
		{
			"id": "clickstream-batch",
			"situation": "S3에 쌓인 수십 TB의 클릭 스트림 로그를 매일 밤 Spark로 변환해 웨어하우스에 싣는다. 기존 Spark 코드와 라이브러리를 그대로 쓰고 클러스터 설정을 조정해야 한다.",
			"answer": ["analytics/emr", "storage/s3"],
			"why": "“대규모 로그 배치”와 “Spark 코드 그대로, 클러스터 조정”이 EMR이다. 밤에만 띄우고 끝나면 종료한다.",
			"trap": "Glue도 Spark를 돌리지만 클러스터와 프레임워크를 세밀하게 고를 수 없다. 조정이 필요 없고 운영을 줄이라면 Glue가 답이다.",
			"requirements": ["analytics"]
		},
		{
			"id": "hadoop-migration-cost",
			"situation": "온프레미스 Hadoop 클러스터를 AWS로 옮긴다. HDFS의 데이터는 오래 남기고, 계산 비용은 낮춰야 한다. 작업은 중간에 끊겨도 다시 돌릴 수 있다.",
			"answer": ["analytics/emr", "storage/s3"],
			"choose": "S3(EMRFS) + 스팟 태스크 노드",
			"why": "데이터를 S3(EMRFS)에 두어 저장과 계산을 나누고, 태스크 노드를 스팟으로 채운다.",
			"trap": "코어 노드를 전부 스팟으로 두면 회수될 때 HDFS 블록을 잃을 수 있다.",
			"requirements": [
				"lowest-cost",
				"hybrid",
				"analytics"
			]
		},
		{
			"id": "spark-no-cluster",
			"situation": "Spark 작업을 하루 몇 번 돌리는데 클러스터의 크기를 정하고 관리할 사람이 없다. EMR의 런타임은 유지하고 싶다.",
			"answer": ["analytics/emr"],
			"choose": "EMR Serverless",
			"why": "EMR Serverless는 작업을 내면 필요한 만큼 컴퓨팅을 붙였다 뗀다.",
			"trap": "Glue도 서버 없이 Spark를 돌리지만 제 런타임을 쓰므로 “EMR의 런타임 유지”를 채우지 못한다. EC2 클러스터를 상시로 두면 노는 시간에도 요금이 나간다.",
			"requirements": ["least-operations", "analytics"]
		}
	],
	"corrections": [
		{
			"id": "ec2-serverless",
			"notes": "EMR을 사용자 책임이 없는 완전 관리형의 예로 든다.",
			"status": "simplified",
			"right": "설치와 노드 교체는 맡아 주지만 인스턴스 종류, 노드 수, 프레임워크 버전, 작업 튜닝은 사용자가 정한다. EC2 인스턴스에도 직접 들어간다. 손을 덜려면 EMR Serverless나 Glue다.",
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html"
		},
		{
			"id": "spark-streaming",
			"notes": "배치 분석에 가장 알맞다고만 한다.",
			"status": "simplified",
			"right": "대표 쓰임이 배치일 뿐이다. Spark Streaming과 Flink로 스트림을, HBase로 빠른 조회를, 노트북과 Trino로 대화형 분석을 한다.",
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html"
		},
		{
			"id": "s3-etl",
			"notes": "EMR은 S3의 데이터를 정기적으로 변환하고 적재하는 서비스라고 한다.",
			"status": "simplified",
			"right": "그 일만이라면 서버리스 ETL인 Glue가 먼저다. EMR은 프레임워크를 고르고 클러스터를 조정해야 할 때의 답이다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html"
		},
		{
			"id": "elastic-mapreduce",
			"notes": "EMR을 Elastic MapReduce라는 빅데이터 처리 프레임워크로 소개한다.",
			"status": "simplified",
			"right": "프레임워크는 Hadoop과 Spark이고, EMR은 그것들이 도는 클러스터를 관리해 주는 플랫폼이다. Elastic MapReduce는 옛 이름이고 지금의 정식 이름은 Amazon EMR이다.",
			"source": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "EMR 클러스터",
		"lines": "19-25"
	}, {
		"note": "002",
		"section": "Redshift",
		"lines": "45-49"
	}],
	"references": [
		{
			"title": "EMR이란",
			"url": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html"
		},
		{
			"title": "노드의 종류",
			"url": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-master-core-task-nodes.html"
		},
		{
			"title": "프라이머리 노드의 고가용성",
			"url": "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-ha.html"
		},
		{
			"title": "EMR Serverless",
			"url": "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/emr-serverless.html"
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
			"slug": "storage",
			"text": "데이터를 어디에 두나"
		},
		{
			"depth": 2,
			"slug": "deployment",
			"text": "돌리는 방식 고르기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-redshift\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M163 113c-4 0-7-3-7-7s3-6 7-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 37c-3 0-6-3-6-6s3-6 6-6 6 2 6 6-3 6-6 6m-37-6c-4 0-6-3-6-7s2-6 6-6c3 0 6 3 6 6 0 4-3 7-6 7m-16 34c-3 0-6-3-6-6s3-6 6-6c4 0 6 2 6 6s-2 6-6 6m69-84c-7 0-13 6-13 12 0 5 2 8 5 11l-5 14h-3c-5 0-10 4-12 9l-13-3c0-7-6-12-12-12-7 0-13 6-13 12 0 4 1 7 3 9l-5 13h-1c-7 0-12 6-12 13s5 12 12 12 13-5 13-12c0-5-3-9-6-11l5-12 4 1c5 0 9-3 11-7l14 3c1 6 6 10 12 10 7 0 13-5 13-12 0-4-2-7-5-10l6-15h2c7 0 12-6 12-13 0-6-5-12-12-12m-35 117c-31 0-54-9-54-17V74c10 9 33 13 54 13s44-4 54-13v120c0 8-23 17-54 17m0-166c32 0 54 9 54 18 0 8-22 18-54 18S74 71 74 63c0-9 22-18 54-18m61 18c0-16-31-25-61-25s-61 9-61 25v131c0 15 32 24 61 24s61-9 61-24z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>Hadoop이나 Spark로 <strong>아주 큰 데이터를 나눠 처리</strong>할 때 쓴다. 둘 다 서버 여러 대에 데이터와 계산을 나눠 맡기는 오픈 소스 프레임워크이고, EMR은 그 서버들의 묶음(클러스터)을 만들고 설치하고 늘려 준다. 웹의 클릭 스트림과 로그 분석, 대규모 변환(ETL), 기계 학습 전처리, 유전체 분석이 대표적인 쓰임이다. 문제에 “Hadoop”, “Spark”, “Hive”, “빅데이터 프레임워크”, “기존 작업을 그대로”가 나오면 EMR이다. 이름은 Elastic MapReduce에서 왔다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-transient-cluster\" data-diagram=\"transient-cluster\"><figcaption><span class=\"diagram-title\">S3의 로그를 읽어 처리하고 종료하는 EMR <span class=\"diagram-title-end\">클러스터<a href=\"#diagram-transient-cluster\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: S3의 로그를 읽어 처리하고 종료하는 EMR 클러스터\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"352\" height=\"823\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 563.7 1317.3\"><svg width=\"563.7\" height=\"1317.3\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-transient-cluster-desc\" aria-labelledby=\"diagram-transient-cluster-title\" role=\"img\" viewBox=\"-4 -4 563.7 1317.3\"><title id=\"diagram-transient-cluster-title\">S3의 로그를 읽어 처리하고 종료하는 EMR 클러스터</title><desc id=\"diagram-transient-cluster-desc\">S3의 로그를 EMR 클러스터가 읽는다. 프라이머리 노드가 작업을 나눠 코어 노드와 스팟 태스크 노드에 맡긴다. 코어 노드는 중간 데이터를 HDFS에 둔다. 결과는 S3에 쓰고 클러스터는 종료된다. Athena와 Redshift가 결과를 조회한다.</desc><g class=\"d-boundary\"><rect width=\"531.7\" height=\"551.3\" x=\"12\" y=\"260\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M257.8 375v23q0 7-7 7h-37.3q-7 0-7 7v76q0 7-7.1 7H192q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m191 513-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M320.8 375v23q0 7 7.1 7h38q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m378.9 513-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M272.9 140v13q0 7-7.1 7H131q-7 0-7 7v321q0 7 7 7h2.8q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m147 513-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296.2 135.8V153q0 7 7 7h130.6q7 0 7 7v354\"/><path fill=\"var(--diagram-line)\" d=\"m446.9 513-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M141 587v23q0 7-7 7h-10.2q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m122.7 689-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M185 587v23q0 7 7 7h10.3q7 0 7 7v280.2q0 7 7.1 7h65.7q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m295.1 919.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M406.9 587v317.2q0 7-7 7h-65.7q-7 0-7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m333.1 919.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M289.1 1059.3v12.9q0 7-7 7h-32q-7 0-7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m249.1 1157.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M327.1 1059.3v12.9q0 7 7 7h32q7 0 7 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m379.1 1157.3-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"136\" y=\"291\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">EMR 클러스터(가용 영역 하나)</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"141.4\" y=\"435\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"206.1\" y=\"458\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 작업 나누기</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"308.2\" y=\"435\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"372.9\" y=\"458\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 작업 나누기</text></g><g class=\"d-edge-label\"><rect width=\"137.2\" height=\"30\" x=\"55\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"123.6\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② S3에서 읽기</text></g><g class=\"d-edge-label\"><rect width=\"137.2\" height=\"30\" x=\"372.3\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"440.9\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② S3에서 읽기</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"51.7\" y=\"647\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"116.3\" y=\"670\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 중간 데이터</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"175.9\" y=\"861.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"209.2\" y=\"884.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"373.4\" y=\"861.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"406.7\" y=\"884.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"209.6\" y=\"1099.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"243\" y=\"1122.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 조회</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"339.6\" y=\"1099.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"373\" y=\"1122.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 적재</text></g><g class=\"d-node\"><text x=\"284.5\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로그</text><use width=\"72\" height=\"72\" x=\"248.5\" y=\"21\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"210.6\" height=\"62\" x=\"184\" y=\"313\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"289.3\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">프라이머리 노드</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"86.2\" y=\"525\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"163\" y=\"565\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">코어 노드</text></g><g class=\"d-node\"><rect width=\"225.6\" height=\"62\" x=\"294.1\" y=\"525\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"406.9\" y=\"565\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">태스크 노드(스팟)</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M36 715a80.7 14 0 0 0 161.4 0A80.7 14 0 0 0 36 715v58.2a80.7 14 0 0 0 161.4 0V715\"/><text x=\"116.7\" y=\"764.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">HDFS 임시 저장</text></g><g class=\"d-node\"><text x=\"308.1\" y=\"1051.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">결과(Parquet)</text><use width=\"72\" height=\"72\" x=\"272.1\" y=\"940.2\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"243.1\" y=\"1289.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"207.1\" y=\"1178.2\" href=\"#icon-aws-athena\"/></g><g class=\"d-node\"><text x=\"373.1\" y=\"1289.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Redshift</text><use width=\"72\" height=\"72\" x=\"337.1\" y=\"1178.2\" href=\"#icon-aws-redshift\"/></g></svg><a aria-label=\"로그\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"235.5\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"결과(Parquet)\" href=\"/storage/s3/\"><rect width=\"141.9\" height=\"136\" x=\"237.1\" y=\"927.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Athena\" href=\"/analytics/athena/\"><rect width=\"98\" height=\"136\" x=\"194.1\" y=\"1165.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Redshift\" href=\"/analytics/redshift/\"><rect width=\"98\" height=\"136\" x=\"324.1\" y=\"1165.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>S3의 로그를 EMR 클러스터가 읽는다. 프라이머리 노드가 작업을 나눠 코어 노드와 스팟 태스크 노드에 맡긴다. 코어 노드는 중간 데이터를 HDFS에 둔다. 결과는 S3에 쓰고 클러스터는 종료된다. Athena와 Redshift가 결과를 조회한다.</p><ul><li>EMR 클러스터(가용 영역 하나) 안: 프라이머리 노드, 코어 노드, 태스크 노드(스팟), HDFS 임시 저장</li><li>프라이머리 노드 → 코어 노드: ① 작업 나누기</li><li>프라이머리 노드 → 태스크 노드(스팟): ① 작업 나누기</li><li>로그 → 코어 노드: ② S3에서 읽기</li><li>로그 → 태스크 노드(스팟): ② S3에서 읽기</li><li>코어 노드 → HDFS 임시 저장: ③ 중간 데이터</li><li>코어 노드 → 결과(Parquet): ④ 쓰기</li><li>태스크 노드(스팟) → 결과(Parquet): ④ 쓰기</li><li>결과(Parquet) → Athena: ⑤ 조회 (점선)</li><li>결과(Parquet) → Redshift: ⑤ 적재 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>프라이머리 노드가 작업을 여러 조각으로 나눠 노드에 맡긴다. 데이터가 커지면 노드를 더한다.</li>\n<li>노드는 EMRFS로 <a href=\"/storage/s3/\">S3</a>를 파일 시스템처럼 읽는다. EMR 7.10부터는 오픈 소스 커넥터인 S3A가 이 일을 맡지만 시험 자료의 이름은 EMRFS다.</li>\n<li>단계 사이의 중간 데이터는 코어 노드의 HDFS에 둔다. 노드들의 디스크를 하나로 묶은 Hadoop의 파일 시스템이다. <strong>HDFS는 클러스터와 함께 사라진다.</strong></li>\n<li>결과를 S3에 쓴다. 모든 단계가 끝나면 클러스터를 종료하도록 정할 수 있다.</li>\n<li><a href=\"/analytics/athena/\">Athena</a>나 <a href=\"/analytics/redshift/\">Redshift</a>가 그 결과를 본다. 테이블 정의는 <a href=\"/analytics/glue/\">Glue</a> 데이터 카탈로그를 함께 쓴다.</li>\n</ol>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 노드, 하는 일, 구매 방식\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">노드</th>\n<th scope=\"col\">하는 일</th>\n<th scope=\"col\">구매 방식</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-peuraimeori\">\n<th scope=\"row\"><a href=\"#row-peuraimeori\" class=\"anchor\" aria-label=\"줄 링크\"></a>프라이머리</th>\n<td>조율, 상태 관리</td>\n<td>온디맨드</td>\n</tr>\n<tr id=\"row-koeo\">\n<th scope=\"row\"><a href=\"#row-koeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>코어</th>\n<td>계산 + HDFS 저장</td>\n<td>온디맨드·예약</td>\n</tr>\n<tr id=\"row-taeseukeu\">\n<th scope=\"row\"><a href=\"#row-taeseukeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>태스크</th>\n<td>계산만, 없어도 됨</td>\n<td><a href=\"/compute/ec2-purchasing-options/#spot\">스팟 인스턴스</a></td>\n</tr>\n</tbody>\n</table></div>\n<p>관리형 확장(managed scaling)은 부하를 보고 코어와 태스크 노드를 늘리고 줄인다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"storage\">데이터를 어디에 두나<a href=\"#storage\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 저장소, 남는가, 쓰는 때\" tabindex=\"0\"><table aria-label=\"데이터를 어디에 두나\">\n<thead>\n<tr>\n<th scope=\"col\">저장소</th>\n<th scope=\"col\">남는가</th>\n<th scope=\"col\">쓰는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-s3-emrfs\">\n<th scope=\"row\"><a href=\"#row-s3-emrfs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/s3/\" class=\"mention\">S3</a>(EMRFS)</th>\n<td>남는다</td>\n<td>원본과 결과. 여러 클러스터가 함께 읽는다</td>\n</tr>\n<tr id=\"row-hdfs\">\n<th scope=\"row\"><a href=\"#row-hdfs\" class=\"anchor\" aria-label=\"줄 링크\"></a>HDFS</th>\n<td>클러스터와 함께 사라진다</td>\n<td>여러 번 되읽는 중간 데이터</td>\n</tr>\n<tr id=\"row-ebs\">\n<th scope=\"row\"><a href=\"#row-ebs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/instance-store/\">인스턴스 스토어</a>·<a href=\"/storage/ebs/\">EBS</a></th>\n<td>사라진다</td>\n<td>임시 파일, 셔플(노드끼리 주고받는 중간 데이터)</td>\n</tr>\n</tbody>\n</table></div>\n<p>S3에 두면 저장과 계산이 나뉜다. 밤에만 클러스터를 띄우는 <strong>임시(transient) 클러스터</strong>가 가능해지고, 늘 켜 두는 클러스터보다 훨씬 싸다.</p>\n</div><h2 id=\"deployment\">돌리는 방식 고르기<a href=\"#deployment\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 방식, 고르는 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "돌리는 방식 고르기",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "방식"
						}), createVNode(_components.th, {
							scope: "col",
							children: "고르는 때"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-ec2",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-ec2",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/compute/ec2/",
											class: "mention",
											children: "EC2"
										}),
										" 클러스터"
									]
								}), createVNode(_components.td, { children: "프레임워크·인스턴스·설정을 직접 고를 때" })]
							}),
							createVNode(_components.tr, {
								id: "row-emr-on-eks",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-emr-on-eks",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "EMR on EKS"]
								}), createVNode(_components.td, { children: [
									"이미 ",
									createVNode(_components.a, {
										href: "/compute/eks/",
										children: "EKS"
									}),
									"가 있고 Spark를 다른 앱과 함께 돌릴 때"
								] })]
							}),
							createVNode(_components.tr, {
								id: "row-emr-serverless",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-emr-serverless",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "EMR Serverless"]
								}), createVNode(_components.td, { children: "클러스터를 관리하지 않고 Spark·Hive만" })]
							}),
							createVNode(_components.tr, {
								id: "row-outposts",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-outposts",
										class: "anchor",
										"aria-label": "줄 링크"
									}), createVNode(_components.a, {
										href: "/compute/outposts-local-zones-wavelength/",
										children: "Outposts"
									})]
								}), createVNode(_components.td, { children: "데이터가 온프레미스를 떠날 수 없을 때" })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "EMR, Glue, Athena, Redshift",
					"set:html": "<p>코드(Spark·Hive)로 처리하고 클러스터를 만져야 하면 EMR, 서버리스 ETL이면 <a href=\"/analytics/glue/\">Glue</a>, <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 SQL 한 번이면 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>, 적재해 두고 되풀이하는 SQL이면 <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>EMR과 Kinesis</strong>: Kinesis는 데이터를 받는 길이고 EMR은 처리하는 쪽이다. 실시간 스트림 계산만 필요하면 <a href=\"/analytics/kinesis/\">Managed Service for Apache Flink</a>가 손이 덜 간다.</li>\n<li>태스크 노드가 회수되면 대개 그 조각만 다시 계산한다. 다만 EMR 6부터는 작업을 지휘하는 프로세스도 태스크 노드에 뜰 수 있으니 노드 라벨로 온디맨드나 코어에 묶어 둔다. 코어 노드가 사라지면 HDFS의 복제본을 다시 만들어야 한다.</li>\n<li>클러스터는 가용 영역 하나에 있다. 고가용성은 프라이머리 3개보다 <strong><a href=\"/storage/s3/\" class=\"mention\">S3</a>에 둔 데이터와 다시 띄우는 자동화</strong>가 좌우한다.</li>\n</ul></div>" })
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
var url = "content/analytics/emr.mdx/";
var file = "/work/wt/build/content/analytics/emr.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/emr.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
