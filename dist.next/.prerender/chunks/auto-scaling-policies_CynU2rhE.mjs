import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/auto-scaling-policies.mdx
var frontmatter = {
	"title": "EC2 Auto Scaling 조정 정책",
	"titleEn": "Amazon EC2 Auto Scaling policies",
	"kind": "comparison",
	"status": "published",
	"summary": "Auto Scaling 그룹의 희망 용량을 지표에 맞춰, 시각에 맞춰, 또는 예측에 맞춰 바꾸는 방법들을 견주어 고르는 비교다.",
	"aliases": [
		"조정 정책",
		"스케일링 정책",
		"오토 스케일링 정책",
		"대상 추적",
		"타깃 트래킹",
		"타겟 트래킹",
		"Target Tracking",
		"대상 추적 조정",
		"단계 조정",
		"스텝 스케일링",
		"Step Scaling",
		"단순 조정",
		"간단한 조정",
		"심플 스케일링",
		"Simple Scaling",
		"예약된 조정",
		"예약 작업",
		"예약된 작업",
		"Scheduled Action",
		"Scheduled Scaling",
		"예측 조정",
		"Predictive Scaling",
		"동적 조정",
		"Dynamic Scaling",
		"쿨다운",
		"Cooldown",
		"인스턴스 워밍업",
		"instance warmup",
		"CPU 기준 확장",
		"스케줄 기반 확장",
		"예약 확장",
		"확장 정책",
		"부하에 따라 확장",
		"오토스케일링 방식",
		"늦게 늘어남",
		"스케일 아웃 느림",
		"플래핑",
		"스케일아웃 스케일인 반복"
	],
	"related": [
		"compute/auto-scaling-groups",
		"management/cloudwatch-alarms",
		"compute/ec2",
		"compute/ami",
		"networking/application-load-balancer",
		"integration/sqs",
		"compute/ecs"
	],
	"signals": [
		{
			"id": "daesang-chujeok",
			"need": "평균 CPU를 50%로 유지하되 경보는 직접 만들지 않는다",
			"choose": "대상 추적",
			"see": "compute/auto-scaling-policies#target-tracking",
			"why": "목표만 주면 경보 둘을 알아서 만들고 대수를 계산한다."
		},
		{
			"id": "yeyakdoen-jojeong",
			"need": "언제 몇 대가 필요한지 이미 안다",
			"choose": "예약된 조정",
			"see": "compute/auto-scaling-policies#scheduled",
			"why": "시각과 대수를 알면 그 시각에 바꾸면 된다. 지표를 기다릴 까닭이 없다."
		},
		{
			"id": "yecheuk-jojeong",
			"need": "시각은 조금씩 달라도 패턴이 되풀이되고 부팅이 길다",
			"choose": "예측 조정",
			"see": "compute/auto-scaling-policies#predictive",
			"why": "이력의 패턴을 배워 미리 띄운다. 예약된 조정은 시각을 정확히 알아야 한다."
		},
		{
			"id": "dangye-jojeong",
			"need": "지표가 크게 넘을수록 인스턴스를 한 번에 더 많이 더한다",
			"choose": "단계 조정",
			"see": "compute/auto-scaling-policies#step-and-simple",
			"why": "넘은 폭마다 구간을 나눠 더할 대수를 정한다. 단순 조정은 폭을 보지 않는다."
		}
	],
	"facts": [
		{
			"id": "predefined-metrics",
			"label": "대상 추적의 미리 정의된 지표",
			"value": "평균 CPU, 평균 네트워크 수신, 평균 네트워크 송신, ALB 대상당 요청 수",
			"note": "메모리는 없다. CloudWatch 에이전트로 보내 사용자 지정 지표로 쓴다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html"
		},
		{
			"id": "metric-period",
			"label": "EC2 지표의 간격",
			"value": "기본 모니터링 5분, 세부 모니터링 1분",
			"note": "빨리 반응하려면 세부 모니터링을 켠다.",
			"called": [
				"기본모니터링",
				"세부모니터링",
				"상세모니터링",
				"지표간격",
				"지표주기",
				"메트릭간격",
				"모니터링간격",
				"모니터링주기",
				"지표 분",
				"지표 분마다",
				"기본 모니터링",
				"기본 모니터링 상세",
				"상세 모니터링",
				"basic monitoring",
				"detailed monitoring",
				"기본 모니터링 분",
				"세부 모니터링 분"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html"
		},
		{
			"id": "step-adjustments",
			"label": "단계 조정 정책 하나의 단계 수",
			"value": "최대 20개",
			"called": ["step adjustments max"],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html"
		},
		{
			"id": "scheduled-time",
			"label": "예약된 작업의 기준 시간대",
			"value": "UTC(기본값)",
			"note": "시간대를 지정하면 서머타임까지 따라간다. 정한 시각보다 최대 2분 늦게 시작할 수 있다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html"
		},
		{
			"id": "forecast-cycle",
			"label": "예측 조정의 예측 단위와 갱신",
			"value": "1시간 단위로 예측, 6시간마다 갱신",
			"note": "늘리기만 하고 줄이지는 않는다. 필요한 이력의 길이는 Auto Scaling 그룹 주제에 있다.",
			"called": [
				"predictive scaling 갱신",
				"predictive scaling update",
				"predictive scaling forecast update"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html"
		},
		{
			"id": "multiple-policies",
			"label": "정책이 여럿일 때",
			"asks": "정책이 여럿이면 언제 늘리고 언제 줄이나?",
			"value": "확장은 하나라도 원하면, 축소는 모두 원할 때",
			"note": "대상 추적끼리의 규칙이다. 정책마다 다른 지표를 써야 한다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html"
		},
		{
			"id": "default-warmup",
			"label": "기본 인스턴스 워밍업",
			"value": "꺼져 있음(기본값)",
			"note": "AWS는 값이 0초라도 켜 두기를 강하게 권한다. 꺼 두면 대상 추적과 단계 조정은 기본 쿨다운(300초) 값을 워밍업으로 쓴다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html"
		}
	],
	"scenarios": [
		{
			"id": "keep-cpu-least-effort",
			"situation": "웹 서버 그룹의 평균 CPU 사용률이 50% 가까이 유지되도록 인스턴스 수를 자동으로 늘리고 줄이고 싶다. 경보나 계산을 직접 관리하고 싶지 않다.",
			"answer": ["compute/auto-scaling-policies"],
			"choose": "대상 추적",
			"why": "“유지”와 “가장 쉬운”이 대상 추적이다. 목표값만 주면 경보 두 개를 만들고 몇 대를 더할지도 계산한다.",
			"trap": "단순 조정도 되지만 경보와 대수를 직접 정하고 줄이는 정책도 따로 만들어야 한다.",
			"requirements": ["sudden-load", "least-operations"]
		},
		{
			"id": "weekday-cycle-slow-boot",
			"situation": "평일 오전마다 트래픽이 비슷하게 오르고, 인스턴스가 준비되는 데 15분이 걸려 매번 처음 몇 분이 느리다. 정확한 시각은 조금씩 달라진다.",
			"answer": ["compute/auto-scaling-policies", "compute/auto-scaling-groups"],
			"choose": "예측 조정 + 대상 추적",
			"why": "되풀이되는 패턴에 긴 준비 시간이면 예측 조정이다. 이력에서 배워 몰리기 전에 띄운다. 갑작스러운 변화는 대상 추적을 함께 두어 받는다.",
			"trap": "예약된 조정은 시각과 대수를 사람이 알고 있어야 한다. 대상 추적만으로는 몰린 뒤에야 움직인다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "bigger-breach-bigger-step",
			"situation": "CPU가 60%를 넘으면 2대, 85%를 넘으면 한 번에 6대를 더하고 싶다.",
			"answer": ["compute/auto-scaling-policies"],
			"choose": "단계 조정",
			"why": "넘어선 크기에 따라 다르게 움직이는 것이 단계 조정이다. 새 인스턴스가 준비되는 동안에도 더 큰 경보에 반응한다.",
			"trap": "단순 조정은 경보 하나에 한 가지 행동뿐이고 쿨다운이 끝나야 다시 움직인다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "cpu-is-not-the-bottleneck",
			"situation": "대부분 외부 API를 기다리는 서버라 CPU는 20%인데 요청이 밀려 느리다. ALB 뒤에 있다.",
			"answer": ["compute/auto-scaling-policies", "networking/application-load-balancer"],
			"choose": "ALB 대상당 요청 수로 대상 추적",
			"why": "부하에 비례하는 지표를 골라야 한다. ALB 대상당 요청 수는 인스턴스를 두 배로 늘리면 반으로 준다.",
			"trap": "ALB의 전체 요청 수나 지연 시간을 목표로 삼는 것. 인스턴스를 늘려도 비례해서 줄지 않는다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "flapping",
			"situation": "새 인스턴스가 시작하며 CPU를 많이 써서, 그룹이 필요보다 더 늘었다가 곧 줄기를 되풀이한다.",
			"answer": ["compute/auto-scaling-policies", "compute/auto-scaling-groups"],
			"choose": "인스턴스 워밍업",
			"why": "인스턴스 워밍업을 준비 시간만큼 두면 그동안의 지표를 평균에 넣지 않는다.",
			"trap": "상태 확인 유예 기간을 늘리는 것. 그것은 종료를 미룰 뿐 지표와는 상관없다.",
			"requirements": ["sudden-load"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "한 노트는 조정 활동 뒤에 쿨다운이 온다고 하고, 다른 노트는 경보가 울리면 쿨다운을 기다린 뒤 인스턴스를 더한다고 한다.",
			"status": "conflict",
			"right": "경보가 울리면 바로 움직이고, 그 활동이 끝난 뒤 쿨다운 동안 다음 단순 조정을 막는다. 뒤의 노트는 즉각적인 조정에 쓴다고 적어 스스로도 어긋난다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html"
		},
		{
			"id": "wording-2",
			"notes": "쿨다운 동안에는 인스턴스를 더하지도 빼지도 않는다고 한다.",
			"status": "simplified",
			"right": "단순 조정만 멈춘다. 대상 추적·단계 조정·예약된 작업과 비정상 인스턴스의 교체는 그대로 일어난다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html"
		},
		{
			"id": "wording-3",
			"notes": "동적 조정 정책 안에 예약된 작업을 넣는다.",
			"status": "wrong",
			"right": "동적 조정은 지표에 반응하는 대상 추적·단계·단순 조정이다. 예약된 조정은 시각에, 예측 조정은 예측에 따라 움직이는 별도의 방식이다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html"
		},
		{
			"id": "wording-4",
			"notes": "단순 조정과 단계 조정을 한 항목으로 묶는다.",
			"status": "simplified",
			"right": "단순 조정은 한 가지 행동을 하고 쿨다운을 기다린다. 단계 조정은 넘어선 크기마다 다르게 하고 진행 중에도 반응한다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html"
		},
		{
			"id": "wording-5",
			"notes": "대상 추적은 평균 사용량이 40%를 넘지 않게 하는 설정이라고 한다.",
			"status": "simplified",
			"right": "상한이 아니라 목표다. 잠깐 넘을 수 있고, 밑돌면 인스턴스를 줄여 목표에 가깝게 맞춘다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html"
		},
		{
			"id": "cloudwatch-asg",
			"notes": "CloudWatch 경보로 ASG를 “계산”할 수 있다고 한다.",
			"status": "wrong",
			"right": "계산이 아니라 조정(scale)이다. 경보가 울리면 정책이 희망 용량을 바꾸고, 그룹이 그만큼 인스턴스를 더하거나 뺀다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html"
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
			"section": "ASG - Dynamic Scaling Policies",
			"lines": "461-471"
		},
		{
			"note": "001",
			"section": "ASG - Predictive Scaling",
			"lines": "473-478"
		},
		{
			"note": "001",
			"section": "사용하기 좋은 metrics",
			"lines": "480-487"
		},
		{
			"note": "001",
			"section": "ASG - Cooldowns",
			"lines": "489-494"
		},
		{
			"note": "002",
			"section": "EC2 Auto Scaling 조정 옵션",
			"lines": "484-484"
		},
		{
			"note": "002",
			"section": "대상 추적 (Target Tracking)",
			"lines": "486-488"
		},
		{
			"note": "002",
			"section": "간단한 조정 (Simple Scaling)",
			"lines": "490-492"
		},
		{
			"note": "002",
			"section": "예약된 조정 (Scheduled Scaling)",
			"lines": "494-496"
		}
	],
	"references": [
		{
			"title": "대상 추적 조정 정책",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html"
		},
		{
			"title": "단계 조정과 단순 조정",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html"
		},
		{
			"title": "예약된 조정",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html"
		},
		{
			"title": "예측 조정",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html"
		},
		{
			"title": "조정 쿨다운",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html"
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
			"slug": "dynamic",
			"text": "동적 조정"
		},
		{
			"depth": 3,
			"slug": "target-tracking",
			"text": "대상 추적"
		},
		{
			"depth": 3,
			"slug": "step-and-simple",
			"text": "단계 조정과 단순 조정"
		},
		{
			"depth": 2,
			"slug": "scheduled",
			"text": "예약된 조정"
		},
		{
			"depth": 2,
			"slug": "predictive",
			"text": "예측 조정"
		},
		{
			"depth": 2,
			"slug": "metrics",
			"text": "조정 지표"
		},
		{
			"depth": 2,
			"slug": "cooldown",
			"text": "쿨다운과 워밍업"
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
		a: "a",
		div: "div",
		li: "li",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [createVNode(Fragment$1, { "set:html": "<h2 id=\"at-a-glance\">한눈에<a href=\"#at-a-glance\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\" data-open=\"\">\n<p><a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>은 희망 용량만 지킨다. 그 희망 용량을 <strong>누가 언제 바꾸느냐</strong>가 조정 정책이다. 어느 방법이든 최소와 최대를 벗어나지 못한다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방법, 정하는 것, 움직이는 때, 유리한 때\" tabindex=\"0\"><table aria-label=\"한눈에\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방법</th>\n<th scope=\"col\" role=\"columnheader\">정하는 것</th>\n<th scope=\"col\" role=\"columnheader\">움직이는 때</th>\n<th scope=\"col\" role=\"columnheader\">유리한 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-daesang-chujeok\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-daesang-chujeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상 추적</th>\n<td role=\"cell\">지표의 목표값</td>\n<td role=\"cell\">목표에서 벗어날 때</td>\n<td role=\"cell\">대부분의 경우. 설정이 가장 쉽다</td>\n</tr>\n<tr id=\"row-dangye-jojeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dangye-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>단계 조정</th>\n<td role=\"cell\">경보와 크기별 대수</td>\n<td role=\"cell\">경보가 울릴 때, 진행 중에도</td>\n<td role=\"cell\">크게 튈 때 크게 더하고 싶을 때</td>\n</tr>\n<tr id=\"row-dansun-jojeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dansun-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>단순 조정</th>\n<td role=\"cell\">경보와 대수 하나</td>\n<td role=\"cell\">경보가 울릴 때, 그 뒤 쿨다운</td>\n<td role=\"cell\">새로 만들 까닭이 거의 없다</td>\n</tr>\n<tr id=\"row-yeyakdoen-jojeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeyakdoen-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>예약된 조정</th>\n<td role=\"cell\">시각과 용량</td>\n<td role=\"cell\">그 시각</td>\n<td role=\"cell\">언제 몇 대인지 알 때</td>\n</tr>\n<tr id=\"row-yecheuk-jojeong\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yecheuk-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>예측 조정</th>\n<td role=\"cell\">지표 짝과 목표</td>\n<td role=\"cell\">예측한 시각 전</td>\n<td role=\"cell\">되풀이되는 패턴, 긴 준비 시간</td>\n</tr>\n</tbody>\n</table></div>\n<p>앞의 셋을 묶어 <strong>동적 조정</strong>이라 한다. 지표를 보고 나서 움직이므로 늘 조금 늦다. 뒤의 둘은 미리 움직인다. 함께 쓰면 서로의 빈틈을 메우고, 여러 정책이 다른 값을 내면 <strong>가장 큰 용량</strong>이 이긴다.</p>\n</div><button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"dynamic\">동적 조정<a href=\"#dynamic\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<h3 id=\"target-tracking\">대상 추적<a href=\"#target-tracking\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>온도 조절기와 같다. 평균 CPU 40%처럼 목표만 주면 <a href=\"/management/cloudwatch-alarms/\">CloudWatch 경보</a> 두 개(위, 아래)를 만들고 필요한 대수를 계산한다. 늘릴 때는 재빠르고 <strong>줄일 때는 천천히</strong> 움직인다. 경보는 직접 고치지 않는다. 축소만 끌 수도 있다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"json\" lang=\"en\"><code><span class=\"line\"><span>{</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"PredefinedMetricSpecification\"</span><span class=\"tk-punctuation\">:</span><span> {</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">    \"PredefinedMetricType\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-string-expression\"> \"ASGAverageCPUUtilization\"</span></span>\n<span class=\"line\"><span>  }</span><span class=\"tk-punctuation\">,</span></span>\n<span class=\"line\"><span class=\"tk-keyword\">  \"TargetValue\"</span><span class=\"tk-punctuation\">:</span><span class=\"tk-constant\"> 40.0</span></span>\n<span class=\"line\"><span>}</span></span></code></pre>\n<h3 id=\"step-and-simple\">단계 조정과 단순 조정<a href=\"#step-and-simple\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>단계 조정과 단순 조정은 둘 다 <a href=\"/management/cloudwatch-alarms/\" class=\"mention\">CloudWatch 경보</a>를 내가 만든다. 늘리는 정책과 줄이는 정책도 따로 만든다. 단계 조정은 임계값을 얼마나 넘었는지에 따라 구간을 나눈다. 경보가 50%라면 다음과 같이 적는다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: CPU, 단계 조정, 단순 조정\" tabindex=\"0\"><table aria-label=\"단계 조정과 단순 조정\">\n<thead>\n<tr>\n<th scope=\"col\">CPU</th>\n<th scope=\"col\">단계 조정</th>\n<th scope=\"col\">단순 조정</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-50-60\">\n<th scope=\"row\"><a href=\"#row-50-60\" class=\"anchor\" aria-label=\"줄 링크\"></a>50~60%</th>\n<td>그대로</td>\n<td>2대</td>\n</tr>\n<tr id=\"row-60-75\">\n<th scope=\"row\"><a href=\"#row-60-75\" class=\"anchor\" aria-label=\"줄 링크\"></a>60~75%</th>\n<td>10% 늘림</td>\n<td>2대</td>\n</tr>\n<tr id=\"row-75-isang\">\n<th scope=\"row\"><a href=\"#row-75-isang\" class=\"anchor\" aria-label=\"줄 링크\"></a>75% 이상</th>\n<td>30% 늘림</td>\n<td>2대</td>\n</tr>\n</tbody>\n</table></div>\n<p>양은 대수(ChangeInCapacity), 비율(PercentChangeInCapacity), 정확한 수(ExactCapacity)로 적는다. 한 단계만 필요해도 쿨다운에 묶이지 않는 단계 조정이 낫다.</p>\n</div><h2 id=\"scheduled\">예약된 조정<a href=\"#scheduled\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>정한 시각에 최소·희망·최대를 바꾼다. 오후 5시에 늘렸다가 9시에 줄이려면 <strong>작업 두 개</strong>를 만든다. 되풀이는 cron 식으로 적고 기본 시간대는 UTC다. 희망만 올리면 부하가 낮을 때 동적 정책이 다시 줄일 수 있으니 <strong>최소를 함께 올린다</strong>.</p>\n</div><h2 id=\"predictive\">예측 조정<a href=\"#predictive\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a> 이력에서 하루·일주일 단위의 패턴을 기계 학습으로 배워 앞날을 시간 단위로 예측하고 미리 띄운다. 처음에는 <strong>예측만</strong> 하는 모드로 켜서 맞는지 본 뒤 조정까지 맡긴다. 예측이 지금보다 낮아도 줄이지는 않으므로 축소는 동적 조정에 맡긴다. 새 그룹은 이력이 없어 하루를 기다린다.</p>\n</div><h2 id=\"metrics\">조정 지표<a href=\"#metrics\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>좋은 지표는 <strong>인스턴스를 두 배로 늘리면 반으로 주는</strong> 지표다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 지표, 쓸 만한가\" tabindex=\"0\"><table aria-label=\"조정 지표\">\n<thead>\n<tr>\n<th scope=\"col\">지표</th>\n<th scope=\"col\">쓸 만한가</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-cpu\">\n<th scope=\"row\"><a href=\"#row-cpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>평균 CPU 사용률</th>\n<td>계산이 병목이면 좋다</td>\n</tr>\n<tr id=\"row-alb\">\n<th scope=\"row\"><a href=\"#row-alb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a> 대상당 요청 수</th>\n<td>요청 하나의 무게가 비슷하면 좋다</td>\n</tr>\n<tr id=\"row-pyeonggyun-neteuwokeu-susin-songsin\">\n<th scope=\"row\"><a href=\"#row-pyeonggyun-neteuwokeu-susin-songsin\" class=\"anchor\" aria-label=\"줄 링크\"></a>평균 네트워크 수신·송신</th>\n<td>파일 전송 서버에 좋다</td>\n</tr>\n<tr id=\"row-memori-inseuteonseudang-millin-mesiji-su\">\n<th scope=\"row\"><a href=\"#row-memori-inseuteonseudang-millin-mesiji-su\" class=\"anchor\" aria-label=\"줄 링크\"></a>메모리, 인스턴스당 밀린 메시지 수</th>\n<td>사용자 지정 지표로 만들면 좋다</td>\n</tr>\n<tr id=\"row-sqs\">\n<th scope=\"row\"><a href=\"#row-sqs\" class=\"anchor\" aria-label=\"줄 링크\"></a>전체 요청 수, 지연 시간, <a href=\"/integration/sqs/\">SQS</a> 대기열 길이</th>\n<td>대수에 비례하지 않아 대상 추적에 맞지 않는다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"cooldown\">쿨다운과 워밍업<a href=\"#cooldown\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>둘 다 성급한 조정을 막지만 방법이 다르다. <strong>쿨다운</strong>(기본 300초)은 단순 조정이 끝난 뒤 다음 단순 조정을 막는다. <strong>워밍업</strong>은 대상 추적과 단계 조정에서 새 인스턴스의 지표를 준비될 때까지 평균에서 뺀다. 그룹에 기본 워밍업을 켜 두면 인스턴스 새로 고침까지 같은 값을 쓴다. 부팅이 빨라지면 둘 다 줄일 수 있으니 <a href=\"/compute/ami/\">골든 AMI</a>가 먼저다.</p>\n</div><h2 id=\"verdict\">그래서 언제 무엇을<a href=\"#verdict\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<ol>\n<li>기본은 <strong>대상 추적</strong> 하나다.</li>\n<li>몰리는 시각을 알면 <strong>예약된 조정</strong>을, 패턴은 있지만 시각을 적기 어렵고 부팅이 길면 <strong>예측 조정</strong>을 더한다.</li>\n<li>목표 하나로 부족해 크기마다 다르게 움직여야 할 때만 <strong>단계 조정</strong>을 쓴다.</li>\n<li><strong>단순 조정</strong>은 옛 설정을 읽을 때만 만난다.</li>\n</ol>\n<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }), createVNode(_components.div, {
		class: "section-body",
		children: [
			"\n",
			createVNode(_components.ul, { children: [
				"\n",
				createVNode(_components.li, { children: "“CPU가 70%를 넘으면 2대를 더하라”는 경보와 대수를 사람이 정한 것이라 단순·단계 조정이고, “70%로 유지하라”는 대상 추적이다." }),
				"\n",
				createVNode(_components.li, { children: [
					"“",
					createVNode(_components.a, {
						href: "/integration/sqs/",
						class: "mention",
						children: "SQS"
					}),
					"에 밀린 양에 따라 작업 서버를 늘려라”의 답은 대기열의 메시지 수를 쓰는 조정이다. 대상 추적이라면 그 수를 인스턴스 수로 나눈 값(인스턴스당 밀린 메시지)을 목표로 삼는다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					"정책은 ",
					createVNode(_components.strong, { children: "AZ 장애를 고치지 않는다" }),
					". 그것은 그룹이 희망 용량을 지키는 일이다."
				] }),
				"\n",
				createVNode(_components.li, { children: [
					createVNode(_components.a, {
						href: "/compute/ecs/",
						children: "ECS"
					}),
					" 태스크, ",
					createVNode(_components.a, {
						href: "/database/dynamodb-capacity-modes/",
						children: "DynamoDB 용량"
					}),
					", ",
					createVNode(_components.a, {
						href: "/database/aurora/",
						children: "Aurora"
					}),
					" 복제본에도 같은 이름의 정책이 있지만 서비스는 Application Auto Scaling이다."
				] }),
				"\n"
			] }),
			"\n",
			createVNode(Callout, {
				type: "trap",
				title: "축소가 안 되는 까닭",
				"set:html": "<p>줄지 않으면 희망이 이미 최소이거나, 축소를 끈 정책이거나, 다른 정책 하나가 아직 줄이고 싶어 하지 않는 것이다. 축소는 모든 대상 추적 정책이 동의해야 일어난다.</p>"
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
var url = "content/compute/auto-scaling-policies.mdx/";
var file = "/work/wt/build/content/compute/auto-scaling-policies.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/auto-scaling-policies.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
