import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/rds.mdx
var frontmatter = {
	"title": "Amazon RDS",
	"titleEn": "Amazon Relational Database Service (RDS)",
	"kind": "service",
	"status": "published",
	"summary": "설치·백업·패치·복제·장애 조치는 AWS가 맡고, 나는 SQL과 스키마만 다루는 관리형 관계형 데이터베이스다.",
	"aliases": [
		"RDS",
		"알디에스",
		"Relational Database Service",
		"관계형 데이터베이스",
		"릴레이셔널 데이터베이스",
		"관리형 데이터베이스",
		"RDBMS",
		"RDS Custom",
		"RDS Custom for Oracle",
		"RDS 커스텀",
		"RDS 스토리지 자동 확장",
		"RDS 스토리지 오토 스케일링",
		"Storage Auto Scaling",
		"IAM DB 인증",
		"IAM 데이터베이스 인증",
		"DB 서브넷 그룹",
		"파라미터 그룹",
		"OLTP",
		"관리형 MySQL",
		"관리형 PostgreSQL",
		"관리형 오라클",
		"관계형 데이터베이스 서비스",
		"DB 서버",
		"SQL 데이터베이스",
		"RDS 백업",
		"RDS 커스텀 오라클",
		"RDS 접속",
		"자동 백업 보존 기간",
		"데이터베이스 활동 스트림",
		"RDS 이벤트 알림",
		"RDS 예약 인스턴스",
		"예약 DB 인스턴스",
		"RDS Reserved Instance",
		"Reserved DB instances",
		"데이터베이스 업그레이드"
	],
	"related": [
		"database/choosing-a-database",
		"database/rds-read-replicas-vs-multi-az",
		"database/aurora",
		"database/rds-proxy",
		"database/rds-encryption",
		"database/dynamodb",
		"database/elasticache",
		"migration/dms",
		"security/secrets-manager"
	],
	"signals": [
		{
			"id": "rds",
			"need": "쓰던 엔진과 SQL은 그대로, 백업과 패치만 맡긴다",
			"choose": "RDS",
			"see": "database/rds#scenario-lift-relational-less-ops",
			"why": "엔진이 같아 접속 주소만 바꾼다. DynamoDB는 앱을 다시 짜야 한다."
		},
		{
			"id": "seutoriji-jadong-hwakjang",
			"need": "RDS 디스크가 언제 찰지 몰라 중단 없이 저절로 늘린다",
			"choose": "스토리지 자동 확장",
			"see": "database/rds#storage-autoscaling",
			"why": "여유가 10% 아래로 떨어지면 중단 없이 늘린다. 최대 임계값을 적어야 켜진다."
		},
		{
			"id": "rds-custom",
			"need": "관리형 백업은 쓰면서 DB 서버의 운영 체제도 고친다",
			"choose": "RDS Custom",
			"see": "database/rds#rds-custom",
			"why": "보통의 RDS는 운영 체제를 열어 주지 않는다. EC2에 세우면 백업이 내 몫이다."
		},
		{
			"id": "iam-db",
			"need": "DB 비밀번호를 두지 않고 역할로 PostgreSQL에 접속한다",
			"choose": "IAM DB 인증",
			"see": "database/rds#scenario-app-without-db-password",
			"why": "역할로 받은 15분짜리 토큰이 비밀번호를 대신한다. Secrets Manager는 비밀번호를 둔다."
		}
	],
	"facts": [
		{
			"id": "multi-az",
			"label": "다중 AZ",
			"asks": "다중 AZ에는 대기가 몇 대이고 읽을 수 있나?",
			"value": "읽지 못하는 대기 1대(인스턴스), 또는 읽을 수 있는 대기 2대(DB 클러스터)",
			"note": "시험에서 따로 말이 없으면 앞의 것이다. 대기는 다른 가용 영역에 있다. DB 클러스터는 MySQL과 PostgreSQL에서만 만든다.",
			"called": [
				"대기",
				"standby",
				"스탠바이",
				"대기 인스턴스"
			],
			"axis": "scope",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"
		},
		{
			"id": "backup-retention",
			"label": "자동 백업 보존",
			"value": "0~35일",
			"note": "0이면 자동 백업이 꺼진다. 기본값은 콘솔 7일, API와 CLI 1일이다.",
			"called": [
				"백업",
				"자동백업",
				"백업보존",
				"백업보관",
				"백업 일",
				"backup retention",
				"backup 일",
				"PITR 최대",
				"PITR 기간",
				"PITR 보존",
				"PITR 보관",
				"days retention",
				"backups retention",
				"retention period",
				"자동 백업 기간",
				"백업 기간",
				"백업 유지",
				"자동 백업 유지",
				"자동 백업 보관",
				"automated backup",
				"PITR days",
				"디비 백업",
				"DB 백업",
				"데이터베이스 백업"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html"
		},
		{
			"id": "storage-max",
			"label": "기본 볼륨의 최대 크기",
			"value": "64TiB",
			"note": "Oracle과 SQL Server는 볼륨을 더 붙여 256TiB까지 간다. 엔진과 인스턴스에 따라 더 작을 수 있다.",
			"called": [
				"스토리지최대",
				"스토리지 TB",
				"용량 TB",
				"볼륨 TB",
				"디스크",
				"스토리지",
				"저장공간",
				"storage",
				"최대용량",
				"max database size",
				"mysql 최대 용량"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.ModifyingExisting.html"
		},
		{
			"id": "engines",
			"label": "지원 엔진",
			"value": "PostgreSQL, MySQL, MariaDB, Oracle, SQL Server, Db2",
			"note": "Aurora(MySQL·PostgreSQL 호환)도 RDS의 한 갈래다.",
			"examEra": "Db2를 뺀 다섯 가지와 Aurora",
			"axis": "engine",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html"
		},
		{
			"id": "storage-types",
			"label": "스토리지 유형",
			"value": "gp3·io2 Block Express",
			"note": "gp2·io1은 이전 세대다. 마그네틱은 2026년에 없어져 남은 볼륨이 gp3로 옮겨졌고, 스냅샷도 마그네틱으로 되살리지 못한다.",
			"examEra": "gp2·io1, 마그네틱",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html"
		},
		{
			"id": "io2-iops",
			"label": "io2 Block Express의 최대 IOPS",
			"value": "256,000",
			"note": "인스턴스 클래스의 상한이 먼저 올 수 있다.",
			"called": [
				"IOPS",
				"io2",
				"최대 IOPS"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html"
		},
		{
			"id": "storage-autoscaling",
			"label": "스토리지 자동 확장이 시작되는 조건",
			"value": "여유 공간 10% 이하가 5분 이상",
			"note": "앞선 변경의 스토리지 최적화가 끝나야 다시 늘리고, 스토리지 변경은 24시간에 네 번까지다. 예전 자료는 “6시간 뒤”라고 한다. 줄이지는 않는다.",
			"called": [
				"스토리지 오토스케일링",
				"자동확장",
				"스토리지 자동확장",
				"storage autoscaling",
				"여유공간",
				"사용 가능한 스토리지",
				"할당된 스토리지 %",
				"낮은 스토리지",
				"여유 스토리지",
				"남은 스토리지",
				"free storage",
				"low storage",
				"available storage",
				"storage autoscaling threshold",
				"autoscaling free space",
				"storage autoscaling free space",
				"storage autoscaling trigger"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
		},
		{
			"id": "storage-autoscaling-step",
			"label": "한 번에 늘리는 양",
			"value": "10GiB, 현재 할당량의 10%, 7시간 뒤 예측치 가운데 가장 큰 값",
			"note": "정해 둔 최대 스토리지 임계값을 넘지 않는다.",
			"called": [
				"자동확장 한번",
				"자동확장 단위",
				"오토스케일링 단위"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
		},
		{
			"id": "pitr-granularity",
			"label": "시점 복구로 돌아갈 수 있는 가장 최근",
			"value": "보통 5분 전까지",
			"note": "트랜잭션 로그를 5분마다 S3에 올린다. 복구하면 새 인스턴스가 생긴다.",
			"called": [
				"PITR",
				"시점복구",
				"특정시점복구",
				"특정시점",
				"point in time",
				"transaction log",
				"transaction logs",
				"트랜잭션 로그",
				"로그 백업",
				"latest restorable time",
				"PITR 5 minutes"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html"
		},
		{
			"id": "stop-limit",
			"label": "인스턴스를 멈춰 둘 수 있는 기간",
			"value": "7일",
			"note": "7일이 지나면 저절로 다시 켜진다. 멈춘 동안에도 스토리지와 백업 요금은 나간다.",
			"called": [
				"중지",
				"멈춰",
				"멈추",
				"정지",
				"stop",
				"끄다",
				"인스턴스 끄다",
				"끄다 켜다",
				"멈추다 켜다",
				"중지 일",
				"stopped",
				"정지 일",
				"자동으로 다시 시작",
				"automatically restart",
				"stopped long"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html"
		},
		{
			"id": "iam-auth-token",
			"label": "IAM DB 인증 토큰의 수명",
			"value": "15분",
			"note": "접속할 때만 본다. 맺은 연결은 15분이 지나도 끊기지 않는다. MariaDB·MySQL·PostgreSQL에서만 된다.",
			"called": [
				"토큰",
				"IAM 토큰",
				"인증 토큰",
				"IAM 인증 토큰",
				"IAM token expiration",
				"IAM auth token lifetime",
				"authentication token validity",
				"IAM db authentication token validity"
			],
			"axis": "authentication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
		},
		{
			"id": "custom-oracle-end",
			"label": "RDS Custom for Oracle 지원 종료",
			"value": "2027년 3월 31일",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS-Custom-for-Oracle-end-of-support.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "인스턴스를 켜 둔 시간 + 스토리지(GB-월)",
			"note": "인스턴스는 초 단위로 세고, 켜거나 바꿀 때 최소 10분이다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/User_DBInstanceBilling.html"
		}
	],
	"sharedFacts": [{
		"id": "multi-az-failover",
		"from": "database/rds-read-replicas-vs-multi-az#failover-instance"
	}, {
		"id": "replica-count",
		"from": "database/rds-read-replicas-vs-multi-az#replica-count"
	}],
	"scenarios": [
		{
			"id": "lift-relational-less-ops",
			"situation": "EC2에 직접 깐 MySQL의 백업과 패치가 부담이다. 조인과 트랜잭션을 쓰는 애플리케이션은 고치지 않고 운영만 줄이려 한다.",
			"answer": ["database/rds"],
			"why": "“관계형”과 “운영 부담 감소”다. 엔진이 같으므로 접속 주소만 바꾸면 된다.",
			"trap": "DynamoDB는 운영이 더 적지만 SQL과 조인이 없어 애플리케이션을 다시 짜야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "disk-filling-up",
			"situation": "사용자가 빠르게 느는 게임의 DB 디스크가 언제 찰지 모른다. 중단 없이, 사람이 지켜보지 않아도 되게 하려 한다.",
			"answer": ["database/rds"],
			"choose": "스토리지 자동 확장",
			"why": "“스토리지 부족”과 “자동”이면 스토리지 자동 확장이다. 최대 스토리지 임계값만 적어 둔다.",
			"trap": "인스턴스 클래스를 키우면 CPU와 메모리가 늘 뿐 디스크는 그대로다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "oracle-os-access",
			"situation": "상용 패키지가 DB 서버의 운영 체제에 에이전트를 깔고 설정 파일도 고쳐야 한다. 백업 자동화는 계속 쓰고 싶다.",
			"answer": ["database/rds"],
			"choose": "RDS Custom",
			"why": "“OS 접근”이 있으면서 “관리형”이면 RDS Custom이다. 시험 보기에는 RDS Custom for Oracle로 나온다.",
			"trap": "보통의 RDS에는 SSH로 들어갈 수 없다. 지금 새로 설계한다면 RDS Custom for Oracle의 지원 종료일도 따져야 한다.",
			"requirements": ["least-operations"]
		},
		{
			"id": "app-without-db-password",
			"situation": "EC2의 애플리케이션이 DB 비밀번호를 설정 파일에 두지 않고 PostgreSQL에 접속해야 한다.",
			"answer": ["database/rds", "security/iam"],
			"choose": "IAM DB 인증",
			"why": "“비밀번호 없이”와 “역할”이면 IAM DB 인증이다. 인스턴스 역할로 15분짜리 토큰을 받아 비밀번호 자리에 넣는다.",
			"trap": "KMS로 암호화하거나 Secrets Manager에 맡겨도 비밀번호는 남는다. 요구가 “자동 교체”라면 그때 Secrets Manager다.",
			"requirements": ["access-control"]
		},
		{
			"id": "dev-database-long-idle",
			"situation": "개발용 DB를 한 달 동안 쓰지 않는다. 데이터는 남기고 비용을 가장 줄이려 한다.",
			"answer": ["database/rds"],
			"choose": "스냅샷을 뜨고 인스턴스 삭제, 나중에 복원",
			"why": "7일을 넘기면 멈춘 인스턴스가 저절로 켜진다. 스냅샷을 뜨고 인스턴스를 지운 뒤 나중에 복원한다.",
			"trap": "중지해 두기만 하면 여드레째부터 다시 요금이 나오고, 스토리지 요금은 내내 나온다.",
			"requirements": ["lowest-cost"]
		}
	],
	"corrections": [
		{
			"id": "postgresql-mysql",
			"notes": "엔진을 PostgreSQL, MySQL, MariaDB, Oracle, SQL Server, Aurora 여섯 가지로 적었다.",
			"status": "outdated",
			"right": "2023년 말부터 Db2도 있다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html"
		},
		{
			"id": "ebs-gp2",
			"notes": "스토리지는 EBS의 gp2와 io1이라고 한다.",
			"status": "outdated",
			"right": "EBS를 쓰는 것은 맞다. 지금 고를 것은 gp3와 io2 Block Express다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html"
		},
		{
			"id": "db-aurora",
			"notes": "모든 AWS 데이터베이스가 스토리지 자동 확장을 지원한다고 한다.",
			"status": "wrong",
			"right": "RDS DB 인스턴스의 기능이다. Aurora는 볼륨이 원래 알아서 커져 대상이 아니고, RDS Custom은 지원하지 않는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"
		},
		{
			"id": "ec2-aurora",
			"notes": "한 노트는 저장 공간이 자동으로 커진다고 하고, 다른 노트는 EC2와 달리 오토 스케일링이 없다고 한다.",
			"status": "conflict",
			"right": "둘 다 맞는 말을 줄여 적었다. 스토리지는 자동으로 커지지만 인스턴스의 수나 크기는 자동으로 바뀌지 않는다. 컴퓨팅까지 자동인 것은 Aurora Serverless v2와 Aurora 복제본이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
		},
		{
			"id": "ssh-os",
			"notes": "한 노트는 SSH로 접근할 수 없다고 하고, 다른 노트는 OS에 접근할 수 있는 RDS를 소개한다.",
			"status": "conflict",
			"right": "RDS와 Aurora는 OS를 열어 주지 않는다. RDS Custom(Oracle, SQL Server)만 예외다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"
		},
		{
			"id": "custom-oracle",
			"notes": "OS에 접근해야 하면 RDS Custom for Oracle을 쓴다고 한다.",
			"status": "outdated",
			"right": "2027년 3월 31일에 지원이 끝난다. 새 설계라면 EC2에 직접 설치한 Oracle이나 Oracle Database@AWS를 쓰고, SQL Server라면 RDS Custom for SQL Server를 본다. 옛 문제의 답으로는 그대로 나온다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS-Custom-for-Oracle-end-of-support.html"
		},
		{
			"id": "iam-api",
			"notes": "IAM 정책으로 데이터베이스의 읽기·삭제·추가를 정한다고 한다.",
			"status": "wrong",
			"right": "IAM 정책이 막는 것은 인스턴스를 만들고 지우는 RDS API와, IAM DB 인증을 쓸 때의 로그인이다. 테이블을 읽고 쓰는 권한은 DB 안의 GRANT로 준다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
		},
		{
			"id": "ec2-ebs",
			"notes": "장애나 유지 보수 때 다운타임이 아주 적지만 EC2와 EBS를 손으로 만져야 하는 것처럼 적었다.",
			"status": "wrong",
			"right": "EC2와 EBS는 사용자에게 보이지 않는다. 패치와 장애 조치는 AWS가 한다. 중단을 줄이는 것은 다중 AZ이고, 단일 AZ라면 점검 창에 잠시 끊긴다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html"
		},
		{
			"id": "rds",
			"notes": "RDS 인스턴스는 7일까지만 멈출 수 있다고 한다.",
			"status": "simplified",
			"right": "7일이 지나면 삭제되는 것이 아니라 저절로 시작된다. 다시 멈출 수 있고, 멈춘 동안에도 스토리지 요금은 낸다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html"
		},
		{
			"id": "wording",
			"notes": "읽기 복제를 만들면 데이터베이스 성능이 오른다고 한다.",
			"status": "simplified",
			"right": "나뉘는 것은 읽기뿐이다. 애플리케이션이 읽기를 복제본 주소로 보내야 하고, 쓰기 성능은 그대로다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html"
		},
		{
			"id": "os",
			"notes": "OS가 탑재되어 있어 완전히 자동화된다고 한다.",
			"status": "wrong",
			"card": false,
			"right": "프로비저닝과 운영 체제의 패치가 자동이라는 말을 잘못 옮긴 것이다. 점검 시간대를 정하는 일과 쿼리 튜닝은 사용자에게 남는다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "RDS",
			"lines": "496-518"
		},
		{
			"note": "001",
			"section": "RDS - Storage Auto Scaling",
			"lines": "520-526"
		},
		{
			"note": "001",
			"section": "RDS - Network&IAM Security",
			"lines": "564-570"
		},
		{
			"note": "001",
			"section": "RDS(데이터베이스 정리)",
			"lines": "1358-1367"
		},
		{
			"note": "002",
			"section": "RDS(Relational Database Service)",
			"lines": "94-96"
		},
		{
			"note": "002",
			"section": "Amazon RDS Custom for Oracle",
			"lines": "109-111"
		}
	],
	"references": [
		{
			"title": "Amazon RDS란",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html"
		},
		{
			"title": "DB 인스턴스 스토리지",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html"
		},
		{
			"title": "스토리지 자동 확장",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
		},
		{
			"title": "IAM 데이터베이스 인증",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
		},
		{
			"title": "예약 DB 인스턴스",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithReservedDBInstances.html"
		},
		{
			"title": "할당량과 제약",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html"
		},
		{
			"title": "CloudWatch Database Insights",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"
		},
		{
			"title": "이벤트 구독",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateEventSubscription.html"
		},
		{
			"title": "데이터베이스 활동 스트림",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html"
		},
		{
			"title": "연장 지원으로 DB 만들기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-creating-db-instance.html"
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
			"slug": "engines",
			"text": "지원 엔진"
		},
		{
			"depth": 2,
			"slug": "storage-autoscaling",
			"text": "스토리지 자동 확장"
		},
		{
			"depth": 2,
			"slug": "network-iam-security",
			"text": "네트워크와 IAM 보안"
		},
		{
			"depth": 2,
			"slug": "rds-custom",
			"text": "RDS Custom"
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
		li: "li",
		p: "p",
		strong: "strong",
		ul: "ul",
		...props.components
	}, { Callout, Fragment: Fragment$1 } = _components;
	if (!Callout) _missingMdxReference("Callout", true);
	if (!Fragment$1) _missingMdxReference("Fragment", true);
	return createVNode(Fragment, { children: [
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>SQL, 조인, 트랜잭션이 필요한 서비스의 기본값이다. 주문, 결제, 회원처럼 행이 서로 이어지는 데이터(OLTP)가 여기에 맞는다. 문제에 기존 MySQL이나 Oracle을 “그대로 옮긴다”가 나오면 RDS부터 본다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: 필요한 것, 고를 것\" tabindex=\"0\"><table aria-label=\"언제 쓰나\">\n<thead>\n<tr>\n<th scope=\"col\">필요한 것</th>\n<th scope=\"col\">고를 것</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-gateun-enjin-geudaero-unnyeongman-jurigi\">\n<th scope=\"row\"><a href=\"#row-gateun-enjin-geudaero-unnyeongman-jurigi\" class=\"anchor\" aria-label=\"줄 링크\"></a>같은 엔진 그대로, 운영만 줄이기</th>\n<td>RDS</td>\n</tr>\n<tr id=\"row-mysql-postgresql\">\n<th scope=\"row\"><a href=\"#row-mysql-postgresql\" class=\"anchor\" aria-label=\"줄 링크\"></a>MySQL·PostgreSQL에서 더 큰 성능과 가용성</th>\n<td><a href=\"/database/aurora/\">Aurora</a></td>\n</tr>\n<tr id=\"row-kiro-channeun-dansunhan-johoe\">\n<th scope=\"row\"><a href=\"#row-kiro-channeun-dansunhan-johoe\" class=\"anchor\" aria-label=\"줄 링크\"></a>키로 찾는 단순한 조회, 끝없는 확장</th>\n<td><a href=\"/database/dynamodb/\">DynamoDB</a></td>\n</tr>\n<tr id=\"row-oskkaji-nae-sone\">\n<th scope=\"row\"><a href=\"#row-oskkaji-nae-sone\" class=\"anchor\" aria-label=\"줄 링크\"></a>OS까지 내 손에</th>\n<td><a href=\"/compute/ec2/\">EC2</a>에 직접 설치, 또는 RDS Custom</td>\n</tr>\n</tbody>\n</table></div>\n<p>온프레미스의 DB를 RDS로 옮기는 일은 <a href=\"/migration/dms/\">DMS</a>가 맡는다. 엔진이 바뀌면 <a href=\"/migration/schema-conversion-tool/\">SCT</a>로 스키마부터 바꾼다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>DB 인스턴스 하나는 AWS가 관리하는 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 <a href=\"/storage/ebs/\">EBS</a> 볼륨을 붙인 것이다. 그래서 <strong>인스턴스 클래스</strong>(CPU·메모리)와 <strong>스토리지</strong>(유형·크기)를 따로 정해 프로비저닝한다. 서버는 보이지 않으며 SSH로 들어갈 수 없다. 설정은 운영 체제의 파일 대신 <strong>파라미터 그룹</strong>으로 바꾼다.</p>\n<p>AWS가 맡는 일과 내가 맡는 일은 이렇게 갈린다.</p>\n<div class=\"table-scroll\" role=\"region\" aria-label=\"표: AWS, 나\" tabindex=\"0\"><table aria-label=\"어떻게 동작하나\">\n<thead>\n<tr>\n<th scope=\"col\">AWS</th>\n<th scope=\"col\">나</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-peurobijeoning-oswa-enjin-paechi\">\n<th scope=\"row\"><a href=\"#row-peurobijeoning-oswa-enjin-paechi\" class=\"anchor\" aria-label=\"줄 링크\"></a>프로비저닝, OS와 엔진 패치</th>\n<td>스키마, 쿼리, 인덱스</td>\n</tr>\n<tr id=\"row-jadong-baegeop-sijeom-bokgu-seunaepsyat\">\n<th scope=\"row\"><a href=\"#row-jadong-baegeop-sijeom-bokgu-seunaepsyat\" class=\"anchor\" aria-label=\"줄 링크\"></a>자동 백업, 시점 복구, 스냅샷 저장</th>\n<td>보존 기간과 점검 시간대 정하기</td>\n</tr>\n<tr id=\"row-az\">\n<th scope=\"row\"><a href=\"#row-az\" class=\"anchor\" aria-label=\"줄 링크\"></a>다중 AZ 복제와 장애 조치</th>\n<td>켤지 말지, 크기를 얼마로 할지</td>\n</tr>\n<tr id=\"row-cloudwatch\">\n<th scope=\"row\"><a href=\"#row-cloudwatch\" class=\"anchor\" aria-label=\"줄 링크\"></a>지표 수집(<a href=\"/management/cloudwatch/\">CloudWatch</a>)</th>\n<td>경보와 튜닝</td>\n</tr>\n</tbody>\n</table></div>\n<p><strong>백업은 둘이다.</strong> 자동 백업은 하루 한 번 스냅샷을 뜨고 트랜잭션 로그를 5분마다 올려, 보존 기간 안의 어느 초로든 되돌린다. 수동 스냅샷은 지울 때까지 남는다. 어느 쪽이든 복구하면 <strong>주소가 다른 새 인스턴스</strong>가 생긴다. 인스턴스를 지우면 자동 백업은 따로 남기겠다고 하지 않는 한 함께 사라진다.</p>\n<p>확장은 세 갈래다. CPU가 모자라면 클래스를 키우고(잠시 끊긴다), 읽기가 많으면 <a href=\"/database/rds-read-replicas-vs-multi-az/\">읽기 복제본</a>을 늘리며, 같은 조회가 되풀이되면 <a href=\"/database/elasticache/\">ElastiCache</a>를 앞에 둔다. EC2처럼 대수를 자동으로 늘리는 기능은 없다.</p>\n</div><h2 id=\"engines\">지원 엔진<a href=\"#engines\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>PostgreSQL, MySQL, MariaDB, Oracle, SQL Server, Db2 가운데 고른다. <a href=\"/database/aurora/\" class=\"mention\">Aurora</a>는 RDS 콘솔과 API로 다루지만 스토리지 구조가 다르다. Oracle, SQL Server, Db2는 라이선스 조건도 따져야 한다. MySQL과 PostgreSQL 사이에서 고르는 기준은 <a href=\"/database/choosing-a-database/#mysql-or-postgresql\">데이터베이스 고르기</a>에 있다.</p>\n</div><h2 id=\"storage-autoscaling\">스토리지 자동 확장<a href=\"#storage-autoscaling\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>여유 공간이 10% 이하인 상태가 5분을 넘기면 볼륨을 늘린다. 중단은 없다. <strong>최대 스토리지 임계값</strong>을 적어야 켜지고, 그 값이 비용의 상한이 된다. 한 번 늘어난 볼륨은 줄지 않으므로, 로그가 폭주해 찬 디스크까지 키우지 않게 값을 정한다.</p>\n<p>늘어나는 것은 스토리지뿐이다. 이름에 “자동 확장”이 있어도 CPU와는 상관없다.</p>\n</div><h2 id=\"network-iam-security\">네트워크와 IAM 보안<a href=\"#network-iam-security\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<ul>\n<li><strong>자리</strong>: <a href=\"/networking/vpc/\">VPC</a>의 프라이빗 서브넷에 둔다. DB 서브넷 그룹에 서로 다른 AZ의 서브넷을 둘 이상 넣는다.</li>\n<li><strong>문</strong>: 인스턴스에 붙인 <a href=\"/networking/security-groups/\">보안 그룹</a>이 애플리케이션의 보안 그룹에서 오는 DB 포트만 연다.</li>\n<li><strong>관리 권한</strong>: <a href=\"/security/iam/\">IAM</a> 정책이 인스턴스를 만들고 고치고 지울 사람을 정한다.</li>\n<li><strong>로그인</strong>: DB 사용자와 비밀번호, 또는 IAM DB 인증(MySQL, MariaDB, PostgreSQL). 비밀번호는 <a href=\"/security/secrets-manager/\">Secrets Manager</a>에 맡겨 자동으로 바꿀 수 있다.</li>\n<li><strong>데이터 권한</strong>: DB 안의 <code>GRANT</code>가 정한다. IAM이 아니다.</li>\n<li><strong>암호화</strong>: 저장은 <a href=\"/security/kms/\">KMS</a>, 전송은 TLS다. 자세한 것은 <a href=\"/database/rds-encryption/\">RDS 암호화</a>에 있다.</li>\n</ul>\n<pre class=\"astro-code css-variables\" data-language=\"bash\" lang=\"en\"><code><span class=\"line\"><span class=\"tk-function\">aws</span><span class=\"tk-string\"> rds</span><span class=\"tk-string\"> generate-db-auth-token</span><span class=\"tk-string\"> --hostname</span><span class=\"tk-string\"> app.example.ap-northeast-2.rds.amazonaws.com</span><span> \\</span></span>\n<span class=\"line\"><span class=\"tk-string\">  --port</span><span class=\"tk-constant\"> 5432</span><span class=\"tk-string\"> --username</span><span class=\"tk-string\"> app_user</span><span class=\"tk-string\"> --region</span><span class=\"tk-string\"> ap-northeast-2</span></span></code></pre>\n<p>이 토큰을 비밀번호 자리에 넣고 TLS로 접속한다. 접속이 아주 잦으면 토큰 검증이 부담이 되므로 <a href=\"/database/rds-proxy/\">RDS Proxy</a>로 연결을 모은다.</p>\n</div><h2 id=\"rds-custom\">RDS Custom<a href=\"#rds-custom\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: "자동 백업과 모니터링은 유지하면서 OS와 DB 설정을 열어 주는 갈래다. 특정 패키지를 깔거나 설정 파일을 고쳐야 하는 상용 애플리케이션을 위한 것이며 Oracle과 SQL Server만 된다." }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "RDS Custom for Oracle은 끝난다",
					"set:html": "<p>2027년 3월 31일에 지원이 끝난다. 새로 설계한다면 <a href=\"/compute/ec2/\" class=\"mention\">EC2</a>에 직접 설치한 Oracle이나 Oracle Database@AWS를 고른다. 시험에서 “OS 접근이 되는 관리형 Oracle”을 물으면 답은 아직 RDS Custom이다.</p>"
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
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "관리형과 서버리스는 다르다." }),
						" RDS는 인스턴스 크기를 내가 정하고 켜 둔 시간만큼 낸다. 용량을 안 정하는 것은 ",
						createVNode(_components.a, {
							href: "/database/aurora-serverless/",
							children: "Aurora Serverless v2"
						}),
						"다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: [createVNode(_components.a, {
						href: "/management/cloudwatch/",
						class: "mention",
						children: "CloudWatch"
					}), "와 향상된 모니터링"] }), ": CloudWatch 지표는 하이퍼바이저에서 본 값이고, 향상된 모니터링은 OS 안의 에이전트가 프로세스와 메모리까지 초 단위로 보낸다. 느린 SQL과 대기를 찾는 성능 개선 도우미(Performance Insights)는 지금 CloudWatch Database Insights다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "블루/그린 배포" }),
						": 운영 DB의 사본(그린)을 논리 복제로 맞춰 두고, 엔진 업그레이드를 시험한 뒤 짧은 중단으로 바꿔 끼운다. 지금은 평문 DB의 그린을 ",
						createVNode(_components.a, {
							href: "/database/rds-encryption/#convert-unencrypted",
							children: "암호화해"
						}),
						" 만들 수도 있다. MySQL, MariaDB, PostgreSQL과 ",
						createVNode(_components.a, {
							href: "/database/aurora/",
							class: "mention",
							children: "Aurora"
						}),
						"에서 된다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "이벤트 알림" }),
						": 장애 조치, 백업, 구성 변경 같은 RDS의 일을 ",
						createVNode(_components.a, {
							href: "/integration/sns/",
							class: "mention",
							children: "SNS"
						}),
						" 주제로 알린다. ",
						createVNode(_components.strong, { children: "테이블의 행이 바뀐 것" }),
						"은 알려 주지 않는다. 그것은 ",
						createVNode(_components.a, {
							href: "/migration/dms/",
							children: "DMS"
						}),
						"의 CDC나 Aurora MySQL이 부르는 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							class: "mention",
							children: "Lambda"
						}),
						"로 받는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "데이터베이스 활동 스트림" }), ": Aurora와 일부 RDS 엔진의 SQL 활동을 Kinesis로 거의 실시간에 흘린다. DBA도 손대지 못하는 감사 기록이 요구일 때 고른다."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "연장 지원(Extended Support)" }), ": MySQL·PostgreSQL의 주 버전이 표준 지원을 넘긴 뒤에도 추가 요금을 내고 쓰는 것이다. API와 CLI로 만든 DB는 기본으로 가입된다. 가입하지 않으면 RDS가 새 버전으로 올린다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "예약 DB 인스턴스" }),
						": 1년이나 3년을 약정하고 깎은 값이다. 서버가 아니라 요금에 걸리므로 리전, 엔진, 인스턴스 유형이 같은 DB에 저절로 적용된다. 중간에 취소하지 못한다. ",
						createVNode(_components.a, {
							href: "/compute/ec2-purchasing-options/#reserved-instances",
							children: "EC2의 예약 인스턴스"
						}),
						"와는 따로 산다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "스냅샷 공유와 복사" }),
						": 다른 계정·리전에도 줄 수 있다. 스냅샷과 트랜잭션 로그를 다른 리전으로 저절로 보내 그곳에서 시점 복구를 하려면 자동 백업의 리전 간 복제를 켠다(다중 AZ DB 클러스터는 안 된다). 암호화됐다면 ",
						createVNode(_components.a, {
							href: "/security/kms/",
							class: "mention",
							children: "KMS"
						}),
						" 키 권한도 주어야 하고, AWS 관리형 키로 암호화한 스냅샷은 공유할 수 없다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "7일과 35일",
					"set:html": "<p>중지는 <strong>7일</strong>이고, 읽기 복제본이 딸린 인스턴스와 복제본은 아예 멈추지 못한다. 자동 백업 보존은 최대 <strong>35일</strong>이다. 35일을 넘겨 보관하라면 수동 스냅샷이나 <a href=\"/storage/aws-backup/\">AWS Backup</a>이다.</p>"
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
var url = "content/database/rds.mdx/";
var file = "/work/wt/build/content/database/rds.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/rds.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
