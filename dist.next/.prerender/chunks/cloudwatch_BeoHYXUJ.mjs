import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/management/cloudwatch.mdx
var frontmatter = {
	"title": "Amazon CloudWatch",
	"titleEn": "Amazon CloudWatch",
	"kind": "service",
	"status": "published",
	"summary": "AWS 리소스와 내 애플리케이션이 내는 지표와 로그를 한곳에 모아 그래프로 보고, 경보를 걸고, 다른 서비스로 흘려보내는 모니터링 서비스다.",
	"aliases": [
		"CloudWatch",
		"클라우드와치",
		"클라우드워치",
		"CW",
		"교차 계정 관측성",
		"cross-account observability",
		"지표 스트림",
		"Metric Streams",
		"메트릭 스트림",
		"지표",
		"메트릭",
		"metric",
		"사용자 지정 지표",
		"커스텀 메트릭",
		"custom metric",
		"대시보드 공유",
		"CloudWatch 대시보드",
		"CloudWatch Logs",
		"클라우드와치 로그",
		"클라우드워치 로그",
		"CWL",
		"로그 그룹",
		"로그 구독",
		"구독 필터",
		"Subscription Filter",
		"지표 필터",
		"Metric Filter",
		"Logs Insights",
		"로그 인사이트",
		"CloudWatch 에이전트",
		"CloudWatch agent",
		"세부 모니터링",
		"Detailed Monitoring",
		"서버 모니터링",
		"지표 수집",
		"로그 수집",
		"로그 모으기",
		"메모리 사용량 모니터링",
		"CPU 사용률",
		"성능 모니터링",
		"대시보드 지표",
		"로그 중앙 보관"
	],
	"related": [
		"management/cloudwatch-alarms",
		"management/cloudtrail",
		"compute/auto-scaling-policies",
		"analytics/opensearch",
		"integration/eventbridge-vs-cloudwatch-events",
		"integration/eventbridge",
		"analytics/data-firehose",
		"compute/ec2"
	],
	"signals": [
		{
			"id": "cloudwatch",
			"need": "EC2의 메모리나 디스크 여유 공간을 본다",
			"choose": "CloudWatch 에이전트",
			"see": "management/cloudwatch#scenario-memory-metric",
			"why": "운영 체제 안의 값이라 에이전트가 올려야 한다. 세부 모니터링은 간격만 줄인다."
		},
		{
			"id": "jipyo-pilteo-gyeongbo",
			"need": "로그에 오류 문구가 몇 번 넘게 나오면 알린다",
			"choose": "지표 필터 + 경보",
			"see": "management/cloudwatch#scenario-error-count",
			"why": "필터가 문구를 세어 지표로 만든다. 경보는 지표에 건다."
		},
		{
			"id": "gudok-pilteo",
			"need": "로그를 서버 없이 거의 실시간으로 OpenSearch에 보낸다",
			"choose": "구독 필터",
			"see": "management/cloudwatch#log-subscription",
			"why": "구독이 로그를 오는 대로 흘려 보낸다. S3로 내보내기는 늦다."
		},
		{
			"id": "x-ray",
			"need": "요청 하나가 어느 서비스 구간에서 느린지 찾는다",
			"choose": "X-Ray",
			"see": "management/x-ray#when",
			"why": "요청 하나를 구간마다 잇는다. CloudWatch 지표는 서비스마다 따로다."
		}
	],
	"facts": [
		{
			"id": "metric-retention",
			"label": "지표 보관 기간",
			"value": "최대 15개월(455일)",
			"note": "시간이 지나면 촘촘한 값부터 사라지고 합쳐진 값만 남는다. 보관 기간을 바꾸거나 지표를 지울 수는 없다.",
			"called": [
				"지표보관",
				"지표보존",
				"메트릭보관",
				"지표 개월",
				"메트릭 개월",
				"metric retention",
				"지표 저장",
				"메트릭 보존",
				"메트릭 저장",
				"지표 유지",
				"metrics retention",
				"지표 유지 기간",
				"메트릭 유지",
				"metrics how long",
				"data retention"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html"
		},
		{
			"id": "metric-resolution-tiers",
			"label": "간격마다 남는 기간",
			"asks": "간격마다 지표가 얼마 동안 남나?",
			"value": "60초 미만 3시간, 1분 15일, 5분 63일, 1시간 455일",
			"called": [
				"지표보관 분",
				"지표보존 분",
				"메트릭보관 분",
				"고해상도 보관",
				"1분 지표 보관",
				"5분 지표 보관",
				"high resolution metric retention",
				"1 minute metric retention"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html"
		},
		{
			"id": "resolution",
			"label": "지표의 해상도",
			"value": "표준 1분, 고해상도 1초",
			"note": "고해상도는 직접 올리는 사용자 지정 지표에서 `StorageResolution`을 1로 줄 때다.",
			"called": [
				"고해상도",
				"고해상도 지표",
				"CloudWatch 지표 해상도",
				"highresolution",
				"해상도",
				"지표 간격",
				"메트릭 간격",
				"지표 해상도",
				"resolution",
				"high resolution",
				"standard resolution",
				"custom metric",
				"커스텀 메트릭",
				"사용자 지정 지표",
				"커스텀 지표",
				"메트릭 해상도",
				"고해상도 초",
				"custom metric resolution",
				"metric granularity"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html"
		},
		{
			"id": "dimensions",
			"label": "지표 하나의 차원",
			"value": "최대 30개",
			"note": "차원의 조합이 다르면 다른 지표로 세고 따로 요금을 낸다.",
			"called": [
				"차원",
				"dimension",
				"디멘션",
				"dimensions per metric",
				"메트릭 차원",
				"max dimensions"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html"
		},
		{
			"id": "log-retention",
			"label": "로그 보관 기간",
			"value": "기본은 만료 없음",
			"note": "로그 그룹마다 1일에서 10년 사이로 줄일 수 있다. 그대로 두면 저장 요금이 계속 는다.",
			"called": [
				"로그 보관",
				"로그 보존",
				"로그 저장",
				"로그 유지",
				"log retention",
				"로그 만료",
				"logs retention",
				"log group retention",
				"logs 보관 기간",
				"logs 보존 기간"
			],
			"axis": "retention",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"
		},
		{
			"id": "subscription-filters",
			"label": "로그 그룹 하나의 구독 필터",
			"value": "5개, 여기에 계정 수준 필터 1개",
			"note": "계정 수준 필터는 리전마다 하나를 두어 그 리전의 로그 그룹 전체나 일부에 한꺼번에 건다. 둘은 함께 적용된다. SDK 참조의 일부는 아직 2개로 적는다.",
			"examEra": "2개",
			"called": [
				"구독필터 개",
				"subscription filter 개",
				"로그 구독 개"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html"
		},
		{
			"id": "subscription-targets",
			"label": "구독 필터의 목적지",
			"value": "Lambda, Kinesis Data Streams, Data Firehose, OpenSearch Service",
			"note": "다른 계정의 스트림으로도 보낸다. Standard 로그 클래스에서만 된다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html"
		},
		{
			"id": "metric-streams",
			"label": "지표 스트림이 보내는 곳",
			"value": "Data Firehose를 거쳐 S3 같은 AWS 대상, 또는 외부 모니터링 서비스",
			"note": "거의 실시간이고, 이름 공간과 지표를 골라 보낸다. 갱신된 지표의 수만큼 낸다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html"
		},
		{
			"id": "cross-account-observability",
			"label": "교차 계정 관측성의 규모",
			"value": "모니터링 계정 하나에 소스 계정 100,000개까지",
			"note": "같은 리전 안에서만 된다. 소스 계정은 모니터링 계정 5곳까지에 보여 줄 수 있다.",
			"called": [
				"소스계정",
				"교차계정",
				"크로스어카운트",
				"계정 연결",
				"source accounts",
				"cross account observability"
			],
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account.html"
		},
		{
			"id": "export-delay",
			"label": "S3로 내보내기에 걸리는 시간",
			"value": "로그가 내보낼 수 있게 되기까지 최대 12시간",
			"note": "실시간이 필요하면 내보내기가 아니라 구독을 쓴다.",
			"called": [
				"내보내기 시간",
				"내보내기 걸리다",
				"s3 내보내기 몇",
				"로그 내보내기 몇",
				"export 몇",
				"logs 내보내기 시간",
				"로그 내보내기 시간",
				"logs export 시간"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3Export.html"
		},
		{
			"id": "dashboard-sharing",
			"label": "대시보드를 나누는 세 방법",
			"value": "지정한 이메일, 링크를 아는 모두, SSO(계정의 모든 대시보드)",
			"note": "어느 쪽이든 IAM 사용자가 필요 없다. 받은 사람은 계정의 모든 지표와 EC2 태그를 조회할 수 있게 된다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-dashboard-sharing.html"
		}
	],
	"sharedFacts": [{
		"id": "ec2-interval",
		"from": "compute/auto-scaling-policies#metric-period"
	}],
	"scenarios": [
		{
			"id": "memory-metric",
			"situation": "EC2 인스턴스의 메모리 사용률이 80%를 넘으면 알림을 받으려 한다. CloudWatch 콘솔에는 CPU와 네트워크만 보인다.",
			"answer": [
				"management/cloudwatch",
				"management/cloudwatch-alarms",
				"compute/ec2"
			],
			"choose": "CloudWatch 에이전트 + 경보",
			"why": "메모리와 디스크 여유 공간은 운영 체제 안쪽의 값이다. CloudWatch 에이전트를 깔아 사용자 지정 지표로 올려야 한다.",
			"trap": "세부 모니터링을 켜도 수집 간격이 짧아질 뿐 메모리 지표가 생기지 않는다."
		},
		{
			"id": "share-dashboard",
			"situation": "제품 책임자가 CloudWatch 대시보드를 가끔 봐야 한다. AWS 계정이 없고, 필요 이상의 권한을 주고 싶지 않다.",
			"answer": ["management/cloudwatch"],
			"choose": "이메일로 대시보드 공유",
			"why": "“AWS 계정이 없다”와 “필요 이상의 권한”이 결정한다. 대시보드를 그 사람의 이메일에 공유하면 받은 링크와 스스로 정한 비밀번호로 들어와 본다.",
			"trap": "읽기 전용 IAM 사용자를 만드는 방법은 되지만 관리할 신원이 늘고 콘솔의 다른 리소스까지 보인다. 공개 링크는 주소가 새면 누구나 본다.",
			"requirements": ["access-control"]
		},
		{
			"id": "error-count",
			"situation": "애플리케이션 로그에 특정 오류 문구가 5분에 20번 넘게 나오면 담당자에게 알려야 한다.",
			"answer": [
				"management/cloudwatch",
				"management/cloudwatch-alarms",
				"integration/sns"
			],
			"choose": "지표 필터 + 경보",
			"why": "지표 필터가 문구를 세어 지표로 바꾸고, 그 지표에 경보를 건다.",
			"trap": "Logs Insights 쿼리를 돌려 보는 것만으로는 알림이 가지 않는다. 예약 쿼리의 결과에 거는 로그 경보가 2026년에 나왔지만, 보기에 지표 필터가 있으면 그것이다.",
			"requirements": ["analytics"]
		}
	],
	"corrections": [
		{
			"id": "ec2-api",
			"notes": "CloudWatch가 모든 서비스의 지표를 제공한다고 한다.",
			"status": "simplified",
			"right": "대부분의 서비스가 지표를 알아서 보내지만, EC2의 메모리와 디스크 사용률처럼 운영 체제 안의 값은 오지 않는다. 에이전트나 API로 직접 올린다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html"
		},
		{
			"id": "logs-insights",
			"notes": "구독 필터로 원하는 데이터를 분석한다고 한다.",
			"status": "simplified",
			"right": "구독 필터는 조건에 맞는 로그를 다른 서비스로 보내는 장치다. 분석은 받은 쪽이 한다. CloudWatch 안에서 쿼리하는 도구는 Logs Insights, 로그를 숫자로 바꾸는 것은 지표 필터다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html"
		},
		{
			"id": "url-sso",
			"notes": "대시보드를 URL로 나눌 수 있다고만 한다.",
			"status": "simplified",
			"right": "누구나 보는 링크, 이메일과 비밀번호로 제한한 링크, SSO의 세 가지가 있다. 공개 링크는 주소를 아는 사람이면 누구나 지표를 읽으므로 대개 이메일 방식이 답이다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-dashboard-sharing.html"
		},
		{
			"id": "cloudwath-cloudwatch",
			"notes": "서비스 이름을 CloudWath라고 적은 곳이 있다.",
			"status": "wrong",
			"right": "정식 이름은 Amazon CloudWatch다.",
			"source": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "사용하기 좋은 metrics",
			"lines": "480-487"
		},
		{
			"note": "001",
			"section": "CloudWatch",
			"lines": "1453-1457"
		},
		{
			"note": "001",
			"section": "CloudWatch Log",
			"lines": "1459-1464"
		},
		{
			"note": "002",
			"section": "CloudWatch",
			"lines": "533-534"
		},
		{
			"note": "002",
			"section": "CloudWatch Logs 구독",
			"lines": "543-545"
		}
	],
	"references": [
		{
			"title": "CloudWatch란",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html"
		},
		{
			"title": "CloudWatch Logs란",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html"
		},
		{
			"title": "구독으로 로그 실시간 처리",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html"
		},
		{
			"title": "계정·리전을 넘는 로그 중앙화",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html"
		},
		{
			"title": "CloudWatch 에이전트",
			"url": "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Install-CloudWatch-Agent.html"
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
			"slug": "metrics",
			"text": "지표"
		},
		{
			"depth": 2,
			"slug": "cross-account-observability",
			"text": "여러 계정을 한 화면에서"
		},
		{
			"depth": 2,
			"slug": "dashboard-sharing",
			"text": "대시보드 공유"
		},
		{
			"depth": 2,
			"slug": "logs",
			"text": "CloudWatch Logs"
		},
		{
			"depth": 2,
			"slug": "log-subscription",
			"text": "로그 구독"
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
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>“지금 잘 돌고 있나”를 숫자와 글로 볼 때 쓴다. 지표로 상태를 보고, 로그로 까닭을 찾고, 경보로 사람이나 자동화를 부른다. 문제에서는 “모니터링”, “성능 지표”, “로그를 중앙에”, “임계값을 넘으면”이 신호다.</p>\n<p>누가 어떤 API를 불렀는지는 <a href=\"/management/cloudtrail/\">CloudTrail</a>이, 리소스의 설정이 어떻게 바뀌었는지는 <a href=\"/management/config/\">Config</a>가 맡는다. CloudWatch는 <strong>성능과 동작</strong>을 본다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 부품, 하는 일\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">부품</th>\n<th scope=\"col\">하는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jipyo\">\n<th scope=\"row\"><a href=\"#row-jipyo\" class=\"anchor\" aria-label=\"줄 링크\"></a>지표</th>\n<td>이름 공간, 이름, 차원으로 구별하는 시계열 숫자</td>\n</tr>\n<tr id=\"row-rogeu\">\n<th scope=\"row\"><a href=\"#row-rogeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>로그</th>\n<td>로그 그룹 → 로그 스트림 → 로그 이벤트로 쌓이는 글</td>\n</tr>\n<tr id=\"row-gyeongbo\">\n<th scope=\"row\"><a href=\"#row-gyeongbo\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/cloudwatch-alarms/\">경보</a></th>\n<td>지표를 임계값과 견주어 상태를 바꾸고 동작을 부른다</td>\n</tr>\n<tr id=\"row-daesibodeu\">\n<th scope=\"row\"><a href=\"#row-daesibodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>대시보드</th>\n<td>여러 계정과 리전의 그래프를 한 화면에 둔다</td>\n</tr>\n</tbody>\n</table></div>\n<p>지표에는 두 출처가 있다. AWS 서비스가 <strong>보내 주는 것</strong>과 내가 <strong>올리는 것</strong>이다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>라면 하이퍼바이저 밖에서 보이는 CPU, 네트워크, 디스크 입출력은 저절로 온다. 메모리와 파일 시스템 사용률은 운영 체제 안에서만 보이므로 CloudWatch 에이전트를 깔아야 한다. 에이전트는 온프레미스 서버에도 깔린다.</p>\n</div><h2 id=\"metrics\">지표<a href=\"#metrics\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 기본 모니터링은 5분, 세부 모니터링은 1분 간격이다. 더 촘촘히 보려면 고해상도 지표를 1초 간격으로 직접 올린다. <a href=\"/compute/auto-scaling-policies/\">Auto Scaling 정책</a>이 쓰기 좋은 지표는 평균 CPU, 대상마다의 요청 수, 네트워크 입출력, 그리고 대기열 길이처럼 일의 양을 나타내는 사용자 지정 지표다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> cloudwatch</span><span class=\"tk-string\"> put-metric-data</span><span class=\"tk-string\"> --namespace</span><span class=\"tk-string\"> Shop</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --metric-name</span><span class=\"tk-string\"> QueueDepthPerTask</span><span class=\"tk-string\"> --value</span><span class=\"tk-constant\"> 42</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --dimensions</span><span class=\"tk-string\"> Service=checkout</span><span class=\"tk-string\"> --storage-resolution</span><span class=\"tk-constant\"> 1</span></span></code></pre>\n<p>지표를 밖에서 쓰려면 <strong>지표 스트림</strong>을 만든다. 새 값이 생기는 대로 <a href=\"/analytics/data-firehose/\">Data Firehose</a>를 거쳐 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 데이터 레이크나 Datadog 같은 외부 도구로 흘려보낸다. 외부 도구가 API로 되풀이해 가져가는 것보다 빠르고, 호출 한도에 걸리지 않는다.</p>\n</div><h2 id=\"cross-account-observability\">여러 계정을 한 화면에서<a href=\"#cross-account-observability\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><strong>교차 계정 관측성</strong>은 모니터링 계정 하나를 정하고 소스 계정들을 이어, 지표·로그·추적을 <strong>복사하지 않고</strong> 그 자리에서 함께 조회하게 한다. <a href=\"/management/organizations/\">조직</a> 단위로 이으면 새 계정도 저절로 들어온다. 지표와 로그에는 추가 요금이 없다. 한 리전 안에서만 되므로 리전이 여럿이면 리전마다 잇는다. 로그를 아예 한곳에 <strong>모아 두려면</strong> 아래의 중앙화 규칙이나 구독을 쓴다.</p>\n</div><h2 id=\"dashboard-sharing\">대시보드 공유<a href=\"#dashboard-sharing\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>대시보드를 볼 사람에게 <a href=\"/security/iam/\" class=\"mention\">IAM</a> 사용자를 만들어 줄 필요가 없다. 이메일을 지정하면 그 사람만 비밀번호를 정해 들어오고, 공개 링크로 하면 주소를 아는 모두가 본다. 회사 로그인(SAML)을 이으면 계정의 모든 대시보드를 그 구성원에게 연다. 인증은 <a href=\"/security/cognito/\">Cognito</a>가 맡는다.</p>\n<p>주의할 것이 있다. 받은 사람에게는 <strong>계정의 모든 지표</strong>와 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 인스턴스의 이름·태그를 조회하는 권한이 주어지고, 이것은 대시보드 하나로 좁힐 수 없다. 로그 위젯과 복합 경보 위젯은 반대로 처음에는 보이지 않아 권한을 더해야 한다.</p>\n</div><h2 id=\"logs\">CloudWatch Logs<a href=\"#logs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>로그는 로그 그룹 단위로 보관 기간, <a href=\"/security/kms/\" class=\"mention\">KMS</a> 암호화, 접근 권한을 정한다. <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>, <a href=\"/networking/vpc-flow-logs/\">VPC 흐름 로그</a>, <a href=\"/management/cloudtrail/\" class=\"mention\">CloudTrail</a>이 여기로 보낼 수 있고 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 파일은 에이전트가 보낸다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 하고 싶은 일, 쓸 것\" tabindex=\"0\"><table aria-label=\"CloudWatch Logs\">\n<thead>\n<tr>\n<th scope=\"col\">하고 싶은 일</th>\n<th scope=\"col\">쓸 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-jigeumkkajiui-rogeureul-kwori\">\n<th scope=\"row\"><a href=\"#row-jigeumkkajiui-rogeureul-kwori\" class=\"anchor\" aria-label=\"줄 링크\"></a>지금까지의 로그를 쿼리</th>\n<td>Logs Insights</td>\n</tr>\n<tr id=\"row-mungureul-seeo-gyeongbo\">\n<th scope=\"row\"><a href=\"#row-mungureul-seeo-gyeongbo\" class=\"anchor\" aria-label=\"줄 링크\"></a>문구를 세어 경보</th>\n<td>지표 필터(만든 뒤에 들어온 로그부터)</td>\n</tr>\n<tr id=\"row-deureooneun-daero-dareun-seobiseuro\">\n<th scope=\"row\"><a href=\"#row-deureooneun-daero-dareun-seobiseuro\" class=\"anchor\" aria-label=\"줄 링크\"></a>들어오는 대로 다른 서비스로</th>\n<td>구독 필터</td>\n</tr>\n<tr id=\"row-s3\">\n<th scope=\"row\"><a href=\"#row-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>한꺼번에 <a href=\"/storage/s3/\" class=\"mention\">S3</a>로</th>\n<td>내보내기 작업</td>\n</tr>\n<tr id=\"row-gaein-jeongbo-garigi\">\n<th scope=\"row\"><a href=\"#row-gaein-jeongbo-garigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>개인 정보 가리기</th>\n<td>데이터 보호 정책</td>\n</tr>\n</tbody>\n</table></div>\n<p>자주 보지 않는 로그는 Infrequent Access 클래스로 두면 수집 요금이 싸다. 대신 구독 필터와 지표 필터를 쓸 수 없다. 클래스는 로그 그룹을 만들 때 정하고 나중에 바꾸지 못한다. 이와 따로, 2026년 7월부터는 계정에 <a href=\"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutStorageTierPolicy.html\">Intelligent Tiering</a>을 켜면 드물게 읽는 로그가 싼 저장 계층으로 저절로 내려간다.</p>\n</div><h2 id=\"log-subscription\">로그 구독<a href=\"#log-subscription\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>로그 그룹에 필터를 걸면 맞는 이벤트가 <strong>들어오는 즉시</strong> 목적지로 간다. 서버도 폴링도 없다. 로그 그룹마다 걸기 번거로우면 <strong>계정 수준 구독 필터</strong> 하나로 그 리전의 모든 로그 그룹에 걸고 뺄 것만 뺀다.</p>\n<ul>\n<li><a href=\"/analytics/opensearch/\">OpenSearch Service</a>: 검색과 시각화. 콘솔에서 만들면 중간의 Lambda까지 만들어 준다.</li>\n<li><a href=\"/analytics/data-firehose/\">Data Firehose</a>: <a href=\"/storage/s3/\" class=\"mention\">S3</a>나 <a href=\"/analytics/redshift/\" class=\"mention\">Redshift</a>에 싸게 쌓는다.</li>\n<li><a href=\"/analytics/kinesis-data-streams/\">Kinesis Data Streams</a>: 여러 소비자가 함께 읽는다. 다른 계정의 로그를 한 계정으로 모을 때도 쓴다.</li>\n<li><a href=\"/compute/lambda/\">Lambda</a>: 내 코드로 바로 처리한다.</li>\n</ul>\n<p><a href=\"/management/organizations/\">조직</a>의 여러 계정·리전 로그를 한 계정의 로그 그룹으로 모으기만 하려면 구독 대신 <strong>로그 중앙화 규칙</strong>을 쓴다. 2025년에 나왔고, 규칙을 만든 뒤에 들어온 로그부터 복사한다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "CloudWatch Events" }),
					"라는 이름은 ",
					createVNode(_components.a, {
						href: "/integration/eventbridge/",
						children: "EventBridge"
					}),
					"로 바뀌었다. 일정 실행과 이벤트 규칙은 거기서 찾는다. 둘의 관계는 ",
					createVNode(_components.a, {
						href: "/integration/eventbridge-vs-cloudwatch-events/",
						children: "EventBridge vs CloudWatch Events"
					}),
					"에 있다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "에이전트의 이름이 둘이다" }),
					": 지표와 로그를 함께 보내는 통합 CloudWatch 에이전트를 쓴다. 로그만 보내던 옛 ",
					createVNode(_components.a, {
						href: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AgentReference.html",
						children: "CloudWatch Logs 에이전트"
					}),
					"는 더 고치지 않는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"내보내기와 구독은 다르다. 내보내기는 모아 둔 로그를 한 번에 ",
					createVNode(_components.a, {
						href: "/storage/s3/",
						class: "mention",
						children: "S3"
					}),
					"로 옮기고, 구독은 흐르는 로그를 보낸다."
				] }),
				"\n",
				createVNode(_components.li, { children: "로그는 저절로 지워지지 않는다. 비용 문제가 나오면 보관 기간 설정부터 본다." }),
				"\n",
				createVNode(_components.li, { children: [
					"이름이 비슷한 기능: ",
					createVNode(_components.strong, { children: "Synthetics" }),
					" 카나리는 사용자처럼 주기로 URL을 불러 보고, ",
					createVNode(_components.strong, { children: "Container Insights" }),
					"는 ",
					createVNode(_components.a, {
						href: "/compute/ecs/",
						children: "ECS"
					}),
					"·",
					createVNode(_components.a, {
						href: "/compute/eks/",
						children: "EKS"
					}),
					"의 지표와 로그를 모으며, ",
					createVNode(_components.strong, { children: "Contributor Insights" }),
					"는 가장 많이 부른 IP 같은 상위 몇을 찾는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.strong, { children: "Prometheus와 Grafana" }),
					"를 쓰던 팀이면 ",
					createVNode(_components.a, {
						href: "/management/recognise/#managed-prometheus",
						children: "Amazon Managed Service for Prometheus"
					}),
					"에 컨테이너 지표를 모으고 ",
					createVNode(_components.a, {
						href: "/management/recognise/#managed-grafana",
						children: "Amazon Managed Grafana"
					}),
					"로 그린다. 둘 다 오픈 소스를 관리형으로 옮긴 것이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [createVNode(_components.a, {
					href: "/management/x-ray/",
					children: "X-Ray"
				}), "는 요청 하나가 여러 서비스를 지나는 길을 본다. 지연이 어느 구간에서 생기는지 묻는다면 X-Ray다."] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "메모리와 디스크 여유는 기본 지표가 아니다",
				"set:html": "<p>“<a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 메모리로 조정한다”는 보기는 에이전트가 함께 있어야 맞다. 에이전트 없이 볼 수 있는 것은 CPU, 네트워크, 디스크 입출력, 상태 확인뿐이다.</p>"
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
var url = "content/management/cloudwatch.mdx/";
var file = "/work/wt/build/content/management/cloudwatch.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/management/cloudwatch.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
