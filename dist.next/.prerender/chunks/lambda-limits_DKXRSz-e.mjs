import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/lambda-limits.mdx
var frontmatter = {
	"title": "AWS Lambda 한도",
	"titleEn": "AWS Lambda quotas",
	"kind": "concept",
	"status": "published",
	"summary": "Lambda 함수가 쓸 수 있는 시간·메모리·임시 공간·동시 실행(실행 한도)과 올릴 수 있는 코드 크기(배포 한도)의 상한을 모은 것이다.",
	"aliases": [
		"람다 한도",
		"람다 제한",
		"람다 할당량",
		"Lambda 제한",
		"Lambda quotas",
		"Lambda limits",
		"람다 메모리",
		"람다 타임아웃",
		"Lambda 함수 시간 초과",
		"람다 최대 실행 시간",
		"Lambda run time",
		"how long Lambda runs",
		"람다 동시성",
		"동시 실행",
		"동시성",
		"예약된 동시성",
		"예약 동시성",
		"프로비저닝된 동시성",
		"reserved concurrency",
		"provisioned concurrency",
		"/tmp",
		"람다 임시 스토리지",
		"람다 배포 패키지",
		"람다 15분",
		"람다 실행 시간 제한",
		"람다 제한 사항",
		"람다 스로틀링",
		"람다 메모리 최대",
		"람다 메모리 부족",
		"람다 용량 제한",
		"람다 동시 실행 제한",
		"Task timed out",
		"TooManyRequestsException"
	],
	"related": [
		"compute/lambda",
		"compute/fargate",
		"integration/sqs",
		"storage/efs",
		"storage/s3",
		"compute/ec2"
	],
	"signals": [
		{
			"id": "fargate-batch",
			"need": "한 번의 작업이 15분을 넘긴다",
			"choose": "Fargate나 AWS Batch",
			"see": "compute/lambda-limits#alternatives",
			"why": "Lambda의 상한은 15분이고 늘릴 수 없다. 통째로 길면 컨테이너다."
		},
		{
			"id": "peurobijeoningdoen-dongsiseong",
			"need": "첫 요청도 콜드 스타트 없이 늘 빨라야 한다",
			"choose": "프로비저닝된 동시성",
			"see": "compute/lambda-limits#concurrency",
			"why": "실행 환경을 미리 초기화해 둔다. 예약된 동시성은 몫만 지킨다."
		},
		{
			"id": "yeyakdoen-dongsiseong",
			"need": "다른 함수가 몰려도 이 함수의 동시 실행 몫을 지킨다",
			"choose": "예약된 동시성",
			"see": "compute/lambda-limits#concurrency",
			"why": "한도에서 이 함수의 몫을 떼어 둔다. 프로비저닝은 콜드 스타트를 없앤다."
		},
		{
			"id": "deo-keun-memori-seoljeong",
			"need": "계산이 느린데 CPU를 따로 올릴 수 없다",
			"choose": "더 큰 메모리 설정",
			"see": "compute/lambda-limits#memory-cpu",
			"why": "CPU는 메모리에 비례해 늘어난다. 고를 수 있는 것은 메모리뿐이다."
		}
	],
	"facts": [
		{
			"id": "timeout",
			"label": "최대 실행 시간",
			"value": "15분(900초)",
			"note": "기본값은 3초다. 예외로 EC2에서 도는 Lambda Managed Instances는 비동기 호출과 이벤트 소스 매핑(Amazon MQ와 DocumentDB는 제외)에서 90분까지 된다(API 참조의 Timeout). 동기 호출은 여전히 15분이다.",
			"called": [
				"타임아웃",
				"timeout",
				"제한시간",
				"시간제한",
				"실행시간",
				"최대실행",
				"execution time",
				"maximum execution time",
				"max execution time",
				"long run",
				"실행 제한",
				"함수 최대 시간",
				"max runtime"
			],
			"axis": "time-limit",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "memory",
			"label": "메모리",
			"value": "128MB~10,240MB(10GB), 1MB 단위",
			"note": "기본값은 128MB다. 새 계정은 상한이 더 낮게 시작하고 쓰는 만큼 저절로 올라간다. 예외로 Lambda Managed Instances는 32GB까지 적고 vCPU 하나에 둘 메모리도 고른다(API 참조의 MemorySize).",
			"called": [
				"메모리",
				"memory",
				"RAM",
				"람다 메모리",
				"memory allocation",
				"메모리 할당",
				"max memory",
				"memory range"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html"
		},
		{
			"id": "vcpu-ratio",
			"label": "vCPU 1개에 해당하는 메모리",
			"value": "1,769MB",
			"note": "CPU는 메모리에 비례해 배분되며 따로 정할 수 없다.",
			"called": [
				"vCPU MB",
				"vCPU 메모리",
				"1 vCPU memory",
				"memory per vCPU",
				"one vCPU MB"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html"
		},
		{
			"id": "tmp-storage",
			"label": "임시 스토리지(/tmp)",
			"value": "512MB~10,240MB(10GB), 기본 512MB",
			"note": "512MB를 넘긴 만큼은 요금을 낸다.",
			"examEra": "512MB 고정",
			"called": [
				"/tmp",
				"임시디스크",
				"임시저장",
				"임시공간",
				"임시 스토리지",
				"디스크",
				"ephemeral storage",
				"tmp dir",
				"disk capacity",
				"tmp 디렉터리",
				"tmp 용량",
				"function container",
				"tmp 스토리지"
			],
			"axis": "compute-size",
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_EphemeralStorage.html"
		},
		{
			"id": "env-vars",
			"label": "환경 변수",
			"value": "함수당 이름과 값을 모두 합쳐 4KB",
			"called": [
				"환경변수",
				"environment variables",
				"env 변수",
				"env vars",
				"environment variable",
				"환경 변수 크기",
				"환경 변수 KB",
				"env var limit"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "env-var-access",
			"label": "환경 변수의 값을 볼 수 있는 사람",
			"value": "기본은 함수 설정을 읽을 수 있는 사람 모두",
			"note": "저장할 때는 늘 KMS로 암호화된다. 고객 관리형 키로 바꾸면 그 키까지 쓸 수 있는 사람만 본다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html"
		},
		{
			"id": "concurrent-executions",
			"label": "동시 실행",
			"value": "계정·리전마다 기본 1,000",
			"note": "모든 함수가 나눠 쓴다. 수만 이상으로 올려 달라고 신청할 수 있고, 새 계정은 더 낮게 시작한다.",
			"called": [
				"동시실행",
				"동시성",
				"concurrency",
				"concurrent",
				"concurrent executions",
				"concurrency executions",
				"동시 호출",
				"동시 실행 수",
				"동시 실행 개",
				"계정 동시",
				"동시"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "unreserved-floor",
			"label": "예약하지 않고 남겨야 하는 동시성",
			"value": "동시 실행 100",
			"note": "한도가 1,000이면 예약할 수 있는 몫은 합쳐서 900까지다.",
			"called": [
				"비예약 동시성",
				"예약 안 한 동시성",
				"unreserved concurrency"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"
		},
		{
			"id": "scaling-rate",
			"label": "함수 하나가 늘어나는 속도",
			"value": "10초마다 실행 환경 1,000개",
			"note": "함수마다 따로 적용된다.",
			"examEra": "리전에 따라 처음 500~3,000개, 그 뒤 1분마다 500개",
			"called": [
				"버스트 속도",
				"scaling rate",
				"burst concurrency",
				"burst limit",
				"버스트 동시성",
				"concurrency scaling rate",
				"scale up speed"
			],
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html"
		},
		{
			"id": "payload-sync",
			"label": "동기 호출의 요청·응답 크기",
			"value": "각각 6MB",
			"note": "응답 스트리밍은 200MB까지다.",
			"called": [
				"동기 페이로드",
				"동기호출",
				"동기 응답",
				"요청 크기",
				"payload",
				"페이로드",
				"응답 MB",
				"동기 호출 payload",
				"동기 호출 페이로드",
				"synchronous payload",
				"invocation payload",
				"동기 요청 크기"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "payload-async",
			"label": "비동기 호출의 요청 크기",
			"value": "1MB",
			"examEra": "256KB",
			"called": [
				"비동기 페이로드",
				"비동기호출",
				"async payload",
				"asynchronous payload",
				"비동기 호출 payload",
				"비동기 호출 페이로드",
				"비동기 요청 크기",
				"async event size"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html"
		},
		{
			"id": "zip-upload",
			"label": "직접 올리는 zip 크기(압축)",
			"value": "50MB",
			"note": "더 큰 zip은 S3에 올려 두고 가리킨다.",
			"called": [
				"배포 패키지 크기",
				"람다 크기 제한",
				"람다 용량 제한",
				"람다 패키지 크기",
				"람다 배포 크기",
				"zip",
				"배포패키지",
				"압축파일",
				"압축된 패키지",
				"compressed",
				"compressed zip",
				"compressed deployment",
				"압축 크기",
				"압축 상태",
				"deployment package size compressed",
				"direct upload limit"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "unzipped-package",
			"label": "압축을 푼 배포 패키지(레이어 포함)",
			"value": "250MB",
			"called": [
				"배포 패키지 크기",
				"람다 크기 제한",
				"람다 용량 제한",
				"람다 패키지 크기",
				"람다 배포 크기",
				"코드 크기",
				"코드 용량",
				"압축해제",
				"압축풀",
				"압축푼",
				"압축 푼 크기",
				"zip 압축 푼",
				"압축 해제한",
				"압축 해제",
				"배포 패키지 압축 해제",
				"unzip",
				"배포패키지",
				"uncompressed",
				"uncompressed deployment",
				"unzipped",
				"압축하지 않은",
				"압축 안 한",
				"압축 전 크기",
				"layer size",
				"layers total size",
				"레이어 크기"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "container-image",
			"label": "컨테이너 이미지",
			"value": "10GB(압축을 푼 크기)",
			"called": [
				"컨테이너이미지",
				"이미지크기",
				"container image",
				"컨테이너 크기",
				"이미지 GB",
				"image size"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "layers",
			"label": "함수에 붙일 수 있는 레이어",
			"value": "5개",
			"called": [
				"레이어",
				"layer",
				"layers per function",
				"layer count"
			],
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/adding-layers.html"
		}
	],
	"scenarios": [
		{
			"id": "job-over-fifteen-minutes",
			"situation": "밤마다 40분 걸리는 데이터 변환을 컨테이너로 돌린다. 서버는 관리하지 않으려 한다.",
			"answer": ["compute/fargate"],
			"choose": "Fargate 태스크",
			"why": "40분이 15분 상한을 넘는 순간 Lambda는 빠진다. 서버 없이 오래 도는 컨테이너는 Fargate 태스크다.",
			"trap": "제한 시간을 늘려 달라고 신청할 수 있다는 보기는 틀리다. 실행 시간은 조정할 수 없는 한도다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "cpu-bound-function",
			"situation": "이미지 압축 함수가 CPU를 다 쓰며 느리다. 메모리는 남는데 실행 시간을 줄여야 한다.",
			"answer": ["compute/lambda-limits", "compute/lambda"],
			"choose": "메모리 설정을 올려 CPU 늘리기",
			"why": "CPU는 메모리에 비례해 주어진다. 메모리가 남아도 메모리 설정을 올려야 CPU가 늘어난다.",
			"trap": "프로비저닝된 동시성은 시작 지연만 없애고 계산 속도는 그대로다.",
			"requirements": ["low-latency"]
		},
		{
			"id": "large-ml-dependencies",
			"situation": "추론 함수의 라이브러리와 모델을 합치면 1.5GB다. 요청이 드물어 서버는 두지 않는다.",
			"answer": ["compute/lambda", "compute/lambda-limits"],
			"choose": "컨테이너 이미지로 배포(10GB까지)",
			"why": "zip은 풀어서 250MB까지다. 10GB까지 되는 컨테이너 이미지로 배포한다.",
			"trap": "레이어로 나눠도 푼 크기 250MB에 함께 들어간다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "noisy-neighbor-function",
			"situation": "보고서 함수가 폭주하면 같은 계정의 결제 함수가 429 오류로 스로틀링된다. 결제는 항상 처리돼야 한다.",
			"answer": ["compute/lambda-limits"],
			"choose": "결제 함수의 예약된 동시성",
			"why": "두 함수가 리전의 동시 실행 한도를 나눠 쓰기 때문이다. 결제 함수에 예약된 동시성을 주면 그 몫은 다른 함수가 못 쓴다. 보고서 함수에 주면 그 이상 늘지 못하게 막는다.",
			"trap": "함수의 제한 시간이나 메모리를 바꿔도 한도를 나눠 쓰는 사실은 그대로다.",
			"requirements": ["sudden-load", "find-cause"]
		},
		{
			"id": "shared-large-files",
			"situation": "여러 함수가 3GB짜리 참조 파일을 함께 읽고 고쳐야 한다. 호출이 끝나도 파일이 남아야 한다.",
			"answer": ["storage/efs", "compute/lambda"],
			"why": "\"함께\"와 \"남아야\"가 결정한다. 함수를 VPC에 연결해 EFS를 마운트한다. 이제 S3 버킷을 파일로 다루는 S3 Files도 되지만 둘을 함께 붙이지는 못한다.",
			"trap": "/tmp는 10GB까지 되지만 실행 환경마다 따로이고 환경과 함께 사라진다.",
			"requirements": ["shared-files"]
		}
	],
	"corrections": [
		{
			"id": "wording",
			"notes": "배포 패키지의 압축 한도를 500MB라고 한다. 다른 두 노트는 50MB라고 한다.",
			"status": "conflict",
			"right": "50MB가 맞다. 압축을 푼 250MB보다 압축본이 클 수 없다는 점에서도 500MB는 앞뒤가 맞지 않는다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "tmp",
			"notes": "컨테이너 한도가 512MB라고 한다. 다른 두 노트는 임시 공간이 10GB라고 한다.",
			"status": "conflict",
			"right": "512MB는 /tmp의 기본값이고 10GB까지 늘린다. 예전에는 512MB로 고정이었다. 컨테이너 이미지 한도는 이와 다른 값이며 10GB다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/api/API_EphemeralStorage.html"
		},
		{
			"id": "api-s3",
			"notes": "압축한 패키지는 50MB까지라고만 한다.",
			"status": "simplified",
			"right": "50MB는 API로 직접 올릴 때의 한도다. S3를 거치면 더 큰 zip도 되고, 이때는 푼 크기 250MB가 진짜 상한이다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html"
		},
		{
			"id": "wording-2",
			"notes": "동시 실행이 1,000개(또는 1,000회)까지라고 한다.",
			"status": "simplified",
			"right": "횟수가 아니라 같은 순간에 도는 호출 수다. 계정과 리전마다 모든 함수가 나눠 쓰는 기본값이고 올릴 수 있다. 새 계정은 더 낮다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html"
		},
		{
			"id": "wording-3",
			"notes": "동시 실행은 미리 예약해 두는 편이 좋다고 한다.",
			"status": "simplified",
			"right": "예약된 동시성은 보장이면서 그 함수의 상한이다. 예약할수록 다른 함수가 쓸 몫이 준다. 지켜야 할 함수와 막아야 할 함수에만 건다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"
		},
		{
			"id": "wording-4",
			"notes": "900초를 넘기는 것은 바람직하지 않다고 한다.",
			"status": "simplified",
			"right": "권장이 아니라 강제다. 설정한 제한 시간이 되면 함수가 중단되고 호출은 오류로 끝난다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html"
		},
		{
			"id": "tmp-lambda",
			"notes": "Lambda 한도는 리전마다 있다고 한다.",
			"status": "simplified",
			"right": "리전 단위인 것은 동시 실행과 코드 저장 공간이다. 시간·메모리·/tmp·패키지 크기는 함수 하나에 걸린다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"id": "wording-5",
			"notes": "환경 변수 4KB를 실행 한도와 배포 한도에 하나씩 따로 적었다.",
			"status": "simplified",
			"card": false,
			"right": "같은 한도 하나다. 함수 설정에 적는 모든 환경 변수의 합이 4KB다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
		},
		{
			"id": "tmp-s3",
			"notes": "시작할 때 큰 파일이 필요하면 /tmp를 쓰면 된다고 한다.",
			"status": "simplified",
			"right": "새 실행 환경의 /tmp는 비어 있다. 코드가 S3 등에서 내려받아야 하고 그만큼 시작이 늦다. 항상 필요한 큰 파일은 컨테이너 이미지나 EFS에 둔다.",
			"source": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html"
		}
	],
	"sources": [
		{
			"note": "000",
			"section": "Lambda 한도",
			"lines": "23-27"
		},
		{
			"note": "001",
			"section": "Lambda 제한",
			"lines": "1195-1205"
		},
		{
			"note": "004",
			"section": "함수당 RAM과 성능",
			"lines": "56-57"
		},
		{
			"note": "004",
			"section": "한도(실행 한도)",
			"lines": "128-137"
		},
		{
			"note": "004",
			"section": "환경변수, tmp 파일",
			"lines": "139-148"
		},
		{
			"note": "004",
			"section": "Deployment (배포 한도)",
			"lines": "150-159"
		}
	],
	"references": [
		{
			"title": "Lambda 할당량",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"
		},
		{
			"title": "동시성 이해하기",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html"
		},
		{
			"title": "함수 메모리 설정",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html"
		},
		{
			"title": "파일 시스템 연결(EFS, S3 Files)",
			"url": "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html"
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
			"slug": "execution-limits",
			"text": "실행 한도"
		},
		{
			"depth": 3,
			"slug": "memory-cpu",
			"text": "메모리가 CPU를 정한다"
		},
		{
			"depth": 3,
			"slug": "tmp-and-env",
			"text": "/tmp와 환경 변수"
		},
		{
			"depth": 2,
			"slug": "concurrency",
			"text": "동시 실행"
		},
		{
			"depth": 2,
			"slug": "deployment-limits",
			"text": "배포 한도"
		},
		{
			"depth": 2,
			"slug": "alternatives",
			"text": "한도에 걸리면"
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
		p: "p",
		pre: "pre",
		span: "span",
		strong: "strong",
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
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>\"이 일을 <a href=\"/compute/lambda/\">Lambda</a>로 해도 되나\"를 가릴 때 본다. 문제에 나온 시간·메모리·파일 크기 가운데 하나라도 상한을 넘으면 Lambda는 답이 아니다. 한도는 두 갈래다. <strong>실행 한도</strong>는 함수가 도는 동안 쓸 수 있는 양이고, <strong>배포 한도</strong>는 올릴 수 있는 코드의 크기다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>는 수많은 고객의 함수를 작은 가상 머신(실행 환경)에 나눠 담는다. 한 함수가 리소스를 오래, 많이 붙들면 이 방식이 무너지므로 상한을 둔다. 상한의 성격은 둘이다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 예, 늘릴 수 있나\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">구분</th>\n<th scope=\"col\" role=\"columnheader\">예</th>\n<th scope=\"col\" role=\"columnheader\">늘릴 수 있나</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-hamsu-hanae-geollineun-hando\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-hamsu-hanae-geollineun-hando\" class=\"anchor\" aria-label=\"줄 링크\"></a>함수 하나에 걸리는 한도</th>\n<td role=\"cell\">실행 시간, 메모리, <code>/tmp</code>, 환경 변수, 패키지 크기</td>\n<td role=\"cell\">상한은 못 바꾼다. 그 안에서 설정한다</td>\n</tr>\n<tr id=\"row-gyejeong-nijeone-geollineun-hando\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-gyejeong-nijeone-geollineun-hando\" class=\"anchor\" aria-label=\"줄 링크\"></a>계정·<wbr>리전에 걸리는 한도</th>\n<td role=\"cell\">동시 실행</td>\n<td role=\"cell\"><a href=\"/management/service-quotas/\">Service Quotas</a>에서 올려 달라고 신청한다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"execution-limits\">실행 한도<a href=\"#execution-limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 항목, 상한, 알아 둘 것\" tabindex=\"0\"><table aria-label=\"실행 한도\">\n<thead>\n<tr>\n<th scope=\"col\">항목</th>\n<th scope=\"col\">상한</th>\n<th scope=\"col\">알아 둘 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-silhaeng-sigan\">\n<th scope=\"row\"><a href=\"#row-silhaeng-sigan\" class=\"anchor\" aria-label=\"줄 링크\"></a>실행 시간</th>\n<td>15분</td>\n<td>제한 시간의 기본은 3초다. <a href=\"/integration/api-gateway/\" class=\"mention\">API Gateway</a>는 통합의 응답을 기본 29초까지만 기다린다</td>\n</tr>\n<tr id=\"row-memori\">\n<th scope=\"row\"><a href=\"#row-memori\" class=\"anchor\" aria-label=\"줄 링크\"></a>메모리</th>\n<td>128MB~10GB</td>\n<td>1MB 단위. CPU와 네트워크도 함께 정해진다</td>\n</tr>\n<tr id=\"row-tmp\">\n<th scope=\"row\"><a href=\"#row-tmp\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>/tmp</code></th>\n<td>512MB~10GB</td>\n<td>실행 환경마다 따로인 임시 디스크</td>\n</tr>\n<tr id=\"row-hwangyeong-byeonsu\">\n<th scope=\"row\"><a href=\"#row-hwangyeong-byeonsu\" class=\"anchor\" aria-label=\"줄 링크\"></a>환경 변수</th>\n<td>4KB</td>\n<td>코드를 고치지 않고 바꾸는 설정값. 저장할 때 암호화된다</td>\n</tr>\n<tr id=\"row-peirodeu\">\n<th scope=\"row\"><a href=\"#row-peirodeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>페이로드</th>\n<td>동기 6MB, 비동기 1MB</td>\n<td>큰 데이터는 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 두고 위치만 넘긴다</td>\n</tr>\n</tbody>\n</table></div>\n<h3 id=\"memory-cpu\">메모리가 CPU를 정한다<a href=\"#memory-cpu\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p>고를 수 있는 손잡이는 메모리뿐이다. 1,769MB에서 vCPU 1개가 되고, 그보다 작으면 한 개의 일부만 받는다. 그래서 메모리가 남아돌아도 <strong>CPU가 모자라면 메모리를 올린다</strong>. 요금은 메모리 × 시간이라, 두 배로 올려 시간이 절반이 되면 비용은 같다.</p>\n<h3 id=\"tmp-and-env\"><code>/tmp</code>와 환경 변수<a href=\"#tmp-and-env\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<p><code>/tmp</code>는 압축을 풀거나 중간 결과를 두는 곳이다. 같은 실행 환경이 다시 쓰이면 파일이 남아 캐시로도 쓰지만, 다른 환경에서는 보이지 않고 언제 사라질지도 모른다. 함수끼리 나눠 쓰거나 오래 남길 파일은 <a href=\"/storage/efs/\">EFS</a>나 <a href=\"/storage/s3/\">S3</a>에 둔다.</p>\n<p>환경 변수는 짧은 설정에 쓴다. 암호화되어 저장되지만 <strong>함수 설정을 읽을 권한이 있으면 값이 그대로 보인다</strong>. 볼 사람을 좁히려면 고객 관리형 <a href=\"/security/kms/\">KMS</a> 키를 지정해 그 키를 쓸 수 있는 사람만 보게 한다. 4KB를 넘거나 비밀번호라면 Parameter Store나 <a href=\"/security/secrets-manager/\">Secrets Manager</a>에 두고 이름만 적는다.</p>\n</div><h2 id=\"concurrency\">동시 실행<a href=\"#concurrency\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"동시 실행은 ",
					createVNode(_components.strong, { children: "같은 순간에 도는 호출 수" }),
					"다. 초당 요청 수 × 평균 실행 시간(초)으로 어림한다. 초당 200건이 3초씩 걸리면 600이다. 한도를 넘거나 늘어나는 속도를 앞지른 호출은 스로틀링(429)된다. 동기 호출은 호출자가 오류를 받고, 비동기 호출은 내부 대기열에서 다시 시도되며, ",
					createVNode(_components.a, {
						href: "/integration/sqs/",
						children: "SQS"
					}),
					" 메시지는 대기열로 돌아간다."
				] }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 설정, 하는 일, 비용, 쓸 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "동시 실행",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "설정"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "하는 일"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "비용"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "쓸 때"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [createVNode(_components.tr, {
								id: "row-yeyakdoen-dongsiseong",
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "row",
										role: "rowheader",
										children: [createVNode(_components.a, {
											href: "#row-yeyakdoen-dongsiseong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "예약된 동시성"]
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "한도에서 몫을 떼어 보장하고, 동시에 그 함수의 상한이 된다"
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "없음"
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "중요한 함수 지키기, DB 앞에서 확장 막기"
									})
								]
							}), createVNode(_components.tr, {
								id: "row-peurobijeoningdoen-dongsiseong",
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "row",
										role: "rowheader",
										children: [createVNode(_components.a, {
											href: "#row-peurobijeoningdoen-dongsiseong",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "프로비저닝된 동시성"]
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "실행 환경을 미리 초기화해 둔다"
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "켜 둔 만큼"
									}),
									createVNode(_components.td, {
										role: "cell",
										children: "콜드 스타트 없애기"
									})
								]
							})]
						})]
					})
				}),
				"\n",
				createVNode(_components.p, { children: "예약을 0으로 두면 그 함수는 멈춘다. 사고가 났을 때 쓰는 차단기다." }),
				"\n",
				createVNode(_components.pre, {
					class: "astro-code css-variables",
					"data-language": "bash",
					lang: "en",
					children: createVNode(_components.code, { children: [
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-function",
									children: "aws"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " lambda"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " put-function-concurrency"
								}),
								createVNode(_components.span, { children: " \\" })
							]
						}),
						"\n",
						createVNode(_components.span, {
							class: "line",
							children: [
								createVNode(_components.span, {
									class: "tk-string",
									children: "  --function-name"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " payment"
								}),
								createVNode(_components.span, {
									class: "tk-string",
									children: " --reserved-concurrent-executions"
								}),
								createVNode(_components.span, {
									class: "tk-constant",
									children: " 200"
								})
							]
						})
					] })
				}),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "예약과 프로비저닝",
					"set:html": "<p>\"다른 함수 때문에 스로틀링된다\"면 예약된 동시성, \"첫 응답이 느리다\"면 프로비저닝된 동시성이다. 이름이 비슷해 보기에 나란히 나온다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"deployment-limits\">배포 한도<a href=\"#deployment-limits\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 방법, 상한, 고를 때\" tabindex=\"0\"><table aria-label=\"배포 한도\">\n<thead>\n<tr>\n<th scope=\"col\">방법</th>\n<th scope=\"col\">상한</th>\n<th scope=\"col\">고를 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-zip\">\n<th scope=\"row\"><a href=\"#row-zip\" class=\"anchor\" aria-label=\"줄 링크\"></a>zip 직접 업로드</th>\n<td>압축 50MB</td>\n<td>보통의 함수</td>\n</tr>\n<tr id=\"row-zip-s3\">\n<th scope=\"row\"><a href=\"#row-zip-s3\" class=\"anchor\" aria-label=\"줄 링크\"></a>zip을 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에서 가져오기</th>\n<td>푼 크기 250MB(레이어 포함)</td>\n<td>라이브러리가 조금 클 때</td>\n</tr>\n<tr id=\"row-ecr\">\n<th scope=\"row\"><a href=\"#row-ecr\" class=\"anchor\" aria-label=\"줄 링크\"></a>컨테이너 이미지(<a href=\"/compute/ecr/\" class=\"mention\">ECR</a>)</th>\n<td>10GB</td>\n<td>기계 학습·데이터 처리처럼 의존성이 클 때</td>\n</tr>\n</tbody>\n</table></div>\n<p>레이어는 5개까지 붙고 250MB에 함께 센다. 한 리전에 올려 두는 zip과 레이어는 모든 버전을 합쳐(푼 크기) 300GB까지다. 예전 값은 75GB였고, 더 두려면 코드를 내 S3 버킷에 둔다. 만든 뒤에는 zip 함수를 이미지 함수로 바꿀 수 없어 새로 만든다.</p>\n</div><h2 id=\"alternatives\">한도에 걸리면<a href=\"#alternatives\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 막힌 것, 갈 곳\" tabindex=\"0\"><table aria-label=\"한도에 걸리면\">\n<thead>\n<tr>\n<th scope=\"col\">막힌 것</th>\n<th scope=\"col\">갈 곳</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-15bun\">\n<th scope=\"row\"><a href=\"#row-15bun\" class=\"anchor\" aria-label=\"줄 링크\"></a>15분</th>\n<td>단계로 나눌 수 있으면 <a href=\"/integration/step-functions/\" class=\"mention\">Step Functions</a>(코드로만 짜려면 1년까지 이어지는 durable functions), 통째로 길면 <a href=\"/compute/fargate/\">Fargate</a>나 <a href=\"/compute/batch/\">AWS Batch</a></td>\n</tr>\n<tr id=\"row-10gb-gpu\">\n<th scope=\"row\"><a href=\"#row-10gb-gpu\" class=\"anchor\" aria-label=\"줄 링크\"></a>메모리 10GB, GPU</th>\n<td>Fargate(메모리만), <a href=\"/compute/ec2/\">EC2</a></td>\n</tr>\n<tr id=\"row-250mb\">\n<th scope=\"row\"><a href=\"#row-250mb\" class=\"anchor\" aria-label=\"줄 링크\"></a>패키지 250MB</th>\n<td>컨테이너 이미지, <a href=\"/storage/efs/\" class=\"mention\">EFS</a></td>\n</tr>\n<tr id=\"row-dongsi-silhaeng\">\n<th scope=\"row\"><a href=\"#row-dongsi-silhaeng\" class=\"anchor\" aria-label=\"줄 링크\"></a>동시 실행</th>\n<td>할당량 올리기, <a href=\"/integration/sqs/\" class=\"mention\">SQS</a>로 받아 두고 천천히 처리</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>10GB가 셋이다.</strong> 메모리, <code>/tmp</code>, 컨테이너 이미지가 우연히 같은 숫자다. 서로 다른 한도다.</li>\n<li>제한 시간을 무조건 15분으로 두지 않는다. 멈춘 외부 호출을 15분 동안 기다리며 요금을 낸다.</li>\n<li><a href=\"/compute/lambda-at-edge/\" class=\"mention\">Lambda@Edge</a>의 한도는 이보다 작다. 이 표를 그대로 대지 않는다.</li>\n</ul></div>" })
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
var url = "content/compute/lambda-limits.mdx/";
var file = "/work/wt/build/content/compute/lambda-limits.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/lambda-limits.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
