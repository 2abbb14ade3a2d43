import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/integration/receivemessage-vs-changemessagevisibility.mdx
var frontmatter = {
	"title": "ReceiveMessage vs ChangeMessageVisibility",
	"titleEn": "Amazon SQS long polling vs visibility timeout",
	"kind": "comparison",
	"status": "published",
	"summary": "ReceiveMessage의 롱 폴링은 메시지를 받기 전에 기다려 빈 응답을 줄이고, ChangeMessageVisibility는 받은 뒤에 숨기는 시간을 바꿔 중복 처리를 막는다.",
	"aliases": [
		"ReceiveMessage",
		"리시브 메시지",
		"ChangeMessageVisibility",
		"체인지 메시지 비저빌리티",
		"롱 폴링",
		"장기 폴링",
		"긴 폴링",
		"Long Polling",
		"짧은 폴링",
		"숏 폴링",
		"Short Polling",
		"WaitTimeSeconds",
		"가시성 제한 시간",
		"가시성 타임아웃",
		"표시 제한 시간",
		"비저빌리티 타임아웃",
		"Visibility Timeout",
		"Message Visibility Timeout",
		"수신 핸들",
		"ReceiptHandle",
		"메시지 처리 시간 연장",
		"메시지 중복 수신 방지",
		"롱폴링 설정 API",
		"SQS API 호출"
	],
	"related": [
		"integration/sqs",
		"integration/sqs-standard-vs-fifo",
		"compute/lambda",
		"compute/auto-scaling-groups",
		"integration/sns"
	],
	"signals": [
		{
			"id": "receivemessage",
			"need": "빈 응답이 대부분이라 SQS API 비용이 크다",
			"choose": "롱 폴링(ReceiveMessage)",
			"see": "integration/receivemessage-vs-changemessagevisibility#long-polling",
			"why": "롱 폴링은 올 때까지 기다려 빈 응답이 준다. 짧은 폴링은 바로 비어 돌아온다."
		},
		{
			"id": "daegiyeorui-gasiseong-jehan",
			"need": "모든 처리가 30초보다 길어 같은 메시지가 두 번 처리된다",
			"choose": "대기열의 가시성 제한 시간을 늘린다",
			"see": "integration/receivemessage-vs-changemessagevisibility#visibility-timeout",
			"why": "처리보다 짧아 다시 보인 것이다. “모든 처리”가 길면 대기열의 값을 바꾼다."
		},
		{
			"id": "changemessagevisibility",
			"need": "가끔 긴 작업만 두 번 처리되고 실패하면 빨리 다시 하고 싶다",
			"choose": "ChangeMessageVisibility로 연장",
			"see": "integration/receivemessage-vs-changemessagevisibility#scenario-some-jobs-run-long",
			"why": "긴 것만 처리 중에 연장한다. 대기열의 값을 늘리면 실패한 것도 늦게 나온다."
		},
		{
			"id": "changemessagevisibility-0",
			"need": "받은 메시지를 다른 소비자가 곧바로 가져가게 한다",
			"choose": "ChangeMessageVisibility를 0으로",
			"see": "integration/receivemessage-vs-changemessagevisibility#scenario-give-back-immediately",
			"why": "남은 가시성 시간을 0으로 하면 곧바로 다시 보인다. 지우면 잃는다."
		}
	],
	"facts": [
		{
			"id": "receive-count",
			"label": "ReceiveMessage 한 번에 받는 메시지",
			"value": "기본 1개, 최대 10개",
			"called": [
				"receivemessage 메시지",
				"receivemessage",
				"한번에 받다",
				"MaxNumberOfMessages"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"
		},
		{
			"id": "wait-precedence",
			"label": "대기 시간의 우선순위",
			"asks": "요청과 대기열에 적은 대기 시간이 다르면 어느 쪽이 이기나?",
			"value": "요청의 WaitTimeSeconds가 대기열 설정보다 먼저",
			"note": "둘 다 0이면 짧은 폴링이다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html"
		},
		{
			"id": "change-range",
			"label": "ChangeMessageVisibility로 정하는 시간",
			"value": "0~43,200초(12시간)",
			"note": "부른 순간부터 다시 센다. 0이면 바로 다시 보인다. 처음 받은 때부터 합쳐 12시간을 넘지 못한다.",
			"called": [
				"연장",
				"가시성 연장",
				"changemessagevisibility"
			],
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html"
		},
		{
			"id": "change-batch",
			"label": "한 번에 시간을 바꾸는 메시지",
			"value": "최대 10개",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html"
		}
	],
	"sharedFacts": [{
		"id": "visibility-timeout",
		"from": "integration/sqs#visibility-timeout",
		"first": true
	}, {
		"id": "long-polling",
		"from": "integration/sqs#long-polling"
	}],
	"scenarios": [
		{
			"id": "too-many-empty-receives",
			"situation": "메시지가 띄엄띄엄 오는 대기열을 소비자 열 대가 쉬지 않고 조회한다. 응답의 대부분이 비어 있어 API 비용이 크다.",
			"answer": ["integration/receivemessage-vs-changemessagevisibility", "integration/sqs"],
			"choose": "롱 폴링(20초)",
			"why": "“빈 응답”과 “API 비용”이면 롱 폴링이다. 메시지가 없으면 최대 20초까지 연결을 쥐고 있다가 오는 즉시 돌려준다.",
			"trap": "가시성 제한 시간을 늘려도 조회 횟수는 그대로다. 조회 간격을 벌리면 비용은 줄지만 처리가 늦어진다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "some-jobs-run-long",
			"situation": "대부분 20초에 끝나지만 가끔 10분 걸리는 작업이 섞여 있고, 긴 작업만 두 번 처리된다. 실패했을 때는 빨리 다시 시도하고 싶다.",
			"answer": ["integration/receivemessage-vs-changemessagevisibility", "integration/sqs"],
			"choose": "처리 중에 ChangeMessageVisibility로 연장",
			"why": "짧은 제한 시간을 그대로 두고, 오래 걸리는 것만 처리 중에 ChangeMessageVisibility로 연장한다. “아직 하고 있다”는 신호를 주기적으로 보낸다.",
			"trap": "대기열의 제한 시간을 10분으로 늘리면 소비자가 죽었을 때 모든 메시지가 10분 뒤에야 다시 나온다.",
			"requirements": ["order-once"]
		},
		{
			"id": "give-back-immediately",
			"situation": "소비자가 메시지를 받자마자 지금은 처리할 수 없음을 알았다. 다른 소비자가 곧바로 가져가게 하고 싶다.",
			"answer": ["integration/receivemessage-vs-changemessagevisibility"],
			"choose": "ChangeMessageVisibility를 0으로",
			"why": "ChangeMessageVisibility를 0으로 부르면 바로 다시 보인다.",
			"trap": "지우면 메시지를 잃는다. 지연 대기열은 새로 들어오는 메시지의 첫 노출만 늦춘다."
		}
	],
	"corrections": [
		{
			"id": "api-receivemessage",
			"notes": "ReceiveMessage가 곧 메시지를 기다리는 장기 폴링이라고 한다.",
			"status": "simplified",
			"right": "ReceiveMessage는 메시지를 받는 API이고 기본은 기다리지 않는 짧은 폴링이다. 대기 시간을 1~20초로 주었을 때만 롱 폴링이 된다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"
		},
		{
			"id": "wording",
			"notes": "메시지가 없을 때 조회하면 계속 기다리는 것이 롱 폴링이라고 한다.",
			"status": "simplified",
			"right": "끝없이 기다리지 않는다. 최대 20초이고, 그 안에 하나라도 있으면 바로 돌아오며 없으면 빈 응답이다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html"
		},
		{
			"id": "changemessagevisibility",
			"notes": "처리 시간이 길어지면 ChangeMessageVisibility로 다른 소비자에게 보이지 않게 한다고 한다.",
			"status": "simplified",
			"right": "이미 숨겨진 메시지의 남은 시간을 바꾸는 것이다. 시간이 지나 다시 보인 뒤에 부르면 늦다. 몇 번을 연장해도 처음 받은 때부터 12시간이 끝이다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		},
		{
			"id": "api",
			"notes": "이 API가 중복 처리를 방지한다고 한다.",
			"status": "simplified",
			"card": false,
			"right": "시간이 모자라 생기는 중복을 막는다. 표준 대기열은 최소 한 번 전달이라 드물게 같은 메시지가 또 올 수 있으니, 두 번 처리해도 괜찮게 짠다.",
			"source": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "SQS - Message Visibility Timeout",
			"lines": "1057-1063"
		},
		{
			"note": "001",
			"section": "Long Polling",
			"lines": "1078-1085"
		},
		{
			"note": "002",
			"section": "ReceiveMessage와 ChangeMessageVisibility 비교",
			"lines": "657"
		},
		{
			"note": "002",
			"section": "ReceiveMessage API",
			"lines": "659-663"
		},
		{
			"note": "002",
			"section": "ChangeMessageVisibility API",
			"lines": "665-671"
		}
	],
	"references": [
		{
			"title": "짧은 폴링과 롱 폴링",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html"
		},
		{
			"title": "가시성 제한 시간",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"
		},
		{
			"title": "ReceiveMessage API",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"
		},
		{
			"title": "ChangeMessageVisibility API",
			"url": "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html"
		}
	],
	"verifiedOn": "2026-11-20T00:00:00.000Z"
};
function getHeadings() {
	return [
		{
			"depth": 2,
			"slug": "at-a-glance",
			"text": "한눈에"
		},
		{
			"depth": 2,
			"slug": "timeline",
			"text": "메시지 하나의 시간표"
		},
		{
			"depth": 2,
			"slug": "long-polling",
			"text": "롱 폴링"
		},
		{
			"depth": 2,
			"slug": "visibility-timeout",
			"text": "가시성 제한 시간"
		},
		{
			"depth": 2,
			"slug": "verdict",
			"text": "그래서 언제 무엇을"
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
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/integration/sqs/\">SQS</a>는 메시지를 밀어 주지 않는다. 소비자가 거듭 물어 가져가고(폴링), 가져간 메시지는 지울 때까지 잠시 숨겨진다(가시성 제한 시간). 두 API는 저마다 <strong>묻는 때의 기다림</strong>과 <strong>숨기는 시간</strong>을 정한다.</p>\n<div class=\"table-scroll across wide\" role=\"region\" aria-label=\"표: 비교, ReceiveMessage(롱 폴링), ChangeMessageVisibility, 이 요구라면\" tabindex=\"0\"><table aria-label=\"한눈에\">\n<thead>\n<tr>\n<th scope=\"col\">비교</th>\n<th scope=\"col\">ReceiveMessage(롱 폴링)</th>\n<th scope=\"col\">ChangeMessageVisibility</th>\n<th scope=\"col\">이 요구라면</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-eonje-bureuna\">\n<th scope=\"row\"><a href=\"#row-eonje-bureuna\" class=\"anchor\" aria-label=\"줄 링크\"></a>언제 부르나</th>\n<td>메시지를 받기 <strong>전</strong></td>\n<td>메시지를 받은 <strong>뒤</strong></td>\n<td>—</td>\n</tr>\n<tr id=\"row-jeonghaneun-geot\">\n<th scope=\"row\"><a href=\"#row-jeonghaneun-geot\" class=\"anchor\" aria-label=\"줄 링크\"></a>정하는 것</th>\n<td>얼마나 기다릴까</td>\n<td>얼마나 더 숨길까</td>\n<td>—</td>\n</tr>\n<tr id=\"row-sigan\">\n<th scope=\"row\"><a href=\"#row-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>시간</th>\n<td>최대 20초</td>\n<td>최대 12시간</td>\n<td>—</td>\n</tr>\n<tr id=\"row-puneun-munje\">\n<th scope=\"row\"><a href=\"#row-puneun-munje\" class=\"anchor\" aria-label=\"줄 링크\"></a>푸는 문제</th>\n<td>빈 응답, API 비용, 수신 지연</td>\n<td>처리 중 재노출, 중복 처리</td>\n<td>비용은 앞, 중복은 뒤</td>\n</tr>\n<tr id=\"row-seoljeonghaneun-got\">\n<th scope=\"row\"><a href=\"#row-seoljeonghaneun-got\" class=\"anchor\" aria-label=\"줄 링크\"></a>설정하는 곳</th>\n<td>대기열 또는 요청</td>\n<td>대기열 기본값, 메시지마다 연장</td>\n<td>—</td>\n</tr>\n<tr id=\"row-jalmot-jeonghamyeon\">\n<th scope=\"row\"><a href=\"#row-jalmot-jeonghamyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>잘못 정하면</th>\n<td>0이면 빈 조회가 쏟아진다</td>\n<td>짧으면 중복, 길면 재시도가 늦다</td>\n<td>—</td>\n</tr>\n</tbody>\n</table></div>\n<p>둘은 고르는 사이가 아니라 <strong>한 메시지의 앞뒤에서 함께</strong> 쓴다. 대기열의 공통 한도는 SQS 쪽에 있다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"timeline\">메시지 하나의 시간표<a href=\"#timeline\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-visibility-timeline\" data-diagram=\"visibility-timeline\"><figcaption><span class=\"diagram-title\">롱 폴링으로 받은 메시지를 연장하고 <span class=\"diagram-title-end\">지우기까지<a href=\"#diagram-visibility-timeline\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 롱 폴링으로 받은 메시지를 연장하고 지우기까지\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"602\" height=\"554\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-58 -18 963 886\"><svg width=\"963\" height=\"886\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-visibility-timeline-desc\" aria-labelledby=\"diagram-visibility-timeline-title\" role=\"img\" viewBox=\"-58 -18 963 886\"><title id=\"diagram-visibility-timeline-title\">롱 폴링으로 받은 메시지를 연장하고 지우기까지</title><desc id=\"diagram-visibility-timeline-desc\">소비자 A가 최대 20초 기다리며 메시지를 요청한다. 메시지가 도착하면 바로 받고 그때부터 다른 소비자에게 보이지 않는다. 처리가 길어지자 A가 시간을 연장하고, 끝나면 지운다. A가 죽어 지우지 못하면 시간이 지나 메시지가 다시 보이고 소비자 B가 받는다.</desc><g class=\"d-frame\"><line x1=\"767\" x2=\"767\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"687\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"767\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소비자 B</text></g><g class=\"d-frame\"><line x1=\"547\" x2=\"547\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"467\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"547\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소비자 A</text></g><g class=\"d-frame\"><line x1=\"308\" x2=\"308\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"228\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"308\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SQS 대기열</text></g><g class=\"d-frame\"><line x1=\"80\" x2=\"80\" y1=\"60\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"160\" height=\"60\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"80\" y=\"38\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자</text></g><g class=\"d-note\"><rect width=\"160\" height=\"76\" x=\"228\" y=\"332\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308\" y=\"365.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 숨김 30초</text><text x=\"308\" y=\"391.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작</text></g><g class=\"d-note\"><rect width=\"160\" height=\"76\" x=\"228\" y=\"636\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"308\" y=\"669.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">지금부터</text><text x=\"308\" y=\"695.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">120초 더 숨김</text></g><g class=\"d-note\"><rect width=\"519\" height=\"50\" x=\"278\" y=\"800\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"538\" y=\"833.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ A가 죽었다면 시간이 지나 B가 받는다</text></g><g class=\"d-edge-label\"><rect width=\"254\" height=\"28.6\" x=\"302\" y=\"82.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429\" y=\"104.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① ReceiveMessage(20초</text></g><g class=\"d-edge-label\"><rect width=\"55.5\" height=\"28.6\" x=\"401.2\" y=\"108.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429\" y=\"130.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대기)</text></g><g class=\"d-edge\"><line x1=\"546\" x2=\"312\" y1=\"168\" y2=\"168\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m326.4 175.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"174.9\" height=\"28.6\" x=\"105.6\" y=\"190.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"193\" y=\"212.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② SendMessage</text></g><g class=\"d-edge\"><line x1=\"81\" x2=\"304\" y1=\"244\" y2=\"244\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m289.6 236.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"197.8\" height=\"28.6\" x=\"327.1\" y=\"266.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"426\" y=\"288.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 메시지와 수신 핸들</text></g><g class=\"d-edge\"><line x1=\"309\" x2=\"543\" y1=\"320\" y2=\"320\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m528.6 312.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"176.8\" height=\"28.6\" x=\"450.6\" y=\"430.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"539\" y=\"452.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">ReceiveMessage</text></g><g class=\"d-edge\"><line x1=\"766\" x2=\"312\" y1=\"472\" y2=\"472\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m326.4 479.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.6\" height=\"28.6\" x=\"499.7\" y=\"494.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"536\" y=\"516.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">빈 응답</text></g><g class=\"d-edge\"><line x1=\"309\" x2=\"763\" y1=\"548\" y2=\"548\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m748.6 540.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"214.5\" height=\"28.6\" x=\"321.8\" y=\"570.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429\" y=\"592.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 가시성 120초로 연장</text></g><g class=\"d-edge\"><line x1=\"546\" x2=\"312\" y1=\"624\" y2=\"624\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m326.4 631.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"187.8\" height=\"28.6\" x=\"335.1\" y=\"734.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"429\" y=\"756.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ DeleteMessage</text></g><g class=\"d-edge\"><line x1=\"546\" x2=\"312\" y1=\"788\" y2=\"788\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m326.4 795.5-16.5-7.5 15-7.5z\"/></g></svg></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"435\" height=\"583\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-narrow\" font-size=\"22\" viewBox=\"-58 -18 696 932\"><svg width=\"696\" height=\"932\" x=\"-58\" y=\"-18\" aria-describedby=\"diagram-visibility-timeline-narrow-desc\" aria-labelledby=\"diagram-visibility-timeline-narrow-title\" role=\"img\" viewBox=\"-58 -18 696 932\"><title id=\"diagram-visibility-timeline-narrow-title\">롱 폴링으로 받은 메시지를 연장하고 지우기까지</title><desc id=\"diagram-visibility-timeline-narrow-desc\">소비자 A가 최대 20초 기다리며 메시지를 요청한다. 메시지가 도착하면 바로 받고 그때부터 다른 소비자에게 보이지 않는다. 처리가 길어지자 A가 시간을 연장하고, 끝나면 지운다. A가 죽어 지우지 못하면 시간이 지나 메시지가 다시 보이고 소비자 B가 받는다.</desc><g class=\"d-frame\"><line x1=\"526\" x2=\"526\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"472\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"526\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소비자 B</text></g><g class=\"d-frame\"><line x1=\"404\" x2=\"404\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"350\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"404\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">소비자 A</text></g><g class=\"d-frame\"><line x1=\"189\" x2=\"189\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"135\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"189\" y=\"29\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SQS</text><text x=\"189\" y=\"51\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">대기열</text></g><g class=\"d-frame\"><line x1=\"54\" x2=\"54\" y1=\"64\" y2=\"2000\" fill=\"none\" stroke=\"var(--diagram-muted)\" stroke-width=\"1.2\"/></g><g class=\"d-node\"><rect width=\"108\" height=\"64\" x=\"0\" y=\"0\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"3\"/><text x=\"54\" y=\"40\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">생산자</text></g><g class=\"d-note\"><rect width=\"108\" height=\"68\" x=\"135\" y=\"316\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"189\" y=\"347.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 숨김</text><text x=\"189\" y=\"373.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">30초 시작</text></g><g class=\"d-note\"><rect width=\"108\" height=\"94\" x=\"135\" y=\"622\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"189\" y=\"653.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">지금부터</text><text x=\"189\" y=\"679.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">120초 더</text><text x=\"189\" y=\"705.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">숨김</text></g><g class=\"d-note\"><rect width=\"351\" height=\"68\" x=\"182\" y=\"828\" fill=\"var(--diagram-note)\" stroke=\"var(--diagram-note-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"358\" y=\"859.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ A가 죽었다면 시간이 지나 B가</text><text x=\"358\" y=\"885.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">받는다</text></g><g class=\"d-edge-label\"><rect width=\"112.1\" height=\"28.6\" x=\"242\" y=\"81.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298\" y=\"103.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① Receive</text></g><g class=\"d-edge-label\"><rect width=\"203\" height=\"28.6\" x=\"196.5\" y=\"107.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298\" y=\"129.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Message(20초 대기)</text></g><g class=\"d-edge\"><line x1=\"403\" x2=\"193\" y1=\"150\" y2=\"150\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m207.4 157.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"29.2\" height=\"28.6\" x=\"105.4\" y=\"167.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"120\" y=\"189.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"150.2\" height=\"28.6\" x=\"44.9\" y=\"193.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"120\" y=\"215.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">SendMessage</text></g><g class=\"d-edge\"><line x1=\"55\" x2=\"185\" y1=\"236\" y2=\"236\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m170.6 228.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"197.8\" height=\"28.6\" x=\"196.1\" y=\"253.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"295\" y=\"275.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 메시지와 수신 핸들</text></g><g class=\"d-edge\"><line x1=\"190\" x2=\"400\" y1=\"308\" y2=\"308\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m385.6 300.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"87.4\" height=\"28.6\" x=\"315.3\" y=\"401.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"359\" y=\"423.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Receive</text></g><g class=\"d-edge-label\"><rect width=\"99.4\" height=\"28.6\" x=\"309.3\" y=\"427.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"359\" y=\"449.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Message</text></g><g class=\"d-edge\"><line x1=\"525\" x2=\"193\" y1=\"470\" y2=\"470\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m207.4 477.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"72.6\" height=\"28.6\" x=\"319.7\" y=\"487.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"356\" y=\"509.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">빈 응답</text></g><g class=\"d-edge\"><line x1=\"190\" x2=\"522\" y1=\"542\" y2=\"542\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m507.6 534.5 16.5 7.5-15 7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"214.5\" height=\"28.6\" x=\"190.8\" y=\"559.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298\" y=\"581.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 가시성 120초로 연장</text></g><g class=\"d-edge\"><line x1=\"403\" x2=\"193\" y1=\"614\" y2=\"614\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m207.4 621.5-16.5-7.5 15-7.5z\"/></g><g class=\"d-edge-label\"><rect width=\"98.4\" height=\"28.6\" x=\"248.8\" y=\"733.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298\" y=\"755.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ Delete</text></g><g class=\"d-edge-label\"><rect width=\"99.4\" height=\"28.6\" x=\"248.3\" y=\"759.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"298\" y=\"781.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Message</text></g><g class=\"d-edge\"><line x1=\"403\" x2=\"193\" y1=\"820\" y2=\"820\" fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\"/><path fill=\"var(--diagram-line)\" d=\"m207.4 827.5-16.5-7.5 15-7.5z\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>소비자 A가 최대 20초 기다리며 메시지를 요청한다. 메시지가 도착하면 바로 받고 그때부터 다른 소비자에게 보이지 않는다. 처리가 길어지자 A가 시간을 연장하고, 끝나면 지운다. A가 죽어 지우지 못하면 시간이 지나 메시지가 다시 보이고 소비자 B가 받는다.</p><ul><li>소비자 A → SQS 대기열: ① ReceiveMessage(20초 대기)</li><li>생산자 → SQS 대기열: ② SendMessage</li><li>SQS 대기열 → 소비자 A: ③ 메시지와 수신 핸들 (응답)</li><li>SQS 대기열: ④ 숨김 30초 시작</li><li>소비자 B → SQS 대기열: ReceiveMessage</li><li>SQS 대기열 → 소비자 B: 빈 응답 (응답)</li><li>소비자 A → SQS 대기열: ⑤ 가시성 120초로 연장</li><li>SQS 대기열: 지금부터 120초 더 숨김</li><li>소비자 A → SQS 대기열: ⑥ DeleteMessage</li><li>SQS 대기열: ⑦ A가 죽었다면 시간이 지나 B가 받는다</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>소비자 A가 <code>WaitTimeSeconds</code>를 20으로 요청한다. 메시지가 없으니 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>가 연결을 쥐고 기다린다.</li>\n<li>생산자가 메시지를 넣는다.</li>\n<li>20초를 채우지 않고 <strong>바로</strong> 응답한다. 지우거나 연장할 때 쓸 수신 핸들(receipt handle)이 함께 온다.</li>\n<li>이때부터 가시성 제한 시간(기본 30초)이 흐른다. B가 조회해도 보이지 않는다.</li>\n<li>30초 안에 끝나지 않을 것 같아 A가 연장한다. 남은 시간에 더하는 것이 아니라 <strong>지금부터</strong> 120초다.</li>\n<li>끝나면 지운다. 지우기 전까지는 끝난 것이 아니다.</li>\n<li>A가 죽으면 아무도 지우지 않으니 시간이 지나 다시 보이고, B가 처음부터 처리한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"long-polling\">롱 폴링<a href=\"#long-polling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>짧은 폴링은 <a href=\"/integration/sqs/\" class=\"mention\">SQS</a> 서버의 <strong>일부만</strong> 훑고 바로 답한다. 메시지가 있어도 빈손으로 올 수 있고, 그래서 계속 물어야 한다. 롱 폴링은 모든 서버를 보고, 없으면 도착할 때까지 기다린다. 요청 수가 줄어 비용이 내리고, 도착한 순간 받으니 지연도 준다. 추가 요금은 없다.</p>\n<ul>\n<li>대기열에 <code>ReceiveMessageWaitTimeSeconds</code>를 주면 모든 소비자에 적용되고, 요청의 <code>WaitTimeSeconds</code>가 이를 덮는다.</li>\n<li>HTTP 클라이언트의 읽기 제한 시간은 20초보다 길어야 한다. 짧으면 받기 직전에 연결이 끊긴다.</li>\n<li>스레드 하나로 여러 대기열을 차례로 롱 폴링하면 앞의 대기열이 20초 동안 뒤를 막는다. 대기열마다 스레드를 둔다.</li>\n<li><a href=\"/compute/lambda/\">Lambda</a>에 연결하면 Lambda가 롱 폴링을 대신 한다.</li>\n</ul>\n</div><h2 id=\"visibility-timeout\">가시성 제한 시간<a href=\"#visibility-timeout\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>메시지를 지우지 않고 <strong>숨기기만</strong> 하는 까닭은 소비자가 죽을 수 있어서다. 성공하면 소비자가 지우고, 실패하면 저절로 돌아온다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 정한 값, 생기는 일\" tabindex=\"0\"><table aria-label=\"가시성 제한 시간\">\n<thead>\n<tr>\n<th scope=\"col\">정한 값</th>\n<th scope=\"col\">생기는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cheoriboda-jjalda\">\n<th scope=\"row\"><a href=\"#row-cheoriboda-jjalda\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리보다 짧다</th>\n<td>처리 중인데 다시 나가 두 번 처리된다. 먼저 받은 쪽의 수신 핸들로는 지워지지 않을 수 있다</td>\n</tr>\n<tr id=\"row-cheoriboda-aju-gilda\">\n<th scope=\"row\"><a href=\"#row-cheoriboda-aju-gilda\" class=\"anchor\" aria-label=\"줄 링크\"></a>처리보다 아주 길다</th>\n<td>소비자가 죽으면 그만큼 늦게 다시 시도한다</td>\n</tr>\n<tr id=\"row-almatda\">\n<th scope=\"row\"><a href=\"#row-almatda\" class=\"anchor\" aria-label=\"줄 링크\"></a>알맞다</th>\n<td>보통의 처리 시간보다 조금 길게, 긴 것만 연장</td>\n</tr>\n</tbody>\n</table></div>\n<p>처리 시간이 들쭉날쭉하면 심장 박동처럼 연장한다. 제한 시간의 절반이 지날 때마다 부르면 안전하다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> sqs</span><span class=\"tk-string\"> change-message-visibility</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --queue-url</span><span class=\"tk-string-expression\"> \"$QUEUE_URL\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --receipt-handle</span><span class=\"tk-string-expression\"> \"$RECEIPT_HANDLE\"</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --visibility-timeout</span><span class=\"tk-constant\"> 120</span></span></code></pre>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ul>\n<li><strong>빈 응답, API 호출 수, 비용, 수신 지연</strong>이라는 말이 나오면 롱 폴링(ReceiveMessage).</li>\n<li><strong>중복 처리, 처리 시간이 더 필요, 다른 소비자가 가져감</strong>이라는 말이 나오면 가시성 제한 시간. 모두 오래 걸리면 대기열의 값을, 일부만 오래 걸리면 ChangeMessageVisibility를 쓴다.</li>\n<li>12시간을 넘는 작업은 대기열이 아니라 <a href=\"/integration/step-functions/\">Step Functions</a> 같은 워크플로에 맡긴다.</li>\n</ul>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "지연 대기열" }), "은 새 메시지가 처음 보이는 때를 늦추고, 가시성 제한 시간은 받은 뒤에 숨긴다."] }),
					"\n",
					createVNode(_components.li, { children: [
						"다시 받을 때마다 수신 핸들이 바뀐다. 늘 ",
						createVNode(_components.strong, { children: "가장 최근에 받은 것" }),
						"으로 지우고 연장한다."
					] }),
					"\n",
					createVNode(_components.li, { children: "받은 횟수는 연장해도 늘지 않는다. 다시 보여 또 받았을 때만 늘고, 정한 횟수를 넘으면 DLQ(실패한 메시지를 모으는 대기열)로 간다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "둘 다 “시간을 늘린다”",
					"set:html": "<p>보기에 “가시성 제한 시간을 늘린다”와 “대기 시간을 늘린다”가 함께 나온다. 문제의 증상이 <strong>비어 있는 응답</strong>인지 <strong>두 번 처리</strong>인지 먼저 본다.</p>"
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
var url = "content/integration/receivemessage-vs-changemessagevisibility.mdx/";
var file = "/work/wt/build/content/integration/receivemessage-vs-changemessagevisibility.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/integration/receivemessage-vs-changemessagevisibility.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
