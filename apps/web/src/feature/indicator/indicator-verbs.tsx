import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { AttachDialog } from './attach-dialog';
import type { IndicatorDetail } from './indicator-facts';
import { DetachIndicatorDocument, RetireIndicatorDocument } from './indicator.mutation';
import { nextMonth } from './indicator-form';

export interface IndicatorVerbsProps {
  indicator: IndicatorDetail;
  onDone: () => void;
}

/** What the viewer can do with it. */
export function IndicatorVerbs({ indicator, onDone }: IndicatorVerbsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'attach' | 'retire' | null>(null);
  const can = (verb: IndicatorDetail['viewerCan'][number]) => indicator.viewerCan.includes(verb);
  const close = () => setOpen(null);
  return (
    <>
      {can('retireIndicator') ? <Button onClick={() => setOpen('retire')}>{t('indicator.act.retire')}</Button> : null}
      {can('reviseIndicator') ? (
        <Link className="lx-btn" to={`/indicators/${indicator.id}/edit`}>
          {t('indicator.act.revise')}
        </Link>
      ) : null}
      {can('attachIndicator') ? (
        <Button kind="primary" onClick={() => setOpen('attach')}>
          {t('indicator.act.attach')}
        </Button>
      ) : null}
      {open === 'attach' ? <AttachDialog indicator={indicator} onClose={close} onDone={onDone} /> : null}
      {open === 'retire' ? <RetireDialog indicator={indicator} onClose={close} onDone={onDone} /> : null}
    </>
  );
}

interface DialogProps extends IndicatorVerbsProps {
  onClose: () => void;
}

function RetireDialog({ indicator, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [fromOn, setFromOn] = useState(nextMonth(useToday()));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [retire] = useMutation(RetireIndicatorDocument);
  const lacking = reason.trim() === '' || fromOn === '';
  const handleRetire = async () => {
    setTried(true);
    if (lacking) return;
    const variables = { id: indicator.id, version: indicator.version, fromOn, reason: reason.trim() };
    if (!(await run.run(() => retire({ variables }), t('indicator.said.retired')))) return;
    onClose();
    onDone();
  };
  return (
    <Dialog
      title={t('indicator.retire.title')}
      note={indicator.definition.name}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="danger" disabled={run.busy} onClick={() => void handleRetire()}>
          {t('indicator.retire.do')}
        </Button>
      }
    >
      <Field label={t('indicator.retire.fromOn')}>{(ids) => <DateInput {...ids} value={fromOn} onChange={setFromOn} />}</Field>
      <Field label={t('indicator.retire.reason')} error={tried && reason.trim() === '' ? t('indicator.form.missing') : undefined}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

/** Takes it off one task; the figures entered there stay. */
export function DetachButton({ indicator, useId, onDone }: IndicatorVerbsProps & { useId: string }) {
  const { t } = useTranslation();
  const run = useRun();
  const [open, setOpen] = useState(false);
  const [fromOn, setFromOn] = useState(nextMonth(useToday()));
  const [detach] = useMutation(DetachIndicatorDocument);
  if (!indicator.viewerCan.includes('detachIndicator')) return null;
  const handleDetach = async () => {
    const variables = { id: indicator.id, version: indicator.version, useId, fromOn };
    if (fromOn === '' || !(await run.run(() => detach({ variables }), t('indicator.said.detached')))) return;
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button kind="text" size="small" onClick={() => setOpen(true)}>
        {t('indicator.act.detach')}
      </Button>
      {open ? (
        <Dialog
          title={t('indicator.detach.title')}
          note={indicator.definition.name}
          closeLabel={t('kit.close')}
          onClose={() => setOpen(false)}
          actions={
            <Button kind="primary" disabled={run.busy} onClick={() => void handleDetach()}>
              {t('indicator.detach.do')}
            </Button>
          }
        >
          <Field label={t('indicator.detach.fromOn')}>{(ids) => <DateInput {...ids} value={fromOn} onChange={setFromOn} />}</Field>
          <RefusalLine refusal={run.refusal} />
        </Dialog>
      ) : null}
    </>
  );
}
