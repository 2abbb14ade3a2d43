import { describe, expect, it } from 'vitest';
import { collectWords, openLexicon } from './lexicon.ts';
import { readStatement } from './reading.ts';
import { swappedIn } from './swapped.ts';

describe('numbers with the names of each other', () => {
  const lexicon = openLexicon(collectWords([], [], []));
  const swapped = (text: string, today: string): string | undefined => {
    const place = { topic: 'storage/s3', anchor: 'fact-a', kind: 'fact', text: today, about: '' } as const;
    const mark = swappedIn(text, place, (one) => readStatement(one, lexicon));
    return mark && text.slice(...mark);
  };
  const requests = '쓰기(PUT·COPY) 3,500건, 읽기(GET·HEAD) 5,500건 이상';
  const fifo = 'API 작업마다 초당 300건, 10개씩 묶으면 초당 3,000개';
  const glacier = '1~5분(Expedited)·3~5시간(Standard)·5~12시간(Bulk)';

  it.each([
    ['prefix당 GET 3,500 PUT 5,500', requests, '3,500'],
    ['FIFO 초당 3000 배치하면 300', fifo, '300'],
    ['FIFO 3,000 TPS (배치하면 300)', fifo, '300'],
    ['expedited 3~5시간, standard 1~5분', glacier, '3~5시간'],
    ['bulk는 1~5분', glacier, '1~5분'],
    ['Flexible bulk는 1~5분', `Flexible ${glacier}`, '1~5분'],
    ['접두사당 3,500 GET', requests, '3,500'],
  ])('%s', (text, today, mark) => {
    expect(swapped(text, today)).toBe(mark);
  });

  it.each([
    ['prefix당 GET 5,500 PUT 3,500', requests],
    ['접두사당 3,500 PUT, 5,500 GET', requests],
    ['접두사당 3,500 PUT 5,500 GET', requests],
    ['FIFO 초당 300 배치하면 3000', fifo],
    ['샤드당 초당 1,000 레코드', '초당 1MB 또는 1,000레코드'],
    ['expedited 1~5분, standard 3~5시간', glacier],
    ['급하면 1~5분', glacier],
    ['bulk는 5~12시간', glacier],
    ['접두사당 3,500 PUT', requests],
    ['Standard-IA 가용성 | 99.9%', 'Standard 99.99% · Standard-IA·Glacier Instant 99.9% · One Zone-IA 99.5%'],
  ])('not in %s', (text, today) => {
    expect(swapped(text, today)).toBeUndefined();
  });
});
