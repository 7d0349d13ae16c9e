import { Button, Field, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyKind, ReviewDraftFragment } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { UnitPicker } from '../../ui/unit-picker';
import {
  changesOfForm,
  faultsOfForm,
  formOfDraft,
  wantsRecipientBasis,
  type DraftForm,
  type DraftFormFaults,
} from './draft-form';
import { DraftUnitsField } from './draft-units-field';
import { useReview } from './review-context';

const KINDS: readonly DutyKind[] = ['main', 'support', 'guide', 'data', 'prohibition', 'floor'];

/** The form as typed, and saving it. What was typed stays while other cards are looked at, and after a refusal. */
function useDraftForm(draft: ReviewDraftFragment) {
  const { actions, forms, onMode } = useReview();
  const [form, setForm] = useState<DraftForm>(() => forms.get(draft.id) ?? formOfDraft(draft));
  const [faults, setFaults] = useState<DraftFormFaults>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // An unusual frequency was refused once: saving again confirms it.
  const [unusual, setUnusual] = useState(false);
  const change = (part: Partial<DraftForm>) => {
    const next = { ...form, ...part };
    forms.set(draft.id, next);
    setForm(next);
    if (part.months !== undefined) setUnusual(false);
  };
  const close = () => {
    forms.delete(draft.id);
    onMode(draft, null);
  };
  const save = async () => {
    const found = faultsOfForm(draft, form);
    setFaults(found);
    if (Object.keys(found).length > 0 || busy) return;
    const input = changesOfForm(draft, form);
    if (input === null) return close();
    setBusy(true);
    const outcome = await actions.revise(draft, unusual ? { ...input, unusual } : input);
    setBusy(false);
    if (outcome === null) return close();
    setRefused(outcome.text);
    setUnusual(outcome.code === 'FREQUENCY_UNUSUAL');
  };
  return { form, faults, refused, busy, unusual, change, close, save };
}

/** Changes a reading. */
export function DraftEditor({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { form, faults, refused, busy, unusual, change, close, save } = useDraftForm(draft);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className="nt-editor" aria-label={t('notice.act.edit')} noValidate onSubmit={handleSubmit}>
      <Fields draft={draft} form={form} faults={faults} onChange={change} />
      {refused === null ? null : (
        <p className="nt-refused" role="alert">
          {t('notice.failed.save')}：{refused} {t('notice.failed.kept')}
        </p>
      )}
      <div className="lx-row">
        <Button kind="primary" size="small" type="submit" aria-busy={busy}>
          {unusual ? t('notice.edit.unusual') : t('kit.save')}
        </Button>
        <Button size="small" onClick={close}>
          {t('kit.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  draft: ReviewDraftFragment;
  form: DraftForm;
  faults: DraftFormFaults;
  onChange: (change: Partial<DraftForm>) => void;
}

/** Words of a fault, or nothing. */
function useFaultWords(): (fault: DraftFormFaults[keyof DraftFormFaults]) => string | undefined {
  const { t } = useTranslation();
  return (fault) => (fault === undefined ? undefined : t(`notice.edit.fault.${fault}`));
}

function Fields(props: FieldsProps) {
  const { draft, form, faults, onChange } = props;
  const { t } = useTranslation();
  const words = useFaultWords();
  const task = draft.kind === 'task';
  const reported = form.dutyKind !== 'prohibition' && form.dutyKind !== 'floor';
  return (
    <>
      <Field label={t('notice.edit.title')} error={words(faults.title)}>
        {(ids) => (
          <TextInput
            {...ids}
            value={form.title}
            maxLength={120}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      {draft.kind === 'lower_duty' ? null : (
        <DraftUnitsField
          units={form.units}
          parted={task}
          fault={words(faults.units)}
          onChange={(units) => onChange({ units })}
        />
      )}
      {task ? <DueField {...props} /> : <KindField {...props} />}
      {reported ? <FrequencyFields {...props} /> : null}
      {form.dutyKind === 'data' && !task ? <RecipientFields {...props} /> : null}
    </>
  );
}

function RecipientFields({ draft, form, faults, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { recipient } = form;
  return (
    <div className="nt-pair">
      <Field label={t('notice.edit.recipient')} need={t('kit.optional')}>
        {(ids) => (
          <div className="nt-clearable">
            <UnitPicker
              inputId={ids.id}
              label={t('notice.edit.recipient')}
              value={recipient}
              onPick={(picked) => onChange({ recipient: picked })}
            />
            {recipient === null ? null : (
              <Button size="small" onClick={() => onChange({ recipient: null, recipientBasis: '' })}>
                {t('notice.edit.clear')}
              </Button>
            )}
          </div>
        )}
      </Field>
      {recipient === null ? null : (
        <Field
          label={t('notice.edit.recipientBasis')}
          hint={
            wantsRecipientBasis(draft, form) ? t('notice.edit.recipientBasisHint') : t('notice.edit.recipientStated')
          }
          error={words(faults.recipientBasis)}
        >
          {(ids) => (
            <TextInput
              {...ids}
              value={form.recipientBasis}
              maxLength={500}
              onChange={(event) => onChange({ recipientBasis: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function DueField({ draft, form, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const hint = draft.deadlineText == null ? undefined : t('notice.edit.stated', { text: draft.deadlineText });
  return (
    <Field label={t('notice.edit.dueOn')} need={t('kit.optional')} hint={hint}>
      {(ids) => <DateInput {...ids} value={form.dueOn} onChange={(dueOn) => onChange({ dueOn })} />}
    </Field>
  );
}

function KindField({ form, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const options = KINDS.map((kind) => ({ value: kind, label: t(`words.dutyKind.${kind}`) }));
  const handleChange = (value: string) => onChange({ dutyKind: KINDS.find((kind) => kind === value) ?? form.dutyKind });
  return (
    <Field label={t('notice.edit.kind')}>
      {(ids) => (
        <SelectInput
          {...ids}
          value={form.dutyKind}
          options={options}
          onChange={(event) => handleChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function FrequencyFields({ draft, form, faults, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const stated =
    draft.recurrenceText == null
      ? t('notice.edit.monthsHint')
      : t('notice.edit.stated', { text: draft.recurrenceText });
  return (
    <div className="nt-pair">
      <Field label={t('notice.edit.months')} need={t('kit.optional')} hint={stated} error={words(faults.months)}>
        {(ids) => (
          <TextInput
            {...ids}
            inputMode="numeric"
            value={form.months}
            maxLength={3}
            onChange={(event) => onChange({ months: event.target.value.trim() })}
          />
        )}
      </Field>
      <Field label={t('notice.edit.basis')} hint={t('notice.edit.basisHint')} error={words(faults.basis)}>
        {(ids) => (
          <TextInput
            {...ids}
            value={form.basis}
            maxLength={500}
            onChange={(event) => onChange({ basis: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
