import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/msk.mdx
var frontmatter = {
	"title": "Amazon MSK",
	"titleEn": "Amazon Managed Streaming for Apache Kafka (MSK)",
	"kind": "service",
	"status": "published",
	"summary": "오픈 소스 Apache Kafka를 그대로 돌려 주는 관리형 스트리밍 서비스로, Kafka용 코드와 도구를 고치지 않고 쓰면서 브로커 운영을 AWS에 맡긴다.",
	"aliases": [
		"MSK",
		"카프카",
		"Kafka",
		"엠에스케이",
		"Managed Streaming for Apache Kafka",
		"관리형 카프카",
		"관리형 Kafka",
		"Apache Kafka",
		"아파치 카프카",
		"카프카 이전",
		"Kafka 마이그레이션",
		"MSK Serverless",
		"MSK 서버리스",
		"MSK Connect",
		"Kafka Connect",
		"카프카 커넥트",
		"MSK Replicator",
		"MirrorMaker",
		"카프카 복제",
		"MSK Express",
		"Express 브로커",
		"카프카 브로커",
		"카프카 토픽",
		"Kinesis vs Kafka",
		"Kafka vs Kinesis",
		"MSK vs Kinesis",
		"Kafka SQS 차이",
		"Kafka vs SQS",
		"Kinesis vs SQS",
		"Kinesis SQS 차이",
		"키네시스 SQS 비교",
		"Kinesis vs MSK"
	],
	"related": [
		"analytics/kinesis-data-streams",
		"analytics/kinesis",
		"integration/sqs",
		"integration/amazon-mq",
		"analytics/data-firehose",
		"compute/lambda",
		"integration/eventbridge"
	],
	"sharedFacts": [
		{
			"id": "kinesis-retention",
			"from": "analytics/kinesis-data-streams#retention"
		},
		{
			"id": "kinesis-record",
			"from": "analytics/kinesis-data-streams#record-size"
		},
		{
			"id": "sqs-retention",
			"from": "integration/sqs#retention"
		}
	],
	"signals": [
		{
			"id": "msk",
			"need": "쓰던 Kafka 코드와 도구를 고치지 않고 관리형으로 옮긴다",
			"choose": "Amazon MSK",
			"see": "analytics/msk#scenario-kafka-without-code-change",
			"why": "진짜 Apache Kafka라서 접속 주소만 바꾼다. Kinesis는 API가 다르다."
		},
		{
			"id": "msk-connect",
			"need": "Kafka Connect 커넥터는 그대로 두고 작업자 서버만 없앤다",
			"choose": "MSK Connect",
			"see": "analytics/msk#scenario-cdc-to-kafka-to-s3",
			"why": "커넥터를 그대로 올리면 작업자를 AWS가 부하에 맞춰 돌린다."
		},
		{
			"id": "msk-replicator",
			"need": "다른 리전에서 읽던 오프셋부터 이어 읽는다",
			"choose": "MSK Replicator",
			"see": "analytics/msk#scenario-regional-failover-kafka",
			"why": "Replicator는 오프셋까지 다른 리전에 복제한다. 다중 AZ는 리전 장애를 못 막는다."
		},
		{
			"id": "kinesis-data-streams",
			"need": "Kafka 없이 여러 소비자가 읽는 스트림을 새로 만든다",
			"choose": "Kinesis Data Streams",
			"see": "analytics/msk#scenario-new-stream-least-ops",
			"why": "Kafka 요건이 없으면 브로커, 토픽, VPC를 챙길 까닭이 없다."
		}
	],
	"facts": [
		{
			"id": "brokers",
			"label": "프로비저닝 클러스터의 브로커",
			"value": "클러스터마다 30개(ZooKeeper)나 60개(KRaft), 계정 90개",
			"note": "기본 할당량이고 늘려 달라고 신청한다.",
			"called": [
				"msk 브로커",
				"msk broker",
				"msk 노드",
				"클러스터 브로커"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/limits.html"
		},
		{
			"id": "standard-storage",
			"label": "Standard 브로커 하나의 EBS",
			"value": "1~16,384GiB",
			"note": "오래된 데이터를 싼 계층으로 내리는 계층형 저장도 켠다.",
			"called": [
				"스토리지",
				"저장공간",
				"디스크",
				"EBS",
				"storage per broker",
				"broker storage limit"
			],
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/limits.html"
		},
		{
			"id": "express-throughput",
			"label": "Express 브로커의 처리량",
			"value": "Standard의 최대 3배",
			"note": "늘리는 속도는 최대 20배, 고장 뒤 복구 시간은 90% 짧다. 저장 공간은 정하지 않고 쓴 만큼 낸다.",
			"called": [
				"express",
				"익스프레스",
				"express 처리량"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html"
		},
		{
			"id": "broker-type-fixed",
			"label": "Standard와 Express의 전환",
			"value": "만든 뒤에는 불가",
			"note": "새 클러스터를 만들어 MSK Replicator로 옮긴다. Express는 Kafka 3.6부터다.",
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html"
		},
		{
			"id": "serverless-throughput",
			"label": "MSK Serverless의 처리량(클러스터)",
			"value": "쓰기 200MB/s, 읽기 400MB/s",
			"note": "파티션 하나는 쓰기 5MB/s, 읽기 10MB/s다. 더 높은 처리량은 프로비저닝으로 간다.",
			"called": [
				"서버리스",
				"서버리스 처리량",
				"serverless",
				"서버리스 쓰기",
				"서버리스 속도"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/limits.html"
		},
		{
			"id": "serverless-auth",
			"label": "MSK Serverless의 인증",
			"value": "IAM 접근 제어 필수",
			"note": "Kafka ACL은 쓰지 못한다. 프로비저닝은 IAM, SASL/SCRAM, 상호 TLS를 고른다.",
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"
		},
		{
			"id": "replicator",
			"label": "MSK Replicator의 복제",
			"asks": "MSK Replicator는 어디로, 동기와 비동기 가운데 어떻게 복제하나?",
			"value": "같은 리전이나 다른 리전, 비동기",
			"note": "토픽 설정, ACL, 소비자 그룹의 오프셋까지 옮긴다. MSK끼리는 같은 계정이어야 한다. 직접 운영하는 Kafka에서 Express로 옮기는 데도 쓴다.",
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html"
		}
	],
	"scenarios": [
		{
			"id": "kafka-without-code-change",
			"situation": "EC2에 직접 깐 Kafka 클러스터의 브로커 교체와 패치가 부담이다. 생산자, 소비자, Kafka Streams 코드는 그대로 두고 관리형으로 옮기려 한다.",
			"answer": ["analytics/msk"],
			"why": "“Kafka 코드 그대로”가 MSK다. 진짜 Apache Kafka라서 접속 주소만 바꾼다.",
			"trap": "Kinesis Data Streams는 관리할 것이 더 적지만 API가 달라 코드를 바꿔야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "new-stream-least-ops",
			"situation": "Kafka를 써 본 적 없는 팀이 클릭 이벤트를 받아 Lambda와 Firehose로 처리하려 한다. 서버를 관리하지 않고 AWS 서비스와 가장 쉽게 이어져야 한다.",
			"answer": ["analytics/kinesis-data-streams", "analytics/data-firehose"],
			"why": "“Kafka 요건 없음”, “운영 최소”, “AWS 연결”이면 Kinesis다.",
			"trap": "MSK Serverless도 브로커가 없지만 VPC와 Kafka 클라이언트, 토픽과 파티션을 알아야 한다.",
			"requirements": ["least-operations", "analytics"]
		},
		{
			"id": "cdc-to-kafka-to-s3",
			"situation": "데이터베이스의 변경을 Debezium 커넥터로 Kafka 토픽에 넣고 있다. 이 Kafka Connect 작업자 서버를 없애되 커넥터는 그대로 쓰고 싶다.",
			"answer": ["analytics/msk"],
			"choose": "MSK Connect",
			"why": "“Kafka Connect 커넥터 그대로”, “서버 없이”가 MSK Connect다. 작업자 수도 부하에 따라 늘고 준다.",
			"trap": "DMS로 바꾸면 커넥터와 메시지 형식이 달라진다. Firehose는 원본 데이터베이스를 읽는 Debezium을 돌리지 못한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "regional-failover-kafka",
			"situation": "MSK 클러스터가 있는 리전이 멈춰도 다른 리전에서 소비자가 읽던 자리부터 이어 읽어야 한다. 복제 서버를 직접 운영하지 않는다.",
			"answer": ["analytics/msk"],
			"choose": "MSK Replicator",
			"why": "“다른 리전”과 “읽던 자리(오프셋)”면 MSK Replicator다. 오프셋까지 복제한다.",
			"trap": "MSK의 다중 AZ는 리전 장애를 막지 못한다. MirrorMaker 2는 되지만 서버를 직접 돌린다.",
			"requirements": ["disaster-recovery", "least-operations"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "Amazon MSK란",
			"url": "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html"
		},
		{
			"title": "브로커 유형(Standard와 Express)",
			"url": "https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html"
		},
		{
			"title": "MSK Serverless",
			"url": "https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"
		},
		{
			"title": "MSK Connect",
			"url": "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html"
		},
		{
			"title": "MSK Replicator",
			"url": "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html"
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
			"slug": "cluster-types",
			"text": "클러스터 유형"
		},
		{
			"depth": 2,
			"slug": "connect-and-replicator",
			"text": "Connect와 Replicator"
		},
		{
			"depth": 2,
			"slug": "vs-kinesis-and-sqs",
			"text": "MSK, Kinesis, SQS 비교"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-msk\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M115 118V90h7v12l8-12h7l-10 13 11 15h-7l-9-14v14zm96 39-2 2c-4 4-10 6-16 6s-11-2-16-6l-4-4c-6-5-17-5-24 0l-4 4c-8 8-23 8-32 0l-4-4c-6-5-17-5-23 0l-5 4c-8 8-23 8-32 0l-2-2 5-5 2 2c6 6 17 6 23 0l4-4c9-7 24-7 32 0l5 4c6 6 17 6 23 0l4-4c9-7 24-7 32 0l4 4c7 6 18 6 24 0l2-2zm-7 39 5 4-2 2c-5 4-11 6-16 6-6 0-12-2-16-6l-5-3c-6-6-17-6-23 0l-4 3c-9 8-24 8-32 0l-4-3c-7-6-18-6-24 0l-4 3c-9 8-23 8-32 0l-2-2 4-4 2 2c6 5 17 5 24 0l4-4c8-8 23-8 32 0l4 4c6 5 17 5 23 0l5-4c8-8 23-8 32 0l4 4c6 5 17 5 23 0zm0-21 5 5-2 2c-9 8-24 8-32 0l-5-4c-6-5-17-5-23 0l-4 4c-5 4-10 6-16 6s-12-2-16-6l-4-4c-7-5-18-5-24 0l-4 4c-9 8-23 8-32 0l-2-2 4-5 2 2c6 6 17 6 24 0l4-3c8-8 23-8 32 0l4 3c6 6 17 6 23 0l5-3c8-8 23-8 32 0l4 3c6 6 17 6 23 0zM77 122c3 0 6 2 6 6s-3 6-6 6-6-3-6-6 2-6 6-6m48-68c3 0 6 3 6 7s-3 6-6 6-7-3-7-6 3-7 7-7m54 74c0 3-3 6-6 6-4 0-7-3-7-6s3-6 7-6 6 2 6 6m-54-54 6-2 32 47-3 6H89l-3-6 33-47zm-48 67c6 0 11-4 12-10h71c2 6 7 10 13 10 7 0 12-6 12-13s-5-13-12-13l-4 1-34-48 3-7c0-7-6-13-13-13s-13 6-13 13l2 7-33 48-4-1c-7 0-13 6-13 13s6 13 13 13\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-managed-flink\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 20c8-9 16 9 24 0s16 9 24 0M8 32c8-9 16 9 24 0s16 9 24 0M8 44c8-9 16 9 24 0s16 9 24 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>문제에 <strong>Apache Kafka라는 이름</strong>이 있으면 본다. 이미 Kafka를 쓰고 있어 코드와 도구를 지키고 싶거나, 다른 클라우드와 같은 API를 써야 하거나, Kafka Connect·Kafka Streams 생태계가 필요할 때다. Kafka라는 요건이 없으면 <a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a>가 더 간단하다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-cluster\" data-diagram=\"cluster\"><figcaption><span class=\"diagram-title\">MSK 클러스터와 그 앞뒤의 <span class=\"diagram-title-end\">서비스<a href=\"#diagram-cluster\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: MSK 클러스터와 그 앞뒤의 서비스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"361\" height=\"638\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 578.2 1020.5\"><svg width=\"578.2\" height=\"1020.5\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-cluster-desc\" aria-labelledby=\"diagram-cluster-title\" role=\"img\" viewBox=\"-4 -4 578.2 1020.5\"><title id=\"diagram-cluster-title\">MSK 클러스터와 그 앞뒤의 서비스</title><desc id=\"diagram-cluster-desc\">VPC의 세 가용 영역에 브로커가 하나씩 있고 토픽의 파티션이 나뉘어 복제된다. 생산자가 토픽에 쓰고, MSK Connect가 데이터베이스의 변경을 넣는다. Lambda와 Flink가 오프셋을 지니고 읽으며 Firehose가 S3에 쌓는다. MSK Replicator가 다른 리전의 클러스터로 복제한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M155 266.5v83q0 7 7.1 7h70.6q7 0 7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m245.8 364.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M349 94.5v106\"/><path fill=\"var(--diagram-line)\" d=\"m355 192.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M349 266.5v83q0 7-7.1 7h-70.6q-7 0-7 7.1v9\"/><path fill=\"var(--diagram-line)\" d=\"m270.2 364.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M230 504.5v13q0 7-7 7H64q-7 0-7 7.1v99\"/><path fill=\"var(--diagram-line)\" d=\"m63 622.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M244.7 504.5v33q0 7-7.1 7H194q-7.1 0-7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m193 622.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M259.3 504.5v33q0 7 7.1 7H310q7.1 0 7.1 7.1v79\"/><path fill=\"var(--diagram-line)\" d=\"m323 622.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M317 762.5v106\"/><path fill=\"var(--diagram-line)\" d=\"m323 860.5-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M274 504.5v13q0 7 7 7h192q7.1 0 7.1 7.1v99\"/><path fill=\"var(--diagram-line)\" d=\"m486.1 622.5-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"121.5\" y=\"306.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"154.9\" y=\"329.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"315.5\" y=\"134.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.8\" y=\"157.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 변경</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"337\" y=\"306.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"348.5\" y=\"329.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"23.5\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"56.9\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"153.5\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186.9\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽기</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"305\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.6\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"283.5\" y=\"802.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.9\" y=\"825.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 적재</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"446.6\" y=\"564.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"480\" y=\"587.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 복제</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"104.6\" y=\"222.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"155\" y=\"253.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M282.9 24.8a66 12.8 0 0 0 132.1 0 66 12.8 0 0 0-132.1 0v56.9a66 12.8 0 0 0 132.1 0V24.8\"/><text x=\"349\" y=\"73.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터베이스</text></g><g class=\"d-node\"><rect width=\"206.8\" height=\"62\" x=\"245.5\" y=\"204.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"349\" y=\"244.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">MSK Connect</text></g><g class=\"d-node\"><text x=\"252\" y=\"496.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">MSK 토픽</text><use width=\"72\" height=\"72\" x=\"216\" y=\"385.5\" href=\"#icon-aws-msk\"/></g><g class=\"d-node\"><text x=\"57\" y=\"754.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"21\" y=\"643.5\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"187\" y=\"754.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Flink</text><use width=\"72\" height=\"72\" x=\"151\" y=\"643.5\" href=\"#icon-saa-managed-flink\"/></g><g class=\"d-node\"><text x=\"317\" y=\"754.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"281\" y=\"643.5\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"317\" y=\"992.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"281\" y=\"881.5\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"480.1\" y=\"754.5\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">다른 리전의 MSK</text><use width=\"72\" height=\"72\" x=\"444.1\" y=\"643.5\" href=\"#icon-aws-msk\"/></g></svg><a aria-label=\"MSK 토픽\" href=\"/analytics/msk/\" aria-current=\"page\"><rect width=\"101.4\" height=\"136\" x=\"201.3\" y=\"372.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"8\" y=\"630.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Flink\" href=\"/analytics/kinesis/\"><rect width=\"98\" height=\"136\" x=\"138\" y=\"630.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"98\" height=\"136\" x=\"268\" y=\"630.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"268\" y=\"868.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"다른 리전의 MSK\" href=\"/analytics/msk/\" aria-current=\"page\"><rect width=\"164.2\" height=\"136\" x=\"398\" y=\"630.5\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC의 세 가용 영역에 브로커가 하나씩 있고 토픽의 파티션이 나뉘어 복제된다. 생산자가 토픽에 쓰고, MSK Connect가 데이터베이스의 변경을 넣는다. Lambda와 Flink가 오프셋을 지니고 읽으며 Firehose가 S3에 쌓는다. MSK Replicator가 다른 리전의 클러스터로 복제한다.</p><ul><li>생산자 → MSK 토픽: ① 쓰기</li><li>데이터베이스 → MSK Connect: ② 변경 (점선)</li><li>② MSK Connect → MSK 토픽</li><li>MSK 토픽 → Lambda: ③ 읽기 (점선)</li><li>MSK 토픽 → Flink: ③ 읽기 (점선)</li><li>④ MSK 토픽 → Firehose (점선)</li><li>Firehose → S3: ④ 적재</li><li>MSK 토픽 → 다른 리전의 MSK: ⑤ 복제 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>생산자는 <strong>토픽</strong>에 쓴다. 토픽은 <strong>파티션</strong>으로 나뉘고 파티션 안에서만 순서가 지켜진다. 파티션마다 여러 <strong>브로커</strong>(Kafka 서버)에 사본을 둔다.</li>\n<li>MSK Connect가 데이터베이스나 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 같은 바깥과 토픽을 잇는다.</li>\n<li>소비자는 읽은 자리(<strong>오프셋</strong>)를 스스로 기억한다. 그래서 같은 메시지를 여러 소비자 그룹이 따로 읽고, 오프셋을 되돌려 다시 읽는다. Kafka의 메시지는 읽었다고 지워지지 않고 보존 기간이 지나면 지워진다.</li>\n<li><a href=\"/analytics/data-firehose/\">Firehose</a>는 토픽을 읽어 S3에 쌓는다. Express 브로커는 커넥터 없이 S3 버킷이나 S3 Tables로 바로 내보내기도 한다(<a href=\"https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery.html\">Data Delivery</a>).</li>\n<li>MSK Replicator가 다른 클러스터로 복제한다.</li>\n</ol>\n<p>AWS는 브로커를 여러 AZ에 놓고, 고장을 찾아 바꾸고, 패치한다. 토픽 설계, 파티션 수, 보존 기간, 클라이언트 설정은 내 몫이다. 클러스터는 <a href=\"/networking/vpc/\">VPC</a> 안에 있으며 저장 암호화는 <a href=\"/security/kms/\">KMS</a>가 맡는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cluster-types\">클러스터 유형<a href=\"#cluster-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, 프로비저닝 Standard, 프로비저닝 Express, Serverless\" tabindex=\"0\"><table aria-label=\"클러스터 유형\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\">프로비저닝 Standard</th>\n<th scope=\"col\" role=\"columnheader\">프로비저닝 Express</th>\n<th scope=\"col\" role=\"columnheader\">Serverless</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-goreuneun-geot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-goreuneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 것</th>\n<td role=\"cell\">브로커 크기와 수, <a href=\"/storage/ebs/\" class=\"mention\">EBS</a></td>\n<td role=\"cell\">브로커 크기와 수</td>\n<td role=\"cell\">용량은 없음</td>\n</tr>\n<tr id=\"row-jeojang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>저장</th>\n<td role=\"cell\">EBS를 정함, 계층형 저장</td>\n<td role=\"cell\">저절로, 쓴 만큼</td>\n<td role=\"cell\">저절로, 쓴 만큼</td>\n</tr>\n<tr id=\"row-seoljeongui-jayu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seoljeongui-jayu\" class=\"anchor\" aria-label=\"줄 링크\"></a>설정의 자유</th>\n<td role=\"cell\">크다</td>\n<td role=\"cell\">대부분 AWS가 정함<wbr>(사본 3 고정)</td>\n<td role=\"cell\">적다</td>\n</tr>\n<tr id=\"row-az\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>AZ</th>\n<td role=\"cell\">2개나 3개</td>\n<td role=\"cell\">3개</td>\n<td role=\"cell\">여러 개<wbr>(접속할 서브넷만 고름)</td>\n</tr>\n<tr id=\"row-cluster-types-injeung\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cluster-types-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증</th>\n<td role=\"cell\"><a href=\"/security/iam/\" class=\"mention\">IAM</a>, SCRAM, 상호 TLS</td>\n<td role=\"cell\">같음</td>\n<td role=\"cell\">IAM만</td>\n</tr>\n<tr id=\"row-manneun-il\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-manneun-il\" class=\"anchor\" aria-label=\"줄 링크\"></a>맞는 일</th>\n<td role=\"cell\">세밀한 설정, 옛 버전</td>\n<td role=\"cell\">큰 처리량, 빠른 확장</td>\n<td role=\"cell\">들쭉날쭉한 부하, 작은 팀</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"connect-and-replicator\">Connect와 Replicator<a href=\"#connect-and-replicator\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>MSK Connect</strong>: Kafka Connect 커넥터를 서버 없이 돌린다. 원본 커넥터(Debezium 등)는 토픽에 넣고, 싱크 커넥터는 <a href=\"/storage/s3/\">S3</a>나 <a href=\"/analytics/opensearch/\">OpenSearch</a>로 뺀다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>에서 닿기만 하면 MSK가 아닌 Kafka에도 쓴다.</li>\n<li><strong>MSK Replicator</strong>: 클러스터 사이를 복제한다. 한쪽만 쓰는 활성-대기와 양쪽에서 쓰는 활성-활성이 있다. 비동기라 장애 때 마지막 몇 개는 잃을 수 있다.</li>\n</ul>\n</div><h2 id=\"vs-kinesis-and-sqs\">MSK, Kinesis, SQS 비교<a href=\"#vs-kinesis-and-sqs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 비교, Amazon MSK, Kinesis Data Streams, SQS, 유리한 쪽\" tabindex=\"0\"><table aria-label=\"MSK, Kinesis, SQS 비교\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">Amazon MSK</th>\n<th scope=\"col\">Kinesis Data Streams</th>\n<th scope=\"col\"><a href=\"/integration/sqs/\">SQS</a></th>\n<th scope=\"col\">유리한 쪽</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jeongche\">\n<th scope=\"row\"><a href=\"#row-jeongche\" class=\"anchor\" aria-label=\"줄 링크\"></a>정체</th>\n<td>Apache Kafka</td>\n<td>AWS 고유 스트림</td>\n<td>대기열</td>\n<td>Kafka 코드가 있으면 MSK</td>\n</tr>\n<tr id=\"row-nanuneun-danwi\">\n<th scope=\"row\"><a href=\"#row-nanuneun-danwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>나누는 단위</th>\n<td>파티션</td>\n<td>샤드</td>\n<td>없음(FIFO는 그룹)</td>\n<td>나눌 것을 안 정하려면 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a></td>\n</tr>\n<tr id=\"row-ilgeun-dwi\">\n<th scope=\"row\"><a href=\"#row-ilgeun-dwi\" class=\"anchor\" aria-label=\"줄 링크\"></a>읽은 뒤</th>\n<td>남는다, 다시 읽는다</td>\n<td>남는다, 다시 읽는다</td>\n<td>지운다</td>\n<td>여러 소비자·재처리는 스트림</td>\n</tr>\n<tr id=\"row-bojon-gigan\">\n<th scope=\"row\"><a href=\"#row-bojon-gigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>보존 기간</th>\n<td>설정하기 나름</td>\n<td>최대 365일</td>\n<td>최대 14일</td>\n<td>아주 오래는 MSK</td>\n</tr>\n<tr id=\"row-sunseo\">\n<th scope=\"row\"><a href=\"#row-sunseo\" class=\"anchor\" aria-label=\"줄 링크\"></a>순서</th>\n<td>파티션 안</td>\n<td>샤드 안</td>\n<td>FIFO만</td>\n<td>순서와 처리량이면 스트림</td>\n</tr>\n<tr id=\"row-unnyeong\">\n<th scope=\"row\"><a href=\"#row-unnyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영</th>\n<td>브로커·파티션(Serverless는 파티션)</td>\n<td>샤드나 온디맨드</td>\n<td>없음</td>\n<td>운영 최소는 SQS</td>\n</tr>\n<tr id=\"row-vs-kinesis-and-sqs-injeung\">\n<th scope=\"row\"><a href=\"#row-vs-kinesis-and-sqs-injeung\" class=\"anchor\" aria-label=\"줄 링크\"></a>인증</th>\n<td><a href=\"/security/iam/\" class=\"mention\">IAM</a>, SCRAM, TLS</td>\n<td>IAM</td>\n<td>IAM</td>\n<td>AWS 밖 도구와는 MSK</td>\n</tr>\n<tr id=\"row-aws\">\n<th scope=\"row\"><a href=\"#row-aws\" class=\"anchor\" aria-label=\"줄 링크\"></a>AWS 연결</th>\n<td><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, Flink, Firehose</td>\n<td>Lambda, Flink, Firehose 등</td>\n<td>Lambda, <a href=\"/integration/sns/\" class=\"mention\">SNS</a> 등</td>\n<td>쉬운 연결은 Kinesis</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>그래서 언제 무엇을</strong>: 작업을 하나씩 나눠 처리하면 SQS. 여러 소비자가 같은 흐름을 실시간으로 읽으면 <a href=\"/analytics/kinesis-data-streams/\" class=\"mention\">Kinesis Data Streams</a>. 거기에 Kafka라는 요건이 있으면 MSK다. AWS와 SaaS의 이벤트를 규칙으로 보내면 <a href=\"/integration/eventbridge/\">EventBridge</a>다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Amazon MQ와 다르다." }),
						" ",
						createVNode(_components.a, {
							href: "/integration/amazon-mq/",
							children: "Amazon MQ"
						}),
						"는 ActiveMQ와 RabbitMQ다. JMS·AMQP면 MQ, Kafka면 MSK다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "MSK Serverless도 무제한은 아니다." }), " 클러스터와 파티션마다 처리량 할당량이 있다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "파티션은 늘리기만 된다." }), " 늘리면 같은 키가 다른 파티션으로 갈 수 있어 순서가 흔들린다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "ZooKeeper가 꼭 있는 것은 아니다." }),
						" MSK는 Kafka 3.7부터 ZooKeeper 없이 KRaft로 메타데이터를 다루는 클러스터를 만든다(",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/msk/latest/developerguide/metadata-management.html",
							children: "메타데이터 관리"
						}),
						"). 만든 뒤에는 바꾸지 못한다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: [createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}), " 안에만 있는 것도 아니다."] }),
						" 프로비저닝한 MSK는 퍼블릭 액세스를 켜면 인터넷에서도 접속한다(",
						createVNode(_components.a, {
							href: "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html",
							children: "퍼블릭 액세스"
						}),
						"). 기본은 꺼져 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Flink와 짝" }),
						"이다. 시간 창 집계는 ",
						createVNode(_components.a, {
							href: "/analytics/kinesis/#flink",
							children: "Managed Service for Apache Flink"
						}),
						"가 토픽을 읽어 한다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“실시간 스트리밍”만으로 MSK를 고르지 않는다",
					"set:html": "<p>스트리밍, 대용량, 여러 소비자는 Kinesis와 MSK에 모두 맞는 말이다. <strong>Kafka</strong>, <strong>오픈 소스 호환</strong>, <strong>기존 커넥터</strong>가 있어야 MSK다. 없으면 운영이 적은 Kinesis가 답이다.</p>"
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
var url = "content/analytics/msk.mdx/";
var file = "/work/wt/build/content/analytics/msk.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/msk.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
