import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/architectures/api-gateway-kinesis-firehose-s3.mdx
var frontmatter = {
	"title": "API Gateway → Kinesis → Firehose → S3 수집",
	"titleEn": "API Gateway to Kinesis Data Streams to Firehose to S3",
	"kind": "architecture",
	"status": "published",
	"summary": "HTTP로 들어온 데이터를 API Gateway가 서버 없이 Kinesis에 넣고, Firehose가 Lambda로 변환해 S3에 묶어 쌓는 스트리밍 수집 구성이다.",
	"aliases": [
		"스트리밍 수집 파이프라인",
		"스트리밍 수집",
		"데이터 수집 API",
		"서버리스 수집 파이프라인",
		"API Gateway Kinesis 통합",
		"API Gateway KDS",
		"클릭스트림 수집",
		"KDS Firehose S3",
		"API로 로그 수집",
		"이벤트 수집 API",
		"서버리스 데이터 수집",
		"모바일 이벤트 수집"
	],
	"related": [
		"integration/api-gateway",
		"analytics/kinesis-data-streams",
		"analytics/data-firehose",
		"compute/lambda",
		"storage/s3",
		"architectures/kinesis-lambda-dynamodb",
		"analytics/athena",
		"analytics/glue"
	],
	"signals": [{
		"id": "api-gateway-kinesis-firehose-s3",
		"need": "HTTP로 받은 이벤트를 서버 없이 변환해 쌓고 실시간으로도 읽는다",
		"choose": "API Gateway → Kinesis → Firehose → S3",
		"see": "architectures/api-gateway-kinesis-firehose-s3#request-path",
		"why": "스트림이 실시간 소비자와 적재를 함께 받친다. Firehose가 변환해 S3에 쌓는다."
	}, {
		"id": "api-gateway-firehose",
		"need": "실시간으로 읽는 앱 없이 S3에 더 싸게 쌓기만 한다",
		"choose": "API Gateway가 Firehose에 바로 넣기",
		"see": "architectures/api-gateway-kinesis-firehose-s3#variants",
		"why": "실시간으로 읽는 쪽이 없으면 스트림은 빼도 된다. 샤드 요금이 없어진다."
	}],
	"facts": [
		{
			"id": "direct-integration",
			"label": "API Gateway가 Kinesis에 넣는 방법",
			"value": "AWS 서비스 통합(REST의 PutRecord·PutRecords, HTTP API의 PutRecord)",
			"note": "사이에 코드가 없다. API Gateway가 맡는 IAM 역할에 넣기 권한을 준다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/integrating-api-with-aws-services-kinesis.html"
		},
		{
			"id": "shards-for-api",
			"label": "API의 기본 한도(초당 10,000건)를 다 받는 샤드 수",
			"value": "10개 이상",
			"note": "샤드 하나가 초당 1,000레코드 또는 1MB다. 건수와 크기 가운데 많이 나오는 쪽으로 정한다.",
			"called": ["샤드", "샤드 개"],
			"source": "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html"
		},
		{
			"id": "firehose-start",
			"label": "Firehose가 스트림을 읽기 시작하는 위치",
			"value": "LATEST(연결한 뒤에 들어온 것부터)",
			"note": "연결하기 전에 쌓인 레코드는 S3로 가지 않는다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/writing-with-kinesis-streams.html"
		},
		{
			"id": "firehose-polling",
			"label": "Firehose가 샤드를 읽는 횟수",
			"value": "샤드마다 초당 1번(GetRecords)",
			"note": "샤드의 공유 읽기(초당 5번)를 다른 소비자와 나눠 쓴다.",
			"called": ["폴링", "firehose 읽기"],
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/writing-with-kinesis-streams.html"
		},
		{
			"id": "direct-put-disabled",
			"label": "스트림을 원본으로 둔 Firehose에 직접 넣기",
			"value": "안 된다",
			"note": "PutRecord와 PutRecordBatch가 꺼진다. 데이터는 Kinesis에만 넣는다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/writing-with-kinesis-streams.html"
		},
		{
			"id": "s3-prefix",
			"label": "S3에 쌓이는 기본 경로",
			"value": "연/월/일/시(UTC)",
			"note": "접두사를 고쳐 `year=…/month=…` 모양이나 다른 시간대로 둘 수 있다. 동적 파티셔닝은 레코드의 값으로 나눈다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html"
		}
	],
	"scenarios": [
		{
			"id": "streaming-transform-store-least-operations",
			"situation": "흘러드는 데이터를 받을 API, 흐르는 동안의 변환, 쌓아 둘 저장소가 모두 필요하다. 운영 부담은 가장 적어야 한다.",
			"answer": [
				"architectures/api-gateway-kinesis-firehose-s3",
				"integration/api-gateway",
				"analytics/data-firehose",
				"storage/s3"
			],
			"why": "“API”, “변환”, “저장”, “운영 최소”에 부품이 하나씩 맞는다. API Gateway → Kinesis → Firehose(Lambda 변환) → S3에는 서버가 없다.",
			"trap": "EC2에 수집 API를 두는 보기는 패치와 확장을 떠안는다. Glue로 변환하는 보기는 S3에 쌓은 뒤의 배치면 늦고, 스트리밍 작업이면 계속 켜 둔 작업의 값과 관리가 더해진다.",
			"requirements": ["least-operations", "analytics"]
		},
		{
			"id": "only-s3-needed",
			"situation": "API Gateway → Kinesis → Firehose로 받은 데이터를 S3에 쌓기만 하고, 실시간으로 읽는 애플리케이션은 하나도 없다. 데이터는 몇 분 늦어도 된다. 값과 부품을 줄이려 한다.",
			"answer": ["analytics/data-firehose", "integration/api-gateway"],
			"choose": "API Gateway에서 Firehose로 바로(PutRecord)",
			"why": "읽는 쪽이 S3 하나라면 스트림이 필요 없다. API Gateway가 Firehose의 PutRecord를 바로 부르면 샤드 요금이 사라진다.",
			"trap": "Kinesis를 남기고 Firehose를 빼면 S3에 쓰는 소비자를 직접 짜야 한다.",
			"requirements": ["lowest-cost", "analytics"]
		},
		{
			"id": "devices-without-aws-keys",
			"situation": "협력사의 기기가 HTTPS로만 보낼 수 있고 AWS 자격 증명을 심을 수 없다. 협력사마다 보내는 양도 제한해야 한다.",
			"answer": ["integration/api-gateway", "analytics/kinesis-data-streams"],
			"choose": "REST API의 사용량 계획 + Kinesis 통합",
			"why": "기기는 토큰으로 API를 부르고, Kinesis에 넣는 권한은 API Gateway의 역할이 갖는다. 협력사별 제한은 REST API의 사용량 계획이다.",
			"trap": "기기에 액세스 키를 넣어 SDK로 바로 보내는 답은 키가 새면 스트림이 열린다. IoT Core는 기기가 MQTT와 인증서를 쓸 때의 답이다.",
			"requirements": ["access-control", "sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "glue-etl",
			"notes": "한 노트는 Glue가 스트리밍에 맞지 않고 S3를 원본으로 한다고 하고, 다른 노트는 Glue 스트리밍 ETL로 처리한다고 한다.",
			"status": "conflict",
			"card": false,
			"right": "Glue에는 Kinesis와 Kafka를 읽는 스트리밍 ETL 작업이 있고, 소스도 S3에 한정되지 않는다. 이 구성에서 빠지는 까닭은 변환이 가볍고 Firehose와 Lambda의 운영 부담이 더 적기 때문이다.",
			"source": "https://docs.aws.amazon.com/glue/latest/dg/add-job-streaming.html"
		},
		{
			"id": "data-kinesis",
			"notes": "전송을 맡는 서비스를 Kinesis Data Firehose의 전송 스트림이라고 부른다.",
			"status": "outdated",
			"right": "지금 이름은 Amazon Data Firehose이고 전송 스트림은 Firehose 스트림이라고 부른다. 시험에는 옛 이름도 나온다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html"
		},
		{
			"id": "lambda-firehose",
			"notes": "Lambda로 데이터를 변환하고 Firehose가 S3로 보낸다고 두 단계처럼 적는다.",
			"status": "simplified",
			"right": "Firehose가 버퍼를 Lambda에 넘겨 동기로 부르고 돌려받아 보낸다. 함수가 Kinesis에서 읽어 Firehose에 다시 넣는 것이 아니다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"
		},
		{
			"id": "kds-api",
			"notes": "클라이언트와 KDS 사이에 API Gateway를 두면 서버 관리가 필요 없다고만 한다.",
			"status": "simplified",
			"right": "서버는 없지만 정할 것은 있다. 파티션 키를 고르는 매핑, 넣기 권한을 가진 역할, 샤드 수나 온디맨드 모드, 요청 스로틀링이다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/integrating-api-with-aws-services-kinesis.html"
		}
	],
	"failures": [
		{
			"id": "stream-throttled",
			"diagram": "request-path",
			"part": "kds",
			"why": "row-data-streams",
			"what": "이벤트가 몰려 스트림이 스로틀링한다",
			"partly": true,
			"steps": [{
				"from": "client",
				"to": "api",
				"text": "간격을 늘리며 다시 보낸다"
			}, {
				"from": "api",
				"to": "kds",
				"text": "한도 안에서 들어간 것만 저장된다"
			}],
			"time": "몰림이 풀릴 때까지(샤드마다 초당 1MB, 1,000레코드)",
			"user": "통합 응답을 정하지 않으면 실패해도 기본 응답, 흔히 200이다. 정해 두면 그 오류 코드를 받는다(REST API).",
			"note": "통합 응답에 4xx를 옮겨 적고, 잦으면 샤드를 늘리거나 온디맨드 모드로 바꾼다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html"
		},
		{
			"id": "transform-bug",
			"diagram": "request-path",
			"drawn": "transform-failure",
			"drawnWay": [{
				"from": "kds",
				"to": "fh"
			}, {
				"from": "fh",
				"to": "s3"
			}],
			"part": "fn",
			"why": "row-byeonhwan-hamsu",
			"what": "변환 함수의 버그로 배치가 실패한다",
			"called": [{
				"from": "fh",
				"to": "fn"
			}],
			"takeover": ["s3"],
			"steps": [
				{
					"from": "client",
					"to": "api",
					"text": "평소처럼 보낸다"
				},
				{
					"from": "api",
					"to": "kds",
					"text": "스트림에 저장되면 200이다"
				},
				{
					"from": "kds",
					"to": "fh",
					"text": "Firehose가 읽는다"
				},
				{
					"from": "fh",
					"to": "s3",
					"text": "원문을 `processing-failed/`에 남긴다"
				}
			],
			"time": "그 배치를 건너뛴다(시간 초과나 호출 한도라면 세 번 더 부른 뒤)",
			"user": "그 배치만 분석에 보이지 않는다. 보내는 쪽은 200이다.",
			"note": "원문 백업을 켜 둔다. 조용히 잘못 바꾼 것까지 되살린다. 실패 접두사의 파일은 고친 함수로 다시 처리한다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html"
		},
		{
			"id": "bucket-denied",
			"diagram": "request-path",
			"part": "s3",
			"why": "row-s3",
			"what": "버킷 정책이나 KMS 키가 Firehose의 쓰기를 막는다",
			"cuts": [{
				"from": "fh",
				"to": "s3"
			}],
			"idle": [{
				"from": "kds",
				"to": "fh"
			}],
			"stops": ["fh"],
			"takeover": ["kds"],
			"steps": [
				{
					"from": "client",
					"to": "api",
					"text": "평소처럼 보낸다"
				},
				{
					"from": "api",
					"to": "kds",
					"text": "밀린 것은 스트림에 남는다"
				},
				{
					"from": "kds",
					"to": "rt",
					"text": "실시간 소비자는 그대로 읽는다"
				}
			],
			"time": "보존 기간 안에 고치면 잃지 않는다(스트림의 기본 24시간)",
			"user": "새 데이터가 Athena에 보이지 않는다. 보내는 쪽은 200이다.",
			"note": "스트림의 보존을 늘려 둔다. Firehose에 바로 넣는 구성이면 24시간만 다시 시도한다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		},
		{
			"id": "api-throttled",
			"diagram": "request-path",
			"part": "api",
			"why": "row-api-gateway",
			"what": "요청이 API의 초당 한도를 넘는다",
			"partly": true,
			"steps": [
				{
					"from": "kds",
					"to": "fh",
					"text": "이미 들어온 것은 계속 흐른다"
				},
				{
					"from": "kds",
					"to": "rt",
					"text": "실시간 소비자도 그대로다"
				},
				{
					"from": "fh",
					"to": "s3",
					"text": "묶어서 쓴다"
				}
			],
			"time": "요청이 한도 아래로 줄면 바로(기본 초당 10,000건)",
			"user": "넘친 요청만 429다. 간격을 늘리며 다시 보낸다.",
			"note": "한도는 그 리전의 모든 API가 나눠 쓴다. 수십 건을 묶어 보내면 호출 수가 준다.",
			"source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"
		},
		{
			"id": "consumer-fails",
			"diagram": "request-path",
			"part": "rt",
			"what": "실시간 소비자가 거듭 실패한다",
			"called": [{
				"from": "kds",
				"to": "rt"
			}],
			"takeover": ["kds"],
			"steps": [
				{
					"from": "api",
					"to": "kds",
					"text": "이벤트는 스트림에 남아 기다린다"
				},
				{
					"from": "kds",
					"to": "fh",
					"text": "Firehose는 따로 읽는다"
				},
				{
					"from": "fh",
					"to": "s3",
					"text": "쌓는 일은 그대로다"
				}
			],
			"time": "보존 기간 안에 고치면 이어 읽는다(기본 24시간)",
			"user": "실시간 알림만 늦어진다. 보내는 쪽은 200이다.",
			"note": "최대 재시도와 실패 대상을 정해 두면 깨진 레코드를 건너뛴다. 정하지 않으면 만료될 때까지 그 샤드가 막힌다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html"
		},
		{
			"id": "firehose-denied",
			"diagram": "request-path",
			"part": "fh",
			"why": "row-firehose",
			"what": "Firehose의 역할이 스트림을 읽을 권한을 잃는다",
			"cuts": [{
				"from": "kds",
				"to": "fh"
			}],
			"stops": ["fh", "fn"],
			"takeover": ["kds"],
			"steps": [
				{
					"from": "client",
					"to": "api",
					"text": "평소처럼 보낸다"
				},
				{
					"from": "api",
					"to": "kds",
					"text": "이벤트는 스트림에 남는다"
				},
				{
					"from": "kds",
					"to": "rt",
					"text": "실시간 소비자는 그대로 읽는다"
				}
			],
			"time": "보존 기간 안에 고치면 이어 읽는다(기본 24시간)",
			"user": "새 데이터가 Athena에 보이지 않는다. 보내는 쪽은 200이다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html"
		},
		{
			"id": "scan-limit",
			"diagram": "request-path",
			"part": "ath",
			"what": "쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다",
			"partly": true,
			"steps": [{
				"from": "client",
				"to": "api",
				"text": "평소처럼 보낸다"
			}, {
				"from": "fh",
				"to": "s3",
				"text": "쌓는 일은 그대로다"
			}],
			"time": "한도를 넘으면 취소된다",
			"user": "그 쿼리만 취소된다. 읽은 만큼은 요금이 든다.",
			"note": "파티션으로 날짜를 좁히고 Parquet으로 바꾸면 읽는 양이 준다.",
			"source": "https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html"
		}
	],
	"sources": [{
		"note": "003",
		"section": "Amazon API Gateway",
		"lines": "164-175"
	}, {
		"note": "004",
		"section": "KDS와의 통합",
		"lines": "559-566"
	}],
	"references": [
		{
			"title": "API Gateway를 Kinesis의 프록시로 쓰기",
			"url": "https://docs.aws.amazon.com/apigateway/latest/developerguide/integrating-api-with-aws-services-kinesis.html"
		},
		{
			"title": "Firehose의 원본으로 Kinesis Data Streams 쓰기",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/writing-with-kinesis-streams.html"
		},
		{
			"title": "데이터 변환과 실패 처리",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html"
		},
		{
			"title": "S3 접두사 정하기",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html"
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
			"slug": "request-path",
			"text": "요청의 길"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-api-gateway\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M109 178h9v-6h-9zm16 0h9v-6h-9zM86 47 45 67v129l41 14zm7 41v84h9v6h-9v36l-2 3h-2l-48-16-3-3V65l2-2 48-24h3l2 3v39h9v7zm48 90h9v-6h-9zm0-90h9v-7h-9zm-16 0h9v-7h-9zm-16 0h9v-7h-9zm102-21-41-20v163l41-14zm7 131-3 3-48 16h-2l-2-3v-36h-6v-6h6V88h-6v-7h6V42l2-3h3l48 24 2 2zm-81-90-6-2-16 42 6 2zm22 21a3 3 0 0 0 0-5l-13-13-4 5 10 10-10 11 4 5zm-49 13-13-13a3 3 0 0 1 0-5l13-13 4 5-10 10 10 11z\"/></symbol><symbol id=\"icon-aws-athena\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M123 87c14 0 22 3 23 5-1 2-9 5-23 5s-23-3-24-5c1-2 9-5 24-5m-2 26-1-2 2-1zm18 26-1 2-4 1-12 1c-10 0-17-2-18-3l-4-40c6 2 16 3 23 3 6 0 16-1 22-3l-2 17-17-7c0-2-2-3-4-3-3 0-5 2-5 4 0 3 2 5 5 5h1l19 8zM92 92l6 48c0 9 23 9 24 9l13-1 5-1c4-2 6-4 6-7l2-14h3c3 0 4-1 5-2v-3c0-3-4-6-6-8l3-21c0-9-19-11-30-11s-31 2-31 11m29-28c28 0 50 23 50 51s-22 51-50 51-50-23-50-51 22-51 50-51m-79 70v6h28c9 19 29 33 51 33 31 0 57-26 57-58s-26-57-57-57c-24 0-45 15-53 37H42v7h24l-1 13H35v6h30c0 4 1 9 3 13zm173 77c-4 4-11 4-15 0l-34-34 15-15 34 35 3 7zm4-19-34-35c7-12 12-26 12-42 0-42-34-77-76-77-30 0-57 18-69 46l6 3c11-26 36-42 63-42 38 0 69 31 69 70s-31 70-69 70c-25 0-49-14-61-37l-6 4c14 24 39 40 67 40 15 0 28-4 40-12l35 36c3 3 7 5 11 5 5 0 9-2 12-5s5-7 5-12c0-4-2-9-5-12\"/></symbol><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><linearGradient id=\"down-hatch\" gradientUnits=\"userSpaceOnUse\" x2=\"9\" y2=\"9\" spreadMethod=\"repeat\"><stop offset=\".8\" stop-color=\"var(--diagram-canvas)\"/><stop offset=\".8\" stop-color=\"var(--diagram-down-line)\" stop-opacity=\".4\"/></linearGradient><symbol id=\"down-cross\" viewBox=\"-20 -20 40 40\"><circle r=\"20\" fill=\"var(--diagram-down-line)\"/><path d=\"M-9-9 9 9M9-9-9 9\" stroke=\"var(--diagram-canvas)\" stroke-width=\"5\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>밖에서 HTTP로 들어오는 이벤트를 실시간으로도 쓰고 오래 쌓아 두기도</strong> 할 때 쓴다. 웹과 앱의 클릭, 협력사의 데이터, 기기의 측정값이 그렇다. 앞에서는 API의 인증과 속도 제한을 거쳐 받고, 뒤에서는 분석하기 좋은 파일로 쌓는다. 코드는 변환 함수 하나뿐이다.</p>\n<h2 id=\"request-path\">요청의 길<a href=\"#request-path\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			"data-open": "",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram least-46\" id=\"diagram-request-path\" data-diagram=\"request-path\"><figcaption><span class=\"diagram-title\">HTTP 이벤트가 Kinesis와 Firehose를 거쳐 S3에 쌓이는 <span class=\"diagram-title-end\">길<a href=\"#diagram-request-path\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-break\" data-pagefind-ignore=\"all\"><select aria-label=\"고장 낼 부품\" data-pick=\"request-path\" autocomplete=\"off\"><option value=\"\">고장 없음</option><option value=\"stream-throttled\">이벤트가 몰려 스트림이 스로틀링한다</option><option value=\"transform-bug\">변환 함수의 버그로 배치가 실패한다</option><option value=\"bucket-denied\">버킷 정책이나 KMS 키가 Firehose의 쓰기를 막는다</option><option value=\"api-throttled\">요청이 API의 초당 한도를 넘는다</option><option value=\"consumer-fails\">실시간 소비자가 거듭 실패한다</option><option value=\"firehose-denied\">Firehose의 역할이 스트림을 읽을 권한을 잃는다</option><option value=\"scan-limit\">쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다</option></select><button type=\"button\" data-step=\"1\">길 따라가기</button><p class=\"diagram-outcome\" role=\"status\" data-hint>번개가 있는 곳을 누르면 고장 난 모습을, 번호를 누르면 그 단계를 본다</p></div><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: HTTP 이벤트가 Kinesis와 Firehose를 거쳐 S3에 쌓이는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"370\" height=\"750\" class=\"diagram-svg diagram-slim diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 592.6 1199.6\"><svg id=\"diagram-request-path-picture\" width=\"592.6\" height=\"1199.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-desc\" aria-labelledby=\"diagram-request-path-title\" role=\"img\" viewBox=\"-4 -4 592.6 1199.6\"><title id=\"diagram-request-path-title\">HTTP 이벤트가 Kinesis와 Firehose를 거쳐 S3에 쌓이는 길</title><desc id=\"diagram-request-path-desc\">기기와 앱이 HTTPS로 API Gateway에 보내면 인증과 속도 제한을 거쳐 Kinesis Data Streams에 동기로 넣는다. Firehose가 스트림을 읽어 버퍼에 모으고 Lambda로 변환한 뒤 S3에 파일로 쓴다. 실시간 앱은 같은 스트림을 따로 읽고, 분석가는 Athena로 S3를 조회한다. 변환에 실패한 레코드는 다른 접두사에 남는다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"560.6\" height=\"1003.6\" x=\"12\" y=\"176\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"client_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M290 56v169\"/><path fill=\"var(--diagram-line)\" d=\"m296 217-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_kds\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M290 357v74\"/><path fill=\"var(--diagram-line)\" d=\"m296 423-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_fh\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M309.2 587.2v23q0 7 7.1 7h115q7.1 0 7.1 7v89.1\"/><path fill=\"var(--diagram-line)\" d=\"m444.4 705.3-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_rt\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M270.8 587.2v23q0 7-7 7h-159q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m103.8 689.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fh_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M449.8 845.3v31q0 7.1 7 7.1h39.7q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m509.6 991.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fh_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M427 845.3v31q0 7.1-7 7.1h-39.7q-7 0-7 7v76q0 7-7 7h-38.9q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m326.4 991.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ath_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M254.6 853.4v113q0 7 7 7h29q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m303.6 991.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"207\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"client_api\"><rect width=\"84.8\" height=\"30\" x=\"247.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"289.9\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① POST</text></g><g class=\"d-edge-label\" data-edge=\"api_kds\"><rect width=\"131.8\" height=\"30\" x=\"224\" y=\"381\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"289.9\" y=\"404\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② PutRecord</text></g><g class=\"d-edge-label\" data-edge=\"kds_fh\"><rect width=\"66.7\" height=\"30\" x=\"404.9\" y=\"647.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"438.3\" y=\"670.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽음</text></g><g class=\"d-edge-label\" data-edge=\"kds_rt\"><rect width=\"110.3\" height=\"30\" x=\"42.3\" y=\"647.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.5\" y=\"670.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 따로 읽음</text></g><g class=\"d-edge-label\" data-edge=\"fh_fn\"><rect width=\"110.3\" height=\"30\" x=\"448.1\" y=\"913.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"503.2\" y=\"936.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 버퍼 변환</text></g><g class=\"d-edge-label\" data-edge=\"fh_s3\"><rect width=\"110.3\" height=\"30\" x=\"317.8\" y=\"913.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"372.9\" y=\"936.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 묶어서 씀</text></g><g class=\"d-edge-label\" data-edge=\"ath_s3\"><rect width=\"66.7\" height=\"30\" x=\"221.1\" y=\"913.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"254.5\" y=\"936.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 조회</text></g><g class=\"d-node\" data-part=\"client\"><rect width=\"101\" height=\"44\" x=\"239.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"290\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·기기</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"290\" y=\"349\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"254\" y=\"238\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"kds\"><text x=\"290\" y=\"555\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis <tspan x=\"290\" y=\"579.2\">Data Streams</tspan></text><use width=\"72\" height=\"72\" x=\"254\" y=\"444\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\" data-part=\"rt\"><text x=\"97.8\" y=\"821.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실시간 소비자 <tspan x=\"97.8\" y=\"845.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"61.8\" y=\"710.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"fh\"><text x=\"438.4\" y=\"837.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"402.4\" y=\"726.3\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"503.5\" y=\"1123.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">변환 함수 <tspan x=\"503.5\" y=\"1147.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"467.5\" y=\"1012.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"309\" y=\"1123.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"273\" y=\"1012.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"ath\"><text x=\"254.6\" y=\"845.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"218.6\" y=\"734.4\" href=\"#icon-aws-athena\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 요청이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"221\" y=\"225\" width=\"138\" height=\"136\" rx=\"10\"/><path d=\"M359 225m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 이벤트가 몰려 스트림이 스로틀링한다\" data-breaks=\"stream-throttled\"><rect x=\"218\" y=\"431\" width=\"145\" height=\"160\" rx=\"10\"/><path d=\"M363 431m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실시간 소비자가 거듭 실패한다\" data-breaks=\"consumer-fails\"><rect x=\"32\" y=\"697\" width=\"132\" height=\"160\" rx=\"10\"/><path d=\"M164 697m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Firehose의 역할이 스트림을 읽을 권한을 잃는다\" data-breaks=\"firehose-denied\"><rect x=\"389\" y=\"713\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M487 713m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다\" data-breaks=\"scan-limit\"><rect x=\"206\" y=\"721\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M304 721m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 Firehose의 쓰기를 막는다\" data-breaks=\"bucket-denied\"><rect x=\"260\" y=\"999\" width=\"98\" height=\"136\" rx=\"10\"/><path d=\"M358 999m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 변환 함수의 버그로 배치가 실패한다\" data-breaks=\"transform-bug\"><rect x=\"455\" y=\"999\" width=\"98\" height=\"160\" rx=\"10\"/><path d=\"M553 999m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"365\" height=\"725\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 584.1 1159.6\"><svg width=\"584.1\" height=\"1159.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-request-path-narrow-desc\" aria-labelledby=\"diagram-request-path-narrow-title\" role=\"img\" viewBox=\"-4 -4 584.1 1159.6\"><title id=\"diagram-request-path-narrow-title\">HTTP 이벤트가 Kinesis와 Firehose를 거쳐 S3에 쌓이는 길</title><desc id=\"diagram-request-path-narrow-desc\">기기와 앱이 HTTPS로 API Gateway에 보내면 인증과 속도 제한을 거쳐 Kinesis Data Streams에 동기로 넣는다. Firehose가 스트림을 읽어 버퍼에 모으고 Lambda로 변환한 뒤 S3에 파일로 쓴다. 실시간 앱은 같은 스트림을 따로 읽고, 분석가는 Athena로 S3를 조회한다. 변환에 실패한 레코드는 다른 접두사에 남는다.</desc><g class=\"d-boundary\" data-part=\"seoul\"><rect width=\"552.1\" height=\"971.6\" x=\"12\" y=\"168\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\" data-edge=\"client_api\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M288.1 48v169\"/><path fill=\"var(--diagram-line)\" d=\"m294.1 209-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"api_kds\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M288.1 341v74\"/><path fill=\"var(--diagram-line)\" d=\"m294.1 407-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_fh\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M307.4 563.2v23q0 7 7 7h110.7q7 0 7 7v89.1\"/><path fill=\"var(--diagram-line)\" d=\"m438.2 681.3-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"kds_rt\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M269 563.2v23q0 7-7.2 7h-157q-7 0-7 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m103.8 665.2-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fh_fn\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M443.3 813.3v31q0 7.1 7 7.1h40q7 0 7 7v109\"/><path fill=\"var(--diagram-line)\" d=\"m503.3 959.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"fh_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M421 813.3v31q0 7.1-7 7.1h-40q-7 0-7 7v76q0 7-7 7H322q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m321 959.4-6 12-6-12z\"/></g><g class=\"d-edge\" data-edge=\"ath_s3\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M250.6 821.4v113q0 7 7 7h30.2q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m301 959.4-6 12-6-12z\"/></g><g class=\"d-boundary\" data-part=\"seoul\"><text x=\"24\" y=\"199\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서울</text></g><g class=\"d-edge-label\" data-edge=\"client_api\"><rect width=\"84.8\" height=\"30\" x=\"245.6\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"288\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① POST</text></g><g class=\"d-edge-label\" data-edge=\"api_kds\"><rect width=\"131.8\" height=\"30\" x=\"222.1\" y=\"365\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"288\" y=\"388\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② PutRecord</text></g><g class=\"d-edge-label\" data-edge=\"kds_fh\"><rect width=\"66.7\" height=\"30\" x=\"398.7\" y=\"623.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"432\" y=\"646.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 읽음</text></g><g class=\"d-edge-label\" data-edge=\"kds_rt\"><rect width=\"110.3\" height=\"30\" x=\"42.3\" y=\"623.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"97.5\" y=\"646.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 따로 읽음</text></g><g class=\"d-edge-label\" data-edge=\"fh_fn\"><rect width=\"110.3\" height=\"30\" x=\"441.8\" y=\"881.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"496.9\" y=\"904.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 버퍼 변환</text></g><g class=\"d-edge-label\" data-edge=\"fh_s3\"><rect width=\"110.3\" height=\"30\" x=\"311.5\" y=\"881.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"366.7\" y=\"904.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 묶어서 씀</text></g><g class=\"d-edge-label\" data-edge=\"ath_s3\"><rect width=\"66.7\" height=\"30\" x=\"217.1\" y=\"881.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"250.5\" y=\"904.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 조회</text></g><g class=\"d-node\" data-part=\"client\"><rect width=\"83.7\" height=\"36\" x=\"246.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"288.1\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·기기</text></g><g class=\"d-node\" data-part=\"api\"><text x=\"288.2\" y=\"333\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">API Gateway</text><use width=\"72\" height=\"72\" x=\"252.1\" y=\"226\" href=\"#icon-aws-api-gateway\"/></g><g class=\"d-node\" data-part=\"kds\"><text x=\"288.1\" y=\"531\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis <tspan x=\"288.1\" y=\"555.2\">Data Streams</tspan></text><use width=\"72\" height=\"72\" x=\"252.1\" y=\"424\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\" data-part=\"rt\"><text x=\"97.8\" y=\"789.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실시간 소비자 <tspan x=\"97.8\" y=\"813.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"61.8\" y=\"682.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"fh\"><text x=\"432.2\" y=\"805.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"396.2\" y=\"698.3\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\" data-part=\"fn\"><text x=\"497.3\" y=\"1083.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">변환 함수 <tspan x=\"497.3\" y=\"1107.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"461.3\" y=\"976.4\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\" data-part=\"s3\"><text x=\"305\" y=\"1083.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3 버킷</text><use width=\"72\" height=\"72\" x=\"269\" y=\"976.4\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\" data-part=\"ath\"><text x=\"250.6\" y=\"813.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Athena</text><use width=\"72\" height=\"72\" x=\"214.6\" y=\"706.4\" href=\"#icon-aws-athena\"/></g></svg><g class=\"part-control\" role=\"button\" tabindex=\"0\" aria-pressed=\"false\" aria-label=\"고장 내기: 요청이 API의 초당 한도를 넘는다\" data-breaks=\"api-throttled\"><rect x=\"219\" y=\"217\" width=\"138\" height=\"128\" rx=\"10\"/><path d=\"M357 217m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 이벤트가 몰려 스트림이 스로틀링한다\" data-breaks=\"stream-throttled\"><rect x=\"216\" y=\"415\" width=\"145\" height=\"152\" rx=\"10\"/><path d=\"M361 415m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 실시간 소비자가 거듭 실패한다\" data-breaks=\"consumer-fails\"><rect x=\"32\" y=\"673\" width=\"132\" height=\"152\" rx=\"10\"/><path d=\"M164 673m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: Firehose의 역할이 스트림을 읽을 권한을 잃는다\" data-breaks=\"firehose-denied\"><rect x=\"384\" y=\"689\" width=\"97\" height=\"128\" rx=\"10\"/><path d=\"M481 689m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다\" data-breaks=\"scan-limit\"><rect x=\"206\" y=\"697\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M296 697m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 버킷 정책이나 KMS 키가 Firehose의 쓰기를 막는다\" data-breaks=\"bucket-denied\"><rect x=\"260\" y=\"967\" width=\"90\" height=\"128\" rx=\"10\"/><path d=\"M350 967m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g><g class=\"part-control\" role=\"button\" tabindex=\"-1\" aria-pressed=\"false\" aria-label=\"고장 내기: 변환 함수의 버그로 배치가 실패한다\" data-breaks=\"transform-bug\"><rect x=\"451\" y=\"967\" width=\"94\" height=\"152\" rx=\"10\"/><path d=\"M545 967m-8-13-9 15h7l-3 12 11-16h-7l3-11z\"/></g></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol class=\"diagram-steps\">\n<li>앱과 기기가 이벤트를 POST한다. <a href=\"/integration/api-gateway/\">API Gateway</a>가 토큰과 속도, 본문의 모양을 검사한다.</li>\n<li>매핑 템플릿이 본문을 Kinesis의 <code>PutRecord</code> 요청으로 바꾸고, API Gateway가 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 역할로 <strong>직접</strong> 넣는다. 성공 응답은 <a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a>에 저장된 뒤에 온다. 여기까지가 동기다.</li>\n<li><a href=\"/analytics/data-firehose/\">Firehose</a>가 스트림을 읽는다. 실시간 대시보드나 경보를 맡은 소비자도 같은 스트림을 따로 읽는다.</li>\n<li>Firehose가 모은 버퍼를 <a href=\"/compute/lambda/\">Lambda</a>에 넘겨 변환한다. 필드를 고르고, 민감한 값을 지우고, 형식을 맞춘다. 함수는 레코드마다 결과를 돌려준다.</li>\n<li>크기나 시간이 차면 한 파일로 <a href=\"/storage/s3/\">S3</a>에 쓴다. 레코드 형식 변환을 켜면 분석에 좋은 열 단위 파일인 Parquet으로 바뀐다.</li>\n<li>분석은 <a href=\"/analytics/athena/\">Athena</a>로 날짜 접두사를 골라 조회한다.</li>\n</ol>\n" }),
				createVNode(Fragment$1, { "set:html": "<div class=\"diagram-failures\"><p class=\"diagram-failures-title\">고장 내 보기</p><details class=\"failure\" id=\"failure-stream-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"kds\"],\"way\":[[\"client\",\"api\"],[\"api\",\"kds\"]],\"partly\":true}'><summary>이벤트가 몰려 스트림이 스로틀링한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>몰림이 풀릴 때까지(샤드마다 초당 1MB, 1,000레코드)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>통합 응답을 정하지 않으면 실패해도 기본 응답, 흔히 200이다. 정해 두면 그 오류 코드를 받는다(REST API).</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>간격을 늘리며 다시 보낸다</li><li>한도 안에서 들어간 것만 저장된다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>통합 응답에 4xx를 옮겨 적고, 잦으면 샤드를 늘리거나 온디맨드 모드로 바꾼다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a> · <a href=\"#row-data-streams\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-transform-bug\" name=\"failures-request-path\" data-failure='{\"down\":[\"fn\"],\"over\":[\"s3\"],\"way\":[[\"client\",\"api\"],[\"api\",\"kds\"],[\"kds\",\"fh\"],[\"fh\",\"s3\"]],\"called\":[[\"fh\",\"fn\"]]}'><summary>변환 함수의 버그로 배치가 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>그 배치를 건너뛴다(시간 초과나 호출 한도라면 세 번 더 부른 뒤)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 배치만 분석에 보이지 않는다. 보내는 쪽은 200이다.</dd></div><div><dt>이어받는 것</dt><dd>S3 버킷</dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 보낸다</li><li>스트림에 저장되면 200이다</li><li>Firehose가 읽는다</li><li>원문을 <code>processing-failed/</code>에 남긴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>원문 백업을 켜 둔다. 조용히 잘못 바꾼 것까지 되살린다. 실패 접두사의 파일은 고친 함수로 다시 처리한다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">변환 함수 Lambda</a> · <a href=\"#row-byeonhwan-hamsu\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-bucket-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"s3\"],\"with\":[\"fh\"],\"over\":[\"kds\"],\"way\":[[\"client\",\"api\"],[\"api\",\"kds\"],[\"kds\",\"rt\"]],\"cuts\":[[\"fh\",\"s3\"]],\"idle\":[[\"kds\",\"fh\"]]}'><summary>버킷 정책이나 KMS 키가 Firehose의 쓰기를 막는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>보존 기간 안에 고치면 잃지 않는다(스트림의 기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 데이터가 Athena에 보이지 않는다. 보내는 쪽은 200이다.</dd></div><div><dt>이어받는 것</dt><dd>Kinesis Data Streams</dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 보낸다</li><li>밀린 것은 스트림에 남는다</li><li>실시간 소비자는 그대로 읽는다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>스트림의 보존을 늘려 둔다. Firehose에 바로 넣는 구성이면 24시간만 다시 시도한다.</dd></div><div><dt>부품</dt><dd><a href=\"/storage/s3/\">S3 버킷</a> · <a href=\"#row-s3\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-api-throttled\" name=\"failures-request-path\" data-failure='{\"down\":[\"api\"],\"way\":[[\"kds\",\"fh\"],[\"kds\",\"rt\"],[\"fh\",\"s3\"]],\"partly\":true}'><summary>요청이 API의 초당 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>요청이 한도 아래로 줄면 바로(기본 초당 10,000건)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>넘친 요청만 429다. 간격을 늘리며 다시 보낸다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>이미 들어온 것은 계속 흐른다</li><li>실시간 소비자도 그대로다</li><li>묶어서 쓴다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>한도는 그 리전의 모든 API가 나눠 쓴다. 수십 건을 묶어 보내면 호출 수가 준다.</dd></div><div><dt>부품</dt><dd><a href=\"/integration/api-gateway/\">API Gateway</a> · <a href=\"#row-api-gateway\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-consumer-fails\" name=\"failures-request-path\" data-failure='{\"down\":[\"rt\"],\"over\":[\"kds\"],\"way\":[[\"api\",\"kds\"],[\"kds\",\"fh\"],[\"fh\",\"s3\"]],\"called\":[[\"kds\",\"rt\"]]}'><summary>실시간 소비자가 거듭 실패한다</summary><dl><div><dt>걸리는 시간</dt><dd><b>보존 기간 안에 고치면 이어 읽는다(기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>실시간 알림만 늦어진다. 보내는 쪽은 200이다.</dd></div><div><dt>이어받는 것</dt><dd>Kinesis Data Streams</dd></div><div><dt>이때의 경로</dt><dd><ol><li>이벤트는 스트림에 남아 기다린다</li><li>Firehose는 따로 읽는다</li><li>쌓는 일은 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>최대 재시도와 실패 대상을 정해 두면 깨진 레코드를 건너뛴다. 정하지 않으면 만료될 때까지 그 샤드가 막힌다.</dd></div><div><dt>부품</dt><dd><a href=\"/compute/lambda/\">실시간 소비자 Lambda</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-firehose-denied\" name=\"failures-request-path\" data-failure='{\"down\":[\"fh\"],\"with\":[\"fh\",\"fn\"],\"over\":[\"kds\"],\"way\":[[\"client\",\"api\"],[\"api\",\"kds\"],[\"kds\",\"rt\"]],\"cuts\":[[\"kds\",\"fh\"]]}'><summary>Firehose의 역할이 스트림을 읽을 권한을 잃는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>보존 기간 안에 고치면 이어 읽는다(기본 24시간)</b></dd></div><div><dt>사용자가 보는 것</dt><dd>새 데이터가 Athena에 보이지 않는다. 보내는 쪽은 200이다.</dd></div><div><dt>이어받는 것</dt><dd>Kinesis Data Streams</dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 보낸다</li><li>이벤트는 스트림에 남는다</li><li>실시간 소비자는 그대로 읽는다</li></ol></dd></div><div><dt>부품</dt><dd><a href=\"/analytics/data-firehose/\">Firehose</a> · <a href=\"#row-firehose\" data-pagefind-ignore>왜 이 부품인가</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/firehose/latest/dev/troubleshooting.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details><details class=\"failure\" id=\"failure-scan-limit\" name=\"failures-request-path\" data-failure='{\"down\":[\"ath\"],\"way\":[[\"client\",\"api\"],[\"fh\",\"s3\"]],\"partly\":true}'><summary>쿼리가 작업 그룹에 정한 쿼리당 스캔 한도를 넘는다</summary><dl><div><dt>걸리는 시간</dt><dd><b>한도를 넘으면 취소된다</b></dd></div><div><dt>사용자가 보는 것</dt><dd>그 쿼리만 취소된다. 읽은 만큼은 요금이 든다.</dd></div><div><dt>이어받는 것</dt><dd><span class=\"failure-alone\" data-pagefind-ignore>그림에 이어받는 부품은 없다.</span></dd></div><div><dt>이때의 경로</dt><dd><ol><li>평소처럼 보낸다</li><li>쌓는 일은 그대로다</li></ol></dd></div><div><dt>미리 해 둘 것</dt><dd>파티션으로 날짜를 좁히고 Parquet으로 바꾸면 읽는 양이 준다.</dd></div><div><dt>부품</dt><dd><a href=\"/analytics/athena/\">Athena</a></dd></div><div><dt>근거</dt><dd><a href=\"https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html\" rel=\"external\">AWS 문서</a></dd></div></dl></details></div><details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>기기와 앱이 HTTPS로 API Gateway에 보내면 인증과 속도 제한을 거쳐 Kinesis Data Streams에 동기로 넣는다. Firehose가 스트림을 읽어 버퍼에 모으고 Lambda로 변환한 뒤 S3에 파일로 쓴다. 실시간 앱은 같은 스트림을 따로 읽고, 분석가는 Athena로 S3를 조회한다. 변환에 실패한 레코드는 다른 접두사에 남는다.</p><ul><li>서울 안: API Gateway, Kinesis Data Streams, 실시간 소비자 Lambda, Firehose, 변환 함수 Lambda, S3 버킷, Athena</li><li>앱·기기 → API Gateway: ① POST</li><li>API Gateway → Kinesis Data Streams: ② PutRecord</li><li>Kinesis Data Streams → Firehose: ③ 읽음 (점선)</li><li>Kinesis Data Streams → 실시간 소비자 Lambda: ③ 따로 읽음 (점선)</li><li>Firehose → 변환 함수 Lambda: ④ 버퍼 변환</li><li>Firehose → S3 버킷: ⑤ 묶어서 씀 (점선)</li><li>Athena → S3 버킷: ⑥ 조회</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<pre class=\"astro-code css-variables\" data-language=\"text\" lang=\"en\"><code><span class=\"line\"><span>#set($body = $util.base64Encode($input.json('$')))</span></span>\n<span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span>  \"StreamName\": \"clicks\",</span></span>\n<span class=\"line\"><span>  \"PartitionKey\": \"$input.path('$.deviceId')\",</span></span>\n<span class=\"line\"><span>  \"Data\": \"$body\"</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<p>파티션 키를 고정된 글자로 적으면 모든 레코드가 샤드 하나로 몰린다. 기기나 사용자처럼 값이 고르게 흩어지는 것을 쓴다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"why\">왜 이 부품인가<a href=\"#why\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 부품, 맡은 일, 없으면\" tabindex=\"0\"><table aria-label=\"왜 이 부품인가\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">맡은 일</th>\n<th scope=\"col\">없으면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-api-gateway\">\n<th scope=\"row\"><a href=\"#row-api-gateway\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a></th>\n<td>HTTPS, 인증, 고객별 제한, 스트림의 권한을 숨김</td>\n<td>클라이언트마다 AWS 자격 증명을 준다</td>\n</tr>\n<tr id=\"row-data-streams\">\n<th scope=\"row\"><a href=\"#row-data-streams\" class=\"anchor\" aria-label=\"줄 링크\"></a>Data Streams</th>\n<td>급증을 받고, 여럿이 읽고, 다시 읽게 한다</td>\n<td>실시간 소비자를 붙일 수 없다</td>\n</tr>\n<tr id=\"row-firehose\">\n<th scope=\"row\"><a href=\"#row-firehose\" class=\"anchor\" aria-label=\"줄 링크\"></a>Firehose</th>\n<td>묶기, 변환 호출, 압축, 파일 쓰기, 재시도</td>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쓰는 소비자를 직접 짠다</td>\n</tr>\n<tr id=\"row-byeonhwan-hamsu\">\n<th scope=\"row\"><a href=\"#row-byeonhwan-hamsu\" class=\"anchor\" aria-label=\"줄 링크\"></a>변환 함수</th>\n<td>한 건씩 고치기</td>\n<td>원문 그대로 쌓여 분석 때마다 고친다</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>S3</th>\n<td>싸고 끝없는 저장소</td>\n<td>스트림은 길어야 365일이다</td>\n</tr>\n</tbody>\n</table></div>\n<p>단계마다 <strong>가장 작은 한도</strong>가 그 앞을 막는다. API의 본문은 10MB까지지만 Kinesis 레코드는 기본 1MiB, Firehose가 받는 레코드는 1,000KiB다. 그래서 한 이벤트는 1,000KiB 아래로 두고, 큰 파일은 <a href=\"/storage/s3-access-control/#presigned-url\">사전 서명 URL</a>로 S3에 바로 올린다.</p>\n</div><h2 id=\"failure\">무엇이 고장 나면<a href=\"#failure\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<div class=\"failure-links\" data-pagefind-ignore=\"all\"><p class=\"diagram-failures-title\">그림에서 고장 내 보기</p><ul><li><a href=\"#failure-stream-throttled\">이벤트가 몰려 스트림이 스로틀링한다</a></li><li><a href=\"#failure-transform-bug\">변환 함수의 버그로 배치가 실패한다</a></li><li><a href=\"#failure-bucket-denied\">버킷 정책이나 KMS 키가 Firehose의 쓰기를 막는다</a></li><li><a href=\"#diagram-request-path\">나머지 4가지</a></li></ul></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-transform-failure\" data-diagram=\"transform-failure\"><figcaption><span class=\"diagram-title\">변환이나 저장이 막혔을 때 레코드가 남는 <span class=\"diagram-title-end\">곳<a href=\"#diagram-transform-failure\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><p class=\"diagram-outcome\"><strong>변환 함수의 버그로 배치가 실패한다</strong> <span>그 배치를 건너뛴다(시간 초과나 호출 한도라면 세 번 더 부른 뒤)</span> <span>그 배치만 분석에 보이지 않는다. 보내는 쪽은 200이다. 이어받는 것: 실패 접두사 S3.</span> <a href=\"https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html\" rel=\"external\" aria-label=\"근거: AWS 문서\">근거</a></p><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 변환이나 저장이 막혔을 때 레코드가 남는 곳\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"241\" height=\"755\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 385.9 1208.8\"><svg width=\"385.9\" height=\"1208.8\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-transform-failure-desc\" aria-labelledby=\"diagram-transform-failure-title\" role=\"img\" viewBox=\"-4 -4 385.9 1208.8\"><title id=\"diagram-transform-failure-title\">변환이나 저장이 막혔을 때 레코드가 남는 곳</title><desc id=\"diagram-transform-failure-desc\">변환 함수가 오류를 내면 Firehose가 그 배치를 건너뛰고 S3의 processing-failed 접두사에 쓴다. S3에 쓰지 못하면 Firehose가 다시 시도하고, 그동안 레코드는 스트림의 보존 기간 동안 남는다. 고친 함수로 원문을 다시 처리한다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M214.9 164.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m220.9 262.2-6 12-6-12z\"/></g><g fill=\"none\" stroke=\"var(--diagram-line)\" class=\"d-edge\"><path stroke-width=\"1.8\" d=\"M197.4 402.2v13q0 7-7.1 7H74.6q-7.1 0-7.1 7v83\"/><path stroke-width=\"3\" d=\"m73.8 496.7-13.5 13.5m13.5 0-13.5-13.5\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-link)\" stroke-dasharray=\"6 5\" stroke-width=\"4\" d=\"M214.9 402.2v106\"/><path fill=\"var(--diagram-link)\" d=\"m220.9 500.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M232.4 402.2v13q0 7 7 7h76.7q7 0 7 7v580.4q0 7-7 7h-30q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m285 1024.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M214.9 664.4v106\"/><path fill=\"var(--diagram-line)\" d=\"m220.9 762.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M214.9 926.6v83q0 7 7 7h21.8q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m256.8 1024.6-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"181.4\" y=\"204.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.7\" y=\"227.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">① 읽음</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"12\" y=\"442.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"67.1\" y=\"465.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 변환 오류</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"171.9\" y=\"442.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.7\" y=\"465.2\" fill=\"var(--diagram-link)\" text-anchor=\"middle\">③ 실패분</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"280.1\" y=\"704.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"323\" y=\"727.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 나머지</text></g><g class=\"d-edge-label\"><rect width=\"91.3\" height=\"30\" x=\"168.9\" y=\"704.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.5\" y=\"727.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 고친 뒤</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"181.4\" y=\"966.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"214.7\" y=\"989.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 저장</text></g><g class=\"d-node\"><text x=\"214.9\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Kinesis <tspan x=\"214.9\" y=\"156.2\">Data Streams</tspan></text><use width=\"72\" height=\"72\" x=\"178.9\" y=\"21\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"214.9\" y=\"394.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Firehose</text><use width=\"72\" height=\"72\" x=\"178.9\" y=\"283.2\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><rect width=\"118.1\" height=\"160.2\" x=\"8.4\" y=\"508.2\" fill=\"url(#down-hatch)\" stroke=\"var(--diagram-down-line)\" stroke-width=\"4\" rx=\"8\"/><text x=\"67.5\" y=\"632.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">오류 난 함수 <tspan x=\"67.5\" y=\"656.4\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"31.5\" y=\"521.2\" href=\"#icon-aws-lambda\" filter=\"grayscale(1)\" opacity=\".3\"/><path fill=\"none\" stroke=\"var(--diagram-down-line)\" stroke-linecap=\"round\" stroke-width=\"5\" d=\"M43.5 533.2l48 48m0-48l-48 48\"/></g><g class=\"d-node\"><text x=\"264.9\" y=\"1156.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">정상 접두사 <tspan x=\"264.9\" y=\"1180.8\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"228.9\" y=\"1045.6\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><text x=\"214.9\" y=\"632.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">실패 접두사 <tspan x=\"214.9\" y=\"656.4\">S3</tspan></text><use width=\"72\" height=\"72\" x=\"178.9\" y=\"521.2\" href=\"#icon-aws-s3\"/></g><rect width=\"112.6\" height=\"160.2\" x=\"158.6\" y=\"508.2\" fill=\"none\" stroke=\"var(--diagram-link)\" stroke-width=\"5\" rx=\"8\"/><g class=\"d-node\"><text x=\"214.9\" y=\"894.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">다시 처리 <tspan x=\"214.9\" y=\"918.6\">Lambda</tspan></text><use width=\"72\" height=\"72\" x=\"178.9\" y=\"783.4\" href=\"#icon-aws-lambda\"/></g></svg><a aria-label=\"Kinesis Data Streams\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"145\" height=\"160.2\" x=\"142.4\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Firehose\" href=\"/analytics/data-firehose/\"><rect width=\"98\" height=\"136\" x=\"165.9\" y=\"270.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"오류 난 함수 Lambda\" href=\"/compute/lambda/\"><rect width=\"118.1\" height=\"160.2\" x=\"8.4\" y=\"508.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"정상 접두사 S3\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"160.2\" x=\"208.6\" y=\"1032.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"실패 접두사 S3\" href=\"/storage/s3/\"><rect width=\"112.6\" height=\"160.2\" x=\"158.6\" y=\"508.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"다시 처리 Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"160.2\" x=\"165.9\" y=\"770.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div><p class=\"diagram-key\" data-pagefind-ignore>✕ 고장 · 파란 선: 이때의 경로 · 파란 테두리: 이어받음</p>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>변환 함수가 오류를 내면 Firehose가 그 배치를 건너뛰고 S3의 processing-failed 접두사에 쓴다. S3에 쓰지 못하면 Firehose가 다시 시도하고, 그동안 레코드는 스트림의 보존 기간 동안 남는다. 고친 함수로 원문을 다시 처리한다.</p><ul><li>Kinesis Data Streams → Firehose: ① 읽음 (점선)</li><li>Firehose → 오류 난 함수 Lambda: ② 변환 오류</li><li>Firehose → 실패 접두사 S3: ③ 실패분 (점선)</li><li>Firehose → 정상 접두사 S3: ④ 나머지 (점선)</li><li>실패 접두사 S3 → 다시 처리 Lambda: ⑤ 고친 뒤 (점선)</li><li>다시 처리 Lambda → 정상 접두사 S3: ⑥ 저장</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ul>\n<li><strong>변환 함수의 버그</strong>: 함수가 오류를 내면(②) 그 배치를 건너뛰고 <code>processing-failed/</code> 접두사에 남긴다(③). 기본 세 번의 재시도는 호출이 네트워크 시간 초과나 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>의 호출 한도로 실패할 때의 것이고, 버그는 다시 불러도 그대로다. 함수를 고친 뒤 그 파일을 다시 처리한다(⑤⑥). 원문 백업을 켜 두면 <strong>조용히 잘못 바꾼</strong> 데이터도 되살린다.</li>\n<li><strong><a href=\"/storage/s3/\" class=\"mention\">S3</a>에 못 씀</strong>: 권한이나 키 문제면 Firehose가 계속 다시 시도한다. 원본이 스트림이므로 데이터는 스트림의 보존 기간만큼 안전하다. 24시간을 늘려 둔다.</li>\n<li><strong>스트림이 넘침</strong>: <code>PutRecord</code>가 스로틀링되면 Kinesis가 오류를 돌려준다. REST API라면 그 오류를 통합 응답에 4xx로 옮겨 적어야 한다. 적지 않으면 기본 응답(흔히 200)이 나가 클라이언트가 성공으로 안다. 오류를 받은 클라이언트가 간격을 늘리며 다시 보내고, 잦으면 샤드를 늘리거나 온디맨드 모드로 바꾼다. <code>PutRecords</code>는 일부만 실패해도 200이므로 응답의 <code>FailedRecordCount</code>를 보고 <strong>실패한 것만</strong> 다시 보낸다.</li>\n<li><strong>Firehose가 밀림</strong>: 스트림에서 얼마나 뒤처졌는지(<code>KinesisMillisBehindLatest</code>)에 경보를 건다.</li>\n<li><strong>중복</strong>: 클라이언트의 재시도와 Firehose의 재시도가 같은 레코드를 두 번 남긴다. 이벤트 번호를 넣어 분석할 때 거른다.</li>\n<li><strong>가용 영역 하나</strong>: 이 구성의 서비스는 모두 여러 AZ에 걸쳐 있다. 할 일이 없다.</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li>건수가 많으면 <strong><a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>의 호출 요금</strong>이 가장 크다. 클라이언트에서 수십 건을 묶어 한 번에 보내고 <code>PutRecords</code>로 넣는다.</li>\n<li>스트림은 샤드 시간이나 사용량, Firehose는 넣은 양이다. Firehose는 레코드마다 5KB 단위로 올려 세므로 아주 작은 레코드는 손해다.</li>\n<li>변환 함수는 버퍼마다 불린다. 버퍼를 키우면 호출이 준다.</li>\n<li>파일이 크고 Parquet이면 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 요청과 <a href=\"/analytics/athena/\" class=\"mention\">Athena</a>가 읽는 양이 함께 준다. 버퍼가 너무 작으면 작은 파일 수만 개가 생긴다.</li>\n</ul>\n</div><h2 id=\"variants\">변형<a href=\"#variants\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>스트림을 뺀다</strong>: 실시간 소비자가 없으면 <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>가 Firehose에 바로 넣는다.</li>\n<li><strong>Firehose를 뺀다</strong>: 저장보다 처리가 목적이면 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>가 읽어 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>에 쓴다. <a href=\"/architectures/kinesis-lambda-dynamodb/\">실시간 민감 데이터 제거 (Kinesis → Lambda → DynamoDB)</a>다.</li>\n<li><strong>SDK로 바로 넣는다</strong>: 내 서버가 보내는 쪽이면 API Gateway 없이 KPL(묶어서 넣어 주는 생산자 라이브러리)로 넣는 편이 싸다.</li>\n<li><strong>기기가 MQTT를 쓴다</strong>: IoT Core 규칙이 Kinesis나 Firehose로 보낸다.</li>\n<li><strong>목적지를 바꾼다</strong>: Firehose의 목적지를 OpenSearch나 <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>로 두고 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에는 백업만 남긴다.</li>\n<li><strong>조인과 정제</strong>: S3에 쌓인 뒤 <a href=\"/analytics/glue/\">Glue</a>가 배치로 다듬는다.</li>\n</ul>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "실시간인가" }),
						": 스트림까지는 실시간, ",
						createVNode(_components.a, {
							href: "/storage/s3/",
							class: "mention",
							children: "S3"
						}),
						"에 쌓이는 것은 Firehose의 버퍼만큼 늦는 준 실시간이다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "변환의 자리" }),
						": Firehose의 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"는 한 건씩 고친다. 시간 창의 집계는 Flink, 여러 데이터의 조인은 Glue다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/integration/api-gateway/",
						class: "mention",
						children: "API Gateway"
					}), "와 Lambda 사이"] }), ": 받아서 넣기만 하는 함수는 필요 없다. AWS 서비스 통합이 대신한다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "응답의 뜻" }), ": 200은 스트림에 저장됐다는 뜻이지 S3에 쌓였다는 뜻이 아니다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "S3 이벤트로 변환하는 보기",
					"set:html": "<p>“S3에 쌓은 뒤 이벤트로 Lambda를 불러 변환”도 돌아가지만, 지문이 “스트리밍되는 동안 변환”이면 Firehose의 변환이 답이다. 원문이 먼저 S3에 남는다는 점도 다르다.</p>"
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
var url = "content/architectures/api-gateway-kinesis-firehose-s3.mdx/";
var file = "/work/wt/build/content/architectures/api-gateway-kinesis-firehose-s3.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/architectures/api-gateway-kinesis-firehose-s3.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
