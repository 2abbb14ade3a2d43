import { parseTopicId } from '../../model/slug.ts';
import type { CatalogueTopic } from './catalogue.ts';

type Row = readonly [
  id: string,
  titleKo: string,
  titleEn: string,
  aliases: readonly string[],
  covers: readonly string[],
];

const ROWS: readonly Row[] = [
  ['foundations/glossary', '용어집', 'Glossary', ['용어집', '용어 정리', '프로비저닝', 'provisioning', '환경 변수', '임시 파일', 'tmp', '메모리 할당', '로직', '바이너리', '트랜잭션', '트랜젝션', '스키마', '무결절', 'seamless', '스트림', '세션', '트리거', '도메인 이름'], ['프로비저닝', '트리거', '환경 변수', 'tmp(임시 파일)', '메모리 할당', '로직', '바이너리', '트랜잭션', '스키마', '무결절(seamless)', '스트림', '세션', 'REST API', '도메인 이름', 'DNS 네임스페이스', '오케스트레이션']],
  ['compute/ec2', 'Amazon EC2', 'Amazon EC2', ['EC2', '이씨투', 'Elastic Compute Cloud', '인스턴스', '가상 서버', 'EC2 인스턴스 유형', '인스턴스 타입', 'vCPU', 'Nitro', '니트로', '최대 절전 모드', 'Hibernate', 'SSH', 'EC2 Instance Connect'], ['인스턴스 유형과 이름 규칙', 'SSH / EC2 Instance Connect 접속', 'vCPU 최적화', 'Nitro', '최대 절전 모드(Hibernate)']],
  ['compute/ecs', 'Amazon ECS', 'Amazon Elastic Container Service', ['ECS', '이씨에스', 'Elastic Container Service', '컨테이너 서비스', '도커', 'Docker', 'Task Role', '태스크 역할', '작업 역할', '작업 정의', 'Task Definition'], ['ECS 작업 역할(Task Role)']],
  ['compute/ecr', 'Amazon ECR', 'Amazon Elastic Container Registry', ['ECR', '이씨알', 'Elastic Container Registry', '컨테이너 레지스트리', '컨테이너 이미지 저장소'], []],
  ['compute/eks', 'Amazon EKS', 'Amazon Elastic Kubernetes Service', ['EKS', '이케이에스', 'Elastic Kubernetes Service', '쿠버네티스', 'Kubernetes', 'k8s', '관리형 노드 그룹', 'Managed Node Group'], ['EC2 모드와 Fargate 모드', '관리형 노드 그룹']],
  ['compute/ecs-vs-eks', 'ECS vs EKS (AWS 컨테이너 서비스 선택)', 'Amazon ECS vs Amazon EKS', ['ECS와 EKS 비교', 'ECS EKS 차이', '컨테이너 오케스트레이션', '도커 컨테이너 관리'], ['AWS 컨테이너 서비스 개요']],
  ['compute/fargate', 'AWS Fargate', 'AWS Fargate', ['Fargate', '파게이트', '파르게이트', '서버리스 컨테이너'], ['EC2 시작 유형과의 비교']],
  ['compute/lambda', 'AWS Lambda', 'AWS Lambda', ['Lambda', '람다', '람다 함수', '서버리스 함수', 'AWS 람다', '람다 레이어', 'Lambda Layer', '람다 컨테이너 이미지', '람다 트리거', '람다 요금'], ['지원 언어(런타임)', '컨테이너 이미지', '트리거·통합 서비스', '레이어']],
  ['compute/lambda-limits', 'AWS Lambda 한도', 'AWS Lambda quotas', ['람다 한도', '람다 제한', 'Lambda 제한', 'Lambda quotas', 'Lambda limits', '람다 메모리', '람다 타임아웃', '동시 실행', '/tmp'], ['실행 한도', '배포 한도']],
  ['storage/s3', 'Amazon S3', 'Amazon S3', ['S3', '에스쓰리', 'Simple Storage Service', '버킷', 'bucket', '오브젝트', '객체 스토리지', 'S3 이벤트 알림', 'Event Notifications', '요청자 지불', 'Requester Pays'], ['버킷과 객체', '이벤트 알림', '요청자 지불(Requester Pays)', 'EBS·EFS와의 비교']],
  ['storage/s3-encryption', 'S3 암호화', 'S3 encryption', ['S3 암호화', 'SSE', 'SSE-S3', 'SSE-KMS', 'SSE-C', 'S3 서버측 암호화', 'S3 클라이언트측 암호화', '기본 암호화', 'Default Encryption'], ['SSE-S3 / SSE-KMS / SSE-C / 클라이언트 측', '기본 암호화']],
  ['storage/s3-replication', 'S3 복제(CRR·SRR)', 'S3 Replication (CRR/SRR)', ['S3 복제', '교차 리전 복제', '교차리전 복제', '동일 리전 복제', 'CRR', 'SRR', 'Cross-Region Replication', 'Same-Region Replication', 'S3 배치 복제', 'Batch Replication'], ['CRR과 SRR', '배치 복제']],
  ['storage/s3-storage-classes', 'S3 스토리지 클래스 비교', 'S3 storage classes', ['스토리지 클래스', '스토리지 클라스', 'S3 Standard', 'S3 스탠다드', 'Standard-IA', 'One Zone-IA', 'Intelligent-Tiering', '인텔리전트 티어링', 'IA', 'Infrequent Access', 'RRS'], ['Standard', 'Intelligent-Tiering', 'Standard-IA', 'One Zone-IA', 'Reduced Redundancy']],
  ['storage/s3-lifecycle', 'S3 수명 주기와 스토리지 클래스 분석', 'S3 Lifecycle and Storage Class Analysis', ['수명 주기', '수명주기', '라이프사이클', 'Lifecycle', 'S3 Analytics', '스토리지 클래스 분석', 'Storage Class Analysis'], ['수명 주기 규칙', '스토리지 클래스 분석']],
  ['storage/s3-object-lock', 'S3 객체 잠금(거버넌스 vs 규정 준수)', 'S3 Object Lock', ['Object Lock', '객체 잠금', '오브젝트 락', '거버넌스 모드', 'Governance Mode', '규정 준수 모드', 'Compliance Mode', '법적 보존', 'Legal Hold', 'PutObjectLegalHold', 'WORM', 'Glacier Vault Lock', '볼트 락'], ['거버넌스 모드 vs 규정 준수 모드', '법적 보존(Legal Hold)', 'Glacier Vault Lock']],
  ['storage/ebs', 'Amazon EBS', 'Amazon Elastic Block Store', ['EBS', '이비에스', 'Elastic Block Store', '블록 스토리지', 'EBS 볼륨', 'EBS 암호화', '루트 볼륨', 'Delete on Termination', '종료 시 삭제'], ['종료 시 삭제(Delete on Termination)', 'EBS 암호화']],
  ['storage/efs', 'Amazon EFS', 'Amazon Elastic File System', ['EFS', '이에프에스', 'Elastic File System', 'NFS', '네트워크 파일 시스템', '공유 파일 시스템', 'Max I/O', '버스팅 처리량'], ['NFS', '성능 모드와 처리량 모드', 'EFS 스토리지 계층']],
  ['storage/fsx-for-windows', 'Amazon FSx for Windows File Server', 'Amazon FSx for Windows File Server', ['FSx', 'FSx for Windows', '윈도우 파일 서버', 'SMB', 'NTFS', 'FSx File Gateway', 'FSx 파일 게이트웨이'], ['EFS(NFS)와의 비교', 'FSx File Gateway']],
  ['storage/aws-backup', 'AWS Backup', 'AWS Backup', ['AWS 백업', '백업 서비스', 'Backup'], []],
  ['networking/vpc', 'Amazon VPC (CIDR·서브넷·인터넷 게이트웨이)', 'Amazon VPC', ['VPC', '브이피씨', 'Virtual Private Cloud', '서브넷', 'subnet', '퍼블릭 서브넷', '프라이빗 서브넷', 'CIDR', '사이더', 'CIDR 블록', '인터넷 게이트웨이', 'IGW', 'Internet Gateway'], ['CIDR 블록', '인터넷 게이트웨이(IGW)', '퍼블릭/프라이빗 서브넷']],
  ['networking/ip-addressing', 'IP 주소(공인·사설·탄력적 IP, IPv4/IPv6)', 'IP addressing on AWS', ['Public IP', 'Private IP', '퍼블릭 IP', '프라이빗 IP', '공인 IP', '사설 IP', '탄력적 IP', 'Elastic IP', 'EIP', '고정 IP', 'IPv4', 'IPv6'], ['퍼블릭 IP vs 프라이빗 IP', '탄력적 IP(EIP)', 'IPv4 vs IPv6']],
  ['networking/security-groups', '보안 그룹과 인바운드/아웃바운드', 'Security groups', ['보안 그룹', '보안그룹', 'Security Group', 'SG', '인바운드', '아웃바운드', 'inbound', 'outbound', '포트', 'SSH 22', 'HTTPS 443'], ['인바운드 vs 아웃바운드', '주요 포트 번호', '보안 그룹의 한계']],
  ['networking/sni', 'SNI(서버 이름 표시)', 'Server Name Indication (SNI)', ['SNI', 'Server Name Indication', '서버 이름 표시', '다중 인증서'], []],
  ['networking/route53', 'Amazon Route 53', 'Amazon Route 53', ['Route 53', '루트 53', '라우트 53', 'Route53', 'DNS', '호스팅 영역', 'Hosted Zone', 'A 레코드', 'AAAA', 'NS 레코드', '도메인 등록', '상태 확인', 'Health Check', '헬스체크'], ['레코드 유형(A·AAAA·CNAME·NS)', '호스팅 영역', '상태 확인', '도메인 등록']],
  ['networking/route53-routing-policies', 'Route 53 라우팅 정책', 'Route 53 routing policies', ['라우팅 정책', 'Routing Policy', '단순 라우팅', '가중치 기반', 'Weighted', '지연 시간 기반', 'Latency', '장애 조치 라우팅', 'Failover routing', '지리적 위치', 'Geolocation', '지리 근접', 'Geoproximity', '다중값 응답', 'Multivalue Answer', '활성-수동'], ['7가지 정책', '활성-수동 장애 조치', '다중값 응답']],
  ['networking/cloudfront', 'Amazon CloudFront', 'Amazon CloudFront', ['CloudFront', '클라우드프론트', '클라우드 프론트', 'CDN', '콘텐츠 전송 네트워크', '지리적 제한', 'Geo Restriction', 'OAI', 'Origin Access Identity', 'OAC', '원본 액세스 ID'], ['지리적 제한', 'OAI / OAC(오리진 접근 제어)', 'HTTPS와 ACM']],
  ['networking/global-accelerator', 'AWS Global Accelerator', 'AWS Global Accelerator', ['Global Accelerator', '글로벌 액셀러레이터', '글로벌 엑셀러레이터', 'GA', '애니캐스트', 'Anycast IP', '유니캐스트', 'Unicast'], ['유니캐스트 vs 애니캐스트']],
  ['security/kms', 'AWS KMS', 'AWS Key Management Service', ['KMS', '케이엠에스', 'Key Management Service', '키 관리 서비스', 'CMK', '암호화 키'], []],
  ['security/encryption', '암호화 메커니즘(전송 중·저장 시)과 SSL/TLS', 'Encryption in transit and at rest', ['암호화', '전송 중 암호화', '저장 데이터 암호화', '서버 측 암호화', '클라이언트 측 암호화', 'SSL', 'TLS', 'encryption in transit', 'encryption at rest', 'in-flight'], ['전송 중 암호화(SSL/TLS)', '서버 측 암호화', '클라이언트 측 암호화']],
  ['database/rds', 'Amazon RDS', 'Amazon Relational Database Service', ['RDS', '알디에스', 'Relational Database Service', '관계형 데이터베이스', 'RDS Custom', 'RDS Custom for Oracle', '스토리지 자동 확장', 'Storage Auto Scaling', '관리형 데이터베이스'], ['지원 엔진', '스토리지 자동 확장', '네트워크·IAM 보안', 'RDS Custom']],
  ['database/rds-read-replicas-vs-multi-az', 'RDS 읽기 복제본 vs 다중 AZ', 'RDS read replicas vs Multi-AZ', ['읽기 복제본', '읽기전용 복제본', 'Read Replica', '리드 레플리카', 'RDS 다중 AZ', 'RDS Multi-AZ', 'RDS 멀티 AZ', '동기식 복제', '비동기식 복제'], ['읽기 복제본(비동기)', '다중 AZ(동기)']],
  ['database/rds-encryption', 'RDS 암호화', 'RDS encryption', ['RDS 암호화', 'TDE', 'Transparent Data Encryption', 'rds.force_ssl', '암호화되지 않은 RDS 암호화', '스냅샷 복사 암호화'], ['저장 데이터 암호화', '전송 중 암호화', '비암호화 DB 전환 절차']],
  ['database/rds-proxy', 'Amazon RDS Proxy', 'Amazon RDS Proxy', ['RDS Proxy', 'RDS 프록시', '연결 풀링', '커넥션 풀링', 'connection pooling'], []],
  ['database/aurora', 'Amazon Aurora', 'Amazon Aurora', ['Aurora', '오로라', '아마존 오로라', 'Aurora Serverless', '오로라 서버리스', 'Aurora Serveless', 'Aurora ML', 'Aurora Machine Learning', 'Aurora Multi-Master', '리더 엔드포인트'], ['스토리지(3 AZ 6 카피)', '복제본과 리더 엔드포인트', 'Aurora Serverless', 'Aurora ML']],
  ['database/elasticache', 'Amazon ElastiCache', 'Amazon ElastiCache', ['ElastiCache', '엘라스틱캐시', '엘라스티캐시', 'Elastic Cache', 'ElastiCathe', '인메모리 캐시', 'Redis AUTH', 'SASL', '캐시 보안'], ['캐시 보안']],
  ['database/dynamodb', 'Amazon DynamoDB', 'Amazon DynamoDB', ['DynamoDB', '다이나모디비', '다이나모DB', '다이나모', 'Dynamic DB', 'Dynamo DB', 'NoSQL', '키-값 데이터베이스', 'GSI', 'LSI', '글로벌 보조 인덱스', '로컬 보조 인덱스', 'DynamoDB 트랜잭션', '테이블 클래스'], ['데이터 모델(항목·속성·기본 키)', '테이블 클래스', '보조 인덱스(GSI/LSI)', '트랜잭션']],
  ['database/dax', 'DynamoDB Accelerator(DAX)', 'DynamoDB Accelerator (DAX)', ['DAX', '닥스', 'DynamoDB Accelerator', '다이나모디비 액셀러레이터'], []],
  ['database/dax-vs-elasticache', 'DAX vs ElastiCache', 'DAX vs ElastiCache', ['DAX ElastiCache 차이', 'DAX 엘라스틱캐시 비교'], []],
  ['database/dynamodb-ttl', 'DynamoDB TTL', 'DynamoDB Time to Live (TTL)', ['TTL', 'Time To Live', '만료 시간', '자동 만료', 'Epoch 타임스탬프'], []],
  ['database/dynamodb-backup', 'DynamoDB 백업·PITR·S3 내보내기/가져오기', 'DynamoDB backup, PITR, and S3 export/import', ['PITR', 'Point-in-Time Recovery', '지정 시간 복구', '지정시간 복구', '특정 시점 복구', '지속적 백업', '온디맨드 백업', 'S3 내보내기', 'S3 가져오기', 'DynamoDB S3 통합'], ['PITR', '온디맨드 백업', 'S3 내보내기/가져오기']],
  ['integration/sqs', 'Amazon SQS', 'Amazon Simple Queue Service', ['SQS', '에스큐에스', 'Simple Queue Service', '메시지 큐', '대기열', '배달 못한 편지 대기열', 'Dead Letter Queue', 'DLQ', '데드레터큐', '지연 대기열', 'Delay Queue', 'Producer', 'Consumer'], ['기본 한도', 'DLQ(배달 못한 편지 대기열)', '지연 대기열']],
  ['integration/sqs-standard-vs-fifo', 'SQS 표준 대기열 vs FIFO 대기열', 'SQS standard vs FIFO queues', ['FIFO 큐', 'FIFO Queue', '선입선출 큐', '표준 큐', 'Standard Queue', '메시지 순서 보장', '.fifo'], []],
  ['integration/sns', 'Amazon SNS', 'Amazon Simple Notification Service', ['SNS', '에스엔에스', 'Simple Notification Service', '알림 서비스', '주제', '토픽', 'topic', '구독', 'pub/sub', '게시-구독'], []],
  ['integration/api-gateway', 'Amazon API Gateway', 'Amazon API Gateway', ['API Gateway', 'API 게이트웨이', '에이피아이 게이트웨이', 'APIGW', 'REST API', 'WebSocket API', '사용량 스로틀링'], ['통합 유형(Lambda·HTTP·AWS 서비스)']],
  ['ml/textract', 'Amazon Textract', 'Amazon Textract', ['Textract', '텍스트랙트', 'OCR', '문서 추출'], []],
  ['ml/rekognition', 'Amazon Rekognition', 'Amazon Rekognition', ['Rekognition', '레코그니션', '이미지 분석', '영상 분석'], []],
]; // prettier-ignore

/** What a few pages say that tests have notes sorted into: no page of the site, so that editing one breaks no test of sorting. */
export const topics: readonly CatalogueTopic[] = ROWS.flatMap(([id, titleKo, titleEn, aliases, headings]) => {
  const parsed = parseTopicId(id);
  return parsed === undefined ? [] : [{ ...parsed, titleKo, titleEn, aliases, headings, terms: [], text: '' }];
});
