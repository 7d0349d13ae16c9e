import { Button, EmptyState, Light, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataDeliveryBodyFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { DeliverDialog, ReceiveDialog } from './delivery-dialogs';
import type { ProvisionProps } from './provision-body';
import './data-provision.css';

const STEPS = ['confirmDelivery', 'returnDelivery', 'deliverData'] as const;
type Step = (typeof STEPS)[number];

/** 提供记录: each period or request, what the provider said and what the recipient says of it. */
export function DeliverySheet({ provision, today, onDone }: ProvisionProps & { today: string }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<{ step: Step; delivery: DataDeliveryBodyFragment } | null>(null);
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  const later = provision.deliveries.filter((delivery) => isLater(delivery, today));
  const shown = provision.deliveries.filter((delivery) => !isLater(delivery, today));
  const dialog = open === null ? null : { provision, delivery: open.delivery, onClose: () => setOpen(null), onDone: handleDone };
  return (
    <Sheet padded title={t('dataProvision.deliveries')} note={t('dataProvision.deliveriesNote')} footer={provision.deliveries.length === 0 ? undefined : <ExportMenu quiet list="data-deliveries" filter={{ dataProvisionId: provision.id }} />}>
      {provision.deliveries.length === 0 ? <EmptyState fact={t('dataProvision.deliveriesEmpty')} next={t(provision.state === 'draft' ? 'dataProvision.deliveriesEmptyDraft' : 'dataProvision.deliveriesEmptyNext')} /> : null}
      <ol className="os-list dp-deliveries">
        {shown.map((delivery) => (
          <li key={delivery.id}>
            <DeliveryBody delivery={delivery} />
            <DeliveryActs delivery={delivery} onOpen={(step) => setOpen({ step, delivery })} />
          </li>
        ))}
      </ol>
      {later.length === 0 ? null : <p className="os-note dp-later">{t('dataProvision.later', { days: later.map(({ dueOn, dueProvisional }) => format.date(dueOn, { weekday: false, provisional: dueProvisional })).reverse().join(i18n.language === 'en' ? ', ' : '、') })}</p>}
      {open === null || dialog === null ? null : open.step === 'deliverData' ? <DeliverDialog {...dialog} today={today} /> : <ReceiveDialog {...dialog} step={open.step} />}
    </Sheet>
  );
}

/** Of a period that has not begun. */
const isLater = ({ state, periodStartOn }: DataDeliveryBodyFragment, today: string): boolean => state === 'expected' && periodStartOn != null && periodStartOn > today;

/** A unit's own step stands out once it is near or late. */
function DeliveryActs({ delivery, onOpen }: { delivery: DataDeliveryBodyFragment; onOpen: (step: Step) => void }) {
  const { t } = useTranslation();
  const name = useDeliveryName();
  const steps = STEPS.filter((step) => delivery.viewerCan.includes(step));
  if (steps.length === 0) return null;
  return (
    <div className="acts">
      {steps.map((step, at) => (
        <Button key={step} size="small" {...(at === 0 && !delivery.onBehalf && delivery.mark !== 'not_due' ? { kind: 'primary' as const } : {})} aria-label={`${t(`words.verb.${step}`)} ${name(delivery)}`} onClick={() => onOpen(step)}>
          {t(`words.verb.${step}`)}
        </Button>
      ))}
    </div>
  );
}

function useDeliveryName(): (delivery: DataDeliveryBodyFragment) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ periodStartOn, periodMonths }) => (periodStartOn == null || periodMonths == null ? t('dataProvision.asked') : format.period(periodStartOn, periodMonths));
}

function DeliveryBody({ delivery }: { delivery: DataDeliveryBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useDeliveryName();
  const day = (on: string) => format.date(on, { weekday: false });
  const { deliveredOn, firstDeliveredOn, receivedOn, returnReason, state } = delivery;
  const again = firstDeliveredOn != null && deliveredOn != null && firstDeliveredOn !== deliveredOn;
  const mark = state === 'waived' ? t('dataProvision.deliveryState.waived') : state === 'returned' ? `${t('dataProvision.deliveryState.returned')} · ${t(`dataProvision.mark.${delivery.mark}`)}` : t(`dataProvision.mark.${delivery.mark}`);
  return (
    <>
      <p className="head">
        <b>{name(delivery)}</b> <Light kind={delivery.mark} label={mark} />
        <span className="os-note">{t('dataProvision.dueOn', { date: format.date(delivery.dueOn, { provisional: delivery.dueProvisional }) })}</span>
        {delivery.returnedTimes > 0 ? <Tag>{t('dataProvision.returnedTimes', { n: delivery.returnedTimes })}</Tag> : null}
      </p>
      {delivery.request == null ? null : <p className="os-words">{delivery.request}</p>}
      {deliveredOn == null ? null : <p>{[t('dataProvision.deliveredOn', { date: day(deliveredOn) }), delivery.channel, delivery.reference, delivery.recordedBy, again ? t('dataProvision.firstOn', { date: day(firstDeliveredOn) }) : null, delivery.source == null ? null : t('rectification.onBehalf', { source: delivery.source })].filter(Boolean).join(' · ')}</p>}
      {state === 'confirmed' || returnReason == null ? null : <p>{t('dataProvision.returnedFor', { reason: returnReason })}</p>}
      {receivedOn == null ? null : <p>{[t('dataProvision.receivedOn', { date: day(receivedOn) }), delivery.receivedBy, delivery.receivedSource == null ? null : t('rectification.onBehalf', { source: delivery.receivedSource })].filter(Boolean).join(' · ')}</p>}
      {delivery.remark == null ? null : <p className="os-note">{t('dataProvision.remarkOf', { words: delivery.remark })}</p>}
    </>
  );
}
