import { useMutation, useQuery } from '@apollo/client/react';
import { Button, FormColumn, PageHead, SkeletonList, StickyBar } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { IndicatorDetail } from '../feature/indicator/indicator-facts';
import { IndicatorFields } from '../feature/indicator/indicator-fields';
import { emptyIndicator, faultsOfIndicator, formOfDefinition, inputOfIndicator, type IndicatorForm } from '../feature/indicator/indicator-form';
import { DefineIndicatorDocument, ReviseIndicatorDocument } from '../feature/indicator/indicator.mutation';
import { IndicatorDocument } from '../feature/indicator/indicator.query';
import { TriggerFields } from '../feature/indicator/trigger-fields';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { RefusalLine } from '../ui/refusal-line';
import { useToday } from '../ui/today-context';
import { useRun } from '../ui/use-run';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/indicator/indicator.css';

/** 设立指标, or 修订: a change is for later periods. */
export function IndicatorFormPage() {
  const { t } = useTranslation();
  const { indicatorId = null } = useParams();
  const { jointMeeting } = useViewer();
  useTitle(t(indicatorId === null ? 'indicator.form.title' : 'indicator.form.reviseTitle'));
  const { data, error, loading, refetch } = useQuery(IndicatorDocument, { variables: { id: indicatorId ?? '' }, skip: indicatorId === null, fetchPolicy: 'network-only' });
  const indicator = data?.indicator ?? null;
  if (error !== undefined) return <QueryError error={error} what={t('indicator.failed')} onRetry={() => void refetch()} />;
  if (loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  const may = indicatorId === null ? jointMeeting?.viewerCan.includes('defineIndicator') : indicator?.viewerCan.includes('reviseIndicator');
  if (may !== true) return <NotThere list={t('indicator.title')} to="/indicators" fact={t('indicator.missing')} next={t('indicator.missingNext')} />;
  return <FormBody key={indicator?.id ?? 'new'} indicator={indicator} />;
}

function FormBody({ indicator }: { indicator: IndicatorDetail | null }) {
  const { t } = useTranslation();
  const today = useToday();
  const revising = indicator !== null;
  const [form, setForm] = useState<IndicatorForm>(() => (indicator === null ? emptyIndicator(today) : formOfDefinition(indicator.definition, today)));
  const [tried, setTried] = useState(false);
  const { run, save } = useSave(indicator);
  const faults = tried ? faultsOfIndicator(form, revising) : {};
  const handleSubmit = () => {
    setTried(true);
    if (Object.keys(faultsOfIndicator(form, revising)).length === 0) void save(form);
  };
  const fields = { form, faults, revising, onChange: (change: Partial<IndicatorForm>) => setForm({ ...form, ...change }) };
  return (
    <>
      <PageHead crumb={<Link to="/indicators">{t('indicator.title')}</Link>} title={t(revising ? 'indicator.form.reviseTitle' : 'indicator.form.title')} />
      <FormColumn label={t('indicator.form.title')} onSubmit={handleSubmit}>
        <IndicatorFields {...fields} />
        <TriggerFields {...fields} />
        <RefusalLine refusal={run.refusal} />
        <StickyBar>
          <Button type="submit" kind="primary" disabled={run.busy}>
            {t('indicator.form.save')}
          </Button>
        </StickyBar>
      </FormColumn>
    </>
  );
}

function useSave(indicator: IndicatorDetail | null) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const run = useRun();
  const [define] = useMutation(DefineIndicatorDocument);
  const [revise] = useMutation(ReviseIndicatorDocument);
  const save = async (form: IndicatorForm): Promise<void> => {
    const input = inputOfIndicator(form);
    let id = indicator?.id;
    const work = async () => {
      if (indicator !== null) await revise({ variables: { id: indicator.id, version: indicator.version, input, fromOn: form.fromOn, reason: form.reason.trim() } });
      else id = (await define({ variables: { input, fromOn: form.fromOn } })).data?.defineIndicator.id;
    };
    if ((await run.run(work, t(indicator === null ? 'indicator.said.defined' : 'indicator.said.revised'))) && id !== undefined) await navigate(`/indicators/${id}`);
  };
  return { run, save };
}
