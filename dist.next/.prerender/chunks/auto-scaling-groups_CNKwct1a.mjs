import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/auto-scaling-groups.mdx
var frontmatter = {
	"title": "EC2 Auto Scaling 그룹(ASG)",
	"titleEn": "Amazon EC2 Auto Scaling groups",
	"kind": "service",
	"status": "published",
	"summary": "Auto Scaling 그룹은 같은 모양의 EC2 인스턴스를 최소와 최대 사이의 희망 대수로 유지하고, 고장 난 것은 바꾸고 부하에 맞춰 늘리고 줄인다.",
	"aliases": [
		"ASG",
		"오토 스케일링",
		"Auto Scaling Group",
		"오토 스케일링 그룹",
		"AWS Auto Scaling",
		"조정 계획",
		"스케일링 플랜",
		"scaling plan",
		"EC2 Auto Scaling",
		"자동 확장",
		"자동 조정",
		"자동 크기 조정",
		"희망 용량",
		"desired capacity",
		"시작 템플릿",
		"launch template",
		"시작 구성",
		"launch configuration",
		"수명 주기 후크",
		"lifecycle hook",
		"라이프사이클 훅",
		"웜 풀",
		"warm pool",
		"인스턴스 새로 고침",
		"서버 자동 증설",
		"인스턴스 자동 증감",
		"서버 대수 자동 조절",
		"인스턴스 자동 교체",
		"트래픽 따라 서버 증감",
		"서버 자동으로 늘리기",
		"프로세스 일시 중지",
		"suspend processes",
		"상태 검사 유예 기간"
	],
	"related": [
		"compute/auto-scaling-policies",
		"compute/ec2",
		"compute/ami",
		"networking/application-load-balancer",
		"networking/alb-vs-nlb",
		"integration/sqs",
		"networking/vpc",
		"architectures/cloudfront-s3-alb"
	],
	"signals": [
		{
			"id": "az-auto-scaling",
			"need": "EC2나 AZ 하나가 고장 나도 정한 대수를 저절로 되찾는다",
			"choose": "여러 AZ에 걸친 Auto Scaling 그룹",
			"see": "compute/auto-scaling-groups#capacity",
			"why": "비정상은 종료하고 새로 띄워 희망 대수를 지킨다. AZ가 여럿이면 다른 AZ에서 띄운다."
		},
		{
			"id": "elb",
			"need": "ALB는 비정상이라는데 인스턴스가 교체되지 않는다",
			"choose": "EC2 Auto Scaling 그룹의 ELB 상태 확인",
			"see": "compute/auto-scaling-groups#health-checks",
			"why": "EC2 검사는 서버가 켜졌는지만 본다. ELB 검사를 켜야 앱의 응답을 보고 바꾼다."
		},
		{
			"id": "inseuteonseudang-millin-mesiji",
			"need": "CPU가 아니라 SQS에 밀린 작업에 맞춰 EC2를 늘린다",
			"choose": "인스턴스당 밀린 메시지 수의 대상 추적",
			"see": "compute/auto-scaling-groups#scenario-workers-follow-queue",
			"why": "한 대가 맡은 일감이 목표다. 대기열 길이만으로는 몇 대인지 반영하지 못한다."
		},
		{
			"id": "jongnyo-sumyeong-jugi-hukeu",
			"need": "축소로 종료되기 전에 로그를 옮겨 둔다",
			"choose": "종료 수명 주기 후크",
			"see": "compute/auto-scaling-groups#scale-in",
			"why": "후크가 종료를 붙잡아 둔 동안 로그를 옮긴다."
		}
	],
	"facts": [
		{
			"id": "capacity",
			"label": "그룹의 크기를 정하는 값",
			"value": "최소·희망·최대 용량 세 개",
			"note": "조정 정책은 희망 용량을 최소와 최대 사이에서만 바꾼다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html"
		},
		{
			"id": "default-health-check",
			"label": "기본 상태 확인",
			"asks": "기본으로 켜져 있는 상태 확인은 무엇인가?",
			"value": "EC2 상태 확인만",
			"note": "ELB 상태 확인은 따로 켜야 한다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html"
		},
		{
			"id": "grace-period",
			"label": "상태 확인 유예 기간",
			"value": "콘솔 300초, CLI·SDK 0초",
			"note": "이 시간이 지나기 전에는 비정상이라는 이유로 새 인스턴스를 종료하지 않는다.",
			"called": [
				"헬스체크 유예",
				"헬스 체크 유예",
				"상태 확인 유예",
				"health check 유예",
				"유예",
				"grace",
				"상태 검사 유예",
				"grace period",
				"health check grace"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html"
		},
		{
			"id": "cooldown",
			"label": "기본 쿨다운",
			"value": "300초",
			"note": "단순 조정에만 걸린다. 대상 추적과 단계 조정은 인스턴스 워밍업을 쓴다.",
			"called": [
				"쿨다운",
				"cooldown",
				"휴지 기간",
				"cool down",
				"쿨다운 기간",
				"cooldown period",
				"휴지 시간",
				"대기 시간 쿨다운"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html"
		},
		{
			"id": "lifecycle-hook-timeout",
			"label": "수명 주기 후크가 붙잡는 시간",
			"value": "기본 1시간, 최대 48시간",
			"note": "하트비트로 늘리되 48시간과 하트비트 시간의 100배 가운데 짧은 쪽까지다.",
			"called": [
				"hook",
				"후크",
				"훅",
				"lifecycle hook",
				"라이프사이클 훅",
				"수명 주기 후크",
				"훅 대기",
				"hook heartbeat"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html"
		},
		{
			"id": "groups-per-region",
			"label": "리전당 Auto Scaling 그룹",
			"value": "기본 500개(늘릴 수 있음)",
			"called": [
				"ASG limit",
				"ASG quota",
				"group limit",
				"auto scaling groups per region"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html"
		},
		{
			"id": "per-group-limits",
			"label": "그룹 하나에 붙는 것",
			"value": "조정 정책 50개, 예약된 작업 125개, 수명 주기 후크 50개, 대상 그룹 50개",
			"note": "늘릴 수 없는 값이다.",
			"called": [
				"조정 정책 개",
				"예약 작업 개",
				"후크 개",
				"대상 그룹 개",
				"scaling policies limit",
				"scheduled actions per ASG",
				"lifecycle hooks limit",
				"target groups limit",
				"scaling policies per group"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html"
		},
		{
			"id": "launch-configuration",
			"label": "시작 구성(launch configuration)",
			"value": "2024년 10월 1일부터 새 계정은 만들 수 없음",
			"note": "만든 뒤에는 고칠 수 없어 새로 만든다. 2022년 말 이후에 나온 인스턴스 유형도 쓸 수 없다. 시작 템플릿을 쓴다.",
			"examEra": "시작 템플릿과 나란히 나오는 선택지",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html"
		},
		{
			"id": "warm-pool",
			"label": "웜 풀에 두는 인스턴스의 상태",
			"value": "멈춤, 실행 중, 최대 절전 가운데 하나",
			"note": "초기화를 마친 인스턴스를 그룹 곁에 두었다가 늘릴 때 꺼낸다. 멈춰 두면 볼륨과 탄력적 IP의 요금만 낸다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html"
		},
		{
			"id": "predictive-data",
			"label": "예측 조정에 필요한 이력",
			"value": "최소 24시간, 최대 14일을 보고 앞 48시간을 예측",
			"called": [
				"예측 데이터",
				"예측 조정 데이터",
				"predictive"
			],
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html"
		},
		{
			"id": "scaling-plan-resources",
			"label": "AWS Auto Scaling 조정 계획에 넣는 것",
			"value": "EC2 Auto Scaling 그룹, 스팟 플릿, ECS 서비스, DynamoDB 테이블·인덱스, Aurora 복제본",
			"note": "리소스 하나는 계획 하나에만 들어간다.",
			"source": "https://docs.aws.amazon.com/autoscaling/plans/userguide/what-is-a-scaling-plan.html"
		},
		{
			"id": "price",
			"label": "그룹 자체의 요금",
			"value": "없음",
			"note": "실행한 EC2, EBS, 로드 밸런서, CloudWatch 경보 값만 낸다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html"
		}
	],
	"scenarios": [
		{
			"id": "survive-az-and-peaks",
			"situation": "웹 서버가 가용 영역 하나의 고장과 점심시간의 몰림을 모두 사람 손 없이 견뎌야 한다.",
			"answer": ["compute/auto-scaling-groups", "networking/application-load-balancer"],
			"choose": "여러 AZ의 그룹 + 대상 추적 + ALB",
			"why": "두 개 이상의 AZ에 걸친 그룹은 AZ 장애 때 남은 AZ에 다시 띄우고, 대상 추적 정책이 몰림에 맞춰 대수를 늘린다. ALB가 정상 인스턴스에만 나눈다.",
			"trap": "더 큰 인스턴스로 바꾸는 답은 수직 확장이라 AZ 장애를 막지 못한다. 그룹을 AZ 하나에만 두는 답도 같다.",
			"requirements": ["high-availability", "sudden-load"]
		},
		{
			"id": "app-hung-but-instance-ok",
			"situation": "앱이 멈춰 ALB가 대상을 비정상으로 표시하는데도 Auto Scaling 그룹은 인스턴스를 바꾸지 않는다.",
			"answer": ["compute/auto-scaling-groups", "networking/application-load-balancer"],
			"choose": "그룹의 ELB 상태 확인",
			"why": "기본은 EC2 상태 확인이라 운영 체제와 하드웨어만 본다. 그룹에서 ELB 상태 확인을 켜면 앱의 응답까지 보고 교체한다.",
			"trap": "유예 기간을 늘리거나 조정 정책을 고치는 답은 검사의 종류를 바꾸지 않으므로 소용없다. 두 설정 모두 앱의 응답을 보지 않는다.",
			"requirements": ["high-availability", "find-cause"]
		},
		{
			"id": "workers-follow-queue",
			"situation": "SQS 대기열의 작업을 처리하는 EC2 무리를 밀린 작업에 맞춰 조절하려 한다. CPU 사용률은 늘 비슷하다.",
			"answer": [
				"compute/auto-scaling-groups",
				"compute/auto-scaling-policies",
				"integration/sqs"
			],
			"choose": "인스턴스당 밀린 메시지 수로 대상 추적",
			"why": "인스턴스 한 대가 떠안은 밀린 메시지 수를 사용자 지정 지표로 만들어 대상 추적의 목표로 삼는다. 희망 대수가 일감에 비례한다.",
			"trap": "CPU 지표는 일감과 무관하고, 대기열 길이만 목표로 삼으면 인스턴스가 몇 대인지 반영되지 않는다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "known-weekly-peak",
			"situation": "매주 월요일 9시에 접속이 한꺼번에 몰리고, 인스턴스가 준비되는 데 10분이 걸린다.",
			"answer": ["compute/auto-scaling-policies", "compute/auto-scaling-groups"],
			"choose": "예약된 작업(8시 40분)",
			"why": "시각이 정해져 있으므로 8시 40분에 최소·희망 용량을 올리는 예약된 작업이 맞다. 준비 시간까지 미리 벌어 둔다.",
			"trap": "대상 추적만 쓰면 몰린 뒤에야 늘기 시작해 처음 10분을 놓친다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "save-logs-before-terminate",
			"situation": "축소로 인스턴스가 사라지기 전에 로컬 로그를 S3로 옮겨야 한다.",
			"answer": ["compute/auto-scaling-groups", "storage/s3"],
			"choose": "종료 수명 주기 후크",
			"why": "종료 수명 주기 후크가 인스턴스를 Terminating:Wait 상태로 붙잡아 두는 동안 스크립트가 로그를 올리고 완료를 알린다.",
			"trap": "축소 보호는 그 인스턴스를 고르지 않게 할 뿐 로그를 옮겨 주지 않는다. 사용자 데이터는 시작할 때 돈다.",
			"requirements": ["durability"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "쿨다운을 두고 한쪽은 조정 활동 뒤에 온다고 하고, 다른 쪽은 알람이 울리면 쿨다운을 기다렸다가 인스턴스를 더한다고 한다.",
			"status": "conflict",
			"right": "조정 활동 뒤에 온다. 단순 조정은 경보가 울리면 바로 용량을 바꾸고, 그 활동이 끝난 뒤 쿨다운(기본 300초) 동안 다음 단순 조정을 막는다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html"
		},
		{
			"id": "wording-2",
			"notes": "쿨다운 동안에는 인스턴스를 더하거나 빼지 않는다고 한다.",
			"status": "simplified",
			"right": "막히는 것은 단순 조정뿐이다. 비정상 인스턴스의 교체, 예약된 작업, 대상 추적과 단계 조정은 쿨다운과 상관없이 움직인다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html"
		},
		{
			"id": "wording-3",
			"notes": "단순 조정과 단계 조정을 한 가지로 묶는다.",
			"status": "simplified",
			"right": "단순 조정은 한 번 움직이고 쿨다운을 기다린다. 단계 조정은 경보를 넘어선 크기에 따라 양을 다르게 하고, 진행 중에도 새 경보에 반응한다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html"
		},
		{
			"id": "wording-4",
			"notes": "최소와 최대 대수를 지정해 동적으로 대응한다고 한다.",
			"status": "simplified",
			"right": "실제로 맞추는 값은 희망 용량이다. 최소와 최대는 그 울타리이고, 조정 정책이 없으면 희망 용량을 지키기만 한다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html"
		},
		{
			"id": "elb-ec2",
			"notes": "ELB에 연결하면 자동화된 환경이 된다고 한다.",
			"status": "simplified",
			"right": "등록과 해제는 자동이지만 ELB의 판정으로 교체하려면 그룹에서 ELB 상태 확인을 따로 켜야 한다. 기본은 EC2 상태 확인뿐이다.",
			"source": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Auto Scaling Group",
			"lines": "446-452"
		},
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
			"lines": "484-496"
		},
		{
			"note": "004",
			"section": "EC2와 Lambda 비교",
			"lines": "31-43"
		}
	],
	"references": [
		{
			"title": "Auto Scaling 그룹의 상태 확인",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html"
		},
		{
			"title": "축소할 때 종료할 인스턴스를 고르는 방법",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-instance-termination.html"
		},
		{
			"title": "수명 주기 후크",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html"
		},
		{
			"title": "SQS에 따라 조정하기",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-using-sqs-queue.html"
		},
		{
			"title": "가용 영역 분산 전략",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html"
		},
		{
			"title": "프로세스 일시 중지와 재개",
			"url": "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html"
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
			"slug": "capacity",
			"text": "최소·희망·최대 용량"
		},
		{
			"depth": 2,
			"slug": "launch-template",
			"text": "시작 템플릿"
		},
		{
			"depth": 2,
			"slug": "health-checks",
			"text": "상태 확인과 교체"
		},
		{
			"depth": 2,
			"slug": "scaling",
			"text": "조정 방법"
		},
		{
			"depth": 2,
			"slug": "scale-in",
			"text": "줄일 때"
		},
		{
			"depth": 2,
			"slug": "three-auto-scaling",
			"text": "Auto Scaling이라는 이름 셋"
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
		code: "code",
		div: "div",
		li: "li",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-cloudwatch\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M176 150c0-13-10-23-23-23s-22 10-22 23 10 22 22 22 23-10 23-22m7 0c0 16-14 29-30 29s-29-13-29-29 13-29 29-29 30 13 30 29m27 44-23-21-6 7 22 20c2 2 5 2 7 0s2-5 0-6m-57-9c20 0 35-16 35-35 0-20-15-35-35-35-19 0-35 15-35 35 0 19 16 35 35 35m62 19a11 11 0 0 1-9 4l-7-3-23-21c-7 4-14 7-23 7-23 0-41-19-41-41 0-23 18-42 41-42s42 19 42 42c0 6-2 12-4 18l23 21c4 4 5 11 1 15M68 94v5a3 3 0 0 1-2 4c-8 2-21 8-21 26 0 14 8 22 14 26l8 2h38v6H67c-4 0-8-1-11-3-7-4-18-13-18-31 0-21 15-29 24-32v-3c0-17 12-36 27-42 19-8 39-4 53 10 4 4 8 10 11 16 3-3 8-5 13-5 10 0 20 7 22 23 9 2 28 9 28 33 0 10-3 18-9 24l-4-5c5-4 7-11 7-19 0-21-18-26-25-27l-2-1-1-3c-1-13-9-19-16-19-5 0-9 3-12 7l-3 1-2-2c-3-7-7-14-12-18-12-13-29-16-45-9-13 5-24 21-24 36\"/></symbol><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><a href=\"/compute/ec2/\">EC2</a>를 두 대 이상 같은 모양으로 굴린다면 쓴다. 하는 일은 둘이다. <strong>대수를 지키는 것</strong>(고장 나면 새로 띄운다)과 <strong>대수를 바꾸는 것</strong>(부하나 시각에 맞춘다). 한 대뿐인 서버도 최소·희망·최대를 모두 1로 두면 저절로 되살아난다.</p>\n<p>인스턴스는 언제든 사라질 수 있다. 세션과 파일은 밖에 둔다. 그룹 자체는 무료다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-asg-flow\" data-diagram=\"asg-flow\"><figcaption><span class=\"diagram-title\">로드 밸런서 뒤에서 두 가용 영역에 걸친 Auto Scaling <span class=\"diagram-title-end\">그룹<a href=\"#diagram-asg-flow\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 로드 밸런서 뒤에서 두 가용 영역에 걸친 Auto Scaling 그룹\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"748\" height=\"1272\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-97 -4 1197.4 2035.3\"><svg width=\"1197.4\" height=\"2035.3\" x=\"-97\" y=\"-4\" aria-describedby=\"diagram-asg-flow-desc\" aria-labelledby=\"diagram-asg-flow-title\" role=\"img\" viewBox=\"-97 -4 1197.4 2035.3\"><title id=\"diagram-asg-flow-title\">로드 밸런서 뒤에서 두 가용 영역에 걸친 Auto Scaling 그룹</title><desc id=\"diagram-asg-flow-desc\">로드 밸런서가 두 가용 영역의 인스턴스에 요청을 나누고, 지표가 목표를 넘으면 조정 정책이 희망 용량을 3에서 4로 올려 시작 템플릿으로 새 인스턴스를 띄운 뒤 대상 그룹에 등록한다.</desc><g class=\"d-boundary\"><rect width=\"1165.4\" height=\"989.3\" x=\"-81\" y=\"434\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"278\" height=\"205\" x=\"526.7\" y=\"497\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"278\" height=\"205\" x=\"198.7\" y=\"497\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M501.7 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m507.7 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M476.3 294v13q0 7-7 7h-168q-7 0-7 7v76q0 7-7 7h-12.6q-7 0-7 7v135\"/><path fill=\"var(--diagram-line)\" d=\"m273.7 538-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M493.2 294v33q0 7-7 7h-71.5q-7 0-7 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m413.7 538-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M510.1 294v33q0 7 7 7h71.5q7 0 7 7v205\"/><path fill=\"var(--diagram-line)\" d=\"m601.7 538-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M747.7 1423.3v23q0 7 7 7H787q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m800 1531.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M794 1671.3v106\"/><path fill=\"var(--diagram-line)\" d=\"m800 1769.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M794 1843.3v83q0 7-7 7h-12.8q-7.1 0-7.1 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m773 1941.3-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M716.2 1953.3v-13q0-7-7-7h-12.8q-7.1 0-7.1-7v-466q0-7 7-7h32.3q7 0 7-7V682\"/><path fill=\"var(--diagram-line)\" d=\"m729.7 690 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M735.7 550V411q0-7-7.1-7H716q-7 0-7-7v-76q0-7-7.1-7H534q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m521 306 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"-69\" y=\"465\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ASG 최소 2 · 희망 3→4 · 최대 6</text></g><g class=\"d-boundary\"><text x=\"606.7\" y=\"528\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"278.7\" y=\"528\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"468.2\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"501.5\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"260.8\" y=\"354\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"294.2\" y=\"377\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"374.2\" y=\"354\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"407.5\" y=\"377\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"562.2\" y=\"354\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"595.5\" y=\"377\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"116.4\" height=\"30\" x=\"735.5\" y=\"1473.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"793.7\" y=\"1496.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 평균 CPU</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"760.5\" y=\"1711.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"793.9\" y=\"1734.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 경보</text></g><g class=\"d-edge-label\"><rect width=\"119.7\" height=\"30\" x=\"734\" y=\"1883.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"793.8\" y=\"1906.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 희망 3→4</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"655.8\" y=\"1711.3\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"689.2\" y=\"1734.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 시작</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"675.5\" y=\"354\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"708.9\" y=\"377\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 등록</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"451.2\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"501.7\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"501.7\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"465.7\" y=\"175\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"794\" y=\"1663.3\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch 지표</text><use width=\"72\" height=\"72\" x=\"758\" y=\"1552.3\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"717.2\" y=\"1781.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"794\" y=\"1821.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">조정 정책</text></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"655.4\" y=\"1953.3\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"741.7\" y=\"1993.3\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작 템플릿</text></g><g class=\"d-node\"><text x=\"267.7\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"231.7\" y=\"559\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"407.7\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"371.7\" y=\"559\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"595.7\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"559.7\" y=\"559\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"735.7\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 EC2</text><use width=\"72\" height=\"72\" x=\"699.7\" y=\"559\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/application-load-balancer/\"><rect width=\"112.6\" height=\"136\" x=\"445.4\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch 지표\" href=\"/management/cloudwatch/\"><rect width=\"175.4\" height=\"136\" x=\"706.3\" y=\"1539.3\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"218.7\" y=\"546\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"358.7\" y=\"546\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"546.7\" y=\"546\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"새 EC2\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"686.7\" y=\"546\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"281\" height=\"1276\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-39.5 -4 449.7 2042\"><svg width=\"449.7\" height=\"2042\" x=\"-39.5\" y=\"-4\" aria-describedby=\"diagram-asg-flow-narrow-desc\" aria-labelledby=\"diagram-asg-flow-narrow-title\" role=\"img\" viewBox=\"-39.5 -4 449.7 2042\"><title id=\"diagram-asg-flow-narrow-title\">로드 밸런서 뒤에서 두 가용 영역에 걸친 Auto Scaling 그룹</title><desc id=\"diagram-asg-flow-narrow-desc\">로드 밸런서가 두 가용 영역의 인스턴스에 요청을 나누고, 지표가 목표를 넘으면 조정 정책이 희망 용량을 3에서 4로 올려 시작 템플릿으로 새 인스턴스를 띄운 뒤 대상 그룹에 등록한다.</desc><g class=\"d-boundary\"><rect width=\"417.7\" height=\"1027.8\" x=\"-23.5\" y=\"418\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"191.8\" height=\"401.2\" x=\"128.3\" y=\"1010.6\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"209.6\" height=\"401.2\" x=\"48.7\" y=\"529.4\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M231.6 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m237.6 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M206.3 278v13q0 7-7.1 7H99q-7.1 0-7.1 7v76q0 7 7 7h34.3q7 0 7 7v207.6\"/><path fill=\"var(--diagram-line)\" d=\"m146.2 594.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M223.2 278v33q0 7-7 7h-30.5q-7 0-7 7v56q0 7 7 7h.5q7 0 7 7v354.5q0 7.1-7 7.1h-2.3q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m182.8 774.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M240.1 278v33q0 7 7 7h11.2q7 0 7 7v56q0 7-7 7h-.5q-7 0-7 7v568.5q0 7.1-7.1 7.1H228q-7 0-7 7v106.2\"/><path fill=\"var(--diagram-line)\" d=\"m227 1075.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M268.5 1445.8v23q0 7 7 7h34q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m322.5 1553.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M316.5 1710v106\"/><path fill=\"var(--diagram-line)\" d=\"m322.5 1808-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M316.5 1866v83q0 7-7 7h-25q-7 0-7 7v9\"/><path fill=\"var(--diagram-line)\" d=\"m283.5 1964-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M237.3 1976v-500.2l.2-.1v-83.9\"/><path fill=\"var(--diagram-line)\" d=\"m231.5 1399.8 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M247.5 1267.8v-23q0-7 7.1-7h2.3q7 0 7-7V977.5q0-7 7.1-7h4.7q7 0 7-7V395q0-7 7.1-7H345q7.1 0 7.1-7v-76q0-7-7-7h-81q-7 0-7-7v-9\"/><path fill=\"var(--diagram-line)\" d=\"m251 290 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"-11.5\" y=\"449\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">ASG 최소 <tspan x=\"-11.5\" y=\"477.6\">2 · 희망</tspan> <tspan x=\"-11.5\" y=\"506.2\">3→4 · 최대 6</tspan></text></g><g class=\"d-boundary\"><text x=\"140.3\" y=\"1041.6\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"140.3\" y=\"1070.2\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"60.7\" y=\"560.4\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"60.7\" y=\"589\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"198.1\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"231.5\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"58.4\" y=\"338\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"91.8\" y=\"361\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"145.1\" y=\"338\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"178.5\" y=\"361\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"231.9\" y=\"338\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"265.2\" y=\"361\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"116.4\" height=\"30\" x=\"258\" y=\"1495.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.2\" y=\"1518.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 평균 CPU</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"283\" y=\"1750\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.4\" y=\"1773\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 경보</text></g><g class=\"d-edge-label\"><rect width=\"119.7\" height=\"30\" x=\"256.5\" y=\"1906\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"316.3\" y=\"1929\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 희망 3→4</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"203.9\" y=\"1750\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"237.3\" y=\"1773\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑥ 시작</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"318.6\" y=\"338\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352\" y=\"361\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑦ 등록</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"192.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"231.6\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"231.6\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"195.6\" y=\"163\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"316.5\" y=\"1677.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">CloudWatch <tspan x=\"316.5\" y=\"1702\">지표</tspan></text><use width=\"72\" height=\"72\" x=\"280.5\" y=\"1570.8\" href=\"#icon-aws-cloudwatch\"/></g><g class=\"d-node\"><rect width=\"121.6\" height=\"46\" x=\"255.7\" y=\"1820\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"316.5\" y=\"1852\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">조정 정책</text></g><g class=\"d-node\"><rect width=\"140.6\" height=\"46\" x=\"187.1\" y=\"1976\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"257.4\" y=\"2008\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작 템플릿</text></g><g class=\"d-node\"><text x=\"140.2\" y=\"718.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"104.2\" y=\"611.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"166.7\" y=\"898.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"130.7\" y=\"791.6\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"211\" y=\"1199.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2</text><use width=\"72\" height=\"72\" x=\"175\" y=\"1092.8\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"237.5\" y=\"1379.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">새 EC2</text><use width=\"72\" height=\"72\" x=\"201.5\" y=\"1272.8\" href=\"#icon-aws-ec2\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/application-load-balancer/\"><rect width=\"112.6\" height=\"128\" x=\"175.3\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"CloudWatch 지표\" href=\"/management/cloudwatch/\"><rect width=\"131.9\" height=\"152.2\" x=\"250.6\" y=\"1561.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"95.2\" y=\"602.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"121.7\" y=\"782.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"166\" y=\"1083.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"새 EC2\" href=\"/compute/ec2/\"><rect width=\"90\" height=\"128\" x=\"192.5\" y=\"1263.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>로드 밸런서가 두 가용 영역의 인스턴스에 요청을 나누고, 지표가 목표를 넘으면 조정 정책이 희망 용량을 3에서 4로 올려 시작 템플릿으로 새 인스턴스를 띄운 뒤 대상 그룹에 등록한다.</p><ul><li>ASG 최소 2 · 희망 3→4 · 최대 6 안: 가용 영역 A, 가용 영역 C</li><li>가용 영역 A 안: EC2, EC2</li><li>가용 영역 C 안: EC2, 새 EC2</li><li>사용자 → 로드 밸런서: ① 요청</li><li>로드 밸런서 → EC2: ② 분산</li><li>로드 밸런서 → EC2: ② 분산</li><li>로드 밸런서 → EC2(가용 영역 C): ② 분산</li><li>ASG 최소 2 · 희망 3→4 · 최대 6 → CloudWatch 지표: ③ 평균 CPU (점선)</li><li>CloudWatch 지표 → 조정 정책: ④ 경보 (점선)</li><li>조정 정책 → 시작 템플릿: ⑤ 희망 3→4 (점선)</li><li>시작 템플릿 → 새 EC2: ⑥ 시작 (점선)</li><li>새 EC2 → 로드 밸런서: ⑦ 등록 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>요청이 <a href=\"/networking/application-load-balancer/\">로드 밸런서</a>에 온다.</li>\n<li>대상 그룹의 정상 인스턴스에 나눈다.</li>\n<li>인스턴스들의 지표가 <a href=\"/management/cloudwatch/\">CloudWatch</a>에 모인다.</li>\n<li>목표를 벗어나면 <a href=\"/management/cloudwatch-alarms/\">경보</a>가 조정 정책을 부른다.</li>\n<li>정책이 희망 용량을 3에서 4로 바꾼다. 최대 6을 넘지는 못한다.</li>\n<li>그룹이 인스턴스가 적은 AZ를 골라 시작 템플릿대로 띄운다.</li>\n<li>새 인스턴스는 대상 그룹에 <strong>저절로 등록</strong>되고, 줄일 때는 등록이 풀려 진행 중인 요청을 마친 뒤 종료된다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"capacity\">최소·희망·최대 용량<a href=\"#capacity\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 값, 뜻, 바꾸는 쪽\" tabindex=\"0\"><table aria-label=\"최소·희망·최대 용량\">\n<thead>\n<tr>\n<th scope=\"col\">값</th>\n<th scope=\"col\">뜻</th>\n<th scope=\"col\">바꾸는 쪽</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-choeso\">\n<th scope=\"row\"><a href=\"#row-choeso\" class=\"anchor\" aria-label=\"줄 링크\"></a>최소</th>\n<td>이 아래로 줄지 않는다</td>\n<td>사람, 예약된 작업</td>\n</tr>\n<tr id=\"row-huimang\">\n<th scope=\"row\"><a href=\"#row-huimang\" class=\"anchor\" aria-label=\"줄 링크\"></a>희망</th>\n<td>지금 맞추려는 대수</td>\n<td>조정 정책, 예약된 작업, 사람</td>\n</tr>\n<tr id=\"row-choedae\">\n<th scope=\"row\"><a href=\"#row-choedae\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대</th>\n<td>이 위로 늘지 않는다(비용의 천장)</td>\n<td>사람, 예약된 작업</td>\n</tr>\n</tbody>\n</table></div>\n<p>Auto Scaling 그룹은 여러 AZ의 서브넷을 주면 고르게 나눈다. Auto Scaling 그룹은 한 리전의 것이라 다른 리전으로는 걸치지 못한다. 기본 전략은 한 AZ에서 띄우지 못하면 다른 AZ에서라도 채운다. AZ 하나를 잃어도 버텨야 한다면 남은 AZ만으로 부하를 감당할 만큼 최소를 잡는다.</p>\n</div><h2 id=\"launch-template\">시작 템플릿<a href=\"#launch-template\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					createVNode(_components.a, {
						href: "/compute/ami/",
						children: "AMI"
					}),
					", 인스턴스 유형, 보안 그룹, ",
					createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					}),
					" 역할, ",
					createVNode(_components.a, {
						href: "/compute/ec2-user-data-and-metadata/",
						children: "사용자 데이터"
					}),
					"를 담은 설계도다. 버전이 있고, ",
					createVNode(_components.strong, { children: "온디맨드와 스팟, 여러 인스턴스 유형을 한 그룹에 섞을 수 있다" }),
					"(혼합 인스턴스). 스팟의 ",
					createVNode(_components.a, {
						href: "/compute/ec2-purchasing-options/#fleet",
						children: "할당 전략"
					}),
					"은 남은 자리와 값을 함께 보는 ",
					createVNode(_components.code, { children: "price-capacity-optimized" }),
					"가 권장이고, 값만 보는 ",
					createVNode(_components.code, { children: "lowest-price" }),
					"는 회수가 가장 잦다. 새 버전을 배포할 때는 인스턴스 새로 고침(instance refresh)이 순서대로 갈아 끼운다. 경보가 울리면 ",
					createVNode(_components.a, {
						href: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html",
						children: "이전 버전으로 되돌리게"
					}),
					" 할 수 있는데, 버전을 번호로 적은 그룹에서만 된다(",
					createVNode(_components.code, { children: "$Latest" }),
					"와 ",
					createVNode(_components.code, { children: "$Default" }),
					"는 안 된다). 준비가 오래 걸리면 패키지를 AMI에 미리 넣거나 웜 풀에 데워 둔다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "시작 구성은 더 고르지 않는다",
					"set:html": "<p>시작 구성은 버전도 혼합 인스턴스도 없고, 2024년 10월부터 새 계정은 만들지 못한다. 둘 다 선택지에 있으면 시작 템플릿이 답이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"health-checks\">상태 확인과 교체<a href=\"#health-checks\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>비정상 인스턴스는 고치지 않고 <strong>종료하고 새로 만든다</strong>. 무엇을 보고 판단하는지가 갈린다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 상태 확인, 보는 것, 기본\" tabindex=\"0\"><table aria-label=\"상태 확인과 교체\">\n<thead>\n<tr>\n<th scope=\"col\">상태 확인</th>\n<th scope=\"col\">보는 것</th>\n<th scope=\"col\">기본</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ec2\">\n<th scope=\"row\"><a href=\"#row-ec2\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2/\" class=\"mention\">EC2</a></th>\n<td>하드웨어·운영 체제 상태, 실행 중인지, 예정된 이벤트</td>\n<td>켜짐</td>\n</tr>\n<tr id=\"row-elb\">\n<th scope=\"row\"><a href=\"#row-elb\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/networking/elastic-load-balancing/\" class=\"mention\">ELB</a></th>\n<td>앱이 상태 확인 경로에 응답하는지</td>\n<td>꺼짐</td>\n</tr>\n<tr id=\"row-ebs\">\n<th scope=\"row\"><a href=\"#row-ebs\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/storage/ebs/\" class=\"mention\">EBS</a></th>\n<td>볼륨에 닿고 I/O가 되는지</td>\n<td>꺼짐</td>\n</tr>\n<tr id=\"row-sayongja-jijeong\">\n<th scope=\"row\"><a href=\"#row-sayongja-jijeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정</th>\n<td>내 도구가 API로 알린 결과</td>\n<td>쓸 때만</td>\n</tr>\n</tbody>\n</table></div>\n<p>2026년 8월부터는 EC2의 <a href=\"https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-application-status-checks-auto-scaling-group.html\">애플리케이션 상태 확인</a>를 그룹의 태그에 걸어도 된다. HTTP(S)에 답하지 않는 인스턴스를 로드 밸런서 없이 갈아 끼운다. 시험의 답은 아직 ELB 상태 확인이다.</p>\n<p>유예 기간이 부팅보다 짧으면 켜지는 중인 인스턴스를 죽이는 일을 되풀이한다. 앱이 준비되는 시간보다 길게 둔다.</p>\n</div><h2 id=\"scaling\">조정 방법<a href=\"#scaling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 방법, 이렇게 쓴다, 단서\" tabindex=\"0\"><table aria-label=\"조정 방법\">\n<thead>\n<tr>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">이렇게 쓴다</th>\n<th scope=\"col\">단서</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-daesang-chujeok\">\n<th scope=\"row\"><a href=\"#row-daesang-chujeok\" class=\"anchor\" aria-label=\"줄 링크\"></a>대상 추적</th>\n<td>평균 CPU 40%처럼 목표만 준다. 경보와 계산은 AWS가</td>\n<td>가장 쉽다, 대개의 정답</td>\n</tr>\n<tr id=\"row-dangye-jojeong\">\n<th scope=\"row\"><a href=\"#row-dangye-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>단계 조정</th>\n<td>넘어선 크기에 따라 다르게 더한다</td>\n<td>크게 튀면 크게</td>\n</tr>\n<tr id=\"row-dansun-jojeong\">\n<th scope=\"row\"><a href=\"#row-dansun-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>단순 조정</th>\n<td>경보마다 정한 대수, 그 뒤 쿨다운</td>\n<td>옛 방식</td>\n</tr>\n<tr id=\"row-yeyakdoen-jageop\">\n<th scope=\"row\"><a href=\"#row-yeyakdoen-jageop\" class=\"anchor\" aria-label=\"줄 링크\"></a>예약된 작업</th>\n<td>오후 5~9시에 늘렸다 줄인다</td>\n<td>시각을 안다</td>\n</tr>\n<tr id=\"row-yecheuk-jojeong\">\n<th scope=\"row\"><a href=\"#row-yecheuk-jojeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>예측 조정</th>\n<td>머신러닝이 주기를 배워 미리 늘린다</td>\n<td>되풀이되는 패턴, 긴 준비 시간</td>\n</tr>\n</tbody>\n</table></div>\n<p>방법마다의 차이는 <a href=\"/compute/auto-scaling-policies/\">조정 정책</a>에 있다. 지표는 CPU 사용률, 대상당 요청 수(<a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>), 평균 네트워크 입출력, 사용자 지정 지표를 쓴다. 좋은 지표는 <strong>인스턴스를 두 배로 늘리면 반으로 주는</strong> 지표다. 메모리는 기본 지표에 없어 <a href=\"/management/cloudwatch/\" class=\"mention\">CloudWatch</a> 에이전트로 보내야 한다.</p>\n<p>정책이 여럿이면 가장 큰 용량을 고른다. 모자라서 멈추는 것보다 남는 편이 안전하기 때문이다.</p>\n</div><h2 id=\"scale-in\">줄일 때<a href=\"#scale-in\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>기본 종료 정책은 인스턴스가 많은 AZ를 먼저 고른다. 그 안에서 시작 구성이나 옛 시작 템플릿으로 만든 것, 다음 과금 시각이 가까운 것 순으로 종료한다. 혼합 인스턴스 그룹은 온디맨드와 스팟 가운데 비율을 넘긴 쪽을 그보다 먼저 정한다. 남겨야 할 인스턴스에는 <strong>축소 보호</strong>를 건다. 상태 확인에 실패해 교체되거나 스팟이 회수되는 것까지 막지는 못한다. 끝내기 전에 할 일이 있으면 <strong>수명 주기 후크</strong>로 붙잡는다. 시작 후크는 <code>Pending:Wait</code>에서 설치를 마칠 시간을 번다.</p>\n</div><h2 id=\"three-auto-scaling\">Auto Scaling이라는 이름 셋<a href=\"#three-auto-scaling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 이름, 조절하는 것, 쓰는 때\" tabindex=\"0\"><table aria-label=\"Auto Scaling이라는 이름 셋\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">이름</th>\n<th scope=\"col\" role=\"columnheader\">조절하는 것</th>\n<th scope=\"col\" role=\"columnheader\">쓰는 때</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-ec2-auto-scaling\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>EC2 Auto Scaling</strong></th>\n<td role=\"cell\">Auto Scaling 그룹의 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 대수</td>\n<td role=\"cell\">EC2 서버의 대수<wbr>(이 글의 주제)</td>\n</tr>\n<tr id=\"row-application-auto-scaling\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-application-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>Application Auto Scaling</strong></th>\n<td role=\"cell\"><a href=\"/compute/ecs/\">ECS</a> 태스크, <a href=\"/database/dynamodb-capacity-modes/\">DynamoDB 용량</a>, <a href=\"/database/aurora/\">Aurora</a> 복제본, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a> 프로비저닝된 동시성 등</td>\n<td role=\"cell\">EC2가 아닌 리소스 하나하나</td>\n</tr>\n<tr id=\"row-aws-auto-scaling\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-aws-auto-scaling\" class=\"anchor\" aria-label=\"줄 링크\"></a><strong>AWS Auto Scaling</strong>(조정 계획)</th>\n<td role=\"cell\">EC2 그룹, 스팟 플릿, ECS, <a href=\"/database/dynamodb/\" class=\"mention\">DynamoDB</a>, Aurora를 <strong>묶어서</strong></td>\n<td role=\"cell\">여러 리소스를 한 계획으로</td>\n</tr>\n</tbody>\n</table></div>\n<p>조정 계획(scaling plan)은 태그나 <a href=\"/management/cloudformation/\" class=\"mention\">CloudFormation</a> 스택으로 앱의 리소스를 찾아, 가용성 우선·비용 우선·균형 가운데 고른 전략대로 대상 추적과 예측 조정(EC2 그룹만)을 한꺼번에 건다. 조정은 앞의 두 서비스가 한다. 계획 자체에는 요금이 없다. AWS는 예측 조정만 쓰려고 만든 계획을 그룹의 예측 조정 정책으로 옮기라고 권하고, 옮기는 절차도 내놓았다. 시험에서 “<strong>여러 서비스를 한 번에</strong> 조정”이면 AWS Auto Scaling이다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "확장성과 가용성은 다른 설정이다." }), " 조정 정책이 없어도 교체는 하고, AZ가 하나면 정책이 있어도 AZ 장애에 멈춘다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "쿨다운과 유예 기간과 워밍업" }), ": 쿨다운은 다음 단순 조정을, 유예 기간은 상태 확인에 따른 종료를, 워밍업은 새 인스턴스의 지표 반영을 미룬다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "수동으로 인스턴스를 종료하면" }),
						" 그룹이 다시 띄운다. 잠시 빼서 살펴보려면 대기(Standby) 상태로 옮긴다. 점검하는 동안 그룹의 교체나 조정을 통째로 멈추려면 ",
						createVNode(_components.strong, { children: "프로세스를 일시 중지" }),
						"한다(",
						createVNode(_components.code, { children: "ReplaceUnhealthy" }),
						", ",
						createVNode(_components.code, { children: "AlarmNotification" }),
						", ",
						createVNode(_components.code, { children: "Terminate" }),
						" 등). 끝나면 다시 켠다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "ELB를 붙였다고 앱 장애까지 고치지는 않는다",
					"set:html": "<p><a href=\"/networking/application-load-balancer/\" class=\"mention\">ALB</a>는 비정상 대상에 요청을 보내지 않을 뿐이다. 그룹이 그 인스턴스를 갈아 끼우게 하려면 상태 확인 유형에 <a href=\"/networking/elastic-load-balancing/\" class=\"mention\">ELB</a>를 더한다.</p>"
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
var url = "content/compute/auto-scaling-groups.mdx/";
var file = "/work/wt/build/content/compute/auto-scaling-groups.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/auto-scaling-groups.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
