import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field } from '@lianxi/web-ui';
import type { OfficeComplaintVerb } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintBodyFragment } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { COMPLAINT_STEPS, firstValues, lacking, type StepValues } from './complaint-steps';
import { StepControl } from './step-control';

export interface StepDialogProps {
  complaint: ComplaintBodyFragment;
  verb: OfficeComplaintVerb;
  onClose: () => void;
  onDone: () => void;
}

/** The dialog of any verb on a complaint: what it asks for, and what follows from it. */
export function StepDialog({ complaint, verb, onClose, onDone }: StepDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const step = COMPLAINT_STEPS[verb];
  const today = useToday();
  const [values, setValues] = useState<StepValues>(() => firstValues(verb, complaint, today));
  const [tried, setTried] = useState(false);
  const [mutate] = useMutation(step.document);
  const missing = lacking(verb, values);
  const handleSubmit = async () => {
    setTried(true);
    if (missing.length > 0) return;
    const said = step.send === undefined ? values : step.send(values);
    const variables = { id: complaint.id, version: complaint.version, ...said } as never;
    if (await run.run(() => mutate({ variables }), t('complaint.done', { verb: t(`words.verb.${verb}`) }))) onDone();
  };
  return (
    <Dialog
      title={`${t(`words.verb.${verb}`)} · ${complaint.code}`}
      note={t(`complaint.note.${verb}`)}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind={step.danger === true ? 'danger' : 'primary'} disabled={run.busy} onClick={() => void handleSubmit()}>
          {t(`words.verb.${verb}`)}
        </Button>
      }
    >
      {step.fields.map((field) => {
        const fault = run.refusal?.field === field.name ? run.refusal.text : undefined;
        return (
          <Field
            key={field.name}
            label={t(`complaint.field.${field.name}`)}
            need={field.optional === true && !missing.includes(field.name) ? t('kit.optional') : undefined}
            error={fault ?? (tried && missing.includes(field.name) ? t('complaint.missingField') : undefined)}
          >
            {(ids) => <StepControl ids={ids} field={field} complaint={complaint} value={values[field.name] ?? ''} onChange={(value) => setValues({ ...values, [field.name]: value })} />}
          </Field>
        );
      })}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
