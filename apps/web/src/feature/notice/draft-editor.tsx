import { Button, Field, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyKind, ReviewDraftFragment } from '../../gql/graphql';
import { UnitPicker } from '../../ui/unit-picker';
import { changesOfForm, faultsOfForm, formOfDraft, type DraftForm, type DraftFormFaults } from './draft-form';
import { DraftUnitsField } from './draft-units-field';
import { useReview } from './review-context';

const KINDS: readonly DutyKind[] = ['main', 'support', 'guide', 'data', 'prohibition', 'floor'];

/** Changes a reading. What was typed stays while other cards are looked at, and after a refusal. */
export function DraftEditor({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { actions, forms, onMode } = useReview();
  const [form, setForm] = useState<DraftForm>(() => forms.get(draft.id) ?? formOfDraft(draft));
  const [shown, setShown] = useState<DraftFormFaults>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const handleChange = (change: Partial<DraftForm>) => {
    const next = { ...form, ...change };
    forms.set(draft.id, next);
    setForm(next);
  };
  const close = () => {
    forms.delete(draft.id);
    onMode(null);
  };
  const handleSave = async () => {
    const faults = faultsOfForm(draft, form);
    setShown(faults);
    if (Object.keys(faults).length > 0 || busy) return;
    const input = changesOfForm(draft, form);
    if (input === null) return close();
    setBusy(true);
    const outcome = await actions.revise(draft, input);
    setBusy(false);
    if (outcome === null) close();
    else setRefused(outcome.text);
  };
  return (
    <form
      className="nt-editor"
      aria-label={t('notice.act.edit')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSave();
      }}
    >
      <Fields draft={draft} form={form} faults={shown} onChange={handleChange} />
      {refused === null ? null : (
        <p className="nt-refused" role="alert">
          {t('notice.failed.save')}：{refused} {t('notice.failed.kept')}
        </p>
      )}
      <div className="lx-row">
        <Button kind="primary" size="small" type="submit" aria-busy={busy}>
          {t('kit.save')}
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

function Fields({ draft, form, faults, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const words = (fault: DraftFormFaults[keyof DraftFormFaults]) =>
    fault === undefined ? undefined : t(`notice.edit.fault.${fault}`);
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
          parted={draft.kind === 'task'}
          fault={words(faults.units)}
          onChange={(units) => onChange({ units })}
        />
      )}
      {draft.kind === 'task' ? (
        <Field label={t('notice.edit.dueOn')} hint={stated(draft.deadlineText)} error={words(faults.dueOn)}>
          {(ids) => (
            <TextInput
              {...ids}
              type="date"
              value={form.dueOn}
              onChange={(event) => onChange({ dueOn: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <Field label={t('notice.edit.kind')}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={form.dutyKind}
              options={KINDS.map((kind) => ({ value: kind, label: t(`words.dutyKind.${kind}`) }))}
              onChange={(event) =>
                onChange({ dutyKind: KINDS.find((kind) => kind === event.target.value) ?? form.dutyKind })
              }
            />
          )}
        </Field>
      )}
      {form.dutyKind === 'prohibition' || form.dutyKind === 'floor' ? null : (
        <FrequencyFields {...{ draft, form, faults, onChange }} />
      )}
      {form.dutyKind === 'data' && draft.kind !== 'task' ? (
        <Field label={t('notice.edit.recipient')}>
          {(ids) => (
            <UnitPicker
              inputId={ids.id}
              label={t('notice.edit.recipient')}
              value={form.recipient}
              onPick={(recipient) => onChange({ recipient })}
            />
          )}
        </Field>
      ) : null}
    </>
  );

  function stated(text: string | null | undefined): string | undefined {
    return text == null ? undefined : t('notice.edit.stated', { text });
  }
}

function FrequencyFields({ draft, form, faults, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const words = (fault: DraftFormFaults[keyof DraftFormFaults]) =>
    fault === undefined ? undefined : t(`notice.edit.fault.${fault}`);
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
