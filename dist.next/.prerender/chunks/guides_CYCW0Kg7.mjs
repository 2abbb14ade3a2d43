import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
// src/site/guides/foundations-to-database.ts
var foundations_to_database_exports = /* @__PURE__ */ __exportAll({
	compute: () => compute,
	database: () => database,
	foundations: () => foundations,
	storage: () => storage
});
var foundations = {
	about: ["AWS의 모든 서비스는 **어디에 놓이는가**를 먼저 정한다. [[foundations/regions|리전]] 안에 서로 떨어진 [[foundations/availability-zones|가용 영역]]이 있고, 사용자 가까이에는 [[foundations/edge-locations|엣지 로케이션]]이 있다. 무엇이 죽을 때까지 견딜지가 이 세 층 가운데 어디까지 퍼뜨릴지를 정한다.", "그 위에서 [[foundations/high-availability|고가용성]]은 한 곳이 죽어도 이어지는 성질, [[foundations/scalability-and-elasticity|확장성과 탄력성]]은 양이 변해도 버티는 성질, [[foundations/rto-rpo|RTO와 RPO]]는 그래도 멈췄을 때 얼마나 빨리, 얼마나 잃고 돌아오는지다."],
	decisions: [
		"건물 하나가 멈춰도 돌아가야 하나? 다중 AZ다. 리전에 장애가 나도? [[foundations/rto-rpo|재해 복구 전략]]에서 고른다.",
		"데이터를 나라 밖에 둘 수 없나? 비용이나 지연보다 먼저 [[foundations/regions|리전]]이 정해진다.",
		"운영을 가장 적게 하려는가? [[foundations/serverless|서버리스]]부터 본다.",
		"이 패치와 설정은 누가 하나? [[foundations/shared-responsibility-model|공동 책임 모델]]에서 그 서비스의 열을 읽는다."
	],
	groups: [
		{
			name: "어디에 놓이나",
			topics: [
				"regions",
				"availability-zones",
				"edge-locations"
			]
		},
		{
			name: "죽어도, 늘어도 버티기",
			topics: [
				"high-availability",
				"scalability-and-elasticity",
				"rto-rpo"
			]
		},
		{
			name: "말과 방식",
			topics: [
				"well-architected-framework",
				"shared-responsibility-model",
				"serverless",
				"glossary"
			]
		}
	]
};
var compute = {
	about: ["코드를 돌리는 자리는 **내가 얼마나 관리하는가**로 줄을 선다. 운영 체제까지 쥐는 [[compute/ec2|EC2]], 이미지만 주는 [[compute/ecs|ECS]]·[[compute/eks|EKS]], 그 아래 서버마저 없애는 [[compute/fargate|Fargate]], 함수만 올리는 [[compute/lambda|Lambda]] 순서로 손이 덜 가고 제약이 는다.", "EC2는 [[compute/ami|AMI]]로 찍어 내고 [[compute/auto-scaling-groups|Auto Scaling 그룹]]이 수를 맞춘다. Lambda는 이벤트가 부르고 [[compute/lambda-limits|한도]]가 쓸 수 있는 일을 가른다. 둘의 문제는 거의 이 두 줄기에서 나온다."],
	decisions: [
		"15분 안에 끝나는, 이벤트로 시작하는 일인가? Lambda다. 더 길거나 늘 떠 있어야 하면 컨테이너나 EC2다([[compute/lambda-vs-ec2]]).",
		"쿠버네티스를 이미 쓰는가? EKS, 아니면 ECS다([[compute/ecs-vs-eks]]).",
		"CPU와 메모리 가운데 무엇이 먼저 모자라나? [[compute/ec2#instance-types|인스턴스 계열]]의 첫 글자가 정해진다.",
		"부하에 맞춰 늘리는데 무엇을 기준으로? [[compute/auto-scaling-policies|조정 정책]]에서 지표, 시각, 예측을 고른다.",
		"자리를 꼭 잡아 두어야 하나, 값만 깎으면 되나? [[compute/ec2-capacity-reservations|용량 예약]]과 [[compute/ec2-purchasing-options|할인]]은 다른 물건이다."
	],
	groups: [
		{
			name: "EC2: 서버를 빌린다",
			topics: [
				"ec2",
				"ec2-purchasing-options",
				"ami",
				"ec2-user-data-and-metadata",
				"ec2-placement-groups",
				"ec2-capacity-reservations",
				"outposts-local-zones-wavelength"
			]
		},
		{
			name: "수를 맞춘다",
			topics: ["auto-scaling-groups", "auto-scaling-policies"]
		},
		{
			name: "Lambda: 함수만 올린다",
			topics: [
				"lambda",
				"lambda-limits",
				"lambda-vpc",
				"lambda-at-edge",
				"lambda-vs-ec2"
			]
		},
		{
			name: "컨테이너",
			topics: [
				"ecs",
				"eks",
				"ecs-vs-eks",
				"fargate",
				"ecr",
				"batch"
			]
		},
		{
			name: "배포까지 맡긴다",
			topics: [
				"elastic-beanstalk",
				"app-runner",
				"sam"
			]
		}
	]
};
var storage = {
	about: ["저장소는 **어떻게 붙느냐**로 갈린다. HTTP로 객체를 주고받는 [[storage/s3|S3]], 서버에 디스크로 꽂는 [[storage/ebs|EBS]], 여럿이 함께 마운트하는 [[storage/efs|EFS]]와 FSx, 서버에 물려 있다가 함께 사라지는 [[storage/instance-store|인스턴스 스토어]]다.", "S3는 버킷 하나에 설정이 겹겹이 쌓인다. [[storage/s3-versioning|버전 관리]] 위에 [[storage/s3-replication|복제]]와 [[storage/s3-object-lock|객체 잠금]]이 서고, [[storage/s3-storage-classes|스토리지 클래스]]는 [[storage/s3-lifecycle|수명 주기]]가 옮긴다."],
	decisions: [
		"디스크인가, 함께 쓰는 폴더인가, HTTP로 주고받는 파일인가? [[storage/s3#vs-ebs-efs|블록·파일·객체]]가 갈린다.",
		"잠깐만 열어 줄 링크가 필요하나? [[storage/s3-access-control#presigned-url|사전 서명 URL]]이다.",
		"얼마나 자주, 얼마나 빨리 꺼내나? [[storage/s3-storage-classes|클래스]]가 정해진다.",
		"여러 서버가 같은 파일을 쓰나? Linux는 EFS, Windows는 [[storage/fsx-for-windows|FSx for Windows]], 고성능 계산은 [[storage/fsx-for-lustre|Lustre]], 두 프로토콜을 함께 쓰면 [[storage/fsx-for-netapp-ontap|ONTAP]]이다([[storage/fsx-comparison]]).",
		"IOPS인가 처리량인가? [[storage/ebs-volume-types|볼륨 유형]]에서 SSD와 HDD가 갈린다.",
		"아무도 지우지 못해야 하나? [[storage/s3-object-lock|객체 잠금]]의 모드와 보존 기간을 본다."
	],
	groups: [
		{
			name: "S3의 바탕",
			topics: [
				"s3",
				"s3-storage-classes",
				"s3-glacier",
				"s3-lifecycle",
				"s3-performance"
			]
		},
		{
			name: "S3를 지킨다",
			topics: [
				"s3-access-control",
				"s3-encryption",
				"s3-versioning",
				"s3-replication",
				"s3-object-lock"
			]
		},
		{
			name: "블록: 서버의 디스크",
			topics: [
				"ebs",
				"ebs-volume-types",
				"ebs-snapshots",
				"instance-store"
			]
		},
		{
			name: "파일: 함께 쓰는 디렉터리",
			topics: [
				"efs",
				"efs-vs-instance-store",
				"fsx-comparison",
				"fsx-for-windows",
				"fsx-for-lustre",
				"fsx-for-netapp-ontap"
			]
		},
		{
			name: "백업과 온프레미스",
			topics: ["aws-backup", "storage-gateway"]
		}
	]
};
var database = {
	about: ["데이터베이스는 **무엇을 묻는가**로 고른다. 조인과 트랜잭션이면 [[database/rds|RDS]]와 [[database/aurora|Aurora]], 키로 바로 꺼내면 [[database/dynamodb|DynamoDB]], 관계를 따라가면 [[database/neptune|Neptune]], 같은 답을 되풀이해 주면 앞에 [[database/elasticache|ElastiCache]]나 [[database/dax|DAX]]를 둔다.", "고른 다음의 문제는 셋이다. 죽어도 이어지게 하는 복제, 읽기를 나누는 복제, 리전 너머의 복제다. 이름이 비슷해도 하는 일이 달라 [[database/rds-read-replicas-vs-multi-az|읽기 복제본과 다중 AZ]]가 늘 맞바꾸어 나온다."],
	decisions: [
		"고가용성인가 읽기 부하인가? 앞은 다중 AZ, 뒤는 읽기 복제본이나 캐시다.",
		"여러 리전에서 **쓰기**까지 하나? [[database/dynamodb-global-tables|DynamoDB 글로벌 테이블]]이다. 쓰기를 한 리전에 두면 [[database/aurora-global-database|Aurora 글로벌 데이터베이스]]다.",
		"Lambda의 연결이 몰리나? [[database/rds-proxy|RDS Proxy]]다.",
		"부하를 예측할 수 있나? [[database/dynamodb-capacity-modes|용량 모드]]가 갈린다. SQL이면 [[database/aurora-serverless|Aurora Serverless]]다.",
		"엔진의 이름이 나왔나? MongoDB는 [[database/documentdb|DocumentDB]]다. 나머지는 [[database/choosing-a-database|데이터베이스 고르기]]의 표에서 찾는다."
	],
	groups: [
		{
			name: "관계형: RDS와 Aurora",
			topics: [
				"rds",
				"rds-read-replicas-vs-multi-az",
				"rds-encryption",
				"rds-proxy",
				"aurora",
				"aurora-serverless",
				"aurora-global-database"
			]
		},
		{
			name: "DynamoDB",
			topics: [
				"dynamodb",
				"dynamodb-capacity-modes",
				"dynamodb-global-tables",
				"dynamodb-backup",
				"dynamodb-ttl",
				"dynamodb-streams",
				"dynamodb-streams-vs-kinesis"
			]
		},
		{
			name: "캐시",
			topics: [
				"elasticache",
				"redis-vs-memcached",
				"dax",
				"dax-vs-elasticache",
				"caching-strategies"
			]
		},
		{
			name: "고르기, 문서와 그래프",
			topics: [
				"choosing-a-database",
				"documentdb",
				"neptune"
			]
		}
	]
};
// src/site/guides/networking-to-integration.ts
var networking_to_integration_exports = /* @__PURE__ */ __exportAll({
	integration: () => integration,
	networking: () => networking,
	security: () => security
});
var networking = {
	about: ["네트워크 문제는 **패킷이 지나는 길**을 그리면 풀린다. 사용자는 [[networking/route53|Route 53]]에서 이름을 풀고, [[networking/cloudfront|CloudFront]]나 [[networking/global-accelerator|Global Accelerator]]의 엣지를 지나, [[networking/elastic-load-balancing|로드 밸런서]]에서 나뉘어 [[networking/vpc|VPC]]의 서브넷으로 들어온다.", "안에서 밖으로 나가는 길은 따로 있다. 인터넷은 [[networking/nat-gateway|NAT 게이트웨이]], AWS 서비스는 [[networking/vpc-endpoints|VPC 엔드포인트]], 다른 VPC는 [[networking/vpc-peering|피어링]]이나 [[networking/transit-gateway|Transit Gateway]], 회사는 [[networking/site-to-site-vpn|VPN]]이나 [[networking/direct-connect|Direct Connect]]다."],
	decisions: [
		"HTTP의 경로나 호스트로 나누나? ALB다. 고정 IP나 TCP·UDP면 NLB다([[networking/alb-vs-nlb]]).",
		"캐시할 것이 있나? CloudFront다. 고정 IP로 빠른 길만 필요하면 Global Accelerator다([[networking/cloudfront-vs-global-accelerator]]).",
		"프라이빗 서브넷에서 S3로 가나? NAT 대신 [[networking/nat-gateway-vs-vpc-endpoint|엔드포인트]]가 싸고 인터넷을 지나지 않는다.",
		"어느 사용자를 어디로 보내나? [[networking/route53-routing-policies|라우팅 정책]]의 이름이 답이다.",
		"허용만 하면 되나, 거부해야 하나? [[networking/network-acl#vs-security-groups|보안 그룹과 네트워크 ACL의 차이]]다.",
		"VPC 둘을 잇나, 여럿을 잇나? [[networking/transit-gateway#choosing|피어링과 Transit Gateway]]가 갈린다.",
		"주소가 바뀌면 안 되나? [[networking/ip-addressing#elastic-ip|탄력적 IP]]와 다른 고정 IP의 답을 본다."
	],
	groups: [
		{
			name: "VPC의 안",
			topics: [
				"vpc",
				"ip-addressing",
				"route-tables",
				"elastic-network-interface",
				"security-groups",
				"network-acl",
				"vpc-flow-logs"
			]
		},
		{
			name: "밖으로 나가는 길",
			topics: [
				"nat-gateway",
				"nat-gateway-vs-nat-instance",
				"vpc-endpoints",
				"nat-gateway-vs-vpc-endpoint",
				"privatelink",
				"vpc-peering",
				"data-transfer-costs"
			]
		},
		{
			name: "회사와 잇는 길",
			topics: [
				"direct-connect",
				"site-to-site-vpn",
				"client-vpn",
				"transit-gateway"
			]
		},
		{
			name: "로드 밸런서",
			topics: [
				"elastic-load-balancing",
				"application-load-balancer",
				"network-load-balancer",
				"gateway-load-balancer",
				"alb-vs-nlb",
				"sticky-sessions",
				"sni"
			]
		},
		{
			name: "이름 풀기",
			topics: [
				"route53",
				"route53-routing-policies",
				"cname-vs-alias"
			]
		},
		{
			name: "엣지",
			topics: [
				"cloudfront",
				"cloudfront-functions",
				"cloudfront-functions-vs-lambda-at-edge",
				"signed-url-vs-field-level-encryption",
				"global-accelerator",
				"cloudfront-vs-global-accelerator"
			]
		}
	]
};
var security = {
	about: ["보안은 세 물음으로 나뉜다. **누가 들어오나**: [[security/iam|IAM]]의 정책과 역할, 사람은 [[security/iam-identity-center|Identity Center]], 앱의 고객은 [[security/cognito|Cognito]]. **데이터를 어떻게 잠그나**: [[security/kms|KMS]]의 키와 [[security/acm|ACM]]의 인증서, 비밀은 [[security/secrets-manager|Secrets Manager]].", "**누가 공격하나**: 막는 것([[security/shield|Shield]], [[security/waf|WAF]], [[security/network-firewall|Network Firewall]])과 알아채는 것([[security/guardduty|GuardDuty]], [[security/inspector|Inspector]], [[security/macie|Macie]])이 따로다. 시험은 이 짝을 섞어 보기로 낸다."],
	decisions: [
		"허용도 거부도 있으면 어느 쪽이 이기나? [[security/iam#policy-evaluation|정책 평가 순서]]대로 명시적 거부다.",
		"장기 키를 나눠 주고 있나? 거의 언제나 역할과 [[security/sts|임시 자격 증명]]이 답이다.",
		"취약점인가, 위협인가, 개인 정보인가? Inspector, GuardDuty, Macie가 차례로 맞는다([[security/inspector-vs-macie]]).",
		"비밀을 저절로 바꿔야 하나? [[security/secrets-manager-vs-parameter-store|Secrets Manager]], 아니면 Parameter Store로 싸게 둔다.",
		"쏟아지는 양인가, 요청의 내용인가? 양은 Shield, 내용은 [[security/waf|WAF]]다.",
		"공격의 흔적을 **찾나**, 원인을 **파고드나**? 찾는 것은 GuardDuty, 조사는 [[security/detective|Detective]]다.",
		"AWS가 받은 감사 보고서가 필요하나? [[security/artifact|Artifact]]다. 내 설정의 이력은 Config다.",
		"서브넷이나 Transit Gateway를 다른 계정과 나누나? [[security/resource-access-manager|RAM]]이다.",
		"여러 계정에 같은 방화벽 규칙을 강제하나? [[security/firewall-manager|Firewall Manager]]다."
	],
	groups: [
		{
			name: "누가 들어오나",
			topics: [
				"iam",
				"sts",
				"iam-identity-center",
				"mfa",
				"cognito",
				"directory-service",
				"bastion-host",
				"resource-access-manager"
			]
		},
		{
			name: "데이터와 비밀을 잠근다",
			topics: [
				"encryption",
				"kms",
				"cloudhsm",
				"acm",
				"secrets-manager",
				"secrets-manager-vs-parameter-store"
			]
		},
		{
			name: "막는다",
			topics: [
				"shield",
				"waf",
				"network-firewall",
				"firewall-manager",
				"network-firewall-vs-firewall-manager"
			]
		},
		{
			name: "알아챈다",
			topics: [
				"guardduty",
				"inspector",
				"macie",
				"inspector-vs-macie",
				"shield-vs-guardduty"
			]
		},
		{
			name: "모으고, 조사하고, 증명한다",
			topics: [
				"security-hub",
				"detective",
				"artifact"
			]
		}
	]
};
var integration = {
	about: ["서비스끼리 직접 부르면 하나가 느려질 때 모두 느려진다. 그 사이에 **받아 두는 것**을 넣는 곳이 이 도메인이다. 하나가 꺼내 가는 줄은 [[integration/sqs|SQS]], 여럿에게 뿌리는 것은 [[integration/sns|SNS]], 규칙으로 골라 보내는 것은 [[integration/eventbridge|EventBridge]], 순서를 이어 가는 것은 [[integration/step-functions|Step Functions]]다.", "[[integration/api-gateway|API Gateway]]는 바깥에서 들어오는 문이고, [[integration/amazon-mq|Amazon MQ]]는 이미 쓰던 프로토콜을 그대로 옮길 때의 자리다. SNS 뒤에 SQS를 여럿 두는 [[architectures/sns-sqs-fan-out|팬아웃]]처럼 겹쳐 쓰는 일이 많다."],
	decisions: [
		"순서와 중복이 문제인가? [[integration/sqs-standard-vs-fifo|FIFO]]다. 아니면 표준이 싸고 빠르다.",
		"같은 메시지를 여럿이 받나? SNS나 EventBridge, 하나만 처리하나? SQS다.",
		"JMS·AMQP·MQTT를 쓰던 앱을 고치지 않고 옮기나? Amazon MQ다.",
		"API를 누가 어디서 부르나? [[integration/api-gateway-endpoint-types|엔드포인트 유형]]과 [[integration/api-gateway-security|인증]]이 갈린다."
	],
	groups: [
		{
			name: "줄과 방송",
			topics: [
				"sqs",
				"sqs-standard-vs-fifo",
				"receivemessage-vs-changemessagevisibility",
				"sns",
				"amazon-mq"
			]
		},
		{
			name: "이벤트와 흐름",
			topics: [
				"eventbridge",
				"eventbridge-vs-cloudwatch-events",
				"step-functions",
				"appflow"
			]
		},
		{
			name: "들어오는 문",
			topics: [
				"api-gateway",
				"api-gateway-endpoint-types",
				"api-gateway-security"
			]
		}
	]
};
// src/site/guides/analytics-to-architectures.ts
var analytics_to_architectures_exports = /* @__PURE__ */ __exportAll({
	analytics: () => analytics,
	architectures: () => architectures,
	management: () => management,
	migration: () => migration,
	ml: () => ml
});
var analytics = {
	about: ["분석은 한 줄로 이어진다. **받고**([[analytics/kinesis-data-streams|Kinesis Data Streams]]), **싣고**([[analytics/data-firehose|Firehose]]), S3에 쌓고, **다듬고**([[analytics/glue|Glue]], [[analytics/emr|EMR]]), **묻고**([[analytics/athena|Athena]], [[analytics/redshift|Redshift]], [[analytics/opensearch|OpenSearch]]), **보여 준다**([[analytics/quicksight|QuickSight]]).", "한 서비스가 그 줄의 어디에 서는지 알면 보기의 절반이 지워진다. 가운데의 S3를 누가 볼 수 있는지는 [[analytics/lake-formation|Lake Formation]]이 정한다."],
	decisions: [
		"여러 소비자가 다시 읽어야 하나? Data Streams다. 그대로 S3·Redshift에 실으면 되나? Firehose가 손이 덜 간다([[analytics/kinesis]]). Kafka라는 요건이 있으면 [[analytics/msk|MSK]]다.",
		"작업을 하나씩 처리하고 지우나, 여럿이 다시 읽나? [[analytics/msk#vs-kinesis-and-sqs|SQS와 Kinesis, MSK]]가 갈린다.",
		"흐르는 데이터를 시간 창으로 계산하나? [[analytics/kinesis#flink|Managed Service for Apache Flink]]다.",
		"S3의 파일에 가끔 SQL을 던지나? Athena다. 큰 집계를 되풀이하면 Redshift다.",
		"전문 검색과 로그 탐색인가? OpenSearch다.",
		"Spark·Hadoop 코드를 그대로 옮기나? EMR이다. 서버 없이 ETL만 하나? Glue다."
	],
	groups: [
		{
			name: "받고 싣는다",
			topics: [
				"kinesis",
				"kinesis-data-streams",
				"msk",
				"data-firehose",
				"data-exchange"
			]
		},
		{
			name: "다듬고 지킨다",
			topics: [
				"glue",
				"emr",
				"lake-formation"
			]
		},
		{
			name: "묻고 보여 준다",
			topics: [
				"athena",
				"redshift",
				"opensearch",
				"quicksight"
			]
		}
	]
};
var management = {
	about: ["관리 도구는 **무엇을 지켜보느냐**가 서로 다르다. 지금 어떤 상태로 도는지는 [[management/cloudwatch|CloudWatch]], 누가 무엇을 했는지는 [[management/cloudtrail|CloudTrail]], 설정이 규칙에 맞는지는 [[management/config|Config]], 돈이 어디로 가는지는 [[management/cost-explorer|Cost Explorer]]다.", "계정이 여럿이면 [[management/organizations|Organizations]]가 위에서 묶고 SCP로 할 수 있는 일의 한계를 긋는다. 모범 사례의 뼈대까지 한 번에 세우면 [[management/control-tower|Control Tower]]다. 인프라를 파일로 적는 일은 [[management/cloudformation|CloudFormation]], 서버를 직접 만지는 일은 [[management/systems-manager|Systems Manager]]로 모인다."],
	decisions: [
		"“누가 이 버킷을 지웠나”는 CloudTrail, “이 버킷이 언제부터 공개였나”는 Config다([[management/config-vs-cloudtrail]]).",
		"요청이 어느 구간에서 느린가? [[management/x-ray|X-Ray]]다. AWS 쪽의 장애가 내 리소스에 닿았나? [[management/health-dashboard|Health Dashboard]]다.",
		"지표가 넘으면 무엇을 시키나? [[management/cloudwatch-alarms|CloudWatch 경보]]다.",
		"계정 관리자도 넘지 못할 한계가 필요하나? SCP다. 다만 권한을 주지는 않는다.",
		"보기의 이름이 처음 보는 것인가? [[management/recognise|한 줄 뜻]]만 확인하고 지문의 낱말과 맞춘다.",
		"비용을 팀이나 프로젝트로 나누나? [[management/cost-explorer#tags|비용 할당 태그]]를 달고 **활성화**한다.",
		"SSH 없이 서버에 들어가나? Systems Manager의 Session Manager다."
	],
	groups: [
		{
			name: "지켜보고 알린다",
			topics: [
				"cloudwatch",
				"cloudwatch-alarms",
				"x-ray",
				"health-dashboard"
			]
		},
		{
			name: "기록과 규정",
			topics: [
				"cloudtrail",
				"config",
				"config-vs-cloudtrail"
			]
		},
		{
			name: "비용과 권고",
			topics: [
				"cost-explorer",
				"budgets-and-cost-reports",
				"compute-optimizer",
				"trusted-advisor",
				"service-quotas"
			]
		},
		{
			name: "코드로 세운다",
			topics: ["cloudformation", "service-catalog"]
		},
		{
			name: "계정과 서버를 다룬다",
			topics: [
				"organizations",
				"control-tower",
				"systems-manager",
				"license-manager",
				"aws-access-methods"
			]
		}
	]
};
var migration = {
	about: ["옮기기는 **무엇을, 얼마나, 무슨 길로**로 정해진다. 파일은 [[migration/datasync|DataSync]]가 네트워크로, 데이터베이스는 [[migration/dms|DMS]]가 돌아가는 채로 옮긴다. 서버를 고치지 않고 통째로 옮기면 [[migration/application-migration-service|MGN]]이다. 회선이 너무 느려 몇 주가 걸리면 상자에 담아 보내는 [[migration/snow-family|Snow 제품군]]이 나온다.", "엔진이 바뀌는 데이터베이스는 스키마부터 [[migration/schema-conversion-tool|SCT]]로 바꾼다. 거래처가 SFTP로 밀어 넣는 파일은 [[migration/transfer-family|Transfer Family]]가 받아 S3나 EFS에 둔다."],
	decisions: [
		"양을 회선의 속도로 나누어 며칠이 걸리나? 그 날수가 네트워크와 상자를 가른다.",
		"파일인가 데이터베이스인가? [[migration/dms-vs-datasync|DataSync와 DMS]]가 맞바꾸어 나온다.",
		"무엇으로 옮길지 한눈에 고르려면? [[migration/datasync#choose|전송 방법 고르기]]의 표에서 요구를 찾는다.",
		"멈추지 않고 옮겨야 하나? DMS의 변경 데이터 캡처(CDC)다.",
		"옮긴 뒤에도 온프레미스가 계속 쓰나? 옮기기가 아니라 [[storage/storage-gateway|Storage Gateway]]다."
	],
	groups: [
		{
			name: "서버 통째",
			topics: ["application-migration-service", "elastic-disaster-recovery"]
		},
		{
			name: "파일과 큰 덩어리",
			topics: [
				"datasync",
				"snow-family",
				"transfer-family"
			]
		},
		{
			name: "데이터베이스",
			topics: [
				"dms",
				"schema-conversion-tool",
				"dms-vs-datasync"
			]
		}
	]
};
var ml = {
	about: ["시험이 묻는 머신 러닝은 모델을 만드는 법이 아니라 **어느 API를 부르는가**다. 그림과 영상에서 물체와 얼굴을 찾으면 [[ml/rekognition|Rekognition]], 문서에서 글자와 표와 양식을 꺼내면 [[ml/textract|Textract]], 의료 글에서 병명과 약과 개인 정보를 가려내면 [[ml/comprehend-medical|Comprehend Medical]]이다. 말과 글 사이를 오가면 [[ml/language-services|Transcribe, Polly, Translate, Comprehend, Lex]] 가운데 하나거나 둘을 잇는다.", "이어 쓰는 일이 많다. 스캔한 진료 기록을 Textract가 글로 바꾸고, 그 글을 Comprehend Medical이 읽는다. 부르는 쪽은 대개 [[storage/s3|S3]]에 올라온 파일과 [[compute/lambda|Lambda]]다."],
	decisions: [
		"들어오는 것이 사진인가, 문서인가, 소리인가, 글인가? Rekognition, Textract, Transcribe, Comprehend가 각각의 답이다.",
		"문서에서 **표와 칸의 짝**까지 필요하나? 글자만 읽는 기능으로는 모자라고 Textract다.",
		"보기에 모델을 직접 학습시키는 길([[ml/sagemaker|SageMaker AI]])이 있나? 운영 부담을 줄이라는 말이 있으면 지운다."
	],
	groups: [
		{
			name: "그림과 문서",
			topics: ["rekognition", "textract"]
		},
		{
			name: "말과 글",
			topics: ["language-services", "comprehend-medical"]
		},
		{
			name: "우리 모델",
			topics: ["sagemaker"]
		}
	]
};
var architectures = {
	about: ["시험 문제의 대부분은 서비스 하나가 아니라 **이어진 모양**을 묻는다. 같은 부품이라도 어디에 버퍼를 두고 무엇을 캐시하느냐에 따라 견디는 고장이 다르다. 여기서는 자주 나오는 모양을 그림으로 놓고, 요청이 지나는 길과 한 군데가 죽었을 때를 함께 읽는다.", "모양은 몇 가지로 모인다. 정적인 것은 [[architectures/static-website-cloudfront-s3|엣지와 S3]]로 빼고, 느린 일은 [[architectures/lambda-sqs-decoupling|줄]] 뒤로 미루고, 여럿이 알아야 할 일은 [[architectures/sns-sqs-fan-out|뿌리고]], 흐르는 데이터는 [[architectures/api-gateway-kinesis-firehose-s3|스트림]]에 받는다."],
	decisions: [
		"정적과 동적이 섞인 웹인가? 오리진을 나눈다([[architectures/cloudfront-s3-alb]]).",
		"주문처럼 여러 서비스가 이어 받고, 실패하면 되돌려야 하나? [[architectures/event-driven-orders|이벤트와 사가]]로 나눈다.",
		"받는 속도와 처리하는 속도가 다른가? 사이에 [[integration/sqs|대기열]]을 둔다.",
		"리전에 장애가 나도 이어져야 하나? [[architectures/aurora-global-failover|Aurora 글로벌 데이터베이스로 넘기는 순서]]를 본다."
	],
	groups: [
		{
			name: "웹과 API",
			topics: [
				"three-tier-web",
				"static-website-cloudfront-s3",
				"cloudfront-s3-alb",
				"serverless-website",
				"microservices"
			]
		},
		{
			name: "나누어 맡기기",
			topics: [
				"lambda-sqs-decoupling",
				"sns-sqs-fan-out",
				"event-driven-orders",
				"s3-lambda-thumbnail",
				"serverless-cron"
			]
		},
		{
			name: "흐르는 데이터",
			topics: [
				"data-lake",
				"api-gateway-kinesis-firehose-s3",
				"kinesis-lambda-dynamodb"
			]
		},
		{
			name: "리전과 회사를 넘어",
			topics: [
				"aurora-global-failover",
				"multi-region-active-active",
				"hybrid-dx-datasync-efs",
				"hybrid-network-transit-gateway"
			]
		}
	]
};
// src/site/guides/guides.ts
/** What each domain's page explains, and in which groups its topics stand. */
var GUIDES = {
	...foundations_to_database_exports,
	...networking_to_integration_exports,
	...analytics_to_architectures_exports
};
/** Name of the group for topics that no other group names: a new topic shows up there by itself. */
var REST = "그 밖의 주제";
/** A domain's topics in the groups of its guide; names of topics that are gone are skipped, the rest stands last. */
function groupTopics(domain, topics) {
	const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
	return [...GUIDES[domain].groups.map(({ name, topics: slugs }) => ({
		name,
		topics: slugs.flatMap((slug) => {
			const topic = bySlug.get(slug);
			bySlug.delete(slug);
			return topic === void 0 ? [] : [topic];
		})
	})), {
		name: REST,
		topics: [...bySlug.values()]
	}].filter((group) => group.topics.length > 0).map((group, index) => ({
		id: `group-${index + 1}`,
		...group
	}));
}
export { groupTopics as n, GUIDES as t };
