import type { TopicKind } from '../model/topic.ts';

/** Korean name of a topic kind. */
export const KIND_NAMES: Readonly<Record<TopicKind, string>> = {
  service: '서비스',
  concept: '개념',
  comparison: '비교',
  architecture: '아키텍처',
};
