// src/model/requirement.ts
/** Requirements in the order in which readers should meet them. */
var REQUIREMENTS = [
	{
		id: "least-operations",
		name: "운영 부담을 가장 적게",
		cues: [
			"운영 오버헤드를 최소로",
			"관리형 서비스로",
			"인프라를 관리하지 않고"
		],
		english: "least operational overhead"
	},
	{
		id: "lowest-cost",
		name: "비용을 가장 적게",
		cues: ["가장 비용 효율적으로", "비용을 최소로"],
		english: "most cost-effective"
	},
	{
		id: "high-availability",
		name: "가용 영역에 장애가 나도",
		cues: [
			"고가용성",
			"단일 장애 지점 없이",
			"AZ 장애에도"
		],
		english: "highly available"
	},
	{
		id: "disaster-recovery",
		name: "리전에 장애가 나도",
		cues: [
			"재해 복구",
			"RTO·RPO",
			"다른 리전으로 장애 조치"
		],
		english: "disaster recovery"
	},
	{
		id: "low-latency",
		name: "지연을 줄인다",
		cues: [
			"짧은 지연",
			"한 자릿수 밀리초",
			"전 세계 사용자에게 빠르게"
		],
		english: "lowest latency"
	},
	{
		id: "sudden-load",
		name: "몰리는 요청을 견딘다",
		cues: [
			"예측할 수 없는 트래픽",
			"갑작스러운 급증",
			"유실 없이 버퍼링"
		],
		english: "unpredictable traffic"
	},
	{
		id: "decoupling",
		name: "느슨하게 잇는다",
		cues: [
			"느슨한 결합",
			"비동기로",
			"팬아웃"
		],
		english: "decouple, loosely coupled"
	},
	{
		id: "order-once",
		name: "순서대로, 한 번만",
		cues: [
			"순서대로",
			"중복 없이",
			"정확히 한 번",
			"FIFO"
		],
		english: "in order, exactly once"
	},
	{
		id: "private-access",
		name: "인터넷을 거치지 않는다",
		cues: ["인터넷을 거치지 않고", "프라이빗 서브넷에서"],
		english: "without traversing the internet"
	},
	{
		id: "encryption",
		name: "암호화와 키",
		cues: [
			"저장 시 암호화",
			"전송 중 암호화",
			"키를 직접 관리"
		],
		english: "encrypted at rest and in transit"
	},
	{
		id: "access-control",
		name: "누가 무엇을 할 수 있나",
		cues: [
			"최소 권한",
			"임시 자격 증명",
			"교차 계정 접근"
		],
		english: "least privilege"
	},
	{
		id: "compliance",
		name: "감사와 규정, 지우지 못하게",
		cues: [
			"규정 준수",
			"감사 추적",
			"변경할 수 없게(WORM)"
		],
		english: "immutable, audit"
	},
	{
		id: "shared-files",
		name: "여럿이 함께 쓰는 파일",
		cues: [
			"공유 파일 시스템",
			"POSIX",
			"NFS·SMB"
		],
		english: "shared file system"
	},
	{
		id: "hybrid",
		name: "온프레미스와 잇거나 옮긴다",
		cues: [
			"온프레미스에서 이전",
			"하이브리드",
			"최소 중단으로"
		],
		english: "migrate from on premises"
	},
	{
		id: "analytics",
		name: "모아서 분석한다",
		cues: [
			"실시간 수집",
			"SQL로 분석",
			"데이터 레이크"
		],
		english: "near-real-time analytics"
	},
	{
		id: "threats",
		name: "공격을 막고 알아챈다",
		cues: [
			"DDoS",
			"위협 탐지",
			"취약점 검사"
		],
		english: "protect against DDoS attacks"
	},
	{
		id: "durability",
		name: "데이터를 잃지 않는다",
		cues: [
			"실수로 지우거나 덮어써도",
			"높은 내구성",
			"하나도 유실되지 않게"
		],
		english: "durable, prevent accidental deletion"
	},
	{
		id: "many-accounts",
		name: "계정이 많아도 한꺼번에",
		cues: [
			"조직의 모든 계정에",
			"중앙에서 관리",
			"새 계정도 자동으로"
		],
		english: "across all accounts in the organization"
	},
	{
		id: "fixed-address",
		name: "주소가 바뀌지 않는다",
		cues: ["고정 IP", "방화벽의 허용 목록"],
		english: "static IP addresses, allow list"
	},
	{
		id: "ml",
		name: "말과 글과 그림을 읽는다",
		cues: [
			"기계 학습 지식 없이",
			"텍스트를 뽑아",
			"감정을 알아내"
		],
		english: "no machine learning expertise"
	},
	{
		id: "find-cause",
		name: "왜 안 되나",
		cues: [
			"시간 초과가 난다",
			"연결하지 못한다",
			"원인을 찾아"
		],
		english: "troubleshoot, resolve the issue"
	}
];
/** Names of the requirements. */
var REQUIREMENT_IDS = REQUIREMENTS.map(({ id }) => id);
export { REQUIREMENT_IDS as n, REQUIREMENTS as t };
