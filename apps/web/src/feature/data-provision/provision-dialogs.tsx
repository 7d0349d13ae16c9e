import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataProvisionBodyFragment } from '../../gql/graphql';
import { DayField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { VerbDialog } from '../../ui/verb-dialog';
import { ActivateDataProvisionDocument, AskDeliveryDocument, EndDataProvisionDocument, ResumeDataProvisionDocument, SuspendDataProvisionDocument } from './data-provision.mutation';

interface DialogProps {
  provision: DataProvisionBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

/** 启用, 恢复: from now on its deliveries are expected. */
export function PlainDialog({ provision, step, onClose, onDone }: DialogProps & { step: 'activateDataProvision' | 'resumeDataProvision' }) {
  const { t } = useTranslation();
  const [activate] = useMutation(ActivateDataProvisionDocument);
  const [resume] = useMutation(ResumeDataProvisionDocument);
  const variables = { id: provision.id, version: provision.version };
  const verb = t(`words.verb.${step}`);
  const note = provision.rhythm === 'unset' ? t('dataProvision.noteOf.unset') : provision.rhythm === 'on_request' ? t('dataProvision.noteOf.onRequest') : t('dataProvision.noteOf.periodic');
  return (
    <VerbDialog title={`${verb} · ${provision.code}`} note={note} verb={verb} said={t(`dataProvision.doneOf.${step}`)} complete send={() => (step === 'activateDataProvision' ? activate({ variables }) : resume({ variables }))} onClose={onClose} onDone={onDone}>
      {() => (provision.basisKind == null ? <p className="os-words">{t('dataProvision.basisMissing')}</p> : null)}
    </VerbDialog>
  );
}

/** 暂停, 终止: with the reason. */
export function ReasonedDialog({ provision, step, onClose, onDone }: DialogProps & { step: 'suspendDataProvision' | 'endDataProvision' }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [suspend] = useMutation(SuspendDataProvisionDocument);
  const [end] = useMutation(EndDataProvisionDocument);
  const variables = { id: provision.id, version: provision.version, reason };
  const verb = t(`words.verb.${step}`);
  return (
    <VerbDialog title={`${verb} · ${provision.code}`} note={t(provision.state === 'draft' ? 'dataProvision.noteOf.draft' : `dataProvision.noteOf.${step}`)} verb={verb} said={t(`dataProvision.doneOf.${step}`)} complete={reason.trim() !== ''} send={() => (step === 'suspendDataProvision' ? suspend({ variables }) : end({ variables }))} onClose={onClose} onDone={onDone}>
      {(tried) => <WordsField label={t('outside.reason')} rows={3} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} />}
    </VerbDialog>
  );
}

/** 提出数据需求: what is wanted in words, by a day. */
export function AskDialog({ provision, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState({ request: '', dueOn: '' });
  const [ask] = useMutation(AskDeliveryDocument);
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  const verb = t('words.verb.askDelivery');
  return (
    <VerbDialog
      title={`${verb} · ${provision.providerName}`}
      note={t('dataProvision.askNote')}
      verb={verb}
      said={t('dataProvision.said.asked')}
      complete={form.request.trim() !== '' && form.dueOn !== ''}
      send={() => ask({ variables: { id: provision.id, ...form, idempotencyKey: key } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <WordsField label={t('dataProvision.request')} hint={t('dataProvision.requestHint')} rows={3} max={1000} value={form.request} error={missing(tried, form.request)} onChange={(request) => setForm({ ...form, request })} />
          <DayField label={t('dataProvision.dueDay')} value={form.dueOn} error={missing(tried, form.dueOn)} onChange={(dueOn) => setForm({ ...form, dueOn })} />
        </>
      )}
    </VerbDialog>
  );
}
