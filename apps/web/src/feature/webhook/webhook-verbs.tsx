import { useMutation } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookRowFragment } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { EndWebhookDocument, PauseWebhookDocument, ResumeWebhookDocument, TestWebhookDocument, WebhookDeliveriesDocument } from './webhook.query';

interface Props {
  webhook: WebhookRowFragment;
  open: boolean;
  onOpen: () => void;
  onChanged: () => void;
}

const VERBS = ['testWebhook', 'pauseWebhook', 'resumeWebhook', 'endWebhook'] as const;
type RowVerb = (typeof VERBS)[number];

/** What may be done with one address; pausing and ending ask first, for what happens meanwhile is not sent later. */
export function WebhookVerbs({ webhook, open, onOpen, onChanged }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'pauseWebhook' | 'endWebhook' | null>(null);
  const run = useRun();
  const send = useSend();
  const handleDo = (verb: RowVerb) =>
    void run.run(() => send[verb]({ variables: { id: webhook.id } }), t(`integration.webhook.said.${verb}`)).then((done) => {
      if (done) setAsked(null);
      onChanged();
    });
  return (
    <>
      <div className="lx-row webhook-verbs">
        <Button kind="text" size="small" aria-expanded={open} aria-label={`${t('integration.webhook.log')} ${webhook.name}`} onClick={onOpen}>
          {t('integration.webhook.log')}
        </Button>
        {VERBS.filter((verb) => webhook.viewerCan.includes(verb)).map((verb) => (
          <Button
            key={verb} kind="text" size="small" disabled={run.busy} aria-label={`${t(`integration.webhook.verb.${verb}`)} ${webhook.name}`}
            onClick={() => (verb === 'pauseWebhook' || verb === 'endWebhook' ? setAsked(verb) : handleDo(verb))}
          >
            {t(`integration.webhook.verb.${verb}`)}
          </Button>
        ))}
      </div>
      {asked === null ? (
        <RefusalLine refusal={run.refusal} />
      ) : (
        <ConfirmDialog title={t(`integration.webhook.ask.${asked}`, { name: webhook.name })} verb={t(`integration.webhook.verb.${asked}`)} run={run} onClose={() => setAsked(null)} onSubmit={() => handleDo(asked)}>
          <p>{t(`integration.webhook.means.${asked}`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function useSend() {
  const refetch = { refetchQueries: [WebhookDeliveriesDocument] };
  const [testWebhook] = useMutation(TestWebhookDocument, refetch);
  const [pauseWebhook] = useMutation(PauseWebhookDocument);
  const [resumeWebhook] = useMutation(ResumeWebhookDocument);
  const [endWebhook] = useMutation(EndWebhookDocument);
  return { testWebhook, pauseWebhook, resumeWebhook, endWebhook };
}
