import type { JSX } from 'preact';
import type { Loaded } from './use-json.ts';

/** What stands in the place of something that is on its way, or did not come. */
export function Waiting({ of }: { readonly of?: Pick<Loaded<unknown>, 'hasFailed' | 'retry'> }): JSX.Element {
  return (
    <p role="status" class="note">
      {of?.hasFailed ? (
        <>
          불러오지 못했다. 연결되면 자동으로 다시 받는다.{' '}
          <button type="button" onClick={of.retry}>
            다시 시도
          </button>
        </>
      ) : (
        '불러오는 중이다 …'
      )}
    </p>
  );
}
