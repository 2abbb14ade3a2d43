import type { DomainGuide } from './guide.ts';

export const analytics: DomainGuide = {
  about: [
    '분석은 한 줄로 이어진다. **받고**([[analytics/kinesis-data-streams|Kinesis Data Streams]]), **싣고**([[analytics/data-firehose|Firehose]]), S3에 쌓고, **다듬고**([[analytics/glue|Glue]], [[analytics/emr|EMR]]), **묻고**([[analytics/athena|Athena]], [[analytics/redshift|Redshift]], [[analytics/opensearch|OpenSearch]]), **보여 준다**([[analytics/quicksight|QuickSight]]).',
    '한 서비스가 그 줄의 어디에 서는지 알면 보기의 절반이 지워진다. 가운데의 S3를 누가 볼 수 있는지는 [[analytics/lake-formation|Lake Formation]]이 정한다.',
  ],
  decisions: [
    '여러 소비자가 다시 읽어야 하나? Data Streams다. 그대로 S3·Redshift에 실으면 되나? Firehose가 손이 덜 간다([[analytics/kinesis]]). Kafka라는 요건이 있으면 [[analytics/msk|MSK]]다.',
    '작업을 하나씩 처리하고 지우나, 여럿이 다시 읽나? [[analytics/msk#vs-kinesis-and-sqs|SQS와 Kinesis, MSK]]가 갈린다.',
    '흐르는 데이터를 시간 창으로 계산하나? [[analytics/kinesis#flink|Managed Service for Apache Flink]]다.',
    'S3의 파일에 가끔 SQL을 던지나? Athena다. 큰 집계를 되풀이하면 Redshift다.',
    '전문 검색과 로그 탐색인가? OpenSearch다.',
    'Spark·Hadoop 코드를 그대로 옮기나? EMR이다. 서버 없이 ETL만 하나? Glue다.',
  ],
  groups: [
    {
      name: '스트림과 수집(Kinesis)',
      topics: ['kinesis', 'kinesis-data-streams', 'msk', 'data-firehose', 'data-exchange'],
    },
    { name: 'ETL과 데이터 레이크(Glue)', topics: ['glue', 'emr', 'lake-formation'] },
    { name: '쿼리와 시각화(Athena, Redshift)', topics: ['athena', 'redshift', 'opensearch', 'quicksight'] },
  ],
};

export const management: DomainGuide = {
  about: [
    '관리 도구는 **무엇을 지켜보느냐**가 서로 다르다. 지금 어떤 상태로 도는지는 [[management/cloudwatch|CloudWatch]], 누가 무엇을 했는지는 [[management/cloudtrail|CloudTrail]], 설정이 규칙에 맞는지는 [[management/config|Config]], 돈이 어디로 가는지는 [[management/cost-explorer|Cost Explorer]]다.',
    '계정이 여럿이면 [[management/organizations|Organizations]]가 위에서 묶고 SCP로 할 수 있는 일의 한계를 긋는다. 모범 사례의 뼈대까지 한 번에 세우면 [[management/control-tower|Control Tower]]다. 인프라를 파일로 적는 일은 [[management/cloudformation|CloudFormation]], 서버를 직접 만지는 일은 [[management/systems-manager|Systems Manager]]로 모인다.',
  ],
  decisions: [
    '“누가 이 버킷을 지웠나”는 CloudTrail, “이 버킷이 언제부터 공개였나”는 Config다([[management/config-vs-cloudtrail]]).',
    '요청이 어느 구간에서 느린가? [[management/x-ray|X-Ray]]다. AWS 쪽의 장애가 내 리소스에 닿았나? [[management/health-dashboard|Health Dashboard]]다.',
    '지표가 넘으면 무엇을 시키나? [[management/cloudwatch-alarms|CloudWatch 경보]]다.',
    '계정 관리자도 넘지 못할 한계가 필요하나? SCP다. 다만 권한을 주지는 않는다.',
    '보기의 이름이 처음 보는 것인가? [[management/recognise|한 줄 뜻]]만 확인하고 지문의 낱말과 맞춘다.',
    '비용을 팀이나 프로젝트로 나누나? [[management/cost-explorer#tags|비용 할당 태그]]를 달고 **활성화**한다.',
    'SSH 없이 서버에 들어가나? Systems Manager의 Session Manager다.',
  ],
  groups: [
    { name: '모니터링(CloudWatch)', topics: ['cloudwatch', 'cloudwatch-alarms', 'x-ray', 'health-dashboard'] },
    { name: '감사와 규정 준수(CloudTrail, Config)', topics: ['cloudtrail', 'config', 'config-vs-cloudtrail'] },
    {
      name: '비용 관리와 Trusted Advisor',
      topics: ['cost-explorer', 'budgets-and-cost-reports', 'compute-optimizer', 'trusted-advisor', 'service-quotas'],
    },
    { name: 'CloudFormation', topics: ['cloudformation', 'service-catalog'] },
    {
      name: 'Organizations와 Systems Manager',
      topics: ['organizations', 'control-tower', 'systems-manager', 'license-manager', 'aws-access-methods'],
    },
  ],
};

