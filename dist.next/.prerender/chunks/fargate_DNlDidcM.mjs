import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/fargate.mdx
var frontmatter = {
	"title": "AWS Fargate",
	"titleEn": "AWS Fargate",
	"kind": "service",
	"status": "published",
	"summary": "ECS나 EKS의 컨테이너를 EC2 인스턴스 없이 돌려 주는 서버리스 실행 환경으로, 컨테이너에 지정한 vCPU와 메모리만큼 초 단위로 낸다.",
	"aliases": [
		"Fargate",
		"파게이트",
		"파르게이트",
		"페르게이트",
		"서버리스 컨테이너",
		"ECS Fargate",
		"EKS Fargate",
		"Fargate Spot",
		"파게이트 스팟",
		"Fargate 시작 유형",
		"Fargate 프로필",
		"서버 없는 컨테이너",
		"서버 관리 없는 컨테이너",
		"EC2 없이 컨테이너",
		"컨테이너 서버리스",
		"컨테이너 최소 운영",
		"운영 오버헤드 적은 컨테이너"
	],
	"related": [
		"compute/ecs-vs-eks",
		"compute/ecs",
		"compute/eks",
		"compute/ecr",
		"compute/lambda",
		"compute/ec2",
		"networking/application-load-balancer",
		"storage/efs"
	],
	"signals": [
		{
			"id": "fargate-keonteineoreul-dollidoe",
			"need": "컨테이너를 돌리되 서버 패치와 용량 관리는 하지 않는다",
			"choose": "Fargate",
			"see": "compute/fargate#when",
			"why": "컨테이너가 들어갈 자리만 빌린다. 패치와 용량은 AWS가 맡는다."
		},
		{
			"id": "fargate-30bun-geollineun",
			"need": "30분 걸리는 보통의 도커 이미지를 하루 몇 번만 돌린다",
			"choose": "예약·이벤트로 띄우는 Fargate 태스크",
			"see": "compute/fargate#scenario-image-not-for-lambda",
			"why": "15분을 넘고 Lambda 런타임 API도 없다. 태스크는 도는 동안만 낸다."
		},
		{
			"id": "fargate-spot",
			"need": "끊겨도 되는 ECS 작업을 서버 관리 없이 더 싸게 돌린다",
			"choose": "Fargate Spot",
			"see": "compute/fargate#cost",
			"why": "“끊겨도 되는” 작업이라 남는 용량을 싸게 쓴다. 서버는 여전히 없다."
		},
		{
			"id": "ec2",
			"need": "컨테이너가 GPU를 쓰거나 호스트까지 제어해야 한다",
			"choose": "EC2 시작 유형",
			"see": "compute/fargate#vs-ec2",
			"why": "Fargate에는 GPU도 호스트 접근도 없다."
		}
	],
	"facts": [
		{
			"id": "ecs-task-size",
			"label": "ECS 태스크의 크기",
			"value": "0.25~32 vCPU, 0.5~244GB",
			"note": "정해진 조합에서 고른다. 8 vCPU 이상은 Linux만 되고, 32 vCPU에는 60·120·244GB만 짝지을 수 있다.",
			"examEra": "최대 16 vCPU, 120GB",
			"called": [
				"vCPU",
				"CPU 메모리",
				"메모리",
				"memory",
				"CPU"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html"
		},
		{
			"id": "eks-pod-size",
			"label": "EKS Pod의 크기",
			"value": "0.25~16 vCPU, 0.5~120GB",
			"note": "쿠버네티스 구성 요소의 몫으로 Pod마다 메모리 256MB가 더해진다.",
			"called": ["파드 메모리", "파드 크기"],
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html"
		},
		{
			"id": "ecs-ephemeral-storage",
			"label": "ECS 태스크의 임시 스토리지",
			"value": "기본 20GiB, 최대 200GiB",
			"note": "컨테이너 이미지도 이 공간을 쓴다.",
			"called": [
				"스토리지",
				"임시",
				"저장공간",
				"ephemeral",
				"디스크",
				"임시 디스크",
				"태스크 디스크",
				"임시 스토리지",
				"ephemeral storage",
				"태스크 스토리지"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html"
		},
		{
			"id": "eks-ephemeral-storage",
			"label": "EKS Pod의 임시 스토리지",
			"value": "기본 20GiB, 최대 175GiB",
			"called": [
				"EKS 디스크",
				"파드 디스크",
				"Pod 디스크",
				"EKS ephemeral storage",
				"EKS storage",
				"Pod storage",
				"파드 스토리지"
			],
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html"
		},
		{
			"id": "priced-by",
			"label": "요금을 매기는 것",
			"value": "태스크·Pod에 정한 vCPU와 메모리",
			"note": "20GB를 넘는 임시 스토리지는 따로 낸다. 쓴 양이 아니라 정한 크기다.",
			"axis": "price-unit",
			"source": "https://aws.amazon.com/fargate/pricing/"
		},
		{
			"id": "billing",
			"label": "과금 단위",
			"value": "초 단위, 최소 1분",
			"note": "Linux 기준이다. 이미지를 내려받기 시작할 때부터 태스크·Pod가 끝날 때까지 잰다.",
			"called": [
				"billing unit",
				"minimum charge",
				"per second billing",
				"Fargate 과금 단위"
			],
			"axis": "minimum-charge",
			"source": "https://aws.amazon.com/fargate/pricing/"
		},
		{
			"id": "spot-discount",
			"label": "Fargate Spot 할인",
			"value": "최대 70%",
			"note": "ECS에서만 된다.",
			"called": [
				"spot 할인",
				"스팟 할인",
				"spot savings"
			],
			"axis": "discount",
			"source": "https://aws.amazon.com/fargate/pricing/"
		},
		{
			"id": "savings-plans",
			"label": "Compute Savings Plans 할인",
			"asks": "Fargate도 Compute Savings Plans로 할인받나?",
			"value": "받는다",
			"note": "vCPU와 메모리 요금에 적용된다. 예약 인스턴스 할인은 없다.",
			"axis": "discount",
			"source": "https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html"
		},
		{
			"id": "spot-notice",
			"label": "Fargate Spot 회수 예고",
			"value": "2분 전",
			"note": "EventBridge 이벤트와 SIGTERM으로 알린다.",
			"called": [
				"스팟 중단",
				"스팟 알림",
				"spot 중단",
				"spot 중단 알림",
				"spot interruption notice",
				"spot termination notice",
				"spot warning"
			],
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html"
		},
		{
			"id": "stop-timeout",
			"label": "SIGTERM 뒤 강제 종료까지(stopTimeout)",
			"value": "기본 30초, 최대 120초",
			"called": [
				"stopTimeout",
				"stop timeout",
				"sigkill seconds"
			],
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html"
		},
		{
			"id": "zones",
			"label": "가용 영역",
			"asks": "ECS 서비스의 태스크는 가용 영역 하나에 모이나?",
			"value": "ECS 서비스가 태스크를 여러 가용 영역에 나눈다",
			"note": "서브넷을 가용 영역마다 준다.",
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html"
		},
		{
			"id": "vcpu-quota",
			"label": "동시에 쓸 수 있는 vCPU 할당량",
			"value": "리전마다 온디맨드 6, Spot 6(기본값)",
			"note": "늘려 달라고 신청한다. 태스크 수가 아니라 vCPU 합으로 센다. 계정에 적용된 값은 Service Quotas에서 확인한다.",
			"called": [
				"기본 vCPU",
				"vCPU quota",
				"vCPU limit default",
				"concurrent vCPU"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/general/latest/gr/ecs-service.html"
		},
		{
			"id": "replacement",
			"label": "ECS 태스크가 멈췄을 때",
			"asks": "ECS 서비스의 태스크가 멈추면 누가 되살리나?",
			"value": "서비스의 태스크면 새 태스크로 바꾼다",
			"note": "원하는 개수를 지키는 것은 ECS 서비스다. 서비스 없이 한 번 띄운 태스크는 ECS가 다시 띄우지 않는다.",
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html"
		}
	],
	"scenarios": [
		{
			"id": "containers-least-ops",
			"situation": "컨테이너로 만든 웹 서비스를 여러 가용 영역에서 고가용성으로 돌린다. 인스턴스 패치와 용량 관리는 하지 않으려 한다.",
			"answer": [
				"compute/fargate",
				"compute/ecs",
				"networking/application-load-balancer"
			],
			"why": "“컨테이너”에 “운영 오버헤드 최소”가 붙으면 Fargate다. ECS 서비스가 두 AZ에 태스크를 띄우고 ALB가 나눠 보낸다.",
			"trap": "EC2 Auto Scaling 그룹 위의 ECS도 확장되지만 AMI 패치와 인스턴스 크기 고르기가 남는다.",
			"requirements": ["least-operations", "high-availability"]
		},
		{
			"id": "image-not-for-lambda",
			"situation": "사내에서 쓰던 도커 이미지를 고치지 않고 AWS에서 돌린다. 한 번 실행에 30분이 걸리고 하루에 몇 번뿐이다.",
			"answer": ["compute/fargate", "compute/ecs"],
			"why": "Lambda 런타임 API가 없는 이미지이고 15분도 넘는다. 예약하거나 이벤트로 띄우는 Fargate 태스크는 도는 동안만 요금을 낸다.",
			"trap": "Lambda도 컨테이너 이미지를 받지만 런타임 API를 구현한 이미지여야 하고 15분에 끊긴다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "interruptible-batch",
			"situation": "ECS에서 밤에 도는 이미지 변환 작업의 비용을 줄이려 한다. 중간에 끊겨도 대기열에서 다시 시작하면 되고, 서버는 관리하지 않는다.",
			"answer": ["compute/fargate", "integration/sqs"],
			"choose": "Fargate Spot",
			"why": "“끊겨도 된다”는 Fargate Spot의 조건이다. 회수 예고를 받으면 작업을 SQS에 돌려준다.",
			"trap": "EKS의 Fargate에는 Spot이 없다. 태스크가 하나뿐인 웹 서비스를 Spot에 두면 회수될 때 멈춘다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "kubernetes-without-nodes",
			"situation": "온프레미스에서 쿠버네티스로 돌리던 서비스를 매니페스트를 거의 바꾸지 않고 옮긴다. 작업자 노드는 관리하지 않으려 한다.",
			"answer": ["compute/eks", "compute/fargate"],
			"choose": "EKS + Fargate 프로필",
			"why": "“쿠버네티스 그대로”가 EKS를, “노드 관리 없음”이 Fargate 프로필을 고르게 한다.",
			"trap": "ECS on Fargate도 서버리스지만 쿠버네티스 매니페스트를 쓰지 못한다.",
			"requirements": ["hybrid", "least-operations"]
		},
		{
			"id": "steady-or-gpu",
			"situation": "컨테이너 추론 서비스가 GPU를 쓰며 24시간 같은 부하로 돈다. 비용을 낮추는 것이 먼저다.",
			"answer": ["compute/ec2", "compute/auto-scaling-groups"],
			"choose": "약정 할인을 적용한 EC2 용량",
			"why": "Fargate에는 GPU가 없다. 부하가 일정하므로 예약 인스턴스나 Savings Plans를 적용한 EC2 용량이 싸다.",
			"trap": "서버리스라서 늘 싸다고 보고 Fargate를 고르는 것. GPU가 없어 아예 돌지 못하고, 놀지 않는 부하에서는 값도 더 비싸다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "cpu-ram",
			"notes": "컨테이너가 CPU와 RAM을 얼마나 쓰는지 AWS가 계산해서 돌려 준다고 한다.",
			"status": "wrong",
			"right": "크기는 사용자가 정한다. ECS는 태스크 정의에 vCPU와 메모리를 반드시 적고, EKS는 Pod의 요청량을 가장 가까운 조합으로 올림한다. 안 써도 정한 만큼 낸다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-size-best-practice.html"
		},
		{
			"id": "ecs-eks",
			"notes": "ECS, Fargate, EKS를 컨테이너 서비스 셋으로 나란히 놓고, 한쪽에서는 ECS가 인프라를 유지해야 하는 것, Fargate가 그럴 필요 없는 것이라 한다. 다른 노트는 Fargate가 ECS·EKS와 함께 돈다고 한다.",
			"status": "conflict",
			"right": "ECS와 EKS는 컨테이너를 배치하는 오케스트레이터이고, Fargate는 그 아래의 실행 용량이다. 인프라를 관리하느냐는 ECS냐 Fargate냐가 아니라 EC2 용량이냐 Fargate 용량이냐로 갈린다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html"
		},
		{
			"id": "ecs-auto",
			"notes": "확장(스케일링)을 AWS가 대신 처리한다고 한다.",
			"status": "simplified",
			"right": "AWS가 맡는 것은 서버 용량이다. 태스크 수를 언제 늘릴지는 ECS 서비스 Auto Scaling이나 쿠버네티스 HPA로 직접 정한다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html"
		},
		{
			"id": "os-iam",
			"notes": "보안 관리를 AWS가 대신 처리한다고 한다.",
			"status": "simplified",
			"right": "호스트 OS와 격리까지가 AWS의 몫이다. 이미지의 취약점, IAM 역할, 보안 그룹, 비밀값은 사용자가 지킨다.",
			"source": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"
		},
		{
			"id": "ec2-savings",
			"notes": "24시간 일정한 부하라면 EC2 스팟이나 예약 인스턴스보다 비쌀 수 있다고 한다.",
			"status": "simplified",
			"right": "방향은 맞다. 다만 끊길 수 있는 스팟은 상시 서비스의 비교 대상이 아니고, Fargate에도 Compute Savings Plans와 Fargate Spot 할인이 있다. 예약 인스턴스 할인은 Fargate에 적용되지 않는다.",
			"source": "https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html"
		},
		{
			"id": "eks-ec2",
			"notes": "EKS의 EC2 모드는 “작업자 모드”를 배포한다고 하고, 다른 노트는 작업자 노드라고 적는다.",
			"status": "conflict",
			"right": "작업자 노드(worker node)다. 관리형 노드 그룹, 자체 관리형 노드, EKS Auto Mode로 붙이고, 노드 없이 돌릴 Pod는 Fargate 프로필로 고른다.",
			"source": "https://docs.aws.amazon.com/eks/latest/userguide/eks-compute.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Amazon EKS - AWS에 컨테이너 실행",
			"lines": "1-6"
		},
		{
			"note": "000",
			"section": "AWS Lambda",
			"lines": "17-18"
		},
		{
			"note": "001",
			"section": "Docker Containers Management",
			"lines": "1155-1161"
		},
		{
			"note": "001",
			"section": "Fargate",
			"lines": "1171-1177"
		},
		{
			"note": "002",
			"section": "AWS Fargate",
			"lines": "476-482"
		},
		{
			"note": "002",
			"section": "Task Role",
			"lines": "317-318"
		},
		{
			"note": "004",
			"section": "Lambda Container Image 지원",
			"lines": "76-81"
		}
	],
	"references": [
		{
			"title": "Amazon ECS에서 쓰는 Fargate",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html"
		},
		{
			"title": "Amazon EKS에서 쓰는 Fargate",
			"url": "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"
		},
		{
			"title": "Fargate 용량 공급자와 Fargate Spot",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html"
		},
		{
			"title": "Amazon ECS의 IAM 역할",
			"url": "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html"
		},
		{
			"title": "Fargate 요금",
			"url": "https://aws.amazon.com/fargate/pricing/"
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
			"depth": 3,
			"slug": "roles",
			"text": "역할 둘"
		},
		{
			"depth": 2,
			"slug": "vs-ec2",
			"text": "EC2 시작 유형과 비교"
		},
		{
			"depth": 2,
			"slug": "ecs-and-eks",
			"text": "ECS와 EKS에서의 차이"
		},
		{
			"depth": 2,
			"slug": "cost",
			"text": "비용"
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
		h2: "h2",
		p: "p",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		wbr: "wbr",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><symbol id=\"icon-aws-ecs\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m205 154-26-15v-37l-1-2-37-22V47l64 38zm5-74-71-41h-3l-2 3v38l2 3 37 21v37l1 3 32 19h4l1-3V83zm-81 134-75-40V85l64-38v31l-33 22-2 2v55l2 3 43 22h3l42-22 25 16zm77-41-32-19h-3l-42 22-39-21v-51l33-21 2-3V42l-2-3h-3L50 80l-2 3v93l2 3 78 41h3l75-41 2-3z\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-fargate\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M166 181v-16l10-3v15zm-16-19 10 3v16l-10-4zm-19 41v-15l10-4v15zm-16-19 10 4v15l-10-4zm-19-3v-16l10-3v15zm-16-19 10 3v16l-10-4zm13-8 7 3-7 3-8-3zm35 22 7 3-7 3-7-3zm35-22 8 3-8 3-7-3zm17 0-16-7h-2l-16 7-2 3v19l-15-6h-2l-15 6v-19l-2-3-16-7h-2l-16 7-2 3v22c0 2 0 3 2 3l16 7h2l15-6v19l2 3 16 6h2l16-6 2-3v-19l15 6h2l16-7 2-3v-22zm28-39c0 19-41 29-80 29s-80-10-80-29c0-9 10-17 28-22l2 6c-15 4-24 10-24 16 0 11 31 22 74 22s74-11 74-22c0-6-9-12-24-16l2-6c18 5 28 13 28 22m-80-60 33 12-33 13-33-13zm34 63c-6 3-16 6-31 6V85l35-13v39c0 3-1 6-4 7m-72-7V72l35 13v39c-15 0-25-3-31-6-3-1-4-4-4-7m2 13c7 3 19 7 36 7s29-4 36-7c6-3 9-8 9-13V67l-2-3-42-16h-2L85 64l-2 3v44c0 5 3 10 9 13\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p><strong>컨테이너를 돌리되 서버는 만지지 않으려 할 때</strong> 쓴다. 인스턴스 유형을 고르고, AMI를 패치하고, 노드 수를 맞추는 일이 사라진다. 부하가 들쭉날쭉한 웹 서비스, 15분을 넘겨 <a href=\"/compute/lambda/\">Lambda</a>에 안 맞는 배치, Lambda 런타임 API가 없는 일반 도커 이미지가 대표적이다. 시험에서는 “컨테이너”와 “운영 오버헤드 최소”, “고가용성”이 함께 나오면 먼저 떠올린다.</p>\n<p>Fargate만 따로 쓰지는 않는다. 몇 개를 어디에 띄울지는 <a href=\"/compute/ecs/\">ECS</a>나 <a href=\"/compute/eks/\">EKS</a>가 정하고, Fargate는 그 컨테이너가 들어갈 자리를 준다(<a href=\"/compute/ecs-vs-eks/\">ECS와 EKS 비교</a>).</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-lower\" id=\"diagram-ecs-on-fargate\" data-diagram=\"ecs-on-fargate\"><figcaption><span class=\"diagram-title\">두 가용 영역에서 도는 ECS on Fargate 웹 <span class=\"diagram-title-end\">서비스<a href=\"#diagram-ecs-on-fargate\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 두 가용 영역에서 도는 ECS on Fargate 웹 서비스\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"413\" height=\"724\" class=\"diagram-svg diagram-slim diagram-from-350 diagram-wide\" font-size=\"22\" viewBox=\"20 -4 660.6 1158\"><svg width=\"660.6\" height=\"1158\" x=\"20\" y=\"-4\" aria-describedby=\"diagram-ecs-on-fargate-desc\" aria-labelledby=\"diagram-ecs-on-fargate-title\" role=\"img\" viewBox=\"20 -4 660.6 1158\"><title id=\"diagram-ecs-on-fargate-title\">두 가용 영역에서 도는 ECS on Fargate 웹 서비스</title><desc id=\"diagram-ecs-on-fargate-desc\">ECS 서비스가 두 가용 영역의 프라이빗 서브넷에 Fargate 태스크를 하나씩 띄운다. 태스크는 ECR에서 이미지를 받고, 각자의 ENI로 ALB의 IP 대상이 된다. 사용자는 ALB로 들어오고 태스크는 EFS를 함께 쓴다.</desc><g class=\"d-boundary\"><rect width=\"459.2\" height=\"858\" x=\"57.5\" y=\"280\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"210.9\" height=\"205\" x=\"281.8\" y=\"657\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"210\" height=\"205\" x=\"65.2\" y=\"657\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M298.2 140v13q0 7-7 7h-49.3q-7 0-7 7v56q0 7 7 7h.9q7 0 7 7v349q0 7-7 7h-44.3q-7 0-7 7v106\"/><path fill=\"var(--diagram-line)\" d=\"m197.4 698-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M327.4 140v13q0 7 7.1 7h47.2q7 0 7 7v56q0 7 7.2 7h26.4q7 0 7 7v337q0 7-7 7H416q-7 0-7 7v118\"/><path fill=\"var(--diagram-line)\" d=\"m415 698-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M554.3 140v13q0 7-7 7h-24.1q-7.1 0-7.1 7v56q0 7-7 7h-51.7q-7 0-7 7v361q0 7-7.1 7H415a6 6 0 0 0-12 0h-12.5a6 6 0 0 0-12 0H223q-7.1 0-7.1 7v94\"/><path fill=\"var(--diagram-line)\" d=\"m221.9 698-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M583.6 140v13q0 7 7 7h24.2q7 0 7 7v76q0 7-7 7H478.4q-7 0-7 7v353q0 7-7.1 7h-23.8q-7 0-7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m439.4 698-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M99.7 140v83q0 7 7.1 7h23.1q7 0 7 7v92\"/><path fill=\"var(--diagram-line)\" d=\"m143 321-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M125.6 461v23q0 7-7.1 7h-30q-7 0-7 7v76q0 7 7 7H160q7 0 7 7v118\"/><path fill=\"var(--diagram-line)\" d=\"m173 698-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.4 459.2V484q0 7 7 7h30q7 0 7 7v76q0 7 7.1 7H244a6 6 0 0 1 12 0h121.5q7 0 7 7v118\"/><path fill=\"var(--diagram-line)\" d=\"m390.5 698-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M191.4 838v111q0 7 7 7h141.8q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m353.2 974-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M409 838v111q0 7-7.1 7H377q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m376 974-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"69.5\" y=\"311\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"293.8\" y=\"688\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서브넷 C</text></g><g class=\"d-boundary\"><text x=\"77.2\" y=\"688\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서브넷 A</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"169.9\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"234.5\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 태스크 배치</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"323.8\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"388.4\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 태스크 배치</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"473.1\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"515.9\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이미지</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"578.8\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"621.7\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이미지</text></g><g class=\"d-edge-label\"><rect width=\"97.8\" height=\"30\" x=\"50.7\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"99.6\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ HTTPS</text></g><g class=\"d-edge-label\"><rect width=\"90.9\" height=\"30\" x=\"36\" y=\"521\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"81.5\" y=\"544\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IP 대상</text></g><g class=\"d-edge-label\"><rect width=\"90.9\" height=\"30\" x=\"146.9\" y=\"521\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"192.4\" y=\"544\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IP 대상</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"135.9\" y=\"896\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"191.1\" y=\"919\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 공유 파일</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"353.5\" y=\"896\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"408.6\" y=\"919\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 공유 파일</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"49.2\" y=\"96\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"99.7\" y=\"127\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"312.8\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS 서비스</text><use width=\"72\" height=\"72\" x=\"276.8\" y=\"21\" href=\"#icon-aws-ecs\"/></g><g class=\"d-node\"><text x=\"568.9\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR 이미지</text><use width=\"72\" height=\"72\" x=\"532.9\" y=\"21\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"137\" y=\"453\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"101\" y=\"342\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"191.4\" y=\"830\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">태스크 + ENI</text><use width=\"72\" height=\"72\" x=\"155.4\" y=\"719\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\"><text x=\"409\" y=\"830\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">태스크 + ENI</text><use width=\"72\" height=\"72\" x=\"373\" y=\"719\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\"><text x=\"358.6\" y=\"1106\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"322.6\" y=\"995\" href=\"#icon-saa-efs\"/></g></svg><a aria-label=\"ECS 서비스\" href=\"/compute/ecs/\"><rect width=\"115.7\" height=\"136\" x=\"255\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECR 이미지\" href=\"/compute/ecr/\"><rect width=\"115.7\" height=\"136\" x=\"511.1\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"98\" height=\"136\" x=\"88\" y=\"329\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"태스크 + ENI\" href=\"/compute/fargate/\" aria-current=\"page\"><rect width=\"127.5\" height=\"136\" x=\"127.6\" y=\"706\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"태스크 + ENI\" href=\"/compute/fargate/\" aria-current=\"page\"><rect width=\"127.5\" height=\"136\" x=\"345.2\" y=\"706\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS\" href=\"/storage/efs/\"><rect width=\"98\" height=\"136\" x=\"309.6\" y=\"982\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"347\" height=\"950\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 555.1 1520\"><svg width=\"555.1\" height=\"1520\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-ecs-on-fargate-narrow-desc\" aria-labelledby=\"diagram-ecs-on-fargate-narrow-title\" role=\"img\" viewBox=\"-4 -4 555.1 1520\"><title id=\"diagram-ecs-on-fargate-narrow-title\">두 가용 영역에서 도는 ECS on Fargate 웹 서비스</title><desc id=\"diagram-ecs-on-fargate-narrow-desc\">ECS 서비스가 두 가용 영역의 프라이빗 서브넷에 Fargate 태스크를 하나씩 띄운다. 태스크는 ECR에서 이미지를 받고, 각자의 ENI로 ALB의 IP 대상이 된다. 사용자는 ALB로 들어오고 태스크는 EFS를 함께 쓴다.</desc><g class=\"d-boundary\"><rect width=\"459.8\" height=\"822\" x=\"25.1\" y=\"678\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"211\" height=\"197\" x=\"266.7\" y=\"1035\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"210.1\" height=\"197\" x=\"49.1\" y=\"1035\" fill=\"var(--diagram-private)\" stroke=\"var(--diagram-private-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M162.3 208v13q0 7-7 7H84q-7.1 0-7.1 7v412.1q0 .9.9.9t.9.9V976q0 7 7 7h15.5q7.1 0 7.1 7v94\"/><path fill=\"var(--diagram-line)\" d=\"m114.4 1076-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M191.6 208v13q0 7 7 7H346q7 0 7 7v406q0 7-7 7h-47.4q-7 0-7 7v321q0 7 7 7h44.8q7 0 7 7v94\"/><path fill=\"var(--diagram-line)\" d=\"m356.4 1076-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M161.5 368v273q0 7-7 7h-46q-7 0-7 7v309q0 7 7 7h17.3q7.1 0 7.1 7v106\"/><path fill=\"var(--diagram-line)\" d=\"m138.9 1076-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M190.7 368v13q0 7 7.1 7H260q7 0 7 7v593q0 7 7.1 7h44.8q7 0 7 7v82\"/><path fill=\"var(--diagram-line)\" d=\"m332 1076-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M486.3 48v593q0 7-7 7h-66.7q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m411.5 719-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M395.4 851v23q0 7-7 7H357q-7 0-7 7v76q0 7-7.2 7h-45.4a6 6 0 0 0-12 0H273a6 6 0 0 0-12 0h-96.5q-7.1 0-7.1 7v106\"/><path fill=\"var(--diagram-line)\" d=\"m163.4 1076-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M415.6 851v23q0 7 7 7H454q7 0 7 7v76q0 7-7 7H382q-7 0-7 7v106\"/><path fill=\"var(--diagram-line)\" d=\"m381 1076-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M132.9 1208v111q0 7 7 7h25.7q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m178.7 1344-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M350.4 1208v111q0 7-7 7H199.9q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m198.8 1344-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"113.1\" y=\"709\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"386.7\" y=\"1066\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서브넷 C</text></g><g class=\"d-boundary\"><text x=\"169.1\" y=\"1066\" fill=\"var(--diagram-private-line)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">서브넷 A</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"12\" y=\"448\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"471\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 태스크 배치</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"288\" y=\"448\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"352.7\" y=\"471\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 태스크 배치</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"118.6\" y=\"518\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"161.5\" y=\"541\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이미지</text></g><g class=\"d-edge-label\"><rect width=\"85.7\" height=\"30\" x=\"224\" y=\"518\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"266.9\" y=\"541\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 이미지</text></g><g class=\"d-edge-label\"><rect width=\"97.8\" height=\"30\" x=\"437.3\" y=\"448\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"486.2\" y=\"471\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ HTTPS</text></g><g class=\"d-edge-label\"><rect width=\"90.9\" height=\"30\" x=\"304.5\" y=\"911\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350\" y=\"934\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IP 대상</text></g><g class=\"d-edge-label\"><rect width=\"90.9\" height=\"30\" x=\"415.5\" y=\"911\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"460.9\" y=\"934\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ IP 대상</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"77.4\" y=\"1266\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"132.6\" y=\"1289\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 공유 파일</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"294.9\" y=\"1266\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350.1\" y=\"1289\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 공유 파일</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"447.3\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"486.3\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"177\" y=\"200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECS 서비스</text><use width=\"72\" height=\"72\" x=\"141\" y=\"93\" href=\"#icon-aws-ecs\"/></g><g class=\"d-node\"><text x=\"176.1\" y=\"360\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR 이미지</text><use width=\"72\" height=\"72\" x=\"140.1\" y=\"253\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"405.5\" y=\"843\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ALB</text><use width=\"72\" height=\"72\" x=\"369.5\" y=\"736\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"132.9\" y=\"1200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">태스크 + ENI</text><use width=\"72\" height=\"72\" x=\"96.9\" y=\"1093\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\"><text x=\"350.4\" y=\"1200\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-private)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">태스크 + ENI</text><use width=\"72\" height=\"72\" x=\"314.4\" y=\"1093\" href=\"#icon-aws-fargate\"/></g><g class=\"d-node\"><text x=\"182.7\" y=\"1468\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS</text><use width=\"72\" height=\"72\" x=\"146.7\" y=\"1361\" href=\"#icon-saa-efs\"/></g></svg><a aria-label=\"ECS 서비스\" href=\"/compute/ecs/\"><rect width=\"115.7\" height=\"128\" x=\"119.1\" y=\"84\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECR 이미지\" href=\"/compute/ecr/\"><rect width=\"115.7\" height=\"128\" x=\"118.3\" y=\"244\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ALB\" href=\"/networking/application-load-balancer/\"><rect width=\"90\" height=\"128\" x=\"360.5\" y=\"727\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"태스크 + ENI\" href=\"/compute/fargate/\" aria-current=\"page\"><rect width=\"127.5\" height=\"128\" x=\"69.1\" y=\"1084\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"태스크 + ENI\" href=\"/compute/fargate/\" aria-current=\"page\"><rect width=\"127.5\" height=\"128\" x=\"286.7\" y=\"1084\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS\" href=\"/storage/efs/\"><rect width=\"90\" height=\"128\" x=\"137.7\" y=\"1352\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>ECS 서비스가 두 가용 영역의 프라이빗 서브넷에 Fargate 태스크를 하나씩 띄운다. 태스크는 ECR에서 이미지를 받고, 각자의 ENI로 ALB의 IP 대상이 된다. 사용자는 ALB로 들어오고 태스크는 EFS를 함께 쓴다.</p><ul><li>VPC 안: 서브넷 A, 서브넷 C, ALB, EFS</li><li>서브넷 A 안: 태스크 + ENI</li><li>서브넷 C 안: 태스크 + ENI</li><li>ECS 서비스 → 태스크 + ENI(서브넷 A): ① 태스크 배치 (점선)</li><li>ECS 서비스 → 태스크 + ENI(서브넷 C): ① 태스크 배치 (점선)</li><li>ECR 이미지 → 태스크 + ENI(서브넷 A): ② 이미지</li><li>ECR 이미지 → 태스크 + ENI(서브넷 C): ② 이미지</li><li>사용자 → ALB: ③ HTTPS</li><li>ALB → 태스크 + ENI(서브넷 A): ④ IP 대상</li><li>ALB → 태스크 + ENI(서브넷 C): ④ IP 대상</li><li>태스크 + ENI(서브넷 A) → EFS: ⑤ 공유 파일</li><li>태스크 + ENI(서브넷 C) → EFS: ⑤ 공유 파일</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>태스크 정의에 이미지, vCPU와 메모리, 역할을 적는다. <a href=\"/compute/ecs/\" class=\"mention\">ECS</a> 서비스가 원하는 개수를 여러 가용 영역에 나눠 띄운다.</li>\n<li>Fargate가 태스크마다 격리된 작은 가상 머신을 잡고 <a href=\"/compute/ecr/\">ECR</a>에서 이미지를 받는다. 커널·CPU·메모리를 다른 태스크와 나눠 쓰지 않는다. 이미지를 미리 캐시해 두지 않으므로 이미지가 크면 시작이 늦다.</li>\n<li>사용자의 요청은 <a href=\"/networking/application-load-balancer/\">ALB</a>로 들어온다.</li>\n<li>태스크마다 ENI와 프라이빗 IP가 하나씩 붙는다(<code>awsvpc</code> 모드). 그래서 대상 그룹의 유형은 인스턴스가 아니라 <strong>IP</strong>이고, 보안 그룹도 태스크마다 건다.</li>\n<li>태스크의 디스크는 태스크와 함께 사라진다. 함께 쓰거나 남길 파일은 <a href=\"/storage/efs/\">EFS</a>에 둔다.</li>\n</ol>\n<p>프라이빗 서브넷의 태스크가 이미지를 받으려면 <a href=\"/networking/nat-gateway/\">NAT 게이트웨이</a>나 ECR·<a href=\"/storage/s3/\" class=\"mention\">S3</a>용 <a href=\"/networking/vpc-endpoints/\">VPC 엔드포인트</a>가 있어야 한다. 없으면 태스크가 뜨지 못한다.</p>\n<h3 id=\"roles\">역할 둘<a href=\"#roles\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><strong>태스크 실행 역할</strong>은 Fargate가 이미지를 받고 로그를 보낼 때 쓴다. <strong>태스크 역할</strong>(<code>taskRoleArn</code>)은 컨테이너 안의 코드가 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 같은 서비스를 부를 때 쓴다. 코드가 AccessDenied를 만나면 고칠 쪽은 태스크 역할이다. <a href=\"/compute/eks/\" class=\"mention\">EKS</a>에서는 Pod 실행 역할과 IRSA(서비스 계정용 <a href=\"/security/iam/\">IAM</a> 역할)가 같은 일을 나눠 맡는다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "vs-ec2",
			"set:html": "EC2 시작 유형과 비교<a href=\"#vs-ec2\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 기준, Fargate, EC2 시작 유형, 유리한 쪽",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "EC2 시작 유형과 비교",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "기준"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Fargate"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "EC2 시작 유형"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "유리한 쪽"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-seobeo-gwalli",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-seobeo-gwalli",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "서버 관리"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "없음"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"패치·",
												createVNode(_components.wbr, {}),
												"AMI·",
												createVNode(_components.wbr, {}),
												"노드 확장을 직접"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Fargate"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gwageum",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gwageum",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "과금"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"태스크에 정한 vCPU·",
												createVNode(_components.wbr, {}),
												"메모리, 초 단위"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "켜 둔 인스턴스 전체"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "부하가 들쭉날쭉하면 Fargate"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-24sigan-iljeonghan-buha",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-24sigan-iljeonghan-buha",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "24시간 일정한 부하"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Compute Savings Plans"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "예약 인스턴스, Savings Plans, 빽빽한 배치"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: ["대체로 ", createVNode(_components.a, {
												href: "/compute/ec2/",
												class: "mention",
												children: "EC2"
											})]
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-hadeuweeo",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-hadeuweeo",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "하드웨어"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "정해진 조합, GPU 없음"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "GPU를 포함한 모든 인스턴스 유형"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "EC2"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-jeopgeungwa-gwonhan",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-jeopgeungwa-gwonhan",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "접근과 권한"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: [
												"호스트 SSH·",
												createVNode(_components.wbr, {}),
												"특권 컨테이너·",
												createVNode(_components.wbr, {}),
												"DAEMON 배치 없음",
												createVNode(_components.wbr, {}),
												"(컨테이너 안은 ECS Exec)"
											]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "호스트까지 제어"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "EC2"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-gyeongni",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-gyeongni",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "격리"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "태스크마다 커널까지 따로"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "한 호스트의 컨테이너가 커널을 공유"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Fargate"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "이름은 시험과 문서에서 “시작 유형”으로 자주 나오지만, 지금 권하는 방식은 용량 공급자다. 온디맨드 Fargate를 기본으로 깔고 나머지를 Fargate Spot으로 채우는 식으로 섞는다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "그 사이의 선택지",
					"set:html": "<p><a href=\"/compute/ecs/\" class=\"mention\">ECS</a>에는 <strong>관리형 인스턴스</strong>(Managed Instances)가 생겼다. GPU를 포함한 EC2 유형을 쓰면서 준비·패치·확장은 AWS에 맡긴다. “컨테이너 + GPU + 서버 관리 최소”라면 이제 Fargate와 EC2 사이에 답이 하나 더 있다. 옛 문제에서는 EC2가 답이다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"ecs-and-eks\">ECS와 EKS에서의 차이<a href=\"#ecs-and-eks\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 항목, ECS on Fargate, EKS on Fargate\" tabindex=\"0\"><table aria-label=\"ECS와 EKS에서의 차이\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">항목</th>\n<th scope=\"col\" role=\"columnheader\">ECS on Fargate</th>\n<th scope=\"col\" role=\"columnheader\">EKS on Fargate</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-goreuneun-bangbeop\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-goreuneun-bangbeop\" class=\"anchor\" aria-label=\"줄 링크\"></a>고르는 방법</th>\n<td role=\"cell\">시작 유형이나 용량 공급자</td>\n<td role=\"cell\">네임스페이스·<wbr>라벨로 거르는 Fargate 프로필</td>\n</tr>\n<tr id=\"row-fargate-spot\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-fargate-spot\" class=\"anchor\" aria-label=\"줄 링크\"></a>Fargate Spot</th>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">안 된다</td>\n</tr>\n<tr id=\"row-cpu-os\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-cpu-os\" class=\"anchor\" aria-label=\"줄 링크\"></a>CPU와 OS</th>\n<td role=\"cell\">x86·<wbr>Arm, Linux·<wbr>Windows</td>\n<td role=\"cell\">x86 Linux</td>\n</tr>\n<tr id=\"row-seobeunet\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-seobeunet\" class=\"anchor\" aria-label=\"줄 링크\"></a>서브넷</th>\n<td role=\"cell\">퍼블릭·<wbr>프라이빗</td>\n<td role=\"cell\">프라이빗만</td>\n</tr>\n<tr id=\"row-yeonggu-jeojang\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-yeonggu-jeojang\" class=\"anchor\" aria-label=\"줄 링크\"></a>영구 저장</th>\n<td role=\"cell\"><a href=\"/storage/efs/\" class=\"mention\">EFS</a>, 태스크마다 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a></td>\n<td role=\"cell\">EFS<wbr>(정적 프로비저닝). EBS는 못 붙인다</td>\n</tr>\n<tr id=\"row-nodeumada-doneun-eijeonteu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-nodeumada-doneun-eijeonteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>노드마다 도는 에이전트</th>\n<td role=\"cell\">사이드카로 대신</td>\n<td role=\"cell\">DaemonSet 불가, 사이드카로 대신</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"cost\">비용<a href=\"#cost\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>실제 사용량이 아니라 <strong>정한 크기 × 켜 둔 시간</strong>이다. CPU를 10%만 써도 값은 같으니 크기부터 줄인다. 회수돼도 되는 작업은 Fargate Spot으로 옮긴다. 자리가 없어도 온디맨드로 바꿔 주지 않으므로 상시 서비스의 최소 개수는 온디맨드에 둔다. 계속 도는 몫에는 Compute Savings Plans를 건다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>요청이 없으면 0원</strong>인 것은 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>다. Fargate 서비스는 놀고 있는 태스크에도 요금이 나간다.</li>\n<li>Fargate가 서버를 늘려 주지만 <strong>태스크 수는 직접 정책을 걸어야</strong> 는다. <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>은 필요 없고 <a href=\"/compute/ecs/\" class=\"mention\">ECS</a> 서비스 Auto Scaling을 쓴다.</li>\n<li>ECS on Fargate에 붙인 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a> 볼륨은 태스크마다 새것이고, 서비스의 태스크가 끝나면 지워진다. 여러 태스크가 나눠 쓰는 저장소는 <a href=\"/storage/efs/\" class=\"mention\">EFS</a>다.</li>\n</ul></div>" })
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
var url = "content/compute/fargate.mdx/";
var file = "/work/wt/build/content/compute/fargate.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/fargate.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
