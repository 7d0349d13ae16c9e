import { Button, EmptyState, PageHead, SkeletonList, StickyBar } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { FieldForm } from '../feature/field/field-form';
import type { FieldFacts, FieldRecord } from '../feature/field/field-record';
import { OutboxList } from '../feature/field/outbox-list';
import { SyncLine } from '../feature/field/sync-line';
import { useRecords } from '../feature/field/use-field';
import { useFieldDraft } from '../feature/field/use-field-draft';
import { useFieldFacts, useKeptShell } from '../feature/field/use-field-facts';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useSay } from '../ui/say-context';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/field/field.css';

/** 外勤记录: one visit, on a phone, with or without a connection. */
export function FieldPage() {
  const { t } = useTranslation();
  const { inspectionId = '' } = useParams();
  const { viewer } = useViewer();
  const { reading, refetch } = useFieldFacts(inspectionId);
  const records = (useRecords(viewer.id) ?? []).filter((record) => record.inspectionId === inspectionId);
  useTitle(t('field.title'));
  if (reading.kind === 'reading') return <SkeletonList rows={6} label={t('shell.loading')} />;
  if (reading.kind === 'failed') return <QueryError error={reading.error} what={t('inspection.failed')} onRetry={refetch} />;
  if (reading.kind === 'facts') return <Writing facts={reading.facts} records={records} />;
  return (
    <div className="fl-page">
      <PageHead title={t('field.title')} crumb={<Link to="/field">{t('field.title')}</Link>} />
      <EmptyState fact={reading.kind === 'unknown' ? t('field.unkeptFacts') : t('field.shut')} next={reading.kind === 'unknown' ? t('field.unkeptFactsNext') : t('field.shutNext')} />
      <OutboxList records={records} />
    </div>
  );
}

function Writing({ facts, records }: { facts: FieldFacts; records: readonly FieldRecord[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useSay();
  const [params] = useSearchParams();
  const draft = useFieldDraft(facts, params.get('record'));
  const { record } = draft;
  const plain = (on: string) => format.date(on, { weekday: false });
  const handleSubmit = async () => {
    if (!(await draft.finish())) {
      // After the page has said what is missing: the first of it is brought to the eye.
      requestAnimationFrame(() => document.querySelector('.fl-form [aria-invalid]')?.scrollIntoView({ block: 'center' }));
      return;
    }
    say(t('field.kept'));
    window.scrollTo({ top: 0 });
  };
  const handleEdit = (chosen: FieldRecord) => {
    draft.edit(chosen);
    window.scrollTo({ top: 0 });
  };
  return (
    <div className="fl-page">
      <PageHead crumb={<><Link to="/field">{t('field.title')}</Link> / {facts.code}</>} title={facts.matter} state={t('field.days', { from: plain(facts.fromOn), to: plain(facts.toOn) })} />
      <SyncLine accountId={facts.accountId} records={records} />
      {draft.unkept ? <p role="alert" className="fl-refused">{t('field.deviceKeepsNothing')}</p> : null}
      {record === null ? null : (
        <form className="fl-form" aria-label={t('field.title')} noValidate onSubmit={(event) => event.preventDefault()}>
          <FieldForm facts={facts} record={record} tried={draft.tried} onChange={draft.change} onKeep={draft.keep} />
          <StickyBar note={t('field.classified')}>
            <Button kind="primary" wide onClick={() => void handleSubmit()}>
              {t('field.finish')}
            </Button>
          </StickyBar>
        </form>
      )}
      <OutboxList records={records.filter(({ id }) => id !== record?.id)} onEdit={handleEdit} />
      <KeptNote />
    </div>
  );
}

/** What stays on the device, for whom, and until when. */
function KeptNote() {
  const { t } = useTranslation();
  const shell = useKeptShell();
  return (
    <div className="fl-aid">
      <p>{t('field.keptNote')}</p>
      {shell === false ? <p>{t('field.noShell')}</p> : null}
    </div>
  );
}
