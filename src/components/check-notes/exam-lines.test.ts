import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLexicon } from '../../matching/lexicon.ts';
import type { StatementMatcher } from '../../matching/match.ts';
import type { PageStatement } from '../../matching/page-statements.ts';
import { checkClauses } from './check-clauses.ts';
import { checkStatement, type Checked } from './check-paste.ts';
import { openSiteMatching } from './fixtures/site-matching.ts';
import { createNameShare } from './heading-names.ts';
import { doubt } from './labels.ts';
import { readPaste } from './read-paste.ts';
import { sortOut } from './what-counts.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Lines as old notes have them below the name of a service, and the place that knows: first what has changed since. */
const CHANGED = `
SQS 정리 / 메시지 최대 256KB, 그 이상은 S3 + Extended Client → integration/sqs#fact-message-size
SNS / 메시지 크기 256KB → integration/sns#fact-message-size
EBS / gp3 최대 16,000 IOPS → storage/ebs#fact-gp3-iops
EBS / 볼륨 최대 16TiB → storage/ebs#fact-max-size
RDS / 읽기 전용 복제본 5개 → database/rds-read-replicas-vs-multi-az#fact-replica-count
Aurora / 용량 128TB까지 자동으로 → database/aurora#fact-volume-max
Kinesis Data Streams / 보존 기본 24시간, 최대 7일 → analytics/kinesis-data-streams#fact-retention
DynamoDB / 트랜잭션 25개 → database/dynamodb#fact-transaction-limit
NAT Gateway / 최대 45Gbps → networking/nat-gateway#fact-bandwidth
Lambda / 메모리 최대 3GB → compute/lambda-limits#fact-memory
S3 / 객체 최대 5TB → storage/s3#fact-max-object-size
WAF / 웹 ACL 1,500 WCU → security/waf#fact-wcu-max
CloudFront / 파일 최대 20GB → networking/cloudfront#fact-max-cacheable-size
SQS / 메시지 보관 최대 7일 → integration/sqs#fact-retention
Snowball / 80TB → migration/snow-family#fact-storage-optimized
S3 / 버킷 100개 → storage/s3#fact-buckets-per-account
Aurora Global Database / 보조 리전 5개 → database/aurora-global-database#fact-secondary-regions
시험 정리 / RDS 읽기 복제본은 최대 5개 → database/rds-read-replicas-vs-multi-az#fact-replica-count
시험 정리 / Lambda 메모리는 128MB ~ 3008MB → compute/lambda-limits#fact-memory
시험 정리 / 람다 제한시간 5분 → compute/lambda-limits#fact-timeout
시험 정리 / (Lambda 메모리) 128MB ~ 3008MB 까지 설정할 수 있다 → compute/lambda-limits#fact-memory
시험 정리 / Aurora 최대 64TB → database/aurora#fact-volume-max
시험 정리 / Kinesis 보존 기간 최대 7일 → analytics/kinesis-data-streams#fact-retention
시험 정리 / Direct Connect 1·10Gbps → networking/direct-connect#fact-dedicated-speeds
시험 정리 / SQS 롱폴링 최대 30초, 지연 대기열 최대 15분 → integration/sqs#fact-long-polling
시험 정리 / Lambda 최대 실행 시간은 5분 → compute/lambda-limits#fact-timeout
VPC / 서브넷은 여러 AZ에 걸칠 수 있음 → networking/vpc#fact-subnet-scope
시험 정리 / NACL은 stateful, SG는 stateless → networking/network-acl#fact-stateless
시험 정리 / 게이트웨이 엔드포인트는 유료 → networking/vpc-endpoints#fact-gateway-price
시험 정리 / Lambda는 VPC에 못 붙는다 → compute/lambda-vpc#fact-price
Lambda / 컨테이너 이미지는 지원 안함 → compute/lambda-limits#fact-container-image
S3 / 기본은 암호화 안됨, SSE 켜야 함 → storage/s3#fact-default-encryption
S3 / obj 1개 max 5TB, PUT 한 번은 5GB까지 → storage/s3#fact-max-object-size
S3 / 암호화 기본 OFF, default encryption 내가 켜야 함 → storage/s3#fact-default-encryption
S3 / CF로만 열게 하려면 OAI 만들어서 bucket policy → networking/cloudfront#correction-s3-oai
S3 / prefix당 초당 100건 넘으면 key 앞에 랜덤 해시 붙여야 함 → storage/s3-performance#how
Lambda / mem 128MB~3008MB, CPU는 mem 따라감 → compute/lambda-limits#fact-memory
시험 정리 / lambda는 zip만 올림 → compute/lambda-limits#fact-container-image
EC2·EBS / 볼륨 하나 최대 64,000 IOPS, 그 위는 instance store밖에 없음 → compute/ec2#correction-nitro-ebs
시험 정리 / iam 그룹 안에 그룹 가능 → security/iam#identities
ALB / 유휴 제한 시간은 기본 300초 → networking/application-load-balancer#fact-idle-timeout
Route 53 / 상태 확인 간격은 기본 60초 → networking/route53#fact-health-check-interval
GuardDuty / 무료 평가판 15일 → security/guardduty#fact-trial
Site-to-Site VPN / 터널당 최대 10Gbps → networking/site-to-site-vpn#fact-tunnel-bandwidth
시험 정리 / 1 RCU = 초당 강한 일관성 읽기 2번(4KB) → database/dynamodb#fact-read-unit
SQS / 표준은 정확히 한 번 처리 → integration/sqs#standard-fifo
시험 정리 / RDS 프록시는 퍼블릭 접근 가능 → database/rds-proxy#correction-lambda-vpc
시험 정리 / DMS는 같은 엔진끼리만 → migration/dms#homogeneous
시험 정리 / S3 CRR은 같은 리전끼리만 → storage/s3-replication#
EC2 / SSH 포트는 21, FTP 22 → compute/ec2#fact-ports
EC2 / 안 끊기게 하려면 spot block 1~6h → compute/ec2-purchasing-options#confusions
시험 정리 / RDS RR 최대 5개 (mysql/pg/maria) → database/rds-read-replicas-vs-multi-az#fact-replica-count
DB / Aurora 10GB씩 자동 증가 ~ 64TB → database/aurora#fact-volume-max
시험 정리 / KDS 보관 24h, 늘려도 7d → analytics/kinesis-data-streams#fact-retention
시험 정리 / NLB도 SG 못 붙이잖아 L4라서 → networking/network-load-balancer#fact-security-group-rule
API Gateway / 타임아웃 29초, 절대 못 늘림 → integration/api-gateway#fact-integration-timeout
SNS / FIFO 주제는 SQS FIFO만 구독 → integration/sns#standard-fifo
시험 정리 / 여러 계정 로그인 한 번에 = AWS SSO, 지금 이름도 이거 → security/iam-identity-center#fact-former-name
시험 정리 / 온프렘 서버 lift&shift는 SMS(Server Migration Service) 고르면 됨 → migration/application-migration-service#
시험 정리 / WAF는 ALB, CloudFront, API GW, NLB 다 붙는다 → security/waf#fact-protected-resources
시험 정리 / GuardDuty 쓰려면 먼저 VPC flow logs 켜놔야 돼 → security/guardduty#how
시험 정리 / gp3 최대 16,000 IOPS·1,000MB/s → storage/ebs#fact-gp3-iops
Redshift / 열 기반 DW | Multi-AZ는 불가 → analytics/redshift#correction-az-ra3
시험 정리 / 로그 검색은 Elasticsearch Service를 쓴다 → analytics/opensearch#correction-firehose-elasticsearch
시험 정리 / Lambda를 정해진 시간에 돌리려면 CloudWatch Events 규칙 → integration/eventbridge-vs-cloudwatch-events#correction-cloudwatch-events
시험 정리 / ASG에는 launch configuration을 새로 만들어 붙이는 게 권장이다 → compute/auto-scaling-groups#fact-launch-configuration
IAM / MFA는 SMS 문자로도 받을 수 있다 → security/mfa#fact-types
시험 정리 / Public IPv4 주소는 실행중 인스턴스에 붙어있으면 무료 → networking/vpc#fact-public-ipv4-price
시험 정리 / OpsWorks = 관리형 Chef → management/recognise#older-material
st1 / 부팅 볼륨으로도 씀 → storage/ebs-volume-types#fact-hdd-limits
Fargate / 임시 디스크가 20GB로 정해져 있음 → compute/fargate#fact-ecs-ephemeral-storage
Lambda / tmp는 512MB 고정 → compute/lambda-limits#fact-tmp-storage
SQS / 가시성 타임아웃 기본 30분, 최대 12시간 → integration/sqs#fact-visibility-timeout
시험 정리 / gsi strong read 가능 → database/dynamodb#correction-gsi
시험 정리 / global table은 read only replica → database/dynamodb-global-tables#
TGW / 같은 리전만 붙음 → networking/transit-gateway#fact-peering-routes
시험 정리 / role chaining 최대 12시간 → security/sts#fact-role-chaining
시험 정리 / eb 규칙 target 10개 → integration/eventbridge#fact-targets-per-rule
시험 정리 / rds rr 동기 복제 → database/rds-read-replicas-vs-multi-az#fact-replica-mode
SQS / 중복 제거는 10분 안에 같은 ID가 또 오면 하나만 남김 → integration/sqs#fact-fifo-dedup
시험 정리 / 지리 근접 라우팅은 트래픽 플로로만 만들 수 있다 → networking/route53-routing-policies#correction-wording-2
시험 정리 / 클러스터 배치 그룹은 여러 AZ에 걸쳐 묶는다 → compute/ec2-placement-groups#fact-cluster-az
EBS / 볼륨 하나는 동시에 인스턴스 하나에만 → storage/ebs#fact-multi-attach
KDS / 샤드 하나는 쓰기 2MB/s, 읽기 1MB/s → analytics/kinesis-data-streams#fact-shard-write
Redshift / 단일 AZ만 가능 → analytics/redshift#fact-multi-az
NACL / NACL은 거부 규칙을 쓸 수 없습니다 → networking/network-acl#
VPC / 피어링은 전이적으로 라우팅된다 → networking/vpc-peering#fact-transitive
NACL / 번호가 큰 규칙부터 평가 → networking/network-acl#fact-rule-number
CloudFront / 뒤의 ALB는 꼭 퍼블릭이어야 함 → networking/cloudfront#correction-s3-http
ACM / 공인 인증서의 개인 키는 꺼낼 방법이 없음 → security/acm#fact-exportable
S3 / 새로 만든 버킷은 ACL이 켜져 있어서 직접 꺼야 함 → storage/s3-access-control#fact-new-bucket-defaults
시험 정리 / Aurora Serverless v2의 최소는 0.5 ACU → database/aurora-serverless#confusions
WAF / 붙는 곳은 CloudFront, ALB, API Gateway 셋뿐 → security/waf#fact-protected-resources
Transit Gateway / attachment 하나는 최대 50Gbps → networking/transit-gateway#fact-attachment-bandwidth
시험 정리 / 복제 전에 있던 객체는 복제할 방법이 없다 → storage/s3-replication#correction-s3
S3 / 복제는 켠 다음 올라온 것만, 기존 객체는 S3 Batch Replication 없음 → storage/s3-replication#correction-s3
시험 정리 / SQS FIFO는 초당 300건(배치 3,000건)이 한계, 그 이상은 절대 안됨 → integration/sqs-standard-vs-fifo#fact-high-throughput
S3 / Intelligent-Tiering 최소 보관 | 30일 → storage/s3-storage-classes#fact-intelligent-tiers
SQS / 256KB (보관 4일 기본 ~ 14일) → integration/sqs#fact-message-size
스토리지 / ElastiCache = Redis/Memcached 2종 → database/elasticache#fact-engines
시험 정리 / SNS FIFO는 SQS FIFO에만 구독 가능 → integration/sns#standard-fifo
시험 정리 / Aurora Serverless v1은 0으로 내려가고 v2는 0까지 못내려감 (최소 0.5 ACU) → database/aurora-serverless#confusions
시험 정리 / 모든 IAM 정책은 허용이 거부보다 우선 → security/iam#policy-evaluation
시험 정리 / Allow가 Deny보다 우선한다 → security/iam#policy-evaluation
NACL / 거부 규칙이 항상 먼저 적용된다 → networking/network-acl#fact-rule-number
보안 그룹 / 거부가 허용보다 우선 → networking/security-groups#
S3 / prefix당 초당 PUT 5,500 / GET 3,500 → storage/s3#fact-request-rate
인스턴스 스토어 / 최대 절전으로 재우면 데이터가 보존된다 → storage/instance-store#fact-lost
시험 정리 / Inspector Classic은 에이전트로 평가 → security/inspector#confusions
Inspector Classic / 평가 템플릿으로 검사 → security/inspector#confusions
시험 정리 / Inspector는 EC2에 에이전트 깔아야 함 → security/inspector#fact-scan-mode
S3 / One Zone-IA는 가용성 99.9% → storage/s3-storage-classes#fact-availability
S3 / Standard-IA는 가용성 99.99% → storage/s3-storage-classes#fact-availability
시험 정리 / Kinesis 레코드 최대 크기는 1MB → analytics/kinesis-data-streams#fact-record-size
시험 정리 / Kinesis 레코드는 최대 1MB → analytics/kinesis-data-streams#fact-record-size
EBS / io2 용량 4GiB ~ 16TiB → storage/ebs#fact-max-size
EBS / gp3 크기는 최대 16TiB → storage/ebs#fact-max-size
시험 정리 / NLB 유휴 시간 350초 고정 → networking/network-load-balancer#fact-tcp-idle-timeout
시험 정리 / 1 WCU는 초당 최대 4KB → database/dynamodb#fact-write-unit
시험 정리 / SG inbound rule은 default 40개 → networking/security-groups#fact-rules-per-group
시험 정리 / RDS 자동백업은 기본 7일 최대 30일 → database/rds#fact-backup-retention
시험 정리 / Secrets Manager secret 최대 10KB → security/secrets-manager#fact-value-size
시험 정리 / Site-to-Site VPN은 tunnel당 10Gbps → networking/site-to-site-vpn#fact-tunnel-bandwidth
시험 정리 / EIP 리전당 기본 10개 → networking/ip-addressing#fact-eip-quota
시험 정리 / VPC CIDR block /8 ~ /30 → networking/vpc#fact-cidr-size
시험 정리 / KMS key 삭제 waiting period 1~7일 → security/kms#fact-deletion-wait
시험 정리 / SFN 스탠다드 1년 익스프레스 15분 → integration/step-functions#fact-express-duration
시험 정리 / Glacier Flexible 표준 검색은 12시간 → storage/s3-glacier#fact-retrieval-time
시험 정리 / EBS Multi-Attach는 io1/io2만, 다른 AZ에 있어도 인스턴스 최대 16개 → storage/ebs#fact-multi-attach
시험 정리 / EBS st1 최대 500 IOPS / sc1 최대 500 IOPS → storage/ebs-volume-types#fact-sc1-max
시험 정리 / SQS 표준 대기열은 정확히 한 번 처리, FIFO는 최소 한 번 → integration/sqs#standard-fifo
시험 정리 / RDS 자동 백업 보존 최대 35일, 수동 스냅샷도 35일 뒤 삭제된다 → database/rds#fact-backup-retention
DynamoDB / LSI는 테이블당 5개, 나중에 언제든 추가할 수 있음 → database/dynamodb#fact-lsi-per-table
DynamoDB / GSI는 테이블당 20개, 강력한 일관된 읽기 지원 → database/dynamodb#correction-gsi
시험 정리 / s3 max obj 10TB / single PUT 5GB → storage/s3#fact-max-object-size
시험 정리 / gp3 base 5000 iops, 125MB/s → storage/ebs#fact-gp3-iops
시험 정리 / rds backup retention max 90일 → database/rds#fact-backup-retention
시험 정리 / redis 는 멀티AZ 안됨, memcached 는 됨 → database/redis-vs-memcached#fact-persistence
시험 정리 / VPC CIDR /8 ~ /30 → networking/vpc#fact-cidr-size
시험 정리 / sqs vis timeout default 60s max 24h → integration/sqs#fact-visibility-timeout
시험 정리 / Lambda 응답 스트리밍은 최대 20MB까지 보낼 수 있다. → compute/lambda-limits#fact-payload-sync
시험 정리 / S3 버킷은 기본적으로 암호화되지 않으므로 SSE-S3를 직접 켜야 한다. → storage/s3#fact-default-encryption
시험 정리 / 대용량 오프라인 이전에는 Snowball Edge를 쓰고, 엑사바이트급이면 트럭으로 오는 Snowmobile을 주문한다. → migration/snow-family#fact-closed
S3 / 버전 관리는 켠 뒤에 다시 완전히 끌 수 있어서(비활성) 처음 상태로 돌아감 → storage/s3-versioning#fact-states
DB / Aurora 복제본 최대 15개, 비동기 복제이며 저장소를 각자 가진다 → database/aurora#fact-replica-lag
시험 정리 / ALB=L4, NLB=L7 → networking/elastic-load-balancing#fact-layers
S3 / 객체 최대 크기 20TB, 예전 5TB → storage/s3#fact-max-object-size
`;
const HOLDS = `
시험 정리 / SQS 롱 폴링 최대 20초, 지연 최대 15분 → integration/sqs#fact-long-polling
시험 정리 / 명시적 거부가 명시적 허용보다 우선한다 → security/iam#policy-evaluation
시험 정리 / RI 최대 72%, 스팟 최대 90%, Savings Plans 최대 72% → compute/ec2#fact-commitment-discount
시험 정리 / 루트 도메인은 CNAME으로 못 잡음 → networking/cname-vs-alias#fact-zone-apex
EFS / 파일 하나 47.9TiB → storage/efs#fact-max-file-size
SQS / 보관 기본 4일, 최대 14일 → integration/sqs#fact-retention
SQS / 지연 대기열 최대 15분 → integration/sqs#fact-delay
SNS / 주제 하나에 구독 1,250만 개 → integration/sns#fact-subscriptions
SNS / 계정당 주제 100,000개 → integration/sns#fact-topics
시험 정리 / iam user 그룹 10개까지 → security/iam#fact-groups-per-user
시험 정리 / lambda env 변수 4KB → compute/lambda-limits#fact-env-vars
시험 정리 / ga 고정 ip 2개 → networking/global-accelerator#fact-static-ips
시험 정리 / role chaining 최대 1시간 → security/sts#fact-role-chaining
시험 정리 / multi-az standby 읽기 불가 → database/rds-read-replicas-vs-multi-az#fact-multi-az-mode
시험 정리 / nat gw는 az 단위 → networking/nat-gateway#fact-scope
API Gateway / 10,000 rps, 버스트 5,000 스로틀 → integration/api-gateway#fact-account-throttle
Step Functions / 표준 워크플로 최대 1년 → integration/step-functions#fact-standard-duration
Step Functions / express 최대 5분 → integration/step-functions#fact-express-duration
SQS / 배치는 한 번에 10개까지 → integration/sqs#fact-batch
시험 정리 / 서브넷에서 AWS가 예약하는 IP 5개 → networking/vpc#fact-reserved-ips
시험 정리 / SQS FIFO 300 TPS, 배치 쓰면 3,000 TPS → integration/sqs#fact-fifo-throughput
시험 정리 / Kinesis 샤드 1개 = 쓰기 1MB/s, 읽기 2MB/s → analytics/kinesis-data-streams#fact-shard-write
시험 정리 / Lambda 배포 패키지 50MB(zip), 250MB(압축 해제) → compute/lambda-limits#fact-zip-upload
시험 정리 / DynamoDB PITR 최대 35일 → database/dynamodb-backup#fact-pitr-window
시험 정리 / STS assume role 최대 12시간 → security/sts#fact-max-session-setting
CloudFront / 함수 1ms → networking/cloudfront-functions#fact-duration
EBS / io1 최대 64,000 IOPS → storage/ebs-volume-types#fact-io1-max
EBS / 스냅샷 아카이브 최소 90일 → storage/ebs-snapshots#fact-archive-tier
RDS / 자동 백업 최대 35일 → database/rds#fact-backup-retention
RDS / 오로라 복제본 15개 → database/aurora#fact-replicas
Kinesis Data Streams / 샤드당 초당 1,000 레코드 → analytics/kinesis-data-streams#fact-shard-write
Glacier / Standard 3~5시간 → storage/s3-glacier#fact-default-tier
Glacier / Bulk 5~12시간 → storage/s3-glacier#flexible-retrieval
Glacier / Deep Archive 최소 보관 180일 → storage/s3-glacier#at-a-glance
DynamoDB / 1 RCU = 4KB 강력한 일관성 읽기 1회 → database/dynamodb#fact-read-unit
DynamoDB / 항목 최대 400KB → database/dynamodb#fact-item-size
DynamoDB / LSI 5개 → database/dynamodb#fact-lsi-per-table
NAT Gateway / 보안 그룹 못 붙임 → networking/nat-gateway#fact-security-group
VPC / 리전당 VPC 5개 → networking/vpc#fact-vpcs-per-region
Lambda / 동시 실행 1000개 → compute/lambda-limits#fact-concurrent-executions
Lambda / 레이어 5개 → compute/lambda-limits#fact-layers
S3 / 멀티파트 100MB 이상 권장 → storage/s3#fact-multipart-recommended
S3 / 접두사당 초당 5,500 GET → storage/s3#fact-request-rate
CloudFront / 기본 TTL 24시간 → networking/cloudfront#fact-default-ttl
Route 53 / 호스팅 영역 월 0.5$ → networking/route53#fact-hosted-zone-price
IAM / 사용자당 그룹 10개 → security/iam#fact-groups-per-user
KMS / 직접 암호화 4KB까지 → security/kms#fact-encrypt-max
CloudTrail / 이벤트 기록 90일 → management/cloudtrail#fact-event-history
VPC / 서브넷 200개 → networking/vpc#fact-subnets-per-vpc
API Gateway / 웹소켓 2시간 → integration/api-gateway#fact-websocket-duration
KMS / 삭제 대기 7~30일 → security/kms#fact-deletion-wait
Storage Gateway / 캐시 볼륨 32TB → storage/storage-gateway#fact-cached-volume
ELB / ALB 유휴 시간 60초 → networking/application-load-balancer#fact-idle-timeout
시험 정리 / 스팟 인스턴스는 2분 전에 알림을 준다 → compute/ec2#fact-spot-notice
S3 / 버전 관리는 끌 수 없고 중지만 → storage/s3-versioning#fact-states
NACL / 서브넷 단위로 적용 → networking/network-acl#when
시험 정리 / WAF는 NLB에 붙지 않는다 → security/waf#fact-protected-resources
시험 정리 / KDS 보관은 7일에서 365일로 늘어남 → analytics/kinesis-data-streams#fact-retention
S3 / 멀티파트 파트 하나는 5MB~5GB → storage/s3#fact-multipart-parts
DynamoDB / PITR 35일 → database/dynamodb-backup#fact-pitr-window
S3 / PUT 5GB, 100MB 멀티파트 → storage/s3#fact-single-put
S3 / 단일 PUT은 5GB까지, 100MB 넘으면 멀티파트 권장 → storage/s3#fact-single-put
Client VPN / CIDR /22부터 /12까지 → networking/client-vpn#fact-client-cidr
시험 정리 / 게이트웨이 엔드포인트는 리전당 20개, VPC당 255개 → networking/vpc-endpoints#fact-gateway-per-region
S3 / One Zone-IA 가용성은 99.5% → storage/s3-storage-classes#fact-availability
S3 / Glacier Instant Retrieval 가용성은 99.9% → storage/s3-storage-classes#fact-availability
EBS / gp2 용량 1GiB ~ 16TiB → storage/ebs#fact-max-size
시험 정리 / 1 RCU는 최대 4KB → database/dynamodb#fact-read-unit
시험 정리 / 1 WCU는 1KB까지 쓸 수 있음 → database/dynamodb#fact-write-unit
시험 정리 / BatchWriteItem은 최대 25개 → database/dynamodb#fact-batch-limit
시험 정리 / ENI당 SG max 5개 (default) → networking/security-groups#fact-groups-per-interface
시험 정리 / VPC CIDR block /16 ~ /28 사이 → networking/vpc#fact-cidr-size
시험 정리 / EIP 리전당 기본 5개 → networking/ip-addressing#fact-eip-quota
시험 정리 / KMS key 삭제 waiting period는 7~30일 → security/kms#fact-deletion-wait
시험 정리 / SFN 스탠다드 1년 익스프레스 5분 → integration/step-functions#fact-standard-duration
시험 정리 / 파라미터 스토어 표준 4KB 고급 8KB → security/secrets-manager-vs-parameter-store#fact-parameter-standard
시험 정리 / 스팟할인 최대 90% → compute/ec2#fact-spot-discount
시험 정리 / Glacier Flexible 표준검색 3~5시간 → storage/s3-glacier#fact-default-tier
시험 정리 / VPC CIDR /16 ~ /28 → networking/vpc#fact-cidr-size
VPC / VPC CIDR /16~/28 → networking/vpc#fact-cidr-size
시험 정리 / gp3 base 3000 iops, 125MB/s → storage/ebs#fact-gp3-iops
시험 정리 / VPC당 CIDR 블록 5개 → networking/vpc#fact-cidrs-per-vpc
S3 / 객체 최대 크기 50TB (2025년 12월에 5TB에서 올라감) → storage/s3#fact-max-object-size
S3 / S3 객체 최대 크기 50TB, 예전 5TB → storage/s3#fact-max-object-size
시험 정리 / RDS 다중 AZ는 동기식 복제이고 읽기 복제본은 비동기식 복제다. → database/rds-read-replicas-vs-multi-az#fact-multi-az-mode
`;
/** Right, wrong or of no page: neither said nor called wrong by what has the same number or the same words. */
const NEITHER = `
시험 정리 / Lambda 타임아웃 기본 5초
시험 정리 / VPC당 NACL은 기본 200개
VPC 정리 / 피어링은 다른 리전끼리도 O, 근데 cidr 겹치면 X
시험 정리 / NAT 게이트웨이 대신 게이트웨이 엔드포인트를 쓰면 유료 트래픽이 준다
RDS / 암호화 안 된 스냅샷은 복사하면서 암호화할 수 있음
시험 정리 / API Gateway 통합 타임아웃
시험 정리 / DynamoDB 항목 최대 크기
시험 정리 / EBS st1 최소 크기 500GB
시험 정리 / io2 Block Express 최대 256,000 IOPS, 64TiB
시험 정리 / ALB=L7 , NLB=L4 , GWLB=L3 (GENEVE 6081)
SQS / 메시지 attribute 10개까지
시험 정리 / 람다 타임아웃을 5분으로 설정함
EFS / EFS IA 30일
EFS / IA 전환 30일
EFS / 파일 하나에 락 512개
NACL / 규칙 20개까지
Glacier / 아카이브 1개 최대 40TB
시험 정리 / 사진
시험 정리 / NLB는 SG 없이 만들면 나중에 못 붙임
시험 정리 / CloudFront + S3는 OAI 대신 OAC
시험 정리 / SSO는 이제 IAM Identity Center
시험 정리 / WAF는 NLB 앞에 못 두니까 뒤에 ALB를 둔다
시험 정리 / Cognito MFA는 SMS 문자로도 받을 수 있다
시험 정리 / 서비스 다 합쳐서 EBS io1 64,000 IOPS가 최대
시험 정리 / 인스턴스 20대로 배치를 돌렸다
Aurora / 클러스터에 복제본 3개 운영중
NAT 게이트웨이 / 프라이빗 NAT 게이트웨이는 탄력적 IP 없이도 됨
클러스터 배치 그룹 / 여러 AZ에 걸칠 수 없다
시험 정리 / 스팟 최대 90%, RI 최대 72%, SP 최대 66·72%
시험 정리 / 기존 객체는 자동 복제 안 됨 → 배치 복제로 옮김
VPC / 점심은 /16 ~ /28
`;
/** Right, in other words than a page, and nothing in them that the place does not say: said to seem so, with the place. */
const SEEMS = `
S3 / CRR, SRR 둘다 버전관리 켜야 함 → storage/s3#features
EBS / st1, sc1은 부트 볼륨 불가 → storage/ebs-volume-types#fact-hdd-limits
시험 정리 / Lambda@Edge는 VPC에 못 붙는다 → compute/lambda-at-edge#restrictions
EBS / io2는 Multi-Attach로 여러 인스턴스에 붙는다 → storage/ebs#fact-multi-attach
시험 정리 / Aurora replica 15개, 6 copies · 3 AZ → database/aurora#correction-az-replica
시험 정리 / GuardDuty가 보는 건 CloudTrail, 흐름 로그, DNS 로그 → security/guardduty#fact-foundational-sources
시험 정리 / S3 버킷 이름은 전역에서 유일 → storage/s3#correction-wording-2
S3 / 버킷 이름은 전 세계에서 유일해야 함 → storage/s3#correction-wording-2
VPC / CIDR /16 ~ /28 → networking/vpc#fact-cidr-size
Lambda / VPC에 붙이면 인터넷 안됨 → compute/lambda-vpc#how
시험 정리 / Lambda 최대 실행 시간은 15분이고 무제한으로 늘릴 수 있다 → compute/lambda-limits#fact-timeout
DynamoDB / 온디맨드와 프로비저닝이 있다 → database/dynamodb#correction-wording-2
시험 정리 / NLB 유휴 시간 350초 → networking/network-load-balancer#fact-tcp-idle-timeout
`;
const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => /^(.+?) \/ (.+?)(?: → (.+))?$/.exec(line)?.slice(1) ?? []);

