import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/compute/ec2.mdx
var frontmatter = {
	"title": "Amazon EC2",
	"titleEn": "Amazon Elastic Compute Cloud (EC2)",
	"kind": "service",
	"status": "published",
	"summary": "Amazon EC2는 CPU·메모리·디스크·네트워크를 골라 운영 체제째 빌려 쓰는 가상 서버(인스턴스)로, AWS의 대표적인 IaaS다.",
	"aliases": [
		"EC2",
		"이씨투",
		"Elastic Compute Cloud",
		"인스턴스",
		"EC2 인스턴스",
		"가상 서버",
		"가상 머신",
		"EC2 인스턴스 유형",
		"인스턴스 타입",
		"인스턴스 패밀리",
		"vCPU",
		"Nitro",
		"니트로",
		"니트로 시스템",
		"최대 절전 모드",
		"절전 모드",
		"Hibernate",
		"하이버네이트",
		"SSH",
		"EC2 Instance Connect",
		"인스턴스 커넥트",
		"스팟",
		"스팟 인스턴스",
		"Spot Instance",
		"전용 호스트",
		"Dedicated Host",
		"IaaS",
		"클라우드 서버",
		"서버 한 대",
		"EC2 요금",
		"서버 사양",
		"인스턴스 사이즈",
		"온디맨드 인스턴스",
		"서버 생성",
		"인스턴스 계열",
		"instance family",
		"인스턴스 패밀리 종류",
		"메모리 최적화 인스턴스",
		"컴퓨팅 최적화 인스턴스",
		"스토리지 최적화 인스턴스",
		"키 페어",
		"pem 키",
		"pem 분실",
		"키 페어 분실",
		"pem 파일 잃어버림",
		"permission denied publickey",
		"CPU 크레딧",
		"T3",
		"버스터블 인스턴스",
		"버스트 가능한 인스턴스",
		"종료 보호",
		"termination protection"
	],
	"related": [
		"compute/ec2-purchasing-options",
		"compute/auto-scaling-groups",
		"compute/ami",
		"compute/lambda-vs-ec2",
		"storage/ebs",
		"compute/ec2-user-data-and-metadata",
		"compute/ec2-capacity-reservations",
		"compute/ec2-placement-groups",
		"security/iam"
	],
	"signals": [
		{
			"id": "ec2",
			"need": "커널이나 드라이버를 고치는 소프트웨어를 돌린다",
			"choose": "EC2",
			"see": "compute/ec2#when",
			"why": "커널까지 다루려면 운영 체제가 내 것이어야 한다. Lambda와 Fargate는 못 한다."
		},
		{
			"id": "ondimaendeu-inseuteonseu",
			"need": "짧고 예측할 수 없는 일인데 중간에 끊기면 안 된다",
			"choose": "온디맨드 인스턴스",
			"see": "compute/ec2#purchase-options",
			"why": "짧아서 약정이 맞지 않고, 끊기면 안 되니 스팟도 아니다."
		},
		{
			"id": "choedae-jeoljeon",
			"need": "중지했다 켜도 메모리의 데이터 그대로 이어 간다",
			"choose": "최대 절전",
			"see": "compute/ec2#hibernate",
			"why": "RAM을 루트 볼륨에 쓰고 멈춘다. 보통의 중지는 메모리를 잃는다."
		},
		{
			"id": "fargate",
			"need": "컨테이너만 돌리면 되고 OS 패치는 하지 않으려 한다",
			"choose": "Fargate",
			"see": "compute/fargate#when",
			"why": "서버와 OS를 AWS가 맡는다. EC2 용량이면 패치가 내 몫이다."
		}
	],
	"facts": [
		{
			"id": "spot-notice",
			"label": "스팟 인스턴스 회수 알림",
			"value": "2분 전",
			"note": "EventBridge 이벤트와 인스턴스 메타데이터로 온다. 더 이른 신호로 재조정 권고가 있다.",
			"called": [
				"스팟 통지",
				"스팟 알림",
				"스팟 중단",
				"스팟 회수",
				"스팟 경고",
				"스팟 전에",
				"스팟 종료 전에 알려줌",
				"spot 통지",
				"spot 알림",
				"spot 중단",
				"spot 회수",
				"spot 경고",
				"spot 전 알림",
				"스팟 분",
				"스팟 2분",
				"two minute",
				"spot 2분",
				"minute warning",
				"minute notification",
				"minute notice",
				"spot interruption notice",
				"spot termination notice",
				"spot instance warning"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html"
		},
		{
			"id": "spot-discount",
			"label": "스팟 인스턴스 할인",
			"value": "온디맨드보다 최대 90%",
			"called": [
				"스팟 할인",
				"spot 할인",
				"스팟 저렴",
				"spot 저렴",
				"스팟 %",
				"spot %",
				"spot discount",
				"스팟 절감",
				"스팟 절약",
				"스팟 싸다",
				"spot discount percent"
			],
			"axis": "discount",
			"source": "https://aws.amazon.com/ec2/spot/"
		},
		{
			"id": "commitment-discount",
			"label": "약정 기간과 할인",
			"asks": "예약 인스턴스와 Savings Plans는 몇 년을 약정하고, 얼마나 할인받나?",
			"value": "1년 또는 3년 약정, 최대 72%(Compute Savings Plans는 66%)",
			"note": "EC2 Instance Savings Plans와 표준 예약 인스턴스가 최대 72%, 패밀리·리전을 바꿀 수 있는 Compute Savings Plans가 최대 66%다.",
			"called": [
				"예약 할인",
				"예약인스턴스 할인",
				"RI 할인",
				"예약 년",
				"RI %",
				"Savings Plans %",
				"Savings Plan %",
				"예약인스턴스 %",
				"예약인스턴스 약정",
				"예약인스턴스 약정 기간",
				"RI 약정",
				"예약인스턴스 년",
				"RI 년",
				"reserved discount",
				"reserved instance %",
				"reserved %",
				"reserved year",
				"RI discount",
				"예약 인스턴스 할인율",
				"Savings Plans 할인",
				"Savings Plan 할인",
				"세이빙스 플랜 할인",
				"세이빙스플랜 %",
				"reserved instance term",
				"savings plans term",
				"compute savings plans discount",
				"standard RI discount",
				"Savings Plans 년"
			],
			"axis": "discount",
			"source": "https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html"
		},
		{
			"id": "billing",
			"label": "온디맨드 과금 단위",
			"value": "초 단위, 켤 때마다 최소 60초",
			"note": "Linux와 Windows 기준이다. 중지한 동안은 인스턴스 요금이 없지만 EBS와 퍼블릭 IPv4 요금은 남는다.",
			"called": [
				"최소 과금",
				"과금 단위",
				"billing unit",
				"per second billing",
				"minimum charge"
			],
			"axis": "minimum-charge",
			"source": "https://aws.amazon.com/ec2/pricing/on-demand/"
		},
		{
			"id": "on-demand-quota",
			"label": "온디맨드 할당량을 세는 단위",
			"value": "실행 중인 vCPU 수",
			"examEra": "인스턴스 대수(기본 20대)",
			"called": [
				"EC2 몇 대",
				"EC2 대수",
				"EC2 인스턴스 수",
				"EC2 인스턴스 몇 개"
			],
			"axis": "count",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html"
		},
		{
			"id": "operating-systems",
			"label": "운영 체제",
			"value": "Linux, Windows, macOS",
			"note": "macOS는 Mac 전용 호스트에서만 돌고, 호스트는 최소 24시간 할당한다.",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-mac-instances.html"
		},
		{
			"id": "vcpu",
			"label": "vCPU 수",
			"asks": "vCPU 수는 어떻게 세나?",
			"value": "코어 수 × 코어당 스레드 수",
			"note": "Graviton처럼 코어당 스레드가 1개인 유형은 vCPU 하나가 코어 하나다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html"
		},
		{
			"id": "nitro-ebs-iops",
			"label": "볼륨 하나의 최대 EBS IOPS",
			"value": "Nitro 256,000(io2 Block Express), 그 밖 32,000",
			"note": "io1은 Nitro에서 64,000까지다. 인스턴스 크기마다 따로 EBS 상한이 있다.",
			"examEra": "Nitro 64,000, 그 밖 32,000",
			"called": [
				"nitro IOPS",
				"nitro EBS IOPS",
				"니트로 IOPS"
			],
			"axis": "throughput",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html"
		},
		{
			"id": "hibernate-ram",
			"label": "최대 절전이 되는 메모리",
			"value": "Linux 150GiB 미만, Windows 16GiB 이하",
			"called": [
				"최대절전 RAM",
				"최대절전 메모리",
				"hibernate RAM",
				"하이버네이트 RAM",
				"hibernate RAM GB",
				"hibernation RAM",
				"절전 RAM",
				"하이버네이션 RAM"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html"
		},
		{
			"id": "hibernate-days",
			"label": "최대 절전을 유지하는 기간",
			"value": "60일까지",
			"note": "더 두려면 한 번 시작했다가 중지하고 다시 시작한다.",
			"called": [
				"최대절전 일",
				"최대절전모드 일",
				"hibernate 일",
				"하이버네이트 일",
				"max hibernate",
				"hibernate days",
				"hibernation days",
				"hibernated more than",
				"최대 절전 기간",
				"하이버네이션 일",
				"하이버네이트 기간",
				"hibernation long"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-hibernate-overview.html"
		},
		{
			"id": "instance-connect-key",
			"label": "EC2 Instance Connect의 공개 키가 남는 시간",
			"value": "60초",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-linux-inst-eic.html"
		},
		{
			"id": "ports",
			"label": "외울 포트",
			"value": "SSH·SFTP 22, FTP 21, HTTP 80, HTTPS 443, RDP 3389",
			"note": "SFTP는 SSH 위에서 돌아 22번을 쓴다.",
			"called": [
				"SSH port",
				"RDP port",
				"SSH port number",
				"RDP port number"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html"
		},
		{
			"id": "user-data",
			"label": "사용자 데이터(부트스트랩 스크립트)",
			"asks": "사용자 데이터(부트스트랩 스크립트)는 언제 돌고 크기는 얼마까지인가?",
			"value": "첫 부팅에 root로 한 번 실행, 최대 16KB",
			"note": "기본 동작이 그렇다. 설정을 바꾸면 부팅마다 돌릴 수도 있다. 16KB는 base64로 바꾸기 전의 크기다.",
			"called": [
				"userdata 크기",
				"유저데이터",
				"userdata KB",
				"사용자데이터",
				"userdata 용량",
				"user data 크기",
				"user data KB",
				"유저 데이터 KB"
			],
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"
		}
	],
	"sharedFacts": [{
		"id": "elastic-ip",
		"from": "networking/ip-addressing#eip-quota"
	}],
	"scenarios": [
		{
			"id": "slow-boot-app-overnight",
			"situation": "시작한 뒤 메모리에 데이터를 올리느라 20분이 걸리는 앱을 밤에는 꺼 두고, 아침에는 바로 쓰던 상태로 이어 가고 싶다.",
			"answer": ["compute/ec2", "storage/ebs"],
			"choose": "최대 절전 모드",
			"why": "메모리 상태를 그대로 되살려야 하므로 최대 절전이다. RAM이 암호화된 EBS 루트 볼륨에 저장되고 다시 켜면 이어서 돈다.",
			"trap": "중지는 EBS만 남기고 메모리를 버려 20분을 다시 기다린다. 최대 절전은 인스턴스를 만들 때 켜 두어야 하고 나중에 켤 수 없다."
		},
		{
			"id": "per-vcpu-license",
			"situation": "메모리를 많이 쓰는 상용 데이터베이스의 라이선스가 vCPU 수로 매겨진다. 메모리는 유지하면서 라이선스 비용을 줄이려 한다.",
			"answer": ["compute/ec2"],
			"choose": "CPU 옵션(코어·스레드 수)",
			"why": "CPU 옵션으로 활성 코어 수나 코어당 스레드 수를 줄이면 메모리는 그대로인데 세는 vCPU가 준다.",
			"trap": "더 작은 인스턴스 유형으로 바꾸면 메모리도 함께 준다. CPU 옵션이 인스턴스 요금을 깎아 준다고 여기는 것도 함정이다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "interruptible-batch",
			"situation": "언제 끊겨도 다시 돌리면 되는 영상 변환 작업이 매일 몇 시간씩 있다. 가장 싸게 돌리고 싶다.",
			"answer": ["compute/ec2", "compute/auto-scaling-groups"],
			"choose": "스팟 인스턴스",
			"why": "끊겨도 되고 비용이 가장 낮아야 한다는 두 조건이 모이면 스팟 인스턴스다. 여러 유형과 AZ를 섞으면 회수에 강해진다.",
			"trap": "예약 인스턴스는 하루 종일, 몇 년 동안 쓸 때 이득이다. 끊기면 안 되는 데이터베이스에 스팟을 쓰는 반대 함정도 나온다.",
			"requirements": ["lowest-cost"]
		},
		{
			"id": "ssh-without-key-files",
			"situation": "개발자들이 22번 포트의 SSH와 SFTP는 지금처럼 쓰되, 나눠 준 키 파일은 없애려 한다. 누가 리눅스 인스턴스에 접속할 수 있는지 IAM으로 통제하고 접속 기록도 남겨야 한다.",
			"answer": ["compute/ec2", "security/iam"],
			"choose": "EC2 Instance Connect",
			"why": "“SSH는 그대로”와 “키 파일 없이”가 결정한다. EC2 Instance Connect는 IAM 권한을 확인하고 60초짜리 공개 키를 넣어 준다. 접속 요청은 CloudTrail에 남는다.",
			"trap": "키 페어 하나를 공유하는 답은 누가 썼는지 가릴 수 없다. 인바운드 포트까지 하나도 열지 말라는 조건이 붙으면 Session Manager가 답이다.",
			"requirements": ["access-control", "compliance"]
		},
		{
			"id": "connection-timed-out",
			"situation": "새 인스턴스의 웹 페이지가 열리지 않고 연결 시간이 초과된다. 어디부터 볼까.",
			"answer": [
				"networking/security-groups",
				"compute/ec2",
				"networking/vpc"
			],
			"choose": "보안 그룹의 인바운드 포트부터",
			"why": "시간 초과는 패킷이 닿지 못했다는 뜻이라 보안 그룹의 인바운드 포트부터, 이어서 네트워크 ACL·경로·퍼블릭 IP를 본다.",
			"trap": "연결 거부(connection refused)는 반대로 서버까지는 닿았다는 뜻이다. 이때는 앱이 그 포트에서 듣고 있는지 본다.",
			"requirements": ["find-cause"]
		}
	],
	"corrections": [
		{
			"id": "im",
			"notes": "유형 이름의 m은 메모리, s는 스토리지 계열이라고 한다.",
			"status": "wrong",
			"right": "m은 범용이다. 메모리 최적화는 r·x, 스토리지 최적화는 i(im·is 포함)와 d이고 s로 시작하는 계열은 없다. c가 컴퓨팅 최적화라는 것은 맞다.",
			"source": "https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html"
		},
		{
			"id": "nitro-ebs",
			"notes": "Nitro 인스턴스의 EBS 상한이 64,000 IOPS라고 한다.",
			"status": "outdated",
			"right": "64,000은 io1 볼륨의 상한이다. io2 Block Express 볼륨은 Nitro 인스턴스에서 256,000 IOPS까지 낸다. Nitro가 아닌 인스턴스의 32,000은 그대로다.",
			"source": "https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html"
		},
		{
			"id": "vcpu-hpc",
			"notes": "코어나 스레드 수를 조절하면 비용이 준다고 한다.",
			"status": "simplified",
			"right": "인스턴스 요금은 그대로다. 줄어드는 것은 코어나 vCPU로 세는 소프트웨어 라이선스 비용이고, 스레드를 끄면 HPC 성능이 나아질 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html"
		},
		{
			"id": "instance-connect",
			"notes": "EC2 Instance Connect가 가장 간단한 접속 방법이라고 한다.",
			"status": "simplified",
			"right": "22번 포트로 닿을 길이 있고 접속 에이전트가 깔린 Linux·macOS일 때 이야기다. 퍼블릭 IP가 없으면 EC2 Instance Connect Endpoint, 인바운드를 하나도 열지 않으려면 Session Manager, Windows라면 RDP를 쓴다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect.html"
		},
		{
			"id": "acl-ip",
			"notes": "연결이 시간 초과되면 보안 그룹을 확인하라고만 한다.",
			"status": "simplified",
			"right": "가장 흔한 원인일 뿐이다. 네트워크 ACL, 라우팅 테이블의 인터넷 게이트웨이 경로, 퍼블릭 IP, 운영 체제 방화벽도 같은 증상을 낸다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html"
		},
		{
			"id": "ip",
			"notes": "탄력적 IP는 계정당 5개라고 한다.",
			"status": "wrong",
			"right": "계정의 리전당 5개다. 늘려 달라고 요청할 수 있다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"
		},
		{
			"id": "ebs-elb",
			"notes": "EC2가 하나가 아니라 인스턴스, EBS, ELB, ASG를 아우르는 말이라고 한다.",
			"status": "simplified",
			"right": "콘솔의 EC2 메뉴 안에 함께 있을 뿐이다. EC2는 인스턴스이고, EBS·Elastic Load Balancing·EC2 Auto Scaling은 따로 요금과 할당량이 있는 딸린 서비스다.",
			"source": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "EC2",
			"lines": "125-140"
		},
		{
			"note": "001",
			"section": "SSH",
			"lines": "142-148"
		},
		{
			"note": "001",
			"section": "Elastic Ip",
			"lines": "164-170"
		},
		{
			"note": "001",
			"section": "EC2 Hibernate",
			"lines": "194-201"
		},
		{
			"note": "001",
			"section": "EC2 Nitro",
			"lines": "203-209"
		},
		{
			"note": "001",
			"section": "Understanding vCPU",
			"lines": "211-216"
		},
		{
			"note": "003",
			"section": "EC2",
			"lines": "44-48"
		},
		{
			"note": "004",
			"section": "EC2와 Lambda 비교",
			"lines": "31-43"
		}
	],
	"references": [
		{
			"title": "EC2 인스턴스 유형의 이름 규칙",
			"url": "https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html"
		},
		{
			"title": "T 계열의 표준 모드",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode.html"
		},
		{
			"title": "인스턴스에 접속하는 방법 비교",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect.html"
		},
		{
			"title": "Linux 인스턴스 접속 문제 해결",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html"
		},
		{
			"title": "최대 절전의 전제 조건",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html"
		},
		{
			"title": "종료 보호",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html"
		},
		{
			"title": "CPU 옵션",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html"
		},
		{
			"title": "EC2 결제와 구매 옵션",
			"url": "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html"
		},
		{
			"title": "Nitro Enclaves와 KMS",
			"url": "https://docs.aws.amazon.com/kms/latest/developerguide/services-nitro-enclaves.html"
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
			"slug": "instance-types",
			"text": "인스턴스 계열(패밀리)과 유형, 이름 규칙"
		},
		{
			"depth": 2,
			"slug": "purchase-options",
			"text": "구매 옵션"
		},
		{
			"depth": 2,
			"slug": "connect",
			"text": "접속: SSH와 EC2 Instance Connect"
		},
		{
			"depth": 2,
			"slug": "vcpu",
			"text": "vCPU 최적화"
		},
		{
			"depth": 2,
			"slug": "nitro",
			"text": "Nitro 시스템"
		},
		{
			"depth": 2,
			"slug": "hibernate",
			"text": "중지, 최대 절전, 종료"
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
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-c8511b-f90\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#c8511b\"/><stop offset=\"1\" stop-color=\"#f90\"/></linearGradient><linearGradient id=\"icon-4d27a8-a166ff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#4d27a8\"/><stop offset=\"1\" stop-color=\"#a166ff\"/></linearGradient><linearGradient id=\"icon-bd0816-ff5252\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#bd0816\"/><stop offset=\"1\" stop-color=\"#ff5252\"/></linearGradient><symbol id=\"icon-aws-ec2\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-c8511b-f90)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M86 170h80V90H86zm87-80h13v6h-13v13h13v6h-13v10h13v6h-13v13h13v6h-13v13h13v7h-13a6 6 0 0 1-6 6h-1v13h-6v-13h-13v13h-6v-13h-10v13h-6v-13h-13v13h-6v-13H93v13h-7v-13a6 6 0 0 1-6-6H70v-7h10v-13H70v-6h10v-13H70v-6h10v-10H70v-6h10V96H70v-6h10v-1a6 6 0 0 1 6-6V70h7v13h13V70h6v13h13V70h6v13h10V70h6v13h13V70h6v13h1a6 6 0 0 1 6 6zm-42 121H45v-86h19v-7H45a7 7 0 0 0-7 7v86a7 7 0 0 0 7 7h86a7 7 0 0 0 7-7v-16h-7zm87-166v86a7 7 0 0 1-7 7h-19v-7h19V45h-86v19h-7V45a7 7 0 0 1 7-7h86a7 7 0 0 1 7 7\"/></symbol><symbol id=\"icon-aws-elb\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-4d27a8-a166ff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M96 170c-23 0-42-19-42-42s19-42 42-42 42 19 42 42-19 42-42 42m96 19c0 7-6 13-13 13s-13-6-13-13 6-13 13-13 13 6 13 13M179 54c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m10 61c7 0 13 6 13 13s-6 13-13 13-13-6-13-13 6-13 13-13m-45 16h26c1 9 9 16 19 16s19-8 19-19-9-19-19-19-18 7-19 16h-26l-5-17 29-25c3 2 7 3 11 3 11 0 19-8 19-19s-8-19-19-19-19 9-19 19c0 4 1 8 3 11l-27 24c-8-13-23-22-40-22-26 0-48 22-48 48s22 48 48 48c17 0 32-9 40-22l27 24-3 11c0 10 9 19 19 19s19-9 19-19-8-19-19-19c-4 0-8 1-11 3l-29-25z\"/></symbol><symbol id=\"icon-aws-iam\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-bd0816-ff5252)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M45 189h166V67H45zM218 64v128a3 3 0 0 1-4 3H42a3 3 0 0 1-4-3V64a3 3 0 0 1 4-3h172a3 3 0 0 1 4 3m-77 90h48v-7h-48zm41-20h16v-6h-16zm-41 0h25v-6h-25zm-48 13c0-2-2-3-3-3a3 3 0 0 0-4 3c0 2 2 3 4 3s3-1 3-3m6 0c0 4-2 8-6 9v7h-7v-7c-3-1-6-5-6-9 0-5 4-9 10-9s9 4 9 9m-38 26h57v-13h-12v-6h12v-10h-12v-6h12v-10H61zm9-51h39V99c0-7-9-14-19-14-11 0-20 7-20 14zm-16 54v-51a3 3 0 0 1 4-3h6V99c0-11 11-20 26-20 14 0 25 9 25 20v23h7l3 3v51l-3 3H58a3 3 0 0 1-4-3m138-61h6v-6h-6zm-51 0h35v-6h-35z\"/></symbol><symbol id=\"icon-saa-ebs\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#3b7d23\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M13 17a19 6 0 0 1 38 0a19 6 0 0 1 -38 0v30a19 6 0 0 0 38 0v-30M13 32a19 6 0 0 0 38 0\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>운영 체제까지 내가 다뤄야 할 때 쓴다. 커널이나 드라이버를 고치는 소프트웨어, 상용 라이선스, GPU, 오래 켜 두는 서버가 그렇다. AWS는 하드웨어와 가상화까지 맡고 <strong>운영 체제 패치부터는 내 몫</strong>이다. 코드만 돌리면 된다면 <a href=\"/compute/lambda/\">Lambda</a>, 컨테이너만 있으면 된다면 <a href=\"/compute/fargate/\">Fargate</a>가 손이 덜 간다(<a href=\"/compute/lambda-vs-ec2/\">Lambda vs EC2</a>). EC2는 미리 프로비저닝한 CPU와 메모리가 한도이고, 대수를 늘리는 일은 <a href=\"/compute/auto-scaling-groups/\">Auto Scaling 그룹</a>에 맡긴다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"EC2는 인스턴스를 빌려주는 서비스다. 디스크(EBS)·부하 분산(",
					createVNode(_components.a, {
						href: "/networking/elastic-load-balancing/",
						class: "mention",
						children: "ELB"
					}),
					")·대수 조절(",
					createVNode(_components.a, {
						href: "/compute/auto-scaling-groups/",
						class: "mention",
						children: "ASG"
					}),
					")은 콘솔의 EC2 메뉴에 함께 있지만 따로 움직이는 짝이다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-ec2-components\" data-diagram=\"ec2-components\"><figcaption><span class=\"diagram-title\">EC2 인스턴스와 주변 구성 <span class=\"diagram-title-end\">요소<a href=\"#diagram-ec2-components\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: EC2 인스턴스와 주변 구성 요소\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"483\" height=\"740\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-51 -4 773.4 1184.8\"><svg width=\"773.4\" height=\"1184.8\" x=\"-51\" y=\"-4\" aria-describedby=\"diagram-ec2-components-desc\" aria-labelledby=\"diagram-ec2-components-title\" role=\"img\" viewBox=\"-51 -4 773.4 1184.8\"><title id=\"diagram-ec2-components-title\">EC2 인스턴스와 주변 구성 요소</title><desc id=\"diagram-ec2-components-desc\">로드 밸런서가 Auto Scaling 그룹의 인스턴스에 요청을 나누고, 인스턴스는 보안 그룹 안에서 EBS 볼륨을 쓰고 IAM 역할로 권한을 얻는다. 새 인스턴스는 AMI를 담은 시작 템플릿에서 만들어진다.</desc><g class=\"d-boundary\"><rect width=\"566.8\" height=\"292\" x=\"-35\" y=\"434\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"297\" height=\"205\" x=\"99.9\" y=\"497\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M185 56v106\"/><path fill=\"var(--diagram-line)\" d=\"m191 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M170.9 294v13q0 7-7.1 7h-15.1q-7.1 0-7.1 7v56q0 7 7 7h18.1q7 0 7 7v155\"/><path fill=\"var(--diagram-line)\" d=\"m179.8 538-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M199 294v13q0 7 7.1 7h46.5q7.1 0 7.1 7v56q0 7 7 7h49.5q7 0 7 7v155\"/><path fill=\"var(--diagram-line)\" d=\"m329.3 538-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M173.8 678v354.8\"/><path fill=\"var(--diagram-line)\" d=\"m179.8 1024.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M323.3 678v261.8q0 7 7 7h10.3q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m353.7 1024.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M390 294v83q0 7-7.1 7h-40.5q-7.1 0-7.1 7v102\"/><path fill=\"var(--diagram-line)\" d=\"m341.3 485-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M590.7 294v103q0 7-7.1 7H354.4q-7.1 0-7.1 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m353.3 422-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"-23\" y=\"465\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Auto Scaling 그룹</text></g><g class=\"d-boundary\"><text x=\"183.9\" y=\"528\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 그룹</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"151.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"184.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"108.1\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"141.4\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"226.2\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"259.6\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"96.8\" y=\"966.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"173.7\" y=\"989.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 블록 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"270.7\" y=\"966.8\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"347.6\" y=\"989.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 블록 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"312.9\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"389.9\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 임시 자격 증명</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"525.7\" y=\"334\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"590.3\" y=\"357\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 새 인스턴스</text></g><g class=\"d-node\"><rect width=\"101\" height=\"44\" x=\"134.5\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"184.9\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"184.9\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"148.9\" y=\"175\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"389.9\" y=\"286\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">IAM 역할</text><use width=\"72\" height=\"72\" x=\"353.9\" y=\"175\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><rect width=\"231.5\" height=\"62\" x=\"474.9\" y=\"232\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"590.7\" y=\"272\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작 템플릿 (AMI)</text></g><g class=\"d-node\"><text x=\"173.8\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인스턴스 A</text><use width=\"72\" height=\"72\" x=\"137.8\" y=\"559\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"323.3\" y=\"670\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인스턴스 B</text><use width=\"72\" height=\"72\" x=\"287.3\" y=\"559\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"173.8\" y=\"1156.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 볼륨 A</text><use width=\"72\" height=\"72\" x=\"137.8\" y=\"1045.8\" href=\"#icon-saa-ebs\"/></g><g class=\"d-node\"><text x=\"347.7\" y=\"1156.8\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 볼륨 B</text><use width=\"72\" height=\"72\" x=\"311.7\" y=\"1045.8\" href=\"#icon-saa-ebs\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/application-load-balancer/\"><rect width=\"112.6\" height=\"136\" x=\"128.7\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"IAM 역할\" href=\"/security/iam/\"><rect width=\"98\" height=\"136\" x=\"340.9\" y=\"162\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인스턴스 A\" href=\"/compute/ec2/\" aria-current=\"page\"><rect width=\"107.8\" height=\"136\" x=\"119.9\" y=\"546\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인스턴스 B\" href=\"/compute/ec2/\" aria-current=\"page\"><rect width=\"107.2\" height=\"136\" x=\"269.7\" y=\"546\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 볼륨 A\" href=\"/storage/ebs/\"><rect width=\"114.8\" height=\"136\" x=\"116.4\" y=\"1032.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 볼륨 B\" href=\"/storage/ebs/\"><rect width=\"114.2\" height=\"136\" x=\"290.6\" y=\"1032.8\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"362\" height=\"623\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-4 -4 579.9 996.2\"><svg width=\"579.9\" height=\"996.2\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-ec2-components-narrow-desc\" aria-labelledby=\"diagram-ec2-components-narrow-title\" role=\"img\" viewBox=\"-4 -4 579.9 996.2\"><title id=\"diagram-ec2-components-narrow-title\">EC2 인스턴스와 주변 구성 요소</title><desc id=\"diagram-ec2-components-narrow-desc\">로드 밸런서가 Auto Scaling 그룹의 인스턴스에 요청을 나누고, 인스턴스는 보안 그룹 안에서 EBS 볼륨을 쓰고 IAM 역할로 권한을 얻는다. 새 인스턴스는 AMI를 담은 시작 템플릿에서 만들어진다.</desc><g class=\"d-boundary\"><rect width=\"345\" height=\"308.2\" x=\"12\" y=\"418\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"297\" height=\"197\" x=\"36\" y=\"505.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M122.7 48v106\"/><path fill=\"var(--diagram-line)\" d=\"m128.7 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M108.6 278v13q0 7-7 7H86.4q-7 0-7 7v56q0 7 7 7h16.4q7.1 0 7.1 7v179.2\"/><path fill=\"var(--diagram-line)\" d=\"m115.9 546.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M136.8 278v13q0 7 7 7h46.6q7 0 7 7v56q0 7 7.1 7h47.8q7.1 0 7.1 7v179.2\"/><path fill=\"var(--diagram-line)\" d=\"m265.4 546.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M109.9 678.2v174\"/><path fill=\"var(--diagram-line)\" d=\"m115.9 844.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M259.4 678.2v81q0 7 7 7h10.3q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m289.8 844.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M327.7 278v83q0 7-7 7h-42.2q-7 0-7 7v126.2\"/><path fill=\"var(--diagram-line)\" d=\"m277.4 493.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-dasharray=\"6 5\" stroke-width=\"1.8\" d=\"M489.6 278v103q0 7-7.1 7h-192q-7 0-7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m289.4 406-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"120\" y=\"449\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">Auto <tspan x=\"120\" y=\"477.6\">Scaling 그룹</tspan></text></g><g class=\"d-boundary\"><text x=\"120\" y=\"536.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">보안 그룹</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"89.2\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"122.6\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 요청</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"45.9\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"79.2\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"164\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"197.3\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 분산</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"32.9\" y=\"786.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"109.9\" y=\"809.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 블록 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"206.8\" y=\"786.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"283.8\" y=\"809.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 블록 읽기·쓰기</text></g><g class=\"d-edge-label\"><rect width=\"153.9\" height=\"30\" x=\"250.7\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"327.6\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 임시 자격 증명</text></g><g class=\"d-edge-label\"><rect width=\"129.3\" height=\"30\" x=\"424.6\" y=\"318\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"489.2\" y=\"341\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">⑤ 새 인스턴스</text></g><g class=\"d-node\"><rect width=\"78.2\" height=\"36\" x=\"83.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"122.7\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">사용자</text></g><g class=\"d-node\"><text x=\"122.7\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">로드 밸런서</text><use width=\"72\" height=\"72\" x=\"86.7\" y=\"163\" href=\"#icon-aws-elb\"/></g><g class=\"d-node\"><text x=\"327.7\" y=\"270\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">IAM 역할</text><use width=\"72\" height=\"72\" x=\"291.7\" y=\"163\" href=\"#icon-aws-iam\"/></g><g class=\"d-node\"><rect width=\"140.6\" height=\"70.2\" x=\"419.3\" y=\"207.8\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"489.6\" y=\"239.8\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">시작 템플릿 <tspan x=\"489.6\" y=\"264\">(AMI)</tspan></text></g><g class=\"d-node\"><text x=\"109.9\" y=\"670.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인스턴스 A</text><use width=\"72\" height=\"72\" x=\"73.9\" y=\"563.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"259.4\" y=\"670.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">인스턴스 B</text><use width=\"72\" height=\"72\" x=\"223.4\" y=\"563.2\" href=\"#icon-aws-ec2\"/></g><g class=\"d-node\"><text x=\"109.9\" y=\"968.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 볼륨 A</text><use width=\"72\" height=\"72\" x=\"73.9\" y=\"861.2\" href=\"#icon-saa-ebs\"/></g><g class=\"d-node\"><text x=\"283.8\" y=\"968.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-canvas)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">EBS 볼륨 B</text><use width=\"72\" height=\"72\" x=\"247.8\" y=\"861.2\" href=\"#icon-saa-ebs\"/></g></svg><a aria-label=\"로드 밸런서\" href=\"/networking/application-load-balancer/\"><rect width=\"112.6\" height=\"128\" x=\"66.4\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"IAM 역할\" href=\"/security/iam/\"><rect width=\"93.9\" height=\"128\" x=\"280.8\" y=\"154\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인스턴스 A\" href=\"/compute/ec2/\" aria-current=\"page\"><rect width=\"107.8\" height=\"128\" x=\"56\" y=\"554.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"인스턴스 B\" href=\"/compute/ec2/\" aria-current=\"page\"><rect width=\"107.2\" height=\"128\" x=\"205.8\" y=\"554.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 볼륨 A\" href=\"/storage/ebs/\"><rect width=\"114.8\" height=\"128\" x=\"52.5\" y=\"852.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"EBS 볼륨 B\" href=\"/storage/ebs/\"><rect width=\"114.2\" height=\"128\" x=\"226.7\" y=\"852.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>로드 밸런서가 Auto Scaling 그룹의 인스턴스에 요청을 나누고, 인스턴스는 보안 그룹 안에서 EBS 볼륨을 쓰고 IAM 역할로 권한을 얻는다. 새 인스턴스는 AMI를 담은 시작 템플릿에서 만들어진다.</p><ul><li>Auto Scaling 그룹 안: 보안 그룹</li><li>보안 그룹 안: 인스턴스 A, 인스턴스 B</li><li>사용자 → 로드 밸런서: ① 요청</li><li>로드 밸런서 → 인스턴스 A: ② 분산</li><li>로드 밸런서 → 인스턴스 B: ② 분산</li><li>인스턴스 A → EBS 볼륨 A: ③ 블록 읽기·쓰기</li><li>인스턴스 B → EBS 볼륨 B: ③ 블록 읽기·쓰기</li><li>IAM 역할 → 보안 그룹: ④ 임시 자격 증명 (점선)</li><li>시작 템플릿 (AMI) → Auto Scaling 그룹: ⑤ 새 인스턴스 (점선)</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<p>인스턴스를 띄울 때 고르는 것은 이렇다.</p>\n<ul>\n<li><strong><a href=\"/compute/ami/\">AMI</a></strong>: 운영 체제와 미리 설치한 소프트웨어</li>\n<li><strong>인스턴스 유형</strong>: CPU, 메모리, 네트워크 성능</li>\n<li><strong>스토리지</strong>: 네트워크로 붙는 <a href=\"/storage/ebs/\">EBS</a>, 호스트에 붙은 <a href=\"/storage/instance-store/\">인스턴스 스토어</a></li>\n<li><strong>네트워크와 방화벽</strong>: <a href=\"/networking/vpc/\">서브넷</a>, 퍼블릭 IP, <a href=\"/networking/security-groups/\">보안 그룹</a>(포트, IPv4·IPv6, 인바운드·아웃바운드)</li>\n<li><strong><a href=\"/security/iam/\">IAM 역할</a></strong>: 앱이 쓸 임시 자격 증명. 서버에 액세스 키를 두지 않게 한다</li>\n<li><strong><a href=\"/compute/ec2-user-data-and-metadata/\">사용자 데이터</a></strong>: 첫 부팅 때 root로 한 번 도는 스크립트</li>\n</ul>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"instance-types\">인스턴스 계열(패밀리)과 유형, 이름 규칙<a href=\"#instance-types\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p><code>m7gd.2xlarge</code>는 <strong>m</strong>(계열) <strong>7</strong>(세대) <strong>gd</strong>(속성: Graviton, 로컬 NVMe) <strong>.2xlarge</strong>(크기)로 읽는다. 크기가 한 단계 오르면 vCPU와 메모리가 대개 두 배가 된다.</p>\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 계열, 무엇을 위해, 어울리는 일\" tabindex=\"0\"><table aria-label=\"인스턴스 계열(패밀리)과 유형, 이름 규칙\">\n<thead>\n<tr>\n<th scope=\"col\">계열</th>\n<th scope=\"col\">무엇을 위해</th>\n<th scope=\"col\">어울리는 일</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-t\">\n<th scope=\"row\"><a href=\"#row-t\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>t</code></th>\n<td>범용, 버스트: CPU 크레딧을 모았다 쓴다(다 쓰면 표준 모드는 기준선까지 느려지고, 무제한 모드는 넘긴 만큼 요금)</td>\n<td>개발 서버, 한가한 웹</td>\n</tr>\n<tr id=\"row-m\">\n<th scope=\"row\"><a href=\"#row-m\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>m</code></th>\n<td>범용: CPU와 메모리의 균형</td>\n<td>보통의 앱 서버</td>\n</tr>\n<tr id=\"row-c\">\n<th scope=\"row\"><a href=\"#row-c\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>c</code></th>\n<td>컴퓨팅 최적화</td>\n<td>배치, 인코딩, 게임 서버</td>\n</tr>\n<tr id=\"row-r-x\">\n<th scope=\"row\"><a href=\"#row-r-x\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>r</code> <code>x</code></th>\n<td>메모리 최적화</td>\n<td>인메모리 DB, 캐시</td>\n</tr>\n<tr id=\"row-i-d-h\">\n<th scope=\"row\"><a href=\"#row-i-d-h\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>i</code> <code>d</code> <code>h</code></th>\n<td>스토리지 최적화</td>\n<td>NoSQL, 데이터 웨어하우스</td>\n</tr>\n<tr id=\"row-p-g\">\n<th scope=\"row\"><a href=\"#row-p-g\" class=\"anchor\" aria-label=\"줄 링크\"></a><code>p</code> <code>g</code></th>\n<td>가속 컴퓨팅(GPU)</td>\n<td>학습, 그래픽</td>\n</tr>\n</tbody>\n</table></div>\n<p>속성 글자는 <code>g</code> Graviton(Arm), <code>a</code> AMD, <code>i</code> Intel, <code>d</code> 로컬 NVMe, <code>n</code> 네트워크 강화다. Graviton은 x86의 비슷한 유형보다 값에 견준 성능이 <a href=\"https://docs.aws.amazon.com/prescriptive-guidance/latest/eks-cost-optimization/3-migration-to-graviton.html\">최대 40% 낫다</a>. 대신 명령어 집합이 달라 AMI와 앱이 arm64용이어야 한다.</p>\n</div><h2 id=\"purchase-options\">구매 옵션<a href=\"#purchase-options\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 옵션, 결정적인 조건\" tabindex=\"0\"><table aria-label=\"구매 옵션\">\n<thead>\n<tr>\n<th scope=\"col\">옵션</th>\n<th scope=\"col\">결정적인 조건</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-ondimaendeu\">\n<th scope=\"row\"><a href=\"#row-ondimaendeu\" class=\"anchor\" aria-label=\"줄 링크\"></a>온디맨드</th>\n<td>짧고 예측할 수 없고 끊기면 안 된다</td>\n</tr>\n<tr id=\"row-savings-plans\">\n<th scope=\"row\"><a href=\"#row-savings-plans\" class=\"anchor\" aria-label=\"줄 링크\"></a>Savings Plans · 예약 인스턴스</th>\n<td>1년 또는 3년 꾸준히 쓴다</td>\n</tr>\n<tr id=\"row-seupat-inseuteonseu\">\n<th scope=\"row\"><a href=\"#row-seupat-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>스팟 인스턴스</th>\n<td>끊겨도 된다, 가장 싸야 한다</td>\n</tr>\n<tr id=\"row-jeonnyong-hoseuteu\">\n<th scope=\"row\"><a href=\"#row-jeonnyong-hoseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>전용 호스트</th>\n<td>소켓·코어 단위 라이선스(BYOL), 물리 서버를 보아야 한다</td>\n</tr>\n<tr id=\"row-jeonnyong-inseuteonseu\">\n<th scope=\"row\"><a href=\"#row-jeonnyong-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>전용 인스턴스</th>\n<td>다른 계정과 하드웨어만 나누지 않으면 된다</td>\n</tr>\n<tr id=\"row-ondimaendeu-yongnyang-yeyak\">\n<th scope=\"row\"><a href=\"#row-ondimaendeu-yongnyang-yeyak\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/compute/ec2-capacity-reservations/\">온디맨드 용량 예약</a></th>\n<td>약정 없이 특정 AZ의 자리를 보장한다(할인은 없다)</td>\n</tr>\n</tbody>\n</table></div>\n<p>스팟은 회수될 때 종료가 기본이고, 요청할 때 중지나 최대 절전으로 정해 둘 수 있다. 예약 인스턴스는 인스턴스의 모양을, Savings Plans는 <strong>시간당 쓸 금액</strong>을 약정한다. 표준 예약은 계열을 못 바꾸는 대신 마켓플레이스에 되팔 수 있고, 컨버터블 예약은 바꿀 수 있는 대신 덜 깎아 준다. Compute Savings Plans는 계열·리전을 가리지 않고 <a href=\"/compute/fargate/\" class=\"mention\">Fargate</a>와 <a href=\"/compute/lambda/\" class=\"mention\">Lambda</a>에도 적용된다. 고르는 순서와 스팟의 회수·할당 전략, 상태별 요금은 <a href=\"/compute/ec2-purchasing-options/\">EC2 구매 옵션</a>에서 가른다.</p>\n</div><h2 id=\"connect\">접속: SSH와 EC2 Instance Connect<a href=\"#connect\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SSH는 22번 포트로 원격 셸을 연다. macOS, Linux, Windows 10 이상은 내장 OpenSSH를, 더 오래된 Windows는 PuTTY를 쓴다.</p>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 방법, 인바운드 포트, 키 파일, 대상\" tabindex=\"0\"><table aria-label=\"접속: SSH와 EC2 Instance Connect\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">방법</th>\n<th scope=\"col\" role=\"columnheader\">인바운드 포트</th>\n<th scope=\"col\" role=\"columnheader\">키 파일</th>\n<th scope=\"col\" role=\"columnheader\">대상</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-ssh\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ssh\" class=\"anchor\" aria-label=\"줄 링크\"></a>SSH 클라이언트</th>\n<td role=\"cell\">22</td>\n<td role=\"cell\">필요</td>\n<td role=\"cell\">Linux·<wbr>macOS</td>\n</tr>\n<tr id=\"row-ec2-instance-connect\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2-instance-connect\" class=\"anchor\" aria-label=\"줄 링크\"></a>EC2 Instance Connect</th>\n<td role=\"cell\">22</td>\n<td role=\"cell\">불필요, <a href=\"/security/iam/\" class=\"mention\">IAM</a></td>\n<td role=\"cell\">Linux·<wbr>macOS</td>\n</tr>\n<tr id=\"row-ec2-instance-connect-endpoint\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ec2-instance-connect-endpoint\" class=\"anchor\" aria-label=\"줄 링크\"></a>EC2 Instance Connect Endpoint</th>\n<td role=\"cell\">엔드포인트에서 오는 것만</td>\n<td role=\"cell\">Linux는 불필요, IAM</td>\n<td role=\"cell\">퍼블릭 IP 없는 Linux·<wbr>Windows</td>\n</tr>\n<tr id=\"row-session-manager\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-session-manager\" class=\"anchor\" aria-label=\"줄 링크\"></a><a href=\"/management/systems-manager/#session-manager\">Session Manager</a></th>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">불필요, IAM</td>\n<td role=\"cell\">Linux·<wbr>Windows</td>\n</tr>\n<tr id=\"row-rdp\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-rdp\" class=\"anchor\" aria-label=\"줄 링크\"></a>RDP</th>\n<td role=\"cell\">3389</td>\n<td role=\"cell\">암호</td>\n<td role=\"cell\">Windows</td>\n</tr>\n</tbody>\n</table></div>\n<p>부팅이나 네트워크 설정이 고장 나 어느 것도 안 되면 <a href=\"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html\">EC2 직렬 콘솔</a>(Serial Console)을 쓴다. <a href=\"/networking/vpc/\" class=\"mention\">VPC</a>를 거치지 않는 가상 직렬 포트로 붙어 보안 그룹과 상관없다. 계정에서 켜야 쓰고, Linux는 OS 사용자의 암호가 있어야 한다.</p>\n<p>콘솔에서 Instance Connect를 쓰면 연결이 AWS의 IP 대역에서 온다. 보안 그룹에 내 IP만 열어 두면 실패하므로 그 리전의 Instance Connect 대역(접두사 목록)도 허용한다.</p>\n<p>접속이 안 되면 오류부터 본다. 시간 초과(timed out)는 길이 막힌 것이다: <a href=\"/networking/security-groups/\">보안 그룹</a>의 인바운드 22번, 서브넷의 <a href=\"/networking/route-tables/\">라우팅 테이블</a>에 인터넷 게이트웨이로 가는 경로, <a href=\"/networking/network-acl/\">네트워크 ACL</a>의 들어오는 22번과 나가는 임시 포트, 퍼블릭 IPv4 주소를 차례로 확인한다. <code>Permission denied (publickey)</code>는 닿았으나 키나 사용자 이름이 틀린 것이다.</p>\n</div><h2 id=\"vcpu\">vCPU 최적화<a href=\"#vcpu\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>대부분의 x86 유형은 코어마다 스레드가 둘이라 8코어가 16 vCPU다. <strong>CPU 옵션</strong>으로 활성 코어 수를 줄이거나 코어당 스레드를 1로 두면(SMT 끄기) 라이선스가 세는 vCPU가 준다. 예전에는 시작할 때만 정했지만 지금은 중지한 인스턴스에서도 바꾼다.</p>\n</div><h2 id=\"nitro\">Nitro 시스템<a href=\"#nitro\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>현재 세대 인스턴스의 바탕이다. 네트워크·<a href=\"/storage/ebs/\" class=\"mention\">EBS</a>·관리 기능을 전용 카드로 옮기고 하이퍼바이저를 얇게 만들었다. 그래서 CPU를 거의 다 고객에게 주고, 네트워크와 EBS가 빨라지며, AWS 운영자도 인스턴스 메모리에 접근할 통로가 없다. 향상된 네트워킹(ENA)과 높은 EBS 성능을 요구하면 Nitro 기반 유형을 고른다. 인스턴스끼리의 거리는 <a href=\"/compute/ec2-placement-groups/\">배치 그룹</a>으로 정한다.</p>\n</div><h2 id=\"hibernate\">중지, 최대 절전, 종료<a href=\"#hibernate\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 구분, 재부팅, 중지, 최대 절전, 종료\" tabindex=\"0\"><table aria-label=\"중지, 최대 절전, 종료\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\"><span class=\"visually-hidden\" data-pagefind-ignore=\"\">구분</span></th>\n<th scope=\"col\" role=\"columnheader\">재부팅</th>\n<th scope=\"col\" role=\"columnheader\">중지</th>\n<th scope=\"col\" role=\"columnheader\">최대 절전</th>\n<th scope=\"col\" role=\"columnheader\">종료</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-memori\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-memori\" class=\"anchor\" aria-label=\"줄 링크\"></a>메모리</th>\n<td role=\"cell\">사라짐</td>\n<td role=\"cell\">사라짐</td>\n<td role=\"cell\"><strong><a href=\"/storage/ebs/\" class=\"mention\">EBS</a>에 저장</strong></td>\n<td role=\"cell\">사라짐</td>\n</tr>\n<tr id=\"row-ebs\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ebs\" class=\"anchor\" aria-label=\"줄 링크\"></a>EBS 루트</th>\n<td role=\"cell\">유지</td>\n<td role=\"cell\">유지</td>\n<td role=\"cell\">유지</td>\n<td role=\"cell\">기본은 삭제</td>\n</tr>\n<tr id=\"row-inseuteonseu-seutoeo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-inseuteonseu-seutoeo\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스 스토어</th>\n<td role=\"cell\">유지</td>\n<td role=\"cell\">사라짐</td>\n<td role=\"cell\">사라짐</td>\n<td role=\"cell\">사라짐</td>\n</tr>\n<tr id=\"row-ipv4\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-ipv4\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 퍼블릭 IPv4</th>\n<td role=\"cell\">유지</td>\n<td role=\"cell\">바뀜</td>\n<td role=\"cell\">바뀜</td>\n<td role=\"cell\">반납</td>\n</tr>\n<tr id=\"row-inseuteonseu-yogeum\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-inseuteonseu-yogeum\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스 요금</th>\n<td role=\"cell\">계속</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n<td role=\"cell\">없음</td>\n</tr>\n</tbody>\n</table></div>\n<p>최대 절전은 운영 체제를 끄지 않고 <a href=\"/security/resource-access-manager/\" class=\"mention\">RAM</a>을 루트 볼륨에 파일로 쓴 뒤 멈춘다. 다시 켜면 부팅을 건너뛰어 빠르고 프로세스도 이어진다. 조건이 있다. 시작할 때 켜 둘 것, <strong>루트 EBS를 암호화</strong>할 것, RAM이 들어갈 만큼 클 것, 베어 메탈이 아닐 것. RAM을 쓰는 동안(stopping)에는 요금이 나간다.</p>\n<p><strong>종료 보호</strong>(termination protection, <code>DisableApiTermination</code>)는 콘솔, CLI, API로 실수로 종료하지 못하게 막는다. 기본은 꺼짐이고 스팟 인스턴스에는 켤 수 없다. 운영 체제 안에서 끄는 것(종료 동작이 <code>terminate</code>일 때)과 Auto Scaling의 축소나 비정상 교체는 막지 못한다. 그룹에서 특정 인스턴스를 남기려면 <strong>축소 보호</strong>(instance scale-in protection)를 켠다. 중지를 막는 것은 따로 있는 <strong>중지 보호</strong>(<code>DisableApiStop</code>)다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "퍼블릭 IP를 고정하려면" }),
							" 탄력적 IP를 붙인다. 그래도 서버마다 붙이기보다 로드 밸런서나 ",
							createVNode(_components.a, {
								href: "/networking/route53/",
								children: "Route 53"
							}),
							" 이름 뒤에 두는 설계가 낫다."
						] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [createVNode(_components.strong, { children: "예약 인스턴스와 용량 예약" }), ": 앞은 할인(AZ를 지정하면 자리도), 뒤는 자리만이다."] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "전용 호스트와 전용 인스턴스" }),
							": 소켓·코어 정보가 필요한 라이선스라면 전용 호스트다. 쓴 라이선스를 세고 한도를 지키는 것은 ",
							createVNode(_components.a, {
								href: "/management/license-manager/",
								children: "AWS License Manager"
							}),
							"다."
						] }),
						"\n"
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"\n",
						createVNode(_components.p, { children: [
							createVNode(_components.strong, { children: "Nitro Enclaves" }),
							": 인스턴스의 vCPU와 메모리를 떼어 만든 격리된 가상 머신이다. 바깥 네트워크도 영구 저장소도 없고 인스턴스의 root도 들여다보지 못한다. ",
							createVNode(_components.a, {
								href: "/security/kms/",
								children: "KMS"
							}),
							"가 증명서를 보고 키를 준다. “관리자도 못 보는 곳에서 개인 정보를 처리”가 단서다."
						] }),
						"\n"
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Auto Scaling 그룹의 인스턴스는 최대 절전으로 두지 못한다",
					"set:html": "<p>그룹은 멈춘 인스턴스를 비정상으로 보고 종료한 뒤 새로 만든다. 미리 데운 인스턴스가 필요하면 그룹의 웜 풀(warm pool)을 쓴다.</p>"
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
var url = "content/compute/ec2.mdx/";
var file = "/work/wt/build/content/compute/ec2.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/compute/ec2.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
