import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageTable, Sheet, Tag, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookDeliveryRowFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useTableLabels } from '../../ui/use-labels';
import { useRun } from '../../ui/use-run';
import { RedeliverWebhookDocument, WebhookDeliveriesDocument, WebhooksDocument } from './webhook.query';

const LIMIT = 20;

/** 发送记录 of one address: what, when, how often, and what the other side said. */
export function DeliverySheet({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const labels = useTableLabels();
  const run = useRun();
  const { data: known } = useQuery(WebhooksDocument);
  const webhook = known?.webhooks.find((each) => each.id === webhookId);
  const { data, previousData, loading, error, refetch } = useQuery(WebhookDeliveriesDocument, { variables: { webhookId, page: { limit: LIMIT, offset } }, fetchPolicy: 'cache-and-network' });
  const [redeliver] = useMutation(RedeliverWebhookDocument);
  const handleAgain = (deliveryId: string) =>
    void run.run(() => redeliver({ variables: { id: webhookId, deliveryId } }), t('integration.webhook.said.redeliverWebhook')).then(() => refetch());
  const columns = useDeliveryColumns(webhook?.viewerCan.includes('redeliverWebhook') === true && !run.busy, handleAgain);
  const page = (data ?? previousData)?.webhookDeliveries;
  return (
    <Sheet title={t('integration.webhook.logOf', { name: webhook?.name ?? '' })} tools={<Button onClick={() => void refetch()}>{t('integration.webhook.refresh')}</Button>}>
      <RefusalLine refusal={run.refusal} />
      <PageTable
        label={t('integration.webhook.log')}
        columns={columns}
        rows={page?.items ?? []}
        rowKey={(delivery) => delivery.id}
        labels={labels}
        loading={loading && page === undefined}
        error={error === undefined ? undefined : <QueryError error={error} what={t('integration.webhook.logFailed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('integration.webhook.logNone')} next={t('integration.webhook.logNoneNext')} />}
        page={{ limit: LIMIT, offset, total: page?.total ?? 0 }}
        onPage={setOffset}
        footer={<ExportMenu quiet list="webhook-deliveries" filter={{ webhookId }} />}
      />
    </Sheet>
  );
}

function useDeliveryColumns(mayRedeliver: boolean, onAgain: (id: string) => void): readonly Column<WebhookDeliveryRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'at', head: t('integration.webhook.when'), nowrap: true, render: (delivery) => format.dateTime(delivery.createdAt) },
    {
      key: 'what', head: t('integration.webhook.what'), phone: 'title',
      render: (delivery) => (
        <>
          {delivery.kind == null ? t('integration.webhook.test') : `${t(`integration.kind.${delivery.kind}.name`)}${delivery.verb == null ? '' : ` · ${t(`words.verb.${delivery.verb}`)}`}`}
          <div className="lx-aid lx-mut">{[delivery.title, delivery.unitName].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'state', head: t('integration.webhook.state'),
      render: (delivery) => (
        <>
          <Tag>{t(`integration.webhook.deliveryStates.${delivery.state}`)}</Tag>
          {delivery.state === 'waiting' && delivery.tries.length > 0 ? <div className="lx-aid lx-mut">{t('integration.webhook.nextAt', { at: format.dateTime(delivery.nextAt) })}</div> : null}
        </>
      ),
    },
    { key: 'tries', head: t('integration.webhook.tries'), render: (delivery) => <Tries delivery={delivery} /> },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', phone: 'verb',
      render: (delivery) =>
        mayRedeliver && delivery.state !== 'dropped' && delivery.tries.length > 0 ? (
          <Button kind="text" size="small" onClick={() => onAgain(delivery.id)}>
            {t('words.verb.redeliverWebhook')}
          </Button>
        ) : null,
    },
  ];
}

/** The newest attempt; the others behind a fold. */
function Tries({ delivery: { tries } }: { delivery: WebhookDeliveryRowFragment }) {
  const { t } = useTranslation();
  const [last, ...earlier] = tries;
  if (last === undefined) return <span className="lx-mut">{t('integration.webhook.notYet')}</span>;
  return (
    <>
      <Try tried={last} />
      {earlier.length === 0 ? null : (
        <details>
          <summary className="lx-aid">{t('integration.webhook.earlier', { count: earlier.length })}</summary>
          <ul className="webhook-tries">
            {earlier.map((tried) => (
              <li key={tried.at}>
                <Try tried={tried} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Try({ tried }: { tried: WebhookDeliveryRowFragment['tries'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [format.dateTime(tried.at), tried.status == null ? null : t('integration.webhook.status', { status: tried.status }), t('integration.webhook.ms', { ms: tried.ms })];
  return (
    <div>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      {tried.failure == null ? null : <div className="lx-aid webhook-failing">{[t(`integration.failure.${tried.failure}`), tried.answer].filter(Boolean).join(' · ')}</div>}
    </div>
  );
}
