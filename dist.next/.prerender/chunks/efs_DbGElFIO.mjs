import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/storage/efs.mdx
var frontmatter = {
	"title": "Amazon EFS",
	"titleEn": "Amazon Elastic File System (EFS)",
	"kind": "service",
	"status": "published",
	"summary": "여러 가용 영역의 Linux 서버 수천 대가 NFS로 동시에 붙여 쓰는, 용량이 알아서 늘고 주는 관리형 공유 파일 시스템이다.",
	"aliases": [
		"EFS",
		"이에프에스",
		"Elastic File System",
		"엘라스틱 파일 시스템",
		"일래스틱 파일 시스템",
		"탄력적 파일 시스템",
		"NFS",
		"네트워크 파일 시스템",
		"Network File System",
		"NFSv4",
		"공유 파일 시스템",
		"공유 스토리지",
		"마운트 타깃",
		"마운트 대상",
		"mount target",
		"Max I/O",
		"맥스 IO",
		"버스팅 처리량",
		"Elastic 처리량",
		"EFS IA",
		"EFS One Zone",
		"여러 서버 공유 디스크",
		"리눅스 공유 파일",
		"공유 폴더 리눅스",
		"여러 인스턴스 파일 공유",
		"공유 디스크",
		"NFS 서비스",
		"네트워크 파일 저장소"
	],
	"related": [
		"storage/fsx-comparison",
		"storage/ebs",
		"storage/efs-vs-instance-store",
		"storage/fsx-for-windows",
		"storage/fsx-for-lustre",
		"storage/s3",
		"storage/aws-backup",
		"compute/fargate",
		"migration/datasync"
	],
	"signals": [
		{
			"id": "efs-yeoreo-azui-linux",
			"need": "여러 AZ의 Linux 서버가 코드 그대로 같은 파일을 함께 쓴다",
			"choose": "EFS",
			"see": "storage/efs#when",
			"why": "NFS로 마운트해 파일처럼 쓴다. EBS는 한 AZ에 묶인다."
		},
		{
			"id": "efs-lambdawa-fargatega-s3e",
			"need": "Lambda와 Fargate가 S3에 없는 같은 파일을 함께 읽고 고친다",
			"choose": "EFS",
			"see": "storage/efs#scenario-serverless-shared-files",
			"why": "둘의 디스크는 끝나면 사라진다. EFS는 EC2 없이도 함께 마운트한다."
		},
		{
			"id": "efs-ia-archive",
			"need": "경로는 그대로 두고 안 읽는 파일의 저장 비용을 줄인다",
			"choose": "EFS 수명 주기(IA·Archive)",
			"see": "storage/efs#storage-classes",
			"why": "접근을 보고 싼 클래스로 내리되 경로는 그대로다."
		},
		{
			"id": "fsx-for-windows-file-server",
			"need": "Windows 서버들이 SMB와 Active Directory로 파일을 공유한다",
			"choose": "FSx for Windows File Server",
			"see": "storage/fsx-for-windows#when",
			"why": "SMB와 AD는 FSx for Windows다. EFS는 Linux의 NFS다."
		}
	],
	"facts": [
		{
			"id": "durability",
			"label": "설계 내구성",
			"value": "99.999999999%(9가 11개)",
			"note": "One Zone도 같은 값이지만 AZ 하나 안에서의 이야기다.",
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/features.html"
		},
		{
			"id": "az-copies",
			"label": "데이터를 두는 가용 영역",
			"value": "리전 유형 3개 이상, One Zone 유형 1개",
			"called": ["AZ 저장"],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/features.html"
		},
		{
			"id": "protocol",
			"label": "프로토콜과 포트",
			"value": "NFSv4.1(권장)·NFSv4.0, TCP 2049",
			"note": "SMB는 지원하지 않는다.",
			"called": [
				"NFS 버전",
				"포트",
				"port",
				"NFS port",
				"port number",
				"프로토콜 버전"
			],
			"axis": "protocol",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html"
		},
		{
			"id": "clients",
			"label": "마운트할 수 있는 EC2",
			"value": "Linux와 Mac 인스턴스",
			"note": "Windows 인스턴스는 지원하지 않는다.",
			"axis": "target",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/efs-mount-helper.html"
		},
		{
			"id": "mount-targets",
			"label": "마운트 타깃",
			"value": "AZ마다 1개",
			"note": "한 AZ에 서브넷이 여럿이어도 하나를 나눠 쓴다. One Zone은 자기 AZ에 1개뿐이다.",
			"called": [
				"마운트타겟",
				"마운트타깃",
				"mount target",
				"AZ 마운트",
				"mount target AZ",
				"가용영역 마운트",
				"mount targets per AZ"
			],
			"source": "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"
		},
		{
			"id": "latency",
			"label": "지연 시간(General Purpose)",
			"value": "읽기 약 1밀리초, 쓰기 약 2.7밀리초",
			"note": "리전 유형, Standard 클래스에서 조건이 가장 좋을 때의 값이다. One Zone은 쓰기가 약 1.6밀리초다. 예전 문서는 읽기 250마이크로초라고 적었다.",
			"called": [
				"latency",
				"read latency",
				"write latency"
			],
			"axis": "latency",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/performance.html"
		},
		{
			"id": "client-throughput",
			"label": "클라이언트 한 대의 처리량",
			"value": "Elastic 1,500MiB/s, Provisioned·Bursting 500MiB/s",
			"note": "Elastic의 값은 최신 EFS 클라이언트로 마운트했을 때다. One Zone은 모드와 상관없이 500MiB/s다.",
			"called": ["throughput per client", "인스턴스당 처리량"],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/performance.html"
		},
		{
			"id": "bursting-baseline",
			"label": "Bursting의 기준 처리량",
			"value": "저장량 1TiB마다 50MiB/s",
			"note": "크레딧이 있으면 작은 파일 시스템도 100MiB/s까지 오른다.",
			"called": [
				"버스팅",
				"bursting",
				"버스팅 모드",
				"burst baseline",
				"버스트 TB",
				"bursting throughput per TiB"
			],
			"source": "https://docs.aws.amazon.com/efs/latest/ug/performance.html"
		},
		{
			"id": "max-file-size",
			"label": "파일 하나의 최대 크기",
			"value": "47.9TiB",
			"note": "파일 시스템의 크기는 미리 정하지 않는다. 파일을 넣고 지우는 대로 늘고 준다.",
			"called": [
				"EFS 크기",
				"최대 크기",
				"파일 크기",
				"file size",
				"최대 파일 크기",
				"파일 최대"
			],
			"axis": "max-size",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/limits.html"
		},
		{
			"id": "default-throughput",
			"label": "기본 처리량 모드",
			"value": "콘솔은 Elastic, API와 CLI는 Bursting",
			"examEra": "Bursting",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/managing-throughput.html"
		},
		{
			"id": "performance-mode-fixed",
			"label": "성능 모드 바꾸기",
			"value": "만든 뒤에는 불가",
			"note": "Max I/O는 One Zone과 Elastic 처리량에서 쓸 수 없다.",
			"source": "https://docs.aws.amazon.com/efs/latest/APIReference/API_CreateFileSystem.html"
		},
		{
			"id": "lifecycle-defaults",
			"label": "콘솔의 기본 수명 주기",
			"asks": "콘솔의 기본 수명 주기는 언제 어디로 내리나?",
			"value": "30일 미접근 → IA, 90일 미접근 → Archive",
			"note": "읽어도 Standard로 돌아오지 않는 것이 기본이다. 첫 접근 때 되돌리도록 바꿀 수 있다.",
			"called": [
				"IA 뒤",
				"유휴 파일 IA",
				"파일 IA",
				"IA transition days",
				"IA 전환 기간",
				"lifecycle policy days"
			],
			"source": "https://docs.aws.amazon.com/efs/latest/ug/enable-lifecycle-management.html"
		},
		{
			"id": "encryption-at-creation",
			"label": "저장 데이터 암호화",
			"value": "만들 때만 정한다(KMS)",
			"note": "콘솔은 기본으로 켜고 CLI와 API는 직접 켠다. 나중에 켜려면 암호화된 새 파일 시스템으로 복제해 옮긴다.",
			"axis": "encryption",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"
		}
	],
	"scenarios": [
		{
			"id": "wordpress-multi-az",
			"situation": "두 AZ에서 도는 워드프레스 서버들이 업로드 이미지와 플러그인을 똑같이 봐야 한다. 코드는 고치지 않고 서버 수는 수시로 변한다.",
			"answer": ["storage/efs", "compute/auto-scaling-groups"],
			"why": "“여러 AZ”, “같은 파일”, “코드를 고치지 않고”가 EFS를 가리킨다. 새 서버는 켜질 때 마운트만 하면 된다.",
			"trap": "EBS는 AZ를 넘지 못한다. S3는 파일 시스템이 아니라서 애플리케이션을 고쳐야 한다.",
			"requirements": ["shared-files", "least-operations"]
		},
		{
			"id": "catalog-on-instance-store",
			"situation": "웹 사이트가 상품 카탈로그를 인스턴스 스토어에 두고 있다. 서버가 바뀌어도 잃지 않고 언제나 읽을 수 있는 곳으로 옮기려 한다.",
			"answer": ["storage/efs", "storage/efs-vs-instance-store"],
			"why": "“가용성”과 “내구성”을 함께 요구한다. EFS는 여러 AZ에 나눠 저장하고 여러 서버가 동시에 읽는다.",
			"trap": "더 큰 인스턴스 스토어로 옮겨도 중지나 종료 때 사라지는 것은 같다. EBS 하나로 옮기면 AZ 장애에 멈춘다.",
			"requirements": ["high-availability", "durability"]
		},
		{
			"id": "serverless-shared-files",
			"situation": "Fargate 태스크와 Lambda 함수가 수십 GB의 모델 파일을 함께 읽고, 결과 파일도 서로 주고받는다.",
			"answer": [
				"storage/efs",
				"compute/fargate",
				"compute/lambda"
			],
			"why": "둘 다 자기 디스크는 작업이 끝나면 사라진다. EFS는 EC2 없이도 마운트되고 태스크와 함수가 같은 디렉터리를 본다.",
			"trap": "Lambda의 `/tmp`와 태스크의 임시 스토리지는 서로 공유되지 않는다.",
			"requirements": ["shared-files"]
		},
		{
			"id": "cold-files-cost",
			"situation": "EFS에 파일 20TB가 있는데 90%는 석 달 넘게 아무도 열지 않았다. 경로와 애플리케이션은 그대로 두고 비용을 낮추려 한다.",
			"answer": ["storage/efs"],
			"choose": "EFS 수명 주기 정책(IA·Archive)",
			"why": "수명 주기 정책을 켜면 안 읽는 파일이 IA와 Archive로 내려간다. 경로가 그대로라 애플리케이션은 모른다.",
			"trap": "S3 Glacier로 내보내면 더 싸지만 파일 경로가 사라져 애플리케이션을 고쳐야 한다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "max-i-o",
			"notes": "빅데이터처럼 병렬 처리가 큰 일에는 Max I/O 성능 모드를 써야 한다고 한다.",
			"status": "outdated",
			"right": "Max I/O는 이전 세대 모드다. 작업마다 지연이 길어 AWS는 모든 파일 시스템에 General Purpose를 권하고, 큰 처리량은 Elastic 처리량 모드로 얻는다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/performance.html"
		},
		{
			"id": "bursting-provisioned",
			"notes": "처리량 모드를 Bursting과 Provisioned 두 가지로 적었다.",
			"status": "outdated",
			"right": "EFS의 처리량 모드는 Elastic까지 셋이다. Elastic은 부하에 맞춰 오르내리고 콘솔의 기본값이다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/managing-throughput.html"
		},
		{
			"id": "standard-ebs",
			"notes": "EFS는 가격이 매우 비싸다고 한다.",
			"status": "simplified",
			"right": "Standard의 GB 단가는 EBS와 S3보다 높지만 쓴 만큼만 내고, IA·Archive·One Zone으로 크게 낮춘다. 같은 데이터를 서버마다 EBS에 복사해 두는 것보다 쌀 수 있다.",
			"source": "https://aws.amazon.com/efs/pricing/"
		},
		{
			"id": "linux-unix",
			"notes": "한 노트는 Linux에서만 된다고 하고 다른 노트는 주로 Linux와 Unix에서 쓴다고 한다.",
			"status": "conflict",
			"right": "EFS는 EC2에서는 Linux와 Mac 인스턴스만 지원한다. Windows 인스턴스는 지원하지 않는다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/efs-mount-helper.html"
		},
		{
			"id": "az-one",
			"notes": "EFS의 데이터는 여러 AZ에 중복 저장된다고만 한다.",
			"status": "simplified",
			"right": "리전 유형일 때의 이야기다. One Zone 유형은 AZ 하나에만 두며 그 AZ가 파괴되면 잃을 수 있다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/features.html"
		},
		{
			"id": "direct-connect",
			"notes": "Direct Connect로 온 데이터를 EFS용 PrivateLink 인터페이스 엔드포인트로 보낸다고 한다.",
			"status": "simplified",
			"right": "파일은 마운트 타깃으로 들어간다. EFS의 인터페이스 엔드포인트는 관리 API용이다. 에이전트가 붙는 곳은 DataSync의 VPC 엔드포인트이고, 시험 선택지는 이를 줄여 적는다.",
			"source": "https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"
		},
		{
			"id": "kms-tls",
			"notes": "EFS를 암호화하려면 KMS 키를 쓴다고만 한다.",
			"status": "simplified",
			"right": "EFS의 저장 암호화는 만들 때만 켤 수 있다. 전송 암호화는 별개이고 마운트할 때 TLS를 켠다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"
		},
		{
			"id": "nfs-direct",
			"notes": "NFS는 주로 온프레미스 환경에서 쓴다고 한다.",
			"status": "simplified",
			"right": "온프레미스에서 흔할 뿐 장소와 무관한 프로토콜이다. EFS가 바로 클라우드의 NFS이고, Direct Connect나 VPN이 있으면 온프레미스 서버도 같은 EFS를 마운트한다.",
			"source": "https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EFS - Elastic File System",
			"lines": "294-311"
		},
		{
			"note": "002",
			"section": "NFS",
			"lines": "324-327"
		},
		{
			"note": "002",
			"section": "EFS(Elastic File System)",
			"lines": "329-333"
		},
		{
			"note": "002",
			"section": "Windows 파일 공유와 FSx",
			"lines": "335"
		},
		{
			"note": "002",
			"section": "S3와 EBS·EFS 비용 비교",
			"lines": "346"
		},
		{
			"note": "003",
			"section": "AWS DataSync",
			"lines": "66-69"
		},
		{
			"note": "003",
			"section": "Amazon EFS",
			"lines": "109-115"
		}
	],
	"references": [
		{
			"title": "EFS의 동작 방식",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html"
		},
		{
			"title": "EFS 성능 사양",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/performance.html"
		},
		{
			"title": "파일 시스템 유형과 스토리지 클래스",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/features.html"
		},
		{
			"title": "수명 주기 관리",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html"
		},
		{
			"title": "마운트 타깃 관리",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"
		},
		{
			"title": "EFS 암호화",
			"url": "https://docs.aws.amazon.com/efs/latest/ug/encryption.html"
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
			"slug": "nfs",
			"text": "NFS"
		},
		{
			"depth": 2,
			"slug": "performance-and-throughput",
			"text": "성능 모드와 처리량 모드"
		},
		{
			"depth": 2,
			"slug": "storage-classes",
			"text": "EFS 스토리지 계층"
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
		h2: "h2",
		p: "p",
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-saa-efs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M10 50V15h14l5 6h25v29zM32 28v7M22 44v-4a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v4M32 35v9\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol><symbol id=\"icon-saa-network-interface\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#6d3fd0\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M9 17h46v24H9zM17 41v8M25 41v8M33 41v8M41 25h6v8h-6zM17 29h14\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>서버 여러 대가 <strong>같은 파일을 같은 경로로 동시에</strong> 읽고 쓸 때 쓴다. 콘텐츠 관리, 워드프레스, 웹 서비스의 업로드 폴더, 홈 디렉터리, 컨테이너의 공유 볼륨이 그렇다. 문제에 “여러 AZ”, “공유”, “POSIX”(Linux 파일의 표준 동작과 권한), “Linux”가 함께 나오면 EFS다.</p>\n<p>한 서버만 쓰는 디스크는 <a href=\"/storage/ebs/\">EBS</a>가 싸고 지연도 고르다. 웹으로 내줄 파일과 백업은 <a href=\"/storage/s3/\">S3</a>가 훨씬 싸다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-shared-mount\" data-diagram=\"shared-mount\"><figcaption><span class=\"diagram-title\">여러 AZ의 EC2가 마운트 타깃으로 EFS 하나를 공유하는 <span class=\"diagram-title-end\">구성<a href=\"#diagram-shared-mount\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 여러 AZ의 EC2가 마운트 타깃으로 EFS 하나를 공유하는 구성\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"361\" height=\"740\" class=\"diagram-svg diagram-slim\" font-size=\"22\" viewBox=\"-2.2 -4 577.8 1184\"><svg width=\"577.8\" height=\"1184\" x=\"-2.2\" y=\"-4\" aria-describedby=\"diagram-shared-mount-desc\" aria-labelledby=\"diagram-shared-mount-title\" role=\"img\" viewBox=\"-2.2 -4 577.8 1184\"><title id=\"diagram-shared-mount-title\">여러 AZ의 EC2가 마운트 타깃으로 EFS 하나를 공유하는 구성</title><desc id=\"diagram-shared-mount-desc\">VPC의 두 가용 영역에 마운트 타깃이 하나씩 있다. 각 AZ의 EC2는 자기 AZ의 마운트 타깃에 NFS로 붙고, 두 마운트 타깃은 같은 EFS 파일 시스템으로 이어진다. 온프레미스 서버도 Direct Connect나 VPN으로 마운트 타깃에 붙는다.</desc><g class=\"d-boundary\"><rect width=\"533.9\" height=\"883\" x=\"13.8\" y=\"281\" fill=\"var(--diagram-region)\" stroke=\"var(--diagram-region-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"215.8\" height=\"139\" x=\"343.8\" y=\"12\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"485.9\" height=\"534\" x=\"37.8\" y=\"344\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"173.4\" height=\"411\" x=\"61.8\" y=\"443\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"193.4\" height=\"447\" x=\"306.4\" y=\"407\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M375.4 588v77q0 7 7 7h7q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m402.4 690-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.5 624v74\"/><path fill=\"var(--diagram-line)\" d=\"m154.5 690-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M413.5 830v145q0 7-7 7h-97.3q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m308.1 1000-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M148.5 830v145q0 7 7 7h97.3q7.1 0 7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m266 1000-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M451.7 127v538q0 7-7 7h-7q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m436.7 690-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"25.8\" y=\"312\" fill=\"var(--diagram-region-line)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">리전</text></g><g class=\"d-boundary\"><text x=\"355.8\" y=\"43\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"49.8\" y=\"375\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"73.8\" y=\"474\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 C</text></g><g class=\"d-boundary\"><text x=\"318.4\" y=\"438\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 영역 A</text></g><g class=\"d-edge-label\"><rect width=\"128.9\" height=\"30\" x=\"310.9\" y=\"612\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"375.3\" y=\"635\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS 2049</text></g><g class=\"d-edge-label\"><rect width=\"128.9\" height=\"30\" x=\"84\" y=\"648\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.4\" y=\"671\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① NFS 2049</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"401.5\" y=\"922\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"413.1\" y=\"945\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"136.5\" y=\"922\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"148.1\" y=\"945\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">②</text></g><g class=\"d-edge-label\"><rect width=\"149.4\" height=\"30\" x=\"376.7\" y=\"201\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"451.4\" y=\"224\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ DX 또는 VPN</text></g><g class=\"d-node\"><rect width=\"167.8\" height=\"62\" x=\"367.8\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"451.7\" y=\"105\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Linux 서버</text></g><g class=\"d-node\"><text x=\"375.4\" y=\"580\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 A</text><use width=\"72\" height=\"72\" x=\"339.4\" y=\"469\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"413.5\" y=\"822\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">마운트 타깃 A</text><use width=\"72\" height=\"72\" x=\"377.5\" y=\"711\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"148.5\" y=\"616\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EC2 C</text><use width=\"72\" height=\"72\" x=\"112.5\" y=\"505\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"148.5\" y=\"822\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">마운트 타깃 C</text><use width=\"72\" height=\"72\" x=\"112.5\" y=\"711\" href=\"#icon-saa-network-interface\"/></g><g class=\"d-node\"><text x=\"281\" y=\"1132\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-region)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EFS 파일 시스템</text><use width=\"72\" height=\"72\" x=\"245\" y=\"1021\" href=\"#icon-saa-efs\"/></g></svg><a aria-label=\"EC2 A\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"326.4\" y=\"456\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"마운트 타깃 A\" href=\"/storage/efs/\" aria-current=\"page\"><rect width=\"132.3\" height=\"136\" x=\"347.4\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EC2 C\" href=\"/compute/ec2/\"><rect width=\"98\" height=\"136\" x=\"99.5\" y=\"492\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"마운트 타깃 C\" href=\"/storage/efs/\" aria-current=\"page\"><rect width=\"133.4\" height=\"136\" x=\"81.8\" y=\"698\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EFS 파일 시스템\" href=\"/storage/efs/\" aria-current=\"page\"><rect width=\"156.2\" height=\"136\" x=\"202.9\" y=\"1008\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>VPC의 두 가용 영역에 마운트 타깃이 하나씩 있다. 각 AZ의 EC2는 자기 AZ의 마운트 타깃에 NFS로 붙고, 두 마운트 타깃은 같은 EFS 파일 시스템으로 이어진다. 온프레미스 서버도 Direct Connect나 VPN으로 마운트 타깃에 붙는다.</p><ul><li>온프레미스 안: Linux 서버</li><li>리전 안: VPC, EFS 파일 시스템</li><li>VPC 안: 가용 영역 A, 가용 영역 C</li><li>가용 영역 A 안: EC2 A, 마운트 타깃 A</li><li>가용 영역 C 안: EC2 C, 마운트 타깃 C</li><li>EC2 A → 마운트 타깃 A: ① NFS 2049</li><li>EC2 C → 마운트 타깃 C: ① NFS 2049</li><li>② 마운트 타깃 A → EFS 파일 시스템</li><li>② 마운트 타깃 C → EFS 파일 시스템</li><li>Linux 서버 → 마운트 타깃 A: ③ DX 또는 VPN</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>AZ마다 마운트 타깃을 하나 둔다. <a href=\"/networking/vpc/\">VPC</a>의 서브넷 안에 IP를 가진 네트워크 인터페이스다. 서버는 자기 AZ의 것에 붙어야 AZ 사이 전송 요금과 지연이 없다.</li>\n<li>어느 마운트 타깃으로 들어와도 같은 파일 시스템이다. 쓴 데이터는 여러 AZ에 저장되므로 AZ 하나가 죽어도 다른 AZ의 서버는 계속 읽고 쓴다.</li>\n<li>마운트 타깃은 한 번에 VPC 하나에만 둔다. 프라이빗 IP라서 피어링된 VPC에서도, 온프레미스에서도 <a href=\"/networking/direct-connect/\">Direct Connect</a>나 <a href=\"/networking/site-to-site-vpn/\">VPN</a>으로 닿는다.</li>\n</ol>\n<p>EFS의 용량은 잡지 않는다. 파일을 쓰면 늘고 지우면 준다. 그래서 이름이 Elastic이고 요금도 쓴 만큼이다. <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>뿐 아니라 <a href=\"/compute/ecs/\" class=\"mention\">ECS</a>·<a href=\"/compute/eks/\" class=\"mention\">EKS</a>·<a href=\"/compute/fargate/\">Fargate</a>·<a href=\"/compute/lambda/\">Lambda</a>도 붙인다.</p>\n<p>접근은 네 겹으로 막는다. 마운트 타깃의 <strong>보안 그룹</strong>이 서버의 보안 그룹에서 오는 2049 포트만 허용하고, 파일 시스템 정책(<a href=\"/security/iam/\" class=\"mention\">IAM</a>)이 누가 마운트하는지 정하며, 액세스 포인트가 애플리케이션마다 디렉터리와 사용자를 고정하고, 마지막으로 POSIX 권한이 파일을 지킨다. 저장 데이터는 <a href=\"/security/kms/\">KMS</a> 키로 암호화한다.</p>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">sudo</span><span class=\"tk-string\"> mount</span><span class=\"tk-string\"> -t</span><span class=\"tk-string\"> efs</span><span class=\"tk-string\"> -o</span><span class=\"tk-string\"> tls</span><span class=\"tk-string\"> fs-0123456789abcdef0:/</span><span class=\"tk-string\"> /mnt/shared</span></span></code></pre>\n<p><code>-o tls</code>가 전송 암호화다. 저장 암호화와 달리 마운트할 때마다 고른다.</p>\n" })
			]
		}),
		createVNode(_components.h2, {
			id: "nfs",
			"set:html": "NFS<a href=\"#nfs\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"NFS는 원격 서버의 디렉터리를 내 디스크처럼 여닫게 하는 프로토콜이다. 프로그램은 ",
					createVNode(_components.code, { children: "open" }),
					", ",
					createVNode(_components.code, { children: "read" }),
					"를 그대로 부르고 운영 체제가 네트워크로 바꿔 보낸다. 그래서 코드를 고치지 않고 공유가 된다. EFS는 이 NFS 서버를 AWS가 맡아 주는 것이다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Windows가 보이면 EFS가 아니다",
					"set:html": "<p>Windows의 파일 공유는 SMB 프로토콜이고 EFS는 SMB를 모른다. “Windows”, “SMB”, “Active Directory”가 나오면 <a href=\"/storage/fsx-for-windows/\">FSx for Windows File Server</a>다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "performance-and-throughput",
			"set:html": "성능 모드와 처리량 모드<a href=\"#performance-and-throughput\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "성능 모드는 작업 하나의 빠르기를, 처리량 모드는 1초에 옮기는 양을 정한다." }),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 성능 모드, 성질, 고르는 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "성능 모드와 처리량 모드",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "성능 모드"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "성질"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "고르는 때"
							})
						] }) }), createVNode(_components.tbody, { children: [createVNode(_components.tr, {
							id: "row-general-purpose",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-general-purpose",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "General Purpose"]
								}),
								createVNode(_components.td, { children: "지연이 가장 짧다" }),
								createVNode(_components.td, { children: "언제나(기본)" })
							]
						}), createVNode(_components.tr, {
							id: "row-max-i-o",
							children: [
								createVNode(_components.th, {
									scope: "row",
									children: [createVNode(_components.a, {
										href: "#row-max-i-o",
										class: "anchor",
										"aria-label": "줄 링크"
									}), "Max I/O"]
								}),
								createVNode(_components.td, { children: "병렬은 크지만 작업마다 지연이 길다" }),
								createVNode(_components.td, { children: "이전 세대. 새로 고르지 않는다" })
							]
						})] })]
					})
				}),
				"\n",
				createVNode(_components.div, {
					class: "table-scroll across",
					role: "region",
					"aria-label": "표: 처리량 모드, 처리량이 정해지는 법, 고르는 때",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "성능 모드와 처리량 모드",
						children: [createVNode(_components.thead, { children: createVNode(_components.tr, { children: [
							createVNode(_components.th, {
								scope: "col",
								children: "처리량 모드"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "처리량이 정해지는 법"
							}),
							createVNode(_components.th, {
								scope: "col",
								children: "고르는 때"
							})
						] }) }), createVNode(_components.tbody, { children: [
							createVNode(_components.tr, {
								id: "row-elastic",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-elastic",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "Elastic"]
									}),
									createVNode(_components.td, { children: "부하에 따라 자동, 옮긴 양만큼 과금" }),
									createVNode(_components.td, { children: "들쭉날쭉하거나 예측이 안 될 때(권장)" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-provisioned",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-provisioned",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "Provisioned"]
									}),
									createVNode(_components.td, { children: "직접 적은 값, 저장량과 무관" }),
									createVNode(_components.td, { children: "늘 일정하게 높을 때" })
								]
							}),
							createVNode(_components.tr, {
								id: "row-bursting",
								children: [
									createVNode(_components.th, {
										scope: "row",
										children: [createVNode(_components.a, {
											href: "#row-bursting",
											class: "anchor",
											"aria-label": "줄 링크"
										}), "Bursting"]
									}),
									createVNode(_components.td, { children: "저장량에 비례, 크레딧으로 잠시 초과" }),
									createVNode(_components.td, { children: "저장량과 부하가 함께 클 때" })
								]
							})
						] })]
					})
				}),
				"\n",
				createVNode(_components.p, { children: [
					"Bursting의 함정은 ",
					createVNode(_components.strong, { children: "데이터가 적으면 느리다" }),
					"는 점이다. 크레딧이 떨어지면 100GiB짜리의 쓰기는 5MiB/s 안팎에 머문다. 파일을 늘리지 않고 빠르게 하려면 Elastic이나 Provisioned로 바꾼다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "시험의 Max I/O와 Bursting",
					"set:html": "<p>옛 문제는 “빅데이터, 수천 대 병렬”의 답으로 Max I/O를 고른다. 지금은 General Purpose에 Elastic 처리량을 쓴다. 두 모드를 묻는 선택지가 나오면 “지연에 민감하면 General Purpose”만은 그대로다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"storage-classes\">EFS 스토리지 계층<a href=\"#storage-classes\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 클래스, 맞는 파일, 조건\" tabindex=\"0\"><table aria-label=\"EFS 스토리지 계층\">\n<thead>\n<tr>\n<th scope=\"col\">클래스</th>\n<th scope=\"col\">맞는 파일</th>\n<th scope=\"col\">조건</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-standard\">\n<th scope=\"row\"><a href=\"#row-standard\" class=\"anchor\" aria-label=\"줄 링크\"></a>Standard</th>\n<td>자주 읽는 파일</td>\n<td>SSD, 가장 짧은 지연</td>\n</tr>\n<tr id=\"row-ia\">\n<th scope=\"row\"><a href=\"#row-ia\" class=\"anchor\" aria-label=\"줄 링크\"></a>IA</th>\n<td>분기에 몇 번</td>\n<td>읽을 때 요금, 지연은 수십 밀리초. 파일마다 최소 128KiB로 과금</td>\n</tr>\n<tr id=\"row-archive\">\n<th scope=\"row\"><a href=\"#row-archive\" class=\"anchor\" aria-label=\"줄 링크\"></a>Archive</th>\n<td>한 해에 몇 번</td>\n<td>더 싸다. Elastic 처리량과 리전 유형에서만, 최소 90일 과금</td>\n</tr>\n</tbody>\n</table></div>\n<p>수명 주기 정책이 마지막 접근을 보고 파일을 내린다. 경로는 그대로라 애플리케이션은 모른다. 파일 이름 같은 메타데이터는 늘 Standard에 있어서 목록 조회는 느려지지 않는다. 파일 시스템을 <strong>One Zone</strong> 유형으로 만들면 AZ 하나에만 두는 대신 더 싸다. 개발 환경이나 다시 만들 수 있는 데이터에 쓴다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>EFS와 <a href=\"/storage/ebs/\" class=\"mention\">EBS</a></strong>: 여러 AZ의 공유는 EFS, 한 AZ 한 서버의 블록은 EBS다. EBS 다중 연결은 답이 아니다.</li>\n<li><strong>EFS와 <a href=\"/storage/efs-vs-instance-store/\">인스턴스 스토어</a></strong>: 인스턴스 스토어는 가장 빠르지만 중지나 종료 때 사라진다. 가용성과 내구성을 함께 물으면 EFS다.</li>\n<li><strong>EFS와 <a href=\"/storage/fsx-for-lustre/\">FSx for Lustre</a></strong>: 공유 파일이어도 HPC와 기계 학습의 극단적인 처리량이면 Lustre다.</li>\n<li><strong>EFS와 S3 Files</strong>: 최근에는 <a href=\"/storage/s3/\" class=\"mention\">S3</a> 버킷도 NFS로 마운트한다. 원본이 S3에 있어야 할 때의 이야기이고, 시험의 공유 파일 시스템은 EFS다.</li>\n<li><strong>복제와 백업</strong>: 여러 AZ 저장은 잘못 지운 파일을 살려 주지 않는다. 되돌리려면 <a href=\"/storage/aws-backup/\">AWS Backup</a>, 다른 리전에 예비를 두려면 EFS 복제(replication)다. RPO와 RTO가 몇 분이다.</li>\n<li>마운트가 멈춘 채 끝나지 않으면 십중팔구 보안 그룹이 2049를 막은 것이다.</li>\n</ul></div>" })
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
var url = "content/storage/efs.mdx/";
var file = "/work/wt/build/content/storage/efs.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/storage/efs.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
