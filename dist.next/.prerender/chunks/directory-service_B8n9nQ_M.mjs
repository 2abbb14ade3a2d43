import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/security/directory-service.mdx
var frontmatter = {
	"title": "AWS Directory Service와 Active Directory",
	"titleEn": "AWS Directory Service",
	"kind": "service",
	"status": "published",
	"summary": "Microsoft Active Directory를 AWS가 대신 운영해 주거나 온프레미스 AD에 이어 주어, Windows 서버와 AWS 서비스가 회사의 계정으로 로그인하게 하는 서비스다.",
	"aliases": [
		"Directory Service",
		"디렉터리 서비스",
		"디렉토리 서비스",
		"Active Directory",
		"액티브 디렉터리",
		"액티브 디렉토리",
		"AD",
		"MS AD",
		"Microsoft AD",
		"Managed Microsoft AD",
		"AWS Managed Microsoft AD",
		"매니지드 AD",
		"관리형 AD",
		"AD Connector",
		"AD 커넥터",
		"Simple AD",
		"심플 AD",
		"도메인 컨트롤러",
		"Domain Controller",
		"도메인 조인",
		"domain join",
		"LDAP",
		"신뢰 관계",
		"trust relationship",
		"AD 포리스트",
		"윈도우 계정 연동",
		"사내 AD 연동",
		"온프레미스 AD 연결",
		"기존 AD 계정",
		"회사 계정 로그인",
		"양방향 신뢰",
		"포리스트 신뢰",
		"forest trust",
		"AD 신뢰"
	],
	"related": [
		"security/iam-identity-center",
		"storage/fsx-for-windows",
		"security/mfa",
		"security/cognito",
		"database/rds",
		"compute/ec2",
		"storage/storage-gateway"
	],
	"signals": [
		{
			"id": "ad-connector",
			"need": "AWS에 디렉터리를 두지 않고 로그인을 온프레미스 AD로 넘긴다",
			"choose": "AD Connector",
			"see": "security/directory-service#scenario-users-stay-onprem",
			"why": "요청을 넘기기만 하고 사본을 두지 않는다. Managed AD는 따로 선 도메인이다."
		},
		{
			"id": "managed-microsoft-ad",
			"need": "AWS가 돌보는 AD로 온프레미스 계정이 RDS SQL Server에 로그인한다",
			"choose": "Managed Microsoft AD + 신뢰 관계",
			"see": "security/directory-service#scenario-sql-server-windows-auth",
			"why": "AD Connector에는 RDS를 가입시킬 수 없다. 신뢰로 온프레미스 계정을 받는다."
		},
		{
			"id": "managed-microsoft-ad-hybrid",
			"need": "온프레미스와 같은 도메인으로 회선이 끊겨도 AWS에서 로그인한다",
			"choose": "Managed Microsoft AD Hybrid Edition",
			"see": "security/directory-service#scenario-extend-existing-domain",
			"why": "같은 도메인을 AWS까지 늘린다. AD Connector는 회선이 끊기면 멈춘다."
		},
		{
			"id": "simple-ad",
			"need": "(옛 문제) 온프레미스 AD 없이 LDAP 기본 기능만 가장 싸게 쓴다",
			"choose": "Simple AD",
			"see": "security/directory-service#scenario-small-linux-ldap",
			"why": "기본 기능만이면 가장 싸다. 지금 새 고객은 Managed AD로 간다."
		}
	],
	"facts": [
		{
			"id": "managed-ad-standard",
			"label": "Managed Microsoft AD Standard의 규모",
			"asks": "Managed Microsoft AD Standard에는 객체를 몇 개까지 담나?",
			"value": "객체 약 30,000개(직원 5,000명까지)",
			"note": "대략의 값이다. Enterprise로 올릴 수 있고 되돌리지 못한다.",
			"called": [
				"스탠다드 명",
				"Standard 명",
				"스탠다드 객체",
				"Standard 객체",
				"Standard 직원",
				"매니지드 스탠다드"
			],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html"
		},
		{
			"id": "managed-ad-enterprise",
			"label": "Managed Microsoft AD Enterprise의 규모",
			"asks": "Managed Microsoft AD Enterprise에는 객체를 몇 개까지 담나?",
			"value": "객체 약 500,000개",
			"note": "여러 리전에 복제하는 것은 이 에디션만 된다.",
			"called": [
				"엔터프라이즈 객체",
				"Enterprise 객체",
				"엔터프라이즈 명",
				"Enterprise 명",
				"매니지드 엔터프라이즈"
			],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html"
		},
		{
			"id": "domain-controllers",
			"label": "도메인 컨트롤러",
			"value": "기본 2대(다른 AZ), 최대 20대",
			"called": ["managed AD 도메인 컨트롤러 대"],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html"
		},
		{
			"id": "multi-region",
			"label": "한 디렉터리가 놓이는 리전",
			"value": "최대 5개(Enterprise)",
			"note": "기본 리전 하나와 추가 리전 넷이다.",
			"called": [
				"다중 리전",
				"managed AD 리전 개",
				"managed AD regions max",
				"managed AD 다중 리전 최대"
			],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html"
		},
		{
			"id": "sharing",
			"label": "디렉터리를 공유할 수 있는 계정",
			"value": "Standard 25개, Enterprise 500개(기본값)",
			"note": "Hybrid Edition은 125개다.",
			"examEra": "Standard 5개, Enterprise 125개",
			"called": ["directory sharing limit"],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html"
		},
		{
			"id": "trusts",
			"label": "Managed Microsoft AD의 신뢰 관계",
			"value": "포리스트·외부 신뢰, 한 방향(수신·발신) 또는 양방향",
			"note": "IAM Identity Center, WorkSpaces, QuickSight, 관리 콘솔은 양방향이어야 한다. EC2, RDS, FSx는 한 방향으로도 된다.",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_setup_trust.html"
		},
		{
			"id": "snapshots",
			"label": "Managed Microsoft AD의 스냅샷",
			"value": "날마다 자동, 수동은 5개까지",
			"note": "180일이 지난 수동 스냅샷으로는 복원하지 못한다.",
			"called": [
				"스냅샷",
				"스냅샷 개",
				"수동 스냅샷",
				"snapshot"
			],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html"
		},
		{
			"id": "mfa",
			"label": "MFA 지원",
			"asks": "MFA를 지원하는 디렉터리는 무엇인가?",
			"value": "Managed Microsoft AD와 AD Connector는 RADIUS(일회용 번호를 확인하는 인증 서버)로, Simple AD는 안 됨",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html"
		},
		{
			"id": "simple-ad-size",
			"label": "Simple AD의 규모",
			"value": "Small 사용자 500명, Large 사용자 5,000명",
			"note": "대략의 값이다. Samba 기반의 호환 디렉터리다.",
			"called": ["심플 명", "심플 사용자"],
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html"
		},
		{
			"id": "simple-ad-closed",
			"label": "Simple AD가 새 고객에게 닫힌 날",
			"value": "2026년 7월 30일",
			"note": "쓰던 고객은 새 디렉터리까지 계속 만든다. 날짜는 공지를 옮긴 글로 확인했다.",
			"examEra": "소규모·저비용 디렉터리의 정답",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/simple-ad-availability-change.html"
		}
	],
	"scenarios": [
		{
			"id": "users-stay-onprem",
			"situation": "직원 계정은 온프레미스 AD에만 있어야 한다. 그 계정으로 WorkSpaces와 AWS 콘솔에 로그인하게 하되 AWS에 비밀번호나 사용자 사본을 두지 않는다.",
			"answer": ["security/directory-service"],
			"choose": "AD Connector",
			"why": "“사본 없이 온프레미스로 전달”은 AD Connector다. 로그인 요청을 온프레미스 도메인 컨트롤러로 넘기기만 한다.",
			"trap": "Managed Microsoft AD는 AWS에 따로 서는 도메인이다. 계정이 둘로 나뉜다. 네트워크가 끊기면 AD Connector 로그인은 실패한다는 점도 함께 본다.",
			"requirements": ["access-control", "hybrid"]
		},
		{
			"id": "sql-server-windows-auth",
			"situation": "RDS for SQL Server에서 Windows 인증을 쓰고, 온프레미스 AD의 사용자도 그대로 로그인해야 한다. DB가 가입할 도메인은 AWS가 운영하고, 회선이 끊겨도 AWS 쪽 사용자는 로그인되어야 한다.",
			"answer": ["security/directory-service", "database/rds"],
			"choose": "Managed Microsoft AD + 신뢰 관계",
			"why": "AWS가 운영하는 도메인은 Managed Microsoft AD다. DB를 거기에 가입시키고, 온프레미스 AD와는 신뢰 관계를 맺어 그쪽 사용자를 받아들인다.",
			"trap": "AD Connector와 Simple AD에는 RDS for SQL Server를 가입시킬 수 없다. 직접 운영하는 AD에 바로 가입시키는 길은 있지만 도메인을 내가 돌봐야 한다.",
			"requirements": [
				"access-control",
				"hybrid",
				"least-operations"
			]
		},
		{
			"id": "windows-file-share",
			"situation": "온프레미스 Windows 파일 서버를 AWS로 옮긴다. SMB, 기존 AD 그룹의 권한, 여러 AZ의 가용성이 필요하다.",
			"answer": ["storage/fsx-for-windows", "security/directory-service"],
			"why": "SMB와 AD가 함께 나오면 FSx for Windows File Server다. Managed Microsoft AD나 자체 운영 AD에 조인한다.",
			"trap": "EFS는 NFS라서 AD의 파일 권한을 쓰지 못한다.",
			"requirements": [
				"shared-files",
				"hybrid",
				"access-control"
			]
		},
		{
			"id": "small-linux-ldap",
			"situation": "(옛 문제) 직원 50명의 회사가 온프레미스 AD 없이 Linux 서버의 LDAP 로그인과 간단한 그룹 정책만 필요하다. 비용이 가장 낮아야 한다.",
			"answer": ["security/directory-service"],
			"choose": "Simple AD(신규 고객은 Managed Microsoft AD Standard)",
			"why": "기본 기능만, 작은 규모, 최소 비용이면 Simple AD다. 지금 새로 시작하는 고객은 Managed Microsoft AD Standard로 간다.",
			"trap": "AD Connector는 넘겨줄 온프레미스 AD가 없어 쓰지 못하고, Managed Microsoft AD는 되지만 더 비싸다. 다만 신뢰 관계나 MFA, RDS for SQL Server가 하나라도 필요하면 Simple AD가 탈락한다.",
			"requirements": ["access-control", "lowest-cost"]
		},
		{
			"id": "extend-existing-domain",
			"situation": "온프레미스 AD와 같은 도메인을 AWS 안에서도 쓰려 한다. 도메인 컨트롤러가 VPC 안에 있어 회선이 끊겨도 로그인되어야 하고, 패치와 감시는 AWS에 맡긴다.",
			"answer": ["security/directory-service"],
			"choose": "Managed Microsoft AD Hybrid Edition",
			"why": "기존 도메인을 AWS로 연장하는 것은 Managed Microsoft AD의 Hybrid Edition이다. 예전에는 EC2에 도메인 컨트롤러를 직접 세우거나 다른 도메인을 만들어 신뢰를 맺었다.",
			"trap": "AD Connector는 캐시가 없어 회선이 끊기면 로그인되지 않는다.",
			"requirements": [
				"access-control",
				"hybrid",
				"least-operations"
			]
		}
	],
	"corrections": [
		{
			"id": "active-domain",
			"notes": "Active Directory Domain Services가 모든 윈도우 서버에 들어 있다고 한다.",
			"status": "simplified",
			"right": "Windows Server에서 추가할 수 있는 역할이다. 이 역할을 설치하고 승격한 서버만 도메인 컨트롤러가 되고, 나머지 서버와 PC는 그 도메인에 가입한다.",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html"
		},
		{
			"id": "ou",
			"notes": "객체가 트리를 이루고 트리의 묶음이 포리스트라고 한다.",
			"status": "simplified",
			"right": "객체는 도메인 안의 조직 단위(OU)에 담긴다. 이름 공간을 이어 쓰는 도메인들이 트리, 트리들의 묶음이 포리스트다.",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_key_concepts.html"
		},
		{
			"id": "managed-microsoft",
			"notes": "Managed Microsoft AD에서는 사용자를 로컬에서 관리한다고 한다.",
			"status": "simplified",
			"right": "여기서 로컬은 AWS 쪽이라는 뜻이다. 도메인 관리자 권한은 AWS가 쥐고, 고객은 자기 OU 안에서 사용자를 관리한다. 온프레미스 AD와 신뢰를 맺으면 그쪽 사용자도 받아들인다.",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_getting_started_what_gets_created.html"
		},
		{
			"id": "mfa-managed",
			"notes": "MFA를 Managed Microsoft AD의 특징으로만 적는다.",
			"status": "simplified",
			"right": "AD Connector도 RADIUS 서버를 이으면 MFA를 쓴다. MFA가 안 되는 것은 Simple AD다.",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ad_connector_mfa.html"
		},
		{
			"id": "ad-pc",
			"notes": "AD에서 “중앙 보관관리”가 이뤄진다고 한다.",
			"status": "wrong",
			"right": "보관이 아니라 중앙 **보안** 관리다. 계정 만들기, 권한 주기, 그룹 정책 걸기를 한곳에서 하고 도메인에 가입한 모든 PC와 서버가 따른다.",
			"source": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Microsoft Active Directory(AD)",
			"lines": "1547-1554"
		},
		{
			"note": "001",
			"section": "AWS Directory Services",
			"lines": "1556-1563"
		},
		{
			"note": "002",
			"section": "Active Directory",
			"lines": "313-315"
		}
	],
	"references": [
		{
			"title": "Directory Service란(고르는 기준)",
			"url": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html"
		},
		{
			"title": "AWS Managed Microsoft AD",
			"url": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html"
		},
		{
			"title": "AD Connector",
			"url": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_ad_connector.html"
		},
		{
			"title": "Simple AD",
			"url": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html"
		},
		{
			"title": "Simple AD의 제공 변경",
			"url": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/simple-ad-availability-change.html"
		},
		{
			"title": "Managed Microsoft AD의 할당량",
			"url": "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_limits.html"
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
			"slug": "active-directory",
			"text": "Active Directory란"
		},
		{
			"depth": 2,
			"slug": "which",
			"text": "셋 가운데 고르기"
		},
		{
			"depth": 3,
			"slug": "trusts",
			"text": "신뢰 관계의 방향"
		},
		{
			"depth": 3,
			"slug": "simple-ad",
			"text": "Simple AD의 지금"
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
		h3: "h3",
		li: "li",
		p: "p",
		strong: "strong",
		table: "table",
		tbody: "tbody",
		td: "td",
		th: "th",
		thead: "thead",
		tr: "tr",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><symbol id=\"icon-saa-directory-service\" viewBox=\"0 0 256 256\"><rect width=\"256\" height=\"256\" fill=\"#c22a35\" rx=\"28\"/><path fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"2.8\" d=\"M25 9h14v12H25zM9 43h14v12H9zM41 43h14v12H41zM32 21v11M16 43V32h32v11\" transform=\"matrix(3.4 0 0 3.4 19 19)\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>Windows 환경의 계정과 권한을 AWS에서도 써야 할 때다. EC2 Windows 서버를 도메인에 가입시키거나, <a href=\"/storage/fsx-for-windows/\">FSx for Windows</a>와 <a href=\"/database/rds/\">RDS</a> for SQL Server에 AD 계정으로 들어가거나, WorkSpaces에 회사 계정으로 로그인하게 한다. “Active Directory”, “도메인 가입”, “그룹 정책”, “Kerberos·LDAP”(AD가 쓰는 로그인 규약과 디렉터리 조회 규약)가 신호다.</p>\n<p>AWS 계정에 로그인하는 것이 목적이면 <a href=\"/security/iam-identity-center/\">IAM Identity Center</a>가 앞에 서고 이 서비스는 그 뒤의 사용자 원본이 된다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"세 종류의 차이는 ",
					createVNode(_components.strong, { children: "사용자가 어디에 사느냐" }),
					"다."
				] }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram diagram-broad\" id=\"diagram-directory-types\" data-diagram=\"directory-types\"><figcaption><span class=\"diagram-title\">Directory Service 세 종류에서 로그인을 처리하는 <span class=\"diagram-title-end\">곳<a href=\"#diagram-directory-types\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: Directory Service 세 종류에서 로그인을 처리하는 곳\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"735\" height=\"371\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 1176.6 593\"><svg width=\"1176.6\" height=\"593\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-directory-types-desc\" aria-labelledby=\"diagram-directory-types-title\" role=\"img\" viewBox=\"-4 -4 1176.6 593\"><title id=\"diagram-directory-types-title\">Directory Service 세 종류에서 로그인을 처리하는 곳</title><desc id=\"diagram-directory-types-desc\">Managed Microsoft AD는 VPC 안의 도메인 컨트롤러가 로그인을 처리하고 온프레미스 AD와 신뢰 관계를 맺을 수 있다. AD Connector는 요청을 온프레미스 AD로 넘기기만 한다. Simple AD는 온프레미스와 이어지지 않고 혼자 선다.</desc><g class=\"d-boundary\"><rect width=\"138.8\" height=\"152.6\" x=\"1017.8\" y=\"216.2\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"820.2\" height=\"561\" x=\"12\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.4 307h22.9q7 0 7-7V136q0-7 7.1-7h269.7\"/><path fill=\"var(--diagram-line)\" d=\"m636.1 123 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M742.1 129h238.6q7 0 7 7v164q0 7 7.1 7h43\"/><path fill=\"var(--diagram-line)\" d=\"m738.5 129 12 6v-12z\"/><path fill=\"var(--diagram-line)\" d=\"m1029.8 301 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.4 307h22.9q7 0 7 7v164q0 7 7.1 7h269.7\"/><path fill=\"var(--diagram-line)\" d=\"m636.1 479 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M738.1 485h242.6q7 0 7-7V314q0-7 7.1-7h43\"/><path fill=\"var(--diagram-line)\" d=\"m1029.8 301 12 6-12 6z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M337.4 307h244.2\"/><path fill=\"var(--diagram-line)\" d=\"m573.6 301 12 6-12 6z\"/></g><g class=\"d-boundary\"><text x=\"1029.8\" y=\"247.2\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"24\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"156.7\" height=\"30\" x=\"397.4\" y=\"113.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"475.7\" y=\"136.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① AWS에서 확인</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"882.2\" y=\"113.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"925\" y=\"136.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">신뢰 관계</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"420.6\" y=\"469.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"475.7\" y=\"492.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 대신 전달</text></g><g class=\"d-edge-label\"><rect width=\"81.7\" height=\"30\" x=\"884.1\" y=\"469.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"925\" y=\"492.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPN·DX</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"420.6\" y=\"291.5\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"475.7\" y=\"314.5\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 혼자 처리</text></g><g class=\"d-node\"><rect width=\"301.4\" height=\"62\" x=\"36\" y=\"276\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"186.7\" y=\"316\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Windows 서버와 AWS 앱</text></g><g class=\"d-node\"><text x=\"693.1\" y=\"185\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Managed Microsoft AD</text><use width=\"72\" height=\"72\" x=\"657.1\" y=\"74\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><text x=\"693.1\" y=\"541\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AD Connector</text><use width=\"72\" height=\"72\" x=\"657.1\" y=\"430\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><text x=\"630.6\" y=\"363\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Simple AD</text><use width=\"72\" height=\"72\" x=\"594.6\" y=\"252\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M1041.8 279.7a45.4 10.5 0 0 0 90.8 0 45.4 10.5 0 0 0-90.8 0v54.6a45.4 10.5 0 0 0 90.8 0v-54.6\"/><text x=\"1087.2\" y=\"327\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">회사 AD</text></g></svg><a aria-label=\"Managed Microsoft AD\" href=\"/security/directory-service/\" aria-current=\"page\"><rect width=\"238.1\" height=\"136\" x=\"574.1\" y=\"61\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AD Connector\" href=\"/security/directory-service/\" aria-current=\"page\"><rect width=\"150.7\" height=\"136\" x=\"617.8\" y=\"417\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Simple AD\" href=\"/security/directory-service/\" aria-current=\"page\"><rect width=\"113\" height=\"136\" x=\"574.1\" y=\"239\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"328\" height=\"459\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"8.5 -4 525 734.5\"><svg width=\"525\" height=\"734.5\" x=\"8.5\" y=\"-4\" aria-describedby=\"diagram-directory-types-narrow-desc\" aria-labelledby=\"diagram-directory-types-narrow-title\" role=\"img\" viewBox=\"8.5 -4 525 734.5\"><title id=\"diagram-directory-types-narrow-title\">Directory Service 세 종류에서 로그인을 처리하는 곳</title><desc id=\"diagram-directory-types-narrow-desc\">Managed Microsoft AD는 VPC 안의 도메인 컨트롤러가 로그인을 처리하고 온프레미스 AD와 신뢰 관계를 맺을 수 있다. AD Connector는 요청을 온프레미스 AD로 넘기기만 한다. Simple AD는 온프레미스와 이어지지 않고 혼자 선다.</desc><g class=\"d-boundary\"><rect width=\"272.7\" height=\"142.9\" x=\"140.6\" y=\"571.6\" fill=\"var(--diagram-onprem)\" stroke=\"var(--diagram-onprem-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"493\" height=\"429.6\" x=\"24.5\" y=\"12\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283 159.4v23q0 7-7 7H121.6q-7.1 0-7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m120.5 261.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M114.5 421.6v113q0 7 7 7H270q7.1 0 7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m114.5 418-6 12h12z\"/><path fill=\"var(--diagram-line)\" d=\"m283 612.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283 159.4v23q0 7 7.1 7h142.3q7.1 0 7.1 7v73\"/><path fill=\"var(--diagram-line)\" d=\"m445.5 261.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M439.5 417.6v117q0 7-7 7H284q-7.1 0-7.1 7v72\"/><path fill=\"var(--diagram-line)\" d=\"m283 612.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M283 159.4v110\"/><path fill=\"var(--diagram-line)\" d=\"m289 261.4-6 12-6-12z\"/></g><g class=\"d-boundary\"><text x=\"152.6\" y=\"602.6\" fill=\"var(--diagram-onprem-line)\" stroke=\"var(--diagram-onprem)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">온프레미스</text></g><g class=\"d-boundary\"><text x=\"36.5\" y=\"43\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-edge-label\"><rect width=\"156.7\" height=\"30\" x=\"36\" y=\"219.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114.4\" y=\"242.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① AWS에서 확인</text></g><g class=\"d-edge-label\"><rect width=\"85.6\" height=\"30\" x=\"71.5\" y=\"491.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"114.3\" y=\"514.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">신뢰 관계</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"384\" y=\"219.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"439.1\" y=\"242.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 대신 전달</text></g><g class=\"d-edge-label\"><rect width=\"81.7\" height=\"30\" x=\"398.5\" y=\"491.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"439.3\" y=\"514.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">VPN·DX</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"227.6\" y=\"219.4\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"282.7\" y=\"242.4\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 혼자 처리</text></g><g class=\"d-node\"><rect width=\"149\" height=\"94.4\" x=\"208.5\" y=\"65\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"283\" y=\"97\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">Windows <tspan x=\"283\" y=\"121.2\">서버와 AWS</tspan> <tspan x=\"283\" y=\"145.4\">앱</tspan></text></g><g class=\"d-node\"><text x=\"114.5\" y=\"385.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Managed <tspan x=\"114.5\" y=\"409.6\">Microsoft AD</tspan></text><use width=\"72\" height=\"72\" x=\"78.5\" y=\"278.4\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><text x=\"439.3\" y=\"385.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">AD <tspan x=\"439.5\" y=\"409.6\">Connector</tspan></text><use width=\"72\" height=\"72\" x=\"403.5\" y=\"278.4\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><text x=\"283\" y=\"385.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">Simple AD</text><use width=\"72\" height=\"72\" x=\"247\" y=\"278.4\" href=\"#icon-saa-directory-service\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M235.6 634.6a41.4 10 0 0 0 82.8 0 41.4 10 0 0 0-82.8 0v46a41.4 10 0 0 0 82.8 0v-46\"/><text x=\"277\" y=\"672.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">회사 AD</text></g></svg><a aria-label=\"Managed Microsoft AD\" href=\"/security/directory-service/\" aria-current=\"page\"><rect width=\"140.1\" height=\"152.2\" x=\"44.5\" y=\"269.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"AD Connector\" href=\"/security/directory-service/\" aria-current=\"page\"><rect width=\"115.9\" height=\"152.2\" x=\"381.6\" y=\"269.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"Simple AD\" href=\"/security/directory-service/\" aria-current=\"page\"><rect width=\"113\" height=\"128\" x=\"226.5\" y=\"269.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>Managed Microsoft AD는 VPC 안의 도메인 컨트롤러가 로그인을 처리하고 온프레미스 AD와 신뢰 관계를 맺을 수 있다. AD Connector는 요청을 온프레미스 AD로 넘기기만 한다. Simple AD는 온프레미스와 이어지지 않고 혼자 선다.</p><ul><li>VPC 안: Windows 서버와 AWS 앱, Managed Microsoft AD, AD Connector, Simple AD</li><li>온프레미스 안: 회사 AD</li><li>Windows 서버와 AWS 앱 → Managed Microsoft AD: ① AWS에서 확인</li><li>Managed Microsoft AD ↔ 회사 AD: 신뢰 관계</li><li>Windows 서버와 AWS 앱 → AD Connector: ② 대신 전달</li><li>AD Connector → 회사 AD: VPN·DX</li><li>Windows 서버와 AWS 앱 → Simple AD: ③ 혼자 처리</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li><strong>Managed Microsoft AD</strong>: 진짜 Windows Server AD를 AWS가 두 AZ에 세우고 패치, 복제, 백업을 맡는다. 회사 AD와는 신뢰 관계로 잇는다.</li>\n<li><strong>AD Connector</strong>: 디렉터리가 아니라 프록시다. AD Connector는 아무것도 저장하지 않고 온프레미스로 넘긴다. VPN이나 <a href=\"/networking/direct-connect/\">Direct Connect</a>가 끊기면 로그인도 멈춘다.</li>\n<li><strong>Simple AD</strong>: 혼자 서는 작은 호환 디렉터리다. Simple AD는 온프레미스와 신뢰를 맺지 못한다.</li>\n</ol>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"active-directory\">Active Directory란<a href=\"#active-directory\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>Active Directory(AD)는 사용자, 컴퓨터, 그룹, 프린터, 공유 폴더를 <strong>객체</strong>로 담은 중앙 데이터베이스이자, 로그인을 확인해 주는 서비스다. 이것이 없으면 서버 100대에 같은 사람의 계정을 100번 만들어야 한다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 말, 뜻\" tabindex=\"0\"><table aria-label=\"Active Directory란\">\n<thead>\n<tr>\n<th scope=\"col\">말</th>\n<th scope=\"col\">뜻</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-domein\">\n<th scope=\"row\"><a href=\"#row-domein\" class=\"anchor\" aria-label=\"줄 링크\"></a>도메인</th>\n<td>같은 디렉터리를 쓰는 관리 단위. <code>corp.example.com</code></td>\n</tr>\n<tr id=\"row-domein-keonteurolleo\">\n<th scope=\"row\"><a href=\"#row-domein-keonteurolleo\" class=\"anchor\" aria-label=\"줄 링크\"></a>도메인 컨트롤러</th>\n<td>디렉터리를 담고 로그인을 처리하는 서버</td>\n</tr>\n<tr id=\"row-ou\">\n<th scope=\"row\"><a href=\"#row-ou\" class=\"anchor\" aria-label=\"줄 링크\"></a>조직 단위(OU)</th>\n<td>도메인 안의 폴더. 그룹 정책을 걸고 관리를 위임한다</td>\n</tr>\n<tr id=\"row-teuri-poriseuteu\">\n<th scope=\"row\"><a href=\"#row-teuri-poriseuteu\" class=\"anchor\" aria-label=\"줄 링크\"></a>트리·포리스트</th>\n<td>이름을 이어 쓰는 도메인들, 그리고 그 묶음</td>\n</tr>\n<tr id=\"row-silloe-gwangye\">\n<th scope=\"row\"><a href=\"#row-silloe-gwangye\" class=\"anchor\" aria-label=\"줄 링크\"></a>신뢰 관계</th>\n<td>다른 도메인의 사용자를 받아들이는 약속. 한 방향 또는 양방향</td>\n</tr>\n</tbody>\n</table></div>\n<p>한 번 로그인하면 Kerberos 티켓으로 여러 서버에 들어가고(SSO), 그룹 정책으로 PC의 설정을 한꺼번에 정한다.</p>\n</div><h2 id=\"which\">셋 가운데 고르기<a href=\"#which\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.div, {
					class: "table-scroll under-name",
					role: "region",
					"aria-label": "표: 비교, Managed Microsoft AD, AD Connector, Simple AD",
					tabindex: "0",
					children: createVNode(_components.table, {
						"aria-label": "셋 가운데 고르기",
						role: "table",
						children: [createVNode(_components.thead, {
							role: "rowgroup",
							children: createVNode(_components.tr, {
								role: "row",
								children: [
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "비교"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Managed Microsoft AD"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "AD Connector"
									}),
									createVNode(_components.th, {
										scope: "col",
										role: "columnheader",
										children: "Simple AD"
									})
								]
							})
						}), createVNode(_components.tbody, {
							role: "rowgroup",
							children: [
								createVNode(_components.tr, {
									id: "row-sayongjaga-inneun-got",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-sayongjaga-inneun-got",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "사용자가 있는 곳"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "AWS"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "온프레미스"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "AWS"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-ad",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-ad",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "온프레미스 AD와"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "신뢰 관계"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "그대로 사용"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "이어지지 않음"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-hoeseoni-kkeunkimyeon",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-hoeseoni-kkeunkimyeon",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "회선이 끊기면"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "AWS의 사용자는 로그인됨"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "로그인 안 됨"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "상관없음"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-mfa",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-mfa",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "MFA"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "RADIUS로"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "RADIUS로"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 됨"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-rds-for-sql-server",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-rds-for-sql-server",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "RDS for SQL Server"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 된다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-yeoreo-gyejeongeseo-gongnyu",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-yeoreo-gyejeongeseo-gongnyu",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "여러 계정에서 공유"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "된다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "계정마다 만든다"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "안 된다"
										})
									]
								}),
								createVNode(_components.tr, {
									id: "row-goreuneun-mal",
									role: "row",
									children: [
										createVNode(_components.th, {
											scope: "row",
											role: "rowheader",
											children: [createVNode(_components.a, {
												href: "#row-goreuneun-mal",
												class: "anchor",
												"aria-label": "줄 링크"
											}), "고르는 말"]
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "Windows 워크로드, 신뢰, 규모"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "사본 없이 온프레미스 계정"
										}),
										createVNode(_components.td, {
											role: "cell",
											children: "소규모, 저비용, 기본 기능"
										})
									]
								})
							]
						})]
					})
				}),
				"\n",
				createVNode(_components.h3, {
					id: "trusts",
					children: ["신뢰 관계의 방향", createVNode(_components.a, {
						href: "#trusts",
						class: "anchor",
						"aria-label": "이 절의 링크"
					})]
				}),
				"\n",
				createVNode(_components.p, { children: [
					"신뢰는 “상대 도메인의 사용자를 우리 리소스에 들인다”는 약속이다. 온프레미스 사용자가 AWS의 Windows 서버나 FSx만 쓴다면 AWS 쪽이 온프레미스를 믿는 ",
					createVNode(_components.strong, { children: "한 방향" }),
					"으로 된다. ",
					createVNode(_components.a, {
						href: "/security/iam-identity-center/",
						children: "IAM Identity Center"
					}),
					"나 WorkSpaces처럼 온프레미스의 사용자와 그룹을 ",
					createVNode(_components.strong, { children: "조회해야" }),
					" 하는 서비스는 ",
					createVNode(_components.strong, { children: "양방향" }),
					"이어야 한다. 포리스트 신뢰는 도메인 묶음 전체에, 외부 신뢰는 도메인 둘 사이에만 걸린다."
				] }),
				"\n",
				createVNode(_components.p, { children: [
					"온프레미스 AD와 ",
					createVNode(_components.strong, { children: "같은 도메인" }),
					"을 AWS로 늘리고 싶으면 Managed Microsoft AD의 Hybrid Edition(2025년)을 쓴다. 도메인 관리자 권한까지 직접 쥐어야 하면 ",
					createVNode(_components.a, {
						href: "/compute/ec2/",
						class: "mention",
						children: "EC2"
					}),
					"에 도메인 컨트롤러를 세운다. RDS for SQL Server와 ",
					createVNode(_components.a, {
						href: "/storage/fsx-for-windows/",
						children: "FSx for Windows"
					}),
					"는 이렇게 직접 운영하는 AD에도 바로 가입한다."
				] }),
				"\n",
				createVNode(_components.h3, {
					id: "simple-ad",
					children: ["Simple AD의 지금", createVNode(_components.a, {
						href: "#simple-ad",
						class: "anchor",
						"aria-label": "이 절의 링크"
					})]
				}),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "Simple AD는 새로 시작할 수 없다",
					"set:html": "<p>Simple AD는 2026년 7월 30일부터 새 고객을 받지 않는다. 쓰던 고객의 디렉터리는 그대로 돌고 새로 만들 수도 있다. AWS가 권하는 대안은 <strong>Managed Microsoft AD</strong>, 이미 AD가 있으면 <strong>AD Connector</strong>다. 옛 문제의 선택지로는 계속 나온다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(_components.h2, {
			id: "confusions",
			"set:html": "헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a>"
		}),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "복제와 신뢰" }), ": Managed Microsoft AD와 온프레미스 AD의 신뢰 관계는 사용자를 복사하지 않는다. 로그인할 때 상대에게 확인을 맡긴다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/security/iam/",
						class: "mention",
						children: "IAM"
					}), "과 AD"] }), ": AD 그룹이 AWS API 권한을 주지는 않는다. AD 그룹을 IAM 역할이나 권한 세트에 이어야 한다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "Cognito" }),
						": 수백만 명의 앱 고객은 AD가 아니라 ",
						createVNode(_components.a, {
							href: "/security/cognito/",
							children: "Cognito"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "도메인 이름과 DNS" }),
						": AD의 도메인은 DNS에 기댄다. ",
						createVNode(_components.a, {
							href: "/networking/vpc/",
							class: "mention",
							children: "VPC"
						}),
						"의 인스턴스가 AD의 DNS를 보도록 DHCP 옵션이나 ",
						createVNode(_components.a, {
							href: "/networking/route53/",
							class: "mention",
							children: "Route 53"
						}),
						" 리졸버 규칙을 맞춰야 도메인 가입이 된다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "“AD Connector”는 저장하지 않는다",
					"set:html": "<p>“AWS에 사용자 정보를 두지 않는다”, “온프레미스에서만 관리한다”가 있으면 AD Connector다. “온프레미스와의 연결이 끊겨도 로그인되어야 한다”가 있으면 AD Connector는 탈락이다.</p>"
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
var url = "content/security/directory-service.mdx/";
var file = "/work/wt/build/content/security/directory-service.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/security/directory-service.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
