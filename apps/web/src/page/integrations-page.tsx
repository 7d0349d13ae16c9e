import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ApiTokenSheet } from '../feature/api-token/api-token-sheet';
import { DeliverySheet } from '../feature/webhook/delivery-sheet';
import { WebhookSheet } from '../feature/webhook/webhook-sheet';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';

/** 对接: other systems that act here, and those that are told of what happens. */
export function IntegrationsPage() {
  const { t } = useTranslation();
  useTitle(t('integration.title'));
  const { jointMeeting } = useViewer();
  const [params, setParams] = useSearchParams();
  const openId = params.get('webhook');
  const tells = jointMeeting?.viewerCan.includes('createWebhook') === true;
  const handleOpen = (webhook: string | null) => setParams((before) => writeChoice(before, { webhook }), { replace: true });
  return (
    <>
      <PageHead title={t('integration.title')} state={t(tells ? 'integration.state' : 'integration.stateUnit')} />
      <div className="lx-stack">
        <ApiTokenSheet />
        {tells ? <WebhookSheet openId={openId} onOpen={handleOpen} /> : null}
        {tells && openId !== null ? <DeliverySheet key={openId} webhookId={openId} /> : null}
      </div>
    </>
  );
}
