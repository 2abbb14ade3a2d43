import { n as createVNode, p as Fragment, r as __astro_tag_component__ } from "./jsx-runtime_DiKZuV50.mjs";
// content/database/aurora.mdx
var frontmatter = {
	"title": "Amazon Aurora",
	"titleEn": "Amazon Aurora",
	"kind": "service",
	"status": "published",
	"summary": "세 가용 영역에 여섯 사본을 두는 공유 스토리지 위에서 MySQL·PostgreSQL 호환 엔진을 돌려, 복제와 장애 조치가 빠른 AWS의 관계형 데이터베이스다.",
	"aliases": [
		"Aurora",
		"오로라",
		"아마존 오로라",
		"오로라 DB",
		"Aurora MySQL",
		"Aurora PostgreSQL",
		"Aurora ML",
		"Aurora Machine Learning",
		"오로라 머신 러닝",
		"Aurora Multi-Master",
		"오로라 멀티 마스터",
		"리더 엔드포인트",
		"라이터 엔드포인트",
		"클러스터 엔드포인트",
		"Aurora 복제본",
		"Aurora Auto Scaling",
		"Aurora Backtrack",
		"고성능 MySQL",
		"고성능 관계형 DB",
		"클라우드용 MySQL",
		"오로라 복제본",
		"오로라 백트랙",
		"MySQL 호환 DB",
		"6벌 복제",
		"Aurora 장애 조치",
		"Aurora 장애 조치 시간"
	],
	"related": [
		"database/aurora-serverless",
		"database/aurora-global-database",
		"database/rds",
		"database/rds-read-replicas-vs-multi-az",
		"database/rds-proxy",
		"database/rds-encryption",
		"database/dynamodb",
		"migration/dms",
		"architectures/aurora-global-failover"
	],
	"signals": [
		{
			"id": "aurora-auto-scaling",
			"need": "MySQL·PostgreSQL 호환인데 복제본 수가 알아서 늘고 줄어야 한다",
			"choose": "Aurora + Aurora Auto Scaling",
			"see": "database/aurora#scenario-mysql-read-heavy-spikes",
			"why": "복제본이 리더 엔드포인트 뒤에서 저절로 늘고 준다. RDS는 손으로 늘린다."
		},
		{
			"id": "aurora",
			"need": "읽기 복제본 다섯 대 가운데 하나가 1분 안에 쓰기를 잇는다",
			"choose": "Aurora 복제본",
			"see": "database/aurora#scenario-fast-failover-many-az",
			"why": "같은 볼륨을 함께 써 옮길 데이터가 없다. 읽던 복제본이 그대로 승격된다."
		},
		{
			"id": "sayongja-jijeong-endeupointeu",
			"need": "무거운 분석 조회를 복제본 가운데 일부로만 보낸다",
			"choose": "사용자 지정 엔드포인트",
			"see": "database/aurora#scenario-isolate-reporting",
			"why": "고른 인스턴스만 묶은 주소를 만든다. 리더 엔드포인트는 모두에게 나눈다."
		},
		{
			"id": "rds",
			"need": "Oracle·SQL Server·Db2 엔진을 그대로 쓴다",
			"choose": "RDS",
			"see": "database/rds#engines",
			"why": "Aurora는 MySQL과 PostgreSQL만 된다."
		}
	],
	"facts": [
		{
			"id": "copies",
			"label": "스토리지 사본",
			"value": "3개 AZ에 6개",
			"note": "인스턴스 수와 상관없다. 인스턴스가 하나여도 여섯이다.",
			"called": [
				"복사",
				"복사본",
				"AZ 카피",
				"AZ 사본",
				"AZ 복사본",
				"AZ 복제본",
				"AZ copy",
				"AZ copies",
				"AZ 개 저장",
				"데이터 복사 저장",
				"데이터 복사",
				"데이터 사본",
				"6 copies",
				"copies of your data",
				"copies across",
				"copies",
				"AZ 복제",
				"가용영역 복제",
				"스토리지 사본",
				"스토리지 복제",
				"데이터 복제",
				"데이터 복제 AZ",
				"사본 개"
			],
			"axis": "durability",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-faq-availability-and-durability.html"
		},
		{
			"id": "replicas",
			"label": "Aurora 복제본(읽기 복제본)",
			"value": "리전 안에 최대 15개",
			"called": [
				"레플리카",
				"리플리카",
				"복제본",
				"readreplica",
				"replica",
				"읽기 전용 복제",
				"read replicas",
				"read replica",
				"읽기 복제본",
				"읽기 전용 복제본",
				"가용영역 복제본",
				"읽기전용"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html"
		},
		{
			"id": "failover",
			"label": "장애 조치",
			"value": "복제본이 있으면 대개 60초 안, 흔히 30초 안",
			"note": "복제본이 없으면 새 인스턴스를 만드느라 10분 가까이 걸릴 수 있다.",
			"called": [
				"페일오버",
				"failover",
				"장애조치",
				"장애 조치 초",
				"마스터 장애 조치",
				"자동 장애 조치",
				"automated failover",
				"failover less than",
				"장애 극복",
				"마스터 장애",
				"failover time",
				"failover long"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "volume-max",
			"label": "클러스터 볼륨(스토리지)의 최대 크기",
			"value": "256TiB(최신 엔진 버전)",
			"note": "이전 버전은 128TiB다. 10GB 단위로 늘고, 지운 만큼 줄어든다.",
			"examEra": "128TB",
			"called": [
				"볼륨",
				"스토리지",
				"용량",
				"저장공간",
				"최대 TB",
				"디스크",
				"저장용량",
				"storage",
				"자동 증가",
				"자동 확장",
				"자동으로 늘",
				"auto expanding",
				"automatically grows",
				"auto grow",
				"스토리지 확장",
				"최대 용량",
				"GB 단위",
				"10GB씩",
				"max size",
				"max database size"
			],
			"axis": "capacity",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html"
		},
		{
			"id": "quorum",
			"label": "필요한 사본 수",
			"asks": "쓰기와 읽기에는 사본이 몇 개 있어야 하나?",
			"value": "쓰기 6개 중 4개, 읽기 6개 중 3개",
			"note": "사본 2개를 잃어도 쓰고, 3개를 잃어도 읽는다.",
			"called": [
				"쿼럼",
				"quorum",
				"6개중",
				"/6",
				"쓰기 사본",
				"읽기 사본",
				"copies needed",
				"needed for writes",
				"needed for reads",
				"쓰기 쿼럼",
				"읽기 쿼럼",
				"write quorum",
				"read quorum"
			],
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-faq-availability-and-durability.html"
		},
		{
			"id": "replica-lag",
			"label": "복제본 지연",
			"value": "보통 100밀리초보다 훨씬 짧음",
			"note": "데이터를 옮기지 않고 같은 볼륨을 읽기 때문이다.",
			"called": [
				"복제지연",
				"복제본 lag",
				"레플리카 지연",
				"replica lag",
				"replication lag",
				"복제 지연 시간",
				"sub 10 ms",
				"replication lag ms",
				"replica lag milliseconds"
			],
			"axis": "replication",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html"
		},
		{
			"id": "promotion-tier",
			"label": "승격 우선순위",
			"asks": "승격 우선순위는 몇부터 몇까지이고 무엇이 먼저인가?",
			"value": "0(가장 먼저)~15",
			"note": "같은 순위면 큰 인스턴스가 먼저다.",
			"called": [
				"우선순위",
				"승격 순위",
				"failover 우선순위",
				"페일오버 우선순위",
				"promotion tier",
				"failover tier",
				"failover priority tier",
				"priority tier"
			],
			"axis": "failover",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "performance-claim",
			"label": "AWS가 내세우는 처리량",
			"value": "표준 MySQL과 표준 PostgreSQL 모두의 최대 6배",
			"note": "비슷한 하드웨어에서 처리량을 견준 값이다.",
			"examEra": "MySQL의 5배, PostgreSQL의 3배",
			"called": [
				"mysql 빠르다",
				"postgresql 빠르다",
				"mysql 성능",
				"postgresql 성능",
				"mysql 배",
				"postgresql 배",
				"postgres 배",
				"performance improvement",
				"mysql faster",
				"postgres 성능",
				"mysql 처리량",
				"postgresql 처리량"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"
		},
		{
			"id": "backup-retention",
			"label": "자동 백업 보존",
			"value": "1~35일",
			"note": "끌 수 없다. 연속·증분이라 성능에 영향을 주지 않는다.",
			"called": [
				"자동백업",
				"백업보존",
				"백업 일",
				"backup retention",
				"백업 보관",
				"백업 유지",
				"백업 기간",
				"automated backup",
				"자동 백업 보관",
				"자동 백업 유지"
			],
			"axis": "backup",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html"
		},
		{
			"id": "backtrack",
			"label": "Backtrack으로 되감는 범위",
			"value": "최대 72시간",
			"note": "Aurora MySQL만 된다. 클러스터를 만들거나 스냅샷에서 복원할 때 켠다.",
			"called": [
				"backtrack",
				"백트랙",
				"백트래킹",
				"되감기",
				"되감다",
				"backtrack window"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"
		},
		{
			"id": "serverless-range",
			"label": "Aurora Serverless v2의 용량",
			"value": "0~256 ACU, 0.5 단위",
			"note": "1 ACU는 메모리 약 2GiB다. 옛 버전은 최대 128, 자동 일시 중지가 없으면 최소 0.5다.",
			"examEra": "0.5~128 ACU",
			"called": [
				"ACU",
				"서버리스 ACU",
				"서버리스 용량",
				"serverless ACU",
				"서버리스 최소"
			],
			"axis": "scaling",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html"
		},
		{
			"id": "price",
			"label": "요금",
			"value": "인스턴스를 켜 둔 시간(서버리스는 ACU) + 스토리지 + I/O",
			"note": "I/O-Optimized 구성이면 I/O 요금이 없는 대신 인스턴스와 스토리지가 비싸다.",
			"axis": "price-unit",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-faq-billing.html"
		},
		{
			"id": "auto-pause",
			"label": "Aurora Serverless v2가 저절로 멈추기까지",
			"value": "5분~24시간",
			"note": "최소 용량을 0으로 두었을 때만 멈춘다. 다시 깨는 데 15초쯤 걸린다.",
			"called": [
				"자동중지",
				"일시중지",
				"서버리스 멈추다",
				"auto pause",
				"서버리스 일시중지",
				"auto pause time"
			],
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html"
		}
	],
	"scenarios": [
		{
			"id": "mysql-read-heavy-spikes",
			"situation": "RDS MySQL의 읽기가 시간대에 따라 크게 출렁이고 복제 지연으로 옛 값이 보인다. SQL은 고치지 않고, 복제본 수가 알아서 늘고 줄어야 한다.",
			"answer": ["database/aurora"],
			"choose": "Aurora 복제본 Auto Scaling + 리더 엔드포인트",
			"why": "“MySQL 호환”, “짧은 복제 지연”, “복제본 자동 조절”이 모두 Aurora다. 늘어난 복제본은 리더 엔드포인트 뒤에 저절로 들어간다.",
			"trap": "RDS 읽기 복제본은 대수를 자동으로 조절하지 못하고 주소도 하나씩 따로다.",
			"requirements": ["sudden-load"]
		},
		{
			"id": "intermittent-workload",
			"situation": "분기 말에만 며칠 쓰고 나머지는 거의 비어 있는 사내 시스템이다. PostgreSQL이어야 하고 용량을 미리 정하고 싶지 않다.",
			"answer": ["database/aurora"],
			"choose": "Aurora Serverless v2(최소 0 ACU)",
			"why": "“간헐적”, “예측 불가”면 Aurora Serverless v2다. 최소를 0 ACU로 두면 쉬는 동안 컴퓨팅 요금이 멈춘다.",
			"trap": "RDS를 멈춰 두면 7일 뒤 저절로 켜지고, 부하에 맞춰 커지지도 않는다.",
			"requirements": ["lowest-cost", "least-operations"]
		},
		{
			"id": "fast-failover-many-az",
			"situation": "기본 DB가 죽었을 때 1분 안에 쓰기가 되살아나야 하고, 평소에는 대기 서버도 읽기에 써야 한다. 읽기 서버는 다섯 대까지 늘릴 예정이다.",
			"answer": ["database/aurora"],
			"choose": "Aurora 복제본",
			"why": "Aurora 복제본은 읽기를 받다가 그대로 승격된다. 데이터는 이미 공유 볼륨에 있어 옮길 것이 없다.",
			"trap": "RDS 다중 AZ 인스턴스는 대기에서 읽을 수 없고 1~2분이 걸린다. 다중 AZ DB 클러스터의 대기는 읽기를 받지만 두 대뿐이다.",
			"requirements": ["high-availability"]
		},
		{
			"id": "isolate-reporting",
			"situation": "같은 Aurora 클러스터에서 분석 조회만 큰 인스턴스 두 대로 보내고, 웹은 나머지 복제본에서 읽게 하려 한다.",
			"answer": ["database/aurora"],
			"choose": "사용자 지정 엔드포인트",
			"why": "“복제본 가운데 일부만”이면 사용자 지정 엔드포인트다. 분석용 인스턴스만 묶은 주소를 만든다.",
			"trap": "리더 엔드포인트는 모든 복제본에 나누므로 무거운 조회가 웹의 복제본에도 간다.",
			"requirements": ["analytics"]
		},
		{
			"id": "sentiment-in-sql",
			"situation": "Aurora에 쌓인 고객 의견의 감정을 SQL 조회 안에서 판단하려 한다. 팀에 기계 학습 전문가가 없다.",
			"answer": ["database/aurora"],
			"choose": "Aurora ML",
			"why": "Aurora ML은 SQL 함수로 Comprehend를 부른다. 학습시킬 모델도 데이터를 내보낼 파이프라인도 필요 없다.",
			"trap": "SageMaker로 모델을 직접 만들면 되지만 감정 분석만이라면 일이 커진다.",
			"requirements": [
				"analytics",
				"least-operations",
				"ml"
			]
		}
	],
	"corrections": [
		{
			"id": "az-replica",
			"notes": "한 곳은 3개 AZ에 6개의 카피라 하고, 다른 곳은 6개의 replica라 하며, 복제본은 최대 15개라고도 한다.",
			"status": "conflict",
			"right": "여섯은 스토리지의 데이터 사본이고, 15는 읽기 인스턴스(Aurora 복제본)의 최대 수다. 서로 다른 층의 이야기다.",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-faq-availability-and-durability.html"
		},
		{
			"id": "mysql-rds",
			"notes": "MySQL의 복제본이 5개인 것과 달리 Aurora는 15개까지 가진다고 한다.",
			"status": "outdated",
			"right": "지금은 RDS MySQL·MariaDB·PostgreSQL도 15개다. 차이는 공유 스토리지에서 오는 짧은 지연과 자동 승격이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html"
		},
		{
			"id": "tib",
			"notes": "저장 공간이 10GB에서 128TB까지 늘어난다고 한다.",
			"status": "outdated",
			"right": "최신 엔진 버전은 256TiB까지다. 128TiB는 이전 버전의 한도다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html"
		},
		{
			"id": "multi-master",
			"notes": "Multi-Master로 장애 조치를 지원한다고 한다.",
			"status": "outdated",
			"right": "Multi-Master는 없어졌다. 지금 Aurora의 쓰기 인스턴스는 하나이고, 장애 때는 복제본이 승격된다. 여러 리전에서 함께 쓰는 SQL이 필요하면 별도 서비스인 Aurora DSQL이다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"id": "serverless-v1",
			"notes": "Aurora Serverless는 용량 계획이 전혀 필요 없다고 한다.",
			"status": "outdated",
			"right": "v1은 2025년 3월 31일에 끝났고 지금은 v2다. 최소·최대 ACU 범위는 직접 정하며, 이 범위가 성능의 바닥과 비용의 천장이 된다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html"
		},
		{
			"id": "rds-i-o",
			"notes": "다른 RDS보다 20%쯤 비싸다고 한다.",
			"status": "simplified",
			"right": "AWS가 공표한 비율이 아니다. 인스턴스, 스토리지, I/O를 따로 계산한다. I/O가 많으면 I/O 요금이 없는 I/O-Optimized 구성이 더 쌀 수 있다.",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-faq-billing.html"
		},
		{
			"id": "auto-scaling",
			"notes": "읽기 요청이 많으면 자동으로 복제본을 만든다고 한다.",
			"status": "simplified",
			"right": "Aurora Auto Scaling 정책을 걸었을 때의 이야기다. 복제본의 평균 CPU나 연결 수를 목표로 삼아 늘리고 줄인다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html"
		},
		{
			"id": "ml-sagemaker",
			"notes": "Aurora ML은 SageMaker와 Comprehend를 쓴다고 한다.",
			"status": "simplified",
			"right": "지금은 Amazon Bedrock의 생성형 모델도 SQL 함수로 부른다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-ml.html"
		},
		{
			"id": "mysql-postgresql",
			"notes": "표준 MySQL보다 최대 5배, PostgreSQL보다 최대 3배 빠르다고 한다.",
			"status": "outdated",
			"right": "지금 AWS 문서의 값은 둘 다 최대 6배다. 처리량을 견준 것이지 쿼리 하나가 그만큼 빨라진다는 뜻은 아니다. 시험 자료에는 5배와 3배가 나온다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"
		},
		{
			"id": "mysql-postgresql-2",
			"notes": "MySQL과 PostgreSQL 엔진을 완전히 재설계했다고 한다.",
			"status": "simplified",
			"right": "새로 만든 것은 세 AZ에 나눠 적는 분산 스토리지이고, 엔진은 그 스토리지에 맞게 손본 것이다. 호환되므로 쓰던 코드와 도구를 그대로 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"
		},
		{
			"id": "proprietary-mysql",
			"notes": "Aurora가 AWS의 특허 기술이어서 오픈 소스가 아니라고 한다.",
			"status": "simplified",
			"card": false,
			"right": "특허가 아니라 독자(proprietary) 기술이라는 말이다. 엔진의 소스는 공개되지 않았지만 MySQL·PostgreSQL과 프로토콜과 SQL이 호환되어 드라이버와 도구를 그대로 쓴다.",
			"source": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"
		},
		{
			"id": "mysql-postgresql-3",
			"notes": "클라우드에 최적화되어 다른 데이터베이스보다 성능이 좋다고 한다.",
			"status": "simplified",
			"right": "AWS가 견준 상대는 표준 MySQL과 PostgreSQL이고, 값은 동시 부하가 클 때의 최댓값이다. 나쁜 쿼리나 작은 DB까지 저절로 빨라지지는 않는다.",
			"source": "https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-faq-performance.html"
		}
	],
	"sources": [
		{
			"note": "001",
			"section": "Aurora",
			"lines": "572-588"
		},
		{
			"note": "001",
			"section": "Aurora Serveless",
			"lines": "590-597"
		},
		{
			"note": "001",
			"section": "Aurora ML",
			"lines": "607-615"
		},
		{
			"note": "001",
			"section": "Aurora(데이터베이스 정리)",
			"lines": "1369-1380"
		},
		{
			"note": "002",
			"section": "Amazon Aurora",
			"lines": "104-107"
		}
	],
	"references": [
		{
			"title": "Amazon Aurora란",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"
		},
		{
			"title": "Aurora 스토리지",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html"
		},
		{
			"title": "Aurora의 고가용성",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
		},
		{
			"title": "Aurora Serverless v2",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html"
		},
		{
			"title": "엔드포인트와 연결 관리",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html"
		},
		{
			"title": "Aurora MySQL에서 Lambda 부르기",
			"url": "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.NativeLambda.html"
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
			"slug": "storage",
			"text": "스토리지: 3개 AZ, 6개 사본"
		},
		{
			"depth": 2,
			"slug": "replicas-and-endpoints",
			"text": "복제본과 엔드포인트"
		},
		{
			"depth": 3,
			"slug": "rds-replicas",
			"text": "RDS 읽기 복제본과 다른 점"
		},
		{
			"depth": 2,
			"slug": "serverless",
			"text": "Aurora Serverless v2"
		},
		{
			"depth": 2,
			"slug": "aurora-ml",
			"text": "Aurora ML"
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
		createVNode(Fragment$1, { "set:html": "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-icons\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><linearGradient id=\"icon-2e27ad-527fff\" x1=\"0\" x2=\"1\" y1=\"1\" y2=\"0\"><stop stop-color=\"#2e27ad\"/><stop offset=\"1\" stop-color=\"#527fff\"/></linearGradient><symbol id=\"icon-aws-aurora\" viewBox=\"0 0 256 256\"><path fill=\"url(#icon-2e27ad-527fff)\" d=\"M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z\"/><path fill=\"#fff\" d=\"M144 58h-9v-7h9v-9h7v9h9v7h-9v9h-7zm39 35h-10v-6h10V77h6v10h10v6h-10v10h-6zm-17 102c-6-15-20-29-36-36 16-6 30-20 36-36 6 16 20 30 36 36-16 7-30 21-36 36m52-39c-23 0-49-26-49-48a3 3 0 0 0-3-4 3 3 0 0 0-3 4c0 22-26 48-48 48-2 0-4 2-4 3a3 3 0 0 0 4 4c22 0 48 25 48 48l3 3 3-3c0-23 26-48 49-48a3 3 0 0 0 3-4zM42 92c9 7 27 11 45 11s35-4 44-11v31c-4 7-21 13-44 13-26 0-45-9-45-16zm45-25c27 0 44 9 44 15s-17 14-44 14-45-8-45-14 17-15 45-15m44 122c0 7-19 15-44 15-26 0-45-8-45-15v-21c9 7 28 11 45 11 13 0 25-2 34-5l-2-6c-9 3-20 5-32 5-26 0-45-9-45-16v-26c9 7 27 11 45 11 19 0 35-4 44-10v10h7V82c0-14-27-21-51-21s-50 7-52 19v109c0 14 27 22 52 22 24 0 51-8 51-22v-12h-7z\"/></symbol></svg>" }),
		"\n",
		createVNode(Fragment$1, { "set:html": "<h2 id=\"when\">언제 쓰나<a href=\"#when\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>\n<p>MySQL이나 PostgreSQL을 쓰면서 더 높은 성능, 짧은 복제 지연, 빠른 장애 조치가 필요할 때 쓴다. 드라이버와 SQL은 그대로다. 소스가 공개되지 않은 AWS의 엔진이라 다른 클라우드로는 가져가지 못하지만, 호환 엔진으로 데이터를 내보내는 길은 열려 있다. 들여올 때는 <a href=\"/migration/dms/\">DMS</a>나 RDS 스냅샷, Aurora 복제본을 쓴다.</p>\n<p>Oracle, SQL Server, Db2를 그대로 쓰거나 작고 꾸준한 DB라면 <a href=\"/database/rds/\">RDS</a>가 맞다. 조인 없이 키로만 찾는다면 <a href=\"/database/dynamodb/\">DynamoDB</a>다.</p>\n<button class=\"fold-all\" hidden data-pagefind-ignore=\"\"><span>모두 펼치기</span><span>모두 접기</span></button><h2 id=\"how\">어떻게 동작하나<a href=\"#how\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(Fragment$1, { "set:html": "<figure class=\"diagram\" id=\"diagram-shared-cluster-volume\" data-diagram=\"shared-cluster-volume\"><figcaption><span class=\"diagram-title\">세 가용 영역의 공유 볼륨을 함께 쓰는 Aurora <span class=\"diagram-title-end\">클러스터<a href=\"#diagram-shared-cluster-volume\" class=\"anchor\" aria-label=\"이 그림의 링크\"></a></span></span><button type=\"button\" class=\"diagram-open needs-script\" data-diagram-open data-pagefind-ignore>크게 보기</button></figcaption><div class=\"diagram-scroll\" role=\"group\" aria-label=\"그림: 세 가용 영역의 공유 볼륨을 함께 쓰는 Aurora 클러스터\" tabindex=\"0\" data-pagefind-ignore=\"all\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"484\" height=\"645\" class=\"diagram-svg diagram-wide\" font-size=\"22\" viewBox=\"-4 -4 774.9 1031.9\"><svg width=\"774.9\" height=\"1031.9\" x=\"-4\" y=\"-4\" aria-describedby=\"diagram-shared-cluster-volume-desc\" aria-labelledby=\"diagram-shared-cluster-volume-title\" role=\"img\" viewBox=\"-4 -4 774.9 1031.9\"><title id=\"diagram-shared-cluster-volume-title\">세 가용 영역의 공유 볼륨을 함께 쓰는 Aurora 클러스터</title><desc id=\"diagram-shared-cluster-volume-desc\">애플리케이션은 클러스터 엔드포인트로 라이터에 쓰고 리더 엔드포인트로 두 복제본에서 읽는다. 라이터와 복제본은 세 가용 영역에 사본을 두 개씩, 모두 여섯 개 두는 클러스터 볼륨 하나를 함께 쓴다. 라이터만 볼륨에 쓴다.</desc><g class=\"d-boundary\"><rect width=\"656.5\" height=\"257.7\" x=\"12\" y=\"754.2\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"562\" height=\"316.2\" x=\"192.9\" y=\"278\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"151.7\" height=\"229.2\" x=\"592.9\" y=\"341\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"150\" height=\"229.2\" x=\"392.9\" y=\"341\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"150.8\" height=\"229.2\" x=\"204.1\" y=\"341\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M423.2 56v13q0 7-7.1 7h-148q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m267 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M261 228v13q0 7 7 7h10.8q7.1 0 7.1 7v159.2\"/><path fill=\"var(--diagram-line)\" d=\"m292 406.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M464.2 56v13q0 7 7 7h89.6q7.1 0 7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m574 154-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M536.1 228v13q0 7-7 7H481q-7 0-7 7v159.2\"/><path fill=\"var(--diagram-line)\" d=\"m480 406.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M599.7 228v13q0 7 7 7h48.1q7.1 0 7.1 7v159.2\"/><path fill=\"var(--diagram-line)\" d=\"m668 406.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M268.8 546.2v81q0 7-7 7H149q-7 0-7 7v76q0 7-7.1 7h-19q-7 0-7 7v168.2\"/><path fill=\"var(--diagram-line)\" d=\"m115 891.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M286 546.2v101.5q0 6.5-6.5 6.5t-6.5 6.5v58q0 5.5 5.6 5.5t5.5 5.6v169.6\"/><path fill=\"var(--diagram-line)\" d=\"m290.1 891.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M303 541.6v85.6q0 7 7 7h33.8q7.1 0 7.1 7v76q0 7 7 7h31.8q7 0 7 7v135.1q0 7.1 7.2 7.1H473q7 0 7 7v19\"/><path fill=\"var(--diagram-line)\" d=\"m486.1 891.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M325.4 903.9v-35.5q0-7 7.1-7h69.2q7 0 7-7V731.1q0-7 7.2-7h56.7q7 0 7-7V637q0-2.9-2.8-2.9-2.9 0-2.9-2.9v-81.1\"/><path fill=\"var(--diagram-line)\" d=\"m468 558.2 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M522 903.9V731.2q0-7 7-7h102.8q7 0 7-7v-76q0-7 7.1-7h9q7 0 7-7v-77\"/><path fill=\"var(--diagram-line)\" d=\"m656 558.2 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"120\" y=\"785.2\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">클러스터 볼륨 <tspan x=\"120\" y=\"813.8\">(6개 사본)</tspan></text></g><g class=\"d-boundary\"><text x=\"204.9\" y=\"309\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"672.9\" y=\"372\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"672.9\" y=\"400.6\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"404.9\" y=\"372\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"404.9\" y=\"400.6\">영역 B</tspan></text></g><g class=\"d-boundary\"><text x=\"216.1\" y=\"372\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"216.1\" y=\"400.6\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"227.5\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"260.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"534.4\" y=\"96\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"567.8\" y=\"119\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"86.5\" y=\"674.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"141.7\" y=\"697.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 로그 기록</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"261\" y=\"674.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"272.6\" y=\"697.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"338.9\" y=\"674.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"350.5\" y=\"697.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"424.2\" y=\"674.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"479.3\" y=\"697.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 같은 볼륨</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"583.3\" y=\"674.2\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"638.5\" y=\"697.2\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 같은 볼륨</text></g><g class=\"d-node\"><rect width=\"143.1\" height=\"44\" x=\"372.1\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"22\"/><text x=\"443.7\" y=\"43\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><rect width=\"248.7\" height=\"62\" x=\"136.7\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"261\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클러스터 엔드포인트</text></g><g class=\"d-node\"><rect width=\"210.6\" height=\"62\" x=\"462.6\" y=\"166\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"567.9\" y=\"206\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리더 엔드포인트</text></g><g class=\"d-node\"><text x=\"285.9\" y=\"538.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">라이터</text><use width=\"72\" height=\"72\" x=\"249.9\" y=\"427.2\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"473.9\" y=\"538.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 1</text><use width=\"72\" height=\"72\" x=\"437.9\" y=\"427.2\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"661.9\" y=\"538.2\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 2</text><use width=\"72\" height=\"72\" x=\"625.9\" y=\"427.2\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M36 916.9a73 13.5 0 0 0 146 0 73 13.5 0 0 0-146 0v57.4a73 13.5 0 0 0 146 0V917\"/><text x=\"109\" y=\"965.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ A 사본 2개</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M232 916.8a72.7 13.4 0 0 0 145.5 0 72.7 13.4 0 0 0-145.5 0v57.5a72.7 13.4 0 0 0 145.5 0v-57.5\"/><text x=\"304.8\" y=\"965.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ B 사본 2개</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M427.5 917a73.5 13.5 0 0 0 147.1 0 73.5 13.5 0 0 0-147 0v57.4a73.5 13.5 0 0 0 147 0V917\"/><text x=\"501.1\" y=\"965.7\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ C 사본 2개</text></g></svg><a aria-label=\"라이터\" href=\"/database/aurora/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"236.9\" y=\"414.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 1\" href=\"/database/aurora/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"424.9\" y=\"414.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 2\" href=\"/database/aurora/\" aria-current=\"page\"><rect width=\"98\" height=\"136\" x=\"612.9\" y=\"414.2\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"371\" height=\"850\" class=\"diagram-svg diagram-slim diagram-narrow\" font-size=\"22\" viewBox=\"-43.8 -4 593.4 1359.7\"><svg width=\"593.4\" height=\"1359.7\" x=\"-43.8\" y=\"-4\" aria-describedby=\"diagram-shared-cluster-volume-narrow-desc\" aria-labelledby=\"diagram-shared-cluster-volume-narrow-title\" role=\"img\" viewBox=\"-43.8 -4 593.4 1359.7\"><title id=\"diagram-shared-cluster-volume-narrow-title\">세 가용 영역의 공유 볼륨을 함께 쓰는 Aurora 클러스터</title><desc id=\"diagram-shared-cluster-volume-narrow-desc\">애플리케이션은 클러스터 엔드포인트로 라이터에 쓰고 리더 엔드포인트로 두 복제본에서 읽는다. 라이터와 복제본은 세 가용 영역에 사본을 두 개씩, 모두 여섯 개 두는 클러스터 볼륨 하나를 함께 쓴다. 라이터만 볼륨에 쓴다.</desc><g class=\"d-boundary\"><rect width=\"473.1\" height=\"312.1\" x=\"-27.8\" y=\"1027.6\" fill=\"var(--diagram-group)\" stroke=\"var(--diagram-group-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"444\" height=\"609.4\" x=\"89.6\" y=\"278.2\" fill=\"var(--diagram-vpc)\" stroke=\"var(--diagram-vpc-line)\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"153.7\" height=\"221.2\" x=\"367.8\" y=\"642.4\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"170.8\" height=\"221.2\" x=\"281.3\" y=\"341.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-boundary\"><rect width=\"171.5\" height=\"221.2\" x=\"92.9\" y=\"341.2\" fill=\"var(--diagram-az)\" stroke=\"var(--diagram-az-line)\" stroke-dasharray=\"7 5\" stroke-width=\"1.8\" rx=\"8\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M298 48v13q0 7-7.1 7h-82.1q-7.1 0-7.1 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m207.7 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M201.7 228.2v13q0 7-7 7h-9q-7 0-7 7v159.2\"/><path fill=\"var(--diagram-line)\" d=\"m184.6 406.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M336.4 48v13q0 7 7 7h60.2q7 0 7 7v79\"/><path fill=\"var(--diagram-line)\" d=\"m416.7 146-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M391.5 228.2v13q0 7-7 7h-10.8q-7 0-7 7v159.2\"/><path fill=\"var(--diagram-line)\" d=\"m372.6 406.4-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M429.9 228.2v13q0 7 7 7h10.7q7.1 0 7.1 7v460.4\"/><path fill=\"var(--diagram-line)\" d=\"m460.7 707.6-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M160.5 538.4v57.3q0 6.7-6.7 6.7t-6.7 6.7v311.5q0 7-7 7H94.3q-7 0-7 7v56q0 7 7 7h14q7.1 0 7.1 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m121.5 1092.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M184.7 538.4v61.8q0 2.2 2.2 2.2t2.2 2.2v316q0 7 7 7H217q7 0 7 7v56q0 7 7.1 7H252q7 0 7 7v96.2\"/><path fill=\"var(--diagram-line)\" d=\"m265 1092.8-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M172.6 538.4v61.8q0 2.2-2.3 2.2t-2.2 2.2v320q0 3 3 3t3 3v60q0 7 7.1 7h8.3q7 0 7 7v231.6\"/><path fill=\"var(--diagram-line)\" d=\"m202.6 1228.2-6 12-6-12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M297.6 1105.2v-100.6q0-7 7-7H323q7.1 0 7.1-7v-56q0-7 7-7h22.6q7 0 7-7V542.3\"/><path fill=\"var(--diagram-line)\" d=\"m360.6 550.4 6-12 6 12z\"/></g><g class=\"d-edge\"><path fill=\"none\" stroke=\"var(--diagram-line)\" stroke-width=\"1.8\" d=\"M226 1241v-23.8q0-7 7-7h119q7 0 7-7.1v-198.5q0-7 7.1-7h87.1q7.1 0 7.1-7v-56q0-7-7-7h-1.6q-7 0-7-7v-77\"/><path fill=\"var(--diagram-line)\" d=\"m438.6 851.6 6-12 6 12z\"/></g><g class=\"d-boundary\"><text x=\"-15.8\" y=\"1058.6\" fill=\"var(--diagram-group-line)\" stroke=\"var(--diagram-group)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">클러스터 볼륨 <tspan x=\"-15.8\" y=\"1087.2\">(6개 사본)</tspan></text></g><g class=\"d-boundary\"><text x=\"101.6\" y=\"309.2\" fill=\"var(--diagram-vpc-line)\" stroke=\"var(--diagram-vpc)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">VPC</text></g><g class=\"d-boundary\"><text x=\"379.8\" y=\"673.4\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"379.8\" y=\"702\">영역 C</tspan></text></g><g class=\"d-boundary\"><text x=\"293.3\" y=\"372.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"293.3\" y=\"400.8\">영역 B</tspan></text></g><g class=\"d-boundary\"><text x=\"104.9\" y=\"372.2\" fill=\"var(--diagram-az-line)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" font-weight=\"600\" paint-order=\"stroke\">가용 <tspan x=\"104.9\" y=\"400.8\">영역 A</tspan></text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"168.2\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"201.6\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">① 쓰기</text></g><g class=\"d-edge-label\"><rect width=\"66.7\" height=\"30\" x=\"377.2\" y=\"88\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"410.5\" y=\"111\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">② 읽기</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"31.8\" y=\"947.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"87\" y=\"970.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③ 로그 기록</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"212\" y=\"947.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"223.6\" y=\"970.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"23.2\" height=\"30\" x=\"162.1\" y=\"947.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"173.7\" y=\"970.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">③</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"274.5\" y=\"947.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"329.7\" y=\"970.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 같은 볼륨</text></g><g class=\"d-edge-label\"><rect width=\"110.3\" height=\"30\" x=\"404.8\" y=\"947.6\" fill=\"var(--diagram-canvas)\" rx=\"5\"/><text x=\"459.9\" y=\"970.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">④ 같은 볼륨</text></g><g class=\"d-node\"><rect width=\"135.2\" height=\"36\" x=\"249.6\" y=\"12\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1.8\" rx=\"18\"/><text x=\"317.2\" y=\"39\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">애플리케이션</text></g><g class=\"d-node\"><rect width=\"135.1\" height=\"70.2\" x=\"134.2\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"201.7\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">클러스터 <tspan x=\"201.7\" y=\"214.2\">엔드포인트</tspan></text></g><g class=\"d-node\"><rect width=\"135.1\" height=\"70.2\" x=\"343.1\" y=\"158\" fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" rx=\"8\"/><text x=\"410.7\" y=\"190\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">리더 <tspan x=\"410.7\" y=\"214.2\">엔드포인트</tspan></text></g><g class=\"d-node\"><text x=\"178.6\" y=\"530.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">라이터</text><use width=\"72\" height=\"72\" x=\"142.6\" y=\"423.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"366.6\" y=\"530.4\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 1</text><use width=\"72\" height=\"72\" x=\"330.6\" y=\"423.4\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><text x=\"444.6\" y=\"831.6\" fill=\"var(--diagram-text)\" stroke=\"var(--diagram-az)\" stroke-linejoin=\"round\" stroke-width=\"6\" paint-order=\"stroke\" text-anchor=\"middle\">복제본 2</text><use width=\"72\" height=\"72\" x=\"408.6\" y=\"724.6\" href=\"#icon-aws-aurora\"/></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M46.5 1118a69 13.1 0 0 0 138 0 69 13.1 0 0 0-138 0v49a69 13.1 0 0 0 138 0v-49\"/><text x=\"115.5\" y=\"1157.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ A 사본 2개</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M209.6 1117.9a68.7 13 0 0 0 137.4 0 68.7 13 0 0 0-137.4 0v49a68.7 13 0 0 0 137.4 0v-49\"/><text x=\"278.3\" y=\"1157.1\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ B 사본 2개</text></g><g class=\"d-node\"><path fill=\"var(--diagram-node)\" stroke=\"var(--diagram-node-line)\" stroke-width=\"1\" d=\"M127 1253.3a69.5 13.2 0 0 0 139.1 0 69.5 13.2 0 0 0-139 0v49.2a69.5 13.2 0 0 0 139 0v-49.2\"/><text x=\"196.6\" y=\"1292.6\" fill=\"var(--diagram-text)\" text-anchor=\"middle\">AZ C 사본 2개</text></g></svg><a aria-label=\"라이터\" href=\"/database/aurora/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"133.6\" y=\"414.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 1\" href=\"/database/aurora/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"321.6\" y=\"414.4\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a><a aria-label=\"복제본 2\" href=\"/database/aurora/\" aria-current=\"page\"><rect width=\"90\" height=\"128\" x=\"399.6\" y=\"715.6\" fill=\"none\" pointer-events=\"all\" rx=\"10\"/></a></svg></div>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<details class=\"diagram-text\"><summary>그림을 글로 읽기</summary><p>애플리케이션은 클러스터 엔드포인트로 라이터에 쓰고 리더 엔드포인트로 두 복제본에서 읽는다. 라이터와 복제본은 세 가용 영역에 사본을 두 개씩, 모두 여섯 개 두는 클러스터 볼륨 하나를 함께 쓴다. 라이터만 볼륨에 쓴다.</p><ul><li>VPC 안: 가용 영역 A, 가용 영역 B, 가용 영역 C</li><li>가용 영역 A 안: 라이터</li><li>가용 영역 B 안: 복제본 1</li><li>가용 영역 C 안: 복제본 2</li><li>클러스터 볼륨(6개 사본) 안: AZ A 사본 2개, AZ B 사본 2개, AZ C 사본 2개</li><li>애플리케이션 → 클러스터 엔드포인트: ① 쓰기</li><li>클러스터 엔드포인트 → 라이터</li><li>애플리케이션 → 리더 엔드포인트: ② 읽기</li><li>리더 엔드포인트 → 복제본 1</li><li>리더 엔드포인트 → 복제본 2</li><li>라이터 → AZ A 사본 2개: ③ 로그 기록</li><li>③ 라이터 → AZ B 사본 2개</li><li>③ 라이터 → AZ C 사본 2개</li><li>AZ B 사본 2개 → 복제본 1: ④ 같은 볼륨</li><li>AZ C 사본 2개 → 복제본 2: ④ 같은 볼륨</li></ul></details></figure>" }),
				"\n",
				createVNode(Fragment$1, { "set:html": "<ol>\n<li>쓰기는 클러스터(라이터) 엔드포인트로 간다. 이 주소는 언제나 지금의 라이터를 가리킨다.</li>\n<li>읽기는 리더 엔드포인트로 간다. 연결할 때마다 복제본을 돌아가며 고른다.</li>\n<li>라이터는 데이터 페이지가 아니라 <strong>변경 로그</strong>만 스토리지로 보낸다. 페이지를 만드는 일은 스토리지가 한다. 보낼 것이 적어 빠르다.</li>\n<li>복제본은 같은 볼륨을 읽는다. 데이터를 복사할 필요가 없으니 지연이 짧고, 복제본을 늘려도 라이터가 느려지지 않는다.</li>\n</ol>\n<p>컴퓨팅과 스토리지가 나뉜 이 구조가 Aurora의 전부라 해도 된다. 인스턴스가 모두 사라져도 데이터는 남는다.</p>\n" })
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"storage\">스토리지: 3개 AZ, 6개 사본<a href=\"#storage\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>여섯 사본 가운데 <strong>4개</strong>가 받아 적으면 쓰기가 끝나고, <strong>3개</strong>만 있으면 읽는다. AZ 하나(사본 둘)가 통째로 사라져도 계속 쓰고, 하나가 더 망가져도 읽는다. 볼륨은 10GB 조각으로 나뉘어 수백 개의 디스크에 흩어져 있다. 망가진 조각은 다른 사본에서 받아 스스로 고친다.</p>\n<p>크기는 정하지 않는다. 넣으면 늘고 지우면 줄며, 쓴 만큼 낸다. 자동 백업은 끌 수 없다. 연속으로 <a href=\"/storage/s3/\" class=\"mention\">S3</a>에 쌓여 따로 멈추는 순간이 없다. 볼륨을 통째로 복사하지 않고 바뀐 부분만 새로 쓰는 <strong>복제(clone)</strong> 로 운영 데이터의 시험 환경을 몇 분 만에 만들고, Aurora MySQL은 <strong>Backtrack</strong>으로 같은 클러스터를 최대 72시간 전으로 되감는다.</p>\n</div><h2 id=\"replicas-and-endpoints\">복제본과 엔드포인트<a href=\"#replicas-and-endpoints\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<div class=\"table-scroll across\" role=\"region\" aria-label=\"표: 엔드포인트, 가리키는 곳, 쓰는 때\" tabindex=\"0\"><table aria-label=\"복제본과 엔드포인트\">\n<thead>\n<tr>\n<th scope=\"col\">엔드포인트</th>\n<th scope=\"col\">가리키는 곳</th>\n<th scope=\"col\">쓰는 때</th>\n</tr>\n</thead>\n<tbody>\n<tr id=\"row-keulleoseuteo-raiteo\">\n<th scope=\"row\"><a href=\"#row-keulleoseuteo-raiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>클러스터(라이터)</th>\n<td>지금의 라이터</td>\n<td>쓰기, 최신 값 읽기</td>\n</tr>\n<tr id=\"row-rideo\">\n<th scope=\"row\"><a href=\"#row-rideo\" class=\"anchor\" aria-label=\"줄 링크\"></a>리더</th>\n<td>모든 복제본</td>\n<td>읽기 분산</td>\n</tr>\n<tr id=\"row-sayongja-jijeong\">\n<th scope=\"row\"><a href=\"#row-sayongja-jijeong\" class=\"anchor\" aria-label=\"줄 링크\"></a>사용자 지정</th>\n<td>골라 묶은 인스턴스</td>\n<td>분석과 웹을 나눌 때</td>\n</tr>\n<tr id=\"row-inseuteonseu\">\n<th scope=\"row\"><a href=\"#row-inseuteonseu\" class=\"anchor\" aria-label=\"줄 링크\"></a>인스턴스</th>\n<td>그 인스턴스 하나</td>\n<td>진단</td>\n</tr>\n</tbody>\n</table></div>\n<p>라이터가 죽으면 우선순위가 가장 높은 복제본이 라이터가 되고 클러스터 엔드포인트가 그쪽을 가리킨다. <a href=\"/database/rds/\" class=\"mention\">RDS</a>와 달리 <strong>읽기 복제본이 곧 장애 조치 대상</strong>이다. 복제본을 다른 AZ에 하나 이상 두는 것이 Aurora의 다중 AZ다. 복제본이 없으면 새 인스턴스를 만들 때까지 기다려야 한다.</p>\n<p>복제본 수는 Aurora Auto Scaling이 CPU나 연결 수를 보고 늘리고 줄인다. 연결이 폭주하면 <a href=\"/database/rds-proxy/\">RDS Proxy</a>를 앞에 둔다.</p>\n<h3 id=\"rds-replicas\">RDS 읽기 복제본과 다른 점<a href=\"#rds-replicas\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h3>\n<div class=\"table-scroll under-name\" role=\"region\" aria-label=\"표: 비교, RDS 읽기 복제본, Aurora 복제본\" tabindex=\"0\"><table aria-label=\"RDS 읽기 복제본과 다른 점\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n<th scope=\"col\" role=\"columnheader\">비교</th>\n<th scope=\"col\" role=\"columnheader\"><a href=\"/database/rds-read-replicas-vs-multi-az/#read-replicas\">RDS 읽기 복제본</a></th>\n<th scope=\"col\" role=\"columnheader\">Aurora 복제본</th>\n</tr>\n</thead>\n<tbody role=\"rowgroup\">\n<tr id=\"row-deiteo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-deiteo\" class=\"anchor\" aria-label=\"줄 링크\"></a>데이터</th>\n<td role=\"cell\">원본의 변경을 자기 스토리지에 비동기로 따라 적는다</td>\n<td role=\"cell\">라이터와 같은 볼륨을 읽는다</td>\n</tr>\n<tr id=\"row-millineun-jeongdo\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-millineun-jeongdo\" class=\"anchor\" aria-label=\"줄 링크\"></a>밀리는 정도</th>\n<td role=\"cell\">부하에 따라 밀린다</td>\n<td role=\"cell\">보통 100밀리초보다 훨씬 짧다</td>\n</tr>\n<tr id=\"row-raiteoga-meomchumyeon\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-raiteoga-meomchumyeon\" class=\"anchor\" aria-label=\"줄 링크\"></a>라이터가 멈추면</th>\n<td role=\"cell\">사람이 승격하고 주소가 바뀐다</td>\n<td role=\"cell\">저절로 승격되고 클러스터 엔드포인트는 그대로다</td>\n</tr>\n<tr id=\"row-jeopsok-juso\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-jeopsok-juso\" class=\"anchor\" aria-label=\"줄 링크\"></a>접속 주소</th>\n<td role=\"cell\">복제본마다 따로</td>\n<td role=\"cell\">리더 엔드포인트 하나</td>\n</tr>\n<tr id=\"row-choedae-su\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-choedae-su\" class=\"anchor\" aria-label=\"줄 링크\"></a>최대 수</th>\n<td role=\"cell\">MySQL·<wbr>MariaDB·<wbr>PostgreSQL 15개</td>\n<td role=\"cell\">15개</td>\n</tr>\n<tr id=\"row-dareun-rijeone\" role=\"row\">\n<th scope=\"row\" role=\"rowheader\"><a href=\"#row-dareun-rijeone\" class=\"anchor\" aria-label=\"줄 링크\"></a>다른 리전에</th>\n<td role=\"cell\">읽기 복제본을 그대로 둔다</td>\n<td role=\"cell\"><a href=\"/database/aurora-global-database/\">글로벌 데이터베이스</a>를 먼저 본다</td>\n</tr>\n</tbody>\n</table></div>\n</div><h2 id=\"serverless\">Aurora Serverless v2<a href=\"#serverless\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.p, { children: [
					"인스턴스 클래스 대신 ACU의 범위를 정한다. 부하를 보고 0.5 단위로 즉시 오르내리며 초 단위로 낸다. 한 클러스터에 일반 인스턴스와 섞을 수 있다. 간헐적이거나 예측할 수 없는 부하, 개발 환경, 고객마다 DB를 주는 서비스에 맞는다. 부하가 늘 높으면 일반 인스턴스와 예약 인스턴스가 싸다. 예약 인스턴스는 Serverless에 적용되지 않고, 1년 약정 Database Savings Plans만 걸린다. 범위를 정하는 법, 0까지 멈추는 조건, Data API는 ",
					createVNode(_components.a, {
						href: "/database/aurora-serverless/",
						children: "Aurora Serverless"
					}),
					"에 있다."
				] }),
				"\n",
				createVNode(Callout, {
					type: "changed",
					title: "v1은 끝났다",
					"set:html": "<p>Aurora Serverless v1은 2025년 3월 31일에 지원이 끝났고, 지금 문서는 v2를 그냥 Aurora serverless라 부른다. v2도 최소를 0 ACU로 두면 유휴 때 멈춘다. 멈춘 뒤 첫 접속은 기다려야 하므로 늘 빨라야 하는 서비스는 최소를 0.5 이상으로 둔다.</p>"
				}),
				"\n"
			]
		}),
		createVNode(Fragment$1, { "set:html": "<h2 id=\"aurora-ml\">Aurora ML<a href=\"#aurora-ml\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2><div class=\"section-body\">\n<p>SQL 함수로 <a href=\"/ml/sagemaker/\">SageMaker AI</a>의 모델, <a href=\"/ml/language-services/#comprehend\">Comprehend</a>의 감정 분석, Bedrock의 생성형 모델을 부른다. 데이터를 옮기지 않고 조회 결과에 예측이 붙으며, 호출 권한은 클러스터에 붙인 <a href=\"/security/iam/\">IAM</a> 역할이 준다. 사기 탐지, 상품 추천, 감정 분석이 시험의 단골이다.</p>\n</div><h2 id=\"confusions\">헷갈리는 점<a href=\"#confusions\" class=\"anchor\" aria-label=\"이 절의 링크\"></a></h2>" }),
		createVNode(_components.div, {
			class: "section-body",
			children: [
				"\n",
				createVNode(_components.ul, { children: [
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "6과 15" }), ": 사본은 6(고정), 복제본은 0~15(내가 정함)."] }),
					"\n",
					createVNode(_components.li, { children: [createVNode(_components.strong, { children: "Aurora의 쓰기는 한 곳" }), "이다. 복제본을 늘려도 쓰기 성능은 그대로다. 쓰기가 벽이면 인스턴스를 키우거나 Aurora PostgreSQL Limitless Database로 나눈다."] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "행이 들어올 때 알림을 보내려면" }),
						" Aurora MySQL의 트리거에서 ",
						createVNode(_components.code, { children: "lambda_async" }),
						"로 ",
						createVNode(_components.a, {
							href: "/compute/lambda/",
							children: "Lambda"
						}),
						"를 부른다. ",
						createVNode(_components.a, {
							href: "/database/rds/",
							class: "mention",
							children: "RDS"
						}),
						" 이벤트 알림은 데이터의 변경을 보지 않는다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						createVNode(_components.strong, { children: "리전을 넘으면" }),
						" ",
						createVNode(_components.a, {
							href: "/database/aurora-global-database/",
							children: "Aurora 글로벌 데이터베이스"
						}),
						"다. 여섯 사본은 한 리전 안에 있다."
					] }),
					"\n",
					createVNode(_components.li, { children: [
						"2026년 2월 18일부터 만든 클러스터는 저장 암호화가 기본이다. 그 전의 평문 클러스터를 바꾸는 방법은 ",
						createVNode(_components.a, {
							href: "/database/rds-encryption/",
							children: "RDS 암호화"
						}),
						"에 있다."
					] }),
					"\n"
				] }),
				"\n",
				createVNode(Callout, {
					type: "trap",
					title: "Aurora의 읽기 복제본은 고가용성이다",
					"set:html": "<p>“읽기 복제본을 다른 AZ에 두어 고가용성을 얻는다”는 RDS에서는 틀린 말이고 Aurora에서는 맞는 말이다. 문제의 엔진을 먼저 본다.</p>"
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
var url = "content/database/aurora.mdx/";
var file = "/work/wt/build/content/database/aurora.mdx";
var Content = (props = {}) => MDXContent({
	...props,
	components: {
		Fragment,
		...props.components
	}
});
Content[Symbol.for("mdx-component")] = true;
Content[Symbol.for("astro.needsHeadRendering")] = !Boolean(frontmatter.layout);
Content.moduleId = "/work/wt/build/content/database/aurora.mdx";
__astro_tag_component__(Content, "astro:jsx");
export { Content, Content as default, file, frontmatter, getHeadings, url };
