import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataDeliveryBodyFragment, DataProvisionBodyFragment } from '../../gql/graphql';
import { DayField, WordsField } from '../../ui/choice-fields';
import { VerbDialog } from '../../ui/verb-dialog';
import { ConfirmDeliveryDocument, DeliverDataDocument, ReturnDeliveryDocument } from './data-provision.mutation';

interface DeliveryDialogProps {
  provision: DataProvisionBodyFragment;
  delivery: DataDeliveryBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

const filled = (text: string): boolean => text.trim() !== '';

/** 登记已提供: when, by which way, under which number. The data go their own way. */
export function DeliverDialog({ provision, delivery, today, onClose, onDone }: DeliveryDialogProps & { today: string }) {
  const { t } = useTranslation();
  const before = provision.deliveries.find(({ channel }) => channel != null)?.channel;
  const [form, setForm] = useState({ deliveredOn: today, channel: delivery.channel ?? before ?? '', reference: '', source: '' });
  const [deliver] = useMutation(DeliverDataDocument);
  const missing = (tried: boolean, text: string) => (tried && !filled(text) ? t('rectification.missing') : undefined);
  const input = { ...form, source: delivery.onBehalf ? form.source : null };
  const verb = t('words.verb.deliverData');
  return (
    <VerbDialog
      title={`${verb} · ${provision.dataName}`}
      note={t('dataProvision.deliverNote')}
      verb={verb}
      said={t('dataProvision.said.delivered')}
      complete={filled(form.deliveredOn) && filled(form.channel) && filled(form.reference) && (!delivery.onBehalf || filled(form.source))}
      send={() => deliver({ variables: { id: provision.id, deliveryId: delivery.id, version: delivery.version, input } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <DayField label={t('dataProvision.deliveredDay')} value={form.deliveredOn} error={missing(tried, form.deliveredOn)} onChange={(deliveredOn) => setForm({ ...form, deliveredOn })} />
          <WordsField label={t('dataProvision.channel')} hint={t('dataProvision.channelHint')} value={form.channel} error={missing(tried, form.channel)} onChange={(channel) => setForm({ ...form, channel })} />
          <WordsField label={t('dataProvision.reference')} hint={t('dataProvision.referenceHint')} max={100} value={form.reference} error={missing(tried, form.reference)} onChange={(reference) => setForm({ ...form, reference })} />
          {delivery.onBehalf ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={form.source} error={missing(tried, form.source)} onChange={(source) => setForm({ ...form, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

/** 确认收到, 退回数据: what the recipient says of them. */
export function ReceiveDialog({ provision, delivery, step, onClose, onDone }: DeliveryDialogProps & { step: 'confirmDelivery' | 'returnDelivery' }) {
  const { t } = useTranslation();
  const [form, setForm] = useState({ reason: '', remark: '', source: '' });
  const [confirm] = useMutation(ConfirmDeliveryDocument);
  const [giveBack] = useMutation(ReturnDeliveryDocument);
  const returns = step === 'returnDelivery';
  const missing = (tried: boolean, text: string) => (tried && !filled(text) ? t('rectification.missing') : undefined);
  const variables = { id: provision.id, deliveryId: delivery.id, version: delivery.version, input: { remark: filled(form.remark) ? form.remark : null, source: delivery.onBehalf ? form.source : null } };
  const verb = t(`words.verb.${step}`);
  return (
    <VerbDialog
      title={`${verb} · ${provision.dataName}`}
      note={t(returns ? 'dataProvision.returnNote' : provision.basisKind == null ? 'dataProvision.basisMissing' : 'dataProvision.confirmNote')}
      verb={verb}
      said={t(returns ? 'dataProvision.said.returned' : 'dataProvision.said.confirmed')}
      complete={(!returns || filled(form.reason)) && (!delivery.onBehalf || filled(form.source))}
      send={() => (returns ? giveBack({ variables: { ...variables, reason: form.reason } }) : confirm({ variables }))}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          {returns ? <WordsField label={t('dataProvision.returnReason')} rows={2} max={1000} value={form.reason} error={missing(tried, form.reason)} onChange={(reason) => setForm({ ...form, reason })} /> : null}
          <WordsField label={t('dataProvision.remark')} hint={t('dataProvision.remarkHint')} rows={2} max={1000} value={form.remark} onChange={(remark) => setForm({ ...form, remark })} />
          {delivery.onBehalf ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={form.source} error={missing(tried, form.source)} onChange={(source) => setForm({ ...form, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}
