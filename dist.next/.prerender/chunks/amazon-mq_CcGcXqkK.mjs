import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/amazon-mq.mdx
var frontmatter = {
	"title": "Amazon MQ",
	"titleEn": "Amazon MQ",
	"kind": "service",
	"status": "published",
	"summary": "Amazon MQ는 Apache ActiveMQ와 RabbitMQ 브로커를 AWS가 대신 운영해, JMS·AMQP·MQTT 같은 표준 프로토콜을 쓰던 앱을 고치지 않고 옮기게 한다.",
	"aliases": [
		"아마존 MQ",
		"아마존 엠큐",
		"AWS MQ",
		"관리형 메시지 브로커",
		"메시지 브로커",
		"ActiveMQ",
		"액티브MQ",
		"액티브엠큐",
		"RabbitMQ",
		"래빗MQ",
		"래빗엠큐",
		"JMS",
		"AMQP",
		"MQTT",
		"STOMP",
		"OpenWire",
		"래빗MQ 이전",
		"액티브MQ 이전",
		"기존 메시지 브로커 이전",
		"표준 메시징 프로토콜",
		"메시지 브로커 마이그레이션"
	],
	"related": [
		"integration/sqs",
		"integration/sns",
		"storage/efs",
		"networking/vpc",
		"networking/security-groups",
		"compute/lambda",
		"foundations/high-availability"
	],
	"signals": [
		{
			"id": "mq",
			"need": "JMS·AMQP를 쓰던 앱을 코드 변경 없이 관리형 브로커로 옮긴다",
			"choose": "Amazon MQ",
			"see": "integration/amazon-mq#scenario-lift-and-shift-jms",
			"why": "같은 프로토콜의 브로커라 주소만 바꾼다. SQS와 SNS는 AWS의 API다."
		},
		{
			"id": "efs",
			"need": "ActiveMQ가 AZ 장애에도 메시지를 지니고 이어져야 한다",
			"choose": "Amazon MQ 활성/대기 브로커 + EFS",
			"see": "integration/amazon-mq#scenario-broker-az-failure",
			"why": "두 AZ의 브로커가 EFS의 같은 데이터를 쓴다. 대기가 그대로 이어받는다."
		},
		{
			"id": "rabbitmq-3",
			"need": "RabbitMQ를 여러 AZ에서 고가용성으로 돌린다",
			"choose": "RabbitMQ 클러스터(노드 3대)",
			"see": "integration/amazon-mq#deployment",
			"why": "노드 3대가 대기열을 복제한다. 활성/대기는 ActiveMQ의 방식이다."
		},
		{
			"id": "sqs",
			"need": "지킬 프로토콜이 없는 새 앱의 대기열, 용량을 정하지 않는다",
			"choose": "SQS",
			"see": "integration/amazon-mq#scenario-new-cloud-native-app",
			"why": "Amazon MQ는 브로커의 크기를 정하고 켜 둔 만큼 낸다. SQS는 요청만큼 낸다."
		}
	],
	"facts": [
		{
			"id": "engines",
			"label": "브로커 엔진",
			"value": "Apache ActiveMQ, RabbitMQ",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/welcome.html"
		},
		{
			"id": "activemq-protocols",
			"label": "ActiveMQ 프로토콜",
			"value": "OpenWire(JMS), AMQP, MQTT, STOMP, WebSocket",
			"note": "모두 TLS로 접속한다.",
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-authentication-authorization.html"
		},
		{
			"id": "activemq-ha",
			"label": "ActiveMQ의 고가용성",
			"asks": "ActiveMQ의 고가용성은 브로커 몇 대, 가용 영역 몇 곳인가?",
			"value": "활성/대기 브로커 2대, 가용 영역 2개",
			"note": "EFS를 함께 쓴다. 한 번에 한 대만 요청을 받고 엔드포인트도 한쪽만 살아 있다.",
			"called": [
				"activemq 브로커",
				"activemq 대기",
				"active standby"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html"
		},
		{
			"id": "rabbitmq-ha",
			"label": "RabbitMQ의 고가용성",
			"asks": "RabbitMQ의 고가용성은 노드 몇 대인가?",
			"value": "노드 3대의 클러스터, 여러 가용 영역",
			"note": "노드들은 로드 밸런서 하나 뒤에 있어 엔드포인트가 하나다.",
			"called": [
				"rabbitmq 노드",
				"rabbitmq 클러스터",
				"래빗엠큐 노드"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture.html"
		},
		{
			"id": "storage",
			"label": "스토리지",
			"asks": "ActiveMQ와 RabbitMQ는 메시지를 어느 스토리지에 두나?",
			"value": "ActiveMQ는 EFS 또는 EBS, RabbitMQ는 EBS",
			"note": "활성/대기 구성은 EFS라야 한다. EBS는 가용 영역 하나 안에서 복제되고 지연이 짧다.",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/broker-storage.html"
		},
		{
			"id": "brokers-per-region",
			"label": "리전에 둘 수 있는 브로커",
			"value": "기본 200개",
			"examEra": "50개(더 예전에는 20개)",
			"called": [
				"브로커",
				"broker",
				"리전당 브로커"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-limits.html"
		},
		{
			"id": "end-of-support",
			"label": "엔진 버전 지원 종료",
			"asks": "엔진 버전의 지원이 끝나면 언제 알리고 언제 올리나?",
			"value": "90일 전에 알리고, 종료 뒤 45일 안에 자동 업그레이드",
			"called": ["end of support"],
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html"
		}
	],
	"scenarios": [
		{
			"id": "lift-and-shift-jms",
			"situation": "온프레미스에서 JMS로 ActiveMQ를 쓰는 앱 수십 개를 AWS로 옮긴다. 메시징 코드는 고치지 않고 브로커 운영만 맡기려 한다.",
			"answer": ["integration/amazon-mq"],
			"why": "“JMS”와 “코드를 고치지 않고”가 결정한다. 같은 엔진을 관리형으로 옮기면 접속 주소만 바뀐다.",
			"trap": "SQS와 SNS는 AWS 전용 API라 앱을 다시 써야 한다. EC2에 ActiveMQ를 직접 올리면 패치와 장애 조치를 떠안는다.",
			"requirements": ["hybrid", "least-operations"]
		},
		{
			"id": "new-cloud-native-app",
			"situation": "새로 만드는 서버리스 앱에 대기열이 필요하다. 용량을 미리 정하지 않고 쓴 만큼만 내려 한다.",
			"answer": ["integration/sqs"],
			"why": "지켜야 할 표준 프로토콜이 없고 “용량을 정하지 않는다”면 SQS다.",
			"trap": "Amazon MQ는 브로커 인스턴스의 크기를 정하고 켜 둔 시간만큼 낸다. 서버리스가 아니다.",
			"requirements": ["lowest-cost", "decoupling"]
		},
		{
			"id": "broker-az-failure",
			"situation": "ActiveMQ 브로커 한 대로 운영하다가 가용 영역 장애로 메시징이 멈췄다. 앱을 거의 고치지 않고 다음에는 저절로 이어지게 하려 한다.",
			"answer": ["integration/amazon-mq", "storage/efs"],
			"choose": "활성/대기 브로커 + failover 접속 문자열",
			"why": "활성/대기로 새로 만들면 두 가용 영역의 브로커가 EFS의 같은 데이터를 쓴다. 접속 문자열에 두 주소를 넣은 failover 전송을 쓰면 클라이언트가 알아서 옮겨 간다.",
			"trap": "인스턴스를 키워도 가용 영역 하나에 있는 사실은 그대로다.",
			"requirements": ["high-availability"]
		}
	],
	"corrections": [
		{
			"id": "activemq-rabbitmq",
			"notes": "Amazon MQ가 여러 가용 영역 배포로 고가용성을 자동으로 확보한다고 한다.",
			"status": "simplified",
			"right": "만들 때 활성/대기(ActiveMQ)나 클러스터(RabbitMQ)를 골라야 그렇다. 단일 인스턴스 브로커는 가용 영역 하나에 있고 장애나 유지 관리 동안 멈춘다.",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html"
		},
		{
			"id": "activemq-rabbitmq-2",
			"notes": "메시지 브로커 Amazon MQ를 활성/대기 방식의 예로 든다.",
			"status": "simplified",
			"right": "ActiveMQ만 그렇다. RabbitMQ는 노드 3대가 함께 일하는 클러스터이고 대기 서버가 따로 없다.",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture.html"
		},
		{
			"id": "wording",
			"notes": "활성 서버가 죽으면 중단 없이 이어진다고 한다.",
			"status": "simplified",
			"right": "대기 브로커가 나설 때까지 짧게 끊긴다. 클라이언트가 두 엔드포인트를 알고 다시 접속하도록 짜여 있어야 이어진다.",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html"
		},
		{
			"id": "wording-2",
			"notes": "설치·패치·버전 업데이트를 신경 쓸 필요가 없다고 한다.",
			"status": "simplified",
			"right": "작업은 AWS가 하지만 유지 관리 시간은 내가 정하고, 그때 브로커가 재시작된다. 엔진 버전이 지원 종료되면 자동으로 올라가므로 앱의 호환성은 미리 시험해야 한다.",
			"source": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html"
		}
	],
	"sources": [{
		"note": "002",
		"section": "활성/대기 (Active/Standby)",
		"lines": "641-645"
	}, {
		"note": "002",
		"section": "Amazon MQ",
		"lines": "677-680"
	}],
	"references": [
		{
			"title": "Amazon MQ란",
			"url": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/welcome.html"
		},
		{
			"title": "ActiveMQ 활성/대기 브로커",
			"url": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/active-standby-broker-deployment.html"
		},
		{
			"title": "RabbitMQ 클러스터",
			"url": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture-cluster.html"
		},
		{
			"title": "Amazon MQ 할당량",
			"url": "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-limits.html"
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
			"slug": "deployment",
			"text": "배포 방식"
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
		span: "span",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><symbol id=\"icon-aws-mq\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m64 165-7-17 6-2 7 16zm-1-55-6-2 7-17 6 3zm38-43-3-6c9-4 20-7 30-7s21 3 30 7l-3 6c-8-4-17-6-27-6s-19 2-27 6m91 24 7 17-6 2-7-16zm1 55 6 2-7 17-6-3zm-38 43 3 6c-9 4-20 7-30 7s-21-3-30-7l3-6c8 4 17 6 27 6s19-2 27-6m-75 0c-5 0-10-5-10-10s5-9 10-9 10 4 10 9-5 10-10 10m0-26c-9 0-16 7-16 16s7 16 16 16 16-7 16-16-7-16-16-16m96 26c-5 0-10-5-10-10s5-9 10-9 10 4 10 9-5 10-10 10m0-26c-9 0-16 7-16 16s7 16 16 16 16-7 16-16-7-16-16-16M51 128c0-5 5-10 10-10s9 5 9 10-4 10-9 10-10-5-10-10m25 3h16l-5 4 5 5 9-10 1-2-1-2-9-10-5 5 4 4H76c-1-7-7-13-15-13-9 0-16 7-16 16s7 16 16 16c8 0 14-6 15-13m122 7c-5 0-9-5-9-10s4-10 9-10c6 0 10 5 10 10s-4 10-10 10m0-26c-8 0-16 7-16 16s8 16 16 16 16-7 16-16-7-16-16-16M80 67c5 0 10 5 10 10s-5 9-10 9-10-4-10-9 5-10 10-10m0 26c9 0 16-7 16-16s-7-16-16-16-16 7-16 16 7 16 16 16m96-26c5 0 10 5 10 10s-5 9-10 9-10-4-10-9 5-10 10-10m0 26c9 0 16-7 16-16s-7-16-16-16-16 7-16 16 7 16 16 16m-15 42 5-4h-12v-6h12l-5-4 4-5 13 9 1 3-1 3-13 9zm-14 12c-6-2-13-4-19-4s-13 2-19 4c2-6 4-12 4-19s-2-13-4-19c12 5 26 5 38 0-2 6-4 12-4 19s2 13 4 19m12 8c-6-6-9-16-9-27s3-21 9-27l1-2a3 3 0 0 0-5-2c-13 12-41 12-54 0a3 3 0 0 0-5 2l1 2c6 6 9 16 9 27s-3 21-9 27v4h4c13-12 41-12 54 0l2 1 2-1 1-2z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>이미 표준 프로토콜로 메시지를 주고받는 앱</strong>을 AWS로 옮길 때 쓴다. 브로커는 생산자와 소비자 사이에서 메시지를 받아 전하는 서버다. JMS(자바의 메시징 API), AMQP, MQTT, STOMP, OpenWire 같은 이름이나 “ActiveMQ·RabbitMQ를 쓰고 있다”, “코드 변경을 최소로”가 신호다. 설치, 패치, 장애 감지와 복구를 AWS가 맡는다.</p>\n<p>새로 만드는 앱이고 지켜야 할 프로토콜이 없다면 <a href=\"/integration/sqs/\">SQS</a>와 <a href=\"/integration/sns/\">SNS</a>가 먼저다. 용량을 정할 필요가 없고, 규모에 사실상 한도가 없다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-active-standby\" data-diagram=\"active-standby\"><figcaption><span class=\"diagram-title\">ActiveMQ 활성/대기 브로커의 평소 길과 장애 때 <span class=\"diagram-title-end\">길<a href=\"#diagram-active-standby\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: ActiveMQ 활성/대기 브로커의 평소 길과 장애 때 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"739\" height=\"356\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1182.2 569\"><svg width=\"1182.2\" height=\"569\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-active-standby-desc\" aria-labelledby=\"diagram-active-standby-title\" role=\"img\" viewBox=\"-4 -4 1182.2 569\"><title id=\"diagram-active-standby-title\">ActiveMQ 활성/대기 브로커의 평소 길과 장애 때 길</title><desc id=\"diagram-active-standby-desc\">앱은 두 브로커의 주소를 모두 알고 활성 브로커에 접속한다. 두 브로커는 서로 다른 가용 영역에 있고 여러 가용 영역에 복제되는 EFS에 메시지를 저장한다. 활성 브로커가 죽으면 대기 브로커가 같은 데이터를 이어받고 앱이 다시 접속한다.</desc><g class=\"d-boundary\"><rect width=\"200.6\" height=\"537\" x=\"531\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"205\" x=\"555\" y=\"65\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"205\" x=\"555\" y=\"320\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M228.2 302.5h13q7 0 7-7V291q0-7.1 7-7.1H465a6 6 0 0 1 12 0h7q7 0 7 7v139q0 7 7.1 7h84.2\"/><path fill=\"var(--diagram-line)\" d=\"m574.3 431 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M676.3 437h108.3q7 0 7-7V305.1q0-7.1 7.1-7.1H977\"/><path fill=\"var(--diagram-line)\" d=\"m969 292.1 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M228.2 316.5h13q7 0 7 7v4.4q0 7.1 7 7.1H464q7 0 7-7V189q0-7 7.1-7h104.2\"/><path fill=\"var(--diagram-line)\" d=\"m574.3 176 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M676.3 182h88.3q7 0 7 7v124.8q0 7.1 7.1 7.1h7a6 6 0 0 1 12 0h179.2\"/><path fill=\"var(--diagram-line)\" d=\"m969 314.9 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"543\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"567\" y=\"96\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"567\" y=\"351\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"182.8\" height=\"30\" x=\"268.2\" y=\"268.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"359.6\" y=\"291.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① JMS·AMQP 접속</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"842.9\" y=\"283.1\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"876.3\" y=\"306.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 저장</text></g><g class=\"d-edge-label\"><rect width=\"153.8\" height=\"30\" x=\"282.7\" y=\"319.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"359.6\" y=\"342.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 장애 때 재접속</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"811.6\" y=\"305.9\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"876.3\" y=\"328.9\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 같은 데이터</text></g><g class=\"d-node\"><rect width=\"216.2\" height=\"62\" x=\"12\" y=\"278.5\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"120.1\" y=\"318.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자·소비자 앱</text></g><g class=\"d-node\"><text x=\"631.3\" y=\"493\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">활성 브로커</text><use width=\"72\" height=\"72\" x=\"595.3\" y=\"382\" href=\"#icon-aws-mq\"/></g><g class=\"d-node\"><text x=\"631.3\" y=\"238\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 브로커</text><use width=\"72\" height=\"72\" x=\"595.3\" y=\"127\" href=\"#icon-aws-mq\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M981 280.1a90.6 14.8 0 0 0 181.2 0 90.6 14.8 0 0 0-181.3 0v58.8a90.6 14.8 0 0 0 181.3 0v-58.8\"/><text x=\"1071.5\" y=\"329.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EFS 메시지 저장소</text></g></svg><a aria-label=\"활성 브로커\" href=\"/integration/amazon-mq/\" aria-current=\"page\"><rect width=\"112.6\" height=\"136\" x=\"575\" y=\"369\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 브로커\" href=\"/integration/amazon-mq/\" aria-current=\"page\"><rect width=\"112.6\" height=\"136\" x=\"575\" y=\"114\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS 메시지 저장소\" href=\"/storage/efs/\"><rect width=\"189.2\" height=\"96.4\" x=\"976.9\" y=\"261.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"272\" height=\"495\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 435.2 791.6\"><svg width=\"435.2\" height=\"791.6\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-active-standby-narrow-desc\" aria-labelledby=\"diagram-active-standby-narrow-title\" role=\"img\" viewBox=\"-4 -4 435.2 791.6\"><title id=\"diagram-active-standby-narrow-title\">ActiveMQ 활성/대기 브로커의 평소 길과 장애 때 길</title><desc id=\"diagram-active-standby-narrow-desc\">앱은 두 브로커의 주소를 모두 알고 활성 브로커에 접속한다. 두 브로커는 서로 다른 가용 영역에 있고 여러 가용 영역에 복제되는 EFS에 메시지를 저장한다. 활성 브로커가 죽으면 대기 브로커가 같은 데이터를 이어받고 앱이 다시 접속한다.</desc><g class=\"d-boundary\"><rect width=\"403.2\" height=\"308.2\" x=\"12\" y=\"218\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"221.2\" x=\"36\" y=\"281\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"152.6\" height=\"221.2\" x=\"238.6\" y=\"281\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M186.2 58v13q0 7-7 7h-52.7q-7 0-7 7v76q0 7 7 7h81a6 6 0 0 1 12 0h88.3q7 0 7 7v179.2\"/><path fill=\"var(--diagram-line)\" d=\"m320.9 346.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M314.9 478.2v101q0 7-7 7h-29.2a6 6 0 0 0-12 0H161.5q-7 0-7 7v56q0 7 7 7h30q7 0 7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m204.5 664.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M241 58v13q0 7 7 7h52.7q7 0 7 7v56q0 7-7 7h-80q-7.1 0-7.1 7v26q0 7-7 7h-87.2q-7.1 0-7.1 7v159.2\"/><path fill=\"var(--diagram-line)\" d=\"m118.3 346.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M112.3 478.2v81q0 7 7 7h146.3q7.1 0 7.1 7v76q0 7-7 7h-30q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m234.7 664.2-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"24\" y=\"249\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"120\" y=\"312\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"120\" y=\"340.6\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"322.6\" y=\"312\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"322.6\" y=\"340.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"182.8\" height=\"30\" x=\"27.9\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"119.3\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① JMS·AMQP 접속</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"121\" y=\"606.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"154.3\" y=\"629.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 저장</text></g><g class=\"d-edge-label\"><rect width=\"153.8\" height=\"30\" x=\"230.8\" y=\"98\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"307.7\" y=\"121\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 장애 때 재접속</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"207.7\" y=\"606.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272.4\" y=\"629.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 같은 데이터</text></g><g class=\"d-node\"><rect width=\"184.2\" height=\"46\" x=\"121.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"213.6\" y=\"44\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자·소비자 앱</text></g><g class=\"d-node\"><text x=\"314.9\" y=\"470.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">활성 브로커</text><use width=\"72\" height=\"72\" x=\"278.9\" y=\"363.2\" href=\"#icon-aws-mq\"/></g><g class=\"d-node\"><text x=\"112.3\" y=\"470.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">대기 브로커</text><use width=\"72\" height=\"72\" x=\"76.3\" y=\"363.2\" href=\"#icon-aws-mq\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M158.3 688a55.3 11.7 0 0 0 110.6 0 55.3 11.7 0 0 0-110.6 0v71.9a55.3 11.7 0 0 0 110.6 0v-72\"/><text x=\"213.6\" y=\"726.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">EFS 메시지 <tspan x=\"213.6\" y=\"750.7\">저장소</tspan></text></g></svg><a aria-label=\"활성 브로커\" href=\"/integration/amazon-mq/\" aria-current=\"page\"><rect width=\"112.6\" height=\"128\" x=\"258.6\" y=\"354.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"대기 브로커\" href=\"/integration/amazon-mq/\" aria-current=\"page\"><rect width=\"112.6\" height=\"128\" x=\"56\" y=\"354.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS 메시지 저장소\" href=\"/storage/efs/\"><rect width=\"118.7\" height=\"103.4\" x=\"154.3\" y=\"672.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>앱은 두 브로커의 주소를 모두 알고 활성 브로커에 접속한다. 두 브로커는 서로 다른 가용 영역에 있고 여러 가용 영역에 복제되는 EFS에 메시지를 저장한다. 활성 브로커가 죽으면 대기 브로커가 같은 데이터를 이어받고 앱이 다시 접속한다.</p><ul><li>VPC 안: 가용 영역 A, 가용 영역 C</li><li>가용 영역 A 안: 활성 브로커</li><li>가용 영역 C 안: 대기 브로커</li><li>생산자·소비자 앱 → 활성 브로커: ① JMS·AMQP 접속</li><li>활성 브로커 → EFS 메시지 저장소: ② 저장</li><li>생산자·소비자 앱 → 대기 브로커: ③ 장애 때 재접속 (점선)</li><li>대기 브로커 → EFS 메시지 저장소: ④ 같은 데이터 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>앱은 브로커의 두 주소를 적은 failover 접속 문자열로 활성 브로커에 붙는다. 브로커는 <a href=\"/networking/vpc/\">VPC</a> 서브넷에 있고 <a href=\"/networking/security-groups/\">보안 그룹</a>이 접속을 거른다.</li>\n<li>활성 브로커가 메시지를 <a href=\"/storage/efs/\">EFS</a>에 쓴다. EFS는 여러 가용 영역에 저장된다.</li>\n<li>활성 브로커가 멈추면 대기 브로커가 나선다. 클라이언트가 두 번째 주소로 다시 접속한다.</li>\n<li>같은 저장소를 쓰므로 받아 둔 메시지가 그대로 있다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"deployment\">배포 방식<a href=\"#deployment\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>만들 때 고른 방식이 <a href=\"/foundations/high-availability/\">가용성</a>을 정한다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방식, 엔진, 가용 영역, 쓸 때\" tabindex=\"0\"><table aria-label=\"배포 방식\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방식</th>\n<th scope=\"col\" role=\"columnheader\">엔진</th>\n<th scope=\"col\" role=\"columnheader\">가용 영역</th>\n<th scope=\"col\" role=\"columnheader\">쓸 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-dannil-inseuteonseu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dannil-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>단일 인스턴스</th>\n<td role=\"cell\">둘 다</td>\n<td role=\"cell\">1개</td>\n<td role=\"cell\">개발·<wbr>시험</td>\n</tr>\n<tr id=\"row-hwalseong-daegi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hwalseong-daegi\" class=\"anchor\" aria-label=\"줄 링크\"></a>활성/대기</th>\n<td role=\"cell\">ActiveMQ</td>\n<td role=\"cell\">2개</td>\n<td role=\"cell\">운영. 저장소를 함께 쓴다</td>\n</tr>\n<tr id=\"row-keulleoseuteo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-keulleoseuteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>클러스터</th>\n<td role=\"cell\">RabbitMQ</td>\n<td role=\"cell\">여러 개</td>\n<td role=\"cell\">운영. 노드 3대가 대기열을 복제한다</td>\n</tr>\n<tr id=\"row-beurokeo-neteuwokeu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-beurokeo-neteuwokeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>브로커 네트워크</th>\n<td role=\"cell\">ActiveMQ</td>\n<td role=\"cell\">여러 개</td>\n<td role=\"cell\">브로커 여러 대로 처리량을 늘림</td>\n</tr>\n</tbody>\n</table></div>\n<p>배포 방식은 만든 뒤 바꾸지 못하니 새 브로커로 옮긴다. RabbitMQ는 4.2가 권장 버전이고, 대기열 유형을 따로 적지 않으면 여러 노드에 복제되는 쿼럼 대기열(quorum queue)이 된다. RabbitMQ의 스트림(stream)은 지원하지 않는다.</p>\n<p>저장 데이터는 <a href=\"/security/kms/\" class=\"mention\">KMS</a>로, 전송은 TLS로 암호화한다. 두 엔진 모두 LDAP으로도 사용자를 확인하고(RabbitMQ는 OAuth 2.0과 <a href=\"/security/iam/\" class=\"mention\">IAM</a>도), 지표는 <a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a>로 나간다. 요금은 브로커 인스턴스의 시간과 스토리지로 낸다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 구분, Amazon MQ, SQS·SNS, Amazon MSK",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "헷갈리는 점",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.span, {
											class: "visually-hidden",
											"data-pagefind-ignore": "",
											children: "구분"
										})
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Amazon MQ"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: [
											"SQS·",
											createVNode(_components.wbr, {}),
											"SNS"
										]
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: createVNode(_components.a, {
											href: "/analytics/msk/",
											children: "Amazon MSK"
										})
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-jeongche",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jeongche",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "정체"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"관리형 ActiveMQ·",
												createVNode(_components.wbr, {}),
												"RabbitMQ"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"AWS 고유의 대기열·",
												createVNode(_components.wbr, {}),
												"주제"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "관리형 Apache Kafka"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-jeopsok-bangbeop",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jeopsok-bangbeop",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "접속 방법"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "JMS, AMQP, MQTT 등"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "AWS API"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Kafka API"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gyumo",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gyumo",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "규모"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "브로커 크기에 묶임"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "사실상 무제한"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "브로커와 파티션 수"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-seobeoriseu",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-seobeoriseu",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "서버리스"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "아니다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "그렇다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Serverless 유형이 있다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-daegiyeolgwa-juje",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-daegiyeolgwa-juje",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "대기열과 주제"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "하나로 둘 다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												createVNode(_components.a, {
													href: "/integration/sqs/",
													class: "mention",
													children: "SQS"
												}),
												"와 ",
												createVNode(_components.a, {
													href: "/integration/sns/",
													class: "mention",
													children: "SNS"
												}),
												"로 나뉨"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"로그",
												createVNode(_components.wbr, {}),
												"(스트림)"
											]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-goreuneun-mal",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-goreuneun-mal",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "고르는 말"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "기존 앱, 표준 프로토콜"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "새 앱, 무제한 확장"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Kafka를 쓰던 앱, 스트리밍"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "MQTT가 나오면" }), " 두 갈래다. 앱의 메시징 프로토콜이면 Amazon MQ, 기기 수백만 대의 접속이면 AWS IoT Core다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"ActiveMQ의 고가용성에 쓰는 것은 ",
						createVNode(_components.a, {
							href: "/storage/efs/",
							class: "mention",
							children: "EFS"
						}),
						"다. 처리량을 높이려고 ",
						createVNode(_components.a, {
							href: "/storage/ebs/",
							class: "mention",
							children: "EBS"
						}),
						"를 고르는 것은 단일 인스턴스 브로커에서만 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/compute/lambda/",
						children: "Lambda"
					}), "는 Amazon MQ의 대기열도 이벤트 소스로 읽는다."] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "관리형이라고 서버리스는 아니다",
					"set:html": "<p>“운영 부담 최소”만 보고 Amazon MQ를 고르지 않는다. 표준 프로토콜을 지키라는 조건이 없으면 SQS와 SNS가 운영할 것이 더 적다.</p>"
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
var url = "content/integration/amazon-mq.mdx/";
var file = "/work/wt/build/content/integration/amazon-mq.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/amazon-mq.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
