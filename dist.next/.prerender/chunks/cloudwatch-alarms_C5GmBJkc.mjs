import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/cloudwatch-alarms.mdx
var frontmatter = {
	"title": "CloudWatch 경보",
	"titleEn": "CloudWatch alarms",
	"kind": "concept",
	"status": "published",
	"summary": "지표 하나를 임계값 하나와 견주다가 조건이 이어지면 상태를 바꾸고 알림, 조정, 복구 같은 동작을 부르는 장치다.",
	"aliases": [
		"CloudWatch Alarm",
		"클라우드와치 알람",
		"클라우드워치 알람",
		"CloudWatch 알람",
		"지표 경보",
		"복합 경보",
		"컴포지트 알람",
		"Composite Alarm",
		"다중 임계값",
		"여러 지표 임계값",
		"임계값",
		"threshold",
		"이상 탐지 경보",
		"anomaly detection alarm",
		"결제 경보",
		"billing alarm",
		"EC2 자동 복구",
		"INSUFFICIENT_DATA",
		"임계치 알림",
		"CPU 알림",
		"지표 알림",
		"임계값 초과 알림",
		"경보 설정",
		"장애 알림",
		"CPU 넘으면 알림",
		"넘으면 메일",
		"EC2 상태 검사"
	],
	"related": [
		"management/cloudwatch",
		"compute/auto-scaling-policies",
		"management/cost-explorer",
		"integration/sns",
		"integration/eventbridge",
		"networking/route53",
		"compute/lambda",
		"compute/ec2"
	],
	"signals": [
		{
			"id": "and",
			"need": "두 지표가 함께 나쁠 때만 알려 헛알림을 줄인다",
			"choose": "복합 경보(AND)",
			"see": "management/cloudwatch-alarms#composite-vs-thresholds",
			"why": "두 경보가 모두 울려야 알린다. 하나씩 달면 한쪽만 나빠도 알린다."
		},
		{
			"id": "siseutem-sangtae-geomsa",
			"need": "하드웨어 장애 때 같은 ID와 IP로 EC2를 되살린다",
			"choose": "시스템 상태 확인 경보의 복구 동작",
			"see": "management/cloudwatch-alarms#scenario-recover-instance",
			"why": "복구는 같은 인스턴스를 다른 하드웨어로 옮긴다. Auto Scaling은 새로 만든다."
		},
		{
			"id": "us-east-1",
			"need": "CloudWatch 지표로 예상 청구액을 지켜본다",
			"choose": "us-east-1의 결제 경보",
			"see": "management/cloudwatch-alarms#scenario-budget-surprise",
			"why": "청구 지표는 us-east-1에만 있다. 예산과 예측이면 Budgets다."
		},
		{
			"id": "eventbridge",
			"need": "지표의 임계값이 아니라 상태 변화라는 사건에 반응한다",
			"choose": "EventBridge 규칙",
			"see": "integration/eventbridge#when",
			"why": "경보는 숫자를 본다. 상태 변화라는 사건은 EventBridge로 온다."
		}
	],
	"facts": [
		{
			"id": "states",
			"label": "경보의 상태",
			"value": "OK, ALARM, INSUFFICIENT_DATA",
			"note": "상태가 바뀔 때 동작을 부른다. 같은 상태가 이어지는 동안에는 다시 부르지 않는다(Auto Scaling 동작은 예외).",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html"
		},
		{
			"id": "one-threshold",
			"label": "지표 경보 하나의 임계값",
			"value": "1개",
			"note": "경고와 심각을 나누려면 경보를 두 개 만든다.",
			"called": [
				"임계값",
				"threshold",
				"임계치"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"
		},
		{
			"id": "period",
			"label": "경보가 보는 간격",
			"value": "10·20·30초, 또는 60초의 배수",
			"note": "60초보다 짧은 간격은 고해상도 지표에서만 되고 요금이 더 비싸다.",
			"called": [
				"주기",
				"period",
				"평가 간격",
				"평가 주기",
				"확인 주기",
				"alarm period",
				"알람 주기",
				"경보 주기",
				"경보 간격",
				"evaluation period"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"
		},
		{
			"id": "missing-data",
			"label": "데이터가 없을 때의 처리",
			"value": "missing(기본), breaching, notBreaching, ignore",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"
		},
		{
			"id": "actions-per-state",
			"label": "상태마다 부를 수 있는 동작",
			"value": "최대 5개",
			"called": [
				"동작 개",
				"action 개",
				"actions per alarm",
				"alarm actions max",
				"알람 액션 개",
				"경보 동작 개"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"
		},
		{
			"id": "composite-children",
			"label": "복합 경보 하나가 참조하는 경보",
			"value": "최대 100개",
			"note": "규칙 식의 요소는 500개까지다.",
			"called": [
				"복합경보 개",
				"복합알람 개",
				"composite 개"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html"
		},
		{
			"id": "composite-actions",
			"label": "복합 경보가 못 하는 동작",
			"value": "EC2 동작, Auto Scaling 동작",
			"note": "SNS 알림, Lambda 호출, Systems Manager OpsItem 만들기는 한다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html"
		},
		{
			"id": "billing-region",
			"label": "예상 요금 지표가 있는 리전",
			"value": "us-east-1",
			"note": "결제 경보는 버지니아 북부에서 만든다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html"
		}
	],
	"scenarios": [
		{
			"id": "cpu-and-iops",
			"situation": "CPU가 50%를 넘으면서 동시에 디스크 읽기 IOPS가 높을 때만 담당자를 불러야 한다. CPU만 잠깐 튀는 일이 잦아 헛알림이 많다.",
			"answer": ["management/cloudwatch-alarms"],
			"choose": "복합 경보(AND)",
			"why": "“두 조건이 함께”, “오탐을 줄인다”면 복합 경보다. 지표마다 경보를 만들고 AND로 묶은 뒤 알림은 복합 경보에만 단다.",
			"trap": "경보 하나에 임계값을 여러 개 두는 기능은 없다. CPU 경보의 임계값을 올리면 진짜 문제도 놓친다."
		},
		{
			"id": "recover-instance",
			"situation": "하드웨어 문제로 EC2의 시스템 상태 확인이 실패하면 사람 손 없이 되살리고, 인스턴스 ID와 프라이빗 IP가 그대로여야 한다.",
			"answer": ["management/cloudwatch-alarms", "compute/ec2"],
			"choose": "상태 확인 경보의 EC2 복구 동작",
			"why": "StatusCheckFailed_System에 EC2 복구 동작을 단 경보가 같은 인스턴스를 다른 하드웨어로 옮긴다.",
			"trap": "Auto Scaling 그룹은 새 인스턴스로 바꾸므로 ID와 IP가 달라진다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "budget-surprise",
			"situation": "이번 달 예상 청구액을 CloudWatch 지표로 지켜보다가, 1,000달러를 넘으면 서버 경보가 쓰는 SNS 주제로 함께 알리려 한다.",
			"answer": ["management/cloudwatch-alarms", "integration/sns"],
			"choose": "us-east-1의 결제 경보(EstimatedCharges)",
			"why": "“CloudWatch 지표”와 금액이면 결제 경보다. us-east-1의 EstimatedCharges 지표에 경보를 건다. 예산 대비 예측이나 서비스별 예산이 요구라면 AWS Budgets다.",
			"trap": "Cost Explorer는 분석 화면이다. 금액이 넘을 때 알려 주는 도구가 아니다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "cpu",
			"notes": "경보 하나에 임계값을 여러 개 두어 CPU 50%는 경고, 80%는 심각으로 나눌 수 있다고 한다.",
			"status": "wrong",
			"right": "지표 경보 하나는 임계값 하나와 견준다. 단계를 나누려면 임계값마다 경보를 따로 만든다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"
		},
		{
			"id": "m-n",
			"notes": "경보는 지표에서 무언가를 트리거할 때 쓴다고만 한다.",
			"status": "simplified",
			"right": "지표가 몇 번 이어서 넘었는지(M/N), 데이터가 없을 때 어떻게 볼지까지 정해야 한다. 그리고 상태가 바뀔 때 동작을 부른다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html"
		},
		{
			"id": "ec2-auto",
			"notes": "복합 경보는 둘 이상의 경보를 묶는다고 한다.",
			"status": "simplified",
			"right": "규칙 식에 지표 경보와 다른 복합 경보를 넣을 수 있다. 다만 EC2 동작과 Auto Scaling 동작은 달 수 없으니 자동 복구나 조정은 지표 경보에 단다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Auto Scaling Alarms",
			"lines": "454-459"
		},
		{
			"note": "001",
			"section": "CloudWatch Alarms",
			"lines": "1466-1470"
		},
		{
			"note": "002",
			"section": "복합 경보",
			"lines": "536-537"
		},
		{
			"note": "002",
			"section": "여러 지표 임계값",
			"lines": "539-541"
		}
	],
	"references": [
		{
			"title": "CloudWatch 경보 사용",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html"
		},
		{
			"title": "PutMetricAlarm(지표 경보의 설정)",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html"
		},
		{
			"title": "PutCompositeAlarm(복합 경보의 규칙)",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html"
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
			"slug": "actions",
			"text": "부를 수 있는 동작"
		},
		{
			"depth": 2,
			"slug": "composite-vs-thresholds",
			"text": "복합 경보와 여러 임계값"
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>지표가 정한 선을 넘을 때 <strong>무언가를 부르려고</strong> 쓴다. 사람에게 알리고, 서버를 늘리고, 고장 난 인스턴스를 되살리고, 함수를 실행한다. 그래프를 사람이 보고 있어야 하는 <a href=\"/management/cloudwatch/\">CloudWatch</a> 대시보드와 다른 점이 이것이다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-alarm-states\" data-diagram=\"alarm-states\"><figcaption><span class=\"diagram-title\">CloudWatch 경보의 세 <span class=\"diagram-title-end\">상태<a href=\"#diagram-alarm-states\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: CloudWatch 경보의 세 상태\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"381\" height=\"295\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 610.4 472\"><svg width=\"610.4\" height=\"472\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-alarm-states-desc\" aria-labelledby=\"diagram-alarm-states-title\" role=\"img\" viewBox=\"-4 -4 610.4 472\"><title id=\"diagram-alarm-states-title\">CloudWatch 경보의 세 상태</title><desc id=\"diagram-alarm-states-desc\">경보는 만들면 데이터 부족 상태에서 시작한다. 데이터가 모이면 정상이나 경보 상태로 가고, 임계값을 넘은 점이 정한 수에 이르면 정상에서 경보로, 다시 내려오면 경보에서 정상으로 바뀐다. 바뀔 때마다 그 상태에 단 동작을 부른다.</desc><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M325.5 26v40\"/><path fill=\"var(--diagram-line)\" d=\"m325.5 66-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M296.5 108v13q0 7-7 7H126.4q-7.1 0-7.1 7v76q0 7 7 7H168q7 0 7 7v13\"/><path fill=\"var(--diagram-line)\" d=\"m175 238-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M335.2 108v33q0 7 7 7h45.4q7 0 7 7v208q0 7-7 7h-26q-7 0-7 7v33\"/><path fill=\"var(--diagram-line)\" d=\"m354.6 410-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M175 280v13q0 7-7 7h-64q-7 0-7 7v76q0 7 7 7h216.3q7.1 0 7.1 7v13\"/><path fill=\"var(--diagram-line)\" d=\"m327.4 410-9-15 9 7.5 9-7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M341 410v-33q0-7-7-7h-51.2q-7 0-7-7v-56q0-7-7.1-7h-64q-7 0-7-7v-13\"/><path fill=\"var(--diagram-line)\" d=\"m197.7 280 9 15-9-7.5-9 7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M197.7 238v-13q0-7 7-7h41.7q7 0 7-7v-56q0-7 7.1-7h48.3q7 0 7-7v-33\"/><path fill=\"var(--diagram-line)\" d=\"m315.9 108 9 15-9-7.5-9 7.5Z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M368.2 410v-13q0-7 7-7h156q7 0 7-7V135q0-7-7-7H361.6q-7.1 0-7.1-7v-13\"/><path fill=\"var(--diagram-line)\" d=\"m354.5 108 9 15-9-7.5-9 7.5Z\"/></g><g class=\"d-edge-label\"><rect width=\"123.6\" height=\"30\" x=\"57.3\" y=\"168\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"119.1\" y=\"191\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터가 모임</text></g><g class=\"d-edge-label\"><rect width=\"142.6\" height=\"30\" x=\"323.1\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"394.4\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">모이자마자 넘음</text></g><g class=\"d-edge-label\"><rect width=\"169.2\" height=\"30\" x=\"12\" y=\"320\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"96.6\" y=\"343\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">N개 중 M개가 넘음</text></g><g class=\"d-edge-label\"><rect width=\"148.1\" height=\"30\" x=\"201.2\" y=\"320\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"275.3\" y=\"343\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">선 안으로 돌아옴</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"200.9\" y=\"168\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"253.2\" y=\"191\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 끊김</text></g><g class=\"d-edge-label\"><rect width=\"104.6\" height=\"30\" x=\"485.8\" y=\"244\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"538.1\" y=\"267\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 끊김</text></g><g class=\"d-node\"><rect width=\"116.6\" height=\"42\" x=\"267.2\" y=\"66\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"325.5\" y=\"96\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">데이터 부족</text></g><g class=\"d-node\"><rect width=\"88\" height=\"42\" x=\"142.4\" y=\"238\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"186.4\" y=\"268\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">정상</text></g><g class=\"d-node\"><rect width=\"88\" height=\"42\" x=\"303.8\" y=\"410\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"5\"/><text x=\"347.8\" y=\"440\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">경보</text></g><g class=\"d-node\"><circle cx=\"325.5\" cy=\"19\" r=\"7\" fill=\"var(--diagram-line)\" stroke=\"var(--diagram-line)\" stroke-width=\"1\"/></g></svg></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>경보는 만들면 데이터 부족 상태에서 시작한다. 데이터가 모이면 정상이나 경보 상태로 가고, 임계값을 넘은 점이 정한 수에 이르면 정상에서 경보로, 다시 내려오면 경보에서 정상으로 바뀐다. 바뀔 때마다 그 상태에 단 동작을 부른다.</p><ul><li>시작 → 데이터 부족</li><li>데이터 부족 → 정상: 데이터가 모임</li><li>데이터 부족 → 경보: 모이자마자 넘음</li><li>정상 → 경보: N개 중 M개가 넘음</li><li>경보 → 정상: 선 안으로 돌아옴</li><li>정상 → 데이터 부족: 데이터 끊김</li><li>경보 → 데이터 부족: 데이터 끊김</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>정하는 것은 네 가지다.</p>\n<ol>\n<li><strong>무엇을</strong>: 지표 하나 또는 지표 수식 하나. 지금은 여러 지표를 묶는 Metrics Insights·PromQL 쿼리, 주기로 돌리는 Logs Insights 쿼리(로그 경보)도 된다.</li>\n<li><strong>얼마나</strong>: 통계(평균, p99 등)와 간격, 임계값.</li>\n<li><strong>몇 번</strong>: 최근 N개 가운데 M개가 넘으면 ALARM. <code>M=3, N=5</code>로 두면 잠깐 튀는 값에 흔들리지 않는다.</li>\n<li><strong>데이터가 없으면</strong>: 데이터 부족으로 볼지(missing, 기본값), 지금 상태를 지킬지(ignore), 나쁘다고 볼지(breaching), 괜찮다고 볼지(notBreaching). 오류가 날 때만 값이 오는 지표는 notBreaching이 알맞고, 심장 박동처럼 계속 와야 하는 지표는 breaching이 알맞다.</li>\n</ol>\n<p>임계값을 숫자로 정하기 어려우면 <strong>이상 탐지</strong> 경보를 쓴다. 과거 모양으로 예상 띠를 그려 벗어나면 울린다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"actions\">부를 수 있는 동작<a href=\"#actions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 동작, 쓰임\" tabindex=\"0\"><table aria-label=\"부를 수 있는 동작\">\n<thead>\n<tr>\n<th scope=\"col\">동작</th>\n<th scope=\"col\">쓰임</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-sns\">\n<th scope=\"row\"><a href=\"#row-sns\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/integration/sns/\">SNS</a> 알림</th>\n<td>이메일, 메시지, 다른 시스템</td>\n</tr>\n<tr id=\"row-auto-scaling\">\n<th scope=\"row\"><a href=\"#row-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/auto-scaling-policies/\">Auto Scaling</a> 정책</th>\n<td>평균 CPU 등이 넘으면 용량을 늘리고 줄인다</td>\n</tr>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\">EC2</a> 동작</th>\n<td>중지, 종료, 재부팅, 복구</td>\n</tr>\n<tr id=\"row-lambda\">\n<th scope=\"row\"><a href=\"#row-lambda\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/lambda/\">Lambda</a></th>\n<td>내 코드로 조치</td>\n</tr>\n<tr id=\"row-systems-manager\">\n<th scope=\"row\"><a href=\"#row-systems-manager\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/systems-manager/\">Systems Manager</a></th>\n<td>OpsItem을 만들어 처리 이력을 남긴다</td>\n</tr>\n</tbody>\n</table></div>\n<p>상태가 바뀌면 <a href=\"/integration/eventbridge/\">EventBridge</a>에도 이벤트가 가므로, 위에 없는 대상은 그쪽 규칙으로 잇는다. 대상 추적 정책은 경보를 스스로 만들고 지운다. 손으로 고치지 않는다.</p>\n</div><h2 id=\"composite-vs-thresholds\">복합 경보와 여러 임계값<a href=\"#composite-vs-thresholds\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 바라는 것, 만들 것\" tabindex=\"0\"><table aria-label=\"복합 경보와 여러 임계값\">\n<thead>\n<tr>\n<th scope=\"col\">바라는 것</th>\n<th scope=\"col\">만들 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cpu-50-80\">\n<th scope=\"row\"><a href=\"#row-cpu-50-80\" class=\"anchor\" aria-label=\"줄 링크\"></a>CPU 50%는 경고, 80%는 심각</th>\n<td>같은 지표에 경보 <strong>두 개</strong></td>\n</tr>\n<tr id=\"row-cpu-iops\">\n<th scope=\"row\"><a href=\"#row-cpu-iops\" class=\"anchor\" aria-label=\"줄 링크\"></a>CPU와 IOPS가 <strong>함께</strong> 높을 때</th>\n<td>경보 두 개와 그것을 AND로 묶은 <strong>복합 경보</strong></td>\n</tr>\n<tr id=\"row-baepo-jungeneun-alliji-anki\">\n<th scope=\"row\"><a href=\"#row-baepo-jungeneun-alliji-anki\" class=\"anchor\" aria-label=\"줄 링크\"></a>배포 중에는 알리지 않기</th>\n<td>복합 경보의 동작 억제(suppressor), 정한 시간이면 음소거 규칙(mute rule)</td>\n</tr>\n</tbody>\n</table></div>\n<p>복합 경보는 지표를 보지 않고 <strong>다른 경보의 상태</strong>를 본다. AND, OR, NOT으로 식을 쓴다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"text\" lang=\"en\"><code><span class=\"line\"><span>ALARM(\"web-cpu-high\") AND ALARM(\"web-iops-high\") AND NOT ALARM(\"deploying\")</span></span></code></pre>\n<p>개별 경보에는 동작을 달지 않고 복합 경보에만 달면, 한 사고에 알림이 수십 통 오는 일을 막는다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: "“경보 하나에 임계값 여러 개”라는 기능은 없다. 보기에 나오면 지운다." }),
					"\n",
					createVNode(_components.li, { children: [
						"복합 경보로 Auto Scaling이나 ",
						createVNode(_components.a, {
							href: "/compute/ec2/",
							class: "mention",
							children: "EC2"
						}),
						" 복구를 부를 수 없다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"재부팅 동작은 ",
						createVNode(_components.strong, { children: "인스턴스" }),
						" 상태 확인 실패(운영 체제 문제)에, 복구 동작은 ",
						createVNode(_components.strong, { children: "시스템" }),
						" 상태 확인 실패(하드웨어 문제)에 쓴다. 지금은 지원되는 인스턴스 유형이면 경보 없이도 단순 자동 복구가 기본으로 켜져 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.a, {
						href: "/networking/route53/",
						children: "Route 53"
					}), " 상태 확인에 경보를 이을 수 있다. 경보의 상태가 아니라 그 경보와 같은 지표를 직접 본다. 프라이빗 서브넷의 리소스를 DNS 장애 조치에 쓰는 길이다."] }),
					"\n",
					createVNode(_components.li, { children: "경보는 리전마다 만든다. 결제 경보만 us-east-1에 있어야 한다." }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "INSUFFICIENT_DATA는 정상이 아니다",
					"set:html": "<p>인스턴스가 꺼지면 지표가 끊겨 경보가 데이터 부족으로 간다. 죽은 것을 알아채야 하는 경보라면 데이터 없음을 breaching으로 두거나, 이 상태에도 동작을 단다.</p>"
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
var url = "content/management/cloudwatch-alarms.mdx/";
var file = "/work/wt/build/content/management/cloudwatch-alarms.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/cloudwatch-alarms.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
