/** A title without what its page tells besides: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`. */
export const bareTitle = (title: string): string => title.replace(/[와과] .+$/, '');
