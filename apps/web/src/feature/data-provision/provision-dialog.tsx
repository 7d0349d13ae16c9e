import { useMutation } from '@apollo/client/react';
import { Button, Field, FormPart } from '@lianxi/web-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataProvisionBodyFragment, ProvisionBasisKind, ProvisionRhythm, ReportDueKind } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { DraftDataProvisionDocument, ReviseDataProvisionDocument } from './data-provision.mutation';
import { formOf, inputOf, isComplete, isPeriodic, type ProvisionForm } from './provision-form';

interface PartProps {
  form: ProvisionForm;
  tried: boolean;
  onChange: (next: Partial<ProvisionForm>) => void;
}

/** 登记数据提供, or 变更: both sides, the data in words, basis, rhythm. */
export function ProvisionDialog({ provision, onClose, onDone }: { provision: DataProvisionBodyFragment | null; onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState(() => formOf(provision));
  const made = useRef(provision?.id ?? '');
  const change = (next: Partial<ProvisionForm>) => setForm((before) => ({ ...before, ...next }));
  const [draft] = useMutation(DraftDataProvisionDocument);
  const [revise] = useMutation(ReviseDataProvisionDocument);
  const reasonNeeded = provision !== null && provision.state !== 'draft';
  const verb = t(provision === null ? 'words.verb.draftDataProvision' : 'words.verb.reviseDataProvision');
  const send = async () => {
    const input = inputOf(form);
    if (provision !== null) return revise({ variables: { id: provision.id, version: provision.version, input, reason: form.reason.trim() === '' ? null : form.reason } });
    const answer = await draft({ variables: { providerUnitId: form.provider?.id ?? '', dutyId: null, input, idempotencyKey: key } });
    made.current = answer.data?.draftDataProvision.id ?? '';
    return answer;
  };
  const part = (tried: boolean): PartProps => ({ form, tried, onChange: change });
  return (
    <VerbDialog title={verb} note={t('dataProvision.formNote')} verb={verb} said={t('dataProvision.said.saved')} complete={isComplete(form, reasonNeeded)} send={send} onClose={onClose} onDone={() => onDone(made.current)}>
      {(tried) => (
        <>
          <SideFields {...part(tried)} drafted={provision !== null} proposed={provision?.recipientUnitId == null && provision?.proposedRecipient != null} />
          <DataFields {...part(tried)} />
          <RhythmFields {...part(tried)} />
          {reasonNeeded ? <WordsField label={t('outside.changeReason')} rows={2} max={1000} value={form.reason} error={tried && form.reason.trim() === '' ? t('rectification.missing') : undefined} onChange={(reason) => change({ reason })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

const excluding = (unit: UnitChoice | null): ReadonlySet<string> => new Set(unit === null ? [] : [unit.id]);

function SideFields({ form, tried, drafted, proposed, onChange }: PartProps & { drafted: boolean; proposed: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="os-pair">
      <Field label={t('dataProvision.provider')} error={tried && form.provider === null ? t('rectification.missing') : undefined}>
        {(ids) => (drafted ? <p id={ids.id}>{form.provider?.name}</p> : <UnitPicker label={t('dataProvision.provider')} inputId={ids.id} value={form.provider} exclude={excluding(form.recipient)} onPick={(provider) => onChange({ provider })} />)}
      </Field>
      <div>
        <Field label={t('dataProvision.recipient')} hint={t(proposed ? 'dataProvision.recipientProposed' : 'dataProvision.recipientHint')}>
          {(ids) => <UnitPicker key={form.recipient?.id ?? ''} label={t('dataProvision.recipient')} inputId={ids.id} value={form.recipient} exclude={excluding(form.provider)} onPick={(recipient) => onChange({ recipient })} />}
        </Field>
        {form.recipient === null ? null : (
          <Button kind="text" size="small" onClick={() => onChange({ recipient: null })}>
            {t('dataProvision.clearRecipient')}
          </Button>
        )}
      </div>
    </div>
  );
}

function DataFields({ form, tried, onChange }: PartProps) {
  const { t } = useTranslation();
  const missing = (text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <>
      <WordsField label={t('dataProvision.data')} max={120} value={form.dataName} error={missing(form.dataName)} onChange={(dataName) => onChange({ dataName })} />
      <WordsField label={t('dataProvision.content')} hint={t('dataProvision.contentHint')} rows={3} max={2000} value={form.content} error={missing(form.content)} onChange={(content) => onChange({ content })} />
      <FormPart title={t('dataProvision.basis')} note={t('dataProvision.basisNote')}>
        <ChoiceField label={t('dataProvision.basisKind')} value={form.basisKind} options={useWords<ProvisionBasisKind>('dataProvision.basisOf')} onChange={(basisKind) => onChange({ basisKind })} />
        {form.basisKind === null ? null : <WordsField label={t('dataProvision.basisWords')} hint={t('dataProvision.basisHint')} rows={2} max={1000} value={form.basis} error={missing(form.basis)} onChange={(basis) => onChange({ basis })} />}
      </FormPart>
    </>
  );
}

function RhythmFields({ form, tried, onChange }: PartProps) {
  const { t } = useTranslation();
  const periodic = isPeriodic(form.rhythm);
  const dueWords = useWords<ReportDueKind>('dataProvision.dueBy');
  return (
    <FormPart title={t('dataProvision.rhythm')} note={t('dataProvision.rhythmNote')}>
      <ChoiceField label={t('dataProvision.rhythm')} value={form.rhythm} options={useWords<ProvisionRhythm>('dataProvision.rhythmOf')} onChange={(rhythm) => onChange({ rhythm: rhythm ?? 'unset' })} />
      {periodic ? (
        <>
          <WordsField label={t('dataProvision.rhythmBasis')} hint={t('dataProvision.rhythmBasisHint')} max={1000} value={form.rhythmBasis} error={tried && form.rhythmBasis.trim() === '' ? t('rectification.missing') : undefined} onChange={(rhythmBasis) => onChange({ rhythmBasis })} />
          <div className="os-pair">
            <ChoiceField label={t('dataProvision.due')} value={form.dueBy} options={dueWords} onChange={(dueBy) => onChange({ dueBy: dueBy ?? form.dueBy })} />
            {form.dueBy === 'last_day' ? null : (
              <WordsField label={t(form.dueBy === 'working_days_after' ? 'dataProvision.workingDays' : 'dataProvision.day')} max={2} value={form.dueNumber} error={tried && !/^\d{1,2}$/.test(form.dueNumber.trim()) ? t('rectification.missing') : undefined} onChange={(dueNumber) => onChange({ dueNumber })} />
            )}
          </div>
        </>
      ) : null}
    </FormPart>
  );
}
