import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/analytics/kinesis.mdx
var frontmatter = {
	"title": "Amazon Kinesis 제품군",
	"titleEn": "Amazon Kinesis family",
	"kind": "concept",
	"status": "published",
	"summary": "Kinesis는 흐르는 데이터를 받아 두는 Data Streams, 실어 나르는 Firehose, 계산하는 Flink, 영상을 받는 Video Streams를 묶어 부르는 이름이다.",
	"aliases": [
		"Kinesis",
		"Amazon Kinesis",
		"키네시스",
		"키네시스 제품군",
		"스트리밍 데이터",
		"실시간 스트리밍",
		"Kinesis Data Analytics",
		"키네시스 데이터 애널리틱스",
		"KDA",
		"Managed Service for Apache Flink",
		"Apache Flink",
		"아파치 플링크",
		"플링크",
		"MSF",
		"Kinesis Video Streams",
		"키네시스 비디오 스트림",
		"KVS",
		"비디오 스트림",
		"스트리밍 서비스 비교",
		"키네시스 종류",
		"실시간 데이터 처리",
		"카메라 영상"
	],
	"related": [
		"analytics/kinesis-data-streams",
		"analytics/data-firehose",
		"analytics/msk",
		"integration/sqs",
		"integration/sns",
		"compute/lambda",
		"analytics/glue",
		"database/dynamodb-streams-vs-kinesis",
		"storage/s3"
	],
	"signals": [
		{
			"id": "kinesis-data-streams",
			"need": "여러 앱이 같은 기록을 실시간으로 순서대로 읽고 다시 읽는다",
			"choose": "Kinesis Data Streams",
			"see": "analytics/kinesis#members",
			"why": "순서대로 저장해 여러 소비자가 제 속도로 읽고 되감는다. Firehose는 싣기만 한다."
		},
		{
			"id": "data-firehose",
			"need": "읽는 앱 없이 받아서 고쳐 S3에 쌓기만 한다",
			"choose": "Data Firehose",
			"see": "analytics/kinesis#scenario-collect-transform-store",
			"why": "읽는 앱이 없으면 샤드도 소비자 코드도 필요 없다. 받고 바꾸고 쌓는 것으로 끝난다."
		},
		{
			"id": "managed-service-for-apache-flink",
			"need": "흐르는 데이터를 시간 창으로 집계해 이상치를 찾는다",
			"choose": "Managed Service for Apache Flink",
			"see": "analytics/kinesis#flink",
			"why": "앞의 데이터를 기억해야 하는 계산이다. Flink가 중간 상태를 지키며 센다."
		},
		{
			"id": "kinesis-video-streams",
			"need": "카메라 영상을 실시간으로 받아 보관하고 재생한다",
			"choose": "Kinesis Video Streams",
			"see": "analytics/kinesis#video",
			"why": "영상을 시각에 따라 찾게 저장하는 것은 Video Streams뿐이다. 보관 시간을 정한다."
		}
	],
	"facts": [
		{
			"id": "sql-discontinued",
			"label": "Kinesis Data Analytics for SQL의 종료",
			"value": "2025-10-15부터 새로 만들 수 없고 2026-01-27부터 삭제",
			"note": "Managed Service for Apache Flink(Studio의 SQL)로 옮긴다.",
			"examEra": "SQL로 스트림을 분석하는 현역 서비스",
			"source": "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/API_Reference.html"
		},
		{
			"id": "flink-name",
			"label": "Kinesis Data Analytics for Apache Flink의 지금 이름",
			"value": "Amazon Managed Service for Apache Flink(2023-08-30부터)",
			"source": "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html"
		},
		{
			"id": "firehose-name",
			"label": "Kinesis Data Firehose의 지금 이름",
			"value": "Amazon Data Firehose(2024-02부터)",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/history.html"
		},
		{
			"id": "kpu",
			"label": "Flink의 과금 단위(KPU)",
			"value": "vCPU 1개, 메모리 4GB",
			"note": "실행 저장 공간 50GB가 따라온다. 애플리케이션마다 관리용 KPU 하나가 더 붙는다.",
			"called": [
				"KPU 메모리",
				"KPU vCPU",
				"flink KPU"
			],
			"source": "https://aws.amazon.com/managed-service-apache-flink/pricing/"
		},
		{
			"id": "video-retention",
			"label": "Video Streams의 보관",
			"value": "기본 0시간(저장하지 않음)",
			"note": "0이어도 소비자는 버퍼에 남은 5분 또는 200MB까지 읽는다.",
			"called": [
				"kinesis video 보관",
				"kinesis 비디오 보관",
				"비디오스트림 보관"
			],
			"source": "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/API_CreateStream.html"
		}
	],
	"sharedFacts": [{
		"id": "data-streams-retention",
		"from": "analytics/kinesis-data-streams#retention"
	}],
	"scenarios": [
		{
			"id": "windowed-anomaly",
			"situation": "Kinesis Data Streams로 들어오는 센서 값을 1분 창으로 집계해 이상치를 실시간으로 찾아야 한다. 서버는 관리하지 않는다.",
			"answer": ["analytics/kinesis", "analytics/kinesis-data-streams"],
			"choose": "Managed Service for Apache Flink",
			"why": "“시간 창 집계”와 “실시간”은 상태를 지니는 스트림 처리다. Managed Service for Apache Flink가 한다.",
			"trap": "Lambda는 호출 사이에 상태가 없어 창 집계를 직접 만들어야 하고, Athena는 S3에 쌓인 뒤의 조회다.",
			"requirements": ["analytics", "least-operations"]
		},
		{
			"id": "camera-analysis",
			"situation": "매장 카메라 수백 대의 영상을 실시간으로 AWS에 받아 보관하고, 재생하고, 영상 분석에 넘기려 한다.",
			"answer": ["analytics/kinesis"],
			"choose": "Kinesis Video Streams",
			"why": "“카메라의 영상을 실시간으로 받는다”가 Kinesis Video Streams다. 시험에서는 Rekognition이 그 스트림을 읽는다. 지금 이 스트리밍 분석은 새 고객을 받지 않아 직접 만든 모델이 읽는다.",
			"trap": "Kinesis Data Streams는 작은 레코드용이다. 영상 프레임의 시간 정보와 재생을 다루지 않는다.",
			"requirements": ["analytics"],
			"decides": [
				"영상",
				"카메라",
				"cctv",
				"블랙박스"
			]
		},
		{
			"id": "kafka-migration",
			"situation": "온프레미스 Apache Kafka의 생산자와 소비자 코드를 고치지 않고 관리형으로 옮기려 한다.",
			"answer": ["analytics/msk"],
			"why": "“코드를 고치지 않고 Kafka”는 Amazon MSK다. Kinesis는 API가 달라 코드를 바꿔야 한다.",
			"trap": "Kinesis Data Streams도 관리형 스트림이지만 Kafka 프로토콜을 모른다.",
			"requirements": ["least-operations", "hybrid"]
		},
		{
			"id": "collect-transform-store",
			"situation": "웹 클릭을 받아 조금 고쳐 S3에 쌓는다. 실시간으로 읽는 애플리케이션은 없고 운영이 가장 적어야 한다.",
			"answer": ["analytics/data-firehose", "storage/s3"],
			"why": "읽는 쪽이 없으면 Data Streams는 필요 없다. Firehose만으로 받고 바꾸고 쌓는다.",
			"trap": "Data Streams와 소비자 Lambda를 두면 샤드와 코드가 더해진다.",
			"requirements": ["least-operations", "analytics"]
		}
	],
	"corrections": [
		{
			"id": "data-sql",
			"notes": "Kinesis Data Analytics가 SQL과 Flink로 스트림을 분석한다고 한다.",
			"status": "outdated",
			"right": "SQL 애플리케이션은 2026년 1월에 없어졌다. Flink 쪽은 Amazon Managed Service for Apache Flink가 됐다.",
			"source": "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/API_Reference.html"
		},
		{
			"id": "data-firehose",
			"notes": "Kinesis Data Firehose라고 부른다.",
			"status": "outdated",
			"right": "2024년 2월부터 이름이 Amazon Data Firehose다. 시험에는 옛 이름도 나온다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/history.html"
		},
		{
			"id": "firehose-data",
			"notes": "Firehose를 한 곳은 실시간, 다른 곳은 준 실시간이라고 한다.",
			"status": "conflict",
			"right": "버퍼에 모아 보내므로 준 실시간이다. 시험에서 실시간은 Kinesis Data Streams다.",
			"source": "https://docs.aws.amazon.com/firehose/latest/dev/buffering-hints.html"
		},
		{
			"id": "data-streams",
			"notes": "Kinesis Data Streams가 데이터를 붙잡고 처리하고 저장한다고 한다.",
			"status": "simplified",
			"right": "받아서 보존 기간 동안 저장할 뿐이다. 처리는 Lambda, KCL 애플리케이션, Flink 같은 소비자가 한다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/introduction.html"
		},
		{
			"id": "collect-process",
			"notes": "프로세스를 쉽게 수집한다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "스트리밍 데이터를 수집하고(collect) 처리하고(process) 분석한다는 뜻이 뒤섞인 것이다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/introduction.html"
		},
		{
			"id": "data-stream",
			"notes": "이름을 AWS Kinesis, Kinesis Data Stream, Kineis로 적는다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon Kinesis이고, 스트림 서비스는 Kinesis Data Streams로 복수다. 스트림 하나하나를 데이터 스트림이라고 부른다.",
			"source": "https://docs.aws.amazon.com/streams/latest/dev/introduction.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Kinesis",
			"lines": "1114-1122"
		},
		{
			"note": "003",
			"section": "AWS Kinesis",
			"lines": "79"
		},
		{
			"note": "004",
			"section": "Kinesis Data Streams (newer)",
			"lines": "445-452"
		}
	],
	"references": [
		{
			"title": "Kinesis Data Streams란",
			"url": "https://docs.aws.amazon.com/streams/latest/dev/introduction.html"
		},
		{
			"title": "Data Firehose란",
			"url": "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html"
		},
		{
			"title": "Managed Service for Apache Flink란",
			"url": "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html"
		},
		{
			"title": "Kinesis Video Streams란",
			"url": "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/what-is-kinesis-video.html"
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
			"slug": "members",
			"text": "네 서비스"
		},
		{
			"depth": 3,
			"slug": "flink",
			"text": "Managed Service for Apache Flink(옛 Kinesis Data Analytics)"
		},
		{
			"depth": 3,
			"slug": "video",
			"text": "Video Streams"
		},
		{
			"depth": 2,
			"slug": "choose",
			"text": "비슷한 서비스와 고르기"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-kinesis\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M61 198h6c0-26 18-54 147-54v-6c-135 0-153 30-153 60m19 20h6c0-25 0-61 128-61v-7c-58 0-96 8-116 23-18 14-18 32-18 45M48 83h-6c0 24 32 39 95 45-63 6-95 21-95 45h6c0-16 22-42 166-42v-6C70 125 48 99 48 83m19-25h-6c0 30 18 60 153 60v-6C85 112 67 85 67 58m147 41v7c-58 0-96-8-116-23-18-14-18-32-18-45h6c0 25 0 61 128 61\"/></symbol><symbol id=\"icon-aws-lambda\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M90 211H50l44-92 20 41zm7-100-3-2-3 2-49 102a3 3 0 0 0 3 5h47l3-2 25-54v-3zm111 100h-39L105 79l-3-2H76V45h51l63 132 3 2h15zm3-38h-16L132 40l-3-2H73a3 3 0 0 0-3 4v38l1 2 2 1h27l64 133 2 2h45a3 3 0 0 0 3-4v-38c0-2-1-3-3-3\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-firehose\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 12h46L39 30v9H25v-9zM32 39v15m-7-7 7 7 7-7\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-managed-flink\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#7d3bc4\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M8 20c8-9 16 9 24 0s16 9 24 0M8 32c8-9 16 9 24 0s16 9 24 0M8 44c8-9 16 9 24 0s16 9 24 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Callout, {
			type: "changed",
			title: "넷 가운데 둘의 이름이 바뀌었다",
			"set:html": "<p>Kinesis Data Firehose는 <strong><a href=\"/analytics/data-firehose/\" class=\"mention\">Amazon Data Firehose</a></strong>, Kinesis Data Analytics는 <strong>Amazon Managed Service for Apache Flink</strong>가 됐다. SQL 애플리케이션은 2026년 1월부터 지워졌으므로 새 설계에서 고르지 않는다. 시험에는 옛 이름이 섞여 나온다.</p>"
		}),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>데이터가 <strong>파일로 모이기 전에, 흐르는 채로</strong> 다뤄야 할 때 이 제품군을 본다. IoT 센서, 클릭, 게임 로그, 거래, 카메라 영상이 그렇다. 문제를 풀 때는 먼저 “흐르는 데이터인가”를 보고, 그다음 “받아 둘 것인가, 실어 나를 것인가, 계산할 것인가, 영상인가”로 넷 가운데 하나를 고른다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-four-members\" data-diagram=\"four-members\"><figcaption><span class=\"diagram-title\">Kinesis 제품군 네 가지가 맡는 <span class=\"diagram-title-end\">자리<a href=\"#diagram-four-members\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Kinesis 제품군 네 가지가 맡는 자리\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"739\" height=\"374\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1182.1 598\"><svg width=\"1182.1\" height=\"598\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-four-members-desc\" aria-labelledby=\"diagram-four-members-title\" role=\"img\" viewBox=\"-4 -4 1182.1 598\"><title id=\"diagram-four-members-title\">Kinesis 제품군 네 가지가 맡는 자리</title><desc id=\"diagram-four-members-desc\">장치와 앱의 데이터는 Kinesis Data Streams에 적히고, Lambda와 Managed Service for Apache Flink가 실시간으로 읽는다. Data Firehose는 스트림이나 앱에서 받아 S3에 쌓는다. 카메라의 영상은 Kinesis Video Streams가 받아 영상 분석과 재생에 넘긴다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.6 333H126q7 0 7-7v-75q0-7 7-7h254\"/><path fill=\"var(--diagram-line)\" d=\"m386 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M488 217h68.3q7 0 7-7V83q0-7 7.2-7H705\"/><path fill=\"var(--diagram-line)\" d=\"m697.1 70 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M488 244h221.5\"/><path fill=\"var(--diagram-line)\" d=\"m701.4 238 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M489.7 271h66.6q7 0 7 7v109q0 7 7.2 7h186.9\"/><path fill=\"var(--diagram-line)\" d=\"m749.4 388 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M112.6 341H126q7 0 7 7v75q0 7 7 7h617.4\"/><path fill=\"var(--diagram-line)\" d=\"m749.4 424 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M851.4 412H1068\"/><path fill=\"var(--diagram-line)\" d=\"m1060 406 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M113 547h161.7\"/><path fill=\"var(--diagram-line)\" d=\"m266.7 541 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M543.4 547H705\"/><path fill=\"var(--diagram-line)\" d=\"m697.1 541 12 6-12 6z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"153\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.8\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 적는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"583.4\" y=\"60.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"626.2\" y=\"83.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"583.4\" y=\"228.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"626.2\" y=\"251.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"614.7\" y=\"378.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"626.2\" y=\"401.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"377.7\" y=\"414.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"411\" y=\"437.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 바로</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"946.3\" y=\"396.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"989.2\" y=\"419.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 묶어서</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"184.3\" y=\"531.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"195.8\" y=\"554.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"614.7\" y=\"531.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"626.2\" y=\"554.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"315\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"346\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·장치</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"12\" y=\"525\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"62.5\" y=\"556\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">카메라</text></g><g class=\"d-node\"><text x=\"443\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Streams</text><use width=\"72\" height=\"72\" x=\"407\" y=\"189\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"758.4\" y=\"300\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Flink: 계산</text><use width=\"72\" height=\"72\" x=\"722.4\" y=\"189\" href=\"#icon-saa-managed-flink\"/></g><g class=\"d-node\"><text x=\"754.1\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"718.1\" y=\"21\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"806.4\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data Firehose: 적재</text><use width=\"72\" height=\"72\" x=\"770.4\" y=\"357\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"1117\" y=\"468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"1081\" y=\"357\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"264.7\" height=\"62\" x=\"278.7\" y=\"516\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"411\" y=\"556\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Video Streams: 영상</text></g><g class=\"d-node\"><rect width=\"197.2\" height=\"62\" x=\"709.1\" y=\"516\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"807.7\" y=\"556\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">영상 분석·재생</text></g></svg><a aria-label=\"Data Streams\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"145\" height=\"136\" x=\"370.5\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Flink: 계산\" href=\"/analytics/kinesis/\" aria-current=\"page\"><rect width=\"106.6\" height=\"136\" x=\"705.1\" y=\"176\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"98\" height=\"136\" x=\"705.1\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose: 적재\" href=\"/analytics/data-firehose/\"><rect width=\"197.2\" height=\"136\" x=\"707.8\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"1068\" y=\"344\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"372\" height=\"519\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 594.6 830.6\"><svg width=\"594.6\" height=\"830.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-four-members-narrow-desc\" aria-labelledby=\"diagram-four-members-narrow-title\" role=\"img\" viewBox=\"-4 -4 594.6 830.6\"><title id=\"diagram-four-members-narrow-title\">Kinesis 제품군 네 가지가 맡는 자리</title><desc id=\"diagram-four-members-narrow-desc\">장치와 앱의 데이터는 Kinesis Data Streams에 적히고, Lambda와 Managed Service for Apache Flink가 실시간으로 읽는다. Data Firehose는 스트림이나 앱에서 받아 S3에 쌓는다. 카메라의 영상은 Kinesis Video Streams가 받아 영상 분석과 재생에 넘긴다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M249.8 48v13q0 7-7 7h-49.6q-7 0-7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m192.1 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M169.8 302.2v13q0 7-7.1 7H62.1q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m61 400.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M186.1 302.2v106\"/><path fill=\"var(--diagram-line)\" d=\"m192.1 400.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M202.4 302.2v13q0 7 7.1 7H303q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m316 400.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M271 48v13q0 7 7.1 7h49.6q7 0 7 7v333.2\"/><path fill=\"var(--diagram-line)\" d=\"m340.8 400.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M322.4 580.6v106\"/><path fill=\"var(--diagram-line)\" d=\"m328.4 678.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M492 48v130.9\"/><path fill=\"var(--diagram-line)\" d=\"m498 170.9-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M492 277.3v130.9\"/><path fill=\"var(--diagram-line)\" d=\"m498 400.2-6 12-6-12z\"/></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"143.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 적는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"12\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"54.9\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"143.1\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"186\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽는다</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"298.5\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"310.1\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"301.4\" y=\"215.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"334.8\" y=\"238.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 바로</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"279.4\" y=\"620.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"322.3\" y=\"643.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 묶어서</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"480\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"491.6\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"480\" y=\"342.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"491.6\" y=\"365.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥</text></g><g class=\"d-node\"><rect width=\"83.7\" height=\"36\" x=\"218.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"260.4\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">앱·장치</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"453\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"492\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">카메라</text></g><g class=\"d-node\"><text x=\"186.1\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data <tspan x=\"186.1\" y=\"294.2\">Streams</tspan></text><use width=\"72\" height=\"72\" x=\"150.1\" y=\"163\" href=\"#icon-aws-kinesis\"/></g><g class=\"d-node\"><text x=\"186.1\" y=\"524.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Flink: 계산</text><use width=\"72\" height=\"72\" x=\"150.1\" y=\"417.2\" href=\"#icon-saa-managed-flink\"/></g><g class=\"d-node\"><text x=\"55\" y=\"524.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Lambda</text><use width=\"72\" height=\"72\" x=\"19\" y=\"417.2\" href=\"#icon-aws-lambda\"/></g><g class=\"d-node\"><text x=\"322.4\" y=\"524.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Data <tspan x=\"322.4\" y=\"548.4\">Firehose:</tspan> <tspan x=\"322.4\" y=\"572.6\">적재</tspan></text><use width=\"72\" height=\"72\" x=\"286.4\" y=\"417.2\" href=\"#icon-saa-firehose\"/></g><g class=\"d-node\"><text x=\"322.4\" y=\"802.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">S3</text><use width=\"72\" height=\"72\" x=\"286.4\" y=\"695.6\" href=\"#icon-aws-s3\"/></g><g class=\"d-node\"><rect width=\"126.9\" height=\"94.4\" x=\"428.6\" y=\"182.9\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"492\" y=\"214.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Video <tspan x=\"492\" y=\"239.1\">Streams:</tspan> <tspan x=\"492\" y=\"263.3\">영상</tspan></text></g><g class=\"d-node\"><rect width=\"165.2\" height=\"46\" x=\"409.4\" y=\"412.2\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"492\" y=\"444.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">영상 분석·재생</text></g></svg><a aria-label=\"Data Streams\" href=\"/analytics/kinesis-data-streams/\"><rect width=\"93.4\" height=\"152.2\" x=\"139.4\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Flink: 계산\" href=\"/analytics/kinesis/\" aria-current=\"page\"><rect width=\"106.6\" height=\"128\" x=\"132.8\" y=\"408.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Lambda\" href=\"/compute/lambda/\"><rect width=\"91.6\" height=\"128\" x=\"9.2\" y=\"408.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Data Firehose: 적재\" href=\"/analytics/data-firehose/\"><rect width=\"102\" height=\"176.4\" x=\"271.4\" y=\"408.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"S3\" href=\"/storage/s3/\"><rect width=\"90\" height=\"128\" x=\"277.4\" y=\"686.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>장치와 앱의 데이터는 Kinesis Data Streams에 적히고, Lambda와 Managed Service for Apache Flink가 실시간으로 읽는다. Data Firehose는 스트림이나 앱에서 받아 S3에 쌓는다. 카메라의 영상은 Kinesis Video Streams가 받아 영상 분석과 재생에 넘긴다.</p><ul><li>앱·장치 → Data Streams: ① 적는다</li><li>Data Streams → Lambda: ② 읽는다 (점선)</li><li>Data Streams → Flink: 계산: ② 읽는다 (점선)</li><li>③ Data Streams → Data Firehose: 적재 (점선)</li><li>앱·장치 → Data Firehose: 적재: ③ 바로</li><li>Data Firehose: 적재 → S3: ④ 묶어서</li><li>⑤ 카메라 → Video Streams: 영상</li><li>⑥ Video Streams: 영상 → 영상 분석·재생</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>스트리밍의 뼈대는 <strong>생산자 → 스트림 → 소비자</strong>다. 스트림이 가운데에서 받아 두므로 생산자와 소비자는 서로의 속도와 장애를 모른다. Data Streams가 그 스트림이고, Firehose와 Flink는 미리 만들어 둔 소비자라고 보면 된다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"members\">네 서비스<a href=\"#members\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 서비스, 한마디로, 지연, 시험 단서\" tabindex=\"0\"><table aria-label=\"네 서비스\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">서비스</th>\n<th scope=\"col\" role=\"columnheader\">한마디로</th>\n<th scope=\"col\" role=\"columnheader\">지연</th>\n<th scope=\"col\" role=\"columnheader\">시험 단서</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-data-streams\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-data-streams\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/kinesis-data-streams/\">Data Streams</a></th>\n<td role=\"cell\">저장하고 여럿이 읽는 스트림</td>\n<td role=\"cell\">실시간</td>\n<td role=\"cell\">여러 소비자, 순서, 다시 읽기, 샤드</td>\n</tr>\n<tr id=\"row-data-firehose\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-data-firehose\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/analytics/data-firehose/\">Data Firehose</a></th>\n<td role=\"cell\">목적지에 실어 나름</td>\n<td role=\"cell\">준 실시간</td>\n<td role=\"cell\"><a href=\"/storage/s3/\" class=\"mention\">S3</a>·<a href=\"/analytics/redshift/\">Redshift</a>·<a href=\"/analytics/opensearch/\">OpenSearch</a>로, 운영 최소</td>\n</tr>\n<tr id=\"row-managed-service-for-apache-flink\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-managed-service-for-apache-flink\" class=\"anchor\" aria-label=\"줄 링크\"></a>Managed Service for Apache Flink</th>\n<td role=\"cell\">흐르는 데이터를 계산</td>\n<td role=\"cell\">실시간</td>\n<td role=\"cell\">시간 창 집계, 이상 탐지, 스트림끼리 조인</td>\n</tr>\n<tr id=\"row-video-streams\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-video-streams\" class=\"anchor\" aria-label=\"줄 링크\"></a>Video Streams</th>\n<td role=\"cell\">영상·<wbr>음성을 받아 보관·<wbr>재생</td>\n<td role=\"cell\">실시간</td>\n<td role=\"cell\">카메라, 영상 분석</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"flink\">Managed Service for Apache Flink(옛 Kinesis Data Analytics)<a href=\"#flink\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>Flink 애플리케이션(Java, Scala, Python, SQL)을 서버 없이 돌린다. 지난 5분의 평균, 같은 카드의 연속 결제처럼 <strong>앞의 데이터를 기억해야 하는 계산</strong>에 쓴다. 중간 상태를 체크포인트로 저장해 두므로 장애 뒤에도 이어서 센다. 원본은 Data Streams나 <a href=\"/analytics/msk/\" class=\"mention\">MSK</a>(관리형 Kafka)이고, 결과는 다시 스트림이나 Firehose로 보낸다. Firehose는 원본이 될 수 없다.</p>\n<h3 id=\"video\">Video Streams<a href=\"#video\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>카메라가 SDK로 영상을 보내면 시각에 따라 찾을 수 있게 저장한다. 화상 통화처럼 주고받는 WebRTC도 된다. 기본값은 <strong>저장하지 않음</strong>이므로 나중에 볼 영상이면 보관 시간을 정해야 한다. 시험에서 짝으로 나오는 <a href=\"/ml/rekognition/\">Rekognition</a>의 스트리밍 분석은 새 고객에게 닫혔다.</p>\n</div><h2 id=\"choose\">비슷한 서비스와 고르기<a href=\"#choose\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll",
					role: "region",
					"aria-label": "표: 요구, 고르는 것",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "비슷한 서비스와 고르기",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [createVNode(_components.th, {
							scope: "col",
							children: "요구"
						}), createVNode(_components.th, {
							scope: "col",
							children: "고르는 것"
						})] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-jageobeul-hanassik-nanwo-cheori",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-jageobeul-hanassik-nanwo-cheori",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "작업을 하나씩 나눠 처리, 처리하면 지움"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/integration/sqs/",
									children: "SQS"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-han-mesijireul-yeoreo-gudokjaege-mireo",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-han-mesijireul-yeoreo-gudokjaege-mireo",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "한 메시지를 여러 구독자에게 밀어 보냄, 보관 없음"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/integration/sns/",
									children: "SNS"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-aws-saas",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-aws-saas",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "AWS·SaaS 이벤트를 규칙으로 보냄"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/integration/eventbridge/",
									children: "EventBridge"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-kafka",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-kafka",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Kafka 코드를 그대로"]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/analytics/msk/",
									children: "Amazon MSK"
								}) })]
							}),
							createVNode(_components.tr, {
								id: "row-dynamodb",
								children: [createVNode(_components.th, {
									scope: "row",
									children: [
										createVNode(_components.a, {
											href: "#row-dynamodb",
											class: "anchor",
											"aria-label": "줄 링크"
										}),
										createVNode(_components.a, {
											href: "/database/dynamodb/",
											class: "mention",
											children: "DynamoDB"
										}),
										" 테이블의 변경"
									]
								}), createVNode(_components.td, { children: createVNode(_components.a, {
									href: "/database/dynamodb-streams-vs-kinesis/",
									children: "DynamoDB Streams와 Kinesis 비교"
								}) })]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"MSK는 Kafka 클러스터를 관리해 주는 서비스다. 브로커를 고르지 않는 Serverless 모드도 있다. 이미 Kafka를 쓰면 MSK, AWS에서 새로 시작하고 운영을 줄이려면 Kinesis가 보통의 답이다. 둘과 SQS의 표는 ",
					createVNode(_components.a, {
						href: "/analytics/msk/#vs-kinesis-and-sqs",
						children: "MSK"
					}),
					"에 있다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Kinesis라고만 적힌 보기",
					"set:html": "<p>보기의 “Kinesis”가 Data Streams인지 Firehose인지 끝까지 읽는다. 목적지가 <a href=\"/storage/s3/\" class=\"mention\">S3</a>라고 해서 늘 Firehose는 아니다. 그사이에 실시간 소비자가 있으면 Data Streams가 앞에 온다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Flink와 Glue 스트리밍</strong>: 둘 다 흐르는 데이터를 변환한다. 상태가 복잡하고 지연이 짧아야 하면 Flink, Spark 코드로 정제해 데이터 레이크에 넣으면 <a href=\"/analytics/glue/\">Glue</a>다.</li>\n<li><strong>Flink와 Lambda</strong>: 레코드 하나만 보고 판단하면 <a href=\"/compute/lambda/\">Lambda</a>가 싸고 쉽다.</li>\n<li>스트림은 데이터베이스가 아니다. 값으로 찾거나 고칠 수 없으므로 결과는 <a href=\"/database/dynamodb/\">DynamoDB</a>나 <a href=\"/storage/s3/\">S3</a>에 둔다.</li>\n</ul></div>" })
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
var url = "content/analytics/kinesis.mdx/";
var file = "/work/wt/build/content/analytics/kinesis.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/analytics/kinesis.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
