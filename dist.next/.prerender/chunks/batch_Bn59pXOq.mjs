import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/batch.mdx
var frontmatter = {
	"title": "AWS Batch",
	"titleEn": "AWS Batch",
	"kind": "service",
	"status": "published",
	"summary": "컨테이너로 묶은 배치 작업을 대기열에 넣으면 필요한 만큼 EC2나 Fargate를 켜서 돌리고 끝나면 줄여 주는 관리형 배치 서비스다.",
	"aliases": [
		"배치 서비스",
		"배치 컴퓨팅",
		"일괄 처리 서비스",
		"관리형 배치",
		"배치 잡",
		"작업 대기열",
		"job queue",
		"컴퓨팅 환경",
		"compute environment",
		"배치 작업 정의",
		"job definition",
		"배열 작업",
		"array job",
		"다중 노드 병렬 작업",
		"multi-node parallel job",
		"야간 배치",
		"렌더링 작업",
		"유전체 분석",
		"몬테카를로"
	],
	"related": [
		"compute/ec2-purchasing-options",
		"compute/fargate",
		"compute/lambda-limits",
		"integration/step-functions",
		"compute/ecs",
		"integration/eventbridge",
		"compute/ec2-placement-groups"
	],
	"signals": [
		{
			"id": "batch",
			"need": "몇 시간짜리 컨테이너 작업 수백 개의 순서·재시도·서버를 맡긴다",
			"choose": "AWS Batch",
			"see": "compute/batch#when",
			"why": "작업의 순서와 재시도를 맡고 필요한 서버를 띄웠다 끈다. Lambda는 15분이 끝이다."
		},
		{
			"id": "seupat-keompyuting-hwangyeong",
			"need": "끊기면 다시 돌려도 되는 배치 작업을 가장 싸게 돌린다",
			"choose": "스팟 컴퓨팅 환경",
			"see": "compute/batch#compute-environments",
			"why": "“끊기면 다시”가 스팟의 조건이다. 남는 용량이라 가장 싸다."
		},
		{
			"id": "dajung-nodeu-byeongnyeol-jageop",
			"need": "MPI로 여러 인스턴스가 계산 하나를 함께 푼다",
			"choose": "다중 노드 병렬 작업",
			"see": "compute/batch#job-types",
			"why": "인스턴스들이 서로 통신하며 한 작업을 나눈다. 배열 작업은 서로 남남이다."
		},
		{
			"id": "lambda",
			"need": "이벤트마다 하나씩 돌고 15분 안에 끝난다",
			"choose": "Lambda",
			"see": "compute/lambda#when",
			"why": "이벤트 하나에 한 번 돌고 15분 안이면 Batch의 준비 시간이 아깝다."
		}
	],
	"facts": [
		{
			"id": "price",
			"label": "Batch 자체의 요금",
			"value": "없음",
			"note": "켜진 EC2·Fargate와 EBS 같은 밑의 리소스만 낸다.",
			"called": ["Batch 요금", "배치 요금"],
			"axis": "price-unit",
			"source": "https://aws.amazon.com/batch/pricing/"
		},
		{
			"id": "timeout",
			"label": "작업의 제한 시간",
			"value": "기본은 없음. 정하면 60초 이상",
			"note": "정하지 않으면 컨테이너가 끝날 때까지 돈다. 시간이 되면 SIGTERM, 30초 뒤 SIGKILL을 보낸다.",
			"called": ["잡 타임아웃", "job timeout"],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html"
		},
		{
			"id": "retries",
			"label": "자동 재시도",
			"value": "1~10번 시도, 기본 1번",
			"note": "0이 아닌 종료 코드, 스팟 회수 같은 인스턴스 종료, AWS 내부 오류에 다시 돌린다.",
			"called": [
				"다시 시도",
				"retry attempts",
				"job attempts"
			],
			"axis": "delivery",
			"source": "https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html"
		},
		{
			"id": "array-size",
			"label": "배열 작업 하나의 자식",
			"value": "2~10,000개",
			"called": [
				"array size",
				"array jobs max",
				"array children"
			],
			"source": "https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html"
		},
		{
			"id": "fargate-ceiling",
			"label": "Fargate에서 도는 작업의 상한",
			"value": "32 vCPU, 메모리 244GiB",
			"note": "API 참조의 값이고 32 vCPU에는 메모리 60·120·244GiB만 짝짓는다. 안내서는 아직 16 vCPU나 120GiB를 넘으면 EC2를 쓰라고 한다. GPU나 사용자 AMI가 필요해도 EC2다. GPU만이라면 2026년 8월에 나온 ECS 관리형 인스턴스 환경도 된다.",
			"examEra": "16 vCPU, 120GiB",
			"called": ["Fargate vCPU", "Fargate limit"],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html"
		},
		{
			"id": "queue-environments",
			"label": "대기열 하나에 붙는 컴퓨팅 환경",
			"value": "3개까지, 순서대로 채움",
			"note": "EC2 계열과 Fargate 계열, 서로 다른 CPU 아키텍처는 한 대기열에 섞지 못한다. 온디맨드와 스팟은 함께 둘 수 있다.",
			"called": ["job queue compute environments limit"],
			"source": "https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html"
		},
		{
			"id": "fargate-fourteen-days",
			"label": "Fargate에서 끊기지 않는다고 볼 수 있는 작업 시간",
			"value": "14일",
			"note": "그 뒤에는 Fargate 리소스를 거둬 작업이 끊길 수 있다.",
			"source": "https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html"
		},
		{
			"id": "default-order",
			"label": "대기열이 작업을 꺼내는 순서",
			"asks": "대기열은 기본으로 어떤 순서로 작업을 꺼내나?",
			"value": "기본 선입선출(FIFO)",
			"note": "공정 공유(fair-share) 정책을 붙이면 팀마다 몫을 나눈다.",
			"source": "https://docs.aws.amazon.com/batch/latest/userguide/job_scheduling.html"
		}
	],
	"scenarios": [
		{
			"id": "nightly-long-containers",
			"situation": "밤마다 컨테이너 작업 수백 개를 돌린다. 하나에 1–3시간 걸리고, 앞 작업이 끝나야 시작하는 것도 있다. 낮에는 아무것도 없다. 작업의 대기열, 의존, 재시도와 서버를 켜고 끄는 일을 한 서비스에 맡기고 싶다.",
			"answer": ["compute/batch"],
			"why": "15분을 넘는 작업과 “대기열, 의존, 서버까지 한 서비스에”가 모이면 Batch다. 낮에는 vCPU를 0까지 줄인다.",
			"trap": "Lambda는 15분에서 끊긴다. Step Functions는 순서를 잇지만 대기열과 서버는 맡지 않는다. Auto Scaling 그룹과 SQS로 하면 의존을 직접 만들어야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "cheapest-fault-tolerant",
			"situation": "중간에 멈춰도 다시 돌리면 되는 이미지 렌더링 8,000장을 가장 싸게 처리한다. 한 장의 입력 번호만 다르고 나머지는 같다.",
			"answer": ["compute/batch", "compute/ec2-purchasing-options"],
			"choose": "배열 작업 + 스팟 컴퓨팅 환경",
			"why": "번호만 다른 작업은 배열 작업, 멈춰도 되고 가장 싸야 하면 스팟 컴퓨팅 환경이다. 회수된 작업은 재시도로 돌아간다.",
			"trap": "온디맨드 환경은 더 비싸고, 예약 인스턴스는 늘 켜 둘 때 이득이다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "gpu-training-jobs",
			"situation": "GPU가 필요한 학습 작업을 컨테이너로 대기열에 넣어 돌린다. GPU 서버는 작업이 있을 때만 켠다.",
			"answer": ["compute/batch", "compute/ec2"],
			"choose": "EC2 컴퓨팅 환경(GPU)",
			"why": "GPU가 필요하면 EC2 컴퓨팅 환경이다. 작업의 정의에 GPU 수를 적으면 맞는 인스턴스를 켠다.",
			"trap": "Fargate에는 GPU가 없다."
		},
		{
			"id": "mpi-simulation",
			"situation": "인스턴스 여러 대가 서로 통신하며 계산 하나를 함께 푸는 MPI 유체 해석을 배치로 돌린다.",
			"answer": ["compute/batch", "compute/ec2-placement-groups"],
			"choose": "다중 노드 병렬 작업 + 클러스터 배치 그룹",
			"why": "작업 하나가 여러 인스턴스에 걸치면 다중 노드 병렬 작업이다. 클러스터 배치 그룹과 EFA로 노드 사이를 가깝게 한다.",
			"trap": "배열 작업의 자식은 서로 통신하지 않는 따로따로의 작업이다.",
			"requirements": ["low-latency"]
		}
	],
	"corrections": [],
	"sources": [],
	"references": [
		{
			"title": "AWS Batch란",
			"url": "https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html"
		},
		{
			"title": "Batch에서 Fargate를 쓸 때",
			"url": "https://docs.aws.amazon.com/batch/latest/userguide/when-to-use-fargate.html"
		},
		{
			"title": "인스턴스 유형 할당 전략",
			"url": "https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html"
		},
		{
			"title": "작업 상태",
			"url": "https://docs.aws.amazon.com/batch/latest/userguide/job_states.html"
		}
	],
	"verifiedOn": "2026-11-21T00:00:00.000Z"
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
			"slug": "compute-environments",
			"text": "컴퓨팅 환경 고르기"
		},
		{
			"depth": 3,
			"slug": "allocation",
			"text": "할당 전략"
		},
		{
			"depth": 2,
			"slug": "job-types",
			"text": "작업의 갈래"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-b0084d-ff4f8b\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#b0084d\"/><stop offset=\"1\" stop-color=\"#ff4f8b\"/></linearGradient><linearGradient id=\"icon-1b660f-6cae3e\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#1b660f\"/><stop offset=\"1\" stop-color=\"#6cae3e\"/></linearGradient><symbol id=\"icon-aws-eventbridge\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-b0084d-ff4f8b)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M172 211c-7 0-13-5-13-12s6-13 13-13 12 6 12 13-5 12-12 12m-28-54h-33l-16-29 16-29h33l17 29zM88 70c-6 0-12-6-12-13s6-12 12-12c7 0 13 5 13 12s-6 13-13 13m84 110-7 1-14-23v1l16-29v-4l-18-32-3-1h-33l-12-21c4-4 6-9 6-15 0-10-8-19-19-19-10 0-18 9-18 19s8 19 18 19l7-1 12 20-19 31v4l19 32 3 1h37l13 21c-5 4-7 9-7 15 0 10 8 19 19 19s19-9 19-19-9-19-19-19m19-77c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m23 23-12-21c4-3 7-9 7-15 0-10-8-19-18-19l-8 2-10-17-2-2h-40v7h38l9 15c-4 4-6 9-6 14 0 11 8 19 19 19l5-1 12 20-16 28 5 3 17-29zM68 177c-7 0-13-6-13-13s6-12 13-12 12 5 12 12-5 13-12 13m10 3c5-3 9-9 9-16 0-10-9-19-19-19l-8 2-12-19 19-32-6-3-19 33v4l12 21c-3 4-5 8-5 13 0 11 9 19 19 19h4l11 17 2 2h40v-7H87z\"/></symbol><symbol id=\"icon-aws-s3\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-1b660f-6cae3e)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"m195 137 1-8c11 6 11 9 11 9s-2 2-12-1m-7-1c-19-6-46-19-57-24 0-4-4-8-8-8s-8 4-8 8 4 7 8 7l5-1c13 6 40 18 60 24l-8 55c0 5-22 14-57 14s-57-9-57-14L50 78c14 10 44 15 73 15s59-5 74-15zM48 66c0-5 24-21 75-21s75 16 75 21v1c-2 9-34 19-75 19S51 76 48 67zm157 0c0-11-32-28-82-28S42 55 42 66v2l18 130c0 14 39 20 63 20 30 0 63-7 63-20l8-54 10 1c4 0 7-1 8-3 2-1 2-3 2-5-1-4-6-9-17-15l7-54z\"/></symbol><symbol id=\"icon-saa-ecr\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c05a12\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M12 22 32 11l20 11v21L32 54 12 43zM12 22l20 11 20-11M32 33v21M22 16l20 11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>시작과 끝이 있는 계산을 <strong>많이, 오래</strong> 돌릴 때 쓴다. 유전체 분석, 렌더링, 위험 계산, 야간 정산이 그렇다. 사람이 기다리는 요청이 아니라 줄을 세워도 되는 일이다. 문제의 신호는 “배치”, “몇 시간 걸린다”, “작업 사이의 의존”, “스팟으로 싸게”, “서버 관리 없이”다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 일의 모양, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">일의 모양</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-15bun-an-ibenteumada-hana\">\n<th scope=\"row\"><a href=\"#row-15bun-an-ibenteumada-hana\" class=\"anchor\" aria-label=\"줄 링크\"></a>15분 안, 이벤트마다 하나</th>\n<td><a href=\"/compute/lambda-limits/\">Lambda</a></td>\n</tr>\n<tr id=\"row-gilda-manta-sunseowa-jaesidoga\">\n<th scope=\"row\"><a href=\"#row-gilda-manta-sunseowa-jaesidoga\" class=\"anchor\" aria-label=\"줄 링크\"></a>길다, 많다, 순서와 재시도가 필요하다</th>\n<td><strong>Batch</strong></td>\n</tr>\n<tr id=\"row-neul-tteo-inneun-seobiseu\">\n<th scope=\"row\"><a href=\"#row-neul-tteo-inneun-seobiseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>늘 떠 있는 서비스</th>\n<td><a href=\"/compute/ecs/\">ECS</a>·<a href=\"/compute/fargate/\">Fargate</a> 서비스</td>\n</tr>\n<tr id=\"row-yeoreo-seobiseureul-inneun-heureum\">\n<th scope=\"row\"><a href=\"#row-yeoreo-seobiseureul-inneun-heureum\" class=\"anchor\" aria-label=\"줄 링크\"></a>여러 서비스를 잇는 흐름</th>\n<td><a href=\"/integration/step-functions/\">Step Functions</a>. 그 안의 한 단계로 Batch를 부른다</td>\n</tr>\n<tr id=\"row-spark-hadoop\">\n<th scope=\"row\"><a href=\"#row-spark-hadoop\" class=\"anchor\" aria-label=\"줄 링크\"></a>Spark·Hadoop</th>\n<td><a href=\"/analytics/emr/\">EMR</a></td>\n</tr>\n</tbody>\n</table></div>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-batch-flow\" data-diagram=\"batch-flow\"><figcaption><span class=\"diagram-title\">작업이 Batch를 지나는 <span class=\"diagram-title-end\">길<a href=\"#diagram-batch-flow\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 작업이 Batch를 지나는 길\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"318\" height=\"527\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-4 -4 509.3 843\"><svg width=\"509.3\" height=\"843\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-batch-flow-desc\" aria-labelledby=\"diagram-batch-flow-title\" role=\"img\" viewBox=\"-4 -4 509.3 843\"><title id=\"diagram-batch-flow-title\">작업이 Batch를 지나는 길</title><desc id=\"diagram-batch-flow-desc\">EventBridge 일정이 작업을 대기열에 넣는다. 스케줄러가 우선순위에 따라 꺼내 스팟 컴퓨팅 환경에 먼저, 모자라면 온디맨드 환경에 보낸다. 컨테이너는 ECR에서 이미지를 받고 S3에서 입력을 읽어 결과를 쓴다.</desc><g class=\"d-boundary\"><rect width=\"443.2\" height=\"315\" x=\"46.1\" y=\"260\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M258.2 140v169\"/><path fill=\"var(--diagram-line)\" d=\"m264.2 301-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M233 375v23q0 7-7 7h-72q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m152.9 477-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283.4 375v23q0 7 7 7h72q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m375.5 477-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M124.9 551v47q0 7-7 7H84q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m83 683-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M168.9 555v43q0 7 7 7h33.8q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m168.9 551.4-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m222.8 683-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"58.1\" y=\"291\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">AWS Batch</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"202.7\" y=\"180\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"257.8\" y=\"203\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 작업 제출</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"113.4\" y=\"435\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"146.8\" y=\"458\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 먼저</text></g><g class=\"d-edge-label\"><rect width=\"104.8\" height=\"30\" x=\"317\" y=\"435\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"369.4\" y=\"458\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 모자라면</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"12\" y=\"625\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"76.6\" y=\"648\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 이미지 받기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"161.3\" y=\"625\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"216.4\" y=\"648\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 읽고 쓰기</text></g><g class=\"d-node\"><text x=\"258.2\" y=\"132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">일정</text><use width=\"72\" height=\"72\" x=\"222.2\" y=\"21\" href=\"#icon-aws-eventbridge\"/></g><g class=\"d-node\"><rect width=\"172.6\" height=\"62\" x=\"171.9\" y=\"313\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"258.2\" y=\"353\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">작업 대기열</text></g><g class=\"d-node\"><rect width=\"153.6\" height=\"62\" x=\"70.1\" y=\"489\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"146.9\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">스팟 환경</text></g><g class=\"d-node\"><rect width=\"191.6\" height=\"62\" x=\"273.7\" y=\"489\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"369.5\" y=\"529\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">온디맨드 환경</text></g><g class=\"d-node\"><text x=\"77\" y=\"815\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">ECR</text><use width=\"72\" height=\"72\" x=\"41\" y=\"704\" href=\"#icon-saa-ecr\"/></g><g class=\"d-node\"><text x=\"216.8\" y=\"815\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">입력·결과</text><use width=\"72\" height=\"72\" x=\"180.8\" y=\"704\" href=\"#icon-aws-s3\"/></g></svg><a aria-label=\"일정\" href=\"/integration/eventbridge/\"><rect width=\"98\" height=\"136\" x=\"209.2\" y=\"8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"작업 대기열\" href=\"/compute/batch/\" aria-current=\"page\"><rect width=\"180.6\" height=\"70\" x=\"167.9\" y=\"309\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"스팟 환경\" href=\"/compute/ec2-purchasing-options/\"><rect width=\"161.6\" height=\"70\" x=\"66.1\" y=\"485\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"온디맨드 환경\" href=\"/compute/ec2/\"><rect width=\"199.6\" height=\"70\" x=\"269.7\" y=\"485\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"ECR\" href=\"/compute/ecr/\"><rect width=\"98\" height=\"136\" x=\"28\" y=\"691\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"입력·결과\" href=\"/storage/s3/\"><rect width=\"98\" height=\"136\" x=\"167.8\" y=\"691\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>EventBridge 일정이 작업을 대기열에 넣는다. 스케줄러가 우선순위에 따라 꺼내 스팟 컴퓨팅 환경에 먼저, 모자라면 온디맨드 환경에 보낸다. 컨테이너는 ECR에서 이미지를 받고 S3에서 입력을 읽어 결과를 쓴다.</p><ul><li>AWS Batch 안: 작업 대기열, 스팟 환경, 온디맨드 환경</li><li>일정 → 작업 대기열: ① 작업 제출 (점선)</li><li>작업 대기열 → 스팟 환경: ② 먼저</li><li>작업 대기열 → 온디맨드 환경: ③ 모자라면</li><li>스팟 환경 → ECR: ④ 이미지 받기</li><li>스팟 환경 ↔ 입력·결과: ⑤ 읽고 쓰기</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><a href=\"/integration/eventbridge/\">EventBridge</a> 일정, <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>, 사람이 작업을 낸다. 작업은 <strong>작업의 정의</strong>(job definition: 이미지, vCPU와 메모리, 역할, 재시도)를 가리킨다.</li>\n<li>작업은 <strong>대기열</strong>에 선다. 대기열에는 우선순위와 컴퓨팅 환경의 순서가 있다. 앞 환경이 먼저다.</li>\n<li>앞 환경이 알맞은 자리를 내지 못하면 다음 환경을 쓴다. 최대 vCPU가 찼을 때가 그렇다.</li>\n<li><strong>컴퓨팅 환경</strong>이 인스턴스를 켜고 컨테이너 이미지를 <a href=\"/compute/ecr/\">ECR</a>에서 받는다.</li>\n<li>컨테이너가 일을 하고 끝난다. 줄이 비면 환경은 정해 둔 최소 vCPU(0도 된다)까지 줄어든다.</li>\n</ol>\n<p>로그는 CloudWatch Logs로 가고, 상태가 바뀔 때마다 이벤트가 나온다. 실패하면 <a href=\"/integration/sns/\" class=\"mention\">SNS</a>로 알리는 식이다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"compute-environments\">컴퓨팅 환경 고르기<a href=\"#compute-environments\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, Fargate, EC2, EC2 스팟\" tabindex=\"0\"><table aria-label=\"컴퓨팅 환경 고르기\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">Fargate</th>\n<th scope=\"col\" role=\"columnheader\">EC2</th>\n<th scope=\"col\" role=\"columnheader\">EC2 스팟</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-sijak\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-sijak\" class=\"anchor\" aria-label=\"줄 링크\"></a>시작</th>\n<td role=\"cell\">수십 초</td>\n<td role=\"cell\">인스턴스를 켜는 몇 분</td>\n<td role=\"cell\">같음</td>\n</tr>\n<tr id=\"row-gpu-ami\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gpu-ami\" class=\"anchor\" aria-label=\"줄 링크\"></a>GPU, 사용자 AMI, 큰 메모리</th>\n<td role=\"cell\">안 된다</td>\n<td role=\"cell\">된다</td>\n<td role=\"cell\">된다</td>\n</tr>\n<tr id=\"row-jageobeul-daeryangeuro-ssotgi\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jageobeul-daeryangeuro-ssotgi\" class=\"anchor\" aria-label=\"줄 링크\"></a>작업을 대량으로 쏟기</th>\n<td role=\"cell\">보통</td>\n<td role=\"cell\">빠르다</td>\n<td role=\"cell\">빠르다</td>\n</tr>\n<tr id=\"row-hoesu\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hoesu\" class=\"anchor\" aria-label=\"줄 링크\"></a>회수</th>\n<td role=\"cell\">없다<wbr>(Fargate Spot은 있다)</td>\n<td role=\"cell\">없다</td>\n<td role=\"cell\">있다</td>\n</tr>\n<tr id=\"row-goreul-ttae\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-goreul-ttae\" class=\"anchor\" aria-label=\"줄 링크\"></a>고를 때</th>\n<td role=\"cell\">대부분의 작업. 권장</td>\n<td role=\"cell\">GPU, 특수한 요구</td>\n<td role=\"cell\">다시 돌려도 되는 큰 일</td>\n</tr>\n</tbody>\n</table></div>\n<p>환경에는 관리형과 비관리형이 있다. <strong>관리형</strong>은 최소·최대 vCPU만 정하면 Batch가 켜고 끈다. 비관리형은 그 환경에 딸린 <a href=\"/compute/ecs/\" class=\"mention\">ECS</a> 클러스터에 인스턴스를 내가 띄우고 관리한다. <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>는 관리형에서만 된다. 2026년 8월부터는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>의 준비와 패치까지 AWS가 맡는 <a href=\"https://docs.aws.amazon.com/batch/latest/userguide/ecs-managed-instances-compute-environments.html\">ECS 관리형 인스턴스</a> 환경도 있다. GPU와 크기는 자유롭되 서버는 관리하지 않으려 할 때 고른다. 시험의 보기는 아직 위의 셋이다. <a href=\"/compute/eks/\">EKS</a> 클러스터에 파드로 보낼 수도 있다.</p>\n<h3 id=\"allocation\">할당 전략<a href=\"#allocation\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 전략, 뜻\" tabindex=\"0\"><table aria-label=\"할당 전략\">\n<thead>\n<tr>\n<th scope=\"col\">전략</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-best-fit\">\n<th scope=\"row\"><a href=\"#row-best-fit\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>BEST_FIT</code></th>\n<td>가장 싼 유형 하나만. 없으면 기다린다. API의 기본값</td>\n</tr>\n<tr id=\"row-best-fit-progressive\">\n<th scope=\"row\"><a href=\"#row-best-fit-progressive\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>BEST_FIT_PROGRESSIVE</code></th>\n<td>없으면 다음으로 싼 유형을 쓴다</td>\n</tr>\n<tr id=\"row-spot-capacity-optimized\">\n<th scope=\"row\"><a href=\"#row-spot-capacity-optimized\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>SPOT_CAPACITY_OPTIMIZED</code></th>\n<td>덜 회수될 풀</td>\n</tr>\n<tr id=\"row-spot-price-capacity-optimized\">\n<th scope=\"row\"><a href=\"#row-spot-price-capacity-optimized\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>SPOT_PRICE_CAPACITY_OPTIMIZED</code></th>\n<td>덜 회수되면서 싼 풀. <a href=\"/compute/ec2-purchasing-options/#fleet\">스팟</a>에 권장</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"job-types\">작업의 갈래<a href=\"#job-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "배열 작업" }),
						": 같은 정의를 번호만 바꿔 수천 번 돌린다. 자식마다 ",
						createVNode(_components.code, { children: "AWS_BATCH_JOB_ARRAY_INDEX" }),
						"를 받아 제 몫의 입력을 고른다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "다중 노드 병렬 작업" }),
						": 작업 하나가 여러 인스턴스에 걸쳐 서로 통신한다. 메인 노드가 끝나면 작업이 끝난다. ",
						createVNode(_components.a, {
							href: "/compute/fargate/",
							class: "mention",
							children: "Fargate"
						}),
						"에서는 안 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "의존" }),
						": 앞 작업이 성공해야 시작한다. 작업 하나에 20개까지 건다. 배열끼리 같은 번호를 짝짓는 ",
						createVNode(_components.code, { children: "N_TO_N" }),
						"도 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"상태는 ",
					createVNode(_components.code, { children: "SUBMITTED" }),
					" → ",
					createVNode(_components.code, { children: "PENDING" }),
					"(의존을 기다림) → ",
					createVNode(_components.code, { children: "RUNNABLE" }),
					"(자리를 기다림) → ",
					createVNode(_components.code, { children: "STARTING" }),
					" → ",
					createVNode(_components.code, { children: "RUNNING" }),
					" → ",
					createVNode(_components.code, { children: "SUCCEEDED" }),
					"·",
					createVNode(_components.code, { children: "FAILED" }),
					"다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "RUNNABLE에서 멈춰 있다",
					"set:html": "<p>작업은 준비됐는데 <strong>자리가 없다</strong>는 뜻이다. 최대 vCPU에 닿았는지, <a href=\"/compute/ec2/\" class=\"mention\">EC2</a> 할당량이 찼는지, 서브넷에서 인터넷이나 엔드포인트로 나가는 길이 있는지, 인스턴스 역할이 맞는지 본다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>Batch는 일정 도구가 아니다.</strong> “매일 새벽 2시”는 <a href=\"/integration/eventbridge/\" class=\"mention\">EventBridge</a>가 낸다. Batch는 받은 작업의 줄과 자리를 맡는다.</li>\n<li><strong><a href=\"/integration/sqs/\" class=\"mention\">SQS</a> + Auto Scaling 그룹</strong>과 다른 점은 의존, 재시도, 배열, 작업별 CPU·메모리다. 메시지를 계속 소비하는 일꾼이라면 SQS가 낫다.</li>\n<li><strong>S3 Batch Operations</strong>와 이름만 비슷하다. 그것은 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 객체 수십억 개에 복사·태그 같은 한 가지 일을 시키는 기능이다.</li>\n<li>컨테이너 이미지가 있어야 한다. 스크립트만 있어도 기본 이미지 안에서 돌리면 된다.</li>\n</ul></div>" })
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
var url = "content/compute/batch.mdx/";
var file = "/work/wt/build/content/compute/batch.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/batch.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
