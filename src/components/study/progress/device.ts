/** All of the learner's data as a file, and back; what brings and checks it is fetched when it is used. */
import type { ReadBackup } from '../../../study/backup.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { ask } from '../ask.ts';
import { saveBackup } from '../save-backup.ts';

type Backup = Exclude<ReadBackup, { problem: string }>;

/** Offers to ask the browser to keep the records when it runs out of room; asked by the reader, since some browsers then ask back. */
async function offerToKeep(root: HTMLElement, say: (text: string) => void): Promise<void> {
  const button = root.querySelector<HTMLButtonElement>('[data-progress-keep]');
  // Old browsers and pages without TLS have none.
  const storage = navigator.storage as StorageManager | undefined;
  if (button === null || storage?.persist === undefined || (await storage.persisted())) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void storage.persist().then((isKept) => {
      button.hidden = isKept;
      say(
        isKept
          ? '저장 공간이 모자라도 브라우저가 이 기록을 지우지 않는다.'
          : '브라우저가 받아들이지 않았다. 이 사이트를 홈 화면에 두거나 자주 쓰면 받아들인다. 그때까지는 가끔 내보내 둔다.',
      );
    });
  });
}

const number = (count: number): string => count.toLocaleString('ko');

/** What became of a file of which so many records were new (`fresh`). */
function sayMerged({ events, leftOut, why }: Backup, fresh: number, store: StudyStore): string {
  const total = events.length;
  const what =
    total === 0
      ? '파일에 기록이 없다. 이 기기의 기록은 그대로다.'
      : fresh === 0
        ? `파일의 기록 ${number(total)}건은 모두 이 기기에 이미 있었다. 바뀐 것이 없다.`
        : `파일의 기록 ${number(total)}건을 합쳤다. ${fresh === total ? '모두 이 기기에 없던 것이다.' : `${number(fresh)}건은 새것이고 ${number(total - fresh)}건은 이미 있었다.`}`;
  const left = leftOut === 0 ? '' : ` 읽지 못한 ${number(leftOut)}건은 뺐다(${why}).`;
  const leave = store.staysInTab ? '이 탭을 닫으면' : '이 페이지를 떠나면';
  return `${what}${left}${store.trouble === undefined ? '' : ` 그러나 기기에는 저장하지 못해 ${leave} 사라진다.`}`;
}

/** Makes the buttons of the page work; `say` is read out. */
export function keepDevice(root: HTMLElement, store: StudyStore, say: (text: string) => void): void {
  const on = (name: string, act: () => Promise<void>): void => {
    root.querySelector(`[data-progress-${name}]`)?.addEventListener('click', () => {
      act().catch(() => {
        say('되지 않았다. 다시 해 본다.');
      });
    });
  };
  on('export', async () => {
    say(await saveBackup(store));
  });
  on('clear', async () => {
    const told = '이 기기에 남은 학습 기록을 모두 지울까? 되돌릴 수 없다. 먼저 내보내 두면 되살릴 수 있다.';
    const saved = element('span', { role: 'status' });
    const save = element('button', { type: 'button' }, '내보내기');
    save.addEventListener('click', () => {
      void saveBackup(store).then((what) => {
        saved.replaceChildren(what);
      });
    });
    if (!(await ask(told, '모두 지우기', save, saved))) return;
    await store.clear();
    say('이 기기의 학습 기록을 모두 지웠다.');
  });
  void offerToKeep(root, say);
  // The browser's own control speaks the browser's language.
  const field = root.querySelector<HTMLInputElement>('[data-progress-import]');
  root.querySelector('[data-progress-choose]')?.addEventListener('click', () => field?.click());
  field?.addEventListener('change', () => {
    const file = field.files?.[0];
    field.value = '';
    if (file === undefined) return;
    say('파일을 읽는 중이다.');
    void import('../../../study/backup.ts')
      .then(({ readFile }) => readFile(file))
      .then(
        async (backup) => {
          if ('problem' in backup) {
            say(`${backup.problem} 이 기기의 기록은 그대로다.`);
            return;
          }
          say(sayMerged(backup, await store.merge(backup.events), store));
        },
        () => {
          say('파일을 읽지 못했다. 연결을 확인하고 다시 선택한다.');
        },
      );
  });
}
