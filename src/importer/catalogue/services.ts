import type { Domain } from '../../model/domain.ts';

/** AWS services that have no topic yet, by domain: a section about one proposes a new topic there. `name|한글 이름`. */
export const OTHER_SERVICES: Readonly<Partial<Record<Domain, readonly string[]>>> = {
  compute: ['AWS Batch|배치', 'AWS Outposts|아웃포스트', 'AWS Wavelength', 'AWS Local Zones|로컬 영역', 'Amazon Lightsail|라이트세일', 'AWS Compute Optimizer', 'EC2 Image Builder', 'VMware Cloud on AWS', 'AWS Nitro Enclaves', 'AWS Serverless Application Repository', 'Amazon WorkSpaces', 'Amazon AppStream', 'Amazon GameLift', 'Amazon Braket', 'AWS Deadline Cloud', 'AWS ParallelCluster', 'AWS SimSpace Weaver', 'AWS Thinkbox', 'Amazon EVS', 'Red Hat OpenShift Service on AWS|ROSA'],
  storage: ['Amazon FSx for NetApp ONTAP', 'Amazon FSx for OpenZFS', 'Amazon File Cache', 'S3 Express One Zone', 'AWS Elastic Disaster Recovery', 'AWS Backup Gateway', 'AWS Elemental MediaStore'],
  database: ['Amazon DocumentDB|도큐먼트DB', 'Amazon Keyspaces|키스페이스', 'Amazon QLDB', 'Amazon Timestream|타임스트림', 'Amazon MemoryDB|메모리DB', 'Amazon Managed Blockchain', 'Amazon Aurora DSQL', 'Oracle Database@AWS'],
  networking: ['AWS Transit Gateway|트랜짓 게이트웨이|전송 게이트웨이', 'AWS Client VPN', 'AWS Cloud Map', 'AWS App Mesh', 'VPC Flow Logs|VPC 흐름 로그', 'Amazon VPC Lattice', 'AWS Cloud WAN', 'Egress-Only Internet Gateway', 'Elastic Fabric Adapter|EFA', 'AWS Ground Station', 'AWS Private 5G', 'AWS Verified Access', 'Amazon Interactive Video Service|Interactive Video Service|Amazon IVS', 'AWS Elemental MediaLive', 'AWS Elemental MediaPackage', 'AWS Elemental MediaConnect', 'AWS Telco Network Builder'],
  security: ['AWS WAF|웹 애플리케이션 방화벽', 'AWS CloudHSM', 'Amazon Detective', 'AWS Security Hub', 'AWS Artifact', 'AWS Audit Manager', 'AWS Resource Access Manager|AWS RAM', 'IAM Access Analyzer', 'AWS Signer', 'Amazon Verified Permissions', 'Amazon Security Lake', 'AWS Payment Cryptography', 'AWS Private CA|AWS Private Certificate Authority', 'AWS Security Incident Response', 'AWS Wickr'],
  integration: ['Amazon Pinpoint', 'Amazon Simple Email Service|Amazon SES', 'AWS AppSync|앱싱크', 'Amazon Simple Workflow Service|Amazon SWF', 'Amazon MWAA', 'AWS IoT Core', 'AWS IoT Greengrass', 'AWS IoT SiteWise', 'AWS IoT Events', 'AWS IoT TwinMaker', 'AWS IoT Device Management', 'AWS IoT Device Defender', 'FreeRTOS', 'Amazon Location Service', 'Amazon WorkMail', 'Amazon Chime', 'AWS B2B Data Interchange', 'AWS Elemental MediaConvert', 'AWS End User Messaging', 'AWS Supply Chain', 'Amazon WorkDocs', 'Amazon Honeycode'],
  analytics: ['Amazon MSK|Managed Streaming for Apache Kafka|카프카', 'AWS Data Exchange', 'AWS Data Pipeline', 'Amazon CloudSearch', 'AWS Glue DataBrew', 'Amazon DataZone', 'AWS Clean Rooms', 'AWS Entity Resolution', 'Amazon FinSpace', 'AWS IoT Analytics'],
  management: ['AWS CloudFormation|클라우드포메이션', 'AWS Control Tower|컨트롤 타워', 'AWS Service Catalog', 'AWS Budgets|예산', 'AWS License Manager', 'AWS Health Dashboard', 'AWS X-Ray', 'AWS Well-Architected Tool', 'AWS Cost and Usage Report', 'AWS OpsWorks', 'AWS Proton', 'AWS CodePipeline', 'AWS CodeDeploy', 'AWS CodeBuild', 'AWS CDK', 'Service Quotas', 'AWS AppConfig', 'AWS Resilience Hub', 'AWS Fault Injection Service|AWS Fault Injection Simulator', 'AWS CodeArtifact', 'AWS CodeCommit', 'AWS CodeStar', 'Amazon CodeCatalyst', 'Amazon CodeGuru', 'AWS Cloud9', 'AWS CloudShell', 'AWS Device Farm', 'AWS Launch Wizard', 'AWS Chatbot', 'Amazon Q Developer', 'AWS Incident Manager', 'AWS Managed Services', 'AWS Migration Acceleration Program', 'AWS User Notifications', 'AWS re:Post'],
  migration: ['AWS Application Migration Service|AWS MGN', 'AWS Application Discovery Service', 'AWS Migration Hub', 'AWS Mainframe Modernization', 'AWS Transform', 'AWS Import/Export'],
  ml: ['Amazon SageMaker|세이지메이커', 'Amazon Transcribe', 'Amazon Polly|폴리', 'Amazon Translate', 'Amazon Lex', 'Amazon Connect', 'Amazon Comprehend', 'Amazon Forecast', 'Amazon Kendra', 'Amazon Personalize', 'Amazon Bedrock|베드록', 'Amazon Fraud Detector', 'Amazon Lookout for Vision', 'Amazon Lookout for Equipment', 'Amazon Lookout for Metrics', 'Amazon Monitron', 'AWS Panorama', 'AWS HealthLake', 'AWS HealthOmics', 'AWS HealthImaging', 'AWS DeepRacer', 'AWS DeepLens', 'Amazon DevOps Guru', 'Amazon Augmented AI|Amazon A2I', 'Amazon Q Business', 'AWS HealthScribe', 'AWS RoboMaker'],
}; // prettier-ignore

