import type { DomainGuide } from './guide.ts';

export const networking: DomainGuide = {
  about: [
    '네트워크 문제는 **패킷이 지나는 길**을 그리면 풀린다. 사용자는 [[networking/route53|Route 53]]에서 이름을 풀고, [[networking/cloudfront|CloudFront]]나 [[networking/global-accelerator|Global Accelerator]]의 엣지를 지나, [[networking/elastic-load-balancing|로드 밸런서]]에서 나뉘어 [[networking/vpc|VPC]]의 서브넷으로 들어온다.',
    '안에서 밖으로 나가는 길은 따로 있다. 인터넷은 [[networking/nat-gateway|NAT 게이트웨이]], AWS 서비스는 [[networking/vpc-endpoints|VPC 엔드포인트]], 다른 VPC는 [[networking/vpc-peering|피어링]]이나 [[networking/transit-gateway|Transit Gateway]], 회사는 [[networking/site-to-site-vpn|VPN]]이나 [[networking/direct-connect|Direct Connect]]다.',
  ],
  decisions: [
    'HTTP의 경로나 호스트로 나누나? ALB다. 고정 IP나 TCP·UDP면 NLB다([[networking/alb-vs-nlb]]).',
    '캐시할 것이 있나? CloudFront다. 고정 IP로 빠른 길만 필요하면 Global Accelerator다([[networking/cloudfront-vs-global-accelerator]]).',
    '프라이빗 서브넷에서 S3로 가나? NAT 대신 [[networking/nat-gateway-vs-vpc-endpoint|엔드포인트]]가 싸고 인터넷을 지나지 않는다.',
    '어느 사용자를 어디로 보내나? [[networking/route53-routing-policies|라우팅 정책]]의 이름이 답이다.',
    '허용만 하면 되나, 거부해야 하나? [[networking/network-acl#vs-security-groups|보안 그룹과 네트워크 ACL의 차이]]다.',
    'VPC 둘을 잇나, 여럿을 잇나? [[networking/transit-gateway#choosing|피어링과 Transit Gateway]]가 갈린다.',
    '주소가 바뀌면 안 되나? [[networking/ip-addressing#elastic-ip|탄력적 IP]]와 다른 고정 IP의 답을 본다.',
  ],
  groups: [
    {
      name: 'VPC',
      topics: [
        'vpc',
        'ip-addressing',
        'route-tables',
        'elastic-network-interface',
        'security-groups',
        'network-acl',
        'vpc-flow-logs',
      ],
    },
    {
      name: 'NAT와 VPC 엔드포인트',
      topics: [
        'nat-gateway',
        'nat-gateway-vs-nat-instance',
        'vpc-endpoints',
        'nat-gateway-vs-vpc-endpoint',
        'privatelink',
        'vpc-peering',
        'data-transfer-costs',
      ],
    },
    { name: 'Direct Connect와 VPN', topics: ['direct-connect', 'site-to-site-vpn', 'client-vpn', 'transit-gateway'] },
    {
      name: '로드 밸런서(ELB)',
      topics: [
        'elastic-load-balancing',
        'application-load-balancer',
        'network-load-balancer',
        'gateway-load-balancer',
        'alb-vs-nlb',
        'sticky-sessions',
        'sni',
      ],
    },
    { name: 'Route 53(DNS)', topics: ['route53', 'route53-routing-policies', 'cname-vs-alias'] },
    {
      name: 'CloudFront와 Global Accelerator',
      topics: [
        'cloudfront',
        'cloudfront-functions',
        'cloudfront-functions-vs-lambda-at-edge',
        'signed-url-vs-field-level-encryption',
        'global-accelerator',
        'cloudfront-vs-global-accelerator',
      ],
    },
  ],
};

