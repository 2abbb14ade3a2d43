import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/foundations/glossary.mdx
var frontmatter = {
	"title": "시험 용어 풀이",
	"titleEn": "Glossary of exam terms",
	"kind": "concept",
	"comparable": false,
	"status": "published",
	"summary": "문제와 강의에 설명 없이 나오는 프로비저닝, 트리거, 트랜잭션, 스트림 같은 낱말을 AWS에서 쓰이는 뜻으로 짧게 푼 모음이다.",
	"aliases": [
		"용어집",
		"용어 정리",
		"용어 해설",
		"용어 풀이",
		"AWS 용어",
		"프로비저닝",
		"provisioning",
		"프로비전",
		"트리거",
		"trigger",
		"CRON",
		"크론",
		"cron 식",
		"cron 표현식",
		"환경 변수",
		"environment variable",
		"임시 파일",
		"tmp",
		"메모리 할당",
		"로직",
		"logic",
		"바이너리",
		"binary",
		"트랜젝션",
		"ACID",
		"스키마",
		"schema",
		"무결절",
		"seamless",
		"심리스",
		"세션",
		"session",
		"도메인 이름",
		"domain name",
		"DNS 네임스페이스",
		"namespace",
		"운영 오버헤드",
		"운영 부담",
		"operational overhead",
		"폴링",
		"polling",
		"풀링",
		"단어 뜻",
		"용어 뜻",
		"AWS 용어 사전",
		"시험 용어",
		"영어 용어 뜻",
		"비용 효율적인 보기",
		"cost-effective option"
	],
	"related": [
		"foundations/serverless",
		"compute/lambda",
		"compute/lambda-limits",
		"database/dynamodb",
		"integration/step-functions",
		"integration/api-gateway",
		"networking/route53",
		"integration/eventbridge"
	],
	"signals": [
		{
			"id": "gwallihyeongina-seobeoriseu-bogi",
			"need": "네 보기가 다 되는데 운영 오버헤드가 가장 적어야 한다",
			"choose": "관리형이나 서버리스 보기",
			"see": "foundations/glossary#scenario-least-operational-overhead",
			"why": "오버헤드는 값이 아니라 사람이 계속 할 일이다. 돌볼 것이 적은 쪽을 고른다."
		},
		{
			"id": "sqs-sns-eventbridge",
			"need": "서로의 속도와 고장을 몰라도 되게 느슨히 결합한다",
			"choose": "SQS·SNS·EventBridge",
			"see": "foundations/glossary#how",
			"why": "사이에 두면 받는 쪽이 느리거나 멈춰도 보내는 쪽이 모른다."
		},
		{
			"id": "daegiyeori-anira-seuteurim",
			"need": "여럿이 순서대로 읽고 어제 것부터 다시 읽는다",
			"choose": "대기열이 아니라 스트림",
			"see": "foundations/glossary#stream",
			"why": "대기열은 처리하면 지운다. 스트림은 남아 있어 되감아 읽는다."
		},
		{
			"id": "data-firehose",
			"need": "몇 분 늦어도 되니 거의 실시간으로 쌓기만 한다",
			"choose": "Data Firehose",
			"see": "foundations/glossary#how",
			"why": "Firehose는 모아서 싣느라 조금 늦다. “거의 실시간”이 그것을 허락한다."
		}
	],
	"facts": [{
		"id": "domain-length",
		"label": "도메인 이름의 길이",
		"value": "전체 255바이트, 점 사이의 라벨 63바이트",
		"called": ["도메인 길이", "도메인 글자"],
		"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html"
	}, {
		"id": "acid",
		"label": "트랜잭션의 네 성질(ACID)",
		"value": "원자성, 일관성, 격리성, 지속성",
		"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transactions.html"
	}],
	"sharedFacts": [{
		"id": "cron-fields",
		"from": "architectures/serverless-cron#cron-fields"
	}],
	"scenarios": [
		{
			"id": "least-operational-overhead",
			"situation": "네 보기가 모두 요구를 채운다. 문제 끝에 “운영 오버헤드가 가장 적은 방법”이라고 적혀 있다.",
			"answer": ["foundations/serverless", "foundations/glossary"],
			"choose": "관리형·서버리스 보기",
			"why": "운영 오버헤드는 사람이 계속 해야 하는 일이다. 서버와 코드를 덜 만들고 덜 돌보는 관리형이나 서버리스 보기를 고른다.",
			"trap": "값이 가장 싼 보기, 이를테면 작은 EC2에서 도는 스크립트. 요금은 낮아도 서버와 스크립트를 사람이 돌봐야 하니 오버헤드가 크다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "seamless-cache",
			"situation": "DynamoDB의 읽기를 마이크로초로 줄이되 애플리케이션 로직을 거의 바꾸지 않아야 한다고 한다.",
			"answer": ["database/dax"],
			"why": "코드를 바꾸지 않고 매끄럽게(seamless) 붙는다는 말은 API가 호환된다는 뜻이다. DAX가 그렇다.",
			"trap": "ElastiCache는 캐시를 읽고 채우는 로직을 코드에 넣어야 한다.",
			"requirements": ["low-latency", "least-operations"]
		},
		{
			"id": "session-lost",
			"situation": "웹 서버를 한 대에서 세 대로 늘렸더니 사용자가 자꾸 로그아웃된다. 서버를 더 늘려도 문제가 없게 고쳐야 한다.",
			"answer": ["database/caching-strategies", "database/elasticache"],
			"choose": "ElastiCache나 DynamoDB에 세션 두기",
			"why": "세션이 서버의 메모리에 있어서다. 세션을 서버 밖의 ElastiCache나 DynamoDB에 두면 어느 서버로 가도 이어진다.",
			"trap": "고정 세션은 한 서버에 붙들 뿐이라 그 서버가 줄거나 죽으면 다시 로그아웃된다.",
			"requirements": [
				"find-cause",
				"durability",
				"sudden-load"
			]
		},
		{
			"id": "stream-or-queue",
			"situation": "클릭 기록을 세 개의 애플리케이션이 저마다 순서대로 읽고, 오류가 나면 어제 것부터 다시 읽어야 한다.",
			"answer": ["analytics/kinesis-data-streams"],
			"why": "“순서대로”, “여럿이”, “다시 읽기”가 스트림의 성질이다. 읽어도 지워지지 않는다.",
			"trap": "대기열의 메시지는 한 소비자가 처리하고 지우면 없어진다.",
			"requirements": ["order-once", "analytics"]
		}
	],
	"corrections": [
		{
			"id": "cron-ec2",
			"notes": "CRON은 EC2 인스턴스에서 작업을 만드는 방법이라고 한다.",
			"status": "wrong",
			"right": "유닉스 계열 운영 체제의 예약 실행 방식이자 시각을 적는 표기법이다. EC2와 상관없다. AWS에서는 서버 없이 EventBridge Scheduler가 같은 표기로 실행한다.",
			"source": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"id": "seamless",
			"notes": "무결절이라는 말을 쓴다.",
			"status": "wrong",
			"card": false,
			"right": "seamless를 잘못 옮긴 말이다. 이음매 없이 매끄럽다, 곧 코드를 거의 바꾸지 않고 붙는다는 뜻이다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html"
		},
		{
			"id": "pooling-pool",
			"notes": "풀링을 수영장에 빗대고, 다른 노트는 같은 기능을 폴링이라고 적는다.",
			"status": "conflict",
			"right": "풀링(pooling)이 맞다. pool은 함께 쓰려고 모아 둔 리소스다. 폴링(polling)은 새것이 있는지 주기적으로 물어보는 전혀 다른 말이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html"
		},
		{
			"id": "sql-dynamodb",
			"notes": "트랜잭션은 SQL로 데이터베이스에 접근하는 작업 단위라고 한다.",
			"status": "simplified",
			"right": "SQL에만 있는 것이 아니다. 모두 되거나 모두 안 되는 작업의 묶음이고, DynamoDB에도 있다. 데이터를 바꾸지 않는 SELECT도 묶일 수 있다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transactions.html"
		},
		{
			"id": "dynamodb-base64",
			"notes": "바이너리는 0과 1로만 이루어진 이진법이라고 한다.",
			"status": "simplified",
			"right": "이진법은 수를 적는 방법이고, 여기의 바이너리는 글자로 풀이하지 않는 바이트 묶음이다. DynamoDB에는 Base64로 바꿔 보낸다.",
			"source": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html"
		},
		{
			"id": "tmp-lambda",
			"notes": "tmp를 임시 파일의 줄임말이라고 한다.",
			"status": "simplified",
			"right": "Lambda에서 말하는 tmp는 파일이 아니라 `/tmp` 디렉터리다. 실행 환경마다 있고, 환경이 재사용되면 앞의 내용이 남아 있을 수 있다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html"
		},
		{
			"id": "path-lambda",
			"notes": "환경 변수를 실행 파일이 놓인 디렉터리를 등록해 프로그램을 쉽게 꺼내 쓰는 것으로 풀이한다.",
			"status": "simplified",
			"right": "그것은 환경 변수의 하나인 PATH의 쓰임이다. 환경 변수는 프로그램 밖에서 넣는 이름과 값의 쌍이고, Lambda에서는 DB 주소나 로그 수준처럼 코드를 고치지 않고 바꿀 설정을 담는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
		},
		{
			"id": "dns-zone",
			"notes": "DNS 네임스페이스를 도메인 주소를 관리하는 방법이라고 풀이한다.",
			"status": "wrong",
			"card": false,
			"right": "방법이 아니라 점으로 나뉜 이름들이 이루는 나무다. “상위 노드”는 그 나무에서 내 영역의 꼭대기, 곧 Zone Apex다.",
			"source": "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EventBridge Schema Registry",
			"lines": "1489-1494"
		},
		{
			"note": "004",
			"section": "프로비저닝",
			"lines": "52-54"
		},
		{
			"note": "004",
			"section": "람다 컨테이너 이미지",
			"lines": "72-74"
		},
		{
			"note": "004",
			"section": "트리거",
			"lines": "88"
		},
		{
			"note": "004",
			"section": "트리거의 뜻",
			"lines": "94"
		},
		{
			"note": "004",
			"section": "서버리스 CRON Job",
			"lines": "103-105"
		},
		{
			"note": "004",
			"section": "환경변수",
			"lines": "139-143"
		},
		{
			"note": "004",
			"section": "tmp 파일",
			"lines": "145-148"
		},
		{
			"note": "004",
			"section": "메모리 할당",
			"lines": "157-159"
		},
		{
			"note": "004",
			"section": "엣지 로케이션",
			"lines": "177"
		},
		{
			"note": "004",
			"section": "로직",
			"lines": "181-185"
		},
		{
			"note": "004",
			"section": "바이너리",
			"lines": "341"
		},
		{
			"note": "004",
			"section": "트랜젝션",
			"lines": "343"
		},
		{
			"note": "004",
			"section": "바이너리의 뜻",
			"lines": "345"
		},
		{
			"note": "004",
			"section": "트랜잭션의 뜻",
			"lines": "347-353"
		},
		{
			"note": "004",
			"section": "스키마",
			"lines": "361-363"
		},
		{
			"note": "004",
			"section": "seamless의 뜻",
			"lines": "394"
		},
		{
			"note": "004",
			"section": "람다 트리거",
			"lines": "425-428"
		},
		{
			"note": "004",
			"section": "스트림",
			"lines": "430-434"
		},
		{
			"note": "004",
			"section": "세션",
			"lines": "487-490"
		},
		{
			"note": "004",
			"section": "REST API",
			"lines": "530-532"
		},
		{
			"note": "004",
			"section": "도메인 이름",
			"lines": "585-587"
		},
		{
			"note": "004",
			"section": "CNAME vs Alias",
			"lines": "599-614"
		},
		{
			"note": "004",
			"section": "오케스트레이션",
			"lines": "625-629"
		}
	],
	"references": [
		{
			"title": "AWS 용어집",
			"url": "https://docs.aws.amazon.com/glossary/latest/reference/glos-chap.html"
		},
		{
			"title": "Scheduler의 일정 유형과 cron 식",
			"url": "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"
		},
		{
			"title": "DynamoDB 트랜잭션",
			"url": "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transactions.html"
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
			"slug": "running",
			"text": "실행과 리소스"
		},
		{
			"depth": 3,
			"slug": "provisioning",
			"text": "프로비저닝"
		},
		{
			"depth": 3,
			"slug": "trigger",
			"text": "트리거"
		},
		{
			"depth": 3,
			"slug": "cron",
			"text": "CRON"
		},
		{
			"depth": 3,
			"slug": "environment-variable",
			"text": "환경 변수"
		},
		{
			"depth": 3,
			"slug": "tmp",
			"text": "tmp(임시 파일)"
		},
		{
			"depth": 3,
			"slug": "memory-allocation",
			"text": "메모리 할당"
		},
		{
			"depth": 3,
			"slug": "logic",
			"text": "로직"
		},
		{
			"depth": 2,
			"slug": "data",
			"text": "데이터"
		},
		{
			"depth": 3,
			"slug": "binary",
			"text": "바이너리"
		},
		{
			"depth": 3,
			"slug": "transaction",
			"text": "트랜잭션"
		},
		{
			"depth": 3,
			"slug": "schema",
			"text": "스키마"
		},
		{
			"depth": 3,
			"slug": "stream",
			"text": "스트림"
		},
		{
			"depth": 3,
			"slug": "session",
			"text": "세션"
		},
		{
			"depth": 2,
			"slug": "network",
			"text": "네트워크와 API"
		},
		{
			"depth": 3,
			"slug": "rest-api",
			"text": "REST API"
		},
		{
			"depth": 3,
			"slug": "domain-name",
			"text": "도메인 이름"
		},
		{
			"depth": 3,
			"slug": "dns-namespace",
			"text": "DNS 네임스페이스"
		},
		{
			"depth": 2,
			"slug": "systems",
			"text": "시스템의 성질"
		},
		{
			"depth": 3,
			"slug": "seamless",
			"text": "무결절(seamless)"
		},
		{
			"depth": 3,
			"slug": "orchestration",
			"text": "오케스트레이션"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서비스는 아는데 <strong>낱말에서 막힐 때</strong> 본다. AWS 문제에서 무엇을 가리키는지를 적는다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>문제 끝의 요구 낱말이 답의 방향을 정한다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 문제의 말, 뜻, 기우는 쪽\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">문제의 말</th>\n<th scope=\"col\">뜻</th>\n<th scope=\"col\">기우는 쪽</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-unnyeong-obeohedeu-choeso\">\n<th scope=\"row\"><a href=\"#row-unnyeong-obeohedeu-choeso\" class=\"anchor\" aria-label=\"줄 링크\"></a>운영 오버헤드 최소</th>\n<td>사람이 계속 할 일을 줄여라</td>\n<td>관리형, <a href=\"/foundations/serverless/\">서버리스</a></td>\n</tr>\n<tr id=\"row-biyong-hyoyuljeok\">\n<th scope=\"row\"><a href=\"#row-biyong-hyoyuljeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>비용 효율적</th>\n<td>요구를 채우는 것 가운데 가장 싸게</td>\n<td>스팟, 수명 주기, 꺼지는 리소스</td>\n</tr>\n<tr id=\"row-gogayongseong\">\n<th scope=\"row\"><a href=\"#row-gogayongseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>고가용성</th>\n<td>한 곳이 죽어도 이어져라</td>\n<td><a href=\"/foundations/availability-zones/\">다중 AZ</a></td>\n</tr>\n<tr id=\"row-naeguseong\">\n<th scope=\"row\"><a href=\"#row-naeguseong\" class=\"anchor\" aria-label=\"줄 링크\"></a>내구성</th>\n<td>데이터를 잃지 마라</td>\n<td><a href=\"/storage/s3/\" class=\"mention\">S3</a>, 백업</td>\n</tr>\n<tr id=\"row-neuseunhan-gyeolhap-dikeopeulling\">\n<th scope=\"row\"><a href=\"#row-neuseunhan-gyeolhap-dikeopeulling\" class=\"anchor\" aria-label=\"줄 링크\"></a>느슨한 결합, <a href=\"/architectures/lambda-sqs-decoupling/\">디커플링</a></th>\n<td>서로의 속도와 고장을 모르게</td>\n<td><a href=\"/integration/sqs/\">SQS</a>, <a href=\"/integration/sns/\">SNS</a>, <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a></td>\n</tr>\n<tr id=\"row-ondimaendeu\">\n<th scope=\"row\"><a href=\"#row-ondimaendeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>온디맨드</th>\n<td>미리 잡지 않고 쓸 때 낸다</td>\n<td>예측할 수 없는 부하</td>\n</tr>\n<tr id=\"row-geoui-silsigan\">\n<th scope=\"row\"><a href=\"#row-geoui-silsigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>거의 실시간</th>\n<td>몇 초에서 몇 분의 지연은 괜찮다</td>\n<td><a href=\"/analytics/data-firehose/\">Data Firehose</a></td>\n</tr>\n<tr id=\"row-choesohanui-kodeu-byeongyeong\">\n<th scope=\"row\"><a href=\"#row-choesohanui-kodeu-byeongyeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>최소한의 코드 변경</th>\n<td>앱을 고치지 마라</td>\n<td>호환되는 서비스, 앞에 붙이는 것</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"running\">실행과 리소스<a href=\"#running\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"provisioning\">프로비저닝<a href=\"#provisioning\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>리소스를 <strong>미리 잡아 쓸 수 있게 준비해 두는 것</strong>이다. 인스턴스를 띄우거나 <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 용량을 정하는 일이 그렇다. 쓰지 않아도 잡아 둔 만큼 요금이 든다. 반대말은 온디맨드다.</p>\n<h3 id=\"trigger\">트리거<a href=\"#trigger\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><strong>실행시키는 계기</strong>다. <a href=\"/storage/s3/\" class=\"mention\">S3</a>의 파일 생성이 <a href=\"/compute/lambda/\">Lambda</a>의 트리거가 된다. 서비스가 부르는 것(S3, <a href=\"/integration/sns/\" class=\"mention\">SNS</a>)과 Lambda가 읽어 오는 것(<a href=\"/integration/sqs/\">SQS</a>, 스트림)이 있고, 뒤의 것은 이벤트 소스 매핑이다.</p>\n<h3 id=\"cron\">CRON<a href=\"#cron\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>정해진 시각에 되풀이해 실행하는 유닉스 서버의 방식이다. AWS에서는 <a href=\"/integration/eventbridge/\">EventBridge</a> Scheduler가 서버 없이 실행한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"text\"><code><span class=\"line\"><span>cron(0 9 ? * MON-FRI *)   # 평일 9시(기본은 UTC)</span></span></code></pre>\n<h3 id=\"environment-variable\">환경 변수<a href=\"#environment-variable\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>프로그램 밖에서 넣어 주는 설정값이다. 코드를 바꾸지 않고 개발과 운영의 주소를 달리한다. 비밀번호는 값 대신 <a href=\"/security/secrets-manager/\">Secrets Manager</a>의 이름만 넣는다.</p>\n<h3 id=\"tmp\">tmp(임시 파일)<a href=\"#tmp\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>잠깐 쓰는 저장 공간이다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>의 <code>/tmp</code>가 자주 나온다(<a href=\"/compute/lambda-limits/\">크기</a>). 다음 실행에 남는다는 보장이 없다.</p>\n<h3 id=\"memory-allocation\">메모리 할당<a href=\"#memory-allocation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>프로그램의 기억 공간을 정하는 것이다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>에서는 메모리만 정하면 <strong>CPU와 네트워크도 그 비율로</strong> 따라온다. 느린 함수의 메모리를 올리면 빨라지고 오히려 싸질 때도 있다.</p>\n<h3 id=\"logic\">로직<a href=\"#logic\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>데이터를 읽어 판단하고 가공해 내보내는 처리의 흐름이다. “엣지에서 로직을 실행”은 서버에 닿기 전에 <a href=\"/networking/cloudfront-functions-vs-lambda-at-edge/\">엣지 함수</a>로 처리한다는 뜻이다.</p>\n</div><h2 id=\"data\">데이터<a href=\"#data\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"binary\">바이너리<a href=\"#binary\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>글자로 풀이하지 않는 바이트 묶음이다. 이미지, 암호문이 그렇다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>의 자료형이기도 하다. 큰 것은 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 두고 위치만 적는다.</p>\n<h3 id=\"transaction\">트랜잭션<a href=\"#transaction\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><strong>모두 되거나 모두 안 되거나</strong> 둘 중 하나인 작업의 묶음이다. 출금과 입금이 그렇다. 관계형 DB의 기본이고 <a href=\"/database/dynamodb/\">DynamoDB</a>에도 있다. 네 성질이 ACID다. 시험의 OLTP는 이런 짧은 처리가 많은 일, <a href=\"/analytics/redshift/\">OLAP</a>은 큰 분석이다.</p>\n<h3 id=\"schema\">스키마<a href=\"#schema\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>데이터의 <strong>구조를 정한 약속</strong>이다. 관계형 DB는 열과 형을 먼저 정하고, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>는 키만 정하면 항목마다 속성이 달라도 된다. <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a> 스키마 레지스트리는 이벤트의 구조를 기록하고 코드를 만들어 준다. 옮길 DB의 종류가 다르면 <a href=\"/migration/schema-conversion-tool/\">스키마부터 변환</a>한다.</p>\n<h3 id=\"stream\">스트림<a href=\"#stream\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>데이터가 <strong>끊이지 않고 순서대로</strong> 흘러오는 것이다. 배치의 반대다. <a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a>는 데이터의 스트림, <a href=\"/database/dynamodb-streams/\">DynamoDB Streams</a>는 변경 기록의 스트림이다. 여러 소비자가 다시 읽을 수 있어 대기열과 다르다.</p>\n<h3 id=\"session\">세션<a href=\"#session\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>여러 요청에 걸쳐 <strong>한 사용자를 이어서 알아보는 정보</strong>다. 로그인 상태나 장바구니다. 서버의 메모리에 두면 다른 서버에서는 없다. <a href=\"/networking/sticky-sessions/\">고정 세션</a>으로 붙들거나, <a href=\"/database/caching-strategies/\">ElastiCache나 DynamoDB에 둔다</a>. <a href=\"/security/sts/\">STS</a>의 세션은 임시 자격 증명이 살아 있는 동안이다.</p>\n</div><h2 id=\"network\">네트워크와 API<a href=\"#network\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"rest-api\">REST API<a href=\"#rest-api\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>URL로 리소스를 가리키고 GET, POST 같은 메서드로 다루는 인터페이스다. 서버는 앞의 요청을 기억하지 않는다. <a href=\"/integration/api-gateway/\">API Gateway</a>에서는 기능이 많은 <strong>제품 유형</strong>의 이름이다. HTTP API는 더 싸고 단순하다.</p>\n<h3 id=\"domain-name\">도메인 이름<a href=\"#domain-name\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>IP 주소 대신 쓰는 이름이다. <a href=\"/networking/route53/\">Route 53</a>이 주소로 바꾼다. 앞에 아무것도 없는 <code>example.com</code>이 루트 도메인이다.</p>\n<h3 id=\"dns-namespace\">DNS 네임스페이스<a href=\"#dns-namespace\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>점으로 나눈 <strong>이름의 나무</strong>다. 오른쪽에서 왼쪽으로 <code>com</code>, <code>example</code>, <code>www</code>로 내려간다. 내 가지의 꼭대기가 Zone Apex이고, CNAME을 쓸 수 없어 <a href=\"/networking/cname-vs-alias/\">별칭</a>을 쓴다.</p>\n</div><h2 id=\"systems\">시스템의 성질<a href=\"#systems\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"seamless\">무결절(seamless)<a href=\"#seamless\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><strong>이음매가 없다</strong>, 곧 코드를 고치거나 멈추지 않고 붙는다는 뜻이다. <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>와 같은 API를 쓰는 <a href=\"/database/dax/\">DAX</a>의 설명에 나온다.</p>\n<h3 id=\"orchestration\">오케스트레이션<a href=\"#orchestration\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>여러 작업을 <strong>한 지휘자가 순서대로</strong> 돌리는 것이다. 재시도, 갈래, 승인 대기를 맡는다. <a href=\"/integration/step-functions/\">Step Functions</a>가 그 지휘자다. 컨테이너를 어디에 몇 개 띄울지 정하는 일도 <a href=\"/compute/ecs-vs-eks/\">오케스트레이션</a>이다. 되풀이되는 과정을 자동화해 복잡함을 줄인다. 지휘자 없이 이벤트에 각자 반응하는 것은 코레오그래피다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "폴링과 풀링" }),
					": 새것이 있는지 물어보는 것(",
					createVNode(_components.a, {
						href: "/integration/sqs/",
						class: "mention",
						children: "SQS"
					}),
					"), 연결을 모아 두고 나눠 쓰는 것(",
					createVNode(_components.a, {
						href: "/database/rds-proxy/",
						children: "RDS Proxy"
					}),
					")."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "지연 시간과 처리량" }), ": 하나가 얼마나 빨리 끝나나, 한 번에 얼마나 많이 하나."] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "인증과 권한 부여" }),
					": 누구인가(",
					createVNode(_components.a, {
						href: "/security/cognito/",
						children: "Cognito"
					}),
					"), 무엇을 해도 되나(",
					createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					}),
					" 정책)."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.strong, { children: "동기와 비동기" }), ": 답을 기다리나, 맡기고 가나."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "note",
				title: "같은 말, 다른 뜻",
				"set:html": "<p>세션, 스트림, 풀은 서비스마다 다른 것을 가리킨다.</p>"
			})
		]
	})] });
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
var url = "content/foundations/glossary.mdx/";
var file = "/work/wt/build/content/foundations/glossary.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/foundations/glossary.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