/** Words of group headings that name a domain: `📊 데이터 분석 및 빅데이터`. */
export const DOMAIN_WORDS: Readonly<Record<Domain, readonly string[]>> = {
  foundations: ['기본 개념', '기초', '개념 및 아키텍처', '글로벌 인프라', 'Global Infrastructure', 'Well-Architected', '클라우드 개념'],
  compute: ['컴퓨트', '컴퓨팅', 'Compute', '컨테이너', 'Containers', '서버리스 컴퓨팅'],
  storage: ['스토리지', 'Storage', '저장소'],
  database: ['데이터베이스', 'Database', 'Databases', 'DB'],
  networking: ['네트워킹', '네트워크', '콘텐츠 전송', 'Networking', 'Network', 'Content Delivery'],
  security: ['보안', '자격 증명', '규정 준수', 'Security', 'Identity', 'Compliance'],
  integration: ['애플리케이션 통합', '통합', 'Integration', 'Application Integration', 'Messaging', '메시징', 'Decoupling'],
  analytics: ['데이터 분석', '빅데이터', '분석', 'Analytics', 'Big Data'],
  management: ['관리 및 거버넌스', '거버넌스', '모니터링', '비용 관리', 'Management', 'Governance', 'Monitoring', 'Cost Management'],
  migration: ['마이그레이션', '하이브리드', 'Migration', 'Transfer'],
  ml: ['AI/ML', '인공지능', '기계 학습', '머신 러닝', '머신러닝', 'Machine Learning'],
  architectures: ['아키텍처', 'Architectures', 'Architecture', '설계'],
}; // prettier-ignore
