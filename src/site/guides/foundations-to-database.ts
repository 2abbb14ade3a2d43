import type { DomainGuide } from './guide.ts';

export const foundations: DomainGuide = {
  about: [
    'AWS의 모든 서비스는 **어디에 놓이는가**를 먼저 정한다. [[foundations/regions|리전]] 안에 서로 떨어진 [[foundations/availability-zones|가용 영역]]이 있고, 사용자 가까이에는 [[foundations/edge-locations|엣지 로케이션]]이 있다. 무엇이 죽을 때까지 견딜지가 이 세 층 가운데 어디까지 퍼뜨릴지를 정한다.',
    '그 위에서 [[foundations/high-availability|고가용성]]은 한 곳이 죽어도 이어지는 성질, [[foundations/scalability-and-elasticity|확장성과 탄력성]]은 양이 변해도 버티는 성질, [[foundations/rto-rpo|RTO와 RPO]]는 그래도 멈췄을 때 얼마나 빨리, 얼마나 잃고 돌아오는지다.',
  ],
  decisions: [
    '건물 하나가 멈춰도 돌아가야 하나? 다중 AZ다. 리전에 장애가 나도? [[foundations/rto-rpo|재해 복구 전략]]에서 고른다.',
    '데이터를 나라 밖에 둘 수 없나? 비용이나 지연보다 먼저 [[foundations/regions|리전]]이 정해진다.',
    '운영을 가장 적게 하려는가? [[foundations/serverless|서버리스]]부터 본다.',
    '이 패치와 설정은 누가 하나? [[foundations/shared-responsibility-model|공동 책임 모델]]에서 그 서비스의 열을 읽는다.',
  ],
  groups: [
    { name: '리전과 가용 영역', topics: ['regions', 'availability-zones', 'edge-locations'] },
    { name: '고가용성과 재해 복구', topics: ['high-availability', 'scalability-and-elasticity', 'rto-rpo'] },
    {
      name: '클라우드 개념',
      topics: ['well-architected-framework', 'shared-responsibility-model', 'serverless', 'glossary'],
    },
  ],
};

export const compute: DomainGuide = {
  about: [
    '코드를 돌리는 자리는 **내가 얼마나 관리하는가**로 줄을 선다. 운영 체제까지 쥐는 [[compute/ec2|EC2]], 이미지만 주는 [[compute/ecs|ECS]]·[[compute/eks|EKS]], 그 아래 서버마저 없애는 [[compute/fargate|Fargate]], 함수만 올리는 [[compute/lambda|Lambda]] 순서로 손이 덜 가고 제약이 는다.',
    'EC2는 [[compute/ami|AMI]]로 찍어 내고 [[compute/auto-scaling-groups|Auto Scaling 그룹]]이 수를 맞춘다. Lambda는 이벤트가 부르고 [[compute/lambda-limits|한도]]가 쓸 수 있는 일을 가른다. 둘의 문제는 거의 이 두 줄기에서 나온다.',
  ],
  decisions: [
    '15분 안에 끝나는, 이벤트로 시작하는 일인가? Lambda다. 더 길거나 늘 떠 있어야 하면 컨테이너나 EC2다([[compute/lambda-vs-ec2]]).',
    '쿠버네티스를 이미 쓰는가? EKS, 아니면 ECS다([[compute/ecs-vs-eks]]).',
    'CPU와 메모리 가운데 무엇이 먼저 모자라나? [[compute/ec2#instance-types|인스턴스 계열]]의 첫 글자가 정해진다.',
    '부하에 맞춰 늘리는데 무엇을 기준으로? [[compute/auto-scaling-policies|조정 정책]]에서 지표, 시각, 예측을 고른다.',
    '자리를 꼭 잡아 두어야 하나, 값만 깎으면 되나? [[compute/ec2-capacity-reservations|용량 예약]]과 [[compute/ec2-purchasing-options|할인]]은 다른 물건이다.',
  ],
  groups: [
    {
      name: 'EC2',
      topics: [
        'ec2',
        'ec2-purchasing-options',
        'ami',
        'ec2-user-data-and-metadata',
        'ec2-placement-groups',
        'ec2-capacity-reservations',
        'outposts-local-zones-wavelength',
      ],
    },
    { name: 'Auto Scaling', topics: ['auto-scaling-groups', 'auto-scaling-policies'] },
    {
      name: 'Lambda',
      topics: ['lambda', 'lambda-limits', 'lambda-vpc', 'lambda-at-edge', 'lambda-vs-ec2'],
    },
    { name: '컨테이너', topics: ['ecs', 'eks', 'ecs-vs-eks', 'fargate', 'ecr', 'batch'] },
    { name: 'Elastic Beanstalk와 배포', topics: ['elastic-beanstalk', 'app-runner', 'sam'] },
  ],
};