export const migration: DomainGuide = {
  about: [
    '옮기기는 **무엇을, 얼마나, 무슨 길로**로 정해진다. 파일은 [[migration/datasync|DataSync]]가 네트워크로, 데이터베이스는 [[migration/dms|DMS]]가 돌아가는 채로 옮긴다. 서버를 고치지 않고 통째로 옮기면 [[migration/application-migration-service|MGN]]이다. 회선이 너무 느려 몇 주가 걸리면 상자에 담아 보내는 [[migration/snow-family|Snow 제품군]]이 나온다.',
    '엔진이 바뀌는 데이터베이스는 스키마부터 [[migration/schema-conversion-tool|SCT]]로 바꾼다. 거래처가 SFTP로 밀어 넣는 파일은 [[migration/transfer-family|Transfer Family]]가 받아 S3나 EFS에 둔다.',
  ],
  decisions: [
    '양을 회선의 속도로 나누어 며칠이 걸리나? 그 날수가 네트워크와 상자를 가른다.',
    '파일인가 데이터베이스인가? [[migration/dms-vs-datasync|DataSync와 DMS]]가 맞바꾸어 나온다.',
    '무엇으로 옮길지 한눈에 고르려면? [[migration/datasync#choose|전송 방법 고르기]]의 표에서 요구를 찾는다.',
    '멈추지 않고 옮겨야 하나? DMS의 변경 데이터 캡처(CDC)다.',
    '옮긴 뒤에도 온프레미스가 계속 쓰나? 옮기기가 아니라 [[storage/storage-gateway|Storage Gateway]]다.',
  ],
  groups: [
    { name: '서버 마이그레이션(MGN)', topics: ['application-migration-service', 'elastic-disaster-recovery'] },
    { name: '파일 전송(DataSync, Snow)', topics: ['datasync', 'snow-family', 'transfer-family'] },
    { name: '데이터베이스 마이그레이션(DMS)', topics: ['dms', 'schema-conversion-tool', 'dms-vs-datasync'] },
  ],
};

export const ml: DomainGuide = {
  about: [
    '시험이 묻는 머신 러닝은 모델을 만드는 법이 아니라 **어느 API를 부르는가**다. 그림과 영상에서 물체와 얼굴을 찾으면 [[ml/rekognition|Rekognition]], 문서에서 글자와 표와 양식을 꺼내면 [[ml/textract|Textract]], 의료 글에서 병명과 약과 개인 정보를 가려내면 [[ml/comprehend-medical|Comprehend Medical]]이다. 말과 글 사이를 오가면 [[ml/language-services|Transcribe, Polly, Translate, Comprehend, Lex]] 가운데 하나거나 둘을 잇는다.',
    '이어 쓰는 일이 많다. 스캔한 진료 기록을 Textract가 글로 바꾸고, 그 글을 Comprehend Medical이 읽는다. 부르는 쪽은 대개 [[storage/s3|S3]]에 올라온 파일과 [[compute/lambda|Lambda]]다.',
  ],
  decisions: [
    '들어오는 것이 사진인가, 문서인가, 소리인가, 글인가? Rekognition, Textract, Transcribe, Comprehend가 각각의 답이다.',
    '문서에서 **표와 칸의 짝**까지 필요하나? 글자만 읽는 기능으로는 모자라고 Textract다.',
    '보기에 모델을 직접 학습시키는 길([[ml/sagemaker|SageMaker AI]])이 있나? 운영 부담을 줄이라는 말이 있으면 지운다.',
  ],
  groups: [
    { name: '이미지와 문서(Rekognition, Textract)', topics: ['rekognition', 'textract'] },
    { name: '음성과 언어(Polly, Transcribe)', topics: ['language-services', 'comprehend-medical'] },
    { name: 'SageMaker', topics: ['sagemaker'] },
  ],
};

export const architectures: DomainGuide = {
  about: [
    '시험 문제의 대부분은 서비스 하나가 아니라 **이어진 모양**을 묻는다. 같은 부품이라도 어디에 버퍼를 두고 무엇을 캐시하느냐에 따라 견디는 고장이 다르다. 여기서는 자주 나오는 모양을 그림으로 놓고, 요청이 지나는 길과 한 군데가 죽었을 때를 함께 읽는다.',
    '모양은 몇 가지로 모인다. 정적인 것은 [[architectures/static-website-cloudfront-s3|엣지와 S3]]로 빼고, 느린 일은 [[architectures/lambda-sqs-decoupling|줄]] 뒤로 미루고, 여럿이 알아야 할 일은 [[architectures/sns-sqs-fan-out|뿌리고]], 흐르는 데이터는 [[architectures/api-gateway-kinesis-firehose-s3|스트림]]에 받는다.',
  ],
  decisions: [
    '정적과 동적이 섞인 웹인가? 오리진을 나눈다([[architectures/cloudfront-s3-alb]]).',
    '주문처럼 여러 서비스가 이어 받고, 실패하면 되돌려야 하나? [[architectures/event-driven-orders|이벤트와 사가]]로 나눈다.',
    '받는 속도와 처리하는 속도가 다른가? 사이에 [[integration/sqs|대기열]]을 둔다.',
    '리전에 장애가 나도 이어져야 하나? [[architectures/aurora-global-failover|Aurora 글로벌 데이터베이스로 넘기는 순서]]를 본다.',
  ],
  groups: [
    {
      name: '웹과 API',
      topics: [
        'three-tier-web',
        'static-website-cloudfront-s3',
        'cloudfront-s3-alb',
        'serverless-website',
        'microservices',
      ],
    },
    {
      name: '비동기와 이벤트',
      topics: [
        'lambda-sqs-decoupling',
        'sns-sqs-fan-out',
        'event-driven-orders',
        's3-lambda-thumbnail',
        'serverless-cron',
      ],
    },
    { name: '데이터 파이프라인', topics: ['data-lake', 'api-gateway-kinesis-firehose-s3', 'kinesis-lambda-dynamodb'] },
    {
      name: '다중 리전과 하이브리드',
      topics: [
        'aurora-global-failover',
        'multi-region-active-active',
        'hybrid-dx-datasync-efs',
        'hybrid-network-transit-gateway',
      ],
    },
  ],
};
