import type { DiagramMeta } from './store.ts';

/**
 * Says the relations of a diagram as Korean lines, in the order of the source:
 * `["VPC 안: 내부 ALB, 가용 영역 A", "사용자 → CloudFront: ② HTTPS", "앱 → 대기열: 작업 (점선)"]`. A step that is only numbered
 * begins with its number: `"③ 대상 그룹 → EC2"`.
 */
export function relationLines({ type, relations }: Pick<DiagramMeta, 'type' | 'relations'>): string[] {
  const dashed = type === 'sequence' ? '응답' : '점선';
  return relations.map((relation) => {
    if (relation.kind === 'remark') return relation.text;
    if (relation.kind === 'group') return `${relation.label} 안: ${relation.members.join(', ')}`;
    const arrow = relation.both ? '↔' : '→';
    const isNumber = /^[①-⑳]$/.test(relation.label);
    const label = relation.label === '' || isNumber ? '' : `: ${relation.label}`;
    return `${isNumber ? `${relation.label} ` : ''}${relation.from} ${arrow} ${relation.to}${label}${relation.dashed ? ` (${dashed})` : ''}`;
  });
}