export const storage: DomainGuide = {
  about: [
    '저장소는 **어떻게 붙느냐**로 갈린다. HTTP로 객체를 주고받는 [[storage/s3|S3]], 서버에 디스크로 꽂는 [[storage/ebs|EBS]], 여럿이 함께 마운트하는 [[storage/efs|EFS]]와 FSx, 서버에 물려 있다가 함께 사라지는 [[storage/instance-store|인스턴스 스토어]]다.',
    'S3는 버킷 하나에 설정이 겹겹이 쌓인다. [[storage/s3-versioning|버전 관리]] 위에 [[storage/s3-replication|복제]]와 [[storage/s3-object-lock|객체 잠금]]이 서고, [[storage/s3-storage-classes|스토리지 클래스]]는 [[storage/s3-lifecycle|수명 주기]]가 옮긴다.',
  ],
  decisions: [
    '디스크인가, 함께 쓰는 폴더인가, HTTP로 주고받는 파일인가? [[storage/s3#vs-ebs-efs|블록·파일·객체]]가 갈린다.',
    '잠깐만 열어 줄 링크가 필요하나? [[storage/s3-access-control#presigned-url|사전 서명 URL]]이다.',
    '얼마나 자주, 얼마나 빨리 꺼내나? [[storage/s3-storage-classes|클래스]]가 정해진다.',
    '여러 서버가 같은 파일을 쓰나? Linux는 EFS, Windows는 [[storage/fsx-for-windows|FSx for Windows]], 고성능 계산은 [[storage/fsx-for-lustre|Lustre]], 두 프로토콜을 함께 쓰면 [[storage/fsx-for-netapp-ontap|ONTAP]]이다([[storage/fsx-comparison]]).',
    'IOPS인가 처리량인가? [[storage/ebs-volume-types|볼륨 유형]]에서 SSD와 HDD가 갈린다.',
    '아무도 지우지 못해야 하나? [[storage/s3-object-lock|객체 잠금]]의 모드와 보존 기간을 본다.',
  ],
  groups: [
    { name: 'S3', topics: ['s3', 's3-storage-classes', 's3-glacier', 's3-lifecycle', 's3-performance'] },
    {
      name: 'S3 보안과 보호',
      topics: ['s3-access-control', 's3-encryption', 's3-versioning', 's3-replication', 's3-object-lock'],
    },
    { name: 'EBS(블록)', topics: ['ebs', 'ebs-volume-types', 'ebs-snapshots', 'instance-store'] },
    {
      name: 'EFS와 FSx(파일)',
      topics: [
        'efs',
        'efs-vs-instance-store',
        'fsx-comparison',
        'fsx-for-windows',
        'fsx-for-lustre',
        'fsx-for-netapp-ontap',
      ],
    },
    { name: '백업과 온프레미스', topics: ['aws-backup', 'storage-gateway'] },
  ],
};

export const database: DomainGuide = {
  about: [
    '데이터베이스는 **무엇을 묻는가**로 고른다. 조인과 트랜잭션이면 [[database/rds|RDS]]와 [[database/aurora|Aurora]], 키로 바로 꺼내면 [[database/dynamodb|DynamoDB]], 관계를 따라가면 [[database/neptune|Neptune]], 같은 답을 되풀이해 주면 앞에 [[database/elasticache|ElastiCache]]나 [[database/dax|DAX]]를 둔다.',
    '고른 다음의 문제는 셋이다. 죽어도 이어지게 하는 복제, 읽기를 나누는 복제, 리전 너머의 복제다. 이름이 비슷해도 하는 일이 달라 [[database/rds-read-replicas-vs-multi-az|읽기 복제본과 다중 AZ]]가 늘 맞바꾸어 나온다.',
  ],
  decisions: [
    '고가용성인가 읽기 부하인가? 앞은 다중 AZ, 뒤는 읽기 복제본이나 캐시다.',
    '여러 리전에서 **쓰기**까지 하나? [[database/dynamodb-global-tables|DynamoDB 글로벌 테이블]]이다. 쓰기를 한 리전에 두면 [[database/aurora-global-database|Aurora 글로벌 데이터베이스]]다.',
    'Lambda의 연결이 몰리나? [[database/rds-proxy|RDS Proxy]]다.',
    '부하를 예측할 수 있나? [[database/dynamodb-capacity-modes|용량 모드]]가 갈린다. SQL이면 [[database/aurora-serverless|Aurora Serverless]]다.',
    '엔진의 이름이 나왔나? MongoDB는 [[database/documentdb|DocumentDB]]다. 나머지는 [[database/choosing-a-database|데이터베이스 고르기]]의 표에서 찾는다.',
  ],
  groups: [
    {
      name: '관계형: RDS와 Aurora',
      topics: [
        'rds',
        'rds-read-replicas-vs-multi-az',
        'rds-encryption',
        'rds-proxy',
        'aurora',
        'aurora-serverless',
        'aurora-global-database',
      ],
    },
    {
      name: 'DynamoDB',
      topics: [
        'dynamodb',
        'dynamodb-capacity-modes',
        'dynamodb-global-tables',
        'dynamodb-backup',
        'dynamodb-ttl',
        'dynamodb-streams',
        'dynamodb-streams-vs-kinesis',
      ],
    },
    {
      name: 'ElastiCache',
      topics: ['elasticache', 'redis-vs-memcached', 'dax', 'dax-vs-elasticache', 'caching-strategies'],
    },
    { name: '데이터베이스 고르기와 특수 목적 DB', topics: ['choosing-a-database', 'documentdb', 'neptune'] },
  ],
};