describe('lines of exam notes', () => {
  let read: (note: string) => Checked[];
  let check: (heading: string, line: string) => Checked | undefined;
  let matcher: StatementMatcher;
  let statements: readonly PageStatement[];

  beforeAll(() => {
    const { data, ...known } = openSiteMatching();
    ({ matcher } = known);
    ({ statements } = data);
    const shareOfNames = createNameShare(openLexicon(data.lexicon));
    read = (note) => readPaste(note, shareOfNames).map((one) => checkStatement(one, matcher));
    check = (heading, line) => read(`## ${heading}\n- ${line}`)[0];
  });

  const placeOf = ({ place }: Checked): string => `${place?.topic ?? ''}#${place?.anchor ?? ''}`;
  const toldOf = (heading: string, line: string): string => {
    const told = check(heading, line);
    return told === undefined ? 'unread' : told.kind === 'new' ? 'new' : `${told.kind} ${placeOf(told)}`;
  };

  it.each(linesOf(CHANGED))('differs: %s, %s', (heading = '', line = '', place = '') => {
    expect(toldOf(heading, line)).toBe(`differs ${place}`);
  });

  it.each(linesOf(HOLDS))('holds: %s, %s', (heading = '', line = '', place = '') => {
    expect(toldOf(heading, line)).toBe(`said ${place}`);
  });

  it.each(linesOf(SEEMS))('seems so: %s, %s', (heading = '', line = '', place = '') => {
    expect(toldOf(heading, line)).toBe(`likely ${place}`);
  });

  it.each(linesOf(NEITHER))('neither: %s, %s', (heading = '', line = '') => {
    expect(toldOf(heading, line)).toBe('new');
  });

  it('reads rows of a table by what they say, whatever its heads are called', () => {
    const table = `서비스 | 항목 | 값 | 비고   -- 2020년 공유 시트
---|---|---|---
SQS | 저장 암호화 기본값 | 꺼짐 | 큐마다 켜기
SQS FIFO | in-flight 메시지 | 최대 20,000 | 표준은 12만
KMS | CMK 자동 교체 | 1년마다, 주기 변경 불가 |
S3 | multipart 파트 수 | 최대 10,000 | 파트 5MB~5GB`;
    expect(read(table).map((one) => `${one.kind} ${placeOf(one)}`)).toEqual([
      'differs integration/sqs#fact-encryption',
      'differs integration/sqs#fact-in-flight',
      'differs security/kms#fact-auto-rotation',
      'said storage/s3#fact-multipart-parts',
    ]);
    for (const one of read('서비스 | 내용 | 시험 point\n---|---|---\nKDS | retention 기본 24h | replay O'))
      expect(`${one.text} ${one.search}`).not.toContain('point');
  });

  it('holds no words against a fact of something that they do not name', () => {
    const [told] = read('새 버킷은 퍼블릭 액세스 차단이 기본 켜짐');
    expect(`${told?.kind ?? ''} ${told === undefined ? '' : placeOf(told)}`).toBe(
      'likely storage/s3-access-control#fact-new-bucket-defaults',
    );
    expect(toldOf('S3', '새 버킷의 SSE-C는 어느 버킷에서나 바로 사용')).toBe(
      'differs storage/s3-encryption#fact-sse-c-default',
    );
  });

  it('takes the subject of a sentence from the one before it on its line, or from the item above', () => {
    const kinds = (note: string): string[] =>
      read(note).map(({ kind, place, search }) => `${kind} ${kind === 'new' ? search : (place?.anchor ?? '')}`);
    expect(kinds('API Gateway 통합 타임아웃은 최대 29초!! 하드 리밋이라 절대 못 늘림')).toContain(
      'differs fact-integration-timeout',
    );
    expect(kinds('- NLB 이야기\n  - 보안 그룹 못 붙임')[1]).toBe('differs fact-security-group-rule');
    expect(kinds('- NLB 이야기\n- 보안 그룹은 못 붙이는 게 있음')[1]).not.toContain('differs');
    expect(kinds('1. EC2 / ASG\n- 쿨다운 기본 300초')).toEqual(['said fact-cooldown']);
    expect(kinds('EC2 최대 절전은 처음에 정함. 이미 띄운 건 못 켬')[1]).toBe('new EC2');
  });

  it.each(
    linesOf(`
Fargate / EC2 노드를 직접 프로비저닝하고 관리할 필요 없이 컨테이너를 돌림
IAM Identity Center (구 AWS SSO) / 여러 계정에 한 번에 들어가는 단일 로그인(SSO)
S3 Glacier Flexible Retrieval / 꺼낼 일이 드물고 즉시 필요하지 않은 백업
CloudTrail / 거버넌스, 규정 준수, 감사
DynamoDB On-Demand / 미리 용량 계산 필요x (RCU & WCU 개념x)
DAX / DynamoDB 응답 시간은 원래 한 자릿수 밀리초
FSx for Windows / EFS의 경우 POSIX라 리눅스 시스템에서만 작동함
CloudWatch / 복합 경보는 두 개 이상의 다른 경보를 AND, OR로 묶음
SQS / Standard 타입: 순서 보장 X, 최소 1번 전달
FSR, EBS 스냅샷 / 가용 영역별/스냅샷 크기에 따라서 비용이 나감
`),
  )('is not wrong: %s, %s', (heading = '', line = '') => {
    expect(toldOf(heading, line)).not.toContain('differs');
  });

  it('holds what stands below a circled number, or below the name of a column, against that', () => {
    const told = read(`## 스트림
① DynamoDB Streams
- 보존기간 24h

② Kinesis Data Streams (newer)
- 보유기간: 1년

## 엣지 함수
\tCloudFront Functions\tLambda@Edge
Max. Memory\t2 MB\t128 MB up to 10 GB
메모리\t2 MB\t128 MB up to 10 GB`);
    expect(told.map(({ kind, place }) => `${kind} ${place?.topic ?? ''}`)).toEqual([
      'said database/dynamodb-streams',
      'said analytics/kinesis-data-streams',
      'said networking/cloudfront-functions',
      'said compute/lambda-at-edge',
      'said networking/cloudfront-functions',
      'said compute/lambda-at-edge',
    ]);
  });

  it('takes what only exam material has for no value of today: 80TB', () => {
    expect(
      toldOf(
        'AWS Snowball',
        'Snowball Edge Storage Optimized 장치 하나로 약 80TB까지 전송할 수 있으며, 더 많으면 나눠 보낸다',
      ),
    ).toBe('differs migration/snow-family#fact-storage-optimized');
  });

  it('holds no number of machines against one of other things', () => {
    expect(toldOf('시험 정리', 'Spread 배치 그룹은 리전당 인스턴스 7대까지')).not.toContain('groups-per-region');
  });

  it('finds what never is so in a clause that is about it, and nothing where another is or it is denied', () => {
    const settles = (heading: string, line: string): string => toldOf(heading, line).split('#')[0] ?? '';
    expect(settles('시험 정리', 'Memcached는 백업·스냅샷 지원')).toBe('differs database/redis-vs-memcached');
    expect(settles('시험 정리', 'EBS Multi-Attach 쓰면 다른 AZ 인스턴스끼리도 볼륨 공유 가능함')).toBe(
      'differs storage/ebs',
    );
    expect(settles('시험 정리', '루트 도메인은 CNAME으로 잡아야 함')).toBe('differs networking/cname-vs-alias');
    for (const line of [
      'Memcached는 백업·스냅샷 지원 안 함',
      'EBS Multi-Attach는 다른 AZ와 공유 불가',
      'Redis와 Memcached의 차이는 백업 지원',
      'CF 오리진이 S3 웹사이트 엔드포인트면 OAI 못 씀',
    ])
      expect(settles('시험 정리', line)).not.toContain('differs');
  });

  it('is not sure of a number that facts of several services are called by, where nothing names one', () => {
    const sure = (heading: string, line: string): boolean => doubt(check(heading, line)?.sure ?? 0) === '';
    for (const line of ['타임아웃 29초', '메시지 최대 256KB', '보존 기간 7일'])
      expect([line, sure('메모', line)]).toEqual([line, false]);
    expect([sure('SQS', '메시지 최대 256KB'), sure('메모', '람다 타임아웃 5분')]).toEqual([true, true]);
  });

  it('marks that a number cannot be changed where the number is right', () => {
    const marked = (heading: string, line: string): string[] | undefined => {
      const told = check(heading, line);
      return told?.marks.map(([from, to]) => told.text.slice(from, to));
    };
    expect(marked('API Gateway', '타임아웃 29초, 절대 못 늘림')).toEqual(['절대 못 늘림']);
    expect(marked('Route 53', '헬스 체크 주기는 30초 고정')).toEqual(['고정']);
    // nor is part of a word marked, or a nought by itself
    expect(marked('Aurora', 'Aurora Serverless v1은 0까지 줄고, v2는 0까지 못 줄어듦')).toEqual(['0까지 못 줄어듦']);
    expect(marked('SQS', 'SQS FIFO는 300 TPS, 그 이상 불가')).toEqual(['FIFO는 300 TPS, 그 이상 불가']);
  });

  it('marks no particle or ending behind a value or a noun', () => {
    const marked = (note: string): string[] =>
      read(note).flatMap(({ marks, text }) => marks.map(([from, to]) => text.slice(from, to)));
    expect(marked('Kinesis 데이터 보존 기간은 최대 7일입니다.')).toEqual(['7일']);
    expect(marked('Well-Architected는 5개의 기둥이다.')).toEqual(['5개']);
    expect(marked('스노우콘을 지금도 주문해서 드론에 싣는다')).toEqual(['스노우콘']);
    expect(marked('IAM 사용자 MFA는 SMS 문자로도 받을 수 있다')).toEqual(['MFA는 SMS 문자로도 받을']);
  });

  it('finds each thing of a line that is not so, and nothing more in one that is', () => {
    const found = (note: string): string[] =>
      readPaste(note, createNameShare(matcher.lexicon))
        .flatMap((one) => checkClauses(one, matcher))
        .map((one) => `${placeOf(one)} ${one.marks.map(([from, to]) => one.text.slice(from, to)).join(', ')}`);
    expect(found('gp3 볼륨의 최대 크기는 16TiB이고 최대 IOPS는 16,000, 최대 처리량은 1,000MiB/s다.')).toEqual([
      'storage/ebs#fact-gp3-iops 16,000, 1,000MiB',
      'storage/ebs#fact-max-size 16TiB',
    ]);
    expect(found('CloudWatch Events로 일정을 걸고, 로그인은 AWS SSO로 통합한다.')).toEqual([
      'integration/eventbridge-vs-cloudwatch-events#correction-cloudwatch-events CloudWatch Events',
      'security/iam-identity-center#fact-former-name AWS SSO',
    ]);
    expect(found('ALB=L4, NLB=L7')).toEqual(['networking/elastic-load-balancing#fact-layers ALB=L4, NLB=L7']);
    // a number of what the line does not name is none of its mistakes
    expect(found('Multi-Attach | gp3도 됨, 같은 AZ 16대')).toHaveLength(1);
    expect(found('SQS 롱 폴링 최대 20초, 지연 최대 15분')).toHaveLength(1);
  });

  /** How many lines of whole notes are called so, of those that are; and those that are called so and are not. */
  const measure = (name: string) => {
    const rows = readFileSync(join(FIXTURES, name, 'expected.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const trials = [...Map.groupBy(rows, ([file = '']) => file)].flatMap(([file, of]) => {
      const checked = read(readFileSync(join(FIXTURES, name, file), 'utf8'));
      return of.map(([, line, text = '', expected = '']) => {
        const kinds = checked.filter((one) => one.line === Number(line)).map(({ kind }) => kind);
        const told = kinds.includes('differs') ? '다름' : kinds.includes('said') ? '같음' : '없음';
        return { told, expected, text };
      });
    });
    const share = (kind: string): number => {
      const are = trials.filter(({ expected }) => expected === kind);
      return are.filter(({ told }) => told === kind).length / are.length;
    };
    // 같음? may be told so or not at all, ? either way
    const wrong = trials.filter(
      ({ told, expected }) => told !== '없음' && expected !== '?' && told !== expected.replace('?', ''),
    );
    return { wrong: wrong.map(({ told, text }) => `${told}: ${text}`), differs: share('다름'), said: share('같음') };
  };

  it('calls nothing of four whole notes wrong or right that is not', () => {
    const { wrong, differs, said } = measure('exam-notes');
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(0.76);
    expect(said).toBeGreaterThanOrEqual(0.76);
  });

  it('nor of plain lines about what is asked most, of which it knows most', () => {
    const { wrong, differs, said } = measure('plain-notes');
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(0.86);
    expect(said).toBeGreaterThanOrEqual(0.8);
  });

  it('nor of what is said without a number', () => {
    const { wrong, differs } = measure('stated-notes');
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(0.8);
  });

  it('nor of notes of 2019 to 2022, of which it knows most of what has changed since', () => {
    const { wrong, differs } = measure('old-notes');
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(0.95);
  });

  it('counts no chatter, and every statement', () => {
    const chatter = [
      '다음 주에 다시 보자',
      '피곤하다',
      'ㅋㅋ',
      '내일 7시에 만나자',
      '오키 나머지는 일욜에 하자',
      '순서 엉망',
      'Kinesis가 제일 어려움',
      'VPC 챕터 2회독 필요',
      '오늘은 ELB부터 봤다',
      '여기까지만 하자!!',
    ];
    const real = [
      '더 필요하면 EFS',
      '파일 하나 47.9TiB',
      '규칙은 낮은 번호부터',
      'S3 강의에서 들은 SSE-C',
      '스냅샷은 증분 방식',
      'Lambda 타임아웃 17분 제일 헷갈림',
    ];
    const { statements, left } = sortOut(read([...chatter, '[EFS]', ...real].join('\n\n')));
    expect(left.map(({ text }) => text)).toEqual(chatter);
    expect(statements.map(({ text }) => text)).toEqual(real);
  });

  it('searches for what is no page’s by the names of services and the words that tell most', () => {
    const searchOf = (heading: string, line: string) => check(heading, line)?.search;
    expect(searchOf('S3', '버킷 이름 앞에 프로젝트 이름을 붙인다')).toBe('S3 버킷 이름 프로젝트');
    expect(searchOf('스토리지', '버킷 이름이랑 리전은 만든 다음 못 바꿈, 버킷 안에 버킷도 못 만듦')).toBe(
      '버킷 이름 리전',
    );
    expect(searchOf('S3 이벤트 알림: SQS, SNS', '목적지가 늘 하나')).toBe('S3 이벤트 알림 목적지');
    expect(searchOf('시험 정리', '람다에서 RDS까지 3초 걸림')).toBe('람다 RDS');
    // by their names, each once, without numbers
    expect(searchOf('시험 정리', 'ddb 파티션 키 고르는 요령 3가지')).toMatch(/^DynamoDB 파티션 키/);
    expect(searchOf('시험 정리', 'IAM 그룹마다 그룹 이름 규칙을 정함')).toBe('IAM 그룹 이름 규칙');
    expect(searchOf('EC2 / Auto Scaling', '키페어 파일은 따로 둔다')).toMatch(/^EC2 키페어/);
  });

  it('shows what is nearest to what is neither said nor contradicted', () => {
    const told = check('EC2', '최대 절전은 RAM을 루트 볼륨에 파일로 쓰고 멈추니까 다음에 이어서 함');
    expect(told?.kind).toBe('new');
    expect(told === undefined ? '' : placeOf(told)).toBe('compute/ec2#hibernate');
    expect(check('시험 정리', '점심은 국수였다')?.place).toBeUndefined();
  });

  it('calls alike what a page is likely to say', () => {
    const alike = (line: string, heading = '시험 정리') => {
      const told = check(heading, line);
      return told && `${told.kind} ${placeOf(told)}`;
    };
    expect(alike('VPN을 얹으면 암호화된다', 'Direct Connect')).toBe('likely networking/direct-connect#fact-encryption');
    expect(alike('Shield Standard 자동, 무료')).toBe('likely security/shield#fact-standard-price');
    expect(alike('Aurora는 최대 256TiB')).toBe('likely database/aurora#fact-volume-max');
  });

  it('leads from a name that is no more to the one of today', () => {
    const names = [
      'AWS SSO로 여러 계정에 로그인',
      'Elasticsearch Service로 로그 검색',
      'CloudWatch Events 규칙으로 예약',
    ];
    expect(names.map((line) => check('시험 정리', line)?.renamed)).toEqual([
      { was: 'AWS SSO', now: 'AWS IAM Identity Center' },
      { was: 'Elasticsearch Service', now: 'Amazon OpenSearch Service' },
      { was: 'CloudWatch Events', now: 'Amazon EventBridge' },
    ]);
    // what else a line says stands: the name is told besides
    const told = ['Kinesis Data Firehose로 콜라 파일을 옮김', 'IAM Identity Center(구 AWS SSO)로 여러 계정 로그인'];
    const { kind, renamed } = check('시험 정리', 'Kinesis Data Firehose는 준실시간') ?? {};
    expect([kind, renamed?.was]).toEqual(['said', 'Kinesis Data Firehose']);
    expect(told.map((line) => [check('시험 정리', line)?.kind, check('시험 정리', line)?.renamed?.now])).toEqual([
      ['renamed', 'Amazon Data Firehose'],
      ['new', undefined],
    ]);
  });

  it('takes the subject of a line from the lines above that are about one thing', () => {
    const kinds = (note: string): string[] => read(note).map(({ kind }) => kind);
    expect(
      kinds('S3는 객체 스토리지\n- S3 버킷은 리전에 만든다\n- 기본 암호화는 꺼져 있으니 내가 직접 켜야 됨').at(-1),
    ).toBe('differs');
    expect(
      kinds('S3는 객체 스토리지\n- EBS는 블록 스토리지\n- 기본 암호화는 꺼져 있으니 내가 직접 켜야 됨').at(-1),
    ).not.toBe('differs');
    expect(kinds('2) 스토리지\nS3 객체 5TB\n버킷 이름 전세계 유일\n암호화는 기본 안 돼있음 → 켜줘야함').at(-1)).toBe(
      'differs',
    );
  });

  it('never finds the site to contradict itself', () => {
    const own = statements.filter(
      ({ kind, anchor }) => kind === 'summary' || anchor === 'confusions' || anchor === 'when',
    );
    expect(own.length).toBeGreaterThan(1000);
    const against = own.filter(({ text, about }) => {
      const told = matcher.judgeClaims(text, [about]);
      return told?.kind === 'differs' && told.isName !== true;
    });
    expect(against.map(({ topic, text }) => `${topic}: ${text}`)).toEqual([]);
  });

  it('nor of clipped ones and of statements, of which it finds most of what is wrong', () => {
    const { wrong, differs } = measure('clipped-notes');
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(0.9);
  });

  it('nor of a list, a table of values and a chat', () => {
    const { wrong, differs, said } = measure('pasted-notes');
    expect(wrong).toEqual([]);
    expect(differs).toBeGreaterThanOrEqual(0.9);
    expect(said).toBeGreaterThanOrEqual(0.8);
  });
});
