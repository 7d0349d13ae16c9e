import type { PublicComplaintPage } from '@lianxi/domain';
import { ErrorState, SkeletonText } from '@lianxi/web-ui';
import { useEffect, useState } from 'react';
import { LimitWordsProvider } from '../../ui/limit-words';
import { changeSettings, useSettings } from '../../ui/settings';
import { ComplaintForm } from './complaint-form';
import { FollowForm } from './follow-form';
import { readPage } from './public-api';
import './public-complaint.css';
import { usePublicWords } from './use-public-words';
import { usePublicRun } from './use-refusal';

/** /public/CODE and /public/CODE/follow. */
function placeOf(path: string): { code: string; follows: boolean } {
  const [, , code = '', part] = path.split('/');
  return { code: decodeURIComponent(code), follows: part === 'follow' };
}

/** The public side of one joint meeting: report a problem, follow it by its code. No account, no cookie. */
export function PublicApp() {
  const { say } = usePublicWords();
  const { code, follows } = placeOf(window.location.pathname);
  const [page, setPage] = useState<PublicComplaintPage | null>(null);
  const { refusal, run } = usePublicRun();
  const title = `${follows ? say('follow') : say('file')} · ${page?.name ?? say('title')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  // The address does not change while the page is open.
  useEffect(() => void run(async () => setPage(await readPage(code))), [code]);
  return (
    <LimitWordsProvider>
      <PublicHead code={code} follows={follows} name={page?.name ?? ''} />
      <main className="public-page">
        {page === null && refusal === null ? <SkeletonText rows={6} /> : null}
        {page === null && refusal !== null ? <ErrorState boxed what={say('noPage')} kept={refusal.text} code="" /> : null}
        {page === null ? null : follows ? <FollowForm code={code} /> : page.open ? <ComplaintForm code={code} page={page} /> : <p className="public-banner">{say('shut')}</p>}
      </main>
    </LimitWordsProvider>
  );
}

function PublicHead({ code, follows, name }: { code: string; follows: boolean; name: string }) {
  const { say, language } = usePublicWords();
  const { size } = useSettings();
  const base = `/public/${encodeURIComponent(code)}`;
  return (
    <header className="public-head">
      <p className="name">{name}</p>
      <nav aria-label={say('title')}>
        <a href={base} aria-current={follows ? undefined : 'page'}>{say('file')}</a>
        <a href={`${base}/follow`} aria-current={follows ? 'page' : undefined}>{say('follow')}</a>
        <button type="button" onClick={() => changeSettings({ size: size === 'large' ? 'normal' : 'large' })}>{say(size === 'large' ? 'normal' : 'large')}</button>
        <button type="button" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={() => changeSettings({ language: language === 'en' ? 'zh-CN' : 'en' })}>{say('other')}</button>
      </nav>
    </header>
  );
}
