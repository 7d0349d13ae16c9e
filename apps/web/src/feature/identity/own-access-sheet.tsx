import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, Sheet, SkeletonList, Tag, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OwnSessionRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { VerbDialog } from '../../ui/verb-dialog';
import { ViewerDocument } from './identity.query';
import { agentWords } from './agent-words';
import { EndOtherSessionsDocument, EndOwnSessionDocument, OwnSecondFactorDocument, OwnSessionsDocument, RemoveSecondFactorDocument, RenewRecoveryCodesDocument } from './own-account.query';
import { RecoveryCodes } from './recovery-codes';

/** 登录与安全: the second factor, and where one is signed in. */
export function OwnAccessSheet() {
  const { t } = useTranslation();
  return (
    <>
      <Sheet title={t('identity.second.sheet')} padded>
        <OwnSecondFactor />
      </Sheet>
      <OwnSessions />
    </>
  );
}

type Asked = 'renew' | 'remove';

function OwnSecondFactor() {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data, error, refetch } = useQuery(OwnSecondFactorDocument, { fetchPolicy: 'cache-and-network' });
  const own = data?.ownSecondFactor;
  if (own === undefined) return error === undefined ? <SkeletonList rows={2} label={t('shell.loading')} /> : <QueryError error={error} what={t('identity.second.notRead')} onRetry={() => void refetch()} />;
  if (own.since == null) {
    return (
      <>
        <p>{t('identity.second.why')}</p>
        <Link className="lx-btn" to="/second-factor">
          {t('identity.second.set')}
        </Link>
      </>
    );
  }
  return (
    <>
      <p>{t('identity.second.since', { at: format.dateTime(own.since), count: own.recoveryCodesLeft })}</p>
      {own.recoveryCodesLeft > 2 ? null : <p>{t('identity.second.fewCodes')}</p>}
      <div className="lx-row">
        <Button onClick={() => setAsked('renew')}>{t('identity.second.renew')}</Button>
        <Button onClick={() => setAsked('remove')}>{own.required ? t('identity.second.replace') : t('identity.second.remove')}</Button>
      </div>
      {asked === 'renew' ? <RenewDialog onClose={() => setAsked(null)} /> : null}
      {asked === 'remove' ? <RemoveDialog required={own.required} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

function RenewDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [renew] = useMutation(RenewRecoveryCodesDocument, { fetchPolicy: 'no-cache', refetchQueries: [OwnSecondFactorDocument] });
  const send = async () => {
    if (codes !== null) return;
    const { data } = await renew({ variables: { password } });
    setCodes(data?.renewRecoveryCodes ?? null);
  };
  const title = t('identity.second.renew');
  if (codes !== null)
    return (
      <VerbDialog title={title} verb={t('identity.second.saved')} said={t('identity.second.renewed')} complete send={send} onClose={onClose} onDone={onClose}>
        {() => <RecoveryCodes codes={codes} />}
      </VerbDialog>
    );
  return (
    <VerbDialog title={title} note={t('identity.second.renewNote')} verb={title} said={t('identity.second.renewed')} complete={password !== ''} send={send} onClose={onClose} onDone={() => undefined}>
      {(tried) => <OwnPassword value={password} tried={tried} onChange={setPassword} />}
    </VerbDialog>
  );
}

function RemoveDialog({ required, onClose }: { required: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [remove] = useMutation(RemoveSecondFactorDocument, { refetchQueries: [OwnSecondFactorDocument, ViewerDocument], awaitRefetchQueries: true });
  return (
    <VerbDialog
      title={required ? t('identity.second.replace') : t('identity.second.remove')}
      note={required ? t('identity.second.replaceNote') : t('identity.second.removeNote')}
      verb={required ? t('identity.second.replaceVerb') : t('identity.second.remove')}
      said={t('identity.second.removed')}
      complete={password !== '' && code.trim() !== ''}
      send={() => remove({ variables: { password, code } })}
      onClose={onClose}
      onDone={onClose}
    >
      {(tried) => (
        <>
          <OwnPassword value={password} tried={tried} onChange={setPassword} />
          <Field label={t('identity.second.code')} hint={t('identity.second.codeHint')} error={tried && code.trim() === '' ? t('identity.second.missing') : undefined}>
            {(ids) => <TextInput {...ids} autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.target.value)} />}
          </Field>
        </>
      )}
    </VerbDialog>
  );
}

function OwnPassword({ value, tried, onChange }: { value: string; tried: boolean; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <Field label={t('identity.password')} error={tried && value === '' ? t('identity.second.missing') : undefined}>
      {(ids) => <TextInput {...ids} type="password" autoComplete="current-password" value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}

function OwnSessions() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [endOne] = useMutation(EndOwnSessionDocument);
  const [endOthers] = useMutation(EndOtherSessionsDocument);
  const run = useRun();
  const rows = data?.ownSessions ?? [];
  const end = (work: () => Promise<unknown>) => void run.run(work, t('identity.sessions.ended')).then(() => refetch());
  return (
    <Sheet title={t('identity.sessions.title')} note={t('identity.sessions.note')}>
      {error === undefined ? null : <QueryError error={error} what={t('identity.sessions.notRead')} onRetry={() => void refetch()} />}
      <ul className="lx-list own-sessions">
        {rows.map((row) => (
          <SessionLine key={row.id} row={row} busy={run.busy} onEnd={() => end(() => endOne({ variables: { id: row.id } }))} />
        ))}
      </ul>
      <RefusalLine refusal={run.refusal} />
      {rows.length < 3 ? null : (
        <div className="own-sessions-all">
          <Button disabled={run.busy} onClick={() => end(() => endOthers())}>
            {t('identity.sessions.endOthers')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function SessionLine({ row, busy, onEnd }: { row: OwnSessionRowFragment; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <span>
        {agentWords(row.agent ?? null) ?? t('identity.sessions.unknown')} {row.current ? <Tag>{t('identity.sessions.current')}</Tag> : null}
        <br />
        <small className="lx-mut">{t('identity.sessions.line', { address: row.address ?? t('identity.sessions.noAddress'), since: format.dateTime(row.since), seen: format.dateTime(row.seenAt) })}</small>
      </span>
      {row.current ? null : (
        <Button kind="text" size="small" disabled={busy} onClick={onEnd}>
          {t('identity.sessions.end')}
        </Button>
      )}
    </li>
  );
}
