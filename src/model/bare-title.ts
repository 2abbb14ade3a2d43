/** A title without what its page tells besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`; one that lists more is whole: `RTO와 RPO, 재해 복구 전략`. */
export const bareTitle = (title: string): string => title.replace(/[와과] [^,]+$/, '');
