/** What a page of AWS is called that no topic names, read from its address. */

/** Guides by how their addresses begin, where these do not say it as AWS does. */
const GUIDES: Readonly<Record<string, string>> = {
  acm: 'ACM',
  'aurora-dsql': 'Aurora DSQL',
  app2container: 'App2Container',
  AmazonCloudFront: 'CloudFront',
  AmazonCloudWatch: 'CloudWatch',
  AmazonCloudWatchLogs: 'CloudWatch Logs',
  amazondynamodb: 'DynamoDB',
  AmazonECR: 'ECR',
  AmazonECS: 'ECS',
  AmazonElastiCache: 'ElastiCache',
  amazonglacier: 'S3 Glacier',
  AmazonRDS: 'RDS',
  AmazonS3: 'S3',
  apigateway: 'API Gateway',
  appflow: 'AppFlow',
  apprunner: 'App Runner',
  athena: 'Athena',
  autoscaling: 'Auto Scaling',
  awsaccountbilling: 'AWS Billing',
  AWSCloudFormation: 'CloudFormation',
  awscloudtrail: 'CloudTrail',
  AWSEC2: 'EC2',
  AWSSimpleQueueService: 'SQS',
  awssupport: 'AWS Support',
  cloudformation: 'CloudFormation',
  cloudfront: 'CloudFront',
  cloudhsm: 'CloudHSM',
  cloudshell: 'CloudShell',
  config: 'AWS Config',
  controltower: 'Control Tower',
  datasync: 'DataSync',
  directconnect: 'Direct Connect',
  directoryservice: 'Directory Service',
  documentdb: 'DocumentDB',
  dynamodb: 'DynamoDB',
  elasticbeanstalk: 'Elastic Beanstalk',
  elasticloadbalancing: 'Elastic Load Balancing',
  eventbridge: 'EventBridge',
  filegateway: 'S3 File Gateway',
  firehose: 'Data Firehose',
  elastictranscoder: 'Elastic Transcoder',
  fms: 'Firewall Manager',
  fsx: 'FSx',
  general: 'AWS',
  guardduty: 'GuardDuty',
  health: 'AWS Health',
  kinesisanalytics: 'Kinesis Data Analytics',
  kinesisvideostreams: 'Kinesis Video Streams',
  memorydb: 'MemoryDB',
  migrationhub: 'Migration Hub',
  'opensearch-service': 'OpenSearch Service',
  quicksight: 'QuickSight',
  Route53: 'Route 53',
  route53: 'Route 53',
  sagemaker: 'SageMaker',
  savingsplans: 'Savings Plans',
  scheduler: 'EventBridge Scheduler',
  SchemaConversionTool: 'Schema Conversion Tool',
  sdkref: 'AWS SDK',
  secretsmanager: 'Secrets Manager',
  securityhub: 'Security Hub',
  servicequotas: 'Service Quotas',
  singlesignon: 'IAM Identity Center',
  ssm: 'Systems Manager',
  storagegateway: 'Storage Gateway',
  streams: 'Kinesis Data Streams',
  transfer: 'Transfer Family',
  wellarchitected: 'Well-Architected',
  xray: 'X-Ray',
  // guides of a part of a service
  application: 'Application Load Balancer',
  AuroraUserGuide: 'Aurora',
  'clientvpn-admin': 'Client VPN',
  gateway: 'Gateway Load Balancer',
  LustreGuide: 'FSx for Lustre',
  network: 'Network Load Balancer',
  ONTAPGuide: 'FSx for ONTAP',
  OpenZFSGuide: 'FSx for OpenZFS',
  peering: 'VPC Peering',
  privatelink: 'PrivateLink',
  s2svpn: 'Site-to-Site VPN',
  tgw: 'Transit Gateway',
  WindowsGuide: 'FSx for Windows',
};

/** Pages that stand at the end of many addresses. */
const PAGES: Readonly<Record<string, string>> = {
  faqs: '자주 묻는 질문',
  features: '기능',
  introduction: '소개',
  limits: '할당량',
  pricing: '요금',
  quotas: '할당량',
  'service-quotas': '할당량',
  sla: 'SLA',
  welcome: '소개',
  'what-is': '소개',
};

const SHORT =
  /^(?:acm|ami|api|arn|aws|cidr|cli|cloudhsm|cors|db|dlq|dms|dns|drs|ebs|ec2|ecr|ecs|efs|eks|elb|emr|eni|faq|fifo|http|https|iam|id|io|ip|ipv[46]|kms|lsi|mfa|mq|msk|nat|nfs|ram|rds|s3|sdk|sla|sns|sqs|ssh|ssl|sts|tls|ttl|url|vif|vpc|vpn|waf)s?$/i;

/** The words of a part of an address: `DataDurability` → `Data durability`, `with-s3` → `With S3`. */
function inWords(part: string): string {
  const words = part
    .replace(/([a-z\d])(?=[A-Z][a-z])|([a-z])(?=[A-Z])/g, '$1$2 ')
    .split(/[-_.\s]+/)
    .filter((word) => word !== '')
    .map((word) => (SHORT.test(word) ? word.toUpperCase() : /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name of a service or a guide in an address: each word with a capital. */
const guideName = (part: string): string =>
  GUIDES[part] ??
  inWords(part)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** What begins the names of files and says nothing: `CHAP_Limits`, `bp-cluster-management`. */
const PREFIX = /^(?:CHAP|Concepts|as|bp|c|eb|fgw|orgs|securityhub|tf|tgw|USER|xray)[-_.]/i;

/** The page of a guide, without the name of the guide before it: `sqs-visibility-timeout` → `Visibility timeout`. */
function pageName(last: string, guide: string): string {
  const [, operation] = /^API_(.+)$/.exec(last) ?? [];
  if (operation !== undefined) return `API ${operation}`;
  const bare = last.replace(PREFIX, '');
  const text = inWords(bare);
  const rest = text.toLowerCase().startsWith(`${guide.toLowerCase()} `) ? text.slice(guide.length + 1) : text;
  return PAGES[bare.toLowerCase()] ?? rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** `Lambda · With S3`, `CloudFront · 요금`, `EC2 · API CreateVolume`; with what the page calls itself, that with its guide before it. */
export function namePage(url: string, title?: string): string {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '' && !/^[a-z]{2}_[a-z]{2}$/.test(part));
  const [first = '', ...others] = parts.map((part) => part.replace(/\.html$/, ''));
  const last = others.pop();
  if (first === '') return hostname;
  if (last === undefined) return guideName(first);
  const guide = guideName(others.find((part) => part in GUIDES) ?? first);
  if (title !== undefined) return title.includes(guide) ? title : `${guide} · ${title}`;
  if (first === 'blogs') return `AWS 블로그 · ${inWords(last)}`;
  if (first === 'about-aws') return `AWS 새 소식 · ${inWords(last)}`;
  if (first === 'whitepapers') return `AWS 백서 ${inWords(others.at(-1) ?? '')} · ${pageName(last, '')}`;
  const [, service] = first === 'general' ? (/^([a-z\d]+)(?:-service)?$/.exec(last) ?? []) : [];
  if (service !== undefined) return `${guideName(service)} · 엔드포인트와 할당량`;
  return `${guide} · ${pageName(last, guide)}`;
}
