import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageTable, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiTokenRowFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { QueryError } from '../../ui/query-error';
import { ReasonDialog } from '../../ui/reason-dialog';
import { RefusalLine } from '../../ui/refusal-line';
import { ToldOnce } from '../../ui/told-once';
import { useTableLabels } from '../../ui/use-labels';
import { useRun } from '../../ui/use-run';
import { useViewer } from '../../ui/viewer-context';
import { ApiTokenDialog } from './api-token-dialog';
import { ApiTokensDocument, RevokeApiTokenDocument, TakeApiTokenDocument } from './api-token.query';
import { useTokenColumns } from './use-token-columns';
import './api-token.css';

/** 接口密钥: which other systems may act in which seat; offered by the secretariat, taken by the seat's unit. */
export function ApiTokenSheet() {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const { data, error, refetch } = useQuery(ApiTokensDocument, { fetchPolicy: 'cache-and-network' });
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiTokenRowFragment | null>(null);
  const verbs = useTokenVerbs(() => void refetch());
  const labels = useTableLabels();
  const columns = useTokenColumns({ busy: verbs.run.busy, onTake: verbs.take, onRevoke: setRevoking });
  const mayCreate = jointMeeting?.viewerCan.includes('createApiToken') === true;
  if (error !== undefined && data === undefined) return <QueryError error={error} what={t('integration.token.failed')} onRetry={() => void refetch()} />;
  const create = mayCreate ? <Button onClick={() => setCreating(true)}>{t('integration.token.create')}</Button> : undefined;
  return (
    <Sheet title={t('integration.token.title')} tools={(data?.apiTokens.length ?? 0) === 0 ? undefined : <><ExportMenu quiet list="api-tokens" />{create}</>}>
      <p className="token-about">{t('integration.token.about', { address: `${window.location.origin}/graphql` })}</p>
      {verbs.taken === null ? null : (
        <div className="token-taken" role="status">
          <p>{t('integration.token.taken', { name: verbs.taken.name })}</p>
          <ToldOnce label={t('integration.token.secret')} value={verbs.taken.secret} note={t('integration.token.once')} />
        </div>
      )}
      <RefusalLine refusal={revoking === null && !creating ? verbs.run.refusal : null} />
      {data === undefined ? <SkeletonList rows={3} label={t('shell.loading')} /> : (
        <PageTable
          label={t('integration.token.title')}
          columns={columns}
          rows={data.apiTokens}
          rowKey={(token) => token.id}
          labels={labels}
          empty={<EmptyState fact={t('integration.token.none')} next={t(mayCreate ? 'integration.token.noneNext' : 'integration.token.noneUnit')} action={create} />}
        />
      )}
      {creating ? <ApiTokenDialog onClose={() => setCreating(false)} onMade={verbs.made} /> : null}
      {revoking === null ? null : (
        <ReasonDialog
          title={t('integration.token.revokeTitle', { name: revoking.name })} label={t('integration.token.reason')} verb={t('words.verb.revokeApiToken')} danger run={verbs.run}
          extra={<p>{t('integration.token.revokeEnds')}</p>} onClose={() => setRevoking(null)}
          onSubmit={(reason) => void verbs.revoke(revoking, reason).then((done) => done && setRevoking(null))}
        />
      )}
    </Sheet>
  );
}

interface Taken {
  name: string;
  secret: string;
}

function useTokenVerbs(onChanged: () => void) {
  const { t } = useTranslation();
  const run = useRun();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [takeToken] = useMutation(TakeApiTokenDocument);
  const [revokeToken] = useMutation(RevokeApiTokenDocument);
  const take = (token: ApiTokenRowFragment) => {
    const send = async () => {
      const { data } = await takeToken({ variables: { id: token.id, version: token.version } });
      setTaken({ name: token.name, secret: data?.takeApiToken.secret ?? '' });
    };
    void run.run(send, t('integration.token.said.taken')).then(onChanged);
  };
  /** One's own seat takes its secret at once; another unit is waited for. */
  const made = (token: ApiTokenRowFragment) => {
    if (token.viewerCan.includes('takeApiToken')) take(token);
    else onChanged();
  };
  const revoke = async (token: ApiTokenRowFragment, reason: string) => {
    const done = await run.run(() => revokeToken({ variables: { id: token.id, reason: reason === '' ? null : reason } }), t('integration.token.said.revoked'));
    if (done) setTaken(null);
    onChanged();
    return done;
  };
  return { run, taken, take, made, revoke };
}
