/** Some of what can be compared, as the picker knows it. */
export const CHOICES = [
  { id: 'compute/lambda', title: 'AWS Lambda', names: 'AWS Lambda, Lambda, 람다, 람다 함수' },
  { id: 'compute/lambda-limits', title: 'AWS Lambda 한도', names: 'AWS Lambda 한도, 람다 한도, 람다 제한' },
  { id: 'storage/s3', title: 'Amazon S3', names: 'Amazon S3, 에스쓰리' },
  { id: 'storage/s3-glacier', title: 'S3 Glacier', names: 'S3 Glacier, 글래시어' },
  { id: 'RDS 다중 AZ', title: 'RDS 다중 AZ', names: '' },
  { id: 'networking/vpc', title: 'Amazon VPC', names: 'Amazon VPC, 가상 사설 클라우드, 인터넷 게이트웨이' },
  {
    ...{ id: '인터넷 게이트웨이(IGW)', title: '인터넷 게이트웨이(IGW)', names: ',인터넷 게이트웨이' },
    ...{ url: '/networking/vpc/#internet-gateway', page: 'Amazon VPC' },
  },
  {
    id: 'database/rds-read-replicas-vs-multi-az',
    title: 'RDS 읽기 복제본 vs 다중 AZ',
    names: '읽기 복제본, 읽기 전용 DB',
    article: '/database/rds-read-replicas-vs-multi-az/',
  },
  { id: 'RDS 읽기 복제본', title: 'RDS 읽기 복제본', names: '읽기 복제본', rivals: ['RDS 다중 AZ'] },
  { id: 'Aurora 복제본', title: 'Aurora 복제본', names: '읽기 복제본', rivals: ['RDS 읽기 복제본'] },
];
