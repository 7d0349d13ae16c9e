import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, FormColumn, KeyValues, SelectInput, Sheet, SkeletonList, TextArea } from '@lianxi/web-ui';
import { ladderBounds } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LadderFormFragment } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useRun } from '../../ui/use-run';
import { LadderSteps } from './ladder-steps';
import { faultOfLadder, formOfLadder, isChanged, quietTimes, runTimes, stepsOf, stepText, withStep, type LadderText } from './ladder-text';
import { LadderDocument, ReviseLadderDocument } from './ladder.query';
import { SettingChangesDocument } from './setting.query';
import { useStepWords } from './step-words';

/** 提醒与升级: when who is told that something is due or late. */
export function LadderSheet() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(LadderDocument, { fetchPolicy: 'cache-and-network' });
  const ladder = data?.ladder;
  return (
    <Sheet strong title={t('setting.ladder.title')} padded>
      {error === undefined || ladder !== undefined ? null : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />}
      {ladder === undefined ? error === undefined ? <SkeletonList rows={5} label={t('shell.loading')} /> : null : ladder.viewerCan.includes('reviseLadder') ? <LadderForm key={ladder.version} ladder={ladder} onDone={() => void refetch()} /> : <LadderRead ladder={ladder} />}
    </Sheet>
  );
}

function LadderRead({ ladder }: { ladder: LadderFormFragment }) {
  const { t } = useTranslation();
  const words = useStepWords();
  const facts = ladder.steps.map((step) => ({ key: String(step.at), label: words.when(step.at), value: words.who(step.level) }));
  const quiet = t('setting.ladder.range', { from: ladder.quietFrom, until: ladder.quietUntil });
  return <KeyValues facts={[...facts, { key: 'run', label: t('setting.ladder.runAt'), value: ladder.runAt }, { key: 'quiet', label: t('setting.ladder.quiet'), value: quiet }]} />;
}

function LadderForm({ ladder, onDone }: { ladder: LadderFormFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<LadderText>(() => formOfLadder(ladder));
  const [tried, setTried] = useState(false);
  const [revise] = useMutation(ReviseLadderDocument, { refetchQueries: [SettingChangesDocument] });
  const run = useRun();
  const changed = isChanged(form, ladder);
  useLeaveGuard(changed, t('setting.leave'));
  const fault = faultOfLadder(form);
  const handleSubmit = () => {
    setTried(true);
    if (fault !== null || form.reason.trim() === '') return;
    const { quietFrom, quietUntil, runAt, reason } = form;
    const input = { steps: stepsOf(form), quietFrom, quietUntil, runAt, reason: reason.trim(), version: ladder.version };
    void run.run(() => revise({ variables: { input } }), t('setting.ladder.revised')).then((done) => done && onDone());
  };
  const refused = (field: string) => (run.refusal?.field === field ? run.refusal.text : undefined);
  return (
    <FormColumn label={t('setting.ladder.title')} onSubmit={handleSubmit}>
      <LadderSteps steps={form.steps} onChange={(steps) => setForm({ ...form, steps })} />
      {fault === null ? null : <p role="alert" className="setting-fault">{t(`setting.ladder.fault.${fault}`, ladderBounds.at)}</p>}
      <div className="lx-row">
        {form.steps.length >= ladderBounds.steps ? null : <Button size="small" onClick={() => setForm(withStep(form))}>{t('setting.ladder.add')}</Button>}
        <Button kind="text" size="small" onClick={() => setForm({ ...form, steps: ladder.defaultSteps.map(stepText) })}>{t('setting.ladder.defaults')}</Button>
      </div>
      <LadderTimes form={form} refused={refused} onChange={(next) => setForm({ ...form, ...next })} />
      {changed ? (
        <>
          <Field label={t('setting.reason')} hint={t('setting.reasonHint')} error={refused('reason') ?? (tried && form.reason.trim() === '' ? t('setting.reasonMissing') : undefined)}>
            {(ids) => <TextArea {...ids} rows={2} maxLength={1000} value={form.reason} onChange={(event) => setForm({ ...form, reason: event.target.value })} />}
          </Field>
          <p className="lx-sec">{t('setting.ladder.fromNext')}</p>
          <RefusalLine refusal={run.refusal} kept={t('setting.kept')} />
          <Button type="submit" kind="primary" aria-busy={run.busy}>{t('setting.ladder.save')}</Button>
        </>
      ) : null}
    </FormColumn>
  );
}

interface TimesProps {
  form: LadderText;
  refused: (field: string) => string | undefined;
  onChange: (next: Partial<LadderText>) => void;
}

function LadderTimes({ form, refused, onChange }: TimesProps) {
  const { t } = useTranslation();
  const options = (times: readonly string[], own: string) => [...new Set([...times, own])].sort().map((value) => ({ value, label: value }));
  return (
    <>
      <Field label={t('setting.ladder.runAt')} hint={t('setting.ladder.runHint')} error={refused('runAt')}>
        {(ids) => <SelectInput {...ids} options={options(runTimes, form.runAt)} value={form.runAt} onChange={(event) => onChange({ runAt: event.target.value })} />}
      </Field>
      <Field label={t('setting.ladder.quietFrom')} hint={t('setting.ladder.quietHint')} error={refused('quietFrom')}>
        {(ids) => <SelectInput {...ids} options={options(quietTimes, form.quietFrom)} value={form.quietFrom} onChange={(event) => onChange({ quietFrom: event.target.value })} />}
      </Field>
      <Field label={t('setting.ladder.quietUntil')} error={refused('quietUntil')}>
        {(ids) => <SelectInput {...ids} options={options(quietTimes, form.quietUntil)} value={form.quietUntil} onChange={(event) => onChange({ quietUntil: event.target.value })} />}
      </Field>
    </>
  );
}