export const security: DomainGuide = {
  about: [
    '보안은 세 물음으로 나뉜다. **누가 들어오나**: [[security/iam|IAM]]의 정책과 역할, 사람은 [[security/iam-identity-center|Identity Center]], 앱의 고객은 [[security/cognito|Cognito]]. **데이터를 어떻게 잠그나**: [[security/kms|KMS]]의 키와 [[security/acm|ACM]]의 인증서, 비밀은 [[security/secrets-manager|Secrets Manager]].',
    '**누가 공격하나**: 막는 것([[security/shield|Shield]], [[security/waf|WAF]], [[security/network-firewall|Network Firewall]])과 알아채는 것([[security/guardduty|GuardDuty]], [[security/inspector|Inspector]], [[security/macie|Macie]])이 따로다. 시험은 이 짝을 섞어 보기로 낸다.',
  ],
  decisions: [
    '허용도 거부도 있으면 어느 쪽이 이기나? [[security/iam#policy-evaluation|정책 평가 순서]]대로 명시적 거부다.',
    '장기 키를 나눠 주고 있나? 거의 언제나 역할과 [[security/sts|임시 자격 증명]]이 답이다.',
    '취약점인가, 위협인가, 개인 정보인가? Inspector, GuardDuty, Macie가 차례로 맞는다([[security/inspector-vs-macie]]).',
    '비밀을 저절로 바꿔야 하나? [[security/secrets-manager-vs-parameter-store|Secrets Manager]], 아니면 Parameter Store로 싸게 둔다.',
    '쏟아지는 양인가, 요청의 내용인가? 양은 Shield, 내용은 [[security/waf|WAF]]다.',
    '공격의 흔적을 **찾나**, 원인을 **파고드나**? 찾는 것은 GuardDuty, 조사는 [[security/detective|Detective]]다.',
    'AWS가 받은 감사 보고서가 필요하나? [[security/artifact|Artifact]]다. 내 설정의 이력은 Config다.',
    '서브넷이나 Transit Gateway를 다른 계정과 나누나? [[security/resource-access-manager|RAM]]이다.',
    '여러 계정에 같은 방화벽 규칙을 강제하나? [[security/firewall-manager|Firewall Manager]]다.',
  ],
  groups: [
    {
      name: 'IAM과 인증',
      topics: [
        'iam',
        'sts',
        'iam-identity-center',
        'mfa',
        'cognito',
        'directory-service',
        'bastion-host',
        'resource-access-manager',
      ],
    },
    {
      name: '암호화와 KMS',
      topics: ['encryption', 'kms', 'cloudhsm', 'acm', 'secrets-manager', 'secrets-manager-vs-parameter-store'],
    },
    {
      name: 'WAF, Shield, 방화벽',
      topics: ['shield', 'waf', 'network-firewall', 'firewall-manager', 'network-firewall-vs-firewall-manager'],
    },
    {
      name: 'GuardDuty와 탐지',
      topics: ['guardduty', 'inspector', 'macie', 'inspector-vs-macie', 'shield-vs-guardduty'],
    },
    { name: 'Security Hub와 감사', topics: ['security-hub', 'detective', 'artifact'] },
  ],
};

export const integration: DomainGuide = {
  about: [
    '서비스끼리 직접 부르면 하나가 느려질 때 모두 느려진다. 그 사이에 **받아 두는 것**을 넣는 곳이 이 도메인이다. 하나가 꺼내 가는 줄은 [[integration/sqs|SQS]], 여럿에게 뿌리는 것은 [[integration/sns|SNS]], 규칙으로 골라 보내는 것은 [[integration/eventbridge|EventBridge]], 순서를 이어 가는 것은 [[integration/step-functions|Step Functions]]다.',
    '[[integration/api-gateway|API Gateway]]는 바깥에서 들어오는 문이고, [[integration/amazon-mq|Amazon MQ]]는 이미 쓰던 프로토콜을 그대로 옮길 때의 자리다. SNS 뒤에 SQS를 여럿 두는 [[architectures/sns-sqs-fan-out|팬아웃]]처럼 겹쳐 쓰는 일이 많다.',
  ],
  decisions: [
    '순서와 중복이 문제인가? [[integration/sqs-standard-vs-fifo|FIFO]]다. 아니면 표준이 싸고 빠르다.',
    '같은 메시지를 여럿이 받나? SNS나 EventBridge, 하나만 처리하나? SQS다.',
    'JMS·AMQP·MQTT를 쓰던 앱을 고치지 않고 옮기나? Amazon MQ다.',
    'API를 누가 어디서 부르나? [[integration/api-gateway-endpoint-types|엔드포인트 유형]]과 [[integration/api-gateway-security|인증]]이 갈린다.',
  ],
  groups: [
    {
      name: 'SQS와 SNS',
      topics: ['sqs', 'sqs-standard-vs-fifo', 'receivemessage-vs-changemessagevisibility', 'sns', 'amazon-mq'],
    },
    {
      name: 'EventBridge와 Step Functions',
      topics: ['eventbridge', 'eventbridge-vs-cloudwatch-events', 'step-functions', 'appflow'],
    },
    { name: 'API Gateway', topics: ['api-gateway', 'api-gateway-endpoint-types', 'api-gateway-security'] },
  ],
};
