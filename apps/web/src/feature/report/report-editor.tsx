import { useMutation } from '@apollo/client/react';
import { Button, FormColumn, StickyBar } from '@lianxi/web-ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { requestKey } from '../../ui/request-key';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useRun } from '../../ui/use-run';
import { DraftConflict, DraftNote } from './draft-note';
import { ConfirmPart, ReportFields } from './report-fields';
import { faultsOf, inputOf } from './report-form';
import { FileReportDocument } from './report.mutation';
import type { SlotDetail } from './slot-head';
import { useReportDraft } from './use-report-draft';

export interface ReportEditorProps {
  slot: SlotDetail;
  accountId: string;
  /** True when the viewer does not act for the unit: the secretariat fills in for it (代填). */
  onBehalf: boolean;
  onFiled: () => void;
  onReload: () => Promise<SlotDetail | null>;
}

/** One form, filled in from the last period, its draft kept; nothing written is lost when filing is refused. */
export function ReportEditor({ slot, accountId, onBehalf, onFiled, onReload }: ReportEditorProps) {
  const { t } = useTranslation();
  const draft = useReportDraft({ accountId, slotId: slot.id, slot, enabled: slot.viewerCan.includes('saveReportDraft') });
  const [confirmed, setConfirmed] = useState(false);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const { run, file } = useFiling(slot);
  const { indicators } = slot;
  const faults = tried ? faultsOf(draft.form, { confirmed, onBehalf, source, indicators }) : {};
  useLeaveGuard(draft.state.kind === 'unsaved' || draft.state.kind === 'kept', t('report.leave'));
  const toHead = slot.filesTo === 'awaiting_sign_off';
  const conflict = draft.state.kind === 'conflict';
  const reload = useRef(onReload);
  reload.current = onReload;
  // What the other wrote is fetched, so that both can be read before one is chosen.
  useEffect(() => {
    if (conflict) void reload.current();
  }, [conflict]);
  const handleSubmit = async () => {
    setTried(true);
    if (Object.keys(faultsOf(draft.form, { confirmed, onBehalf, source, indicators })).length > 0) return;
    if (await file(inputOf(draft.form), await draft.settled(), confirmed, onBehalf ? source.trim() : null)) {
      draft.forget();
      onFiled();
    } else void draft.save();
  };
  return (
    <FormColumn label={t('report.formTitle')} onSubmit={() => void handleSubmit()}>
      {draft.restored ? <p role="status">{t('report.restored')}</p> : null}
      {conflict ? (
        <DraftConflict
          theirs={slot.draft ?? null}
          onKeepMine={() => void onReload().then((theirs) => draft.keepMine(theirs?.draft?.version ?? 0))}
          onTakeTheirs={() => void onReload().then((theirs) => (theirs === null ? undefined : draft.takeTheirs(theirs)))}
        />
      ) : null}
      <ReportFields form={draft.form} indicators={indicators} faults={faults} previous={slot.previousReport} onChange={draft.change} />
      <ConfirmPart onBehalfOf={onBehalf ? slot.unit.name : null} source={source} confirmed={confirmed} faults={faults} onSource={setSource} onConfirm={setConfirmed} />
      {slot.acknowledges ? <p className="lx-sec">{t('report.acknowledges')}</p> : null}
      {slot.filesTo === 'awaiting_sign_off' || slot.filesTo === 'awaiting_check' ? <p className="lx-sec">{t(`report.filesTo.${slot.filesTo}`)}</p> : null}
      <RefusalLine refusal={run.refusal} kept={t('report.submitFailed')} />
      <StickyBar note={<DraftNote state={draft.state} />}>
        <Button onClick={() => void draft.save()}>{t('report.save')}</Button>
        <Button type="submit" kind="primary" disabled={run.busy || !slot.viewerCan.includes('fileReport')}>
          {t(toHead ? 'report.submitToHead' : 'report.submit')}
        </Button>
      </StickyBar>
    </FormColumn>
  );
}

function useFiling(slot: SlotDetail) {
  const { t } = useTranslation();
  const run = useRun();
  const [key] = useState(requestKey);
  const [send] = useMutation(FileReportDocument);
  const file = (input: ReturnType<typeof inputOf>, draftVersion: number, noClassifiedContent: boolean, onBehalfSource: string | null) =>
    run.run(() => send({ variables: { slotId: slot.id, version: slot.version, draftVersion, input, noClassifiedContent, onBehalfSource, idempotencyKey: key } }), t(slot.filesTo === 'awaiting_sign_off' ? 'report.filedToHead' : 'report.filed'));
  return { run, file };
}
