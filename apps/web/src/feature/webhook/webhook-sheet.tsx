import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageTable, Sheet, SkeletonList, Tag, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ExportMenu } from '../../ui/export-menu';
import { QueryError } from '../../ui/query-error';
import { ToldOnce } from '../../ui/told-once';
import { useTableLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { WebhookDialog } from './webhook-dialog';
import { WebhookVerbs } from './webhook-verbs';
import { WebhooksDocument } from './webhook.query';
import './webhook.css';

interface Props {
  /** The one whose log is open. */
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** 事件推送: which systems are told of what, and how that goes. */
export function WebhookSheet({ openId, onOpen }: Props) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const { data, error, refetch } = useQuery(WebhooksDocument, { fetchPolicy: 'cache-and-network' });
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const labels = useTableLabels();
  const columns = useWebhookColumns({ openId, onOpen, onChanged: () => void refetch() });
  if (error !== undefined && data === undefined) return <QueryError error={error} what={t('integration.webhook.failed')} onRetry={() => void refetch()} />;
  const create = jointMeeting?.viewerCan.includes('createWebhook') === true ? <Button onClick={() => setCreating(true)}>{t('words.verb.createWebhook')}</Button> : undefined;
  const handleMade = (next: { name: string; secret: string }) => {
    setMade(next);
    void refetch();
  };
  return (
    <Sheet title={t('integration.webhook.title')} tools={(data?.webhooks.length ?? 0) === 0 ? undefined : <><ExportMenu quiet list="webhooks" />{create}</>}>
      <p className="webhook-about">{t('integration.webhook.about')}</p>
      {made === null ? null : (
        <div className="webhook-made" role="status">
          <p>{t('integration.webhook.made', { name: made.name })}</p>
          <ToldOnce label={t('integration.webhook.secret')} value={made.secret} note={t('integration.webhook.once')} />
        </div>
      )}
      {data === undefined ? <SkeletonList rows={2} label={t('shell.loading')} /> : (
        <PageTable
          label={t('integration.webhook.title')}
          columns={columns}
          rows={data.webhooks}
          rowKey={(webhook) => webhook.id}
          currentKey={openId ?? undefined}
          labels={labels}
          empty={<EmptyState fact={t('integration.webhook.none')} next={t('integration.webhook.noneNext')} action={create} />}
        />
      )}
      {creating ? <WebhookDialog onClose={() => setCreating(false)} onMade={handleMade} /> : null}
    </Sheet>
  );
}

function useWebhookColumns({ openId, onOpen, onChanged }: Props & { onChanged: () => void }): readonly Column<WebhookRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name', head: t('integration.webhook.system'), phone: 'title',
      render: (webhook) => (
        <>
          {webhook.name}
          <div className="lx-aid lx-mut webhook-address">{webhook.address}</div>
        </>
      ),
    },
    { key: 'kinds', head: t('integration.webhook.kinds'), render: (webhook) => webhook.kinds.map((kind) => t(`integration.kind.${kind}.name`)).join(t('integration.comma')) },
    { key: 'state', head: t('integration.webhook.state'), render: (webhook) => <WebhookState webhook={webhook} /> },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', phone: 'plain',
      render: (webhook) => <WebhookVerbs webhook={webhook} open={webhook.id === openId} onOpen={() => onOpen(webhook.id === openId ? null : webhook.id)} onChanged={onChanged} />,
    },
  ];
}

function WebhookState({ webhook: { state, pausedBecause, failingSince } }: { webhook: WebhookRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const since = failingSince == null ? null : format.dateTime(failingSince);
  return (
    <>
      <Tag>{t(`integration.webhook.states.${state}`)}</Tag>
      {pausedBecause === 'failing' ? <div className="lx-aid webhook-failing">{t('integration.webhook.pausedFailing')}</div> : null}
      {state === 'active' && since !== null ? <div className="lx-aid webhook-failing">{t('integration.webhook.failingSince', { since })}</div> : null}
    </>
  );
}
